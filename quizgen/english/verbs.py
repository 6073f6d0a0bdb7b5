"""Forms of verbs."""

import re

IRREGULAR = {"be": "is", "have": "has", "do": "does", "go": "goes", "are": "is", "were": "was", "have been": "has been"}

PREPOSITIONAL = frozenset(
    {
        ("accuse", "of"),
        ("adapt", "to"),
        ("add", "to"),
        ("agree", "to"),
        ("aim", "at"),
        ("appeal", "for"),
        ("apply", "for"),
        ("audition", "for"),
        ("base", "on"),
        ("begin", "with"),
        ("belong", "to"),
        ("benefit", "from"),
        ("call", "for"),
        ("campaign", "for"),
        ("charge", "with"),
        ("collide", "with"),
        ("come", "from"),
        ("compete", "with"),
        ("complain", "about"),
        ("comply", "with"),
        ("compose", "of"),
        ("concentrate", "on"),
        ("confront", "with"),
        ("consist", "of"),
        ("contribute", "to"),
        ("convict", "of"),
        ("cope", "with"),
        ("deal", "with"),
        ("depend", "on"),
        ("derive", "from"),
        ("describe", "as"),
        ("develop", "into"),
        ("devote", "to"),
        ("differ", "from"),
        ("disagree", "with"),
        ("emerge", "from"),
        ("equip", "with"),
        ("escape", "from"),
        ("evolve", "into"),
        ("example", "of"),
        ("focus", "on"),
        ("grow", "into"),
        ("hope", "for"),
        ("insist", "on"),
        ("interfere", "with"),
        ("invest", "in"),
        ("know", "as"),
        ("know", "for"),
        ("lead", "to"),
        ("learn", "about"),
        ("make", "of"),
        ("member", "of"),
        ("name", "after"),
        ("object", "to"),
        ("participate", "in"),
        ("prepare", "for"),
        ("protect", "from"),
        ("provide", "with"),
        ("qualify", "for"),
        ("react", "to"),
        ("recognise", "as"),
        ("recognize", "as"),
        ("recover", "from"),
        ("refer", "to"),
        ("rely", "on"),
        ("respond", "to"),
        ("result", "from"),
        ("result", "in"),
        ("search", "for"),
        ("sentence", "to"),
        ("serve", "as"),
        ("source", "of"),
        ("specialise", "in"),
        ("specialize", "in"),
        ("stem", "from"),
        ("struggle", "with"),
        ("succeed", "in"),
        ("suffer", "from"),
        ("supply", "with"),
        ("suspect", "of"),
        ("switch", "to"),
        ("symbol", "of"),
        ("threaten", "with"),
        ("transform", "into"),
        ("translate", "into"),
        ("turn", "into"),
        ("use", "as"),
        ("use", "for"),
        ("vote", "for"),
        ("warn", "of"),
        ("work", "as"),
        ("worry", "about"),
    }
)
"""Verbs that keep their preposition at the end of a question: *What does it lead to?*, hardly *To what …*."""

OF_WHAT = frozenset("accuse acquit assure convict convince deprive inform notify remind rob strip suspect warn".split())
"""Verbs that tell somebody *of* something, or take it away: *What did they accuse him of?*."""

PASSIVE = re.compile(r"\b[Ww]hat (?:is|are|was|were|has|have|had|can|could|may|might|will) .*(?:en|wn|[dt]) by\?$")
"""A question for what does or causes something: *What is scurvy caused by?*."""

USED = re.compile(r"\buse \S.* for\?$")
"""A question for what something is used for."""

PARTICIPLES = {"known": "know", "made": "make", "begun": "begin", "grown": "grow", "led": "lead"}
"""Irregular participles of these verbs → their base form: *What is it known for?*"""

MODALS = frozenset({"will", "can", "must", "may", "might", "could", "would", "shall", "should"})


UNDOUBLED = re.compile(r"[^aeiou]*[aeiou][bdgklmnprt]")
"""A base form of one syllable whose last letter is doubled before an ending: *hop*, *hopping*."""


def base_of(form: str, lemma: str) -> str:
    """The base form, where a lemmatizer took `hopes` for a form of *hop*, which would be `hops`.

    >>> base_of("hoping", "hop"), base_of("hopped", "hop"), base_of("visited", "visit"), base_of("planes", "plan")
    ('hope', 'hop', 'visit', 'plane')
    """
    ending = form.removeprefix(lemma)
    return f"{lemma}e" if ending in {"es", "ed", "ing"} and UNDOUBLED.fullmatch(lemma) else lemma


def third_person(verb: str) -> str:
    """The present form that goes with *who* and *what*.

    >>> third_person("come"), third_person("carry"), third_person("have"), third_person("were")
    ('comes', 'carries', 'has', 'was')
    """
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb in MODALS:
        return verb
    if re.search(r"(s|x|z|ch|sh|o)$", verb):
        return verb + "es"
    return re.sub(r"(?<=[^aeiou])y$", "ie", verb) + "s"


IRREGULAR_PAST = dict(
    pair.split()
    for line in """
    arise arose|awake awoke|bear bore|beat beat|become became|begin began|bend bent|bet bet|bind bound|bite bit
    bleed bled|blow blew|break broke|breed bred|bring brought|build built|burst burst|buy bought|cast cast|catch caught
    choose chose|cling clung|come came|cost cost|creep crept|cut cut|deal dealt|dig dug|do did|draw drew|drink drank
    drive drove|eat ate|fall fell|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew
    forbid forbade|forget forgot|forgive forgave|freeze froze|get got|give gave|go went|grow grew|have had|hear heard
    hide hid|hit hit|hold held|hurt hurt|keep kept|know knew|lay laid|lead led|leave left|lend lent|let let|lose lost
    make made|mean meant|meet met|mislead misled|overcome overcame|oversee oversaw|overtake overtook|pay paid|put put
    quit quit|read read|ride rode|ring rang|rise rose|run ran|say said|see saw|seek sought|sell sold|send sent|set set
    shake shook|shed shed|shoot shot|show showed|shrink shrank|shut shut|sing sang|sink sank|sit sat|sleep slept
    slide slid|speak spoke|spend spent|spin spun|split split|spread spread|stand stood|steal stole|stick stuck
    sting stung|strike struck|strive strove|swear swore|sweep swept|swell swelled|swim swam|swing swung|take took
    teach taught|tear tore|tell told|think thought|throw threw|thrust thrust|undergo underwent|understand understood
    undertake undertook|upset upset|wear wore|weave wove|weep wept|win won|withdraw withdrew|withhold withheld
    write wrote
    """.strip().splitlines()
    for pair in line.strip().split("|")
)
"""Verbs whose past is not made with *-ed*, and their past."""

DOUBTFUL_PAST = frozenset("be broadcast forecast grind hang lie light shine sew spring string wake wind bid".split())
"""Verbs with two pasts, or one that depends on the meaning."""


def past_of_gerund(gerund: str, lemma: str) -> str:
    """The past of a verb; a regular one's from its *-ing* form, which shows doubled letters; empty if it is not sure.

    >>> past_of_gerund("stopping", "stop"), past_of_gerund("using", "use"), past_of_gerund("carrying", "carry")
    ('stopped', 'used', 'carried')
    >>> past_of_gerund("taking", "take"), past_of_gerund("lying", "lie")
    ('took', '')
    """
    if lemma in IRREGULAR_PAST:
        return IRREGULAR_PAST[lemma]
    if lemma in DOUBTFUL_PAST or not gerund.endswith("ing"):
        return ""
    return re.sub(r"(?<=[^aeiou])y$", "i", gerund.removesuffix("ing")) + "ed"


def past(lemma: str) -> str:
    """The past of a verb; empty if it is not sure, as where nobody sees whether the last letter is doubled.

    >>> past("write"), past("add"), past("move"), past("marry"), past("explain")
    ('wrote', 'added', 'moved', 'married', 'explained')
    >>> past("offer"), past("lie")
    ('', '')
    """
    if lemma in IRREGULAR_PAST or lemma in DOUBTFUL_PAST:
        return IRREGULAR_PAST.get(lemma, "")
    if lemma.endswith("e"):
        return lemma + "d"
    if re.search(r"[^aeiou]y$", lemma):
        return lemma[:-1] + "ied"
    return lemma + "ed" if re.search(r"(?:[^aeiou]{2}|[aeiou]{2}[^aeiou]|[wxy])$", lemma) else ""


def ends_in_prepositional(question: str) -> bool:
    """Whether the question ends, as it should, in the preposition of its verb.

    >>> ends_in_prepositional("What can a lack of iodine lead to?")
    True
    >>> ends_in_prepositional("What is scurvy caused by?"), ends_in_prepositional("What did they arrive at?")
    (True, False)
    """
    *_, verb, preposition = ["", *question.rstrip("?").lower().split()]
    forms = {verb, PARTICIPLES.get(verb, ""), verb.removesuffix("d"), verb.removesuffix("ed")}
    return (
        preposition == "into"
        or (preposition == "of" and accuses(question))
        or (preposition == "for" and USED.search(question) is not None)
        or (preposition == "by" and PASSIVE.search(question) is not None)
        or any((form, preposition) in PREPOSITIONAL for form in forms)
    )


def accuses(question: str) -> bool:
    """Whether a verb in the question takes *of* behind whom it is about.

    >>> accuses("What did the mayor accuse the council of?"), accuses("What did the mayor speak of?")
    (True, False)
    """
    return any(word.removesuffix("ed") in OF_WHAT or word.removesuffix("d") in OF_WHAT for word in question.split())


def singular(verb: list[str], *, tense: str) -> list[str]:
    """The verb with its auxiliaries, its finite form in the singular: *were built* → *was built*, *come* → *comes*."""
    first, *rest = verb
    if first in {"are", "were", "have", "do"}:
        return [third_person(first), *rest]
    return [third_person(first)] if tense == "present" and not rest and not first.endswith("s") else verb
