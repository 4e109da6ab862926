"""The command line run inside the test's process, and files for it."""

import io
import json
import zipfile
from pathlib import Path

import docx
import pytest

from app.cli.main import run


class Answer:
    """What a command said: exit status, standard output, standard error."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def json(self):
        return json.loads(self.out)


@pytest.fixture
def protocolist(capsys):
    """Run the command line in this process."""

    def call(*args):
        code = run([str(arg) for arg in args])
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return call


@pytest.fixture
def template(tmp_path):
    """Make a template of some paragraphs."""

    def make(*paragraphs, name="template.docx"):
        document = docx.Document()
        for text in paragraphs:
            document.add_paragraph(text)
        path = tmp_path / name
        document.save(path)
        return path

    return make


@pytest.fixture
def data(tmp_path):
    """Write a JSON file."""

    def make(value, name="data.json"):
        path = tmp_path / name
        path.write_text(
            value if isinstance(value, str) else json.dumps(value, ensure_ascii=False), encoding="utf-8"
        )
        return path

    return make


def text_of(path):
    """Return the text of a document's body."""
    content = path.read_bytes() if isinstance(path, Path) else path
    return "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(content)).paragraphs)


def parts_of(path):
    """Return the names of the parts of a document."""
    with zipfile.ZipFile(path) as archive:
        return archive.namelist()
