"""*When water freezes, it expands.* → *What happens when water freezes?*; *It freezes when …* → *When does …?*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.facts.laws.alone import check_answer, check_question, fits
from quizgen.facts.laws.general import is_named
from quizgen.facts.laws.happening import HAPPENS, happening
from quizgen.facts.laws.law import Law
from quizgen.facts.laws.order import asked_of
from quizgen.facts.laws.words import ANYBODY, check_speakers, wording
from quizgen.facts.reading import Reading
from quizgen.facts.refusal import Refusal
from quizgen.facts.verbs import is_verb, own_auxiliaries
from quizgen.model.tree import SUBJECTS, child

if TYPE_CHECKING:
    from quizgen.model.tokens import Token

CONDITIONS = frozenset({"when", "whenever", "if", "as", "once"})

CHANGES = frozenset(
    """
    accelerate accumulate advance age approach ascend become change climb collapse condense contract cool decay decline
    decrease deepen descend deteriorate develop dilute diminish dissolve drop dry dwindle erode evaporate evolve expand
    fade fall freeze get grow heat improve increase intensify lengthen lessen mature melt move multiply narrow pass
    plummet plunge progress recede ripen rise shorten shrink sink slow solidify spread strengthen surge swell thaw
    thicken tighten travel warm weaken widen worsen
    """.split()
)
"""Verbs of what goes on while something else does, behind *as*."""

STATES = frozenset(
    """
    be believe belong call comprise concern consist constitute contain correspond cost denote depend deserve desire
    differ dislike doubt entail envy equal exist fear hate have hope imply include indicate intend involve know lack lie
    like live love matter mean mind need owe own possess prefer refer rely represent require resemble say seem signify
    speak stand suffice suggest suit suppose talk think trust understand value want wish
    """.split()
)
"""Verbs of what is so rather than happens."""

OCCURRING = frozenset(
    """
    appear arise begin cease commence develop disappear emerge end ensue erupt form happen occur result start stop
    vanish
    """.split()
)
"""Verbs of what comes about by itself."""

SAYING = frozenset(
    """
    acknowledge argue assert assume believe claim conclude demonstrate describe discuss emphasise emphasize expect
    explain hear hint hope illustrate imagine imply indicate know learn mention note observe point predict propose read
    recall remark remember report reveal say see show state stress suggest tell think understand write
    """.split()
)
"""Verbs behind *as* of what somebody says besides."""

COMING = frozenset(
    """
    activate bear build cause create elicit emit establish evoke form generate induce initiate make produce provoke
    release secrete spark stimulate trigger
    """.split()
)
"""Participles of what is brought about."""

WANTING = frozenset(
    """
    aim ask care compare consider decide desire dislike examine expect explore fancy hear hope imagine inspect intend
    like look mind need observe picture plan prefer see suppose suspect think try visit want watch wish wonder zoom
    """.split()
)
"""Verbs of a condition behind which follows advice, or what shows then."""

SHOWING = frozenset(
    """
    call compare consider define denote describe discover discuss encounter examine explain explore find introduce learn
    look notice observe recall refer review say see study term
    """.split()
)
"""Verbs of what the reader is told to look at."""

BEGINNINGS = frozenset(
    """
    chiefly especially even except just largely mainly merely mostly not notably only particularly partly precisely
    primarily simply solely unless
    """.split()
)

VAGUE = frozenset(
    """
    acceptable adequate appropriate correct desirable desired necessary needed optimal proper required right
    satisfactory suitable
    """.split()
)
"""Adjectives of a condition that says nothing of what is to be done."""

ADVISED = frozenset(
    """
    administer advise apply avoid choose consider consult employ encourage give order perform prefer prescribe recommend
    substitute suggest take try use
    """.split()
)
"""Participles by which a passive advises: *cold water may be used*, *wool is not recommended*."""

FEWEST = 3
"""Words of a condition that says anything, its conjunction included."""


def laws(tokens: Sequence[Token], verb: Token, reading: Reading) -> Iterator[Law]:
    """What the sentence says to happen under what."""
    if tokens[0].lower_ in CONDITIONS:
        yield from of_front(tokens, reading)
        return
    for clause in verb.rights:
        mark = clause.left_edge
        behind = clause.dep_ == "advcl" and mark.lower_ in CONDITIONS and clause.right_edge.i >= tokens[-1].i
        if behind and is_verb(clause) and mark.nbor(-1).lower_ not in BEGINNINGS:
            yield of_end(tokens, verb, clause, reading)


def of_front(tokens: Sequence[Token], reading: Reading) -> Iterator[Law]:
    """The law of a sentence that begins with its condition."""
    bound, verb = main_of(tokens)
    if verb is None or not happens(verb):
        return
    condition, main = tokens[:bound], without_rest(without_then(tokens[bound + 1 :]), verb)
    check_condition(condition)
    check_question(condition, reading)
    check_answer(main, reading, condition)
    check_readers([*condition, *main], verb)
    asked, told = wording(condition, reading), wording(main, reading, None, condition)
    what, named = happening(main, verb, condition, reading)
    who, does = apart(told, named)
    yield Law(question=f"{what} {asked}", answer=does, before=f"{asked}, {who}".strip(), head=verb.lemma_)


def apart(told: str, named: str) -> tuple[str, str]:
    """Whom the question has named as doing it, and what they do; nothing, and all, where it has named nobody."""
    found = bool(named) and told.startswith(f"{named} ")
    return (named, told.removeprefix(f"{named} ")) if found else ("", told)


def main_of(tokens: Sequence[Token]) -> tuple[int, Token | None]:
    """Where the comma stands behind which the main clause begins, whatever the parser made of it, and its verb."""
    first = {token.left_edge.i: token for token in tokens if token.dep_ in {*SUBJECTS, "expl"} and is_verb(token.head)}
    for place, token in enumerate(tokens[:-1]):
        begins = without_then(tokens[place + 1 : place + 3])[0] if token.text == "," else token
        subject = first.get(begins.i) if token.text == "," else None
        if subject is not None and subject.head.i > subject.i and subject.head.dep_ != "relcl":
            return place, subject.head
    return 0, None


def check_readers(tokens: Sequence[Token], verb: Token) -> None:
    """Refuse what readers are told of themselves: what they see, and where they go on their way to a place."""
    check_speakers(tokens)
    spoken = any(token.lower_ in ANYBODY for token in tokens)
    shown = (
        any(other.dep_ in SUBJECTS and other.lower_ in ANYBODY for other in verb.children) and verb.lemma_ in SHOWING
    )
    if shown or (spoken and any(map(is_named, tokens))):
        raise Refusal("first-person", "it speaks to the reader")


def without_then(tokens: Sequence[Token]) -> list[Token]:
    """The words without a *then* before them."""
    return list(tokens[1:] if tokens and tokens[0].lower_ == "then" else tokens)


GOING_ON = frozenset(
    "allowing because but causing giving leading leaving making producing resulting since so which while".split()
)
"""Words behind a comma that lead to a contrast, to why, or to what comes of it."""


def without_rest(tokens: Sequence[Token], verb: Token) -> list[Token]:
    """The words of the main clause without what a comma sets off: a reason, a contrast, what comes of it."""
    for place, token in enumerate(tokens):
        behind = token.i > verb.i and token.i + 1 < len(token.doc)
        if behind and token.text in {";", ":"}:
            return list(tokens[:place])
        if behind and token.text == "," and token.nbor(1).lower_ in GOING_ON:
            return list(tokens[:place])
        if behind and (token.lower_ == "because" or is_gloss(token)):
            return list(tokens[:place])
    return list(tokens)


def is_gloss(token: Token) -> bool:
    """Whether the comma leads to the same in other words: *, that is,*."""
    if token.text != ",":
        return False
    behind = [other.lower_ for other in token.doc[token.i + 1 : token.i + 3]]
    beside = any(other.dep_ == "appos" and other.left_edge.i == token.i + 1 for other in token.sent)
    some = len(behind) > 1 and behind[0] in {"some", "many", "all", "both", "each"} and behind[1] == "of"
    return beside or some or behind in (["that", "is"], ["a", "process"], ["in", "other"])


def happens(verb: Token) -> bool:
    """Whether the verb tells what happens, not how things are nor what one should do, nor what has happened once."""
    helpers = own_auxiliaries(verb)
    if any(other.lower_ in {"must", "cannot", "need", "do", "does"} and not denied(verb) for other in helpers):
        return False
    if verb.lemma_ in ADVISED and any(other.dep_ == "auxpass" for other in verb.children):
        return False
    if any(other.lower_ in {"should", "ought", "has", "have"} for other in helpers):
        return False
    passive = any(other.dep_ == "auxpass" for other in verb.children)
    if any(other.lower_ in {"can", "could", "may", "might"} for other in helpers) and (passive or verb.lemma_ == "be"):
        return False  # *ages can be told*
    if verb.lemma_ == "be" and denied(verb):
        return False
    tensed = helpers[0] if helpers else verb
    foreseen = any(other.lower_ in {"will", "'ll"} for other in helpers)
    told = tensed.tag_ in {"VBZ", "VBP", "MD"} or tensed.lower_ == "can"
    return told and (verb.lemma_ not in STATES or (verb.lemma_ == "be" and foreseen) or has_more(verb))


def has_more(verb: Token) -> bool:
    """Whether something comes to have more or less of a thing: *has less land for farms*."""
    thing = child(verb, "dobj") if verb.lemma_ in {"have", "need", "require"} else None
    return thing is not None and any(other.tag_ in {"JJR", "RBR"} for other in thing.subtree)


def denied(verb: Token) -> bool:
    """Whether it does not happen."""
    return any(other.dep_ == "neg" for other in verb.children)


def check_condition(tokens: Sequence[Token]) -> None:
    """Refuse what is none, or is what somebody may want."""
    verbs = [token for token in tokens[1:] if token.pos_ in {"VERB", "AUX"} or token.tag_ in {"VBZ", "VBP", "NNS"}]
    vague = any(token.lower_ in VAGUE and token.dep_ == "amod" for token in tokens)
    if vague or len(tokens) < FEWEST or not verbs or (tokens[0].lower_ == "as" and not goes_on(tokens)):
        raise Refusal("conditional", "it is not told what happens under which condition")
    wanting = WANTING | SAYING if tokens[0].lower_ == "as" else WANTING  # *as you well know*
    advised = tokens[1].lower_ in ANYBODY and any(token.lemma_ in wanting for token in verbs)
    if advised or tokens[1].tag_ in {"VBG", "VBN", "IN"}:
        raise Refusal("conditional", "it tells what to do, or leaves out of whom")


def goes_on(tokens: Sequence[Token]) -> bool:
    """Whether *as* opens what goes on meanwhile, and no reason nor likeness."""
    if any(token.tag_ == "MD" for token in tokens):  # *avoid sugar, as it may increase thirst*
        return False
    if any(token.lemma_ in CHANGES or token.tag_ == "JJR" for token in tokens):
        return True
    verb = tokens[0].head
    told = verb.tag_ in {"VBZ", "VBP"} and child(verb, "nsubj") is not None and tokens[0].dep_ in {"mark", "advmod"}
    return told and verb.lemma_ not in STATES | SAYING | {"do"}


def of_end(tokens: Sequence[Token], verb: Token, clause: Token, reading: Reading) -> Law:
    """The law of a sentence that ends with its condition."""
    start = clause.left_edge.i
    condition = without_rest([token for token in tokens if token.i >= start], clause)
    main = [token for token in tokens if token.i < start and not (token.i == start - 1 and token.text == ",")]
    subject, own = child(verb, *SUBJECTS), child(clause, *SUBJECTS)
    if subject is None or own is None or any(other.dep_ == "conj" for other in verb.children):
        raise Refusal("conditional", "nobody sees what happens under which condition")
    check_condition(condition)
    if comes_about(verb, main):
        return of_coming(main, verb, condition, reading)
    return of_happening((main, verb, subject), (condition, own), reading)


def comes_about(verb: Token, main: Sequence[Token]) -> bool:
    """Whether the main clause only says that something comes about."""
    passive = verb.lemma_ in COMING and any(other.dep_ == "auxpass" for other in verb.children)
    return (verb.lemma_ in OCCURRING or passive) and main[-1] == verb


def of_coming(main: Sequence[Token], verb: Token, condition: Sequence[Token], reading: Reading) -> Law:
    """When something comes about: *When does a shortage occur?*."""
    if condition[0].lower_ not in {"when", "whenever", "if"}:
        raise Refusal("conditional", "it tells how, not when")
    check_question(main, reading)
    check_answer(condition, reading, main)
    check_readers([*main, *condition], verb)
    told = wording(condition, reading, None, main)
    return Law(
        question=f"when {asked_of(main, verb, reading)}", answer=told, before=wording(main, reading), head=verb.lemma_
    )


def of_happening(
    main: tuple[Sequence[Token], Token, Token], condition: tuple[Sequence[Token], Token], reading: Reading
) -> Law:
    """What happens: the subject goes where the condition has a pronoun for it."""
    words, verb, subject = main
    if not happens(verb) or words[0] != subject.left_edge:
        raise Refusal("conditional", "it tells how things are")
    names, own = closed(list(subject.subtree)), condition[1]
    swapped = own.tag_ == "PRP" and fits(own, subject)
    done = child(verb, "dobj")
    if swapped and done is not None and fits(own, done):  # *Rulers protect merchants when they pay taxes*
        raise Refusal("unresolved-pronoun", f"nobody can be sure what “{own.text}” means")
    rest = [token for token in condition[0] if token != own] if swapped else condition[0]
    check_question(names if swapped else [], reading)
    check_question(rest, reading, names if swapped else [])
    check_answer(
        [token for token in words if token not in names] if swapped else words, reading, [*names, *condition[0]]
    )
    asked = wording(condition[0], reading, {own.i: wording(names, reading) + mark_of(names)} if swapped else None)
    pronoun = {token.i: own.lower_ if token == names[-1] else "" for token in names} if swapped else None
    told = wording(words, reading, pronoun, condition[0])
    check_readers([*words, *condition[0]], verb)
    what, named = HAPPENS if swapped else happening(words, verb, condition[0], reading)
    who, does = apart(told, named)
    behind = wording(condition[0], reading)
    return Law(question=f"{what} {asked}", answer=does, before=who, behind=behind, head=verb.lemma_)


def closed(names: list[Token]) -> list[Token]:
    """The subject with the comma behind it that closes what is told of it: *Sweets, such as toffee, melt if …*."""
    after = names[-1].nbor(1)
    return [*names, after] if after.text == "," else names


def mark_of(names: Sequence[Token]) -> str:
    """The comma that closes it, if one does."""
    return "," if names[-1].text == "," else ""
