"""Reading a whole list: its shape, its headings, its items."""

import re
from functools import lru_cache

from attrs import evolve, field, mutable

from app.domain.model import Attendance, Role
from app.errors import ProtocolistError
from app.exchange.lists import contacts, prose, tables
from app.exchange.lists import lexicon as words
from app.exchange.lists.atoms import Kind, cut, kind, unpadded
from app.exchange.lists.forms import read_forms
from app.exchange.lists.lines import (
    Line,
    clean,
    heading_of,
    is_greeting,
    is_noise,
    is_side,
    is_sign_off,
    organisation_heading,
)
from app.exchange.lists.names import STRONG, find, parse
from app.exchange.lists.people import named_parts, read_item
from app.exchange.lists.sorting import OFFICE_HAN, Heading
from app.exchange.lists.values import Doubt, ReadList, ReadPerson

LONGEST, LONGEST_LINE = 300_000, 8_000
"""Characters of a list, and of a line that is read; a longer one is no list, and is left over."""
_SAME = re.compile(
    r"(?ix)(?:(?P<unit>.+?),\s*)?(?:the\s+)?same(?:\s+\w+)? | (?:там\s+же|то\s+же|тот\s+же(?:\s+\w+)?) | 同上"
)
_OF_THE_SAME = re.compile(r"(?i)\s+(?:того|той|тех)\s+же$")
_MOST_LINES = 40
"""Lines that may speak of one person, so that the time a list takes grows with its length alone."""
_ONCE = {Role.HEAD, Role.CHAIR, Role.SECRETARY}
"""Roles that a heading gives to the next person only."""


def read(text: str) -> tuple[ReadPerson, ...]:
    """Return the people of a pasted list."""
    return read_list(text).people


def read_list(text: str) -> ReadList:
    """Return the people of a pasted list, the count of those without names, and the lines about nobody.

    Raises ProtocolistError for what is longer than any list.
    """
    if len(text) > LONGEST:
        raise ProtocolistError(
            "The list is too long to be read at once.", remedy="Take it in parts of some hundred people."
        )
    every = clean(text)
    lines = [line for line in every if len(line.text) <= LONGEST_LINE]
    found = _read(lines)
    endless = tuple(line.raw.strip() for line in every if len(line.text) > LONGEST_LINE)
    found = evolve(found, leftover=(*found.leftover, *endless))
    held = {line.strip() for person in found.people for line in person.source.split("\n")} | set(
        found.leftover
    )
    others = (line.raw.strip() for line in lines if re.search(r"[^\W\d_]", line.raw))
    return evolve(found, headings=tuple(line for line in others if line not in held))


def _read(lines: list[Line]) -> ReadList:
    if not lines:
        return ReadList()
    forms = read_forms(lines)
    if forms is not None:
        return forms
    state = _State()
    rows = tables.rows_of(lines)
    if rows:
        _read_table(lines, rows, state)
    else:
        _read_lines(lines, state)
    return state.result()


@mutable
class _State:
    """What is gathered while the lines go by."""

    heading: Heading = Heading()
    item: list[Line] = field(factory=list)
    pending: list[Line] = field(factory=list)
    people: list[ReadPerson] = field(factory=list)
    unnamed: int = 0
    total: int = 0
    leftover: list[str] = field(factory=list)

    def close(self) -> None:
        """Read the item that is open."""
        lines, self.item = self.item, []
        if not lines:
            return
        text = "\n".join(line.text for line in lines)
        people, unnamed, total = read_item(text, self.heading, lines[0].number)
        raw = "\n".join(line.raw for line in lines)
        self.people += [evolve(person, source=raw) for person in people]
        self.unnamed += unnamed
        self.total += total
        if not people and not unnamed and not total:
            alone = _lone(lines[0]) if len(lines) == 1 else []
            self.people += alone
            self.unnamed += len(lines) == 1 and _is_office(lines[0])
            self.leftover += [] if alone else [line.raw.strip() for line in lines]
        if people and set(self.heading.roles) & _ONCE:
            self.heading = evolve(self.heading, roles=tuple(r for r in self.heading.roles if r not in _ONCE))

    def enter(self, house: str) -> None:
        """Take the organisation that a letter speaks of for those named below it, until a heading names another."""
        found = organisation_heading(house) if house else Heading()
        if found.organisation:
            self.heading = evolve(found, side="", doubt="It stands in the text above the list.")

    def stand_in(self, organisation: str) -> None:
        """Take a line "Organisation: …" for everyone under it, and for those above if none has one."""
        self.heading = evolve(self.heading, organisation=organisation, doubt="")
        if self.people and not any(person.organisation for person in self.people):
            doubt = Doubt("organisation", "The organisation stands after the people.")
            others = [tuple(d for d in each.doubts if d.field != "organisation") for each in self.people]
            self.people = [
                evolve(each, organisation=organisation, doubts=(*kept, doubt))
                for each, kept in zip(self.people, others, strict=True)
            ]

    def result(self) -> ReadList:
        """Return what was read."""
        self.close()
        unnamed = max(self.unnamed, self.total - len(self.people))
        return ReadList(_of_one_house(self.people), unnamed, tuple(self.leftover))


def _of_one_house(people: list[ReadPerson]) -> tuple[ReadPerson, ...]:
    """Offer the organisation of a head of delegation, or of the first in a sentence, to those named after without one.

    Only where it is the one organisation of that side.
    """
    found: list[ReadPerson] = []
    house: ReadPerson | None = None
    for person in people:
        if found:
            person = _same_as_before(person, found[-1])
        if house is not None and house.side != person.side:
            house = None
        person = _with_unit(person, house, people)
        if person.organisation:
            headed = (
                house is not None and Role.HEAD in house.roles and house.organisation == person.organisation
            )
            if Role.HEAD in person.roles or house is None or (house.source != person.source and not headed):
                house = person
        elif house is not None and _is_alone(house, people) and _belongs(person, house):
            person = _of(person, house.organisation, "It is the organisation of the person named before.")
        found.append(person)
    return tuple(found)


def _of(person: ReadPerson, organisation: str, why: str) -> ReadPerson:
    """Put somebody into an organisation that their own line does not name, and say why."""
    kept = tuple(doubt for doubt in person.doubts if doubt.field != "organisation")
    return evolve(person, organisation=organisation, doubts=(*kept, Doubt("organisation", why, 0.5)))


def _with_unit(person: ReadPerson, house: ReadPerson | None, people: list[ReadPerson]) -> ReadPerson:
    """Put an office that no organisation is named with to the post, where the organisation was named before."""
    if house is None or house.organisation == person.organisation or not _is_unit(person):
        return person
    if _is_unit(house) or not _is_alone(house, people) or not _belongs(person, house):
        return person
    han = re.search(r"[\u3400-\u9fff]", person.organisation)
    post = f"{person.organisation}{person.post}" if han else f"{person.post}, {person.organisation}"
    return evolve(person, post=post, organisation="")


def _is_unit(person: ReadPerson) -> bool:
    return kind(person.organisation) is Kind.UNIT or bool(OFFICE_HAN.search(person.organisation))


def _same_as_before(person: ReadPerson, before: ReadPerson) -> ReadPerson:
    """Put the organisation of the person before in the place of "same university", «того же комитета» and 同上."""
    alike = _SAME.fullmatch(person.organisation)
    post = _OF_THE_SAME.sub("", person.post)
    if not before.organisation or (alike is None and post == person.post):
        return person
    unit = alike["unit"] if alike else ""
    person = evolve(person, post=post or unit or "")
    return _of(person, before.organisation, "It is the organisation of the person named before.")


def _is_alone(house: ReadPerson, people: list[ReadPerson]) -> bool:
    side = [each for each in people if each.side == house.side and each.organisation]
    return {each.organisation for each in side if not _is_unit(each)} <= {house.organisation}


def _belongs(person: ReadPerson, house: ReadPerson) -> bool:
    return bool(person.post) and (Role.HEAD in house.roles or person.source == house.source)


def _is_office(line: Line) -> bool:
    """Tell whether a line of a list names a post and nobody in it: a member without a name."""
    first = next((atom.text for atom in cut(line.text)), "")
    return bool(words.INTERPRETER.match(first)) or (
        bool(line.bullet) and kind(line.text) in {Kind.POST, Kind.ROLE}
    )


def _lone(line: Line) -> list[ReadPerson]:
    """Read a line of a numbered list that is one word as somebody's name: "3. Chen"."""
    if (
        not line.bullet
        or not re.fullmatch(r"[^\W\d_][\w’'-]*", line.text)
        or kind(line.text) is not Kind.UNKNOWN
    ):
        return []
    found = parse(line.text)
    if found is None or not line.text[0].isupper():
        return []
    fields = ("name", "post", "organisation")
    doubts = tuple(Doubt(key, "Nothing but one word is given.", 0.4) for key in fields)
    return [ReadPerson(found.written, found.name, source=line.raw, line=line.number, doubts=doubts)]


def _read_table(lines: list[Line], rows: list[tables.Row], state: _State) -> None:
    """Read the rows as a table, and the lines before and after it as lines."""
    numbers = {row.line.number for row in rows}
    first, last = min(numbers), max(numbers)
    _read_lines([line for line in lines if line.number < first], state)
    state.close()
    inner = [line for line in lines if first < line.number < last and line.number not in numbers]
    people, unnamed = tables.read_rows(rows, state.heading)
    state.people += people
    state.unnamed += unnamed
    state.leftover += [line.raw.strip() for line in inner if not re.fullmatch(r"[\s|:+=-]+", line.raw)]
    _read_lines([line for line in lines if line.number > last], state)


def _sentences(line: Line) -> list[Line]:
    """Part running prose into its sentences, without the words that introduce their people."""
    found = []
    parts = prose.sentences(line.text)
    for index, text in enumerate(parts):
        rest, head = prose.introduced(text)
        named = rest != text and has_name(rest)
        text, head = (rest, head) if named else (text, False)
        gap = line.gap or index > 0
        found.append(evolve(line, text=text, head=head, gap=gap, sentence=len(parts) > 1))
    return found


def _read_lines(lines: list[Line], state: _State) -> None:
    lines = [sentence for line in lines for sentence in _sentences(line)]
    bulleted = sum(bool(line.bullet) for line in lines) >= max(2, 0.3 * len(lines))
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        if is_sign_off(line.text) and (state.people or state.item):
            state.close()
            state.leftover += [each.raw.strip() for each in lines[index:]]
            return
        if is_greeting(line.text) or (is_noise(line.text) and not has_name(line.text)):
            state.close()
            state.leftover.append(line.raw.strip())
            state.enter(prose.house(line.text))
        elif line.sentence and not has_name(line.text):
            state.close()
            state.enter(prose.house(line.text))
        else:
            _read_line(line, following, state, bulleted)
    state.close()


def _read_line(line: Line, following: Line | None, state: _State, bulleted: bool) -> None:
    named = has_name(line.text) and not _names_a_house(line.text, state.heading)
    if line.head:
        state.close()
        state.heading = evolve(state.heading, roles=(Role.HEAD,))
    if not named:
        text, total = contacts.take_total(line.text)
        state.total += total
        line = evolve(line, text=text)
        if total and not re.search(r"\w", text):
            return
    heading = None if named else _heading(line, following, state, bulleted)
    if heading is not None:
        state.close()
        state.heading = heading
        return
    if not named and _only_unnamed(line.text):
        state.close()
        _, count, total = contacts.take_unnamed(line.text)
        state.unnamed += count
        state.total += total
        return
    if _starts_item(line, named, state, bulleted):
        state.close()
    if ":" in line.text.replace("：", ":") and _label_heading(line, state):
        return
    state.item.append(line)


def _names_a_house(text: str, current: Heading) -> bool:
    """Tell "Состав делегации Университета Шанхай Цзяо Тун:" from a line about somebody."""
    found = heading_of(text, current) if text.rstrip().endswith((":", "：")) else None
    return found is not None and bool(found.organisation)


def _label_heading(line: Line, state: _State) -> bool:
    """Take "Interpreters: A, B" and "Apologies: C" apart: the label is a heading for this line alone."""
    label, _, rest = line.text.replace("：", ":").partition(":")
    label = unpadded(label)
    if tables.column_of(label) == "organisation" and rest.strip() and not has_name(rest):
        state.close()
        state.stand_in(rest.strip())
        return True
    heading = heading_of(label, evolve(state.heading, roles=(), office="", attendance=Attendance.PRESENT))
    inner = re.fullmatch(r"(.+?)\s*[(（]([^()（）]+)[)）]\s*", label)
    if heading is None and inner and has_name(rest) and heading_of(inner[1], Heading()) is not None:
        heading = organisation_heading(inner[2])  # Attendees (KTH): …
    house = organisation_heading(rest)
    if (
        heading is not None
        and not heading.roles
        and is_side(label)
        and house.organisation
        and not has_name(rest)
    ):
        state.close()
        state.heading = house
        return True
    if heading is None or not rest.strip() or has_name(label):
        return False
    state.close()
    kept, state.heading = state.heading, heading
    if heading.roles and not has_name(rest):
        # "Interpreter: to be confirmed" is somebody, but nobody known.
        state.unnamed += 1
    state.item = [evolve(line, text=rest.strip())]
    state.close()
    state.heading = kept
    return True


def _starts_item(line: Line, named: bool, state: _State, bulleted: bool) -> bool:
    """Tell whether a line begins another person."""
    if not state.item:
        return False
    if line.bullet or len(state.item) >= _MOST_LINES:
        return True
    if state.item[-1].text.endswith(("。", "；")):
        return True
    if state.item[-1].text.endswith(";") and _looks_led(line):
        return True
    open_named = any(has_name(each.text) for each in state.item)
    if not named:
        whole = bulleted or not _looks_continued(line) or _complete(state.item)
        return line.gap and open_named and whole
    if not open_named and state.item[-1].bullet and re.search(r"[.;]$", state.item[-1].text):
        return True
    if not open_named:
        # A post in front of its name, line by line.
        return line.gap and not _looks_continued(state.item[-1])
    return not _same_in_other_script(state.item[-1].text, line.text)


def _looks_led(line: Line) -> bool:
    """Tell whether a line begins with a post, as each does where semicolons part the people."""
    return any(kind(atom.text) in {Kind.POST, Kind.RANK, Kind.ROLE} for atom in cut(line.text)[:1])


def _looks_continued(line: Line) -> bool:
    return kind(line.text) in {Kind.POST, Kind.RANK, Kind.UNIT, Kind.ORGANISATION}


def _same_in_other_script(first: str, second: str) -> bool:
    """Tell whether two lines are one name in two scripts."""
    ones, twos = find(first), find(second)
    if (
        ones is None
        or twos is None
        or ones.end - ones.start < len(first) - 2
        or twos.end - twos.start < len(second) - 2
    ):
        return False
    return not any(getattr(ones.name, s) and getattr(twos.name, s) for s in ("latin", "cyrillic", "han"))


def _only_unnamed(text: str) -> bool:
    rest, count, total = contacts.take_unnamed(text)
    return bool(count or total) and len(re.sub(r"\W", "", rest)) < 4


@lru_cache(maxsize=1024)
def has_name(text: str) -> bool:
    """Tell whether a line names a person."""
    plain, _, _ = contacts.take_contacts(text)
    plain, _, _ = contacts.take_unnamed(plain)
    parts = [part for part in named_parts(plain) if part.name]
    if any(part.name and part.name.score >= STRONG for part in parts):
        return True
    first = cut(plain)[:1]
    return bool(
        parts
        and first
        and parts[0].name
        and parts[0].name.written in first[0].text
        and kind(first[0].text) in {Kind.UNKNOWN, Kind.RANK}
    )


def _heading(line: Line, following: Line | None, state: _State, bulleted: bool) -> Heading | None:
    """Return the heading that a line without a name is, or None."""
    text = line.text
    if all(tables.column_of(part) for part in re.split(r"[,;/|\t]", text)):
        return state.heading
    colon = text.rstrip().endswith((":", "："))
    next_named = following is not None and has_name(following.text)
    closed = not state.item or line.gap or (bulleted and not line.bullet) or _is_left_of(line, state)
    # Between lines that follow each other without a gap, a heading stands after a person who has a post.
    between = (
        following is not None and next_named and not following.gap and not line.bullet and _has_post(state)
    )
    by_words = heading_of(text, state.heading)
    if by_words is not None and (closed or colon or between) and (next_named or not line.bullet):
        return by_words
    if colon:
        return organisation_heading(text)
    found = kind(text)
    over = next_named or (following is not None and heading_of(following.text, state.heading) is not None)
    indented = following is not None and following.indent > line.indent
    if found not in {Kind.ORGANISATION, Kind.PLACE} and not (found is Kind.UNIT and indented):
        return None
    if not over:
        return None
    if not (closed or (between and state.heading.organisation)) or not _stands_alone(
        line, following, state, bulleted
    ):
        return None
    return Heading(side=text, place=text) if found is Kind.PLACE else organisation_heading(text)


def _stands_alone(line: Line, following: Line | None, state: _State, bulleted: bool) -> bool:
    """Tell an organisation above people from one that belongs to the person before it."""
    if not state.item or _is_left_of(line, state):
        return True
    if bulleted and not line.gap:
        return _restarts(following)
    return bulleted or not line.gap or _has_post(state)


def _is_left_of(line: Line, state: _State) -> bool:
    """Tell whether people stand indented below lines like this one."""
    return bool(state.item) and line.indent < min(each.indent for each in state.item)


def _restarts(following: Line | None) -> bool:
    return following is not None and bool(re.match(r"(?:1\b|[-•*–●])", following.bullet))


def _has_post(state: _State) -> bool:
    people, _, _ = read_item("\n".join(line.text for line in state.item), Heading(), 0)
    return bool(people) and bool(people[-1].post)


def _complete(item: list[Line]) -> bool:
    people, _, _ = read_item("\n".join(line.text for line in item), Heading(), 0)
    return bool(people) and bool(people[-1].post) and bool(people[-1].organisation)
