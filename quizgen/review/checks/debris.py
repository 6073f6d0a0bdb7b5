"""*Though she added that it was late.*, *the cost fell. The price rose*: no sentence, or two, or words told twice."""

import re

from quizgen.english.excerpts import QUOTING
from quizgen.model.item import Item

HALF = re.compile(r"(?:Although|Because|If|Though|Unless|Whereas|While) [^,]*$")
"""A clause that waits for another."""

LINKED = re.compile(
    r"(?:And|But|Nor|Or|So|Yet) (?!(?:many|much|far|[a-z]+ (?:is|are|was|were))\b)[A-Za-z]"
    r"|For (?:the )?[A-Z][\w’-]*(?: [A-Z][\w’-]*)* (?:can|could|did|do|does|had|has|have|is|was|were|will)\b"
)
"""A sentence that goes on from the one before it."""

AGE = re.compile(r"(?:At|By) (?:\d{1,2}|_+), ")
"""An age that is told as a number alone."""

NUMBER_OF_YEARS = re.compile(r"\d{1,2}")

LEFT_OVER = re.compile(
    r",”[.?]?$|, and vice versa\b|&(?:#\w+|[a-z]+);"
    r"|\b(?:[Nn]ot all\b|not because\b|[Tt]he The\b|decide[sd]? to send \w+\?$"
    r"|both (?:as|at|by|for|from|in|of|on|to|with) (?!.*\band\b)"
    r"|(?:also|first|then|too|while)\?$|from [\d.$£]\S* (?:\w+ )?from \d"
    r"|(?:excerpted|given|listed|quoted|reproduced|see|shown) (?:above|below)\b"
    r"|(?:and|at|by|for|from|in|of|on|the|to|with)’s\b"
    r"|the (?:\w{2,}est|best|worst) of (?=(?:[a-z]+ ){0,2}[a-z]+s\b)"
    r"(?!(?:a|all|an|any|both|her|his|its|many|several|some|such|the|their|these|those|t[hw]\w+|f\w+|s\w+|nine|ten)\b)"
    r"|come in\?$|in line\?$)"
)
"""What only the sentence as a whole, the page or the writer's tool makes sense of."""

BEGINNING = re.compile(
    r"As what\b|(?:Like|Unlike) [^,]+, (?:how|what|when|where|which|who|why)\b"
    r"|Why (?:is|was) the (?:[a-z]+ )?reason\b|What (?:does|did) (?:how|that|what|whether|why) "
    r"|Who (?:is|was) .*\b(?:birth ?name|name|nickname|pseudonym)\?$|[^_]*\w—\w[^—_]*\?$"
    r"|What (?:are|is|was|were) .* (?:based|located|situated)\?|[A-Z_][\w’]*, (?:ha[ds]|is|was|were|will) "
    r"|(?:How|When|Where|Why|In which \w+) (?:did|does|do) .*\bgo on to\b"
)
"""The same, of how a prompt begins."""

TWO = re.compile(r"(?:\d[a-z]{0,2}|\b[a-z]{4,})\. [A-Z]")
"""The end of a sentence in the middle of a statement."""

TWICE = re.compile(r"\b(?!(?:had|her) |that that(?!,))(\w+(?: \w+)?) \1\b")

OF_ITSELF = re.compile(r"\b([A-Z]\w+),? (?:added|says?|said) (?:that )?\1\b|,? according to figures\b")
"""Somebody who says of themselves, by name, what they did; and a source without the word that told which."""

THAN = re.compile(r"\bthan\b")

COMPARED = re.compile(r"\b(?:more|fewer|less|different|other|rather|\w+er)\b", re.IGNORECASE)

COMPARATIVE = re.compile(r"(?:an? |the )?(?:more|fewer|less|[a-z]+er)\b", re.IGNORECASE)

CLOSED = re.compile(r"(?<=[^\Ws])’(?!\w)")
"""The end of a quotation; behind an *s* it may be an owner's."""

CRIED = re.compile(r"[\w’]+!(?= [a-z])")
"""A word with a mark behind it, and the sentence goes on."""

HALF_ANSWER = re.compile(r"(?:(?:Specifically|Especially|Notably)\b|.*\bthe The\b|(?!.*\band\b).*\bboth(?= [A-Zat]))")
"""What an answer has that is not whole: one of *both*, what only adds to something, an article twice."""

NUMBER = re.compile(r"\d+(?: \d+)?")


def check(item: Item) -> str | None:
    """What is asked, or the statement, is half a sentence, or two, or repeats a word; or the answer is half quoted."""
    if item.kind == "open" or QUOTING.match(item.prompt):  # a sentence that is quoted is as its writer left it
        return None
    found = (
        HALF.match(item.prompt)
        or LINKED.match(item.prompt)
        or age(item)
        or TWO.search(item.prompt)
        or BEGINNING.match(item.prompt)
        or LEFT_OVER.search(item.prompt)
        or OF_ITSELF.search(item.prompt)
        or compared(item)
        or twice(item.prompt)
        or cried(item)
    )
    if found is None and (half := HALF_ANSWER.match(item.answer)):
        return f"“{half[0]}” is left of a longer answer"
    if found is None and is_half_quoted(item.answer):
        return f"“{item.answer}” is half a quotation"
    return f"“{found[0]}” is not said in one whole sentence" if found else None


def is_half_quoted(answer: str) -> bool:
    """Whether a quotation ends in the answer that does not begin there, or the other way round."""
    return answer.count("“") != answer.count("”") or (CLOSED.search(answer) is not None and "‘" not in answer)


def age(item: Item) -> re.Match[str] | None:
    """An age at the beginning of a statement that has it, or asks for it, as a number alone."""
    told = AGE.match(item.prompt)
    asked = told is not None and "_" in told[0]
    return told if not asked or NUMBER_OF_YEARS.fullmatch(item.answer) else None


def compared(item: Item) -> re.Match[str] | None:
    """What stays of a comparison of which the answer has the other half: *What do dogs need than wolves? Less food*.

    So, too, *What do dogs need less food to do? Live than wolves*.
    """
    if item.kind not in {"choice", "short"}:
        return None
    found, answered = half_of(item.prompt), half_of(item.answer)
    if found is not None:
        return found if COMPARATIVE.match(item.answer) else None
    return answered if COMPARED.search(item.prompt) else None


def half_of(text: str) -> re.Match[str] | None:
    """The *than* of a text that does not tell what is more so than what."""
    found = THAN.search(text)
    return found if found and not COMPARED.search(text, 0, found.start()) else None


def cried(item: Item) -> re.Match[str] | None:
    """A mark of a name that is gone: *Whom did Ann Lee! write with Max Orr?*, of *who wrote Ahoy! with Max Orr*."""
    if "!" not in item.prompt:
        return None
    proofs = " ".join(proof.text for proof in item.proofs)
    return next((found for found in CRIED.finditer(item.prompt) if found[0] not in proofs), None)


def twice(prompt: str) -> re.Match[str] | None:
    """A word or two said twice on end, which are no numbers."""
    found = TWICE.search(prompt)
    return None if found is None or NUMBER.fullmatch(found[1]) else found
