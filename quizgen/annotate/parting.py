"""*During the Crimean War, Nightingale worked …*: what opens a sentence and its subject are two names, not one."""

from collections.abc import Iterator

from quizgen.model.tokens import Doc, Span
from quizgen.model.tree import SUBJECTS


def with_subjects_parted(doc: Doc) -> Doc:
    """The doc, each name that goes on behind a comma with the subject of its sentence cut there."""
    if any(comma_in(ent) for ent in doc.ents):
        doc.ents = tuple(part for ent in doc.ents for part in parted(ent))
    return doc


def comma_in(ent: Span) -> int:
    """The index of the comma before the subject; 0 if there is none."""
    inside = [token for token in ent if token.text == "," and token.i + 1 < ent.end]
    return next((token.i for token in inside if is_subject_of(ent, token.i + 1)), 0)


def is_subject_of(ent: Span, start: int) -> bool:
    """Whether what begins there is, up to the end of the name, the subject of the sentence's verb."""
    root, last = ent.root.sent.root, ent.doc[ent.end - 1]
    return last.dep_ in SUBJECTS and last.head is root and last.left_edge.i == start and last.left_edge.tag_ == "NNP"


def parted(ent: Span) -> Iterator[Span]:
    """The name before the comma, that behind it left to be known by the article; or the name as it is."""
    comma = comma_in(ent)
    if not comma:
        yield ent
        return
    for token in ent.doc[comma : ent.end]:
        token.ent_type_, token.ent_iob_ = "", "O"
    yield Span(ent.doc, ent.start, comma, ent.label_)
