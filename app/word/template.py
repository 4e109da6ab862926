"""The public face: load a template, ask what it uses and what is wrong with it, render it."""

import hashlib
import re
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from threading import Lock
from typing import Any, Generic, Literal, TypeVar

from app.word import notes, ooxml, package, write
from app.word.compile import CompiledPart, compile_part
from app.word.faults import Fault, TemplateError
from app.word.inventory import Field, check, inventory
from app.word.limits import DEFAULT, Limits
from app.word.locales import locale_filters
from app.word.package import Package
from app.word.render import Mark, Rendering
from app.word.richtext import emphasised
from app.word.sandbox import Environment
from app.word.tags import BRACES
from app.word.wordisms import has_tag, refuse_fields

_LANGUAGE = re.compile(rb'<w:lang [^>]*?w:val="([A-Za-z-]+)"')
_EAST_ASIAN_LANGUAGE = re.compile(rb'<w:lang [^>]*?w:eastAsia="((?:zh|ja|ko)[A-Za-z-]*)"')
_EAST_ASIAN_FONT = re.compile(rb'<w:rFonts [^>]*?w:(eastAsia(?:Theme)?)="')
Functions = Mapping[str, Callable[..., Any]]
T = TypeVar("T")


@dataclass(frozen=True)
class Template:
    """A Word document with Jinja in it, compiled; rendering one does not change it.

    Templates are compiled once for the same bytes, filters and limits, and may be rendered by several
    threads at the same time.
    """

    package: Package
    parts: tuple[CompiledPart, ...]
    environment: Environment = field(repr=False)
    faults: tuple[Fault, ...] = ()

    @classmethod
    def load(
        cls,
        source: str | Path | bytes,
        *,
        filters: Functions | None = None,
        tests: Functions | None = None,
        language: str | None = None,
        limits: Limits = DEFAULT,
    ) -> "Template":
        """Read and compile a template from a path or its bytes.

        `filters` and `tests` are plain functions that the template may name. `language` is that of dates,
        numbers and lists, the document's own where not given. Raises TemplateError for a
        file that is no sound Word document; what is wrong with its tags is in `faults` instead. Raises
        OSError where the file cannot be read.
        """
        data = source if isinstance(source, bytes) else Path(source).read_bytes()
        key = (
            hashlib.blake2b(data, digest_size=16).digest(),
            frozenset((filters or {}).items()),
            frozenset((tests or {}).items()),
            language,
            limits,
        )
        return _cache.get(key, lambda: _compile(data, filters or {}, tests or {}, language, limits))

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """Every path the template uses, with its loop scope and its place."""
        return tuple(field for part in self.parts for field in inventory(part))

    def check(self, vocabulary: Any) -> tuple[Fault, ...]:
        """Return the faults of the template and of the names in it that `vocabulary` does not know."""
        return (*self.faults, *check(self.fields, vocabulary))

    def render(
        self,
        values: Mapping[str, Any],
        *,
        undefined: Literal["error", "empty"] = "error",
        mark: Mark | None = None,
    ) -> bytes:
        """Return the document with these values in it.

        A name without a value is an error, or nothing where `undefined` is "empty". `mark` may put characters
        of its own around the text of a value that is not a plain str, for a document that is only shown. Raises
        TemplateError with every fault that could be found.
        """
        if self.faults:
            raise TemplateError("The template has faults.", self.faults)
        strict = undefined == "error"
        rendering = Rendering(self.package, self.environment.limits, values, strict=strict, mark=mark)
        members = [rendering.render(self.environment, part) for part in self.parts]
        if rendering.faults:
            raise TemplateError("The template cannot be filled with these values.", rendering.faults.values())
        added = dict(rendering.additions.members())
        fixed = self._frame if not added else self._fixed(frozenset(added))
        return write.assemble(fixed, [*members, *write.store(added)])

    @cached_property
    def _frame(self) -> write.Frame:
        return self._fixed(frozenset())

    def _fixed(self, replaced: frozenset[str]) -> write.Frame:
        """Lay out the members that a rendering leaves as they are."""
        left_out = replaced | {part.name for part in self.parts}
        return write.frame(each for name, each in self.package.members.items() if name not in left_out)


class _Cache(Generic[T]):
    """The last things compiled, by what they were made from."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._known: OrderedDict[object, T] = OrderedDict()
        self._lock = Lock()

    def get(self, key: object, make: Callable[[], T]) -> T:
        """Return what is known under a key, making it first where it is not."""
        with self._lock:
            if key in self._known:
                self._known.move_to_end(key)
                return self._known[key]
        made = make()
        with self._lock:
            self._known[key] = made
            while len(self._known) > self._size:
                self._known.popitem(last=False)
        return made

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._known.clear()


_cache: _Cache[Template] = _Cache(32)

# Templates that differ in their styles alone have the same parts, and one code serves all of them.
_parts: _Cache[tuple[CompiledPart | None, list[Fault]]] = _Cache(64)


def forget_compiled() -> None:
    """Empty the cache of compiled templates."""
    _cache.clear()
    _parts.clear()


def _compile(
    data: bytes, filters: Functions, tests: Functions, language: str | None, limits: Limits
) -> Template:
    opened = package.read(data, limits)
    refuse_fields(opened)
    styles = _styles(opened)
    spoken = locale_filters(language or _found(_LANGUAGE, styles) or "en")
    built_in = {**spoken, "emphasis": emphasised}
    # A template made for East Asian text names that language and its font in its defaults.
    scripts = not _found(_EAST_ASIAN_LANGUAGE, styles) or not _found(_EAST_ASIAN_FONT, styles)
    environment = Environment(limits, {**built_in, **filters}, tests, scripts=scripts)
    parts: list[CompiledPart] = []
    faults: list[Fault] = []
    roots = {name: opened.xml(name) for name in _rendered_parts(opened)}
    fixed = {
        name: root for name, root in roots.items() if not any(map(has_tag, _links(opened, name).values()))
    }
    moved = notes.follow(roots[opened.main], fixed, opened.types) if opened.main in roots else {}
    names = (frozenset(environment.filters), frozenset(environment.tests))
    for name, root in roots.items():
        links = _links(opened, name)
        made = partial(compile_part, environment, name, root, links)
        same = (name, opened.content(name), frozenset(links.items()), *names, limits, scripts)
        part, found = made() if moved else _parts.get(same, made)
        faults += found
        if part is not None:
            parts.append(part)
    return Template(opened.replaced(moved), tuple(parts), environment, tuple(faults))


def _rendered_parts(opened: Package) -> Iterator[str]:
    """Yield the parts in which tags count and any could be."""
    for name in opened.parts_of(ooxml.RENDERED_TYPES | {ooxml.CORE_TYPE}):
        content = opened.content(name)
        if any(brace in content for brace in BRACES) or any(map(has_tag, _links(opened, name).values())):
            yield name


def _links(opened: Package, part: str) -> dict[str, str]:
    return {each.id: each.target for each in opened.relationships(part) if each.type == ooxml.HYPERLINK}


def _styles(opened: Package) -> bytes:
    """Return the default properties of the styles, which stand at the head of a part that may be long."""
    for name in opened.parts_of(frozenset((ooxml.STYLES_TYPE,))):
        return opened.content(name).partition(b"</w:docDefaults>")[0]
    return b""


def _found(pattern: re.Pattern[bytes], styles: bytes) -> str | None:
    found = pattern.search(styles)
    return found.group(1).decode() if found else None
