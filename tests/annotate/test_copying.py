from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from quizgen.annotate.copying import copy_of
from tests.support.parses import FOLDER, blocks, read, vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Doc

PLAIN = (
    "i idx text whitespace_ lower_ lemma_ pos_ tag_ dep_ ent_type_ ent_iob_ is_sent_start is_alpha is_lower is_upper "
    "is_title is_punct is_space like_num"
).split()

TIES = ("lefts", "rights", "children", "subtree", "ancestors", "conjuncts")

WIDEST = 6


def recorded() -> Iterator["Doc"]:
    """What spaCy said of all that the tests of rules parse."""
    lines = blocks((FOLDER / "facts.conllu").read_text(encoding="utf-8")).values()
    return (read(each, vocabulary()) for each in list(lines)[::5])


def places(tokens: Iterable[object]) -> list[int]:
    return [token.i for token in tokens]  # type: ignore[attr-defined] # spaCy's and ours have no type in common


def test_tokens_say_what_spacy_s_say() -> None:
    for doc in recorded():
        for ours, theirs in zip(copy_of(doc), doc, strict=True):
            for name in PLAIN:
                assert getattr(ours, name) == getattr(theirs, name), (name, theirs)
            for name in ("head", "left_edge", "right_edge"):
                assert getattr(ours, name).i == getattr(theirs, name).i, (name, theirs)
            for name in TIES:
                assert places(getattr(ours, name)) == places(getattr(theirs, name)), (name, theirs)
            assert places(ours.sent) == places(theirs.sent)


def test_spans_say_what_spacy_s_say() -> None:
    for doc in recorded():
        own = copy_of(doc)
        pairs = [(own[start : start + width], doc[start : start + width]) for start, width in widths(len(doc))]
        pairs += [*zip(own.sents, doc.sents, strict=True), *zip(own.ents, doc.ents, strict=True)]
        for ours, theirs in pairs:
            assert (ours.text, ours.label_, ours.root.i) == (theirs.text, theirs.label_, theirs.root.i)
            assert (ours.start_char, ours.end_char) == (theirs.start_char, theirs.end_char)
            assert [ent.text for ent in ours.ents] == [ent.text for ent in theirs.ents]
            assert (places(ours), ours.sent.start) == (places(theirs), theirs.sent.start)


def widths(length: int) -> Iterator[tuple[int, int]]:
    """Starts and lengths of short spans all over a text."""
    return ((start, 1 + start % WIDEST) for start in range(length))


def test_places_count_from_the_end_as_in_a_list() -> None:
    doc = copy_of(next(recorded()))

    assert doc[-1] is doc.tokens[-1]
    assert places(doc[1:3][-1:]) == [2]
    assert len(doc[3:1]) == 0
    assert doc[3:1].text == ""


def test_a_neighbour_that_is_not_there_is_of_no_text_and_no_kind() -> None:
    doc = copy_of(next(recorded()))

    assert doc[0].nbor(1) is doc[1]
    for outside in (doc[0].nbor(-1), doc[-1].nbor(1), doc[-1].nbor(1).nbor(1)):
        assert outside is doc.outside
        assert (outside.text, outside.tag_, outside.subtree, list(outside.ancestors)) == ("", "", (outside,), [])
