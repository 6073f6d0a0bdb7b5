"""Annotated article in, facts out, and for each sentence that gave none the reason why."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.english.marks import typographic
from quizgen.english.ranges import cuts_range
from quizgen.facts.called import with_called
from quizgen.facts.clippings import clippings_in
from quizgen.facts.descriptions import described_readings
from quizgen.facts.excerpts import excerpts_in
from quizgen.facts.floor import quotations_in
from quizgen.facts.glossary import entries
from quizgen.facts.inside import with_gaps
from quizgen.facts.keyterms import key_terms_in
from quizgen.facts.leftalone import why_left_alone
from quizgen.facts.lengths import without_told_lengths
from quizgen.facts.markedterms import marked_terms_in
from quizgen.facts.pluperfect import without_pluperfect
from quizgen.facts.proof import proof_of
from quizgen.facts.reading import Reading
from quizgen.facts.references import references_in
from quizgen.facts.refusal import Refusal
from quizgen.facts.roles import with_roles
from quizgen.facts.rules import RULES
from quizgen.facts.rules.ask import Ask
from quizgen.facts.salience import Scale, confidence, salience, scale_of
from quizgen.facts.sayings import sayings_in
from quizgen.facts.shapes import OF_QUOTATIONS, SHAPES
from quizgen.facts.statements import Statement, refused, sentence_of
from quizgen.facts.usage import in_usage
from quizgen.facts.utterances import utterances_in
from quizgen.facts.wording import check_wording
from quizgen.model.annotated import Annotated
from quizgen.model.fact import Clause, Entity, Fact, Sentences
from quizgen.model.finding import Finding
from quizgen.model.item import Evidence

if TYPE_CHECKING:
    from quizgen.model.tokens import Span


ASIDES = frozenset({"apposition", "definition", "gloss", "glossary", "enumeration", "relative", "reduced", "where"})
"""Shapes of what a sentence says of something on the way, whose parts are hardly worth a gap."""

OF_MANY = frozenset({"action", "content"})
"""Rules that ask for a deed or a finding by nothing but who did it: of two, nobody knows which is meant."""

Found = tuple[str, Clause | Refusal]
"""Name of a shape of sentence, and what it finds; the name is empty of why a sentence is left alone."""


def find_facts(annotated: Annotated, *, lenient: bool = False) -> tuple[tuple[Fact, ...], tuple[Finding, ...]]:
    """What the article states, in its order, and why the rest of its sentences was left alone.

    `lenient`: also what does not stand alone, for somebody to mend.
    """
    return facts_in([*described_readings(annotated, lenient=lenient)], annotated)


def find_all(annotated: Annotated) -> tuple[tuple[Fact, ...], tuple[Finding, ...], Sentences]:
    """What the article states, why the rest was left alone, and what can be asked of its sentences as they stand."""
    readings = [*described_readings(annotated)]
    sayings = sayings_in(readings)
    sentences = Sentences(
        sayings=sayings,
        references=tuple(references_in(readings, sayings)),
        utterances=tuple(utterances_in(readings, sayings)),
        excerpts=tuple(excerpts_in(readings)),
        clippings=(*marked_terms_in(readings), *clippings_in(readings)),
        key_terms=tuple(key_terms_in(annotated.article)),
    )
    return (*facts_in(readings, annotated), sentences)


def facts_in(readings: Sequence[Reading], annotated: Annotated) -> tuple[tuple[Fact, ...], tuple[Finding, ...]]:
    """As `find_facts`, of the article's passages."""
    statements: list[Statement] = []
    findings: list[Finding] = []
    read = read_sentences(readings)
    for reading in readings:
        for found in dict.fromkeys(read_passage(reading, read)):
            (statements if isinstance(found, Statement) else findings).append(found)  # type: ignore[arg-type]
    statements = without_told_lengths([*statements, *entries(annotated)])
    scale, entities = scale_of(annotated), {entity.name: entity for entity in reversed(annotated.entities)}
    facts = [
        fact
        for found in statements
        for fact in facts_of(found, scale, entities, [annotated.entities[index] for index in sorted(found.entities)])
    ]
    whole = [fact for fact in facts if not cuts_range(fact.sentence, fact.value)]
    return with_unique_slots(without_rivals(with_roles(whole))), tuple(findings)


def read_sentences(readings: Sequence[Reading]) -> dict[Span, list[Found]]:
    """What the shapes find in each sentence, or why it is left alone."""
    found: dict[Span, list[Found]] = {}
    plain: list[tuple[Span, Reading, list[Found]]] = []
    for reading in readings:
        for sentence in reading.parsed.doc.sents:
            if reading.is_quoted(sentence):
                found[sentence] = [*read_quoted(sentence, reading)]
            elif (reason := why_left_alone(sentence)) is not None:
                found[sentence] = [("", reason)]
            else:
                told: list[Found] = []
                found[sentence] = told
                plain.append((sentence, reading, told))
    for name, shape in SHAPES.items():  # each through the whole article, which takes less time than all a sentence
        for sentence, reading, told in plain:
            for clause in shape(sentence, reading):
                told.append((name, clause))
    return found


def read_quoted(sentence: Span, reading: Reading) -> Iterator[Found]:
    """What can be read of a sentence in quotation marks: only what is known to be somebody's."""
    if not quotations_in(sentence, reading):
        yield "", Refusal("quoted", "it is quoted: somebody says so, not the article")
    for name in sorted(OF_QUOTATIONS):
        for found in SHAPES[name](sentence, reading):
            yield name, found


def read_passage(reading: Reading, read: Mapping[Span, Sequence[Found]]) -> Iterator[Statement | Finding]:
    """The statements of each sentence of a passage, and what was refused."""
    for number, sentence in enumerate(reading.parsed.doc.sents, start=reading.parsed.first_sentence):
        found = read[sentence]
        clauses = [clause for _, clause in found if not isinstance(clause, Refusal)]
        evidence = proof_of(sentence, clauses, reading)
        for shape, clause in found or [("", Refusal("not-understood", "it has no form that quizgen can ask about"))]:
            told = clause if isinstance(clause, Refusal) else in_sound_words(clause, evidence)
            if isinstance(told, Refusal):
                yield refused(told, sentence, evidence)
                continue
            yield Statement(
                shape=shape,
                clause=told[0],
                text=told[1],
                evidence=evidence,
                sentence=number,
                entities=frozenset(mention.entity for mention in reading.mentions_in(sentence)),
            )


def in_sound_words(clause: Clause, evidence: Evidence) -> tuple[Clause, str] | Refusal:
    """The clause in careful English and as a sentence, or why that can't be right."""
    try:
        clause = without_pluperfect(in_usage(clause))
        text = sentence_of(clause, evidence.text)
        check_wording(text, typographic(evidence.text))
    except Refusal as refusal:
        return refusal
    return clause, text


def facts_of(
    found: Statement, scale: Scale, entities: Mapping[str, Entity], mentioned: Sequence[Entity]
) -> Iterator[Fact]:
    """Everything that can be asked of a statement; `entities` by their fullest name, `mentioned` in its sentence."""
    weight, trust = salience(found, scale), confidence(found, scale)
    for rule, ask in asks_of(found, mentioned):
        clause = ask.clause or found.clause
        entity = entities.get(clause.phrase(ask.focus).name)
        yield Fact(
            slot=slot_of(found.clause, ask, rule),
            rule=rule,
            clause=clause,
            focus=ask.focus,
            ask_quantity=ask.quantity,
            sentence=found.text,
            evidence=found.evidence,
            aliases=entity.aliases if entity else (),
            salience=weight,
            confidence=trust,
        )


def asks_of(found: Statement, mentioned: Sequence[Entity]) -> Iterator[tuple[str, Ask]]:
    """What each rule asks of a statement, and a gap for each name inside one of its phrases."""
    yield from ((name, ask) for name, find in RULES.items() for ask in find(found.clause))
    if found.shape not in ASIDES:
        for clause in with_gaps(found.clause, found.text, found.evidence.text, mentioned):
            yield "gap", Ask(focus=1, clause=clause)
        for clause in with_called(found.clause, found.text, mentioned):
            yield "gap", Ask(focus=1, clause=clause)


def slot_of(clause: Clause, ask: Ask, rule: str) -> str:
    """Identity of a fact: who, what relation, what is asked for; neither the answer nor the wording."""
    parts = [] if ask.focus < 0 else [clause.subject.name or clause.subject.head]
    others = [
        phrase.head
        for index, phrase in enumerate((*clause.phrases, *clause.lead))
        if phrase.role in {"object", "predicate", "complement"} and index != ask.focus
    ]
    return ":".join((rule, *parts, clause.lemma, *others[:1]))


def without_rivals(facts: list[Fact]) -> list[Fact]:
    """The facts, without what somebody found or agreed to do if it was more than one thing: each would be an answer."""
    values: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        values[opening(fact)].add(fact.value)
    return [fact for fact in facts if fact.rule not in OF_MANY or len(values[opening(fact)]) == 1]


def opening(fact: Fact) -> str:
    """What the questions of rival facts have in common: rule, subject and verb."""
    return f"{fact.rule}:{fact.subject}:{fact.clause.lemma}"


def with_unique_slots(facts: list[Fact]) -> tuple[Fact, ...]:
    """The facts, slots that occur again numbered in the order of the article."""
    seen: Counter[str] = Counter()
    result = []
    for fact in facts:
        seen[fact.slot] += 1
        count = seen[fact.slot]
        result.append(fact if count == 1 else replace(fact, slot=f"{fact.slot}#{count}"))
    return tuple(result)
