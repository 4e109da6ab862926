"""Packs as one file: what goes out comes back equal, and nothing strange comes in."""

import hashlib
import json
import zipfile
from io import BytesIO

import pytest

from app.documents import bundles, packs
from app.errors import ProtocolistError
from tests.word.documents import docx, p, unzipped, zipped


def files_of(pack: packs.Pack) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in pack.path.iterdir() if path.is_file()}


SOUND = {
    "pack.toml": b'document = "minutes"\nlanguages = ["en"]\nfields = 1\n[title]\nen = "Ours"\n',
    "template.docx": docx(p("{{ meeting.title }}")),
}


def bundle(files: dict[str, bytes], **manifest: object) -> bytes:
    """Write a bundle by hand, with a manifest that fits its files unless told otherwise."""
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    said = {"format": bundles.FORMAT, "packs": [{"folder": "1", "files": hashes}], **manifest}
    inside: dict[str, str | bytes] = {f"1/{name}": content for name, content in files.items()}
    return zipped({"manifest.json": json.dumps(said), **inside})


def test_all_shipped_packs_come_back_equal_and_give_the_same_file() -> None:
    out = [files_of(pack) for pack in packs.packs()]
    data = bundles.packed(out)
    back = bundles.unpacked(data)
    assert [dict(one.files) for one in back] == out
    assert [(one.document, one.languages) for one in back] == [
        (p.document, p.languages) for p in packs.packs()
    ]
    assert bundles.packed([one.files for one in back]) == data


def test_a_bundle_written_by_hand_is_read() -> None:
    (one,) = bundles.unpacked(bundle(SOUND))
    assert (one.title("ru"), one.document) == ("Ours", "minutes")


def with_file(name: str, content: bytes) -> bytes:
    return bundle({**SOUND, name: content})


def beside(name: str) -> bytes:
    return zipped({**unzipped(bundle(SOUND)), name: b"strange"})


def huge() -> bytes:
    files = {**SOUND, "wording.toml": b"#" * (3 << 20)}
    return bundle(files)


def with_macros() -> bytes:
    parts = unzipped(SOUND["template.docx"])
    types = parts["[Content_Types].xml"].replace(
        b"wordprocessingml.document.main+xml", b"wordprocessingml.document.macroEnabled.main+xml"
    )
    assert types != parts["[Content_Types].xml"]
    return with_file("template.docx", zipped({**parts, "[Content_Types].xml": types}))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not a zip",
        zipped({"something.txt": b"else"}),
        zipped({"manifest.json": "[" * 100_000}),
        bundle(SOUND, format="protocolist.packs/9"),
        bundle(SOUND, packs=[{"folder": "../up", "files": {}}]),
        bundle(SOUND, packs=[{"folder": "1", "files": {"pack.toml": "0", "template.docx": "0"}}]),
        bundle({"pack.toml": SOUND["pack.toml"]}),
        with_file("run.exe", b"MZ"),
        with_file("../../evil.toml", b"x = 1"),
        beside("1/../../evil.txt"),
        beside("/etc/passwd"),
        with_file("template.docx", b"no document"),
        with_file("pack.toml", b"document = 5"),
        with_file("pack.toml", SOUND["pack.toml"].replace(b"fields = 1", b"fields = 99")),
        with_file("pack.toml", SOUND["pack.toml"].replace(b'"minutes"', b'"../../minutes"')),
        with_file("wording.toml", b"\xff\xfe"),
        with_file("pack.toml", SOUND["pack.toml"].replace(b'"minutes"', b'"poems"')),
        with_file("template.docx", docx(p("{{ meting.title }}"))),
        huge(),
        with_macros(),
    ],
)
def test_what_is_strange_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(ProtocolistError) as refused:
        bundles.unpacked(data)
    assert refused.value.sentence.endswith(".")
    assert refused.value.remedy


def test_a_damaged_file_is_noticed_wherever_a_bit_turned() -> None:
    data = bundle(SOUND)
    for at in range(40, len(data), max(1, len(data) // 150)):
        turned = bytearray(data)
        turned[at] ^= 0x10
        try:
            (one,) = bundles.unpacked(bytes(turned))
        except ProtocolistError:
            continue
        assert dict(one.files) == SOUND  # The bit said nothing: a date, a flag nobody reads.


def test_an_encrypted_or_lying_zip_is_refused() -> None:
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as whole:
        whole.writestr("manifest.json", b" " * (8 << 20))
    with pytest.raises(ProtocolistError):
        bundles.unpacked(written.getvalue())
