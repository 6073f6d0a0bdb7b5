"""`quizgen formats`: what can be read and written."""

import click


@click.command(
    "formats",
    epilog="""\b
Examples:
  quizgen formats""",
)
def command() -> None:
    """List what can be read and written, by quizgen itself and by packages that add to it."""
    from quizgen import importers, readers, writers

    sources = readers.formats()
    written = writers.formats()
    _table("Reads", [(name, ", ".join(row.suffixes), row.about + _needs(row.extra)) for name, row in sources.items()])
    _table(
        "Imports (--from)",
        [(name, ", ".join(row.suffixes), row.about) for name, row in importers.IMPORTERS.items()],
    )
    _table(
        "Writes (--to)",
        [(name, ", ".join(row.files).replace("{slug}", "NAME"), row.about) for name, row in written.items()],
    )


def _needs(extra: str) -> str:
    """What to install for a reader whose library is not there, which is not looked for: importing it takes long."""
    return f" (pip install 'quizgen[{extra}]')" if extra else ""


def _table(title: str, rows: list[tuple[str, str, str]]) -> None:
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    click.echo(title)
    for name, files, about in rows:
        click.echo(f"  {name:{widths[0]}}  {files:{widths[1]}}  {about}")
