"""Makes the templates of all packs, and the field reference: python packaging/templates [FOLDER]."""

from __future__ import annotations

import sys
from pathlib import Path

from packs import PACKS

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "template-author-guide.md"
MARK = "<!-- reference -->\n"


def guide() -> str:
    """The template author's guide with its reference written anew."""
    from app.documents import sample
    from app.documents.reference import reference

    return GUIDE.read_text(encoding="utf-8").partition(MARK)[0] + MARK + "\n" + reference(sample())


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "templates"
    for name, make in PACKS.items():
        make().save(target / name / "template.docx")
        print(target / name / "template.docx")
    if len(sys.argv) == 1:
        GUIDE.write_text(guide(), encoding="utf-8")
        print(GUIDE)
