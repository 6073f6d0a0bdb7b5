"""What follows a noun behind a comma, dash or bracket: an aside, its better name, or more of its name or list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.english.works import TITLED
from quizgen.facts.asides import DASHES, is_exception
from quizgen.facts.pronouns import REFLEXIVES
from quizgen.facts.refusal import Refusal
from quizgen.facts.rows import is_rest_of_row
from quizgen.facts.typing import NAME_LABELS
from quizgen.model.tree import SUBJECTS

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

ASIDES = frozenset({"appos", "relcl", "acl", "prep", "advcl", "nummod", "amod", "advmod", "npadvmod", "parataxis"})
"""What commas, dashes or brackets behind a noun can hold that the noun does without."""

GOING_ON = frozenset({"DATE", "FAC", "GPE", "LOC"})
"""Labels of what goes on with a name behind a comma: *Sydney, Australia*, *Monday, 22 July*."""

OF_ONE = frozenset({"GPE", "LOC", "PERSON"})
"""Labels of names of one person or place."""

OF_SEVERAL = frozenset(
    """
    alliance band brand chain choir clan class club coalition collective committee company consortium couple crew
    duo dynasty ensemble family firm foursome franchise genus group house jury label line list minority orchestra
    order pair panel partnership party quartet quintet range row selection septet series set sextet species squad
    staff team threesome tribe trio troupe variety
    """.split()
)
"""Nouns in the singular of what has several names, or consists of several."""

POINTS = frozenset(
    """
    address apartment barracks base border bulk campus cemetery chapel church clinic college court courthouse edge
    entrance epicenter epicentre estate exit factory farm flat focus gallery gate grave half hall headquarters heart
    hospital hotel house hypocenter hypocentre jail lab laboratory library location majority mansion market mill
    mine minority monastery mosque most museum office origin outskirts part percentage plant portion prison pub
    quarter ranch remainder residence rest restaurant scene school seat shop shrine site source spot stadium station
    store studio synagogue temple theater theatre third tomb university venue villa warehouse workshop zoo
    """.split()
)
"""Nouns of what is in a town or region and is not one: *the epicentre, Marsh County* says but where it was."""

OF_NAMES = frozenset({"birth", "full", "maiden", "original", "real", "stage"})

OPENERS = frozenset({",", "(", "[", "-", "–", "—", ":"})

CLOSERS = frozenset({",", ")", "]", "-", "–", "—"})


def is_aside(token: Token, top: Token) -> bool:
    """Whether `token` heads an aside: a dependent that follows its noun behind a comma, dash or bracket.

    An exception is none: without it the noun means more.
    """
    left = token.left_edge
    if token.dep_ in {"appos", "npadvmod"} and token.lower_ in REFLEXIVES:
        return True
    if is_other_word(token):
        return token != top and token.left_edge.i > top.left_edge.i
    if token.ent_iob_ == "I" and token.left_edge == token:  # within a date or name: `University of Ulm, Germany`
        return False
    if token.dep_ not in ASIDES or left.i == 0 or left.i <= token.head.i or left.i <= top.left_edge.i:
        return False
    before = left.nbor(-1)
    if before.text not in OPENERS or is_hyphen(before):
        return False
    return not (is_part_of_name(token) or is_exception(token) or is_rest_of_row(token))


def is_other_word(token: Token) -> bool:
    """Whether it is but another word for the one noun before, between commas: *the clavicle, or collarbone, breaks*."""
    noun, doc = token.head, token.doc
    if token.dep_ != "conj" or noun.dep_ not in SUBJECTS or opened_by_or(token) is None:
        return False
    one = noun.tag_ == "NN" and token.tag_ in {"NN", "NNS"} and len([*noun.conjuncts]) == 1
    single = any(other.tag_ == "VBZ" for other in (noun.head, *noun.head.lefts))
    return one and single and doc[token.right_edge.i + 1].text == ","


def opened_by_or(token: Token) -> int | None:
    """Index of the comma before *or* right before the words of the token; None where there is none."""
    first, doc = token.left_edge.i, token.doc
    opened = first > token.sent.start + 1 and doc[first - 1].lower_ == "or" and doc[first - 2].text == ","
    return first - 2 if opened and token.right_edge.i + 1 < token.sent.end else None


def is_better_name(token: Token) -> bool:
    """Whether the name alone tells what a common noun before it describes: *his counterpart, Xi Jinping*."""
    return is_name_beside(token) and not is_rivalled(token)


def stays_beside(token: Token) -> bool:
    """Whether both the name and what it describes are to stay."""
    return is_name_beside(token) and is_rivalled(token)


def is_name_beside(token: Token) -> bool:
    """Whether the token names, behind a comma, what a common noun describes."""
    noun = token.head
    if token.dep_ != "appos" or token.pos_ != "PROPN" or noun.pos_ != "NOUN":
        return False
    if noun.lemma_.lower() in POINTS and token.ent_type_ in {"GPE", "LOC"}:
        return False
    if token.left_edge.lower_ in OF_NAMES and token.left_edge.nbor(1).lower_ == "name":  # *the singer, full name Li Na*
        return False
    titled = noun.lemma_ in TITLED and token.tag_ == "NNP" and token.left_edge.text[0].isupper()
    if not (titled or token.ent_type_ in NAME_LABELS):
        return False
    if (
        token.ent_type_ == "PERSON" and noun.dep_ == "pobj" and not names_people(noun.lemma_)
    ):  # *the leader of the party, Li Na*
        return False
    alone = not any(other.dep_ in {"conj", "cc"} for other in token.children) and is_one_person_or_thing(noun)
    alone = alone and (noun.left_edge.i == 0 or noun.left_edge.nbor(-1).tag_ != "POS")  # *Paul and Li Na's son, Liu*
    alone = alone and noun.tag_ == "NN"  # *one of the states, Ohio*, *one of her captains, Bo Lund*
    return alone and token.left_edge.i > noun.i and token.left_edge.nbor(-1).text == ","


def is_rivalled(token: Token) -> bool:
    """Whether another verb may govern the preposition before what the name describes, which both then tell better.

    *Had to argue his case to be allowed to go on racing with the governing body, the Racing Union*: argue or race with?
    """
    link = token.head.head
    governor = link.head
    if link.dep_ != "prep" or governor.tag_ not in {"VB", "VBG"} or governor.dep_ not in {"xcomp", "pcomp", "advcl"}:
        return False
    return is_last(token) and any(other.dep_ == "dobj" for verb in governor.ancestors for other in verb.children)


def is_last(token: Token) -> bool:
    """Whether only the mark that ends the sentence stands behind the words of the token."""
    return token.right_edge.i + 1 >= token.sent.end - 1


def is_one_person_or_thing(noun: Token) -> bool:
    """Whether the noun is alone, or coordinated roles describe one person: *the founder and director, Li Na*."""
    joined = [other for other in noun.children if other.dep_ == "conj"]
    roles = all(other.tag_ == "NN" and names_people(other.lemma_) for other in (noun, *joined))
    return not joined or (roles and not any(other.dep_ == "det" for each in joined for other in each.children))


def is_part_of_name(token: Token) -> bool:
    """Whether what follows the comma belongs to a place's name: `Sydney, Australia`, `University of Ulm, Germany`."""
    names = token.dep_ == "appos" and token.pos_ == token.head.pos_ == "PROPN"
    bare = not any(other.dep_ == "det" for other in token.children)
    named = names and bare and token.ent_type_ in GOING_ON and token.head.ent_type_ != "PERSON"
    return named or goes_on_list(token)


def goes_on_list(token: Token) -> bool:
    """Whether what looks like an apposition goes on with a list; one thing is not called two: *Oslo, Rome and Ulm*."""
    if is_of_others(token) or is_of_one(token) or is_of_named(token):
        return True
    if token.dep_ != "appos" or not alike(token, token.head):
        return False
    doc, last = token.doc, token.right_edge.i + 1
    if last < len(doc) and doc[last].text == ",":  # *Oslo,* *Rome,* *Ulm and Bonn*
        last += last + 1 < len(doc) and doc[last + 1].dep_ == "cc"  # *a poet, a critic*, and *a thinker*
        return any(other.dep_ == "conj" and other.left_edge.i == last + 1 for other in token.head.children)
    linked = any(other.dep_ == "cc" for joined in (token, *token.conjuncts) for other in joined.children)
    return linked and token.head.tag_ in {"NN", "NNP"} and any(True for _ in token.conjuncts)


def is_of_others(token: Token) -> bool:
    """Whether the list that the token is in ends in others of the kind: *the bishop, Li Na and other nobles*."""
    if token.dep_ not in {"appos", "npadvmod"}:
        return False
    joined = (token, *token.conjuncts, *token.head.conjuncts)
    behind = (other for each in joined if each.i > token.i for other in (each, *each.lefts))
    return any(other.lower_ in {"other", "others"} for other in behind)


def is_of_one(token: Token) -> bool:
    """Whether behind what is one there stand several, which it is not: *the bishop, Li Na and Li Bo*."""
    noun = token.head
    one = noun.tag_ == "NN" or (noun.tag_ == "NNP" and noun.ent_type_ in OF_ONE)
    joined = [other for other in token.conjuncts if other.i > token.i]
    if token.dep_ != "appos" or not one or not joined or noun.lower_ in OF_SEVERAL:
        return False
    named = noun.tag_ == "NN" and all(other.tag_ == "NNP" for other in (token, *joined))
    return named or any(other.tag_ == "NNS" for other in (token, *joined))


def is_of_named(token: Token) -> bool:
    """Whether names with *the* stand in a row, however they were hung: *the Owls, the Kings of Ulm and the Fox*.

    What one is called besides has no further *the*: *the Owls, the Kings of Ulm and Oslo*.
    """
    names = token.dep_ == "appos" and token.head.pos_ == "PROPN" and all(map(is_named_with_the, (token, token.head)))
    return names and any(
        is_named_with_the(other) and other.left_edge.nbor(-1).lower_ == "and"
        for other in token.subtree
        if other.dep_ == "conj"
    )


def is_named_with_the(noun: Token) -> bool:
    """Whether the noun has a capital and *the* before its words."""
    return noun.text[0].isupper() and noun.left_edge.lower_ == "the"


def alike(one: Token, other: Token) -> bool:
    """Whether the two nouns are both names or both none, and both or neither have an article."""
    articles = [[each.dep_ for each in noun.children if each.dep_ in {"det", "poss"}] for noun in (one, other)]
    people = [noun.ent_type_ == "PERSON" and one.text != other.text for noun in (one, other)]
    return is_called(one) == is_called(other) and articles[0] == articles[1] and people[0] == people[1]


def is_called(noun: Token) -> bool:
    """Whether the noun ends a name, be it one that is a word of the language: *Leisure Garments*."""
    return noun.pos_ == "PROPN" or (noun.text[0].isupper() and noun.ent_type_ in NAME_LABELS)


def is_hyphen(token: Token) -> bool:
    """Whether a dash joins the words beside it."""
    return token.text == "-" and not token.whitespace_


def is_region(token: Token) -> bool:
    """Whether it tells where the place before it lies, which often has no comma behind it: *in Ulm, Lusia on 4 May*."""
    places = token.head.ent_type_ in {"GPE", "LOC"} and token.ent_type_ != "PERSON"
    return places and token.tag_ == "NNP" and all(other.pos_ == "PROPN" for other in token.lefts)


def bounds(token: Token) -> list[int]:
    """Indices of the marks that open and close the aside of `token`."""
    first, last, doc = token.left_edge.i, token.right_edge.i, token.doc
    marks = [first - 1] if first and doc[first - 1].text in OPENERS else []
    if is_other_word(token):
        return [first - 2, first - 1, last + 1]
    beyond = marks and doc[first - 1].text in DASHES and any(each.text in DASHES for each in doc[first:last])
    open_ended = marks and last + 1 < len(doc) and doc[last + 1].is_alpha and not is_region(token)
    if beyond or open_ended:
        raise Refusal("unclear-parse", f"nobody sees where the aside around “{token.text}” ends")
    if marks and last + 1 < len(doc) and doc[last + 1].text in CLOSERS:
        marks.append(last + 1)
    return marks
