"""Marks as they are typed → as they are printed."""

from __future__ import annotations

import re


def typographic(text: str) -> str:
    """Straight quotation marks → curly ones, hyphens that bind → plain ones, as they are printed."""
    if '"' in text:
        text = re.sub(r'"([^"]*)"', r"“\1”", text)
    return text.replace("'", "’").replace("\N{NON-BREAKING HYPHEN}", "-")
