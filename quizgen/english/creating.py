"""Verbs of making something, by whose subject their object is known."""

CREATION = {
    "author": "authored",
    "build": "built",
    "carry": "carried out",
    "carve": "carved",
    "coin": "coined",
    "commission": "commissioned",
    "compose": "composed",
    "conduct": "conducted",
    "construct": "constructed",
    "create": "created",
    "design": "designed",
    "develop": "developed",
    "devise": "devised",
    "direct": "directed",
    "discover": "discovered",
    "draft": "drafted",
    "draw": "drawn",
    "edit": "edited",
    "engineer": "engineered",
    "erect": "erected",
    "establish": "established",
    "film": "filmed",
    "forge": "forged",
    "formulate": "formulated",
    "found": "founded",
    "host": "hosted",
    "initiate": "initiated",
    "introduce": "introduced",
    "invent": "invented",
    "issue": "issued",
    "launch": "launched",
    "lead": "led",
    "manufacture": "manufactured",
    "open": "opened",
    "order": "ordered",
    "organise": "organised",
    "organize": "organized",
    "paint": "painted",
    "patent": "patented",
    "perform": "performed",
    "pioneer": "pioneered",
    "present": "presented",
    "produce": "produced",
    "propose": "proposed",
    "publish": "published",
    "record": "recorded",
    "release": "released",
    "run": "run",
    "sculpt": "sculpted",
    "sign": "signed",
    "stage": "staged",
    "weave": "woven",
    "write": "written",
}
"""Verbs by whose subject their object is known → how that reads: `the bridge built by Roman soldiers`."""

AUTHORSHIP = frozenset(
    """
    author carry carve compose conduct devise direct draft film formulate host invent issue launch lead organise
    organize paint propose publish record release sculpt stage write
    """.split()
)
"""Those of them whose object is also its subject's: `Oslo University’s study`."""
