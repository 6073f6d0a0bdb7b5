"""What stands below a picture with whose it is, among the paragraphs that were copied from a page."""

import re
from collections.abc import Iterable, Iterator

AGENCY = (
    r"(?:A(?:gence )?F(?:rance-)?P(?:resse)?|AP(?: Photo)?|Associated Press|Alamy|Anadolu(?: Agency)?|Bloomberg|DPA|EPA"
    r"|Getty(?: Images)?|NurPhoto|PA(?: Images| Media| Wire)?|Photo|REUTERS|Reuters|Shutterstock|Sipa(?: USA)?|Sputnik"
    r"|TASS|UPI|Xinhua|ZUMA(?: Press)?)"
)
"""Who sells pictures to papers."""

A_NAME = r"[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|al|de|van|von)){0,4}"

CREDIT = rf"{A_NAME}(?:/| via ){AGENCY}(?:[/,] ?(?:[A-Z]\w*(?: [A-Z]\w*)?|File|Pool))*|{AGENCY}(?:/| via ){A_NAME}"
"""Whose a picture is: *Ann Lowe/Reuters*, *AP Photo/Ann Lowe*, *Ann Lowe via Getty Images*."""

BRACKETED = re.compile(rf"\([^()]*\b{AGENCY}\b(?:[^()]|\([^()]*\))*\)\.?$")
"""The same in brackets at the end of a paragraph."""

ALONE = re.compile(rf"(?:{CREDIT})\.?")

RUN_IN = re.compile(rf"(?<=[.!?] )(?:{CREDIT})(?= [A-Z“\"]|$)")
"""A credit behind a caption of one sentence, in the middle of a text that lost its paragraphs."""

SENTENCE_END = re.compile(r"[.!?][”\"]? ")

MOST_WORDS = 60
"""Of a caption."""


def without_captions(paragraphs: Iterable[str]) -> list[str]:
    """The paragraphs without those that stand below a picture, which a credit behind them shows.

    >>> without_captions(["A mill burns. (AP Photo/Ann Lowe)", "The mill burned.", "Men look on.", "Ann Lowe/Reuters"])
    ['The mill burned.']
    >>> without_captions(["The mill burned. Men look on in 1911. Ann Lowe/Getty Images Nobody died."])
    ['The mill burned. Nobody died.']
    """
    kept: list[str] = []
    for paragraph in paragraphs:
        if ALONE.fullmatch(paragraph):
            if kept and is_short(kept[-1]):
                kept.pop()
        elif not (is_short(paragraph) and BRACKETED.search(paragraph)):
            kept.append(" ".join(pieces(paragraph)))
    return [paragraph for paragraph in kept if paragraph]


def is_short(paragraph: str) -> bool:
    """Whether it may be a caption."""
    return len(paragraph.split()) <= MOST_WORDS


def pieces(paragraph: str) -> Iterator[str]:
    """What is left of the paragraph before, between and behind captions in it."""
    start = 0
    for found in RUN_IN.finditer(paragraph) if "/" in paragraph or " via " in paragraph else ():
        ends = [each.end() for each in SENTENCE_END.finditer(paragraph, start, found.start() - 1)]
        yield from filter(None, [paragraph[start : ends[-1] if ends else start].strip()])
        start = found.end()
    yield from filter(None, [paragraph[start:].strip()])
