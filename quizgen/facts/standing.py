"""Whether words stand alone: no pronoun without its noun, no *the company*, *this visit*, *last week*."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from quizgen.english.counting import PERCENT
from quizgen.english.words import FIRST_AND_SECOND_PERSON, POINTING, RELATIVE_ADJECTIVES, RELATIVE_TIME
from quizgen.facts.acronyms import check_acronym
from quizgen.facts.concepts import is_told_in_general
from quizgen.facts.definite.check import check_definite
from quizgen.facts.generics import is_in_meaning
from quizgen.facts.misparsed import (
    follows_date,
    has_stray_article,
    is_misplaced,
    is_name_for_adverb,
    is_numeral_taken_for_subject,
    is_object_set_off,
    is_split,
    is_stranded,
    is_time_taken_for_subject,
    is_torn,
    is_verb_taken_for_number,
    lacks_what_is_called,
    runs_into_clause,
    runs_into_sum,
    tells_name_apart,
)
from quizgen.facts.namesakes import check_namesake
from quizgen.facts.ofwhat import (
    COUNTED,
    DONE_TO,
    EACH,
    ROWS,
    UNITS,
    is_count_of_nothing,
    is_done_to_nothing,
    is_each_of_nothing,
    is_row_of_nothing,
)
from quizgen.facts.pointing import (
    ADDING,
    EXAMPLES,
    LIKENED,
    ORDINALS,
    is_bare_both,
    is_bare_comparison,
    is_bare_example,
    is_bare_number,
    is_bare_one,
    is_counted_alike,
    is_place_in_nothing,
    is_pointing,
)
from quizgen.facts.pronouns import PRONOUNS, check_pronoun
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.relational.around import is_hyphened
from quizgen.facts.relational.changes import CHANGING, COUNTS, is_change_of_nothing, is_unplaced_count
from quizgen.facts.relational.others import (
    AROUND,
    FOR_SOMETHING,
    HAVING_TO_DO,
    LIKE_ANOTHER,
    UNCOUNTED_FOR,
    is_for_nothing,
    is_like_another,
    is_of_nothing,
)
from quizgen.facts.relational.plurals import DOINGS, lacks_whole
from quizgen.facts.relational.praise import is_merely_praised
from quizgen.facts.relational.shares import (
    FRACTIONS,
    HELD,
    is_any_one,
    is_share_of_nothing,
    is_stake_in_nothing,
)
from quizgen.facts.relational.unsaid import (
    ENTRIES,
    GOINGS,
    OUTCOMES,
    UNSAID,
    YEARS,
    is_nobodys,
    is_unexplained,
    is_unsaid,
    is_year_of_no_school,
)
from quizgen.facts.times import HOURS, is_clock_of_day, is_relative_adjective, is_relative_time
from quizgen.facts.works import OF_WORKS, VERSIONS, is_of_no_work, is_version_of_nothing
from quizgen.model.tokens import once
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

CAPTIONS = frozenset("circled colored coloured depicted highlighted pictured shaded".split())
"""Words of what is to be seen in a figure that is not there."""

COMPARED = frozenset({"another", "others", "same"})
"""Words by which the things in a meaning are set beside each other."""

HEARSAY = frozenset("allegedly apparently ostensibly presumably purportedly reportedly seemingly supposedly".split())
"""Words that make uncertain whatever they stand in."""


THESE = frozenset({"this", "these"})

FORGIVABLE = frozenset({"relative-date", "vague-reference"})
"""Codes of what somebody who knows the article can put right by a word or two."""


def check_token(token: Token, tokens: Sequence[Token], reading: Reading, subject: Token | None) -> None:
    """Refuse a token that needs the sentences around it, or the day of writing."""
    try:
        check_alone(token, tokens, reading, subject)
    except Refusal as refusal:
        if not (reading.lenient and refusal.code in FORGIVABLE):
            raise


def needs_others(token: Token, tokens: Sequence[Token], reading: Reading) -> bool:
    """Whether it is a token that `check_token` refuses."""
    try:
        check_token(token, tokens, reading, None)
    except Refusal:
        return True
    return False


def check_alone(token: Token, tokens: Sequence[Token], reading: Reading, subject: Token | None) -> None:
    """The same, whatever the reading."""
    if (fault := fault_of(token)) is not None and not (reading.explains and is_of_any(fault, token)):
        raise Refusal(fault.code, f"“{token.text}” {fault.reason}")
    if token.is_upper:
        check_acronym(token, reading)
    if token.i in reading.mentions:
        check_namesake(token, reading)
    if token.lower_ in THESE and token.dep_ == "det" and token.head.pos_ == "PROPN":
        raise Refusal("vague-reference", f"“{token.text} {token.head.text}” was told of before")
    if token.lower_ in PRONOUNS:
        check_pronoun(token, tokens, reading, subject)
    if token.lower_ == "the" and token.dep_ == "det" and not (is_hyphened(token) or is_in_label(token, reading)):
        check_definite(token.head, tokens, reading)


def is_in_label(the: Token, reading: Reading) -> bool:
    """Whether it stands in a few quoted words that somebody calls something: *called her “a light on the sea”*."""
    if not reading.parsed.is_in_quotation(the.i) or reading.parsed.is_in_quotation(the.sent.start):
        return False
    opened = next((index for index in range(the.i, the.sent.start, -1) if the.doc[index].text == '"'), None)
    return opened is not None and the.doc[opened + 1].tag_ in {"DT", "NN", "NNS", "JJ"} and opened + 1 < the.i


def is_of_any(fault: Fault, noun: Token) -> bool:
    """Whether a word in a text that explains things needs nothing around it, as it is told of in general.

    *Prices rise*; in what a thing is, *from one place to another*, *animals of the same species*.
    """
    if fault.holds is is_pointing and noun.lower_ in COMPARED:
        return is_in_meaning(noun)
    many = fault.holds is lacks_whole or (fault.holds is is_for_nothing and noun.tag_ == "NNS")
    around = fault.holds is is_like_another and noun.lower_ in AROUND
    return (many or around) and is_told_in_general(noun)


def is_speaker(token: Token) -> bool:
    """Whether the token is a pronoun of whoever speaks or is spoken to."""
    pronoun = token.tag_ in {"PRP", "PRP$"} and token.text != "US"
    return pronoun and token.lower_ in FIRST_AND_SECOND_PERSON


def is_hearsay(token: Token) -> bool:
    """Whether the token says that something is only said or supposed."""
    return token.lower_ in HEARSAY


def is_of_picture(token: Token) -> bool:
    """Whether the token says how something looks in a figure: *Countries that are coloured red*."""
    return token.lower_ in CAPTIONS and token.dep_ in {"acl", "relcl"}


class Fault(NamedTuple):
    """What a single token can have about it that keeps words from standing alone."""

    code: str
    holds: Callable[[Token], bool]
    reason: str


FAULTS = (
    Fault("unclear-parse", is_misplaced, "does not belong into a sentence here"),
    Fault("first-person", is_speaker, "is somebody speaking"),
    Fault("hedged", is_hearsay, "makes the statement uncertain"),
    Fault("vague-reference", is_bare_comparison, "compares with something said elsewhere"),
    Fault("unclear-parse", follows_date, "runs into the date before it"),
    Fault("unclear-parse", tells_name_apart, "says more of what stands before the name"),
    Fault("unclear-parse", is_of_picture, "speaks of a picture"),
    Fault("unclear-parse", is_split, "is taken apart from its name"),
    Fault("unclear-parse", is_time_taken_for_subject, "is how long it had gone on, and not what did it"),
    Fault("unclear-parse", is_numeral_taken_for_subject, "is the number of the name before it"),
    Fault("unclear-parse", is_verb_taken_for_number, "is a verb that was taken for a number"),
    Fault("unclear-parse", has_stray_article, "has an article that does not belong there"),
    Fault("unclear-parse", runs_into_clause, "lacks the clause that says what it is"),
    Fault("unclear-parse", is_object_set_off, "is set off from its verb"),
    Fault("unclear-parse", lacks_what_is_called, "lacks what somebody is called"),
    Fault("unclear-parse", is_torn, "is told more of behind its verb"),
    Fault("unclear-parse", is_name_for_adverb, "is a name that was taken for a time or a way"),
    Fault("unclear-parse", runs_into_sum, "is taken for a part of the sum behind it"),
    Fault("unclear-parse", is_stranded, "lost its noun to the name behind it"),
    Fault("vague-reference", is_bare_number, "counts what is named elsewhere"),
    Fault("vague-reference", is_bare_both, "counts what is named elsewhere"),
    Fault("vague-reference", is_bare_one, "stands for something said elsewhere"),
    Fault("vague-reference", is_bare_example, "does not say of what"),
    Fault("vague-reference", is_place_in_nothing, "does not say in what"),
    Fault("vague-reference", is_pointing, "points at something said elsewhere"),
    Fault("vague-reference", is_unsaid, "does not say what was said or meant"),
    Fault("vague-reference", is_unexplained, "does not say from what or to where"),
    Fault("vague-reference", lacks_whole, "does not say of what or where"),
    Fault("vague-reference", is_unplaced_count, "does not say where"),
    Fault("vague-reference", is_nobodys, "does not say whose"),
    Fault("vague-reference", is_year_of_no_school, "does not say at which school or in which team"),
    Fault("vague-reference", is_merely_praised, "does not say which"),
    Fault("vague-reference", is_any_one, "does not say which one"),
    Fault("vague-reference", is_like_another, "does not say than what or where"),
    Fault("vague-reference", is_for_nothing, "does not say to what or for what"),
    Fault("vague-reference", is_version_of_nothing, "does not say of what"),
    Fault("vague-reference", is_of_no_work, "does not say of what"),
    Fault("vague-reference", is_share_of_nothing, "does not say of what"),
    Fault("vague-reference", is_of_nothing, "does not say of what"),
    Fault("vague-reference", is_stake_in_nothing, "does not say in what"),
    Fault("vague-reference", is_change_of_nothing, "does not say of what or where"),
    Fault("vague-reference", is_each_of_nothing, "does not say of what"),
    Fault("vague-reference", is_count_of_nothing, "does not say of what"),
    Fault("vague-reference", is_counted_alike, "does not say like what"),
    Fault("vague-reference", is_row_of_nothing, "does not say of which"),
    Fault("vague-reference", is_done_to_nothing, "does not say to what it was done"),
    Fault("relative-date", is_relative_time, "depends on the day of writing"),
    Fault("relative-date", is_relative_adjective, "depends on the day of writing"),
    Fault("relative-date", is_clock_of_day, "is an hour of a day that it does not name"),
)


OF_WORDS: dict[Callable[[Token], bool], frozenset[str]] = {
    is_speaker: FIRST_AND_SECOND_PERSON,
    is_hearsay: HEARSAY,
    is_of_picture: CAPTIONS,
    is_numeral_taken_for_subject: frozenset({"i"}),
    is_verb_taken_for_number: frozenset({"zero"}),
    is_bare_both: frozenset({"both"}),
    is_bare_one: frozenset({"one", "ones"}),
    is_bare_example: EXAMPLES,
    is_place_in_nothing: ORDINALS,
    is_pointing: POINTING | ADDING | {"other", "others", "more"},
    is_unsaid: UNSAID | ENTRIES,
    is_unexplained: OUTCOMES | GOINGS,
    is_unplaced_count: COUNTS,
    is_nobodys: GOINGS,
    is_year_of_no_school: YEARS,
    is_any_one: frozenset({"one"}),
    is_like_another: LIKE_ANOTHER | AROUND,
    is_for_nothing: FOR_SOMETHING | UNSAID | ENTRIES | DOINGS | UNCOUNTED_FOR,
    is_version_of_nothing: VERSIONS,
    is_of_no_work: OF_WORKS,
    is_share_of_nothing: PERCENT | FRACTIONS,
    is_of_nothing: HAVING_TO_DO,
    is_stake_in_nothing: HELD,
    is_change_of_nothing: CHANGING,
    is_each_of_nothing: EACH,
    is_count_of_nothing: COUNTED | UNITS,
    is_counted_alike: LIKENED,
    is_row_of_nothing: ROWS,
    is_done_to_nothing: DONE_TO,
    is_relative_time: RELATIVE_TIME,
    is_relative_adjective: RELATIVE_ADJECTIVES,
    is_clock_of_day: HOURS,
}
"""Faults of certain words only → these words, as written in small letters or as lemmas; most words are none of them."""

ALARMING = frozenset().union(*OF_WORDS.values())

OF_DEPS: dict[Callable[[Token], bool], frozenset[str]] = {
    is_bare_comparison: frozenset({"acomp"}),
    has_stray_article: frozenset({"poss"}),
    is_split: SUBJECTS,
    is_stranded: frozenset({"prep"}),
    runs_into_clause: frozenset({"pobj"}),
    is_object_set_off: frozenset({"dobj"}),
    lacks_what_is_called: frozenset({"appos", "dobj"}),
    is_time_taken_for_subject: SUBJECTS,
    is_torn: SUBJECTS,
    is_name_for_adverb: frozenset({"npadvmod"}),
    runs_into_sum: frozenset({"nmod"}),
    lacks_whole: SUBJECTS,
    is_bare_number: SUBJECTS,
    tells_name_apart: frozenset({"relcl"}),
}
"""Faults of any word with one of these dependencies only."""

DEPS = frozenset().union(*OF_DEPS.values())


@once
def fault_of(token: Token) -> Fault | None:
    """What keeps words with the token from standing alone, if it is the token itself."""
    words = ALARMING.intersection((token.lower_, token.lemma_.lower()))
    for fault in possible(words, token.dep_ if token.dep_ in DEPS else ""):  # a loop, since this is asked of every word
        if fault.holds(token):
            return fault
    return None


@cache
def possible(words: frozenset[str], dep: str) -> tuple[Fault, ...]:
    """The faults that a token can have by what it is alarming by, the word or its lemma, and by its dependency."""
    others = {holds for holds, own in OF_WORDS.items() if own.isdisjoint(words)}
    others |= {holds for holds, deps in OF_DEPS.items() if dep not in deps}
    return tuple(fault for fault in FAULTS if fault.holds not in others)
