"""What a sentence begins with that only ties it to the one before: *Eventually*, *So*, *For example*, *But then*."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizgen.english.words import DISCOURSE_PHRASES, TIES
from quizgen.facts.connecting import is_connecting
from quizgen.model.tokens import once
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

OPENERS = TIES | frozenset(
    """
    afterward afterwards eventually finally lastly later rather separately so still subsequently then ultimately
    """.split()
)
"""Conjunctive adverbs: a closed class of words that join a sentence to the one before."""

COUNTING = frozenset("first firstly second secondly third thirdly fourth fourthly fifth".split())
"""Those that count, before a comma only: *First it rained, then it froze* says in which order."""

NUMBERED = re.compile(r"(?:first|second|third|fourth|fifth)(?:ly)?,", re.IGNORECASE)
"""How one of several things begins that are told one by one."""

ALTERNATIVES = re.compile(
    r"\b(?:accounts|explanations|hypotheses|interpretations|possibilities|scenarios|theories)\b", re.IGNORECASE
)
"""Things of which only one can be so."""

CONCLUDING = re.compile(r"(?:(?:and|but|so) )?(?:consequently|hence|if|therefore|thus)\b", re.IGNORECASE)
"""How a sentence begins that holds under what was said before."""

SUPPOSED = re.compile(
    r"(?:^|[.!?] )(?:In|Under) an? (?:[a-z-]+ ){0,4}(?:approach|economy|framework|mode|model|paradigm|regime|setting"
    r"|system|theory)\b"
)
"""Under which of several systems something is so: *In a market economy*."""

UNDER_VIEW = re.compile(
    r"(?:(?:And|But|So),? )?(?:In|On|Under|With|Within) (?:this|that) (?:[a-z-]+ ){0,2}"
    r"(?:approach|hypothesis|interpretation|model|paradigm|perspective|reading|theory|view)\b"
)
"""How a sentence begins of what is so in the eyes of some: *In this view*."""

MADE_UP = re.compile(
    r"(?:^|[.!?] )(?:(?:And|But|For (?:example|instance)|Now|So|To illustrate),? )?"
    r"(?:[Aa]ssume|[Ii]magine(?! \w+ing)|[Pp]retend|[Ss]uppose"
    r"|[Ll]et(?:’s|'s| us) (?:assume|imagine|pretend|say|suppose)"
    r"|Say,? (?:you|we|that|there|[A-Z]\w*))\b"
    r"|(?:^|[.!?] )In (?:our|the|this) (?:above |hypothetical |imaginary )?(?:example|scenario|thought experiment)\b"
)
"""How a sentence begins that makes something up, which those behind it go on with: *Suppose Ann sells 40 lamps*."""

SORTING = frozenset(
    """
    argue assign believe categorise categorize claim class classify consider count distinguish divide group hold place
    rank regard say see separate sort think treat view
    """.split()
)
"""Verbs of those who see or sort things in one of several ways."""

MOST_WORDS = 4
"""Words of the longest phrase that only ties."""

FIRST_WORDS = frozenset(phrase.split()[0] for phrase in DISCOURSE_PHRASES)


def without_opener(tokens: Sequence[Token]) -> list[Token]:
    """The tokens of a sentence without the words it begins with that only tie it to the one before."""
    rest = list(tokens)
    while rest and (length := length_of_opener(rest)):
        rest = rest[length:]
    return rest


def length_of_opener(tokens: Sequence[Token]) -> int:
    """How many tokens at the beginning only tie, a comma behind them included."""
    first = tokens[0]
    if first.text in {",", "-", "–", "—"} or first.is_space or (first.dep_ == "cc" and bool(first.is_sent_start)):
        return 1
    if is_opener(first, tokens[1:]):
        return 1
    if first.lower_ == "to" and is_connecting(first.head) and first.head.left_edge is first:
        return sum(token in tokens for token in first.head.subtree)
    if first.lower_ not in FIRST_WORDS:
        return 0
    words = [token.lower_ for token in tokens[: MOST_WORDS + 1]]
    lengths = range(2, MOST_WORDS + 1)
    phrase = next((length for length in lengths if " ".join(words[:length]) in DISCOURSE_PHRASES), 0)
    return phrase if phrase and goes_on(tokens[phrase:]) else 0


def is_opener(first: Token, behind: Sequence[Token]) -> bool:
    """Whether the word is an adverb of the sentence that only ties: *So,*, but not *So popular was she that …*."""
    of_verb = first.dep_ in {"advmod", "cc", "mark"} and first.head.pos_ in {"VERB", "AUX"}
    counted = first.lower_ in COUNTING and bool(behind) and behind[0].text == ","
    return of_verb and (counted or (first.lower_ in OPENERS and goes_on(behind)))


def goes_on(behind: Sequence[Token]) -> bool:
    """Whether a comma follows, or the subject of the sentence."""
    if not behind:
        return False
    subject = child(behind[0].sent.root, *SUBJECTS)
    return behind[0].text == "," or (subject is not None and subject.left_edge == behind[0])


def is_alternative(sentence: Span) -> bool:
    """Whether the sentence is one of several accounts of something, told one by one, or how *others* sort things."""
    subject = child(sentence.root, "nsubj")
    others = subject is not None and subject.lower_ == "others" and sentence.root.lemma_ in SORTING
    numbered = NUMBERED.match(sentence.text) is not None and ALTERNATIVES.search(before(sentence)) is not None
    return others or numbered


def is_under_system(sentence: Span) -> bool:
    """Whether the sentence goes on from what was said to be so under one of several systems: *Hence prices fall*.

    Or holds in a view that was told before: *In this view, prices fall*.
    """
    concluded = CONCLUDING.match(sentence.text) is not None and SUPPOSED.search(before(sentence)) is not None
    return concluded or UNDER_VIEW.match(sentence.text) is not None


def is_made_up(sentence: Span) -> bool:
    """Whether the sentence makes up an example, or one before it in the passage did."""
    end = making_up(sentence.doc[0])
    return end is not None and end <= sentence.end_char


@once
def making_up(first: Token) -> int | None:
    """Where in a passage that begins with the token the first words end that make something up; None if none do."""
    found = MADE_UP.search(first.doc.text)
    return found.end() if found is not None else None


def before(sentence: Span) -> str:
    """The text of the passage before the sentence."""
    return sentence.doc.text[: sentence.start_char]
