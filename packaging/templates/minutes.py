"""Minutes of a meeting: Russian by ГОСТ Р 7.0.97-2016, full and short; English."""

from __future__ import annotations

from sheet import Row, Sheet
from styles import ENGLISH, GOST_PAGE, RUSSIAN, WEST_PAGE
from talks import (
    ANNEX_EN,
    ANNEX_RU,
    DECIDES,
    ENDS,
    MANY,
    OUTSIDE,
    RESERVATION_EN,
    RESERVATION_RU,
    TERMS_RU,
    TITLE,
    decision,
    issuers,
    kept,
    signatures,
    undecided,
)

_UNDECIDED_RU = ("Предложено, решение не принято: ", "Рассмотрение отложено: ", "Предложение не принято: ")
_UNDECIDED_EN = ("Proposed, with no decision taken: ", "Deferred: ", "Not accepted: ")
_TAKEN_UP = "(item.agreed or item.open or item.deferred or item.declined or item.votes)"


def russian(*, short: bool = False) -> Sheet:
    """Протокол; the short form leaves out what was said."""
    sheet = Sheet("ru", RUSSIAN, GOST_PAGE)
    sheet.number_pages("Header", "#", top=True, first=False)
    _russian_head(sheet)
    rest = f"{OUTSIDE} or outcomes" if short else f"{OUTSIDE} or outcomes or facts"
    told = _TAKEN_UP if short else "item.recorded"
    recorded = (
        "(agreed or proposed or deferred or declined or agenda | selectattr('votes') | list)"
        if short
        else "(agenda | selectattr('recorded') | list)"
    )
    sheet.tag(f"set ending = not ({recorded} or {rest})")
    _russian_agenda(sheet)
    if short:
        sheet.tag("if agreed")
        sheet.p("Heading 1", "ПРИНЯТЫЕ РЕШЕНИЯ")
        sheet.tag("endif")
    sheet.tag(f"for item in agenda if {told}", f"set ending = loop.last and not ({rest})")
    sheet.p("Heading 2", "{{ item.number }}.\u00a0" + TITLE)
    if not short:
        _russian_talk(sheet)
    _russian_decisions(sheet, short=short)
    sheet.tag("endfor")
    _russian_rest(sheet, short=short)
    _russian_signatures(sheet)
    _russian_annex(sheet)
    return sheet


def _russian_head(sheet: Sheet) -> None:
    issuers(sheet)
    sheet.p("Title", "ПРОТОКОЛ")
    sheet.p(
        "Subtitle",
        "{% if meeting.kind == 'talks' %}переговоров{% elif meeting.kind == 'working' %}рабочей встречи"
        "{% elif meeting.kind == 'sitting' %}заседания{% else %}встречи{% endif %}",
    )
    sheet.p(
        "Date Line",
        "{{ meeting.days or '«___» _____________ 20___\u00a0г.' }}\t№\u00a0{{ meeting.number or '______' }}\t{{ meeting.city or '_______________' }}",
    )
    sheet.p("Subject", "{{ meeting.title }}")
    sheet.tag("if meeting.place")
    sheet.p("Detail", "Место:\t{{ meeting.place }}")
    sheet.tag("endif", "if meeting.timed")
    sheet.p("Detail", "Время:\t{{ meeting.hours }}")
    sheet.tag("endif", "if chair")
    sheet.p("Detail", "Председатель:\t{{ chair.initials }}{% if chair.post %}, {{ chair.post }}{% endif %}")
    sheet.tag("endif")
    sheet.p("Detail", "Секретарь:\t{{ secretary.initials or '______________________' }}")
    sheet.tag("if interpreters")
    sheet.p(
        "Detail",
        "Переводчик:\t{% for one in interpreters %}{{ one.initials }}{% if not loop.last %}, {% endif %}{% endfor %}",
    )
    sheet.tag("endif")
    sheet.tag("if participants or unnamed or meeting.quorum")
    sheet.p("Heading 1", "ПРИСУТСТВОВАЛИ")
    sheet.tag("endif", f"if {MANY}")
    sheet.p("Body Text", "{{ (present | length + unnamed) | count('person') }}, список прилагается.")
    sheet.tag("else")
    _russian_list(sheet)
    sheet.tag("endif", "if absent")
    sheet.p("Party", "Отсутствовали:")
    sheet.tag("for person in absent")
    sheet.p(
        "Member",
        "{{ person.full }}{% if person.post %} — {{ person.post }}{% endif %}{% if person.attendance == 'excused' %} ({{ person.attendance }}){% endif %}",
    )
    sheet.tag("endfor", "endif", "if meeting.quorum")
    sheet.p(
        "Body Text", "Право голоса имеют {{ meeting.entitled }}, для кворума необходимо {{ meeting.quorum }}."
    )
    sheet.tag("endif")


def _russian_list(sheet: Sheet) -> None:
    sheet.tag("for party in parties", "if party.present or party.unnamed")
    sheet.p("Party", "{{ party.name | upper_first }}:")
    sheet.tag("for person in party.present")
    sheet.p(
        "Member",
        "{{ person.full }}{% if person.post %} — {{ person.post }}{% endif %}{% if person.foreign %}, {{ person.organisation }}{% endif %}"
        "{% if person.roles_told %} ({{ person.roles_told | names }}){% endif %}{% if person.attendance in ('remote', 'late', 'early') %}, {{ person.attendance }}{% endif %}",
    )
    sheet.tag("endfor", "if party.unnamed")
    sheet.p("Member", "{{ party.others }}")
    sheet.tag("endif", "endif", "endfor")


def _russian_agenda(sheet: Sheet) -> None:
    sheet.tag("if agenda")
    sheet.p("Heading 1", "ПОВЕСТКА ДНЯ")
    sheet.tag("for item in agenda", "if item.level == 1")
    kept(sheet, "Agenda Item", "{{ item.number }}.\t" + TITLE)
    sheet.tag("else")
    kept(sheet, "Agenda Part", "{{ item.number }}.\t" + TITLE)
    sheet.tag("endif", "if item.rapporteurs")
    kept(
        sheet,
        "Agenda Note",
        "{% if item.rapporteurs | length > 1 %}Докладчики{% else %}Докладчик{% endif %}: "
        "{% for one in item.rapporteurs %}{{ one | initials }}{% if one.post %}, {{ one.post }}{% endif %}{% if not loop.last %}; {% endif %}{% endfor %}",
    )
    sheet.tag("endif", "endfor", "endif")


def _russian_talk(sheet: Sheet) -> None:
    sheet.tag("if item.heard")
    sheet.p("Heading 3", "СЛУШАЛИ:")
    sheet.tag("for entry in item.heard")
    kept(sheet, "Statement", "{{ entry.said }}")
    sheet.tag("endfor", "endif", "if item.discussion")
    sheet.p("Heading 3", "ВЫСТУПИЛИ:")
    sheet.tag("for entry in item.discussion")
    kept(
        sheet,
        "Statement",
        "{% if entry.kind == 'question' %}Вопрос. {% elif entry.kind == 'answer' %}Ответ. {% endif %}{{ entry.said }}",
    )
    sheet.tag("endfor", "endif")


def _russian_decisions(sheet: Sheet, *, short: bool) -> None:
    sheet.tag("if item.agreed")
    if not short:
        sheet.p("Heading 3", "РЕШИЛИ:")
    sheet.tag("for proposal in item.agreed")
    _russian_decision(sheet)
    sheet.tag("endfor", "endif")
    undecided(sheet, _UNDECIDED_RU)
    sheet.tag("for vote in item.votes")
    kept(
        sheet,
        "Body Text",
        "Голосовали по вопросу: «за» — {{ vote.in_favour }}, «против» — {{ vote.against }}, «воздержались» — {{ vote.abstained }}.",
    )
    sheet.tag("endfor")


def _russian_decision(sheet: Sheet) -> None:
    sheet.tag(f"set closing = {DECIDES}")
    decision(sheet, "{{ proposal.decision }}.\t", RESERVATION_RU, TERMS_RU)
    sheet.tag("for vote in proposal.votes")
    kept(
        sheet,
        "Decision Terms",
        "Голосовали: «за» — {{ vote.in_favour }}, «против» — {{ vote.against }}, «воздержались» — {{ vote.abstained }}.",
        "closing or not loop.last",
    )
    sheet.tag("endfor")


def _russian_rest(sheet: Sheet, *, short: bool) -> None:
    sheet.tag(f"set ending = not ({'outcomes' if short else 'outcomes or facts'})", f"if {OUTSIDE}")
    sheet.p("Heading 2", "Вне повестки дня")
    sheet.tag("if unfiled")
    if not short:
        sheet.p("Heading 3", "РЕШИЛИ:")
    sheet.tag("for proposal in unfiled")
    _russian_decision(sheet)
    sheet.tag("endfor", "endif")
    undecided(sheet, _UNDECIDED_RU, outside=True)
    sheet.tag("endif", f"set ending = {'true' if short else 'not facts'}", "if outcomes")
    sheet.p("Heading 1", "ИТОГИ")
    sheet.tag("for outcome in outcomes")
    kept(sheet, "Body Text", "{{ outcome.told }}")
    sheet.tag("endfor", "endif")
    if not short:
        sheet.tag("set ending = true", "if facts")
        sheet.p("Heading 1", "СПРАВОЧНО")
        sheet.tag("for fact in facts")
        kept(sheet, "Body Text", "{{ fact.told }}")
        sheet.tag("endfor", "endif")


def _russian_signatures(sheet: Sheet) -> None:
    signatures(sheet, chair="Председатель", secretary="Секретарь")


def _russian_annex(sheet: Sheet) -> None:
    sheet.tag(f"if {MANY}")
    sheet.p("Annex", ANNEX_RU)
    sheet.p("Subject", "Список присутствовавших")
    _russian_list(sheet)
    sheet.tag("endif")


def english() -> Sheet:
    """Minutes with a summary of each item, what was agreed, and an action list."""
    sheet = Sheet("en", ENGLISH, WEST_PAGE)
    sheet.number_pages("Footer", "Page # of ##", top=False, first=True)
    _english_head(sheet)
    _english_people(sheet)
    recorded, rest = "agenda | selectattr('recorded') | list", f"{OUTSIDE} or outcomes or facts or actions"
    sheet.tag(f"set ending = not ({recorded} or {rest})")
    _english_agenda(sheet)
    sheet.tag(f"if {recorded}")
    sheet.p("Heading 1", "Proceedings")
    sheet.tag("endif", "for item in agenda if item.recorded", f"set ending = loop.last and not ({rest})")
    sheet.p("Heading 2", "{{ item.number }}.\u2002" + TITLE)
    sheet.tag("for entry in item.entries")
    kept(
        sheet,
        "Body Text",
        "{% if entry.kind == 'question' %}Question. {% elif entry.kind == 'answer' %}Answer. {% endif %}{{ entry.said }}",
    )
    sheet.tag("endfor")
    _english_decisions(sheet)
    sheet.tag("endfor")
    _english_rest(sheet)
    _english_actions(sheet)
    _english_signatures(sheet)
    _english_annex(sheet)
    return sheet


def _english_head(sheet: Sheet) -> None:
    issuers(sheet)
    sheet.p("Title", "MINUTES")
    sheet.p(
        "Subtitle",
        "{% if meeting.kind == 'talks' %}of talks{% elif meeting.kind == 'working' %}of a working meeting"
        "{% elif meeting.kind == 'sitting' %}of a meeting{% else %}of a visit{% endif %}",
    )
    sheet.p(
        "Date Line",
        "{{ meeting.days or '_______________' }}\tNo.\u00a0{{ meeting.number or '______' }}\t{{ meeting.city or '_______________' }}",
    )
    sheet.p("Subject", "{{ meeting.title }}")
    sheet.tag("if meeting.place")
    sheet.p("Detail", "**Place:**\t{{ meeting.place }}")
    sheet.tag("endif", "if meeting.timed")
    sheet.p("Detail", "**Time:**\t{{ meeting.hours }}")
    sheet.tag("endif", "if chair")
    sheet.p("Detail", "**Chair:**\t{{ chair.addressed }}{% if chair.post %}, {{ chair.post }}{% endif %}")
    sheet.tag("endif")
    sheet.p("Detail", "**Secretary:**\t{{ secretary.addressed or '______________________' }}")
    sheet.tag("if interpreters")
    sheet.p("Detail", "**Interpreter:**\t{{ interpreters | names }}")
    sheet.tag("endif")


def _english_people(sheet: Sheet) -> None:
    sheet.tag("if participants or unnamed or meeting.quorum")
    sheet.p("Heading 1", "Present")
    sheet.tag("endif", f"if {MANY}")
    sheet.p("Body Text", "{{ (present | length + unnamed) | count('person') }}; the list is annexed.")
    sheet.tag("else")
    _english_list(sheet)
    sheet.tag("endif", "if absent")
    sheet.p("Party", "Apologies and absences")
    sheet.tag("for person in absent")
    sheet.p(
        "Member",
        "{{ person.addressed }}{% if person.post %}, {{ person.post }}{% endif %} ({{ person.attendance }})",
    )
    sheet.tag("endfor", "endif", "if meeting.quorum")
    sheet.p("Body Text", "Entitled to vote: {{ meeting.entitled }}; quorum: {{ meeting.quorum }}.")
    sheet.tag("endif")


def _english_list(sheet: Sheet) -> None:
    sheet.tag("for party in parties", "if party.present or party.unnamed")
    sheet.p("Party", "{{ party.name | upper_first }}")
    sheet.tag("for person in party.present")
    sheet.p(
        "Member",
        "{{ person.addressed }}{% if person.post %}, {{ person.post }}{% endif %}{% if person.foreign %}, {{ person.organisation }}{% endif %}"
        "{% if person.roles_told %} ({{ person.roles_told | names }}){% endif %}{% if person.attendance in ('remote', 'late', 'early') %}, {{ person.attendance }}{% endif %}",
    )
    sheet.tag("endfor", "if party.unnamed")
    sheet.p("Member", "{{ party.others }}")
    sheet.tag("endif", "endif", "endfor")


def _english_annex(sheet: Sheet) -> None:
    sheet.tag(f"if {MANY}")
    sheet.p("Annex", ANNEX_EN)
    sheet.p("Subject", "List of those present")
    _english_list(sheet)
    sheet.tag("endif")


def _english_agenda(sheet: Sheet) -> None:
    sheet.tag("if agenda")
    sheet.p("Heading 1", "Agenda")
    sheet.tag("for item in agenda", "if item.level == 1")
    kept(
        sheet,
        "Agenda Item",
        "{{ item.number }}.\t"
        + TITLE
        + "{% if item.rapporteurs %} ({{ item.rapporteurs | map(attribute='addressed') | names }}){% endif %}",
    )
    sheet.tag("else")
    kept(
        sheet,
        "Agenda Part",
        "{{ item.number }}.\t"
        + TITLE
        + "{% if item.rapporteurs %} ({{ item.rapporteurs | map(attribute='addressed') | names }}){% endif %}",
    )
    sheet.tag("endif", "endfor", "endif")


def _english_decisions(sheet: Sheet) -> None:
    sheet.tag("if item.agreed")
    sheet.p("Heading 3", "**Agreed:**")
    sheet.tag("for proposal in item.agreed")
    _english_decision(sheet)
    sheet.tag("endfor", "endif")
    undecided(sheet, _UNDECIDED_EN)
    sheet.tag("for vote in item.votes")
    kept(
        sheet,
        "Body Text",
        "Vote: {{ vote.in_favour }} for, {{ vote.against }} against, {{ vote.abstained }} abstaining.",
    )
    sheet.tag("endfor")


def _english_decision(sheet: Sheet) -> None:
    """What was agreed; who does it and by when is in the action list."""
    nobody, last = "proposal.due and not proposal.responsible", "proposal.votes or closing"
    sheet.tag(f"set closing = {ENDS}")
    text = "{{ proposal.decision }}\t{{ proposal.text | sentence }}"
    kept(sheet, "Decision", text, f"proposal.reservation or ({nobody}) or {last}")
    sheet.tag("if proposal.reservation")
    kept(sheet, "Decision Terms", RESERVATION_EN, f"({nobody}) or {last}")
    sheet.tag("endif", f"if {nobody}")
    kept(sheet, "Decision Terms", "By {{ proposal.due }}.", last)
    sheet.tag("endif", "for vote in proposal.votes")
    kept(
        sheet,
        "Decision Terms",
        "Vote: {{ vote.in_favour }} for, {{ vote.against }} against, {{ vote.abstained }} abstaining.",
        "closing or not loop.last",
    )
    sheet.tag("endfor")


def _english_rest(sheet: Sheet) -> None:
    sheet.tag("set ending = not (outcomes or facts or actions)", f"if {OUTSIDE}")
    sheet.p("Heading 2", "Other business")
    sheet.tag("if unfiled")
    sheet.p("Heading 3", "**Agreed:**")
    sheet.tag("for proposal in unfiled")
    _english_decision(sheet)
    sheet.tag("endfor", "endif")
    undecided(sheet, _UNDECIDED_EN, outside=True)
    sheet.tag("endif", "set ending = not (facts or actions)", "if outcomes")
    sheet.p("Heading 1", "Outcome")
    sheet.tag("for outcome in outcomes")
    kept(sheet, "Body Text", "{{ outcome.told }}")
    sheet.tag("endfor", "endif", "set ending = not actions", "if facts")
    sheet.p("Heading 1", "Background")
    sheet.tag("for fact in facts")
    kept(sheet, "Body Text", "{{ fact.told }}")
    sheet.tag("endfor", "endif")


def _english_actions(sheet: Sheet) -> None:
    """Who does what was agreed, by when: by number, for its wording stands once, under its item."""
    sheet.tag("if actions")
    sheet.p("Heading 1", "Action list")
    cells = (
        "{{ proposal.decision }}",
        "{{ proposal.responsible | map('short_of') | names }}",
        "{{ proposal.due or 'not set' }}",
        "{{ proposal.fulfilment }}",
    )
    styles = ("Table Number", "Table Text", "Table Number", "Table Number")
    sheet.table(
        (18, 84, 36, 22),
        [
            Row(("Action", "Owner", "Due", "Status"), ("Table Heading",), header=True),
            "for proposal in actions",
            "if loop.last",
            Row(cells, [f"{style} Kept" for style in styles]),
            "else",
            Row(cells, styles),
            "endif",
            "endfor",
        ],
    )
    sheet.tag("endif")


def _english_signatures(sheet: Sheet) -> None:
    sheet.p(
        "Closing",
        "{% if meeting.closed %}The meeting was closed at {{ meeting.closed }}. {% endif %}"
        "Signed as a true record of the meeting:",
    )
    signatures(sheet, chair="Chair", secretary="Secretary")
