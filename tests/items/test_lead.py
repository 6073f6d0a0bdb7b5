"""An article that begins with a scene is summed up by how it goes on."""

from quizgen.items.lead import lead_of, prose_of, weights_of
from quizgen.items.teaching import is_teaching
from quizgen.readers import read_article

HOOK = "Ada Marsh never met her aunt. She thinks of her whenever it rains."
MATTER = (
    "Engineers in Bergen have built a ferry that runs on batteries, which the islands of Norway want for their "
    "harbours within a decade."
)
MORE = (
    "Batteries make the ferry quiet, so that whales near the harbours of the islands are no longer scared away. "
    "Engineers mend the batteries of the ferry at night while it lies in one of the harbours."
)
REST = " ".join(
    f"In harbour {number} engineers showed the ferry and its batteries to people from the islands, Marsh said."
    for number in range(2, 26)
)


def told(text: str) -> list[str]:
    article = read_article(text.encode(), "ferry.txt").in_pieces[0].article
    return [
        each.text
        for each in lead_of(article, "", prose_of(article), weights_of(article), teaching=is_teaching(article))
    ]


def test_the_first_sentence_that_tells_the_matter_begins_the_sum() -> None:
    assert told(f"{HOOK}\n\n{MATTER} {MORE}\n\n{REST}")[:1] == [MATTER]


def test_a_sentence_that_points_to_the_scene_begins_no_sum() -> None:
    pointing = MATTER.replace("Engineers in Bergen have", "The engineers in Bergen have")

    assert told(f"{HOOK}\n\n{pointing} {MORE}\n\n{REST}")[:1] != [pointing]


def test_a_short_article_begins_with_no_scene() -> None:
    assert told(f"{HOOK}\n\n{MATTER} {MORE}") == []


def test_what_was_so_before_the_news_begins_no_sum() -> None:
    background = f"As the islands of Norway want quiet ferries for their harbours, e{MATTER[1:]}"

    assert told(f"{MATTER} {MORE}\n\n{REST}")[:1] == [MATTER]
    assert told(f"{background} {MORE}\n\n{REST}")[:1] != [background]


def test_what_was_done_to_something_told_before_begins_no_sum() -> None:
    behind = MATTER.replace("Engineers in Bergen have built a ferry", "Engineers have replaced it with a ferry")

    assert told(f"{behind} {MORE}\n\n{REST}")[:1] != [behind]
