"""Whether what would stay in a question behind its first words makes it unnatural: *Where was she born in Oslo?*."""

import re

from quizgen.english.counting import NUMBERS, TENS
from quizgen.english.ranges import AMOUNT
from quizgen.english.superlatives import is_superlative
from quizgen.model.fact import PLACES, Clause, Phrase

WITH_ON = frozenset(
    """
    base bestow bet blame build cast center centre concentrate confer exert expend focus foist fritter gamble heap
    impose inflict lavish lay levy model place pour press put shed spend squander stake throw train unleash wager
    waste wreak
    """.split()
)
"""Verbs of which *on* behind the object is a part: *imposed sanctions on*."""

LONGEST_SUBJECT = 10
"""Words of a subject behind which nobody remembers how the question began."""

GOING_ON = frozenset(
    """
    admit aim avoid begin cease consider contemplate continue defer delay deny detest discontinue dislike dread
    endure enjoy envisage escape fancy favor favour finish hate imagine justify keep like love mind miss oppose
    postpone practice practise prefer propose quit recall recommend regret resent resist resume risk start stop
    suggest support tolerate try
    """.split()
)
"""Verbs whose gerund is what is done."""

HOLDING = frozenset(
    """
    affect comprehend comprise contain cover encompass examine exclude include incorporate involve represent span
    survey
    """.split()
)
"""Verbs whose object has its place with it."""

HAVING = frozenset("boast command enjoy have hold lack maintain own possess retain share".split())
"""Verbs whose object has what stands behind it with it: *had a monopoly on supplies* *to 1,000 shops*."""

COMPARING = re.compile(
    r"(?:as (?:against|in|opposed to|with)|compared (?:to|with)|contrary to|in (?:common|comparison|contrast) (?:to"
    r"|with)|just as|(?:just |much )?like|relative to|similar(?:ly)? to|unlike) ",
    re.IGNORECASE,
)

RANKED = re.compile(r"(?:far |just |narrowly |only |slightly |well )?(?:ahead of|behind) ")
"""How a phrase begins that tells what comes before or behind in rank."""

SINGLED = re.compile(r"(?:most )?(?:especially|famously|importantly|notably|particularly|recently)")
"""Words before one of several."""

ELSEWHERE = re.compile(
    r"(?:(?:directly|immediately|just|right) )?"
    r"(?:across from|adjacent to|at the (?:edge|foot|mouth|top)|beside|close to|far from|in(?= [A-Z])|near|next to"
    r"|off(?= [A-Z])|on the (?:banks?|coast|edge|outskirts|shores?)|opposite|outside) "
)
"""How a phrase begins that tells a place whatever it was taken for."""

WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")

TO_SOMETHING = frozenset(
    """
    access allegiance answer approach aversion claim commitment contribution devotion entitlement exception key
    loyalty objection obstacle opposition reaction reference resistance response right solution threat visit
    """.split()
)
"""Nouns that *to* behind them belongs to: *his right* *to free speech*."""

MOST = frozenset("best fewest first least most only worst".split())

ADVERBS = frozenset(
    "ahead along apart around aside away back down forth forward off on out over round through together up".split()
)

BESIDES = (
    "along with ",
    "apart from ",
    "as well as ",
    "aside from ",
    "besides ",
    "but not ",
    "especially ",
    "except ",
    "excluding ",
    "in addition to ",
    "including ",
    "notably ",
    "other than ",
    "particularly ",
    "plus ",
    "rather than ",
    "such as ",
)
"""How a phrase begins that belongs to an object far before it."""


STRETCHING = frozenset("descend extend flow range reach run span stretch sweep vary wind".split())
"""Verbs of what goes from one place to another."""

DISTANCE = re.compile(
    r"(?:(?:about|almost|approximately|around|just|less than|more than|nearly|only|over|roughly|some|under) )?"
    rf"(?:[\d.,]+|a few|half an?|{'|'.join(NUMBERS)}|{'|'.join(TENS)}) "
    r"(?:nautical )?(?:feet|foot|ft|inch(?:es)?|kilomet(?:er|re)s?|km|light[- ]years?|met(?:er|re)s?|miles?|yards?)\b"
)
"""How a phrase begins that says how far away something is."""

UNIT_TO = re.compile(r"(?:centi|kilo|milli)?met(?:re|er)s|(?:nautical )?miles|feet|inches|km|yards")

TO_DO = re.compile(r"(?:(?!(?:that|which|who|whom|whose)\b)[\w’-]+ )*?to [a-z]+\b")
"""What somebody is to do; not what those want to do who are told of by it."""


EACH_ELSEWHERE = re.compile(
    rf"\bfrom (?:[a-z]+ ){{0,3}}{AMOUNT}(?: [a-z]+){{0,3}} (?:among|at|for|in|on) .*\bto (?:[a-z]+ ){{0,3}}{AMOUNT}"
)
"""Two amounts of which the first is told with where or when it is so, and so the second: *from 4 in Oslo to 9 in …*."""


def is_half_a_stretch(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks for but one end of a stretch, or how far it is to where: *From where does it run to Ulm?*.

    So, too, where or when it is so of one of two amounts: *Where does it vary from 4 in Oslo to 9?*.
    """
    if asked.role in {"place", "time"} and any(phrase.preposition == "from" for phrase in clause.phrases):
        return EACH_ELSEWHERE.search(" ".join(phrase.text for phrase in clause.phrases)) is not None
    ends = {phrase.preposition for phrase in clause.phrases} >= {"from", "to"}
    return clause.lemma in STRETCHING and ends and asked.preposition in {"from", "to"}


def is_beside_distance(clause: Clause, asked: Phrase) -> bool:
    """Whether a distance stays in the question that is another answer to it: *Where is it 9 km south of Ulm?*."""
    others = (phrase for phrase in (*clause.phrases, *clause.lead) if phrase is not asked)
    run_on = DISTANCE.search(asked.core, 1) is not None
    place = asked.role == "place" or (asked.role == "oblique" and asked.preposition == "from")
    return place and (run_on or any(DISTANCE.match(phrase.text) for phrase in others))


def is_way_counted(_clause: Clause, asked: Phrase) -> bool:
    """Whether what is counted is a way with its end: *For how many kilometres to the sea does it flow?*."""
    return UNIT_TO.match(asked.counted) is not None and " " in asked.counted


DIVIDING = frozenset(
    """
    arrange break carve categorise categorize chop classify cut dissect divide expand fall fragment group organise
    organize part partition regroup section segment separate shatter slice sort split spread subdivide tear
    translate
    """.split()
)
"""Verbs of what comes to be several parts."""


def is_turned_into_many(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks into how many something is turned, which sounds natural only of parts."""
    return asked.preposition == "into" and bool(asked.counted) and clause.lemma not in DIVIDING


def is_far_from_verb(clause: Clause, asked: Phrase) -> bool:
    """Whether a long subject stands between the question word and what is asked."""
    return asked is not clause.subject and len(clause.subject.text.split()) > LONGEST_SUBJECT


def is_place_in_place(clause: Clause, asked: Phrase) -> bool:
    """Whether another place stays in the question: *Where was she born in Groningen?*."""
    others = [phrase for phrase in (*clause.phrases, *clause.lead) if phrase is not asked]
    place = asked.role == "place" or (asked.role == "oblique" and (asked.type in PLACES or asked.preposition == "at"))
    return place and any(
        phrase.role == "place"
        or " where " in phrase.text
        or (phrase.role != "time" and ELSEWHERE.match(phrase.text) is not None)
        or (phrase.role == "oblique" and (phrase.type in PLACES or phrase.preposition in {"at", "into", "onto"}))
        for phrase in others
    )


def may_be_of_telling(clause: Clause, asked: Phrase) -> bool:
    """Whether it may as well ask where, when, why or how long somebody tells it of themselves.

    *Where did she say she met Li?*
    """
    return clause.of_itself is not None and asked.role in {"place", "time", "duration", "reason", "purpose"}


def is_time_in_time(clause: Clause, asked: Phrase) -> bool:
    """Whether another time stays in the question: *In which year was she elected in May?*."""
    others = [phrase for phrase in (*clause.phrases, *clause.lead) if phrase is not asked]
    return asked.role == "time" and any(
        (phrase.role == "time" and phrase.type in {"date", "duration"}) or WEEKDAY.search(phrase.text)
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
    lost = any(phrase.text.startswith(BESIDES) for phrase in clause.phrases[index + 1 :])
    lost = lost or any(is_topic(phrase.preposition, clause.lemma) or is_range(phrase, asked) for phrase in behind)
    lost = lost or (asked.head in TO_SOMETHING and any(phrase.text.startswith("to ") for phrase in behind))
    return lost or (how and clause.lemma not in GOING_ON)


def is_range(phrase: Phrase, asked: Phrase) -> bool:
    """Whether it tells among what something is the most: *its worst crisis in half a century*."""
    most = any(map(is_superlative, asked.core.lower().split())) or {*asked.core.lower().split()} & MOST
    return bool(most) and phrase.preposition in {"in", "since", "for", "of", "among"}


def is_topic(preposition: str, verb: str) -> bool:
    """Whether the preposition behind an object leads to what the object is about, the verb asking for none such."""
    return preposition in {"about", "of", "regarding", "concerning"} or (preposition == "on" and verb not in WITH_ON)


def is_behind_reason(clause: Clause, asked: Phrase) -> bool:
    """Whether the question would begin with why, and then ask who: *Because it rained, who left?*."""
    return asked.role != "reason" and any(phrase.role == "reason" for phrase in clause.lead)


def is_to_do_something(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks for whom, and they are who is to do something: *Calls were made* *for Danes* *to stay home*."""
    if asked.preposition != "for" or asked.type != "person" or asked.name:
        return False
    index = next((number for number, phrase in enumerate(clause.phrases) if phrase is asked), -1)
    behind = clause.phrases[index + 1 : index + 2] if index >= 0 else ()
    return any(TO_DO.match(phrase.text) for phrase in (asked, *behind))


def is_torn_from_neighbour(clause: Clause, asked: Phrase) -> bool:
    """Whether it asks for what words behind a comma belong to: *built on 6% of all sites, slightly ahead of Malta*.

    So too where the answer is what such words single out: *was annexed, most notably in 1970*.
    """
    index = next((number for number, phrase in enumerate(clause.phrases) if phrase is asked), -1)
    behind = clause.phrases[index + 1 : index + 2] if index >= 0 else ()
    before = clause.phrases[index - 1 : index] if index > 0 else ()
    ranked = any(RANKED.match(phrase.text) for phrase in behind)
    return ranked or any(SINGLED.fullmatch(phrase.text) for phrase in before)


def compares_first(clause: Clause, _asked: Phrase) -> bool:
    """Whether the question would begin with a comparison: *Unlike mopeds, where …?*, *As in China, what …?*."""
    return any(COMPARING.match(phrase.text) for phrase in clause.lead)


def is_out_somewhere(clause: Clause, asked: Phrase) -> bool:
    """Whether *out* or the like before a place would be left at the end: *Where did it find the boat out?*."""
    index = next((number for number, phrase in enumerate(clause.phrases) if phrase is asked), 0)
    before = clause.phrases[index - 1] if asked.role == "place" and index else None
    of_verb = index == 1 and before is not None and before.role == "particle"  # *It was carried out in Oslo*
    return before is not None and not of_verb and before.text.split()[-1] in ADVERBS


def leans_on_text(clause: Clause, asked: Phrase) -> bool:
    """Whether what stays in the question ends in a pronoun of the sentence before: *What did it make of it?*."""
    if any("’s own " in phrase.text for phrase in clause.lead):  # *In Li’s own view, what did Li Na …?*
        return True
    others = (phrase.text for phrase in (*clause.phrases, *clause.lead) if phrase is not asked)
    return any(text in {"it", "something"} or text.endswith((" it", " them", " something")) for text in others)


def is_parted(clause: Clause, asked: Phrase) -> bool:
    """Whether what is counted would be torn from where it is: *How many students did it involve at the school?*."""
    index = next((number for number, phrase in enumerate(clause.phrases) if phrase is asked), len(clause.phrases))
    behind = clause.phrases[index + 1 : index + 2]
    before = clause.phrases[index - 1] if asked.role == "oblique" and index and asked in clause.phrases else None
    of_object = before is not None and before.role == "object" and clause.lemma in HAVING
    return of_object or (clause.lemma in HOLDING and any(phrase.role == "place" for phrase in behind))
