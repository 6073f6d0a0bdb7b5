"""Joining words into sentences."""

import re

ARTICLES = ("the ", "a ", "an ")

FIRST_LETTER = re.compile(r"^(\W*)(\w)")

SMALL_FOR_GOOD = re.compile(r"[α-ω]-|[a-z]{1,2}[A-Z]")
"""How a term begins that no sentence gives a capital: *β-blockers*, *pH*, *iPhone*."""

BEFORE_COMMA = re.compile(r"\s++(?=[,;:])")


def capitalise(text: str) -> str:
    """The text with its first letter in upper case, the rest untouched.

    >>> capitalise("the iPhone")
    'The iPhone'
    >>> capitalise("“no limits”")
    '“No limits”'
    >>> capitalise("β-blockers"), capitalise("mRNA")
    ('β-blockers', 'mRNA')
    """
    if SMALL_FOR_GOOD.match(text):
        return text
    if text[:1].isalpha():  # as most do: no pattern is needed
        return text[0].upper() + text[1:]
    return FIRST_LETTER.sub(lambda match: match[1] + match[2].upper(), text, count=1)


def join(*parts: str) -> str:
    """The parts that are not empty, a space between them, none before a comma.

    >>> join("Ada", "", "wrote", ", in 1843,")
    'Ada wrote, in 1843,'
    """
    return BEFORE_COMMA.sub("", " ".join(part.strip() for part in parts if part.strip()))


SEVERAL_OWNERS = re.compile(r"(\b[Tt]he (?:[A-Z]\w+ )*(?:Bahamas|Nations|Netherlands|Philippines|States))’s\b")
"""Names in the plural, to which an owner’s *s* is not added."""


def finish(text: str, mark: str) -> str:
    """The text as a sentence that ends in `mark`, before a closing quotation mark where American usage has it.

    >>> finish("she called it “home”", ".")
    'She called it “home”.'
    >>> finish("it belongs to Apple Inc.", ".")
    'It belongs to Apple Inc.'
    >>> finish("she saw the United States’s schools", ".")
    'She saw the United States’ schools.'
    """
    text = capitalise(text.rstrip(" ,;:"))
    text = SEVERAL_OWNERS.sub(r"\1’", text) if "s’s" in text else text
    return text if mark == "." and text.endswith((".", ".”")) else text + mark


def without_article(text: str) -> str:
    """The noun phrase without its article.

    >>> without_article("the United States")
    'United States'
    """
    for article in ARTICLES:
        if text.lower().startswith(article):
            return text[len(article) :]
    return text
