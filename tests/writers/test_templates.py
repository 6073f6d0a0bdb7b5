import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from quizgen.writers._templates import PACKAGE, folder

FIND = "from quizgen.writers._templates import folder; print(folder('html'))"


@pytest.mark.parametrize("inside", [True, False])
def test_templates_are_found_in_an_installed_package_and_in_a_checkout(tmp_path: Path, inside: bool) -> None:
    shutil.copytree(PACKAGE, tmp_path / "quizgen", ignore=shutil.ignore_patterns("__pycache__", "templates"))
    home = tmp_path / "quizgen" if inside else tmp_path
    shutil.copytree(folder("html"), home / "templates" / "html")

    # The folder of the command comes first on its path, before this checkout.
    found = subprocess.run(
        [sys.executable, "-c", FIND], cwd=tmp_path, check=True, capture_output=True, text=True
    ).stdout

    assert Path(found.strip()) == (home / "templates" / "html").resolve()
