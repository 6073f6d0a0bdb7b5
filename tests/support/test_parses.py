from pathlib import Path

import pytest

from quizgen.annotate.pipeline import load
from quizgen.model.annotated import Parse
from tests.support.parses import FOLDER, Records, blocks, document, read, vocabulary, write

TEXTS = (
    "Ada Lovelace wrote the first program. She didn't run it!",
    'He said "no_way"  to a_b _ and \\s.',
    "Rain",
)


def refuse() -> Parse:
    raise AssertionError("the pipeline is loaded")


@pytest.mark.model
@pytest.mark.parametrize("text", TEXTS)
def test_a_parse_reads_back_as_it_was(text: str) -> None:
    (doc,) = load()([text])

    again = read(write(doc), vocabulary())

    assert again.text == text
    assert [sentence.text for sentence in again.sents] == [sentence.text for sentence in doc.sents]
    assert [(span.text, span.label_) for span in again.ents] == [(span.text, span.label_) for span in doc.ents]
    for one, other in zip(again, doc, strict=True):
        assert (one.text, one.lemma_, one.pos_, one.tag_) == (other.text, other.lemma_, other.pos_, other.tag_)
        assert (str(one.morph), one.dep_, one.head.i) == (str(other.morph), other.dep_, other.head.i)


@pytest.mark.model
def test_what_is_recorded_is_there_the_next_time(tmp_path: Path) -> None:
    first = Records(tmp_path, record=True, load=load)
    docs = [write(doc) for doc in first.parse("facts", TEXTS)]
    first.save()

    second = Records(tmp_path, record=False, load=refuse)

    assert [write(doc) for doc in second.parse("facts", TEXTS)] == docs


@pytest.mark.model
def test_recording_keeps_what_others_have_recorded_meanwhile(tmp_path: Path) -> None:
    mine = Records(tmp_path, record=True, load=load)
    list(mine.parse("facts", TEXTS[:1]))
    theirs = Records(tmp_path, record=True, load=load)
    list(theirs.parse("facts", TEXTS[1:]))
    theirs.save()
    mine.save()

    assert set(blocks((tmp_path / "facts.conllu").read_text(encoding="utf-8"))) == set(TEXTS)


def test_a_text_that_is_not_recorded_says_how_to_record_it(tmp_path: Path) -> None:
    with pytest.raises(LookupError, match="pytest --record"):
        list(Records(tmp_path, record=False, load=refuse).parse("facts", ["Rain"]))


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.conllu")), ids=lambda path: path.stem)
def test_a_file_of_parses_is_in_order(path: Path) -> None:
    recorded = path.read_text(encoding="utf-8")

    assert document(blocks(recorded)) == recorded
    assert document({text: write(read(lines, vocabulary())) for text, lines in blocks(recorded).items()}) == recorded


@pytest.mark.model
@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.conllu")), ids=lambda path: path.stem)
def test_the_pipeline_still_says_what_is_recorded(path: Path) -> None:
    recorded = path.read_text(encoding="utf-8")
    docs = load()(list(blocks(recorded)))

    assert document({doc.text: write(doc) for doc in docs}) == recorded
