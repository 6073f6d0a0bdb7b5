"""*Stress can damage the hippocampus.* → *What can damage the hippocampus?*: what brings something about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.english.sentences import join
from quizgen.english.verbs import third_person
from quizgen.english.whole import words_in_small
from quizgen.english.words import OF_MANY
from quizgen.facts.laws.alone import check_answer, check_question
from quizgen.facts.laws.effects import check_readers, without_rest
from quizgen.facts.laws.law import Law
from quizgen.facts.laws.words import ANYBODY, wording
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.verbs import own_auxiliaries
from quizgen.model.tree import child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

EFFECTS = frozenset(
    """
    absorb accelerate activate aggravate alleviate allow amplify attract boost break cause clog connect contaminate
    control convert corrode cover damage dampen deactivate decrease degrade delay deplete destroy deter determine
    diminish discourage disrupt dissolve distinguish divide drive dull ease eliminate enable encourage endanger enhance
    erode exacerbate expose facilitate fight fill filter force foster fuel generate govern halt hamper harm hasten
    heighten help hinder hurt impair impede improve increase induce infect inhibit injure inspire insulate intensify
    interrupt irritate kill lead lengthen lessen let limit link lower lubricate magnify maximise maximize melt minimise
    minimize moisten motivate neutralise neutralize nourish obstruct offset poison pollute power preserve prevent
    produce prolong promote propel protect provoke pull push raise reduce regulate reinforce release relieve remove
    repel restrict result ruin separate shape shield shorten slow soften soothe spark speed spoil spread stabilise
    stabilize stimulate strengthen suppress surround sustain threaten tighten transmit transport trap trigger undermine
    warm weaken widen worsen
    """.split()
)
"""Verbs of what something brings about, of which one asks what does."""

MAKING = frozenset({"keep", "leave", "make", "render"})
"""Verbs of making something of something: *makes facts easier to recall*, *keeps whales warm*."""

MADE = frozenset({"acomp", "ccomp", "oprd", "xcomp"})
"""Dependencies of what is made of it."""

BEHIND = {"lead": "to", "result": "in"}

MAY = frozenset({"can", "may"})

SOME = frozenset(
    """
    all another any both certain countless different each enough every few it many most much no not numerous one other
    others several some that these this those various
    """.split()
)
"""How a subject begins that is one of several, or nobody knows which."""

ACTING = OF_MANY | frozenset(
    """
    authority council country court dairy department government household human industry nation parliament party people
    police society team
    """.split()
)
"""Nouns of whoever does something on purpose, of whom one does not ask *what* does."""

OFTEN = 3
"""Times that an article speaks of what it is about, which anybody would guess."""

FEWEST, LONGEST = 2, 14
"""Words of what is brought about that tell it from other things, and of what does."""


def laws(tokens: Sequence[Token], verb: Token, reading: Reading) -> Iterator[Law]:
    """What brings about what the sentence says."""
    subject = child(verb, "nsubj", "csubj")
    helpers = own_auxiliaries(verb)
    if (
        subject is None
        or subject.lemma_ in ACTING
        or not is_effect(verb)
        or any(other.lower_ not in MAY for other in helpers)
    ):
        return
    names = list(subject.subtree)
    tensed = all(other.lower_ in MAY for other in helpers) and (bool(helpers) or verb.tag_ in {"VBZ", "VBP"})
    if not (tensed and names[0] == tokens[0] and is_whole(names, verb) and acts(names, subject, reading)):
        return
    done = until_next(without_rest([token for token in tokens if token.i > verb.i], verb), verb)
    yield of_effect(names, list(helpers[:1]), verb, done, reading)


def is_whole(names: Sequence[Token], verb: Token) -> bool:
    """Whether the subject, as the parser sees it, is all that stands before the verb."""
    between = verb.doc[names[-1].i + 1 : verb.i]
    joined = names[-1].i - names[0].i + 1 == len(names) and names[-1].tag_ != "IN"
    deps = {"aux", "advmod"} if names[0].tag_ != "VBG" else {"aux"}  # *practising* *regularly*
    return joined and all(token.head == verb and token.dep_ in deps for token in between)


def is_effect(verb: Token) -> bool:
    """Whether the verb tells what something brings about."""
    if any(other.dep_ in {"neg", "auxpass"} for other in verb.children):
        return False
    if verb.lemma_ in MAKING:
        return any(other.dep_ in MADE for other in verb.rights) and child(verb, "dobj", "nsubj", "ccomp") is not None
    if preposition := BEHIND.get(verb.lemma_):
        return any(other.lower_ == preposition and other.i == verb.i + 1 for other in verb.rights)
    return verb.lemma_ in EFFECTS and any(other.dep_ in {"dobj", "ccomp", "xcomp"} for other in verb.rights)


def acts(names: Sequence[Token], subject: Token, reading: Reading) -> bool:
    """Whether the subject is a thing that the question leaves open: nobody, and not what the article is about."""
    somebody = names_people(subject.lemma_) or subject.lower_ in ANYBODY or subject.lower_ in {"people", "humans"}
    vague = names[0].lower_ in SOME or subject.tag_ in {"PRP", "DT", "WDT", "WP"} or len(names) > LONGEST
    title = words_in_small(reading.annotated.article.title)
    seen = reading.nouns.get(f"{subject.lemma_.lower()}/{subject.tag_}", ())
    topic = len(names) == 1 and (len(seen) >= OFTEN or {subject.lower_, subject.lemma_.lower()} & title)
    return not (somebody or vague or topic)


def until_next(tokens: Sequence[Token], verb: Token) -> list[Token]:
    """The words until another verb that is coordinated with it."""
    following = [other for other in verb.rights if other.dep_ == "conj" and other.pos_ in {"VERB", "AUX"}]
    links = [other.i for other in verb.rights if other.dep_ == "cc" and following and other.i < following[0].i]
    return [token for token in tokens if not links or token.i < links[-1]]


def is_second_verb(token: Token) -> bool:
    """Whether the word is a verb that the parser hung on a noun: *cut the cost of ships and* *lift* *sales*."""
    return token.tag_ in {"VB", "VBP"} and token.dep_ == "conj" and token.head.pos_ not in {"VERB", "AUX"}


def of_effect(
    names: Sequence[Token], helpers: Sequence[Token], verb: Token, done: Sequence[Token], reading: Reading
) -> Law:
    """The question for what does it."""
    if len(done) < FEWEST:
        raise Refusal("bare", "it says too little of what is brought about")
    if any(map(is_second_verb, done)):
        raise Refusal("unclear-parse", "a second verb would have to agree with the question")
    check_question(done, reading)
    check_answer(names, reading, done)
    check_readers([*names, *done], verb)
    asked = verb.lemma_.lower() if helpers else third_person(verb.lemma_.lower())
    told, rest = wording(names, reading, None, done), wording(done, reading)
    question = join("what", *(other.lower_ for other in helpers), asked, rest)
    behind = join(*(other.lower_ for other in helpers), verb.lower_, rest)
    return Law(question=question, answer=told, behind=behind, head=verb.lemma_)
