"""Says what went wrong below the window in the window's language.

The layers below know no translation: their errors are English sentences. Those a user can meet are listed here, with
a name in braces for each value.
"""

from __future__ import annotations

import re
import string
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.errors import ProtocolistError

PROBLEMS = (
    QT_TRANSLATE_NOOP("Problems", "This template cannot be used."),
    QT_TRANSLATE_NOOP("Problems", "This document cannot be used."),
    QT_TRANSLATE_NOOP("Problems", "This file is no copy of a document of this meeting."),
    QT_TRANSLATE_NOOP("Problems", "Open the meeting it belongs to, then try again."),
    QT_TRANSLATE_NOOP("Problems", "Something went wrong in the program with this document."),
    QT_TRANSLATE_NOOP("Problems", "The source has changed since the table was made."),
    QT_TRANSLATE_NOOP("Problems", "The translation has changed since the table was made."),
    QT_TRANSLATE_NOOP("Problems", "The record has no such text any more."),
    QT_TRANSLATE_NOOP("Problems", "The text was written in this language; it is no translation."),
    QT_TRANSLATE_NOOP("Problems", "This is not a Word document, or it is cut off."),
    QT_TRANSLATE_NOOP("Problems", "This is not a Word document."),
    QT_TRANSLATE_NOOP("Problems", "This is a zip archive, but not a Word document."),
    QT_TRANSLATE_NOOP("Problems", "The file has no main document."),
    QT_TRANSLATE_NOOP("Problems", "Choose a .docx file."),
    QT_TRANSLATE_NOOP("Problems", "This is an old .doc file, or a document locked with a password."),
    QT_TRANSLATE_NOOP("Problems", "Open it in Word, remove the password, and save it as .docx."),
    QT_TRANSLATE_NOOP("Problems", "The template carries macros."),
    QT_TRANSLATE_NOOP("Problems", "Save it in Word as .docx, without macros."),
    QT_TRANSLATE_NOOP(
        "Problems", "The template would have Word fetch something from outside ({kind}: {target})."
    ),
    QT_TRANSLATE_NOOP("Problems", "Put the picture or file into the template itself."),
    QT_TRANSLATE_NOOP(
        "Problems", "A field of the template ({field}) would have Word fetch or run something."
    ),
    QT_TRANSLATE_NOOP("Problems", "Take the field out, or put what it shows in its place."),
    QT_TRANSLATE_NOOP("Problems", "The template is in the Strict variant of Open XML."),
    QT_TRANSLATE_NOOP("Problems", "Save it in Word as “Word Document (.docx)”."),
    QT_TRANSLATE_NOOP("Problems", "The file is larger than {size} MiB."),
    QT_TRANSLATE_NOOP("Problems", "Unpacked, the file is larger than {size} MiB."),
    QT_TRANSLATE_NOOP("Problems", "The part {name} is packed more tightly than any document is."),
    QT_TRANSLATE_NOOP("Problems", "The part {name} is damaged."),
    QT_TRANSLATE_NOOP("Problems", "A template of this file has faults."),
    QT_TRANSLATE_NOOP("Problems", "Have it mended where it came from: {fault}"),
    QT_TRANSLATE_NOOP(
        "Problems", "A template of this file makes a document that this program does not know."
    ),
    QT_TRANSLATE_NOOP("Problems", "Open it in Word and save it as .docx."),
    QT_TRANSLATE_NOOP("Problems", "The template has faults."),
    QT_TRANSLATE_NOOP("Problems", "The template cannot be filled with these values."),
    QT_TRANSLATE_NOOP("Problems", "“{step}” is not a field of this document."),
    QT_TRANSLATE_NOOP("Problems", "“{said}” has no “{step}”."),
    QT_TRANSLATE_NOOP("Problems", "“{said}” is a single value and has no “{step}”."),
    QT_TRANSLATE_NOOP("Problems", "There is no {kind} “{name}”."),
    QT_TRANSLATE_NOOP("Problems", "The block is never closed: {{%{level} end{word} %}} is missing."),
    QT_TRANSLATE_NOOP("Problems", "The tag is not closed: {closing} is missing."),
    QT_TRANSLATE_NOOP("Problems", "The tag is not opened: {opening} is missing."),
    QT_TRANSLATE_NOOP("Problems", "“{step}” is typed with Cyrillic letters that look like Latin ones."),
    QT_TRANSLATE_NOOP("Problems", "“{name}” is one of a list, and no loop stands around it."),
    QT_TRANSLATE_NOOP("Problems", "“{said}” is no list; a loop cannot go through it."),
    QT_TRANSLATE_NOOP("Problems", "“{said}” is a list; its items have names, it has not: use a for loop."),
    QT_TRANSLATE_NOOP("Problems", "“{word}” is no statement."),
    QT_TRANSLATE_NOOP("Problems", "“{word}” is not allowed in a document."),
    QT_TRANSLATE_NOOP("Problems", "“{word}” stands in no {holders} block."),
    QT_TRANSLATE_NOOP("Problems", "“{word}” follows an else of the same block."),
    QT_TRANSLATE_NOOP("Problems", "The tag is empty."),
    QT_TRANSLATE_NOOP("Problems", "The tag takes its {kind} away, but stands in no table."),
    QT_TRANSLATE_NOOP("Problems", "The tag ends where something is still missing."),
    QT_TRANSLATE_NOOP("Problems", "Something is missing in the tag."),
    QT_TRANSLATE_NOOP("Problems", "A loop needs “in” before its list: for … in …"),
    QT_TRANSLATE_NOOP("Problems", "Compare with ==; one = alone gives a name a value."),
    QT_TRANSLATE_NOOP("Problems", "The name of a filter or a field is missing."),
    QT_TRANSLATE_NOOP(
        "Problems", "“{name}” is too much here: a name is one word, its parts are joined by dots."
    ),
    QT_TRANSLATE_NOOP("Problems", "A tag begins with two braces and ends with two."),
    QT_TRANSLATE_NOOP("Problems", "The sign {sign} has no meaning in a tag."),
    QT_TRANSLATE_NOOP("Problems", "“{word}” closes nothing: no {opener} is open here{more}."),
    QT_TRANSLATE_NOOP("Problems", "The block begins and ends in places that do not match."),
    QT_TRANSLATE_NOOP("Problems", "“{word}” needs a value."),
    QT_TRANSLATE_NOOP("Problems", "“{word}” stands in no table cell."),
    QT_TRANSLATE_NOOP("Problems", "The tag is nested too deeply."),
    QT_TRANSLATE_NOOP("Problems", "Choose another template for it."),
    QT_TRANSLATE_NOOP("Problems", "The template of this document is no longer there."),
    QT_TRANSLATE_NOOP("Problems", "This file holds no template packs."),
    QT_TRANSLATE_NOOP("Problems", "This file of template packs is too large."),
    QT_TRANSLATE_NOOP("Problems", "The manifest of this file cannot be read."),
    QT_TRANSLATE_NOOP("Problems", "This file holds something else than its manifest says."),
    QT_TRANSLATE_NOOP("Problems", "A file of this pack is not what it was when it was packed."),
    QT_TRANSLATE_NOOP("Problems", "The description of a template pack is wrong."),
    QT_TRANSLATE_NOOP("Problems", "A part of this template pack cannot be read."),
    QT_TRANSLATE_NOOP("Problems", "A template pack was written for a newer version of the program."),
    QT_TRANSLATE_NOOP("Problems", "Bring the program up to date, then import the pack again."),
    QT_TRANSLATE_NOOP("Problems", "Ask for the file again from where it came."),
    QT_TRANSLATE_NOOP("Problems", "The file cannot be read."),
    QT_TRANSLATE_NOOP("Problems", "There is no such file."),
    QT_TRANSLATE_NOOP("Problems", "Check the path and the spelling."),
    QT_TRANSLATE_NOOP("Problems", "The program goes on trying; nothing is lost."),
    QT_TRANSLATE_NOOP("Problems", "LibreOffice is not installed."),
    QT_TRANSLATE_NOOP("Problems", "Install it, or use the built-in PDF."),
    QT_TRANSLATE_NOOP("Problems", "LibreOffice could not make the pages."),
    QT_TRANSLATE_NOOP("Problems", "LibreOffice did not answer within {seconds} seconds."),
    QT_TRANSLATE_NOOP("Problems", "Try again, or look at the approximate pages."),
    QT_TRANSLATE_NOOP("Problems", "The pages could not be drawn."),
    QT_TRANSLATE_NOOP("Problems", "Check the printer or the folder, then try again."),
    QT_TRANSLATE_NOOP("Problems", "This is not a calendar file: {error}."),
    QT_TRANSLATE_NOOP("Problems", "Save the invitation as .ics from the mail program again."),
    QT_TRANSLATE_NOOP("Problems", "The calendar holds no event."),
    QT_TRANSLATE_NOOP("Problems", "The meeting has no day yet."),
    QT_TRANSLATE_NOOP("Problems", "Say when it is, among its details."),
    QT_TRANSLATE_NOOP("Problems", "Choose the .ics of the invitation itself."),
    QT_TRANSLATE_NOOP("Problems", "This is not a text file."),
    QT_TRANSLATE_NOOP("Problems", "Save it as plain text, .csv or .xlsx."),
    QT_TRANSLATE_NOOP("Problems", "This is not a file of contacts."),
    QT_TRANSLATE_NOOP("Problems", "Some of these cards are broken."),
    QT_TRANSLATE_NOOP("Problems", "None of these cards can be read."),
    QT_TRANSLATE_NOOP("Problems", "Export the contacts again, as vCard 3.0."),
    QT_TRANSLATE_NOOP("Problems", "This card is broken: {error}."),
    QT_TRANSLATE_NOOP("Problems", "This row names nobody."),
    QT_TRANSLATE_NOOP("Problems", "“{email}” is no e-mail address."),
    QT_TRANSLATE_NOOP("Problems", "No column of this table is known to hold names: {heads}."),
    QT_TRANSLATE_NOOP("Problems", "Call it “Name”, or choose it by hand."),
    QT_TRANSLATE_NOOP("Problems", "Nothing is read from “{suffix}”."),
    QT_TRANSLATE_NOOP("Problems", "Choose .vcf, .xlsx, .csv or .txt."),
    QT_TRANSLATE_NOOP("Problems", "Nothing is written as “{suffix}”."),
    QT_TRANSLATE_NOOP("Problems", "Call it .vcf, .xlsx or .csv."),
    QT_TRANSLATE_NOOP("Problems", "There is no name that could become an earlier one."),
    QT_TRANSLATE_NOOP("Problems", "An organisation cannot be a unit of itself."),
    QT_TRANSLATE_NOOP("Problems", "Export them as vCard (.vcf)."),
    QT_TRANSLATE_NOOP("Problems", "This is not a table of translations."),
    QT_TRANSLATE_NOOP("Problems", "Keep the columns Place, Translation and Check as they were exported."),
    QT_TRANSLATE_NOOP("Problems", "This is the old .xls format, or the file has a password."),
    QT_TRANSLATE_NOOP("Problems", "Save it as .xlsx without one."),
    QT_TRANSLATE_NOOP("Problems", "The workbook is too large."),
    QT_TRANSLATE_NOOP("Problems", "The list is too long to be read at once."),
    QT_TRANSLATE_NOOP("Problems", "Take it in parts of some hundred people."),
    QT_TRANSLATE_NOOP("Problems", "Keep only the sheet with the list."),
    QT_TRANSLATE_NOOP("Problems", "The workbook cannot be read."),
    QT_TRANSLATE_NOOP("Problems", "Open it in the spreadsheet and save it as .xlsx again."),
    QT_TRANSLATE_NOOP("Problems", "There is no table in this file."),
    QT_TRANSLATE_NOOP("Problems", "The first row names the columns, as “Name”, “Post”, “Organisation”."),
    QT_TRANSLATE_NOOP("Problems", "Is it the right one?"),
    QT_TRANSLATE_NOOP("Problems", "This is a folder."),
    QT_TRANSLATE_NOOP("Problems", "Name a file in it."),
    QT_TRANSLATE_NOOP("Problems", "The archive was opened for reading."),
    QT_TRANSLATE_NOOP(
        "Problems",
        "The archive was written by a newer version of the program; update the program to change it.",
    ),
    QT_TRANSLATE_NOOP(
        "Problems", "You may not write to the archive or its folder; save a copy elsewhere to change it."
    ),
    QT_TRANSLATE_NOOP("Problems", "No archive can be made here: you may not write to this folder."),
    QT_TRANSLATE_NOOP("Problems", "Choose another folder, or ask for permission."),
    QT_TRANSLATE_NOOP("Problems", "There is no archive here."),
    QT_TRANSLATE_NOOP("Problems", "Choose another file."),
    QT_TRANSLATE_NOOP("Problems", "The folder does not exist."),
    QT_TRANSLATE_NOOP("Problems", "Create the folder, bring its drive back, or choose another archive."),
    QT_TRANSLATE_NOOP("Problems", "This file is not an archive of the program."),
    QT_TRANSLATE_NOOP("Problems", "A part of the archive is missing."),
    QT_TRANSLATE_NOOP("Problems", "Restore a backup of it."),
    QT_TRANSLATE_NOOP("Problems", "The backup was made by a newer version of the program."),
    QT_TRANSLATE_NOOP("Problems", "Another program is writing to the archive."),
    QT_TRANSLATE_NOOP("Problems", "Wait a moment and try again; close the other window if it hangs."),
    QT_TRANSLATE_NOOP("Problems", "The archive is no longer in its place."),
    QT_TRANSLATE_NOOP("Problems", "Bring it back, or choose where to keep a copy of what is open."),
)
"""Every sentence and remedy; a test holds that the layers below say them."""

KINDS = (
    QT_TRANSLATE_NOOP("Problems", "filter"),
    QT_TRANSLATE_NOOP("Problems", "test"),
    QT_TRANSLATE_NOOP("Problems", "row"),
    QT_TRANSLATE_NOOP("Problems", "cell"),
)
"""What a template may name that there is not, or take away where none is."""


def say(sentence: str | None) -> str:
    """Return a sentence of an error in the window's language; English where it has no translation."""
    for pattern, source in _patterns():
        if sentence and (found := pattern.fullmatch(sentence)):
            filled = found.groupdict()
            if filled.get("kind") in KINDS:
                filled["kind"] = QCoreApplication.translate("Problems", filled["kind"])
            return QCoreApplication.translate("Problems", source).format(**filled)
    return sentence or ""


def said(problem: ProtocolistError) -> str:
    """Return what went wrong and what to do about it."""
    return " ".join(part for part in (say(problem.sentence), say(problem.remedy)) if part)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((_pattern(source), source) for source in map(str, PROBLEMS))


def _pattern(source: str) -> re.Pattern[str]:
    parts = string.Formatter().parse(source)
    return re.compile(
        "".join(re.escape(text) + (f"(?P<{name}>.*?)" if name else "") for text, name, _, _ in parts)
    )
