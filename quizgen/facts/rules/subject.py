"""*Ada Lovelace wrote a note.* → who or what did it."""

import re
from collections.abc import Iterator

from quizgen.english.verbs import FORMS_OF_BE, MODALS
from quizgen.facts.rules.ask import ANNOUNCING, Ask
from quizgen.facts.tenses import STAYING
from quizgen.model.fact import Clause, Phrase

VAGUE = frozenset(
    """
    a all an another any both certain countless different each either enough every few fewer less many more most much
    multiple neither no none numerous one ones other others plenty several similar some such various
    """.split()
)
"""First words of a subject that nobody could give as an answer."""

DESCRIBING = frozenset(
    """
    acknowledge aim associate assume believe call characterise characterize class classify compare compose comprise
    concern connect consider cover deem define describe divide entitle expect find group intend judge know limit link
    mean mention note perceive portray predict recognise recognize refer regard relate represent rumor rumour say see
    situate suppose surround think tie treat understand use value view
    """.split()
)
"""Verbs whose passive fits many things."""

EXAMPLES = re.compile(r" (?:like|such as|including) ")
"""What leads to examples, besides which there are others."""

MORE = re.compile(r"(?:even |ever |much )?(?:less|more) ")
"""How a complement begins that tells of a change."""

SHORTEST_OBJECT = 2
"""Words up to which an object is only a noun and its number or article."""

SOLE = re.compile(r"the (?:only|sole) [\w-]+ \S+ \S")
"""How a predicate begins that tells its subject from all else: *the only bird that builds dams*."""

SHARED = ("a ", "an ", "one of", "among", "part of")
"""How a predicate begins that is as true of others: *an example of*."""


def ask(clause: Clause) -> Iterator[Ask]:
    """The subject, if it is a name, or something to which something definite was done."""
    subject = clause.subject
    if (
        subject.quantity
        or lies_somewhere(clause)
        or is_shared(clause)
        or announces(clause)
        or EXAMPLES.search(subject.text)
    ):
        return
    if (
        subject.text.startswith("only ")
        or subject.name
        or (subject.type != "thing" and subject.plural and subject.type != "person")
        or is_sole(clause)
        or ((is_done_to(clause) or becomes_more(clause)) and not subject.cut and says_enough(subject))
    ):
        yield Ask(focus=-1)


def lies_somewhere(clause: Clause) -> bool:
    """Whether it tells where something is, not on what it is based: *The claim is based on a survey*."""
    inside = any(phrase.preposition in {"at", "in", "near"} for phrase in clause.phrases)
    return clause.lemma in STAYING and inside


def announces(clause: Clause) -> bool:
    """Whether the object says nothing by itself: *offered three reasons*."""
    objects = [phrase for phrase in clause.phrases if phrase.role == "object"]
    return any(phrase.head in ANNOUNCING and len(phrase.text.split()) <= SHORTEST_OBJECT for phrase in objects)


def is_shared(clause: Clause) -> bool:
    """Whether the clause may be as true of other subjects: `is doubtful`, `is an example of a republic`."""
    predicates = [phrase for phrase in clause.phrases if phrase.role in {"predicate", "complement"}]
    return clause.lemma == "be" and (
        not predicates or any(phrase.role == "complement" or phrase.text.startswith(SHARED) for phrase in predicates)
    )


def is_sole(clause: Clause) -> bool:
    """Whether it tells a thing of which alone something is so, and not why it is: *Geese are the only birds that …*."""
    alone = clause.lemma == "be" and not clause.auxiliaries and len(clause.phrases) == 1 and not clause.lead
    alone = alone and SOLE.match(clause.phrases[0].text) is not None and not clause.source
    return alone and clause.subject.text.lower().split()[0] not in VAGUE - {"a", "an"}


def becomes_more(clause: Clause) -> bool:
    """Whether it tells what came to be more so than before, and for what: *Dams become more important in droughts*."""
    more = any(phrase.role == "complement" and MORE.match(phrase.text) for phrase in clause.phrases)
    told = clause.lead or any(phrase.role == "oblique" for phrase in clause.phrases)
    return clause.lemma in {"become", "grow"} and more and bool(told)


def is_done_to(clause: Clause) -> bool:
    """Whether the clause is passive and tells an event, not what can or must be done."""
    if clause.auxiliaries and clause.auxiliaries[0] in MODALS:
        return False
    return bool(clause.auxiliaries) and clause.auxiliaries[-1] in FORMS_OF_BE and clause.lemma not in DESCRIBING


def says_enough(subject: Phrase) -> bool:
    """Whether the subject is more than a bare noun."""
    return subject.text.lower().split()[0] not in VAGUE and len(subject.text.split()) > 1
