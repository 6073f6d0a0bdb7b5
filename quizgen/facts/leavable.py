"""*…, which he founded, …*, *on Tuesday*, *…, although it rained* → the parts that a statement is as true without.

Only what commas or dashes set off is one, a last deed of the same subject, and a time that tells but the day.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.words import SOURCES_VOUCHED
from quizgen.facts.appositions import is_part_of_name
from quizgen.facts.asides import is_exception
from quizgen.facts.times import bounds_past, tells_name_of_today
from quizgen.facts.verbs import is_verb, own_auxiliaries
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

OPENING = frozenset({",", "–", "—", "(", "-"})
CLOSING = frozenset({",", "–", "—", ")", ".", "-"})

RELATIVE = frozenset({"which", "who", "whose", "where", "whom"})

BESIDE = frozenset("after although as because before since though when whereas while whilst".split())
"""Conjunctions of clauses without which the main clause is as true."""

LINKING = frozenset(
    """
    according barring but by depending except excluding from if minus of pending per save than till to under unlike
    until versus without
    """.split()
)
"""Prepositions whose phrase, even set off, is a part of what is said, or its source."""

DAYS = frozenset("friday monday saturday sunday thursday today tomorrow tonight tuesday wednesday yesterday".split())
"""Words of the day of writing or one near it."""

NEAR = frozenset("afternoon evening fortnight lunchtime midweek morning night week weekend".split())
THIS = frozenset("earlier early last late later this".split())
"""Words before them."""

TIMES = frozenset({"DATE", "TIME"})

PERIODS = NEAR | DAYS | {"month", "year"}

CURRENT = frozenset("current forthcoming latest newest ongoing present recent upcoming".split())
"""Adjectives that only say that it is so on the day of writing."""

COMPARING = frozenset("above against below beneath beyond from over than to toward towards under versus".split())
"""Prepositions that lead to what something is measured by."""

JUST = frozenset(
    """
    already also currently lately meanwhile newly now nowadays presently recently today tomorrow tonight yesterday
    """.split()
)
"""Adverbs without which a statement is as true as on the day of writing."""


def left_out(verb: Token, tokens: Sequence[Token], *, loose: bool) -> list[set[Token]]:
    """What a statement can do without; `loose`: also what opens it and times that tell but the day."""
    found = []
    for token in tokens:
        if token is verb or token.i == verb.i:
            continue
        if is_set_off(token, tokens) and (is_along(token, verb) or (is_aside(token) and not is_told_on(token))):
            found.append({*token.subtree, *renamed(token)})
        elif is_deed_beside(token, verb) and token.right_edge.i == tokens[-1].i:
            found.append(deed(token))
        elif is_report_time(token) or is_needless_adjective(token) or (loose and is_loose(token, verb, tokens)):
            found.append(set((emptied(token) or token).subtree))
    return [part for part in found if part <= set(tokens)]


def emptied(day: Token) -> Token | None:
    """The clause that would say nothing without the day: *…, which was handed down on Tuesday, …*, *told last week*."""
    clause = day.head.head if day.dep_ == "pobj" else day.head
    said = [
        other for other in clause.children if other.dep_ not in {"aux", "auxpass", "prt", "punct", "nsubj", "nsubjpass"}
    ]
    which = child(clause, "nsubj", "nsubjpass")
    relative = clause.dep_ == "relcl" and which is not None and which.lower_ in RELATIVE
    told = relative or (clause.dep_ == "acl" and clause.tag_ == "VBN")
    return clause if told and len(said) == 1 and is_day(day) else None


def is_loose(token: Token, verb: Token, tokens: Sequence[Token]) -> bool:
    """Whether the token heads a time that tells but the day, or what opens the statement and is no condition."""
    return is_day(token) or (opens(token, verb, tokens) and not is_condition(token))


def is_set_off(token: Token, tokens: Sequence[Token]) -> bool:
    """Whether a mark stands before and one behind the words of the token, or the statement ends there."""
    first, last, doc = token.left_edge.i, token.right_edge.i, token.doc
    opened = first > tokens[0].i and doc[first - 1].text in OPENING and is_spaced(doc[first - 1])
    return opened and (last == tokens[-1].i or last + 1 >= len(doc) or doc[last + 1].text in CLOSING)


def renamed(token: Token) -> set[Token]:
    """What says anew, between commas, what the words of the token end in, and says nothing without them.

    *…, in what was then Livonia, a Danish state*.
    """
    doc, comma = token.doc, token.right_edge.i + 1
    if comma + 1 >= token.sent.end or doc[comma].text != "," or doc[comma + 1].lower_ not in {"a", "an"}:
        return set()
    noun = doc[comma + 1].head
    alone = noun.left_edge.i == comma + 1 and noun.dep_ in {"appos", "npadvmod"} and noun not in token.subtree
    closed = noun.right_edge.i + 1 < len(doc) and doc[noun.right_edge.i + 1].text in CLOSING
    return {*noun.subtree} if alone and closed else set()


def is_told_on(aside: Token) -> bool:
    """Whether a participle goes on with the noun that the aside ends in: *…, which won the Tin Cup, often called Tin*.

    So may an adjective with more behind it: *…, which blames a louse, also responsible for fevers*. Without the aside
    it would be said of another noun.
    """
    doc, first = aside.doc, aside.right_edge.i + 2
    if aside.dep_ not in {"relcl", "appos"} or first + 1 >= aside.sent.end or doc[first - 1].text != ",":
        return False
    verb = doc[first + (doc[first].tag_ == "RB")]
    adjective = verb.tag_ == "JJ" and verb.head.i < verb.i and any(other.dep_ == "prep" for other in verb.rights)
    return adjective or (verb.tag_ in {"VBD", "VBN"} and verb.dep_ == "acl")


def is_spaced(mark: Token) -> bool:
    """Whether the mark is no hyphen between two words."""
    return mark.text != "-" or bool(mark.whitespace_)


def is_aside(token: Token) -> bool:
    """Whether the token heads what says more of a noun before it."""
    if token.dep_ == "relcl":
        return any(other.lower_ in RELATIVE for other in token.subtree if other.i < token.i)
    if token.dep_ == "appos":
        whose = child(token, "poss")
        return (
            not is_part_of_name(token)
            and child(token.head, "conj") is None
            and not is_list(token)
            and (whose is None or whose.tag_ != "WP$")  # *Bo Lund, whose mill, the third, was sold*
        )
    return token.dep_ == "acl" and token.tag_ in {"VBG", "VBN"}


def is_list(token: Token) -> bool:
    """Whether the apposition, or one inside of it, goes on: *the ports – Oslo, its neighbour, Ulm and a third –*."""
    return child(token, "conj") is not None or any(is_list(other) for other in token.children if other.dep_ == "appos")


def is_along(token: Token, verb: Token) -> bool:
    """Whether the token heads a clause or phrase behind the verb that only goes along with it."""
    if token.i < verb.i or token.dep_ not in {"advcl", "prep"} or is_condition(token):
        return False
    if token.dep_ == "advcl":
        mark = child(token, "mark", "advmod")
        aimed = any(other.tag_ == "TO" for other in token.children)  # *it took a year for it to be built*
        return (token.tag_ in {"VBG", "VBN"} and not aimed) or (mark is not None and mark.lower_ in BESIDE)
    return not is_linking(token) and token.head.pos_ in {"VERB", "AUX"}


def is_linking(token: Token) -> bool:
    """Whether the phrase of the preposition is a part of what is said, or names what it is not so of."""
    return token.lower_ in LINKING or is_exception(token)


def is_condition(token: Token) -> bool:
    """Whether what is said holds only under what the token heads."""
    return any(
        other.lower_ in {"if", "unless", "until", "till", "without", "depending", "assuming", "barring", "pending"}
        for other in token.subtree
    )


def opens(token: Token, verb: Token, tokens: Sequence[Token]) -> bool:
    """Whether the token heads a phrase or clause, closed by a comma, that the statement opens with."""
    last, doc = token.right_edge.i, token.doc
    if token.head != verb or token.left_edge.i != tokens[0].i or last >= verb.i or doc[last + 1].text != ",":
        return False
    if any(other.ent_type_ in TIMES for other in token.subtree) and not (is_near(token) or is_until_now(token, verb)):
        return False
    if is_in_some(token):
        return False
    phrase = token.dep_ in {"npadvmod", "advmod"} or (token.dep_ == "prep" and not is_linking(token))
    return phrase or (token.dep_ == "advcl" and concedes(token))


def is_in_some(link: Token) -> bool:
    """Whether the phrase tells in how many of them it is so: *In 14 of these states, it is banned*."""
    number = child(link, "pobj") if link.dep_ == "prep" else None
    return number is not None and any(other.lower_ == "of" for other in number.rights) and number.pos_ in {"NUM", "DET"}


def is_near(token: Token) -> bool:
    """Whether the time that the token heads counts from the day of writing, and is none *ten years ago*."""
    words = [other.lower_ for other in token.subtree]
    return words[-1] in PERIODS and (words[-1] in DAYS or not THIS.isdisjoint(words))


def is_until_now(token: Token, verb: Token) -> bool:
    """Whether the time lasts until the day of writing, as the tense says too: *Over the past ten years it has …*."""
    perfect = any(other.lemma_ == "have" for other in own_auxiliaries(verb))
    return perfect and any(other.lower_ in {"past", "last"} for other in token.subtree)


def concedes(clause: Token) -> bool:
    """Whether the clause only sets something against the main clause, and tells neither when nor whether it is so."""
    mark = child(clause, "mark", "advmod")
    return clause.tag_ == "VBG" or (mark is not None and mark.lower_ in {"although", "though", "while", "whereas"})


def is_day(token: Token) -> bool:
    """Whether the token heads a time that tells but the day, or an adverb that tells but that it was then."""
    if token.dep_ not in {"npadvmod", "prep", "advmod"} or token.head.pos_ not in {"VERB", "AUX"}:
        return False
    words = [other.lower_ for other in token.subtree]
    if token.dep_ == "advmod" and token.lower_ in JUST and len(words) == 1:
        return not (tells_name_of_today(token) or is_now_beside_then(token) or bounds_past(token))
    if child(token, "conj") is not None:
        return False
    day = words[-1] in DAYS and (len(words) == 1 or words[0] in {"on", "late", "early", "last", "earlier"})
    return (day and len(words) <= len("on late Tuesday".split())) or (words[-1] in NEAR and words[0] in THIS)


def is_now_beside_then(now: Token) -> bool:
    """Whether *now* says of a clause inside another that it is so today, not then: *40 ships, of which now 9 sail*."""
    return now.lower_ in {"currently", "now", "presently"} and now.head.dep_ in {"acl", "relcl", "advcl"}


def is_report_time(token: Token) -> bool:
    """Whether the token heads the time at which something was said: *the bank reported last month*."""
    if token.dep_ not in {"npadvmod", "prep", "advmod"} or token.head.lemma_ not in SOURCES_VOUCHED:
        return False
    words = [other.lower_ for other in token.subtree]
    return len(words) <= len("earlier this month".split()) and words[0] in THIS and words[-1] in PERIODS


def is_needless_adjective(token: Token) -> bool:
    """Whether the token is *current* or the like, and what it stands before is as well told without it."""
    if token.dep_ != "amod" or token.lower_ not in CURRENT or token.children or token.nbor(1).text == "-":
        return False
    first = token.nbor(-1).lower_ if token.i > token.sent.start else ""
    if is_compared_with(token.head) or is_bare(token):
        return False
    vowel = token.nbor(1).lower_[0] in "aeiou"
    return first not in {"a", "an"} or (first == "an") == vowel


def is_bare(adjective: Token) -> bool:
    """Whether nothing else says which are meant behind a preposition: *in recent years*, *in current conditions*."""
    noun = adjective.head
    behind = any(other.dep_ in {"acl", "appos", "prep", "relcl"} for other in noun.rights)
    told = behind or any(other.dep_ in {"det", "nummod", "poss"} for other in noun.lefts)
    return noun.dep_ == "pobj" and not told


def is_compared_with(noun: Token) -> bool:
    """Whether something else is measured by what the noun means now: *to below its current level*."""
    link = noun.head
    return noun.dep_ == "pobj" and link.lower_ in COMPARING


def is_deed_beside(token: Token, verb: Token) -> bool:
    """Whether the token is the last of the verbs that share the subject of the statement, behind *and* or *but*."""
    joined = token.dep_ == "conj" and token.head == verb and child(token, *SUBJECTS) is None and token.i > verb.i
    return joined and is_verb(token) and link_of(token) is not None and child(token, "conj") is None


def link_of(token: Token) -> Token | None:
    """The conjunction before a coordinated verb."""
    links = [other for other in token.head.children if other.dep_ == "cc" and other.i < token.left_edge.i]
    near = links[-1] if links else None
    return near if near is not None and near.i + 1 == token.left_edge.i and near.lower_ in {"and", "but"} else None


def deed(token: Token) -> set[Token]:
    """The tokens of a coordinated verb with its conjunction."""
    link = link_of(token)
    return {*token.subtree, *([link] if link is not None else [])}
