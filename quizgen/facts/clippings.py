"""*The boats were late* – *because the yard had burnt*: what can be cut out of sentences that are shown as they stand.

Only of a sentence that needs no other: of 92 gaps and reasons that readers judged so they took 74, of 137 others 65.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from quizgen.english.people import names_people
from quizgen.english.words import TELLING_NOTHING
from quizgen.facts.capitals import mid_sentence
from quizgen.facts.concepts import GENERAL
from quizgen.facts.excerpts import is_pointing, is_shown
from quizgen.facts.openers import length_of_opener
from quizgen.facts.reading import Reading
from quizgen.facts.references import names_in
from quizgen.facts.refusal import Refusal
from quizgen.facts.standing import needs_others
from quizgen.facts.typing import NAME_LABELS
from quizgen.model.fact import Clipping
from quizgen.model.tree import SUBJECTS, any_child, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Span, Token

CAUSES = {"because": "", "due": "to", "owing": "to", "thanks": "to"}
"""Word that begins a reason → the word that must follow; none behind *because*, which may have *of* behind it."""

TYING = frozenset(
    "furthermore hence however instead likewise meanwhile moreover otherwise similarly therefore thus".split()
)
"""Words by which a sentence is tied to something told before."""

NARROWING = frozenset("any barely few hardly little nobody none rarely scarcely seldom".split())
"""Words that all but deny what is told: *Few would give up boats because they leak* tells not why they would not."""

SUPPOSING = frozenset({"could", "may", "might"})

LIMITING = frozenset(
    """
    all chiefly entirely especially even exactly just largely least mainly merely mostly not only part particularly
    partly perhaps possibly precisely presumably primarily probably simply solely supposedly
    """.split()
)
"""Words before a reason that are of it, so that nothing may be cut between."""

RATING = frozenset(
    "best better broad common competitive essential important key major only popular useful valuable vital".split()
)
"""Adjectives that rate something or set it above others, and do not say what it is."""

OF_REASON = frozenset({"frequently", "not", "often", "sometimes", "usually"})
"""Words that open a sentence and are of its reason: *Often, people move because they are poor*; *Not least, …*."""

BOUND_TO_REASON = LIMITING | OF_REASON | {"called", "named"}
"""Words at the end of what is told that need the reason behind them: *is so named* *because it bends*."""

MARKS = frozenset({'"', ":", ";", "(", "—", "–"})
"""Marks around which a sentence says more than one thing, or somebody else does."""

FEWEST_WORDS, MOST_WORDS = 5, 25
"""Words of what a reason is asked for."""

SHORTEST_REASON, WITH_OWNER = 4, 6
"""Words of a reason that says something; of one that tells whose: *because of their important work* is too short."""

COMMAS = 2
"""Commas in what a reason is asked for, beyond which nobody sees what of it the reason is of."""

INWARD = frozenset({"dobj", "npadvmod", "pobj", "prep"})
"""What a noun or its preposition is to the verb above."""

NAMING = {"called": (), "termed": (), "known": ("as",), "referred": ("to", "as")}
"""Participle that gives a name → the words that must follow."""

WORDS_OF_TERM = 4

PART_OF_TERM = frozenset({"ADJ", "NOUN", "NUM", "PROPN"})

BOUND = frozenset({"'s", "’s", "-", "(", "of", "or", "and", '"'})
"""What stands behind a word that is but a part of the term, or tells it again in other words."""


DEFINING = frozenset({"mean", "refer"})
"""Verbs beside *be* that tell what a term means."""

DEFINED = frozenset({"a", "an", "any", "one", "the"})
"""Words before the noun that tells what something is."""

SAYING_LITTLE = frozenset(
    """
    aspect attempt cause challenge characteristic child component concern consequence element example factor feature
    function goal group hallmark indicator issue key matter one part piece point problem property question reason result
    role sign source step test thing topic type way
    """.split()
)
"""Nouns that tell of what is defined but what it belongs to or is good for: of 14 such sentences readers took one."""

FEWEST_DEFINING, MOST_DEFINING = 8, 34
"""Words of a sentence that tells enough of a term, and of one that can be taken in."""

DETAIL = 4
"""Words from its noun on by which a definition tells what it defines from others."""


SETTING = frozenset({"by", "during", "in", "through", "under", "with"})
"""Prepositions before that in which all of a sentence is so."""

NOT_TELLING = TELLING_NOTHING | frozenset(
    "all any both each every many more most one several some such these those which".split()
)
"""Words before a noun that do not tell it from others, or but how many there are."""

OF_TELLING = frozenset(
    """
    addition aggregate case century chapter comparison conclusion contrast course day decade decline end essence
    example experiment fact figure film future inset instance interview investigation lecture light life manner meantime
    model moment paper panel part past period picture place practice present principle process reality regard research
    respect response result return run section sense situation speech stage step story study sum summary survey term
    theory time today total turn vein video view way week word work world year
    """.split()
)
"""Nouns that with *in* tell how, when or where it is said."""

OF_ANYBODY = frozenset("animal country group human mammal man nation organism person region society woman".split())
"""What is so of them is so of others, too: *In mammals, the heart has four chambers*."""

NO_TERMS = OF_TELLING | OF_ANYBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """Where a sentence is cut."""

    asks: Literal["reason", "setting", "term"]
    span: Span
    """What is asked for."""
    told: Span
    """What is to stand alone: what a reason is asked for, the sentence around a term."""
    defined: str = ""
    """The term as it stands inside of a sentence, where this one tells what it is; empty where it calls something so.

    Of 16 such sentences readers took twelve, of 16 others that call something by a name nine.
    """
    of_any: bool = False
    """Whether *the* with a noun means any in it: *Lymph is a fluid that bathes the body*."""


def clippings_in(passages: Sequence[Reading]) -> Iterator[Clipping]:
    """The reasons and terms in sentences of an article's passages that stand alone."""
    for reading in passages:
        for sentence in reading.parsed.doc.sents:
            found = (reason_in(sentence), setting_in(sentence), term_in(sentence) or defined_in(sentence, reading))
            cuts = [cut for cut in found if cut is not None]  # most have none
            if cuts and is_shown(sentence, reading) and not is_pointing(sentence):
                alone = (cut for cut in cuts if not is_tied(sentence, cut) and stands_alone(cut, reading))
                yield from (clipping(cut, reading) for cut in alone)


def is_tied(sentence: Span, cut: Cut) -> bool:
    """Whether the sentence goes on from one before it: *however*, *Each group*, *The planet*."""
    subject = child(sentence.root, *SUBJECTS)
    first = subject.left_edge if subject is not None else None
    bare = first is not None and subject is not None and (first.lower_, subject.i - first.i) == ("the", 1)
    alone = bare and subject is not None and subject.right_edge == subject and not cut.of_any
    each = first is not None and first.lower_ == "each"
    phrase = length_of_opener([*sentence]) > 1
    return alone or each or phrase or any(token.lower_ in TYING for token in sentence)


def stands_alone(cut: Cut, reading: Reading) -> bool:
    """Whether none of the words needs the sentences around, for which nothing can be put in here."""
    told = cut.told
    tokens, names = [*told], names_in(told, reading)
    if cut.of_any:
        bound = [token for token in told if token.lower_ != "the"]
        elsewhere = [token for token in told if token.pos_ == "PRON"]
    else:
        bound = elsewhere = tokens
    return not (
        any(needs_others(token, tokens, reading) for token in bound)
        or any(is_elsewhere(token, told, names, reading) for token in elsewhere)
    )


def is_elsewhere(token: Token, told: Span, names: frozenset[str], reading: Reading) -> bool:
    """Whether the word stands for somebody or something that the words do not name, though the article does."""
    entity, standing, link = reading.entity(token), reading.described(token), reading.links.get(token.i)
    name = standing.name if standing is not None else entity.name if entity is not None else ""
    meant = standing.meant if standing is not None else (link.to_passage, link.to_index) if link is not None else None
    inside = meant is not None and meant[0] == reading.number and told.start <= meant[1] < told.end
    return bool(name or meant) and not (name in names or inside)


def clipping(cut: Cut, reading: Reading) -> Clipping:
    """The sentence, cut before and behind what is asked for."""
    whole = reading.evidence(cut.span.sent, cut.span.sent)
    start, end = reading.place_in(whole, cut.span)
    return Clipping(
        asks=cut.asks,
        general=bool(cut.defined),
        before=whole.text[:start],
        answer=cut.defined or whole.text[start:end],
        behind=whole.text[end:],
        evidence=whole,
    )


def in_small(term: Span, reading: Reading) -> str:
    """The term without the capital that only the beginning of the sentence gave it; empty if it may be a name."""
    try:
        return mid_sentence(term[0], reading) + term.text.removeprefix(term[0].text)
    except Refusal:
        return ""


def reason_in(sentence: Span) -> Cut | None:
    """The reason with which the sentence begins or ends, if it is that of the whole and of nothing else."""
    markers = [token for token in sentence if is_marker(token)]
    if len(markers) != 1 or sentence[-1].text != ".":
        return None
    marker = markers[0]
    top = marker.head if marker.dep_ == "mark" else marker
    start, end = marker.i, top.right_edge.i + 1
    doc, leading = sentence.doc, start == sentence.start
    reason = doc[start:end]
    told = doc[end + 1 : sentence.end - 1] if leading else doc[sentence.start : start]
    shortest = WITH_OWNER if any(token.tag_ == "PRP$" for token in reason) else SHORTEST_REASON
    parted = not leading or (end < sentence.end and doc[end].text == ",")
    if not parted or not (leading or end == sentence.end - 1) or len(reason) < shortest:
        return None
    plain = not any(token.text in {",", *MARKS} for token in reason)
    if marker.lower_ == "due" and any(token.lower_ == "as" for token in reason):
        return None  # *People see a delay due to rain* *as a bad sign*
    fit = plain and is_told(told, sentence) and is_of_whole(top, told)
    return Cut(asks="reason", span=reason, told=told) if fit else None


def is_marker(token: Token) -> bool:
    """Whether a reason begins with the word."""
    following = CAUSES.get(token.lower_)
    if not following:  # most are no such word, and *because* needs none behind it
        return following is not None
    return token.i + 1 < token.sent.end and token.nbor(1).lower_ == following


def is_told(told: Span, sentence: Span) -> bool:
    """Whether the words beside a reason are a statement without it."""
    words = [token for token in told if not token.is_punct]
    if not FEWEST_WORDS <= len(words) <= MOST_WORDS or sentence.root not in words:
        return False
    first, last = words[0], words[-1]
    bound = last.lower_ in BOUND_TO_REASON or last.lemma_ == "be" or last.pos_ in {"ADP", "CCONJ", "DET"}
    commas = sum(token.text == "," for token in told[:-1])
    denied = any(token.dep_ == "neg" or is_narrowing(token) for token in words)  # the reason may be denied as well
    plain = not any(token.text in MARKS for token in told) and commas <= COMMAS
    return plain and not (bound or denied or first.lower_ in OF_REASON)


def is_narrowing(token: Token) -> bool:
    """Whether the word all but denies what is told: *Few sell boats*, but not *a few* or *They sell few boats*."""
    counts = token.dep_ == "amod" and (token.i > token.sent.root.i or token.nbor(-1).lower_ == "a")
    return token.lower_ in NARROWING and not counts


def is_of_whole(top: Token, told: Span) -> bool:
    """Whether the reason is that of the main verb; of what somebody says it may be theirs for saying so.

    What the parser hangs on a noun is so too, but for *due to*: *deaths due to drought*.
    """
    above = top.head
    while above != above.sent.root and above.dep_ in INWARD and top.lower_ != "due":
        above = above.head
    return above == above.sent.root and above in [*told] and not any_child(above, {"ccomp"})


def term_in(sentence: Span) -> Cut | None:
    """The term by which the sentence calls something, if it calls one thing so."""
    doc, namings = sentence.doc, [token for token in sentence if token.lower_ in NAMING and token.tag_ == "VBN"]
    if len(namings) != 1 or any(token.lower_ in SUPPOSING and token.head == namings[0] for token in sentence):
        return None
    naming = namings[0]
    if naming.i and naming.nbor(-1).text in {"-", "so"}:  # *the so-called war*
        return None
    following = NAMING[naming.lower_]
    start = naming.i + 1 + len(following)
    if tuple(token.lower_ for token in doc[naming.i + 1 : start]) != following:
        return None
    while start < sentence.end and doc[start].tag_ == "DT":
        start += 1
    end = start
    while end < sentence.end and doc[end].pos_ in PART_OF_TERM:
        end += 1
    whole = end < sentence.end and doc[end].lower_ not in BOUND
    fit = 0 < end - start <= WORDS_OF_TERM and whole and doc[end - 1].pos_ in {"NOUN", "PROPN"}
    return Cut(asks="term", span=doc[start:end], told=sentence) if fit else None


def setting_in(sentence: Span) -> Cut | None:
    """The term for that in which all of the sentence is so, with which it begins: *In a monarchy, one man rules.*."""
    link, root = sentence[0], sentence.root
    noun = child(link, "pobj") if link.lower_ in SETTING else None
    if noun is None or noun.pos_ != "NOUN" or noun.nbor(1).text != "," or sentence[-1].text != ".":
        return None
    article = link.nbor(1).lower_ in {"a", "an", "the"}
    term = sentence.doc[link.i + 1 + article : noun.i + 1]
    plain = all(token.pos_ in PART_OF_TERM or token.text == "-" for token in term)
    telling = term[0].lower_ not in NOT_TELLING and noun.lemma_ not in NO_TERMS
    words = sum(not token.is_punct for token in sentence)
    fit = plain and telling and noun.right_edge == noun and 0 < len(term) <= WORDS_OF_TERM
    at_any_time = any(token.tag_ in GENERAL for token in (root, *root.lefts))
    if not (fit and at_any_time and FEWEST_DEFINING <= words <= MOST_DEFINING) or names_people(noun.lemma_):
        return None
    return Cut(asks="setting", span=term, told=sentence, of_any=link.nbor(1).lower_ != "the")


def defined_in(sentence: Span, reading: Reading) -> Cut | None:
    """The term that begins the sentence, if all of that tells what the term means: *A vesicle is a sac that …*."""
    verb, subject = sentence.root, child(sentence.root, "nsubj")
    words = sum(not token.is_punct for token in sentence)
    if subject is None or verb.tag_ not in {"VBP", "VBZ"} or not FEWEST_DEFINING <= words <= MOST_DEFINING:
        return None
    term = term_of(subject, sentence, reading)
    tied = any(token.lower_ in {"actually", "also"} for token in sentence)
    if term is None or tied or any_child(verb, {"aux", "neg", "advcl", "conj"}) or not defines(verb):
        return None
    small = in_small(term, reading)
    return Cut(asks="term", span=term, told=sentence, defined=small, of_any=True) if small else None


def term_of(subject: Token, sentence: Span, reading: Reading) -> Span | None:
    """The words of the subject, if they are a term with which the sentence begins, with *a* before it or nothing.

    A word that is taken for a name there has to stand in small letters elsewhere.
    """
    first = sentence[0]
    start = first.i + (first.lower_ in {"a", "an"})
    term = sentence.doc[start : subject.i + 1]
    plain = all(token.dep_ in {"amod", "compound", "nsubj", "punct"} and token.text != "," for token in term)
    fit = 0 < len(term) <= WORDS_OF_TERM and subject.left_edge == first and subject.right_edge == subject
    small = subject == first and subject.pos_ == "PROPN" and subject.lower_ in reading.small
    common = subject.pos_ == "NOUN" or small
    named = not common or any(token.ent_type_ in NAME_LABELS for token in term[1:])
    return term if plain and fit and not named and first.lower_ != "the" else None


def defines(verb: Token) -> bool:
    """Whether what is told behind the verb says at length what something is."""
    if verb.lemma_ in DEFINING:
        return verb.lemma_ == "mean" or any(other.lower_ == "to" for other in verb.rights)
    told = child(verb, "attr") if verb.lemma_ == "be" else None
    if told is not None and told.lower_ == "one":
        # Of *one of the 20 acids* there are others.
        counted = any(token.pos_ == "NUM" and token != told for token in told.subtree)
        return any_child(told, {"acl", "prep", "relcl"}) and not counted
    if told is None or told.pos_ != "NOUN" or told.lemma_ in SAYING_LITTLE or any_child(told, {"conj"}):
        return False
    article = child(told, "det")
    whole = article.lower_ in DEFINED if article is not None else told.tag_ == "NNS"
    only = any(other.lower_ in RATING for other in told.lefts)
    return whole and not only and told.right_edge.i - told.i >= DETAIL
