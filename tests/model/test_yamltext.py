"""The short ways of our dumper lead where PyYAML's own do."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model import yamltext

MARKS = ": # - ? ' \" , . [ ] { } & * ! | > % @ ` = ~ ( ) “ ’ … — \\ 0 9 A z é _".split()

BREAKS = [" ", "\n", "\t", "\x85", "\u2028", "\ufeff", "\ufffe", "\x00", "\x7f", "\xa0", "\U0001f600", "\U0010ffff"]

TEXTS = st.one_of(st.text(), st.lists(st.sampled_from([*MARKS, *BREAKS]), max_size=8).map("".join))


class Plain(yamltext.Dumper):
    """PyYAML's own ways."""

    analyze_scalar = yaml.SafeDumper.analyze_scalar
    write_plain = yaml.SafeDumper.write_plain


@given(TEXTS)
def test_a_text_is_written_as_pyyaml_writes_it(text: str) -> None:
    value = {"title": text, "items": [text, {"stem": text, "tags": []}]}

    wanted = yaml.dump(value, Dumper=Plain, allow_unicode=True, sort_keys=False, width=float("inf"))

    assert yamltext.dump(value) == wanted


@pytest.mark.parametrize("text", ["Ada Lovelace wrote it.", "“Home”, she said", "12 %", "Élan", "(so-called) lamp-oil"])
def test_a_plain_text_is_known_at_a_glance(text: str) -> None:
    assert yamltext.PLAIN.fullmatch(text)


@pytest.mark.parametrize("text", ["Oslo: a port", "no #1", "- a", "'Twas", "a ", " a", "a\nb", "", "*", "\ufeffa"])
def test_a_text_that_may_need_quotation_marks_is_left_to_pyyaml(text: str) -> None:
    assert not yamltext.PLAIN.fullmatch(text)
