"""Two items side by side: whether one shows the other's answer, or both ask for one fact."""

import re
from functools import lru_cache
from itertools import pairwise

from quizgen.english.counting import A_YEAR, ORDERED
from quizgen.english.excerpts import ASKING, SPOKEN
from quizgen.model.item import Cloze, Item, Matching, MultipleChoice, OpenResponse, ShortAnswer, TrueFalse
from quizgen.review.text import CACHED, contains, plain, prompt_without_gap, shown, stems

SAME_CONTEXT = 0.5
"""Share of a question's telling words that another item has when both are about one thing."""

SAME_YEAR = 0.35
"""The same of a question for a year, which stands by chance in few questions about something else."""

SAME_MEANING = 0.35
"""The same of a question for a term, of whose meaning a part tells which it is."""

FOR_TERM = re.compile(r"What is the term for |Which term means |Which term is used for ")

YEAR = re.compile(A_YEAR)

MOST_OF_ANSWER = 0.6
"""Share of an answer's telling words that the other has when both are one thing in other words."""

FEWEST_SHARED = 3
"""Telling words from which the likeness of two answers is no accident."""

MOST_OF_IT = 0.75
"""Share of a statement's telling words from which an item about another sentence tells whether it is true."""


TELLING_LETTERS = 5
"""Letters from which a word tells something."""

WORD = re.compile(r"[^\W\d_][\w’-]*")


SENTENCE = re.compile(r"[^.!?“”]+")
"""One that somebody says, or what is told beside it."""

FEWEST_OF_POINT = 4
"""Telling words of such a sentence from which on it is one of the main points."""

SPEAKER = "views"
"""Tag of what asks for all that somebody says."""

RANK = re.compile(r"\bthe (first|last|only|second|third|oldest|largest|youngest|smallest|highest)\b(?! time\b)")

NAME = re.compile(r"\b[A-Z][\w-]+(?: [A-Z][\w-]+)*")

OPENERS = frozenset("According At By For From How In On The To What When Where Which Who Whom Whose Why".split())
"""Words with a capital that are no names."""

VAGUELY = re.compile(
    r"^(?:about|almost|around|at least|fewer than|less than|more than|nearly|over|up to) ", re.IGNORECASE
)
"""What stands before an amount in one answer and not in another: *About 900*, *900 tonnes*."""

SAME_NAMES = 2
"""Names that two items about one first have in common: who it was, and where."""

OF_QUESTIONS = stems("about according after before country which where whose")
"""Words of a question that say nothing of its theme."""

OF_TASKS = stems("article give main mainly one own points read say sentence sentences sum three two words your")
"""Words of a question that say what to do."""

FEWEST_INTRODUCING = 2
"""Words about somebody that tell who it is."""

ANSWERED_IN_WORDS = frozenset({"choice", "cloze", "short"})
"""Kinds that ask for one thing and have it for their answer."""


def all_shown(item: Item) -> str:
    """All that a student reads of the item, the correction on its key too, but no answer."""
    options = item.question.options if isinstance(item.question, MultipleChoice) else ()
    return " ; ".join((told_by(item), *options))


def told_by(item: Item) -> str:
    """The same without options: a year or number that is one of those of another question gives nothing away."""
    correction = (item.question.correction,) if isinstance(item.question, TrueFalse) else ()
    return " ; ".join((*shown(item), *correction))


def telling_words(item: Item) -> frozenset[str]:
    """The words of item and answer that decide with which others it is compared; what students write shows none."""
    return stems(all_shown(item) if item.kind == "open" else f"{all_shown(item)} {item.answer}")


def gives_away(one: Item, other: Item) -> bool:
    """Whether `one` shows the answer of `other`: words wherever they stand, a number where both are about one thing.

    That of a false statement is shown by what tells it from the true one, that of a true one by any of its words.
    """
    if one.kind == "open":
        return introduces(one, other)
    if isinstance(other.question, TrueFalse):
        told, seen = stems(other.question.correction or other.prompt), stems(all_shown(one))
        decisive = told - stems(other.prompt) if other.question.correction else told
        years = bool(other.question.correction) and all(map(YEAR.fullmatch, decisive))
        alike = SAME_YEAR if years else SAME_CONTEXT if are_neighbours(one, other) else MOST_OF_IT
        return not decisive.isdisjoint(seen) and len(told & seen) >= alike * len(told)
    offered = isinstance(other.question, MultipleChoice)  # which shows its answer among its own options
    shown_by_one = all_shown(one) if is_telling(other) and not offered else told_by(one)
    if not any(contains(shown_by_one, wording) for wording in wordings(other)):  # it seldom does, and is soon seen
        return False
    by_word = is_telling(other) and not (asks_term(other) or ASKING.match(other.prompt))
    if by_word or are_neighbours(one, other) or share_deed(one, other):
        return True
    asked = stems(prompt_without_gap(other))
    alike = SAME_MEANING if asks_term(other) else SAME_YEAR if YEAR.fullmatch(other.answer) else SAME_CONTEXT
    return len(asked & stems(shown_by_one)) >= alike * len(asked)


def tells_all(one: Item, other: Item) -> bool:
    """Whether `one` says nearly all that a good answer to `other`, an open question, has to say, in one sentence.

    Or one of the sentences of which somebody's main points consist, as who is asked for by their words shows them.
    """
    if one.kind == "open" or not isinstance(other.question, OpenResponse):
        return False
    points = [point.text for point in other.question.expected]
    if SPEAKER in other.tags:
        points = [sentence for point in points for sentence in SENTENCE.findall(point)]
        points = [sentence for sentence in points if len(stems(sentence)) >= FEWEST_OF_POINT]
    elif len(points) > 1:
        return False
    shown_by_one = stems(prompt_without_gap(one))
    return any(len(told & shown_by_one) >= MOST_OF_IT * len(told) for told in map(stems, points))


def introduces(one: Item, other: Item) -> bool:
    """Whether an open question says who the answer of `other` is, in words that stand beside its gap.

    *What does Li Na, head of the ferry company, say?* shows whom *____, head of the ferry company, objects* means, but
    not who said one of several things.
    """
    if not is_telling(other) or not any(contains(one.prompt, wording) for wording in wordings(other)):
        return False
    about = stems(one.prompt) - stems(other.answer) - OF_TASKS
    return len(about & stems(prompt_without_gap(other))) >= FEWEST_INTRODUCING


def asks_term(item: Item) -> bool:
    """Whether it asks for a term by its meaning: that others speak of the term does not say what it means."""
    if isinstance(item.question, Cloze):
        return item.question.hint == "term"
    return isinstance(item.question, MultipleChoice) and FOR_TERM.match(item.question.stem) is not None


def share_deed(one: Item, other: Item) -> bool:
    """Whether both tell of one deed in the same words, in small letters: *made her theatrical debut*."""
    return not deeds(prompt_without_gap(one)).isdisjoint(deeds(prompt_without_gap(other)))


ASKED_WHAT = re.compile(r"(?:^W|, w)hat ((?:are|did|do|does|is|was|were) .*\?)$")

ADVERB = re.compile(r"\b[a-z]+ly ")


@lru_cache(maxsize=CACHED)
def deeds(text: str) -> frozenset[tuple[str, str]]:
    """Each word in small letters with the word behind it, neither of them short.

    >>> sorted(deeds("Ada Marsh made her theatrical debut in Oslo"))
    [('theatrical', 'debut')]
    """
    words = [word if word.islower() and len(word) >= TELLING_LETTERS else "" for word in WORD.findall(text)]
    return frozenset(pair for pair in pairwise(words) if all(pair))


def is_telling(item: Item) -> bool:
    """Whether the answer is known again wherever it stands: it is in words, not a number, a date or a year."""
    return item.kind in ANSWERED_IN_WORDS and not is_ordered(item.answer)


@lru_cache(maxsize=CACHED)
def is_ordered(answer: str) -> bool:
    """Whether an answer has something in it that is one of a row."""
    return ORDERED.search(answer) is not None


def wordings(item: Item) -> frozenset[str]:
    """The answer in each of its wordings; true and false are no answers to compare."""
    if item.kind == "truefalse":
        return frozenset()
    accepted = item.question.accepted if isinstance(item.question, ShortAnswer | Cloze) else ()
    return frozenset(map(plain, (item.answer, *accepted)))


def tell_same_first(one: Item, other: Item) -> bool:
    """Whether both tell of a first, last or only one of the same two names, in whatever words."""
    texts = [f"{prompt_without_gap(item)} {item.answer}" for item in (one, other)]
    if ranks(texts[0]).isdisjoint(ranks(texts[1])):
        return False
    shared = (
        frozenset.intersection(*(frozenset(WORD.findall(" ".join(NAME.findall(text)))) for text in texts)) - OPENERS
    )
    return any(sum(not shared.isdisjoint(name.split()) for name in NAME.findall(text)) >= SAME_NAMES for text in texts)


@lru_cache(maxsize=CACHED)
def ranks(text: str) -> frozenset[str]:
    """The words of the text by which something is the first, last or only one."""
    return frozenset(RANK.findall(text))


def share_answer_and_theme(one: Item, other: Item) -> bool:
    """Whether both have one answer in words, and a telling word in small letters: two items of one theme."""
    if is_ordered(one.answer) or plain(one.answer) != plain(other.answer):
        return False
    return not themes(prompt_without_gap(one)).isdisjoint(themes(prompt_without_gap(other)))


def are_of_one_speech(one: Item, other: Item) -> bool:
    """Whether both ask who said something that one person said in one paragraph."""
    if not (SPOKEN.match(one.prompt) and SPOKEN.match(other.prompt)) or plain(one.answer) != plain(other.answer):
        return False
    return not {proof.passage for proof in one.proofs}.isdisjoint(proof.passage for proof in other.proofs)


@lru_cache(maxsize=CACHED)
def themes(text: str) -> frozenset[str]:
    """The stems of the words in small letters that tell something."""
    words = (word for word in WORD.findall(text) if word.islower() and len(word) >= TELLING_LETTERS)
    return stems(" ".join(words)) - OF_QUESTIONS


def asks_same(one: Item, other: Item) -> bool:
    """Whether both ask for the same thing: one answer has all words of the other, and the questions are alike.

    Of long answers most of their words are enough: *Bans on all cheap plastic bags*, *to ban cheap plastic bags*.
    """
    if tell_same_first(one, other) or matches_year(one, other) or matches_year(other, one):
        return True
    if core_of(one) and core_of(one) == core_of(other):
        return True
    if one.kind not in ANSWERED_IN_WORDS or other.kind not in ANSWERED_IN_WORDS:
        return False
    if share_answer_and_theme(one, other) or are_of_one_speech(one, other):
        return True
    if are_reworded(one.answer, other.answer):
        return True
    first, second = (VAGUELY.sub("", item.answer) for item in (one, other))
    if not (contains(first, second) or contains(second, first)):
        return False
    fewer, more = sorted((stems(prompt_without_gap(one)), stems(prompt_without_gap(other))), key=len)
    return are_neighbours(one, other) or len(fewer & more) >= SAME_CONTEXT * len(fewer)


def core_of(item: Item) -> str:
    """What is asked with *what*, without what stands in front and without adverbs; empty where it is asked otherwise.

    *As a planet, what is Earth primarily made of?* and *What is Earth largely made of?* have two answers.
    """
    return core_asked(item.prompt) if item.kind in ANSWERED_IN_WORDS else ""


@lru_cache(maxsize=CACHED)
def core_asked(prompt: str) -> str:
    """The same of what an item asks."""
    found = ASKED_WHAT.search(prompt)
    return ADVERB.sub("", found[1].lower()) if found is not None else ""


def matches_year(one: Item, other: Item) -> bool:
    """Whether one matches an event of the same sentence with the year that the other asks for, perhaps with a day."""
    if not isinstance(one.question, Matching) or other.kind not in ANSWERED_IN_WORDS:
        return False
    asked = YEAR.findall(other.answer)
    same = (pair.right for pair in one.question.pairs if pair.evidence in other.proofs)
    return bool(asked) and any(right in asked for right in same)


def are_reworded(one: str, other: str) -> bool:
    """Whether most telling words of the shorter answer are in the longer one."""
    fewer, more = sorted((stems(one), stems(other)), key=len)
    shared = len(fewer & more)
    return shared >= FEWEST_SHARED and shared >= MOST_OF_ANSWER * len(fewer)


def are_neighbours(one: Item, other: Item) -> bool:
    """Whether both quote the same sentence."""
    proofs = other.proofs
    return any(proof in proofs for proof in one.proofs)
