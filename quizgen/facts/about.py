"""What an article is about, by its title and its first sentence, and the nouns that can mean it alone.

*The Panama Canal*: `The Panama Canal is an artificial waterway …` → *canal* and *waterway* mean `the Panama Canal`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from quizgen.english.likeness import ILLS, KINDS_OF, MORE_GENERAL, RINGS
from quizgen.english.people import names_people
from quizgen.english.places import PLACE_KINDS, PLACE_WORDS, is_group_of_places
from quizgen.facts.reading import Reading
from quizgen.model.fact import PLACES
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.annotated import Annotated, Mention
    from quizgen.model.fact import AnswerType, Entity
    from quizgen.model.tokens import Span, Token

ABOUT = "about"

HISTORY = re.compile(
    r"(?:the |an? )?(?:short |brief )?(?:birth|development|discovery|evolution|history|invention|origins?|rise|story)"
    r" of (?=the )",
    re.IGNORECASE,
)
"""What titles have before the thing whose history they promise."""

TITLE = re.compile(r"The (?P<name>[A-Z][\w’'.-]*(?: [A-Z0-9][\w’'.-]*)*) (?P<noun>[A-Z]?[a-z]+)")
"""A title that is a name and a noun."""

HEADLINED = frozenset(
    """
    accord act agreement airport aqueduct battle bill blockade bridge campaign canal castle cathedral championship
    charter conference constitution convention dam declaration directive earthquake election exhibition expedition
    fair famine ferry festival glacier hurricane invasion lander law marathon massacre mission mosque museum
    observatory orbiter pact palace parade park pilgrimage pipeline plant prize probe programme project protocol
    railway reactor rebellion referendum regatta regulation reserve resolution revolution rocket rover satellite
    scheme shuttle siege spacecraft stadium statute strike submarine summit telescope tournament tower treaty trial
    tunnel uprising volcano war
    """.split()
)
"""Last words of names that tell what they name, in small letters."""

HAPPENING = re.compile(
    r"(?P<owner>[A-Z][\w-]+(?: [A-Z][\w-]+)*)[’'](?:s )?\s?(?P<rest>(?:[a-z]+ ){0,2}"
    r"(?P<noun>attack|ban|blackout|blockade|blizzard|bombing|boycott|census|ceasefire|collapse|conflict|coronation|coup|crackdown"
    r"|crisis|curfew|cyclone|drought|earthquake|eclipse|election|embargo|epidemic|eruption|evacuation|expedition"
    r"|explosion|famine|festival|fire|flood|funeral|heatwave|hurricane|inauguration|insurgency|invasion|landslide"
    r"|lawsuit|lockdown|massacre|merger|moratorium|mutiny|occupation|outage|outbreak|pandemic|parade|pilgrimage|plague"
    r"|plebiscite|protest|rebellion|recession|referendum|revolt|revolution|scandal|secession|shutdown|siege|standoff"
    r"|stoppage|storm|strike|summit|takeover|tornado|tour|trial|trip|tsunami|typhoon|uprising|visit|voyage|walkout|war"
    r"|wedding|wildfire|withdrawal))"
)
"""A title that is whose and what happens: *Peru’s rail strike*."""
TITLE_OF = re.compile(r"The (?:[A-Z][a-z]+ )?(?P<noun>[A-Z]?[a-z]+) of (?P<name>[A-Z][\w’'.-]*(?: [A-Z0-9][\w’'.-]*)*)")
"""A title that is a noun and, behind *of*, a name: *The Great Fire of Hamburg*."""

PHRASE = re.compile(
    r"(?:[Tt]he )?(?P<rest>(?:[\w’'-]+ )+?(?P<noun>[A-Za-z]{3,})(?: of (?:the )?[\w’'-]+(?: [\w’'-]+)?)?)"
)
"""A title that is a noun with words before it, and maybe some behind *of*: *The Stock Market Crash of 1929*."""

NEW_IN = 3
"""Sentences in which what a title names is told for the first time: *In 1755 a strong earthquake struck Lisbon*."""

SAYING_LITTLE = frozenset(
    """
    age amount area aspect basis beginning bit body case cause change consequence day death effect end event example
    fact factor figure hour idea instance issue item kind level life lot matter moment month name night number one
    origin part period person piece place point position problem purpose question rate reason rest result role side
    situation size sort start subject thing time today total type use view way week world year
    """.split()
)
"""Nouns that alone may mean anything: *the death* is hardly the Black Death."""

RELATING = frozenset("between in of to".split())
"""Prepositions behind a noun that means only what happens to another: *a rise in prices*."""

TOLD_OF = 3
"""Mentions of a place by which an article without a title shows that it is on it."""

OF_PLACES = {
    "city": "city settlement town",
    "capital": "city settlement town",
    "town": "settlement",
    "metropolis": "city",
    "port": "city town",
    "settlement": "town",
    "isle": "island",
    "islet": "island",
    "atoll": "island",
    "village": "settlement",
    "hamlet": "settlement village",
    "seaport": "city port town",
    "megacity": "city metropolis",
    "principality": "country",
    "sultanate": "country",
    "emirate": "country",
    "nation": "country",
    "republic": "country",
    "kingdom": "country",
}
"""Noun that says what a place is → others that it is called by."""

MORE = 1
"""Words of a title that the article may leave away from the name: `River` of *The Amazon River*."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """What an article is about."""

    nouns: frozenset[str]
    """Nouns that mean it, in small letters."""
    text: str
    """What stands for it: `the Panama Canal`, `the human heart`."""
    words: frozenset[str]
    """The words of its name, in small letters."""
    type: AnswerType = "thing"
    name: str = ""
    """Its name among the entities, where it is one."""
    meant: tuple[int, int] | None = None
    """Passage and token of the head of its first noun phrase."""
    told_by: frozenset[tuple[int, int]] = frozenset()
    """Passage and token of the nouns of the first sentence that say what it is."""
    is_name: bool = True
    """Whether it has a name of its own, and is no kind of thing."""


def topic_of(reading: Reading) -> Topic | None:
    """What the article is about, if its title tells and the first sentence begins with it."""
    if ABOUT not in reading.once_for_all:
        reading.once_for_all[ABOUT] = look_for_topic(reading)
    return cast("Topic | None", reading.once_for_all[ABOUT])


def look_for_topic(reading: Reading) -> Topic | None:
    """What the title names, as the first sentence writes it; the kind of thing whose history a title promises."""
    title = reading.annotated.article.title.partition(":")[0].strip()
    promised = HISTORY.match(title)
    words = [word for word in title[promised.end() if promised else 0 :].lower().split() if word != "the"]
    subject = first_subject(reading.annotated)
    if subject is not None and words and is_titled(named_by(subject, reading), words):
        return topic_by(subject, words, reading)
    if subject is not None and is_described_place(subject, reading):
        return topic_by(subject, [token.lower_ for token in named_by(subject, reading)], reading)
    if (found := titled(title, reading) or happening(title, reading) or phrased(title, reading)) is not None:
        return found
    kind = " ".join(words) if promised and {*words} <= reading.small else ""
    nouns = frozenset(words[-1:])
    return Topic(nouns=nouns, text=f"the {kind}", words=frozenset(words), is_name=False) if kind else None


def is_described_place(subject: Token, reading: Reading) -> bool:
    """Whether the first sentence says what a place is, of which the article goes on to tell: a guide without title."""
    mention = name_of(subject, reading.annotated)
    if mention is None or reading.annotated.entities[mention.entity].type not in PLACES:
        return False
    told = sum(each.entity == mention.entity for each in reading.annotated.mentions)
    noun = child(subject.head, "attr") if subject.head.lemma_ == "be" else None
    nouns = [noun, *noun.conjuncts] if noun is not None else []
    return told >= TOLD_OF and any(each.lemma_ in PLACE_KINDS or is_group_of_places(each.lemma_) for each in nouns)


def titled(title: str, reading: Reading) -> Topic | None:
    """What a title alone names, by a name that the article begins with and a noun: *The Apollo 11 Mission*."""
    found = TITLE.fullmatch(title) or TITLE_OF.fullmatch(title)
    noun = found["noun"].lower() if found is not None else ""
    first = reading.annotated.passages[0].passage.text if reading.annotated.passages else ""
    if found is None or noun not in reading.small or names_people(noun) or not is_whole_in(found["name"], first):
        return None
    words = frozenset(title.lower().split()) - {"the"}
    text = f"the {found['name']} {noun}" if found.re is TITLE else f"the {title.removeprefix('The ')}"
    told = first_told(noun, reading)
    general = MORE_GENERAL.get(noun, frozenset()) if told is not None else frozenset()
    return Topic(nouns=frozenset({noun} | general) - SAYING_LITTLE, text=text, words=words, meant=told)


def first_told(noun: str, reading: Reading) -> tuple[int, int] | None:
    """Passage and token of the noun where the first sentences bring in what it names: *a strong earthquake*."""
    sentences = list(reading.annotated.passages[0].doc.sents)[:NEW_IN]
    tokens = [token for sentence in sentences for token in sentence if token.lower_ == noun and token.tag_ == "NN"]
    new = bool(tokens) and any(other.lower_ in {"a", "an"} for other in tokens[0].lefts)
    return (0, tokens[0].i) if new else None


def happening(title: str, reading: Reading) -> Topic | None:
    """What happens somewhere, by a title that says no more: *Peru’s rail strike*; other nouns for it mean it too."""
    found = HAPPENING.fullmatch(title)
    noun = found["noun"] if found is not None else ""
    first = reading.annotated.passages[0].passage.text if reading.annotated.passages else ""
    if found is None or not is_whole_in(found["owner"].split()[-1], first):
        return None
    rings = (ring for ring in RINGS if noun in ring)
    nouns = frozenset({noun}.union(*rings)) - SAYING_LITTLE
    owner = found["owner"].replace("'", "’")
    text = f"{owner}’s {found['rest']}" if not owner.endswith("s") else f"{owner}’ {found['rest']}"
    return Topic(nouns=nouns, text=text, words=frozenset(title.lower().split()))


def phrased(title: str, reading: Reading) -> Topic | None:
    """What a title names in the words of the text, with *the*: *the stock market crash of 1929*."""
    found = PHRASE.fullmatch(title)
    noun = found["noun"].lower() if found is not None else ""
    if found is None or noun not in reading.small or noun in SAYING_LITTLE or names_people(noun) or noun.endswith("s"):
        return None
    written = re.search(rf"\bthe ({re.escape(found['rest'])})\b", reading.annotated.article.text, re.IGNORECASE)
    words = frozenset(found["rest"].lower().split())
    return Topic(nouns=frozenset({noun}), text=f"the {written[1]}", words=words) if written is not None else None


def is_whole_in(name: str, text: str) -> bool:
    """Whether the text has the name, and not only as the beginning of a longer word."""
    return re.search(rf"\b{re.escape(name)}\b", text) is not None


def first_subject(annotated: Annotated) -> Token | None:
    """The subject of the article's first sentence, if it is one singular noun that is known already."""
    sentence: Span | None = next(iter(annotated.passages[0].doc.sents), None) if annotated.passages else None
    subject = child(sentence.root, *SUBJECTS) if sentence is not None else None
    if subject is None or subject.tag_ not in {"NN", "NNP"} or any_child(subject, {"conj", "poss"}):
        return None
    determiner = child(subject, "det")
    return subject if determiner is None or determiner.lower_ == "the" else None


def named_by(subject: Token, reading: Reading) -> list[Token]:
    """The words of the name, or of the noun up to its head; no article before it among them."""
    mention = name_of(subject, reading.annotated)
    end = mention.end if mention is not None else end_of_capitals(subject)
    return [token for token in subject.doc[subject.left_edge.i : end] if token.head != subject or token.dep_ != "det"]


def end_of_capitals(subject: Token) -> int:
    """Index behind the subject, and behind *of* and the name that belongs to it: *the Plague of Marseille*."""
    of = subject.nbor(1) if subject.i + 1 < len(subject.doc) else subject
    name = child(of, "pobj") if of.lower_ == "of" and has_capital(subject) else None
    return name.i + 1 if name is not None and name.pos_ == "PROPN" else subject.i + 1


def name_of(subject: Token, annotated: Annotated) -> Mention | None:
    """The name that the subject of the first sentence is in."""
    names = (each for each in annotated.mentions if each.kind == "name" and each.passage == 0)
    return next((each for each in names if each.start <= subject.i < each.end), None)


def is_titled(named: Sequence[Token], title: Sequence[str]) -> bool:
    """Whether the title has the words, and perhaps says by one word more what they name."""
    words = [token.lower_ for token in named]
    if words != [*title[: len(words)]]:
        return False
    return len(title) <= len(words) + MORE or is_headline(named)


def is_headline(named: Sequence[Token]) -> bool:
    """Whether a longer title goes on with what happens to something by its name: *The High Dam Treaty takes effect*."""
    last = named[-1]
    known = all(token.text[0].isupper() for token in named) and len(named) > 1
    return known and last.tag_ in {"NN", "NNP"} and last.lower_ in HEADLINED


def topic_by(subject: Token, title: Sequence[str], reading: Reading) -> Topic | None:
    """What the subject of the first sentence names, if that is nobody."""
    mention = name_of(subject, reading.annotated)
    place = mention is not None and reading.annotated.entities[mention.entity].type in PLACES
    common = subject.is_sent_start and subject.lower_ in reading.small and not place
    mention = None if common else mention
    entity = reading.annotated.entities[mention.entity] if mention is not None else None
    elsewhere = subject.tag_ == "NNP" and subject.text in reading.capitals
    is_name = entity is not None or has_capital(subject) or elsewhere
    named = named_by(subject, reading)
    further = title[len(named) :] if not is_headline(named) else []
    defining = list(nouns_defining(subject, is_name=is_name))
    nouns = {subject.lower_, *further, *(noun.lemma_.lower() for noun in defining)} - SAYING_LITTLE
    nouns |= {general for noun in nouns for general in MORE_GENERAL.get(noun, ())} if is_name else set()
    nouns |= {other for ring in RINGS if subject.lower_ in ring & HEADLINED for other in ring} if is_name else set()
    nouns |= {other for noun in nouns for other in OF_PLACES.get(noun, "").split()} if is_name else set()
    if (entity is not None and entity.type == "person") or any(map(names_people, nouns)):
        return None
    return Topic(
        nouns=frozenset(nouns),
        text=entity.called if entity is not None else words_of(subject, reading, is_name=is_name),
        words=frozenset(title[: len(named)] if is_headline(named) else title),
        type=type_by(entity, nouns),
        name=entity.name if entity is not None else "",
        meant=(0, subject.i),
        told_by=frozenset((0, noun.i) for noun in defining),
        is_name=is_name,
    )


def has_capital(subject: Token) -> bool:
    """Whether it is written as names are, in mid-sentence: *The Great Barrier Reef*."""
    return subject.text[0].isupper() and not subject.is_sent_start


def type_by(entity: Entity | None, nouns: set[str]) -> AnswerType:
    """The type of what is named, which nouns for places tell better than a label."""
    if nouns & PLACE_WORDS and (entity is None or entity.type in {"organisation", "thing"}):
        return "place"
    return entity.type if entity is not None else "thing"


def words_of(subject: Token, reading: Reading, *, is_name: bool) -> str:
    """The noun phrase as it stands in mid-sentence."""
    determiner = child(subject, "det")
    named = named_by(subject, reading)
    words = [token.lower_ if token.is_sent_start and not is_name else token.text for token in named]
    return " ".join([*([determiner.lower_] if determiner is not None else []), *words])


def nouns_defining(subject: Token, *, is_name: bool) -> Iterator[Token]:
    """The nouns that the first sentence says it is: *waterway*; *epidemic* and *plague* of *an epidemic of plague*."""
    first = child(subject.head, "attr") if subject.head.lemma_ == "be" else None
    if first is None or (not is_name and any_child(first, {"conj", "poss"})):
        return
    for noun in (first, *(other for other in first.conjuncts if other.tag_ == "NN")):
        yield from nouns_in(noun, is_name=is_name)


def nouns_in(noun: Token, *, is_name: bool) -> Iterator[Token]:
    """The nouns by which a noun phrase says what something is."""
    several = noun.lower_ == "one" or (is_name and noun.tag_ == "JJS")
    relating = not is_name and any(other.lower_ in RELATING for other in noun.rights)
    if noun.tag_ == "NN" and noun.lemma_ not in KINDS_OF and not relating:
        yield noun
        beside = (other for other in noun.lefts if other.dep_ == "compound" and other.lower_ in PLACE_KINDS)
        yield from (other for other in beside if is_name)  # *an island country*
    if several or noun.lemma_ in KINDS_OF | ILLS:
        of = next((other for other in noun.rights if other.lower_ == "of"), None)
        inner = child(of, "pobj") if of is not None else None
        if inner is not None and inner.tag_ == ("NNS" if several else "NN"):
            yield inner
