"""What a template may say: every promised name, in the document's language, from the keeper's side."""

import io
import re
import zipfile

import pytest
from attrs import evolve

from app.documents import check, fields, file_name, packs, render, sample, vocabulary
from app.documents.rendering import template
from app.domain import edits, paths
from app.domain.model import (
    AlternatRule,
    Attendance,
    Entry,
    EntryKind,
    Interval,
    Meeting,
    Participant,
    Proposal,
    ProposalStatus,
    Role,
)
from app.domain.names import PersonName
from app.domain.text import Text, TextState, Variant, plain, write
from app.word import TemplateError
from tests.documents import generated
from tests.documents.read import lines, paragraphs, spaced
from tests.documents.templates import document

# The contract of the vocabulary, version 1: names stay.
PROMISED = """
document.kind document.language document.languages document.keeper document.version document.date
document.hash meeting.title meeting.number meeting.kind meeting.date meeting.dates meeting.start
meeting.end meeting.place meeting.mode meeting.status meeting.note parties[].side
parties[].organisation parties[].organisations[].name parties[].head parties[].signatory
parties[].members[].name parties[].unnamed parties[].present[].name parties[].absent[].name
host.head guests[].head guest.head first.head second.head host.organisation.name
host.organisation.short_name host.organisation.full_name host.organisation.city
host.organisation.country host.organisation.profile host.organisation.contact host.organisation.logo
participants[].name chair.name secretary.name interpreters[].name present[].name absent[].name
invited[].name chair.full chair.initials chair.short chair.family chair.given chair.patronymic
chair.honorific chair.post chair.organisation chair.party chair.role chair.roles[] chair.attendance
chair.arrived chair.left chair.native chair.latin agenda[].number agenda[].title
agenda[].rapporteurs[] agenda[].planned agenda[].start agenda[].end agenda[].entries[].kind
agenda[].entries[].speaker agenda[].entries[].time agenda[].entries[].text agenda[].heard[].text
agenda[].speakers[] agenda[].questions[].text agenda[].proposals[].text agenda[].agreed[].text
proposals[].number proposals[].text proposals[].kind proposals[].by proposals[].status
proposals[].responsible[] proposals[].due proposals[].note proposals[].wordings[] agreed[].text
deferred[].text actions[].text facts[].text outcomes[].text attachments[].name next_meeting.text
press.headline press.dateline press.lead press.paragraphs[] press.quotes[].text
press.quotes[].speaker press.boilerplates[] press.contact press.embargo text_pairs[].left
text_pairs[].right text_pairs[].style
""".split()


def filled(text: str, meeting: Meeting | None = None, language: str = "en", keeper: str | None = None) -> str:
    return spaced("\n".join(lines(render(meeting or sample(), document(text), language, keeper=keeper))))


def test_every_promised_name_is_in_the_vocabulary() -> None:
    tags = [_tag(path) for path in PROMISED]
    assert template(document("\n".join(tags)), "en").check(vocabulary()) == ()


def _tag(path: str) -> str:
    """Write a template that goes through the lists of a path and prints its end."""
    opened, closed, at = "", "", ""
    for step in path.split("."):
        at = f"{at}.{step}" if at else step
        if at.endswith("[]"):
            name = f"x{len(opened)}"
            opened += f"{{% for {name} in {at[:-2]} %}}"
            closed += "{% endfor %}"
            at = name
    return f"{opened}{{{{ {at} }}}}{closed}"


@pytest.mark.parametrize("language", ["en", "ru", "zh", "ru+zh"])
def test_every_promised_name_has_a_value_in_every_language(language: str) -> None:
    render(sample(), document("\n".join(map(_tag, PROMISED))), language)


def test_a_wrong_name_is_told_with_its_place_and_the_right_one() -> None:
    with pytest.raises(TemplateError) as error:
        filled("{{ meeting.titel }}")
    assert "titel" in str(error.value)
    assert "“title”" in str(error.value) or "title" in str(error.value).replace("titel", "")


def test_a_thing_prints_what_it_is_called() -> None:
    assert filled("{{ host }}; {{ host.head }}; {{ host.organisation }}; {{ agenda[0] }}") == (
        "Peter the Great St. Petersburg Polytechnic University; Dmitry Arseniev; "
        "Peter the Great St. Petersburg Polytechnic University; "
        "Gansu Province: international activity and prospects of cooperation with Russia"
    )


def test_what_is_not_there_prints_nothing_and_is_false() -> None:
    assert (
        filled(
            "[{{ next_meeting.place }}{{ guest.deputy.post }}]{% if next_meeting %}no{% else %}yes{% endif %}"
        )
        == "[]yes"
    )
    assert filled("{% for one in next_meeting %}x{% else %}none{% endfor %}") == "none"


def test_a_word_with_a_code_prints_and_compares() -> None:
    assert (
        filled("{{ host.side }}{% if host.side == 'host' %} yes{% endif %}", language="ru")
        == "принимающая сторона yes"
    )
    assert (
        filled(
            "{% for one in proposals %}{% if one.status in ('agreed', 'reserved') %}a{% endif %}{% endfor %}"
        )
        == "aaa"
    )


def test_another_language_is_asked_for() -> None:
    text = (
        "{{ meeting.title | lang('ru') }}; {{ chair | lang('ru') }}; "
        "{{ chair.post | lang('zh') }}; {{ (host | lang('ru')).short_name }}"
    )
    assert (
        filled(text)
        == "Переговоры с делегацией провинции Ганьсу; Дмитрий Арсеньев; 主管国际事务的副校长; СПбПУ"
    )


def test_cases_of_people_posts_and_organisations() -> None:
    text = (
        "{{ chair | genitive }}, {{ chair.post | instrumental }}, "
        "{{ guest.head | genitive }}, {{ guest | instrumental }}"
    )
    assert filled(text, language="ru") == (
        "Дмитрия Арсеньева, проректором по международной деятельности, "
        "Лю Емэй, Департаментом науки и технологий провинции Ганьсу"
    )
    assert filled("{{ chair | genitive }}") == "Dmitry Arseniev"


def test_dates_lists_and_numbers() -> None:
    text = (
        "{{ meeting.date }}|{{ meeting.date | date('short') }}|"
        "{{ participants | names }}|{{ 3 | words }}|{{ meeting.hours }}"
    )
    assert filled(text) == "24 June 2024|24/06/2024|Dmitry Arseniev, Liu Yemei and Li Peng|three|11:00–12:30"
    assert (
        filled(text, language="ru")
        == "24 июня 2024 г.|24.06.2024|Дмитрий Арсеньев, Лю Емэй и Ли Пэн|три|11:00–12:30"
    )


def test_a_text_without_translation_gives_the_source_and_is_reported() -> None:
    meeting = evolve(sample(), title=plain("Talks", "en"))
    pack = packs.find("minutes", "ru")
    assert "Talks" in "\n".join(lines(render(meeting, pack, "ru")))
    (found,) = [one for one in check.check(meeting, pack, "ru") if one.code == "untranslated"]
    assert (found.place, dict(found.values)) == ("title.ru", {"language": "ru", "text": "Talks"})


def test_a_stale_and_an_unverified_translation_are_reported() -> None:
    meeting = sample()
    stale = evolve(meeting, title=write(meeting.title, "en", "Talks, changed"))
    assert "stale" in {one.code for one in check.check(stale, packs.find("minutes", "ru"), "ru")}
    draft = evolve(meeting, title=write(meeting.title, "ru", "Переговоры", TextState.DRAFT))
    assert "unverified" in {one.code for one in check.check(draft, packs.find("minutes", "ru"), "ru")}


def test_only_what_the_document_prints_is_reported() -> None:
    meeting = sample()
    facts = (evolve(meeting.facts[0], text=plain("Only in English.", "en")), *meeting.facts[1:])
    meeting = evolve(meeting, facts=facts)
    assert [
        one.place
        for one in check.check(meeting, packs.find("minutes", "ru"), "ru")
        if one.code == "untranslated"
    ]
    assert not [
        one for one in check.check(meeting, packs.find("talks", "ru"), "ru") if one.code == "untranslated"
    ]


def test_what_a_pack_needs_is_reported_with_its_place() -> None:
    meeting = evolve(sample(), number="", sessions=())
    found = {
        one.place
        for one in check.check(meeting, packs.find("minutes", "en"), "en")
        if one.code in ("no-number", "no-date")
    }
    assert found == {"number", "sessions"}


@pytest.mark.parametrize("language", ["en", "ru", "zh"])
def test_each_side_s_copy_names_it_first_and_signs_on_the_left(language: str) -> None:
    pack = packs.find("talks", language)
    names = [one.name.get(language) for one in sample().organisations]
    for keeper, other in (("h", "g"), ("g", "h")):
        first, second = (names[0], names[1]) if keeper == "h" else (names[1], names[0])
        made = render(sample(), pack, language, keeper=keeper)
        signatures = [text for style, text in paragraphs(made) if style == "SignatureParty"]
        assert [_stem(first) in signatures[0], _stem(second) in signatures[1]] == [True, True]
        parties = [spaced(text) for style, text in paragraphs(made) if style == "Party"]
        assert parties.index(first) < parties.index(second)
        opening = next(
            text
            for style, text in paragraphs(made)
            if style in ("BodyText", "Subtitle") and _stem(first) in text
        )
        assert opening.index(_stem(first)) < opening.index(_stem(second)), (keeper, other)


def _stem(name: str) -> str:
    """Return the part of a name that stays in every case."""
    return name.split()[-1]


def test_the_simplified_rule_names_each_language_s_own_side_first() -> None:
    meeting = evolve(sample(), alternat=AlternatRule.SIMPLIFIED)
    for keeper in ("h", "g"):
        assert fields.fields(meeting, "ru", keeper=keeper)["first"]["id"] == "h"
        assert fields.fields(meeting, "zh", keeper=keeper)["first"]["id"] == "g"
    full = sample()
    assert [fields.fields(full, "zh", keeper=one)["first"]["id"] for one in ("h", "g")] == ["h", "g"]
    assert [party["id"] for party in fields.fields(full, "zh", keeper="g")["parties"]] == ["g", "h", "l"]


def test_a_deputy_signs_for_an_absent_head() -> None:
    meeting = sample()
    people = [
        evolve(one, attendance=Attendance.EXCUSED) if one.id == "p1" else one for one in meeting.participants
    ]
    deputy = Participant("p9", "z", "h", name=people[2].name)
    parties = (evolve(meeting.parties[0], deputy="p9"), *meeting.parties[1:])
    away = evolve(meeting, participants=(*people, deputy), parties=parties)
    assert spaced(str(fields.fields(away, "en")["host"]["signatory"])) == "Liu Yemei"
    assert str(fields.fields(away, "en")["absent"][0]) == "Dmitry Arseniev"


def test_a_role_that_the_post_says_is_not_told_again() -> None:
    meeting = sample()
    who = meeting.participants[-1].id
    meeting = edits.give_role(meeting, who, Role.INTERPRETER)
    told = "{% for one in participants %}{{ one.post }}: {{ one.roles_told | names }}; {% endfor %}"
    assert "доцент: переводчик;" in filled(told, meeting, "ru")
    meeting = edits.put(meeting, f"participants.{who}.post", write(Text(), "ru", "старший переводчик"))
    assert "старший переводчик: ;" in filled(told, meeting, "ru")


def test_who_came_late_is_told_with_the_time() -> None:
    meeting = sample()
    start = meeting.sessions[0].start
    people = tuple(
        evolve(one, intervals=(Interval(start.replace(minute=20), None),)) for one in meeting.participants
    )
    text = "{{ guest.head.attendance }} {{ guest.head.arrived }}"
    assert filled(text, evolve(meeting, participants=people)) == "arrived later 11:20"


@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [
        ("en", "Who funds the first year", "Who funds the first year?"),
        ("en", "the order of the visits.", "The order of the visits."),
        ("en", "Asked who funds the first year", "asked who funds the first year."),
        ("ru", "кто платит за первый год", "Кто платит за первый год?"),
        ("ru", "Возможно ли продление.", "Возможно ли продление?"),
        ("ru", "Что касается сроков", "Что касается сроков."),
        ("zh", "第一年由谁出资", "第一年由谁出资？"),
        ("zh", "经费来源", "经费来源。"),
    ],
)
def test_a_question_ends_with_its_mark(language: str, typed: str, said: str) -> None:
    record = sample()
    speaker = record.participants[0].id
    entry = Entry("q1", "", plain(typed, language), EntryKind.QUESTION, speaker)
    asked = edits.file_entry(record, record.agenda[0].id, entry)
    text = "{% for one in (agenda | first).questions %}{{ one.said }}{% endfor %}"
    assert filled(text, asked, language).replace("\u00a0", " ").endswith(said)


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("ru", "Направить письмо", "направить письмо"),
        ("ru", "В Москве открыть центр", "в_Москве открыть центр"),
        ("ru", "Совместная лаборатория", "совместная лаборатория"),
        ("ru", "СПбПУ направит письмо", "СПбПУ направит письмо"),
        ("ru", "Ганьсу выступит за обмены", "Ганьсу выступит за_обмены"),
        ("ru", "Российский научный фонд решит", "Российский научный фонд решит"),
        ("ru", "Департамент направит ответ", "Департамент направит ответ"),
        ("ru", "Д. Г. Петров напишет", "Д._Г._Петров напишет"),
        ("en", "Send a letter", "send a letter"),
        ("en", "Subject to funding", "subject to funding"),
        ("en", "SPbPU sends a letter", "SPbPU sends a letter"),
        ("en", "New York sends a letter", "New York sends a letter"),
        ("zh", "Lanzhou大学发送文本", "Lanzhou大学发送文本"),
    ],
)
def test_what_follows_a_colon_begins_small_unless_it_is_a_name(language: str, text: str, said: str) -> None:
    meeting = evolve(sample(), proposals=(Proposal("r9", "0", "a2", plain(text, language)),))
    minutes = lines(render(meeting, packs.find("minutes", language), language))
    ended = f"　{said}。" if language == "zh" else f": {said}."
    assert [line for line in minutes if line.replace("\u00a0", "_").endswith(ended)]


def test_decisions_are_numbered_without_a_gap() -> None:
    meeting = sample()
    declined = Proposal("r0", "0", "a2", plain("No", "en"), status=ProposalStatus.DECLINED)
    meeting = evolve(meeting, proposals=(declined, *meeting.proposals))
    assert (
        filled("{% for one in agreed %}{{ one.decision }}/{{ one.number }} {% endfor %}", meeting)
        == "2.1/2.2 2.2/2.3 2.3/2.4"
    )


def test_the_hash_tells_one_state_of_the_record_from_another() -> None:
    one = filled("{{ document.hash }}")
    assert len(one) == 12
    assert one == filled("{{ document.hash }}")
    assert one != filled("{{ document.hash }}", evolve(sample(), number="13"))


def test_the_name_of_a_file_tells_date_document_language_and_keeper() -> None:
    pack = packs.find("talks", "ru")
    assert file_name(sample(), pack, "ru", "g") == (
        "2024-06-24 Переговоры с делегацией провинции Ганьсу – Протокол переговоров – ru – "
        "Департамент науки и технологий провинции Ганьсу.docx"
    )
    wild = evolve(sample(), title=Text("en", (Variant("en", 'A/B: "C" <D>?\n' + "long words " * 40),)))
    name = file_name(wild, pack, "en", None)
    assert not set('/:"<>?\n') & set(name)
    assert len(name) < 200


def test_fields_are_made_when_asked_for() -> None:
    vocabulary = fields.fields(sample(), "en")
    person = vocabulary["participants"][0]
    assert dict.__len__(person) == 0
    assert str(person["name"]) == "Dmitry Arseniev"
    assert dict.__len__(person) == 1


def test_a_text_from_another_language_is_marked_with_it() -> None:
    meeting = evolve(sample(), title=plain("Talks", "en"))
    made = render(meeting, packs.find("minutes", "ru"), "ru")
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        xml = package.read("word/document.xml").decode()
    run = re.search(r"<w:r><w:rPr>((?:(?!</w:rPr>).)*)</w:rPr><w:t[^>]*>Talks</w:t>", xml)
    assert run is not None
    assert 'w:val="Untranslated"' in run[1]
    assert '<w:lang w:val="en-GB"/>' in run[1]
    with zipfile.ZipFile(io.BytesIO(render(sample(), packs.find("minutes", "ru"), "ru"))) as package:
        assert "Untranslated" not in package.read("word/document.xml").decode()


def test_an_exported_file_bears_the_version_and_hash_of_its_record() -> None:
    pack = packs.find("talks", "en")
    stamped, shown = render(sample(), pack, "en", stamped=True), render(sample(), pack, "en")
    properties = [
        zipfile.ZipFile(io.BytesIO(one)).read("docProps/core.xml").decode() for one in (stamped, shown)
    ]
    assert "Talks with the delegation of Gansu Province" in properties[0]
    assert f"1-{filled('{{ document.hash }}')}" in properties[0]
    assert f"1-{filled('{{ document.hash }}')}" not in properties[1]


def test_who_is_responsible_follows_the_keeper_s_order() -> None:
    text = "{{ agreed[0].responsible | map('short_of') | names }}"
    assert filled(text, keeper="h") == "SPbPU and Gansu Science and Technology Department"
    assert filled(text, keeper="g") == "Gansu Science and Technology Department and SPbPU"


@pytest.mark.parametrize("keeper", ["h", "g"])
def test_two_columns_under_the_simplified_rule_pair_the_same_people(keeper: str) -> None:
    meeting = evolve(sample(), alternat=AlternatRule.SIMPLIFIED)
    made = render(meeting, packs.find("minutes-bilingual", "ru+zh"), "ru+zh", keeper=keeper)
    members = [text for style, text in paragraphs(made) if style in ("LeftItem", "RightItem")]
    left, right = (
        next(text for text in members if name in text) for name in ("Дмитрий Арсеньев", "Dmitry Arseniev")
    )
    assert members.index(right) == members.index(left) + 1
    subtitles = [text for style, text in paragraphs(made) if style in ("LeftSubtitle", "RightSubtitle")]
    assert subtitles[0].index("политехническим") < subtitles[0].index("Департаментом")
    assert subtitles[1].index("甘肃") < subtitles[1].index("圣彼得堡")


def test_each_finding_has_a_place_in_the_record() -> None:
    bare = evolve(
        sample(),
        number="",
        sessions=(),
        parties=tuple(evolve(one, head="") for one in sample().parties),
        participants=tuple(evolve(one, roles=(), name=PersonName()) for one in sample().participants),
    )
    for meeting in (sample(), bare, Meeting("empty"), generated.meeting(3)):
        for pack in packs.packs():
            for finding in check.check(meeting, pack, pack.languages[0]):
                place, _, language = finding.place.rpartition(".")
                paths.get(meeting, place if language in ("en", "ru", "zh", "han") else finding.place)


def test_each_side_without_a_signatory_is_told_and_a_document_without_a_list_lacks_no_names() -> None:
    meeting = evolve(
        sample(),
        parties=tuple(evolve(one, head="") for one in sample().parties),
        participants=tuple(evolve(one, roles=()) for one in sample().participants),
    )
    found = {pack.id: check.check(meeting, pack, pack.languages[0]) for pack in packs.packs()}
    unsigned = [one.place for one in found["talks-ru"] if one.code == "no-signatory"]
    assert unsigned == ["parties.h.signatory", "parties.g.signatory"]
    assert {one.code for one in found["minutes-ru"]} >= {"no-chair", "no-secretary", "no-name"}
    assert not [one for one in found["action-list-en"] if one.code == "no-name"]


def test_a_field_that_a_house_pack_needs_is_told_with_the_nearest_place() -> None:
    pack = evolve(packs.find("minutes", "en"), needs=("host.organisation.logo", "meeting.note"))
    meeting = evolve(sample(), note="")
    found = {
        one.values[0][1]: one.place for one in check.check(meeting, pack, "en") if one.code == "field-empty"
    }
    assert found == {"host.organisation.logo": "organisations.o1", "meeting.note": "title"}


def test_a_chinese_name_stays_on_one_line() -> None:
    text = "{{ guest.head.addressed }}, {{ guest.head.initials | genitive }}, {{ chair }}"
    assert lines(render(sample(), document(text), "en")) == [
        "Ms.\u00a0Liu\u00a0Yemei, Liu\u00a0Yemei, Dmitry Arseniev"
    ]
    assert lines(render(sample(), document(text), "ru")) == [
        "г-жа\u00a0Лю\u00a0Емэй, Лю\u00a0Емэй, Дмитрий Арсеньев"
    ]
