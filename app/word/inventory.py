"""What a template uses: every path with its loops and its place, and which of them nobody fills."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from jinja2 import nodes

from app.word.compile import CompiledPart
from app.word.faults import Fault, Place, latin, nearest

_GIVEN = frozenset(
    ("range", "dict", "cycler", "joiner", "namespace", "loop", "caller", "varargs", "kwargs", "self")
)
# Filters whose result holds the items of what they were given.
_SAME_ITEMS = frozenset(
    ("sort", "list", "reverse", "unique", "select", "reject", "selectattr", "rejectattr", "default", "d")
)
_ONE_ITEM = frozenset(("first", "last", "min", "max"))
_BY_ATTRIBUTE = frozenset(
    ("sort", "unique", "selectattr", "rejectattr", "map", "join", "sum", "groupby", "min", "max")
)
_STEPS = re.compile(r"\[\]|[^.\[\]]+")


@dataclass(frozen=True, slots=True)
class Field:
    """A path that a template uses, such as `participants[].name`.

    `scope` names the lists of the loops around it, the outermost first; `optional` says that the template
    itself reckons with its absence (`is defined`, `default`); `repeated`, that a loop goes through it;
    `names` are those that the template itself has given by then.
    """

    path: str
    scope: tuple[str, ...]
    place: Place
    optional: bool = False
    repeated: bool = False
    names: tuple[str, ...] = field(default=(), compare=False)


def inventory(part: CompiledPart) -> tuple[Field, ...]:
    """Return every path of a part in the order of its tags."""
    if part.tree is None:
        return ()
    reader = _Reader(part)
    scope: Scope = dict.fromkeys(part.loose)
    for node in part.tree.body:
        reader.statement(node, scope, ())
    return tuple(dict.fromkeys(reader.fields))


def check(fields: Iterable[Field], vocabulary: Any) -> Iterator[Fault]:
    """Yield a fault for each path that `vocabulary` does not have.

    A vocabulary is a mapping of names to what they hold: a mapping for a record, a list of one for a list
    of such, a type or None for a single value; records may refer to each other in circles. Or it is an
    iterable of paths, `["meeting.title", "participants[].name"]`.
    """
    known = vocabulary if isinstance(vocabulary, Mapping) else _tree(vocabulary)
    told: set[str] = set()
    for each in fields:
        wrong = None if each.optional else _wrong(each.path + "[]" * each.repeated, known, each)
        root = _STEPS.findall(each.path)[0]
        # What comes of a list that nobody knows is not wrong a second time.
        if wrong and not (root in told and root not in each.place.tag):
            told |= {root} if root not in known else set()
            yield Fault(each.place, *wrong)


Scope = dict[str, str | None]


class _Reader:
    """Walks a template's statements and notes the paths in them."""

    def __init__(self, part: CompiledPart) -> None:
        self.part = part
        self.fields: list[Field] = []

    def statement(self, node: nodes.Node, scope: Scope, loops: tuple[str, ...]) -> None:
        """Note the paths of a statement; assignments change `scope`."""
        if isinstance(node, nodes.For):
            self._loop(node, scope, loops)
        elif isinstance(node, nodes.Assign):
            self.expression(node.node, scope, loops)
            _bind(node.target, self._path(node.node, scope), scope)
        elif isinstance(node, (nodes.Macro, nodes.CallBlock)):
            inner = scope | {argument.name: None for argument in node.args}
            if isinstance(node, nodes.Macro):
                scope[node.name] = None
            self._children(node, inner, loops, skip=node.args)
        elif isinstance(node, nodes.With):
            inner = dict(scope)
            for target, value in zip(node.targets, node.values, strict=True):
                self.expression(value, scope, loops)
                _bind(target, self._path(value, scope), inner)
            for child in node.body:
                self.statement(child, inner, loops)
        elif isinstance(node, nodes.AssignBlock):
            self._children(node, dict(scope), loops, skip=[node.target])
            _bind(node.target, None, scope)
        elif isinstance(node, nodes.Expr):
            self.expression(node, scope, loops)
        else:
            self._children(node, scope, loops)

    def expression(
        self, node: nodes.Node, scope: Scope, loops: tuple[str, ...], *, optional: bool = False
    ) -> None:
        """Note the paths of an expression."""
        if isinstance(node, (nodes.Name, nodes.Getattr, nodes.Getitem)):
            self._chain(node, scope, loops, optional)
        elif isinstance(node, nodes.Call) and isinstance(node.node, nodes.Getattr):
            # A method is the value's own; only the value is a field.
            self.expression(node.node.node, scope, loops)
            self._children(node, scope, loops, skip=[node.node])
        elif isinstance(node, (nodes.Filter, nodes.Test)):
            tolerant = node.name in ("default", "d", "defined", "undefined")
            if node.node is not None:
                self.expression(node.node, scope, loops, optional=optional or tolerant)
            self._children(node, scope, loops, skip=[node.node] if node.node else [])
            if isinstance(node, nodes.Filter) and node.name in _BY_ATTRIBUTE:
                self._attribute(node, scope, loops)
        else:
            self._children(node, scope, loops)

    def _children(
        self, node: nodes.Node, scope: Scope, loops: tuple[str, ...], skip: Sequence[nodes.Node] = ()
    ) -> None:
        for child in node.iter_child_nodes():
            if not any(child is each for each in skip):
                self.statement(child, scope, loops)

    def _loop(self, node: nodes.For, scope: Scope, loops: tuple[str, ...]) -> None:
        path = self._path(node.iter, scope)
        if path and isinstance(node.iter, (nodes.Name, nodes.Getattr)):
            self._note(path, node.lineno, loops, scope, repeated=True)
        else:
            self.expression(node.iter, scope, loops)
        inner: Scope = {**scope, "loop": None}
        _bind(node.target, f"{path}[]" if path else None, inner)
        within = (*loops, path) if path else loops
        if node.test is not None:
            self.expression(node.test, inner, within)
        for child in node.body:
            self.statement(child, inner, within)
        for child in node.else_:
            self.statement(child, scope, loops)

    def _chain(self, node: nodes.Expr, scope: Scope, loops: tuple[str, ...], optional: bool) -> None:
        path = self._path(node, scope)
        if path:
            self._note(path, node.lineno, loops, scope, optional=optional)
        at: nodes.Expr = node
        while isinstance(at, (nodes.Getattr, nodes.Getitem)):
            if isinstance(at, nodes.Getitem):
                self.statement(at.arg, scope, loops)
            at = at.node
        if not isinstance(at, nodes.Name):
            self.expression(at, scope, loops)

    def _attribute(self, node: nodes.Filter, scope: Scope, loops: tuple[str, ...]) -> None:
        """Note the attribute that a filter is told to look at: `sort(attribute="name")`."""
        path = self._path(node.node, scope) if node.node is not None else None
        given = [keyword.value for keyword in node.kwargs if keyword.key == "attribute"]
        if node.name in ("selectattr", "rejectattr", "groupby") and node.args:
            given.append(node.args[0])
        for each in given:
            if path and isinstance(each, nodes.Const) and isinstance(each.value, str):
                self._note(f"{path}[].{each.value}", node.lineno, loops, scope)

    def _note(
        self,
        path: str,
        line: int,
        loops: tuple[str, ...],
        scope: Scope,
        *,
        optional: bool = False,
        repeated: bool = False,
    ) -> None:
        mark = self.part.marks.get(line)
        place = mark.place if mark else Place(self.part.name)
        self.fields.append(Field(path, loops, place, optional, repeated, tuple(scope)))

    def _path(self, node: nodes.Node | None, scope: Scope) -> str | None:
        """Return the path an expression stands for, None where it is no path of the values."""
        if isinstance(node, nodes.Name):
            return scope.get(node.name, None if node.name in _GIVEN else node.name)
        if isinstance(node, nodes.Getattr):
            base = self._path(node.node, scope)
            return f"{base}.{node.attr}" if base else None
        if isinstance(node, nodes.Getitem):
            return self._item_path(node, scope)
        if isinstance(node, nodes.Filter):
            base = self._path(node.node, scope)
            if base and node.name in _ONE_ITEM:
                return f"{base}[]"
            return base if node.name in _SAME_ITEMS else None
        return None

    def _item_path(self, node: nodes.Getitem, scope: Scope) -> str | None:
        base = self._path(node.node, scope)
        if base is None or isinstance(node.arg, nodes.Slice):
            return base
        if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
            return f"{base}.{node.arg.value}"
        return f"{base}[]" if isinstance(node.arg, nodes.Const) else None


def _bind(target: nodes.Node, path: str | None, scope: Scope) -> None:
    if isinstance(target, nodes.Name):
        scope[target.name] = path
    else:
        scope.update({name.name: None for name in target.find_all(nodes.Name)})


def _tree(paths: Iterable[str]) -> dict[str, Any]:
    """Turn paths into a vocabulary of nested records."""
    root: dict[str, Any] = {}
    for path in paths:
        at = root
        for step in _STEPS.findall(path):
            at = at.setdefault(step, {})
    return root


def _wrong(path: str, known: Any, used: Field) -> tuple[str, str | None] | None:
    """Return what is wrong with a path that is used and the nearest right name, or None."""
    at, said = known, ""
    for step in _STEPS.findall(path):
        if step == "[]":
            if isinstance(at, Mapping) and at and "[]" not in at:
                return f"“{said}” is no list; a loop cannot go through it.", None
            at = _items(at)
        elif _is_list(at):
            return f"“{said}” is a list; its items have names, it has not: use a for loop.", None
        elif isinstance(at, Mapping) and at:
            if step not in at:
                return _unknown(said, step, used), nearest(step, at if said else (*used.names, *at))
            at = at[step]
        elif isinstance(at, type) and not hasattr(at, step):
            return f"“{said}” is a single value and has no “{step}”.", None
        else:
            return None
        said = f"{said}{step}" if step == "[]" else f"{said}.{step}".lstrip(".")
    return None


def _unknown(said: str, step: str, used: Field) -> str:
    """Say that there is no such name, of what was typed before it."""
    if latin(step) != step and latin(step).isascii():
        return f"“{step}” is typed with Cyrillic letters that look like Latin ones."
    typed = re.search(rf"([\w.]+)\.{re.escape(step)}\b", used.place.tag) if "[]" in said else None
    said = typed[1] if typed else said
    return f"“{said}” has no “{step}”." if said else f"“{step}” is not a field of this document."


def _is_list(known: Any) -> bool:
    return isinstance(known, (list, tuple)) or (isinstance(known, Mapping) and "[]" in known)


def _items(known: Any) -> Any:
    if isinstance(known, Mapping):
        return known.get("[]")
    return known[0] if isinstance(known, (list, tuple)) and known else None
