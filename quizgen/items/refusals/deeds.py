"""Which questions ask *what* somebody did, of all that they ever did: *What did the library remove?*.

What tells the occasion is a name, a number or a quote in the question beside who did it, or a subject told at length.
Of 50 questions in the past that have none of these a strict reader took seven; of 93 that have one, forty-six.
"""

import re

from quizgen.english.verbs import FORMS_OF_BE
from quizgen.items.company import Company
from quizgen.items.refusals.row import Row
from quizgen.items.stems.openings import is_office, own_words_for
from quizgen.items.stems.prepositions import keeps_preposition
from quizgen.model.fact import Clause, Fact, Phrase, Role

TELLING = re.compile(r"[A-Z]|\d|[“\"]")
"""What tells of one occasion among others."""

TIMELESS = frozenset({"are", "can", "is", "may", "must"})
"""Auxiliaries of what is so at any time, and needs no occasion."""

MEANING = frozenset(
    """
    aspire attempt choose contemplate decide decline desire dream elect endeavor endeavour expect hate hesitate hope
    intend like long love offer opt plan pledge prefer promise propose refuse resolve seek strive struggle swear
    threaten try undertake volunteer vow want wish yearn
    """.split()
)
"""Verbs of what somebody means to do, or not to do: of that there is always more than one thing.

What a body or a work *aims* to do is what it is for, and one thing.
"""

LONG, IN_LOWER_CASE = 5, 3
"""Words of a subject, and those of them that are no names, which tell of one occasion: *Li Na’s tour of northern Mull*.

Of eight such questions a strict reader took five.
"""

AGAINST = frozenset(
    {
        "amid",
        "as a result of",
        "because of",
        "despite",
        "due to",
        "faced with",
        "given",
        "in light of",
        "in reaction to",
        "in response to",
        "in spite of",
        "in the face of",
        "in the wake of",
        "in view of",
        "notwithstanding",
        "owing to",
        "thanks to",
    }
)
"""Prepositions of what is so while somebody does something all the same, or because of it."""

DEALINGS = re.compile(
    r"[A-Z][^,]*[’']s? (?:[a-z]+ ){1,3}(?:against|at|between|for|from|in|into|of|on|over|to|towards?"
    r"|with) (?:the )?[A-Z][\w’-]*(?: [A-Z][\w’-]*)*"
)
"""What somebody does with or where somebody else is, whose both names tell which it was."""

LED: frozenset[Role] = frozenset({"object", "recipient"})
"""Roles of those who are asked, made or allowed to do something."""

DOERS = frozenset({"person", "organisation", "city", "country"})

SOME_OF_A_KIND = re.compile(
    r"(?:\d+|an? (?:couple|handful|number|pair) of|a few|certain|countless|dozens of|eight|eleven|five|four|hundreds of"
    r"|lots of|many|nine|numerous|other|scores of|seven|several|six|some|ten|thousands of|three|twelve|twenty|two"
    r"|various) ",
    re.IGNORECASE,
)
"""How a subject begins that nobody was told of before."""

BEATING = frozenset("beat conquer crush defeat lag lull outnumber overpower rout thrash trail vanquish".split())
"""Verbs of what is done to a side."""

CHOOSING = frozenset("choose crown hold select".split())
"""Verbs of what somebody is made, asked for with *as what*."""

OF_SOMETHING = frozenset(
    "accuse acquit assure convict convince cure deprive inform notify persuade remind rob warn".split()
)
"""Verbs of doing something to somebody *of* something."""


def others(clause: Clause, asked: Phrase) -> tuple[Phrase, ...]:
    """What the question says beside the subject."""
    return tuple(phrase for phrase in (*clause.phrases, *clause.lead) if phrase is not asked)


def tells_occasion(fact: Fact) -> bool:
    """Whether something beside the verb tells on which occasion."""
    return tells_by_itself(fact.clause.subject) or any(
        TELLING.search(phrase.text) for phrase in others(fact.clause, fact.asked)
    )


def is_led_at_length(clause: Clause) -> bool:
    """Whether what opens the sentence tells on which occasion: *Despite pressure from many groups of voters, …*."""
    return any(phrase.preposition in AGAINST and len(phrase.text.split()) >= LONG for phrase in clause.lead)


def is_between_names(subject: Phrase) -> bool:
    """Whether the subject is somebody's dealings with another, by both names: *Li Na’s talks with Ada Marsh*."""
    return DEALINGS.fullmatch(subject.text) is not None


def tells_by_itself(subject: Phrase) -> bool:
    """Whether the subject says at such length what it is that the question needs nothing beside."""
    words = subject.text.split()
    return len(words) >= LONG and sum(word[0].islower() for word in words) >= IN_LOWER_CASE


def is_timeless(clause: Clause) -> bool:
    """Whether it tells what is so rather than what was done."""
    return clause.auxiliaries[0] in TIMELESS if clause.auxiliaries else clause.tense == "present"


def is_some_deed(fact: Fact, _company: Company) -> bool:
    """Whether it asks what somebody did, or to what, in the past, and nothing tells when, where or to whom."""
    clause, asked = fact.clause, fact.asked
    if fact.ask_quantity or clause.source or is_timeless(clause) or tells_occasion(fact):
        return False
    if is_between_names(clause.subject):
        return False
    behind = asked.preposition != "as" and keeps_preposition(clause, asked)
    return behind or (asked.role == "object" and own_words_for(fact) == "what")


def is_some_intention(fact: Fact, _company: Company) -> bool:
    """Whether it asks what somebody hopes, wants or plans to do; what one is led to do by another is telling."""
    clause, asked = fact.clause, fact.asked
    led = any(phrase.role in LED for phrase in clause.phrases) or bool(FORMS_OF_BE & {*clause.auxiliaries})
    means = asked.role == "action" and clause.lemma in MEANING
    return means and not (led or tells_occasion(fact) or is_led_at_length(clause))


def is_some_news(fact: Fact, _company: Company) -> bool:
    """Whether it asks what somebody announced or found, and says nothing of the matter: *What did the court rule?*."""
    clause, asked = fact.clause, fact.asked
    told = any(phrase.role not in {"time", "manner", "particle"} for phrase in others(clause, asked))
    return asked.role == "content" and not (told or is_timeless(clause) or tells_by_itself(clause.subject))


def is_title_given(fact: Fact, _company: Company) -> bool:
    """Whether it asks what somebody was named or made, which no one puts so: *What was she made by the king?*."""
    return is_office(fact) and own_words_for(fact) == "what"


def is_some_habit(fact: Fact, _company: Company) -> bool:
    """Whether it asks in a word what somebody, a body, a city or a country does: *What does Oslo break?*.

    Of eight labelled questions a strict reader took one. What a thing does is mostly but one: *What does it cross?*.
    """
    clause = fact.clause
    bare = not others(clause, fact.asked) and clause.tense == "present" and not clause.auxiliaries and not clause.source
    asks = fact.asked.role == "object" and not fact.ask_quantity
    doer = bool(clause.subject.name) and clause.subject.type in DOERS
    return bare and asks and doer and own_words_for(fact) == "what"


def is_of_some(fact: Fact, _company: Company) -> bool:
    """Whether it asks what a few of a kind do, and nothing tells which they are: *What do two cafés let people do?*."""
    clause, asked = fact.clause, fact.asked
    asks = asked.role in {"object", "content", "action", "means", "reason", "purpose"} and not fact.ask_quantity
    if not asks or asked is clause.subject or SOME_OF_A_KIND.match(clause.subject.text) is None:
        return False
    return not any(TELLING.search(phrase.text) for phrase in (clause.subject, *others(clause, asked)))


def is_told_of(fact: Fact, _company: Company) -> bool:
    """Whether it asks at once whom somebody told, or robbed, and of what: *informed the king of the theft*.

    Or into what family or near what place somebody was born, or for the *home* to which somebody was sent.
    """
    told = fact.clause.lemma in OF_SOMETHING and fact.rule == "object" and " of " in fact.asked.text
    born = fact.clause.lemma == "bear" and fact.asked.preposition in {"into", "near"}
    nothing = fact.clause.lemma in {"inform", "notify"} and not any(
        phrase.role == "content" or phrase.preposition in {"about", "of"} for phrase in fact.clause.phrases
    )
    return told or born or nothing or fact.asked.core == "home"


def is_asked_amiss(fact: Fact, _company: Company) -> bool:
    """Whether *what* is the wrong word: for a side that is beaten, or for what somebody is chosen or held."""
    clause, asked = fact.clause, fact.asked
    beaten = fact.rule == "object" and clause.lemma in BEATING and asked.type != "person"
    held = fact.rule == "predicate" and clause.lemma in CHOOSING and clause.auxiliaries[-1:] != ()
    return (beaten or held) and not fact.ask_quantity


ROWS: dict[str, Row] = {
    "asked-amiss": Row(is_asked_amiss, "is not asked for with “what”", gap=True),
    "told-of": Row(is_told_of, "is both to whom something was done and what"),
    "some-deed": Row(
        is_some_deed, "is one of the many things that were done, and nothing says when or where", gap=True, late=True
    ),
    "some-intention": Row(is_some_intention, "is one of the many things that somebody means to do", gap=True),
    "some-news": Row(is_some_news, "is one of the many things that were said", gap=True),
    "some-habit": Row(is_some_habit, "is one of the many things that it does", gap=True),
    "of-some": Row(is_of_some, "is told of a few of which nothing tells which they are"),
    "title-given": Row(is_title_given, "is a title for which nobody would ask with “what”", gap=True),
}
