"""What an article states, in strings: nothing behind this seam needs a parser."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, Literal, TypeVar

from quizgen.model.item import Evidence

Role = Literal[
    "subject",
    "object",
    "recipient",
    "predicate",
    "complement",
    "action",
    "content",
    "particle",
    "place",
    "time",
    "duration",
    "reason",
    "purpose",
    "means",
    "agent",
    "oblique",
    "manner",
    "gap",
    "words",
    "outcome",
    "contrast",
]
"""What a phrase does in its clause; in a sentence that is not taken apart, whether it is asked for (`gap`) or not."""

AnswerType = Literal[
    "person",
    "organisation",
    "country",
    "city",
    "place",
    "nationality",
    "date",
    "year",
    "duration",
    "number",
    "percent",
    "money",
    "quantity",
    "work",
    "event",
    "thing",
    "action",
]
"""What a phrase names: decides the question word and what can stand beside it as a distractor."""

PLACES: frozenset[AnswerType] = frozenset({"country", "city", "place"})

NAMED: frozenset[AnswerType] = PLACES | {"person", "organisation", "work", "event", "thing"}
"""Types of what has a name."""

DATES: frozenset[AnswerType] = frozenset({"year", "date"})

AMOUNTS: frozenset[AnswerType] = frozenset({"percent", "money", "quantity", "number", "duration"})

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A part of a clause that can be asked for."""

    text: str
    """As it reads in mid-sentence, standing alone: names in full, no pronouns, its preposition first."""
    role: Role
    type: AnswerType = "thing"
    head: str = ""
    """Lemma of its head word, lower case: part of the fact's identity."""
    plural: bool = False
    preposition: str = ""
    """What `text` begins with when the phrase is an oblique: `in`, `because of`; else empty."""
    name: str = ""
    """Canonical name of the entity that the phrase is a name of, else empty."""
    quantity: str = ""
    """The counted or measured part of it: `8,550` in `8,550 boys and girls`; else empty."""
    counted: str = ""
    """What is counted, as it follows `asker`: `boys and girls`; empty where the answer is all of it."""
    asker: str = "how many"
    """The words that ask for the quantity: `what percentage of`, `how tall`."""
    cut: bool = False
    """Whether something that says more of it was left out, so that as an answer it would be incomplete."""

    @property
    def written(self) -> str:
        """The name as it reads in `text`, where apostrophes are curly: *Ada O’Neill*."""
        return self.name.replace("'", "’")

    @property
    def core(self) -> str:
        """The text without its preposition: what an answer usually needs."""
        return self.text.removeprefix(f"{self.preposition} ")


@dataclass(frozen=True, slots=True, kw_only=True)
class OfItself:
    """What stands between somebody who says something of themselves and what they say: *Li Na* said she *sings*."""

    lemma: str
    verb: str
    pronoun: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A statement cut into the parts that questions are made of."""

    subject: Phrase
    auxiliaries: tuple[str, ...] = ()
    """As written, in order: `has`, `been`; empty for a simple tense and for a plain copula."""
    verb: str
    """The main verb or copula as written: `praised`, `is`; empty in a sentence that is not taken apart."""
    lemma: str
    """Its base form: `praise`."""
    tense: Literal["past", "present", "other"] = "past"
    """Tense of a verb without auxiliaries: decides between did, does and do."""
    adverb: str = ""
    """An adverb between subject and verb: `temporarily`."""
    phrases: tuple[Phrase, ...] = ()
    """What follows the verb, in order."""
    lead: tuple[Phrase, ...] = ()
    """What precedes the subject, in order."""
    people: tuple[str, ...] = ()
    """Full names of the people in it, so that each is named in full but once."""
    source: str = ""
    """According to whom, when the article reports rather than states it: `the Russian Academy of Sciences`."""
    saying: str = ""
    """The words by which the source says it, where a statement keeps them: `predicted that`, before *would*."""
    of_itself: OfItself | None = None
    """How the source says it of itself, which is then the subject; None where it doesn't."""

    @property
    def opening(self) -> tuple[str, ...]:
        """The words before the verb: the subject, and how it says so where it says it of itself."""
        own = self.of_itself
        return (self.subject.text, *((own.verb, own.pronoun) if own is not None else ()))

    @property
    def is_perfect(self) -> bool:
        """Whether its verb is in the present perfect: *has won*."""
        return self.auxiliaries[:1] in {("has",), ("have",)}

    @property
    def attribution(self) -> tuple[str, ...]:
        """The words in front that say according to whom; empty when the article, or the subject, says so itself."""
        return (f"according to {self.source}",) if self.source and self.of_itself is None else ()

    @property
    def said(self) -> str:
        """The words in front of a statement that keep the verb of saying: `Li Na predicted that`; mostly empty."""
        return f"{self.source}{',' * (',' in self.source)} {self.saying}" if self.saying else ""

    def phrase(self, focus: int) -> Phrase:
        """The phrase at `focus`: -1 is the subject, then `phrases`, then `lead`."""
        if focus < 0:
            return self.subject
        count = len(self.phrases)
        return self.phrases[focus] if focus < count else self.lead[focus - count]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing the article states and one thing of it to ask for."""

    slot: str
    """Identity within the article: who, what relation, which part is asked for; not the answer, not the wording."""
    rule: str
    """Name of the rule that found it."""
    clause: Clause
    focus: int
    """Which phrase of the clause is asked for, as in `Clause.phrase`."""
    ask_quantity: bool = False
    """Ask how many or how much of the focus phrase, not for all of it."""
    sentence: str
    """The clause as a sentence that stands alone."""
    evidence: Evidence
    aliases: tuple[str, ...] = ()
    """Other names of the answer that the article uses."""
    salience: float = 0.0
    """How much the article is about it, 0 to 1."""
    confidence: float = 1.0
    """How far the parse can be trusted, 0 to 1."""
    asked: Phrase = field(init=False, repr=False, compare=False)
    """The phrase that holds the answer: found once, since the rules ask for it a hundred times."""
    answers: dict[object, Any] = field(init=False, repr=False, compare=False, default_factory=dict)
    """What `once_of` keeps: rule → what it said of the fact."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "asked", self.clause.phrase(self.focus))

    @property
    def subject(self) -> str:
        """Of whom or what."""
        return self.clause.subject.text

    @property
    def relation(self) -> str:
        """The verb with its auxiliaries."""
        return " ".join((*self.clause.auxiliaries, self.clause.verb))

    @property
    def value(self) -> str:
        """The answer, as it reads in mid-sentence."""
        return self.asked.quantity if self.ask_quantity else self.asked.core


def by_weight(facts: Iterable[Fact]) -> list[Fact]:
    """The facts, what the article is most about first; of equals the earlier."""
    return sorted(facts, key=lambda fact: (-fact.salience * fact.confidence, fact.evidence.start, fact.slot))


def once_of(rule: Callable[[Fact], Answer]) -> Callable[[Fact], Answer]:
    """A rule that looks at nothing but a fact: the answer is kept with the fact and goes with it."""

    @wraps(rule)
    def answer(fact: Fact) -> Answer:
        if rule not in fact.answers:
            fact.answers[rule] = rule(fact)
        found: Answer = fact.answers[rule]
        return found

    return answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A person, organisation, place or thing with all the names the article gives it."""

    name: str
    """Its fullest name."""
    type: AnswerType
    aliases: tuple[str, ...] = ()
    """Every other form that occurs, longest first."""
    surnames: tuple[str, ...] = ()
    """By which alone somebody may be called, whether the article does or not: `van Gogh`, `Gogh`; none if unknown."""
    mentions: tuple[int, ...] = ()
    """Number of the sentence of each mention, ascending; sentences count from 0 through the article."""
    gender: Literal["she", "he", "they", ""] = ""
    """The pronoun the article uses of it, or nothing known."""
    definite: bool = False
    """Whether the article calls it with *the*: `the West`."""
    known: bool = False
    """Whether it is somebody whom the world knows by the one name: `Plato`."""

    @property
    def called(self) -> str:
        """Its fullest name as it reads in mid-sentence: `the West`, `Li Na`."""
        return f"the {self.name.removeprefix('The ')}" if self.definite else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """A sentence in which somebody speaks, or that reports what somebody says."""

    speaker: str
    """Canonical name of the person who speaks; empty where it is not clear who does."""
    post: str = ""
    """Who that is, as it stands before the name: `Oslo mayor`; empty where the article puts nothing there."""
    behind: str = ""
    """Who that is, as it stands behind the name, set off or not: `, head of Yarrow Motors,`, ` from Yarrow Motors`."""
    pronoun: str = ""
    """`he` or `she`, by which the sentence calls who speaks; empty where it does otherwise."""
    open: bool = False
    """Whether it tells no more of who speaks, so that it may be whoever speaks around it."""
    evidence: Evidence
    """The sentence as it stands."""
    number: int = 0
    """Which sentence of the article it is, counted from 0."""
    quoted: bool = False
    """Whether it has somebody's own words in quotation marks, and not only a word or two of them."""
    begun: bool = False
    """Whether it goes on with a quotation that a sentence before opened."""
    strict: bool = False
    """Whether it says what they say, and not only what they think of it."""
    pointed: str = ""
    """What it points to as told before: `oil` of *If it sells that oil, …*; empty where it points to nothing so."""
    beside: bool = False
    """Whether the sentence also tells what somebody else says, or nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A sentence whose subject is a pronoun for somebody whom the sentence does not name."""

    pronoun: str
    """`he` or `she`."""
    name: str
    """Canonical name of whom it means."""
    sentence: str
    """As it stands."""
    evidence: Evidence
    """All from the sentence that names them on, to the end of its paragraph if the sentence stands in another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """What somebody says in their own words, which stand in quotation marks beside the name."""

    speaker: str
    """Canonical name of the person who speaks."""
    sentences: tuple[str, ...]
    """What is said, sentence by sentence, as it stands, without the marks around it."""
    evidence: Evidence
    """All sentences of the article that have a part of it, or tell who speaks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """A sentence of the article as it stands, with an amount that can be asked for."""

    fact: Fact
    """The amount, in its sentence as it is printed."""
    before: str
    """The sentences that it leans on, as they stand before it; mostly empty."""
    evidence: Evidence
    """All of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clipping:
    """Words of the article as they stand, cut at what can be asked for: a sentence that needs no other."""

    asks: Literal["reason", "setting", "term"]
    before: str
    """What stands before that."""
    answer: str
    """`because the yard had burnt`; a term without its article, and the capital that a sentence gives it."""
    behind: str
    """What stands behind it; of a reason, with which the sentence ends, nothing but the full stop."""
    evidence: Evidence
    """All of it."""
    general: bool = False
    """Whether the sentence tells but what the term means, which is so whoever says it."""
    marked: bool = False
    """Whether the author has set the term in bold; then there may be sentences before that the words lean on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyTerm:
    """A term and its meaning, as a list of key terms has them."""

    term: str
    """As it reads in mid-sentence."""
    short: str = ""
    """What it is short called, if the list says so: `CA` of *carbonic anhydrase (CA)*."""
    also: str = ""
    """What else it is called, if the list says so: `saprophyte` of *saprobe: …; also saprophyte*."""
    meaning: str
    """`group of lamps that are lit in turn`: with an article or without, and no full stop."""
    evidence: Evidence
    """The line of the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """What can be asked of an article's sentences, and of the lines of its lists, as they stand."""

    sayings: tuple[Saying, ...] = ()
    references: tuple[Reference, ...] = ()
    utterances: tuple[Utterance, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()
    clippings: tuple[Clipping, ...] = ()
    key_terms: tuple[KeyTerm, ...] = ()
