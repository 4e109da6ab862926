"""Japanese names: told by their syllables, written in Cyrillic (Polivanov) and Latin (Hepburn), parted by surnames."""

from __future__ import annotations

import re
from functools import lru_cache

from app.domain.names import Script
from app.language.scripts import fold, script_of

# Each row of the table of syllables: the vowels it goes with in Latin and in Cyrillic.
_ROWS = """
- - a,i,u,e,o а,и,у,э,о; k к a,i,u,e,o а,и,у,э,о; g г a,i,u,e,o а,и,у,э,о; s с a,u,e,o а,у,э,о;
sh с i,a,u,o и,я,ю,ё; z дз a,u,e,o а,у,э,о; j дз i,a,u,o и,я,ю,ё; t т a,e,o а,э,о; ch т i,a,u,o и,я,ю,ё; ts ц u у;
d д a,e,o а,э,о; n н a,i,u,e,o а,и,у,э,о; h х a,i,e,o а,и,э,о; f ф u у; b б a,i,u,e,o а,и,у,э,о;
p п a,i,u,e,o а,и,у,э,о; m м a,i,u,e,o а,и,у,э,о; y - a,u,o я,ю,ё; r р a,i,u,e,o а,и,у,э,о; w в a а;
ky к a,u,o я,ю,ё; gy г a,u,o я,ю,ё; ny н a,u,o я,ю,ё; hy х a,u,o я,ю,ё; by б a,u,o я,ю,ё; py п a,u,o я,ю,ё;
my м a,u,o я,ю,ё; ry р a,u,o я,ю,ё
"""
_CYRILLIC: dict[str, str] = {}
for _row in _ROWS.replace("\n", " ").split(";"):
    _latin, _russian, _vowels, _letters = (part.strip("-") for part in _row.split())
    for _vowel, _letter in zip(_vowels.split(","), _letters.split(","), strict=True):
        _CYRILLIC[_latin + _vowel] = _russian + _letter
_LATIN = {cyrillic: latin for latin, cyrillic in _CYRILLIC.items()}
_SYLLABLE_LATIN = re.compile("|".join(sorted(map(re.escape, _CYRILLIC), key=len, reverse=True)))
_SYLLABLE_CYRILLIC = re.compile("|".join(sorted(map(re.escape, _LATIN), key=len, reverse=True)))
_CLOSED = re.compile(r"n(?![aeiouy])|m(?=[bpm])|([kstpc])(?=\1|ch)")
_CLOSED_CYRILLIC = re.compile(r"нъ|н(?![аиуэояюё])|м(?=[бпм])|([кстпц])(?=\1)")
# Letters before another consonant or at the end: Симбун, Хаттори, Матти.
_CLOSING = dict(
    zip("n m k s t p c н нъ м к с т п ц".split(), "н м к с т п т n n m k s t p t".split(), strict=True)
)

_FAMILIES = frozenset(
    """
    abe aiba akiyama akutagawa amano ando aoki arai araki asano aso chiba dazai edano endo fujii fujimoto
    fujimura fujita fujiwara fukuda fukuyama furukawa goto hamada hara harada hasegawa hashimoto hata hatoyama
    hattori hayashi hirano hirata hisaishi honda horie hosokawa ibuka ichikawa igarashi iida ikeda ikegami
    imai inoue ishiba ishibashi ishida ishiguro ishihara ishii ishikawa ito iwasaki iwata kajiyama kamikawa
    kaneko kato kawabata kawaguchi kawai kawamura kawasaki kikuchi kimura kinoshita kishi kishida kitagawa
    kitamura kitano kobayashi koike koizumi komatsu kondo kono konoe koyama kubo kudo kurosawa maeda maruyama
    masuda matsubara matsuda matsui matsumoto matsushita mifune miki minami mishima miura miyake miyamoto
    miyata miyazaki miyazawa mizoguchi mizuno mori morimoto morishita morita motegi murakami murata murayama
    nagai nagata nakagawa nakahara nakajima nakamura nakane nakano nakashima nakasone nakayama natsume nishida
    nishimura nishio nishiyama noda noguchi nomura obuchi oda oe ogata ogawa oishi okabe okada okamoto okamura
    okubo okuda onishi ono onodera osaka oshima ota otsuka ozawa ozu saito sakai sakamoto sakurai sano sasaki
    sato shibata shimada shimizu shinohara suga sugawara sugimoto sugiyama suzuki takagi takahashi takahata
    takaichi takano takayama takeda takeshita takeuchi tamaki tamura tanabe tanaka taniguchi tezuka tojo
    tokugawa toyoda toyotomi tsuchiya tsuda uchida uchiyama ueda uehara ueno uno wada watanabe yamada
    yamaguchi yamamoto yamamura yamanaka yamasaki yamashita yamauchi yamazaki yano yasuda yokota yokoyama
    yoshida yoshikawa yoshimura yoshino
    """.split()
)
# What surnames end in that given names do not, and the other way round.
_FAMILY_END = re.compile(
    r"(?:yama|moto|mura|kawa|gawa|shima|jima|hara|bara|saki|zaki|sawa|zawa|guchi|matsu|hashi|bashi|tsuka|zuka|naka"
    r"|shita|tani|kura|sugi|numa|uchi|oka|mizu|iwa|be|da)$"
)
_GIVEN_END = re.compile(
    r"(?:ro|ichi|ji|zo|suke|hiko|nori|hiro|masa|yuki|aki|nobu|haru|kazu|tomo|yasu|toshi|hide|ru|mi|ko|ka|na|e)$"
)


@lru_cache(maxsize=4096)
def latin(word: str) -> str:
    """Return a Japanese name in Cyrillic in Hepburn's Latin: Синдзо as Shinzo; empty if it is none."""
    lower = word.lower().replace("йо", "ё").replace("йа", "я").replace("й", "и")
    return _turned(lower, _SYLLABLE_CYRILLIC, _LATIN, _CLOSED_CYRILLIC)


@lru_cache(maxsize=4096)
def cyrillic(word: str) -> str:
    """Return a Japanese name in Latin in Polivanov's Cyrillic: Shinzo as Синдзо; empty if it is none."""
    found = _turned(fold(word), _SYLLABLE_LATIN, _CYRILLIC, _CLOSED)
    return re.sub(r"(?<=[аэ])и|(?<=о)и$", "й", found)


def _turned(lower: str, syllable: re.Pattern[str], table: dict[str, str], closed: re.Pattern[str]) -> str:
    """Read ``lower`` syllable by syllable and give it a capital; empty where something else stands in it."""
    out, at = "", 0
    while at < len(lower):
        if found := syllable.match(lower, at):
            out += table[found[0]]
        elif found := closed.match(lower, at):
            out += _CLOSING[found[0]]
        else:
            return ""
        at = found.end()
    return out[:1].upper() + out[1:]


def is_family(word: str) -> bool:
    """Tell whether a word in Latin or Cyrillic is a well-known Japanese family name."""
    return _hepburn(word) in _FAMILIES


def family_first(words: list[str]) -> bool | None:
    """Tell whether the first of two words is a Japanese family name, or the last; None of other names."""
    if len(words) != 2 or not all(map(_hepburn, words)):
        return None
    first, last = map(_hepburn, words)
    known = (first in _FAMILIES) - (last in _FAMILIES)
    if known:
        return known > 0
    if not any(map(_distinct, words)):
        return None
    likely = _weight(first) - _weight(last)
    return likely > 0 if likely else None


def _hepburn(word: str) -> str:
    if script_of(word) is Script.CYRILLIC:
        return latin(word).lower()
    plain = re.sub(r"o[uh](?=[bcdfghjkmnprstwyz]|$)|oo", "o", fold(word))
    return plain if cyrillic(plain) else ""


def _distinct(word: str) -> bool:
    """Tell syllables that no name of Europe has."""
    return bool(
        re.search(r"дз|цу|[бгкмнпрстх][эё]|[сткх]ю|ё[бгдзкмнрст]|tsu|shi|chi|ji|[kghmnr]y[aou]", word.lower())
    )


def _weight(word: str) -> int:
    return bool(_FAMILY_END.search(word)) - bool(_GIVEN_END.search(word))
