"""Nouns that say nothing without what they are of: *his claim*, *members*, *the visit to Oslo*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

SAYINGS = frozenset(
    """
    accusation admission allegation announcement answer apology appeal argument assertion assumption claim comment
    complaint conclusion confession criticism decision declaration demand denial explanation inquiry intention
    objection offer plea pledge prediction pretence pretense promise proposal question reaction recommendation refusal
    remark reply request response statement suggestion threat warning
    """.split()
)
"""What somebody said, wants or decided: of which only the words behind it tell which."""

THOUGHTS = frozenset("action activity finding idea opinion plan theory thesis view".split())
"""What somebody thought or was about: of which only the words behind it tell which, unless all are meant."""

UNSAID = SAYINGS | THOUGHTS

PARTS = frozenset(
    """
    amount consequence copy data detail edition effect example feature member model outcome part participant percentage
    percent result sale sample version
    """.split()
)
"""Nouns of which the bare plural asks: of what?"""

LOCAL = frozenset("authority officer official price rent resident tax temperature voter wage".split())
"""Nouns of which the bare plural asks: where?"""

PLACED = frozenset({"GPE", "LOC", "ORG", "NORP", "FAC", "EVENT"})
"""Labels of names that tell where, or of whom."""

GOINGS = frozenset("journey return tour trip visit voyage".split())
"""Deeds that many do to one place."""

OUTCOMES = frozenset(
    "acquittal appointment conviction defeat departure discharge dismissal expulsion failure move nomination promotion"
    " release removal resignation transfer victory".split()
)
"""What befalls somebody, of which only words behind it tell from what or to where: *following his discharge*."""

BEFORE_REASONS = frozenset("after before despite following since until upon".split())
"""Prepositions that make of it when or why something else was."""

PRAISE = frozenset("big famous important latest major new notable popular successful well-known".split())
"""Adjectives by which *the* takes up what was told before, and which tell it from nothing."""

LIKE_ANOTHER = frozenset({"comparable", "corresponding", "equivalent", "resulting", "similar"})
"""Adjectives by which *the* takes up something and says no more than that it has to do with another."""

AROUND = frozenset({"local", "nearby", "neighboring", "neighbouring", "surrounding"})
"""Adjectives that say where only from a place that is named."""

FOR_SOMETHING = frozenset(
    """
    alternative antidote basis candidate contribution contributor exception location obstacle precondition prerequisite
    pretext remedy replacement site solution substitute venue
    """.split()
)
"""Nouns of what is so only to or for something else."""

COUNTS = frozenset({"number", "percentage", "proportion", "share"})
"""Nouns of how many of something there are."""

SHARES = frozenset({"%", "percent"})

HAVING_TO_DO = frozenset({"buyer", "customer", "member", "participant", "subscriber", "supporter", "user", "viewer"})
"""Nouns of people that say nothing without what they use, watch or belong to."""

HELD = frozenset({"shareholding", "stake"})
HOLDING = frozenset({"acquire", "buy", "have", "hold", "own", "purchase", "sell", "take"})

CHANGING = frozenset(
    "attendance consumption cost demand earnings export import output price production profit revenue sale supply"
    " turnover viewing".split()
)
"""What goes up and down: each is of something, or somebody’s."""

CHANGES = frozenset(
    "climb collapse decline decrease dip double drop fall fluctuate grow growth increase jump plummet plunge rise"
    " slide slow slump soar surge triple tumble".split()
)

SAYS_WHAT = frozenset({"prep", "acl", "relcl", "ccomp", "xcomp", "appos"})


def is_unsaid(noun: Token) -> bool:
    """Whether the noun is of something said, meant or done, and only its owner stands with it: *his claim*."""
    word = noun.lemma_.lower()
    if word not in UNSAID or noun.pos_ != "NOUN" or child(noun, "poss") is None:
        return False
    told = any(other.i > noun.i and other.dep_ in SAYS_WHAT and not is_dated(other) for other in noun.children)
    named = any_child(noun, {"compound"})
    equated = noun.dep_ in SUBJECTS and any_child(noun.head, {"attr", "ccomp", "xcomp"}) and noun.head.lemma_ == "be"
    return not (told or named or equated or goes_on(noun) or (word in THOUGHTS and is_of_all(noun)))


def goes_on(noun: Token) -> bool:
    """Whether what it is of stands right behind it, though the parse may give that to the verb: *her plan for …*."""
    if noun.i + 1 >= noun.sent.end:
        return False
    behind = noun.nbor(1)
    return behind.lower_ in {"of", "for", "on", "about"} and not is_dated(behind)


def is_dated(link: Token) -> bool:
    """Whether the preposition only leads to a time: *her views in 1850*."""
    noun = child(link, "pobj") if link.dep_ == "prep" else None
    return noun is not None and noun.ent_type_ == "DATE"


def is_of_all(noun: Token) -> bool:
    """Whether all of them are meant, as often as there are new ones: *She tests her ideas on friends*."""
    return noun.tag_ == "NNS" and noun.dep_ == "dobj" and noun.head.tag_ in {"VBZ", "VBP"}


def is_unexplained(noun: Token) -> bool:
    """Whether it tells when something was by what befell somebody, of which nothing but the owner is said."""
    if noun.lemma_.lower() not in OUTCOMES or noun.dep_ != "pobj" or noun.head.lower_ not in BEFORE_REASONS:
        return False
    behind = any(other.i > noun.i and other.dep_ in SAYS_WHAT for other in noun.children)
    beside = any_child(noun, {"amod", "compound", "nmod"})
    return any_child(noun, {"poss"}) and not behind and not beside


def lacks_whole(noun: Token) -> bool:
    """Whether a bare plural is the subject, and nothing says what it is a part of or where: *low-end models*."""
    if noun.dep_ not in SUBJECTS or noun.tag_ not in {"NNS", "NN"} or not is_bare(noun):
        return False
    word = noun.lemma_.lower()
    if noun.tag_ == "NN" and word != "data":
        return False
    said = word in SAYINGS | OUTCOMES and not any_child(noun, {"amod"})
    return said or word in PARTS or (word in LOCAL and not is_placed(noun))


def is_of_nothing(noun: Token) -> bool:
    """Whether somebody is said to be one of those who have to do with something unnamed: *are regular users*."""
    told = {"prep", "relcl", "acl", "compound", "nmod", "poss", "conj"}
    return noun.lemma_.lower() in HAVING_TO_DO and noun.dep_ == "attr" and not any_child(noun, told)


def is_stake_in_nothing(noun: Token) -> bool:
    """Whether somebody has a stake, and nothing says in what: *hold a stake of 28 %*."""
    held = noun.lemma_.lower() in HELD and noun.dep_ == "dobj" and noun.head.lemma_ in HOLDING
    inside = any(other.i > noun.i and other.lower_ in {"in", "at"} for other in noun.head.subtree)
    return held and not inside and not any_child(noun, {"compound", "nmod", "poss", "relcl"})


def is_change_of_nothing(noun: Token) -> bool:
    """Whether it is told how something changed that goes up and down everywhere, and not where: *prices rose by 2 %*.

    Also of *a drop in prices*. What is so in general is so everywhere.
    """
    if noun.lemma_.lower() not in CHANGING or not is_bare(noun):
        return False
    verb = noun.head
    rose = noun.dep_ in SUBJECTS and verb.lemma_ in CHANGES and verb.tag_ in {"VBD", "VBN"}
    if rose:
        return not any(token.ent_type_ in PLACED for token in verb.subtree)
    change = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in {"in", "of"} else None
    dated = any(token.ent_type_ == "DATE" for token in noun.sent)
    return change is not None and change.lemma_ in CHANGES and dated and not is_placed(noun)


def is_bare(noun: Token) -> bool:
    """Whether neither article nor owner, name, noun or phrase tells which."""
    telling = {"det", "poss", "compound", "nmod", "prep", "relcl", "acl", "nummod", "conj", "predet"}
    named = any(other.ent_type_ in PLACED for other in noun.subtree)
    return not named and not any(other.dep_ in telling and not is_hyphened(other) for other in noun.children)


def is_hyphened(token: Token) -> bool:
    """Whether the token goes on with a word that a hyphen divides: *low-end*, *top-of-the-line*."""
    return token.i > token.sent.start and token.nbor(-1).text == "-"


def is_placed(noun: Token) -> bool:
    """Whether a name in its sentence tells where."""
    return any(token.ent_type_ in PLACED for token in noun.sent)


def is_unplaced_count(noun: Token) -> bool:
    """Whether the subject is *the number of cyclists* and nothing in the sentence says where."""
    if noun.lower_ not in COUNTS or noun.dep_ not in SUBJECTS:
        return False
    of = next((other for other in noun.children if other.lower_ == "of"), None)
    counted = child(of, "pobj") if of is not None else None
    changes = noun.head.pos_ == "VERB" and noun.head.tag_ in {"VBD", "VBN", "VBG"}
    asides = [other for other in noun.head.lefts if other.dep_ == "advcl"]  # *As Kenya's bureau reported* is left out
    placed = any(token.ent_type_ in PLACED for token in noun.head.subtree if not is_inside(token, asides))
    return counted is not None and counted.tag_ == "NNS" and changes and not placed


def is_like_another(adjective: Token) -> bool:
    """Whether *the* takes up something as like another, or as around somewhere, that the sentence does not name."""
    noun = adjective.head
    if adjective.dep_ != "amod" or noun.ent_type_:
        return False
    if adjective.lower_ in AROUND:
        return noun.tag_ == "NN" and not is_placed(noun)
    article = child(noun, "det")
    compared = any_child(adjective, {"prep"}) or any(other.lower_ == "to" for other in noun.rights)
    return adjective.lower_ in LIKE_ANOTHER and article is not None and article.lower_ == "the" and not compared


def is_for_nothing(noun: Token) -> bool:
    """Whether it is a solution, a threat or a site, and nothing says to what or for what: *an unlikely solution*."""
    if noun.lemma_.lower() not in FOR_SOMETHING or noun.tag_ != "NN" or noun.dep_ not in {"dobj", "attr", "pobj"}:
        return False
    article = child(noun, "det")
    behind = any(other.i > noun.i for other in (*noun.rights, *noun.head.rights) if other.dep_ in SAYS_WHAT)
    beside = any_child(noun, {"compound", "nmod", "poss", "nummod"})
    indefinite = article is None or article.lower_ in {"a", "an"}
    as_it = noun.dep_ != "pobj" or noun.head.lower_ == "as"
    return indefinite and as_it and not behind and not beside


def is_share_of_nothing(token: Token) -> bool:
    """Whether a percentage is the subject, or whom something is for, and nothing says of what: *27 % chose Spain*."""
    if token.lower_ not in SHARES or token.ent_type_ != "PERCENT":
        return False
    acting = token.dep_ in SUBJECTS or (token.dep_ == "pobj" and token.head.lower_ == "for")
    joined = token.dep_ == "conj" or any_child(token.head, {"conj"})
    return acting and not joined and not any_child(token, {"prep", "relcl", "acl"})


def is_any_one(one: Token) -> bool:
    """Whether the subject is but one of its kind: *one part of the brain*."""
    noun = one.head
    counts = one.lower_ == "one" and one.dep_ == "nummod" and one == noun.left_edge and one.i + 1 == noun.i
    parted = counts and noun.head.lemma_ != "be" and any(other.lower_ == "of" for other in noun.rights)
    return parted and noun.dep_ in SUBJECTS and noun.tag_ == "NN" and not noun.ent_type_


def is_inside(token: Token, asides: list[Token]) -> bool:
    """Whether the token belongs to one of the asides."""
    return any(aside == token or aside.is_ancestor(token) for aside in asides)


def is_nobodys(noun: Token) -> bool:
    """Whether a journey is told only from others by where it went: *the visit to Oslo*."""
    article = child(noun, "det") if noun.tag_ == "NN" and noun.lemma_.lower() in GOINGS else None
    if article is None or article.lower_ != "the":
        return False
    behind = [other for other in noun.children if other.i > noun.i and other.dep_ in {"prep", "acl", "relcl"}]
    whither = all(other.lower_ in {"to", "in", "from", "there"} for other in behind)
    dated = any(token.ent_type_ == "DATE" for token in noun.subtree)
    return bool(behind) and whither and not dated and not any_child(noun, {"compound", "nmod"})


def is_merely_praised(noun: Token) -> bool:
    """Whether *the* takes up what only praise and the name of somebody else tells: *the successful Oslo exhibit*."""
    article = child(noun, "det") if is_praised(noun) else None
    return article is not None and article.lower_ == "the"


def is_praised(noun: Token) -> bool:
    """Whether only praise and a name before it tell the thing from others of its kind: *a major Oslo exhibit*."""
    if noun.tag_ != "NN" or noun.ent_type_:
        return False
    if not any(other.dep_ == "amod" and other.lower_ in PRAISE for other in noun.lefts):
        return False
    before = (part for other in noun.lefts if other.dep_ in {"compound", "nmod"} for part in other.subtree)
    named = any(part.pos_ == "PROPN" for part in before)
    behind = any(other.i > noun.i and other.dep_ in SAYS_WHAT for other in noun.children)
    return named and not behind
