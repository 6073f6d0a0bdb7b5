"""The licence that a page names by a link, in the words in which people write it."""

import re

from lxml import html

CREATIVE_COMMONS = re.compile(
    r"(?:https?:)?//creativecommons\.org/(?:licenses|publicdomain)/([a-z-]+)/(\d\.\d)(?:/([a-z]{2})(?:/|$))?",
    re.IGNORECASE,
)

NAMES = {"zero": "CC0", "mark": "Public Domain Mark"}
"""What two of their addresses don't say: the name."""

LINKS = ".//{tag}[@rel][@href]"


def licence_of(page: html.HtmlElement) -> str:
    """What the page is licensed by: `CC BY-SA 4.0`, another licence's address, or nothing if no link says so."""
    links = [element for tag in ("link", "a") for element in page.iterfind(LINKS.format(tag=tag))]
    found = [link.get("href") or "" for link in links if "license" in (link.get("rel") or "").lower().split()]
    return next((named(address) for address in found if address), "")


def named(text: str) -> str:
    """A Creative Commons address as the licence's short name; any other text as it is.

    >>> named("https://creativecommons.org/licenses/by-sa/4.0/deed.en")
    'CC BY-SA 4.0'
    >>> named("//creativecommons.org/licenses/by/3.0/de/")
    'CC BY 3.0 DE'
    """
    match = CREATIVE_COMMONS.search(text)
    if not match:
        return text.strip()
    code, version, country = match.groups()
    name = NAMES.get(code.lower()) or f"CC {code.upper()}"
    return " ".join(filter(None, (name, version, (country or "").upper())))
