"""`quizgen push`: a deck into a running Anki."""

import base64
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quizgen.cli import report, source
from quizgen.errors import AnkiError, FormatError, QuizFileError

if TYPE_CHECKING:
    from quizgen.cli.ankiconnect import Anki
    from quizgen.review.apkg import NoteType, Package

RETIRED = "quizgen::retired"
"""The tag of notes that the quiz no longer has."""


@click.command(
    "push",
    epilog="""\b
Examples:
  quizgen push article.apkg
  quizgen push article.apkg --tag-retired --sync""",
)
@click.argument("deck")
@click.option("--sync", is_flag=True, help="Then have Anki synchronise with AnkiWeb.")
@click.option("--tag-retired", is_flag=True, help=f"Tag {RETIRED} in Anki what the deck no longer has, by its ledger.")
@click.option("--restyle", is_flag=True, help="Replace card templates and styling also where you edited them in Anki.")
@click.option(
    "--address",
    metavar="URL",
    default="http://127.0.0.1:8765",
    show_default=True,
    help="Where AnkiConnect listens.",
)
@click.option(
    "--remote",
    is_flag=True,
    help="Let the address be that of another machine, and send the deck there; also for an Anki that sees no files.",
)
@click.option("--key", envvar="ANKICONNECT_KEY", default="", help="What AnkiConnect asks for, if it was set to.")
def command(  # noqa: PLR0913 -- an option each
    *, deck: str, sync: bool, tag_retired: bool, restyle: bool, address: str, remote: bool, key: str
) -> None:
    """Bring an Anki deck into a running Anki, or update it there as an import would: what you learnt is kept.

    DECK is an .apkg file. Anki must be running with the add-on AnkiConnect (code 2055492159); nothing else on the
    network is spoken to. Styling and templates that you edited in Anki stay.
    """
    from quizgen.cli.ankiconnect import anki_at

    raw = source.content(deck, QuizFileError)
    package = _checked(raw, deck)
    anki = anki_at(address, key=key, remote=remote)
    anki.ask("version")
    _bring_in(anki, Path(deck), raw, upload=remote)
    click.echo(f"{deck}: brought {report.plural(len(package.notes), 'note')} into Anki")
    for notetype in package.notetypes:
        if message := _style(anki, notetype, force=restyle):
            click.echo(message)
    if tag_retired:
        click.echo(_tag_retired(anki, Path(deck)))
    if sync:
        anki.ask("sync")


def _checked(raw: bytes, deck: str) -> "Package":
    """What is in the deck; FormatError if Anki would choke on it."""
    from quizgen.review.apkg import unpack
    from quizgen.review.package import audit

    errors = [finding for finding in audit(raw) if finding.severity == "error"]
    if errors:
        raise FormatError(f"{deck}: {errors[0].message}", hint=f"`quizgen check {deck}` lists all that is wrong")
    return unpack(raw)


def _bring_in(anki: "Anki", deck: Path, raw: bytes, *, upload: bool) -> None:
    """Import the file: where it lies, or on another machine from Anki's folder of media, which is then tidied."""
    if not upload:
        done = anki.ask("importPackage", path=str(deck.resolve()))
    else:
        name = f"_quizgen-{deck.name}"
        anki.ask("storeMediaFile", filename=name, data=base64.b64encode(raw).decode())
        try:
            done = anki.ask("importPackage", path=name)
        finally:
            anki.ask("deleteMediaFile", filename=name)
    if not done:
        raise AnkiError(f"{deck}: Anki did not import it", hint="import it by hand, File > Import; Anki says why not")


def _style(anki: "Anki", notetype: "NoteType", *, force: bool) -> str:
    """Give Anki today's styling and templates, which an import may leave out; what the user edited stays.

    An import through AnkiConnect dates the note type anew, so that by its date it looks newer than ours ever after.
    """
    from quizgen.writers.anki.notetypes import is_untouched

    model = notetype.name
    templates = {card.name: {"Front": card.qfmt, "Back": card.afmt} for card in notetype.tmpls}
    there = anki.ask("modelStyling", modelName=model)["css"], anki.ask("modelTemplates", modelName=model)
    if there == (notetype.css, templates):
        return ""
    if not (force or is_untouched(there[0], *(side for card in there[1].values() for side in card.values()))):
        return f"  {model}: edited in Anki, so its styling stays as it is; --restyle replaces it"
    anki.ask("updateModelStyling", model={"name": model, "css": notetype.css})
    anki.ask("updateModelTemplates", model={"name": model, "templates": templates})
    return f"  {model}: styled anew"


def _tag_retired(anki: "Anki", deck: Path) -> str:
    """Tag what the ledger beside the deck says has retired; only adds a tag, and only to notes that are there."""
    from quizgen.writers.anki import ledger
    from quizgen.writers.anki.build import LEDGER
    from quizgen.writers.anki.changes import search

    book = deck.with_name(LEDGER.format(slug=deck.stem))
    entries = ledger.load(source.content(str(book), QuizFileError), book.name)
    gone = search(entry.item for entry in entries.values() if entry.retired)
    found = anki.ask("findNotes", query=gone) if gone else []
    if found:
        anki.ask("addTags", notes=found, tags=RETIRED)
    return f"  tagged {RETIRED}: {report.plural(len(found), 'note')}"
