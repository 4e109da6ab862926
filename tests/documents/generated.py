"""Meetings made up at random, every text of them different, so that each can be looked for in a document."""

from datetime import UTC, date, datetime, timedelta
from random import Random

from attrs import evolve

from app.domain import order
from app.domain.directory import Organisation
from app.domain.model import (
    AgendaItem,
    Attendance,
    Entry,
    EntryKind,
    Fact,
    Kind,
    Meeting,
    Outcome,
    OutcomeKind,
    Participant,
    Party,
    Proposal,
    ProposalStatus,
    Role,
    Session,
    Side,
)
from app.domain.names import Gender, NameForm, PersonName, Tradition
from app.domain.text import Text, Variant

_LATIN = ("Bel", "Dor", "Fim", "Gal", "Kam", "Lor", "Mil", "Nov", "Par", "Rost", "Sim", "Tol")
_CYRILLIC = ("Бел", "Дор", "Фим", "Гал", "Кам", "Лор", "Мил", "Нов", "Пар", "Рост", "Сим", "Тол")
_SYLLABLES = ("hai", "jun", "ming", "wei", "xin", "yang", "zhen", "bo")
_HAN = ("海", "军", "明", "伟", "新", "扬", "珍", "波")
_SURNAMES = (("Liu", "Лю", "刘"), ("Wang", "Ван", "王"), ("Zhao", "Чжао", "赵"), ("Chen", "Чэнь", "陈"))


def meeting(seed: int, *, people: int | None = None, proposals: int | None = None) -> Meeting:
    """Make a meeting of 2 to 4 sides; ``people`` and ``proposals`` fix how many."""
    rng = Random(seed)
    sides = rng.randint(2, 4)
    count = people or rng.randint(sides, 12)
    participants = _people(rng, sides, max(count, sides))
    agenda = _agenda(rng, participants)
    return Meeting(
        id=f"m{seed}",
        languages=("en", "ru", "zh"),
        title=_text(rng, "Meeting", "Встреча", "会谈", seed),
        number=str(rng.randint(1, 99)) if rng.random() < 0.8 else "",
        kind=rng.choice(list(Kind)),
        sessions=_sessions(rng, seed),
        organisations=tuple(_organisation(rng, side) for side in range(sides)),
        parties=tuple(_party(side, participants) for side in range(sides)),
        participants=participants,
        agenda=agenda,
        proposals=_proposals(rng, agenda, participants, proposals or rng.randint(0, 9)),
        facts=tuple(
            Fact(f"f{n}", key, _text(rng, "Fact", "Факт", "背景", n), "2023-05")
            for n, key in _keys(rng.randint(0, 3))
        ),
        outcomes=tuple(
            Outcome(f"u{n}", key, rng.choice(list(OutcomeKind)), _text(rng, "Outcome", "Итог", "成果", n))
            for n, key in _keys(rng.randint(0, 3))
        ),
    )


_WORDS = {
    "en": "the sides considered joint programmes and agreed to prepare a draft of exchange".split(),
    "ru": "стороны рассмотрели совместные программы и договорились подготовить проект обмена на двух языках".split(),
    "zh": list("双方讨论了联合项目并同意起草交流计划大学实验室合作研究教授学生访问"),
}


def talk(seed: int) -> Meeting:
    """Make a meeting of which nothing is recorded but what was said, in paragraphs of some length."""
    made = meeting(seed % 7 + 1)
    rng, people = Random(seed), made.participants
    agenda = tuple(
        AgendaItem(
            f"a{n}",
            key,
            _passage(Random(n)),
            rapporteurs=(people[0].id,),
            entries=tuple(
                Entry(f"e{n}x{k}", at, _passage(rng), rng.choice(list(EntryKind)), rng.choice(people).id)
                for k, at in _keys(1 + (seed + 3 * n) % 8)
            ),
        )
        for n, key in _keys(1 + seed % 4)
    )
    return evolve(made, agenda=agenda, proposals=(), facts=(), outcomes=())


def _passage(rng: Random) -> Text:
    count = rng.randint(4, 45)
    return Text(
        "en",
        tuple(
            Variant(code, ("" if code == "zh" else " ").join(rng.choice(words) for _ in range(count)))
            for code, words in _WORDS.items()
        ),
    )


def _keys(count: int) -> list[tuple[int, str]]:
    return list(enumerate(order.keys(count)))


def _text(rng: Random, english: str, russian: str, chinese: str, number: int) -> Text:
    """A text that no other contains; sometimes a translation is wanting."""
    mark = f"{number}-{rng.randrange(10**6):06}"
    variants = [
        Variant("en", f"{english} {mark}"),
        Variant("ru", f"{russian} {mark}"),
        Variant("zh", f"{chinese}{mark}"),
    ]
    return Text("en", tuple(one for one in variants if one.language == "en" or rng.random() < 0.9))


def _sessions(rng: Random, seed: int) -> tuple[Session, ...]:
    start = datetime(2024, 1, 1, 10, tzinfo=UTC) + timedelta(days=seed % 300)
    days = rng.choice((1, 1, 2, 3))
    return tuple(
        Session(
            f"s{n}",
            key,
            _text(rng, "Part", "Часть", "阶段", n),
            start + timedelta(days=n),
            start + timedelta(days=n, hours=2),
        )
        for n, key in _keys(days)
    )


def _organisation(rng: Random, side: int) -> Organisation:
    name = _text(rng, "University", "Университет", "大学", side)
    cities = (("St. Petersburg", "Санкт-Петербург", "圣彼得堡"), ("Lanzhou", "Ланьчжоу", "兰州"))
    city = Text(
        "en",
        tuple(Variant(code, word) for code, word in zip(("en", "ru", "zh"), cities[side % 2], strict=True)),
    )
    return Organisation(f"o{side}", name=name, city=city, country=("RU", "CN", "DE", "")[side])


def _party(side: int, participants: tuple[Participant, ...]) -> Party:
    head = next(one for one in participants if one.party == f"y{side}" and Role.HEAD in one.roles)
    kind = Side.HOST if side == 0 else Side.GUEST
    return Party(f"y{side}", order.keys(side + 1)[-1], kind, (f"o{side}",), head=head.id, unnamed=side % 3)


def _people(rng: Random, sides: int, count: int) -> tuple[Participant, ...]:
    keys = order.keys(count)
    found = []
    for n in range(count):
        side = n % sides
        roles = (Role.HEAD, Role.CHAIR) if n == 0 else (Role.HEAD,) if n < sides else ()
        away = n >= sides and rng.random() < 0.15
        found.append(
            Participant(
                f"p{n}",
                keys[n],
                f"y{side}",
                name=_name(rng, n),
                gender=rng.choice(list(Gender)),
                post=_text(rng, "Post", "Доцент", "教授", n),
                roles=roles,
                attendance=Attendance.EXCUSED
                if away
                else rng.choice((Attendance.PRESENT, Attendance.PRESENT, Attendance.REMOTE)),
            )
        )
    return tuple(found)


def _name(rng: Random, number: int) -> PersonName:
    """A name that is nobody else's in the meeting: the parts spell the number."""
    digits = (number // len(_LATIN) % len(_LATIN), number % len(_LATIN))
    if rng.random() < 0.5:
        first, second = number // 8 % 8, number % 8
        latin, cyrillic, han = _SURNAMES[number // 64 % 4]
        return PersonName(
            NameForm(latin, (_SYLLABLES[first] + _SYLLABLES[second]).title()),
            NameForm(cyrillic, f"Имя{'абвгдежз'[first]}{'абвгдежз'[second]}"),
            NameForm(han, _HAN[first] + _HAN[second]) if rng.random() < 0.7 else NameForm(),
            Tradition.CHINESE,
        )
    latin, cyrillic = ("".join(parts[d] for d in digits) for parts in (_LATIN, _CYRILLIC))
    given = rng.choice((("Ivan", "Иван"), ("I.", "И.")))
    return PersonName(
        NameForm(latin + "ov", given[0]), NameForm(cyrillic + "ов", given[1]), tradition=Tradition.RUSSIAN
    )


def _agenda(rng: Random, people: tuple[Participant, ...]) -> tuple[AgendaItem, ...]:
    return tuple(
        AgendaItem(
            f"a{n}",
            key,
            _text(rng, "Item", "Вопрос", "议题", n),
            rapporteurs=(rng.choice(people).id,),
            planned=rng.choice((None, 10, 30)),
            entries=tuple(
                Entry(
                    f"e{n}x{k}",
                    where,
                    _text(rng, "Said", "Сказано", "发言", 100 * n + k),
                    rng.choice(list(EntryKind)),
                    rng.choice(("", rng.choice(people).id)),
                )
                for k, where in _keys(rng.randint(0, 4))
            ),
        )
        for n, key in _keys(rng.randint(1, 5))
    )


def _proposals(
    rng: Random, agenda: tuple[AgendaItem, ...], people: tuple[Participant, ...], count: int
) -> tuple[Proposal, ...]:
    return tuple(
        Proposal(
            f"r{n}",
            key,
            rng.choice(agenda).id if rng.random() < 0.9 else "",
            _text(rng, "Proposal", "Предложение", "建议", n),
            status=rng.choice(list(ProposalStatus)),
            responsible=tuple({rng.choice(people).id for _ in range(rng.randint(0, 2))}),
            due=date(2025, 1, 1) + timedelta(days=n) if rng.random() < 0.7 else None,
        )
        for n, key in _keys(count)
    )
