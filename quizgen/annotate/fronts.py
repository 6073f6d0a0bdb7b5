"""*In London Chopin took rooms* → *In London* and *Chopin*: a place or date that opens a sentence is no part of a name.

Without a comma the parser takes both for one name, which the whole article would then call somebody by.
"""

import re
from collections.abc import Sequence

from quizgen.annotate.gazetteer import place_type
from quizgen.annotate.given_names import is_given_name
from quizgen.annotate.grafting import retie
from quizgen.english.counting import A_MONTH
from quizgen.english.longago import ERAS
from quizgen.model.tokens import Doc, Span, Token
from quizgen.model.tree import SUBJECTS, any_child

SETTING = frozenset(
    """
    across after around at before beyond by during from in inside near on outside since throughout until within
    """.split()
)
"""Prepositions of where and when something happens."""

IN_NAMES = frozenset({"compound", "nmod", "nummod", "amod", "npadvmod", "det"})
"""Dependencies of the words before the last of a name or date."""

DATE = re.compile(
    rf"(?:(?:\d{{1,2}} )?(?:{A_MONTH})(?: \d{{1,2}})?(?: \d{{4}})?|the \d{{4}}s"
    rf"|\d{{3,4}}|\d{{1,4}} (?:{'|'.join(map(re.escape, sorted(ERAS)))})|AD \d{{1,4}}"
    r"|the (?:(?:Early|High|Late) )?(?:Middle|Dark) Ages|the (?:Stone|Bronze|Iron|Ice) Age)"
)
"""A decade, a year, a month or a day, its words apart: *17 May 2015*, *335 BC*; an age of history."""


def with_fronts_apart(doc: Doc) -> Doc:
    """The doc, the name behind each preposition that opens a sentence cut from the subject that follows it."""
    cuts = {place for sentence in doc.sents if (place := front_end(sentence)) is not None}
    if cuts:
        doc.ents = tuple(part for ent in doc.ents for part in parted(ent, cuts))
    return doc


def front_end(sentence: Span) -> int | None:
    """The index behind the place or date that opens the sentence, once it stands alone; None where nothing is mended.

    The parser hangs it on the subject, *In* has no noun then, or the subject on *in*, and the verb has no subject.
    """
    link = sentence.tokens[0]
    if link.dep_ != "prep" or link.lower_ not in SETTING or link.i + 1 >= sentence.end:
        return None
    noun = glued_subject(link)
    if noun is None:
        return link.right_edge.i + 1 if goes_on_with_subject(link) else None
    place = words_of_front(link, noun)
    if not place:
        return None
    regraft(place, noun, link)
    return place[-1].i + 1


def glued_subject(link: Token) -> Token | None:
    """The noun whose first words open the sentence, though it is the subject."""
    verb = link.head
    subject = next((other for other in verb.lefts if other.dep_ in SUBJECTS), None)
    inner = link.children[0] if len(link.children) == 1 else None
    if not link.children and subject is not None and subject.left_edge.i == link.i + 1:
        return subject
    finite = verb.dep_ == "ROOT" and verb.tag_ in {"VBD", "VBZ"} and not any_child(verb, SUBJECTS)
    alone = inner is not None and inner.dep_ == "pobj" and inner.right_edge.i + 1 == verb.i
    return inner if finite and alone and inner is not None and inner.pos_ in {"NOUN", "PROPN"} else None


def goes_on_with_subject(link: Token) -> bool:
    """Whether the parser sees where the front ends, right before the subject; whatever it takes for a name."""
    subject = next((other for other in link.head.lefts if other.dep_ in SUBJECTS), None)
    return subject is not None and bool(link.children) and link.right_edge.i + 1 == subject.left_edge.i


def words_of_front(link: Token, noun: Token) -> list[Token]:
    """The words of the place or the date between *in* and the subject."""
    row = list(noun.doc[link.i + 1 : noun.i])
    fits = (length for length in range(len(row), 0, -1) if is_front(row[:length], named=noun.pos_ == "PROPN"))
    length = next(fits, 0)
    rest = {noun, *row[length:]}
    return row[:length] if all(token.head in rest for token in row[length:]) else []


def is_front(words: Sequence[Token], *, named: bool) -> bool:
    """Whether the words are a date, or before a name a place that the gazetteer knows and nobody is called by."""
    row = " ".join(word.text for word in words)
    inside = all(word.dep_ in IN_NAMES for word in words)
    if not inside or any(other not in words for word in words for other in word.children):
        return False
    place = named and place_type(row) is not None and not is_given_name(words[0].text)
    return place or DATE.fullmatch(row) is not None


def regraft(place: Sequence[Token], noun: Token, link: Token) -> None:
    """Hang the words of the place on *in*, and the noun on the verb as its subject."""
    last, verb = place[-1], link.head
    if noun.head is link:
        noun.head, noun.dep_ = verb, "nsubj"
    for token in place:
        token.head = last
    last.head, last.dep_ = link, "pobj"
    retie(link.sent)


def parted(ent: Span, cuts: set[int]) -> list[Span]:
    """The name, or its two parts where one of the cuts goes through it."""
    cut = next((place for place in cuts if ent.start < place < ent.end), None)
    if cut is None:
        return [ent]
    label = "DATE" if DATE.fullmatch(" ".join(token.text for token in ent.doc[ent.start : cut])) else "GPE"
    before, behind = Span(ent.doc, ent.start, cut, label), Span(ent.doc, cut, ent.end, ent.label_)
    for token in before:
        token.ent_type_ = label
    behind.tokens[0].ent_iob_ = "B"
    return [before, behind]
