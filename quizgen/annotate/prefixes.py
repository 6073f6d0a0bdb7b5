"""Prefixes with a hyphen, which the parser takes for words of their own: `co-founder`, `e-bike`, `re-election`.

Between prefix and word the hyphen becomes a non-breaking one, at which the tokeniser does not split.
"""

import re

from quizgen.annotate.normalise import Normalised

NON_BREAKING_HYPHEN = "\N{NON-BREAKING HYPHEN}"

PREFIX = re.compile(r"(?<![\w-])(co|counter|e|ex|mid|multi|non|pre|re|self|semi|sub|vice)-(?=[a-z])", re.IGNORECASE)


def with_prefixes_joined(normal: Normalised) -> Normalised:
    """The text with prefixes bound to their words; as long as before, so that offsets stay.

    >>> with_prefixes_joined(Normalised(text="her co-author", offsets=tuple(range(14)))).text
    'her co\N{NON-BREAKING HYPHEN}author'
    """
    if "-" not in normal.text:
        return normal
    return Normalised(text=PREFIX.sub(rf"\1{NON_BREAKING_HYPHEN}", normal.text), offsets=normal.offsets)
