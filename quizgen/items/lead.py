"""The first sentences of an article, where they say what all of it is about, as they do in news and textbooks.

In news each is often a paragraph of its own.
"""

import re
from collections import Counter
from collections.abc import Iterator
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

ON_A_DAY = re.compile(
    r" on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?(?=[,.;]| (?!\d))"
)
"""On which day of the week; not *on Friday 3 May*."""

OF_THE_DAY = re.compile(
    r"\b(?:(?:[Tt]his|[Ll]ast|[Nn]ext) (?:week(?:end)?|month|year|night|morning)"
    r"|(?:[Tt]his|[Ll]ast|[Nn]ext) (?:spring|summer|autumn|winter|season|time)"
    r"|[Tt]oday|[Nn]ow|[Rr]ecent(?:ly)?|[Cc]urrent(?:ly)?)\b"
)

TOPICS = 12
"""Words that an article is most about."""

IN_SENTENCES = 3
"""Sentences in which such a word stands at least."""

SENTENCES = 2
TELLING = 3
"""So many of those words stand in each of the first two sentences of an article that begins with what it is about.

Of 130 articles 31 are found, 28 of which are summed up so; with three more words one is found that opens with a scene,
as most of the others do.
"""

UNDER_HEADLINE = 1
"""So many suffice in the second sentence where the two tell half of what the headline says.

Of 107 articles ten more are found, nine of which are summed up so.
"""

HALF_A_HEADLINE = 2
"""Words that a headline must have in common with them at least."""

SHORTEST, LONGEST = 8, 45
"""Words of such a sentence."""


def lead_of(article: Article) -> tuple[Evidence, ...]:
    """The first two sentences, if both say what the article is about; else nothing."""
    prose = (passage for passage in article.passages if is_prose(passage))
    found = tuple(sentence for passage in islice(prose, SENTENCES) for sentence in sentences_of(passage))[:SENTENCES]
    if len(found) < SENTENCES or not all(map(is_own, found)):
        return ()
    topics = topics_of(article.text) | words_of(article.title)
    told = [words_of(each.text) & topics for each in found]
    goes_on = not told[0].isdisjoint(told[1]) or share_name(found[0].text, found[1].text)
    if has_headline(article) and tells_headline(article, words_of(f"{found[0].text} {found[1].text}")):
        return found if len(told[0]) >= TELLING and len(told[1]) >= UNDER_HEADLINE else ()
    return found if goes_on and all(len(words) >= TELLING for words in told) else ()


def tells_headline(article: Article, told: frozenset[str]) -> bool:
    """Whether at least half of the words of the headline are told."""
    headline = words_of(article.title)
    return len(headline & told) >= max(HALF_A_HEADLINE, len(headline) / 2)


def has_headline(article: Article) -> bool:
    """Whether the title has words as headlines do, *Rain stops race*, and is not but a name or that of the file."""
    words = article.title.split()
    named = article.title == article.slug.replace("-", " ").capitalize() or ":" in article.title
    return not named and any(word[:1].islower() and WORD.search(word) for word in words)


def share_name(one: str, other: str) -> bool:
    """Whether both sentences have a name in them, or the second goes on with who or what the first is about."""
    names = {*NAME.findall(one)} & {*NAME.findall(other)}
    return bool(names) or GOES_ON.match(other) is not None


NAME = re.compile(r"(?<!^)\b[A-Z][\w’'-]{2,}")
GOES_ON = re.compile(r"(?:He|Her|His|It|Its|She|Their|They)\b")


def without_days(sentence: str) -> str:
    """The sentence without the days of the week on which something was, or was said.

    >>> without_days("The bridge of Ulm will close on Friday, its owner said on Tuesday evening.")
    'The bridge of Ulm will close, its owner said.'
    """
    return ON_A_DAY.sub("", sentence)


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


def is_own(sentence: Evidence) -> bool:
    """Whether the sentence is a statement of the article's own, of a good length, that holds on any day."""
    text = without_days(sentence.text)
    if re.search(rf"\b(?:{'|'.join(DAYS)})\b", text.lower()) or OF_THE_DAY.search(text):
        return False
    return SHORTEST <= len(sentence.text.split()) <= LONGEST and not ITSELF.search(sentence.text)
