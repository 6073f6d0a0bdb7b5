"""A subtree of the parse → words that stand alone, or a Refusal.

Names are given in full, commas' asides are left out, and what points outside (a pronoun without its noun, *the
company*, *this visit*, *last week*) is refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.words import (
    FIRST_AND_SECOND_PERSON,
    POINTING,
    RELATIVE_TIME,
    UNIQUE_NOUNS,
)
from quizgen.facts.reading import Reading, child
from quizgen.facts.refusal import Refusal

if TYPE_CHECKING:
    from spacy.tokens import Token

ASIDES = frozenset({"appos", "relcl", "acl", "prep", "advcl", "nummod", "amod", "advmod", "npadvmod", "parataxis"})
"""What commas, dashes or brackets behind a noun can hold that the noun does without."""

OPENERS = frozenset({",", "(", "[", "-", "–", "—"})
CLOSERS = frozenset({",", ")", "]", "-", "–", "—"})

NAME_LABELS = frozenset(
    {"PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT", "WORK_OF_ART", "NORP", "LANGUAGE", "LAW", "PRODUCT"}
)

COMPLEMENTS = frozenset({"prep", "relcl", "acl", "nummod", "ccomp"})
"""Dependents that say which one a definite noun means."""

PRONOUNS_OF_PEOPLE = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself"})
PRONOUNS_OF_THINGS = frozenset({"it", "its", "itself"})
PRONOUNS_OF_MANY = frozenset({"they", "them", "their", "theirs", "themselves"})
REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves"})


def kept(head: Token, *, without: frozenset[int] = frozenset()) -> list[Token]:
    """Tokens of the subtree of `head` in order, asides left out, and the subtrees of the tokens at `without`."""
    dropped: set[int] = set()
    for token in head.subtree:
        if token != head and token.i not in dropped and (is_aside(token, head) or token.i in without):
            dropped.update(other.i for other in token.subtree)
            dropped.update(bounds(token))
    tokens = [token for token in head.subtree if token.i not in dropped]
    while tokens and (tokens[-1].dep_ == "cc" or tokens[-1].is_punct and tokens[-1].text not in {'"', ")", "%"}):
        tokens.pop()
    while tokens and tokens[0].is_punct and tokens[0].text not in {'"', "$"}:
        tokens.pop(0)
    return tokens


def is_aside(token: Token, top: Token) -> bool:
    """Whether `token` heads an aside: a dependent that follows its noun behind a comma, dash or bracket."""
    left = token.left_edge
    if token.dep_ in {"appos", "npadvmod"} and token.lower_ in REFLEXIVES:
        return True
    if token.ent_type_ == "DATE" == token.head.ent_type_ and token.ent_iob_ == "I":
        return False
    if token.dep_ not in ASIDES or left.i == 0 or left.i <= token.head.i or left.i <= top.left_edge.i:
        return False
    before = left.nbor(-1)
    if before.text not in OPENERS or is_hyphen(before):
        return False
    return not (token.dep_ == "appos" and token.ent_type_ == "GPE" and token.head.ent_type_ == "GPE")


def is_hyphen(token: Token) -> bool:
    """Whether a dash joins the words beside it."""
    return token.text == "-" and not token.whitespace_


def bounds(token: Token) -> list[int]:
    """Indices of the marks that open and close the aside of `token`."""
    first, last, doc = token.left_edge.i, token.right_edge.i, token.doc
    marks = [first - 1] if first and doc[first - 1].text in OPENERS else []
    if marks and last + 1 < len(doc) and doc[last + 1].is_alpha and doc[last + 1] in token.head.subtree:
        raise Refusal("unclear-parse", f"nobody sees where the aside around “{token.text}” ends")
    if marks and last + 1 < len(doc) and doc[last + 1].text in CLOSERS:
        marks.append(last + 1)
    return marks


def render(tokens: Sequence[Token], reading: Reading, *, subject: Token | None = None) -> str:
    """The text of `tokens`, standing alone; `subject` is the noun a pronoun in them may point to.

    Refuses what needs the sentences around it.
    """
    for token in tokens:
        check_token(token, tokens, reading, subject)
    words = [word_of(token, tokens, position, reading, subject) for position, token in enumerate(tokens)]
    text = re.sub(r"\s+", " ", "".join(words)).strip()
    text = re.sub(r"\s+([,;:.?!%)])", r"\1", text)
    if text.count('"') % 2 or text.count("(") != text.count(")"):
        raise Refusal("broken-quotation", "a quotation or bracket begins or ends outside it")
    return typographic(text)


def typographic(text: str) -> str:
    """Straight quotation marks → curly ones, as they are printed."""
    text = re.sub(r'"([^"]*)"', r"“\1”", text)
    return text.replace("'", "’")


def word_of(
    token: Token, tokens: Sequence[Token], position: int, reading: Reading, subject: Token | None
) -> str:
    """The token as written in the result, with the space behind it; nothing where a full name already stands."""
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    space = token.whitespace_ if following is None or following.i == token.i + 1 else " "
    if standing := reading.described(token):
        return standing.text + space if token.i == standing.end - 1 else ""
    mention = reading.mention(token)
    if mention is None or not is_replaced(token, tokens, reading, subject):
        return mid_sentence(token, reading) + space
    if token.i != max(mention.start, tokens[0].i):
        return "" if token.i != mention.end - 1 else space
    name = reading.annotated.entities[mention.entity].name
    name += "'s" if token.tag_ == "PRP$" else ""
    return name + (space if mention.end == mention.start + 1 else "")


def is_replaced(token: Token, tokens: Sequence[Token], reading: Reading, subject: Token | None) -> bool:
    """Whether the full name stands in for what is written: a person's short name, or a pronoun of someone not here."""
    mention, entity = reading.mention(token), reading.entity(token)
    if mention is None or entity is None or entity.type != "person":
        return False
    if mention.kind == "pronoun":
        return token.lower_ not in REFLEXIVES and not is_bound(token, tokens, reading, subject)
    written = token.doc[mention.start : mention.end].text
    inside = all(any(other.i == index for other in tokens) for index in range(mention.start, mention.end))
    earlier = any(other.i < mention.start and reading.name_at(other) == entity for other in tokens)
    by_subject = subject is not None and subject not in tokens and reading.entity(subject) == entity
    return inside and written != entity.name and not earlier and not by_subject


def mid_sentence(token: Token, reading: Reading) -> str:
    """The word without the capital that only the beginning of the sentence gave it."""
    text = token.text
    if token.i == token.sent.start and token.pos_ == "DET" and not reading.mention(token):
        return text[0].lower() + text[1:]
    if token.i != token.sent.start or token.pos_ == "PROPN" or reading.mention(token) or text == "I":
        return text
    if text in reading.capitals:
        return text
    if token.ent_type_ in NAME_LABELS or sum(letter.isupper() for letter in text) > 1:
        return text
    return text[0].lower() + text[1:]


def check_token(token: Token, tokens: Sequence[Token], reading: Reading, subject: Token | None) -> None:
    """Refuse a token that needs the sentences around it, or the day of writing."""
    lower = token.lower_
    if reading.described(token) is not None:
        return
    if lower in {":", ";"} or is_debris(token):
        raise Refusal("unclear-parse", f"“{token.text}” does not belong into a sentence here")
    if lower in FIRST_AND_SECOND_PERSON and token.tag_ in {"PRP", "PRP$"} and token.text != "US":
        raise Refusal("first-person", f"“{token.text}” is somebody speaking")
    if is_pointing(token):
        raise Refusal("vague-reference", f"“{token.text}” points at something said elsewhere")
    if lower in PRONOUNS_OF_PEOPLE | PRONOUNS_OF_THINGS | PRONOUNS_OF_MANY:
        check_pronoun(token, tokens, reading, subject)
    if is_relative_time(token):
        raise Refusal("relative-date", f"“{token.text}” depends on the day of writing")
    if lower == "the" and token.dep_ == "det":
        check_definite(token.head, tokens, reading)


def is_debris(token: Token) -> bool:
    """Whether a small word with a capital in mid-sentence shows a headline or caption run into the text."""
    if token.i == token.sent.start or not token.text.istitle() or token.ent_type_ in NAME_LABELS:
        return False
    before = token.nbor(-1).text
    return token.pos_ in {"ADP", "CCONJ", "SCONJ", "DET", "PRON", "AUX"} and before not in {'"', ":", "("}


def is_pointing(token: Token) -> bool:
    """Whether the token points at something said elsewhere."""
    if token.lower_ in {"other", "others", "more"}:
        return is_pointing_other(token)
    if token.lower_ not in POINTING or token.ent_type_ in NAME_LABELS:
        return False
    return token.tag_ in {"DT", "PDT", "JJ", "RB", "EX", "PRP", "NN"} and token.dep_ not in {"mark", "expl"}


def is_pointing_other(token: Token) -> bool:
    """Whether *other* or *more* compares with something outside: `another 30`, `780 more children`, not `and others`."""
    if token.lower_ == "more":
        return token.i > 0 and token.nbor(-1).like_num and token.head.pos_ in {"NOUN", "PROPN"}
    head = token if token.lower_ == "others" else token.head
    compared = any(other.lower_ == "than" for other in token.head.subtree)
    return head.dep_ != "conj" and not compared and child(token.head, "det") is None


def is_relative_time(token: Token) -> bool:
    """Whether the token tells a time only the day of writing explains."""
    if token.lower_ not in RELATIVE_TIME or token.ent_type_ in NAME_LABELS:
        return False
    if token.lower_ in {"last", "next", "this"}:
        return token.head.ent_type_ in {"DATE", "TIME"}
    if token.lower_ in {"morning", "afternoon", "evening", "night", "weekend"} or token.lower_.endswith("day"):
        return token.ent_type_ in {"DATE", "TIME"} and not any(near.like_num for near in neighbours(token))
    return token.pos_ in {"ADV", "NOUN", "PROPN"}


def neighbours(token: Token) -> list[Token]:
    """The tokens of the entity around `token`."""
    return [other for other in token.sent if other.ent_type_ == token.ent_type_ and abs(other.i - token.i) <= 4]


def check_pronoun(token: Token, tokens: Sequence[Token], reading: Reading, subject: Token | None) -> None:
    """Refuse a pronoun whose noun is neither in the phrase, nor the subject, nor a person known by name."""
    if is_bound(token, tokens, reading, subject):
        return
    if reading.entity(token) is None or token.lower_ in REFLEXIVES:
        raise Refusal("unresolved-pronoun", f"nobody can be sure whom or what “{token.text}” means")


def is_bound(token: Token, tokens: Sequence[Token], reading: Reading, subject: Token | None) -> bool:
    """Whether the pronoun's noun stands before it in the same phrase, or is the subject of the clause."""
    entity = reading.entity(token)
    if entity is not None and any(other.i < token.i and reading.entity(other) == entity for other in tokens):
        return True
    candidates = [other for other in tokens if other.i < token.i and is_noun(other)]
    if subject is not None and subject not in tokens:
        candidates.insert(0, subject)
    if entity is not None:
        return any(reading.entity(other) == entity for other in candidates)
    fitting = [other for other in candidates if agrees(token, other, reading)]
    heads = [other for other in fitting if other.dep_ != "compound"]
    return len(heads) == 1 or (bool(heads) and subject is not None and heads[0] == subject and subject not in tokens)


def is_noun(token: Token) -> bool:
    """Whether the token heads a noun phrase."""
    return token.pos_ in {"NOUN", "PROPN"} and token.dep_ not in {"compound", "amod", "nmod"}


def agrees(pronoun: Token, noun: Token, reading: Reading) -> bool:
    """Whether `pronoun` can stand for `noun`, by number and by being a person or not."""
    entity = reading.entity(noun)
    plural = noun.tag_ in {"NNS", "NNPS"} and not (entity and entity.type != "person") or child(noun, "conj") is not None
    person = entity is not None and entity.type == "person"
    if pronoun.lower_ in PRONOUNS_OF_MANY:
        return plural
    if pronoun.lower_ in PRONOUNS_OF_PEOPLE:
        return person and not plural
    return not person and not plural and noun.pos_ in {"NOUN", "PROPN"}


def check_definite(head: Token, tokens: Sequence[Token], reading: Reading) -> None:
    """Refuse *the* with a noun that does not say which: `the company`, not `the company’s …` nor `the Ukraine war`."""
    inside = [token for token in head.subtree if token in tokens and token != head]
    if reading.name_at(head) or head.ent_type_ in NAME_LABELS or head.lemma_.lower() in UNIQUE_NOUNS:
        return
    if head.pos_ not in {"NOUN", "PROPN"} and head.tag_ not in {"CD", "NNS"}:
        return
    if any(token.ent_type_ in NAME_LABELS or token.pos_ == "PROPN" for token in inside):
        return
    if any(token.ent_type_ in {"DATE", "TIME"} and re.search(r"\d{4}", token.text) for token in (head, *inside)):
        return
    if any(token.head == head and token.dep_ in COMPLEMENTS - {"nummod"} and token.i > head.i for token in inside):
        return
    raise Refusal("vague-reference", f"“the {head.text}” does not say which")
