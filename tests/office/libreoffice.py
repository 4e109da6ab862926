"""LibreOffice, as a reader of the documents would have it: without a window, with a profile of its own."""

import subprocess
from pathlib import Path


def to_pdf(documents: list[Path], folder: Path) -> list[Path]:
    """Convert documents to PDF in one go; a document LibreOffice refuses fails the test."""
    command = [
        "soffice",
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "pdf",
    ]
    done = subprocess.run(
        [*command, "--outdir", folder, *documents], capture_output=True, text=True, check=False, timeout=120
    )
    made = [folder / f"{document.stem}.pdf" for document in documents]
    assert all(path.is_file() for path in made), done.stdout + done.stderr
    return made


def text_of(pdf: Path) -> str:
    """Return the text of a PDF as it stands on the pages."""
    command = ["pdftotext", "-layout", "-enc", "UTF-8", pdf, "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
