"""A verb of the parse → a Clause of strings, or a Refusal."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.english.counting import YEAR
from quizgen.english.words import SOURCES_VOUCHED
from quizgen.facts.beside import clauses_beside
from quizgen.facts.complements import check_complements
from quizgen.facts.completeness import check_subject, check_whole
from quizgen.facts.cuts import check_cuts
from quizgen.facts.introduced import introduced
from quizgen.facts.mood import check_mood
from quizgen.facts.nouns import name_beside, read_noun
from quizgen.facts.parts import read_part
from quizgen.facts.parts.joined import misjoined, with_adverbs, with_joined
from quizgen.facts.parts.reasons import with_reasons_apart
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rows import is_rest_of_row
from quizgen.facts.sources import speaker_of
from quizgen.facts.tenses import full_form, tense_of
from quizgen.facts.verbs import Verb, joined_verb, mistaken_appositions
from quizgen.model.fact import DATES, PLACES, Clause, Phrase
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

RANK = re.compile(r"^the (?:first|second|third|last|next|only|youngest|oldest|\w+est|\w{3,}th)\b")
"""How a predicate begins behind which an infinitive says of what: *the first country to ban it*."""

AFTERWARDS = frozenset(
    """
    afterward afterwards currently earlier eventually finally formerly lastly later meanwhile next now nowadays
    presently previously recently shortly since soon subsequently then thereafter thereupon today ultimately
    """.split()
)
"""Adverbs of a verb that happens at another time, and maybe place, than the one it is coordinated with."""

ADVERBIAL = frozenset({"prep", "npadvmod"})

WHEN_OR_WHERE = {"DATE": "when", "TIME": "when", "GPE": "where", "LOC": "where", "FAC": "where"}
"""Labels of names → of what they tell behind a preposition."""

ACCOUNT = re.compile(
    r"(?:an?|another|many|most|one|other|several|some|various) (?:[a-z]+ )?"
    r"(?:accounts?|estimates?|reckonings?|reports?)"
)
"""What is told by nobody in particular, and need not be so."""

COMPARED = re.compile(r"(?:more|less) \w+ly")

SILENT = SUBJECTS | {"punct", "cc", "conj", "mark", "aux", "auxpass", "preconj", "intj"}
"""Dependents of a verb that are no phrases of its clause."""


def read_clause(verb: Verb, reading: Reading, *, source: str = "", relative: Token | None = None) -> Clause:
    """The clause of `verb` in standalone words; Refusal where that can't be had.

    `relative` is a word of it that only joins it to the noun before: *where*.
    """
    if not source and reading.parsed.is_in_quotation(verb.token.i):
        raise Refusal("quoted", "it is quoted: somebody says so, not the article")
    if (subject_named := name_beside(verb.subject, reading)) is not verb.subject:
        verb = replace(verb, subject=subject_named)
    inserted = inserted_source(verb.token)
    source = source or (speaker_of(inserted, reading) if inserted is not None else "")
    check_mood(verb, told=bool(source))
    check_subject(verb, known=is_known(verb.subject, reading))
    subject = introduced(read_noun(verb.subject, reading, role="subject"), verb.subject, reading)
    silent = {
        verb.subject,  # a gerund
        inserted,
        relative,
        *misjoined(verb.token),
        *(other for other in mistaken_appositions(verb.token) if not is_rest_of_row(other)),
        *clauses_beside(verb.token),
    }
    parts = parts_of(verb, silent)
    check_cuts(verb, [part for part in parts if part.i > verb.token.i])
    parts = [part for part in parts if not tells_of_several(part)]
    inside, before = parts_before(parts, verb)
    behind = read_behind([part for part in parts if part.i > verb.token.i], verb, reading)
    lead = read_lead(before, verb, reading)
    check_complements(verb.token, led=any(phrase.type not in DATES | PLACES for phrase in lead))
    adverb = " ".join(phrase.text for phrase in read_parts(inside, verb, reading))
    if adverb in {"till", "until"}:
        raise Refusal("relative-date", f"“{adverb}” leads to the day of writing")
    if COMPARED.fullmatch(adverb) and not any(other.lower_ == "than" for other in verb.token.subtree):
        raise Refusal("vague-reference", f"“{adverb}” compares with something said elsewhere")
    told = [phrase for phrase in (*lead, *behind) if is_source(phrase)]
    own = tuple(phrase for phrase in behind if not is_source(phrase))
    phrases = with_whole_predicate(tuple(with_reasons_apart(own)), verb)
    check_whole(verb, subject, phrases, adverb)
    return Clause(
        subject=subject,
        adverb=adverb,
        auxiliaries=(*verb.helpers, *(full_form(other) for other in verb.auxiliaries)),
        verb=verb.form or full_form(verb.token),
        lemma=verb.token.lemma_.lower(),
        tense=tense_of(verb),
        phrases=phrases,
        lead=tuple(phrase for phrase in lead if phrase not in told),
        people=people_in(verb.token, reading),
        source=source or "".join(phrase.core.removeprefix("to ") for phrase in told[:1]),
    )


def parts_of(verb: Verb, silent: Container[Token | None]) -> list[Token]:
    """The dependents of the verb that are phrases of its clause, but for those in `silent`."""
    end = end_of(verb.token)
    return [
        other
        for other in verb.token.children
        if other.dep_ not in SILENT and other not in silent and is_own(other, verb, end) and not tells_of_mark(other)
    ]


def parts_before(parts: Iterable[Token], verb: Verb) -> tuple[list[Token], list[Token]]:
    """Those of its parts that stand between subject and verb, and those before the subject, be they another verb's."""
    ahead = [part for part in parts if part.i < verb.token.i]
    inside = [part for part in ahead if verb.subject.i < part.i and part.dep_ == "advmod"]
    return inside, [part for part in ahead if part not in inside] or shared_lead(verb)


def inserted_source(verb: Token) -> Token | None:
    """The verb of saying between commas that says whose statement it is: *The bridge, the mayor said, will reopen*.

    It says so of the verbs coordinated with it, too.
    """
    return next(
        (
            other
            for each in (verb, *verb.conjuncts)
            for other in each.children
            if other.dep_ == "parataxis" and other.lemma_ in SOURCES_VOUCHED and child(other, "nsubj") is not None
        ),
        None,
    )


def with_whole_predicate(phrases: tuple[Phrase, ...], verb: Verb) -> tuple[Phrase, ...]:
    """The phrases, an infinitive behind *the first woman* and the like in one with it: *the first woman to vote*."""
    first, rest = phrases[:1], phrases[1:]
    ranked = any(phrase.role == "predicate" and RANK.search(phrase.text) for phrase in first)
    if not (ranked and rest and rest[0].text.startswith("to ") and verb.token.lemma_ in {"be", "become"}):
        return phrases
    text = " ".join(phrase.text for phrase in phrases)
    return (replace(first[0], text=text, name="", quantity=""),)


def is_known(subject: Token, reading: Reading) -> bool:
    """Whether coreference says what a pronoun stands for."""
    return reading.entity(subject) is not None or reading.described(subject) is not None


def people_in(verb: Token, reading: Reading) -> tuple[str, ...]:
    """Full names of the people that the subtree of the verb speaks of."""
    entities = (reading.annotated.entities[mention.entity] for mention in reading.mentions_in(verb.sent))
    return tuple(dict.fromkeys(each.name for each in entities if each.type == "person"))


def shared_lead(verb: Verb) -> list[Token]:
    """What precedes the first of coordinated verbs and so holds for each of them, whether they share its subject."""
    first = verb.token.head if verb.token.dep_ == "conj" else verb.token
    while first.dep_ == "conj" and first.head.pos_ in {"VERB", "AUX"}:
        first = first.head
    subject = child(first, *SUBJECTS)
    later = any(other.lower_ in AFTERWARDS and other.i < verb.token.i for other in verb.token.children)
    if verb.first or first.i >= verb.token.i or subject is None or later or has_own_lead(verb, first):
        return []
    if first.tag_ == "VBD" and verb.token.tag_ in {"VBP", "VBZ"}:
        return []  # *In 2002 Malta banned it, but sailors still feel unsafe*
    own = kinds_of([part for part in verb.token.rights if part.dep_ in ADVERBIAL])
    lead = [part for part in first.children if part.i < subject.i and part.dep_ in {*ADVERBIAL, "advcl"}]
    if child(verb.token, *SUBJECTS) is not None:
        against = any(other.lower_ == "but" and other.dep_ == "cc" for other in verb.token.head.children)
        lead = [part for part in lead if not (against and is_fronted_time(part))]
    lead = [part for part in lead if not is_fronted_reason(part)]
    if any(token.i > verb.token.i and is_year(token) for token in verb.token.subtree):
        # *In the 2000 vote Ada won, and Bo sold boats in 2001*
        lead = [part for part in lead if not any(map(is_year, part.subtree))]
    return [part for part in lead if not (own & kinds_of([part]) or is_of_first_alone(part))]


def is_year(token: Token) -> bool:
    """Whether it is a year."""
    return YEAR.fullmatch(token.text) is not None


def is_of_first_alone(part: Token) -> bool:
    """Whether it tells with whom the first thing was done, or after what somebody died, and nothing of the next.

    *Along with Bo Lund, she led the Oslo school, and is called its mother*; *After an illness he died, and was buried*.
    """
    dying = part.head.lemma_ == "die" and not kinds_of([part])
    return dying or part.left_edge.lower_ in {"along", "alongside", "together", "with"}


def is_fronted_reason(part: Token) -> bool:
    """Whether it is a clause that tells why, which is surely so of what is told right behind it only.

    *Because it rained, Ulm closed its port and held a fair*; *Because it rained, Ulm closed its port, and Bo left.*
    """
    mark = child(part, "mark") if part.dep_ == "advcl" and part.i < part.head.i else None
    return mark is not None and mark.lower_ in {"as", "because", "since"}


def is_fronted_time(part: Token) -> bool:
    """Whether it is a clause that tells when, which *but* may set against what is told behind it.

    *When it rained, Ulm tried to close its port, but Bo Lund left.*
    """
    return part.dep_ == "advcl" and part.left_edge.lower_ in {"after", "before", "once", "when", "while"}


def tells_of_several(part: Token) -> bool:
    """Whether it tells why in front of three clauses, so that nobody sees of which: *Because it rained, A, B and C*."""
    others = [other for other in part.head.conjuncts if other.i > part.head.i and child(other, *SUBJECTS) is not None]
    return len(others) > 1 and is_fronted_reason(part)


def has_own_lead(verb: Verb, first: Token) -> bool:
    """Whether something else stands before its own subject: *In 1900 it rained, and, after the war, the sun shone*."""
    link = max((other.i for other in first.children if other.dep_ == "cc" and other.i < verb.subject.i), default=-1)
    parts = (*first.rights, *verb.token.lefts)
    return link >= 0 and any(
        part.dep_ in {"prep", "advcl"} and link < part.i and part.right_edge.i < verb.subject.i for part in parts
    )


def kinds_of(parts: Sequence[Token]) -> frozenset[str]:
    """Of what adverbials tell by their labels, when or where: *for the years until 2011* holds for none *in 2012*."""
    nouns = [child(part, "pobj") if part.dep_ == "prep" else part for part in parts]
    return frozenset(WHEN_OR_WHERE[noun.ent_type_] for noun in nouns if noun and noun.ent_type_ in WHEN_OR_WHERE)


def read_parts(parts: list[Token], verb: Verb, reading: Reading) -> tuple[Phrase, ...]:
    """The phrases of the parts, in order; a part that may go on with one that was left out is left out with it."""
    found: list[Phrase] = []
    lost: Token | None = None
    for part in parts:
        phrases = () if lost is not None and may_go_on(part, lost) else tuple(read_part(part, verb, reading))
        found += phrases
        lost = None if phrases or part.i < verb.token.i else part
    return tuple(found)


def may_go_on(part: Token, lost: Token) -> bool:
    """Whether a phrase right behind another may be of what is done in that: *after living there* *because of a war*."""
    doing = any(token.pos_ == "VERB" or token.tag_ == "VBG" for token in lost.subtree)
    return part.dep_ == "prep" and doing and lost.right_edge.i + 1 == part.left_edge.i


def read_behind(parts: list[Token], verb: Verb, reading: Reading) -> tuple[Phrase, ...]:
    """The phrases of the parts behind the verb, with the nouns that the parser joined to the verb where they stand."""
    joined = misjoined(verb.token)
    start = joined[0].i if joined else len(verb.token.doc)
    before = with_inserted_first(with_object_first([part for part in parts if part.i < start], verb.token), verb.token)
    first = read_parts(before, verb, reading)
    return (*with_joined(first, verb, reading), *read_parts([part for part in parts if part.i > start], verb, reading))


def with_object_first(parts: list[Token], verb: Token) -> list[Token]:
    """The parts, the object before a phrase between commas: *She wrote, for the museum in Ulm, a guide*."""
    inserted = parts[:1] if parts and parts[0].dep_ == "prep" and parts[0].i == verb.i + 2 else []
    thing = child(verb, "dobj") if inserted and inserted[0].nbor(-1).text == "," else None
    if thing is None or thing not in parts:
        return parts
    return [thing, *(part for part in parts if part is not thing)]


def with_inserted_first(parts: list[Token], verb: Token) -> list[Token]:
    """The parts, a phrase within the object before it, of which what follows would not be clear behind.

    *They had formed by 1600 an alliance that lasted* for *had formed an alliance by 1600 that lasted*.
    """
    thing = child(verb, "dobj")
    told = child(thing, "relcl") if thing is not None and thing in parts else None
    if thing is None or told is None or told.left_edge.nbor(-1).text == ",":
        return parts
    inside = [part for part in parts if part.dep_ == "prep" and thing.i < part.i < told.left_edge.i]
    rest = [part for part in parts if part not in inside]
    place = rest.index(thing)
    return [*rest[:place], *inside, *rest[place:]]


def read_lead(before: list[Token], verb: Verb, reading: Reading) -> tuple[Phrase, ...]:
    """What precedes the subject; no date beside another time, of which it may be: *Following his move, in 1971, …*."""
    if any(part.tag_ == "VB" and part.dep_ == "advcl" and part.right_edge.nbor(1).text != "," for part in before):
        raise Refusal("unclear-parse", "what it begins with may be its subject")  # *To have won and to rule it was fun*
    lead = with_adverbs(read_parts(before, verb, reading), verb.token.sent.text)
    relative = any(part.lower_ in {"after", "before", "following", "since"} for part in before)
    return tuple(phrase for phrase in lead if phrase.role != "time" or not relative)


def is_source(phrase: Phrase) -> bool:
    """Whether the phrase says according to whom: *according to police*, *by one account*."""
    told = phrase.preposition == "by" and ACCOUNT.fullmatch(phrase.core) is not None
    return told or phrase.preposition == "according"


def tells_of_mark(part: Token) -> bool:
    """Whether an adverb or measure belongs to the conjunction right behind it, not to the verb: *largely because*."""
    after = part.nbor(1) if part.i + 1 < len(part.doc) else part
    if part.lower_ == "in" and after.lower_ == "part":
        return after.i + 1 < len(part.doc) and after.nbor(1).lower_ in {"because", "by", "due", "since", "through"}
    if part.dep_ == "npadvmod":  # *ten years after she left*
        after = part.right_edge.nbor(1) if part.right_edge.i + 1 < len(part.doc) else part
    return part.dep_ in {"advmod", "npadvmod"} and after.dep_ == "mark" and after.head == part.head


def is_own(part: Token, verb: Verb, end: int) -> bool:
    """Whether a part belongs to this verb alone: not what precedes the first verb, nor what stands behind `end`."""
    return part.i < end if part.i > verb.token.i else verb.first or part.i > verb.token.head.i


def end_of(verb: Token) -> int:
    """Where the parts of the verb end: at the last conjunction before the verb that is coordinated with it."""
    following = joined_verb(verb)
    if following is None:
        return len(verb.doc)
    links = [other.i for other in verb.children if other.dep_ == "cc" and verb.i < other.i < following.i]
    return links[-1] if links else following.i
