"""What depends on a verb → the phrases of its clause."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.english.words import CONNECTIVES, DISCOURSE_PHRASES, HEDGES, MANNERS, RELATIVE_TIME
from quizgen.facts.adjuncts import is_clause, role_of_clause, role_of_preposition
from quizgen.facts.amounts import amount_of
from quizgen.facts.asides import goes_along, goes_on_phrase, is_set_off, opens_aside
from quizgen.facts.kept import kept
from quizgen.facts.means import is_means, read_means
from quizgen.facts.misparsed import is_infinitive_taken_for_noun
from quizgen.facts.nouns import name_beside, name_of, read_noun
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal, not_understood
from quizgen.facts.rendering import render
from quizgen.facts.told import brings_about, read_doing, read_told
from quizgen.facts.typing import YEAR, is_plural, named_of, type_of
from quizgen.facts.verbs import Verb
from quizgen.facts.wishes import belongs_to_wish, end_of_wish, is_wish, read_wish
from quizgen.model.fact import Phrase, Role
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

NOUNS: dict[str, Role] = {
    "dobj": "object",
    "dative": "recipient",
    "attr": "predicate",
    "oprd": "predicate",
    "acomp": "complement",
}
"""Dependencies of the nouns and adjectives that complete a verb."""

WITH_INFINITIVE = frozenset(
    """
    ability agreement ambition attempt bid campaign capacity chance commitment decision desire effort failure
    freedom intention invitation move need obligation offer opportunity permission plan pledge power promise
    proposal readiness refusal request right struggle tendency threat time way willingness wish work
    """.split()
)
"""Nouns that an infinitive often follows."""

DIVIDERS = frozenset({":", ";", "–", "—"})
"""Marks behind which no object stands."""

UNMEANT = frozenset(
    """
    collapse decline decrease die disappear drop fail fall forget happen increase lose miss occur plunge rise shrink
    slump soar suffer surge
    """.split()
)
"""Verbs of what nobody does for a purpose: *lost to rot*, *rose to a record*."""

STRIVING = frozenset("battle come compete evolve fight labor labour race rush scramble strive struggle work".split())
"""Verbs right behind which an infinitive may tell what is striven for or comes of it, not why: *race to find a cure*,
*came to stand for hope*."""

SO_TO_SPEAK = frozenset({"mention", "name", "say"})
"""Verbs whose infinitive behind a comma is said of the words before: *in Peru and Chile, to name just two*."""

SEEMING = frozenset({"appear", "seem"})
"""Verbs behind which an adjective stands that the parser may take for an object."""

STATING = frozenset("say state claim believe think hope note observe add argue suggest insist".split())
"""Verbs before a statement; an object behind one is mostly the subject of a clause the parser missed."""

HANDING_OVER = frozenset("donate export lease lend license market rent sell supply".split())
"""Verbs behind which *to* leads to whoever receives."""

JUDGING = frozenset("call consider declare deem find judge keep leave make render think".split())
"""Verbs behind whose object an adjective tells how it is judged or made: *called the plan vague*."""

USING = frozenset({"employ", "use", "utilise", "utilize"})
"""Verbs behind whose object an infinitive tells what for."""

MORE_OFTEN_NOUNS = frozenset("book film finance land market school show test tour trade train transport travel".split())
"""Verbs that between *to* and a plural are mostly nouns: *tour companies*."""

NOTHING_SAID = frozenset("anybody anyone anything lot somebody someone something".split())
"""Words that alone say neither who nor what, nor how much."""

DIRECTIONS = frozenset("abroad east eastward home north northward overseas south southward west westward".split())
"""Adverbs that the parser takes for objects: *sailed west*."""

MEASURES = frozenset({"date", "year", "duration", "quantity", "percent", "money"})
"""Types of nouns that a verb takes as adverbs."""

AMOUNTS = frozenset("CARDINAL DATE MONEY ORDINAL PERCENT QUANTITY TIME".split())
"""Labels of the ends of a stretch or a change: *from 1990 to 1999*."""

NEEDLESS = frozenset({"after", "because", "before"})
"""Conjunctions of clauses without which it is as true, and as clear, that something happened."""

NEEDLESS_PHRASES = frozenset({"after", "amid", "before", "despite", "following"})
"""Prepositions of phrases of which the same holds."""

CERTAIN = frozenset({"had", "has", "have", "was", "were", "will"})
"""Auxiliaries of what did happen, or will."""

ADDING = ("in addition to ", "apart from ", "aside from ")
"""How phrases begin that only say what else there was."""


def read_part(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """The phrases of a dependent of the verb; nothing where the clause is as true without it."""
    if part.dep_ not in READERS:
        raise not_understood(part)
    yield from READERS[part.dep_](part, verb, reading)


def read_particle(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:  # noqa: ARG001 -- one of READERS
    """The second half of a verb: `shore up`; not of one far away: *asked the men for the boats out at sea*."""
    if any(token.pos_ == "ADP" and token != part for token in part.doc[verb.token.i + 1 : part.i]):
        raise not_understood(part)
    yield Phrase(text=part.lower_, role="particle")


def read_adverb(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """An adverb: left out if it only connects, refused if it weakens, else kept."""
    words = {token.lower_ for token in part.subtree}
    tokens = kept(part)
    if words & HEDGES:
        raise Refusal("hedged", f"“{part.text}” makes the statement uncertain")
    if part.i < verb.token.i and words <= {"there", "here"}:
        return
    ties = CONNECTIVES if part.i < verb.token.i else CONNECTIVES - MANNERS
    if words <= ties or words & RELATIVE_TIME or " ".join(each.lower_ for each in tokens) in DISCOURSE_PHRASES:
        return
    if any(token.tag_ in {"WRB", "WP"} for token in part.subtree):
        raise Refusal("question", "it asks or leaves open")
    if part.lower_ == "whereas" or (
        part.tag_ == "JJS" and verb.token.lemma_ == "be"
    ):  # *Oslo is the best, Rome the worst*
        raise not_understood(part)
    if is_set_off(part) and (part.i < verb.token.i or part.lower_ in {"more", "less", "fewer", "up", "down"}):
        return
    yield Phrase(text=render(tokens, reading, subject=verb.subject), role="manner", type="action", head=part.lemma_)


def read_object(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """The noun or adjective that completes the verb."""
    if part.pos_ == "ADP":
        yield from read_preposition(part, verb, reading)
        return
    if part.lower_.endswith("wards"):  # *drift outwards towards the sea*
        raise not_understood(part)
    if part.lower_ in DIRECTIONS and part.left_edge == part:
        yield Phrase(text=part.lower_, role="manner", type="action", head=part.lower_)
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


def check_object(part: Token, verb: Verb) -> None:
    """Refuse what only looks like an object: behind a colon, or of a verb that takes none of its kind."""
    lemma, passive = verb.token.lemma_, verb.helpers or any(other.dep_ == "auxpass" for other in verb.auxiliaries)
    if part.left_edge.i > verb.token.i and part.left_edge.nbor(-1).text in DIVIDERS:
        raise not_understood(part)
    likened = lemma == "prove" and names_people(part.lemma_)
    if likened or (lemma in SEEMING and part.dep_ in {"dobj", "oprd"}):
        raise Refusal("unclear-parse", f"“{verb.token.text}” leads to no thing but to what something is like")
    if lemma == "bear" and part.ent_type_ == "PERSON":  # *was born Mary Godwin in London*
        raise not_understood(part)
    if lemma == "call" and part.dep_ == "oprd" and not (passive or any_child(verb.token, {"dobj", "ccomp"})):
        raise not_understood(part)  # *a song called “Help”*, of which *called* was taken for the main verb
    if lemma in STATING and part.dep_ == "dobj":
        raise Refusal("unclear-parse", f"“{verb.token.text}” leads to a statement, not to a thing")


def read_thing(part: Token, verb: Verb, reading: Reading, *, role: Role) -> Iterator[Phrase]:
    """The noun phrase, and as phrases of their own what the parser hung on it though it is the verb's."""
    if verb.token.lemma_ in JUDGING and is_judged(part):
        raise not_understood(part)
    strays = strays_of(part)
    without = frozenset(stray.i for stray in strays)
    yield read_noun(part, reading, role=role, subject=verb.subject, without=without)
    for stray in strays:
        yield from read_preposition(stray, verb, reading)


def is_judged(part: Token) -> bool:
    """Whether the object holds how it is judged: an adjective behind it, or, as if it were a verb, a subject."""
    behind = any(other.pos_ == "ADJ" and other.dep_ != "conj" and other.i > other.head.i for other in part.subtree)
    return behind or any_child(part, SUBJECTS)


def strays_of(part: Token) -> list[Token]:
    """Prepositions on an object that are its verb's: a time at its end, and whatever follows a sum of money."""
    links = [other for other in part.children if other.dep_ == "prep" and other.i > part.i]
    if part.ent_type_ == "MONEY":
        return [other for other in links if other.lower_ in {"for", "from", "on", "to", "by", "with"}]
    return [other for other in links[-1:] if tells_time(other) and other.right_edge == part.right_edge]


def is_noun_all_the_same(part: Token) -> bool:
    """Whether an object tagged otherwise is a share, *most of his life*, or a plural taken for a verb, *tea leaves*.

    Or the most of something: *the highest in the history of Oslo*.
    """
    share = part.lower_ in {"most", "much", "many", "several", "some"}
    plural = part.tag_ in {"VBZ", "XX"} and any_child(part, {"compound", "amod"})
    if part.tag_ == "JJS" and any(other.lower_ == "the" for other in part.lefts):
        return any_child(part, {"prep"})
    return plural or (share and any(other.lower_ == "of" for other in part.children))


def tells_time(part: Token) -> bool:
    """Whether the preposition leads to a date or a stretch of time: `for centuries`, `in 2011`."""
    noun = child(part, "pobj")
    timely = part.lower_ in {"in", "for", "on", "since", "during"}
    return timely and noun is not None and noun.ent_type_ in {"DATE", "TIME"}


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
    compares = part.lower_ == "as" and child(part, "prep") is not None and is_set_off(part)  # *in Cuba, as in China, …*
    if not opens_aside(part) and not goes_along(part, verb.token) and not compares and not is_range(part):
        yield from read_plain_preposition(part, verb, reading)


def is_range(part: Token) -> bool:
    """Whether the phrase, set off, says what kinds the noun before it takes in: *, from ants to whales*."""
    noun = child(part, "pobj")
    plain = noun is not None and noun.ent_type_ not in AMOUNTS
    to = noun is not None and any(other.lower_ == "to" for other in (*noun.children, *part.children))
    return part.lower_ == "from" and part.i > part.head.i and is_set_off(part) and plain and to


def read_plain_preposition(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """A prepositional phrase as a whole."""
    if is_date_joined(part) or any(map(is_joined_to_date, part.children)) or goes_on_phrase(part):
        raise not_understood(part)
    strays = stray_times(part)
    tokens = kept(part, without=beyond_date(part) | frozenset(stray.i for stray in strays))
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
        if role in {"time", "duration"} or is_needless_phrase(part, verb):
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


def stray_times(part: Token) -> list[Token]:
    """How long it takes, at the end of the phrase, which is the verb's: *filled with sand* *within minutes*."""
    last = part.right_edge.head
    inside = part not in {last, last.head} and last in part.subtree
    within = inside and last.dep_ == "prep" and last.lower_ == "within"
    noun = child(last, "pobj") if within else None
    return [last] if noun is not None and noun.ent_type_ in {"DATE", "TIME"} else []


def is_needless_phrase(part: Token, verb: Verb) -> bool:
    """Whether the statement is as true and as clear without the phrase: set off, or before or after what it was."""
    aside = is_set_off(part) and not narrows(part) and not follows_other_name(part)
    return aside or (part.lower_ in NEEDLESS_PHRASES and happens(verb) and part.i > verb.token.i)


def narrows(part: Token) -> bool:
    """Whether the statement holds only of those the phrase before it speaks of: *for those under ten, …*."""
    return part.i < part.head.i and part.lower_ in {"among", "for", "of"}


def follows_other_name(part: Token) -> bool:
    """Whether the mark before the phrase closes an apposition: *has 900 members, half of them women, on its lists*."""
    last = part.left_edge.i - 2
    return part.i > part.head.i and any(
        other.dep_ == "appos" and other.right_edge.i == last for other in part.head.subtree
    )


def beyond_date(part: Token) -> frozenset[int]:
    """Indices of what hangs on a date and is no date: *in 1964* when the mine closed."""
    dates = [noun for noun in part.children if noun.ent_type_ in {"DATE", "TIME"} and part.lower_ in {"in", "on"}]
    return frozenset(
        other.i
        for date in dates
        for other in date.children
        if other.dep_ in {"relcl", "advcl", "acl", "prep"} and other.lower_ != "of"
    )


def is_date_joined(part: Token) -> bool:
    """Whether a phrase with a date is coordinated with another: *in 2007 and during the war*."""
    dated = any(noun.ent_type_ == "DATE" for noun in part.children)
    return dated and any(other.dep_ == "conj" and other.lower_ != "from" for other in part.children)


def is_joined_to_date(noun: Token) -> bool:
    """Whether a date is coordinated with what is none: *in 2007 and a second one lately*."""
    other = child(noun, "conj")
    return noun.ent_type_ == "DATE" and other is not None and other.ent_type_ != "DATE"


def is_span(part: Token, role: Role, tokens: Sequence[Token]) -> bool:
    """Whether the phrase measures from some day, or by the time: *in two years*, *in a day*; not *in spring*."""
    if YEAR.search(" ".join(token.text for token in tokens)):  # *in the first five months of 2023*
        return False
    measured = any(token.like_num or token.lower_ in {"a", "an", "few", "several", "half"} for token in tokens)
    return role == "duration" and measured and part.lower_ in {"in", "within", "after"}


def read_span(part: Token, tokens: Sequence[Token], verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """A span of time: it limits a superlative, *its worst flood in ten years*, and else says nothing of the past."""
    if verb.token.tag_ != "VBD":
        raise Refusal("relative-date", f"“{part.text} …” counts from the day of writing, or says how often")
    if is_unequalled(verb.token):
        yield Phrase(text=render(tokens, reading, subject=verb.subject), role="manner")


def is_unequalled(verb: Token) -> bool:
    """Whether a superlative or ordinal behind the verb holds only within some span."""
    return any(
        token.tag_ in {"JJS", "RBS"} or token.lower_ in {"first", "last", "only"}
        for other in verb.children
        if other.dep_ in NOUNS
        for token in other.subtree
    )


def has_own_subject(part: Token) -> bool:
    """Whether the preposition holds a clause: *with X doing Y*."""
    return any_child(part, SUBJECTS) or any(
        other.dep_ == "pcomp" and any_child(other, SUBJECTS) for other in part.children
    )


def read_clause_part(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """A subordinate clause or infinitive; left out if it is an aside, refused if the statement hangs on it."""
    if is_so_to_speak(part) or belongs_to_wish(part, verb):
        return
    if reader := next((reader for holds, reader in OF_VERB if holds(part, verb)), None):
        yield reader(part, verb, reading)
        return
    role = role_beside_object(part, verb)
    check_doer(part)
    if role == "complement" and not any_child(verb.token, {"dobj"}) and (flat := read_flat(part, verb, reading)):
        yield from flat
        return
    if role is None and is_set_off(part) and is_dispensable(part, verb):
        return
    unmeant = role == "purpose" and (
        may_belong_to_noun(part) or is_receiver(part, verb) or verb.token.lemma_ in UNMEANT or part.lemma_ == "include"
    )
    if unmeant or (role is None and not stays_as_it_is(part)) or is_joined_by_other_tense(part):
        raise not_understood(part)
    try:
        text = render(kept(part), reading, subject=verb.subject)
    except Refusal:
        if is_set_off(part) or is_needless(part, verb):
            return
        raise
    mark = child(part, "mark")
    preposition = mark.lower_ if mark is not None and role not in {"purpose", None} else ""
    yield Phrase(text=text, role=role or "manner", type="action", head=part.lemma_.lower(), preposition=preposition)


OF_VERB: tuple[tuple[Callable[[Token, Verb], bool], Callable[[Token, Verb, Reading], Phrase]], ...] = (
    (is_wish, read_wish),
    (is_means, read_means),
    (brings_about, read_doing),
)
"""Which clauses the verb itself asks for, and what reads each."""


def is_needless(part: Token, verb: Verb) -> bool:
    """Whether the clause tells when or why something happened that did happen: *sued it after it published them*."""
    mark = child(part, "mark")
    return mark is not None and mark.lower_ in NEEDLESS and part.i > verb.token.i and happens(verb)


def happens(verb: Verb) -> bool:
    """Whether the verb tells of something that did happen, or will, and not of what is so in general."""
    plain = not verb.auxiliaries and not verb.helpers and verb.token.tag_ == "VBD"
    return plain or any(other.lower_ in CERTAIN for other in verb.auxiliaries)


def is_joined_by_other_tense(part: Token) -> bool:
    """Whether a verb in another tense is joined to the clause that may go on with the main verb.

    *He founded it after the war ended and runs it*.
    """
    other = child(part, "conj")
    bare = other is not None and not any_child(other, SUBJECTS | {"aux", "auxpass"})
    return bare and other is not None and {part.tag_, other.tag_} == {"VBD", "VBZ"}


def role_beside_object(part: Token, verb: Verb) -> Role | None:
    """The role of the clause, which behind what is used is what for: *use nets to catch fog*."""
    role = role_of_clause(part)
    if role == "purpose" and verb.token.lemma_ in STRIVING and part.left_edge.i == verb.token.i + 1:
        return "complement"
    used = verb.token.lemma_ in USING and any_child(verb.token, {"dobj"})
    return "purpose" if role == "complement" and used else role


def is_dispensable(part: Token, verb: Verb) -> bool:
    """Whether a clause that is set off goes along with the statement and does not limit it."""
    return is_mere_company(part) or verb.token.tag_ == "VBD" or bool(verb.auxiliaries) or part.tag_ in {"VBG", "VBN"}


def stays_as_it_is(part: Token) -> bool:
    """Whether the clause, whatever it tells, reads well where it stands: *while also taking classes*, *as it grew*."""
    mark = child(part, "mark")
    return part.i > part.head.i and mark is not None and mark.lower_ in {"as", "while", "since", "although", "though"}


def may_belong_to_noun(part: Token) -> bool:
    """Whether the infinitive may depend on a noun before it rather than on the verb: *the desire … to help*."""
    between = part.doc[part.head.i + 1 : part.left_edge.i]
    return any(token.pos_ == "NOUN" and token.lemma_ in WITH_INFINITIVE for token in between)


def is_so_to_speak(part: Token) -> bool:
    """Whether the infinitive is said of the words before it: *, to name just two*."""
    return is_set_off(part) and part.lemma_ in SO_TO_SPEAK and part.tag_ == "VB"


def check_doer(part: Token) -> None:
    """Refuse an infinitive that tells what those behind *for* are to do: *pay for farmers to take lessons*."""
    first = part.left_edge
    if part.tag_ != "VB" or first.lower_ != "to" or part.i < part.head.i:
        return
    links = [other for other in part.doc[part.head.i + 1 : first.i] if other.lower_ == "for" and other.dep_ == "prep"]
    nouns = [child(other, "pobj") for other in links if other.right_edge.i == first.i - 1]
    if any(noun is not None and noun.ent_type_ not in {"DATE", "TIME"} for noun in nouns):
        raise not_understood(part)


def is_receiver(part: Token, verb: Verb) -> bool:
    """Whether what looks like an infinitive is to whom something goes: *sold boats to tour companies*."""
    return verb.token.lemma_ in HANDING_OVER and part.lemma_ in MORE_OFTEN_NOUNS


def is_mere_company(part: Token) -> bool:
    """Whether the clause goes along with the statement and does not limit it: *as the talks went on, …*."""
    mark = child(part, "mark")
    return mark is not None and mark.lower_ in {"as", "while", "although", "though", "since", "whereas"}


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


def read_measure(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """A noun used as an adverb: `three times`, `31 October 1950`; a relative date is left out."""
    before = part.left_edge.nbor(-1) if part.left_edge.i else part
    if before.text == "," and part.ent_type_ == "TIME":  # *in two hours, one minute and nine seconds*
        raise not_understood(part)
    try:
        phrase = read_noun(part, reading, role="time", subject=verb.subject)
    except Refusal as refusal:
        if refusal.code in {"relative-date", "vague-reference"} and part.ent_type_ in {"DATE", "TIME"}:
            return
        raise
    following = part.right_edge.nbor(1) if part.right_edge.i + 1 < len(part.doc) else part
    if following.lower_ in {"since", "before", "after"} and following.dep_ == "advmod":  # *every season since*
        raise Refusal("relative-date", f"“{following.text}” depends on the sentence before")
    if phrase.text.startswith(("every ", "each ")):
        yield replace(phrase, type="duration")
    elif phrase.type in MEASURES or (part.lower_ == "times" and phrase.quantity):
        yield phrase
    else:
        raise not_understood(part)


def read_completing(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """A clause that completes the verb: what is called for, found, or done by somebody else."""
    yield from (read_clause_part if is_wish(part, verb) else read_told)(part, verb, reading)


Reader = Callable[["Token", Verb, Reading], Iterator[Phrase]]


READERS: dict[str, Reader] = {
    "prt": read_particle,
    "advmod": read_adverb,
    **dict.fromkeys(NOUNS, read_object),
    "prep": read_preposition,
    "agent": read_preposition,
    "advcl": read_clause_part,
    "xcomp": read_clause_part,
    "ccomp": read_completing,
    "npadvmod": read_measure,
}
"""Dependency of a part → what reads it; a construction that is not here is not asked about."""


def with_joined(phrases: tuple[Phrase, ...], verb: Verb, reading: Reading) -> tuple[Phrase, ...]:
    """The phrases, the last one with the nouns that the parser joined to the verb and not to it.

    *It lives on rain, as well as melting snow*: what is coordinated stands side by side.
    """
    for joined in misjoined(verb.token):
        words = [
            token for token in verb.token.doc[: joined.left_edge.i] if token.head == verb.token and token.dep_ == "cc"
        ]
        if not phrases or not words or words[-1].right_edge.i + 1 != joined.left_edge.i:
            return phrases
        link = " ".join(token.text for token in words[-1].subtree)
        link = f", {link}" if words[-1].left_edge.nbor(-1).text == "," else f" {link}"
        text = f"{phrases[-1].text}{link} {render(kept(joined), reading, subject=verb.subject)}"
        phrases = (*phrases[:-1], replace(phrases[-1], text=text, name="", plural=True, quantity=""))
    return phrases


def is_as_well(part: Token, verb: Token) -> bool:
    """Whether what looks like an object stands behind *as well as* and so goes with the phrase before."""
    link = next((other for other in verb.children if other.dep_ == "cc" and other.i == part.left_edge.i - 1), None)
    return part.dep_ == "dobj" and link is not None and link.lower_ == "as"


def misjoined(verb: Token) -> list[Token]:
    """Nouns behind the verb that the parser coordinated with it."""
    return [
        other
        for other in verb.children
        if other.pos_ in {"NOUN", "PROPN"} and other.i > verb.i and (other.dep_ == "conj" or is_as_well(other, verb))
    ]
