"""Pinyin: a word's syllables, the surnames of China, and the reading of characters in a name."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from app.language.syllables import PALLADIUS

# Surnames in pinyin: the Hundred Family Surnames as far as still borne, and the compound ones.
SURNAMES = frozenset(
    """
    ai an ao ba bai ban bao bei ben bi bian biao bie bin bing bo bu cai can cang cao cen chai chan
    chang chao che chen cheng chi chong chu chuan chun ci cong cui cuo da dai dan dang dao deng di
    dian diao ding dong dou du duan dun duo e en er fa fan fang fei fen feng fu gan gang gao ge geng
    gong gou gu gua guan guang gui guo ha hai han hang hao he hei heng hong hou hu hua huai huan
    huang hui huo ji jia jian jiang jiao jie jin jing jiu ju juan jue jun kan kang ke kong kou ku
    kuai kuang kui la lai lan lang lao le lei leng li lian liang liao lie lin ling liu long lou lu
    luan lun luo lü ma mai man mang mao mei men meng mi mian miao mie min ming mo mou mu na nai nan
    neng ni nian niao nie ning niu nong nuan nuo ou pai pan pang pao pei peng pi pian piao pin ping
    po pu qi qian qiang qiao qie qin qing qiong qiu qu quan que qun ran rang rao ren rong rou ru
    ruan rui ruo sa sai san sang se sha shan shang shao she shen sheng shi shou shu shuai shuang
    shui shun si song su suo sui sun ta tai tan tang tao teng ti tian tie tong tou tu tuan tuo wan
    wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan
    yang yao ye yi yin ying yong you yu yuan yue yun zai zan zang zao ze zeng zha zhai zhan zhang
    zhao zhe zhen zheng zhi zhong zhou zhu zhuan zhuang zhuo zi zong zou zu zuo ouyang sima zhuge
    shangguan xiahou situ dongfang huangfu weichi yuchi gongsun zhangsun murong linghu yuwen zhongli
    zhongsun xuanyuan dugu nangong duanmu baili dongguo ximen hulan helian huyan taishi tantai
    gongyang gongye puyang chunyu shentu chanyu wuma qidiao zaifu guliang tuoba yangshe liangqiu
    zuoqiu baichi moqi lüqiu sikou sikong gongliang gongxi zhuansun yuezheng jiagu dongmen nanmen weisheng xianyu
    qiguan duangan
    """.split()
)

_LEGAL = re.compile(r"[a-zü]+")
_PASSPORT = str.maketrans({"v": "ü"})


def plain(word: str) -> str:
    """Return a pinyin word in lower case without tone marks, with ü for v, u: and the passport's lyu, nyu."""
    bare = unicodedata.normalize("NFD", word.casefold().replace("u:", "ü"))
    kept = "".join(c for c in bare if not unicodedata.combining(c) or c == "\u0308")
    kept = unicodedata.normalize("NFC", kept).translate(_PASSPORT)
    return re.sub(r"(?<![a-z])nyu", "nü", kept.replace("lyu", "lü"))


@lru_cache(maxsize=8192)
def split(word: str) -> tuple[str, ...]:
    """Return the syllables of a pinyin word, empty if it is none.

    Apostrophe, hyphen and space part syllables. Elsewhere no syllable but the first begins with a, o or e (by
    GB/T 16159-2012 it would take an apostrophe), unless nothing else parses. A closing r after a whole
    syllable is erhua and stays with it.
    """
    found: list[str] = []
    for part in re.split(r"['’ʼ`\s\u00a0-]+", plain(word)):
        best = _best(part) if _LEGAL.fullmatch(part) else None
        if best is None:
            return ()
        found.extend(best)
    return tuple(found)


def _best(part: str) -> tuple[str, ...] | None:
    readings = list(_readings(part))
    if not readings:
        return None
    return min(readings, key=lambda r: (sum(s[0] in "aoe" for s in r[1:]), len(r), [-len(s) for s in r]))


def _readings(part: str) -> list[tuple[str, ...]]:
    if not part:
        return [()]
    found: list[tuple[str, ...]] = []
    for end in range(min(6, len(part)), 0, -1):
        syllable = part[:end]
        if syllable in PALLADIUS:
            found.extend((syllable, *rest) for rest in _readings(part[end:]))
    if not found and part[-1] == "r" and part[:-1] in PALLADIUS:
        return [(part,)]
    return found


def is_surname(word: str) -> bool:
    """Tell whether a Latin word is a Chinese surname in pinyin."""
    return re.sub(r"['’\s-]", "", plain(word)) in SURNAMES
