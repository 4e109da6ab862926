<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>Acts</name>
        <message>
            <source>Add vote</source>
            <translation>Добавить голосование</translation>
        </message>
        <message>
            <source>Agreed with this partner</source>
            <translation>Что решено с этим партнёром</translation>
        </message>
        <message>
            <source>Calendar file (.ics)…</source>
            <translation>Файл календаря (.ics)…</translation>
        </message>
        <message>
            <source>Check wording</source>
            <translation>Проверить формулировку</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Создать копию</translation>
        </message>
        <message>
            <source>E-mail to participants…</source>
            <translation>Письмо участникам…</translation>
        </message>
        <message>
            <source>Entry to proposal and back</source>
            <translation>Запись — в предложение и обратно</translation>
        </message>
        <message>
            <source>Join with the next entry</source>
            <translation>Соединить со следующей записью</translation>
        </message>
        <message>
            <source>Keep as a blueprint…</source>
            <translation>Сохранить как заготовку…</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Встречи</translation>
        </message>
        <message>
            <source>Move to another item…</source>
            <translation>Перенести в другой пункт…</translation>
        </message>
        <message>
            <source>Move to the item before</source>
            <translation>Перенести в предыдущий пункт</translation>
        </message>
        <message>
            <source>Move to the next item</source>
            <translation>Перенести в следующий пункт</translation>
        </message>
        <message>
            <source>Next kind of entry</source>
            <translation>Следующий вид записи</translation>
        </message>
        <message>
            <source>Next with this partner</source>
            <translation>Следующая с этим партнёром</translation>
        </message>
        <message>
            <source>Not for the press</source>
            <translation>Не для прессы</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Удалено</translation>
        </message>
        <message>
            <source>Split at the caret</source>
            <translation>Разделить по курсору</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>entry to proposal</source>
            <translation>запись в предложение</translation>
        </message>
        <message>
            <source>joining of entries</source>
            <translation>соединение записей</translation>
        </message>
        <message>
            <source>kind of entry</source>
            <translation>вид записи</translation>
        </message>
        <message>
            <source>mark</source>
            <translation>пометка</translation>
        </message>
        <message>
            <source>move to another item</source>
            <translation>перенос в другой пункт</translation>
        </message>
        <message>
            <source>new vote</source>
            <translation>новое голосование</translation>
        </message>
        <message>
            <source>proposal to entry</source>
            <translation>предложение в запись</translation>
        </message>
        <message>
            <source>removal from the record</source>
            <translation>удаление из записи</translation>
        </message>
        <message>
            <source>splitting of an entry</source>
            <translation>разделение записи</translation>
        </message>
    </context>
    <context>
        <name>AddRow</name>
        <message>
            <source>Add a proposal</source>
            <translation>Добавить предложение</translation>
        </message>
        <message>
            <source>Add an entry</source>
            <translation>Добавить запись</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Nothing recorded yet.</source>
            <translation>Пока ничего не записано.</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Предложение</translation>
        </message>
    </context>
    <context>
        <name>Archive</name>
        <message>
            <source>Add template</source>
            <translation>добавление шаблона</translation>
        </message>
        <message>
            <source>Change template</source>
            <translation>изменение шаблона</translation>
        </message>
        <message>
            <source>Delete blueprint</source>
            <translation>удаление заготовки</translation>
        </message>
        <message>
            <source>Delete template</source>
            <translation>удаление шаблона</translation>
        </message>
        <message>
            <source>Rename template</source>
            <translation>переименование шаблона</translation>
        </message>
    </context>
    <context>
        <name>Arrivals</name>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
    </context>
    <context>
        <name>Aside</name>
        <message>
            <source>A counterpart’s copy</source>
            <translation>Экземпляр другой стороны</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Word documents</source>
            <translation>Документы Word</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>since</source>
            <translation>от</translation>
        </message>
        <message>
            <source>status</source>
            <translation>статус</translation>
        </message>
        <message>
            <source>until</source>
            <translation>до</translation>
        </message>
        <message>
            <source>who</source>
            <translation>кто</translation>
        </message>
        <message>
            <source>with</source>
            <translation>с</translation>
        </message>
    </context>
    <context>
        <name>AssistPanel</name>
        <message numerus="yes">
            <source>%n alike: {list}</source>
            <translation>
                <numerusform>%n похожий: {list}</numerusform>
                <numerusform>%n похожих: {list}</numerusform>
                <numerusform>%n похожих: {list}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) chosen</source>
            <translation>
                <numerusform>Выбран %n абзац</numerusform>
                <numerusform>Выбрано %n абзаца</numerusform>
                <numerusform>Выбрано %n абзацев</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the templates</source>
            <translation>Назад к шаблонам</translation>
        </message>
        <message>
            <source>Confirm all</source>
            <translation>Подтвердить все</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>Its number in the list</source>
            <translation>Номер в списке</translation>
        </message>
        <message>
            <source>Keep as a template…</source>
            <translation>Сохранить как шаблон…</translation>
        </message>
        <message>
            <source>Leave it as text</source>
            <translation>Оставить текстом</translation>
        </message>
        <message>
            <source>List that the paragraphs repeat for</source>
            <translation>Список, для которого повторяются абзацы</translation>
        </message>
        <message>
            <source>Make it a field</source>
            <translation>Сделать полем</translation>
        </message>
        <message>
            <source>Nothing is chosen on the page.</source>
            <translation>На странице ничего не выбрано.</translation>
        </message>
        <message>
            <source>Pages of the finished document</source>
            <translation>Страницы готового документа</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Предложено</translation>
        </message>
        <message>
            <source>Proposed fields</source>
            <translation>Предложенные поля</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>The open meeting says the same.</source>
            <translation>То же сказано в открытой встрече.</translation>
        </message>
        <message>
            <source>The paragraph</source>
            <translation>Абзац</translation>
        </message>
        <message>
            <source>These repeat</source>
            <translation>Это повторяется</translation>
        </message>
        <message>
            <source>Tick what is right. For anything else, choose a text on the page, then its field.</source>
            <translation>Отметьте верное. Для остального выберите текст на странице, затем его поле.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <source>Attach files</source>
            <translation>Приложить файлы</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Открыть {name}</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Удалить {name}</translation>
        </message>
        <message>
            <source>attached files</source>
            <translation>приложенные файлы</translation>
        </message>
        <message>
            <source>caption</source>
            <translation>подпись</translation>
        </message>
    </context>
    <context>
        <name>AttendanceCell</name>
        <message>
            <source>Arrived now</source>
            <translation>Прибыл сейчас</translation>
        </message>
        <message>
            <source>Left now</source>
            <translation>Ушёл сейчас</translation>
        </message>
        <message>
            <source>change of attendance</source>
            <translation>изменение присутствия</translation>
        </message>
        <message>
            <source>from {time}</source>
            <translation>с {time}</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>до {time}</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>Back up now</source>
            <translation>Создать копию сейчас</translation>
        </message>
        <message>
            <source>Back up the archive</source>
            <translation>Копия архива</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>Restore from a file…</source>
            <translation>Восстановить из файла…</translation>
        </message>
        <message>
            <source>Restore the archive</source>
            <translation>Восстановление архива</translation>
        </message>
        <message>
            <source>Restore the backup of {time}</source>
            <translation>Восстановить копию от {time}</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Показать папку</translation>
        </message>
        <message>
            <source>The archive is backed up.</source>
            <translation>Копия архива создана.</translation>
        </message>
        <message>
            <source>The archive is {path}</source>
            <translation>Архив: {path}</translation>
        </message>
        <message>
            <source>The backup is in place.</source>
            <translation>Архив восстановлен из копии.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>backup</source>
            <translation>копия</translation>
        </message>
    </context>
    <context>
        <name>BlueprintPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Keep as a blueprint</source>
            <translation>Сохранить как заготовку</translation>
        </message>
        <message>
            <source>Name of the blueprint</source>
            <translation>Название заготовки</translation>
        </message>
        <message>
            <source>What stays in it</source>
            <translation>Что в ней остаётся</translation>
        </message>
    </context>
    <context>
        <name>Blueprints</name>
        <message>
            <source>Days, times and places</source>
            <translation>Дни, время и место</translation>
        </message>
        <message>
            <source>Our people, with their roles</source>
            <translation>Наши участники с их ролями</translation>
        </message>
        <message>
            <source>The agenda, with planned times and rapporteurs</source>
            <translation>Повестка с временем и докладчиками</translation>
        </message>
        <message>
            <source>The background</source>
            <translation>Предыстория</translation>
        </message>
        <message>
            <source>The partner and its organisations</source>
            <translation>Партнёр и его организации</translation>
        </message>
        <message>
            <source>The partner's people</source>
            <translation>Участники от партнёра</translation>
        </message>
        <message>
            <source>Which documents are made</source>
            <translation>Какие документы готовятся</translation>
        </message>
        <message>
            <source>“{title}” is kept as a blueprint</source>
            <translation>Заготовка «{title}» сохранена</translation>
        </message>
    </context>
    <context>
        <name>Bound</name>
        <message>
            <source>Typed and not taken yet: Enter takes it, Ctrl+Z forgets it</source>
            <translation>Набрано, но ещё не принято: Enter — принять, Ctrl+Z — отменить</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>целое число</translation>
        </message>
        <message>
            <source>change of “{field}”</source>
            <translation>изменение поля «{field}»</translation>
        </message>
        <message>
            <source>e.g. 12:30</source>
            <translation>напр., 12:30</translation>
        </message>
        <message>
            <source>e.g. 24.06.2024</source>
            <translation>например, 24.06.2024</translation>
        </message>
        <message>
            <source>e.g. 24.06.2024 11:00</source>
            <translation>например, 24.06.2024 11:00</translation>
        </message>
        <message>
            <source>name or two letters</source>
            <translation>название или две буквы</translation>
        </message>
    </context>
    <context>
        <name>CaptureLine</name>
        <message>
            <source>+ New guest “{name}”</source>
            <translation>+ Новый гость «{name}»</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Обсуждение</translation>
        </message>
        <message>
            <source>Shift Enter</source>
            <translation>Shift Enter</translation>
        </message>
        <message>
            <source>change of an entry</source>
            <translation>изменение записи</translation>
        </message>
        <message>
            <source>editing {time}</source>
            <translation>правка {time}</translation>
        </message>
        <message>
            <source>entry</source>
            <translation>запись</translation>
        </message>
    </context>
    <context>
        <name>CasesField</name>
        <message>
            <source>Confirm</source>
            <translation>Подтвердить</translation>
        </message>
        <message>
            <source>Russian cases</source>
            <translation>Русские падежи</translation>
        </message>
        <message>
            <source>by rule</source>
            <translation>по правилам</translation>
        </message>
        <message>
            <source>confirmation of cases</source>
            <translation>подтверждение падежей</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>подтверждено</translation>
        </message>
    </context>
    <context>
        <name>ChangeRow</name>
        <message>
            <source>A part of it is the template's words, and stays out.</source>
            <translation>Часть правки касается слов шаблона и не войдёт в запись.</translation>
        </message>
        <message>
            <source>It stands elsewhere in the copy: move it by hand if you agree.</source>
            <translation>В экземпляре это стоит в другом месте: если согласны, переставьте вручную.</translation>
        </message>
        <message>
            <source>It was added to one column alone: add it to the record in both languages.</source>
            <translation>Абзац добавлен только в одну колонку: внесите его в запись на обоих языках.</translation>
        </message>
        <message>
            <source>Leave as ours</source>
            <translation>Оставить по-нашему</translation>
        </message>
        <message>
            <source>Look at it again</source>
            <translation>Рассмотреть ещё раз</translation>
        </message>
        <message>
            <source>Nothing it stands beside is a row of the record: add it where it belongs.</source>
            <translation>Рядом с ним нет строки записи: внесите его туда, где ему место.</translation>
        </message>
        <message>
            <source>Now after: {text}</source>
            <translation>Теперь после: {text}</translation>
        </message>
        <message>
            <source>Now before: {text}</source>
            <translation>Теперь перед: {text}</translation>
        </message>
        <message>
            <source>Show in the record</source>
            <translation>Показать в записи</translation>
        </message>
        <message>
            <source>Take into the record</source>
            <translation>Внести в запись</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Взять их вариант</translation>
        </message>
        <message>
            <source>The record says now: {text}</source>
            <translation>В записи сейчас: {text}</translation>
        </message>
        <message>
            <source>These words are the template's, or the record holds them in another form.</source>
            <translation>Это слова шаблона, или в записи они хранятся в другой форме.</translation>
        </message>
        <message>
            <source>in the record</source>
            <translation>внесено в запись</translation>
        </message>
        <message>
            <source>left as ours</source>
            <translation>оставлено по-нашему</translation>
        </message>
        <message>
            <source>the record has changed too</source>
            <translation>запись тоже изменилась</translation>
        </message>
        <message>
            <source>to be changed by hand</source>
            <translation>изменить вручную</translation>
        </message>
        <message>
            <source>to be decided</source>
            <translation>ждёт решения</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source>Take away: {what}</source>
            <translation>Снять: {what}</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>согласовано</translation>
        </message>
        <message>
            <source>both sides</source>
            <translation>обе стороны</translation>
        </message>
        <message>
            <source>by {date}</source>
            <translation>до {date}</translation>
        </message>
        <message>
            <source>proposal</source>
            <translation>предложение</translation>
        </message>
        <message>
            <source>question</source>
            <translation>вопрос</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>выступление</translation>
        </message>
        <message>
            <source>{name} – new guest</source>
            <translation>{name} — новый гость</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message>
            <source>Agreed at</source>
            <translation>Решено на встрече</translation>
        </message>
        <message>
            <source>Agreed with</source>
            <translation>С кем решено</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Last spoken of</source>
            <translation>Последнее упоминание</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственные</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>done on …, by whom; why it was cancelled</source>
            <translation>когда и кем сделано; почему отменено</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>без срока</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>пока никто</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>city or country</source>
            <translation>город или страна</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>эл. почта</translation>
        </message>
        <message>
            <source>family name</source>
            <translation>фамилия</translation>
        </message>
        <message>
            <source>form of address</source>
            <translation>обращение</translation>
        </message>
        <message>
            <source>gender</source>
            <translation>пол</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>имя</translation>
        </message>
        <message>
            <source>name in another script</source>
            <translation>имя другим письмом</translation>
        </message>
        <message>
            <source>note</source>
            <translation>заметка</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>организация</translation>
        </message>
        <message>
            <source>patronymic</source>
            <translation>отчество</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>телефон</translation>
        </message>
        <message>
            <source>post</source>
            <translation>должность</translation>
        </message>
        <message>
            <source>role</source>
            <translation>роль</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>подразделение</translation>
        </message>
        <message>
            <source>whole name</source>
            <translation>имя целиком</translation>
        </message>
        <message>
            <source>– left out –</source>
            <translation>– не брать –</translation>
        </message>
    </context>
    <context>
        <name>ColumnsBox</name>
        <message>
            <source>Column “{head}” is</source>
            <translation>Столбец «{head}» – это</translation>
        </message>
    </context>
    <context>
        <name>Commander</name>
        <message>
            <source>Commands and places</source>
            <translation>Команды и места</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Ничего не подходит</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>Что подходит</translation>
        </message>
        <message>
            <source>What would you like to do? Type a few letters</source>
            <translation>Что сделать? Наберите несколько букв</translation>
        </message>
        <message numerus="yes">
            <source>and %n more: type more letters</source>
            <translation>
                <numerusform>и ещё %n: введите больше букв</numerusform>
                <numerusform>и ещё %n: введите больше букв</numerusform>
                <numerusform>и ещё %n: введите больше букв</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Правка</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Переход</translation>
        </message>
        <message>
            <source>Go to the next finding</source>
            <translation>К следующему замечанию</translation>
        </message>
        <message>
            <source>Go to the next misspelt word</source>
            <translation>К следующему слову с ошибкой</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Вести</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Ниже</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Выше</translation>
        </message>
        <message>
            <source>No misspelt word on this page.</source>
            <translation>На этой странице слов с ошибками нет.</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Всё на месте.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Show or hide the preview</source>
            <translation>Показать или скрыть просмотр</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>agenda</source>
            <translation>повестка</translation>
        </message>
        <message>
            <source>page</source>
            <translation>страница</translation>
        </message>
    </context>
    <context>
        <name>Commitments</name>
        <message>
            <source>Agreed on</source>
            <translation>Решено</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Исполнение</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Last mention</source>
            <translation>Последнее упоминание</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Встреча</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Партнёр</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственные</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Сохранить как</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message>
            <source>Saving {file}…</source>
            <translation>Сохраняется: {file}…</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>Что решено</translation>
        </message>
        <message>
            <source>Without a partner</source>
            <translation>Без партнёра</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>отменено</translation>
        </message>
        <message>
            <source>done</source>
            <translation>выполнено</translation>
        </message>
        <message>
            <source>due soon</source>
            <translation>скоро срок</translation>
        </message>
        <message>
            <source>fulfilment</source>
            <translation>исполнение</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>без срока</translation>
        </message>
        <message>
            <source>no one responsible</source>
            <translation>нет ответственного</translation>
        </message>
        <message>
            <source>open</source>
            <translation>открыто</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>просрочено</translation>
        </message>
        <message>
            <source>what became of “{text}”</source>
            <translation>исполнение «{text}»</translation>
        </message>
    </context>
    <context>
        <name>CommitmentsPage</name>
        <message>
            <source>Agreed</source>
            <translation>Решения сторон</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>All partners</source>
            <translation>Все партнёры</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>Скоро срок</translation>
        </message>
        <message>
            <source>Everything agreed</source>
            <translation>Всё согласованное</translation>
        </message>
        <message>
            <source>Getting the search ready…</source>
            <translation>Поиск готовится…</translation>
        </message>
        <message>
            <source>Noted: {text}</source>
            <translation>Отмечено: {text}</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Здесь пусто</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открытые</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Открыть снова</translation>
        </message>
        <message>
            <source>Open the meeting</source>
            <translation>Открыть встречу</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Партнёр</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Save as .docx…</source>
            <translation>Сохранить .docx…</translation>
        </message>
        <message>
            <source>Save as .xlsx…</source>
            <translation>Сохранить в .xlsx…</translation>
        </message>
        <message>
            <source>Search what was agreed</source>
            <translation>Поиск по решениям</translation>
        </message>
        <message>
            <source>Try “All”, fewer words, or another partner.</source>
            <translation>Попробуйте «Все», меньше слов или другого партнёра.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>What is due in two weeks</source>
            <translation>Срок в ближайшие две недели</translation>
        </message>
        <message>
            <source>What is open</source>
            <translation>Что открыто</translation>
        </message>
        <message>
            <source>What is overdue</source>
            <translation>Что просрочено</translation>
        </message>
        <message>
            <source>What the sides agree on in a meeting comes here, with who does it and by when.</source>
            <translation>Сюда попадает всё, о чём стороны договорились на встрече: кто делает и к какому сроку.</translation>
        </message>
        <message>
            <source>What was agreed, by partner</source>
            <translation>Решения по партнёрам</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message numerus="yes">
            <source>%n paragraph(s) alike</source>
            <translation>
                <numerusform>%n абзац без изменений</numerusform>
                <numerusform>%n абзаца без изменений</numerusform>
                <numerusform>%n абзацев без изменений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) differ</source>
            <translation>
                <numerusform>Отличается %n абзац</numerusform>
                <numerusform>Отличаются %n абзаца</numerusform>
                <numerusform>Отличаются %n абзацев</numerusform>
            </translation>
        </message>
        <message>
            <source>Both read alike.</source>
            <translation>Тексты одинаковы.</translation>
        </message>
        <message>
            <source>Compare versions</source>
            <translation>Сравнение версий</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Отличия</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Прежняя версия</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Новая версия</translation>
        </message>
        <message>
            <source>Whole text</source>
            <translation>Весь текст</translation>
        </message>
        <message>
            <source>added</source>
            <translation>добавлено</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>comparing…</source>
            <translation>сравнение…</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>убрано</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Done again: {step}</source>
            <translation>Повторено: {step}</translation>
        </message>
        <message>
            <source>Nothing to do again here</source>
            <translation>Здесь нечего повторять</translation>
        </message>
        <message>
            <source>Nothing to undo here</source>
            <translation>Здесь нечего отменять</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation>Отменено: {step}</translation>
        </message>
    </context>
    <context>
        <name>DetailPanel</name>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Дублировать</translation>
        </message>
        <message>
            <source>Edit in Word</source>
            <translation>Править в Word</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>В избранное</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>No favourite</source>
            <translation>Убрать из избранного</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Переименовать…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Сохранить как…</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Версии</translation>
        </message>
        <message>
            <source>{field} is copied; paste it in Word.</source>
            <translation>{field} скопировано; вставьте в Word.</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Removed</source>
            <translation>Удалено</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Вернуть</translation>
        </message>
    </context>
    <context>
        <name>DetailsPage</name>
        <message>
            <source>+ A part of the day</source>
            <translation>+ Часть дня</translation>
        </message>
        <message>
            <source>A visit, a gift, a signing, the date of the next meeting.</source>
            <translation>Посещение, подарок, подписание, дата следующей встречи.</translation>
        </message>
        <message>
            <source>Add a day</source>
            <translation>Добавить день</translation>
        </message>
        <message>
            <source>Add a fact</source>
            <translation>Добавить факт</translation>
        </message>
        <message>
            <source>Add a party</source>
            <translation>Добавить сторону</translation>
        </message>
        <message>
            <source>Add an outcome</source>
            <translation>Добавить итог</translation>
        </message>
        <message>
            <source>Add the day, so that documents get their date.</source>
            <translation>Добавьте день, чтобы в документах была дата.</translation>
        </message>
        <message>
            <source>Add who meets: the host first.</source>
            <translation>Добавьте, кто встречается: сначала принимающая сторона.</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Приложить файлы</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>Предыстория</translation>
        </message>
        <message>
            <source>Beside the talks</source>
            <translation>Помимо переговоров</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Сведения</translation>
        </message>
        <message>
            <source>Earlier visits and agreements, for the press release and the chair.</source>
            <translation>Прежние визиты и соглашения — для пресс-релиза и председателя.</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>How people meet</source>
            <translation>Как встречаются</translation>
        </message>
        <message>
            <source>Kind of meeting</source>
            <translation>Вид встречи</translation>
        </message>
        <message>
            <source>Languages of documents</source>
            <translation>Языки документов</translation>
        </message>
        <message>
            <source>Note for yourself, never printed</source>
            <translation>Заметка для себя, не печатается</translation>
        </message>
        <message>
            <source>Number of the minutes</source>
            <translation>Номер протокола</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Стороны</translation>
        </message>
        <message>
            <source>Presentations, photographs, drafts: drop them anywhere on this page.</source>
            <translation>Презентации, снимки, проекты: перетащите их на эту страницу.</translation>
        </message>
        <message>
            <source>Take No. {number}</source>
            <translation>Взять № {number}</translation>
        </message>
        <message>
            <source>Talks with the delegation of …</source>
            <translation>Переговоры с делегацией …</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>Когда и где</translation>
        </message>
        <message>
            <source>languages of documents</source>
            <translation>языки документов</translation>
        </message>
        <message>
            <source>number of the minutes</source>
            <translation>номер протокола</translation>
        </message>
    </context>
    <context>
        <name>Directory</name>
        <message>
            <source>Characters</source>
            <translation>Иероглифы</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Город</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Контакт</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Кириллица</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Earlier names</source>
            <translation>Прежние названия</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Full legal name</source>
            <translation>Полное наименование</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Латиница</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Логотип</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Nameless</source>
            <translation>Без имени</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Входит в</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Фотография</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Должности</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Краткое название</translation>
        </message>
        <message>
            <source>– none –</source>
            <translation>– нет –</translation>
        </message>
    </context>
    <context>
        <name>DirectoryCard</name>
        <message>
            <source>Correct the directory</source>
            <translation>Исправить справочник</translation>
        </message>
        <message>
            <source>Take it here</source>
            <translation>Взять сюда</translation>
        </message>
        <message>
            <source>The directory is corrected</source>
            <translation>Справочник исправлен</translation>
        </message>
        <message>
            <source>The directory learns what stands here; an earlier post is kept</source>
            <translation>Справочник узнаёт то, что стоит здесь; прежняя должность сохраняется</translation>
        </message>
        <message>
            <source>The directory says:</source>
            <translation>В справочнике:</translation>
        </message>
        <message>
            <source>This meeting says what the directory says</source>
            <translation>Во встрече будет то, что в справочнике</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>as in the directory</source>
            <translation>как в справочнике</translation>
        </message>
        <message>
            <source>correction from a meeting</source>
            <translation>исправление по встрече</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}: {value}</translation>
        </message>
    </context>
    <context>
        <name>DirectoryPage</name>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Add somebody, take a file of contacts or a table, paste a list from an e-mail, or keep the people of a meeting: “Keep in the directory” on its page of participants.</source>
            <translation>Добавьте человека, возьмите файл контактов или таблицу, вставьте список из письма либо сохраните участников встречи: «Сохранить в справочнике» на странице участников.</translation>
        </message>
        <message>
            <source>Any part of a name will do, in any script.</source>
            <translation>Подойдёт любая часть имени, любым письмом.</translation>
        </message>
        <message>
            <source>Contacts, tables and lists</source>
            <translation>Контакты, таблицы и списки</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Справочник</translation>
        </message>
        <message>
            <source>Find duplicates</source>
            <translation>Найти повторы</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Из файла…</translation>
        </message>
        <message>
            <source>Into a file…</source>
            <translation>В файл…</translation>
        </message>
        <message>
            <source>Join with…</source>
            <translation>Объединить с…</translation>
        </message>
        <message>
            <source>Looking for duplicates…</source>
            <translation>Поиск повторов…</translation>
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation>Здесь пока никого нет</translation>
        </message>
        <message>
            <source>Nobody is called so</source>
            <translation>Никого с таким именем</translation>
        </message>
        <message>
            <source>Nobody is here twice.</source>
            <translation>Повторов нет.</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Организации</translation>
        </message>
        <message>
            <source>Paste list</source>
            <translation>Вставить список</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Save the directory</source>
            <translation>Сохранить справочник</translation>
        </message>
        <message>
            <source>Save who is listed</source>
            <translation>Сохранить найденных</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Сохранено: {name}</translation>
        </message>
        <message>
            <source>Saving {name}…</source>
            <translation>Сохраняется: {name}…</translation>
        </message>
        <message>
            <source>Search names in any script</source>
            <translation>Поиск имён в любом письме</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Показать папку</translation>
        </message>
        <message>
            <source>Take people from a file</source>
            <translation>Взять людей из файла</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Who is the same? Type a name in any script</source>
            <translation>Кто это же? Введите имя любым письмом</translation>
        </message>
        <message>
            <source>a new organisation</source>
            <translation>новая организация</translation>
        </message>
        <message>
            <source>a new person</source>
            <translation>новый человек</translation>
        </message>
        <message>
            <source>directory</source>
            <translation>справочник</translation>
        </message>
        <message>
            <source>removal of {name}</source>
            <translation>удаление: {name}</translation>
        </message>
        <message>
            <source>{name} is removed from the directory</source>
            <translation>{name} — удалено из справочника</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n замечание</numerusform>
                <numerusform>%n замечания</numerusform>
                <numerusform>%n замечаний</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the last file</source>
            <translation>Открыть последний файл</translation>
        </message>
        <message>
            <source>Take the document off the list</source>
            <translation>Убрать документ из списка</translation>
        </message>
        <message>
            <source>What has changed since this version</source>
            <translation>Что изменилось с этой версии</translation>
        </message>
        <message>
            <source>Whose copy</source>
            <translation>Чей экземпляр</translation>
        </message>
        <message>
            <source>checking…</source>
            <translation>проверка…</translation>
        </message>
        <message>
            <source>edited in Word since: kept</source>
            <translation>с тех пор правлен в Word: сохранён</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>готов</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message numerus="yes">
            <source>%n document(s) written</source>
            <translation>
                <numerusform>Записан %n документ</numerusform>
                <numerusform>Записано %n документа</numerusform>
                <numerusform>Записано %n документов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) edited by hand</source>
            <translation>
                <numerusform>%n абзац исправлен вручную</numerusform>
                <numerusform>%n абзаца исправлено вручную</numerusform>
                <numerusform>%n абзацев исправлено вручную</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) stand between you and signature.</source>
            <translation>
                <numerusform>До подписания осталось %n дело.</numerusform>
                <numerusform>До подписания осталось %n дела.</numerusform>
                <numerusform>До подписания осталось %n дел.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add document</source>
            <translation>Добавить документ</translation>
        </message>
        <message>
            <source>Built-in template</source>
            <translation>Встроенный шаблон</translation>
        </message>
        <message>
            <source>Choose all</source>
            <translation>Выбрать все</translation>
        </message>
        <message>
            <source>Choose document</source>
            <translation>Выбрать документ</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>Снять выбор</translation>
        </message>
        <message>
            <source>Compare versions…</source>
            <translation>Сравнить версии…</translation>
        </message>
        <message>
            <source>Copies for both sides: each language names its own side first</source>
            <translation>Экземпляры для сторон: в каждом языке первой названа своя сторона</translation>
        </message>
        <message>
            <source>Copies for both sides: each names its keeper first</source>
            <translation>Экземпляры для сторон: в каждом первой названа сторона-хранитель</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message numerus="yes">
            <source>Export %n document(s)</source>
            <translation>
                <numerusform>Выпустить %n документ</numerusform>
                <numerusform>Выпустить %n документа</numerusform>
                <numerusform>Выпустить %n документов</numerusform>
            </translation>
        </message>
        <message>
            <source>Folder for the documents</source>
            <translation>Папка для документов</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Папка…</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Исполнение</translation>
        </message>
        <message>
            <source>Hash of the record in the footer</source>
            <translation>Хэш записи в нижнем колонтитуле</translation>
        </message>
        <message>
            <source>House template, version {number}</source>
            <translation>Свой шаблон, версия {number}</translation>
        </message>
        <message>
            <source>Leave document out</source>
            <translation>Не выпускать документ</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Протокол</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Open a counterpart’s copy…</source>
            <translation>Открыть экземпляр другой стороны…</translation>
        </message>
        <message>
            <source>PDF too</source>
            <translation>Также PDF</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Пресса</translation>
        </message>
        <message>
            <source>Room and programme</source>
            <translation>Зал и программа</translation>
        </message>
        <message>
            <source>Take document off the list</source>
            <translation>Убрать документ из списка</translation>
        </message>
        <message>
            <source>Whose copy</source>
            <translation>Чей экземпляр</translation>
        </message>
        <message>
            <source>Write a PDF beside each document</source>
            <translation>Рядом с каждым документом записать PDF</translation>
        </message>
        <message>
            <source>copies for both sides</source>
            <translation>экземпляры для сторон</translation>
        </message>
        <message>
            <source>follows the record</source>
            <translation>по записи</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новый</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message>
            <source>Joined: {name}</source>
            <translation>Объединено: {name}</translation>
        </message>
        <message numerus="yes">
            <source>Perhaps the same: %n</source>
            <translation>
                <numerusform>Возможно, одно и то же: %n</numerusform>
                <numerusform>Возможно, одно и то же: %n</numerusform>
                <numerusform>Возможно, одно и то же: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>chosen by you</source>
            <translation>выбрано вами</translation>
        </message>
        <message>
            <source>joining of {name}</source>
            <translation>объединение: {name}</translation>
        </message>
        <message>
            <source>not the same</source>
            <translation>не одно и то же</translation>
        </message>
        <message>
            <source>the same e-mail</source>
            <translation>одна эл. почта</translation>
        </message>
        <message>
            <source>the same family name and initial in one organisation</source>
            <translation>одна фамилия и инициал в одной организации</translation>
        </message>
        <message>
            <source>the same name</source>
            <translation>одно имя</translation>
        </message>
        <message>
            <source>the same name in another script</source>
            <translation>то же имя другим письмом</translation>
        </message>
        <message>
            <source>the same short or former name</source>
            <translation>то же краткое или прежнее название</translation>
        </message>
        <message>
            <source>what seems the same name in another language</source>
            <translation>похоже, то же название на другом языке</translation>
        </message>
    </context>
    <context>
        <name>EntryRow</name>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>More for this entry</source>
            <translation>Ещё для этой записи</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Говорит</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Что было сказано</translation>
        </message>
        <message>
            <source>what was said</source>
            <translation>что было сказано</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message numerus="yes">
            <source>%n document(s) could not be written:</source>
            <translation>
                <numerusform>Не удалось записать %n документ:</numerusform>
                <numerusform>Не удалось записать %n документа:</numerusform>
                <numerusform>Не удалось записать %n документов:</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>LibreOffice could not make these PDFs; their pages are close to Word’s: {documents}</source>
            <translation>LibreOffice не смог сделать эти PDF; их страницы близки к страницам Word: {documents}</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Ход экспорта</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показать в папке</translation>
        </message>
        <message>
            <source>{document}: no PDF. {why}</source>
            <translation>{document}: без PDF. {why}</translation>
        </message>
        <message>
            <source>{file} was edited since its export and is kept; the new one stands beside it.</source>
            <translation>Файл {file} правили после экспорта, он сохранён; новый лежит рядом.</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>Send the log</source>
            <translation>Отправить журнал</translation>
        </message>
        <message>
            <source>Something went wrong in the program ({name}). What you typed is kept.</source>
            <translation>В программе произошла ошибка ({name}). Набранное сохранено.</translation>
        </message>
        <message>
            <source>The log says where in the program something went wrong. It holds no texts of meetings and no names.</source>
            <translation>Журнал говорит, в каком месте программы произошла ошибка. Текстов встреч и имён в нём нет.</translation>
        </message>
    </context>
    <context>
        <name>FieldBrowser</name>
        <message>
            <source>Choose a field to see what it prints.</source>
            <translation>Выберите поле, чтобы увидеть, что оно печатает.</translation>
        </message>
        <message>
            <source>Copy the field</source>
            <translation>Скопировать поле</translation>
        </message>
        <message>
            <source>Copy with its loop</source>
            <translation>Скопировать с циклом</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Поля</translation>
        </message>
        <message>
            <source>In this meeting</source>
            <translation>В этой встрече</translation>
        </message>
        <message>
            <source>Search fields: post, date, what was agreed…</source>
            <translation>Поиск полей: должность, дата, решения…</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Что это</translation>
        </message>
        <message>
            <source>in a loop: {loop}</source>
            <translation>в цикле: {loop}</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>Filter: {filter}</source>
            <translation>Фильтр: {filter}</translation>
        </message>
        <message>
            <source>Meetings of which status?</source>
            <translation>Встречи с каким статусом?</translation>
        </message>
        <message>
            <source>Meetings of which year? Or type since:2024-03 in the search</source>
            <translation>Встречи какого года? Или наберите в поиске от:2024-03</translation>
        </message>
        <message>
            <source>Meetings with which partner?</source>
            <translation>Встречи с каким партнёром?</translation>
        </message>
        <message>
            <source>Meetings with whom? Or type who:name in the search</source>
            <translation>Встречи с кем? Или наберите в поиске кто:имя</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>Партнёр</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Участник</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Take the filter away: {filter}</source>
            <translation>Убрать фильтр: {filter}</translation>
        </message>
        <message>
            <source>The last twelve months</source>
            <translation>Последние двенадцать месяцев</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n совпадение</numerusform>
                <numerusform>%n совпадения</numerusform>
                <numerusform>%n совпадений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) replaced</source>
            <translation>
                <numerusform>Заменено: %n место</numerusform>
                <numerusform>Заменено: %n места</numerusform>
                <numerusform>Заменено: %n мест</numerusform>
            </translation>
        </message>
        <message>
            <source>Aa</source>
            <translation>Аа</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Capitals count</source>
            <translation>Учитывать регистр</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Закрыть поиск</translation>
        </message>
        <message>
            <source>Find in the record</source>
            <translation>Найти в записи</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Заменить</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Заменить всё</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>Заменить на</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>replacing</source>
            <translation>замена</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} из {count}</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>A participant has no name.</source>
            <translation>У участника нет имени.</translation>
        </message>
        <message>
            <source>A piece of background has no text.</source>
            <translation>У факта предыстории нет текста.</translation>
        </message>
        <message>
            <source>A quote has no speaker.</source>
            <translation>У цитаты нет автора.</translation>
        </message>
        <message>
            <source>A quote has no text.</source>
            <translation>У цитаты нет текста.</translation>
        </message>
        <message>
            <source>A vote is on no item and no proposal.</source>
            <translation>Голосование не отнесено ни к пункту, ни к предложению.</translation>
        </message>
        <message>
            <source>An entry under item {number} has no text.</source>
            <translation>У записи по пункту {number} нет текста.</translation>
        </message>
        <message>
            <source>An organisation has no name.</source>
            <translation>У организации нет названия.</translation>
        </message>
        <message>
            <source>An outcome has no text.</source>
            <translation>У итога нет текста.</translation>
        </message>
        <message>
            <source>Held back from the release: it tells of “{text}” ({reason}).</source>
            <translation>Не попадёт в релиз: здесь говорится о том, о чём не сообщают («{text}» – {reason}).</translation>
        </message>
        <message>
            <source>It is not noted what became of proposal {number}.</source>
            <translation>Не отмечено, чем кончилось предложение {number}.</translation>
        </message>
        <message>
            <source>It is not noted whether {name} came.</source>
            <translation>Не отмечено, явился ли участник: {name}.</translation>
        </message>
        <message>
            <source>Item {number} ends ({end}) before it starts ({start}).</source>
            <translation>Пункт {number} кончается ({end}) раньше, чем начинается ({start}).</translation>
        </message>
        <message>
            <source>Item {number} has no title.</source>
            <translation>У пункта {number} нет названия.</translation>
        </message>
        <message>
            <source>No language of documents is chosen.</source>
            <translation>Не выбран ни один язык документов.</translation>
        </message>
        <message>
            <source>No party hosts the meeting.</source>
            <translation>Нет принимающей стороны.</translation>
        </message>
        <message>
            <source>No party is a guest.</source>
            <translation>Нет гостей.</translation>
        </message>
        <message>
            <source>Nobody chairs the meeting.</source>
            <translation>Нет председателя.</translation>
        </message>
        <message>
            <source>Nobody is responsible for what was agreed in {number}.</source>
            <translation>По решению {number} нет ответственного.</translation>
        </message>
        <message>
            <source>Nothing was said under item {number}.</source>
            <translation>По пункту {number} ничего не записано.</translation>
        </message>
        <message>
            <source>Proposal {number} has no text.</source>
            <translation>У предложения {number} нет текста.</translation>
        </message>
        <message>
            <source>Proposal {number} is agreed with a reservation that is not worded.</source>
            <translation>Предложение {number} принято с оговоркой, но оговорка не записана.</translation>
        </message>
        <message>
            <source>Proposal {number} is under no item of the agenda.</source>
            <translation>Предложение {number} не отнесено ни к одному пункту повестки.</translation>
        </message>
        <message>
            <source>The city of the host is not given.</source>
            <translation>Не указан город принимающей стороны.</translation>
        </message>
        <message>
            <source>The deadline of {number} ({due}) is before the meeting ({date}).</source>
            <translation>Срок по решению {number} ({due}) раньше самой встречи ({date}).</translation>
        </message>
        <message>
            <source>The embargo ends ({embargo}) before the meeting starts.</source>
            <translation>Запрет на публикацию кончается ({embargo}) до начала встречи.</translation>
        </message>
        <message>
            <source>The embargo has passed ({embargo}).</source>
            <translation>Срок запрета на публикацию прошёл ({embargo}).</translation>
        </message>
        <message>
            <source>The form {form} of a name is a suggestion that nobody confirmed.</source>
            <translation>Форма имени {form} предложена программой и никем не подтверждена.</translation>
        </message>
        <message>
            <source>The headline has {length} characters; up to {limit} are practice.</source>
            <translation>В заголовке {length} знаков; принято не больше {limit}.</translation>
        </message>
        <message>
            <source>The lead has more than one sentence.</source>
            <translation>Во вводном абзаце больше одного предложения.</translation>
        </message>
        <message>
            <source>The meeting has no agenda.</source>
            <translation>У встречи нет повестки.</translation>
        </message>
        <message>
            <source>The meeting has no date.</source>
            <translation>У встречи нет даты.</translation>
        </message>
        <message>
            <source>The meeting has no parties.</source>
            <translation>У встречи нет сторон.</translation>
        </message>
        <message>
            <source>The meeting has no secretary.</source>
            <translation>Нет секретаря.</translation>
        </message>
        <message>
            <source>The meeting has no title.</source>
            <translation>У встречи нет названия.</translation>
        </message>
        <message>
            <source>The meeting is over, but item {number} still runs.</source>
            <translation>Встреча закончилась, а пункт {number} всё ещё идёт.</translation>
        </message>
        <message>
            <source>The meeting is over, but the session has no end.</source>
            <translation>Встреча закончилась, а конец заседания не указан.</translation>
        </message>
        <message>
            <source>The minutes have no number.</source>
            <translation>У протокола нет номера.</translation>
        </message>
        <message>
            <source>The picture of the release has no caption.</source>
            <translation>У снимка для релиза нет подписи.</translation>
        </message>
        <message>
            <source>The place of the meeting is not given.</source>
            <translation>Не указано место встречи.</translation>
        </message>
        <message>
            <source>The quorum ({required}) is greater than the number entitled ({entitled}).</source>
            <translation>Кворум ({required}) больше числа имеющих право голоса ({entitled}).</translation>
        </message>
        <message>
            <source>The record has changed under this edited paragraph.</source>
            <translation>Запись изменилась с тех пор, как абзац правили.</translation>
        </message>
        <message>
            <source>The release has {length} words; up to {limit} are practice.</source>
            <translation>В релизе слов: {length}; принято не больше {limit}.</translation>
        </message>
        <message>
            <source>The session ends ({end}) before it starts ({start}).</source>
            <translation>Заседание кончается ({end}) раньше, чем начинается ({start}).</translation>
        </message>
        <message>
            <source>The source changed after this was translated into {language}: {text}</source>
            <translation>После перевода ({language}) исходный текст изменился: {text}</translation>
        </message>
        <message>
            <source>The translation into {language} is a draft: {text}</source>
            <translation>Перевод ({language}) черновой: {text}</translation>
        </message>
        <message>
            <source>The wording is to be checked: {text}</source>
            <translation>Проверить формулировку: {text}</translation>
        </message>
        <message>
            <source>There is no contact for the press.</source>
            <translation>Нет контакта для прессы.</translation>
        </message>
        <message>
            <source>This document has nothing to print for “{field}”.</source>
            <translation>Документу нечего напечатать в поле {field}.</translation>
        </message>
        <message>
            <source>This is not translated into {language}: {text}</source>
            <translation>Нет перевода ({language}): {text}</translation>
        </message>
        <message>
            <source>What was agreed in {number} has no deadline.</source>
            <translation>По решению {number} нет срока.</translation>
        </message>
        <message>
            <source>{count} came, but the quorum is {required}.</source>
            <translation>Явились {count}, а кворум — {required}.</translation>
        </message>
        <message>
            <source>{count} people chair the meeting.</source>
            <translation>Председателей несколько: {count}.</translation>
        </message>
        <message>
            <source>{count} votes were cast, but {entitled} people are entitled to vote.</source>
            <translation>Подано голосов: {count}, а право голоса имеют {entitled}.</translation>
        </message>
        <message>
            <source>{name} has no post.</source>
            <translation>{name}: не указана должность.</translation>
        </message>
        <message>
            <source>{name} heads {party} but did not come, and no deputy is named.</source>
            <translation>{name} возглавляет сторону «{party}», но не явился, а заместитель не назван.</translation>
        </message>
        <message>
            <source>{name} leaves ({end}) before arriving ({start}).</source>
            <translation>{name}: уход ({end}) раньше прихода ({start}).</translation>
        </message>
        <message>
            <source>{name} speaks but did not come.</source>
            <translation>{name}: выступает, но не явился.</translation>
        </message>
        <message>
            <source>{name} stands in the list twice.</source>
            <translation>{name}: в списке дважды.</translation>
        </message>
        <message>
            <source>{name} was entered in haste and is not complete.</source>
            <translation>{name}: внесено наспех, не заполнено до конца.</translation>
        </message>
        <message>
            <source>{name}: this document wants the name in {script} letters, and it is not known.</source>
            <translation>{name}: для документа нужно имя {script}, а оно неизвестно.</translation>
        </message>
        <message>
            <source>{number} is noted as agreed, but the vote went against it.</source>
            <translation>{number} отмечено как принятое, но голосование было против.</translation>
        </message>
        <message>
            <source>{party} has no head.</source>
            <translation>У стороны «{party}» нет главы.</translation>
        </message>
        <message>
            <source>{party} has no members.</source>
            <translation>У стороны «{party}» нет участников.</translation>
        </message>
        <message>
            <source>{party} has no organisation.</source>
            <translation>У стороны «{party}» нет организации.</translation>
        </message>
        <message>
            <source>{party} has nobody who signs.</source>
            <translation>{party}: некому подписать.</translation>
        </message>
    </context>
    <context>
        <name>Flags</name>
        <message>
            <source>Take away: {flag}</source>
            <translation>Снять: {flag}</translation>
        </message>
        <message>
            <source>check wording</source>
            <translation>проверить текст</translation>
        </message>
        <message>
            <source>not for the press</source>
            <translation>не для прессы</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>Approximate</source>
            <translation>Примерно</translation>
        </message>
        <message>
            <source>Approximate pages</source>
            <translation>Приблизительные страницы</translation>
        </message>
        <message>
            <source>Exact</source>
            <translation>Точно</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Ширина</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Стр. {number} из {count}</translation>
        </message>
        <message>
            <source>Pages as LibreOffice prints them</source>
            <translation>Страницы, как их печатает LibreOffice</translation>
        </message>
        <message>
            <source>Pages as one types; Word may break them otherwise</source>
            <translation>Страницы по мере набора; Word может разбить иначе</translation>
        </message>
        <message>
            <source>Word may break them otherwise.</source>
            <translation>Word может разбить иначе.</translation>
        </message>
        <message>
            <source>Zoom of the preview</source>
            <translation>Масштаб просмотра</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>In no meeting yet</source>
            <translation>Пока ни на одной встрече</translation>
        </message>
        <message numerus="yes">
            <source>Meetings: %n</source>
            <translation>
                <numerusform>Встречи: %n</numerusform>
                <numerusform>Встречи: %n</numerusform>
                <numerusform>Встречи: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>Имени пока нет</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Copy of {party}</source>
            <translation>Экземпляр: {party}</translation>
        </message>
        <message>
            <source>Document in the preview</source>
            <translation>Документ в просмотре</translation>
        </message>
        <message>
            <source>Whose copy is shown</source>
            <translation>Чей экземпляр показан</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Change the status</source>
            <translation>Изменить статус</translation>
        </message>
        <message>
            <source>Correct in a new version</source>
            <translation>Исправить в новой версии</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Ещё не сохранено</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Только чтение</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Сохранено {time}</translation>
        </message>
        <message>
            <source>Status: {status}</source>
            <translation>Статус: {status}</translation>
        </message>
        <message>
            <source>Type in {language}</source>
            <translation>Вводить: {language}</translation>
        </message>
        <message>
            <source>Untitled meeting</source>
            <translation>Встреча без названия</translation>
        </message>
        <message>
            <source>change of status</source>
            <translation>изменение статуса</translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>From {file}</source>
            <translation>Из файла {file}</translation>
        </message>
        <message>
            <source>It is somebody else: add as new</source>
            <translation>Это другой человек: добавить новым</translation>
        </message>
        <message>
            <source>It is who is known</source>
            <translation>Это тот, кто известен</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Пока никого</translation>
        </message>
        <message>
            <source>Not read: {line}</source>
            <translation>Не прочитано: {line}</translation>
        </message>
        <message>
            <source>Paste the list here: a person to a line, as it stands in the e-mail</source>
            <translation>Вставьте список сюда: по человеку в строке, как в письме</translation>
        </message>
        <message>
            <source>Pasted lines</source>
            <translation>Вставленные строки</translation>
        </message>
        <message>
            <source>People from a pasted list</source>
            <translation>Люди из вставленного списка</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Чтение…</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message numerus="yes">
            <source>Take in %n</source>
            <translation>
                <numerusform>Взять: %n</numerusform>
                <numerusform>Взять: %n</numerusform>
                <numerusform>Взять: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken in: %n</source>
            <translation>
                <numerusform>Взято: %n</numerusform>
                <numerusform>Взято: %n</numerusform>
                <numerusform>Взято: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taking in %n…</source>
            <translation>
                <numerusform>Добавляются: %n…</numerusform>
                <numerusform>Добавляются: %n…</numerusform>
                <numerusform>Добавляются: %n…</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Who comes in</source>
            <translation>Кто добавится</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>known</source>
            <translation>известен</translation>
        </message>
        <message>
            <source>known, adds</source>
            <translation>известен, добавит</translation>
        </message>
        <message>
            <source>known, with something to add: {count}</source>
            <translation>известны, есть что добавить: {count}</translation>
        </message>
        <message>
            <source>known: {count}</source>
            <translation>известны: {count}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новый</translation>
        </message>
        <message>
            <source>new: {count}</source>
            <translation>новые: {count}</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>организация</translation>
        </message>
        <message>
            <source>people taken in</source>
            <translation>взятые люди</translation>
        </message>
        <message>
            <source>stays as it is: {fields}</source>
            <translation>останется как есть: {fields}</translation>
        </message>
        <message>
            <source>to look at: {count}</source>
            <translation>проверить: {count}</translation>
        </message>
        <message>
            <source>without names: {count}</source>
            <translation>без имён: {count}</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Appears in documents as</source>
            <translation>В документах</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>Иероглифы</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Кириллица</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Form of address in {language}</source>
            <translation>Обращение: {language}</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Латиница</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>Имени пока нет</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Сторона</translation>
        </message>
        <message>
            <source>Post in {language}</source>
            <translation>Должность: {language}</translation>
        </message>
        <message>
            <source>first mention</source>
            <translation>впервые</translation>
        </message>
        <message>
            <source>in the directory</source>
            <translation>в справочнике</translation>
        </message>
        <message>
            <source>known since this meeting</source>
            <translation>знаком с этой встречи</translation>
        </message>
        <message>
            <source>later</source>
            <translation>далее</translation>
        </message>
        <message>
            <source>man</source>
            <translation>мужчина</translation>
        </message>
        <message>
            <source>still to be completed</source>
            <translation>ещё дополнить</translation>
        </message>
        <message>
            <source>that of the party</source>
            <translation>как у стороны</translation>
        </message>
        <message>
            <source>woman</source>
            <translation>женщина</translation>
        </message>
    </context>
    <context>
        <name>ItemHead</name>
        <message>
            <source>No agenda yet</source>
            <translation>Повестки пока нет</translation>
        </message>
        <message>
            <source>The clock of this computer was set back: times of the record may be wrong. The lines stay in the order in which they were typed.</source>
            <translation>Часы этого компьютера переведены назад: время в записи может быть неверным. Строки остаются в том порядке, в котором их ввели.</translation>
        </message>
        <message>
            <source>What you file begins an item of its own.</source>
            <translation>Записанное начнёт отдельный пункт.</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>закрыт</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>не начат</translation>
        </message>
        <message>
            <source>of {time}</source>
            <translation>из {time}</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>пауза</translation>
        </message>
        <message>
            <source>{time} over</source>
            <translation>сверх плана {time}</translation>
        </message>
    </context>
    <context>
        <name>ItemRow</name>
        <message>
            <source>More for this item</source>
            <translation>Ещё для этого пункта</translation>
        </message>
        <message>
            <source>Planned minutes</source>
            <translation>Минут по плану</translation>
        </message>
        <message>
            <source>Rapporteurs</source>
            <translation>Докладчики</translation>
        </message>
        <message>
            <source>Title of the item</source>
            <translation>Название пункта</translation>
        </message>
        <message>
            <source>min planned</source>
            <translation>мин по плану</translation>
        </message>
        <message>
            <source>nobody reports</source>
            <translation>докладчика нет</translation>
        </message>
        <message>
            <source>what is to be discussed</source>
            <translation>что обсуждается</translation>
        </message>
        <message>
            <source>{times} · {minutes} min</source>
            <translation>{times} · {minutes} мин</translation>
        </message>
    </context>
    <context>
        <name>LinesPanel</name>
        <message numerus="yes">
            <source>%n item(s) added</source>
            <translation>
                <numerusform>Добавлен %n пункт</numerusform>
                <numerusform>Добавлено %n пункта</numerusform>
                <numerusform>Добавлено %n пунктов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n мин</numerusform>
                <numerusform>%n мин</numerusform>
                <numerusform>%n мин</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n item(s)</source>
            <translation>
                <numerusform>Добавить %n пункт</numerusform>
                <numerusform>Добавить %n пункта</numerusform>
                <numerusform>Добавить %n пунктов</numerusform>
            </translation>
        </message>
        <message>
            <source>Agenda from lines</source>
            <translation>Повестка из строк</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>One item to a line; indent its parts:
1. Joint laboratory (Liu Yemei, 15 min)</source>
            <translation>Пункт в строке, части с отступом:
1. Совместная лаборатория (Лю Емэй, 15 мин)</translation>
        </message>
        <message>
            <source>Pasted lines</source>
            <translation>Вставленные строки</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>agenda from lines</source>
            <translation>повестка из строк</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>Agreed</source>
            <translation>Согласовано</translation>
        </message>
        <message>
            <source>Capture line</source>
            <translation>Строка записи</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>Close item</source>
            <translation>Закрыть пункт</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Edit in the line</source>
            <translation>Править в строке</translation>
        </message>
        <message>
            <source>End meeting</source>
            <translation>Завершить</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Найти и заменить</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Гость</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Последняя</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Вести</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Nothing recorded under this item yet.
Type below; Enter files it.</source>
            <translation>По этому пункту ещё ничего нет.
Пишите ниже, Enter сохраняет.</translation>
        </message>
        <message>
            <source>Off press</source>
            <translation>Не для прессы</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Person {number} came or left</source>
            <translation>Участник {number} пришёл или ушёл</translation>
        </message>
        <message>
            <source>Previous item</source>
            <translation>Предыдущий пункт</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Предложение</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>Зачитать</translation>
        </message>
        <message>
            <source>Ready to sign?</source>
            <translation>К подписанию?</translation>
        </message>
        <message>
            <source>Shown on the other screen: ← → leaf, L languages, Enter rewords, Esc closes</source>
            <translation>Показано на другом экране: ← → листают, L — языки, Enter — изменить, Esc — закрыть</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>The meeting has ended</source>
            <translation>Встреча окончена</translation>
        </message>
        <message>
            <source>Type what is said; @ names who</source>
            <translation>Пишите, что говорят; @ — кто</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Что было сказано</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кому</translation>
        </message>
        <message>
            <source>change of item</source>
            <translation>смена пункта</translation>
        </message>
        <message>
            <source>closing of an item</source>
            <translation>закрытие пункта</translation>
        </message>
        <message>
            <source>end of the meeting</source>
            <translation>конец встречи</translation>
        </message>
        <message>
            <source>new order</source>
            <translation>новый порядок</translation>
        </message>
        <message>
            <source>pause</source>
            <translation>пауза</translation>
        </message>
        <message>
            <source>start of an item</source>
            <translation>начало пункта</translation>
        </message>
    </context>
    <context>
        <name>Meetings</name>
        <message numerus="yes">
            <source>%n agreed</source>
            <translation>
                <numerusform>%n решение</numerusform>
                <numerusform>%n решения</numerusform>
                <numerusform>%n решений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n участник</numerusform>
                <numerusform>%n участника</numerusform>
                <numerusform>%n участников</numerusform>
            </translation>
        </message>
        <message>
            <source>Look in older meetings…</source>
            <translation>Искать в более ранних встречах…</translation>
        </message>
        <message>
            <source>Named so</source>
            <translation>По названию</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>№ {number}</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Закреплённые</translation>
        </message>
        <message>
            <source>Untitled meeting</source>
            <translation>Встреча без названия</translation>
        </message>
        <message>
            <source>Where it was said</source>
            <translation>Где об этом говорили</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>Без даты</translation>
        </message>
        <message>
            <source>agenda</source>
            <translation>повестка</translation>
        </message>
        <message>
            <source>and more in this meeting</source>
            <translation>и ещё в этой встрече</translation>
        </message>
        <message>
            <source>background</source>
            <translation>предыстория</translation>
        </message>
        <message>
            <source>beside the talks</source>
            <translation>помимо бесед</translation>
        </message>
        <message>
            <source>file</source>
            <translation>файл</translation>
        </message>
        <message>
            <source>note</source>
            <translation>заметка</translation>
        </message>
        <message>
            <source>number</source>
            <translation>номер</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>организация</translation>
        </message>
        <message>
            <source>participant</source>
            <translation>участник</translation>
        </message>
        <message>
            <source>party</source>
            <translation>сторона</translation>
        </message>
        <message>
            <source>place</source>
            <translation>место</translation>
        </message>
        <message>
            <source>press release</source>
            <translation>пресс-релиз</translation>
        </message>
        <message>
            <source>proposal</source>
            <translation>предложение</translation>
        </message>
        <message>
            <source>said</source>
            <translation>сказано</translation>
        </message>
        <message>
            <source>sample</source>
            <translation>образец</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Встречи</translation>
        </message>
        <message>
            <source>No meetings yet</source>
            <translation>Встреч пока нет</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Pin or unpin</source>
            <translation>Закрепить или открепить</translation>
        </message>
        <message>
            <source>Search everything said, or with:partner since:2024</source>
            <translation>Поиск по всему сказанному; с:партнёр от:2024</translation>
        </message>
        <message>
            <source>Start one now, or look around in a sample that you can delete afterwards.</source>
            <translation>Начните первую или осмотритесь на примере: его можно потом удалить.</translation>
        </message>
        <message>
            <source>Try fewer words, part of a name, or take a filter away.</source>
            <translation>Попробуйте меньше слов, часть имени или уберите фильтр.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>deletion of “{title}”</source>
            <translation>удаление «{title}»</translation>
        </message>
        <message>
            <source>“{title}” is deleted</source>
            <translation>«{title}» удалена</translation>
        </message>
    </context>
    <context>
        <name>MergePanel</name>
        <message>
            <source>Are these the same?</source>
            <translation>Это одно и то же?</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Первая запись</translation>
        </message>
        <message>
            <source>Join them</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>Не одно и то же</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Вторая запись</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Вместе</translation>
        </message>
        <message>
            <source>both</source>
            <translation>оба</translation>
        </message>
        <message>
            <source>man</source>
            <translation>мужчина</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>изображение</translation>
        </message>
        <message>
            <source>woman</source>
            <translation>женщина</translation>
        </message>
        <message>
            <source>{field}: both</source>
            <translation>{field}: оба</translation>
        </message>
        <message>
            <source>{name} (suggested)</source>
            <translation>{name} (предложено)</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Put this aside</source>
            <translation>Убрать</translation>
        </message>
    </context>
    <context>
        <name>OrganisationBlock</name>
        <message>
            <source>About it, for press releases</source>
            <translation>Справка для пресс-релизов</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Город</translation>
        </message>
        <message>
            <source>Contact for the press</source>
            <translation>Контакт для прессы</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Full name, for letterheads</source>
            <translation>Полное наименование, для бланков</translation>
        </message>
        <message>
            <source>More about the organisation</source>
            <translation>Подробнее об организации</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Краткое название</translation>
        </message>
    </context>
    <context>
        <name>OrganisationForm</name>
        <message>
            <source>About it, for press releases</source>
            <translation>Справка для пресс-релизов</translation>
        </message>
        <message>
            <source>Add a unit</source>
            <translation>Добавить подразделение</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Город</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Контакт</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Earlier name</source>
            <translation>Прежнее название</translation>
        </message>
        <message>
            <source>Earlier name, until</source>
            <translation>Прежнее название, до</translation>
        </message>
        <message>
            <source>Earlier short name</source>
            <translation>Прежнее краткое название</translation>
        </message>
        <message>
            <source>Full legal name</source>
            <translation>Полное наименование</translation>
        </message>
        <message>
            <source>It has been renamed…</source>
            <translation>Переименована…</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Логотип</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>No people yet</source>
            <translation>Пока никого</translation>
        </message>
        <message>
            <source>No units</source>
            <translation>Подразделений нет</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Входит в</translation>
        </message>
        <message numerus="yes">
            <source>People: %n</source>
            <translation>
                <numerusform>Люди: %n</numerusform>
                <numerusform>Люди: %n</numerusform>
                <numerusform>Люди: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove this earlier name</source>
            <translation>Удалить это прежнее название</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Краткое название</translation>
        </message>
        <message>
            <source>The name is kept for documents of earlier dates; type the new one in its place</source>
            <translation>Название сохраняется для документов прежних дат; введите на его место новое</translation>
        </message>
        <message numerus="yes">
            <source>Units: %n</source>
            <translation>
                <numerusform>Подразделения: %n</numerusform>
                <numerusform>Подразделения: %n</numerusform>
                <numerusform>Подразделения: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>a new unit</source>
            <translation>новое подразделение</translation>
        </message>
        <message>
            <source>removal of an earlier name</source>
            <translation>удаление прежнего названия</translation>
        </message>
        <message>
            <source>renaming</source>
            <translation>переименование</translation>
        </message>
        <message>
            <source>until</source>
            <translation>до</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Outline of the meeting</source>
            <translation>План встречи</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Agenda and record</source>
            <translation>Повестка и запись</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Сведения</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Ход встречи</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>Press release</source>
            <translation>Пресс-релиз</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Предложения</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Перевод</translation>
        </message>
    </context>
    <context>
        <name>PartRows</name>
        <message>
            <source>+ Organisation</source>
            <translation>+ Организация</translation>
        </message>
        <message>
            <source>2024-04</source>
            <translation>2024-04</translation>
        </message>
        <message>
            <source>2024-06-24</source>
            <translation>2024-06-24</translation>
        </message>
        <message>
            <source>Background fact</source>
            <translation>Факт предыстории</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Kind of outcome</source>
            <translation>Вид итога</translation>
        </message>
        <message>
            <source>Members without names</source>
            <translation>Без имён, человек</translation>
        </message>
        <message>
            <source>Organisations concerned</source>
            <translation>К каким организациям относится</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Remove this fact</source>
            <translation>Удалить этот факт</translation>
        </message>
        <message>
            <source>Remove this outcome</source>
            <translation>Удалить этот итог</translation>
        </message>
        <message>
            <source>Remove this party</source>
            <translation>Удалить эту сторону</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Сторона</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>new fact</source>
            <translation>новый факт</translation>
        </message>
        <message>
            <source>new order</source>
            <translation>новый порядок</translation>
        </message>
        <message>
            <source>new organisation</source>
            <translation>новая организация</translation>
        </message>
        <message>
            <source>new outcome</source>
            <translation>новый итог</translation>
        </message>
        <message>
            <source>new party</source>
            <translation>новая сторона</translation>
        </message>
        <message>
            <source>not for the press</source>
            <translation>не для прессы</translation>
        </message>
        <message>
            <source>organisations</source>
            <translation>организации</translation>
        </message>
        <message>
            <source>place</source>
            <translation>место</translation>
        </message>
    </context>
    <context>
        <name>ParticipantRow</name>
        <message>
            <source>Attendance</source>
            <translation>Присутствие</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>name</source>
            <translation>имя</translation>
        </message>
        <message>
            <source>post</source>
            <translation>должность</translation>
        </message>
    </context>
    <context>
        <name>ParticipantsPage</name>
        <message numerus="yes">
            <source>%n new person(s) in the directory</source>
            <translation>
                <numerusform>В справочнике новых людей: %n</numerusform>
                <numerusform>В справочнике новых людей: %n</numerusform>
                <numerusform>В справочнике новых людей: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Присутствие</translation>
        </message>
        <message>
            <source>From directory</source>
            <translation>Из справочника</translation>
        </message>
        <message>
            <source>Keep in the directory</source>
            <translation>Сохранить в справочник</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>Party without a name</source>
            <translation>Сторона без названия</translation>
        </message>
        <message>
            <source>Paste lines from an e-mail here (Ctrl+V): {example}</source>
            <translation>Вставьте сюда строки из письма (Ctrl+V): {example}</translation>
        </message>
        <message>
            <source>Paste list</source>
            <translation>Вставить список</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Remove participant</source>
            <translation>Удалить участника</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>The directory has nobody else.</source>
            <translation>В справочнике больше никого нет.</translation>
        </message>
        <message>
            <source>The participant</source>
            <translation>Участник</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Whom to add? Type a name in any script</source>
            <translation>Кого добавить? Наберите имя в любом письме</translation>
        </message>
        <message numerus="yes">
            <source>and %n more without names</source>
            <translation>
                <numerusform>и ещё %n без имени</numerusform>
                <numerusform>и ещё %n без имён</numerusform>
                <numerusform>и ещё %n без имён</numerusform>
            </translation>
        </message>
        <message>
            <source>in order of precedence</source>
            <translation>по старшинству</translation>
        </message>
        <message>
            <source>link to the directory</source>
            <translation>связь со справочником</translation>
        </message>
        <message>
            <source>name missing</source>
            <translation>нет имени</translation>
        </message>
        <message>
            <source>new order of precedence</source>
            <translation>новый порядок старшинства</translation>
        </message>
        <message>
            <source>new participant</source>
            <translation>новый участник</translation>
        </message>
        <message>
            <source>participant from the directory</source>
            <translation>участник из справочника</translation>
        </message>
        <message>
            <source>people of a meeting</source>
            <translation>люди встречи</translation>
        </message>
        <message>
            <source>removal of a participant</source>
            <translation>удаление участника</translation>
        </message>
        <message>
            <source>to complete</source>
            <translation>дополнить</translation>
        </message>
        <message>
            <source>{name} is removed</source>
            <translation>Удалено: {name}</translation>
        </message>
    </context>
    <context>
        <name>PastePanel</name>
        <message numerus="yes">
            <source>%n participant(s) added</source>
            <translation>
                <numerusform>Добавлен %n участник</numerusform>
                <numerusform>Добавлено %n участника</numerusform>
                <numerusform>Добавлено %n участников</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n participant(s)</source>
            <translation>
                <numerusform>Добавить %n участника</numerusform>
                <numerusform>Добавить %n участников</numerusform>
                <numerusform>Добавить %n участников</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Not read: {line}</source>
            <translation>Не прочитано: {line}</translation>
        </message>
        <message>
            <source>One person to a line: name, post, organisation</source>
            <translation>Человек в строке: имя, должность, организация</translation>
        </message>
        <message>
            <source>Party they join</source>
            <translation>В какую сторону входят</translation>
        </message>
        <message>
            <source>Pasted lines</source>
            <translation>Вставленные строки</translation>
        </message>
        <message>
            <source>People from a list</source>
            <translation>Люди из списка</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Чтение…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Who comes in</source>
            <translation>Кто добавится</translation>
        </message>
        <message numerus="yes">
            <source>and %n more without names</source>
            <translation>
                <numerusform>и ещё %n без имени</numerusform>
                <numerusform>и ещё %n без имён</numerusform>
                <numerusform>и ещё %n без имён</numerusform>
            </translation>
        </message>
        <message>
            <source>in the directory</source>
            <translation>в справочнике</translation>
        </message>
        <message>
            <source>join</source>
            <translation>в состав стороны</translation>
        </message>
        <message>
            <source>people from a list</source>
            <translation>люди из списка</translation>
        </message>
    </context>
    <context>
        <name>PersonButton</name>
        <message>
            <source>change of attendance</source>
            <translation>изменение присутствия</translation>
        </message>
        <message>
            <source>press when they come</source>
            <translation>нажмите, когда придёт</translation>
        </message>
        <message>
            <source>press when they leave</source>
            <translation>нажмите, когда уйдёт</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>A new post…</source>
            <translation>Новая должность…</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>Иероглифы</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Кириллица</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Пол</translation>
        </message>
        <message>
            <source>Held beside the one of today</source>
            <translation>Занимается наряду с нынешней</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Латиница</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>One more post</source>
            <translation>Ещё одна должность</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Фотография</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Должности</translation>
        </message>
        <message>
            <source>Remove this post</source>
            <translation>Удалить эту должность</translation>
        </message>
        <message>
            <source>The post of today ends and is kept with its dates</source>
            <translation>Нынешняя должность завершается и сохраняется со своими датами</translation>
        </message>
        <message>
            <source>a new post</source>
            <translation>новая должность</translation>
        </message>
        <message>
            <source>man</source>
            <translation>мужчина</translation>
        </message>
        <message>
            <source>one more post</source>
            <translation>ещё одна должность</translation>
        </message>
        <message>
            <source>removal of a post</source>
            <translation>удаление должности</translation>
        </message>
        <message>
            <source>since</source>
            <translation>с</translation>
        </message>
        <message>
            <source>until</source>
            <translation>до</translation>
        </message>
        <message>
            <source>woman</source>
            <translation>женщина</translation>
        </message>
    </context>
    <context>
        <name>Picture</name>
        <message>
            <source>Caption of the picture</source>
            <translation>Подпись к снимку</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>From the disk…</source>
            <translation>С диска…</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Без снимка</translation>
        </message>
        <message>
            <source>Picture of the press release</source>
            <translation>Снимок к пресс-релизу</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Изображения</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Save it as JPEG or PNG.</source>
            <translation>Сохраните её в JPEG или PNG.</translation>
        </message>
        <message>
            <source>Save it smaller than 16 MB.</source>
            <translation>Сохраните её размером меньше 16 МБ.</translation>
        </message>
        <message>
            <source>This is no picture that can be shown.</source>
            <translation>Такое изображение показать нельзя.</translation>
        </message>
        <message>
            <source>This picture cannot be shown.</source>
            <translation>Это изображение не показать.</translation>
        </message>
        <message>
            <source>This picture is too large.</source>
            <translation>Изображение слишком велико.</translation>
        </message>
        <message>
            <source>Who is in the picture, where and when</source>
            <translation>Кто на снимке, где и когда</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>picture of the press release</source>
            <translation>снимок к пресс-релизу</translation>
        </message>
        <message>
            <source>{name}: choose a file</source>
            <translation>{name}: выбрать файл</translation>
        </message>
        <message>
            <source>{name}: remove</source>
            <translation>{name}: удалить</translation>
        </message>
    </context>
    <context>
        <name>PressPage</name>
        <message>
            <source>About the organisation</source>
            <translation>Об организации</translation>
        </message>
        <message>
            <source>Add paragraph</source>
            <translation>Добавить абзац</translation>
        </message>
        <message>
            <source>Add quote</source>
            <translation>Добавить цитату</translation>
        </message>
        <message>
            <source>Agreed with a reservation</source>
            <translation>Принято с оговоркой</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>Предыстория</translation>
        </message>
        <message>
            <source>Bring back left-out paragraphs</source>
            <translation>Вернуть убранные абзацы</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Контакт</translation>
        </message>
        <message>
            <source>Contact for the press</source>
            <translation>Контакт для прессы</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Место и дата</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>Запрет до</translation>
        </message>
        <message>
            <source>Follow the record</source>
            <translation>Взять из записи</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Оставить моё</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Вводный абзац</translation>
        </message>
        <message>
            <source>Leave this paragraph out</source>
            <translation>Убрать этот абзац</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Следующая встреча</translation>
        </message>
        <message>
            <source>Not in the release: it tells of “{text}” ({reason}).</source>
            <translation>Не попадёт в релиз: здесь говорится о том, о чём не сообщают («{text}» – {reason}).</translation>
        </message>
        <message>
            <source>Not to be published before</source>
            <translation>Не публиковать до</translation>
        </message>
        <message>
            <source>Organisations told about at the end</source>
            <translation>Об организациях в конце</translation>
        </message>
        <message>
            <source>Outlook</source>
            <translation>Перспективы</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Снимок</translation>
        </message>
        <message>
            <source>Press release</source>
            <translation>Пресс-релиз</translation>
        </message>
        <message>
            <source>Publish as it is</source>
            <translation>Опубликовать как есть</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Цитата</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Цитаты</translation>
        </message>
        <message>
            <source>Remove the quote</source>
            <translation>Удалить цитату</translation>
        </message>
        <message>
            <source>Show it in the record</source>
            <translation>Показать в записи</translation>
        </message>
        <message>
            <source>Speaker of the quote</source>
            <translation>Чья цитата</translation>
        </message>
        <message>
            <source>The composed lead stands in its place. Edit yours, follow the record or publish it.</source>
            <translation>Вместо него стоит составленный лид. Исправьте свой, возьмите из записи или опубликуйте его.</translation>
        </message>
        <message>
            <source>The composed wording stands in its place. Edit yours, empty it or publish it.</source>
            <translation>Вместо него стоит составленный текст. Исправьте свой, сотрите его или опубликуйте.</translation>
        </message>
        <message>
            <source>The paragraph is left out.</source>
            <translation>Абзац убран.</translation>
        </message>
        <message>
            <source>The picture goes without its caption. Edit the caption or publish it.</source>
            <translation>Снимок выйдет без подписи. Исправьте подпись или опубликуйте её.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>What else the press is to know</source>
            <translation>Что ещё сообщить прессе</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>О чём договорились</translation>
        </message>
        <message>
            <source>What was discussed</source>
            <translation>Что обсуждали</translation>
        </message>
        <message>
            <source>What was proposed</source>
            <translation>Что предложено</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Что было сказано</translation>
        </message>
        <message>
            <source>What was said, in the speaker's words</source>
            <translation>Сказанное, словами говорившего</translation>
        </message>
        <message>
            <source>Where from</source>
            <translation>Откуда</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Кто участвовал</translation>
        </message>
        <message>
            <source>Words of the quote</source>
            <translation>Слова цитаты</translation>
        </message>
        <message>
            <source>You say that this text tells of no such thing</source>
            <translation>Вы подтверждаете, что в тексте этого нет</translation>
        </message>
        <message>
            <source>Your paragraph</source>
            <translation>Ваш абзац</translation>
        </message>
        <message>
            <source>Your text is kept. Edit it, follow the record or publish it.</source>
            <translation>Ваш текст сохранён. Исправьте его, возьмите из записи или опубликуйте.</translation>
        </message>
        <message>
            <source>Your text is kept. Edit it, leave it out or publish it.</source>
            <translation>Ваш текст сохранён. Исправьте его, исключите или опубликуйте.</translation>
        </message>
        <message>
            <source>all that have a profile</source>
            <translation>все, у кого есть описание</translation>
        </message>
        <message>
            <source>bring back paragraphs</source>
            <translation>возврат абзацев</translation>
        </message>
        <message>
            <source>edit of the press release</source>
            <translation>правка пресс-релиза</translation>
        </message>
        <message>
            <source>edited by you</source>
            <translation>изменено вами</translation>
        </message>
        <message>
            <source>follow the record</source>
            <translation>возврат к записи</translation>
        </message>
        <message>
            <source>follows the record</source>
            <translation>по записи</translation>
        </message>
        <message>
            <source>held back</source>
            <translation>не публикуется</translation>
        </message>
        <message>
            <source>keep my paragraph</source>
            <translation>мой абзац оставлен</translation>
        </message>
        <message>
            <source>leave a paragraph out</source>
            <translation>абзац убран</translation>
        </message>
        <message>
            <source>new paragraph</source>
            <translation>новый абзац</translation>
        </message>
        <message>
            <source>new quote</source>
            <translation>новая цитата</translation>
        </message>
        <message>
            <source>publish as it is</source>
            <translation>публикация как есть</translation>
        </message>
        <message>
            <source>remove paragraph</source>
            <translation>удаление абзаца</translation>
        </message>
        <message>
            <source>remove quote</source>
            <translation>удаление цитаты</translation>
        </message>
        <message>
            <source>the record has changed</source>
            <translation>запись изменилась</translation>
        </message>
        <message>
            <source>{length} of {limit} characters</source>
            <translation>{length} из {limit} знаков</translation>
        </message>
    </context>
    <context>
        <name>PreviewPanel</name>
        <message>
            <source>Click on a text to edit it where it comes from.</source>
            <translation>Щёлкните по тексту, чтобы править его там, откуда он взят.</translation>
        </message>
        <message>
            <source>Go to the place</source>
            <translation>К этому месту</translation>
        </message>
        <message>
            <source>Larger pages</source>
            <translation>Увеличить страницы</translation>
        </message>
        <message>
            <source>Look at the template</source>
            <translation>Посмотреть шаблон</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>Pages as wide as the preview</source>
            <translation>Страницы по ширине просмотра</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>Страницы документа</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Просмотр</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <source>Print the document…</source>
            <translation>Печать документа…</translation>
        </message>
        <message>
            <source>Smaller pages</source>
            <translation>Уменьшить страницы</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message numerus="yes">
            <source>%n page(s) printed</source>
            <translation>
                <numerusform>Напечатана %n страница</numerusform>
                <numerusform>Напечатаны %n страницы</numerusform>
                <numerusform>Напечатано %n страниц</numerusform>
            </translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Печать…</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>A field of the template ({field}) would have Word fetch or run something.</source>
            <translation>Поле шаблона ({field}) заставило бы Word что-то загрузить или запустить.</translation>
        </message>
        <message>
            <source>A file of this pack is not what it was when it was packed.</source>
            <translation>Файл этого набора изменился после упаковки.</translation>
        </message>
        <message>
            <source>A loop needs “in” before its list: for … in …</source>
            <translation>В цикле перед списком нужно «in»: for … in …</translation>
        </message>
        <message>
            <source>A part of the archive is missing.</source>
            <translation>Часть архива отсутствует.</translation>
        </message>
        <message>
            <source>A part of this template pack cannot be read.</source>
            <translation>Часть этого шаблона не читается.</translation>
        </message>
        <message>
            <source>A tag begins with two braces and ends with two.</source>
            <translation>Тег начинается двумя фигурными скобками и двумя заканчивается.</translation>
        </message>
        <message>
            <source>A template of this file has faults.</source>
            <translation>В шаблоне из этого файла есть ошибки.</translation>
        </message>
        <message>
            <source>A template of this file makes a document that this program does not know.</source>
            <translation>Шаблон из этого файла — для документа, которого программа не знает.</translation>
        </message>
        <message>
            <source>A template pack was written for a newer version of the program.</source>
            <translation>Шаблон сделан для более новой версии программы.</translation>
        </message>
        <message>
            <source>An organisation cannot be a unit of itself.</source>
            <translation>Организация не может входить в саму себя.</translation>
        </message>
        <message>
            <source>Another program is writing to the archive.</source>
            <translation>В архив пишет другая программа.</translation>
        </message>
        <message>
            <source>Ask for the file again from where it came.</source>
            <translation>Попросите прислать файл ещё раз.</translation>
        </message>
        <message>
            <source>Bring it back, or choose where to keep a copy of what is open.</source>
            <translation>Верните его или выберите, где сохранить копию открытого.</translation>
        </message>
        <message>
            <source>Bring the program up to date, then import the pack again.</source>
            <translation>Обновите программу, затем импортируйте снова.</translation>
        </message>
        <message>
            <source>Call it .vcf, .xlsx or .csv.</source>
            <translation>Назовите файл .vcf, .xlsx или .csv.</translation>
        </message>
        <message>
            <source>Call it “Name”, or choose it by hand.</source>
            <translation>Назовите его «ФИО» или выберите вручную.</translation>
        </message>
        <message>
            <source>Check the path and the spelling.</source>
            <translation>Проверьте путь и написание.</translation>
        </message>
        <message>
            <source>Check the printer or the folder, then try again.</source>
            <translation>Проверьте принтер или папку и повторите попытку.</translation>
        </message>
        <message>
            <source>Choose .vcf, .xlsx, .csv or .txt.</source>
            <translation>Выберите .vcf, .xlsx, .csv или .txt.</translation>
        </message>
        <message>
            <source>Choose a .docx file.</source>
            <translation>Выберите файл .docx.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Выберите другой файл.</translation>
        </message>
        <message>
            <source>Choose another folder, or ask for permission.</source>
            <translation>Выберите другую папку или попросите доступ.</translation>
        </message>
        <message>
            <source>Choose another template for it.</source>
            <translation>Выберите для него другой шаблон.</translation>
        </message>
        <message>
            <source>Choose the .ics of the invitation itself.</source>
            <translation>Выберите .ics самого приглашения.</translation>
        </message>
        <message>
            <source>Compare with ==; one = alone gives a name a value.</source>
            <translation>Сравнивают знаком ==; одиночный = присваивает имени значение.</translation>
        </message>
        <message>
            <source>Create the folder, bring its drive back, or choose another archive.</source>
            <translation>Создайте папку, подключите её диск или выберите другой архив.</translation>
        </message>
        <message>
            <source>Export the contacts again, as vCard 3.0.</source>
            <translation>Выгрузите контакты ещё раз, в vCard 3.0.</translation>
        </message>
        <message>
            <source>Export them as vCard (.vcf).</source>
            <translation>Экспортируйте их в формате vCard (.vcf).</translation>
        </message>
        <message>
            <source>Have it mended where it came from: {fault}</source>
            <translation>Попросите исправить его там, откуда он пришёл: {fault}</translation>
        </message>
        <message>
            <source>Install it, or use the built-in PDF.</source>
            <translation>Установите его или пользуйтесь встроенным PDF.</translation>
        </message>
        <message>
            <source>Is it the right one?</source>
            <translation>Тот ли это файл?</translation>
        </message>
        <message>
            <source>Keep only the sheet with the list.</source>
            <translation>Оставьте только лист со списком.</translation>
        </message>
        <message>
            <source>Keep the columns Place, Translation and Check as they were exported.</source>
            <translation>Оставьте столбцы Place, Translation и Check такими, какими они были выгружены.</translation>
        </message>
        <message>
            <source>LibreOffice could not make the pages.</source>
            <translation>LibreOffice не смог построить страницы.</translation>
        </message>
        <message>
            <source>LibreOffice did not answer within {seconds} seconds.</source>
            <translation>LibreOffice не ответил за {seconds} с.</translation>
        </message>
        <message>
            <source>LibreOffice is not installed.</source>
            <translation>LibreOffice не установлен.</translation>
        </message>
        <message>
            <source>Name a file in it.</source>
            <translation>Укажите файл в ней.</translation>
        </message>
        <message>
            <source>No archive can be made here: you may not write to this folder.</source>
            <translation>Здесь нельзя создать архив: нет права писать в эту папку.</translation>
        </message>
        <message>
            <source>No column of this table is known to hold names: {heads}.</source>
            <translation>Не видно, в каком столбце имена: {heads}.</translation>
        </message>
        <message>
            <source>None of these cards can be read.</source>
            <translation>Ни одну карточку нельзя прочитать.</translation>
        </message>
        <message>
            <source>Nothing is read from “{suffix}”.</source>
            <translation>Из «{suffix}» ничего не читается.</translation>
        </message>
        <message>
            <source>Nothing is written as “{suffix}”.</source>
            <translation>В «{suffix}» ничего не записывается.</translation>
        </message>
        <message>
            <source>Open it in Word and save it as .docx.</source>
            <translation>Откройте его в Word и сохраните как .docx.</translation>
        </message>
        <message>
            <source>Open it in Word, remove the password, and save it as .docx.</source>
            <translation>Откройте его в Word, снимите пароль и сохраните как .docx.</translation>
        </message>
        <message>
            <source>Open it in the spreadsheet and save it as .xlsx again.</source>
            <translation>Откройте её в редакторе таблиц и снова сохраните как .xlsx.</translation>
        </message>
        <message>
            <source>Open the meeting it belongs to, then try again.</source>
            <translation>Откройте встречу, к которой он относится, и повторите.</translation>
        </message>
        <message>
            <source>Put the picture or file into the template itself.</source>
            <translation>Вставьте рисунок или файл в сам шаблон.</translation>
        </message>
        <message>
            <source>Restore a backup of it.</source>
            <translation>Восстановите его из резервной копии.</translation>
        </message>
        <message>
            <source>Save it as .xlsx without one.</source>
            <translation>Сохраните его как .xlsx без пароля.</translation>
        </message>
        <message>
            <source>Save it as plain text, .csv or .xlsx.</source>
            <translation>Сохраните его как простой текст, .csv или .xlsx.</translation>
        </message>
        <message>
            <source>Save it in Word as .docx, without macros.</source>
            <translation>Сохраните его в Word как .docx, без макросов.</translation>
        </message>
        <message>
            <source>Save it in Word as “Word Document (.docx)”.</source>
            <translation>Сохраните его в Word как «Документ Word (.docx)».</translation>
        </message>
        <message>
            <source>Save the invitation as .ics from the mail program again.</source>
            <translation>Ещё раз сохраните приглашение из почты как .ics.</translation>
        </message>
        <message>
            <source>Say when it is, among its details.</source>
            <translation>Укажите дату в сведениях о встрече.</translation>
        </message>
        <message>
            <source>Some of these cards are broken.</source>
            <translation>Некоторые карточки повреждены.</translation>
        </message>
        <message>
            <source>Something is missing in the tag.</source>
            <translation>В теге чего-то не хватает.</translation>
        </message>
        <message>
            <source>Something went wrong in the program with this document.</source>
            <translation>С этим документом в программе произошла ошибка.</translation>
        </message>
        <message>
            <source>Take it in parts of some hundred people.</source>
            <translation>Возьмите его частями по нескольку сотен человек.</translation>
        </message>
        <message>
            <source>Take the field out, or put what it shows in its place.</source>
            <translation>Уберите это поле или вставьте вместо него то, что оно показывает.</translation>
        </message>
        <message>
            <source>The archive is no longer in its place.</source>
            <translation>Архива больше нет на месте.</translation>
        </message>
        <message>
            <source>The archive was opened for reading.</source>
            <translation>Архив открыт только для чтения.</translation>
        </message>
        <message>
            <source>The archive was written by a newer version of the program; update the program to change it.</source>
            <translation>Архив записан более новой версией программы; чтобы менять его, обновите программу.</translation>
        </message>
        <message>
            <source>The backup was made by a newer version of the program.</source>
            <translation>Резервная копия сделана более новой версией программы.</translation>
        </message>
        <message>
            <source>The block begins and ends in places that do not match.</source>
            <translation>Начало и конец блока стоят в несогласованных местах.</translation>
        </message>
        <message>
            <source>The block is never closed: {{%{level} end{word} %}} is missing.</source>
            <translation>Блок не закрыт: нет {{%{level} end{word} %}}.</translation>
        </message>
        <message>
            <source>The calendar holds no event.</source>
            <translation>В календаре нет ни одного события.</translation>
        </message>
        <message>
            <source>The description of a template pack is wrong.</source>
            <translation>Описание шаблона неверно.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Файл не читается.</translation>
        </message>
        <message>
            <source>The file has no main document.</source>
            <translation>В файле нет основного документа.</translation>
        </message>
        <message>
            <source>The file is larger than {size} MiB.</source>
            <translation>Файл больше {size} МиБ.</translation>
        </message>
        <message>
            <source>The first row names the columns, as “Name”, “Post”, “Organisation”.</source>
            <translation>Первая строка называет столбцы, например «Имя», «Должность», «Организация».</translation>
        </message>
        <message>
            <source>The folder does not exist.</source>
            <translation>Папки не существует.</translation>
        </message>
        <message>
            <source>The list is too long to be read at once.</source>
            <translation>Список слишком длинный, чтобы прочитать его сразу.</translation>
        </message>
        <message>
            <source>The manifest of this file cannot be read.</source>
            <translation>Опись этого файла не читается.</translation>
        </message>
        <message>
            <source>The meeting has no day yet.</source>
            <translation>У встречи ещё нет даты.</translation>
        </message>
        <message>
            <source>The name of a filter or a field is missing.</source>
            <translation>Не указано имя фильтра или поля.</translation>
        </message>
        <message>
            <source>The pages could not be drawn.</source>
            <translation>Не удалось построить страницы.</translation>
        </message>
        <message>
            <source>The part {name} is damaged.</source>
            <translation>Часть {name} повреждена.</translation>
        </message>
        <message>
            <source>The part {name} is packed more tightly than any document is.</source>
            <translation>Часть {name} сжата сильнее, чем бывает в документах.</translation>
        </message>
        <message>
            <source>The program goes on trying; nothing is lost.</source>
            <translation>Программа продолжает попытки; ничего не потеряно.</translation>
        </message>
        <message>
            <source>The record has no such text any more.</source>
            <translation>В записи больше нет такого текста.</translation>
        </message>
        <message>
            <source>The sign {sign} has no meaning in a tag.</source>
            <translation>Знак {sign} в теге ничего не значит.</translation>
        </message>
        <message>
            <source>The source has changed since the table was made.</source>
            <translation>Исходный текст изменился после выдачи таблицы.</translation>
        </message>
        <message>
            <source>The tag ends where something is still missing.</source>
            <translation>Тег обрывается: в нём чего-то ещё не хватает.</translation>
        </message>
        <message>
            <source>The tag is empty.</source>
            <translation>Тег пуст.</translation>
        </message>
        <message>
            <source>The tag is nested too deeply.</source>
            <translation>Слишком глубокая вложенность тега.</translation>
        </message>
        <message>
            <source>The tag is not closed: {closing} is missing.</source>
            <translation>Тег не закрыт: нет {closing}.</translation>
        </message>
        <message>
            <source>The tag is not opened: {opening} is missing.</source>
            <translation>Тег не открыт: нет {opening}.</translation>
        </message>
        <message>
            <source>The tag takes its {kind} away, but stands in no table.</source>
            <translation>Тег относится к части таблицы ({kind}), но стоит вне таблицы.</translation>
        </message>
        <message>
            <source>The template cannot be filled with these values.</source>
            <translation>Шаблон не заполняется этими данными.</translation>
        </message>
        <message>
            <source>The template carries macros.</source>
            <translation>В шаблоне есть макросы.</translation>
        </message>
        <message>
            <source>The template has faults.</source>
            <translation>В шаблоне есть ошибки.</translation>
        </message>
        <message>
            <source>The template is in the Strict variant of Open XML.</source>
            <translation>Шаблон сохранён в строгом варианте Open XML (Strict).</translation>
        </message>
        <message>
            <source>The template of this document is no longer there.</source>
            <translation>Шаблона этого документа больше нет.</translation>
        </message>
        <message>
            <source>The template would have Word fetch something from outside ({kind}: {target}).</source>
            <translation>По этому шаблону Word загружал бы что-то извне ({kind}: {target}).</translation>
        </message>
        <message>
            <source>The text was written in this language; it is no translation.</source>
            <translation>Текст написан на этом языке; это не перевод.</translation>
        </message>
        <message>
            <source>The translation has changed since the table was made.</source>
            <translation>Перевод изменился после того, как таблица была составлена.</translation>
        </message>
        <message>
            <source>The workbook cannot be read.</source>
            <translation>Книга не читается.</translation>
        </message>
        <message>
            <source>The workbook is too large.</source>
            <translation>Книга слишком велика.</translation>
        </message>
        <message>
            <source>There is no archive here.</source>
            <translation>Здесь нет архива.</translation>
        </message>
        <message>
            <source>There is no name that could become an earlier one.</source>
            <translation>Нет названия, которое стало бы прежним.</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>Такого файла нет.</translation>
        </message>
        <message>
            <source>There is no table in this file.</source>
            <translation>В этом файле нет таблицы.</translation>
        </message>
        <message>
            <source>There is no {kind} “{name}”.</source>
            <translation>«{name}» не существует ({kind}).</translation>
        </message>
        <message>
            <source>This card is broken: {error}.</source>
            <translation>Карточка повреждена: {error}.</translation>
        </message>
        <message>
            <source>This document cannot be used.</source>
            <translation>Этот документ нельзя использовать.</translation>
        </message>
        <message>
            <source>This file holds no template packs.</source>
            <translation>В этом файле нет шаблонов.</translation>
        </message>
        <message>
            <source>This file holds something else than its manifest says.</source>
            <translation>В этом файле не то, что сказано в его описи.</translation>
        </message>
        <message>
            <source>This file is no copy of a document of this meeting.</source>
            <translation>Этот файл — не экземпляр документа этой встречи.</translation>
        </message>
        <message>
            <source>This file is not an archive of the program.</source>
            <translation>Этот файл — не архив программы.</translation>
        </message>
        <message>
            <source>This file of template packs is too large.</source>
            <translation>Этот файл шаблонов слишком велик.</translation>
        </message>
        <message>
            <source>This is a folder.</source>
            <translation>Это папка.</translation>
        </message>
        <message>
            <source>This is a zip archive, but not a Word document.</source>
            <translation>Это архив zip, а не документ Word.</translation>
        </message>
        <message>
            <source>This is an old .doc file, or a document locked with a password.</source>
            <translation>Это старый файл .doc или документ под паролем.</translation>
        </message>
        <message>
            <source>This is not a Word document, or it is cut off.</source>
            <translation>Это не документ Word, или файл обрезан.</translation>
        </message>
        <message>
            <source>This is not a Word document.</source>
            <translation>Это не документ Word.</translation>
        </message>
        <message>
            <source>This is not a calendar file: {error}.</source>
            <translation>Это не файл календаря: {error}.</translation>
        </message>
        <message>
            <source>This is not a file of contacts.</source>
            <translation>Это не файл контактов.</translation>
        </message>
        <message>
            <source>This is not a table of translations.</source>
            <translation>Это не таблица переводов.</translation>
        </message>
        <message>
            <source>This is not a text file.</source>
            <translation>Это не текстовый файл.</translation>
        </message>
        <message>
            <source>This is the old .xls format, or the file has a password.</source>
            <translation>Это старый формат .xls, или файл защищён паролем.</translation>
        </message>
        <message>
            <source>This row names nobody.</source>
            <translation>В этой строке никто не назван.</translation>
        </message>
        <message>
            <source>This template cannot be used.</source>
            <translation>Этот шаблон не годится.</translation>
        </message>
        <message>
            <source>Try again, or look at the approximate pages.</source>
            <translation>Повторите попытку или смотрите приблизительные страницы.</translation>
        </message>
        <message>
            <source>Unpacked, the file is larger than {size} MiB.</source>
            <translation>В распакованном виде файл больше {size} МиБ.</translation>
        </message>
        <message>
            <source>Wait a moment and try again; close the other window if it hangs.</source>
            <translation>Подождите и повторите попытку; если другое окно зависло, закройте его.</translation>
        </message>
        <message>
            <source>You may not write to the archive or its folder; save a copy elsewhere to change it.</source>
            <translation>Нет права писать в архив или его папку; чтобы менять его, сохраните копию в другом месте.</translation>
        </message>
        <message>
            <source>cell</source>
            <translation>ячейка</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>фильтр</translation>
        </message>
        <message>
            <source>row</source>
            <translation>строка</translation>
        </message>
        <message>
            <source>test</source>
            <translation>проверка</translation>
        </message>
        <message>
            <source>“{email}” is no e-mail address.</source>
            <translation>«{email}» – не адрес эл. почты.</translation>
        </message>
        <message>
            <source>“{name}” is one of a list, and no loop stands around it.</source>
            <translation>«{name}» — одно из списка, а цикла вокруг него нет.</translation>
        </message>
        <message>
            <source>“{name}” is too much here: a name is one word, its parts are joined by dots.</source>
            <translation>«{name}» здесь лишнее: имя пишется одним словом, его части соединяют точками.</translation>
        </message>
        <message>
            <source>“{said}” has no “{step}”.</source>
            <translation>У «{said}» нет «{step}».</translation>
        </message>
        <message>
            <source>“{said}” is a list; its items have names, it has not: use a for loop.</source>
            <translation>«{said}» — список; имена есть у его элементов, а не у него самого: нужен цикл for.</translation>
        </message>
        <message>
            <source>“{said}” is a single value and has no “{step}”.</source>
            <translation>«{said}» — отдельное значение, у него нет «{step}».</translation>
        </message>
        <message>
            <source>“{said}” is no list; a loop cannot go through it.</source>
            <translation>«{said}» — не список; цикл по нему невозможен.</translation>
        </message>
        <message>
            <source>“{step}” is not a field of this document.</source>
            <translation>У этого документа нет поля «{step}».</translation>
        </message>
        <message>
            <source>“{step}” is typed with Cyrillic letters that look like Latin ones.</source>
            <translation>В «{step}» есть русские буквы, похожие на латинские.</translation>
        </message>
        <message>
            <source>“{word}” closes nothing: no {opener} is open here{more}.</source>
            <translation>«{word}» ничего не закрывает: {opener} здесь не открыт{more}.</translation>
        </message>
        <message>
            <source>“{word}” follows an else of the same block.</source>
            <translation>«{word}» стоит после else того же блока.</translation>
        </message>
        <message>
            <source>“{word}” is no statement.</source>
            <translation>Команды «{word}» нет.</translation>
        </message>
        <message>
            <source>“{word}” is not allowed in a document.</source>
            <translation>«{word}» в документе не допускается.</translation>
        </message>
        <message>
            <source>“{word}” needs a value.</source>
            <translation>Для «{word}» нужно значение.</translation>
        </message>
        <message>
            <source>“{word}” stands in no table cell.</source>
            <translation>«{word}» стоит не в ячейке таблицы.</translation>
        </message>
        <message>
            <source>“{word}” stands in no {holders} block.</source>
            <translation>«{word}» стоит вне блока {holders}.</translation>
        </message>
    </context>
    <context>
        <name>Programme</name>
        <message>
            <source>Agenda items</source>
            <translation>Пункты повестки</translation>
        </message>
        <message>
            <source>Agenda items: {items}</source>
            <translation>Пункты повестки: {items}</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Конец</translation>
        </message>
        <message>
            <source>Opening, visit…</source>
            <translation>Открытие, посещение…</translation>
        </message>
        <message>
            <source>Part of the programme</source>
            <translation>Часть программы</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Remove this day</source>
            <translation>Удалить этот день</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>There is no agenda yet</source>
            <translation>Повестки пока нет</translation>
        </message>
        <message>
            <source>city, room</source>
            <translation>город, зал</translation>
        </message>
        <message>
            <source>day of the item</source>
            <translation>день пункта</translation>
        </message>
        <message>
            <source>new day</source>
            <translation>новый день</translation>
        </message>
        <message>
            <source>new part of the day</source>
            <translation>новая часть дня</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
    </context>
    <context>
        <name>ProposalInspector</name>
        <message>
            <source>Agenda item</source>
            <translation>Пункт повестки</translation>
        </message>
        <message>
            <source>Carried over from {day}{stood}</source>
            <translation>Перешло из {day}{stood}</translation>
        </message>
        <message>
            <source>Earlier wordings</source>
            <translation>Прежние формулировки</translation>
        </message>
        <message>
            <source>Go back to the wording: {text}</source>
            <translation>Вернуть формулировку: {text}</translation>
        </message>
        <message>
            <source>Go back to this</source>
            <translation>Вернуть эту</translation>
        </message>
        <message>
            <source>Kind of cooperation</source>
            <translation>Вид сотрудничества</translation>
        </message>
        <message>
            <source>Note, never printed</source>
            <translation>Заметка, не печатается</translation>
        </message>
        <message>
            <source>Proposal {number}</source>
            <translation>Предложение {number}</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>Кто предложил</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>Оговорка</translation>
        </message>
        <message>
            <source>check wording</source>
            <translation>проверить текст</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>раньше</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>не назван</translation>
        </message>
        <message>
            <source>not for the press</source>
            <translation>не для прессы</translation>
        </message>
        <message>
            <source>research, exchange, education…</source>
            <translation>наука, обмены, обучение…</translation>
        </message>
        <message>
            <source>return to an earlier wording</source>
            <translation>возврат к прежней формулировке</translation>
        </message>
        <message>
            <source>under no item</source>
            <translation>вне пунктов</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>до {time}</translation>
        </message>
    </context>
    <context>
        <name>ProposalRow</name>
        <message numerus="yes">
            <source>%n wording(s)</source>
            <translation>
                <numerusform>%n формулировка</numerusform>
                <numerusform>%n формулировки</numerusform>
                <numerusform>%n формулировок</numerusform>
            </translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>More for this proposal</source>
            <translation>Ещё для этого предложения</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>Кто предложил</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственные</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Wording of the proposal</source>
            <translation>Формулировка предложения</translation>
        </message>
        <message>
            <source>by</source>
            <translation>до</translation>
        </message>
        <message>
            <source>by whom?</source>
            <translation>чьё?</translation>
        </message>
        <message>
            <source>date</source>
            <translation>дата</translation>
        </message>
        <message>
            <source>no one responsible</source>
            <translation>нет ответственного</translation>
        </message>
        <message>
            <source>what is proposed</source>
            <translation>что предлагается</translation>
        </message>
    </context>
    <context>
        <name>ProposalsPage</name>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Согласовано</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Снятые</translation>
        </message>
        <message>
            <source>During the meeting begin a line with ! for a proposal, !! for one that is agreed.</source>
            <translation>Во время встречи начните строку с ! — предложение, с !! — уже принятое.</translation>
        </message>
        <message>
            <source>No proposal of this kind.</source>
            <translation>Таких предложений нет.</translation>
        </message>
        <message>
            <source>Nothing proposed yet</source>
            <translation>Предложений пока нет</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открытые</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>Предложения</translation>
        </message>
        <message>
            <source>Show: {what}</source>
            <translation>Показать: {what}</translation>
        </message>
        <message>
            <source>new order</source>
            <translation>новый порядок</translation>
        </message>
        <message>
            <source>new proposal</source>
            <translation>новое предложение</translation>
        </message>
    </context>
    <context>
        <name>QuorumBar</name>
        <message>
            <source>+ Quorum</source>
            <translation>+ Кворум</translation>
        </message>
        <message>
            <source>Entitled to vote</source>
            <translation>Имеют право голоса</translation>
        </message>
        <message>
            <source>Needed for a quorum</source>
            <translation>Нужно для кворума</translation>
        </message>
        <message numerus="yes">
            <source>no quorum: %n present</source>
            <translation>
                <numerusform>кворума нет: присутствует %n</numerusform>
                <numerusform>кворума нет: присутствуют %n</numerusform>
                <numerusform>кворума нет: присутствуют %n</numerusform>
            </translation>
        </message>
        <message>
            <source>quorum</source>
            <translation>кворум</translation>
        </message>
        <message numerus="yes">
            <source>quorum: %n present</source>
            <translation>
                <numerusform>кворум есть: присутствует %n</numerusform>
                <numerusform>кворум есть: присутствуют %n</numerusform>
                <numerusform>кворум есть: присутствуют %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Agreed</source>
            <translation>Решения</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Справочник</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Встречи</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Шаблоны</translation>
        </message>
    </context>
    <context>
        <name>ReadBack</name>
        <message>
            <source>Back to the record</source>
            <translation>Назад к записи</translation>
        </message>
        <message>
            <source>Proposal {number}</source>
            <translation>Предложение {number}</translation>
        </message>
        <message>
            <source>Two languages</source>
            <translation>Два языка</translation>
        </message>
        <message>
            <source>back</source>
            <translation>назад</translation>
        </message>
        <message>
            <source>by {date}</source>
            <translation>до {date}</translation>
        </message>
        <message>
            <source>larger, smaller</source>
            <translation>крупнее, мельче</translation>
        </message>
        <message>
            <source>next and previous</source>
            <translation>дальше и назад</translation>
        </message>
        <message>
            <source>not yet in {language}</source>
            <translation>ещё нет: {language}</translation>
        </message>
        <message>
            <source>reword</source>
            <translation>изменить формулировку</translation>
        </message>
        <message>
            <source>two languages</source>
            <translation>два языка</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Guessed; look at it and mend it here.</source>
            <translation>Предположение: проверьте и исправьте здесь.</translation>
        </message>
        <message>
            <source>Nothing but one word is given.</source>
            <translation>Дано только одно слово.</translation>
        </message>
        <message>
            <source>Nothing is given.</source>
            <translation>Ничего не указано.</translation>
        </message>
        <message>
            <source>Only one part of the name is known.</source>
            <translation>Известна только одна часть имени.</translation>
        </message>
        <message>
            <source>The organisation was in the genitive.</source>
            <translation>Организация стояла в родительном падеже.</translation>
        </message>
        <message>
            <source>The title is taken for the post.</source>
            <translation>Звание принято за должность.</translation>
        </message>
        <message>
            <source>Where the organisation ends is a guess.</source>
            <translation>Где кончается организация – предположение.</translation>
        </message>
        <message>
            <source>Whether this is a name is a guess.</source>
            <translation>Имя ли это – предположение.</translation>
        </message>
        <message>
            <source>Which part is the family name is a guess.</source>
            <translation>Какая часть – фамилия – предположение.</translation>
        </message>
    </context>
    <context>
        <name>ReadyWalk</name>
        <message>
            <source>Go there</source>
            <translation>Перейти</translation>
        </message>
        <message>
            <source>Mark as in review</source>
            <translation>На согласование</translation>
        </message>
        <message>
            <source>Nothing is missing. The record can be put before the chair.</source>
            <translation>Всё на месте. Запись можно отдать председателю.</translation>
        </message>
        <message>
            <source>Ready to sign?</source>
            <translation>К подписанию?</translation>
        </message>
        <message>
            <source>before signing: {what}</source>
            <translation>перед подписанием: {what}</translation>
        </message>
        <message>
            <source>decide</source>
            <translation>решить</translation>
        </message>
        <message>
            <source>go there</source>
            <translation>перейти</translation>
        </message>
        <message>
            <source>in review</source>
            <translation>на согласовании</translation>
        </message>
        <message>
            <source>later, back</source>
            <translation>позже, назад</translation>
        </message>
        <message>
            <source>to the record</source>
            <translation>к записи</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} из {count}</translation>
        </message>
    </context>
    <context>
        <name>Record</name>
        <message>
            <source>All sides</source>
            <translation>Все стороны</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Обе стороны</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>ответ</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>вопрос</translation>
        </message>
        <message>
            <source>note</source>
            <translation>заметка</translation>
        </message>
        <message>
            <source>proposal: {status}</source>
            <translation>предложение: {status}</translation>
        </message>
        <message>
            <source>reported</source>
            <translation>доклад</translation>
        </message>
        <message>
            <source>said</source>
            <translation>сказал(а)</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <source>Add entry</source>
            <translation>Добавить запись</translation>
        </message>
        <message>
            <source>Add item</source>
            <translation>Добавить пункт</translation>
        </message>
        <message>
            <source>Add part</source>
            <translation>Добавить подпункт</translation>
        </message>
        <message>
            <source>Add proposal</source>
            <translation>Добавить предложение</translation>
        </message>
        <message>
            <source>Add the first item, or paste the agenda: one item to a line, parts indented.</source>
            <translation>Добавьте первый пункт или вставьте повестку: пункт в строке, части с отступом.</translation>
        </message>
        <message>
            <source>Agenda and record</source>
            <translation>Повестка и запись</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Найти и заменить</translation>
        </message>
        <message>
            <source>Make it a part of the item before</source>
            <translation>Сделать частью предыдущего пункта</translation>
        </message>
        <message>
            <source>Make it an item of its own</source>
            <translation>Сделать отдельным пунктом</translation>
        </message>
        <message>
            <source>No agenda yet</source>
            <translation>Повестки пока нет</translation>
        </message>
        <message>
            <source>Paste agenda</source>
            <translation>Вставить повестку</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>new entry</source>
            <translation>новая запись</translation>
        </message>
        <message>
            <source>new item</source>
            <translation>новый пункт</translation>
        </message>
        <message>
            <source>new level</source>
            <translation>новый уровень</translation>
        </message>
        <message>
            <source>new order</source>
            <translation>новый порядок</translation>
        </message>
        <message>
            <source>new proposal</source>
            <translation>новое предложение</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n fault(s) in {name}</source>
            <translation>
                <numerusform>%n ошибка в «{name}»</numerusform>
                <numerusform>%n ошибки в «{name}»</numerusform>
                <numerusform>%n ошибок в «{name}»</numerusform>
            </translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Проверить снова</translation>
        </message>
        <message>
            <source>Did you mean “{name}”?</source>
            <translation>Может быть, «{name}»?</translation>
        </message>
        <message>
            <source>Put this aside</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Save a copy with comments…</source>
            <translation>Сохранить копию с замечаниями…</translation>
        </message>
        <message>
            <source>cell {number}</source>
            <translation>ячейка {number}</translation>
        </message>
        <message>
            <source>comments</source>
            <translation>примечания</translation>
        </message>
        <message>
            <source>endnote {number}</source>
            <translation>концевая сноска {number}</translation>
        </message>
        <message>
            <source>endnotes</source>
            <translation>концевые сноски</translation>
        </message>
        <message>
            <source>footnote {number}</source>
            <translation>сноска {number}</translation>
        </message>
        <message>
            <source>footnotes</source>
            <translation>сноски</translation>
        </message>
        <message>
            <source>page footer</source>
            <translation>нижний колонтитул</translation>
        </message>
        <message>
            <source>page header</source>
            <translation>верхний колонтитул</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>абзац {number}</translation>
        </message>
        <message>
            <source>properties of the document</source>
            <translation>свойства документа</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>строка {number}</translation>
        </message>
        <message>
            <source>table {number}</source>
            <translation>таблица {number}</translation>
        </message>
    </context>
    <context>
        <name>Returning</name>
        <message>
            <source>The program ended without being closed. Everything up to {time} is here.</source>
            <translation>Программа завершилась, не закрывшись. Всё, что набрано до {time}, на месте.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message numerus="yes">
            <source>%n paragraph(s) read as before.</source>
            <translation>
                <numerusform>%n абзац без изменений.</numerusform>
                <numerusform>%n абзаца без изменений.</numerusform>
                <numerusform>%n абзацев без изменений.</numerusform>
            </translation>
        </message>
        <message>
            <source>Against the record as it stands: {document}.</source>
            <translation>Сверено с записью, как она есть: {document}.</translation>
        </message>
        <message>
            <source>Against version {number}: {document}.</source>
            <translation>Сверено с версией {number}: {document}.</translation>
        </message>
        <message>
            <source>Changes in {file}</source>
            <translation>Правки в файле {file}</translation>
        </message>
        <message>
            <source>Changes were not tracked; the texts were compared.</source>
            <translation>Правки не отслеживались; сравнены тексты.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Endnote {number}</source>
            <translation>Концевая сноска {number}</translation>
        </message>
        <message>
            <source>Footer</source>
            <translation>Нижний колонтитул</translation>
        </message>
        <message>
            <source>Footnote {number}</source>
            <translation>Сноска {number}</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Верхний колонтитул</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>Ничего не изменено</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Показать ещё</translation>
        </message>
        <message numerus="yes">
            <source>Take %n change(s) into the record</source>
            <translation>
                <numerusform>Внести в запись %n правку</numerusform>
                <numerusform>Внести в запись %n правки</numerusform>
                <numerusform>Внести в запись %n правок</numerusform>
            </translation>
        </message>
        <message>
            <source>The copy reads as the document did when it was exported, and has no comments.</source>
            <translation>Текст такой же, каким был при экспорте; примечаний нет.</translation>
        </message>
        <message>
            <source>The template has changed since; its own words may stand here too.</source>
            <translation>Шаблон с тех пор изменился; здесь могут быть и его собственные слова.</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>примечание</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>перемещено</translation>
        </message>
        <message>
            <source>new paragraph</source>
            <translation>новый абзац</translation>
        </message>
        <message numerus="yes">
            <source>take %n change(s) of the counterpart</source>
            <translation>
                <numerusform>внесение %n правки другой стороны</numerusform>
                <numerusform>внесение %n правок другой стороны</numerusform>
                <numerusform>внесение %n правок другой стороны</numerusform>
            </translation>
        </message>
        <message>
            <source>take a change of the counterpart</source>
            <translation>внесение правки другой стороны</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>убрано</translation>
        </message>
        <message>
            <source>without tracking</source>
            <translation>без отслеживания</translation>
        </message>
    </context>
    <context>
        <name>RolesCell</name>
        <message>
            <source>change of role</source>
            <translation>изменение роли</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>Ход выполнения</translation>
        </message>
        <message>
            <source>Still busy: {what}</source>
            <translation>Ещё не закончено: {what}</translation>
        </message>
    </context>
    <context>
        <name>ScriptField</name>
        <message>
            <source>Confirm</source>
            <translation>Подтвердить</translation>
        </message>
        <message>
            <source>Hepburn</source>
            <translation>Хепбёрн</translation>
        </message>
        <message>
            <source>Not so</source>
            <translation>Не так</translation>
        </message>
        <message>
            <source>Palladius</source>
            <translation>Палладий</translation>
        </message>
        <message>
            <source>Polivanov</source>
            <translation>Поливанов</translation>
        </message>
        <message>
            <source>confirmation of a name</source>
            <translation>подтверждение имени</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>подтверждено</translation>
        </message>
        <message>
            <source>family</source>
            <translation>фамилия</translation>
        </message>
        <message>
            <source>given</source>
            <translation>имя</translation>
        </message>
        <message>
            <source>needed for 会谈纪要</source>
            <translation>нужно для 会谈纪要</translation>
        </message>
        <message>
            <source>patronymic</source>
            <translation>отчество</translation>
        </message>
        <message>
            <source>pinyin</source>
            <translation>пиньинь</translation>
        </message>
        <message>
            <source>removal of a suggestion</source>
            <translation>отказ от подсказки</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>предложено</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Put my version over the other</source>
            <translation>моя версия поверх другой</translation>
        </message>
        <message>
            <source>correction</source>
            <translation>исправление</translation>
        </message>
        <message>
            <source>opening of a saved copy</source>
            <translation>открытие сохранённой копии</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Give “{action}” its own keys back</source>
            <translation>Вернуть клавиши: «{action}»</translation>
        </message>
        <message>
            <source>Keys of “{action}”</source>
            <translation>Клавиши: «{action}»</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About it, for press releases</source>
            <translation>Справка для пресс-релизов</translation>
        </message>
        <message>
            <source>Archive and backups</source>
            <translation>Архив и копии</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Город</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Цвета</translation>
        </message>
        <message>
            <source>Contact for the press</source>
            <translation>Контакт для прессы</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Documents go to {folder}</source>
            <translation>Документы идут в {folder}</translation>
        </message>
        <message>
            <source>Folder of documents</source>
            <translation>Папка документов</translation>
        </message>
        <message>
            <source>Full name for letterheads</source>
            <translation>Полное наименование для бланков</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Язык окна</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>New meetings are written in</source>
            <translation>Язык новых встреч</translation>
        </message>
        <message>
            <source>Propose the number of new minutes</source>
            <translation>Предлагать номер нового протокола</translation>
        </message>
        <message>
            <source>Search actions and keys</source>
            <translation>Поиск команд и клавиш</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Краткое название</translation>
        </message>
        <message>
            <source>Size of type</source>
            <translation>Размер шрифта</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Правописание</translation>
        </message>
        <message>
            <source>Take the usual folder</source>
            <translation>Взять обычную папку</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Окно</translation>
        </message>
        <message>
            <source>Your organisation</source>
            <translation>Ваша организация</translation>
        </message>
        <message>
            <source>and have documents in</source>
            <translation>Языки их документов</translation>
        </message>
        <message>
            <source>as the system</source>
            <translation>как в системе</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>тёмные</translation>
        </message>
        <message>
            <source>light</source>
            <translation>светлые</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>E-mail (*.eml)</source>
            <translation>Письмо (*.eml)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Save the calendar file</source>
            <translation>Сохранить файл календаря</translation>
        </message>
        <message>
            <source>Save the e-mail draft</source>
            <translation>Сохранить черновик письма</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message>
            <source>The draft is saved; no participant has an e-mail address yet.</source>
            <translation>Черновик сохранён; адресов почты у участников пока нет.</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Details</source>
            <translation>Сведения</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Просмотр</translation>
        </message>
        <message>
            <source>Show details of the chosen line</source>
            <translation>Сведения о выбранной строке</translation>
        </message>
        <message>
            <source>Show the document</source>
            <translation>Показать документ</translation>
        </message>
    </context>
    <context>
        <name>Sources</name>
        <message>
            <source>From a blueprint:</source>
            <translation>Из заготовки:</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Встречи</translation>
        </message>
        <message>
            <source>New from an invitation (.ics)…</source>
            <translation>Новая из приглашения (.ics)…</translation>
        </message>
        <message>
            <source>New from…</source>
            <translation>Новая из…</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Новая встреча</translation>
        </message>
        <message>
            <source>Open a saved copy</source>
            <translation>Открыть сохранённую копию</translation>
        </message>
        <message>
            <source>Open a saved copy (.json)…</source>
            <translation>Открыть сохранённую копию (.json)…</translation>
        </message>
        <message>
            <source>Open an invitation</source>
            <translation>Открыть приглашение</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>Открыть пример</translation>
        </message>
        <message>
            <source>Take a blueprint away</source>
            <translation>Убрать заготовку</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>“{title}” is no longer a blueprint</source>
            <translation>«{title}» больше не заготовка</translation>
        </message>
    </context>
    <context>
        <name>SpeakerCell</name>
        <message>
            <source>nobody named</source>
            <translation>не назван</translation>
        </message>
        <message>
            <source>who?</source>
            <translation>кто?</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Add “{word}” to my words</source>
            <translation>Добавить «{word}» в мои слова</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>Вариантов нет</translation>
        </message>
    </context>
    <context>
        <name>SpellingSection</name>
        <message>
            <source>My words, one to a line</source>
            <translation>Мои слова, по одному в строке</translation>
        </message>
        <message>
            <source>Underline misspelt words</source>
            <translation>Подчёркивать слова с ошибками</translation>
        </message>
        <message>
            <source>Words cannot be checked: this computer lacks Enchant. Install the package {package} and start again.</source>
            <translation>Проверить слова нельзя: на этом компьютере нет Enchant. Установите пакет {package} и запустите программу снова.</translation>
        </message>
        <message>
            <source>{language} has no dictionary here: install the package {package} and start again.</source>
            <translation>Нет словаря ({language}): установите пакет {package} и запустите программу снова.</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>All sides</source>
            <translation>Все стороны</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Обе стороны</translation>
        </message>
        <message>
            <source>It ended now</source>
            <translation>Кончилось сейчас</translation>
        </message>
        <message>
            <source>It is closed</source>
            <translation>Пункт закрыт</translation>
        </message>
        <message>
            <source>The name is right</source>
            <translation>Имя верно</translation>
        </message>
        <message>
            <source>The wording is right</source>
            <translation>Формулировка верна</translation>
        </message>
        <message>
            <source>This is all we need to know</source>
            <translation>Больше знать не нужно</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>+ Guest</source>
            <translation>+ Гость</translation>
        </message>
        <message>
            <source>Add a guest</source>
            <translation>Добавить гостя</translation>
        </message>
        <message>
            <source>Name of the guest</source>
            <translation>Имя гостя</translation>
        </message>
        <message>
            <source>Name of the guest, in any script; Enter adds</source>
            <translation>Имя гостя в любом письме; Enter добавляет</translation>
        </message>
        <message>
            <source>Party of the guest</source>
            <translation>Сторона гостя</translation>
        </message>
        <message>
            <source>new guest</source>
            <translation>новый гость</translation>
        </message>
        <message>
            <source>{name} came</source>
            <translation>{name}: приход</translation>
        </message>
        <message>
            <source>{name} left</source>
            <translation>{name}: уход</translation>
        </message>
    </context>
    <context>
        <name>Suggesting</name>
        <message>
            <source>organisation from the directory</source>
            <translation>организация из справочника</translation>
        </message>
        <message>
            <source>participant from the directory</source>
            <translation>участник из справочника</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Names that fit</source>
            <translation>Подходящие имена</translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message numerus="yes">
            <source>%n row(s) were not taken:</source>
            <translation>
                <numerusform>Не принята %n строка:</numerusform>
                <numerusform>Не приняты %n строки:</numerusform>
                <numerusform>Не приняты %n строк:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n translation(s) taken</source>
            <translation>
                <numerusform>Принят %n перевод</numerusform>
                <numerusform>Принято %n перевода</numerusform>
                <numerusform>Принято %n переводов</numerusform>
            </translation>
        </message>
        <message>
            <source>A table for the translator</source>
            <translation>Таблица для переводчика</translation>
        </message>
        <message>
            <source>A translator’s table</source>
            <translation>Таблица от переводчика</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Таблицы</translation>
        </message>
        <message>
            <source>The table is written: {file}</source>
            <translation>Таблица записана: {file}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>translator’s table</source>
            <translation>таблица переводчика</translation>
        </message>
    </context>
    <context>
        <name>TakingPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>The template is sound. What does it make?</source>
            <translation>Шаблон в порядке. Какой это документ?</translation>
        </message>
        <message>
            <source>What is the template to be called?</source>
            <translation>Как назвать шаблон?</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPage</name>
        <message numerus="yes">
            <source>%n template(s) taken in.</source>
            <translation>
                <numerusform>Принят %n шаблон.</numerusform>
                <numerusform>Принято %n шаблона.</numerusform>
                <numerusform>Принято %n шаблонов.</numerusform>
            </translation>
        </message>
        <message>
            <source>All documents</source>
            <translation>Все документы</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Все языки</translation>
        </message>
        <message>
            <source>Check the Word file again</source>
            <translation>Проверить файл Word снова</translation>
        </message>
        <message>
            <source>Each time you save in Word, the template is checked here.</source>
            <translation>При каждом сохранении в Word шаблон проверяется здесь.</translation>
        </message>
        <message>
            <source>From a finished document…</source>
            <translation>Из готового документа…</translation>
        </message>
        <message>
            <source>Give as one file…</source>
            <translation>Передать одним файлом…</translation>
        </message>
        <message>
            <source>Give templates as one file</source>
            <translation>Передать шаблоны одним файлом</translation>
        </message>
        <message>
            <source>Import a template</source>
            <translation>Взять шаблон</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>Kind of document</source>
            <translation>Вид документа</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Open a finished document</source>
            <translation>Открыть готовый документ</translation>
        </message>
        <message>
            <source>Save a copy with comments</source>
            <translation>Сохранить копию с замечаниями</translation>
        </message>
        <message>
            <source>Save the template</source>
            <translation>Сохранить шаблон</translation>
        </message>
        <message>
            <source>Search templates…</source>
            <translation>Поиск шаблонов…</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Шаблоны</translation>
        </message>
        <message>
            <source>Templates (*.docx *{pack})</source>
            <translation>Шаблоны (*.docx *{pack})</translation>
        </message>
        <message>
            <source>The template is checked and kept as a new version.</source>
            <translation>Шаблон проверен и сохранён новой версией.</translation>
        </message>
        <message>
            <source>The template is deleted.</source>
            <translation>Шаблон удалён.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Version {number} is the newest again.</source>
            <translation>Версия {number} снова последняя.</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Документы Word (*.docx)</translation>
        </message>
        <message>
            <source>faults</source>
            <translation>ошибки</translation>
        </message>
        <message>
            <source>of the house</source>
            <translation>свой</translation>
        </message>
        <message>
            <source>{name} (copy)</source>
            <translation>{name} (копия)</translation>
        </message>
        <message>
            <source>{name} is kept with the templates of the house.</source>
            <translation>«{name}» — среди шаблонов вашей организации.</translation>
        </message>
    </context>
    <context>
        <name>TranslationPage</name>
        <message numerus="yes">
            <source>%n text(s) to do</source>
            <translation>
                <numerusform>%n текст осталось перевести</numerusform>
                <numerusform>%n текста осталось перевести</numerusform>
                <numerusform>%n текстов осталось перевести</numerusform>
            </translation>
        </message>
        <message>
            <source>All texts</source>
            <translation>Все тексты</translation>
        </message>
        <message>
            <source>All texts, as a table…</source>
            <translation>Все тексты таблицей…</translation>
        </message>
        <message>
            <source>Choose another language above, or add one to the documents under Details.</source>
            <translation>Выберите другой язык выше или добавьте его в «Сведениях».</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Черновики</translation>
        </message>
        <message>
            <source>Everything is translated</source>
            <translation>Всё переведено</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Нет перевода</translation>
        </message>
        <message>
            <source>Next text to translate</source>
            <translation>Следующий непереведённый текст</translation>
        </message>
        <message>
            <source>Nothing is missing in this language.</source>
            <translation>На этом языке всё переведено.</translation>
        </message>
        <message>
            <source>Show earlier ones</source>
            <translation>Показать предыдущие</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Показать ещё</translation>
        </message>
        <message>
            <source>Source changed</source>
            <translation>Исходный текст изменён</translation>
        </message>
        <message>
            <source>Take a translator’s table…</source>
            <translation>Принять таблицу переводчика…</translation>
        </message>
        <message>
            <source>Texts to do, as a table…</source>
            <translation>Что перевести — таблицей…</translation>
        </message>
        <message>
            <source>The translation is right; on to the next</source>
            <translation>Перевод верен; к следующему</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>К переводу</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Перевод</translation>
        </message>
        <message>
            <source>Translator’s table</source>
            <translation>Таблица переводчика</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Проверено</translation>
        </message>
        <message>
            <source>Which texts</source>
            <translation>Какие тексты</translation>
        </message>
        <message>
            <source>nothing to do</source>
            <translation>всё готово</translation>
        </message>
    </context>
    <context>
        <name>TranslationRow</name>
        <message>
            <source>The translation is right</source>
            <translation>Перевод верен</translation>
        </message>
        <message>
            <source>Translation into {language}</source>
            <translation>Перевод: {language}</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>черновик</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>source changed</source>
            <translation>исходный изменён</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>проверен</translation>
        </message>
        <message>
            <source>verified translation</source>
            <translation>перевод проверен</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>A copy is in {file}</source>
            <translation>Копия в файле {file}</translation>
        </message>
        <message>
            <source>Another window changed this meeting. Yours is kept here. {sentence}</source>
            <translation>Встречу изменили в другом окне. Ваше сохранено здесь. {sentence}</translation>
        </message>
        <message>
            <source>Keep a copy</source>
            <translation>Сохранить копию</translation>
        </message>
        <message>
            <source>Not everything is written yet. Close again to leave without it, or save a copy.</source>
            <translation>Записано ещё не всё. Закройте ещё раз, чтобы выйти без этого, или сохраните копию.</translation>
        </message>
        <message>
            <source>Not everything is written yet. Close again to leave without it.</source>
            <translation>Записано ещё не всё. Закройте ещё раз, чтобы выйти без этого.</translation>
        </message>
        <message>
            <source>Not saved: {problem} Everything is kept in memory, and saving is tried again.</source>
            <translation>Не сохранено: {problem} Всё в памяти, попытки продолжаются.</translation>
        </message>
        <message>
            <source>Or keep yours as a meeting of its own, and leave the other as it is.</source>
            <translation>Или сохраните своё отдельной встречей, а ту оставьте как есть.</translation>
        </message>
        <message>
            <source>Put mine over it</source>
            <translation>Записать моё поверх</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Сохранить копию</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Сохранить копию…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Попробовать снова</translation>
        </message>
        <message>
            <source>Your version of the meeting another window changed is kept as a meeting of its own.</source>
            <translation>Ваша версия встречи, изменённой в другом окне, сохранена отдельной встречей.</translation>
        </message>
    </context>
    <context>
        <name>TryPanel</name>
        <message>
            <source>Export the document</source>
            <translation>Экспорт документа</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation>Язык документа</translation>
        </message>
        <message>
            <source>Meeting to try the template with</source>
            <translation>Встреча для пробы шаблона</translation>
        </message>
        <message>
            <source>Nobody's copy</source>
            <translation>Ничей экземпляр</translation>
        </message>
        <message>
            <source>Open: {title}</source>
            <translation>Открыта: {title}</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>Страницы документа</translation>
        </message>
        <message>
            <source>The sample meeting</source>
            <translation>Пример встречи</translation>
        </message>
        <message>
            <source>Whose copy</source>
            <translation>Чей экземпляр</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Документы Word (*.docx)</translation>
        </message>
    </context>
    <context>
        <name>VersionsPanel</name>
        <message>
            <source>Return to this version</source>
            <translation>Вернуться к этой версии</translation>
        </message>
        <message>
            <source>The newest version reads the same; only its look may differ.</source>
            <translation>Текст последней версии тот же; отличаться может только вид.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Это последняя версия.</translation>
        </message>
        <message>
            <source>Version {number}, {time}</source>
            <translation>Версия {number}, {time}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Версии</translation>
        </message>
        <message>
            <source>What differs from the newest version</source>
            <translation>Отличия от последней версии</translation>
        </message>
        <message>
            <source>What the newest version took out and put in:</source>
            <translation>Что в последней версии убрано и добавлено:</translation>
        </message>
    </context>
    <context>
        <name>VoteRow</name>
        <message>
            <source>Remove this vote</source>
            <translation>Удалить голосование</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Голосование</translation>
        </message>
        <message>
            <source>abstained</source>
            <translation>воздержались</translation>
        </message>
        <message>
            <source>against</source>
            <translation>против</translation>
        </message>
        <message>
            <source>for</source>
            <translation>за</translation>
        </message>
        <message>
            <source>removal of a vote</source>
            <translation>удаление голосования</translation>
        </message>
    </context>
    <context>
        <name>WordingArea</name>
        <message>
            <source>wording of a proposal</source>
            <translation>формулировка предложения</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Agenda</source>
            <translation>Повестка</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Согласовано</translation>
        </message>
        <message>
            <source>Agreed with reservation</source>
            <translation>Принято с оговоркой</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Председатель</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>китайский</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>кириллицей</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Deferred</source>
            <translation>Отложено</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Черновик</translation>
        </message>
        <message>
            <source>English</source>
            <translation>английский</translation>
        </message>
        <message>
            <source>Expert</source>
            <translation>Эксперт</translation>
        </message>
        <message>
            <source>Han</source>
            <translation>иероглифами</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Глава</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>На согласовании</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Переводчик</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Приглашён</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>латиницей</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Идёт</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>Наблюдатель</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Предложено</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>русский</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Секретарь</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Подписан</translation>
        </message>
        <message>
            <source>Sitting of a body</source>
            <translation>Заседание органа</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>Переговоры</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Визит</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Снято</translation>
        </message>
        <message>
            <source>Working meeting</source>
            <translation>Рабочая встреча</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>отсутствует</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>ответ</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>отменено</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>отклонено</translation>
        </message>
        <message>
            <source>deferred</source>
            <translation>отложено</translation>
        </message>
        <message>
            <source>done</source>
            <translation>выполнено</translation>
        </message>
        <message>
            <source>excused</source>
            <translation>по уважительной причине</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>ожидается</translation>
        </message>
        <message>
            <source>gift</source>
            <translation>подарок</translation>
        </message>
        <message>
            <source>guest</source>
            <translation>гости</translation>
        </message>
        <message>
            <source>handed over</source>
            <translation>передача</translation>
        </message>
        <message>
            <source>host</source>
            <translation>принимающая</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>очно</translation>
        </message>
        <message>
            <source>internal</source>
            <translation>внутреннее</translation>
        </message>
        <message>
            <source>next meeting</source>
            <translation>следующая встреча</translation>
        </message>
        <message>
            <source>not for the press</source>
            <translation>не для прессы</translation>
        </message>
        <message>
            <source>note</source>
            <translation>заметка</translation>
        </message>
        <message>
            <source>observer</source>
            <translation>наблюдатель</translation>
        </message>
        <message>
            <source>only proposed so far</source>
            <translation>пока только предложено</translation>
        </message>
        <message>
            <source>open</source>
            <translation>открыто</translation>
        </message>
        <message>
            <source>other</source>
            <translation>другое</translation>
        </message>
        <message>
            <source>present</source>
            <translation>присутствует</translation>
        </message>
        <message>
            <source>presentation</source>
            <translation>презентация</translation>
        </message>
        <message>
            <source>question</source>
            <translation>вопрос</translation>
        </message>
        <message>
            <source>remote</source>
            <translation>дистанционно</translation>
        </message>
        <message>
            <source>remotely</source>
            <translation>дистанционно</translation>
        </message>
        <message>
            <source>report</source>
            <translation>доклад</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>подписание</translation>
        </message>
        <message>
            <source>some remotely</source>
            <translation>частью дистанционно</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>выступление</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>посещение</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>снято</translation>
        </message>
    </context>
</TS>
