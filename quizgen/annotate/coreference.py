"""*He* and *she*, *his* and *her* → the person meant, or nothing: a wrong name in a question is worse than no question.

One sieve, precision first. The candidates are the people named in the same sentence before the pronoun or in the
sentence before it; sentences that are quoted as a whole are passed by. A pronoun is resolved if one candidate fits;
among several if it is said of one to whom the sentence gives the floor (*his* under a verb of whom it may be; *she
added* behind *Ann Lee said*), or if a person whom a pronoun has meant before is the subject of the sentence before
(subject continuity: Lappin & Leass 1994, Centering Theory) and no other subject competes. A person once called *she*
is no candidate for *he* any more. Where nobody is near, the only person of the gender that the article has named
lately is meant; where nobody near does anything, it is whom the article is about (`annotate.protagonist`).
"""

from collections.abc import Sequence

from quizgen.annotate.grammar import (
    SAYING,
    first_conjunct,
    first_with_subject,
    is_bare_definite,
    is_either,
    is_honoured,
    is_quotation,
    is_where,
    may_be_somebody,
    role_of,
    subject_beside,
    subject_of,
)
from quizgen.annotate.memory import Memory
from quizgen.annotate.namings import taken_by
from quizgen.annotate.personhood import roles_of
from quizgen.annotate.protagonist import GENDERED_TITLES, GENDERS
from quizgen.annotate.referents import referent
from quizgen.annotate.rivals import (
    Candidate,
    asked_among,
    is_gone,
    is_in_name_of_thing,
    is_mere_source,
    is_odd_subject,
    is_of_title,
    is_of_who,
    is_same_person,
    is_taken_for_several,
    is_told_by_name,
    is_whom,
    judge_of,
)
from quizgen.english.people import OF_ONE_GENDER, names_people
from quizgen.model.annotated import Mention, ParsedPassage
from quizgen.model.fact import Entity
from quizgen.model.tokens import Token
from quizgen.model.tree import SUBJECTS, verb_above


class Resolver:
    """Walks through the article once, sentence by sentence."""

    def __init__(
        self, passages: Sequence[ParsedPassage], entities: Sequence[Entity], names: Sequence[Mention], title: str
    ) -> None:
        self.memory = Memory(passages, entities, names, title)
        self.small = {token.text for parsed in passages for token in parsed.doc if token.is_lower}
        """Words that the article writes in small letters somewhere."""
        self.in_s = {token.text for parsed in passages for token in parsed.doc if is_taken_for_several(token)}
        """Names like *Orestes*, which the tagger takes for the plural."""
        self.by_start = {(mention.passage, mention.start): mention for mention in names}
        self.covered = taken_by(names)
        self.known = {
            alias: index
            for index, entity in enumerate(entities)
            if entity.type == "person"
            for alias in entity.aliases
            if " " not in alias
        }
        """One word that somebody is called by → who it is, be it taken for a name where it stands or not."""
        self.alone = {index for index in self.memory.people if " " not in entities[index].name}
        """Whom the article calls by one word, which may be the surname or the given name: *Omar*."""
        self.found: list[Mention] = []

    def walk(self, passages: Sequence[ParsedPassage]) -> None:
        """Resolve what can be resolved, in reading order."""
        for index, parsed in enumerate(passages):
            for number, sentence in enumerate(parsed.doc.sents, start=parsed.first_sentence):
                quoted = parsed.is_in_quotation(sentence.start)
                own = [token for token in sentence if token.text != '"']
                own = [token for token in own if not parsed.is_in_quotation(token.i)] if parsed.marks else own
                here = self.read_sentence(own, index, number)
                if not (quoted or is_quotation(sentence)):
                    self.memory.previous = here
                    self.memory.note_rival(here, number)
                self.memory.note_speaker(here, number)

    def read_sentence(self, tokens: Sequence[Token], passage: int, number: int) -> list[Candidate]:
        """The people of a sentence, of which the tokens are what is not quoted: head token and entity, or None."""
        here: list[Candidate] = []
        for token in tokens:
            if self.is_hero(token, passage):
                here.append((token, self.memory.hero))
            elif mention := self.by_start.get((passage, token.i)):
                self.read_name(token, mention, here, number)
            elif token.lower_ in GENDERS and token.tag_ in {"PRP", "PRP$"}:
                self.read_pronoun(token, passage, number, here)
            elif token.text in self.known and token.dep_ in SUBJECTS and (passage, token.i) not in self.covered:
                here.append((token, self.known[token.text]))
            elif token.pos_ == "NOUN" and token.tag_ == "NN" and names_people(token.lemma_):
                self.read_description(token, here, number)
            elif (
                ((token.tag_ == "NNP" or is_odd_subject(token)) and self.may_name(token)) or token.text in self.in_s
            ) and not self.is_named(token, passage):
                here.append((token, None))
        return here

    def read_name(self, token: Token, mention: Mention, here: list[Candidate], number: int) -> None:
        """Note a person named, with the gender that a title or a role tells."""
        root = token.doc[mention.start : mention.end].root
        if mention.entity in self.memory.doubtful and not is_where(root):
            here.append((root, None))
        if mention.entity not in self.memory.people:
            return
        before = "" if token.is_sent_start else token.nbor(-1).text
        told = [role.lemma_ for role in roles_of(root)]
        genders = [GENDERED_TITLES.get(before), *map(OF_ONE_GENDER.get, told)]  # *her father, Inayat Khan*
        roles = (*told, before.lower(), token.lower_)
        self.memory.note_name(mention.entity, number, filter(None, genders), roles)
        if role_of(root) in SUBJECTS:
            self.memory.acted.add(mention.entity)
        if not is_same_person(root, here):
            here.append((root, mention.entity))

    def is_hero(self, token: Token, passage: int) -> bool:
        """Whether whom the article is about acts under the given name alone, whatever else is called so: *Florence*."""
        if token.text != self.memory.called or token.dep_ not in SUBJECTS:
            return False
        mention = self.by_start.get((passage, token.i))
        return mention is None or mention.entity not in self.memory.people

    def may_name(self, token: Token) -> bool:
        """Whether the token may be the name of somebody unknown, and is no word of a title: *Growth and Structure*."""
        hyphened = token.is_lower and any(other.text == "-" for other in token.lefts)  # *Li Ya-tan*
        return (hyphened or token.lower_ not in self.small) and may_be_somebody(token)

    def is_named(self, token: Token, passage: int) -> bool:
        """Whether a known name is the token or part of the name that the token ends."""
        parts = [other for other in token.lefts if other.dep_ == "compound"]
        return any((passage, other.i) in self.covered for other in (token, *parts))

    def read_description(self, token: Token, here: list[Candidate], number: int) -> None:
        """Note someone described and not named, unless a name stands beside: `his wife Ann`, `the director, Li Na`.

        *The director* is who was called so, if that was lately.
        """
        nearby = [*(other for other in token.children if other.dep_ != "poss"), token.head]  # *Lee’s aide* is not Lee
        named = any(other.pos_ == "PROPN" and other.ent_type_ == "PERSON" for other in nearby)
        first = first_conjunct(token)
        predicate = first.dep_ in {"attr", "oprd", "appos", "compound"} or first.head.lower_ == "as"
        if not (named or predicate or is_told_by_name(first)):
            here.append((token, self.memory.called_lately(token.lemma_, number) if is_bare_definite(token) else None))

    def read_pronoun(self, token: Token, passage: int, number: int, here: list[Candidate]) -> None:
        """Resolve a pronoun if there is no doubt, and note it as a mention."""
        gender = GENDERS[token.lower_]
        beside, below = subject_beside(token) or judge_of(token), self.named_below(token, passage)
        near = [(noun, each) for noun, each in (*self.memory.previous, *here) if noun != beside and each not in below]
        near = [(noun, None if is_mere_source(noun, token) else each) for noun, each in near]
        candidates = [
            (noun, each)
            for noun, each in near
            if each == self.memory.hero or not (is_gone(noun, token) or is_whom(noun, token))
        ]
        candidates = asked_among(token, candidates)
        entity = referent(token, gender, candidates, number, self.memory)
        if entity is not None and (
            (beside, entity) in here or entity in below or self.is_owned(token, entity, passage, here)
        ):
            entity = None
        doubtful = is_honoured(token) or is_either(token) or self.may_be_teller(token, entity, here)
        if doubtful or is_of_who(token, [noun for noun, _ in near]):
            entity = None
        elif not here:
            entity = self.pointing_ahead(token, passage, gender, entity)
        here.append((token, entity))
        if entity is None:
            return
        self.memory.note_call(entity, number, gender)
        self.found.append(
            Mention(passage=passage, start=token.i, end=token.i + 1, entity=entity, kind="pronoun", sentence=number)
        )

    def may_be_teller(self, pronoun: Token, entity: int | None, here: Sequence[Candidate]) -> bool:
        """Whether the pronoun may mean who says so, whose only word tells no gender: *Omar said she was confident*."""
        verb = verb_above(pronoun)
        told = pronoun.dep_ in SUBJECTS and verb.dep_ == "ccomp" and verb.head.lemma_ in SAYING
        teller = subject_of(verb.head) if told else None
        return any(noun == teller and each != entity and each in self.alone for noun, each in here)

    def is_owned(self, owner: Token, entity: int, passage: int, here: Sequence[Candidate]) -> bool:
        """Whether a possessive may be of the subject of its clause, whose name tells no gender: *Lee sold her boat*."""
        subject = subject_of(first_with_subject(verb_above(owner))) if owner.tag_ == "PRP$" else None
        if subject is None or subject.i > owner.i:
            return False
        if (
            subject.tag_ == "NN"
            and any(other.tag_ == "NNP" for other in subject.lefts)
            and names_people(subject.lemma_)
        ):
            return not any(each == entity for noun, each in here if noun == subject)  # *The Lund mayor sold his house*
        titled = names_people(subject.lower_)
        if subject.tag_ != "NNP" or not (titled or may_be_somebody(subject)):
            return False
        if not (self.is_named(subject, passage) or self.is_hero(subject, passage)):
            # *The Prince Regent succeeded his father*, *Stefan Dušan deposed his father*
            return titled or self.may_name(subject)
        mention = self.by_start.get((passage, subject.left_edge.i))
        other = mention.entity if mention is not None and mention.entity != entity else None
        told = any(noun.dep_ == "appos" and names_people(noun.lemma_) for noun in subject.children)
        return other is not None and other not in self.memory.genders and (told or other in self.memory.people)

    def named_below(self, pronoun: Token, passage: int) -> set[int]:
        """Whom the words name that the pronoun is the subject of, and who are others: *He said Warhol was …*."""
        if pronoun.dep_ not in SUBJECTS:
            return set()
        names = [index for index in range(pronoun.i + 1, pronoun.sent.end) if not is_of_title(pronoun.doc[index])]
        after = (self.by_start.get((passage, index)) for index in names)
        return {
            mention.entity
            for mention in after
            if mention is not None
            and pronoun.head.is_ancestor(pronoun.doc[mention.start])
            and not is_in_name_of_thing(pronoun.doc[mention.start : mention.end].root)
        }

    def pointing_ahead(self, token: Token, passage: int, gender: str, before: int | None) -> int | None:
        """Whom a pronoun means before which its sentence names nobody; `before` is whom it would mean by those.

        An owner in front of the subject is mostly the subject, whoever was spoken of: *In her will, Ada Lovelace …*.
        """
        ahead = self.announced(token, passage, gender)
        if before is None or ahead is None or ahead == before:
            return ahead if before is None and not self.memory.compatible(gender) else before
        if ahead == self.memory.hero or before != self.memory.hero:
            return self.memory.hero if ahead == self.memory.hero else None
        return None if self.memory.is_known(ahead, gender) else before  # *After his death, Liszt …*

    def announced(self, token: Token, passage: int, gender: str) -> int | None:
        """The subject a fronted phrase points ahead to: *On her return, Ada Lovelace …*."""
        subject = subject_of(token.sent.root)
        if subject is None or subject.i < token.i:
            return None
        here = (self.by_start.get((passage, index)) for index in range(subject.left_edge.i, subject.i + 1))
        named = next((mention for mention in here if mention and mention.end > subject.i), None)
        if named is None or named.entity not in self.memory.people:
            return None
        return named.entity if self.memory.genders.get(named.entity, gender) == gender else None


def resolve(
    passages: Sequence[ParsedPassage], entities: Sequence[Entity], names: Sequence[Mention], title: str
) -> tuple[list[Mention], dict[int, str]]:
    """Mentions by pronoun, and the gender of each person the article uses a pronoun or title of."""
    resolver = Resolver(passages, entities, names, title)
    resolver.walk(passages)
    return resolver.found, resolver.memory.genders
