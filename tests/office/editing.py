"""A counterpart at work: LibreOffice opens a document, changes words with tracking on, and saves it as Word."""

import subprocess
from pathlib import Path

_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edit" script:language="StarBasic">
Sub Run(source As String, target As String, before As String, after As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim word(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = &quot;Hidden&quot; : hidden(0).Value = True
  word(0).Name = &quot;FilterName&quot; : word(0).Value = &quot;MS Word 2007 XML&quot;
  document = StarDesktop.loadComponentFromURL(source, &quot;_blank&quot;, 0, hidden())
  document.RecordChanges = True
  search = document.createReplaceDescriptor()
  search.SearchString = before
  search.ReplaceString = after
  document.replaceAll(search)
  document.storeToURL(target, word())
  document.close(True)
  StarDesktop.terminate()
End Sub
</script:module>
"""
_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false"><library:element library:name="Edit"/></library:library>
"""


def replace(document: Path, before: str, after: str, folder: Path) -> Path:
    """Replace words in a document with changes tracked; return the file LibreOffice wrote into ``folder``."""
    made = folder / f"{document.stem} edited.docx"
    profile = folder / "profile"
    # A profile is filled by its first start, which would take away what lies there before.
    _run(profile, "--terminate_after_init")
    basic = profile / "user" / "basic" / "Standard"
    (basic / "script.xlb").write_text(_LIBRARY, encoding="utf-8")
    (basic / "Edit.xba").write_text(_MODULE, encoding="utf-8")
    arguments = ",".join(f'"{one}"' for one in (document.as_uri(), made.as_uri(), before, after))
    said = _run(profile, f"macro:///Standard.Edit.Run({arguments})")
    assert made.is_file(), said
    return made


def _run(profile: Path, *arguments: str) -> str:
    command = [
        "soffice",
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--norestore",
        *arguments,
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    return done.stdout + done.stderr
