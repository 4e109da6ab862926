"""Organisations, people and the sides of a meeting, as templates see them."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from app.documents import prose
from app.documents.making import Fields, Making, Words, field, trimmed
from app.documents.values import NOTHING, Label, Moment, Nothing
from app.domain import derive
from app.domain.directory import Organisation
from app.domain.model import Attendance, Participant, Party, Role, Side
from app.domain.names import PersonName, Script, Tradition
from app.language import cases, countries, honorifics, names, numbers, traditions, typography
from app.language.cases import Case
from app.language.scripts import NBSP
from app.language.towns import decline_town

_SCRIPT = {"ru": Script.CYRILLIC, "zh": Script.HAN}
AWAY = (Attendance.EXCUSED, Attendance.ABSENT)


class OrganisationFields(Fields):
    """An organisation."""

    shows = "name"
    source: Organisation

    def _words(self, name: str) -> Words:
        return self.making.words(getattr(self.source, name), f"{self.path}.{name}")

    @field
    def name(self) -> Words:
        """Its name."""
        return self._words("name")

    @field
    def short_name(self) -> Words:
        """Its short name; the name where it has none."""
        return self._words("short_name") if self.source.short_name else self._words("name")

    @field
    def full_name(self) -> Words:
        """Its full official name; the name where no other is known."""
        return self._words("full_name") if self.source.full_name else self._words("name")

    @field
    def city(self) -> Words:
        """The city where it is."""
        return self.making.words(self.source.city, f"{self.path}.city", self._city_in_case)

    def _city_in_case(self, case: Case) -> str:
        return decline_town(self.source.city.best("ru"), case)

    @field
    def country(self) -> Label:
        """Its country; compares with the two-letter code."""
        code = self.source.country
        return Label(code, countries.name(code, self.making.language))

    @field
    def profile(self) -> Words:
        """What it is, in a sentence or two."""
        return self._words("profile")

    @field
    def contact(self) -> Words:
        """How to reach it."""
        return self._words("contact")

    @field
    def logo(self) -> str:
        """The content hash of its logo."""
        return self.source.logo


class PersonFields(Fields):
    """A participant."""

    shows = "name"
    source: Participant

    def _written(self, style: names.Style) -> Words:
        one, making = self.source, self.making
        written = names.write(one.name, style, making.language, gender=one.gender, honorific=one.honorific)
        script = _SCRIPT.get(making.language, Script.LATIN)
        place = f"{self.path}.name.{script}"
        if not one.name:
            making.notes.add("no-name", f"{self.path}.name")
        elif written.fallback:
            making.notes.add("name-script", place, name=written.text, script=str(script))
        elif not written.confirmed:
            making.notes.add("unconfirmed-name", place, form=written.text)
        return Words(
            self._whole(written.text) if making.language != "zh" else written.text,
            paths=(f"{self.path}.name",),
            making=making,
            language=making.language,
            declined=lambda case: self._in_case(style, case),
        )

    def _in_case(self, style: names.Style, case: Case) -> str:
        one = self.source
        written = names.write(one.name, style, "ru", case=case, gender=one.gender, honorific=one.honorific)
        return self._whole(written.text)

    def _whole(self, name: str) -> str:
        """Keep a Chinese name on one line: it is as short as initials with a family name."""
        chinese = traditions.tradition(self.source.name) is Tradition.CHINESE
        return name.replace(" ", NBSP) if chinese else name

    @field
    def name(self) -> Words:
        """The name as a first mention writes it."""
        return self._written(names.Style.FULL)

    @field
    def full(self) -> Words:
        """The name with every part that is known: given name, patronymic, family name."""
        return self._written(names.Style.FORMAL)

    @field
    def official(self) -> Words:
        """The name as an official list writes it: family name first in Russian."""
        return self._written(names.Style.OFFICIAL)

    @field
    def initials(self) -> Words:
        """Initials and family name; a Chinese name stays whole."""
        return self._written(names.Style.INITIALS)

    @field
    def signed(self) -> Words:
        """The name as it stands beside a signature: initials and family name; whole in a Chinese document."""
        return cast(Words, self["name" if self.making.language == "zh" else "initials"])

    @field
    def initials_after(self) -> Words:
        """Family name and initials; a Chinese name stays whole."""
        return self._written(names.Style.INITIALS_AFTER)

    @field
    def short(self) -> Words:
        """Form of address and family name."""
        return self._written(names.Style.SHORT)

    @field
    def later(self) -> Words:
        """The name as a later mention writes it."""
        return self._written(names.Style.LATER)

    @field
    def addressed(self) -> Words:
        """The name with the form of address where one was written."""
        name = self["name"]
        address = honorifics.of(self.making.language, self.source.honorific) if self.source.honorific else ""
        if not address:
            return cast(Words, name)
        if self.making.language == "zh":
            if str(self["post"]).endswith(address):
                return cast(Words, name)
            return cast(Words, name.like(name + address))
        return cast(Words, name.like(typography.bind(f"{address} {name}", self.making.language)))

    @field
    def introduced(self) -> Words:
        """The name with form of address and post, as a sentence introduces the person."""
        return cast(Words, prose.of(self.making).presented(self))

    def _part(self, name: str) -> Words:
        form, _, _ = names.pick(self.source.name, self.making.language)
        return Words(getattr(form, name), paths=(f"{self.path}.name",), language=self.making.language)

    @field
    def family(self) -> Words:
        """The family name alone."""
        return self._part("family")

    @field
    def given(self) -> Words:
        """The given name alone."""
        return self._part("given")

    @field
    def patronymic(self) -> Words:
        """The patronymic alone."""
        return self._part("patronymic")

    @field
    def honorific(self) -> str:
        """The form of address, from the gender where none was written."""
        return honorifics.of(self.making.language, self.source.honorific, self.source.gender)

    @field
    def gender(self) -> str:
        """m, f or nothing."""
        return str(self.source.gender)

    @field
    def post(self) -> Words:
        """The post held that day."""
        said = self.making.words(self.source.post, f"{self.path}.post", self._post_in_case)
        if said.language != "ru":
            return said
        inside = said.like(cases.post_inside(said))
        inside.declined = said.declined
        return inside

    def _post_in_case(self, case: Case) -> str:
        return cases.post_inside(
            cases.decline_post(trimmed(self.source.post.best("ru")), case, self.source.name)
        )

    @field
    def organisation(self) -> OrganisationFields | Nothing:
        """The person's own organisation, else the leading one of the party."""
        party = self.making.parties.get(self.source.party)
        own = self.source.organisation or (party.organisations[0] if party and party.organisations else "")
        return organisation(self.making, own)

    @field
    def foreign(self) -> bool:
        """Whether the person's organisation is another than the leading one of the side."""
        party = self.making.parties.get(self.source.party)
        own = self.source.organisation
        return bool(own and party and party.organisations[:1] != (own,))

    @field
    def party(self) -> PartyFields | Nothing:
        """The side the person belongs to."""
        return a_party(self.making, self.source.party)

    @field
    def role(self) -> Label:
        """The first of the roles."""
        roles: list[Label] = self["roles"]
        return roles[0] if roles else Label("", "")

    @field
    def roles(self) -> list[Label]:
        """All roles: head, chair, secretary, interpreter, expert, observer, invited."""
        return [Label(role, self.making.wording.label("role", role)) for role in self.source.roles]

    @field
    def roles_told(self) -> list[Label]:
        """The roles a list tells: head of delegation, interpreter, expert, observer, invited; none the post says."""
        untold, post = (Role.CHAIR, Role.SECRETARY), str(self["post"]).casefold()
        return [
            role for role in self["roles"] if role.code not in untold and role.name.casefold() not in post
        ]

    @field
    def attendance(self) -> Label:
        """Whether and how the person attended; arrived late and left early where times say so."""
        code = str(self.source.attendance)
        if self.source.attendance in (Attendance.PRESENT, Attendance.REMOTE):
            code = "late" if self["arrived"] else "early" if self["left"] else code
        return Label(code, self.making.wording.label("attendance", code))

    @field
    def arrived(self) -> Moment | Nothing:
        """When the person arrived, if later than the beginning."""
        spans = self.source.intervals
        return self._moment(spans[0].start if spans else None)

    @field
    def left(self) -> Moment | Nothing:
        """When the person left, if before the end."""
        spans = self.source.intervals
        return self._moment(spans[-1].end if spans else None)

    def _moment(self, value: datetime | None) -> Moment | Nothing:
        return Moment.of(value, self.making.language) if value else NOTHING

    @field
    def native(self) -> Words:
        """The name as its own tradition writes it, in its own script where that is known."""
        return Words(names.native(self.source.name).text, paths=(f"{self.path}.name",))

    @field
    def latin(self) -> Words:
        """The name in Latin letters, empty where unknown."""
        own = PersonName(latin=self.source.name.latin, tradition=self.source.name.tradition)
        return Words(names.full(own, "en").text if own else "", paths=(f"{self.path}.name",))

    @field
    def cyrillic(self) -> Words:
        """The name in Cyrillic letters, empty where unknown."""
        own = PersonName(cyrillic=self.source.name.cyrillic, tradition=self.source.name.tradition)
        return Words(names.full(own, "ru").text if own else "", paths=(f"{self.path}.name",))

    @field
    def han(self) -> Words:
        """The name in Chinese characters, empty where unknown."""
        own = PersonName(han=self.source.name.han, tradition=self.source.name.tradition)
        return Words(names.full(own, "zh").text if own else "", paths=(f"{self.path}.name",))


class PartyFields(Fields):
    """A side of the meeting."""

    shows = "name"
    source: Party

    @field
    def id(self) -> str:
        """Its id, for comparison."""
        return self.source.id

    @field
    def name(self) -> Words:
        """What the side is called: its own name, else its leading organisation's, else host side, guest side …"""
        if self.source.name:
            return self.making.words(self.source.name, f"{self.path}.name")
        return cast(Words, self["organisation"]["name"] or Words(str(self["side"]), paths=self.paths))

    @field
    def short_name(self) -> Words:
        """The side's name, short: its own, else its leading organisation's short name."""
        if self.source.name:
            return cast(Words, self["name"])
        return cast(Words, self["organisation"]["short_name"] or self["name"])

    @field
    def side(self) -> Label:
        """Host, guest or observer."""
        return Label(self.source.side, self.making.wording.label("side", self.source.side))

    @field
    def organisation(self) -> OrganisationFields | Nothing:
        """Its leading organisation."""
        return (
            organisation(self.making, self.source.organisations[0]) if self.source.organisations else NOTHING
        )

    @field
    def organisations(self) -> list[OrganisationFields]:
        """All its organisations, the leading one first."""
        found = (organisation(self.making, id) for id in self.source.organisations)
        return [one for one in found if isinstance(one, OrganisationFields)]

    @field
    def head(self) -> PersonFields | Nothing:
        """The head of the delegation."""
        found = derive.head_of(self.making.meeting, self.source.id)
        return person(self.making, found.id) if found else NOTHING

    @field
    def deputy(self) -> PersonFields | Nothing:
        """Who acts for an absent head."""
        return person(self.making, self.source.deputy)

    @field
    def signatory(self) -> PersonFields | Nothing:
        """Who signs: the signatory, else the deputy of an absent head, else the head."""
        if self.source.signatory:
            return person(self.making, self.source.signatory)
        head: PersonFields | Nothing = self["head"]
        if isinstance(head, PersonFields) and head.source.attendance in AWAY and self.source.deputy:
            return person(self.making, self.source.deputy)
        return head

    @field
    def members(self) -> list[PersonFields]:
        """Its people in the order of precedence."""
        return [one for one in people(self.making) if one.source.party == self.source.id]

    @field
    def unnamed(self) -> int:
        """How many of its people have no names."""
        return self.source.unnamed

    @field
    def others(self) -> str:
        """Its people without names, in words: and four colleagues; four people where nobody is named."""
        if not self.source.unnamed:
            return ""
        alone = not self["present"]
        said = numbers.unnamed(self.source.unnamed, self.making.language, alone=alone)
        return typography.upper_first(said) if alone else said

    @field
    def present(self) -> list[PersonFields]:
        """Those of its people who took part."""
        return [one for one in self["members"] if one.source.attendance not in AWAY]

    @field
    def absent(self) -> list[PersonFields]:
        """Those of its people who were excused or absent."""
        return [one for one in self["members"] if one.source.attendance in AWAY]


class Apart(PartyFields):
    """Those who took part and belong to no side."""

    @field
    def name(self) -> Words:
        """What a list calls them."""
        return Words(self.making.wording.label("apart", "others" if self.making.parties else "all"))

    @field
    def members(self) -> list[PersonFields]:
        """Them, in the order of precedence."""
        return [one for one in people(self.making) if one.source.party not in self.making.parties]


def organisation(making: Making, id: str) -> OrganisationFields | Nothing:
    """Return the meeting's organisation of that id."""
    key = ("organisation", id)
    if key not in making.things:
        found = next((one for one in making.meeting.organisations if one.id == id), None)
        making.things[key] = OrganisationFields(making, found, f"organisations.{id}") if found else NOTHING
    return cast(OrganisationFields | Nothing, making.things[key])


def person(making: Making, id: str) -> PersonFields | Nothing:
    """Return the participant of that id."""
    key = ("participant", id)
    if key not in making.things:
        found = making.participants.get(id)
        making.things[key] = PersonFields(making, found, f"participants.{id}") if found else NOTHING
    return cast(PersonFields | Nothing, making.things[key])


def a_party(making: Making, id: str) -> PartyFields | Nothing:
    """Return the party of that id."""
    key = ("party", id)
    if key not in making.things:
        found = making.parties.get(id)
        making.things[key] = PartyFields(making, found, f"parties.{id}") if found else NOTHING
    return cast(PartyFields | Nothing, making.things[key])


def someone(making: Making, id: str) -> PersonFields | PartyFields | Nothing:
    """Return the participant or party of that id."""
    return person(making, id) or a_party(making, id)


def in_order(making: Making, found: list[PersonFields | PartyFields]) -> list[PersonFields | PartyFields]:
    """Return people and sides in the order in which this copy names the sides."""
    rank = {id: place for place, id in enumerate(making.parties)}
    sides = [one.source.id if isinstance(one, PartyFields) else one.source.party for one in found]
    ranked = sorted(zip(sides, found, strict=True), key=lambda pair: rank.get(pair[0], len(rank)))
    return [one for _, one in ranked]


def parties(making: Making) -> list[PartyFields]:
    """Return the parties in the order in which this copy names them."""
    return [cast(PartyFields, a_party(making, id)) for id in making.parties]


def signing(making: Making) -> list[PartyFields]:
    """Return the sides that sign: those with a head or a signatory, and one host and one guest at least."""
    known = parties(making)
    led = [one for one in known if one["head"] or one.source.signatory]
    for side in (Side.HOST, Side.GUEST):
        if all(one.source.side is not side for one in led):
            led += [one for one in known if one.source.side is side][:1]
    return [one for one in known if one in led] or known


def listed(making: Making) -> list[PartyFields]:
    """Return the parties, and after them who belongs to none, if there is anybody."""
    if all(one.party in making.parties for one in making.meeting.participants):
        return parties(making)
    return [*parties(making), Apart(making, Party("", ""))]


def people(making: Making) -> list[PersonFields]:
    """Return everyone who has a name, by party in this copy's order, then by precedence; notes who has none."""
    if ("people", "") not in making.things:
        meeting = making.meeting
        ordered = [one for party in making.parties for one in derive.members(meeting, party)]
        ordered += [one for one in meeting.participants if one.party not in making.parties]
        for one in ordered:
            if not one.name and Role.SECRETARY not in one.roles:
                making.notes.add("no-name", f"participants.{one.id}.name")
        named = [person(making, one.id) for one in ordered if one.name]
        making.things["people", ""] = named
    return cast(list[PersonFields], making.things["people", ""])


def with_role(making: Making, role: Role) -> list[PersonFields]:
    """Return those who have the role, nameless ones too."""
    return [
        cast(PersonFields, person(making, one.id)) for one in making.meeting.participants if role in one.roles
    ]
