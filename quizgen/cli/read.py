"""`quizgen read`: the article as text, or the list of its sections."""

from typing import TYPE_CHECKING

import click

from quizgen.cli import options, report, source

if TYPE_CHECKING:
    from quizgen.readers.sections import Section


@click.command(
    "read",
    epilog="""\b
Examples:
  quizgen read article.pdf
  quizgen read https://example.org/article
  quizgen read book.epub --list
  quizgen read book.epub#3
  quizgen read chapter1.docx chapter2.docx""",
)
@click.argument("articles", metavar="ARTICLE...", nargs=-1, required=True)
@click.option("--list", "listed", is_flag=True, help="List the sections that --section can name, and their length.")
@options.reading
def command(*, articles: tuple[str, ...], listed: bool, section: str, allow_local: bool) -> None:
    """Print an article as every later step sees it: the text that all offsets refer to.

    ARTICLE is a file in English, the address of a web page, or - for standard input; `quizgen formats` lists what
    can be read. Several articles are printed as one, as `quizgen make --together` takes them.
    """
    if listed:
        from quizgen.readers.sections import sections

        for name in articles:
            for each in sections(source.whole(name, allow_local=allow_local)):
                click.echo(_line(each))
        return
    read = [source.article(name, section=section, allow_local=allow_local) for name in articles]
    click.echo((read[0] if len(read) == 1 else source.joined(read, "Articles")).text)


def _line(section: "Section") -> str:
    """A section in the list, set in as deep as it stands."""
    heading = section.heading or "(before the first heading)"
    return f"{'  ' * section.depth}{section.number}  {heading} ({report.plural(section.words, 'word')})"
