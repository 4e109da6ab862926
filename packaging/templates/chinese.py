"""会议纪要: minutes of a meeting as Chinese offices write them."""

from __future__ import annotations

from sheet import Sheet
from styles import CHINA_PAGE, CHINESE
from talks import DECIDES, MANY, RESERVATION_ZH, TERMS_ZH, TITLE, annex, decision, issuers, kept, signatures

_PEOPLE = (
    "{% for one in PEOPLE %}{{ one.addressed }}{% if one.post %}（{% if one.organisation %}{{ one.organisation.short_name }}{% endif %}{{ one.post }}）{% endif %}"
    "{% if not loop.last %}、{% endif %}{% endfor %}"
)


def minutes() -> Sheet:
    """Overview, agenda, what was said, 议定事项, signatures."""
    sheet = Sheet("zh", CHINESE, CHINA_PAGE)
    sheet.number_pages("Footer", "— # —", top=False, first=True)
    issuers(sheet)
    sheet.p("Title", "会议纪要")
    number = "{% if meeting.number %}第{{ meeting.number }}号　{% endif %}"
    sheet.p("Date Line", number + "{{ meeting.days or '_____年___月___日' }}")
    sheet.p("Subject", "{{ meeting.title }}")
    _overview(sheet)
    rest = "agreed or proposed or deferred or declined or outcomes or facts"
    told = "agenda | selectattr('entries') | list"
    sheet.tag(f"set ending = not ({told} or {rest})", "if agenda")
    sheet.p("Heading 1", "议程")
    sheet.tag("for item in agenda", "if item.level == 1")
    kept(
        sheet,
        "Agenda Item",
        "{{ item.number | han }}、"
        + TITLE
        + "{% if item.rapporteurs %}（{{ item.rapporteurs | map(attribute='addressed') | names }}）{% endif %}",
    )
    sheet.tag("else")
    kept(
        sheet,
        "Agenda Part",
        "{{ item.number | han }}"
        + TITLE
        + "{% if item.rapporteurs %}（{{ item.rapporteurs | names }}）{% endif %}",
    )
    sheet.tag("endif", "endfor", "endif", f"if {told}")
    sheet.p("Heading 1", "会议情况")
    sheet.tag("endif", "for item in agenda if item.entries", f"set ending = loop.last and not ({rest})")
    sheet.p("Heading 2", "{{ item.number | han }}{% if item.level == 1 %}、{% endif %}" + TITLE)
    sheet.tag("for entry in item.entries")
    kept(
        sheet,
        "Body Text",
        "{% if entry.kind == 'question' %}提问：{% elif entry.kind == 'answer' %}答复：{% endif %}{{ entry.said }}",
    )
    sheet.tag("endfor", "endfor")
    sheet.tag("set ending = not (proposed or deferred or declined or outcomes or facts)", "if agreed")
    sheet.p("Heading 1", "议定事项")
    sheet.tag("for proposal in agreed", f"set closing = {DECIDES}")
    decision(sheet, "{{ loop.index }}.　", RESERVATION_ZH, TERMS_ZH)
    sheet.tag("for vote in proposal.votes")
    kept(
        sheet,
        "Decision Terms",
        "（表决：赞成{{ vote.in_favour }}票，反对{{ vote.against }}票，弃权{{ vote.abstained }}票）",
        "closing or not loop.last",
    )
    sheet.tag("endfor", "endfor", "endif")
    _rest(sheet)
    annex(sheet, "附件", "出席人员名单", "{{ party.name }}", "{{ person.addressed }}", "，", MANY)
    return sheet


def _overview(sheet: Sheet) -> None:
    sheet.tag("if meeting.date")
    sheet.p("Detail", "时间：{{ meeting.days }}{% if meeting.timed %}　{{ meeting.hours }}{% endif %}")
    sheet.tag("endif", "if meeting.place or meeting.city")
    sheet.p("Detail", "地点：{{ meeting.place or meeting.city }}")
    sheet.tag("endif", "if chair")
    sheet.p("Detail", "主持：{{ chair.addressed }}{% if chair.post %}（{{ chair.post }}）{% endif %}")
    sheet.tag("endif", f"if {MANY}")
    sheet.p("Detail", "出席：共{{ present | length + unnamed }}人，名单附后")
    sheet.tag("else", "for party in parties", "if party.present or party.unnamed")
    sheet.p(
        "Detail",
        "出席（{{ party.short_name }}）："
        + _PEOPLE.replace("PEOPLE", "party.present").replace(
            "{% if one.organisation %}{{ one.organisation.short_name }}{% endif %}",
            "{% if one.foreign %}{{ one.organisation.short_name }}{% endif %}",
        )
        + "{% if party.unnamed %}{{ party.others }}{% endif %}",
    )
    sheet.tag("endif", "endfor", "endif", "if absent")
    sheet.p("Detail", "请假：" + _PEOPLE.replace("PEOPLE", "absent"))
    sheet.tag("endif", "if interpreters")
    sheet.p("Detail", "翻译：{{ interpreters | names }}")
    sheet.tag("endif")
    sheet.p("Detail", "记录：{{ secretary.name or '________________' }}")


def _rest(sheet: Sheet) -> None:
    for source, words, after in (
        ("proposed", "已提出，尚未决定", "deferred or declined or outcomes or facts"),
        ("deferred", "暂缓讨论", "declined or outcomes or facts"),
        ("declined", "未接受的建议", "outcomes or facts"),
    ):
        sheet.tag(f"set ending = not ({after})", f"if {source}")
        sheet.p("Heading 1", words)
        sheet.tag(f"for proposal in {source}")
        kept(sheet, "Body Text", "{{ loop.index }}.　{{ proposal.text | sentence }}")
        sheet.tag("endfor", "endif")
    sheet.tag("set ending = not facts", "if outcomes")
    sheet.p("Heading 1", "会议成果")
    sheet.tag("for outcome in outcomes")
    kept(sheet, "Body Text", "{{ outcome.told }}")
    sheet.tag("endfor", "endif", "set ending = true", "if facts")
    sheet.p("Heading 1", "背景情况")
    sheet.tag("for fact in facts")
    kept(sheet, "Body Text", "{{ fact.told }}")
    sheet.tag("endfor", "endif")
    signatures(sheet, chair="主持", secretary="记录")
