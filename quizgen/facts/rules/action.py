"""*The king allowed merchants to settle in the port.* → what he allowed them to do."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.english.controlling import BRINGING_TO_DO
from quizgen.english.prepositional import PREPOSITIONAL
from quizgen.english.verbs import FORMS_OF_BE
from quizgen.facts.rules.ask import Ask
from quizgen.model.fact import Clause, Phrase, Role

MEANING = frozenset(
    """
    agree aim apply arrange aspire attempt consent conspire contrive decide demand endeavor endeavour fail hope learn
    manage opt plan pledge plot prefer propose refuse resolve scheme seek strive struggle try undertake vote vow
    """.split()
)
"""Verbs of doing something oneself, which have no object besides."""

MEANT = (
    BRINGING_TO_DO
    | MEANING
    | frozenset(
        """
        appoint assign cause choose commission commit decline design elect employ enlist entitle equip expect forget
        guarantee have help hesitate hire intend licence license mean need neglect nominate offer pay prepare program
        programme promise qualify recruit select summon swear task threaten train volunteer want wish
        """.split()
    )
)
"""Verbs after which *to do* asks for what follows."""

DOING = frozenset(
    """
    advise advocate aim avoid consider consist contemplate endorse entail envisage favor favour focus forbid imply
    insist involve mean necessitate oppose postpone prohibit propose recall recommend regret risk succeed suggest
    """.split()
)
"""Verbs whose gerund, with all that follows it, is what something is about: *The method involves weighing birds*."""

GERUND = re.compile(r"(?:(?P<preposition>about|against|at|for|from|in|into|of|on|to|with) )?\w{2,}ing\b")

GOING_ON = frozenset({"continue", "proceed"})
AGAINST = frozenset({"despite", "in defiance of", "in spite of", "notwithstanding"})
"""Verbs of which it is told what goes on if something stands against it, and what leads to that."""

NOT_DONE = frozenset(
    """
    appear arise average be become begin belong come contain continue cost decline decrease depend differ diminish
    disappear do double drop emerge ensue equal exceed exist face fail fall get go grow happen have increase last lead
    lie lose mean occur outnumber persist plummet plunge range reach remain resemble result rise seem serve shrink slump
    soar stagnate start stay suffer tend total vanish vary worsen
    """.split()
)
"""Infinitives that are nothing one does, or say nothing without what follows."""

ADJECTIVES = frozenset("clean clear direct free open perfect secure".split())
"""What may be taken for an infinitive behind *entitled to*: *entitles members to free tickets*."""

DONE = {(form,) for form in FORMS_OF_BE}
"""Last auxiliaries of a passive."""

FEWEST_WORDS, MOST_WORDS = 2, 16
"""Words of an action that tells something, and of one that can be written down."""

MOST_WORDS_DONE = 20
"""The same of what something consists of or is aimed at, which is asked for as a whole or not at all."""


def ask(clause: Clause) -> Iterator[Ask]:
    """The infinitive, or gerund, with all that follows it but a date."""
    for index, phrase in enumerate(clause.phrases):
        meant = clause.lemma in MEANT or goes_on_despite(clause)
        meant = meant and not (clause.lemma == "entitle" and phrase.head.lower() in ADJECTIVES)
        if meant and is_action(phrase) and not is_of_object(clause, index):
            yield from short_enough(with_whole_action(clause, index), index, MOST_WORDS)
        gerund = GERUND.match(phrase.text)
        if gerund and tells_deed(clause, phrase, gerund["preposition"] or ""):
            whole = with_whole_action(clause, index)
            yield from short_enough(named_by(whole, index, gerund["preposition"] or ""), index, MOST_WORDS_DONE)


def goes_on_despite(clause: Clause) -> bool:
    """Whether something goes on against what the sentence opens with: *Despite the ban, they continued to meet*."""
    return clause.lemma in GOING_ON and any(phrase.preposition in AGAINST for phrase in clause.lead)


def is_of_object(clause: Clause, index: int) -> bool:
    """Whether the infinitive says more of what one agreed or planned: *agreed a rule* *to limit the noise*.

    So too where a thing is expected to do something, of which nobody asks what it is expected to do, and where it tells
    what for one did what one undertook: *Journeys were undertaken to visit shrines*.
    """
    planned = clause.lemma in {*MEANING, "have"} and any(phrase.role == "object" for phrase in clause.phrases[:index])
    happens = clause.lemma == "expect" and clause.auxiliaries and clause.subject.type not in {"person", "organisation"}
    undertaken = clause.lemma in MEANING and clause.auxiliaries[-1:] in DONE and not clause.verb.endswith("ing")
    return planned or bool(happens) or undertaken


def tells_deed(clause: Clause, phrase: Phrase, preposition: str) -> bool:
    """Whether the gerund is what the verb is about: *involves weighing birds*, *warned against building on sand*."""
    own = clause.lemma in DOING or (clause.lemma, preposition) in PREPOSITIONAL
    told = clause.lemma == "consist" and any(other.preposition == "of" for other in clause.phrases if other != phrase)
    return own and not told and phrase.role == "complement"


def short_enough(clause: Clause, index: int, most: int) -> Iterator[Ask]:
    """The question for the phrase, if it tells something and can be written down."""
    whole = clause.phrases[index]
    if FEWEST_WORDS <= len(whole.core.split()) <= most and not whole.text.endswith((" it", " them")):
        yield Ask(focus=index, clause=clause)


def named_by(clause: Clause, index: int, preposition: str) -> Clause:
    """The clause, its action told by a gerund rather than an infinitive."""
    role: Role = "oblique" if preposition else "content"
    whole = replace(clause.phrases[index], role=role, preposition=preposition)
    return replace(clause, phrases=(*clause.phrases[:index], whole, *clause.phrases[index + 1 :]))


def is_action(phrase: Phrase) -> bool:
    """Whether the phrase is an infinitive that says what somebody does."""
    return phrase.role == "complement" and phrase.text.startswith("to ") and phrase.head.lower() not in NOT_DONE


def with_whole_action(clause: Clause, index: int) -> Clause:
    """The clause with one phrase for the action: its object and what stands behind that are parts of it."""
    last = clause.phrases[-1]
    dated = last.role == "time" and last.type in {"year", "date"} and len(clause.phrases) > index + 1
    parts = clause.phrases[index : -1 if dated else None]
    whole = Phrase(
        text=" ".join(part.text for part in parts), role="action", type="action", head=parts[0].head, preposition="to"
    )
    return replace(clause, phrases=(*clause.phrases[:index], whole, *((last,) if dated else ())))
