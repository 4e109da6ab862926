"""What a Word document says."""

import io
import re
import zipfile

from lxml import etree

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
