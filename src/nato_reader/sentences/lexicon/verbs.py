"""Words that are more often verbs than anything else.

Source: WordNet 3.0's counts of senses in running text (index.sense): of at least four counted
uses, six in ten as a verb. https://wordnet.princeton.edu. Its licence, which asks to be kept:

WordNet Release 3.0

This software and database is being provided to you, the LICENSEE, by
Princeton University under the following license.  By obtaining, using
and/or copying this software and database, you agree that you have
read, understood, and will comply with these terms and conditions.:

Permission to use, copy, modify and distribute this software and
database and its documentation for any purpose and without fee or
royalty is hereby granted, provided that you agree to comply with
the following copyright notice and statements, including the disclaimer,
and that the same appear on ALL copies of the software, database and
documentation, including modifications that you make for internal
use or for distribution.

WordNet 3.0 Copyright 2006 by Princeton University.  All rights reserved.

THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
OTHER RIGHTS.

The name of Princeton University or Princeton may not be used in
advertising or publicity pertaining to distribution of the software
and/or database.  Title to copyright in this software, database and
any associated documentation shall at all times remain with
Princeton University and LICENSEE agrees to preserve same.
"""

from nato_reader.sentences.lexicon import words

VERBS = words(
    """
    abandon abolish absorb abuse accelerate accept accommodate accompany accomplish accord accost
    accumulate accuse ache achieve acknowledge acquire activate adapt add adhere adjourn adjust
    administer admire admit adopt advance advertise advise advocate affect affirm affix afford
    aggravate agree align allege allocate allot allow alter amaze amend amplify amuse analyze
    announce annoy anticipate appear appease applaud apply appoint appreciate approach approve
    approximate argue arise arouse arrange arrest arrive articulate ascertain ask assail assemble
    assert assess assign assimilate assist associate assume assure attach attack attain attend
    attract attribute augment authorize avail avert avoid await awaken babble bake ban banish
    baptize base bask bat bathe batter bawl be bear beat beckon become beg begin behave behold
    believe bellow belong bend beset bestow bet bethink betray bevel bid bind birdie bite blame
    blast bleed blend bless blink bloom blush boast bob boil bolster boom boost bore borrow bother
    bounce bow brace break breathe bring broaden buck buckle buffet build bump burn burst bury butt
    buy buzz bypass cackle calculate calibrate call cancel capture care caress carry carve cast
    catch cater cause cease celebrate centrifuge certify challenge chant characterize chase chatter
    cheat check cherish chew choke choose choreograph chortle chuckle circulate cite clamber clamor
    clamp clang clap clasp classify click climb clinch cling clog clothe clutch coax cock coincide
    collaborate collapse collect combine come commemorate commence commend commit communicate
    commute compare compel compensate compete compile complain complicate comply compose compound
    comprehend compress comprise compute conceal concede conceive concentrate concern conclude
    concur condemn conduct confess confide confine confirm confront confuse congratulate connect
    conquer consider consign consist consolidate conspire constitute construct construe consult
    consume contain contaminate contemplate contend continue contradict contribute converse convert
    convey convict convince cook cooperate coordinate cope correct correlate correspond corroborate
    cough count counteract cover crack crackle crave crawl creak create creep criticize croon cross
    crouch crow cruise crush cry crystallize culminate cultivate cure curl curse curtail cut dab
    dampen dance dangle dare darken dart dash deal deceive decide declare decline decorate decrease
    decry dedicate deduce deduct deem defend define defy delay delegate deliver demand demonstrate
    denote denounce dent deny depart depend depict deposit depress deprive derive descend describe
    desert deserve design designate despise destine destroy detach detect deteriorate determine
    develop devise devote diagnose dial dialyze dictate die differ differentiate diffuse dig dilate
    dilute diminish dine dip direct disagree disappear disappoint disapprove discern disclose
    discontinue discount discourage discover discuss dislike dismiss dismount disobey dispel
    disperse display dispose disregard disrupt disseminate dissolve distill distinguish distort
    distribute distrust disturb divert divide do dodge dominate don donate doom downgrade doze draft
    drag drain drape draw dread dress drift drill drink drip drive drop drown duck dump dwarf dwell
    dwindle earn ease eat economize educate ejaculate elapse elect elevate elicit eliminate embody
    embrace emerge emphasize employ enable enact enclose encompass encounter encourage endanger
    endorse endow endure enforce engage engender engulf enhance enjoy enlarge enlist enrich enroll
    ensue ensure entail enter entertain entitle envision envy epitomize equate equip erase erect err
    erupt escape escort establish estimate evade evaluate evoke evolve exaggerate examine exceed
    excite exclaim exclude execute exemplify exert exhaust exhibit exist expand expect expend expire
    explain explode exploit explore export expose express extend extract facilitate fade fail fall
    falter fascinate fasten fathom feed feel fell fight file fill filter finance find finish fit fix
    flank flap flash flatten flatter flee flick fling flip float flop flounder flourish fly follow
    forbid forecast foresee forestall forget forgive formulate forsake fortify foster found freeze
    fret frighten frown frustrate fulfil fulfill fumble furnish fuse fuss gain gallop gasp gather
    gaze gear generalize generate gesticulate get giggle give glaze glint glitter glorify glower
    glue go gouge govern grab grant grapple grasp graze greet grin grind grip groan grope grow growl
    grumble grunt guarantee guess guide gulp gush hail halt hamper handle hang happen harangue
    harden hasten hate haul haunt have hear heave heed help hesitate hide hinder hint hire hit hitch
    hold holler honor hook hoot hop hope hover huddle hug hum hunt hurl hurry hurt hurtle hush
    identify ignite ignore illuminate illumine illustrate imagine imitate impair impart implement
    implore imply impose impress imprison improve incite incline include incorporate increase incur
    indicate induce indulge infer inflict inform inhabit inherit initiate inject injure inquire
    insert insist inspect inspire instal install institute instruct insulate insure integrate intend
    intensify intercept interfere interpose interpret interrupt intersect intervene introduce invade
    invent invest investigate invite invoke involve irritate isolate issue itch itemize jeopardize
    jerk join judge jump justify keep kick kill kiss kneel knit knock know label lag lash laugh
    launch lay lead lean leap learn leave lend lessen let levy lick lie lift like linger link listen
    live locate lock lodge look loom loosen lose love lower lug lunge lurch lure lurk magnify mail
    maintain make manage manifest manipulate manufacture mar mark marry marvel match mean measure
    meditate meet melt memorize mend mention merge migrate mingle minimize mislead miss mix moan
    mobilize mock modernize modify mold monitor monopolize motivate mount mourn move multiply mumble
    murmur muse muster mutter nail necessitate need neglect negotiate nestle neutralize nod nominate
    notch note notice notify nourish obey oblige observe obstruct obtain occupy occur offer
    officiate offset omit open operate oppose ordain organize orient originate oust outdistance
    outline outweigh overcome overhear overlap overlook overreach overtake overthrow overturn owe
    pack paint pant pardon participate pass pat patronize pause pay peck peer penetrate perceive
    perch perform perish permit perpetuate persist personify persuade pertain pick pin pinch pioneer
    plague play plead please plod plow pluck plunge poise poke polarize polish ponder pop populate
    portray pose possess postpone postulate pour praise pray preach precede precipitate predict
    prefer prepare prescribe preserve press presume presuppose pretend prevail prevent prick print
    probe proceed proclaim prod produce profess prohibit promise promote prompt pronounce propel
    propose prosecute protect protrude prove provide provoke pry publicize publish pucker puff pull
    pump punch punish purchase purl purport pursue push put puzzle qualify quarrel query quit quiver
    quote raise rally ram ransack rap rape ratify rationalize rattle reach react read reaffirm
    realize reap reappear rearrange reassure rebuff rebuild rebut recall recapture recede receive
    recite reckon recognize recollect recommend reconcile reconsider reconstruct recount recover
    recreate recruit recur reduce refer reflect refuse regain regard register regret regulate
    rehearse reign reinforce reiterate reject rejoice rejoin relate relax release relegate relieve
    relinquish remain remember remind remove render renew reorganize repair repay repeal repeat
    repel replace replenish reply report represent reproduce repudiate require rescue resemble
    resent reserve reside resign resist resolve resort respond restore restrict resume retain retire
    retort retrace retreat retrieve return reunite reveal revel reverse review revise revive rid
    riddle ride ring rip rise risk rival roam roar roast rob roll rotate rub run rush rustle sag
    sail sanction satisfy save savor say scamper scan scare scatter schedule scoff scold scowl
    scramble scrape scratch scream screech scrub scrutinize seal search secede secure see seek seem
    seep segregate seize select sell send separate serve set settle sever sew shake sharpen shatter
    shave shed shift shine shiver shoot shorten shout shove show shrink shrug shudder shuffle shun
    sidle sigh signify simmer simulate sing sink sip sit situate skip slacken slam slap slash sleep
    slide slip slop slug slump smash smell smile smother snap snarl snatch sniff snore snort snub
    soak soar soften solder solicit solve sorb sour sow spare speak spear specialize specify
    speculate spend spill spin spit splash split spoil sponsor sprawl spread sprinkle sprout squat
    squeak squeeze stagger stain stalk stammer stamp stand stare start startle starve stay steal
    steer stiffen stimulate stipulate stir stoop stop straddle straighten strangle strengthen
    stretch strew strike strive stumble subdue submit subscribe subside subsidize substitute
    subtract succeed succumb suck sue suffer suggest summarize summon superimpose supersede
    supervise supply support suppose suppress surge surmise surpass surrender surround survive
    suspect suspend sustain swallow swarm sway swear sweep swell swerve swim swing swirl switch
    swoop symbolize systematize tabulate tack tackle tailor take talk tap taunt teach tear tease
    tell tempt tend terminate testify thank thaw thicken think threaten thrive throb throw thrust
    thump thwart tie tighten tilt tolerate topple torture toss totter touch trace tramp trample
    transcend transform translate transmit transpose travel traverse tread treat tremble trim trot
    trudge trust try tuck tug tumble turn twine twist twitch underlie underline undermine understand
    undertake undo unfold unify unite unleash unlock uphold upset urge use utilize utter validate
    vanish vary veer veil verify vest vie violate visit visualize volunteer vote vow wade wag wail
    wait wake walk wallop wallow wander want warn warrant wash waste watch waver weaken wear weave
    weep weigh welcome whip whirl whisper whistle widen wield wiggle win wink wipe wish withdraw
    withhold withstand witness wobble wonder worry wrap wreck wrench write writhe yawn yearn yell
    yelp yield
    """
)
"""Base forms."""
