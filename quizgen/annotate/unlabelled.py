"""People whom the pipeline does not label: known by a title, by their surname alone, or by what is said of them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from quizgen.annotate.gazetteer import place_type
from quizgen.annotate.given_names import is_given_name
from quizgen.annotate.grammar import SAYING, goes_on_with_who
from quizgen.annotate.labels import is_called, is_personal, looks_like_organisation
from quizgen.annotate.namings import (
    SHORTEST_FULL_NAME,
    Naming,
    in_order,
    is_honour,
    is_hyphenated,
    is_month_of_day,
    is_of_contest,
    is_of_thing,
    taken_by,
    tokens_in,
)
from quizgen.annotate.titles import holds_title
from quizgen.english.numerals import NUMERAL
from quizgen.english.people import FORMAL, GENERATIONS, OFFICES, TITLES, names_people
from quizgen.model.annotated import ParsedPassage
from quizgen.model.tokens import Doc, Span, Token
from quizgen.model.tree import SUBJECTS, child

AROUND_NICKNAME = ("Ada", '"', "Gull", '"')
"""What stands before a surname where another name of somebody's is told."""

LONGEST_FULL_NAME = 6
"""Words of a name with all its given names."""

OFTEN_ENOUGH = 2
"""Sentences in which a name must act as a person's before it is taken for one."""


def with_surnames(namings: list[Naming], passages: Sequence[ParsedPassage], title: str) -> list[Naming]:
    """The names found, and the surnames among proper nouns that the pipeline did not label."""
    taken = taken_by(namings)
    whole = [*titled(passages, taken), *nicknamed(passages, title)]
    inside = taken_by(whole)
    namings = [*(each for each in namings if (each.passage, each.start) not in inside), *whole]
    taken |= inside
    namings = [*namings, *missed(passages, taken), *in_full(namings, passages, taken)]
    taken |= taken_by(namings)
    people = (naming.text.split() for naming in namings if naming.label == "PERSON" or is_likely_person(naming))
    surnames = {surname for words in people if (surname := surname_of(words))} | first_names(namings)
    if any(naming.sentence == 0 and holds_title(naming.text, title) for naming in namings):
        surnames.add(title.rsplit(maxsplit=1)[-1])
    more = [
        Naming(passage=index, sentence=number, start=token.i, end=token.i + 1, text=token.text, label="PERSON")
        for index, number, token in tokens_in(passages)
        if token.text in surnames and token.text[0].isupper() and (index, token.i) not in taken
        if not (follows_nickname(token) or is_of_thing(token))
        if not any(near.pos_ == "PROPN" for near in (*token.lefts, *token.rights) if near.dep_ == "compound")
        and token.dep_ != "compound"
    ]
    return in_order((*namings, *more))


def surname_of(words: Sequence[str]) -> str:
    """The surname of a full name; empty if it has none.

    >>> surname_of(["Ada", "Marsh", "Jr"]), surname_of(["Karl", "IV"]), surname_of(["Player", "A"])
    ('Marsh', '', '')
    """
    own = words[:-1] if words[-1] in GENERATIONS else words
    return own[-1] if len(own) > 1 and len(own[-1]) > 1 and not is_number(own[-1]) else ""


def is_number(word: str) -> bool:
    """Whether it is the number of a king or the like, and no surname; *X* is one."""
    return word != "X" and NUMERAL.fullmatch(word) is not None


def with_names_in_full(namings: Sequence[Naming], passages: Sequence[ParsedPassage], title: str) -> list[Naming]:
    """The namings, each with the word before it that the title or another naming has before the same words."""
    namings = with_bearer(namings, passages, title)
    known = {title, *(naming.text for naming in namings)}
    taken = taken_by(namings)
    full = [in_known_form(naming, passages[naming.passage].doc, known, taken) for naming in namings]
    return [with_first_of_title(naming, passages[naming.passage].doc, title) for naming in full]


def with_bearer(namings: Sequence[Naming], passages: Sequence[ParsedPassage], title: str) -> list[Naming]:
    """The namings, those in the name of whom the title names made all of it, as the first sentence has it.

    *Air Marshal Ada Lind Rose Marsh* is *Ada Lind Rose Marsh*, whatever of it the pipeline sees.
    """
    words = title.split()
    first = next(iter(passages[0].doc.sents), None) if passages and len(words) == SHORTEST_FULL_NAME else None
    run = run_between(words[0], words[-1], first) if first is not None and all(map(str.istitle, words)) else None
    inside = [each for each in namings if run is not None and each.passage == 0 and overlap(each, run)]
    if run is None or not inside or not (tells_of_somebody(run.sent) or any(each.label == "PERSON" for each in inside)):
        return list(namings)
    if any(goes_beyond(each, run) for each in inside):
        more = len(inside) == 1 and inside[0].end == run.end  # *Ida Lind* *Ada Marsh*
        return [replace(each, label="PERSON") if more and each is inside[0] else each for each in namings]
    whole = replace(inside[0], start=run.start, end=run.end, text=run.text, label="PERSON", definite=False)
    return in_order((whole, *(each for each in namings if each not in inside)))


def tells_of_somebody(sentence: Span) -> bool:
    """Whether the sentence that begins a life says who that is: *Ada Marsh (1679 – 1732) was a sailor*."""
    told = child(sentence.root, "attr") if sentence.root.lemma_ == "be" else None
    return told is not None and names_people(told.lemma_)


def goes_beyond(naming: Naming, run: Span) -> bool:
    """Whether the name has more than the span, but titles and honours: *Ida* *Ada Marsh*, but *General* *Ada Marsh*."""
    before = run.doc[naming.start : run.start].tokens if naming.start < run.start else ()
    behind = run.doc[run.end : naming.end].tokens if naming.end > run.end else ()
    return any(word.text not in TITLES for word in before) or not all(is_honour(word.text) for word in behind)


def overlap(naming: Naming, span: Span) -> bool:
    """Whether the name has a token in the span, which is of its passage."""
    return naming.start < span.end and span.start < naming.end


def run_between(given: str, surname: str, sentence: Span) -> Span | None:
    """The words of a sentence from a given name to a surname, with any other names between."""
    doc = sentence.doc
    for token in sentence:
        if token.text == given:
            following = doc[token.i + 1 : min(token.i + LONGEST_FULL_NAME, sentence.end)].tokens
            between = [*takewhile(lambda word: word.is_title and word.text != surname, following)]
            end = token.i + 1 + len(between)
            if end < sentence.end and doc[end].text == surname:
                return doc[token.i : end + 1]
    return None


def with_first_of_title(naming: Naming, doc: Doc, title: str) -> Naming:
    """The name that the article begins with, longer by the first of the title before it: *Tomasz* *Adam Zielik*."""
    words, start = title.split(), naming.start - 1
    first = naming.sentence == 0 and start == 0 and len(words) == SHORTEST_FULL_NAME and naming.label == "PERSON"
    if not first or doc[start].text != words[0] or naming.text.rsplit(maxsplit=1)[-1] != words[-1]:
        return naming
    return replace(naming, start=start, text=f"{words[0]} {naming.text}")


def in_known_form(naming: Naming, doc: Doc, known: set[str], taken: set[tuple[int, int]]) -> Naming:
    """The naming, longer by the word before it if that makes a name that is known."""
    before = doc[naming.start - 1] if naming.start else None
    if before is None or before.pos_ != "PROPN" or (naming.passage, before.i) in taken:
        return naming
    text = f"{before.text} {naming.text}"
    return replace(naming, start=before.i, text=text) if text in known else naming


def first_names(namings: Sequence[Naming]) -> set[str]:
    """First names of people whom the first sentence names in full, who may be called by them: *Noor*."""
    full = (naming for naming in namings if naming.sentence == 0 and naming.label == "PERSON" and " " in naming.text)
    return {first for naming in full if not place_type(first := naming.text.split()[0]) and is_personal(naming.text)}


def nicknamed(passages: Sequence[ParsedPassage], title: str) -> list[Naming]:
    """People named with another name in quotation marks, *Ada "Gull" Marsh*, which is left out.

    But where the title calls them so, *Gull Marsh*.
    """
    return [
        Naming(
            passage=index,
            sentence=number,
            start=given.start,
            end=token.i + 1,
            text=title if title == f"{token.nbor(-2).text} {token.text}" else f"{given.text} {token.text}",
            label="PERSON",
        )
        for index, number, token in tokens_in(passages)
        if token.is_title and token.i >= token.sent.start + len(AROUND_NICKNAME) and follows_nickname(token)
        if len(given := given_names_before(token.nbor(1 - len(AROUND_NICKNAME))))
    ]


def given_names_before(mark: Token) -> Span:
    """The given names right before the mark, in a row; *Marsh* of *Marsh Orla*, too, if it is labelled."""
    start = mark.i
    while start > mark.sent.start and is_of_given_names(mark.doc[start - 1]):
        start -= 1
    return mark.doc[start : mark.i]


def is_of_given_names(word: Token) -> bool:
    """Whether the word is one of somebody's given names, and no title."""
    labelled = word.ent_type_ == "PERSON" and word.text not in TITLES
    return word.is_title and (labelled or is_given_name(word.text))


def is_likely_person(naming: Naming) -> bool:
    """Whether a name of several words is somebody's by its form, whatever the pipeline takes it for: *Jo Byers*."""
    unsure = naming.label in {"ORG", "WORK_OF_ART"} and " " in naming.text
    return unsure and is_called(naming.text) and not looks_like_organisation(naming.text)


def follows_nickname(surname: Token) -> bool:
    """Whether the surname ends a name with another in quotation marks: *John "Jack" Lee*."""
    if surname.i < surname.sent.start + 3:
        return False
    before = surname.doc[surname.i - 3 : surname.i]
    return before[0].text == before[2].text == '"' and before[1].pos_ == "PROPN"


def titled(passages: Sequence[ParsedPassage], taken: set[tuple[int, int]]) -> list[Naming]:
    """People whom only their last title shows, where the pipeline sees no name: `Dame Zaha Hadid`, `Mr Hall`."""
    return [
        Naming(passage=index, sentence=number, start=span.start, end=span.end, text=span.text, label="PERSON")
        for index, number, token in tokens_in(passages)
        if token.text in TITLES and not is_hyphenated(token)
        if (span := run_of_names(token)) and (index, span.start) not in taken
        if len(span) == 1 or span[0].text not in TITLES  # *Mr King*, *Det Insp Jo Hall*
    ]


def in_full(namings: Sequence[Naming], passages: Sequence[ParsedPassage], taken: set[tuple[int, int]]) -> list[Naming]:
    """People named in full where the pipeline knows only their surname, or what is said of them shows people.

    *Jo Ann Smythe is an actor. Smythe …*, *said Jo Smythe, who …*
    """
    known = {naming.text for naming in namings if naming.label == "PERSON" and " " not in naming.text}
    runs = (
        (index, number, run)
        for index, number, token in tokens_in(passages)
        if (token.text in known or (token.tag_ == "NNP" and is_spoken_of(token)))
        and (run := run_before(token)) is not None
    )
    return [
        Naming(passage=index, sentence=number, start=run.start, end=run.end, text=run.text, label="PERSON")
        for index, number, run in runs
        if not any((index, token.i) in taken for token in run)
    ]


def is_spoken_of(name: Token) -> bool:
    """Whether *who* goes on behind the proper noun, or it says something: *said Jo Smythe*."""
    speaks = name.dep_ in SUBJECTS and name.head.lemma_ in SAYING
    return name.text.istitle() and not names_people(name.text) and (speaks or goes_on_with_who(name))


def run_before(last: Token) -> Span | None:
    """The names in a row that end with the token, titles left out; None if it stands alone."""
    names = [token for token in last.lefts if token.dep_ == "compound"]
    start = names[0].i if names else last.i
    while start < last.i and (last.doc[start].text in TITLES or is_month_of_day(last.doc[start])):
        start += 1
    run = last.doc[start : last.i + 1]
    personal = all(token.pos_ == "PROPN" and token.text.istitle() for token in run[:-1])
    return run if len(run) >= SHORTEST_FULL_NAME and personal else None


def missed(passages: Sequence[ParsedPassage], taken: set[tuple[int, int]]) -> list[Naming]:
    """People called by one name that the pipeline never labels: often subjects, and then *he* or *she*."""
    found = [
        Naming(passage=index, sentence=number, start=token.i, end=token.i + 1, text=token.text, label="PERSON")
        for index, number, token in tokens_in(passages)
        if token.tag_ == "NNP" and token.text.istitle() and token.dep_ != "compound" and (index, token.i) not in taken
        if not any(other.dep_ == "compound" or other.lower_ in {"a", "an"} for other in token.children)
    ]
    acting = Counter(naming.text for naming in found if is_followed_by_person(naming, passages))
    who = {naming.text for naming in found if goes_on_with_who(passages[naming.passage].doc[naming.start])}
    return [naming for naming in found if acting[naming.text] >= OFTEN_ENOUGH or naming.text in who]


def is_followed_by_person(naming: Naming, passages: Sequence[ParsedPassage]) -> bool:
    """Whether the name is a subject and a pronoun of people follows in its sentence."""
    token = passages[naming.passage].doc[naming.start : naming.end].root
    if token.dep_ not in SUBJECTS:
        return False
    return any(other.lower_ in {"he", "she", "his", "her"} for other in token.doc[token.i : token.sent.end])


def run_of_names(title: Token) -> Span | None:
    """The capitalised words behind a title, orders and degrees left out; None if there are fewer than two."""
    doc, end = title.doc, title.i + 1
    while end < title.sent.end and goes_on_name(doc[end]):
        end += 1
    fewest = 1 if title.text in FORMAL else SHORTEST_FULL_NAME
    start = title.i + 1
    if end - start > SHORTEST_FULL_NAME and title.text not in FORMAL and doc[start].lower_ in OFFICES:
        start += 1  # *Justice* is of an office here: *Justice Minister Jo Smythe*
    if end - start >= SHORTEST_FULL_NAME and is_of_contest(doc[start]):
        start += 1
    return doc[start:end] if end - start >= fewest else None


def goes_on_name(token: Token) -> bool:
    """Whether the token has a capital and is no order or degree, or is a hyphen before one: *Marsh* *-* *O'Neill*."""
    if token.text == "-" and token.i + 1 < token.sent.end and not (token.whitespace_ or token.nbor(-1).whitespace_):
        return goes_on_name(token.nbor(1))
    return token.pos_ == "PROPN" and token.text[0].isupper() and not is_honour(token.text)
