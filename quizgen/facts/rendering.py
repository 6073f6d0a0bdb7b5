"""Tokens of the parse → words that stand alone, or a Refusal.

Names are given in full, and what points outside (a pronoun without its noun, *the company*, *this visit*, *last week*)
is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, cast

from quizgen.english.marks import typographic
from quizgen.english.nouns import indefinite_article
from quizgen.english.people import BARE_POSTS, FORMAL, PEERAGE, ROYAL
from quizgen.english.spacing import tidy
from quizgen.facts.acronyms import written_out
from quizgen.facts.capitals import begins_sentence, mid_sentence
from quizgen.facts.days import year_behind
from quizgen.facts.namesakes import is_of_pair
from quizgen.facts.pronouns import REFLEXIVES, is_bound
from quizgen.facts.reading import Reading, Standing
from quizgen.facts.refusal import Refusal
from quizgen.facts.standing import check_token
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.annotated import Mention
    from quizgen.model.fact import Entity
    from quizgen.model.tokens import Span, Token

NAMING = frozenset({"call", "christen", "dub", "entitle", "name", "rename", "title"})
"""Verbs behind which a name stands as a name."""

NAMES = frozenset({"name", "nickname", "pseudonym", "surname"})

WORDS = NAMES | {"epithet", "expression", "phrase", "term", "word"}
"""Nouns right behind which stand the very words that are spoken of."""

OWNERS = {"she": "her", "he": "his", "they": "their"}

CUT = "\0"
"""Stands between pieces while marks are made; a control character is in no parsed text."""


def render(tokens: Sequence[Token], reading: Reading, *, subject: Token | None = None) -> str:
    """The text of `tokens`, standing alone; `subject` is the noun a pronoun in them may point to.

    Refuses what needs the sentences around it.
    """
    return render_pieces(tokens, (), reading, subject=subject)[0]


def render_pieces(
    tokens: Sequence[Token], cuts: Sequence[int], reading: Reading, *, subject: Token | None = None
) -> list[str]:
    """The text of `tokens`, standing alone, cut before the tokens at the positions `cuts`."""
    tokens = tokens if cuts else with_own_marks(tokens)
    for token in tokens:
        if token.i not in reading.descriptions:
            check_token(token, tokens, reading, subject)
    words = [word_of(token, tokens, position, reading, subject) for position, token in enumerate(tokens)]
    marks = [token for token in tokens if token.text == '"']
    crossed = any(map(closes_quotation, marks[::2])) or any(map(opens_quotation, marks[1::2]))
    if (text := "".join(words)).count('"') % 2 or crossed or text.count("(") != text.count(")"):
        raise Refusal("broken-quotation", "a quotation or bracket begins or ends outside it")
    pieces = ("".join(words[start:end]) for start, end in pairwise((0, *cuts, len(words))))
    return [piece.strip() for piece in typographic(tidy(CUT.join(pieces))).split(CUT)]


def with_own_marks(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with the marks of a title that they begin with, and without one that opens the next quotation.

    *released* *"Ships of Ulm" in 1901. "Old Lamps" …*, of which the parser hangs the first mark on the verb.
    """
    if len(tokens) > 1 and opens_quotation(tokens[-1]):
        tokens = tokens[:-1]
    before = tokens[0].nbor(-1) if tokens and not tokens[0].is_sent_start and tokens[0].i > 0 else None
    if before is None or not opens_quotation(before) or not tokens[0].text[0].isupper():
        return tokens
    if (first := next((token for token in tokens if token.text == '"'), None)) is not None:
        return [before, *tokens] if closes_quotation(first) else tokens
    behind = tokens[-1].nbor(1) if tokens[-1].i + 1 < len(tokens[-1].doc) else before
    whole = behind.text == '"' and behind is not before and tokens[-1].i - tokens[0].i + 1 == len(tokens)
    return [before, *tokens, behind] if whole else tokens


def opens_quotation(mark: Token) -> bool:
    """Whether the mark stands right before a word, and not right behind one."""
    return mark.text == '"' and not mark.whitespace_ and (mark.i == 0 or bool(mark.nbor(-1).whitespace_))


def closes_quotation(mark: Token) -> bool:
    """Whether the mark stands right behind a word, and not right before one."""
    return mark.text == '"' and bool(mark.whitespace_) and mark.i > 0 and not mark.nbor(-1).whitespace_


def word_of(token: Token, tokens: Sequence[Token], position: int, reading: Reading, subject: Token | None) -> str:
    """The token as written in the result, with the space behind it; nothing where a full name already stands.

    Nor is there a *Mr* before a full name.
    """
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    space = token.whitespace_ if following is None or following.i == token.i + 1 else " "
    if following is not None and following.text == '"' and following.i == token.i + 2 and token.nbor(1).is_punct:
        space = ""  # the stop between was left out
    if is_plain_word(token, reading):
        return token.text + space
    standing = reading.described(token)
    if standing is not None and not is_told(token, standing, tokens, reading, subject):
        return standing.text + space if token.i == standing.end - 1 else ""
    if (shorter := before_name(token, following, tokens, reading, subject)) is not None:
        return shorter
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


def before_name(
    token: Token, following: Token | None, tokens: Sequence[Token], reading: Reading, subject: Token | None
) -> str | None:
    """What stands for *Mr* before a full name, or for *Leader*, which is nothing, or for an owner who was named.

    None for all else.
    """
    if token.tag_ == "POS" and token.i > token.sent.start and owner_again(token.nbor(-1), tokens, reading, subject):
        return ""
    if following is not None and following.tag_ == "POS" and (owner := owner_again(token, tokens, reading, subject)):
        return owner + following.whitespace_
    formal = following is not None and token.text in FORMAL and is_replaced(following, tokens, reading, subject)
    return "" if formal or is_post_of_nothing(token, following, reading) else None


def is_post_of_nothing(token: Token, following: Token | None, reading: Reading) -> bool:
    """Whether a sentence begins with what somebody is, and not of what: *Leader* *Li Na said …*."""
    if following is None or not token.is_sent_start or token.lower_ not in BARE_POSTS:
        return False
    return following.i == token.i + 1 and reading.is_person(following)


def owner_again(name: Token, tokens: Sequence[Token], reading: Reading, subject: Token | None) -> str:
    """*his* or *her* for a name of one word, if what stands for words before it says whose it is by the same name.

    *This visit marks Marsh's second trip* is *Ada Marsh's visit to Oslo marks her second trip*.
    """
    entity = reading.name_at(name)
    if entity is None or entity.type != "person" or not entity.gender or reading.described(name):
        return ""
    before = [other for other in (*tokens, *([subject] if subject is not None else ())) if other.i < name.i]
    mention, told = reading.mention(name), map(reading.described, before)
    alone = mention is not None and mention.end == mention.start + 1
    owned = re.compile(re.escape(entity.called) + "['’]s? ")
    meant = alone and any(known is not None and owned.match(known.text) for known in told)
    return OWNERS[entity.gender] if meant else ""


def is_told_before(token: Token, standing: Standing, tokens: Sequence[Token], reading: Reading) -> bool:
    """Whether the words name before what *the firm* stands for, and nothing else it may mean: it stays *the firm*.

    A pronoun may be either of two things sooner than a noun with *the*.
    """
    if not standing.name or token.doc[standing.end - 1].tag_ in {"PRP", "PRP$"}:
        return False
    before = [other for other in tokens if other.i < token.i and reading.described(other) is not standing]
    named = {entity for other in before if (entity := reading.name_at(other)) is not None}
    named_so = {each.name for each in named} | {known.name for other in before if (known := reading.described(other))}
    rivals = [each for each in named if each.name not in standing.name and each.type in {standing.type, "thing"}]
    return standing.name in named_so and not rivals


def is_told(token: Token, standing: Standing, tokens: Sequence[Token], reading: Reading, subject: Token | None) -> bool:
    """Whether the words around tell what it stands for, and it stays."""
    return is_told_before(token, standing, tokens, reading) or is_of_subject(token, standing, tokens, reading, subject)


def is_of_subject(
    token: Token, standing: Standing, tokens: Sequence[Token], reading: Reading, subject: Token | None
) -> bool:
    """Whether it is a pronoun of the subject, and stays: *The reef is a park, although it is small*."""
    told = child(token.sent.root, *SUBJECTS) if subject is None else subject
    if told is None or token.tag_ not in {"PRP", "PRP$"} or standing.end != token.i + 1 or standing.meant is None:
        return False
    known = reading.described(told)
    here = told != token and not told.is_ancestor(token) and (subject is not None or told in tokens)
    return here and standing.meant in {(reading.number, told.i), known.meant if known else None}


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
    if token.lower_ in {"a", "an"} and following is not None and following.text[0].isdigit():
        return indefinite_article(following.text)
    if token.text == "a" and following is not None and following.text == '"' and following.i + 1 < len(token.doc):
        return indefinite_article(following.nbor(1).text)  # the writer forgot what the quotation begins with
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
        ahead = points_ahead(token, entity, tokens, reading)
        return not ahead and token.lower_ not in REFLEXIVES and not is_bound(token, tokens, reading, subject)
    span = token.doc[mention.start : mention.end]
    root, written = span.root, span.text
    if written == entity.name or not (entity.type == "person" or is_short_for_title(written, entity, reading)):
        return False
    if is_of_several(root, mention) or is_spoken_of(root, mention) or is_end_of_name(mention, entity.name, root):
        return False
    if is_work_of(span) and not entity.definite:
        return False
    if is_titled_later(mention, written, entity, reading) or is_of_peer(span):
        return False
    if is_of_case(span) or owns_name(mention, root) or is_of_pair(root, entity, reading) or is_hyphened(mention, token):
        return False
    inside = all(any(other.i == index for other in tokens) for index in range(mention.start, mention.end))
    earlier = any(other.i < mention.start and reading.name_at(other) == entity for other in tokens)
    by_subject = subject is not None and subject not in tokens and reading.entity(subject) == entity
    return inside and not earlier and not by_subject


def is_of_case(name: Span) -> bool:
    """Whether it is one of two who stand against each other in the name of a case: *Marsh v. Orr*."""
    doc = name.doc
    around = {doc[name.start - 1].lower_ if name.start else "", doc[name.end].lower_ if name.end < len(doc) else ""}
    return not around.isdisjoint({"v", "v.", "vs", "vs.", "versus"})


def is_work_of(name: Span) -> bool:
    """Whether *the* or *a* before a surname makes it that of what somebody made: *They bought the Marsh*."""
    before = name.doc[name.start - 1].lower_ if name.start > name.root.sent.start else ""
    return len(name) == 1 and before in {"a", "an", "the"} and name.root.dep_ in {"dobj", "nsubj", "nsubjpass", "pobj"}


def is_of_peer(name: Span) -> bool:
    """Whether a title stands before the name that stands before no given name: *Lord Marsh*, not *Lord Max Marsh*."""
    return name.start > name.root.sent.start and name.doc[name.start - 1].text in PEERAGE


def is_titled_later(mention: Mention, written: str, entity: Entity, reading: Reading) -> bool:
    """Whether all that the name lacks is a title which the article only gives it further on: *Emperor* *Max*."""
    title, _, rest = entity.name.partition(" ")
    if title not in ROYAL or rest != written:
        return False
    titled = first_titled(reading).get(mention.entity)
    return titled is None or titled > (mention.passage, mention.start)


def first_titled(reading: Reading) -> Mapping[int, tuple[int, int]]:
    """Entity with a royal title in its name → passage and token where the name first stands behind that title."""
    if "first titled" not in reading.once_for_all:
        found: dict[int, tuple[int, int]] = {}
        for each in reading.annotated.mentions:
            title = reading.annotated.entities[each.entity].name.partition(" ")[0]
            if title in ROYAL and each.kind == "name" and each.start:
                before = reading.annotated.passages[each.passage].doc[each.start - 1]
                if before.text == title:
                    found.setdefault(each.entity, (each.passage, each.start))
        reading.once_for_all["first titled"] = found
    return cast("Mapping[int, tuple[int, int]]", reading.once_for_all["first titled"])


def is_short_for_title(written: str, entity: Entity, reading: Reading) -> bool:
    """Whether a body that has its whole name in the title is called by the beginning: *Lund* of *Lund University*."""
    titled = entity.type == "organisation" and entity.name == reading.annotated.article.title.strip()
    return titled and entity.name.startswith(f"{written} ")


def points_ahead(pronoun: Token, entity: Entity, tokens: Sequence[Token], reading: Reading) -> bool:
    """Whether it stands in front of the subject that names whom it means: *Through her mother, Ada Marsh is …*."""
    subject = child(pronoun.sent.root, *SUBJECTS)
    fronted = subject is not None and pronoun.i < subject.left_edge.i and subject in tokens
    return fronted and subject is not None and subject is not pronoun and reading.entity(subject) == entity


def owns_name(mention: Mention, root: Token) -> bool:
    """Whether the name with *’s* is the beginning of another, of which nothing is known: *Marsh's Globe*."""
    behind = root.doc[mention.end : min(mention.end + 2, root.sent.end)].tokens
    owned = len(behind) > 1 and behind[0].tag_ == "POS" and behind[1].tag_ in {"NNP", "NNPS"}
    return owned and behind[1].text.istitle() and behind[1].ent_type_ not in {"PERSON", "WORK_OF_ART", "NORP", "GPE"}


def is_hyphened(mention: Mention, token: Token) -> bool:
    """Whether a hyphen binds the name to a word: *a Marsh-built ferry*, *the pro-Marsh press*."""
    doc = token.doc
    if mention.start > 1 and doc[mention.start - 1].text == "-" and not doc[mention.start - 1].whitespace_:
        return True
    return mention.end < len(doc) and doc[mention.end].text == "-" and not doc[mention.end - 1].whitespace_


def is_of_several(root: Token, mention: Mention) -> bool:
    """Whether the name only says of which family or the like a noun is: *the Lee sisters*, *the Ito and Lee houses*."""
    first = root.head if root.dep_ == "conj" else root
    behind = root.doc[mention.end : min(mention.end + 2, root.sent.end)].tokens
    before_plural = bool(behind) and behind[0].tag_ == "NNS"
    first_of_all = mention.start == root.sent.start or not root.doc[mention.start - 1].is_alpha
    # *Lee and her partner Ann Ito*, *Lee and co-stars Ann Ito and Bo Moss*, read as if one name
    beside = bool(behind) and behind[0].tag_ == "CC" and (first_of_all or behind[-1].tag_ == "PRP$")
    return (first.dep_ in {"compound", "nmod"} and not beside) or before_plural


def is_end_of_name(mention: Mention, name: str, root: Token) -> bool:
    """Whether the rest of the full name stands right before the mention, unseen by the pipeline: *Ask* *Jeeves*."""
    before = root.doc[max(0, mention.start - 1)]
    return before.i < mention.start and before.text[0].isupper() and before.text in name.split()


def is_spoken_of(root: Token, mention: Mention) -> bool:
    """Whether the text speaks of the name and not of who bears it: *the name "Lee"*, *a boy called Lee*.

    *The name of Lee* and *the term Lee* do, too.
    """
    doc, start, end = root.doc, mention.start, mention.end
    quoted = start > 0 and end < len(doc) and doc[start - 1].text == doc[end].text == '"'
    of_name = root.dep_ == "pobj" and root.head.lower_ == "of" and root.head.head.lemma_ in NAMES
    behind_word = start > root.sent.start and doc[start - 1].tag_ == "NN" and doc[start - 1].lemma_ in WORDS
    return quoted or of_name or behind_word or (root.dep_ == "oprd" and root.head.lemma_ in NAMING)
