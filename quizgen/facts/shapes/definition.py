"""*Tromsø, a port in the north of Norway, …* → *Tromsø is a port in the north of Norway*.

So too of terms, *basalt, a rock that volcanoes make*, and the other way round: *Norway's largest port, Bergen, …*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from quizgen.english.people import names_people
from quizgen.facts import terms
from quizgen.facts.appositions import OF_SEVERAL
from quizgen.facts.clauses import people_in
from quizgen.facts.nouns import read_noun
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.shapes.gloss import is_told_now
from quizgen.facts.statements import attempt
from quizgen.facts.tenses import BE
from quizgen.model.fact import PLACES, AnswerType, Clause, Phrase
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

FEWEST_WORDS = 4
"""Words of a description that tells something: `a city` doesn't."""

FITTING: dict[AnswerType, frozenset[str]] = {
    "organisation": frozenset(
        """
        academy agency airline alliance archive army association authority bakery band bank body bookseller bookshop
        brand brewer brewery broadcaster bureau business campaign carrier center centre chain charity choir church
        clinic club coalition collective college commission committee company confederation conglomerate consortium
        consultancy contractor cooperative corporation council court creditor daily dealer department developer
        distiller distillery distributor division enterprise exchange exporter faction factory federation firm forum
        foundation fund gallery garage giant group guild hospital importer initiative institute institution insurer
        laboratory league lender library lobby magazine maker manufacturer miner ministry monastery movement museum
        network newspaper nonprofit observatory operator orchestra organisation organization outfit outlet panel
        partnership party platform practice producer programme project provider publication publisher refiner regulator
        restaurant retailer school seminary service shipbuilder shop society startup station store studio subsidiary
        supermarket supplier syndicate team theater theatre think-tank trader tribunal troupe trust union university
        utility venture watchdog website weekly wholesaler winery
        """.split()
    ),
    "country": frozenset(
        """
        archipelago country democracy dictatorship economy emirate empire exporter importer island kingdom monarchy
        nation principality producer protectorate republic state sultanate superpower territory
        """.split()
    ),
    "city": frozenset(
        """
        borough capital center centre city commune district enclave hamlet harbor harbour hub megacity metropolis
        municipality oasis outpost port resort settlement spa stronghold suburb town township village
        """.split()
    ),
    "place": frozenset(
        """
        archipelago area atoll bay beach borough canal canyon cape capital cave city coast colony commune community
        continent county crater desert district enclave estuary fjord forest garden glacier gorge gulf hamlet harbor
        harbour headland highland hill island islet lagoon lake marsh moor mountain municipality neighborhood
        neighbourhood oasis ocean park pass peak peninsula plain plateau port prairie preserve province range ravine
        reef region reserve reservoir resort ridge river sanctuary sea settlement square state strait stream street
        suburb summit swamp territory town township tributary valley village volcano waterfall waterway wetland
        wilderness zone
        """.split()
    ),
}
"""Type of a name → nouns that can say what it is; another noun belongs to another name nearby."""


RANK_OF_DEED = re.compile(r"(?:the|\w+[’']s) (?:first|last|only|second|third) .*\bto (?:be )?[a-z]+")
"""A rank by what was done, once for all: *the first port to have a light*."""


FIRST_OF_ITS_KIND = re.compile(
    r"^(?:the|\S+[’']s?) first (?:\w+ )?(?:capital|city-state|dynasty|empire|kingdom|republic|state)\b"
)
"""What was, and is no more, if its sentence tells of the past: *China's first empire*."""


def find(sentence: Span, reading: Reading) -> Iterator[Clause | Refusal]:
    """A clause for each name or term with a description behind a comma."""
    for token in sentence:
        if token.dep_ != "appos":
            continue
        if is_description(token, reading) and fits(token, token.head, reading):
            yield attempt(partial(read_definition, whole_name(token.head, reading), token, reading))
        elif is_described_first(token, reading) and fits(token.head, token, reading):
            yield attempt(partial(read_definition, whole_name(token, reading), token.head, reading))


def is_described_first(name: Token, reading: Reading) -> bool:
    """Whether the name stands behind a description of which there is but one: *Norway's largest port, Bergen*."""
    description = name.head
    alone = description.tag_ == "NN" and reading.name_at(description) is None and child(description, "conj") is None
    named = reading.name_at(name) is not None and child(name, "conj") is None
    return alone and is_ranked(description) and named and child(description, "poss", "det") is not None


def fits(description: Token, head: Token, reading: Reading) -> bool:
    """Whether the description can be that of the name or term right before it, and not of so much of it."""
    if head.dep_ == "pobj" and head.head.lower_ == "of" and head.head.head.ent_type_ == "QUANTITY":
        return False  # *40 square miles of marsh, an area larger than Oslo*
    if tells_of_whole(description, head):
        return False
    entity = reading.name_at(head)
    if entity is not None and entity.type in FITTING:
        noun = description.lemma_.lower()
        return noun in FITTING[entity.type] or noun.endswith(("maker", "seller"))
    if names_people(description.lemma_):
        return False
    if entity is not None:
        return entity.type in {"thing", "work", "event"}
    return is_term(head) or terms.is_term(head, reading)


def tells_of_whole(description: Token, head: Token) -> bool:
    """Whether it tells of all that was said, not of its last noun: *drains into the harbour, a situation that …*."""
    behind = head.dep_ not in SUBJECTS and child(head, "det") is not None
    return behind and description.lemma_.lower() in terms.OF_THE_WHOLE


def is_term(head: Token) -> bool:
    """Whether the noun is a bare word, as terms are when they are explained: *cretinism, a condition …*."""
    bare = head.tag_ == "NN" and head.left_edge == head and head.dep_ not in {"compound", "amod"}
    return bare and head.ent_type_ == "" and is_told_now(head.sent)  # not *They made it from scratch, a great skill*


def whole_name(token: Token, reading: Reading) -> Token:
    """The head of the whole name, of whose last part alone the description may be a dependent."""
    mention = reading.mention(token)
    return token.doc[mention.start : mention.end].root if mention is not None else token


def is_ranked(noun: Token) -> bool:
    """Whether there is but one of it: *Norway's largest port*."""
    return any(other.tag_ in {"JJS", "RBS"} or other.lower_ in {"first", "only"} for other in noun.lefts)


def is_description(token: Token, reading: Reading) -> bool:
    """Whether the token heads a description behind the name: *a port …*, *the largest lake …*, *Norway's best zoo*."""
    article = child(token, "det", "poss")
    behind = token.left_edge.i > token.head.i and token.left_edge.nbor(-1).text == ","
    behind = behind and ends_in(token.left_edge.i - 2, token.head, reading)
    return behind and token.pos_ == "NOUN" and article is not None and reading.name_at(token) is None


def is_rank_of_deed(text: str) -> bool:
    """Whether the description ranks by a deed, so that it is of the time of its sentence."""
    return RANK_OF_DEED.match(text) is not None


def ends_in(last: int, head: Token, reading: Reading) -> bool:
    """Whether the noun, or the name it is in, ends with the token at `last`: *soup that heats, the …* is no term."""
    mention = reading.mention(head)
    return last == head.i or (mention is not None and mention.start <= last < mention.end)


def goes_on_with_row(description: Token) -> bool:
    """Whether *and* behind its only comma may go on with the row of the name: *saw Ulm, a port, and the mines*."""
    words = description.doc.tokens[description.left_edge.i : description.right_edge.i]
    if goes_on_with_preposition(description):
        return True
    link = next((word.nbor(1) for word in words if word.text == ","), description)
    return link.dep_ == "cc" and link.lower_ in {"and", "or"} and child(link.head, "conj") is not None


def goes_on_with_preposition(description: Token) -> bool:
    """Whether *and* and the preposition of the name go on behind its comma: *sent to Ulm, the port, and on to Oslo*."""
    link, doc = description.head.head, description.doc
    behind = doc[description.right_edge.i + 1 : min(description.right_edge.i + 5, description.sent.end)].tokens
    words = [word.lower_ for word in behind]
    return description.head.dep_ == "pobj" and words[:2] == [",", "and"] and link.lower_ in words[2:]


def may_be_several(subject: Phrase, predicate: Phrase) -> bool:
    """Whether one thing can be said of a name in the plural: *the Azores, an archipelago*, *the Ulms, a brass band*."""
    return subject.type in PLACES or predicate.head in OF_SEVERAL | FITTING["organisation"]


def is_of_somebodys_past(description: Token, reading: Reading) -> bool:
    """Whether a sentence on the past says what was somebody's: *She appeared in her first film, Ropes*."""
    owner = child(description, "poss")
    entity = reading.entity(owner) if owner is not None else None
    return entity is not None and entity.type == "person" and description.sent.root.tag_ == "VBD"


def read_definition(name: Token, description: Token, reading: Reading) -> Clause:
    """The clause that says what the name names."""
    subject = read_noun(name, reading, role="subject")
    beside = frozenset({name.i}) if name.head == description else frozenset()
    predicate = read_noun(description, reading, role="predicate", subject=name, without=beside, by_name=False)
    whole = child(name, "conj") is None and child(description, "conj") is None
    whole = (
        whole
        and (bool(subject.name) or is_term(name) or terms.is_term(name, reading))
        and (subject.plural == predicate.plural or (subject.plural and may_be_several(subject, predicate)))
    )
    short = len(predicate.text.split()) < FEWEST_WORDS and not is_ranked(description)
    if not whole or short or goes_on_with_row(description):
        raise Refusal("unclear-parse", f"the apposition around “{description.text}” is not understood")
    past = is_rank_of_deed(predicate.text) or FIRST_OF_ITS_KIND.search(predicate.text) is not None
    past = past or is_of_somebodys_past(description, reading)
    past = past and not is_told_now(description.sent)
    return Clause(
        subject=subject,
        verb=BE["past" if past else "present"][subject.plural],
        lemma="be",
        tense="past" if past else "present",
        phrases=(predicate,),
        people=people_in(name, reading),
    )
