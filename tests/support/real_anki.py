"""The real Anki without its windows: imports packages, renders cards, checks its database."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import lxml.html
import pytest

# anki.collection first: anki.cards, imported alone, imports itself in a circle.
pytest.importorskip(
    "anki.collection", reason="the real Anki is not installed: pip install --group test, then pytest -m interop"
)

from anki.cards import Card
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from anki.scheduler.v3 import CardAnswer, Scheduler


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """How many notes an import touched, and how."""

    new: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: int = 0


@contextmanager
def fresh_collection(folder: Path) -> Iterator[Collection]:
    folder.mkdir(parents=True, exist_ok=True)
    collection = Collection(str(folder / "collection.anki2"))
    try:
        yield collection
    finally:
        collection.close()


def bring_in(collection: Collection, raw: bytes, *, with_deck_configs: bool = False) -> Import:
    """Import a package as a double click on it would, nothing ticked but what is said."""
    path = Path(collection.path).with_name("in.apkg")
    path.write_bytes(raw)
    options = ImportAnkiPackageOptions(with_deck_configs=with_deck_configs)
    log = collection.import_anki_package(ImportAnkiPackageRequest(package_path=str(path), options=options)).log
    return Import(
        new=len(log.new), updated=len(log.updated), unchanged=len(log.duplicate), refused=len(log.conflicting)
    )


def cards(collection: Collection, query: str = "") -> list[Card]:
    """In the order in which new cards are studied."""
    return [collection.get_card(number) for number in collection.find_cards(query, order="c.due, c.ord")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """What Anki makes of a card: HTML without its style sheet."""

    front: str
    back: str


def render(card: Card) -> Sides:
    output = card.render_output(reload=True)
    return Sides(front=output.question_text, back=output.answer_text)


def shown(side: str, css_class: str) -> list[str]:
    """The text of each element of a class, as a browser shows it."""
    page = lxml.html.fromstring(f"<body>{side}</body>")
    found = [element for element in page.iter("*") if css_class in element.get("class", "").split()]
    return ["".join(map(str, element.itertext())) for element in found]


def answer_next(collection: Collection, deck: str) -> int:
    """Answer the next card of a deck with Good, through the scheduler; its id."""
    found, scheduler = collection.decks.by_name(deck), collection.sched
    assert found is not None
    assert isinstance(scheduler, Scheduler)
    collection.decks.select(found["id"])
    (top,) = scheduler.get_queued_cards(fetch_limit=1).cards
    card = collection.get_card(top.card.id)
    card.start_timer()
    scheduler.answer_card(scheduler.build_answer(card=card, states=top.states, rating=CardAnswer.GOOD))
    return card.id


def schedule(collection: Collection, card: int) -> tuple[int, ...]:
    """When a card is due, and all that Anki knows of how well it is remembered."""
    assert collection.db is not None
    row = collection.db.first("select type, queue, due, ivl, factor, reps, lapses, left from cards where id = ?", card)
    return tuple(row or ())
