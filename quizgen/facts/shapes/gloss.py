"""*…, or the removal of topsoil by wind, …* behind *erosion* → *Erosion is the removal of topsoil by wind*.

The parser often hangs such words on the wrong noun, so they are found by where they stand: a bare term right before a
comma or dash, and behind it words that tell of no name, number, time or deed but of what the term means anywhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from quizgen.english.marks import typographic
from quizgen.english.nouns import plural
from quizgen.english.people import names_people
from quizgen.english.spacing import tidy
from quizgen.english.words import FIRST_AND_SECOND_PERSON, RELATIVE_ADJECTIVES, RELATIVE_TIME, UNIQUE_NOUNS
from quizgen.facts.asides import DASHES
from quizgen.facts.capitals import begins_sentence
from quizgen.facts.mood import check_asked
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.statements import attempt
from quizgen.model.fact import Clause, Phrase
from quizgen.model.tree import TENSED, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

LONGEST_TERM = 3

FEWEST_WORDS, MOST_WORDS = 3, 24
"""Words of a meaning that tells something, and of one that can be taken in."""

IN_TERMS = frozenset({"JJ", "NN", "NNS", "VBG", "VBN", "HYPH"})
"""Tags of the words of a term."""

BEFORE_TERMS = frozenset({"IN", "TO", ",", ":", "VB", "VBZ", "VBP", "VBD", "VBG", "RB"})
"""Tags of the word that a term without an article stands behind; a number or owner makes it one thing of its kind."""

MISTAGGED = frozenset({"VB", "NNP", "JJ"})

SAYING_LITTLE = frozenset(
    """
    additional another certain current different entire extra first former further important last likely main many mere
    new next numerous only other own particular previous recent same second several similar some subsequent such third
    unusual usual various whole
    """.split()
)
"""Words with which a noun is one thing of its kind rather than a term."""

OF_TERMS = frozenset(
    """
    act art case cases concept danger definition effect effects example examples form forms forces idea kind kinds
    meaning method methods notion number power practice principle problem process role science state study system
    technique term theory type types use way ways
    """.split()
)
"""Nouns that with *of* lead to a term: *the process of erosion, or the removal of soil*."""

CALLED = frozenset({"called", "dubbed", "labeled", "labelled", "named", "termed"})

VAGUE = frozenset(
    """
    answer aspect boy case chance day detail difficulty end example fact friend girl hour idea issue item kind lot
    majority man matter member minute mistake moment month name news number opinion pair part people person piece place
    point problem reason result sort story success thing thought time town trouble type version way week woman word
    world year
    """.split()
)
"""Nouns that nobody looks up."""

NOT_GENERAL = frozenset({"NNP", "NNPS", "VBD", "PRP$", "WP$", "EX", "JJS", "RBS", "$"})
"""Tags of words by which something is told of one thing, one time or one owner, or is only praised."""

SEEN = frozenset("cast consider dismiss depict portray present regard see treat view".split())
"""Verbs of what something is in somebody's eyes."""

POINTING = frozenset("former here latter such there these this those".split())

PRONOUNS = frozenset({"it", "itself", "they", "them", "themselves"})

WORD = re.compile(r"\w+")

TWICE = 2
"""Times that an article uses the noun of a term that it explains beside something else: it comes back to it."""

ALTERNATIVE = frozenset(
    """
    any anything at better both else elsewhere even fewer indeed just later less maybe merely more neither no none not
    nothing only other others perhaps possibly probably rather simply so some someone something sometimes somewhere
    whatever wherever whether whichever whoever worse
    """.split()
)
"""Words behind *or* that lead to something else rather than to a meaning."""

CLOSING = frozenset({",", ".", ";", ":", "—", "–", ")"})

GOING_ON = frozenset({"CC", "DT", "JJ", "NN", "NNS", "VBG"})
"""Tags of the word behind a comma with which a list may go on."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for each bare term behind whose comma or dash stands what it means."""
    for mark in sentence:
        if mark.text == "," or mark.text in DASHES:
            start, told = opening(mark)
            head = meaning_at(start, mark, told=told) if not joins_before(mark) else None
            term = term_before(mark) if head is not None else []
            deed = term and term[0].lower_ in {"a", "an"} and head is not None and head.tag_ == "VBG"
            listed = head is not None and not told and mark.text == "," and is_of_row(term, head)
            known = head is not None and bool(term) and is_known_before(term, head, told=told)
            if head is not None and term and not (deed or listed or known) and fits(term, head, reading, told=told):
                yield attempt(partial(read_gloss, term, head, start, reading))


def is_known_before(term: Sequence[Token], head: Token, *, told: bool) -> bool:
    """Whether it tells more of what stands before the term; `told` if *or* or *that is* says that it explains."""
    return is_told_again(term, head) or (not told and is_of_noun_before(term, head))


def is_told_again(term: Sequence[Token], head: Token) -> bool:
    """Whether it is more of what was told before the term: *harm done through neglect, or other harm*."""
    return any(other.lower_ == head.lower_ for other in head.doc[head.sent.start : term[0].i])


def is_of_noun_before(term: Sequence[Token], head: Token) -> bool:
    """Whether it tells of a noun that the term belongs to: *taxes on trade, a burden for ports*."""
    told = head.head if head.dep_ == "appos" else term[-1]
    return told.i < term[0].i and told.is_ancestor(term[-1]) and told.tag_ in {"NN", "NNS"}


def is_of_row(term: Sequence[Token], head: Token) -> bool:
    """Whether the meaning is but the next of a row: *a mill, a taste for old ways, or a law*."""
    end = head.right_edge
    goes_on = end.nbor(1).text == "," and end.nbor(2).lower_ in {"and", "or"}
    others = [other for other in head.conjuncts if other.i > head.i]
    alike = bool(term) and term[0].lower_ in {"a", "an"} and any(child(other, "det") is not None for other in others)
    return goes_on or alike


def opening(mark: Token) -> tuple[int, bool]:
    """Where a meaning would begin behind the mark, and whether *or* or *that is* tells that it is one."""
    words = [token.lower_ for token in mark.doc.tokens[mark.i + 1 : min(mark.i + 4, mark.sent.end)]]
    if words[:1] == ["or"]:
        return mark.i + 2, mark.text == "," and not ALTERNATIVE & {*words[1:2]} and not is_listed(mark)
    if words[:2] == ["that", "is"]:
        return mark.i + (4 if words[2:] == [","] else 3), True
    return mark.i + 1, False


def joins_before(mark: Token) -> bool:
    """Whether *or* joins to what the word before belongs to: *addition of a room, or renovation of a bath*."""
    link = mark.nbor(1) if mark.i + 1 < mark.sent.end else mark
    joined = link.lower_ == "or" and link.dep_ == "cc" and link.head.pos_ in {"NOUN", "PROPN"}
    return joined and link.head.is_ancestor(mark.nbor(-1)) and child(link.head, "conj") is not None


def is_listed(mark: Token) -> bool:
    """Whether *or* goes on with a row: *by grain, chemical structure, or depth*, *eating, or running, or a walk*.

    The word before the comma is then coordinated with another before it, or more than one comma has *or* behind it, or
    a noun before it and the one behind *or* have a preposition each: *the loss of a tooth, or removal of a nail*.
    """
    last = mark.nbor(-1)
    if ends_row(mark):
        return True
    links = [token.nbor(1).lower_ for token in (last.head.head, mark.nbor(2)) if token.i + 1 < mark.sent.end]
    if mark.nbor(1).lower_ == "or" and last.dep_ == "pobj" and links == [last.head.lower_] * 2:
        return True
    words = [token.lower_ for token in mark.sent]
    if sum(pair == (",", "or") for pair in pairwise(words)) > 1:
        return True
    return last.dep_ == "conj" and any(token.text == "," for token in mark.doc[last.head.i : last.i])


def ends_row(mark: Token) -> bool:
    """Whether *or* leads to the last of a row: *a net, a boat, or an oar*.

    No verb then stands between its comma and the one before. A comma right before a verb closes what is told on the
    way, and no row.
    """
    words = list(mark.sent)
    place = mark.i - mark.sent.start
    before = next((index for index in range(place - 1, 0, -1) if words[index].text == ","), None)
    if before is None or any(token.tag_ in TENSED for token in words[before:place]):
        return False
    behind = next((index for index in range(place + 1, len(words) - 1) if words[index].text == ","), place)
    return behind == place or words[behind + 1].tag_ not in TENSED


def meaning_at(start: int, mark: Token, *, told: bool) -> Token | None:
    """The head of the words that begin at `start`, if they have the form of a meaning."""
    if start >= mark.sent.end:
        return None
    head = first = mark.doc[start]
    while head.head.left_edge.i == start and head.head is not head:
        head = head.head
    if told:
        formed = head.tag_ in {"NN", "NNS", "VBG"}
    else:
        formed = (head.dep_ == "appos" or mark.text in DASHES) and (
            first.lower_ in {"a", "an", "the"} or (head.tag_ == "NNS" and first == head)
        )
        formed = formed and head.tag_ in {"NN", "NNS"}
    return head if formed and first.lower_ not in SAYING_LITTLE else None


def term_before(mark: Token) -> list[Token]:
    """The words of the term that ends right before the mark, nothing where it is no bare one."""
    doc, first = mark.doc, mark.sent.start
    start = mark.i
    while start > first and mark.i - start < LONGEST_TERM and is_in_term(doc[start - 1]):
        start -= 1
    if start == first + 1 and mark.i - start < LONGEST_TERM and doc[first].tag_ in MISTAGGED:
        start = first  # a capital or its place made the parser take it for something else: *Innate behaviors*
    if start > first and doc[start - 1].dep_ == "aux":
        start += 1  # *to excrete salt*, whatever the parser takes the verb for
    words = list(doc[start : mark.i])
    article = start > first and doc[start - 1].lower_ in {"a", "an"}
    bare = start in {first, mark.i} or article or doc[start - 1].tag_ in BEFORE_TERMS
    if words and words[0].lower_ in CALLED:
        words, start, bare = words[1:], start + 1, True  # *is called cosmology, a word …*
    done = len(words) == 1 and words[0].tag_ == "VBG"
    named = done or (bool(words) and words[-1].tag_ in {"NN", "NNS", "NNP"})
    named = named and not any(word.lower_ in SAYING_LITTLE for word in words)
    return list(doc[start - article : mark.i]) if bare and named else []


def is_in_term(word: Token) -> bool:
    """Whether the word may be one of a term; what the parser took for a name in spite of its small letters is none."""
    return word.tag_ in IN_TERMS or (word.tag_ == "NNP" and word.is_lower)


def fits(term: Sequence[Token], head: Token, reading: Reading, *, told: bool) -> bool:
    """Whether the words can be what the term means: one thing for one, and no somebody for somebody.

    Its own noun may say so, *tidal energy, or energy that the moon gives*, but not another that an adjective tells
    apart: *water damage, or minor damage to a wall*.
    """
    noun = term[-1]
    twin = noun.lemma_.lower() == head.lemma_.lower()
    echo = twin and not (told and len(term) > 1 and child(head, "amod", "compound") is None)
    if any(reading.mention(word) for word in term) or echo or noun.lemma_ in VAGUE or is_half(term) or is_view(term):
        return False
    plural = head.tag_ == "NNS"
    alike = plural == (noun.tag_ == "NNS") and (plural or not names_people(head.lemma_))
    again = told or words_of(reading.text)[noun.lower_] >= TWICE
    again = again and not is_of_noun_alone(term, reading)
    return alike and again and (told or is_told_now(noun.sent))


def is_of_noun_alone(term: Sequence[Token], reading: Reading) -> bool:
    """Whether the article explains the noun alone, told apart by an adjective: *equal bills, or drafts of laws*.

    It comes back to the noun, and nowhere else to both words.
    """
    if len(term) == 1 or term[-2].tag_ != "JJ":
        return False
    adjective, noun = (word.lower_ for word in term[-2:])
    if words_of(reading.text)[noun] <= TWICE:
        return False
    return sum(pairs_of(reading.text)[adjective, form] for form in (noun, plural(noun))) == 1


def is_half(term: Sequence[Token]) -> bool:
    """Whether the term is only the end of one with *of*: *a sphere of influence – the distance within which …*."""
    of = term[0].nbor(-1)
    return of.lower_ == "of" and of.head.i == of.i - 1 and of.head.pos_ == "NOUN" and of.head.lower_ not in OF_TERMS


def is_view(term: Sequence[Token]) -> bool:
    """Whether something else is only seen as that, of which the words behind tell: *seen as an invention – a work*."""
    link = term[0].nbor(-1) if term[0].i > term[0].sent.start else term[0]
    return link.lower_ == "as" and link.head.lemma_ in SEEN


@lru_cache(maxsize=1)
def words_of(text: str) -> Counter[str]:
    """The words of an article in small letters, and how often it uses each; counted once."""
    return Counter(WORD.findall(text.lower()))


@lru_cache(maxsize=1)
def pairs_of(text: str) -> Counter[tuple[str, str]]:
    """Each two words of it that follow each other, and how often they do."""
    return Counter(pairwise(WORD.findall(text.lower())))


def is_told_now(sentence: Span) -> bool:
    """Whether the sentence tells in the present tense, as of what is so in general."""
    verb = sentence.root
    helpers = [other for other in verb.lefts if other.dep_ in {"aux", "auxpass"}]
    return any(token.tag_ in {"VBZ", "VBP", "MD"} for token in (verb, *helpers))


def read_gloss(term: Sequence[Token], head: Token, start: int, reading: Reading) -> Clause:
    """The clause that says what the term means."""
    check_asked(head.sent)
    if reading.parsed.is_in_quotation(start) or reading.parsed.is_in_quotation(term[-1].i):
        raise Refusal("quoted", "it is quoted: somebody says so, not the article")
    tokens = meaning_of(start, head)
    check_general(tokens, reading)
    text = tidy(typographic("".join(token.text + token.whitespace_ for token in tokens)))
    plural = term[-1].tag_ == "NNS"
    return Clause(
        subject=Phrase(text=term_text(term, reading), role="subject", head=term[-1].lemma_.lower(), plural=plural),
        verb="are" if plural else "is",
        lemma="be",
        tense="present",
        phrases=(Phrase(text=text, role="predicate", head=head.lemma_.lower(), plural=plural),),
    )


def meaning_of(start: int, head: Token) -> list[Token]:
    """The tokens of the meaning: to the end of what depends on its head, or to a comma that goes on with no list."""
    doc = head.doc
    tokens = list(doc[start : head.right_edge.i + 1])
    dash = next((index for index, token in enumerate(tokens) if token.text in DASHES), len(tokens))
    tokens = tokens[:dash]
    commas = [index for index, token in enumerate(tokens) if token.text == ","]
    listed = all(doc[tokens[index].i + 1].tag_ in GOING_ON for index in commas)
    listed = listed and any(token.tag_ == "CC" for token in tokens[commas[0] :]) if commas else True
    tokens = tokens if listed else tokens[: commas[0]]
    while tokens and tokens[-1].is_punct:
        tokens.pop()
    behind = doc[tokens[-1].i + 1].text if tokens and tokens[-1].i + 1 < head.sent.end else "."
    if behind == "," and tokens and is_first_of_row(doc[tokens[-1].i + 1]):
        raise Refusal("unclear-parse", f"a row begins with the meaning around “{head.text}”")
    rowed = listed and bool(commas) and goes_on_with_term(tokens)
    rowed = rowed or (behind == ";" and is_part_of_row(doc[tokens[-1].i + 1])) or is_of_two(head)
    if rowed or behind not in CLOSING or not FEWEST_WORDS <= len(tokens) <= MOST_WORDS:
        raise Refusal("unclear-parse", f"nobody sees where the meaning around “{head.text}” ends")
    return tokens


def is_of_two(head: Token) -> bool:
    """Whether it tells of two things, and so is the rest of a row: *a fan for cooling, a jack and a lamp*."""
    others = (other for other in head.children if other.dep_ == "conj")
    return any(each.lower_ in {"a", "an"} for other in others for each in other.lefts)


def is_first_of_row(comma: Token) -> bool:
    """Whether a bare noun stands behind the comma, and *and* leads on: *freedom of speech,* *faith, and the press*."""
    behind = comma.doc.tokens[comma.i + 1 : min(comma.i + 4, comma.sent.end)]
    words = [token.lower_ for token in behind[1:] if token.text != ","]
    return bool(behind) and behind[0].tag_ in {"NN", "NNS"} and words[:1] == ["and"]


def goes_on_with_term(meaning: Sequence[Token]) -> bool:
    """Whether the row in the meaning may be one that the term begins: *about sleep,* *the price of food, and wages*.

    Behind a verb it is the meaning's own, and so it is of *a* thing of several: *pesto, a sauce of basil and oil*.
    """
    before = takewhile(lambda token: token.text != ",", meaning)
    verb = any(token.tag_.startswith("VB") or token.tag_ in {"WDT", "WP"} for token in before)
    return meaning[0].lower_ == "the" and not verb


def is_part_of_row(mark: Token) -> bool:
    """Whether the semicolon divides parts of a row that no mark opens: *the lever; the scale; and the tub*."""
    words = [token.text for token in mark.sent]
    before, behind = words[: mark.i - mark.sent.start], words[mark.i - mark.sent.start :]
    joined = any(pair in {(";", "and"), (";", "or")} for pair in pairwise(behind))
    return joined and not {":", ";"} & {*before}


def check_general(tokens: Sequence[Token], reading: Reading) -> None:
    """Refuse words that tell of one thing, time or owner, or point at something said elsewhere."""
    for place, token in enumerate(tokens):
        if token.tag_ in NOT_GENERAL or reading.mention(token) or (token.like_num and token.lower_ != "one"):
            raise Refusal("particular", f"“{token.text}” tells of one thing, not of what a word means")
        if token.lower_ in RELATIVE_TIME | RELATIVE_ADJECTIVES | FIRST_AND_SECOND_PERSON:
            raise Refusal("relative-date", f"“{token.text}” depends on who writes, and when")
        before = tokens[:place]
        nouns = any(other.tag_ in {"NN", "NNS"} for other in before)
        points = token.lower_ in POINTING and not (token.lower_ == "those" and place + 1 < len(tokens) and nouns)
        if points or (token.lower_ in PRONOUNS and not nouns) or is_definite(token):
            raise Refusal("vague-reference", f"“{token.text}” points at something said elsewhere")


def is_definite(token: Token) -> bool:
    """Whether *the* stands before a noun of which nothing tells which it is."""
    noun = token.head
    if token.lower_ != "the" or token.dep_ != "det" or noun.lemma_.lower() in UNIQUE_NOUNS:
        return False
    return not any(other.i > noun.i for other in noun.children) and len(noun.lefts) == 1


def term_text(term: Sequence[Token], reading: Reading) -> str:
    """The term as it reads in mid-sentence; a Refusal where a capital may make it a name."""
    first = term[0]
    if any(word.text[0].isupper() and not begins_sentence(word) for word in term) or first.text in reading.capitals:
        raise Refusal("unclear-parse", f"nobody sees whether “{first.text}” is a name")
    text = tidy(typographic("".join(word.text + word.whitespace_ for word in term)))
    return text[:1].lower() + text[1:]
