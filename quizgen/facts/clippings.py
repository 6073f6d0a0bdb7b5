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
from quizgen.facts.terms import RANKS, RELATIONAL
from quizgen.facts.terms import SAYING_LITTLE as RATED
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


DEFINING = {"consist": "of", "mean": "", "refer": "to"}
"""Verb beside *be* that tells what a term means → the word that must follow, if one must."""

WITH_CLAUSE = frozenset({"point", "way"})
WITH_KIND = frozenset({"form", "type"})
"""Nouns that tell what is defined with a clause behind, *the way a town is run*, or with a noun that has one."""

COMING_ABOUT = frozenset({"arise", "exist", "happen", "occur"})
"""Verbs that tell so with *when* behind: *Inbreeding occurs when relatives mate*."""

DEFINED = frozenset({"a", "an", "any", "one", "the"})
"""Words before the noun that tells what something is."""

SAYING_LITTLE = frozenset(
    """
    aspect attempt cause challenge characteristic child component concern consequence core element example factor
    feature function goal group hallmark heart indicator issue key matter one part piece point problem property question
    reason result role sign source step test thing topic type way
    """.split()
)
"""Nouns that tell of what is defined but what it belongs to or is good for: of 14 such sentences readers took one."""

FEWEST_DEFINING, MOST_DEFINING = 8, 34
"""Words of a sentence that tells enough of a term, and of one that can be taken in."""

DETAIL = 4
"""Words from its noun on by which a definition tells what it defines from others."""


SETTING = frozenset({"by", "during", "in", "through", "under", "with"})
"""Prepositions before that in which all of a sentence is so."""

SO_MANY = frozenset("all any both each every many more most one several some such these those which".split())
"""Words before a noun that tell but how many there are, or which."""

NOT_TELLING = TELLING_NOTHING | SO_MANY
"""The same, and those that do not tell it from others."""

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

CALLING = frozenset({"concept", "phrase", "term", "word"})
"""Nouns before a term that say that it is one: *The term “weir” refers to …*."""

TELLING_MORE = frozenset({"actually", "also", "really"})
LEADING_ON = frozenset({"chapter", "contrast", "hand", "section"})
"""Adverbs of a verb, and nouns, by which a sentence goes on from another or leads on to one: *on the other hand*."""

IN_TERM = frozenset({"amod", "compound", "nsubj", "punct"})
"""What the words of a term are to its noun."""

OF_SUCH = frozenset({"another", "other", "same", "such", "that", "the", "those"})
"""Words that point at nothing where all is told of any such thing: *trade with another country*."""

OWN = {"it": "NN", "its": "NN", "they": "NNS", "their": "NNS", "them": "NNS"}
"""Pronoun → tag of a noun before it in the sentence that it can mean."""


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
        bound = [token for token in told if not is_of_any(token, told)]
        elsewhere = [token for token in told if token.pos_ == "PRON"]
    else:
        bound = elsewhere = tokens
    return not (
        any(needs_others(token, tokens, reading) for token in bound)
        or any(is_elsewhere(token, told, names, reading) for token in elsewhere)
    )


def is_of_any(token: Token, told: Span) -> bool:
    """Whether the word needs nothing around what is so of any such thing, as nouns and *its* of one before.

    *In a moot, the members put their cases to a vote* is so of the members and cases of any moot.
    """
    if token.lower_ in OWN:
        return any(noun.tag_ == OWN[token.lower_] for noun in told.doc.tokens[told.start : token.i])
    either = token.lower_ in {"her", "his"} and "or" in {token.nbor(-1).lower_, token.nbor(1).lower_}
    return either or token.lower_ in OF_SUCH or token.tag_ in {"NN", "NNS"}


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
    behind = whole.text[end:]
    if cut.defined and cut.told.end < cut.span.sent.end:
        behind = f"{whole.text[end : reading.place_in(whole, cut.told)[1]]}."
    return Clipping(
        asks=cut.asks,
        general=bool(cut.defined),
        before=whole.text[:start],
        answer=cut.defined or whole.text[start:end],
        behind=behind,
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
    told = first_clause(sentence)
    words = sum(not token.is_punct for token in told)
    if subject is None or verb.tag_ not in {"VBP", "VBZ"} or not FEWEST_DEFINING <= words <= MOST_DEFINING:
        return None
    term = term_of(subject, sentence, reading)
    tied = any(leads_on(token, verb) for token in told)
    if term is None or tied or any_child(verb, {"aux", "neg"}) or not tells_meaning(verb, told):
        return None
    if sentence[0].lower_ == "the" and not is_of_a_kind(verb):
        return None
    small = in_small(term, reading)
    return Cut(asks="term", span=term, told=told, defined=small, of_any=True) if small else None


def leads_on(token: Token, verb: Token) -> bool:
    """Whether the word ties what is told to what stands before or behind it."""
    return token.lower_ in LEADING_ON or (token.lower_ in TELLING_MORE and token.head == verb)


def first_clause(sentence: Span) -> Span:
    """The sentence up to a clause with a subject of its own that *and* or *but* joins: *A weir is a dam, and it …*."""
    for other in sentence.root.rights:
        subject = child(other, *SUBJECTS) if other.dep_ == "conj" else None
        if subject is not None and subject.tag_ not in {"WDT", "WP"}:
            joint = next((each for each in sentence.root.rights if each.dep_ == "cc"), other)
            end = joint.i - (joint.nbor(-1).text == ",")
            return sentence.doc[sentence.start : min(end, other.left_edge.i)]
    return sentence


def term_of(subject: Token, sentence: Span, reading: Reading) -> Span | None:
    """The words of the subject, if they are a term with which the sentence begins, with an article or without.

    A word that is taken for a name there has to stand in small letters elsewhere; *the* with one noun may be anything.
    """
    first = sentence[0]
    start, end = first.i + (first.lower_ in {"a", "an", "the"}), end_of_term(subject)
    start += sentence.doc[start].lower_ in CALLING and start < subject.i
    term = sentence.doc[start:end]
    fit = 0 < len(term) <= WORDS_OF_TERM and subject.left_edge == first and subject.right_edge.i == end - 1
    if not fit or term[0].lower_ in SO_MANY | RANKS or sentence.doc[end].text == "-":
        return None
    if (first.lower_ == "the" or end > subject.i + 1) and term[0].lower_ in RATED:
        return None
    plain = all(token.dep_ in IN_TERM and token.text != "," for token in sentence.doc[start : subject.i + 1])
    small = subject == first and subject.pos_ == "PROPN" and subject.lower_ in reading.small
    common = subject.pos_ == "NOUN" or small
    named = not common or any(token.ent_type_ in NAME_LABELS for token in term[1:])
    anything = first.lower_ == "the" and start == first.i + 1 and len(term) == 1
    return term if plain and not (named or anything) else None


def end_of_term(subject: Token) -> int:
    """Index behind the term whose noun is the subject: *margin of error* is one."""
    of = subject.nbor(1) if subject.i + 1 < subject.sent.end else subject
    noun = child(of, "pobj") if of.lower_ == "of" and of.head == subject else None
    whole = noun is not None and noun.i == of.i + 1 and noun.is_lower and noun.right_edge == noun
    whole = whole and subject.lemma_ not in RELATIONAL | SAYING_LITTLE | CALLING
    return noun.i + 1 if noun is not None and whole else subject.i + 1


def tells_meaning(verb: Token, told: Span) -> bool:
    """Whether what is told behind the main verb says what something is, or when it comes about."""
    if verb.lemma_ in COMING_ABOUT:
        return is_come_about(verb)
    more = (other for other in verb.rights if other.i < told.end and other.dep_ in {"advcl", "conj"})
    return not any(more) and (defines(verb) or is_told_how(verb))


def is_told_how(verb: Token) -> bool:
    """Whether a clause tells what something is: *Stowage is how a cargo is packed*."""
    clause = child(verb, "ccomp") if verb.lemma_ == "be" else None
    return clause is not None and clause.left_edge.i == verb.i + 1 and clause.left_edge.tag_ in {"WP", "WRB"}


def is_of_a_kind(verb: Token) -> bool:
    """Whether it is told by *a* of which kind something is, so that *the* means any: *The mode is a value that …*."""
    told = child(verb, "attr")
    article = child(told, "det") if told is not None else None
    return verb.lemma_ == "refer" or (article is not None and article.lower_ in {"a", "an"})


def is_come_about(verb: Token) -> bool:
    """Whether it is told when a thing comes about: *Inbreeding occurs when relatives mate*."""
    clause, subject = next(iter(verb.rights), verb), child(verb, "nsubj")
    anything = subject is None or (subject.lemma_ in SAYING_LITTLE and subject.left_edge == subject)
    first = clause.left_edge
    return clause.dep_ == "advcl" and first.lower_ == "when" and first.i == verb.i + 1 and not anything


def defines(verb: Token) -> bool:
    """Whether what is told behind the verb says at length what something is."""
    if verb.lemma_ == "describe":
        described = child(verb, "dobj")
        return described is not None and child(described, "det") is not None and says_what(described)
    if verb.lemma_ in DEFINING:
        link = DEFINING[verb.lemma_]
        return not link or any(other.lower_ == link for other in verb.rights)
    told = child(verb, "attr") if verb.lemma_ == "be" else None
    if told is not None and told.lower_ in {"one", "those"}:
        # Of *one of the 20 acids* there are others.
        counted = any(token.pos_ == "NUM" and token != told for token in told.subtree)
        return any_child(told, {"acl", "prep", "relcl"}) and not counted
    return told is not None and says_what(told)


def says_what(told: Token) -> bool:
    """Whether the noun, with what stands behind it, says at length what something is."""
    if told.pos_ != "NOUN" or says_little(told) or any(child(other, "det") for other in told.conjuncts):
        return False
    article = child(told, "det")
    whole = article.lower_ in DEFINED if article is not None else told.tag_ == "NNS"
    only = any(other.lower_ in RATING for other in told.lefts)
    return whole and not only and told.right_edge.i - told.i >= DETAIL


def says_little(told: Token) -> bool:
    """Whether the noun tells but what something belongs to or is good for."""
    of = child(told, "prep")
    kind = child(of, "pobj") if of is not None and told.lemma_ in WITH_KIND else None
    if kind is not None or told.lemma_ in WITH_CLAUSE:
        return not any(any_child(noun, {"acl", "relcl"}) for noun in (told, kind or told))
    return told.lemma_ in SAYING_LITTLE
