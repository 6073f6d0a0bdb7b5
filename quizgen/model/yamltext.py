"""Plain values → YAML as one would type it: a field a line, indented lists, no anchors.

Not libyaml's emitter, which is there or not: its bytes differ. PyYAML's own looks at each letter of each text twice;
most texts can be known at a glance to need no quotation marks, and are written as they are.
"""

import re

import yaml
from yaml.emitter import ScalarAnalysis

PLAIN = re.compile(r"[\w“‘(][^:#\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff\U0010ffff]*(?<! )")
"""A text that begins with no mark of YAML's and holds none: neither a colon, nor what it would write as an escape."""

LONGEST_FIELD = 64
"""Letters of a field's name; YAML allows twice as many before a colon."""


def dump(value: object) -> str:
    """The value, made of mappings, lists, texts and numbers, as a document."""
    return yaml.dump(value, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=float("inf"))


class Dumper(yaml.SafeDumper):
    """PyYAML's dumper with our taste, and short ways for the texts that are most of a quiz."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 -- as inherited
        """What is equal is written each time."""
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002 -- as inherited
        """A list stands deeper than its field."""
        super().increase_indent(flow=flow, indentless=False)

    def check_simple_key(self) -> bool:
        """Whether what comes can stand before a colon: a field's name always can."""
        value = getattr(self.event, "value", "")
        return (value.isidentifier() and len(value) <= LONGEST_FIELD) or super().check_simple_key()

    def analyze_scalar(self, scalar: str) -> ScalarAnalysis:
        """How a text may be written."""
        if not PLAIN.fullmatch(scalar):
            return super().analyze_scalar(scalar)
        return ScalarAnalysis(
            scalar=scalar,
            empty=False,
            multiline=False,
            allow_flow_plain=False,
            allow_block_plain=True,
            allow_single_quoted=True,
            allow_double_quoted=True,
            allow_block=True,
        )

    def write_plain(self, text: str, split: bool = True) -> None:
        """A text without quotation marks: of lines as long as they may be, it has one."""
        if self.root_context or not text:
            super().write_plain(text, split)
            return
        data = text if self.whitespace else f" {text}"
        self.stream.write(data)
        self.column += len(data)
        self.whitespace = self.indention = False
