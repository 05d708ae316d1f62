<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftMenu</name>
    <message numerus="yes">
        <source>Discard %Ln drafted edit(s)?</source>
        <translation>
            <numerusform>Discard %Ln drafted edit?</numerusform>
            <numerusform>Discard %Ln drafted edits?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln edit(s)</source>
        <translation>
            <numerusform>Discard %Ln edit</numerusform>
            <numerusform>Discard %Ln edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drafted</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%Ln warning(s) about associations</source>
        <translation>
            <numerusform>%Ln warning about associations</numerusform>
            <numerusform>%Ln warnings about associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) not readable as their type</source>
        <translation>
            <numerusform>%Ln value not readable as its type</numerusform>
            <numerusform>%Ln values not readable as their type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) that no property list declares</source>
        <translation>
            <numerusform>%Ln column that no property list declares</numerusform>
            <numerusform>%Ln columns that no property list declares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) shorter than their header</source>
        <translation>
            <numerusform>%Ln row shorter than its header</numerusform>
            <numerusform>%Ln rows shorter than their header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) named a record again</source>
        <translation>
            <numerusform>%Ln row named a record again</numerusform>
            <numerusform>%Ln rows named a record again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) unclear between the two systems</source>
        <translation>
            <numerusform>%Ln record unclear between the two systems</numerusform>
            <numerusform>%Ln records unclear between the two systems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
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
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%1: %Ln value(s) not readable as %2, kept as text%3</source>
        <translation>
            <numerusform>%1: %Ln value not readable as %2, kept as text%3</numerusform>
            <numerusform>%1: %Ln values not readable as %2, kept as text%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) that no property list declares: %1</source>
        <translation>
            <numerusform>%Ln column that no property list declares: %1</numerusform>
            <numerusform>%Ln columns that no property list declares: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in several columns (%2); they differ in %Ln row(s)%3</source>
        <translation>
            <numerusform>%1 is in several columns (%2); they differ in %Ln row%3</numerusform>
            <numerusform>%1 is in several columns (%2); they differ in %Ln rows%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) shorter than the header, filled with blanks</source>
        <translation>
            <numerusform>%Ln row shorter than the header, filled with blanks</numerusform>
            <numerusform>%Ln rows shorter than the header, filled with blanks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) named a record again; the last one counts</source>
        <translation>
            <numerusform>%Ln row named a record again; the last one counts</numerusform>
            <numerusform>%Ln rows named a record again; the last one counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) no longer in the file were removed</source>
        <translation>
            <numerusform>%Ln row no longer in the file was removed</numerusform>
            <numerusform>%Ln rows no longer in the file were removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) imported</source>
        <translation>
            <numerusform>%Ln file imported</numerusform>
            <numerusform>%Ln files imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) new</source>
        <translation>
            <numerusform>%Ln record new</numerusform>
            <numerusform>%Ln records new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, nothing is known about them: %1</source>
        <translation>
            <numerusform>%Ln file left out, nothing is known about it: %1</numerusform>
            <numerusform>%Ln files left out, nothing is known about them: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningStep</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyPicker</name>
    <message numerus="yes">
        <source>Where a push changes or deletes more settings of one kind than this, it asks you to type how many. The share counts from %Ln setting(s) on. The choice is kept with this workspace; plans already made keep theirs.</source>
        <translation>
            <numerusform>Where a push changes or deletes more settings of one kind than this, it asks you to type how many. The share counts from %Ln setting on. The choice is kept with this workspace; plans already made keep theirs.</numerusform>
            <numerusform>Where a push changes or deletes more settings of one kind than this, it asks you to type how many. The share counts from %Ln settings on. The choice is kept with this workspace; plans already made keep theirs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%Ln drafted change(s)</source>
        <translation>
            <numerusform>%Ln drafted change</numerusform>
            <numerusform>%Ln drafted changes</numerusform>
        </translation>
    </message>
</context>
</TS>
