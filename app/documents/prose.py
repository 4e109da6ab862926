"""Sentences made of what was written in haste: whose words they are, whether they need a subject, where they end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any

from app.documents.filters import filters, joined, like
from app.documents.making import Fields, Making, Words
from app.documents.wording import Wording
from app.language import dates, typography

_END = re.compile(r"(?<=[.!?…。！？])[»”\")]*(?:\s+|(?<=[。！？]))")
_STOPS = ".。;；"


def tidy(text: str) -> str:
    """Remove what empty parts left behind: doubled spaces, a space before a sign, a doubled full stop."""
    text = re.sub(r"[ \n]+", " ", text)
    text = re.sub(r" (?=[,.;:!?])", "", text)
    return re.sub(r"(?<![.…])\.\.(?!\.)", ".", text).strip()


def bare(text: str) -> str:
    """Return ``text`` without its full stop."""
    return text.rstrip().rstrip(_STOPS).rstrip()


def filled(pattern: str, **values: Any) -> str:
    """Fill a pattern; where its parts touch and neither is in Chinese there, a space keeps them apart."""
    said = pattern.replace("}{", "}\x00{").format(**values)
    return re.sub(r"(?<=[^\u3000-\u9fff\uff00-\uffef])\x00(?=[^\W\u3000-\u9fff])", " ", said).replace(
        "\x00", ""
    )


def sentences(text: str) -> tuple[str, str]:
    """Return the first sentence of ``text`` and the rest."""
    for found in _END.finditer(text):
        before = text[: found.start()]
        if not re.search(r"(?:^|[\s\u00a0(])(?:[A-ZА-ЯЁ]|Mr|Ms|Dr|Prof|St|г|ул|им|т)\.$", before):
            return text[: found.end()].strip(), text[found.end() :].strip()
    return text, ""


class Grammar:
    """What the wording says about a language's sentences: patterns to recognise and to build them."""

    def __init__(self, wording: Wording) -> None:
        table = wording.table("grammar")
        self.language = wording.language
        self._predicate = re.compile(table.get("predicate", "(?!)"))
        self._infinitive = re.compile(table.get("infinitive", "(?!)"))
        self._interrogative = re.compile(table.get("interrogative", "(?!)"))
        self._said: str = table.get("said", "{text}, {who} {verb}.")
        self._spoke: str = table.get("spoke", "{who} {text}")
        self._presented: str = table.get("presented", "{name}, {post}")
        self._presented_with: str = table.get("presented_with", "{name}, {post} ({organisation})")
        self._closing: str = table.get("closing", ",")
        self._dated: str = table.get("dated", "{text} ({when})")
        self._spoken: tuple[str, str, str] = tuple(table.get("spoken", ("“", ",", "”")))
        self.speaker: str = table.get("speaker", "later")
        self._address: str = table.get("address", "addressed")
        self._collective = [(re.compile(ending), say) for ending, say in table.get("collective", ())]
        self._told: str = table.get("told", "{who}: {text}")
        self._to: str = table.get("to", "")
        self._theme = re.compile(table.get("theme", "(?!)"))
        self._about = re.compile(table.get("about", "(?!)"))
        self._and, self._besides = table.get("joining", (", ", ", "))
        self._redundant = re.compile(table.get("redundant", "(?!)"))

    def sentence(self, value: Any) -> Any:
        """End a text with a full stop."""
        return filters(self.language)["sentence"](value)

    def asked(self, value: Any) -> Any:
        """End what is worded as a question with its mark, where it was noted without one."""
        said = str(value).strip()
        if said[-1:] in "?？!！…" or not self._interrogative.match(typography.upper_first(said)):
            return value
        return like(value, bare(said) + ("？" if self.language == "zh" else "?"))

    def lacks_subject(self, text: str) -> bool:
        """Tell whether a remark was noted without its subject: “Reported on the plans.”"""
        return bool(self._predicate.match(text.strip()))

    def subject(self, who: Any, text: str) -> Any:
        """Return who says ``text``: a side with its article, in Russian so that the verb agrees: «делегация …»."""
        if not (isinstance(who, Fields) and "side" in who):
            return who
        if not self._collective:
            return filters(self.language)["the"](who)
        verb = text.split(maxsplit=1)[0] if self.lacks_subject(text) else ""
        say = next(
            say for ending, say in self._collective if ending.search(verb) and (verb or not ending.pattern)
        )
        names = {"name": str(who), "genitive": str(filters(self.language)["genitive"](who))}
        return like(who, say.format(**names))

    def lower_first(self, text: str) -> str:
        """Make the first letter small, unless the word is an abbreviation."""
        return text if len(text) > 1 and text[1].isupper() else text[:1].lower() + text[1:]

    def deeds(self, values: Iterable[Any]) -> Any:
        """Join what is to be done after “agreed”: “to A, to B and to C”; nothing unless each begins with a verb."""
        items = list(values)
        if not items or not all(self._infinitive.match(str(one)) for one in items):
            return ""
        return joined(
            [like(one, self._to + bare(self.lower_first(str(one)))) for one in items], self.language
        )

    def listed(self, values: Iterable[Any]) -> Any:
        """Join texts by semicolons, without their full stops and capitals."""
        continued = filters(self.language)["continued"]
        items = [like(one, bare(str(continued(one)))) for one in values]
        paths = tuple(path for one in items for path in one.paths)
        return Words(("；" if self.language == "zh" else "; ").join(items), paths=paths)

    def themes(self, titles: Iterable[Any]) -> Any:
        """Join titles of items as what was talked of, without quotation marks; nothing where they do not read so."""
        items = list(titles)
        said = [bare(str(one)) for one in items]
        parted = len(items) > 1 and any("," in one for one in said)
        if parted or not all(self._theme.match(one) and ":" not in one for one in said):
            return ""
        lower = filters(self.language)["continued"] if self.language == "ru" else self.lower_first
        return joined(
            [like(one, str(lower(text))) for one, text in zip(items, said, strict=True)], self.language
        )

    def about(self, titles: Iterable[Any]) -> Any:
        """Join titles that begin with “on”: «о планах, об обмене»; what a colon opens stands in brackets."""
        items = list(titles)
        said = [re.sub(r": (.+)", r" (\1)", self.lower_first(bare(str(one)))) for one in items]
        if not items or not all(self._about.match(one) for one in said):
            return ""
        parted = self._besides if any("," in one for one in said) else self._and
        whole = parted.join([*([", ".join(said[:-1])] if said[1:] else []), said[-1]])
        return Words(whole, paths=tuple(path for one in items for path in getattr(one, "paths", ())))

    def reported(self, entries: Iterable[Any], who: Any, later: Any, verb: str) -> Any:
        """Put what one speaker said into sentences: “Reported on …” gets its subject, the first other its speaker."""
        said: list[str] = []
        paths: list[str] = list(getattr(who, "paths", ()))
        for entry in entries:
            text = str(entry["text"]).strip()
            paths += entry["text"].paths
            said.append(self._attributed(text, who if not said else later, verb, first=not said))
        glue = "" if self.language == "zh" else " "
        return Words(glue.join(said), paths=tuple(paths))

    def told(self, text: Any, who: Any) -> Any:
        """Put a remark into the minutes: “Ms. Liu reported on …”, or “Ms. Liu: The …” where it has a subject."""
        said = str(text).strip()
        return like(
            text, _told(self, said, str(self.subject(who, said) if self.lacks_subject(said) else who))
        )

    def tell(self, said: str, who: str) -> str:
        """Return a remark as a sentence with its speaker."""
        if self.lacks_subject(said):
            begun = self._spoke.format(who=who, text=self.lower_first(said))
        else:
            begun = self._told.format(who=who, text=typography.upper_first(said))
        return str(self.sentence(typography.upper_first(begun)))

    def _attributed(self, text: str, who: Any, verb: str, *, first: bool) -> str:
        who = self.subject(who, text)
        if self.lacks_subject(text):
            spoken = self._spoke.format(who=who, text=self.lower_first(text))
            return str(self.sentence(typography.upper_first(spoken)))
        if not first:
            return str(self.sentence(text))
        opening, rest = sentences(text)
        begun = typography.upper_first(self._said.format(text=bare(opening), who=who, verb=verb))
        glue = "" if self.language == "zh" else " "
        return begun + (glue + str(self.sentence(rest)) if rest else "")

    def presented(self, person: Any, *, closed: bool = False) -> Any:
        """Write name and post; ``closed`` adds the comma that ends the apposition in the middle of a sentence."""
        if not person["post"]:
            return like(person, str(person[self._address]))
        said = filled(self._presented, name=self._addressed(person), post=person["post"])
        return like(person, said + (self._closing if closed else ""))

    def presented_with(self, person: Any) -> Any:
        """Write name, post and organisation."""
        organisation = person["organisation"]
        if not organisation or not person["post"]:
            return self.presented(person)
        named = filters(self.language)["the"](organisation)
        of = filters("ru")["genitive"](organisation) if self.language == "ru" else named
        said = filled(
            self._presented_with,
            name=self._addressed(person),
            post=person["post"],
            organisation=named,
            of_organisation=of,
        )
        return like(person, said)

    def _addressed(self, person: Any) -> Any:
        """Return how a person is named beside the post: a title that the post says as well is left out."""
        said = person[self._address]
        return person["name"] if self._redundant.match(f"{said}|{person['post']}") else said

    def dated(self, fact: Any) -> Any:
        """Write a fact with its date, unless its text tells the year."""
        text, date = fact["text"], fact.source.date
        if not date or date[:4] in text:
            return self.sentence(text)
        when = dates.format(date, "long", self.language)
        said = self._dated.format(when=when, text=bare(str(text)))
        return self.sentence(like(text, typography.upper_first(said)))

    def spoken(self, text: Any) -> Any:
        """Put words between quotation marks, with the comma where the language has it; ? and ! stay."""
        opening, comma, closing = self._spoken
        said = str(text).strip()
        ended = said[-1:] in "?!…？！"
        inner = typography.quote(said if ended else bare(said), self.language)[1:-1]
        if ended:
            return like(text, opening + inner + closing[0])
        return like(text, opening + inner + comma + closing)

    def filters(self) -> Mapping[str, Callable[..., Any]]:
        """Return these as filters of the wording."""
        return {
            "deeds": self.deeds,
            "listed": self.listed,
            "themes": self.themes,
            "about": self.about,
            "reported": self.reported,
            "presented": self.presented,
            "presented_with": self.presented_with,
            "dated": self.dated,
            "spoken": self.spoken,
            "lower_first": lambda value: like(value, self.lower_first(str(value))),
            "bare": lambda value: like(value, bare(str(value))),
        }


@lru_cache(maxsize=32)
def grammar(wording: Wording) -> Grammar:
    """Return the grammar of a wording."""
    return Grammar(wording)


def of(making: Making) -> Grammar:
    """Return the grammar of a document's wording."""
    return grammar(making.wording)


@lru_cache(maxsize=16384)
def _told(grammar: Grammar, said: str, who: str) -> str:
    """Tell a remark; what was said once is said again with every key typed elsewhere."""
    return grammar.tell(said, who)
