"""Who somebody is, as an article tells it beside their name: *Oslo mayor Li Na*, *Li Na, head of Yarrow Motors*."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from quizgen.english.counting import WEEKDAYS
from quizgen.english.people import BARE_POSTS, FORMAL, OFFICES, TITLES, names_people
from quizgen.english.posts import is_of_nothing as is_nobodys
from quizgen.facts.capitals import EX
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.rendering import render
from quizgen.facts.typing import NAME_LABELS

if TYPE_CHECKING:
    from quizgen.model.annotated import Mention
    from quizgen.model.tokens import Token

LONGEST = 6
"""Words of a post that reads well before a name."""

TWICE = re.compile(r"\b(\w+) \1\b")

BEFORE_NAME = frozenset({"NOUN", "PROPN", "ADJ"})

COURTESY = frozenset(title.lower() for title in FORMAL | {"Miss"})
"""What is left out before a full name."""

DAYS = frozenset(map(str.lower, WEEKDAYS))
"""What may stand before a post and is no part of it: *On Wednesday* *mayor Li Na said*."""

PARTIES = frozenset("Conservative Democratic Green Labor Labour Liberal National Republican Social Socialist".split())
"""Words that before a post are the name of a party, or begin one."""

BEGINNING = frozenset(
    """
    art arts assistant associate bank board business campaign city club communities company council culture defence
    defense deputy development editorial education elementary energy environment ex executive fellow finance fire
    foreign general government grade health high home housing industry information interior joint junior justice labour
    law legal local managing marketing media middle music national opposition party police policy political press
    primary prison property public research sales school science secondary security shadow social sports staff state
    studio tax team technology tourism town trade transport treasury union veteran vice work world youth
    """.split()
)
"""Common nouns and adjectives that posts begin with; any other word with a capital may be a name: *Lunde economist*."""

OF_POSTS = frozenset("acting former fellow leading new outgoing retired senior veteran".split())
"""Words before a post that are no part of it."""

RELATIVE = frozenset({"WDT", "WP", "WRB"})
"""Tags of words with which it goes on what is said of somebody."""

MEMBERS = frozenset({"CEO", "MEP", "MP", "MSP"})
"""Acronyms of what somebody is."""

SHORTEST, LONGEST_BEHIND = 2, 14
"""Words of what somebody is said to be behind the name, so that it still reads well."""

OF_BODY = frozenset({"at", "from", "of"})
"""What stands before the body that somebody speaks for."""

POINTING_BACK = frozenset({"latter", "former", "same", "that", "these", "this", "those"})
"""Words that only those understand who have just read what stands before."""


def post_before(mention: Mention, reading: Reading) -> str:
    """What stands before a name of who that is: *Oslo mayor* of *Oslo mayor Li Na*; empty if nothing does."""
    doc, start = reading.parsed.doc, mention.start
    name = doc[start : mention.end].root
    first = start
    while first > name.sent.start and is_of_post(doc[first - 1], name):
        first -= 1
    while first < start and doc[first].lower_ in {"earlier", "later"}:
        first += 1
    owned = any(word.tag_ == "POS" for word in doc[first:start])
    if owned and first > name.sent.start and doc[first - 1].lower_ == "the":
        first -= 1
    words = doc[first:start].tokens
    who = any(is_calling(word) for word in words) or is_employer(words, reading)
    who = who and not is_of_some_body(words)
    if not who or len(words) > LONGEST or words[0].tag_ == "POS" or is_cut(words[0]) or is_of_nothing(words):
        return ""
    try:
        told = render(words, reading)
    except Refusal:  # an acronym that is never spelt out tells at least which body it is
        told = doc[first:start].text
    if TWICE.search(told):  # an acronym was written out behind the first of its words
        told = doc[first:start].text
    if TWICE.search(told):
        return ""
    return with_small_letter(told, words, reading) if words[0].is_sent_start else told


def is_calling(word: Token) -> bool:
    """Whether a word tells what somebody is: *economist*, *mayor*, *MP*."""
    return names_people(word.lower_) or word.lower_ in OFFICES or word.text in MEMBERS


def is_employer(words: Sequence[Token], reading: Reading) -> bool:
    """Whether it is the name of a body that has somebody: *Yarrow's* *Li Na*."""
    entity = reading.entity(words[-2]) if len(words) > 1 and words[-1].tag_ == "POS" else None
    return entity is not None and entity.type == "organisation"


def is_of_some_body(words: Sequence[Token]) -> bool:
    """Whether it is a post of a body that was told of before, which may be one of two: *the company's head*."""
    owner = next((word for word in words if word.i + 1 <= words[-1].i and word.nbor(1).tag_ == "POS"), None)
    return owner is not None and owner.pos_ == "NOUN" and not names_people(owner.lemma_)


def post_behind(mention: Mention, reading: Reading) -> str:
    """What follows a name of who that is, with what sets it off; empty if nothing does.

    *, head of Oslo’s ferries,* of *said Li Na, head of Oslo's ferries*; * of Yarrow Motors*; *, who leads the team,*.
    """
    doc, end = reading.parsed.doc, mention.end
    last = doc[end - 1].sent.end
    set_off = end < last and doc[end].text == ","
    words = doc.tokens[end + set_off : last]
    relative = set_off and bool(words) and words[0].lower_ == "who"
    stop = next((n for n, word in enumerate(words) if ends_post(word) and not (relative and n <= 1)), len(words))
    stop = end_of_row(words, stop)
    told = words[:stop]
    from_body = bool(told) and told[0].lower_ in OF_BODY
    if set_off and not from_body and stop < len(words) and not (words[stop].is_punct or words[stop].tag_ in RELATIVE):
        return ""  # *, who leads the guild and once* *steered a boat,*
    if not SHORTEST <= len(told) <= LONGEST_BEHIND or any(is_unfit(word) for word in told[relative:]):
        return ""
    somewhere = told[1].lower_ in {"a", "an"}  # *met Li Na at a theatre in Ulm*
    of_body = told[0].lower_ in OF_BODY and any(word.pos_ == "PROPN" for word in told[1:]) and not somewhere
    leading = relative and told[1].tag_ == "VBZ"
    front = takewhile(lambda word: word.pos_ != "ADP", told)
    called = set_off and any(is_calling(word) for word in front) and not is_nobodys(told_as(told))
    if not (of_body or leading or called):
        return ""
    return f", {told_as(told)}," if set_off else f" {told_as(told)}"


def end_of_row(words: Sequence[Token], stop: int) -> int:
    """Where a post ends that seems to end at a comma, which may part a name: *the Centre for Ships,* *Sails and Rope*.

    At the comma all the same where no *and* closes the row of words with capitals.
    """
    at = stop
    while at + 1 < len(words) and words[at].text == "," and words[at - 1].is_title and words[at + 1].is_title:
        at = next((n for n in range(at + 1, len(words)) if not words[n].is_title), len(words))
    joined = at > stop and at + 1 < len(words) and words[at].lower_ in {"and", "&"} and words[at + 1].is_title
    return next((n for n in range(at, len(words)) if ends_post(words[n])), len(words)) if joined else stop


def ends_post(word: Token) -> bool:
    """Whether what a name is said to be ends before the word."""
    mark = word.is_punct and word.tag_ != "HYPH" and word.text not in {"&", "-", "'", "’"}
    return mark or word.tag_ in RELATIVE | {"VBD", "VBZ", "VBP", "MD"}


def is_unfit(word: Token) -> bool:
    """Whether a word of it stands for somebody who is not named, or names somebody else."""
    return word.pos_ == "PRON" or word.tag_ == "PRP$" or word.ent_type_ == "PERSON" or word.lower_ in POINTING_BACK


def told_as(words: Sequence[Token]) -> str:
    """The words as they stand."""
    return words[0].doc[words[0].i : words[-1].i + 1].text


def is_of_nothing(words: Sequence[Token]) -> bool:
    """Whether a post is told without of what it is: *leader* of *leader Li Na*, but *economist*, *President*."""
    return len(words) == 1 and words[0].lower_ in BARE_POSTS


def is_cut(first: Token) -> bool:
    """Whether a word with a capital stands before the first of a post, which the parser saw as no part of it."""
    before = first.nbor(-1) if not first.is_sent_start else None
    if before is not None and before.lower_ in DAYS:
        return False
    if before is not None and before.lower_ in {"and", "for", "of"} and not before.is_sent_start:
        before = before.nbor(-1)  # *Administration of* *Taxation head Xie Xuren*
    if before is not None and before.tag_ == "VBZ" and before.lower_ in {"'s", "’s"} and first.text[0].isupper():
        return True  # *That's* *Life host Jo Li*, of the show of that name
    return before is not None and before.text[0].isupper() and before.pos_ in {"VERB", "NOUN", "PROPN", "ADJ", "X"}


def with_small_letter(post: str, words: Sequence[Token], reading: Reading) -> str:
    """The post that begins a sentence as it stands inside of one: *shadow minister*, *director*, but *President*."""
    first, *others = words
    spelt = first.text in reading.capitals and not (first.tag_ == "JJ" and first.lower_ in BEGINNING)
    named = reading.mention(first) is not None or spelt or first.text in PARTIES
    calling = names_people(first.lower_) and first.text not in reading.capitals | TITLES  # *Lawyer Li Na*
    named = (named or first.ent_type_ in NAME_LABELS) and first.lower_ not in OF_POSTS and not calling
    strange = first.tag_ == "NNP" and first.lower_.partition("-")[0] not in reading.small | BEGINNING
    named = named or (strange and not names_people(first.lower_) and first.lower_ not in OFFICES | OF_POSTS)
    common = (others[0].is_lower or first.lower_ in OF_POSTS) if others else first.text not in TITLES
    if EX.match(first.text):
        return post[0].lower() + post[1:]
    if not first.is_title:
        return post
    return (post[0].lower() if common and not named else post[0].upper()) + post[1:]


def is_of_post(token: Token, name: Token) -> bool:
    """Whether the token right before a name, or before its like, tells who bears it."""
    inward = token.head == name or name.is_ancestor(token)
    begins = token.nbor(1).tag_ == "HYPH"  # *Under-Secretary Li Na*
    told = token.pos_ in BEFORE_NAME or token.tag_ in {"POS", "HYPH"} or begins
    return inward and told and token.lower_ not in COURTESY | DAYS
