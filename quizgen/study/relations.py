"""*Russia – has turned to – China* – who does what to whom, for a map of the article."""

import re
from collections.abc import Sequence

from quizgen.english.sentences import join
from quizgen.english.verbs import verb_group
from quizgen.model.fact import Clause, Fact, Phrase, by_weight
from quizgen.model.study import Relation
from quizgen.study.statements import stated

MOST = 10
"""Relations that can be overlooked."""

FEWEST = 3
"""Relations that make a map."""

LONGEST_SUBJECT = 6
LONGEST_LINK = 7
LONGEST_OBJECT = 9
"""Words that fit into the boxes of a map and onto its arrows."""

TARGETS = frozenset({"object", "predicate", "oblique", "place", "recipient", "agent"})
"""Roles of what something is done to; the rest says when, why and how."""

NEEDED = frozenset({"means", "complement", "predicate"})
"""Roles without which what stands before them says something else: *viewed Beijing as a partner*."""

MEASURES = frozenset({"duration", "number", "percent", "money", "quantity", "date", "year"})
"""What nothing is done to."""

NARROWING = frozenset(
    {
        "according to",
        "among",
        "amongst",
        "as",
        "concerning",
        "except",
        "for",
        "regarding",
        "to",
        "under",
        "unlike",
        "without",
    }
)
"""Prepositions by which a sentence begins that does not hold for everybody."""

LIMITING = re.compile(r"\b(barely|except|hardly|if|just|never|no|nor|not|only|rarely|scarcely|seldom|unless|without)\b")

TIMES = frozenset({"age", "era", "moment", "occasion", "period", "stage", "time"})

DESCRIBING = re.compile(r"\b(that|which|who|whose)\b")


def relations_of(facts: Sequence[Fact]) -> tuple[Relation, ...]:
    """The relations that the article is most about; none if they are too few for a map."""
    found: dict[tuple[str, str], Relation] = {}
    for fact in by_weight(stated(facts)):
        relation = relation_in(fact)
        if relation is not None:
            found.setdefault((relation.subject, relation.object), relation)
    chosen = tuple(found.values())[:MOST]
    return chosen if len(chosen) >= FEWEST else ()


def relation_in(fact: Fact) -> Relation | None:
    """The relation of a statement, if its parts are short enough for a map and say the same without the rest."""
    clause, target = fact.clause, target_of(fact.clause)
    if target is None or not holds_always(clause, target) or DESCRIBING.search(clause.subject.text):
        return None
    subject, link, whole = named(clause.subject), link_to(clause, target), object_of(clause, target)
    parts = ((subject, LONGEST_SUBJECT), (link, LONGEST_LINK), (whole, LONGEST_OBJECT))
    if any(len(text.split()) > longest for text, longest in parts):
        return None
    return Relation(subject=subject, link=link, object=whole, sentence=fact.sentence, evidence=fact.evidence)


def holds_always(clause: Clause, target: Phrase) -> bool:
    """Whether it can be told of the target without what stands in front and behind.

    *In a monarchy* says of whom it holds, *for Ada* whose opinion it is, *only on Sundays* when alone; a date does not.
    """
    of_one = bool(clause.subject.name) and not any(phrase.preposition in NARROWING for phrase in clause.lead)
    dated = all(phrase.role == "time" for phrase in clause.lead)
    left_out = (*clause.lead, *(phrase for phrase in after(clause, target) if not is_needed(phrase, target)))
    return (of_one or dated) and not any(LIMITING.search(phrase.text) for phrase in left_out)


def target_of(clause: Clause) -> Phrase | None:
    """Whom or what it is done to: somebody with a name if there is one, else what follows the verb."""
    possible = [phrase for phrase in clause.phrases if is_target(phrase)]
    first = clause.phrases[0] if clause.phrases else None
    return next((phrase for phrase in possible if phrase.name), first if first in possible else None)


def is_target(phrase: Phrase) -> bool:
    """Whether something can be done to it."""
    measured = phrase.type in MEASURES or phrase.head in TIMES
    plain = phrase.text.startswith(phrase.preposition)  # not *only to Norway*
    return phrase.role in TARGETS and plain and not measured and not phrase.cut


def object_of(clause: Clause, target: Phrase) -> str:
    """The target, with what it can't be told without."""
    return join(named(target), *(phrase.text for phrase in after(clause, target) if is_needed(phrase, target)))


def after(clause: Clause, target: Phrase) -> tuple[Phrase, ...]:
    """What follows the target."""
    return clause.phrases[clause.phrases.index(target) + 1 :]


def is_needed(phrase: Phrase, target: Phrase) -> bool:
    """Whether it can't be told of the target without the phrase: *made a living as a baker*, *asked Li Na to wait*."""
    first = phrase.text.partition(" ")[0]
    return phrase.role in NEEDED or first == "to" or (first == "as" and not target.name)


def link_to(clause: Clause, target: Phrase) -> str:
    """The words between subject and target."""
    between = clause.phrases[: clause.phrases.index(target)]
    return join(
        *verb_group(clause.auxiliaries, clause.adverb, clause.verb),
        *(phrase.text for phrase in between),
        target.preposition,
    )


def named(phrase: Phrase) -> str:
    """The phrase as it stands in a box: by its name if it is but a name with a title."""
    return phrase.name if phrase.name and phrase.type == "person" and phrase.core.endswith(phrase.name) else phrase.core
