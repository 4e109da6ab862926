"""What stands around a name, sorted into post, organisation, roles and the rest."""

import re

from attrs import evolve, field, frozen, mutable

from app.domain.model import Attendance, Role
from app.domain.names import Gender, PersonName
from app.exchange.lists import lexicon as words
from app.exchange.lists import names, posts
from app.exchange.lists.atoms import Atom, Kind, glued, has_acronym, kind
from app.exchange.lists.values import Doubt, ReadPerson, Translation, language_of
from app.language.morphology import is_common

LINKS = re.compile(
    r"(?i)(?:\b(?:and|of|for|the|in|on|at|to|&|и|по|в|на|с|для|или|при|о|об|от|им\.?|имени)|[-–])$"
)
"""Ends of a line after which the sentence goes on."""

_ROLES = (
    (words.HEAD, Role.HEAD), (words.CHAIR, Role.CHAIR), (words.SECRETARY, Role.SECRETARY),
    (words.INTERPRETER, Role.INTERPRETER), (words.OBSERVER, Role.OBSERVER),
)  # fmt: skip
_HAN = re.compile(r"[\u3400-\u9fff]")
_OF_ACADEMY = re.compile(
    r"(?i)^(?:действительный\s+|иностранный\s+)?(?:академик|член|чл\.|academician|fellow|member)|院士$"
)
OFFICE_HAN = re.compile(
    r"(?:合作|交流|联络|事务|人事|科研|教务|外事|国际|宣传|发展)(?:部|处|司|室|中心|办公室)$"
)
"""Parts of an organisation; alone they may be the whole of one, as 外交部 is."""
_OF_A_LIFE = re.compile(
    r"(?i)(?:автор|выпускни|специализир|author|graduat|alumn|born|родил|имеет|владеет|speaks)\w*\b"
)
_SEXES = {(True, False): Gender.MALE, (False, True): Gender.FEMALE}
_GENDERS = {
    "f": Gender.FEMALE,
    "ж": Gender.FEMALE,
    "女": Gender.FEMALE,
    "m": Gender.MALE,
    "м": Gender.MALE,
    "男": Gender.MALE,
}


@frozen
class Heading:
    """What headings say of the people under them."""

    organisation: str = ""
    side: str = ""
    place: str = ""
    office: str = ""
    roles: tuple[Role, ...] = ()
    attendance: Attendance = Attendance.PRESENT
    doubt: str = ""


@frozen
class Part:
    """An atom with what it is: a name, or one of the kinds."""

    atom: Atom
    kind: Kind | None = None
    name: names.Found | None = None

    @property
    def han(self) -> bool:
        """Whether the text is Chinese."""
        return bool(_HAN.search(self.atom.text))


@mutable
class Sorted:
    """The texts around one name, by what they are."""

    posts: list[str] = field(factory=list)
    organisations: list[str] = field(factory=list)
    offices: list[str] = field(factory=list)
    titles: list[str] = field(factory=list)
    places: list[str] = field(factory=list)
    rest: list[str] = field(factory=list)
    roles: list[Role] = field(factory=list)
    chairs: list[str] = field(factory=list)
    gender: Gender = Gender.UNKNOWN
    honorific: str = ""
    doubts: list[Doubt] = field(factory=list)

    def person(self, written: str, name: PersonName) -> ReadPerson:
        """Return the person of that name with these fields and a doubt for each one lacking."""
        post, more_posts = _by_language(self.posts or self.offices, "post")
        organisation, more = _by_language(self.organisations, "organisation")
        lacking = [("post", post), ("organisation", organisation)]
        self.doubts += [Doubt(key, f"No {key} is given.", 0.3) for key, value in lacking if not value]
        other = names.find(post) if post and not _HAN.search(post) else None
        if other is not None and other.score >= names.STRONG:
            self.doubts.append(Doubt("post", "Somebody else may be named in it."))
        offices = [each for each in self.offices if self.posts and words.DEPUTY_HEAD.match(each)]
        return ReadPerson(
            written=written, name=name, post=post, organisation=organisation, translations=(*more_posts, *more),
            titles=", ".join(self.titles), place=", ".join(self.places), roles=tuple(self.roles),
            rest="; ".join([*self.rest, *offices]), doubts=tuple(self.doubts),
        )  # fmt: skip


def sort(parts: list[Part], heading: Heading) -> Sorted:
    """Sort the parts around a name; headings fill what the line does not say."""
    joined = _glue(parts)
    into = Sorted(roles=list(heading.roles), offices=[heading.office] if heading.office else [])
    last = ""
    whole = bool(heading.organisation)
    for index, part in enumerate(joined):
        last = _put(part, joined, index, last, into, whole)
    _settle(into, heading)
    return into


def _put(part: Part, parts: list[Part], index: int, last: str, into: Sorted, whole: bool) -> str:
    """Put one part where it belongs and return what it was, for the next one; ``whole``: a heading names the whole."""
    text = part.atom.text.strip() if part.kind is Kind.DEGREE else part.atom.text.strip(" .,;:–—-")
    if part.kind is Kind.UNIT and _unit_belongs_to_post(parts, index, last, whole):
        into.posts.append(text)
        return "unit" if part.han and last != "post" else "post"
    if part.atom.inside and text.lower() in words.LEADERS:
        into.roles += [Role.HEAD] if Role.HEAD not in into.roles else []
        return last
    match part.kind:
        case Kind.ROLE:
            return _put_role(text, into)
        case Kind.ORGANISATION | Kind.UNIT:
            into.organisations.append(without_preposition(text))
            return "organisation"
        case Kind.RANK if last == "degree":
            into.titles.append(text)
            return last
        case Kind.POST | Kind.RANK:
            return _put_post(text, last, into)
        case Kind.DEGREE:
            into.titles.append(text)
            return "degree"
        case Kind.PLACE:
            into.places.append(text)
        case Kind.GENDER:
            _put_gender(text, into)
        case _:
            return _put_unknown(part, text, into)
    return last


def without_preposition(text: str) -> str:
    """Return «СПбПУ» of «от СПбПУ»."""
    bare = re.sub(r"(?i)^(?:от|со стороны|from|on behalf of)\s+(?:the\s+)?", "", text)
    return bare if bare == text else posts.nominative(bare)


def _put_gender(text: str, into: Sorted) -> None:
    low = text.lower()
    if low in words.MALE | words.FEMALE | words.ADDRESS:
        into.honorific = text
        into.gender = _SEXES.get((low in words.MALE, low in words.FEMALE), Gender.UNKNOWN)
    else:
        into.gender = _GENDERS.get(low[0], Gender.UNKNOWN)


def _put_role(text: str, into: Sorted) -> str:
    meant = [role for rule, role in _ROLES if rule.match(text) and role not in into.roles]
    into.roles += meant
    if {Role.CHAIR, Role.SECRETARY} & set(meant):
        into.chairs.append(text)
    if words.INTERPRETER.match(text) or words.DEPUTY_HEAD.match(text):
        into.offices.append(text)
    return "role"


def _put_post(text: str, last: str, into: Sorted) -> str:
    if last == "unit" and _HAN.search(into.posts[-1][-1:]):
        into.posts[-1] += text
    else:
        into.posts.append(text)
    return "post"


def _put_unknown(part: Part, text: str, into: Sorted) -> str:
    """Place a word nobody knows: after a post it is a firm's name more often than not."""
    proper = _is_proper(text)
    if proper and into.posts and not into.organisations and not part.atom.inside:
        into.organisations.append(text)
        into.doubts.append(Doubt("organisation", "It is taken for an organisation by its place."))
        return "organisation"
    if into.organisations and proper and len(text.split()) <= 3 and not into.places:
        into.places.append(text)
        into.doubts.append(Doubt("place", "It is taken for a place because it follows the organisation."))
        return "place"
    into.rest.append(text)
    return "rest"


def _is_proper(text: str) -> bool:
    said = text.split()
    common = _is_common(text) or bool(words.COMMON_RU.match(said[0] if said else ""))
    common = common or (bool(said) and all(is_common(word.lower()) for word in said))
    return text[:1].isupper() and not common and not re.search(r"\d", text) and len(text.split()) <= 6


def _unit_belongs_to_post(parts: list[Part], index: int, last: str, whole: bool) -> bool:
    """A part of an organisation goes with the post where the whole organisation is named as well."""
    whole = whole or any(p.kind is Kind.ORGANISATION and p.han == parts[index].han for p in parts)
    following = parts[index + 1].kind if index + 1 < len(parts) else None
    return whole and (last in {"post", "unit"} or (parts[index].han and following in {Kind.POST, Kind.UNIT}))


def _settle(into: Sorted, heading: Heading) -> None:
    """Cut an organisation out of the post where none is named, else take the heading's."""
    if not into.posts and not into.offices:
        # PhD, доцент: a rank among degrees is the post where none else is named.
        into.posts = [text for text in into.titles if words.RANK.match(text)]
        into.titles = [text for text in into.titles if text not in into.posts]
    if into.chairs and not into.posts and (into.organisations or (into.rest and _is_proper(into.rest[0]))):
        # Secretary, Security Council: an office there, and none in this meeting.
        into.posts = into.chairs
        into.roles = [role for role in into.roles if role not in {Role.CHAIR, Role.SECRETARY}]
    if (
        not into.organisations
        and not heading.organisation
        and len(named := [text for text in into.rest if _is_proper(text)]) == 1
    ):
        into.rest.remove(named[0])
        into.organisations = named
        into.doubts.append(Doubt("organisation", "It is taken for an organisation by its place."))
    if heading.organisation and not into.posts and into.organisations:
        _take_unit_for_post(into)
    _settle_split(into, heading)
    if len([text for text in into.organisations if not _HAN.search(text)]) > 1:
        into.doubts.append(Doubt("organisation", "It was put together from several parts."))
    if heading.organisation and not into.organisations:
        into.organisations = [heading.organisation]
        into.doubts += [Doubt("organisation", heading.doubt)] if heading.doubt else []
    if heading.place and not into.places:
        into.places = [heading.place]
    if into.places and not into.organisations:
        into.organisations = list(into.places)
        into.doubts.append(Doubt("organisation", "The country or city stands for the organisation."))


def _take_unit_for_post(into: Sorted) -> None:
    """Where the list is one organisation's, take "Faculty of Physics" behind a name for where in it somebody works."""
    if all(kind(text) is Kind.UNIT for text in into.organisations):
        into.posts, into.organisations = into.organisations, []
        into.doubts.append(Doubt("post", "The part of the organisation stands for the post."))


def _settle_split(into: Sorted, heading: Heading) -> None:
    """Cut an organisation off the first post that holds one: «Президент, Председатель Правления Сбербанка»."""
    if into.organisations:
        return
    for index, text in enumerate(into.posts):
        if (index and _OF_ACADEMY.search(text)) or not (
            heading.doubt or not heading.organisation or _HAN.search(text)
        ):
            continue
        post, named, doubt = posts.split(text)
        # «ректор университета» below the heading of one names no other.
        common = not (" " in named or has_acronym(named) or _HAN.search(named))
        if named and not (heading.organisation and (common or OFFICE_HAN.search(named))):
            into.posts[index], into.organisations = post, [named]
            into.doubts += [Doubt("organisation", doubt)] if doubt else []
            return


def _by_language(texts: list[str], key: str) -> tuple[str, tuple[Translation, ...]]:
    """Join texts of one language; the first one's language is the field's, the others are its translations."""
    groups: dict[str, list[str]] = {}
    for text in texts:
        groups.setdefault(language_of(text), []).append(text)
    # A Russian post may hold a Latin abbreviation; only a Chinese text has a sure twin beside it.
    if "zh" not in groups and len(groups) > 1:
        groups = {next(iter(groups)): texts}
    mark = {"zh": "、" if key == "post" else ""}
    joined = [(language, mark.get(language, ", ").join(group)) for language, group in groups.items()]
    first = joined[0][1] if joined else ""
    return first, tuple(Translation(key, language, text) for language, text in joined[1:])


def _glue(parts: list[Part]) -> list[Part]:
    """Join what a comma inside a post or an organisation cut apart."""
    joined: list[Part] = []
    for part in parts:
        last = joined[-1] if joined else None
        if last and _continues(last, part):
            whole = glued(last.atom, part.atom)
            kept = last.kind is Kind.POST and part.kind is not None
            joined[-1] = evolve(last, atom=whole, kind=Kind.POST if kept else kind(whole.text))
        else:
            joined.append(part)
    return joined


def _continues(last: Part, part: Part) -> bool:
    """Tell whether ``part`` goes on with what ``last`` began."""
    if last.kind is Kind.UNKNOWN and part.kind in {Kind.ORGANISATION, Kind.UNIT}:
        # Science, Technology and Education Department.
        open_end = (
            part.atom.before.startswith(",") and _is_common(last.atom.text) and " and " in part.atom.text
        )
        return open_end or bool(LINKS.search(last.atom.text))
    if last.kind is Kind.ROLE and last.atom.text.lower() in words.LEADERS:
        # Head, International Affairs: a post.
        of_what = part.kind is Kind.UNIT or (part.kind is Kind.UNKNOWN and _is_common(part.atom.text))
        return of_what and part.atom.before.startswith(",")
    if last.kind not in {Kind.POST, Kind.ORGANISATION, Kind.UNIT} or last.han != part.han:
        return False
    if part.atom.inside and has_acronym(part.atom.text) and len(part.atom.text.split()) == 1:
        return True
    if part.atom.inside and part.kind in {Kind.UNKNOWN, Kind.PLACE, Kind.ORGANISATION}:
        aside = part.atom.text[:1].islower() and not _is_field(part.atom.text)
        return not aside and (last.kind is not Kind.POST or part.kind is Kind.UNKNOWN)
    if part.kind is Kind.UNKNOWN:
        return _is_tail(last, part.atom.text)
    if last.kind is Kind.POST and part.kind in {Kind.UNIT, Kind.ORGANISATION}:
        return bool(LINKS.search(last.atom.text) or re.match(r"(?:and|и)\s", part.atom.text))
    return False


def _is_field(text: str) -> bool:
    """Tell "по науке" and "sci. research", of which a post is, from "online"."""
    opens = re.match(r"(?:по|в|на|of|for|in|at)\s", text)
    tokens = re.findall(r"[^\W\d_]+", text.lower())
    return bool(opens) or any(each in words.COMMON_EN or words.COMMON_RU.match(each) for each in tokens)


def _is_tail(last: Part, text: str) -> bool:
    if _OF_A_LIFE.match(text):
        return False
    opening = re.match(r"(?i)(?:and|и|of|по|of the|&)\b", text) or text[:1].islower()
    return bool(opening or _is_common(text) or LINKS.search(last.atom.text)) and not re.search(r"\d{4}", text)


def _is_common(text: str) -> bool:
    tokens = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text)
    return bool(tokens) and all(
        token.lower() in words.COMMON_EN or bool(words.COMMON_RU.match(token)) or token.islower()
        for token in tokens
    )
