"""*basin: a piece of land that a river drains* → a key term and its meaning, of a list as chapters end with.

That it is one shows in its form: several lines in a row, of a term and what it means, in the order of the alphabet or
under a heading that says so.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from quizgen.english.marks import typographic
from quizgen.facts.glossary import in_mid_sentence, is_meaning
from quizgen.model.article import Article, Passage
from quizgen.model.fact import KeyTerm
from quizgen.model.item import Evidence

LINE = re.compile(
    r"(?P<term>[A-Za-z][\w’'/-]*(?: [\w’'/-]+){0,3})(?: \((?P<short>[\w+-]{1,8})\))?(?:: | [–—-] )(?P<meaning>[a-z].*)",
    re.DOTALL,
)
"""A term, and what it means in small letters: no speaker, no sentence behind a colon."""

HEADING = re.compile(r"\b(?:definitions|glossary|key (?:concepts|terms|words)|terms|vocabulary)\b", re.IGNORECASE)
"""How a list of key terms is headed."""

FEWEST = 3
"""Lines in a row that make a list."""

END = re.compile(r"[;.](?= |$)|,? \((?:also|see)\b|, (?:also called|see also)\b")
"""Behind this more is told than what the term means."""

ELSEWHERE = re.compile(r"(?:also called|another (?:name|term|word) for|same as|see|short for|synonym for)\b")
"""How a line goes on that only sends the reader to another."""


def key_terms_in(article: Article) -> Iterator[KeyTerm]:
    """The terms of the article's lists of key terms, each with its meaning."""
    heading = ""
    for is_line, run in groupby(article.passages, key=is_entry):
        passages = [*run]
        if is_line and is_list([term_of(each) for each in passages], heading):
            yield from filter(None, (key_term(each, article.text) for each in passages))
        heading = passages[-1].text if passages[-1].kind == "heading" else ""


def is_entry(passage: Passage) -> bool:
    """Whether it has the form of a line of such a list."""
    return passage.kind == "paragraph" and LINE.fullmatch(passage.text) is not None


def term_of(passage: Passage) -> str:
    """The term that such a line begins with."""
    found = LINE.fullmatch(passage.text)
    return found["term"] if found else ""


def is_list(terms: Sequence[str], heading: str) -> bool:
    """Whether terms of lines in a row show that these are a list; `heading` is what stands right above."""
    small = [term.casefold() for term in terms]
    ordered = small == sorted(small) or HEADING.search(heading) is not None
    return len({*small}) == len(small) >= FEWEST and ordered


def key_term(passage: Passage, text: str) -> KeyTerm | None:
    """The term of a line of a list; None where its meaning is of no good length or points elsewhere."""
    found = LINE.fullmatch(passage.text)
    meaning = END.split(found["meaning"], maxsplit=1)[0].strip() if found else ""
    if found is None or not is_meaning(meaning) or ELSEWHERE.match(meaning):
        return None
    proof = Evidence(
        text=passage.text, start=passage.start, end=passage.start + len(passage.text), passage=passage.number
    )
    return KeyTerm(
        term=in_mid_sentence(found["term"], text),
        short=found["short"] or "",
        meaning=typographic(meaning),
        evidence=proof,
    )
