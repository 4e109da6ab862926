"""Makes the templates of all packs: python packaging/templates [FOLDER]."""

from __future__ import annotations

import sys
from pathlib import Path

from packs import PACKS

if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[2] / "templates"
    for name, make in PACKS.items():
        make().save(target / name / "template.docx")
        print(target / name / "template.docx")
