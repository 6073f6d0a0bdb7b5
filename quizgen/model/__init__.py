"""The types at every seam: frozen values that each stage takes and returns."""
