"""The first sentences of an article, where they say what all of it is about, as they do in news and textbooks.

In news each is often a paragraph of its own.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from quizgen.english.words import RELATIVE_TIME
from quizgen.items.distractors.fitness import family
from quizgen.items.distractors.pool import sentences
from quizgen.model.article import Article, Passage
from quizgen.model.item import Evidence

WORD = re.compile(r"[^\W\d_]{4,}")

SMALL = frozenset(
    """
    about after also among been before being between both could does down during each even ever every from have having
    here however into just later like made make many might more most much must never only other over said same says
    should since some such than that their them then there these they this those three through under until very were
    what when where which while will with within would year years your
    """.split()
)
"""Words that no article is about."""

END = re.compile(
    r"(?<=[.!?”\"])(?<!\b[A-Z]\.)(?<!\b(?:Dr|Mr|Ms|St)\.)(?<!\b(?:Col|Gen|Mrs|Rev|Sen)\.)(?:\s*\[\d+\])*\s+(?=[A-Z“\"])"
)
"""Between two sentences; not behind an initial or a title."""

ITSELF = re.compile(r"\b(?:I|we|We|you|You|us|our|your|me|my)\b|\?|!|^[“\"]")
"""What speaks to the reader or of the writer, or opens with somebody's words: no statement of the article's own."""

DAYS = sorted(word for word in RELATIVE_TIME if word.endswith("day"))
"""Words of a day that is only known on the day of writing: `tuesday`, `yesterday`."""

WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?"
ON_THE_DAY = re.compile(rf",? (?:early |late )?on {WEEKDAY}(?=[ ,.;])|^On {WEEKDAY},? ")
"""The day of the week on which something in the news happened, which can be left out."""

OF_SEASON = re.compile(
    r"\b(?:[Tt]his|[Ll]ast|[Nn]ext) (?:week(?:end)?|month|year|night|morning|spring|summer|autumn|winter|season|time)\b"
)
OF_PRESENT = re.compile(r"\b(?:[Tt]oday|[Nn]ow|[Rr]ecent(?:ly)?|[Cc]urrent(?:ly)?)\b")
"""What is so on the day of writing; news is about nothing else."""

TOPICS = 12
"""Words that an article is most about."""

IN_SENTENCES = 3
"""Sentences in which such a word stands at least."""

SIDE = re.compile(
    r"\b(?:shares?|stocks?)\b.*\b(?:climbed|closed|dropped|fell|gained|jumped|lost|plunged|rose|slid|slipped|surged)\b"
    r"|\b(?:was|were) \w+ing\b.*\bwhen\b"
)
"""What the markets made of the news, or what went on as it happened."""

LEANING = re.compile(
    r"(?:Also|And|As a result|But|Despite|However|In addition|Instead|It|Its|Meanwhile|One|Others?|She|Her|He|His|So"
    r"|Some|Such|That|Their|Then|These|They|This|Those|Yet)\b|.*\balso\b"
)
"""What leans on the sentence before, which would be left out."""

WITHIN = 4
"""Sentences within which an article has said what it is about."""

SENTENCES = 2
TELLING = 3
"""So many of those words stand in each of the first two sentences of an article that begins with what it is about.

Of 130 articles 31 are found, 28 of which are summed up so; with three more words one is found that opens with a scene,
as most of the others do.
"""

TELLING_OF_NEWS = {"each": 2, "both": 5}
"""The same of an article with a headline, each sentence by itself and both together: news puts first what it is about.

Of thirteen articles that this lets in, eleven are summed up so.
"""

SHORTEST, LONGEST = 8, 45
"""Words of such a sentence."""


def lead_of(article: Article, headline: str) -> tuple[Evidence, ...]:
    """The first sentence and the next that is no side matter, if both say what the article is about; else nothing."""
    prose = (passage for passage in article.passages if is_prose(passage))
    opening = [sentence for passage in islice(prose, WITHIN) for sentence in sentences_of(passage)][:WITHIN]
    found = (*opening[:1], *islice((each for each in opening[1:] if goes_on_from(each, opening)), SENTENCES - 1))
    if len(found) < SENTENCES:
        return ()
    topics = topics_of(article.text) | words_of(article.title)
    sums_up = sums_up_news if headline else sums_up_alone
    return found if sums_up([each.text for each in found], topics) else ()


def goes_on_from(sentence: Evidence, opening: Sequence[Evidence]) -> bool:
    """Whether the sentence tells on what the first one began, as the second does that is no side matter."""
    return SIDE.search(sentence.text) is None and (sentence == opening[1] or LEANING.match(sentence.text) is None)


def sums_up_news(found: Sequence[str], topics: frozenset[str]) -> bool:
    """Whether the sentences, the day of the week left out, say what an article with a headline is about."""
    told = [len(words_of(text) & topics) for text in found]
    enough = min(told) >= TELLING_OF_NEWS["each"] and sum(told) >= TELLING_OF_NEWS["both"]
    return enough and all(map(is_own, map(undated, found)))


def sums_up_alone(found: Sequence[str], topics: frozenset[str]) -> bool:
    """Whether the sentences belong together and say of any day what an article without a headline is about."""
    told = [words_of(text) & topics for text in found]
    goes_on = not told[0].isdisjoint(told[1]) or share_name(*found)
    dated = any(map(OF_PRESENT.search, found))
    return goes_on and not dated and all(map(is_own, found)) and all(len(words) >= TELLING for words in told)


def undated(sentence: str) -> str:
    """The sentence without the day of the week on which it was so.

    >>> undated("On Friday, the ferry, held in Oban on Monday night, sailed.")
    'the ferry, held in Oban, sailed.'
    """
    return ON_THE_DAY.sub("", sentence)


def share_name(one: str, other: str) -> bool:
    """Whether both sentences have a name in them, or the second goes on with who or what the first is about."""
    names = {*NAME.findall(one)} & {*NAME.findall(other)}
    return bool(names) or GOES_ON.match(other) is not None


NAME = re.compile(r"(?<!^)\b[A-Z][\w’'-]{2,}")
GOES_ON = re.compile(r"(?:He|Her|His|It|Its|She|Their|They)\b")


def is_prose(passage: Passage) -> bool:
    """Whether the passage is neither a heading nor a date line nor a credit."""
    return passage.kind == "paragraph" and len(passage.text.split()) >= SHORTEST


def sentences_of(passage: Passage) -> Iterator[Evidence]:
    """The sentences of a passage at their places."""
    start = 0
    for end in (*END.finditer(passage.text), None):
        text = passage.text[start : end.start() if end else None]
        place = passage.start + start
        yield Evidence(text=text, start=place, end=place + len(text), passage=passage.number)
        start = end.end() if end else start


def topics_of(text: str) -> frozenset[str]:
    """The families of the words that stand in most sentences."""
    counted = Counter(word for line in sentences(text) for word in words_of(line))
    often = [(-number, word) for word, number in counted.items() if number >= IN_SENTENCES]
    return frozenset(word for _, word in sorted(often)[:TOPICS])


def words_of(text: str) -> frozenset[str]:
    """The families of the words that an article may be about."""
    return frozenset(family(word) for word in WORD.findall(text.lower()) if word not in SMALL)


def is_own(sentence: str) -> bool:
    """Whether the sentence is a statement of the article's own, of a good length, and bound to no day or season."""
    if re.search(rf"\b(?:{'|'.join(DAYS)})\b", sentence.lower()) or OF_SEASON.search(sentence):
        return False
    return SHORTEST <= len(sentence.split()) <= LONGEST and not ITSELF.search(sentence)
