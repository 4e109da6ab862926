"""One item of a list into its people: names first, then what stands around each."""

import re
from collections.abc import Iterator

from attrs import evolve, field, frozen, mutable

from app.domain.model import Attendance, Role
from app.domain.names import Gender, NameForm, PersonName, Tradition
from app.exchange.lists import contacts, names, posts
from app.exchange.lists import lexicon as words
from app.exchange.lists.atoms import Atom, Kind, cut, glued, is_role, kind
from app.exchange.lists.values import GUESSED, Doubt, ReadPerson


@frozen
class Heading:
    """What headings say of the people under them."""

    organisation: str = ""
    side: str = ""
    roles: tuple[Role, ...] = ()
    attendance: Attendance = Attendance.PRESENT
    doubt: str = ""


@frozen
class Part:
    """An atom with what it is: a name, or one of the kinds."""

    atom: Atom
    kind: Kind | None = None
    name: names.Found | None = None


@mutable
class _Draft:
    """A person while the parts are being gathered."""

    found: list[names.Found] = field(factory=list)
    parts: list[Part] = field(factory=list)


_ROLES = (
    (words.HEAD, Role.HEAD), (words.CHAIR, Role.CHAIR), (words.SECRETARY, Role.SECRETARY),
    (words.INTERPRETER, Role.INTERPRETER), (words.OBSERVER, Role.OBSERVER),
)  # fmt: skip
_LINKS = re.compile(
    r"(?i)(?:\b(?:and|of|for|the|in|on|at|to|&|и|по|в|на|с|для|или|при|о|об|от|им\.?|имени)|[-–])$"
)


def read_item(text: str, heading: Heading, line: int) -> tuple[list[ReadPerson], int, int]:
    """Return the people of an item, its members without names, and a total that counts everyone (0: none given)."""
    plain, email, phone = contacts.take_contacts(unwrapped(text))
    plain, unnamed, total = contacts.take_unnamed(plain)
    parts = list(named_parts(plain))
    drafts, common = _gathered(parts)
    people = [_person(draft, common, heading, text, line) for draft in drafts]
    addresses = email.split("; ")
    if len(people) > 1 and len(addresses) == len(people):
        people = [evolve(person, email=address) for person, address in zip(people, addresses, strict=True)]
    elif people:
        people[0] = evolve(people[0], email=email, phone=phone)
    return people, unnamed, total


def unwrapped(text: str) -> str:
    """Join lines that a mail program broke: after a preposition, before a small letter."""
    lines = text.split("\n")
    joined = lines[0]
    for line in lines[1:]:
        breaks = _LINKS.search(joined.rstrip()) or (line[:1].islower() and not is_role(line))
        hyphen = re.search(r"[а-яёa-z]-$", joined)
        joined = (
            joined[:-1] + line
            if hyphen and line[:1].islower()
            else f"{joined}{' ' if breaks else chr(10)}{line}"
        )
    return joined


def named_parts(text: str) -> Iterator[Part]:
    """Return the atoms of ``text`` with the names found in them; a name inside an atom cuts it."""
    atoms = [piece for atom in cut(text) for piece in _joined_names(atom)]
    found = [None if _cannot_be_name(atom) else names.find(atom.text) for atom in atoms]
    strong = [f is not None and f.score >= names.STRONG for f in found]
    if not any(strong):
        best = max(range(len(atoms)), key=lambda i: found[i].score if found[i] else -9, default=None)  # noqa
        if best is not None and found[best] is not None and found[best].score >= names.POSSIBLE:
            strong[best] = True
    for atom, name, sure in zip(atoms, found, strong, strict=True):
        if name is None or not sure:
            yield Part(atom, kind(atom.text))
            continue
        head, tail = atom.text[: name.start].strip(" ,:–-"), atom.text[name.end :].strip(" ,:–-.")
        if head:
            yield Part(evolve(atom, text=head), kind(head))
        yield Part(evolve(atom, before=" " if head else atom.before), name=name)
        if tail:
            yield Part(Atom(tail, " ", atom.inside), kind(tail))


def _cannot_be_name(atom: Atom) -> bool:
    return bool(re.search(r"\d", atom.text)) or is_role(atom.text) or bool(words.DEGREE.match(atom.text))


def _joined_names(atom: Atom) -> list[Atom]:
    """Cut "Liu Yemei and Li Peng" where both sides are names."""
    pieces = re.split(r"\s+(?:and|и|а также)\s+|(?<=[\u3400-\u9fff])[和与及](?=[\u3400-\u9fff])", atom.text)
    if len(pieces) < 2 or not all(_is_name(piece) for piece in pieces):
        return [atom]
    return [
        evolve(atom, text=piece, before=atom.before if i == 0 else ", ") for i, piece in enumerate(pieces)
    ]


def _is_name(text: str) -> bool:
    found = names.find(text)
    return (
        found is not None and found.score >= names.STRONG and found.end - found.start >= len(text.strip()) - 1
    )


def _gathered(parts: list[Part]) -> tuple[list[_Draft], list[Part]]:
    """Give each name the parts that belong to it; also return what stands before all names and belongs to each."""
    drafts: list[_Draft] = []
    waiting: list[Part] = []
    for part in parts:
        if part.name is None:
            waiting.append(part)
            continue
        if drafts and _same_person(drafts[-1], part, waiting):
            drafts[-1].found.append(part.name)
            continue
        before = _of_next(waiting) if drafts else waiting
        if drafts:
            drafts[-1].parts += waiting[: len(waiting) - len(before)]
        drafts.append(_Draft([part.name], list(before)))
        waiting = []
    if drafts:
        drafts[-1].parts += waiting
    return _shared(drafts)


def _of_next(waiting: list[Part]) -> list[Part]:
    """Return the parts between two names that belong to the second: those touching it, or after a semicolon."""
    cut_at = next((i for i, part in enumerate(waiting) if re.search(r"[;；]", part.atom.before)), None)
    if cut_at is not None:
        return waiting[cut_at:]
    last = waiting[-1] if waiting else None
    return [last] if last and last.kind in {Kind.ROLE} else []


def _shared(drafts: list[_Draft]) -> tuple[list[_Draft], list[Part]]:
    """Move an organisation in front of several people to all of them."""
    if len(drafts) < 2:
        return drafts, []
    first = drafts[0]
    common = [
        p for p in first.parts if p.kind in {Kind.ORGANISATION, Kind.UNIT} and first.parts.index(p) == 0
    ]
    if not common or any(p.kind is Kind.ORGANISATION for d in drafts[1:] for p in d.parts):
        return drafts, []
    first.parts = [part for part in first.parts if part not in common]
    return drafts, common


def _same_person(draft: _Draft, part: Part, waiting: list[Part]) -> bool:
    """Tell whether a name is the last one's in another script."""
    if part.name is None or waiting:
        return False
    had = {
        script
        for found in draft.found
        for script in ("latin", "cyrillic", "han")
        if getattr(found.name, script)
    }
    new = {script for script in ("latin", "cyrillic", "han") if getattr(part.name.name, script)}
    return not had & new


def _person(draft: _Draft, common: list[Part], heading: Heading, source: str, line: int) -> ReadPerson:
    name, doubts = _merged(draft.found)
    first = draft.found[0]
    fields = _fields(_glue(draft.parts), heading)
    for key in ("organisation",):
        if not fields[key] and common:
            fields[key] = common[0].atom.text
    doubts += [Doubt(*doubt) for doubt in fields.pop("doubts")]
    doubts += _missing(fields)
    gender = next((f.gender for f in draft.found if f.gender), Gender.UNKNOWN)
    gender = fields.pop("gender") or gender or names.gender_of("", name)
    honorific = next((f.honorific for f in draft.found if f.honorific), "")
    if not fields["post"] and words.RANK.match(honorific.strip(".")):
        fields["post"] = honorific
        doubts = [d for d in doubts if d.field != "post"] + [
            Doubt("post", "The title is taken for the post.")
        ]
    return ReadPerson(
        written=first.written, name=name, honorific=honorific, gender=gender, side=heading.side,
        attendance=heading.attendance, source=source, line=line, doubts=tuple(doubts), **fields,
    )  # fmt: skip


def _merged(found: list[names.Found]) -> tuple[PersonName, list[Doubt]]:
    parts: dict[str, NameForm] = {}
    for each in found:
        for script in ("latin", "cyrillic", "han"):
            form = getattr(each.name, script)
            if form:
                parts.setdefault(script, form)
    traditions = [each.name.tradition for each in found if each.name.tradition]
    chinese = Tradition.CHINESE in traditions
    tradition = Tradition.CHINESE if chinese else traditions[0] if traditions else Tradition.UNKNOWN
    doubts = [Doubt("name", each.doubt) for each in found if each.doubt and not (chinese and len(found) > 1)]
    if max(each.score for each in found) < names.STRONG:
        doubts.append(Doubt("name", "Whether this is a name is a guess.", 0.4))
    return PersonName(**parts, tradition=tradition), doubts[:1]


def _missing(fields: dict[str, object]) -> list[Doubt]:
    return [Doubt(key, f"No {key} is given.", 0.3) for key in ("post", "organisation") if not fields[key]]


def _glue(parts: list[Part]) -> list[Part]:
    """Join what a comma inside a post or an organisation cut apart."""
    joined: list[Part] = []
    for part in parts:
        last = joined[-1] if joined else None
        if last and last.kind in {Kind.POST, Kind.ORGANISATION, Kind.UNIT} and _continues(last, part):
            whole = glued(last.atom, part.atom)
            joined[-1] = Part(whole, last.kind if last.kind is Kind.POST else kind(whole.text))
        elif (
            last and last.kind is Kind.UNKNOWN and part.atom.before.startswith(",") and _ends_open(last, part)
        ):
            whole = glued(last.atom, part.atom)
            joined[-1] = Part(whole, kind(whole.text))
        else:
            joined.append(part)
    return joined


def _ends_open(last: Part, part: Part) -> bool:
    """Science, Technology and Education Department: words before one that closes an organisation's name."""
    return (
        part.kind in {Kind.ORGANISATION, Kind.UNIT}
        and _is_common(last.atom.text)
        and " and " in part.atom.text
    )


def _continues(last: Part, part: Part) -> bool:
    text = part.atom.text
    if part.atom.inside and part.kind in {Kind.UNKNOWN, Kind.PLACE, Kind.ORGANISATION}:
        return last.kind is not Kind.POST or part.kind is Kind.UNKNOWN
    if part.kind is Kind.UNKNOWN:
        opening = re.match(r"(?i)(?:and|и|of|по|of the|&)\b", text) or text[:1].islower()
        return bool(opening or _is_common(text) or _LINKS.search(last.atom.text)) and not re.search(
            r"\d{4}", text
        )
    if last.kind is Kind.POST and part.kind in {Kind.UNIT, Kind.ORGANISATION}:
        return bool(_LINKS.search(last.atom.text)) or bool(re.match(r"(?:and|и)\s", text))
    return False


def _is_common(text: str) -> bool:
    tokens = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text)
    return bool(tokens) and all(
        token.lower() in words.COMMON_EN or bool(words.COMMON_RU.match(token)) or token.islower()
        for token in tokens
    )


def _fields(parts: list[Part], heading: Heading) -> dict[str, object]:
    """Sort the parts into post, organisation, place, titles, roles and the rest, with doubts."""
    bag: dict[Kind, list[str]] = {each: [] for each in Kind}
    doubts: list[tuple[str, str]] = []
    roles = list(heading.roles)
    organisation: list[str] = []
    last = ""
    for index, part in enumerate(parts):
        text = part.atom.text.strip(" .,;:–—-") if part.kind is not Kind.DEGREE else part.atom.text
        if part.kind is Kind.ROLE:
            roles += [role for rule, role in _ROLES if rule.match(text) and role not in roles]
            if words.INTERPRETER.match(text) or words.DEPUTY_HEAD.match(text) or words.EXPERT.match(text):
                bag[Kind.ROLE].append(text)
        elif part.kind is Kind.UNIT and _unit_belongs_to_post(parts, index, last):
            last = _unit_into_post(bag[Kind.POST], text, last)
        elif part.kind in {Kind.ORGANISATION, Kind.UNIT}:
            organisation.append(text)
            last = "organisation"
        elif part.kind is Kind.RANK and last == "degree":
            bag[Kind.DEGREE].append(text)
        elif part.kind in {Kind.POST, Kind.RANK}:
            last = _add_post(bag, text, last)
        elif part.kind is Kind.DEGREE:
            bag[Kind.DEGREE].append(text)
            last = "degree"
        elif part.kind is Kind.UNKNOWN:
            last = _unknown(part, text, bag, organisation, doubts)
        elif part.kind is not None:
            bag[part.kind].append(text)
    return _settled(bag, organisation, roles, doubts, heading)


def _add_post(bag: dict[Kind, list[str]], text: str, last: str) -> str:
    post = bag[Kind.POST]
    if last == "unit" and post and re.search(r"[\u3400-\u9fff]$", post[-1]):
        post[-1] += text
    else:
        post.append(text)
    return "post"


def _unit_belongs_to_post(parts: list[Part], index: int, last: str) -> bool:
    """A part of an organisation goes with the post where the whole organisation is named as well."""
    whole = any(p.kind is Kind.ORGANISATION for p in parts)
    following = parts[index + 1].kind if index + 1 < len(parts) else None
    han = bool(re.search(r"[\u3400-\u9fff]", parts[index].atom.text))
    return whole and (last in {"post", "unit"} or (han and following in {Kind.POST, Kind.UNIT}))


def _unit_into_post(post: list[str], text: str, last: str) -> str:
    if re.search(r"[\u3400-\u9fff]", text) and last != "post":
        post.append(text)
        return "unit"
    post.append(text)
    return "post"


def _unknown(
    part: Part, text: str, bag: dict[Kind, list[str]], organisation: list[str], doubts: list[tuple[str, str]]
) -> str:
    """A word nobody knows, after a post: a firm's name more often than not."""
    proper = text[:1].isupper() and not re.search(r"\d", text) and len(text.split()) <= 6
    if proper and bag[Kind.POST] and not organisation and not part.atom.inside:
        organisation.append(text)
        doubts.append(("organisation", "It is taken for an organisation by its place."))
        return "organisation"
    if organisation and proper and len(text.split()) <= 3 and not bag[Kind.PLACE]:
        bag[Kind.PLACE].append(text)
        doubts.append(("place", "It is taken for a place because it follows the organisation."))
        return "place"
    bag[Kind.UNKNOWN].append(text)
    return "rest"


def _settled(
    bag: dict[Kind, list[str]],
    organisation: list[str],
    roles: list[Role],
    doubts: list[tuple[str, str]],
    heading: Heading,
) -> dict[str, object]:
    han = any(re.search(r"[\u3400-\u9fff]", text) for text in bag[Kind.POST])
    post = ("、" if han else ", ").join(bag[Kind.POST]) or ", ".join(bag[Kind.ROLE])
    named = ("" if han else ", ").join(organisation)
    if post and not named and not (heading.organisation and not heading.doubt):
        post, named, doubt = posts.split(post)
        if doubt:
            doubts.append(("organisation", doubt))
    if len(organisation) > 1 and not han:
        doubts.append(("organisation", "It was put together from several parts."))
    if not named and heading.organisation:
        named = heading.organisation
        if heading.doubt:
            doubts.append(("organisation", heading.doubt))
    gender = next((g.lower()[0] for g in bag[Kind.GENDER]), "")
    return {
        "post": post,
        "organisation": named,
        "titles": ", ".join(bag[Kind.DEGREE]),
        "place": ", ".join(bag[Kind.PLACE]),
        "roles": tuple(roles),
        "gender": {
            "f": Gender.FEMALE,
            "ж": Gender.FEMALE,
            "女": Gender.FEMALE,
            "m": Gender.MALE,
            "м": Gender.MALE,
            "男": Gender.MALE,
        }.get(gender, Gender.UNKNOWN),
        "rest": "; ".join(bag[Kind.UNKNOWN]),
        "doubts": [(*doubt, GUESSED) for doubt in doubts],
    }
