"""A Fact → the question that asks for it."""

import re

from quizgen.english.clauses import inversion, inverted_question, subject_question
from quizgen.english.names import in_full_once
from quizgen.english.verbs import PREPOSITIONAL, singular
from quizgen.items.wh import asker, asker_of_quantity, noun_for
from quizgen.model.fact import Clause, Fact, Phrase

PLACES = frozenset({"country", "city", "place"})
EXAMPLES = frozenset({"example", "part", "one", "case", "kind", "type"})
"""Predicates that say of what, and not what."""

DETERMINED = ("a ", "an ", "the ")

KIND = re.compile(r"an? (?:\S+ ){1,3}(?P<noun>\w+)")
"""A noun with nothing but adjectives and the like before it, and nothing behind."""

SAYING_LITTLE = frozenset(
    """
    big broad broader critical first further good great huge important key large little long major narrow new own
    second short significant small special strong surprise third unique
    """.split()
)
"""Adjectives that tell no kind."""

LONG_LEAD = 6
"""Words from which a phrase would dangle at the end of a question."""

TELLING = 4
"""Words from which what is said of a place tells more than that it is one."""

LONG_SUBJECT = 4
"""Words of a subject that says by itself what the question is about."""

EXPLAINING = 5
"""Words of a predicate that explains."""

LONGEST_TERM = 3

BUILT = frozenset("build construct demolish design erect".split())
"""What is done to a house, even if its name is that of those who are in it."""

WITH_ON = frozenset("base bestow blame build concentrate confer exert focus impose inflict levy place put spend".split())
"""Verbs of which *on* behind the object is a part: *imposed sanctions on*."""

LONGEST_SUBJECT = 16
"""Words of a subject behind which nobody remembers how the question began."""

LIGHT = frozenset("bring do get give make put see take".split())
"""Verbs so general that what it was done to can't be asked for."""

GOING_ON = frozenset("aim avoid begin consider continue enjoy finish keep risk start stop suggest".split())
"""Verbs whose gerund is what is done."""

DONE_BY_PEOPLE = frozenset("say speak tell talk write ask reply interview visit meet express explain note".split())
"""Verbs of people: a name behind which *what* would ask is somebody's, mislabelled, or a body of people."""


def stem(fact: Fact) -> str:
    """The question for the fact; empty where no natural words are known."""
    words = words_for(fact)
    return in_full_once(put(fact.clause, fact.asked, words), fact.clause.people) if words else ""


def words_for(fact: Fact) -> str:
    """The words the question begins with; empty where none would sound natural."""
    asked = fact.asked
    if fact.ask_quantity:
        return asker_of_quantity(asked) if is_askable(fact) else ""
    if keeps_preposition(fact.clause, asked):
        return "what"
    if clause_becomes(fact):
        return "what" if is_askable(fact) else ""
    if kind := kind_asked(asked):
        return kind if is_askable(fact) else ""
    return asker(asked) if is_askable(fact) else ""


def clause_becomes(fact: Fact) -> bool:
    """Whether the fact is what somebody became, which is asked for with *what*."""
    return fact.clause.lemma == "become" and fact.asked.role in {"predicate", "object"}


def keeps_preposition(clause: Clause, asked: Phrase) -> bool:
    """Whether the phrase is asked for with its preposition left with the verb: *What does it lead to?*."""
    plain = asked.role == "oblique" and asked.type == "thing" and not clause.lead and asked is clause.phrases[-1]
    return plain and asked is clause.phrases[0] and (clause.lemma, asked.preposition) in PREPOSITIONAL


def kind_asked(asked: Phrase) -> str:
    """The words that ask for what a noun's adjectives say: *What kind of partnership*; empty if it has none."""
    asks = asked.role in {"object", "predicate"} or (asked.role == "oblique" and asked.preposition in {"in", "under"})
    found = KIND.fullmatch(asked.core) if asks and not asked.name else None
    telling = found is not None and not SAYING_LITTLE & {*asked.core.lower().split()}
    words = f"what kind of {found['noun']}" if found and telling and found["noun"].lower() == asked.head else ""
    return f"{asked.preposition} {words}".strip() if words else ""


def is_askable(fact: Fact) -> bool:
    """Whether the question sounds natural in this place of the clause."""
    clause, asked = fact.clause, fact.asked
    if not clause.verb:
        return False
    if clause.lemma == "be" and not clause.auxiliaries:
        return is_askable_copula(fact)
    if fact.ask_quantity and asked.role not in {"subject", "object", "oblique", "place"}:
        return False
    if clause.lemma == "be" and asked.role == "predicate":
        return False
    if is_place_in_place(clause, asked) or is_cut_short(clause, asked):
        return False
    if len(clause.subject.text.split()) > LONGEST_SUBJECT and asked is not clause.subject:
        return False
    if asked is clause.subject and clause.auxiliaries and says_hardly_what(clause):
        return False
    if clause.lemma == "cost" and asked.role in {"object", "recipient"}:
        return False  # who pays and what is paid look alike to the parser
    if asked.role == "subject" and asked.type == "organisation" and clause.lemma in BUILT:
        return False
    mislabelled = asked.role == "subject" and asked.type != "person" and asked.name
    return not (mislabelled and clause.lemma in DONE_BY_PEOPLE)


def says_hardly_what(clause: Clause) -> bool:
    """Whether a passive fits too much: *What was made before March?*, *What was removed in 1964?*."""
    others = [phrase for phrase in (*clause.phrases, *clause.lead) if phrase.role not in {"particle", "manner"}]
    only_when = all(phrase.role == "time" and len(phrase.text.split()) < LONG_LEAD for phrase in others)
    return clause.lemma in LIGHT or only_when


def is_place_in_place(clause: Clause, asked: Phrase) -> bool:
    """Whether another place stays in the question: *Where was she born in Groningen?*."""
    others = [phrase for phrase in (*clause.phrases, *clause.lead) if phrase is not asked]
    place = asked.role == "place" or (asked.role == "oblique" and asked.type in PLACES)
    return place and any(
        phrase.role == "place" or (phrase.role == "oblique" and (phrase.type in PLACES or phrase.preposition == "at"))
        for phrase in others
    )


def is_cut_short(clause: Clause, asked: Phrase) -> bool:
    """Whether the object would lose what is said of it, or is that of a gerund that only tells how.

    *What did he review on equations?* of a paper on equations; *What did she write using?* of a pen.
    """
    if asked.role != "object":
        return False
    index = next((number for number, phrase in enumerate(clause.phrases) if phrase is asked), -1)
    before, behind = clause.phrases[index - 1 : index] if index > 0 else (), clause.phrases[index + 1 : index + 2]
    how = any(phrase.role == "complement" and phrase.text.endswith("ing") for phrase in before)
    lost = any(is_topic(phrase.preposition, clause.lemma) for phrase in behind)
    return lost or (how and clause.lemma not in GOING_ON)


def is_topic(preposition: str, verb: str) -> bool:
    """Whether the preposition behind an object leads to what the object is about, the verb asking for none such."""
    return preposition in {"about", "of", "regarding", "concerning"} or (preposition == "on" and verb not in WITH_ON)


def is_anchored(fact: Fact) -> bool:
    """Whether the question says, besides who and what is done, something that tells which occasion is meant."""
    clause, asked = fact.clause, fact.asked
    if asked.role == "predicate" or keeps_preposition(clause, asked) or kind_asked(asked):
        return True
    if is_lasting(clause):
        return True
    others = [
        phrase
        for phrase in (*clause.phrases, *clause.lead)
        if phrase is not asked and phrase.role not in {"particle", "manner"}
    ]
    return bool(others) or (asked is not clause.subject and len(clause.subject.text.split()) >= LONG_SUBJECT)


def is_lasting(clause: Clause) -> bool:
    """Whether the clause tells what somebody or something known does as a rule: *The device records the pulse*."""
    subject = clause.subject
    named = (bool(subject.name) and subject.type != "person") or subject.text.startswith("the ") or "’s " in subject.text
    return clause.tense == "present" and not clause.auxiliaries and clause.lemma != "be" and named


def is_askable_copula(fact: Fact) -> bool:
    """Whether a sentence with *is* can be turned round: who or what holds, when there is something definite to say."""
    clause, asked = fact.clause, fact.asked
    if asked.role == "predicate":
        subject = clause.subject
        if subject.plural and not asked.plural:
            return False
        named = (bool(subject.name) or is_term(clause)) and subject.text.split()[-1].lower() not in asked.text.lower()
        alike = (asked.type == "person") == (subject.type == "person")
        alike = alike and (subject.type not in PLACES or len(asked.text.split()) >= TELLING)
        if asked.name and (subject.text.startswith("the ") or "’s " in subject.text):
            return not clause.lead
        return named and alike and asked.text.startswith(DETERMINED) and asked.head not in EXAMPLES and not clause.lead
    if asked.role == "subject":
        unique = any(
            phrase.role == "predicate" and not phrase.text.startswith(("a ", "an ")) for phrase in clause.phrases
        )
        echo = asked.type in PLACES | {"organisation"} and any(
            phrase.head == noun_for(asked) for phrase in clause.phrases if phrase.preposition == ""
        )
        return unique and bool(asked.name) and not echo
    return False


def is_term(clause: Clause) -> bool:
    """Whether the clause explains a bare noun by more than a bare noun: *Basalt is a rock that volcanoes make*."""
    subject, predicate = clause.subject, next((each for each in clause.phrases if each.role == "predicate"), None)
    explained = predicate is not None and len(predicate.text.split()) >= EXPLAINING
    return explained and subject.type == "thing" and len(subject.text.split()) <= LONGEST_TERM


def put(clause: Clause, asked: Phrase, words: str) -> str:
    """The clause as a question that begins with `words` and leaves `asked` out."""
    lead = [phrase for phrase in clause.lead if phrase is not asked]
    front = [*clause.attribution, *(phrase.text for phrase in lead if stays_in_front(phrase))]
    behind = [phrase.text for phrase in lead if not stays_in_front(phrase)]
    left = asked.preposition if keeps_preposition(clause, asked) else ""
    rest = [*((left if phrase is asked else phrase.text) for phrase in clause.phrases), *behind]
    if asked is clause.subject:
        verb = [*clause.auxiliaries, clause.verb]
        verb = singular(verb, tense=clause.tense) if words in {"who", "what"} else verb
        return subject_question(words=words, front=front, verb=with_adverb(verb, clause), rest=rest)
    first, others = inversion(clause.auxiliaries, clause.verb, clause.lemma, clause.tense)
    verb_behind = with_adverb(list(others), clause)
    return inverted_question(
        words=words, front=front, subject=clause.subject.text, verb=(first, verb_behind), rest=rest
    )


def stays_in_front(phrase: Phrase) -> bool:
    """Whether what preceded the subject stays before the question word; a short time or place goes to the end."""
    return phrase.role not in {"time", "place", "duration"} or len(phrase.text.split()) >= LONG_LEAD


def with_adverb(verb: list[str], clause: Clause) -> list[str]:
    """The verb with the clause's adverb before its last word, where English puts it."""
    return [*verb[:-1], clause.adverb, *verb[-1:]] if clause.adverb else verb
