"""The handouts as PDF: the pages of the HTML format, set by WeasyPrint, tagged for screen readers, with bookmarks."""

import logging
from functools import cache
from typing import Any

from quizgen.errors import FormatError
from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files, html
from quizgen.writers._templates import environment, folder

VARIANT = "pdf/ua-1"
"""A tagged PDF, whose headings, lists and language a screen reader finds."""


def write(quiz: Quiz, settings: Settings) -> Files:
    """Set each handout; FormatError if there is nothing to set it with."""
    engine = ready()
    pages = html.write(quiz, settings)
    return {f"{name.removesuffix('.html')}.pdf": _set(engine, page) for name, page in pages.items()}


def ready() -> Any:  # noqa: ANN401 -- an untyped module
    """WeasyPrint; FormatError, with what to install, if it or the library it draws text with is missing."""
    try:
        import weasyprint
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
    return weasyprint


def _set(engine: Any, page: bytes) -> bytes:  # noqa: ANN401 -- as above
    from weasyprint.urls import URLFetcher

    fonts, faces = _fonts()
    # A page has all that it needs.
    document = engine.HTML(string=page.decode(), url_fetcher=URLFetcher(allowed_protocols=()))
    # Presentational hints, because a list's first number is one.
    made: bytes = document.write_pdf(
        pdf_variant=VARIANT, presentational_hints=True, stylesheets=[faces], font_config=fonts
    )
    return made


@cache
def _fonts() -> tuple[Any, Any]:
    """The fonts that quizgen brings, unpacked once, and the style sheet that names them."""
    from weasyprint import CSS
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import URLFetcher

    fonts, place = FontConfiguration(), folder("html").as_uri() + "/"
    named = environment("html").get_template("fonts.css").render()
    return fonts, CSS(
        string=named, font_config=fonts, base_url=place, url_fetcher=URLFetcher(allowed_protocols=("file",))
    )
