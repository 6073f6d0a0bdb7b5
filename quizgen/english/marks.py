"""Marks as they are typed → as they are printed."""

from __future__ import annotations

import re

DOUBLE = re.compile('["“”]')
"""A quotation mark, however it is written; single ones may be apostrophes."""

SINGLE = re.compile(r"(?<![\w’'.])'(?=[A-Za-z])([^'\n]{1,60})'(?![\w])")
"""Words between two straight single marks; in *the '90s* and *the boys' bark* no such mark opens."""


def typographic(text: str) -> str:
    """Straight quotation marks → curly ones, hyphens that bind → plain ones, as they are printed.

    >>> typographic("the boys' 'free' school"), typographic("the '90s, and a dog's bone")
    ('the boys’ ‘free’ school', 'the ’90s, and a dog’s bone')
    """
    if '"' in text:
        text = re.sub(r'"([^"]*)"', r"“\1”", text)
    if "'" in text:
        text = SINGLE.sub(r"‘\1’", text)
    return text.replace("'", "’").replace("\N{NON-BREAKING HYPHEN}", "-")
