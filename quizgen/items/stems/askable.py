"""Whether a question for a part of a clause sounds natural and leaves no second answer open."""

import re
from collections.abc import Callable

from quizgen.english.verbs import FORMS_OF_BE
from quizgen.items.stems.copula import is_askable_copula
from quizgen.items.stems.leftovers import (
    compares_first,
    is_behind_reason,
    is_beside_distance,
    is_cut_short,
    is_far_from_verb,
    is_half_a_stretch,
    is_out_somewhere,
    is_parted,
    is_place_in_place,
    is_time_in_time,
    is_to_do_something,
    is_torn_from_neighbour,
    is_turned_into_many,
    is_way_counted,
    leans_on_text,
    may_be_of_telling,
)
from quizgen.items.stems.misread import (
    is_disagreeing,
    is_mislabelled,
    is_mistaken,
    is_named_in_other_number,
    is_no_reason,
    is_undergone,
    is_where_of_talk,
    lacks_what_called,
)
from quizgen.model.fact import Clause, Fact, Phrase

COUNTED = frozenset({"subject", "object", "oblique", "place", "time", "duration"})
"""Roles of what can be counted or measured."""

LIGHT = frozenset("bring do get give keep leave make put see take".split())
"""Verbs so general that what it was done to can't be asked for."""

COURSE = frozenset("arrive depart do exist go happen live occur remain".split())
"""Verbs whose object, if one was found, is a course, a life or a state."""

HOW_OFTEN = re.compile(r"\b(?:\d[\d,.]*|[a-z]+) times an? \w+$")

MORE_THAN = re.compile(r"(?:far |much )?(?:fewer|less|more) (?!than\b)[a-z].* than\b")

MEASURE = re.compile(r"an? (?:total )?(?:area|depth|distance|height|length|size|width) of ")

STATES_OF = frozenset({"associate", "base", "concern", "relate"})
"""Verbs of what something has to do with."""

COVERING = frozenset("comprise cover encompass have occupy span".split())
"""Verbs of what has an area."""

SHORT_TIME = 6
"""Words below which a time does not tell of another event."""


def is_askable(fact: Fact) -> bool:
    """Whether the question sounds natural in this place of the clause."""
    clause, asked = fact.clause, fact.asked
    if not clause.verb:
        return False
    if clause.lemma == "be" and not clause.auxiliaries:
        return is_askable_copula(fact)
    if fact.ask_quantity and asked.role not in COUNTED:
        return False
    awkward = AWKWARD if not fact.ask_quantity else AWKWARD_COUNTED
    return not any(is_awkward(clause, asked) for is_awkward in awkward)


def is_what_is(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks what something has been or will be."""
    return clause.lemma == "be" and asked.role == "predicate"


def is_price(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks with *what* for what is spent or costs: who pays and what is paid look alike to the parser."""
    return clause.lemma in {"cost", "spend"} and asked.role in {"object", "recipient"}


def is_limited(clause: Clause, asked: Phrase) -> bool:
    """Whether it is said of some only, so that who they are is the question: *Only members may vote*."""
    return clause.subject.text.startswith("only ") and asked.role != "subject"


def is_where_of_whom(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks where, and the body may be that of the person before it: *teamed up with Li Na at the zoo*."""
    place = next((index for index, phrase in enumerate(clause.phrases) if phrase is asked), 0)
    body = asked.preposition == "at" and asked.type == "organisation" and bool(asked.name)
    before = clause.phrases[place - 1] if place else asked
    return body and before.type == "person" and bool(before.name)


def is_done(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks what somebody does, lives or goes, and the answer is a course, a life or a state."""
    return asked.role == "object" and clause.lemma in COURSE


def is_told_of_some(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks which event it was that many had part in, or some fight: *When did 300 people die?*.

    A date in the answer is that of the event: *When they reached Ulm in 1903, a fight ended the war*.
    """
    some = bool(clause.subject.quantity) or clause.subject.text.startswith(("a ", "an "))
    return asked.role == "time" and asked.text.startswith("when ") and some


def is_become_alone(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks, on no occasion, what became of somebody or something; *Which country became …?* asks better."""
    became = clause.lemma == "become" and clause.verb != "becoming" and asked is not clause.subject
    return became and len(clause.phrases) == 1 and not clause.lead


def says_hardly_what(clause: Clause, asked: Phrase) -> bool:
    """Whether a passive fits too much: *What was made before March?*, *… removed in 1964?*, *… limited by law?*."""
    if asked is not clause.subject or not clause.auxiliaries:
        return False
    others = [phrase for phrase in (*clause.phrases, *clause.lead) if phrase.role not in {"particle", "manner"}]
    only_when = all(phrase.role == "time" and len(phrase.text.split()) < SHORT_TIME for phrase in others)
    by_anything = any(phrase.role == "agent" and len(phrase.core.split()) == 1 and not phrase.name for phrase in others)
    # *Which country has set …?* is none
    passive = clause.auxiliaries[-1] in FORMS_OF_BE and not clause.verb.endswith("ing")
    return (passive and clause.lemma in LIGHT) or only_when or by_anything


def is_what_it_has_to_do_with(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks what something is related to or concerned with: of five such questions readers took none."""
    passive = bool(clause.auxiliaries) and clause.auxiliaries[-1] in FORMS_OF_BE
    return asked.role == "oblique" and clause.lemma in STATES_OF and passive


def is_how_often(_clause: Clause, asked: Phrase) -> bool:
    """Whether what was taken for an object tells how often: *It beats between 60 and 100 times a minute*."""
    return asked.role == "object" and HOW_OFTEN.search(asked.text) is not None


def is_measure(clause: Clause, asked: Phrase) -> bool:
    """Whether what was taken for an object tells how far or how much: *It stretches a distance of 9 kilometres*."""
    return asked.role == "object" and MEASURE.match(asked.text) is not None and clause.lemma not in COVERING


def is_mere_comparison(_clause: Clause, asked: Phrase) -> bool:
    """Whether the answer tells but that it is more than something: *What does it carry? More water than others*."""
    return asked.role == "object" and MORE_THAN.match(asked.text) is not None


AWKWARD: tuple[Callable[[Clause, Phrase], bool], ...] = (
    is_what_is,
    is_price,
    is_mislabelled,
    is_far_from_verb,
    says_hardly_what,
    is_place_in_place,
    may_be_of_telling,
    is_time_in_time,
    is_cut_short,
    is_limited,
    is_behind_reason,
    compares_first,
    is_torn_from_neighbour,
    is_to_do_something,
    is_told_of_some,
    is_become_alone,
    lacks_what_called,
    is_named_in_other_number,
    is_no_reason,
    is_out_somewhere,
    is_where_of_talk,
    is_where_of_whom,
    is_done,
    is_disagreeing,
    is_mistaken,
    leans_on_text,
    is_undergone,
    is_mere_comparison,
    is_how_often,
    is_measure,
    is_half_a_stretch,
    is_beside_distance,
    is_way_counted,
    is_turned_into_many,
    is_what_it_has_to_do_with,
)
"""What makes a question unnatural, or leaves more than one answer to it."""

AWKWARD_COUNTED = (*(each for each in AWKWARD if each not in {says_hardly_what, is_price}), is_parted)
"""The same for a question for how many or how much, which is definite and mistakes nobody."""
