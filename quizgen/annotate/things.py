"""*It* and *they* → the body, place, thing or people meant, in the places where there is hardly a doubt.

- the subject of a sentence, and whose the subject is: what the sentence before was about (subject continuity: Centering
  Theory), as in *Pedego sells bikes. It opened in 2010. Its shops are small.*
- the subject of a coordinated or subordinate verb: *Pedego sells bikes and it rents them out.*
- the subject of what a body says: *Pedego says it will open more shops.*

*They* is taken only where no other plural competes.
"""

from collections.abc import Iterable, Mapping, Sequence

from quizgen.annotate.expletive import is_referring
from quizgen.annotate.grammar import subject_of
from quizgen.annotate.newcomers import (
    is_another_than_subject,
    is_between,
    is_deed,
    is_state,
    newcomers,
    owns_more,
)
from quizgen.english.people import GROUPS, names_people
from quizgen.model.annotated import Link, Mention, ParsedPassage
from quizgen.model.fact import Entity
from quizgen.model.tokens import Span, Token

Place = tuple[int, Token]
"""Index of a passage, and the head of a noun phrase in it."""

SINGULAR = frozenset({"it", "its"})
PLURAL = frozenset({"they", "their"})
BOTH_NUMBERS = SINGULAR | PLURAL

DOINGS = frozenset(
    """
    agree argue ask believe call choose claim complain criticise criticize debate decide discuss elect explain fear hope
    insist know learn marry plan promise protest recommend say speak suggest talk tell think travel vote want warn work
    write
    """.split()
)
"""Verbs of what people do."""

HAPPENINGS = frozenset("arise cost happen last occur".split())
"""Verbs of what takes time or money, as a sentence's subject seldom does."""

COUNTS = frozenset("amount lot number percentage proportion rate share".split())
"""Nouns that only count or measure what a sentence is about."""

CONNECTIVES = frozenset(
    {"as a result", "for example", "for instance", "in addition", "in contrast", "in fact", "in turn", "of course"}
)

PRONOUNS = frozenset({"it", "they", "he", "she", "this", "that", "these", "those", "who", "which", "what", "there"})


class Resolver:
    """Walks through the article once, sentence by sentence, remembering what the last one was about."""

    def __init__(self, passages: Sequence[ParsedPassage], entities: Sequence[Entity], names: Iterable[Mention]) -> None:
        self.passages = passages
        self.entities = entities
        self.named: Mapping[tuple[int, int], Mention] = {
            (mention.passage, index): mention for mention in names for index in range(mention.start, mention.end)
        }
        self.mentions: list[Mention] = []
        self.links: list[Link] = []
        self.topic: Place | None = None
        self.subject: Token | None = None
        """That of the last sentence; None as the topic is."""

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
            if place is not None and self.agrees(pronoun, place):
                found[pronoun.i] = place
                self.keep(pronoun, passage, number, place)
        self.keep_topic(sentence, passage, found)

    def keep_topic(self, sentence: Span, passage: int, found: Mapping[int, Place]) -> None:
        """Remember the subject of a sentence; nothing where somebody is quoted."""
        subject = subject_of(sentence.root)
        if subject is None or self.is_quoted(subject, passage):
            self.topic, self.subject = None, None
            return
        self.topic, self.subject = found.get(subject.i, (passage, subject)), subject

    def is_quoted(self, token: Token, passage: int) -> bool:
        """Whether the token stands in a quotation, or in a sentence that begins in one."""
        marks = sum(other.text == '"' for other in token.doc[token.sent.start : token.i])
        return marks % 2 == 1 or self.passages[passage].is_in_quotation(token.sent.start)

    def antecedent(self, pronoun: Token, passage: int, found: Mapping[int, Place]) -> Place | None:
        """The noun phrase that the pronoun can only stand for."""
        if self.is_quoted(pronoun, passage):
            return None
        noun = pronoun.head if pronoun.tag_ == "PRP$" else pronoun
        verb = noun.head
        if subject_of(verb) != noun or is_another_than_subject(pronoun):
            return None
        if verb == pronoun.sent.root:
            clause = fronted_clause(verb, noun)
            return self.topic_for(pronoun) if clause is None else self.subject_for(pronoun, clause, passage, found)
        if pronoun.tag_ == "PRP$" or verb.dep_ not in {"conj", "ccomp", "advcl"}:
            return None
        told = {"dobj", "dative"} if verb.dep_ == "ccomp" else set()
        addressed = any(other.dep_ in told for other in verb.head.children)  # *NASA told Oslo that it …*
        doubtful = pronoun.lower_ in PLURAL or verb.dep_ == "advcl" or addressed
        return self.subject_for(pronoun, verb.head, passage, found, doubtful=doubtful)

    def topic_for(self, pronoun: Token) -> Place | None:
        """What the sentence before was about, unless the pronoun may mean something else in it."""
        if self.topic is None or self.subject is None or pronoun.lower_ not in PLURAL:
            return None if has_setting(pronoun) or self.is_overtaken(pronoun) else self.topic
        fronted = [token for token in pronoun.doc[pronoun.sent.start : pronoun.i] if is_plural_noun(token)]
        rivals = [*plurals_beside(self.subject), *fronted]
        if self.is_of_people(self.topic):
            rivals = [token for token in rivals if is_like_people(token) or not is_aside(token, pronoun)]
        return None if rivals else self.topic

    def is_overtaken(self, pronoun: Token) -> bool:
        """Whether *it* may go on with what the sentence before has only just told of.

        A name is hardly meant where there is anything else, a noun where what is acted on can be.
        """
        if self.topic is None or self.subject is None or is_deed(pronoun):
            return False
        named, new = (self.topic[0], self.topic[1].i) in self.named, newcomers(self.subject)
        acted_on = any(other.dep_ == "dobj" for other in new)
        return bool(new) if named else is_state(pronoun) and acted_on

    def is_of_people(self, place: Place) -> bool:
        """Whether the noun phrase is of people."""
        mention = self.named.get((place[0], place[1].i))
        return self.entities[mention.entity].type == "person" if mention else is_noun_of_people(place[1])

    def subject_for(
        self, pronoun: Token, verb: Token, passage: int, found: Mapping[int, Place], *, doubtful: bool = True
    ) -> Place | None:
        """The subject of another verb of the sentence, unless the pronoun may mean something else in it."""
        subject = subject_of(verb)
        if subject is None or (doubtful and has_rival(pronoun, subject)) or is_between(subject, pronoun):
            return None
        return found.get(subject.i, (passage, subject))

    def agrees(self, pronoun: Token, place: Place) -> bool:
        """Whether the noun phrase can be meant by the pronoun, by its number and by being people or not."""
        passage, noun = place
        mention = self.named.get((passage, noun.i))
        person = self.is_of_people(place)
        if noun.lower_ in PRONOUNS or noun.pos_ not in {"NOUN", "PROPN"}:
            return False
        if (pronoun.head.lemma_ in HAPPENINGS and has_happening(noun)) or noun.lemma_ in COUNTS:
            return False
        several = is_several(noun)
        if mention is not None and owns_more(mention.end, noun):
            return False
        if pronoun.lower_ in PLURAL:
            return several or noun.lemma_ in GROUPS or (noun.tag_ in {"NNS", "NNPS"} and mention is None)
        return not (several or person) and (mention is not None or noun.tag_ == "NN")

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


def fronted_clause(verb: Token, subject: Token) -> Token | None:
    """The verb of a clause with a subject that stands before the sentence's own: *When NASA was founded, it …*."""
    clauses = (token for token in verb.children if token.dep_ == "advcl" and token.i < subject.i)
    return next((token for token in clauses if subject_of(token) is not None), None)


def has_setting(pronoun: Token) -> bool:
    """Whether something else that it may mean, or an hour, stands before it: *In the evening it gets cold*."""
    before = pronoun.doc[pronoun.sent.start : pronoun.i]
    nouns = (token for token in before if token.pos_ in {"NOUN", "PROPN"} and token.ent_type_ != "DATE")
    return any(token.tag_ not in {"NNS", "NNPS"} and not is_connective(token) for token in nouns)


def is_connective(noun: Token) -> bool:
    """Whether the noun is in a phrase that only leads on from the sentence before: *as a result*, *in addition*."""
    return noun.head.dep_ == "prep" and noun.doc[noun.head.i : noun.i + 1].text.lower() in CONNECTIVES


def acts_like_person(pronoun: Token) -> bool:
    """Whether the pronoun is the subject of what only people do, and whose it is does not matter."""
    return pronoun.tag_ == "PRP" and pronoun.head.lemma_ in DOINGS


def is_noun_of_people(noun: Token) -> bool:
    """Whether the noun is for people, for a group of them or for a nation's: *settlers*, *the team*, *Americans*."""
    return names_people(noun.lemma_) or noun.lemma_ in GROUPS or (noun.tag_ == "NNPS" and noun.ent_type_ == "NORP")


def is_like_people(token: Token) -> bool:
    """Whether people may be meant: a noun for them, or a name."""
    return token.pos_ == "PROPN" or is_noun_of_people(token)


def is_aside(token: Token, pronoun: Token) -> bool:
    """Whether a noun that means no people is out of the question for the pronoun.

    It only stands behind a preposition, or the pronoun does what people do.
    """
    return acts_like_person(pronoun) or (token.dep_ == "pobj" and token.head.lower_ != "of")


def is_several(noun: Token) -> bool:
    """Whether the noun is one of several that are coordinated; *maize, or corn* is one."""
    return len(list(noun.conjuncts)) > 0 and not any(other.lower_ == "or" for other in noun.children)


def is_plural_noun(token: Token) -> bool:
    """Whether the token heads a plural noun phrase, or one of several that are coordinated."""
    if token.pos_ in {"NOUN", "PROPN"} and any(other.dep_ == "conj" for other in token.children):
        return True
    return token.tag_ in {"NNS", "NNPS"} and token.dep_ not in {"compound", "amod", "npadvmod"}


def plurals_beside(subject: Token) -> list[Token]:
    """What else *they* could mean in the sentence of the subject."""
    own = {subject, *subject.conjuncts}
    plurals = [token for token in subject.sent if is_plural_noun(token) and token not in own]
    return [token for token in plurals if not subject.is_ancestor(token)]


def has_rival(pronoun: Token, subject: Token) -> bool:
    """Whether another noun that the pronoun could mean stands in the sentence before it."""
    own = {subject, *subject.conjuncts}
    is_like = is_plural_noun if pronoun.lower_ in PLURAL else is_singular_noun
    before = (token for token in pronoun.doc[pronoun.sent.start : pronoun.i] if token not in own)
    return any(is_like(token) and not subject.is_ancestor(token) for token in before)


def has_happening(subject: Token) -> bool:
    """Whether the subject's sentence speaks of something else that may take time or money: *It paid for a trip*."""
    own = set(subject.subtree)
    return any(is_singular_noun(token) and token.tag_ == "NN" and token not in own for token in subject.sent)


def is_singular_noun(token: Token) -> bool:
    """Whether the token heads a noun phrase that *it* could mean."""
    return token.tag_ in {"NN", "NNP"} and token.dep_ not in {"compound", "amod", "nmod", "npadvmod"}


def resolve_things(
    passages: Sequence[ParsedPassage], entities: Sequence[Entity], names: Sequence[Mention]
) -> tuple[list[Mention], list[Link]]:
    """The pronouns that stand for a name, and those that stand for other words."""
    resolver = Resolver(passages, entities, names)
    resolver.walk()
    return resolver.mentions, resolver.links
