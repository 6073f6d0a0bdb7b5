"""Verbs that tell nothing without their object, which is what was done: *made her debut*, *gave a lecture*."""

DEEDS = {
    "make": frozenset(
        """
        appearance arrangement attempt attack bid breakthrough call change claim comeback comment comparison
        contribution debut decision demand difference effort entrance error escape gesture impact journey mark mistake
        move name noise observation offer plea promise progress recommendation recovery remark return sacrifice start
        statement step suggestion transition trip use visit voyage
        """.split()
    ),
    "give": frozenset("address concert interview lecture order permission performance priority speech talk".split()),
    "take": frozenset(
        "action approach bath break care exam hiatus leave look notice photo photograph picture risk seat step".split()
    ),
    "pay": frozenset("attention call heed homage respect tribute visit".split()),
    "do": frozenset("business damage harm research work".split()),
}
"""Each such verb → nouns of what is done by it, of which *what* with the verb does not ask."""
