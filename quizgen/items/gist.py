"""Which sentences of an article together say what most of it is about: the first, and those that add most to it.

What adds most is counted in the words that the article is most about and that have not been said. News says in its
first sentences what matters; an article that opens with a definition goes on in the order of time.
"""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from quizgen.english.counting import A_MONTH
from quizgen.model.item import Evidence

POINTS = 3
"""Sentences of which the answer to a question for two or three consists."""

EARLY = {"news": 8, "definition": 13}
"""Sentences in which an article has said what it is about."""

PAIR = 3
"""The place up to which a second sentence is enough: two that stand far apart sum nothing up."""

LATER = {"news": 0.3, "definition": 0.02}
"""What is taken off for each sentence that stands before, as news tells the best first.

Of 47 articles whose first two sentences a strict reader took or refused as their sum, those refused gained by it what
the reader had missed, and the others kept their second sentence or one as good.
"""

NEXT = 0.8
"""What the second sentence has in advance of the others."""

QUOTED = 0.5
"""What is taken off for each quotation mark: the words of somebody sum nothing up."""

EASE = 15
"""Words added to the length of a sentence, so that a short one does not win by being short."""

FLOOR = 0.55
"""Share of an article's most frequent words, as often as they stand in it, that its sum has in it."""

THIRD = 0.1
"""Share of an article's most frequent words that a third sentence must add where two sum it up; of 89 articles a third
sentence added less to 31, mostly a remark or what follows from the others.
"""

MOST_WORDS = {2: 66, 3: 80}
"""Words of so many sentences together: longer sums two readers hardly took."""

DETAIL = 12
"""Words below which a sentence far from the others tells but a detail."""

NAMES = 6
"""Names, one behind the other, of which a list consists."""

NAME = re.compile(r"(?<=[ “(])[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*")

CAPITALS = re.compile(r"[A-Z][\w’'-]* [A-Z]")
"""How a sentence begins that begins with a name."""

LEANING = re.compile(
    r"(?:Also|And|Another|As a result|As part|As such|Both|But|Conversely|Despite|Each|Earlier|Even"
    r"|For (?:example|instance)|Further(?:more)?|Hence|However|In (?:addition|contrast|fact|it,|them,)|Instead|It|Its"
    r"|Later|Likewise|Meanwhile|Moreover|Neither|Nevertheless|Previous(?:ly)?|Separately|Similarly|In a separate"
    r"|One|Others?|Rather|She|Her|He|His|So|Some|Such|That|Their|Then|There|Therefore|These|They|This|Those|Thus|Though|Yet"
    r"|The (?:announcement|book|case|comments?|deal|decision|figures|move|news|plan|report|study|survey))\b"
    r"|.*\b(?:also|likewise|similarly)\b|.*, the (?:report|statement|study|survey) (?:added|continued|said|went on)\b"
)
"""What leans on the sentence before, and is only right behind it."""

OF_SOMEBODY = re.compile(r"\b(?:[Hh]e|[Hh]is|[Hh]er|[Ss]he)\b")
"""A word for a person."""

POINTING = re.compile(r"(?:[\w’'-]+ ){1,6}(?:these|this|such(?! as\b)) (?!(?:is|was|are|were)\b)[a-z]")
"""A subject of which the sentence before tells what it is: *The mesenchyme in these areas*."""

SIDE = re.compile(
    r"\b(?:[Ss]hares?|[Ss]tocks?)\b.*\b(?:advanced|climbed|closed|dipped|dropped|eased|edged|fell|gained|jumped|leapt|lost|plummeted|plunged|rallied|rose|sank|shed|slid"
    r"|slipped|slumped|soared|surged|tumbled)\b"
    r"|\b(?:was|were) \w+ing\b.*\bwhen\b"
    r"|\b(?:was|were) (?:addressing|answering|commenting|giving|reacting|replying|responding|speaking|talking)\b"
    r"(?! (?:after|amid|as)\b)"
    r"|\badding:? [“\"]|\bsaid (?:he|she|it|they) would [“\"]"
    r"|^(?:[^,]*known as [^,]*, )?(?:The )?(?:[\w’'-]+ ){1,3}(?:is|are|was|were) (?:an?|one of the) (?!\w+ed\b)"
)
"""What the markets made of the news, what went on as it happened, to whom it was told, or what a name in it is."""

OF_YEAR = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:{A_MONTH})\b(?!,? \d{{4}})|\b(?:{A_MONTH}) \d{{1,2}}\b(?!,? \d)|\bGMT\b"
)
"""A day of a year that is not told, or a time of such a day."""

AGO = re.compile(
    r"\b(?:coming|last|next|past|previous) (?:\w+ )?(?:days|decades?|months|weeks|years)\b|\b(?:ago|tonight)\b"
)
"""A time counted from the day of writing."""

TITLED = re.compile(r"\b(?:Dr|Lady|Lord|Miss|Mr|Mrs|Ms|Prof|Sir) ([A-Z][\w’'-]+)")
"""Somebody of whom the article has told before who they are."""

WORD = re.compile(r"\w+")

STEM = 4
"""Letters by which a word is known again, and that a telling one has at least."""

SOME = 1024
"""Texts whose telling words are kept: each item's title and evidence are looked at again with the next."""

ENOUGH = 6
"""Telling words that a sentence has as a rule; of fewer that it shares nothing follows."""

AGAIN = 0.75
"""Share of the telling words of a sentence that another has, from which on it says the same."""

SPEECH_MARK = re.compile(r"[“\"]")


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence that may stand in the sum."""

    number: int
    """Its place among the sentences."""
    sentence: Evidence
    words: frozenset[str]
    """What the article is about that it has in it."""


def gist_of(lines: Sequence[Line], weights: Mapping[str, int], *, news: bool) -> tuple[Evidence, ...]:
    """The first of the sentences and those that add most to it, in their order; nothing if most is left unsaid."""
    chosen = list(lines[:1])
    for _ in range(1, POINTS):
        left = (line for line in lines[1:] if line not in chosen and not repeats(line, chosen))
        found = [line for line in left if follows(line, chosen)]
        if len(chosen) > 1 and is_enough(in_order(chosen), weights, news=news):
            found = [line for line in found if adds(line, chosen, weights)]
        room = MOST_WORDS[len(chosen) + 1] - words_in(line.sentence for line in chosen)
        found = [line for line in found if words_in([line.sentence]) <= room]
        gained = {line.number: gain(line, chosen, weights, news=news) for line in found}
        best = max(found, key=lambda line: (gained[line.number], -line.number), default=None)
        chosen += [best] if best is not None and (gained[best.number] > 0 or len(chosen) == 1) else []
    ordered = in_order(chosen)
    return tuple(line.sentence for line in ordered) if is_enough(ordered, weights, news=news) else ()


def words_in(sentences: Iterable[Evidence]) -> int:
    """How many words the sentences have together."""
    return sum(len(sentence.text.split()) for sentence in sentences)


def repeats(line: Line, chosen: Sequence[Line]) -> bool:
    """Whether the sentence says again what one of the chosen does, as the first of news does what stands above it.

    >>> one = Line(0, Evidence(text="Yarrow closes its mill in Oslo after floods", start=0, end=1), frozenset())
    >>> other = Evidence(text="Yarrow closes its old mill in Oslo after last year’s floods.", start=2, end=3)
    >>> repeats(Line(1, other, frozenset()), [one])
    True
    """
    mine = telling(line.sentence.text)
    shares = (len(mine & other) / max(ENOUGH, min(len(mine), len(other))) for other in map(telling_of, chosen))
    return any(share >= AGAIN for share in shares)


def telling_of(line: Line) -> frozenset[str]:
    """The telling words of the line."""
    return telling(line.sentence.text)


@lru_cache(maxsize=SOME)
def telling(text: str) -> frozenset[str]:
    """The words of the text that tell something, without their endings."""
    return frozenset(word[:STEM] for word in WORD.findall(text.lower()) if len(word) >= STEM)


def in_order(chosen: Sequence[Line]) -> list[Line]:
    """The sentences as they stand in the article."""
    return sorted(chosen, key=lambda line: line.number)


def adds(line: Line, chosen: Sequence[Line], weights: Mapping[str, int]) -> bool:
    """Whether a third sentence tells clearly more of what the article is about, and no detail from further down.

    What stands between the first two may be what the second of them goes on from, however little it adds.
    """
    if any(line.number < each.number for each in chosen):
        return True
    new = line.words.difference(*(each.words for each in chosen))
    detail = len(line.sentence.text.split()) < DETAIL and all(line.number != each.number + 1 for each in chosen)
    return sum(weights[word] for word in new) >= THIRD * sum(weights.values()) and not detail


def is_list_of_names(text: str) -> bool:
    """Whether most of the sentence is names of people or things, as a cast is told.

    >>> is_list_of_names("It stars Ann Lee as Bo, Max Orr as Mr Hale, Dee Dow as Kit and Al Ross as Jon.")
    True
    """
    names = NAME.findall(text)
    return len(names) >= NAMES and 2 * sum(len(name.split()) for name in names) > len(text.split())


def is_enough(chosen: Sequence[Line], weights: Mapping[str, int], *, news: bool) -> bool:
    """Whether the sentences tell most of the article, as a scene with a remark from further down doesn't."""
    told = sum(weights[word] for word in {word for line in chosen for word in line.words})
    together = len(chosen) > 1 and (chosen[1].number <= PAIR or (news and len(chosen) == POINTS))
    return together and told >= FLOOR * sum(weights.values())


def gain(line: Line, chosen: Sequence[Line], weights: Mapping[str, int], *, news: bool) -> float:
    """How much of what the article is about the sentence adds, for its length and place."""
    new = line.words.difference(*(each.words for each in chosen))
    length = math.sqrt(len(line.sentence.text.split()) + EASE)
    marks = len(SPEECH_MARK.findall(line.sentence.text))
    late = LATER["news" if news else "definition"] * line.number
    return sum(weights[word] for word in new) / length - late - QUOTED * marks + NEXT * (line.number == 1)


def follows(line: Line, chosen: Sequence[Line]) -> bool:
    """Whether the sentence is understood behind those chosen: it leans on none left out and calls nobody unknown."""
    text = line.sentence.text
    before = [each for each in chosen if each.number < line.number]
    behind = any(each.number == line.number - 1 for each in before)
    told = " ".join(each.sentence.text for each in before)
    known = all(surname in told for surname in TITLED.findall(text))
    return known and (behind or not (LEANING.match(text) or POINTING.match(text) or is_of_unnamed(text)))


def is_of_unnamed(text: str) -> bool:
    """Whether it tells of somebody whom only the sentence before names.

    >>> is_of_unnamed("The watchdog is looking at his decision."), is_of_unnamed("Ann Marsh is proud of her vote.")
    (True, False)
    """
    found = OF_SOMEBODY.search(text)
    return found is not None and NAME.search(text, 0, found.start()) is None and not CAPITALS.match(text)


def is_timeless(text: str) -> bool:
    """Whether the sentence tells no time that is only known on the day of writing, and no side matter."""
    return not (any(pattern.search(text) for pattern in (OF_YEAR, AGO, SIDE)) or is_list_of_names(text))
