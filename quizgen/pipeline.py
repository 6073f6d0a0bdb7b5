"""The program as a table of contents.

bytes ─readers→ Article ─annotate→ Annotated ─facts→ Fact* ─items→ Item* ─review→ Item* ─compose→ Quiz ─writers→ Files

Beside the items a quiz holds what there is to study: Fact* ─study→ Study.
"""

from dataclasses import dataclass, replace

from quizgen import annotate as annotation
from quizgen import facts as facts_stage
from quizgen.compose import compose
from quizgen.errors import ArticleError
from quizgen.items import make_items, unasked
from quizgen.model.annotated import Parse
from quizgen.model.article import Article
from quizgen.model.fact import Fact
from quizgen.model.finding import Finding
from quizgen.model.quiz import Quiz
from quizgen.model.wanted import Wanted
from quizgen.review import review
from quizgen.study import study_of

ANYTHING = Wanted()


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A quiz and how it came about."""

    quiz: Quiz
    facts: tuple[Fact, ...]
    """Everything that could have been asked."""
    findings: tuple[Finding, ...]
    """Why sentences and items were left out, in the order of the stages."""


def find_facts(article: Article, parse: Parse) -> tuple[tuple[Fact, ...], tuple[Finding, ...]]:
    """What `article` states, and why some of its sentences were left alone."""
    return facts_stage.find_facts(annotation.annotate(article, parse))


def make(article: Article, parse: Parse, wanted: Wanted = ANYTHING) -> Made:
    """The quiz on `article` as `wanted`; ArticleError if not one item can be vouched for."""
    annotated = annotation.annotate(article, parse)
    facts, unread = facts_stage.find_facts(annotated)
    candidates = make_items(article, facts, annotated.entities, kinds=wanted.kinds)
    silent = unasked(article, facts, annotated.entities, candidates)
    items, refused = review(candidates, article, wanted)
    if not items and any(finding.code == "not-wanted" for finding in refused):
        raise ArticleError(
            f"{article.slug}: none of its {len(candidates)} questions is as wanted",
            hint="leave out or widen --focus, --difficulty or --bloom",
        )
    if not items:
        raise ArticleError(
            f"{article.slug}: no question can be vouched for in this text",
            hint="it may be opinion, poetry or dialogue, or too short: quizgen asks about facts stated plainly",
        )
    quiz = replace(compose(article, items), study=study_of(article, facts, annotated.entities, items))
    return Made(quiz=quiz, facts=facts, findings=(*unread, *silent, *refused))
