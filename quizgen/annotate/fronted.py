"""What stands before *it* or *they* in its own sentence: a clause in front, what it may mean instead, what it owns."""

from quizgen.annotate.continuity import MEASURES, is_plural_noun
from quizgen.annotate.grammar import subject_of
from quizgen.english.people import names_people
from quizgen.model.tokens import Token

SINGULAR = frozenset({"it", "its"})
PLURAL = frozenset({"they", "their"})

ANY = frozenset({"a", "an", "another", "each", "every", "no", "some"})
"""Words before a noun that bring in something else."""

LATER = frozenset({"after", "before", "despite", "following", "since", "until", "upon"})
"""Prepositions of what may have been somebody else's doing."""


def is_first(pronoun: Token) -> bool:
    """Whether no noun stands before it in its sentence, and it may take up the whole of what was said."""
    before = pronoun.doc[pronoun.sent.start : pronoun.i]
    return pronoun.tag_ == "PRP" and not any(token.pos_ in {"NOUN", "PROPN"} for token in before)


def is_alone_in_sentence(pronoun: Token) -> bool:
    """Whether nothing before it in its sentence can be meant instead, where it is no subject itself."""
    if pronoun.lower_ in PLURAL:
        return False
    before = pronoun.doc[pronoun.sent.start : pronoun.i]
    return not any(is_singular_noun(token) or (token.tag_ == "VBZ" and token.dep_ != "relcl") for token in before)


def main_subject_again(pronoun: Token) -> Token | None:
    """The subject of the sentence where nothing else can be meant: *The island was empty when sailors found it*."""
    subject, own = subject_of(pronoun.sent.root), subject_of(pronoun.head)
    if pronoun.lower_ != "it" or pronoun.dep_ != "dobj" or subject is None or own is None or own == subject:
        return None
    several = is_plural_noun(own) or names_people(own.lemma_) or own.ent_type_ == "PERSON"
    clause = pronoun.head.dep_ == "advcl" and pronoun.head.head == pronoun.sent.root and own.i > subject.i
    before = [token for token in pronoun.doc[pronoun.sent.start : pronoun.i] if token not in {subject, own}]
    named = subject.lower_ == "it" or is_singular_noun(subject)
    alone = not any(is_singular_noun(token) and token.ent_type_ != "DATE" for token in before)
    return subject if several and clause and named and alone else None


def is_owner_in_front(owner: Token, subject: Token) -> bool:
    """Whether what is owned stands in a phrase before the pronoun that means its owner: *In its youth it was wild*."""
    return subject.lower_ in (PLURAL if owner.lower_ in PLURAL else SINGULAR) and is_owned_in_front(owner, subject)


def is_owned_in_front(owner: Token, subject: Token) -> bool:
    """Whether what is owned stands in a phrase of the subject's verb that is before the subject."""
    above = owner.head
    while above.dep_ in {"pobj", "prep"} and above != subject.head:
        above = above.head
    return owner.tag_ == "PRP$" and owner.i < subject.i and above == subject.head


def comes_after(owner: Token) -> bool:
    """Whether the phrase tells of what came before, which may be another's: *After its fall, Oslo sent food*."""
    link = owner.head.head
    while link.dep_ == "pobj" or (link.dep_ == "prep" and link.head.dep_ == "pobj"):
        link = link.head
    return link.lower_ in LATER


def is_any(subject: Token) -> bool:
    """Whether the noun means any of many, and so nothing that was spoken of: *each unit*, *a nurse*."""
    return any(other.lower_ in ANY for other in subject.lefts)


def is_in_front(verb: Token) -> bool:
    """Whether it is the verb of a clause before the subject of the sentence: *Before it was opened, ships had to …*."""
    subject = subject_of(verb.head)
    main = verb.head == verb.sent.root or verb.head.dep_ == "conj"
    return verb.dep_ == "advcl" and main and subject is not None and verb.i < subject.i


def fronted_clause(verb: Token, subject: Token) -> Token | None:
    """The verb of a clause with a subject that stands before the sentence's own: *When NASA was founded, it …*."""
    clauses = (token for token in verb.children if token.dep_ == "advcl" and token.i < subject.i)
    return next((token for token in clauses if subject_of(token) is not None), None)


def has_rival(pronoun: Token, subject: Token) -> bool:
    """Whether another noun that the pronoun could mean stands in the sentence before it."""
    own = {subject, *subject.conjuncts, *(other for other in subject.head.children if other.dep_ == "attr")}
    is_like = is_plural_noun if pronoun.lower_ in PLURAL else is_singular_noun
    before = (token for token in pronoun.doc[pronoun.sent.start : pronoun.i] if token not in own)
    return any(
        is_like(token) and not (subject.is_ancestor(token) or is_passed_by(token, pronoun, subject)) for token in before
    )


def is_passed_by(noun: Token, pronoun: Token, subject: Token) -> bool:
    """Whether the noun is hardly taken up: a unit, what only stands in a phrase in front, stuff of no known amount."""
    unit = noun.lemma_.lower() in MEASURES or noun.ent_type_ in {"DATE", "TIME"}
    front = noun.dep_ == "pobj" and noun.head.head == subject.head and noun.i < subject.i
    bare = noun.tag_ == "NN" and not any(noun.lefts) and pronoun.dep_ == "nsubj" and noun.dep_ in {"dobj", "pobj"}
    return unit or front or bare


def has_happening(subject: Token) -> bool:
    """Whether the subject's sentence speaks of something else that may take time or money: *It paid for a trip*."""
    own = set(subject.subtree)
    return any(is_singular_noun(token) and token.tag_ == "NN" and token not in own for token in subject.sent)


def is_singular_noun(token: Token) -> bool:
    """Whether the token heads a noun phrase that *it* could mean."""
    return token.tag_ in {"NN", "NNP"} and token.dep_ not in {"compound", "amod", "nmod", "npadvmod"}


def mark_of(verb: Token) -> str:
    """The word that a clause begins with: `if`, `when`; empty where there is none."""
    return next((token.lower_ for token in verb.lefts if token.dep_ == "mark" or token.tag_ == "WRB"), "")
