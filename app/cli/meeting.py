"""Finding the meeting, the pack and the party that a command names."""

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.place import Place
from app.domain.model import Meeting
from app.errors import ProtocolistError

if TYPE_CHECKING:
    from app.documents.packs import Pack


def load(name: str, place: Place) -> Meeting:
    """Return the meeting of a .json file (- for standard input) or of an id in the archive."""
    path = Path(name)
    if name == "-" or path.suffix.lower() == ".json" or path.is_file():
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
    from app.cli.files import read_text
    from app.domain import codec

    text = read_text(path)
    try:
        return codec.loads(text)
    except ProtocolistError as error:
        error.place = f"{path}: {error.place}" if error.place else str(path)
        raise


def find_pack(document: str, language: str) -> "Pack":
    """Return the pack of a document in a language; the error names those there are."""
    from app.documents import packs

    found = packs.find(document, language)
    if found is not None:
        return found
    if document not in known_documents():
        raise unknown_document(document)
    languages = [code for pack in packs.packs() if pack.document == document for code in pack.languages]
    raise ProtocolistError(
        f"There is no {document} in the language {language}.",
        remedy=f"It is made in: {', '.join(dict.fromkeys(languages))}.",
    )


def known_documents() -> tuple[str, ...]:
    """Return the names of the documents that can be made."""
    from app.documents import packs

    return tuple(dict.fromkeys(pack.document for pack in packs.packs()))


def unknown_document(document: str) -> ProtocolistError:
    """Return the error for a document that nobody makes, with the nearest one that is made."""
    remedy = _nearest(document, known_documents(), "protocolist list --documents")
    return ProtocolistError(f"There is no document called {document}.", remedy=remedy)


def checked_keeper(meeting: Meeting, keeper: str | None) -> str | None:
    """Return ``keeper`` if it is a party of the meeting. Raises ProtocolistError naming those there are."""
    parties = [party.id for party in meeting.parties]
    if keeper is None or keeper in parties:
        return keeper
    raise ProtocolistError(
        f"The meeting has no party {keeper}.", remedy=f"Its parties: {', '.join(parties) or 'none'}."
    )


def _nearest(name: str, known: Sequence[str], command: str) -> str:
    near = get_close_matches(name, known, n=1)
    return f"Did you mean {near[0]}?" if near else f"See `{command}`."
