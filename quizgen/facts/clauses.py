"""A verb of the parse → a Clause of strings, or a Refusal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from quizgen.english.words import CONNECTIVES, CONTRACTIONS, DISCOURSE_PHRASES, HEDGES, MODALS_ASKED, RELATIVE_TIME
from quizgen.facts.adjuncts import role_of_clause, role_of_preposition
from quizgen.facts.phrases import kept, render
from quizgen.facts.reading import SUBJECTS, Reading, any_child, child
from quizgen.facts.refusal import Refusal
from quizgen.facts.typing import is_plural, quantity_of, type_of
from quizgen.model.fact import Clause, Phrase, Role

if TYPE_CHECKING:
    from spacy.tokens import Token

SILENT = frozenset({"punct", "cc", "conj", "mark", "aux", "auxpass", "nsubj", "nsubjpass", "preconj", "intj"})
"""Dependents of a verb that are no phrases of its clause."""

UNCLEAR = frozenset({"dep", "parataxis", "meta", "csubj", "csubjpass", "relcl", "expl", "ccomp", "acl", "nmod"})
"""Dependents of a verb that show a construction we don't ask about, or a parse gone wrong."""

NOUNS: dict[str, Role] = {
    "dobj": "object",
    "dative": "recipient",
    "attr": "predicate",
    "oprd": "predicate",
    "acomp": "complement",
}


FEWEST_WORDS = 2
"""Words behind *is* from which a sentence says something: `Li Na is doubtful` lacks of what."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """A finite verb with what it takes from its neighbours."""

    token: Token
    subject: Token
    auxiliaries: tuple[Token, ...]
    """Its own, or those of the verb it is coordinated with."""
    first: bool
    """Whether it is the first of its coordination: only that one owns what stands before the subject."""


def verbs_of(root: Token) -> Iterator[Verb]:
    """The verb `root` and the verbs coordinated with it, each with the subject it shares or its own."""
    subject = child(root, *SUBJECTS)
    token: Token | None = root
    auxiliaries: tuple[Token, ...] = ()
    while token is not None:
        own = child(token, *SUBJECTS)
        auxiliaries = own_auxiliaries(token) or (auxiliaries if own is None and takes_over(token, auxiliaries) else ())
        subject = own or subject
        if subject is not None:
            yield Verb(token=token, subject=subject, auxiliaries=auxiliaries, first=token == root)
        token = next((other for other in token.children if other.dep_ == "conj" and is_verb(other)), None)


def is_verb(token: Token) -> bool:
    """Whether the token is a verb or copula."""
    return token.pos_ in {"VERB", "AUX"}


def takes_over(token: Token, auxiliaries: tuple[Token, ...]) -> bool:
    """Whether a coordinated verb needs the auxiliaries of the first: *has won and lost*, not *has won and lives*."""
    return bool(auxiliaries) and token.tag_ in {"VBN", "VB", "VBG"}


def own_auxiliaries(token: Token) -> tuple[Token, ...]:
    """The auxiliaries of a verb, in order."""
    return tuple(other for other in token.children if other.dep_ in {"aux", "auxpass"})


def read_clause(verb: Verb, reading: Reading, *, source: str = "") -> Clause:
    """The clause of `verb` in standalone words; Refusal where that can't be had."""
    check_mood(verb)
    subject = read_noun(verb.subject, reading, role="subject")
    if not subject.text or verb.subject.tag_ in {"WP", "WDT", "EX"}:
        raise Refusal("no-subject", "its subject is not named")
    parts = [other for other in verb.token.children if other.dep_ not in SILENT and is_own(other, verb)]
    inside = [part for part in parts if verb.subject.i < part.i < verb.token.i and part.dep_ == "advmod"]
    before = [part for part in parts if part.i < verb.token.i and part not in inside]
    phrases = [phrase for part in parts if part.i > verb.token.i for phrase in read_part(part, verb, reading)]
    lead = [phrase for part in before for phrase in read_part(part, verb, reading)]
    lead = [*lead, *(phrase for phrase in phrases if phrase.preposition == "according")]
    phrases = [phrase for phrase in phrases if phrase.preposition != "according"]
    adverb = " ".join(phrase.text for part in inside for phrase in read_part(part, verb, reading))
    check_whole(verb, phrases, adverb)
    return Clause(
        subject=subject,
        adverb=adverb,
        auxiliaries=tuple(full_form(other) for other in verb.auxiliaries),
        verb=full_form(verb.token),
        lemma=verb.token.lemma_.lower(),
        tense=tense_of(verb),
        phrases=tuple(phrases),
        lead=tuple(lead),
        source=source,
    )


def check_whole(verb: Verb, phrases: list[Phrase], adverb: str) -> None:
    """Refuse a clause that says too little, or whose parts don't fit together."""
    token = verb.token
    telling = [phrase for phrase in phrases if phrase.role not in {"particle", "manner"}]
    if not telling or (token.lemma_ == "be" and sum(len(phrase.text.split()) for phrase in telling) < FEWEST_WORDS):
        raise Refusal("too-little", "without what had to be left out it says too little")
    if any(other.dep_ == "cc" for other in token.children) and not any(other.dep_ == "conj" for other in token.children):
        raise Refusal("unclear-parse", "something is joined to the verb that is not understood")
    attribute = child(token, "attr")
    if attribute is not None and verb.subject.tag_ == "NNP" and attribute.tag_ == "NNS" and not is_plural(verb.subject):
        raise Refusal("unclear-parse", f"“{verb.subject.text}” and “{attribute.text}” don't agree")
    if adverb and token.lemma_ == "be":
        raise Refusal("unclear-parse", f"“{adverb}” stands where a question can't have it")
    finite = verb.auxiliaries[0] if verb.auxiliaries else token
    single = verb.subject.tag_ in {"NN", "NNP"} and child(verb.subject, "conj") is None
    if single and finite.lower_ in {"were", "are", "have", "do"} and verb.subject.tag_ == "NNP":
        raise Refusal("unclear-parse", f"“{verb.subject.text}” and “{finite.text}” don't agree")


def is_own(part: Token, verb: Verb) -> bool:
    """Whether a part belongs to this verb alone: what precedes a shared subject belongs to the first verb."""
    return verb.first or part.i > verb.token.head.i


def full_form(token: Token) -> str:
    """The word without contraction: `have` for *'ve*."""
    lower = token.lower_
    if lower == "'s":
        return "has" if token.lemma_ == "have" else "is"
    if lower == "'d":
        raise Refusal("contraction", "“’d” may be had or would")
    return CONTRACTIONS.get(lower, lower)


def tense_of(verb: Verb) -> Literal["past", "present", "other"]:
    """The tense of a verb without auxiliaries."""
    if verb.auxiliaries:
        return "other"
    return {"VBD": "past", "VBZ": "present", "VBP": "present"}.get(verb.token.tag_, "other")  # type: ignore[return-value]


def check_mood(verb: Verb) -> None:
    """Refuse what is not stated as a fact: negations, wishes, conditions, questions, orders."""
    token = verb.token
    if any_child(token, {"neg"}) or any(other.dep_ == "neg" for other in verb.auxiliaries):
        raise Refusal("negated", "it says what is not so")
    finite = verb.auxiliaries[0] if verb.auxiliaries else token
    if finite.tag_ not in {"VBD", "VBZ", "VBP", "MD"}:
        raise Refusal("not-finite", "the verb has no tense")
    if finite.tag_ == "MD" and full_form(finite) not in MODALS_ASKED:
        raise Refusal("hypothetical", f"“{finite.text}” speaks of what may or might be")
    if any(other.dep_ == "advcl" and (mark := child(other, "mark")) and mark.lower_ in {"if", "unless", "whether"}
           for other in token.children):
        raise Refusal("conditional", "it holds only under a condition")
    if '?' in token.sent.text or token.sent[0].tag_ in {"WRB", "WP", "WDT"} and token.sent.root == token:
        raise Refusal("question", "it asks or leaves open")
    if verb.subject.pos_ in {"DET", "ADJ"} or verb.subject.tag_ in {"DT", "PDT", "JJ"}:
        if child(verb.subject, "prep") is None:
            raise Refusal("no-subject", f"its subject “{verb.subject.text}” does not say of what")
    if verb.subject.lower_ in {"it", "there", "this", "that", "what", "who", "which", "nobody", "none"}:
        raise Refusal("no-subject", f"its subject “{verb.subject.text}” names nothing")
    if any(other.lower_ in {"no", "neither", "few", "nor"} and other.dep_ in {"det", "amod", "preconj", "cc"}
           for other in token.subtree):
        raise Refusal("negated", "it says what is not so")


def read_part(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """The phrase of a dependent of the verb; nothing where the clause is as true without it."""
    if part.dep_ in UNCLEAR:
        raise Refusal("unclear-parse", f"the construction around “{part.text}” is not understood")
    if part.dep_ == "prt":
        yield Phrase(text=part.lower_, role="particle")
    elif part.dep_ == "advmod":
        yield from read_adverb(part, reading, verb)
    elif part.dep_ in NOUNS:
        yield from read_object(part, verb, reading)
    elif part.dep_ in {"prep", "agent"}:
        yield from read_preposition(part, verb, reading)
    elif part.dep_ in {"advcl", "xcomp"}:
        yield from read_clause_part(part, verb, reading)
    elif part.dep_ == "npadvmod":
        yield from read_measure(part, verb, reading)
    else:
        raise Refusal("unclear-parse", f"the construction around “{part.text}” is not understood")


def read_adverb(part: Token, reading: Reading, verb: Verb) -> Iterator[Phrase]:
    """An adverb: left out if it only connects, refused if it weakens, else kept."""
    words = {token.lower_ for token in part.subtree}
    if words & HEDGES:
        raise Refusal("hedged", f"“{part.text}” makes the statement uncertain")
    if words <= CONNECTIVES or words & RELATIVE_TIME or " ".join(t.lower_ for t in kept(part)) in DISCOURSE_PHRASES:
        return
    if any(token.tag_ in {"WRB", "WP"} for token in part.subtree):
        raise Refusal("question", "it asks or leaves open")
    tokens = kept(part)
    if part.i < verb.token.i and is_set_off(part):
        return
    yield Phrase(text=render(tokens, reading, subject=verb.subject), role="manner", type="action", head=part.lemma_)


def is_set_off(part: Token) -> bool:
    """Whether a comma divides the part from the rest: behind the verb one before it, before the verb one after it."""
    first, last, doc = part.left_edge.i, part.right_edge.i, part.doc
    if part.i > part.head.i:
        return first > 0 and doc[first - 1].text in {",", "–", "—"}
    return last + 1 < len(doc) and doc[last + 1].text in {",", "–", "—"}


def read_object(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """The noun phrase, and behind it a time that the parser hung on the noun though it is the verb's."""
    if part.dep_ in {"dobj", "attr"} and part.pos_ not in {"NOUN", "PROPN", "NUM", "PRON"}:
        raise Refusal("unclear-parse", f"“{part.text}” is no noun")
    times = [other for other in part.children if other.dep_ == "prep" and tells_time(other)]
    last = frozenset({times[-1].i}) if times and times[-1].right_edge == part.right_edge else frozenset()
    yield read_noun(part, reading, role=NOUNS[part.dep_], subject=verb.subject, without=last)
    for time in times:
        if time.i in last:
            yield from read_preposition(time, verb, reading)


def tells_time(part: Token) -> bool:
    """Whether the preposition leads to a date or a stretch of time: `for centuries`, `in 2011`."""
    noun = child(part, "pobj")
    return noun is not None and noun.ent_type_ in {"DATE", "TIME"} and part.lower_ in {"in", "for", "on", "since", "during"}


def check_hyphen(head: Token) -> None:
    """Refuse a head that is the first half of a hyphenated word: the parser saw only the half."""
    after = head.nbor(1) if head.i + 1 < len(head.doc) else None
    if after is not None and after.text == "-" and not head.whitespace_ and not after.whitespace_:
        raise Refusal("unclear-parse", f"“{head.text}-” is only half a word")


def read_noun(
    head: Token,
    reading: Reading,
    *,
    role: Role,
    subject: Token | None = None,
    without: frozenset[int] = frozenset(),
) -> Phrase:
    """The noun phrase of `head`, without the subtrees of the tokens `without`."""
    check_hyphen(head)
    tokens = kept(head, without=without)
    text = render(tokens, reading, subject=subject)
    number = quantity_of(head, tokens)
    quantity = render(number, reading) if number else ""
    return Phrase(
        text=text,
        role=role,
        type=type_of(head, tokens, reading),
        head=head.lemma_.lower(),
        plural=is_plural(head),
        name=name_of(head, tokens, reading),
        quantity=quantity,
        counted=text.removeprefix(quantity).strip() if quantity else "",
    )


def name_of(head: Token, tokens: list[Token], reading: Reading) -> str:
    """The name of the entity that the phrase names as a whole, else nothing."""
    entity, mention = reading.entity(head), reading.mention(head)
    if entity is None or mention is None or child(head, "conj") is not None or tokens[-1].i >= mention.end:
        return ""
    written = head.doc[mention.start : mention.end].text if mention and mention.kind == "name" else entity.name
    return entity.name if entity.type == "person" else written


def read_preposition(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """A prepositional phrase; left out if it only connects, or is an aside that can't stand alone."""
    without = frozenset(
        other.i for noun in part.children if noun.ent_type_ in {"DATE", "TIME"} for other in noun.children
        if other.dep_ in {"relcl", "advcl", "acl", "prep"} and not tells_time(part.head)
    ) if part.lower_ in {"in", "on"} else frozenset()
    tokens = kept(part, without=without)
    plain = " ".join(token.lower_ for token in tokens)
    if plain in DISCOURSE_PHRASES:
        return
    role, preposition, head = role_of_preposition(part, tokens, reading)
    try:
        text = render(tokens, reading, subject=verb.subject)
    except Refusal:
        if is_set_off(part) or role in {"time", "duration"}:
            return
        raise
    if role == "duration" and preposition in {"in", "within", "after"}:
        return
    if any(token.dep_ in SUBJECTS for token in part.children) or has_own_subject(part):
        if is_set_off(part):
            return
        raise Refusal("unclear-parse", f"the construction around “{part.text}” is not understood")
    noun = head if head is not None else part
    number = quantity_of(noun, [token for token in tokens if token.i > part.i])
    quantity = render(number, reading) if number else ""
    yield Phrase(
        text=text,
        role=role,
        type=type_of(noun, tokens, reading) if head is not None and head.pos_ != "VERB" else "action",
        head=noun.lemma_.lower(),
        plural=is_plural(noun),
        preposition=preposition,
        name=name_of(noun, tokens, reading),
        quantity=quantity,
    )


def has_own_subject(part: Token) -> bool:
    """Whether the preposition holds a clause: *with X doing Y*."""
    return any(other.dep_ == "pcomp" and any_child(other, SUBJECTS) for other in part.children)


def read_clause_part(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """A subordinate clause or infinitive; left out if it is an aside, refused if the statement hangs on it."""
    role = role_of_clause(part)
    if role is None:
        if is_set_off(part) and (verb.token.tag_ == "VBD" or verb.auxiliaries or part.tag_ == "VBG"):
            return
        raise Refusal("unclear-parse", f"the clause around “{part.text}” is not understood")
    try:
        text = render(kept(part), reading, subject=verb.subject)
    except Refusal:
        if is_set_off(part):
            return
        raise
    mark = child(part, "mark")
    preposition = mark.lower_ if mark is not None and role != "purpose" else ""
    yield Phrase(text=text, role=role, type="action", head=part.lemma_.lower(), preposition=preposition)


def read_measure(part: Token, verb: Verb, reading: Reading) -> Iterator[Phrase]:
    """A noun used as an adverb: `three times`, `31 October 1950`; a relative date is left out."""
    try:
        phrase = read_noun(part, reading, role="time", subject=verb.subject)
    except Refusal as refusal:
        if refusal.code in {"relative-date", "vague-reference"} and part.ent_type_ in {"DATE", "TIME"}:
            return
        raise
    if phrase.type not in {"date", "year", "duration", "quantity", "percent", "money"}:
        raise Refusal("unclear-parse", f"the construction around “{part.text}” is not understood")
    yield phrase
