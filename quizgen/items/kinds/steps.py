"""*First, logs are cut. Then the chips are boiled. Finally, the pulp is pressed.* – the steps of a process, in order.

A step may say *the chips* of what a step before made: among the others it is known, and whoever has understood the
process orders them by that.
"""

import re
from collections.abc import Iterator, Sequence

from quizgen.english.sentences import capitalise
from quizgen.model.item import Event, Evidence

BEGINS = re.compile(r"^(?:First(?:ly)?|First of all|To begin with|To start with)\b,? ")
GOES_ON = re.compile(
    r"^(?:After that|After this|Afterwards|And then|Finally|Following (?:that|this)|In the end|Last(?:ly)?|Last of all"
    r"|Next|Subsequently|Then|Thereafter)\b,? "
)
"""How sentences begin that tell steps; *Second* mostly counts reasons."""

UNCLEAR = re.compile(
    r"^(?:he|she|it|its|they|their|his|her|this|these|those|that|we|you|I|there|comes?|came)\b|\b(?:this|these|those)\b"
    r"|[“”\"?!:;]",
    re.IGNORECASE,
)
"""What leans on the sentence before, and whole words of somebody's."""

FEWEST, MOST = 3, 6
SHORTEST, LONGEST = 4, 20
"""Words of a step."""

BETWEEN = 1
"""Sentences that may stand between two steps and say more of the first."""


def steps_in(prose: Sequence[Evidence]) -> list[Event]:
    """The steps of the first process that the sentences tell one by one; none if one leans on what is not told."""
    return next((steps for run in runs(prose) if (steps := told(run))), [])


def runs(prose: Sequence[Evidence]) -> Iterator[list[Evidence]]:
    """The sentences from one that begins a process on that go on with it in one passage."""
    for start, line in enumerate(prose):
        if not BEGINS.match(line.text):
            continue
        run, missed = [line], 0
        for other in prose[start + 1 :]:
            goes_on = GOES_ON.match(other.text) is not None
            missed = 0 if goes_on else missed + 1
            if other.passage != line.passage or missed > BETWEEN:
                break
            run += [other] * goes_on
        yield run


def told(run: Sequence[Evidence]) -> list[Event]:
    """The steps without the words that tell their order, if there are enough and each is clear."""
    texts = [(GOES_ON.sub("", BEGINS.sub("", line.text, count=1), count=1), line) for line in run]
    clear = all(SHORTEST <= len(text.split()) <= LONGEST and not UNCLEAR.search(text) for text, _ in texts)
    if not clear or not FEWEST <= len(texts) <= MOST:
        return []
    return [Event(text=capitalise(text), evidence=line) for text, line in texts]
