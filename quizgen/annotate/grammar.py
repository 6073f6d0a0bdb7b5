"""Small questions about a parse that several sieves ask."""

from quizgen.english.people import GROUPS, names_people
from quizgen.model.tokens import Span, Token
from quizgen.model.tree import SUBJECTS, any_child

SAYING = frozenset(
    """
    acknowledge add admit argue ask believe claim complain concede confess continue exclaim explain insist joke lament
    muse note quip recall reckon remark remember reply respond say shout tell think warn whisper wonder
    """.split()
)
"""Verbs of whoever has the floor."""

BEHIND_VERB = frozenset({"dobj", "conj", "dative"})
"""Dependencies of somebody whom a verb has behind it."""

LAST_MARKS = 2
"""Tokens at the end of a quotation: its stop and its mark."""

HONOURED = frozenset("absence favor favour honor honour memory name place praise remembrance stead wake".split())
"""Nouns in a fronted phrase whose owner is another than the subject: *in his memory Byron wrote*."""


def goes_on_with_who(name: Token) -> bool:
    """Whether what is said of the name begins with *who*, and is of nobody named beside it: *Jo Smythe, who …*."""
    said = any(not is_other_named(name.doc[name.i + 1 : part.i]) for part in who_behind(name))
    return said and not name.conjuncts and not is_of_people(name)


def who_behind(name: Token) -> list[Token]:
    """Each *who* with which what is said of the name begins."""
    return [part for other in name.rights if other.dep_ == "relcl" for part in other.lefts if part.lower_ == "who"]


def is_of_people(name: Token) -> bool:
    """Whether it says whose or of what the people before it are, who may be *who*: *the crew of Lunde Ltd, who*."""
    whole = name.head.head
    return name.dep_ == "pobj" and name.head.lower_ == "of" and (whole.lemma_ in GROUPS or names_people(whole.lemma_))


def is_other_named(between: Span) -> bool:
    """Whether the words between a name and *who* name somebody else: *the Tate, Li Na, from Ulm, who …*."""
    return any(
        (token.ent_type_ == "PERSON" and token.ent_iob_ == "B") or (token.dep_ == "appos" and token.ent_type_ != "")
        for token in between
    )


def subject_of(verb: Token) -> Token | None:
    """The subject of the verb itself."""
    return next((token for token in verb.children if token.dep_ in SUBJECTS), None)


def first_conjunct(token: Token) -> Token:
    """The first of those that the token is coordinated with, or itself: *a painter* of *a painter and a poet*."""
    while token.dep_ == "conj":
        token = token.head
    return token


def role_of(token: Token) -> str:
    """The dependency of the noun phrase the token belongs to: that of the noun it stands beside, if any."""
    while token.dep_ == "compound" and token.head.pos_ == "PROPN":
        token = token.head
    return token.head.dep_ if token.dep_ == "appos" or is_behind_posts(token) else token.dep_


def verb_of(token: Token) -> Token:
    """What the noun phrase depends on that the token belongs to: *went* for *Hunt* in *the designer, Jo Hunt, went*."""
    while (token.dep_ == "compound" and token.head.pos_ == "PROPN") or token.dep_ == "appos" or is_behind_posts(token):
        token = token.head
    return token.head


def is_behind_posts(name: Token) -> bool:
    """Whether two posts of one person stand before the name: *Labour candidate and former mayor Jo Hunt*."""
    first = name.head
    joined = name.dep_ == "conj" and name.pos_ == "PROPN" and any(other.dep_ == "compound" for other in name.lefts)
    return joined and first.tag_ == "NN" and names_people(first.lemma_) and not any_child(first, {"det", "poss"})


def first_with_subject(verb: Token) -> Token:
    """The nearest verb with a subject of its own, or the first, of those the verb is coordinated with."""
    while verb.dep_ == "conj" and subject_of(verb) is None:
        verb = verb.head
    return verb


def is_fronted(verb: Token, pronoun: Token) -> bool:
    """Whether the verb is of a clause in front of the one that the pronoun is the subject of."""
    return verb.dep_ == "advcl" and verb.head == pronoun.head and verb.i < pronoun.i


def is_bare_definite(noun: Token) -> bool:
    """Whether *the* is all that stands with the noun."""
    return [other.lower_ for other in noun.children if other.dep_ not in {"punct", "case"}] == ["the"]


def says(token: Token) -> bool:
    """Whether the token is the subject of a verb of saying."""
    return role_of(token) in SUBJECTS and token.head.lemma_ in SAYING


def is_doer(name: Token) -> bool:
    """Whether something is told to be done by the person: *in a book published by Ada Marsh QC*."""
    return "agent" in {name.head.dep_, name.head.head.dep_}  # *by*, or the rest of the name before it


def lacks_speaker(verb: Token) -> bool:
    """Whether it says something and the parser gave its subject to another: *In Ulm, Norway, Rabbi Li Na said …*."""
    return verb.lemma_ in SAYING and verb.tag_ == "VBD" and all(other.dep_ not in SUBJECTS for other in verb.children)


def is_quotation(sentence: Span) -> bool:
    """Whether the sentence is somebody's words from its beginning to its end."""
    marks = [token.i for token in sentence if token.text == '"']
    return marks[:1] == [sentence.start] and (len(marks) == 1 or marks[-1] >= sentence.end - LAST_MARKS)


def is_honoured(pronoun: Token) -> bool:
    """Whether the pronoun stands in a phrase like *in his memory*, in front of whoever remembers."""
    subject = subject_of(pronoun.sent.root)
    return pronoun.head.lemma_ in HONOURED and subject is not None and pronoun.i < subject.i


def is_either(pronoun: Token) -> bool:
    """Whether the pronoun is one of two that mean anybody: *he or she*, *his/her*."""
    around = pronoun.doc.tokens[max(0, pronoun.i - 2) : pronoun.i + 3]
    words = {token.lower_ for token in around if token.i != pronoun.i and token.tag_ in {"PRP", "PRP$"}}
    return bool({"or", "/"} & {token.lower_ for token in around}) and bool(words)


def subject_beside(pronoun: Token) -> Token | None:
    """The subject of the verb whose object the pronoun is, and so another: *Ann saw her*, *Ann came to see her*."""
    verb = pronoun.head.head if pronoun.dep_ == "pobj" else pronoun.head
    objective = pronoun.tag_ == "PRP" and pronoun.dep_ in {"dobj", "dative", "pobj"}
    if not objective or pronoun.lower_.endswith("self"):
        return None
    subject = subject_of(verb)
    aimed = verb.tag_ == "VB" and verb.dep_ in {"advcl", "xcomp"} and verb.left_edge.lower_ == "to"
    if subject is not None or not aimed or any_child(verb.head, {"dobj", "dative"}):  # *Ann asked Bo to see her*
        return subject
    return subject_of(verb.head)


def may_be_somebody(name: Token) -> bool:
    """Whether a name that the pipeline does not know may be a person's: a subject, or two words behind a verb.

    So too wherever *who* or *whom* goes on about it. Nobody has *the* before the name, and God is hardly meant by *he*
    or *she*.
    """
    the = any(other.lower_ == "the" for other in name.lefts)
    if name.dep_ == "pobj" and is_person_by_whom(name) and not the:
        return True
    if name.dep_ not in SUBJECTS | BEHIND_VERB or the or name.text == "God":
        return False
    several = any(other.dep_ == "compound" and other.tag_ == "NNP" for other in name.lefts)
    return several or name.dep_ in SUBJECTS


def is_person_by_whom(name: Token) -> bool:
    """Whether a clause with *who* or *whom* is said of the one word: *In 324 Marsh, to whom she gave it, fled*."""
    clauses = [other for other in name.rights if other.dep_ == "relcl"]
    return any(part.lower_ in {"who", "whom"} for clause in clauses for part in clause.subtree if part.i < clause.i)


def is_where(name: Token) -> bool:
    """Whether the name stands where places do: *in Bourges*."""
    return name.dep_ == "pobj" and name.head.lower_ in {"in", "at", "near", "into"}
