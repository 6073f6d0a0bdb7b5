"""A passage as the rules see it: its parse, and what each token stands for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from quizgen.facts.days import days_of
from quizgen.facts.refusal import Refusal
from quizgen.facts.spelt import spelt_out
from quizgen.model.annotated import Annotated, Link, Mention, ParsedPassage
from quizgen.model.fact import AnswerType, Clause, Entity
from quizgen.model.item import Evidence

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

LINKS_IN_NAMES = frozenset({"of", "on", "for", "in", "at", "and", "against", "to"})
"""Words behind which a name only says more of what it names."""

FIRST_WORDS = frozenset("camp cape fort hotel hurricane lake mount operation typhoon".split())
"""Words that say what is named and stand before the name's own: *Fort Yarrow*, *Lake Como*."""

SUBJECTS = frozenset({"nsubj", "nsubjpass"})

IN_FULL = {"dr.": "doctor", "dr": "doctor", "prof.": "professor", "gen.": "general", "sen.": "senator"}
"""Titles → the nouns they are short for."""

WHEREABOUTS = frozenset({"home", "host", "mainland"})
"""Nouns that take only a part of the name or say whose it is: *mainland Greece*."""

MOST_ALONE = 40
"""Times that the singular of a noun is looked at to see whether it means the kind; it keeps time linear."""

WIDEST = 5
"""Tokens of a noun phrase that points back: *the*, three words and the noun."""


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
    once: dict[str, object] = field(default_factory=dict, compare=False, repr=False)
    """What was looked for in the passage once, by what it is."""
    descriptions: Mapping[int, Standing] = field(default_factory=dict)
    """Index of each token of a noun phrase that points back → what it points to."""
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

    def described(self, token: Token) -> Standing | None:
        """What the noun phrase that `token` is in points back to, if that is known."""
        return self.descriptions.get(token.i)

    def is_kind(self, noun: Token) -> bool:
        """Whether *the* with the bare noun means the kind: the article spoke of all of them before, and of none alone.

        *Lighthouses guide ships. The lighthouse was invented …*
        """
        if noun.tag_ != "NN" or noun.i == 0 or noun.nbor(-1).lower_ != "the":
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
        marks = [token.i for token in sentence if token.text == '"']
        return bool(marks) and marks[0] == sentence.start and (len(marks) == 1 or marks[1:] == [sentence.end - 1])

    def evidence(self, first: Span, last: Span) -> Evidence:
        """The article's own words from sentence `first` to sentence `last`."""
        text = self.text
        start, end = self.parsed.original(first.start_char, last.end_char)
        start += len(text[start:end]) - len(text[start:end].lstrip())
        end -= len(text[start:end]) - len(text[start:end].rstrip())
        return Evidence(text=text[start:end], start=start, end=end, passage=self.parsed.passage.number)

    def sentence_number(self, sentence: Span) -> int:
        """Which sentence of the article it is, counted from 0."""
        before = sum(1 for other in self.parsed.doc.sents if other.start < sentence.start)
        return self.parsed.first_sentence + before


def is_beside_name(noun: Token) -> bool:
    """Whether the noun is of one thing that has a name: *the volcano Etna*."""
    beside = [*noun.children, noun.nbor(1)] if noun.i + 1 < len(noun.doc) else [*noun.children]
    return any(token.pos_ == "PROPN" for token in beside)


def readings(annotated: Annotated) -> Iterator[Reading]:
    """The article's passages in order."""
    small = frozenset(token.text for parsed in annotated.passages for token in parsed.doc if token.is_lower)
    capitals = frozenset(
        token.text
        for parsed in annotated.passages
        for token in parsed.doc
        if token.pos_ in {"PROPN", "NOUN", "ADJ"} and token.text[0].isupper() and token.lower_ not in small
        if not begins_sentence(token)
    )
    text, called, titled = annotated.article.text, names_by_head(annotated), names_by_title(annotated)
    beside = names_by_noun(annotated)
    inside: dict[int, dict[int, Mention]] = defaultdict(dict)
    acronyms = spelt_out(annotated)
    for mention in annotated.mentions:
        if acronyms.get(annotated.entities[mention.entity].name, "").islower():
            continue  # *IDD* is no name, though it looks like one
        inside[mention.passage].update(dict.fromkeys(range(mention.start, mention.end), mention))
    links: dict[int, dict[int, Link]] = defaultdict(dict)
    for link in annotated.links:
        links[link.passage][link.index] = link
    days = days_of(text)
    nouns, bare = nouns_by_lemma(annotated), first_bare_plurals(annotated)
    for index, parsed in enumerate(annotated.passages):
        yield Reading(
            annotated=annotated,
            text=text,
            number=index,
            parsed=parsed,
            mentions=inside[index],
            capitals=capitals,
            small=small,
            called=called,
            beside=beside,
            titled=titled,
            links=links[index],
            nouns=nouns,
            first_bare=bare,
            acronyms=acronyms,
            days=days,
        )


def names_by_head(annotated: Annotated) -> dict[str, tuple[Mention, ...]]:
    """The article's names, by the head word of the fullest name of what they name."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in annotated.mentions:
        if mention.kind == "name":
            found[head_word(annotated.entities[mention.entity].name)].append(mention)
    return {word: tuple(mentions) for word, mentions in found.items()}


def names_by_title(annotated: Annotated) -> dict[str, tuple[Mention, ...]]:
    """The names of people, by the word with a capital that stands before them or begins them."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in annotated.mentions:
        if mention.kind == "name" and annotated.entities[mention.entity].type == "person":
            doc = annotated.passages[mention.passage].doc
            for token in doc[max(0, mention.start - 1) : mention.start + 1]:
                if token.is_title:
                    found[IN_FULL.get(token.lower_, token.lower_)].append(mention)
    return {word: tuple(mentions) for word, mentions in found.items()}


def names_by_noun(annotated: Annotated) -> dict[str, tuple[Mention, ...]]:
    """The names of other things than people, by the noun that stands right before them and says what they name."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in annotated.mentions:
        named = mention.kind == "name" and annotated.entities[mention.entity].type != "person"
        if named and mention.start:
            doc = annotated.passages[mention.passage].doc
            before, root = doc[mention.start - 1], doc[mention.start : mention.end].root
            bound = before.head == root or (root.dep_ == "appos" and root.head == before)
            if bound and before.tag_ == "NN" and before.lower_ not in WHEREABOUTS:
                found[before.lower_].append(mention)
    return {noun: tuple(mentions) for noun, mentions in found.items()}


def head_word(name: str) -> str:
    """The word that says what is named, in small letters: `center` of *the Center for Drug Policy*."""
    words = name.lower().split()
    if len(words) > 1 and words[0] in FIRST_WORDS:
        return words[0]
    linked = next((index for index, word in enumerate(words) if index and word in LINKS_IN_NAMES), len(words))
    return words[linked - 1]


def nouns_by_lemma(annotated: Annotated) -> dict[str, tuple[tuple[int, int], ...]]:
    """Where each common noun heads a noun phrase."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for index, parsed in enumerate(annotated.passages):
        for token in parsed.doc:
            if token.pos_ == "NOUN" and token.dep_ not in {"compound", "amod", "nmod", "npadvmod"}:
                found[noun_key(token)].append((index, token.i))
    return {key: tuple(places) for key, places in found.items()}


def first_bare_plurals(annotated: Annotated) -> dict[str, tuple[int, int]]:
    """Where the plural of each noun first stands without article, owner, adjective, number or anything behind it."""
    found: dict[str, tuple[int, int]] = {}
    for index, parsed in enumerate(annotated.passages):
        for token in parsed.doc:
            if token.tag_ == "NNS" and not any(other.dep_ not in {"punct", "cc", "conj"} for other in token.children):
                found.setdefault(token.lemma_.lower(), (index, token.i))
    return found


def noun_key(token: Token) -> str:
    """What nouns have in common that are repetitions of each other: `bridge/NN`."""
    return f"{token.lemma_.lower()}/{token.tag_}"


def begins_sentence(token: Token) -> bool:
    """Whether the word is the first of its sentence, or of a quotation that is one: *Li Na said: “Bees …”*."""
    if token.is_sent_start or token.i == 0 or token.nbor(-1).text != '"':
        return bool(token.is_sent_start)
    return token.i == token.sent.start + 1 or (token.i > 1 and token.nbor(-2).text == ":")


def child(token: Token, *deps: str) -> Token | None:
    """The first child of `token` with one of the dependencies `deps`."""
    for other in token.children:
        if other.dep_ in deps:
            return other
    return None


def any_child(token: Token, deps: Container[str]) -> bool:
    """Whether `token` has a child with one of the dependencies `deps`."""
    return any(other.dep_ in deps for other in token.children)
