"""Whether an article teaches a subject, as a chapter or an encyclopedia does, or tells news.

What such a text says in the present of things of a kind is so at any time, and what it dates is what it wants known;
in news the same words are of the day of writing, and beside it.
"""

import re
from itertools import accumulate

from quizgen.english.counting import YEAR
from quizgen.items.gist import AGO, OF_YEAR
from quizgen.model.article import Article

REPORTED = re.compile(
    r"\b(?:add(?:s|ed)(?= that\b|[:,.])|says?|said|tells|told|yesterday|tomorrow"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:[Ll]ast|[Nn]ext|[Tt]his) (?:autumn|month|night|season|spring|summer|week(?:end)?|winter|year))\b"
)
"""Words of what was said, and of times that only the day of writing tells."""

MOST_REPORTED = 5
"""So many of them in a thousand words. Of 17 encyclopedic texts all have fewer; so have 4 of 40 news texts, which
`PARAGRAPH` tells apart.
"""

LONG_WORD = re.compile(
    r"\b(?!(?:and|are|but|del|der|des|for|her|his|how|ibn|its|nor|not|off|our|out|per|the|their|van|via|von|was|who|why"
    r"|about|across|after|against|among|around|before|between|during|from|into|over|through|toward|towards|under"
    r"|upon|versus|with|within|without)\b)[^\W\d_][\w’'-]{2,}"
)
"""A word that has a capital in the title of a chapter, as *of* and *within* have none."""

FEWEST = 60
"""Words of a text of which one sees whether it teaches."""

PARAGRAPH = 32
"""Words of a paragraph, on average; news mostly breaks off after each sentence."""


def is_teaching(article: Article) -> bool:
    """Whether it is no news: little of it is reported speech or of its day, and its paragraphs hold together."""
    prose = [passage.text for passage in article.passages if passage.kind == "paragraph"]
    words = sum(len(text.split()) for text in prose)
    if words < max(FEWEST, PARAGRAPH * len(prose)):
        return False
    reported = accumulate(len(REPORTED.findall(text)) + of_its_day(text) for text in prose)
    return all(1000 * so_far <= MOST_REPORTED * words for so_far in reported)  # of news soon too much is


def is_entry(article: Article, title: str) -> bool:
    """Whether it teaches what its title names, as a chapter or an entry does; *Ann Lund visits Ulm* tells the news."""
    capitals = [word[0].isupper() for word in LONG_WORD.findall(title)]
    headed = len(capitals) > 1 and all(capitals)
    phrase = not any(capitals[1:]) and title.lower() in article_text(article)
    return bool(title) and (headed or phrase) and is_teaching(article)


def article_text(article: Article) -> str:
    """What its paragraphs say, in small letters."""
    return "\n".join(passage.text.lower() for passage in article.passages if passage.kind == "paragraph")


def of_its_day(text: str) -> int:
    """How many times of the paragraph only the day of writing tells: those without a year, where no year is told."""
    return len(AGO.findall(text)) + (0 if YEAR.search(text) else len(OF_YEAR.findall(text)))
