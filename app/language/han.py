"""Names in Chinese characters: where the surname ends, and how its characters are read in a name."""

from __future__ import annotations

import re
from functools import lru_cache

from app.domain.names import NameForm

# Compound surnames in simplified and traditional characters.
_COMPOUND = frozenset(
    """
    欧阳 歐陽 太史 端木 上官 司马 司馬 东方 東方 独孤 獨孤 南宫 南宮 万俟 萬俟 闻人 聞人 夏侯
    诸葛 諸葛 尉迟 尉遲 公羊 赫连 赫連 澹台 澹臺 皇甫 宗政 濮阳 濮陽 公冶 太叔 申屠 公孙 公孫
    慕容 仲孙 仲孫 钟离 鍾離 长孙 長孫 宇文 司徒 鲜于 鮮于 司空 闾丘 閭丘 子车 子車 亓官 司寇
    巫马 巫馬 公西 颛孙 顓孫 壤驷 公良 漆雕 乐正 樂正 宰父 谷梁 穀梁 拓跋 夹谷 轩辕 軒轅 令狐
    段干 百里 呼延 东郭 東郭 南门 南門 羊舌 微生 梁丘 左丘 东门 東門 西门 西門 第五 单于 單于
    """.split()
)
# How a surname is read where the common reading of its character is another; several where both are borne.
_SURNAMES = dict(
    line.split(":")
    for line in """
    曾:zeng 单:shan 單:shan 仇:qiu 查:zha 解:xie 区:ou 區:ou 任:ren 朴:piao 乐:yue,le 樂:yue,le 盖:ge,gai 蓋:ge,gai
    尉:wei 翟:zhai,di 缪:miao 繆:miao 种:chong 繁:po 召:shao 折:she 覃:qin,tan 冼:xian 洗:xian 黑:he 那:na 宁:ning
    寧:ning 隗:wei,kui 郗:xi,chi 员:yun 員:yun 贠:yun 能:nai 牟:mou,mu 佴:nai 卜:bu 柏:bai,bo 盛:sheng 阚:kan 闞:kan
    都:du 车:che 車:che 秘:bi 逯:lu 谌:chen,shen 諶:chen,shen 乜:nie 句:gou 祭:zhai 贾:jia 賈:jia 沈:shen 石:shi
    薄:bo 费:fei 費:fei 藏:zang 尹:yin 纪:ji 紀:ji 华:hua 華:hua 燕:yan 葛:ge 应:ying 應:ying 过:guo 過:guo 哈:ha
    撒:sa 令:ling 郇:xun,huan 钭:tou 六:lu 曲:qu 瞿:qu 强:qiang 相:xiang 尚:shang 重:chong 无:wu 干:gan 幺:yao
    万俟:moqi 萬俟:moqi 尉迟:yuchi 尉遲:yuchi 单于:chanyu 單于:chanyu 长孙:zhangsun 長孫:zhangsun 澹台:tantai
    澹臺:tantai 鲜于:xianyu 鮮于:xianyu 令狐:linghu 乐正:yuezheng 樂正:yuezheng 宰父:zaifu 亓官:qiguan 欧阳:ouyang
    歐陽:ouyang 夏侯:xiahou 子车:ziju 子車:ziju 夹谷:jiagu
    """.split()
)
# Characters that given names take by another reading than words do.
_GIVEN = dict(zip("长長晟都曾偲", "chang chang sheng du zeng si".split(), strict=True))


def split(name: str) -> NameForm:
    """Part a Chinese name in characters into surname and given name; a foreign one at its dot (德米特里·…)."""
    text = re.sub(r"[\s\u00a0\u3000]", "", name)
    parts = re.split("[·•・‧]", text)
    if len(parts) > 1:
        return NameForm(parts[-1], "·".join(parts[:-1]))
    size = 2 if text[:2] in _COMPOUND else 1
    return NameForm(text[:size], text[size:])


def pinyin(form: NameForm) -> tuple[NameForm, ...]:
    """Return the name in pinyin, the usual reading of the surname first; of others where both are borne.

    The given name is joined, with an apostrophe before an inner syllable that begins with a, o or e
    (GB/T 28039-2011). Each is a suggestion: characters have readings that only their owner knows.
    """
    given = _joined(_given_readings(form.given))
    return tuple(NameForm(family, given, confirmed=False) for family in surname_readings(form.family))


@lru_cache(maxsize=4096)
def surname_readings(family: str) -> tuple[str, ...]:
    """Return a surname's readings in pinyin, capitalised: 曾 Zeng, 单 Shan, 欧阳 Ouyang, 覃 Qin and Tan."""
    known = _SURNAMES.get(family)
    readings = known.split(",") if known else [_joined(_readings(family))]
    return tuple(reading[:1].upper() + reading[1:] for reading in readings)


@lru_cache(maxsize=4096)
def sound(text: str) -> str:
    """Return the reading of a text in characters in pinyin, syllable by syllable, and then in one: gan su gansu."""
    syllables = _readings(text)
    return f"{' '.join(syllables)} {''.join(syllables)}"


def _readings(characters: str) -> tuple[str, ...]:
    from pypinyin import lazy_pinyin

    return tuple(syllable.lower() for syllable in lazy_pinyin(characters, v_to_u=True))


def _given_readings(given: str) -> tuple[str, ...]:
    readings = _readings(given)
    if len(readings) != len(given):
        return readings
    return tuple(_GIVEN.get(char, reading) for char, reading in zip(given, readings, strict=True))


def _joined(syllables: tuple[str, ...]) -> str:
    joined = "".join(f"'{s}" if i and s[:1] in "aoe" else s for i, s in enumerate(syllables))
    return joined[:1].upper() + joined[1:]
