"""A Fact → the question that asks for it."""

import re
from dataclasses import replace

from quizgen.english.names import in_full_once
from quizgen.english.nationalities import SHORT_NAMES
from quizgen.english.sentences import capitalise
from quizgen.items.callings import meaning_of
from quizgen.items.stems.active import as_active
from quizgen.items.stems.askable import COVERING
from quizgen.items.stems.copula import RELATIVES, is_trade
from quizgen.items.stems.doers import doer_question
from quizgen.items.stems.fame import fame_question, tells_fame
from quizgen.items.stems.leading import figure_question
from quizgen.items.stems.openings import words_for
from quizgen.items.stems.schools import school_question, tells_school
from quizgen.items.stems.supplied import with_what_apart
from quizgen.items.stems.wordorder import put
from quizgen.model.fact import AMOUNTS, Clause, Fact, Phrase, once_of

BACK_ON = re.compile(r"\bback (?=(?:in|on) (?:[A-Z]\w+ )?\d)")
"""*Back* before a date, as told in speech."""

BOTH_ENDS = re.compile(r"from (?:[a-z]+ ){0,2}[$£€¥]?\d.* to (?:[a-z]+ ){0,2}[$£€¥]?\d.*")
"""The two amounts between which something changed."""


MOST_WORDS = 25
"""Words of a question that can be taken in at once."""

NAME_AND_SITE = re.compile(r"((?:at|in) the (?:[A-Z][\w’-]* )+[A-Z][\w’-]*) (?:at|in) (?!.*\band\b).+")
"""A long name of where something was, and where that is; not where two are told."""


@once_of
def stem(fact: Fact) -> str:
    """The question for the fact; empty where no natural words are known."""
    if fact.asked.role == "gap":
        return figure_question(fact)
    if fact.asked.role == "outcome":
        return f"{capitalise(fact.asked.asker)}?"
    if doer := doer_question(fact):
        return doer
    if fact.rule == "first":
        return first_question(fact.clause)
    if tells_fame(fact) or tells_school(fact):
        return fame_question(fact) if tells_fame(fact) else school_question(fact)
    words = words_for(fact)
    if not words and (meaning := meaning_of(fact)):
        return put_as_term(meaning)
    if words and (own := own_question(fact)):
        return own
    clause, asked = as_active(with_bare_name(fact), fact.asked, words)
    clause, asked = with_what_apart(clause, asked)
    words = words.removesuffix(fact.asked.counted) + asked.counted if asked.counted != fact.asked.counted else words
    question = BACK_ON.sub("", put_briefly(without_ends(clause, asked), asked, words)) if words else ""
    named = in_full_once(question, fact.clause.people, fact.evidence.text)
    return "" if tells_answer(question, fact) else with_asides_closed(named, fact)


CALLING = re.compile(r"^(?!the )(?:[a-z][\w-]* )+(?=[A-Z])")
"""What somebody is called by before the name: *neuroscientist* *Dr Ada Marsh*."""


def with_bare_name(fact: Fact) -> Clause:
    """The clause that says who somebody is, without what stands before the name and tells half of it."""
    clause, subject = fact.clause, fact.clause.subject
    if fact.rule != "predicate" or subject.type != "person" or not subject.name:
        return clause
    bare = CALLING.sub("", subject.text, count=1)
    return replace(clause, subject=replace(subject, text=bare)) if subject.name in bare else clause  # *van Dijk*


OF_RELATIVE = re.compile(rf"[’']s? (?:{'|'.join(sorted(RELATIVES))})$")
"""How what somebody is ends that is told by whose relative."""

BOTH_NAMED = re.compile(r"[A-Z].* and [A-Z]")
"""Two of whom each is named, and not of what descent or trade they are."""

OF_AREA = re.compile(r"an area of |the area of (?:[a-z]+ )?\d")
"""How an area begins that is told by its size."""


def with_asides_closed(question: str, fact: Fact) -> str:
    """The question with the comma behind what only says who or what some are: *took two pilots, Li Na and Bo, to Ulm*.

    So too behind the subject: *What do old boats, such as ferries, need?*.
    """
    for phrase in (fact.clause.subject, *fact.clause.phrases):
        closed = f"{phrase.text}, "
        if ", " in phrase.text and (closed in fact.sentence or fact.sentence.startswith(capitalise(closed))):
            question = question.replace(f"{phrase.text} ", closed)
    return question


def put_as_term(meaning: str) -> str:
    """The question for what something is called that takes long to say; empty where it takes too long."""
    question = f"What is the term for {meaning}?"
    return question if len(question.split()) <= MOST_WORDS else ""


def without_ends(clause: Clause, asked: Phrase) -> Clause:
    """The clause without from what to what it changed, where by how much is asked, which could be reckoned."""
    if asked.preposition != "by" or asked.type not in AMOUNTS:
        return clause
    return replace(clause, phrases=tuple(each for each in clause.phrases if not BOTH_ENDS.fullmatch(each.text)))


def own_question(fact: Fact) -> str:
    """The question for what is asked for in words of its own; empty where it is not."""
    return trade_question(fact) or name_question(fact) or parents_question(fact) or area_question(fact)


def name_question(fact: Fact) -> str:
    """The question for the name of somebody's relative: *What was the name of Li Na’s father?*.

    *Who was Li Na’s father?* might be answered by what he was.
    """
    clause, asked = fact.clause, fact.asked
    told = clause.phrases[0].text if len(clause.phrases) == 1 and not clause.lead else ""
    named = clause.lemma == "be" and asked is clause.subject and asked.type == "person" and bool(asked.name)
    return f"What {clause.verb} the name of {told}?" if named and OF_RELATIVE.search(told) else ""


def trade_question(fact: Fact) -> str:
    """The question for the trade of somebody's relative: *What was the profession of Li Na’s father?*."""
    clause, asked = fact.clause, fact.asked
    return f"What {clause.verb} the profession of {clause.subject.text}?" if is_trade(clause, asked) else ""


def first_question(clause: Clause) -> str:
    """The question for what somebody did before all others of a kind: *What was Li Na the first woman to do?*."""
    return in_full_once(f"What {clause.verb} {clause.subject.text} {clause.phrases[0].text} to do?", clause.people)


def parents_question(fact: Fact) -> str:
    """The question for the two to whom somebody was born: *Who were the parents of Li Na?*."""
    asked, clause = fact.asked, fact.clause
    born = clause.lemma == "bear" and asked.preposition == "to" and BOTH_NAMED.match(asked.core) is not None
    named = clause.subject.type == "person" and clause.subject.name
    return f"Who were the parents of {clause.subject.text}?" if born and named else ""


def area_question(fact: Fact) -> str:
    """The question for the area of a place: *How large an area does Oslo cover?*, not *What does Oslo cover?*."""
    clause, asked = fact.clause, fact.asked
    of_area = asked.role == "object" and asked.head == "area" and OF_AREA.match(asked.text) is not None
    covers = clause.lemma in COVERING and not clause.auxiliaries and len(clause.phrases) == 1 and not clause.lead
    return put(clause, asked, "how large an area") if of_area and covers else ""


def put_briefly(clause: Clause, asked: Phrase, words: str) -> str:
    """The question; where it would be too long, without where something known by its name is or was held."""
    question = put(clause, asked, words)
    if len(question.split()) <= MOST_WORDS:
        return question
    phrases = (phrase if phrase is asked else without_site(phrase) for phrase in clause.phrases)
    return put(replace(clause, phrases=tuple(phrases)), asked, words)


def without_site(phrase: Phrase) -> Phrase:
    """The phrase without the place behind a name: *in the Oslo Robot Olympics* in the Nordic Hall."""
    found = NAME_AND_SITE.fullmatch(phrase.text) if phrase.role in {"oblique", "place"} else None
    return replace(phrase, text=found[1]) if found else phrase


def tells_answer(question: str, fact: Fact) -> bool:
    """Whether the question has another name of the answer: *In which country … American schools?* – the U.S."""
    names = (fact.asked.name, *fact.aliases) if fact.asked.name and not fact.ask_quantity else ()
    names = (*names, *(SHORT_NAMES[name] for name in names if name in SHORT_NAMES))
    held = (name for name in names if name and name in question)
    return any(re.search(rf"(?<![\w’]){re.escape(name)}(?!\w)", question) for name in held)
