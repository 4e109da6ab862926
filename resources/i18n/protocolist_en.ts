<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>AssistPanel</name>
        <message numerus="yes">
            <source>%n alike: {list}</source>
            <translation>
                <numerusform>%n alike: {list}</numerusform>
                <numerusform>%n alike: {list}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) chosen</source>
            <translation>
                <numerusform>%n paragraph chosen</numerusform>
                <numerusform>%n paragraphs chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Commander</name>
        <message numerus="yes">
            <source>and %n more: type more letters</source>
            <translation>
                <numerusform>and %n more: type more letters</numerusform>
                <numerusform>and %n more: type more letters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message numerus="yes">
            <source>%n paragraph(s) alike</source>
            <translation>
                <numerusform>%n paragraph alike</numerusform>
                <numerusform>%n paragraphs alike</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) differ</source>
            <translation>
                <numerusform>%n paragraph differs</numerusform>
                <numerusform>%n paragraphs differ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message numerus="yes">
            <source>%n document(s) written</source>
            <translation>
                <numerusform>%n document written</numerusform>
                <numerusform>%n documents written</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) edited by hand</source>
            <translation>
                <numerusform>%n paragraph edited by hand</numerusform>
                <numerusform>%n paragraphs edited by hand</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) stand between you and signature.</source>
            <translation>
                <numerusform>%n thing stands between you and signature.</numerusform>
                <numerusform>%n things stand between you and signature.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Export %n document(s)</source>
            <translation>
                <numerusform>Export %n document</numerusform>
                <numerusform>Export %n documents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message numerus="yes">
            <source>Perhaps the same: %n</source>
            <translation>
                <numerusform>Perhaps the same: %n</numerusform>
                <numerusform>Perhaps the same: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message numerus="yes">
            <source>%n document(s) could not be written:</source>
            <translation>
                <numerusform>%n document could not be written:</numerusform>
                <numerusform>%n documents could not be written:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n hit</numerusform>
                <numerusform>%n hits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) replaced</source>
            <translation>
                <numerusform>%n place replaced</numerusform>
                <numerusform>%n places replaced</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message numerus="yes">
            <source>Meetings: %n</source>
            <translation>
                <numerusform>Meetings: %n</numerusform>
                <numerusform>Meetings: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message numerus="yes">
            <source>Take in %n</source>
            <translation>
                <numerusform>Take in %n</numerusform>
                <numerusform>Take in %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taken in: %n</source>
            <translation>
                <numerusform>Taken in: %n</numerusform>
                <numerusform>Taken in: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Taking in %n…</source>
            <translation>
                <numerusform>Taking in %n…</numerusform>
                <numerusform>Taking in %n…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinesPanel</name>
        <message numerus="yes">
            <source>%n item(s) added</source>
            <translation>
                <numerusform>%n item added</numerusform>
                <numerusform>%n items added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n item(s)</source>
            <translation>
                <numerusform>Add %n item</numerusform>
                <numerusform>Add %n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Meetings</name>
        <message numerus="yes">
            <source>%n agreed</source>
            <translation>
                <numerusform>%n agreed</numerusform>
                <numerusform>%n agreed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n participant(s)</source>
            <translation>
                <numerusform>%n participant</numerusform>
                <numerusform>%n participants</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrganisationForm</name>
        <message numerus="yes">
            <source>People: %n</source>
            <translation>
                <numerusform>People: %n</numerusform>
                <numerusform>People: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Units: %n</source>
            <translation>
                <numerusform>Units: %n</numerusform>
                <numerusform>Units: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ParticipantsPage</name>
        <message numerus="yes">
            <source>%n new person(s) in the directory</source>
            <translation>
                <numerusform>%n new person in the directory</numerusform>
                <numerusform>%n new people in the directory</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more without names</source>
            <translation>
                <numerusform>and %n more without a name</numerusform>
                <numerusform>and %n more without names</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PastePanel</name>
        <message numerus="yes">
            <source>%n participant(s) added</source>
            <translation>
                <numerusform>%n participant added</numerusform>
                <numerusform>%n participants added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n participant(s)</source>
            <translation>
                <numerusform>Add %n participant</numerusform>
                <numerusform>Add %n participants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more without names</source>
            <translation>
                <numerusform>and %n more without a name</numerusform>
                <numerusform>and %n more without names</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message numerus="yes">
            <source>%n page(s) printed</source>
            <translation>
                <numerusform>%n page printed</numerusform>
                <numerusform>%n pages printed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProposalRow</name>
        <message numerus="yes">
            <source>%n wording(s)</source>
            <translation>
                <numerusform>%n wording</numerusform>
                <numerusform>%n wordings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuorumBar</name>
        <message numerus="yes">
            <source>no quorum: %n present</source>
            <translation>
                <numerusform>no quorum: %n present</numerusform>
                <numerusform>no quorum: %n present</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>quorum: %n present</source>
            <translation>
                <numerusform>quorum: %n present</numerusform>
                <numerusform>quorum: %n present</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n fault(s) in {name}</source>
            <translation>
                <numerusform>%n fault in {name}</numerusform>
                <numerusform>%n faults in {name}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message numerus="yes">
            <source>%n paragraph(s) read as before.</source>
            <translation>
                <numerusform>%n paragraph reads as before.</numerusform>
                <numerusform>%n paragraphs read as before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n change(s) into the record</source>
            <translation>
                <numerusform>Take %n change into the record</numerusform>
                <numerusform>Take %n changes into the record</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take %n change(s) of the counterpart</source>
            <translation>
                <numerusform>take %n change of the counterpart</numerusform>
                <numerusform>take %n changes of the counterpart</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message numerus="yes">
            <source>%n row(s) were not taken:</source>
            <translation>
                <numerusform>%n row was not taken:</numerusform>
                <numerusform>%n rows were not taken:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n translation(s) taken</source>
            <translation>
                <numerusform>%n translation taken</numerusform>
                <numerusform>%n translations taken</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TemplatesPage</name>
        <message numerus="yes">
            <source>%n template(s) taken in.</source>
            <translation>
                <numerusform>%n template taken in.</numerusform>
                <numerusform>%n templates taken in.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TranslationPage</name>
        <message numerus="yes">
            <source>%n text(s) to do</source>
            <translation>
                <numerusform>%n text to do</numerusform>
                <numerusform>%n texts to do</numerusform>
            </translation>
        </message>
    </context>
</TS>
