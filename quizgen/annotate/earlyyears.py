"""*In 870 the monastery was destroyed*: a number of three digits behind a preposition of time is a year."""

from quizgen.annotate.relabelling import relabel
from quizgen.model.tokens import Doc, Span, Token

OF_TIME = frozenset({"by", "in", "since", "until"})
"""Prepositions that a bare number hardly follows but where it is a year."""

ABOUT = frozenset({"about", "around", "circa"})

DIGITS = 3


def with_early_years(doc: Doc) -> Doc:
    """The doc, such years dates as later ones are."""
    relabel(doc, [Span(doc, token.i, token.i + 1, "DATE") for token in doc if is_early_year(token)])
    return doc


def is_early_year(number: Token) -> bool:
    """Whether it stands alone behind a preposition of time: *in 654*, not *in 654 cases*, *rose by 120*."""
    if not number.text.isdecimal() or len(number.text) != DIGITS or number.text.startswith("0"):
        return False
    unsure = [child for child in number.children if child.dep_ == "advmod"]  # *in about 654*, at the beginning only
    if list(number.children) != unsure or any(word.lower_ not in ABOUT for word in unsure):
        return False
    link = number.head
    opens = not unsure or link.is_sent_start
    bare = number.dep_ == "pobj" and link.lower_ in OF_TIME and link.i + 1 + len(unsure) == number.i
    return bare and opens and not is_measured(link)


def is_measured(link: Token) -> bool:
    """Whether the number may be how much, or one in so many: *rose by 120*, *one in 300*."""
    return (link.lower_ == "by" and not link.is_sent_start) or link.head.like_num or link.head.pos_ == "NUM"
