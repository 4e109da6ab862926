"""Finished documents as offices write them in Word: automatic numbers, styles, merged cells, controls, cut runs."""

from __future__ import annotations

from zlib import crc32

from tests.word.documents import NAMESPACES, docx, run, table

_OUTLINE = (("decimal", "%1."), ("decimal", "%1.%2."), ("russianLower", "%3)"))
_ACTIONS = (("decimal", "%1"), ("decimal", "%1.%2"), ("lowerLetter", "(%3)"))
_HAN = (("chineseCounting", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3."))
_PLAIN = (("decimal", "%1."),)
_BULLET = (("bullet", "\uf0b7"),)
_ABSTRACT = {1: _OUTLINE, 2: _PLAIN, 3: _ACTIONS, 4: _HAN, 5: _BULLET}
# Three lists count by the second definition; two of them begin anew.
_NUMBERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 7: 2, 8: 2}


def _numbering() -> str:
    level = (
        '<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>{style}<w:lvlText w:val="{text}"/>'
        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="567"/></w:pPr></w:lvl>'
    )
    # The English office numbers by styles: the list names them, and they name the list.
    styles = {(3, 0): "Topic", (3, 1): "Action"}
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{id}"><w:multiLevelType w:val="multilevel"/>'
        + "".join(
            level.format(
                at=at, kind=kind, text=text, left=567 * (at + 1),
                style=f'<w:pStyle w:val="{styles[id, at]}"/>' if (id, at) in styles else "",
            )
            for at, (kind, text) in enumerate(levels)
        )
        + "</w:abstractNum>"
        for id, levels in _ABSTRACT.items()
    )  # fmt: skip
    numbers = "".join(
        f'<w:num w:numId="{id}"><w:abstractNumId w:val="{of}"/>'
        + ('<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if id > 6 else "")
        + "</w:num>"
        for id, of in _NUMBERS.items()
    )
    return f"<w:numbering {NAMESPACES}>{abstract}{numbers}</w:numbering>"


def _styles() -> str:
    def style(id: str, inside: str, based: str = "Normal") -> str:
        return (
            f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{id}"/><w:basedOn w:val="{based}"/>'
            f"{inside}</w:style>"
        )

    return (
        f"<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>"
        '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun"/><w:sz w:val="24"/>'
        '</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        '<w:name w:val="Normal"/></w:style>'
        + style("Title", '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr>')
        + style("ListParagraph", '<w:pPr><w:ind w:left="720"/></w:pPr>')
        + style(
            "Topic",
            '<w:pPr><w:keepNext/><w:numPr><w:numId w:val="3"/></w:numPr><w:spacing w:before="240"/></w:pPr>'
            "<w:rPr><w:b/></w:rPr>",
        )
        + style("Action", '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr>')
        + style("ActionSub", '<w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr>', "Action")
        + "</w:styles>"
    )


def _margin(kind: str, *blocks: str) -> str:
    return f"<w:{kind} {NAMESPACES}>{''.join(blocks)}</w:{kind}>"


def say(
    text: str,
    *,
    style: str = "",
    number: int = 0,
    level: int = 0,
    bold: bool = False,
    centred: bool = False,
    cut: bool = False,
) -> str:
    """Return a paragraph; ``cut`` as Word leaves one that was corrected: runs, proofing marks, a bookmark."""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    if number:
        properties += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    properties += '<w:jc w:val="center"/>' if centred else ""
    look = "<w:b/>" if bold else ""
    if not cut:
        inside = _runs(text, look)
    else:
        third, british, id = (
            max(len(text) // 3, 1),
            f'{look}<w:lang w:val="en-GB"/>',
            crc32(text.encode()) % 10**6,
        )
        inside = (
            f'<w:bookmarkStart w:id="{id}" w:name="_Hlk{id}"/>{_runs(text[:third], look)}'
            f'<w:proofErr w:type="spellStart"/>{_runs(text[third : 2 * third], look)}<w:proofErr w:type="spellEnd"/>'
            f'<w:bookmarkEnd w:id="{id}"/>{_runs(text[2 * third :], british)}'
        )
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def _runs(text: str, look: str) -> str:
    parts = text.split("\t")
    tab = "<w:r><w:tab/></w:r>"
    return tab.join(run(part, look) if part else "" for part in parts)


def _control(inside: str, title: str) -> str:
    """Return runs in a content control."""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{title}"/></w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>'
    )


def made(*blocks: str, footer: str = "") -> bytes:
    """Return a document with the lists and styles of these offices."""
    parts: dict[str, str | bytes] = {"numbering.xml": _numbering(), "styles.xml": _styles()}
    section = ""
    if footer:
        parts["footer1.xml"] = _margin("ftr", footer)
        reference = '<w:footerReference w:type="default" r:id="rIdfooter1"/>'
        section = f"<w:p><w:pPr><w:sectPr>{reference}</w:sectPr></w:pPr></w:p>"
    return docx(*(block.replace('w:w="1000"', 'w:w="3000"') for block in blocks), section, parts=parts)


def gost() -> bytes:
    """Return minutes by ГОСТ: each question numbered by Word before СЛУШАЛИ, each decision under it."""
    merged = '<w:tcPr><w:gridSpan w:val="3"/></w:tcPr>' + say("Присутствовали", bold=True)
    people = table(
        ["№ п/п", "Фамилия, имя, отчество", "Должность"],
        ["1", "Соколов Андрей Викторович", "ректор"],
        ["2", "Гусева Мария Павловна", "проректор по международным связям"],
        ["3", "Лебедев Игорь Олегович", "начальник управления"],
    ).replace("</w:tblGrid>", f"</w:tblGrid><w:tr><w:tc>{merged}</w:tc></w:tr>")
    return made(
        say("Федеральное государственное бюджетное образовательное учреждение", centred=True),
        say("«Поморский государственный технический университет»", centred=True, bold=True),
        say("ПРОТОКОЛ", style="Title"),
        say("21.05.2023\t\t\t\t№ 34-М", cut=True),
        say("г. Архангельск", centred=True),
        say("заседания комиссии по международному сотрудничеству", cut=True),
        say("Председатель – Соколов А. В."),
        say("Секретарь – Гусева М. П.", cut=True),
        people,
        say(""),
        say("ПОВЕСТКА ДНЯ:", bold=True),
        say("О приёме делегации Университета Осаки", number=2, style="ListParagraph", cut=True),
        say("О продлении соглашения с Университетом Тромсё", number=2, style="ListParagraph"),
        say("СЛУШАЛИ:", number=1, bold=True),
        say("Соколов А. В. – о приёме делегации Университета Осаки.", cut=True),
        say("ВЫСТУПИЛИ:", bold=True),
        say("Гусева М. П. – предложила провести приём в июне."),
        say("Лебедев И. О. – поддержал предложение.", cut=True),
        say("ПОСТАНОВИЛИ:", bold=True),
        say("Принять делегацию 14 июня 2023 г.", number=1, level=1),
        say("Подготовить программу приёма. Ответственный: Лебедев И. О., срок: 1 июня 2023 г.", number=1, level=1),
        say("СЛУШАЛИ:", number=1, bold=True),
        say("Гусева М. П. – о продлении соглашения с Университетом Тромсё."),
        say("ВЫСТУПИЛИ:", bold=True),
        say("Лебедев И. О. – доложил об итогах обмена."),
        say("ПОСТАНОВИЛИ:", bold=True),
        say("Продлить соглашение на пять лет.", number=1, level=1, cut=True),
        say("Протокол составлен в двух экземплярах и хранится в управлении."),
        say(""),
        say("Председатель\t\t\t\tА. В. Соколов"),
        say("Секретарь\t\t\t\tМ. П. Гусева", cut=True),
        footer=say("Протокол № 34-М от 21.05.2023", centred=True),
    )  # fmt: skip


def english() -> bytes:
    """Return English minutes whose topics, actions and parts of actions are numbered by their styles."""
    title = f"<w:p>{_control(run('Meeting with the delegation of Coimbra Institute'), 'Title')}</w:p>"
    date = f"<w:p>{run('Date: ')}{_control(run('9 November 2022'), 'Date')}</w:p>"
    return made(
        say("Harwick University", bold=True),
        say("MINUTES", style="Title"),
        title,
        date,
        say("Time: 10:00 – 12:30"),
        say("Venue: Senate House, Room 3", cut=True),
        say("Chair: Prof. Helen Marsh"),
        say("Minutes taken by: Tom Ridley", cut=True),
        say("Present:", bold=True),
        say("Helen Marsh, Vice-Chancellor", number=5),
        say("Tom Ridley, International Officer", number=5, cut=True),
        say("Luísa Ferreira, Director of Coimbra Institute", number=5),
        say("Apologies: Owen Price"),
        say("Student exchange", style="Topic", cut=True),
        say("Helen Marsh reported that ten students had applied."),
        say("To sign the exchange agreement. Responsible: Tom Ridley; due 1 March 2023", style="Action", cut=True),
        say("To nominate a coordinator. Responsible: Luísa Ferreira; due 15 December 2022", style="Action"),
        say("one for each faculty", style="ActionSub"),
        say("Summer school", style="Topic"),
        say("Luísa Ferreira presented the programme of the school."),
        say("To agree on the dates. Responsible: Helen Marsh; due 1 February 2023", style="Action"),
        say("Library access", style="Topic"),
        say("Tom Ridley described the licences."),
        say("To open the catalogue to both sides", style="Action"),
        say("The meeting closed at 12:30. The next meeting will be held in Coimbra."),
        say("Signed as a correct record:"),
        say("Helen Marsh\t\t\tLuísa Ferreira"),
        footer=say("Harwick University – Minutes of 9 November 2022"),
    )  # fmt: skip


def chinese() -> bytes:
    """Return a 会议纪要 with 一、 and （一） numbered by Word."""
    return made(
        say("滨海理工大学", bold=True, centred=True),
        say("会议纪要", style="Title"),
        say("〔2022〕第8号", centred=True),
        say("时间：2022年9月16日 9:30", cut=True),
        say("地点：图书馆301会议室"),
        say("主持人：陈志远", cut=True),
        say("记录人：周敏"),
        say("出席人员："),
        say("陈志远，副校长", number=5),
        say("周敏，国际合作处处长", number=5),
        say("赵海波，机械学院院长", number=5, cut=True),
        say("关于学生交流", number=4, bold=True),
        say("周敏：介绍了近三年的交流情况。"),
        say("会议决定："),
        say("每学期互派五名学生。负责人：周敏，期限：2022年12月1日", number=4, level=1, cut=True),
        say("费用由双方分担。", number=4, level=1),
        say("关于联合实验室", number=4, bold=True),
        say("赵海波：汇报了实验室的筹建方案。"),
        say("会议决定："),
        say("成立筹备小组。负责人：赵海波，期限：2022年11月15日", number=4, level=1),
        say("会议于11时30分结束。"),
        say("主持人：陈志远\t\t记录人：周敏"),
    )


def bilingual() -> bytes:
    """Return Russian and English minutes side by side in a table of two columns."""
    rows = (
        ("ПРОТОКОЛ № 5", "MINUTES No. 5"),
        ("переговоров Поморского университета и Университета Осаки",
         "of the talks between Pomor University and Osaka University"),
        ("12 апреля 2023 г., г. Архангельск", "12 April 2023, Arkhangelsk"),
        ("Председатель: Соколов А. В.", "Chair: A. Sokolov"),
        ("Стороны договорились:", "The parties agreed:"),
        ("1. Обмениваться студентами.", "1. To exchange students."),
        ("2. Провести летнюю школу.", "2. To hold a summer school."),
        ("3. Открыть совместную лабораторию.", "3. To open a joint laboratory."),
        ("За Поморский университет", "For Pomor University"),
    )  # fmt: skip
    return made(table(*[list(row) for row in rows]), say(""))


def release() -> bytes:
    """Return a press release with its contact in a text box."""
    box = (
        "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
        f"{say('Контакты для СМИ: press@pomor.example')}"
        "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
    )
    return made(
        box,
        say("ПРЕСС-РЕЛИЗ", style="Title"),
        say("Поморский университет и Университет Осаки откроют совместную лабораторию", bold=True, cut=True),
        say("АРХАНГЕЛЬСК, 12 апреля 2023 г. – Поморский университет и Университет Осаки договорились "
            "об открытии лаборатории.", cut=True),
        say("Переговоры прошли в главном корпусе."),
        say("«Мы начнём работу осенью», – сказал ректор А. В. Соколов."),
        say("О Поморском университете", bold=True),
        say("Поморский университет основан в 1930 году."),
    )  # fmt: skip
