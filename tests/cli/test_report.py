import pytest

from quizgen.cli import report
from quizgen.model.finding import Finding
from tests.support.quizzes import sample_quiz


def finding(code: str, subject: str = "some sentence", message: str = "no one is named") -> Finding:
    return Finding(code=code, subject=subject, severity="warning", message=message)


def said(
    capsys: pytest.CaptureFixture[str], *findings: Finding, asked: int | None = None, verbose: bool = False
) -> str:
    report.made(sample_quiz(), findings, asked=asked, verbose=verbose)
    return capsys.readouterr().err


def test_items_are_counted_by_kind(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys) == (
        "corran-point: 15 items (4 short, 3 choice, 3 cloze, 2 truefalse, 1 matching, 1 ordering, 1 open)\n"
    )


def test_a_shortfall_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert "asked for 20" in said(capsys, asked=20)
    assert "asked for" not in said(capsys, asked=15)


def test_reasons_are_counted_the_commonest_first(capsys: pytest.CaptureFixture[str]) -> None:
    lines = said(capsys, finding("rare"), finding("often", message="first"), finding("often")).splitlines()

    assert lines[1:] == ["  left out for 3 reasons:", "      2 often: first", "      1 rare: no one is named"]


def test_only_the_commonest_reasons_are_given(capsys: pytest.CaptureFixture[str]) -> None:
    lines = said(capsys, *(finding(f"code-{number}") for number in range(8))).splitlines()

    assert lines[-1] == "      3 for 3 other reasons; --verbose lists all"


def test_verbose_gives_every_reason_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, *(finding(f"code-{number}", message="long " * 50) for number in range(8)), verbose=True)

    assert text.count("long " * 50) == 8
    assert "[some sentence]" in text


def test_a_doubt_about_a_kept_item_is_no_reason_for_leaving_out(capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, finding("vague", subject="choice-oil"))

    assert "kept with 1 doubt" in text
    assert "left out" not in text


def test_a_long_message_is_cut_to_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert max(map(len, said(capsys, finding("long", message="word " * 99)).splitlines())) <= report.WIDEST


def test_a_shortfall_is_said_with_why(capsys: pytest.CaptureFixture[str]) -> None:
    lost = [finding("doubtful", "a"), finding("same-fact", "b"), finding("duplicate", "c"), finding("no-subject", "d")]

    assert "; of others 2 asking the same, 1 of a sort that is often no good\n" in said(capsys, *lost, asked=20)


def test_it_is_said_how_much_is_not_in_focus(capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, finding("off-focus", "choice-oil"))

    assert f"{len(sample_quiz().items) - 1} in focus, which is all there are, and 1 about other things" in text
