"""`quizgen read`: the article as text."""

import click

from quizgen.cli import options, source


@click.command(
    "read",
    epilog="""\b
Examples:
  quizgen read article.md
  pdftotext chapter.pdf - | quizgen read -""",
)
@click.argument("article")
@options.allow_local
def command(*, article: str, allow_local: bool) -> None:
    """Print an article as every later step sees it: the text that all offsets refer to.

    ARTICLE is a text or Markdown file in English, or - for standard input.
    """
    click.echo(source.article(article, allow_local=allow_local).text)
