"""Why a sentence, or a part of it, is not asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizgen.model.tokens import Token


def not_understood(part: Token) -> Refusal:
    """The refusal of a construction that we don't ask about, or of a parse gone wrong."""
    return Refusal("unclear-parse", f"the construction around “{part.text}” is not understood")


class Refusal(Exception):  # noqa: N818 -- not an error: the normal end of most attempts
    """Ends the reading of a phrase or clause that can't be vouched for."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        """As in `Finding.code`."""
        self.message = message
        """As in `Finding.message`."""
