"""The program as a table of contents.

bytes ─readers→ Article ─annotate→ Annotated ─facts→ Fact* ─items→ Item* ─review→ Item* ─compose→ Quiz ─writers→ Files

Beside the items a quiz holds what there is to study: Fact* ─study→ Study.

A long article, or several that share a quiz, go this way piece by piece, so that memory does not grow with them, and
what is worth asking is judged by chapter; what is said of a piece is then moved to its place in the whole.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizgen import annotate as annotation
from quizgen import facts as facts_stage
from quizgen.compose import compose
from quizgen.errors import ArticleError
from quizgen.items import candidates_of, make_items
from quizgen.model.annotated import Annotated, Parse
from quizgen.model.article import Article, Piece
from quizgen.model.fact import Clipping, Entity, Fact, KeyTerm
from quizgen.model.finding import Finding
from quizgen.model.item import Item, Kind
from quizgen.model.quiz import Quiz
from quizgen.model.wanted import Wanted
from quizgen.review import review, side_by_side, without
from quizgen.review.suggestions import suggestions_of
from quizgen.study import study_of
from quizgen.together import about, joined, moved, shares

ANYTHING = Wanted()

EASILY_MENDED: tuple[Kind, ...] = ("short", "cloze")
"""Kinds of suggestions: what is wrong with one is put right in the sentence, with no options beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A quiz and how it came about."""

    quiz: Quiz
    facts: tuple[Fact, ...]
    """Everything that could have been asked."""
    findings: tuple[Finding, ...]
    """Why sentences and items were left out, in the order of the stages."""
    pieces: tuple[tuple[str, int], ...] = ()
    """Of an article in pieces: the title of each, and how many items are about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """All that could be asked about a piece, before it is known how much is wanted of it."""

    piece: Piece
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    candidates: tuple[Item, ...]
    entities: tuple[Entity, ...]
    key_terms: tuple[KeyTerm, ...] = ()
    marked: tuple[Clipping, ...] = ()
    """The terms that are set in bold."""
    mendable: tuple[Item, ...] = ()
    """What could be asked besides, if somebody mended it; only where it is wanted."""


class NothingToAskError(ArticleError):
    """An article of which not one question can be handed out as wanted."""

    def __init__(self, message: str, *, hint: str, facts: Sequence[Fact], findings: Sequence[Finding]) -> None:
        super().__init__(message, hint=hint)
        self.facts = facts
        """As of what is made."""
        self.findings = findings


def find_facts(article: Article, parse: Parse) -> tuple[tuple[Fact, ...], tuple[Finding, ...]]:
    """What `article` states, and why some of its sentences were left alone."""
    found = [
        moved(facts_stage.find_facts(annotation.annotate(piece.article, parse)), piece) for piece in article.in_pieces
    ]
    return joined(facts for facts, _ in found), joined(findings for _, findings in found)


def make(article: Article, parse: Parse, wanted: Wanted = ANYTHING) -> Made:
    """The quiz on `article` as `wanted`; NothingToAskError if not one item can be vouched for, nor one suggested."""
    drafts = [draft(piece, parse, wanted) for piece in article.in_pieces]
    reviewed = [moved(reviewed_as(each, share), each.piece) for each, share in share_out(drafts, wanted)]
    chosen = joined(items for items, _ in reviewed)
    clashes = tuple(side_by_side(chosen)) if article.pieces else ()  # a piece's own were chosen without
    items = without(chosen, clashes)
    refused = (*joined(findings for _, findings in reviewed), *clashes)
    findings = (*joined(each.findings for each in drafts), *refused)
    suggestions = suggestions_of(joined(each.mendable for each in drafts), items, findings, article, wanted)
    facts = joined(each.facts for each in drafts)
    if not items and not suggestions:
        message, hint = _nothing(article, drafts, refused)
        raise NothingToAskError(message, hint=hint, facts=facts, findings=findings)
    entities, key_terms = joined(each.entities for each in drafts), joined(each.key_terms for each in drafts)
    marked = joined(each.marked for each in drafts)
    study = study_of(article, facts, entities, items, key_terms, marked)
    return Made(
        quiz=replace(compose(article, items), study=study, suggestions=suggestions),
        facts=facts,
        findings=findings,
        pieces=tuple((piece.article.title, about(piece, items)) for piece in article.pieces),
    )


def draft(piece: Piece, parse: Parse, wanted: Wanted) -> Draft:
    """What could be asked about a piece; of its parse nothing is kept."""
    annotated = annotation.annotate(piece.article, parse)
    facts, unread, sentences = facts_stage.find_all(annotated)
    candidates, silent = make_items(
        piece.article, facts, annotated.entities, sentences, kinds=wanted.kinds, classes=annotated.classes
    )
    return Draft(
        piece=piece,
        facts=moved(facts, piece),
        findings=moved((*unread, *silent), piece),
        candidates=candidates,
        entities=annotated.entities,
        key_terms=moved(sentences.key_terms, piece),
        marked=moved(tuple(each for each in sentences.clippings if each.marked), piece),
        mendable=moved(mendable_of(piece, annotated, wanted), piece) if wanted.suggestions else (),
    )


def mendable_of(piece: Piece, annotated: Annotated, wanted: Wanted) -> tuple[Item, ...]:
    """What could be asked of a piece by forgiving what a teacher puts right in a word or two."""
    facts, _ = facts_stage.find_facts(annotated, lenient=True)
    kinds = [kind for kind in EASILY_MENDED if kind in wanted.kinds]
    return candidates_of(piece.article, facts, annotated.entities, kinds=kinds, lenient=True).items


def reviewed_as(each: Draft, wanted: Wanted) -> tuple[tuple[Item, ...], tuple[Finding, ...]]:
    """What is handed out of a draft, at its places in the piece."""
    return review(each.candidates, each.piece.article, wanted) if wanted.count != 0 else ((), ())


def share_out(drafts: Sequence[Draft], wanted: Wanted) -> list[tuple[Draft, Wanted]]:
    """What is wanted of each piece: of a count its share, by its length and by what it is good for."""
    if wanted.count is None or len(drafts) == 1:
        return [(each, wanted) for each in drafts]
    lengths = [len(each.piece.article.text) for each in drafts]
    most = [len(reviewed_as(each, wanted)[0]) for each in drafts]
    counts = shares(wanted.count, lengths, most)
    return [(each, replace(wanted, count=count)) for each, count in zip(drafts, counts, strict=True)]


def _nothing(article: Article, drafts: Sequence[Draft], refused: Sequence[Finding]) -> tuple[str, str]:
    """Why there is no quiz, and what to do."""
    codes = {finding.code for finding in refused}
    if "not-wanted" in codes:
        candidates = sum(len(each.candidates) for each in drafts)
        message = f"{article.slug}: none of its {candidates} questions is as wanted"
        return message, "leave out or widen --focus, --difficulty, --bloom or --sure"
    doubtful = "--sure 30 asks what is less likely to be good, " if "doubtful" in codes else ""
    hint = f"{doubtful}--suggestions gives questions to mend, --explain tells why each sentence was left alone"
    return f"{article.slug}: no question can be vouched for in this text", hint
