"""Reads a package of QTI 2.1; ValueError for references that lead nowhere or answers that are not offered."""

from dataclasses import replace

from lxml import etree

from quizgen.model.item import GAP
from quizgen.model.quiz import Quiz
from tests.support.asked import Asked, all_asked, tidy
from tests.support.readback_qti12 import members

NAMESPACE = "{http://www.imsglobal.org/xsd/imsqti_v2p1}"
PACKAGING = "{http://www.imsglobal.org/xsd/imscp_v1p1}"

INTERACTIONS = {
    "choiceInteraction": "choice",
    "textEntryInteraction": "typed",
    "matchInteraction": "matching",
    "orderInteraction": "ordering",
    "extendedTextInteraction": "open",
}


def expected(quiz: Quiz) -> list[Asked]:
    """The items of `quiz` as QTI knows them: statements are choices, and what is typed has its box behind."""
    return [_expected(each) for each in all_asked(quiz)]


def _expected(question: Asked) -> Asked:
    match question.kind:
        case "truefalse":
            return replace(question, kind="choice")
        case "short":
            return replace(question, kind="typed", prompt=f"{question.prompt} ____")
        case "cloze":
            return replace(question, kind="typed")
        case _:
            return question


def read_qti21(package: bytes) -> tuple[str, list[Asked]]:
    """The title of the test, and its items in order."""
    files = members(package)
    manifest = etree.fromstring(files["imsmanifest.xml"])
    named = {str(each.get("href")) for each in manifest.iter(f"{PACKAGING}file")}
    resources = {str(each.get("identifier")) for each in manifest.iter(f"{PACKAGING}resource")}
    depended = {str(each.get("identifierref")) for each in manifest.iter(f"{PACKAGING}dependency")}
    if named != {*files} - {"imsmanifest.xml"} or not depended < resources:
        raise ValueError(f"{named ^ {*files}}, {depended - resources}")
    test = etree.fromstring(files["assessment.xml"])
    refs = [str(each.get("href")) for each in test.iter(f"{NAMESPACE}assessmentItemRef")]
    return tidy(test.get("title", "")), [_item(etree.fromstring(files[ref])) for ref in refs]


def _item(item: etree._Element) -> Asked:
    body = _at(item, "itemBody")
    [(kind, interaction)] = [
        (INTERACTIONS[name], each) for name in INTERACTIONS for each in body.iter(NAMESPACE + name)
    ]
    return Asked(
        kind=kind,
        prompt=_prompt(body, interaction),
        options=_options(interaction, kind),
        right=_right(item, interaction, kind),
        told=tuple(_text(line) for line in item.iterfind(f"{NAMESPACE}modalFeedback/{NAMESPACE}p")),
        points=_points(item),
    )


def _at(element: etree._Element, *path: str) -> etree._Element:
    found = element.find("/".join(NAMESPACE + step for step in path))
    if found is None:
        raise ValueError(f"no {path} in {element.tag}")
    return found


def _text(element: etree._Element) -> str:
    return tidy("".join(map(str, element.itertext())))


def _prompt(body: etree._Element, interaction: etree._Element) -> str:
    prompt = interaction.find(f"{NAMESPACE}prompt")
    if prompt is not None:
        return _text(prompt)
    interaction.text = GAP
    return _text(body)


def _choices(interaction: etree._Element) -> dict[str, str]:
    names = (f"{NAMESPACE}simpleChoice", f"{NAMESPACE}simpleAssociableChoice")
    return {str(each.get("identifier")): _text(each) for each in interaction.iter(*names)}


def _options(interaction: etree._Element, kind: str) -> tuple[str, ...]:
    choices = _choices(interaction)
    if kind == "matching":
        return tuple(sorted(text for ident, text in choices.items() if ident.startswith("r")))
    return tuple(choices.values()) if kind == "choice" else ()


def _right(item: etree._Element, interaction: etree._Element, kind: str) -> tuple[object, ...]:
    choices = _choices(interaction)
    values = [each.text or "" for each in item.iterfind(f".//{NAMESPACE}correctResponse/{NAMESPACE}value")]
    if kind == "typed":
        keys = [each.get("mapKey", "") for each in item.iter(f"{NAMESPACE}mapEntry")]
        if values != keys[:1]:
            raise ValueError(f"{values} is right, {keys} count")
        return tuple(map(tidy, keys))
    if kind == "matching":
        return tuple((choices[left], choices[right]) for left, right in map(str.split, values))
    return tuple(choices[value] for value in values)


def _points(item: etree._Element) -> float:
    """What the right answer scores; ValueError if that is not the most that there is."""
    declared = {
        str(each.get("identifier")): each.findtext(f".//{NAMESPACE}value") or ""
        for each in item.iter(f"{NAMESPACE}outcomeDeclaration")
    }
    most = float(declared["MAXSCORE"])
    mapped = [float(str(each.get("mappedValue"))) for each in item.iter(f"{NAMESPACE}mapEntry")]
    pairs = item.find(f".//{NAMESPACE}matchInteraction") is not None
    scored = (
        sum(mapped)
        if pairs
        else max(mapped)
        if mapped
        else float(item.findtext(f".//{NAMESPACE}baseValue") or 0)
        if item.find(f".//{NAMESPACE}responseCondition") is not None
        else most
    )
    if abs(scored - most) > 0.001:
        raise ValueError(f"{scored} of {most}")
    return most
