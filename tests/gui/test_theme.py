import re

import pytest

from app import places
from app.gui import theme
from app.gui.theme import tokens
from app.gui.theme.dress import style_sheet


@pytest.mark.parametrize("palette", [tokens.LIGHT, tokens.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", tokens.TEXT_PAIRS, ids="-on-".join)
def test_text_can_be_read(palette: tokens.Colours, pair: tuple[str, str]) -> None:
    ink, ground = (getattr(palette, name) for name in pair)
    assert tokens.contrast(ink, ground) >= 4.5


@pytest.mark.parametrize("palette", [tokens.LIGHT, tokens.DARK], ids=["light", "dark"])
def test_focus_and_borders_of_controls_can_be_seen(palette: tokens.Colours) -> None:
    assert tokens.contrast(palette.focus, palette.surface) >= 3


def test_contrast_of_black_and_white_is_the_greatest() -> None:
    assert tokens.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert tokens.contrast("#777777", "#777777") == pytest.approx(1)


@pytest.mark.parametrize("palette", [tokens.LIGHT, tokens.DARK], ids=["light", "dark"])
def test_style_sheet_is_filled_whole_and_names_no_colour_of_its_own(qapp, palette: tokens.Colours) -> None:
    assert "$" not in style_sheet(palette, 10)
    source = (places.resources() / "style" / "window.qss").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b(?=[;\s])", re.sub(r"Q\w+#\w+", "", source))


def test_colours_follow_the_palette(qapp) -> None:
    from PySide6.QtWidgets import QWidget

    for scheme, expected in ((theme.Scheme.DARK, theme.DARK), (theme.Scheme.LIGHT, theme.LIGHT)):
        theme.apply(qapp, scheme)
        widget = QWidget()
        assert theme.colours(widget) is expected


def test_every_icon_draws_something(qapp) -> None:
    for path in sorted((places.resources() / "icons").glob("*.svg")):
        image = theme.pixmap(path.stem, "#112233", 24).toImage()
        inked = sum(image.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24))
        assert inked > 10, path.stem
        assert "currentColor" in path.read_text(encoding="utf-8"), path.stem
