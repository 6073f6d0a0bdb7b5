"""A student has the deck, learns, and edits; the teacher changes the quiz; the real Anki imports the next deck."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from quizgen.model.item import Evidence, Item, MultipleChoice, ShortAnswer
from quizgen.model.quiz import AnkiChoice, Part, Quiz, Settings
from quizgen.model.quizfile import to_yaml
from quizgen.writers import write
from quizgen.writers.anki.changes import search
from tests.support.ankiconnect import listening, served_by
from tests.support.apkg import deck_in, read, tampered
from tests.support.commands import quizgen
from tests.support.decks import ROOT
from tests.support.quizzes import sample_quiz
from tests.support.real_anki import Import, answer_next, bring_in, cards, fresh_collection, schedule

from anki.collection import Collection, ImportCsvRequest  # isort: skip -- real_anki says why it goes first, and skips where there is none

pytestmark = pytest.mark.interop

BOOK = "corran-point.ledger.jsonl"


@pytest.fixture
def collection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collection]:
    with fresh_collection(tmp_path_factory.mktemp("anki")) as fresh:
        yield fresh


@dataclass(kw_only=True)
class Teacher:
    """Builds the deck beside its ledger, as often as it takes."""

    files: dict[str, bytes]

    def deck(self, quiz: Quiz, *, anki: tuple[AnkiChoice, ...] = ()) -> bytes:
        self.files = write("anki", quiz, Settings(kept=self.files, anki=anki))
        return deck_in(self.files)


@pytest.fixture
def teacher() -> Teacher:
    return Teacher(files={})


def changed(quiz: Quiz, key: str, change: Callable[[Item], Item | None]) -> Quiz:
    """The quiz with one item changed, or without it."""
    parts = (replace(part, items=tuple(_changed(part.items, key, change))) for part in quiz.parts)
    return replace(quiz, parts=tuple(parts))


def _changed(items: tuple[Item, ...], key: str, change: Callable[[Item], Item | None]) -> Iterator[Item]:
    for item in items:
        after = change(item) if item.id == key else item
        if after:
            yield after


def reworded(item: Item) -> Item:
    assert isinstance(item.question, MultipleChoice)
    return replace(item, question=replace(item.question, stem="What did the lamp burn at first?"))


def corrected(item: Item) -> Item:
    assert isinstance(item.question, ShortAnswer)
    return replace(item, question=replace(item.question, answer="on 5 October 1871", accepted=()))


def next_quiz() -> Quiz:
    """One fact changed, one item reworded, one removed, one added."""
    quiz = changed(sample_quiz(), "choice-oil", reworded)
    quiz = changed(quiz, "short-lit", corrected)
    quiz = changed(quiz, "cloze-tide", lambda _: None)
    proof = Evidence(text="new", start=0, end=3)
    added = Item(id="short-new", question=ShortAnswer(stem="Who built the tower?", answer="Ada Marsh"), evidence=proof)
    return replace(quiz, parts=(*quiz.parts, Part(heading="More", items=(added,))))


def renamed(model: dict[str, Any]) -> dict[str, Any]:
    """A note type whose last field and whose card are called otherwise."""
    fields = [*model["flds"][:-1], {**model["flds"][-1], "name": "Schlüssel"}]
    return {**model, "flds": fields, "tmpls": [{**card, "name": "Karte"} for card in model["tmpls"]], "mod": LATER}


LATER = 1_800_000_000


class TestNextDeck:
    def test_exactly_what_changed_is_updated(self, collection: Collection, teacher: Teacher) -> None:
        bring_in(collection, teacher.deck(sample_quiz()))

        assert bring_in(collection, teacher.deck(next_quiz())) == Import(new=1, updated=2, unchanged=12)
        (card,) = cards(collection, "Key:short-lit")
        assert card.note()["Answer"] == "on 5 October 1871"

    def test_and_again_by_the_deck_after_that(self, collection: Collection, teacher: Teacher) -> None:
        bring_in(collection, teacher.deck(sample_quiz()))
        bring_in(collection, teacher.deck(next_quiz()))

        assert bring_in(collection, teacher.deck(sample_quiz())) == Import(updated=3, unchanged=12)

    def test_who_missed_a_deck_has_all_changes_with_the_next(self, collection: Collection, teacher: Teacher) -> None:
        bring_in(collection, teacher.deck(sample_quiz()))
        teacher.deck(changed(sample_quiz(), "choice-oil", reworded))

        assert bring_in(collection, teacher.deck(next_quiz())).updated == 2

    def test_an_older_deck_takes_nothing_back(self, collection: Collection, teacher: Teacher) -> None:
        first = teacher.deck(sample_quiz())
        bring_in(collection, first)
        bring_in(collection, teacher.deck(next_quiz()))

        assert bring_in(collection, first) == Import(unchanged=15)

    def test_what_was_learnt_is_kept(self, collection: Collection, teacher: Teacher) -> None:
        bring_in(collection, teacher.deck(sample_quiz()))
        studied = [answer_next(collection, "quizgen::The Light at Corran Point") for _ in range(15)]
        before = {card: schedule(collection, card) for card in studied}
        bring_in(collection, teacher.deck(next_quiz()))

        assert {card: schedule(collection, card) for card in studied} == before
        assert collection.db is not None
        assert collection.db.scalar("select count() from revlog") == 15

    def test_what_the_student_wrote_on_another_note_is_kept(self, collection: Collection, teacher: Teacher) -> None:
        bring_in(collection, teacher.deck(sample_quiz()))
        (card,) = cards(collection, "Key:true-reef")
        note = card.note()
        note["Extra"] = "my own words"
        note.tags.append("mine")
        collection.update_note(note)
        bring_in(collection, teacher.deck(next_quiz()))

        after = collection.get_note(note.id)
        assert after["Extra"] == "my own words"
        assert "mine" in after.tags

    def test_and_on_a_changed_note_too_unless_the_teacher_dates_the_deck(
        self, collection: Collection, teacher: Teacher
    ) -> None:
        bring_in(collection, teacher.deck(sample_quiz()))
        (card,) = cards(collection, "Key:short-lit")
        note = card.note()
        note["Answer"] = "my own words"
        collection.update_note(note)
        kept = teacher.files
        bring_in(collection, teacher.deck(next_quiz()))
        assert collection.get_note(note.id)["Answer"] == "my own words"

        now = collection.get_note(note.id).mod + 5
        dated = write("anki", next_quiz(), Settings(kept=kept, timestamp=now))
        bring_in(collection, deck_in(dated))
        assert collection.get_note(note.id)["Answer"] == "on 5 October 1871"

    def test_the_students_own_styling_is_kept(self, collection: Collection, teacher: Teacher) -> None:
        bring_in(collection, teacher.deck(sample_quiz()))
        notetype = collection.models.by_name("quizgen question")
        assert notetype is not None
        notetype["css"] += "\n.card { color: teal; }"
        collection.models.update_dict(notetype)
        bring_in(collection, teacher.deck(next_quiz()))
        collection.models._clear_cache()

        after = collection.models.by_name("quizgen question")
        assert after is not None
        assert "teal" in after["css"]

    def test_a_field_or_card_of_another_name_is_the_same_one(self, collection: Collection, teacher: Teacher) -> None:
        bring_in(collection, teacher.deck(sample_quiz()))
        later = teacher.deck(next_quiz())
        models = json.dumps({str(model["id"]): renamed(model) for model in read(later).notetypes.values()})
        done = bring_in(collection, tampered(later, "UPDATE col SET models = '" + models.replace("'", "''") + "'"))

        assert done == Import(new=1, updated=2, unchanged=12)
        (card,) = cards(collection, "Schlüssel:short-lit")
        assert card.note()["Answer"] == "on 5 October 1871"
        assert card.template()["name"] == "Karte"
        assert not [notetype for notetype in collection.models.all_names_and_ids() if "+" in notetype.name]

    def test_what_retired_stays_and_can_be_found(self, collection: Collection, teacher: Teacher) -> None:
        bring_in(collection, teacher.deck(sample_quiz()))
        bring_in(collection, teacher.deck(next_quiz()))
        (gone,) = collection.find_notes(search(["cloze-tide"]))

        assert collection.get_note(gone)["Key"] == "cloze-tide"

    def test_a_lost_ledger_is_made_up_for_by_the_deck(
        self, collection: Collection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        render(sample_quiz())
        bring_in(collection, Path("corran-point.apkg").read_bytes())
        Path(BOOK).unlink()
        render(next_quiz())

        done = bring_in(collection, Path("corran-point.apkg").read_bytes())
        assert done == Import(new=1, updated=2, unchanged=12)


def render(quiz: Quiz, *options: str) -> None:
    Path("q.yaml").write_bytes(to_yaml(quiz))
    result = quizgen("render", "q.yaml", "--to", "anki,anki-tsv", *options)
    assert result.exit_code == 0, result.output


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.model
@pytest.mark.usefixtures("here")
def test_an_article_that_changes_updates_what_the_report_says(collection: Collection) -> None:
    article = (ROOT / "seeds" / "putin-visits-china.txt").read_text("utf-8")
    assert make(article) == Counter(new=len(read(Path("point.apkg").read_bytes()).notes))
    bring_in(collection, Path("point.apkg").read_bytes())
    studied = answer_next(collection, "quizgen::Putin visits China")
    before = schedule(collection, studied)

    fates = make(
        article.replace("Harbin for a trade and investment expo", "Harbin for a trade and technology fair")
        .replace(", with Putin referring to Xi as his “dear friend.”", ".")
        .replace("Overall, ", "The State Grid Corporation opened an office in Moscow in 2019. Overall, ")
    )
    done = bring_in(collection, Path("point.apkg").read_bytes())
    assert done == Import(new=fates["new"], updated=fates["changed"], unchanged=fates["unchanged"])
    assert fates["unchanged"] > fates["new"] + fates["changed"] > 0
    assert schedule(collection, studied) == before


def make(article: str) -> Counter[str]:
    """Make the deck of an article anew; how many of its notes the report says are new, changed and so on."""
    Path("point.txt").write_text(article, encoding="utf-8")
    result = quizgen("make", "point.txt", "--to", "anki", "--deck-report", "report.json")
    assert result.exit_code == 0, result.output
    return Counter(change["fate"] for change in json.loads(Path("report.json").read_bytes())["point.apkg"])


@pytest.mark.usefixtures("here")
class TestPush:
    """As an import through AnkiConnect does it, which merges note types and dates them anew."""

    def push(self, collection: Collection, *options: str) -> str:
        with listening(served_by(collection)) as server:
            result = quizgen("push", "corran-point.apkg", "--address", server.address, *options)
        assert result.exit_code == 0, result.output
        return result.stdout

    def test_a_pushed_deck_is_there(self, collection: Collection) -> None:
        render(sample_quiz())

        assert "corran-point.apkg: brought 15 notes into Anki\n" in self.push(collection)
        assert collection.card_count() == 15

    def test_the_next_one_updates_it_and_leaves_what_was_learnt(self, collection: Collection) -> None:
        render(sample_quiz())
        self.push(collection)
        (card,) = cards(collection, "Key:short-lit")
        collection.sched.set_due_date([card.id], "7")
        before = schedule(collection, card.id)
        render(next_quiz())
        self.push(collection)

        assert collection.get_card(card.id).note()["Answer"] == "on 5 October 1871"
        assert schedule(collection, card.id) == before
        assert collection.card_count() == 16

    def test_older_templates_are_brought_up_to_date(self, collection: Collection) -> None:
        render(sample_quiz())
        self.push(collection)
        notetype = collection.models.by_name("quizgen question")
        assert notetype is not None
        css = notetype["css"]
        notetype["css"] = css.replace("quizgen 2:", "quizgen 1:")
        collection.models.update_dict(notetype)

        assert "quizgen question: styled anew" in self.push(collection)
        after = collection.models.by_name("quizgen question")
        assert after is not None
        assert after["css"] == css

    def test_the_students_own_styling_is_kept(self, collection: Collection) -> None:
        render(sample_quiz())
        self.push(collection)
        notetype = collection.models.by_name("quizgen question")
        assert notetype is not None
        notetype["css"] += "\n.card { color: teal; }"
        collection.models.update_dict(notetype)

        assert "edited in Anki" in self.push(collection)
        after = collection.models.by_name("quizgen question")
        assert after is not None
        assert "teal" in after["css"]

    def test_what_retired_is_tagged_on_request_and_keeps_its_other_tags(self, collection: Collection) -> None:
        render(sample_quiz())
        self.push(collection)
        render(next_quiz())

        assert "tagged quizgen::retired: 1 note" in self.push(collection, "--tag-retired")
        (card,) = cards(collection, "tag:quizgen::retired")
        assert card.note()["Key"] == "cloze-tide"
        assert "corran-point" in card.note().tags

    def test_a_deck_that_was_pushed_goes_on_by_double_click(self, collection: Collection) -> None:
        render(sample_quiz())
        self.push(collection)
        render(next_quiz())

        done = bring_in(collection, Path("corran-point.apkg").read_bytes())
        assert done == Import(new=1, updated=2, unchanged=12)


@pytest.mark.usefixtures("here")
class TestTable:
    def bring_in(self, collection: Collection) -> Import:
        path = str(Path("corran-point.anki.tsv").resolve())
        metadata = collection.get_csv_metadata(path, None)
        log = collection.import_csv(ImportCsvRequest(path=path, metadata=metadata)).log
        refused = len(log.conflicting) + len(log.missing_notetype) + len(log.empty_first_field)
        return Import(new=len(log.new), updated=len(log.updated), unchanged=len(log.duplicate), refused=refused)

    def test_it_holds_what_the_deck_holds(self, collection: Collection) -> None:
        render(sample_quiz())
        bring_in(collection, Path("corran-point.apkg").read_bytes())

        assert self.bring_in(collection) == Import(unchanged=15)

    def test_it_updates_and_adds_and_leaves_what_was_learnt(self, collection: Collection) -> None:
        render(sample_quiz())
        bring_in(collection, Path("corran-point.apkg").read_bytes())
        (card,) = cards(collection, "Key:short-lit")
        collection.sched.set_due_date([card.id], "7")
        before = schedule(collection, card.id)
        render(next_quiz())

        assert self.bring_in(collection) == Import(new=1, updated=2, unchanged=12)
        assert schedule(collection, card.id) == before
        (added,) = cards(collection, "Key:short-new")
        assert collection.decks.name(added.did) == "quizgen::The Light at Corran Point"
