"""Pipes whose reader has gone: `quizgen make … | head` ends what is told, not what is written."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def heard_or_not() -> Iterator[None]:
    """Around what nobody must read: if the reader has gone, the rest of it is told to no one.

    A stream that broke is pointed at the null device, as the library reference of Python advises (`signal`, note on
    SIGPIPE), so that what is said later breaks nothing either, nor the flush at the end of the program.
    """
    try:
        yield
    except BrokenPipeError:
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except BrokenPipeError:
                null = os.open(os.devnull, os.O_WRONLY)
                os.dup2(null, stream.fileno())
                os.close(null)
