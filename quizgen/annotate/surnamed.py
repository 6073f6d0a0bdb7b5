"""By which surname alone people may be called: *DiCostanza*, though the article always says *Don DiCostanza*."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from quizgen.annotate.given_names import is_given_name
from quizgen.annotate.labels import is_initials
from quizgen.english.numerals import ends_in_numeral
from quizgen.english.people import GENERATIONS, PARTICLES, TITLES
from quizgen.model.fact import Entity

FIRST = frozenset(
    """
    Cai Cao Chan Chang Chen Cheng Cheung Chiang Cho Choi Chow Chu Chung Deng Ding Fan Feng Gao Guo Han He Ho Hong Hu
    Huang Hwang Jang Jiang Jin Jung Kang Kim Kwon Lai Lam Lau Lee Leung Li Liang Lim Lin Ling Liu Lo Lu Luo Ma Mao Min
    Moon Ng Ngo Nguyen Oh Pan Park Peng Pham Qian Qin Rhee Ryu Seo Shen Shin Shu Son Song Su Sun Tan Tang Tian Tran Tsai
    Tseng Vu Wang Wei Wen Wong Woo Wu Xi Xiao Xie Xu Yan Yang Yao Ye Yeung Yi Yim Yoo Yoon Yu Yuan Zeng Zhang Zhao Zheng
    Zhou Zhu
    """.split()
)
"""Surnames that stand before the given name in China, Korea and Vietnam, some of them given names elsewhere."""

PATERNAL = frozenset({"bin", "bint", "ibn"})
"""What stands before a father's name, which is no surname."""


def with_surnames_alone(entities: Sequence[Entity]) -> list[Entity]:
    """The entities, people with the surname that nobody else of the article has in any of their names."""
    people = [entity for entity in entities if entity.type == "person"]
    bearers = Counter(word for entity in people for word in words_of(entity))
    return [
        replace(entity, surnames=found)
        if entity.type == "person" and (found := surnames_of(entity.name)) and bearers[found[-1]] == 1
        else entity
        for entity in entities
    ]


def words_of(entity: Entity) -> frozenset[str]:
    """The words of all its names."""
    return frozenset(" ".join((entity.name, *entity.aliases)).split())


def surnames_of(name: str) -> tuple[str, ...]:
    """The surname of whoever bears a full name, with its particles and without; none where it is not plain.

    >>> surnames_of("Don DiCostanza"), surnames_of("Vincent van Gogh"), surnames_of("Harry Lund Jr.")
    (('DiCostanza',), ('van Gogh', 'Gogh'), ('Lund',))
    >>> surnames_of("B. F. Skinner"), surnames_of("Ho Chi Minh")
    (('Skinner',), ())
    >>> surnames_of("Kim Jong-un"), surnames_of("Pope Francis"), surnames_of("Paul of Tarsus"), surnames_of("Ann II")
    ((), (), (), ())
    """
    words = [word for word in name.split() if word.strip(",") not in GENERATIONS]
    *first, last = words or [""]
    start = next((index for index, word in enumerate(first) if word in PARTICLES), len(first))
    given, particles = first[:start], first[start:]
    if not given or not is_western(given) or not PARTICLES.issuperset(particles) or not PATERNAL.isdisjoint(particles):
        return ()
    if not last[:1].isupper() or ends_in_numeral(name):
        return ()
    return tuple(dict.fromkeys((" ".join((*particles, last)), last)))


def is_western(given: Sequence[str]) -> bool:
    """Whether the names before the last are given names, as where the surname stands last."""
    known = is_given_name(given[0]) or is_initials(given[0]) or "." in given[0]
    plain = given[0] not in FIRST and TITLES.isdisjoint(given)
    return known and plain and all(word[0].isupper() for word in given)
