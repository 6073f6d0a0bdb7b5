"""The bridge over the Bosporus carries six lanes. Engineers painted *the bridge*. -- exact head match.

The most precise sieve for nouns (Raghunathan et al. 2010). Where the last noun phrase with the same head does not say
which it means, nothing is claimed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from quizgen.english.deeds import ANEW
from quizgen.english.likeness import RINGS
from quizgen.english.nouns import UNCOUNTED
from quizgen.english.people import names_people
from quizgen.facts.described import Described, words_of
from quizgen.facts.makers import made, told
from quizgen.facts.passages import noun_key
from quizgen.facts.reading import Reading, Standing, passage_of, position
from quizgen.facts.sieves import beside
from quizgen.facts.sieves.bearers import bearers_of
from quizgen.facts.sieves.home import LANDS
from quizgen.facts.sieves.mentions import is_another_nearer
from quizgen.facts.sieves.name import CLASSES, called_before
from quizgen.facts.sieves.pointer import Pointer
from quizgen.facts.telling import DETERMINERS, is_determined, is_generic, is_repetition
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

WINDOW = 3
"""Sentences to look back: further away another one may be meant."""

MOST = 40
"""Noun phrases of one kind, from which on an article speaks of too many to be sure; it also keeps time linear."""

SOME = frozenset({"few", "many", "several", "some"})

OF_MANY = frozenset("approach effort industry market method practice procedure process trend".split())
"""Nouns of which the next may be another far on: a credit market, and the stock market; the last process told of."""

NEAREST = frozenset({"this", "these"})
"""Determiners that point to the nearest of several."""


def nearest(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """What the last noun phrase with the same head means, a few sentences back."""
    near = pointer.determiner.lower_ in NEAREST
    if not near and is_done_anew(pointer, reading, earlier):
        return None
    head = pointer.head
    sentences = sentences_before(head)[-2:] if near else sentences_before(head)
    found = list(antecedents(pointer, sentences, reading))
    if not found and earlier and sentences[0].start == 0:
        found = list(antecedents(pointer, list(earlier[-1].parsed.doc.sents)[-WINDOW:], earlier[-1]))
        if found and (is_said_in_passing(found[0][0]) or is_of_another_body(pointer, reading)):
            return None
    if found and is_bare_kind(found[0][0]):
        return made(*found[0], end=pointer.end)
    if not found or has_person(*found[0]) or is_of_other(found[0][0]) or is_of_elsewhere(found[0][0], pointer):
        return None
    if not near and (is_rivalled(found) or may_be_another(*found[0], pointer, reading, earlier)):
        return None
    named = name_said(found[0][0])
    if is_named_before(pointer) or (not near and named is None and is_named_near(pointer, reading)):
        return None
    return told(*found[0], end=pointer.end) if named is None else told(named, found[0][1], end=pointer.end)


def is_of_another_body(pointer: Pointer, reading: Reading) -> bool:
    """Whether a noun for bodies stands right behind the name of one, with which the paragraph began."""
    return CLASSES.get(pointer.head.lower_) == "organisation" and is_another_nearer((), pointer, reading)


def may_be_another(noun: Token, there: Reading, pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> bool:
    """Whether the article told of another such thing before the noun, or since.

    Or whether what it told of is more than the thing: *his group and Malta signed*, and then *the group*.
    """
    several = pointer.head.tag_ == "NN" and any_child(noun, {"conj"})
    before = several or is_contrasted(noun, there) or is_known_before(noun)
    return before or is_like_since(noun, there, pointer, reading, earlier)


def is_of_elsewhere(several: Token, pointer: Pointer) -> bool:
    """Whether those before are of one country and a phrase in front tells of another: *In Peru, the farmers …*."""
    place = place_in_front(pointer.head)
    own = [token for token in several.subtree if token.ent_type_ == "GPE"]
    return (
        place is not None and several.tag_ == "NNS" and bool(own) and place.lower_ not in {each.lower_ for each in own}
    )


def place_in_front(head: Token) -> Token | None:
    """The name of the place in which the sentence says at its beginning that all of it happens, before the subject."""
    links = (other for other in head.sent.root.lefts if other.i < head.left_edge.i and other.lower_ == "in")
    places = (noun for link in links if (noun := child(link, "pobj")) is not None)
    return next((noun for noun in places if noun.ent_type_ == "GPE"), None)


def name_said(noun: Token) -> Token | None:
    """What has a name of its own and is said to be the noun: *The Farne Islands are the nearest islands*."""
    named = child(noun.head, *SUBJECTS) if noun.dep_ == "attr" and noun.head.lemma_ == "be" else None
    return named if named is not None and named.pos_ == "PROPN" else None


def is_only_kind_of(noun: Token) -> bool:
    """Whether the noun says what something else is, which it is no name of: *One to One is a radio programme*."""
    kind = noun.dep_ == "attr" and noun.head.lemma_ == "be" and is_indefinite(noun)
    subject = child(noun.head, *SUBJECTS) if kind else None
    return subject is not None and subject.pos_ not in {"NOUN", "PRON", "PROPN"}


def is_said_in_passing(noun: Token) -> bool:
    """Whether the noun stands in a relative clause or is an example, which the next paragraph hardly goes on with."""
    return any(other.dep_ == "relcl" or other.lower_ in {"including", "like"} for other in noun.ancestors)


def is_of_other(noun: Token) -> bool:
    """Whether the noun says what something else is, or only some of those it names are told of."""
    country = noun.dep_ == "attr" and noun.lower_ in LANDS  # *Malta was the first country to …* is on Malta
    other = is_named_otherwise(noun) or is_only_kind_of(noun) or is_said_of_some(noun)
    return country or other or is_beside_the_point(noun)


def is_beside_the_point(noun: Token) -> bool:
    """Whether it is one value of something, one award of several, or what something else is compared with.

    *A score of 90*, *nominated for best film*, *are better than straw polls*.
    """
    of = next((other for other in noun.rights if other.lower_ == "of"), None)
    number = child(of, "pobj") if of is not None else None
    beside = noun.dep_ == "pobj" and noun.head.lower_ in {"than", "unlike"}
    best = not any_child(noun, {"det", "poss"}) and any(other.tag_ == "JJS" for other in noun.lefts)
    return beside or best or (number is not None and number.tag_ == "CD")


def is_said_of_some(noun: Token) -> bool:
    """Whether only some of several are told of, which alone are then meant: *two of the largest lakes*."""
    some = noun.head.head if noun.tag_ == "NNS" and noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    return some is not noun and (some.lower_ in SOME or (some.tag_ == "CD" and some.lower_ not in {"one", "1"}))


def is_named_before(pointer: Pointer) -> bool:
    """Whether a name with the same head stands before the pointer in its sentence: *the Oakland Bay Bridge*."""
    head = pointer.head
    before = head.doc.tokens[head.sent.start : head.i]
    return any(token.pos_ == "PROPN" and token.lower_ == head.lower_ for token in before)


def is_named_near(pointer: Pointer, reading: Reading) -> bool:
    """Whether something that has the noun in its name was named in the passage and may be meant: *Lunde Bridge*."""
    return any(each.passage == reading.number for each in called_before(pointer, reading))


def is_contrasted(noun: Token, reading: Reading) -> bool:
    """Whether a known thing is told from another that was called so before: *the club from Munich*.

    So, too, one of several by a nationality or the like: *the East Asian collections*, then *the Islamic collection*.
    """
    here = (reading.number, noun.i)
    first = next(iter(reading.nouns.get(noun_key(noun), ())), here)
    if is_determined(noun) and any(other.dep_ == "amod" and other.text.istitle() for other in noun.lefts):
        several = next(iter(reading.nouns.get(f"{noun.lemma_.lower()}/NNS", ())), here)
        return min(first, several) < here
    return is_determined(noun) and not is_repetition(noun) and first < here


def is_doubtful(noun: Token, reading: Reading) -> bool:
    """Whether another may be meant though the noun says which it means."""
    return has_person(noun, reading) or is_contrasted(noun, reading)


def has_person(noun: Token, reading: Reading) -> bool:
    """Whether the noun stands beside somebody's name: who else may be meant is for `role` to say."""
    return names_people(noun.lemma_) and bool(bearers_of(noun, reading))


def is_rivalled(found: Sequence[tuple[Token, Reading]]) -> bool:
    """Whether the nearest noun and one before it each say which they mean, and mean others: two bridges."""
    words = [words_of(noun) for noun, there in found if told(noun, there) is not None]
    return any(not (words[0] <= each or each <= words[0]) for each in words[1:])


def is_bare_kind(noun: Token) -> bool:
    """Whether the noun means all of a kind and nothing says of which: *bikes*, not *electric bikes*."""
    return is_generic(noun) and child(noun, "compound") is None


def sentences_before(head: Token) -> list[Span]:
    """The sentence of `head` and those before it in its passage, as far as the window reaches."""
    sentences = list(head.doc.sents)
    here = next(number for number, sentence in enumerate(sentences) if sentence.end > head.i)
    return sentences[max(0, here - WINDOW) : here + 1]


def antecedents(pointer: Pointer, where: Sequence[Span], reading: Reading) -> Iterator[tuple[Token, Reading]]:
    """Nouns like the pointer's in the sentences, the nearest first; mere repetitions are passed by."""
    head = pointer.head
    same = [each for sentence in where for each in sentence if each.lemma_ == head.lemma_ and each.tag_ == head.tag_]
    for token in reversed(same):
        if token.doc is head.doc and token.i >= head.i:
            continue
        if token.dep_ != "compound":
            determiner = child(token, "det")
            is_new = determiner is None or determiner.lower_ not in DETERMINERS or len(list(token.children)) > 1
            if not is_new or is_deed_of_verb(token) or reading.parsed.is_in_quotation(token.i):
                continue
            if is_told_by(pointer, token):
                yield token, reading


def is_deed_of_verb(noun: Token) -> bool:
    """Whether the noun only says with its verb what is done, and names nothing: *declared war on Japan*."""
    bare = noun.tag_ == "NN" and noun.dep_ == "dobj" and not noun.lefts
    return bare and noun.lemma_ not in UNCOUNTED


def only(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """The only one of which the article, however far back, said which, in its fullest words."""
    noun = pointer.head.lemma_.lower()
    if noun in CLASSES or noun in UNCOUNTED or noun in OF_MANY or pointer.determiner.lower_ != "the":
        return None  # *the ice* may be another far back, and *that court* is a near one
    if is_named_before(pointer) or are_several(pointer, reading):
        return None
    spoken = spoken_of([noun_key(pointer.head)], pointer, reading, earlier)
    if is_name_between(spoken, pointer, reading):
        return None
    if spoken is None or (spoken.known and pointer.head.tag_ == "NNS"):
        return None  # of several nobody can be sure, far back, that they are the same
    if spoken.known and is_like_since(*spoken.known[-1], pointer, reading, earlier):
        return None
    return the_one(spoken.known, pointer) if spoken.known else taken_up_again(spoken.taken_up, pointer)


def is_name_between(spoken: Spoken | None, pointer: Pointer, reading: Reading) -> bool:
    """Whether something with a name of its own was called so since: *the school of Dr. Lee*, then *Ulm School*."""
    known = [(there.number, noun.i) for noun, there in spoken.known] if spoken is not None else []
    here = position(pointer.head, reading)
    names = ((each.passage, each.start) for each in reading.called.get(pointer.head.lower_, ()))
    return bool(known) and any(known[0] < name < here for name in names)


def is_known_before(noun: Token) -> bool:
    """Whether the paragraph took up another known before it: *The empire arose …*, and then *their rivals’ empire*."""
    before = noun.doc[: noun.left_edge.i].tokens
    same = [token for token in before if token.lemma_ == noun.lemma_ and token.tag_ == noun.tag_ == "NN"]
    return bool(same) and all(is_repetition(token) and not any(token.rights) for token in same)


def is_like_since(noun: Token, there: Reading, pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> bool:
    """Whether another that a like noun names was brought in since: *the film on Oslo*, *a 1990 movie*, *the film*."""
    own = pointer.head.lemma_.lower()
    like = sorted({f"{word}/NN" for ring in RINGS if own in ring for word in ring if word != own})
    return any(
        (other.number, each.i) > (there.number, noun.i) and is_new(each)
        for each, other in nouns_before(like, pointer, reading, earlier)
    )


def is_new(noun: Token) -> bool:
    """Whether the noun brings in one of its kind: *a movie*, *their own song*, *the 1990 movie*; no *movie theatre*."""
    told = any_child(noun, {"poss", "nummod"}) or is_indefinite(noun)
    return told and noun.dep_ not in {"attr", "appos", "compound"}


def are_several(pointer: Pointer, reading: Reading) -> bool:
    """Whether the article spoke of several before: *images of the planet*, then *the image*."""
    several = f"{pointer.head.lemma_.lower()}/NNS"
    here = position(pointer.head, reading)
    return pointer.head.tag_ == "NN" and any(place < here for place in reading.nouns.get(several, ())[:MOST])


def is_done_anew(pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> bool:
    """Whether a verb tells of another such event since the noun last stood there: *Peru banned it. The ban …*."""
    head = pointer.head
    verbs = ANEW.get(head.lemma_.lower(), "").split()
    if not verbs:
        return False
    here = position(head, reading)
    last = max((place for place in reading.nouns.get(noun_key(head), ())[:MOST] if place < here), default=(-1, -1))
    between = (
        (there.number, token.i)
        for there in (*earlier[-WINDOW:], reading)
        for token in there.parsed.doc
        if token.pos_ == "VERB" and token.lemma_ in verbs
    )
    return any(last < place < here for place in between)


def only_of(keys: Iterable[str], pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """The only thing of which the nouns with these keys said which, if they spoke of one thing."""
    spoken = spoken_of(keys, pointer, reading, earlier)
    if spoken is None:
        return None
    return the_one(spoken.known, pointer) if spoken.known else taken_up_again(spoken.taken_up, pointer)


class Spoken(NamedTuple):
    """What nouns before have said which of."""

    known: list[tuple[Token, Reading]]
    """Those that say it themselves."""
    taken_up: list[Standing]
    """What those stand for that point back."""


def spoken_of(keys: Iterable[str], pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> Spoken | None:
    """What the nouns with these keys have said which of; None if one of them is of something else."""
    spoken, words = Spoken([], []), list[frozenset[str]]()
    passed_by = is_done_anew(pointer, reading, earlier) or are_called_so(pointer, reading)
    before = () if passed_by else nouns_before(keys, pointer, reading, earlier)
    for number, (noun, there) in enumerate(before):
        if noun.dep_ == "attr":
            continue
        if is_named_otherwise(noun) or is_deed_of_verb(noun) or is_said_of_some(noun) or is_beside_the_point(noun):
            return None
        if (standing := there.described(noun)) is not None:
            spoken.taken_up.append(standing)
        elif is_told_apart(noun, there) and noun.dep_ != "appos":
            spoken.known.append((noun, there))
        elif is_doubtful(noun, there) or not (is_again(noun, spoken) or (number == 0 and is_indefinite(noun))):
            return None
        elif not is_this(noun):
            words.append(words_of(noun))
    known = [words_of(noun) for noun, _ in spoken.known]
    return None if any(not (each <= one or one <= each) for each in words for one in known) else spoken


def is_again(noun: Token, spoken: Spoken) -> bool:
    """Whether the noun only takes up what was spoken of, and not something that was known before: *the empire*."""
    return is_repetition(noun) and bool(spoken.known or spoken.taken_up)


def is_this(noun: Token) -> bool:
    """Whether *this* says that it is the one spoken of, whatever else is said of it: *this science contest*."""
    determiner = child(noun, "det")
    return determiner is not None and determiner.lower_ == "this"


def are_called_so(pointer: Pointer, reading: Reading) -> bool:
    """Whether several with names of their own were called so: *software firm Yarrow*, *media firm Hobart*."""
    return len({each.entity for each in beside.called_so(pointer, reading)}) > 1


def is_named_otherwise(noun: Token) -> bool:
    """Whether the noun says what something is that has a name of its own: *quinoa, the Andean grain*."""
    return noun.dep_ in {"appos", "npadvmod"} and (is_determined(noun) or names_people(noun.lemma_))


def is_told_apart(noun: Token, reading: Reading) -> bool:
    """Whether the noun says itself, without doubt, which one it means."""
    return not is_generic(noun) and not is_doubtful(noun, reading) and told(noun, reading) is not None


def the_one(known: Sequence[tuple[Token, Reading]], pointer: Pointer) -> Described | None:
    """What all of the nouns mean, in the fullest words, or by its own name."""
    fullest = max(known, key=lambda each: len(words_of(each[0])))
    if all(words_of(noun) <= words_of(fullest[0]) for noun, _ in known):
        return told(*fullest, end=pointer.end)
    called = [noun for noun in known if has_own_name(*noun)]
    same = len(called) == 1 and all(is_determined(noun) and noun.tag_ == "NN" for noun, _ in known)
    return told(*called[0], end=pointer.end) if same else None


def has_own_name(noun: Token, reading: Reading) -> bool:
    """Whether a name belongs to the noun: *the Human Development index*, not *Norway's index*."""
    return any(
        other.dep_ in {"compound", "nmod"} and other.pos_ == "PROPN" and reading.name_at(other) is not None
        for other in noun.lefts
    )


def nouns_before(
    keys: Iterable[str], pointer: Pointer, reading: Reading, earlier: Sequence[Reading]
) -> Iterator[tuple[Token, Reading]]:
    """The nouns with these keys before the pointer that have the pointer's words, in order."""
    here = position(pointer.head, reading)
    places = sorted(place for key in keys for place in reading.nouns.get(key, ())[:MOST] if place < here)
    for passage, index in places if len(places) < MOST else ():
        there = passage_of(passage, reading, earlier)
        noun = there.parsed.doc[index]
        if is_told_by(pointer, noun):
            yield noun, there


def is_told_by(pointer: Pointer, noun: Token) -> bool:
    """Whether the noun has the pointer's words, none for one of several: not *the rate for office and shop space*."""
    if not pointer.words:
        return True
    behind = (other for other in noun.subtree if other.i > noun.i and other.lower_ in pointer.words)
    return pointer.words <= words_of(noun) and not any(any(other.conjuncts) for other in behind)


def taken_up_again(standings: Sequence[Standing], pointer: Pointer) -> Described | None:
    """What all the noun phrases that take it up stand for, if that is one thing."""
    if len({standing.text for standing in standings}) != 1:
        return None
    last = standings[-1]
    return Described(
        end=pointer.end,
        text=last.text,
        type=last.type,
        meant=last.meant,
        plural=last.plural,
        closed=last.closed,
    )


def is_indefinite(noun: Token) -> bool:
    """Whether the noun is new to the reader: *a bridge*."""
    determiner = child(noun, "det")
    return determiner is not None and determiner.lower_ in {"a", "an"}
