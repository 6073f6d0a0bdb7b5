"""*The article says: “Malta was given ____ years for it.”*."""

import re
from collections.abc import Iterator, Sequence

from quizgen.english.counting import A_MONTH
from quizgen.english.excerpts import SAID, inner
from quizgen.items.distractors import Pool
from quizgen.items.edges import gap_text
from quizgen.items.fillable import is_fillable
from quizgen.items.gist import AGO
from quizgen.items.hints import hint_for, is_anything
from quizgen.items.kinds.sets import Draft
from quizgen.items.lead import OF_PRESENT
from quizgen.items.matter import matter_in
from quizgen.items.refusals.amounts import PER_UNIT
from quizgen.items.refusals.figures import OF_MARKET
from quizgen.items.refusals.unanchored import CONTEST
from quizgen.items.surroundings import around
from quizgen.model.fact import Excerpt, Fact
from quizgen.model.item import GAP, Cloze

MOST = 4
WORDS_EACH = 150
"""So many of an article at most, and one for so many of its words."""

SHORTEST, LONGEST = 8, 42
"""Words of a sentence that tells enough for a gap, and of all that can be taken in around one."""

OF_MATTER, OF_MUCH = 1, 4
"""Words in it that the article is most about; of its second half, where its details are."""

WORTH = 0.45

KINDS = ("percent", "money", "duration", "quantity", "number")
"""What is asked for first where a sentence tells several amounts."""

GIVEN = re.compile(
    r"\b(?:her|his|its|same|the|their|these|those)(?: (?:first|last|new|only|other|remaining|same))? $", re.IGNORECASE
)
"""What stands before a number that is told as known: *researchers at the* *three* *labs*."""

LISTED = re.compile(r"[:;]|—| [–-] |\([^)]*$")
"""A mark behind which it is told beside the point."""

OF_WHOM = re.compile(r", who [^,]*$")
"""What stands before what is told of somebody by the way: *Ada Marsh, who taught for* *48 years*."""

VOTES = re.compile(r"\bvotes?\b|\bseats?\b")

UNNAMED = re.compile(
    r"\b[Tt]he (?:[a-z]+[- ])?(?:[a-z]+ )?(?:advance|aircraft|airline|bank|bill|book|boy|brewer|campaign|car|carmaker"
    r"|charity|club|company|country|couple|deal|disaster|doctor|driver|figures|firm|fund|girl|government|group|hospital"
    r"|hunt|hunter|incident|loan|machine|man|merger|ministry|move|offer|organi[sz]ation|package|party|patient|phone|plan"
    r"|project|proposals|quarter|report|rise|scheme|settlement|show|study|survey|suspect|takeover|team|title|trial|trust"
    r"|vehicle|victim|wagon|woman)\b(?! (?:by|for|from|in|of|on|that|which|who|with)\b|,)"
)
"""What is told of by a noun that does not say which is meant: of 22 such sentences readers took five."""

LATELY = re.compile(
    rf"\b(?:previously|earlier|last time|since (?:[A-Z][a-z]+ when|(?:{A_MONTH})(?!,? \d))"
    r"|in (?:\d+|two|three|four|five|six) (?:days|hours|weeks|months))\b",
    re.IGNORECASE,
)
"""Times told from another that is not: of nine sentences with those or with some of the nouns readers took one."""

OF_NOTHING = re.compile(r"\b(?:are|been|is|was|were) (?:affected|hit|impacted|involved)[.,]")
"""What happened to so many, of which it is not told by what."""

WITH_VERB = re.compile(r"(?:climb|drop|fall|gain|grow|jump|lose|rise|slide|slip|slump|soar|surge)\b")
"""How an answer begins in which the verb was taken for a part of the amount: *fall 37%*."""

SHARES = re.compile(
    r"\b[Ss]hares? (?:\S+ ){0,6}(?:climb|clos|down|drop|fall|fell|gain|jump|los|ris|ros|rose|up)|\b[Ss]tocks? (?!of\b)"
)
TRADED = re.compile(
    r"\b(?:bonds?|crude|futures|greenback|sterling|yields?|yen)\b|\ba (?:barrel|tonne)\b", re.IGNORECASE
)
"""What is told of every day at the exchange."""

SCORED = re.compile(
    r"\b(?:assists|carries|points (?:in|off|on)|rebounds|receptions|touchdowns?|yards)\b|\badded \d+ points"
)
"""What players do in every match."""

ASIDE = re.compile(r"\b(?:[Aa]lso|[Ff]or (?:example|instance))\b|\be\.g\.|:| [–-] ")
"""What is but an example or one thing more, or counts what is listed behind it."""

AGAIN = re.compile(r"[^.]{0,12} ?\(\D?\d|, \w+ed\b")
"""What stands behind an amount that is told in other units, or that a comma parts from what was said of it."""

HALF = re.compile(r"\bof an? $")
"""What stands before a number that is but half of one: *a quarter of a* *million*."""

CONVERTED = re.compile(r" ?\((?:[a-z]+ )*[$£€]?\d")
"""What stands behind an amount that is told in another money or unit as well: *$500* *(£266)*."""

SMALL_PRINT = re.compile(r"[$£€]?\d+\.\d{3,}|[$£€]\d+\.\d{2} ")
"""An amount that nobody keeps in mind to the last figure: *$1.2871*."""

RANGED = re.compile(r" (?:or|to) \d")
RANGING = re.compile(r"\d (?:or|to) $")
"""What stands behind a number that is the lower end of a range, and before one that is the upper."""

LISTING = re.compile(r"^Here (?:are|is)\b")
"""How a text begins that counts what it lists."""

AWAY = re.compile(r" (?:north|south|east|west|away|from|outside)\b")
"""What stands behind a distance that only tells where something is."""

TITLE = re.compile(r" [A-Z][\w’-]+ [A-Z]")
"""What stands behind a number that is part of a name: *12* *Angry Men*."""


def make(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:  # noqa: ARG001 -- a SetMaker, which may draw on facts
    """The amounts of the sentences that tell most of what news is about, in the words of the article.

    Of 48 in four sheets two readers took 38. Years are left out, of which they took 13 of 32, and names, and all in
    texts that teach or tell a life, where amounts are details.
    """
    if pool.teaching or pool.hero:
        return
    best: dict[int, tuple[Excerpt, Cloze]] = {}
    for excerpt in sorted(pool.excerpts, key=lambda each: KINDS.index(each.fact.asked.type)):
        question = gapped(excerpt, pool) if excerpt.fact.evidence.start not in best else None
        if question is not None:
            best[excerpt.fact.evidence.start] = (excerpt, question)
    most = min(MOST, pool.words // WORDS_EACH)
    for excerpt, question in sorted(best.values(), key=lambda each: -matter_in(each[0].fact.sentence, pool))[:most]:
        yield Draft(
            slot=excerpt.fact.slot,
            question=question,
            evidence=excerpt.evidence,
            worth=WORTH,
            bloom="remember",
            tags=("excerpt",),
        )


def gapped(excerpt: Excerpt, pool: Pool) -> Cloze | None:
    """The excerpt with its amount taken out, if that is worth asking for and nothing around it tells it."""
    fact, shown = excerpt.fact, f"{excerpt.before}{excerpt.fact.sentence}"
    text = gap_text(fact, pool.article)
    enough = len(fact.sentence.split()) >= SHORTEST and len(shown.split()) <= LONGEST and shown.count(text) == 1
    enough = enough and "(" not in text and not WITH_VERB.match(text)  # *$800m (£428m)*, two amounts
    bound = any(each.search(shown) for each in (OF_PRESENT, AGO, UNNAMED, LATELY, OF_NOTHING))
    if not enough or bound or not is_of_matter(excerpt, pool):
        return None
    if (
        ASIDE.search(excerpt.before)
        or is_told_aside(fact)
        or is_of_every_day(fact)
        or is_part(fact)
        or not is_fillable(fact, text)
    ):
        return None
    hint = hint_for(fact, text, pool)
    words = inner(f"{excerpt.before}{fact.sentence.replace(text, GAP)}")
    said = SAID.format(source="article", words=words)
    return None if is_anything(fact, text, hint) else Cloze(sentence=said, answer=text, hint=hint)


def is_of_matter(excerpt: Excerpt, pool: Pool) -> bool:
    """Whether the sentence tells of what the article is about: of 62 in the first half two readers took 42.

    Of 62 in the second half they took 31, of the eight of those with many of its words and no mere number seven.
    """
    matter = matter_in(excerpt.fact.sentence, pool)
    if excerpt.fact.evidence.start * 2 < len(pool.article):
        return matter >= OF_MATTER
    return matter >= OF_MUCH and excerpt.fact.asked.type != "number"


def is_told_aside(fact: Fact) -> bool:
    """Whether the amount is told as known, of an example or somebody by the way, or between marks."""
    before, behind = around(fact)
    again = fact.asked.type != "money" and AGAIN.match(behind.strip())
    aside = any(each.search(before) for each in (GIVEN, LISTED, OF_WHOM))
    detail = CONVERTED.match(behind) or SMALL_PRINT.match(fact.asked.core) or AWAY.match(behind)
    lone = any(each.search(fact.sentence) for each in (ASIDE, LISTING))
    return bool(again or detail) or aside or lone


def is_of_every_day(fact: Fact) -> bool:
    """Whether there is such an amount in every match, vote and report from the exchange."""
    return any(each.search(fact.sentence) for each in (CONTEST, SCORED, VOTES, SHARES, TRADED, OF_MARKET, PER_UNIT))


def is_part(fact: Fact) -> bool:
    """Whether the amount is part of a larger one or of a range, or of a name."""
    before, behind = around(fact)
    named = fact.asked.text[0].isupper() and bool(before.strip())
    ranging = fact.asked.type in {"number", "quantity"} and (RANGED.match(behind) or RANGING.search(before))
    return bool(named or ranging) or HALF.search(before) is not None or TITLE.match(behind) is not None
