"""Answers quizzes in Chromium as students do, and has axe look at what they see."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.model.item import Item, MultipleChoice, ShortAnswer
from quizgen.model.quiz import Part, Quiz, Settings
from quizgen.writers import write
from tests.support import student
from tests.support.chromium import PROGRAM, Browser, Tab, running
from tests.support.decks import ROOT
from tests.support.quizzes import HAZARDS, hostile_quiz, large_quiz, sample_quiz
from tests.support.readback_qti12 import members
from tests.support.studies import hostile_module, sample_module

AXE = ROOT / "build" / "node_modules" / "axe-core" / "axe.min.js"

pytestmark = [
    pytest.mark.interop,
    pytest.mark.skipif(PROGRAM is None, reason="no Chromium: apt-get install chromium, then pytest -m interop"),
]

needs_axe = pytest.mark.skipif(
    not AXE.exists(), reason="no axe: npm install --prefix build axe-core, then pytest -m interop"
)
each_hazard = pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])
each_page = pytest.mark.parametrize("page", ["module", "module-teacher"])
each_scheme = pytest.mark.parametrize("scheme", ["light", "dark"])

SOLVE = """(() => {
  for (const form of document.querySelectorAll(".item form")) {
    const radio = form.querySelector("input[type=radio]");
    if (radio) radio.checked = true;
    for (const field of form.querySelectorAll("input[type=text], textarea")) field.value = "something";
    for (const select of form.querySelectorAll("select")) select.selectedIndex = 1;
    form.dispatchEvent(new Event("input"));
    form.querySelector("[data-move='1']")?.click();
    form.requestSubmit();
  }
})()"""
"""Answers everything somehow and asks for feedback."""

FINISH = 'document.getElementById("finish").click()'


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with running(tmp_path_factory.mktemp("profile")) as found:
        yield found


@pytest.fixture
def tab(browser: Browser) -> Iterator[Tab]:
    found = Tab(browser)
    yield found
    found.close()


def show(tab: Tab, quiz: Quiz, folder: Path, *, page: str = "web") -> Path:
    """Open a page of a quiz, the one to answer or one of the module, in a browser that does not know it yet."""
    path = folder / f"{quiz.slug}-{page}.html"
    path.write_bytes(write(page.partition("-")[0], quiz, Settings())[path.name])
    tab.open(path)
    tab.evaluate("localStorage.clear()")
    tab.open(path)
    return path


def text_of(tab: Tab, name: str) -> str:
    return str(tab.evaluate(f"document.getElementById({json.dumps(name)}).textContent"))


def choices_only() -> Quiz:
    items = tuple(item for item in sample_quiz().items if isinstance(item.question, MultipleChoice))
    return replace(sample_quiz(), slug="choices", parts=(Part(heading="Choose", items=items),))


def choose(tab: Tab, place: int) -> None:
    """Tick the option at `place` of every item."""
    tab.evaluate(
        f'document.querySelectorAll(".item:not([hidden]) input[value=\\"{place}\\"]").forEach((each) => each.click())'
    )


def test_a_whole_quiz_is_answered_with_the_keyboard_alone(tab: Tab, tmp_path: Path) -> None:
    quiz = sample_quiz()
    show(tab, quiz, tmp_path)
    student.go_to(tab, tag="INPUT", box=f"item-{quiz.items[0].id}")

    for item in quiz.items:
        student.answer(tab, item)
        student.check(tab, item)
        tab.press("Enter")

    assert set(student.verdicts(tab).values()) == {"✓ Right"}
    assert text_of(tab, "score") == "24 of 24 points, 15 of 15 questions right"
    assert student.focus(tab)["id"] == "score"


def test_going_on_leads_to_the_title_of_the_next_question(tab: Tab, tmp_path: Path) -> None:
    first, second, *_ = sample_quiz().items
    show(tab, sample_quiz(), tmp_path)

    student.answer(tab, first)
    student.check(tab, first)

    assert student.focus(tab)["text"] == "Next question"
    tab.press("Enter")
    assert student.focus(tab)["id"] == f"number-{second.id}"


def test_feedback_says_what_is_right_and_quotes_the_article(tab: Tab, tmp_path: Path) -> None:
    quiz = choices_only()
    show(tab, quiz, tmp_path)
    choose(tab, 0)
    tab.evaluate('document.querySelectorAll(".check").forEach((each) => each.click())')

    shown = tab.evaluate('Array.from(document.querySelectorAll(".feedback"), (each) => each.innerText)')

    assert list(student.verdicts(tab).values()) == ["✓ Right", "✗ Not right", "✗ Not right"]
    for item, text in zip(quiz.items, shown, strict=True):
        assert item.answer in text
        assert item.evidence
        assert item.evidence.text in text


def test_at_the_end_means_not_before_the_end(tab: Tab, tmp_path: Path) -> None:
    show(tab, choices_only(), tmp_path)
    tab.evaluate('document.querySelector("input[value=end]").click()')
    choose(tab, 0)

    before = set(student.verdicts(tab).values())
    tab.evaluate(FINISH)

    assert before == {""}
    assert "✓ Right" in student.verdicts(tab).values()
    assert text_of(tab, "score") == "1 of 4 points, 1 of 3 questions right"


def test_what_was_wrong_can_be_tried_again_and_the_first_result_is_remembered(tab: Tab, tmp_path: Path) -> None:
    show(tab, choices_only(), tmp_path)
    choose(tab, 0)
    tab.evaluate(FINISH)

    tab.evaluate('document.getElementById("retry").click()')
    hidden = tab.evaluate('Array.from(document.querySelectorAll(".item"), (each) => each.hidden)')
    choose(tab, 1)
    tab.evaluate(FINISH)

    assert hidden == [True, False, False]
    assert text_of(tab, "score") == "3 of 4 points, 2 of 3 questions right"
    assert text_of(tab, "first") == "At the first go: 1 point."


def test_unanswered_questions_are_named_before_the_end(tab: Tab, tmp_path: Path) -> None:
    show(tab, choices_only(), tmp_path)

    tab.evaluate(FINISH)
    missing = text_of(tab, "missing")
    tab.evaluate(FINISH)

    assert missing.split() == "3 questions without an answer: Question 1 Question 2 Question 3".split()
    assert set(student.verdicts(tab).values()) == {"✗ Not answered"}


def test_progress_outlives_the_page_and_starting_anew_forgets_it(tab: Tab, tmp_path: Path) -> None:
    path = show(tab, sample_quiz(), tmp_path)
    tab.evaluate(SOLVE)
    tab.evaluate('document.querySelector(".short .tick").click()')
    before, tally = student.verdicts(tab), text_of(tab, "tally")

    tab.open(path)

    assert len(set(before.values())) > 2
    assert (student.verdicts(tab), text_of(tab, "tally")) == (before, tally)
    tab.evaluate('window.confirm = () => true; document.getElementById("again").click()')
    tab.open(path)
    assert set(student.verdicts(tab).values()) == {""}
    assert text_of(tab, "tally") == "0 of 15 answered"


@pytest.mark.parametrize("kept", ["{", "[]", "null", '"x"', '{"answers": {"item-choice-oil": "99"}, "checked": 3}'])
def test_garbled_progress_costs_nothing_but_the_progress(tab: Tab, tmp_path: Path, kept: str) -> None:
    path = show(tab, sample_quiz(), tmp_path)
    tab.evaluate(f"localStorage.setItem(document.body.dataset.store, {json.dumps(kept)})")

    tab.open(path)

    assert tab.happened("Runtime.exceptionThrown") == []
    assert text_of(tab, "tally").endswith("of 15 answered")


def test_a_browser_that_keeps_nothing_still_shows_a_quiz(tab: Tab, tmp_path: Path) -> None:
    path = show(tab, choices_only(), tmp_path)
    refusal = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('refused'); }});"
    tab.call("Page.addScriptToEvaluateOnNewDocument", source=refusal)
    tab.open(path)
    choose(tab, 0)
    tab.evaluate(FINISH)

    assert tab.happened("Runtime.exceptionThrown") == []
    assert text_of(tab, "score") == "1 of 4 points, 1 of 3 questions right"


@pytest.mark.parametrize("page", ["web", "module", "module-teacher"])
def test_a_page_four_times_as_large_needs_no_sideways_scrolling(tab: Tab, tmp_path: Path, page: str) -> None:
    tab.size(320, 256)
    show(tab, sample_module(), tmp_path, page=page)
    if page != "module-teacher":
        tab.evaluate(SOLVE)
        tab.evaluate(FINISH)

    assert tab.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize(
    ("answer", "typed", "right"),
    [
        ("on 3 October 1871", "on 3 october, 1871.", True),
        ("on 3 October 1871", "3 October 1871", True),
        ("on 3 October 1871", "on 4 October 1871", False),
        ("on 3 October 1871", "1871", False),
        ("the Western Harbours Board", " western  harbours board ", True),
        ("Café Zürich", "cafe zurich", True),
        ("1,300 ships", "1300 ships", True),
        ("3.5 metres", "3,5 metres", True),
        ("3.5 metres", "35 metres", False),
        ("-5 degrees", "5 degrees", False),
        ("12 %", "12%", True),
        ("£5", "$5", False),
        ("the", "The", True),
        ("?!", "?!", True),
        ("?!", "!?", False),
    ],
)
def test_typed_answers_are_judged_by_their_words(
    tab: Tab, tmp_path: Path, answer: str, typed: str, *, right: bool
) -> None:
    item = Item(id="typed", question=ShortAnswer(stem="What?", answer=answer))
    show(tab, replace(sample_quiz(), parts=(Part(heading="", items=(item,)),)), tmp_path)
    tab.evaluate('document.getElementById("answer-typed").focus()')
    tab.type(typed)
    tab.press("Enter")

    assert student.verdicts(tab)["typed"] == ("✓ Right" if right else "✗ Not right")


def test_a_student_may_count_an_answer_in_other_words_as_right(tab: Tab, tmp_path: Path) -> None:
    show(tab, sample_quiz(), tmp_path)
    tab.evaluate('document.getElementById("answer-short-sheep").focus()')
    tab.type("she slept less")
    tab.press("Enter")

    tab.evaluate('document.querySelector("#item-short-sheep .tick").click()')

    assert student.verdicts(tab)["short-sheep"] == "✓ Right"


def test_points_that_an_open_answer_mentions_are_counted_from_the_first(tab: Tab, tmp_path: Path) -> None:
    show(tab, sample_quiz(), tmp_path)
    tab.evaluate(SOLVE)
    tab.evaluate(FINISH)
    before = text_of(tab, "score")

    tab.evaluate('document.querySelector("#item-open-idea .tick").click()')

    assert student.verdicts(tab)["open-idea"] == "Mentions 1 of 2"
    assert int(text_of(tab, "score").split()[0]) == int(before.split()[0]) + 2
    assert text_of(tab, "first") == ""


def test_a_screen_reader_says_what_is_asked_at_every_field(tab: Tab, tmp_path: Path) -> None:
    show(tab, sample_quiz(), tmp_path)

    assert tab.names("textbox") >= {
        "gap kept the harbour light for twenty-six years.",
        "The reef at Corran Point is dry only at gap .",
        "In 1904 gap replaced colza oil with paraffin.",
        *(item.prompt for item in sample_quiz().items if item.kind in ("short", "open")),
    }
    assert tab.names("combobox") == {"Maud Ferrier", "The lamp"}
    assert tab.names("radio") >= {"A) colza oil", "True", "After each question"}
    assert tab.names("group") >= {item.prompt for item in sample_quiz().items if item.kind in ("choice", "ordering")}
    assert tab.names("button") >= {"Check", "Move up: The light was lit.", "Finish"}


def test_without_scripts_the_key_unfolds(tab: Tab, tmp_path: Path) -> None:
    path = show(tab, sample_quiz(), tmp_path)
    tab.call("Emulation.setScriptExecutionDisabled", value=True)
    tab.open(path)

    root = tab.call("DOM.getDocument", depth=-1)["root"]["nodeId"]
    folded = tab.call("DOM.querySelectorAll", nodeId=root, selector=".item details:not([open]) > summary")["nodeIds"]
    buttons = tab.call("DOM.querySelectorAll", nodeId=root, selector="button")["nodeIds"]

    assert len(folded) == len(sample_quiz().items)
    for button in buttons:
        with pytest.raises(RuntimeError, match="box model"):
            tab.call("DOM.getBoxModel", nodeId=button)


@each_hazard
def test_hostile_text_runs_no_script_and_needs_no_sideways_scrolling(tab: Tab, tmp_path: Path, hazard: str) -> None:
    tab.size(360, 800)
    show(tab, hostile_quiz(hazard), tmp_path)
    tab.evaluate(SOLVE)
    tab.evaluate(FINISH)

    assert tab.evaluate("document.documentElement.scrollWidth") == 360
    assert tab.happened("Page.javascriptDialogOpening") == []
    assert tab.happened("Runtime.exceptionThrown") == []
    assert tab.happened("Log.entryAdded") == []
    assert "10 questions right" in text_of(tab, "score")


def test_a_page_loads_nothing_but_itself(tab: Tab, tmp_path: Path) -> None:
    path = show(tab, sample_quiz(), tmp_path)
    tab.evaluate(SOLVE)

    assert {event["request"]["url"] for event in tab.happened("Network.requestWillBeSent")} == {path.as_uri()}


@pytest.mark.parametrize(("motion", "behaviour"), [("reduce", "auto"), ("no-preference", "smooth")])
def test_nothing_moves_for_who_wants_no_motion(tab: Tab, tmp_path: Path, motion: str, behaviour: str) -> None:
    tab.prefer(reduced_motion=motion)
    show(tab, sample_quiz(), tmp_path)

    assert tab.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == behaviour


def test_what_is_focused_is_not_behind_the_progress(tab: Tab, tmp_path: Path) -> None:
    tab.prefer(reduced_motion="reduce")
    tab.size(360, 640)
    show(tab, sample_quiz(), tmp_path)
    hidden = """(() => {
      const at = document.activeElement.getBoundingClientRect();
      const bar = document.querySelector(".progress").getBoundingClientRect();
      return at.top >= bar.top && at.bottom <= bar.bottom;
    })()"""

    seen = []
    for _ in range(60):
        tab.press("Tab")
        seen.append(tab.evaluate(hidden))

    assert not any(seen)


def test_paper_shows_the_questions_and_no_buttons(tab: Tab, tmp_path: Path) -> None:
    show(tab, sample_quiz(), tmp_path)
    tab.prefer(media="print")

    shown = tab.evaluate("document.body.innerText")

    assert all(item.prompt.partition("____")[0].strip() in shown for item in sample_quiz().items)
    assert "Check" not in shown
    assert "Finish" not in shown


def test_paper_offers_what_is_to_be_matched_and_room_for_numbers(tab: Tab, tmp_path: Path) -> None:
    show(tab, sample_quiz(), tmp_path)
    tab.prefer(media="print")

    offered = tab.evaluate('document.querySelector(".pairs + .printed").innerText')
    number = tab.evaluate('getComputedStyle(document.querySelector(".events li"), "::before").content')

    assert offered == "Choose from: Burned colza oil · Kept the light · Sold ships"
    assert number == '"____"'


def test_an_answer_in_a_large_quiz_is_taken_at_once(tab: Tab, tmp_path: Path) -> None:
    show(tab, large_quiz(14), tmp_path)

    took = tab.evaluate(
        '(() => { const start = performance.now(); document.querySelector("input[value=\\"0\\"]").click();'
        ' document.querySelector(".check").click(); return performance.now() - start; })()'
    )

    assert took < 1000


@needs_axe
@each_scheme
@pytest.mark.parametrize("stage", ["open", "checked", "warned", "finished", "second round"])
def test_axe_finds_nothing(tab: Tab, tmp_path: Path, scheme: str, stage: str) -> None:
    tab.prefer(color_scheme=scheme)
    show(tab, sample_quiz(), tmp_path)
    if stage == "warned":
        tab.evaluate(FINISH)
    if stage not in ("open", "warned"):
        tab.evaluate(SOLVE)
    if stage in ("finished", "second round"):
        tab.evaluate(FINISH)
    if stage == "second round":
        tab.evaluate('document.getElementById("retry").click()')

    assert tab.flaws(AXE.read_text("utf-8")) == []


@needs_axe
@each_scheme
def test_axe_finds_nothing_in_hostile_text(tab: Tab, tmp_path: Path, scheme: str) -> None:
    tab.prefer(color_scheme=scheme)
    show(tab, hostile_quiz(HAZARDS["attribute"]), tmp_path)
    tab.evaluate(SOLVE)

    assert tab.flaws(AXE.read_text("utf-8")) == []


def test_a_module_is_gone_through_with_the_keyboard_alone(tab: Tab, tmp_path: Path) -> None:
    quiz = sample_module()
    items = {f"item-{item.id}": item for item in quiz.items}
    show(tab, quiz, tmp_path, page="module")
    order = tab.evaluate('Array.from(document.querySelectorAll(".item"), (box) => box.id)')
    tab.evaluate('document.getElementById("reading").focus()')

    stations = []
    for box in order:
        student.answer(tab, items[box])
        student.check(tab, items[box])
        tab.press("Enter")
        stations.append(student.focus(tab)["id"])

    assert set(student.verdicts(tab).values()) == {"✓ Right"}
    assert [station for station in stations if not station.startswith("number-")] == ["chunk-2", "quiz", "score"]


@each_page
@each_hazard
def test_hostile_text_runs_no_script_in_a_module(tab: Tab, tmp_path: Path, hazard: str, page: str) -> None:
    tab.size(360, 800)
    show(tab, hostile_module(hazard), tmp_path, page=page)
    tab.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })')

    assert tab.evaluate("document.documentElement.scrollWidth") == 360
    assert tab.happened("Page.javascriptDialogOpening") == []
    assert tab.happened("Runtime.exceptionThrown") == []
    assert tab.happened("Log.entryAdded") == []


@each_page
def test_a_drawing_holds_its_text(tab: Tab, tmp_path: Path, page: str) -> None:
    show(tab, sample_module(), tmp_path, page=page)
    outside = tab.evaluate("""Array.from(document.querySelectorAll("svg text"), (text) => {
      const own = text.getBBox(), all = text.ownerSVGElement.viewBox.baseVal;
      return own.x < 0 || own.y < 0 || own.x + own.width > all.width || own.y + own.height > all.height;
    })""")

    assert not any(outside)
    assert bool(outside) == (page == "module")


@needs_axe
@each_page
@each_scheme
def test_axe_finds_nothing_in_a_module(tab: Tab, tmp_path: Path, scheme: str, page: str) -> None:
    tab.prefer(color_scheme=scheme)
    show(tab, sample_module(), tmp_path, page=page)
    tab.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })')

    assert tab.flaws(AXE.read_text("utf-8")) == []


@needs_axe
def test_axe_finds_nothing_in_the_pages_of_a_cartridge(tab: Tab, tmp_path: Path) -> None:
    [cartridge] = write("cc", sample_module(), Settings()).values()
    pages = {name: page for name, page in members(cartridge).items() if name.endswith(".html")}

    for name, page in pages.items():
        path = tmp_path / name.replace("/", "-")
        path.write_bytes(page)
        tab.open(path)

        assert tab.flaws(AXE.read_text("utf-8")) == [], name
