"""Templates written in a test."""

import io

import docx


def document(text: str) -> bytes:
    """Return a .docx with a paragraph for each line."""
    made = docx.Document()
    for line in text.split("\n"):
        made.add_paragraph(line)
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()
