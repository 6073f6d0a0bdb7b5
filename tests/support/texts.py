"""From the text of a case to articles and stages, and from what a stage says to lines a teacher could read."""

import re
from collections.abc import Iterable

from quizgen.annotate import annotate
from quizgen.model.annotated import Annotated, Parse
from quizgen.model.article import Article, Block, passages_from
from quizgen.model.fact import Clause, Fact, Phrase
from quizgen.model.finding import Finding
from tests.support.cases import FOLDER, Case, cases

HEADING = "# "

BOLD = re.compile(r"\*\*(.+?)\*\*")


def cases_of(package: str, names: Iterable[str]) -> list[Case]:
    """The cases of each of `names` that has a file; a test of its own tells which should have one."""
    return [case for name in names if (FOLDER / package / f"{name}.md").exists() for case in cases(f"{package}/{name}")]


def article_of(text: str, *, slug: str = "case") -> Article:
    """The article in a case: below a line `# ` with its title, if it has one, paragraphs with a blank line between.

    What stands between two pairs of asterisks is in bold.
    """
    title, _, rest = text.removeprefix(HEADING).partition("\n") if text.startswith(HEADING) else ("", "", text)
    blocks = [
        Block("paragraph", BOLD.sub(r"\1", block.strip()), marked=tuple(BOLD.findall(block)))
        for block in rest.split("\n\n")
        if block.strip()
    ]
    return Article(slug=slug, title=title, passages=passages_from(blocks))


def annotated(text: str, parse: Parse) -> Annotated:
    """The article in a case, parsed, with who is who."""
    return annotate(article_of(text), parse)


def show_facts(facts: Iterable[Fact]) -> list[str]:
    """A line for each: the sentence, the role and type of what is asked for, the answer."""
    return [f"{fact.sentence} | {what_is_asked(fact)} | {fact.value}" for fact in facts]


def what_is_asked(fact: Fact) -> str:
    """The role and the type of the answer."""
    return f"{fact.asked.role}: {'number' if fact.ask_quantity else fact.asked.type}"


def show_findings(findings: Iterable[Finding]) -> list[str]:
    """A line for each: code and reason; none for a sentence in which nothing was even looked at."""
    shown = (finding for finding in findings if finding.code != "not-understood")
    return [f"refused: {finding.code}: {finding.message}" for finding in shown]


def show_clause(clause: Clause) -> str:
    """The parts of a clause in the order of the sentence, each with its role and, where it has one, its type."""
    verb = " ".join(part for part in (*clause.auxiliaries, clause.adverb, clause.verb) if part)
    parts = [
        *([clause.said] if clause.said else clause.attribution),
        *map(show_phrase, clause.lead),
        show_phrase(clause.subject),
        *([f"{own.verb} {own.pronoun}"] if (own := clause.of_itself) is not None else []),
        verb,
        *map(show_phrase, clause.phrases),
    ]
    return " | ".join(parts)


def show_phrase(phrase: Phrase) -> str:
    """The phrase with its role, and its type unless that says no more."""
    kind = "" if phrase.type in {"thing", "action"} else f", {phrase.type}"
    return f"{phrase.text} ({phrase.role}{kind})"
