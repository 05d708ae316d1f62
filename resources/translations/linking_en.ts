<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CheckedFile</name>
    <message numerus="yes">
        <source>%Ln association(s) would change</source>
        <translation>
            <numerusform>%Ln association would change</numerusform>
            <numerusform>%Ln associations would change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message numerus="yes">
        <source>%Ln association(s) would carry “%1”</source>
        <translation>
            <numerusform>%Ln association would carry “%1”</numerusform>
            <numerusform>%Ln associations would carry “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them carry several of these labels, or the new one already: each carries it once.</source>
        <translation>
            <numerusform>%Ln of them carries several of these labels, or the new one already: it carries it once.</numerusform>
            <numerusform>%Ln of them carry several of these labels, or the new one already: each carries it once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkEditing</name>
    <message numerus="yes">
        <source>Edit taken back, and %Ln that depend(s) on it</source>
        <translation>
            <numerusform>Edit taken back, and %Ln that depends on it</numerusform>
            <numerusform>Edit taken back, and %Ln that depend on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln association(s) edited in the draft</source>
        <translation>
            <numerusform>%Ln association edited in the draft</numerusform>
            <numerusform>%Ln associations edited in the draft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkFileDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s): nothing is drafted.</source>
        <translation>
            <numerusform>%Ln problem: nothing is drafted.</numerusform>
            <numerusform>%Ln problems: nothing is drafted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft %Ln edit(s)</source>
        <translation>
            <numerusform>Draft %Ln edit</numerusform>
            <numerusform>Draft %Ln edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) copied</source>
        <translation>
            <numerusform>%Ln problem copied</numerusform>
            <numerusform>%Ln problems copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message numerus="yes">
        <source>All %Ln record(s) of the list</source>
        <translation>
            <numerusform>The only record of the list (%Ln)</numerusform>
            <numerusform>All %Ln records of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected record(s)</source>
        <translation>
            <numerusform>The selected record (%Ln)</numerusform>
            <numerusform>The %Ln selected records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkPreview</name>
    <message numerus="yes">
        <source>%Ln association(s) would change</source>
        <translation>
            <numerusform>%Ln association would change</numerusform>
            <numerusform>%Ln associations would change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkingDialog</name>
    <message numerus="yes">
        <source>Draft %Ln edit(s)</source>
        <translation>
            <numerusform>Draft %Ln edit</numerusform>
            <numerusform>Draft %Ln edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>Split off %Ln association(s)</source>
        <translation>
            <numerusform>Split off %Ln association</numerusform>
            <numerusform>Split off %Ln associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln association(s)</source>
        <translation>
            <numerusform>Move %Ln association</numerusform>
            <numerusform>Move %Ln associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln label(s)</source>
        <translation>
            <numerusform>Merge %Ln label</numerusform>
            <numerusform>Merge %Ln labels</numerusform>
        </translation>
    </message>
</context>
</TS>
