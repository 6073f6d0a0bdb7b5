"""What a reader remembers of the people of an article: who is known by which pronoun, who was named, who acted last."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from quizgen.annotate.given_names import gender_of
from quizgen.annotate.grammar import is_doer, lacks_speaker, role_of, says
from quizgen.annotate.labels import is_personal
from quizgen.annotate.protagonist import GENDERS, entitled, protagonist
from quizgen.annotate.rivals import Candidate
from quizgen.english.people import OF_ONE_GENDER
from quizgen.model.annotated import Mention, ParsedPassage
from quizgen.model.fact import Entity
from quizgen.model.tokens import Token
from quizgen.model.tree import SUBJECTS

FEWEST_CALLS = 2
"""Pronouns resolved to somebody before, from which the article is taken to be about them."""

LATELY = 5
"""Sentences after which somebody whom no pronoun has meant is no longer in the reader's mind."""


class Memory:
    """The people of an article, as far as it was read."""

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
        self.genders: dict[int, str] = {
            index: gender for index in self.people if (gender := gender_of(entities[index].name)) is not None
        }
        self.hero, habit = protagonist(passages, entities, self.people, self.doubtful, title)
        """Whom the article is about."""
        self.entitled = entitled(passages, entities, self.people, title) is not None
        if self.hero is not None:
            self.genders[self.hero] = habit
        self.called = "" if self.hero is None else entities[self.hero].name.partition(" ")[0]
        """The hero's given name."""
        self.first = next((mention.entity for mention in names if mention.entity in self.people), None)
        self.calls: Counter[int] = Counter()
        """Person → how often a pronoun has meant them."""
        self.seen: dict[int, int] = {}
        """Person → the sentence that named or meant them last."""
        self.speaker: tuple[int, int] | None = None
        """Who spoke last, and in which sentence."""
        self.roles: dict[str, set[int]] = defaultdict(set)
        """Noun for people → those beside whose name it has stood: *Ann Lee, the founder*."""
        self.acted: set[int] = set()
        """People who were the subject of something under their name."""
        self.rival = -1
        """The sentence in which somebody else who may be *he* or *she* as well did something last."""
        self.turn = -1
        """The sentence in which the hero did something last."""
        self.previous: list[Candidate] = []
        """The people of the sentence before."""

    def note_name(self, entity: int, number: int, genders: Iterable[str], roles: Iterable[str]) -> None:
        """Remember that a sentence names a person, with the genders that words beside tell, and the nouns for them."""
        self.seen[entity] = number
        for gender in genders:
            self.genders.setdefault(entity, gender)
        for role in roles:
            self.roles[role].add(entity)

    def note_call(self, entity: int, number: int, gender: str) -> None:
        """Remember that a pronoun of a sentence means a person."""
        self.genders.setdefault(entity, gender)
        self.calls[entity] += 1
        self.seen[entity] = number

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
        elif speakers or (here and lacks_speaker(here[0][0].sent.root)):
            self.speaker = None

    def called_lately(self, noun: str, number: int) -> int | None:
        """The one person whom the noun for people stood beside, if that was lately: *the director*.

        Not who is only told of beside others: *Marsh’s men sold arms to the president Max Orr. The president …*.
        """
        lately = {each for each, sentence in self.seen.items() if number - sentence <= LATELY}
        bearers = self.roles[noun] & lately
        known = len(bearers) == 1 and (bearers == lately or bearers <= self.acted)
        return next(iter(bearers)) if known else None

    def is_of_hero(self, gender: str) -> bool:
        """Whether whom the article is about is called by a pronoun of `gender`."""
        return self.hero is not None and self.genders[self.hero] == gender

    def is_known(self, entity: int | None, gender: str) -> bool:
        """Whether the article has called the person so before."""
        return entity is not None and self.genders.get(entity) == gender

    def fits(self, token: Token, entity: int | None, gender: str) -> bool:
        """Whether somebody may be meant by a pronoun of `gender`."""
        if entity is not None:
            return self.genders.get(entity, gender) == gender
        return GENDERS.get(token.lower_, OF_ONE_GENDER.get(token.lemma_, gender)) == gender

    def compatible(self, gender: str) -> bool:
        """Whether somebody in the sentence before could be meant."""
        return any(self.genders.get(-1 if each is None else each, gender) == gender for _, each in self.previous)

    def protagonist(self, gender: str) -> int | None:
        """Whom a life story means where nobody else is near: the first it names, already called so more than once."""
        only = self.first if self.genders.get(-1 if self.first is None else self.first) == gender else None
        known = only is not None and self.is_called_often(only) and not self.is_overtaken(only, gender)
        return only if known else None

    def is_overtaken(self, entity: int, gender: str) -> bool:
        """Whether in another article than a life somebody else of the gender has done something since."""
        others = (each for each in self.acted if each != entity and self.genders.get(each, gender) == gender)
        return not self.entitled and any(self.seen[each] >= self.seen[entity] for each in others)

    def is_called_often(self, entity: int | None) -> bool:
        """Whether pronouns have meant the person often enough for the article to be about them."""
        return entity is not None and self.calls[entity] >= FEWEST_CALLS

    def only_one(self, gender: str, number: int) -> int | None:
        """The only person of the gender among all the article has named so far, if that was lately."""
        fits = [entity for entity in self.seen if self.genders.get(entity, gender) == gender]
        only = fits[0] if len(fits) == 1 and self.is_known(fits[0], gender) else None
        return only if only is not None and number - self.seen[only] <= LATELY else None

    def last_speaker(self, pronoun: Token, gender: str, number: int) -> int | None:
        """Who spoke in the sentence before, where the pronoun's verb is one of saying too: *she added*."""
        if self.speaker is None or not says(pronoun) or number - self.speaker[1] > LATELY:
            return None
        last = self.speaker[0]
        others = {entity for token, entity in self.previous if role_of(token) in SUBJECTS or is_doer(token)} - {last}
        rivals = [each for each in others if each is None or self.genders.get(each, gender) == gender]
        return last if self.is_known(last, gender) and not rivals else None
