"""A clause in the order of a question: what stays before and behind the words that ask."""

import re
from collections.abc import Sequence
from dataclasses import replace

from quizgen.english.clauses import inversion, inverted_question, subject_question
from quizgen.english.verbs import singular, third_person, verb_group
from quizgen.items.stems.fronted import places_of
from quizgen.items.stems.occasion import IDLE
from quizgen.items.stems.openings import does_with
from quizgen.items.stems.prepositions import keeps_preposition, left_of_amount
from quizgen.items.stems.tenses import in_past, is_simple_past, past_of
from quizgen.model.fact import AMOUNTS, Clause, OfItself, Phrase

NAMES_OR_FIGURES = re.compile(
    r"[A-Z]|\d|\b(?:if|unless|when|where|without|only)\b"
    r"|\b(?:debut|final|first|fourth|junior|last|rookie|second|senior|third) (?:campaign|month|season|term|year)\b"
)
"""What shows that a phrase tells who, how many, under what condition or which time."""

NEAR_LINE = re.compile(r"(?:far|just|slightly|way|well) (?:above|ahead of|behind|below|over|under)\b")
"""How a phrase begins that compares what is told, behind a comma: *rose by 4 %,* *well below the average*."""

DOING = re.compile(r"\w+ing\b")

SHARE = ("what percentage of ", "what proportion of ")
"""How questions begin for how many of some it is."""


OF_AMOUNT = re.compile(r"(?:[a-z]+ )?(?:how m|what (?:percentage|proportion)\b)")
"""How questions for an amount begin: *about how many*."""


def put(clause: Clause, asked: Phrase, words: str) -> str:
    """The clause as a question that begins with `words` and leaves `asked` out."""
    clause = with_first_early(clause, asked)
    lead = [phrase for phrase in clause.lead if phrase is not asked and belongs(phrase, clause, asked)]
    lead = [phrase for phrase in lead if not opens_idly(phrase, clause)]
    left = "" if asked.preposition and words.startswith(f"{asked.preposition} ") else left_behind(clause, asked, words)
    phrases = with_action_first(tuple(phrase for phrase in clause.phrases if belongs(phrase, clause, asked)), asked)
    rest = [(left if phrase is asked else phrase.text) for phrase in phrases]
    last = next((text for text in reversed(rest) if text), "")
    about_subject = asked is clause.subject
    share = about_subject and words.startswith(SHARE)
    places = places_of(lead, "" if about_subject else words, clause.subject.text, last, share=share)
    front = [*clause.attribution, *places.front]
    rest += places.behind
    if clause.of_itself is not None:
        return put_of_itself(clause, clause.of_itself, asked, words, rest)
    perfect = is_simple_past(clause, asked, words)
    if about_subject:
        rest = [without_echo(words, text) for text in rest]
        simple = past_of(clause) if perfect else ""
        verb = [simple] if simple else [*clause.auxiliaries, clause.verb]
        one = asks_of_one(words) and not is_of_several(clause)
        verb = singular(verb, tense=clause.tense) if one else verb
        return subject_question(words=words, front=front, verb=with_adverb(verb, clause), rest=rest)
    helpers = in_past(clause) if perfect else clause.auxiliaries
    first, others = inversion(helpers, clause.verb, clause.lemma, "past" if perfect else clause.tense)
    verb_behind = with_adverb(list(others), clause)
    return inverted_question(
        words=words,
        front=front,
        subject=", ".join([clause.subject.text, *places.inside]) + "," * bool(places.inside),
        verb=(first, verb_behind),
        rest=rest,
    )


def with_first_early(clause: Clause, asked: Phrase) -> Clause:
    """The clause, *first* before the verb where it is asked when something was so: *When did she first use a loom?*."""
    late = [phrase for phrase in clause.phrases if phrase.role == "manner" and phrase.text == "first"]
    behind = any(phrase.role in {"agent", "object"} for phrase in clause.phrases)
    if asked.role != "time" or not late or not behind or clause.adverb:
        return clause
    return replace(clause, adverb="first", phrases=tuple(phrase for phrase in clause.phrases if phrase not in late))


def asks_of_one(words: str) -> bool:
    """Whether the words ask for one, whatever form its verb has in the sentence: *The bank will … and include …*."""
    return words in {"who", "what"} or (words.startswith("which ") and not words.endswith("s"))


def is_of_several(clause: Clause) -> bool:
    """Whether it is asked which several something definite is said of: *What are the only birds that build dams?*."""
    told = clause.phrases[0] if clause.lemma == "be" and not clause.auxiliaries and clause.phrases else clause.subject
    return told.role == "predicate" and told.plural and told.text.startswith("the ")


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


def left_behind(clause: Clause, asked: Phrase, words: str) -> str:
    """The words that stay where the answer stood: the preposition of the verb, *to do* for what is done."""
    if asked.role == "action":
        return "to do"
    if does_with(clause, asked):
        return "for"
    if clause.lemma == "spend" and DOING.match(asked.core):
        return "doing"
    if OF_AMOUNT.match(words):
        return left_of_amount(clause, asked)
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
    if phrase is asked:
        return True
    again = asked.role == "time" and phrase.text.startswith("at a time when ")
    doubled = again or is_other_end(phrase, asked) or phrase.preposition == "compared"
    doubled = doubled or is_range_of_counted(phrase, clause, asked)
    compared = NEAR_LINE.match(phrase.text) is not None and asked is not clause.subject
    return not (goes_along(phrase) or parents or idle or doubled or compared or is_of_birth(clause, asked))


def is_range_of_counted(phrase: Phrase, clause: Clause, asked: Phrase) -> bool:
    """Whether the phrase only says what all is among what is counted before it: *cut 150 plans from parks to roads*."""
    spans = phrase.preposition == "from" and " to " in phrase.text and not NAMES_OR_FIGURES.search(phrase.text)
    behind = spans and bool(asked.quantity) and asked.role == "object" and asked in clause.phrases
    return behind and clause.phrases.index(asked) + 1 == clause.phrases.index(phrase)


def is_other_end(phrase: Phrase, asked: Phrase) -> bool:
    """Whether the phrase tells to what it came, where *by how much* asks for the change, or the other way round."""
    both = {phrase.preposition, asked.preposition} == {"by", "to"}
    return both and all(each.type in AMOUNTS or bool(each.quantity) for each in (phrase, asked))


def is_of_birth(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks when, where or to whom somebody known by name was born."""
    return (
        clause.lemma == "bear"
        and bool(clause.auxiliaries)
        and asked is not clause.subject
        and bool(clause.subject.name)
    )


def with_adverb(verb: list[str], clause: Clause) -> list[str]:
    """The verb, or what is left of it behind the subject, with the clause's adverb where English puts it."""
    first = clause.auxiliaries[: len(clause.auxiliaries) + 1 - len(verb)]  # which stands before the subject
    return verb_group([*first, *verb[:-1]], clause.adverb, verb[-1])[len(first) :] if verb else verb
