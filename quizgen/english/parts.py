"""Nouns of parts, and of the things that have them."""

from quizgen.english.likeness import by_word

OWNERS = by_word(
    {
        "mission": "commander spacecraft",
        "airliner airship ferry flight frigate liner mission ship steamer submarine vessel": "captain crew passenger",
        "ferry frigate galleon liner ship steamer submarine vessel": (
            "anchor bow deck funnel hull keel mast rudder stern wreck"
        ),
        "river stream": "bank basin delta estuary floodplain headwater mouth source tributary",
        "mountain peak volcano": "crater foot peak slope summit",
        "empire kingdom sultanate": "capital population",
        "aqueduct bridge canal cathedral dam railway stadium tower tunnel": "construction opening",
        "canal": "lock",
        "disease epidemic illness outbreak pandemic plague": "symptom victim",
        "moon planet star": "atmosphere core crust equator interior mantle surface",
        "brain heart kidney organ": "chamber half side wall",
        "city town village": "airport belfry castle cathedral centre center harbour harbor mayor port suburb wall",
        "city town island": "university",
        "city town village country island region province state": "climate name population",
        "desert mountain peninsula plateau valley volcano": "climate",
        "desert lake mountain peninsula river volcano": "name",
        "city country empire island kingdom town": "people",
        "country island": "airport capital coast east interior north south west",
        "country": (
            "anthem army constitution currency economy flag government judiciary legislature monarchy navy parliament"
        ),
        "city country island town": "citizen farmer inhabitant merchant resident settler",
        "city town": "craftsman weaver",
        "basilica cathedral church mosque temple": "dome facade façade nave spire",
        "building castle cathedral church fortress monument mosque palace temple tower": "name",
    }
)
"""Part of a thing, or what happens to it → nouns of things that have one."""

WORKS = frozenset(
    """
    aqueduct bridge canal cathedral dam highway metro monument motorway pipeline railroad railway skyscraper stadium
    subway tower tunnel viaduct waterway
    """.split()
)
"""What takes many people years to build: *the project* in an article on one is that."""
