"""Jinja made safe for templates that come from anywhere.

Nothing can be changed, nothing called that is not known to be harmless, no value can outgrow its bound.
What a lookup finds is a dictionary's key first, then an attribute that is not private.
"""

import datetime
import re
from collections.abc import Callable, Iterable, Mapping
from copy import copy
from decimal import Decimal
from html import unescape
from types import BuiltinFunctionType, FunctionType, MethodType
from typing import Any

from jinja2 import pass_environment
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context, LoopContext, Macro, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Cycler, Joiner, Namespace

from app.word.bounds import WIDE, WIDEST, bounded_filters, check_operands, check_size, said, weight
from app.word.faults import LimitError
from app.word.generator import BLOCK, BLOCK_END, COMMENT, COMMENT_END, VALUE, VALUE_END
from app.word.limits import Limits
from app.word.slots import SPECIAL, SPECIAL_EAST

# Their methods read, never change, and ask for no more memory than `_check_arguments` allows.
_PURE = (
    str, int, float, Decimal, list, tuple, dict, set, frozenset, range,
    datetime.date, datetime.time, datetime.timedelta,
    LoopContext, Cycler, Joiner, Namespace,
)  # fmt: skip
_REFUSED = frozenset(("to_bytes", "encode", "translate", "maketrans", "expandtabs", "mro", "join_"))
_REFUSED_FILTERS = ("urlize", "xmlattr", "random", "pprint")


class Rendered(str):
    """Text that is markup already, as a macro or a block assignment makes it."""

    __slots__ = ()


class Environment(ImmutableSandboxedEnvironment):
    """Jinja's immutable sandbox with bounds; `bound` makes the copy that one rendering uses."""

    intercepted_binops = frozenset(("+", "*", "**", "%"))
    placed: frozenset[int] = frozenset()

    def __init__(
        self,
        limits: Limits,
        filters: Mapping[str, Callable[..., Any]],
        tests: Mapping[str, Callable[..., Any]],
        *,
        scripts: bool = False,
    ) -> None:
        super().__init__(
            block_start_string=BLOCK,
            block_end_string=BLOCK_END,
            variable_start_string=VALUE,
            variable_end_string=VALUE_END,
            comment_start_string=COMMENT,
            comment_end_string=COMMENT_END,
            keep_trailing_newline=True,
            extensions=["jinja2.ext.do", "jinja2.ext.loopcontrols"],
            optimized=False,
            cache_size=0,
        )
        self.limits = limits
        self.scripts = scripts
        self.special = SPECIAL_EAST if scripts else SPECIAL
        for name in _REFUSED_FILTERS:
            self.filters.pop(name, None)
        self.filters.update(bounded_filters(self.filters, limits))
        self.filters["_note"] = pass_environment(lambda environment, text: environment.note(text))
        self.filters.update(filters)
        self.tests.update(tests)
        self.globals.pop("lipsum", None)
        self.globals["range"] = self._range
        self.globals["dict"] = self._dict
        self.tick: Callable[..., None] = _uncounted
        self.note: Callable[[str], str] = str

    def bound(self, rendering: Any) -> "Environment":
        """Return a copy that hands values, loops and failures to one rendering."""
        environment = copy(self)
        environment.undefined = rendering.missing
        for name in ("place", "each", "failed", "tick", "note"):
            setattr(environment, name, getattr(rendering, name))
        return environment

    def look(self, obj: Any, name: str) -> Any:
        """Return a dictionary's value, else an attribute that may be seen, else Undefined."""
        try:
            return obj[name]
        except (TypeError, LookupError, AttributeError):
            return self.getattr(obj, name)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return an attribute or item, as Jinja's sandbox lets them be seen."""
        if attribute.startswith("_"):
            return self.unsafe_undefined(obj, attribute)
        return super().getattr(obj, attribute)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Refuse what Jinja refuses, and classes and modules whole."""
        if isinstance(obj, (type, type(re), FunctionType, BuiltinFunctionType, MethodType)):
            return False
        return super().is_safe_attribute(obj, attr, value)

    def is_safe_callable(self, obj: Any) -> bool:
        """Allow functions the caller gave, macros, and reading methods of plain values."""
        if isinstance(obj, (Macro, FunctionType, Cycler, Joiner, LoopContext)):
            return bool(super().is_safe_callable(obj))
        owner = getattr(obj, "__self__", None)
        if isinstance(obj, (MethodType, BuiltinFunctionType)) and owner is not None:
            return isinstance(owner, (*_PURE, Environment)) and obj.__name__ not in _REFUSED
        return isinstance(obj, type) and obj in (Cycler, Joiner, Namespace)

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Call what may be called, with arguments that cannot make a value outgrow its bound."""
        if isinstance(obj, Undefined):
            obj()
        if not self.is_safe_callable(obj):
            raise SecurityError(f"“{getattr(obj, '__name__', type(obj).__name__)}” may not be called.")
        self.tick()
        # Jinja wraps str.format; what it wraps is the text's own method.
        method = getattr(obj, "__wrapped__", obj)
        if isinstance(getattr(method, "__self__", None), str):
            self._check_method(method, args, kwargs)
        return context.call(obj, *args, **kwargs)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Reckon, unless the result would be too large."""
        check_operands(self.limits, operator, left, right)
        result = super().call_binop(context, operator, left, right)
        return self.made(result) if isinstance(result, (list, tuple)) else result

    def made(self, value: Any) -> Any:
        """Return a list or dictionary that the template made, unless all that is in it is too much."""
        self.tick(1 + weight(value, self.limits.value) // 64)
        return value

    def _dict(self, *args: Any, **values: Any) -> dict[str, Any]:
        result: dict[str, Any] = self.made(dict(*args, **values))
        return result

    def joined(self, values: tuple[Any, ...]) -> str:
        """Return the texts of `a ~ b ~ c` as one."""
        texts = [said(value, self.limits) for value in values]
        size = sum(map(len, texts))
        check_size(self.limits, size)
        self.tick(1 + size // 1024)
        return "".join(texts)

    def concat(self, pieces: Iterable[str]) -> str:
        """Join what a macro or block has written; pieces with markup stay markup."""
        pieces = list(pieces)
        size = sum(map(len, pieces))
        check_size(self.limits, size)
        self.tick(1 + size // 1024)
        text = "".join(pieces)
        return Rendered(text) if "<" in text else unescape(text)

    def _check_method(self, method: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        for argument in (*args, *kwargs.values()):
            if (
                isinstance(argument, int)
                and abs(argument) > WIDEST
                and method.__name__ not in ("count", "find")
            ):
                raise LimitError(f"{argument} is too large a number for “{method.__name__}”.")
        owner = str(method.__self__)
        if method.__name__ in ("format", "format_map"):
            weight((args, kwargs), self.limits.value)
            if WIDE.search(owner):
                raise LimitError("A format may not be wider than 999 characters.")
        if method.__name__ == "replace" and len(args) > 1:
            check_size(self.limits, len(owner) + owner.count(str(args[0])) * len(str(args[1])))

    def _range(self, *args: int) -> range:
        """Return a range, unless it is longer than the steps a template may take."""
        numbers = range(*args)
        if len(numbers) > 100_000:
            raise LimitError("A range has at most 100,000 numbers.")
        return numbers


def _uncounted(steps: int = 1) -> None:
    """Count nothing: what is reckoned while compiling is bounded by the template's size."""
