"""`quizgen facts`: what an article states."""

import dataclasses
import json
from typing import TYPE_CHECKING

import click

from quizgen.cli import options, progress, report, source
from quizgen.cli.explain import explained, grouped
from quizgen.cli.make import load_pipeline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizgen.model.fact import Fact
    from quizgen.model.finding import Finding


@click.command(
    "facts",
    epilog="""\b
Examples:
  quizgen facts article.txt
  quizgen facts article.txt --explain
  quizgen facts article.txt --json | jq '.[].sentence'
  quizgen facts article.txt --json --explain | jq '.[] | select(.facts == []) | .sentence.text'""",
)
@click.argument("article")
@options.as_json
@click.option("--explain", is_flag=True, help="List, sentence by sentence, what is stated, and why nothing else is.")
@options.model
@options.reading
@options.verbosity
def command(  # noqa: PLR0913 -- an option each
    *,
    article: str,
    as_json: bool,
    explain: bool,
    model: str | None,
    section: str,
    allow_local: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Print what an article states, what can be asked of it, and the words that prove it.

    ARTICLE is a file in English, the address of a web page, or - for standard input.
    """
    text = source.article(article, section=section, allow_local=allow_local)
    from quizgen import pipeline

    with progress.shown([text], load_pipeline(model), hidden=quiet) as parse:
        facts, findings = pipeline.find_facts(text, parse)
    if as_json:
        rows = _by_sentence(facts, findings) if explain else [_as_dict(fact) for fact in facts]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    elif explain:
        click.echo("\n".join(explained(findings, facts)))
    else:
        click.echo("\n\n".join(_show(fact) for fact in facts))
    if not quiet:
        report.facts(text.slug, len(facts), findings, verbose=verbose)


def _as_dict(fact: "Fact") -> dict[str, object]:
    """The fact with what follows from its fields."""
    derived = {"subject": fact.subject, "relation": fact.relation, "value": fact.value, "type": fact.asked.type}
    told = {name: value for name, value in dataclasses.asdict(fact).items() if name != "asked"}
    return {"sentence": fact.sentence, **derived, **told}


def _by_sentence(facts: "Sequence[Fact]", findings: "Sequence[Finding]") -> list[dict[str, object]]:
    """Each sentence with the facts in it and what was refused of it."""
    stated, refused = grouped(facts), grouped(findings)
    return [
        {
            "sentence": dataclasses.asdict(sentence),
            "facts": [_as_dict(fact) for fact in stated[sentence]],
            "findings": [dataclasses.asdict(finding) for finding in refused[sentence]],
        }
        for sentence in sorted({*stated, *refused}, key=lambda each: (each.start, each.end))
    ]


def _show(fact: "Fact") -> str:
    evidence = fact.evidence
    return (
        f"{fact.sentence}\n"
        f"  asked:    {fact.value} ({fact.asked.role}, {fact.asked.type})\n"
        f"  evidence: {evidence.start}-{evidence.end}, paragraph {evidence.passage}: {evidence.text}"
    )
