"""*In November 1773*, *in the Middle Ages*: times, which the pipeline now and then takes for places or works."""

import re

from quizgen.annotate.relabelling import relabel
from quizgen.english.counting import A_MONTH, A_YEAR
from quizgen.model.tokens import Doc, Span, Token

TIME = re.compile(
    rf"(?:{A_MONTH})(?: {A_YEAR})?|{A_YEAR}"
    rf"|(?:Spring|Summer|Autumn|Fall|Winter) {A_YEAR}"
    r"|(?:the )?(?:Early |High |Late )?(?:Middle|Dark) Ages|(?:the )?(?:Stone|Bronze|Iron|Ice) Age"
    r"|(?:the )?(?:Ancient|Biblical|Classical|Edwardian|Elizabethan|Georgian|Medieval|Prehistoric|Victorian)"
    r" (?:Age|Era|Period|Times)"
)
"""Names of months, of seasons with a year, and of ages of history."""

DECADE = re.compile(r"\d{2}0s")
"""A decade of the first thousand years, of which the pipeline knows none: *in the early 730s*."""

PARTS = frozenset({"early", "late", "mid"})

NO_TIMES = frozenset({"DATE", "PERSON", "TIME"})
"""Labels that are right of a time, or not looked at: *April* and *June* are people, too."""


BOUNDED = frozenset({"and", "between", "from", "in", "of", "since", "the", "to"})
"""Words before a year from which something lasts to another."""

RANGE = re.compile(r"\d{4} (?:or|to) \d{4} [a-z-]+")
"""Two numbers like years and what there are so many of."""

BETWEEN = frozenset({"or", "to"})

RANGE_LENGTH = 4
"""Its tokens."""


def with_times_labelled(doc: Doc) -> Doc:
    """The doc, the names that are times labelled so, and no amounts."""
    links = [token for token in doc if token.lower_ in BETWEEN and token.i > 0]
    counted = {index for link in links if is_range(link.nbor(-1)) for index in (link.i - 1, link.i + 1)}
    wrong = [ent for ent in doc.ents if ent.label_ not in NO_TIMES and TIME.fullmatch(ent.text)]
    wrong = [ent for ent in wrong if ent.start not in counted]
    times = [(ent.start, ent.end) for ent in wrong]
    for ent in doc.ents:
        if ent.label_ == "DATE" and (that := clause_in(ent)) is not None:
            times += [(ent.start, that), (that + 1, ent.end)]
    times += [(start_of(token), token.i + 1) for token in doc if is_decade(token) and not token.ent_type_]
    relabel(doc, [Span(doc, start, end, "DATE") for start, end in times])
    relabel(doc, [Span(doc, index, index + 1, "CARDINAL") for index in sorted(counted)])
    return doc


def is_decade(token: Token) -> bool:
    """Whether it is a decade of the first thousand years."""
    return token.text.endswith("0s") and DECADE.fullmatch(token.text) is not None  # the end is soon seen, of every word


def is_range(number: Token) -> bool:
    """Whether it is how many of something there are at least, *1500 to 2000 boats*; not *from 1500 to 2000 boats …*."""
    span = number.doc[number.i : min(number.i + RANGE_LENGTH, number.sent.end)]
    before = number.nbor(-1).lower_ if number.i > number.sent.start else "the"
    return RANGE.fullmatch(span.text) is not None and before not in BOUNDED and span[-1].tag_ == "NNS"


def start_of(decade: Token) -> int:
    """Where the words begin that tell the decade, with its part: *the early 730s*."""
    start = decade.i
    for words in (PARTS, {"the"}):
        start -= start > decade.sent.start and decade.doc[start - 1].lower_ in words
    return start


def clause_in(time: Span) -> int | None:
    """Where *that* leads from a time to a clause that begins with another: *said on 6 October that 2008 was bad*."""
    found = next((token.i for token in time if token.lower_ == "that" and token.dep_ == "mark"), time.start)
    return found if time.start < found < time.end - 1 else None
