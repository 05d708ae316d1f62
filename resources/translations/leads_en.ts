<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Editing</name>
    <message numerus="yes">
        <source>%Ln option(s) removed in the draft</source>
        <translation>
            <numerusform>%Ln option removed in the draft</numerusform>
            <numerusform>%Ln options removed in the draft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoOptions</name>
    <message numerus="yes">
        <source>%Ln record(s) hold(s) a value that is no option.</source>
        <translation>
            <numerusform>%Ln record holds a value that is no option.</numerusform>
            <numerusform>%Ln records hold a value that is no option.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionDetail</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PropertyEntries</name>
    <message numerus="yes">
        <source>%Ln option(s)</source>
        <translation>
            <numerusform>%Ln option</numerusform>
            <numerusform>%Ln options</numerusform>
        </translation>
    </message>
</context>
</TS>
