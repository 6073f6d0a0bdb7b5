import json
from pathlib import Path

import pytest

from quizgen.cli.destination import MANIFEST, save
from quizgen.errors import OutputError

FILES = {"mill.html": b"<p>Mill", "mill.quiz.yaml": b"title: Mill\n"}


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != MANIFEST}


def refuse(files: dict[str, bytes], folder: Path) -> str:
    with pytest.raises(OutputError) as caught:
        save(files, folder, force=False)
    assert caught.value.hint
    return caught.value.message


def test_files_are_written_to_a_new_folder(tmp_path: Path) -> None:
    written = save(FILES, tmp_path / "new" / "folder", force=False)

    assert written == [tmp_path / "new" / "folder" / name for name in FILES]
    assert contents(tmp_path / "new" / "folder") == FILES


def test_what_quizgen_wrote_is_replaced(tmp_path: Path) -> None:
    save(FILES, tmp_path, force=False)
    save({**FILES, "mill.html": b"new"}, tmp_path, force=False)

    assert contents(tmp_path)["mill.html"] == b"new"


def test_what_was_edited_since_is_not_replaced(tmp_path: Path) -> None:
    save(FILES, tmp_path, force=False)
    (tmp_path / "mill.quiz.yaml").write_bytes(b"title: My mill\n")

    assert "mill.quiz.yaml: was edited since quizgen wrote it" in refuse({**FILES, "mill.html": b"new"}, tmp_path)
    assert contents(tmp_path) == {"mill.html": b"<p>Mill", "mill.quiz.yaml": b"title: My mill\n"}


def test_what_somebody_else_wrote_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "mill.html").write_bytes(b"mine")

    assert "mill.html: exists and is not quizgen's" in refuse(FILES, tmp_path)
    assert contents(tmp_path) == {"mill.html": b"mine"}
    assert not (tmp_path / MANIFEST).exists()


def test_an_edited_file_is_still_edited_when_others_are_written(tmp_path: Path) -> None:
    save(FILES, tmp_path, force=False)
    (tmp_path / "mill.quiz.yaml").write_bytes(b"title: My mill\n")
    save({"mill.html": b"new"}, tmp_path, force=False)

    assert "was edited" in refuse(FILES, tmp_path)


def test_force_replaces_everything(tmp_path: Path) -> None:
    (tmp_path / "mill.html").write_bytes(b"mine")
    save(FILES, tmp_path, force=True)

    assert contents(tmp_path) == FILES


def test_a_file_that_already_holds_the_same_is_taken_as_ours(tmp_path: Path) -> None:
    (tmp_path / "mill.html").write_bytes(FILES["mill.html"])
    save(FILES, tmp_path, force=False)
    save({"mill.html": b"new"}, tmp_path, force=False)

    assert contents(tmp_path)["mill.html"] == b"new"


@pytest.mark.parametrize("manifest", ["", "{", "[]", '{"mill.html": 1}', '"x"', "[" * 100_000])
def test_a_broken_manifest_knows_of_nothing(tmp_path: Path, manifest: str) -> None:
    save(FILES, tmp_path, force=False)
    (tmp_path / MANIFEST).write_text(manifest, encoding="utf-8")

    assert "is not quizgen's" in refuse({"mill.html": b"new"}, tmp_path)


def test_the_manifest_keeps_what_other_runs_wrote(tmp_path: Path) -> None:
    save({"a.html": b"a"}, tmp_path, force=False)
    save({"b.html": b"b"}, tmp_path, force=False)

    assert list(json.loads((tmp_path / MANIFEST).read_text(encoding="utf-8"))) == ["a.html", "b.html"]


def test_two_runs_leave_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        save(FILES, tmp_path / name, force=False)

    assert (tmp_path / "one" / MANIFEST).read_bytes() == (tmp_path / "two" / MANIFEST).read_bytes()


def test_a_file_for_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    assert "this is a file, not a folder" in refuse(FILES, tmp_path / "file")


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    assert "file: this is a file, not a folder" in refuse(FILES, tmp_path / "file" / "folder")


def test_a_folder_in_the_place_of_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mill.html").mkdir()

    assert "this is a folder" in refuse(FILES, tmp_path)


@pytest.mark.parametrize("name", ["../mill.html", "/mill.html", "a/../../mill.html", ""])
def test_no_writer_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    assert "leads out of the folder" in refuse({name: b""}, tmp_path)


def test_nothing_is_left_of_a_write_that_fails(tmp_path: Path) -> None:
    name = "m" * 300 + ".html"

    assert "can't be written" in refuse({"mill.html": b"Mill", name: b""}, tmp_path / "new" / "folder")
    assert list(tmp_path.iterdir()) == []


def test_files_in_folders_are_written(tmp_path: Path) -> None:
    save({"module/index.html": b"x"}, tmp_path, force=False)

    assert (tmp_path / "module" / "index.html").read_bytes() == b"x"
