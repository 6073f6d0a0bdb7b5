import base64
import hashlib
import re

import pytest
from lxml import etree

from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import losses, write
from tests.support.asked import tidy
from tests.support.quizzes import HAZARDS, hostile_quiz, sample_quiz
from tests.support.readback_qti12 import members
from tests.support.readback_web import read_items

CONTENT = "{http://www.imsproject.org/xsd/imscp_rootv1p1p2}"
SCORM = "{http://www.adlnet.org/xsd/adlcp_rootv1p2}"


def package(quiz: Quiz) -> dict[str, bytes]:
    [contents] = write("scorm", quiz, Settings()).values()
    return members(contents)


def web(quiz: Quiz) -> bytes:
    [contents] = write("web", quiz, Settings()).values()
    return contents


def test_the_manifest_leads_to_the_page() -> None:
    files = package(sample_quiz())
    manifest = etree.fromstring(files["imsmanifest.xml"])
    [item] = manifest.iter(f"{CONTENT}item")
    [resource] = manifest.iter(f"{CONTENT}resource")

    assert [*files] == ["imsmanifest.xml", "index.html"]
    assert item.get("identifierref") == resource.get("identifier")
    assert resource.get(f"{SCORM}scormtype") == "sco"
    assert resource.get("href") == "index.html"
    assert [each.get("href") for each in manifest.iter(f"{CONTENT}file")] == ["index.html"]
    assert manifest.findtext(f"{CONTENT}metadata/{CONTENT}schemaversion") == "1.2"


@pytest.mark.parametrize("hazard", HAZARDS.values(), ids=HAZARDS)
def test_the_title_of_the_manifest_is_the_title_whatever_it_holds(hazard: str) -> None:
    manifest = etree.fromstring(package(hostile_quiz(hazard))["imsmanifest.xml"])

    assert {tidy(each.text or "") for each in manifest.iter(f"{CONTENT}title")} == {tidy(hazard)}


def test_the_page_has_the_items_of_the_page_for_a_screen() -> None:
    assert read_items(package(sample_quiz())["index.html"]) == read_items(web(sample_quiz()))


def test_the_page_runs_the_script_that_it_allows_and_no_other() -> None:
    page = package(sample_quiz())["index.html"].decode()
    [script] = re.findall(r'<script type="module">(.*?)</script>', page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()

    assert f"script-src &#39;sha256-{digest}&#39;" in page or f"script-src 'sha256-{digest}'" in page
    assert "LMSInitialize" in script


def test_the_page_says_where_the_answers_go() -> None:
    page = package(sample_quiz())["index.html"].decode()

    assert "Your answers and your score go to your course." in page
    assert "go nowhere else" not in page
    assert "go nowhere else" in web(sample_quiz()).decode()


def test_a_teacher_is_told_who_marks_sentences() -> None:
    assert [finding.subject for finding in losses("scorm", sample_quiz())] == ["open-idea"]
