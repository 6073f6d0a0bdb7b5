import base64
import hashlib
import re
from collections.abc import Iterator

import pytest
from lxml import etree

from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import losses, write
from tests.support.asked import tidy
from tests.support.pages import root_of
from tests.support.quizzes import HAZARDS
from tests.support.readback_qti12 import members
from tests.support.readback_web import read_items
from tests.support.studies import hostile_module, sample_module

CONTENT = "{http://www.imsproject.org/xsd/imscp_rootv1p1p2}"
SCORM = "{http://www.adlnet.org/xsd/adlcp_rootv1p2}"


PAGES = {"scorm": "web", "scorm-module": "module"}
"""Format of a package → the format that writes the page, first of its files."""

each_format = pytest.mark.parametrize("name", PAGES)


def package(name: str, quiz: Quiz) -> dict[str, bytes]:
    [contents] = write(name, quiz, Settings()).values()
    return members(contents)


def page(name: str, quiz: Quiz) -> bytes:
    """The page outside a package."""
    return next(iter(write(PAGES[name], quiz, Settings()).values()))


def lines(page: bytes) -> Iterator[str]:
    """What stands on the page, text after text, and in which element."""
    for element in root_of(page).find("body").iter():
        if element.tag != "script":
            yield from (f"{element.tag}: {text.strip()}" for text in (element.text, element.tail) if text)


@each_format
def test_the_manifest_leads_to_the_page(name: str) -> None:
    files = package(name, sample_module())
    manifest = etree.fromstring(files["imsmanifest.xml"])
    [item] = manifest.iter(f"{CONTENT}item")
    [resource] = manifest.iter(f"{CONTENT}resource")

    assert [*files] == ["imsmanifest.xml", "index.html"]
    assert item.get("identifierref") == resource.get("identifier")
    assert resource.get(f"{SCORM}scormtype") == "sco"
    assert resource.get("href") == "index.html"
    assert [each.get("href") for each in manifest.iter(f"{CONTENT}file")] == ["index.html"]
    assert manifest.findtext(f"{CONTENT}metadata/{CONTENT}schemaversion") == "1.2"


@each_format
@pytest.mark.parametrize("hazard", HAZARDS.values(), ids=HAZARDS)
def test_the_title_of_the_manifest_is_the_title_whatever_it_holds(name: str, hazard: str) -> None:
    manifest = etree.fromstring(package(name, hostile_module(hazard))["imsmanifest.xml"])

    assert {tidy(each.text or "") for each in manifest.iter(f"{CONTENT}title")} == {tidy(hazard)}


def test_the_two_packages_of_a_quiz_are_two_on_a_platform() -> None:
    quiz, module = (etree.fromstring(package(name, sample_module())["imsmanifest.xml"]) for name in PAGES)

    assert quiz.get("identifier") != module.get("identifier")


@each_format
def test_the_page_has_the_items_of_the_page_for_a_screen(name: str) -> None:
    assert read_items(package(name, sample_module())["index.html"]) == read_items(page(name, sample_module()))


@each_format
@pytest.mark.parametrize("hazard", HAZARDS.values(), ids=HAZARDS)
def test_the_page_says_what_the_page_for_a_screen_says_whatever_it_holds(name: str, hazard: str) -> None:
    packed, shown = package(name, hostile_module(hazard))["index.html"], page(name, hostile_module(hazard))

    assert [*lines(packed)] == [
        line.replace("stay in this browser and go nowhere else", "and your score go to your course")
        for line in lines(shown)
    ]


@each_format
def test_the_page_runs_the_script_that_it_allows_and_no_other(name: str) -> None:
    page = package(name, sample_module())["index.html"].decode()
    [script] = re.findall(r'<script type="module">(.*?)</script>', page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()

    assert f"script-src &#39;sha256-{digest}&#39;" in page or f"script-src 'sha256-{digest}'" in page
    assert "LMSInitialize" in script


@each_format
def test_the_page_says_where_the_answers_go(name: str) -> None:
    packed = package(name, sample_module())["index.html"].decode()

    assert "Your answers and your score go to your course." in packed
    assert "go nowhere else" not in packed
    assert "go nowhere else" in page(name, sample_module()).decode()


def test_the_notes_of_the_teacher_stay_with_the_teacher() -> None:
    assert [*package("scorm-module", sample_module())] == ["imsmanifest.xml", "index.html"]
    assert b"Teacher\xe2\x80\x99s notes" not in package("scorm-module", sample_module())["index.html"]


@each_format
def test_a_teacher_is_told_who_marks_sentences(name: str) -> None:
    assert [finding.subject for finding in losses(name, sample_module())] == ["open-idea"]
