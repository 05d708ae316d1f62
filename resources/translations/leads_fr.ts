<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AccessDialog</name>
    <message>
        <source>Who may edit in “%1”</source>
        <translation>Qui peut modifier dans « %1 »</translation>
    </message>
    <message>
        <source>Everybody who may edit such records</source>
        <translation>Tous ceux qui peuvent modifier ces fiches</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Seulement ceux-ci</translation>
    </message>
    <message>
        <source>Super admins</source>
        <translation>Super administrateurs</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Save in the draft</source>
        <translation>Enregistrer dans le brouillon</translation>
    </message>
    <message>
        <source>Nobody could edit in it but those whom rules do not bind.</source>
        <translation>Personne ne pourrait y modifier de fiche, sauf ceux que les règles ne lient pas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known user(s) may edit in it.</source>
        <translation>
            <numerusform>%Ln utilisateur connu peut y modifier.</numerusform>
            <numerusform>%Ln utilisateurs connus peuvent y modifier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Everybody who may edit such records</source>
        <translation>Tous ceux qui peuvent modifier ces fiches</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>l’équipe %1</translation>
    </message>
    <message>
        <source>super admins</source>
        <translation>les super administrateurs</translation>
    </message>
    <message>
        <source>Nobody is named: only those whom rules do not bind</source>
        <translation>Personne n’est nommé : seulement ceux que les règles ne lient pas</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Super admins</source>
        <translation>Super administrateurs</translation>
    </message>
    <message>
        <source>Super admins: %1</source>
        <translation>Les super administrateurs : %1</translation>
    </message>
    <message>
        <source>Users who may edit property settings; HubSpot does not tell who</source>
        <translation>Qui peut modifier les paramètres des propriétés ; HubSpot ne dit pas qui</translation>
    </message>
    <message>
        <source>Users who may edit property settings; you named %1</source>
        <translation>Qui peut modifier les paramètres des propriétés ; vous avez nommé %1</translation>
    </message>
    <message>
        <source>Workflows, and API calls without a user</source>
        <translation>Les workflows, et les appels d’API sans utilisateur</translation>
    </message>
</context>
<context>
    <name>AskedTexts</name>
    <message>
        <source>Properties asked for in “%1”</source>
        <translation>Propriétés demandées dans « %1 »</translation>
    </message>
    <message>
        <source>On entering the stage</source>
        <translation>À l’entrée dans la phase</translation>
    </message>
    <message>
        <source>Properties of the create-lead form</source>
        <translation>Propriétés du formulaire de création de lead</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Dans le formulaire</translation>
    </message>
</context>
<context>
    <name>AskedView</name>
    <message>
        <source>Change who may edit</source>
        <translation>Modifier qui peut modifier</translation>
    </message>
    <message>
        <source>Who may edit in it</source>
        <translation>Qui peut y modifier</translation>
    </message>
    <message>
        <source>Change which properties it asks for</source>
        <translation>Modifier les propriétés demandées</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not known: no API tells</source>
        <translation>Inconnu : aucune API ne le dit</translation>
    </message>
    <message>
        <source>Properties asked for</source>
        <translation>Propriétés demandées</translation>
    </message>
    <message>
        <source>Change what happens in the stage</source>
        <translation>Modifier ce qui s’y déclenche</translation>
    </message>
    <message>
        <source>Workflow of the stage</source>
        <translation>Workflow de la phase</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatoire</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>No API: a change of it becomes a manual step.</source>
        <translation>Pas d’API : une modification devient une étape manuelle.</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Who changed “%1” in HubSpot</source>
        <translation>Qui a modifié « %1 » dans HubSpot</translation>
    </message>
    <message>
        <source>Changes made in HubSpot</source>
        <translation>Modifications faites dans HubSpot</translation>
    </message>
    <message>
        <source>HubSpot is being asked…</source>
        <translation>Question posée à HubSpot…</translation>
    </message>
    <message>
        <source>Nothing told yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Asking HubSpot who changed the pipeline</source>
        <translation>Question posée à HubSpot : qui a modifié le pipeline</translation>
    </message>
    <message>
        <source>HubSpot tells of no change</source>
        <translation>HubSpot ne signale aucune modification</translation>
    </message>
    <message>
        <source>Neither the pipeline nor its stages were changed as far as its audit goes.</source>
        <translation>Ni le pipeline ni ses phases n’ont été modifiés, d’aussi loin que remonte l’audit.</translation>
    </message>
    <message>
        <source>HubSpot holds it differently from what was pulled:</source>
        <translation>HubSpot diffère de ce qui a été récupéré :</translation>
    </message>
    <message>
        <source>HubSpot holds it as it was pulled.</source>
        <translation>HubSpot est tel que récupéré.</translation>
    </message>
    <message>
        <source>HubSpot could not be asked</source>
        <translation>HubSpot n’a pas pu être interrogé</translation>
    </message>
    <message>
        <source>HubSpot differs from what was pulled since then.</source>
        <translation>Depuis, HubSpot diffère de ce qui a été récupéré.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>In HubSpot’s words</source>
        <translation>Selon HubSpot</translation>
    </message>
</context>
<context>
    <name>AutomationDialog</name>
    <message>
        <source>Leads that HubSpot creates</source>
        <translation>Leads que HubSpot crée</translation>
    </message>
    <message>
        <source>When a contact enters</source>
        <translation>Quand un contact entre dans</translation>
    </message>
    <message>
        <source>When a company enters</source>
        <translation>Quand une entreprise entre dans</translation>
    </message>
    <message>
        <source>Follow-up lead after a disqualification</source>
        <translation>Lead de suivi après une disqualification</translation>
    </message>
    <message>
        <source>No follow-up lead</source>
        <translation>Pas de lead de suivi</translation>
    </message>
    <message>
        <source>Follow-up lead</source>
        <translation>Lead de suivi</translation>
    </message>
    <message>
        <source>After these reasons</source>
        <translation>Après ces motifs</translation>
    </message>
    <message>
        <source>The figures are the leads that each would have created in the period.</source>
        <translation>Les chiffres sont les leads que chacun aurait créés dans la période.</translation>
    </message>
</context>
<context>
    <name>ByHandDialog</name>
    <message>
        <source>HubSpot has it like this already</source>
        <translation>HubSpot l’a déjà ainsi</translation>
    </message>
    <message>
        <source>HubSpot has no API for this. A change becomes a manual step of the plan; what HubSpot has already is only noted.</source>
        <translation>HubSpot n’a pas d’API pour cela. Une modification devient une étape manuelle du plan ; ce que HubSpot a déjà est seulement noté.</translation>
    </message>
    <message>
        <source>Save in the draft</source>
        <translation>Enregistrer dans le brouillon</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>Delete the pipeline “%1”</source>
        <translation>Supprimer le pipeline « %1 »</translation>
    </message>
    <message>
        <source>Delete pipeline</source>
        <translation>Supprimer le pipeline</translation>
    </message>
    <message>
        <source>Delete the stage “%1”</source>
        <translation>Supprimer la phase « %1 »</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Supprimer la phase</translation>
    </message>
    <message>
        <source>Move them to</source>
        <translation>Les déplacer vers</translation>
    </message>
    <message>
        <source>How many records are in it is not known yet.</source>
        <translation>On ne sait pas encore combien de fiches s’y trouvent.</translation>
    </message>
    <message>
        <source>No record is in it: nothing has to move.</source>
        <translation>Aucune fiche ne s’y trouve : rien n’est à déplacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) is/are in it (%1): they move before it goes.</source>
        <translation>
            <numerusform>%Ln fiche s’y trouve (%1) : elle est déplacée avant la suppression.</numerusform>
            <numerusform>%Ln fiches s’y trouvent (%1) : elles sont déplacées avant la suppression.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its stages, rules, edit access and whatever is set of it go with it. In the draft this can be undone; HubSpot itself cannot restore a pipeline that was deleted.</source>
        <translation>Ses phases, règles, accès et tout ce qui le concerne partent avec lui. Dans le brouillon, cela s’annule ; HubSpot lui-même ne restaure pas un pipeline supprimé.</translation>
    </message>
    <message>
        <source>Rules and edit access name it no more. In the draft this can be undone; HubSpot itself cannot restore a stage that was deleted.</source>
        <translation>Règles et accès ne la nomment plus. Dans le brouillon, cela s’annule ; HubSpot lui-même ne restaure pas une phase supprimée.</translation>
    </message>
</context>
<context>
    <name>DraftedWords</name>
    <message>
        <source>Drafted: this stage is new</source>
        <translation>Brouillon : cette phase est nouvelle</translation>
    </message>
    <message>
        <source>Drafted: this stage is deleted</source>
        <translation>Brouillon : cette phase est supprimée</translation>
    </message>
    <message>
        <source>Drafted: it was “%1”</source>
        <translation>Brouillon : elle s’appelait « %1 »</translation>
    </message>
    <message>
        <source>Drafted: its state was “%1”</source>
        <translation>Brouillon : son état était « %1 »</translation>
    </message>
    <message>
        <source>Drafted: moved from place %1 to %2</source>
        <translation>Brouillon : déplacée du rang %1 au rang %2</translation>
    </message>
    <message>
        <source>Drafted: counted anew, at its old place</source>
        <translation>Brouillon : renumérotée, à son ancien rang</translation>
    </message>
    <message>
        <source>Drafted: its records go to %1 first</source>
        <translation>Brouillon : ses fiches vont d’abord dans %1</translation>
    </message>
    <message>
        <source>Drafted: it asks for other properties</source>
        <translation>Brouillon : elle demande d’autres propriétés</translation>
    </message>
    <message>
        <source>Drafted: another workflow</source>
        <translation>Brouillon : un autre workflow</translation>
    </message>
</context>
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
    <message>
        <source>State of “%1” changed in the draft</source>
        <translation>État de « %1 » modifié dans le brouillon</translation>
    </message>
    <message>
        <source>“%1” deleted in the draft</source>
        <translation>« %1 » supprimé dans le brouillon</translation>
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
    <message numerus="yes">
        <source>Change taken back, and %Ln that depend(s) on it</source>
        <translation>
            <numerusform>Modification annulée, ainsi que %Ln qui en dépend</numerusform>
            <numerusform>Modification annulée, ainsi que %Ln qui en dépendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Back to all figures (Esc)</source>
        <translation>Retour à tous les chiffres (Échap)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>Rien à lister</translation>
    </message>
    <message>
        <source>No record is counted here.</source>
        <translation>Aucune fiche n’est comptée ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied with headers</source>
        <translation>
            <numerusform>%Ln ligne copiée avec les en-têtes</numerusform>
            <numerusform>%Ln lignes copiées avec les en-têtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Holdings</name>
    <message>
        <source>Counting what settings of leads do</source>
        <translation>Calcul de ce que font les paramètres des leads</translation>
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
    <name>NoPipelines</name>
    <message>
        <source>No pipelines yet</source>
        <translation>Pas encore de pipelines</translation>
    </message>
    <message>
        <source>This tab says through which stages leads, deals and tickets go, how many are in each, which rules guard them, and what changing them would do. Pull your portal’s configuration, or import its pipelines as files.</source>
        <translation>Cet onglet dit par quelles phases passent leads, transactions et tickets, combien se trouvent dans chacune, quelles règles les protègent et ce que ferait une modification. Récupérez la configuration de votre portail, ou importez ses pipelines sous forme de fichiers.</translation>
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
        <source>This pipeline has no stage</source>
        <translation>Ce pipeline n’a aucune phase</translation>
    </message>
    <message>
        <source>A pipeline needs at least one: without it no record can be in it.</source>
        <translation>Il en faut au moins une : sans elle, aucune fiche ne peut s’y trouver.</translation>
    </message>
    <message>
        <source>Add stage…</source>
        <translation>Ajouter une phase…</translation>
    </message>
</context>
<context>
    <name>NothingTexts</name>
    <message>
        <source>No lead pipelines yet</source>
        <translation>Pas encore de pipeline de leads</translation>
    </message>
    <message>
        <source>Here you say what HubSpot asks of leads and does with them by itself, which no API tells, and see what a change would do. Pull the portal, or import its pipelines and leads.</source>
        <translation>Vous dites ici ce que HubSpot demande pour les leads et ce qu’il en fait de lui-même, ce qu’aucune API n’indique, et voyez ce qu’un changement ferait. Récupérez le portail, ou importez ses pipelines et ses leads.</translation>
    </message>
    <message>
        <source>Pull from HubSpot</source>
        <translation>Lire depuis HubSpot</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>The records were not counted</source>
        <translation>Les fiches n’ont pas été comptées</translation>
    </message>
    <message>
        <source>Counting was stopped before the end, so nothing can be told.</source>
        <translation>Le calcul a été arrêté avant la fin : rien ne peut être dit.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
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
    <name>PeriodChooser</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>All of history</source>
        <translation>Tout l’historique</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
</context>
<context>
    <name>PipelineChooser</name>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
</context>
<context>
    <name>PipelineCommands</name>
    <message>
        <source>&amp;Add stage…</source>
        <translation>&amp;Ajouter une phase…</translation>
    </message>
    <message>
        <source>&amp;Rename stage, or change its state…</source>
        <translation>&amp;Renommer la phase, ou changer son état…</translation>
    </message>
    <message>
        <source>&amp;Delete stage…</source>
        <translation>&amp;Supprimer la phase…</translation>
    </message>
    <message>
        <source>&amp;Who may edit in the stage…</source>
        <translation>&amp;Qui peut modifier dans la phase…</translation>
    </message>
    <message>
        <source>&amp;Take back what is drafted of this stage</source>
        <translation>A&amp;nnuler ce que le brouillon fait de cette phase</translation>
    </message>
    <message>
        <source>Move stage &amp;up</source>
        <translation>&amp;Monter la phase</translation>
    </message>
    <message>
        <source>Move stage d&amp;own</source>
        <translation>&amp;Descendre la phase</translation>
    </message>
    <message>
        <source>Add &amp;pipeline…</source>
        <translation>Ajouter un &amp;pipeline…</translation>
    </message>
    <message>
        <source>Re&amp;name pipeline…</source>
        <translation>Renommer le p&amp;ipeline…</translation>
    </message>
    <message>
        <source>Move pipeline up</source>
        <translation>Monter le pipeline</translation>
    </message>
    <message>
        <source>Move pipeline down</source>
        <translation>Descendre le pipeline</translation>
    </message>
    <message>
        <source>Delete pip&amp;eline…</source>
        <translation>Supprimer le pip&amp;eline…</translation>
    </message>
    <message>
        <source>Who &amp;changed the pipeline in HubSpot…</source>
        <translation>Qui a &amp;modifié le pipeline dans HubSpot…</translation>
    </message>
    <message>
        <source>&amp;Show the records in the stage</source>
        <translation>Afficher les &amp;fiches de la phase</translation>
    </message>
    <message>
        <source>&amp;Find a pipeline</source>
        <translation>&amp;Chercher un pipeline</translation>
    </message>
</context>
<context>
    <name>PipelineDialog</name>
    <message>
        <source>Add a pipeline</source>
        <translation>Ajouter un pipeline</translation>
    </message>
    <message>
        <source>Add pipeline</source>
        <translation>Ajouter le pipeline</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Rename the pipeline “%1”</source>
        <translation>Renommer le pipeline « %1 »</translation>
    </message>
    <message>
        <source>Rename pipeline</source>
        <translation>Renommer le pipeline</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Stages like</source>
        <translation>Phases comme dans</translation>
    </message>
    <message>
        <source>Internal name</source>
        <translation>Nom interne</translation>
    </message>
    <message>
        <source>It would be pipeline %1 of at most %2; the default one does not count.</source>
        <translation>Ce serait le pipeline %1 sur %2 au plus ; celui par défaut ne compte pas.</translation>
    </message>
    <message>
        <source>%1 (never changes)</source>
        <translation>%1 (ne change jamais)</translation>
    </message>
    <message>
        <source>%1 (proposed; never changes once it is in HubSpot)</source>
        <translation>%1 (proposé ; ne change plus une fois dans HubSpot)</translation>
    </message>
    <message>
        <source>Made of the name; never changes once it is in HubSpot</source>
        <translation>Tiré du nom ; ne change plus une fois dans HubSpot</translation>
    </message>
</context>
<context>
    <name>PipelineEntries</name>
    <message>
        <source>%1 · %2 of %3 pipelines</source>
        <translation>%1 · %2 pipelines sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s)</source>
        <translation>
            <numerusform>%Ln phase</numerusform>
            <numerusform>%Ln phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted in the draft</source>
        <translation>supprimé dans le brouillon</translation>
    </message>
</context>
<context>
    <name>PipelineFilters</name>
    <message>
        <source>Find a pipeline</source>
        <translation>Chercher un pipeline</translation>
    </message>
</context>
<context>
    <name>PipelineHead</name>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rename the pipeline</source>
        <translation>Renommer le pipeline</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete the pipeline</source>
        <translation>Supprimer le pipeline</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back what is drafted of the pipeline</source>
        <translation>Annuler ce que le brouillon fait du pipeline</translation>
    </message>
    <message>
        <source>Who changed it…</source>
        <translation>Qui l’a modifié…</translation>
    </message>
    <message>
        <source>Who changed the pipeline in HubSpot</source>
        <translation>Qui a modifié le pipeline dans HubSpot</translation>
    </message>
    <message>
        <source>%1 of %2 stages</source>
        <translation>%1 phases sur %2</translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>presque plein</translation>
    </message>
    <message>
        <source>HubSpot locks some of its stages: it cannot be deleted</source>
        <translation>HubSpot verrouille certaines de ses phases : il ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>new in the draft</source>
        <translation>nouveau dans le brouillon</translation>
    </message>
    <message>
        <source>deleted in the draft, with its stages and rules</source>
        <translation>supprimé dans le brouillon, avec ses phases et ses règles</translation>
    </message>
</context>
<context>
    <name>PipelineList</name>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Add pipeline…</source>
        <translation>Ajouter un pipeline…</translation>
    </message>
</context>
<context>
    <name>PipelineWords</name>
    <message>
        <source>New</source>
        <comment>stage</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>stage</comment>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>stage</comment>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>stage</comment>
        <translation>Renommée</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>État modifié</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>stage</comment>
        <translation>Déplacée</translation>
    </message>
    <message>
        <source>begins here</source>
        <translation>création ici</translation>
    </message>
    <message>
        <source>not skipped</source>
        <translation>non sautée</translation>
    </message>
    <message>
        <source>no way back</source>
        <translation>sans retour</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restreinte</translation>
    </message>
</context>
<context>
    <name>PipelinesTab</name>
    <message>
        <source>Leads · %1 (%2)</source>
        <translation>Leads · %1 (%2)</translation>
    </message>
    <message>
        <source>Through which stages records go, which rules guard them, what changes do</source>
        <translation>Par quelles phases passent les fiches, quelles règles les protègent, ce que fait une modification</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Find a property</source>
        <translation>Chercher une propriété</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non demandée</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affichée</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Internal name</source>
        <translation>Nom interne</translation>
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
    <name>RowTexts</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Why it is counted</source>
        <translation>Pourquoi elle est comptée</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>ID de la fiche</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Choose the stages</source>
        <translation>Choisir les phases</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>A change of it is pushed through HubSpot’s API.</source>
        <translation>Une modification est poussée par l’API de HubSpot.</translation>
    </message>
    <message>
        <source>%1: choose the stages</source>
        <translation>%1 : choisir les phases</translation>
    </message>
    <message>
        <source>%1: take the change back</source>
        <translation>%1 : annuler la modification</translation>
    </message>
    <message>
        <source>A change of it becomes a manual step.</source>
        <translation>Une modification devient une étape manuelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked of %1</source>
        <translation>
            <numerusform>%Ln bloquée sur %1</numerusform>
            <numerusform>%Ln bloquées sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Of %1 moves and creations that history tells it would have blocked %2.</source>
        <translation>Sur %1 déplacements et créations de l’historique, elle en aurait bloqué %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are by people whom rules do not bind.</source>
        <translation>
            <numerusform>%Ln de plus vient de personnes que les règles ne lient pas.</numerusform>
            <numerusform>%Ln de plus viennent de personnes que les règles ne lient pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleTexts</name>
    <message>
        <source>off</source>
        <comment>rule</comment>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>all stages</source>
        <translation>toutes les phases</translation>
    </message>
    <message>
        <source>HubSpot has no API for it.</source>
        <translation>HubSpot n’a pas d’API pour cela.</translation>
    </message>
    <message>
        <source>The token lacks the scope %1.</source>
        <translation>Il manque au jeton l’autorisation %1.</translation>
    </message>
    <message>
        <source>No pull could read it: a scope or the subscription is missing, or nothing was pulled yet.</source>
        <translation>Aucune récupération n’a pu la lire : il manque une autorisation ou l’abonnement, ou rien n’a encore été récupéré.</translation>
    </message>
    <message>
        <source>HubSpot refused the last push of it.</source>
        <translation>HubSpot en a refusé le dernier envoi.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Records may be created in the chosen stages only.</source>
        <translation>Une fiche ne se crée que dans les phases choisies.</translation>
    </message>
    <message>
        <source>A protected open stage cannot be passed over. A closed stage may always be entered.</source>
        <translation>Une phase ouverte protégée ne se saute pas. On peut toujours entrer dans une phase fermée.</translation>
    </message>
    <message>
        <source>A protected stage cannot be left for an earlier one.</source>
        <translation>D’une phase protégée, on ne revient pas à une phase précédente.</translation>
    </message>
    <message>
        <source>In a restricted stage only those named may edit records.</source>
        <translation>Dans une phase restreinte, seules les personnes nommées modifient des fiches.</translation>
    </message>
    <message>
        <source>A lead without a deal cannot become qualified.</source>
        <translation>Un lead sans transaction ne peut pas devenir qualifié.</translation>
    </message>
    <message>
        <source>Stages in which records may be created</source>
        <translation>Phases où des fiches peuvent être créées</translation>
    </message>
    <message>
        <source>Stages that cannot be skipped</source>
        <translation>Phases qui ne peuvent pas être sautées</translation>
    </message>
    <message>
        <source>Stages that cannot be left for an earlier one</source>
        <translation>Phases dont on ne revient pas en arrière</translation>
    </message>
    <message>
        <source>Restricted stages</source>
        <translation>Phases restreintes</translation>
    </message>
</context>
<context>
    <name>RulesControl</name>
    <message>
        <source>Rule “%1” switched on in the draft</source>
        <translation>Règle « %1 » activée dans le brouillon</translation>
    </message>
    <message>
        <source>Rule “%1” switched off in the draft</source>
        <translation>Règle « %1 » désactivée dans le brouillon</translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation>Modification annulée</translation>
    </message>
</context>
<context>
    <name>RulesView</name>
    <message>
        <source>They do not bind:</source>
        <translation>Elles ne lient pas :</translation>
    </message>
    <message>
        <source>Rules of the pipeline</source>
        <translation>Règles du pipeline</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>Save in the draft</source>
        <translation>Enregistrer dans le brouillon</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Without any stage the rule ends.</source>
        <translation>Sans aucune phase, la règle prend fin.</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>What HubSpot asks of leads and does with them, and what a change would do</source>
        <translation>Ce que HubSpot demande pour les leads et ce qu’il en fait, et ce qu’un changement ferait</translation>
    </message>
    <message>
        <source>Settings of leads</source>
        <translation>Paramètres des leads</translation>
    </message>
    <message>
        <source>nothing to set here</source>
        <translation>rien à régler ici</translation>
    </message>
</context>
<context>
    <name>StageColumns</name>
    <message>
        <source>Place</source>
        <comment>stage</comment>
        <translation>Rang</translation>
    </message>
    <message>
        <source>The place in the order of the pipeline</source>
        <translation>Le rang dans l’ordre du pipeline</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>What people read</source>
        <translation>Ce que l’on lit</translation>
    </message>
    <message>
        <source>HubSpot lets nobody change this stage.</source>
        <translation>HubSpot ne laisse personne modifier cette phase.</translation>
    </message>
    <message>
        <source>State</source>
        <comment>stage</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>What a record in the stage is worth: its state, its chance</source>
        <translation>Ce que vaut une fiche dans la phase : son état, ses chances</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>How many records are in the stage</source>
        <translation>Combien de fiches se trouvent dans la phase</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The rules of the pipeline that name the stage</source>
        <translation>Les règles du pipeline qui nomment la phase</translation>
    </message>
    <message>
        <source>Internal name</source>
        <translation>Nom interne</translation>
    </message>
    <message>
        <source>What records hold; never changes</source>
        <translation>Ce que contiennent les fiches ; ne change jamais</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>What the draft has made of the stage</source>
        <translation>Ce que le brouillon a fait de la phase</translation>
    </message>
</context>
<context>
    <name>StageDetail</name>
    <message>
        <source>Choose a stage to see who may edit in it and what deleting it would do.</source>
        <translation>Choisissez une phase pour voir qui peut y modifier et ce que ferait sa suppression.</translation>
    </message>
    <message>
        <source>HubSpot locks this stage: nobody can change or delete it.</source>
        <translation>HubSpot verrouille cette phase : personne ne peut la modifier ni la supprimer.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back what the draft has made of this stage</source>
        <translation>Annuler ce que le brouillon a fait de cette phase</translation>
    </message>
    <message>
        <source>work ends here</source>
        <comment>stage</comment>
        <translation>le travail s’y termine</translation>
    </message>
    <message>
        <source>State</source>
        <comment>stage</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>In it</source>
        <comment>records</comment>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Internal name</source>
        <translation>Nom interne</translation>
    </message>
    <message>
        <source>What records hold; never changes</source>
        <translation>Ce que contiennent les fiches ; ne change jamais</translation>
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
        <source>Deleting it</source>
        <translation>La suppression</translation>
    </message>
    <message>
        <source>If it were deleted</source>
        <translation>Si elle était supprimée</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Calcul en cours…</translation>
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
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>Add a stage · %1</source>
        <translation>Ajouter une phase · %1</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Ajouter la phase</translation>
    </message>
    <message>
        <source>Change the stage “%1”</source>
        <translation>Modifier la phase « %1 »</translation>
    </message>
    <message>
        <source>Save stage</source>
        <translation>Enregistrer la phase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <comment>stage</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>stage</comment>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Internal name</source>
        <translation>Nom interne</translation>
    </message>
    <message>
        <source>It would be stage %1 of at most %2.</source>
        <translation>Ce serait la phase %1 sur %2 au plus.</translation>
    </message>
    <message>
        <source>Before “%1”</source>
        <translation>Avant « %1 »</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>%1 (never changes)</source>
        <translation>%1 (ne change jamais)</translation>
    </message>
    <message>
        <source>%1 (proposed; never changes once it is in HubSpot)</source>
        <translation>%1 (proposé ; ne change plus une fois dans HubSpot)</translation>
    </message>
    <message>
        <source>Made of the name; never changes once it is in HubSpot</source>
        <translation>Tiré du nom ; ne change plus une fois dans HubSpot</translation>
    </message>
</context>
<context>
    <name>StageTable</name>
    <message>
        <source>Stages</source>
        <translation>Phases</translation>
    </message>
</context>
<context>
    <name>TabNames</name>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
</context>
<context>
    <name>TopicCommands</name>
    <message>
        <source>&amp;Change the setting…</source>
        <translation>&amp;Modifier le paramètre…</translation>
    </message>
    <message>
        <source>&amp;Take back what is drafted of it</source>
        <translation>&amp;Annuler ce qui en est au brouillon</translation>
    </message>
    <message>
        <source>Back to all &amp;figures</source>
        <translation>Revenir à tous les &amp;chiffres</translation>
    </message>
</context>
<context>
    <name>TopicEditing</name>
    <message>
        <source>Deal on qualification · %1</source>
        <translation>Transaction à la qualification · %1</translation>
    </message>
    <message>
        <source>Require a deal when a lead qualifies</source>
        <translation>Exiger une transaction à la qualification d’un lead</translation>
    </message>
    <message>
        <source>A person who qualifies a lead has to create a deal. Super admins and workflows are not bound.</source>
        <translation>Qui qualifie un lead doit créer une transaction. Les super admins et les workflows n’y sont pas tenus.</translation>
    </message>
    <message>
        <source>Owner and activities of leads</source>
        <translation>Propriétaire et activités des leads</translation>
    </message>
    <message>
        <source>Leads follow the owner of their contact and company</source>
        <translation>Les leads suivent le propriétaire de leur contact et de leur entreprise</translation>
    </message>
    <message>
        <source>People can then create leads only from contacts and companies that they own. Closed leads are never updated.</source>
        <translation>On ne peut alors créer de leads qu’à partir de ses propres contacts et entreprises. Les leads fermés ne sont jamais mis à jour.</translation>
    </message>
    <message>
        <source>Update open leads at once</source>
        <translation>Mettre aussitôt à jour les leads ouverts</translation>
    </message>
    <message>
        <source>HubSpot asks this when the sync is switched on.</source>
        <translation>HubSpot le demande quand la synchronisation est activée.</translation>
    </message>
    <message>
        <source>Leads show the activities of their contact and company</source>
        <translation>Les leads montrent les activités de leur contact et de leur entreprise</translation>
    </message>
    <message>
        <source>Switched off, leads show their own activities only.</source>
        <translation>Désactivé, les leads ne montrent que leurs propres activités.</translation>
    </message>
</context>
<context>
    <name>TopicPane</name>
    <message>
        <source>Edit the reasons…</source>
        <translation>Modifier les motifs…</translation>
    </message>
    <message>
        <source>no API</source>
        <translation>sans API</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>Rien n’est réglé.</translation>
    </message>
    <message>
        <source>No workflow is declared for this stage.</source>
        <translation>Aucun workflow n’est déclaré pour cette phase.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No longer declared</source>
        <translation>Ne plus déclarer</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ce qui s’ensuit</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, told on the command line</source>
        <translation>
            <numerusform>et %Ln autre, que donne la ligne de commande</numerusform>
            <numerusform>et %Ln autres, que donne la ligne de commande</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is required here, and no workflow runs: nobody is affected.</source>
        <translation>Rien n’est exigé ici, aucun workflow ne s’exécute : personne n’est concerné.</translation>
    </message>
    <message>
        <source>The form requires nothing: nobody is affected.</source>
        <translation>Le formulaire n’exige rien : personne n’est concerné.</translation>
    </message>
    <message>
        <source>Nothing that is known of this portal follows from it.</source>
        <translation>Rien de ce qui est connu de ce portail n’en découle.</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
</context>
<context>
    <name>TopicWords</name>
    <message>
        <source>Qualification and disqualification</source>
        <translation>Qualification et disqualification</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>Ownership and creation</source>
        <translation>Propriétaire et création</translation>
    </message>
    <message>
        <source>On entering “%1”</source>
        <translation>À l’entrée dans « %1 »</translation>
    </message>
    <message>
        <source>Deal on qualification · %1</source>
        <translation>Transaction à la qualification · %1</translation>
    </message>
    <message>
        <source>Disqualification reasons</source>
        <translation>Motifs de disqualification</translation>
    </message>
    <message>
        <source>Leads that HubSpot creates</source>
        <translation>Leads que HubSpot crée</translation>
    </message>
    <message>
        <source>Built-in progressions</source>
        <translation>Progressions intégrées</translation>
    </message>
    <message>
        <source>Owner and activities</source>
        <translation>Propriétaire et activités</translation>
    </message>
    <message>
        <source>Create-lead form</source>
        <translation>Formulaire de création de lead</translation>
    </message>
    <message>
        <source>The properties that HubSpot shows, or requires, when a person moves a lead to this stage, and the workflow that it starts.</source>
        <translation>Les propriétés que HubSpot montre, ou exige, quand une personne déplace un lead vers cette phase, et le workflow que cela lance.</translation>
    </message>
    <message>
        <source>Whether a person needs a deal to qualify a lead of this pipeline.</source>
        <translation>S’il faut une transaction pour qualifier un lead de ce pipeline.</translation>
    </message>
    <message>
        <source>Why leads were disqualified. The reasons are options of a property: they are edited in the tab Options.</source>
        <translation>Pourquoi des leads ont été disqualifiés. Les motifs sont des options d’une propriété : ils se modifient dans l’onglet Options.</translation>
    </message>
    <message>
        <source>The lifecycle stages of contacts and companies that create a lead when they are entered, and the lead that follows a disqualification for chosen reasons.</source>
        <translation>Les phases du cycle de vie des contacts et des entreprises dont l’entrée crée un lead, et le lead qui suit une disqualification pour certains motifs.</translation>
    </message>
    <message>
        <source>Two moves of the default pipeline that HubSpot makes by itself and that nobody can change. A lead that a person has moved back is never moved on again.</source>
        <translation>Deux déplacements du pipeline par défaut que HubSpot fait de lui-même et que personne ne peut modifier. Un lead qu’une personne a ramené en arrière n’avance plus jamais seul.</translation>
    </message>
    <message>
        <source>Whether leads follow the owner of their contact and company, and whose activities they show. Closed leads never change.</source>
        <translation>Si les leads suivent le propriétaire de leur contact et de leur entreprise, et quelles activités ils montrent. Les leads fermés ne changent jamais.</translation>
    </message>
    <message>
        <source>The properties of the form in which people create a lead, and those that it requires.</source>
        <translation>Les propriétés du formulaire dans lequel on crée un lead, et celles qu’il exige.</translation>
    </message>
    <message>
        <source>Not declared: taken as HubSpot’s default</source>
        <translation>Non déclaré : valeur par défaut de HubSpot</translation>
    </message>
    <message>
        <source>As declared</source>
        <translation>Tel que déclaré</translation>
    </message>
    <message>
        <source>Changed in the draft</source>
        <translation>Modifié dans le brouillon</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>non déclaré</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>changed in the draft</source>
        <translation>modifié dans le brouillon</translation>
    </message>
</context>
<context>
    <name>WorkflowDialog</name>
    <message>
        <source>Create a task for the owner</source>
        <translation>Créer une tâche pour le propriétaire</translation>
    </message>
    <message>
        <source>What happens in “%1”</source>
        <translation>Ce qui se passe dans « %1 »</translation>
    </message>
    <message>
        <source>Actions, one a line</source>
        <translation>Actions, une par ligne</translation>
    </message>
</context>
</TS>
