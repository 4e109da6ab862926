"""The template engine: Word documents with Jinja in them, filled fast, safely, and with placed errors."""

from app.word.faults import Fault, Place, TemplateError
from app.word.inventory import Field
from app.word.limits import Limits
from app.word.pictures import Image
from app.word.render import Mark
from app.word.richtext import Listing, RichText, RichTextParagraph, SpokenText, TextRun
from app.word.subdocument import Subdocument
from app.word.template import Template, forget_compiled

__all__ = [
    "Fault",
    "Field",
    "Image",
    "Limits",
    "Listing",
    "Mark",
    "Place",
    "RichText",
    "RichTextParagraph",
    "SpokenText",
    "Subdocument",
    "Template",
    "TemplateError",
    "TextRun",
    "forget_compiled",
]
