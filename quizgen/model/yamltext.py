"""Plain values → YAML as one would type it: a field a line, indented lists, no anchors.

Not libyaml's emitter, which is there or not: its bytes differ. PyYAML's own makes a node and an event of each value and
looks at each letter of each text twice. Mappings and lists are simple to write, and most texts can be known at a glance
to need no quotation marks; how all others are written, PyYAML says.
"""

import io
import re
from collections.abc import Iterator
from functools import cache, lru_cache

import yaml

PLAIN = re.compile(r"[\w“‘(][^:#\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff\U0010ffff]*(?<! )")
"""A text that begins with no mark of YAML's and holds none: neither a colon, nor what it would write as an escape."""

QUOTED = re.compile(PLAIN.pattern.replace("^:", "^"))
"""The same with colons in it: a text that takes simple quotation marks if a space, or nothing, stands behind one."""

STEP = "  "


NAMES = 64
"""Names of fields that are kept: there are few, each written for every item."""


class Dumper(yaml.SafeDumper):
    """PyYAML's dumper with our taste."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 -- as inherited
        """What is equal is written each time."""
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002 -- as inherited
        """A list stands deeper than its field."""
        super().increase_indent(flow=flow, indentless=False)


class Spread(Exception):  # noqa: N818 -- says which way to go
    """A text of several lines, whose indentation depends on where it stands."""


def dump(value: object) -> str:
    """A mapping or list, made of mappings, lists, texts and numbers, as a document."""
    try:
        return "\n".join([*_lines(value, ""), ""])
    except Spread:
        return by_pyyaml(value)


def by_pyyaml(value: object) -> str:
    """The value as a document, as PyYAML writes it."""
    return yaml.dump(value, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=float("inf"))


def _lines(value: object, indent: str) -> Iterator[str]:
    """The lines of a value, the first of them indented too."""
    if isinstance(value, dict) and value:
        for key, held in value.items():
            yield from _field(key, held, indent)
    elif isinstance(value, list) and value:
        for entry in value:
            first, *rest = _lines(entry, indent + STEP)
            yield f"{indent}- {first[len(indent) + len(STEP) :]}"
            yield from rest
    else:
        yield indent + _scalar(value)


def _field(key: object, held: object, indent: str) -> Iterator[str]:
    """The lines of a field of a mapping."""
    if held and isinstance(held, dict | list):
        yield f"{indent}{_name(key)}:"
        yield from _lines(held, indent + STEP)
    else:
        yield f"{indent}{_name(key)}: {_scalar(held)}"


@lru_cache(maxsize=NAMES)
def _name(key: object) -> str:
    """How a field is called."""
    return _scalar(key)


def _scalar(value: object) -> str:
    """A value on a line; Spread if it takes several."""
    if isinstance(value, str):
        return value if PLAIN.fullmatch(value) and not _is_more(value) else _marked(value)
    return str(value) if isinstance(value, dict | list) else str(_pyyaml().represent_data(value).value)


def _is_more(text: str) -> bool:
    """Whether YAML would read something else than a text: a number, a date, *yes*."""
    kinds = Dumper.yaml_implicit_resolvers.get(text[:1], [])
    return any(pattern.match(text) for _, pattern in kinds)


def _marked(text: str) -> str:
    """A text in which PyYAML looks for what needs quotation marks."""
    if (": " in text or text.endswith(":")) and QUOTED.fullmatch(text):
        return _quoted(text)
    found = _pyyaml().analyze_scalar(text)
    if found.multiline:
        raise Spread
    if found.allow_block_plain and not _is_more(text):
        return text
    if found.allow_single_quoted:
        return _quoted(text)
    return by_pyyaml(text).removesuffix("\n")


def _quoted(text: str) -> str:
    """The text in simple quotation marks."""
    return "'{}'".format(text.replace("'", "''"))


@cache
def _pyyaml() -> Dumper:
    """Says how values are written, and writes none."""
    return Dumper(io.StringIO(), allow_unicode=True)
