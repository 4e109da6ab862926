"""The styles of a template, by the names that people know them by and by their ids."""

from app.word.ooxml import w
from app.word.tree import Element


class Styles:
    """Finds styles in `word/styles.xml`; empty where the template has none."""

    def __init__(self, root: Element | None) -> None:
        self._ids: set[str] = set()
        self._by_name: dict[str, str] = {}
        for style in root.findall(w("style")) if root is not None else ():
            self.add(style)

    def add(self, style: Element) -> None:
        """Make a style known."""
        ident = style.get(w("styleId")) or ""
        name = style.find(w("name"))
        self._ids.add(ident)
        if name is not None:
            self._by_name[(name.get(w("val")) or "").casefold()] = ident

    def find(self, style: str) -> str | None:
        """Return the id of a style given by id or name, None where the template has no such style."""
        if style in self._ids:
            return style
        return self._by_name.get(style.casefold())

    def id(self, style: str) -> str:
        """Return the id of a style; a name that the template does not know stands for itself."""
        return self.find(style) or style
