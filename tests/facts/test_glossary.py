from typing import Literal

import pytest

from quizgen.annotate import annotate
from quizgen.facts.glossary import entries
from quizgen.facts.keyterms import key_terms_in
from quizgen.model.annotated import Parse
from quizgen.model.article import Article, passages_from
from tests.support.cases import Case, Check, cases
from tests.support.texts import HEADING, show_clause


def article_of(text: str) -> Article:
    """The article whose lines are headings and paragraphs."""
    return Article(slug="case", title="", passages=passages_from([block_of(line) for line in text.splitlines()]))


def block_of(line: str) -> tuple[Literal["paragraph", "heading"], str]:
    return ("heading", line.removeprefix(HEADING)) if line.startswith(HEADING) else ("paragraph", line)


@pytest.mark.parametrize("case", cases("facts/glossary"), ids=str)
def test_what_a_list_of_key_terms_says(case: Case, parse: Parse, check: Check) -> None:
    found = entries(annotate(article_of(case.input), parse))

    check(case, "\n".join(show_clause(each.clause) for each in found))


@pytest.mark.parametrize("case", cases("facts/keyterms"), ids=str)
def test_which_terms_a_list_of_key_terms_explains(case: Case, check: Check) -> None:
    found = key_terms_in(article_of(case.input))

    check(
        case,
        "\n".join(f"{' = '.join(filter(None, (each.term, each.short, each.also)))} | {each.meaning}" for each in found),
    )
