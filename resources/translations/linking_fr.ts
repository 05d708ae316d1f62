<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>CheckedFile</name>
    <message>
        <source>Between which objects</source>
        <translation>Entre quels objets</translation>
    </message>
    <message>
        <source>Pairs of records, before and after</source>
        <translation>Couples de fiches, avant et après</translation>
    </message>
    <message numerus="yes">
        <source>%Ln association(s) would change</source>
        <translation>
            <numerusform>%Ln association changerait</numerusform>
            <numerusform>%Ln associations changeraient</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are so already</source>
        <translation>%1 déjà ainsi</translation>
    </message>
</context>
<context>
    <name>EditColumns</name>
    <message>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Settings with it</source>
        <translation>Paramètres avec elle</translation>
    </message>
    <message>
        <source>Labels and limits that change in the same edit</source>
        <translation>Libellés et limites qui changent dans la même modification</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Mise au brouillon</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>Edit associations by a &amp;file…</source>
        <translation>Modifier les associations par un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Take this edit back</source>
        <translation>&amp;Annuler cette modification</translation>
    </message>
    <message>
        <source>Review the &amp;draft</source>
        <translation>Examiner le &amp;brouillon</translation>
    </message>
</context>
<context>
    <name>EditPairs</name>
    <message>
        <source>Pairs of records of the edit</source>
        <translation>Couples de fiches de la modification</translation>
    </message>
</context>
<context>
    <name>EditsTab</name>
    <message>
        <source>What the draft does to associations of records, pair by pair</source>
        <translation>Ce que le brouillon fait aux associations des fiches, couple par couple</translation>
    </message>
    <message>
        <source>Its pairs of records, before and after</source>
        <translation>Ses couples de fiches, avant et après</translation>
    </message>
    <message>
        <source>No association of records is edited yet</source>
        <translation>Aucune association de fiches n’est encore modifiée</translation>
    </message>
    <message>
        <source>On the Records page, select records and choose “Edit associations…”; merge, split or move labels on the tab Labels; or edit by a file. Nothing reaches HubSpot before a plan is pushed.</source>
        <translation>Sur la page Fiches, sélectionnez des fiches et choisissez «&#xa0;Modifier les associations…&#xa0;»&#x202f;; fusionnez, scindez ou remplacez des libellés dans l’onglet Libellés&#x202f;; ou modifiez par un fichier. Rien n’atteint HubSpot avant l’envoi d’un plan.</translation>
    </message>
    <message>
        <source>Choose records</source>
        <translation>Choisir des fiches</translation>
    </message>
    <message>
        <source>Edit by a file…</source>
        <translation>Modifier par un fichier…</translation>
    </message>
</context>
<context>
    <name>EditsTable</name>
    <message>
        <source>Edits of associations in the draft</source>
        <translation>Modifications d’associations du brouillon</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>No association would change.</source>
        <translation>Aucune association ne changerait.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln association(s) would carry “%1”</source>
        <translation>
            <numerusform>%Ln association porterait «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln associations porteraient «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them carry several of these labels, or the new one already: each carries it once.</source>
        <translation>
            <numerusform>%Ln porte plusieurs de ces libellés, ou déjà le nouveau&#xa0;: elle le porte une fois.</numerusform>
            <numerusform>%Ln portent plusieurs de ces libellés, ou déjà le nouveau&#xa0;: chacune le porte une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>No link is lost: %1 associations before = %2 after</source>
        <translation>Aucun lien perdu&#xa0;: %1 associations avant = %2 après</translation>
    </message>
    <message>
        <source>%1 associations before, %2 after</source>
        <translation>%1 associations avant, %2 après</translation>
    </message>
    <message>
        <source>Label “%1” is created</source>
        <translation>Le libellé «&#xa0;%1&#xa0;» est créé</translation>
    </message>
    <message>
        <source>Label “%1” is deleted once no association carries it</source>
        <translation>Le libellé «&#xa0;%1&#xa0;» est supprimé dès qu’aucune association ne le porte</translation>
    </message>
    <message>
        <source>The limit %1 goes over to it</source>
        <translation>La limite %1 passe à ce libellé</translation>
    </message>
    <message>
        <source>The limit %1 goes with its label</source>
        <translation>La limite %1 disparaît avec son libellé</translation>
    </message>
    <message>
        <source>“%1: at most %2”</source>
        <translation>«&#xa0;%1&#xa0;: %2 au plus&#xa0;»</translation>
    </message>
</context>
<context>
    <name>KeyPicker</name>
    <message>
        <source>Leave it out</source>
        <translation>Le laisser de côté</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <comment>a label</comment>
        <translation>Laisser de côté %1</translation>
    </message>
</context>
<context>
    <name>LabelSources</name>
    <message>
        <source>Labels that go</source>
        <translation>Libellés remplacés</translation>
    </message>
    <message>
        <source>The label</source>
        <translation>Le libellé</translation>
    </message>
</context>
<context>
    <name>LabelTarget</name>
    <message>
        <source>A label that is there</source>
        <translation>Un libellé existant</translation>
    </message>
    <message>
        <source>A new label</source>
        <translation>Un nouveau libellé</translation>
    </message>
    <message>
        <source>%1 (blank: the same)</source>
        <comment>a direction</comment>
        <translation>%1 (vide&#xa0;: le même)</translation>
    </message>
</context>
<context>
    <name>LinkColumns</name>
    <message>
        <source>%1, the other</source>
        <comment>an object</comment>
        <translation>%1, l’autre</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
</context>
<context>
    <name>LinkEditing</name>
    <message>
        <source>Drafting associations</source>
        <translation>Mise au brouillon des associations</translation>
    </message>
    <message>
        <source>Edit taken back</source>
        <translation>Modification annulée</translation>
    </message>
    <message numerus="yes">
        <source>Edit taken back, and %Ln that depend(s) on it</source>
        <translation>
            <numerusform>Modification annulée, avec %Ln qui en dépend</numerusform>
            <numerusform>Modification annulée, avec %Ln qui en dépendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln association(s) edited in the draft</source>
        <translation>
            <numerusform>%Ln association modifiée dans le brouillon</numerusform>
            <numerusform>%Ln associations modifiées dans le brouillon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkFileDialog</name>
    <message>
        <source>Edit associations by a file</source>
        <translation>Modifier les associations par un fichier</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Modèle…</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>One row a pair of records</source>
        <translation>Une ligne par couple de fiches</translation>
    </message>
    <message>
        <source>Choose or drop a CSV or XLSX file. Records go by ID, e-mail or domain, labels by their text; every row is checked before anything is drafted.</source>
        <translation>Choisissez ou déposez un fichier CSV ou XLSX. Les fiches y sont désignées par ID, e-mail ou domaine, les libellés par leur texte&#x202f;; chaque ligne est vérifiée avant toute mise au brouillon.</translation>
    </message>
    <message>
        <source>Save a template to fill in…</source>
        <translation>Enregistrer un modèle à remplir…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s): nothing is drafted.</source>
        <translation>
            <numerusform>%Ln problème&#xa0;: rien n’est mis au brouillon.</numerusform>
            <numerusform>%Ln problèmes&#xa0;: rien n’est mis au brouillon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the file and choose it again.</source>
        <translation>Corrigez le fichier, puis choisissez-le de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Draft %Ln edit(s)</source>
        <translation>
            <numerusform>Mettre %Ln modification au brouillon</numerusform>
            <numerusform>Mettre %Ln modifications au brouillon</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Mettre au brouillon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) copied</source>
        <translation>
            <numerusform>%Ln problème copié</numerusform>
            <numerusform>%Ln problèmes copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 problems.txt</source>
        <comment>a file</comment>
        <translation>%1 problèmes.txt</translation>
    </message>
</context>
<context>
    <name>LinkFiles</name>
    <message>
        <source>Choose a file of associations</source>
        <translation>Choisir un fichier d’associations</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tableaux (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Fichiers (%1)</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 enregistré</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Associations with</source>
        <translation>Associations avec</translation>
    </message>
    <message>
        <source>Of which associations</source>
        <translation>Lesquelles</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Add and remove labels</source>
        <translation>Ajouter et retirer des libellés</translation>
    </message>
    <message>
        <source>Associate with a record</source>
        <translation>Associer à une fiche</translation>
    </message>
    <message>
        <source>End the association</source>
        <translation>Supprimer l’association</translation>
    </message>
    <message>
        <source>Add a label…</source>
        <translation>Ajouter un libellé…</translation>
    </message>
    <message>
        <source>Remove a label…</source>
        <translation>Retirer un libellé…</translation>
    </message>
    <message>
        <source>With a label…</source>
        <translation>Avec un libellé…</translation>
    </message>
    <message>
        <source>The one chosen before stays associated; HubSpot itself takes the mark from it. What this changes in the lifecycle is not counted: its rules are not known here yet.</source>
        <translation>Celle choisie auparavant reste associée&#x202f;; HubSpot lui retire lui-même la marque. Ce que cela change dans le cycle de vie n’est pas compté&#xa0;: ses règles ne sont pas encore connues ici.</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>a record</comment>
        <translation>%1 seulement</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln record(s) of the list</source>
        <translation>
            <numerusform>La seule fiche de la liste (%Ln)</numerusform>
            <numerusform>Les %Ln fiches de la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected record(s)</source>
        <translation>
            <numerusform>La fiche sélectionnée (%Ln)</numerusform>
            <numerusform>Les %Ln fiches sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkPreview</name>
    <message>
        <source>Stop counting</source>
        <translation>Arrêter le calcul</translation>
    </message>
    <message>
        <source>Pairs of records, before and after</source>
        <translation>Couples de fiches, avant et après</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer encore</translation>
    </message>
    <message>
        <source>Choose what to do: every pair of records appears here, before and after.</source>
        <translation>Choisissez que faire&#xa0;: chaque couple de fiches apparaît ici, avant et après.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non calculé</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Rien ne changerait</translation>
    </message>
    <message>
        <source>Every association chosen is so already.</source>
        <translation>Toutes les associations choisies sont déjà ainsi.</translation>
    </message>
    <message>
        <source>No association is like this: choose others.</source>
        <translation>Aucune association n’est dans ce cas&#xa0;: choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>No association would change</source>
        <translation>Aucune association ne changerait</translation>
    </message>
    <message numerus="yes">
        <source>%Ln association(s) would change</source>
        <translation>
            <numerusform>%Ln association changerait</numerusform>
            <numerusform>%Ln associations changeraient</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are so already</source>
        <translation>%1 déjà ainsi</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>associated</source>
        <translation>associées</translation>
    </message>
    <message>
        <source>Primary</source>
        <comment>a company among others</comment>
        <translation>Principale</translation>
    </message>
    <message>
        <source>HubSpot’s type %1</source>
        <translation>Type %1 de HubSpot</translation>
    </message>
    <message>
        <source>not associated</source>
        <translation>non associées</translation>
    </message>
    <message>
        <source>associated, no label</source>
        <translation>associées, sans libellé</translation>
    </message>
    <message>
        <source>Choose the primary company</source>
        <translation>Choisir l’entreprise principale</translation>
    </message>
    <message>
        <source>Choose the primary contact</source>
        <translation>Choisir le contact principal</translation>
    </message>
    <message>
        <source>Choose the primary deal</source>
        <translation>Choisir la transaction principale</translation>
    </message>
    <message>
        <source>Choose the primary record</source>
        <translation>Choisir la fiche principale</translation>
    </message>
    <message>
        <source>as the primary company</source>
        <translation>comme entreprise principale</translation>
    </message>
    <message>
        <source>as the primary contact</source>
        <translation>comme contact principal</translation>
    </message>
    <message>
        <source>as the primary deal</source>
        <translation>comme transaction principale</translation>
    </message>
    <message>
        <source>as the primary record</source>
        <translation>comme fiche principale</translation>
    </message>
    <message>
        <source>HubSpot itself takes this mark from the one that had it.</source>
        <translation>HubSpot retire lui-même cette marque à celle qui l’avait.</translation>
    </message>
    <message>
        <source>HubSpot itself makes a record’s first company its primary one (assumption).</source>
        <translation>HubSpot fait lui-même de la première entreprise d’une fiche sa principale (hypothèse).</translation>
    </message>
    <message>
        <source>Its labels go with it.</source>
        <translation>Ses libellés partent avec elle.</translation>
    </message>
    <message>
        <source>Its labels go with it, and so does being the primary one: HubSpot makes no other the primary one by itself (assumption).</source>
        <translation>Ses libellés partent avec elle, comme son rang de principale&#xa0;: HubSpot n’en désigne pas d’autre de lui-même (hypothèse).</translation>
    </message>
</context>
<context>
    <name>LinkingDialog</name>
    <message>
        <source>Edit the association %1 ↔ %2</source>
        <translation>Modifier l’association %1 ↔ %2</translation>
    </message>
    <message>
        <source>Edit associations of %1</source>
        <translation>Modifier les associations de %1</translation>
    </message>
    <message>
        <source>Edit associations · %1</source>
        <translation>Modifier les associations · %1</translation>
    </message>
    <message numerus="yes">
        <source>Draft %Ln edit(s)</source>
        <translation>
            <numerusform>Mettre %Ln modification au brouillon</numerusform>
            <numerusform>Mettre %Ln modifications au brouillon</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Mettre au brouillon</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Split a label</source>
        <translation>Scinder un libellé</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Détacher de</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Move a label</source>
        <translation>Remplacer un libellé</translation>
    </message>
    <message>
        <source>All with</source>
        <translation>Toutes celles avec</translation>
    </message>
    <message>
        <source>Become</source>
        <translation>Deviennent</translation>
    </message>
    <message>
        <source>Merge labels</source>
        <translation>Fusionner des libellés</translation>
    </message>
    <message>
        <source>These labels</source>
        <translation>Ces libellés</translation>
    </message>
    <message>
        <source>Delete labels that are not used any more</source>
        <translation>Supprimer les libellés qui ne servent plus</translation>
    </message>
    <message>
        <source>Of which records</source>
        <translation>De quelles fiches</translation>
    </message>
    <message>
        <source>What this would do</source>
        <translation>Ce que cela ferait</translation>
    </message>
    <message>
        <source>Choose the labels that go.</source>
        <translation>Choisissez les libellés à remplacer.</translation>
    </message>
    <message>
        <source>Choose a label that is there, or write the text of a new one.</source>
        <translation>Choisissez un libellé existant, ou écrivez le texte d’un nouveau.</translation>
    </message>
    <message>
        <source>Add a filter: it says which associations are split off.</source>
        <translation>Ajoutez un filtre&#xa0;: il dit quelles associations sont détachées.</translation>
    </message>
    <message numerus="yes">
        <source>Split off %Ln association(s)</source>
        <translation>
            <numerusform>Détacher %Ln association</numerusform>
            <numerusform>Détacher %Ln associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln association(s)</source>
        <translation>
            <numerusform>Remplacer sur %Ln association</numerusform>
            <numerusform>Remplacer sur %Ln associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln label(s)</source>
        <translation>
            <numerusform>Fusionner %Ln libellé</numerusform>
            <numerusform>Fusionner %Ln libellés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Which associations</source>
        <translation>Quelles associations</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Those with “%1”</source>
        <comment>a label</comment>
        <translation>Celles avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Those with one record…</source>
        <translation>Celles avec une fiche…</translation>
    </message>
</context>
<context>
    <name>Portion</name>
    <message>
        <source>Whose properties</source>
        <translation>De quelles fiches</translation>
    </message>
    <message>
        <source>By properties of %1</source>
        <translation>Selon les propriétés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>Ajouter un filtre…</translation>
    </message>
</context>
<context>
    <name>ProblemColumns</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>ProblemsTable</name>
    <message>
        <source>Problems of the file</source>
        <translation>Problèmes du fichier</translation>
    </message>
</context>
<context>
    <name>RecordFinder</name>
    <message>
        <source>Name, ID, domain or e-mail</source>
        <translation>Nom, ID, domaine ou e-mail</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>Trouver une fiche</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Une autre…</translation>
    </message>
    <message>
        <source>No record is called “%1”.</source>
        <translation>Aucune fiche ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
</TS>
