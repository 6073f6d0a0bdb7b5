"""*What did this visit show?*: the question points at something only the article shows."""

import re

from quizgen.english.counting import YEAR
from quizgen.english.excerpts import QUOTING, SPOKEN
from quizgen.model.item import Item

TOLD = r"(?! (?:at|born|from|in|of|on|put|that|which|who|whose|with|\w+ed|\w+ing)\b)"
"""What does not stand behind *those* that point at something: *those who drive* are told."""

NAMED = r"(?! (?:(?!and|as|at|by|for|from|in|of|on|or|that|to|was|were|who|with)[a-z-]+ ){0,3}(?-i:[A-Z_][a-z_]))"
"""What does not stand behind *the other* that points at something: *the other claimant Ada* is told."""

SEVERAL = r"(?<!\bWhat are )(?<!\bWhat were )the (?:two|three)(?! (?:[\w-]+ ){1,3}(?:for|in|of|to)\b)"
"""*the two*, if nothing says of which and they are not all that is asked for: *What are the two parts that it has?*."""

DEMONSTRATIVE = (
    rf"\b(?:this|these|those{TOLD}|such(?! as\b)|{SEVERAL}"
    rf"|the (?:former|other)\b{NAMED}|the latter"
)
STANDING = r")\b(?! (?:of|to|between)\b| (?-i:[A-Z])|-)"
"""The end of what points at something: not *such of*, *this Easter*, *the group-led*."""

POINTING = re.compile(
    rf"{DEMONSTRATIVE}|(?<!at )the same"
    rf"|the (?:man|woman|team|group|company|move|visit|deal|incident|issue|case){STANDING}",
    re.IGNORECASE,
)
POINTING_IN_SPEECH = re.compile(
    rf"(?<=Who said “)(?:Another|Both|Either|Neither|Others?)\b|{DEMONSTRATIVE}{STANDING}", re.IGNORECASE
)
"""The same in somebody's own words, in which *the company* is theirs.

A strict reader took all six such questions with *the company* and the like, and none of five with *such* or *the two*.
"""

NOUNS = "|".join(
    """
    accident aircraft airliner announcement attack ban blast bombing boy campaign ceremony club competition
    concert conference couple crash debate demonstration disaster document duo earthquake event exhibition
    expedition experiment explosion festival findings firm fire game girl hearing inquiry interview investigation
    journey killings? letter match meeting murder operation pair petition plot poll programme project proposals?
    protests? raid rally report researchers riots? robbery scandal scheme shooting speech stampede strike study
    summit survey swap talks tournament tragedy trial vote
    """.split()
)
"""Nouns of events, documents and groups, which take up something told before, unless more is said of them."""

PLURALS = "airstrikes|attacks|blasts|bombings|comments|drones|explosions|killings|murders|shootings|strikes"

BARE = re.compile(
    rf"\bthe (?:(?:big|latest|new|recent|second|similar) )?(?P<noun>{NOUNS}|{PLURALS})\b"
    r"(?! (?:against|between|by|called|for|known|of|on|that|to|where|who|whose)\b"
    r"| (?:at|in) (?:the )?(?-i:[A-Z])| (?-i:[A-Z“]))",
    re.IGNORECASE,
)

GIANT = re.compile(r"\bthe (?:[\w’-]+ ){0,3}(?:giant|heavyweight|powerhouse)(?=[?,.;]|$)", re.IGNORECASE)
"""A firm told by how large it is, and not by its name: *at the Norwegian oil giant*."""

REGION = re.compile(
    r"\bthe (?:[a-z-]+ )?(?:(?:Central|East|Eastern|North|Northern|South|Southern|West|Western) )?"
    r"(?-i:[A-Z][a-z]+(?:[ai]n|ese|ish|i|ic)) (?:city|country|island|nation|port|province|region|state|town)"
    r"(?! (?:called|in|near|of|on|that|where|which|with)\b)(?![’'-]| (?-i:[A-Z]))",
)
"""A place told by its part of the world or its country, and not by its name: *the West African country*."""

ALL_OF = re.compile(r"(?<=“)All (?:_+|two|three|four|five|six) [a-z]+\b(?! (?:in|of|that|who)\b)")
"""How the words of an article begin that tell of several named before."""

SEPARATELY = re.compile(r"\bseparately (?=[a-z]+ed\b)")
"""Apart from what only the article tells."""

BESIDE = re.compile(
    r"\ban? (?:accompanying|additional|further|related|separate|subsequent) (?!from\b|to\b)(?:\d{4} )?[a-z]+\b(?! of\b)"
)
"""Something that is told by something else, which only the article names: *a related hashtag*."""

WRITTEN = re.compile(
    r"\b(?:after|following|since) the (?:article|column|post|tweet)\b"
    r"|\b(?:coined|introduced|invented|used) the (?:phrase|term|word)\b(?! (?:for|of)\b| [“A-Z])"
)
"""Words of which it is told neither whose nor which they are."""

BLOC = re.compile(
    r"\bthe \d+-(?:country|member|nation|state) (?:alliance|bloc|body|group|organi[sz]ation|union)\b(?! of\b)"
)
"""A body told by its size: *the 10-member bloc*."""

VISIT = re.compile(
    r"(?:^|How long (?:did|does|will) |When (?:did|was|is) )(?:[A-Z][\w’-]* ){0,3}[A-Z][\w’-]*’s "
    r"(?:speech|statement|trip|visit)\b"
    r"(?! (?:about|at|by|in|on|to)\b)"
)
"""What somebody did, not told where or on what: *How long did Ada Lund’s visit last?*."""

COUNTED = re.compile(
    r"\bthe (?:city|country|island|town|village) of (?:(?:about|around|nearly|only|some) )?"
    r"(?:\d|_+ (?:inhabitants|people|residents))",
    re.IGNORECASE,
)
"""A place told by how many live there."""

TOLD_ELSEWHERE = (COUNTED, REGION, SEPARATELY, BESIDE, WRITTEN, BLOC, VISIT)
"""What a question points at as much as by a bare noun."""

THAT = re.compile(rf"^(that|those{TOLD})\b", re.IGNORECASE)


OPENING = re.compile(
    rf"(?:According to )?[Tt]he (?:{NOUNS})\b(?! [A-Z“])(?! of (?:the )?[A-Z])(?! [\w, ]{{0,30}}\bby (?:the )?[A-Z])"
)
"""An event or a document at the beginning of what is asked, however much is said of it."""


BASED = re.compile(
    r"\b[Tt]he (?:[A-Z][\w-]*-based [a-z]+(?![ -])"
    r"|(?:[A-Z]\w+ )?(?:agency|airline|bank|charity|club|company|firm|group|organi[sz]ation|party|union)’s\b)"
)
"""Something told in an answer by where or what it is, and not by its name: *boss of the Oslo-based firm*."""


CUT_OUT = "clipping"
"""Tag of a gap for a term in a sentence that tells its meaning, of which it was seen to that it needs no other."""

HERE = re.compile(r"\b(?:this|these)\b")
"""What points elsewhere even there: *the poll* that a margin of error is of is any poll."""


def check(item: Item) -> str | None:
    """A demonstrative or a bare definite noun stands in the question, and not only in a sentence that it quotes."""
    answered = BASED.search(item.answer) if item.kind == "short" else None
    found = answered or asked(item)
    return f"“{found[0]}” does not say which" if found else None


def asked(item: Item) -> re.Match[str] | None:
    """What in a question does not say which, by whose words it has."""
    if QUOTING.match(item.prompt):
        return ALL_OF.search(item.prompt)
    if item.kind == "cloze" and CUT_OUT in item.tags:
        return HERE.search(item.prompt)
    return POINTING_IN_SPEECH.search(item.prompt) if SPOKEN.match(item.prompt) else pointing_in(item)


def pointing_in(item: Item) -> re.Match[str] | None:
    """What in a question, of which nothing is quoted, points at what only the article shows."""
    prompt = item.prompt
    return POINTING.search(prompt) or THAT.search(prompt) or GIANT.search(prompt) or bare(prompt) or undated(item)


def undated(item: Item) -> re.Match[str] | None:
    """An event at the beginning, of which neither the question nor the answer says in which year it was."""
    found = OPENING.match(item.prompt)
    return None if YEAR.search(f"{item.prompt} {item.answer}") else found


def bare(prompt: str) -> re.Match[str] | None:
    """A definite noun of which the question has not spoken before, and says no more."""
    found = BARE.search(prompt)
    if found is not None and found["noun"].lower() not in prompt[: found.start()].lower():
        return found
    return next(filter(None, (pattern.search(prompt) for pattern in TOLD_ELSEWHERE)), None)
