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
    <name>ProposalDetail</name>
    <message numerus="yes">
        <source>Show records that differ (%Ln)</source>
        <translation>
            <numerusform>Show the record that differs</numerusform>
            <numerusform>Show records that differ (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>records that differ</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalWording</name>
    <message numerus="yes">
        <source>%Ln of %1 agree(s)</source>
        <translation>
            <numerusform>%Ln of %1 agrees</numerusform>
            <numerusform>%Ln of %1 agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different value(s).</source>
        <translation>
            <numerusform>%Ln value.</numerusform>
            <numerusform>%Ln different values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a value in HubSpot only.</source>
        <translation>
            <numerusform>%Ln has a value in HubSpot only.</numerusform>
            <numerusform>%Ln have a value in HubSpot only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a value in Salesforce only.</source>
        <translation>
            <numerusform>%Ln has a value in Salesforce only.</numerusform>
            <numerusform>%Ln have a value in Salesforce only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted on %Ln linked record(s).</source>
        <translation>
            <numerusform>Counted on %Ln linked record.</numerusform>
            <numerusform>Counted on %Ln linked records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Different values and chance come from a sample of %Ln.</source>
        <translation>
            <numerusform>Different values and chance come from a sample of %Ln.</numerusform>
            <numerusform>Different values and chance come from a sample of %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HubSpot wrote %Ln value(s) last</source>
        <translation>
            <numerusform>HubSpot wrote %Ln value last</numerusform>
            <numerusform>HubSpot wrote %Ln values last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Salesforce wrote %Ln value(s) last</source>
        <translation>
            <numerusform>Salesforce wrote %Ln value last</numerusform>
            <numerusform>Salesforce wrote %Ln values last</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) written since the last sync say nothing yet.</source>
        <translation>
            <numerusform>%Ln value written since the last sync says nothing yet.</numerusform>
            <numerusform>%Ln values written since the last sync say nothing yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History of %Ln linked record(s).</source>
        <translation>
            <numerusform>History of %Ln linked record.</numerusform>
            <numerusform>History of %Ln linked records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are on the other side.</source>
        <translation>
            <numerusform>%Ln of them is on the other side.</numerusform>
            <numerusform>%Ln of them are on the other side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message numerus="yes">
        <source>%Ln mapping(s) declared</source>
        <translation>
            <numerusform>%Ln mapping declared</numerusform>
            <numerusform>%Ln mappings declared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mapping(s) withdrawn</source>
        <translation>
            <numerusform>%Ln mapping withdrawn</numerusform>
            <numerusform>%Ln mappings withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) rejected</source>
        <translation>
            <numerusform>%Ln proposal rejected</numerusform>
            <numerusform>%Ln proposals rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalsView</name>
    <message numerus="yes">
        <source>Accept %Ln mapping(s)</source>
        <translation>
            <numerusform>Accept %Ln mapping</numerusform>
            <numerusform>Accept %Ln mappings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln mapping(s)</source>
        <translation>
            <numerusform>Reject %Ln mapping</numerusform>
            <numerusform>Reject %Ln mappings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln above %1</source>
        <translation>
            <numerusform>Accept the one above %1</numerusform>
            <numerusform>Accept all %Ln above %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
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
