"""*Who said that Li Na …? – Li Na*: the question gives its answer away."""

import re

from quizgen.model.item import Cloze, Item
from quizgen.review.text import contains, prompt_without_gap, stem, stems

NEARLY_ALL = 0.8
"""Share of the answer's words in the question from which the answer is given away."""

OF_ANY_BODY = frozenset(
    map(
        stem,
        "agency association authority board bureau center centre commission committee company council department"
        " federation foundation group institute international ministry national office organisation organization"
        " program programme project service society union university".split(),
    )
)
"""Words of names that say no more than that a body is meant."""

OF_REASONS = frozenset(map(stem, "because due owing result so thanks too very".split()))
"""Words that lead to a reason, or stress it, and tell nothing of it."""

FAMILY = 5
"""Letters at the beginning of two words that are of one family: *quartiles* and *quarters*."""

SHORTEST_HALF, SHORTEST_END = 4, 3
"""Letters of the first half of a word that tells the whole, and of its second: *FrameNet* beside *frames*."""


SMALL_NUMBERS = dict(zip("two three four five six seven eight".split(), "2345678", strict=True))

A_NAME = r"[A-Z][\w’.-]*(?: [A-Z][\w’.-]*)*(?:, \d{1,2})?"
LISTED = re.compile(rf"{A_NAME}(?:, {A_NAME})*,? and {A_NAME}|[a-z]+(?:, [a-z]+)+, (?:and|or) [a-z]+")
BETWEEN = re.compile(r",? (?:and|or) |, ")
AGES = re.compile(r", \d{1,2}\b")
"""A list of names or of single words, what is between them, and ages behind: *Bo Lund, 15, Max Orr, 14, and Jo Dow*."""

CONVERTED = re.compile(
    r"_+ [a-z-]+(?: [a-z]+)?,? (?:\(|or )(?:about |almost |around |nearly |roughly |some )?[£$€]?\d[\d,.]*"
)
"""An amount in other units behind the gap for it: *____ kilometres, or nearly 20 miles*."""

SHORT = ((re.compile(r"\bU\.?S(?:\.?A)?\b\.?"), "United States"), (re.compile(r"\bU\.?K\b\.?"), "United Kingdom"))
"""Short names of countries and the words for them."""

CREED = re.compile(r"(\w{3,})ism")

NAME = re.compile(r"[A-Z][\w’-]{3,}")

NAMED_AFTER = re.compile(r"\b(?:called|named) (?:after|for) ([^,;]+)")
"""After whom or what something is called."""

SHORT_NAME = re.compile(r"(?:[Tt]he )?((?:[A-Z]\w+ )*[A-Z]\w+) of (?:the )?[A-Z]")
"""A name that goes by what stands before *of* as well."""


def check(item: Item) -> str | None:
    """The answer, or nearly all of its words, stand in the question."""
    if item.kind not in {"choice", "short", "cloze"}:
        return None
    prompt, answer = written_out(prompt_without_gap(item)), written_out(item.answer)
    if contains(prompt, answer):
        return f"the question contains its answer “{item.answer}”"
    words = stems(answer.replace("-", " "))
    words = (words - OF_ANY_BODY) or words
    shared = words & stems(prompt.replace("-", " "))
    again = prompt.startswith("Why ") and bool(shared) and words - OF_REASONS <= shared  # *Because it is so different*
    if again or (words and len(shared) >= NEARLY_ALL * len(words)):
        return f"the question contains most of its answer “{item.answer}”"
    by_name = (names_again, names_namesake, is_told_by_hint, is_told_by_word, is_called_after)
    if names_in_short(prompt, answer) or any(tells(item) for tells in by_name):
        return f"the question has a part of the name “{item.answer}”"
    if counts_what_it_lists(item) or CONVERTED.search(item.prompt) or tells_counterpart(item.prompt, item.answer):
        return f"the question tells “{item.answer}” by its counterpart, or by a list of as many"
    told = any(begin_alike(word, other) for word in words for other in stems(prompt))
    if len(words) == 1 and (told or tells_creed(prompt, answer)):
        return f"the question has a word of the family of its answer “{item.answer}”"
    if len(words) == 1 and any(is_compound(word, other) for word in words for other in stems(prompt)):
        return f"the question contains the first half of its answer “{item.answer}”"
    return None


def names_again(item: Item) -> bool:
    """Whether the last word of a name that is left out stands there: *____’s rule, named after the chemist Lee*."""
    last = item.answer.rsplit(maxsplit=1)[-1]
    if not isinstance(item.question, Cloze) or item.question.hint != "person" or last == item.answer:
        return False
    found = re.search(rf"(?:(\w[\w’.-]*) )?{re.escape(last)}\b", prompt_without_gap(item))
    return found is not None and (found[1] or "a")[0].islower()  # *his brother Jo Lee* is another


def is_called_after(item: Item) -> bool:
    """Whether what somebody is asked for is called after them: *Who discovered the Ross Sea?* – *James Clark Ross*."""
    prompt, last = item.prompt, item.answer.rsplit(maxsplit=1)[-1]
    asked = item.kind in {"choice", "short"} and prompt.startswith(("Who ", "By whom "))
    return asked and last != item.answer and re.search(rf"\b{re.escape(last)} [A-Z]", prompt) is not None


def names_namesake(item: Item) -> bool:
    """Whether the sentence says after whom or what a name is: *The ____ is named after the port of Calder*."""
    found = NAMED_AFTER.search(prompt_without_gap(item)) if isinstance(item.question, Cloze) else None
    words = NAME.findall(item.answer) if found is not None else ()
    return found is not None and any(re.search(rf"\b{re.escape(word)}\b", found[1]) for word in words)


def is_told_by_hint(item: Item) -> bool:
    """Whether the hint is the kind in a name of which the sentence has the rest: *in Ulm near the ____* (airport)."""
    hint = item.question.hint if isinstance(item.question, Cloze) else ""
    rest = item.answer[: -len(hint)].strip() if hint and item.answer.lower().endswith(f" {hint}") else ""
    return bool(rest) and re.search(rf"\b{re.escape(rest)}\b", prompt_without_gap(item)) is not None


def is_told_by_word(item: Item) -> bool:
    """Whether a telling word of a name of several is of one family with a word beside: *settlers … the ____ Act*."""
    if not isinstance(item.question, Cloze) or " " not in item.answer or not item.answer[0].isupper():
        return False
    telling = {word for word in stems(item.answer) - OF_ANY_BODY if len(word) > FAMILY}
    beside = stems(prompt_without_gap(item))
    return any(begin_alike(word, other) for word in telling for other in beside)


def counts_what_it_lists(item: Item) -> bool:
    """Whether a small number is left out of a sentence that lists as many: *____ ports in Ulm, Bonn and Kiel*."""
    number = SMALL_NUMBERS.get(item.answer.lower(), item.answer)
    if not isinstance(item.question, Cloze) or number not in SMALL_NUMBERS.values():
        return False
    listed = (found[0] for found in LISTED.finditer(item.question.after))
    return any(len(BETWEEN.split(AGES.sub("", names))) == int(number) for names in listed)


def names_in_short(prompt: str, answer: str) -> bool:
    """Whether the question has what stands before *of* in a name, as it is called for short.

    >>> names_in_short("Where did he lead the Grand Duchy’s army?", "The Grand Duchy of Lithuania")
    True
    >>> names_in_short("Where did he lead the Grand Duchy of Oslo?", "The Grand Duchy of Lithuania")
    False
    """
    found = SHORT_NAME.match(answer)
    return found is not None and re.search(rf"\bthe {re.escape(found[1])}\b(?! of\b)", prompt) is not None


def tells_counterpart(prompt: str, answer: str) -> bool:
    """Whether the question has the noun of an answer of two words, with another word before it.

    >>> tells_counterpart("Whom do the older members teach?", "Younger members")
    True
    >>> tells_counterpart("Which members teach?", "Older members")
    False
    """
    first, _, noun = answer.partition(" ")
    if not noun.islower() or not noun.isalpha() or not first.isalpha():
        return False
    found = re.search(rf"(\w+) {re.escape(noun)}\b", prompt)
    return found is not None and found[1].lower() not in {"what", "which", "whose", "of", "the"}


def written_out(text: str) -> str:
    """The text with short names of countries in words.

    >>> written_out("the U.S. and the UK")
    'the United States and the United Kingdom'
    """
    for short, words in SHORT if "U" in text else ():
        text = short.sub(words, text)
    return text


def begin_alike(word: str, other: str) -> bool:
    """Whether both words in small letters begin alike, so that one tells the other.

    >>> begin_alike("quarter", "quartil"), begin_alike("cinema", "theatr"), begin_alike("1931", "1932")
    (True, False, False)
    """
    return word[:FAMILY].isalpha() and len(word) >= FAMILY and word[:FAMILY] == other[:FAMILY]


def tells_creed(prompt: str, answer: str) -> bool:
    """Whether the question has the word that an answer in *-ism* is made of.

    >>> tells_creed("____ is hate of a racial group.", "racism"), tells_creed("____ is hate of a group.", "racism")
    (True, False)
    """
    found = CREED.fullmatch(answer.lower())
    return found is not None and re.search(rf"\b{found[1]}", prompt.lower()) is not None


def is_compound(word: str, half: str) -> bool:
    """Whether the word is made of the other, which tells it, and more.

    >>> is_compound("framenet", "fram"), is_compound("carpet", "car"), is_compound("glasses", "glass")
    (True, False, False)
    """
    return len(half) >= SHORTEST_HALF and word.startswith(half) and len(word) - len(half) >= SHORTEST_END
