"""Reads a page to be answered on a screen as it stands there without scripts; knows nothing of the templates' code."""

import base64
import json
from dataclasses import dataclass
from typing import Any

from quizgen.model.item import GAP
from tests.support.pages import root_of, text_in, texts_at


@dataclass(frozen=True, slots=True, kw_only=True)
class WebItem:
    """An item as it stands on the page."""

    id: str
    kind: str
    title: str
    """`Question 1 2 points`."""
    prompt: str
    """With `GAP` for the field in a cloze."""
    hint: str
    options: tuple[str, ...]
    """What can be chosen or is to be put in order, as it is shown."""
    lefts: tuple[str, ...]
    """What is to be matched."""
    key: dict[str, Any]
    """What the script judges by."""
    right: tuple[str, ...]
    """What the key below the item says."""
    accepted: tuple[str, ...]
    correction: str
    expected: tuple[str, ...]
    evidence: tuple[str, ...]
    paragraphs: tuple[str, ...]


def read_items(contents: bytes) -> tuple[WebItem, ...]:
    """All items, in their order."""
    return tuple(map(_item, root_of(contents).find_class("item")))


def _item(box: Any) -> WebItem:  # noqa: ANN401 -- see tests/support/pages.py
    [form] = box.findall("form")
    return WebItem(
        id=box.get("id").removeprefix("item-"),
        kind=form.get("data-kind"),
        title=" ".join(box.find("h3").text_content().split()),
        prompt=_prompt(form),
        hint="".join(texts_at(form, "hint")),
        options=_options(form),
        lefts=texts_at(form, "left"),
        key=json.loads(base64.b64decode(form.get("data-key"))),
        right=texts_at(box, "right"),
        accepted=texts_at(box, "accepted"),
        correction="".join(texts_at(box, "correction")),
        expected=tuple(text_in(point) for point in box.xpath(".//*[@class='expected']//bdi")),
        evidence=texts_at(box, "evidence/blockquote"),
        paragraphs=texts_at(box, "evidence/figcaption"),
    )


def _options(form: Any) -> tuple[str, ...]:  # noqa: ANN401 -- see tests/support/pages.py
    selects = form.findall(".//select")
    if selects:
        return tuple(option.text or "" for option in selects[0].findall("option") if option.get("value"))
    return tuple(text_in(found) for found in (*form.find_class("option"), *form.xpath(".//li[@data-event]/bdi")))


def _prompt(form: Any) -> str:  # noqa: ANN401 -- see tests/support/pages.py
    [prompt] = form.find_class("prompt")
    for field in prompt.findall(".//input"):
        field.tail = GAP + (field.tail or "")
    for unseen in prompt.find_class("unseen"):
        unseen.text = ""
    return text_in(prompt)
