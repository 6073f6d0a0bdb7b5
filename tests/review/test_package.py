import contextlib
import json
import random
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.errors import QuizFileError
from quizgen.model.quiz import Part, Settings
from quizgen.review.fields import content
from quizgen.review.notes import NOTE_CHECKS
from quizgen.review.package import audit
from quizgen.review.templates import TEMPLATE_CHECKS
from quizgen.writers.anki import write
from quizgen.writers.anki.notetypes import NOTE_TYPES
from tests.support.apkg import deck_in, media_listing, member, newest, read, tampered, zipped
from tests.support.quizzes import HAZARDS, hostile_quiz, sample_quiz

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

FIRST_QUESTION = f"(SELECT id FROM notes WHERE mid = {NOTE_TYPES['short'].id} ORDER BY id)"
FIRST_CLOZE = f"(SELECT id FROM notes WHERE mid = {NOTE_TYPES['cloze'].id} ORDER BY id)"


@pytest.fixture(scope="module")
def deck() -> bytes:
    return deck_in(write(sample_quiz(), Settings()))


def codes(raw: bytes) -> list[str]:
    return [finding.code for finding in audit(raw)]


def with_fields(deck: bytes, *fields: str) -> bytes:
    """The deck, its first question made of `fields`, empty ones added to make up the number."""
    wanted = len(NOTE_TYPES["short"].fields)
    flds = "\x1f".join([*fields, *[""] * (wanted - len(fields))]).replace("'", "''")
    return tampered(deck, f"UPDATE notes SET flds = '{flds}' WHERE id = {FIRST_QUESTION}")


def test_our_own_deck_is_sound(deck: bytes) -> None:
    assert audit(deck) == ()


ESCAPED_TWICE = HAZARDS["entity"]


@pytest.mark.parametrize("hazard", [hazard for hazard in HAZARDS.values() if hazard != ESCAPED_TWICE])
def test_hostile_text_that_was_escaped_is_no_fault(hazard: str) -> None:
    raw = deck_in(write(hostile_quiz(hazard), Settings()))

    assert not {"stray-markup", "active-markup", "cloze-elsewhere", "missing-media", "no-deletion"} & set(codes(raw))


def test_entities_that_a_reader_left_in_the_article_are_noticed() -> None:
    raw = deck_in(write(hostile_quiz(ESCAPED_TWICE), Settings()))

    assert set(codes(raw)) == {"stray-markup"}


def test_a_finding_says_which_note(deck: bytes) -> None:
    broken = with_fields(deck, "Why did the lamp go out?", "<script>x</script>")
    guid = next(note.guid for note in read(broken).notes if note.fields.get("Question") == "Why did the lamp go out?")
    (finding,) = audit(broken)

    assert finding.subject == guid
    assert finding.message == "“Why did the lamp go out?”: runs a script from a field"
    assert finding.severity == "warning"


def test_a_long_note_is_cut_in_the_message(deck: bytes) -> None:
    (finding,) = audit(with_fields(deck, "x" * 500, "List<String>"))

    assert len(finding.message) < 150


class TestNotes:
    def test_a_note_without_its_note_type(self, deck: bytes) -> None:
        assert codes(tampered(deck, f"UPDATE notes SET mid = 5 WHERE id = {FIRST_QUESTION}")) == ["unknown-notetype"]

    def test_a_field_too_many(self, deck: bytes) -> None:
        broken = tampered(deck, f"UPDATE notes SET flds = flds || char(31) || 'x' WHERE id = {FIRST_QUESTION}")

        assert codes(broken) == ["wrong-fields"]

    def test_a_note_without_cards(self, deck: bytes) -> None:
        assert codes(tampered(deck, f"DELETE FROM cards WHERE nid = {FIRST_QUESTION}")) == ["missing-card"]

    @pytest.mark.parametrize("blank", ["", " ", "<br>", "&nbsp;", "<div></div>"])
    def test_an_empty_first_field_makes_an_empty_front(self, deck: bytes, blank: str) -> None:
        assert codes(with_fields(deck, blank, "an answer")) == ["empty-field", "empty-front"]

    def test_a_picture_is_something_to_see(self, deck: bytes) -> None:
        assert codes(with_fields(deck, '<img src="ship.png">', "an answer")) == ["missing-media"]

    def test_a_card_without_a_template(self, deck: bytes) -> None:
        assert codes(tampered(deck, f"UPDATE cards SET ord = 7 WHERE nid = {FIRST_QUESTION}")) == ["empty-front"]

    def test_a_cloze_without_a_gap(self, deck: bytes) -> None:
        broken = tampered(deck, f"UPDATE notes SET flds = replace(flds, '{{{{c1::', '') WHERE id = {FIRST_CLOZE}")

        assert codes(broken) == ["no-deletion"]

    def test_a_gap_without_a_card(self, deck: bytes) -> None:
        broken = tampered(
            deck, f"UPDATE notes SET flds = replace(flds, '{{{{c1::', '{{{{c2::') WHERE id = {FIRST_CLOZE}"
        )

        assert codes(broken) == ["wrong-cards"]

    def test_a_gap_of_two_cards(self, deck: bytes) -> None:
        both = f"UPDATE notes SET flds = replace(flds, '{{{{c1::', '{{{{c1,2::') WHERE id = {FIRST_CLOZE}"

        assert codes(tampered(deck, both)) == ["wrong-cards"]

    def test_an_empty_back(self, deck: bytes) -> None:
        assert codes(with_fields(deck, "What is asked?", "")) == ["empty-back"]

    def test_a_back_that_repeats_the_front(self, deck: bytes) -> None:
        assert codes(with_fields(deck, "What is asked?", "<b>what</b> is asked?")) == ["same-sides"]
        assert codes(with_fields(deck, "What is asked?", "What is asked?", "and more")) == []

    def test_a_note_without_an_identity(self, deck: bytes) -> None:
        assert codes(tampered(deck, f"UPDATE notes SET guid = ' ' WHERE id = {FIRST_QUESTION}")) == ["no-guid"]

    @pytest.mark.parametrize("column", ["mod = 0", "mod = 1700000000000", "mod = -5"])
    def test_a_time_that_can_not_be(self, deck: bytes, column: str) -> None:
        assert codes(tampered(deck, f"UPDATE notes SET {column} WHERE id = {FIRST_QUESTION}")) == ["bad-time"]

    def test_a_note_from_the_beginning_of_time(self, deck: bytes) -> None:
        first = "UPDATE cards SET nid = 0 WHERE nid = (SELECT min(id) FROM notes)"
        broken = tampered(deck, first, "UPDATE notes SET id = 0 WHERE id = (SELECT min(id) FROM notes)")

        assert codes(broken) == ["bad-time"]

    def test_a_gap_outside_a_cloze(self, deck: bytes) -> None:
        assert codes(with_fields(deck, "The {{c1::lamp}}", "an answer")) == ["cloze-elsewhere"]

    @pytest.mark.parametrize("text", ["List<String> of ships", "AT&amp;T <b", "1 < 2", "&amp;lt;b&amp;gt;", "a<-b"])
    def test_text_that_was_taken_for_markup(self, deck: bytes, text: str) -> None:
        assert codes(with_fields(deck, f"What is {text}", "an answer")) == ["stray-markup"]

    @pytest.mark.parametrize(
        "text", ["<b>bold</b>", "1 &lt; 2", "<img src='https://example.org/x.png'>", "<br/>", "5 > 3"]
    )
    def test_markup_that_people_use(self, deck: bytes, text: str) -> None:
        assert codes(with_fields(deck, f"What is {text}", "an answer")) == []

    @pytest.mark.parametrize(
        "text", ["<script>x</script>", "<b onclick='x'>y</b>", "<a href=' JavaScript:x'>y</a>", "<iframe></iframe>"]
    )
    def test_a_script_in_a_field(self, deck: bytes, text: str) -> None:
        assert codes(with_fields(deck, f"What? {text}", "an answer")) == ["active-markup"]


class TestTemplates:
    @pytest.mark.parametrize(
        ("front", "sound"),
        [
            ("{{Question}}", True),
            ("Read on: {{Also}}", False),
            ("{{#Also}}{{Question}}{{/Also}}", False),
            ("{{^Also}}{{Question}}{{/Also}}", True),
            ("{{#Also}}{{Also}}{{/Also}}{{type:nc:Question}}", True),
            ("{{^Also}}{{^Answer}}{{Question}}{{/Answer}}{{/Also}}", False),
            ("{{Tags}}{{/Also}}", False),
        ],
    )
    def test_a_front_needs_a_field_that_shows(self, deck: bytes, front: str, *, sound: bool) -> None:
        broken = self.with_front(with_fields(deck, "What?", "an answer"), front)
        note = next(note for note in read(broken).notes if note.fields.get("Question") == "What?")
        blank = {finding.subject for finding in audit(broken) if finding.code == "empty-front"}

        assert (note.guid not in blank) == sound

    def test_fields_and_templates_without_ids(self, deck: bytes) -> None:
        models = read(deck).notetypes
        del models["quizgen question"]["flds"][1]["id"]
        (finding,) = audit(self.with_models(deck, models))

        assert (finding.code, finding.subject, finding.severity) == ("no-ids", "quizgen question", "warning")
        assert "Answer" in finding.message

    @pytest.mark.parametrize(
        ("front", "code"),
        [
            ("{{Question}}{{Answr}}", "unknown-field"),
            ("{{Question}}{{#Nothing}}x{{/Nothing}}", "unknown-field"),
            ("{{Question}}<script>\nconst x = 1;\n</script>", "fragile-script"),
            ("{{Question}}<script>let_go();</script>", ""),
            ("{{Question}}<script>(function () {\n  const x = 1;\n})();</script>", ""),
            ("{{Question}}<script>var x = '{{Question}}';</script>", "fragile-script"),
            ("{{Question}}<script src='https://example.org/x.js'></script>", "loads-elsewhere"),
            ("{{Question}}<img src=//example.org/x.png>", "loads-elsewhere"),
            ("{{Question}}<a href='https://example.org'>x</a>", ""),
            ("{{Question}}<img src='_x.png'>", ""),
            ("{{Question}}{{Tags}}{{Deck}}{{CardFlag}}{{!a remark}}", ""),
            ("{{Question}}{{tts en_US voices=x:Question}}{{type:nc:Answer}}", ""),
        ],
    )
    def test_templates_that_fail_for_every_note(self, deck: bytes, front: str, code: str) -> None:
        assert codes(self.with_front(deck, front)) == [*filter(None, [code])]

    def test_what_is_typed_on_the_front_is_an_answer_on_the_back(self, deck: bytes) -> None:
        assert codes(self.with_front(deck, "{{Question}}{{type:Answer}}{{hint:Also}}")) == []

    def test_two_note_types_of_one_name(self, deck: bytes) -> None:
        models = read(deck).notetypes
        models["quizgen question"]["name"] = "quizgen cloze"

        assert "two-of-a-name" in codes(self.with_models(deck, models))

    def with_front(self, deck: bytes, front: str) -> bytes:
        models = read(deck).notetypes
        models["quizgen question"]["tmpls"][0]["qfmt"] = front
        return self.with_models(deck, models)

    def with_models(self, deck: bytes, models: dict[str, dict[str, object]]) -> bytes:
        text = json.dumps({str(model["id"]): model for model in models.values()}).replace("'", "''")
        return tampered(deck, f"UPDATE col SET models = '{text}'")


class TestPackage:
    def test_a_deck_of_nothing(self, deck: bytes) -> None:
        assert codes(tampered(deck, "DELETE FROM cards", "DELETE FROM notes")) == ["no-notes"]

    def test_two_notes_of_one_identity(self, deck: bytes) -> None:
        first, second, *_ = read(deck).notes
        broken = tampered(deck, f"UPDATE notes SET guid = '{first.guid}' WHERE guid = '{second.guid}'")
        (finding,) = audit(broken)

        assert (finding.code, finding.subject, finding.severity) == ("guid-twice", first.guid, "error")

    def test_a_card_of_no_deck(self, deck: bytes) -> None:
        assert codes(tampered(deck, f"UPDATE cards SET did = 5 WHERE nid = {FIRST_QUESTION}")) == ["unknown-deck"]

    def test_new_cards_without_an_order(self, deck: bytes) -> None:
        assert codes(tampered(deck, "UPDATE cards SET due = 0")) == ["no-order"]

    def test_studied_cards_need_none(self, deck: bytes) -> None:
        assert codes(tampered(deck, "UPDATE cards SET due = 0, type = 2")) == []

    def test_two_notes_that_ask_the_same(self) -> None:
        item = sample_quiz().items[0]
        twins = (item, replace(item, id="twin"))
        raw = deck_in(write(replace(sample_quiz(), parts=(Part(heading="", items=twins),)), Settings()))

        assert codes(raw) == ["same-front"]


class TestMedia:
    def test_a_picture_that_is_packed_and_shown(self, deck: bytes) -> None:
        assert codes(self.with_media(deck, "ship.png", '<img src="ship.png">')) == []

    def test_a_sound_that_is_packed_and_played(self, deck: bytes) -> None:
        assert codes(self.with_media(deck, "horn.mp3", "[sound:horn.mp3]")) == []

    def test_a_picture_that_no_card_shows(self, deck: bytes) -> None:
        assert codes(self.with_media(deck, "ship.png", "")) == ["unused-media"]

    def test_a_font_for_the_templates(self, deck: bytes) -> None:
        assert codes(self.with_media(deck, "_font.woff2", "")) == []

    def test_a_picture_that_is_listed_but_not_packed(self, deck: bytes) -> None:
        broken = tampered(deck, members={"media": b'{"0": "_ship.png"}'})

        assert codes(broken) == ["missing-media"]

    def test_a_name_that_is_a_path(self, deck: bytes) -> None:
        assert codes(self.with_media(deck, "../ship.png", '<img src="../ship.png">')) == ["media-path"]

    def with_media(self, deck: bytes, name: str, field: str) -> bytes:
        members = {"media": json.dumps({"0": name}).encode(), "0": b"..."}
        return tampered(with_fields(deck, f"What? {field}", "an answer"), members=members)


class TestArchive:
    def test_the_collection_that_older_versions_read_is_taken(self, deck: bytes) -> None:
        note = f"DELETE FROM cards WHERE nid = {FIRST_QUESTION}"
        collection = member(tampered(deck, note), "collection.anki2")

        assert codes(tampered(deck, members={"collection.anki21": collection})) == ["missing-card"]

    @pytest.mark.parametrize("raw", [b"", b"PK\x03\x04", b"A teacher's notes", zipped({}), zipped({"a.txt": b"a"})])
    def test_what_is_no_deck_is_refused(self, raw: bytes) -> None:
        with pytest.raises(QuizFileError, match="no Anki deck"):
            audit(raw)

    @pytest.mark.parametrize("collection", [b"", b"SQLite format 3\x00", b"x" * 5000])
    def test_a_collection_that_is_none_is_refused(self, collection: bytes) -> None:
        with pytest.raises(QuizFileError, match="damaged"):
            audit(zipped({"collection.anki2": collection, "media": b"{}"}))

    @pytest.mark.parametrize(
        "statement",
        [
            "DROP TABLE notes",
            "DELETE FROM col",
            "UPDATE col SET models = '[]'",
            "UPDATE col SET models = 'not JSON'",
            "UPDATE cards SET ord = 'x'",
            "UPDATE cards SET ord = -1",
            "UPDATE notes SET flds = x'ff'",
        ],
    )
    def test_a_collection_that_is_not_as_anki_makes_it_is_refused(self, deck: bytes, statement: str) -> None:
        with pytest.raises(QuizFileError, match="damaged"):
            audit(tampered(deck, statement))

    def test_a_view_in_the_place_of_a_table_is_not_run(self, deck: bytes) -> None:
        endless = "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n)"
        view = f"CREATE VIEW notes AS {endless} SELECT i AS id, 'g' AS guid, 1 AS mid, '' AS flds FROM n"

        with pytest.raises(QuizFileError, match="damaged"):
            audit(tampered(deck, "DROP TABLE notes", view))

    def test_a_zip_bomb_is_not_unpacked(self, deck: bytes) -> None:
        with pytest.raises(QuizFileError, match="unpacks to"):
            audit(tampered(deck, members={"0": bytes(10 * 2**20)}))

    def test_a_swarm_of_files_is_refused(self) -> None:
        with pytest.raises(QuizFileError, match="20001 files"):
            audit(zipped({str(number): b"" for number in range(20_001)}))

    @pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
    def test_half_a_deck_is_refused(self, deck: bytes, share: float) -> None:
        with pytest.raises(QuizFileError):
            audit(deck[: int(len(deck) * share)])

    def test_a_way_of_packing_that_is_unknown_is_refused(self, deck: bytes) -> None:
        directory = deck.index(b"PK\x01\x02")
        method = directory + 10

        with pytest.raises(QuizFileError, match="can't be unpacked"):
            audit(deck[:method] + b"\x63" + deck[method + 1 :])

    def test_flipped_bytes_never_make_a_traceback(self, deck: bytes) -> None:
        chance = random.Random(7)
        refused = 0
        for _ in range(200):
            broken = bytearray(deck)
            for _ in range(5):
                broken[chance.randrange(len(broken))] = chance.randrange(256)
            try:
                audit(bytes(broken))
            except QuizFileError as error:
                refused += bool(error.hint)

        assert refused > 100


class TestNewestForm:
    """What Anki exports unless it is told to support older versions."""

    def test_our_own_deck_is_sound_in_it_too(self, deck: bytes) -> None:
        assert audit(newest(deck)) == ()

    def test_the_same_flaws_are_found(self, deck: bytes) -> None:
        card = f"DELETE FROM cards WHERE nid = {FIRST_QUESTION}"
        template = "DELETE FROM fields WHERE name = 'Also'"

        assert codes(newest(deck, card)) == ["missing-card"]
        assert {"wrong-fields", "unknown-field"} <= set(codes(newest(deck, template)))
        assert "unknown-deck" in codes(newest(deck, "DELETE FROM decks"))

    def test_media_are_listed_in_their_order(self, deck: bytes) -> None:
        field = f"UPDATE notes SET flds = flds || '<img src=\"b.png\">' WHERE id = {FIRST_QUESTION}"
        members = {"media": media_listing("a.png", "b.png"), "0": b"...", "1": b"..."}

        assert codes(newest(deck, field, members=members)) == ["unused-media"]
        assert codes(newest(deck, field, members={**members, "media": media_listing("b.png", "_font")})) == []

    @pytest.mark.parametrize(
        "config", ["x'ff'", "x'0aff01'", "x'0f'", "x'80808080808080808080808080'", "'text'", "NULL", "7"]
    )
    def test_protobuf_that_is_none_is_refused(self, deck: bytes, config: str) -> None:
        with pytest.raises(QuizFileError, match="damaged"):
            audit(newest(deck, f"UPDATE templates SET config = {config}"))

    def test_half_of_it_is_refused(self, deck: bytes) -> None:
        whole = zstd.compress(b"x" * 1000)

        with pytest.raises(QuizFileError, match="can't be unpacked"):
            audit(tampered(deck, members={"collection.anki21b": whole[: len(whole) // 2]}))

    def test_a_bomb_is_not_unpacked(self, deck: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("quizgen.review.archive.LARGEST_COLLECTION", 10**6)

        with pytest.raises(QuizFileError, match="unpacks to more than 1000000 bytes"):
            audit(tampered(deck, members={"collection.anki21b": zstd.compress(bytes(10**6 + 1))}))

    def test_a_view_in_the_place_of_a_table_is_not_run(self, deck: bytes) -> None:
        view = "CREATE VIEW fields AS SELECT 1 AS ntid, 1 AS ord, 'x' AS name, x'' AS config"

        with pytest.raises(QuizFileError, match="damaged"):
            audit(newest(deck, "DROP TABLE fields", view))

    def test_flipped_bytes_never_make_a_traceback(self, deck: bytes) -> None:
        chance, whole = random.Random(7), newest(deck)
        for _ in range(200):
            broken = bytearray(whole)
            for _ in range(5):
                broken[chance.randrange(len(broken))] = chance.randrange(256)
            with contextlib.suppress(QuizFileError):
                audit(bytes(broken))


class TestContent:
    def test_text_is_what_a_browser_shows(self) -> None:
        assert content("<p>Mount&nbsp;Etna<br> &amp; more</p>[sound:x.mp3]").text == "Mount Etna & more"

    def test_files_are_those_of_anki_only(self) -> None:
        field = "<img src=a.png><img src='https://example.org/b.png'><img src='data:,x'><img>[sound:c.mp3]"

        assert content(field).files == ("a.png", "c.mp3")


def test_every_code_is_checked_here() -> None:
    tests = Path(__file__).read_text("utf-8")

    assert [code for code in (*NOTE_CHECKS, *TEMPLATE_CHECKS) if f'"{code}"' not in tests] == []
