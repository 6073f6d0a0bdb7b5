"""Subordinate clauses and infinitives of a verb → phrases of its clause."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from quizgen.english.controlling import BRINGING_TO_DO
from quizgen.facts.adjuncts import role_of_clause
from quizgen.facts.asides import follows_aside, is_set_off
from quizgen.facts.complements import is_passive
from quizgen.facts.connecting import is_connecting
from quizgen.facts.kept import kept
from quizgen.facts.means import is_means, read_means
from quizgen.facts.parts.needless import is_dispensable, is_needless, stays_as_it_is
from quizgen.facts.parts.phrases import read_flat
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal, not_understood
from quizgen.facts.rendering import render
from quizgen.facts.told import brings_about, read_doing, read_told
from quizgen.facts.verbs import Verb
from quizgen.facts.wishes import belongs_to_wish, is_wish, read_wish
from quizgen.model.fact import Phrase, Role
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

WITH_INFINITIVE = frozenset(
    """
    ability accord agreement aim ambition appetite approval attempt authorisation authority authorization battle bid
    call campaign capability capacity challenge chance claim clearance commitment confidence consent contract
    courage deal decision demand desire determination drive duty eagerness effort endeavor endeavour excuse failure
    fight freedom goal hope idea impulse inability incentive inclination instinct instruction intent intention
    invitation leave licence license mandate mission motion motivation move need obligation offer opportunity option
    pact permission plan plea pledge potential power pressure promise propensity proposal push quest race readiness
    recommendation refusal reluctance request resolution resolve responsibility right rush scramble struggle
    suggestion target task temptation tendency threat time treaty urge vow warning way willingness wish work
    """.split()
)
"""Nouns that an infinitive often follows."""

OFFERING = frozenset({"offer", "provide", "supply"})
"""Verbs of what others get, who use it for what the infinitive behind it tells: *offer tools to write pages*."""

UNMEANT = frozenset(
    """
    age arise awake bleed collapse crash crumble decline decrease deteriorate die diminish dip disappear drop drown
    dwindle emerge expire fail fall forget happen have increase lack lapse lose miss occur perish plummet plunge possess
    rebound recover rise shrink skyrocket slide slip slump soar stagnate suffer surge survive tumble vanish wake wither
    worsen
    """.split()
)
"""Verbs of what nobody does for a purpose: *lost to rot*, *rose to a record*."""

STRIVING = frozenset(
    """
    agitate battle clamor clamour combine come compete conspire contend endeavor endeavour evolve fight hasten hurry
    hustle jockey jostle labor labour lobby move plot race rise rush scheme scramble serve strain strive struggle sweat
    toil vie work wrestle
    """.split()
)
"""Verbs right behind which an infinitive may tell what is striven for or comes of it, not why: *race to find a cure*,
*came to stand for hope*."""

AWAITING = frozenset("aspire hanker hesitate hope itch long prepare struggle wait yearn".split())
"""Verbs of what is yet to be done, which an infinitive tells wherever it stands: *waited for years to join it*."""

SO_TO_SPEAK = frozenset({"cite", "mention", "name", "say"})
"""Verbs whose infinitive behind a comma is said of the words before: *in Peru and Chile, to name just two*."""

HANDING_OVER = frozenset(
    """
    advertise bequeath deliver distribute donate export lease lend license loan market rent sell ship supply
    """.split()
)
"""Verbs behind which *to* leads to whoever receives."""

TAKING_TO = frozenset("add attach bring contribute dedicate devote extend introduce lend tie".split())
"""Verbs behind which *to* leads to what something is brought to: *bring wit to trade talks*."""

USING = frozenset(
    """
    adapt adopt apply borrow build burn buy combine deploy employ erect exploit harness install spend tap use utilise
    utilize
    """.split()
)
"""Verbs behind whose object an infinitive tells what for."""

MORE_OFTEN_NOUNS = frozenset(
    """
    bank book bus cruise farm film finance fish land market phone police school show state test tour trade train
    transport travel
    """.split()
)
"""Verbs that between *to* and a plural are mostly nouns: *tour companies*."""


def read_clause_part(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """A subordinate clause or infinitive; left out if it is an aside, refused if the statement hangs on it."""
    if is_so_to_speak(part) or is_connecting(part) or belongs_to_wish(part, verb):
        return
    if reader := next((reader for holds, reader in OF_VERB if holds(part, verb)), None):
        yield reader(part, verb, reading)
        return
    role = role_beside_object(part, verb)
    check_doer(part)
    if role == "complement" and not any_child(verb.token, {"dobj"}) and (flat := read_flat(part, verb, reading)):
        yield from flat
        return
    if role is None and is_set_off(part) and is_dispensable(part, verb) and not goes_on_row(part, verb):
        return
    unmeant = role == "purpose" and (
        may_belong_to_noun(part)
        or (is_set_off(part) and follows_aside(part, verb.token))
        or is_receiver(part, verb)
        or verb.token.lemma_ in UNMEANT
        or part.lemma_ == "include"
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
    yield Phrase(
        text=text,
        role=role or "manner",
        type="action",
        head=part.lemma_.lower(),
        preposition=preposition,
        cut=role == "time" and goes_on_from_day(part),
    )


OF_VERB: tuple[tuple[Callable[[Token, Verb], bool], Callable[[Token, Verb, Reading], Phrase]], ...] = (
    (is_wish, read_wish),
    (is_means, read_means),
    (brings_about, read_doing),
)
"""Which clauses the verb itself asks for, and what reads each."""


def goes_on_row(part: Token, verb: Verb) -> bool:
    """Whether it goes on with a row: *may mean using nets, catching fog or buying it*, *is using nets, …*."""
    first, last = child(verb.token, "xcomp", "dobj", "pcomp"), child(part, "conj")
    link = child(part, "cc")
    if last is None or link is None or not part.tag_ == last.tag_ == "VBG":
        return False
    listed = link.nbor(-1).text == ","  # *shot people at a station, leaving a shop, and walking home*
    led = listed or verb.token.tag_ == "VBG" or (first is not None and first.tag_ == "VBG")
    return led and part.dep_ == "advcl" and is_set_off(part)


def goes_on_from_day(part: Token) -> bool:
    """Whether a clause only says more of the day or hour right before it: *came on Friday when four called*."""
    first = part.left_edge
    return first.lower_ == "when" and first.i > part.sent.start and first.nbor(-1).ent_type_ in {"DATE", "TIME"}


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
    if role == "purpose" and (is_awaited(part, verb) or is_gone_on_with(part, verb)):
        return "complement"
    if role == "purpose" and (is_brought_to_do(part, verb) or is_led_to_do(part, verb)):
        return "complement"
    used = verb.token.lemma_ in USING and any_child(verb.token, {"dobj"}) and part.tag_ == "VB"
    return "purpose" if role == "complement" and used else role


def is_awaited(part: Token, verb: Verb) -> bool:
    """Whether the infinitive is what somebody waits or hopes to do, and no reason: *waited* for years *to join it*."""
    bare = part.left_edge.lower_ == "to" and part.i > verb.token.i
    return bare and verb.token.lemma_ in AWAITING and not any_child(verb.token, {"dobj"})


def is_gone_on_with(part: Token, verb: Verb) -> bool:
    """Whether the infinitive is what somebody did next, and no reason: *went on to build*, *set out* quickly *to*."""
    particle = child(verb.token, "prt")
    if particle is None or (verb.token.lemma_, particle.lower_) not in {("go", "on"), ("set", "out")}:
        return False
    return particle.lower_ == "out" or part.left_edge.i == verb.token.i + 2


def is_brought_to_do(part: Token, verb: Verb) -> bool:
    """Whether the infinitive is what somebody is brought to do, and no reason: *was induced* by him *to visit Oslo*."""
    bare = part.left_edge.lower_ == "to"  # *in order to* tells why
    return bare and part.i > verb.token.i and verb.token.lemma_ in BRINGING_TO_DO and is_passive(verb.token)


def is_led_to_do(part: Token, verb: Verb) -> bool:
    """Whether the infinitive is what somebody right before it was brought to do: *It led Oslo to sell ferries*."""
    who = child(verb.token, "dobj")
    behind = who is not None and part.left_edge.lower_ == "to" and part.left_edge.i == who.right_edge.i + 1
    return behind and verb.token.lemma_ in {"cause", "drive", "lead", "prompt", "push"}


def may_belong_to_noun(part: Token) -> bool:
    """Whether the infinitive may depend on a noun before it rather than on the verb: *the desire … to help*."""
    between = part.doc[part.head.i + 1 : part.left_edge.i]
    offered = part.head.lemma_ in OFFERING and any_child(part.head, {"dobj"})
    if offered and part.i > part.head.i and part.left_edge.lower_ == "to":
        return True
    return any((token.pos_ == "NOUN" or token.dep_ == "pobj") and token.lemma_ in WITH_INFINITIVE for token in between)


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
    """Whether what looks like an infinitive is to whom or what something goes: *sold boats to tour companies*."""
    return verb.token.lemma_ in HANDING_OVER | TAKING_TO and part.lemma_ in MORE_OFTEN_NOUNS


def read_completing(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """A clause that completes the verb: what is called for, found, or done by somebody else."""
    yield from (read_clause_part if is_wish(part, verb) else read_told)(part, verb, reading)
