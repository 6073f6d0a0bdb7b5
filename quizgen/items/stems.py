"""A Fact → the question that asks for it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from quizgen.english.clauses import inversion, inverted_question, subject_question
from quizgen.english.names import in_full_once
from quizgen.english.nationalities import SHORT_NAMES
from quizgen.english.verbs import singular, third_person
from quizgen.items.askable import is_askable, is_mistaken
from quizgen.items.classes import class_asked, kind_asked, whose_asked
from quizgen.items.copula import defines, is_relative, is_trade
from quizgen.items.definitions import definition_of
from quizgen.items.destination import is_destination
from quizgen.items.honours import is_for_honour
from quizgen.items.leading import figure_question
from quizgen.items.prepositions import keeps_preposition, stays_in_front
from quizgen.items.tenses import in_past, is_simple_past, past_of
from quizgen.items.wh import asker, asker_of_quantity
from quizgen.model.fact import Clause, Fact, OfItself, Phrase

NAMING = frozenset({"alias", "name", "nickname", "pseudonym", "surname"})
"""What a person is called by, and no person."""

IDLE = re.compile(r"(?:for (?:his|her|its|their) part|perhaps\b.*|in turn)", re.IGNORECASE)
"""Words that tie a sentence to the text around it, or hedge it."""

BACK_ON = re.compile(r"\bback (?=(?:in|on) (?:[A-Z]\w+ )?\d)")
"""*Back* before a date, as told in speech."""

MOST_WORDS = 25
"""Words of a question that can be taken in at once."""

NAME_AND_SITE = re.compile(r"((?:at|in) the (?:[A-Z][\w’-]* )+[A-Z][\w’-]*) (?:at|in) (?!.*\band\b).+")
"""A long name of where something was, and where that is; not where two are told."""

PUT_IN_OFFICE = {
    "elect": "to what position",
    "appoint": "to what position",
    "promote": "to what position",
    "crown": "what",
    "name": "what",
    "proclaim": "what",
    "make": "what",
}
"""Verbs behind which a noun says what somebody came to be → what asks for it."""

AS_WHAT = frozenset("begin enlist know market ordain register start train".split())
"""Verbs behind which *as* tells the one thing that was begun, or by what something goes."""

NAMES_OR_FIGURES = re.compile(r"[A-Z]|\d|\b(?:if|unless|when|where|without|only)\b")

ONCE_IN_LIFE = frozenset({"bear", "die", "retire"})
"""Verbs of what happens to somebody once, so that the occasion needs no telling."""

SHORT_OBJECT = 4
"""Words of an object over which one still remembers how the question began: *What did they use the grant for?*."""

MAIN = 0.4
"""Salience from which somebody is one of those whom the article is about, and not another's child."""

LONG_SUBJECT = 4
"""Words of a subject that says by itself what the question is about."""


def stem(fact: Fact) -> str:
    """The question for the fact; empty where no natural words are known."""
    if fact.asked.role == "gap":
        return figure_question(fact)
    words = words_for(fact)
    if words and (trade := trade_question(fact)):
        return trade
    question = BACK_ON.sub("", put_briefly(fact.clause, fact.asked, words)) if words else ""
    return "" if tells_answer(question, fact) else in_full_once(question, fact.clause.people)


def trade_question(fact: Fact) -> str:
    """The question for the trade of somebody's relative: *What was the profession of Li Na’s father?*."""
    clause, asked = fact.clause, fact.asked
    return f"What {clause.verb} the profession of {clause.subject.text}?" if is_trade(clause, asked) else ""


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


def words_for(fact: Fact) -> str:
    """The words the question begins with; empty where none would sound natural."""
    asked = fact.asked
    if fact.ask_quantity:
        return asker_of_quantity(asked) if is_askable(fact) else ""
    if keeps_preposition(fact.clause, asked) or does_with(fact.clause, asked):
        return "" if is_mistaken(fact.clause, asked) else "what"
    words = own_words_for(fact)
    return words if words and is_askable(fact) else ""


def own_words_for(fact: Fact) -> str:
    """The words that ask for what it tells, whether or not they would sound natural in this clause."""
    asked, lemma = fact.asked, fact.clause.lemma
    if tells_as_what(fact):
        return "as what"
    if named := class_asked(asked) or whose_asked(asked):
        return named
    if clause_becomes(fact):
        return "what"
    if apart := next((words for words, holds in APART.items() if holds(fact.clause, asked)), ""):
        return apart
    if (kind := kind_asked(asked)) and not (asked.role == "predicate" and is_told_as_such(fact.clause.subject)):
        return kind
    words = "" if is_somebody_unknown(fact) else asker(asked)
    return PUT_IN_OFFICE[lemma] if is_office(fact) and words else who_or_what(fact, words)


def is_part(clause: Clause, asked: Phrase) -> bool:
    """Whether it is the part that somebody plays: *As whom was he cast in 2000?*."""
    return clause.lemma == "cast" and asked.preposition == "as" and asked.type == "person" and bool(asked.name)


APART: dict[str, Callable[[Clause, Phrase], bool]] = {
    "where": is_destination,
    "for what": is_for_honour,
    "as whom": is_part,
}
"""What asks for some phrases by their verb → which they are."""


def is_office(fact: Fact) -> bool:
    """Whether it is what somebody was made: *To what position was she elected?*."""
    return fact.asked.role == "predicate" and fact.clause.lemma in PUT_IN_OFFICE


def does_with(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks for what something is used, which is no reason: *What did they use the grant for?*."""
    objects = [phrase for phrase in clause.phrases if phrase.role == "object"]
    used = clause.lemma == "use" and any(len(phrase.text.split()) <= SHORT_OBJECT for phrase in objects)
    return used and asked.role == "purpose" and asked.text.startswith("to ")


def is_somebody_unknown(fact: Fact) -> bool:
    """Whether what became a person's post is somebody whom the article is not sure to mean: *Knud became head*."""
    posts = (phrase for phrase in fact.clause.phrases if phrase.role in {"predicate", "object"})
    became = fact.clause.lemma == "become" and fact.asked is fact.clause.subject and fact.asked.type != "person"
    return became and any(phrase.type == "person" for phrase in posts)


def who_or_what(fact: Fact, words: str) -> str:
    """*Who* for somebody's post, *what* for somebody's trade: *What was her father?*; else the words as they are."""
    predicate = fact.asked.role == "predicate" and words in {"who", "what"}
    if predicate and fact.clause.subject.head in NAMING:  # *What is her real name?*
        return "what"
    if not predicate or fact.clause.lemma != "be" or fact.clause.subject.type != "person":
        return words
    return "what" if is_relative(fact.clause.subject) and fact.asked.text.startswith(("a ", "an ")) else "who"


def is_told_as_such(subject: Phrase) -> bool:
    """Whether one asks what, and not of what kind, the subject is."""
    return defines(subject) or is_relative(subject)


def tells_as_what(fact: Fact) -> bool:
    """Whether the fact is as what somebody began, or by what name something goes: *She was ordained as a deacon*."""
    asked = fact.asked
    told = asked.core.startswith(("a ", "an ", "the ", "“")) or asked.core[:1].isupper()
    return asked.role == "oblique" and asked.preposition == "as" and fact.clause.lemma in AS_WHAT and told


def clause_becomes(fact: Fact) -> bool:
    """Whether the fact is what somebody became, which is asked for with *what*."""
    return fact.clause.lemma == "become" and fact.asked.role in {"predicate", "object"}


def is_anchored(fact: Fact) -> bool:
    """Whether the question says, besides who and what is done, something that tells which occasion is meant."""
    clause, asked = fact.clause, fact.asked
    if asked.role in {"predicate", "content"} or keeps_preposition(clause, asked) or kind_asked(asked):
        return True
    if whose_asked(asked) or definition_of(fact) is not None:
        return True
    if is_lasting(clause) or is_of_life(fact) or is_law(fact):
        return True
    others = [
        phrase
        for phrase in (*clause.phrases, *clause.lead)
        if phrase is not asked and phrase.role not in {"particle", "manner"} and not IDLE.fullmatch(phrase.text)
        if not is_course(phrase, clause, asked)
    ]
    return bool(others) or (asked is not clause.subject and is_long(clause.subject))


def is_course(phrase: Phrase, clause: Clause, asked: Phrase) -> bool:
    """Whether the phrase is the verb of the object asked for rather than its occasion: *moved to capture* a town."""
    told = clause.tense == "past" and not clause.auxiliaries and asked.role == "object"
    return told and phrase.role == "complement" and phrase.text.startswith("to ")


def is_long(subject: Phrase) -> bool:
    """Whether the subject says by itself what the question is about; a name alone, however long, does not."""
    told = subject.text.removesuffix(subject.name) if subject.type == "person" and subject.name else subject.text
    return bool(told) and len(subject.text.split()) >= LONG_SUBJECT


def is_law(fact: Fact) -> bool:
    """Whether it tells why or how something can be, which is so on every occasion: *Iron may rust because …*."""
    possible = fact.clause.auxiliaries[:1] in {("can",), ("could",), ("may",)}
    return possible and fact.rule in {"means", "reason"} and fact.clause.subject.type == "thing"


def is_of_life(fact: Fact) -> bool:
    """Whether it tells where or when somebody whom the article is about was born, died or retired."""
    return fact.clause.lemma in ONCE_IN_LIFE and bool(fact.clause.subject.name) and fact.salience >= MAIN


def is_lasting(clause: Clause) -> bool:
    """Whether the clause tells what somebody or something known does as a rule: *The device records the pulse*."""
    subject = clause.subject
    named = (
        (bool(subject.name) and subject.type != "person") or subject.text.startswith("the ") or "’s " in subject.text
    )
    return clause.tense == "present" and not clause.auxiliaries and clause.lemma != "be" and named


def put(clause: Clause, asked: Phrase, words: str) -> str:
    """The clause as a question that begins with `words` and leaves `asked` out."""
    lead = [phrase for phrase in clause.lead if phrase is not asked and belongs(phrase, clause, asked)]
    lead = [phrase for phrase in lead if not opens_idly(phrase, clause)]
    front = [*clause.attribution, *(phrase.text for phrase in lead if stays_in_front(phrase))]
    behind = [phrase.text for phrase in lead if not stays_in_front(phrase)]
    behind = [f", {text}" if text.startswith("unlike ") else text for text in behind]
    left = "" if asked.preposition and words.startswith(f"{asked.preposition} ") else left_behind(clause, asked)
    phrases = with_action_first(tuple(phrase for phrase in clause.phrases if belongs(phrase, clause, asked)), asked)
    rest = [*((left if phrase is asked else phrase.text) for phrase in phrases), *behind]
    if clause.of_itself is not None:
        return put_of_itself(clause, clause.of_itself, asked, words, rest)
    if asked is clause.subject:
        rest = [without_echo(words, text) for text in rest]
        verb = [*clause.auxiliaries, clause.verb]
        simple = past_of(clause) if is_simple_past(clause, asked, words) else ""
        verb = [simple] if simple else verb
        verb = singular(verb, tense=clause.tense) if words in {"who", "what"} else verb
        return subject_question(words=words, front=front, verb=with_adverb(verb, clause), rest=rest)
    perfect = is_simple_past(clause, asked, words)
    helpers = in_past(clause) if perfect else clause.auxiliaries
    first, others = inversion(helpers, clause.verb, clause.lemma, "past" if perfect else clause.tense)
    verb_behind = with_adverb(list(others), clause)
    return inverted_question(
        words=words, front=front, subject=clause.subject.text, verb=(first, verb_behind), rest=rest
    )


def put_of_itself(clause: Clause, own: OfItself, asked: Phrase, words: str, rest: Sequence[str]) -> str:
    """The question for what somebody says of themselves: *What did Li Na say she had written?*."""
    inner = [own.pronoun, *with_adverb([*clause.auxiliaries, clause.verb], clause)]
    if asked is clause.subject:
        return subject_question(words=words, verb=[own.verb, *inner], rest=rest)
    helper = "did" if own.verb != third_person(own.lemma) else "does"
    return inverted_question(words=words, subject=clause.subject.text, verb=(helper, [own.lemma, *inner]), rest=rest)


def opens_idly(phrase: Phrase, clause: Clause) -> bool:
    """Whether it opens the sentence and tells neither when nor where nor who: *In the spirit of helping*, *Largely*."""
    idle = phrase.role in {"oblique", "manner"} and not NAMES_OR_FIGURES.search(phrase.text)
    named = clause.subject.name or NAMES_OR_FIGURES.search(clause.subject.text)
    return idle and phrase.preposition in {"", "by", "from", "in"} and bool(named)


def goes_along(phrase: Phrase) -> bool:
    """Whether the phrase is a clause that only goes along, so that the question is clearer without it."""
    return phrase.role == "manner" and phrase.text.startswith(("while ", "although ", "though "))


def left_behind(clause: Clause, asked: Phrase) -> str:
    """The words that stay where the answer stood: the preposition of the verb, *to do* for what is done."""
    if asked.role == "action":
        return "to do"
    if does_with(clause, asked):
        return "for"
    return asked.preposition if keeps_preposition(clause, asked) else ""


def without_echo(words: str, text: str) -> str:
    """The predicate without the noun that the question began with: *Which country was the first to …?*."""
    noun = words.removeprefix("which ")
    return re.sub(rf"^(the (?:first|second|third|last|next|only|\w+est)) {re.escape(noun)}\b", r"\1", text)


def with_action_first(phrases: tuple[Phrase, ...], asked: Phrase) -> tuple[Phrase, ...]:
    """The phrases; when asked what somebody agreed to do, *to do* stands before where: *agree to do in Rome*."""
    if asked.role != "action":
        return phrases
    before = [phrase for phrase in phrases if phrase.role in {"object", "recipient", "particle"}]
    return (*before, asked, *(phrase for phrase in phrases if phrase is not asked and phrase not in before))


def belongs(phrase: Phrase, clause: Clause, asked: Phrase) -> bool:
    """Whether the question needs the phrase; when and where somebody was born is asked for with nothing else."""
    parents = clause.lemma == "bear" and phrase.preposition == "to" and bool(clause.auxiliaries)
    idle = IDLE.fullmatch(phrase.text) is not None
    return phrase is asked or not (goes_along(phrase) or parents or idle or is_of_birth(clause, asked))


def is_of_birth(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks when, where or to whom somebody known by name was born."""
    return (
        clause.lemma == "bear"
        and bool(clause.auxiliaries)
        and asked is not clause.subject
        and bool(clause.subject.name)
    )


def with_adverb(verb: list[str], clause: Clause) -> list[str]:
    """The verb with the clause's adverb before its last word, where English puts it."""
    return [*verb[:-1], clause.adverb, *verb[-1:]] if clause.adverb else verb
