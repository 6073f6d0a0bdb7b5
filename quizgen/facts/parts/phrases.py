"""Nouns and prepositional phrases of a verb → phrases of its clause; either may hold what is the verb's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizgen.english.controlling import BRINGING_TO_DO
from quizgen.english.words import DISCOURSE_PHRASES, OF_THEN, UNSURE
from quizgen.facts.adjuncts import PLACE_NOUNS, is_clause, role_of_preposition
from quizgen.facts.amounts import amount_of
from quizgen.facts.asides import DASHES, goes_along, goes_on_phrase, is_set_off, opens_aside
from quizgen.facts.kept import kept
from quizgen.facts.means import is_means, read_means
from quizgen.facts.misparsed import is_infinitive_taken_for_noun
from quizgen.facts.nouns import name_beside, name_of, read_noun
from quizgen.facts.parts.needless import is_needless_phrase
from quizgen.facts.parts.objects import JUDGING, NOUNS, check_object, is_judged, is_noun_all_the_same
from quizgen.facts.parts.times import (
    beyond_date,
    is_date_joined,
    is_joined_to_date,
    is_span,
    read_span,
    stray_times,
    tells_time,
)
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal, not_understood
from quizgen.facts.rendering import render
from quizgen.facts.typing import is_plural, named_of, type_of
from quizgen.facts.verbs import Verb
from quizgen.facts.wishes import end_of_wish, read_wish
from quizgen.model.fact import Phrase, Role
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

NOTHING_SAID = frozenset("anybody anyone anything lot plenty somebody someone something stuff thing things".split())
"""Words that alone say neither who nor what, nor how much."""

DIRECTIONS = frozenset(
    """
    abroad ashore downhill downriver downstairs downstream downtown east eastward home indoors inland north northeast
    northward northwest offshore onshore outdoors overland overseas south southeast southward southwest underground
    uphill upriver upstairs upstream uptown west westward
    """.split()
)
"""Adverbs that the parser takes for objects: *sailed west*."""

AMOUNTS = frozenset("CARDINAL DATE MONEY ORDINAL PERCENT QUANTITY TIME".split())
"""Labels of the ends of a stretch or a change: *from 1990 to 1999*."""

LEADING = frozenset({"among", "between", "from", "of"})
"""Prepositions that never stand alone."""

ADDING = ("in addition to ", "apart from ", "aside from ")
"""How phrases begin that only say what else there was."""


SAYING_WHAT = frozenset({"acomp", "attr"})
"""Dependencies of what a subject is said to be."""

FOR_EXAMPLES = (["for", "example"], ["for", "instance"])


def read_object(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """The noun or adjective that completes the verb."""
    if part.pos_ == "ADP":
        yield from read_preposition(part, verb, reading)
        return
    if part.lower_.endswith("wards"):  # *drift outwards towards the sea*
        raise not_understood(part)
    if part.lower_ in DIRECTIONS and part.left_edge == part:
        text = render(kept(part), reading, subject=verb.subject) if part.children else part.lower_
        yield Phrase(text=text, role="manner", type="action", head=part.lower_)
        return
    if is_said_anew(part, verb) or is_between_dashes(part):
        return
    if is_means(part, verb):
        yield read_means(part, verb, reading)
        return
    if part.dep_ in {"dobj", "attr"} and not (
        part.pos_ in {"NOUN", "PROPN", "NUM", "PRON"} or is_noun_all_the_same(part)
    ):
        raise Refusal("unclear-parse", f"“{part.text}” is no noun")
    check_object(part, verb)
    said = any(other.lower_ == "of" or other.dep_ in {"acl", "relcl", "amod"} for other in part.children)
    if part.lower_ in NOTHING_SAID and not said:
        raise Refusal("too-little", f"“{part.text}” says nothing of what it is")
    yield from read_thing(part, verb, reading, role=NOUNS[part.dep_])


def is_said_anew(part: Token, verb: Verb) -> bool:
    """Whether a comma parts it from what the subject was said to be: *The rank was Major,* *in effect a post*."""
    before = [other for other in verb.token.children if verb.token.i < other.i < part.i]
    return part.dep_ in SAYING_WHAT and is_set_off(part) and any(other.dep_ in SAYING_WHAT for other in before)


def is_between_dashes(part: Token) -> bool:
    """Whether dashes set off how much it is of which something was told: *Some milk is made*—*two ounces*—*but …*."""
    if part.ent_type_ not in AMOUNTS or part.i < part.head.i:
        return False
    first, last, doc = part.left_edge, part.right_edge.i, part.doc
    opened = {first.text, first.nbor(-1).text} & DASHES  # which the parser hangs now on the one, now on the other
    return bool(opened) and last + 1 < part.sent.end and doc[last + 1].text in DASHES


def read_thing(part: Token, verb: Verb, reading: Reading, *, role: Role) -> Iterator[Phrase]:
    """The noun phrase, and as phrases of their own what the parser hung on it though it is the verb's."""
    if (verb.token.lemma_ in JUDGING and is_judged(part)) or is_of_several(part, verb):
        raise not_understood(part)
    strays = strays_of(part)
    without = frozenset(stray.i for stray in strays)
    yield read_noun(part, reading, role=role, subject=verb.subject, without=without)
    for stray in strays:
        yield from read_preposition(stray, verb, reading)


def is_of_several(part: Token, verb: Verb) -> bool:
    """Whether the numbers in a row count who others are, the verb left out: *Two men were rich and four men poor*."""
    counted = any(each.dep_ == "nummod" for each in verb.subject.lefts)
    firsts = [other.left_edge for other in part.conjuncts if other.i > part.i]
    return counted and not part.left_edge.like_num and any(first.like_num for first in firsts)


def strays_of(part: Token) -> list[Token]:
    """Prepositions on an object that are its verb's: a time at its end, and whatever follows a sum of money."""
    links = [other for other in part.children if other.dep_ == "prep" and other.i > part.i]
    if part.ent_type_ == "MONEY":
        return [other for other in links if other.lower_ in {"for", "from", "in", "on", "to", "by", "with"}]
    return [other for other in links[-1:] if tells_time(other) and other.right_edge == part.right_edge]


def read_preposition(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """A prepositional phrase; left out if it only connects, or is an aside that can't stand alone."""
    if end_of_wish(part, verb) is not None:
        yield read_wish(part, verb, reading)
        return
    if part.lower_ not in {"by", "with", "without"} and part.i == verb.token.i + 1:
        flat = read_flat(part, verb, reading)
        if flat:
            yield from flat
            return
    if is_torn_from(part):
        raise not_understood(part)
    if is_unsure(part):
        if is_set_off(part):
            return
        raise Refusal("hedged", f"“{part.left_edge.text} {part.text}” makes the statement uncertain")
    compares = part.lower_ == "as" and child(part, "prep") is not None and is_set_off(part)  # *in Cuba, as in China, …*
    torn = part.lower_ == "at" and not part.children  # *at first*, of which the parser made two
    left_out = torn or compares or is_example(part) or is_range(part) or tells_side(part, verb)
    left_out = left_out or is_with_as(part, verb)
    if not (left_out or opens_aside(part) or goes_along(part, verb.token)):
        yield from read_plain_preposition(part, verb, reading)


def tells_side(part: Token, verb: Verb) -> bool:
    """Whether it says between commas for whom the subject speaks, not what is done for it: *Ada, for the Greens, …*."""
    between = verb.subject.i < part.i < verb.token.i and part.left_edge.nbor(-1).text == "," and is_set_off(part)
    return between and part.lower_ == "for"


def is_with_as(part: Token, verb: Verb) -> bool:
    """Whether it tells in front how things stood, and with whom nothing was done: *With Ada as captain, they …*."""
    noun = child(part, "pobj") if part.lower_ == "with" and part.i < verb.subject.i and is_set_off(part) else None
    return noun is not None and any(other.lower_ == "as" for other in (*noun.rights, *part.rights))


def is_example(part: Token) -> bool:
    """Whether it tells but one place, time or doer of several: *Inns were closed, for example* *in Ulm*."""
    before = part.doc[max(part.sent.start, part.i - len(FOR_EXAMPLES[0])) : part.i]
    return [token.lower_ for token in before] in FOR_EXAMPLES


def is_torn_from(part: Token) -> bool:
    """Whether the *from* that it goes on hangs on another word: *sounds from sunset* *to sunrise*."""
    if part.lower_ not in {"to", "till", "until"} or part.i == part.sent.start:
        return False
    inside = (other for other in part.nbor(-1).ancestors if part.head.i < other.i < part.i)
    return any(other.lower_ == "from" and other.head != part.head for other in inside)


def is_unsure(part: Token) -> bool:
    """Whether an adverb right before the phrase makes it uncertain: *died in 1849,* *probably of tuberculosis*."""
    return any(other.lower_ in UNSURE and other.dep_ == "advmod" for other in part.lefts)


def is_range(part: Token) -> bool:
    """Whether the phrase, set off, says what kinds the noun before it takes in: *, from ants to whales*."""
    noun = child(part, "pobj")
    plain = noun is not None and noun.ent_type_ not in AMOUNTS
    to = noun is not None and any(other.lower_ == "to" for other in (*noun.children, *part.children))
    return part.lower_ == "from" and part.i > part.head.i and is_set_off(part) and plain and to


def leads_to_deed(part: Token, verb: Verb) -> bool:
    """Whether what somebody then does comes of it: *led to critics hailing her*; it led to no critics."""
    noun = child(part, "pobj") if part.lower_ == "to" and verb.token.lemma_ in {"lead", "result"} else None
    behind = noun.nbor(1) if noun is not None and noun.i + 1 < part.sent.end else None
    return behind is not None and behind.tag_ == "VBG"


def read_plain_preposition(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """A prepositional phrase as a whole."""
    joined = is_date_joined(part) or any(map(is_joined_to_date, part.children)) or joins_no_place(part)
    if joined or goes_on_phrase(part) or lacks_noun(part) or leads_to_deed(part, verb):
        raise not_understood(part)
    strays, deeds = stray_times(part), deeds_behind(part, verb)
    tokens = kept(part, without=beyond_date(part) | frozenset(stray.i for stray in (*strays, *deeds)))
    role, preposition, head = role_of_preposition(part, tokens, reading, verb=verb.token.lemma_)
    plain = " ".join(token.lower_ for token in tokens)
    if plain in DISCOURSE_PHRASES or plain.startswith(ADDING):
        return
    if is_span(part, role, tokens):
        yield from read_span(part, tokens, verb, reading)
        return
    try:
        if has_own_subject(part) and not is_clause(part):
            raise not_understood(part)
        text = render(tokens, reading, subject=verb.subject)
    except Refusal:
        if plain not in OF_THEN and (role in {"time", "duration"} or is_needless_phrase(part, verb)):
            return
        raise
    if part.lower_ == "since" and role == "time" and not any(other.lemma_ == "have" for other in verb.auxiliaries):
        role = "manner"  # of the noun before it: *point to the rise* *since 1990*
    noun = head if head is not None else part
    noun = name_beside(noun, reading)
    named = named_of(noun, reading) or noun
    amount = amount_of(noun, [token for token in tokens if token.i > part.i], text, reading)
    yield Phrase(
        text=text,
        role=role,
        type=type_of(named, tokens, reading) if head is not None and head.pos_ != "VERB" else "action",
        head=noun.lemma_.lower(),
        plural=is_plural(noun),
        preposition=preposition,
        name=name_of(named, tokens, reading),
        quantity=amount.quantity,
        counted=amount.counted,
        asker=amount.asker,
    )
    yield from (phrase for stray in strays for phrase in read_preposition(stray, verb, reading))
    yield from (read_deed(deed, verb, reading) for deed in deeds)


def joins_no_place(part: Token) -> bool:
    """Whether what was joined to a place is one of what was told before: *became a port in the north and the seat*."""
    place, said = child(part, "pobj"), child(part.head, "attr", "dobj", "oprd")
    if place is None or said is None or said.i > part.i or not is_place(place):
        return False
    others = [other for other in place.conjuncts if other.pos_ == "NOUN" and not is_place(other)]
    return any(is_like(other, said) for other in others)


def is_place(noun: Token) -> bool:
    """Whether the noun is that of a place, or a place's name."""
    return noun.ent_type_ in {"FAC", "GPE", "LOC"} or not PLACE_NOUNS.isdisjoint({noun.lower_, noun.lemma_})


def is_like(one: Token, other: Token) -> bool:
    """Whether both have an article of the one, or both *of* and an article: *a port*, *the seat of a bishop*."""
    articles = [child(noun, "det") for noun in (one, other)]
    ofs = [any(each.lower_ == "of" for each in noun.rights) for noun in (one, other)]
    return all(articles) and (all(ofs) or len({article.lower_ for article in articles if article}) == 1)


def deeds_behind(part: Token, verb: Verb) -> list[Token]:
    """What somebody was brought to do, which the parser hung on who did so: *was prompted by hunger* *to leave*."""
    noun = child(part, "pobj") if part.dep_ == "agent" and verb.token.lemma_ in BRINGING_TO_DO else None
    behind = noun.rights if noun is not None else ()
    return [other for other in behind if other.tag_ == "VB" and other.left_edge.lower_ == "to"]


def read_deed(deed: Token, verb: Verb, reading: Reading) -> Phrase:
    """The infinitive with all that belongs to it."""
    told = render(kept(deed), reading, subject=verb.subject)
    return Phrase(text=told, role="complement", type="action", head=deed.lemma_.lower())


def lacks_noun(part: Token) -> bool:
    """Whether a preposition that never stands alone does so: the parser tore *between* off *200 and 300 sailors*.

    So does one before *and*: *lakes that lie between* *and separate the towns*.
    """
    following = part.nbor(1) if part.i + 1 < part.sent.end else part
    joined = following.dep_ == "cc" and following.head is part and not any_child(part, {"conj"})
    return joined or (part.lower_ in LEADING and not part.children)


def has_own_subject(part: Token) -> bool:
    """Whether the preposition holds a clause: *with X doing Y*."""
    return any_child(part, SUBJECTS) or any(
        other.dep_ == "pcomp" and any_child(other, SUBJECTS) for other in part.children
    )


def read_flat(part: Token, verb: Verb, reading: Reading) -> tuple[Phrase, ...]:
    """*continued* *to strengthen* *its ties* – the object of an infinitive as a phrase of its own, that can be asked.

    So too with a gerund: *is aimed* *at raising* *funds*. Nothing where there is no object, or more than an object and
    prepositional phrases behind it.
    """
    inner = child(part, "pcomp") if part.dep_ == "prep" else part
    thing = child(inner, "dobj") if inner is not None and not any_child(inner, SUBJECTS) else None
    if inner is None or thing is None or thing.pos_ not in {"NOUN", "PROPN", "NUM"}:
        return ()
    behind = [other for other in inner.children if other.i > thing.i and other.dep_ != "punct"]
    if any(other.dep_ != "prep" for other in behind) or any(map(is_infinitive_taken_for_noun, thing.subtree)):
        return ()
    opening = [token for token in part.subtree if token.i < thing.left_edge.i]
    return (
        Phrase(
            text=render(opening, reading, subject=verb.subject), role="complement", type="action", head=inner.lemma_
        ),
        *read_thing(thing, verb, reading, role="object"),
        *(phrase for other in behind for phrase in read_preposition(other, verb, reading)),
    )
