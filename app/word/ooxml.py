"""The names of WordprocessingML and of the package around it (ECMA-376, transitional)."""

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
XML = "http://www.w3.org/XML/1998/namespace"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
STRICT = "http://purl.oclc.org/ooxml/"

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
MAIN_TYPES = frozenset({WORD + "document.main+xml", WORD + "template.main+xml"})
MACRO_TYPES = ("macroEnabled", "vbaProject", "vbaData")
RENDERED_TYPES = frozenset(
    WORD + kind + "+xml"
    for kind in ("document.main", "template.main", "header", "footer", "footnotes", "endnotes", "comments")
)
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
NUMBERING_TYPE = WORD + "numbering+xml"
COMMENTS_TYPE = WORD + "comments+xml"
STYLES_TYPE = WORD + "styles+xml"

OFFICE_DOCUMENT = R + "/officeDocument"
IMAGE = R + "/image"
HYPERLINK = R + "/hyperlink"
ATTACHED_TEMPLATE = R + "/attachedTemplate"


def w(name: str) -> str:
    """Return the qualified name of a WordprocessingML element or attribute."""
    return f"{{{W}}}{name}"


BODY, P, R_, T, TBL, TR, TC = (w(name) for name in ("body", "p", "r", "t", "tbl", "tr", "tc"))
PPR, RPR, TCPR, TRPR, SECTPR = (w(name) for name in ("pPr", "rPr", "tcPr", "trPr", "sectPr"))
TXBX, SDT, SDT_CONTENT = (w(name) for name in ("txbxContent", "sdt", "sdtContent"))
SPACE = f"{{{XML}}}space"
