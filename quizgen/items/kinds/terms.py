"""*A ____ is a government in which … (term)*, *What is the term for a government …?* – a term that is explained.

Gaps at other common words, their first letter given, were filled in unread: two of six were accepted by strict readers.
"""

import re
from itertools import takewhile
from random import Random

from quizgen.english.opposites import QUOTED, overlap
from quizgen.english.sentences import capitalise
from quizgen.items.callings import called
from quizgen.items.categories import names_of_countries
from quizgen.items.definitions import Definition, definition_of, meaning_in, term_in
from quizgen.items.distractors import FEWEST, Pool
from quizgen.items.distractors.fitness import family
from quizgen.items.distractors.pool import sentences
from quizgen.items.sorts import are_of_one_sort
from quizgen.model import ids
from quizgen.model.fact import Fact
from quizgen.model.item import GAP, Cloze, MultipleChoice

TITLE = re.compile(r"^(?:chapter |section |unit )?[\d.:\s]*(?:the |an? )?")
"""What stands before the words of a title."""

TELLING_WORD = 4
"""Letters of a word that tells a term."""

AKIN = 0.6
"""Share of the longer word that two words of one family begin with."""

LEAST_TOLD = 8
"""Words of a statement that holds in one realm alone: *In a ____, one man rules* fits several."""

UNLIKE = re.compile(r", unlike [^,]+,")
"""What something is set against, whose words may be half of the term's: *unlike representative democracy*."""

CALLED = re.compile(
    r"(?<![Gg]roups )(?<![Pp]eople )(?<![Tt]hings )\b(?:called|known as|termed) (?!to |\w+sel(?:f|ves)\b)(?:an? |the )?"
    r"(?P<term>(?:[a-z][a-z-]+ ){0,2}(?!(?:an?|at|by|for|in|of|off|on|out|the|to|up|upon|with)$)[a-z][a-z-]+)$"
)
"""What something is called, at the end of the words for it: *a beetle called the boll weevil*."""

AT_LENGTH = 10
"""Words with which something is an example of nothing else."""

FEWEST_WORDS = 5
MOST_WORDS = 32
"""Words of a sentence that tells what is missing, and of one that can be taken in."""

OF_PHRASES = frozenset(
    """
    article bid blog book case chapter comment context couple crisis day decade degree dream email essay fashion few
    film flash flurry form hour hurry instant interview joint lecture letter lot magazine manner matter meeting memo
    minute moment month mood move news newspaper number nutshell paper part pattern period phase piece pinch place
    position post press program programme quote range rate release reply report respect row rush sense series session
    set shape show situation speech spirit spot stage state statement story study style sum survey talk time tone tweet
    twist use variety video way week while whisper word world year
    """.split()
)
"""Nouns that with *in a* tell how, when or where it is said."""

SHORTEST_NEWS = 200
"""Words from which a text that does not teach is news, and no definition or two."""

MOST_UNLIKE = 1
"""Options of another sort, which are soon seen to be none."""

BEGINNING = 2
ALL_ALONG = 0.25
AT_LEAST = 10
"""Sentences with which a text begins, the share of them all that speak of what it is about, and how many it has."""

OF_SUBJECT = re.compile(
    r"(?:[a-z-]+ )?(?:aim|basis|branch|core|essence|field|focus|foundation|function|goal|hallmark|heart|nature|purpose"
    r"|root|source|study) of "
)
"""What stands before the name of a science, or of what it is the essence."""

MORE_OR_LESS = re.compile(r"\b(?:in a sense|in some ways|more or less|so to speak|to some extent)\b")
"""What says that it is not quite so."""

LONGEST_STEM = 24
"""Words of a meaning that a question can ask for the term of."""


BRANCH = re.compile(
    r" (?:is|are) (?:one of|among) |"
    r" (?:is|are) (?:an? |one )?(?:area|branch|class|example|field|form|kind|part|sort|type)(?:e?s)? of [\w-]+\.$"
)
"""What tells but of what a term is one of several."""


def make(fact: Fact, pool: Pool) -> Cloze | None:
    """The statement without the term that it explains; news explains none, but says what it thinks of things."""
    news = not pool.teaching and pool.words >= SHORTEST_NEWS
    if news or not FEWEST_WORDS <= len(fact.sentence.split()) <= MOST_WORDS:
        return None
    term = term_of(fact, pool)
    if (
        not term
        or " and " in term
        or is_titled(term, pool)
        or is_told_of_all_along(term, pool)
        or OF_SUBJECT.match(term)
        or BRANCH.search(fact.sentence)
        or MORE_OR_LESS.search(fact.sentence)
    ):
        return None
    return without(UNLIKE.sub(",", fact.sentence), term)


def is_told_of_all_along(term: str, pool: Pool) -> bool:
    """Whether the text begins with the term and goes on with it, so that anybody guesses what it is about.

    Of five gaps at such terms two readers took none, of nine at others seven.
    """
    word = re.compile(rf"\b{re.escape(term)}", re.IGNORECASE)
    lines = [line for line in sentences(pool.article) if line]
    told = [word.search(line) is not None for line in lines]
    return len(told) >= AT_LEAST and any(told[:BEGINNING]) and sum(told) >= ALL_ALONG * len(told)


def is_titled(term: str, pool: Pool) -> bool:
    """Whether the title, or the heading that the text begins with, is the term: half of what is asked speaks of it."""
    titles = (pool.title, pool.article.lstrip().partition("\n")[0])
    return any(TITLE.sub("", title.lower()).strip() == term.lower() for title in titles)


def without(sentence: str, term: str) -> Cloze | None:
    """The sentence with a gap for the term, if it stands there once and in no quotation.

    >>> without("Malta is a republic in Europe.", "Malta").hint, without("Silt is soil in water.", "silt").hint
    ('country', 'term')
    """
    pattern = re.compile(rf"(?<![\w’'-]){re.escape(term)}(?![\w’'-])", re.IGNORECASE)
    spans = [found.span() for found in pattern.finditer(sentence)]
    if len(spans) != 1 or any(overlap(spans[0], found.span()) for found in QUOTED.finditer(sentence)):
        return None
    start, end = spans[0]
    if told_by_word(term, f"{sentence[:start]}{sentence[end:]}"):
        return None
    hint = "country" if term in names_of_countries() else "term"
    return Cloze(sentence=f"{sentence[:start]}{GAP}{sentence[end:]}", answer=term, hint=hint)


def told_by_word(term: str, rest: str) -> bool:
    """Whether a word of the term is told by the rest, or one of its family: *____ know people by their faces*.

    >>> told_by_word("facial recognition", "by facial features"), told_by_word("basalt", "a rock from fire")
    (True, False)
    >>> told_by_word("expressive crowds", "people who express joy"), told_by_word("biologist", "a student of biology")
    (True, True)
    """
    words = [word for word in term.lower().split() if len(word) >= TELLING_WORD]
    told = {word for word in re.findall(r"\w+", rest.lower()) if len(word) >= TELLING_WORD}
    return any(are_akin(word, other) for word in words for other in told)


def are_akin(word: str, other: str) -> bool:
    """Whether both words are one or made of one, by the letters that they begin with.

    >>> are_akin("racism", "racial"), are_akin("biologist", "biology"), are_akin("internet", "international")
    (True, True, False)
    """
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(word, other, strict=False)))
    return family(word) == family(other) or (shared >= TELLING_WORD and shared >= AKIN * max(len(word), len(other)))


def term_of(fact: Fact, pool: Pool) -> str:
    """The term that the statement explains: *A democracy is a government ...*, *In a monarchy, one ruler ...*."""
    if fact.asked is fact.clause.subject or fact.ask_quantity:  # *Typical ages are 12 to 13 years*
        return called_in(fact)
    definition = definition_of(fact) or called(fact)
    return definition.term if definition else example_in(fact) or realm_of(fact, pool) or called_in(fact)


def called_in(fact: Fact) -> str:
    """The term by which something in the statement is called: *Water rises through tubes known as xylem*."""
    phrases = (fact.clause.subject, *fact.clause.phrases, *fact.clause.lead)
    found = (CALLED.search(phrase.text) for phrase in phrases if phrase.text.count(" called ") <= 1)
    return next((term["term"] for term in found if term), "")


def example_in(fact: Fact) -> str:
    """The term for what is an example, if the statement says at length of what: *A ____ is an example of how …*."""
    phrase = meaning_in(fact.clause)
    long = phrase is not None and phrase.head == "example" and len(phrase.text.split()) >= AT_LENGTH
    return term_in(fact.clause.subject) if long else ""


def realm_of(fact: Fact, pool: Pool) -> str:
    """The term for that in which alone the statement holds; one that the article comes back to.

    *In a strict sense* is no such realm.
    """
    clause, asked = fact.clause, fact.asked
    if clause.tense != "present" or clause.source or len(fact.sentence.split()) < LEAST_TOLD:
        return ""
    realm = fact.focus >= len(clause.phrases) and asked.preposition == "in" and asked.core.startswith(("a ", "an "))
    term = term_in(asked) if realm and asked.head not in OF_PHRASES else ""
    named = term and re.findall(rf"\b{re.escape(term)}(?:s|es)?\b", pool.article, re.IGNORECASE)
    return term if named and len(named) > 1 else ""


def choose(fact: Fact, pool: Pool) -> MultipleChoice | None:
    """What the term is for a meaning, among others that the article explains."""
    found = definition_of(fact) or called(fact)
    if found is None or fact.asked is fact.clause.subject or len(found.meaning.split()) > LONGEST_STEM:
        return None
    if is_titled(found.term, pool):
        return None
    chance = ids.draw(fact.slot, "term")
    others = others_for(found, pool, chance)
    if len(others) < FEWEST or re.search(rf"\b{re.escape(found.term)}", found.meaning):
        return None
    options = [capitalise(each) for each in (found.term, *others)]
    key = options[0]
    chance.shuffle(options)
    stem = f"What is the term for {found.meaning}?"
    return MultipleChoice(stem=stem, options=tuple(options), correct=options.index(key))


def others_for(found: Definition, pool: Pool, chance: Random) -> list[str]:
    """The terms to choose among: of the same sort as far as there are, which must be most of them."""
    like, unlike = terms_beside(found, pool)
    same = chance.sample(like, min(FEWEST, len(like)))
    lacking = FEWEST - len(same)
    return [*same, *chance.sample(unlike, lacking)] if lacking <= min(MOST_UNLIKE, len(unlike)) else []


def terms_beside(found: Definition, pool: Pool) -> tuple[list[str], list[str]]:
    """The article's other terms of its number, none in another or the meaning: those of its sort, and the rest."""
    explained = [each for fact in pool.facts if (each := definition_of(fact) or called(fact)) is not None]
    like = {each.term for each in explained if are_of_one_sort(each, found)}
    chosen: list[str] = []
    for term in sorted({each.term for each in explained if each.plural == found.plural}):
        apart = all(term not in other and other not in term for other in (found.term, *chosen))
        if apart and not re.search(rf"\b{re.escape(term)}", found.meaning):
            chosen.append(term)
    return [term for term in chosen if term in like], [term for term in chosen if term not in like]
