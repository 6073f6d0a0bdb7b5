"""Commas that the words of a statement had where they come from."""

import re
from collections.abc import Sequence
from itertools import pairwise

from quizgen.english.counting import MONTHS
from quizgen.english.people import names_people
from quizgen.english.posts import ARTICLES

SETTING_OFF = frozenset(
    """
    aboard above across after against along alongside amid amidst among around as at atop barring before behind
    below beneath beside between beyond concerning considering despite during except excluding following for from in
    including inside into like near off on onto opposite outside over past regarding round since through throughout
    toward towards under underneath unlike until up upon via with within without
    """.split()
)
"""Prepositions of phrases that a comma may set off."""

STRESSING = frozenset(
    """
    chiefly especially far largely mainly mostly most notably often particularly partly primarily slightly
    well
    """.split()
)
"""Adverbs with which a phrase begins that a comma may set off: *, most notably in 1970*."""

SAYING_MORE = frozenset("a all an based because compared each either even the when".split()) | SETTING_OFF | STRESSING
"""Words with which more is said behind a comma."""

MORE = re.compile(
    r"\d[\d,.]*|[a-z]{3,}ing|first|second|third|(?!with$|both$)[a-z]{2,}th|down|earlier|faster|higher|later|lower|slower|up"
)
"""The same of other kinds: a distance, a rank, a participle, how it compares."""

MARKS = ".,;:"

PARTICIPLE = re.compile(r"(?!(?:according|during|following|including|regarding)$)[a-z]{3,}ing")

AGE = re.compile(r"[1-9]\d?")

LONGEST_ASIDE = 6
"""Words of a name that may stand between two commas, both of which the statement does without."""

AROUND_NAME = re.compile(
    r"(?P<role>(?!(?:A|All|An|Another|Any|Each|Every|Her|His|Its|My|No|One|Our|Some|The|Their|This|Your)\b)"
    r"[A-Z][\w’-]*(?: [a-z][\w-]*){0,3}), (?P<name>(?:[A-Z][\w’.-]*)(?: [A-Z][\w’.-]*){1,3}), "
    r"(?P<rest>.*)"
)
"""A description without an article before a name that stands between commas: *Sculptor, Ada Marsh, from …*."""

ASIDE = re.compile(r"(?:aged|based|born|from|of|who|whose)\b[^,]*, ")
"""What may follow a name between commas of its own."""


def without_stray_commas(statement: str) -> str:
    """The statement without commas around the name behind a description that has no article.

    >>> without_stray_commas("Sculptor, Ada Marsh, from Ulm built a boat.")
    'Sculptor Ada Marsh from Ulm built a boat.'
    >>> without_stray_commas("Glass sculptor, Ada Marsh, from Ulm, built a boat.")
    'Glass sculptor Ada Marsh, from Ulm, built a boat.'
    >>> without_stray_commas("The sculptor, Ada Marsh, built a boat.")
    'The sculptor, Ada Marsh, built a boat.'
    """
    found = AROUND_NAME.fullmatch(statement)
    if found is None or not names_people(found["role"].split()[-1]):
        return statement
    comma = "," if ASIDE.match(found["rest"]) else ""
    return f"{found['role']} {found['name']}{comma} {found['rest']}"


def with_commas(statement: str, source: str) -> str:
    """The statement with the commas around and before what `source` sets off in the same words.

    >>> with_commas("The walk ended at Ulm near the old fort.", "The walk ended at Ulm, near the old fort, in May.")
    'The walk ended at Ulm, near the old fort.'
    >>> with_commas("Ulm grew most notably in 1970.", "It grew, most notably in 1970.")
    'Ulm grew, most notably in 1970.'
    >>> with_commas("Ferries, and some of the old boats are slow.", "Ferries, and some of the old boats, are slow.")
    'Ferries, and some of the old boats, are slow.'
    >>> with_commas("The film follows Li Na 13.", "The film follows Li Na, 13, on a journey.")
    'The film follows Li Na, 13.'
    >>> with_commas("The walk ended at Ulm near the old fort.", "It ended at Ulm near the fort, near the old town.")
    'The walk ended at Ulm near the old fort.'
    >>> with_commas("Li Na married Bo Lund becoming a Dane.", "Li Na married Bo Lund, a pilot, becoming a Dane.")
    'Li Na married Bo Lund, becoming a Dane.'
    >>> with_commas("Li Na came out of Ulm as a cadet seventh of ten.", "She came out as a cadet, seventh of ten.")
    'Li Na came out of Ulm as a cadet, seventh of ten.'
    >>> with_commas("Li Na began in the 2005-06 season by rowing.", "Li Na began, in the 2005–06 season, by rowing.")
    'Li Na began, in the 2005-06 season, by rowing.'
    >>> with_commas("It needs help from Li Na for the dam.", "It needs help from the mayor, Li Na, for the dam.")
    'It needs help from Li Na for the dam.'
    """
    if "," not in source:
        return statement
    written, told = statement.split(), source.replace("–", "-").split()
    words = statement.replace("–", "-").split()
    lost, participles = parted(told), set_off(told)
    for place, (word, following) in enumerate(pairwise(words)):
        found = lost.get((word, following.rstrip(MARKS)))
        told_so = found is not None and (closes(place, words, found, told) or opens(place, words, found, told))
        set_apart = following in participles and word not in ARTICLES and words.count(following) == 1
        if told_so or (set_apart and word[-1] not in MARKS):
            words[place] += ","
            written[place] += ","
    return " ".join(written)


def set_off(told: Sequence[str]) -> frozenset[str]:
    """The participles that stand but once, behind a comma: *Li Na, a pilot, becoming the first …*."""
    behind = (following for word, following in pairwise(told) if word.endswith(","))
    return frozenset(word for word in behind if PARTICIPLE.fullmatch(word) and told.count(word) == 1)


def parted(told: Sequence[str]) -> dict[tuple[str, str], int]:
    """Each two words that a comma parts wherever they are neighbours → where the first stands."""
    pairs = [(word, following.rstrip(MARKS)) for word, following in pairwise(told)]
    whole = {*pairs}
    found = {(word[:-1], behind): place for place, (word, behind) in enumerate(pairs) if word.endswith(",")}
    return {pair: place for pair, place in found.items() if pair not in whole}


def comma_before(place: int, told: Sequence[str]) -> int:
    """Where the last word before the place stands that has a comma; -1 if none does."""
    return next((index for index in range(place - 1, -1, -1) if told[index].endswith(",")), -1)


def closes(place: int, words: Sequence[str], found: int, told: Sequence[str]) -> bool:
    """Whether the comma closes what the statement has behind a comma in the very same words."""
    start = comma_before(found, told)
    opening = place - (found - start)
    same = start >= 0 <= opening and words[opening : place + 1] == [*told[start:found], told[found].rstrip(",")]
    return same and not is_subject(opening, words)


def is_subject(opening: int, words: Sequence[str]) -> bool:
    """Whether what stands behind the comma is no aside but whom it is about: *In May, Ada Marsh, sailed*."""
    front = words[0].lower() in SETTING_OFF and not any(word.endswith(",") for word in words[:opening])
    following = words[opening + 1]
    return front and (following[0].isupper() or following in {"a", "an", "the"})


def opens(place: int, words: Sequence[str], found: int, told: Sequence[str]) -> bool:
    """Whether more is said behind it, and it closes no aside whose opening comma the statement has not."""
    if is_age(place, words):
        return True
    following = words[place + 1]
    if (following not in SAYING_MORE and MORE.fullmatch(following) is None) or is_elsewhere(place, words, found, told):
        return False
    start = comma_before(found, told)
    return start < 0 or told[start] in words or found - start > LONGEST_ASIDE


def is_age(place: int, words: Sequence[str]) -> bool:
    """Whether somebody's age stands behind the name: *Ada Marsh 13*."""
    aged = AGE.fullmatch(words[place + 1].rstrip(MARKS)) is not None
    return aged and words[place].istitle() and words[place] not in MONTHS


def is_elsewhere(place: int, words: Sequence[str], found: int, told: Sequence[str]) -> bool:
    """Whether a phrase, as it may stand in front of what comes behind, follows other words than in the source."""
    other = place == 0 or found == 0 or words[place - 1] != told[found - 1]
    return words[place + 1] in SETTING_OFF and other
