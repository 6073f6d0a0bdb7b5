"""*The bridge*, *this visit*, *the two countries* → what they stand for, where the article said so before.

The sieves in `facts.sieves` are tried from the most precise to the least.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.english.numerals import ends_in_numeral
from quizgen.english.people import ROYAL
from quizgen.facts.about import topic_of
from quizgen.facts.alone import alone
from quizgen.facts.described import LONGEST, Described, named_together, standing
from quizgen.facts.makers import made, possessive
from quizgen.facts.passages import readings
from quizgen.facts.reading import Reading, passage_of, position
from quizgen.facts.sieves import SIEVES, about, aged, nation, owned, pair, part, ranked, settlement, short, whereabouts
from quizgen.facts.sieves.mentions import mentions_near
from quizgen.facts.sieves.pointer import CHANGING, Pointer, pointer_at
from quizgen.facts.telling import DETERMINERS
from quizgen.facts.terms import is_term
from quizgen.facts.typing import is_plural, type_of
from quizgen.model.annotated import Annotated, Link
from quizgen.model.tree import SUBJECTS, child, verb_above

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

STRETCHES = frozenset({"area", "district", "region", "territory", "zone"})
"""Nouns for land without bounds, which *the* takes up of whatever was spoken of: two readers found each wrong."""

WORDS = frozenset({"expression", "name", "term", "word"})
"""What any name may be called."""

BY_LIKENESS = frozenset({"like", "only", "repeated"})
"""Sieves that go by the same noun having been said before."""

TOGETHER = re.compile(r"^(?!.*\bbetween\b).* and (?:an?|the) ")
"""Two noun phrases, each with its article."""

PLACED = re.compile(r"\b(?:at|in) (?:the )?[A-Z].*")
"""Where something is that words tell of."""

MEASURES = frozenset({"chance", "level", "percentage", "probability", "proportion", "rate", "risk", "share"})

SHARE = re.compile(r"\d(?:%| per ?cent)")
RATHER = re.compile(r"\b(?:being|instead of|rather than)\b")
"""What is so of something on one occasion."""

WIDEST = 7
"""Tokens of a noun phrase that points back: *the*, three words or an age, and the noun."""

REPEATING = frozenset({"name", "role", "repeated", "only", "like"})
"""Sieves that go by names and noun phrases however far back."""

FORMER = re.compile(r"\b(?:earlier|first|former|old|outgoing|past|previous)\b")
"""What tells one that was before."""

OF_WORDS = re.compile(r"\bof [“\"]")
"""What leads to words that somebody said once: *the party of “stop it”*."""

RELATIVE = frozenset({"that", "which", "who"})
"""Subjects that mean what stands right before them."""

BEGINNINGS = DETERMINERS | {"both"}
"""First words of noun phrases that point back."""


def described_readings(annotated: Annotated, *, lenient: bool = False) -> Iterator[Reading]:
    """The article's passages in order, with what points back in them and to what; `lenient` as in `Reading`."""
    earlier: list[Reading] = []
    for bare in readings(annotated):
        found: dict[int, Described] = {}
        reading = replace(
            bare, descriptions=found, lenient=lenient
        )  # what is found is seen by what is looked for behind it
        for token in reading.parsed.doc:
            looks = token.lower_ in BEGINNINGS or token.i in reading.links or token.lower_ == "there"
            looks = looks and not reading.parsed.is_in_quotation(token.i)
            described = look_back(token, reading, earlier) if looks else None
            if described is not None and not is_out_of_place(described, token, reading):
                for index in range(token.i, min(described.end, token.i + WIDEST)):
                    found.setdefault(index, described)
        earlier.append(reading)
        yield reading


def fits(described: Described, token: Token) -> bool:
    """Whether the words read well where the noun phrase that begins with the token stands.

    Not before *’s* where they do not end in their noun, nor as *near the forest near Perth*.
    """
    owns = described.end < len(token.doc) and token.doc[described.end].tag_ == "POS"
    before = token if token.is_sent_start else token.nbor(-1)
    echoes = before.dep_ == "prep" and before.lower_ != "of" and before.lower_ in described.text.split()
    return (described.closed or not owns) and not echoes


def is_out_of_place(described: Described, token: Token, reading: Reading) -> bool:
    """Whether the words cannot be meant where the noun phrase that begins with the token stands, or read badly."""
    wrong = is_acted_on(described, token, reading) or acts_on_itself(described, token, reading)
    wrong = wrong or is_beside_another(described, token, reading) or is_other_monarch(described, token, reading)
    wrong = wrong or tells_of_then(described, token) or OF_WORDS.search(described.text) is not None
    return wrong or is_more_than_one(described, token) or is_elsewhere(described, token) or not fits(described, token)


def tells_of_then(described: Described, token: Token) -> bool:
    """Whether the words are of the one occasion on which it was told: *a death rate near 90%*, *the bid being made*.

    So, too, *the pope rather than the king*, unless what points back has the like itself.
    """
    own = token.doc[token.i : described.end].text
    measured = token.head.lemma_ in MEASURES and SHARE.search(described.text) is not None
    return measured or (RATHER.search(described.text) is not None and RATHER.search(own) is None)


def is_elsewhere(described: Described, token: Token) -> bool:
    """Whether its clause tells of another place: *the tax in Malta*, and then *In Italy,* *the tax* *rose*."""
    place = PLACED.search(described.text)
    if place is None or described.name:
        return False
    links = (part for part in verb_above(token).children if part.dep_ == "prep" and part.lower_ in {"at", "in"})
    named = (child(link, "pobj") for link in links)
    return any(noun.ent_type_ in {"GPE", "LOC"} and noun.text not in place[0] for noun in named if noun is not None)


def is_beside_another(described: Described, token: Token, reading: Reading) -> bool:
    """Whether its sentence has just named what may be such a body as well: *Norway sued Lund and banned the firm*."""
    if described.type != "organisation" or not described.name:
        return False
    before = token.doc[token.sent.start : token.i].tokens
    named = [entity for other in before if (entity := reading.name_at(other)) is not None]
    own = any(entity.name == described.name for entity in named)
    return not own and any(entity.type == "thing" for entity in named)


def is_other_monarch(described: Described, token: Token, reading: Reading) -> bool:
    """Whether *the Queen* would be another than the one whom the article is on."""
    title = reading.annotated.article.title
    royal = token.doc[described.end - 1].text in ROYAL and ends_in_numeral(title)
    return royal and title not in described.text


def is_more_than_one(described: Described, token: Token) -> bool:
    """Whether the words are of two things told together where one is meant: *an acid and an enzyme*, *the acid*."""
    one = token.head.tag_ == "NN" and not described.name and token.dep_ == "det"
    return one and TOGETHER.search(described.text) is not None


def acts_on_itself(described: Described, token: Token, reading: Reading) -> bool:
    """Whether the one it would be already is the subject of its verb: *Yarrow gave Lee control of the company*.

    Or whether the subject would be told once more as its maker: *Yarrow, which paid for the study by Yarrow*.
    """
    verb = verb_above(token)
    subject = next((other for other in verb.children if other.dep_ in SUBJECTS), None)
    if subject is None or token.head == subject or subject.is_ancestor(token):
        return False
    told = subject.nbor(-1) if subject.lower_ in RELATIVE and verb.dep_ == "relcl" else subject
    entity = reading.entity(told)
    return entity is not None and (entity.name == described.name or described.text.endswith(f" by {entity.called}"))


def is_acted_on(described: Described, token: Token, reading: Reading) -> bool:
    """Whether the verb it is the subject of does something to the one it would be: *the painter gave her an easel*."""
    subject = token.head
    if not described.name or subject.dep_ not in SUBJECTS:
        return False
    objects = (other for other in subject.head.subtree if other.tag_ == "PRP" and other.head == subject.head)
    entities = (reading.entity(other) for other in objects if other.dep_ in {"dobj", "dative"})
    return any(entity is not None and entity.name == described.name for entity in entities)


def look_back(token: Token, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """What the noun phrase that begins with the token points back to; `earlier` are the passages before."""
    if token.i in reading.links:
        return linked(reading.links[token.i], reading, earlier)
    if token.lower_ == "there":
        return whereabouts.find(token, reading)
    if (found := by_its_words(token, reading, earlier)) is not None:
        return found
    pointer = pointer_at(token)
    if pointer is None:
        return of_topic(token, reading, earlier)
    if is_title(pointer, reading):
        return None
    if is_term(pointer.head, reading):
        return about.find(pointer, reading, earlier)  # else it says by itself which is meant
    unsure = BY_LIKENESS if pointer.head.lemma_ in STRETCHES else frozenset()
    sieved = ((name, sieve(pointer, reading, earlier)) for name, sieve in SIEVES.items() if name not in unsure)
    found = next((each for name, each in sieved if each and not is_denied(name, each, pointer, reading)), None)
    if found is None or is_other_war(found, pointer, reading) or may_be_others(found, pointer, reading, earlier):
        return None
    here = namesake_here(found, pointer, reading)
    unseen = bool(found.name) and has_unseen_namesake(found, pointer, reading)
    unsaid = unseen or is_like_named_since(found, pointer, reading) or says_no_more(found, pointer)
    return here or (None if unsaid else found)


def says_no_more(found: Described, pointer: Pointer) -> bool:
    """Whether *this* with a noun is found to be no more than the noun: of *this information* something was told."""
    return pointer.determiner.lower_ in {"this", "that", "these", "those"} and found.text.lower() == pointer.head.lower_


def is_title(pointer: Pointer, reading: Reading) -> bool:
    """Whether it is by its words what the title names: *The Gregorian calendar* is no calendar told of before."""
    words = pointer.head.doc.tokens[pointer.determiner.i + 1 : pointer.end]
    return len(words) > 1 and [word.lower_ for word in words] == reading.annotated.article.title.lower().split()


def by_its_words(token: Token, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """What a noun phrase means that tells by its words what to look for: a pair, an owner, an age, a rank."""
    if token.lower_ in {"the", "both"} and (found := pair.find(token, reading, earlier)) is not None:
        return found
    if (found := owned.find(token, reading, earlier)) is not None:
        return found
    return short.find(token, reading) or aged.find(token, reading) or ranked.find(token, reading)


def of_topic(token: Token, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """What a noun that mostly needs no mention means in an article on another such thing: *the planet* is Mars."""
    pointer = pointer_at(token, known=frozenset())
    if pointer is None:
        return None
    return about.find(pointer, reading, earlier) or part.find(pointer, reading, earlier)


def is_other_war(described: Described, pointer: Pointer, reading: Reading) -> bool:
    """Whether it is a war told of paragraphs ago, and not by the title: a text on one war soon tells of another."""
    if pointer.head.lower_ != "war" or described.meant is None or described.meant[0] == reading.number:
        return False
    return not described.name or described.name not in reading.annotated.article.title


def may_be_others(found: Described, pointer: Pointer, reading: Reading, earlier: Sequence[Reading]) -> bool:
    """Whether it is known by its owner alone, and the sentence before names another such and not the owner.

    *Yarrow's plan*, and then *Firms like Lunde Lines help. The plan …*.
    """
    if found.meant is None or found.name:
        return False
    there = passage_of(found.meant[0], reading, earlier)
    owner = child(there.parsed.doc[found.meant[1]], "poss")
    entity = there.name_at(owner) if owner is not None else None
    last = reading.sentence_number(pointer.determiner.sent) - 1
    near = mentions_near(pointer, reading, sentences=1)
    named = [reading.annotated.entities[each.entity] for each in near if each.sentence == last and each.kind == "name"]
    return entity is not None and entity not in named and any(each.type in {entity.type, "thing"} for each in named)


def has_unseen_namesake(found: Described, pointer: Pointer, reading: Reading) -> bool:
    """Whether the paragraph has told of another such thing, whose name the pipeline does not know: *the play Fame*."""
    doc, noun = reading.parsed.doc, pointer.head.lower_
    before = (doc[token.i + 1] for token in doc.tokens[: pointer.determiner.i] if token.lower_ == noun)
    return any(
        name.is_title and name.is_alpha and name.text not in found.name and name.i not in reading.mentions
        for name in before
    )


def namesake_here(described: Described, pointer: Pointer, reading: Reading) -> Described | None:
    """What the paragraph begins with, where that is called as what was told of before it is: *the Second Lund War*."""
    first = next(iter(reading.parsed.doc.sents))
    subject = child(first.root, *SUBJECTS)
    here = subject is not None and subject.i < pointer.determiner.i and pointer.head.tag_ == "NN"
    entity = reading.name_at(subject) if here and subject is not None else None
    if entity is None or subject is None or is_told_here(described, reading):
        return None
    if entity.name in described.text or entity.name.split()[-1] != described.text.split()[-1]:
        return None
    meant = (reading.number, subject.i)
    return Described(end=pointer.end, text=entity.called, type=entity.type, name=entity.name, meant=meant)


def is_told_here(described: Described, reading: Reading) -> bool:
    """Whether the paragraph itself told of it, or names it."""
    if described.meant is not None:
        return described.meant[0] == reading.number
    return any(reading.annotated.entities[each.entity].name == described.name for each in reading.mentions.values())


def is_like_named_since(described: Described, pointer: Pointer, reading: Reading) -> bool:
    """Whether another with such a name was named since: *the First Revival*, *the Second Revival* … *the movement*.

    Not where it is what the title names, which others are only told of beside.
    """
    if described.meant is None or described.type == "person":
        return False
    passage, index = described.meant
    word = reading.annotated.passages[passage].doc[index].lower_
    named = described.name or described.text
    if word == pointer.head.lower_ or word not in named.lower().split() or named in reading.annotated.article.title:
        return False
    here = position(pointer.determiner, reading)
    since = [each for each in reading.called.get(word, ()) if described.meant < (each.passage, each.start) < here]
    last = reading.annotated.entities[since[-1].entity].name.split() if since else []
    return not {*last} <= {*named.split()}


def is_denied(name: str, found: Described, pointer: Pointer, reading: Reading) -> bool:
    """Whether a sieve repeats what the article is about, which the first sieve held for rivalled, or says little."""
    body = pointer.head.lemma_.lower() in CHANGING and found.meant is not None and found.meant[0] != reading.number
    if name in REPEATING and body and not found.name:
        return True
    if name in REPEATING and settlement.is_outnamed(found, pointer, reading):
        return True
    if found.name and pointer.head.lemma_ in WORDS and is_named_since(found, pointer, reading):
        return True
    topic = topic_of(reading)
    if topic is not None and topic.type == pointer.head.lower_ and topic.name not in {"", found.name}:
        return True  # *the event* may be the one that the article is about
    doubtful = nation.is_doubtful(found, pointer, reading) or (is_new(pointer) and FORMER.search(found.text))
    if name in REPEATING and doubtful:
        return True
    if topic is None or name not in REPEATING or pointer.head.lemma_.lower() not in topic.nouns:
        return False
    named = any(character.isupper() or character.isdigit() for character in found.text)
    return found.text == topic.text or found.meant in topic.told_by or not named


def is_named_since(found: Described, pointer: Pointer, reading: Reading) -> bool:
    """Whether another word has stood there since, in that sentence or the one before: *the term Lee, now Li*."""
    if found.meant is None:
        return False
    near = (each for each in mentions_near(pointer, reading, sentences=1) if each.kind == "name")
    others = (reading.annotated.entities[each.entity] for each in near if (each.passage, each.start) > found.meant)
    return any(each.name != found.name and each.type not in {"city", "country"} for each in others)


def is_new(pointer: Pointer) -> bool:
    """Whether it points to the new one of several: *the new government* is not her first government."""
    return any(token.lower_ in {"current", "new", "next", "present"} for token in pointer.head.lefts)


def linked(link: Link, reading: Reading, earlier: Sequence[Reading]) -> Described | None:
    """*They*, *its* → the noun phrase it stands for."""
    there = passage_of(link.to_passage, reading, earlier)
    noun, pronoun = there.parsed.doc[link.to_index], reading.parsed.doc[link.index]
    found = standing(noun, there) or alone(noun, there) or named_together(noun, there) or made(noun, there)
    if found is None or pronoun.tag_ != "PRP$":
        return found if found is None else replace(found, end=link.index + 1, closed=True)
    if found.closed:
        return replace(found, end=link.index + 1, text=possessive(found.text))
    return of_it(pronoun.head, found, reading) if pronoun.head.i == link.index + 1 else None


def of_it(noun: Token, owner: Described, reading: Reading) -> Described | None:
    """*Its authors* → `the authors of the study by Oslo University`, which can have no *’s*."""
    text = f"the {noun.text} of {owner.text}"
    if noun.pos_ != "NOUN" or len(text.split()) > LONGEST or any(not other.is_punct for other in noun.rights):
        return None
    kind = type_of(noun, [noun], reading)
    return Described(end=noun.i + 1, text=text, type=kind, meant=owner.meant, plural=is_plural(noun), closed=False)
