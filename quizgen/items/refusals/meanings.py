"""What something is said to be, where the words name no kind of thing, or tell it from no other of its kind."""

import re

from quizgen.english.superlatives import is_superlative
from quizgen.items.company import Company
from quizgen.items.definitions import OF_WORTH, TELLING_NO_KIND, definition_of, is_extreme, is_way_to
from quizgen.items.refusals.row import Row
from quizgen.items.refusals.singling import LANGUAGES
from quizgen.items.stems.classes import OF_NO_KIND, kind_asked
from quizgen.model.fact import PLACES, Fact

OF_DEGREE = re.compile(
    r"\b(?:amazingly|astonishingly|comparatively|considerably|deeply|enormously|especially|exceedingly|exceptionally"
    r"|extraordinarily|extremely|fairly|highly|hugely|immensely|increasingly|incredibly|intensely|moderately|notably"
    r"|particularly|pretty|profoundly|quite|rather|really|reasonably|relatively|remarkably|slightly|so|somewhat"
    r"|strikingly|sufficiently|supremely|surprisingly|terribly|too|truly|unbelievably|unusually|utterly|vastly|very)\b"
)
"""What says how much of something there is, before a noun, and not what it is."""

RANKING = frozenset({"best", "least", "most", "worst"})

BUT_RANKED = re.compile(
    r"(?:the|(?:the )?one of the|among the) (?:very )?(?:chief|fifth|final|first|foremost|fourth|key|last|latest"
    r"|leading|main|major|newest|next|only|premier|primary|principal|second|sixth|sole|third|top)\b"
)
"""How an answer begins that says which of several something is, not what."""

OF_RANK = re.compile(r"the (?:chief|foremost|key|last|latest|leading|major|newest|only|premier|sole)\b")
"""The same of what has no name, of which *the main* and *the first* may tell what it is: *the main artery*."""

SPOKEN = re.compile(LANGUAGES)

DOING = re.compile(
    r" (?:that|which|who|whose|where|for|\w{2,}ing|\w{2,}(?:ed|en)|bound|bought|brought|built|caught"
    r"|cut|dealt|dug|fed|felt|fought|found|ground|grown|heard|held|hung|kept|known|laid|led|left|lit|made|meant|paid"
    r"|put|read|run|sent|set|shot|shown|sold|sought|spent|split|spun|struck|sung|swept|taught|told|torn|understood"
    r"|used|won|worn)\b"
)
"""What tells what something does, is for or is made of."""

GATHERED = frozenset(
    """
    array assortment batch bevy bunch bundle cluster collection collective crowd gang gathering group handful lot mob
    pack pair row squad team
    """.split()
)
"""Nouns of several people, which say nothing without what they do."""

NAMED_TOO = re.compile(r"\b(?:is|are) (?:also )?(?:called|known as|named) [A-Z][^,;.]*,? and (?:is|are) ")
"""What tells the name of something before what it is."""

JUDGED = re.compile(
    r"an? (?:[a-z]+ly )?(?:bad|big|common|complex|controversial|crucial|difficult|easy|good|great|hard|huge|important"
    r"|key|major|natural|necessary|obvious|odd|poor|popular|right|serious|significant|simple|strange|surprising|useful"
    r"|valuable|vital|worthy|wrong) "
    r"(?:aspect|business|challenge|choice|concept|concern|consideration|factor|goal|idea|issue|matter|part|point|problem|process|question"
    r"|step|task|thing|topic|undertaking)\b"
    r"|one of the (?:most|more) (?:beautiful|challenging|complex|controversial|difficult|exciting|fascinating|important"
    r"|influential|interesting|powerful|significant|striking|successful|useful|valuable)\b"
)
"""How an answer begins that says what is thought of something."""

OF_LANGUAGE = re.compile(rf"an? (?:{LANGUAGES}|[A-Z][a-z]+) (?:expression|name|phrase|term|word)\b")
"""How an answer begins that tells of which language a word is."""

BIG_BUSINESS = re.compile(r"(?:bad|big|good|great) (?:business|fun|news)\b")

ONE_FORM = re.compile(
    r"(?:an?|one) (?:[a-z]+ )?(?:aspect|example|form|instance|kind|sort|type) of (?:[\w-]+ ){0,2}[\w-]+"
)
"""What says of something that it is one of those that are so: *a form of trade*."""

LONGEST_TERM = 3
"""Words of what is explained."""

AND_IT_IS = re.compile(r"\band (?:it )?(?:is|are) (?:also )?$")
"""What stands before the second half of what something is."""

NOT_THAT = re.compile(r", not (?:an?|the) ")
"""What sets a meaning against another."""


def is_definition(fact: Fact) -> bool:
    """Whether it asks what something is that is nobody."""
    clause = fact.clause
    asks = fact.rule == "predicate" and clause.lemma == "be" and fact.asked.role == "predicate"
    named = bool(clause.subject.name) or len(clause.subject.text.split()) <= LONGEST_TERM
    return asks and named and clause.subject.type != "person" and not fact.asked.name


def before_noun(fact: Fact) -> str:
    """What stands before the noun of the answer, in small letters."""
    return fact.asked.core.partition(fact.asked.head)[0].lower()


def is_of_degree(fact: Fact, _company: Company) -> bool:
    """Whether it says how much of something there is: *a very short period*."""
    return is_definition(fact) and OF_DEGREE.search(before_noun(fact)) is not None


def is_only_ranked(fact: Fact, _company: Company) -> bool:
    """Whether it compares something with others, which is one of many ways to do so: *the largest animals*.

    So does *the largest in Norway*, without a noun.
    """
    if not is_definition(fact):
        return False
    before = before_noun(fact)
    words = before.split() + fact.asked.core[len(before) :].lower().split()[:1]
    ranked = not RANKING.isdisjoint(words) or any(map(is_superlative, words))
    but_ranked = BUT_RANKED if fact.clause.subject.name else OF_RANK
    ranked = ranked or but_ranked.match(fact.asked.core.lower()) is not None
    return ranked and not (is_extreme(fact.asked) and definition_of(fact) is not None)


def is_of_no_kind(fact: Fact, _company: Company) -> bool:
    """Whether the noun says no kind of thing, and nothing what it does: *a group of friends in Oslo*."""
    asked = fact.asked
    several = asked.head in GATHERED and bool(fact.clause.subject.name) and fact.clause.subject.type not in PLACES
    empty = asked.head in OF_NO_KIND and " of " not in asked.core and not is_way_to(asked)
    if is_definition(fact) and is_matter(fact):
        return True
    return is_definition(fact) and (several or empty) and DOING.search(asked.core) is None


def is_matter(fact: Fact) -> bool:
    """Whether it is only said for what it stands to something else: *Voting is a civil rights issue in Norway*."""
    asked = fact.asked
    told = bool(fact.clause.subject.name) or asked.core.startswith("the ") or definition_of(fact) is not None
    return asked.head in TELLING_NO_KIND and not told and not is_way_to(asked)


def is_told_by_what_it_is_not(fact: Fact, _company: Company) -> bool:
    """Whether it is set against something else rather than explained: *a condition of a town, not a personal one*."""
    return is_definition(fact) and NOT_THAT.search(fact.asked.core) is not None


def is_origin(fact: Fact, _company: Company) -> bool:
    """Whether it tells from which language a word is, and not what it means alone: *a Norse word that means ice*."""
    return is_definition(fact) and OF_LANGUAGE.match(fact.asked.core) is not None


def tells_nothing_apart(fact: Fact, _company: Company) -> bool:
    """Whether something with a name is said to be of a kind, and nothing tells it from others of its kind."""
    asked, subject = fact.asked, fact.clause.subject
    ends = asked.core.rsplit(maxsplit=1)[-1].lower() == asked.head and not kind_asked(asked)
    return is_definition(fact) and bool(subject.name) and subject.type not in PLACES and ends


def is_true_of_it(fact: Fact, company: Company) -> bool:
    """Whether it is one of the many things that are true of a place that the article is on, or of a language."""
    asked, subject = fact.asked, fact.clause.subject
    place = subject.type in PLACES and subject.name in {*company.topics, company.portrayed}
    known = place or subject.type == "nationality" or SPOKEN.fullmatch(subject.text) is not None
    return is_definition(fact) and known and not asked.text.startswith("the ")


def is_its_worth(fact: Fact, _company: Company) -> bool:
    """Whether it is what something is good for, and not what it is: *The Oslo Society is a great resource*."""
    if fact.clause.lemma != "be" or fact.clause.source or fact.clause.subject.type == "person":
        return False
    return any(map(OF_WORTH.match, re.split(r" (?:is|are) ", fact.sentence, maxsplit=1)[1:]))


def is_named_too(fact: Fact, _company: Company) -> bool:
    """Whether its name is told beside what it is, and answers as well: *It is known as Lund Bay, and is a bay*."""
    clause, found = fact.clause, NAMED_TOO.search(fact.evidence.text)
    asks = fact.rule == "predicate" and clause.lemma == "be" and not clause.subject.name
    return asks and found is not None and fact.evidence.text.startswith(fact.asked.core[:12], found.end())


def is_second_half(fact: Fact, _company: Company) -> bool:
    """Whether it was told before what something is: *An interview is a talk, and it is a way of asking for facts*."""
    clause = fact.clause
    told = [phrase.core for phrase in clause.phrases if phrase.role == "predicate"]
    before = (fact.evidence.text.partition(text)[0] for text in told if text in fact.evidence.text)
    return clause.lemma == "be" and not clause.subject.name and any(AND_IT_IS.search(each) for each in before)


def is_judged(fact: Fact, _company: Company) -> bool:
    """Whether it is only said how hard or good it is: *True peace is a difficult goal to reach*."""
    told = [phrase.text for phrase in fact.clause.phrases if phrase.role == "predicate"]
    judged = any(JUDGED.match(text) or BIG_BUSINESS.match(text) for text in told)
    return fact.clause.lemma == "be" and judged and fact.clause.subject.type != "person"


def is_of_something(fact: Fact, _company: Company) -> bool:
    """Whether it tells what something of anything is: *The temperature of something is a measure of …*."""
    return fact.clause.lemma == "be" and fact.clause.subject.text.endswith((" of something", " of someone"))


def is_one_form(fact: Fact, company: Company) -> bool:
    """Whether a text that teaches says of what its title does not name that it is one of a kind, as others are."""
    clause = fact.clause
    told = [phrase.text for phrase in clause.phrases if phrase.role == "predicate"]
    one = clause.lemma == "be" and len(clause.phrases) == 1 and any(ONE_FORM.fullmatch(text) for text in told)
    return one and company.teaching and clause.subject.head not in company.title.lower()


ROWS: dict[str, Row] = {
    "judged": Row(is_judged, "says what is thought of it, and not what it is"),
    "of-something": Row(is_of_something, "says what something is of anything"),
    "second-half": Row(is_second_half, "is only the second half of what it is", whole=True),
    "one-form": Row(is_one_form, "is one of a kind of which there are more"),
    "of-degree": Row(is_of_degree, "says how much of it there is, and not what it is"),
    "only-ranked": Row(is_only_ranked, "compares it with others, and does not say what it is", gap=True),
    "not-that": Row(is_told_by_what_it_is_not, "is told by what it is not"),
    "of-no-kind": Row(is_of_no_kind, "names no kind of thing"),
    "its-worth": Row(is_its_worth, "says what it is good for, and not what it is", whole=True),
    "true-of-it": Row(is_true_of_it, "is one of the many things that are true of it"),
    "origin": Row(is_origin, "tells of the word, and not what it is", gap=True),
    "named-too": Row(is_named_too, "is asked for by words that ask for its name as well", gap=True),
    "nothing-apart": Row(tells_nothing_apart, "tells it from no other of its kind", gap=True),
}
