"""Minutes of talks between sides: Russian, English and Chinese, with parallel signatures and an annexed list."""

from __future__ import annotations

from sheet import Row, Sheet
from styles import CHINA_PAGE, CHINESE, ENGLISH, GOST_PAGE, RUSSIAN, WEST_PAGE

RESERVATION_RU = "Оговорка: {{ proposal.reservation | continued | sentence }}"
OUTSIDE = "(unfiled or (proposed + deferred + declined) | rejectattr('item') | list)"
"""Whether there is a proposal under no item of the agenda."""

TITLE = "{{ item.title or '____________________' }}"
"""What an item is about; a line to be written on where nobody said."""

_ITEMS = (
    "for item in agenda if item.recorded",
    f"set ending = loop.last and not ({OUTSIDE} or outcomes)",
)
_UNDECIDED = {
    "ru": (
        "Предложено, решение не принято: ",
        "Стороны отложили рассмотрение предложения: ",
        "Предложение не принято: ",
    ),
    "en": ("Proposed, with no decision taken: ", "The sides deferred the proposal: ", "Not accepted: "),
    "zh": ("已提出，尚未决定：", "暂缓讨论：", "未接受的建议："),
}
"""How what was proposed, deferred and declined is told."""

RESERVATION_EN = "Reservation: {{ proposal.reservation | continued | sentence }}"
RESERVATION_ZH = "保留意见：{{ proposal.reservation | sentence }}"

TERMS_RU = (
    "{% if proposal.responsible %}{% if proposal.responsible | length > 1 %}Ответственные{% else %}Ответственный{% endif %}: {{ proposal.responsible | map('initials') | map('short_of') | names }}"
    "{% if proposal.due %}; с{% else %}.{% endif %}{% else %}С{% endif %}{% if proposal.due %}рок\u00a0—\u00a0{{ proposal.due }}{% endif %}"
)
TERMS_EN = (
    "{% if proposal.responsible %}Responsible: {{ proposal.responsible | map('short_of') | names }}"
    "{% if proposal.due %}; by {{ proposal.due }}{% endif %}.{% else %}By {{ proposal.due }}.{% endif %}"
)
TERMS_ZH = (
    "（{% if proposal.due %}期限：{{ proposal.due }}{% if proposal.responsible %}；{% endif %}{% endif %}"
    "{% if proposal.responsible %}负责：{{ proposal.responsible | map('short_of') | names }}{% endif %}）"
)

ANNEX_RU = (
    "Приложение\nк протоколу {% if meeting.kind == 'talks' %}переговоров{% elif meeting.kind == 'working' %}рабочей встречи"
    "{% elif meeting.kind == 'sitting' %}заседания{% else %}встречи{% endif %}"
    "{% if meeting.days %}\nот {{ meeting.days }}{% endif %}{% if meeting.number %} №\u00a0{{ meeting.number }}{% endif %}"
)

ANNEX_EN = (
    "Annex to the minutes{% if meeting.days %} of {{ meeting.days }}{% endif %}"
    "{% if meeting.number %}, No.\u00a0{{ meeting.number }}{% endif %}"
)

MANY = "present | length > 15"
"""Whether those present are too many for the head of the minutes: they go to an annex."""


def talks(language: str) -> Sheet:
    """Protocol of talks; the side that keeps the copy comes first everywhere and signs on the left."""
    return {"ru": _russian, "en": _english, "zh": _chinese}[language]()


def _russian() -> Sheet:
    sheet = Sheet("ru", RUSSIAN, GOST_PAGE)
    sheet.number_pages("Header", "#", top=True, first=False)
    sheet.p("Title", "ПРОТОКОЛ")
    sheet.p(
        "Subtitle",
        "{% if meeting.kind == 'talks' %}переговоров{% elif meeting.kind == 'working' %}рабочей встречи{% else %}встречи{% endif %}"
        "{% if sides | length == 1 %} {{ sides[0].name | genitive }}{% elif sides %} между {% for party in sides %}{{ party.name | instrumental }}{% if not loop.last %}{% if loop.revindex == 2 %} и {% else %}, {% endif %}{% endif %}{% endfor %}{% endif %}",
    )
    sheet.p(
        "Date Line",
        "{{ meeting.days or '«___» _____________ 20___\u00a0г.' }}\t№\u00a0{{ meeting.number or '______' }}\t{{ meeting.city or '_______________' }}",
    )
    sheet.p(
        "Body Text",
        "{% if sides %}{% for party in sides %}{% if loop.first %}Делегация{% else %}делегация{% endif %} {{ party.name | genitive }}"
        "{% if party.head %} во главе с {% if party.head.post %}{{ party.head.post | instrumental }} {% endif %}{{ party.head.initials | instrumental }}{% endif %}"
        "{% if not loop.last %}{% if loop.revindex == 2 %} и {% else %}, {% endif %}{% endif %}{% endfor %} "
        "{% if sides | length > 1 %}провели{% else %}провела{% endif %}{% else %}{% if meeting.kind == 'talks' %}Состоялись{% else %}Состоялась{% endif %}{% endif %}{% if meeting.days %} {{ meeting.days }}{% endif %}{% if meeting.city %} в {{ meeting.city | prepositional }}{% endif %} "
        "{% if meeting.kind == 'talks' %}переговоры{% elif meeting.kind == 'working' %}{% if sides %}рабочую встречу{% else %}рабочая встреча{% endif %}{% elif sides %}встречу{% else %}встреча{% endif %}."
        "{% if chair %} {% if chair.gender %}Председательствовал{% if chair.gender == 'f' %}а{% endif %}{% else %}Председатель —{% endif %} {{ chair.initials }}.{% endif %}"
        "{% if present or unnamed %} Список участников прилагается.{% endif %}",
    )
    sheet.tag("if agenda")
    sheet.p("Body Text", "Стороны согласовали следующую повестку дня:")
    _agenda(sheet, "{{ item.number }}.\t" + TITLE)
    sheet.tag("endif", *_ITEMS)
    sheet.p("Heading 2", "{{ item.number }}.\u00a0" + TITLE)
    _said(sheet, "Стороны заслушали:", "В ходе обсуждения:", "Вопрос. ", "Ответ. ")
    _decisions(
        sheet, "item.agreed", "Стороны договорились:", "{{ proposal.decision }}.\t", RESERVATION_RU, TERMS_RU
    )
    undecided(sheet, _UNDECIDED["ru"])
    sheet.tag("endfor")
    _outside(
        sheet,
        "Вне повестки дня",
        "Стороны договорились:",
        "Итоги",
        "{{ proposal.decision }}.\t",
        RESERVATION_RU,
        TERMS_RU,
    )
    sheet.p(
        "Closing",
        "Совершено{% if meeting.city %} в {{ meeting.city | prepositional }}{% endif %} {{ document.date or '«___» _____________ 20___\u00a0г.' }} в {{ meeting.copies | words('prepositional') }} "
        "{{ meeting.copies | plural('экземпляре', 'экземплярах', 'экземплярах') }}"
        "{% if document.texts | length > 1 %}, каждый {{ document.written_in }}, причём {% if document.texts | length == 2 %}оба текста{% else %}все тексты{% endif %} имеют одинаковую силу{% else %} {{ document.written_in }}{% endif %}.",
    )
    _signatures(sheet, "За {{ side.name | accusative }}", 82)
    annex(
        sheet,
        ANNEX_RU.replace("{% elif meeting.kind == 'sitting' %}заседания", ""),
        "Список участников",
        "{{ party.name | upper_first }}",
        "{{ person.full }}",
        " — ",
    )
    return sheet


def _english() -> Sheet:
    sheet = Sheet("en", ENGLISH, WEST_PAGE)
    sheet.number_pages("Footer", "Page # of ##", top=False, first=True)
    sheet.p("Title", "MINUTES")
    sheet.p(
        "Subtitle",
        "of {% if meeting.kind == 'talks' %}talks{% elif meeting.kind == 'working' %}the working meeting{% else %}the meeting{% endif %}"
        "{% if sides | length == 1 %} of {{ sides[0].name | the }}{% elif sides %} between {% for party in sides %}{{ party.name | the }}{% if not loop.last %}{% if loop.revindex == 2 %} and {% else %}, {% endif %}{% endif %}{% endfor %}{% endif %}",
    )
    sheet.p(
        "Date Line",
        "{{ meeting.days or '_______________' }}\tNo.\u00a0{{ meeting.number or '______' }}\t{{ meeting.city or '_______________' }}",
    )
    sheet.p(
        "Body Text",
        "{% if sides %}{% for party in sides %}{% if loop.first %}The{% else %}the{% endif %} delegation of {{ party.name | the }}"
        "{% if party.head %}, headed by {{ party.head.addressed }}{% if party.head.post %}, {{ party.head.post }}{% endif %},{% endif %}"
        "{% if not loop.last %}{% if loop.revindex == 2 %} and {% else %} {% endif %}{% endif %}{% endfor %} "
        "held {% if meeting.kind == 'talks' %}talks{% elif meeting.kind == 'working' %}a working meeting{% else %}a meeting{% endif %}"
        "{% else %}{% if meeting.kind == 'talks' %}Talks were{% elif meeting.kind == 'working' %}A working meeting was{% else %}A meeting was{% endif %} held{% endif %}"
        "{% if meeting.city %} in {{ meeting.city }}{% endif %}{% if meeting.dates | length > 1 %} on {{ meeting.days }}{% elif meeting.date %} {{ meeting.date | date('in') }}{% endif %}."
        "{% if chair %} {{ chair.addressed }} took the chair.{% endif %}"
        "{% if present or unnamed %} The list of participants is annexed.{% endif %}",
    )
    sheet.tag("if agenda")
    sheet.p("Body Text", "The sides agreed on the following agenda:")
    _agenda(sheet, "{{ item.number }}.\t" + TITLE)
    sheet.tag("endif", *_ITEMS)
    sheet.p("Heading 2", "{{ item.number }}.\u2002" + TITLE)
    _said(sheet, "**The sides heard:**", "**In the discussion:**", "Question. ", "Answer. ")
    _decisions(
        sheet, "item.agreed", "**The sides agreed:**", "{{ proposal.decision }}\t", RESERVATION_EN, TERMS_EN
    )
    undecided(sheet, _UNDECIDED["en"])
    sheet.tag("endfor")
    _outside(
        sheet,
        "Other business",
        "**The sides agreed:**",
        "Outcome",
        "{{ proposal.decision }}\t",
        RESERVATION_EN,
        TERMS_EN,
    )
    sheet.p(
        "Closing",
        "Done{% if meeting.city %} in {{ meeting.city }}{% endif %}{% if document.date %} {{ document.date | date('in') }}{% else %} on _______________{% endif %} in {{ meeting.copies | words }} "
        "{{ meeting.copies | plural('copy', 'copies') }}"
        "{% if document.texts | length > 1 %}, each {{ document.written_in }}, {% if document.texts | length == 2 %}both{% else %}all{% endif %} texts being equally authentic{% else %} {{ document.written_in }}{% endif %}.",
    )
    _signatures(sheet, "For {{ side.name | the }}", 77)
    annex(
        sheet,
        ANNEX_EN,
        "List of participants",
        "{{ party.name | upper_first }}",
        "{{ person.addressed }}",
        ", ",
    )
    return sheet


def _chinese() -> Sheet:
    sheet = Sheet("zh", CHINESE, CHINA_PAGE)
    sheet.number_pages("Footer", "— # —", top=False, first=True)
    sheet.p(
        "Subtitle",
        "{% for party in sides %}{{ party.name }}{% if not loop.last %}{% if loop.revindex == 2 %}与{% else %}、{% endif %}{% endif %}{% endfor %}",
    )
    sheet.p("Title", "会谈纪要")
    sheet.p(
        "Date Line",
        "{{ meeting.days or '_____年___月___日' }}{% if meeting.city %}　{{ meeting.city }}{% endif %}{% if meeting.number %}　第{{ meeting.number }}号{% endif %}",
    )
    sheet.p(
        "Body Text",
        "{% if meeting.days %}{{ meeting.days }}，{% endif %}{% for party in sides %}{% if party.head %}由{{ party.head.introduced }}率领的{% endif %}{{ party.name }}代表团"
        "{% if not loop.last %}{% if loop.revindex == 2 %}与{% else %}、{% endif %}{% endif %}{% endfor %}"
        "{% if meeting.city %}在{{ meeting.city }}{% endif %}举行了{% if meeting.kind == 'visit' %}会见{% else %}{{ meeting.kind }}{% endif %}。{% if chair %}{% if meeting.kind == 'visit' %}会见{% else %}{{ meeting.kind }}{% endif %}由{{ chair.name }}主持。{% endif %}{% if present or unnamed %}与会人员名单附后。{% endif %}",
    )
    sheet.tag("if agenda")
    sheet.p("Body Text", "{% if sides | length > 2 %}各方{% else %}双方{% endif %}商定议程如下：")
    _agenda(sheet, "{{ item.number | han }}{% if item.level == 1 %}、{% endif %}" + TITLE)
    sheet.tag("endif", *_ITEMS)
    sheet.p("Heading 1", "{{ item.number | han }}{% if item.level == 1 %}、{% endif %}" + TITLE)
    sheet.tag("for entry in item.entries")
    kept(
        sheet,
        "Body Text",
        "{% if entry.kind == 'question' %}提问：{% elif entry.kind == 'answer' %}答复：{% endif %}{{ entry.said }}",
    )
    sheet.tag("endfor")
    agreed = "{% if sides | length > 2 %}各方{% else %}双方{% endif %}商定："
    _decisions(sheet, "item.agreed", agreed, "{{ proposal.decision }}　", RESERVATION_ZH, TERMS_ZH)
    undecided(sheet, _UNDECIDED["zh"])
    sheet.tag("endfor")
    _outside(sheet, "其他事项", agreed, "会谈成果", "{{ proposal.decision }}　", RESERVATION_ZH, TERMS_ZH)
    sheet.p(
        "Closing",
        "本纪要于{{ document.date or '_____年___月___日' }}{% if meeting.city %}在{{ meeting.city }}{% endif %}签署，一式{{ meeting.copies | words }}份"
        "{% if document.texts | length > 1 %}，每份均{{ document.written_in }}写成，{{ document.texts | length | words }}种文本同等作准{% else %}，{{ document.written_in }}写成{% endif %}。",
    )
    _signatures(
        sheet, "{{ side.name }}", 76, "代表{% if side.signatory.post %}　{{ side.signatory.post }}{% endif %}"
    )
    annex(
        sheet,
        "附件",
        "与会人员名单",
        "{{ party.name }}",
        "{{ person.addressed }}",
        "，",
    )
    return sheet


def _agenda(sheet: Sheet, text: str) -> None:
    recorded = "agenda | selectattr('recorded') | list"
    sheet.tag(f"set ending = not ({recorded} or {OUTSIDE} or outcomes)")
    sheet.tag("for item in agenda", "if item.level == 1")
    kept(sheet, "Agenda Item", text)
    sheet.tag("else")
    kept(sheet, "Agenda Part", text)
    sheet.tag("endif", "endfor")


def _said(sheet: Sheet, heard: str, discussed: str, question: str, answer: str) -> None:
    sheet.tag("if item.heard")
    sheet.p("Heading 3", heard)
    sheet.tag("for entry in item.heard")
    kept(sheet, "Statement", "{{ entry.said }}")
    sheet.tag("endfor", "endif", "if item.discussion")
    sheet.p("Heading 3", discussed)
    sheet.tag("for entry in item.discussion")
    kinds = f"{{% if entry.kind == 'question' %}}{question}{{% elif entry.kind == 'answer' %}}{answer}{{% endif %}}"
    kept(sheet, "Statement", kinds + "{{ entry.said }}")
    sheet.tag("endfor", "endif")


def _decisions(sheet: Sheet, source: str, heading: str, number: str, reservation: str, terms: str) -> None:
    sheet.tag(f"if {source}")
    sheet.p("Heading 3", heading)
    sheet.tag(f"for proposal in {source}", f"set closing = {DECIDES}")
    decision(sheet, number, reservation, terms)
    sheet.tag("endfor", "endif")


def decision(sheet: Sheet, number: str, reservation: str, terms: str) -> None:
    """What was agreed, kept on one page with its reservation, who does it and by when, and votes that follow.

    The template sets ``closing`` at the last one before the signatures.
    """
    text = number + "{{ proposal.text | sentence }}"
    last = "proposal.votes or closing"
    kept(sheet, "Decision", text, f"proposal.reservation or proposal.responsible or proposal.due or {last}")
    sheet.tag("if proposal.reservation")
    kept(sheet, "Decision Terms", reservation, f"proposal.responsible or proposal.due or {last}")
    sheet.tag("endif", "if proposal.responsible or proposal.due")
    kept(sheet, "Decision Terms", terms, last)
    sheet.tag("endif")


def issuers(sheet: Sheet) -> None:
    """The organisations that hold the meeting, at the head of its minutes."""
    sheet.p(
        "Organisation",
        "{% for party in hosts %}{% if not loop.first %}\n{% endif %}{% for organisation in party.organisations %}"
        "{% if not loop.first %}\n{% endif %}{{ organisation.full_name }}{% endfor %}{% endfor %}",
    )


ENDS = "ending and loop.revindex <= 2"
"""Whether a list's paragraph is one of the last two before the signatures; a template sets ``ending`` where that may be.

Two, for a signature wants two lines above it on its page, and a paragraph may be one.
"""


_TERMS = "loop.nextitem.responsible or loop.nextitem.due or loop.nextitem.reservation or loop.nextitem.votes"
DECIDES = f"ending and (loop.last or (loop.revindex == 2 and not ({_TERMS})))"
"""The same of what was agreed: the last is two lines already where it says who does it, or by when."""


def kept(sheet: Sheet, style: str, text: str, when: str = ENDS) -> None:
    """A paragraph that keeps with what follows ``when`` that is so; no signature is to stand alone on a page."""
    sheet.tag(f"if {when}")
    sheet.p(f"{style} Kept", text)
    sheet.tag("else")
    sheet.p(style, text)
    sheet.tag("endif")


def undecided(sheet: Sheet, words: tuple[str, str, str], *, outside: bool = False) -> None:
    """What was proposed, deferred and declined under an item, or ``outside`` the agenda."""
    names = (
        ("proposed", "deferred", "declined") if outside else ("item.open", "item.deferred", "item.declined")
    )
    for source, said in zip(names, words, strict=True):
        sheet.tag(f"for proposal in {source}" + (" if not proposal.item" if outside else ""))
        kept(sheet, "Body Text", said + "{{ proposal.text | continued | sentence }}")
        sheet.tag("endfor")


def _outside(
    sheet: Sheet, other: str, agreed: str, outcome: str, number: str, reservation: str, terms: str
) -> None:
    sheet.tag("set ending = not outcomes", f"if {OUTSIDE}")
    sheet.p("Heading 2", other)
    _decisions(sheet, "unfiled", agreed, number, reservation, terms)
    undecided(sheet, _UNDECIDED[sheet.language], outside=True)
    sheet.tag("endif", "set ending = true", "if outcomes")
    sheet.p("Heading 2", outcome)
    sheet.tag("for outcome in outcomes")
    kept(sheet, "Body Text", "{{ outcome.told }}")
    sheet.tag("endfor", "endif")


_LONG = 20


def long(name: str) -> str:
    """Whether a name would break within a word beside the rule where it is signed."""
    return f"({name} or '') | length > {_LONG}"


LONG_PAIR = (
    f"{long('pair[0].signatory.signed')} or (pair | length > 1 and {long('pair[1].signatory.signed')})"
)
"""The same of two that sign beside each other."""


def signatures(sheet: Sheet, **signed: str) -> None:
    """The lines where minutes are signed, each ``name="Label"``: one row, which keeps what is before it."""
    texts = [f"{label}\t\t\t{{{{ {name}.signed or '________________' }}}}" for name, label in signed.items()]
    wanted = " or ".join(long(f"{name}.signed") for name in signed)
    lines = [("Normal", f"{{%p if {wanted} %}}"), *(("Signature Long", text) for text in texts)]
    lines += [("Normal", "{%p else %}"), *(("Signature", text) for text in texts), ("Normal", "{%p endif %}")]
    sheet.table((sheet.width,), [Row((lines,))], "Plain")
    sheet.p("Table End", "")


def _signatures(
    sheet: Sheet,
    heading: str,
    width: float,
    post: str = "{{ side.signatory.post | upper_first }}",
) -> None:
    """Two signatures to a row, the keeper's on the left; a third side signs below."""

    def row(style: str, text: str) -> Row:
        left, right = (text.replace("side.", f"pair[{place}].") for place in (0, 1))
        return Row((left, f"{{% if pair | length > 1 %}}{right}{{% endif %}}"), (style,))

    rows: list[Row | str] = [
        row("Signature Party", heading),
        row("Signature Post", post),
        f"if {LONG_PAIR}",
        row("Signature Below", "\t\n{{ side.signatory.signed or '____________' }}"),
        "else",
        row("Signature Line", "\t\t{{ side.signatory.signed or '____________' }}"),
        "endif",
    ]
    sheet.table((width, width), ["for pair in sides | batch(2)", *rows, "endfor"], "Plain")


def annex(
    sheet: Sheet,
    head: str,
    title: str,
    party: str,
    person: str,
    comma: str,
    when: str = "present or unnamed",
) -> None:
    """The list of those present, side by side, on a page of its own."""
    aside = "，" if comma == "，" else ", "
    sheet.tag(f"if {when}")
    sheet.p("Annex", head)
    sheet.p("Subject", title)
    sheet.tag("for party in parties", "if party.present or party.unnamed")
    sheet.p("Party", party)
    sheet.tag("for person in party.present")
    sheet.p(
        "Member",
        f"{person}{{% if person.post %}}{comma}{{{{ person.post }}}}{{% endif %}}{{% if person.foreign %}}{aside}{{{{ person.organisation }}}}{{% endif %}}"
        + (
            "{% if person.roles_told %}（{{ person.roles_told | names }}）{% endif %}"
            if comma == "，"
            else "{% if person.roles_told %} ({{ person.roles_told | names }}){% endif %}"
        ),
    )
    sheet.tag("endfor", "if party.unnamed")
    sheet.p("Member", "{{ party.others }}")
    sheet.tag("endif", "endif", "endfor", "endif")
