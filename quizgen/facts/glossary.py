"""*Beringia* above *an ancient land bridge linking Asia and North America* → what a list of key terms says of each.

Such lines are no sentences, so no shape reads them: the line above names the term, and the form tells that it is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from quizgen.english.abstract import is_abstract
from quizgen.english.marks import typographic
from quizgen.english.meanings import BEHIND_SORT
from quizgen.english.nouns import UNCOUNTED, indefinite_article
from quizgen.english.spacing import tidy
from quizgen.english.verbs import IRREGULAR_PAST
from quizgen.facts.statements import Statement, sentence_of
from quizgen.model.annotated import Annotated
from quizgen.model.article import Passage
from quizgen.model.fact import Clause, Phrase
from quizgen.model.item import Evidence

TERM = r"[A-Za-z][a-z]+(?:[ -][a-z]+){0,2}"

HEADED = re.compile(r"(?:an?|any|the|\w+ing) [^.;:?!]+\.?")
"""A meaning below its term."""

BESIDE = re.compile(rf"(?P<term>{TERM})(?:: | [–—] )(?P<meaning>(?:an?|any|the) [^.;:?!]+)\.?")
"""A meaning beside its term."""

FEWEST_WORDS, MOST_WORDS = 4, 30
"""Words of a meaning that tells something, and of one that can be taken in."""

TELLING = re.compile(
    r"(?:and|are|but|he|how|if|is|it|or|she|they|we|when|where|why|you)\b|(?:\w+ly )?\w+s (?:a|an|the)\b|\w+ly \w+s\b"
    r"|(?:describes|involves|means|occurs|refers)\b|(?:according|designed|found|known|located|made|seen|used)\b"
    r"|(?:(?!that\b|wh[aei]|in\b)[\w’-]+ )+?(?:are|can|has|have|is|may|was|were)\b"
)
"""How a line goes on that tells what something does, and not what it is."""

BARE = re.compile(
    r"(?:[.!?;,(]|\b(?:about|and|as|between|by|called|for|from|in|into|is|of|on|or|than|through|to|with|without)) $"
)
"""What stands before a term that has no article."""

MANY = re.compile(r"(?:[a-z]{2,}[^cisu]|[a-z]+[cu]e)s")
"""A noun that says by its ending that several are meant: not *mathematics*, *analysis*, *virus*, *mass*."""

TOLD_MORE = re.compile(rf",|{BEHIND_SORT}")
"""What is told behind the noun that says of what sort something is."""

ONCE_DONE = "|".join(sorted({past for verb, past in IRREGULAR_PAST.items() if past != verb}))

PAST = re.compile(rf"\b(?:that|which|who)(?: [a-z]+ly| often| once)? (?:[a-z]{{2,}}(?<!e)ed|{ONCE_DONE}|was|were)\b")
"""How a meaning goes on of what was so once."""

FORMS = (("is", "are"), ("was", "were"))
"""What stands before what is so, and before what was so once: of one, and of several."""

OF_SOMEBODY = re.compile(r"an? [a-z]+[’']s? ")
"""How a meaning begins that is of something of somebody's: *a person’s sense of who they are*."""

POINTING = re.compile(r"\b(?:this|these|those|such|our|your|we|you|last|next|today)\b")


def entries(annotated: Annotated) -> Iterator[Statement]:
    """A statement for each term that a list of key terms explains."""
    firsts = {parsed.passage.start: parsed.first_sentence for parsed in annotated.passages}
    number = 0
    for above, passage in pairwise((None, *annotated.article.passages)):
        if passage is None:
            continue
        number = firsts.get(passage.start, number)
        term, meaning = entry_in(above, passage, annotated.article.text)
        if term and is_meaning(meaning) and (are_many(meaning) or not is_plural(term, annotated.article.text)):
            yield statement_of(term, meaning, passage, number, annotated.article.text)


def entry_in(above: Passage | None, passage: Passage, article: str) -> tuple[str, str]:
    """The term and the meaning of a passage that explains one; empty where it does not.

    Who stands with a capital before a colon may be somebody who speaks.
    """
    text, name = passage.text.strip(), above.text.strip() if above is not None and above.kind == "heading" else ""
    if re.fullmatch(TERM, name) and HEADED.fullmatch(text):
        return in_mid_sentence(name, article), text.rstrip(".")
    found = BESIDE.fullmatch(text)
    term = in_mid_sentence(found["term"], article) if found else ""
    return (term, found["meaning"]) if found and term[0].islower() else ("", "")


def in_mid_sentence(term: str, text: str) -> str:
    """The term without a capital that only the beginning of its line gave it."""
    small = term[0].lower() + term[1:]
    first = re.escape(term.split(maxsplit=1)[0])
    named = re.search(rf"[a-z,;] {first}\b", text) is not None  # *by Ricardian equivalence*
    common = (takes_no_article(small) and not named) or small.split()[0] in words_in(text)
    return small if common else term


@lru_cache(maxsize=1)
def words_in(text: str) -> frozenset[str]:
    """The words of an article as it writes them; looked for once."""
    return frozenset(re.findall(r"\w+", text))


def takes_no_article(term: str) -> bool:
    """Whether the term is no thing that is counted: *erosion*, *leaching*."""
    return is_abstract(term) or term.rsplit(maxsplit=1)[-1] in UNCOUNTED or term.endswith(("s", "ing", "ity"))


def is_meaning(text: str) -> bool:
    """Whether it is of a good length, tells what something is, and points at nothing said elsewhere."""
    fits = FEWEST_WORDS <= len(text.split()) <= MOST_WORDS
    return fits and POINTING.search(text) is None and TELLING.match(text) is None


def is_plural(term: str, text: str) -> bool:
    """Whether the term is of several, each of which the text may name as well: *latent functions*, not *physics*."""
    last = term.rsplit(maxsplit=1)[-1]
    return MANY.fullmatch(last) is not None and (f"{term} are " in text or last[:-1] in words_in(text))


def are_many(meaning: str) -> bool:
    """Whether it tells what several are.

    >>> are_many("the beams that carry a roof"), are_many("the study of beams")
    (True, False)
    """
    return MANY.fullmatch(TOLD_MORE.split(meaning, maxsplit=1)[0].rsplit(maxsplit=1)[-1]) is not None


def article_of(term: str, meaning: str, text: str) -> str:
    """The article that the term mostly has in the text, a space behind it; by what it means if it is not used there.

    >>> article_of("keel", "the long beam of a boat", "Of the keel they speak; the keel is old.")
    'the '
    >>> article_of("keel", "a long beam", "keel: a long beam"), article_of("ohm law", "a law", "It is of ohm law.")
    ('a ', '')
    """
    own = f"{indefinite_article(term)} "
    before = [text[max(0, found.start() - 12) : found.start()].lower() for found in uses_of(term, text)]
    counted = {
        "": sum(BARE.search(words) is not None for words in before),
        "the ": sum(words.endswith("the ") for words in before),
        own: sum(words.endswith(("a ", "an ")) for words in before),
    }
    if meaning.startswith(("a ", "an ", "any ")) and not OF_SOMEBODY.match(meaning):
        counted[own] += counted.pop("the ")  # what *the weir* is said to be is so of any
    most = max(counted, key=lambda each: counted[each])
    if counted[most]:
        return most
    return own if meaning.startswith(("a ", "an ", "any ")) else ""


def uses_of(term: str, text: str) -> Iterator[re.Match[str]]:
    """Where the text has the term in the middle of a line, and not before what it means."""
    return re.finditer(rf"(?<=[^\n])\b{re.escape(term)}\b(?=[^\n])(?!:| [–—-] )", text, re.IGNORECASE)


def statement_of(term: str, meaning: str, passage: Passage, number: int, text: str) -> Statement:
    """The statement that says what the term means."""
    many = is_plural(term, text)
    past = PAST.search(meaning) is not None
    article = "" if many or term[0].isupper() or takes_no_article(term) else article_of(term, meaning, text)
    clause = Clause(
        subject=Phrase(text=f"{article}{term}", role="subject", head=term.rsplit(maxsplit=1)[-1].lower(), plural=many),
        verb=FORMS[past][many],
        lemma="be",
        tense="past" if past else "present",
        phrases=(Phrase(text=tidy(typographic(meaning)), role="predicate", head=meaning.split()[1].lower()),),
    )
    evidence = whole(passage)
    return Statement(
        shape="glossary",
        clause=clause,
        text=sentence_of(clause, evidence.text),
        evidence=evidence,
        sentence=number,
        entities=frozenset(),
    )


def whole(passage: Passage) -> Evidence:
    """The passage as proof."""
    end = passage.start + len(passage.text)
    return Evidence(text=passage.text, start=passage.start, end=end, passage=passage.number)
