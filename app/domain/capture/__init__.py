"""The capture line: what is said in the room, typed as fast as it is said.

`parse` and `show` are the grammar; `file_line` puts a line on the record. All of it is pure.
"""

from app.domain.capture.filing import Filed, file, file_line, file_lines, item_named, line_of, refile
from app.domain.capture.grammar import (
    Captured,
    Kind,
    Sort,
    Token,
    being_named,
    escape,
    name_token,
    parse,
    show,
    without,
)
from app.domain.capture.matching import Find, by_recency, find

__all__ = [
    "Captured",
    "Filed",
    "Find",
    "Kind",
    "Sort",
    "Token",
    "being_named",
    "by_recency",
    "escape",
    "file",
    "file_line",
    "file_lines",
    "find",
    "item_named",
    "line_of",
    "name_token",
    "parse",
    "refile",
    "show",
    "without",
]
