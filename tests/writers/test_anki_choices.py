"""What `--anki` adds to a deck, and what is marked in the evidence: as the package holds it."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from quizgen.model.item import Cloze, Evidence, Item, Matching, MultipleChoice, Pair, Question, ShortAnswer, TrueFalse
from quizgen.model.quiz import AnkiChoice, Quiz, Settings
from quizgen.writers.anki import write
from quizgen.writers.anki.evidence import answers_of, evidence_html
from quizgen.writers.anki.hints import hint_of
from tests.support.apkg import Package, deck_in, member, plain, read
from tests.support.quizzes import HAZARDS, quiz_of, sample_quiz


def built(*choices: AnkiChoice, quiz: Quiz | None = None) -> Package:
    return read(deck_in(write(quiz or sample_quiz(), Settings(anki=choices))))


def proof(text: str) -> Evidence:
    return Evidence(text=text, start=0, end=len(text))


def marked(text: str, question: Question) -> str:
    item = Item(id="x", question=question, evidence=proof(text))
    return str(evidence_html(item.proofs, answers_of(item)))


def answer(text: str) -> ShortAnswer:
    return ShortAnswer(stem="What?", answer=text)


class TestEvidence:
    @pytest.mark.parametrize(
        ("text", "question", "html"),
        [
            ("It was lit in 1871.", answer("in 1871"), "It was lit <mark>in 1871</mark>."),
            ("The reef is dry.", answer("the Reef"), "<mark>The reef</mark> is dry."),
            ("He saw us in the US.", answer("US"), "He saw us in the <mark>US</mark>."),
            ("Oil, then oily gas.", answer("oil"), "<mark>Oil</mark>, then oily gas."),
            (
                "Ferrier had kept it with care.",
                answer("Maud Ferrier, with love"),
                "<mark>Ferrier</mark> had kept it with care.",
            ),
            ("It cost 1,200 pounds.", answer("about 1,200"), "It cost <mark>1,200</mark> pounds."),
            ("Nothing of the kind.", answer("something else"), "Nothing of the kind."),
            ("a < b & c", answer("b & c"), "a &lt; <mark>b &amp; c</mark>"),
            ("It was lit.", answer("…"), "It was lit."),
        ],
    )
    def test_the_answer_is_marked_or_its_telling_words(self, text: str, question: ShortAnswer, html: str) -> None:
        assert marked(text, question) == html

    def test_of_a_choice_the_key(self) -> None:
        question = MultipleChoice(stem="What?", options=("coal", "oil"), correct=1)

        assert marked("Not coal but oil.", question) == "Not coal but <mark>oil</mark>."

    def test_of_a_false_statement_what_is_true_instead(self) -> None:
        question = TrueFalse(statement="The lamp went out.", true=False, correction="The lamp stayed lit.")

        assert marked("But the lamp stayed lit.", question) == "But the lamp <mark>stayed</mark> <mark>lit</mark>."

    def test_of_a_true_one_nothing(self) -> None:
        assert marked("True, it is lit.", TrueFalse(statement="It is lit.", true=True)) == "True, it is lit."

    def test_two_answers_that_overlap_are_one_mark(self) -> None:
        assert str(evidence_html([proof("red oil lamp")], ["red oil", "oil lamp"])) == "<mark>red oil lamp</mark>"

    def test_of_several_quotations_each(self) -> None:
        html = evidence_html([proof("It was oil."), proof("Oil it was.")], ["oil"])

        assert plain(str(html)) == "It was oil. […] Oil it was."
        assert str(html).count("<mark>") == 2

    @pytest.mark.parametrize("hazard", HAZARDS.values(), ids=HAZARDS)
    def test_marks_change_no_letter(self, hazard: str) -> None:
        text = f"before {hazard} after"

        assert plain(marked(text, answer(hazard))) == plain(marked(text, answer("nothing")))


class TestHints:
    @pytest.mark.parametrize(
        ("text", "hint"),
        [
            ("Maud Ferrier", "M··· F······"),
            ("on 3 October", "o· · O······"),
            ("1871", ""),
            ("a", ""),
            ("well-kept", "w···-k···"),
            ("one two three four five six seven", ""),
        ],
    )
    def test_it_is_the_first_letters(self, text: str, hint: str) -> None:
        assert hint_of(answer(text)) == hint

    def test_where_the_options_are_in_sight_there_is_none(self) -> None:
        assert hint_of(MultipleChoice(stem="x", options=("Ada", "Bea"), correct=0)) == ""

    def test_a_gap_has_one(self) -> None:
        assert hint_of(Cloze(sentence="It was ____.", answer="Ada")) == "A··"


class TestTerms:
    def pairs(self, *pairs: Pair) -> Item:
        return Item(id="m", question=Matching(prompt="Match.", pairs=pairs), evidence=proof("whole"))

    def test_each_has_its_own_evidence(self) -> None:
        item = self.pairs(
            Pair(left="Ada", right="A keeper", evidence=proof("Ada kept it.")), Pair(left="Bea", right="B")
        )
        first, second = built("two-way", quiz=quiz_of(item)).notes

        assert first.fields["Evidence"] == "<mark>Ada</mark> kept it."
        assert second.fields["Evidence"] == "whole"

    def test_its_identity_is_the_name_and_not_the_place_or_the_meaning(self) -> None:
        ada, bea = Pair(left="Ada", right="A"), Pair(left="Bea", right="B")
        before = {note.fields["Term"]: note.guid for note in built("two-way", quiz=quiz_of(self.pairs(ada, bea))).notes}
        changed = self.pairs(bea, replace(ada, right="another"))
        after = {note.fields["Term"]: note.guid for note in built("two-way", quiz=quiz_of(changed)).notes}

        assert before == after
        assert len(set(before.values())) == 2

    def test_each_has_two_cards_at_one_place(self) -> None:
        item = self.pairs(Pair(left="Ada", right="A"), Pair(left="Bea", right="B"))

        assert [note.positions for note in built("two-way", quiz=quiz_of(item)).notes] == [(1, 1), (2, 2)]


def test_sub_decks_count_their_new_cards_on() -> None:
    package = built("subdecks")

    assert [note.positions for note in package.notes] == [(number,) for number in range(1, 16)]
    assert sorted(package.decks) == [
        "quizgen::The Light at Corran Point",
        "quizgen::The Light at Corran Point::Gaps",
        "quizgen::The Light at Corran Point::Multiple choice",
        "quizgen::The Light at Corran Point::Questions",
        "quizgen::The Light at Corran Point::True or false",
    ]


def test_study_options_lie_beside_ankis_own() -> None:
    raw = deck_in(write(sample_quiz(), Settings(anki=("preset",))))
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(member(raw, "collection.anki2"))
        (text,) = connection.execute("SELECT dconf FROM col").fetchone()
    (ours,) = {deck["conf"] for deck in read(raw).decks.values()}

    assert {options["name"] for options in json.loads(text).values()} == {"Default", "quizgen"}
    assert json.loads(text)[str(ours)]["name"] == "quizgen"


def test_speech_follows_the_language_of_the_quiz() -> None:
    package = built("speech", quiz=replace(sample_quiz(), language="en-GB"))

    assert "[anki:tts lang=en_GB]" in package.notes[0].fields["Question"]


@pytest.mark.parametrize("choice", ["typed", "two-way", "subdecks", "untagged", "hints", "speech", "preset"])
def test_a_choice_gives_the_same_bytes_each_time(choice: AnkiChoice) -> None:
    assert write(sample_quiz(), Settings(anki=(choice,))) == write(sample_quiz(), Settings(anki=(choice,)))
