"""The template engine: Word documents with Jinja in them, filled fast, safely, and with placed errors."""

from app.word.faults import Fault, Place, TemplateError
from app.word.inventory import Field
from app.word.limits import Limits
from app.word.template import Template, forget_compiled

__all__ = ["Fault", "Field", "Limits", "Place", "Template", "TemplateError", "forget_compiled"]
