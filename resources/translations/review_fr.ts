<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>and %Ln more kind(s)</source>
        <translation>
            <numerusform>et %Ln autre sorte</numerusform>
            <numerusform>et %Ln autres sortes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more pair(s)</source>
        <translation>
            <numerusform>et %Ln autre couple</numerusform>
            <numerusform>et %Ln autres couples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more record(s)</source>
        <translation>
            <numerusform>et %Ln autre fiche</numerusform>
            <numerusform>et %Ln autres fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln couple</numerusform>
            <numerusform>%Ln couples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No calls: nothing here is set by HubSpot’s API.</source>
        <translation>Aucun appel&#xa0;: rien ici ne passe par l’API de HubSpot.</translation>
    </message>
    <message>
        <source>Nothing is left to push.</source>
        <translation>Il ne reste rien à envoyer.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>The call</source>
        <translation>L’appel</translation>
    </message>
    <message>
        <source>Call copied</source>
        <translation>Appel copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>ChangeColumns</name>
    <message>
        <source>(blank)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>Effect on records</source>
        <translation>Effet sur les fiches</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message>
        <source>Select a change to see it in full.</source>
        <translation>Sélectionnez une modification pour la voir en entier.</translation>
    </message>
    <message>
        <source>What it does to records</source>
        <translation>Ce qu’elle fait aux fiches</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>Before you push</source>
        <translation>Avant l’envoi</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Annuler cette modification</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>Drafted changes</source>
        <translation>Modifications du brouillon</translation>
    </message>
</context>
<context>
    <name>ConflictCards</name>
    <message>
        <source>When you drafted it</source>
        <translation>Quand vous l’avez modifié</translation>
    </message>
    <message>
        <source>Mine (the draft)</source>
        <translation>La mienne (brouillon)</translation>
    </message>
    <message>
        <source>Theirs (the portal now)</source>
        <translation>La leur (portail actuel)</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la leur</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Yours is kept</source>
        <translation>La vôtre est gardée</translation>
    </message>
    <message>
        <source>Theirs is taken</source>
        <translation>La leur est prise</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo “%1”, and what depends on it?</source>
        <translation>Annuler «&#xa0;%1&#xa0;», et ce qui en dépend&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>Annuler %Ln modification</numerusform>
            <numerusform>Annuler %Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) undone</source>
        <translation>
            <numerusform>%Ln modification annulée</numerusform>
            <numerusform>%Ln modifications annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>&amp;Push %Ln change(s)…</source>
        <translation>
            <numerusform>&amp;Envoyer %Ln modification…</numerusform>
            <numerusform>&amp;Envoyer %Ln modifications…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectColumns</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Associated with</source>
        <translation>Associée à</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Where in its definition</source>
        <translation>Où dans sa définition</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>(not written)</source>
        <translation>(non écrit)</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>EffectList</name>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>Back to all changes (Esc)</source>
        <translation>Revenir à toutes les modifications (Échap)</translation>
    </message>
    <message>
        <source>What the change does, row by row</source>
        <translation>Ce que fait la modification, ligne par ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesTable</name>
    <message>
        <source>Changed settings</source>
        <translation>Paramètres modifiés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryColumns</name>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>&amp;Roll back…</source>
        <translation>&amp;Revenir en arrière…</translation>
    </message>
    <message>
        <source>&amp;Show the steps</source>
        <translation>&amp;Voir les étapes</translation>
    </message>
    <message>
        <source>&amp;Search the changes</source>
        <translation>&amp;Chercher dans les modifications</translation>
    </message>
    <message>
        <source>&amp;Export the changes…</source>
        <translation>&amp;Exporter les modifications…</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>Select a run or a change to see it in full.</source>
        <translation>Sélectionnez un envoi ou une modification pour le détail.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Roll-back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Envoi %1</translation>
    </message>
    <message>
        <source>It can be rolled back once it is over: resume it, or leave the rest of it.</source>
        <translation>Le retour en arrière est possible une fois l’envoi terminé&#xa0;: reprenez-le, ou laissez-en le reste.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Change copied</source>
        <translation>Modification copiée</translation>
    </message>
</context>
<context>
    <name>HistoryFiles</name>
    <message>
        <source>Export the changes</source>
        <translation>Exporter les modifications</translation>
    </message>
    <message>
        <source>CSV files (%1)</source>
        <translation>Fichiers CSV (%1)</translation>
    </message>
    <message>
        <source>Excel workbooks (%1)</source>
        <translation>Classeurs Excel (%1)</translation>
    </message>
    <message>
        <source>JSON files (%1)</source>
        <translation>Fichiers JSON (%1)</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Pushes</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Part of the history</source>
        <translation>Partie de l’historique</translation>
    </message>
    <message>
        <source>Kind of setting</source>
        <translation>Type de paramètre</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Search changes</source>
        <translation>Chercher une modification</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What was pushed, when, by whom, and what was there before</source>
        <translation>Ce qui a été envoyé, quand, par qui, et ce qu’il y avait avant</translation>
    </message>
    <message>
        <source>Nothing was pushed from this workspace yet.</source>
        <translation>Rien n’a encore été envoyé depuis cet espace de travail.</translation>
    </message>
    <message>
        <source>This run changed nothing.</source>
        <translation>Cet envoi n’a rien modifié.</translation>
    </message>
    <message>
        <source>No change is like this.</source>
        <translation>Aucune modification ne correspond.</translation>
    </message>
    <message>
        <source>Nothing was rehearsed yet. Review offers it beside the plan.</source>
        <translation>Rien n’a encore été répété. La page Relecture le propose à côté du plan.</translation>
    </message>
    <message>
        <source>Nothing was pushed from here yet</source>
        <translation>Rien n’a encore été envoyé d’ici</translation>
    </message>
    <message>
        <source>Every push is kept here for good: each setting with its value before and after, who pushed it, and the way back.</source>
        <translation>Chaque envoi est gardé ici pour toujours&#xa0;: chaque paramètre avec sa valeur avant et après, qui l’a envoyé, et comment revenir en arrière.</translation>
    </message>
    <message>
        <source>Review the draft</source>
        <translation>Relire le brouillon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>HistorySpec</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>IdleEdits</name>
    <message numerus="yes">
        <source>%Ln edits of associations have nothing to do any more: all of their pairs are so already.</source>
        <translation>
            <numerusform>%Ln modification d’associations n’a plus rien à faire&#xa0;: toutes ses paires sont déjà ainsi.</numerusform>
            <numerusform>%Ln modifications d’associations n’ont plus rien à faire&#xa0;: toutes leurs paires sont déjà ainsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer du brouillon</translation>
    </message>
</context>
<context>
    <name>ManualCard</name>
    <message>
        <source>Open in HubSpot</source>
        <translation>Ouvrir dans HubSpot</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>a field</comment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>Valeur copiée</translation>
    </message>
    <message>
        <source>Done by me</source>
        <translation>Fait par moi</translation>
    </message>
</context>
<context>
    <name>ManualSteps</name>
    <message>
        <source>Nothing is to be done by hand: every step is a call.</source>
        <translation>Rien à faire à la main&#xa0;: chaque étape est un appel.</translation>
    </message>
    <message>
        <source>HubSpot has no API for these settings. While the plan is pushed, set each of them in HubSpot and say that it is done; until then the step waits.</source>
        <translation>HubSpot n’a pas d’API pour ces paramètres. Pendant l’envoi, réglez chacun dans HubSpot et dites que c’est fait&#x202f;; l’étape attend jusque-là.</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>Enregistrer le plan…</translation>
    </message>
    <message>
        <source>Push the same plan to a sandbox on this computer, and compare</source>
        <translation>Envoyer le même plan à un bac à sable sur cet ordinateur, et comparer</translation>
    </message>
    <message>
        <source>Export a report to read or to sign off</source>
        <translation>Exporter un rapport à lire ou à faire valider</translation>
    </message>
    <message>
        <source>Save the plan as a file, to push it later</source>
        <translation>Enregistrer le plan dans un fichier, pour l’envoyer plus tard</translation>
    </message>
    <message>
        <source>No plan of this draft yet. A plan freezes what is pushed.</source>
        <translation>Pas encore de plan de ce brouillon. Un plan fige ce qui est envoyé.</translation>
    </message>
    <message>
        <source>Plan %1 of %2: %3, %4</source>
        <comment>id, moment, calls, manual steps</comment>
        <translation>Plan %1 du %2&#xa0;: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln manual step(s)</source>
        <translation>
            <numerusform>%Ln étape à la main</numerusform>
            <numerusform>%Ln étapes à la main</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Making the plan</source>
        <translation>Création du plan</translation>
    </message>
    <message>
        <source>Rehearsing in a sandbox</source>
        <translation>Répétition dans un bac à sable</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 est enregistré</translation>
    </message>
    <message>
        <source>the portal</source>
        <translation>le portail</translation>
    </message>
</context>
<context>
    <name>PushDialog</name>
    <message>
        <source>Push to %1?</source>
        <translation>Envoyer à %1&#x202f;?</translation>
    </message>
    <message>
        <source>This is a production portal: people see the changes at once.</source>
        <translation>C’est un portail de production&#xa0;: les gens voient les modifications aussitôt.</translation>
    </message>
    <message>
        <source>%1 and %2.</source>
        <comment>calls and manual steps</comment>
        <translation>%1 et %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln manual step(s)</source>
        <translation>
            <numerusform>%Ln étape à la main</numerusform>
            <numerusform>%Ln étapes à la main</numerusform>
        </translation>
    </message>
    <message>
        <source>Each setting is read again first; what somebody else changed meanwhile is left alone and shown to you.</source>
        <translation>Chaque paramètre est d’abord relu&#x202f;; ce que quelqu’un d’autre a modifié entre-temps est laissé tel quel et vous est montré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hazard(s)</source>
        <translation>
            <numerusform>%Ln risque</numerusform>
            <numerusform>%Ln risques</numerusform>
        </translation>
    </message>
    <message>
        <source>If a step fails or is refused</source>
        <translation>Si une étape échoue ou est refusée</translation>
    </message>
    <message>
        <source>Stop there; I decide how to go on</source>
        <translation>S’arrêter là&#x202f;; je décide de la suite</translation>
    </message>
    <message>
        <source>Go on with the steps that do not depend on it</source>
        <translation>Continuer avec les étapes qui n’en dépendent pas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>push so many changes, portal</comment>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>Push %Ln change(s)</source>
        <translation>
            <numerusform>Envoyer %Ln modification</numerusform>
            <numerusform>Envoyer %Ln modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pushes</name>
    <message>
        <source>Pushing to %1</source>
        <translation>Envoi à %1</translation>
    </message>
    <message>
        <source>The push is over</source>
        <translation>L’envoi est terminé</translation>
    </message>
    <message>
        <source>The push paused</source>
        <translation>L’envoi est en pause</translation>
    </message>
</context>
<context>
    <name>RehearsalView</name>
    <message>
        <source>Back to the changes</source>
        <translation>Revenir aux modifications</translation>
    </message>
    <message>
        <source>Steps, as predicted and as rehearsed</source>
        <translation>Étapes, prévues et répétées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) came out otherwise than predicted</source>
        <translation>
            <numerusform>%Ln étape s’est passée autrement que prévu</numerusform>
            <numerusform>%Ln étapes se sont passées autrement que prévu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) came out as predicted</source>
        <translation>
            <numerusform>%Ln étape s’est passée comme prévu</numerusform>
            <numerusform>%Ln étapes se sont passées comme prévu</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsed %1 in a sandbox filled from this workspace. The portal was not touched.</source>
        <translation>Répétition du %1 dans un bac à sable rempli depuis cet espace de travail. Le portail n’a pas été touché.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) by hand were not rehearsed.</source>
        <translation>
            <numerusform>%Ln étape à la main n’a pas été répétée.</numerusform>
            <numerusform>%Ln étapes à la main n’ont pas été répétées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rehearsed</name>
    <message>
        <source>by hand: not rehearsed</source>
        <translation>à la main&#xa0;: non répétée</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>In the sandbox</source>
        <translation>Dans le bac à sable</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Counted in the sandbox</source>
        <translation>Compté dans le bac à sable</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>HTML: to read, print and sign off</source>
        <translation>HTML&#xa0;: à lire, imprimer et faire valider</translation>
    </message>
    <message>
        <source>CSV: a row for each field that changes</source>
        <translation>CSV&#xa0;: une ligne par champ modifié</translation>
    </message>
    <message>
        <source>JSON: the plan itself, for programs</source>
        <translation>JSON&#xa0;: le plan lui-même, pour les programmes</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Name up to %Ln record(s) behind each effect</source>
        <translation>
            <numerusform>&amp;Nommer jusqu’à %Ln fiche concernée par chaque effet</numerusform>
            <numerusform>&amp;Nommer jusqu’à %Ln fiches concernées par chaque effet</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are personal data: give such a report only to who may see them</source>
        <translation>Les noms sont des données personnelles&#xa0;: ne donnez ce rapport qu’à qui peut les voir</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Report of this plan</source>
        <translation>Rapport de ce plan</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
</context>
<context>
    <name>ReviewBanner</name>
    <message>
        <source>A push of %1 steps begun %2 is not finished: %3 are done.</source>
        <translation>Un envoi de %1 étapes commencé %2 n’est pas terminé&#xa0;: %3 sont faites.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Le regarder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) that you drafted were changed in the portal meanwhile. Decide before you make the plan.</source>
        <translation>
            <numerusform>%Ln paramètre de votre brouillon a été modifié entre-temps dans le portail. Tranchez avant de créer le plan.</numerusform>
            <numerusform>%Ln paramètres de votre brouillon ont été modifiés entre-temps dans le portail. Tranchez avant de créer le plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>Voir les conflits</translation>
    </message>
    <message>
        <source>No portal is connected: you can review, rehearse and export, but not push.</source>
        <translation>Aucun portail n’est connecté&#xa0;: vous pouvez relire, répéter et exporter, mais pas envoyer.</translation>
    </message>
    <message>
        <source>Connect a portal…</source>
        <translation>Connecter un portail…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hazard(s) block the push: change the draft first.</source>
        <translation>
            <numerusform>%Ln risque bloque l’envoi&#xa0;: modifiez d’abord le brouillon.</numerusform>
            <numerusform>%Ln risques bloquent l’envoi&#xa0;: modifiez d’abord le brouillon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Voir les modifications</translation>
    </message>
    <message>
        <source>Make the plan again</source>
        <translation>Recréer le plan</translation>
    </message>
    <message>
        <source>This is a stored plan, not the draft.</source>
        <translation>C’est un plan enregistré, pas le brouillon.</translation>
    </message>
    <message>
        <source>This plan rolls back run %1; the draft stays as it is.</source>
        <translation>Ce plan revient en arrière sur l’envoi %1&#x202f;; le brouillon reste tel quel.</translation>
    </message>
    <message>
        <source>Show the draft</source>
        <translation>Voir le brouillon</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>&amp;Make the plan</source>
        <translation>&amp;Créer le plan</translation>
    </message>
    <message>
        <source>Resume the &amp;push</source>
        <translation>Reprendre l’&amp;envoi</translation>
    </message>
    <message>
        <source>Plan what is le&amp;ft of the push</source>
        <translation>Planifier ce qui &amp;reste de l’envoi</translation>
    </message>
    <message>
        <source>&amp;Leave the rest of the push…</source>
        <translation>&amp;Laisser le reste de l’envoi…</translation>
    </message>
    <message>
        <source>&amp;Cancel the push</source>
        <translation>&amp;Annuler l’envoi</translation>
    </message>
    <message>
        <source>&amp;Rehearse in a sandbox</source>
        <translation>&amp;Répéter dans un bac à sable</translation>
    </message>
    <message>
        <source>&amp;Connect a portal…</source>
        <translation>Co&amp;nnecter un portail…</translation>
    </message>
    <message>
        <source>&amp;Undo this change</source>
        <translation>Ann&amp;uler cette modification</translation>
    </message>
    <message>
        <source>&amp;Export a report…</source>
        <translation>E&amp;xporter un rapport…</translation>
    </message>
    <message>
        <source>&amp;Save the plan as a file…</source>
        <translation>Enregi&amp;strer le plan…</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Voir les modifications</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>Voir les conflits</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>Voir les appels</translation>
    </message>
    <message>
        <source>Show the manual steps</source>
        <translation>Voir les étapes à la main</translation>
    </message>
    <message>
        <source>&amp;Back to the changes</source>
        <translation>Re&amp;venir aux modifications</translation>
    </message>
</context>
<context>
    <name>ReviewFiles</name>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Plans (*.json)</translation>
    </message>
</context>
<context>
    <name>ReviewHeading</name>
    <message>
        <source>Review · stored plan</source>
        <translation>Relecture · plan enregistré</translation>
    </message>
    <message>
        <source>Review · roll back run %1</source>
        <translation>Relecture · retour en arrière sur l’envoi %1</translation>
    </message>
    <message>
        <source>What would be pushed, and what is to be done by hand</source>
        <translation>Ce qui serait envoyé, et ce qui est à faire à la main</translation>
    </message>
    <message>
        <source>What would be pushed to %1, and what is to be done by hand</source>
        <translation>Ce qui serait envoyé à %1, et ce qui est à faire à la main</translation>
    </message>
    <message>
        <source>Nothing is drafted yet</source>
        <translation>Le brouillon est vide</translation>
    </message>
    <message>
        <source>What you change on the other pages is kept as a draft. Here you see what pushing it would do to records, which calls it makes, and what you set by hand.</source>
        <translation>Ce que vous modifiez sur les autres pages est gardé dans un brouillon. Ici, vous voyez ce que son envoi ferait aux fiches, quels appels il fait, et ce que vous réglez à la main.</translation>
    </message>
    <message>
        <source>Draft association labels</source>
        <translation>Modifier les libellés d’association</translation>
    </message>
    <message>
        <source>Draft sync rules</source>
        <translation>Modifier les règles de synchronisation</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>The plan is made: %Ln step(s)</source>
        <translation>
            <numerusform>Le plan est créé&#xa0;: %Ln étape</numerusform>
            <numerusform>Le plan est créé&#xa0;: %Ln étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSpec</name>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
</context>
<context>
    <name>ReviewTabs</name>
    <message>
        <source>What to review</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Manual steps</source>
        <translation>À la main</translation>
    </message>
</context>
<context>
    <name>RollbackDialog</name>
    <message>
        <source>Roll back run %1?</source>
        <translation>Revenir en arrière sur l’envoi %1&#x202f;?</translation>
    </message>
    <message>
        <source>A new plan is made that sets these settings to what they were before the run. You review it before anything is pushed.</source>
        <translation>Un nouveau plan remet ces paramètres comme avant l’envoi. Vous le relisez avant que quoi que ce soit soit envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>Make the plan for %Ln setting(s)</source>
        <translation>
            <numerusform>Créer le plan pour %Ln paramètre</numerusform>
            <numerusform>Créer le plan pour %Ln paramètres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RollingBack</name>
    <message>
        <source>Making the plan</source>
        <translation>Création du plan</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>rolls back run %1</source>
        <translation>revient sur l’envoi %1</translation>
    </message>
    <message>
        <source>rolled back by run %1</source>
        <translation>annulé par l’envoi %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Roll-back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>RunContents</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pairs of records</source>
        <translation>Couples de fiches</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
</context>
<context>
    <name>RunHead</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Plan what is left</source>
        <translation>Planifier ce qui reste</translation>
    </message>
    <message>
        <source>Leave the rest…</source>
        <translation>Laisser le reste…</translation>
    </message>
    <message>
        <source>Open in History</source>
        <translation>Ouvrir dans l’historique</translation>
    </message>
    <message>
        <source>Back to the changes</source>
        <translation>Revenir aux modifications</translation>
    </message>
</context>
<context>
    <name>RunItemTexts</name>
    <message>
        <source>Only what is not done</source>
        <translation>Seulement ce qui n’est pas fait</translation>
    </message>
</context>
<context>
    <name>RunLinkTexts</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Associated with</source>
        <translation>Associée à</translation>
    </message>
    <message>
        <source>Planned: before → after</source>
        <translation>Prévu&#xa0;: avant → après</translation>
    </message>
    <message>
        <source>In the portal now</source>
        <translation>Dans le portail</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Save the pairs…</source>
        <translation>Enregistrer les couples…</translation>
    </message>
    <message>
        <source>Pairs of records of the push</source>
        <translation>Couples de fiches de l’envoi</translation>
    </message>
</context>
<context>
    <name>RunRecordTexts</name>
    <message>
        <source>Save the records…</source>
        <translation>Enregistrer les fiches…</translation>
    </message>
    <message>
        <source>Records that the push moved</source>
        <translation>Fiches déplacées par l’envoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>In the portal now</source>
        <translation>Dans le portail</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
</context>
<context>
    <name>RunStepDetail</name>
    <message>
        <source>Select a step to see what became of it.</source>
        <translation>Sélectionnez une étape pour voir ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>In the plan’s snapshot</source>
        <translation>Dans l’instantané du plan</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Theirs, now</source>
        <translation>La leur, maintenant</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>requête %1</translation>
    </message>
</context>
<context>
    <name>RunViewPanel</name>
    <message>
        <source>reading everything again</source>
        <translation>relecture de l’ensemble</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>Étapes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 fiches sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 records and pairs</source>
        <translation>%1 fiches et couples sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 pairs of records</source>
        <translation>%1 couples de fiches sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Pushing to %1</source>
        <translation>Envoi à %1</translation>
    </message>
    <message>
        <source>Go on working meanwhile. Cancel stops after the present step; what was pushed stays, and the rest can be resumed.</source>
        <translation>Continuez à travailler. Annuler arrête après l’étape en cours&#x202f;; ce qui est envoyé reste, et le reste pourra être repris.</translation>
    </message>
    <message>
        <source>Stopping after the present step…</source>
        <translation>Arrêt après l’étape en cours…</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Everything is pushed, and nothing is left</source>
        <translation>Tout est envoyé, et il ne reste rien</translation>
    </message>
    <message>
        <source>Everything is pushed</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>The push ended with steps left</source>
        <translation>L’envoi s’est terminé, des étapes restent</translation>
    </message>
    <message>
        <source>The push waits for you</source>
        <translation>L’envoi vous attend</translation>
    </message>
    <message>
        <source>The push is paused</source>
        <translation>L’envoi est en pause</translation>
    </message>
    <message>
        <source>The push was interrupted</source>
        <translation>L’envoi a été interrompu</translation>
    </message>
    <message>
        <source>You cancelled it; what was begun is done to the end.</source>
        <translation>Vous l’avez annulé&#x202f;; ce qui était commencé est allé à son terme.</translation>
    </message>
    <message>
        <source>Everything was read again: the portal has what the plan says.</source>
        <translation>Tout a été relu&#xa0;: le portail contient ce que dit le plan.</translation>
    </message>
    <message numerus="yes">
        <source>Everything was read again: %Ln setting(s) are not as planned.</source>
        <translation>
            <numerusform>Tout a été relu&#xa0;: %Ln paramètre n’est pas comme prévu.</numerusform>
            <numerusform>Tout a été relu&#xa0;: %Ln paramètres ne sont pas comme prévu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln manual step(s) wait: do them in HubSpot, then say so.</source>
        <translation>
            <numerusform>%Ln étape à la main attend&#xa0;: faites-la dans HubSpot, puis dites-le.</numerusform>
            <numerusform>%Ln étapes à la main attendent&#xa0;: faites-les dans HubSpot, puis dites-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be resumed: no step is done twice.</source>
        <translation>Il peut être repris&#xa0;: aucune étape n’est faite deux fois.</translation>
    </message>
    <message>
        <source>done by %1, %2</source>
        <comment>person, moment</comment>
        <translation>fait par %1, %2</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Leave the steps that are left?</source>
        <translation>Laisser les étapes qui restent&#x202f;?</translation>
    </message>
    <message>
        <source>What is pushed stays. The rest stays in the draft, and this run cannot be resumed any more.</source>
        <translation>Ce qui est envoyé reste. Le reste demeure dans le brouillon, et cet envoi ne pourra plus être repris.</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln step(s)</source>
        <translation>
            <numerusform>Laisser %Ln étape</numerusform>
            <numerusform>Laisser %Ln étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Runs</source>
        <translation>Envois</translation>
    </message>
</context>
<context>
    <name>SavingItems</name>
    <message>
        <source>Save the records</source>
        <translation>Enregistrer les fiches</translation>
    </message>
    <message>
        <source>Save the pairs</source>
        <translation>Enregistrer les couples</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tableaux (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln couple</numerusform>
            <numerusform>%Ln couples</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>StepColumns</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Records, or pairs of records, that the call is about</source>
        <translation>Fiches, ou couples de fiches, dont il s’agit</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>StepDetail</name>
    <message>
        <source>Select a step to see its call exactly.</source>
        <translation>Sélectionnez une étape pour voir son appel exact.</translation>
    </message>
</context>
<context>
    <name>StepParts</name>
    <message>
        <source>After step %1.</source>
        <translation>Après l’étape %1.</translation>
    </message>
    <message>
        <source>Read again before and after:</source>
        <translation>Relu avant et après&#xa0;:</translation>
    </message>
</context>
<context>
    <name>StepsTable</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>TakenBackList</name>
    <message numerus="yes">
        <source>Taken back (%Ln)</source>
        <translation>
            <numerusform>Annulée (%Ln)</numerusform>
            <numerusform>Annulées (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln more</source>
        <translation>
            <numerusform>avec %Ln autre</numerusform>
            <numerusform>avec %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
</context>
</TS>
