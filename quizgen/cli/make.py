"""`quizgen make`: articles in, decks and quizzes out."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from quizgen.cli import deckreport, losses, options, pipes, progress, rendering, report, source, values
from quizgen.errors import ArticleError, FormatError, QuizgenError

if TYPE_CHECKING:
    from quizgen.annotate.pipeline import Pipeline
    from quizgen.model.article import Article
    from quizgen.model.item import Bloom, Difficulty, Kind
    from quizgen.model.quiz import Quiz, Settings
    from quizgen.model.wanted import Wanted
    from quizgen.pipeline import Made
    from quizgen.writers.anki.changes import Change

QUIZ_FILES = frozenset({"json", "yaml"})
"""Formats of the quiz file, which suggestions stand in."""


# The deck and the handout are what people come for; the YAML file is there so that a bad item can be mended.
@click.command(
    "make",
    epilog="""\b
Examples:
  quizgen make article.txt
  quizgen make article.md -n 20 --to html --paper Letter --variants A,B
  quizgen make article.md --to pdf --handouts all --large-print
  quizgen make chapters/*.txt --to anki --deck "History::Term 1" -o decks
  quizgen make https://example.org/article --focus sanctions --explain
  quizgen make book.epub#3 lecture.srt paper.pdf --together "Week 7" -n 30
  quizgen make article.txt --to json -o - | jq .title

\b
What is written is edited in article.quiz.yaml and rendered again:
  quizgen render article.quiz.yaml --to anki,html""",
)
@click.argument("articles", metavar="ARTICLE...", nargs=-1, required=True)
@options.output("anki,html,yaml")
@click.option("-n", "--count", type=click.IntRange(min=1), help="Items wanted of each article; the best are taken.")
@click.option(
    "--kinds",
    metavar="KIND,...",
    callback=values.kinds,
    help="Kinds of question: choice, truefalse, cloze, short, matching, ordering, open; else what the formats hold.",
)
@click.option(
    "--difficulty", "difficulties", metavar="LEVEL,...", callback=values.difficulties, help="easy, medium, hard."
)
@click.option(
    "--bloom",
    "blooms",
    metavar="LEVEL,...",
    callback=values.blooms,
    help="What answering takes: remember, understand, analyse.",
)
@click.option(
    "--focus",
    metavar="WORDS",
    default="",
    help="Ask about these words, in any form; about others only to reach COUNT.",
)
@click.option(
    "--sure",
    type=click.IntRange(min=30, max=95),
    metavar="PERCENT",
    help="Hand out only questions of a sort of which so many in a hundred are good; without it, of 55. At 70 "
    "there are two in five fewer, and of the others about four in five are good; at 30 a quarter more, and half of "
    "those are.",
)
@click.option("--explain", is_flag=True, help="List, sentence by sentence, what was asked, what was not, and why.")
@click.option(
    "--suggestions",
    is_flag=True,
    help="Put into the quiz file also questions that quizgen does not vouch for, to be mended: they are handed out "
    "once you delete the doubt that each names.",
)
@options.model
@options.reading
@click.option("--together", metavar="TITLE", default="", help="One quiz of all articles, under this title.")
@click.option("--strict", is_flag=True, help="Fail, writing nothing, on any warning and if there are fewer than COUNT.")
@options.verbosity
def command(  # noqa: PLR0913 -- an option each
    *,
    articles: tuple[str, ...],
    output: str,
    formats: tuple[str, ...],
    variants: tuple[str, ...],
    settings: "Settings",
    update: str | None,
    deck_report: str | None,
    force: bool,
    count: int | None,
    kinds: "tuple[Kind, ...]",
    difficulties: "tuple[Difficulty, ...]",
    blooms: "tuple[Bloom, ...]",
    focus: str,
    sure: int | None,
    explain: bool,
    suggestions: bool,
    model: str | None,
    section: str,
    allow_local: bool,
    together: str,
    strict: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Make a deck, a quiz or both from articles.

    ARTICLE is a file in English, the address of a web page, or - for standard input; `quizgen formats` lists what
    can be read, and book.epub#3 is the third chapter. Where the results are is printed on
    standard output, what was refused and why on standard error. A file that quizgen did not write, or that was
    edited since, is not replaced without --force.
    """
    from quizgen.model.wanted import Wanted

    rendering.check_plan(formats, output, settings)
    _check_room(formats, suggestions=suggestions)
    apart = [source.article(name, section=section, allow_local=allow_local) for name in articles]
    read = [source.joined(apart, together)] if together else apart
    rendered = rendering.Rendered()
    decks: dict[str, tuple[Change, ...]] = {}
    failed: list[QuizgenError] = []
    wanted = Wanted(
        count=count,
        kinds=kinds if _is_given("kinds") else _kinds_for(formats, settings),
        difficulties=difficulties,
        blooms=blooms,
        focus=focus,
        sure=(sure or 0) / 100,
        suggestions=suggestions,
    )
    for made in _made(read, model, wanted, quiet=quiet):
        if explain:
            _explain(made, err=output == "-")
        if isinstance(made, QuizgenError):
            failed.append(made)
            continue
        if not quiet:
            _tell(made, formats, settings, count=count, verbose=verbose)
        _check(made, formats, settings, count=count, strict=strict)
        written = rendering.render(made.quiz, _of_use(formats, made.quiz), variants, settings, output, update)
        rendered.add(written)
        decks |= deckreport.of(written, why=deckreport.reasons(made.findings))
    if len(failed) == len(read):
        raise failed[0]
    if not quiet:
        deckreport.tell(decks)
    rendering.deliver(rendered, output, force=force)
    deckreport.save(decks, deck_report)
    if failed:
        raise _beside(failed, len(read) - len(failed))


def _is_given(name: str) -> bool:
    """Whether the user said what the option is to be."""
    return click.get_current_context().get_parameter_source(name) is not ParameterSource.DEFAULT


def _kinds_for(formats: Sequence[str], settings: "Settings") -> "tuple[Kind, ...]":
    """The kinds that the formats can hold, so that a game gets as many questions as it can; a quiz file holds all."""
    from quizgen import writers

    return writers.kinds([name for name in formats if name not in QUIZ_FILES] or formats, settings)


def _check_room(formats: Sequence[str], *, suggestions: bool) -> None:
    """UsageError where suggestions are wanted and no quiz file to put them into."""
    if suggestions and not QUIZ_FILES.intersection(formats):
        raise click.UsageError("--suggestions go into the quiz file: add yaml to --to")


def _of_use(formats: tuple[str, ...], quiz: "Quiz") -> tuple[str, ...]:
    """The formats that have something to show: where all waits to be mended, those of the quiz file."""
    return formats if quiz.items else tuple(name for name in formats if name in QUIZ_FILES)


def _beside(failed: "Sequence[QuizgenError]", written: int) -> ArticleError:
    """What is said where some articles gave nothing and others were written."""
    more = f" (and {len(failed) - 1} more)" if len(failed) > 1 else ""
    return ArticleError(
        f"{failed[0].message}{more}",
        hint=f"the other {report.plural(written, 'article')} gave a quiz, which is written",
    )


def _made(
    articles: "Sequence[Article]", model: str | None, wanted: "Wanted", *, quiet: bool
) -> "list[Made | QuizgenError]":
    """What the pipeline makes of each article, or why it made nothing: one poor article must not cost the others."""
    from quizgen import pipeline

    made: list[Made | QuizgenError] = []
    loaded = load_pipeline(model)
    with progress.shown(articles, loaded, hidden=quiet) as parse:
        for article in articles:
            try:
                made.append(_signed(pipeline.make(article, parse, wanted), loaded.name))
            except ArticleError as error:
                made.append(error)
    return made


def _signed(made: "Made", name: str) -> "Made":
    """What was made, with the name of the language pipeline that read the article in the quiz."""
    return replace(made, quiz=replace(made.quiz, pipeline=name))


@pipes.heard_or_not()
def _tell(made: "Made", formats: Sequence[str], settings: "Settings", *, count: int | None, verbose: bool) -> None:
    """What was made of an article, what was not, and what a format can't hold."""
    report.made(made.quiz, made.findings, asked=count, verbose=verbose)
    report.pieces(made.pieces)
    losses.tell(made.quiz, formats, settings)


@pipes.heard_or_not()
def _explain(made: "Made | QuizgenError", *, err: bool) -> None:
    """What became of each sentence, also if there is no quiz; on standard error where a quiz is on standard output."""
    from quizgen.cli.explain import explained
    from quizgen.pipeline import NothingToAskError

    if isinstance(made, NothingToAskError):
        lines = explained(made.findings, made.facts)
    elif isinstance(made, QuizgenError):
        return
    else:
        lines = explained(made.findings, made.facts, made.quiz.items)
    for line in lines:
        click.echo(line, err=err)


def load_pipeline(model: str | None) -> "Pipeline":
    """The language pipeline, by default the one that quizgen brings."""
    from quizgen.annotate import load

    return load() if model is None else load(model)


def _check(made: "Made", formats: Sequence[str], settings: "Settings", *, count: int | None, strict: bool) -> None:
    """ArticleError for anything short of what was wanted, if the user is strict."""
    quiz = made.quiz
    if strict and count and len(quiz.items) < count:
        raise ArticleError(
            f"{quiz.slug}: {len(quiz.items)} items, {count} were asked for", hint="ask for fewer, or without --strict"
        )
    kept = {item.id for item in quiz.items}
    doubts = [finding for finding in made.findings if finding.severity == "warning" and finding.subject in kept]
    if strict and doubts:
        raise ArticleError(
            f"{quiz.slug}: {report.line(doubts[0])}", hint="mend it in the YAML file, made without --strict"
        )
    if strict and (lost := losses.all_lines(quiz, formats, settings)):
        raise FormatError(lost[0], hint="choose other --kinds, or make it without --strict")
