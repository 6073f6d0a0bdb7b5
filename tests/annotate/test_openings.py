import pytest

from quizgen.annotate.normalise import normalise
from quizgen.annotate.openings import without_opening


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LIMA, Peru — Miners went back to work on Friday.", "Miners went back to work on Friday."),
        ("PORT LOUIS, March 12 (Reuters) - Divers have found an old ship.", "Divers have found an old ship."),
        ("Lima (AP) – “All of it is gone,” a miner said.", '"All of it is gone," a miner said.'),
        ("- A judge agreed to it.", "A judge agreed to it."),
        ("• 40 ships lay at anchor.", "40 ships lay at anchor."),
        (
            "UNESCO — the body that lists old towns — met in Lima.",
            "UNESCO — the body that lists old towns — met in Lima.",
        ),
        ("Lima – The city of kings lies by the sea.", "Lima – The city of kings lies by the sea."),
        ("LIMA — A Guide", "LIMA — A Guide"),
        ("-40 degrees are no rarity there.", "-40 degrees are no rarity there."),
    ],
)
def test_a_paragraph_is_read_from_its_first_sentence_on(text: str, expected: str) -> None:
    normal = without_opening(normalise(text))

    assert normal.text == expected
    assert len(normal.offsets) == len(normal.text) + 1


def test_a_span_behind_a_dateline_is_the_span_in_the_original() -> None:
    text = "LIMA, Peru — Miners went back to work on Friday."
    start, end = without_opening(normalise(text)).original(0, len("Miners"))

    assert text[start:end] == "Miners"
