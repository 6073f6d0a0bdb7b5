"""What `make` says on standard error: how many items of which kinds, and what was refused and why."""

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from typing import TYPE_CHECKING

import click

from quizgen.cli import pipes

if TYPE_CHECKING:
    from quizgen.model.finding import Finding
    from quizgen.model.quiz import Quiz

PASSED = {
    "not-wanted": "not as wanted",
    "doubtful": "of a sort that is often no good",
    "duplicate": "asking the same",
    "same-fact": "asking the same",
    "same-sentence": "about a sentence that is asked about twice",
    "same-answer": "with an answer that is asked for too often",
    "gives-away": "giving an answer away",
    "enough": "of a kind of which there are enough",
}
"""Code of a finding about an item that was passed by → how the item is told of."""

WORDS_PER_ITEM = 60
"""Words of news for which a teacher expects an item: an article that gives fewer has more to be asked by hand."""

MOST_REASONS = 5
"""Reasons that are given without --verbose, the commonest first."""

WIDEST = 100
"""Columns of a line: a message that quotes a long sentence is cut, in full it stands with --verbose."""


def made(quiz: "Quiz", findings: "Sequence[Finding]", *, asked: int | None, verbose: bool) -> None:
    """Tell what was made of an article and what was not."""
    _say(f"{quiz.slug}: {plural(len(quiz.items), 'item')}{_kinds(quiz)}")
    kept = {item.id for item in quiz.items}
    if asked and len(kept) < asked:
        _say(f"  asked for {asked}: {_shortfall(findings, kept)}")
    if strays := [finding for finding in findings if finding.code == "off-focus" and finding.subject in kept]:
        _say(f"  {len(kept) - len(strays)} in focus, which is all there are, and {len(strays)} about other things")
    _left_out([finding for finding in findings if finding.subject not in kept], verbose=verbose)
    waiting(quiz)
    hint(quiz, doubtful=any(finding.code == "doubtful" for finding in findings))
    _doubts([finding for finding in findings if finding.subject in kept], verbose=verbose)


@pipes.heard_or_not()
def waiting(quiz: "Quiz") -> None:
    """Tell how many suggestions wait in the quiz file, and what for."""
    if quiz.suggestions:
        _say(f"  {plural(len(quiz.suggestions), 'suggestion')} in the quiz file: mend one, delete its doubt, render")


def hint(quiz: "Quiz", *, doubtful: bool) -> None:
    """Tell how to get more of an article that gave few items; `doubtful`: there are some that are often no good."""
    words = sum(len(paragraph.text.split()) for paragraph in quiz.reading)
    if not quiz.suggestions and len(quiz.items) < words / WORDS_PER_ITEM:
        if doubtful:
            _say("  --sure 30 asks more, of which about half are good")
        _say("  --suggestions puts more questions into the quiz file, for you to mend")


def pieces(made: "Sequence[tuple[str, int]]") -> None:
    """Tell how many items each chapter gave, or each of the articles that share a quiz."""
    for title, count in made:
        _say(cut(f"  {count:5} about {title}"))


def _shortfall(findings: "Sequence[Finding]", kept: "Container[str]") -> str:
    """Why there are no more items: what became of the others."""
    others = {finding.subject: finding.code for finding in findings if finding.subject not in kept}
    lost = Counter(PASSED[code] for code in others.values() if code in PASSED)
    counts = ", ".join(f"{count} {reason}" for reason, count in lost.most_common())
    return f"the article gave no more good ones{f'; of others {counts}' if counts else ''}"


def facts(slug: str, count: int, findings: "Sequence[Finding]", *, verbose: bool) -> None:
    """Tell how many facts were found in an article and what was not taken for one."""
    _say(f"{slug}: {plural(count, 'fact')}")
    _left_out(findings, verbose=verbose)


def _left_out(findings: "Sequence[Finding]", *, verbose: bool) -> None:
    if findings:
        _say(f"  left out for {plural(len(findings), 'reason')}:")
    if verbose:
        listing(findings)
    else:
        _reasons(findings)


def _doubts(findings: "Sequence[Finding]", *, verbose: bool) -> None:
    if findings:
        _say(f"  kept with {plural(len(findings), 'doubt')}{':' if verbose else '; --verbose lists all'}")
    if verbose:
        listing(findings)


def _kinds(quiz: "Quiz") -> str:
    counts = Counter(item.kind for item in quiz.items)
    return f" ({', '.join(f'{count} {kind}' for kind, count in counts.most_common())})" if counts else ""


def _reasons(findings: "Sequence[Finding]") -> None:
    """How many sentences and items were left out for what, with the first of each as an example."""
    examples = {finding.code: finding.message for finding in reversed(findings)}
    counts = sorted(Counter(finding.code for finding in findings).items(), key=lambda pair: (-pair[1], pair[0]))
    for code, count in counts[:MOST_REASONS]:
        _say(cut(f"  {count:5} {code}: {examples[code]}"))
    if len(counts) > MOST_REASONS:
        rest = sum(count for _, count in counts[MOST_REASONS:])
        _say(f"  {rest:5} for {plural(len(counts) - MOST_REASONS, 'other reason')}; --verbose lists all")


def listing(findings: "Iterable[Finding]") -> None:
    """Every finding in full."""
    for finding in findings:
        _say(f"  {line(finding)}")


def line(finding: "Finding") -> str:
    """A finding on one line."""
    return f"{finding.severity}: {finding.code}: {finding.message} [{finding.subject}]"


def plural(number: int, noun: str) -> str:
    """`1 item`, `2 items`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def cut(text: str, width: int = WIDEST) -> str:
    """`text`, cut to a width."""
    return text if len(text) <= width else f"{text[: width - 1].rstrip()}…"


def _say(text: str) -> None:
    click.echo(text, err=True)
