"""A quiz as a package of IMS QTI 3.0: what `qti21` says, in the names of the newer standard.

QTI 3 renamed every element and attribute (`responseDeclaration` became `qti-response-declaration`) and put the text of
feedback and rubrics into a body; what our items need of it is otherwise the same.
"""

import re
from dataclasses import replace
from xml.etree import ElementTree as ET

from quizgen.model.quiz import Quiz, Settings
from quizgen.writers import Files, qti21
from quizgen.writers._archive import zipped
from quizgen.writers._idents import of_item, of_quiz
from quizgen.writers._plain import cleaned
from quizgen.writers._platform import fitting
from quizgen.writers._templates import environment, file_name

PLATFORM = replace(
    qti21.PLATFORM,
    name="QTI 3.0",
    steps=(
        "look for *Import* where your platform keeps items or tests",
        "choose *QTI 3* or *QTI package*",
        "choose the file",
        "press *Import*, then look through the items",
    ),
)

NAMESPACE = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"

HTML = frozenset({"p"})
"""Elements of ours that QTI takes from HTML, and did not rename."""

CONTENT = "qti-content-body"
HOLDERS = frozenset({"modalFeedback", "rubricBlock"})
"""Elements whose text stands in a body of its own since QTI 3."""

CAPITAL = re.compile("[A-Z]")


def write(quiz: Quiz, settings: Settings) -> Files:  # noqa: ARG001 -- a Writer
    """The package as one file."""
    items = fitting(quiz, PLATFORM)
    templates = environment("qti30", finalize=cleaned)
    templates.filters["ident"] = of_item
    manifest = templates.get_template("imsmanifest.xml").render(quiz=quiz, items=items, ident=of_quiz(quiz))
    documents = {name: renamed(text) for name, text in qti21.documents(quiz, items).items()}
    return {f"{file_name(quiz)}.qti30.zip": zipped({"imsmanifest.xml": manifest.encode()} | documents)}


def renamed(document: str) -> bytes:
    """A document of QTI 2.1 as one of QTI 3.0."""
    root = ET.fromstring(document)  # noqa: S314 -- our own template, filled in a moment ago
    for element in tuple(root.iter()):
        name = element.tag.rpartition("}")[2]
        element.tag = name if name in HTML else f"qti-{hyphened(name)}"
        element.attrib = {hyphened(key): value for key, value in element.attrib.items()}
        if name in HOLDERS:
            body = ET.Element(CONTENT)
            body.extend(element)
            element[:] = [body]
    root.set("xmlns", NAMESPACE)
    written: bytes = ET.tostring(root, encoding="UTF-8", xml_declaration=True)
    return written


def hyphened(name: str) -> str:
    """The name as QTI 3 writes it; one that belongs to XML stays.

    >>> hyphened("baseType"), hyphened("{http://www.w3.org/XML/1998/namespace}lang")
    ('base-type', '{http://www.w3.org/XML/1998/namespace}lang')
    """
    return name if name.startswith("{") else CAPITAL.sub(lambda found: f"-{found[0].lower()}", name)
