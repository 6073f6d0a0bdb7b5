"""Names → entities, one for each person, organisation, place or thing the article names."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType

from quizgen.annotate.again import with_names_again
from quizgen.annotate.bodies import called_like_somebody, with_bodies
from quizgen.annotate.common import without_common
from quizgen.annotate.entitled import (
    called_by_title,
    is_of_club,
    kind_of_title,
    with_short_again,
    with_small_particles,
    with_title_whole,
)
from quizgen.annotate.gazetteer import SHORT_FORMS, is_known_body, is_known_by_name, place_type
from quizgen.annotate.given_names import is_given_name
from quizgen.annotate.labels import common_words, types_by_name
from quizgen.annotate.misspelt import with_one_spelling
from quizgen.annotate.namings import Naming, find_namings
from quizgen.annotate.personhood import borne_out, with_people
from quizgen.annotate.purposes import with_purposes
from quizgen.annotate.relatives import is_relative_of, relatives
from quizgen.annotate.surnames import bodies_called_after, with_halves_joined, with_known_places, with_namesakes
from quizgen.annotate.titles import holds_title, is_name, is_title_of, may_be_in_full
from quizgen.annotate.unlabelled import with_names_in_full, with_surnames
from quizgen.english.definite import keeps_article, takes_article
from quizgen.english.nationalities import ADJECTIVES
from quizgen.english.numerals import ends_in_numeral, is_regnal
from quizgen.english.people import FORMAL, GENERATIONS, ROYAL, TITLES, names_people
from quizgen.model.annotated import Mention, ParsedPassage
from quizgen.model.fact import AnswerType, Entity
from quizgen.model.tokens import Doc

ALIKE = 3
"""Letters with which two forms of a first name begin: *Maria*, *Marie*."""

FORMERLY = frozenset({"formerly", "originally", "previously"})

OF_NATIONS = frozenset(ADJECTIVES.values())
"""Words by which what is called *Saint Martin French* is a language or the like, and not whose the first words are."""

SOON = 3
"""Sentences within which news gives the name in full of whom it first calls by the surname."""

OFTEN_ALONE = 3
"""Times that somebody is called by one name alone, who is known by it."""

WHICH_PLACE = re.compile(
    r"(?P<place>[^,()]+)(?:, (?P<where>[^,()]+)| \((?P<kind>city|country|county|island|province|region|state|town)\))"
)
"""A title that tells which place of a name is meant."""


def gather(passages: Sequence[ParsedPassage], title: str) -> tuple[list[Entity], list[Mention]]:
    """Entities in the order of first mention, and their names' mentions; `title` is the article's."""
    namings = with_title_whole(with_one_spelling(without_common(find_namings(passages), passages)), passages, title)
    namings = with_names_in_full(with_small_particles(namings), passages, title)
    namings = with_purposes(with_halves_joined(with_surnames(namings, passages, title), passages), passages)
    namings = with_short_again(with_names_again(namings, passages), passages, title)
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for naming in namings:
        votes[naming.text][naming.label] += 1
    types = borne_out(types_by_name(votes, common_words(passages)), namings, passages)
    types = with_bodies(with_people(types, namings, passages), namings, passages)
    types = with_known_places(with_namesakes(types, namings, passages), namings, passages)
    if (kind := kind_of_title(title, namings)) is not None and (
        types.get(title, "person") == "person" or is_of_club(title.split())
    ):
        types = {**types, title: kind}
    known = {name: types[name] for name in (*(naming.text for naming in namings), title) if name in types}
    fullest = {**full_names(known, namings, relatives(namings, passages), title), **titled_names(known, namings, title)}
    fullest |= called_by_title(known, namings, title)
    fullest |= named_like_kings(known, namings, passages)
    fullest |= {**surname_of_title(known, namings, title), **ruler_of_title(known, title)}
    if (place := place_of_title(title)) in types:
        fullest[place], types = place, {**types, place: place_type(place) or "place"}
    fullest |= bodies_called_after(known, namings, passages) | called_like_somebody(fullest, known, namings, passages)
    fullest |= {name: name for name in known_by_title(namings, passages) if is_of_commoner(fullest[name], name)}
    fullest |= known_by_one_word(fullest, types, namings, title) | names_at_birth(fullest, types, title)
    former = former_names(namings, passages)
    fullest |= {name: name for name in types if name.isupper() and fullest[name] in former}
    fullest |= {name: name for name in types if fullest[name] != title and is_short_for(name, title)}
    order = list(dict.fromkeys(fullest[naming.text] for naming in namings))
    number = {name: index for index, name in enumerate(order)}
    mentions = [
        Mention(
            passage=naming.passage,
            start=naming.start,
            end=naming.end,
            entity=number[fullest[naming.text]],
            kind="name",
            sentence=naming.sentence,
        )
        for naming in namings
    ]
    own: dict[str, list[Naming]] = defaultdict(list)
    for naming in namings:
        own[fullest[naming.text]].append(naming)
    return [entity_of(name, types[name], own[name], passages) for name in order], mentions


def full_names(
    types: dict[str, AnswerType],
    namings: Sequence[Naming],
    kin: Mapping[str, str] = MappingProxyType({}),
    title: str = "",
) -> dict[str, str]:
    """Each name → the fullest name of its bearer: `Putin` → `Vladimir Putin`, `IUPAC` → its expansion.

    A short name that could belong to two bearers is that of the one whom the title or else the first sentence names,
    who is the topic; else it stays as it is. `kin` are names of relatives, who are others than those they belong to.
    """
    topic = [*([title] if title in types else []), *named_first(namings)]
    alike, written = names_by_word(types), Counter(naming.text for naming in namings)
    first = {naming.text: place for place, naming in reversed([*enumerate(namings)])}
    told = {naming.text: naming.sentence for naming in reversed(namings)}
    result = {}
    for name in types:
        candidates = sorted({other for key in keys_of(name) for other in alike[key]})
        others = [other for other in candidates if other != name and not is_relative_of(name, other, kin)]
        bearers = [other for other in others if could_be(name, other, types)]
        bearers = [other for other in bearers if other == title or not is_called_before(name, other, first)]
        bearers = [other for other in bearers if not is_younger(other, first)]
        bearers = [other for other in bearers if not is_of_firm(name, other, first, types)]
        bearers = [other for other in bearers if other == title or not is_told_long_before(name, other, told)]
        bearers = [other for other in bearers if other == title or not is_called_before_kin(name, other, first, kin)]
        longest = [
            other for other in bearers if not any(could_be(other, more, types) for more in bearers if more != other)
        ]
        rulers = [other for other in longest if other.split()[0] == name]
        rulers = rulers if all(map(is_regnal, rulers)) else []
        longest = rulers or without_relatives(longest, kin, written) or [one for one in longest if not kin.get(one)]
        chosen = longest if len(longest) == 1 else among_first(longest, topic, types)
        result[name] = chosen[0] if chosen else name
    return {name: result.get(full, full) for name, full in result.items()}


def is_younger(full: str, first: Mapping[str, int]) -> bool:
    """Whether it is the name of a child whose parent of that name the article names first: *Ada Marsh Jr*."""
    elder, _, generation = full.rpartition(" ")
    return generation in GENERATIONS and " " in elder and first.get(elder, first[full]) < first[full]


def is_called_before(given: str, full: str, first: Mapping[str, int]) -> bool:
    """Whether somebody is called by a first name before the full name: *Richard was made duke*, *Richard Huscroft*.

    Not where one of the family was named before: *Ozzy Osbourne*, *his wife Sharon*, *Sharon Osbourne*.

    `first`: each name → where it first stands.
    """
    words = full.split()
    if words[0] != given or words[-1] == given or first.get(given, 0) >= first.get(full, 0):
        return False
    kin = (name for name in first if name.split()[-1] == words[-1] and name not in {full, given})
    return all(first[name] > first[given] for name in kin)


def is_told_long_before(surname: str, full: str, told: Mapping[str, int]) -> bool:
    """Whether a surname alone is told of well before the full name, which is then somebody else's.

    *Marsh's parents came from Oslo. …* and, a page on, *Ida Berg married Bo Marsh, a merchant*: an article names in
    full whom it brings in, but for whom it is about. `told`: each name → the sentence in which it first stands.
    """
    return ends_in(full, surname) and told.get(full, 0) - told.get(surname, 0) > SOON


def is_called_before_kin(surname: str, full: str, first: Mapping[str, int], kin: Mapping[str, str]) -> bool:
    """Whether a surname stands before the full name of a relative: *Lund and Marsh wed. Their son, Max Marsh, …*.

    `first`: each name → where it first stands.
    """
    return ends_in(full, surname) and full in kin and first.get(surname, 0) < first.get(full, 0)


def ends_in(full: str, surname: str) -> bool:
    """Whether the surname is the last word of a longer name."""
    return full != surname and full.rpartition(" ")[2] == surname


def is_of_firm(surname: str, full: str, first: Mapping[str, int], types: Mapping[str, AnswerType]) -> bool:
    """Whether a name that ends in somebody's surname is what bears that, called so before them: *Ada Lund*, the firm.

    `first`: each name → where it first stands.
    """
    if types[full] != "person" or full.rpartition(" ")[2] != surname or first.get(surname, 0) >= first.get(full, 0):
        return False
    alike = (name for name in first if name.rpartition(" ")[2] == surname and name not in {full, surname})
    return any(types.get(name) != "person" and first[name] < first.get(surname, 0) for name in alike)


def is_short_for(name: str, title: str) -> bool:
    """Whether the name is an acronym of the title, so that it is short for nothing else in the article.

    >>> is_short_for("NSW", "Night shift work"), is_short_for("NSW", "Night work")
    (True, False)
    """
    return name.isupper() and len(name) > len("UK") and name == initials(title.title())


def titled_names(types: Mapping[str, AnswerType], namings: Sequence[Naming], title: str) -> dict[str, str]:
    """The title and its surname → the longer name of the person whom the first sentence names so.

    *Pedro Sánchez*, of whom an article tells as *Sánchez*, is *Pedro Sánchez Castejón* there.
    """
    long = [each for each in named_first(namings) if types[each] == "person" and holds_title(each, title)]
    if len(long) != 1:
        return {}
    short = {title.strip(), title.rsplit(maxsplit=1)[-1]}
    return {name: long[0] for name in types if name in short and types[name] not in {"city", "country"}}


def known_by_one_word(
    fullest: Mapping[str, str], types: Mapping[str, AnswerType], namings: Sequence[Naming], title: str
) -> dict[str, str]:
    """All names of the one whom the title calls by a first name alone, as most do: *Raphael* → the same.

    *Raffaello Sanzio da Urbino*, whom the first sentence names in full, is nobody's name for him.
    """
    name = title.strip()
    full = fullest.get(name, name)
    often = sum(naming.text == name for naming in namings) >= OFTEN_ALONE
    if not often or full == name or types.get(name) != "person" or full.split()[0] != name:
        return {}
    return {each: name for each, whole in fullest.items() if whole == full}


def named_like_kings(
    types: Mapping[str, AnswerType], namings: Sequence[Naming], passages: Sequence[ParsedPassage]
) -> dict[str, str]:
    """A surname like *King*, which stands behind *Mr* or the like only → the one full name that ends so."""
    alike = {each.text for each in namings if each.text in ROYAL}
    other = {each.text for each in namings if each.text in alike and not follows_formal(each, passages)}
    full = {short: [name for name in types if name.endswith(f" {short}")] for short in sorted(alike - other)}
    return {short: names[0] for short, names in full.items() if len(names) == 1 and types[names[0]] == "person"}


def follows_formal(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether *Mr* or the like stands right before the name."""
    return naming.start > 0 and passages[naming.passage].doc[naming.start - 1].text in FORMAL


def known_by_title(namings: Sequence[Naming], passages: Sequence[ParsedPassage]) -> set[str]:
    """Single names behind *Prince* or the like, or behind *Mr*, where they are surnames: *Mr Howard*."""
    before = ((each, passages[each.passage].doc[each.start - 1].text) for each in namings if each.start > 0)
    return {each.text for each, title in before if title in ROYAL | FORMAL and " " not in each.text}


def names_at_birth(fullest: Mapping[str, str], types: Mapping[str, AnswerType], title: str) -> dict[str, str]:
    """Names that somebody whom the title names had by birth → the full one, which has that surname before the other.

    Of *Marie Lund*, in full *Marie Dahl Lund*, are *Maria Dahl* and so *Maria*.
    """
    full = next((name for name in types if types[name] == "person" and is_title_of(name, title)), "")
    between = {*full.split()[1:-1]} - {*title.split()}
    born = {
        name
        for name in types
        if types[name] == "person" and name.split()[-1] in between and name[:ALIKE] == full[:ALIKE] and " " in name
    }
    return {name: fullest[full] for name, whole in fullest.items() if name in born or whole in born}


def former_names(namings: Sequence[Naming], passages: Sequence[ParsedPassage]) -> set[str]:
    """Names of bodies that are called otherwise now, which no acronym is short for: *YRF, formerly the Yarrow Fund*."""
    before = ((each, passages[each.passage].doc.tokens[max(0, each.start - 2) : each.start]) for each in namings)
    return {each.text for each, words in before if any(word.lower_ in FORMERLY for word in words)}


def is_of_commoner(full: str, name: str) -> bool:
    """Whether the name was taken for the first one of somebody with another surname: *Prince Karl*, *Karl Lund*."""
    return full != name and full.split(maxsplit=1)[0] == name and not is_regnal(full)


def surname_of_title(types: Mapping[str, AnswerType], namings: Sequence[Naming], title: str) -> dict[str, str]:
    """The surname of the title as a name of its own, where the article never gives it in full.

    It is not that of a relative: of *Ada Marsh* it is told that *Marsh* is a daughter of *Ida Marsh*.
    """
    if not is_name(title):
        return {}
    surname, named = title.rsplit(maxsplit=1)[-1], named_first(namings)
    full = any(may_be_in_full(name, title) for name in named)
    first = surname in named or not any(is_title_of(name, title) for name in types)
    alone = first and not full and types.get(surname) == "person" and title.strip() not in types
    return {surname: surname} if alone else {}


def ruler_of_title(types: Mapping[str, AnswerType], title: str) -> dict[str, str]:
    """The name that a ruler has in the title, who is not whoever ends so: *Ann* of *Ann II*, and *Ida Mary Ann*."""
    name, _, number = title.strip().partition(" ")
    known = bool(number) and is_regnal(title.strip()) and title.strip() not in types
    return {name: name} if known and types.get(name) == "person" else {}


def place_of_title(title: str) -> str:
    """The place that the title names before what tells which of its name it is, so that no longer name is its own.

    >>> place_of_title("Lund, Norway"), place_of_title("Lund (city)"), place_of_title("Lund, Ada")
    ('Lund', 'Lund', '')
    """
    found = WHICH_PLACE.fullmatch(title.strip())
    told = found is not None and (found["kind"] or place_type(found["where"]) is not None)
    return found["place"] if found is not None and told else ""


def without_relatives(names: Sequence[str], kin: Mapping[str, str], written: Mapping[str, int]) -> list[str]:
    """The names but for those that are given once, of relatives: the surname alone is of whose relatives they are."""
    return [name for name in names if name not in kin or written[name] > 1]


def named_first(namings: Sequence[Naming]) -> list[str]:
    """Names of the first sentence: whose surname alone, later, is theirs; not where two of a surname are named as two.

    *Jo Ann Lee, also known as Jay Lee*, but not *Ann and Jay Lee were pilots*.
    """
    here = [naming for naming in namings if naming.sentence == 0]
    joined = {naming.text.split()[-1] for naming in here if naming.joined}
    return [name for name in dict.fromkeys(naming.text for naming in here) if name.split()[-1] not in joined]


def among_first(names: Sequence[str], first: Sequence[str], types: dict[str, AnswerType]) -> list[str]:
    """The one of the names that the first sentence names, in full or in short."""
    return [name for one in first for name in names if one == name or could_be(one, name, types)][:1]


def names_by_word(types: Iterable[str]) -> dict[str, list[str]]:
    """What two names of one bearer have in common → the names that have it."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in types:
        for key in keys_of(name):
            found[key].append(name)
    return found


def keys_of(name: str) -> set[str]:
    """What another name of the same bearer would share: a word, the initials, the country."""
    return {*name.split(), initials(name), initials(name.replace("-", "")), SHORT_FORMS.get(name, name)}


def could_be(short: str, full: str, types: dict[str, AnswerType]) -> bool:
    """Whether `short` is a shorter name of the bearer of `full`.

    >>> kinds = dict.fromkeys(("BT", "BT Together", "British Telecommunications"), "organisation")
    >>> could_be("BT", "BT Together", kinds), could_be("BT", "British Telecommunications", kinds)
    (False, True)
    """
    if types[short] == "country" and types[full] == "country":
        return SHORT_FORMS.get(short, short) == SHORT_FORMS.get(full, full) and (len(full), full) > (len(short), short)
    if types[short] in {"organisation", "person", "thing"} and is_first_of_body(short, full):
        return True
    if types[short] == "person" or types[full] == "person":
        if full.endswith(f" of {short}"):
            return False  # *Ypres*, of *William of Ypres*
        known = types[short] in {"city", "country"}  # which `with_namesakes` left so
        own = without_role(short) if types[short] == "person" else short
        told = types[full] == "person" and not known and short not in ROYAL
        told = (
            told
            and not is_nobodys(full)
            and not is_inside_regnal(short, full)
            and not (types[short] == "organisation" and is_body_before(short, full))
        )
        return told and is_part_of_name(own, full)
    spelt = short.isupper() and len(short) > 1 and short in {initials(full), initials(full.replace("-", ""))}
    return spelt and short not in full.split()  # *BT*, which *BT Together* does not spell out


def is_inside_regnal(short: str, full: str) -> bool:
    """Whether the short name is only the second one of a ruler, and so another's: *William*, *Frederick William IV*."""
    return is_given_name(short) and ends_in_numeral(full) and full.split(maxsplit=1)[0] != short


def is_nobodys(full: str) -> bool:
    """Whether what was taken for somebody's full name is that of a language or of a thing: *Port of Lunde*."""
    words = full.split()
    return words[-1] in OF_NATIONS or ("of" in words and not is_given_name(words[0]))


def is_body_before(short: str, full: str) -> bool:
    """Whether a body's name begins what was taken for somebody's, and is no given name: *Yarrow* of *Yarrow Red*."""
    return full.startswith(f"{short} ") and not is_given_name(short.split(maxsplit=1)[0])


def is_first_of_body(short: str, full: str) -> bool:
    """Whether a body that the world knows is called by the first word, which alone names no other: *Merrill*."""
    return full.startswith(f"{short} ") and is_known_body(full, "ORG") and not is_known_body(short, "ORG")


def without_role(name: str) -> str:
    """The name without what somebody is before it: *Administrator Lund*.

    >>> without_role("Administrator Lund"), without_role("Ada Lund"), without_role("Guy Lund")
    ('Lund', 'Ada Lund', 'Guy Lund')
    """
    first, _, rest = name.partition(" ")
    role = names_people(first) and (first in TITLES or not is_given_name(first))
    return rest if rest and role else name


def is_part_of_name(short: str, full: str) -> bool:
    """Whether `short` is the surname, the first name, or some first name and the surname of the person `full`.

    Two first names are rather somebody else: *Martin Luther*, beside *Martin Luther King*; and so is who has another
    initial: *George W. Bush*, beside *George H. W. Bush*.
    """
    parts, words = short.split(), full.split()
    if words[-1] in GENERATIONS and parts[-1] not in GENERATIONS:
        words.pop()  # *Marsh* and *Ada Marsh* of *Ada Marsh Jr*
        if parts == words:
            return len(words) > 1
    if len(parts) >= len(words) or (parts == words[-1:] and is_fathers(words)):
        return False
    numbered = len(words) > len(("John", "Paul")) and ends_in_numeral(full)
    words = words[:-1] if numbered and parts[-1] != words[-1] else words  # *Smith* of *Jordan Smith III*
    rest = iter(words)
    abridged = len(parts) > 1 and parts[-1] == words[-1] and all(part in rest for part in parts)
    abridged = abridged and not any(part.endswith(".") for part in parts[1:])
    first = parts in (words[:1], words)
    return words[-len(parts) :] == parts or first or abridged


def is_fathers(words: Sequence[str]) -> bool:
    """Whether the last of the words names somebody's father, for whom it stands alone: *Tariq ibn Zayd*."""
    return len(words) > len(("Ibn", "Zayd")) and words[-2] in {"bin", "bint", "ibn"}


def initials(name: str) -> str:
    """The acronym of `name`: initials of its capitalised words."""
    return "".join(word[0] for word in name.replace("-", " ").split() if word[0].isupper())


def entity_of(name: str, kind: AnswerType, own: Sequence[Naming], passages: Sequence[ParsedPassage]) -> Entity:
    """The entity called `name`, with its other names and the sentences that name it: `own` are its namings."""
    return Entity(
        name=name,
        type=kind,
        aliases=tuple(sorted({naming.text for naming in own} - {name}, key=lambda alias: (-len(alias), alias))),
        mentions=tuple(naming.sentence for naming in own),
        definite=is_mostly_definite(own, passages)
        if kind == "person"
        else takes_article(name) or any(naming.definite for naming in own if keeps_article(naming.text, name)),
        known=kind == "person" and is_known_by_name(name),
    )


def is_mostly_definite(own: Sequence[Naming], passages: Sequence[ParsedPassage]) -> bool:
    """Whether somebody has *the* before the one word that they are called: *the Joker*, not *the Marsh budget*."""
    alone = (naming for naming in own if naming.start and naming.end == naming.start + 1)
    alone = (each for each in alone if passages[each.passage].doc[each.start].dep_ not in {"compound", "nmod"})
    definite = sum(passages[naming.passage].doc[naming.start - 1].lower_ == "the" for naming in alone)
    return definite > 1 and 2 * definite > len(own)


def sentence_numbers(docs: Sequence[Doc]) -> list[int]:
    """The number of the first sentence of each doc, sentences counted through all of them."""
    firsts = [0]
    for doc in docs:
        firsts.append(firsts[-1] + sum(1 for _ in doc.sents))
    return [first for first, _ in pairwise(firsts)]
