"""`protocolist changes` and `protocolist compare`: what a counterpart changed, and how two versions differ."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli.place import Place
from app.errors import ProtocolistError

if TYPE_CHECKING:
    from app.documents.changes import Change, Comparison, Source
    from app.domain.model import Meeting
    from app.word.revisions import Copy, Paragraph


@click.command(
    epilog="""\b
Examples:
  protocolist changes back.docx                     what was tracked in the file
  protocolist changes back.docx --meeting m4k2      against the record it was made from
  protocolist changes back.docx --meeting talks.json --json"""
)
@click.argument("file", metavar="FILE.docx", type=click.Path(path_type=Path))
@click.option(
    "--meeting", "name", metavar="ID|FILE.json", help="The meeting it belongs to: changes find their fields."
)
@click.option("--json", "as_json", is_flag=True, help="Print the changes as JSON.")
@click.pass_obj
def changes(place: Place, file: Path, name: str | None, as_json: bool) -> None:
    """List what was changed in FILE.docx, paragraph by paragraph: insertions, deletions, moves and comments."""
    from app.cli.files import about, read_bytes
    from app.word import revisions

    with about(file):
        copy = revisions.read(read_bytes(file))
    if name is None:
        _print([_tracked(one) for one in copy.paragraphs if one.revisions or one.comments], as_json)
        return
    meeting, sources = _sources(copy, name, place)
    from app.documents import changes as documents

    source = documents.source_of(copy, sources)
    if source is None:
        raise ProtocolistError(
            "This file is no copy of a document of this meeting.",
            place=str(file),
            remedy="Name the meeting it belongs to with --meeting.",
        )
    found = documents.compare(copy, source)
    _print([_object(one, meeting) for one in found.changes], as_json, _of(found))


@click.command(
    epilog="""\b
Examples:
  protocolist compare m4k2          the exported versions of a meeting
  protocolist compare m4k2 3        version 3 against the record as it stands
  protocolist compare m4k2 3 5"""
)
@click.argument("meeting", metavar="ID")
@click.argument("old", metavar="[VERSION]", type=int, required=False)
@click.argument("new", metavar="[VERSION]", type=int, required=False)
@click.option("--json", "as_json", is_flag=True, help="Print the paragraphs that differ as JSON.")
@click.pass_obj
def compare(place: Place, meeting: str, old: int | None, new: int | None, as_json: bool) -> None:
    """Print where two exported versions differ, or list the versions there are."""
    from app.cli.meeting import load
    from app.documents import versions

    record = load(meeting, place)
    if old is None:
        _list(place, record, as_json)
        return
    left = _version(place, record, old)
    right = _version(place, record, new) if new is not None else _now(left, record)
    found = [one for one in versions.compare(left, right) if not one.is_same]
    _print([{"old": one.old, "new": one.new, "text": _marked(one.parts)} for one in found], as_json)


def _sources(copy: "Copy", name: str, place: Place) -> "tuple[Meeting, list[Source]]":
    """Return the meeting, and what of it the copy may be of: its exports, else the record as it stands."""
    from app.cli.meeting import load
    from app.documents import changes as documents
    from app.documents import packs

    meeting = load(name, place)
    found: list[Source] = []
    if place.path.exists() or place.sample:
        with place.archive(read_only=True) as archive:
            exports = archive.versions
            found = documents.sources(copy, exports.list(meeting.id), exports.record, packs.packs())
    keepers = ["", *(party.id for party in meeting.parties)]
    now = [
        documents.Source(meeting, pack, language, keeper)
        for pack in packs.packs()
        for language in pack.languages
        for keeper in (keepers[1:] if pack.copies else keepers[:1])
        if set(language.split("+")) <= set(meeting.languages)
    ]
    return meeting, found or now


def _list(place: Place, meeting: "Meeting", as_json: bool) -> None:
    with place.archive(read_only=True) as archive:
        found = archive.versions.list(meeting.id)
    if as_json:
        keys = ("number", "template", "language", "keeper", "path", "sha256")
        objects = [{key: getattr(one, key) for key in keys} for one in found]
        click.echo(json.dumps(objects, ensure_ascii=False, indent=2))
        return
    for one in found:
        click.echo(f"{one.number}\t{one.created:%Y-%m-%d %H:%M}\t{one.template}\t{one.language}\t{one.path}")


def _version(place: Place, meeting: "Meeting", number: int) -> "Source":
    from app.documents import packs
    from app.documents.changes import Source

    with place.archive(read_only=True) as archive:
        found = next((one for one in archive.versions.list(meeting.id) if one.number == number), None)
        if found is None:
            raise ProtocolistError(
                f"The meeting has no version {number}.", remedy=f"See `protocolist compare {meeting.id}`."
            )
        record = archive.versions.record(found)
    pack = next((one for one in packs.packs() if one.id == found.template), None)
    if pack is None:
        raise ProtocolistError("The template of this document is no longer there.", place=found.template)
    return Source(record, pack, found.language, found.keeper, number)


def _now(of: "Source", meeting: "Meeting") -> "Source":
    from attrs import evolve

    return evolve(of, meeting=meeting, number=0)


def _tracked(one: "Paragraph") -> dict[str, Any]:
    """Describe a paragraph of a file whose meeting nobody named."""
    from app.language import differences

    said: dict[str, Any] = {
        "where": one.where,
        "old": one.before,
        "new": one.after,
        "text": _marked(differences.compare(one.before or "", one.after or "")),
    }
    return {**said, **_hands(one)}


def _object(one: "Change", meeting: "Meeting") -> dict[str, Any]:
    return {
        "where": one.where,
        "place": one.place,
        "state": "comment" if one.is_comment else one.state(meeting).value,
        "fields": list(dict.fromkeys(action.place for action in one.actions)),
        "tracked": one.tracked,
        "old": one.old,
        "new": one.new,
        "text": _marked(one.parts),
        **_hands(one),
    }


def _hands(one: "Change | Paragraph") -> dict[str, Any]:
    return {
        "by": [{"author": by.author, "date": by.date, "moved": by.moved} for by in one.revisions],
        "comments": [
            {"author": each.author, "date": each.date, "about": each.about, "text": each.text}
            for each in one.comments
        ],
    }


def _marked(parts: Any) -> str:
    from app.language import differences

    return differences.marked(parts)


def _of(found: "Comparison") -> str:
    source = found.source
    version = f"version {source.number}" if source.number else "the record as it stands"
    return f"Against {version}: {source.pack.id}, {source.language}. {found.alike} paragraphs read as before."


def _print(objects: list[dict[str, Any]], as_json: bool, remark: str = "") -> None:
    if as_json:
        click.echo(json.dumps(objects, ensure_ascii=False, indent=2))
        return
    for one in objects:
        names = ", ".join(dict.fromkeys(by["author"] for by in one.get("by", ()) if by["author"]))
        where = (one.get("where", ""), one.get("place", ""))
        head = " ".join(filter(None, (*where, one.get("state", ""), names and f"({names})")))
        click.echo(f"{head}\n    {one['text']}" if head else one["text"])
        for comment in one.get("comments", ()):
            click.echo(f"    # {comment['author']}: {comment['text']}")
    if remark:
        click.echo(remark, err=True)
