"""Sequences of the editor's own edits: each save by difference leaves what was edited."""
