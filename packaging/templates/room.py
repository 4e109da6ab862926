"""What is needed around a meeting: lists, name cards, programme, action list."""

from __future__ import annotations

from sheet import Page, Row, Sheet, Style
from styles import CHINESE, COMMON, ENGLISH, RUSSIAN
from talks import RESERVATION_EN, RESERVATION_RU, RESERVATION_ZH, TITLE

_WIDE = Page(width=297, height=210, left=20, right=20, top=20, bottom=18, header=10, footer=10)
_TALL = Page(left=22, right=18, top=20, bottom=20, header=10, footer=10)

_OF = "{{ meeting.title }}{% if meeting.days %}\n{{ meeting.days }}{% endif %}"

_WORDS = {
    "en": {
        "actions": "ACTION LIST", "no": "No.", "action": "Action",
        "owner": "Owner", "due": "Due", "undue": "not set", "status": "Status", "participants": "LIST OF PARTICIPANTS", "name": "Name",
        "post": "Post", "role": "Role", "attendance": "ATTENDANCE SHEET", "signature": "Signature", "programme": "PROGRAMME",
        "time": "Time", "item": "Item", "speaker": "{{ item.rapporteurs | length | plural('Speaker', 'Speakers') }}: {{ item.rapporteurs | map(attribute='addressed') | names }}", "day": "{{ session.date | date('full') | upper_first }}", "page": "Page # of ##",
        "none": "Nothing was agreed with a person or side responsible for it.",
    },
    "ru": {
        "actions": "ПЕРЕЧЕНЬ ПОРУЧЕНИЙ", "no": "№", "action": "Поручение",
        "owner": "Ответственные", "due": "Срок", "undue": "не установлен", "status": "Состояние", "participants": "СПИСОК УЧАСТНИКОВ", "name": "Фамилия, имя, отчество",
        "post": "Должность", "role": "Роль", "attendance": "ЛИСТ РЕГИСТРАЦИИ УЧАСТНИКОВ", "signature": "Подпись", "programme": "ПРОГРАММА",
        "time": "Время", "item": "Вопрос", "speaker": "{% if item.rapporteurs | length > 1 %}Докладчики{% else %}Докладчик{% endif %}: {{ item.rapporteurs | map('initials') | names }}", "day": "{{ session.date | date('full') | upper_first }}", "page": "Страница # из ##",
        "none": "Решений, за которые кто-либо отвечает, нет.",
    },
    "zh": {
        "actions": "落实事项清单", "no": "序号", "action": "事项", "owner": "负责方",
        "due": "期限", "undue": "未定", "status": "进展", "participants": "与会人员名单", "name": "姓名", "post": "职务", "role": "身份", "attendance": "签到表",
        "signature": "签名", "programme": "日程安排", "time": "时间", "item": "内容", "speaker": "报告人：{{ item.rapporteurs | map(attribute='addressed') | names }}", "day": "{{ session.date | date('full') }}",
        "page": "第#页，共##页", "none": "没有指定负责方的议定事项。",
    },
}  # fmt: skip

_AGREED = {
    "en": {
        "title": "COMMITMENTS", "on": "as of {{ date }}", "nobody": "Without a partner", "none": "Nothing was agreed.",
        "heads": ("No.", "Agreed", "Meeting", "Responsible", "Due", "Status"),
    },
    "ru": {
        "title": "ПЕРЕЧЕНЬ ДОГОВОРЁННОСТЕЙ", "on": "по состоянию на {{ date }}", "nobody": "Без партнёра",
        "none": "Договорённостей нет.",
        "heads": ("№", "Договорённость", "Встреча", "Ответственные", "Срок", "Состояние"),
    },
    "zh": {
        "title": "议定事项一览", "on": "截至{{ date }}", "nobody": "无合作方", "none": "没有议定事项。",
        "heads": ("序号", "议定事项", "会议", "负责方", "期限", "进展"),
    },
}  # fmt: skip

_STYLES = {"en": ENGLISH, "ru": RUSSIAN, "zh": CHINESE}
_RESERVATION = {"en": f" {RESERVATION_EN}", "ru": f" {RESERVATION_RU}", "zh": RESERVATION_ZH}
_STANDING = (
    "{{ person.post | upper_first }}{% if person.foreign %}{% if person.post %}，{% endif %}{{ person.organisation }}{% endif %}"
    "{% if person.roles_told %}{% if person.post or person.foreign %}（{{ person.roles_told | names }}）"
    "{% else %}{{ person.roles_told | names | upper_first }}{% endif %}{% endif %}"
)
_PERSON = {"en": "{{ person.addressed }}", "ru": "{{ person.official }}", "zh": "{{ person.addressed }}"}


def actions(language: str) -> Sheet:
    """What was agreed, who does it, by when, and how far it has come."""
    words = _WORDS[language]
    sheet = _begun(language, words["actions"], _WIDE)
    sheet.tag("if actions")
    sheet.table(
        (16, 106, 70, 38, 27),
        [
            Row(
                [words[key] for key in ("no", "action", "owner", "due", "status")],
                ("Table Heading",),
                header=True,
            ),
            "for proposal in actions",
            Row(
                (
                    "{{ proposal.decision }}",
                    f"{{{{ proposal.text | sentence }}}}{{% if proposal.reservation %}}{_RESERVATION[language]}{{% endif %}}",
                    "{{ proposal.responsible | map('initials') | map('short_of') | names }}",
                    f"{{{{ proposal.due or '{words['undue']}' }}}}",
                    "{{ proposal.fulfilment }}",
                ),
                ("Table Number", "Table Text", "Table Text", "Table Text", "Table Text"),
            ),
            "endfor",
        ],
    )
    sheet.tag("else")
    sheet.p("Body Text", words["none"])
    sheet.tag("endif")
    return sheet


def commitments(language: str) -> Sheet:
    """What was agreed across meetings, partner by partner."""
    words = _AGREED[language]
    opening, closing = ("（", "）") if language == "zh" else (" (", ")")
    aside = f"{{% if each.NAME %}}{opening}{{{{ each.NAME }}}}{closing}{{% endif %}}"
    sheet = Sheet(language, _STYLES[language], _WIDE)
    properties = sheet.document.core_properties
    properties.title, properties.language = words["title"], language
    properties.subject = properties.identifier = ""
    sheet.number_pages("Footer", _WORDS[language]["page"], top=False, first=True)
    sheet.p("Title", words["title"])
    sheet.p("Subtitle", words["on"])
    sheet.tag("for partner in partners")
    sheet.p("Table Title", f"{{{{ partner.name or '{words['nobody']}' }}}}")
    row = (
        "{{ loop.index }}",
        "{{ each.text | sentence }}"
        + f"{{% if each.status == 'reserved' %}}{opening}{{{{ each.status }}}}{closing}{{% endif %}}",
        "{{ each.meeting }}{% if each.date %}\n{{ each.date }}{% endif %}",
        "{{ each.responsible }}",
        f"{{{{ each.due or '{_WORDS[language]['undue']}' }}}}",
        "{{ each.fulfilment }}" + aside.replace("NAME", "note"),
    )
    sheet.table(
        (13, 76, 54, 51, 37, 26),
        [
            Row(words["heads"], ("Table Heading",), header=True),
            "for each in partner.commitments",
            Row(row, ("Table Number", "Table Text", "Table Text", "Table Text", "Table Text")),
            "endfor",
        ],
    )
    sheet.tag("endfor", "if not partners")
    sheet.p("Body Text", words["none"])
    sheet.tag("endif")
    return sheet


def participants(language: str) -> Sheet:
    """Everyone by side, in the order of precedence."""
    words = _WORDS[language]
    comma, opening, closing = ("，", "（", "）") if language == "zh" else (", ", " (", ")")
    sheet = _begun(language, words["participants"], _TALL)
    sheet.tag("for party in parties", "if party.members or party.unnamed")
    sheet.p("Table Title", "{{ party.name | upper_first }}")
    sheet.tag("if party.members")
    sheet.table(
        (12, 58, 100),
        [
            Row((words["no"], words["name"], words["post"]), ("Table Heading",), header=True),
            "for person in party.members",
            Row(
                (
                    "{{ loop.index }}",
                    _PERSON[language],
                    _STANDING.replace("，", comma).replace("（", opening).replace("）", closing),
                ),
                ("Table Number", "Table Text", "Table Text"),
            ),
            "endfor",
        ],
    )
    sheet.tag("endif", "if party.unnamed")
    sheet.p("Note", "{{ party.others }}")
    sheet.tag("endif", "endif", "endfor")
    return sheet


def attendance(language: str) -> Sheet:
    """A sheet on which everyone signs; who has no name yet gets an empty row."""
    words = _WORDS[language]
    sheet = _begun(language, words["attendance"], _TALL)
    sheet.tag("for party in parties", "if party.members or party.unnamed")
    sheet.p("Table Title", "{{ party.name | upper_first }}")
    sheet.table(
        (12, 56, 60, 42),
        [
            Row([words[key] for key in ("no", "name", "post", "signature")], ("Table Heading",), header=True),
            "for person in party.members",
            Row(
                ("{{ loop.index }}", _PERSON[language], "{{ person.post | upper_first }}", ""),
                ("Table Number", "Table Text", "Table Text", "Table Text"),
                height=11,
            ),
            "endfor",
            "for number in range(party.unnamed)",
            Row(
                ("{{ (party.members | length) + loop.index }}", "", "", ""),
                ("Table Number", "Table Text", "Table Text", "Table Text"),
                height=11,
            ),
            "endfor",
        ],
    )
    sheet.tag("endif", "endfor")
    return sheet


def programme(language: str) -> Sheet:
    """Days and parts of a visit, with the items of each; a single day is named once, above its items."""
    words = _WORDS[language]
    sheet = _begun(
        language, words["programme"], _TALL, _OF.replace("meeting.days %", "meeting.dates | length > 1 %")
    )
    sheet.tag("for session in meeting.sessions")
    # A Russian date ends with the stop of its «г.».
    stop, gap = {"zh": ("　", "　"), "ru": (" ", ", "), "en": (". ", ", ")}[language]
    sheet.p(
        "Table Title", words["day"] + f"{{% if session.title %}}{stop}{{{{ session.title }}}}{{% endif %}}"
    )
    sheet.tag("if session.hours or session.place")
    sheet.p(
        "Session",
        f"{{{{ session.hours }}}}{{% if session.hours and session.place %}}{gap}{{% endif %}}{{{{ session.place }}}}",
    )
    sheet.tag("endif", "if session.agenda")
    _items(sheet, words, "session.agenda")
    sheet.tag("endif", "endfor", "if agenda and not meeting.sessions")
    _items(sheet, words, "agenda")
    sheet.tag("endif")
    return sheet


def _items(sheet: Sheet, words: dict[str, str], items: str) -> None:
    """The items of a programme, with a column of times where any is known."""
    said = f"{{{{ item.number }}}}. {TITLE}{{% if item.rapporteurs %}}\n{words['speaker']}{{% endif %}}"
    head = Row((words["time"], words["item"]), ("Table Heading",), header=True)
    timed = Row(("{{ item.start or item.begins }}", said), ("Table Number", "Table Text"))
    sheet.tag("if (agenda | selectattr('start') | list) or (agenda | selectattr('begins') | list)")
    sheet.table((26, 144), [head, f"for item in {items}", timed, "endfor"])
    sheet.tag("else")
    sheet.table((170,), [f"for item in {items}", Row((said,)), "endfor"])
    sheet.tag("endif")


def cards() -> Sheet:
    """A sheet for each person, folded along the dotted line: one script on either side."""
    styles = [
        *(style for style in COMMON if style.name in ("Normal", "Header", "Footer")),
        Style("Card Name", align="center", size=46, bold=True, after=4, line=1.0),
        Style("Card Name Long", based="Card Name", size=34),
        Style("Card Name Longest", based="Card Name", size=26),
        Style("Card Gap", size=9),
        Style("Card Post", align="center", size=16, after=4),
        Style("Card Organisation", align="center", size=16, colour="404040"),
    ]
    page = Page(width=297, height=210, left=15, right=15, top=14, bottom=8, header=5, footer=5)
    sheet = Sheet("en", styles, page)

    def side(person: str) -> list[tuple[str, str]]:
        name, letters = f"{{{{ {person}.addressed | upper_first }}}}", f"{person}.addressed | length"
        return [
            ("Normal", f"{{%p if {letters} > 44 %}}"),
            ("Card Name Longest", name),
            ("Normal", f"{{%p elif {letters} > 24 %}}"),
            ("Card Name Long", name),
            ("Normal", "{%p else %}"),
            ("Card Name", name),
            ("Normal", "{%p endif %}"),
            ("Card Gap", ""),
            ("Card Post", f"{{{{ {person}.post | upper_first }}}}"),
            ("Card Organisation", f"{{{{ {person}.organisation.short_name }}}}"),
        ]

    # Han signs turn with the rest of a text only where it reads upwards: they go to the right of the fold.
    sides = "set left, right = (card.back, card.front) if document.language.code == 'zh' else (card.front, card.back)"
    row = Row((side("left"), side("right")), height=180, exact=True, turned=("tbRl", "btLr"))
    sheet.table((133, 133), ["for card in cards", sides, row, "endfor"], "Cards")
    return sheet


def _begun(language: str, title: str, page: Page, of: str = _OF) -> Sheet:
    sheet = Sheet(language, _STYLES[language], page)
    sheet.number_pages("Footer", _WORDS[language]["page"], top=False, first=True)
    sheet.p("Title", title)
    sheet.p("Subtitle", of)
    return sheet
