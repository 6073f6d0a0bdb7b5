"""Roman numbers behind names: *Richard III*, *John Paul II*, *Jordan Smith III*."""

import re

NUMERAL = re.compile(r"[IVX]+")
"""What ends the name of a ruler, a pope or a grandson."""

RULER = re.compile(rf"[A-Z]\w+ {NUMERAL.pattern}")


def ends_in_numeral(name: str) -> bool:
    """Whether a number stands behind the name, however long that is.

    >>> ends_in_numeral("John Paul II"), ends_in_numeral("John Paul")
    (True, False)
    """
    return NUMERAL.fullmatch(name.rpartition(" ")[2]) is not None


def is_regnal(name: str) -> bool:
    """Whether the name is that of a ruler: one word, and a number behind it.

    >>> is_regnal("Richard III"), is_regnal("John Paul II"), is_regnal("Richard")
    (True, False, False)
    """
    return RULER.fullmatch(name) is not None
