"""Documents made of a meeting: which there are, what a template may say, what would be missing.

``packs.packs()``, ``packs.find(document, language)``  template packs
``render(meeting, pack, language, keeper=...)``        the .docx
``check.check(meeting, pack, language)``               what it would miss
``press.compose(meeting, language)``                   the press release, paragraph by paragraph
``fields.fields(meeting, language)``, ``vocabulary()`` what a template may say
``file_name(meeting, pack, language, keeper)``, ``sample()``
"""

from app.documents.rendering import file_name, render
from app.documents.samples import demo, sample
from app.documents.vocabulary import vocabulary

__all__ = ["demo", "file_name", "render", "sample", "vocabulary"]
