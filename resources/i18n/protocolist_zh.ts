<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Acts</name>
        <message>
            <source>Add vote</source>
            <translation>添加表决</translation>
        </message>
        <message>
            <source>Agreed with this partner</source>
            <translation>与该方议定事项</translation>
        </message>
        <message>
            <source>Calendar file (.ics)…</source>
            <translation>日历文件（.ics）…</translation>
        </message>
        <message>
            <source>Check wording</source>
            <translation>核对措辞</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>E-mail to participants…</source>
            <translation>发给参会人员的邮件…</translation>
        </message>
        <message>
            <source>Entry to proposal and back</source>
            <translation>记录与建议互换</translation>
        </message>
        <message>
            <source>Join with the next entry</source>
            <translation>与下一条合并</translation>
        </message>
        <message>
            <source>Keep as a blueprint…</source>
            <translation>存为蓝本…</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>会谈</translation>
        </message>
        <message>
            <source>Move to another item…</source>
            <translation>移到其他议题…</translation>
        </message>
        <message>
            <source>Move to the item before</source>
            <translation>移到上一项</translation>
        </message>
        <message>
            <source>Move to the next item</source>
            <translation>移到下一项</translation>
        </message>
        <message>
            <source>Next kind of entry</source>
            <translation>下一种记录类型</translation>
        </message>
        <message>
            <source>Next with this partner</source>
            <translation>与该方的下次会谈</translation>
        </message>
        <message>
            <source>Not for the press</source>
            <translation>不对外发布</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>已移除</translation>
        </message>
        <message>
            <source>Split at the caret</source>
            <translation>在光标处拆分</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>entry to proposal</source>
            <translation>记录转为建议</translation>
        </message>
        <message>
            <source>joining of entries</source>
            <translation>合并记录</translation>
        </message>
        <message>
            <source>kind of entry</source>
            <translation>记录类型</translation>
        </message>
        <message>
            <source>mark</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>move to another item</source>
            <translation>移到其他议题</translation>
        </message>
        <message>
            <source>new vote</source>
            <translation>新的表决</translation>
        </message>
        <message>
            <source>proposal to entry</source>
            <translation>建议转为记录</translation>
        </message>
        <message>
            <source>removal from the record</source>
            <translation>从记录中移除</translation>
        </message>
        <message>
            <source>splitting of an entry</source>
            <translation>拆分记录</translation>
        </message>
    </context>
    <context>
        <name>AddRow</name>
        <message>
            <source>Add a proposal</source>
            <translation>添加建议</translation>
        </message>
        <message>
            <source>Add an entry</source>
            <translation>添加记录</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Nothing recorded yet.</source>
            <translation>尚无记录。</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>建议</translation>
        </message>
    </context>
    <context>
        <name>Archive</name>
        <message>
            <source>Add template</source>
            <translation>添加模板</translation>
        </message>
        <message>
            <source>Change template</source>
            <translation>修改模板</translation>
        </message>
        <message>
            <source>Delete blueprint</source>
            <translation>删除蓝本</translation>
        </message>
        <message>
            <source>Delete template</source>
            <translation>删除模板</translation>
        </message>
        <message>
            <source>Rename template</source>
            <translation>重命名模板</translation>
        </message>
    </context>
    <context>
        <name>Arrivals</name>
        <message>
            <source>E-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>职务</translation>
        </message>
    </context>
    <context>
        <name>Aside</name>
        <message>
            <source>A counterpart’s copy</source>
            <translation>对方返回的文本</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>Word documents</source>
            <translation>Word 文档</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>since</source>
            <translation>自</translation>
        </message>
        <message>
            <source>status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>who</source>
            <translation>谁</translation>
        </message>
        <message>
            <source>with</source>
            <translation>与</translation>
        </message>
    </context>
    <context>
        <name>AssistPanel</name>
        <message numerus="yes">
            <source>%n alike: {list}</source>
            <translation>
                <numerusform>%n 项相同：{list}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) chosen</source>
            <translation>
                <numerusform>已选 %n 段</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the templates</source>
            <translation>返回模板</translation>
        </message>
        <message>
            <source>Confirm all</source>
            <translation>全部确认</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Its number in the list</source>
            <translation>在列表中的序号</translation>
        </message>
        <message>
            <source>Keep as a template…</source>
            <translation>保存为模板…</translation>
        </message>
        <message>
            <source>Leave it as text</source>
            <translation>保留为文字</translation>
        </message>
        <message>
            <source>List that the paragraphs repeat for</source>
            <translation>段落所重复的列表</translation>
        </message>
        <message>
            <source>Make it a field</source>
            <translation>设为字段</translation>
        </message>
        <message>
            <source>Nothing is chosen on the page.</source>
            <translation>页面上未选择任何内容。</translation>
        </message>
        <message>
            <source>Pages of the finished document</source>
            <translation>成品文件的页面</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Proposed fields</source>
            <translation>建议的字段</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>The open meeting says the same.</source>
            <translation>与打开的会议内容一致。</translation>
        </message>
        <message>
            <source>The paragraph</source>
            <translation>该段落</translation>
        </message>
        <message>
            <source>These repeat</source>
            <translation>这些重复</translation>
        </message>
        <message>
            <source>Tick what is right. For anything else, choose a text on the page, then its field.</source>
            <translation>勾选正确的项目。其余内容请先在页面上选择文字，再选择字段。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <source>Attach files</source>
            <translation>添加附件</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>打开 {name}</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>移除 {name}</translation>
        </message>
        <message>
            <source>attached files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>caption</source>
            <translation>说明</translation>
        </message>
    </context>
    <context>
        <name>AttendanceCell</name>
        <message>
            <source>Arrived now</source>
            <translation>现在到场</translation>
        </message>
        <message>
            <source>Left now</source>
            <translation>现在离场</translation>
        </message>
        <message>
            <source>change of attendance</source>
            <translation>更改出席情况</translation>
        </message>
        <message>
            <source>from {time}</source>
            <translation>{time} 起</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>至 {time}</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Back up the archive</source>
            <translation>备份档案库</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Restore from a file…</source>
            <translation>从文件恢复…</translation>
        </message>
        <message>
            <source>Restore the archive</source>
            <translation>恢复档案库</translation>
        </message>
        <message>
            <source>Restore the backup of {time}</source>
            <translation>恢复 {time} 的备份</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <source>The archive is backed up.</source>
            <translation>档案库已备份。</translation>
        </message>
        <message>
            <source>The archive is {path}</source>
            <translation>档案库：{path}</translation>
        </message>
        <message>
            <source>The backup is in place.</source>
            <translation>备份已恢复。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>backup</source>
            <translation>备份</translation>
        </message>
    </context>
    <context>
        <name>BlueprintPanel</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Keep as a blueprint</source>
            <translation>存为蓝本</translation>
        </message>
        <message>
            <source>Name of the blueprint</source>
            <translation>蓝本名称</translation>
        </message>
        <message>
            <source>What stays in it</source>
            <translation>保留哪些内容</translation>
        </message>
    </context>
    <context>
        <name>Blueprints</name>
        <message>
            <source>Days, times and places</source>
            <translation>日期、时间和地点</translation>
        </message>
        <message>
            <source>Our people, with their roles</source>
            <translation>我方人员及其职责</translation>
        </message>
        <message>
            <source>The agenda, with planned times and rapporteurs</source>
            <translation>议程（含计划时间和报告人）</translation>
        </message>
        <message>
            <source>The background</source>
            <translation>背景</translation>
        </message>
        <message>
            <source>The partner and its organisations</source>
            <translation>对方及其单位</translation>
        </message>
        <message>
            <source>The partner's people</source>
            <translation>对方人员</translation>
        </message>
        <message>
            <source>Which documents are made</source>
            <translation>要生成的文件</translation>
        </message>
        <message>
            <source>“{title}” is kept as a blueprint</source>
            <translation>“{title}”已存为蓝本</translation>
        </message>
    </context>
    <context>
        <name>Bound</name>
        <message>
            <source>Typed and not taken yet: Enter takes it, Ctrl+Z forgets it</source>
            <translation>已输入但尚未采用：按 Enter 采用，按 Ctrl+Z 撤销</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>change of “{field}”</source>
            <translation>更改“{field}”</translation>
        </message>
        <message>
            <source>e.g. 12:30</source>
            <translation>如 12:30</translation>
        </message>
        <message>
            <source>e.g. 24.06.2024</source>
            <translation>例如 2024-06-24</translation>
        </message>
        <message>
            <source>e.g. 24.06.2024 11:00</source>
            <translation>例如 2024-06-24 11:00</translation>
        </message>
        <message>
            <source>name or two letters</source>
            <translation>国名或两个字母</translation>
        </message>
    </context>
    <context>
        <name>CaptureLine</name>
        <message>
            <source>+ New guest “{name}”</source>
            <translation>+ 新客人“{name}”</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>讨论</translation>
        </message>
        <message>
            <source>Shift Enter</source>
            <translation>Shift Enter</translation>
        </message>
        <message>
            <source>change of an entry</source>
            <translation>更改记录</translation>
        </message>
        <message>
            <source>editing {time}</source>
            <translation>编辑 {time}</translation>
        </message>
        <message>
            <source>entry</source>
            <translation>记录</translation>
        </message>
    </context>
    <context>
        <name>CasesField</name>
        <message>
            <source>Confirm</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Russian cases</source>
            <translation>俄语变格</translation>
        </message>
        <message>
            <source>by rule</source>
            <translation>按规则</translation>
        </message>
        <message>
            <source>confirmation of cases</source>
            <translation>确认变格</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>已确认</translation>
        </message>
    </context>
    <context>
        <name>ChangeRow</name>
        <message>
            <source>A part of it is the template's words, and stays out.</source>
            <translation>其中一部分属于模板文字，不予采纳。</translation>
        </message>
        <message>
            <source>It stands elsewhere in the copy: move it by hand if you agree.</source>
            <translation>在对方文本中位置不同：如同意，请手动移动。</translation>
        </message>
        <message>
            <source>It was added to one column alone: add it to the record in both languages.</source>
            <translation>该段只加在一栏中：请将两种语言的文字一并补入记录。</translation>
        </message>
        <message>
            <source>Leave as ours</source>
            <translation>保留我方文字</translation>
        </message>
        <message>
            <source>Look at it again</source>
            <translation>重新考虑</translation>
        </message>
        <message>
            <source>Nothing it stands beside is a row of the record: add it where it belongs.</source>
            <translation>其前后均非记录中的条目：请补入适当的位置。</translation>
        </message>
        <message>
            <source>Now after: {text}</source>
            <translation>移至其后：{text}</translation>
        </message>
        <message>
            <source>Now before: {text}</source>
            <translation>移至其前：{text}</translation>
        </message>
        <message>
            <source>Show in the record</source>
            <translation>在记录中显示</translation>
        </message>
        <message>
            <source>Take into the record</source>
            <translation>采纳到记录</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>采用对方文字</translation>
        </message>
        <message>
            <source>The record says now: {text}</source>
            <translation>记录现为：{text}</translation>
        </message>
        <message>
            <source>These words are the template's, or the record holds them in another form.</source>
            <translation>这些文字属于模板，或在记录中以其他形式保存。</translation>
        </message>
        <message>
            <source>in the record</source>
            <translation>已在记录中</translation>
        </message>
        <message>
            <source>left as ours</source>
            <translation>保留我方</translation>
        </message>
        <message>
            <source>the record has changed too</source>
            <translation>记录也已更改</translation>
        </message>
        <message>
            <source>to be changed by hand</source>
            <translation>需手动更改</translation>
        </message>
        <message>
            <source>to be decided</source>
            <translation>待定</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source>Take away: {what}</source>
            <translation>取消：{what}</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>已商定</translation>
        </message>
        <message>
            <source>both sides</source>
            <translation>双方</translation>
        </message>
        <message>
            <source>by {date}</source>
            <translation>{date} 前</translation>
        </message>
        <message>
            <source>proposal</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>question</source>
            <translation>提问</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>发言</translation>
        </message>
        <message>
            <source>{name} – new guest</source>
            <translation>{name}——新客人</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message>
            <source>Agreed at</source>
            <translation>议定于</translation>
        </message>
        <message>
            <source>Agreed with</source>
            <translation>议定对象</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Last spoken of</source>
            <translation>最近提及</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>落实情况</translation>
        </message>
        <message>
            <source>done on …, by whom; why it was cancelled</source>
            <translation>何时由谁完成；为何取消</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>无期限</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>尚未确定</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>city or country</source>
            <translation>城市或国家</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>family name</source>
            <translation>姓</translation>
        </message>
        <message>
            <source>form of address</source>
            <translation>称谓</translation>
        </message>
        <message>
            <source>gender</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>名</translation>
        </message>
        <message>
            <source>name in another script</source>
            <translation>姓名（其他文字）</translation>
        </message>
        <message>
            <source>note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>patronymic</source>
            <translation>父名</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>post</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>whole name</source>
            <translation>完整姓名</translation>
        </message>
        <message>
            <source>– left out –</source>
            <translation>– 不导入 –</translation>
        </message>
    </context>
    <context>
        <name>ColumnsBox</name>
        <message>
            <source>Column “{head}” is</source>
            <translation>“{head}”列是</translation>
        </message>
    </context>
    <context>
        <name>Commander</name>
        <message>
            <source>Commands and places</source>
            <translation>命令与位置</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>没有符合的</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>匹配项</translation>
        </message>
        <message>
            <source>What would you like to do? Type a few letters</source>
            <translation>想做什么？输入几个字母</translation>
        </message>
        <message numerus="yes">
            <source>and %n more: type more letters</source>
            <translation>
                <numerusform>还有 %n 项：请多输入几个字</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>转到</translation>
        </message>
        <message>
            <source>Go to the next finding</source>
            <translation>转到下一个提示</translation>
        </message>
        <message>
            <source>Go to the next misspelt word</source>
            <translation>转到下一个拼写错误</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>现场记录</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>No misspelt word on this page.</source>
            <translation>本页没有拼写错误。</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>没有缺漏。</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Show or hide the preview</source>
            <translation>显示或隐藏预览</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>agenda</source>
            <translation>议程</translation>
        </message>
        <message>
            <source>page</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>Commitments</name>
        <message>
            <source>Agreed on</source>
            <translation>议定日期</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>落实</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Last mention</source>
            <translation>最近提及</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>会谈</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>对方</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>已保存为 {file}</translation>
        </message>
        <message>
            <source>Saving {file}…</source>
            <translation>正在保存 {file}…</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>议定事项</translation>
        </message>
        <message>
            <source>Without a partner</source>
            <translation>无合作方</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>due soon</source>
            <translation>即将到期</translation>
        </message>
        <message>
            <source>fulfilment</source>
            <translation>落实情况</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>无期限</translation>
        </message>
        <message>
            <source>no one responsible</source>
            <translation>未指定负责人</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>what became of “{text}”</source>
            <translation>“{text}”的落实情况</translation>
        </message>
    </context>
    <context>
        <name>CommitmentsPage</name>
        <message>
            <source>Agreed</source>
            <translation>议定事项</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>All partners</source>
            <translation>所有对方</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>即将到期</translation>
        </message>
        <message>
            <source>Everything agreed</source>
            <translation>全部议定事项</translation>
        </message>
        <message>
            <source>Getting the search ready…</source>
            <translation>正在准备搜索…</translation>
        </message>
        <message>
            <source>Noted: {text}</source>
            <translation>已记下：{text}</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>此处为空</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Open the meeting</source>
            <translation>打开会谈</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>对方</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Save as .docx…</source>
            <translation>另存为 .docx…</translation>
        </message>
        <message>
            <source>Save as .xlsx…</source>
            <translation>另存为 .xlsx…</translation>
        </message>
        <message>
            <source>Search what was agreed</source>
            <translation>搜索议定事项</translation>
        </message>
        <message>
            <source>Try “All”, fewer words, or another partner.</source>
            <translation>请试试“全部”、减少词语或更换对方。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>What is due in two weeks</source>
            <translation>两周内到期</translation>
        </message>
        <message>
            <source>What is open</source>
            <translation>未完成的事项</translation>
        </message>
        <message>
            <source>What is overdue</source>
            <translation>逾期事项</translation>
        </message>
        <message>
            <source>What the sides agree on in a meeting comes here, with who does it and by when.</source>
            <translation>双方在会谈中商定的事项会列在这里，并注明负责人和期限。</translation>
        </message>
        <message>
            <source>What was agreed, by partner</source>
            <translation>按合作方列出的议定事项</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message numerus="yes">
            <source>%n paragraph(s) alike</source>
            <translation>
                <numerusform>%n 段相同</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) differ</source>
            <translation>
                <numerusform>%n 段不同</numerusform>
            </translation>
        </message>
        <message>
            <source>Both read alike.</source>
            <translation>两者文字相同。</translation>
        </message>
        <message>
            <source>Compare versions</source>
            <translation>比较版本</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>较早版本</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>较新版本</translation>
        </message>
        <message>
            <source>Whole text</source>
            <translation>全文</translation>
        </message>
        <message>
            <source>added</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>comparing…</source>
            <translation>正在比较…</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>删除</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Done again: {step}</source>
            <translation>已重做：{step}</translation>
        </message>
        <message>
            <source>Nothing to do again here</source>
            <translation>此处没有可重做的内容</translation>
        </message>
        <message>
            <source>Nothing to undo here</source>
            <translation>此处没有可撤销的内容</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation>已撤销：{step}</translation>
        </message>
    </context>
    <context>
        <name>DetailPanel</name>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Edit in Word</source>
            <translation>在 Word 中编辑</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>收藏</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>No favourite</source>
            <translation>取消收藏</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>{field} is copied; paste it in Word.</source>
            <translation>已复制 {field}，请粘贴到 Word。</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Removed</source>
            <translation>已移除</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>DetailsPage</name>
        <message>
            <source>+ A part of the day</source>
            <translation>+ 当日环节</translation>
        </message>
        <message>
            <source>A visit, a gift, a signing, the date of the next meeting.</source>
            <translation>参观、赠礼、签约、下次会谈日期。</translation>
        </message>
        <message>
            <source>Add a day</source>
            <translation>添加一天</translation>
        </message>
        <message>
            <source>Add a fact</source>
            <translation>添加事实</translation>
        </message>
        <message>
            <source>Add a party</source>
            <translation>添加一方</translation>
        </message>
        <message>
            <source>Add an outcome</source>
            <translation>添加成果</translation>
        </message>
        <message>
            <source>Add the day, so that documents get their date.</source>
            <translation>添加日期，文件才会有日期。</translation>
        </message>
        <message>
            <source>Add who meets: the host first.</source>
            <translation>添加参会各方：先添加主方。</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>添加附件</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>背景</translation>
        </message>
        <message>
            <source>Beside the talks</source>
            <translation>会谈之外</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>基本信息</translation>
        </message>
        <message>
            <source>Earlier visits and agreements, for the press release and the chair.</source>
            <translation>以往的访问与协议，供新闻稿和主持人参考。</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>How people meet</source>
            <translation>会谈方式</translation>
        </message>
        <message>
            <source>Kind of meeting</source>
            <translation>会谈类型</translation>
        </message>
        <message>
            <source>Languages of documents</source>
            <translation>文件语言</translation>
        </message>
        <message>
            <source>Note for yourself, never printed</source>
            <translation>仅供自己参考，不打印</translation>
        </message>
        <message>
            <source>Number of the minutes</source>
            <translation>纪要编号</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>各方</translation>
        </message>
        <message>
            <source>Presentations, photographs, drafts: drop them anywhere on this page.</source>
            <translation>演示文稿、照片、草案：拖到本页任意处即可。</translation>
        </message>
        <message>
            <source>Take No. {number}</source>
            <translation>采用第 {number} 号</translation>
        </message>
        <message>
            <source>Talks with the delegation of …</source>
            <translation>与……代表团会谈</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>时间与地点</translation>
        </message>
        <message>
            <source>languages of documents</source>
            <translation>文件语言</translation>
        </message>
        <message>
            <source>number of the minutes</source>
            <translation>纪要编号</translation>
        </message>
    </context>
    <context>
        <name>Directory</name>
        <message>
            <source>Characters</source>
            <translation>汉字</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>西里尔字母</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>Earlier names</source>
            <translation>曾用名称</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>称谓</translation>
        </message>
        <message>
            <source>Full legal name</source>
            <translation>法定全称</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>拉丁字母</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>标志</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Nameless</source>
            <translation>无名称</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>隶属于</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>简介</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>简称</translation>
        </message>
        <message>
            <source>– none –</source>
            <translation>– 无 –</translation>
        </message>
    </context>
    <context>
        <name>DirectoryCard</name>
        <message>
            <source>Correct the directory</source>
            <translation>更正名录</translation>
        </message>
        <message>
            <source>Take it here</source>
            <translation>采用到此会议</translation>
        </message>
        <message>
            <source>The directory is corrected</source>
            <translation>名录已更正</translation>
        </message>
        <message>
            <source>The directory learns what stands here; an earlier post is kept</source>
            <translation>名录采用此处内容；原职务予以保留</translation>
        </message>
        <message>
            <source>The directory says:</source>
            <translation>名录中为：</translation>
        </message>
        <message>
            <source>This meeting says what the directory says</source>
            <translation>此会议采用名录内容</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>as in the directory</source>
            <translation>与名录一致</translation>
        </message>
        <message>
            <source>correction from a meeting</source>
            <translation>根据会议更正</translation>
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation>{field}：{value}</translation>
        </message>
    </context>
    <context>
        <name>DirectoryPage</name>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add somebody, take a file of contacts or a table, paste a list from an e-mail, or keep the people of a meeting: “Keep in the directory” on its page of participants.</source>
            <translation>可以添加人员、导入联系人文件或表格、粘贴邮件中的名单，或在会议的参会人员页使用“保存到名录”。</translation>
        </message>
        <message>
            <source>Any part of a name will do, in any script.</source>
            <translation>输入姓名的任意部分即可，任何文字均可。</translation>
        </message>
        <message>
            <source>Contacts, tables and lists</source>
            <translation>联系人、表格和名单</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>名录</translation>
        </message>
        <message>
            <source>Find duplicates</source>
            <translation>查找重复项</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>从文件导入…</translation>
        </message>
        <message>
            <source>Into a file…</source>
            <translation>导出到文件…</translation>
        </message>
        <message>
            <source>Join with…</source>
            <translation>与…合并</translation>
        </message>
        <message>
            <source>Looking for duplicates…</source>
            <translation>正在查找重复项…</translation>
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation>这里还没有人</translation>
        </message>
        <message>
            <source>Nobody is called so</source>
            <translation>没有叫这个名字的条目</translation>
        </message>
        <message>
            <source>Nobody is here twice.</source>
            <translation>没有重复项。</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Paste list</source>
            <translation>粘贴名单</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Save the directory</source>
            <translation>保存名录</translation>
        </message>
        <message>
            <source>Save who is listed</source>
            <translation>保存列出的条目</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>已保存为 {name}</translation>
        </message>
        <message>
            <source>Saving {name}…</source>
            <translation>正在保存 {name}…</translation>
        </message>
        <message>
            <source>Search names in any script</source>
            <translation>用任意文字搜索姓名</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <source>Take people from a file</source>
            <translation>从文件导入人员</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Who is the same? Type a name in any script</source>
            <translation>与谁相同？可用任何文字输入姓名</translation>
        </message>
        <message>
            <source>a new organisation</source>
            <translation>新机构</translation>
        </message>
        <message>
            <source>a new person</source>
            <translation>新人员</translation>
        </message>
        <message>
            <source>directory</source>
            <translation>名录</translation>
        </message>
        <message>
            <source>removal of {name}</source>
            <translation>删除 {name}</translation>
        </message>
        <message>
            <source>{name} is removed from the directory</source>
            <translation>已从名录移除：{name}</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n 条提示</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the last file</source>
            <translation>打开最近的文件</translation>
        </message>
        <message>
            <source>Take the document off the list</source>
            <translation>从列表中移除文件</translation>
        </message>
        <message>
            <source>What has changed since this version</source>
            <translation>此版本之后的变化</translation>
        </message>
        <message>
            <source>Whose copy</source>
            <translation>谁的文本</translation>
        </message>
        <message>
            <source>checking…</source>
            <translation>检查中…</translation>
        </message>
        <message>
            <source>edited in Word since: kept</source>
            <translation>导出后在 Word 中编辑过：已保留</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>就绪</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message numerus="yes">
            <source>%n document(s) written</source>
            <translation>
                <numerusform>已写入 %n 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) edited by hand</source>
            <translation>
                <numerusform>%n 段经手工修改</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) stand between you and signature.</source>
            <translation>
                <numerusform>签署前还有 %n 件事。</numerusform>
            </translation>
        </message>
        <message>
            <source>Add document</source>
            <translation>添加文件</translation>
        </message>
        <message>
            <source>Built-in template</source>
            <translation>内置模板</translation>
        </message>
        <message>
            <source>Choose all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Choose document</source>
            <translation>选择文件</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>全不选</translation>
        </message>
        <message>
            <source>Compare versions…</source>
            <translation>比较版本…</translation>
        </message>
        <message>
            <source>Copies for both sides: each language names its own side first</source>
            <translation>双方文本：各语种先列本方</translation>
        </message>
        <message>
            <source>Copies for both sides: each names its keeper first</source>
            <translation>双方文本：各本先列保管方</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文件</translation>
        </message>
        <message numerus="yes">
            <source>Export %n document(s)</source>
            <translation>
                <numerusform>导出 %n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Folder for the documents</source>
            <translation>文件存放位置</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>文件夹…</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>后续</translation>
        </message>
        <message>
            <source>Hash of the record in the footer</source>
            <translation>页脚显示记录哈希值</translation>
        </message>
        <message>
            <source>House template, version {number}</source>
            <translation>本单位模板，第 {number} 版</translation>
        </message>
        <message>
            <source>Leave document out</source>
            <translation>不导出此文件</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>会谈纪要</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Open a counterpart’s copy…</source>
            <translation>打开对方返回的文本…</translation>
        </message>
        <message>
            <source>PDF too</source>
            <translation>同时生成 PDF</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>新闻</translation>
        </message>
        <message>
            <source>Room and programme</source>
            <translation>会场与日程</translation>
        </message>
        <message>
            <source>Take document off the list</source>
            <translation>从列表中移除文件</translation>
        </message>
        <message>
            <source>Whose copy</source>
            <translation>谁的文本</translation>
        </message>
        <message>
            <source>Write a PDF beside each document</source>
            <translation>为每个文件另存 PDF</translation>
        </message>
        <message>
            <source>copies for both sides</source>
            <translation>双方文本</translation>
        </message>
        <message>
            <source>follows the record</source>
            <translation>随记录更新</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message>
            <source>Joined: {name}</source>
            <translation>已合并：{name}</translation>
        </message>
        <message numerus="yes">
            <source>Perhaps the same: %n</source>
            <translation>
                <numerusform>可能重复：%n</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>chosen by you</source>
            <translation>由您选定</translation>
        </message>
        <message>
            <source>joining of {name}</source>
            <translation>合并 {name}</translation>
        </message>
        <message>
            <source>not the same</source>
            <translation>不是同一个</translation>
        </message>
        <message>
            <source>the same e-mail</source>
            <translation>电子邮件相同</translation>
        </message>
        <message>
            <source>the same family name and initial in one organisation</source>
            <translation>同一机构中姓氏和首字母相同</translation>
        </message>
        <message>
            <source>the same name</source>
            <translation>姓名相同</translation>
        </message>
        <message>
            <source>the same name in another script</source>
            <translation>另一种文字的相同姓名</translation>
        </message>
        <message>
            <source>the same short or former name</source>
            <translation>简称或曾用名相同</translation>
        </message>
        <message>
            <source>what seems the same name in another language</source>
            <translation>似为同一名称的另一语种</translation>
        </message>
    </context>
    <context>
        <name>EntryRow</name>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>More for this entry</source>
            <translation>此条记录的更多操作</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>发言人</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>发言内容</translation>
        </message>
        <message>
            <source>what was said</source>
            <translation>发言内容</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message numerus="yes">
            <source>%n document(s) could not be written:</source>
            <translation>
                <numerusform>%n 份文档未能写入：</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>LibreOffice could not make these PDFs; their pages are close to Word’s: {documents}</source>
            <translation>LibreOffice 未能生成这些 PDF；其页面接近 Word：{documents}</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>导出进度</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>{document}: no PDF. {why}</source>
            <translation>{document}：未生成 PDF。{why}</translation>
        </message>
        <message>
            <source>{file} was edited since its export and is kept; the new one stands beside it.</source>
            <translation>{file} 导出后被编辑过，已保留；新文件在其旁边。</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>Send the log</source>
            <translation>发送日志</translation>
        </message>
        <message>
            <source>Something went wrong in the program ({name}). What you typed is kept.</source>
            <translation>程序出错（{name}）。您输入的内容已保留。</translation>
        </message>
        <message>
            <source>The log says where in the program something went wrong. It holds no texts of meetings and no names.</source>
            <translation>日志只说明程序何处出错，不含会谈内容和姓名。</translation>
        </message>
    </context>
    <context>
        <name>FieldBrowser</name>
        <message>
            <source>Choose a field to see what it prints.</source>
            <translation>选择字段以查看其输出。</translation>
        </message>
        <message>
            <source>Copy the field</source>
            <translation>复制字段</translation>
        </message>
        <message>
            <source>Copy with its loop</source>
            <translation>连同循环一起复制</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>In this meeting</source>
            <translation>本次会议中</translation>
        </message>
        <message>
            <source>Search fields: post, date, what was agreed…</source>
            <translation>搜索字段：职务、日期、商定事项…</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>in a loop: {loop}</source>
            <translation>在循环中：{loop}</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>Filter: {filter}</source>
            <translation>筛选：{filter}</translation>
        </message>
        <message>
            <source>Meetings of which status?</source>
            <translation>哪种状态的会谈？</translation>
        </message>
        <message>
            <source>Meetings of which year? Or type since:2024-03 in the search</source>
            <translation>哪一年的会谈？也可在搜索中输入 自:2024-03</translation>
        </message>
        <message>
            <source>Meetings with which partner?</source>
            <translation>与哪一方的会谈？</translation>
        </message>
        <message>
            <source>Meetings with whom? Or type who:name in the search</source>
            <translation>有谁参加的会谈？也可在搜索中输入 谁:姓名</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>对方</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Take the filter away: {filter}</source>
            <translation>取消筛选：{filter}</translation>
        </message>
        <message>
            <source>The last twelve months</source>
            <translation>最近十二个月</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n 处</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) replaced</source>
            <translation>
                <numerusform>已替换 %n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>Aa</source>
            <translation>Aa</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Capitals count</source>
            <translation>区分大小写</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>关闭查找</translation>
        </message>
        <message>
            <source>Find in the record</source>
            <translation>在记录中查找</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>全部替换</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>替换为</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>replacing</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} / {count}</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>A participant has no name.</source>
            <translation>有参会人员没有姓名。</translation>
        </message>
        <message>
            <source>A piece of background has no text.</source>
            <translation>有背景事实没有内容。</translation>
        </message>
        <message>
            <source>A quote has no speaker.</source>
            <translation>有引语没有发言人。</translation>
        </message>
        <message>
            <source>A quote has no text.</source>
            <translation>有引语没有内容。</translation>
        </message>
        <message>
            <source>A vote is on no item and no proposal.</source>
            <translation>有表决未对应议题或建议。</translation>
        </message>
        <message>
            <source>An entry under item {number} has no text.</source>
            <translation>第 {number} 项下有记录没有内容。</translation>
        </message>
        <message>
            <source>An organisation has no name.</source>
            <translation>有机构没有名称。</translation>
        </message>
        <message>
            <source>An outcome has no text.</source>
            <translation>有成果没有内容。</translation>
        </message>
        <message>
            <source>Held back from the release: it tells of “{text}” ({reason}).</source>
            <translation>不会进入新闻稿：文中提到“{text}”（{reason}）。</translation>
        </message>
        <message>
            <source>It is not noted what became of proposal {number}.</source>
            <translation>未注明建议 {number} 的结果。</translation>
        </message>
        <message>
            <source>It is not noted whether {name} came.</source>
            <translation>未注明{name}是否到场。</translation>
        </message>
        <message>
            <source>Item {number} ends ({end}) before it starts ({start}).</source>
            <translation>第 {number} 项结束（{end}）早于开始（{start}）。</translation>
        </message>
        <message>
            <source>Item {number} has no title.</source>
            <translation>第 {number} 项没有标题。</translation>
        </message>
        <message>
            <source>No language of documents is chosen.</source>
            <translation>未选择文件语言。</translation>
        </message>
        <message>
            <source>No party hosts the meeting.</source>
            <translation>没有主方。</translation>
        </message>
        <message>
            <source>No party is a guest.</source>
            <translation>没有客方。</translation>
        </message>
        <message>
            <source>Nobody chairs the meeting.</source>
            <translation>没有主持人。</translation>
        </message>
        <message>
            <source>Nobody is responsible for what was agreed in {number}.</source>
            <translation>议定事项 {number} 没有负责人。</translation>
        </message>
        <message>
            <source>Nothing was said under item {number}.</source>
            <translation>第 {number} 项没有发言。</translation>
        </message>
        <message>
            <source>Proposal {number} has no text.</source>
            <translation>建议 {number} 没有内容。</translation>
        </message>
        <message>
            <source>Proposal {number} is agreed with a reservation that is not worded.</source>
            <translation>建议 {number} 附保留同意，但未写明保留意见。</translation>
        </message>
        <message>
            <source>Proposal {number} is under no item of the agenda.</source>
            <translation>建议 {number} 不属于任何议题。</translation>
        </message>
        <message>
            <source>The city of the host is not given.</source>
            <translation>未填写主方所在城市。</translation>
        </message>
        <message>
            <source>The deadline of {number} ({due}) is before the meeting ({date}).</source>
            <translation>{number} 的期限（{due}）早于会谈日期（{date}）。</translation>
        </message>
        <message>
            <source>The embargo ends ({embargo}) before the meeting starts.</source>
            <translation>禁发期（{embargo}）在会谈开始前结束。</translation>
        </message>
        <message>
            <source>The embargo has passed ({embargo}).</source>
            <translation>禁发期已过（{embargo}）。</translation>
        </message>
        <message>
            <source>The form {form} of a name is a suggestion that nobody confirmed.</source>
            <translation>姓名形式“{form}”为建议，尚未确认。</translation>
        </message>
        <message>
            <source>The headline has {length} characters; up to {limit} are practice.</source>
            <translation>标题 {length} 字；通常不超过 {limit}。</translation>
        </message>
        <message>
            <source>The lead has more than one sentence.</source>
            <translation>导语不止一句。</translation>
        </message>
        <message>
            <source>The meeting has no agenda.</source>
            <translation>会谈没有议程。</translation>
        </message>
        <message>
            <source>The meeting has no date.</source>
            <translation>会谈没有日期。</translation>
        </message>
        <message>
            <source>The meeting has no parties.</source>
            <translation>会谈没有参会方。</translation>
        </message>
        <message>
            <source>The meeting has no secretary.</source>
            <translation>没有记录人。</translation>
        </message>
        <message>
            <source>The meeting has no title.</source>
            <translation>会谈没有标题。</translation>
        </message>
        <message>
            <source>The meeting is over, but item {number} still runs.</source>
            <translation>会谈已结束，但第 {number} 项仍在进行。</translation>
        </message>
        <message>
            <source>The meeting is over, but the session has no end.</source>
            <translation>会谈已结束，但未注明结束时间。</translation>
        </message>
        <message>
            <source>The minutes have no number.</source>
            <translation>纪要没有编号。</translation>
        </message>
        <message>
            <source>The picture of the release has no caption.</source>
            <translation>新闻稿图片没有说明。</translation>
        </message>
        <message>
            <source>The place of the meeting is not given.</source>
            <translation>未注明会谈地点。</translation>
        </message>
        <message>
            <source>The quorum ({required}) is greater than the number entitled ({entitled}).</source>
            <translation>法定人数（{required}）多于有表决权人数（{entitled}）。</translation>
        </message>
        <message>
            <source>The record has changed under this edited paragraph.</source>
            <translation>此段被手工修改后，记录又有变动。</translation>
        </message>
        <message>
            <source>The release has {length} words; up to {limit} are practice.</source>
            <translation>新闻稿共 {length} 词，通常不超过 {limit} 词。</translation>
        </message>
        <message>
            <source>The session ends ({end}) before it starts ({start}).</source>
            <translation>会议结束时间（{end}）早于开始时间（{start}）。</translation>
        </message>
        <message>
            <source>The source changed after this was translated into {language}: {text}</source>
            <translation>译为{language}后原文有改动：{text}</translation>
        </message>
        <message>
            <source>The translation into {language} is a draft: {text}</source>
            <translation>{language}译文为草稿：{text}</translation>
        </message>
        <message>
            <source>The wording is to be checked: {text}</source>
            <translation>措辞待核对：{text}</translation>
        </message>
        <message>
            <source>There is no contact for the press.</source>
            <translation>没有媒体联系方式。</translation>
        </message>
        <message>
            <source>This document has nothing to print for “{field}”.</source>
            <translation>此文件在 {field} 处没有内容可打印。</translation>
        </message>
        <message>
            <source>This is not translated into {language}: {text}</source>
            <translation>未译为{language}：{text}</translation>
        </message>
        <message>
            <source>What was agreed in {number} has no deadline.</source>
            <translation>议定事项 {number} 没有期限。</translation>
        </message>
        <message>
            <source>{count} came, but the quorum is {required}.</source>
            <translation>到场 {count} 人，法定人数为 {required}。</translation>
        </message>
        <message>
            <source>{count} people chair the meeting.</source>
            <translation>有 {count} 位主持人。</translation>
        </message>
        <message>
            <source>{count} votes were cast, but {entitled} people are entitled to vote.</source>
            <translation>投票 {count} 张，但有表决权者为 {entitled} 人。</translation>
        </message>
        <message>
            <source>{name} has no post.</source>
            <translation>{name}没有职务。</translation>
        </message>
        <message>
            <source>{name} heads {party} but did not come, and no deputy is named.</source>
            <translation>{name}为{party}团长但未到场，且未指定代理人。</translation>
        </message>
        <message>
            <source>{name} leaves ({end}) before arriving ({start}).</source>
            <translation>{name}离场（{end}）早于到场（{start}）。</translation>
        </message>
        <message>
            <source>{name} speaks but did not come.</source>
            <translation>{name}发言但未到场。</translation>
        </message>
        <message>
            <source>{name} stands in the list twice.</source>
            <translation>{name}在名单中出现两次。</translation>
        </message>
        <message>
            <source>{name} was entered in haste and is not complete.</source>
            <translation>{name}为临时录入，信息不完整。</translation>
        </message>
        <message>
            <source>{name}: this document wants the name in {script} letters, and it is not known.</source>
            <translation>{name}：此文件需要{script}姓名，但尚未填写。</translation>
        </message>
        <message>
            <source>{number} is noted as agreed, but the vote went against it.</source>
            <translation>{number} 记为通过，但表决结果为反对。</translation>
        </message>
        <message>
            <source>{party} has no head.</source>
            <translation>{party}没有团长。</translation>
        </message>
        <message>
            <source>{party} has no members.</source>
            <translation>{party}没有成员。</translation>
        </message>
        <message>
            <source>{party} has no organisation.</source>
            <translation>{party}没有机构。</translation>
        </message>
        <message>
            <source>{party} has nobody who signs.</source>
            <translation>{party}无人签署。</translation>
        </message>
    </context>
    <context>
        <name>Flags</name>
        <message>
            <source>Take away: {flag}</source>
            <translation>取消：{flag}</translation>
        </message>
        <message>
            <source>check wording</source>
            <translation>核对措辞</translation>
        </message>
        <message>
            <source>not for the press</source>
            <translation>不对外发布</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>Approximate</source>
            <translation>近似</translation>
        </message>
        <message>
            <source>Approximate pages</source>
            <translation>近似页面</translation>
        </message>
        <message>
            <source>Exact</source>
            <translation>精确</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>适合宽度</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>第 {number} / {count} 页</translation>
        </message>
        <message>
            <source>Pages as LibreOffice prints them</source>
            <translation>LibreOffice 打印的页面</translation>
        </message>
        <message>
            <source>Pages as one types; Word may break them otherwise</source>
            <translation>随输入更新的页面；Word 分页可能不同</translation>
        </message>
        <message>
            <source>Word may break them otherwise.</source>
            <translation>Word 中分页可能不同。</translation>
        </message>
        <message>
            <source>Zoom of the preview</source>
            <translation>预览缩放</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>In no meeting yet</source>
            <translation>尚未参加任何会议</translation>
        </message>
        <message numerus="yes">
            <source>Meetings: %n</source>
            <translation>
                <numerusform>会议：%n</numerusform>
            </translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>尚无姓名</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Copy of {party}</source>
            <translation>{party}文本</translation>
        </message>
        <message>
            <source>Document in the preview</source>
            <translation>预览的文件</translation>
        </message>
        <message>
            <source>Whose copy is shown</source>
            <translation>显示谁的文本</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Change the status</source>
            <translation>更改状态</translation>
        </message>
        <message>
            <source>Correct in a new version</source>
            <translation>以新版本更正</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>尚未保存</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>只读</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>已保存 {time}</translation>
        </message>
        <message>
            <source>Status: {status}</source>
            <translation>状态：{status}</translation>
        </message>
        <message>
            <source>Type in {language}</source>
            <translation>用{language}输入</translation>
        </message>
        <message>
            <source>Untitled meeting</source>
            <translation>未命名会谈</translation>
        </message>
        <message>
            <source>change of status</source>
            <translation>更改状态</translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>From {file}</source>
            <translation>来自 {file}</translation>
        </message>
        <message>
            <source>It is somebody else: add as new</source>
            <translation>是另一个人：作为新条目添加</translation>
        </message>
        <message>
            <source>It is who is known</source>
            <translation>就是已有的那位</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>暂无人员</translation>
        </message>
        <message>
            <source>Not read: {line}</source>
            <translation>未识别：{line}</translation>
        </message>
        <message>
            <source>Paste the list here: a person to a line, as it stands in the e-mail</source>
            <translation>将名单粘贴到此处：每行一人，与邮件中相同</translation>
        </message>
        <message>
            <source>Pasted lines</source>
            <translation>粘贴的文本</translation>
        </message>
        <message>
            <source>People from a pasted list</source>
            <translation>粘贴名单中的人员</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message numerus="yes">
            <source>Take in %n</source>
            <translation>
                <numerusform>导入 %n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken in: %n</source>
            <translation>
                <numerusform>已导入：%n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taking in %n…</source>
            <translation>
                <numerusform>正在导入 %n 条…</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Who comes in</source>
            <translation>将导入的人员</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>known</source>
            <translation>已有</translation>
        </message>
        <message>
            <source>known, adds</source>
            <translation>已有，将补充</translation>
        </message>
        <message>
            <source>known, with something to add: {count}</source>
            <translation>已有并可补充：{count}</translation>
        </message>
        <message>
            <source>known: {count}</source>
            <translation>已有：{count}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新</translation>
        </message>
        <message>
            <source>new: {count}</source>
            <translation>新增：{count}</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>people taken in</source>
            <translation>导入人员</translation>
        </message>
        <message>
            <source>stays as it is: {fields}</source>
            <translation>保持不变：{fields}</translation>
        </message>
        <message>
            <source>to look at: {count}</source>
            <translation>待核对：{count}</translation>
        </message>
        <message>
            <source>without names: {count}</source>
            <translation>未具名：{count}</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Appears in documents as</source>
            <translation>在文件中的写法</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>汉字</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>西里尔字母</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>称谓</translation>
        </message>
        <message>
            <source>Form of address in {language}</source>
            <translation>称谓（{language}）</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>拉丁字母</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>尚无姓名</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>所属方</translation>
        </message>
        <message>
            <source>Post in {language}</source>
            <translation>职务（{language}）</translation>
        </message>
        <message>
            <source>first mention</source>
            <translation>首次提及</translation>
        </message>
        <message>
            <source>in the directory</source>
            <translation>已在名录</translation>
        </message>
        <message>
            <source>known since this meeting</source>
            <translation>本次会谈新增</translation>
        </message>
        <message>
            <source>later</source>
            <translation>再次提及</translation>
        </message>
        <message>
            <source>man</source>
            <translation>男</translation>
        </message>
        <message>
            <source>still to be completed</source>
            <translation>待补充</translation>
        </message>
        <message>
            <source>that of the party</source>
            <translation>同所属方</translation>
        </message>
        <message>
            <source>woman</source>
            <translation>女</translation>
        </message>
    </context>
    <context>
        <name>ItemHead</name>
        <message>
            <source>No agenda yet</source>
            <translation>尚无议程</translation>
        </message>
        <message>
            <source>The clock of this computer was set back: times of the record may be wrong. The lines stay in the order in which they were typed.</source>
            <translation>本机时钟被调回：记录中的时间可能有误。各行仍按录入的顺序排列。</translation>
        </message>
        <message>
            <source>What you file begins an item of its own.</source>
            <translation>记下的内容将自成一项。</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>未开始</translation>
        </message>
        <message>
            <source>of {time}</source>
            <translation>共 {time}</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>{time} over</source>
            <translation>超时 {time}</translation>
        </message>
    </context>
    <context>
        <name>ItemRow</name>
        <message>
            <source>More for this item</source>
            <translation>此议题的更多操作</translation>
        </message>
        <message>
            <source>Planned minutes</source>
            <translation>计划分钟</translation>
        </message>
        <message>
            <source>Rapporteurs</source>
            <translation>报告人</translation>
        </message>
        <message>
            <source>Title of the item</source>
            <translation>议题标题</translation>
        </message>
        <message>
            <source>min planned</source>
            <translation>分钟（计划）</translation>
        </message>
        <message>
            <source>nobody reports</source>
            <translation>无报告人</translation>
        </message>
        <message>
            <source>what is to be discussed</source>
            <translation>讨论内容</translation>
        </message>
        <message>
            <source>{times} · {minutes} min</source>
            <translation>{times} · {minutes} 分钟</translation>
        </message>
    </context>
    <context>
        <name>LinesPanel</name>
        <message numerus="yes">
            <source>%n item(s) added</source>
            <translation>
                <numerusform>已添加 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n item(s)</source>
            <translation>
                <numerusform>添加 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Agenda from lines</source>
            <translation>由文本生成议程</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>One item to a line; indent its parts:
1. Joint laboratory (Liu Yemei, 15 min)</source>
            <translation>每行一项，子项缩进：
1. 联合实验室（刘女士，15 分钟）</translation>
        </message>
        <message>
            <source>Pasted lines</source>
            <translation>粘贴的文本</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>agenda from lines</source>
            <translation>由文本生成议程</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>Agreed</source>
            <translation>已商定</translation>
        </message>
        <message>
            <source>Capture line</source>
            <translation>记录行</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>Close item</source>
            <translation>结束议题</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Edit in the line</source>
            <translation>在行中编辑</translation>
        </message>
        <message>
            <source>End meeting</source>
            <translation>结束会谈</translation>
        </message>
        <message>
            <source>File</source>
            <translation>记下</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>查找和替换</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>客人</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>上一条</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>现场记录</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一项</translation>
        </message>
        <message>
            <source>Nothing recorded under this item yet.
Type below; Enter files it.</source>
            <translation>此项尚无记录。
在下方输入，按 Enter 记下。</translation>
        </message>
        <message>
            <source>Off press</source>
            <translation>不外发</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Person {number} came or left</source>
            <translation>第 {number} 人到场或离场</translation>
        </message>
        <message>
            <source>Previous item</source>
            <translation>上一议题</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>提问</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>宣读</translation>
        </message>
        <message>
            <source>Ready to sign?</source>
            <translation>可以签署？</translation>
        </message>
        <message>
            <source>Shown on the other screen: ← → leaf, L languages, Enter rewords, Esc closes</source>
            <translation>已在另一屏幕显示：← → 翻页，L 切换语言，Enter 修改措辞，Esc 关闭</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>The meeting has ended</source>
            <translation>会谈已结束</translation>
        </message>
        <message>
            <source>Type what is said; @ names who</source>
            <translation>输入发言内容；@ 指明发言人</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>发言内容</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>change of item</source>
            <translation>切换议题</translation>
        </message>
        <message>
            <source>closing of an item</source>
            <translation>结束议题</translation>
        </message>
        <message>
            <source>end of the meeting</source>
            <translation>会谈结束</translation>
        </message>
        <message>
            <source>new order</source>
            <translation>新顺序</translation>
        </message>
        <message>
            <source>pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>start of an item</source>
            <translation>开始议题</translation>
        </message>
    </context>
    <context>
        <name>Meetings</name>
        <message numerus="yes">
            <source>%n agreed</source>
            <translation>
                <numerusform>%n 项议定</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n 人参会</numerusform>
            </translation>
        </message>
        <message>
            <source>Look in older meetings…</source>
            <translation>在更早的会谈中查找…</translation>
        </message>
        <message>
            <source>Named so</source>
            <translation>名称相符</translation>
        </message>
        <message>
            <source>No. {number}</source>
            <translation>第 {number} 号</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>已置顶</translation>
        </message>
        <message>
            <source>Untitled meeting</source>
            <translation>未命名会谈</translation>
        </message>
        <message>
            <source>Where it was said</source>
            <translation>内容相符</translation>
        </message>
        <message>
            <source>Without a date</source>
            <translation>无日期</translation>
        </message>
        <message>
            <source>agenda</source>
            <translation>议程</translation>
        </message>
        <message>
            <source>and more in this meeting</source>
            <translation>本次会谈中还有更多</translation>
        </message>
        <message>
            <source>background</source>
            <translation>背景</translation>
        </message>
        <message>
            <source>beside the talks</source>
            <translation>会谈之外</translation>
        </message>
        <message>
            <source>file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>participant</source>
            <translation>参会人</translation>
        </message>
        <message>
            <source>party</source>
            <translation>各方</translation>
        </message>
        <message>
            <source>place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>press release</source>
            <translation>新闻稿</translation>
        </message>
        <message>
            <source>proposal</source>
            <translation>提议</translation>
        </message>
        <message>
            <source>said</source>
            <translation>发言</translation>
        </message>
        <message>
            <source>sample</source>
            <translation>示例</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>会谈</translation>
        </message>
        <message>
            <source>No meetings yet</source>
            <translation>尚无会谈</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Pin or unpin</source>
            <translation>置顶或取消</translation>
        </message>
        <message>
            <source>Search everything said, or with:partner since:2024</source>
            <translation>搜索全部内容；与:对方 自:2024</translation>
        </message>
        <message>
            <source>Start one now, or look around in a sample that you can delete afterwards.</source>
            <translation>现在新建，或先看看示例，之后可以删除。</translation>
        </message>
        <message>
            <source>Try fewer words, part of a name, or take a filter away.</source>
            <translation>请减少词语、只输入名称的一部分，或取消筛选。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>deletion of “{title}”</source>
            <translation>删除“{title}”</translation>
        </message>
        <message>
            <source>“{title}” is deleted</source>
            <translation>“{title}”已删除</translation>
        </message>
    </context>
    <context>
        <name>MergePanel</name>
        <message>
            <source>Are these the same?</source>
            <translation>这两条是同一个吗？</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>First</source>
            <translation>第一条</translation>
        </message>
        <message>
            <source>Join them</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>不是同一个</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>第二条</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合并后</translation>
        </message>
        <message>
            <source>both</source>
            <translation>两者</translation>
        </message>
        <message>
            <source>man</source>
            <translation>男</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>woman</source>
            <translation>女</translation>
        </message>
        <message>
            <source>{field}: both</source>
            <translation>{field}：两者</translation>
        </message>
        <message>
            <source>{name} (suggested)</source>
            <translation>{name}（建议）</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Put this aside</source>
            <translation>收起</translation>
        </message>
    </context>
    <context>
        <name>OrganisationBlock</name>
        <message>
            <source>About it, for press releases</source>
            <translation>新闻稿用简介</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Contact for the press</source>
            <translation>媒体联系人</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Full name, for letterheads</source>
            <translation>全称，用于抬头</translation>
        </message>
        <message>
            <source>More about the organisation</source>
            <translation>机构更多信息</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>简称</translation>
        </message>
    </context>
    <context>
        <name>OrganisationForm</name>
        <message>
            <source>About it, for press releases</source>
            <translation>新闻稿用简介</translation>
        </message>
        <message>
            <source>Add a unit</source>
            <translation>添加下属部门</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家</translation>
        </message>
        <message>
            <source>Earlier name</source>
            <translation>曾用名称</translation>
        </message>
        <message>
            <source>Earlier name, until</source>
            <translation>曾用名称，截至</translation>
        </message>
        <message>
            <source>Earlier short name</source>
            <translation>曾用简称</translation>
        </message>
        <message>
            <source>Full legal name</source>
            <translation>法定全称</translation>
        </message>
        <message>
            <source>It has been renamed…</source>
            <translation>已更名…</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>标志</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>No people yet</source>
            <translation>暂无人员</translation>
        </message>
        <message>
            <source>No units</source>
            <translation>没有下属部门</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>隶属于</translation>
        </message>
        <message numerus="yes">
            <source>People: %n</source>
            <translation>
                <numerusform>人员：%n</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove this earlier name</source>
            <translation>删除此曾用名称</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>简称</translation>
        </message>
        <message>
            <source>The name is kept for documents of earlier dates; type the new one in its place</source>
            <translation>原名称保留用于较早日期的文件；请在原处输入新名称</translation>
        </message>
        <message numerus="yes">
            <source>Units: %n</source>
            <translation>
                <numerusform>下属部门：%n</numerusform>
            </translation>
        </message>
        <message>
            <source>a new unit</source>
            <translation>新下属部门</translation>
        </message>
        <message>
            <source>removal of an earlier name</source>
            <translation>删除曾用名称</translation>
        </message>
        <message>
            <source>renaming</source>
            <translation>更名</translation>
        </message>
        <message>
            <source>until</source>
            <translation>至</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Outline of the meeting</source>
            <translation>会谈大纲</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Agenda and record</source>
            <translation>议程与记录</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>基本信息</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>现场记录</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>参会人员</translation>
        </message>
        <message>
            <source>Press release</source>
            <translation>新闻稿</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>翻译</translation>
        </message>
    </context>
    <context>
        <name>PartRows</name>
        <message>
            <source>+ Organisation</source>
            <translation>+ 机构</translation>
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
            <translation>背景事实</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Kind of outcome</source>
            <translation>成果类型</translation>
        </message>
        <message>
            <source>Members without names</source>
            <translation>未具名成员</translation>
        </message>
        <message>
            <source>Organisations concerned</source>
            <translation>相关机构</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Remove this fact</source>
            <translation>移除此事实</translation>
        </message>
        <message>
            <source>Remove this outcome</source>
            <translation>移除此成果</translation>
        </message>
        <message>
            <source>Remove this party</source>
            <translation>移除此方</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>身份</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <source>new fact</source>
            <translation>新增事实</translation>
        </message>
        <message>
            <source>new order</source>
            <translation>新顺序</translation>
        </message>
        <message>
            <source>new organisation</source>
            <translation>新增机构</translation>
        </message>
        <message>
            <source>new outcome</source>
            <translation>新增成果</translation>
        </message>
        <message>
            <source>new party</source>
            <translation>新增一方</translation>
        </message>
        <message>
            <source>not for the press</source>
            <translation>不对外发布</translation>
        </message>
        <message>
            <source>organisations</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>place</source>
            <translation>地点</translation>
        </message>
    </context>
    <context>
        <name>ParticipantRow</name>
        <message>
            <source>Attendance</source>
            <translation>出席</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>post</source>
            <translation>职务</translation>
        </message>
    </context>
    <context>
        <name>ParticipantsPage</name>
        <message numerus="yes">
            <source>%n new person(s) in the directory</source>
            <translation>
                <numerusform>名录新增 %n 人</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>出席</translation>
        </message>
        <message>
            <source>From directory</source>
            <translation>来自名录</translation>
        </message>
        <message>
            <source>Keep in the directory</source>
            <translation>存入名录</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>参会人员</translation>
        </message>
        <message>
            <source>Party without a name</source>
            <translation>未命名的一方</translation>
        </message>
        <message>
            <source>Paste lines from an e-mail here (Ctrl+V): {example}</source>
            <translation>将邮件中的名单粘贴到这里（Ctrl+V）：{example}</translation>
        </message>
        <message>
            <source>Paste list</source>
            <translation>粘贴名单</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Remove participant</source>
            <translation>移除参会人员</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>The directory has nobody else.</source>
            <translation>名录中没有其他人。</translation>
        </message>
        <message>
            <source>The participant</source>
            <translation>参会人员</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Whom to add? Type a name in any script</source>
            <translation>添加谁？用任意文字输入姓名</translation>
        </message>
        <message numerus="yes">
            <source>and %n more without names</source>
            <translation>
                <numerusform>另有 %n 名未具名</numerusform>
            </translation>
        </message>
        <message>
            <source>in order of precedence</source>
            <translation>按礼宾次序</translation>
        </message>
        <message>
            <source>link to the directory</source>
            <translation>关联名录</translation>
        </message>
        <message>
            <source>name missing</source>
            <translation>缺姓名</translation>
        </message>
        <message>
            <source>new order of precedence</source>
            <translation>新的礼宾次序</translation>
        </message>
        <message>
            <source>new participant</source>
            <translation>新增参会人员</translation>
        </message>
        <message>
            <source>participant from the directory</source>
            <translation>来自名录的参会人员</translation>
        </message>
        <message>
            <source>people of a meeting</source>
            <translation>会谈人员</translation>
        </message>
        <message>
            <source>removal of a participant</source>
            <translation>移除参会人员</translation>
        </message>
        <message>
            <source>to complete</source>
            <translation>待补充</translation>
        </message>
        <message>
            <source>{name} is removed</source>
            <translation>已移除：{name}</translation>
        </message>
    </context>
    <context>
        <name>PastePanel</name>
        <message numerus="yes">
            <source>%n participant(s) added</source>
            <translation>
                <numerusform>已添加 %n 人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n participant(s)</source>
            <translation>
                <numerusform>添加 %n 人</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Not read: {line}</source>
            <translation>未识别：{line}</translation>
        </message>
        <message>
            <source>One person to a line: name, post, organisation</source>
            <translation>每行一人：姓名、职务、机构</translation>
        </message>
        <message>
            <source>Party they join</source>
            <translation>加入哪一方</translation>
        </message>
        <message>
            <source>Pasted lines</source>
            <translation>粘贴的文本</translation>
        </message>
        <message>
            <source>People from a list</source>
            <translation>名单中的人员</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Who comes in</source>
            <translation>将导入的人员</translation>
        </message>
        <message numerus="yes">
            <source>and %n more without names</source>
            <translation>
                <numerusform>另有 %n 名未具名</numerusform>
            </translation>
        </message>
        <message>
            <source>in the directory</source>
            <translation>已在名录</translation>
        </message>
        <message>
            <source>join</source>
            <translation>加入</translation>
        </message>
        <message>
            <source>people from a list</source>
            <translation>名单中的人员</translation>
        </message>
    </context>
    <context>
        <name>PersonButton</name>
        <message>
            <source>change of attendance</source>
            <translation>更改出席情况</translation>
        </message>
        <message>
            <source>press when they come</source>
            <translation>到场时按下</translation>
        </message>
        <message>
            <source>press when they leave</source>
            <translation>离场时按下</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>A new post…</source>
            <translation>新职务…</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>汉字</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>西里尔字母</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>称谓</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>Held beside the one of today</source>
            <translation>与现任职务同时担任</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>拉丁字母</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>One more post</source>
            <translation>另一职务</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Remove this post</source>
            <translation>删除此职务</translation>
        </message>
        <message>
            <source>The post of today ends and is kept with its dates</source>
            <translation>现任职务结束并连同日期保留</translation>
        </message>
        <message>
            <source>a new post</source>
            <translation>新职务</translation>
        </message>
        <message>
            <source>man</source>
            <translation>男</translation>
        </message>
        <message>
            <source>one more post</source>
            <translation>另一职务</translation>
        </message>
        <message>
            <source>removal of a post</source>
            <translation>删除职务</translation>
        </message>
        <message>
            <source>since</source>
            <translation>自</translation>
        </message>
        <message>
            <source>until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>woman</source>
            <translation>女</translation>
        </message>
    </context>
    <context>
        <name>Picture</name>
        <message>
            <source>Caption of the picture</source>
            <translation>图片说明</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>From the disk…</source>
            <translation>从磁盘选择…</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>无图片</translation>
        </message>
        <message>
            <source>Picture of the press release</source>
            <translation>新闻稿图片</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Save it as JPEG or PNG.</source>
            <translation>请保存为 JPEG 或 PNG。</translation>
        </message>
        <message>
            <source>Save it smaller than 16 MB.</source>
            <translation>请保存为小于 16 MB。</translation>
        </message>
        <message>
            <source>This is no picture that can be shown.</source>
            <translation>此图片无法显示。</translation>
        </message>
        <message>
            <source>This picture cannot be shown.</source>
            <translation>无法显示此图片。</translation>
        </message>
        <message>
            <source>This picture is too large.</source>
            <translation>图片太大。</translation>
        </message>
        <message>
            <source>Who is in the picture, where and when</source>
            <translation>图中何人、何时、何地</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>picture of the press release</source>
            <translation>新闻稿图片</translation>
        </message>
        <message>
            <source>{name}: choose a file</source>
            <translation>{name}：选择文件</translation>
        </message>
        <message>
            <source>{name}: remove</source>
            <translation>{name}：移除</translation>
        </message>
    </context>
    <context>
        <name>PressPage</name>
        <message>
            <source>About the organisation</source>
            <translation>机构简介</translation>
        </message>
        <message>
            <source>Add paragraph</source>
            <translation>添加段落</translation>
        </message>
        <message>
            <source>Add quote</source>
            <translation>添加引语</translation>
        </message>
        <message>
            <source>Agreed with a reservation</source>
            <translation>附保留同意</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>背景</translation>
        </message>
        <message>
            <source>Bring back left-out paragraphs</source>
            <translation>恢复略去的段落</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <source>Contact for the press</source>
            <translation>媒体联系人</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>电头</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>禁发期</translation>
        </message>
        <message>
            <source>Follow the record</source>
            <translation>采用记录</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>保留我的</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>导语</translation>
        </message>
        <message>
            <source>Leave this paragraph out</source>
            <translation>略去此段</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>下次会谈</translation>
        </message>
        <message>
            <source>Not in the release: it tells of “{text}” ({reason}).</source>
            <translation>未进入新闻稿：文中提到“{text}”（{reason}）。</translation>
        </message>
        <message>
            <source>Not to be published before</source>
            <translation>此前不得发布</translation>
        </message>
        <message>
            <source>Organisations told about at the end</source>
            <translation>文末介绍的机构</translation>
        </message>
        <message>
            <source>Outlook</source>
            <translation>展望</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Press release</source>
            <translation>新闻稿</translation>
        </message>
        <message>
            <source>Publish as it is</source>
            <translation>照此发布</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>引语</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>引语</translation>
        </message>
        <message>
            <source>Remove the quote</source>
            <translation>移除引语</translation>
        </message>
        <message>
            <source>Show it in the record</source>
            <translation>在记录中显示</translation>
        </message>
        <message>
            <source>Speaker of the quote</source>
            <translation>引语发言人</translation>
        </message>
        <message>
            <source>The composed lead stands in its place. Edit yours, follow the record or publish it.</source>
            <translation>暂以自动撰写的导语代替。可修改您的导语、采用记录，或照此发布。</translation>
        </message>
        <message>
            <source>The composed wording stands in its place. Edit yours, empty it or publish it.</source>
            <translation>暂以自动撰写的文字代替。可修改或清空您的文字，或照此发布。</translation>
        </message>
        <message>
            <source>The paragraph is left out.</source>
            <translation>已略去此段。</translation>
        </message>
        <message>
            <source>The picture goes without its caption. Edit the caption or publish it.</source>
            <translation>图片将不带说明。可修改说明，或照此发布。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>What else the press is to know</source>
            <translation>还要告诉媒体什么</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>议定内容</translation>
        </message>
        <message>
            <source>What was discussed</source>
            <translation>讨论内容</translation>
        </message>
        <message>
            <source>What was proposed</source>
            <translation>建议内容</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>发言内容</translation>
        </message>
        <message>
            <source>What was said, in the speaker's words</source>
            <translation>发言原话</translation>
        </message>
        <message>
            <source>Where from</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>参会人员</translation>
        </message>
        <message>
            <source>Words of the quote</source>
            <translation>引语内容</translation>
        </message>
        <message>
            <source>You say that this text tells of no such thing</source>
            <translation>您确认文中并无此内容</translation>
        </message>
        <message>
            <source>Your paragraph</source>
            <translation>您的段落</translation>
        </message>
        <message>
            <source>Your text is kept. Edit it, follow the record or publish it.</source>
            <translation>您的文字仍保留。可修改、采用记录，或照此发布。</translation>
        </message>
        <message>
            <source>Your text is kept. Edit it, leave it out or publish it.</source>
            <translation>您的文字仍保留。可修改、略去，或照此发布。</translation>
        </message>
        <message>
            <source>all that have a profile</source>
            <translation>所有有简介的机构</translation>
        </message>
        <message>
            <source>bring back paragraphs</source>
            <translation>恢复段落</translation>
        </message>
        <message>
            <source>edit of the press release</source>
            <translation>编辑新闻稿</translation>
        </message>
        <message>
            <source>edited by you</source>
            <translation>您已修改</translation>
        </message>
        <message>
            <source>follow the record</source>
            <translation>采用记录</translation>
        </message>
        <message>
            <source>follows the record</source>
            <translation>随记录更新</translation>
        </message>
        <message>
            <source>held back</source>
            <translation>暂不发布</translation>
        </message>
        <message>
            <source>keep my paragraph</source>
            <translation>保留我的段落</translation>
        </message>
        <message>
            <source>leave a paragraph out</source>
            <translation>略去一段</translation>
        </message>
        <message>
            <source>new paragraph</source>
            <translation>新段落</translation>
        </message>
        <message>
            <source>new quote</source>
            <translation>新引语</translation>
        </message>
        <message>
            <source>publish as it is</source>
            <translation>照此发布</translation>
        </message>
        <message>
            <source>remove paragraph</source>
            <translation>移除段落</translation>
        </message>
        <message>
            <source>remove quote</source>
            <translation>移除引语</translation>
        </message>
        <message>
            <source>the record has changed</source>
            <translation>记录已变动</translation>
        </message>
        <message>
            <source>{length} of {limit} characters</source>
            <translation>{length} / {limit} 字</translation>
        </message>
    </context>
    <context>
        <name>PreviewPanel</name>
        <message>
            <source>Click on a text to edit it where it comes from.</source>
            <translation>点击文字，可到其来源处修改。</translation>
        </message>
        <message>
            <source>Go to the place</source>
            <translation>转到该处</translation>
        </message>
        <message>
            <source>Larger pages</source>
            <translation>放大页面</translation>
        </message>
        <message>
            <source>Look at the template</source>
            <translation>查看模板</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Pages as wide as the preview</source>
            <translation>页面与预览同宽</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>文件页面</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Print the document…</source>
            <translation>打印文件…</translation>
        </message>
        <message>
            <source>Smaller pages</source>
            <translation>缩小页面</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message numerus="yes">
            <source>%n page(s) printed</source>
            <translation>
                <numerusform>已打印 %n 页</numerusform>
            </translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>正在打印……</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>A field of the template ({field}) would have Word fetch or run something.</source>
            <translation>模板中的域（{field}）会让 Word 获取或运行某些内容。</translation>
        </message>
        <message>
            <source>A file of this pack is not what it was when it was packed.</source>
            <translation>包中的文件在打包后已被改动。</translation>
        </message>
        <message>
            <source>A loop needs “in” before its list: for … in …</source>
            <translation>循环的列表前须有“in”：for … in …</translation>
        </message>
        <message>
            <source>A part of the archive is missing.</source>
            <translation>档案库有部分缺失。</translation>
        </message>
        <message>
            <source>A part of this template pack cannot be read.</source>
            <translation>无法读取此模板包的一部分。</translation>
        </message>
        <message>
            <source>A tag begins with two braces and ends with two.</source>
            <translation>标签以两个花括号开头，也以两个花括号结尾。</translation>
        </message>
        <message>
            <source>A template of this file has faults.</source>
            <translation>此文件中的一个模板有错误。</translation>
        </message>
        <message>
            <source>A template of this file makes a document that this program does not know.</source>
            <translation>此文件中的模板用于本程序未知的文档。</translation>
        </message>
        <message>
            <source>A template pack was written for a newer version of the program.</source>
            <translation>此模板包适用于更新版本的程序。</translation>
        </message>
        <message>
            <source>An organisation cannot be a unit of itself.</source>
            <translation>机构不能隶属于自身。</translation>
        </message>
        <message>
            <source>Another program is writing to the archive.</source>
            <translation>另一程序正在写入档案库。</translation>
        </message>
        <message>
            <source>Ask for the file again from where it came.</source>
            <translation>请向来源处重新索取此文件。</translation>
        </message>
        <message>
            <source>Bring it back, or choose where to keep a copy of what is open.</source>
            <translation>请将其移回，或选择保存当前内容副本的位置。</translation>
        </message>
        <message>
            <source>Bring the program up to date, then import the pack again.</source>
            <translation>请先更新程序，再重新导入。</translation>
        </message>
        <message>
            <source>Call it .vcf, .xlsx or .csv.</source>
            <translation>请命名为 .vcf、.xlsx 或 .csv。</translation>
        </message>
        <message>
            <source>Call it “Name”, or choose it by hand.</source>
            <translation>请将其命名为“姓名”，或手动选择。</translation>
        </message>
        <message>
            <source>Check the path and the spelling.</source>
            <translation>请检查路径和拼写。</translation>
        </message>
        <message>
            <source>Check the printer or the folder, then try again.</source>
            <translation>请检查打印机或文件夹后重试。</translation>
        </message>
        <message>
            <source>Choose .vcf, .xlsx, .csv or .txt.</source>
            <translation>请选择 .vcf、.xlsx、.csv 或 .txt。</translation>
        </message>
        <message>
            <source>Choose a .docx file.</source>
            <translation>请选择 .docx 文件。</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>请另选文件。</translation>
        </message>
        <message>
            <source>Choose another folder, or ask for permission.</source>
            <translation>请另选文件夹，或申请权限。</translation>
        </message>
        <message>
            <source>Choose another template for it.</source>
            <translation>请为其选择其他模板。</translation>
        </message>
        <message>
            <source>Choose the .ics of the invitation itself.</source>
            <translation>请选择邀请本身的 .ics 文件。</translation>
        </message>
        <message>
            <source>Compare with ==; one = alone gives a name a value.</source>
            <translation>比较用 ==；单个 = 是给名称赋值。</translation>
        </message>
        <message>
            <source>Create the folder, bring its drive back, or choose another archive.</source>
            <translation>请建立文件夹、接回其磁盘，或另选档案库。</translation>
        </message>
        <message>
            <source>Export the contacts again, as vCard 3.0.</source>
            <translation>请重新导出联系人，格式为 vCard 3.0。</translation>
        </message>
        <message>
            <source>Export them as vCard (.vcf).</source>
            <translation>请导出为 vCard（.vcf）。</translation>
        </message>
        <message>
            <source>Have it mended where it came from: {fault}</source>
            <translation>请让来源方修正：{fault}</translation>
        </message>
        <message>
            <source>Install it, or use the built-in PDF.</source>
            <translation>请安装，或使用内置 PDF。</translation>
        </message>
        <message>
            <source>Is it the right one?</source>
            <translation>是否选对了文件？</translation>
        </message>
        <message>
            <source>Keep only the sheet with the list.</source>
            <translation>请只保留含名单的工作表。</translation>
        </message>
        <message>
            <source>Keep the columns Place, Translation and Check as they were exported.</source>
            <translation>请保持导出时的 Place、Translation 和 Check 列不变。</translation>
        </message>
        <message>
            <source>LibreOffice could not make the pages.</source>
            <translation>LibreOffice 无法生成页面。</translation>
        </message>
        <message>
            <source>LibreOffice did not answer within {seconds} seconds.</source>
            <translation>LibreOffice 在 {seconds} 秒内没有响应。</translation>
        </message>
        <message>
            <source>LibreOffice is not installed.</source>
            <translation>未安装 LibreOffice。</translation>
        </message>
        <message>
            <source>Name a file in it.</source>
            <translation>请指定其中的文件。</translation>
        </message>
        <message>
            <source>No archive can be made here: you may not write to this folder.</source>
            <translation>无法在此建立档案库：无权写入该文件夹。</translation>
        </message>
        <message>
            <source>No column of this table is known to hold names: {heads}.</source>
            <translation>不知道哪一列是姓名：{heads}。</translation>
        </message>
        <message>
            <source>None of these cards can be read.</source>
            <translation>所有名片均无法读取。</translation>
        </message>
        <message>
            <source>Nothing is read from “{suffix}”.</source>
            <translation>无法读取“{suffix}”。</translation>
        </message>
        <message>
            <source>Nothing is written as “{suffix}”.</source>
            <translation>无法写为“{suffix}”。</translation>
        </message>
        <message>
            <source>Open it in Word and save it as .docx.</source>
            <translation>请用 Word 打开并另存为 .docx。</translation>
        </message>
        <message>
            <source>Open it in Word, remove the password, and save it as .docx.</source>
            <translation>请在 Word 中打开，取消密码，另存为 .docx。</translation>
        </message>
        <message>
            <source>Open it in the spreadsheet and save it as .xlsx again.</source>
            <translation>请在电子表格程序中打开并重新存为 .xlsx。</translation>
        </message>
        <message>
            <source>Open the meeting it belongs to, then try again.</source>
            <translation>请打开其所属的会议后重试。</translation>
        </message>
        <message>
            <source>Put the picture or file into the template itself.</source>
            <translation>请把图片或文件嵌入模板本身。</translation>
        </message>
        <message>
            <source>Restore a backup of it.</source>
            <translation>请从备份恢复。</translation>
        </message>
        <message>
            <source>Save it as .xlsx without one.</source>
            <translation>请存为无密码的 .xlsx。</translation>
        </message>
        <message>
            <source>Save it as plain text, .csv or .xlsx.</source>
            <translation>请存为纯文本、.csv 或 .xlsx。</translation>
        </message>
        <message>
            <source>Save it in Word as .docx, without macros.</source>
            <translation>请在 Word 中另存为不含宏的 .docx。</translation>
        </message>
        <message>
            <source>Save it in Word as “Word Document (.docx)”.</source>
            <translation>请在 Word 中另存为“Word 文档 (.docx)”。</translation>
        </message>
        <message>
            <source>Save the invitation as .ics from the mail program again.</source>
            <translation>请在邮件程序中重新将邀请存为 .ics。</translation>
        </message>
        <message>
            <source>Say when it is, among its details.</source>
            <translation>请在会议详情中填写时间。</translation>
        </message>
        <message>
            <source>Some of these cards are broken.</source>
            <translation>部分名片已损坏。</translation>
        </message>
        <message>
            <source>Something is missing in the tag.</source>
            <translation>标签里缺少内容。</translation>
        </message>
        <message>
            <source>Something went wrong in the program with this document.</source>
            <translation>处理此文档时程序出错。</translation>
        </message>
        <message>
            <source>Take it in parts of some hundred people.</source>
            <translation>请分批处理，每批几百人。</translation>
        </message>
        <message>
            <source>Take the field out, or put what it shows in its place.</source>
            <translation>请删除此域，或以其显示的内容代替。</translation>
        </message>
        <message>
            <source>The archive is no longer in its place.</source>
            <translation>档案库已不在原处。</translation>
        </message>
        <message>
            <source>The archive was opened for reading.</source>
            <translation>档案库以只读方式打开。</translation>
        </message>
        <message>
            <source>The archive was written by a newer version of the program; update the program to change it.</source>
            <translation>档案库由较新版本的程序写入；要修改请更新程序。</translation>
        </message>
        <message>
            <source>The backup was made by a newer version of the program.</source>
            <translation>备份由较新版本的程序生成。</translation>
        </message>
        <message>
            <source>The block begins and ends in places that do not match.</source>
            <translation>块的开头与结尾位置不对应。</translation>
        </message>
        <message>
            <source>The block is never closed: {{%{level} end{word} %}} is missing.</source>
            <translation>块没有结束：缺少 {{%{level} end{word} %}}。</translation>
        </message>
        <message>
            <source>The calendar holds no event.</source>
            <translation>日历中没有活动。</translation>
        </message>
        <message>
            <source>The description of a template pack is wrong.</source>
            <translation>模板包的说明有误。</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>无法读取文件。</translation>
        </message>
        <message>
            <source>The file has no main document.</source>
            <translation>文件中没有正文。</translation>
        </message>
        <message>
            <source>The file is larger than {size} MiB.</source>
            <translation>文件超过 {size} MiB。</translation>
        </message>
        <message>
            <source>The first row names the columns, as “Name”, “Post”, “Organisation”.</source>
            <translation>第一行写各列的名称，例如“姓名”“职务”“单位”。</translation>
        </message>
        <message>
            <source>The folder does not exist.</source>
            <translation>文件夹不存在。</translation>
        </message>
        <message>
            <source>The list is too long to be read at once.</source>
            <translation>名单过长，无法一次读取。</translation>
        </message>
        <message>
            <source>The manifest of this file cannot be read.</source>
            <translation>无法读取此文件的清单。</translation>
        </message>
        <message>
            <source>The meeting has no day yet.</source>
            <translation>会议尚未确定日期。</translation>
        </message>
        <message>
            <source>The name of a filter or a field is missing.</source>
            <translation>缺少过滤器或字段的名称。</translation>
        </message>
        <message>
            <source>The pages could not be drawn.</source>
            <translation>无法绘制页面。</translation>
        </message>
        <message>
            <source>The part {name} is damaged.</source>
            <translation>部件 {name} 已损坏。</translation>
        </message>
        <message>
            <source>The part {name} is packed more tightly than any document is.</source>
            <translation>部件 {name} 的压缩率超出正常文档。</translation>
        </message>
        <message>
            <source>The program goes on trying; nothing is lost.</source>
            <translation>程序会继续尝试，内容不会丢失。</translation>
        </message>
        <message>
            <source>The record has no such text any more.</source>
            <translation>记录中已无此文本。</translation>
        </message>
        <message>
            <source>The sign {sign} has no meaning in a tag.</source>
            <translation>符号 {sign} 在标签中没有意义。</translation>
        </message>
        <message>
            <source>The source has changed since the table was made.</source>
            <translation>制表后原文已更改。</translation>
        </message>
        <message>
            <source>The tag ends where something is still missing.</source>
            <translation>标签过早结束，还缺少内容。</translation>
        </message>
        <message>
            <source>The tag is empty.</source>
            <translation>标签是空的。</translation>
        </message>
        <message>
            <source>The tag is nested too deeply.</source>
            <translation>标记嵌套过深。</translation>
        </message>
        <message>
            <source>The tag is not closed: {closing} is missing.</source>
            <translation>标记未关闭：缺少 {closing}。</translation>
        </message>
        <message>
            <source>The tag is not opened: {opening} is missing.</source>
            <translation>标签没有开头：缺少 {opening}。</translation>
        </message>
        <message>
            <source>The tag takes its {kind} away, but stands in no table.</source>
            <translation>此标签作用于表格的{kind}，却不在表格中。</translation>
        </message>
        <message>
            <source>The template cannot be filled with these values.</source>
            <translation>模板无法用这些数据填写。</translation>
        </message>
        <message>
            <source>The template carries macros.</source>
            <translation>模板含有宏。</translation>
        </message>
        <message>
            <source>The template has faults.</source>
            <translation>模板有错误。</translation>
        </message>
        <message>
            <source>The template is in the Strict variant of Open XML.</source>
            <translation>模板采用 Open XML 的 Strict 格式。</translation>
        </message>
        <message>
            <source>The template of this document is no longer there.</source>
            <translation>该文件的模板已不存在。</translation>
        </message>
        <message>
            <source>The template would have Word fetch something from outside ({kind}: {target}).</source>
            <translation>此模板会让 Word 从外部获取内容（{kind}：{target}）。</translation>
        </message>
        <message>
            <source>The text was written in this language; it is no translation.</source>
            <translation>该文本即以此语种写成，并非译文。</translation>
        </message>
        <message>
            <source>The translation has changed since the table was made.</source>
            <translation>表格生成后译文已有改动。</translation>
        </message>
        <message>
            <source>The workbook cannot be read.</source>
            <translation>无法读取工作簿。</translation>
        </message>
        <message>
            <source>The workbook is too large.</source>
            <translation>工作簿过大。</translation>
        </message>
        <message>
            <source>There is no archive here.</source>
            <translation>此处没有档案库。</translation>
        </message>
        <message>
            <source>There is no name that could become an earlier one.</source>
            <translation>没有可以成为曾用名称的名称。</translation>
        </message>
        <message>
            <source>There is no such file.</source>
            <translation>没有该文件。</translation>
        </message>
        <message>
            <source>There is no table in this file.</source>
            <translation>该文件中没有表格。</translation>
        </message>
        <message>
            <source>There is no {kind} “{name}”.</source>
            <translation>没有“{name}”（{kind}）。</translation>
        </message>
        <message>
            <source>This card is broken: {error}.</source>
            <translation>此名片已损坏：{error}。</translation>
        </message>
        <message>
            <source>This document cannot be used.</source>
            <translation>无法使用此文档。</translation>
        </message>
        <message>
            <source>This file holds no template packs.</source>
            <translation>此文件不含模板包。</translation>
        </message>
        <message>
            <source>This file holds something else than its manifest says.</source>
            <translation>文件内容与其清单不符。</translation>
        </message>
        <message>
            <source>This file is no copy of a document of this meeting.</source>
            <translation>此文件不是本次会议文档的副本。</translation>
        </message>
        <message>
            <source>This file is not an archive of the program.</source>
            <translation>该文件不是本程序的档案库。</translation>
        </message>
        <message>
            <source>This file of template packs is too large.</source>
            <translation>此模板包文件过大。</translation>
        </message>
        <message>
            <source>This is a folder.</source>
            <translation>这是文件夹。</translation>
        </message>
        <message>
            <source>This is a zip archive, but not a Word document.</source>
            <translation>这是 zip 压缩包，不是 Word 文件。</translation>
        </message>
        <message>
            <source>This is an old .doc file, or a document locked with a password.</source>
            <translation>这是旧的 .doc 文件，或带密码的文档。</translation>
        </message>
        <message>
            <source>This is not a Word document, or it is cut off.</source>
            <translation>这不是 Word 文件，或文件不完整。</translation>
        </message>
        <message>
            <source>This is not a Word document.</source>
            <translation>这不是 Word 文件。</translation>
        </message>
        <message>
            <source>This is not a calendar file: {error}.</source>
            <translation>这不是日历文件：{error}。</translation>
        </message>
        <message>
            <source>This is not a file of contacts.</source>
            <translation>这不是联系人文件。</translation>
        </message>
        <message>
            <source>This is not a table of translations.</source>
            <translation>这不是译文表。</translation>
        </message>
        <message>
            <source>This is not a text file.</source>
            <translation>这不是文本文件。</translation>
        </message>
        <message>
            <source>This is the old .xls format, or the file has a password.</source>
            <translation>这是旧的 .xls 格式，或文件有密码。</translation>
        </message>
        <message>
            <source>This row names nobody.</source>
            <translation>此行没有姓名。</translation>
        </message>
        <message>
            <source>This template cannot be used.</source>
            <translation>该模板无法使用。</translation>
        </message>
        <message>
            <source>Try again, or look at the approximate pages.</source>
            <translation>请重试，或查看近似页面。</translation>
        </message>
        <message>
            <source>Unpacked, the file is larger than {size} MiB.</source>
            <translation>解压后文件超过 {size} MiB。</translation>
        </message>
        <message>
            <source>Wait a moment and try again; close the other window if it hangs.</source>
            <translation>请稍候重试；若另一窗口无响应请关闭它。</translation>
        </message>
        <message>
            <source>You may not write to the archive or its folder; save a copy elsewhere to change it.</source>
            <translation>无权写入档案库或其文件夹；要修改请在别处另存副本。</translation>
        </message>
        <message>
            <source>cell</source>
            <translation>单元格</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>过滤器</translation>
        </message>
        <message>
            <source>row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>“{email}” is no e-mail address.</source>
            <translation>“{email}”不是电子邮件地址。</translation>
        </message>
        <message>
            <source>“{name}” is one of a list, and no loop stands around it.</source>
            <translation>“{name}”是列表中的一项，但外面没有循环。</translation>
        </message>
        <message>
            <source>“{name}” is too much here: a name is one word, its parts are joined by dots.</source>
            <translation>“{name}”在此多余：名称是一个词，各部分用点连接。</translation>
        </message>
        <message>
            <source>“{said}” has no “{step}”.</source>
            <translation>“{said}”没有“{step}”。</translation>
        </message>
        <message>
            <source>“{said}” is a list; its items have names, it has not: use a for loop.</source>
            <translation>“{said}”是列表；名称属于其中各项而非列表本身：请用 for 循环。</translation>
        </message>
        <message>
            <source>“{said}” is a single value and has no “{step}”.</source>
            <translation>“{said}”是单个值，没有“{step}”。</translation>
        </message>
        <message>
            <source>“{said}” is no list; a loop cannot go through it.</source>
            <translation>“{said}”不是列表，无法循环。</translation>
        </message>
        <message>
            <source>“{step}” is not a field of this document.</source>
            <translation>该文件没有“{step}”字段。</translation>
        </message>
        <message>
            <source>“{step}” is typed with Cyrillic letters that look like Latin ones.</source>
            <translation>“{step}”中有形似拉丁字母的西里尔字母。</translation>
        </message>
        <message>
            <source>“{word}” closes nothing: no {opener} is open here{more}.</source>
            <translation>“{word}”没有可关闭的内容：此处没有打开的 {opener}{more}。</translation>
        </message>
        <message>
            <source>“{word}” follows an else of the same block.</source>
            <translation>“{word}”出现在同一块的 else 之后。</translation>
        </message>
        <message>
            <source>“{word}” is no statement.</source>
            <translation>没有“{word}”这一语句。</translation>
        </message>
        <message>
            <source>“{word}” is not allowed in a document.</source>
            <translation>文档中不允许使用“{word}”。</translation>
        </message>
        <message>
            <source>“{word}” needs a value.</source>
            <translation>“{word}”需要一个值。</translation>
        </message>
        <message>
            <source>“{word}” stands in no table cell.</source>
            <translation>“{word}”不在表格单元格中。</translation>
        </message>
        <message>
            <source>“{word}” stands in no {holders} block.</source>
            <translation>“{word}”不在 {holders} 块中。</translation>
        </message>
    </context>
    <context>
        <name>Programme</name>
        <message>
            <source>Agenda items</source>
            <translation>议程项目</translation>
        </message>
        <message>
            <source>Agenda items: {items}</source>
            <translation>议程项目：{items}</translation>
        </message>
        <message>
            <source>End</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Opening, visit…</source>
            <translation>开幕、参观…</translation>
        </message>
        <message>
            <source>Part of the programme</source>
            <translation>日程环节</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Remove this day</source>
            <translation>移除这一天</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>There is no agenda yet</source>
            <translation>尚无议程</translation>
        </message>
        <message>
            <source>city, room</source>
            <translation>城市、会议室</translation>
        </message>
        <message>
            <source>day of the item</source>
            <translation>项目日期</translation>
        </message>
        <message>
            <source>new day</source>
            <translation>新的一天</translation>
        </message>
        <message>
            <source>new part of the day</source>
            <translation>新的环节</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>ProposalInspector</name>
        <message>
            <source>Agenda item</source>
            <translation>议题</translation>
        </message>
        <message>
            <source>Carried over from {day}{stood}</source>
            <translation>转自 {day}{stood}</translation>
        </message>
        <message>
            <source>Earlier wordings</source>
            <translation>此前措辞</translation>
        </message>
        <message>
            <source>Go back to the wording: {text}</source>
            <translation>恢复措辞：{text}</translation>
        </message>
        <message>
            <source>Go back to this</source>
            <translation>恢复此措辞</translation>
        </message>
        <message>
            <source>Kind of cooperation</source>
            <translation>合作类型</translation>
        </message>
        <message>
            <source>Note, never printed</source>
            <translation>备注，不打印</translation>
        </message>
        <message>
            <source>Proposal {number}</source>
            <translation>建议 {number}</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>提出方</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>保留意见</translation>
        </message>
        <message>
            <source>check wording</source>
            <translation>核对措辞</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>此前</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>未指明</translation>
        </message>
        <message>
            <source>not for the press</source>
            <translation>不对外发布</translation>
        </message>
        <message>
            <source>research, exchange, education…</source>
            <translation>科研、交流、教育…</translation>
        </message>
        <message>
            <source>return to an earlier wording</source>
            <translation>恢复此前措辞</translation>
        </message>
        <message>
            <source>under no item</source>
            <translation>不属任何议题</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>至 {time}</translation>
        </message>
    </context>
    <context>
        <name>ProposalRow</name>
        <message numerus="yes">
            <source>%n wording(s)</source>
            <translation>
                <numerusform>%n 种措辞</numerusform>
            </translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>More for this proposal</source>
            <translation>此建议的更多操作</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>提出方</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Wording of the proposal</source>
            <translation>建议措辞</translation>
        </message>
        <message>
            <source>by</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>by whom?</source>
            <translation>谁提出？</translation>
        </message>
        <message>
            <source>date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>no one responsible</source>
            <translation>未指定负责人</translation>
        </message>
        <message>
            <source>what is proposed</source>
            <translation>建议内容</translation>
        </message>
    </context>
    <context>
        <name>ProposalsPage</name>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>已商定</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>未通过</translation>
        </message>
        <message>
            <source>During the meeting begin a line with ! for a proposal, !! for one that is agreed.</source>
            <translation>会谈中以 ! 开头为建议，以 !! 开头为已商定。</translation>
        </message>
        <message>
            <source>No proposal of this kind.</source>
            <translation>没有此类建议。</translation>
        </message>
        <message>
            <source>Nothing proposed yet</source>
            <translation>尚无建议</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>待定</translation>
        </message>
        <message>
            <source>Proposals</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Show: {what}</source>
            <translation>显示：{what}</translation>
        </message>
        <message>
            <source>new order</source>
            <translation>新顺序</translation>
        </message>
        <message>
            <source>new proposal</source>
            <translation>新建议</translation>
        </message>
    </context>
    <context>
        <name>QuorumBar</name>
        <message>
            <source>+ Quorum</source>
            <translation>+ 法定人数</translation>
        </message>
        <message>
            <source>Entitled to vote</source>
            <translation>有表决权</translation>
        </message>
        <message>
            <source>Needed for a quorum</source>
            <translation>法定人数</translation>
        </message>
        <message numerus="yes">
            <source>no quorum: %n present</source>
            <translation>
                <numerusform>未达法定人数：%n 人出席</numerusform>
            </translation>
        </message>
        <message>
            <source>quorum</source>
            <translation>法定人数</translation>
        </message>
        <message numerus="yes">
            <source>quorum: %n present</source>
            <translation>
                <numerusform>达到法定人数：%n 人出席</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Agreed</source>
            <translation>议定</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>名录</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>会谈</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>模板</translation>
        </message>
    </context>
    <context>
        <name>ReadBack</name>
        <message>
            <source>Back to the record</source>
            <translation>返回记录</translation>
        </message>
        <message>
            <source>Proposal {number}</source>
            <translation>建议 {number}</translation>
        </message>
        <message>
            <source>Two languages</source>
            <translation>双语</translation>
        </message>
        <message>
            <source>back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>by {date}</source>
            <translation>{date} 前</translation>
        </message>
        <message>
            <source>larger, smaller</source>
            <translation>放大、缩小</translation>
        </message>
        <message>
            <source>next and previous</source>
            <translation>下一条与上一条</translation>
        </message>
        <message>
            <source>not yet in {language}</source>
            <translation>尚无{language}</translation>
        </message>
        <message>
            <source>reword</source>
            <translation>修改措辞</translation>
        </message>
        <message>
            <source>two languages</source>
            <translation>双语</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Guessed; look at it and mend it here.</source>
            <translation>此处为推测，请核对并在此更正。</translation>
        </message>
        <message>
            <source>Nothing but one word is given.</source>
            <translation>只给出了一个词。</translation>
        </message>
        <message>
            <source>Nothing is given.</source>
            <translation>没有给出内容。</translation>
        </message>
        <message>
            <source>Only one part of the name is known.</source>
            <translation>只知道姓名的一部分。</translation>
        </message>
        <message>
            <source>The organisation was in the genitive.</source>
            <translation>机构名称原为属格。</translation>
        </message>
        <message>
            <source>The title is taken for the post.</source>
            <translation>将职称视为职务。</translation>
        </message>
        <message>
            <source>Where the organisation ends is a guess.</source>
            <translation>机构名称的结束处为推测。</translation>
        </message>
        <message>
            <source>Whether this is a name is a guess.</source>
            <translation>是否为姓名尚属推测。</translation>
        </message>
        <message>
            <source>Which part is the family name is a guess.</source>
            <translation>哪一部分是姓为推测。</translation>
        </message>
    </context>
    <context>
        <name>ReadyWalk</name>
        <message>
            <source>Go there</source>
            <translation>前往</translation>
        </message>
        <message>
            <source>Mark as in review</source>
            <translation>标为审阅中</translation>
        </message>
        <message>
            <source>Nothing is missing. The record can be put before the chair.</source>
            <translation>没有缺漏。可以呈交主持人。</translation>
        </message>
        <message>
            <source>Ready to sign?</source>
            <translation>可以签署？</translation>
        </message>
        <message>
            <source>before signing: {what}</source>
            <translation>签署前：{what}</translation>
        </message>
        <message>
            <source>decide</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>go there</source>
            <translation>前往</translation>
        </message>
        <message>
            <source>in review</source>
            <translation>审阅中</translation>
        </message>
        <message>
            <source>later, back</source>
            <translation>稍后、返回</translation>
        </message>
        <message>
            <source>to the record</source>
            <translation>到记录</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} / {count}</translation>
        </message>
    </context>
    <context>
        <name>Record</name>
        <message>
            <source>All sides</source>
            <translation>各方</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>双方</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>提问</translation>
        </message>
        <message>
            <source>note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>proposal: {status}</source>
            <translation>建议：{status}</translation>
        </message>
        <message>
            <source>reported</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>said</source>
            <translation>发言</translation>
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message>
            <source>Add entry</source>
            <translation>添加记录</translation>
        </message>
        <message>
            <source>Add item</source>
            <translation>添加议题</translation>
        </message>
        <message>
            <source>Add part</source>
            <translation>添加子项</translation>
        </message>
        <message>
            <source>Add proposal</source>
            <translation>添加建议</translation>
        </message>
        <message>
            <source>Add the first item, or paste the agenda: one item to a line, parts indented.</source>
            <translation>添加第一项，或粘贴议程：每行一项，子项缩进。</translation>
        </message>
        <message>
            <source>Agenda and record</source>
            <translation>议程与记录</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>查找和替换</translation>
        </message>
        <message>
            <source>Make it a part of the item before</source>
            <translation>设为上一项的子项</translation>
        </message>
        <message>
            <source>Make it an item of its own</source>
            <translation>设为独立议题</translation>
        </message>
        <message>
            <source>No agenda yet</source>
            <translation>尚无议程</translation>
        </message>
        <message>
            <source>Paste agenda</source>
            <translation>粘贴议程</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>new entry</source>
            <translation>新记录</translation>
        </message>
        <message>
            <source>new item</source>
            <translation>新议题</translation>
        </message>
        <message>
            <source>new level</source>
            <translation>新层级</translation>
        </message>
        <message>
            <source>new order</source>
            <translation>新顺序</translation>
        </message>
        <message>
            <source>new proposal</source>
            <translation>新建议</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n fault(s) in {name}</source>
            <translation>
                <numerusform>{name} 中有 %n 处错误</numerusform>
            </translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>重新检查</translation>
        </message>
        <message>
            <source>Did you mean “{name}”?</source>
            <translation>是否为“{name}”？</translation>
        </message>
        <message>
            <source>Put this aside</source>
            <translation>收起</translation>
        </message>
        <message>
            <source>Save a copy with comments…</source>
            <translation>保存带批注的副本…</translation>
        </message>
        <message>
            <source>cell {number}</source>
            <translation>第 {number} 格</translation>
        </message>
        <message>
            <source>comments</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>endnote {number}</source>
            <translation>尾注 {number}</translation>
        </message>
        <message>
            <source>endnotes</source>
            <translation>尾注</translation>
        </message>
        <message>
            <source>footnote {number}</source>
            <translation>脚注 {number}</translation>
        </message>
        <message>
            <source>footnotes</source>
            <translation>脚注</translation>
        </message>
        <message>
            <source>page footer</source>
            <translation>页脚</translation>
        </message>
        <message>
            <source>page header</source>
            <translation>页眉</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>第 {number} 段</translation>
        </message>
        <message>
            <source>properties of the document</source>
            <translation>文档属性</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>第 {number} 行</translation>
        </message>
        <message>
            <source>table {number}</source>
            <translation>表 {number}</translation>
        </message>
    </context>
    <context>
        <name>Returning</name>
        <message>
            <source>The program ended without being closed. Everything up to {time} is here.</source>
            <translation>程序未正常关闭就已结束。截至 {time} 的内容都在。</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message numerus="yes">
            <source>%n paragraph(s) read as before.</source>
            <translation>
                <numerusform>%n 段未变。</numerusform>
            </translation>
        </message>
        <message>
            <source>Against the record as it stands: {document}.</source>
            <translation>对照当前记录：{document}。</translation>
        </message>
        <message>
            <source>Against version {number}: {document}.</source>
            <translation>对照第 {number} 版：{document}。</translation>
        </message>
        <message>
            <source>Changes in {file}</source>
            <translation>{file} 中的更改</translation>
        </message>
        <message>
            <source>Changes were not tracked; the texts were compared.</source>
            <translation>未开启修订；已比较文本。</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Endnote {number}</source>
            <translation>尾注{number}</translation>
        </message>
        <message>
            <source>Footer</source>
            <translation>页脚</translation>
        </message>
        <message>
            <source>Footnote {number}</source>
            <translation>脚注{number}</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>页眉</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>没有更改</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>显示更多</translation>
        </message>
        <message numerus="yes">
            <source>Take %n change(s) into the record</source>
            <translation>
                <numerusform>采纳 %n 处更改</numerusform>
            </translation>
        </message>
        <message>
            <source>The copy reads as the document did when it was exported, and has no comments.</source>
            <translation>文本与导出时相同，且无批注。</translation>
        </message>
        <message>
            <source>The template has changed since; its own words may stand here too.</source>
            <translation>模板此后已更改；其自身文字也可能列在此处。</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>移动</translation>
        </message>
        <message>
            <source>new paragraph</source>
            <translation>新增段落</translation>
        </message>
        <message numerus="yes">
            <source>take %n change(s) of the counterpart</source>
            <translation>
                <numerusform>采纳对方 %n 处更改</numerusform>
            </translation>
        </message>
        <message>
            <source>take a change of the counterpart</source>
            <translation>采纳对方的更改</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>without tracking</source>
            <translation>未修订标记</translation>
        </message>
    </context>
    <context>
        <name>RolesCell</name>
        <message>
            <source>change of role</source>
            <translation>更改角色</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Still busy: {what}</source>
            <translation>尚未完成：{what}</translation>
        </message>
    </context>
    <context>
        <name>ScriptField</name>
        <message>
            <source>Confirm</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Hepburn</source>
            <translation>黑本</translation>
        </message>
        <message>
            <source>Not so</source>
            <translation>不对</translation>
        </message>
        <message>
            <source>Palladius</source>
            <translation>帕拉第</translation>
        </message>
        <message>
            <source>Polivanov</source>
            <translation>波利瓦诺夫</translation>
        </message>
        <message>
            <source>confirmation of a name</source>
            <translation>确认姓名</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>family</source>
            <translation>姓</translation>
        </message>
        <message>
            <source>given</source>
            <translation>名</translation>
        </message>
        <message>
            <source>needed for 会谈纪要</source>
            <translation>会谈纪要需要</translation>
        </message>
        <message>
            <source>patronymic</source>
            <translation>父称</translation>
        </message>
        <message>
            <source>pinyin</source>
            <translation>拼音</translation>
        </message>
        <message>
            <source>removal of a suggestion</source>
            <translation>移除建议</translation>
        </message>
        <message>
            <source>suggested</source>
            <translation>建议</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Put my version over the other</source>
            <translation>用我的版本覆盖</translation>
        </message>
        <message>
            <source>correction</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>opening of a saved copy</source>
            <translation>打开所存副本</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Give “{action}” its own keys back</source>
            <translation>恢复“{action}”的默认快捷键</translation>
        </message>
        <message>
            <source>Keys of “{action}”</source>
            <translation>“{action}”的快捷键</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About it, for press releases</source>
            <translation>新闻稿用简介</translation>
        </message>
        <message>
            <source>Archive and backups</source>
            <translation>档案库与备份</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>Contact for the press</source>
            <translation>媒体联系人</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Documents go to {folder}</source>
            <translation>文件存放在 {folder}</translation>
        </message>
        <message>
            <source>Folder of documents</source>
            <translation>文件所在文件夹</translation>
        </message>
        <message>
            <source>Full name for letterheads</source>
            <translation>抬头用全称</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>界面语言</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>New meetings are written in</source>
            <translation>新会谈使用的语言</translation>
        </message>
        <message>
            <source>Propose the number of new minutes</source>
            <translation>自动建议纪要编号</translation>
        </message>
        <message>
            <source>Search actions and keys</source>
            <translation>搜索命令和快捷键</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>简称</translation>
        </message>
        <message>
            <source>Size of type</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>拼写检查</translation>
        </message>
        <message>
            <source>Take the usual folder</source>
            <translation>使用默认文件夹</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>Your organisation</source>
            <translation>您的机构</translation>
        </message>
        <message>
            <source>and have documents in</source>
            <translation>文件语言</translation>
        </message>
        <message>
            <source>as the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>light</source>
            <translation>浅色</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>E-mail (*.eml)</source>
            <translation>邮件 (*.eml)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Save the calendar file</source>
            <translation>保存日历文件</translation>
        </message>
        <message>
            <source>Save the e-mail draft</source>
            <translation>保存邮件草稿</translation>
        </message>
        <message>
            <source>Saved as {file}</source>
            <translation>已保存为 {file}</translation>
        </message>
        <message>
            <source>The draft is saved; no participant has an e-mail address yet.</source>
            <translation>草稿已保存；参会人尚无邮箱地址。</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Details</source>
            <translation>基本信息</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Show details of the chosen line</source>
            <translation>显示所选行的详情</translation>
        </message>
        <message>
            <source>Show the document</source>
            <translation>显示文件</translation>
        </message>
    </context>
    <context>
        <name>Sources</name>
        <message>
            <source>From a blueprint:</source>
            <translation>从蓝本新建：</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>会谈</translation>
        </message>
        <message>
            <source>New from an invitation (.ics)…</source>
            <translation>根据邀请新建（.ics）…</translation>
        </message>
        <message>
            <source>New from…</source>
            <translation>新建自…</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>新建会谈</translation>
        </message>
        <message>
            <source>Open a saved copy</source>
            <translation>打开所存副本</translation>
        </message>
        <message>
            <source>Open a saved copy (.json)…</source>
            <translation>打开所存副本（.json）…</translation>
        </message>
        <message>
            <source>Open an invitation</source>
            <translation>打开邀请</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>打开示例</translation>
        </message>
        <message>
            <source>Take a blueprint away</source>
            <translation>移除蓝本</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>“{title}” is no longer a blueprint</source>
            <translation>“{title}”已不再是蓝本</translation>
        </message>
    </context>
    <context>
        <name>SpeakerCell</name>
        <message>
            <source>nobody named</source>
            <translation>未指明</translation>
        </message>
        <message>
            <source>who?</source>
            <translation>谁？</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Add “{word}” to my words</source>
            <translation>将“{word}”加入我的词汇</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>没有建议</translation>
        </message>
    </context>
    <context>
        <name>SpellingSection</name>
        <message>
            <source>My words, one to a line</source>
            <translation>我的词汇，每行一个</translation>
        </message>
        <message>
            <source>Underline misspelt words</source>
            <translation>为拼写错误加下划线</translation>
        </message>
        <message>
            <source>Words cannot be checked: this computer lacks Enchant. Install the package {package} and start again.</source>
            <translation>无法检查拼写：本机没有 Enchant。请安装软件包 {package} 后重新启动。</translation>
        </message>
        <message>
            <source>{language} has no dictionary here: install the package {package} and start again.</source>
            <translation>{language}没有词典：请安装软件包 {package} 后重新启动。</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>All sides</source>
            <translation>各方</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>双方</translation>
        </message>
        <message>
            <source>It ended now</source>
            <translation>现在结束</translation>
        </message>
        <message>
            <source>It is closed</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>The name is right</source>
            <translation>姓名无误</translation>
        </message>
        <message>
            <source>The wording is right</source>
            <translation>措辞无误</translation>
        </message>
        <message>
            <source>This is all we need to know</source>
            <translation>信息已足够</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>+ Guest</source>
            <translation>+ 客人</translation>
        </message>
        <message>
            <source>Add a guest</source>
            <translation>添加客人</translation>
        </message>
        <message>
            <source>Name of the guest</source>
            <translation>客人姓名</translation>
        </message>
        <message>
            <source>Name of the guest, in any script; Enter adds</source>
            <translation>客人姓名，任意文字；Enter 添加</translation>
        </message>
        <message>
            <source>Party of the guest</source>
            <translation>客人所属方</translation>
        </message>
        <message>
            <source>new guest</source>
            <translation>新客人</translation>
        </message>
        <message>
            <source>{name} came</source>
            <translation>{name}到场</translation>
        </message>
        <message>
            <source>{name} left</source>
            <translation>{name}离场</translation>
        </message>
    </context>
    <context>
        <name>Suggesting</name>
        <message>
            <source>organisation from the directory</source>
            <translation>来自名录的单位</translation>
        </message>
        <message>
            <source>participant from the directory</source>
            <translation>来自名录的参会人员</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Names that fit</source>
            <translation>符合的姓名</translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message numerus="yes">
            <source>%n row(s) were not taken:</source>
            <translation>
                <numerusform>%n 行未采纳：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n translation(s) taken</source>
            <translation>
                <numerusform>已采纳 %n 条译文</numerusform>
            </translation>
        </message>
        <message>
            <source>A table for the translator</source>
            <translation>给译员的表格</translation>
        </message>
        <message>
            <source>A translator’s table</source>
            <translation>译员返回的表格</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>The table is written: {file}</source>
            <translation>表格已写入：{file}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>translator’s table</source>
            <translation>译员表格</translation>
        </message>
    </context>
    <context>
        <name>TakingPanel</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>The template is sound. What does it make?</source>
            <translation>模板无误。它生成什么文件？</translation>
        </message>
        <message>
            <source>What is the template to be called?</source>
            <translation>模板叫什么名称？</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPage</name>
        <message numerus="yes">
            <source>%n template(s) taken in.</source>
            <translation>
                <numerusform>已导入 %n 个模板。</numerusform>
            </translation>
        </message>
        <message>
            <source>All documents</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>所有语言</translation>
        </message>
        <message>
            <source>Check the Word file again</source>
            <translation>重新检查 Word 文件</translation>
        </message>
        <message>
            <source>Each time you save in Word, the template is checked here.</source>
            <translation>每次在 Word 中保存，都会在此检查模板。</translation>
        </message>
        <message>
            <source>From a finished document…</source>
            <translation>由成品文件制作…</translation>
        </message>
        <message>
            <source>Give as one file…</source>
            <translation>打包为一个文件…</translation>
        </message>
        <message>
            <source>Give templates as one file</source>
            <translation>将模板打包为一个文件</translation>
        </message>
        <message>
            <source>Import a template</source>
            <translation>导入模板</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Kind of document</source>
            <translation>文件种类</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Open a finished document</source>
            <translation>打开成品文件</translation>
        </message>
        <message>
            <source>Save a copy with comments</source>
            <translation>保存带批注的副本</translation>
        </message>
        <message>
            <source>Save the template</source>
            <translation>保存模板</translation>
        </message>
        <message>
            <source>Search templates…</source>
            <translation>搜索模板…</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>Templates (*.docx *{pack})</source>
            <translation>模板 (*.docx *{pack})</translation>
        </message>
        <message>
            <source>The template is checked and kept as a new version.</source>
            <translation>模板已检查并存为新版本。</translation>
        </message>
        <message>
            <source>The template is deleted.</source>
            <translation>模板已删除。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Version {number} is the newest again.</source>
            <translation>版本 {number} 已恢复为最新。</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Word 文件 (*.docx)</translation>
        </message>
        <message>
            <source>faults</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>of the house</source>
            <translation>自有</translation>
        </message>
        <message>
            <source>{name} (copy)</source>
            <translation>{name}（副本）</translation>
        </message>
        <message>
            <source>{name} is kept with the templates of the house.</source>
            <translation>{name} 已存入本单位模板。</translation>
        </message>
    </context>
    <context>
        <name>TranslationPage</name>
        <message numerus="yes">
            <source>%n text(s) to do</source>
            <translation>
                <numerusform>还有 %n 段待译</numerusform>
            </translation>
        </message>
        <message>
            <source>All texts</source>
            <translation>全部文本</translation>
        </message>
        <message>
            <source>All texts, as a table…</source>
            <translation>全部文本导出为表格…</translation>
        </message>
        <message>
            <source>Choose another language above, or add one to the documents under Details.</source>
            <translation>请在上方选择其他语言，或在“基本信息”中添加。</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Everything is translated</source>
            <translation>全部已翻译</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺译文</translation>
        </message>
        <message>
            <source>Next text to translate</source>
            <translation>下一条待译文本</translation>
        </message>
        <message>
            <source>Nothing is missing in this language.</source>
            <translation>该语种无缺漏。</translation>
        </message>
        <message>
            <source>Show earlier ones</source>
            <translation>显示前面的</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>显示更多</translation>
        </message>
        <message>
            <source>Source changed</source>
            <translation>原文已改</translation>
        </message>
        <message>
            <source>Take a translator’s table…</source>
            <translation>采纳译员表格…</translation>
        </message>
        <message>
            <source>Texts to do, as a table…</source>
            <translation>待译文本导出为表格…</translation>
        </message>
        <message>
            <source>The translation is right; on to the next</source>
            <translation>译文无误，下一条</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>翻译</translation>
        </message>
        <message>
            <source>Translator’s table</source>
            <translation>译员表格</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>已核对</translation>
        </message>
        <message>
            <source>Which texts</source>
            <translation>显示哪些文本</translation>
        </message>
        <message>
            <source>nothing to do</source>
            <translation>无待办</translation>
        </message>
    </context>
    <context>
        <name>TranslationRow</name>
        <message>
            <source>The translation is right</source>
            <translation>译文无误</translation>
        </message>
        <message>
            <source>Translation into {language}</source>
            <translation>译为{language}</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>缺</translation>
        </message>
        <message>
            <source>source changed</source>
            <translation>原文有改动</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>已核对</translation>
        </message>
        <message>
            <source>verified translation</source>
            <translation>核对译文</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>A copy is in {file}</source>
            <translation>副本在 {file}</translation>
        </message>
        <message>
            <source>Another window changed this meeting. Yours is kept here. {sentence}</source>
            <translation>另一窗口修改了此会谈。您的内容保留在此。{sentence}</translation>
        </message>
        <message>
            <source>Keep a copy</source>
            <translation>保留副本</translation>
        </message>
        <message>
            <source>Not everything is written yet. Close again to leave without it, or save a copy.</source>
            <translation>尚有内容未写入。再次关闭将放弃，或先保存副本。</translation>
        </message>
        <message>
            <source>Not everything is written yet. Close again to leave without it.</source>
            <translation>尚有内容未写入。再次关闭将放弃这些内容。</translation>
        </message>
        <message>
            <source>Not saved: {problem} Everything is kept in memory, and saving is tried again.</source>
            <translation>未保存：{problem} 内容保留在内存中，正在重试。</translation>
        </message>
        <message>
            <source>Or keep yours as a meeting of its own, and leave the other as it is.</source>
            <translation>或将您的内容另存为一次会谈，保留对方的不变。</translation>
        </message>
        <message>
            <source>Put mine over it</source>
            <translation>用我的覆盖</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>保存副本</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>保存副本…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Your version of the meeting another window changed is kept as a meeting of its own.</source>
            <translation>该会谈已在另一窗口中修改，您的版本已另存为一场单独的会谈。</translation>
        </message>
    </context>
    <context>
        <name>TryPanel</name>
        <message>
            <source>Export the document</source>
            <translation>导出文件</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation>文件语言</translation>
        </message>
        <message>
            <source>Meeting to try the template with</source>
            <translation>用于试用模板的会议</translation>
        </message>
        <message>
            <source>Nobody's copy</source>
            <translation>不属于任何一方</translation>
        </message>
        <message>
            <source>Open: {title}</source>
            <translation>已打开：{title}</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>文件页面</translation>
        </message>
        <message>
            <source>The sample meeting</source>
            <translation>示例会议</translation>
        </message>
        <message>
            <source>Whose copy</source>
            <translation>持有方</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Word 文档 (*.docx)</translation>
        </message>
    </context>
    <context>
        <name>VersionsPanel</name>
        <message>
            <source>Return to this version</source>
            <translation>恢复此版本</translation>
        </message>
        <message>
            <source>The newest version reads the same; only its look may differ.</source>
            <translation>最新版本文字相同，只有外观可能不同。</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>这是最新版本。</translation>
        </message>
        <message>
            <source>Version {number}, {time}</source>
            <translation>版本 {number}，{time}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>What differs from the newest version</source>
            <translation>与最新版本的差异</translation>
        </message>
        <message>
            <source>What the newest version took out and put in:</source>
            <translation>最新版本删去和加入的内容：</translation>
        </message>
    </context>
    <context>
        <name>VoteRow</name>
        <message>
            <source>Remove this vote</source>
            <translation>移除此表决</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>表决</translation>
        </message>
        <message>
            <source>abstained</source>
            <translation>弃权</translation>
        </message>
        <message>
            <source>against</source>
            <translation>反对</translation>
        </message>
        <message>
            <source>for</source>
            <translation>赞成</translation>
        </message>
        <message>
            <source>removal of a vote</source>
            <translation>移除表决</translation>
        </message>
    </context>
    <context>
        <name>WordingArea</name>
        <message>
            <source>wording of a proposal</source>
            <translation>建议措辞</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Agenda</source>
            <translation>议程</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>已商定</translation>
        </message>
        <message>
            <source>Agreed with reservation</source>
            <translation>附保留同意</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>主持人</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>汉语</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>西里尔字母</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>否决</translation>
        </message>
        <message>
            <source>Deferred</source>
            <translation>搁置</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英语</translation>
        </message>
        <message>
            <source>Expert</source>
            <translation>专家</translation>
        </message>
        <message>
            <source>Han</source>
            <translation>汉字</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>团长</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>审阅中</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>翻译</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>列席</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>拉丁字母</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>观察员</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>已提出</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>俄语</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>记录人</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>已签署</translation>
        </message>
        <message>
            <source>Sitting of a body</source>
            <translation>机构会议</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>会谈</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>访问</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Working meeting</source>
            <translation>工作会议</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>缺席</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>已被拒绝</translation>
        </message>
        <message>
            <source>deferred</source>
            <translation>已推迟</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>excused</source>
            <translation>请假</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>待到</translation>
        </message>
        <message>
            <source>gift</source>
            <translation>赠礼</translation>
        </message>
        <message>
            <source>guest</source>
            <translation>客方</translation>
        </message>
        <message>
            <source>handed over</source>
            <translation>移交</translation>
        </message>
        <message>
            <source>host</source>
            <translation>主方</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>现场</translation>
        </message>
        <message>
            <source>internal</source>
            <translation>属内部内容</translation>
        </message>
        <message>
            <source>next meeting</source>
            <translation>下次会谈</translation>
        </message>
        <message>
            <source>not for the press</source>
            <translation>不对外发布</translation>
        </message>
        <message>
            <source>note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>observer</source>
            <translation>观察方</translation>
        </message>
        <message>
            <source>only proposed so far</source>
            <translation>目前仅为提议</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>present</source>
            <translation>出席</translation>
        </message>
        <message>
            <source>presentation</source>
            <translation>推介</translation>
        </message>
        <message>
            <source>question</source>
            <translation>提问</translation>
        </message>
        <message>
            <source>remote</source>
            <translation>线上出席</translation>
        </message>
        <message>
            <source>remotely</source>
            <translation>线上</translation>
        </message>
        <message>
            <source>report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>签署</translation>
        </message>
        <message>
            <source>some remotely</source>
            <translation>部分线上</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>发言</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>参观</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>已撤回</translation>
        </message>
    </context>
</TS>
