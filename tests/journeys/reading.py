"""What a Word document and an archive say."""

import io
import re
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

from lxml import etree

BETWEEN = "\x1f"
"""What stands between two cells of a table."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def paragraphs(content: bytes) -> list[str]:
    """Return the text of each paragraph of the body, headers, footers and notes."""
    found = []
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for name in sorted(package.namelist()):
            if re.fullmatch(r"word/(document|header\d*|footer\d*|footnotes)\.xml", name):
                root = etree.fromstring(package.read(name))
                for paragraph in root.iter(f"{_W}p"):
                    found.append("".join(t.text or "\t" for t in paragraph.iter(f"{_W}t", f"{_W}tab")))
    return found


def on_disk(archive: Path) -> str:
    """Return every text in an archive, as another program reads it: cells behind each other."""
    found = []
    with closing(sqlite3.connect(f"{archive.as_uri()}?mode=ro", uri=True)) as database:
        tables = database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        )
        for (name,) in tables.fetchall():
            found += [BETWEEN.join(map(str, row)) for row in database.execute(f'SELECT * FROM "{name}"')]
    return BETWEEN.join(found)
