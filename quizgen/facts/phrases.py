"""A subtree of the parse → words that stand alone, or a Refusal.

Names are given in full, commas' asides are left out, and what points outside (a pronoun without its noun, *the
company*, *this visit*, *last week*) is refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.english.nouns import LONE_BODIES, UNCOUNTED, indefinite_article
from quizgen.english.people import FORMAL, is_lone_role, names_people
from quizgen.english.spacing import mended
from quizgen.english.words import SOURCES_VOUCHED
from quizgen.facts.acronyms import written_out
from quizgen.facts.asides import DASHES
from quizgen.facts.days import year_behind
from quizgen.facts.pronouns import REFLEXIVES, is_bound
from quizgen.facts.reading import SUBJECTS, Reading, any_child, begins_sentence, child
from quizgen.facts.refusal import Refusal
from quizgen.facts.standing import NAME_LABELS, check_token, is_relative_time
from quizgen.facts.verbs import joins_clauses

if TYPE_CHECKING:
    from quizgen.model.annotated import Mention
    from quizgen.model.tokens import Token

ASIDES = frozenset({"appos", "relcl", "acl", "prep", "advcl", "nummod", "amod", "advmod", "npadvmod", "parataxis"})
"""What commas, dashes or brackets behind a noun can hold that the noun does without."""

GOING_ON = frozenset({"DATE", "FAC", "GPE", "LOC"})
"""Labels of what goes on with a name behind a comma: *Sydney, Australia*, *Monday, 22 July*."""

JUST_NOW = frozenset({"lately", "recently"})

AS_WELL = ["as", "well"]

NAMING = frozenset({"call", "christen", "name"})
"""Verbs behind which a name stands as a name."""

ASKING = frozenset({"WDT", "WP", "WRB"})
"""Tags of words that may stand for what *be* leads to: *what it is*."""

BEING = frozenset({"am", "are", "is", "was", "were"})

ABSTRACT = (
    "tion",
    "sion",
    "ment",
    "ness",
    "logy",
    "ism",
    "ship",
    "hood",
    "graphy",
    "ance",
    "ence",
    "pathy",
    "culture",
    "sis",
)
"""Endings of nouns that nobody is called by; *-ence* and *-ance* in names, *Florence*, are tagged as such."""

DEFINING = frozenset({"define", "denote", "mean", "refer"})
"""Verbs that tell what a word means."""

BODIES = frozenset(
    """
    agency app band bank brand business chain charity city club company country firm game group magazine maker network
    newspaper party platform product program service site startup supplier town village website
    """.split()
)
"""Nouns that tell what a name names, which may be a word of the language: *Apple is a firm*."""
BEFORE_MARK = re.compile(r" (?!\.\d)(?=[,;:.?!%)])")
"""A space that no writer would have put there; *a .22 rifle* has one before a stop."""

CUT = "\0"
"""Stands between pieces while marks are made; a control character is in no parsed text."""

OPENERS = frozenset({",", "(", "[", "-", "–", "—", ":"})
CLOSERS = frozenset({",", ")", "]", "-", "–", "—"})


def kept(head: Token, *, without: frozenset[int] = frozenset()) -> list[Token]:
    """Tokens of the subtree of `head` in order, asides left out, and the subtrees of the tokens at `without`."""
    dropped = left_out(head, without)
    tokens = sorted((token for token in head.subtree if token.i not in dropped), key=lambda token: token.i)
    while tokens and tokens[-1].is_punct and tokens[-1].text not in {'"', ")", "%"}:
        tokens.pop()
    if [token.lower_ for token in tokens[-2:]] == AS_WELL and len(tokens) > len(AS_WELL):
        tokens = tokens[:-2]
    while tokens and (is_stray_mark(tokens[0]) or is_stray_that(tokens[0])):
        tokens.pop(0)
    if len(tokens) > 1 and joins_clauses(tokens[-1]):
        tokens.pop()
    check_end(tokens)
    return [*tokens, *closing_mark(tokens)]


def is_stray_mark(first: Token) -> bool:
    """Whether the first word is a mark that belongs to what stands before."""
    return first.is_punct and first.text not in {'"', "$"}


def is_stray_that(first: Token) -> bool:
    """Whether the conjunction of a clause was taken for an article of its first noun: *warned that ice would melt*."""
    return first.lower_ == "that" and first.tag_ == "IN" and first.dep_ == "det"


def closing_mark(tokens: Sequence[Token]) -> list[Token]:
    """The quotation mark that closes the words though a stop stands before it: *his "dear friend."*."""
    if sum(token.text == '"' for token in tokens) % 2 == 0:
        return []
    following = tokens[-1].doc[tokens[-1].i + 1 : tokens[-1].i + 3]
    stopped = [token.text for token in following[:1]] in (["."], [","], ["!"])
    return [token for token in following[stopped : stopped + 1] if token.text == '"']


def left_out(head: Token, without: frozenset[int]) -> set[int]:
    """Indices of the tokens of asides, of descriptions beside the name of what they describe, and of `without`."""
    dropped: set[int] = set()
    for token in head.subtree:
        if token == head or token.i in dropped:
            continue
        if token.i not in without and is_better_name(token):
            dropped.update(other.i for other in token.head.subtree if other.i < token.left_edge.i)
        elif token.i in without or is_aside(token, head) or is_needless_time(token):
            dropped.update(other.i for other in token.subtree)
        else:
            continue
        dropped.update(bounds(token))
    return dropped


def is_needless_time(token: Token) -> bool:
    """Whether the token heads a time that only the day of writing explains, and the phrase is as true without it.

    *A dam that recently opened*, *a medal for courage on Tuesday*; not *children born today*.
    """
    noun = child(token, "pobj") if token.dep_ == "prep" and token.lower_ == "on" else None
    adverb = token.dep_ == "advmod" and token.lower_ in JUST_NOW and token.head.pos_ in {"VERB", "AUX"}
    if adverb:
        alone = not token.children
        return alone and (token.head.dep_ in {"relcl", "advcl", "ccomp"} or any_child(token.head, {"prep"}))
    if noun is None or len(token.subtree) > len(("on", "Tuesday")) or not is_relative_time(noun):
        return False
    outer = token.head.head.lower_ if token.head.pos_ == "NOUN" else "after"
    return outer not in {"after", "around", "at", "before", "since", "until"}  # *shortly after midnight on Tuesday*


def check_end(tokens: Sequence[Token]) -> None:
    """Refuse words that end in one that belongs to what follows, and where there are none left."""
    if not tokens:
        raise Refusal("unclear-parse", "only marks are left of it")
    if len(tokens) > 1 and (tokens[-1].dep_ == "cc" or tokens[-1].lower_ in {"all", "both", "each"}):
        raise Refusal("unclear-parse", f"nobody sees what “{tokens[-1].text}” belongs to")
    if len(tokens) > 1 and tokens[-1].lower_ in BEING and not any(token.tag_ in ASKING for token in tokens):
        raise Refusal("unclear-parse", f"what follows “{tokens[-1].text}” was left out")


def is_aside(token: Token, top: Token) -> bool:
    """Whether `token` heads an aside: a dependent that follows its noun behind a comma, dash or bracket."""
    left = token.left_edge
    if token.dep_ in {"appos", "npadvmod"} and token.lower_ in REFLEXIVES:
        return True
    if token.ent_iob_ == "I" and token.left_edge == token:  # within a date or name: `University of Ulm, Germany`
        return False
    if token.dep_ not in ASIDES or left.i == 0 or left.i <= token.head.i or left.i <= top.left_edge.i:
        return False
    before = left.nbor(-1)
    if before.text not in OPENERS or is_hyphen(before):
        return False
    return not is_part_of_name(token)


def is_better_name(token: Token) -> bool:
    """Whether the token names, behind a comma, what a common noun describes: *his counterpart, Xi Jinping*."""
    noun = token.head
    if token.dep_ != "appos" or token.pos_ != "PROPN" or token.ent_type_ not in NAME_LABELS or noun.pos_ != "NOUN":
        return False
    if (
        token.ent_type_ == "PERSON" and noun.dep_ == "pobj" and not names_people(noun.lemma_)
    ):  # *the leader of the party, Li Na*
        return False
    alone = not any(other.dep_ in {"conj", "cc"} for other in token.children) and is_one_person_or_thing(noun)
    alone = alone and (noun.left_edge.i == 0 or noun.left_edge.nbor(-1).tag_ != "POS")  # *Paul and Li Na's son, Liu*
    alone = alone and (noun.tag_ == "NN" or names_people(noun.lemma_))  # *one of the states, Ohio*
    return alone and token.left_edge.i > noun.i and token.left_edge.nbor(-1).text == ","


def is_one_person_or_thing(noun: Token) -> bool:
    """Whether the noun is alone, or coordinated roles describe one person: *the founder and director, Li Na*."""
    joined = [other for other in noun.children if other.dep_ == "conj"]
    roles = all(other.tag_ == "NN" and names_people(other.lemma_) for other in (noun, *joined))
    return not joined or (roles and not any(other.dep_ == "det" for each in joined for other in each.children))


def is_part_of_name(token: Token) -> bool:
    """Whether what follows the comma belongs to a place's name: `Sydney, Australia`, `University of Ulm, Germany`."""
    names = token.dep_ == "appos" and token.pos_ == token.head.pos_ == "PROPN"
    bare = not any(other.dep_ == "det" for other in token.children)
    named = names and bare and token.ent_type_ in GOING_ON and token.head.ent_type_ != "PERSON"
    return named or goes_on_list(token)


def goes_on_list(token: Token) -> bool:
    """Whether what looks like an apposition goes on with a list; one thing is not called two: *Oslo, Rome and Ulm*."""
    if token.dep_ != "appos" or not alike(token, token.head):
        return False
    doc, last = token.doc, token.right_edge.i + 1
    if last < len(doc) and doc[last].text == ",":  # *Oslo,* *Rome,* *Ulm and Bonn*
        return any(other.dep_ == "conj" and other.left_edge.i == last + 1 for other in token.head.children)
    linked = any(other.dep_ == "cc" for joined in (token, *token.conjuncts) for other in joined.children)
    return linked and token.head.tag_ in {"NN", "NNP"} and any(True for _ in token.conjuncts)


def alike(one: Token, other: Token) -> bool:
    """Whether the two nouns are both names or both none, and both or neither have an article."""
    articles = [[each.dep_ for each in noun.children if each.dep_ in {"det", "poss"}] for noun in (one, other)]
    people = [noun.ent_type_ == "PERSON" for noun in (one, other)]
    return one.pos_ == other.pos_ and articles[0] == articles[1] and people[0] == people[1]


def is_hyphen(token: Token) -> bool:
    """Whether a dash joins the words beside it."""
    return token.text == "-" and not token.whitespace_


def bounds(token: Token) -> list[int]:
    """Indices of the marks that open and close the aside of `token`."""
    first, last, doc = token.left_edge.i, token.right_edge.i, token.doc
    marks = [first - 1] if first and doc[first - 1].text in OPENERS else []
    beyond = marks and doc[first - 1].text in DASHES and any(each.text in DASHES for each in doc[first:last])
    if beyond or (marks and last + 1 < len(doc) and doc[last + 1].is_alpha):
        raise Refusal("unclear-parse", f"nobody sees where the aside around “{token.text}” ends")
    if marks and last + 1 < len(doc) and doc[last + 1].text in CLOSERS:
        marks.append(last + 1)
    return marks


def render(tokens: Sequence[Token], reading: Reading, *, subject: Token | None = None) -> str:
    """The text of `tokens`, standing alone; `subject` is the noun a pronoun in them may point to.

    Refuses what needs the sentences around it.
    """
    return render_pieces(tokens, (), reading, subject=subject)[0]


def render_pieces(
    tokens: Sequence[Token], cuts: Sequence[int], reading: Reading, *, subject: Token | None = None
) -> list[str]:
    """The text of `tokens`, standing alone, cut before the tokens at the positions `cuts`."""
    for token in tokens:
        if token.i not in reading.descriptions:
            check_token(token, tokens, reading, subject)
    words = [word_of(token, tokens, position, reading, subject) for position, token in enumerate(tokens)]
    if (text := "".join(words)).count('"') % 2 or text.count("(") != text.count(")"):
        raise Refusal("broken-quotation", "a quotation or bracket begins or ends outside it")
    pieces = ("".join(words[start:end]) for start, end in pairwise((0, *cuts, len(words))))
    return [piece.strip() for piece in typographic(tidy(CUT.join(pieces))).split(CUT)]


def tidy(text: str) -> str:
    """The text with single spaces, none at its ends, none before a mark and none inside of words and amounts."""
    return mended(BEFORE_MARK.sub("", " ".join(text.split())))


def typographic(text: str) -> str:
    """Straight quotation marks → curly ones, hyphens that bind → plain ones, as they are printed."""
    if '"' in text:
        text = re.sub(r'"([^"]*)"', r"“\1”", text)
    return text.replace("'", "’").replace("\N{NON-BREAKING HYPHEN}", "-")


def word_of(token: Token, tokens: Sequence[Token], position: int, reading: Reading, subject: Token | None) -> str:
    """The token as written in the result, with the space behind it; nothing where a full name already stands.

    Nor is there a *Mr* before a full name.
    """
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    space = token.whitespace_ if following is None or following.i == token.i + 1 else " "
    if following is not None and following.text == '"' and following.i == token.i + 2:  # the stop between was left out
        space = ""
    if is_plain_word(token, reading):
        return token.text + space
    if standing := reading.described(token):
        return standing.text + space if token.i == standing.end - 1 else ""
    if following is not None and token.text in FORMAL and is_replaced(following, tokens, reading, subject):
        return ""
    if words := in_full(token, following, tokens, reading):
        return words + space
    mention = reading.mention(token)
    if mention is None or not is_replaced(token, tokens, reading, subject):
        spelt = token.is_upper and len(token.text) > 1
        told = without_stop(token) if spelt else mid_sentence(token, reading)
        return told + year_behind(token, tokens, reading) + space
    if token.i != max(mention.start, tokens[0].i):
        return "" if token.i != mention.end - 1 else space
    name = reading.annotated.entities[mention.entity].called
    name += "'s" if token.tag_ == "PRP$" else ""
    return name + (space if mention.end == mention.start + 1 else "")


def is_plain_word(token: Token, reading: Reading) -> bool:
    """Whether it is a small word inside a sentence that stands for nothing else, as most are: written as it is."""
    stands = token.i in reading.mentions or token.i in reading.descriptions
    return (
        token.is_lower
        and token.is_alpha
        and not stands
        and token.text not in {"a", "an"}
        and not begins_sentence(token)
    )


def in_full(token: Token, following: Token | None, tokens: Sequence[Token], reading: Reading) -> str:
    """The words for an acronym, or the article that they want before them; nothing for all else."""
    if token.lower_ in {"a", "an"} and following is not None and (words := written_out(following, reading)):
        return indefinite_article(words.split()[0])
    words = written_out(token, reading)
    entity = reading.name_at(token) if words else None
    told = any(other.i < token.i and reading.name_at(other) == entity for other in tokens) if entity else False
    return "" if told else words


def without_stop(token: Token) -> str:
    """A word in capitals; a letter that ends the sentence without its full stop: *a lack of vitamin C.*."""
    last = token.i + 1 == token.sent.end or token.nbor(1).text == '"'
    return token.text.rstrip(".") if last and re.fullmatch(r"[A-Z]\.", token.text) else token.text


def is_replaced(token: Token, tokens: Sequence[Token], reading: Reading, subject: Token | None) -> bool:
    """Whether the full name stands in for what is written: a person's short name, or a pronoun of someone not here."""
    mention, entity = reading.mention(token), reading.entity(token)
    if mention is None or entity is None:
        return False
    if mention.kind == "pronoun":
        return token.lower_ not in REFLEXIVES and not is_bound(token, tokens, reading, subject)
    if entity.type != "person":
        return False
    span = token.doc[mention.start : mention.end]
    root, written = span.root, span.text
    if written == entity.name:
        return False
    if root.dep_ in {"compound", "nmod"} or is_spoken_of(root, mention) or is_end_of_name(mention, entity.name, root):
        return False
    inside = all(any(other.i == index for other in tokens) for index in range(mention.start, mention.end))
    earlier = any(other.i < mention.start and reading.name_at(other) == entity for other in tokens)
    by_subject = subject is not None and subject not in tokens and reading.entity(subject) == entity
    return inside and not earlier and not by_subject


def is_end_of_name(mention: Mention, name: str, root: Token) -> bool:
    """Whether the rest of the full name stands right before the mention, unseen by the pipeline: *Ask* *Jeeves*."""
    before = root.doc[max(0, mention.start - 1)]
    return before.i < mention.start and before.text[0].isupper() and before.text in name.split()


def is_spoken_of(root: Token, mention: Mention) -> bool:
    """Whether the text speaks of the name and not of who bears it: *the name "Lee"*, *a boy called Lee*."""
    doc, start, end = root.doc, mention.start, mention.end
    quoted = start > 0 and end < len(doc) and doc[start - 1].text == doc[end].text == '"'
    return quoted or (root.dep_ == "oprd" and root.head.lemma_ in NAMING)


def mid_sentence(token: Token, reading: Reading) -> str:
    """The word without the capital that only the beginning of the sentence gave it."""
    text = token.text
    if not begins_sentence(token):
        return text.lower() if opens_what_is_said(token, reading) else text
    if token.pos_ == "DET" and not reading.mention(token):
        return text[0].lower() + text[1:]
    return body_before_name(token) or word_of_beginning(token, reading)


def body_before_name(token: Token) -> str:
    """A noun of bodies before the name of one, with the article it then wants: *the retailer* of *Retailer Aldi*."""
    following = token.nbor(1) if token.i + 1 < token.sent.end else token
    beside = following != token and following.pos_ == "PROPN" and token.lower_ in LONE_BODIES
    return f"the {token.lower_}" if beside else ""


def check_split_name(token: Token) -> None:
    """Refuse a participle before a capital, which may be half of a name: *Arrested Development star Jo Li*."""
    following = token.nbor(1) if token.i + 1 < token.sent.end else token
    if token.tag_ == "VBN" and token.dep_ == "amod" and following.pos_ == "PROPN" and following.text.istitle():
        raise Refusal("unclear-parse", f"nobody sees whether “{token.text}” belongs to a name")


def word_of_beginning(token: Token, reading: Reading) -> str:
    """The word that begins a sentence as it would stand inside of one."""
    text = token.text
    check_split_name(token)
    # *President Li*, but *biologist Li*, *lawyer and soldier Li*
    titled = token.i + 1 < token.sent.end and token.nbor(1).pos_ == "PROPN" and not is_lone_role(text)
    if names_people(text.lower()) and not (reading.mention(token) or titled):
        return text[0].lower() + text[1:]
    check_name(token, reading)
    common = text.lower() in reading.small or (is_abstract(text) and token.ent_type_ == "")
    if common and text not in reading.capitals:
        return text if reading.mention(token) else text[0].lower() + text[1:]
    if token.pos_ == "PROPN" or reading.mention(token) or text == "I" or text in reading.capitals:
        return text
    if token.ent_type_ in NAME_LABELS or sum(letter.isupper() for letter in text) > 1:
        return text
    unseen = text.lower() not in reading.small and not is_abstract(text) and not is_defined(token)
    if token.tag_ == "NN" and token.dep_ in SUBJECTS and unseen:
        raise Refusal("unclear-parse", f"nobody sees whether “{text}” is a name or begins a sentence")
    return text[0].lower() + text[1:]


def opens_what_is_said(token: Token, reading: Reading) -> bool:
    """Whether a common word has the capital of a sentence since it begins what is said: *They say Iron is needed*."""
    if not token.text.istitle() or token.lower_ not in reading.small:
        return False
    before = token.doc[token.sent.start : token.i]
    words = [other for other in before if other.text not in {'"', ",", ":"}]
    said = bool(words) and words[-1].lemma_ in SOURCES_VOUCHED
    if said and token.pos_ in {"ADP", "SCONJ", "ADV", "DET"} and not reading.mention(token):
        return True
    before_noun = token.dep_ == "compound" and token.head.tag_ in {"NN", "NNS"} and token.head.i == token.i + 1
    common = before_noun or (token.ent_type_ not in NAME_LABELS and not reading.mention(token))
    return said and common and token.pos_ in {"NOUN", "PROPN", "ADJ"}


def check_name(token: Token, reading: Reading) -> None:
    """Refuse a lone word at the beginning that is tagged as a name, but recognised as none and no name elsewhere."""
    if token.dep_ not in SUBJECTS or token.tag_ != "NNP":
        return
    alone = token.left_edge == token and token.ent_type_ == "" and not any(token.children)
    known = token.text in reading.capitals or token.lower_ in reading.small or not token.text.istitle()
    if alone and not known and not is_abstract(token.text):
        raise Refusal("unclear-parse", f"nobody sees whether “{token.text}” is a name or begins a sentence")


def is_defined(noun: Token) -> bool:
    """Whether a lone noun before *is* or *refers to* is explained by a common noun, so that it is no name."""
    verb = noun.head
    alone = noun.left_edge == noun == noun.right_edge and noun.ent_type_ == "" and noun.i + 1 < noun.sent.end
    if not alone or noun.nbor(1).tag_ not in {"VBZ", "VBP"}:
        return False
    if verb.lemma_ in DEFINING:
        return noun.nbor(1) == verb or (verb.lemma_ == "define" and noun.nbor(1) == verb.left_edge.nbor(1))
    told = child(verb, "attr") if verb.lemma_ == "be" and noun.nbor(1) == verb else None
    common = told is not None and told.pos_ == "NOUN" and not names_people(told.lemma_) and told.ent_type_ == ""
    return common and told is not None and child(told, "det") is not None and told.lemma_ not in BODIES


def is_abstract(word: str) -> bool:
    """Whether a word by its ending is no name: *Technology*, *Happiness*, *Half*."""
    return word.endswith(ABSTRACT) or word.lower() in UNCOUNTED
