"""`quizgen items`: the items of a quiz file."""

import json
from typing import TYPE_CHECKING

import click

from quizgen.cli import options, source

if TYPE_CHECKING:
    from quizgen.model.item import Item


@click.command(
    "items",
    epilog="""\b
Examples:
  quizgen items article.quiz.yaml
  quizgen items article.quiz.json --json | jq '.[].prompt'""",
)
@click.argument("quizfile")
@options.as_json
def command(*, quizfile: str, as_json: bool) -> None:
    """Print the items of a quiz file, one after another.

    QUIZFILE is what --to json or --to yaml wrote, edited or not, or - for standard input.
    """
    from quizgen.model.flat import flat

    items = source.quiz(quizfile).items
    if as_json:
        click.echo(json.dumps([flat(item) for item in items], ensure_ascii=False, indent=2))
    else:
        click.echo("\n\n".join(_show(number, item) for number, item in enumerate(items, 1)))


def _show(number: int, item: "Item") -> str:
    """The question, its answer and its proof."""
    from quizgen.model.item import MultipleChoice

    options = item.question.options if isinstance(item.question, MultipleChoice) else ()
    proof = [f"   proof:  {item.evidence.text}"] if item.evidence else []
    return "\n".join(
        (
            f"{number}. {item.cue}{item.prompt}",
            *(f"   {chr(ord('a') + place)}) {option}" for place, option in enumerate(options)),
            f"   answer: {item.answer}",
            *proof,
        )
    )
