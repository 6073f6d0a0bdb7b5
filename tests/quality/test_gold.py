"""What questions are worth, on a small scale: good ones that must be made and bad ones that must not."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from quizgen.facts import find_facts
from quizgen.items import make_items
from quizgen.model.annotated import Parse
from quizgen.model.item import Item
from quizgen.review import is_refused, look
from tests.support.cases import Case, read
from tests.support.texts import annotated

HERE = Path(__file__).parent
FLOORS = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"))


def items_of(text: str, parse: Parse) -> tuple[Item, ...]:
    """All items that the checks let pass; which of them are chosen is not looked at here."""
    article = annotated(text, parse)
    facts, _ = find_facts(article)
    items = make_items(article.article, facts, article.entities)
    return tuple(item for item in items if not is_refused(tuple(look(item))))


def expectations(case: Case) -> Iterator[tuple[str, str, str]]:
    """Sign, words of the prompt and words of the answer of each line."""
    for line in case.expected.splitlines():
        prompt, _, answer = line[1:].partition("|")
        yield line[0], prompt.strip().lower(), answer.strip().lower()


def is_made(items: tuple[Item, ...], prompt: str, answer: str) -> bool:
    """Whether an item asks with all the words and has the answer."""
    return any(
        all(word in item.prompt.lower() for word in prompt.split()) and answer in item.answer.lower() for item in items
    )


def looked_at(sign: str, parse: Parse) -> dict[str, bool]:
    """What is expected of each case with the sign, and whether it is made."""
    return {
        f"{case.title}: {prompt} | {answer}": is_made(items_of(case.input, parse), prompt, answer)
        for case in read(HERE / "gold.md")
        for mark, prompt, answer in expectations(case)
        if mark == sign
    }


def test_good_items_are_made(parse: Parse) -> None:
    good = looked_at("+", parse)
    missing = [name for name, made in good.items() if not made]
    share = 1 - len(missing) / len(good)

    assert share >= FLOORS["found"], f"{share:.3f} are made; floors.toml says at least {FLOORS['found']}; not {missing}"


def test_bad_items_are_not_made(parse: Parse) -> None:
    bad = looked_at("-", parse)
    wrong = [name for name, made in bad.items() if made]
    share = len(wrong) / len(bad)

    assert share <= FLOORS["wrong"], f"{share:.3f} are made; floors.toml says at most {FLOORS['wrong']}: {wrong}"
