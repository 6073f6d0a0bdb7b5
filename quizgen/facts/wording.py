"""The last look at a statement before anything is asked of it: what its words alone show to have gone wrong."""

from __future__ import annotations

import re

from quizgen.facts.refusal import Refusal

TWICE = re.compile(r"\b([^\W\d_][\w’-]*+(?: [^\W\d_][\w’-]*+)?) \1\b")
"""A word, or two, said twice: *Ask Ask Jeeves*."""

AGAIN = frozenset({"that", "had"})
"""Words that may stand twice: *said that that port is old*."""

STOP = re.compile(r"(?:\d\w{0,2}|%|\b[a-z]{4,})\. (?=[A-Z“])")
"""A full stop inside: behind an amount or a word that is too long to be short for another."""

SHORT = frozenset("capt corp prof sept".split())
"""Words of so many letters that are short for others."""

ELLIPTIC = re.compile(r"(?<!what )(?<!to )\b(?:did|do|does)\.$")
"""How a statement ends that says no more than that somebody does so as well: *…, as do most sailors*."""

CONCEDING = re.compile(r"(?:Although|Though|Whereas|While) (?!not\b)[^,]*$")
"""A clause that a main clause should follow, and none does."""

RUN_TOGETHER = re.compile(
    r"\b(?:at|by|for|from|in|of|on|to|with)(?:its|that|the|their|this|which|whom|whose)\b", re.IGNORECASE
)
"""Two words written as one: *the race inwhich she won*."""

HALF_DASH = re.compile(r"(?<=[\w”]) -(?=[A-Za-z]{4})")
"""A dash with a space on one side: *a share in the ferry -known for its bell*."""

THRICE = re.compile(r"\b[a-z]*([a-hj-vyz])\1\1")
"""A letter three times on end, which no English word has: *folllowing*; not *www*."""

ANYTHING = re.compile(r"(?:Any|Every|No|Some)thing\b")
"""How a statement begins that is about nothing told: *Anything less is a betrayal of trust*."""

SEVERAL_AS_ONE = re.compile(
    r"\bthere (?:has been|is|was) (?:no )?“?(?:[a-z-]+ )?"
    r"(?:accusations|allegations|calls|casualties|changes|claims|complaints|concerns|differences|doubts|fears|hopes"
    r"|hundreds|indications|injuries|plans|problems|protests|reasons|reports|rumours|signs|suggestions|thousands)\b"
)
"""A verb for one before several: *there was many signs*."""

OPENED = re.compile(r"(?<= )’(?!em\b|til\b|cause\b)[a-z]{3,}")
"""A quotation mark, or what looks like one, before a word."""

CLOSED = re.compile(r"[\w,.!?]’(?=[ ,.?!]|$)")
"""One behind a word."""


HALF_SET_OFF = re.compile(
    r"\b(?:that|which|who), (?:are|can|had|has|have|is|was|were|will)\b|\b\d{4}, (?:through|to|until) \d"
)
"""One of two commas, where what stood between was left out; or one in a span of years."""

HALVED = re.compile(r"\b(?:an?|the) (?:blend|combination|mix|mixture) of (?!.* (?:and|with) )[^,]*[^s]\.$")
"""One of the two that are together, where the other was left out: *a mixture of oil*."""

CUT = {
    re.compile(r"(?:Even|Just|More|Most|Not|Only|Perhaps|Very), "): "only half of its opener is left",
    CONCEDING: "only what it concedes is left of it",
    re.compile(
        r"(?:During|For|In) (?:the whole of )?(?P<year>\d{4}), (?!.*\b(?:by|from|like|since|than|to|until)\b)"
        r"[^,]* in (?!(?P=year))\d{4}\.$"
    ): "what the second of its years is compared with was left out",
}
"""How a statement looks of which too much was left out, as of *Not surprisingly, …* → what is said of it."""


def check_wording(sentence: str, evidence: str) -> None:
    """Refuse a statement with a word said twice, a slip, or another sentence in it, or that is only half of one."""
    if any(is_slip(twice[1], written=twice[0] in evidence) for twice in TWICE.finditer(sentence)):
        raise Refusal("unclear-parse", "a word stands twice in it")
    if ". " in sentence and any(stop[0].rstrip(". ") not in SHORT for stop in STOP.finditer(sentence)):
        raise Refusal("no-sentence", "two sentences have run together")
    if any(slip.search(sentence) for slip in (RUN_TOGETHER, HALF_DASH, THRICE, SEVERAL_AS_ONE)):
        raise Refusal("misspelt", "the article has a slip of the pen in it")
    if OPENED.search(sentence) and not CLOSED.search(sentence):
        raise Refusal("broken-quotation", "a quotation begins in it and does not end")
    if (anything := ANYTHING.match(sentence)) is not None:
        raise Refusal("vague-reference", f"“{anything[0]}” does not say which")
    if ELLIPTIC.search(sentence):
        raise Refusal("vague-reference", "it does not say what is done")
    if HALF_SET_OFF.search(sentence):
        raise Refusal("unclear-parse", "a comma stands where nothing is set off")
    check_whole(sentence)


def check_whole(sentence: str) -> None:
    """Refuse a statement of which too much was left out."""
    if HALVED.search(sentence):
        raise Refusal("no-sentence", "one of two that are told together was left out")
    for pattern, reason in CUT.items():
        if pattern.match(sentence):
            raise Refusal("no-sentence", reason)


def is_slip(word: str, *, written: bool) -> bool:
    """Whether what stands twice should stand once: all but names that are `written` so, *Duran Duran*."""
    return word.lower() not in AGAIN and not (written and word[0].isupper())
