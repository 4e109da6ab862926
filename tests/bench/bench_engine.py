"""The template engine against docxtpl: the same minutes, with N participants, N proposals, N/10 items.

    python tests/bench/bench_engine.py [--quick]

Times are the best of several, in milliseconds. `cold` starts from the template's bytes with nothing
compiled; `compiled` renders a template that is loaded. Memory is the peak of a process of its own.
"""

import argparse
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

SIZES = (10, 100, 1_000, 10_000)
TARGETS = "compiled: 100 times docxtpl's speed at 10, 20 times at 1,000; cold: 25 times at 10,000; 100 MiB"


def minutes_template() -> bytes:
    """Make the template with python-docx: a table of participants, an agenda, a table of proposals."""
    import docx

    document = docx.Document()
    document.add_heading("Minutes of {{ meeting.title }}", 1)
    document.add_paragraph("{{ meeting.place }}, {{ meeting.date }}. In the chair: {{ meeting.chair }}.")
    document.add_heading("Participants", 2)
    _table(document, "participants", "p", ("Name", "Post", "Organisation"), ("name", "post", "organisation"))
    document.add_heading("Agenda", 2)
    document.add_paragraph("{%p for item in agenda %}")
    line = document.add_paragraph("{{ loop.index }}. ")
    line.add_run("{{ item.title }}").bold = True
    line.add_run(" ({{ item.rapporteur }}){% if item.note %}: {{ item.note }}{% endif %}")
    document.add_paragraph("{%p endfor %}")
    document.add_heading("The sides agreed", 2)
    _table(document, "proposals", "r", ("No.", "Text", "Responsible", "Due"), ("number", "text", "by", "due"))
    document.add_paragraph("Secretary: {{ meeting.secretary }}")
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def _table(document: Any, many: str, one: str, heads: tuple[str, ...], fields: tuple[str, ...]) -> None:
    table = document.add_table(rows=4, cols=len(heads), style="Table Grid")
    table.cell(1, 0).text = f"{{%tr for {one} in {many} %}}"
    table.cell(3, 0).text = "{%tr endfor %}"
    for column, (head, field) in enumerate(zip(heads, fields, strict=True)):
        table.cell(0, column).text = head
        table.cell(2, column).text = f"{{{{ {one}.{field} }}}}"


def minutes(count: int) -> dict[str, Any]:
    """Return the values of a meeting of this size."""
    return {
        "meeting": {
            "title": "talks on research & teaching", "place": "St. Petersburg", "date": "24 June 2024",
            "chair": "Head of the host's side", "secretary": "Secretary of the meeting",
        },
        "participants": [
            {"name": f"Participant {n}", "post": f"Head of section {n}", "organisation": f"Organisation {n % 50}"}
            for n in range(count)
        ],
        "agenda": [
            {"title": f"Item {n}", "rapporteur": f"Participant {n}", "note": "see annex" if n % 2 else ""}
            for n in range(max(1, count // 10))
        ],
        "proposals": [
            {
                "number": f"{n + 1}", "text": f"To set up joint work no. {n}, with a report to both sides each year",
                "by": f"Participant {n}", "due": "1 December 2024",
            }
            for n in range(count)
        ],
    }  # fmt: skip


def best(action: Callable[[], object], rounds: int) -> float:
    """Return the shortest of some runs, in milliseconds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def cold(template: bytes, values: dict[str, Any]) -> bytes:
    """Render with nothing compiled."""
    from app.word import Template, forget_compiled

    forget_compiled()
    return Template.load(template).render(values)


def by_docxtpl(template: bytes, values: dict[str, Any]) -> bytes:
    """Render with docxtpl, as its users do."""
    from docxtpl import DocxTemplate

    document = DocxTemplate(BytesIO(template))
    document.render(values, autoescape=True)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def shares(template: bytes, values: dict[str, Any]) -> dict[str, float]:
    """Return how long each stage of a cold rendering takes: package, parse, compile, render, zip."""
    from app.word import Template, compile, forget_compiled, package, render, write
    from app.word.limits import DEFAULT

    spent: dict[str, float] = {}

    def timed(stage: str, module: Any, name: str) -> Callable[[], None]:
        original = getattr(module, name)

        def measured(*args: Any, **kwargs: Any) -> Any:
            start = time.perf_counter()
            try:
                return original(*args, **kwargs)
            finally:
                spent[stage] = spent.get(stage, 0.0) + (time.perf_counter() - start) * 1000

        setattr(module, name, measured)
        return lambda: setattr(module, name, original)

    undo = [
        timed("package", package, "read"),
        timed("parse", compile.markup, "read"),
        timed("hoist", compile.hoist, "hoist"),
        timed("compile", compile, "_generate"),
        timed("zip", render, "compress"),
        timed("write", write, "assemble"),
    ]
    try:
        forget_compiled()
        loaded = Template.load(template, limits=DEFAULT)
        start = time.perf_counter()
        loaded.render(values)
        spent["render"] = (time.perf_counter() - start) * 1000 - spent.get("write", 0.0)
    finally:
        for each in undo:
            each()
    deflating = _deflate_alone(loaded.render(values))
    spent["zip"] = deflating + spent.pop("write")
    spent["render"] -= deflating
    return spent


def _deflate_alone(docx: bytes) -> float:
    import zipfile

    from app.word.write import compress

    text = zipfile.ZipFile(BytesIO(docx)).read("word/document.xml")
    chunks = [text[at : at + (1 << 18)] for at in range(0, len(text), 1 << 18)]
    return best(lambda: compress("x", chunks), 3)


def peak(engine: str, count: int, template: bytes) -> float:
    """Return the peak memory of a process that renders once, in MiB."""
    script = [sys.executable, __file__, "--measure", engine, str(count)]
    return float(subprocess.run(script, input=template, capture_output=True, check=True).stdout)


def measure(engine: str, count: int) -> None:
    """Render what comes in once, and print the peak memory of this process, in MiB."""
    template = sys.stdin.buffer.read()
    (cold if engine == "word" else by_docxtpl)(template, minutes(count))
    status = Path("/proc/self/status")
    if status.exists():
        # Unlike the resource module's, this figure does not begin with that of the parent process.
        print(
            next(int(line.split()[1]) for line in status.read_text().splitlines() if "VmHWM" in line) / 1024
        )
    else:
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def compare(quick: bool) -> None:
    """Print the tables."""
    from app.word import Template

    template = minutes_template()
    print(f"{'N':>7} {'docxtpl':>9} {'cold':>8} {'ratio':>7} {'compiled':>9} {'ratio':>7}   ms")
    for count in SIZES:
        values = minutes(count)
        rounds = 2 if quick or count > 1000 else 7
        fresh = best(partial(cold, template, values), rounds)
        ready = best(partial(Template.load(template).render, values), rounds * 3)
        theirs = best(partial(by_docxtpl, template, values), 1 if count > 1000 else 3)
        print(
            f"{count:>7,} {theirs:>9.1f} {fresh:>8.2f} {theirs / fresh:>6.1f}x {ready:>9.2f} {theirs / ready:>6.1f}x"
        )
    for count in (10, 10_000):
        spent = shares(template, minutes(count))
        total = sum(spent.values())
        line = ", ".join(f"{stage} {ms:.2f} ms ({ms / total:.0%})" for stage, ms in spent.items())
        print(f"cold at {count:,}: {line}")
    sizes = (100, 10_000) if quick else SIZES
    print("peak memory, MiB: " + ", ".join(f"{n:,}: {peak('word', n, template):.0f}" for n in sizes))
    print(f"docxtpl's at {sizes[-1]:,}: {peak('docxtpl', sizes[-1], template):.0f} MiB")
    print(f"targets: {TARGETS}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--measure", nargs=2)
    asked = parser.parse_args()
    if asked.measure:
        measure(asked.measure[0], int(asked.measure[1]))
    else:
        compare(asked.quick)
