"""Verbs and nouns that report what somebody said, wrote or thought.

Source: chosen by hand from the verbs of communication and cognition of WordNet 3.0 (lexicographer
files verb.communication and verb.cognition; for its licence see verbs.py) and
from style guides' lists of verbs of attribution.
"""

from nato_reader.sentences.lexicon import words
from nato_reader.sentences.lexicon.inflection import forms

SAYING = words(
    """
    acknowledge add admit admonish affirm agree allege announce answer argue ask assert assure bark
    beam beg bellow blare blog blurt boast brag caution chant charge chime chirp chuckle claim
    clarify comment complain concede conclude concur confess confide confirm contend continue
    counsel counter crack crow cry deadpan declare decry defend demand demur deny disagree disclose
    echo elaborate email emphasise emphasize enthuse exclaim exhort explain expound fume gasp gloat
    gripe groan growl grumble grunt gush holler howl huff implore inform inquire insist instruct
    interject intone jest joke josh lament laugh lecture maintain marvel moan mouth mumble murmur
    muse mutter narrate nod note object observe offer opine pen plead pledge point post preach
    predict press proclaim promise prompt pronounce propose protest query question quip rail react
    reason reassure recall recount reflect reiterate remark remember remind repeat reply report
    respond restate retaliate retort reveal riff roar say scoff scold scrawl scream shout shriek
    sigh sing snap snarl sneer snort speculate stammer state stipulate stress stutter suggest sum
    surmise swear taunt tease tell testify text thunder tweet urge utter venture volunteer vow wail
    warn whine whisper wonder write yell
    """
)
"""Verbs with which a quotation stands as a whole: "...," X said. "...," said X."""

REPORTING = words(
    """
    acclaim accuse address advise advocate allow anticipate applaud appreciate assail assess attack
    attribute await back bash believe bemoan berate blame blast brand call caricature cast
    categorize celebrate challenge champion characterise characterize cheer chide cite coach coin
    commend compare condemn congratulate consider convey credit criticise criticize dare decide
    decline deem define delight demonize denigrate denounce depict deplore deride describe detail
    diagnose dictate discuss dismiss disparage dispute dub encourage endorse engage envision equate
    estimate evoke expect explore expose express extol fault fear feel find forecast foresee guess
    hail herald highlight hint hope hurl identify imagine imply impugn indicate introduce issue
    judge label lambaste lash laud level liken list lob lodge mention mock mourn offer oppose
    outline paint paraphrase perceive picture pillory plug portray praise present profess quote
    raise rap read rebuff rebuke rebut recognize recommend refer refuse refute reject relay release
    render reprimand request ridicule rip rule salute savage see seek send share signal skewer slam
    slight speak spell stage style submit summarize support suspect sympathize talk tar term thank
    theorize think threaten tie tout trash trot trumpet type underline underscore understand unveil
    uphold use view vilify voice want weigh welcome worry worship
    """
)
"""Verbs whose subject is the source of a fragment in their clause: X called it "..."."""

NOUNS = words(
    """
    accusation acknowledgment adage admission admonition advice announcement answer argument article
    assertion assessment belief blog boast book call caption charge claim comment comments complaint
    concept conclusion contention criticism declaration demand denial depiction description dictum
    disclosure editorial email essay explanation headline idea insistence interview invitation
    letter line mantra maxim memo message motto note notion observation op-ed opinion phrase plea
    pledge post prediction promise proposal question quip quote reaction rebuke recommendation
    refrain rejection rejoinder remark remarks reminder reply report request response retort rule
    saying slogan speech statement statements suggestion tagline testimony theory threat tweet
    tweets verdict view vow warning words
    """
)
"""Nouns that stand for somebody's words: X's claim that "...", the words "..."."""

RECORDINGS = words("audio clip clips footage recording recordings tape tapes video videos")
"""Nouns for what shows somebody who speaks: footage of X saying "..."."""

TEXTS = words(
    """
    T-shirt account ad ads advertisement banner banners brief brochure button buttons cap cartoon
    column cover documentary dossier draft emails excerpt filing film flier flyer footage graphic
    hashtag hat hats headlines images leaflet letters list mailer manifesto messages news newsletter
    notes op-ed papers passage petition placard placards poem poster posters press readout record
    release releases sentence shirt shirts sign signs song spot statements sticker stickers stories
    story t-shirt t-shirts text texts transcript twitter video videos website
    """
)
"""What bears words: a G after it belongs to whoever made it. X carried signs saying "..."."""

SAYS = frozenset(form for verb in SAYING for form in forms(verb))
REPORTS = SAYS | frozenset(form for verb in REPORTING for form in forms(verb))
PHRASAL = {
    form: particle
    for verb, particle in (
        ("chime", "in"),
        ("cut", "in"),
        ("fire", "back"),
        ("go", "on"),
        ("hit", "back"),
        ("jump", "in"),
        ("pipe", "up"),
        ("put", "it"),
        ("shoot", "back"),
    )
    for form in forms(verb)
}
"""Verbs that say with a particle: "...," X went on."""

BESIDE = frozenset(form for verb in ("begin", "start") for form in forms(verb))
"""Verbs that report only where a quotation or a mark is next to them: "...," X began."""

TELLS = frozenset(
    form
    for verb in words(
        """
        advise ask assure caution convince inform instruct notify persuade promise remind show tell
        warn
        """
    )
    for form in forms(verb)
)
"""Verbs with somebody who is told before what they are told: X told reporters that "..."."""

STATES = frozenset(
    form
    for verb in words(
        """
        acknowledge agree argue assert assume believe claim complain concede conclude contend feel
        guess hope imagine insist joke know maintain predict say suggest suppose swear think vow
        worry
        """
    )
    for form in forms(verb)
)
"""Verbs after which a noun phrase is the subject of what is said: X said Y at Z had done it."""

OCCASIONS = NOUNS | words(
    """
    ad appearance briefing broadcast comments conference debate earlier event forum gathering
    hearing interviews lawsuit meeting morning news press program radio rally recent ruling segment
    series show stop telephone television time today visit writing
    """
)
"""What something is said in: not a part of whoever says it. X in a statement said."""

NOUNS_TOO = words("call crack fear find hope issue plan report talk use view")
"""Verbs whose -s form is as often a noun: talks, calls."""
