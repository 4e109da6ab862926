"""Templates and data that mean harm: a clear message, in bounded time and memory, and nothing else happens.

The bounds are those of `Limits`; where a test needs to see one reached it makes the limit smaller, so that
the test is quick. `bounded` fails a test that takes too long or too much memory.
"""

import struct
import time
import tracemalloc
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from app.word import Limits, Template, TemplateError
from tests.word.documents import WORD, R, docx, p, relationships, run, table, texts, unzipped, zipped

SMALL = Limits(seconds=2, steps=20_000, output=1 << 20, value=100_000)


@contextmanager
def bounded(seconds: float = 15.0, mebibytes: int | None = 64) -> Iterator[None]:
    """Fail where what is inside takes longer or more memory; None measures no memory, which takes time itself."""
    start, peak = time.monotonic(), 0
    if mebibytes is not None:
        tracemalloc.start()
    try:
        yield
        if mebibytes is not None:
            peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert time.monotonic() - start < seconds
    assert peak <= (mebibytes or 0) << 20


def refused(source: bytes, message: str, limits: Limits = SMALL) -> None:
    with bounded(), pytest.raises(TemplateError, match=message):
        Template.load(source, limits=limits)


def changed(**parts: str | bytes | None) -> bytes:
    """Return a document with some of its files changed; a name's double underscores stand for slashes."""
    files: dict[str, str | bytes] = dict(unzipped(docx(p("{{ x }}"))))
    for name, content in parts.items():
        path = {"types": "[Content_Types].xml", "rels": "word/_rels/document.xml.rels", "top": "_rels/.rels",
                "document": "word/document.xml"}.get(name, name)  # fmt: skip
        if content is None:
            del files[path]
        else:
            files[path] = content
    return zipped(files)


# -- the file


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (b"", "not a Word document, or it is cut off"),
        (b"plain text", "not a Word document"),
        (docx(p("x"))[:-200], "cut off"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
            "old .doc file, or a document locked with a password",
        ),
        (zipped({"a.txt": "x"}), "zip archive, but not a Word document"),
    ],
)
def test_what_is_no_document(source: bytes, message: str) -> None:
    refused(source, message)


def test_a_zip_bomb() -> None:
    body = p("{{ x }}") + "<w:p/>" * 5_000_000
    files: dict[str, str | bytes] = {**unzipped(docx(p("a")))}
    files["word/document.xml"] = f"<w:document>{body}</w:document>"
    refused(zipped(files), "packed more tightly than any document is", Limits())


def test_a_part_that_lies_about_its_size() -> None:
    document = bytearray(docx(p("{{ x }}" + "y" * 500_000)))
    entry = document.rindex(b"PK\x01\x02", 0, document.rindex(b"word/document.xml"))
    document[entry + 24 : entry + 28] = struct.pack("<I", 10)
    refused(bytes(document), "larger than it says or may be")


def test_too_many_parts() -> None:
    refused(changed(**{f"word/{n}.xml": "<a/>" for n in range(5000)}), "more than 4096 parts")


def test_a_part_too_large() -> None:
    body = "".join(f"<w:p>{n}</w:p>" for n in range(200_000))
    files = {**unzipped(docx(p("a"))), "word/document.xml": f"<w:document>{body}</w:document>"}
    refused(zipped(files), "larger than 1 MiB", Limits(part=1 << 20))


def test_a_file_too_large() -> None:
    refused(docx(p("x")) + bytes(1 << 20), "larger than 1 MiB", Limits(package=1 << 20))


def test_the_same_part_twice() -> None:
    stream = BytesIO(docx(p("a")))
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(stream, "a") as archive:
        archive.writestr("word/document.xml", "<evil/>")
    refused(stream.getvalue(), "word/document.xml is there twice")


@pytest.mark.parametrize(
    "name", ["../../etc/cron.d/x", "/etc/passwd", "word/../../x", "C:/x", "word\\..\\x", "a//b"]
)
def test_a_part_name_that_leads_outside(name: str) -> None:
    refused(changed(**{name: "x"}), "leads outside the file")


def test_an_encrypted_part() -> None:
    source = bytearray(docx(p("a")))
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = source.index(mark)
        source[at + offset] |= 1
    refused(bytes(source), "encrypted")


def test_parts_that_overlap() -> None:
    source = bytearray(zipped({**unzipped(docx(p("a"))), "word/a.xml": "<a/>", "word/b.xml": "<a/>"}))
    first = source.rindex(b"PK\x01\x02", 0, source.rindex(b"word/a.xml"))
    second = source.rindex(b"PK\x01\x02", 0, source.rindex(b"word/b.xml"))
    source[second + 42 : second + 46] = source[first + 42 : first + 46]
    refused(bytes(source), "not a Word document|overlap")


def test_damaged_bytes() -> None:
    source = bytearray(docx(p("{{ x }}" + "text " * 500)))
    at = source.index(b"word/document.xml") + 60
    source[at : at + 40] = bytes(40)
    refused(bytes(source), "damaged")


# -- what is in it


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE a [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>',
        '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/evil.dtd">',
    ],
)
@pytest.mark.parametrize("part", ["document", "types", "rels"])
def test_entities(declared: str, part: str) -> None:
    name = {
        "document": "word/document.xml",
        "types": "[Content_Types].xml",
        "rels": "word/_rels/document.xml.rels",
    }[part]
    content = unzipped(docx(p("{{ x }}")))[name].decode()
    refused(
        changed(**{part: declared + content.replace("{{ x }}", "&c;")}),
        "declares a document type|not well-formed",
    )


def test_broken_xml() -> None:
    refused(changed(document="<w:document><w:p></w:document>"), "not well-formed")


def test_elements_nested_without_end() -> None:
    refused(changed(document="<a>" * 100_000 + "{{ x }}" + "</a>" * 100_000), "not well-formed")


@pytest.mark.parametrize(
    ("kind", "target"),
    [
        ("image", "http://127.0.0.1:9/pixel.png"),
        ("attachedTemplate", "http://127.0.0.1:9/evil.dotm"),
        ("attachedTemplate", "\\\\evil\\share\\x.dotm"),
        ("attachedTemplate", "file://evil/share/x.dotm"),
        ("oleObject", "http://127.0.0.1:9/x"),
        ("subDocument", "file:///etc/passwd"),
        ("frame", "https://127.0.0.1:9/"),
    ],
)
def test_what_word_would_fetch(kind: str, target: str) -> None:
    rel = f'<Relationship Id="rId5" Type="{R}/{kind}" Target="{target}" TargetMode="External"/>'
    refused(docx(p("{{ x }}"), rels=rel), "fetch something from outside")


@pytest.mark.parametrize(
    "instruction",
    [
        "DDEAUTO c:\\\\windows\\\\cmd.exe",
        " INCLUDEPICTURE http://127.0.0.1:9/x.png",
        " IncludeText x.docx",
        "LINK Excel.Sheet x",
    ],
)
def test_fields_that_fetch_or_run(instruction: str) -> None:
    cut = "".join(
        f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in (instruction[:3], instruction[3:])
    )
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    refused(docx(p("a", begin + cut + end)), "would have Word fetch or run something")
    refused(docx(p(f'<w:fldSimple w:instr="{instruction}"/>')), "would have Word fetch or run something")


def test_a_template_of_the_authors_own_computer_is_harmless() -> None:
    rel = (
        f'<Relationship Id="rId5" Type="{R}/attachedTemplate" Target="file:///C:/Users/a/Normal.dotm" '
        f'TargetMode="External"/>'
    )
    assert Template.load(docx(p("{{ x }}"), rels=rel)).faults == ()


def test_macros() -> None:
    macro = f"{WORD}document.main+xml"
    types = unzipped(docx(p("a")))["[Content_Types].xml"].decode()
    enabled = "application/vnd.ms-word.document.macroEnabled.main+xml"
    refused(changed(types=types.replace(macro, enabled)), "carries macros")
    refused(changed(**{"word/vbaProject.bin": b"x"}), "carries macros")


@pytest.mark.parametrize(
    ("inside", "message"),
    [
        (
            f'<Relationship Id="rId5" Type="{R}/image" Target="media/none.png"/>',
            "leads to word/media/none.png, which is missing",
        ),
        (f'<Relationship Id="a" Type="{R}/image" Target="document.xml"/>' * 2, "is there twice"),
        (f'<Relationship Id="a" Type="{R}/image" Target="../../../etc/passwd"/>', "which is missing"),
    ],
)
def test_broken_relationships(inside: str, message: str) -> None:
    refused(docx(p("{{ x }}"), rels=inside), message)


def test_no_main_document() -> None:
    refused(changed(top=relationships("")), "no main document")
    refused(changed(document=None), "is missing")


# -- the tags


def render(*blocks: str, limits: Limits = SMALL, **values: Any) -> bytes:
    return Template.load(docx(*blocks), limits=limits).render(values, undefined="empty")


@pytest.mark.parametrize(
    "text",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ ''['__class__'] }}",
        "{{ x.__init__.__globals__ }}",
        "{{ f.__globals__ }}{{ f.__code__ }}",
        "{{ (x|attr('__class__')).__mro__ }}",
        "{{ '{0.__class__.__mro__}'.format(x) }}",
        "{{ '{0.__class__}'.format_map({'0': x}) }}",
        "{{ self.__init__ }}{{ loop }}{{ cycler.__init__.__globals__ }}",
        "{{ namespace.__init__ }}{{ range.__self__ }}{{ joiner.__class__ }}",
    ],
)
def test_the_inside_of_python_is_out_of_reach(text: str) -> None:
    def f() -> None: ...

    try:
        written = texts(render(p(text), x=[1], f=f))
    except TemplateError as error:
        written = [str(error)]
    said = "".join(written)
    assert "class '" not in said
    assert "__main__" not in said
    assert "<function" not in said
    assert "builtins" not in said


@pytest.mark.parametrize(
    "text",
    [
        "{{ l.append(1) }}",
        "{{ l.clear() }}",
        "{{ d.update({}) }}",
        "{{ d.pop('k') }}",
        "{% do l.append(1) %}",
        "{% set x = l.sort() %}",
    ],
)
def test_data_cannot_be_changed(text: str) -> None:
    values = {"l": [3, 2], "d": {"k": 1}}
    with pytest.raises(TemplateError):
        render(p(text), **values)
    assert values == {"l": [3, 2], "d": {"k": 1}}


def test_methods_of_objects_are_not_called(tmp_path: Path) -> None:
    victim = tmp_path / "file"
    victim.write_text("x")
    with pytest.raises(TemplateError, match="may not be called"):
        render(p("{{ path.unlink() }}"), path=victim)
    assert victim.exists()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ 'x' * 1000000000 }}", "longer than 100,000 characters"),
        ("{{ [0] * 1000000000 }}", "longer than 100,000"),
        ("{{ 9 ** 99999 }}", "too large"),
        ("{{ 10 ** 5000 }}", "too large"),
        ("{{ 'x'.ljust(1000000000) }}", "too large a number"),
        ("{{ 'x' | center(1000000000) }}", "too large a number"),
        ("{{ 'x' | indent(1000000000) }}", "too large a number"),
        ("{{ '%1000000000d' % 1 }}", "wider than 999"),
        ("{{ '%*d' | format(1000000000, 1) }}", "wider than 999"),
        ("{{ '{:1000000000}'.format(1) }}", "wider than 999"),
        ("{{ ('x' * 90000).replace('x', 'y' * 90000) }}", "longer than 100,000"),
        ("{{ ('x' * 90000) | replace('x', 'y' * 90000) }}", "longer than 100,000"),
        ("{{ ('x' * 90000) ~ ('x' * 90000) }}", "longer than 100,000"),
        ("{{ ('x' * 90000) + ('x' * 90000) }}", "longer than 100,000"),
        ("{{ 1 | batch(1000000000, 'x') | list }}", "too large a number|not iterable"),
        ("{{ [1] | slice(1000000000) | list }}", "too large a number"),
        ("{{ {} | tojson(1000000000) }}", "too large a number"),
        ("{{ (5).to_bytes(1000000000, 'big') }}", "may not be called"),
        ("{% for i in range(1000000000) %}x{% endfor %}", "at most 100,000"),
        ("{{ range(99999) | list | length }}{{ [range(99999)|list] * 99999 }}", "longer than 100,000|.*"),
        ("{% for i in range(9999) %}{% for j in range(9999) %}{% endfor %}{% endfor %}", "more than 20,000 steps"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "calls itself too often"),
        ("{% macro m(n) %}{% if n %}{{ m(n-1) }}{{ m(n-1) }}{% endif %}{% endmacro %}{{ m(60) }}",
        "more than 20,000 steps|longer than 2 seconds"),
        ("{% for i in l recursive %}{{ loop(l) }}{% endfor %}", "calls itself too often|more than 20,000 steps"),
        ("{% set ns = namespace(x='xx') %}{% for i in range(60) %}{% set ns.x = ns.x ~ ns.x %}{% endfor %}",
        "longer than 100,000"),
        ("{% set a %}" + "x" * 1000 + "{% endset %}" + "".join(
            f"{{% set {y} %}}" + f"{{{{ {x} }}}}" * 10 + "{% endset %}" for x, y in zip("abcdefg", "bcdefgh",
            strict=True)
        ) + "{{ h }}", "longer than 100,000"),
    ],
)  # fmt: skip
def test_values_that_would_outgrow_their_bounds(text: str, message: str) -> None:
    with bounded(), pytest.raises(TemplateError, match=message):
        render(p(text), l=[1])


def test_output_without_end() -> None:
    text = "{% for i in range(9999) %}" + "x" * 1000 + "{% endfor %}"
    with bounded(), pytest.raises(TemplateError, match="larger than 1 MiB"):
        render(p(text), limits=Limits(output=1 << 20))


def test_time_without_end() -> None:
    loops = "{% for i in range(9999) %}" * 3 + "{{ ('x' * 1000) | length }}" + "{% endfor %}" * 3
    with bounded(), pytest.raises(TemplateError, match=r"longer than 0\.3 seconds"):
        render(p(loops), limits=Limits(seconds=0.3, steps=10**12))


def test_ten_thousand_nested_loops() -> None:
    text = "{% for i in l %}" * 10_000 + "{% endfor %}" * 10_000
    with bounded(), pytest.raises(TemplateError, match="more than 2,000 tags"):
        render(p(text))
    begun, ended = [p("{% for i in l %}")] * 10_000, [p("{% endfor %}")] * 10_000
    with bounded(seconds=30, mebibytes=None), pytest.raises(TemplateError, match="nested deeper than 15"):
        render(*begun, *ended)


@pytest.mark.parametrize(
    "text",
    [
        "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}",
        "{{ " + "[" * 3000 + "]" * 3000 + " }}",
        "{{ " + "-" * 3000 + "1 }}",
        "{{ " + "not " * 3000 + "1 }}",
        "{{ a" + ".b" * 9000 + " }}",
        "{{ 1" + "+1" * 9000 + " }}",
        "{{ x" + "|upper" * 3000 + " }}",
        "{% if a %}" * 14 + "{% if " + "(" * 500 + "1" + ")" * 500 + " %}{% endif %}" + "{% endif %}" * 14,
    ],
)
def test_expressions_nested_without_end(text: str) -> None:
    with bounded(), pytest.raises(TemplateError):
        render(p(text))


@pytest.mark.parametrize(
    "text", ["{" * 200_000, "{{ '" * 50_000, "{{ «" * 50_000, "{# " * 50_000, "{% if '" * 30_000]
)
def test_text_that_is_slow_to_search(text: str) -> None:
    with bounded(), suppress(TemplateError):
        render(p(text))


@pytest.mark.parametrize(
    "tag", ["{%r if x %}{%r endif %}", "{%- set x = 1 -%}", "{%p if x %}{%p endif %}", "{{ x }} "]
)
def test_tags_that_cut_a_paragraph_again_and_again(tag: str) -> None:
    with bounded(mebibytes=None), suppress(TemplateError):
        render(p(tag * 900))
    with bounded(mebibytes=None), pytest.raises(TemplateError, match="more than 2,000 tags"):
        render(p(tag * 5000))


def test_a_row_of_closing_tags() -> None:
    with bounded(seconds=30, mebibytes=None), pytest.raises(TemplateError, match="closes nothing"):
        render(table(["".join(p("{%tr endfor %}") for _ in range(3000))]))


def test_formatting_too_large_to_be_copied() -> None:
    large = f'<w:pPr><w:pStyle w:val="{"x" * 100_000}"/></w:pPr>'
    with bounded(), pytest.raises(TemplateError, match="too large to be copied"):
        render(f"<w:p>{large}{run('{%p if x %}{%p endif %}' * 900)}</w:p>")


def test_too_many_tags() -> None:
    with bounded(seconds=20), pytest.raises(TemplateError, match="more than 1,000 tags"):
        render(*[p("{{ x }}") for _ in range(3000)], limits=Limits(tags=1000))


def test_tags_that_would_load_something() -> None:
    for word in ("include", "import", "extends"):
        with pytest.raises(TemplateError, match="not allowed in a document"):
            render(p(f"{{% {word} '/etc/passwd' %}}"))


def test_data_that_looks_like_markup_stays_data() -> None:
    evil = "</w:t></w:r></w:p><w:altChunk r:id='x'/>\x0e\x10\x11\x16\x17\x18\x02V{{ x }}"
    body = table(["{%tr for i in l %}"], ["{{ i }}{%p if i %}"], ["{%p endif %}"], ["{%tr endfor %}"])
    assert "altChunk r:id" in str(texts(render(p("{{ x }}"), body, x=evil, l=[evil])))
    assert b"<w:altChunk" not in unzipped(render(p("{{ x }}"), x=evil))["word/document.xml"]


def test_nothing_is_written_but_what_is_returned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    render(p("{{ x }}"), x=1)
    assert list(tmp_path.iterdir()) == []
