<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ObjectTexts</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%Ln record(s) read</source>
        <translation>
            <numerusform>%Ln record read</numerusform>
            <numerusform>%Ln records read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln sitting(s)</source>
        <translation>
            <numerusform>in %Ln sitting</numerusform>
            <numerusform>in %Ln sittings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PullPage</name>
    <message numerus="yes">
        <source>%Ln part(s) could not be read.</source>
        <translation>
            <numerusform>%Ln part could not be read.</numerusform>
            <numerusform>%Ln parts could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningPanel</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message numerus="yes">
        <source>Copy the %Ln missing scope(s)</source>
        <translation>
            <numerusform>Copy the missing scope</numerusform>
            <numerusform>Copy the %Ln missing scopes</numerusform>
        </translation>
    </message>
</context>
</TS>
