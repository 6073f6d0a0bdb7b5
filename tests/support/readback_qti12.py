"""Reads QTI 1.2 as Canvas's importers were seen to read it; ValueError for what they would not understand."""

import io
import re
import zipfile
from pathlib import Path

import lxml.html
from lxml import etree

from quizgen.model.item import GAP
from tests.support.asked import Asked, tidy

NAMESPACE = "{http://www.imsglobal.org/xsd/ims_qtiasiv1p2}"
MANIFEST = "{http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1}"
SCHEMA = Path(__file__).with_name("qti12.rng")

KINDS = {
    "multiple_choice_question": "choice",
    "true_false_question": "truefalse",
    "fill_in_multiple_blanks_question": "cloze",
    "short_answer_question": "short",
    "numerical_question": "short",
    "matching_question": "matching",
    "ordering_question": "ordering",
    "essay_question": "open",
    "cc.multiple_choice.v0p1": "choice",
    "cc.true_false.v0p1": "truefalse",
    "cc.fib.v0p1": "typed",
    "cc.essay.v0p1": "open",
}
"""Canvas's names of types, and those of Common Cartridge's profiles."""

SOLUTION: set[str | None] = {"solution"}
"""Feedback to an essay, which no condition shows."""

BLANK = re.compile(r"\[([A-Za-z0-9_\-.]+)\]")
"""A gap as Canvas looks for it in the HTML of the stem."""


def members(package: bytes) -> dict[str, bytes]:
    """What is in a zip archive."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def read_canvas(package: bytes) -> tuple[str, list[Asked]]:
    """The title of the quiz, and its questions; ValueError for files that the manifest doesn't name."""
    files = members(package)
    manifest = etree.fromstring(files["imsmanifest.xml"])
    named = {str(file.get("href")) for file in manifest.iter(f"{MANIFEST}file")}
    if named != {*files} - {"imsmanifest.xml"}:
        raise ValueError(f"{named} are named, {[*files]} are there")
    [resource] = [each for each in manifest.iter(f"{MANIFEST}resource") if each.get("type") == "imsqti_xmlv1p2"]
    [file] = resource.iter(f"{MANIFEST}file")
    return read_assessment(files[str(file.get("href"))])


def read_cartridge(package: bytes) -> tuple[str, list[Asked]]:
    """Likewise of a Common Cartridge; ValueError unless its quiz is the last of what its organization leads to."""
    *_, (title, quiz) = contents_of_cartridge(package).items()
    read_title, asked = read_assessment(quiz)
    if tidy(title) != read_title:
        raise ValueError(f"{title} leads to {read_title}")
    return read_title, asked


def read_pages(package: bytes) -> dict[str, lxml.html.HtmlElement]:
    """The pages of a Common Cartridge, under the titles that a class sees, in order."""
    *pages, _ = contents_of_cartridge(package).items()
    return {title: lxml.html.document_fromstring(page.decode()) for title, page in pages}


def contents_of_cartridge(package: bytes) -> dict[str, bytes]:
    """Title → what it leads to; ValueError for files that no title leads to, and for the names of one thing twice."""
    files = members(package)
    manifest = etree.fromstring(files.pop("imsmanifest.xml"))
    identifiers = [each.get("identifier") for each in manifest.iter() if each.get("identifier")]
    hrefs = {
        resource.get("identifier"): str(file.get("href"))
        for resource in manifest.iter(f"{MANIFEST}resource")
        for file in resource.iter(f"{MANIFEST}file")
    }
    led = {
        item.findtext(f"{MANIFEST}title") or "": hrefs.pop(item.get("identifierref"))
        for item in manifest.iter(f"{MANIFEST}item")
        if item.get("identifierref")
    }
    if hrefs or {*led.values()} != {*files} or len(identifiers) != len({*identifiers}):
        raise ValueError(f"{hrefs} {led} {[*files]} {identifiers}")
    return {title: files[href] for title, href in led.items()}


def read_assessment(document: bytes) -> tuple[str, list[Asked]]:
    """The title of the quiz, and its questions."""
    tree = etree.fromstring(document, etree.XMLParser(resolve_entities=False))
    schema = etree.RelaxNG(etree.parse(str(SCHEMA)))
    if not schema.validate(tree):
        raise ValueError(str(schema.error_log.last_error))
    [assessment] = tree
    return tidy(assessment.get("title", "")), [_item(each) for each in tree.iter(f"{NAMESPACE}item")]


def idents(document: bytes) -> list[str]:
    """The identifiers of quiz and items."""
    tree = etree.fromstring(document)
    return [str(each.get("ident")) for each in tree.iter(f"{NAMESPACE}assessment", f"{NAMESPACE}item")]


def _item(item: etree._Element) -> Asked:
    fields = {
        _at(field, "fieldlabel").text: _at(field, "fieldentry").text or ""
        for field in item.iter(f"{NAMESPACE}qtimetadatafield")
    }
    type_ = fields.get("question_type") or fields["cc_profile"]
    kind = KINDS[type_]
    presentation = _at(item, "presentation")
    prompt = _at(presentation, "material", "mattext").text or ""
    if kind == "cloze":
        prompt = _with_gap(prompt, presentation)
    return Asked(
        kind=kind,
        prompt=_html(prompt),
        options=_options(presentation, kind),
        right=_right(item, type_),
        told=_told(item),
        points=float(fields.get("points_possible") or fields["cc_weighting"]),
    )


def _at(element: etree._Element, *path: str) -> etree._Element:
    found = element.find("/".join(NAMESPACE + step for step in path))
    if found is None:
        raise ValueError(f"no {path} in {element.tag}")
    return found


def _html(markup: str) -> str:
    tree = lxml.html.fragment_fromstring(markup, create_parent="div")
    strange = {element.tag for element in tree.iter()} - {"div", "p"}
    if strange:
        raise ValueError(f"{strange} in {markup}")
    return tidy(tree.text_content())


def _text(mattext: etree._Element) -> str:
    """What New Quizzes shows, which takes plain text for HTML too; ValueError if Classic Quizzes shows another text."""
    shown = _html(mattext.text or "")
    if mattext.get("texttype") == "text/plain" and shown != tidy(mattext.text or ""):
        raise ValueError(f"{mattext.text} would be shown as {shown}")
    return shown


def _with_gap(markup: str, presentation: etree._Element) -> str:
    names = {str(each.get("ident")).removeprefix("response_") for each in presentation.iter(f"{NAMESPACE}response_lid")}
    if set(BLANK.findall(markup)) != names:
        raise ValueError(f"{BLANK.findall(markup)} are gaps for Canvas, {names} have answers")
    return BLANK.sub(GAP, markup)


def _labels(element: etree._Element) -> dict[str, etree._Element]:
    return {
        str(label.get("ident")): _at(label, "material", "mattext")
        for label in element.iter(f"{NAMESPACE}response_label")
        if len(label)
    }


def _options(presentation: etree._Element, kind: str) -> tuple[str, ...]:
    if kind in {"choice", "truefalse"}:
        return tuple(_text(label) for label in _labels(presentation).values())
    if kind == "matching":
        return tuple(sorted(_text(label) for label in _labels(presentation).values()))
    return ()


def _right(item: etree._Element, kind: str) -> tuple[object, ...]:
    labels = _labels(item)
    keys = [
        (each.get("respident"), each.text or "")
        for condition in item.iter(f"{NAMESPACE}respcondition")
        if condition.find(f"{NAMESPACE}setvar") is not None
        for each in condition.iter(f"{NAMESPACE}varequal")
    ]
    match kind:
        case "short_answer_question" | "numerical_question" | "cc.fib.v0p1":
            return tuple(tidy(text) for _, text in keys)
        case "fill_in_multiple_blanks_question":
            return tuple(tidy(label.text or "") for label in labels.values())
        case "matching_question":
            lefts = {lid.get("ident"): _at(lid, "material", "mattext") for lid in item.iter(f"{NAMESPACE}response_lid")}
            return tuple((_text(lefts[ident]), _text(labels[text])) for ident, text in keys)
        case "essay_question" | "cc.essay.v0p1":
            return ()
        case _:
            return tuple(_text(labels[text]) for _, text in keys)


def _told(item: etree._Element) -> tuple[str, ...]:
    shown = {each.get("linkrefid") for each in item.iter(f"{NAMESPACE}displayfeedback")}
    there = {each.get("ident"): each for each in item.iter(f"{NAMESPACE}itemfeedback")}
    if shown | SOLUTION != {*there} | SOLUTION:
        raise ValueError(f"{shown} is shown, {there} is there")
    if not there:
        return ()
    [feedback] = there.values()
    [mattext] = feedback.iter(f"{NAMESPACE}mattext")
    tree = lxml.html.fragment_fromstring(mattext.text or "", create_parent="div")
    return tuple(_html(etree.tostring(line, encoding="unicode")) for line in tree)
