"""Whole generated meetings for property tests: `meetings()`, and the values they are made of.

What they give is sound: references lead somewhere, collections are in order, there is one chair, heads are
members. The fields are filled from the description of the model, so that a new field is tested on the day it
comes. Hypothesis draws the size and a seed, because to draw each of a meeting's thousand values is too slow.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from random import Random
from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from app.domain import directory, model, order, text
from app.domain.directory import Directory
from app.domain.model import AgendaItem, Entry, Meeting, Participant, Party, Proposal, Role
from app.domain.shape import Shape, Sort, Target, shapes
from app.domain.text import Text, TextState, Variant, digest, plain

LANGUAGES = ("en", "ru", "zh", "de")

_ALPHABET = "abc ЖёЯ 中文,.«»“”'\"<&>{}\\@!?#~/\n\t0123"
some_words = st.text(_ALPHABET, min_size=1, max_size=24)


@st.composite
def texts(draw: st.DrawFn) -> Text:
    """A text: none, one language, or several, of which translations may be drafts, verified or stale."""
    languages = draw(st.lists(st.sampled_from(LANGUAGES), unique=True, max_size=3))
    if not languages:
        return Text()
    source, *others = languages
    original = draw(some_words)
    variants = [Variant(source, original)]
    for language in others:
        state = draw(st.sampled_from([TextState.DRAFT, TextState.VERIFIED]))
        of = draw(st.sampled_from([digest(original), digest("another"), ""]))
        variants.append(Variant(language, draw(some_words), state, of))
    return Text(source, tuple(variants))


_WORDS = (
    "x",
    "Лю Емэй",
    "刘女士",
    "“Quoted”, and 'so'",
    "<b>&amp;</b> {{ x }} {% y %}",
    "two\nlines\tand a tab",
    " spaced ",
    "@liu !! до 01.12 \\\\@",
    "Ünïcödé 👩‍🔬",
    "null",
    "0",
)
"""Words that have broken programs before."""

_TEXTS = (
    Text(),
    plain("Joint laboratory", "en"),
    plain("Совместная лаборатория", "ru"),
    plain("<联合实验室> & {{ x }}\n", "zh"),
    text.write(plain("Exchange", "en"), "ru", "Обмен"),
    text.verify(text.write(plain("Exchange", "en"), "ru", "Обмен"), "ru"),
    text.write(text.write(plain("Old", "en"), "ru", "Старое"), "en", "New"),
    Text("ru", (Variant("ru", "Было", TextState.DRAFT), Variant("en", "Was", TextState.VERIFIED))),
)

_ZONES = (UTC, timezone(timedelta(hours=3)), timezone(timedelta(hours=-9, minutes=-30)))
_PARTIAL_DATES = ("2024", "2024-04", "2024-04-15")

_SPECIAL: Mapping[tuple[type, str], Sequence[Any]] = {
    (directory.FormerName, "until"): _PARTIAL_DATES,
    (directory.PostHeld, "since"): _PARTIAL_DATES,
    (directory.PostHeld, "until"): _PARTIAL_DATES,
    (directory.Organisation, "country"): ("RU", "CN"),
    (directory.Organisation, "logo"): ("a9" * 32,),
    (directory.Person, "photo"): ("0" * 64,),
    (directory.Person, "languages"): LANGUAGES,
    (model.Fact, "date"): _PARTIAL_DATES,
    (model.Outcome, "date"): _PARTIAL_DATES,
    (model.Attachment, "sha256"): ("a9" * 32, "0" * 64),
    (model.Paragraph, "language"): LANGUAGES,
    (model.DocumentChoice, "language"): ("en", "ru", "ru+zh"),
    (model.DocumentChoice, "pack"): ("minutes-en", "press-release-ru"),
    (model.Meeting, "language"): LANGUAGES,
    (model.Meeting, "languages"): LANGUAGES,
    (model.Proposal, "origin"): ("m0/r1",),
}
"""Fields that hold words of a certain form."""

_REQUIRED = frozenset({"id", "position", "pack", "language", "key"})

Pools = Mapping[Target, Sequence[str]]


def moment(rng: Random) -> datetime:
    """A time with a zone."""
    noon = datetime(2024, 6, 24, 12, tzinfo=rng.choice(_ZONES))
    return noon + timedelta(seconds=rng.randint(-(10**6), 10**6))


def made(rng: Random, cls: type, pools: Pools, **fixed: Any) -> Any:
    """A value of a class of the model whose fields hold anything sound; references are drawn from ``pools``."""
    return cls(
        **{
            s.name: fixed[s.name] if s.name in fixed else _field(rng, cls, s, pools)
            for s in shapes(cls).values()
        }
    )


def _field(rng: Random, cls: type, field: Shape, pools: Pools) -> Any:
    if field.rows:
        return ()
    if field.many and field.sort is Sort.VALUE:
        return tuple(_value(rng, cls, field, pools) for _ in range(rng.choice((0, 0, 1, 2))))
    if field.many:
        found = [_value(rng, cls, field, pools) for _ in range(rng.choice((0, 1, 2)))]
        return tuple(dict.fromkeys(v for v in found if v != ""))
    empty = field.optional or field.sort is Sort.STRING
    if empty and field.name not in _REQUIRED and rng.random() < 0.4:
        return None if field.optional else ""
    return _value(rng, cls, field, pools)


def _value(rng: Random, cls: type, field: Shape, pools: Pools) -> Any:
    if field.target:
        pool = pools.get(field.target, ())
        return rng.choice(pool) if pool else ""
    if field.sort is Sort.VALUE:
        return made(rng, field.type, pools)
    simple = {
        Sort.STRING: lambda: rng.choice(_SPECIAL.get((cls, field.name), _WORDS)),
        Sort.INTEGER: lambda: rng.randint(1, 400),
        Sort.FLAG: lambda: rng.random() < 0.5,
        Sort.MOMENT: lambda: moment(rng),
        Sort.DAY: lambda: date(2024, 1, 1) + timedelta(days=rng.randint(-3000, 3000)),
        Sort.CHOICE: lambda: rng.choice(list(field.type)),
        Sort.TEXT: lambda: rng.choice(_TEXTS),
    }
    return simple[field.sort]()


def positions(rng: Random, count: int) -> list[str]:
    """Positions of rows in order: as appended, or with rows put between."""
    keys = list(order.keys(count))
    for _ in range(rng.choice((0, 0, 3)) if keys else 0):
        index = rng.randrange(count)
        keys.pop()
        following = keys[index] if index < len(keys) else None
        keys.insert(index, order.key_between(keys[index - 1] if index else None, following))
    return keys


def rows(rng: Random, cls: type, most: int, pools: Pools, letter: str, **fixed: Any) -> tuple[Any, ...]:
    """Rows of a class in order, with ids of their own."""
    count = rng.randint(0, most)
    ids = [f"{letter}{n}" for n in rng.sample(range(100), count)]
    keys = positions(rng, count)
    return tuple(made(rng, cls, pools, id=i, position=k, **fixed) for i, k in zip(ids, keys, strict=True))


def generated(seed: int, size: int) -> Meeting:
    """A sound meeting with up to ``size`` rows or so of everything."""
    rng = Random(seed)
    pools: dict[Target, Sequence[str]] = {}
    frame = made(rng, Meeting, pools, id=f"m{seed % 1000}", press=model.PressRelease())
    frame = _with(rng, frame, pools, "sessions", model.Session, size, Target.SESSIONS)
    frame = _with(rng, frame, pools, "organisations", directory.Organisation, size, Target.ORGANISATIONS)
    units = (evolve(o, parent=rng.choice(["", frame.organisations[0].id])) for o in frame.organisations[1:])
    frame = evolve(frame, organisations=(*frame.organisations[:1], *units))
    frame = _with_people(rng, frame, pools, size)
    frame = _with(rng, frame, pools, "agenda", AgendaItem, size + 1, Target.AGENDA)
    frame = _with_record(rng, _levelled(rng, frame), pools, size)
    frame = _with(rng, frame, pools, "attachments", model.Attachment, size, Target.ATTACHMENTS)
    for name, cls in (("votes", model.Vote), ("facts", model.Fact), ("outcomes", model.Outcome)):
        frame = _with(rng, frame, pools, name, cls, size)
    frame = _with(rng, frame, pools, "documents", model.DocumentChoice, size)
    press = made(
        rng,
        model.PressRelease,
        pools,
        quotes=rows(rng, model.Quote, size, pools, "q"),
        paragraphs=rows(rng, model.Paragraph, size, pools, "x"),
    )
    return evolve(frame, press=press)


def _with(
    rng: Random,
    frame: Meeting,
    pools: dict[Target, Sequence[str]],
    name: str,
    cls: type,
    size: int,
    target: Target | None = None,
) -> Meeting:
    found = rows(rng, cls, size, pools, name[0])
    if target:
        pools[target] = [row.id for row in found]
    return evolve(frame, **{name: found})


def _with_people(rng: Random, frame: Meeting, pools: dict[Target, Sequence[str]], size: int) -> Meeting:
    sides = rows(rng, Party, size, pools, "h", head="", deputy="", signatory="")
    pools[Target.PARTIES] = [s.id for s in sides]
    people = rows(rng, Participant, 2 * size, pools, "p", roles=()) if sides else ()
    pools[Target.PARTICIPANTS] = [p.id for p in people]
    pools[Target.SPEAKERS] = [*pools[Target.PARTICIPANTS], *pools[Target.PARTIES]]
    parties = []
    for side in sides:
        own = ["", *(p.id for p in people if p.party == side.id)]
        offices = {name: rng.choice(own) for name in ("head", "deputy", "signatory")}
        parties.append(evolve(side, **offices))
    return evolve(frame, parties=tuple(parties), participants=_with_roles(rng, people, parties))


def _with_roles(
    rng: Random, people: tuple[Participant, ...], parties: Sequence[Party]
) -> tuple[Participant, ...]:
    heads = {p.head for p in parties}
    chair, secretary = (rng.choice(["", *(p.id for p in people)]) for _ in range(2))
    filled = []
    for who in people:
        roles = rng.sample(
            [Role.INTERPRETER, Role.EXPERT, Role.OBSERVER, Role.INVITED], rng.choice((0, 0, 1, 2))
        )
        roles += [Role.HEAD] if who.id in heads else []
        roles += [Role.CHAIR] if who.id == chair else []
        roles += [Role.SECRETARY] if who.id == secretary else []
        filled.append(evolve(who, roles=tuple(roles)))
    return tuple(filled)


def _levelled(rng: Random, frame: Meeting) -> Meeting:
    """Make some items parts of the first one."""
    agenda = [evolve(item, parent="") for item in frame.agenda]
    first = [item.id for item in agenda[:1]]
    parts = (evolve(item, parent=rng.choice(["", *first])) for item in agenda[1:])
    return evolve(frame, agenda=(*agenda[:1], *parts))


def _with_record(rng: Random, frame: Meeting, pools: dict[Target, Sequence[str]], size: int) -> Meeting:
    """Fill the items with entries and proposals, whose positions mix."""
    count, proposals, agenda = 0, [], []
    for item in (None, *frame.agenda):
        entries = []
        for key in positions(rng, rng.randint(0, 2 * size)):
            count += 1
            if item is not None and rng.random() < 0.6:
                entries.append(made(rng, Entry, pools, id=f"e{count}", position=key))
            else:
                home = item.id if item else ""
                proposals.append(made(rng, Proposal, pools, id=f"r{count}", position=key, item=home))
        if item is not None:
            agenda.append(evolve(item, entries=tuple(entries)))
    pools[Target.PROPOSALS] = [p.id for p in proposals]
    ordered = tuple(sorted(proposals, key=lambda p: (p.position, p.id)))
    return evolve(frame, agenda=tuple(agenda), proposals=ordered)


def meetings(most: int = 3) -> st.SearchStrategy[Meeting]:
    """Sound meetings with something of everything, of status SIGNED as well; ``most`` limits their size."""
    return st.builds(generated, st.integers(0, 2**32 - 1), st.integers(0, most))


def open_meetings(most: int = 3) -> st.SearchStrategy[Meeting]:
    """Sound meetings that can be edited."""
    return meetings(most).map(
        lambda m: evolve(m, status=model.Status.DRAFT) if m.status is model.Status.SIGNED else m
    )


def _directory(seed: int, size: int) -> Directory:
    rng = Random(seed)
    found = tuple(made(rng, directory.Organisation, {}, id=f"o{n}", position="") for n in range(size))
    pools = {Target.ORGANISATIONS: [o.id for o in found]}
    people = tuple(made(rng, directory.Person, pools, id=f"p{n}") for n in range(size))
    posts = [
        evolve(h, organisation=rng.choice(["", *(o.id for o in found)])) for p in people for h in p.posts
    ]
    return Directory(found, tuple(evolve(p, posts=tuple(posts.pop() for _ in p.posts)) for p in people))


def directories(most: int = 4) -> st.SearchStrategy[Directory]:
    """Directories of organisations and people."""
    return st.builds(_directory, st.integers(0, 2**32 - 1), st.integers(0, most))
