"""The words of a text, and words looked for as whole words: compiling a pattern for each takes longer than using it."""

import re
from collections.abc import Iterator


def words_in_small(text: str) -> frozenset[str]:
    """The words of the text in small letters.

    >>> sorted(words_in_small("The Lamp: a play"))
    ['a', 'lamp', 'play', 'the']
    """
    return frozenset(re.findall(r"\w+", text.lower()))


def has_whole(text: str, words: str) -> bool:
    """Whether the words stand in the text, and are not the beginning, the middle or the end of longer ones.

    >>> has_whole("the port of Ulm", "port"), has_whole("the airport of Ulm", "port"), has_whole("A+ grades", "A+")
    (True, False, True)
    """
    return next(wholes(text, words), None) is not None


def wholes(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Where the words stand as whole words, from and to.

    >>> list(wholes("no airport is a port", "port"))
    [(16, 20)]
    """
    start = text.find(words) if words else -1
    while start >= 0:
        end = start + len(words)
        if is_whole(text, start, end):
            yield start, end
        else:
            end = start + 1
        start = text.find(words, end)


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether neither a letter nor a digit nor an underscore stands beside the part of the text."""
    inside = start > 0 and is_of_word(text[start - 1])
    return not inside and (end == len(text) or not is_of_word(text[end]))


def is_of_word(character: str) -> bool:
    r"""Whether the character is one of those that are `\w` in a pattern."""
    return character.isalnum() or character == "_"
