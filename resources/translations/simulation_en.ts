<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BoardWords</name>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>%Ln day in this stage</numerusform>
            <numerusform>%Ln days in this stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a known age</source>
        <translation>
            <numerusform>%Ln without a known age</numerusform>
            <numerusform>%Ln without a known age</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExemptWords</name>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln move</numerusform>
            <numerusform>%Ln moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) of whom no rights are known count as bound.</source>
        <translation>
            <numerusform>%Ln user of whom no rights are known counts as bound.</numerusform>
            <numerusform>%Ln users of whom no rights are known count as bound.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowModel</name>
    <message numerus="yes">
        <source>%Ln creation(s)</source>
        <translation>
            <numerusform>%Ln creation</numerusform>
            <numerusform>%Ln creations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln move</numerusform>
            <numerusform>%Ln moves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowWords</name>
    <message numerus="yes">
        <source>%Ln creation(s)</source>
        <translation>
            <numerusform>%Ln creation</numerusform>
            <numerusform>%Ln creations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln move</numerusform>
            <numerusform>%Ln moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would have been blocked (%1)</source>
        <translation>
            <numerusform>%Ln would have been blocked (%1)</numerusform>
            <numerusform>%Ln would have been blocked (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by those whom no rule binds</source>
        <translation>
            <numerusform>%Ln by those whom no rule binds</numerusform>
            <numerusform>%Ln by those whom no rule binds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveList</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
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
    <name>RuleCard</name>
    <message numerus="yes">
        <source>%Ln stage(s)</source>
        <translation>
            <numerusform>%Ln stage</numerusform>
            <numerusform>%Ln stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln blocked</numerusform>
            <numerusform>%Ln blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exempt</source>
        <translation>
            <numerusform>%Ln exempt</numerusform>
            <numerusform>%Ln exempt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>%Ln row exported to %1</numerusform>
            <numerusform>%Ln rows exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message numerus="yes">
        <source>%Ln rule(s) tried otherwise than drafted</source>
        <translation>
            <numerusform>%Ln rule tried otherwise than drafted</numerusform>
            <numerusform>%Ln rules tried otherwise than drafted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would have been blocked (%1)</source>
        <translation>
            <numerusform>%Ln would have been blocked (%1)</numerusform>
            <numerusform>%Ln would have been blocked (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exempt</source>
        <translation>
            <numerusform>%Ln exempt</numerusform>
            <numerusform>%Ln exempt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not judged</source>
        <translation>
            <numerusform>%Ln not judged</numerusform>
            <numerusform>%Ln not judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) break them today</source>
        <translation>
            <numerusform>%Ln record breaks them today</numerusform>
            <numerusform>%Ln records break them today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln move</numerusform>
            <numerusform>%Ln moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln creation(s)</source>
        <translation>
            <numerusform>%Ln creation</numerusform>
            <numerusform>%Ln creations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message numerus="yes">
        <source>%Ln setting(s) drafted</source>
        <translation>
            <numerusform>%Ln setting drafted</numerusform>
            <numerusform>%Ln settings drafted</numerusform>
        </translation>
    </message>
</context>
</TS>
