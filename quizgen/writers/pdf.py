"""The handouts as PDF: the pages of the HTML format, set by WeasyPrint, tagged for screen readers, with bookmarks."""

import logging
from typing import TYPE_CHECKING

from quizgen.errors import FormatError
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files, html
from quizgen.writers._templates import environment, folder

if TYPE_CHECKING:
    from weasyprint import CSS
    from weasyprint.text.fonts import FontConfiguration

VARIANT = "pdf/ua-1"
"""A tagged PDF, whose headings, lists and language a screen reader finds."""


def write(quiz: Quiz, settings: Settings) -> Files:
    """Set each handout; FormatError if there is nothing to set it with."""
    ready(settings)
    from weasyprint.text.fonts import FontConfiguration

    fonts = FontConfiguration()
    faces = _faces(fonts)
    pages = html.write(quiz, settings)
    return {f"{name.removesuffix('.html')}.pdf": _set(page, faces, fonts) for name, page in pages.items()}


def ready(settings: Settings) -> None:  # noqa: ARG001 -- as every `ready`
    """FormatError, with what to install, if WeasyPrint or the library that it draws text with is missing."""
    try:
        import weasyprint  # noqa: F401 -- to see whether it can be
    except ImportError as error:
        raise FormatError(
            "pdf: WeasyPrint, which sets PDF pages, is not installed",
            hint="pip install 'quizgen[pdf]', or write --to html and print that from a browser",
        ) from error
    except OSError as error:  # it is there, and looks for Pango as soon as it is imported
        raise FormatError(
            f"pdf: a library that WeasyPrint draws text with is missing: {str(error).splitlines()[0]}",
            hint="Debian, Ubuntu: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0; Mac: brew install "
            "pango; Windows: see WeasyPrint's documentation; or write --to html and print that from a browser",
        ) from error
    # It warns of each line of CSS that is for browsers only.
    logging.getLogger("weasyprint").setLevel(logging.ERROR)


def _faces(fonts: "FontConfiguration") -> "CSS":
    """The style sheet of the fonts that quizgen brings; they are unpacked into `fonts`."""
    from weasyprint import CSS
    from weasyprint.urls import URLFetcher

    named = environment("html").get_template("fonts.css").render()
    from_here = URLFetcher(allowed_protocols=("file",))
    return CSS(string=named, font_config=fonts, base_url=f"{folder('html').as_uri()}/", url_fetcher=from_here)


def _set(page: bytes, faces: "CSS", fonts: "FontConfiguration") -> bytes:
    from weasyprint import HTML
    from weasyprint.urls import URLFetcher

    document = HTML(string=page.decode(), url_fetcher=URLFetcher(allowed_protocols=()))  # a page has all that it needs
    # Presentational hints, because a list's first number is one.
    made: bytes = document.write_pdf(
        pdf_variant=VARIANT, presentational_hints=True, stylesheets=[faces], font_config=fonts
    )
    return made
