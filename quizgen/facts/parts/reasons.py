"""A reason at the end of another phrase, which is the verb's: *took the lead in Norway* *thanks to its size*."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.model.fact import Phrase

STRAY = re.compile(
    r"(?P<phrase>.+) (?P<reason>(?P<mark>(?:partly )?(?:thanks to|because of|owing to|as a result of)) .+)"
)
"""Words that hardly ever say more of a noun; *due to* does: *problems due to bad weather*."""

AFTER_EPISODES = re.compile(r"(?P<phrase>(?:after|before|for|in) .+) (?P<reason>(?P<mark>due to) .+)")
"""A number of times, of which *due to* says no more: *ended after eight episodes* *due to poor ratings*."""

DOING = re.compile(r"“|\b(?:that|to|when|where|which|while|who|whose|\w+ing)\b")
"""Words by which the phrase tells of something done, for which the reason may be: *a bridge that fell because of*."""

IN_THE_FACE = re.compile(r"(?P<phrase>.+) (?P<occasion>in the face of .+)")
"""Against what somebody does it, at the end of another phrase."""

HOLDING = frozenset({"object", "oblique", "place", "predicate"})
"""Roles of phrases that may swallow a reason behind them."""


def with_reasons_apart(phrases: Sequence[Phrase]) -> Iterator[Phrase]:
    """The phrases, the reason that the last of them swallowed as one of its own."""
    phrases = [as_purpose(phrase) for phrase in phrases]
    yield from phrases[:-1]
    if phrases and (parted := with_occasion_apart(phrases[-1])):
        yield from parted
        return
    for last in phrases[-1:]:
        found = STRAY.fullmatch(last.text) or AFTER_EPISODES.fullmatch(last.text)
        if found is None or last.role not in HOLDING or DOING.search(found["phrase"]):
            yield last
            continue
        told = last.name in found["phrase"]
        yield replace(last, text=found["phrase"], head=found["phrase"].split()[-1], name=last.name if told else "")
        yield Phrase(text=found["reason"], role="reason", head=found["reason"].split()[-1], preposition=found["mark"])


def with_occasion_apart(last: Phrase) -> tuple[Phrase, ...]:
    """The phrase and what it is done in the face of; nothing where that says more of a noun."""
    found = IN_THE_FACE.fullmatch(last.text) if last.role in HOLDING | {"means"} else None
    if found is None or DOING.search(found["phrase"]):
        return ()
    told = last.name in found["phrase"]
    own = replace(last, text=found["phrase"], name=last.name if told else "")
    return own, Phrase(text=found["occasion"], role="oblique", head="face", preposition="in the face of")


def as_purpose(phrase: Phrase) -> Phrase:
    """The phrase as a purpose, if it says *in order to*."""
    if not phrase.text.startswith("in order to "):
        return phrase
    return replace(phrase, role="purpose", type="action", preposition="")
