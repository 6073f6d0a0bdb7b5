import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.facts import find_facts
from quizgen.model.annotated import Parse
from tests.support.strategies import typed
from tests.support.texts import annotated

PLAIN = (
    "Florence Nightingale's first chart fits on a page. She drew it in London in 1858.",
    'The "father of history" lived in Halicarnassus. Fishermen found his coins near Crete...',
    "Mary Shelley wrote a novel in Geneva in 1816. Fire destroyed five half-finished pages in 1817.",
)

# The fixture `parse` keeps nothing between two examples, so it need not be made anew for each.
examples = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@examples
@given(passages=st.lists(st.sampled_from(PLAIN).flatmap(typed), min_size=1, max_size=3))
def test_evidence_is_the_articles_text_however_it_was_typed(passages: list[str], parse: Parse) -> None:
    article = annotated("\n\n".join(passages), parse)
    facts, _ = find_facts(article)

    assert facts
    for fact in facts:
        assert article.article.text[fact.evidence.start : fact.evidence.end] == fact.evidence.text
        assert fact.evidence.text == fact.evidence.text.strip()


@examples
@given(plain=st.sampled_from(PLAIN), data=st.data())
def test_how_a_text_was_typed_changes_no_fact(plain: str, data: st.DataObject, parse: Parse) -> None:
    facts, _ = find_facts(annotated(plain, parse))
    again, _ = find_facts(annotated(data.draw(typed(plain)), parse))

    assert [(fact.slot, fact.sentence, fact.value) for fact in again] == [
        (fact.slot, fact.sentence, fact.value) for fact in facts
    ]


def test_evidence_names_the_paragraph(parse: Parse) -> None:
    facts, _ = find_facts(annotated("\n\n".join(PLAIN), parse))

    assert {fact.evidence.passage for fact in facts} == {1, 2, 3}


@pytest.mark.parametrize("plain", PLAIN)
def test_evidence_is_a_whole_sentence(plain: str, parse: Parse) -> None:
    facts, _ = find_facts(annotated(plain, parse))

    assert {fact.evidence.text for fact in facts} <= set(re.split(r"(?<=\.) (?=[A-Z])", plain))
