"""Readers against damaged files, for as long as you like.

    python -m tests.fuzz.readers [--minutes 10] [--seed 1] [--only .docx] [--keep FOLDER]

Reads damaged files of every format. A file may be read or refused as an ArticleError; anything else is a bug, and so is
more than ten seconds and ten for each megabyte, or two gigabytes. What a file did is printed, and the file is kept. The
same seed does the same damage in the same order.
"""

import argparse
import multiprocessing
import random
import resource
import signal
import sys
import time
import traceback
from collections import Counter
from pathlib import Path

from quizgen.errors import ArticleError
from quizgen.readers import read_article
from tests.fuzz.damage import damaged
from tests.fuzz.seeds import seeds

SECONDS, SECONDS_A_MEGABYTE = 10, 10
"""Of the processor's time, however busy the machine is: time may grow with the length, not with its square. Measured:
a megabyte of opening brackets in Markdown takes nine, other formats two at most."""

BYTES = 3 * 2**30
"""Of address space, of which libraries take up one without using it."""

BATCH = 200
"""Files that one process reads: a library that ends it with a signal ends no more than that."""


def main() -> int:
    """Read until the time is over; the number of bugs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="names that end so")
    parser.add_argument("--keep", type=Path, default=Path("build/fuzz"))
    args = parser.parse_args()
    args.keep.mkdir(parents=True, exist_ok=True)
    end, batch, total = time.monotonic() + 60 * args.minutes, args.seed * 1_000_000, Counter[str]()
    while time.monotonic() < end:
        total += in_a_process(batch, args.only, args.keep)
        batch += BATCH
    print(", ".join(f"{count} {what}" for what, count in sorted(total.items())))  # noqa: T201 -- a script
    return total["bugs"]


def in_a_process(first: int, only: str, keep: Path) -> Counter[str]:
    """Read a batch where it can do no harm."""
    queue: multiprocessing.Queue[Counter[str]] = multiprocessing.Queue()
    process = multiprocessing.Process(target=read_batch, args=(first, only, keep, queue))
    process.start()
    process.join(BATCH * SECONDS * 10)
    if process.exitcode == 0:
        return queue.get()
    process.kill()
    print(f"batch {first}: ended by {process.exitcode}")  # noqa: T201 -- a script
    return Counter(bugs=1)


def read_batch(first: int, only: str, keep: Path, queue: "multiprocessing.Queue[Counter[str]]") -> None:
    """Read the files of a batch, and say what became of them."""
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    signal.signal(signal.SIGVTALRM, out_of_time)
    sound = {name: raw for name, raw in seeds().items() if name.endswith(only)}
    counts: Counter[str] = Counter()
    for number in range(first, first + BATCH):
        chance = random.Random(number)
        name = chance.choice(sorted(sound))
        raw = damaged(sound[name], chance)
        if bug := what_happens(raw, name):
            (keep / f"{number}-{name}").write_bytes(raw)
            print(f"{number}-{name}: {bug}", flush=True)  # noqa: T201 -- a script
        counts["bugs" if bug else "files"] += 1
    queue.put(counts)


def what_happens(raw: bytes, name: str) -> str:
    """What went wrong where a file was read; nothing if all went well."""
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS + SECONDS_A_MEGABYTE * len(raw) / 1_000_000)
    try:
        read_article(raw, name)
    except ArticleError:
        return ""
    except (Exception, OutOfTimeError):  # noqa: BLE001 -- what is looked for
        return traceback.format_exc()
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return ""


class OutOfTimeError(BaseException):
    """Not an Exception: what catches those must not catch this."""


def out_of_time(*_: object) -> None:
    """Stop what takes too long."""
    raise OutOfTimeError


if __name__ == "__main__":
    sys.exit(main())
