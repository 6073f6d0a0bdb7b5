"""A sentence → what of it stands alone around one word, without what can be left out and would need its neighbours.

*On Tuesday the firm, which he founded, sold 40 ships, although …* → `the firm sold 40 ships`. Only what commas or
dashes set off is left out, a clause that is coordinated with that of the word, and a time that tells but the day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.english.words import SOURCES_VOUCHED
from quizgen.facts.phrases import is_part_of_name
from quizgen.facts.reading import SUBJECTS, Reading, child
from quizgen.facts.refusal import Refusal
from quizgen.facts.standing import check_token
from quizgen.facts.told import TENSED
from quizgen.facts.verbs import is_verb, own_auxiliaries

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

OPENING = frozenset({",", "–", "—", "(", "-"})
CLOSING = frozenset({",", "–", "—", ")", ".", "-"})

RELATIVE = frozenset({"which", "who", "whose", "where", "whom"})

BESIDE = frozenset({"although", "though", "while", "whereas", "as", "because", "since", "after", "before", "when"})
"""Conjunctions of clauses without which the main clause is as true."""

LINKING = frozenset(
    {"of", "than", "per", "according", "to", "by", "from", "without", "except", "unlike", "if", "depending"}
)
"""Prepositions whose phrase, even set off, is a part of what is said, or its source."""

STATING = frozenset({"ROOT", "aux", "auxpass", "conj", "ccomp"})
"""Dependencies of the finite word of a main clause, even where the parser does not see its subject."""

DAYS = frozenset("yesterday today tonight monday tuesday wednesday thursday friday saturday sunday".split())
"""Words of the day of writing or one near it."""

NEAR = frozenset({"week", "weekend", "night", "morning", "afternoon", "evening"})
THIS = frozenset({"this", "last", "earlier"})
"""Words before them."""

TIMES = frozenset({"DATE", "TIME"})

PERIODS = NEAR | DAYS | {"month", "year"}

CURRENT = frozenset({"current", "recent", "latest", "ongoing", "present"})
"""Adjectives that only say that it is so on the day of writing."""

JUST = frozenset({"currently", "now", "recently", "already", "today", "also", "yesterday", "meanwhile"})
"""Adverbs without which a statement is as true as on the day of writing."""

FEWEST_WORDS = 8
"""Words of a statement that tells enough for one gap."""


def clauses(root: Token) -> list[Token]:
    """The verb of a sentence, and those coordinated with it that have a subject of their own."""
    joined = (other for other in root.conjuncts if other.i > root.i and is_verb(other))
    return [root, *(other for other in joined if child(other, *SUBJECTS) is not None)]


def is_main(verb: Token) -> bool:
    """Whether the verb makes a statement: with a subject and a tense, and no conjunction before it."""
    finite = any(token.tag_ in TENSED for token in (verb, *own_auxiliaries(verb)))
    return is_verb(verb) and finite and child(verb, *SUBJECTS) is not None and child(verb, "mark") is None


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
    """Whether the figure stands before the colon and behind it only a list, or what stands there begins with a name."""
    behind = colon.doc[colon.i + 1 : colon.sent.end]
    listed = not any(token.tag_ in TENSED for token in behind)
    return listed if figure.i < colon.i else behind[0].pos_ == "PROPN"


def is_whole(tokens: Sequence[Token], verb: Token) -> bool:
    """Whether the words all depend on the verb by way of each other."""
    kept = set(tokens)
    if any(token.dep_ == "cc" and token.lower_ in {"and", "or"} and not joins(token, kept) for token in tokens):
        return False
    return verb in kept and all(token is verb or token.is_punct or token.head in kept for token in tokens)


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
    if reading.described(token) is not None:
        return False
    try:
        check_token(token, tokens, reading, None)
    except Refusal:
        return True
    return False


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
        marks |= set() if goes_on_with_subject(verb.doc[last + 1]) else {last + 1}
    return without_ends([token for token in tokens if token not in part and token.i not in marks])


def is_before_phrase(place: int, verb: Token) -> bool:
    """Whether a phrase stands there behind a comma that needs none: *was held on Sunday, with a turnout of …*."""
    behind = verb.doc[place + 1] if place + 1 < len(verb.doc) else verb
    return behind.dep_ == "prep" and behind.head == verb


def goes_on_with_subject(mark: Token) -> bool:
    """Whether a subject stands behind the mark, which then divides it from what is said: *…, the bank reported*."""
    behind = mark.nbor(1) if mark.i + 1 < len(mark.doc) else mark
    return any(other.dep_ in SUBJECTS and other.left_edge == behind for other in (behind, *behind.ancestors))


def left_out(verb: Token, tokens: Sequence[Token], *, loose: bool) -> list[set[Token]]:
    """What a statement can do without; `loose`: also what opens it and times that tell but the day."""
    found = []
    for token in tokens:
        if token is verb or token.i == verb.i:
            continue
        if is_set_off(token, tokens) and (is_aside(token) or is_along(token, verb)):
            found.append(set(token.subtree))
        elif is_deed_beside(token, verb) and token.right_edge.i == tokens[-1].i:
            found.append(deed(token))
        elif (
            is_report_time(token)
            or is_needless_adjective(token)
            or (loose and (is_day(token) or (opens(token, verb, tokens) and not is_condition(token))))
        ):
            found.append(set(token.subtree))
    return [part for part in found if part <= set(tokens)]


def is_loose(token: Token, verb: Token, tokens: Sequence[Token]) -> bool:
    """Whether the token heads a time that tells but the day, or what opens the statement and is no condition."""
    return is_day(token) or (opens(token, verb, tokens) and not is_condition(token))


def is_set_off(token: Token, tokens: Sequence[Token]) -> bool:
    """Whether a mark stands before and one behind the words of the token, or the statement ends there."""
    first, last, doc = token.left_edge.i, token.right_edge.i, token.doc
    closed = last == tokens[-1].i or last + 1 >= len(doc) or doc[last + 1].text in CLOSING
    opened = first > tokens[0].i and doc[first - 1].text in OPENING and is_spaced(doc[first - 1])
    return opened and closed


def is_spaced(mark: Token) -> bool:
    """Whether the mark is no hyphen between two words."""
    return mark.text != "-" or bool(mark.whitespace_)


def is_aside(token: Token) -> bool:
    """Whether the token heads what says more of a noun before it."""
    if token.dep_ == "relcl":
        return any(other.lower_ in RELATIVE for other in token.subtree if other.i < token.i)
    if token.dep_ == "appos":
        return not is_part_of_name(token) and child(token.head, "conj") is None and child(token, "conj") is None
    return token.dep_ == "acl" and token.tag_ in {"VBG", "VBN"}


def is_along(token: Token, verb: Token) -> bool:
    """Whether the token heads a clause or phrase behind the verb that only goes along with it."""
    if token.i < verb.i or is_condition(token):
        return False
    if token.dep_ == "advcl":
        mark = child(token, "mark", "advmod")
        return token.tag_ in {"VBG", "VBN"} or (mark is not None and mark.lower_ in BESIDE)
    return token.dep_ == "prep" and token.lower_ not in LINKING and token.head.pos_ in {"VERB", "AUX"}


def is_condition(token: Token) -> bool:
    """Whether what is said holds only under what the token heads."""
    return any(other.lower_ in {"if", "unless", "until", "without", "depending"} for other in token.subtree)


def opens(token: Token, verb: Token, tokens: Sequence[Token]) -> bool:
    """Whether the token heads a phrase or clause, closed by a comma, that the statement opens with."""
    last, doc = token.right_edge.i, token.doc
    first = token.left_edge.i == tokens[0].i and last < verb.i and doc[last + 1].text == ","
    if any(other.ent_type_ in TIMES for other in token.subtree) and not (is_near(token) or is_until_now(token, verb)):
        return False
    phrase = token.dep_ in {"npadvmod", "advmod"} or (token.dep_ == "prep" and token.lower_ not in LINKING)
    return first and token.head == verb and (phrase or (token.dep_ == "advcl" and concedes(token)))


def is_near(token: Token) -> bool:
    """Whether the time that the token heads counts from the day of writing, and is none *ten years ago*."""
    words = [other.lower_ for other in token.subtree]
    return words[-1] in PERIODS and (words[-1] in DAYS or not THIS.isdisjoint(words))


def is_until_now(token: Token, verb: Token) -> bool:
    """Whether the time lasts until the day of writing, as the tense says too: *Over the past ten years it has …*."""
    perfect = any(other.lemma_ == "have" for other in own_auxiliaries(verb))
    return perfect and any(other.lower_ in {"past", "last"} for other in token.subtree)


def concedes(clause: Token) -> bool:
    """Whether the clause only sets something against the main clause, and tells neither when nor whether it is so."""
    mark = child(clause, "mark", "advmod")
    return clause.tag_ == "VBG" or (mark is not None and mark.lower_ in {"although", "though", "while", "whereas"})


def is_day(token: Token) -> bool:
    """Whether the token heads a time that tells but the day, or an adverb that tells but that it was then."""
    words = [other.lower_ for other in token.subtree]
    if token.dep_ == "advmod" and token.lower_ in JUST and len(words) == 1:
        return token.head.pos_ in {"VERB", "AUX"}
    if token.dep_ not in {"npadvmod", "prep", "advmod"} or token.head.pos_ not in {"VERB", "AUX"}:
        return False
    day = words[-1] in DAYS and (len(words) == 1 or words[0] in {"on", "late", "early", "last", "earlier"})
    return (day and len(words) <= len("on late Tuesday".split())) or (words[-1] in NEAR and words[0] in THIS)


def is_report_time(token: Token) -> bool:
    """Whether the token heads the time at which something was said: *the bank reported last month*."""
    words = [other.lower_ for other in token.subtree]
    timed = token.dep_ in {"npadvmod", "prep", "advmod"} and token.head.lemma_ in SOURCES_VOUCHED
    return timed and len(words) <= len("earlier this month".split()) and words[0] in THIS and words[-1] in PERIODS


def is_needless_adjective(token: Token) -> bool:
    """Whether the token is *current* or the like, and what it stands before is as well told without it."""
    alone = token.dep_ == "amod" and token.lower_ in CURRENT and not token.children
    first = token.nbor(-1).lower_ if token.i > token.sent.start else ""
    vowel = token.nbor(1).lower_[0] in "aeiou" if alone else False
    return alone and (first not in {"a", "an"} or (first == "an") == vowel)


def is_deed_beside(token: Token, verb: Token) -> bool:
    """Whether the token is the last of the verbs that share the subject of the statement, behind *and* or *but*."""
    joined = token.dep_ == "conj" and token.head == verb and child(token, *SUBJECTS) is None and token.i > verb.i
    return joined and is_verb(token) and link_of(token) is not None and child(token, "conj") is None


def link_of(token: Token) -> Token | None:
    """The conjunction before a coordinated verb."""
    links = [other for other in token.head.children if other.dep_ == "cc" and other.i < token.left_edge.i]
    near = links[-1] if links else None
    return near if near is not None and near.i + 1 == token.left_edge.i and near.lower_ in {"and", "but"} else None


def deed(token: Token) -> set[Token]:
    """The tokens of a coordinated verb with its conjunction."""
    link = link_of(token)
    return {*token.subtree, *([link] if link is not None else [])}
