"""`protocolist fill`: any template with plain data."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import click

from app.errors import ProtocolistError


@click.command(
    epilog="""\b
Examples:
  protocolist fill letter.docx data.json out.docx
  protocolist fill letter.docx data.json out.docx --strict --filters ours.py"""
)
@click.argument("template", metavar="TEMPLATE.docx", type=click.Path(path_type=Path))
@click.argument("data", metavar="DATA.json", type=click.Path(path_type=Path))
@click.argument("output", metavar="OUT.docx", type=click.Path(path_type=Path))
@click.option("--strict", is_flag=True, help="A name that the data lack is an error, not empty.")
@click.option(
    "--filters",
    metavar="FILE.py",
    type=click.Path(path_type=Path),
    help="A Python file whose functions become filters. It is run: name only files you trust.",
)
def fill(template: Path, data: Path, output: Path, strict: bool, filters: Path | None) -> None:
    """Fill TEMPLATE.docx with the JSON object of DATA.json and write OUT.docx.

    Values that are more than text are objects with a "$type": RichText, RichTextParagraph, Listing, Image,
    Subdoc. Paths of images and documents are relative to the working folder and may not leave it.
    """
    from app.cli.files import about, read_bytes, read_json, write
    from app.word import Template

    values = read_json(data)
    if not isinstance(values, dict):
        raise ProtocolistError(
            "The data are no JSON object.", place=str(data), remedy='Write { "name": value, … }.'
        )
    content = read_bytes(template)
    functions = load_filters(filters) if filters else None
    with about(data):
        ready = typed(values)
    with about(template):
        loaded = Template.load(content, filters=functions)
        filled = loaded.render(ready, undefined="error" if strict else "empty")
    write(output, filled)


def typed(values: dict[str, Any]) -> Any:
    """Return the data with each {"$type": …} made into the value that it stands for."""
    from app.word.values import from_json

    return from_json(values, Path.cwd())


def load_filters(path: Path) -> Mapping[str, Callable[..., Any]]:
    """Run a Python file and return its public functions by name."""
    from app.cli.files import read_text

    space: dict[str, Any] = {"__name__": path.stem, "__file__": str(path)}
    text = read_text(path)
    try:
        exec(compile(text, str(path), "exec"), space)
    except Exception as error:
        raise ProtocolistError(
            f"The filters do not load: {type(error).__name__}: {error}.",
            place=str(path),
            remedy="Mend the file.",
        ) from error
    return {
        name: value
        for name, value in space.items()
        if not name.startswith("_")
        and callable(value)
        and getattr(value, "__module__", path.stem) == path.stem
    }
