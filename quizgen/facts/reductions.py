"""A sentence → what of it stands alone around one word, without what can be left out and would need its neighbours.

*On Tuesday the firm, which he founded, sold 40 ships, although …* → `the firm sold 40 ships`. Only what commas or
dashes set off is left out, a clause that is coordinated with that of the word, and a time that tells but the day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.english.acronyms import SMALL
from quizgen.english.words import SOURCES_VOUCHED
from quizgen.facts.leavable import CLOSING, OPENING, left_out
from quizgen.facts.naming import CALLING
from quizgen.facts.reading import Reading
from quizgen.facts.standing import needs_others
from quizgen.facts.verbs import is_verb, own_auxiliaries
from quizgen.model.tree import SUBJECTS, TENSED, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

STATING = frozenset({"ROOT", "aux", "auxpass", "conj", "ccomp"})
"""Dependencies of the finite word of a main clause, even where the parser does not see its subject."""

FEWEST_WORDS = 8
"""Words of a statement that tells enough for one gap."""


def clauses(root: Token) -> list[Token]:
    """The verb of a sentence, and those coordinated with it that have a subject of their own."""
    joined = (other for other in root.conjuncts if other.i > root.i and is_verb(other))
    return [root, *(other for other in joined if child(other, *SUBJECTS) is not None and is_finite(other))]


def is_finite(verb: Token) -> bool:
    """Whether the verb has a tense; in *two ferries, the Ulm by Lund and the Oslo built by Marsh* none is built."""
    return any(token.tag_ in TENSED for token in (verb, *own_auxiliaries(verb)))


def is_main(verb: Token) -> bool:
    """Whether the verb makes a statement: with a subject and a tense, and no conjunction before it."""
    return is_verb(verb) and is_finite(verb) and child(verb, *SUBJECTS) is not None and child(verb, "mark") is None


def around(figure: Token, tokens: Sequence[Token], reading: Reading, most: int) -> Iterator[tuple[Token, list[Token]]]:
    """The verb and the tokens of each statement about `figure`, of at most so many words, that stands alone.

    `tokens` are those of the sentence that tell something.
    """
    if not is_main(figure.sent.root):
        yield from verbatim(tokens, reading, most)
    tokens = segment(figure, tokens)
    verbs = clauses(next((token for token in tokens if token.head not in tokens and is_main(token)), figure.sent.root))
    own = next((each for each in reversed(verbs) if figure in each.subtree), None)
    for verb in dict.fromkeys((verbs[0], own)):
        if verb is None or not is_main(verb):
            continue
        others = beside(verb, verbs) if verb is own else set()
        kept = without_ends([token for token in tokens if token in verb.subtree and token not in others])
        found = shortened(verb, figure, without_faults(verb, figure, kept, reading), most)
        if FEWEST_WORDS <= words_of(found) <= most and is_whole(found, verb):
            yield verb, found


def verbatim(tokens: Sequence[Token], reading: Reading, most: int) -> Iterator[tuple[Token, list[Token]]]:
    """The root and all tokens of a sentence that the parser took apart wrongly, if it is one and stands alone."""
    root = tokens[0].sent.root
    plain = not any(token.text in {'"', ":", ";"} for token in tokens) and FEWEST_WORDS <= words_of(tokens) <= most
    stated = any(token.tag_ in TENSED and token.dep_ in STATING and is_behind_noun(token) for token in tokens)
    if plain and stated and root in tokens and not any(is_fault(token, tokens, reading) for token in tokens):
        yield root, list(tokens)


def is_behind_noun(verb: Token) -> bool:
    """Whether a noun stands before the verb in its sentence, and so may be its subject."""
    return any(token.pos_ in {"NOUN", "PROPN", "PRON", "NUM"} for token in verb.doc[verb.sent.start : verb.i])


def segment(figure: Token, tokens: Sequence[Token]) -> list[Token]:
    """The tokens between the colons and semicolons around the figure; behind a colon only what is said of a name."""
    marks = [token.i for token in tokens if token.text == ";" or (token.text == ":" and divides(token, figure))]
    first = max((mark for mark in marks if mark < figure.i), default=-1)
    last = min((mark for mark in marks if mark > figure.i), default=len(figure.doc))
    return [token for token in tokens if first < token.i < last]


def divides(colon: Token, figure: Token) -> bool:
    """Whether the figure stands before the colon and behind it only a list, or what stands there begins with a name.

    Inside a title it divides nothing: *a book entitled Ships: Tales of Ulm*.
    """
    behind = colon.doc[colon.i + 1 : colon.sent.end]
    if is_in_title(colon):
        return False
    listed = not any(token.tag_ in TENSED for token in behind)
    return listed if figure.i < colon.i else behind[0].pos_ == "PROPN"


def is_in_title(colon: Token) -> bool:
    """Whether only words of a title stand between the colon and what says that something is called so."""
    words = [token.text for token in colon.doc[colon.sent.start : colon.i]]
    small = next((place for place, word in reversed([*enumerate(words)]) if word.islower() and word not in SMALL), 0)
    return small < len(words) - 1 and words[small] in CALLING


def is_whole(tokens: Sequence[Token], verb: Token) -> bool:
    """Whether the words all depend on the verb by way of each other."""
    kept = set(tokens)
    if any(token.dep_ == "cc" and token.lower_ in {"and", "or"} and not joins(token, kept) for token in tokens):
        return False
    if is_cut_in_row(tokens[-1]) and any(token.text == "," and token.i > verb.i for token in tokens):
        return False  # *brought it to Oslo, built a quay; sold boats; and left*, of which one may be taken for none
    if is_cut_before_and(tokens[-1]) and any(other in kept and is_listed(other, kept) for other in verb.conjuncts):
        return False
    if tokens[-1] is verb and verb.lemma_ == "be":  # of *one trip was 2:09 and four …* the parser took 2:09 for another
        return False
    return verb in kept and all(token is verb or token.is_punct or token.head in kept for token in tokens)


def is_cut_before_and(last: Token) -> bool:
    """Whether what is left out behind the last word begins with a comma and a conjunction."""
    behind = last.doc[last.i + 1 : min(last.i + 3, last.sent.end)].tokens
    return len(behind) > 1 and behind[0].text == "," and behind[1].dep_ == "cc"


def is_cut_in_row(last: Token) -> bool:
    """Whether a semicolon and a deed without a subject stand behind the last word: *; sold boats*."""
    behind = last.doc[last.i + 1 : min(last.i + 3, last.sent.end)].tokens
    return len(behind) > 1 and behind[0].text == ";" and behind[1].tag_ in {"VBD", "VBN", "VBZ"}


def is_listed(verb: Token, kept: set[Token]) -> bool:
    """Whether but a comma joins the verb to the one before, its *and* being left out: *built a firm, moved to Oslo*."""
    if not is_verb(verb) or child(verb, *SUBJECTS) is not None or verb.left_edge.nbor(-1).text != ",":
        return False
    return not any(other.dep_ == "cc" and other in kept for other in (*verb.head.children, *verb.children))


def joins(link: Token, kept: set[Token]) -> bool:
    """Whether what the conjunction joins is kept: not *in 1872 and, with success,* without its *in 1873*."""
    return any(other in kept and other.i > link.i for other in link.head.conjuncts)


def beside(verb: Token, verbs: Sequence[Token]) -> set[Token]:
    """The tokens of the clauses that are coordinated with that of the verb."""
    others = (each for each in verbs if each is not verb and not each.is_ancestor(verb))
    return {token for each in others for token in each.subtree}


def without_ends(tokens: list[Token]) -> list[Token]:
    """The tokens without the marks and the conjunction that tied them to a clause that is left out."""
    while tokens and (tokens[0].is_punct and tokens[0].text not in {'"', "$"}):
        tokens = tokens[1:]
    while tokens and ((tokens[-1].is_punct and tokens[-1].text not in {'"', ")", "%"}) or tokens[-1].dep_ == "cc"):
        tokens = tokens[:-1]
    return tokens


def without_faults(verb: Token, figure: Token, tokens: list[Token], reading: Reading) -> list[Token]:
    """The tokens without what holds any that can't stand alone; none if that can't be left out."""
    rate = figure.ent_type_ == "PERCENT"
    parts = [part for part in left_out(verb, tokens, loose=not rate) if figure not in part]
    for _ in range(len(tokens)):
        fault = next((token for token in tokens if is_fault(token, tokens, reading)), None)
        if fault is None:
            return tokens
        around_fault = [part for part in parts if fault in part]
        if not around_fault:
            return []
        tokens = without(tokens, min(around_fault, key=len), verb)
    return []


def is_fault(token: Token, tokens: Sequence[Token], reading: Reading) -> bool:
    """Whether the token needs the sentences around it, or the day of writing."""
    return reading.described(token) is None and needs_others(token, tokens, reading)


def shortened(verb: Token, figure: Token, tokens: list[Token], most: int) -> list[Token]:
    """The tokens without the longest of what can be left out, as long as there are more words than `most`."""
    parts = [part for part in left_out(verb, tokens, loose=False) if figure not in part]
    for part in sorted(parts, key=lambda each: (-len(each), min(token.i for token in each))):
        if words_of(tokens) <= most:
            break
        tokens = without(tokens, part, verb)
    return tokens


def words_of(tokens: Sequence[Token]) -> int:
    """How many words there are."""
    return sum(not token.is_punct for token in tokens)


def without(tokens: Sequence[Token], part: set[Token], verb: Token) -> list[Token]:
    """The tokens without the part, and without the marks that set it off."""
    first, last = min(token.i for token in part), max(token.i for token in part)
    marks = {first - 1} if first and verb.doc[first - 1].text in OPENING else set()
    opened = bool(marks) or first == tokens[0].i or is_before_phrase(last + 1, verb)
    if opened and last + 1 < len(verb.doc) and verb.doc[last + 1].text in CLOSING:
        divides_still = goes_on_with_subject(verb.doc[last + 1]) or goes_on_with_source(verb.doc[last + 1])
        marks |= set() if divides_still else {last + 1}
    return without_ends([token for token in tokens if token not in part and token.i not in marks])


def is_before_phrase(place: int, verb: Token) -> bool:
    """Whether a phrase stands there behind a comma that needs none: *was held on Sunday, with a turnout of …*."""
    behind = verb.doc[place + 1] if place + 1 < len(verb.doc) else verb
    return behind.dep_ == "prep" and behind.head == verb


def goes_on_with_subject(mark: Token) -> bool:
    """Whether a subject stands behind the mark, which then divides it from what is said: *…, the bank reported*."""
    behind = mark.nbor(1) if mark.i + 1 < len(mark.doc) else mark
    return any(other.dep_ in SUBJECTS and other.left_edge == behind for other in (behind, *behind.ancestors))


def goes_on_with_source(mark: Token) -> bool:
    """Whether it is told behind the mark who says so: *has reached 90m, the equivalent of ten ships, estimates Ann*."""
    behind = mark.nbor(1) if mark.i + 1 < len(mark.doc) else mark
    said = behind.lemma_ in SOURCES_VOUCHED and behind.tag_ in {"VBD", "VBZ"}
    return said and behind.i + 1 < len(behind.doc) and behind.nbor(1).pos_ == "PROPN"
