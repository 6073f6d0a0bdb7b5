"""Reads answer sheets, key strips, reading copies and flashcards as a person would; knows nothing of the code."""

import re
from dataclasses import dataclass

from lxml import html

from tests.support.pages import root_of


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """A row of an answer sheet or of a key strip."""

    number: int
    bubbles: tuple[str, ...]
    boxes: tuple[str, ...]
    has_line: bool
    mark: str | None
    points: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A paragraph or heading of a reading copy."""

    number: int
    """0 for a heading."""
    text: str
    terms: tuple[str, ...]
    lines: tuple[str, ...]
    """Each line with its number, if it shows one: `5 and so on`."""


def read_rows(contents: bytes) -> list[SheetRow]:
    """The rows of a sheet or strip, column after column, page after page."""
    return [_row(row, number) for column in root_of(contents).find_class("rows") for number, row in _numbered(column)]


def _numbered(column: html.HtmlElement) -> list[tuple[int, html.HtmlElement]]:
    return list(enumerate(column.findall("li"), int(column.get("start") or 1)))


def _row(row: html.HtmlElement, number: int) -> SheetRow:
    assert texts(row, "number") == [str(number)]
    marks = texts(row, "mark")
    return SheetRow(
        number=number,
        bubbles=tuple(texts(row, "bubble")),
        boxes=tuple(texts(row, "box")),
        has_line=bool(row.find_class("line")),
        mark=marks[0] if marks else None,
        points=texts(row, "worth")[0],
    )


def read_reading(contents: bytes) -> list[Read]:
    """The paragraphs and headings of a reading copy."""
    main = root_of(contents).find("body/main")
    return [
        Read(number=0, text=text_of(block), terms=(), lines=()) if block.tag == "h2" else _paragraph(block)
        for block in main
        if block.tag == "h2" or "paragraph" in block.classes
    ]


def _paragraph(block: html.HtmlElement) -> Read:
    [number] = texts(block, "number")
    lines = block.find_class("text")
    return Read(
        number=int(number),
        text=" ".join(text_of(paragraph) for paragraph in block.findall("p")),
        terms=tuple(texts(block, "term")),
        lines=tuple(" ".join(filter(None, (line.get("data-number"), text_of(line)))) for line in lines),
    )


def read_cards(contents: bytes) -> list[list[tuple[int, list[str]] | None]]:
    """The sides of each sheet, in the order of the paper: a card's number and its lines, None where there is none."""
    return [[_side(card) for card in sheet] for sheet in root_of(contents).find_class("sheet")]


def _side(card: html.HtmlElement) -> tuple[int, list[str]] | None:
    if "empty" in card.classes:
        return None
    lines = card.xpath('.//*[contains(@class, "inner")]//*[self::p or self::li]')
    return int(texts(card, "corner")[0]), [text_of(line) for line in lines]


def texts(element: html.HtmlElement, name: str) -> list[str]:
    """The texts of what has a class."""
    return [text_of(found) for found in element.find_class(name)]


def text_of(element: html.HtmlElement) -> str:
    """All text, its line breaks and runs of blanks as one blank each: what a browser shows."""
    return re.sub("[ \n]+", " ", str(element.text_content())).strip(" ")
