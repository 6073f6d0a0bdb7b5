"""Pages that a site shows instead of the article that was asked for: log-ins, offers, checks, requests for consent."""

import re
from typing import NamedTuple

from lxml import html

from quizgen.errors import ArticleError

MOST_WORDS = 120
"""Of a page that can be such a notice, or the opening lines before an offer; the shortest articles have as many."""


class Wall(NamedTuple):
    """A kind of notice."""

    problem: str
    helps: str
    words: re.Pattern[str]
    """What it says, in small letters."""


COPY = "save the page there or copy the text into a file, and give that"

LOG_IN = f"log in with a browser, {COPY}"

WALLS = (
    Wall(
        problem="asks for a log-in and shows no article",
        helps=LOG_IN,
        words=re.compile(
            r"\b(?:sign|log)[ -]?(?:in|on) (?:to|with) |\balready (?:a|have) (?:subscriber|member|an? account)"
            r"|\bfor (?:our )?(?:subscribers|members) only\b|\b(?:subscribe|register) to (?:continue|keep|read)\b"
        ),
    ),
    Wall(
        problem="only checks whether a browser reads it",
        helps=f"open it in a browser, {COPY}",
        words=re.compile(
            r"\b(?:enable|turn on|activate) (?:javascript|cookies)|\bjavascript (?:on|is (?:disabled|required))\b"
            r"|\bchecking (?:if|your|the) (?:site|browser|connection)|\bverify(?:ing)? (?:that )?you are (?:a )?human"
        ),
    ),
    Wall(
        problem="only asks for consent to cookies",
        helps=f"agree or refuse in a browser, {COPY}",
        words=re.compile(
            r"\b(?:we|partners) (?:use|store)\b[^.]*\bcookies\b|\bour (?:\d+ )?partners\b[^.]*\bcookies\b"
        ),
    ),
)

PAID = re.compile(r"[\"']isAccessibleForFree[\"']\s*:\s*[\"']?false", re.IGNORECASE)
"""How a page tells search engines that what it shows is the beginning."""

OFFERS = (
    ".//*[not(self::script or self::style or self::link)]"
    "[contains(@class, 'paywall') or contains(@id, 'paywall') or contains(@class, 'regwall')]"
)


def is_paid_for(page: html.HtmlElement) -> bool:
    """Whether a page says that it is not for everybody."""
    scripts = page.iterfind(".//script[@type='application/ld+json']")
    return any(PAID.search(script.text or "") for script in scripts) or bool(page.xpath(OFFERS))


def check_no_wall(text: str, name: str, *, paid: bool) -> None:
    """ArticleError if what was found in a page is such a notice, or the beginning of what is `paid` for."""
    if len(text.split()) > MOST_WORDS:
        return
    for wall in WALLS:
        if wall.words.search(text.lower()):
            raise ArticleError(f"{name}: the page {wall.problem}", hint=wall.helps)
    if paid:
        raise ArticleError(f"{name}: the page shows only the beginning of an article that is paid for", hint=LOG_IN)
