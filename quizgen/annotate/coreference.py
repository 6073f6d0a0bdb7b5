"""*He* and *she*, *his* and *her* → the person meant, or nothing: a wrong name in a question is worse than no question.

One sieve, precision first. The candidates are the people named in the same sentence before the pronoun or in the
sentence before it; sentences that are quoted as a whole are passed by. A pronoun is resolved if one candidate fits;
among several if it is said of one to whom the sentence gives the floor (*his* under a verb of whom it may be; *she
added* behind *Ann Lee said*), or if a person whom a pronoun has meant before is the subject of the sentence before
(subject continuity: Lappin & Leass 1994, Centering Theory) and no other subject competes. A person once called *she*
is no candidate for *he* any more. Where nobody is near, the only person of the gender that the article has named
lately is meant; where nobody near does anything, it is whom the article is about (`annotate.protagonist`).
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

from quizgen.annotate.given_names import gender_of
from quizgen.annotate.grammar import (
    clause_of,
    first_conjunct,
    is_bare_definite,
    is_either,
    is_fronted,
    is_honoured,
    is_quotation,
    is_where,
    may_be_somebody,
    role_of,
    says,
    subject_beside,
    subject_of,
    verb_of,
)
from quizgen.annotate.labels import is_personal
from quizgen.annotate.personhood import roles_of
from quizgen.annotate.protagonist import GENDERS, TITLES, entitled, protagonist
from quizgen.annotate.rivals import (
    Candidate,
    is_acting,
    is_gone,
    is_inside,
    is_odd_subject,
    is_of_title,
    is_overtaken,
    is_said_of_another,
    is_same_person,
    is_told_by_name,
    is_told_of_thing,
    is_whom,
    parallel,
)
from quizgen.english.people import OF_ONE_GENDER, names_people
from quizgen.model.annotated import Mention, ParsedPassage
from quizgen.model.fact import Entity
from quizgen.model.tokens import Token
from quizgen.model.tree import SUBJECTS

FEWEST_CALLS = 2
"""Pronouns resolved to somebody before, from which the article is taken to be about them."""

BELOW = frozenset({"ccomp", "conj", "advcl"})
"""What the verb is to another, whose subject its own most often takes up."""

TURNED = 2
"""Sentences after which a life story has turned from somebody else to its hero again, whomever *he* meant there."""

LATELY = 5
"""Sentences after which somebody whom no pronoun has meant is no longer in the reader's mind."""


class Resolver:
    """Walks through the article once, sentence by sentence, remembering who was named where."""

    def __init__(
        self, passages: Sequence[ParsedPassage], entities: Sequence[Entity], names: Sequence[Mention], title: str
    ) -> None:
        self.people = {index for index, entity in enumerate(entities) if entity.type == "person"}
        self.doubtful = {
            index
            for index, entity in enumerate(entities)
            if entity.type == "thing" and not entity.definite and is_personal(entity.name)
        }
        """Names that may be somebody's, and so are rivals; nobody is called *the Catholic Herald*."""
        self.small = {token.text for parsed in passages for token in parsed.doc if token.is_lower}
        """Words that the article writes in small letters somewhere."""
        self.genders: dict[int, str] = {
            index: gender for index in self.people if (gender := gender_of(entities[index].name)) is not None
        }
        self.hero, habit = protagonist(passages, entities, self.people, self.doubtful, title)
        self.entitled = entitled(passages, entities, self.people, title) is not None
        if self.hero is not None:
            self.genders[self.hero] = habit
        self.called = "" if self.hero is None else entities[self.hero].name.partition(" ")[0]
        """The given name of whom the article is about."""
        self.by_start = {(mention.passage, mention.start): mention for mention in names}
        self.covered = {(mention.passage, index) for mention in names for index in range(mention.start, mention.end)}
        self.found: list[Mention] = []
        self.calls: Counter[int] = Counter()
        self.seen: dict[int, int] = {}
        """Person → the sentence that named or meant them last."""
        self.speaker: tuple[int, int] | None = None
        """Who spoke last, and in which sentence."""
        self.roles: dict[str, set[int]] = defaultdict(set)
        """Noun for people → those beside whose name it has stood: *Ann Lee, the founder*."""
        self.rival = -1
        """The sentence in which somebody else who may be *he* or *she* as well did something last."""
        self.turn = -1
        """The sentence in which the hero did something last."""
        self.first = next((mention.entity for mention in names if mention.entity in self.people), None)
        self.previous: list[Candidate] = []

    def walk(self, passages: Sequence[ParsedPassage]) -> None:
        """Resolve what can be resolved, in reading order."""
        for index, parsed in enumerate(passages):
            for number, sentence in enumerate(parsed.doc.sents, start=parsed.first_sentence):
                quoted = parsed.is_in_quotation(sentence.start)
                own = [token for token in sentence if token.text != '"']
                own = [token for token in own if not parsed.is_in_quotation(token.i)] if parsed.marks else own
                here = self.read_sentence(own, index, number)
                if not (quoted or is_quotation(sentence)):
                    self.previous = here
                    self.note_rival(here, number)
                self.note_speaker(here, number)

    def note_rival(self, here: Sequence[Candidate], number: int) -> None:
        """Remember whether the hero acts in a sentence, or somebody else whom the hero's pronoun may mean."""
        gender = self.genders.get(-1 if self.hero is None else self.hero, "")
        if any(entity is not None and entity == self.hero and role_of(token) in SUBJECTS for token, entity in here):
            self.turn = number
        others = [(token, entity) for token, entity in here if entity != self.hero and token.lower_ not in GENDERS]
        if any(role_of(token) in SUBJECTS and self.fits(token, entity, gender) for token, entity in others):
            self.rival = number

    def note_speaker(self, here: Sequence[Candidate], number: int) -> None:
        """Remember who says something in a sentence, if one person does."""
        speakers = {entity for token, entity in here if says(token)}
        if len(speakers) == 1:
            only = speakers.pop()
            self.speaker = None if only is None else (only, number)
        elif speakers:
            self.speaker = None

    def read_sentence(self, tokens: Sequence[Token], passage: int, number: int) -> list[Candidate]:
        """The people of a sentence, of which the tokens are what is not quoted: head token and entity, or None."""
        here: list[Candidate] = []
        for token in tokens:
            if self.is_hero(token, passage):
                here.append((token, self.hero))
            elif mention := self.by_start.get((passage, token.i)):
                self.read_name(token, mention, here, number)
            elif token.lower_ in GENDERS and token.tag_ in {"PRP", "PRP$"}:
                self.read_pronoun(token, passage, number, here)
            elif token.pos_ == "NOUN" and token.tag_ == "NN" and names_people(token.lemma_):
                self.read_description(token, here, number)
            elif (
                (token.tag_ == "NNP" or is_odd_subject(token))
                and self.may_name(token)
                and not self.is_named(token, passage)
            ):
                here.append((token, None))
        return here

    def read_name(self, token: Token, mention: Mention, here: list[Candidate], number: int) -> None:
        """Note a person named, with the gender that a title tells."""
        root = token.doc[mention.start : mention.end].root
        if mention.entity in self.doubtful and not is_where(root):
            here.append((root, None))
        if mention.entity not in self.people:
            return
        before = "" if token.is_sent_start else token.nbor(-1).text
        if gender := TITLES.get(before):
            self.genders.setdefault(mention.entity, gender)
        self.seen[mention.entity] = number
        told = [role.lemma_ for role in roles_of(root)]
        for role in told:
            if gender := OF_ONE_GENDER.get(role):  # *her father, Inayat Khan*
                self.genders.setdefault(mention.entity, gender)
        for role in (*told, before.lower(), token.lower_):
            self.roles[role].add(mention.entity)
        if not is_same_person(root, here):
            here.append((root, mention.entity))

    def is_hero(self, token: Token, passage: int) -> bool:
        """Whether whom the article is about acts under the given name alone, whatever else is called so: *Florence*."""
        if token.text != self.called or token.dep_ not in SUBJECTS:
            return False
        mention = self.by_start.get((passage, token.i))
        return mention is None or mention.entity not in self.people

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
        nearby = [*token.children, token.head]
        named = any(other.pos_ == "PROPN" and other.ent_type_ == "PERSON" for other in nearby)
        first = first_conjunct(token)
        predicate = first.dep_ in {"attr", "oprd", "appos", "compound"} or first.head.lower_ == "as"
        if not (named or predicate or is_told_by_name(first)):
            called = self.roles[token.lemma_] if is_bare_definite(token) else set()
            bearers = {each for each in called if number - self.seen[each] <= LATELY}
            here.append((token, next(iter(bearers)) if len(bearers) == 1 else None))

    def read_pronoun(self, token: Token, passage: int, number: int, here: list[Candidate]) -> None:
        """Resolve a pronoun if there is no doubt, and note it as a mention."""
        gender = GENDERS[token.lower_]
        beside, below = subject_beside(token), self.named_below(token, passage)
        near = [(noun, each) for noun, each in (*self.previous, *here) if noun != beside and each not in below]
        candidates = [
            (noun, each)
            for noun, each in near
            if each == self.hero or not (is_gone(noun, token) or is_whom(noun, token))
        ]
        entity = self.referent(token, gender, candidates, number)
        if entity is not None and ((beside, entity) in here or entity in below):
            entity = None
        if is_honoured(token) or is_either(token):
            entity = None
        elif not here:
            entity = self.pointing_ahead(token, passage, gender, entity)
        here.append((token, entity))
        if entity is None:
            return
        self.genders.setdefault(entity, gender)
        self.calls[entity] += 1
        self.seen[entity] = number
        self.found.append(
            Mention(passage=passage, start=token.i, end=token.i + 1, entity=entity, kind="pronoun", sentence=number)
        )

    def named_below(self, pronoun: Token, passage: int) -> set[int]:
        """Whom the words name that the pronoun is the subject of, and who are others: *He said Warhol was …*."""
        if pronoun.dep_ not in SUBJECTS:
            return set()
        names = [index for index in range(pronoun.i + 1, pronoun.sent.end) if not is_of_title(pronoun.doc[index])]
        after = (self.by_start.get((passage, index)) for index in names)
        return {
            mention.entity
            for mention in after
            if mention is not None and pronoun.head.is_ancestor(pronoun.doc[mention.start])
        }

    def referent(self, pronoun: Token, gender: str, candidates: Sequence[Candidate], number: int) -> int | None:
        """The one person that a pronoun of `gender` can mean, or None."""
        fits = [(token, entity) for token, entity in candidates if self.fits(token, entity, gender)]
        here = [(token, entity) for token, entity in fits if token.sent == pronoun.sent]
        if not fits:
            return first_of(self.protagonist(gender), self.only_one(gender, number))
        if all(entity is None for _, entity in fits):
            acting = [token for token, _ in fits if role_of(token) in SUBJECTS]
            if self.goes_on(pronoun, gender, [(token, entity) for token, entity in fits if token in acting], number):
                return self.hero
            unknown = any(token.lower_ in GENDERS for token, _ in fits)  # *His yacht sank. He …*: whose ever it was
            first = self.protagonist(gender)
            return None if acting or (unknown and first != self.hero) else first
        entities = {entity for _, entity in fits}
        if self.goes_on(pronoun, gender, [each for each in fits if is_acting(each[0], pronoun)], number):
            return self.hero
        if self.is_heros_turn(pronoun, gender, fits):
            return self.hero
        if len(entities) == 1 and self.is_known(fits[0][1], gender):
            return entities.pop()
        if len(entities) == 1:
            other = any(entity is None and token.lower_ in GENDERS for token, entity in candidates)  # may be the same
            return entities.pop() if self.is_near(fits, here) and not other else None
        return first_of(
            self.above(pronoun, gender, here),
            parallel(pronoun, here),
            self.last_speaker(pronoun, gender, number) if not here else None,
            self.continued(pronoun, fits),
            self.only_hero(pronoun, gender, fits),
        )

    def fits(self, token: Token, entity: int | None, gender: str) -> bool:
        """Whether somebody may be meant by a pronoun of `gender`."""
        if entity is not None:
            return self.genders.get(entity, gender) == gender
        return GENDERS.get(token.lower_, OF_ONE_GENDER.get(token.lemma_, gender)) == gender

    def only_hero(self, pronoun: Token, gender: str, fits: Sequence[Candidate]) -> int | None:
        """Whom the article is about, if nobody else who fits does anything, or has it said of them here."""
        known = self.hero is not None and self.genders[self.hero] == gender
        acting = any(entity != self.hero and is_acting(token, pronoun) for token, entity in fits)
        other = acting or is_said_of_another(pronoun, self.hero, fits) or is_overtaken(pronoun, self.hero, fits)
        return self.hero if known and not other else None

    def goes_on(self, pronoun: Token, gender: str, acting: Sequence[Candidate], number: int) -> bool:
        """Whether a paragraph begins with a *he* of a life story, which is its hero's whomever the last one meant.

        Under a hero's name also where somebody acts of whom nothing more was told: *The critic Li Na praised her.*
        Nor need a paragraph begin there if the hero has acted since somebody else did, some sentences ago.
        """
        known = self.hero is not None and self.genders[self.hero] == gender
        turned = self.entitled and number - self.rival > TURNED and self.turn > self.rival
        opens = (pronoun.sent.start == 0 or turned) and pronoun.dep_ in SUBJECTS and pronoun.head == pronoun.sent.root
        others = [entity for token, entity in acting if token.lower_ not in GENDERS]
        passing = self.entitled and all(self.calls[-1 if each is None else each] < FEWEST_CALLS for each in others)
        return known and opens and (passing or not others)

    def is_heros_turn(self, pronoun: Token, gender: str, fits: Sequence[Candidate]) -> bool:
        """Whether the others who fit were only named inside the sentence before: *It stood until Li Na broke it*."""
        known = self.hero is not None and self.genders[self.hero] == gender
        return known and pronoun.dep_ in SUBJECTS and all(is_inside(token, pronoun) for token, _ in fits)

    def continued(self, pronoun: Token, fits: Sequence[Candidate]) -> int | None:
        """The only subject among the candidates, if a pronoun has meant it before."""
        subjects = {entity for token, entity in fits if role_of(token) in SUBJECTS}
        only = subjects.pop() if len(subjects) == 1 else None
        if only is None or not self.calls[only] or is_said_of_another(pronoun, only, fits):
            return None
        return None if is_overtaken(pronoun, only, fits) else only

    def above(self, pronoun: Token, gender: str, here: Sequence[Candidate]) -> int | None:
        """The subject under whose verb the pronoun stands, if nobody else of the sentence fits.

        *Ann moved her legs*, *Ann said she would go*, *Ann fell and she wept*, *When Ann fell, she wept*.
        """
        owned = pronoun.tag_ == "PRP$"
        subject = pronoun.dep_ in SUBJECTS
        if not (owned or subject):
            return None
        fits = {entity for _, entity in here}
        only = fits.pop() if len(fits) == 1 else None
        over = [token for token, entity in here if entity == only and role_of(token) in SUBJECTS]
        inside = owned or pronoun.head.dep_ in BELOW or is_told_of_thing(pronoun.head, [token for token, _ in here])
        below = any(verb_of(token).is_ancestor(pronoun) for token in over) and inside
        fronted = subject and any(is_fronted(verb_of(token), pronoun) for token in over)
        acts = below or fronted
        return only if acts and (self.is_known(only, gender) or self.may_be(only, pronoun, over)) else None

    def may_be(self, entity: int | None, pronoun: Token, over: Sequence[Token]) -> bool:
        """Whether somebody of unknown gender is the owner, the subject of the verb in whose clause they have it.

        Or whether they are the subject of the verb to which that of the pronoun is joined: *Lee was hired, and he won*.
        """
        own = pronoun.tag_ == "PRP$" and any(verb_of(token) == clause_of(pronoun) for token in over)
        joined = pronoun.dep_ in SUBJECTS and pronoun.head.dep_ == "conj"
        joined = joined and any(verb_of(token) == pronoun.head.head for token in over)
        return entity is not None and entity not in self.genders and (own or joined)

    def last_speaker(self, pronoun: Token, gender: str, number: int) -> int | None:
        """Who spoke in the sentence before, where the pronoun's verb is one of saying too: *she added*."""
        if self.speaker is None or not says(pronoun) or number - self.speaker[1] > LATELY:
            return None
        last = self.speaker[0]
        others = {entity for token, entity in self.previous if role_of(token) in SUBJECTS} - {last}
        rivals = [each for each in others if each is None or self.genders.get(each, gender) == gender]
        return last if self.is_known(last, gender) and not rivals else None

    def only_one(self, gender: str, number: int) -> int | None:
        """The only person of the gender among all the article has named so far, if that was lately."""
        fits = [entity for entity in self.seen if self.genders.get(entity, gender) == gender]
        only = fits[0] if len(fits) == 1 and self.is_known(fits[0], gender) else None
        return only if only is not None and number - self.seen[only] <= LATELY else None

    def pointing_ahead(self, token: Token, passage: int, gender: str, before: int | None) -> int | None:
        """Whom a pronoun means before which its sentence names nobody; `before` is whom it would mean by those.

        An owner in front of the subject is mostly the subject, whoever was spoken of: *In her will, Ada Lovelace …*.
        """
        ahead = self.announced(token, passage, gender)
        if before is None or ahead is None or ahead == before:
            return ahead if before is None and not self.compatible(gender) else before
        if ahead == self.hero or before != self.hero:
            return self.hero if ahead == self.hero else None
        return None if self.is_known(ahead, gender) else before  # *After his death, Liszt …*

    def announced(self, token: Token, passage: int, gender: str) -> int | None:
        """The subject a fronted phrase points ahead to: *On her return, Ada Lovelace …*."""
        subject = subject_of(token.sent.root)
        if subject is None or subject.i < token.i:
            return None
        here = (self.by_start.get((passage, index)) for index in range(subject.left_edge.i, subject.i + 1))
        named = next((mention for mention in here if mention and mention.end > subject.i), None)
        fits = named is not None and named.entity in self.people and self.genders.get(named.entity, gender) == gender
        return named.entity if named is not None and fits else None

    def compatible(self, gender: str) -> bool:
        """Whether somebody in the sentence before could be meant."""
        return any(self.genders.get(-1 if each is None else each, gender) == gender for _, each in self.previous)

    def protagonist(self, gender: str) -> int | None:
        """Whom a life story means where nobody else is near: the first it names, already called so more than once."""
        only = self.first if self.genders.get(-1 if self.first is None else self.first) == gender else None
        return only if self.calls[-1 if only is None else only] >= FEWEST_CALLS else None

    def is_known(self, entity: int | None, gender: str) -> bool:
        """Whether the article has called the person so before."""
        return entity is not None and self.genders.get(entity) == gender

    def is_near(self, fits: Sequence[Candidate], here: Sequence[Candidate]) -> bool:
        """Whether a candidate of unknown gender is named in the sentence itself or the subject of the one before."""
        return any((token, entity) in here or role_of(token) in SUBJECTS for token, entity in fits)


def first_of(*found: int | None) -> int | None:
    """The first that was found."""
    return next((each for each in found if each is not None), None)


def resolve(
    passages: Sequence[ParsedPassage], entities: Sequence[Entity], names: Sequence[Mention], title: str
) -> tuple[list[Mention], dict[int, str]]:
    """Mentions by pronoun, and the gender of each person the article uses a pronoun or title of."""
    resolver = Resolver(passages, entities, names, title)
    resolver.walk(passages)
    return resolver.found, resolver.genders
