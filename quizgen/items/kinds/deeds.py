"""*Ada Marsh – built the bridge of Oslo*, *Oban – has a harbour that …*: what is told of one of several of a kind.

Each right side reads alike and says enough that it fits but one: what was done with a thing there is one of, or told
at some length; and nothing in it tells a man from a woman, one from many, or names another of the left sides.
"""

import re
from collections.abc import Iterator, Sequence

from quizgen.english.counting import A_YEAR, DATED
from quizgen.english.creating import CREATION
from quizgen.english.sentences import join
from quizgen.english.verbs import verb_group
from quizgen.items.distractors.fitness import BLAND, GENDERED
from quizgen.items.general import is_general
from quizgen.items.kinds.sets import is_plain
from quizgen.model.fact import Clause, Fact

MOVED = frozenset(
    """
    appear arrive become begin belong bury come continue depart die divorce drown eat emigrate enrol enroll enter fail
    fall flee fly go graduate grow happen immigrate lie like live look love marry meet migrate move need occur prefer
    remain reside resign retire return ride seem settle sit sleep stand start stay stop travel try visit wait wake walk
    want watch wish
    """.split()
)
"""Verbs of what anybody did, and of lives."""

SAID = frozenset(
    """
    add admit advise agree announce answer argue ask assert assume assure believe claim comment complain conclude
    confirm consider decide declare deny doubt emphasise emphasize estimate expect fear feel guess hope imagine insist
    joke know maintain mention note promise recall recommend remark remember reply respond say speak state stress
    suggest suppose swear tell think urge vow warn wonder worry
    """.split()
)
"""Verbs of what people say or think, which stands among sayings."""

FOUND = frozenset(
    """
    calculate decipher deduce demonstrate derive detect determine discover draw formulate identify introduce isolate
    measure patent pioneer predict prove solve synthesise synthesize unify
    """.split()
)
"""Verbs besides those of `CREATION` of what somebody is known for."""

WHOLE = frozenset({"object", "predicate", "content", "complement"})
"""Roles of what a deed is done to, or brings about."""

ONE = re.compile(r"the |that |“|(?:an? )?(?:[\w’-]+ )*[A-Z]")
"""How a thing there is one of is told: *the spinning jenny*, a name."""

TELLING, AT_LENGTH = 4, 6
"""Words from which a deed tells enough by which a thing there is one of came to be, and any other."""

LONGEST_PART = 3
"""Words of what can be matched with what it does."""

IN_YEAR = re.compile(rf",? in (?:{A_YEAR}|AD \d+|\d+ (?:AD|BC|BCE|CE))$")


def deed(fact: Fact) -> str:
    """What somebody did, as it reads behind the name, without when; empty if others may have done as much."""
    clause = fact.clause
    active = clause.tense == "past" and not clause.auxiliaries and clause.lemma not in MOVED | SAID | {"be"}
    given = next((phrase for phrase in clause.phrases if phrase.role in WHOLE), None)
    if not active or given is None or not is_plain(clause) or (clause.lemma in BLAND and given.role != "object"):
        return ""
    text = predicate_of(clause)
    known = is_feat(fact) and ONE.match(given.core) is not None
    enough = len(text.split()) >= (TELLING if known else AT_LENGTH)
    return text if enough and not is_telling(text) else ""


def is_feat(fact: Fact) -> bool:
    """Whether something came into the world by it, for which one is known."""
    return fact.clause.lemma in CREATION or fact.clause.lemma in FOUND


def predicate_of(clause: Clause) -> str:
    """The verb and what follows it, without times; what something is, without the verb."""
    if clause.lemma == "be" and not clause.auxiliaries and clause.phrases[0].role == "predicate":
        return join(*(phrase.text for phrase in clause.phrases if phrase.role not in {"time", "duration"}))
    told = (phrase.text for phrase in clause.phrases if phrase.role not in {"time", "duration", "manner"})
    return IN_YEAR.sub("", join(*verb_group(clause.auxiliaries, clause.adverb, clause.verb), *told))


def is_telling(text: str) -> bool:
    """Whether the words tell a woman from a man, or the time."""
    return GENDERED.search(text) is not None or DATED.search(text) is not None


def function(fact: Fact) -> str:
    """What is so of a part or kind of thing in general, as it reads behind it; empty where it is no such thing.

    Kinds that are told apart by number are not mixed: their verbs would tell.
    """
    clause = fact.clause
    plain = is_general(clause) and is_plain(clause) and clause.phrases and not clause.lead and not clause.auxiliaries
    short = len(clause.subject.text.split()) <= LONGEST_PART and clause.subject.text.islower()
    return predicate_of(clause) if plain and short and clause.lemma not in SAID else ""


def site(fact: Fact) -> str:
    """What is told of a place by its name, as it is now or in general, as it reads behind the name."""
    clause = fact.clause
    whole = clause.tense == "present" and not clause.auxiliaries and is_plain(clause) and clause.phrases
    return predicate_of(clause) if whole and clause.lemma not in SAID else ""


def of_one_number(facts: Sequence[Fact]) -> Iterator[list[Fact]]:
    """The facts about one, and those about several."""
    for plural in (False, True):
        yield [fact for fact in facts if fact.clause.subject.plural == plural]
