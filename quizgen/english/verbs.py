"""Forms of verbs."""

import re
from collections.abc import Sequence
from functools import lru_cache

MANY = 4096
"""Verbs whose base form is kept: every article has the same few hundred again and again."""

IRREGULAR = {"be": "is", "have": "has", "do": "does", "go": "goes", "are": "is", "were": "was", "have been": "has been"}

HOW_OFTEN = frozenset(
    """
    already always frequently generally long never normally occasionally often only previously rarely recently seldom
    since sometimes still usually
    """.split()
)
"""Adverbs of how often and since when, which stand behind the first of several auxiliaries."""

GROWING = frozenset({"become", "get", "grow"})
"""Verbs of what something comes to be while something else goes on."""

FORMS_OF_BE = frozenset("are be been being is was were".split())
"""Auxiliaries of a passive."""

MODALS = frozenset({"will", "can", "must", "may", "might", "could", "would", "shall", "should"})


UNDOUBLED = re.compile(r"[^aeiou]*[aeiou][bdgklmnprt]")
"""A base form of one syllable whose last letter is doubled before an ending: *hop*, *hopping*."""


IN_IE = frozenset("belie birdie die hogtie lie retie tie untie vie".split())
"""Verbs whose base form ends so."""


NO_BASE = re.compile(
    r"[\w‑-]{3,}(?:(?:ai|ee|oa|oo)[dfklmnprt]|ea[dfklmnpr]|(?<=[^a]i)ll|sh|ght|ck|[lnr]d|[lnrs]k|[lr]m|[glrw]n|wl|[cflnpr]t"
    r"|[lmrs]p)e"
)
"""How no verb ends that *-ed* or *-ing* was taken from: *reteame*, *re-electe*."""

NO_DOUBLED = re.compile(r"[\w‑-]+(?:bb|dd|gg|(?<!ra)mm|(?<!e)nn|pp|rr|(?<=[iu])tt|(?<=[bmv]e)ll)e")
"""How none ends whose last letter was doubled: *outgunne*."""


@lru_cache(maxsize=MANY)
def base_of(form: str, lemma: str) -> str:
    """The base form, where a lemmatizer took `hopes` for a form of *hop*, which would be `hops`.

    Or added an *e* to a verb that it doesn't know.

    >>> base_of("hoping", "hop"), base_of("hopped", "hop"), base_of("visited", "visit"), base_of("planes", "plan")
    ('hope', 'hop', 'visit', 'plane')
    >>> base_of("routes", "rout"), base_of("goes", "go"), base_of("reaches", "reach")
    ('route', 'go', 'reach')
    >>> base_of("readied", "readie"), base_of("died", "die")
    ('ready', 'die')
    >>> base_of("reteamed", "reteame"), base_of("outgunned", "outgunne"), base_of("re-releasing", "re-release")
    ('reteam', 'outgun', 're-release')
    """
    if lemma.endswith("authore"):  # *coauthored*
        return lemma[:-1]
    if NO_BASE.fullmatch(lemma):  # *reteamed*
        return lemma[:-1]
    if NO_DOUBLED.fullmatch(lemma):  # *outgunned*
        return lemma[:-2]
    if lemma.endswith("ie") and form == f"{lemma}d" and lemma not in IN_IE:  # *readied*
        return f"{lemma.removesuffix('ie')}y"
    ending = form.removeprefix(lemma)
    if ending == "es":
        return lemma if third_person(lemma) == form else f"{lemma}e"
    return f"{lemma}e" if ending in {"ed", "ing"} and UNDOUBLED.fullmatch(lemma) else lemma


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
    arise arose|awake awoke|babysit babysat|bear bore|beat beat|become became|befall befell|beget begot|begin began
    behold beheld|bend bent|beset beset|bestride bestrode|bet bet|bind bound|bite bit|bleed bled|blow blew
    break broke|breed bred|bring brought|build built|burst burst|buy bought|cast cast|catch caught|choose chose
    cling clung|come came|cost cost|creep crept|cut cut|deal dealt|dig dug|do did|draw drew|drink drank|drive drove
    eat ate|fall fell|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew|forbid forbade
    foresee foresaw|foretell foretold|forget forgot|forgive forgave|forgo forwent|forsake forsook|freeze froze
    get got|give gave|go went|grow grew|have had|hear heard|hide hid|hit hit|hold held|hurt hurt
    interweave interwove|keep kept|know knew|lay laid|lead led|leave left|lend lent|let let|lose lost|make made
    mean meant|meet met|mishear misheard|mislead misled|misread misread|mistake mistook|misunderstand misunderstood
    offset offset|outbid outbid|outdo outdid|outfight outfought|outgrow outgrew|outrun outran|outsell outsold
    outspend outspent|overcome overcame|overdo overdid|overeat overate|overhear overheard|overpay overpaid
    override overrode|overrun overran|oversee oversaw|oversleep overslept|overtake overtook|overthrow overthrew
    partake partook|pay paid|proofread proofread|put put|quit quit|read read|rebuild rebuilt|recast recast
    redo redid|redraw redrew|regrow regrew|remake remade|repay repaid|reread reread|rerun reran|resell resold
    reset reset|retake retook|retell retold|rethink rethought|rewind rewound|rewrite rewrote|rid rid|ride rode
    ring rang|rise rose|run ran|say said|see saw|seek sought|sell sold|send sent|set set|shake shook|shed shed
    shoot shot|show showed|shrink shrank|shut shut|sing sang|sink sank|sit sat|slay slew|sleep slept|slide slid
    sling slung|slink slunk|slit slit|smite smote|speak spoke|spend spent|spin spun|split split|spread spread
    stand stood|steal stole|stick stuck|sting stung|stink stank|stride strode|strike struck|strive strove
    swear swore|sweep swept|swell swelled|swim swam|swing swung|take took|teach taught|tear tore|tell told
    think thought|throw threw|thrust thrust|tread trod|typeset typeset|unbind unbound|undercut undercut
    undergo underwent|underlie underlay|understand understood|undertake undertook|underwrite underwrote|undo undid
    unwind unwound|uphold upheld|upset upset|wear wore|weave wove|weep wept|win won|withdraw withdrew
    withhold withheld|withstand withstood|wring wrung|write wrote
    """.strip().splitlines()
    for pair in line.strip().split("|")
)
"""Verbs whose past is not made with *-ed*, and their past."""

UNCHANGED = frozenset("bet burst cast cost cut hit hurt let put quit set shed shut split spread thrust".split())
"""Common verbs whose past is as their present."""

DOUBTFUL_PAST = frozenset(
    """
    abide be bid broadcast chide cleave clothe dive dwell fit forecast grind hang hew kneel knit lie light sew shear
    shine shoe speed spit spring strew string wake wed wet wind
    """.split()
)
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


def verb_group(auxiliaries: Sequence[str], adverb: str, verb: str) -> list[str]:
    """The words of the verb with an adverb where English puts it.

    >>> verb_group(["can", "be"], "often", "seen"), verb_group(["was"], "often", "seen")
    (['can', 'often', 'be', 'seen'], ['was', 'often', 'seen'])
    >>> verb_group(["can", "be"], "easily", "seen"), verb_group(["has", "been"], "long", "known")
    (['can', 'be', 'easily', 'seen'], ['has', 'long', 'been', 'known'])
    """
    words = [*auxiliaries, verb]
    place = 1 if adverb in HOW_OFTEN and len(auxiliaries) > 1 else len(auxiliaries)
    return [*words[:place], adverb, *words[place:]] if adverb else words


def singular(verb: list[str], *, tense: str) -> list[str]:
    """The verb with its auxiliaries, its finite form in the singular: *were built* → *was built*, *come* → *comes*."""
    first, *rest = verb
    if first in {"are", "were", "have", "do"}:
        return [third_person(first), *rest]
    return [third_person(first)] if tense == "present" and not rest and not first.endswith("s") else verb
