"""Nouns for things that have names of their own."""

NAMED_THINGS = (
    "bridge|canal|dam|express|ferry|line|mine|mission|oilfield|operation|pipeline|plan|plant|prize|probe|programme"
    "|program|project|railway|reactor|reservoir|rocket|route|satellite|scheme|spacecraft|storm|telescope"
    "|treaty|tunnel|virus"
)
"""In a pattern: behind a name, what it is the name of."""
