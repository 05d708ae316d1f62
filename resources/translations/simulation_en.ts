<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</TS>
