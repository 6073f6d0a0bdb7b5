"""*There are three types of rock: igneous, …* → *The three types of rock are igneous, sedimentary and metamorphic*.

Where the main verb tells of the things, they are told by it: *The throat has two parts: …*, *the two parts of the
throat*; *… is cut into two parts*, *the two parts into which the throat is cut*. A teacher asks for such a list whole,
and only where as many are listed as were announced is it known to be so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from quizgen.english.counting import NUMBERS
from quizgen.english.marks import typographic
from quizgen.english.people import names_people
from quizgen.english.sentences import join
from quizgen.english.spacing import tidy
from quizgen.english.verbs import verb_group
from quizgen.facts.clauses import is_known, parts_before, parts_of, people_in, read_lead, read_parts
from quizgen.facts.completeness import check_subject
from quizgen.facts.mood import check_asked, check_mood
from quizgen.facts.nouns import read_noun
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rendering import render
from quizgen.facts.statements import attempt
from quizgen.facts.tenses import full_form, tense_of
from quizgen.facts.verbs import DASHES, Verb, is_verb, own_auxiliaries, verbs_of
from quizgen.model.fact import Clause, Phrase
from quizgen.model.tree import TENSED, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

COUNTED = NUMBERS[2:8]
"""Numbers of things that a student can be asked to list."""

OPENING = DASHES | {":", ","}
"""Marks behind which they may be listed."""

CLASSES = frozenset(
    """
    advantage approach aspect benefit branch category cause challenge chamber characteristic class component condition
    consequence criterion dimension disadvantage domain duty effect element epoch era factor feature field form function
    goal group kind layer level limb measure mechanism method mode model objective order organ part pattern period phase
    pillar position possibility power principle procedure process property purpose quality realm reason requirement role
    rule season section sense set sort source species stage state step strand strategy structure style subgroup subtype
    system task technique tenet theme theory tier tool trait type use variant variety way
    """.split()
)
"""Nouns for what something has several of, to be listed whole."""

LINKS = frozenset({"for", "in", "of", "to"})
"""Prepositions that lead to what it is that has them."""

OF_TIME = frozenset("century day decade hour minute month occasion second time week year".split())
"""Nouns of which the number tells when or how often."""

POINTING = frozenset("former latter other same such that these this those".split())

IDLE = frozenset({"different", "distinct", "following"})
"""What a number of things does without."""

STOPS = frozenset({".", '"'})

LONGEST_PART = 6
"""Words of one of those listed."""

REACH = 40
"""Words before a mark within which its number is looked for, so that time grows with the words of a long list alone."""

SEPARATOR = re.compile(r",? (?:and|or) |, ")


GOING_ON = frozenset("a an many several some various".split())
"""What stands behind a comma that goes on with a row: *wrote four symphonies, a concerto, two operas and songs*."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for a mark behind a number of things, if so many are listed behind it."""
    for mark in sentence:
        if mark.text in OPENING and mark.i > sentence.start:
            yield from lists_behind(mark, reading)


def lists_behind(mark: Token, reading: Reading) -> Iterator[Clause | Refusal]:
    """What is listed behind the mark, of what the verb tells or else of what stands with the things; or why not."""
    number = counted_before(mark)
    verb = verb_telling(number, mark) if number is not None else None
    told = attempt(partial(read_told, number, verb, mark, reading)) if number is not None and verb is not None else None
    kinds = kinds_before(mark) if mark.text == ":" and not isinstance(told, Clause) else None
    if kinds is not None:
        yield attempt(partial(read_list, kinds, mark, reading))
    elif told is not None:
        yield told


def numbers_before(mark: Token) -> list[Token]:
    """The numbers of things that stand before the mark, not too far."""
    near = mark.doc[max(mark.sent.start, mark.i - REACH) : mark.i]
    return [token for token in near if token.dep_ == "nummod" and token.lower_ in COUNTED]


def counted_before(mark: Token) -> Token | None:
    """The number of the things that the words before the mark tell of, up to it."""
    for number in numbers_before(mark):
        noun = number.head
        timely = noun.lemma_ in OF_TIME or number.ent_type_ in {"DATE", "TIME"}
        near = 0 < noun.i - number.i <= LONGEST_PART and is_last(noun, mark)
        if near and noun.pos_ == "NOUN" and not timely and not names_people(noun.lemma_):
            return number
    return None


def is_last(noun: Token, mark: Token) -> bool:
    """Whether between the noun and the mark there is only what it is of, and what else the verb tells."""
    between = mark.doc[noun.i + 1 : mark.i]
    return is_plain(between) and (not between or mark.text == ":")


def is_plain(words: Iterable[Token]) -> bool:
    """Whether there is neither a mark nor a finite verb among the words."""
    return not any(token.is_punct or token.tag_ in TENSED for token in words)


def verb_telling(number: Token, mark: Token) -> Verb | None:
    """The main verb of which the things are the object, themselves or behind a preposition of its own.

    The parser may take for the main verb what is listed.
    """
    noun = number.head
    link = noun.head if noun.dep_ == "pobj" else None
    head = link.head if link is not None else noun.head if noun.dep_ == "dobj" else None
    if head is None or not is_verb(head) or head.i > number.i:
        return None
    root = number.sent.root if number.sent.root.i < mark.i else head
    return next((verb for verb in verbs_of(root) if verb.token == head), None)


def kinds_before(mark: Token) -> Token | None:
    """The number of the things before the colon, if they are of a class and the words up to it say of what."""
    for number in numbers_before(mark):
        noun = number.head
        link = mark.doc[noun.i + 1] if noun.tag_ == "NNS" and noun.i < mark.i else noun
        of_what = link.lower_ in LINKS and link.head == noun and link.right_edge.i >= mark.i - 1
        if noun.lemma_ in CLASSES and of_what and is_plain(mark.doc[link.i + 1 : mark.i]):
            return number if noun.i - number.i <= LONGEST_PART else None
    return None


def read_told(number: Token, verb: Verb, mark: Token, reading: Reading) -> Clause:
    """The clause that lists the things, told by their verb."""
    check_mood(verb)
    check_subject(verb, known=is_known(verb.subject, reading))
    listed = listed_behind(number, mark, reading)
    if any(other.dep_ == "amod" for other in number.head.rights):
        raise Refusal("unclear-parse", "what is listed is told by an adjective behind it, too")
    of = child(number.head, "prep")
    end = of.right_edge.i if of is not None and of.lower_ == "of" else number.head.i
    things = render(things_in(mark.doc[number.i : min(end + 1, mark.i)]), reading)
    past = tense_of(verb) == "past" or any(token.tag_ == "VBD" for token in verb.auxiliaries)
    told = join("the", things, told_of(number, verb, mark, reading))
    return replace(clause_of(number, told, listed, past=past), people=people_in(verb.token, reading))


def read_list(number: Token, mark: Token, reading: Reading) -> Clause:
    """The clause that lists the things, told by what stands with them."""
    past = is_of_past(number.head)
    if past and number.head.dep_ != "attr":
        raise Refusal("conditional", "there may be more than were told of on the occasion")
    listed = listed_behind(number, mark, reading)
    told = join("the", render(things_in(mark.doc[number.i : mark.i]), reading))
    return clause_of(number, told, listed, past=past)


def is_of_past(noun: Token) -> bool:
    """Whether the nearest verb above the noun is in the past: *were tested in three kinds of gear*, *there were*."""
    verb = next((other for other in noun.ancestors if is_verb(other)), noun.sent.root)
    return any(token.tag_ == "VBD" for token in (verb, *own_auxiliaries(verb)))


def things_in(words: Iterable[Token]) -> list[Token]:
    """The words that name the things, with their number."""
    return [token for token in words if token.lower_ not in IDLE]


def clause_of(number: Token, told: str, listed: str, *, past: bool) -> Clause:
    """The clause that says that the things told are those listed."""
    noun = number.head.lemma_
    return Clause(
        subject=Phrase(text=told, role="subject", head=noun, plural=True),
        verb="were" if past else "are",
        lemma="be",
        tense="past" if past else "present",
        phrases=(Phrase(text=listed, role="predicate", head=noun, plural=True),),
    )


def told_of(number: Token, verb: Verb, mark: Token, reading: Reading) -> str:
    """What the clause tells of the things: *of the throat*, *into which the throat can be cut*, *that she spoke*."""
    noun = number.head
    link = noun.head if noun.dep_ == "pobj" else None
    joined = frozenset(other.i for other in verb.subject.children if other.i > mark.i)  # what is listed
    subject = read_noun(verb.subject, reading, role="subject", without=joined).text
    parts = parts_of(verb, {verb.subject, noun, link})
    rest = read_parts([part for part in parts if verb.token.i < part.i < mark.i], verb, reading)
    inside, before = parts_before(parts, verb)
    adverb = join(*(phrase.text for phrase in read_parts(inside, verb, reading)))
    lead = read_lead([part for part in before if part.i < verb.subject.i], verb, reading)
    if link is None and verb.token.lemma_ == "have" and not (verb.auxiliaries or lead or rest):
        return join("of", subject)
    group = verb_group((*verb.helpers, *map(full_form, verb.auxiliaries)), adverb, verb.form or full_form(verb.token))
    if link is not None and link.lower_ == "as":
        raise Refusal("unclear-parse", "nobody asks as which things something is there")
    which = "that" if link is None else f"{link.lower_} which"
    return join(which, subject, *group, *(phrase.text for phrase in (*rest, *lead)))


def listed_behind(number: Token, mark: Token, reading: Reading) -> str:
    """The list as it is printed, up to the end or to the dash that closes what one opened; *the* is its own.

    Refusal where it is no list of so many short parts.
    """
    check_asked(mark.sent)
    if reading.parsed.is_in_quotation(mark.i):
        raise Refusal("quoted", "it is quoted: somebody says so, not the article")
    listed = [token for token in mark.doc[mark.i + 1 : mark.sent.end] if not token.is_space]
    if mark.text in DASHES:
        closing = next((place for place, token in enumerate(listed) if token.text in DASHES), len(listed))
        listed = listed[:closing]
    while listed and listed[-1].text in STOPS:
        listed.pop()
    if mark.text == "," and listed and listed[0].lower_ in GOING_ON:
        raise Refusal("unclear-parse", "what stands behind the comma goes on with a row")
    words = tidy(typographic("".join(token.text + token.whitespace_ for token in listed)))
    check_listed(listed, SEPARATOR.split(words), COUNTED.index(number.lower_) + 2)
    return words


def check_listed(listed: Sequence[Token], parts: Sequence[str], number: int) -> None:
    """Refuse what is no list of so many short parts."""
    if any(token.tag_ in {"PRP", "PRP$"} or token.lower_ in POINTING for token in listed):
        raise Refusal("vague-reference", "one of the things listed points at something said elsewhere")
    plain = not any(token.tag_ in TENSED or token.text in {";", ":", "(", '"'} for token in listed)
    named = bool(listed) and listed[0].pos_ != "ADP" and listed[0].lower_ != "one"
    if not (plain and named) or len(parts) != number or any(len(part.split()) > LONGEST_PART for part in parts):
        raise Refusal("unclear-parse", f"nobody sees whether {number} things are listed")
