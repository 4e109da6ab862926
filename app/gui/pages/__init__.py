"""Pages of a document as Qt draws them: shaping, breaking into pages, painting on screen, PDF and printer.

Inside, lengths are in half-points (a resolution of 144 dpi): font sizes are whole pixels there, so that
nothing is rounded and lines break as on paper.
"""
