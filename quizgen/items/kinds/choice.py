"""*Who wrote a note? A Li Na, B Ada Lovelace, …* – one right answer among four, or among three good ones."""

import re
from collections.abc import Sequence

from quizgen.english.counting import A_DECADE, YEAR
from quizgen.english.sentences import capitalise
from quizgen.items.answers import VAGUELY, answer
from quizgen.items.distractors import Pool, draw
from quizgen.items.distractors.dates import moment
from quizgen.items.distractors.numbers import FRACTION, NUMBER, place_of, value_of
from quizgen.items.distractors.speakers import is_saying
from quizgen.items.forms import is_ill_put
from quizgen.items.general import POSSIBLE
from quizgen.items.kinds import said, terms
from quizgen.items.stems import stem
from quizgen.model import ids
from quizgen.model.fact import DATES, PLACES, Fact
from quizgen.model.item import GAP, Cloze, MultipleChoice

COUNTING = re.compile(r"\b(?:[Hh]ow (?:many|much|long|old|far|tall|high|deep)|[Ww]hat (?:percentage|proportion))\b")
"""What asks for a number."""

WHEN = re.compile(r"(^|, )when(?= (?:are|did|do|does|had|has|have|is|was|were|will|would)\b)", re.IGNORECASE)
"""What asks for a date, at the beginning or behind a phrase."""

UNITS = {
    "decade": re.compile(rf"(?:the )?{A_DECADE}", re.IGNORECASE),
    "century": re.compile(r"(?:the )?[\w-]+ century", re.IGNORECASE),
}
"""What a date may be without a year → how it is written."""

BEHIND_ARTICLE = re.compile(rf"\b[Aa]n? {GAP}")

VAGUE = re.compile(r"\b(?:about|around|approximately|roughly)\b")


def make(fact: Fact, pool: Pool) -> MultipleChoice | None:
    """The question with its options, if a question and enough distractors can be had."""
    if is_saying(fact) and fact.asked is fact.clause.subject:
        return said.make(fact, pool)
    return terms.choose(fact, pool) or among(fact, pool)


def among(fact: Fact, pool: Pool) -> MultipleChoice | None:
    """The answer among distractors."""
    told = fact.asked.role == "time" and fact.asked.type == "action"  # *when prices fell in 1929* is no date
    words = "" if told or asks_holder(fact) or is_located(fact) or is_possible_elsewhere(fact) else stem(fact)
    if not words or is_ill_put(words, pool):
        return None
    chance = ids.draw(fact.slot, "choice")
    wrong = draw(fact, pool, chance)
    if not wrong:
        return None
    if not has_own_year(fact, wrong):
        return None
    words, texts = of_year(words, (answer(fact), *wrong))
    right, *others = (capitalise(VAGUELY.sub("", text)) for text in texts)
    options = [right, *others]
    chance.shuffle(options)
    options = in_order(options, dated=fact.asked.type in DATES or fact.asked.role == "time")
    return MultipleChoice(stem=roughly(words, fact), options=tuple(options), correct=options.index(right))


def filled(gap: Cloze, fact: Fact, pool: Pool) -> MultipleChoice | None:
    """The statement with a gap, and what belongs there among distractors that are cut as it is, if they can be had.

    Not behind *a* or *an*, which would tell some of them apart.
    """
    before, found, behind = answer(fact).partition(gap.answer)
    if not found or BEHIND_ARTICLE.search(gap.sentence):
        return None
    chance = ids.draw(fact.slot, "choice")
    wrong = draw(fact, pool, chance)
    cut = [text.removeprefix(before).removesuffix(behind) for text in wrong]
    if not wrong or len({gap.answer, *cut}) <= len(cut):
        return None
    options = [gap.answer, *cut]
    options = [capitalise(text) for text in options] if gap.answer[0].isupper() else options
    key = options[0]
    chance.shuffle(options)
    options = in_order(options, dated=fact.asked.type in DATES or fact.asked.role == "time")
    return MultipleChoice(stem=gap.sentence, options=tuple(options), correct=options.index(key))


def has_own_year(fact: Fact, wrong: Sequence[str]) -> bool:
    """Whether the article says the year in the sentence that is quoted, if the options differ in it."""
    year = YEAR.search(answer(fact))
    return year is None or year[0] in fact.evidence.text or any(year[0] in other for other in wrong)


def of_year(stem: str, texts: Sequence[str]) -> tuple[str, Sequence[str]]:
    """The question for a date and its options; where they differ in the year alone, that for the year.

    So it is with decades and centuries.

    >>> of_year("When did it burn?", ("5 May 1901", "5 May 1907"))
    ('In which year did it burn?', ('1901', '1907'))
    """
    unit = next((unit for unit, pattern in UNITS.items() if all(map(pattern.fullmatch, texts))), "")
    if unit:
        return capitalise(WHEN.sub(rf"\1in which {unit}", stem, count=1)), texts
    years = tuple(found[0] for text in texts if len(found := YEAR.findall(text)) == 1)
    alike = len(years) == len(texts) and len({YEAR.sub("", text) for text in texts}) == 1
    asked = WHEN.sub(lambda found: f"{found[1]}in which year", stem, count=1)
    return (capitalise(asked), years) if alike and asked != stem else (stem, texts)


def asks_holder(fact: Fact) -> bool:
    """Whether it asks who holds a post: of the others each is known by a post of their own."""
    return fact.clause.lemma == "be" and fact.asked.type == "person" and fact.asked is fact.clause.subject


def is_located(fact: Fact) -> bool:
    """Whether the question says where the school, body or place is, so that only one option may be there."""
    others = (phrase for phrase in (*fact.clause.phrases, *fact.clause.lead) if phrase is not fact.asked)
    sited = fact.asked.type in {"organisation", "place", "city"} and not fact.ask_quantity
    return sited and any(phrase.type in PLACES or phrase.role == "place" for phrase in others)


def is_possible_elsewhere(fact: Fact) -> bool:
    """Whether it asks where something can be done, which may be as possible in the places that are not named."""
    return fact.asked.type in PLACES and not POSSIBLE.isdisjoint(fact.clause.auxiliaries)


def roughly(stem: str, fact: Fact) -> str:
    """The question with *about* where the article says so of the number and the options do not."""
    if VAGUELY.match(answer(fact)) is None or VAGUE.search(stem):
        return stem
    return about(stem)


def about(stem: str) -> str:
    """The question for a number that is not exact.

    >>> about("By how many feet did it rise?"), about("How many came?")
    ('By about how many feet did it rise?', 'About how many came?')
    """
    return capitalise(COUNTING.sub(lambda found: f"about {found[0].lower()}", stem, count=1))


def in_order(options: list[str], *, dated: bool) -> list[str]:
    """Dates and numbers ascending, anything else as drawn."""
    moments = {option: moment(option) for option in options} if dated else {}
    if moments and None not in moments.values():
        return sorted(options, key=lambda option: moments[option] or (0, 0))
    if all(NUMBER.search(option) for option in options):
        return sorted(options, key=lambda option: value_of(NUMBER.findall(option)[-1]))
    if all(FRACTION.search(option) for option in options):
        return sorted(options, key=lambda option: place_of(FRACTION.findall(option)[0]))
    return options
