"""Aiken: a line for the question, one for each option, `ANSWER: A`."""

import re
from collections.abc import Iterator

from quizgen.importers._drafts import Found, item, left_out, ticked

OPTION = re.compile(r"(?P<letter>[A-Z])[).]\s*(?P<text>.*)")
ANSWER = re.compile(r"ANSWER:\s*(?P<letter>[A-Z])")


def looks(text: str) -> bool:
    """Whether keys and options stand on lines of their own."""
    lines = text.split("\n")
    return any(map(ANSWER.match, lines)) and any(map(OPTION.match, lines))


def read(text: str) -> Iterator[Found]:
    """Each question with its options."""
    stem, options = "", list[str]()
    for line in filter(None, map(str.strip, text.split("\n"))):
        if match := OPTION.match(line):
            options.append(match["text"])
        elif match := ANSWER.match(line):
            yield _question(stem, options, ord(match["letter"]) - ord("A"))
            stem, options = "", []
        else:
            if stem:
                yield left_out(stem, "it has no ANSWER")
            stem, options = line, []
    if stem:
        yield left_out(stem, "it has no ANSWER")


def _question(stem: str, options: list[str], key: int) -> Found:
    question = ticked(stem, options, [key] if key < len(options) else [])
    return left_out(stem, question) if isinstance(question, str) else item(question)
