"""A draft of an e-mail with documents attached, that any mail program opens ready to send (.eml, RFC 5322)."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterable, Sequence
from email import policy
from email.header import Header, decode_header, make_header
from email.headerregistry import Address
from email.message import EmailMessage
from email.parser import BytesHeaderParser, BytesParser
from email.utils import getaddresses

from attrs import frozen

from app.domain import derive
from app.domain.model import Meeting, Session, Status
from app.errors import ProtocolistError
from app.language import dates, names

_LETTERS = {
    "en": {
        "greeting": "Dear colleagues,",
        "coming": "You are kindly invited to “{title}”.",
        "held": "Thank you for taking part in “{title}”.",
        "agenda": "Agenda:",
        "attached": "Attached:",
        "closing": "Kind regards,",
    },
    "ru": {
        "greeting": "Уважаемые коллеги!",
        "coming": "Приглашаем вас принять участие: «{title}».",
        "held": "Благодарим за участие: «{title}».",
        "agenda": "Повестка дня:",
        "attached": "Во вложении:",
        "closing": "С уважением,",
    },
    "zh": {
        "greeting": "各位同事：",
        "coming": "诚邀您出席“{title}”。",
        "held": "感谢您参加“{title}”。",
        "agenda": "议程：",
        "attached": "附件：",
        "closing": "此致\n敬礼",
    },
}

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@frozen
class Attached:
    """A file of the letter."""

    name: str
    content: bytes


@frozen
class Letter:
    """A letter not yet sent. ``to`` are names with their addresses."""

    subject: str = ""
    body: str = ""
    to: tuple[tuple[str, str], ...] = ()
    files: tuple[Attached, ...] = ()


def write(letter: Letter) -> bytes:
    """Return the draft. Raises ProtocolistError for an address that is none."""
    message = EmailMessage(policy=policy.SMTP.clone(max_line_length=78))
    # Outlook and Thunderbird open a message with this header as a draft.
    message["X-Unsent"] = "1"
    message["Subject"] = _line(letter.subject)
    message.set_content(letter.body)
    for file in letter.files:
        kind = mimetypes.guess_type(file.name)[0] or (
            _WORD if file.name.endswith(".docx") else "application/octet-stream"
        )
        maintype, _, subtype = kind.partition("/")
        if maintype in {"text", "message", "multipart"}:
            maintype, subtype = "application", "octet-stream" if subtype != "calendar" else "ics"
        message.add_attachment(file.content, maintype=maintype, subtype=subtype, filename=_line(file.name))
    return _addressed(letter.to) + message.as_bytes()


def read(content: bytes) -> Letter:
    """Return the letter of a draft."""
    message = BytesParser(policy=policy.SMTP).parsebytes(content)
    body = message.get_body(("plain",))
    to = getaddresses(BytesHeaderParser(policy=policy.compat32).parsebytes(content).get_all("To", []))
    return Letter(
        subject=str(message["Subject"] or ""),
        body=_text(body.get_content()) if body else "",
        to=tuple((str(make_header(decode_header(name))), address) for name, address in to),
        files=tuple(_attached(message.iter_attachments())),
    )


def to_participants(
    meeting: Meeting, language: str, files: Iterable[Attached] = (), body: str = ""
) -> Letter:
    """Return a letter to everyone of a meeting who has an address, with files attached."""
    to = tuple((names.full(who.name, language).text, who.email) for who in meeting.participants if who.email)
    return Letter(derive.title_line(meeting, language), body, tuple(dict.fromkeys(to)), tuple(files))


def covering(meeting: Meeting, language: str, files: Sequence[str]) -> str:
    """Return the text of a letter to a meeting's participants, to be changed by whoever sends it.

    Before the meeting it tells when and where; after it, what is attached. ``files`` are the files' names.
    """
    said = _LETTERS.get(language, _LETTERS["en"])
    when = [_when(session, language) for session in meeting.sessions if session.start]
    title = derive.title_line(meeting, language)
    coming = meeting.status is Status.AGENDA
    parts = [said["greeting"], said["coming" if coming else "held"].format(title=title)]
    if coming and when:
        parts.append("\n".join(when))
    if coming and meeting.agenda:
        numbers = derive.numbers(meeting)
        items = [f"{numbers[item.id]}. {item.title.best(language)}" for item in derive.outline(meeting)]
        parts.append("\n".join([said["agenda"], *items]))
    if files:
        parts.append("\n".join([said["attached"], *(f"– {name}" for name in files)]))
    return "\n\n".join([*parts, said["closing"]]) + "\n"


def _when(session: Session, language: str) -> str:
    day = dates.format(session.start.date(), "full", language) if session.start else ""
    clock = dates.clocks(session.start, session.end, language) if derive.timed(session) else ""
    place = session.place.best(language)
    return ", ".join(part for part in (session.title.best(language), day, clock, place) if part)


def _attached(parts: Iterable[EmailMessage]) -> Iterable[Attached]:
    for part in parts:
        content = part.get_payload(decode=True)
        yield Attached(part.get_filename() or "", content if isinstance(content, bytes) else b"")


def _text(body: str) -> str:
    return body.replace("\r\n", "\n").removesuffix("\n")


def _addressed(people: Sequence[tuple[str, str]]) -> bytes:
    """Return the header that says to whom, names in encoded words of at most 75 characters (RFC 2047).

    The library parts a long name at its spaces, which are lost between two encoded words.
    """
    lines = []
    for name, email in people:
        try:
            address = Address(addr_spec=email).addr_spec
        except (ValueError, IndexError) as error:
            raise ProtocolistError(
                f"“{email}” is not an e-mail address.",
                place=name or None,
                remedy="Correct it among the participants.",
            ) from error
        name = _line(name)
        said = (
            f'"{name}"' if name.isascii() and not set(name) & set('"\\') else Header(name, "utf-8").encode()
        )
        lines.append(f"{said} <{address}>" if name else address)
    return ("To: " + ",\n ".join(lines) + "\n").replace("\n", "\r\n").encode("ascii") if lines else b""


def _line(text: str) -> str:
    """Return a text on one line: a header that went on could carry another."""
    return " ".join(text.split())
