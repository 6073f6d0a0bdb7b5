"""Names of those who bring the news, and what they do."""

import re

MEDIA = re.compile(
    r"(?:Times|Post|News|Herald|Tribune|Journal|Guardian|Telegraph|Mail|Press|Agency|Magazine|Radio|Television|TV|BBC|CNN"
    r"|NBC|CBS|ABC|Reuters|AFP|AP|Wikinews|Twitter|Facebook)$"
)
"""How names of those end who bring the news."""

TELLING = frozenset(
    """
    announce blog broadcast comment interview note observe post publish quote remark report reveal say show speak
    state tell tweet write
    """.split()
)
"""Verbs by which it is told where something was said or reported."""
