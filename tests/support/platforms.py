"""What the README says of learning platforms and games: made from the rows that the writers themselves go by."""

import importlib
from collections.abc import Iterator
from typing import get_args

from quizgen.model.item import Kind
from quizgen.model.quiz import Settings
from quizgen.writers import WRITERS
from quizgen.writers._platform import Feature, Held, Platform
from tests.support.h5p import template

PLATFORMS: dict[str, Platform] = {
    name: module.PLATFORM
    for name, row in WRITERS.items()
    if hasattr(module := importlib.import_module(row.module), "PLATFORM")
}

SETTINGS = Settings(h5p_template=template())
"""With what every one of them can be written."""

HEADS: dict[Kind, str] = {
    "choice": "choice",
    "truefalse": "true or false",
    "cloze": "gap",
    "short": "short answer",
    "matching": "matching",
    "ordering": "order",
    "open": "open",
}

FEATURES: dict[Feature, str] = {
    "evidence": "the proof, as feedback",
    "correction": "what is true instead of a false statement",
    "accepted": "other right wordings",
    "hint": "the hint of a gap",
    "points": "points",
    "tags": "tags",
    "id": "an identity that stays when the quiz is made again",
}


def overview() -> str:
    """Which kinds of question each platform takes."""
    head = ("platform", "`--to`", *(HEADS[kind] for kind in get_args(Kind)))
    rows = [
        (platform.name, f"`{name}`", *(_mark(platform.kinds[kind]) for kind in get_args(Kind)))
        for name, platform in PLATFORMS.items()
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in (head, ("---",) * len(head), *rows))


def _mark(held: Held) -> str:
    if not held.called:
        return "–"
    return "in part" if held.loss else "yes"


def details() -> str:
    """For each platform how to import, what its questions become, and what is lost: a part to open each."""
    return "\n\n".join("\n".join(_part(name, platform)) for name, platform in PLATFORMS.items())


def _part(name: str, platform: Platform) -> Iterator[str]:
    yield f"<details><summary>{platform.name}: <code>--to {name}</code></summary>"
    yield ""
    yield from (f"{number}. {step[0].upper()}{step[1:]}." for number, step in enumerate(platform.steps, 1))
    yield ""
    yield "| ours | theirs | what is not as it was |"
    yield "| --- | --- | --- |"
    for kind in get_args(Kind):
        held = platform.kinds[kind]
        yield f"| {HEADS[kind]} | {held.called or 'left out'} | {held.loss} |"
    yield ""
    yield _features(platform)
    yield ""
    yield "</details>"


def _features(platform: Platform) -> str:
    kept = [text for feature, text in FEATURES.items() if feature in platform.keeps]
    lost = [text for feature, text in FEATURES.items() if feature not in platform.keeps]
    sentences = [f"{lead}: {'; '.join(texts)}." for lead, texts in (("Kept", kept), ("Not kept", lost)) if texts]
    if platform.marks_words:
        sentences.append(
            "What is typed is marked by comparing it with the key: a long answer in other words counts as wrong."
        )
    return " ".join(sentences)
