"""What a release says of itself agrees with itself."""

import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import app

ROOT = Path(__file__).parents[2]
ENTRY = re.compile(r"^## \[(?P<version>[^]]+)\] - (?P<date>Unreleased|\d{4}-\d{2}-\d{2})$", re.MULTILINE)


def test_the_changelog_begins_with_this_version() -> None:
    entries = ENTRY.findall((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    assert entries, "no version in the changelog"
    assert entries[0][0] == app.__version__


def test_every_heading_of_the_changelog_is_a_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert len(ENTRY.findall(text)) == len(re.findall(r"^## ", text, re.MULTILINE))


def test_the_software_centre_knows_this_version() -> None:
    component = ElementTree.parse(next((ROOT / "resources").glob("*.metainfo.xml"))).getroot()
    releases = [release.get("version") for release in component.iter("release")]
    assert releases[0] == app.__version__
    assert component.findtext("project_license") == "MIT"


def test_the_desktop_entry_and_the_software_centre_agree() -> None:
    component = ElementTree.parse(next((ROOT / "resources").glob("*.metainfo.xml"))).getroot()
    launchable = component.findtext("launchable")
    assert launchable is not None
    entry = (ROOT / "resources" / launchable).read_text(encoding="utf-8")
    command = re.search(r"^Exec=(\w+)", entry, re.MULTILINE)
    icon = re.search(r"^Icon=(\S+)", entry, re.MULTILINE)
    assert command is not None
    assert icon is not None
    assert (
        command[1]
        in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]
    )
    assert (ROOT / "resources" / f"{icon[1]}.svg").is_file()
