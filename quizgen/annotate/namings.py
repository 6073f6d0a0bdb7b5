"""What the pipeline labels → names: without article, title, office and whatever else was drawn in."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from quizgen.annotate.given_names import is_given_name
from quizgen.annotate.grammar import goes_on_with_who
from quizgen.annotate.labels import OF_PLACES, TYPES, is_initials
from quizgen.english.counting import MONTHS
from quizgen.english.longago import ERAS
from quizgen.english.nationalities import COUNTRIES
from quizgen.english.nouns import LONE_BODIES
from quizgen.english.numerals import NUMERAL
from quizgen.english.people import (
    BEFORE_SURNAMES,
    CHOSEN,
    CONTESTS,
    FORMAL,
    NATIONALS,
    OFFICES,
    PARTICLES,
    PEERAGE,
    ROYAL,
    TITLES,
    is_lone_role,
    names_people,
)
from quizgen.english.places import PLACE_WORDS
from quizgen.model.annotated import Mention, ParsedPassage
from quizgen.model.tokens import Span, Token
from quizgen.model.tree import SUBJECTS

SHORTEST_FULL_NAME = 2
"""Words: first name and surname."""

LINKS = frozenset(
    """
    about across after against alongside amid among around before behind between beyond despite during from inside near
    outside since through throughout toward towards until via with within without
    """.split()
)
"""Prepositions that few names have inside; those that many have, *for* and *of*, the parser hangs where it likes."""


SAINTS = frozenset({"Saint", "St", "St."})

WORLDLY = TITLES - SAINTS

GATHERINGS = frozenset(
    """
    Awards Biennale Championship Championships Conference Cup Exhibition Expo Fair Festival Games League Marathon
    Olympics Open Show Summit Tournament
    """.split()
)
"""Last words of names of what is held, before which *the* stands."""

LONG_NAME = 4
"""Words of a name that describes what it names, and so keeps its article: *the Bank for Reconstruction*."""


NUMBER = re.compile(rf"{NUMERAL.pattern}\.")
"""The number of a king, at the end of a sentence."""

NATIONS = frozenset({*COUNTRIES, "Native"})

OF_NATIONS = frozenset("Accord Alliance Entente League Pact Treaty Union War Wars".split())
"""Last words of names that two nations have in common."""

PAIRING = frozenset({"Both", "Either", "Neither"})
"""Words before the first of two, at the beginning of a sentence."""


ORDERS = frozenset(
    "CBE CH CMG DBE DSO FBA FRCP FRCS FRS FRSA FRSE FRSL GBE GCB KBE KC KCB KCMG MBE OBE OM PhD QC RA".split()
)
"""Orders, ranks and degrees behind people's names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """One occurrence of a name."""

    passage: int
    sentence: int
    start: int
    end: int
    text: str
    label: str
    definite: bool = False
    """Whether *the* stands before it."""
    joined: bool = False
    """Whether another name is coordinated with it."""


def find_namings(passages: Sequence[ParsedPassage]) -> list[Naming]:
    """Every name of a person, organisation, place or thing, in the order of the text."""
    return [
        naming
        for index, parsed in enumerate(passages)
        for number, sentence in enumerate(parsed.doc.sents, start=parsed.first_sentence)
        for ent in sentence.ents
        if ent.label_ in TYPES and (naming := name_of(ent, passage=index, sentence=number))
    ]


def tokens_in(passages: Sequence[ParsedPassage]) -> Iterator[tuple[int, int, Token]]:
    """Every token, behind the numbers of its passage and its sentence."""
    return (
        (index, number, token)
        for index, parsed in enumerate(passages)
        for number, sentence in enumerate(parsed.doc.sents, start=parsed.first_sentence)
        for token in sentence
    )


def taken_by(names: Iterable[Naming | Mention]) -> set[tuple[int, int]]:
    """The passage and index of each token that one of the names has."""
    return {(name.passage, index) for name in names for index in range(name.start, name.end)}


def in_order(namings: Iterable[Naming]) -> list[Naming]:
    """The namings in the order of the text."""
    return sorted(namings, key=lambda naming: (naming.passage, naming.start))


def with_pairs_joined(
    namings: Sequence[Naming],
    passages: Sequence[ParsedPassage],
    whole: Callable[[Naming, Naming, Sequence[ParsedPassage]], Naming | None],
) -> list[Naming]:
    """The namings, two that follow each other made one wherever `whole` gives the name that they make."""
    found: list[Naming] = []
    for naming in namings:
        one = whole(found[-1], naming, passages) if found else None
        found[-1:] = [one] if one is not None else [*found[-1:], naming]
    return found


def name_of(ent: Span, *, passage: int, sentence: int) -> Naming | None:
    """The name in `ent` without article, title and possessive ending; None if no capital is left."""
    label = "PERSON" if is_decorated(ent) or is_behind_particle(ent) else ent.label_
    tokens, has_office = without_office(list(ent), label)
    tokens = whole_of_person(tokens) if label == "PERSON" else whole_of_body(tokens)
    tokens = without_deed(until_link(from_pair(from_hyphen(from_doers(without_month(without_praise(tokens)))))))
    while tokens and (
        tokens[-1].tag_ == "POS" or tokens[-1].pos_ == "ADP" or (tokens[-1].is_punct and tokens[-1].text != ".")
    ):
        tokens.pop()
    if not tokens or not any(token.text[0].isupper() for token in tokens) or holds_break(tokens) or is_half(tokens):
        return None
    if (
        is_part(tokens)
        or tokens[0].lower_ == "of"  # *Queen* *of the South*, cut by the pipeline
        or is_mere_kind(tokens, label)
        or is_alias(tokens[0])
        or (len(tokens) == 1 and is_of_thing(tokens[0]))
    ):
        return None
    saints = is_saints_place(tokens, label)
    span = ent.doc[tokens[0].i : tokens[-1].i + 1 + saints]
    if span.text in ERAS:
        return None
    return Naming(
        passage=passage,
        sentence=sentence,
        start=span.start,
        end=span.end,
        text=without_stop(span.text),
        label="PERSON" if has_office or is_formal(span) or goes_on_with_who(span.root) else label,
        definite=is_definite(span) and not saints,
        joined=is_joined(span.root),
    )


def is_behind_particle(ent: Span) -> bool:
    """Whether the one word is a surname whose particle the pipeline left out: *Jan van der* *Lund*."""
    before = ent[0].nbor(-1) if len(ent) == 1 and not ent[0].is_sent_start else None
    return before is not None and before.text in BEFORE_SURNAMES and before.dep_ == "compound"


def whole_of_person(tokens: list[Token]) -> list[Token]:
    """The words of somebody's name with those of it that the pipeline left out, without honours behind it."""
    while tokens and (given := given_before(tokens[0], tokens)):
        tokens.insert(0, given)
    while len(tokens) > SHORTEST_FULL_NAME and is_honour(tokens[-1].text):
        tokens.pop()
    while len(tokens) > SHORTEST_FULL_NAME and is_next_sentence(tokens[-1]):
        tokens.pop()
    return [*tokens, *(epithet_behind(tokens[0]) or seat_behind(tokens[0]))] if len(tokens) == 1 else tokens


def is_next_sentence(word: Token) -> bool:
    """Whether a sentence begins with the word behind a king's number, whose stop ends one: *Karl I.* *Despite …*."""
    return NUMBER.fullmatch(word.nbor(-1).text) is not None and word.lower_ in LINKS


def whole_of_body(tokens: list[Token]) -> list[Token]:
    """The words of a name with those that the pipeline left out: *No.* *4 Squadron*, *the Radio Church* *of God*."""
    if not tokens:
        return tokens
    numbered = tokens[0].text.isdigit() and tokens[0].i > tokens[0].sent.start and tokens[0].nbor(-1).text == "No."
    before = [tokens[0].nbor(-1)] if numbered else []
    return [*before, *tokens, *faith_behind(tokens[-1])]


def is_joined(name: Token) -> bool:
    """Whether another name is coordinated with it: looked at are the two farthest, since all others lie between."""
    others = sorted(other.i for other in name.conjuncts if other.pos_ == "PROPN")
    return any(holds_and(name, name.doc.tokens[place]) for place in {*others[:1], *others[-1:]})


def holds_and(first: Token, second: Token) -> bool:
    """Whether *and* or the like stands between two words; else what follows in brackets may pass for one more name."""
    return any(token.dep_ == "cc" for token in first.doc.tokens[min(first.i, second.i) : max(first.i, second.i)])


def without_stop(name: str) -> str:
    """The name without the full stop of a sentence that ends with a king's number.

    >>> without_stop("Karl I."), without_stop("Karl I. Lund")
    ('Karl I', 'Karl I. Lund')
    """
    return name.removesuffix(".") if " " in name and NUMBER.fullmatch(name.rpartition(" ")[2]) else name


def is_saints_place(tokens: Sequence[Token], label: str) -> bool:
    """Whether a place is named by what is a saint's, of which nothing is told as owned: *St. Anne's is a port*."""
    last = tokens[-1]
    owner = last.i + 1 < last.sent.end and last.nbor(1).tag_ == "POS"
    return owner and label in OF_PLACES and tokens[0].text in SAINTS and last.dep_ not in {"compound", "nmod", "poss"}


def from_doers(tokens: list[Token]) -> list[Token]:
    """The name with its first words where the pipeline lost them: *Doctors* *Without* *Borders*."""
    while tokens and tokens[0].i > 0 and "Without" in {tokens[0].text, tokens[0].nbor(-1).text}:
        if not tokens[0].nbor(-1).text[0].isupper():
            break
        tokens = [tokens[0].nbor(-1), *tokens]
    return tokens


def from_hyphen(tokens: list[Token]) -> list[Token]:
    """The name with the words that hyphens bind to its first, where the pipeline lost them: *Metro-* *Marsh-Lund*."""
    while tokens and tokens[0].i > tokens[0].sent.start + 1:
        hyphen, before = tokens[0].nbor(-1), tokens[0].nbor(-2)
        if hyphen.text != "-" or hyphen.whitespace_ or before.whitespace_ or not before.is_title:
            break
        tokens = [before, hyphen, *tokens]
    return tokens


def from_pair(tokens: list[Token]) -> list[Token]:
    """The name with the first of two nations in it, which the pipeline lost: *the Spanish and* *Austrian War*."""
    pair = len(tokens) > 1 and tokens[0].text in NATIONS and tokens[0].i > tokens[0].sent.start + 2
    if not pair or tokens[-1].text not in OF_NATIONS:
        return tokens
    link, first = tokens[0].nbor(-1), tokens[0].nbor(-2)
    together = link.lower_ == "and" and first.text in NATIONS and first.nbor(-1).lower_ == "the"
    return [first, link, *tokens] if together else tokens


def without_month(tokens: list[Token]) -> list[Token]:
    """The name without the month of a day before it: *On 26* *May Nasser declared …*."""
    return tokens[1:] if len(tokens) > 1 and is_month_of_day(tokens[0]) else tokens


def is_month_of_day(token: Token) -> bool:
    """Whether the token is the month behind the number of a day."""
    return token.text in MONTHS and not token.is_sent_start and token.nbor(-1).text.isdigit()


def without_praise(tokens: list[Token]) -> list[Token]:
    """The name without what is thought of what it names: *the highly innovative* *Yarrow Motors*."""
    first = next((place for place, token in enumerate(tokens) if not is_praise(token)), 0)
    return tokens[first:]


def is_praise(token: Token) -> bool:
    """Whether it is an adjective or adverb in small letters."""
    return token.is_lower and token.pos_ in {"ADJ", "ADV"}


LONG_GERUND = 9
"""Letters from which on no first name ends in *-ing*."""


def without_deed(tokens: list[Token]) -> list[Token]:
    """Those named without what is done to them at the beginning: *Taxing Mongols*, where others tell of them.

    So too where the word is longer than first names that end so: *Photographing Bonzo would take hours*.
    """
    first, named = tokens[0] if tokens else None, tokens[-1] if tokens else None
    if first is None or named is None or len(tokens) != len(("Taxing", "Mongols")) or not first.is_sent_start:
        return tokens
    deed = first.lower_.endswith("ing") and named.text.istitle() and not is_given_name(first.text)
    alone = deed and any(other.text == named.text and other.i != named.i for other in first.doc.tokens)
    done_to = deed and len(first.text) >= LONG_GERUND and named.dep_ in SUBJECTS and first.head == named
    return [named] if alone or done_to else tokens


def until_link(tokens: list[Token]) -> list[Token]:
    """The name without what a preposition joins to something before it: *a visit to* *Ulm* *with Li Na*."""
    own = {token.i for token in tokens}
    links = (place for place, token in enumerate(tokens) if token.text in LINKS and token.head.i not in own)
    link = next(links, 0)
    return tokens[:link] if link and tokens[link].head.i < tokens[0].i else tokens


def is_no_name(first: Token) -> bool:
    """Whether the first word is a mark, or has but the capital of a beginning: *Across Greece, …*, *Neither Aldi …*."""
    kind = first.text in PAIRING or (first.lower_ in LONE_BODIES and first.text.istitle())
    return first.is_punct or (bool(first.is_sent_start) and (first.dep_ == "prep" or kind))


def is_part(tokens: Sequence[Token]) -> bool:
    """Whether the one name is of whom an actor plays, and nobody's of that name: *She appeared as Ruby*."""
    only = tokens[0]
    return len(tokens) == 1 and only.dep_ == "pobj" and only.head.lower_ == "as" and is_given_name(only.text)


def is_alias(first: Token) -> bool:
    """Whether it is what somebody is only called somewhere: *under the code name Madeleine*."""
    before = first if first.is_sent_start else first.nbor(-1)
    return before.lower_ in {"codename", "name", "nickname", "pseudonym"} and before.tag_ == "NN"


def is_of_thing(name: Token) -> bool:
    """Whether the given name is that of the thing right before it, called after somebody: *the ship Ada*."""
    thing = name.head
    beside = name.dep_ == "appos" and thing.tag_ == "NN" and thing.i + 1 == name.i
    return beside and is_given_name(name.text) and not names_people(thing.lemma_)


def is_mere_kind(tokens: Sequence[Token], label: str) -> bool:
    """Whether the one word says what is meant and names nothing: *Chairwoman*, *Bay*, *Maria van der*."""
    word = tokens[-1].lower_
    named = label == "PERSON" and not any(other.lower_ in {"a", "an", "the"} for other in tokens[0].lefts)
    alone = len(tokens) == 1 and not named and (word in PLACE_WORDS or names_people(word))
    return alone or tokens[-1].text in PARTICLES or is_common(tokens)


def is_common(tokens: Sequence[Token]) -> bool:
    """Whether a common noun only has the capital of a sentence and goes on small.

    *Time* of *Time zones are …*, *Groups* of *Groups known as flagellants …*.
    """
    last = tokens[-1]
    plain = bool(tokens[0].is_sent_start) and all(token.tag_ in {"NN", "NNS"} for token in tokens)
    return plain and (is_said_more_of(last) or (last.dep_ == "compound" and last.head.text.islower()))


def is_said_more_of(noun: Token) -> bool:
    """Whether it is a plural right behind which stands what such do or are called."""
    behind = noun.nbor(1) if noun.tag_ == "NNS" and noun.i + 1 < noun.sent.end else None
    return behind is not None and (
        behind.lower_ in {"called", "known"} or (behind.dep_ == "acl" and behind.head == noun)
    )


def given_before(first: Token, tokens: Sequence[Token]) -> Token | None:
    """The given name before a surname that alone was labelled: without it, it would be taken for a namesake's."""
    before = first if first.is_sent_start else first.nbor(-1)
    fits = before.text.istitle() or before.text in PARTICLES or is_initials(before.text)
    given = before.pos_ == "PROPN" and before.dep_ == "compound" and before.head in tokens and fits
    role = before.text in TITLES or is_office(before, "PERSON") or is_role(before) or are_several(before)
    return before if before != first and given and not (role or is_before_full(before, tokens)) else None


def is_before_full(before: Token, tokens: Sequence[Token]) -> bool:
    """Whether a word is none of the name, which is whole without it: *State* *Ada Lund*, but *Jo* *Ann Lund*.

    What somebody does is no given name before any name: *Producer* *Aamir Khan*, but *Earl Smythe*.
    """
    full = len(tokens) >= SHORTEST_FULL_NAME and (is_given_name(tokens[0].text) or names_people(before.lower_))
    return full and not is_given_name(before.text)


def epithet_behind(name: Token) -> list[Token]:
    """What tells a ruler from others of the name, where the pipeline lost it: *Karl* *the Bold*."""
    behind = name.doc[name.i + 1 : min(name.i + 4, name.sent.end)].tokens
    if len(behind) < len(("the", "Bold", "ruled")) or behind[0].text != "the" or not name.whitespace_:
        return []
    plain = behind[1].text.istitle() and behind[1].is_alpha and behind[1].ent_type_ in {"", "PERSON"}
    return list(behind[:2]) if plain and not behind[2].text[0].isupper() and is_given_name(name.text) else []


def seat_behind(name: Token) -> list[Token]:
    """The place that tells a first name, or a peer's, from others: *of Ypres* of *William of Ypres*.

    Not that of a surname: *President Lee of Korea*.
    """
    doc, first = name.doc, name.i + 1
    before = name.nbor(-1).text if name.i > name.sent.start else ""
    own = before in PEERAGE or (is_given_name(name.text) and not before[:1].isupper())
    if first + 1 >= name.sent.end or doc[first].text != "of" or not own:
        return []
    return [*doc.tokens[first : first + 2]] if doc[first + 1].pos_ == "PROPN" else []


def faith_behind(church: Token) -> list[Token]:
    """What the name of a church ends in: *the Radio Church* *of God*."""
    if church.text not in {"Church", "Churches"}:
        return []
    behind = church.doc.tokens[church.i + 1 : church.i + 3]
    whole = [token.text for token in behind] in (["of", "God"], ["of", "Christ"])
    return [*behind] if whole else []


def is_definite(span: Span) -> bool:
    """Whether *the*, perhaps with a year, stands before the name and belongs to it: not in *the London office*.

    In a long name other words may stand between: *the London-based International Union of Chemists*; so too in that
    of what is held: *the annual Oslo Boat Show*.
    """
    whole = span.root.dep_ not in {"compound", "nmod", "poss", "amod"}
    apart = len(span) >= LONG_NAME or (len(span) > 1 and span[-1].text in GATHERINGS)
    if whole and apart and any(token.lower_ == "the" for token in span.root.lefts):
        return True
    first = span.start - (span.start > 0 and span.doc[span.start - 1].like_num)
    return whole and first > 0 and span.doc[first - 1].lower_ == "the"


def is_role(first: Token) -> bool:
    """Whether a word is what somebody is, with the capital of a beginning: *Biologist Li Na*, but *President Li*."""
    return bool(first.is_sent_start) and is_lone_role(first.text)


def are_several(first: Token) -> bool:
    """Whether a word is what two of whom the first is named are, with such a capital: *Biologists Li Na and Jo Li*."""
    return bool(first.is_sent_start) and first.text.endswith("s") and is_lone_role(first.text[:-1])


def without_office(tokens: list[Token], label: str) -> tuple[list[Token], bool]:
    """A name without article, title, office and seat, and whether one of them shows that it is somebody's."""
    titles = TITLES if label == "PERSON" else WORLDLY  # *St. Anne*, and *St. Anne Owls*, is no Anne
    while tokens and (tokens[0].lower_ in {"the", "a", "an"} or tokens[0].text in titles or is_no_name(tokens[0])):
        if is_hyphenated(tokens[0]):
            break
        tokens = tokens[1:]
    if len(tokens) >= SHORTEST_FULL_NAME and is_of_contest(tokens[0]):
        tokens = tokens[1:]
    personal = len(tokens) > SHORTEST_FULL_NAME and (
        label == "PERSON" or is_given_name(tokens[1].text) or (label == "ORG" and is_like_persons(tokens[1:]))
    )
    role = int(personal and (is_role(tokens[0]) or are_several(tokens[0])))
    office = office_before(tokens[role:], label)
    return without_seat(tokens[role + office :], label), role + office > 0


def is_like_persons(tokens: Sequence[Token]) -> bool:
    """Whether the words may be somebody's name, though taken for a body's: *Biologist* *Itanu Lund*."""
    return all(token.text.istitle() for token in tokens) and tokens[-1].lower_ not in LONE_BODIES


def is_hyphenated(word: Token) -> bool:
    """Whether a hyphen binds the word to the next: *Saint* of *Saint-Ouen*."""
    return not word.whitespace_ and word.i + 1 < len(word.doc) and word.nbor(1).tag_ == "HYPH"


def is_of_contest(word: Token) -> bool:
    """Whether the word tells what somebody was chosen in a contest: *Mr. Peru Jo Smythe*, *Miss World Li Na*."""
    chosen = word.i > 0 and word.nbor(-1).text in CHOSEN
    return chosen and word.text in CONTESTS and not is_given_name(word.text)


def office_before(tokens: Sequence[Token], label: str) -> int:
    """How many words before somebody's full name tell their office: *Defence Secretary Jo Smythe*."""
    if len(tokens) <= SHORTEST_FULL_NAME or is_given_name(tokens[0].text):
        return 0
    ends = [number for number, token in enumerate(tokens, start=1) if token.text.istitle() and is_office(token, label)]
    behind = tokens[ends[-1] :] if ends else []
    if len(behind) < SHORTEST_FULL_NAME or not all(token.pos_ == "PROPN" for token in behind):
        return 0
    return ends[-1] if label == "PERSON" or is_given_name(behind[0].text) else 0


def is_office(word: Token, label: str) -> bool:
    """Whether a word tells somebody's office, or right before a given name what they are: *Briton Jo Smythe*."""
    if word.lower_ in OFFICES or label != "PERSON":
        return word.lower_ in OFFICES
    behind = word.nbor(1).text if word.i + 1 < word.sent.end else ""
    is_what = names_people(word.lower_) or word.lower_ in NATIONALS or word.text in COUNTRIES
    return is_what and bool(behind) and is_given_name(behind)


def without_seat(tokens: list[Token], label: str) -> list[Token]:
    """Somebody's full name without the place behind it: *Jo Ann Smythe of Ulm*."""
    of = next((number for number, token in enumerate(tokens) if token.lower_ == "of"), 0)
    full = label == "PERSON" and of >= SHORTEST_FULL_NAME and is_given_name(tokens[0].text)
    return tokens[:of] if full else tokens


def is_formal(name: Span) -> bool:
    """Whether *Mr* or the like stands right before the one word, whatever the pipeline takes it for: *Mr Smythe*."""
    return len(name) == 1 and name.start > name.sent.start and name.doc[name.start - 1].text in FORMAL | ROYAL


def is_half(tokens: Sequence[Token]) -> bool:
    """Whether a hyphen binds the name to what follows: *November-* of *November-born*."""
    last = tokens[-1]
    following = last.nbor(1) if last.i + 1 < len(last.doc) else last
    return last.text.endswith("-") or (following.text == "-" and not last.whitespace_)


def is_decorated(name: Span) -> bool:
    """Whether a degree or order that only people have stands behind it, whatever it is taken for: *Ada Marsh QC*."""
    return len(name) > SHORTEST_FULL_NAME and name[-1].text in ORDERS


def is_honour(text: str) -> bool:
    """Whether a word behind a name is a degree or order: `DBE`, `PhD`."""
    spelt = text.isupper() and len(text) > 1 and text.isalpha() and not NUMERAL.fullmatch(text)
    return spelt or text in {"PhD", "Ph.D.", "MSc"}


def holds_break(tokens: Sequence[Token]) -> bool:
    """Whether a bracket, a quotation mark or a verb inside shows that the pipeline drew the name too wide.

    A king who is named behind his number begins a new sentence: *ruled by Karl I. Karl died*.
    """
    words = [token.text for token in tokens]
    if any(NUMBER.fullmatch(word) and words[place + 1] in words[:place] for place, word in enumerate(words[:-1])):
        return True
    if any(one.endswith(".") and other == "The" for one, other in pairwise(words)):
        return True  # *Marsh, Jo B. The Ships of Ulm*, as books are listed
    return any(token.text in {"(", ")", '"', ";", ":"} or token.tag_ in {"VBZ", "VBD", "MD"} for token in tokens)
