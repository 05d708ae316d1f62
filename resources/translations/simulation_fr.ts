<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>FlowModel</name>
    <message numerus="yes">
        <source>%Ln creation(s)</source>
        <translation>
            <numerusform>%Ln création</numerusform>
            <numerusform>%Ln créations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln déplacement</numerusform>
            <numerusform>%Ln déplacements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowWords</name>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Created in %1</source>
        <translation>Création dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln creation(s)</source>
        <translation>
            <numerusform>%Ln création</numerusform>
            <numerusform>%Ln créations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln déplacement</numerusform>
            <numerusform>%Ln déplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would have been blocked (%1)</source>
        <translation>
            <numerusform>%Ln aurait été bloqué (%1)</numerusform>
            <numerusform>%Ln auraient été bloqués (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by those whom no rule binds</source>
        <translation>
            <numerusform>%Ln par ceux qu’aucune règle ne lie</numerusform>
            <numerusform>%Ln par ceux qu’aucune règle ne lie</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules refuse this way</source>
        <translation>Les règles refusent ce passage</translation>
    </message>
</context>
<context>
    <name>GridSaving</name>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
</context>
</TS>
