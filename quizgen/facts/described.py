"""A noun phrase → words that stand for it elsewhere, if it says which of its kind it means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from quizgen.english.likeness import AUTHORSHIP, CREATION, DEEDS, STUDIES, UNDERTAKINGS
from quizgen.facts.phrases import kept, render
from quizgen.facts.reading import SUBJECTS, Reading, any_child, child
from quizgen.facts.refusal import Refusal
from quizgen.facts.relational import is_praised
from quizgen.facts.standing import FORMS, NAME_LABELS
from quizgen.facts.typing import is_plural, type_of
from quizgen.model.fact import AnswerType
from quizgen.model.tokens import once

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

LONGEST = 10
"""Words of a description that still reads well in a question."""

COMFORTABLE = 7
"""Words from which on a description is shortened where it can be: readers called longer ones clumsy."""

OF_THE_DAY = frozenset({"forthcoming", "latest", "ongoing", "recent", "upcoming"})
"""Adjectives that tell a thing from others only on the day of writing."""

LONGEST_OWNER = 4
"""Words of a name that still reads well with *’s* behind it."""

TELLING = frozenset({"prep", "acl", "relcl"})
"""Dependents behind a noun that can say which is meant."""

FEWEST_TOLD = 4
"""Words of a noun phrase without a name that says which: `a message in a bottle`, hardly `a lot of it`."""

LEFT_OUT = frozenset({"prep", "advcl", "npadvmod", "advmod"})
"""What can be left out of a clause, and it still says which."""

LOOSE = frozenset({"in", "at", "on", "from", "to", "for", "with", "by", "after", "before", "during"})
"""Prepositions that may follow an object without saying anything of it."""

UNFINISHED = frozenset({"VBG", "VB", "IN", "TO"})
"""Tags of words that ask for another behind them."""

COMPARING = frozenset(
    """
    additional all another any comparable different each every extra few further many most next no other same several
    similar some such
    """.split()
)
"""Words before a noun that need another thing to be understood, or say that it is any of many."""

POSTS = frozenset("job office place position post role seat throne title".split())

GRADING = frozenset("as even ever increasingly less more quite rather relatively so too unusually very".split())
"""Adverbs of a degree."""

DETERMINERS = frozenset({"the", "this", "that", "these", "those"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """A noun phrase that points back, and what it points to."""

    end: int
    """Index behind its last token."""
    text: str
    """What stands for it elsewhere: `Putin's two-day visit to China`."""
    type: AnswerType = "thing"
    """What that names."""
    meant: tuple[int, int] | None = None
    """Passage and token of the head of the noun phrase it points to, where there is one."""
    name: str = ""
    """The name, where it is simply one."""
    plural: bool = False
    closed: bool = True
    """Whether *’s* may follow: not behind *the bridge over the Rhine*."""


def told(noun: Token, reading: Reading, *, end: int = 0) -> Described | None:
    """The noun phrase of `noun` in the words that say which: its own, those of who made it, or both."""
    own = standing(noun, reading, end=end) if not (is_field(noun) or is_held(noun)) else None
    if own is None:
        return made(noun, reading, end=end)
    author = author_of(noun, reading)
    if author is None or not own.text.startswith("the ") or any(is_telling_name(each, reading) for each in kept(noun)):
        return own
    both = f"{author} {own.text.removeprefix('the ')}"
    return replace(own, text=both) if len(both.split()) <= LONGEST else own


def is_field(noun: Token) -> bool:
    """Whether *the study of …* is a science and no piece of research that could be meant again."""
    return noun.lemma_ == "study" and is_determined(noun) and any(other.lower_ == "of" for other in noun.rights)


def is_held(noun: Token) -> bool:
    """Whether it is somebody's post, which the next one holds then: *his job*, then *the job*."""
    return noun.lemma_ in POSTS and any_child(noun, {"poss"})


def standing(noun: Token, reading: Reading, *, end: int = 0) -> Described | None:
    """The noun phrase of `noun` as words that stand elsewhere up to token `end`; None if it does not say which."""
    try:
        tokens, text = shortest_of(noun, reading)
    except Refusal:
        return None
    if not says_which(noun, reading) or len(text.split()) > LONGEST or is_unfinished(tokens[-1]):
        return None
    return Described(
        end=end,
        text=text,
        type=type_of(noun, tokens, reading),
        meant=(reading.number, noun.i),
        plural=is_plural(noun),
        closed=tokens[-1] == noun and is_closed(noun, reading),
    )


def shortest_of(noun: Token, reading: Reading) -> tuple[list[Token], str]:
    """The tokens and words of a noun phrase; of a long one without what it can do without.

    *A meteorite that fell into the sea in the early morning* → `the meteorite that fell into the sea`, *a business and
    finance seminar held by Oslo University* → `the seminar held by Oslo University`.
    """
    dated = dated_adjectives(noun)
    tokens, text = worded(noun, reading, dated)
    for most, spare_in in (
        (LONGEST, partial(further_phrases, noun)),
        (COMFORTABLE, partial(clauses_behind_name, noun, reading)),
        (COMFORTABLE, partial(plain_words, noun, reading)),
    ):
        if len(text.split()) > most and (spare := spare_in()):
            shorter = worded(noun, reading, dated | spare)
            tokens, text = shorter if len(shorter[1]) < len(text) else (tokens, text)
    return tokens, text


def worded(noun: Token, reading: Reading, without: frozenset[int]) -> tuple[list[Token], str]:
    """The tokens and words of a noun phrase, the subtrees of `without` left out."""
    tokens = without_owning(kept(noun, without=without))
    bare = (
        noun.tag_ == "NN" and not any_child(noun, {"det", "poss", "predet", "nummod"}) and reading.name_at(noun) is None
    )
    return tokens, definite(render(tokens, reading), counted=tokens[0].dep_ == "nummod", bare=bare)


def dated_adjectives(noun: Token) -> frozenset[int]:
    """Adjectives that were true on the day of writing and tell the thing from nothing: *the latest register of …*."""
    adjectives = (other for other in noun.lefts if other.dep_ == "amod" and other.lower_ in OF_THE_DAY)
    return frozenset(other.i for other in adjectives if not other.nbor(1).is_punct)


def clauses_behind_name(noun: Token, reading: Reading) -> frozenset[int]:
    """Clauses behind a noun that a name before it tells from others: *the RSA survey, which found …*."""
    named = any(is_telling_name(part, reading) for other in noun.lefts for part in other.subtree)
    return frozenset(other.i for other in noun.rights if other.dep_ in {"relcl", "acl"}) if named else frozenset()


def plain_words(noun: Token, reading: Reading) -> frozenset[int]:
    """Adjectives and nouns before a noun of which enough is said behind it, and no name among them."""
    told = any(other.dep_ in {"acl", "relcl"} or other.lower_ == "of" for other in noun.rights)
    plain = (other for other in noun.lefts if other.dep_ in {"amod", "compound", "nmod"} and other.tag_ in {"JJ", "NN"})
    unnamed = (other.i for other in plain if not any(is_telling_name(part, reading) for part in other.subtree))
    return frozenset(unnamed) if told else frozenset()


def without_owning(tokens: list[Token]) -> list[Token]:
    """The tokens without an *’s* at their end: *the firm’s profit* is not the firm."""
    return tokens[:-1] if len(tokens) > 1 and tokens[-1].tag_ == "POS" else tokens


def further_phrases(noun: Token) -> frozenset[int]:
    """Heads of the phrases behind the first one in a clause that says which the noun means."""
    clauses = (other for other in noun.rights if other.dep_ in {"relcl", "acl"})
    behind = ([other for other in clause.rights if not other.is_punct] for clause in clauses)
    return frozenset(other.i for phrases in behind for other in phrases[1:] if other.dep_ in LEFT_OUT)


def is_closed(noun: Token, reading: Reading) -> bool:
    """Whether what stands for the noun can have *’s* behind it."""
    known = reading.described(noun)
    return known is None or known.closed


def is_unfinished(last: Token) -> bool:
    """Whether what follows belongs to the last word, whatever the parse says: *a study documenting*."""
    return last.tag_ in UNFINISHED or (last.dep_ == "acl" and last.lower_.endswith("ing"))


def made(noun: Token, reading: Reading, *, end: int = 0) -> Described | None:
    """*Oslo University published a study* → `Oslo University’s study`, where only the maker tells it from others."""
    maker = maker_of(noun)
    by = standing_noun(maker, reading) if maker is not None and not reading.parsed.is_in_quotation(noun.i) else None
    if by is None:
        return None
    what = " ".join(token.text for token in (*noun.lefts, noun) if token.dep_ == "compound" or token == noun)
    author = author_of(noun, reading)
    text = f"{author} {what}" if author else f"the {what} {CREATION[noun.head.lemma_]} by {by[1]}"
    if len(text.split()) > LONGEST:
        return None
    return Described(end=end, text=text, meant=(reading.number, noun.i), plural=is_plural(noun), closed=bool(author))


def author_of(noun: Token, reading: Reading) -> str | None:
    """Whose work it is, as an owner, if that is somebody with a short name: `Oslo University’s`."""
    maker = maker_of(noun)
    by = standing_noun(maker, reading) if maker is not None and noun.head.lemma_ in AUTHORSHIP else None
    return possessive(by[1]) if by is not None and by[0] and len(by[1].split()) <= LONGEST_OWNER else None


def maker_of(noun: Token) -> Token | None:
    """The subject of the verb of making that `noun` is the object of."""
    verb = noun.head
    if noun.dep_ != "dobj" or verb.lemma_ not in CREATION or child(noun, "poss", "nummod") is not None:
        return None
    if is_determined(noun) and noun.lemma_ not in STUDIES | UNDERTAKINGS:
        return None
    unreal = any(other.dep_ == "neg" or other.tag_ == "MD" for other in verb.children)
    return None if unreal else agent_of(verb)


def agent_of(verb: Token) -> Token | None:
    """Who does what the verb says, though its subject may stand with another verb."""
    subject = child(verb, *SUBJECTS)
    if subject is not None:
        return verb.head if verb.dep_ == "relcl" and subject.tag_ in {"WP", "WDT"} else subject
    first = verb.head
    if verb.dep_ == "conj" and first.pos_ in {"VERB", "AUX"}:
        return agent_of(first) if FORMS.get(first.tag_) == FORMS.get(verb.tag_) or child(verb, "aux") else None
    return child(first, "nsubj") if verb.dep_ == "advcl" and verb.tag_ == "VBG" else None


def standing_noun(noun: Token, reading: Reading) -> tuple[bool, str] | None:
    """Whether a noun phrase is a name, and its words; None if it does not say which."""
    if child(noun, "conj") is None and (entity := reading.entity(noun)) is not None:
        return True, entity.called
    found = standing(noun, reading)
    return None if found is None or (found.plural and is_generic(noun)) else (False, found.text)


def possessive(text: str) -> str:
    """The words as an owner: `Oslo’s`, `the sailors’`."""
    return text + ("’" if text.endswith("s") else "’s")


def says_which(noun: Token, reading: Reading) -> bool:
    """Whether the noun phrase tells what it means from others of its kind: by a name, or by a phrase behind it."""
    if reading.described(noun) is not None:
        return True
    if is_loose(noun) or is_praised(noun) or is_compared(noun) or is_mere_deed(noun):
        return False
    try:
        tokens = kept(noun)
    except Refusal:
        return False
    inside: Sequence[Token] = [token for token in tokens if token != noun]
    if any(is_telling_name(token, reading) for token in inside):
        return True
    behind = any(token.head == noun and token.i > noun.i and token.dep_ in TELLING for token in inside)
    return (behind and len(tokens) >= FEWEST_TOLD) or is_generic(noun) or reading.is_kind(noun)


def is_compared(noun: Token) -> bool:
    """Whether the noun phrase says only what it is more or less than, or one of: *a similar project*, *many people*."""
    return any(other.lower_ in COMPARING or is_graded(other) for other in noun.lefts if other.dep_ in {"amod", "det"})


def is_graded(adjective: Token) -> bool:
    """Whether the adjective is of a degree: *larger*, *an increasingly large share*."""
    return adjective.tag_ in {"JJR", "RBR"} or any(other.lower_ in GRADING for other in adjective.children)


def is_mere_deed(noun: Token) -> bool:
    """Whether only a nation or adjective is said of what was done: *the Bolivian move*."""
    said = any_child(noun, {"poss", "compound", "nmod", *TELLING})
    return noun.tag_ == "NN" and noun.lemma_.lower() in DEEDS and any_child(noun, {"amod"}) and not said


def is_loose(noun: Token) -> bool:
    """Whether what stands behind the noun may as well belong to its verb: *announced the plan in Leeds*."""
    behind = [other for other in noun.rights if other.dep_ in TELLING]
    return (
        noun.dep_ == "dobj"
        and is_determined(noun)
        and bool(behind)
        and all(other.dep_ == "prep" and other.lower_ in LOOSE for other in behind)
    )


def is_determined(noun: Token) -> bool:
    """Whether the reader is taken to know the thing already."""
    determiner = child(noun, "det")
    return determiner is not None and determiner.lower_ in DETERMINERS


def is_telling_name(token: Token, reading: Reading) -> bool:
    """Whether the token inside a noun phrase names what tells it from others: *Oslo’s port*, *her port*."""
    owner = token.dep_ == "poss" and reading.entity(token) is not None
    return (
        owner or reading.name_at(token) is not None or token.ent_type_ in NAME_LABELS or is_unknown_name(token, reading)
    )


def is_unknown_name(token: Token, reading: Reading) -> bool:
    """Whether a capital shows a name before a noun that the pipeline does not know: *the FLAME Global contest*."""
    before = token.pos_ == "PROPN" and token.dep_ in {"compound", "nmod"} and token.head.i > token.i
    common = token.lower_ in reading.small and not token.is_upper
    return before and token.text[0].isupper() and not (token.is_sent_start or common)


def is_generic(noun: Token) -> bool:
    """Whether the noun means all of a kind: *electric bikes*, not *bikes from Oslo*."""
    return noun.tag_ == "NNS" and not any_child(noun, {"det", "poss", "nummod", "predet", *TELLING})


def definite(text: str, *, counted: bool = False, bare: bool = False) -> str:
    """The noun phrase with *the* for *a*, before a number or a `bare` noun: what was new is known now."""
    first, _, rest = text.partition(" ")
    if counted or (bare and first.lower() not in {"a", "an", "the"}):
        return f"the {text}"
    return f"the {rest}" if first.lower() in {"a", "an", "the"} else text


@once
def words_of(noun: Token) -> frozenset[str]:
    """The words of the noun phrase, articles left out: *a note in a jar* is in *the oldest note in a jar*."""
    return frozenset(token.lower_ for token in noun.subtree if token.dep_ != "det" and not token.is_punct)


def is_repetition(noun: Token) -> bool:
    """Whether the noun phrase only takes up one known already: *the bridge*, not *a bridge* or *bridges*."""
    return is_determined(noun) and (is_loose(noun) or not any_child(noun, TELLING))


def position(token: Token, reading: Reading) -> tuple[int, int]:
    """Where the token stands in the article."""
    return reading.number, token.i


def passage_of(number: int, reading: Reading, earlier: Sequence[Reading]) -> Reading:
    """The passage by its number: the one at hand or one before."""
    return reading if number == reading.number else earlier[number]
