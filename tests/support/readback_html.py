"""Reads a printable page as a person would: what stands on it, item by item; knows nothing of the templates' code."""

from dataclasses import dataclass
from typing import Any

from lxml import etree, html

from quizgen.model.item import GAP
from tests.support.pages import text_in, texts_at

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageItem:
    """An item as it stands on the page; None and empty where there is nothing of the kind."""

    number: int
    id: str
    kind: str
    prompt: str
    """With `GAP` for a gap, open or filled in."""
    points: str
    options: tuple[str, ...]
    """With their letters: `A) colza oil`."""
    marked: tuple[str, ...]
    """The options whose circle is filled in."""
    whys: tuple[str, ...]
    """What is said of each option, nothing of most."""
    filled: str | None
    """What stands in the gap, empty if it is open."""
    answer: str | None
    accepted: tuple[str, ...]
    hint: str | None
    correction: str | None
    matches: tuple[str, ...]
    """What stands on the blanks before what is to be matched or ordered; empty texts if they are open."""
    lefts: tuple[str, ...]
    """What is to be matched, without its blank."""
    expected: tuple[str, ...]
    evidence: tuple[str, ...]
    paragraphs: tuple[str, ...]
    rulings: int
    """How many ruled lines there are to write on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page and everything on it."""

    language: str | None
    title: str | None
    headline: str
    labels: tuple[str, ...]
    headings: tuple[str, ...]
    instructions: tuple[str, ...]
    worths: tuple[str, ...]
    """How many questions and points each part has."""
    bank: tuple[str, ...]
    """What gaps are filled from."""
    code: str | None
    items: tuple[PageItem, ...]
    glance: tuple[str, ...]
    credit: tuple[str, ...]
    links: tuple[str, ...]
    text: str
    tags: tuple[str, ...]
    """The name of every element, in order."""


def read_page(contents: bytes) -> Page:
    """What stands on the page in `contents`."""
    root: Any = html.document_fromstring(contents)  # its stubs know less than it can
    [headline] = root.findall(".//h1")
    return Page(
        language=root.get("lang"),
        title=root.findtext("head/title"),
        headline=text_in(headline),
        labels=texts_at(root, "labels/span"),
        headings=tuple(map(text_in, root.findall(".//h2"))),
        instructions=texts_at(root, "instructions"),
        worths=texts_at(root, "worth"),
        bank=texts_at(root, "bank/ul/li"),
        code=_only(root, "code"),
        items=tuple(item for items in root.find_class("items") for item in _items(items)),
        glance=texts_at(root, "glance/ol/li"),
        credit=tuple(text_in(part) for part in root.findall("body/footer/p/*")),
        links=tuple(link for _, _, link, _ in root.iterlinks()),
        text=text_in(root),
        tags=tuple(str(element.tag) for element in root.iter()),
    )


def _items(items: html.HtmlElement) -> list[PageItem]:
    first = int(items.get("start") or 1)
    return [_item(item, number) for number, item in enumerate(items.findall("li"), first)]


def _item(item: html.HtmlElement, number: int) -> PageItem:
    [points] = texts_at(item, "points")
    return PageItem(
        number=number,
        id=str(item.get("id")).removeprefix("item-"),
        kind=str(item.get("class")).removeprefix("item "),
        prompt=_prompt(item),
        points=points,
        options=tuple(map(_without_notes, _options(item))),
        marked=texts_at(item, "right"),
        whys=tuple(filter(None, ("".join(map(text_in, option.find_class("why"))) for option in _options(item)))),
        filled=_filled(item),
        answer=_only(item, "answer"),
        accepted=texts_at(item, "accepted"),
        hint=_only(item, "hint"),
        correction=_only(item, "correction"),
        matches=tuple("" if text == NO_BREAK_SPACE else text for text in texts_at(item, "match")),
        lefts=texts_at(item, "lefts/li/bdi"),
        expected=texts_at(item, "expected/li"),
        evidence=texts_at(item, "evidence/blockquote"),
        paragraphs=texts_at(item, "evidence/figcaption"),
        rulings=len(item.find_class("line")),
    )


def _options(item: html.HtmlElement) -> list[html.HtmlElement]:
    return list(item.xpath('.//*[contains(@class, "options")]/li'))


def _without_notes(option: html.HtmlElement) -> str:
    """The text of an option, but for what stands on the blank before it and what is said of it."""
    blank = "".join(text_in(found) for found in option.find_class("match"))
    why = "".join(text_in(found) for found in option.find_class("why"))
    return text_in(option).removeprefix(blank).removesuffix(why).strip(" \n")


def _filled(item: html.HtmlElement) -> str | None:
    text = _only(item, "gap")
    return "" if text == NO_BREAK_SPACE else text


def _prompt(item: html.HtmlElement) -> str:
    [prompt] = item.find_class("prompt")
    pieces = [prompt.text or ""]
    for part in prompt:
        pieces += [GAP if "gap" in part.classes else "", part.tail or ""]
    return "".join(pieces).strip(" \n")


def _only(element: html.HtmlElement, where: str) -> str | None:
    """The text at `where`, which there may be once."""
    texts = texts_at(element, where)
    if len(texts) > 1:
        raise ValueError(f"{where} stands {len(texts)} times in {etree.tostring(element, encoding='unicode')}")
    return texts[0] if texts else None
