"""Names of those who bring the news, and what they do."""

import re

MEDIA = re.compile(
    r"(?:ABC|AFP|AP|Agency|BBC|Bloomberg|CBS|CNN|Chronicle|Economist|Facebook|Forbes|Gazette|Guardian|Herald|ITV"
    r"|Independent|Instagram|Interfax|Izvestia|Jazeera|Journal|MSNBC|Magazine|Mail|NBC|NPR|News(?: Network)?"
    r"|Newsweek|Observer|Osservatore Romano|PBS|Post|Pravda|Press|Radio|Reuters|Spiegel|TASS"
    r"|TV|Telegraph|Television|TikTok|Times|Tribune|Twitter|Wikinews|Xinhua|YouTube)$"
)
"""How names of those end who bring the news."""

TELLING = frozenset(
    """
    announce blog broadcast comment interview note observe post publish quote remark report reveal say show speak
    state tell tweet write
    """.split()
)
"""Verbs by which it is told where something was said or reported."""
