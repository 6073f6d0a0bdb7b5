"""What the writers that use templates share: where templates lie, how they are filled in, what files are called."""

import string
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quizgen.model.quiz import Quiz

if TYPE_CHECKING:
    from jinja2 import Environment

PACKAGE = Path(__file__).resolve().parents[1]


def folder(name: str) -> Path:
    """The folder of templates of the format `name`: inside an installed package, beside one in a checkout.

    An editable install leaves a stale copy in site-packages, but `PACKAGE` is the checkout then, so it is never read.
    """
    inside = PACKAGE / "templates" / name
    return inside if inside.is_dir() else PACKAGE.parent / "templates" / name


def environment(*names: str, finalize: Callable[[Any], Any] | None = None) -> "Environment":
    """Jinja for the templates of the format named first, then of the others: everything escaped, nothing undefined.

    `finalize` sees every value before it is printed: a format other than HTML escapes there, and answers `Markup`.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader([folder(name) for name in names]),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )


def file_name(quiz: Quiz) -> str:
    """What the names of a quiz's files begin with: its slug, and its variant if it has one."""
    return f"{quiz.slug}-{quiz.variant}" if quiz.variant else quiz.slug


def letter(index: int) -> str:
    """The letter of the option at `index`.

    >>> letter(0), letter(25), letter(26)
    ('A', 'Z', 'AA')
    """
    more, last = divmod(index, len(string.ascii_uppercase))
    return (letter(more - 1) if more else "") + string.ascii_uppercase[last]
