<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About crmadmin</source>
        <translation>À propos de crmadmin</translation>
    </message>
    <message>
        <source>crmadmin %1</source>
        <translation>crmadmin %1</translation>
    </message>
    <message>
        <source>See, offline and before pushing, which records a HubSpot–Salesforce settings change touches, field by field, and why.</source>
        <translation>Voir, hors ligne et avant tout envoi, quelles fiches une modification des paramètres HubSpot–Salesforce touche, champ par champ, et pourquoi.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Icons: Phosphor (MIT). Window: Qt (LGPL).</source>
        <translation>Icônes&#xa0;: Phosphor (MIT). Interface&#xa0;: Qt (LGPL).</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Drop files here</source>
        <translation>Déposez des fichiers ici</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: nothing is known about it</source>
        <translation>laissé de côté&#xa0;: rien n’en est connu</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Choose or drop exports of HubSpot and Salesforce (CSV, XLSX), property lists and describe files (JSON), or a folder with all of them. Importing a file again only brings what is new.</source>
        <translation>Choisissez ou déposez des exports de HubSpot et de Salesforce (CSV, XLSX), des listes de propriétés et des fichiers describe (JSON), ou un dossier qui contient le tout. Importer à nouveau un fichier n’apporte que ce qui est nouveau.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The file holds:</source>
        <translation>Le fichier contient&#xa0;:</translation>
    </message>
    <message>
        <source>what its name and columns say</source>
        <translation>ce que disent son nom et ses colonnes</translation>
    </message>
    <message>
        <source>New workspace:</source>
        <translation>Nouvel espace de travail&#xa0;:</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Ouvrir la &amp;démo</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Connect a portal…</source>
        <translation>&amp;Connecter un portail…</translation>
    </message>
    <message>
        <source>&amp;Last import…</source>
        <translation>&amp;Dernière importation…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Fermer l’espace de travail</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Page&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Detail panel</source>
        <translation>Panneau de &amp;détail</translation>
    </message>
    <message>
        <source>&amp;Texts in the navigation</source>
        <translation>&amp;Textes dans la navigation</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Rechercher une action…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About crmadmin</source>
        <translation>À &amp;propos de crmadmin</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Hide detail</source>
        <translation>Masquer le détail</translation>
    </message>
</context>
<context>
    <name>DraftMenu</name>
    <message>
        <source>&amp;Discard the draft…</source>
        <translation>&amp;Abandonner le brouillon…</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln drafted edit(s)?</source>
        <translation>
            <numerusform>Abandonner %Ln modification en brouillon&#xa0;?</numerusform>
            <numerusform>Abandonner %Ln modifications en brouillon&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be brought back. HubSpot is not touched.</source>
        <translation>Elles ne pourront pas être récupérées. HubSpot n’est pas touché.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln edit(s)</source>
        <translation>
            <numerusform>Abandonner %Ln modification</numerusform>
            <numerusform>Abandonner %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Drafted</name>
    <message>
        <source>Nothing is drafted: what you try out on the pages is kept here.</source>
        <translation>Rien en brouillon&#xa0;: ce que vous essayez sur les pages est conservé ici.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>DEMO</source>
        <translation>DÉMO</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>crmadmin workspaces (%1)</source>
        <translation>Espaces de travail crmadmin (%1)</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>Créer un espace de travail</translation>
    </message>
    <message>
        <source>Choose exported files</source>
        <translation>Choisir des fichiers exportés</translation>
    </message>
    <message>
        <source>Exports (%1)</source>
        <translation>Exports (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Choose a folder of exports</source>
        <translation>Choisir un dossier d’exports</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text files (%1)</source>
        <translation>Fichiers texte (%1)</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%Ln warning(s) about associations</source>
        <translation>
            <numerusform>%Ln point à surveiller dans les associations</numerusform>
            <numerusform>%Ln points à surveiller dans les associations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Show the last import</source>
        <translation>Afficher la dernière importation</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) not readable as their type</source>
        <translation>
            <numerusform>%Ln valeur illisible selon son type</numerusform>
            <numerusform>%Ln valeurs illisibles selon leur type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) that no property list declares</source>
        <translation>
            <numerusform>%Ln colonne qu’aucune liste de propriétés ne déclare</numerusform>
            <numerusform>%Ln colonnes qu’aucune liste de propriétés ne déclare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) shorter than their header</source>
        <translation>
            <numerusform>%Ln ligne plus courte que son en-tête</numerusform>
            <numerusform>%Ln lignes plus courtes que leur en-tête</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) named a record again</source>
        <translation>
            <numerusform>%Ln ligne nomme à nouveau une fiche</numerusform>
            <numerusform>%Ln lignes nomment à nouveau une fiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) unclear between the two systems</source>
        <translation>
            <numerusform>%Ln fiche à éclaircir entre les deux systèmes</numerusform>
            <numerusform>%Ln fiches à éclaircir entre les deux systèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 étapes/s</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 lignes/s</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Cet espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Another program holds it.</source>
        <translation>Un autre programme le détient.</translation>
    </message>
    <message>
        <source>%1 holds it on %2 since %3 (process %4).</source>
        <translation>%1 le détient sur %2 depuis le %3 (processus %4).</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>my portal</source>
        <translation>mon portail</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Importation terminée</translation>
    </message>
    <message>
        <source>Detail…</source>
        <translation>Détail…</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>Échec de l’importation</translation>
    </message>
    <message>
        <source>Cancelled. The workspace is as it was before.</source>
        <translation>Importation annulée. L’espace de travail est resté tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>PROD</source>
        <translation>PROD</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>LOCAL</source>
        <translation>LOCAL</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>workspace</source>
        <translation>espace de travail</translation>
    </message>
    <message>
        <source>my portal</source>
        <translation>mon portail</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Brouillon</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Contacts</source>
        <comment>HubSpot object</comment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Companies</source>
        <comment>HubSpot object</comment>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Deals</source>
        <comment>HubSpot object</comment>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>HubSpot object</comment>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Tickets</source>
        <comment>HubSpot object</comment>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>Salesforce object</comment>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>Salesforce object</comment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>Salesforce object</comment>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <comment>Salesforce object</comment>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Opportunity contact roles</source>
        <comment>Salesforce object</comment>
        <translation>Rôles des contacts d’opportunités</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>State of the network. crmadmin calls HubSpot and Salesforce only to connect, to test a connection and to pull.</source>
        <translation>État du réseau. crmadmin n’appelle HubSpot et Salesforce que pour se connecter, tester une connexion et récupérer.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1 of %2</source>
        <comment>object of system</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Property list: %1</source>
        <translation>Liste de propriétés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Field list: %1</source>
        <translation>Liste de champs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Pipelines: %1</source>
        <translation>Pipelines&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Association labels: %1</source>
        <translation>Libellés d’association&#xa0;: %1</translation>
    </message>
    <message>
        <source>Associations: %1</source>
        <translation>Associations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>Documents&#xa0;: %1</translation>
    </message>
    <message>
        <source>List memberships</source>
        <translation>Appartenances aux listes</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historique&#xa0;: %1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse e-mail</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>a date and time</source>
        <translation>une date et heure</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>une option</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>plusieurs options</translation>
    </message>
    <message>
        <source>a record id</source>
        <translation>un identifiant de fiche</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value(s) not readable as %2, kept as text%3</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln valeur illisible comme %2, gardée comme texte%3</numerusform>
            <numerusform>%1&#xa0;: %Ln valeurs illisibles comme %2, gardées comme texte%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) that no property list declares: %1</source>
        <translation>
            <numerusform>%Ln colonne qu’aucune liste de propriétés ne déclare&#xa0;: %1</numerusform>
            <numerusform>%Ln colonnes qu’aucune liste de propriétés ne déclare&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is in several columns (%2); they differ in %Ln row(s)%3</source>
        <translation>
            <numerusform>%1 se trouve dans plusieurs colonnes (%2)&#xa0;; elles diffèrent sur %Ln ligne%3</numerusform>
            <numerusform>%1 se trouve dans plusieurs colonnes (%2)&#xa0;; elles diffèrent sur %Ln lignes%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) shorter than the header, filled with blanks</source>
        <translation>
            <numerusform>%Ln ligne plus courte que l’en-tête, complétée par des vides</numerusform>
            <numerusform>%Ln lignes plus courtes que l’en-tête, complétées par des vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) named a record again; the last one counts</source>
        <translation>
            <numerusform>%Ln ligne nomme à nouveau une fiche&#xa0;; la dernière compte</numerusform>
            <numerusform>%Ln lignes nomment à nouveau une fiche&#xa0;; la dernière compte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) no longer in the file were removed</source>
        <translation>
            <numerusform>%Ln ligne absente du fichier a été retirée</numerusform>
            <numerusform>%Ln lignes absentes du fichier ont été retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first sheet was read; not: %1</source>
        <translation>Seule la première feuille a été lue&#xa0;; pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>How numbers and dates are written could not be told, and was assumed</source>
        <translation>La façon d’écrire nombres et dates n’a pu être reconnue&#xa0;: elle est supposée</translation>
    </message>
    <message>
        <source>line %1: “%2”</source>
        <translation>ligne %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <comment>one or more numbers</comment>
        <translation>(ligne %1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) imported</source>
        <translation>
            <numerusform>%Ln fichier importé</numerusform>
            <numerusform>%Ln fichiers importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) new</source>
        <translation>
            <numerusform>%Ln nouvelle fiche</numerusform>
            <numerusform>%Ln nouvelles fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln inchangée</numerusform>
            <numerusform>%Ln inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read, %2 new, %3 changed, %4 unchanged</source>
        <translation>%1 lues, %2 nouvelles, %3 modifiées, %4 inchangées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, nothing is known about them: %1</source>
        <translation>
            <numerusform>%Ln fichier laissé de côté, rien n’en est connu&#xa0;: %1</numerusform>
            <numerusform>%Ln fichiers laissés de côté, rien n’en est connu&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeStep</name>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>import report.txt</source>
        <translation>rapport d’importation.txt</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>What this workspace holds</source>
        <translation>Ce que contient cet espace de travail</translation>
    </message>
    <message>
        <source>What this workspace holds, imported %1</source>
        <translation>Ce que contient cet espace de travail, importé %1</translation>
    </message>
    <message>
        <source>See what the next sync would do</source>
        <translation>Voir ce que ferait la prochaine synchronisation</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Records in both systems</source>
        <translation>Fiches dans les deux systèmes</translation>
    </message>
    <message>
        <source>What looks wrong</source>
        <translation>Ce qui semble anormal</translation>
    </message>
    <message>
        <source>Drafted changes</source>
        <translation>Modifications en brouillon</translation>
    </message>
    <message>
        <source>Nothing is in this workspace yet</source>
        <translation>Cet espace de travail est encore vide</translation>
    </message>
    <message>
        <source>Import the CSV or XLSX exports of HubSpot and Salesforce; then this page says what they hold and what looks wrong.</source>
        <translation>Importez les exports CSV ou XLSX de HubSpot et de Salesforce&#xa0;: cette page dira ce qu’ils contiennent et ce qui semble anormal.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message>
        <source>Linked</source>
        <translation>Liées</translation>
    </message>
    <message>
        <source>Will match</source>
        <translation>À rapprocher</translation>
    </message>
    <message>
        <source>Only HubSpot</source>
        <translation>HubSpot seul</translation>
    </message>
    <message>
        <source>Only Salesforce</source>
        <translation>Salesforce seul</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>À éclaircir</translation>
    </message>
    <message>
        <source>Broken links, addresses or accounts that several records share, and links that another record holds.</source>
        <translation>Liens rompus, adresses ou comptes que plusieurs fiches partagent, et liens détenus par une autre fiche.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Type what you want to do</source>
        <translation>Tapez ce que vous voulez faire</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Les changements s’appliquent aussitôt.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Expand</source>
        <translation>Déplier</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Replier</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Last import</source>
        <translation>Dernière importation</translation>
    </message>
</context>
<context>
    <name>RunningStep</name>
    <message>
        <source>You can hide this and go on working. If you cancel, or the program is closed, the workspace stays as it was before the import.</source>
        <translation>Vous pouvez masquer ceci et continuer à travailler. Si vous annulez ou fermez le programme, l’espace de travail reste tel qu’il était avant l’importation.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Finding the records that belong together</source>
        <translation>Recherche des fiches qui vont ensemble</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyPicker</name>
    <message>
        <source>Safety before a push</source>
        <translation>Sécurité avant un envoi</translation>
    </message>
    <message>
        <source>Settings at most</source>
        <translation>Paramètres au plus</translation>
    </message>
    <message>
        <source>Share of them at most</source>
        <translation>Part du total au plus</translation>
    </message>
    <message>
        <source>Associations of records at most</source>
        <translation>Associations de fiches au plus</translation>
    </message>
    <message>
        <source>Moved records at most</source>
        <translation>Fiches déplacées au plus</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset the safety before a push</source>
        <translation>Rétablir la sécurité avant un envoi</translation>
    </message>
    <message numerus="yes">
        <source>Where a push changes or deletes more settings of one kind than this, it asks you to type how many. The share counts from %Ln setting(s) on. The choice is kept with this workspace; plans already made keep theirs.</source>
        <translation>
            <numerusform>Si un envoi modifie ou supprime plus de paramètres d’un même type, il demande d’en taper le nombre. La part compte à partir de %Ln paramètre. Ce choix est gardé avec cet espace de travail&#xa0;; les plans déjà faits gardent le leur.</numerusform>
            <numerusform>Si un envoi modifie ou supprime plus de paramètres d’un même type, il demande d’en taper le nombre. La part compte à partir de %Ln paramètres. Ce choix est gardé avec cet espace de travail&#xa0;; les plans déjà faits gardent le leur.</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Cet espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Open a workspace to change this.</source>
        <translation>Ouvrez un espace de travail pour modifier ces valeurs.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation>Création de %1</translation>
    </message>
    <message>
        <source>Preparing the demo</source>
        <translation>Préparation de la démo</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Welcome to crmadmin</source>
        <translation>Bienvenue dans crmadmin</translation>
    </message>
    <message>
        <source>See which records a HubSpot–Salesforce sync will change, field by field, and why — before anything is changed. Everything stays on this computer.</source>
        <translation>Voyez quelles fiches la synchronisation HubSpot–Salesforce modifiera, champ par champ, et pourquoi, avant que rien ne change. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Ouvrir la démo</translation>
    </message>
    <message>
        <source>A fictional company with both systems filled: look around, break nothing.</source>
        <translation>Une société fictive, les deux systèmes remplis&#xa0;: explorez sans rien risquer.</translation>
    </message>
    <message>
        <source>Import exported files</source>
        <translation>Importer des fichiers exportés</translation>
    </message>
    <message>
        <source>CSV and XLSX exports of HubSpot and Salesforce, or a folder of them.</source>
        <translation>Exports CSV et XLSX de HubSpot et de Salesforce, ou un dossier qui les contient.</translation>
    </message>
    <message>
        <source>Connect a portal</source>
        <translation>Connecter un portail</translation>
    </message>
    <message>
        <source>Read HubSpot and Salesforce with a token of yours; nothing is written there.</source>
        <translation>Lire HubSpot et Salesforce avec votre propre jeton&#xa0;; rien n’y est écrit.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>A .crmadmin file that you or a colleague saved.</source>
        <translation>Un fichier .crmadmin enregistré par vous ou un collègue.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaces de travail récents</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>ouvert %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>No workspace open</source>
        <translation>Aucun espace de travail ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafted change(s)</source>
        <translation>
            <numerusform>%Ln modification en brouillon</numerusform>
            <numerusform>%Ln modifications en brouillon</numerusform>
        </translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>Show the connections</source>
        <translation>Afficher les connexions</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>instantané %1</translation>
    </message>
    <message>
        <source>nothing imported yet</source>
        <translation>rien d’importé</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>importé %1</translation>
    </message>
</context>
<context>
    <name>ThemePicker</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
</TS>
