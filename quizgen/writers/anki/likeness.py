"""Two notes whose ids differ → whether one is the other, with a slip corrected or reworded a little."""

import re
from difflib import SequenceMatcher

from quizgen.writers.anki.ledger import Entry

ALIKE = 0.9
"""Share of a front that must have stayed for it to be the same question."""

SLIP = 0.8
"""Share of a word that must have stayed for it to be the same word: Ferier and Ferrier, harbor and harbour, but not
France and Greece, nor Austria and Australia, which has 0.88, were it not for `ADDED`."""

ADDED = 1
"""Letters by which a word and its correction may differ in length."""

NUMBER = re.compile(r"\d+")


def likeness(now: Entry, was: Entry) -> float:
    """How much of the front stayed; 0 for another question, such as the same one about somebody else."""
    if now.type != was.type or not _share_words(now.front, was.front):
        return 0.0
    ratio = _ratio(now.front, was.front)
    same = ratio >= ALIKE and (_same_answer(now, was) or is_corrected(now.front, was.front))
    return ratio if same else 0.0


def _share_words(now: str, was: str) -> bool:
    """Whether half of the words are the same: told at once, and true of whatever is alike."""
    today, then = set(now.split()), set(was.split())
    return 2 * len(today & then) >= max(len(today), len(then))


def is_corrected(now: str, was: str) -> bool:
    """Whether all words are the same but for slips.

    >>> is_corrected("What did Ferrier keep?", "What did Ferier keep?"), is_corrected("In 1904?", "In 1905?")
    (True, False)
    """
    then, today = was.split(), now.split()
    changes = SequenceMatcher(None, then, today, autojunk=False).get_opcodes()
    return all(
        tag == "equal" or _is_slip(" ".join(today[start:end]), " ".join(then[first:last]))
        for tag, first, last, start, end in changes
    )


def _is_slip(now: str, was: str) -> bool:
    same_numbers = NUMBER.findall(now) == NUMBER.findall(was)
    return same_numbers and abs(len(now) - len(was)) <= ADDED and _ratio(now, was) >= SLIP


def _same_answer(now: Entry, was: Entry) -> bool:
    """Whether the answer is the same, and not just one of the two that a statement can have."""
    answer = now.content.get("Answer")
    return answer is not None and answer == was.content.get("Answer") and "Statement" not in now.content


def _ratio(now: str, was: str) -> float:
    """The share of letters that stayed."""
    return SequenceMatcher(None, now, was, autojunk=False).ratio()
