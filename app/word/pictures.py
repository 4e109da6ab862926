"""Pictures as values: `{{ logo }}` with an Image."""

from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import quoteattr

from app.word import ooxml
from app.word.additions import Additions
from app.word.guards import ID
from app.word.limits import Limits

_EMU_PER_MM = 36_000
_LARGEST_SIDE_MM = 3_000
_WIDEST_MM = 160
_INLINE = (
    '<w:drawing><wp:inline xmlns:wp="{wp}" distT="0" distB="0" distL="0" distR="0">'
    '<wp:extent cx="{cx}" cy="{cy}"/><wp:docPr id="{id}" name={name} descr={descr}/>'
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{a}" noChangeAspect="1"/></wp:cNvGraphicFramePr>'
    '<a:graphic xmlns:a="{a}"><a:graphicData uri="{pic}"><pic:pic xmlns:pic="{pic}">'
    '<pic:nvPicPr><pic:cNvPr id="0" name={name}/><pic:cNvPicPr/></pic:nvPicPr>'
    '<pic:blipFill><a:blip xmlns:r="{r}" r:embed="{rid}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
)


@dataclass(frozen=True, slots=True)
class Image:
    """A picture (PNG, JPEG, GIF, BMP or TIFF) from a file or its bytes.

    With one of `width_mm` and `height_mm` the other follows; with neither the picture has the size it says
    itself, but fits a page. `description` is what a reader hears who cannot see it.
    """

    source: str | Path | bytes
    width_mm: float | None = None
    height_mm: float | None = None
    description: str = ""

    def drawing(self, additions: Additions, part: str, limits: Limits) -> str:
        """Add the picture to the package and return the XML that shows it; raises ValueError for no picture."""
        from docx.image.exceptions import (
            InvalidImageStreamError,
            UnexpectedEndOfFileError,
            UnrecognizedImageError,
        )
        from docx.image.image import Image as Reader

        data = self._data(limits)
        try:
            read = Reader.from_blob(data)
            natural = int(read.width), int(read.height)
        except (
            UnrecognizedImageError, InvalidImageStreamError, UnexpectedEndOfFileError,
            KeyError, ValueError, ZeroDivisionError, OverflowError, AttributeError,
        ) as error:  # fmt: skip
            raise ValueError(f"{self._name} is no picture that Word shows; use PNG or JPEG.") from error
        width, height = self._size(*natural)
        extension = "jpeg" if read.ext == "jpg" else read.ext
        target = additions.add_part("word/media/picture", extension, read.content_type, data)
        return _INLINE.format(
            wp=ooxml.WP, a=ooxml.A, pic=ooxml.PIC, r=ooxml.R, id=ID, cx=width, cy=height,
            rid=additions.relate(part, ooxml.IMAGE, target),
            name=quoteattr(Path(target).name), descr=quoteattr(self.description),
        )  # fmt: skip

    @property
    def _name(self) -> str:
        return "The picture" if isinstance(self.source, bytes) else f"“{Path(self.source).name}”"

    def _data(self, limits: Limits) -> bytes:
        if isinstance(self.source, bytes):
            data = self.source
        else:
            path = Path(self.source)
            try:
                if path.stat().st_size > limits.image:
                    raise ValueError(f"{self._name} is larger than {limits.image >> 20} MiB.")
                data = path.read_bytes()
            except OSError as error:
                raise ValueError(f"{self._name} cannot be read: {error.strerror}.") from error
        if len(data) > limits.image:
            raise ValueError(f"{self._name} is larger than {limits.image >> 20} MiB.")
        return data

    def _size(self, width: int, height: int) -> tuple[int, int]:
        if self.width_mm is None and self.height_mm is None:
            scale = min(1.0, _WIDEST_MM * _EMU_PER_MM / width)
            wide, high = width * scale, height * scale
        elif self.height_mm is None:
            wide = (self.width_mm or 0) * _EMU_PER_MM
            high = wide * height / width
        else:
            high = self.height_mm * _EMU_PER_MM
            wide = high * width / height if self.width_mm is None else self.width_mm * _EMU_PER_MM
        if not all(0 < side <= _LARGEST_SIDE_MM * _EMU_PER_MM for side in (wide, high)):
            raise ValueError(f"{self._name} would be {wide / _EMU_PER_MM:g} × {high / _EMU_PER_MM:g} mm.")
        return round(wide), round(high)
