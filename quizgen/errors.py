"""What can go wrong and is not a bug.

QuizgenError
├── ArticleError    a source that can't be read or asked about
├── PipelineError   a language pipeline that is missing or not what it should be
├── QuizFileError   a quiz file that isn't one
├── FormatError     a format that doesn't exist or can't hold the quiz
├── OutputError     a place that can't be written to
└── AnkiError       an Anki that does not answer, or refuses
"""


class QuizgenError(Exception):
    """A problem the user can mend: what and where it is, and what to do about it."""

    def __init__(self, message: str, *, hint: str) -> None:
        super().__init__(message)
        self.message = message
        """What is wrong and where, one line without a full stop: `quiz.yaml:12: parts.0.title: missing`."""
        self.hint = hint
        """What to do about it, one line."""


class ArticleError(QuizgenError):
    """A source that can't be read, isn't an English article or gives nothing to ask about."""


class PipelineError(QuizgenError):
    """A language pipeline that is not installed, not English or not the one that was checked."""


class QuizFileError(QuizgenError):
    """A quiz file that is malformed; the message names file, line and field."""


class FormatError(QuizgenError):
    """A format that doesn't exist, or one that can't hold what it was given."""


class AnkiError(QuizgenError):
    """A running Anki that can't be reached, or that refuses what it is asked."""


class OutputError(QuizgenError):
    """A folder or file that can't be written, or that quizgen did not write and won't replace."""
