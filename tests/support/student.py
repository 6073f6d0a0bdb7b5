"""A student without a mouse: reads what has the focus, and answers a quiz with Tab, arrows, Space, Enter, letters."""

from collections.abc import Iterator, Mapping
from typing import Any

from quizgen.model.item import Item, Matching, MultipleChoice, OpenResponse, Ordering, TrueFalse
from tests.support.chromium import Tab

FOCUS = """(() => {
  const at = document.activeElement;
  const box = at.closest(".item");
  return {
    tag: at.tagName, id: at.id, text: at.textContent, value: at.value, box: box ? box.id : "",
    place: at.closest("li") ? Array.from(at.closest("li").parentElement.children).indexOf(at.closest("li")) : -1,
  };
})()"""

FARTHEST = 40
"""Presses of Tab within which whatever is wanted must come."""


def focus(tab: Tab) -> dict[str, Any]:
    """What has the focus."""
    found: dict[str, Any] = tab.evaluate(FOCUS)
    return found


def go_to(tab: Tab, **wanted: str) -> dict[str, Any]:
    """Press Tab until the focus is on something that is as wanted; LookupError if it never is."""
    for found in steps(tab):
        if all(wanted[name] == found[name] for name in wanted):
            return found
    raise LookupError(f"no {wanted} within {FARTHEST} presses of Tab")


def steps(tab: Tab) -> Iterator[dict[str, Any]]:
    """What has the focus, now and after each press of Tab."""
    for _ in range(FARTHEST):
        yield focus(tab)
        tab.press("Tab")


def answer(tab: Tab, item: Item) -> None:
    """Answer the item rightly, from the title of its box on; the focus is then on a field of it."""
    box = f"item-{item.id}"
    match item.question:
        case MultipleChoice(correct=correct):
            choose(tab, box, correct)
        case TrueFalse(true=true):
            choose(tab, box, 0 if true else 1)
        case Matching(correct=found):
            match_up(tab, box, found)
        case Ordering(shown=shown):
            put_in_order(tab, box, shown)
        case OpenResponse():
            go_to(tab, box=box, tag="TEXTAREA")
            tab.type("What I think of it.")
        case _:
            tab.press("Tab")
            tab.type(item.answer.upper())


def choose(tab: Tab, box: str, place: int) -> None:
    go_to(tab, box=box, tag="INPUT")
    tab.press("Space")
    for _ in range(place):
        tab.press("ArrowDown")


def match_up(tab: Tab, box: str, found: tuple[int, ...]) -> None:
    for index in found:
        go_to(tab, box=box, tag="SELECT", value="")
        for _ in range(index + 1):
            tab.press("ArrowDown")


def put_in_order(tab: Tab, box: str, shown: tuple[int, ...]) -> None:
    """Sort by insertion: each event goes up until the one above is earlier."""
    order: list[int] = []
    for place, index in enumerate(shown):
        steps_up = sum(other > index for other in order)
        order = sorted((*order, index))
        while (found := go_to(tab, box=box, text="↑"))["place"] != place:
            tab.press("Tab")
            if found["place"] > place:
                raise LookupError(f"event {place} has no button to go up")
        for _ in range(steps_up):
            tab.press("Enter")


def check(tab: Tab, item: Item) -> None:
    """Ask for feedback, and tick what is to be ticked."""
    box = f"item-{item.id}"
    go_to(tab, box=box, text="Check")
    tab.press("Enter")
    if isinstance(item.question, OpenResponse):
        for _ in item.question.expected:
            tab.press("Tab", shift=True)
            tab.press("Space")
        for _ in item.question.expected:
            tab.press("Tab")


def verdicts(tab: Tab) -> Mapping[str, str]:
    """Item → what its feedback says first."""
    found: dict[str, str] = tab.evaluate(
        'Object.fromEntries(Array.from(document.querySelectorAll(".item"), (box) =>'
        ' [box.id.replace("item-", ""), box.querySelector(".verdict")?.textContent ?? ""]))'
    )
    return found
