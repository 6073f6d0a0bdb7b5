"""*It* and *they* → the body, place, thing or people meant, in the places where there is hardly a doubt.

- the subject of a sentence, and whose the subject is: what the sentence before was about (subject continuity: Centering
  Theory), as in *Pedego sells bikes. It opened in 2010. Its shops are small.*
- the subject of a coordinated or subordinate verb: *Pedego sells bikes and it rents them out.*
- the subject of what a body says: *Pedego says it will open more shops.*

*They* is taken only where no other plural competes.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from quizgen.annotate.brought_in import brought_in, takes_up
from quizgen.annotate.continuity import (
    acts_like_person,
    goes_on_with_several,
    goes_on_with_thing,
    is_noun_of_people,
)
from quizgen.annotate.described_places import is_bare, kinds_of_place
from quizgen.annotate.expletive import is_referring
from quizgen.annotate.fronted import (
    PLURAL,
    SINGULAR,
    comes_after,
    fronted_clause,
    has_happening,
    has_rival,
    is_alone_in_sentence,
    is_any,
    is_first,
    is_in_front,
    is_owned_in_front,
    is_owner_in_front,
    main_subject_again,
    mark_of,
)
from quizgen.annotate.grammar import first_conjunct, subject_of
from quizgen.annotate.newcomers import is_another_than_subject, is_between, newcomers, owns_more
from quizgen.english.people import GROUPS
from quizgen.model.annotated import Link, Mention, ParsedPassage
from quizgen.model.fact import PLACES, Entity
from quizgen.model.tokens import Span, Token
from quizgen.model.tree import SUBJECTS

Place = tuple[int, Token]
"""Index of a passage, and the head of a noun phrase in it."""

BOTH_NUMBERS = SINGULAR | PLURAL

HAPPENINGS = frozenset("arise coincide commence cost ensue erupt happen last occur transpire unfold".split())
"""Verbs of what takes time or money, as a sentence's subject seldom does."""

COUNTS = frozenset(
    """
    amount bulk chunk count dozen eighth fifth fraction half handful hundred lot majority minority most multitude ninth
    number part percentage plenty portion proportion quantity quarter rate remainder rest seventh share sixth tenth
    third thousand total
    """.split()
)
"""Nouns that only count or measure what a sentence is about."""

VARIOUS = frozenset("certain different diverse numerous several various".split())
"""Words before kinds of which what is said need not be so of each other's."""

AMOUNTING = frozenset({"be", "mean"})
"""Verbs of what comes to what is told behind them: *the problem is that it …*."""

WAYS = frozenset(
    """
    approach formula manner means method practice procedure process routine rule strategy system tactic technique
    tradition way
    """.split()
)
"""What no body and no place is, though it may have one."""

COMMENTING = frozenset({"this", "that", "there"})
"""Subjects of sentences that only say more of what the one before is about."""

WORD = re.compile(r"[^\W_]+")

PRONOUNS = frozenset({"it", "they", "he", "she", "this", "that", "these", "those", "who", "which", "what", "there"})


class Resolver:
    """Walks through the article once, sentence by sentence, remembering what the last one was about."""

    def __init__(
        self, passages: Sequence[ParsedPassage], entities: Sequence[Entity], names: Iterable[Mention], title: str
    ) -> None:
        self.passages = passages
        self.entities = entities
        self.title = frozenset(WORD.findall(title.lower()))
        """Words of the article's title."""
        self.named: Mapping[tuple[int, int], Mention] = {
            (mention.passage, index): mention for mention in names for index in range(mention.start, mention.end)
        }
        self.mentions: list[Mention] = []
        self.links: list[Link] = []
        self.topic: Place | None = None
        self.other: Place | None = None
        """What else a pronoun meant in the last sentence, if only one thing."""
        self.condition: tuple[str, Place] | None = None
        """What a clause in front of the last sentence begins with, and its subject: *If the milk is cold, …*."""
        self.subject: Token | None = None
        """That of the last sentence; None as the topic is."""
        self.is_settled = False
        """Whether the topic was one before, or is in the title."""
        self.made: Place | None = None
        """What people made in the last sentence."""
        self.is_doubted = False
        """Whether the last sentence has an *it* of which nobody knows what it is."""
        self.kinds = kinds_of_place([parsed.doc for parsed in passages])
        """What the place that the article describes is called: *the island*."""

    def walk(self) -> None:
        """Resolve what can be resolved, in reading order."""
        for passage, parsed in enumerate(self.passages):
            for number, sentence in enumerate(parsed.doc.sents, start=parsed.first_sentence):
                self.read_sentence(sentence, passage, number)

    def read_sentence(self, sentence: Span, passage: int, number: int) -> None:
        """Resolve the pronouns of a sentence, then keep what it is about for the next one."""
        found: dict[int, Place] = {}
        for pronoun in (token for token in sentence if token.lower_ in BOTH_NUMBERS and is_referring(token)):
            place = self.antecedent(pronoun, passage, found)
            if place is None or not self.agrees(pronoun, place):
                place = self.made if takes_up(pronoun) and not self.is_quoted(pronoun, passage) else None
            if place is not None and self.agrees(pronoun, place):
                found[pronoun.i] = place
                self.keep(pronoun, passage, number, place)
        for owner in (token for token in sentence if token.lower_ in {"its", "their"} and token.i not in found):
            subject = subject_of(sentence.root)
            if subject is not None and subject.i in found and is_owner_in_front(owner, subject):
                self.keep(owner, passage, number, found[subject.i])
        self.keep_topic(sentence, passage, found)

    def keep_topic(self, sentence: Span, passage: int, found: Mapping[int, Place]) -> None:
        """Remember the subject of a sentence; nothing where somebody is quoted, the old one where it is no thing."""
        unknown = (token for token in sentence if token.lower_ == "it" and token.i not in found)
        self.is_doubted = any(map(is_referring, unknown))
        made = brought_in(sentence)
        self.made = None if made is None or self.is_quoted(made, passage) else (passage, made)
        subject = subject_of(sentence.root)
        if subject is None or self.is_quoted(subject, passage):
            self.topic, self.other, self.subject, self.condition = None, None, None, None
            return
        if subject.lower_ in COMMENTING or not is_referring(subject):
            self.subject = subject
            return
        topic = found.get(subject.i, (passage, subject))
        others = {(each[0], each[1].i): each for each in found.values() if each != topic}
        self.is_settled = subject.i in found or self.is_same(topic) or self.is_in_title(topic)
        self.other = next(iter(others.values())) if len(others) == 1 else None
        self.topic, self.subject = topic, subject
        clause = fronted_clause(sentence.root, subject)
        first = None if clause is None else subject_of(clause)
        self.condition = (
            None if first is None or clause is None else (mark_of(clause), found.get(first.i, (passage, first)))
        )

    def is_same(self, place: Place) -> bool:
        """Whether the place names what was the topic before."""
        if self.topic is None:
            return False
        mine, theirs = (self.named.get((each[0], each[1].i)) for each in (place, self.topic))
        if mine is not None or theirs is not None:
            return mine is not None and theirs is not None and mine.entity == theirs.entity
        return place[1].lower_ == self.topic[1].lower_

    def is_in_title(self, place: Place) -> bool:
        """Whether the article has the noun in its title, in either number, or a word of the name."""
        noun = place[1]
        mention = self.named.get((place[0], noun.i))
        words = WORD.findall(self.entities[mention.entity].name.lower()) if mention is not None else []
        if noun.lemma_ in self.kinds and mention is None and is_bare(noun):
            return True
        return not self.title.isdisjoint({noun.lower_, noun.lemma_.lower(), f"{noun.lower_}s", *words} - {"the", "of"})

    def is_quoted(self, token: Token, passage: int) -> bool:
        """Whether the token stands in a quotation, or in a sentence that begins in one."""
        marks = sum(other.text == '"' for other in token.doc.tokens[token.sent.start : token.i])
        return marks % 2 == 1 or self.passages[passage].is_in_quotation(token.sent.start)

    def antecedent(self, pronoun: Token, passage: int, found: Mapping[int, Place]) -> Place | None:
        """The noun phrase that the pronoun can only stand for."""
        if self.is_quoted(pronoun, passage):
            return None
        noun = pronoun.head if pronoun.tag_ == "PRP$" else pronoun
        verb = noun.head
        if subject_of(verb) != noun:
            return self.acted_on(pronoun, passage, found)
        if verb.pos_ not in {"VERB", "AUX"} or is_another_than_subject(pronoun):
            return None
        if verb == pronoun.sent.root:
            clause = fronted_clause(verb, noun)
            return self.topic_for(pronoun) if clause is None else self.behind_clause(pronoun, clause, passage, found)
        if is_in_front(verb) and verb.head.dep_ == "conj":
            return self.subject_for(pronoun, first_conjunct(verb.head), passage, found)
        if is_in_front(verb):
            return self.in_front(pronoun, verb.head, passage)
        if pronoun.tag_ == "PRP$" or verb.dep_ not in {"conj", "ccomp", "advcl"} or undergoes_too(verb):
            return None
        told = {"dobj", "dative"} if verb.dep_ == "ccomp" else set()
        addressed = any(other.dep_ in told for other in verb.head.children)  # *NASA told Oslo that it …*
        fronted = verb.dep_ == "ccomp" and fronted_clause(verb.head, pronoun) is not None
        doubtful = pronoun.lower_ in PLURAL or verb.dep_ == "advcl" or addressed or fronted
        return self.subject_for(pronoun, verb.head, passage, found, doubtful=doubtful)

    def acted_on(self, pronoun: Token, passage: int, found: Mapping[int, Place]) -> Place | None:
        """What is meant where the pronoun is no subject."""
        again = main_subject_again(pronoun)
        if again is not None:
            return found.get(again.i, (passage, again))
        ahead = self.named_ahead(pronoun, passage)
        if ahead is not None:
            return None if comes_after(pronoun) and not self.is_same(ahead) else ahead
        return self.topic_for(pronoun) if is_alone_in_sentence(pronoun) else None

    def named_ahead(self, owner: Token, passage: int) -> Place | None:
        """The name behind a phrase in front, which is mostly the owner of what that tells: *With its hills, Oslo …*."""
        subject = subject_of(owner.sent.root)
        named = subject is not None and (passage, subject.i) in self.named
        if subject is None or not named or owner.lower_ != "its" or not is_owned_in_front(owner, subject):
            return None
        return (passage, subject) if self.agrees(owner, (passage, subject)) else None

    def behind_clause(self, pronoun: Token, clause: Token, passage: int, found: Mapping[int, Place]) -> Place | None:
        """What is meant behind a clause in front: its subject, or the topic where that is of another number."""
        subject = subject_of(clause)
        place = (passage, pronoun) if subject is None else found.get(subject.i, (passage, subject))
        if self.agrees(pronoun, place):
            return self.subject_for(pronoun, clause, passage, found)
        return None if place[1].lower_ in BOTH_NUMBERS | COMMENTING else self.topic_for(pronoun)

    def in_front(self, pronoun: Token, verb: Token, passage: int) -> Place | None:
        """What is meant in a clause in front: the topic, or a name behind it: *Although it is small, Oslo has a port*.

        Where the sentence goes on with another thing that the reader knows, either may be meant.
        """
        subject = subject_of(verb)
        if subject is None or pronoun.tag_ == "PRP$":
            return None
        if self.condition is not None and self.condition[1] != self.topic:
            mark, place = self.condition
            return place if mark == mark_of(pronoun.head) else None
        if not self.agrees(pronoun, (passage, subject)) or is_any(subject):
            return self.topic_for(pronoun)
        named = (passage, subject.i) in self.named
        same = self.topic is not None and self.is_same((passage, subject))
        return (
            (passage, subject) if (named or same) and not any(other.dep_ == "poss" for other in subject.lefts) else None
        )

    def topic_for(self, pronoun: Token) -> Place | None:
        """What the sentence before was about, unless the pronoun may mean something else in it.

        What belongs to something goes on to its owner in another number: *Its rooms are cold. It was a fort.*
        """
        place = self.topic if self.topic is None or self.is_alike(pronoun, self.topic) else self.other
        if pronoun.lower_ in SINGULAR and self.is_doubted:
            return None
        if place is None or self.subject is None or (self.subject.lower_ in COMMENTING and is_first(pronoun)):
            return None
        settled = self.is_settled or place == self.other
        doubtful = pronoun.dep_ not in SUBJECTS | {"poss"} or (pronoun.lower_ == "its" and newcomers(self.subject))
        if doubtful and not settled:
            return None
        if pronoun.lower_ in SINGULAR:
            goes_on = goes_on_with_thing(pronoun, place[1], self.subject)
        else:
            goes_on = goes_on_with_several(pronoun, self.subject, people=self.is_of_people(place), settled=settled)
        return place if goes_on else None

    def is_alike(self, pronoun: Token, place: Place) -> bool:
        """Whether they are of one number; a single name can look like several: *Yarrow Motors*."""
        noun = place[1]
        named = (place[0], noun.i) in self.named
        several = (noun.tag_ in {"NNS", "NNPS"} and not named) or is_several(noun)
        return (pronoun.lower_ in PLURAL) == several or noun.lemma_ in GROUPS

    def is_of_people(self, place: Place) -> bool:
        """Whether the noun phrase is of people."""
        mention = self.named.get((place[0], place[1].i))
        return self.entities[mention.entity].type == "person" if mention else is_noun_of_people(place[1])

    def subject_for(
        self, pronoun: Token, verb: Token, passage: int, found: Mapping[int, Place], *, doubtful: bool = True
    ) -> Place | None:
        """The subject of another verb of the sentence, unless the pronoun may mean something else in it."""
        subject = subject_of(verb)
        if subject is None or subject.i > pronoun.i or is_between(subject, pronoun):
            return None
        if pronoun.lower_ in SINGULAR and self.is_of_body(subject, passage):
            return None
        if (doubtful and has_rival(pronoun, subject)) or (verb.lemma_ in AMOUNTING and pronoun.head.dep_ == "ccomp"):
            return None
        place = found.get(subject.i, (passage, subject))
        able = pronoun.lower_ in SINGULAR or not acts_like_person(pronoun) or self.is_of_people(place)
        return place if able else None

    def is_of_body(self, noun: Token, passage: int) -> bool:
        """Whether a body or country that may act by itself owns the noun: *Yarrow's offer came after it had grown*."""
        owners = (self.named.get((passage, other.i)) for other in noun.lefts if other.dep_ == "poss")
        return any(
            mention is not None and self.entities[mention.entity].type in {"country", "organisation"}
            for mention in owners
        )

    def agrees(self, pronoun: Token, place: Place) -> bool:
        """Whether the noun phrase can be meant by the pronoun, by its number and by being people or not."""
        passage, noun = place
        mention = self.named.get((passage, noun.i))
        person = self.is_of_people(place)
        if noun.lower_ in PRONOUNS or noun.pos_ not in {"NOUN", "PROPN"}:
            return False
        if (pronoun.head.lemma_ in HAPPENINGS and has_happening(noun)) or noun.lemma_ in COUNTS or is_of_various(noun):
            return False
        several = is_several(noun)
        if mention is not None and (owns_more(mention.end, noun) or self.is_no_way(pronoun, mention)):
            return False
        if pronoun.lower_ in PLURAL:
            return several or noun.lemma_ in GROUPS or (noun.tag_ in {"NNS", "NNPS"} and mention is None)
        known = mention is not None or any(other.lower_ == "the" for other in noun.lefts)  # nobody is *the Reef*
        return not (several or person) and (known if noun.pos_ == "PROPN" else noun.tag_ == "NN")

    def is_no_way(self, pronoun: Token, mention: Mention) -> bool:
        """Whether the pronoun is said to be a way of doing something, and the name is a body's or of a place."""
        told = [other for other in pronoun.head.children if other.dep_ == "attr" and other.lemma_ in WAYS]
        copula = pronoun.dep_ in SUBJECTS and pronoun.head.lemma_ == "be"
        return copula and bool(told) and self.entities[mention.entity].type in {"organisation", *PLACES}

    def keep(self, pronoun: Token, passage: int, number: int, place: Place) -> None:
        """Note what the pronoun stands for: a name alone as a mention, anything else as a link."""
        mention = self.named.get((place[0], place[1].i))
        if mention is None or is_several(place[1]):
            self.links.append(Link(passage=passage, index=pronoun.i, to_passage=place[0], to_index=place[1].i))
            return
        self.mentions.append(
            Mention(
                passage=passage,
                start=pronoun.i,
                end=pronoun.i + 1,
                entity=mention.entity,
                kind="pronoun",
                sentence=number,
            )
        )


def undergoes_too(verb: Token) -> bool:
    """Whether what is said to undergo something may be what another has just acted on: *invaded it and it was sold*."""
    passive = verb.dep_ == "conj" and any(other.dep_ == "auxpass" for other in verb.children)
    return passive and any(other.dep_ == "dobj" for other in verb.head.children)


def is_of_various(noun: Token) -> bool:
    """Whether the noun is of several kinds, so that what follows may be of them all: *adults of various species*."""
    kinds = (kind for link in noun.rights if link.lower_ == "of" for kind in link.children)
    return any(other.lower_ in VARIOUS for kind in kinds for other in kind.lefts)


def is_several(noun: Token) -> bool:
    """Whether the noun is one of several that are coordinated; *maize, or corn* is one."""
    return len(list(noun.conjuncts)) > 0 and not any(other.lower_ == "or" for other in noun.children)


def resolve_things(
    passages: Sequence[ParsedPassage], entities: Sequence[Entity], names: Sequence[Mention], title: str
) -> tuple[list[Mention], list[Link]]:
    """The pronouns that stand for a name, and those that stand for other words."""
    resolver = Resolver(passages, entities, names, title)
    resolver.walk()
    return resolver.mentions, resolver.links
