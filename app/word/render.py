"""One rendering: the values go in, the faults come out together, every part is compressed as it grows."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from types import FrameType, TracebackType
from typing import Any, cast

from jinja2 import Template as Code
from jinja2 import TemplateError as JinjaError
from jinja2 import UndefinedError
from jinja2.runtime import ChainableUndefined, Undefined
from jinja2.utils import missing as absent

from app.errors import ProtocolistError
from app.word.additions import Additions
from app.word.bounds import said
from app.word.compile import CompiledPart
from app.word.faults import Fault, LimitError, Place, nearest
from app.word.limits import Limits
from app.word.lists import Lists
from app.word.notes import Notes
from app.word.ooxml import STYLES_TYPE
from app.word.package import Member, Package
from app.word.pictures import Image
from app.word.richtext import RichText, RichTextParagraph, SpokenText
from app.word.sandbox import Environment, Rendered
from app.word.slots import Slot
from app.word.styles import Styles
from app.word.subdocument import Subdocument, Target, write_blocks, write_paragraph, write_runs
from app.word.tidy import Tidier
from app.word.transplant import transplant
from app.word.write import compress

_CHECK_EVERY = 256
# What a template's own doing raises, and filters on what it gives them; all else is a bug.
TEMPLATE_ERRORS = (
    JinjaError, LimitError, ProtocolistError, ArithmeticError, LookupError, TypeError, ValueError,
    AttributeError, RecursionError, MemoryError,
)  # fmt: skip
_RICH = (RichText, RichTextParagraph, Image, Subdocument)
_PLAIN = (str, int, float, list, tuple, type(None))
_MARKABLE = ("text", "run", "paragraph")
Mark = Callable[[Any, str], str]
"""Returns the text of a printed value with marks around it."""
_KINDS: Sequence[tuple[type, str]] = (
    (str, "a text"),
    (bool, "yes or no"),
    (int, "a number"),
    (float, "a number"),
    (Mapping, "this record"),
    (list, "a list"),
    (tuple, "a list"),
)


class Rendering:
    """The state of one rendering: what it may still do, what went wrong, what it adds to the package."""

    def __init__(
        self,
        package: Package,
        limits: Limits,
        values: Mapping[str, Any],
        *,
        strict: bool,
        mark: Mark | None = None,
    ) -> None:
        self.additions = Additions(package)
        self._lists = Lists(self.additions)
        self.limits = limits
        self.strict = strict
        self.values = values
        self._mark = mark
        self.faults: dict[tuple[str, int, str], Fault] = {}
        self.part: CompiledPart
        self._code: Code | None = None
        self.tidier = Tidier()
        self._notes = Notes(self.additions)
        self._steps = 0
        self._next_check = 0
        self._size = 0
        self._deadline = time.monotonic() + limits.seconds

    def render(self, environment: Environment, part: CompiledPart) -> Member:
        """Render a part; what goes wrong in it is noted in `faults`."""
        self.part = part
        bound = environment.bound(self)
        self._code = Code.from_code(bound, part.code, bound.globals) if part.code else None
        try:
            return compress(part.name, self._encoded(self._pieces()))
        finally:
            self._let_go()

    def _let_go(self) -> None:
        """Part from the template's code, which leads back here and to itself: it would wait to be found by and by."""
        if self._code is not None:
            self._code.root_render_func.__globals__.clear()
        self._code = None

    def _pieces(self) -> Iterator[str]:
        if self._code is None:
            return
        context = self._code.new_context(dict(self.values))
        try:
            yield from self._code.root_render_func(context)
        except TEMPLATE_ERRORS as error:
            self._note(error, self._traced(error.__traceback__))

    def _encoded(self, pieces: Iterable[str]) -> Iterator[bytes]:
        for chunk in self.tidier.tidy(pieces, self.part.source):
            data = chunk.encode()
            self._size += len(data)
            if self._size > self.limits.output:
                self._note(self._too_large(), 0)
                return
            if time.monotonic() > self._deadline:
                self._note(LimitError(f"Rendering took longer than {self.limits.seconds:g} seconds."), 0)
                return
            yield data

    def _too_large(self) -> LimitError:
        return LimitError(f"The document is larger than {self.limits.output >> 20} MiB.")

    def note(self, markup: str) -> str:
        """Return a reference for one that was rendered with its note in it."""
        self._size += len(markup)
        if self._size > self.limits.output:
            raise self._too_large()
        return self._notes.put_back(self.tidier.tidy_whole(markup), self.part.source)

    def place(self, value: Any, line: int) -> str:
        """Return what a value becomes in its slot."""
        slot = self.part.slots[line]
        if slot.kind == "link":
            return self.additions.link(self.part.name, str(value))
        if slot.kind == "list":
            return self._lists.number(slot.mark, value)
        if isinstance(value, Rendered):
            return slot.put_markup(value)
        if slot.kind in ("plain", "instruction") or not isinstance(value, _RICH):
            return self._worded(value, slot)
        part = slot.mark.place.part
        target = Target(part, self.additions, self._styles, self.limits)
        if isinstance(value, RichText):
            return slot.put_runs(write_runs(value, slot, target))
        if isinstance(value, RichTextParagraph):
            return slot.put_blocks("".join(write_paragraph(*each, target) for each in value.paragraphs))
        if isinstance(value, Image):
            return slot.put_drawing(value.drawing(self.additions, part, self.limits))
        if value.docx is not None:
            return slot.put_blocks(transplant(value.docx, target))
        return slot.put_blocks(write_blocks(value.blocks, target))

    def _worded(self, value: Any, slot: Slot) -> str:
        """Return a value's text in its slot; text in a language of its own as a run that says so."""
        text = said(value, self.limits)
        if self._mark is not None and slot.kind in _MARKABLE:
            text = self._mark(value, text)
        if not (isinstance(value, SpokenText) and value.lang and text and slot.kind == "text"):
            return slot.put_text(text)
        target = Target(self.part.name, self.additions, self._styles, self.limits)
        rich = RichText(text, lang=value.lang, style=self._styles.find("Untranslated"))
        return slot.put_runs(write_runs(rich, slot, target))

    @cached_property
    def _styles(self) -> Styles:
        found = self.additions.package.parts_of(frozenset((STYLES_TYPE,)))
        return Styles(self.additions.package.xml(found[0]) if found else None)

    def each(self, value: Any, line: int) -> Iterable[Any]:
        """Return what a loop goes through."""
        if isinstance(value, Iterable):
            return value
        self._note(TypeError(f"A loop needs a list, not {kind_of(value)}."), line)
        return ()

    def tick(self, steps: int = 1) -> None:
        """Count what the template does; raises LimitError where that is too much or takes too long."""
        self._steps += steps
        if self._steps >= self._next_check:
            self._next_check = self._steps + _CHECK_EVERY
            if self._steps > self.limits.steps:
                raise LimitError(f"The template takes more than {self.limits.steps:,} steps.")
            if time.monotonic() > self._deadline:
                raise LimitError(f"Rendering took longer than {self.limits.seconds:g} seconds.")

    def failed(self, error: Exception, line: int) -> str:
        """Note a value that could not be had, and go on without it; what ends a rendering ends it."""
        if isinstance(error, (LimitError, RecursionError)) or not isinstance(error, TEMPLATE_ERRORS):
            raise error
        self._note(error, line)
        return ""

    def missing(
        self,
        hint: str | None = None,
        obj: Any = absent,
        name: Any = None,
        exc: type[Exception] = UndefinedError,
    ) -> Undefined:
        """Return what stands for a name that has no value."""
        return Missing(self, hint, obj, name, exc)

    def note_missing(self, missing: "Missing") -> None:
        """Note the use of a name without a value, at the tag that is being rendered."""
        frame: FrameType | None = sys._getframe(1)
        while frame is not None and frame.f_code.co_filename != self.part.file:
            frame = frame.f_back
        self._note(missing.error(), self._line(frame.f_lineno) if frame else 0)

    def _note(self, error: Exception, line: int) -> None:
        mark = self.part.marks.get(line)
        cause = explained(error)
        key = (self.part.name, line, cause)
        if key not in self.faults and len(self.faults) < self.limits.faults:
            place = mark.place if mark else Place(self.part.name)
            near = error.nearest if isinstance(error, MissingError) else None
            self.faults[key] = Fault(place, cause, near, mark.order if mark else None)

    def _line(self, python_line: int) -> int:
        """Return the line of the source that a line of Python came from."""
        return self._code.get_corresponding_lineno(python_line) if self._code else 0

    def _traced(self, traceback: TracebackType | None) -> int:
        """Return the line of the source in which an error was raised."""
        line = 0
        while traceback is not None:
            if traceback.tb_frame.f_code.co_filename == self.part.file:
                line = traceback.tb_lineno
            traceback = traceback.tb_next
        return self._line(line) if line else 0


class MissingError(UndefinedError):
    """The use of a name that has no value; `nearest` is the right one, perhaps."""

    nearest: str | None = None


class Missing(Undefined):
    """Stands for a name without a value; in a strict rendering its every use is noted."""

    __slots__ = ("_run",)

    def __init__(self, run: Rendering, hint: str | None, obj: Any, name: Any, exc: Any) -> None:
        super().__init__(hint, obj, name, exc)
        self._run = run
        self._undefined_exception = cast("type[MissingError]", lambda _: self.error())

    def error(self) -> MissingError:
        """Return what to say of the name."""
        name, obj = self._undefined_name, self._undefined_obj
        if self._undefined_hint:
            return MissingError(self._undefined_hint)
        if obj is absent:
            error = MissingError(f"“{name}” is not among the values.")
            error.nearest = nearest(str(name), self._run.values)
        else:
            error = MissingError(f"There is no “{name}” in {kind_of(obj)}.")
            error.nearest = nearest(str(name), _names(obj))
        return error

    def _used(self) -> None:
        if self._run.strict:
            self._run.note_missing(self)

    def __str__(self) -> str:
        self._used()
        return ""

    def __iter__(self) -> Iterator[Any]:
        self._used()
        return iter(())

    def __len__(self) -> int:
        self._used()
        return 0

    def __bool__(self) -> bool:
        self._used()
        return False

    def __getitem__(self, name: Any) -> Any:
        self._run.note_missing(self)
        return Silent(hint=self._undefined_hint, obj=self._undefined_obj, name=self._undefined_name)


class Silent(ChainableUndefined):
    """What comes of a missing name, once that has been noted."""

    __slots__ = ()


def explained(error: Exception) -> str:
    """Say in a sentence what went wrong in a tag."""
    message = str(error) or type(error).__name__
    if isinstance(error, ZeroDivisionError):
        message = "A number is divided by zero."
    elif isinstance(error, RecursionError):
        message = "The template calls itself too often."
    return message[:1].upper() + message[1:] + ("" if message.endswith((".", "!", "?")) else ".")


def kind_of(value: Any) -> str:
    """Say what a value is, for people."""
    for kind, name in _KINDS:
        if isinstance(value, kind):
            return name
    return "this value" if value is not None else "an empty value"


def _names(obj: Any) -> Iterable[str]:
    if isinstance(obj, Mapping):
        return [str(key) for key in obj]
    return [] if isinstance(obj, _PLAIN) else [name for name in dir(obj) if not name.startswith("_")]
