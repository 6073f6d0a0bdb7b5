"""What became of each sentence of an article, in lines: for the teacher who writes the missing item by hand."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from quizgen.model.fact import Fact
    from quizgen.model.finding import Finding
    from quizgen.model.item import Evidence, Item

Quoting = TypeVar("Quoting", "Fact", "Finding")


def explained(
    findings: "Iterable[Finding]", facts: "Iterable[Fact]" = (), items: "Iterable[Item]" = ()
) -> Iterator[str]:
    """Each sentence in the order of the article; below it what is asked, what could be, and what stood in the way."""
    asked, told = by_evidence(items, facts)
    kept = {item.id for lines in asked.values() for item in lines}
    why = grouped([finding for finding in findings if finding.subject not in kept])
    for evidence in sorted({*asked, *told, *why}, key=lambda each: (each.start, each.end)):
        yield f"{evidence.passage}: {' '.join(evidence.text.split())}"
        yield from (f"    asked: {item.prompt} ({item.kind})" for item in asked[evidence])
        if not asked[evidence]:
            yield from (f"    stated: {text}" for text in told[evidence])
        yield from dict.fromkeys(map(reason, why[evidence]))


def by_evidence(
    items: "Iterable[Item]", facts: "Iterable[Fact]"
) -> "tuple[dict[Evidence, list[Item]], dict[Evidence, dict[str, None]]]":
    """The items that each sentence proves, and what it states in words that stand alone."""
    asked: dict[Evidence, list[Item]] = defaultdict(list)
    for item in items:
        for proof in item.proofs:
            asked[proof].append(item)
    told: dict[Evidence, dict[str, None]] = defaultdict(dict)
    for fact in facts:
        told[fact.evidence][fact.sentence] = None
    return asked, told


def grouped(quoting: "Iterable[Quoting]") -> "dict[Evidence, list[Quoting]]":
    """Facts or findings by the sentence that they quote."""
    found: dict[Evidence, list[Quoting]] = defaultdict(list)
    for each in quoting:
        if each.evidence is not None:
            found[each.evidence].append(each)
    return found


def reason(finding: "Finding") -> str:
    """Why something was not asked, on one line."""
    about = f" [{finding.about}]" if finding.about else ""
    return f"    not asked: {finding.code}: {finding.message}{about}"
