"""What `--anki` adds, in the real Anki."""

import unicodedata
from collections.abc import Iterator

import pytest

from quizgen.model.item import Matching
from quizgen.model.quiz import AnkiChoice, Settings
from quizgen.writers.anki import write
from tests.support.apkg import deck_in
from tests.support.quizzes import HAZARDS, hostile_quiz, sample_quiz
from tests.support.real_anki import bring_in, cards, fresh_collection, render, shown

from anki.collection import Collection  # isort: skip -- real_anki says why it goes first, and skips where there is none

pytestmark = pytest.mark.interop

DECK = "quizgen::The Light at Corran Point"


@pytest.fixture
def collection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collection]:
    with fresh_collection(tmp_path_factory.mktemp("anki")) as fresh:
        yield fresh


def sample(*choices: AnkiChoice) -> bytes:
    return deck_in(write(sample_quiz(), Settings(anki=choices)))


ALL: tuple[AnkiChoice, ...] = ("typed", "two-way", "subdecks", "untagged", "hints", "speech", "preset")


@pytest.mark.parametrize("choices", [(choice,) for choice in ALL] + [ALL], ids=str)
def test_anki_finds_nothing_to_mend(collection: Collection, choices: tuple[AnkiChoice, ...]) -> None:
    bring_in(collection, sample(*choices))
    before = collection.card_count()
    _, sound = collection.fix_integrity()

    assert sound
    assert collection.card_count() == before
    assert not collection.get_empty_cards().notes
    assert not collection.media.check().missing


class TestTyped:
    def test_a_short_answer_is_typed_and_compared(self, collection: Collection) -> None:
        bring_in(collection, sample("typed"))
        (card,) = cards(collection, "Key:short-lit")

        assert "[[type:Answer]]" in render(card).front
        assert "[[type:Answer]]" in render(card).back
        assert shown(render(card).back, "answer") == ["on 3 October 1871"]
        compared = collection.compare_answer(card.note()["Answer"], "on 3 October 1871")
        assert "typeBad" not in compared
        assert "typeMissed" not in compared

    def test_a_long_one_is_not(self, collection: Collection) -> None:
        bring_in(collection, sample("typed"))
        (card,) = cards(collection, "Key:short-why")

        assert card.note_type()["name"] == "quizgen question"

    @pytest.mark.parametrize("hazard", HAZARDS.values(), ids=HAZARDS)
    def test_what_is_typed_to_the_letter_is_right(self, collection: Collection, hazard: str) -> None:
        bring_in(collection, deck_in(write(hostile_quiz(hazard), Settings(anki=("typed", "speech")))))
        for card in cards(collection, '"note:quizgen typed answer"'):
            expected = collection.compare_answer(card.note()["Answer"], hazard)

            assert "typeBad" not in expected


class TestTerms:
    def test_each_pair_is_asked_both_ways(self, collection: Collection) -> None:
        bring_in(collection, sample("two-way"))
        fronts = [shown(render(card).front, "prompt") for card in cards(collection, '"note:quizgen two-way term"')]
        backs = [shown(render(card).back, "answer") for card in cards(collection, '"note:quizgen two-way term"')]

        assert fronts == [["Maud Ferrier"], ["Kept the light"], ["The lamp"], ["Burned colza oil"]]
        assert backs == [["Kept the light"], ["Maud Ferrier"], ["Burned colza oil"], ["The lamp"]]

    def test_a_term_asked_one_way_only_has_one_card(self, collection: Collection) -> None:
        bring_in(collection, sample("two-way"))
        (note, *_) = (collection.get_note(found) for found in collection.find_notes('"note:quizgen two-way term"'))
        note["Both ways"] = ""
        collection.update_note(note)
        (blank,) = collection.get_empty_cards().notes

        assert blank.note_id == note.id
        assert len(blank.card_ids) == 1

    @pytest.mark.parametrize("hazard", HAZARDS.values(), ids=HAZARDS)
    def test_both_sides_show_what_the_quiz_says(self, collection: Collection, hazard: str) -> None:
        quiz = hostile_quiz(hazard)
        bring_in(collection, deck_in(write(quiz, Settings(anki=("two-way",)))))
        (pairs,) = (item.question.pairs for item in quiz.items if isinstance(item.question, Matching))
        found = cards(collection, '"note:quizgen two-way term"')
        texts = [unicodedata.normalize("NFC", text) for pair in pairs for text in (pair.left, pair.right)]

        assert [shown(render(card).front, "prompt")[0] for card in found] == texts
        assert [shown(render(card).back, "answer")[0] for card in found[::2]] == texts[1::2]
        assert [shown(render(card).back, "answer")[0] for card in found[1::2]] == texts[::2]


class TestSubdecks:
    def test_each_kind_has_its_deck_below_the_articles(self, collection: Collection) -> None:
        bring_in(collection, sample("subdecks", "typed", "two-way"))
        names = {collection.decks.name(card.did).removeprefix(f"{DECK}::") for card in cards(collection)}

        assert names == {"Gaps", "Multiple choice", "Questions", "Terms", "True or false", "Typed answers"}

    def test_the_articles_deck_says_where_it_is_from(self, collection: Collection) -> None:
        bring_in(collection, sample("subdecks"))
        deck = collection.decks.by_name(DECK)

        assert deck is not None
        assert "CC BY 4.0" in deck["desc"]

    @pytest.mark.parametrize("choices", [(), ("subdecks",)], ids=str)
    def test_new_cards_of_a_deck_come_in_the_order_of_the_article(
        self, collection: Collection, choices: tuple[AnkiChoice, ...]
    ) -> None:
        bring_in(collection, sample(*choices))
        keys = [card.note()["Key"] for card in cards(collection, '"note:quizgen multiple choice"')]

        assert keys == ["choice-oil", "choice-height", "choice-found"]


def test_tags_are_the_teachers_own_if_the_others_are_not_wanted(collection: Collection) -> None:
    bring_in(collection, sample("untagged"))

    assert collection.tags.all() == ["corran-point"]


class TestHints:
    def test_a_hint_is_folded_on_the_front(self, collection: Collection) -> None:
        bring_in(collection, sample("hints"))
        (card,) = cards(collection, "Key:cloze-keeper")

        assert "M··· F······" in shown(render(card).front, "hint")[0]
        assert not shown(render(card).back, "hint")

    def test_there_is_none_unless_it_is_wanted(self, collection: Collection) -> None:
        bring_in(collection, sample())

        assert not any(shown(render(card).front, "hint") for card in cards(collection))


class TestSpeech:
    def test_the_front_reads_what_is_asked_and_the_back_the_answer(self, collection: Collection) -> None:
        bring_in(collection, sample("speech"))
        (card,) = cards(collection, "Key:short-sheep")
        (question,), (*_, answer) = card.question_av_tags(), card.answer_av_tags()

        assert question.field_text == card.note()["Question"].partition("[")[0]  # type: ignore[union-attr]
        assert answer.field_text == "sleep"  # type: ignore[union-attr]
        assert question.lang == "en_US"  # type: ignore[union-attr]

    def test_a_gap_is_read_with_its_answer_on_the_back_only(self, collection: Collection) -> None:
        bring_in(collection, sample("speech"))
        (card,) = cards(collection, "Key:cloze-tide")
        (read,) = card.answer_av_tags()

        assert not card.question_av_tags()
        assert read.field_text == "The reef at Corran Point is dry only at low tide."  # type: ignore[union-attr]

    def test_the_browser_lists_words_only(self, collection: Collection) -> None:
        bring_in(collection, sample("speech"))
        collection.set_browser_card_columns(["question", "answer"])
        for card in collection.find_cards(""):
            cells = collection.browser_row_for_id(card)[0]

            assert not any("[anki" in text for text, *_ in cells)

    @pytest.mark.parametrize("hazard", HAZARDS.values(), ids=HAZARDS)
    def test_it_reads_the_text_as_it_is(self, collection: Collection, hazard: str) -> None:
        bring_in(collection, deck_in(write(hostile_quiz(hazard), Settings(anki=("speech",)))))
        (card,) = cards(collection, "Key:item-0")
        (question,) = card.question_av_tags()
        plain = " ".join(question.field_text.split())  # type: ignore[union-attr]

        assert plain == " ".join(unicodedata.normalize("NFC", hazard).split())


class TestPreset:
    def test_it_comes_along_if_the_import_takes_presets(self, collection: Collection) -> None:
        bring_in(collection, sample("preset"), with_deck_configs=True)
        deck = collection.decks.id_for_name(DECK)
        assert deck is not None

        assert collection.decks.config_dict_for_deck_id(deck)["name"] == "quizgen"
        assert collection.decks.config_dict_for_deck_id(deck)["new"]["perDay"] == 10

    def test_and_not_if_it_does_not(self, collection: Collection) -> None:
        bring_in(collection, sample("preset"))

        assert [options["name"] for options in collection.decks.all_config()] == ["Default"]
