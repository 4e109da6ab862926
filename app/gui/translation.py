"""The window's language: installed translators, and what it is called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app import places

LANGUAGES = {"en": "English", "ru": "Русский", "zh": "中文"}
"""Languages of the window, each by its own name."""


class Phrase:
    """Words that are put into the window's language whenever they are read, and what fills their blanks."""

    __slots__ = ("_context", "_count", "_filled", "_text")

    def __init__(self, context: str, text: str, /, n: int = -1, **filled: object) -> None:
        self._context, self._text, self._count, self._filled = context, text, n, filled

    def __str__(self) -> str:
        said = QCoreApplication.translate(self._context, self._text, None, self._count)
        return said.format(**self._filled) if self._filled else said


Name = str | Phrase
"""What a step is called."""


def system_language() -> str:
    """Return the window language nearest to the system's."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return "en"


def window_language() -> str:
    """Return the language the window is in."""
    return QLocale().name()[:2]


def install(application: QCoreApplication, language: str) -> None:
    """Put the whole window into a language at once; widgets hear of it as LanguageChange."""
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale({"en": "en_GB", "ru": "ru_RU", "zh": "zh_CN"}.get(language, language)))
    shipped = places.resources() / "i18n"
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in (
        (qt, {"zh": "qtbase_zh_CN"}.get(language, f"qtbase_{language}")),
        (str(shipped), f"protocolist_{language}"),
    ):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
        else:
            translator.deleteLater()
