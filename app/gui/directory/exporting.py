"""The directory into a file: cards, a workbook or a plain table."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from attrs import evolve

from app.archive import Archive, NotFound
from app.domain.directory import Directory
from app.errors import ProtocolistError
from app.files import Told, write_beside


def write(archive: Archive, directory: Directory, path: Path, language: str, told: Told) -> Path:
    """Write a directory in the form that a file's name asks for, and return that. Raises ProtocolistError."""
    from app.exchange import people, vcards

    def picture(sha256: str) -> bytes | None:
        try:
            return archive.attachments.read(sha256)
        except NotFound:
            return None

    suffix = path.suffix.lower()
    if suffix == ".vcf":
        content = vcards.write(directory, language, picture, told)
    elif suffix == ".xlsx":
        content = people.to_xlsx(directory, language, told)
    elif suffix == ".csv":
        content = people.to_csv(directory, language)
    else:
        raise ProtocolistError(
            f"Nothing is written as “{suffix}”.", place=path.name, remedy="Call it .vcf, .xlsx or .csv."
        )
    told(None)
    write_beside(path, content)
    return path


def part(directory: Directory, ids: Collection[str]) -> Directory:
    """Return the entries of some ids, and the organisations that the people among them name."""
    people = tuple(person for person in directory.people if person.id in ids)
    named = {directory.kept(post.organisation) for person in people for post in person.posts} | set(ids)
    organisations = tuple(
        evolve(each, parent=each.parent if each.parent in named else "")
        for each in directory.organisations
        if each.id in named
    )
    return Directory(organisations, people)
