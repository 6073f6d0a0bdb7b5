from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from quizgen.annotate.callings import with_callings_in_names
from quizgen.annotate.copying import copy_of
from quizgen.annotate.fronts import with_fronts_apart
from quizgen.annotate.mending import mended
from tests.support.parses import FOLDER, blocks, read, vocabulary

if TYPE_CHECKING:
    from quizgen.model.tokens import Doc


@cache
def all_mended() -> "list[Doc]":
    """All that the tests parse, names told from what opens their sentences and from what people are."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.conllu"))]
    lines = chain.from_iterable(blocks(text).values() for text in texts)
    return [with_callings_in_names(with_fronts_apart(mended(copy_of(read(each, vocabulary()))))) for each in lines]


def test_a_mended_tree_is_a_tree() -> None:
    for doc in all_mended():
        for sentence in doc.sents:
            assert sorted(token.i for token in sentence.root.subtree) == list(range(sentence.start, sentence.end))


def test_a_mended_tree_says_the_same_up_and_down() -> None:
    for doc in all_mended():
        for token in doc:
            below = [other.i for other in token.subtree]
            assert all(other.head is token for other in token.children)
            assert (token.left_edge.i, token.right_edge.i) == (min(below), max(below))
            assert all(other.i < token.i for other in token.lefts)
            assert all(other.i > token.i for other in token.rights)
