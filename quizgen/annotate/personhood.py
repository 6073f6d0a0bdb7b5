"""Whether a name that the pipeline takes for a person's is borne out as one.

The small pipeline calls ships, paintings and volcanoes persons; a question that asks for them with *who* is wrong, one
that asks for a person as for a thing is only not made.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from quizgen.annotate.gazetteer import is_known_by_name, place_type
from quizgen.annotate.given_names import is_given_name
from quizgen.annotate.grammar import goes_on_with_who, is_where
from quizgen.annotate.labels import OF_NOBODY, is_initials, is_personal
from quizgen.annotate.namings import Naming
from quizgen.annotate.unlabelled import is_followed_by_person
from quizgen.english.letters import CAPITALS
from quizgen.english.numerals import is_regnal
from quizgen.english.people import BEFORE_SURNAMES, TITLES, names_people
from quizgen.english.places import PLACE_WORDS
from quizgen.english.works import WORKS
from quizgen.model.annotated import ParsedPassage
from quizgen.model.fact import AnswerType
from quizgen.model.tokens import Token
from quizgen.model.tree import SUBJECTS

DOUBTFUL = frozenset({"organisation", "place", "thing"})
"""Types that the pipeline gives to people whose names it does not know."""

OFTEN_ENOUGH = 2
"""Times that the pipeline must take a name of several words for a person's, if nothing else shows it."""

INITIAL = re.compile(rf"(?:[{CAPITALS}]\.)+")
"""Letters for given names."""

YEAR = 4
"""Digits of a year."""

FAR = 5
"""Words behind a name among which what it is stands: *, a short comic novel*."""

UNSURE: frozenset[AnswerType] = frozenset({"person", "place", "thing"})
"""What the pipeline takes a title for."""

NOBODYS = PLACE_WORDS | frozenset(
    """
    airline airlines airways arcade arena brewery buildings bungalow cafe cinema circus clinic college crescent docks
    estate expressway farm ferry flats freeway gallery ghetto grounds grove heights hospice hospital hostel hotel inn
    mall mansions market motel museum nunnery ocean orphanage parade pass pavilion penitentiary pizzeria plantation
    playhouse precinct priory ranch refinery region reserve resort restaurant roundabout route sanatorium school
    shopping spire springs stables studio summit supermarket tavern terminal terrace tomb tombs turnpike university
    villa villas
    """.split()
)
"""Last words of names that are nobody's: *the Lola Hotel*."""

SURNAMES = frozenset(
    """
    abbey bank banks beach bill board brand bridge bridges camp cape case castle cave chamber church council court day
    field fields film forest fort garden hall harbour hill hills house hunt lake law league mount nation park parks pier
    police press ridge school square star street temple tower town wall
    """.split()
)
"""Words of names that are nobody's by which people are called nevertheless, behind a given name: *Jude Law*."""

CLOSE = 2
"""Tokens between *the* and a name behind one noun: *the album Lola*."""

OF_BODIES = frozenset("chairman chairwoman shareholder shareholders spokesman spokesperson spokeswoman staff".split())
"""What nobody has, but a firm called like somebody; a person's is told with *’s*."""

HUMAN_VERBS = frozenset(
    """
    accuse admire admit agree apologise apologize argue ask assassinate baptise bear behead believe blame bury complain
    confess congratulate convict criticise criticize cry dance describe die direct discover dream emigrate enrol enroll
    exile explain forget graduate grow hope imagine imprison insist invent joke knight know laugh lecture live marry
    mourn murder paint praise pray publish quip read realise realize recall reckon regret remember reply resign retire
    say scream serve shout sing sleep smile speak study suspect talk teach tell testify thank think translate travel vow
    walk want warn weep whisper wonder worry write
    """.split()
)
"""Verbs whose subject is mostly somebody."""


def with_people(
    types: Mapping[str, AnswerType], namings: Sequence[Naming], passages: Sequence[ParsedPassage]
) -> dict[str, AnswerType]:
    """The types, names of whom the article says *he* or *she* made people's, whatever the pipeline takes them for."""
    called = {naming.text for naming in namings if has_pronoun(naming, passages)}
    people = {name for name in called if " " not in name and types[name] in DOUBTFUL and is_nobodys_place(name)}
    given = {naming.text for naming in namings if is_told_by_given_name(naming, passages)}
    people |= {name for name in given - places_in(namings, passages) if types[name] in DOUBTFUL}
    labelled = {naming.text for naming in namings if naming.label == "PERSON" and types[naming.text] in DOUBTFUL}
    full = {name for name in labelled if is_personal(name) and people & {*name.split()}}
    full |= {naming.text for naming in namings if naming.text in labelled and is_called_like_place(naming, passages)}
    bodies = {naming.text for naming in namings if has_spokesman(naming, passages)}
    return {name: "person" if name in (people | full) - bodies else kind for name, kind in types.items()}


def is_told_by_given_name(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether what is said of a given name alone is said of people alone: *Pope Leo*, *Leo wept*."""
    given = " " not in naming.text and is_given_name(naming.text) and is_nobodys_place(naming.text)
    undergoes = passages[naming.passage].doc[naming.start : naming.end].root.dep_ == "nsubjpass"  # *Norma was sung*
    return given and not (naming.definite or undergoes) and is_told_of(naming, passages)


def places_in(namings: Sequence[Naming], passages: Sequence[ParsedPassage]) -> set[str]:
    """The names that stand where places do somewhere: *in Saint Martin*."""
    roots = ((naming.text, passages[naming.passage].doc[naming.start : naming.end].root) for naming in namings)
    return {name for name, root in roots if is_where(root)}


def is_called_like_place(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether it is said of somebody with a surname like *Hill* or *Law* what is said of people alone."""
    first, *rest = naming.text.split()
    named = bool(rest) and rest[-1].lower() in SURNAMES and is_given_name(first) and is_personal(" ".join(rest[:-1]))
    return named and not (naming.definite or place_type(naming.text)) and is_told_of(naming, passages)


def is_nobodys_place(name: str) -> bool:
    """Whether the name may be somebody's, and is of no place that the gazetteer knows."""
    return is_personal(name) and not place_type(name)


def has_pronoun(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether the name is a subject and what it has or does is *his* or *her* own, with nobody else before."""
    token = passages[naming.passage].doc[naming.start : naming.end].root
    if token.dep_ not in SUBJECTS or naming.joined or any(other.lower_ == "the" for other in token.lefts):
        return False
    after = token.doc[token.i + 1 : token.sent.end]
    own = next((other for other in after if other.lower_ in {"his", "her", "he", "she"}), None)
    if own is None or own.dep_ == "dobj" or not token.head.is_ancestor(own):  # *Barga ranked her first*: another
        return False
    between = token.doc[token.i + 1 : own.i]
    return not any(other.ent_type_ == "PERSON" or names_people(other.lemma_) or other.text == '"' for other in between)


def borne_out(
    types: Mapping[str, AnswerType], namings: Sequence[Naming], passages: Sequence[ParsedPassage]
) -> dict[str, AnswerType]:
    """The types, names taken for people's without anything that shows it made names of things."""
    own: dict[str, list[Naming]] = defaultdict(list)
    for naming in namings:
        own[naming.text].append(naming)
    people = {name for name, kind in types.items() if kind == "person" and is_shown(name, own[name], passages)}
    people |= {name for name in types if is_regnal(name) and any(is_ruler(naming, passages) for naming in own[name])}
    people |= {name for name, kind in types.items() if kind == "person" and name.rpartition(" ")[2] in people}
    works = {name for name in types if any(is_told_work(naming, passages) for naming in own[name])}
    people -= works
    words = {word for name in people if " " in name for word in name.split()}
    types = {name: "work" if name in works and kind in UNSURE else kind for name, kind in types.items()}
    return {
        name: "person" if name in people else kind if kind != "person" or name in words else "thing"
        for name, kind in types.items()
    }


def is_ruler(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether a name with a number is taken for somebody's, or what somebody is stands right before it: *his son*."""
    before = passages[naming.passage].doc[naming.start - 1] if naming.start else None
    return naming.label == "PERSON" or (before is not None and before.tag_ == "NN" and names_people(before.lemma_))


def is_shown(name: str, own: Sequence[Naming], passages: Sequence[ParsedPassage]) -> bool:
    """Whether the name's form, or what stands beside it, shows that it is somebody's."""
    if any(naming.definite or is_called(naming, passages) for naming in own):  # *the Mona Lisa*, *a shop called Li's*
        return False
    if any(has_spokesman(naming, passages) for naming in own):
        return False
    words = name.split()
    if len(words) > 1 and words[-1].lower() in NOBODYS:
        return False
    called = is_given_name(words[0]) or is_known_by_name(name) or has_initials(words)
    often = len(words) > 1 and sum(naming.label == "PERSON" for naming in own) >= OFTEN_ENOUGH
    return called or often or any(is_somebody(naming, passages) for naming in own)


def has_spokesman(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether a name of several words stands before one who speaks for it or leads it: *Max Hill spokesman Jo Lee*."""
    doc = passages[naming.passage].doc
    behind = doc[naming.end].lower_ if naming.end < len(doc) else ""
    return " " in naming.text and behind in OF_BODIES


def has_initials(words: Sequence[str]) -> bool:
    """Whether initials or a particle stand before a surname, as in no name of a thing.

    >>> has_initials(["R.", "J.", "Lund"]), has_initials(["JMW", "Lund"]), has_initials(["U.S.", "Open"])
    (True, True, False)
    """
    first, before = words[0], [] if INITIAL.fullmatch(words[-1]) else words[:-1]
    plain = len(before) > 0 and (is_initials(first) or (len(first) == 1 and is_given_name(words[1])))
    dotted = any(INITIAL.fullmatch(word) and word.replace(".", "") not in OF_NOBODY for word in before)
    return plain or dotted or any(word.lower() in BEFORE_SURNAMES for word in before[1:])


def is_told_work(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether the article says behind a comma what work is called so: *Winter Wheat, a drama about a farmer*."""
    doc = passages[naming.passage].doc
    behind = doc[naming.end : min(naming.end + FAR, len(doc))].tokens
    told = len(behind) > CLOSE and behind[0].text == "," and behind[1].lower_ in {"a", "an"}
    return told and any(token.lower_ in WORKS for token in behind[CLOSE:])


def is_called(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether the article says what kind of thing is called so: *a shop called Lola*, *the album Lola*; no person."""
    root = passages[naming.passage].doc[naming.start : naming.end].root
    if is_behind_kind(root, naming.start):
        return True
    called = root.head
    thing = called.dep_ == "acl" and called.head.tag_ == "NN" and not names_people(called.head.lemma_)
    return root.dep_ == "oprd" and called.lemma_ in {"call", "name"} and thing


def is_behind_kind(root: Token, start: int) -> bool:
    """Whether the name stands behind *the* and a noun for things: *the album Lola*, not *the striker Lola Ruiz*."""
    before = root.doc[start - 1] if start > root.sent.start else None
    if before is None or before.tag_ != "NN" or before.head != root or before.dep_ != "compound":
        return False
    article = any(other.lower_ == "the" and other.i == start - CLOSE for other in root.lefts)
    return article and not names_people(before.lemma_)


def is_somebody(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether title, role, verb or pronoun beside the name speak of a person, or it has several words and acts."""
    root = passages[naming.passage].doc[naming.start : naming.end].root
    acts = naming.end - naming.start > 1 and is_agent(root)
    return acts or is_told_of(naming, passages)


def is_told_of(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether title, role, verb or pronoun beside the name speak of a person."""
    doc = passages[naming.passage].doc
    root = doc[naming.start : naming.end].root
    titled = naming.start > 0 and doc[naming.start - 1].text in TITLES
    human = root.dep_ in SUBJECTS and root.head.lemma_ in HUMAN_VERBS
    told = titled or human or has_role(root) or has_age(root) or goes_on_with_who(root)
    return told or is_followed_by_person(naming, passages)


def has_age(root: Token) -> bool:
    """Whether a number without more stands between commas behind the name: *Jo Smythe, 48, …*."""
    behind = (other for other in root.rights if other.dep_ == "appos" and other.tag_ == "CD")
    return any(all(part.is_punct for part in other.children) and not is_year(other) for other in behind)


def is_year(number: Token) -> bool:
    """Whether it has the digits of a year, which may stand behind the name of a work."""
    return number.text.isdigit() and len(number.text) == YEAR


def is_agent(root: Token) -> bool:
    """Whether the name is what does something; a work or a ship with a name of several words seldom is."""
    by = root.dep_ == "pobj" and root.head.dep_ == "agent"
    return by or root.dep_ in {"nsubj", "poss"}


def has_role(root: Token) -> bool:
    """Whether a noun for people stands beside the name: `the policeman John Larson`, `John Larson, a policeman`."""
    return bool(roles_of(root))


def has_compound(root: Token) -> bool:
    """Whether the name has several words: *the Paleolithic man* is of no Mr Paleolithic."""
    return any(other.dep_ == "compound" and other.pos_ == "PROPN" for other in root.lefts)


def roles_of(root: Token) -> list[Token]:
    """The nouns for people that stand beside a name."""
    beside = [other for other in root.children if other.dep_ in {"appos", "compound", "nmod"}]
    beside += [root.head] if root.dep_ in {"appos", "attr"} or (root.dep_ == "compound" and has_compound(root)) else []
    return [other for other in beside if other.pos_ == "NOUN" and names_people(other.lemma_)]
