"""What counts as the answer to a fact, and how it is written."""

import re

from quizgen.english.people import TITLES
from quizgen.english.sentences import capitalise, without_article
from quizgen.items.ages import is_age
from quizgen.items.stems.classes import told_behind
from quizgen.items.stems.copula import is_trade
from quizgen.items.stems.destination import is_whereabouts
from quizgen.items.stems.judged import is_judged_for
from quizgen.items.stems.prepositions import keeps_preposition
from quizgen.items.stems.wh import BY_DOING
from quizgen.model.fact import AMOUNTS, PLACES, Fact, Phrase, once_of

SECOND_PLACE = re.compile(r" (?:and|or) (?:at|in|near|on) ")
"""What of two places makes the preposition of the first a part of the answer: *in shops and on farms*."""

COMMENT = re.compile(
    r"^(?:a (?:massive|mere|paltry|staggering|whopping)|an (?:astonishing|incredible)|just|merely"
    r"|only)\s+(?=(?!(?:above|below|over|under)\b)\S)",
    re.IGNORECASE,
)
"""What the writer thinks of a number, and no part of it."""

VAGUELY = re.compile(
    r"^(?:about|an estimated|approximately|around|circa|close to|perhaps|roughly|some|somewhere around)\s+(?=\S)",
    re.IGNORECASE,
)
"""What stands before a number that is not exact: told on a key, but no part of an option."""

PURPOSE = re.compile(
    r",? to (?:ascertain|assess|avoid|check|determine|ensure|establish|find out|help|make sure|prevent|see|show) .*$"
)
"""For what something is recorded or bought, which is no part of it."""


TAIL = re.compile(
    r",? (?:as an? (?:\w+ )?(?:adult|baby|boy|child|girl|student|teenager|youth)|(?:after|amid|despite"
    r"|following) (?:\w+ )?(?:complaints|criticism|pressure|protests|talks)|(?:flying|moving|travell?ing) at .*"
    r"|from [\d,.]+ in \d{4})$"
)
"""What stands behind an object and tells when somebody did it: *his works* *as a boy*."""

FOUNDING = frozenset(
    """
    author begin build co-author co-found co-write coauthor cofound coin compose conceive cowrite create design
    develop devise discover edit establish form found inaugurate initiate introduce invent launch open organise
    organize paint pioneer produce publish record release start write
    """.split()
)
PARTNER = re.compile(r" with [A-Z][\w’-]+(?: [A-Z][\w’-]+)+$")
"""Verbs of beginning something, and who began it as well: *opened a school* *with Li Na*."""

DEEMING = frozenset({"call", "consider", "deem", "dub", "judge", "label", "name"})
"""Verbs of what somebody thinks or says that something is."""

BY_SOMEBODY = re.compile(r" by (?:(?:all|many|most|some|the) )?(?:[\w-]+ ){0,2}[\w-]+$")
"""Who says what something is called or considered, behind that."""

OWNED = re.compile(r"(?:her|his|its|their) \w+")
"""What somebody has, which says nothing alone."""

BOTH = re.compile(r"both (?=.* and )|either (?=.* or )")
"""What a key does without: *both Bergen and Oslo*, *either a pilot or a sailor*."""


DECADE = re.compile(r"(?<=0s) decade$")
"""What a decade is called besides."""


ECHO = re.compile(r",?(?:\s+(?:alike|as well|too))+$")
"""What only says that all of those told are meant, or that others are as well."""


WHO = re.compile(
    r",? (?:that|who|whose) .*|,? and (?:(?:an?|the) )?(?:former )?(?:admirer|advocate|alumnus|ally|collector|devotee"
    r"|disciple|enthusiast|fan|father|follower|founder|friend|graduate|member|mother|native|neighbou?r|opponent|pupil"
    r"|resident|student|supporter|survivor|veteran)\b.*"
)
"""What is said of somebody behind their trade, or that they are besides."""

SITE = re.compile(r"^([A-Z][\w’.-]*(?: [A-Z][\w’.-]*)+) (?:at|in) (?:the )?[A-Z][^,]*$")
"""Somebody's name and where they did it: *Ada Marsh in Turin*."""

OF_NAME = re.compile(r"(?<![.] )\b(?!The )[A-Z][\w’-]+ $")
"""A word of a name before it."""

RANKED = re.compile(r"\b(?:\w{3,}est|first|last|least|most|only|second|third)\b")
"""What tells one of many before its name."""

KIND_BEFORE = re.compile(
    r"^(?:her|his|its|the|their) (?:album|film|movie|musical|novel|opera|play|series|sitcom|song) (?=[“A-Z])"
)
"""What a work is, which the question asks for: *In which film did she star?*."""


@once_of
def answer(fact: Fact) -> str:
    """The answer in mid-sentence form, with nothing before or behind it that is no part of it."""
    if is_trade(fact.clause, fact.asked):
        return WHO.sub("", fact.asked.core)
    words = ECHO.sub("", without_second(fact.asked.preposition, with_tail(fact)))
    if fact.ask_quantity:
        return words
    if fact.asked.role == "object" and fact.clause.lemma in FOUNDING:
        alone = PARTNER.sub("", words)
        words = words if OWNED.fullmatch(alone) else alone  # *his partnership with Li Na*
    if fact.asked.role == "predicate" and fact.clause.lemma in DEEMING:
        words = BY_SOMEBODY.sub("", words)
    return DECADE.sub("", BOTH.sub("", TAIL.sub("", words), count=1))


def without_second(preposition: str, words: str) -> str:
    """The words without the preposition repeated in them where the first is left out.

    >>> without_second("on", "the mass and on how compact it is")
    'the mass and how compact it is'
    """
    if not preposition or words.startswith(f"{preposition} ") or f" {preposition} " not in words:
        return words
    return re.sub(rf"\b(and|or|but) {re.escape(preposition)} ", r"\1 ", words)


def with_tail(fact: Fact) -> str:
    """A name alone rather than with its titles, a phrase without its preposition."""
    asked = fact.asked
    if (told := told_behind(asked)) and not (fact.ask_quantity or keeps_preposition(fact.clause, asked)):
        return told
    if fact.ask_quantity:
        return COMMENT.sub("", asked.quantity)
    titled = without_article(asked.core) != asked.written and asked.core.endswith(asked.written)
    titled = titled and not asked.core.removesuffix(asked.written).endswith((" and ", " or "))
    if asked.name and titled and not is_cut(asked):
        return with_rank(asked)
    if asked.role == "place" and SECOND_PLACE.search(asked.core):
        return asked.text
    if keeps_preposition(fact.clause, asked) or is_judged_for(fact.clause, asked):
        return asked.core
    if tells_how_or_where(fact):
        return asked.text
    if asked.role == "agent" and asked.type == "person":
        return SITE.sub(r"\1", asked.core)
    short = without_purpose(asked)
    return COMMENT.sub("", short) if is_age(asked) or asked.type in AMOUNTS else short


def is_cut(asked: Phrase) -> bool:
    """Whether words before the name of a thing belong to it or tell it: *Major* *League Golf*, *the oldest …*."""
    before = asked.core.removesuffix(asked.written)
    return asked.type != "person" and (OF_NAME.search(before) is not None or RANKED.search(before) is not None)


def tells_how_or_where(fact: Fact) -> bool:
    """Whether the preposition is half of the answer: *because of rain*, *by dancing*, *inside the leaves*."""
    asked = fact.asked
    told = asked.role in {"reason", "purpose", "means"} or (asked.type == "action" and asked.role != "action")
    told = told or BY_DOING.match(asked.text) is not None or is_whereabouts(fact.clause, asked)
    return told or (asked.role == "place" and not asked.name and asked.type not in PLACES)


def with_rank(asked: Phrase) -> str:
    """The name alone, with its title where it is a single one: *Lord Marsh*, *Mrs Lund*, but *Ada Marsh*."""
    before = asked.core.removesuffix(asked.written).split()
    titled = " " not in asked.name and bool(before) and before[-1] in TITLES
    return f"{before[-1]} {asked.written}" if titled else asked.written


def without_purpose(asked: Phrase) -> str:
    """The object without what it is for, if that does not belong to its head: *a plan to prevent it* stays whole.

    So too a work without what it is: *in* *the film* *Winter Wheat*.
    """
    if asked.role == "oblique":
        return KIND_BEFORE.sub("", asked.core)
    short = PURPOSE.sub("", asked.core) if asked.role == "object" else asked.core
    return asked.core if short.endswith((asked.head, asked.name or asked.head, f"{asked.head}s")) else short


def key(fact: Fact) -> str:
    """The answer as it stands alone on a key or among options."""
    return capitalise(answer(fact))


def accepted(fact: Fact) -> tuple[str, ...]:
    """Other wordings that are as right."""
    asked = fact.asked
    if asked.role == "place" and answer(fact) == asked.text != asked.core:
        return (asked.core,)
    if fact.ask_quantity or not asked.name:
        return ()
    based = answer(fact).removesuffix(asked.written).endswith("-based ")  # *the Oslo-based Lamp Union*
    others = tuple(alias for alias in fact.aliases if alias != asked.name)
    return (asked.name, *others) if based else others
