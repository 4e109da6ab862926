"""The record: frozen values, pure edits, findings and the exchange format."""
