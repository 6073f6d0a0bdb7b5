"""A passage as the rules see it: its parse, and what each token stands for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from quizgen.facts.refusal import Refusal
from quizgen.model.annotated import Annotated, Link, Mention, ParsedPassage
from quizgen.model.fact import AnswerType, Clause, Entity
from quizgen.model.item import Evidence
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

MOST_ALONE = 40
"""Times that the singular of a noun is looked at to see whether it means the kind; it keeps time linear."""


class Standing(Protocol):
    """Words that stand for a noun phrase elsewhere, as `facts.descriptions` finds them."""

    @property
    def end(self) -> int:
        """Index behind the last token of the noun phrase."""

    @property
    def text(self) -> str:
        """The words."""

    @property
    def type(self) -> AnswerType:
        """What they name."""

    @property
    def meant(self) -> tuple[int, int] | None:
        """Passage and token of the head of the noun phrase, where it is not simply a name."""

    @property
    def plural(self) -> bool:
        """Whether they take a plural verb."""

    @property
    def name(self) -> str:
        """The name, where they are simply one."""

    @property
    def closed(self) -> bool:
        """Whether *’s* may follow them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One passage under the rules' eyes."""

    annotated: Annotated
    text: str
    """The article's text, which offsets of evidence refer to."""
    number: int
    """Index of the passage in `Annotated.passages`."""
    parsed: ParsedPassage
    mentions: dict[int, Mention]
    """Index of each token inside a mention → the mention."""
    capitals: frozenset[str]
    """Words the article writes with a capital in mid-sentence too: names, most of them."""
    small: frozenset[str]
    """Words the article writes in small letters somewhere."""
    called: Mapping[str, tuple[Mention, ...]]
    """Head word of a name in small letters → the names of the article that it heads, in order."""
    beside: Mapping[str, tuple[Mention, ...]]
    """Noun in small letters → the names that it stands right before, none of a person: *software firm Yarrow*."""
    kinds: Mapping[str, tuple[Mention, ...]]
    """Noun in small letters → the names that the article says to be such a thing: *the port operator, Lunde Quays*."""
    titled: Mapping[str, tuple[Mention, ...]]
    """Word before a person's name in small letters → the people it stands before: `professor`, `mayor`."""
    links: Mapping[int, Link]
    """Index of each pronoun that stands for a noun phrase without a name → the link to it."""
    nouns: Mapping[str, tuple[tuple[int, int], ...]]
    """Lemma and tag of a noun, `bridge/NN` → passage and token of each noun phrase of it in the article, in order."""
    first_bare: Mapping[str, tuple[int, int]]
    """Lemma of a noun → passage and token where the article first uses its plural alone: *lighthouses*."""
    acronyms: Mapping[str, str]
    """Acronym → the words of the article it is short for."""
    days: Mapping[str, frozenset[str]]
    """Day of a month, `January 23` → the years of which the article speaks of it."""
    explains: bool = False
    """Whether the article explains what things are in general."""
    terms: frozenset[tuple[str, ...]] = frozenset()
    """The words of each term with *the* that the article explains or has in a heading, as `facts.terms` finds them."""
    lenient: bool = False
    """Whether words may stand that need the sentences around them."""
    once: dict[str, object] = field(default_factory=dict, compare=False, repr=False)
    """What was looked for in the passage once, by what it is."""
    once_for_all: dict[str, object] = field(default_factory=dict, compare=False, repr=False)
    """What was looked for in the article once, by what it is: all its readings share it."""
    descriptions: Mapping[int, Standing] = field(default_factory=dict)
    """Index of each token of a noun phrase that points back → what it points to."""
    standings: dict[tuple[int, int], Standing | None] = field(default_factory=dict, compare=False, repr=False)
    """Index of a noun, and how many tokens were described then → what stands for it elsewhere, kept as `wholes` are."""
    wholes: dict[int, tuple[Clause | Refusal, ...]] = field(default_factory=dict)
    """Index of the first token of each sentence read so far → what it is as a whole, kept for those that ask again."""

    def mention(self, token: Token) -> Mention | None:
        """The mention that covers `token`."""
        return self.mentions.get(token.i)

    def mentions_in(self, span: Span) -> Iterator[Mention]:
        """The mention that covers each token of the span of which one does."""
        return (self.mentions[index] for index in range(span.start, span.end) if index in self.mentions)

    def entity(self, token: Token) -> Entity | None:
        """The entity that `token` names or stands for."""
        mention = self.mention(token)
        return self.annotated.entities[mention.entity] if mention else None

    def name_at(self, token: Token) -> Entity | None:
        """The entity whose name covers `token`; a pronoun is no name."""
        mention = self.mention(token)
        return self.annotated.entities[mention.entity] if mention and mention.kind == "name" else None

    def is_person(self, token: Token) -> bool:
        """Whether the name of a person covers `token`."""
        entity = self.name_at(token)
        return entity is not None and entity.type == "person"

    def described(self, token: Token) -> Standing | None:
        """What the noun phrase that `token` is in points back to, if that is known."""
        return self.descriptions.get(token.i)

    def is_kind(self, noun: Token) -> bool:
        """Whether *the* with the bare noun means the kind: the article spoke of all of them before, and of none alone.

        *Lighthouses guide ships. The lighthouse was invented …*
        """
        once = noun.dep_ not in SUBJECTS and noun.sent.root.tag_ == "VBD"  # *People came to see the lighthouse*
        if noun.tag_ != "NN" or noun.i == 0 or noun.nbor(-1).lower_ != "the" or once or is_said_of_one(noun):
            return False
        here = (self.number, noun.i)
        several = self.first_bare.get(noun.lemma_.lower())
        if several is None or several >= here:
            return False
        alone = [place for place in self.nouns.get(f"{noun.lemma_.lower()}/NN", ())[:MOST_ALONE] if place <= here]
        nouns = [self.annotated.passages[passage].doc[index] for passage, index in alone]
        return all(several < place for place in alone) and not any(map(is_beside_name, nouns))

    def is_quoted(self, sentence: Span) -> bool:
        """Whether the sentence stands in a quotation, opened before it or at its beginning: somebody else's words."""
        if self.parsed.is_in_quotation(sentence.start):
            return True
        if sentence[0].text != '"':
            return False
        marks = [token.i for token in sentence if token.text == '"']
        return len(marks) == 1 or marks[1:] == [sentence.end - 1]

    def evidence(self, first: Span, last: Span) -> Evidence:
        """The article's own words from sentence `first` to sentence `last`."""
        start, end = self.parsed.original(first.start_char, last.end_char)
        behind = self.text[start:end].lstrip()
        words = behind.rstrip()
        start = end - len(behind)
        return Evidence(text=words, start=start, end=start + len(words), passage=self.parsed.passage.number)

    def place_in(self, evidence: Evidence, words: Span) -> tuple[int, int]:
        """Offsets in the text of `evidence` of the words, which stand in it."""
        start, end = self.parsed.original(words.start_char, words.end_char)
        return start - evidence.start, end - evidence.start

    def sentence_number(self, sentence: Span) -> int:
        """Which sentence of the article it is, counted from 0."""
        before = sum(1 for other in self.parsed.doc.sents if other.start < sentence.start)
        return self.parsed.first_sentence + before


def is_said_of_one(noun: Token) -> bool:
    """Whether the noun is the subject of what is so of one only, as it has to do with somebody or a body by name.

    *The van belongs to Yarrow Ltd.*, not *The panda lives in China*.
    """
    if noun.dep_ not in SUBJECTS or noun.head.tag_ not in {"VBZ", "VBP"}:
        return False
    linked = (other for link in noun.head.children if link.dep_ in {"prep", "agent"} for other in link.children)
    return any(
        other.dep_ in {"dobj", "attr", "pobj"} and other.ent_type_ in {"PERSON", "ORG"}
        for other in (*noun.head.children, *linked)
    )


def is_beside_name(noun: Token) -> bool:
    """Whether the noun is of one thing that has a name: *the volcano Etna*."""
    beside = [*noun.children, noun.nbor(1)] if noun.i + 1 < len(noun.doc) else [*noun.children]
    return any(token.pos_ == "PROPN" for token in beside)


def position(token: Token, reading: Reading) -> tuple[int, int]:
    """Where the token stands in the article."""
    return reading.number, token.i


def passage_of(number: int, reading: Reading, earlier: Sequence[Reading]) -> Reading:
    """The passage by its number: the one at hand or one before."""
    return reading if number == reading.number else earlier[number]
