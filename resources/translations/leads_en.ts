<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AccessDialog</name>
    <message numerus="yes">
        <source>%Ln known user(s) may edit in it.</source>
        <translation>
            <numerusform>%Ln known user may edit in it.</numerusform>
            <numerusform>%Ln known users may edit in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) is/are in it (%1): they move before it goes.</source>
        <translation>
            <numerusform>%Ln record is in it (%1): it moves before it goes.</numerusform>
            <numerusform>%Ln records are in it (%1): they move before it goes.</numerusform>
        </translation>
    </message>
</context>
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
    <name>FigureList</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied with headers</source>
        <translation>
            <numerusform>%Ln row copied with headers</numerusform>
            <numerusform>%Ln rows copied with headers</numerusform>
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
    <name>PipelineEntries</name>
    <message numerus="yes">
        <source>%Ln stage(s)</source>
        <translation>
            <numerusform>%Ln stage</numerusform>
            <numerusform>%Ln stages</numerusform>
        </translation>
    </message>
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
<context>
    <name>RuleRow</name>
    <message numerus="yes">
        <source>%Ln blocked of %1</source>
        <translation>
            <numerusform>%Ln blocked of %1</numerusform>
            <numerusform>%Ln blocked of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are by people whom rules do not bind.</source>
        <translation>
            <numerusform>%Ln more is by people whom rules do not bind.</numerusform>
            <numerusform>%Ln more are by people whom rules do not bind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageDetail</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicPane</name>
    <message numerus="yes">
        <source>and %Ln more, told on the command line</source>
        <translation>
            <numerusform>and %Ln more, told on the command line</numerusform>
            <numerusform>and %Ln more, told on the command line</numerusform>
        </translation>
    </message>
</context>
</TS>
