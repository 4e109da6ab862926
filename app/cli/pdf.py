"""A Word document as PDF: by LibreOffice where it is installed, else by our own pages."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from app.errors import ProtocolistError

_PROGRAMS = ("soffice", "libreoffice")
_SECONDS = 120


def pdf(content: bytes, title: str) -> tuple[bytes, bool]:
    """Return the PDF, and whether its pages are exact: LibreOffice's, and not only close to them."""
    program = next((found for name in _PROGRAMS if (found := shutil.which(name))), None)
    if program:
        return _converted(program, content), True
    from app.gui.pages import pdf_of

    return pdf_of(content, title), False


def _converted(program: str, content: bytes) -> bytes:
    with tempfile.TemporaryDirectory(prefix="protocolist-") as folder:
        source = Path(folder, "document.docx")
        source.write_bytes(content)
        # A profile of its own: the user's LibreOffice may be open.
        profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
        order = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, str(source)]
        try:
            subprocess.run(order, capture_output=True, timeout=_SECONDS, check=True)
            return source.with_suffix(".pdf").read_bytes()
        except (OSError, subprocess.SubprocessError) as error:
            raise ProtocolistError(
                "LibreOffice could not make the PDF.", remedy="Write a .docx and open it there to see why."
            ) from error
