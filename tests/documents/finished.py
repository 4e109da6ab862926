"""Minutes as an office has them: finished, without a field, of a meeting that no archive knows."""

from io import BytesIO

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

HOSTS = (
    "Иванов Сергей Петрович, проректор по международной деятельности",
    "Смирнова Анна Викторовна, начальник международного отдела",
    "Кузнецов Олег Игоревич, директор института энергетики",
)
GUESTS = ("Ковальский Ян, ректор", "Новак Мария, проректор по науке")
AGENDA = (
    "О ходе совместных исследований в области морской энергетики",
    "Об академической мобильности студентов",
    "О подготовке летней школы 2024 года",
)
DECISIONS = (
    ("№", "Решение", "Ответственный", "Срок"),
    ("1.1", "Подготовить план исследований на 2023–2025 годы", "О. И. Кузнецов", "1 июня 2023 г."),
    ("2.1", "Принять пять студентов на осенний семестр", "А. В. Смирнова", "01.09.2023"),
    ("3.1", "Согласовать программу летней школы", "Я. Ковальский", "15 ноября 2023 г."),
)


def minutes() -> bytes:
    """Write the minutes of talks, in Russian, with lists and a table."""
    document = docx.Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(12)

    def say(text: str, *, bold: bool = False, centred: bool = False, style: str | None = None) -> None:
        paragraph = document.add_paragraph(style=style)
        head, colon, rest = text.partition(": ")
        paragraph.add_run(head + colon).bold = bold or bool(rest)
        paragraph.add_run(rest)
        if centred:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER

    say("Санкт-Петербургский политехнический университет Петра Великого", bold=True, centred=True)
    say("ПРОТОКОЛ № 17", bold=True, centred=True)
    say("переговоров с делегацией Технического университета Гдыни", centred=True)
    say("14 марта 2023 г.\t\t\t\t\tСанкт-Петербург")
    say("Начало в 10:30, окончание в 12:15.")
    say("ПРИСУТСТВОВАЛИ:", bold=True)
    for side, people in (("От принимающей стороны:", HOSTS), ("От приглашённой стороны:", GUESTS)):
        say(side, bold=True)
        for person in people:
            say(person, style="List Bullet")
    say("Председатель: С. П. Иванов")
    say("Секретарь: А. В. Смирнова")
    say("ПОВЕСТКА ДНЯ:", bold=True)
    for title in AGENDA:
        say(title, style="List Number")
    say("ДОГОВОРИЛИСЬ:", bold=True)
    table = document.add_table(rows=0, cols=4)
    table.style = "Table Grid"
    for row in DECISIONS:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    say("")
    say("Председатель\t\t\t\tС. П. Иванов")
    say("Секретарь\t\t\t\tА. В. Смирнова")
    written = BytesIO()
    document.save(written)
    return written.getvalue()
