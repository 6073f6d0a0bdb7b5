"""Whether a pronoun stands with its noun: bound by its phrase or by the subject, or known to mean somebody named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.held import HELD
from quizgen.english.people import GROUPS, names_people
from quizgen.facts.acronyms import check_spelt_out
from quizgen.facts.concepts import is_told_in_general
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.model.fact import PLACES
from quizgen.model.tree import SUBJECTS, TENSED, any_child, child

if TYPE_CHECKING:
    from quizgen.model.fact import Entity
    from quizgen.model.tokens import Token

PRONOUNS_OF_PEOPLE = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself"})
PRONOUNS_OF_THINGS = frozenset({"it", "its", "itself"})
PRONOUNS_OF_MANY = frozenset({"they", "them", "their", "theirs", "themselves"})
PRONOUNS = PRONOUNS_OF_PEOPLE | PRONOUNS_OF_THINGS | PRONOUNS_OF_MANY
DONE_TO = frozenset({"about", "against", "for", "into", "on", "over", "to"})
"""Prepositions behind a noun that lead to what something is done to or about."""

AMONG = frozenset({"about", "against", "of", "with"})
"""Prepositions within a phrase of the verb whose pronoun is another than the subject."""

TAKING = frozenset("acquire attack bomb buy capture conquer invade purchase rob seize sue".split())
"""Verbs of what one does to others and theirs."""

OF_ONES_OWN = frozenset("current first former fourth latest new original own present second third".split())
"""Words of what one has since one bought it, or had before."""

REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves"})


def check_pronoun(token: Token, tokens: Sequence[Token], reading: Reading, subject: Token | None) -> None:
    """Refuse a pronoun whose noun is neither in the phrase, nor the subject, nor a person known by name."""
    if is_of_own_role(token, reading):
        raise Refusal("unresolved-pronoun", f"nobody is “{token.text}” {token.head.text} themselves")
    if is_elsewhere(token, reading):
        raise Refusal("unresolved-pronoun", f"“{token.text}” is in another place than what it was taken for")
    if is_bound(token, tokens, reading, subject):
        check_rivals(token, reading)
        return
    entity = reading.entity(token)
    if entity is not None:
        check_spelt_out(entity, reading)
    unknown = entity is None and not is_thought(token)
    if unknown or token.lower_ in REFLEXIVES:
        raise Refusal("unresolved-pronoun", f"nobody can be sure whom or what “{token.text}” means")


def is_of_own_role(pronoun: Token, reading: Reading) -> bool:
    """Whether somebody is told to be what only another can have: *Ada Marsh became her secretary*."""
    role, verb = pronoun.head, pronoun.head.head
    owns = pronoun.tag_ == "PRP$" and pronoun.lower_ in PRONOUNS_OF_PEOPLE and role.dep_ == "attr"
    subject = child(verb, *SUBJECTS) if owns and names_people(role.lemma_) else None
    somebody = None if subject is None else reading.entity(subject)
    meant = reading.entity(pronoun)
    return somebody is not None and somebody.type == "person" and (meant is None or meant == somebody)


def is_elsewhere(it: Token, reading: Reading) -> bool:
    """Whether *it* is said to be something in one place and was taken for another: *in Ulm it was Ohm’s*."""
    before = it.nbor(-1)
    there = reading.name_at(before) if it.lower_ == "it" and it.head.lemma_ == "be" else None
    meant = reading.entity(it)
    return there is not None and meant is not None and {there.type, meant.type} <= PLACES and there != meant


def is_thought(it: Token) -> bool:
    """Whether *it* only opens what is held by many, which the sentence goes on to say: *It is thought that …*."""
    verb = it.head
    held = verb.lower_ in HELD and verb.tag_ == "VBN" and any_child(verb, {"auxpass"})
    opens = it.text == "It" and bool(it.is_sent_start)
    return opens and held and any_child(verb, {"ccomp"}) and not any_child(verb, {"neg"})


def check_rivals(pronoun: Token, reading: Reading) -> None:
    """Refuse a pronoun that may be either of two things: of two people, or of what only opens the sentence."""
    if pronoun.lower_ in REFLEXIVES:
        return
    if may_be_owner(pronoun, reading):
        raise Refusal("unresolved-pronoun", f"“{pronoun.text}” may be what the subject is of")
    before = pronoun.doc[pronoun.sent.start : pronoun.i]
    own = next((other for other in pronoun.ancestors if any_child(other, SUBJECTS)), pronoun.sent.root)
    clause = [other for other in before if own.is_ancestor(other)]
    if (
        pronoun.lower_ in PRONOUNS_OF_PEOPLE
        and not is_of_role(pronoun)
        and len(people_fitting(pronoun, clause, reading)) > 1
    ):
        raise Refusal("unresolved-pronoun", f"“{pronoun.text}” may be either of two people")
    inner = next((other for other in pronoun.ancestors if other.dep_ == "ccomp"), None)
    if inner is None or inner.i < inner.head.i or pronoun.lower_ in PRONOUNS_OF_PEOPLE:
        return
    fitting = [other for other in before if is_noun(other) and agrees(pronoun, other, reading)]
    if fitting and all(is_in_front(other, inner.head) for other in fitting):
        raise Refusal("unresolved-pronoun", f"“{pronoun.text}” need not be what the sentence only begins with")


def may_be_owner(pronoun: Token, reading: Reading) -> bool:
    """Whether *it* does something and the subject is somebody's deed or word: *Yarrow's offer came after it grew*."""
    verb = pronoun.head
    deed = pronoun.lower_ == "it" and pronoun.dep_ == "nsubj" and verb.dep_ == "advcl" and verb.pos_ == "VERB"
    subject = child(verb.head, *SUBJECTS) if deed else None
    owner = child(subject, "poss") if subject is not None and subject.i < pronoun.i else None
    entity = reading.entity(owner) if owner is not None else None
    return entity is not None and entity.type in {"organisation", "country"} and reading.entity(pronoun) is None


def is_of_role(pronoun: Token) -> bool:
    """Whether it owns what somebody else is said to be: *named Li Na as his heir* is of whoever did so."""
    link = pronoun.head.head
    return pronoun.tag_ == "PRP$" and pronoun.head.dep_ == "pobj" and link.lower_ == "as" and link.i < pronoun.i


def is_other_than(pronoun: Token, somebody: Entity) -> bool:
    """Whether the pronoun, done to or told by a preposition, is of a gender that the person is not: *cared for him*."""
    done_to = pronoun.tag_ == "PRP" and pronoun.dep_ not in SUBJECTS
    return done_to and somebody.gender not in {gender_of(pronoun), ""}


def gender_of(pronoun: Token) -> str:
    """*she* or *he*, as which the pronoun of a person speaks of them."""
    return "she" if pronoun.lower_ in {"she", "her", "hers", "herself"} else "he"


def people_fitting(pronoun: Token, before: Sequence[Token], reading: Reading) -> frozenset[str]:
    """Names of the people of the clause, named or meant before the pronoun, that it may mean."""
    gender = gender_of(pronoun)
    actors = [other for other in before if other.dep_ in SUBJECTS | {"dobj", "dative", "pobj", "conj"}]
    meant = [entity for other in actors if (entity := reading.entity(other)) is not None]
    return frozenset(each.name for each in meant if each.type == "person" and each.gender in {gender, ""})


def is_in_front(noun: Token, verb: Token) -> bool:
    """Whether the noun stands in a phrase before the subject of the verb."""
    subject = child(verb, *SUBJECTS)
    return subject is not None and noun.i < subject.left_edge.i and verb not in noun.subtree


def is_bound(token: Token, tokens: Sequence[Token], reading: Reading, subject: Token | None) -> bool:
    """Whether the pronoun's noun stands before it in the same phrase, or is the subject of the clause."""
    entity = reading.entity(token)
    meant = reading.name_at if is_main_subject(token) else reading.entity  # *Through her mother she is …* names nobody
    if entity is not None and any(other.i < token.i and meant(other) == entity for other in tokens):
        return True
    if is_parallel(token) or is_of_companion(token) or is_of_own_subject(token, tokens, reading):
        return True
    candidates = [
        other
        for other in tokens
        if other.i < token.i
        and is_noun(other)
        and not (token.tag_ == "PRP$" and other.ent_type_ in {"DATE", "TIME"})  # *In 1500 its shipyards …*
        and not (is_described_by(token, other) or is_subject_beside(token, other) or is_inside(token, other))
        and not (is_taker(token, other) or is_of_lead(token, other))
        and not (token.tag_ == "PRP" and other.is_ancestor(token))  # *a book about it* is not the book
        and not (is_beside_owner(token, other) and entity is None)
    ]
    apart = subject is not None and not (is_beside(token, subject) or is_taker(token, subject))
    apart = apart and subject is not None and not is_described_by(token, subject)
    if subject is not None and subject not in tokens and apart:
        candidates.insert(0, subject)
    if entity is not None:
        owners = owners_in(subject) if subject is not None and subject not in tokens else []
        return any(
            reading.entity(other) == entity or stands_for(other, entity, reading) for other in (*candidates, *owners)
        )
    if subject is not None and (token.tag_ == "PRP$" or is_in_reason(token)) and not agrees(token, subject, reading):
        shared = is_of_other_verb(token, subject.head)
        objects = [other for other in subject.head.children if other.dep_ == "dobj" and other.i < tokens[0].i]
        candidates += objects if not shared else []
    if is_of_deed(token):
        candidates = []
    if is_main_subject(token):
        candidates = [other for other in candidates if other.dep_ in SUBJECTS]
    fitting = [other for other in candidates if agrees(token, other, reading)]
    firsts = [other for other in fitting if other.dep_ != "conj" or not set(other.conjuncts) & set(fitting)]
    heads = [other for other in firsts if other.dep_ != "compound"]
    one = len(heads) == 1 or (bool(heads) and heads[0] == subject and subject not in tokens)
    return one or (len(heads) > 1 and is_of_any_inside(token, tokens, reading))


def is_of_other_verb(pronoun: Token, verb: Token) -> bool:
    """Whether it is told by a verb that only shares its subject with `verb`: *stopped it* *and asked its crew*."""
    return any(other.dep_ == "conj" and other.head == verb for other in pronoun.ancestors)


def is_of_any_inside(pronoun: Token, tokens: Sequence[Token], reading: Reading) -> bool:
    """Whether whatever a possessive in a clause of what is so in general may mean stands in the phrase with it.

    *The idea that people move to places that suit their needs*.
    """
    clauses = [other for other in pronoun.ancestors if other in tokens and other.dep_ in {"relcl", "acl", "ccomp"}]
    if pronoun.tag_ != "PRP$" or not clauses or not is_told_in_general(pronoun.sent.root):
        return False
    before = pronoun.doc[pronoun.sent.start : pronoun.i]
    return all(other in tokens for other in before if is_noun(other) and agrees(pronoun, other, reading))


def stands_for(noun: Token, entity: Entity, reading: Reading) -> bool:
    """Whether a noun with *the* is told by the name of it: *The region declared its independence*.

    Or is that name, taken for a noun: *Orestes*.
    """
    known = reading.described(noun)
    return (known is not None and known.name == entity.name) or noun.text == entity.called


def is_beside_owner(pronoun: Token, owner: Token) -> bool:
    """Whether it is an object beside somebody who only owns something, and may be another: *Ann's aunt beat her*."""
    return owner.dep_ == "poss" and pronoun.dep_ == "dobj" and pronoun.lower_ in PRONOUNS_OF_PEOPLE - REFLEXIVES


def owners_in(subject: Token) -> list[Token]:
    """Whose the subject is, who may be acted on by it: *Ada Marsh's friends found her a room*."""
    return [other for other in subject.lefts if other.dep_ == "poss"]


def is_in_reason(pronoun: Token) -> bool:
    """Whether it is the subject of a clause with *because*, which may go on with the object: *… as it was old*."""
    return pronoun.dep_ in SUBJECTS and any(
        other.lower_ == "because" and other.dep_ == "mark" for other in pronoun.head.children
    )


def is_either(pronoun: Token) -> bool:
    """Whether it is one of *he or she*: *a state in which somebody rules until he or she dies*."""
    if pronoun.lower_ not in PRONOUNS_OF_PEOPLE:
        return False
    around = pronoun.doc.tokens[max(0, pronoun.i - 2) : pronoun.i + 3]
    return any(
        one.lower_ in PRONOUNS_OF_PEOPLE and link.lower_ == "or" and pronoun in {one, other}
        for one, link, other in zip(around, around[1:], around[2:], strict=False)
        if other.lower_ in PRONOUNS_OF_PEOPLE
    )


def is_of_own_subject(pronoun: Token, tokens: Sequence[Token], reading: Reading) -> bool:
    """Whether the possessive is that of the subject of its own clause: *to allow people to search their letters*.

    So too is one of *he or she*, of somebody of whom nothing tells which.
    """
    if is_either(pronoun) and any(other.tag_ == "NN" and names_people(other.lemma_) for other in tokens):
        return True
    verb = next((other for other in pronoun.ancestors if any_child(other, SUBJECTS)), None)
    subject = child(verb, *SUBJECTS) if verb is not None and verb.dep_ in {"advcl", "ccomp", "relcl"} else None
    known = subject is not None and subject in tokens and is_noun(subject) and subject.i < pronoun.i
    return pronoun.tag_ == "PRP$" and known and subject is not None and agrees(pronoun, subject, reading)


def is_main_subject(pronoun: Token) -> bool:
    """Whether it is the subject of the sentence, and so means nothing that only stands in a phrase before it.

    *In the evening it gets cold*.
    """
    return pronoun.dep_ in SUBJECTS and pronoun.head == pronoun.sent.root


def is_described_by(pronoun: Token, noun: Token) -> bool:
    """Whether the pronoun stands in a clause that describes the noun, and so is not it: *times they rested*.

    So too as the object of an infinitive: *the attempt to build it*.
    """
    verb = pronoun.head
    done = pronoun.dep_ == "dobj" and pronoun.lower_ not in REFLEXIVES and verb.dep_ == "acl" and verb.tag_ == "VB"
    own = done or (pronoun.dep_ in SUBJECTS and verb.dep_ in {"relcl", "acl"})
    return own and (verb.head == noun or is_said_of(verb.head, noun))  # *the minimum is the point where it is low*


def is_taker(pronoun: Token, noun: Token) -> bool:
    """Whether the pronoun owns what the noun is told to have bought or the like, which was another's: *its asset*.

    *Yarrow is the firm that bought its asset*, but *the firm that bought its first ship*.
    """
    taken = pronoun.head
    verb = taken.head
    own = any(other.lower_ in OF_ONES_OWN for other in taken.lefts)
    owned = pronoun.tag_ == "PRP$" and taken.dep_ == "dobj" and verb.lemma_ in TAKING and not own
    taker = verb.head
    named = noun in {taker, taker.head} if taker.dep_ == "appos" else noun == taker or is_said_of(taker, noun)
    return owned and verb.dep_ == "relcl" and named


def is_said_of(noun: Token, subject: Token) -> bool:
    """Whether the noun tells what the subject is."""
    return noun.dep_ == "attr" and subject.dep_ in SUBJECTS and subject.head == noun.head


def is_of_deed(pronoun: Token) -> bool:
    """Whether it says what a deed was about for which somebody got something: *won the prize for her work on it*."""
    deed = pronoun.head.head
    owned = pronoun.tag_ == "PRP" and pronoun.lower_ not in PRONOUNS_OF_PEOPLE and child(deed, "poss") is not None
    return owned and deed.head.lower_ == "for" and deed.dep_ == pronoun.dep_ == "pobj"


def is_inside(pronoun: Token, noun: Token) -> bool:
    """Whether the noun is done to what the pronoun owns, and so is not the owner: *the limits on their use*.

    Something may well have what is its own, *a man with his dog*, or be of its kind, *people from their village*.
    """
    link = pronoun.head.head
    owned = pronoun.tag_ == "PRP$" and pronoun.head.dep_ == "pobj" and link.head == noun
    return owned and link.lower_ in DONE_TO


def is_of_lead(pronoun: Token, noun: Token) -> bool:
    """Whether the noun is within a gerund in front of the subject that the possessive is in, which is told by both.

    *Despite being run by the church, most of its pupils …* are those of neither, but of the school.
    """
    gerunds = [other for other in noun.ancestors if other.dep_ == "pcomp" and other.tag_ in {"VBG", "VBN"}]
    lead = next((other.head for other in gerunds if child(other, *SUBJECTS) is None), None)
    if lead is None or pronoun.tag_ != "PRP$" or lead.right_edge.i > pronoun.i:
        return False
    subject = child(lead.head, *SUBJECTS)
    return subject is not None and subject.is_ancestor(pronoun)


def is_beside(token: Token, subject: Token) -> bool:
    """Whether the pronoun is an object of the subject's own verb, and so somebody else: *Ann saw her*."""
    head = token.head.head if token.dep_ == "pobj" or is_judged(token) else token.head
    while token.dep_ == "pobj" and token.head.lower_ in AMONG and head.dep_ in {"dobj", "pobj", "prep"}:
        head = head.head  # *sold two tonnes of it*, *came into conflict with it*
    while head.dep_ == "xcomp" and not any_child(head.head, {"dobj"}):
        head = head.head  # *were allowed to use them*, but *asked Ann to help her*
    own = subject.head.head if subject.dep_ == "appos" else subject.head  # *her teacher, Ann, saw her*
    shared = head in own.conjuncts and child(head, *SUBJECTS) is None  # *Ann came and saw her*
    return token.tag_ == "PRP" and token.lower_ not in REFLEXIVES and (head == own or shared)


def is_judged(token: Token) -> bool:
    """Whether it is said, with no verb, of what the pronoun means what somebody made of it: *declared it a reserve*."""
    said = token.head
    finite = said.tag_ in TENSED or any_child(said, {"aux", "auxpass", "cop", "mark"})
    return token.dep_ in SUBJECTS and said.dep_ == "ccomp" and not finite


def is_subject_beside(token: Token, noun: Token) -> bool:
    """Whether the noun is a subject of the verb that the pronoun is an object of: *Ann and Al saw her*."""
    first = noun
    while first.dep_ == "conj":
        first = first.head
    return first.dep_ in SUBJECTS and is_beside(token, first)


def is_parallel(token: Token) -> bool:
    """Whether the possessive repeats the owner of the noun it is coordinated with: *Oslo's port and its fort*."""
    first = token.head.head
    while first.dep_ == "conj" and child(first, "poss") is None:
        first = first.head
    owner = child(first, "poss") or whole_of(first)
    plural = owner is not None and owner.tag_ in {"NNS", "NNPS"}
    owned = token.tag_ == "PRP$" and token.head.dep_ == "conj" and owner is not None and owner.tag_ != "PRP$"
    return owned and (token.lower_ in PRONOUNS_OF_MANY) == plural and token.lower_ not in PRONOUNS_OF_PEOPLE


def is_of_companion(token: Token) -> bool:
    """Whether the possessive is that of somebody without a name beside whom its noun stands: *a widow and her sons*."""
    first = token.head.head
    joined = token.tag_ == "PRP$" and token.head.dep_ == "conj" and first.tag_ in {"NN", "NNS"}
    newly = any(other.lower_ in {"a", "an"} for other in first.children) and token.lower_ in PRONOUNS_OF_PEOPLE
    return joined and child(first, "poss") is None and (newly or names_people(first.lemma_))


def whole_of(part: Token) -> Token | None:
    """What the noun is of: *the role of sleep*."""
    of = next((other for other in part.children if other.dep_ == "prep" and other.lower_ == "of"), None)
    whole = child(of, "pobj") if of is not None else None
    return whole if whole is not None and child(whole, "conj") is None else None


def is_noun(token: Token) -> bool:
    """Whether the token heads a noun phrase."""
    return token.pos_ in {"NOUN", "PROPN"} and token.dep_ not in {"compound", "amod", "nmod"}


def agrees(pronoun: Token, noun: Token, reading: Reading) -> bool:
    """Whether `pronoun` can stand for `noun`, by number and by being a person or not."""
    if noun.tag_ == "PRP":
        return any({pronoun.lower_, noun.lower_} <= alike for alike in (PRONOUNS_OF_THINGS, PRONOUNS_OF_MANY))
    entity = reading.entity(noun)
    several = child(noun, "conj") is not None and not any(other.lower_ == "or" for other in noun.children)
    plural = noun.tag_ == "NNS" or (noun.tag_ == "NNPS" and not (entity and entity.type != "person")) or several
    person = entity is not None and entity.type == "person"
    if pronoun.lower_ in PRONOUNS_OF_MANY:
        return plural or is_group(noun)
    if pronoun.lower_ in PRONOUNS_OF_PEOPLE:
        return person and not plural and not (entity is not None and is_other_than(pronoun, entity))
    return not person and not plural and noun.pos_ in {"NOUN", "PROPN"} and not is_told_as_many(noun)


def is_told_as_many(noun: Token) -> bool:
    """Whether its verb takes it for several, by which its possessive is *their*: *Advisers Lund Marsh have valued*."""
    verbs = (noun.head, *noun.head.lefts) if noun.dep_ in SUBJECTS else ()
    return any(verb.tag_ == "VBP" or verb.lower_ == "were" for verb in verbs)


def is_group(noun: Token) -> bool:
    """Whether the noun, or the word before it that says what is named, is of several people: *Team Oslo*."""
    return any(each.lower_ in GROUPS for each in (noun, *noun.lefts) if each == noun or each.dep_ == "compound")
