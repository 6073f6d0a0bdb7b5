"""*It* that stands for nothing: *it is clear that*, *it rained*, *it is the first time*, *Make It New*."""

from quizgen.model.tokens import Token

WEATHER = frozenset({"rain", "snow", "hail", "thunder", "freeze"})

EMPTY = frozenset("appear be become feel follow get happen make matter prove remain seem sound take turn".split())
"""Verbs that can have *it* for a subject that is only told behind them."""


def is_referring(token: Token) -> bool:
    """Whether *it* stands for something: not *it is clear that*, *it takes years to*, *it rained*."""
    if token.lower_ != "it":
        return True
    if token.text == "It" and is_in_title(token):
        return False
    clausal = {"ccomp", "csubj", "xcomp", "advcl"}
    deps = {other.dep_ for other in token.head.children}
    if (
        is_cleft(token.head)
        or token.head.lemma_ in WEATHER
        or (deps & {"ccomp", "csubj", "csubjpass"} and "auxpass" in deps)
    ):
        return False
    return not (token.head.lemma_ in EMPTY and deps & {*clausal, "acomp"})


def is_in_title(token: Token) -> bool:
    """Whether its capital shows that it is a word of a title: *Make It New was printed in 1934*."""
    return token.i > token.sent.start and token.nbor(-1).text[0].isupper()


def is_cleft(verb: Token) -> bool:
    """Whether *it* only leads to what follows: *it is society that …*, *it is a long trip to …*, *the first time*."""
    attributes = [token for token in verb.children if token.dep_ == "attr" and verb.lemma_ == "be"]
    if any(token.lower_ == "time" for token in attributes):
        return True
    clauses = (other for token in attributes for other in token.children if other.dep_ in {"relcl", "acl", "advcl"})
    return any(leads_with(clause, {"that", "who", "to"}) for clause in clauses)


def leads_with(clause: Token, words: set[str]) -> bool:
    """Whether one of the words opens the clause."""
    return any(token.lower_ in words and token.i < clause.i for token in clause.children)
