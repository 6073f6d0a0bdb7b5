"""Names that are something else than the pipeline took them for."""

from collections.abc import Sequence

from quizgen.model.tokens import Doc, Span


def relabel(doc: Doc, names: Sequence[Span]) -> None:
    """Make the spans names of the doc by their labels, in place of those that share a word with one of them."""
    if not names:
        return
    for name in names:
        for token in name:
            token.ent_type_, token.ent_iob_ = name.label_, "B" if token.i == name.start else "I"
    others = [ent for ent in doc.ents if not any(ent.start < name.end and name.start < ent.end for name in names)]
    doc.ents = tuple(sorted((*others, *names), key=lambda ent: ent.start))
