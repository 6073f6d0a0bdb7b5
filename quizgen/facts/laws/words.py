"""The words of a sentence that is so in general, as they stand, with *people* for *we* and *you*."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from quizgen.english import words
from quizgen.english.marks import typographic
from quizgen.english.spacing import tidy
from quizgen.english.words import UNIQUE_NOUNS
from quizgen.facts.capitals import mid_sentence
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

ANYBODY = {
    "we": ("people", "they"),
    "you": ("people", "they"),
    "us": ("people", "them"),
    "our": ("people’s", "their"),
    "your": ("people’s", "their"),
    "ourselves": ("themselves", "themselves"),
    "yourself": ("themselves", "themselves"),
    "yourselves": ("themselves", "themselves"),
}
"""Pronouns of whoever reads → what stands for anybody: at first, and once *people* have been named."""

OF_SOMETHING_TOLD = frozenset(
    "content data evidence information knowledge material money news property research text work".split()
)
"""What is told of in general as well as of something that was just told of."""

OURS = frozenset(
    """
    atmosphere chapter country discussion example galaxy model moon nation planet sky society star state sun surface
    system text universe world
    """.split()
)
"""What is *ours* and no part of people."""

DETAILS = frozenset({"prep", "relcl", "acl", "appos", "conj"})

MOST_SEEN = 40
"""Times that a noun is looked at to see whether it means the kind; it keeps time linear."""

RECKONING = frozenset({"by", "per"})
"""Prepositions before the bare noun of what is counted: *It varies by country*."""

SUBJECT_AT = 2
"""Words within which a sentence, or a clause behind its conjunction, has its subject if that is a pronoun."""

EXAMPLES = frozenset({"example", "instance"})

TIES = (words.TIES - {"instead", "overall"}) | {"then", "too"}
"""Adverbs that only tie a sentence to its neighbours."""

OBJECTS = frozenset({"dobj", "pobj", "dative"})


def wording(
    tokens: Sequence[Token],
    reading: Reading,
    instead: Mapping[int, str] | None = None,
    before: Sequence[Token] = (),
) -> str:
    """The words in mid-sentence.

    `instead`: index of a token → what is written in its place; `before`: the words that are read before.
    """
    said = {**left_out(tokens, reading), **standing_in(tokens, reading, before), **(instead or {})}
    text = "".join(word_of(token, [*before, *tokens], reading, said) for token in tokens if not is_tie(token))
    return typographic(tidy(text)).strip(" ,;:").replace(" can not ", " cannot ")


def word_of(token: Token, tokens: Sequence[Token], reading: Reading, instead: Mapping[int, str]) -> str:
    """The token as it is written, with the space behind it."""
    if token.i in instead:
        return instead[token.i] + (token.whitespace_ if instead[token.i] else "")
    if token.lower_ in ANYBODY:
        return for_anybody(token, tokens) + token.whitespace_
    return mid_sentence(token, reading) + token.whitespace_


def left_out(tokens: Sequence[Token], reading: Reading) -> dict[int, str]:
    """Where *the* stands before what the article tells of in general: *the magma* is *magma*."""
    return {token.i: "" for token in tokens if token.lower_ == "the" and is_of_kind(token, reading)}


def is_of_kind(the: Token, reading: Reading) -> bool:
    """Whether the noun behind *the* stood without it before, and nothing else says which of it is meant."""
    noun, here = the.head, (reading.number, the.i)
    bare = noun.i == the.i + 1 and not any(other.dep_ in DETAILS for other in noun.rights)
    unlike = noun.lower_ in UNIQUE_NOUNS or noun.lower_ in OF_SOMETHING_TOLD
    if the.dep_ != "det" or not bare or unlike or is_behind_share(the):
        return False
    if noun.tag_ == "NNS":
        first = reading.first_bare.get(noun.lemma_.lower())
        return first is not None and first < here
    places = [place for place in reading.nouns.get(f"{noun.lemma_.lower()}/NN", ())[:MOST_SEEN] if place < here]
    nouns = [reading.annotated.passages[passage].doc[index] for passage, index in places]
    others = (other for other in nouns if other.head.lower_ not in RECKONING)
    alone = [other for other in others if not any(each.dep_ in {"det", "poss", "nummod"} for each in other.lefts)]
    articles = [each.lower_ for other in nouns for each in other.lefts if each.dep_ == "det"]
    return len(alone) > max(noun.dep_ in SUBJECTS, articles.count("the")) and not {"a", "an"} & {*articles}


def is_behind_share(the: Token) -> bool:
    """Whether *the* is that of *most of the water*."""
    return word_before(the).lower_ == "of" and word_before(word_before(the)).pos_ in {"DET", "ADJ", "NUM", "PRON"}


def word_before(token: Token) -> Token:
    """The word before it."""
    return token.nbor(-1) if token.i > 0 else token


def standing_in(tokens: Sequence[Token], reading: Reading, before: Sequence[Token]) -> dict[int, str]:
    """What is written for a pronoun of a noun in another sentence, where that is known and nothing is read before."""
    if before:
        return {}
    subjects = [token for token in tokens[:SUBJECT_AT] if token.tag_ == "PRP" and token.dep_ in SUBJECTS]
    return {token.i: known for token in subjects if (known := standing_of(token, reading))}


def for_anybody(token: Token, tokens: Sequence[Token]) -> str:
    """What stands for a pronoun of whoever reads."""
    word = "us" if token.lower_ == "you" and token.dep_ in OBJECTS else token.lower_
    place = next((number for number, other in enumerate(tokens) if other == token), 0)
    known = any(other.lower_ in ANYBODY or other.lower_ == "people" for other in tokens[:place])
    return ANYBODY[word][known]


def is_tie(token: Token) -> bool:
    """Whether the word only ties the sentence to its neighbours: *also*, *for example*."""
    if token.lower_ in EXAMPLES:
        return token.i > 0 and token.nbor(-1).lower_ == "for"
    if token.lower_ == "for":
        return token.i + 1 < len(token.doc) and token.nbor(1).lower_ in EXAMPLES
    return token.lower_ in TIES and token.dep_ == "advmod" and token.head.pos_ in {"VERB", "AUX"} and not token.children


def standing_of(token: Token, reading: Reading) -> str:
    """What a pronoun that begins a sentence stands for, if that is known."""
    if token.tag_ != "PRP":
        return ""
    known, mention, entity = reading.described(token), reading.mention(token), reading.entity(token)
    if mention is not None and entity is not None and mention.kind == "pronoun":
        return entity.called
    return known.text if known is not None else ""


def check_speakers(tokens: Sequence[Token]) -> None:
    """Refuse *we’ve* and the like, and a *we* that may be the author and the reader: *we will see*."""
    for token in tokens:
        joined = token.lower_ in ANYBODY and not token.whitespace_ and token.nbor(1).tag_ in {"VBP", "MD", "POS", "VBZ"}
        modal = token.lower_ in {"we", "you"} and any(other.tag_ == "MD" for other in token.head.lefts)
        ours = token.lower_ == "our" and token.head.lemma_.lower() in OURS
        if ours or joined or (modal and not any(other.lower_ in {"can", "may"} for other in token.head.lefts)):
            raise Refusal("first-person", f"“{token.text}” is somebody speaking")
