import hashlib
import io
import os
import re
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.errors import FormatError
from quizgen.model.item import GAP, Cloze, Evidence, Item, MultipleChoice, Question, ShortAnswer, TrueFalse
from quizgen.model.quiz import AnkiChoice, Quiz, Settings
from quizgen.writers import WRITERS
from quizgen.writers.anki import write
from quizgen.writers.anki.notes import guid, notes_of, refuse_twins
from quizgen.writers.anki.notetypes import NOTE_TYPES, TEMPLATES_CHANGED, VERSION, VERSIONS, css, is_untouched, template
from quizgen.writers.anki.text import clean, field_html
from tests.support.apkg import Note, Package, deck_in, plain, read
from tests.support.quizzes import HAZARDS, hostile_quiz, quiz_of, sample_quiz

FROZEN = {
    "quizgen cloze": (1297208853, "Text Hint Evidence Source Extra Key"),
    "quizgen question": (1080562190, "Question Answer Also Hint Evidence Source Extra Key"),
    "quizgen multiple choice": (
        1088908822,
        "Question Options Correct Answer Hint Evidence Source Extra Key",
    ),
    "quizgen true or false": (
        1308259255,
        "Statement Correct Answer Correction Hint Evidence Source Extra Key",
    ),
    "quizgen typed answer": (1423771600, "Question Answer Also Hint Evidence Source Extra Key"),
    "quizgen two-way term": (1516230400, "Term Meaning Both ways Hint Evidence Source Extra Key"),
}
"""Name → id and fields. Decks are in use: whoever must change this makes their updates fail, see notetypes.py."""

TEMPLATES = {2: (1_795_651_200, "58eef0504b0e")}
"""The last version of the templates: when it was made, and the digest of all that it dates. Move all on together."""


EVERYTHING: tuple[tuple[AnkiChoice, ...], ...] = ((), ("typed", "two-way"))
"""Choices with which every note type is made."""


def built(quiz: Quiz, settings: Settings | None = None) -> Package:
    return read(deck_in(write(quiz, settings or Settings())))


def all_built() -> Package:
    """Every note type there is."""
    packages = [built(sample_quiz(), Settings(anki=choices)) for choices in EVERYTHING]
    notetypes = {name: notetype for package in packages for name, notetype in package.notetypes.items()}
    return replace(packages[0], notetypes=notetypes)


def short(name: str, **changes: object) -> Item:
    item = Item(id=name, question=ShortAnswer(stem=f"What is {name}?", answer="a test"))
    return replace(item, **changes)  # type: ignore[arg-type]


def note(package: Package, key: str) -> Note:
    return next(note for note in package.notes if note.fields["Key"] == key)


class TestNotes:
    def test_a_question_has_answer_and_other_answers(self) -> None:
        fields = note(built(sample_quiz()), "short-lit").fields

        assert fields["Question"] == "When was the harbour light at Corran Point lit for the first time?"
        assert fields["Answer"] == "on 3 October 1871"
        assert fields["Also"] == "3 October 1871; in October 1871"

    def test_a_cloze_has_one_deletion_with_its_hint(self) -> None:
        fields = note(built(sample_quiz()), "cloze-keeper").fields

        assert fields["Text"] == "{{c1::Maud Ferrier::person}} kept the harbour light for twenty-six years."

    def test_a_card_tells_the_topic_of_an_item_that_does_not(self) -> None:
        items = [replace(item, topic="Lights <of> Lorn") for item in sample_quiz().items]
        fronts = ("Question", "Statement", "Text")
        shown = [note.fields[name] for note in built(quiz_of(*items)).notes for name in fronts if name in note.fields]

        assert len(shown) == len(items)
        assert all(plain(text).startswith("[Lights <of> Lorn] ") for text in shown)

    def test_a_choice_lists_its_options_in_their_order(self) -> None:
        fields = note(built(sample_quiz()), "choice-found").fields
        options = re.findall(r"<li[^>]*>(.*?)</li>", fields["Options"])

        assert options == ["in the county museum", "in a boathouse", "in the gallery", "on the reef"]
        assert options[int(fields["Correct"])] == fields["Answer"] == "in a boathouse"

    def test_a_false_statement_has_its_correction(self) -> None:
        fields = note(built(sample_quiz()), "false-gale").fields

        assert (fields["Answer"], fields["Correct"]) == ("False", "1")
        assert fields["Correction"] == "The lamp stayed lit when the gale came."

    def test_every_note_quotes_its_evidence_to_the_letter(self) -> None:
        quotes = {
            item.id: " […] ".join(proof.text for proof in item.proofs) for item in sample_quiz().items if item.proofs
        }
        package = built(sample_quiz())

        assert {key: plain(note(package, key).fields["Evidence"]) for key in quotes} == quotes

    def test_every_note_names_the_source(self) -> None:
        for found in built(sample_quiz()).notes:
            assert 'href="https://example.org/corran-point?page=1&amp;print=yes"' in found.fields["Source"]
            assert plain(found.fields["Source"]) == "The Light at Corran Point · Ada Marsh · 2024-05-16 · CC BY 4.0"

    @pytest.mark.parametrize("source", ["javascript:alert(1)", "The Times, p. 3", "http://[", "https://", "//x.org"])
    def test_only_an_address_becomes_a_link(self, source: str) -> None:
        quiz = sample_quiz()
        (first, *_) = built(replace(quiz, credit=replace(quiz.credit, source=source))).notes

        assert "<a" not in first.fields["Source"]
        assert source in plain(first.fields["Source"])

    def test_notes_stand_in_the_order_of_the_article_and_those_without_evidence_last(self) -> None:
        early, late = (Evidence(text="x", start=start, end=start + 1) for start in (3, 90))
        quiz = quiz_of(short("none"), short("late", evidence=late), short("also-none"), short("early", evidence=early))
        notes = built(quiz).notes

        assert [found.fields["Key"] for found in notes] == ["early", "late", "none", "also-none"]
        assert [found.positions for found in notes] == [(1,), (2,), (3,), (4,)]

    def test_every_note_has_one_card(self) -> None:
        assert all(len(found.positions) == 1 for found in built(sample_quiz()).notes)

    def test_notes_carry_the_time_of_the_settings(self) -> None:
        package = built(sample_quiz(), Settings(timestamp=1_600_000_000))

        assert {found.modified for found in package.notes} == {1_600_000_000}
        assert package.notes[0].id == 1_600_000_000_000

    def test_a_note_can_carry_a_time_of_its_own(self) -> None:
        assert {found.modified for found in notes_of(sample_quiz(), modified=7)} == {7}

    def test_tags_say_article_level_difficulty_and_kind(self) -> None:
        assert note(built(sample_quiz()), "choice-oil").tags == (
            "corran-point",
            "quizgen::article::corran-point",
            "quizgen::bloom::remember",
            "quizgen::difficulty::medium",
            "quizgen::kind::choice",
        )

    @pytest.mark.parametrize(
        ("tag", "safe"),
        [
            ("ice age", "ice-age"),
            ("Unit 3::ice", "Unit-3::ice"),
            ("a:::b", "a::b"),
            ("::a::", "a"),
            ('say "so"', "say-so"),
            ("tab\there\u3000there", "tab-here-there"),
        ],
    )
    def test_a_tag_is_one_word(self, tag: str, safe: str) -> None:
        (found,) = built(quiz_of(short("x", tags=(tag,)))).notes

        assert safe in found.tags
        assert len(found.tags) == 5

    def test_a_tag_of_nothing_is_left_out(self) -> None:
        (found,) = built(quiz_of(short("x", tags=("::", '"')))).notes

        assert len(found.tags) == 4


class TestIdentity:
    def test_a_reworded_item_stays_the_same_note(self) -> None:
        before = short("0123456789ab")
        after = replace(before, question=ShortAnswer(stem="Reworded?", answer="yes"), tags=("new",), evidence=None)

        assert guid(sample_quiz(), before) == guid(sample_quiz(), after)

    def test_an_item_of_another_kind_is_another_note(self) -> None:
        before = short("0123456789ab")
        after = replace(before, question=TrueFalse(statement="It is.", true=True))

        assert guid(sample_quiz(), before) != guid(sample_quiz(), after)

    def test_what_quizgen_made_keeps_its_identity_in_another_quiz(self) -> None:
        other = replace(sample_quiz(), slug="other")

        assert guid(sample_quiz(), short("0123456789ab")) == guid(other, short("0123456789ab"))

    def test_ids_written_by_hand_count_within_their_quiz_only(self) -> None:
        assert guid(sample_quiz(), short("q1")) != guid(replace(sample_quiz(), slug="other"), short("q1"))

    def test_the_scheme_is_the_one_in_use(self) -> None:
        assert guid(sample_quiz(), short("0123456789ab")) == "qg024c8dbe4080"
        assert guid(sample_quiz(), short("q1")) == "qgb95219e4e86b"

    def test_two_items_that_would_be_one_note_are_refused_by_name(self) -> None:
        first, second = notes_of(quiz_of(short("one"), short("two")), modified=1)

        with pytest.raises(FormatError, match="items one and two would be one note"):
            refuse_twins([first, replace(second, guid=first.guid)])


class TestDeck:
    @pytest.mark.parametrize(
        ("title", "name"),
        [
            ("The Light", "quizgen::The Light"),
            ("Light::house", "quizgen::Light: house"),
            (":: Light ::", "quizgen::Light"),
            ("A\u0007B\nC", "quizgen::A B C"),
            (":::", "quizgen::corran-point"),
            ("x" * 200, "quizgen::" + "x" * 91),
            ("cafe\u0301", "quizgen::café"),
        ],
    )
    def test_it_is_named_after_the_title(self, title: str, name: str) -> None:
        assert list(built(replace(sample_quiz(), title=title)).decks) == [name]

    @pytest.mark.parametrize(
        ("chosen", "name"),
        [("Biology", "Biology"), (" Biology :: Ice  ages ", "Biology::Ice ages"), ("a::::b", "a::b")],
    )
    def test_or_as_the_user_says(self, chosen: str, name: str) -> None:
        assert list(built(sample_quiz(), Settings(deck=chosen)).decks) == [name]

    @pytest.mark.parametrize("chosen", ["::", " ", "\x07::"])
    def test_a_name_of_nothing_is_refused(self, chosen: str) -> None:
        with pytest.raises(FormatError, match="no name for a deck"):
            built(sample_quiz(), Settings(deck=chosen))

    def test_its_id_comes_from_its_name(self) -> None:
        first, second, other = (
            next(iter(built(quiz, Settings(deck=name)).decks.values()))["id"]
            for quiz, name in ((sample_quiz(), "A"), (hostile_quiz("x"), "A"), (sample_quiz(), "B"))
        )

        assert first == second != other

    def test_its_description_credits_the_article(self) -> None:
        (deck,) = built(sample_quiz()).decks.values()

        assert plain(deck["desc"]) == "The Light at Corran Point · Ada Marsh · 2024-05-16 · CC BY 4.0"


class TestNoteTypes:
    def test_they_are_frozen(self) -> None:
        found = {
            name: (int(notetype["id"]), " ".join(field["name"] for field in notetype["flds"]))
            for name, notetype in all_built().notetypes.items()
        }

        assert found == FROZEN

    def test_no_id_is_used_twice(self) -> None:
        ids = [
            number
            for notetype in dict.fromkeys(NOTE_TYPES.values())
            for number in (
                notetype.id,
                *(card.id for card in notetype.cards),
                *(number for number, _ in notetype.fields),
            )
        ]

        assert len(ids) == len(set(ids))

    def test_fields_and_templates_carry_their_ids(self) -> None:
        for notetype in all_built().notetypes.values():
            assert all(part["id"] for part in (*notetype["flds"], *notetype["tmpls"]))

    def test_their_time_is_that_of_the_templates(self) -> None:
        package = built(sample_quiz(), Settings(timestamp=5))

        assert {notetype["mod"] for notetype in package.notetypes.values()} == {TEMPLATES_CHANGED}

    def test_an_edited_template_has_a_new_time(self) -> None:
        files = dict.fromkeys(card.files for notetype in NOTE_TYPES.values() for card in notetype.cards)
        names = [f"{name}-{side}.html" for name in files for side in ("front", "back")]
        digest = hashlib.sha256("".join([css(), *map(template, names)]).encode()).hexdigest()[:12]

        assert {VERSION: (TEMPLATES_CHANGED, digest)} == TEMPLATES

    def test_versions_follow_each_other_in_time(self) -> None:
        assert list(VERSIONS) == list(range(1, VERSION + 1))
        assert list(VERSIONS.values()) == sorted(set(VERSIONS.values()))

    def test_templates_and_styling_are_known_as_ours_until_somebody_edits_them(self) -> None:
        assert is_untouched(css(), template("choice-front.html"), template("choice-back.html"))
        assert not is_untouched(css() + "\n.card { color: teal; }")
        assert not is_untouched(css().replace("20px", "24px"))
        assert not is_untouched("{{Front}}")

    def test_the_card_browser_lists_words_only(self) -> None:
        for notetype in all_built().notetypes.values():
            for card in notetype["tmpls"]:
                assert card["bqfmt"]
                assert not re.search(r"<|Options", card["bqfmt"] + card["bafmt"])

    def test_cards_load_nothing_from_elsewhere(self) -> None:
        for notetype in all_built().notetypes.values():
            for text in (notetype["css"], *(card[side] for card in notetype["tmpls"] for side in ("qfmt", "afmt"))):
                assert not re.search(r"https?:|//\w|url\(|@import|src=", text)

    def test_no_front_knows_the_answer(self) -> None:
        for notetype in all_built().notetypes.values():
            for card in notetype["tmpls"]:
                assert not re.search(r"\{\{(Answer|Correct|Correction|Also|Evidence|Key)\}\}", card["qfmt"])

    def test_every_back_shows_evidence_and_source(self) -> None:
        for notetype in all_built().notetypes.values():
            for card in notetype["tmpls"]:
                assert "{{Evidence}}" in card["afmt"]
                assert "{{Source}}" in card["afmt"]

    def test_no_include_is_left_in_a_template(self) -> None:
        assert "<!--#" not in template("choice-back.html")


def luminance(colour: str) -> float:
    """WCAG 2: relative luminance of `#rrggbb`."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * channel for weight, channel in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("ink", ["ink", "quiet", "accent", "right", "wrong"])
@pytest.mark.parametrize("paper", ["paper", "panel", "mark"])
@pytest.mark.parametrize("mode", ["light", "night"])
def test_every_ink_can_be_read_on_every_paper(ink: str, paper: str, mode: str) -> None:
    blocks = [dict(re.findall(r"--(\w+): (#\w{6});", block)) for block in css().split("nightMode .card")]
    colours = blocks[mode == "night"]
    dark, light = sorted(luminance(colours[name]) for name in (ink, paper))

    assert (light + 0.05) / (dark + 0.05) >= 4.5


class TestText:
    @pytest.mark.parametrize("hazard", HAZARDS.values(), ids=HAZARDS)
    def test_no_mark_of_anki_survives(self, hazard: str) -> None:
        escaped = field_html(hazard)

        assert plain(escaped) == clean(hazard)
        assert not re.search(r"[<>{}\[\\]", escaped)

    @pytest.mark.parametrize("text", ["a::b", "a:", ":a", "a:::b", ":", "10:30", "a}}b", "}", "{{c2::x}}"])
    def test_colons_and_braces_do_not_end_a_deletion(self, text: str) -> None:
        quiz = quiz_of(Item(id="x", question=Cloze(sentence=f"{text} {GAP} {text}", answer=text, hint=text)))
        (found,) = built(quiz).notes
        before, inside, after = re.split(r"\{\{c1::|\}\}", found.fields["Text"])

        assert [plain(part) for part in inside.split("::")] == [text, text]
        assert (plain(before), plain(after)) == (f"{text} ", f" {text}")

    def test_the_separator_of_fields_can_not_be_smuggled_in(self) -> None:
        item = Item(id="x", question=ShortAnswer(stem="a\x1fb\x00", answer="c\ud800d"))
        (found,) = built(quiz_of(item)).notes

        assert (found.fields["Question"], found.fields["Answer"]) == ("a b ", "c d")


@pytest.mark.parametrize(
    ("question", "word"),
    [
        (ShortAnswer(stem=" ", answer="x"), "stem"),
        (ShortAnswer(stem="x", answer="\u200b"), "answer"),
        (TrueFalse(statement="\x07", true=True), "statement"),
        (Cloze(sentence=f"x {GAP}", answer="\n"), "answer"),
        (MultipleChoice(stem="x", options=("a", "\u00a0"), correct=0), "option 2"),
    ],
)
def test_a_blank_card_is_refused_with_the_name_of_its_item(question: Question, word: str) -> None:
    with pytest.raises(FormatError, match=f"item blank: the {word} is blank") as refusal:
        built(quiz_of(Item(id="blank", question=question)))

    assert word in refusal.value.hint


def test_a_quiz_without_items_is_refused() -> None:
    with pytest.raises(FormatError, match="no items"):
        built(quiz_of())


@pytest.mark.parametrize("timestamp", [0, -1, 1_700_000_000_000])
def test_an_absurd_time_is_refused(timestamp: int) -> None:
    with pytest.raises(FormatError, match="time") as refusal:
        built(sample_quiz(), Settings(timestamp=timestamp))

    assert "seconds" in refusal.value.hint


def test_the_file_is_the_one_the_table_promises() -> None:
    assert tuple(write(sample_quiz(), Settings())) == tuple(
        name.format(slug="corran-point") for name in WRITERS["anki"].files
    )


DIGEST = """
import dataclasses, hashlib, quizgen.writers.anki as anki
from quizgen.model.quiz import Settings
from tests.support.quizzes import sample_quiz
first = anki.write(sample_quiz(), Settings())
later = dataclasses.replace(sample_quiz(), parts=sample_quiz().parts[1:], title="Later")
everything = ("typed", "two-way", "subdecks", "untagged", "hints", "speech", "preset")
changed = anki.write(later, Settings(kept=first))
chosen = anki.write(later, Settings(kept=changed, anki=everything))
print([hashlib.sha256(content).hexdigest() for files in (first, changed, chosen) for content in files.values()])
"""


@pytest.mark.slow
def test_bytes_do_not_depend_on_time_zone_hash_seed_or_locale() -> None:
    surroundings = (
        {"TZ": "Asia/Kathmandu", "PYTHONHASHSEED": "1", "LC_ALL": "C"},
        {"TZ": "America/St_Johns", "PYTHONHASHSEED": "2", "LC_ALL": "C.UTF-8"},
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", DIGEST],
            env={**os.environ, "PYTHONPATH": ".", **surrounding},
            capture_output=True,
            check=True,
        ).stdout
        for surrounding in surroundings
    }

    assert len(digests) == 1


def test_bytes_do_not_depend_on_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    first = write(sample_quiz(), Settings())
    monkeypatch.setattr("time.time", lambda: 4e9)

    assert write(sample_quiz(), Settings()) == first


def test_the_archive_says_nothing_of_the_machine_it_was_made_on() -> None:
    raw = deck_in(write(sample_quiz(), Settings()))
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        entries = {
            (entry.date_time, entry.create_system, entry.external_attr >> 16, entry.compress_type)
            for entry in archive.infolist()
        }

    assert entries == {((1980, 1, 1, 0, 0, 0), 3, 0o644, zipfile.ZIP_STORED)}


def test_nothing_is_left_behind_on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    write(sample_quiz(), Settings())

    assert not list(tmp_path.iterdir())
