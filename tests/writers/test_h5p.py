import contextlib
import json
import uuid
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.errors import FormatError
from quizgen.model.quiz import Given, Quiz, Settings
from quizgen.writers import check, losses, write
from quizgen.writers.h5p import template as module
from tests.support.asked import Asked, all_asked, tidy
from tests.support.h5p import complaints, packed, read_h5p, template
from tests.support.quizzes import HAZARDS, hostile_quiz, sample_quiz
from tests.support.readback_qti12 import members

each_hazard = pytest.mark.parametrize("hazard", [pytest.param(text, id=name) for name, text in HAZARDS.items()])

ALL = Settings(h5p_template=template())


def package(quiz: Quiz, settings: Settings = ALL) -> bytes:
    [contents] = write("h5p", quiz, settings).values()
    return contents


def expected(quiz: Quiz) -> list[Asked]:
    """What is typed is typed, whoever asks; each question is a point; what is told stands on one line."""
    return [
        replace(
            each,
            kind="typed" if each.kind in {"short", "cloze"} else each.kind,
            told=(" ".join(each.told),),
            points=1,
        )
        for each in all_asked(quiz)
        if each.kind != "ordering"
    ]


def test_every_item_arrives_with_its_key_and_its_proof() -> None:
    title, questions = read_h5p(package(sample_quiz()))

    assert title == "The Light at Corran Point"
    assert questions == expected(sample_quiz())


@each_hazard
def test_hostile_text_arrives_as_it_is(hazard: str) -> None:
    title, questions = read_h5p(package(hostile_quiz(hazard)))

    assert title == tidy(hazard)
    assert questions == expected(hostile_quiz(hazard))


@each_hazard
def test_the_libraries_take_what_is_written(hazard: str) -> None:
    assert complaints(package(hostile_quiz(hazard))) == []


def test_labels_are_the_libraries_own() -> None:
    content = json.loads(members(package(sample_quiz()))["content/content.json"])

    assert content["texts"]["nextButton"] == "The nextButton"
    assert content["questions"][0]["params"]["UI"]["tryAgainButton"] == "The tryAgainButton"


def test_what_stands_in_a_list_is_complete_too() -> None:
    questions = json.loads(members(package(sample_quiz()))["content/content.json"])["questions"]
    [feedback] = questions[0]["params"]["overallFeedback"]

    assert (feedback["from"], feedback["to"]) == (0, 100)
    assert feedback["feedback"].startswith("From the text: ")


def test_no_words_are_looked_for_in_an_essay() -> None:
    questions = json.loads(members(package(sample_quiz()))["content/content.json"])["questions"]
    [essay] = (each["params"] for each in questions if "Essay" in each["library"])

    assert essay["keywords"] == []
    assert essay["behaviour"]["ignoreScoring"] is True
    assert essay["solution"]["sample"].startswith("A good answer mentions: ")


def test_what_a_library_chooses_by_itself_it_goes_on_to_choose() -> None:
    questions = json.loads(members(package(sample_quiz()))["content/content.json"])["questions"]
    [behaviour, *_] = (each["params"]["behaviour"] for each in questions if "TrueFalse" in each["library"])

    assert behaviour["enableRetry"] is True
    assert behaviour["feedbackOnCorrect"]


def test_numbers_stay_in_their_order() -> None:
    questions = json.loads(members(package(sample_quiz()))["content/content.json"])["questions"]
    shuffled = {
        each["metadata"]["title"]: each["params"]["behaviour"]["randomAnswers"]
        for each in questions
        if "MultiChoice" in each["library"]
    }

    assert shuffled["How high is the tower at Corran Point?"] is False
    assert shuffled["What did the lamp at Corran Point burn until 1904?"] is True


def test_capitals_do_not_matter() -> None:
    questions = json.loads(members(package(sample_quiz()))["content/content.json"])["questions"]

    assert {each["params"]["behaviour"]["caseSensitive"] for each in questions if "Blanks" in each["library"]} == {
        False
    }


def test_identities_stay_and_are_as_h5p_takes_them() -> None:
    def identities(quiz: Quiz) -> list[str]:
        questions = json.loads(members(package(quiz))["content/content.json"])["questions"]
        return [each["subContentId"] for each in questions]

    found = identities(sample_quiz())

    assert found == identities(replace(sample_quiz(), title="Another title"))
    assert not {*found} & {*identities(replace(sample_quiz(), slug="other"))}
    assert len({*found}) == len(found)
    assert {uuid.UUID(each).version for each in found} == {4}


def test_the_libraries_of_the_template_come_along_and_its_content_does_not() -> None:
    files, brought = members(package(sample_quiz())), members(template().content)
    libraries = {name: content for name, content in brought.items() if "-" in name}

    assert libraries.items() <= files.items()
    assert {*files} - {*libraries} == {"h5p.json", "content/content.json"}
    assert not [name for name in files if name.endswith("/")]


def test_nothing_is_said_that_the_template_says_of_its_own_content() -> None:
    raw = members(package(sample_quiz()))["h5p.json"]
    described, brought = json.loads(raw), json.loads(members(template().content)["h5p.json"])

    assert b"Somebody" not in raw
    assert (described["license"], described["language"]) == ("U", "en")
    assert "CC BY 4.0" in described["licenseExtras"]
    assert described["preloadedDependencies"] == brought["preloadedDependencies"]
    assert described["embedTypes"] == ["iframe"]


def test_what_the_template_has_no_library_for_is_left_out_by_name() -> None:
    poor = Settings(h5p_template=template("H5P.MultiChoice 1.16", "H5P.TrueFalse 1.8"))
    quiz = sample_quiz()
    found = losses("h5p", quiz, poor)

    assert {finding.subject for finding in found if finding.code == "left-out"} == {
        item.id for item in quiz.items if item.kind not in {"choice", "truefalse"}
    }
    assert {finding.message for finding in found} >= {
        "the template has no question of the kind Fill in the Blanks",
        "an H5P question set has nothing to put in order",
    }
    assert {each.kind for each in read_h5p(package(quiz, poor))[1]} == {"choice", "truefalse"}


def test_a_library_that_the_question_set_does_not_take_is_not_used() -> None:
    older = json.loads(members(template().content)["H5P.QuestionSet-1.20/semantics.json"])
    [questions] = (each for each in older if each["name"] == "questions")
    questions["field"]["options"] = ["H5P.MultiChoice 1.16", "H5P.TrueFalse 1.7"]
    changed = {"H5P.QuestionSet-1.20/semantics.json": json.dumps(older).encode()}

    asked = read_h5p(package(sample_quiz(), Settings(h5p_template=template(**changed))))[1]

    assert {each.kind for each in asked} == {"choice"}


def test_a_teacher_is_told_who_marks_essays() -> None:
    found = [(finding.subject, finding.code) for finding in losses("h5p", sample_quiz(), ALL)]

    assert ("open-idea", "not-kept") in found
    assert ("ordering-years", "left-out") in found


def test_without_a_template_it_is_said_how_to_get_one_before_any_work() -> None:
    with pytest.raises(FormatError, match="libraries are needed") as caught:
        check("h5p", Settings())

    assert "--h5p-template" in caught.value.hint
    assert "Question Set" in caught.value.hint


HOSTILE = {
    "no zip": (b"PK no", "no H5P package, or a damaged one"),
    "nothing": (b"", "no H5P package, or a damaged one"),
    "cut off": (template().content[:-400], "no H5P package, or a damaged one"),
    "no description": (template(**{"h5p.json": None}).content, "h5p.json is missing"),
    "no JSON": (template(**{"h5p.json": b"{"}).content, "h5p.json in it is not what H5P writes"),
    "other JSON": (template(**{"h5p.json": b"[1]"}).content, "h5p.json in it is not what H5P writes"),
    "deep JSON": (template(**{"h5p.json": b"[" * 100_000}).content, "h5p.json in it is not what H5P writes"),
    "long JSON": (template(**{"h5p.json": b" " * 3_000_000 + b"{}"}).content, "h5p.json is too long"),
    "another type": (
        template(**{"h5p.json": b'{"mainLibrary": "H5P.Flashcards", "preloadedDependencies": []}'}).content,
        "a package of H5P.Flashcards, not of H5P.QuestionSet",
    ),
    "the set itself is missing": (
        template(**{"h5p.json": b'{"mainLibrary": "H5P.QuestionSet", "preloadedDependencies": []}'}).content,
        "not among its libraries",
    ),
    "content only": (
        template(**{"H5P.QuestionSet-1.20/library.json": None}).content,
        "it needs H5P.QuestionSet 1.20 and does not bring it",
    ),
    "no fields": (template(**{"H5P.Blanks-1.14/semantics.json": None}).content, "semantics.json is missing"),
    "odd fields": (template(**{"H5P.Blanks-1.14/semantics.json": b'["x"]'}).content, "not what H5P writes"),
    "leads out": (template(**{"../x": b""}).content, "'../x' in it leads elsewhere"),
    "leads to the root": (template(**{"/etc/x": b""}).content, "'/etc/x' in it leads elsewhere"),
    "leads to a drive": (template(**{"C:x": b""}).content, "'C:x' in it leads elsewhere"),
}


@pytest.mark.parametrize(("content", "why"), HOSTILE.values(), ids=HOSTILE)
def test_what_is_no_template_is_refused_by_name(content: bytes, why: str) -> None:
    with pytest.raises(FormatError, match=why) as caught:
        check("h5p", Settings(h5p_template=Given(name="mine.h5p", content=content)))

    assert caught.value.message.startswith("mine.h5p: ")
    assert "Question Set" in caught.value.hint


@pytest.mark.parametrize(("count", "size"), [(5_001, 0), (6, 20_000_000)], ids=["many files", "bomb"])
def test_what_grows_out_of_bounds_is_not_unpacked(count: int, size: int) -> None:
    bomb = packed({f"x{number}": bytes(size) for number in range(count)})

    with pytest.raises(FormatError, match="more than is looked at"):
        check("h5p", Settings(h5p_template=Given(name="bomb.h5p", content=bomb)))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_file_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "twice.h5p"
    path.write_bytes(template().content)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("h5p.json", b"{}")

    with pytest.raises(FormatError, match="twice"):
        check("h5p", Settings(h5p_template=Given(name="x", content=path.read_bytes())))


def test_damage_anywhere_is_a_refusal_or_no_matter() -> None:
    sound = template().content
    for place in range(0, len(sound), 101):
        damaged = sound[:place] + bytes([sound[place] ^ 0xFF]) + sound[place + 1 :]
        with contextlib.suppress(FormatError):
            module.opened(Given(name="x", content=damaged))
