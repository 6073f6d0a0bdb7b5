"""*A Oslo B Oslo, Norway …*: options that are equal, contain each other, or give themselves away by form."""

import re
from itertools import permutations

from quizgen.model.item import Item, MultipleChoice
from quizgen.review.text import contains, content_words, plain

LEAST = 3
LONG_KEY = 4
"""Words from which a key can be too conspicuous."""
CONSPICUOUS = 0.75
"""A long key is conspicuous if every distractor is shorter than this share of it (SAQUET, `longest_answer_correct`)."""
CLANG = 4
"""Letters from which a word shared by stem and key alone is a clue."""
BANNED = re.compile(
    r"\b(all|none|both|neither) of (the )?(above|these|them)\b|\b(always|never|none|completely|absolutely|totally)\b",
    re.IGNORECASE,
)


def check(item: Item) -> str | None:
    """The options betray the key, or more than one of them is right."""
    if not isinstance(item.question, MultipleChoice):
        return None
    question = item.question
    return overlap(question) or form(question) or clang(question)


def overlap(question: MultipleChoice) -> str | None:
    """Options too few, equal, or one inside another."""
    if len(question.options) < LEAST:
        return "there are fewer than three options"
    if len({plain(option) for option in question.options}) < len(question.options):
        return "two options are equal"
    for one, other in permutations(question.options, 2):
        if contains(one, other):
            return f"the option “{one}” contains “{other}”"
    return None


def form(question: MultipleChoice) -> str | None:
    """The key stands out by its length, a capital or an absolute word."""
    key = question.answer
    wrong = [option for option in question.options if option != key]
    if len(key.split()) >= LONG_KEY and all(len(option) < CONSPICUOUS * len(key) for option in wrong):
        return "the key is much longer than the distractors"
    if any(BANNED.search(option) for option in question.options):
        return "an option is absolute or speaks of the other options"
    if len({option[:1].isupper() for option in question.options if option[:1].isalpha()}) > 1:
        return "some options begin with a capital and some do not"
    return None


def clang(question: MultipleChoice) -> str | None:
    """A word of the question stands in the key and in no distractor."""
    stem = content_words(question.stem)
    wrong = [content_words(option) for option in question.options if option != question.answer]
    for word in sorted(stem & content_words(question.answer)):
        if len(word) >= CLANG and not any(word in words for words in wrong):
            return f"only the key repeats “{word}” of the question"
    return None
