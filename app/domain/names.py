"""Names of people as separate parts, per script; never one string."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen


class Script(StrEnum):
    """A script in which a name can be written."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    HAN = "han"


class Tradition(StrEnum):
    """Which order and forms of address a name follows; UNKNOWN leaves the guess to the language rules."""

    UNKNOWN = ""
    RUSSIAN = "russian"
    CHINESE = "chinese"
    WESTERN = "western"


class Gender(StrEnum):
    """Grammatical gender of forms of address and cases."""

    UNKNOWN = ""
    MALE = "m"
    FEMALE = "f"


@frozen
class NameForm:
    """A name in one script. ``given`` may be initials; a one-word name is ``family`` alone.

    ``confirmed`` is False for a suggestion (a transliteration nobody has looked at).
    """

    family: str = ""
    given: str = ""
    patronymic: str = ""
    confirmed: bool = True

    def __bool__(self) -> bool:
        """Tell whether any part is known."""
        return bool(self.family or self.given or self.patronymic)


@frozen
class InflectedForm:
    """A form that someone confirmed: ``key`` says which ("genitive", "post.genitive", "initials.ru" …)."""

    key: str
    text: str


@frozen
class PersonName:
    """A person's name in each script in which it is known."""

    latin: NameForm = NameForm()
    cyrillic: NameForm = NameForm()
    han: NameForm = NameForm()
    tradition: Tradition = Tradition.UNKNOWN
    forms: tuple[InflectedForm, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether the name is known in any script."""
        return bool(self.latin or self.cyrillic or self.han)

    def script(self, script: Script) -> NameForm:
        """Return the form in ``script``, empty where unknown."""
        form: NameForm = getattr(self, script.value)
        return form

    def form(self, key: str) -> str:
        """Return the confirmed form of that key, or an empty string."""
        return next((f.text for f in self.forms if f.key == key), "")

    @property
    def any(self) -> NameForm:
        """The first form known: Latin, Cyrillic, Han."""
        return self.latin or self.cyrillic or self.han
