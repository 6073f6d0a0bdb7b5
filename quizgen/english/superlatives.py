"""Superlatives by their ending: *largest*."""

NO_SUPERLATIVES = frozenset(
    """
    afforest anapest armrest arrest attest backrest behest bequest blest brest bucharest budapest chest congest
    conquest contest crest deforest detest digest dishonest disinterest divest earnest ernest everest fest footrest
    forest forrest gabfest guest harvest headrest honest houseguest immodest incest infest ingest inquest interest
    invest jest lest manifest mid-west midwest modest molest nest north-west northwest oktoberfest overinvest
    palimpsest pest predigest priest protest quest rainforest redigest reforest reinvest request rest retest
    self-interest songfest south-west southwest suggest tempest test unrest vest west wrest zest
    """.split()
)
"""Words in *-est* that are none."""

ORDINAL = r"\d*(?:1st|2nd|3rd|\dth)"

RANKED = rf"the (?:first|last|next|only|second|third|{ORDINAL}|\w+est)"
"""How it is told that something is the first, the last or the most of its kind."""


def is_superlative(word: str) -> bool:
    """Whether the word, in small letters, is one like *largest*."""
    return word.endswith("est") and word not in NO_SUPERLATIVES
