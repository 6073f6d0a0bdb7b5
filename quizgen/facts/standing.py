"""Whether words stand alone: no pronoun without its noun, no *the company*, *this visit*, *last week*."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from quizgen.english.counting import MONTHS
from quizgen.english.nouns import UNCOUNTED
from quizgen.english.people import OFFICES, is_national, names_people
from quizgen.english.words import (
    FIELDS,
    FIRST_AND_SECOND_PERSON,
    POINTING,
    RELATIVE_ADJECTIVES,
    RELATIVE_TIME,
    TELLING_NOTHING,
    UNIQUE_NOUNS,
    UNIQUE_PAIRS,
    UNIQUE_PLURALS,
)
from quizgen.facts.acronyms import check_acronym
from quizgen.facts.namesakes import check_namesake
from quizgen.facts.pronouns import PRONOUNS, check_pronoun
from quizgen.facts.reading import SUBJECTS, Reading, child
from quizgen.facts.refusal import Refusal
from quizgen.facts.relational import (
    AROUND,
    COUNTS,
    FOR_SOMETHING,
    GOINGS,
    LIKE_ANOTHER,
    OUTCOMES,
    SAYINGS,
    SHARES,
    is_any_one,
    is_for_nothing,
    is_hyphened,
    is_like_another,
    is_merely_praised,
    is_nobodys,
    is_share_of_nothing,
    is_unexplained,
    is_unplaced_count,
    is_unsaid,
    lacks_whole,
)
from quizgen.facts.shortened import is_ambiguous
from quizgen.model.tokens import once

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

NAME_LABELS = frozenset(
    {"PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT", "WORK_OF_ART", "NORP", "LANGUAGE", "LAW", "PRODUCT"}
)
COMPLEMENTS = frozenset({"prep", "relcl", "acl", "nummod", "ccomp"})
"""Dependents that say which one a definite noun means."""


FORMS = {"VBD": "finite", "VBZ": "finite", "VBP": "finite", "MD": "finite"}
"""Tags that can be coordinated with each other."""

ADDING = frozenset({"additional", "further", "extra"})
"""Adjectives of a subject that is one more than those the sentences before told of."""

GROUPS = frozenset("blind deaf disabled elderly homeless old poor rich sick unemployed wealthy young".split())
"""Adjectives that with *the* mean all such people."""

CAPTIONS = frozenset({"colored", "coloured", "shaded", "pictured", "depicted"})
"""Words of what is to be seen in a figure that is not there."""

HEARSAY = frozenset("allegedly apparently reportedly supposedly purportedly".split())
"""Words that make uncertain whatever they stand in."""

LONGEST_DATE = 4
"""Tokens around a weekday that may hold its date."""


def check_token(token: Token, tokens: Sequence[Token], reading: Reading, subject: Token | None) -> None:
    """Refuse a token that needs the sentences around it, or the day of writing."""
    if (fault := fault_of(token)) is not None:
        raise Refusal(fault.code, f"“{token.text}” {fault.reason}")
    check_acronym(token, reading)
    check_namesake(token, reading)
    if token.lower_ in PRONOUNS:
        check_pronoun(token, tokens, reading, subject)
    if token.lower_ == "the" and token.dep_ == "det" and not is_hyphened(token):
        check_definite(token.head, tokens, reading)


def is_misplaced(token: Token) -> bool:
    """Whether the token shows that two sentences or lines have run together, or that the parse went wrong."""
    return token.text in {":", ";"} or is_debris(token) or is_unlike(token)


def is_speaker(token: Token) -> bool:
    """Whether the token is a pronoun of whoever speaks or is spoken to."""
    pronoun = token.tag_ in {"PRP", "PRP$"} and token.text != "US"
    return pronoun and token.lower_ in FIRST_AND_SECOND_PERSON


def is_of_picture(token: Token) -> bool:
    """Whether the token says how something looks in a figure: *Countries that are coloured red*."""
    return token.lower_ in CAPTIONS and token.dep_ in {"acl", "relcl"}


def is_bare_comparison(token: Token) -> bool:
    """Whether what something is said to be is more so than something unnamed: *It is less popular in Malta*."""
    if token.dep_ != "acomp" or token.head.lemma_ != "be":
        return False
    compares = token.tag_ == "JJR" or any(other.tag_ == "RBR" for other in token.children)
    return compares and not any(other.lower_ == "than" for other in token.head.subtree)


def follows_date(token: Token) -> bool:
    """Whether a word with a capital stands right behind a day of a month: a caption that lost its full stop."""
    if not token.is_title or token.ent_type_ == "PERSON" or token.i < token.sent.start + 2:
        return False
    day, month = token.nbor(-1), token.nbor(-2)
    return day.text.isdigit() and month.text in MONTHS


def is_relative_adjective(token: Token) -> bool:
    """Whether the token is an adjective of a time only the day of writing explains: *the previous election*."""
    relative = token.lower_ in RELATIVE_ADJECTIVES and token.ent_type_ not in NAME_LABELS
    return relative and token.dep_ in {"amod", "compound"}


def is_debris(token: Token) -> bool:
    """Whether a small word with a capital in mid-sentence shows a headline or caption run into the text."""
    if token.is_sent_start or not token.text.istitle() or token.ent_type_ in NAME_LABELS:
        return False
    before = token.nbor(-1).text
    return token.pos_ in {"ADP", "CCONJ", "SCONJ", "DET", "PRON", "AUX"} and before not in {'"', ":", "("}


def is_unlike(token: Token) -> bool:
    """Whether a word is coordinated with a verb of another form or no verb, and so belongs further up."""
    if token.dep_ != "conj" or token.head.pos_ != "VERB":
        return False
    if token.pos_ not in {"VERB", "AUX"}:
        return not is_infinitive_taken_for_noun(token)
    own, other = FORMS.get(token.tag_, token.tag_), FORMS.get(token.head.tag_, token.head.tag_)
    supported = any(child.dep_ in {"aux", "auxpass"} for child in token.children)
    return own != other and not supported


def is_infinitive_taken_for_noun(token: Token) -> bool:
    """Whether it goes on with an infinitive, an adverb behind it: *aim to meet costs caused by it and work hard*."""
    bare = token.tag_ == "NN" and not token.lefts and token.i + 1 < len(token.doc)
    meant = any(other.tag_ == "VB" and any(each.lower_ == "to" for each in other.lefts) for other in token.ancestors)
    return bare and meant and token.head.tag_ == "VBN" and token.nbor(1).tag_ == "RB"


def is_pointing(token: Token) -> bool:
    """Whether the token points at something said elsewhere."""
    if token.lower_ in {"other", "others", "more"}:
        return is_pointing_other(token)
    if token.lower_ in ADDING:
        return token.dep_ == "amod" and token.head.dep_ in SUBJECTS
    if token.lower_ not in POINTING or token.ent_type_ in NAME_LABELS:
        return False
    if token.lower_ == "another" and is_any_other(token):
        return False
    if token.lower_ == "such" and is_before_example(token):
        return False
    if token.lower_ in {"former", "latter"} and token.dep_ == "amod":
        return False
    return token.tag_ in {"DT", "PDT", "JJ", "RB", "EX", "PRP", "NN"} and token.dep_ not in {"mark", "expl"}


def is_before_example(such: Token) -> bool:
    """Whether *such* leads to an example: *ports such as Oslo*, *such ports as Oslo*."""
    following = [token.lower_ for token in such.doc[such.i + 1 : such.i + 3]]
    return "as" in following


def is_pointing_other(token: Token) -> bool:
    """Whether *other* or *more* compares with something outside: `780 more children`, `other villages`."""
    if token.lower_ == "more":
        return token.i > 0 and token.nbor(-1).like_num
    head = token if token.lower_ == "others" else token.head
    compared = any(other.lower_ == "than" for other in token.head.subtree)
    pointing = head.dep_ != "conj" and not compared and child(token.head, "det") is None
    return pointing and not (is_any_other(token) and not is_bare_singular(token))


def is_bare_singular(other: Token) -> bool:
    """Whether what can be counted stands behind *other* without the word it needs: *throws up other challenge*."""
    noun = other.head
    bare = other.lower_ == "other" and other.dep_ == "amod" and noun.tag_ == "NN" and other == noun.left_edge
    return bare and noun.lemma_ not in UNCOUNTED


def is_any_other(token: Token) -> bool:
    """Whether *other* or *another* means any but the subject's, or but one's own, in what is so in general.

    *Parasites live on other animals*, *Conduction moves heat from one body to another*.
    """
    verb = token.sent.root
    tensed = [verb, *(other for other in verb.lefts if other.dep_ in {"aux", "auxpass"})]
    subject = child(verb, *SUBJECTS)
    if subject is None or subject.tag_ not in {"NN", "NNS"} or not verb.i < token.i or is_number(token.nbor(1)):
        return False
    general = any(other.tag_ in {"VBZ", "VBP"} or other.lower_ in {"can", "may"} for other in tensed)
    bare = not any(other.dep_ in {"det", "poss", "nummod", "predet"} for other in subject.lefts)
    named = any(other.ent_type_ in NAME_LABELS or other.tag_ == "VBD" for other in token.sent)
    return general and bare and not named


def is_relative_time(token: Token) -> bool:
    """Whether the token tells a time only the day of writing explains."""
    if token.lower_ not in RELATIVE_TIME or token.ent_type_ in NAME_LABELS:
        return False
    if token.lower_ in {"last", "next", "this"}:
        return token.head.ent_type_ in {"DATE", "TIME"}
    if token.lower_ in {"morning", "afternoon", "evening", "night", "weekend"} or token.lower_.endswith("day"):
        every = {"each", "every"} if token.lower_.endswith("day") else {"a", "an", "each", "every"}
        general = token.left_edge.lower_ in every  # *on a clear night*, but not *on a cold Monday*
        return not general and token.ent_type_ in {"DATE", "TIME"} and not any(map(is_number, neighbours(token)))
    return token.pos_ in {"ADV", "NOUN", "PROPN"}


def is_number(token: Token) -> bool:
    """Whether the token is a number."""
    return bool(token.like_num)


def neighbours(token: Token) -> list[Token]:
    """The tokens of the entity around `token`."""
    dates = {"DATE", "TIME"}
    return [other for other in token.sent if other.ent_type_ in dates and abs(other.i - token.i) <= LONGEST_DATE]


def is_bare_one(token: Token) -> bool:
    """Whether *one* stands for a thing named elsewhere: *She filmed one*."""
    heads = {"dobj", "nsubj", "nsubjpass", "pobj", "attr"}
    return token.lower_ in {"one", "ones"} and token.dep_ in heads and not list(token.children)


def is_bare_both(token: Token) -> bool:
    """Whether *both* counts what was named elsewhere: *Both scientists died*."""
    counts = token.lower_ == "both" and token.head.tag_ == "NNS"
    return counts and token.dep_ in {"det", "predet"} and not has_its_two(token)


def has_its_two(both: Token) -> bool:
    """Whether what *both* counts is said: *both banks of a river*, *both men and women*, *both old and new songs*."""
    if any(other.dep_ == "cc" for other in both.doc[both.i : both.head.i]):
        return True
    return any(other.i > both.head.i and other.dep_ in {"prep", "conj", "relcl", "acl"} for other in both.head.children)


def is_split(token: Token) -> bool:
    """Whether a noun and the name behind it are two subjects of a verb: the parse took them apart."""
    if token.dep_ not in SUBJECTS:
        return False
    after = token.nbor(1) if token.i + 1 < len(token.doc) else token
    return after.dep_ in SUBJECTS and after.pos_ == "PROPN" and after.head == token.head


class Fault(NamedTuple):
    """What a single token can have about it that keeps words from standing alone."""

    code: str
    holds: Callable[[Token], bool]
    reason: str


FAULTS = (
    Fault("unclear-parse", is_misplaced, "does not belong into a sentence here"),
    Fault("first-person", is_speaker, "is somebody speaking"),
    Fault("hedged", lambda token: token.lower_ in HEARSAY, "makes the statement uncertain"),
    Fault("vague-reference", is_bare_comparison, "compares with something said elsewhere"),
    Fault("unclear-parse", follows_date, "runs into the date before it"),
    Fault("unclear-parse", is_of_picture, "speaks of a picture"),
    Fault("unclear-parse", is_split, "is taken apart from its name"),
    Fault("vague-reference", is_bare_both, "counts what is named elsewhere"),
    Fault("vague-reference", is_bare_one, "stands for something said elsewhere"),
    Fault("vague-reference", is_pointing, "points at something said elsewhere"),
    Fault("vague-reference", is_unsaid, "does not say what was said or meant"),
    Fault("vague-reference", is_unexplained, "does not say from what or to where"),
    Fault("vague-reference", lacks_whole, "does not say of what or where"),
    Fault("vague-reference", is_unplaced_count, "does not say where"),
    Fault("vague-reference", is_nobodys, "does not say whose"),
    Fault("vague-reference", is_merely_praised, "does not say which"),
    Fault("vague-reference", is_any_one, "does not say which one"),
    Fault("vague-reference", is_like_another, "does not say than what or where"),
    Fault("vague-reference", is_for_nothing, "does not say to what or for what"),
    Fault("vague-reference", is_share_of_nothing, "does not say of what"),
    Fault("relative-date", is_relative_time, "depends on the day of writing"),
    Fault("relative-date", is_relative_adjective, "depends on the day of writing"),
)


OF_WORDS: dict[Callable[[Token], bool], frozenset[str]] = {
    is_speaker: FIRST_AND_SECOND_PERSON,
    is_of_picture: CAPTIONS,
    is_bare_both: frozenset({"both"}),
    is_bare_one: frozenset({"one", "ones"}),
    is_pointing: POINTING | ADDING | {"other", "others", "more"},
    is_unsaid: SAYINGS,
    is_unexplained: OUTCOMES,
    is_unplaced_count: COUNTS,
    is_nobodys: GOINGS,
    is_any_one: frozenset({"one"}),
    is_like_another: LIKE_ANOTHER | AROUND,
    is_for_nothing: FOR_SOMETHING,
    is_share_of_nothing: SHARES,
    is_relative_time: RELATIVE_TIME,
    is_relative_adjective: RELATIVE_ADJECTIVES,
}
"""Faults of certain words only → these words, as written in small letters or as lemmas; most words are none of them."""

ALARMING = frozenset().union(*OF_WORDS.values())

OF_ANY_WORD = tuple(fault for fault in FAULTS if fault.holds not in OF_WORDS)


@once
def fault_of(token: Token) -> Fault | None:
    """What keeps words with the token from standing alone, if it is the token itself."""
    alarming = token.lower_ in ALARMING or token.lemma_.lower() in ALARMING
    for fault in FAULTS if alarming else OF_ANY_WORD:  # a loop, since this is asked of every word
        if fault.holds(token):
            return fault
    return None


def tells_which(token: Token) -> bool:
    """Whether a dependent behind the noun says which one is meant; *the foundation in the future* says when."""
    noun = child(token, "pobj")
    timely = noun is not None and noun.lower_ in {"future", "past", "present"}
    return token.dep_ in COMPLEMENTS - {"nummod"} and not timely


def is_of_the_year(head: Token) -> bool:
    """Whether *the year* is any year: *the first months of the year*."""
    part = head.head.head if head.dep_ == "pobj" and head.head.lower_ == "of" else head
    return head.lower_ == "year" and part.lower_ in {"month", "months", "half", "end", "part", "rest", "time", "season"}


def is_over_years(head: Token) -> bool:
    """Whether *the years* are all there were: *over the years*."""
    return head.lower_ in {"years", "centuries", "ages"} and head.head.lower_ in {"over", "through", "throughout"}


def is_nth_time(head: Token) -> bool:
    """Whether it only counts how often: *for the first time*."""
    return (
        head.lower_ == "time"
        and head.head.lower_ == "for"
        and any(other.ent_type_ == "ORDINAL" for other in head.lefts)
    )


def is_defined(head: Token) -> bool:
    """Whether the sentence says what the noun phrase means: *The atomic number is the number of protons …*."""
    same = child(head.head, "attr") if head.dep_ in SUBJECTS and head.head.lower_ == "is" else None
    return same is not None and same.lemma_ == head.lemma_ and any(tells_which(other) for other in same.children)


def is_unique(head: Token) -> bool:
    """Whether there is one of it, or all there are, or one knows which from the words before the noun."""
    before = "" if head.is_sent_start else head.nbor(-1).lower_
    if head.lower_ in UNIQUE_PLURALS or f"{before} {head.lower_}" in UNIQUE_PAIRS:
        return True
    return is_of_the_year(head) or is_over_years(head) or is_nth_time(head) or is_field(head) or is_defined(head)


def is_field(head: Token) -> bool:
    """Whether the words before the noun say which part of life it means: *the dairy industry*, not *the old market*."""
    before = [token for token in head.lefts if token.dep_ in {"amod", "compound"}]
    return head.lower_ in FIELDS and any(token.lower_ not in TELLING_NOTHING for token in before)


def is_somebody_known(head: Token, inside: Sequence[Token]) -> bool:
    """Whether only a nation tells who is meant: *the American*, *the German striker*, not *the German chancellor*."""
    names = [token for token in inside if token.ent_type_ in NAME_LABELS or token.pos_ == "PROPN"]
    if any(tells_which(token) for token in inside):
        return False
    if head.ent_type_ == "NORP":
        return is_national(head.text) and head.dep_ in SUBJECTS and not names
    person = head.tag_ == "NN" and names_people(head.lemma_) and head.lemma_ not in OFFICES
    return person and bool(names) and all(token.ent_type_ == "NORP" and token.head == head for token in names)


def check_definite(head: Token, tokens: Sequence[Token], reading: Reading) -> None:
    """Refuse *the* with a noun that does not say which: `the company`, not `the company’s …` nor `the Ukraine war`."""
    inside = [token for token in head.subtree if token in tokens and token != head]
    if head.lemma_ == "thing":
        raise Refusal("vague-reference", f"“the {head.text}” names nothing")
    if is_ambiguous(head, reading):
        raise Refusal("vague-reference", f"“the {head.text}” is short for a name that it does not tell")
    if is_somebody_known(head, inside) or not (is_known(head, reading) or is_told(head, inside)):
        raise Refusal("vague-reference", f"“the {head.text}” does not say which")


def is_known(head: Token, reading: Reading) -> bool:
    """Whether the noun alone says which is meant, or the article did for all of the kind."""
    if reading.name_at(head) or head.ent_type_ in NAME_LABELS or head.lemma_.lower() in UNIQUE_NOUNS:
        return True
    return is_name(head, reading) or reading.is_kind(head) or is_unique(head)


def is_name(head: Token, reading: Reading) -> bool:
    """Whether a capital shows a name that the pipeline does not know, in mid-sentence: *the Rhine*, not *the Mayor*."""
    written = head.tag_ == "NNP" and head.text.istitle() and not head.is_sent_start
    return written and head.lower_ not in reading.small and not names_people(head.lemma_)


def has_capital(token: Token, head: Token) -> bool:
    """Whether a capital makes a word before the noun a name, whatever its tag: *the Global Robot competition*."""
    return token.head == head and token.dep_ in {"amod", "compound"} and token.text[0].isupper()


def is_first_of_kind(head: Token) -> bool:
    """Whether it is the first or only one of a kind that a noun before it tells: *the first moon mission*."""
    ranked = any(other.lower_ in {"first", "only"} and other.dep_ == "amod" for other in head.lefts)
    return ranked and head.tag_ == "NN" and any(other.dep_ == "compound" for other in head.lefts)


def is_told(head: Token, inside: Sequence[Token]) -> bool:
    """Whether the words around the noun, those of its phrase `inside`, say which is meant; or it is no noun."""
    if head.pos_ in {"ADJ", "VERB"} and head.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj"}:
        return head.lower_ in GROUPS
    if head.pos_ not in {"NOUN", "PROPN"} and head.tag_ not in {"CD", "NNS"}:
        return True
    if any(token.ent_type_ in NAME_LABELS or token.pos_ == "PROPN" or has_capital(token, head) for token in inside):
        return True
    if any(token.ent_type_ in {"DATE", "TIME"} and re.search(r"\d", token.text) for token in (head, *inside)):
        return True
    if is_first_of_kind(head):
        return True
    heads = {head, *head.conjuncts}
    return any(token.head in heads and token.i > head.i and tells_which(token) for token in inside)
