"""The exchange format: records and directories as JSON, exactly there and back.

A wrong file gets every fault at once, each with its path (``$.participants[1].party``).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from app.domain.codec import reader, writer
from app.domain.codec.defaults import DIRECTORY_FORMAT, FORMAT
from app.domain.errors import DomainError
from app.domain.model import Blueprint, Meeting
from app.domain.unfiled import Unfiled

to_json = writer.meeting_to_json
from_json = reader.read_meeting
directory_to_json = writer.directory_to_json
directory_from_json = reader.read_directory
unstructure = writer.unstructure


def structure(cls: type, data: Any, language: str = "") -> Any:
    """Return a value of a class of the model from JSON; references in it are not followed. Raises Problems."""
    reading = reader.Reader(language)
    value = reading.object(cls, data, "$")
    reading.close("value")
    return value


def blueprint_to_json(blueprint: Blueprint) -> dict[str, Any]:
    """Return a blueprint as JSON: its skeleton in the exchange format, with a name."""
    return {"id": blueprint.id, "name": blueprint.name, "skeleton": to_json(blueprint.skeleton)}


def blueprint_from_json(data: Any) -> Blueprint:
    """Read a blueprint; raises DomainError or Problems."""
    if not isinstance(data, dict) or not all(isinstance(data.get(key), str) for key in ("id", "name")):
        raise DomainError("A blueprint is an object with an id, a name and a skeleton.", place="$")
    return Blueprint(data["id"], data["name"], from_json(data.get("skeleton")))


def dumps(meeting: Meeting, unfiled: Iterable[Unfiled] = ()) -> str:
    """Return the meeting as the text of a file, with what is typed and not filed yet."""
    beside = [{"place": each.place, "text": each.text, "caret": each.caret} for each in unfiled]
    whole = {**to_json(meeting), **({"unfiled": beside} if beside else {})}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def loads(text: str | bytes) -> Meeting:
    """Read a meeting from the text of a file, UTF-8 if bytes.

    Raises DomainError for what is no JSON or another format, Problems with every fault of a record.
    """
    return from_json(parsed(text))


def loads_unfiled(text: str | bytes) -> tuple[Unfiled, ...]:
    """Read what of a meeting was typed and not filed when its file was written; raises as ``loads`` does."""
    data = parsed(text)
    return reader.read_unfiled(data, from_json(data).id)


def parsed(text: str | bytes) -> Any:
    """Return JSON as values; raises DomainError that says where it is broken."""
    try:
        decoded = text.decode("utf-8-sig") if isinstance(text, bytes) else text
        return json.loads(decoded, object_pairs_hook=_once, parse_constant=_no_number)
    except UnicodeDecodeError as error:
        raise DomainError("The file is not UTF-8 text.", place=f"byte {error.start}") from error
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise DomainError(f"The file is not JSON: {error.msg}.", place=place) from error
    except ValueError as error:  # A number of thousands of digits.
        raise DomainError("The file is not a record: a number in it is too long.", place="$") from error
    except RecursionError as error:
        raise DomainError("The file is not a record: its values are nested too deep.", place="$") from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(key for index, (key, _) in enumerate(pairs) if key in dict(pairs[:index]))
        raise DomainError(f"“{twice}” stands twice in one object.", place=f"“{twice}”")
    return found


def _no_number(word: str) -> None:
    raise DomainError(f"{word} is not a number of JSON.", place=word)


__all__ = [
    "DIRECTORY_FORMAT",
    "FORMAT",
    "blueprint_from_json",
    "blueprint_to_json",
    "directory_from_json",
    "directory_to_json",
    "dumps",
    "from_json",
    "loads",
    "loads_unfiled",
    "parsed",
    "structure",
    "to_json",
    "unstructure",
]
