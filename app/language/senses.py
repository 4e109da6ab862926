"""What the names of organisations say, whichever of three languages they are in: for finding the same one again.

A name becomes the set of its words, each as a notion that Russian, English and Chinese share (университет, university,
大学) or as the sound of a proper name (Ланьчжоуский, Lanzhou, 兰州). Two names of one set may be one organisation's;
that is for somebody to say.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice, product

from app.domain.names import Script
from app.language import palladius, pinyin, translit
from app.language.scripts import fold, script_of

# What the words of a line mean (a "/" stands between two that it may be), then English words (an underscore joins two),
# beginnings of Russian words, Chinese words. Those under "-" say nothing of their own: they are there in one language
# and left out in another.
_NOTIONS = """
-: of the and for in at at_the named_after after state national public provincial province city municipal limited ltd
   inc jsc llc co | и в при имени им по для на государствен национальн провинци город областн бюджетн
   образовательн учрежден высшего образован ооо ао пао фгаоу фгбоу | 国立 省 市 的 有限公司 股份 国家 有限责任公司
school: university univ institute college academy school polytechnics | университет ун институт академи колледж школ
   вуз | 大学 学院 研究院 研究所 学校 院
office: department office bureau division directorate administration dept | департамент управлен отдел бюро дирекци
   администрац | 厅 局 司 处 办公室 部门 办
ministry: ministry | министерств | 部
committee: committee commission board | комитет комисси совет | 委员会 委 理事会
company: company corporation corp group | компани корпораци групп концерн | 公司 集团
centre: center centre | центр | 中心
laboratory: laboratory lab | лаборатори | 实验室
faculty: faculty | факультет | 系
association: association society union federation | ассоциаци обществ союз федераци | 协会 学会 联合会 联盟
fund: foundation fund | фонд | 基金会
embassy: embassy | посольств | 大使馆
consulate: consulate consulate_general | консульств генеральное_консульств | 领事馆 总领事馆
museum: museum | музе | 博物馆
library: library | библиотек | 图书馆
hospital: hospital clinic | больниц клиник госпитал | 医院
bank: bank | банк | 银行
government: government | правительств | 政府 人民政府
chamber: chamber_of_commerce | торгово промышленн_палат палат | 商会
international: international | международн | 国际
foreign: foreign overseas | иностранн зарубежн внешн | 外国 对外 国外 外事
relations: relations affairs | связ сношен отношен дел | 关系 事务
cooperation: cooperation collaboration exchange exchanges | сотрудничеств обмен | 合作 交流
science: science sciences scientific | наук научн | 科学
technology: technology technological technical polytechnic polytechnical industry industrial | технолог технич
   политехнич политех промышленн индустриальн | 技术 工业 工学
technology/science technology: | | 理工
science technology: science_and_technology | науки_и_технологи | 科技 科学技术
engineering: engineering | инженер | 工程
education: education educational | образован просвещен учебн | 教育
research: research | исследовательск исследован | 研究
normal: normal pedagogical teachers | педагогич | 师范
agriculture: agricultural agriculture agrarian | аграрн сельскохозяйственн сельск_хозяйств | 农业
medicine: medical medicine | медицин | 医科 医学 医药
transport: transport transportation jiaotong jiao_tong communications railway | транспорт цзяотун путей_сообщен
   | 交通 铁道
economics: economics economic finance financial | эконом финанс | 经济 财经 金融
trade: trade commerce commercial business | торгов коммерч бизнес | 贸易 商务 商业
foreign languages: foreign_studies foreign_languages | иностранн_язык | 外国语 外语
languages: language languages linguistic | язык лингвистич | 语言 语
culture: culture cultural | культур | 文化
arts: art arts fine_arts | искусств художествен | 艺术 美术
music: music conservatory conservatoire | музык консерватор | 音乐
law: law legal | прав юридич | 法律 政法 法学
petroleum: petroleum oil | нефт | 石油
mining: mining | горн | 矿业
geology: geosciences geology geological | геолог | 地质
forestry: forestry forest | лесн лесотехнич | 林业
marine: ocean marine maritime | морск океан | 海洋 海事
aerospace: aeronautics astronautics aerospace aviation | авиа аэрокосмич космич космонавтик | 航空 航天 航空航天
electricity: electric electrical power | электр | 电力 电气
civil: architecture civil construction | архитектур строительн | 建筑 土木
physics: physics physical | физич физик | 物理
chemistry: chemistry chemical | химич хими | 化学 化工
students: student students graduate | студенч студент аспирант | 学生 研究生
youth: youth | молодёжн молодежн | 青年
federal: federal | федеральн | 联邦
peter_great: peter_the_great | петра_великого | 彼得大帝
"""

# Places whose names do not sound alike in the three languages; each counts as a proper name.
_PLACES = """
north: north northern | северн | 北方
south: south southern | южны южно | 南方
east_china: east_china | восточно_китайск | 华东
south_china: south_china | южно_китайск | 华南
north_china: north_china | северо_китайск | 华北
central_china: central_china huazhong | центрально_китайск хуачжун | 华中
northwest: northwest northwestern north_western | северо западн северо_западн | 西北
northeast: northeast northeastern north_eastern | северо_восточн | 东北
southwest: southwest southwestern | юго_западн | 西南
southeast: southeast southeastern | юго_восточн | 东南
central: central | центральн | 中央
far_east: far_eastern far_east | дальневосточн | 远东
siberia: siberian siberia | сибир | 西伯利亚
baltic: baltic | балтийск | 波罗的海
china: china chinese | китай китая китае китаю китайск кнр | 中国 中华
russia: russia russian | росси российск рф | 俄罗斯
hongkong: hong_kong | гонконг | 香港
macao: macao macau | макао | 澳门
taiwan: taiwan | тайван | 台湾
beijing: beijing peking | пекин | 北京
nanjing: nanjing nanking | нанкин | 南京
harbin: harbin | харбин | 哈尔滨
urumqi: urumqi | урумчи | 乌鲁木齐
xinjiang: xinjiang | синьцзян | 新疆
hohhot: hohhot | хух хухэхот | 呼和浩特
lhasa: lhasa | лхас | 拉萨
tibet: tibet | тибет | 西藏
inner_mongolia: inner_mongolia | внутренн_монгол | 内蒙古
qinghua: tsinghua qinghua | цинхуа | 清华
sunyatsen: sun_yat_sen | сунь_ятсен | 中山
moscow: moscow | моск | 莫斯科
spb: st_petersburg saint_petersburg spb petersburg | санкт_петербург спб петербург | 圣彼得堡
kazan: kazan | казан | 喀山
novosibirsk: novosibirsk | новосибирск | 新西伯利亚
tyumen: tyumen | тюмен | 秋明
tomsk: tomsk | томск | 托木斯克
yekaterinburg: yekaterinburg ekaterinburg | екатеринбург | 叶卡捷琳堡
ural: ural | урал | 乌拉尔
vladivostok: vladivostok | владивосток | 符拉迪沃斯托克 海参崴
khabarovsk: khabarovsk | хабаровск | 哈巴罗夫斯克 伯力
irkutsk: irkutsk | иркутск | 伊尔库茨克
samara: samara | самар | 萨马拉
nizhny: nizhny_novgorod | нижегородск нижн_новгород | 下诺夫哥罗德
rostov: rostov rostov_on_don | ростов | 顿河畔罗斯托夫 罗斯托夫
krasnoyarsk: krasnoyarsk | красноярск | 克拉斯诺亚尔斯克
omsk: omsk | омск | 鄂木斯克
perm: perm | перм | 彼尔姆
amur: amur | амур | 阿穆尔
minsk: minsk | минск | 明斯克
almaty: almaty | алмат | 阿拉木图
astana: astana | астан | 阿斯塔纳
tashkent: tashkent | ташкент | 塔什干
bishkek: bishkek | бишкек | 比什凯克
"""

Senses = frozenset[frozenset[str]]
"""What a name may say: each time all its notions and proper names."""

_ADJECTIVE = re.compile(r"(?:ь?ск)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$")
_ENDING = re.compile(r"(?:sk)?[aeiouy]*$")
_ANYWHERE = frozenset("省市的")
"""Single characters that are words inside a name too; others are at its end alone."""
_WHOLE = 3
"""So short a beginning of a Russian word has to be all of it."""
_LONGEST = 8
"""Characters of the longest Chinese word that is looked for."""
_MOST = 8
"""Readings of a name that are tried: a Russian word can sound like one in China and one at home."""


@lru_cache(maxsize=8192)
def senses(name: str) -> Senses:
    """Return what a name may say; nothing where it names nobody."""
    script = script_of(name)
    if script is None:
        return frozenset()
    said = _chinese(name) if script is Script.HAN else _spaced(name, script)
    readings = (frozenset(" ".join(reading).split()) for reading in islice(product(*said), _MOST))
    return frozenset(reading for reading in readings if _names_somebody(reading))


def _names_somebody(reading: frozenset[str]) -> bool:
    """Tell whether a name says whose it is: “University of Technology” does not."""
    return len(reading) > 1 and not reading <= _words()[0]


def _spaced(name: str, script: Script) -> Iterator[tuple[str, ...]]:
    """Yield what each word of a Russian or English name may mean."""
    words = [
        word for word in re.sub(r"[^\w\s]|_", " ", _plain(name)).split() if len(word) > 1 or word in "ив"
    ]
    begun = _beginnings(script)
    at = 0
    while at < len(words):
        fits = (each for each in begun.get(words[at][:2], ()) if _stands(each[0], words[at:], script))
        parts, means = next(fits, ((), ""))
        yield tuple(means.split("/")) if parts else _sounds(words[at], script)
        at += len(parts) or 1


def _plain(text: str) -> str:
    """Return a text without case, accents and apostrophes; й stays, which tells much of a Chinese name."""
    lower = text.casefold()
    return re.sub(
        r"['’ʼ]", "", lower.replace("ё", "е") if script_of(text) is Script.CYRILLIC else fold(lower)
    )


def _stands(parts: tuple[str, ...], words: list[str], script: Script) -> bool:
    """Tell whether a notion's words stand first."""
    if len(words) < len(parts):
        return False
    return all(
        word.startswith(part) if script is Script.CYRILLIC and len(part) > _WHOLE else word == part
        for part, word in zip(parts, words, strict=False)
    )


def _sounds(word: str, script: Script) -> tuple[str, ...]:
    """Return how a proper name sounds, in pinyin or in Latin letters without its ending."""
    if script is Script.LATIN:
        syllables = "".join(pinyin.split(word))
        return tuple(filter(None, dict.fromkeys((syllables, _ENDING.sub("", word)))))
    bare = _ADJECTIVE.sub("", word)
    chinese = [bare, f"{bare}ь"] if bare != word and bare.endswith("н") else [bare]
    heard = [re.sub(r"\W", "", fold(palladius.latin(each))) for each in chinese]
    return tuple(filter(None, dict.fromkeys((*heard, _ENDING.sub("", fold(translit.press(bare)))))))


def _chinese(name: str) -> Iterator[tuple[str, ...]]:
    """Yield what the words of a Chinese name mean, the longest known first; what is not known is a proper name."""
    from pypinyin import lazy_pinyin

    known = _words()[1][Script.HAN]
    name = re.sub(r"\W", "", name)
    at, unknown = 0, ""
    while at < len(name):
        ends = range(min(len(name), at + _LONGEST), at, -1)
        end = next((end for end in ends if _is_word(name, at, end) and name[at:end] in known), at)
        if end > at:
            if unknown:
                yield ("".join(lazy_pinyin(unknown, v_to_u=True)).replace("ü", "u"),)
            yield tuple(known[name[at:end]].split("/"))
            at, unknown = end, ""
        else:
            unknown += name[at]
            at += 1
    if unknown:
        yield ("".join(lazy_pinyin(unknown, v_to_u=True)).replace("ü", "u"),)


def _is_word(name: str, at: int, end: int) -> bool:
    return end - at > 1 or name[at] in _ANYWHERE or end == len(name)


@cache
def _beginnings(script: Script) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Return the words of notions by their first two letters, the longest first."""
    found: defaultdict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for word, means in sorted(_words()[1][script].items(), key=lambda each: -len(each[0])):
        found[word[:2]].append((tuple(word.split()), means))
    return found


@cache
def _words() -> tuple[frozenset[str], dict[Script, dict[str, str]]]:
    """Return the notions that are no proper names, and by script the words with what they mean."""
    common: set[str] = set()
    words: dict[Script, dict[str, str]] = {script: {} for script in Script}
    for table, is_common in ((_NOTIONS, True), (_PLACES, False)):
        for line in re.sub(r"\n\s+", " ", table).strip().split("\n"):
            means, _, said = line.partition(": ")
            means = means.lstrip("-")
            if is_common:
                common.update(re.split(r"[ /]", means))
            for script, part in zip(
                (Script.LATIN, Script.CYRILLIC, Script.HAN), said.split("|"), strict=True
            ):
                words[script].update((_plain(word).replace("_", " "), means) for word in part.split())
    return frozenset(common), words
