"""Who speaks in an article, and the sentences in which they do, as they stand there.

Other rules want to know whose words a quotation is; here all that somebody says is looked for, and where it cannot be
told who speaks, that somebody does, since what those say who were named around it is then not all known.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from quizgen.english.abstract import ABSTRACT
from quizgen.english.people import names_people
from quizgen.english.posts import whole
from quizgen.facts.floor import LEADING_IN, NEAREST, TAKING_A_STAND, is_said, quotations_in
from quizgen.facts.introductions import post_before, post_behind
from quizgen.facts.reading import Reading
from quizgen.facts.voices import VOICING, is_one_of_two, is_stranger, voice_of
from quizgen.model.annotated import opens
from quizgen.model.fact import Entity, Saying
from quizgen.model.tree import SUBJECTS, any_child, child, is_source

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

REPORTING = (
    VOICING
    | (TAKING_A_STAND - {"agree"})  # *agreed to buy the club*
    | frozenset(
        """
        acknowledge advise answer ask call concede demand describe disclose guess highlight hint imply pledge point
        portray promise propose reckon recommend reveal rule signal speak suspect talk vow wonder
        """.split()
    )
)
"""Verbs of what somebody says or holds, *pointed out* and *ruled out* among them."""

POINTING = frozenset({"he", "she", "the", "this", "that", "his", "her"})
"""Words by which somebody is meant who was named before."""

FEWEST_QUOTED = 4
"""Words in quotation marks that are a saying, and no name or term."""

ROUND = frozenset("brush case day direction figure kind night point reason respect sense sort time way".split())
"""Nouns with which *that* takes up all that was said, or makes a phrase: *in that way*."""

NEAR = 3
"""Sentences within which one who speaks before and behind is taken to speak between as well."""

OPENING = frozenset('"“')

SOMEBODY = ""
"""The name of who speaks where it is not clear who that is."""


def sayings_in(passages: Sequence[Reading]) -> tuple[Saying, ...]:
    """What an article's people say in its passages, in order."""
    posts: dict[str, str] = {}
    behind: dict[str, str] = {}
    found: list[Saying] = []
    acting: dict[int, frozenset[str]] = {}
    before: Entity | None = None
    entities = passages[0].annotated.entities if passages else ()
    for reading in passages:
        for mention in dict.fromkeys(reading.mentions.values()):
            entity = reading.annotated.entities[mention.entity]
            if entity.type == "person" and mention.kind == "name":
                posts[entity.name] = posts.get(entity.name) or post_before(mention, reading)
                behind[entity.name] = behind.get(entity.name) or post_behind(mention, reading)
        for number, sentence in enumerate(reading.parsed.doc.sents, start=reading.parsed.first_sentence):
            acting[number] = actors_in(sentence, reading)
            verbs = [*reporting(sentence, reading)]
            told = tellers(sentence, verbs, before, posts, reading)
            before = told[0] if len(told) == 1 else None
            if told and (before is None or before.type == "person"):
                found.append(saying(sentence, verbs, before, number, reading))
            elif verbs and any(token.text == '"' for token in sentence):
                acting[number] |= {SOMEBODY}  # a body, or whom the pipeline does not see: *said Danish trades chief Bo*
    known = with_speakers_around(found, acting, {entity.name: entity for entity in entities})
    return tuple(
        replace(each, post=whole(posts.get(each.speaker, "")), behind=behind.get(each.speaker, "")) for each in known
    )


def actors_in(sentence: Span, reading: Reading) -> frozenset[str]:
    """Those of whom the article tells in the sentence that they do something: by name, or by a noun like *attacker*.

    Or that they say it: *according to Li Na*.
    """
    outside = (token for token in sentence if not reading.parsed.is_in_quotation(token.i))
    told = ((token, reading.entity(token)) for token in outside if token.dep_ in SUBJECTS or is_source(token))
    return frozenset(
        entity.name if entity is not None else token.lemma_
        for token, entity in told
        if (entity.type == "person" if entity is not None else token.tag_ == "NN" and names_people(token.lemma_))
    )


def with_speakers_around(
    found: Sequence[Saying], acting: Mapping[int, frozenset[str]], people: Mapping[str, Entity]
) -> Iterator[Saying]:
    """The sayings, those by *he* or in bare quotation marks that stand between two of one person as that person's.

    So too by *he* in an article in which one person alone speaks, what goes on with a quotation of which it is found
    so, and a bare quotation behind what one person says. `acting`: what `actors_in` finds in each sentence, by its
    number; nobody else may act between.
    """
    speakers = {each.speaker for each in found if each.speaker}
    only = next(iter(speakers)) if len(speakers) == 1 else SOMEBODY
    behind: list[Saying | None] = [None]
    for each in reversed(found):
        behind.append(each if each.speaker else behind[-1])
    before: Saying | None = None
    for index, (each, after) in enumerate(zip(found, reversed(behind[:-1]), strict=True)):
        around = [other for other in (before, after) if other is not None and abs(other.number - each.number) <= NEAR]
        name = speaker_around(each, around, only) if each.open else SOMEBODY
        if not name and before is not None and goes_on_speaking(each, before, found[index + 1 :], people):
            name, around = before.speaker, [before]
        known = name != SOMEBODY and may_speak(people[name], each, around, acting)
        before = replace(each, speaker=name) if known else each
        yield before


def speaker_around(each: Saying, around: Sequence[Saying], only: str) -> str:
    """Who speaks around a saying: before and behind, in the quotation that it goes on with, or alone in the article."""
    if each.begun and around and around[0].number == each.number - 1:
        return around[0].speaker
    if len(around) < len(("before", "behind")):
        return only if each.pronoun else SOMEBODY
    return around[0].speaker if around[0].speaker == around[1].speaker else SOMEBODY


def goes_on_speaking(each: Saying, before: Saying, behind: Sequence[Saying], people: Mapping[str, Entity]) -> bool:
    """Whether who spoke before goes on in bare quotation marks, in the paragraph or as the next one begins.

    `behind`: what is said from there on, by which nobody else may end the quotation: *“It sank. I saw it,” said Bo*.
    """
    person = people.get(before.speaker)
    whole = each.open and each.quoted and not each.pronoun and (each.begun or each.evidence.text[0] in OPENING)
    here = each.evidence.passage
    near = here - before.evidence.passage <= 1 and each.number - before.number <= NEAR
    if person is None or not whole or not near:
        return False
    rest = takewhile(lambda other: other.evidence.passage == here, behind)
    return all(other.speaker == person.name or (other.open and other.pronoun in {"", person.gender}) for other in rest)


def may_speak(person: Entity, saying: Saying, around: Sequence[Saying], acting: Mapping[int, frozenset[str]]) -> bool:
    """Whether the person, named not long before, can be who speaks, and nobody else acts from there on."""
    told = max((n for n in person.mentions if n < saying.number), default=-NEAR)
    last = max([told, *(other.number for other in around if other.number < saying.number)])
    if saying.number - last > NEAR or saying.pronoun not in {"", person.gender}:
        return False
    numbers = [last, saying.number, *(other.number for other in around)]
    return all(acting.get(number, frozenset()) <= {person.name} for number in range(min(numbers), max(numbers) + 1))


def tellers(
    sentence: Span, verbs: Sequence[Token], before: Entity | None, posts: Mapping[str, str], reading: Reading
) -> Sequence[Entity | None]:
    """Those who speak in a sentence, None for somebody unknown; `before` did so in the sentence right before.

    `verbs`: what `reporting` finds in it.
    """
    subjects = subjects_of(verbs, reading)
    if not is_known(sentence, reading) or any(is_one_of_two(subject, reading) for subject in subjects):
        return [None]
    named = {quoted.voice.name: quoted.voice for quoted in quotations_in(sentence, reading)}
    voices = [voice for subject in subjects if (voice := whom(subject, posts, reading)) is not None]
    if not voices and len(subjects) == 1 and before is not None and goes_on(subjects[0], before, reading):
        return [before]
    within = [*said_within(sentence, reading)]
    foremost = within[:1] if within and within[0] in voices else within  # *Li Na said that Bo Lund had complained*
    for voice in (*voices, *foremost):
        named[voice.name] = voice
    beside = named_beside(sentence, reading) or leading_in(sentence, reading) if not named else None
    if beside is not None:
        named[beside.name] = beside
    if named:
        return [*named.values()]
    if subjects:
        return [None] if any(is_pointed_at(subject) for subject in subjects) else []
    if not is_quotation(sentence, reading):
        return []
    begins = sentence[0].text == '"' or reading.parsed.is_in_quotation(sentence.start)
    another = acts_by_name(sentence, reading) or is_said_by_noun(sentence, reading)
    return [before if begins and not another else None]


def is_said_by_noun(sentence: Span, reading: Reading) -> bool:
    """Whether a verb of saying with whom a noun means stands behind a quotation: *“It sank,” added the envoy, Bo*."""
    doc = reading.parsed.doc
    closing = (token.i for token in sentence if token.text == '"' and token.i in reading.parsed.marks[1::2])
    behind = (doc[mark + 1 : min(mark + 3, sentence.end)].tokens for mark in closing)
    told = (words for words in behind if len(words) > 1 and words[0].lemma_ in VOICING)
    return any(words[0].pos_ == "VERB" and words[1].lower_ not in {"he", "she"} for words in told)


def acts_by_name(sentence: Span, reading: Reading) -> bool:
    """Whether somebody does something beside what is quoted, who may say it: *“It sank,” Bo Lund agreed*."""
    return any(is_subject(token, reading) and token.pos_ == "PROPN" for token in sentence)


def is_known(sentence: Span, reading: Reading) -> bool:
    """Whether the marks around its words tell where a quotation begins and ends."""
    return not (is_left_open(sentence, reading) or is_turned(sentence, reading))


def is_left_open(sentence: Span, reading: Reading) -> bool:
    """Whether it stands in a quotation that nobody closes, so that it may be the writer's own.

    One that the next paragraph goes on with is closed there.
    """
    marks = reading.parsed.marks
    passages = reading.annotated.passages[reading.number + 1 : reading.number + 2]
    going_on = any(parsed.doc[0].text == '"' for parsed in passages)
    plain = all(token.text != '"' for token in sentence)
    return plain and len(marks) % 2 == 1 and sentence.start > marks[-1] and not going_on


def is_turned(sentence: Span, reading: Reading) -> bool:
    """Whether a mark around its words stands as those do that end on the other side, since one was lost before."""
    doc, marks = reading.parsed.doc, reading.parsed.marks
    first, last = (bisect_left(marks, place) // 2 * 2 for place in (sentence.start, sentence.end))
    around = marks[first : last + len(("opening", "closing"))]
    within = [mark for mark in around[::2] if mark < sentence.end]
    return any(not opens(doc[mark]) for mark in within) or any(opens(doc[mark]) for mark in around[1::2][: len(within)])


def goes_on(subject: Token, before: Entity, reading: Reading) -> bool:
    """Whether *he said* is of who spoke in the sentence right before, nobody else being named since."""
    fits = subject.lower_ in {"he", "she"} and before.type == "person" and before.gender in {"", subject.lower_}
    earlier = list(subject.doc[subject.sent.start : subject.i])
    return fits and not any(
        is_stranger(token, reading) or (reading.is_person(token) and not reading.parsed.is_in_quotation(token.i))
        for token in earlier
    )


def said_within(sentence: Span, reading: Reading) -> Iterator[Entity]:
    """Each person by name who says something in a clause of the sentence: *Li Na has a plan, as Bo Lund says*."""
    for verb in sentence:
        if verb.lemma_ in VOICING and is_said(verb) and not reading.parsed.is_in_quotation(verb.i):
            subject = child(verb, "nsubj")
            outside = subject is not None and not reading.parsed.is_in_quotation(subject.i)
            voice = reading.name_at(subject) if subject is not None and outside else None
            if voice is not None and voice.type == "person":
                yield voice


def whom(subject: Token, posts: Mapping[str, str], reading: Reading) -> Entity | None:
    """Whom the subject of a verb of saying means: by name, beside it too, or by the post that stood before a name."""
    voice = voice_of(subject, reading)
    beside = child(subject, "appos")
    unnamed = voice is None or voice.type == "thing"  # *said Ulm Mayor, Li Na*
    if unnamed and beside is not None and names_people(subject.lemma_.lower()):
        return reading.name_at(beside)
    if voice is None and subject.is_upper and subject.i > subject.sent.start + 1 and subject.nbor(-1).text == ",":
        return reading.name_at(subject.nbor(-2))  # *Li Na, MP, said*
    if voice is None and subject.left_edge.lower_ in POINTING:
        words = subject.doc[subject.left_edge.i + 1 : subject.i + 1].text.lower()
        held = [name for name, post in posts.items() if words and post.lower() == words]
        return next((each for each in reading.annotated.entities if held == [each.name]), None)
    return voice


def is_pointed_at(subject: Token) -> bool:
    """Whether the subject of a verb of saying is one person, named before by other words."""
    one = subject.tag_ == "PRP" or (subject.tag_ == "NN" and names_people(subject.lemma_))
    return one and subject.left_edge.lower_ in POINTING


def reporting(sentence: Span, reading: Reading) -> Iterator[Token]:
    """The main verb of the sentence, or one set in or behind it, if it tells that somebody says or holds something."""
    root = sentence.root
    for verb in (root, *(other for other in root.children if other.dep_ == "parataxis")):
        if verb.lemma_ in REPORTING and is_said(verb) and not reading.parsed.is_in_quotation(verb.i):
            yield verb


def named_beside(sentence: Span, reading: Reading) -> Entity | None:
    """Whose name or verb of saying stands right behind a quotation: *…,” Li Na, its head, said*; *…,” said Li Na*."""
    doc = reading.parsed.doc
    for mark in (token.i for token in sentence if token.text == '"' and token.i in reading.parsed.marks[1::2]):
        behind = doc[mark + 1 : min(mark + 1 + NEAREST, sentence.end)].tokens
        said = next((token for token in behind if token.lemma_ in VOICING and token.pos_ == "VERB"), None)
        name = behind[1] if said is not None and said == behind[0] and len(behind) > 1 else next(iter(behind), None)
        if said is not None and name is not None and doc[mark - 1].text == ",":
            return reading.name_at(name)
    return None


def leading_in(sentence: Span, reading: Reading) -> Entity | None:
    """Who does what is told before a colon and a quotation: *Li Na sent her thanks, saying: “…”*."""
    led = any(mark > sentence.start and sentence.doc[mark - 1].text == ":" for mark in marks_in(sentence, reading))
    subject = child(sentence.root, *SUBJECTS) if led else None
    if subject is None or reading.parsed.is_in_quotation(subject.i) or is_one_of_two(subject, reading):
        return None
    somebody = reading.name_at(subject)
    return somebody if somebody is not None and somebody.type == "person" else None


def marks_in(sentence: Span, reading: Reading) -> Iterator[int]:
    """Where quotations begin in the sentence."""
    return (mark for mark in reading.parsed.marks[::2] if sentence.start <= mark < sentence.end)


def is_quotation(sentence: Span, reading: Reading) -> bool:
    """Whether the sentence has somebody's words in quotation marks, and not only a word or two of them."""
    inside = [token for token in sentence if token.is_alpha and reading.parsed.is_in_quotation(token.i)]
    if len(inside) < FEWEST_QUOTED:
        return False
    before = inside[0].doc[inside[0].i - 2] if inside[0].i > sentence.start + 1 else None
    return before is None or before.text in LEADING_IN or 2 * len(inside) > sum(token.is_alpha for token in sentence)


def subjects_of(verbs: Sequence[Token], reading: Reading) -> list[Token]:
    """The subject of each of the verbs, which none of the words quoted is: *“A new pier,” said Li Na, “will do.”*."""
    own = (next((other for other in verb.children if is_subject(other, reading)), None) for verb in verbs)
    return [subject for subject in own if subject is not None]


def is_subject(token: Token, reading: Reading) -> bool:
    """Whether it is a subject outside of quotations."""
    return token.dep_ in SUBJECTS and not reading.parsed.is_in_quotation(token.i)


def saying(sentence: Span, verbs: Sequence[Token], speaker: Entity | None, number: int, reading: Reading) -> Saying:
    """The sentence as one in which the speaker says something; `verbs`: what `reporting` finds in it."""
    subjects = subjects_of(verbs, reading)
    pronouns = [subject.lower_ for subject in subjects if subject.lower_ in {"he", "she"}]
    quoted = is_quotation(sentence, reading)
    return Saying(
        speaker=speaker.name if speaker is not None else SOMEBODY,
        pronoun=pronouns[0] if pronouns else "",
        open=speaker is None and tells_no_more(sentence, subjects, reading),
        evidence=reading.evidence(sentence, sentence),
        number=number,
        quoted=quoted,
        begun=reading.parsed.is_in_quotation(sentence.start),
        strict=quoted or any(verb.lemma_ in VOICING for verb in verbs),
        pointed=pointed_at(sentence),
        beside=any(is_told_beside(token, reading) for token in sentence),
    )


def tells_no_more(sentence: Span, subjects: Sequence[Token], reading: Reading) -> bool:
    """Whether nobody is named beside what is said; `subjects` are those of its verbs of saying."""
    alone = all(is_bare(each) for each in subjects)
    return alone and is_known(sentence, reading) and not acts_by_name(sentence, reading)


def is_told_beside(verb: Token, reading: Reading) -> bool:
    """Whether two clauses are told, one of which somebody else says or nobody: *It may be long, but Li Na says …*."""
    first = verb.head
    if verb.dep_ != "conj" or first.dep_ != "ROOT" or not {verb.lemma_, first.lemma_} & REPORTING:
        return False
    subjects = [child(each, *SUBJECTS) for each in (first, verb)]
    quoted = any(reading.parsed.is_in_quotation(each.i) for each in (first, verb))
    return not quoted and all(each is not None and each.pos_ in {"NOUN", "PROPN"} for each in subjects)


def is_bare(subject: Token) -> bool:
    """Whether the subject of a verb of saying is *he* or *she* alone, with nobody beside."""
    return subject.lower_ in {"he", "she"} and not any(other.dep_ in {"appos", "conj"} for other in subject.rights)


def pointed_at(sentence: Span) -> str:
    """The first noun, if *that* or *those* points to it, as in *If it sells that oil*, and not to all that was said.

    Not where words behind it tell what is meant: *those men at sea*.
    """
    noun = next((token for token in sentence if token.tag_ in {"NN", "NNS"}), None)
    that = child(noun, "det") if noun is not None else None
    if noun is None or that is None or that.lower_ not in {"that", "those"}:
        return ""
    told = noun.lemma_ in ROUND or noun.lower_.endswith(ABSTRACT) or any_child(noun, {"acl", "prep", "relcl"})
    return "" if told else noun.lower_
