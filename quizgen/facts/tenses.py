"""The form of a finite verb: its tense, its words in full, and the form that another tense or subject wants."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from quizgen.english.verbs import IRREGULAR_PAST, past_of_gerund, third_person
from quizgen.english.words import CONTRACTIONS
from quizgen.facts.refusal import Refusal
from quizgen.facts.typing import YEAR, is_plural
from quizgen.facts.verbs import TENSES, Verb

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

BE = {"past": ("was", "were"), "present": ("is", "are")}
"""Forms of *be* by tense: singular, plural."""

HAVE = {"past": ("had", "had"), "present": ("has", "have")}
"""Forms of *have* by tense: singular, plural."""

DONE = frozenset(
    """
    abolish acquire adapt adopt annex appoint arrest assassinate assemble author award baptise baptize bear behead
    bequeath build bury buy capture carve choreograph co-author co-found co-write coin colonise colonize commission
    compile complete compose conceive conquer consecrate construct convict create crown defeat demolish deport design
    destroy develop devise direct discontinue discover dissolve domesticate donate draft draw educate elect enact
    engrave erect establish evacuate excavate execute exile expel film forge found inaugurate incorporate inherit
    inspire install introduce invade invent kill knight launch lay liberate loot murder nominate open ordain organise
    organize paint patent pen photograph plant print privatise privatize produce promote publish purchase ratify raze
    rebuild recapture record redesign refurbish reissue relaunch release remaster remodel rename renovate reopen repair
    rescue restore resurrect rob sack sculpt sentence shoot sign sink start steal topple translate unearth unveil win
    wound write
    """.split()
)
"""Participles of what was done once: what else may still hold, and *was* would be wrong of it."""

HOLDING_SO = frozenset(
    """
    anticipate believe consider deem doubt dread fear hate hope like love mistrust prefer regard see suspect think trust
    value view want wish
    """.split()
)
"""Participles of what somebody thinks while they have done something: they think so now."""

STAYING = frozenset({"base", "headquarter", "house", "locate", "nestle", "perch", "situate"})
"""Participles that tell where something is as long as the rest of the sentence holds."""


def finite(verb: Verb) -> Token:
    """The word that carries the tense."""
    return verb.auxiliaries[0] if verb.auxiliaries else verb.token


def full_form(token: Token) -> str:
    """The word without contraction: `have` for *'ve*."""
    lower = token.lower_
    if lower == "'s":
        return "has" if token.lemma_ == "have" else "is"
    if lower == "'d":
        raise Refusal("contraction", "“’d” may be had or would")
    return CONTRACTIONS.get(lower, lower).replace("\N{NON-BREAKING HYPHEN}", "-")


def tense_of(verb: Verb) -> Literal["past", "present", "other"]:
    """The tense of a verb without auxiliaries."""
    if verb.form:
        return verb.tense
    return "other" if verb.auxiliaries else TENSES.get(verb.token.tag_, "other")


def tells_year(part: Token) -> bool:
    """Whether the phrase says in which year: *Begun* *in September 1876*, *the journal appears twice a year*."""
    timely = part.dep_ == "prep" and part.lower_ in {"in", "on"}
    return timely and any(YEAR.fullmatch(token.text) for token in part.subtree if token.ent_type_ == "DATE")


def with_form(token: Token, main: Verb, subject: Token) -> Verb | None:
    """The participle `token` as a finite verb of `subject` in the tense of `main`; None where the form is not sure."""
    tense = TENSES.get(finite(main).tag_)
    if tense is None:
        return None
    own = replace(main, token=token, subject=subject, first=token.i < main.token.i)
    if token.tag_ == "VBN":
        done = token.lemma_ in DONE or any(map(tells_year, token.children))
        when = "past" if done else tense  # *Founded in 1636, the school is …*
        return replace(own, auxiliaries=(), form=token.lower_, helpers=(BE[when][is_plural(subject)],))
    lemma = token.lemma_.lower()
    past = past_of_gerund(token.lower_, lemma)
    if main.auxiliaries and main.auxiliaries[0].lemma_ == "have":
        if lemma in HOLDING_SO and tense == "present":
            return replace(own, auxiliaries=(), form=lemma if is_plural(subject) else third_person(lemma), tense=tense)
        sure = past and lemma not in IRREGULAR_PAST  # whose past participle is mostly another form
        have = HAVE[tense][is_plural(subject)]
        return replace(own, auxiliaries=(), form=past, helpers=(have,)) if sure else None
    present = lemma if is_plural(subject) else third_person(lemma)
    form = past if tense == "past" else present
    return replace(own, auxiliaries=(), form=form, tense=tense) if form else None
