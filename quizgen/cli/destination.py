"""Files written all or none, and never over what somebody else wrote or edited.

`.quizgen.json` in the folder remembers the digest of each file that quizgen wrote there. A file with another digest
has been edited since, one that isn't listed is somebody else's: both are replaced only with `--force`.
"""

import contextlib
import hashlib
import json
import os
from collections.abc import Container, Iterator, Mapping
from pathlib import Path, PurePosixPath

from quizgen.errors import OutputError

MANIFEST = ".quizgen.json"

WRITABLE = "give a folder you may write to with -o"


def save(
    files: Mapping[str, bytes], folder: Path, *, force: bool, continued: Container[str] = frozenset()
) -> list[Path]:
    """Write `files` (relative path → contents) to `folder`, and return where they are. OutputError, nothing written.

    What is `continued` was read before it was written anew, so nothing is lost if it was edited, or merged, meanwhile.
    """
    targets = {_target(folder, name): content for name, content in files.items()}
    with _explained(folder):
        check_folder(folder)
        known = _manifest(folder)
        if not force:
            others = {name: content for name, content in files.items() if name not in continued}
            _refuse_to_replace_others(others, folder, known)
        digests = {**known, **{name: _digest(content) for name, content in files.items()}}
        manifest = json.dumps(digests, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
        _replace({**targets, folder / MANIFEST: manifest.encode()})
    return list(targets)


def check_folder(folder: Path) -> None:
    """OutputError if it is plain that nothing can be written there: better told before the work than after it."""
    nearest = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    if not nearest.is_dir():
        raise OutputError(f"{nearest}: this is a file, not a folder", hint="give a folder to -o; - is standard output")
    if not os.access(nearest, os.W_OK):
        raise OutputError(f"{nearest}: can't be written: Permission denied", hint=WRITABLE)


def _target(folder: Path, name: str) -> Path:
    """Where a file goes; a writer from elsewhere may not lead out of the folder."""
    relative = PurePosixPath(name)
    if relative.is_absolute() or ".." in relative.parts or not relative.parts:
        raise OutputError(f"{name}: a path that leads out of the folder", hint="the format's package is at fault")
    return folder.joinpath(*relative.parts)


def _refuse_to_replace_others(files: Mapping[str, bytes], folder: Path, known: Mapping[str, str]) -> None:
    """OutputError if a file is there that quizgen did not write, or that was edited since; equal bytes are no loss."""
    for name, content in files.items():
        path = _target(folder, name)
        if path.is_dir():
            raise OutputError(f"{path}: this is a folder, a file was to be written", hint="move it, or use another -o")
        if not path.exists():
            continue
        found = _digest(path.read_bytes())
        if found not in (known.get(name), _digest(content)):
            what = "was edited since quizgen wrote it" if name in known else "exists and is not quizgen's"
            raise OutputError(f"{path}: {what}", hint="use another folder with -o, or --force to replace it")


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _manifest(folder: Path) -> dict[str, str]:
    """Name → digest of what quizgen wrote; a manifest that is missing or broken knows of nothing."""
    try:
        known = json.loads((folder / MANIFEST).read_bytes())
    except (FileNotFoundError, ValueError, RecursionError):
        return {}
    entries = known.items() if isinstance(known, dict) else ()
    return {name: digest for name, digest in entries if isinstance(digest, str)}


def _replace(targets: Mapping[Path, bytes]) -> None:
    """Write everything beside its target first, then move it there: nothing that can fail is left for the end."""
    temporary: dict[Path, Path] = {}
    new_folders = sorted({parent for path in targets for parent in path.parents if not parent.exists()})
    try:
        for path, content in targets.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary[path] = path.with_name(f".{path.name}.{os.getpid()}.tmp")
            temporary[path].write_bytes(content)
        for path, written in temporary.items():
            written.replace(path)
    except BaseException:
        for written in temporary.values():
            with contextlib.suppress(OSError):
                written.unlink()
        _remove_if_empty(new_folders[::-1])
        raise


def _remove_if_empty(folders: list[Path]) -> None:
    """Undo making folders, the deepest first."""
    for folder in folders:
        with contextlib.suppress(OSError):
            folder.rmdir()


@contextlib.contextmanager
def _explained(folder: Path) -> Iterator[None]:
    """What the operating system refuses, as an OutputError."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputError(f"{folder}: can't be written: {reason}", hint=WRITABLE) from error
