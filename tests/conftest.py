"""What all tests share: recorded parses, case files, and the options that rewrite them."""

import os
from collections.abc import Generator, Iterator, Sequence
from typing import TYPE_CHECKING

import hypothesis
import pytest

from quizgen.model.annotated import Parse
from tests.support import cases, parses

if TYPE_CHECKING:
    from spacy.tokens import Doc

RECORDS = pytest.StashKey[parses.Records]()

# The same examples everywhere, and no verdict on how fast the machine is.
hypothesis.settings.register_profile("quizgen", deadline=None, derandomize=True)
hypothesis.settings.load_profile("quizgen")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite what the case files expect by what comes out")
    parser.addoption("--record", action="store_true", help="record the parses of texts that have none")


def pytest_configure(config: pytest.Config) -> None:
    rewrites = config.getoption("--accept") or config.getoption("--record")
    if rewrites and config.getoption("numprocesses", default=None):
        raise pytest.UsageError("--accept and --record rewrite files: run them in one process, without -n")
    config.stash[RECORDS] = parses.Records(parses.FOLDER, record=config.getoption("--record"), load=load_pipeline)


def load_pipeline() -> Parse:
    from quizgen.annotate import load  # spaCy with it, which takes a second: only for who records

    return load()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if item.get_closest_marker("interop"):
        fail_if_skipped(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    fail_if_skipped(report)
    return report


def fail_if_skipped(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Let no test that opens a real program pass for want of it where QUIZGEN_REQUIRE_INTEROP is set, as in .ci/run."""
    if report.skipped and os.environ.get("QUIZGEN_REQUIRE_INTEROP"):
        report.outcome = "failed"


def pytest_sessionfinish(session: pytest.Session) -> None:
    if session.config.getoption("--record"):
        session.config.stash[RECORDS].save()


@pytest.fixture
def parse(request: pytest.FixtureRequest) -> Parse:
    """The language pipeline from memory: see tests/support/parses.py."""
    records = request.config.stash[RECORDS]

    def recorded(texts: Sequence[str]) -> Iterator["Doc"]:
        try:
            yield from records.parse(request.path.parent.name, texts)
        except LookupError as error:
            pytest.fail(str(error), pytrace=False)

    return recorded


@pytest.fixture
def check(request: pytest.FixtureRequest) -> cases.Check:
    """Compares with what a case expects, or rewrites it: see tests/support/cases.py."""
    return cases.accept if request.config.getoption("--accept") else cases.compare
