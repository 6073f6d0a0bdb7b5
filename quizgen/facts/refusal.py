"""Why a sentence, or a part of it, is not asked about."""


class Refusal(Exception):  # noqa: N818 -- not an error: the normal end of most attempts
    """Ends the reading of a phrase or clause that can't be vouched for."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        """As in `Finding.code`."""
        self.message = message
        """As in `Finding.message`."""
