"""*The English doctor William Harvey published …*: what somebody is, right before the name, belongs to the name.

The parser makes the name an apposition, a second subject or part of a relative clause; then it is the doctor who
published, and nobody can ask who.
"""

from collections.abc import Iterator

from quizgen.annotate.gazetteer import place_type
from quizgen.annotate.grafting import retie
from quizgen.annotate.labels import is_personal
from quizgen.annotate.relabelling import relabel
from quizgen.english.people import PARTICLES, names_people
from quizgen.model.tokens import Doc, Span, Token
from quizgen.model.tree import SUBJECTS, any_child

SINGULAR = frozenset({"JJ", "NN", "NNP"})
"""Tags of a noun for one person; the parser takes *mathematician* for an adjective."""

OWNED = frozenset({"poss", "cc", "conj"})
"""What makes a noun more than a title: *her father Inayat Khan*, *the writer and poet Li Na*."""

INNER = PARTICLES | {"-"}
"""What a name holds in small letters."""


OF_BODIES = frozenset(
    """
    advertiser adviser advisor affiliate ally auditor backer bidder borrower broadcaster broker builder buyer challenger
    champion client competitor contestant creditor customer defendant developer donor employer exporter favorite
    favourite finalist founder funder guarantor host importer insurer lender licensee loser maker manufacturer member
    neighbor neighbour newcomer operator opponent organiser organizer owner participant partner plaintiff predecessor
    producer provider publisher purchaser recipient retailer rival runner seller shareholder specialist sponsor
    stockholder successor supplier supporter tenant trader trustee underwriter user vendor winner
    """.split()
)
"""What companies, clubs and countries are called too: *the owner Arno*."""


def with_callings_in_names(doc: Doc) -> Doc:
    """The doc, each noun for what somebody is hung on the name right behind it, which is a person's."""
    people: list[Span] = []
    for noun in doc:
        if noun.is_lower and noun.tag_ in SINGULAR and noun.i + 1 < noun.sent.end and names_people(noun.lower_):
            name = name_behind(noun)
            if name is not None and is_beside(noun, name):
                hang_on_name(noun, name)
                people += [] if noun.lower_ in OF_BODIES else [Span(doc, noun.i + 1, name.i + 1, "PERSON")]
    relabel(doc, people)
    return doc


def name_behind(noun: Token) -> Token | None:
    """The last word of somebody's name that begins right behind the noun, on which its other words hang."""
    run = list(run_of_name(noun.nbor(1)))
    if not run or not is_personal("".join(token.text + token.whitespace_ for token in run).strip()):
        return None
    last = run[-1]
    inside = all(token.head in run for token in run[:-1])
    known = place_type(" ".join(token.text for token in run)) is not None
    return last if inside and last.head not in run and not known else None


def run_of_name(first: Token) -> Iterator[Token]:
    """The words in a row that can be a person's name: with capitals, and small ones between such."""
    waiting: list[Token] = []
    for token in first.doc[first.i : first.sent.end]:
        if token.pos_ == "PROPN" and token.text[0].isupper():
            yield from (*waiting, token)
            waiting = []
        elif token is not first and token.lower_ in INNER:
            waiting.append(token)
        else:
            return


def is_beside(noun: Token, name: Token) -> bool:
    """Whether the parse has the noun beside the name: as what it says more of, a second subject or a part of it."""
    if any_child(noun, OWNED):
        return False
    twice = noun.head is name.head and (name.dep_ == "appos" or {noun.dep_, name.dep_} <= SUBJECTS)
    told = name.head is noun and name.dep_ == "appos"
    inside = noun.i < noun.head.i <= name.i
    return twice or told or inside or is_taken_for_relative(noun, name)


def is_taken_for_relative(noun: Token, name: Token) -> bool:
    """Whether the whole sentence is taken for *the pharaoh whom Khufu built*."""
    verb, rest = name.head, noun.rights[1:]
    relative = verb.dep_ == "relcl" and noun.rights[:1] == (verb,) and verb.tag_ in {"VBD", "VBZ"}
    return relative and noun.head is noun and name.dep_ in SUBJECTS and all(other.is_punct for other in rest)


def hang_on_name(noun: Token, name: Token) -> None:
    """Make the name what the noun was and the noun a part of it."""
    heir = name.head if name.head is not noun and name.head.head is noun else name
    if noun.head is not name and heir.head in {noun, noun.head}:
        heir.head, heir.dep_ = heir if noun.head is noun else noun.head, noun.dep_
    for other in noun.children:
        if other.head is noun and other.i > noun.i:
            other.head = heir
    noun.head, noun.dep_, noun.tag_, noun.pos_ = name, "compound", "NN", "NOUN"
    retie(noun.sent)
