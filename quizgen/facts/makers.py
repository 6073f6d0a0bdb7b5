"""*Oslo University published a study* → `Oslo University’s study`: what is told from others by who made it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.english.creating import AUTHORSHIP, CREATION
from quizgen.english.studies import STUDIES, UNDERTAKINGS
from quizgen.facts.described import LONGEST, Described, standing, standing_noun
from quizgen.facts.kept import kept
from quizgen.facts.misparsed import FORMS
from quizgen.facts.reading import Reading
from quizgen.facts.telling import is_determined, is_telling_name
from quizgen.facts.typing import is_plural
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

LONGEST_OWNER = 4
"""Words of a name that still reads well with *’s* behind it."""

POSTS = frozenset(
    """
    captaincy chair chairmanship command crown directorship editorship governorship job kingship leadership mayoralty
    office place position post premiership presidency professorship rank role seat throne title
    """.split()
)


def told(noun: Token, reading: Reading, *, end: int = 0) -> Described | None:
    """The noun phrase of `noun` in the words that say which: its own, those of who made it, or both."""
    own = standing(noun, reading, end=end) if not (is_field(noun) or is_held(noun)) else None
    if own is None:
        return made(noun, reading, end=end)
    author = author_of(noun, reading)
    if author is None or not own.text.startswith("the ") or any(is_telling_name(each, reading) for each in kept(noun)):
        return own
    both = f"{author} {own.text.removeprefix('the ')}"
    return replace(own, text=both) if len(both.split()) <= LONGEST else own


def is_field(noun: Token) -> bool:
    """Whether *the study of …* is a science and no piece of research that could be meant again."""
    return noun.lemma_ == "study" and is_determined(noun) and any(other.lower_ == "of" for other in noun.rights)


def is_held(noun: Token) -> bool:
    """Whether it is somebody's post, which the next one holds then: *his job*, then *the job*."""
    return noun.lemma_ in POSTS and any_child(noun, {"poss"})


def made(noun: Token, reading: Reading, *, end: int = 0) -> Described | None:
    """*Oslo University published a study* → `Oslo University’s study`, where only the maker tells it from others."""
    maker = maker_of(noun)
    by = standing_noun(maker, reading) if maker is not None and not reading.parsed.is_in_quotation(noun.i) else None
    if by is None:
        return None
    what = " ".join(token.text for token in (*noun.lefts, noun) if token.dep_ == "compound" or token == noun)
    author = author_of(noun, reading)
    text = f"{author} {what}" if author else f"the {what} {CREATION[noun.head.lemma_]} by {by[1]}"
    if len(text.split()) > LONGEST:
        return None
    return Described(end=end, text=text, meant=(reading.number, noun.i), plural=is_plural(noun), closed=bool(author))


def author_of(noun: Token, reading: Reading) -> str | None:
    """Whose work it is, as an owner, if that is somebody with a short name: `Oslo University’s`."""
    maker = maker_of(noun)
    by = standing_noun(maker, reading) if maker is not None and noun.head.lemma_ in AUTHORSHIP else None
    return possessive(by[1]) if by is not None and by[0] and len(by[1].split()) <= LONGEST_OWNER else None


def maker_of(noun: Token) -> Token | None:
    """The subject of the verb of making that `noun` is the object of."""
    verb = noun.head
    if noun.dep_ != "dobj" or verb.lemma_ not in CREATION or child(noun, "poss", "nummod") is not None:
        return None
    if is_determined(noun) and noun.lemma_ not in STUDIES | UNDERTAKINGS:
        return None
    unreal = any(other.dep_ == "neg" or other.tag_ == "MD" for other in verb.children)
    return None if unreal else agent_of(verb)


def agent_of(verb: Token) -> Token | None:
    """Who does what the verb says, though its subject may stand with another verb."""
    subject = child(verb, *SUBJECTS)
    if subject is not None:
        return verb.head if verb.dep_ == "relcl" and subject.tag_ in {"WP", "WDT"} else subject
    first = verb.head
    if verb.dep_ == "conj" and first.pos_ in {"VERB", "AUX"}:
        return agent_of(first) if FORMS.get(first.tag_) == FORMS.get(verb.tag_) or child(verb, "aux") else None
    return child(first, "nsubj") if verb.dep_ == "advcl" and verb.tag_ == "VBG" else None


def possessive(text: str) -> str:
    """The words as an owner: `Oslo’s`, `the sailors’`."""
    return text + ("’" if text.endswith("s") else "’s")
