"""The article of our own on paper: PDFs that Chromium and groff make of it, in the layouts of books and magazines."""

import re
import shutil
import subprocess
from pathlib import Path

from tests.support.documents import FERRY, TITLE, expected, pandoc

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--no-pdf-header-footer"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars"),
)

HEADS = '@page{@top-center{content:"The Lowmoor Gazette"}@bottom-center{content:"Page " counter(page)}}'

LAYOUTS = {
    "small pages": f"body{{font:12pt serif}}@page{{size:A5;margin:20mm}}{HEADS}",
    "columns": f"body{{font:10pt serif;columns:2;text-align:justify}}@page{{size:A4;margin:20mm}}{HEADS}",
    "three columns": "body{font:9pt serif;columns:3;column-gap:5mm}h1{column-span:all}@page{size:A4;margin:15mm}",
    "indented": "body{font:11pt serif}p{margin:0;text-indent:1.5em}@page{size:A5;margin:15mm 20mm 25mm}" + HEADS,
    "loose": "body{font:12pt sans-serif;line-height:2}p{margin:0 0 1em}@page{size:A4;margin:25mm}" + HEADS,
    "hyphenated": "body{font:10pt serif;width:60mm;text-align:justify;hyphens:manual}@page{size:A5;margin:20mm}"
    + HEADS,
}
"""Name → style sheet."""

LONG_WORD = re.compile(r"\b([a-z]{3})([a-z]{4,})\b")


def html(*, hyphens: bool) -> str:
    """The article as a page, with a caption and a table to be left out; long words may be parted if `hyphens`."""
    blocks = [
        f"<h2>{text}</h2>" if kind == "heading" else f"<p>{_parted(text) if hyphens else text}</p>"
        for kind, text in expected()
    ]
    figure = "<figure style='font-size:8pt'><p>Figure 1. The ferry in the harbour of Lowmoor, by Ben Ash.</p></figure>"
    table = "<table><tr><th>Year<th>Passengers<tr><td>1963<td>12,000<tr><td>1980<td>31,000</table>"
    return "".join((f"<h1>{TITLE}</h1>", *blocks[:3], figure, *blocks[3:6], table, *blocks[6:]))


def _parted(text: str) -> str:
    return LONG_WORD.sub(r"\1&shy;\2", text)


def chromium(folder: Path, layout: str) -> bytes:
    """The article as Chromium prints it in one of the layouts."""
    page, pdf = folder / f"{layout}.html", folder / f"{layout}.pdf"
    style = f"<!DOCTYPE html><html lang=en><meta charset=utf-8><title>{TITLE}</title><style>{LAYOUTS[layout]}</style>"
    page.write_text(style + html(hyphens=layout == "hyphenated"), encoding="utf-8")
    profile = f"--user-data-dir={folder / 'profile'}"
    command = [str(CHROMIUM), *FLAGS, profile, f"--print-to-pdf={pdf}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return pdf.read_bytes()


def groff(folder: Path, columns: int) -> bytes:
    """The article as groff sets it: hyphenated, notes at the foot, in one column or two."""
    plain, source = folder / "plain.md", folder / "ferry.ms"
    plain.write_text(FERRY.read_text(encoding="utf-8").replace("*", ""), encoding="utf-8")
    ms = pandoc(plain, source).decode()
    # Its fonts and its number registers are pandoc's; what is asked for here is a running head and the columns.
    ms = re.sub(r"^\.fam .*$", "", ms, flags=re.MULTILINE).replace(".rm CH", ".ds CH The Lowmoor Gazette")
    ms = ms.replace("\n.1C\n", f"\n.{columns}C\n")
    command = ["groff", "-k", "-t", "-ms", "-Tpdf"]
    return subprocess.run(command, input=ms.encode(), check=True, capture_output=True, timeout=60).stdout
