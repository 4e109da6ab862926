"""`protocolist check`: a template's fields and faults."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from app.word import Fault, Template


@click.command(
    epilog="""\b
Examples:
  protocolist check letter.docx
  protocolist check minutes.docx --document minutes     names checked against the record's
  protocolist check letter.docx --annotate marked.docx  a Word comment at each fault"""
)
@click.argument("template", metavar="TEMPLATE.docx", type=click.Path(path_type=Path))
@click.option(
    "--document", metavar="NAME", help="Check the names against the fields of a document, as `minutes`."
)
@click.option(
    "--filters", metavar="FILE.py", type=click.Path(path_type=Path), help="The template's own filters."
)
@click.option("--json", "as_json", is_flag=True, help="Print fields and faults as JSON.")
@click.option(
    "--annotate",
    metavar="OUT.docx",
    type=click.Path(path_type=Path),
    help="Write a copy with a comment at each fault.",
)
@click.pass_context
def check(
    ctx: click.Context,
    template: Path,
    document: str | None,
    filters: Path | None,
    as_json: bool,
    annotate: Path | None,
) -> None:
    """List the fields and the faults of TEMPLATE.docx, one a line with its place; exit 1 when there are faults."""
    from app.cli.files import read_bytes, write
    from app.cli.fill import load_filters
    from app.word import Template, TemplateError

    content = read_bytes(template)
    try:
        loaded = Template.load(
            content, filters=_all_filters(document, load_filters(filters) if filters else {})
        )
    except TemplateError as error:
        _print(template, None, error.faults, as_json, error)
        ctx.exit(1)
    faults = _faults(loaded, document) if document else loaded.faults
    if annotate:
        from app.word.annotate import annotated

        write(annotate, annotated(content, faults))
    _print(template, loaded, faults, as_json)
    ctx.exit(1 if faults else 0)


def _all_filters(document: str | None, own: Any) -> Any:
    """Return the filters that a template may name: those of our documents, and its own."""
    from app.documents.filters import filters

    return {**(filters("en") if document else {}), **own}


def _faults(loaded: "Template", document: str) -> "tuple[Fault, ...]":
    from app.cli.meeting import known_documents, unknown_document
    from app.documents import advice

    if document not in known_documents():
        raise unknown_document(document)
    return advice.faults(loaded)


def _print(
    path: Path,
    template: "Template | None",
    faults: "tuple[Fault, ...]",
    as_json: bool,
    error: Exception | None = None,
) -> None:
    from app.word.faults import as_object, render_lines

    if as_json:
        fields = template.fields if template else ()
        found = [
            {"path": f.path, "scope": list(f.scope), "place": str(f.place), "optional": f.optional}
            for f in fields
        ]
        objects = [as_object(fault) for fault in faults]
        if error and not objects:
            objects = [{"part": "", "where": "", "tag": "", "text": "", "cause": str(error), "nearest": None}]
        click.echo(
            json.dumps({"file": str(path), "fields": found, "faults": objects}, ensure_ascii=False, indent=2)
        )
        return
    for name in sorted({field.path for field in template.fields}) if template else ():
        click.echo(name)
    lines = render_lines(faults, str(path)) or ([f"{path}: {error}"] if error else [])
    for line in lines:
        click.echo(line, err=True)
    if template:
        click.echo(_summary(len(template.fields), len(faults)), err=True)


def _summary(fields: int, faults: int) -> str:
    return f"{fields} field{'s' * (fields != 1)} used, {faults or 'no'} fault{'s' * (faults != 1)}."
