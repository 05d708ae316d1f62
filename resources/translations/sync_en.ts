<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>DrillDown</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drilling</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message numerus="yes">
        <source>Discard %Ln edit(s) and import</source>
        <translation>
            <numerusform>Discard %Ln edit and import</numerusform>
            <numerusform>Discard %Ln edits and import</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%Ln setting(s) changed</source>
        <translation>
            <numerusform>%Ln setting changed</numerusform>
            <numerusform>%Ln settings changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordStrip</name>
    <message numerus="yes">
        <source>%Ln pair(s) looked at</source>
        <translation>
            <numerusform>%Ln pair looked at</numerusform>
            <numerusform>%Ln pairs looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetBar</name>
    <message numerus="yes">
        <source>%Ln assumption(s) changed</source>
        <translation>
            <numerusform>%Ln assumption changed</numerusform>
            <numerusform>%Ln assumptions changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafted change(s)</source>
        <translation>
            <numerusform>%Ln drafted change</numerusform>
            <numerusform>%Ln drafted changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncOutcomes</name>
    <message numerus="yes">
        <source>%Ln created in Salesforce</source>
        <translation>
            <numerusform>%Ln created in Salesforce</numerusform>
            <numerusform>%Ln created in Salesforce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created in HubSpot</source>
        <translation>
            <numerusform>%Ln created in HubSpot</numerusform>
            <numerusform>%Ln created in HubSpot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded: no e-mail</source>
        <translation>
            <numerusform>%Ln excluded: no e-mail</numerusform>
            <numerusform>%Ln excluded: no e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded: not in the list</source>
        <translation>
            <numerusform>%Ln excluded: not in the list</numerusform>
            <numerusform>%Ln excluded: not in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded: ambiguous</source>
        <translation>
            <numerusform>%Ln excluded: ambiguous</numerusform>
            <numerusform>%Ln excluded: ambiguous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate e-mail(s)</source>
        <translation>
            <numerusform>%Ln duplicate e-mail</numerusform>
            <numerusform>%Ln duplicate e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken link(s)</source>
        <translation>
            <numerusform>%Ln broken link</numerusform>
            <numerusform>%Ln broken links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln required field(s) not mapped</source>
        <translation>
            <numerusform>%Ln required field not mapped</numerusform>
            <numerusform>%Ln required fields not mapped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncValues</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
