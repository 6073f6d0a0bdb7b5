"""Any item, and any way an author may have typed a text, for Hypothesis."""

from hypothesis import strategies as st

from quizgen.model.item import (
    GAP,
    Cloze,
    Event,
    Evidence,
    Item,
    Matching,
    MultipleChoice,
    OpenResponse,
    Ordering,
    Pair,
    Point,
    Question,
    ShortAnswer,
    TrueFalse,
)

WORDS = "the lamp reef gale tower keeper oil Ferrier Corran 1883 board ships".split()

TYPED = {
    "'": ["'", "’", "‘"],
    '"': ['"', "“", "”", "«"],
    "-": ["-", "‑"],
    " ": [" ", "  ", "\N{NO-BREAK SPACE}", " \t", "[12] ", " [3, 4] ", " (aside) ", " [sic] "],
    "f": ["f", "f\N{SOFT HYPHEN}", "f\N{ZERO WIDTH SPACE}"],
    "fi": ["fi", "ﬁ"],
    "...": ["...", "…"],
}
"""What the parser reads → how an author, a publisher or Wikipedia may have typed it."""


def phrases() -> st.SearchStrategy[str]:
    """A few words; so few different ones that items often have something in common."""
    return st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)


def questions() -> st.SearchStrategy[Question]:
    """A question of any kind."""
    return st.one_of(
        st.builds(lambda stem, answer: ShortAnswer(stem=f"{stem}?", answer=answer), phrases(), phrases()),
        st.builds(lambda text, answer: Cloze(sentence=f"{GAP} {text}.", answer=answer), phrases(), phrases()),
        st.builds(lambda text, true: TrueFalse(statement=f"{text}.", true=true), phrases(), st.booleans()),
        st.builds(
            lambda stem, options, draw: MultipleChoice(
                stem=f"{stem}?", options=tuple(options), correct=draw % len(options)
            ),
            phrases(),
            st.lists(phrases(), min_size=3, max_size=4, unique=True),
            st.integers(0, 11),
        ),
        st.builds(
            lambda prompt, lefts, rights: Matching(
                prompt=f"{prompt}.",
                pairs=tuple(Pair(left=left, right=right) for left, right in zip(lefts, rights, strict=True)),
            ),
            phrases(),
            st.lists(phrases(), min_size=4, max_size=4),
            st.lists(phrases(), min_size=4, max_size=4, unique=True),
        ),
        st.builds(
            lambda prompt, texts: Ordering(prompt=f"{prompt}.", events=tuple(Event(text=text) for text in texts)),
            phrases(),
            st.lists(phrases(), min_size=3, max_size=6),
        ),
        st.builds(
            lambda prompt, texts: OpenResponse(prompt=f"{prompt}.", expected=tuple(Point(text=text) for text in texts)),
            phrases(),
            st.lists(phrases(), min_size=1, max_size=4),
        ),
    )


def evidence() -> st.SearchStrategy[Evidence]:
    """One of three sentences."""
    return st.integers(0, 2).map(
        lambda number: Evidence(text=f"sentence {number}", start=20 * number, end=20 * number + 10, passage=1)
    )


def items() -> st.SearchStrategy[Item]:
    """An item, of a thousand ids and eleven scores, so that some are worth the same."""
    return st.builds(
        Item,
        id=st.integers(0, 999).map(lambda number: f"item{number}"),
        question=questions(),
        evidence=evidence(),
        score=st.integers(0, 10).map(lambda tenths: tenths / 10),
    )


@st.composite
def typed(draw: st.DrawFn, plain: str) -> str:
    """A text that reads as `plain` does, as somebody may have typed it."""
    pieces = []
    rest = plain
    while rest:
        known = next((each for each in ("...", "fi", *"'\"- f") if rest.startswith(each)), rest[0])
        pieces.append(draw(st.sampled_from(TYPED.get(known, [known]))))
        rest = rest[len(known) :]
    return "".join(pieces)
