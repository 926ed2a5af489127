"""The forms of English verbs.

Source: the irregular verbs and the spelling of any grammar of English, chosen by hand.
"""

from nato_reader.sentences.lexicon import words

IRREGULAR = {
    base: (past, participle)
    for base, past, participle in (
        line.split()
        for line in """
        arise arose arisen
        awake awoke awoken
        be was been
        bear bore borne
        beat beat beaten
        become became become
        begin began begun
        bend bent bent
        bet bet bet
        bid bid bid
        bind bound bound
        bite bit bitten
        bleed bled bled
        blow blew blown
        break broke broken
        breed bred bred
        bring brought brought
        build built built
        burst burst burst
        buy bought bought
        cast cast cast
        catch caught caught
        choose chose chosen
        cling clung clung
        come came come
        cost cost cost
        creep crept crept
        cut cut cut
        deal dealt dealt
        dig dug dug
        do did done
        draw drew drawn
        drink drank drunk
        drive drove driven
        eat ate eaten
        fall fell fallen
        feed fed fed
        feel felt felt
        fight fought fought
        find found found
        flee fled fled
        fling flung flung
        fly flew flown
        forbid forbade forbidden
        forecast forecast forecast
        foresee foresaw foreseen
        forget forgot forgotten
        forgive forgave forgiven
        freeze froze frozen
        get got gotten
        give gave given
        go went gone
        grind ground ground
        grow grew grown
        hang hung hung
        have had had
        hear heard heard
        hide hid hidden
        hit hit hit
        hold held held
        hurt hurt hurt
        keep kept kept
        know knew known
        lay laid laid
        lead led led
        leave left left
        lend lent lent
        let let let
        lie lay lain
        light lit lit
        lose lost lost
        make made made
        mean meant meant
        meet met met
        mistake mistook mistaken
        overcome overcame overcome
        pay paid paid
        prove proved proven
        put put put
        quit quit quit
        read read read
        rid rid rid
        ride rode ridden
        ring rang rung
        rise rose risen
        run ran run
        say said said
        see saw seen
        seek sought sought
        sell sold sold
        send sent sent
        set set set
        shake shook shaken
        shed shed shed
        shine shone shone
        shoot shot shot
        show showed shown
        shut shut shut
        sing sang sung
        sink sank sunk
        sit sat sat
        sleep slept slept
        slide slid slid
        speak spoke spoken
        spell spelled spelled
        spend spent spent
        spin spun spun
        spit spat spat
        split split split
        spread spread spread
        spring sprang sprung
        stand stood stood
        steal stole stolen
        stick stuck stuck
        sting stung stung
        strike struck struck
        swear swore sworn
        sweep swept swept
        swim swam swum
        swing swung swung
        take took taken
        teach taught taught
        tear tore torn
        tell told told
        think thought thought
        throw threw thrown
        undergo underwent undergone
        understand understood understood
        undertake undertook undertaken
        uphold upheld upheld
        upset upset upset
        wake woke woken
        wear wore worn
        weep wept wept
        win won won
        wind wound wound
        withdraw withdrew withdrawn
        withstand withstood withstood
        write wrote written
        """.strip().splitlines()
    )
}
"""Base form -> past tense and past participle, of the verbs that do not form them with -ed."""

_VOWELS = "aeiou"
_DOUBLING = words(
    """
    admit aver ban bar beg begin bet bid blog blot brag chat clap commit compel confer control cut
    defer demur deter dig dip drop dub equip forbid forget get grab grin grip hit hum infer jab jog
    jot knit let nag nod occur omit pen permit pin pit plan plot plug pop prefer prod put quip quit
    quiz rap recur refer regret rip rob rub run scrap set shop shrug shun shut sit skip slam slap
    slip snap snub sob spin spit split spot stab step stop strip submit sum swap tap tar throb tip
    top transfer trap trim trot tug win wrap zip
    """
)
"""Verbs that double their last letter before -ed and -ing."""


def forms(base: str) -> tuple[str, str, str, str, str]:
    """Return a verb's base, -s form, past tense, past participle and -ing form."""
    past, participle = IRREGULAR.get(base) or (_past(base),) * 2
    return base, third_person(base), past, participle, present_participle(base)


def third_person(base: str) -> str:
    """Return what follows "she": says, cries, preaches."""
    if base[-1] == "y" and base[-2] not in _VOWELS:
        return f"{base[:-1]}ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "go", "do")) else "s")


def present_participle(base: str) -> str:
    """Return the -ing form: saying, writing, begging."""
    if base.endswith("ie"):
        return f"{base[:-2]}ying"
    if base[-1] == "e" and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return f"{base[:-1]}ing"
    return f"{_doubled(base)}ing"


def _past(base: str) -> str:
    if base[-1] == "e":
        return f"{base}d"
    if base[-1] == "y" and base[-2] not in _VOWELS:
        return f"{base[:-1]}ied"
    return f"{_doubled(base)}ed"


def _doubled(base: str) -> str:
    return base + base[-1] if base in _DOUBLING else base
