"""A template out of a finished document: what is guessed, chosen by hand, and rendered with another meeting."""

import time
from pathlib import Path

import pytest
from attrs import evolve

from app.documents import packs, render, sample, vocabulary
from app.documents.drafts import Chosen, Draft, Repeated
from app.documents.filters import filters
from app.documents.guessing import guesses, signs, taken
from app.domain import codec
from app.domain.model import AGREED, Meeting
from app.word import Template
from tests.documents import finished, offices
from tests.documents.read import plain
from tests.word.documents import defects, docx, p, table

VISITS = Path(__file__).with_name("meetings")


def visit(name: str) -> Meeting:
    return codec.loads((VISITS / f"{name}.json").read_bytes())


def made(content: bytes, language: str, meeting: Meeting | None = None) -> bytes:
    draft = Draft.of(content)
    for guess in guesses(draft, language, meeting):
        draft = taken(draft, guess)
    return draft.template()


def number_of(draft: Draft, text: str) -> int:
    return next(one.number for one in draft.passages if text in one.text)


def test_finished_minutes_become_a_sound_template_that_makes_those_of_another_meeting() -> None:
    template = made(finished.minutes(), "ru")
    assert Template.load(template, filters=filters("ru")).check(vocabulary()) == ()
    document = render(visit("harbin-2023"), template, "ru")
    assert defects(document) == []
    said = plain(document)
    for other in ("Чанчуньский университет", "Харбин", "Хань Е, ректор", "Моисеев Павел, ректор",
                  "О формах сотрудничества", "1.1 Подписать протокол о намерениях"):  # fmt: skip
        assert other in said
    for old in ("Иванов", "Гдын", "17", "Ковальский", "2023 г.", "мобильности", "летней школы", "Кузнецов"):
        assert old not in said


def test_a_rendered_document_of_the_meeting_is_known_by_its_values() -> None:
    meeting = sample()
    document = render(meeting, packs.find("minutes", "ru"), "ru")
    draft = Draft.of(document)
    sure = [guess for guess in guesses(draft, "ru", meeting) if guess.sure]
    fields = {one.field.partition(" ")[0] for guess in sure for one in guess.chosen}
    assert {"meeting.date", "host.organisation.name", "chair.initials"} <= fields
    loops = {guess.repeated.of for guess in sure if guess.repeated}
    assert {"agenda", "host.present", "guest.present"} <= loops


@pytest.mark.parametrize(
    ("said", "style"),
    [
        ("14 марта 2023 г.", ""),
        ("14.03.2023", "short"),
        ("March 14, 2023", ""),
        ("2023-03-14", "iso"),
        ("2023年3月14日", ""),
    ],
)
def test_dates_of_all_shapes_are_found_where_they_stand(said: str, style: str) -> None:
    text = f"Протокол 5 от {said} подписан"
    (found,) = signs.dates(text)
    assert said.startswith(text[found.start : found.end])
    assert (found.day.isoformat(), found.style) == ("2023-03-14", style)


def test_dates_are_looked_for_once_in_however_long_a_line() -> None:
    (found,) = signs.dates("Held on September 14, 2023")
    assert found.day.isoformat() == "2023-09-14"
    begun = time.process_time()
    assert list(signs.dates("1." * 20_000)) == []
    assert time.process_time() - begun < 3


def test_a_choice_by_hand_takes_the_place_of_what_it_touches_and_can_be_dropped() -> None:
    draft = Draft.of(docx(p("Minutes of ", "<w:r><w:rPr><w:b/></w:rPr><w:t>14 March</w:t></w:r>", " 2023")))
    first = draft.choose(Chosen(0, 11, 19, "meeting.date"))
    wider = first.choose(Chosen(0, 10, 24, "meeting.dates"))
    assert [(one.start, one.end) for one in wider.chosen] == [(11, 24)]
    assert plain(wider.template()) == "Minutes of {{ meeting.dates }}"
    assert wider.drop(wider.chosen[0]).template() == draft.template()


def test_rows_chosen_by_hand_repeat_with_their_look() -> None:
    draft = Draft.of(finished.minutes())
    first, last = number_of(draft, "О ходе"), number_of(draft, "О подготовке")
    draft = draft.repeat(Repeated(tuple((n, n) for n in range(first, last + 1)), "item", "agenda"))
    draft = draft.choose(Chosen(first, 0, len(draft.passages[first].text), "item.title"))
    said = plain(render(sample(), draft.template(), "ru"))
    assert "О ходе" not in said
    assert "мобильности" not in said
    assert sample().agenda[0].title.get("ru").split()[0] in said


def test_a_loop_in_a_loop_keeps_its_order() -> None:
    draft = Draft.of(docx(p("1. Topic"), p("We agree."), p("2. Other"), p("They agree.")))
    draft = draft.repeat(Repeated(((0, 1), (2, 3)), "item", "agenda"))
    draft = draft.repeat(Repeated(((1, 1),), "proposal", "item.agreed"))
    draft = draft.choose(Chosen(0, 3, 8, "item.title")).choose(Chosen(1, 0, 9, "proposal.text"))
    said = plain(draft.template())
    assert said.split("%}")[0].strip() == "{%p for item in agenda"
    assert (
        "{{ item.title }} {%p for proposal in item.agreed %} {{ proposal.text }} {%p endfor %} {%p endfor %}"
        in said
    )


def test_what_parts_a_field_from_the_one_before_goes_with_it() -> None:
    draft = Draft.of(docx(p("Chair: A. Petrov, Rector")))
    draft = draft.choose(Chosen(0, 7, 16, "chair.initials")).choose(Chosen(0, 16, 24, "chair.post", ", "))
    assert (
        plain(draft.template())
        == "Chair: {{ chair.initials }}{% if chair.post %}, {{ chair.post }}{% endif %}"
    )


ENGLISH = (
    "Northern Technical University", "Minutes No. 8/2022", "of the meeting with the delegation of Lakeside College",
    "Date: 3 October 2022", "Time: 14:00 – 15:30", "Venue: Main building, room 204", "Participants:",
    "Dr. John Smith, Vice-Rector", "Anna Brown, Head of International Office", "Chair: John Smith",
    "Secretary: Anna Brown", "Agenda", "1. Exchange of students", "2. Joint summer school", "Agreed:",
    "1.1. To exchange five students. Responsible: Anna Brown; due 1 March 2023",
    "2.1. To hold a summer school. Responsible: Mark Lake; due 15 May 2023",
)  # fmt: skip
RUSSIAN = (
    "ПРОТОКОЛ № 4-М", "заседания рабочей группы", "г. Казань", "05.04.2022",
    "Присутствовали: Иванов И.И., Петров П.П.", "Председатель — Иванов И. И.", "Решили:",
    "1. Утвердить план работ до 01.05.2022.", "2. Назначить ответственным Петрова П. П.",
)  # fmt: skip
RUSSIAN_TALKS = (
    "Уральский федеральный университет", "ПРОТОКОЛ", "рабочей встречи с делегацией", "19 сентября 2023 года\t№ 4/23",
    "Председатель – Сандлер Д. Г.", "Присутствовали: 3 человека", "от Уральского федерального университета:",
    "Сандлер Даниил Геннадьевич – первый проректор;", "Хомяков Максим Борисович – проректор.",
    "от Цзилиньского университета:", "Чжан Си – ректор;", "Ли Вэй – декан.", "РЕШИЛИ:",
    "1.1. Открыть программу.", "Ответственный: Хомяков М. Б. Срок: 1 марта 2024 года.", "1.2. Обменяться планами.",
    "Ответственный: Ли Вэй. Срок: 15 ноября 2023 года.", "Председатель\t\tД. Г. Сандлер",
)  # fmt: skip
CHINESE = (
    "北方大学", "会议纪要", "第12号", "时间：2023年3月14日 14:00", "地点：行政楼201", "主持人：王小明", "记录人：李红",
    "出席人员：", "王小明，校长", "李红，国际处处长", "议程：", "1. 学生交流", "2. 联合实验室", "商定事项：",
    "1. 每年交换五名学生。", "2. 建立联合实验室。",
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "lines", "said"),
    [
        ("en", ENGLISH, ["{{ host.organisation.name }}", "No. {{ meeting.number }}", "Venue: {{ meeting.place }}",
                         "Chair: {{ chair.full }}", "{{ item.number }}. {{ item.title }}",
                         "{% if proposal.responsible %}. Responsible: {{ proposal.responsible | names }}{% endif %}"
                         "{% if proposal.due %}; due {{ proposal.due }}{% endif %}"]),
        ("ru", RUSSIAN, ["№ {{ meeting.number }}", "г. {{ meeting.city }}", "{{ meeting.date | date('short') }}",
                         "{{ present | map(attribute='initials_after') | join(', ') }}",
                         "{{ chair.initials_after }}", "{{ proposal.decision }}. {{ proposal.text }}."]),
        ("ru", RUSSIAN_TALKS, ["{{ meeting.date }} №", "Присутствовали: {{ present | length }} человека",
                               "от {{ host.organisation.name | genitive }}:", "{{ person.official }}",
                               "от {{ guest.organisation.name | genitive }}:",
                               "{% if proposal.responsible %}Ответственный: {{ proposal.responsible | names }}"
                               "{% endif %}"
                               "{% if proposal.due %}. Срок: {{ proposal.due }}{% endif %}",
                               "Председатель {{ chair.initials }}"]),
        ("zh", CHINESE, ["第{{ meeting.number }}号", "地点：{{ meeting.place }}", "主持人：{{ chair.official }}",
                         "{{ person.official }}{% if person.post %}，{{ person.post }}{% endif %}",
                         "{{ item.number }}. {{ item.title }}", "{{ proposal.text }}。"]),
    ],
)  # fmt: skip
def test_minutes_of_other_offices_are_understood(
    language: str, lines: tuple[str, ...], said: list[str]
) -> None:
    template = made(docx(*map(p, lines)), language)
    text = plain(template)
    assert [one for one in said if one not in text] == []
    assert defects(render(sample(), template, language)) == []


RUSSIAN_ITEMS = (
    "ПРОТОКОЛ № 3", "Повестка дня:", "1. О мобильности студентов", "2. О летней школе",
    "1. О мобильности студентов", "СЛУШАЛИ:", "И. И. Иванов: Обмен растёт второй год.",
    "Ван Ли: Мы готовы принять десять студентов.", "РЕШИЛИ:",
    "1.1. Подписать дополнительное соглашение. Ответственный: А. Б. Петров; срок 1 марта 2023 г.",
    "1.2. Принять десять студентов. Ответственный: Ван Ли; срок 1 мая 2023 г.",
    "2. О летней школе", "СЛУШАЛИ:", "А. Б. Петров: Школа готова.", "РЕШИЛИ:",
    "2.1. Провести школу в июле. Ответственный: И. И. Иванов; срок 1 июля 2023 г.", "Председатель: И. И. Иванов",
)  # fmt: skip
ENGLISH_ITEMS = (
    "Minutes No. 4", "1. Exchange of students", "Rapporteur: Anna Brown", "Discussion:",
    "John Smith: The exchange grows.", "Agreed:", "- To exchange five students", "- To share the costs",
    "2. Summer school", "Rapporteur: John Smith", "Discussion:", "Anna Brown: The school is ready.", "Agreed:",
    "- To hold the school in July", "Chair: John Smith",
)  # fmt: skip
CHINESE_ITEMS = (
    "会议纪要", "1. 学生交流", "讨论：", "王小明：交流逐年增加。", "决定：", "1.1 每年交换五名学生。", "1.2 分担费用。",
    "2. 联合实验室", "讨论：", "李红：实验室已准备就绪。", "决定：", "2.1 建立联合实验室。", "主持人：王小明",
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "lines", "lists"),
    [
        ("ru", RUSSIAN_ITEMS, ("item.entries", "item.agreed")),
        ("en", ENGLISH_ITEMS, ("item.entries", "item.agreed")),
        ("zh", CHINESE_ITEMS, ("item.entries", "item.agreed")),
    ],
)
def test_items_with_what_was_said_and_decided_under_each_become_loops_in_a_loop(
    language: str, lines: tuple[str, ...], lists: tuple[str, ...]
) -> None:
    content = docx(*map(p, lines))
    [found] = [guess for guess in guesses(Draft.of(content), language) if guess.inner]
    assert found.repeated is not None
    assert (found.repeated.of, len(found.repeated.items)) == ("agenda", 2)
    assert tuple(loop.of for loop in found.inner if loop.name) == lists
    template = made(content, language)
    assert Template.load(template, filters=filters(language)).check(vocabulary()) == ()
    meeting = sample()
    document = render(meeting, template, language)
    assert defects(document) == []
    said = plain(document)
    for item in meeting.agenda:
        assert item.title.get(language) in said
    agreed = [one for one in meeting.proposals if one.status in AGREED]
    assert agreed
    # What is under no item is headed by no label either.
    label = {"ru": "РЕШИЛИ", "en": "Agreed:", "zh": "决定"}[language]
    assert said.count(label) == len({one.item for one in agreed})
    for one in agreed:
        assert one.text.get(language)[:20] in said
    assert not any(old in said for old in ("мобильности", "grows", "逐年", "summer", "школ", "分担"))


THREE = (
    "Minutes No. 7", "Participants", "Northern Technical University:", "John Smith, Rector",
    "Anna Brown, Head of International Office", "Lakeside College:", "Mark Lake, Dean", "Ministry of Research:",
    "Jane Hill, Director", "Agenda", "1. Exchange of students", "2. Summer school",
)  # fmt: skip


def test_three_delegations_become_a_loop_of_parties_with_their_people() -> None:
    content = docx(*map(p, THREE))
    [found] = [guess for guess in guesses(Draft.of(content), "en") if guess.inner]
    assert found.repeated is not None
    assert (found.repeated.of, len(found.repeated.items)) == ("parties", 3)
    template = made(content, "en")
    meeting = sample()
    said = plain(render(meeting, template, "en"))
    for each in meeting.organisations:
        assert f"{each.name.get('en')}:" in said
    assert all(person.name.latin.family in said for person in meeting.participants if person.name.latin)
    assert not any(old in said for old in ("Northern", "Lakeside", "Hill", "Brown"))


@pytest.mark.parametrize(
    ("office", "language", "lists", "now", "old"),
    [
        ("gost", "ru", ["item.heard", "item.discussion", "item.agreed"],
         ["О формах сотрудничества", "СЛУШАЛИ:", "Подписать протокол", "Протокол составлен в двух экземплярах"],
         ["Соколов", "Гусева", "Лебедев", "34-М", "Осаки", "обмена", "Архангельск", "2023 г."]),
        ("english", "en", ["item.entries", "item.agreed"],
         ["Forms of cooperation", "Sign a protocol", "Signed as a correct record:"],
         ["Harwick", "Ridley", "exchange", "licences", "one for each faculty", "catalogue", "November", "Price"]),
        ("chinese", "zh", ["item.entries", "item.agreed"],
         ["合作形式", "会议决定：", "签署意向书"], ["陈志远", "周敏", "赵海波", "五名", "筹备", "2022年"]),
    ],
)  # fmt: skip
def test_what_word_numbers_itself_becomes_loops_in_a_loop(
    office: str, language: str, lists: list[str], now: list[str], old: list[str]
) -> None:
    content = getattr(offices, office)()
    [found] = [guess for guess in guesses(Draft.of(content), language) if guess.inner]
    assert [loop.of for loop in found.inner if loop.name] == lists
    template = made(content, language)
    assert Template.load(template, filters=filters(language)).check(vocabulary()) == ()
    document = render(visit("harbin-2023"), template, language)
    assert defects(document) == []
    said = plain(document)
    assert [one for one in now if one not in said] == []
    assert [one for one in old if one in said] == []


def say(*texts: str) -> list[str]:
    return [offices.say(text) for text in texts]


TYPED_GOST = say(
    "ПРОТОКОЛ № 7", "от 12.03.2024", "Присутствовали: Иванов И. И., Петров П. П., Ван Ли", "Повестка дня:",
    "1. Об обмене. Докладчик: Иванов И. И.", "2. О школе. Докладчик: Петров П. П.",
    "1. СЛУШАЛИ: об обмене.", "ВЫСТУПИЛИ: Петров П. П., Ван Ли.", "РЕШИЛИ:",
    "1.1. Увеличить квоту. Отв. Иванов И. И. Срок до 01.06.2024", "2. СЛУШАЛИ: о школе.", "ВЫСТУПИЛИ: Ван Ли.",
    "РЕШИЛИ:", "2.1. Провести школу. Отв. Ван Ли. Срок до 01.08.2024", "Председатель ________ И. И. Иванов",
)  # fmt: skip
VOTED = say(
    "ПРОТОКОЛ № 7", "12 марта 2024 г.", "1. Об обмене", "РЕШИЛИ:", "1.1. Увеличить квоту.",
    "Голосовали: «за» – 3, «против» – нет, «воздержались» – 1.", "2. О школе", "РЕШИЛИ:", "2.1. Провести школу.",
    "Голосовали: «за» – 4, «против» – нет.", "Протокол вёл секретарь.",
)  # fmt: skip
TYPED_HAN = say(
    "会议纪要", "一、学生交流", "会议听取了周敏的汇报。", "（一）互派十名学生。", "（二）费用分担。", "二、联合实验室",
    "会议听取了赵海波的汇报。", "（一）成立小组。", "参会人员：陈志远、周敏",
)  # fmt: skip
HEADED = [
    *say("Minutes", "5 May 2023"), offices.say("Student exchange", style="Heading2"),
    *say("The exchange grows.", "Agreed:"), offices.say("To exchange ten students", number=5),
    offices.say("Summer school", style="Heading2"), *say("The school is ready.", "Agreed:"),
    offices.say("To hold it in July", number=5), *say("Chair: John Smith"),
]  # fmt: skip
DELEGATIONS = [
    *say("ПРОТОКОЛ № 7"),
    table(["От Поморского университета:", "От Университета Осаки:"],
          [p("Соколов А. В., ректор") + p("Гусева М. П., проректор"), p("Танака К., ректор") + p("Сато Ю., декан")],
          ["За Поморский университет", "За Университет Осаки"], ["_______ А. В. Соколов", "_______ К. Танака"]),
]  # fmt: skip
ACTIONS = [
    *say("Minutes No. 3", "5 May 2023", "1. Exchange", "It grows.", "2. School", "It is ready.", "Action points:"),
    table(["No.", "Action", "Owner", "Deadline"], ["1", "Sign it", "Anna Brown", "1 June 2023"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "blocks", "said"),
    [
        ("ru", TYPED_GOST, ["Присутствовали: {{ present | map(attribute='initials_after') | join(', ') }}",
                            "{{ item.number }}. {{ item.title }}{% if item.rapporteurs %}. Докладчик:",
                            "{{ item.number }}. СЛУШАЛИ: {{ item.title }}.", "ВЫСТУПИЛИ: {{ item.speakers | names }}.",
                            "{{ proposal.text }}{% if proposal.responsible %}. Отв. {{ proposal.responsible | names }}",
                            "Председатель ________ {{ chair.initials }}"]),
        ("ru", VOTED, ["{%p if item.votes %} Голосовали: «за» – {{ (item.votes | first).in_favour }}, «против»",
                       "«воздержались» – {{ (item.votes | first).abstained }}. {%p endif %} {%p endfor %} Протокол"]),
        ("zh", TYPED_HAN, ["{{ item.number | han }}、{{ item.title }}",
                           "{{ proposal.number | han }}{{ proposal.text }}。",
                           "参会人员：{{ present | map(attribute='official') | join('、') }}"]),
        ("en", HEADED, ["{%p for item in agenda %} {{ item.title }} {%p for entry in item.entries %} {{ entry.said }}",
                        "Agreed:", "{{ proposal.text }}", "Chair: {{ chair.full }}"]),
        ("ru", DELEGATIONS, ["{%p for person in host.present %} {{ person.initials_after }}{% if person.post %}, ",
                             "{%p for person in guest.present %}", "За {{ guest.organisation.name | accusative }}",
                             "_______ {{ host.signatory.initials }}", "_______ {{ guest.signatory.initials }}"]),
        ("en", ACTIONS, ["Action points:", "{{ proposal.decision }} {{ proposal.text }}", "No. Action Owner"]),
    ],
    ids=["ГОСТ typed", "votes", "一、 typed", "headings", "delegations", "actions"],
)  # fmt: skip
def test_minutes_of_still_other_offices_are_understood(
    language: str, blocks: list[str], said: list[str]
) -> None:
    template = made(offices.made(*blocks), language)
    text = plain(template)
    assert [one for one in said if one not in text] == []
    assert Template.load(template, filters=filters(language)).check(vocabulary()) == ()
    assert defects(render(sample(), template, language)) == []


def test_what_nobody_is_responsible_for_prints_no_label() -> None:
    meeting = visit("harbin-2023")
    alone = tuple(evolve(one, responsible=(), due=None) for one in meeting.proposals)
    said = plain(render(evolve(meeting, proposals=alone), made(offices.english(), "en"), "en"))
    assert "Responsible" not in said
    assert "due" not in said


def test_numbers_of_word_begin_anew_under_each_item() -> None:
    lists = [(one, 7 + number) for number, one in enumerate(("First", "Second"))]
    content = offices.made(
        *(block for title, number in lists for block in (
            offices.say(f"О вопросе {title}", number=1), offices.say("РЕШИЛИ:"),
            offices.say(f"{title} решение", number=number), offices.say(f"{title} другое", number=number)))
    )  # fmt: skip
    template = made(content, "ru")
    assert "{% restart %}{{ proposal.text }}" in plain(template)
    meeting = sample()
    numbers = [one.label for one in Draft.of(render(meeting, template, "ru")).passages if one.depth == 0]
    assert numbers.count("1.") > 1


def test_two_languages_side_by_side_print_each_in_its_own() -> None:
    said = plain(render(visit("harbin-2023"), made(offices.bilingual(), "ru"), "ru"))
    for one in ("Переговоры с Чанчуньским", "Talks with Changchun", "Моисеев П.", "P. Moiseev", "Harbin",
                "1.1. Подписать протокол о намерениях", "1.1. Sign a protocol of intent"):  # fmt: skip
        assert one in said.replace("\u00a0", " ")
    assert not any(old in said for old in ("Осаки", "Osaka University\n", "Sokolov", "летнюю", "summer"))


def test_a_finished_release_becomes_a_template_of_releases() -> None:
    template = made(offices.release(), "ru")
    said = plain(render(visit("harbin-2023"), template, "ru"))
    assert "ПРЕСС-РЕЛИЗ" in said
    assert "ХАРБИН" in said
    assert not any(old in said for old in ("Поморск", "Осаки", "Соколов", "АРХАНГЕЛЬСК", "pomor"))
