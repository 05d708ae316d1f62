<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Search by label or internal name</source>
        <translation>Rechercher par libellé ou nom interne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Other properties</source>
        <translation>Autres propriétés</translation>
    </message>
    <message>
        <source>Tick these</source>
        <translation>Cocher celles-ci</translation>
    </message>
    <message>
        <source>Untick these</source>
        <translation>Décocher celles-ci</translation>
    </message>
    <message>
        <source>Show columns</source>
        <translation>Afficher les colonnes</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichées</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Sort ascending</source>
        <translation>Trier par ordre croissant</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Trier par ordre décroissant</translation>
    </message>
    <message>
        <source>Remove the sort</source>
        <translation>Retirer le tri</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Choisir les colonnes…</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster la largeur</translation>
    </message>
    <message>
        <source>Keep the first column in view</source>
        <translation>Garder la première colonne visible</translation>
    </message>
</context>
<context>
    <name>CounterpartView</name>
    <message>
        <source>Only differences</source>
        <translation>Différences seulement</translation>
    </message>
    <message>
        <source>Show the field mappings</source>
        <translation>Afficher les mappages de champs</translation>
    </message>
    <message>
        <source>Both sides compared</source>
        <translation>Comparaison des deux côtés</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(vide)</translation>
    </message>
    <message numerus="yes">
        <source>Both sides agree on all %Ln mapped propertie(s).</source>
        <translation>
            <numerusform>Les deux côtés concordent sur %Ln propriété mappée.</numerusform>
            <numerusform>Les deux côtés concordent sur les %Ln propriétés mappées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in this workspace.</source>
        <translation>%1 n’est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>No field mapping joins these two objects yet.</source>
        <translation>Aucun mappage de champs ne relie encore ces deux objets.</translation>
    </message>
</context>
<context>
    <name>DayValues</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>Fichier JSON (*.json)</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Exporter les fiches</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) exported to %1</source>
        <translation>
            <numerusform>%Ln fiche exportée vers %1</numerusform>
            <numerusform>%Ln fiches exportées vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportation de %1</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Change this filter</source>
        <translation>Modifier ce filtre</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est l’une de</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>est compris entre</translation>
    </message>
    <message>
        <source>is blank</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is not blank</source>
        <translation>n’est pas vide</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n’a pas pu être lu</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>est après</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>est avant</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 contient « %2 »</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 entre %2 et %3</translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>%1 is not blank</source>
        <translation>%1 n’est pas vide</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 n’a pas pu être lu</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 avant %2</translation>
    </message>
    <message>
        <source>%1 &gt; %2</source>
        <translation>%1 &gt; %2</translation>
    </message>
    <message>
        <source>%1 &lt; %2</source>
        <translation>%1 &lt; %2</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s)</source>
        <translation>
            <numerusform>%1 sur %Ln fiche</numerusform>
            <numerusform>%1 sur %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Other properties</source>
        <translation>Autres propriétés</translation>
    </message>
    <message>
        <source>Contact information</source>
        <translation>Informations sur le contact</translation>
    </message>
    <message>
        <source>Company information</source>
        <translation>Informations sur l’entreprise</translation>
    </message>
    <message>
        <source>Deal information</source>
        <translation>Informations sur la transaction</translation>
    </message>
    <message>
        <source>Lead information</source>
        <translation>Informations sur le lead</translation>
    </message>
    <message>
        <source>Salesforce information</source>
        <translation>Informations Salesforce</translation>
    </message>
    <message>
        <source>E-mail information</source>
        <translation>Informations sur les e-mails</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Données analytiques</translation>
    </message>
    <message>
        <source>Conversion information</source>
        <translation>Informations de conversion</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Social media information</source>
        <translation>Informations sur les réseaux sociaux</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Back to the record before</source>
        <translation>Revenir à la fiche précédente</translation>
    </message>
    <message>
        <source>Copy the ID %1</source>
        <translation>Copier l’identifiant %1</translation>
    </message>
    <message>
        <source>ID %1 copied</source>
        <translation>Identifiant %1 copié</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No history of this record was imported. Import property histories to see it.</source>
        <translation>Aucun historique de cette fiche n’a été importé. Importez les historiques de propriétés pour le voir.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 entries</source>
        <translation>Les %1 entrées les plus récentes sur %2</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>newer file</source>
        <translation>fichier plus récent</translation>
    </message>
    <message>
        <source>Salesforce sync</source>
        <translation>synchronisation Salesforce</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>integration</source>
        <translation>intégration</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulaire</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>workflow</translation>
    </message>
</context>
<context>
    <name>LineValues</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>No records yet</source>
        <translation>Pas encore de fiches</translation>
    </message>
    <message>
        <source>Here you browse every contact, company, deal and lead of both systems. Import the files that HubSpot and Salesforce exported.</source>
        <translation>Parcourez ici tous les contacts, entreprises, transactions et leads des deux systèmes. Importez les fichiers exportés de HubSpot et de Salesforce.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Aucune fiche ne correspond</translation>
    </message>
    <message>
        <source>No record passes this search and all of these filters.</source>
        <translation>Aucune fiche ne répond à cette recherche et à tous ces filtres.</translation>
    </message>
    <message>
        <source>Remove search and filters</source>
        <translation>Retirer la recherche et les filtres</translation>
    </message>
    <message>
        <source>No records of %1</source>
        <translation>Aucune fiche : %1</translation>
    </message>
    <message>
        <source>Its properties are known, but no record was imported yet.</source>
        <translation>Ses propriétés sont connues, mais aucune fiche n’a encore été importée.</translation>
    </message>
</context>
<context>
    <name>ObjectSwitcher</name>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>The object whose records are shown</source>
        <translation>L’objet dont les fiches sont affichées</translation>
    </message>
</context>
<context>
    <name>PairingWords</name>
    <message>
        <source>Linked by its Salesforce ID; the pairing has not been computed.</source>
        <translation>Liée par son identifiant Salesforce ; le rapprochement n’a pas été calculé.</translation>
    </message>
    <message>
        <source>Linked: the sync keeps both records together.</source>
        <translation>Liées : la synchronisation garde les deux fiches ensemble.</translation>
    </message>
    <message>
        <source>Broken link: the Salesforce record it points at is not in the files.</source>
        <translation>Lien rompu : l’enregistrement Salesforce visé n’est pas dans les fichiers.</translation>
    </message>
    <message>
        <source>Broken link: the Salesforce record it points at is deleted.</source>
        <translation>Lien rompu : l’enregistrement Salesforce visé est supprimé.</translation>
    </message>
    <message>
        <source>Matched, not linked yet: the first match would link both records.</source>
        <translation>Rapprochées, pas encore liées : le premier appariement lierait les deux fiches.</translation>
    </message>
    <message>
        <source>Only in HubSpot: the first match may create it in Salesforce.</source>
        <translation>Seulement dans HubSpot : le premier appariement peut la créer dans Salesforce.</translation>
    </message>
    <message>
        <source>Not matched: several HubSpot contacts have this e-mail address.</source>
        <translation>Non rapprochée : plusieurs contacts HubSpot ont cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Not matched: the Salesforce record of this e-mail address is linked to another HubSpot contact.</source>
        <translation>Non rapprochée : l’enregistrement Salesforce de cette adresse e-mail est lié à un autre contact HubSpot.</translation>
    </message>
    <message>
        <source>Not matched: its contacts lead to several Salesforce accounts.</source>
        <translation>Non rapprochée : ses contacts mènent à plusieurs comptes Salesforce.</translation>
    </message>
    <message>
        <source>Not matched: another company leads to the same Salesforce account.</source>
        <translation>Non rapprochée : une autre entreprise mène au même compte Salesforce.</translation>
    </message>
    <message>
        <source>Only in Salesforce: the sync may create it in HubSpot.</source>
        <translation>Seulement dans Salesforce : la synchronisation peut la créer dans HubSpot.</translation>
    </message>
    <message>
        <source>Excluded: without an e-mail address it cannot be matched.</source>
        <translation>Exclue : sans adresse e-mail, elle ne peut pas être rapprochée.</translation>
    </message>
    <message>
        <source>Not matched: several HubSpot contacts have its e-mail address.</source>
        <translation>Non rapprochée : plusieurs contacts HubSpot ont son adresse e-mail.</translation>
    </message>
    <message>
        <source>Excluded: another Salesforce record of this e-mail address was chosen.</source>
        <translation>Exclue : un autre enregistrement Salesforce de cette adresse e-mail a été choisi.</translation>
    </message>
    <message>
        <source>Excluded: it is paired with another Salesforce record.</source>
        <translation>Exclue : elle est appariée à un autre enregistrement Salesforce.</translation>
    </message>
</context>
<context>
    <name>PropertiesView</name>
    <message>
        <source>Find a property or value</source>
        <translation>Trouver une propriété ou une valeur</translation>
    </message>
    <message>
        <source>Hide blanks</source>
        <translation>Masquer les vides</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <translation>Copier cette valeur</translation>
    </message>
    <message>
        <source>Copy the internal value</source>
        <translation>Copier la valeur interne</translation>
    </message>
    <message>
        <source>Copy the internal name</source>
        <translation>Copier le nom interne</translation>
    </message>
    <message>
        <source>Filter the table by this value</source>
        <translation>Filtrer le tableau par cette valeur</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Copy the selected rows with headers</source>
        <translation>Copier les lignes sélectionnées avec les en-têtes</translation>
    </message>
    <message>
        <source>Edit &amp;associations…</source>
        <translation>Modifier les &amp;associations…</translation>
    </message>
    <message>
        <source>Edit associations of the &amp;record shown…</source>
        <translation>Modifier les associations de la &amp;fiche affichée…</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Rechercher des fiches</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>Ajouter un filtre…</translation>
    </message>
    <message>
        <source>Remove search and filters</source>
        <translation>Retirer la recherche et les filtres</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Choisir les colonnes…</translation>
    </message>
    <message>
        <source>Next object</source>
        <translation>Objet suivant</translation>
    </message>
    <message>
        <source>Previous object</source>
        <translation>Objet précédent</translation>
    </message>
    <message>
        <source>Back to the record before</source>
        <translation>Revenir à la fiche précédente</translation>
    </message>
    <message>
        <source>Show the record’s associations as a graph</source>
        <translation>Afficher les associations de la fiche en graphe</translation>
    </message>
</context>
<context>
    <name>RecordBrowser</name>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Filter by “%1”</source>
        <translation>Filtrer par « %1 »</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The record %1 is not in this workspace.</source>
        <translation>La fiche %1 n’est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Select a record to see its properties, associations, history and its counterpart in the other system.</source>
        <translation>Sélectionnez une fiche pour voir ses propriétés, ses associations, son historique et son pendant dans l’autre système.</translation>
    </message>
</context>
<context>
    <name>RecordTools</name>
    <message>
        <source>Search the columns shown</source>
        <translation>Rechercher dans les colonnes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Every record of both systems, and what surrounds it</source>
        <translation>Toutes les fiches des deux systèmes, et ce qui les entoure</translation>
    </message>
</context>
<context>
    <name>RelatedView</name>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Edit associations…</source>
        <translation>Modifier les associations…</translation>
    </message>
    <message>
        <source>No associated record is in this workspace.</source>
        <translation>Aucune fiche associée n’est dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Show as a graph</source>
        <translation>Afficher en graphe</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Show %1 (%2)</source>
        <translation>Afficher %1 (%2)</translation>
    </message>
    <message>
        <source>This record is not in the workspace.</source>
        <translation>Cette fiche n’est pas dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Edit this association…</source>
        <translation>Modifier cette association…</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy rows with headers</source>
        <translation>Copier les lignes avec les en-têtes</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <translation>Copier cette valeur</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>%Ln record(s) copied with headers</source>
        <translation>
            <numerusform>%Ln fiche copiée avec les en-têtes</numerusform>
            <numerusform>%Ln fiches copiées avec les en-têtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 records are too many to copy.</source>
        <translation>%1 fiches sont trop nombreuses pour être copiées.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>TickedValues</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>TruthValue</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>“%1” is not %2; it is kept as text.</source>
        <translation>« %1 » n’est pas %2 ; la valeur est gardée comme texte.</translation>
    </message>
    <message>
        <source>%1
Internal value: %2</source>
        <translation>%1
Valeur interne : %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a yes or no</source>
        <translation>un oui ou non</translation>
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
        <source>a value of its kind</source>
        <translation>une valeur de son type</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
</TS>
