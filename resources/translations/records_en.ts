<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CounterpartView</name>
    <message numerus="yes">
        <source>Both sides agree on all %Ln mapped propertie(s).</source>
        <translation>
            <numerusform>Both sides agree on the %Ln mapped property.</numerusform>
            <numerusform>Both sides agree on all %Ln mapped properties.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln record(s) exported to %1</source>
        <translation>
            <numerusform>%Ln record exported to %1</numerusform>
            <numerusform>%Ln records exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s)</source>
        <translation>
            <numerusform>%1 of %Ln record</numerusform>
            <numerusform>%1 of %Ln records</numerusform>
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
    <name>RelatedView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>%Ln record(s) copied with headers</source>
        <translation>
            <numerusform>%Ln record copied with headers</numerusform>
            <numerusform>%Ln records copied with headers</numerusform>
        </translation>
    </message>
</context>
</TS>
