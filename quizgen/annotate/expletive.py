"""*It* that stands for nothing: *it is clear that*, *it rained*, *it is the first time*, *Make It New*."""

from quizgen.model.tokens import Token

WEATHER = frozenset("drizzle freeze hail pour rain sleet snow thunder".split())

EMPTY = frozenset(
    """
    amaze annoy appear astonish be become bother dawn delight depress emerge feel follow get happen make matter occur
    please prove remain sadden seem shock sound suffice surprise take transpire turn upset worry
    """.split()
)
"""Verbs that can have *it* for a subject that is only told behind them."""

AMBIENT = frozenset(
    """
    amazing apparent awful awkward bad best better bizarre breezy bright certain chilly clear cloudy cold common
    convenient cool crazy crucial cruel customary dark delightful different difficult disappointing dreadful dry early
    easy embarrassing enough essential evident exciting fair fantastic fine fitting foggy fortunate freezing frightening
    frosty frustrating fun funny good great hard hazy hopeless horrible hot humid important impossible improbable
    incredible inevitable interesting ironic late light likely logical lovely lucky mild misty natural necessary nice
    obvious odd ok okay overcast painful pleasant pointless possible preferable probable quiet rainy reasonable
    regrettable remarkable ridiculous right risky sad safe scary scorching sensible shameful shocking silly snowy stormy
    strange stressful stupid sultry sunny sure surprising sweltering tempting terrible terrifying tough tragic true
    typical unacceptable unavoidable unbelievable uncertain unclear understandable unfair unfortunate unimportant
    unlikely unlucky unnecessary unreal unthinkable unusual useful usual vital warm weird wet windy wise wonderful
    worrying worse worth worthwhile wrong
    """.split()
)
"""Adjectives for the weather and the hour, and for what is judged without being named: *it was hard*."""

TIMING = frozenset({"although", "because", "until", "when", "while"})
"""Words that open a clause of when or why something was so."""

UNITS = frozenset(
    """
    century day decade foot fortnight hour inch kilometer kilometre meter metre mile minute moment month second week
    yard year
    """.split()
)
"""Nouns of how far it is somewhere, or how long: *it is two miles to the sea*."""


def is_referring(token: Token) -> bool:
    """Whether *it* stands for something: not *it is clear that*, *it takes years to*, *it rained*."""
    if token.lower_ != "it":
        return True
    if token.text == "It" and is_in_title(token):
        return False
    clausal = {"ccomp", "csubj", "xcomp", "advcl"}
    deps = {other.dep_ for other in token.head.children if other.dep_ != "advcl" or may_be_subject(other, token)}
    if (
        is_cleft(token.head)
        or token.head.lemma_ in WEATHER
        or (deps & {"ccomp", "csubj", "csubjpass"} and "auxpass" in deps)
    ):
        return False
    if token.head.lemma_ == "get" and not gets_something(token.head):
        return False
    return not (token.head.lemma_ in EMPTY and (deps & clausal or is_ambient(token.head)))


def may_be_subject(clause: Token, it: Token) -> bool:
    """Whether *it* may stand for the clause behind it; not in *It was empty when sailors found it*."""
    timed = any(other.lower_ in TIMING and other.i < clause.i for other in clause.lefts)
    said = any(other.dep_ in {"acomp", "attr"} for other in clause.head.children)
    return clause.i > it.i and not (timed and said and not is_ambient(clause.head))


def is_ambient(verb: Token) -> bool:
    """Whether it says how the weather or something judged is, or how far it is somewhere."""
    adjectives = [token for token in verb.children if token.dep_ == "acomp"]
    judged = any(token.lower_ in AMBIENT or has_clause(token) for token in adjectives)
    like = any(other.dep_ == "pcomp" for token in verb.children if token.dep_ == "prep" for other in token.children)
    return (
        judged or like or any(token.dep_ in {"attr", "npadvmod"} and token.lemma_ in UNITS for token in verb.children)
    )


def gets_something(verb: Token) -> bool:
    """Whether something is got, and it does not only get warmer or later: *it can get up to 40 degrees*."""
    objects = [token for token in verb.children if token.dep_ == "dobj"]
    return any(not any(other.tag_ == "CD" for other in token.subtree) for token in objects)


def has_clause(adjective: Token) -> bool:
    """Whether a clause stands behind the adjective, or behind one coordinated with it: *lower and easier to mount*."""
    both = [adjective, *adjective.conjuncts]
    return any(other.dep_ in {"xcomp", "ccomp", "advcl"} for token in both for other in token.children)


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
