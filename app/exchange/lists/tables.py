"""Lists that are tables (tabs, bars, commas, columns), whose heads say what is what."""

import csv
import io
import re
from typing import Any

from attrs import evolve, frozen

from app.domain.names import NameForm, PersonName
from app.exchange.lists import lexicon as words
from app.exchange.lists import names
from app.exchange.lists.atoms import Kind, is_role, kind, unpadded
from app.exchange.lists.lines import Line
from app.exchange.lists.parts import written
from app.exchange.lists.people import read_item
from app.exchange.lists.sorting import Heading
from app.exchange.lists.values import Doubt, ReadPerson

COLUMNS = {
    "number": r"№|#|no\.?|n|nr\.?|№\s*п/п|п/п|序号|编号",
    "family": r"(?:family|last)\s*name|surname|фамилия|姓",
    "given": r"(?:given|first|fore)\s*names?|имя|名",
    "patronymic": r"patronymic|middle\s*name|отчество",
    "name": r"(?:full\s*)?names?(?:\s+and\s+surname)?|participant|name\s*\(.*\)|ф\.?\s*и\.?\s*о\.?"
    r"|фамилия,?\s*имя,?(?:\s*отчество)?|имя\s+и\s+фамилия|участник|сотрудник|работник|физическое\s+лицо|представитель|контактное\s+лицо|гость"
    r"|(?:ф\.?\s*и\.?\s*о\.?|имя)\s+(?:сотрудника|участника|полностью|\(полностью\))|employee|contact|person|guest|delegate"
    r"|姓名|名字",
    "also": r"(?:name\s+in\s+|full\s+name\s+in\s+)(?:english|latin|russian|chinese)"
    r"|(?:english|latin|russian|chinese)\s+name|pinyin"
    r"|(?:ф\.?\s*и\.?\s*о\.?|имя)\s+(?:латиницей|по-английски|по-русски|по-китайски|на\s+\w+\s+языке)"
    r"|英文(?:姓)?名字?|俄文(?:姓)?名字?|中文(?:姓)?名字?|拼音",
    "honorific": r"title|salutation|mr\.?/ms\.?|обращение|称谓",
    "gender": r"sex|gender|пол|性别",
    "post": r"position|post|job(?:\s*title)?|function|occupation|role\s+in\s+organi[sz]ation|designation|rank"
    r"|должность|职务|职位|职称|职务/职称",
    "organisation": r"organi[sz]ation|institution|company|affiliation|employer|agency|university|place\s+of\s+work"
    r"|организация|учреждение|место\s+работы|компания|вуз|单位|工作单位|所在单位",
    "unit": r"unit|department|division|faculty|отдел|подразделение|кафедра|факультет|部门|所在部门|处室",
    "role": r"role|роль|角色",
    "email": r"e-?mail(?:\s*address)?|mail|почта|эл\.?\s*(?:почта|адрес)|электронная\s+почта|邮箱|电子邮箱|电子邮件",
    "phone": r"tel\.?|(?:tele)?phone(?:\s*(?:no\.?|number))?|mobile|contact(?:\s*number)?|тел(?:ефон)?\.?"
    r"|电话|手机|联系电话|联系方式",
    "place": r"country|city|nationality|страна|город|гражданство|国籍|国家",
    "note": r"инн|снилс|таб\.?\s*(?:№|номер)|табельный\s+номер"
    r"|remarks?|notes?|comments?|примечани[ея]|备注|passport.*|паспорт.*|date\s+of\s+birth|дата\s+рождения"
    r"|护照.*|出生.*",
}
"""What the heads of columns may say, per field."""
_PARTS = re.compile(r"\s*[/,;、]\s*|\s+(?:and|и)\s+|[及和]")
_NOTHING = re.compile(r"(?i)[-–—]+|n/?a|нет|无")
"""What stands in a cell that says nothing."""
_HEADS = {field: re.compile(rf"(?i)^(?:{pattern})$") for field, pattern in COLUMNS.items()}


@frozen
class Row:
    """A row with its cells."""

    line: Line
    cells: tuple[str, ...]


def column_of(head: str) -> str:
    """Return the field that the head of a column means, or an empty string."""
    head = re.sub(r"\s+", " ", head.strip().strip("*:：").strip())
    exact = next((field for field, rule in _HEADS.items() if rule.match(head)), "")
    if exact:
        return exact
    # "Name / ФИО" in two languages, "Должность, место работы" of two things in one column.
    parts = _PARTS.split(head)
    return next((field for part in parts if (field := column_of(part))), "") if len(parts) > 1 else ""


def rows_of(lines: list[Line]) -> list[Row]:
    """Return the lines as rows of a table, or nothing where they are none."""
    for separate in (_by_tabs, _by_bars, _by_slashes, _by_commas, _by_columns):
        rows = [Row(line, cells) for line in lines if len(cells := separate(line)) > 1]
        if rows and _regular(rows, lines, separate in (_by_commas, _by_slashes)):
            return rows
    return []


def read_rows(rows: list[Row], heading: Heading) -> tuple[list[ReadPerson], int]:
    """Return the people of a table and its members without names."""
    fields = tuple(column_of(cell) for cell in rows[0].cells)
    if sum(bool(field) for field in fields) >= 2:
        return _with_heads(rows[1:], fields, heading)
    people: list[ReadPerson] = []
    unnamed = 0
    for row in rows:
        cells = row.cells[1:] if re.fullmatch(r"\s*№?\s*\d*[.)]?\s*", row.cells[0]) else row.cells
        found, more, _ = read_item("\t".join(cells), heading, row.line.number)
        people += [evolve(person, source=row.line.raw) for person in found]
        unnamed += more
    return people, unnamed


def _with_heads(rows: list[Row], fields: tuple[str, ...], heading: Heading) -> tuple[list[ReadPerson], int]:
    people: list[ReadPerson] = []
    unnamed, organisation = 0, ""
    fields = _with_post(rows, fields)
    for row in rows:
        cells = _cells(row, fields)
        if not any(cells.get(key) for key in ("name", "family", "given")):
            # A row that holds one cell alone is a heading inside the table.
            organisation = next(
                (cell for cell in row.cells if cell.strip() and not cell.strip().isdigit()), organisation
            )
            continue
        person, more = person_of(
            cells, evolve(heading, organisation=organisation or heading.organisation), row.line
        )
        people.append(person)
        unnamed += more
    return people, unnamed


def _with_post(rows: list[Row], fields: tuple[str, ...]) -> tuple[str, ...]:
    """Take a column called Title for the posts where nothing else is and no address stands in it."""
    if "honorific" not in fields or "post" in fields:
        return fields
    at = fields.index("honorific")
    titles = [row.cells[at] for row in rows if len(row.cells) > at]
    addresses = sum(bool(names.honorific_at(f"{title.strip()} ", 0)) for title in titles)
    return fields if 2 * addresses > len(titles) else (*fields[:at], "post", *fields[at + 1 :])


def _cells(row: Row, fields: tuple[str, ...]) -> dict[str, str]:
    cells: dict[str, str] = {}
    for field, cell in zip(fields, row.cells, strict=False):
        text = cell.strip()
        if text and not _NOTHING.fullmatch(text) and field != "number":
            key = field or "note"
            cells[key] = f"{cells[key]}; {text}" if key in cells else text
    extra = [cell.strip() for cell in row.cells[len(fields) :] if cell.strip()]
    if extra:
        cells["note"] = "; ".join([*([cells["note"]] if "note" in cells else []), *extra])
    return cells


def person_of(cells: dict[str, str], heading: Heading, line: Line) -> tuple[ReadPerson, int]:
    """Return the person of labelled cells; the labels are sure, so only parts of the name may be in doubt."""
    if cells.get("family") and cells.get("name") and not cells.get("given"):
        cells = {**cells, "given": cells["name"], "name": ""}  # Surname: …, Name: …
    if cells.get("role") and not cells.get("post") and not is_role(cells["role"]):
        cells = {**cells, "post": cells["role"], "role": ""}
    whole = cells.get("name") or " ".join(cells[k] for k in ("family", "given", "patronymic") if cells.get(k))
    cells = _with_unit(_with_title(cells))
    # Without a column for it, the organisation may stand in the post.
    mixed = cells.get("post", "") if "organisation" not in cells else ""
    said = [cells.get("role", ""), *(note for note in [cells.get("note", "")] if is_role(note))]
    written = f"{whole} ({cells['also']})" if cells.get("also") else whole
    base = ", ".join(filter(None, [written, *said, mixed]))
    read, more, _ = read_item(base, Heading(), line.number)
    person = read[0] if read else _unread(whole, line)
    name = person.name
    if cells.get("family") and cells.get("given"):
        name = evolve(name, **_separate(cells))
    post = person.post if mixed and person.post else cells.get("post", "")
    organisation = person.organisation if mixed else cells.get("organisation", "")
    kept = [doubt for doubt in person.doubts if doubt.field == "name" and not cells.get("family")]
    known = {"post": post or person.post, "organisation": organisation or heading.organisation}
    lacking = [Doubt(key, f"No {key} is given.", 0.3) for key, value in known.items() if not value]
    gender_part, _, _ = (
        read_item(f"{whole}, {cells['gender']}", Heading(), 0) if cells.get("gender") else ([], 0, 0)
    )
    honorific = person.honorific or cells.get("honorific", "")
    return evolve(
        person,
        name=name,
        honorific=honorific,
        gender=gender_part[0].gender if gender_part else person.gender or names.gender_of(honorific, name),
        post=post or person.post,
        organisation=organisation or person.organisation or heading.organisation,
        email=cells.get("email", person.email),
        phone=cells.get("phone", person.phone),
        place=cells.get("place", person.place),
        rest="; ".join(filter(None, [person.rest, cells.get("note", "")])),
        roles=person.roles + tuple(role for role in heading.roles if role not in person.roles),
        side=heading.side,
        source=line.raw,
        line=line.number,
        doubts=(*kept, *lacking),
    ), more


def _with_title(cells: dict[str, str]) -> dict[str, str]:
    """Take a title that is no form of address for the post."""
    title = cells.get("honorific", "")
    address = names.honorific_at(f"{title} ", 0).strip() == title and not words.RANK.match(title)
    if not title or "post" in cells or address:
        return cells
    return {**{key: text for key, text in cells.items() if key != "honorific"}, "post": title}


def _with_unit(cells: dict[str, str]) -> dict[str, str]:
    """Put a part of an organisation with the post, or in the organisation's place where that is not named."""
    unit = cells.get("unit", "")
    if not unit:
        return cells
    if "organisation" not in cells:
        return {**cells, "organisation": unit}
    return {**cells, "post": ", ".join(filter(None, [cells.get("post", ""), unit]))}


def _unread(written: str, line: Line) -> ReadPerson:
    found = names.parse(written)
    name = found.name if found else PersonName(latin=NameForm(written))
    return ReadPerson(
        written, name, source=line.raw, line=line.number, doubts=(Doubt("name", "Its parts are a guess."),)
    )


def _separate(cells: dict[str, str]) -> dict[str, Any]:
    family, given = cells["family"], cells["given"]
    script = (
        "han"
        if re.search(r"[\u3400-\u9fff]", family)
        else "cyrillic"
        if re.search(r"[\u0400-\u04ff]", family)
        else "latin"
    )
    parts = [written(part) for part in (family, given, cells.get("patronymic", ""))]
    return {script: NameForm(parts[0], parts[1], parts[2])}


def _by_tabs(line: Line) -> tuple[str, ...]:
    return tuple(line.raw.strip(" ").split("\t")) if "\t" in line.raw.strip() else ()


def _by_bars(line: Line) -> tuple[str, ...]:
    raw = line.raw.strip()
    if "|" not in raw or re.fullmatch(r"[\s|:+-]+", raw):
        return ()
    return tuple(cell.strip() for cell in raw.strip("|").split("|"))


def _by_slashes(line: Line) -> tuple[str, ...]:
    return tuple(line.text.split(" / ")) if " / " in line.text else ()


def _by_commas(line: Line) -> tuple[str, ...]:
    if "," not in line.raw and ";" not in line.raw:
        return ()
    mark = ";" if line.raw.count(";") > line.raw.count(",") else ","
    try:
        return tuple(next(csv.reader(io.StringIO(line.raw), delimiter=mark, strict=True)))
    except (csv.Error, StopIteration):
        return ()


def _by_columns(line: Line) -> tuple[str, ...]:
    raw = unpadded(line.raw.strip())
    return tuple(re.split(r"\s{2,}", raw)) if re.search(r"\S\s{3,}\S", raw) else ()


def _regular(rows: list[Row], lines: list[Line], commas: bool) -> bool:
    heads = sum(bool(column_of(cell)) for cell in rows[0].cells) >= 2
    if commas:
        same = sum(len(row.cells) == len(rows[0].cells) for row in rows)
        return heads and len(rows) > 1 and same >= 0.8 * len(lines) and len(rows[0].cells) > 2
    widths = [len(row.cells) for row in rows]
    common = max(set(widths), key=widths.count)
    enough = len(rows) >= 0.6 * len(lines) or heads
    parted = {"family", "given"} <= {column_of(cell) for cell in rows[0].cells}
    even = heads or widths.count(common) >= 0.6 * len(rows)
    return enough and common > 1 and even and (parted or _holds_names(rows))


def _holds_names(rows: list[Row]) -> bool:
    return any(
        (found := names.find(cell)) and found.score >= names.POSSIBLE and kind(cell) is not Kind.POST
        for row in rows
        for cell in row.cells
        if cell.strip()
    )
