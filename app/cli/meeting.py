"""Finding the meeting, the pack and the party that a command names."""

from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.place import Place
from app.domain.model import Meeting
from app.errors import ProtocolistError

if TYPE_CHECKING:
    from app.documents.packs import Pack


def load(name: str, place: Place) -> Meeting:
    """Return the meeting of a .json file or of an id in the archive."""
    path = Path(name)
    if path.suffix.lower() == ".json" or path.is_file():
        return read(path)
    with place.archive(read_only=True) as archive:
        known = [summary.id for summary in archive.meetings()]
        if name not in known:
            raise ProtocolistError(
                "No meeting of the archive has this id.",
                place=name,
                remedy=_nearest(name, known, "protocolist list"),
            )
        return archive.load(name).meeting


def read(path: Path) -> Meeting:
    """Return the meeting of a .json file; every fault in it is reported with its path."""
    from app.cli.files import read_json
    from app.domain import codec
    from app.errors import Problems

    try:
        return codec.from_json(read_json(path))
    except Problems as found:
        found.place = found.place or str(path)
        raise


def find_pack(document: str, language: str) -> "Pack":
    """Return the pack of a document in a language; the error names those there are."""
    from app.documents import packs

    found = packs.find(document, language)
    if found is not None:
        return found
    known = sorted({pack.document for pack in packs.packs()})
    if document in known:
        languages = sorted(
            {code for pack in packs.packs() if pack.document == document for code in pack.languages}
        )
        raise ProtocolistError(
            f"There is no {document} in the language {language}.",
            remedy=f"It is made in: {', '.join(languages)}.",
        )
    raise ProtocolistError(
        f"There is no document called {document}.",
        remedy=_nearest(document, known, "protocolist list --documents"),
    )


def checked_keeper(meeting: Meeting, keeper: str | None) -> str | None:
    """Return ``keeper`` if it is a party of the meeting. Raises ProtocolistError naming those there are."""
    parties = [party.id for party in meeting.parties]
    if keeper is None or keeper in parties:
        return keeper
    raise ProtocolistError(
        f"The meeting has no party {keeper}.", remedy=f"Its parties: {', '.join(parties) or 'none'}."
    )


def _nearest(name: str, known: list[str], command: str) -> str:
    near = get_close_matches(name, known, n=1)
    return f"Did you mean {near[0]}?" if near else f"See `{command}`."
