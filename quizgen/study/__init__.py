"""Facts in, study material out: what a learning module shows beside the items, each statement with its evidence."""

from collections.abc import Sequence

from quizgen.model.article import Article
from quizgen.model.fact import Clipping, Entity, Fact, KeyTerm
from quizgen.model.item import Item, Point
from quizgen.model.study import Paragraph, Study
from quizgen.study.figures import figures_of
from quizgen.study.prompts import prompts_of
from quizgen.study.relations import relations_of
from quizgen.study.statements import stated
from quizgen.study.summary import summary_of
from quizgen.study.terms import terms_of
from quizgen.study.timeline import timeline_of


def study_of(
    article: Article,
    facts: Sequence[Fact],
    entities: Sequence[Entity],
    items: Sequence[Item],
    key_terms: Sequence[KeyTerm] = (),
    marked: Sequence[Clipping] = (),
) -> Study:
    """What can be studied of an article; `items` are those that are asked, terms those that it lists or marks."""
    reading = [Paragraph(text=each.text, number=each.number, kind=each.kind) for each in article.passages]
    return Study(
        reading=tuple(reading),
        terms=terms_of(facts, entities, key_terms, marked),
        figures=figures_of(facts, entities),
        timeline=timeline_of(facts),
        relations=relations_of(facts),
        summary=summary_of(facts, article),
        prompts=prompts_of(facts),
        unasked=unasked(facts, items),
    )


def unasked(facts: Sequence[Fact], items: Sequence[Item]) -> tuple[Point, ...]:
    """What the article states in sentences that prove no item."""
    proofs = {proof.start for item in items for proof in item.proofs}
    return tuple(
        Point(text=fact.sentence, evidence=fact.evidence) for fact in stated(facts) if fact.evidence.start not in proofs
    )
