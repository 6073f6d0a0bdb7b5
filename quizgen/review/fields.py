"""The HTML of a field of an Anki note → what there is to see in it."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

SOUND = re.compile(r"\[sound:([^\]]+)\]")
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
SCRIPT = re.compile(r"\s*javascript:", re.IGNORECASE)
FILE_ATTRIBUTES = frozenset({"src", "data"})
ACTIVE_TAGS = frozenset({"script", "iframe", "object", "embed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A field, read."""

    html: str
    text: str
    """What a browser would show, its spaces tidied."""
    tags: frozenset[str]
    files: tuple[str, ...]
    """Pictures and sounds of Anki's media folder, in order."""
    active: bool
    """Whether it would run a script."""

    @property
    def blank(self) -> bool:
        """Whether there is nothing to see or hear."""
        return not (self.text or self.files)


def content(html: str) -> Content:
    """Read a field.

    >>> content("<b>Mount</b> Etna <img src='etna.jpg'>").files
    ('etna.jpg',)
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return Content(
        html=html,
        text=" ".join(SOUND.sub("", "".join(reader.text)).split()),
        tags=frozenset(reader.tags),
        files=(*filter(_is_local, reader.files), *SOUND.findall(html)),
        active=reader.active,
    )


def _is_local(name: str) -> bool:
    return bool(name) and not ELSEWHERE.match(name)


class _Reader(HTMLParser):
    """Collects; keeps no tree."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.tags: set[str] = set()
        self.files: list[str] = []
        self.active = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.active |= tag in ACTIVE_TAGS
        for name, value in attrs:
            self.active |= name.startswith("on") or bool(SCRIPT.match(value or ""))
            if name in FILE_ATTRIBUTES and value:
                self.files.append(value)

    def handle_data(self, data: str) -> None:
        self.text.append(data)
