"""*Its capital is Sucre*: what a capital or town is said to be is a place, whoever else has the name."""

from quizgen.annotate.relabelling import relabel
from quizgen.english.places import SETTLEMENTS
from quizgen.model.tokens import Doc, Span, Token
from quizgen.model.tree import SUBJECTS, child

SEATS = SETTLEMENTS | {"birthplace", "capital", "hometown", "metropolis", "seat"}

NO_PLACES = frozenset({"ORG", "PERSON", "PRODUCT", "WORK_OF_ART", "NORP", ""})
"""Labels that such a name has by mistake."""


def with_seats_labelled(doc: Doc) -> Doc:
    """The doc, the names that sentences say a capital or town has labelled as places."""
    seats = [span for token in doc if is_seat(token) and (span := name_around(token)) is not None]
    relabel(doc, seats)
    return doc


def is_seat(token: Token) -> bool:
    """Whether *The capital is* or the like stands before the name."""
    if token.dep_ not in {"attr", "acomp"} or not token.text.istitle() or token.head.lemma_ != "be":
        return False
    subject = child(token.head, *SUBJECTS)
    return subject is not None and subject.lemma_.lower() in SEATS and subject.tag_ == "NN"


def name_around(last: Token) -> Span | None:
    """The name that ends in the token, labelled; None where it is no more than a place already."""
    if last.ent_type_ not in NO_PLACES:
        return None
    first = min((other for other in last.lefts if other.dep_ == "compound"), key=lambda other: other.i, default=last)
    last.tag_, last.pos_, last.dep_ = "NNP", "PROPN", "attr"
    return Span(last.doc, first.i, last.i + 1, "GPE")
