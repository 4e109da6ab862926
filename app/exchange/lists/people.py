"""One item of a list into its people: names first, then what stands around each."""

import re
from collections.abc import Iterator
from itertools import pairwise

from attrs import evolve, field, mutable

from app.domain.names import Gender, NameForm, PersonName, Script, Tradition
from app.exchange.lists import contacts, names, posts
from app.exchange.lists import lexicon as words
from app.exchange.lists.atoms import Atom, Kind, cut, is_role, kind
from app.exchange.lists.sorting import LINKS, Heading, Part, sort, without_preposition
from app.exchange.lists.values import Doubt, ReadPerson
from app.language import oblique

_MYSELF = re.compile(r"(?i),?\s+(?:and|as well as|и|а также)\s+(?:me|myself|я|ваш(?:а)? покорн\w+)[.\s]*$")
_OURS = re.compile(r"(?i)(?:^|(?<=[,;:]\s))(?:(?:and|а\s+также|и)\s+)?(?:our|наш|наша)\s+(?=[a-zа-яё])")
_WIDTH = 72
"""Where mail programs break lines, in characters."""


@mutable
class _Draft:
    """A person while the parts are being gathered."""

    found: list[names.Found] = field(factory=list)
    parts: list[Part] = field(factory=list)


def read_item(text: str, heading: Heading, line: int) -> tuple[list[ReadPerson], int, int]:
    """Return the people of an item, its members without names, and a total that counts everyone (0: none given)."""
    plain, email, phone = contacts.take_contacts(unwrapped(text))
    plain, unnamed, total = contacts.take_unnamed(plain)
    plain = _OURS.sub("", _MYSELF.sub("", plain))
    parts = list(named_parts(plain))
    drafts, common = _gathered(parts)
    unnamed += _take_nameless(drafts)
    people = [_person(draft, common, heading, text, line) for draft in drafts]
    addresses = email.split("; ")
    if len(people) > 1 and len(addresses) == len(people):
        people = [evolve(person, email=address) for person, address in zip(people, addresses, strict=True)]
    elif people:
        people[0] = evolve(people[0], email=email, phone=phone)
    return people, unnamed, total


def _take_nameless(drafts: list[_Draft]) -> int:
    """Count an interpreter without a name at the end of a line of people whose posts stand in brackets."""
    parts = drafts[-1].parts if len(drafts) > 1 else []
    if (
        len(parts) < 2
        or not words.INTERPRETER.match(parts[-1].atom.text.strip(" ."))
        or parts[-1].atom.inside
    ):
        return 0
    if not any(part.atom.inside for part in parts[:-1]):
        return 0
    parts.pop()
    return 1


def unwrapped(text: str) -> str:
    """Join lines that a mail program broke: after a preposition, before a small letter."""
    lines = text.split("\n")
    joined = lines[0]
    for above, line in pairwise(lines):
        breaks = LINKS.search(joined.rstrip()) or (line[:1].islower() and not is_role(line))
        breaks = breaks or _cut_by_program(above, line)
        # «… Управления связей» / «Департамента науки …»: a genitive goes on with the line before.
        breaks = breaks or (not joined.rstrip().endswith((",", ";")) and posts.nominative(line) != line)
        hyphen = re.search(r"[а-яёa-z]-$", joined)
        joined = (
            joined[:-1] + line
            if hyphen and line[:1].islower()
            else f"{joined}{' ' if breaks else chr(10)}{line}"
        )
    return joined


def _cut_by_program(above: str, line: str) -> bool:
    """Tell whether the next word had no room in the line above; people break lines at commas and earlier."""
    room = len(above) + 1 + len(line.split(" ")[0])
    if room <= _WIDTH or len(above) > _WIDTH + 10 or above.rstrip().endswith((",", ";", ".", ")")):
        return False
    last, first = cut(above)[-1:], cut(line)[:1]
    whole = {Kind.POST, Kind.RANK, Kind.UNIT, Kind.ORGANISATION}
    return not (last and first and kind(last[0].text) in whole and kind(first[0].text) in whole)


def named_parts(text: str) -> Iterator[Part]:
    """Return the atoms of ``text`` with the names found in them; a name inside an atom cuts it."""
    atoms = _inverted([piece for atom in cut(text) for piece in _joined_names(atom)])
    found = [None if _cannot_be_name(atom) else _found(atom.text) for atom in atoms]
    strong = _sure(atoms, found)
    strong = _twins(atoms, found, strong)
    for atom, name, sure in zip(atoms, found, strong, strict=True):
        if name is None or not sure:
            yield Part(atom, kind(atom.text))
            continue
        head, tail = atom.text[: name.start].strip(" ,:–-"), atom.text[name.end :].strip(" ,:–-.")
        address = names.honorific_at(f"{head} ", 0).strip() if head and not name.honorific else ""
        if address and kind(head[len(address) :].strip(" ,")) is Kind.POST:
            head, name = head[len(address) :].strip(" ,"), evolve(name, honorific=address.strip(","))
        head, title = _trailing_title(head)
        if head:
            yield Part(evolve(atom, text=head), kind(head))
        if title:
            yield Part(evolve(atom, text=title, before=" " if head else atom.before), Kind.DEGREE)
            head = head or title
        yield Part(evolve(atom, before=" " if head else atom.before), name=name)
        if tail:
            yield Part(Atom(tail, " ", atom.inside), kind(tail))


def _found(text: str) -> names.Found | None:
    """Find a name; after a form of address it may be of words that are common elsewhere: Prof. Shearer West."""
    found = names.find(text)
    address = names.honorific_at(text, 0)
    rest = text[len(address) :].split()
    if not address or (found is not None and found.score >= names.STRONG) or not 2 <= len(rest) <= 3:
        return found
    plain = all(word[:1].isupper() and word.isalpha() for word in rest)
    return names.parse(text) if plain and kind(" ".join(rest)) is Kind.UNKNOWN else found


def _has_its_post(atoms: list[Atom], found: list[names.Found | None], at: int) -> bool:
    """Tell whether a likely name has a post in brackets behind it: Каримова Нигора (начальник отдела)."""
    name = found[at]
    if name is None or name.score < names.POSSIBLE or atoms[at].inside or at + 1 == len(atoms):
        return False
    whole = name.end - name.start >= len(atoms[at].text) - 1 and len(name.written.split()) > 1
    return whole and atoms[at + 1].inside and kind(atoms[at + 1].text) is Kind.POST


def _twins(atoms: list[Atom], found: list[names.Found | None], strong: list[bool]) -> list[bool]:
    """Take what stands behind a name after a slash or in brackets, in another script, for the same name."""
    sure = [each or _has_its_post(atoms, found, at) for at, each in enumerate(strong)]
    for at in range(1, len(atoms)):
        name, before = found[at], found[at - 1]
        if sure[at] or not sure[at - 1] or name is None or before is None:
            continue
        beside = atoms[at].inside or "/" in atoms[at].before
        whole = name.end - name.start >= len(atoms[at].text) - 1 and kind(atoms[at].text) is Kind.UNKNOWN
        other = bool(name.name.latin) != bool(before.name.latin) and name.name.latin != name.name.cyrillic
        sure[at] = beside and whole and other and len(name.written.split()) == len(before.written.split())
    return sure


def _sure(atoms: list[Atom], found: list[names.Found | None]) -> list[bool]:
    """Tell which of the names are sure; where none is, take the likeliest, or what stands where one is awaited."""
    strong = [f is not None and f.score >= names.STRONG for f in found]
    if any(strong):
        return strong
    lone = _lone_han(atoms)
    found[:1] = [lone] if lone else found[:1]
    if len(atoms) > 1 and kind(atoms[-2].text) is Kind.POST:
        last = _lone_han([atoms[-1], atoms[-2]])
        found[-1] = evolve(last, score=names.STRONG) if last else found[-1]
    scores = [f.score if f else 0.0 for f in found]
    best = max(scores, default=0.0)
    if best >= names.POSSIBLE:
        strong[scores.index(best)] = True
    return strong


def _trailing_title(text: str) -> tuple[str, str]:
    """Cut «академик РАН» and «д.т.н.» off the end of a post that stands before a name."""
    title = (
        r"академик(?:\s+РАН)?|чл\.?-корр\.?(?:\s+РАН)?|член-корреспондент(?:\s+РАН)?|[дк]\.[а-яё.\s-]{1,8}н\."
    )
    match = re.fullmatch(rf"(.*?)[\s,]*((?:{title})[\s,]*)", text)
    return (match[1], match[2].strip(" ,")) if match and match[1] else (text, "")


def _lone_han(atoms: list[Atom]) -> names.Found | None:
    """Take a foreign name in characters, written without its dot, where a post follows: 法尔科夫 …部长."""
    first = atoms[0].text if atoms else ""
    if (
        not re.fullmatch(r"[\u3400-\u9fff]{2,7}", first)
        or kind(first) is not Kind.UNKNOWN
        or first in words.NOT_NAMES_HAN
    ):
        return None
    if not any(kind(atom.text) is Kind.POST for atom in atoms[1:]):
        return None
    name = PersonName(han=NameForm(first), tradition=Tradition.WESTERN)
    return names.Found(0, len(first), first, name, names.POSSIBLE, doubt="Whether this is a name is a guess.")


def _is_no_name(family: str) -> bool:
    shouted = family.isupper() and family.lower() not in words.ACRONYMS
    return kind(family) is not Kind.UNKNOWN and not shouted


def _inverted(atoms: list[Atom]) -> list[Atom]:
    """Turn "Arseniev, Dmitry" at the start of a line into one name, the family name in capitals so as to be known."""
    if len(atoms) < 2 or not re.match(r"\s*,\s*$", atoms[1].before) or atoms[1].inside:
        return atoms
    family, given = atoms[0].text, atoms[1].text
    if not re.fullmatch(r"[^\W\d_][\w’'-]+", family) or _is_no_name(family) or not family[0].isupper():
        return atoms
    first = given.split()[0].lower().strip(".")
    chinese = family.lower() in words.FAMILY_PINYIN and words.PINYIN.fullmatch(given) and given[:1].isupper()
    initials = re.fullmatch(r"(?:[A-ZА-ЯЁ]\.\s?){1,3}", given)
    if not (chinese or initials or (first in words.GIVEN_EN | words.GIVEN_RU and len(given.split()) <= 2)):
        return atoms
    return [evolve(atoms[0], text=f"{family.upper()} {given}"), *atoms[2:]]


def _cannot_be_name(atom: Atom) -> bool:
    return (
        len(atom.text) > 300
        or bool(re.search(r"\d", atom.text))
        or is_role(atom.text)
        or bool(words.DEGREE.match(atom.text))
    )


_AND = re.compile(r"\s+(?:and|и|а также)\s+|(?<=[\u3400-\u9fff])[和与及](?=[\u3400-\u9fff])")


def _joined_names(atom: Atom) -> list[Atom]:
    """Cut "Liu Yemei and Li Peng" where both sides are names, and "… Liu Yemei and Rector Li Peng" before the post."""
    pieces = _AND.split(atom.text)
    if len(pieces) < 2:
        return [atom]
    if not (all(map(names.is_whole, pieces)) or all(map(_is_post_with_name, pieces))):
        last = list(_AND.finditer(atom.text))[-1]
        pieces = [atom.text[: last.start()], atom.text[last.end() :]]
        if not (_name_at_end(pieces[0]) and _is_post_with_name(pieces[1])):
            return [atom]
    return [
        evolve(atom, text=piece, before=atom.before if i == 0 else ", ") for i, piece in enumerate(pieces)
    ]


def _name_at_end(text: str) -> names.Found | None:
    found = names.find(text)
    sure = found is not None and found.score >= names.STRONG and found.end >= len(text.strip()) - 1
    return found if sure else None


def _is_post_with_name(text: str) -> bool:
    """Tell "Vice-Rector Dmitry Arseniev" from a post whose words join."""
    found = _name_at_end(text)
    return found is not None and kind(text[: found.start]) in {Kind.POST, Kind.ROLE}


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
        before = _of_next(waiting, part) if drafts else waiting
        if drafts:
            drafts[-1].parts += waiting[: len(waiting) - len(before)]
        drafts.append(_Draft([part.name], list(before)))
        waiting = []
    if drafts:
        drafts[-1].parts += waiting
    return _shared(drafts)


def _of_next(waiting: list[Part], name: Part) -> list[Part]:
    """Return the parts between two names that belong to the second: those touching it, or after a semicolon."""
    cut_at = next((i for i, part in enumerate(waiting) if re.search(r"[;；]", part.atom.before)), None)
    if cut_at is not None:
        return waiting[cut_at:]
    touching = waiting and name.atom.before == " " and not waiting[-1].atom.inside
    last = waiting[-1] if waiting else None
    leading = last is not None and last.kind is Kind.ROLE and not last.atom.inside
    return [last] if last and (touching or leading) else []


def _shared(drafts: list[_Draft]) -> tuple[list[_Draft], list[Part]]:
    """Move an organisation in front of several people, or in brackets behind the last, to all of them."""
    if len(drafts) < 2:
        return drafts, []
    behind = [part for part in drafts[-1].parts[-1:] if part.kind is Kind.ORGANISATION and part.atom.inside]
    if behind and not any(part.atom.inside for draft in drafts[:-1] for part in draft.parts):
        drafts[-1].parts = drafts[-1].parts[:-1]
        return drafts, behind
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
    if common:
        heading = evolve(heading, organisation=without_preposition(common[0].atom.text), doubt="")
    sorted_ = sort(draft.parts, heading)
    gender = sorted_.gender or next((f.gender for f in draft.found if f.gender), Gender.UNKNOWN)
    honorific = next((f.honorific for f in draft.found if f.honorific), "") or sorted_.honorific
    if not sorted_.posts and (
        words.RANK.match(honorific.strip(".")) or honorific.lower().strip(".") in words.RANKS
    ):
        sorted_.posts = [words.RANKS.get(honorific.lower().strip("."), honorific)]
        sorted_.doubts.append(Doubt("post", "The title is taken for the post."))
    if any(oblique.is_oblique(word) for word in first.written.split()):
        sorted_.posts = [oblique.post(text) for text in sorted_.posts]
    person = sorted_.person(first.written, name)
    return evolve(
        person,
        honorific=honorific,
        gender=gender or names.gender_of("", name),
        side=heading.side,
        attendance=heading.attendance,
        source=source,
        line=line,
        doubts=(*doubts, *person.doubts),
    )


def _merged(found: list[names.Found]) -> tuple[PersonName, list[Doubt]]:
    latin, cyrillic, han = (
        next((form for each in found if (form := each.name.script(script))), NameForm())
        for script in (Script.LATIN, Script.CYRILLIC, Script.HAN)
    )
    traditions = [each.name.tradition for each in found if each.name.tradition]
    chinese = Tradition.CHINESE in traditions
    tradition = Tradition.CHINESE if chinese else traditions[0] if traditions else Tradition.UNKNOWN
    doubts = [Doubt("name", each.doubt) for each in found if each.doubt and not (chinese and len(found) > 1)]
    if max(each.score for each in found) < names.STRONG:
        doubts.append(Doubt("name", "Whether this is a name is a guess.", 0.4))
    return PersonName(latin, cyrillic, han, tradition), doubts[:1]
