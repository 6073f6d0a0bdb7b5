"""*What does the mayor Li Na say in the article? Give the main points.* – all that one speaker says of its matter."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from quizgen.english.marks import DOUBLE, typographic
from quizgen.english.people import PEERAGE, TITLES, names_people
from quizgen.english.sentences import capitalise
from quizgen.items.distractors import Pool
from quizgen.items.distractors.fitness import family
from quizgen.items.gist import words_in
from quizgen.items.kinds.sets import Draft
from quizgen.items.lead import undated
from quizgen.items.matter import words_of
from quizgen.items.refusals.bystanders import is_medium_before
from quizgen.items.sayings import reads_well, roles_of
from quizgen.items.sources import SAID
from quizgen.model.fact import Entity, Saying
from quizgen.model.item import OpenResponse, Point

MOST = 3
"""Speakers of an article who are asked about."""

FEWEST_WORDS, MOST_WORDS = 30, 90
"""Words from which on there are points to give, and of the longest that one gives the points of.

Of 27 such keys with fewer words readers took 14, of 229 others 188; of eight with more than 120 two readers took three,
and of ten of news twenty years younger, most of them longer than this, a reader took two.
"""

FEWEST_SENTENCES, MOST_SENTENCES = 2, 4
"""Of 40 such keys of one sentence readers took 15, of 200 others 154; more than four are no points any more."""

SHORTEST = 6
"""Words of a point that tells something."""

LONGEST = 45
"""Words of a point, behind which another begins."""

MENTIONED = 2
"""Sentences from which on somebody is told of, and not only a source."""

MOST_POINTS = 3
"""Places of the article beyond which nobody sums up in three sentences what somebody says: of five such sums
readers took one.
"""

WORTH = 0.5

ON_FROM_BEFORE = re.compile(r"^(?:And|But|Furthermore|However|Meanwhile|Moreover),? ")
"""What joins a sentence to one that is left out."""

INSTANCE = re.compile(r"^([^“,]+), (?:for (?:example|instance)|however|meanwhile),")
"""What sets a speaker off from those before: *Li Na, for example, said*."""

RUNS_ON = re.compile(r"[^\"“”]*[a-z\d)][.!?] (?=[\"“])")
"""A sentence before a quotation, in which nothing is quoted."""

RUN_IN = re.compile(r"[^\"“”,:]*[a-z] (?=[\"“][A-Z])")
"""The same where the stop was lost, as in a heading."""

OF_ANOTHER = {"he": re.compile(r"\b(?:she|her|hers)\b"), "she": re.compile(r"\b(?:he|him|his)\b")}
"""Pronoun of who speaks → those of somebody else."""

LEANING = re.compile(
    r"[^“”\"]*\b(?:believes|claims|said|says|thinks|told \w+|warned) (?:that )?"
    r"(?:it (?!(?:had|has|is|was|will|would)\b)"
    r"|th(?:at|ese|is|ose) (?:had|has|have|is|shows?|showed|was|were|will|would)\b)"
)
"""How a first point begins that is told of what stands before it: *Li Na said it showed no care*."""

COMES_AFTER = re.compile(
    r"(?:Her|His|The|Their|These|Those) (?:[a-z]+ )?(?:comments?|remarks?|statements?|warnings?|words)\b"
)
"""How a sentence begins that tells of other words than those of whom it names."""

REPORT_BEHIND = re.compile(r"[.!?][\"”] (?=[A-Z][^\"“”]*$)")
"""What ends a quotation behind which a sentence begins in which nothing is quoted."""

SILENT = re.compile(
    r"\b(?:could|would) not (?:comment|confirm|disclose|say)\b|\bdeclined to\b|\brefused to (?:comment|say)\b"
)
"""What somebody says who says nothing."""

POINTING_BACK = re.compile(
    r"[\"“]?(?:Such|That|These|This|Those)\b|(?:He|She)\b"
    r"|[\"“][^\"“”]*[\"”] (?:he|she) (?:added|said|told)\b"
)
"""How a key begins that leans on what was told before, or does not name who speaks: of twelve readers took four."""

TOLD_TWICE = re.compile(r"\b(?:said [A-Z][^.“”]*, said|(?:added|said): (?:[A-Z][\w’-]+ )*said)\b")
"""What shows that a report was written carelessly: *“…,” said Li Na, mayor of Ulm, said last year*."""

OF_SOME_BODY = re.compile(
    r" (?:at|for|from|of|with) the (?:agency|association|authority|bank|body|centre|center|charity|clinic|club|college"
    r"|commission|committee|company|council|department|firm|foundation|fund|group|hospital|institute|institution|library"
    r"|lab|laboratory|ministry|museum|office|organi[sz]ation|party|programme|program|project|school|society|study|team"
    r"|trust|union|university|zoo)(?=,?$)"
)
"""The end of a role that names no body: *curator at the museum*."""

FEWEST_OF_ROLE = 3
"""Words of a role that tells something without such an end."""

LABELLED = re.compile(r"[A-Z][^“”\":.]*: (?=[“\"])")
"""A heading, or what stands for one, before somebody's words: *What the job involves: “…”*."""

WORD = re.compile(r"\w+")

END = re.compile(r"[.!?][”’]*(?= |$)")
"""What a sentence ends with."""

FAR = 1
"""Paragraphs between two sentences beyond which nobody takes the second for what goes on from the first."""

SPACE = 1
"""Letters between two sentences of a paragraph of which one stands right behind the other."""


def views(pool: Pool) -> Iterator[Draft]:
    """What those say who say most, if all of it is known; a text that teaches lets nobody speak."""
    own = {} if pool.teaching else by_speaker(pool.sayings)
    roles = roles_of(pool.facts)
    people = {entity.name: entity for entity in pool.entities if entity.type == "person"}
    unsure = beside_unknown(pool.sayings, people) | namesakes(own)
    told = {
        speaker: points_of(sayings, pool)
        for speaker, sayings in own.items()
        if speaker in people and speaker not in unsure and is_source(people[speaker], sayings, roles)
    }
    told = {
        speaker: points
        for speaker, points in told.items()
        if len(points) <= MOST_POINTS and FEWEST_SENTENCES <= sentences_in(points) <= MOST_SENTENCES
    }
    lengths = {speaker: sum(len(point.text.split()) for point in points) for speaker, points in told.items()}
    names = {speaker: introduced(own[speaker][0], roles) for speaker in told}
    long = [speaker for speaker, length in lengths.items() if names[speaker] and FEWEST_WORDS <= length <= MOST_WORDS]
    fit = (
        speaker
        for speaker in long
        if not is_medium_before(names[speaker].removesuffix(speaker))
        and not leans(told[speaker][0].text, people[speaker], people)
    )
    for speaker in sorted(fit, key=lambda each: (-lengths[each], each))[:MOST]:
        proof = told[speaker][0].evidence
        if proof is None:
            continue
        yield Draft(
            slot=f"views:{speaker}",
            question=OpenResponse(
                prompt=f"What does {names[speaker]} say in the article? Give the main points in your own words.",
                expected=told[speaker],
            ),
            evidence=proof,
            worth=WORTH,
            bloom="understand",
            tags=("views",),
        )


def leans(first: str, speaker: Entity, people: Iterable[str]) -> bool:
    """Whether a first point is told of what stands before it, or of somebody else whom it does not name.

    `people`: whom the article names, by their fullest names.

    >>> speaker, people = Entity(name="Li Na", type="person", gender="she"), ["Li Na", "Bo Lund"]
    >>> leans("Li Na said it showed no care.", speaker, people), leans("Li Na said he had slept.", speaker, people)
    (True, True)
    >>> leans("Li Na said Lund knew that he had slept.", speaker, people)
    False
    """
    another = OF_ANOTHER[speaker.gender].search(first) if speaker.gender in OF_ANOTHER else None
    before = first[: another.start()] if another is not None else ""
    named = any(name.split()[-1] in before for name in people if name != speaker.name)
    return (another is not None and not named) or LEANING.match(first) is not None


def sentences_in(points: Sequence[Point]) -> int:
    """How many sentences there are."""
    return sum(len(END.findall(point.text)) for point in points)


def is_source(person: Entity, sayings: Sequence[Saying], roles: Mapping[str, str]) -> bool:
    """Whether somebody is there to say something: of whom more is told, what they think may stand anywhere.

    Of 12 such questions on people of whom more was told readers took four: the keys left out what mattered.
    """
    last = person.name.rpartition(" ")[2]
    full = last != person.name and not (names_people(last.lower()) or last in TITLES)
    known = (bool(sayings[0].post) and last not in TITLES) or (full and bool(person.gender or person.name in roles))
    elsewhere = len({*person.mentions} - {saying.number for saying in sayings})
    return known and (elsewhere < MENTIONED or 2 * elsewhere < len(sayings))


def namesakes(speakers: Iterable[str]) -> frozenset[str]:
    """Those who share their last name with another, so that nobody is sure who says what."""
    found = Counter(speaker.split()[-1] for speaker in speakers if speaker)
    return frozenset(speaker for speaker in speakers if speaker and found[speaker.split()[-1]] > 1)


def beside_unknown(sayings: Sequence[Saying], people: Mapping[str, Entity]) -> frozenset[str]:
    """Those who speak next to somebody unknown, who may be they, so that more than is known may be theirs."""
    beside = [*pairwise(sayings), *pairwise(reversed(sayings))]
    known = [(one, other) for one, other in beside if one.speaker in people and not other.speaker]
    return frozenset(one.speaker for one, other in known if may_be(people[one.speaker], one, other))


def may_be(person: Entity, own: Saying, unknown: Saying) -> bool:
    """Whether somebody unknown who speaks next to what a person says can be that person.

    It cannot be if the pronoun is another, nor if only a later paragraph brings the person in: who is quoted before is
    told of before that.
    """
    if unknown.pronoun and person.gender in {"he", "she"} and unknown.pronoun != person.gender:
        return False
    if abs(own.evidence.passage - unknown.evidence.passage) > FAR:
        return False
    brought_in = person.mentions[:1] == (own.number,) and unknown.evidence.passage < own.evidence.passage
    return not (brought_in and (unknown.pronoun or unknown.quoted))


def by_speaker(sayings: Sequence[Saying]) -> Mapping[str, list[Saying]]:
    """The sayings of each speaker, in order."""
    found: dict[str, list[Saying]] = defaultdict(list)
    for saying in sayings:
        found[saying.speaker].append(saying)
    return found


def introduced(saying: Saying, roles: Mapping[str, str]) -> str:
    """The speaker by name, with who that is before or behind it, as the article tells it; a peer by the surname.

    Empty if the article does not tell it: of 29 questions on a speaker by the name alone two readers took 12, of 55
    others 47.
    """
    role = roles.get(saying.speaker, "")
    if saying.post:
        peer = saying.post.rpartition(" ")[2] in PEERAGE
        name = saying.speaker.split()[-1] if peer else saying.speaker.removeprefix(f"{saying.post} ")
        return typographic(f"{saying.post} {name}")  # not *Prince Prince Karl*
    behind = f", {role[:1].lower()}{role[1:]}," if role.startswith("The ") else f", {role},"
    told = behind if reads_well(role) else saying.behind
    named = OF_SOME_BODY.sub("", told)
    enough = named == told or len(WORD.findall(named)) >= FEWEST_OF_ROLE
    return typographic(f"{saying.speaker}{named}") if told and enough else ""


def points_of(sayings: Sequence[Saying], pool: Pool) -> tuple[Point, ...]:
    """All that is said, point by point; nothing if none of it is of the article's matter or in so many words.

    Nor where a sentence tells as much that somebody else says, or nobody.
    """
    if any(saying.beside for saying in sayings):
        return ()
    if any(COMES_AFTER.match(saying.evidence.text) for saying in sayings):
        return ()
    points = [point_of(together, pool) for together in in_rows([*map(without_reporter, understood(sayings))])]
    fit = tuple(point for point in points if len(point.text.split()) >= SHORTEST)
    of_matter = not pool.matter.isdisjoint(words_of(" ".join(point.text for point in fit)))
    silent = all(SILENT.search(point.text) for point in fit)
    clear = fit and not POINTING_BACK.match(fit[0].text) and not any(TOLD_TWICE.search(point.text) for point in fit)
    return fit if clear and of_matter and not silent and any(saying.strict for saying in sayings) else ()


def understood(sayings: Sequence[Saying]) -> Iterator[Saying]:
    """Those that point to nothing of which the ones before do not tell: not *If it sells that oil, …* alone."""
    told: set[str] = set()
    for saying in sayings:
        if not saying.pointed or family(saying.pointed) in told:
            told.update(family(word) for word in WORD.findall(saying.evidence.text.lower()))
            yield saying


def without_reporter(saying: Saying) -> Saying:
    """The saying without the reporter's sentence before or behind it taken for its part: *It fell. "I fell," he said*.

    Behind, where nobody says it.

    >>> from quizgen.model.item import Evidence
    >>> told = Evidence(text='He fell. "Why did I fall?" His boss left.', start=9, end=50)
    >>> without_reporter(Saying(speaker="Bo Lund", evidence=told)).evidence.text
    '"Why did I fall?"'
    """
    told, text = saying.evidence, saying.evidence.text
    before = None if saying.begun else RUNS_ON.match(text) or run_in(text)
    start = before.end() if before is not None else 0
    behind = REPORT_BEHIND.search(text, start)
    cut = behind is not None and SAID.search(text, behind.end()) is None
    end = behind.end() - 1 if behind is not None and cut else len(text)
    if (start, end) == (0, len(text)):
        return saying
    own = replace(told, text=text[start:end], start=told.start + start, end=told.start + end)
    return replace(saying, evidence=own)


def run_in(text: str) -> re.Match[str] | None:
    """What stands before a quotation without a stop, if nobody says it."""
    found = RUN_IN.match(text)
    return found if found is not None and SAID.search(found[0]) is None else None


def in_rows(sayings: Sequence[Saying]) -> Iterator[list[Saying]]:
    """The sayings of one speaker, those together that stand right behind each other in a paragraph."""
    row: list[Saying] = []
    for saying in sayings:
        if row and not (goes_on(saying, row[-1]) and words_in(each.evidence for each in row) < LONGEST):
            yield row
            row = []
        row.append(saying)
    if row:
        yield row


def goes_on(saying: Saying, before: Saying) -> bool:
    """Whether it stands right behind the other in one paragraph."""
    one, other = before.evidence, saying.evidence
    return one.passage == other.passage and other.start - one.end <= SPACE


def point_of(row: Sequence[Saying], pool: Pool) -> Point:
    """What is said in one breath."""
    start, end = row[0].evidence.start, row[-1].evidence.end
    evidence = replace(row[0].evidence, text=pool.article[start:end], end=end)
    words = undated(with_marks(evidence.text, begun=row[0].begun))
    label = LABELLED.match(words)
    words = words[label.end() :] if label and not SAID.search(label[0]) else words
    alone = INSTANCE.sub(r"\1", ON_FROM_BEFORE.sub("", words))
    return Point(text=capitalise(alone), evidence=evidence)


def with_marks(text: str, *, begun: bool) -> str:
    """The words with a mark where a quotation begins and ends, and none where a paragraph goes on with it.

    >>> with_marks('We like it." "It is old. "It is dear.', begun=True)
    '“We like it.” “It is old. It is dear.”'
    """
    marks = [*DOUBLE.finditer(text)]
    inside = begun and not (marks and marks[0].start() == 0)
    written, last = ["“" if inside else ""], 0
    for mark in marks:
        written.append(text[last : mark.start()])
        last = mark.end()
        if opens(mark) != inside:
            written.append("”" if inside else "“")
            inside = not inside
    return typographic("".join([*written, text[last:], "”" if inside else ""]))


def opens(mark: re.Match[str]) -> bool:
    """Whether a quotation mark stands as those do that open a quotation, whichever of them was written."""
    before, behind = mark.string[: mark.start()][-1:], mark.string[mark.end() :][:1]
    return not before.strip(" \n([—–-") and bool(behind.strip())
