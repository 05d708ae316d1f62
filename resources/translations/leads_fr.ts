<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Editing</name>
    <message>
        <source>Option “%1” removed in the draft</source>
        <translation>Option «&#xa0;%1&#xa0;» retirée dans le brouillon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln option(s) removed in the draft</source>
        <translation>
            <numerusform>%Ln option retirée dans le brouillon</numerusform>
            <numerusform>%Ln options retirées dans le brouillon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Change taken back</source>
        <translation>Modification annulée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>What of the leads</source>
        <translation>Que voir des leads</translation>
    </message>
</context>
<context>
    <name>NoOptions</name>
    <message>
        <source>No property list yet</source>
        <translation>Pas encore de liste de propriétés</translation>
    </message>
    <message>
        <source>This page says which statuses, types and reasons leads are worked by, how many records hold each, and what changing them would do. Pull your portal’s configuration, or import its property lists as files.</source>
        <translation>Cette page dit par quels statuts, types et motifs les leads sont suivis, combien de fiches ont chacun, et ce que changerait une modification. Récupérez la configuration de votre portail, ou importez ses listes de propriétés depuis des fichiers.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Pull from a portal</source>
        <translation>Récupérer d’un portail</translation>
    </message>
    <message>
        <source>No option is meant by this filter</source>
        <translation>Aucune option ne correspond à ce filtre</translation>
    </message>
    <message>
        <source>Labels and internal values are looked at, whatever the case.</source>
        <translation>Le filtre porte sur les noms et les valeurs internes, sans distinguer la casse.</translation>
    </message>
    <message>
        <source>Show all options</source>
        <translation>Afficher toutes les options</translation>
    </message>
    <message>
        <source>No options here</source>
        <translation>Pas d’options ici</translation>
    </message>
    <message>
        <source>This property has no options</source>
        <translation>Cette propriété n’a pas d’options</translation>
    </message>
    <message>
        <source>Without options nobody can choose a value.</source>
        <translation>Sans options, personne ne peut choisir de valeur.</translation>
    </message>
    <message>
        <source>Add option…</source>
        <translation>Ajouter une option…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) hold(s) a value that is no option.</source>
        <translation>
            <numerusform>%Ln fiche a une valeur qui n’est pas une option.</numerusform>
            <numerusform>%Ln fiches ont une valeur qui n’est pas une option.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionColumns</name>
    <message>
        <source>Label</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>What people read</source>
        <translation>Ce qu’on lit</translation>
    </message>
    <message>
        <source>No option</source>
        <translation>Pas une option</translation>
    </message>
    <message>
        <source>Internal value</source>
        <translation>Valeur interne</translation>
    </message>
    <message>
        <source>What records hold; never changes</source>
        <translation>Ce que contiennent les fiches&#x202f;; ne change jamais</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Whether forms and records offer the option</source>
        <translation>Les formulaires et les fiches proposent-ils l’option</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masquée</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>How many records hold the value</source>
        <translation>Combien de fiches ont cette valeur</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>What the draft has made of the option</source>
        <translation>Ce que le brouillon fait de l’option</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>The place in the list, as HubSpot counts</source>
        <translation>La place dans la liste, telle que HubSpot la compte</translation>
    </message>
</context>
<context>
    <name>OptionCommands</name>
    <message>
        <source>&amp;Add option…</source>
        <translation>&amp;Ajouter une option…</translation>
    </message>
    <message>
        <source>&amp;Change option…</source>
        <translation>&amp;Modifier l’option…</translation>
    </message>
    <message>
        <source>&amp;Hide option, or show it again</source>
        <translation>Mas&amp;quer l’option, ou l’afficher à nouveau</translation>
    </message>
    <message>
        <source>&amp;Remove option</source>
        <translation>&amp;Retirer l’option</translation>
    </message>
    <message>
        <source>Make this &amp;value an option…</source>
        <translation>Faire de cette &amp;valeur une option…</translation>
    </message>
    <message>
        <source>&amp;Take back what is drafted of this option</source>
        <translation>&amp;Annuler le brouillon de cette option</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Show the records that hold it</source>
        <translation>Afficher les &amp;fiches qui l’ont</translation>
    </message>
    <message>
        <source>Find a &amp;property</source>
        <translation>Trouver une &amp;propriété</translation>
    </message>
    <message>
        <source>&amp;Filter options</source>
        <translation>&amp;Filtrer les options</translation>
    </message>
</context>
<context>
    <name>OptionDetail</name>
    <message>
        <source>Choose an option to see who holds it and what removing it would do.</source>
        <translation>Choisissez une option pour voir qui l’a et ce que ferait son retrait.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back what the draft has made of this option</source>
        <translation>Annuler ce que le brouillon fait de cette option</translation>
    </message>
    <message>
        <source>Drafted: this option is new</source>
        <translation>Brouillon&#xa0;: cette option est nouvelle</translation>
    </message>
    <message>
        <source>Drafted: this option is removed</source>
        <translation>Brouillon&#xa0;: cette option est retirée</translation>
    </message>
    <message>
        <source>Drafted: it was “%1”</source>
        <translation>Brouillon&#xa0;: c’était «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Drafted: this option is hidden</source>
        <translation>Brouillon&#xa0;: cette option est masquée</translation>
    </message>
    <message>
        <source>Drafted: it is shown again</source>
        <translation>Brouillon&#xa0;: elle est à nouveau affichée</translation>
    </message>
    <message>
        <source>Drafted: moved from place %1 to %2</source>
        <translation>Brouillon&#xa0;: passe de la place %1 à la place %2</translation>
    </message>
    <message>
        <source>Internal value</source>
        <translation>Valeur interne</translation>
    </message>
    <message>
        <source>What records hold; never changes</source>
        <translation>Ce que contiennent les fiches&#x202f;; ne change jamais</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Présente sur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>no record</source>
        <translation>aucune fiche</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>This value is no option of the property: records keep it, but nobody can choose it, and HubSpot refuses to write it.</source>
        <translation>Cette valeur n’est pas une option de la propriété&#xa0;: les fiches la gardent, mais personne ne peut la choisir, et HubSpot refuse de l’écrire.</translation>
    </message>
    <message>
        <source>Add as an option…</source>
        <translation>Ajouter comme option…</translation>
    </message>
    <message>
        <source>Removing it</source>
        <translation>Son retrait</translation>
    </message>
    <message>
        <source>If it were removed</source>
        <translation>Si elle était retirée</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Décompte en cours…</translation>
    </message>
    <message>
        <source>Lists and workflows</source>
        <translation>Listes et workflows</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>OptionDialog</name>
    <message>
        <source>Add an option · %1</source>
        <translation>Ajouter une option · %1</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Ajouter l’option</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save option</source>
        <translation>Enregistrer l’option</translation>
    </message>
    <message>
        <source>Hidden: forms and records do not offer it</source>
        <translation>Masquée&#xa0;: les formulaires et les fiches ne la proposent pas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Internal value</source>
        <translation>Valeur interne</translation>
    </message>
    <message>
        <source>Records hold this value already: they show the label from then on.</source>
        <translation>Des fiches ont déjà cette valeur&#xa0;: elles afficheront ce nom.</translation>
    </message>
    <message>
        <source>Records hold the value. It never changes: another value is another option.</source>
        <translation>Les fiches contiennent la valeur. Elle ne change jamais&#xa0;: une autre valeur est une autre option.</translation>
    </message>
</context>
<context>
    <name>OptionFilters</name>
    <message>
        <source>Find a property</source>
        <translation>Trouver une propriété</translation>
    </message>
    <message>
        <source>Filter options</source>
        <translation>Filtrer les options</translation>
    </message>
</context>
<context>
    <name>OptionTable</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>HubSpot calculates this property: its options cannot be edited.</source>
        <translation>HubSpot calcule cette propriété&#xa0;: ses options ne se modifient pas.</translation>
    </message>
    <message>
        <source>The options of this property come from elsewhere, such as owners or the stages of pipelines, and are edited there.</source>
        <translation>Les options de cette propriété viennent d’ailleurs, comme les propriétaires ou les phases des pipelines, et se modifient là-bas.</translation>
    </message>
    <message>
        <source>HubSpot lets nobody edit the options of this property here.</source>
        <translation>HubSpot ne laisse personne modifier ici les options de cette propriété.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>option</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>option</comment>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>option</comment>
        <translation>Renommée</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>Affichée</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacée</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>option</comment>
        <translation>Modifiée</translation>
    </message>
</context>
<context>
    <name>OptionsTab</name>
    <message>
        <source>Leads · %1 (%2)</source>
        <translation>Leads · %1 (%2)</translation>
    </message>
    <message>
        <source>Which options leads are worked by, who holds them, what changing them does</source>
        <translation>Les options qui guident le suivi des leads, qui les a, ce que changerait une modification</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
</context>
<context>
    <name>PropertyEntries</name>
    <message>
        <source>How leads are worked</source>
        <translation>Suivi des leads</translation>
    </message>
    <message>
        <source>Other properties</source>
        <translation>Autres propriétés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln option(s)</source>
        <translation>
            <numerusform>%Ln option</numerusform>
            <numerusform>%Ln options</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 drafted</source>
        <translation>%1 au brouillon</translation>
    </message>
</context>
<context>
    <name>TabNames</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
</context>
</TS>
