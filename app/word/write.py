"""Writing the .docx: parts that stay are copied as they lie in the template, still compressed.

The zip is written here, because the standard library cannot copy a compressed member without unpacking
it. All members bear the date 1980-01-01, so that the same data gives the same bytes.
"""

import struct
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from app.word.package import Member

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_VERSION = 20
_UTF8 = 0x800
_DAY = (1 << 5) | 1  # 1 January 1980
_DEFLATED = 8
_LEVEL, _FAST, _LONG = 6, 3, 1 << 17
_FILE_MODE = 0o600 << 16


@dataclass(frozen=True, slots=True)
class Frame:
    """The members that no rendering changes, written once, with their entries for the directory."""

    body: bytes
    directory: bytes
    count: int


def frame(members: Iterable[Member]) -> Frame:
    """Lay out members one after another."""
    body, directory, count = bytearray(), bytearray(), 0
    for member in members:
        directory += _entry(member, len(body))
        body += _header(member)
        body += member.raw
        count += 1
    return Frame(bytes(body), bytes(directory), count)


def assemble(fixed: Frame, members: Iterable[Member]) -> bytes:
    """Return the whole file: what is fixed, then these members, then the directory."""
    pieces = [fixed.body]
    directory = [fixed.directory]
    offset, count = len(fixed.body), fixed.count
    for member in members:
        directory.append(_entry(member, offset))
        header = _header(member)
        pieces += (header, member.raw)
        offset += len(header) + len(member.raw)
        count += 1
    size = sum(map(len, directory))
    end = _END.pack(b"PK\x05\x06", 0, 0, count, count, size, offset, 0)
    return b"".join([*pieces, *directory, end])


def compress(name: str, chunks: Iterable[bytes]) -> Member:
    """Compress a part as it comes, chunk by chunk; a long one faster and a little less."""
    chunks = iter(chunks)
    first = next(chunks, b"")
    level = _LEVEL if len(first) < _LONG else _FAST
    packer = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    crc, size = 0, 0
    packed: list[bytes] = []
    for chunk in chain((first,), chunks):
        crc = zlib.crc32(chunk, crc)
        size += len(chunk)
        packed.append(packer.compress(chunk))
    packed.append(packer.flush())
    return Member(name, b"".join(packed), _DEFLATED, crc, size)


def store(parts: Mapping[str, bytes]) -> list[Member]:
    """Compress whole parts."""
    return [compress(name, (data,)) for name, data in parts.items()]


def _header(member: Member) -> bytes:
    name = member.name.encode()
    return (
        _LOCAL.pack(
            b"PK\x03\x04", _VERSION, _flags(name), member.method, 0, _DAY,
            member.crc, len(member.raw), member.size, len(name), 0,
        )
        + name
    )  # fmt: skip


def _entry(member: Member, offset: int) -> bytes:
    name = member.name.encode()
    return (
        _CENTRAL.pack(
            b"PK\x01\x02", _VERSION, _VERSION, _flags(name), member.method, 0, _DAY,
            member.crc, len(member.raw), member.size, len(name), 0, 0, 0, 0, _FILE_MODE, offset,
        )
        + name
    )  # fmt: skip


def _flags(name: bytes) -> int:
    return 0 if name.isascii() else _UTF8
