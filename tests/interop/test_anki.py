"""What the real Anki makes of our decks."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

import pytest

from quizgen.model.item import Cloze, Item, Matching, MultipleChoice, OpenResponse, Ordering, ShortAnswer, TrueFalse
from quizgen.model.quiz import Quiz, Settings
from quizgen.review.package import audit
from quizgen.writers.anki import write
from tests.support.apkg import deck_in
from tests.support.quizzes import HAZARDS, hostile_quiz, large_quiz, sample_quiz
from tests.support.real_anki import Import, Sides, bring_in, cards, fresh_collection, render, shown

from anki.collection import Collection, ExportAnkiPackageOptions  # isort: skip -- real_anki says why it goes first, and skips where there is none

pytestmark = pytest.mark.interop


def deck(quiz: Quiz, *, timestamp: int = 1_700_000_000, name: str = "") -> bytes:
    return deck_in(write(quiz, Settings(timestamp=timestamp, deck=name)))


def reworded(quiz: Quiz) -> Quiz:
    first, *others = quiz.parts
    item, *rest = first.items
    assert isinstance(item.question, MultipleChoice)
    edited = replace(item, question=replace(item.question, stem="What did the lamp burn at first?"))
    return replace(quiz, parts=(replace(first, items=(edited, *rest)), *others))


@pytest.fixture
def collection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collection]:
    with fresh_collection(tmp_path_factory.mktemp("anki")) as fresh:
        yield fresh


class TestImport:
    def test_every_item_becomes_a_note_with_one_card(self, collection: Collection) -> None:
        done = bring_in(collection, deck(sample_quiz()))

        assert done == Import(new=15)
        assert collection.card_count() == 15

    def test_anki_finds_nothing_to_mend(self, collection: Collection) -> None:
        bring_in(collection, deck(sample_quiz()))
        before = collection.card_count()
        _, sound = collection.fix_integrity()

        assert sound
        assert collection.card_count() == before
        assert not collection.get_empty_cards().notes

    def test_no_media_is_missing_or_superfluous(self, collection: Collection) -> None:
        bring_in(collection, deck(sample_quiz()))
        media = collection.media.check()

        assert not media.missing
        assert not media.unused

    def test_the_same_deck_again_changes_nothing(self, collection: Collection) -> None:
        bring_in(collection, deck(sample_quiz()))

        assert bring_in(collection, deck(sample_quiz())) == Import(unchanged=15)

    def test_a_later_deck_updates_an_edited_item_and_keeps_its_history(self, collection: Collection) -> None:
        bring_in(collection, deck(sample_quiz()))
        (card,) = cards(collection, '"What did the lamp at*"')
        collection.sched.set_due_date([card.id], "7")
        studied = collection.get_card(card.id)
        done = bring_in(collection, deck(reworded(sample_quiz()), timestamp=1_700_000_060))

        assert done == Import(updated=15)
        after = collection.get_card(card.id)
        assert after.note()["Question"] == "What did the lamp burn at first?"
        assert (after.due, after.ivl) == (studied.due, studied.ivl)

    def test_new_cards_come_in_the_order_of_the_article(self, collection: Collection) -> None:
        bring_in(collection, deck(sample_quiz()))
        keys = [card.note()["Key"] for card in cards(collection)]

        assert keys[0] == "matching-oils"
        assert keys[-1] == "short-opinion"
        assert keys.index("choice-oil") < keys.index("choice-found")

    @pytest.mark.parametrize("timestamp", [1, 4_102_444_799])
    def test_any_time_that_is_let_through_can_be_read(self, collection: Collection, timestamp: int) -> None:
        bring_in(collection, deck(sample_quiz(), timestamp=timestamp))

        assert {collection.get_note(note).mod for note in collection.find_notes("")} == {timestamp}

    def test_two_decks_of_the_same_time_live_side_by_side(self, collection: Collection) -> None:
        bring_in(collection, deck(sample_quiz()))
        other = bring_in(collection, deck(replace(sample_quiz(), slug="other")))

        assert other == Import(new=15)


class TestDeck:
    @pytest.mark.parametrize("name", ["Biology", "Biology::Ice ages", 'A "quoted" name', "Default"])
    def test_cards_go_where_the_user_said(self, collection: Collection, name: str) -> None:
        bring_in(collection, deck(sample_quiz(), name=name))

        assert {collection.decks.name(card.did) for card in cards(collection)} == {name}

    def test_its_description_credits_the_article(self, collection: Collection) -> None:
        bring_in(collection, deck(sample_quiz()))
        (number,) = {card.did for card in cards(collection)}
        found = collection.decks.get(number)

        assert found is not None
        assert "The Light at Corran Point" in found["desc"]
        assert "CC BY 4.0" in found["desc"]

    @pytest.mark.parametrize("hazard", HAZARDS.values(), ids=HAZARDS)
    def test_any_title_is_one_level_below_quizgen(self, collection: Collection, hazard: str) -> None:
        bring_in(collection, deck(replace(sample_quiz(), title=hazard)))
        (number,) = {card.did for card in cards(collection)}

        assert collection.decks.name(number).count("::") == 1
        assert collection.decks.name(number).startswith("quizgen::")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    item: Item
    sides: Sides


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Shown, ...]]:
    """Hazard → its cards, all from one collection."""
    found: dict[str, tuple[Shown, ...]] = {}
    with fresh_collection(tmp_path_factory.mktemp("hostile")) as collection:
        for number, hazard in zip(count(), HAZARDS.values()):
            quiz = replace(hostile_quiz(hazard), slug=f"hostile-{number}")
            items = {item.id: item for item in quiz.items}
            bring_in(collection, deck(quiz))
            own = cards(collection, f"tag:quizgen::article::{quiz.slug}")
            found[hazard] = tuple(Shown(item=items[card.note()["Key"]], sides=render(card)) for card in own)
        assert not collection.get_empty_cards().notes
        assert not collection.media.check().missing
    return found


def nfc(*texts: str) -> list[str]:
    return [unicodedata.normalize("NFC", text) for text in texts]


@pytest.mark.parametrize("hazard", HAZARDS.values(), ids=HAZARDS)
class TestHostileText:
    def test_every_item_has_its_card(self, hostile: dict[str, tuple[Shown, ...]], hazard: str) -> None:
        assert len(hostile[hazard]) == 10

    def test_the_front_shows_the_prompt_as_it_is(self, hostile: dict[str, tuple[Shown, ...]], hazard: str) -> None:
        for card in hostile[hazard]:
            assert shown(card.sides.front, "prompt") == nfc(prompt(card.item))

    def test_the_back_shows_the_answer_as_it_is(self, hostile: dict[str, tuple[Shown, ...]], hazard: str) -> None:
        for card in hostile[hazard]:
            match card.item.question:
                case Cloze(before=before, answer=answer, after=after):
                    assert shown(card.sides.back, "prompt") == nfc(before + answer + after)
                case MultipleChoice(options=options, answer=answer):
                    assert shown(card.sides.back, "answer") == nfc(answer)
                    assert shown(card.sides.back, "options") == nfc("".join(options))
                case TrueFalse(answer=answer, correction=correction):
                    assert shown(card.sides.back, "answer") == [answer]
                    assert shown(card.sides.back, "correction") == nfc(*filter(None, [correction]))
                case ShortAnswer(answer=answer, accepted=accepted):
                    assert shown(card.sides.back, "answer") == nfc(answer)
                    assert shown(card.sides.back, "also") == nfc("Also right: " + "; ".join(accepted))
                case Matching() | Ordering() | OpenResponse():
                    assert shown(card.sides.back, "answer") == nfc("".join(listed(card.item)))

    def test_the_back_quotes_the_evidence_and_names_the_source(
        self, hostile: dict[str, tuple[Shown, ...]], hazard: str
    ) -> None:
        for card in hostile[hazard]:
            assert shown(card.sides.back, "evidence") == nfc(f"{hazard} proof")
            assert nfc(hazard)[0] in shown(card.sides.back, "source")[0]

    def test_nothing_in_it_is_left_for_anki_to_read(self, hostile: dict[str, tuple[Shown, ...]], hazard: str) -> None:
        for card in hostile[hazard]:
            markup = re.sub(r"<script>.*?</script>", "", card.sides.front + card.sides.back, flags=re.DOTALL)

            assert not any(mark in markup for mark in ("{{", "[sound:", "[latex]", "[anki:", r"\(", r"\["))


def listed(item: Item) -> list[str]:
    """The lines of an answer that is a list."""
    match item.question:
        case Matching(pairs=pairs, correct=found):
            return [f"{'ABC'[index]}: {pair.right}" for pair, index in zip(pairs, found, strict=True)]
        case Ordering(events=events):
            return [f"{event.text} ({event.when})" if event.when else event.text for event in events]
        case OpenResponse(expected=expected):
            return [point.text for point in expected]
        case _:
            return []


def prompt(item: Item) -> str:
    """What stands on the front: Anki puts the hint in the gap, in brackets."""
    match item.question:
        case Cloze(before=before, after=after, hint=hint):
            return f"{before}[{hint or '...'}]{after}"
        case Matching(pairs=pairs, choices=choices):
            return "".join((item.prompt, *(pair.left for pair in pairs), *choices))
        case Ordering(events=events, shown=order):
            return "".join((item.prompt, *(events[index].text for index in order)))
        case _:
            return item.prompt


def test_sound_and_latex_from_an_article_stay_text(collection: Collection) -> None:
    hazard = "[sound:a.mp3] [latex]x[/latex] [$]y[/$] [anki:tts lang=en]z[/anki:tts]"
    bring_in(collection, deck(hostile_quiz(hazard)))

    for card in cards(collection):
        assert not card.question_av_tags()
        assert not card.answer_av_tags()
        assert "sound:a.mp3" in card.question()


def test_every_kind_hides_its_answer_on_the_front(collection: Collection) -> None:
    bring_in(collection, deck(sample_quiz()))
    answers = {item.id: item.answer for item in sample_quiz().items if item.kind in {"cloze", "short"}}

    for card in cards(collection):
        front = render(card).front
        assert not shown(front, "correct")
        assert not shown(front, "answer")
        if card.note()["Key"] in answers:
            assert answers[card.note()["Key"]] not in "".join(shown(front, "quizgen"))


def test_the_hint_field_shows_on_the_front_once_it_is_filled(collection: Collection) -> None:
    bring_in(collection, deck(sample_quiz()))
    for card in cards(collection):
        note = card.note()
        assert not shown(render(card).front, "hint")
        note["Hint"] = "think of ships"
        collection.update_note(note)

        assert "think of ships" in shown(render(collection.get_card(card.id)).front, "hint")[0]


def test_what_anki_exports_for_older_versions_can_be_audited(collection: Collection, tmp_path: Path) -> None:
    bring_in(collection, deck(sample_quiz()))
    exported = tmp_path / "legacy.apkg"
    collection.export_anki_package(
        out_path=str(exported), options=ExportAnkiPackageOptions(legacy=True, with_scheduling=True), limit=None
    )

    assert audit(exported.read_bytes()) == ()


def test_what_anki_exports_for_itself_can_be_audited(collection: Collection, tmp_path: Path) -> None:
    bring_in(collection, deck(sample_quiz()))
    exported = tmp_path / "modern.apkg"
    collection.export_anki_package(out_path=str(exported), options=ExportAnkiPackageOptions(), limit=None)

    assert audit(exported.read_bytes()) == ()


@pytest.mark.parametrize("legacy", [True, False])
def test_ankis_own_note_types_are_sound(collection: Collection, tmp_path: Path, *, legacy: bool) -> None:
    for notetype in collection.models.all():
        note = collection.new_note(notetype)
        note.fields = [f"{notetype['name']} {number}" for number, _ in enumerate(note.fields)]
        if notetype["type"] == 1:
            note.fields[0] = (
                "{{c1::image-occlusion:rect:left=.1:top=.1:width=.1:height=.1}} {{c2::image-occlusion:rect}}"
            )
        collection.add_note(note, collection.decks.id("Mine", create=True) or 1)  # type: ignore[arg-type]
    exported = tmp_path / "mine.apkg"
    options = ExportAnkiPackageOptions(legacy=legacy, with_media=True)
    collection.export_anki_package(out_path=str(exported), options=options, limit=None)

    assert audit(exported.read_bytes()) == ()


@pytest.mark.parametrize("legacy", [True, False])
def test_a_flaw_is_found_in_each_form_that_anki_exports(
    collection: Collection, tmp_path: Path, *, legacy: bool
) -> None:
    bring_in(collection, deck(sample_quiz()))
    (card,) = cards(collection, "Key:short-sheep")
    note = card.note()
    note["Extra"], note["Answer"] = '<img src="gone.png"><script>x</script>', "a < b"
    collection.update_note(note)
    (Path(collection.media.dir()) / "there.png").write_bytes(b"png")
    (other,) = cards(collection, "Key:short-opinion")
    second = other.note()
    second["Extra"] = '<img src="there.png">'
    collection.update_note(second)
    exported = tmp_path / "flawed.apkg"
    options = ExportAnkiPackageOptions(legacy=legacy, with_media=True)
    collection.export_anki_package(out_path=str(exported), options=options, limit=None)

    assert {finding.code for finding in audit(exported.read_bytes())} == {
        "active-markup",
        "missing-media",
        "stray-markup",
    }


@pytest.mark.slow
def test_ten_thousand_notes_arrive_in_their_order(collection: Collection) -> None:
    quiz = large_quiz(667)

    assert bring_in(collection, deck(quiz)) == Import(new=10_005)
    assert [card.note()["Key"] for card in cards(collection)[:2]] == ["matching-oils-0", "ordering-years-0"]
