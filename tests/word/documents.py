"""Small Word documents for the tests of the engine, written as Word writes them."""

import re
import zipfile
from io import BytesIO
from typing import Any

from lxml import etree

from app.word import Template

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
)
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
TYPES = {"header": "header", "footer": "footer", "footnotes": "footnotes", "endnotes": "endnotes",
"numbering": "numbering",
         "styles": "styles", "comments": "comments", "settings": "settings"}  # fmt: skip
SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'


def run(text: str, properties: str = "") -> str:
    """Return a run of text."""
    inside = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    return f'<w:r>{inside}<w:t xml:space="preserve">{escaped}</w:t></w:r>'


def p(*texts: str, style: str = "") -> str:
    """Return a paragraph; what begins with "<" is taken as markup."""
    inside = "".join(text if text.startswith("<") else run(text) for text in texts)
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{inside}</w:p>"


def table(*rows: list[str]) -> str:
    """Return a table of cells; what begins with "<" is taken as a cell's markup."""
    columns = max(map(len, rows))
    grid = '<w:gridCol w:w="1000"/>' * columns
    cell = '<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>{}</w:tc>'
    body = "".join(
        "<w:tr>" + "".join(cell.format(text if text.startswith("<") else p(text)) for text in row) + "</w:tr>"
        for row in rows
    )
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>'


def docx(*blocks: str, parts: dict[str, str | bytes] | None = None, rels: str = "", core: str = "") -> bytes:
    """Return a .docx; `parts` are others of `word/` by name, each related to the document as rIdNAME."""
    files: dict[str, str | bytes] = {
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{''.join(blocks)}{SECTION}</w:body></w:document>"
    }
    overrides, links = "", rels
    for name, content in (parts or {}).items():
        files[f"word/{name}"] = content
        kind = TYPES.get(re.sub(r"\d*\.xml$", "", name))
        if kind:
            overrides += f'<Override PartName="/word/{name}" ContentType="{WORD}{kind}+xml"/>'
            ident = "rId" + name.removesuffix(".xml")
            links += f'<Relationship Id="{ident}" Type="{R}/{kind}" Target="{name}"/>'
    top = f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/>'
    if core:
        files["docProps/core.xml"] = (
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            f'xmlns:dc="http://purl.org/dc/elements/1.1/">{core}</cp:coreProperties>'
        )
        overrides += (
            '<Override PartName="/docProps/core.xml" '
            'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        )
        kind = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
        top += f'<Relationship Id="rId2" Type="{kind}" Target="docProps/core.xml"/>'
    files["word/_rels/document.xml.rels"] = relationships(links)
    files["_rels/.rels"] = relationships(top)
    files["[Content_Types].xml"] = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/word/document.xml" ContentType="{WORD}document.main+xml"/>{overrides}</Types>'
    )
    return zipped(files)


def relationships(inside: str) -> str:
    """Return a part of relationships."""
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inside}</Relationships>'


def zipped(files: dict[str, str | bytes]) -> bytes:
    """Return files as a zip archive, the same bytes at any time of day."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def unzipped(document: bytes) -> dict[str, bytes]:
    """Return the files of a zip archive."""
    with zipfile.ZipFile(BytesIO(document)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def xml(document: bytes, part: str = "word/document.xml") -> str:
    """Return a part of a document as text."""
    return unzipped(document)[part].decode()


def texts(document: bytes, part: str = "word/document.xml") -> list[Any]:
    """Return a part's paragraphs as texts and its tables as lists of rows of cells' texts."""
    root = etree.fromstring(unzipped(document)[part])
    body = root.find(f"{{{W}}}body")
    return _blocks(root if body is None else body)


def _blocks(holder: Any) -> list[Any]:
    found: list[Any] = []
    for block in holder:
        kind = etree.QName(block).localname
        if kind == "p":
            found.append(_text(block))
        elif kind == "tbl":
            rows = block.iter(f"{{{W}}}tr")
            found.append([[_cell(cell) for cell in row.iter(f"{{{W}}}tc")] for row in rows])
        elif kind in ("sdt", "sdtContent", "ins"):
            found += _blocks(block)
    return found


def _cell(cell: Any) -> str:
    return "\n".join(block if isinstance(block, str) else repr(block) for block in _blocks(cell))


def _text(paragraph: Any) -> str:
    said = ""
    for node in paragraph.iter():
        kind = etree.QName(node).localname
        if kind == "t":
            said += node.text or ""
        elif kind == "tab" and etree.QName(node.getparent()).localname == "r":
            said += "\t"
        elif kind == "br":
            said += "\f" if node.get(f"{{{W}}}type") == "page" else "\n"
    return said


def fill(*blocks: str, **values: Any) -> list[Any]:
    """Render blocks with values and return the texts."""
    return texts(filled(*blocks, **values))


def filled(*blocks: str, **values: Any) -> bytes:
    """Render blocks with values, nothing where a name is missing."""
    return Template.load(docx(*blocks)).render(values, undefined="empty")


def defects(document: bytes) -> list[str]:
    """Return what Word would repair in a document: broken XML, blocks where none may be, ids that lead nowhere."""
    found: list[str] = []
    files = unzipped(document)
    for name, content in files.items():
        if not name.endswith((".xml", ".rels")):
            continue
        try:
            root = etree.fromstring(content)
        except etree.XMLSyntaxError as error:
            found.append(f"{name}: {error}")
            continue
        found += [f"{name}: {defect}" for defect in _defects(root)]
        used = {
            value
            for node in root.iter()
            for key, value in node.attrib.items()
            if str(key).startswith(f"{{{R}}}")
        }
        folder, _, base = name.rpartition("/")
        links = files.get(f"{folder}/_rels/{base}.rels", b"").decode()
        found += [f"{name}: no relationship {ident}" for ident in used if f'Id="{ident}"' not in links]
    return found


def _defects(root: Any) -> list[str]:
    def w(name: str) -> str:
        return f"{{{W}}}{name}"

    blocks = {w("p"), w("tbl"), w("tr"), w("tc")}
    found = []
    for cell in root.iter(w("tc"), w("txbxContent"), w("hdr"), w("ftr")):
        held = [child.tag for child in cell if child.tag in (w("p"), w("tbl"), w("sdt"))]
        if not held or held[-1] == w("tbl"):
            found.append("a cell does not end in a paragraph")
    found += ["a row without cells" for row in root.iter(w("tr")) if next(row.iter(w("tc")), None) is None]
    found += [
        "a table without rows" for table in root.iter(w("tbl")) if next(table.iter(w("tr")), None) is None
    ]
    for paragraph in root.iter(w("p"), w("r"), w("t")):
        if any(child.tag in blocks for child in paragraph):
            found.append("a block inside a paragraph")
    for inner in root.iter(w("r")):
        if any(child.tag == w("r") for child in inner):
            found.append("a run inside a run")
    for table in root.iter(w("tbl")):
        grid = len(table.findall(f"{w('tblGrid')}/{w('gridCol')}"))
        if any(len(row.findall(w("tc"))) > grid for row in table.findall(w("tr"))):
            found.append("a grid too narrow")
    return found
