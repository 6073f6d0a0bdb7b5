"""*Roots hold soil in place, so hillsides lose little.* → *Why do hillsides lose little?*; so with *because*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.facts.laws.alone import check_answer, check_question, fits
from quizgen.facts.laws.effects import check_readers, without_rest
from quizgen.facts.laws.law import Law
from quizgen.facts.laws.order import OF_SOME, asked_of
from quizgen.facts.laws.words import wording
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.verbs import is_verb
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

REASONS = frozenset({"because", "since"})

FEWEST = 4
"""Words of a reason that tells something, its conjunction included."""


def laws(tokens: Sequence[Token], verb: Token, reading: Reading) -> Iterator[Law]:
    """What the sentence says to be so because of what."""
    if (parts := of_result(tokens, verb)) or (parts := of_reason(tokens, verb)):
        yield law_of(*parts, reading)


Parts = tuple[Sequence["Token"], "Token", Sequence["Token"], "Token"]
"""What is so, its verb; why, its verb."""


def of_result(tokens: Sequence[Token], verb: Token) -> Parts | None:
    """The parts of a sentence that ends with a result: *…, so …*."""
    place = next((n for n, token in enumerate(tokens) if n > 1 and token.lower_ == "so" and is_result(tokens[:n])), 0)
    why, so = tokens[: max(0, place - 1 - (tokens[place - 1].lower_ == "and"))], tokens[place + 1 :]
    verbs = [verb, *(other for other in verb.children if other.dep_ in {"ccomp", "conj"} and is_verb(other))]
    first = next((other for other in verbs if other in why), None)
    last = next((other for other in verbs if other in so), None)
    if not place or first is None or last is None or not so or is_purpose(so[0]):
        return None
    return without_rest(so, last), last, why, first


def is_result(before: Sequence[Token]) -> bool:
    """Whether a comma, or *, and*, stands before *so*."""
    return before[-1].text == "," or (before[-1].lower_ == "and" and before[-2].text == ",")


def is_purpose(word: Token) -> bool:
    """Whether *so* goes on with it to something else than a result: *so that*, *so far*."""
    return word.lower_ in {"that", "as", "far", "too", "much", "many", "called"}


OFTEN = frozenset(
    """
    abundant common frequent infrequent plentiful prevalent rare scarce typical uncommon unusual usual widespread
    """.split()
)
"""How often something is met."""


def of_reason(tokens: Sequence[Token], verb: Token) -> Parts | None:
    """The parts of a sentence with a clause behind *because* or *since*, in front or at the end."""
    for clause in verb.children:
        mark = clause.left_edge
        if clause.dep_ != "advcl" or mark.lower_ not in REASONS or not is_verb(clause):
            continue
        why = [token for token in tokens if token in clause.subtree and token != mark]
        rest = [token for token in tokens if token not in clause.subtree]
        if mark == tokens[0] and rest and rest[0].text == ",":
            return without_rest(rest[1:], verb), verb, why, clause
        if why and why[-1] == tokens[-1] and rest[-1].i < mark.i:
            return rest[:-1] if rest[-1].text == "," else rest, verb, why, clause
    return None


def law_of(so: Sequence[Token], verb: Token, why: Sequence[Token], reason: Token, reading: Reading) -> Law:
    """The law, a pronoun that begins the question told by the subject of the reason, and that by the pronoun."""
    subject, cause = child(verb, *SUBJECTS, "expl", "csubj"), child(reason, *SUBJECTS, "expl", "csubj")
    if subject is None or cause is None or len(why) + 1 < FEWEST:
        raise Refusal("unclear-parse", "nobody sees what is so because of what")
    if any(token.lower_ in {"because", "so"} for token in so):
        raise Refusal("unclear-parse", "it tells more than one reason")
    if is_of_somewhere(so, verb):
        raise Refusal("vague-reference", "it does not say where that is so")
    check_readers([*so, *why], reason)
    before = why[0].i < so[0].i
    if before and subject.lower_ == "it" and is_worth_doing(verb):
        raise Refusal("no-subject", "its subject “it” only opens it")
    if before and subject.tag_ == "PRP" and subject.lower_ in {"it", "they"} and why[0] == cause.left_edge:
        return of_pronoun(so, verb, why, reason, reading)
    if before and child(subject, "poss") is so[0] and so[0].lower_ in {"its", "their"}:
        return of_owner(so, verb, why, reason, reading)
    check_rivals(so, why if before else [])
    check_question(so, reading)
    check_answer(why, reading, so)
    return told(asked_of(so, verb, reading), wording(why, reading, None, so), wording(so, reading), verb)


def is_of_somewhere(so: Sequence[Token], verb: Token) -> bool:
    """Whether how often something is met depends on where, and that is not told: *Earthquakes are common*."""
    often = child(verb, "acomp")
    return often is not None and often.lower_ in OFTEN and not any(token.dep_ == "prep" for token in so)


def is_worth_doing(verb: Token) -> bool:
    """Whether *it* only opens what is judged of a deed that is told with its object: *it is worth seeing one*."""
    judged = child(verb, "acomp")
    deed = child(judged, "xcomp") if judged is not None and judged.lower_ == "worth" else None
    return deed is not None and any(token.dep_ == "dobj" for token in deed.subtree)


def check_rivals(so: Sequence[Token], why: Sequence[Token]) -> None:
    """Refuse a result with an *it* that may as well be something in the reason before it."""
    objects = [token for token in so if token.lower_ in {"it", "them"} and token.dep_ not in SUBJECTS]
    if any(fits(pronoun, noun) for pronoun in objects for noun in why):
        raise Refusal("unresolved-pronoun", "nobody can be sure what it speaks of")


def of_owner(so: Sequence[Token], verb: Token, why: Sequence[Token], reason: Token, reading: Reading) -> Law:
    """The law of a result whose subject belongs to that of the reason: *its wall is thicker*."""
    cause, owner, subject = child(reason, *SUBJECTS), so[0], child(verb, *SUBJECTS)
    if cause is None or subject is None or not fits(owner, cause) or why[0] != cause.left_edge or cause.tag_ == "PRP":
        raise Refusal("unresolved-pronoun", f"nobody can be sure what “{owner.text}” means")
    names = list(cause.subtree)
    if names[0].lower_ in OF_SOME:
        raise Refusal("vague", f"“{names[0].text}” does not say which")
    check_question(names, reading)
    check_question([token for token in so if token != owner], reading, names)
    check_answer([token for token in why if token not in names], reading, names)
    named = wording(names, reading)
    whose = f"{named}’" if named.endswith("s") else f"{named}’s"
    owned = wording(list(subject.subtree), reading, {owner.i: whose})
    so_told = wording(so, reading, {owner.i: whose})
    return told(asked_of(so, verb, reading, owned), wording(why, reading), so_told, verb)


def of_pronoun(so: Sequence[Token], verb: Token, why: Sequence[Token], reason: Token, reading: Reading) -> Law:
    """The law of a result whose subject is a pronoun for that of the reason."""
    subject, cause = child(verb, *SUBJECTS), child(reason, *SUBJECTS)
    done = child(reason, "dobj")
    if subject is None or cause is None or not fits(subject, cause) or is_rival(subject, cause, done):
        raise Refusal("unresolved-pronoun", "nobody can be sure what its subject means")
    names = list(cause.subtree)
    if names[0].lower_ in OF_SOME:
        raise Refusal("vague", f"“{names[0].text}” does not say which")
    if cause.tag_ == "PRP" and reading.described(cause) is None:
        raise Refusal("no-subject", f"its subject “{cause.text}” names nothing")
    check_question(names, reading)
    check_question([token for token in so if token != subject], reading, names)
    check_answer([token for token in why if token not in names], reading, so)
    named = wording(names, reading)
    pronoun = {token.i: subject.lower_ if token == names[-1] else "" for token in names}
    return told(
        asked_of(so, verb, reading, named),
        wording(why, reading, pronoun),
        wording(so, reading, {subject.i: named}),
        verb,
    )


def is_rival(pronoun: Token, cause: Token, done: Token | None) -> bool:
    """Whether the pronoun may be what the verb is done to; of people and things it is whoever acts."""
    acting = names_people(cause.lemma_) or cause.lower_ in {"people", "humans"}
    return done is not None and fits(pronoun, done) and not (acting and not names_people(done.lemma_))


def told(asked: str, why: str, so: str, verb: Token) -> Law:
    """The question why, and *because* before what answers it."""
    return Law(question=f"why {asked}", answer=f"because {why}", before=so, head=verb.lemma_)
