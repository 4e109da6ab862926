"""Minutes of talks in two columns, one language beside the other."""

from __future__ import annotations

from dataclasses import replace

from sheet import Page, Row, Sheet, Style
from styles import COMMON
from talks import LONG_PAIR

_WIDTH = 87.5

_CHANGES = {
    "Normal": {"size": 10.5, "east": "SimSun"},
    "Table Heading": {"after": 5},
    "Signature Party": {"before": 12, "after": 0},
    "Signature Post": {"after": 0},
    "Signature Line": {"before": 18},
    "Signature Below": {"before": 18},
}

_CELLS = {
    "title": Style(
        "Title", align="center", size=14, bold=True, spread=1.5, before=4, after=2, keep_next=True
    ),
    "subtitle": Style("Subtitle", align="center", after=4, keep_next=True),
    "meta": Style("Meta", align="center", after=8),
    "heading": Style("Heading", bold=True, before=6, after=3, keep_next=True, outline=1),
    "party": Style("Party", bold=True, before=3, after=2, keep_next=True),
    "item": Style("Item", left=5, first=-5, after=2),
    "last": Style("Item Kept", left=5, first=-5, after=2, keep_next=True),
    "decision": Style("Decision", left=8, first=-8, after=1),
    "kept": Style("Decision Kept", left=8, first=-8, after=1, keep_next=True),
    "terms": Style("Terms", left=8, after=4, size=9.5),
    "closing": Style("Closing", before=8, keep_next=True),
    "lead": Style("Lead", after=4, keep_next=True),
    "text": Style("Text", after=4),
}


def columns(left: str, right: str) -> Sheet:
    """The keeper's language on the left; the row with the languages is repeated on every page."""
    sheet = Sheet(
        left,
        _styles(left, right),
        Page(left=17.5, right=17.5, top=20, bottom=20),
    )
    sheet.number_pages("Footer", "#", top=False, first=True)
    heads = ("{{ document.columns[0] }}", "{{ document.columns[1] }}")
    # One table: LibreOffice keeps a row with the next one, but not the last row of a split table with what follows it.
    rows: list[Row | str] = [Row(heads, ("Table Heading",), header=True), "for row in text_pairs"]
    # The last two participants: one line alone above the signatures is too little on a page.
    last = "elif loop.revindex == 2 or (loop.revindex == 3 and row.style == 'item')"
    rows += ["if row.style == 'closing'", _pair("closing"), last, _pair("last")]
    for name in (name for name in _CELLS if name not in ("last", "closing")):
        rows += ["else" if name == "text" else f"elif row.style == '{name}'", _pair(name)]
    sheet.table((_WIDTH, _WIDTH), [*rows, "endif", "endfor", *_signatures()], "Columns")
    return sheet


def _pair(name: str) -> Row:
    """The row of a paragraph in both languages."""
    style = _CELLS[name].name
    return Row(("{{ row.left }}", "{{ row.right }}"), (f"Left {style}", f"Right {style}"))


def _signatures() -> list[Row | str]:
    """The rows where the sides sign, two to a row, without the rule that parts the languages."""
    other = "lang(document.columns[1].code)"
    # The name once more, where the other language writes it otherwise.
    theirs = f"(side.signatory | {other}).signed"
    # A name that is not known in the other script would stand there twice.
    differs = f"(side.signatory | {other}).family != side.signatory.family"
    again = f"{{% if {differs} %}}\t\t{{{{ {theirs} }}}}{{% endif %}}"

    def theirs_too(name: str) -> str:
        """The same in the other language, unless it is written alike: a translation that is wanting."""
        said = f"({name} | {other})"
        return f"{{% if {said} != {name} %}}{{{{ {said} | upper_first }}}}{{% endif %}}"

    def row(text: str, style: str) -> Row:
        first, second = (text.replace("side.", f"pair[{place}].") for place in (0, 1))
        return Row((first, f"{{% if pair | length > 1 %}}{second}{{% endif %}}"), (style,), ruled=False)

    name, theirs_below = "{{ side.signatory.signed or '____________' }}", again.replace("\t\t", "")
    rows: list[Row | str] = [
        row("{{ side.name }}", "Signature Party"),
        row(theirs_too("side.name"), "Signature Other Party"),
        row("{{ side.signatory.post | upper_first }}", "Signature Post"),
        row(theirs_too("side.signatory.post"), "Signature Other"),
        f"if {LONG_PAIR}",
        row(f"\t\n{name}", "Signature Below"),
        row(theirs_below, "Signature Other Below"),
        "else",
        row(f"\t\t{name}", "Signature Line"),
        row(again, "Signature Other Line"),
        "endif",
    ]
    return ["for pair in sides | batch(2)", *rows, "endfor"]


def _styles(left: str, right: str) -> list[Style]:
    styles = [replace(style, **_CHANGES.get(style.name, {})) for style in COMMON]
    for side, language in (("Left", left), ("Right", right)):
        # What stands out in Chinese is in another face; bold besides, where there is no such face.
        face = {"east": "SimHei"} if language == "zh" else {}
        styles += [
            replace(style, name=f"{side} {style.name}", language=language, **(face if style.bold else {}))
            for style in _CELLS.values()
        ]
    return [
        *styles,
        Style("Signature Other", based="Signature Post", language=right),
        Style(
            "Signature Other Line",
            based="Signature Line",
            language=right,
            before=0,
            tabs=((30.0, "left", "none"), (32.0, "left", "none")),
        ),
        Style("Signature Other Below", based="Signature Below", language=right, before=0),
        Style("Signature Other Party", based="Signature Party", language=right, before=0, after=4),
    ]
