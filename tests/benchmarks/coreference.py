"""How often what quizgen puts for a pronoun or description is what is meant: against GUM's gold coreference.

    python tests/benchmarks/coreference.py FOLDER/*.conllu

GUM (Zeldes 2017) marks mentions in the MISC column: `Entity=(3-person-…` opens one of entity 3, `3)` closes it. The
text goes through the pipeline as users' articles do, headings as headings; a substitution is right if gold has what is
put for a word and the word itself in one entity. Who has several names in gold (*Jenna Marbles* is also a pen name) is
the one that most of the names mean. What gold does not mark as a mention is left out of the count.
"""

# ruff: noqa: T201 -- a script

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from quizgen.annotate import annotate, load
from quizgen.facts.descriptions import described_readings
from quizgen.facts.sieves.pointer import pointer_at
from quizgen.model.annotated import Annotated
from quizgen.model.article import Article, PassageKind, passages_from

BRACKET = re.compile(r"\((\d+)-[^()]*|(?:(\d+)?\))")
"""Opens a mention of an entity, or closes one; without a number the one opened last."""

HEADING = re.compile(r"# newpar_block = (?:head|caption)")

KINDS = {
    **dict.fromkeys(("he", "him", "his", "himself", "she", "her", "hers", "herself"), "he, she"),
    **dict.fromkeys(("it", "its", "itself"), "it"),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), "they"),
}
"""Pronoun → the row it is counted in."""


@dataclass(slots=True)
class Gold:
    """A document: its paragraphs, and in each the characters that every mention covers."""

    paragraphs: list[str] = field(default_factory=lambda: [""])
    headings: set[int] = field(default_factory=set)
    """Numbers of the paragraphs that are headings or captions."""
    mentions: dict[int, list[tuple[int, int, str]]] = field(default_factory=lambda: defaultdict(list))
    """Number of a paragraph → first character, end and entity of the mentions in it."""

    def entity(self, paragraph: int, offset: int) -> str | None:
        """The entity of the smallest mention around a character."""
        around = [each for each in self.mentions[paragraph] if each[0] <= offset < each[1]]
        return min(around, key=lambda each: each[1] - each[0])[2] if around else None


def read(path: Path) -> Gold:
    """The document in a file of GUM's."""
    gold = Gold()
    opened: dict[str, list[int]] = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newpar") and gold.paragraphs[-1]:
            gold.paragraphs.append("")
        if HEADING.match(line):
            gold.headings.add(len(gold.paragraphs) - 1)
        if re.match(r"\d+\t", line):
            add(line.split("\t"), gold, opened)
    return gold


def add(columns: list[str], gold: Gold, opened: dict[str, list[int]]) -> None:
    """Add a token and the mentions that open and close with it."""
    paragraph, start = len(gold.paragraphs) - 1, len(gold.paragraphs[-1])
    gold.paragraphs[-1] += columns[1]
    end = len(gold.paragraphs[-1])
    last = ""
    for opening, closing in BRACKET.findall(entity_of(columns[9])):
        if opening:
            opened[opening].append(start)
            last = opening
        elif (entity := closing or last) and opened[entity]:
            gold.mentions[paragraph].append((opened[entity].pop(), end, entity))
    if "SpaceAfter=No" not in columns[9]:
        gold.paragraphs[-1] += " "


def entity_of(misc: str) -> str:
    """The value of `Entity` in a MISC column."""
    return next((each.removeprefix("Entity=") for each in misc.split("|") if each.startswith("Entity=")), "")


def measure(path: Path, counts: dict[str, Counter[str]]) -> None:
    """Count the substitutions in a document, right and wrong, and the pronouns there are."""
    gold = read(path)
    title = gold.paragraphs[0].strip() if 0 in gold.headings else ""
    annotated = annotate(Article(slug="gold", title=title, passages=passages_from(blocks_of(gold))), PARSE)
    for parsed in annotated.passages:
        for token in parsed.doc:
            if token.lower_ in KINDS and token.tag_ in {"PRP", "PRP$"}:
                counts[KINDS[token.lower_]]["all"] += 1
    counts["the …"]["all"] += pointers(annotated)
    entities = Entities(gold, annotated)
    for passage, index, theirs in substitutions(annotated, entities):
        word = annotated.passages[passage].doc[index]
        mine = entities.at(passage, index)
        row = counts[KINDS.get(word.lower_, "the …")]
        if mine is not None and theirs is not None:
            row["right" if mine == theirs else "wrong"] += 1
            if mine != theirs:
                print(f"wrong: {path.stem}: {word.text}: {word.sent.text}")


def blocks_of(gold: Gold) -> Iterator[tuple[PassageKind, str]]:
    """The paragraphs and headings of a document."""
    for number, text in enumerate(gold.paragraphs):
        yield "heading" if number in gold.headings else "paragraph", text.rstrip()


class Entities:
    """Gold's entities, looked up by the tokens of the parse."""

    def __init__(self, gold: Gold, annotated: Annotated) -> None:
        self.gold = gold
        self.annotated = annotated
        self.numbers = [each for each in range(len(gold.paragraphs)) if each not in gold.headings]

    def at(self, passage: int, index: int) -> str | None:
        """The entity of a token."""
        parsed = self.annotated.passages[passage]
        return self.gold.entity(self.numbers[parsed.passage.number - 1], parsed.offsets[parsed.doc[index].idx])

    def named(self) -> dict[int, str | None]:
        """Each entity of the annotation → the one of gold that most of its names mean."""
        found: dict[int, Counter[str | None]] = defaultdict(Counter)
        for mention in self.annotated.mentions:
            if mention.kind == "name":
                root = self.annotated.passages[mention.passage].doc[mention.start : mention.end].root
                found[mention.entity][self.at(mention.passage, root.i)] += 1
        return {entity: counts.most_common(1)[0][0] for entity, counts in found.items()}


def pointers(annotated: Annotated) -> int:
    """How many noun phrases say by nothing but their article that the reader knows which is meant."""
    return sum(pointer_at(token) is not None for parsed in annotated.passages for token in parsed.doc)


def substitutions(annotated: Annotated, entities: Entities) -> Iterator[tuple[int, int, str | None]]:
    """Passage and token of each word that something is put for, and the entity of gold that this means."""
    named = entities.named()
    for mention in annotated.mentions:
        if mention.kind == "pronoun":
            yield mention.passage, mention.start, named[mention.entity]
    for reading in described_readings(annotated):
        starts = {standing: start for start, standing in reversed([*reading.descriptions.items()])}
        for standing, start in starts.items():
            if standing.meant is not None:
                pronoun = reading.parsed.doc[start].lower_ in KINDS
                yield reading.number, start if pronoun else standing.end - 1, entities.at(*standing.meant)


if __name__ == "__main__":
    PARSE = load()
    COUNTS: dict[str, Counter[str]] = defaultdict(Counter)
    for name in sys.argv[1:]:
        measure(Path(name), COUNTS)
    print(f"{'':9}{'right':>6}{'wrong':>6}{'precision':>10}{'of':>6}{'coverage':>10}")
    for kind, row in sorted(COUNTS.items()):
        made = row["right"] + row["wrong"]
        share = f"{made / row['all']:.2f}" if row["all"] else ""
        precision = f"{row['right'] / made:.3f}" if made else ""
        print(f"{kind:9}{row['right']:6}{row['wrong']:6}{precision:>10}{row['all'] or '':>6}{share:>10}")
