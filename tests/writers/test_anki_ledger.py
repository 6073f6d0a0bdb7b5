"""What students keep when a quiz changes: which note is which, and which carry a later time."""

import json
from collections.abc import Iterable
from dataclasses import replace

import pytest

from quizgen.errors import QuizFileError
from quizgen.model.item import Evidence, Item, ShortAnswer, TrueFalse
from quizgen.model.quiz import AnkiChoice, Quiz, Settings
from quizgen.writers.anki import write
from quizgen.writers.anki.changes import Change, compare, search
from quizgen.writers.anki.ledger import LONGEST_FRONT, dump, load
from tests.support.apkg import Note, deck_in, read
from tests.support.quizzes import HAZARDS, hostile_quiz, quiz_of, sample_quiz

BOOK = "corran-point.ledger.jsonl"
FIRST = Settings().timestamp

LIGHT = ShortAnswer(stem="Who kept the light?", answer="Maud Ferrier")
OIL = ShortAnswer(stem="What did the lamp burn until 1904?", answer="colza oil")
REEF = ShortAnswer(stem="Where does the tower stand?", answer="on a reef")


def item(name: str, question: ShortAnswer | TrueFalse, proof: str = "proof", start: int = 0) -> Item:
    evidence = Evidence(text=proof, start=start, end=start + len(proof))
    return Item(id=name, question=question, evidence=evidence)


class Builds:
    """One deck, built again and again beside its ledger."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def build(
        self, quiz: Quiz, *, timestamp: int = FIRST, anki: tuple[AnkiChoice, ...] = ()
    ) -> tuple[dict[str, Note], dict[str, Change]]:
        """Item → its note, and item → its fate."""
        before = load(self.kept.get(BOOK, b""), BOOK)
        files = write(quiz, Settings(timestamp=timestamp, kept=self.kept, anki=anki))
        self.kept = {BOOK: files[BOOK]}
        changes = compare(before, load(files[BOOK], BOOK))
        notes = read(deck_in(files)).notes
        return {note.fields["Key"]: note for note in notes}, {change.item: change for change in changes}


@pytest.fixture
def builds() -> Builds:
    return Builds()


def fates(changes: Iterable[Change]) -> dict[str, str]:
    return {change.item: change.fate for change in changes}


class TestTimes:
    def test_without_a_ledger_all_carry_the_time_of_the_build(self, builds: Builds) -> None:
        notes, changes = builds.build(quiz_of(item("a", LIGHT), item("b", OIL)), timestamp=FIRST + 9)

        assert {note.modified for note in notes.values()} == {FIRST + 9}
        assert fates(changes.values()) == {"a": "new", "b": "new"}

    def test_what_did_not_change_keeps_its_time(self, builds: Builds) -> None:
        builds.build(quiz_of(item("a", LIGHT)))
        notes, changes = builds.build(quiz_of(item("a", LIGHT)), timestamp=FIRST + 9)

        assert notes["a"].modified == FIRST
        assert fates(changes.values()) == {"a": "unchanged"}

    def test_only_what_changed_carries_a_later_time(self, builds: Builds) -> None:
        builds.build(quiz_of(item("a", LIGHT), item("b", OIL)))
        reworded = replace(OIL, stem="What was burnt in the lamp until 1904?")
        notes, changes = builds.build(quiz_of(item("a", LIGHT), item("b", reworded)))

        assert (notes["a"].modified, notes["b"].modified) == (FIRST, FIRST + 1)
        assert fates(changes.values()) == {"a": "unchanged", "b": "changed"}
        assert changes["b"].reason == "Question"

    def test_each_change_is_later_than_the_one_before_even_if_the_clock_goes_back(self, builds: Builds) -> None:
        builds.build(quiz_of(item("a", LIGHT)), timestamp=FIRST)
        builds.build(quiz_of(item("a", OIL)), timestamp=FIRST + 100)
        notes, _ = builds.build(quiz_of(item("a", REEF)), timestamp=FIRST - 100)

        assert notes["a"].modified == FIRST + 101

    def test_a_change_carries_the_time_of_the_build_if_that_is_later(self, builds: Builds) -> None:
        builds.build(quiz_of(item("a", LIGHT)))
        notes, _ = builds.build(quiz_of(item("a", OIL)), timestamp=FIRST + 100)

        assert notes["a"].modified == FIRST + 100

    @pytest.mark.parametrize("change", ["tags", "source", "evidence", "accepted"])
    def test_whatever_stands_on_a_note_counts(self, builds: Builds, change: str) -> None:
        first = item("a", LIGHT)
        quiz = quiz_of(first)
        changed = {
            "tags": quiz_of(replace(first, tags=("new",))),
            "source": replace(quiz, credit=replace(quiz.credit, author="Somebody Else")),
            "evidence": quiz_of(item("a", LIGHT, proof="another proof")),
            "accepted": quiz_of(item("a", replace(LIGHT, accepted=("Ferrier",)))),
        }[change]
        builds.build(quiz)
        _, changes = builds.build(changed)

        assert changes["a"].reason == {"accepted": "Also"}.get(change, change.title())

    def test_what_stands_on_no_note_does_not(self, builds: Builds) -> None:
        first = item("a", LIGHT)
        builds.build(quiz_of(first))
        _, changes = builds.build(quiz_of(replace(first, score=0.9, points=7)))

        assert fates(changes.values()) == {"a": "unchanged"}

    def test_the_same_build_gives_the_same_bytes_whenever_it_is_made(self, builds: Builds) -> None:
        builds.build(quiz_of(item("a", LIGHT)))
        first = write(quiz_of(item("a", OIL)), Settings(kept=builds.kept))

        assert write(quiz_of(item("a", OIL)), Settings(kept=builds.kept)) == first
        assert write(quiz_of(item("a", OIL)), Settings(kept=first)) == first


class TestRetirement:
    def test_what_is_gone_retires_and_is_told_of_once(self, builds: Builds) -> None:
        builds.build(quiz_of(item("a", LIGHT), item("b", OIL)))
        notes, changes = builds.build(quiz_of(item("a", LIGHT)))
        _, later = builds.build(quiz_of(item("a", LIGHT)))

        assert list(notes) == ["a"]
        assert fates(changes.values()) == {"a": "unchanged", "b": "retired"}
        assert fates(later.values()) == {"a": "unchanged"}

    def test_what_comes_back_is_the_same_note_with_a_later_time(self, builds: Builds) -> None:
        first, _ = builds.build(quiz_of(item("a", LIGHT), item("b", OIL)))
        builds.build(quiz_of(item("a", LIGHT)))
        notes, changes = builds.build(quiz_of(item("a", LIGHT), item("b", OIL)))

        assert notes["b"].guid == first["b"].guid
        assert notes["b"].modified == FIRST + 1
        assert (changes["b"].fate, changes["b"].reason) == ("changed", "it is back")

    def test_the_retired_ones_can_be_searched_for(self) -> None:
        assert search(["a", "b.c"]) == 'note:quizgen* ("Key:a" OR "Key:b.c")'
        assert search([]) == ""


class TestIdentity:
    """Where the ids that the article gives are not enough."""

    def test_a_fact_before_others_like_it_takes_over_none_of_their_histories(self, builds: Builds) -> None:
        first, _ = builds.build(quiz_of(item("who", LIGHT, start=10), item("who-2", OIL, start=20)))
        new, same, moved = item("who", REEF), item("who-2", LIGHT, start=10), item("who-3", OIL, start=20)
        notes, changes = builds.build(quiz_of(new, same, moved))

        assert notes["who-2"].guid == first["who"].guid
        assert notes["who-3"].guid == first["who-2"].guid
        assert notes["who"].guid not in {note.guid for note in first.values()}
        assert changes["who"].fate == "new"

    def test_and_so_it_remains_in_the_next_builds(self, builds: Builds) -> None:
        builds.build(quiz_of(item("who", LIGHT, start=10), item("who-2", OIL, start=20)))
        three = quiz_of(item("who", REEF), item("who-2", LIGHT, start=10), item("who-3", OIL, start=20))
        first, _ = builds.build(three)
        notes, changes = builds.build(three)

        assert {key: note.guid for key, note in notes.items()} == {key: note.guid for key, note in first.items()}
        assert set(fates(changes.values()).values()) == {"unchanged"}

    def test_a_corrected_name_in_the_article_keeps_the_note(self, builds: Builds) -> None:
        first, _ = builds.build(quiz_of(item("ferier", ShortAnswer(stem="What did Maud Ferier keep?", answer="it"))))
        corrected = ShortAnswer(stem="What did Maud Ferrier keep?", answer="it")
        notes, changes = builds.build(quiz_of(item("ferrier", corrected)))

        assert notes["ferrier"].guid == first["ferier"].guid
        assert changes["ferrier"].fate == "changed"

    @pytest.mark.parametrize(
        ("was", "now"),
        [
            (
                "How many people in the north of France speak Breton?",
                "How many people in the north of Greece speak Breton?",
            ),
            (
                "What was replaced by paraffin at Corran Point in 1904?",
                "What was replaced by paraffin at Corran Point in 1905?",
            ),
            (
                "Who was the first president of the Republic of Austria?",
                "Who was the first president of the Republic of Australia?",
            ),
            (
                "What do keepers of lights on reefs as a rule need?",
                "What do keepers of lights on reefs as a rule not need?",
            ),
        ],
    )
    def test_the_same_about_something_else_is_another_note(self, builds: Builds, was: str, now: str) -> None:
        builds.build(quiz_of(item("a", ShortAnswer(stem=was, answer="one"))))
        _, changes = builds.build(quiz_of(item("b", ShortAnswer(stem=now, answer="two"))))

        assert fates(changes.values()) == {"a": "retired", "b": "new"}

    def test_a_word_more_keeps_the_note_if_the_answer_is_the_same(self, builds: Builds) -> None:
        was = "Where did a student find the notebooks of the keeper in 2009?"
        now = "Where did a student find the old notebooks of the keeper in 2009?"
        builds.build(quiz_of(item("a", ShortAnswer(stem=was, answer="in a boathouse"))))
        _, changes = builds.build(quiz_of(item("b", ShortAnswer(stem=now, answer="in a boathouse"))))

        assert fates(changes.values()) == {"b": "changed"}

    def test_but_not_that_of_a_statement_which_is_true_by_chance(self, builds: Builds) -> None:
        was = "The lamp at Corran Point burned colza oil for many years."
        builds.build(quiz_of(item("a", TrueFalse(statement=was, true=True))))
        other = was.replace("colza", "whale")
        _, changes = builds.build(quiz_of(item("b", TrueFalse(statement=other, true=True))))

        assert fates(changes.values()) == {"a": "retired", "b": "new"}

    def test_another_question_is_another_note(self, builds: Builds) -> None:
        first, _ = builds.build(quiz_of(item("a", LIGHT)))
        notes, changes = builds.build(quiz_of(item("b", REEF)))

        assert notes["b"].guid != first["a"].guid
        assert fates(changes.values()) == {"a": "retired", "b": "new"}

    def test_a_question_of_another_kind_is_never_the_same_note(self, builds: Builds) -> None:
        first, _ = builds.build(quiz_of(item("a", LIGHT)))
        notes, _ = builds.build(quiz_of(item("b", TrueFalse(statement=LIGHT.stem, true=True))))

        assert notes["b"].guid != first["a"].guid

    def test_an_item_that_is_wholly_reworded_keeps_its_note(self, builds: Builds) -> None:
        first, _ = builds.build(quiz_of(item("a", LIGHT)))
        notes, _ = builds.build(quiz_of(item("a", REEF, proof="other words")))

        assert notes["a"].guid == first["a"].guid

    def test_notes_that_ask_the_same_twice_keep_to_their_ids(self, builds: Builds) -> None:
        first, _ = builds.build(quiz_of(item("a", LIGHT), item("b", LIGHT)))
        notes, changes = builds.build(quiz_of(item("b", LIGHT), item("a", LIGHT)))

        assert {key: note.guid for key, note in notes.items()} == {key: note.guid for key, note in first.items()}
        assert set(fates(changes.values()).values()) == {"unchanged"}

    def test_a_choice_that_makes_other_notes_retires_the_first(self, builds: Builds) -> None:
        first, _ = builds.build(quiz_of(item("a", LIGHT)))
        typed, changes = builds.build(quiz_of(item("a", LIGHT)), anki=("typed",))
        back, _ = builds.build(quiz_of(item("a", LIGHT)))

        assert typed["a"].guid != first["a"].guid == back["a"].guid
        assert changes["a"].fate in {"new", "retired"}


class TestFile:
    def test_it_is_a_line_a_note_in_a_fixed_order(self) -> None:
        raw = write(sample_quiz(), Settings())[BOOK]
        rows = [json.loads(line) for line in raw.decode().splitlines()]

        assert rows[0]["ledger"] == 1
        assert [row["guid"] for row in rows[1:]] == sorted(row["guid"] for row in rows[1:])
        assert len(rows) == 16

    def test_it_comes_back_as_it_was(self) -> None:
        raw = write(sample_quiz(), Settings())[BOOK]

        assert dump(load(raw, BOOK).values()) == raw

    @pytest.mark.parametrize("hazard", HAZARDS.values(), ids=HAZARDS)
    def test_whatever_the_text_is(self, hazard: str) -> None:
        files = write(hostile_quiz(hazard), Settings())
        raw = files["hostile.ledger.jsonl"]

        assert dump(load(raw, BOOK).values()) == raw
        assert write(hostile_quiz(hazard), Settings(kept=files)) == files

    def test_a_gap_is_shown_filled_and_speech_is_left_out(self) -> None:
        files = write(sample_quiz(), Settings(anki=("speech",)))
        fronts = {entry.item: entry.front for entry in load(files[BOOK], BOOK).values()}

        assert fronts["cloze-keeper"] == "[Maud Ferrier] kept the harbour light for twenty-six years."
        assert fronts["short-opinion"] == "Who wrote the article?"

    def test_a_long_front_is_cut(self) -> None:
        files = write(quiz_of(item("a", ShortAnswer(stem="x " * 500, answer="y"))), Settings())
        (entry,) = load(files[BOOK], BOOK).values()

        assert len(entry.front) == LONGEST_FRONT

    def test_of_two_lines_that_a_merge_left_the_later_holds(self) -> None:
        header, line = write(quiz_of(item("a", LIGHT)), Settings())[BOOK].splitlines()
        later = line.replace(b"1700000000", b"1700000005")
        for lines in ((later, line), (line, later)):
            (entry,) = load(b"\n".join([header, *lines]), BOOK).values()

            assert entry.modified == 1_700_000_005

    @pytest.mark.parametrize("raw", [b"", b"\n\n", b'{"ledger": 1}\n'])
    def test_an_empty_one_knows_of_nothing(self, raw: bytes) -> None:
        assert load(raw, BOOK) == {}

    @pytest.mark.parametrize(
        "line", [b"<<<<<<< HEAD", b"{}", b"[1]", b'{"guid": 3}', b"\xff", b"[" * 99_999, b'{"ledger": 2}']
    )
    def test_a_line_that_is_none_is_named(self, line: bytes) -> None:
        with pytest.raises(QuizFileError, match=rf"{BOOK}:2: ") as refusal:
            load(b'{"ledger": 1}\n' + line, BOOK)

        assert refusal.value.hint

    def test_one_that_is_too_large_is_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("quizgen.writers.anki.ledger.LARGEST", 3)

        with pytest.raises(QuizFileError, match="larger"):
            load(b"long", BOOK)


def test_the_same_questions_under_other_ids_are_the_same_notes() -> None:
    before = write(sample_quiz(), Settings())
    renamed = tuple(replace(part, items=tuple(map(_renamed, part.items))) for part in sample_quiz().parts)
    after = write(replace(sample_quiz(), parts=renamed), Settings(kept=before))

    assert load(after[BOOK], BOOK).keys() == load(before[BOOK], BOOK).keys()


def _renamed(each: Item) -> Item:
    return replace(each, id=f"{each.id}-renamed")


def test_too_many_are_not_compared_letter_by_letter(builds: Builds, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizgen.writers.anki.history.MOST_COMPARED", 0)
    builds.build(quiz_of(item("ferier", ShortAnswer(stem="What did Maud Ferier keep?", answer="it"))))
    _, changes = builds.build(quiz_of(item("ferrier", ShortAnswer(stem="What did Maud Ferrier keep?", answer="it"))))

    assert fates(changes.values()) == {"ferier": "retired", "ferrier": "new"}
