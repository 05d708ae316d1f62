<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CompaniesDetail</name>
    <message numerus="yes">
        <source>+ %1 more</source>
        <translation>
            <numerusform>+ %1 more</numerusform>
            <numerusform>+ %1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message numerus="yes">
        <source>%Ln finding(s) copied</source>
        <translation>
            <numerusform>%Ln finding copied</numerusform>
            <numerusform>%Ln findings copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundList</name>
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
    <name>GraphWords</name>
    <message numerus="yes">
        <source>+ %1 more</source>
        <translation>
            <numerusform>+ %1 more</numerusform>
            <numerusform>+ %1 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln association(s)</source>
        <translation>
            <numerusform>%Ln association</numerusform>
            <numerusform>%Ln associations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message numerus="yes">
        <source>Draft %Ln primary company(ies)</source>
        <translation>
            <numerusform>Draft %Ln primary company</numerusform>
            <numerusform>Draft %Ln primary companies</numerusform>
        </translation>
    </message>
</context>
</TS>
