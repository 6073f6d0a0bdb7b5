"""Whom *he*, *she*, *his* or *her* means of those who are near, or nobody where that is in doubt."""

from collections.abc import Collection, Sequence

from quizgen.annotate.grammar import is_fronted, role_of, says, verb_of, who_behind
from quizgen.annotate.memory import Memory
from quizgen.annotate.protagonist import GENDERS
from quizgen.annotate.rivals import (
    Candidate,
    first_of_name,
    is_acting,
    is_inside,
    is_joined,
    is_overtaken,
    is_said_of_another,
    is_told_of_thing,
    parallel,
)
from quizgen.model.tokens import Token
from quizgen.model.tree import SUBJECTS, verb_above

BELOW = frozenset({"ccomp", "conj", "advcl"})
"""What the verb is to another, whose subject its own most often takes up."""

TURNED = 2
"""Sentences after which a life story has turned from somebody else to its hero again, whomever *he* meant there."""


def referent(pronoun: Token, gender: str, candidates: Sequence[Candidate], number: int, memory: Memory) -> int | None:
    """The one person that a pronoun of `gender` can mean, or None."""
    fits = [(token, entity) for token, entity in candidates if memory.fits(token, entity, gender)]
    here = [(token, entity) for token, entity in fits if token.sent == pronoun.sent]
    if not fits:
        return first_of(memory.protagonist(gender), memory.only_one(gender, number))
    if all(entity is None for _, entity in fits):
        acting = [token for token, _ in fits if role_of(token) in SUBJECTS]
        if goes_on(pronoun, gender, [(token, entity) for token, entity in fits if token in acting], number, memory):
            return memory.hero
        unknown = any(token.lower_ in GENDERS for token, _ in fits)  # *His yacht sank. He …*: whose ever it was
        first = memory.protagonist(gender)
        return None if acting or (unknown and first != memory.hero) else first
    entities = {entity for _, entity in fits}
    if goes_on(pronoun, gender, [each for each in fits if is_acting(each[0], pronoun)], number, memory):
        return memory.hero
    if is_heros_turn(pronoun, gender, fits, memory):
        return memory.hero
    if len(entities) == 1:
        return only_one_near(pronoun, gender, candidates, fits, memory)
    return first_of(
        above(pronoun, gender, here, memory),
        parallel(pronoun, here),
        memory.last_speaker(pronoun, gender, number) if not here else None,
        continued(pronoun, fits, memory),
        only_hero(pronoun, gender, fits, memory),
    )


def first_of(*found: int | None) -> int | None:
    """The first that was found."""
    return next((each for each in found if each is not None), None)


def only_hero(pronoun: Token, gender: str, fits: Sequence[Candidate], memory: Memory) -> int | None:
    """Whom the article is about, if nobody else who fits does anything, or has it said of them here.

    In news whoever is told with *who* to have done something may do more: *led by Bo Lund, who sued it. He …*.
    """
    known = memory.is_of_hero(gender)
    others = [token for token, entity in fits if entity != memory.hero]
    acting = any(is_acting(token, pronoun) or is_joined(token, pronoun) for token in others)
    named = [token for token, entity in fits if entity not in {None, memory.hero}]
    doing = not memory.entitled and pronoun.dep_ in SUBJECTS and any(map(is_told_doing, named))
    other = is_said_of_another(pronoun, memory.hero, fits) or is_overtaken(pronoun, memory.hero, fits)
    return memory.hero if known and not (acting or doing or other) else None


def is_told_doing(name: Token) -> bool:
    """Whether a clause with *who* goes on with what the one named, or named beside a noun, does."""
    noun = name.head if name.dep_ == "appos" else name
    return any(who.dep_ == "nsubj" for each in (name, noun) for who in who_behind(each))


def goes_on(pronoun: Token, gender: str, acting: Sequence[Candidate], number: int, memory: Memory) -> bool:
    """Whether a paragraph begins with a *he* of a life story, which is its hero's whomever the last one meant.

    Not where the article speaks of the last one more than of such a hero, whom its title does not name.
    Under a hero's name also where somebody acts of whom nothing more was told: *The critic Li Na praised her.*
    Nor need a paragraph begin there if the hero has acted since somebody else did, some sentences ago.
    """
    known = memory.is_of_hero(gender)
    turned = memory.entitled and number - memory.rival > TURNED and memory.turn > memory.rival
    subject = pronoun.head if pronoun.dep_ == "poss" and pronoun.i == 0 else pronoun  # *His fame grew*
    opens = (pronoun.sent.start == 0 or turned) and subject.dep_ in SUBJECTS and subject.head == pronoun.sent.root
    others = [entity for token, entity in acting if token.lower_ not in GENDERS]
    told = 0 if memory.hero is None else memory.calls[memory.hero]
    if not memory.entitled and any(memory.calls[entity] > told for _, entity in acting if entity is not None):
        return False
    passing = memory.entitled and not any(memory.is_called_often(each) for each in others)
    return known and opens and (passing or not others)


def is_heros_turn(pronoun: Token, gender: str, fits: Sequence[Candidate], memory: Memory) -> bool:
    """Whether the others who fit were only named inside the sentence before: *It stood until Li Na broke it*."""
    known = memory.is_of_hero(gender)
    return known and pronoun.dep_ in SUBJECTS and all(is_inside(token, pronoun) for token, _ in fits)


def only_one_near(
    pronoun: Token, gender: str, candidates: Sequence[Candidate], fits: Sequence[Candidate], memory: Memory
) -> int | None:
    """The one person near who fits, unless the pronoun may mean another, whose name does not tell the gender."""
    only = fits[0][1]
    if is_left_by_speaker(pronoun, gender, fits, memory):
        return None
    if memory.is_known(only, gender):
        return only
    here = [(token, entity) for token, entity in fits if token.sent == pronoun.sent]
    other = any(entity is None and token.lower_ in GENDERS for token, entity in candidates)  # may be the same
    return only if is_near(fits, here) and not other else None


def is_left_by_speaker(pronoun: Token, gender: str, fits: Sequence[Candidate], memory: Memory) -> bool:
    """Whether a paragraph goes on behind somebody's words, of whom it may tell, or of the first that the article names.

    *“We like Ann”, said Li Na.* and then *Her first film was …*, but not *She said …*.
    """
    opens = pronoun.sent.start == 0 and not says(pronoun) and all(says(token) for token, _ in fits)
    first = memory.first if opens and memory.first not in {entity for _, entity in fits} else None
    return first is not None and memory.genders.get(first, gender) == gender


def continued(pronoun: Token, fits: Sequence[Candidate], memory: Memory) -> int | None:
    """The only subject among the candidates, if a pronoun has meant it before."""
    told = {first_of_name(token) for token, _ in fits if token.sent != pronoun.sent}
    acting = [each for each in fits if not is_inside_telling(each[0], told)]
    subjects = {entity for token, entity in acting if role_of(token) in SUBJECTS and not any(token.conjuncts)}
    only = subjects.pop() if len(subjects) == 1 else None
    if only is None or not memory.calls[only] or is_said_of_another(pronoun, only, fits):
        return None
    return None if is_overtaken(pronoun, only, fits) else only


def is_inside_telling(token: Token, told: Collection[Token]) -> bool:
    """Whether somebody only acts in what is said of another of the sentence before: *Max, to whom Bo gave it, fled*."""
    clause = verb_of(token)
    return clause.dep_ == "relcl" and first_of_name(clause.head) in told


def above(pronoun: Token, gender: str, here: Sequence[Candidate], memory: Memory) -> int | None:
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
    return only if acts and (memory.is_known(only, gender) or may_be(only, pronoun, over, memory)) else None


def may_be(entity: int | None, pronoun: Token, over: Sequence[Token], memory: Memory) -> bool:
    """Whether somebody of unknown gender is the owner, the subject of the verb in whose clause they have it.

    Or whether they are the subject of the verb to which that of the pronoun is joined: *Lee was hired, and he won*.
    """
    own = pronoun.tag_ == "PRP$" and any(verb_of(token) == verb_above(pronoun) for token in over)
    joined = pronoun.dep_ in SUBJECTS and pronoun.head.dep_ == "conj"
    joined = joined and any(verb_of(token) == pronoun.head.head for token in over)
    return entity is not None and entity not in memory.genders and (own or joined)


def is_near(fits: Sequence[Candidate], here: Sequence[Candidate]) -> bool:
    """Whether a candidate of unknown gender is named in the sentence itself or the subject of the one before."""
    return any((token, entity) in here or role_of(token) in SUBJECTS for token, entity in fits)
