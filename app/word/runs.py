"""A run's properties as text: put together in the schema's order, and fit for East Asian writing."""

import re

# CT_RPr, ECMA-376 part 1, 17.3.2.28, as the schema orders it.
_ORDER = {
    name: place
    for place, name in enumerate(
        "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint "
        "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText "
        "vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange".split()
    )
}
_PROPERTY = re.compile(r"(?s)<(?:\w+:)?(\w+)(?: [^>]*?)?(?:/>|>.*?</(?:\w+:)?\1>)")
_KANA, _HANGUL = re.compile("[\u3040-\u30ff]"), re.compile("[\u1100-\u11ff\uac00-\ud7af]")
EAST_ASIAN = "\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_EAST_ASIAN = re.compile(f"[{EAST_ASIAN}]")


def merged(base: str, own: str) -> str:
    """Return `<w:rPr>` with the properties of both; where both have one, `own` has it."""
    properties = {found.group(1): found.group() for found in _PROPERTY.finditer(_inside(base))}
    properties |= {found.group(1): found.group() for found in _PROPERTY.finditer(_inside(own))}
    inside = "".join(properties[name] for name in sorted(properties, key=lambda name: _ORDER.get(name, 99)))
    return f"<w:rPr>{inside}</w:rPr>" if inside else ""


def for_script(properties: str, text: str) -> str:
    """Return properties that tell Word what East Asian text is: its language, and its own marks of punctuation.

    Quotation marks and dashes belong to both worlds; the hint on w:rFonts decides (17.3.2.26).
    """
    if not _EAST_ASIAN.search(text):
        return properties
    language = "ja-JP" if _KANA.search(text) else "ko-KR" if _HANGUL.search(text) else "zh-CN"
    fonts = _with(properties, "rFonts", "hint", "eastAsia")
    return merged(properties, f"<w:rPr>{fonts}{_with(properties, 'lang', 'eastAsia', language)}</w:rPr>")


def _with(properties: str, name: str, attribute: str, value: str) -> str:
    """Return a property with one attribute more, unless it has that already."""
    found = re.search(rf"<w:{name}(?: [^>]*)?/>", properties)
    old = found.group() if found else f"<w:{name}/>"
    return old if f" w:{attribute}=" in old else f'{old[:-2]} w:{attribute}="{value}"/>'


def _inside(properties: str) -> str:
    return properties.removeprefix("<w:rPr>").removesuffix("</w:rPr>").replace("<w:rPr/>", "")
