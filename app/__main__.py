"""The command `protocolist`, also as `python -m app`."""

import sys


def main() -> None:
    """Run the command line; without arguments it opens the window."""
    from app.cli.main import run

    sys.exit(run())


if __name__ == "__main__":
    main()
