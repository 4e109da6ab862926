"""The group `protocolist`, and how its errors leave the process."""

import sys
from pathlib import Path

import click

from app import __version__
from app.cli.lazy import LazyGroup
from app.errors import ProtocolistError

DONE, BAD_INPUT, WRONG_USAGE = 0, 1, 2

_COMMANDS = {
    "demo": ("app.cli.demo:demo", "Write the sample meeting's documents into a folder."),
    "render": ("app.cli.render:render", "Write a document of a meeting."),
    "list": ("app.cli.listing:list_", "List the meetings of the archive, or the documents there are."),
    "export": ("app.cli.export:export", "Write meetings, people or commitments into files."),
    "import": ("app.cli.import_:import_", "Take meetings and people from files into the archive."),
    "fill": ("app.cli.fill:fill", "Fill any Word template with JSON data."),
    "check": ("app.cli.check:check", "List a template's fields and faults."),
    "changes": ("app.cli.changes:changes", "List what a counterpart changed in a document."),
    "compare": ("app.cli.changes:compare", "Compare two exported versions of a document."),
    "read-list": ("app.cli.read_list:read_list", "Show what is understood of a pasted list of people."),
    "capture": ("app.cli.capture:capture", "File lines of the record as the capture line does."),
    "name": ("app.cli.name:name", "Show the forms of a person's name."),
}

_EPILOG = """\b
Examples:
  protocolist                               open the window
  protocolist --sample                      open the window on a sample of its own
  protocolist demo out                      the sample's documents, all of them
  protocolist render talks.json --document minutes --language ru -o minutes.docx
  protocolist check letter.docx             is this template right?

Exit status: 0 done, 1 bad input (what, where and what to do on stderr), 2 wrong usage."""


@click.group(
    cls=LazyGroup,
    lazy=_COMMANDS,
    invoke_without_command=True,
    epilog=_EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--archive",
    type=click.Path(path_type=Path),
    envvar="PROTOCOLIST_ARCHIVE",
    help="The archive to use instead of your own  [env: PROTOCOLIST_ARCHIVE].",
)
@click.option("--sample", is_flag=True, help="Use a sample archive of its own, never yours.")
@click.version_option(__version__, prog_name="protocolist", message="%(prog)s %(version)s")
@click.pass_context
def protocolist(ctx: click.Context, archive: Path | None, sample: bool) -> None:
    """Formal minutes: capture a meeting in a window, render it to Word.

    Without a command the window opens.
    """
    from app.cli.place import Place

    if archive and sample and ctx.get_parameter_source("archive") is click.core.ParameterSource.COMMANDLINE:
        raise click.UsageError("--archive and --sample are two different archives; give one of them.")
    place = ctx.obj = Place(archive.expanduser() if archive else None, sample)
    if ctx.invoked_subcommand is None:
        place.open_window()


def run(args: list[str] | None = None) -> int:
    """Run the command line and return the exit status; a bug stays a traceback."""
    for stream in (sys.stdout, sys.stderr):
        # A console that cannot show a character gets its escape, not a traceback.
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")
    try:
        protocolist.main(args, prog_name="protocolist")
    except ProtocolistError as error:
        click.echo(f"protocolist: {error}", err=True)
        return BAD_INPUT
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else BAD_INPUT
