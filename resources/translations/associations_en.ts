<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CarryingList</name>
    <message numerus="yes">
        <source>%Ln association(s)</source>
        <translation>
            <numerusform>%Ln association</numerusform>
            <numerusform>%Ln associations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellDetail</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) changed in the draft</source>
        <translation>
            <numerusform>%Ln label changed in the draft</numerusform>
            <numerusform>%Ln labels changed in the draft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>Change taken back, and %Ln that depend(s) on it</source>
        <translation>
            <numerusform>Change taken back, and %Ln that depends on it</numerusform>
            <numerusform>Change taken back, and %Ln that depend on it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelDetail</name>
    <message numerus="yes">
        <source>%Ln association(s)</source>
        <translation>
            <numerusform>%Ln association</numerusform>
            <numerusform>%Ln associations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixExport</name>
    <message numerus="yes">
        <source>%Ln pair(s) exported to %1</source>
        <translation>
            <numerusform>%Ln pair exported to %1</numerusform>
            <numerusform>%Ln pairs exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unused</source>
        <translation>
            <numerusform>%Ln of them unused</numerusform>
            <numerusform>%Ln of them unused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) nearly full</source>
        <translation>
            <numerusform>%Ln pair nearly full</numerusform>
            <numerusform>%Ln pairs nearly full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) associated without labels</source>
        <translation>
            <numerusform>%Ln pair associated without labels</numerusform>
            <numerusform>%Ln pairs associated without labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixWords</name>
    <message numerus="yes">
        <source>%Ln label(s) that nothing carries</source>
        <translation>
            <numerusform>%Ln label that nothing carries</numerusform>
            <numerusform>%Ln labels that nothing carries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln association(s)</source>
        <translation>
            <numerusform>%Ln association</numerusform>
            <numerusform>%Ln associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a label</source>
        <translation>
            <numerusform>%Ln without a label</numerusform>
            <numerusform>%Ln without a label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln primary</source>
        <translation>
            <numerusform>%Ln primary</numerusform>
            <numerusform>%Ln primary</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookTexts</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
