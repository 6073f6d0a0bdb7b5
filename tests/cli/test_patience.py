import threading

import pytest

from quizgen.cli import source
from quizgen.cli.patience import within
from quizgen.errors import ArticleError


def test_work_that_ends_in_time_gives_what_it_gives() -> None:
    assert within(5, lambda: 7) == 7


def test_work_that_fails_fails_here() -> None:
    with pytest.raises(ZeroDivisionError):
        within(5, lambda: 7 // 0)


def test_work_that_does_not_end_is_given_up() -> None:
    with pytest.raises(TimeoutError):
        within(0.05, threading.Event().wait)


def test_a_file_that_keeps_a_reader_busy_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "LONGEST_READING", 0.05)

    with pytest.raises(ArticleError, match=r"mill\.pdf: not read within"):
        source._in_time("mill.pdf", lambda: threading.Event().wait(1))  # type: ignore[arg-type, return-value]
