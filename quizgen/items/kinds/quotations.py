"""*Who says in the article: “We are late”?* – one of its speakers among the others."""

import re
from collections.abc import Container, Iterator, Sequence
from itertools import islice
from random import Random

from quizgen.english.meant import OF_WORDS
from quizgen.english.people import PARTICLES
from quizgen.english.webpage import is_run_into
from quizgen.items.distractors import Pool
from quizgen.items.kinds.references import LAST_STOP, chosen, within_marks
from quizgen.items.kinds.sets import Draft
from quizgen.items.kinds.views import namesakes, with_marks
from quizgen.items.matter import words_of
from quizgen.items.sayings import NOW, roles_of
from quizgen.model import ids
from quizgen.model.fact import Entity, Fact, Saying
from quizgen.model.item import MultipleChoice

MOST = 2
"""Questions of an article."""

FEWEST, WANTED = 2, 3
"""Others among whom one is to be found."""

SHORTEST, LONGEST = 8, 22
"""Words that say something, and that can be taken in within a question."""

OF_MATTER = 1
"""Words in it that the article is most about."""

WORTH = 0.48

QUOTED = re.compile(r"“([^“”]+)”")
"""What somebody says in so many words."""

LEANING = re.compile(
    r"(?:And|Because|But|He|Her|His|It|It[’']s|Its|Or|She|So|That|That[’']s|Their|Them|Then|These|They|They[’']\w+|This"
    r"|Those|Which|(?:All|Both|Few|Many|Most|None|One|Some) of (?:them|these|those))\b"
)
"""How words begin that lean on those before."""

POINTING = re.compile(r"\b(?:he|her|him|his|she|hers|these|this|those)\b|\b[Mm]y (?:husband|wife)\b")
"""Words for what was told before, and those that tell a man from a woman."""

DENYING = re.compile(r"n[’']t\b|\b(?:neither|never|no|nobody|none|nor|not|nothing|without)\b", re.IGNORECASE)
"""What makes a question one of what is not so."""


def make(facts: Sequence[Fact], pool: Pool) -> Iterator[Draft]:  # noqa: ARG001 -- a SetMaker, which may draw on facts
    """Whose words those are that say most of what news is about, of each speaker once.

    Not of those whom a sentence asks for that says *he*; a text that teaches lets nobody speak.
    """
    told = roles_of(pool.facts).keys() | {saying.speaker for saying in pool.sayings if saying.post}
    people = {entity.name: entity for entity in pool.entities if is_somebody(entity, told)}
    speakers = [each for each in dict.fromkeys(saying.speaker for saying in pool.sayings) if each in people]
    if pool.teaching or len(speakers) < FEWEST:
        return
    doubtful = namesakes(speakers)
    known = [each for each in speakers if each not in doubtful]
    meant = {reference.name for reference in chosen(pool)}
    asked = [each for each in known if each not in meant]
    for speaker, (words, saying) in best_words(asked, speakers, pool).items():
        slot = f"quotation:{speaker}"
        chance = ids.draw(slot, "choice")
        wrong = others(speaker, known, [each for each in people if each in pool.acting], chance)
        if len(wrong) < FEWEST:
            continue
        options = [people[each].called for each in (speaker, *wrong)]
        chance.shuffle(options)
        yield Draft(
            slot=slot,
            question=MultipleChoice(
                stem=OF_WORDS.format(words=within_marks(words)),
                options=tuple(options),
                correct=options.index(people[speaker].called),
            ),
            evidence=saying.evidence,
            worth=WORTH,
            bloom="understand",
            tags=("quotation",),
        )


def best_words(asked: Sequence[str], speakers: Sequence[str], pool: Pool) -> dict[str, tuple[str, Saying]]:
    """What those asked for say that is most about the article's matter, of the `MOST` who say most of it."""
    told = ((own_words(saying), saying) for saying in pool.sayings if saying.speaker in asked)
    best: dict[str, tuple[str, Saying]] = {}
    for words, saying in sorted(told, key=lambda each: -matter_in(each[0], pool)):
        if is_fit(words, speakers, pool):
            best.setdefault(saying.speaker, (words, saying))
    return dict(islice(best.items(), MOST))


def others(speaker: str, known: Sequence[str], acting: Sequence[str], chance: Random) -> list[str]:
    """Whom one may take for the speaker: others who speak, and where they are few those who act; no word is shared."""
    apart = [each for each in known if set(each.split()).isdisjoint(speaker.split())]
    wrong = chance.sample(apart, min(WANTED, len(apart)))
    silent = [each for each in acting if each not in known and set(each.split()).isdisjoint(speaker.split())]
    lacking = FEWEST - len(wrong)
    return [*wrong, *chance.sample(silent, min(lacking, len(silent)))] if wrong and lacking > 0 else wrong


def is_somebody(entity: Entity, told: Container[str]) -> bool:
    """Whether it is a person by a whole name, and is called *he* or *she* or told to have a post or trade."""
    words = entity.name.split()
    whole = entity.type == "person" and 1 < len(words) == len({*words}) and words[0].lower() not in PARTICLES
    return whole and (bool(entity.gender) or entity.name in told)


def own_words(saying: Saying) -> str:
    """The longest of what somebody says in so many words in the sentence, if it is a sentence of its own."""
    if not (saying.quoted or saying.begun):
        return ""
    parts = QUOTED.findall(with_marks(saying.evidence.text, begun=saying.begun))
    words = "" if is_run_into(saying.evidence.text) else max(parts, key=len, default="").strip()
    return LAST_STOP.sub(r"\1", words.rstrip(",’")) if words[:1].isupper() else ""


def matter_in(words: str, pool: Pool) -> int:
    """How many of the words that the article is most about stand in it."""
    return len(words_of(words) & pool.matter)


def is_fit(words: str, speakers: Sequence[str], pool: Pool) -> bool:
    """Whether the words tell something of the article's matter, and not who says them nor of whom."""
    named = {part for speaker in speakers for part in speaker.split()}
    whole = SHORTEST <= len(words.split()) <= LONGEST and "?" not in words
    leaning = LEANING.match(words) or any(pattern.search(words) for pattern in (POINTING, DENYING, NOW))
    telling = not named.isdisjoint(re.findall(r"\w+", words))
    return whole and not (leaning or telling) and matter_in(words, pool) >= OF_MATTER
