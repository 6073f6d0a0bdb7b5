"""Nouns for things that have names of their own."""

NAMED_THINGS = (
    "accord|agreement|airliner|airship|aqueduct|asteroid|award|battleship|bridge|canal|comet|cyclone|dam"
    "|expedition|express|ferry|festival|glacier|highway|hurricane|initiative|lander|lighthouse|line|locomotive"
    "|meteorite|mine|mission|monument|motorway|oilfield|operation|orbiter|pact|pipeline|plan|plant|platform|prize"
    "|probe|program|programme|project|protocol|railway|reactor|reservoir|rocket|route|rover|satellite|scheme|ship"
    "|shipwreck|shuttle|spacecraft|spaceship|storm|submarine|tanker|telescope|trawler|treaty|tunnel|typhoon"
    "|vaccine|virus|volcano|yacht"
)
"""In a pattern: behind a name, what it is the name of."""
