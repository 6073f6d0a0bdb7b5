"""The main text of a page, by trafilatura: without what stands around it, and all of it."""

from copy import deepcopy
from typing import Any

import trafilatura
from lxml import html

FEW_WORDS = 60
"""Of what was found with care: there may be an article that was not found. Measured on 190 English pages: 8 have
so few, and 2 of these hold one."""

FEWEST_PARAGRAPHS = 3
"""Of prose in what is found with less care: else it is the whole page in one, or a list."""

WORDS_OF_PROSE = 20

MOST_ELEMENTS = 80_000
"""Of a page: the library takes 4 seconds for so many, and minutes for twice as many. A long article has 10,000."""

DATES = {"extensive_search": False, "original_date": True, "max_date": "2100-01-01"}
"""Only a date that the page gives for its own: none guessed from its text, none that depends on today's."""


def main_text(page: html.HtmlElement, url: str | None) -> Any:  # noqa: ANN401 -- the library's document, or None
    """What the library finds: it may leave out half of the article rather than take in a menu, but not all of it."""
    again = deepcopy(page)  # the library takes apart the tree that it is given
    found = _found(page, url, with_care=True)
    if found is not None and len((found.text or "").split()) >= FEW_WORDS:
        return found
    more = _found(again, url, with_care=False)
    return more if more is not None and _is_prose(more.body) else found


def is_too_large(page: html.HtmlElement) -> bool:
    """Whether the library would take too long for a page."""
    return sum(1 for _ in page.iter()) > MOST_ELEMENTS


def _found(page: html.HtmlElement, url: str | None, *, with_care: bool) -> Any:  # noqa: ANN401 -- as above
    return trafilatura.bare_extraction(
        page,
        url=url,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        favor_precision=with_care,
        date_extraction_params=DATES,
    )


def _is_prose(body: html.HtmlElement) -> bool:
    lengths = [len("".join(paragraph.itertext()).split()) for paragraph in body.iter("p")]
    return sum(length >= WORDS_OF_PROSE for length in lengths) >= FEWEST_PARAGRAPHS
