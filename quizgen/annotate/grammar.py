"""Small questions about a parse that several sieves ask."""

from spacy.tokens import Token

SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def subject_of(verb: Token) -> Token | None:
    """The subject of the verb itself."""
    return next((token for token in verb.children if token.dep_ in SUBJECTS), None)


def role_of(token: Token) -> str:
    """The dependency of the noun phrase the token belongs to: that of the noun it stands beside, if any."""
    while token.dep_ == "compound" and token.head.pos_ == "PROPN":
        token = token.head
    return token.head.dep_ if token.dep_ == "appos" else token.dep_
