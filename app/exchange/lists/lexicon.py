"""Words by which posts, organisations and names are told apart, in English, Russian and Chinese."""

import re

from app.language.traditions import KIN


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# --- posts ---------------------------------------------------------------------------------------------------

POST_EN = _words(
    """president vice-president rector vice-rector pro-rector prorector chancellor vice-chancellor
    pro-vice-chancellor provost vice-provost dean vice-dean subdean director director-general vice-director
    deputy-director head chief manager minister vice-minister secretary secretary-general undersecretary
    under-secretary-general ambassador consul consul-general attaché attache counsellor counselor councillor
    advisor adviser assistant professor lecturer reader researcher fellow scientist engineer specialist expert
    officer coordinator co-ordinator chair chairman chairwoman chairperson vice-chair vice-chairman
    vice-chairperson co-chair governor vice-governor mayor vice-mayor commissioner representative interpreter
    translator student undergraduate postgraduate intern postdoc member academician founder co-founder partner
    ceo cto cfo coo cio vp svp evp avp editor editor-in-chief analyst
    consultant lawyer inspector administrator executive
    leader supervisor clerk speaker senator delegate envoy spokesman spokeswoman spokesperson premier
    prime-minister chargé charge principal treasurer trainee teacher librarian curator accountant driver
    photographer guide technician developer designer architect programmer economist registrar rapporteur
    observer official journalist correspondent superintendent warden marshal commander captain colonel owner chairholder
    emeritus instructor tutor docent ministre recteur directeur professeur président présidente rektor rektorin
    maître maitre
    prorektor prorektorin vizepräsident vizepräsidentin dekan dekanin geschäftsführer geschäftsführerin referent
    referentin abteilungsleiter abteilungsleiterin vorsitzender vorsitzende dozent dozentin mitarbeiter mitarbeiterin
    direktor direktorin leiter leiterin präsident präsidentin kanzler rectora directora profesor profesora
    vicerrector vicerrectora decano decana
    presidente presidenta preside assessor auditor comptroller controller liaison aide"""
)
POST_QUALIFIER_EN = _words(
    """deputy vice first second third senior junior chief leading executive general managing assistant associate
    honorary permanent principal interim former lead full visiting adjunct distinguished acting special high
    plenipotentiary extraordinary doctoral phd master's master bachelor technical scientific academic research
    administrative commercial deputy-head program programme project founding standing political economic
    commercial cultural press minister prime regional international head co- under"""
)
POST_RU = re.compile(
    r"""(?ix) ^(?:
    (?:вице-|экс-|со|контр-)?
        (?:ректор|президент|директор|губернатор|премьер|председател|консул|канцлер|спикер|мэр|министр)\w* |
    проректор\w* | началь\w+ | заместител\w* | зам | замдиректора | завкафедрой | заведующ\w+ | зав | декан\w{0,2} |
    доцент\w{0,3} | профессор\w{0,3} | преподавател(?:ь|я|ю|ем|е|и|ей|ям|ями|ях|ьниц\w+) |
    ассистент\w{0,3} | специалист\w{0,3} | эксперт\w{0,3} |
    инженер\w{0,3} | замдекана |
    советник\w{0,3} | помощник\w{0,3} | министр\w{0,3} | замминистра | глава | главы | главе | главой | руководител\w* |
    секретар\w{1,3} | пос(?:ол|ла|лом) | атташе | представител\w* | сотрудни\w+ | координатор\w{0,3} | менеджер\w{0,3} |
    переводчи\w+ | член | члена | академик\w{0,3} | стаж[её]р\w{0,3} | студент\w{0,3} | аспирант\w{0,3} |
    магистрант\w{0,3} |
    лаборант\w{0,3} | консультант\w{0,3} | референт\w{0,3} | администратор\w{0,3} | управляющ\w+ | уполномоченн\w+ |
    депутат\w{0,3} | сенатор\w{0,3} | исполняющ\w+ | врио | вр\.?и\.?о | и\.?\s?о | методист\w{0,3} |
    проф | преп | доц | ассист | рук | аналитик\w{0,3} |
    юрист\w{0,3} | экономист\w{0,3} | бухгалтер\w{0,3} | редактор\w{0,3} | корреспондент\w{0,3} | журналист\w{0,3} |
    учител(?:ь|я|ю|ем|е|и|ей|ям|ями|ях) | слушател\w* | постпред\w{0,3} | поверенн\w+ | докторант\w{0,3} |
    исследовател(?:ь|я|ю|ем|е|и|ей|ям|ями|ях) | основател\w* |
    партн[её]р\w{0,3} | водител\w* | фотограф\w{0,3} | гендиректор\w{0,3} | генконсул\w{0,3} | посланник\w{0,3} |
    (?:советник|помощник|инженер|врач|консул|заместитель)-\w+ |
    нач | завотделом | пресс-(?:секретар|служб|атташе)\w* | конструктор\w{0,3} | архитектор\w{0,3} |
    технолог\w{0,3} | дизайнер\w{0,3} | программист\w{0,3} | разработчи\w+ | тренер\w{0,3} | библиотекар\w{1,3} |
    хранител\w* | куратор\w{0,3} | врач\w{0,3} | хирург\w{0,3} |
    инспектор\w{0,3} | ревизор\w{0,3} | аудитор\w{0,3} | механик\w{0,3} | энергетик\w{0,3} |
    продюсер\w{0,3} | режисс[её]р\w{0,3} | дириж[её]р\w{0,3} | художник\w{0,3} | композитор\w{0,3} | писател\w* |
    издател\w* | владел(?:ец|ьц)\w* | собственник\w{0,3} | учредител\w* | предпринимател\w* | попечител\w* |
    омбудсмен\w{0,3} | адвокат\w{0,3} | судь[яиейю]\w* | прокурор\w{0,3} | архивист\w{0,3} | космонавт\w{0,3}
    )$"""
)
POST_QUALIFIER_RU = re.compile(
    r"""(?ix) ^(?: генеральн\w+ | исполнительн\w+ | технич\w+ | научн\w+ | уч[её]н\w+ | старш\w+ | младш\w+ | ведущ\w+ |
    главн\w+ | гл | ген | перв\w+ | втор\w+ | треть\w+ | почетн\w+ | почётн\w+ | коммерческ\w+ | финансов\w+ |
    ответственн\w+ | чрезвычайн\w+ | полномочн\w+ |
    постоянн\w+ | временн\w+ | бывш\w+ | действительн\w+ | художествен\w+ | торгов\w+ | военн\w+ |
    приглаш[её]нн\w+ )$"""
)
POST_HAN = """
    党组成员 党委常委
    公使衔参赞 一等秘书 二等秘书 三等秘书 助理研究员 副研究员 研究员 高级工程师 总工程师 副总工程师 工程师
    副省长 省长 副市长 市长 副部长 部长 副厅长 厅长 副局长 局长 副处长 处长 副科长 科长 副司长 司长 副主任
    主任 副院长 院长 副校长 校长 副所长 所长 副书记 书记 副秘书长 秘书长 秘书 副教授 教授 讲师 助教 副总经理
    总经理 副经理 经理 副董事长 董事长 董事 副总裁 总裁 副会长 会长 副理事长 理事长 理事 大使 总领事 副总领事
    领事 参赞 专员 代表 翻译 科员 一级调研员 二级调研员 调研员 一级巡视员 二级巡视员 巡视员 副主席 主席 主管
    主编 顾问 院士 博士研究生 硕士研究生 博士生 硕士生 研究生 学生 博士后 实习生 专家 组长 干事 负责人 司机
    记者 教师 老师 馆长 行长 总监 干部 公使 外长 总理 副总理 委员 常委 主任科员 会计 助理
    博士生导师 硕士生导师 发言人 新闻发言人
    业务员 技术员 台长 社长 园长 县长 区长 州长 镇长 乡长 队长 班长 首席科学家 科学家 学者 访问学者 党委书记
    首席执行官 总书记 国家主席 副国家主席 总编辑 编辑 会计师 律师 系主任 督学 督察 校董 校友 秘书处处长
""".split()

# --- organisations -------------------------------------------------------------------------------------------

ORG_EN = _words(
    """university institute academy ministry department committee bureau office center centre agency fund
    foundation company corporation association embassy consulate consulate-general government administration
    service services plant factory enterprise school college faculty laboratory laboratories lab union chamber
    council bank group holding holdings ltd llc inc gmbh co corp plc ag sa s.a se kg bv nv oy ab mission
    secretariat directorate directorate-general division section unit branch society commission authority
    organisation organization network alliance hospital library museum court parliament assembly senate press
    media news universität université universidad università universidade hochschule institut politecnico
    polytechnic polytechnique école technologies technology-park park consortium initiative club federation
    league publisher publishing airlines railways works labs clinic studio forum institution observatory
    conservatory theatre theater archive archives presidium cabinet chair clinic prefecture duma conference
    trust nations"""
)
UNIT_EN = _words(
    """office department division section unit faculty school laboratory lab chair desk directorate center centre
    bureau institute college secretariat branch group team"""
)
ORG_RU = re.compile(
    r"""(?ix) ^(?: университет\w{0,3} | политех(?:а|у|е|ом)? | институт\w{0,3} | академи\w{1,3} |
    министерств\w{1,3} | минобрнауки | минобр\w* | мид | департамент\w{0,3} |
    комитет\w{0,3} | управлени\w{1,3} | отдел\w{0,3} | отделени\w{1,3} | центр\w{0,3} | агентств\w{1,3} |
    фонд\w{0,3} | компани\w{1,3} | корпораци\w{1,3} |
    обществ\w{1,3} | ассоциаци\w{1,3} | посольств\w{1,3} | консульств\w{1,3} | генконсульств\w{1,3} |
    правительств\w{1,3} |
    администраци\w{1,3} | служб\w{1,3} | завод\w{0,3} | предприяти\w{1,3} | нии\w* | школ\w{1,3} |
    колледж\w{0,3} | лице\w{1,2} |
    факультет\w{0,3} | кафедр\w{1,3} | лаборатори\w{1,3} | союз\w{0,3} | палат\w{1,3} | совет | совета |
    \w*банк\w{0,3} | газпром\w* | рос(?:атом|тех|космос|нефт|нано|молод|стандарт|обрнадзор|патент|хим)\w{0,4} |
    мин(?:пром|экономразвит|здрав|культур|фин|юст|транс|сельхоз|энерго|строй|цифр|спорт|восток|просвещ)\w* |
    групп\w{1,3} |
    холдинг\w{0,3} | ооо | оао | ао | пао | зао | фгаоу | фгбоу | фгбун | фгуп | гку | нко | ано | ран |
    ниу | вшэ | представительств\w{1,3} | дирекци\w{1,3} |
    офис\w{0,3} | объединени\w{1,3} | библиотек\w{1,3} | музе\w{1,3} | комисси\w{1,3} | учреждени\w{1,3} |
    организаци\w{1,3} | бюро |
    секретариат\w{0,3} | аппарат\w{0,3} | дума | думы | собрани\w{1,3} | сектор\w{0,3} | консорциум\w{0,3} |
    технопарк\w{0,3} | издательств\w{1,3} | россотрудничеств\w{1,3} | ведомств\w{1,3} | канцеляри\w{1,3} )$"""
)
UNIT_RU = re.compile(
    r"""(?ix) ^(?: управлени\w{1,3} | отдел\w{0,3} | отделени\w{1,3} | факультет\w{0,3} | кафедр\w{1,3} |
    лаборатори\w{1,3} | сектор\w{0,3} |
    служб\w{1,3} | дирекци\w{1,3} | центр\w{0,3} | секретариат\w{0,3} | бюро | групп\w{1,3} |
    канцеляри\w{1,3} | ректорат\w{0,3} |
    департамент\w{0,3} | аппарат\w{0,3} | офис\w{0,3} | институт\w{0,3} | школ\w{1,3} )$"""
)
ORG_HAN = """
    人民政府 政府 科学技术厅 教育厅 外事办公室 大学 研究院 研究所 研究中心 中心 委员会 公司 集团 银行 协会
    学会 基金会 大使馆 总领事馆 领事馆 使馆 科学院 工程院 学院 学校 中学 医院 出版社 实验室 联盟 办公室 外办
    科协 厅 局 部 委 司 处 科 室 系 所 院 馆 社 署 会
""".split()
UNIT_HAN = "办公室 国际合作处 国际处 学院 研究所 研究中心 中心 实验室 处 科 室 系 所 部 司 院 局".split()
TOP_HAN = """
    人民政府 政府 大学 研究院 委员会 公司 集团 银行 协会 学会 基金会 大使馆 总领事馆 领事馆
    科学院 工程院 医院 厅 局 部 学院 学校
""".split()

# --- other words that are no names -----------------------------------------------------------------------------

COMMON_EN = _words(
    """international affairs cooperation co-operation science scientific technology technical technological
    education educational research development innovation innovations exchange exchanges relations external
    foreign public policy general national state federal regional provincial municipal city province region
    republic economic economics economy trade commerce industry industrial finance financial law legal
    management human resources resource energy engineering computer information communication communications
    strategic strategy planning projects project programs programme programmes program global academic students
    student studies mathematics physics chemistry biology medicine medical health agriculture agricultural
    environment environmental culture cultural sport sports tourism transport transportation railway control
    system systems automation electrical electronic electronics mechanical mechanics civil materials material
    polytechnic applied social sciences humanities language languages linguistics history philosophy security
    defence defense interior labour labor youth higher doctoral bilateral multilateral cooperation partnership
    partnerships china chinese russia russian federation gansu lanzhou beijing shanghai petersburg saint st
    moscow american european europe united nations states kingdom asia asian africa african eurasian north south
    east west northern southern eastern western central people's peoples royal imperial the of for and in at to
    on with by from under its new world one belt road jiaotong normal digital artificial intelligence
    intelligent data nuclear space aviation aerospace marine ocean oil gas water power electric energy chemical
    chemistry pharmaceutical food safety quality standard standards protocol delegation delegations participants
    participant list members attendees present absent apologies side party guests guest host hosts observers
    meeting talks visit name position title organisation organization email phone tel country date agenda dear
    colleagues regards sincerely yours respectfully department's commonwealth mr mrs ms miss dr prof including
    headed led accompanied also plus other others colleagues persons people staff"""
)
GEOGRAPHY = _words(
    """china chinese russia russian gansu lanzhou beijing shanghai petersburg moscow american european european
    africa african asia asian eurasian german french british japanese korean indian kazakh belarusian turkish
    italian spanish heilongjiang liaoning jilin hebei henan hubei hunan shandong shanxi shaanxi sichuan yunnan
    guangdong guangxi fujian zhejiang jiangsu jiangxi anhui hainan guizhou qinghai ningxia xinjiang tibet
    tianjin chongqing harbin siberian ural tatarstan"""
)
COMMON_RU = re.compile(
    r"""(?ix) ^(?: российск\w+ | росси\w+ | китайск\w+ | кита\w+ | кнр | рф | федераци\w+ | республик\w+ |
    област\w+ | кра[йяю] | провинци\w+ | город\w* |
    народн\w+ | государственн\w+ | национальн\w+ | федеральн\w+ | международн\w+ | санкт-петербург\w* |
    петербург\w* | москв\w+ | московск\w+ |
    пекин\w* | шанха\w+ | ганьсу | ланьчжоу\w* | наук\w+ | научн\w+ | техник\w+ | технолог\w+ | технич\w+ |
    политехническ\w+ | образовани\w+ | высш\w+ |
    петра | великого | имени | им | делегаци\w+ | сторон\w+ | участник\w* | список | состав\w* |
    присутств\w+ | приглаш\w+ | отсутств\w+ | председател\w* | секретар\w* |
    уважаем\w+ | коллеги | должность | фио | ф\.и\.о | организаци\w+ | место | работы | телефон | почта |
    страна | дата | повестка | совещани\w+ | встреч\w+ | переговор\w+ | заседани\w+ |
    кандидат\w* | доктор\w* | северн\w+ | южн\w+ | восточн\w+ | западн\w+ | центральн\w+ | европейск\w+ |
    азиатск\w+ | соединенн\w+ | соединённ\w+ | штат\w+ | мира | также | ещё | еще )$"""
)

# --- names ------------------------------------------------------------------------------------------------------

GIVEN_EN = _words(
    """john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony
    mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan
    jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander
    raymond patrick jack dennis jerry peter mary patricia jennifer linda elizabeth barbara susan jessica sarah
    karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa
    deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole
    helen samantha katherine catherine christine rachel carolyn janet maria heather diane ruth julie olivia
    joyce virginia victoria sally irene ursula josep antonio antónio hans klaus jürgen wolfgang heinz karl carl
    friedrich franz josef martin andreas stefan bernd uwe dieter günter manfred jean pierre michel philippe
    alain jacques françois luc marie claude emmanuel louis henri olivier joël giovanni marco paolo francesco
    luigi giuseppe mario roberto juan carlos jose josé luis miguel manuel pedro fernando alejandro pablo javier
    lars erik anders johan nils sven ole jan piet willem hendrik johannes henrik mikko juha timo dmitry dmitri
    dmitriy sergey sergei andrey andrei alexey aleksey alexei aleksandr alexandr vladimir mikhail nikolay
    nikolai ivan igor oleg yuri yury evgeny evgeniy yevgeny viktor victor pavel petr pyotr konstantin anton
    maxim maksim denis roman kirill vitaly vyacheslav vasily valery valeriy valentin boris gennady leonid
    anatoly stanislav artem ilya egor nikita timur ruslan olga elena yelena natalia natalya tatiana tatyana
    irina svetlana ekaterina marina ludmila lyudmila galina yulia julia anastasia daria darya ksenia polina
    valentina larisa nadezhda vera lyubov oksana alla nina ahmed mohamed mohammed muhammad ali hassan hussein
    ibrahim omar yusuf mustafa mehmet fatima aisha abdul rajesh sanjay anil suresh priya amit ravi vijay klavdia
    akira hiroshi takeshi kenji yuki thomas henry philip simon adam kristalina tedros audrey angela annalena
    kaja roberta mette ulf petteri alexander kassym-jomart sadyr emomali shavkat nikol ilham
    rafael gabriel sebastian leonardo eduardo ricardo diego santiago carla claudia silvia monica teresa isabel
    cristina elisa giulia chiara alessandro andrea matteo luca stefano simone davide katja anja heike petra ute
    sabine birgit monika ulrike renate karin ingrid astrid kristin bjorn björn magnus fredrik jakob tomas tomasz
    piotr pawel jakub krzysztof wojciech marek katarzyna agnieszka joanna zoltan zoltán istvan istván laszlo
    lászló gabor gábor péter janos ferenc attila dragan milos zoran goran nenad mihai gheorghe georgios
    dimitrios nikos konstantinos elif ayse emre murat ahmet hugh keir winston owen liam noah oliver lucas ethan
    logan mason sophia isabella mia amelia harper evelyn abigail ella grace chloe alice lucy kate jane joan ann
    anne claire fiona gillian hilary judith louise rosemary sheila tony tim tom nick neil ian alan allan stuart
    graham gordon colin duncan angus yuko keiko naoko yoshiko takashi satoshi masahiro koji otmar bettina
    joybrato vassily lenar marat timirkhan rustam rinat ildar aigul almaz bolat nurlan serik yerlan gulnara
    maryam zahra omid reza hamid leila khalid abdullah salman faisal mariam noura sara tariq rashid hamad"""
)
GIVEN_RU = _words(
    """александр алексей анатолий андрей антон аркадий артем артём артур борис вадим валентин валерий василий
    виктор виталий владимир владислав всеволод вячеслав геннадий георгий герман глеб григорий давид даниил данил
    денис дмитрий евгений егор иван игорь илья иннокентий иосиф кирилл константин лев леонид максим марк матвей
    михаил никита николай олег павел пётр петр роман ростислав руслан рустам святослав семён семен сергей
    станислав степан тимофей тимур фёдор федор филипп эдуард юрий яков ярослав александра алевтина алина алиса
    алла анастасия ангелина анна антонина валентина валерия варвара василиса вера вероника виктория галина дарья
    диана евгения екатерина елена елизавета жанна зинаида зоя инна ирина карина кира кристина ксения лариса
    лидия лилия любовь людмила маргарита марина мария марта надежда наталия наталья нина оксана олеся ольга
    полина раиса римма светлана софия софья таисия тамара татьяна ульяна фаина эльвира эмилия юлия яна джон
    джеймс майкл роберт дэвид ричард томас чарльз питер пол джордж томми ганс клаус жан пьер мишель карл фридрих
    мартин антониу урсула жозеп шавкат касым-жомарт"""
)
FAMILY_PINYIN = _words(
    """ai an ao ba bai ban bao bei bi bian bo bu cai cang cao cen chai chang chao che chen cheng chi chong chou chu
    chuan cong cui da dai dan dang deng di diao ding dong dou du duan e fan fang fei feng fu gai gan gao ge geng
    gong gou gu guan guang gui guo hai han hang hao he hei heng hong hou hu hua huai huan huang hui huo ji jia
    jian jiang jiao jin jing ju kang ke kong kou kuai kuang lai lan lang lao le lei leng li lian liang liao lin
    ling liu long lou lu lü lv luan luo ma mai man mao mei men meng mi miao min ming mo mou mu na nan ni nian
    nie ning niu nong ou ouyang pan pang pei peng pi ping pu qi qian qiang qiao qin qiong qiu qu quan ran rao
    ren rong ru ruan rui sang sha shan shang shangguan shao she shen sheng shi shou shu shuai shui si sima situ
    song su sui sun tai tan tang tao teng tian tie tong tu wan wang wei wen weng wu xi xia xian xiang xiao xie
    xin xing xiong xu xuan xue xun yan yang yao ye yi yin ying yong you yu yuan yue yun zai zan zang zeng zha
    zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuge zhuo zi zong zou zu zuo huangfu dongfang
    ximen murong"""
)
FAMILY_HAN_TWO = _words(
    """欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔
    申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 令狐"""
)
FAMILY_HAN = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严"
    "覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪"
    "简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由怀"
)
NOT_NAMES_HAN = _words(
    """来宾 贵宾 嘉宾 客人 主宾
    中方 俄方 甲方 乙方 姓名 职务 单位 职称 部门 性别 国籍 电话 手机 邮箱 备注 序号 名单 成员 团员 代表 代表团
    翻译 主持 记录 方面 时间 地点 出席 列席 请假 缺席 国际 高级 和平 于是 关于 成都"""
)
_FINALS = (
    "(?:iang|iong|uang|ueng|ang|eng|ing|ong|iao|ian|uai|uan|üan|ai|ei|ao|ou|an|en|er|in|un|ün|ia|ie|iu|ua|ui|uo"
    "|üe|ue|ve|a|o|e|i|u|ü|v)"
)
SOUNDED_HAN = re.compile(
    "[阿埃艾安奥巴拜班邦贝本比彼别宾伯博布采查茨达戴丹德登迪蒂丁杜多厄恩尔法利列菲费芬弗夫福盖格戈古哈海汉赫胡霍基吉加杰金津久卡坎切留申"
    "康考科克肯孔库拉莱兰劳勒雷里丽林卢鲁伦罗洛马玛迈曼梅门蒙米明莫姆穆纳娜内尼年涅努诺欧帕潘佩彭皮珀普奇契恰乔切茹萨塞桑瑟沙舍圣施史"
    "丝斯索苏塔泰坦汤特滕提季图托陀瓦万维温文沃乌武西希锡谢辛雪雅亚扬耶叶伊因英尤于约扎泽詹珍卓兹佐]{3,8}"
)
"""Characters written for the sound of foreign names alone."""
PINYIN = re.compile(rf"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?{_FINALS}['’-]?){{1,3}}", re.IGNORECASE)
"""One to three syllables of pinyin without tone marks."""
PALLADIUS = re.compile(
    r"(?:(?:чж|цз|[бпмфдтнлгкхцчшжсрв])?ь?(?:[аяоёуюеэыи]{1,3})(?:нь|н|й)?ъ?-?|эр){1,3}", re.IGNORECASE
)
FAMILY_PALLADIUS = _words(
    """ай ань бай бао би бянь бо бу вай вань ван ван вэй вэнь вэн гань гао гуань гуй гун го гу гэ гэн дай дань дэн
    ди дин доу ду дун дуань е жао жун жуань жэнь и инь ин инь кан кун кэ куан лай лань лань ланг лао лэ лэй ли
    лин линь ло лу лун лэн лю люй лян лян ляо ма май мань мао мин мо му мэй мэн мэй мяо на не ни нин нин ню оу
    оуян пан пань пу пэй пэн пин се си синь син су сун сунь сы сыма сю сюй сюэ сюань ся сян сянь сяо сяо тай тан
    тань тао тун ту тэн тянь у фан фань фу фэй фэн хай хань хао хо хоу ху хуан хуа хуай хун хэ хэ хэн цай цао
    цзан цзи цзин цзинь цзо цзоу цзу цзун цзэн цзя цзян цзянь цзяо цзюй ци цинь цю цюй цянь цян цяо цуй цэнь чай
    чан чао чжай чжан чжань чжао чжоу чжу чжуан чжун чжэн чжэнь чи чу чэн чэнь ша шан шань шао шэнь шэн ши шу шэ
    чжугэ хуа юань юань юй юн юнь юэ ю янь ян яо"""
)
PATRONYMIC_RU = re.compile(r"(?i)^[а-яё]+(?:ович|евич|ёвич|ич|овна|евна|ёвна|инична|ична)$")
PATRONYMIC_EN = re.compile(r"(?i)^[a-z]{2,}(?:ovich|evich|yevich|ovna|evna|yevna|ichna|inichna)$")
RUSSIAN_FAMILY = re.compile(
    r"(?i)(?:ов|ев|ёв|ин|ын|ский|ской|цкий|ко|ук|юк|их|ых|ова|ева|ёва|ина|ына|ская|цкая|ян|дзе|швили)$"
)
RUSSIAN_FAMILY_EN = re.compile(
    r"(?i)(?:[a-z]{2}(?:ov|ev)|[a-z]{3}in|skoi|sky|skiy|skii|skoy|ova|eva|yeva|[a-z]{3}ina|skaya|enko|chuk|yuk)$"
)
PARTICLES = (
    _words(
        "van von der den de da do dos das del della di du la le los las bin ibn ben bint al el ul zu zum zur ten ter "
        "af av san st. i y e "
        "фон ван дер ден де да ди дю ла ле бин ибн бен аль эль уль дель дос лос дас"
    )
    | KIN
)
SUFFIXES = _words("jr jr. sr sr. ii iii iv")

# --- forms of address, degrees, roles ---------------------------------------------------------------------------

HONORIFIC = re.compile(
    r"""(?ix)^\s*(
    (?: (?: h\.?\s?e\.? | his\s+excellency | her\s+excellency |
    (?:the\s+)?(?:rt\.?\s+|right\s+)?hon(?:ou?rable|\.)? | baroness | baron | prince | princess | sir |
    dame | madam | madame |
        mr | mrs | ms | miss | mme | mlle | dr | drs | mgr | mag | hab | inż | rndr | doctor |
        prof | professor | academician | acad | amb |
        herr | frau | ing | dipl\.-ing | dr\.-ing | eng | engr | arch | avv | cav | ir | univ\.-prof |
        dott(?:\.?\s?ssa|ore|oressa)? | dr\.?\s?ssa | prof\.?\s?ssa | sig(?:\.?\s?ra|nora)? | señora? |
        sra?(?:\.?\s+d(?:\.|ña|oña|on)?)? | dña | doña | don |
        assoc\.?\s+prof | associate\s+professor | asst\.?\s+prof | assistant\s+professor | rev | lord |
        lady | sheikh | datuk | dato |
        е\.\s?п\. | его\s+превосходительство | е[её]\s+превосходительство | г-н | г-жа | г-ну | г-же |
        shri | sri | smt | г-ном | г-жой | господином | госпожой | гн |
        гжа | господин | госпожа | гражданин | гражданка |
        тов\.? | товарищ | д-р | доктор | проф | профессор | доц | доцент | акад | академик )
      \.? [\s,]+ )+ )
    """
)
MALE = _words("mr sir shri sri herr г-н гн господин 先生 г-ну г-ном господином")
FEMALE = _words(
    "dr.ssa prof.ssa dott.ssa dottoressa sig.ra signora señora sra "
    "mrs ms miss smt mme mlle madam madame dame frau lady г-жа гжа госпожа 女士 小姐 夫人 г-же г-жой госпожой"
)
ADDRESS = _words("dr prof д-р проф")
"""Forms of address of either sex that stand in brackets after a name."""
HONORIFIC_HAN = re.compile(r"(先生|女士|小姐|夫人|同志|博士|院士|老师)$")
DEGREE = re.compile(
    r"""(?ix)^(?: ph\.?\s?d\.? | d\.?\s?phil\.? | dr\.?\s?sc\.? | d\.?\s?sc\.? | sc\.?\s?d\.? | m\.?\s?sc\.? |
    b\.?\s?sc\.? | m\.\s?d\.? | m\.?\s?b\.?\s?a\.? | m\.\s?a\.? | ll\.?[bmd]\.? | esq\.? | obe | cbe | mp |
    mep | mdb | frs | jr\.? | sr\.? |
    habil\.? | dr\.?\s?habil\.? | dsc | csc | eng\. | p\.\s?eng\.? |
    [дк]\.\s?(?:[а-яё]{1,6}\.?-?\s?){1,2}\s?н\.? | [дк][а-яё]{1,2}н |
    доктор\s+[а-яё-]+(?:\s+[а-яё-]+)?\s+наук | кандидат\s+[а-яё-]+(?:\s+[а-яё-]+)?\s+наук |
    канд\.\s?[а-яё.-]+\s?наук | д-р\s+[а-яё.-]+\s?наук | doctor\s+of\s+(?!.*(?:univ|inst)).+ |
    candidate\s+of\s+.+ | чл\.?-?\s?корр\.?(?:\s+ран)? | член-корреспондент(?:\s+ран)? |
    академик(?:\s+ран)? )$"""
)
RANK = re.compile(
    r"(?i)^(?:(?:full |associate |assistant )?professor|(?:assoc\.?|associate|asst\.?|assistant) prof\.?"
    r"|prof\.?|academician"
    r"|профессор|проф\.?|доцент|доц\.|教授|副教授)$"
)
RANKS = {
    "prof": "Professor",
    "assoc. prof": "Associate Professor",
    "проф": "профессор",
    "доц": "доцент",
    "акад": "академик",
}
"""Abbreviated ranks in full."""
HEAD = re.compile(
    r"""(?ix) ^(?:the\s+)?(?: head | leader | chief |
    chair(?:man|person|woman)? ) \s+ (?:of\s+)? (?:the\s+)? (?:[\w-]+\s+){0,2}? delegation $ |
    ^delegation\s+(?:head|leader)$ | ^h\.?\s?o\.?\s?d\.?$ |
    ^(?:глава|рук\.?|руководитель|главе|главой)\s+(?:[\w-]+\s+){0,2}?делегации$ | ^团长$ | ^代表团团长$ |
    ^(?:delegation\s+)?head$"""
)
DEPUTY_HEAD = re.compile(
    r"(?ix)^deputy\s+head\s+of\s+(?:the\s+)?delegation$ | ^заместитель\s+(?:главы|руководителя)\s+делегации$ | ^副团长$"
)
CHAIR = re.compile(
    r"(?ix)^(?:chair(?:man|person|woman)?(?:\s+of\s+the\s+meeting)?|presiding|председатель(?:ствующий)?(?:\s+(?:заседания|совещания|встречи))?|主持人?|主席)$"
)
SECRETARY = re.compile(
    r"(?ix)^(?:secretary(?:\s+of\s+the\s+meeting)?|minutes(?:\s+taken)?(?:\s+by)?|note[- ]?taker"
    r"|секретарь(?:\s+(?:заседания|совещания|встречи))?|记录人?)$"
)
LEADERS = _words("руководитель глава head leader руководительница")
"""Posts that in brackets after a name say who heads the delegation."""
INTERPRETER = re.compile(
    r"(?ix)^(?:(?:the\s+)?(?:interpreter|translator)s?|переводчи(?:к|ца|ки)|(?:随行|口译)?(?:翻译|译员)(?:人员)?)$"
)
OBSERVER = re.compile(r"(?ix)^(?:observers?|наблюдател[ьи]|观察员)$")
EXPERT = re.compile(r"(?ix)^(?:experts?|эксперты?|专家)$")
INVITED = re.compile(
    r"(?ix)^(?:invited(?:\s+(?:guests?|persons?|participants?))?|приглаш[её]нн?ые(?:\s+лица)?|列席(?:人员)?)$"
)
ABSENT = re.compile(r"(?ix)^(?:absent|not\s+present|отсутств(?:овали|уют|ующие)|缺席(?:人员)?)$")
EXCUSED = re.compile(
    r"(?ix)^(?:apologies(?:\s+for\s+absence)?(?:\s+from)?|excused|regrets|отсутств\w+\s+по\s+уважительн\w+\s+причин\w+|请假(?:人员)?)$"
)

STATE = re.compile(
    r"""(?ix)^(?:the\s+)?(?: russian\s+federation | (?:[\w']+\s+){0,3}republic(?:\s+of\s+[\w\s]+)? |
    united\s+(?:states|kingdom|arab\s+emirates)(?:\s+of\s+[\w\s]+)? | kingdom\s+of\s+\w+ | new\s+zealand |
    south\s+africa | saudi\s+arabia | sri\s+lanka | costa\s+rica | hong\s+kong |
    российск\w+\s+федераци\w | (?:[а-яё]+\s+){0,2}республик[аи](?:\s+[а-яё]+)? |
    соедин[её]нн\w+\s+(?:штат\w+|королевств\w+).* | 中华人民共和国 | 俄罗斯联邦 )$"""
)
STATES = _words("кнр рф сша ссср снг ес ue usa us uk uae prc eu rf ussr cis")
ACRONYMS = _words(
    """мгу спбгу спбпу рудн мид ран ниу вшэ итмо мирэа мгимо мисис мифи мфти лэти умвб рнф оон юнеско маги кнр рф
    сша ооо ао пао mit eth epfl iaea who unesco undp unido un eu usa uk uae prc msu hse itmo rudn mgimo cas ras
    nsfc hit sjtu ustc zju pku oecd nato osce brics sco"""
)
PLACES = _words(
    """china russia germany france italy spain japan korea india kazakhstan uzbekistan belarus kyrgyzstan
    tajikistan armenia azerbaijan georgia turkey türkiye turkiye iran iraq egypt brazil argentina mexico canada
    usa uk us switzerland austria poland czechia slovakia slovenia croatia estonia latvia lithuania ukraine
    moldova cyprus malta iceland luxembourg chile peru colombia venezuela bolivia ecuador laos cambodia myanmar
    nepal bangladesh jordan lebanon syria qatar kuwait oman bahrain ethiopia kenya ghana tunisia hungary serbia
    bulgaria romania greece finland sweden norway denmark netherlands belgium portugal ireland vietnam thailand
    malaysia indonesia singapore philippines pakistan mongolia israel australia nigeria algeria morocco cuba
    beijing shanghai lanzhou moscow geneva vienna paris london berlin rome madrid tokyo seoul delhi astana
    almaty tashkent minsk harbin shenzhen guangzhou wuhan chengdu xi'an xian nanjing hangzhou tianjin chongqing
    petersburg kazan novosibirsk tomsk vladivostok китай кнр россия рф германия франция италия испания япония
    корея индия казахстан узбекистан беларусь киргизия таджикистан армения азербайджан турция иран египет
    бразилия сша великобритания швейцария австрия польша финляндия швеция сербия вьетнам монголия пекин шанхай
    ланьчжоу москва санкт-петербург казань новосибирск томск владивосток харбин минск астана алматы ташкент
    женева вена 中国 俄罗斯 德国 法国 日本 韩国 印度 北京 上海 兰州 莫斯科 圣彼得堡"""
)
