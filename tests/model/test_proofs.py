from quizgen.model.item import Evidence, Item, OpenResponse, Point

QUOTED = Evidence(text='"The ferry is late," Ada Marsh said.', start=0, end=36, passage=1)
TOLD = Evidence(text="On Monday she mended the engine.", start=37, end=69, passage=2)


def of_points(*points: Point) -> Item:
    return Item(id="a", question=OpenResponse(prompt="What does Ada Marsh say?", expected=points), evidence=QUOTED)


def test_a_point_in_the_articles_own_words_needs_no_proof_beside_it() -> None:
    quoted = Point(text="“The ferry is late,” Ada Marsh said.", evidence=QUOTED)
    told = Point(text="She mended the engine.", evidence=TOLD)
    item = of_points(quoted, told)

    assert (quoted.is_quoted, told.is_quoted) == (True, False)
    assert item.proofs == (QUOTED, TOLD)
    assert item.proofs_beside == (TOLD,)


def test_a_point_without_evidence_leaves_that_of_the_item() -> None:
    item = of_points(Point(text="The ferry is late."))

    assert item.proofs_beside == (QUOTED,)
