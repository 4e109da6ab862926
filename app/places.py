"""Where things are: what travels with the program, and what belongs to the user."""

import os
from pathlib import Path

_PACKAGE = Path(__file__).parent
_APPLICATION = "protocolist"


def resources() -> Path:
    """Return the folder of icons, translations, styles and the sample meeting."""
    return _shipped("resources")


def templates() -> Path:
    """Return the folder of the template packs that come with the program, one folder each."""
    return _shipped("templates")


def user_data() -> Path:
    """Return the folder of the user's archive and template packs; it may not exist yet."""
    from platformdirs import user_data_path

    return user_data_path(_APPLICATION, appauthor=False)


def user_config() -> Path:
    """Return the folder of the user's settings; it may not exist yet."""
    from platformdirs import user_config_path

    return user_config_path(_APPLICATION, appauthor=False)


def default_archive() -> Path:
    """Return the archive named by PROTOCOLIST_ARCHIVE, else the one in the user's data folder."""
    named = os.environ.get("PROTOCOLIST_ARCHIVE")
    return Path(named).expanduser() if named else user_data() / "protocolist.sqlite3"


def user_cache() -> Path:
    """Return the folder of what can be made again; it may not exist yet."""
    from platformdirs import user_cache_path

    return user_cache_path(_APPLICATION, appauthor=False)


def user_documents() -> Path:
    """Return the folder documents go to while the user has chosen no other; it may not exist yet."""
    from platformdirs import user_documents_path

    return user_documents_path() / "Protocolist"


def sample_archive() -> Path:
    """Return the archive of the sample, in the user's cache folder: never the user's own."""
    return user_cache() / "sample.sqlite3"


def _shipped(name: str) -> Path:
    installed = _PACKAGE / "_data" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name
