"""The press release in English, Russian and Chinese."""

from __future__ import annotations

from sheet import Page, Sheet
from styles import PRESS, PRESS_CHINESE

_PAGE = Page(left=28, right=24, top=24, bottom=22, header=12, footer=11)

_WORDS = {
    "en": {
        "kind": "PRESS RELEASE", "now": "For immediate release",
        "embargo": "Embargoed until {{ press.embargo }}, {{ press.embargo | date }}", "dash": " — ",
        "picture": "Picture: ", "about": "About the participants", "contact": "Contact for the press", "end": "– ends –",
    },
    "ru": {
        "kind": "ПРЕСС-РЕЛИЗ", "now": "Для публикации без ограничений",
        "embargo": "Не публиковать ранее {{ press.embargo | date }} {{ press.embargo }}", "dash": " — ",
        "picture": "На снимке: ", "about": "Об участниках", "contact": "Контакты для прессы", "end": "* * *",
    },
    "zh": {
        "kind": "新闻稿", "now": "即时发布", "embargo": "{{ press.embargo | date }}{{ press.embargo }}前不得发布",
        "dash": "　", "picture": "图：", "about": "各方简介", "contact": "媒体联系方式", "end": "（完）",
    },
}  # fmt: skip


def release(language: str) -> Sheet:
    """A release: headline, dateline and lead, paragraphs, about the organisations, contact."""
    words = _WORDS[language]
    sheet = Sheet(language, PRESS_CHINESE if language == "zh" else PRESS, _PAGE)
    sheet.number_pages("Footer", "#", top=False, first=False)
    sheet.p(
        "Organisation",
        "{% for party in hosts %}{{ party.name | upper_first }}{% if not loop.last %}\n{% endif %}{% endfor %}",
    )
    sheet.p(
        "Subtitle",
        f"{words['kind']}{{% if press.embargo %}} · {words['embargo']}{{% else %}} · {words['now']}{{% endif %}}",
    )
    sheet.p("Title", "{{ press.headline }}")
    opening = (
        f"{{% if press.dateline %}}{{{{ press.dateline }}}}{words['dash']}{{% endif %}}{{{{ press.lead }}}}"
    )
    if language == "zh":
        opening = "{% if press.dateline %}【{{ press.dateline }}】{% endif %}{{ press.lead }}"
    sheet.p("Lead", opening)
    sheet.tag("for paragraph in press.paragraphs")
    sheet.p("Body Text", "{{ paragraph }}")
    sheet.tag("endfor", "if press.picture")
    sheet.p("Picture", "{{ press.picture | image(120) }}")
    sheet.tag("if press.picture.caption")
    sheet.p("Caption", words["picture"] + "{{ press.picture.caption }}")
    sheet.tag("endif", "endif")
    sheet.p("End", words["end"])
    sheet.tag("if press.boilerplates")
    sheet.p("Heading 1", words["about"])
    sheet.tag("for text in press.boilerplates")
    sheet.p("About", "{{ text }}")
    sheet.tag("endfor", "endif", "if press.contact")
    sheet.p("Heading 1", words["contact"])
    sheet.p("Contact", "{{ press.contact }}")
    sheet.tag("endif")
    return sheet
