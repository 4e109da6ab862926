"""Small texts of a wording filled from the vocabulary: they remember which places of the record they print."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any

from jinja2 import StrictUndefined, Template, TemplateError, pass_context
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.documents import prose
from app.documents.filters import filters
from app.documents.wording import Wording
from app.errors import ProtocolistError
from app.language import typography


def write(wording: Wording, text: str, names: Mapping[str, Any]) -> tuple[str, tuple[str, ...]]:
    """Return ``text`` filled with ``names``, and the paths of what it printed.

    Raises ProtocolistError for a fault in the text.
    """
    printed: list[str] = []
    try:
        # Headings and the like have nothing to be filled in.
        plain = "{" not in text
        said = text if plain else _compiled(_environment(wording), text).render({**names, "printed": printed})
    except TemplateError as error:
        raise ProtocolistError(
            f"The wording of the template pack has a fault: {error}.",
            place=text.strip()[:80],
            remedy="Mend the wording of the template pack.",
        ) from error
    return typography.bind(prose.tidy(said), wording.language), tuple(dict.fromkeys(printed))


class _Environment(ImmutableSandboxedEnvironment):
    """Looks names up in dicts first, as the templates of documents do."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return the field of a dict, else the attribute."""
        if isinstance(obj, dict):
            with suppress(KeyError):
                return obj[attribute]
        return super().getattr(obj, attribute)


@pass_context
def _remember(context: Context, value: Any) -> Any:
    """Keep the places of everything that is printed."""
    context["printed"].extend(getattr(value, "paths", ()))
    return value


@lru_cache(maxsize=32)
def _environment(wording: Wording) -> _Environment:
    environment = _Environment(
        undefined=StrictUndefined, finalize=_remember, autoescape=False, optimized=False, cache_size=0
    )
    environment.filters.update(filters(wording.language))
    environment.filters.update(prose.grammar(wording).filters())
    return environment


@lru_cache(maxsize=1024)
def _compiled(environment: _Environment, text: str) -> Template:
    return environment.from_string(text)
