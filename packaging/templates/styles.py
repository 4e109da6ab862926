"""The paragraph styles of the packs, by tradition."""

from __future__ import annotations

from sheet import Page, Style, restyled

GOST_PAGE = Page(left=30, right=10, top=20, bottom=20, header=10, footer=10)
"""Margins of ГОСТ Р 7.0.97-2016, 3.5."""

WEST_PAGE = Page(left=25, right=25, top=20, bottom=18, header=10, footer=9)

CHINA_PAGE = Page(left=28, right=26, top=37, bottom=35, header=15, footer=28)
"""Margins of GB/T 9704-2012, 5.1."""


def signed(*stops: float) -> dict[str, object]:
    """Where a signature's rule and its name begin, the rule last but one; a long name goes on below itself."""
    kinds = ["none"] * (len(stops) - 2) + ["underscore", "none"]
    tabs = tuple((stop, "left", kind) for stop, kind in zip(stops, kinds, strict=True))
    return {"tabs": tabs, "left": stops[-1], "first": -stops[-1]}


COMMON = [
    Style("Normal", size=12),
    Style("Header", align="center", size=11),
    Style("Footer", align="center", size=9, colour="595959"),
    Style("Organisation", align="center", size=12, bold=True, keep_next=True, after=14, then="Title"),
    Style("Title", align="center", size=15, bold=True, spread=1.5, keep_next=True, after=4, then="Subtitle"),
    Style("Subtitle", align="center", size=12, keep_next=True, after=10, then="Date Line"),
    Style("Date Line", keep_next=True, after=12),
    Style("Subject", align="center", bold=True, keep_next=True, after=12, then="Body Text"),
    Style(
        "Heading 1",
        bold=True,
        keep_next=True,
        keep_lines=True,
        before=14,
        after=6,
        outline=0,
        then="Body Text",
    ),
    Style(
        "Heading 2",
        bold=True,
        keep_next=True,
        keep_lines=True,
        before=12,
        after=4,
        outline=1,
        then="Body Text",
    ),
    Style("Heading 3", keep_next=True, keep_lines=True, before=6, after=2, outline=2, then="Body Text"),
    Style("Body Text", align="both", after=4),
    Style("Detail", left=35, first=-35, after=2, tabs=((35.0, "left", "none"),)),
    Style("Party", bold=True, keep_next=True, keep_lines=True, before=6, after=2, then="Member"),
    Style("Member", left=6, first=-6, after=2, keep_lines=True),
    Style("Agenda Item", left=8, first=-8, after=3, keep_lines=True, tabs=((8.0, "left", "none"),)),
    Style("Agenda Part", based="Agenda Item", left=18, first=-10, tabs=((18.0, "left", "none"),)),
    Style("Agenda Note", left=8, after=4, size=11, keep_lines=True),
    Style("Statement", based="Body Text", keep_lines=False),
    Style(
        "Decision", align="both", left=11, first=-11, after=4, keep_lines=True, tabs=((11.0, "left", "none"),)
    ),
    Style("Decision Kept", based="Decision", keep_next=True, after=1),
    *(
        Style(f"{name} Kept", based=name, keep_next=True)
        for name in ("Body Text", "Statement", "Agenda Item", "Agenda Part", "Agenda Note")
    ),
    Style("Decision Terms", based="Decision", align="left", left=11, first=0, after=5, size=11),
    Style("Decision Terms Kept", based="Decision Terms", keep_next=True),
    Style("Signature", before=16, keep_lines=True, **signed(85, 118, 121)),
    Style("Signature Long", based="Signature", **signed(46, 79, 82)),
    Style("Table End", size=1, exact=1),
    Style("Signature Party", align="left", bold=True, keep_next=True, keep_lines=True, before=8, after=4),
    Style("Signature Post", align="left", keep_next=True, keep_lines=True, after=16),
    Style(
        "Signature Line",
        keep_next=True,
        keep_lines=True,
        after=2,
        **signed(30, 32),
    ),
    Style(
        "Signature Below",
        keep_next=True,
        keep_lines=True,
        after=2,
        tabs=((30.0, "left", "underscore"),),
    ),
    Style(
        "Annex",
        based="Heading 1",
        align="center",
        page_before=True,
        before=0,
        after=8,
        rule='<w:bottom w:val="nil"/>',
    ),
    Style("Table Title", based="Party", left=0, first=0, first_chars=0, before=10, after=4),
    Style("Session", keep_next=True, keep_lines=True, after=4),
    Style("Table Heading", align="center", size=10.5, bold=True, keep_next=True),
    Style("Table Text", size=10.5),
    Style("Table Number", based="Table Text", align="center"),
    Style("Table Text Kept", based="Table Text", keep_next=True),
    Style("Table Number Kept", based="Table Number", keep_next=True),
    Style("Closing", based="Body Text", before=12, keep_next=True),
    Style("Note", size=10, italic=True, before=6),
]

RUSSIAN = restyled(
    COMMON,
    Normal={"size": 13},
    Header={"size": 12},
    Title={"size": 15, "spread": 2},
    Body_Text={"align": "left", "first": 12.5, "line": 1.15},
    Statement={"first": 12.5},
    Organisation={"size": 13},
    Date_Line={"tabs": ((85.0, "center", "none"), (170.0, "right", "none"))},
    Decision={"align": "left", "left": 12.5, "first": -12.5, "tabs": ((12.5, "left", "none"),)},
    Decision_Terms={"left": 12.5},
    Subtitle={"size": 13},
    Annex={"align": "left", "bold": False, "left": 95, "after": 12, "outline": None},
)
"""Lines are ragged. Russian words are long, no-break spaces do not stretch, and nothing hyphenates for certain: the
preview has no dictionaries, LibreOffice those somebody installed. Set to both margins, as ГОСТ Р 7.0.97-2016, 3.3,
prefers, a line of five words would stand in holes. Whoever wants it changes Body Text, on which the others are based.
"""

ENGLISH = restyled(
    COMMON,
    Normal={"size": 11.5},
    Title={"size": 17},
    Organisation={"spread": 0.5},
    Body_Text={"align": "left", "after": 6, "line": 1.1},
    Decision={"align": "left"},
    Date_Line={"tabs": ((80.0, "center", "none"), (160.0, "right", "none"))},
    Heading_2={"before": 10},
    Closing={"before": 10},
    Signature_Post={"after": 14},
    Heading_1={
        "size": 12,
        "before": 11,
        "rule": '<w:bottom w:val="single" w:sz="4" w:space="1" w:color="7F7F7F"/>',
    },
)

_LINE = 26.0
CHINESE = [
    *restyled(
        COMMON,
        Normal={"size": 15, "east": "FangSong", "exact": _LINE},
        Header={"size": 10.5, "exact": 0},
        Footer={"size": 12, "exact": 0, "colour": ""},
        Title={"size": 22, "east": "SimHei", "bold": False, "spread": 2, "exact": 34},
        Organisation={"size": 16, "east": "SimHei", "bold": False, "exact": 30},
        Subtitle={"size": 16, "east": "KaiTi"},
        Subject={"size": 16, "east": "KaiTi", "bold": False},
        Heading_1={
            "size": 16,
            "east": "SimHei",
            "bold": False,
            "first_chars": 200,
            "first": 11.3,
            "before": 6,
            "after": 2,
        },
        Heading_2={
            "size": 15,
            "east": "KaiTi",
            "bold": False,
            "first_chars": 200,
            "first": 10.6,
            "before": 4,
            "after": 2,
        },
        Heading_3={"east": "KaiTi", "first_chars": 200, "first": 10.6, "before": 2},
        Body_Text={"first_chars": 200, "first": 10.6, "after": 0},
        Party={"bold": False, "east": "SimHei", "first_chars": 200, "first": 10.6, "before": 4, "after": 0},
        Member={"left": 10.5, "first": 0, "after": 0},
        Agenda_Item={"left": 10.5, "first": 0, "after": 0, "tabs": ()},
        Agenda_Part={"left": 16, "first": 0, "tabs": ()},
        Agenda_Note={"left": 10.5, "size": 14, "after": 0},
        Decision={"left": 0, "first": 10.6, "first_chars": 200, "after": 0, "tabs": ()},
        Decision_Kept={"after": 0},
        Decision_Terms={"left": 0, "first": 10.6, "first_chars": 200, "size": 14, "after": 2},
        Detail={"left": 0, "first": 10.6, "first_chars": 200, "after": 0, "tabs": ()},
        Date_Line={"align": "center", "size": 14},
        Annex={"align": "left", "first_chars": 0, "first": 0},
        Table_Heading={"size": 12, "east": "SimHei", "bold": False, "exact": 18},
        Table_Text={"size": 12, "exact": 18},
        Note={"size": 12, "east": "KaiTi", "italic": False},
        Signature_Party={"bold": False, "east": "SimHei"},
        Signature=signed(68, 98, 101),
        Signature_Long=signed(36, 66, 69),
        Signature_Line=signed(24, 26),
    )
]

PRESS = [
    *restyled(
        COMMON,
        Normal={"size": 11.5},
        Title={"align": "left", "size": 18, "spread": 0, "after": 8, "keep_lines": True, "then": "Body Text"},
        Organisation={"align": "left", "size": 10.5, "spread": 1, "after": 2, "colour": "404040"},
        Subtitle={"align": "left", "size": 10.5, "caps": True, "spread": 0.5, "after": 12},
        Body_Text={"align": "left", "after": 7, "line": 1.15},
        Heading_1={"size": 11, "before": 14, "after": 4},
    ),
    Style("Lead", based="Body Text", size=12.5, after=10, then="Body Text"),
    Style("About", based="Body Text", size=10.5, after=6),
    Style("Contact", based="Body Text", size=10.5, keep_lines=True),
    Style("End", align="center", before=10, after=6),
    Style("Picture", before=6, after=4, keep_next=True),
    Style("Caption", size=10, italic=True, after=10, keep_lines=True),
]

PRESS_CHINESE = restyled(
    PRESS,
    Normal={"size": 14, "east": "SimSun"},
    Title={"align": "center", "size": 18, "east": "SimHei", "bold": False},
    Organisation={"align": "center", "east": "SimHei", "bold": False, "size": 12},
    Subtitle={"align": "center", "east": "KaiTi", "size": 12},
    Body_Text={"first_chars": 200, "first": 9.9, "after": 4, "line": 1.3, "align": "both"},
    Lead={"size": 14, "after": 4},
    About={"size": 12, "first_chars": 200, "first": 8.5},
    Contact={"size": 12},
    Heading_1={"east": "SimHei", "bold": False, "size": 13, "first_chars": 200, "first": 9.2},
    Caption={"east": "KaiTi", "italic": False},
)
