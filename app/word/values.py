"""Values that are more than text, as JSON: `{"$type": "RichText", "runs": […]}`.

The types are RichText (`runs`), RichTextParagraph (`paragraphs` of `runs` and `style`), Listing (`text`),
Image (`file`, `width_mm`, `height_mm`), Subdoc or Subdocument (`docx`, or `blocks`) and Function (`name`,
which is "items").
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.errors import ProtocolistError
from app.word.pictures import Image
from app.word.richtext import Listing, RichTextParagraph, rich_text
from app.word.subdocument import Block, Heading, Paragraph, Picture, Subdocument, Table

_DEEPEST = 100


def _items(mapping: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return list(mapping.items())


_FUNCTIONS = {"items": _items}


def from_json(data: Any, folder: str | Path = ".") -> Any:
    """Turn parsed JSON into values; files it names must lie in `folder`.

    Raises ProtocolistError with the path in the data where something is wrong.
    """
    return _Reader(Path(folder).resolve()).read(data, "")


class _Reader:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, data: Any, at: str, depth: int = 0) -> Any:
        if depth > _DEEPEST:
            raise ProtocolistError("The data is nested too deeply.", place=at or None)
        if isinstance(data, list):
            return [self.read(each, f"{at}[{index}]", depth + 1) for index, each in enumerate(data)]
        if not isinstance(data, Mapping):
            return data
        if "$type" in data:
            return self._typed(data, at)
        return {key: self.read(each, f"{at}.{key}".lstrip("."), depth + 1) for key, each in data.items()}

    def _typed(self, data: Mapping[str, Any], at: str) -> Any:
        makers: dict[str, Callable[[], Any]] = {
            "RichText": lambda: rich_text(data["runs"]),
            "RichTextParagraph": lambda: self._paragraphs(data["paragraphs"]),
            "Listing": lambda: Listing(data["text"]),
            "Image": lambda: self._image(data, "file"),
            "Subdoc": lambda: self._subdocument(data),
            "Subdocument": lambda: self._subdocument(data),
            "Function": lambda: _FUNCTIONS[data["name"]],
        }
        try:
            return makers[str(data["$type"])]()
        except KeyError as error:
            sentence = f"A value of type {data['$type']} needs {error}, or there is no such type or function."
            raise ProtocolistError(sentence, place=at or None) from error
        except (ValueError, TypeError, AttributeError) as error:
            raise ProtocolistError(f"{error}", place=at or None) from error

    def _file(self, name: str) -> Path:
        path = (self._folder / name).resolve()
        if not path.is_relative_to(self._folder):
            raise ValueError(f"“{name}” lies outside the folder of the data.")
        if not path.is_file():
            raise ValueError(f"There is no file “{name}”.")
        return path

    def _image(self, data: Mapping[str, Any], key: str) -> Image:
        return Image(
            self._file(data[key]), data.get("width_mm"), data.get("height_mm"), data.get("description", "")
        )

    def _paragraphs(self, data: list[Any]) -> RichTextParagraph:
        rich = RichTextParagraph()
        for each in data:
            rich.add(rich_text(each["runs"]), each.get("style"))
        return rich

    def _subdocument(self, data: Mapping[str, Any]) -> Subdocument:
        if "docx" in data:
            return Subdocument(docx=self._file(data["docx"]).read_bytes())
        return Subdocument(blocks=tuple(self._block(each) for each in data["blocks"]))

    def _block(self, data: Mapping[str, Any]) -> Block:
        if "heading" in data:
            return Heading(str(data["heading"]), int(data.get("level", 1)))
        if "image" in data:
            return Picture(self._image(data, "image"))
        if "table" in data:
            return Table(tuple(tuple(str(cell) for cell in row) for row in data["table"]), data.get("style"))
        return Paragraph(rich_text(data["runs"]), data.get("style"))
