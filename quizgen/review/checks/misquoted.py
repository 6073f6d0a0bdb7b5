"""*Who said that it was “a deal Oslo struck”?*, where the article has *a deal (Oslo) struck*: nobody’s own words."""

import re
from itertools import chain

from quizgen.english.excerpts import INNER
from quizgen.english.marks import typographic
from quizgen.model.item import GAP, Item

QUOTED = re.compile(r"“([^“”]+)”")

FEWEST = 4
"""Words of a quotation; fewer may be what something is called."""

OF_MEANING = re.compile(r"Which term means “|What does the abbreviation “")
"""How a question begins that has in marks what nobody said."""


def check(item: Item) -> str | None:
    """A quotation is not in the sentence that proves the item, word for word."""
    proofs = item.proofs
    if not proofs or item.kind not in {"choice", "cloze", "short"} or OF_MEANING.match(item.prompt):
        return None
    told = " ".join(flat(proof.text) for proof in proofs)
    for quoted in chain.from_iterable(each.split(GAP) for each in QUOTED.findall(item.prompt)):
        if len(quoted.split()) >= FEWEST and flat(quoted) not in told:
            return f"“{quoted.strip()}” is not what the article quotes"
    return None


def flat(text: str) -> str:
    """The words alone, all marks between as spaces, but for the brackets by which somebody put in a word.

    >>> flat("“It’s late,” he said."), flat("a deal (Israel) struck")
    ('it s late he said', 'a deal ( israel ) struck')
    """
    return " ".join(re.findall(r"\w+|[()\[\]]", typographic(text).translate(INNER).lower()))
