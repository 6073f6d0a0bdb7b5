"""YAML as typed: every scalar stays the text it was written as, and every node knows its line.

`Yes`, `1990`, `2001-01-02`, `1:30` and `null` are answers that a teacher types, so the types that YAML gives plain
scalars are not wanted. What makes YAML dangerous or ambiguous is refused: aliases, tags, a key used twice, deep nests.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import yaml

DEEPEST = 20
"""A quiz file nests to 7; libyaml and PyYAML recurse, so there must be some limit."""


class Malformed(Exception):  # noqa: N818 -- not for users: the caller knows the file's name and makes a QuizgenError
    """A text that isn't YAML, or YAML that is refused."""

    def __init__(self, problem: str, line: int) -> None:
        super().__init__(f"line {line}: {problem}")
        self.problem = problem
        self.line = line
        """From 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A value and where it stands."""

    value: "str | list[Node] | dict[str, Node]"
    line: int
    """From 1."""
    empty: bool = False
    """Nothing was written, as behind the colon of `hint:`; an empty text in quotes is something."""
    key_line: int = 0
    """The line of its key, if it has one."""


def parse(text: str) -> Node:
    """The one document in `text`; Malformed if it isn't one or holds something that is refused."""
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        _refuse_hazards(yaml.parse(text, Loader=loader))
        node = yaml.compose(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        raise _malformed(error) from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise Malformed("a character that YAML doesn't allow", line) from error
    return _node(node) if node else Node(value="", line=1, empty=True)


def _malformed(error: "yaml.MarkedYAMLError") -> Malformed:
    """Where the problem shows, but for a quotation mark never closed, which shows at the end of the text only."""
    unclosed = "quoted scalar" in (error.context or "")
    mark = error.context_mark if unclosed else error.problem_mark
    problem = "a quotation mark that is not closed" if unclosed else error.problem
    return Malformed(problem or "not YAML", mark.line + 1 if mark else 1)


def _refuse_hazards(events: "Iterator[yaml.Event]") -> None:
    """Look at events, which come without recursion, before anything is built of them."""
    import yaml

    depth = 0
    for event in events:
        line = event.start_mark.line + 1 if event.start_mark else 1
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise Malformed(f"nested more than {DEEPEST} deep", line)
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if isinstance(event, yaml.AliasEvent):
            raise Malformed(f"an alias, *{anchor}: put a text that begins with * in quotes", line)
        if anchor:
            raise Malformed(f"an anchor, &{anchor}: put a text that begins with & in quotes", line)
        if tag:
            raise Malformed(f"a tag, {tag}: put a text that begins with ! in quotes", line)


def _node(node: "yaml.Node", key_line: int = 0) -> Node:
    import yaml

    line = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        return Node(value=_mapping(node), line=line, key_line=key_line)
    if isinstance(node, yaml.SequenceNode):
        return Node(value=[_node(child) for child in node.value], line=line, key_line=key_line)
    plain = isinstance(node, yaml.ScalarNode) and not node.style
    return Node(value=node.value, line=line, empty=plain and not node.value, key_line=key_line)


def _mapping(node: "yaml.MappingNode") -> dict[str, Node]:
    import yaml

    fields: dict[str, Node] = {}
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise Malformed("a list or mapping as a key: quote texts that begin with [ or {", line)
        if key.value in fields:
            raise Malformed(f"{key.value} is there twice, first on line {fields[key.value].key_line}", line)
        fields[key.value] = _node(value, line)
    return fields
