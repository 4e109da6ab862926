"""Archives like those of an office after years: made of words, the same for the same numbers."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from app.archive import Archive
from app.domain.directory import Organisation
from app.domain.model import (
    AgendaItem,
    Entry,
    Fulfilment,
    Meeting,
    Participant,
    Party,
    Proposal,
    ProposalStatus,
    Session,
    Side,
    Status,
)
from app.domain.names import NameForm, PersonName
from app.domain.order import keys
from app.domain.text import Text, Variant, digest, plain

RUSSIAN = """
университет институт факультет кафедра лаборатория центр отдел управление министерство академия программа проект
договор соглашение меморандум протокол приложение отчёт план график бюджет смета грант стипендия конкурс заявка
студент аспирант магистр бакалавр преподаватель профессор доцент учёный исследователь инженер специалист эксперт
делегация визит встреча семинар конференция форум выставка лекция экскурсия практика стажировка обмен набор
материал энергия климат вода лес транспорт связь космос химия физика биология медицина математика экономика язык
сотрудничество развитие обучение исследование публикация журнал статья книга перевод библиотека архив данные
договориться обсудить предложить поддержать отметить сообщить рассмотреть направить подготовить создать провести
открыть подписать принять передать получить согласовать уточнить пригласить поблагодарить представить назначить
совместный научный учебный международный новый первый ближайший следующий долгосрочный цифровой инженерный
технический гуманитарный китайский российский региональный молодёжный летний зимний академический двойной
""".split()
ENGLISH = """
university institute faculty department laboratory centre office ministry academy programme project agreement
memorandum protocol annex report plan schedule budget estimate grant scholarship contest application student
researcher engineer lecturer professor scientist expert delegation visit meeting seminar conference forum
exhibition lecture internship exchange enrolment material energy climate water forest transport space chemistry
physics biology medicine mathematics economics language cooperation development training research publication
journal article book translation library archive data agreed discussed proposed supported noted informed
considered prepared created held opened signed adopted received invited thanked presented joint scientific
educational international new first next digital engineering technical regional academic double
""".split()
CHINESE = """
大学 学院 系 实验室 中心 办公室 科技厅 研究院 项目 协议 备忘录 会谈纪要 附件 报告 计划 预算
经费 奖学金 学生 研究生 教授 专家 代表团 访问 会议 研讨会 论坛 展览 讲座 实习 交流 招生 材料
能源 气候 水资源 森林 交通 航天 化学 物理 生物 医学 数学 经济 语言 合作 发展 培训 研究 发表
期刊 论文 翻译 图书馆 数据 双方 同意 讨论 提出 支持 指出 介绍 准备 建立 举办 签署 接收 邀请
感谢 联合 科学 教育 国际 新 首次
""".split()
FAMILIES = "Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Ma Zhu Hu Guo He Gao Lin Luo".split()
GIVENS = "Wei Fang Na Min Jing Lei Qiang Yang Jun Jie Tao Ming Chao Ping Hong Yan Hua Gang Bin Xia".split()
CITIES = (
    "Gansu Sichuan Hunan Hubei Henan Hebei Jilin Shandong Shanxi Yunnan Guizhou Anhui Fujian Hainan".split()
)


@cache
def forms() -> dict[str, tuple[str, ...]]:
    """Return the words of each language in the forms in which they are met."""
    from app.language.morphology import analyzer

    russian = [form.word for word in RUSSIAN for form in analyzer().parse(word)[0].lexeme[:14]]
    return {"ru": tuple(russian), "en": tuple(ENGLISH), "zh": tuple(CHINESE)}


def said(random: random.Random, language: str) -> str:
    """Make something that is said: a sentence of eight to twenty words, some met oftener than others."""
    words = forms()[language]
    count = random.randint(8, 20)
    chosen = [words[int(len(words) * random.random() ** 2)] for _ in range(count)]
    if random.random() < 0.2:
        chosen.insert(count // 2, str(random.randint(2, 2030)))
    sentence = ("" if language == "zh" else " ").join(chosen)
    return sentence[:1].upper() + sentence[1:] + ("。" if language == "zh" else ".")


def text(random: random.Random) -> Text:
    """Make a text, mostly Russian, every fourth translated."""
    source = random.choices(("ru", "en", "zh"), (6, 3, 1))[0]
    original = said(random, source)
    if random.random() > 0.25:
        return plain(original, source)
    other = "en" if source == "ru" else "ru"
    return Text(source, (Variant(source, original), Variant(other, said(random, other), of=digest(original))))


def meeting(number: int, entries: int, *, partners: int = 200) -> Meeting:
    """Make the meeting of that number, with so many entries; the highest number is the newest."""
    chance = random.Random(number)
    partner = int(partners * chance.random() ** 2)
    day = datetime(2000, 1, 10, 10, tzinfo=UTC) + timedelta(days=number * 9100 // 10_000, hours=number % 7)
    items = max(2, min(12, entries // 15))
    agenda = tuple(
        AgendaItem(f"a{i}", key, text(chance), entries=_entries(chance, i, entries // items, day))
        for i, key in enumerate(keys(items))
    )
    return Meeting(
        f"meeting{number:06}",
        title=text(chance),
        number=str(number % 60 + 1),
        status=chance.choice(list(Status)),
        sessions=(Session("s1", "a", start=day, end=day + timedelta(hours=3), place=plain("Hall", "en")),),
        organisations=_organisations(partner),
        parties=(Party("h", "a", Side.HOST, ("o1",)), Party("g", "b", Side.GUEST, ("o2",))),
        participants=_participants(chance, partner),
        agenda=agenda,
        proposals=_proposals(chance, items),
    )


def _organisations(partner: int) -> tuple[Organisation, ...]:
    name = f"{CITIES[partner % len(CITIES)]} Department {partner}"
    host = Organisation("o1", plain("Политехнический университет", "ru"), entry="host", position="a")
    return host, Organisation("o2", plain(name, "en"), entry=f"partner{partner}", position="b")


def _participants(chance: random.Random, partner: int) -> tuple[Participant, ...]:
    found = []
    for index, key in enumerate(keys(8)):
        name = PersonName(NameForm(chance.choice(FAMILIES), chance.choice(GIVENS).lower()))
        person = f"person{partner * 8 + index}"
        found.append(Participant(f"p{index}", key, "hg"[index % 2], person, name, post=text(chance)))
    return tuple(found)


def _entries(chance: random.Random, item: int, count: int, start: datetime) -> tuple[Entry, ...]:
    return tuple(
        Entry(f"e{item}-{i}", key, text(chance), speaker=f"p{i % 8}", time=start + timedelta(minutes=i))
        for i, key in enumerate(keys(count))
    )


def _proposals(chance: random.Random, items: int) -> tuple[Proposal, ...]:
    return tuple(
        Proposal(
            f"r{index}",
            key,
            f"a{index % items}",
            text(chance),
            status=chance.choice(list(ProposalStatus)),
            fulfilment=chance.choice(list(Fulfilment)),
            responsible=(f"p{index}",),
        )
        for index, key in enumerate(keys(5))
    )


def fill(archive: Archive, meetings: int, entries: int) -> Iterator[int]:
    """Save so many meetings with so many entries in all; yield how many are there."""
    for number in range(meetings):
        archive.save(None, meeting(number, entries // meetings))
        yield number + 1


def archive(path: Path, meetings: int, entries: int) -> Archive:
    """Return an archive of that size at ``path``, made unless it is there."""
    made = path.exists()
    opened = Archive.open(path)
    if not made:
        for _count in fill(opened, meetings, entries):
            pass
    return opened
