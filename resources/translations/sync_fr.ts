<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>DrillDown</name>
    <message>
        <source>All mappings</source>
        <translation>Tous les mappages</translation>
    </message>
    <message>
        <source>Back to all mappings (Esc)</source>
        <translation>Revenir à tous les mappages (Échap)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected rows, all of them where none is</source>
        <translation>Copier les lignes sélectionnées, ou toutes si aucune ne l’est</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Records and what the sync does to them</source>
        <translation>Fiches d’informations et ce que la synchronisation en fait</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
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
    <name>Drilling</name>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne écrite</numerusform>
            <numerusform>%Ln lignes écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Whole records</source>
        <translation>Fiches entières</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>They cannot be brought back. HubSpot is not touched.</source>
        <translation>Elles ne peuvent pas être récupérées. HubSpot n’est pas touché.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln edit(s) and import</source>
        <translation>
            <numerusform>Abandonner %Ln modification et importer</numerusform>
            <numerusform>Abandonner %Ln modifications et importer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Mapping of %1 removed</source>
        <translation>Mappage de %1 supprimé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Configuration imported: %1</source>
        <translation>Configuration importée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) changed</source>
        <translation>
            <numerusform>%Ln paramètre modifié</numerusform>
            <numerusform>%Ln paramètres modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration written to %1</source>
        <translation>Configuration écrite dans %1</translation>
    </message>
</context>
<context>
    <name>EffectColumns</name>
    <message>
        <source>Value in HubSpot</source>
        <translation>Valeur dans HubSpot</translation>
    </message>
    <message>
        <source>Value in Salesforce</source>
        <translation>Valeur dans Salesforce</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>HubSpot record</source>
        <translation>Fiche HubSpot</translation>
    </message>
    <message>
        <source>Salesforce record</source>
        <translation>Fiche Salesforce</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Written side</source>
        <translation>Côté écrit</translation>
    </message>
    <message>
        <source>neither</source>
        <comment>side that is written</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>EffectDetail</name>
    <message>
        <source>Open on the Records page</source>
        <translation>Ouvrir dans la page Fiches d’informations</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>What if it is otherwise?</source>
        <translation>Et si c’est autrement&#xa0;?</translation>
    </message>
    <message>
        <source>Explanation copied</source>
        <translation>Explication copiée</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Salesforce fields that fit</source>
        <translation>Champs Salesforce compatibles</translation>
    </message>
</context>
<context>
    <name>MappingChoices</name>
    <message>
        <source>HubSpot property</source>
        <translation>Propriété HubSpot</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Salesforce field</source>
        <translation>Champ Salesforce</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>%1 (standard)</source>
        <translation>%1 (standard)</translation>
    </message>
</context>
<context>
    <name>MappingColumns</name>
    <message>
        <source>HubSpot property</source>
        <translation>Propriété HubSpot</translation>
    </message>
    <message>
        <source>The HubSpot property of the mapping, and its type</source>
        <translation>La propriété HubSpot du mappage, et son type</translation>
    </message>
    <message>
        <source>Drafted: this mapping is removed</source>
        <translation>Brouillon&#xa0;: ce mappage est supprimé</translation>
    </message>
    <message>
        <source>Drafted: this mapping is new</source>
        <translation>Brouillon&#xa0;: ce mappage est nouveau</translation>
    </message>
    <message>
        <source>Drafted: its Salesforce fields are changed</source>
        <translation>Brouillon&#xa0;: ses champs Salesforce sont changés</translation>
    </message>
    <message>
        <source>Drafted: the rule was “%1”</source>
        <translation>Brouillon&#xa0;: la règle était «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Salesforce field</source>
        <translation>Champ Salesforce</translation>
    </message>
    <message>
        <source>The Salesforce fields of the mapping, and their type</source>
        <translation>Les champs Salesforce du mappage, et leur type</translation>
    </message>
    <message>
        <source>Sync rule</source>
        <translation>Règle de synchronisation</translation>
    </message>
    <message>
        <source>How the two values are synced</source>
        <translation>Comment les deux valeurs sont synchronisées</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Share of linked or matched records on which the two sides are equal today</source>
        <translation>Part des fiches liées ou appariées sur lesquelles les deux côtés sont égaux aujourd’hui</translation>
    </message>
    <message>
        <source>No linked or matched record has a value on either side</source>
        <translation>Aucune fiche liée ou appariée n’a de valeur d’un côté ou de l’autre</translation>
    </message>
    <message>
        <source>Equal on %1 of %2 linked or matched records that have a value</source>
        <translation>Égaux sur %1 des %2 fiches liées ou appariées qui ont une valeur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What to know about the mapping</source>
        <translation>Ce qu’il faut savoir sur le mappage</translation>
    </message>
</context>
<context>
    <name>MappingDetail</name>
    <message>
        <source>Being counted…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>No effect here.</source>
        <translation>Aucun effet ici.</translation>
    </message>
    <message>
        <source>Agreement: %1</source>
        <translation>Concordance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>A standard mapping cannot be deleted; set its rule to “Don’t sync”.</source>
        <translation>Un mappage standard ne peut pas être supprimé&#xa0;; choisissez la règle «&#xa0;Ne pas synchroniser&#xa0;».</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>Add mapping</source>
        <translation>Ajouter le mappage</translation>
    </message>
    <message>
        <source>Edit the mapping of %1</source>
        <translation>Modifier le mappage de %1</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Enregistrer le mappage</translation>
    </message>
    <message>
        <source>1. HubSpot property</source>
        <translation>1. Propriété HubSpot</translation>
    </message>
    <message>
        <source>2. Salesforce field that fits</source>
        <translation>2. Champ Salesforce compatible</translation>
    </message>
    <message>
        <source>3. Sync rule</source>
        <translation>3. Règle de synchronisation</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Choose a HubSpot property first.</source>
        <translation>Choisissez d’abord une propriété HubSpot.</translation>
    </message>
    <message>
        <source>No Salesforce field of a type that fits is left to map.</source>
        <translation>Il ne reste aucun champ Salesforce d’un type compatible à mapper.</translation>
    </message>
    <message>
        <source>Salesforce does not let this field be written.</source>
        <translation>Salesforce ne permet pas d’écrire dans ce champ.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scenario and counts</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Field mappings</source>
        <translation>Mappages de champs</translation>
    </message>
</context>
<context>
    <name>NoMappings</name>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Propose mappings</source>
        <translation>Proposer les mappages</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <translation>Importer une configuration…</translation>
    </message>
    <message>
        <source>Add mapping…</source>
        <translation>Ajouter un mappage…</translation>
    </message>
    <message>
        <source>No records to preview yet</source>
        <translation>Pas encore de fiches à simuler</translation>
    </message>
    <message>
        <source>This page says what the sync with Salesforce would do to each record, rule by rule. Import the exports of HubSpot and Salesforce first, with their property lists.</source>
        <translation>Cette page dit ce que la synchronisation avec Salesforce ferait de chaque fiche, règle par règle. Importez d’abord les exports de HubSpot et de Salesforce, avec leurs listes de propriétés.</translation>
    </message>
    <message>
        <source>No field mappings yet</source>
        <translation>Pas encore de mappages de champs</translation>
    </message>
    <message>
        <source>A mapping joins a HubSpot property to a Salesforce field under a sync rule. Have the mappings proposed from your records, import a configuration file (YAML), or add them one by one.</source>
        <translation>Un mappage relie une propriété HubSpot à un champ Salesforce selon une règle de synchronisation. Faites proposer les mappages d’après vos fiches, importez un fichier de configuration (YAML), ou ajoutez-les un par un.</translation>
    </message>
</context>
<context>
    <name>PoliciesDialog</name>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Where HubSpot’s and Salesforce’s documentation is silent, the preview assumes something. Choose otherwise to see what the sync would do then; the choice is kept with this workspace.</source>
        <translation>Là où la documentation de HubSpot et de Salesforce se tait, la simulation fait une hypothèse. Choisissez autrement pour voir ce que la synchronisation ferait alors&#xa0;; le choix est gardé avec cet espace de travail.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>Open to choice</source>
        <translation>Au choix</translation>
    </message>
    <message>
        <source>Always assumed</source>
        <translation>Toujours supposé</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Revenir aux choix par défaut</translation>
    </message>
    <message>
        <source>Preview under these</source>
        <translation>Simuler avec ces choix</translation>
    </message>
</context>
<context>
    <name>PropertyList</name>
    <message>
        <source>Search a label or a name</source>
        <translation>Chercher un libellé ou un nom</translation>
    </message>
    <message>
        <source>Search HubSpot properties</source>
        <translation>Chercher une propriété HubSpot</translation>
    </message>
    <message>
        <source>HubSpot properties</source>
        <translation>Propriétés HubSpot</translation>
    </message>
</context>
<context>
    <name>ProposalColumns</name>
    <message>
        <source>HubSpot property</source>
        <translation>Propriété HubSpot</translation>
    </message>
    <message>
        <source>Salesforce field</source>
        <translation>Champ Salesforce</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Of the linked records with a value on both sides, those whose values are equal; a click shows some that differ</source>
        <translation>Parmi les fiches liées qui ont une valeur des deux côtés, celles dont les valeurs concordent&#x202f;; un clic en montre qui diffèrent</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>How far values, names and default mappings speak for the mapping (assumption)</source>
        <translation>À quel point les valeurs, les noms et les mappages par défaut parlent pour le mappage (hypothèse)</translation>
    </message>
    <message>
        <source>Proposed rule</source>
        <translation>Règle proposée</translation>
    </message>
    <message>
        <source>The rule it is accepted with; change it before</source>
        <translation>La règle avec laquelle il sera accepté&#x202f;; changez-la avant</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>Why this rule</source>
        <translation>Pourquoi cette règle</translation>
    </message>
    <message>
        <source>What the history says of who wrote last (assumption)</source>
        <translation>Ce que l’historique dit de qui a écrit en dernier (hypothèse)</translation>
    </message>
</context>
<context>
    <name>ProposalDetail</name>
    <message>
        <source>Confidence: %1</source>
        <translation>Confiance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proposed: %1 – %2</source>
        <translation>Proposée&#xa0;: %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Show records that differ (%Ln)</source>
        <translation>
            <numerusform>Montrer la fiche qui diffère</numerusform>
            <numerusform>Montrer des fiches qui diffèrent (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that differ</source>
        <translation>Fiches qui diffèrent</translation>
    </message>
    <message>
        <source>None: all of them agree.</source>
        <translation>Aucune&#xa0;: toutes concordent.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>records that differ</comment>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
</context>
<context>
    <name>ProposalWording</name>
    <message>
        <source>No record has both values</source>
        <translation>Aucune fiche n’a les deux valeurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 agree(s)</source>
        <translation>
            <numerusform>%Ln sur %1 concorde</numerusform>
            <numerusform>%Ln sur %1 concordent</numerusform>
        </translation>
    </message>
    <message>
        <source>The integration makes this mapping by itself.</source>
        <translation>L’intégration crée ce mappage d’elle-même.</translation>
    </message>
    <message>
        <source>The names are alike.</source>
        <translation>Les noms se ressemblent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different value(s).</source>
        <translation>
            <numerusform>%Ln valeur.</numerusform>
            <numerusform>%Ln valeurs différentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>By chance %1 would agree.</source>
        <translation>Par hasard, %1 concorderaient.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a value in HubSpot only.</source>
        <translation>
            <numerusform>%Ln n’a de valeur que dans HubSpot.</numerusform>
            <numerusform>%Ln n’ont de valeur que dans HubSpot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a value in Salesforce only.</source>
        <translation>
            <numerusform>%Ln n’a de valeur que dans Salesforce.</numerusform>
            <numerusform>%Ln n’ont de valeur que dans Salesforce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted on %Ln linked record(s).</source>
        <translation>
            <numerusform>Compté sur %Ln fiche liée.</numerusform>
            <numerusform>Compté sur %Ln fiches liées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Different values and chance come from a sample of %Ln.</source>
        <translation>
            <numerusform>Les valeurs différentes et le hasard viennent d’un échantillon de %Ln.</numerusform>
            <numerusform>Les valeurs différentes et le hasard viennent d’un échantillon de %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>the field cannot be written</source>
        <translation>le champ n’est pas modifiable</translation>
    </message>
    <message>
        <source>no history: the usual rule</source>
        <translation>pas d’historique&#xa0;: la règle habituelle</translation>
    </message>
    <message>
        <source>too little history: the usual rule</source>
        <translation>trop peu d’historique&#xa0;: la règle habituelle</translation>
    </message>
    <message>
        <source>HubSpot’s values reach Salesforce</source>
        <translation>les valeurs de HubSpot atteignent Salesforce</translation>
    </message>
    <message>
        <source>only Salesforce writes</source>
        <translation>seul Salesforce écrit</translation>
    </message>
    <message>
        <source>HubSpot’s values do not reach Salesforce</source>
        <translation>les valeurs de HubSpot n’atteignent pas Salesforce</translation>
    </message>
    <message>
        <source>Salesforce writes; HubSpot has values that it lacks</source>
        <translation>Salesforce écrit&#x202f;; HubSpot a des valeurs qui lui manquent</translation>
    </message>
    <message>
        <source>nothing reaches the other side</source>
        <translation>rien n’atteint l’autre côté</translation>
    </message>
    <message>
        <source>as declared</source>
        <translation>telle que déclarée</translation>
    </message>
    <message numerus="yes">
        <source>HubSpot wrote %Ln value(s) last</source>
        <translation>
            <numerusform>HubSpot a écrit %Ln valeur en dernier</numerusform>
            <numerusform>HubSpot a écrit %Ln valeurs en dernier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Salesforce wrote %Ln value(s) last</source>
        <translation>
            <numerusform>Salesforce a écrit %Ln valeur en dernier</numerusform>
            <numerusform>Salesforce a écrit %Ln valeurs en dernier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) written since the last sync say nothing yet.</source>
        <translation>
            <numerusform>%Ln valeur écrite depuis la dernière synchronisation ne dit encore rien.</numerusform>
            <numerusform>%Ln valeurs écrites depuis la dernière synchronisation ne disent encore rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>No history of these values before the last sync.</source>
        <translation>Aucun historique de ces valeurs avant la dernière synchronisation.</translation>
    </message>
    <message numerus="yes">
        <source>History of %Ln linked record(s).</source>
        <translation>
            <numerusform>Historique de %Ln fiche liée.</numerusform>
            <numerusform>Historique de %Ln fiches liées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are on the other side.</source>
        <translation>
            <numerusform>%Ln est de l’autre côté.</numerusform>
            <numerusform>%Ln sont de l’autre côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>field mappings</comment>
        <translation>Proposés</translation>
    </message>
    <message>
        <source>To check</source>
        <comment>field mappings</comment>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Already mapped</source>
        <comment>field mappings</comment>
        <translation>Déjà mappés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>field mappings</comment>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>No linked records of this object are in the workspace, so there is nothing to compare. Import the records of both systems first.</source>
        <translation>Aucune fiche liée de cet objet n’est dans l’espace de travail, il n’y a donc rien à comparer. Importez d’abord les fiches des deux systèmes.</translation>
    </message>
    <message>
        <source>Nothing more to propose: all that agrees is mapped.</source>
        <translation>Plus rien à proposer&#xa0;: tout ce qui concorde est mappé.</translation>
    </message>
    <message>
        <source>No declared mapping whose values mostly differ.</source>
        <translation>Aucun mappage déclaré dont les valeurs diffèrent pour la plupart.</translation>
    </message>
    <message>
        <source>No mapping is declared yet.</source>
        <translation>Aucun mappage n’est encore déclaré.</translation>
    </message>
    <message>
        <source>Nothing was rejected.</source>
        <translation>Rien n’a été rejeté.</translation>
    </message>
    <message>
        <source>HubSpot lets nobody read its mappings. Proposed from a confidence of %1; a declared mapping is to be checked where less than %2 agree on at least %3 records; rules are read from the last writer on at least %4 records. Compare with HubSpot’s mapping screen.</source>
        <translation>HubSpot ne laisse lire ses mappages à personne. Proposé à partir d’une confiance de %1&#x202f;; un mappage déclaré est à vérifier si moins de %2 concordent sur au moins %3 fiches&#x202f;; les règles se lisent du dernier à avoir écrit sur au moins %4 fiches. Comparez avec l’écran des mappages de HubSpot.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Comparing linked records</source>
        <translation>Comparaison des fiches liées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mapping(s) declared</source>
        <translation>
            <numerusform>%Ln mappage déclaré</numerusform>
            <numerusform>%Ln mappages déclarés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mapping(s) withdrawn</source>
        <translation>
            <numerusform>%Ln mappage retiré</numerusform>
            <numerusform>%Ln mappages retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) rejected</source>
        <translation>
            <numerusform>%Ln proposition rejetée</numerusform>
            <numerusform>%Ln propositions rejetées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalsView</name>
    <message>
        <source>Field mappings proposed from the records</source>
        <translation>Mappages de champs proposés d’après les fiches</translation>
    </message>
    <message>
        <source>All mappings</source>
        <translation>Tous les mappages</translation>
    </message>
    <message>
        <source>Back to all mappings (Esc)</source>
        <translation>Revenir à tous les mappages (Échap)</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Declare that HubSpot has the selected mappings (Ctrl+Enter)</source>
        <translation>Déclarer que HubSpot contient les mappages sélectionnés (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Never propose the selected ones again (Del)</source>
        <translation>Ne plus jamais proposer ceux qui sont sélectionnés (Suppr)</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>HubSpot does not have the selected mappings</source>
        <translation>HubSpot ne contient pas les mappages sélectionnés</translation>
    </message>
    <message>
        <source>Proposed field mappings</source>
        <translation>Mappages de champs proposés</translation>
    </message>
    <message>
        <source>Comparing the linked records…</source>
        <translation>Comparaison des fiches liées…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln mapping(s)</source>
        <translation>
            <numerusform>Accepter %Ln mappage</numerusform>
            <numerusform>Accepter %Ln mappages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln mapping(s)</source>
        <translation>
            <numerusform>Rejeter %Ln mappage</numerusform>
            <numerusform>Rejeter %Ln mappages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln above %1</source>
        <translation>
            <numerusform>Accepter celui au-dessus de %1</numerusform>
            <numerusform>Accepter les %Ln au-dessus de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordStrip</name>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) looked at</source>
        <translation>
            <numerusform>%Ln paire examinée</numerusform>
            <numerusform>%Ln paires examinées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>A new Salesforce record creates a contact</source>
        <translation>Une nouvelle fiche Salesforce crée un contact</translation>
    </message>
    <message>
        <source>None: every contact may sync</source>
        <translation>Aucune&#xa0;: tous les contacts peuvent se synchroniser</translation>
    </message>
    <message>
        <source>A new HubSpot record creates</source>
        <translation>Une nouvelle fiche HubSpot crée</translation>
    </message>
    <message>
        <source>Inclusion list</source>
        <translation>Liste d’inclusion</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Enregistrer les paramètres</translation>
    </message>
    <message>
        <source>Switch the sync on</source>
        <translation>Activer la synchronisation</translation>
    </message>
</context>
<context>
    <name>SheetBar</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the object’s settings</source>
        <translation>Modifier les paramètres de l’objet</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assumption(s) changed</source>
        <translation>
            <numerusform>%Ln hypothèse changée</numerusform>
            <numerusform>%Ln hypothèses changées</numerusform>
        </translation>
    </message>
    <message>
        <source>Assumptions…</source>
        <translation>Hypothèses…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafted change(s)</source>
        <translation>
            <numerusform>%Ln modification en brouillon</numerusform>
            <numerusform>%Ln modifications en brouillon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetSettings</name>
    <message>
        <source>The sync of this object is off</source>
        <translation>La synchronisation de cet objet est désactivée</translation>
    </message>
    <message>
        <source>Creates: %1</source>
        <translation>Crée&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>inclusion list</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Inclusion list: %1</source>
        <translation>Liste d’inclusion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Creates contacts in HubSpot</source>
        <translation>Crée des contacts dans HubSpot</translation>
    </message>
    <message>
        <source>Creates no contacts in HubSpot</source>
        <translation>Ne crée pas de contacts dans HubSpot</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
</context>
<context>
    <name>SyncAssumptions</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Prefer Salesforce unless blank: Salesforce cleared its value, then HubSpot set one, before the same sync</source>
        <translation>Préférer Salesforce sauf si vide&#xa0;: Salesforce a vidé sa valeur, puis HubSpot en a saisi une, avant la même synchronisation</translation>
    </message>
    <message>
        <source>A Salesforce import meets a blank field while HubSpot has a value</source>
        <translation>Un import Salesforce rencontre un champ vide alors que HubSpot a une valeur</translation>
    </message>
    <message>
        <source>Always use Salesforce: HubSpot has a value while Salesforce is blank</source>
        <translation>Toujours utiliser Salesforce&#xa0;: HubSpot a une valeur alors que Salesforce est vide</translation>
    </message>
    <message>
        <source>Two-way: a resync from HubSpot meets a blank HubSpot value</source>
        <translation>Synchronisation bidirectionnelle&#xa0;: une resynchronisation depuis HubSpot rencontre une valeur HubSpot vide</translation>
    </message>
    <message>
        <source>Two-way: both sides have different values when records are first linked</source>
        <translation>Synchronisation bidirectionnelle&#xa0;: les deux côtés ont des valeurs différentes quand les fiches sont liées pour la première fois</translation>
    </message>
    <message>
        <source>Two-way: one side is blank when records are first linked</source>
        <translation>Synchronisation bidirectionnelle&#xa0;: un côté est vide quand les fiches sont liées pour la première fois</translation>
    </message>
    <message>
        <source>Both sides changed at the same instant</source>
        <translation>Les deux côtés ont changé au même instant</translation>
    </message>
    <message>
        <source>HubSpot’s value fills Salesforce</source>
        <translation>la valeur de HubSpot remplit Salesforce</translation>
    </message>
    <message>
        <source>HubSpot is cleared</source>
        <translation>HubSpot est vidé</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>rien ne change</translation>
    </message>
    <message>
        <source>HubSpot keeps its value</source>
        <translation>HubSpot garde sa valeur</translation>
    </message>
    <message>
        <source>Salesforce’s value fills HubSpot</source>
        <translation>la valeur de Salesforce remplit HubSpot</translation>
    </message>
    <message>
        <source>Salesforce is cleared</source>
        <translation>Salesforce est vidé</translation>
    </message>
    <message>
        <source>Salesforce wins</source>
        <translation>Salesforce l’emporte</translation>
    </message>
    <message>
        <source>HubSpot wins</source>
        <translation>HubSpot l’emporte</translation>
    </message>
    <message>
        <source>the value fills the blank side</source>
        <translation>la valeur remplit le côté vide</translation>
    </message>
    <message>
        <source>the blank clears the value</source>
        <translation>le vide efface la valeur</translation>
    </message>
    <message>
        <source>Under “Two-way”, a field that did not change itself is left alone when another field of the record changed.</source>
        <translation>Avec «&#xa0;Synchronisation bidirectionnelle&#xa0;», un champ qui n’a pas changé lui-même n’est pas touché quand un autre champ de la fiche a changé.</translation>
    </message>
    <message>
        <source>When a required Salesforce field would be cleared, both sides keep their value.</source>
        <translation>Quand un champ Salesforce obligatoire serait vidé, les deux côtés gardent leur valeur.</translation>
    </message>
    <message>
        <source>Picklist values are compared by their internal value, capitals included.</source>
        <translation>Les valeurs de liste de sélection sont comparées par leur valeur interne, majuscules comprises.</translation>
    </message>
    <message>
        <source>The values of a multi-select are compared in any order.</source>
        <translation>Les valeurs d’un choix multiple sont comparées sans tenir compte de l’ordre.</translation>
    </message>
    <message>
        <source>One refused value of a multi-select refuses all of them.</source>
        <translation>Une seule valeur refusée d’un choix multiple les fait toutes refuser.</translation>
    </message>
    <message>
        <source>A Salesforce picklist that is not restricted accepts any value.</source>
        <translation>Une liste de sélection Salesforce qui n’est pas restreinte accepte toute valeur.</translation>
    </message>
    <message>
        <source>A value that is not among HubSpot’s options is refused; the option is not added.</source>
        <translation>Une valeur absente des options de HubSpot est refusée&#xa0;; l’option n’est pas ajoutée.</translation>
    </message>
    <message>
        <source>A blank checkbox in HubSpot counts as “no”.</source>
        <translation>Une case vide dans HubSpot vaut «&#xa0;non&#xa0;».</translation>
    </message>
    <message>
        <source>A date without a time becomes midnight UTC.</source>
        <translation>Une date sans heure devient minuit UTC.</translation>
    </message>
    <message>
        <source>A date with a time is compared and passed on by its day in UTC.</source>
        <translation>Une date avec heure est comparée et transmise par son jour en UTC.</translation>
    </message>
    <message>
        <source>A number with decimals is refused by a whole-number field; it is not rounded.</source>
        <translation>Un nombre à décimales est refusé par un champ de nombres entiers&#xa0;; il n’est pas arrondi.</translation>
    </message>
    <message>
        <source>Of several Salesforce records with the same e-mail, the oldest is matched.</source>
        <translation>De plusieurs fiches Salesforce avec le même e-mail, la plus ancienne est appariée.</translation>
    </message>
    <message>
        <source>A company of which some contacts would create an Account and others forbid it does not create one.</source>
        <translation>Une entreprise dont certains contacts créeraient un compte et d’autres l’interdisent n’en crée pas.</translation>
    </message>
    <message>
        <source>A refused field does not stop the other fields of its record.</source>
        <translation>Un champ refusé n’arrête pas les autres champs de sa fiche.</translation>
    </message>
    <message>
        <source>A text that is no date, number or checkbox value is refused as a bad format.</source>
        <translation>Un texte qui n’est ni une date, ni un nombre, ni une case à cocher est refusé pour son format.</translation>
    </message>
    <message>
        <source>A time without a time zone is in UTC.</source>
        <translation>Une heure sans fuseau horaire est en UTC.</translation>
    </message>
    <message>
        <source>The first company associated with a record becomes its primary one.</source>
        <translation>La première entreprise associée à une fiche devient sa principale.</translation>
    </message>
    <message>
        <source>Where the primary company is taken away, no other one is promoted.</source>
        <translation>Quand l’entreprise principale est retirée, aucune autre n’est promue.</translation>
    </message>
    <message>
        <source>That these two types may be mapped is not written in HubSpot’s table of types.</source>
        <translation>Que ces deux types puissent être mappés n’est pas écrit dans le tableau des types de HubSpot.</translation>
    </message>
</context>
<context>
    <name>SyncCommands</name>
    <message>
        <source>&amp;Add mapping…</source>
        <translation>&amp;Ajouter un mappage…</translation>
    </message>
    <message>
        <source>&amp;Propose mappings</source>
        <translation>&amp;Proposer les mappages</translation>
    </message>
    <message>
        <source>Change the sync &amp;rule</source>
        <translation>Changer la &amp;règle de synchronisation</translation>
    </message>
    <message>
        <source>&amp;Edit mapping…</source>
        <translation>&amp;Modifier le mappage…</translation>
    </message>
    <message>
        <source>Re&amp;move mapping</source>
        <translation>&amp;Supprimer le mappage</translation>
    </message>
    <message>
        <source>Object &amp;settings…</source>
        <translation>&amp;Paramètres de l’objet…</translation>
    </message>
    <message>
        <source>A&amp;ssumptions…</source>
        <translation>&amp;Hypothèses…</translation>
    </message>
    <message>
        <source>&amp;Import configuration…</source>
        <translation>&amp;Importer une configuration…</translation>
    </message>
    <message>
        <source>E&amp;xport configuration…</source>
        <translation>E&amp;xporter la configuration…</translation>
    </message>
    <message>
        <source>&amp;Filter mappings</source>
        <translation>&amp;Filtrer les mappages</translation>
    </message>
    <message>
        <source>Export this &amp;list…</source>
        <translation>Exporter cette &amp;liste…</translation>
    </message>
    <message>
        <source>&amp;Back to all mappings</source>
        <translation>&amp;Revenir à tous les mappages</translation>
    </message>
</context>
<context>
    <name>SyncDecisions</name>
    <message>
        <source>Under “Don’t sync” nothing passes.</source>
        <translation>Avec «&#xa0;Ne pas synchroniser&#xa0;», rien ne passe.</translation>
    </message>
    <message>
        <source>Under “Always use Salesforce”, HubSpot never writes to Salesforce.</source>
        <translation>Avec «&#xa0;Toujours utiliser Salesforce&#xa0;», HubSpot n’écrit jamais dans Salesforce.</translation>
    </message>
    <message>
        <source>Under “Two-way”, a field that did not change itself is left alone.</source>
        <translation>Avec «&#xa0;Synchronisation bidirectionnelle&#xa0;», un champ qui n’a pas changé lui-même n’est pas touché.</translation>
    </message>
    <message>
        <source>While Salesforce is blank, an import changes nothing.</source>
        <translation>Tant que Salesforce est vide, un import ne change rien.</translation>
    </message>
    <message>
        <source>The new record takes HubSpot’s values.</source>
        <translation>La nouvelle fiche prend les valeurs de HubSpot.</translation>
    </message>
    <message>
        <source>The new record takes Salesforce’s values.</source>
        <translation>La nouvelle fiche prend les valeurs de Salesforce.</translation>
    </message>
    <message>
        <source>Under “Prefer Salesforce unless blank”, a Salesforce value always overwrites HubSpot’s.</source>
        <translation>Avec «&#xa0;Préférer Salesforce sauf si vide&#xa0;», une valeur Salesforce remplace toujours celle de HubSpot.</translation>
    </message>
    <message>
        <source>Under “Prefer Salesforce unless blank”, HubSpot’s value passes because Salesforce is blank.</source>
        <translation>Avec «&#xa0;Préférer Salesforce sauf si vide&#xa0;», la valeur de HubSpot passe parce que Salesforce est vide.</translation>
    </message>
    <message>
        <source>Under “Prefer Salesforce unless blank”, a value deleted in Salesforce is deleted in HubSpot too.</source>
        <translation>Avec «&#xa0;Préférer Salesforce sauf si vide&#xa0;», une valeur supprimée dans Salesforce l’est aussi dans HubSpot.</translation>
    </message>
    <message>
        <source>Under “Prefer Salesforce unless blank”, and by the assumption that was chosen, Salesforce’s blank clears HubSpot.</source>
        <translation>Avec «&#xa0;Préférer Salesforce sauf si vide&#xa0;», et selon l’hypothèse choisie, le vide de Salesforce efface HubSpot.</translation>
    </message>
    <message>
        <source>Under “Always use Salesforce”, a Salesforce value always overwrites HubSpot’s.</source>
        <translation>Avec «&#xa0;Toujours utiliser Salesforce&#xa0;», une valeur Salesforce remplace toujours celle de HubSpot.</translation>
    </message>
    <message>
        <source>Under “Always use Salesforce”, a value deleted in Salesforce is deleted in HubSpot too.</source>
        <translation>Avec «&#xa0;Toujours utiliser Salesforce&#xa0;», une valeur supprimée dans Salesforce l’est aussi dans HubSpot.</translation>
    </message>
    <message>
        <source>Under “Always use Salesforce”, and by the assumption that was chosen, Salesforce’s blank clears HubSpot.</source>
        <translation>Avec «&#xa0;Toujours utiliser Salesforce&#xa0;», et selon l’hypothèse choisie, le vide de Salesforce efface HubSpot.</translation>
    </message>
    <message>
        <source>Under “Two-way”, the most recent value wins: HubSpot’s.</source>
        <translation>Avec «&#xa0;Synchronisation bidirectionnelle&#xa0;», la valeur la plus récente l’emporte&#xa0;: celle de HubSpot.</translation>
    </message>
    <message>
        <source>Under “Two-way”, the most recent value wins: Salesforce’s.</source>
        <translation>Avec «&#xa0;Synchronisation bidirectionnelle&#xa0;», la valeur la plus récente l’emporte&#xa0;: celle de Salesforce.</translation>
    </message>
    <message>
        <source>Under “Two-way”, an import brings what Salesforce has to HubSpot.</source>
        <translation>Avec «&#xa0;Synchronisation bidirectionnelle&#xa0;», un import apporte à HubSpot ce que Salesforce a.</translation>
    </message>
    <message>
        <source>Under “Two-way”, and by the assumption that was chosen, an import lets HubSpot fill a blank Salesforce field.</source>
        <translation>Avec «&#xa0;Synchronisation bidirectionnelle&#xa0;», et selon l’hypothèse choisie, un import laisse HubSpot remplir un champ Salesforce vide.</translation>
    </message>
    <message>
        <source>Under “Two-way”, a resync brings what HubSpot has to Salesforce.</source>
        <translation>Avec «&#xa0;Synchronisation bidirectionnelle&#xa0;», une resynchronisation apporte à Salesforce ce que HubSpot a.</translation>
    </message>
    <message>
        <source>Under “Two-way”, a resync lets Salesforce’s value fill the blank in HubSpot.</source>
        <translation>Avec «&#xa0;Synchronisation bidirectionnelle&#xa0;», une resynchronisation laisse la valeur de Salesforce remplir le vide de HubSpot.</translation>
    </message>
    <message>
        <source>Under “Two-way”, Salesforce’s value wins when records are first linked.</source>
        <translation>Avec «&#xa0;Synchronisation bidirectionnelle&#xa0;», la valeur de Salesforce l’emporte quand les fiches sont liées pour la première fois.</translation>
    </message>
    <message>
        <source>Under “Two-way”, HubSpot’s value wins when records are first linked.</source>
        <translation>Avec «&#xa0;Synchronisation bidirectionnelle&#xa0;», la valeur de HubSpot l’emporte quand les fiches sont liées pour la première fois.</translation>
    </message>
    <message>
        <source>Under “Two-way”, HubSpot takes what Salesforce has when one of the two is blank.</source>
        <translation>Avec «&#xa0;Synchronisation bidirectionnelle&#xa0;», HubSpot prend ce que Salesforce a quand l’un des deux est vide.</translation>
    </message>
    <message>
        <source>Under “Two-way”, Salesforce takes what HubSpot has when one of the two is blank.</source>
        <translation>Avec «&#xa0;Synchronisation bidirectionnelle&#xa0;», Salesforce prend ce que HubSpot a quand l’un des deux est vide.</translation>
    </message>
</context>
<context>
    <name>SyncDetail</name>
    <message>
        <source>Choose a mapping to see what it does, or click a count to see its records; each of them is explained here.</source>
        <translation>Choisissez un mappage pour voir ce qu’il fait, ou cliquez sur un nombre pour voir ses fiches&#xa0;; chacune est expliquée ici.</translation>
    </message>
</context>
<context>
    <name>SyncExplaining</name>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>owner not known in Salesforce</source>
        <translation>propriétaire inconnu dans Salesforce</translation>
    </message>
    <message>
        <source>HubSpot property</source>
        <translation>Propriété HubSpot</translation>
    </message>
    <message>
        <source>Salesforce field</source>
        <translation>Champ Salesforce</translation>
    </message>
    <message>
        <source>Sync rule</source>
        <translation>Règle de synchronisation</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Value in HubSpot</source>
        <translation>Valeur dans HubSpot</translation>
    </message>
    <message>
        <source>HubSpot changed on</source>
        <translation>HubSpot modifié le</translation>
    </message>
    <message>
        <source>Value in Salesforce</source>
        <translation>Valeur dans Salesforce</translation>
    </message>
    <message>
        <source>Salesforce changed on</source>
        <translation>Salesforce modifié le</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Row of the rule table</source>
        <translation>Ligne du tableau des règles</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>HubSpot record</source>
        <translation>Fiche HubSpot</translation>
    </message>
    <message>
        <source>Salesforce record</source>
        <translation>Fiche Salesforce</translation>
    </message>
    <message>
        <source>Inclusion list</source>
        <translation>Liste d’inclusion</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>%1, works as “%2”</source>
        <translation>%1, agit comme «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>not since the last sync</source>
        <translation>pas depuis la dernière synchronisation</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>liées</translation>
    </message>
    <message>
        <source>matched, not linked yet</source>
        <translation>appariées, pas encore liées</translation>
    </message>
    <message>
        <source>only in HubSpot</source>
        <translation>seulement dans HubSpot</translation>
    </message>
    <message>
        <source>only in Salesforce</source>
        <translation>seulement dans Salesforce</translation>
    </message>
</context>
<context>
    <name>SyncFiles</name>
    <message>
        <source>Import a configuration</source>
        <translation>Importer une configuration</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Exporter la configuration</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Exporter cette liste</translation>
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
        <source>Configuration files (%1)</source>
        <translation>Fichiers de configuration (%1)</translation>
    </message>
</context>
<context>
    <name>SyncFilters</name>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter mappings</source>
        <translation>Filtrer les mappages</translation>
    </message>
</context>
<context>
    <name>SyncMissing</name>
    <message>
        <source>HubSpot’s %1 are not in this workspace, so there is nothing to compare with.</source>
        <translation>Les fiches HubSpot (%1) ne sont pas dans cet espace de travail&#xa0;: il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>The Salesforce records of %1 are not in this workspace, so there is nothing to compare with.</source>
        <translation>Les fiches Salesforce (%1) ne sont pas dans cet espace de travail&#xa0;: il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>HubSpot lets nobody read its field mappings. crmadmin proposes them from the linked records, each with its evidence.</source>
        <translation>HubSpot ne laisse lire ses mappages de champs à personne. crmadmin les propose d’après les fiches liées, chacun avec ses preuves.</translation>
    </message>
    <message>
        <source>Propose the mappings</source>
        <translation>Proposer les mappages</translation>
    </message>
    <message>
        <source>The sync of this object with Salesforce is off: its figures say what would happen if it were on.</source>
        <translation>La synchronisation de cet objet avec Salesforce est désactivée&#xa0;: ses chiffres disent ce qui se passerait si elle était activée.</translation>
    </message>
    <message>
        <source>Switch on…</source>
        <translation>Activer…</translation>
    </message>
</context>
<context>
    <name>SyncNotes</name>
    <message>
        <source>Assumption: %1 (%2)</source>
        <translation>Hypothèse&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>type mismatch</source>
        <translation>types différents</translation>
    </message>
    <message>
        <source>type not known</source>
        <translation>type inconnu</translation>
    </message>
    <message>
        <source>not writable</source>
        <translation>non modifiable</translation>
    </message>
    <message>
        <source>HubSpot cannot change it</source>
        <translation>HubSpot ne peut pas la changer</translation>
    </message>
    <message>
        <source>property not found</source>
        <translation>propriété introuvable</translation>
    </message>
    <message>
        <source>field not found</source>
        <translation>champ introuvable</translation>
    </message>
    <message>
        <source>cannot be mapped</source>
        <translation>ne peut pas être mappée</translation>
    </message>
    <message>
        <source>sync is off</source>
        <translation>synchronisation désactivée</translation>
    </message>
    <message>
        <source>mapped twice</source>
        <translation>mappé deux fois</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
</context>
<context>
    <name>SyncObjects</name>
    <message>
        <source>Contacts ↔ Leads/Contacts</source>
        <translation>Contacts ↔ Leads/Contacts</translation>
    </message>
    <message>
        <source>Companies ↔ Accounts</source>
        <translation>Entreprises ↔ Comptes</translation>
    </message>
    <message>
        <source>Deals ↔ Opportunities</source>
        <translation>Transactions ↔ Opportunités</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>transaction</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>one Salesforce record</comment>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>one Salesforce record</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>one Salesforce record</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <comment>one Salesforce record</comment>
        <translation>Opportunité</translation>
    </message>
</context>
<context>
    <name>SyncOutcomes</name>
    <message>
        <source>written to HubSpot</source>
        <translation>écrit dans HubSpot</translation>
    </message>
    <message>
        <source>written to Salesforce</source>
        <translation>écrit dans Salesforce</translation>
    </message>
    <message>
        <source>cleared in HubSpot</source>
        <translation>vidé dans HubSpot</translation>
    </message>
    <message>
        <source>cleared in Salesforce</source>
        <translation>vidé dans Salesforce</translation>
    </message>
    <message>
        <source>created in HubSpot</source>
        <translation>créé dans HubSpot</translation>
    </message>
    <message>
        <source>created in Salesforce</source>
        <translation>créé dans Salesforce</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>pas d’autorisation</translation>
    </message>
    <message>
        <source>required field blank</source>
        <translation>champ obligatoire vide</translation>
    </message>
    <message>
        <source>bad format</source>
        <translation>format incorrect</translation>
    </message>
    <message>
        <source>not in the picklist</source>
        <translation>absent de la liste</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>stage would go back</source>
        <translation>la phase reculerait</translation>
    </message>
    <message>
        <source>excluded: no e-mail</source>
        <translation>exclu&#xa0;: pas d’e-mail</translation>
    </message>
    <message>
        <source>excluded: not in the list</source>
        <translation>exclu&#xa0;: pas dans la liste</translation>
    </message>
    <message>
        <source>excluded: ambiguous</source>
        <translation>exclu&#xa0;: ambigu</translation>
    </message>
    <message>
        <source>broken link</source>
        <translation>lien rompu</translation>
    </message>
    <message>
        <source>duplicate e-mail</source>
        <translation>e-mail en double</translation>
    </message>
    <message>
        <source>required field not mapped</source>
        <translation>champ obligatoire non mappé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created in Salesforce</source>
        <translation>
            <numerusform>%Ln créé dans Salesforce</numerusform>
            <numerusform>%Ln créés dans Salesforce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created in HubSpot</source>
        <translation>
            <numerusform>%Ln créé dans HubSpot</numerusform>
            <numerusform>%Ln créés dans HubSpot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded: no e-mail</source>
        <translation>
            <numerusform>%Ln exclu&#xa0;: pas d’e-mail</numerusform>
            <numerusform>%Ln exclus&#xa0;: pas d’e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded: not in the list</source>
        <translation>
            <numerusform>%Ln exclu&#xa0;: pas dans la liste</numerusform>
            <numerusform>%Ln exclus&#xa0;: pas dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded: ambiguous</source>
        <translation>
            <numerusform>%Ln exclu&#xa0;: ambigu</numerusform>
            <numerusform>%Ln exclus&#xa0;: ambigus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate e-mail(s)</source>
        <translation>
            <numerusform>%Ln e-mail en double</numerusform>
            <numerusform>%Ln e-mails en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken link(s)</source>
        <translation>
            <numerusform>%Ln lien rompu</numerusform>
            <numerusform>%Ln liens rompus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln required field(s) not mapped</source>
        <translation>
            <numerusform>%Ln champ obligatoire non mappé</numerusform>
            <numerusform>%Ln champs obligatoires non mappés</numerusform>
        </translation>
    </message>
    <message>
        <source>→ HubSpot</source>
        <translation>→ HubSpot</translation>
    </message>
    <message>
        <source>→ Salesforce</source>
        <translation>→ Salesforce</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Values that the sync writes or clears in HubSpot</source>
        <translation>Valeurs que la synchronisation écrit ou vide dans HubSpot</translation>
    </message>
    <message>
        <source>Values that the sync writes or clears in Salesforce</source>
        <translation>Valeurs que la synchronisation écrit ou vide dans Salesforce</translation>
    </message>
    <message>
        <source>Values that the other side refuses; nothing is written</source>
        <translation>Valeurs que l’autre côté refuse&#xa0;; rien n’est écrit</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync · %1</source>
        <translation>Synchronisation · %1</translation>
    </message>
</context>
<context>
    <name>SyncRecords</name>
    <message>
        <source>no e-mail address</source>
        <translation>pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>not in the inclusion list</source>
        <translation>pas dans la liste d’inclusion</translation>
    </message>
    <message>
        <source>no Salesforce record yet</source>
        <translation>pas encore de fiche Salesforce</translation>
    </message>
    <message>
        <source>no HubSpot record yet</source>
        <translation>pas encore de fiche HubSpot</translation>
    </message>
    <message>
        <source>linked record not found</source>
        <translation>fiche liée introuvable</translation>
    </message>
    <message>
        <source>linked record deleted</source>
        <translation>fiche liée supprimée</translation>
    </message>
    <message>
        <source>several HubSpot contacts with this e-mail</source>
        <translation>plusieurs contacts HubSpot avec cet e-mail</translation>
    </message>
    <message>
        <source>Salesforce record linked elsewhere</source>
        <translation>fiche Salesforce liée ailleurs</translation>
    </message>
    <message>
        <source>several Accounts possible</source>
        <translation>plusieurs comptes possibles</translation>
    </message>
    <message>
        <source>Account claimed by two companies</source>
        <translation>compte réclamé par deux entreprises</translation>
    </message>
    <message>
        <source>another record with this e-mail was matched</source>
        <translation>une autre fiche avec cet e-mail est appariée</translation>
    </message>
    <message>
        <source>required field without a value</source>
        <translation>champ obligatoire sans valeur</translation>
    </message>
    <message>
        <source>None of the contacts of HubSpot’s %1 is in the inclusion list “%3”: no Account is created.</source>
        <translation>Aucun contact de la fiche HubSpot (%1) n’est dans la liste d’inclusion «&#xa0;%3&#xa0;»&#xa0;: aucun compte n’est créé.</translation>
    </message>
    <message>
        <source>HubSpot’s %1 is not in the inclusion list “%3”: nothing passes in either direction.</source>
        <translation>La fiche HubSpot (%1) n’est pas dans la liste d’inclusion «&#xa0;%3&#xa0;»&#xa0;: rien ne passe, dans aucun sens.</translation>
    </message>
    <message>
        <source>HubSpot’s %1 has no e-mail address, and contacts sync by e-mail only: nothing passes.</source>
        <translation>La fiche HubSpot (%1) n’a pas d’adresse e-mail, et les contacts ne se synchronisent que par e-mail&#xa0;: rien ne passe.</translation>
    </message>
    <message>
        <source>Salesforce’s %2 has no e-mail address, and contacts sync by e-mail only: nothing passes.</source>
        <translation>La fiche Salesforce (%2) n’a pas d’adresse e-mail, et les contacts ne se synchronisent que par e-mail&#xa0;: rien ne passe.</translation>
    </message>
    <message>
        <source>Salesforce’s %2 has no HubSpot record: the sync creates one (%4) with every mapped value.</source>
        <translation>La fiche Salesforce (%2) n’a pas de fiche HubSpot&#xa0;: la synchronisation en crée une (%4) avec toutes les valeurs mappées.</translation>
    </message>
    <message>
        <source>HubSpot’s %1 has no Salesforce record: the sync creates one (%4) with every mapped value.</source>
        <translation>La fiche HubSpot (%1) n’a pas de fiche Salesforce&#xa0;: la synchronisation en crée une (%4) avec toutes les valeurs mappées.</translation>
    </message>
    <message>
        <source>HubSpot’s %1 is linked to Salesforce’s %2, which is deleted: nothing passes until the link is mended.</source>
        <translation>La fiche HubSpot (%1) est liée à la fiche Salesforce (%2), qui est supprimée&#xa0;: rien ne passe tant que le lien n’est pas réparé.</translation>
    </message>
    <message>
        <source>HubSpot’s %1 is linked to Salesforce’s %2, which is not among the imported records: nothing passes until the link is mended.</source>
        <translation>La fiche HubSpot (%1) est liée à la fiche Salesforce (%2), qui n’est pas parmi les fiches importées&#xa0;: rien ne passe tant que le lien n’est pas réparé.</translation>
    </message>
    <message>
        <source>HubSpot’s %1 has the same e-mail as another contact: which of them matches cannot be told, so nothing passes.</source>
        <translation>La fiche HubSpot (%1) a le même e-mail qu’un autre contact&#xa0;: on ne peut pas dire lequel correspond, donc rien ne passe.</translation>
    </message>
    <message>
        <source>Several HubSpot contacts have the e-mail of Salesforce’s %2: which of them matches cannot be told, so nothing passes.</source>
        <translation>Plusieurs contacts HubSpot ont l’e-mail de la fiche Salesforce (%2)&#xa0;: on ne peut pas dire lequel correspond, donc rien ne passe.</translation>
    </message>
    <message>
        <source>The Salesforce record with the e-mail of HubSpot’s %1 is already linked to another contact.</source>
        <translation>La fiche Salesforce qui a l’e-mail de la fiche HubSpot (%1) est déjà liée à un autre contact.</translation>
    </message>
    <message>
        <source>The contacts of HubSpot’s %1 belong to several Accounts: which one matches cannot be told, so nothing passes.</source>
        <translation>Les contacts de la fiche HubSpot (%1) appartiennent à plusieurs comptes&#xa0;: on ne peut pas dire lequel correspond, donc rien ne passe.</translation>
    </message>
    <message>
        <source>The Account that would match HubSpot’s %1 would match another company as well, so nothing passes.</source>
        <translation>Le compte qui correspondrait à la fiche HubSpot (%1) correspondrait aussi à une autre entreprise, donc rien ne passe.</translation>
    </message>
    <message>
        <source>HubSpot’s %1 has this e-mail, but is paired with another Salesforce record: Salesforce’s %2 was not chosen.</source>
        <translation>La fiche HubSpot (%1) a cet e-mail, mais est appariée à une autre fiche Salesforce&#xa0;: la fiche Salesforce (%2) n’a pas été choisie.</translation>
    </message>
    <message>
        <source>Another Salesforce record with the same e-mail is older: Salesforce’s %2 was not chosen.</source>
        <translation>Une autre fiche Salesforce avec le même e-mail est plus ancienne&#xa0;: la fiche Salesforce (%2) n’a pas été choisie.</translation>
    </message>
    <message>
        <source>Salesforce requires %1 when a record (%2) is created, and no mapping sends it: the record is not created.</source>
        <translation>Salesforce exige %1 à la création d’une fiche (%2), et aucun mappage ne l’envoie&#xa0;: la fiche n’est pas créée.</translation>
    </message>
    <message>
        <source>Salesforce requires %1 when a record (%2) is created, and the rule of %3 does not send HubSpot’s value “%4”: the record is not created.</source>
        <translation>Salesforce exige %1 à la création d’une fiche (%2), et la règle de %3 n’envoie pas la valeur de HubSpot «&#xa0;%4&#xa0;»&#xa0;: la fiche n’est pas créée.</translation>
    </message>
    <message>
        <source>Salesforce requires %1 when a record (%2) is created, and %3 is blank in HubSpot: the record is not created.</source>
        <translation>Salesforce exige %1 à la création d’une fiche (%2), et %3 est vide dans HubSpot&#xa0;: la fiche n’est pas créée.</translation>
    </message>
</context>
<context>
    <name>SyncRefusals</name>
    <message>
        <source>Salesforce requires a value in %1, so it cannot be cleared; both sides keep theirs.</source>
        <translation>Salesforce exige une valeur dans %1, qui ne peut donc pas être vidé&#xa0;; les deux côtés gardent la leur.</translation>
    </message>
    <message>
        <source>HubSpot refuses %1: another contact already has this e-mail.</source>
        <translation>HubSpot refuse %1&#xa0;: un autre contact a déjà cet e-mail.</translation>
    </message>
    <message>
        <source>HubSpot refuses %1: it comes before %2 in the lifecycle, and a sync never moves a stage back.</source>
        <translation>HubSpot refuse %1&#xa0;: cette phase vient avant %2 dans le cycle de vie, et une synchronisation ne fait jamais reculer une phase.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label and name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Salesforce computes %1 by a formula; nobody can write it.</source>
        <translation>Salesforce calcule %1 par une formule&#xa0;; personne ne peut y écrire.</translation>
    </message>
    <message>
        <source>Salesforce does not let %1 be set when a record is created.</source>
        <translation>Salesforce ne permet pas de renseigner %1 à la création d’une fiche.</translation>
    </message>
    <message>
        <source>Salesforce does not let the integration write %1.</source>
        <translation>Salesforce ne permet pas à l’intégration d’écrire dans %1.</translation>
    </message>
    <message>
        <source>Salesforce refuses %1: it is no e-mail address.</source>
        <translation>Salesforce refuse %1&#xa0;: ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>HubSpot refuses %1: it is no e-mail address.</source>
        <translation>HubSpot refuse %1&#xa0;: ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Salesforce refuses %1: %2 takes whole numbers and nothing is rounded.</source>
        <translation>Salesforce refuse %1&#xa0;: %2 prend des nombres entiers et rien n’est arrondi.</translation>
    </message>
    <message>
        <source>Salesforce refuses %1: it is no value of the type “%2”.</source>
        <translation>Salesforce refuse %1&#xa0;: ce n’est pas une valeur du type «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Salesforce’s picklist %1 does not have %2. It has: %3.</source>
        <translation>La liste de sélection Salesforce %1 n’a pas %2. Elle a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>HubSpot’s property %1 does not have the option %2. It has: %3.</source>
        <translation>La propriété HubSpot %1 n’a pas l’option %2. Elle a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Salesforce’s owner %1 is nobody among HubSpot’s owners: no owner has the same first name, last name and e-mail.</source>
        <translation>Le propriétaire Salesforce %1 n’est personne parmi les propriétaires de HubSpot&#xa0;: aucun n’a les mêmes prénom, nom et e-mail.</translation>
    </message>
    <message>
        <source>Salesforce refuses %1: it has %2 characters, %3 takes %4, and nothing is cut off.</source>
        <translation>Salesforce refuse %1&#xa0;: ce texte a %2 caractères, %3 en prend %4, et rien n’est coupé.</translation>
    </message>
</context>
<context>
    <name>SyncResults</name>
    <message>
        <source>Nothing is written.</source>
        <translation>Rien n’est écrit.</translation>
    </message>
    <message>
        <source>HubSpot takes %1 in place of %2.</source>
        <translation>HubSpot prend %1 à la place de %2.</translation>
    </message>
    <message>
        <source>HubSpot takes %1.</source>
        <translation>HubSpot prend %1.</translation>
    </message>
    <message>
        <source>Salesforce takes %1 in place of %2.</source>
        <translation>Salesforce prend %1 à la place de %2.</translation>
    </message>
    <message>
        <source>Salesforce takes %1.</source>
        <translation>Salesforce prend %1.</translation>
    </message>
    <message>
        <source>HubSpot’s value %2 is deleted.</source>
        <translation>La valeur %2 de HubSpot est supprimée.</translation>
    </message>
    <message>
        <source>Salesforce’s value %2 is deleted.</source>
        <translation>La valeur %2 de Salesforce est supprimée.</translation>
    </message>
    <message>
        <source>A record is created with all its values or not at all, so it is not.</source>
        <translation>Une fiche est créée avec toutes ses valeurs ou pas du tout&#xa0;: elle ne l’est donc pas.</translation>
    </message>
    <message>
        <source>HubSpot’s owner %1 is no active Salesforce user (same first name, last name and e-mail), so HubSpot goes back to Salesforce’s owner.</source>
        <translation>Le propriétaire HubSpot %1 n’est pas un utilisateur Salesforce actif (mêmes prénom, nom et e-mail)&#xa0;: HubSpot revient donc au propriétaire de Salesforce.</translation>
    </message>
    <message>
        <source>The owner always syncs both ways, even where the rule shown is “Prefer Salesforce unless blank”.</source>
        <translation>Le propriétaire se synchronise toujours dans les deux sens, même quand la règle affichée est «&#xa0;Préférer Salesforce sauf si vide&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SyncRules</name>
    <message>
        <source>Prefer Salesforce unless blank</source>
        <translation>Préférer Salesforce sauf si vide</translation>
    </message>
    <message>
        <source>Always use Salesforce</source>
        <translation>Toujours utiliser Salesforce</translation>
    </message>
    <message>
        <source>Two-way</source>
        <translation>Synchronisation bidirectionnelle</translation>
    </message>
    <message>
        <source>Don’t sync</source>
        <translation>Ne pas synchroniser</translation>
    </message>
    <message>
        <source>A Salesforce value always overwrites HubSpot. HubSpot only fills Salesforce while Salesforce is blank. A value deleted in Salesforce is deleted in HubSpot.</source>
        <translation>Une valeur Salesforce remplace toujours celle de HubSpot. HubSpot ne remplit Salesforce que tant que Salesforce est vide. Une valeur supprimée dans Salesforce l’est aussi dans HubSpot.</translation>
    </message>
    <message>
        <source>A Salesforce value always overwrites HubSpot. HubSpot never writes to Salesforce, even while Salesforce is blank.</source>
        <translation>Une valeur Salesforce remplace toujours celle de HubSpot. HubSpot n’écrit jamais dans Salesforce, même tant que Salesforce est vide.</translation>
    </message>
    <message>
        <source>The most recent value wins, on either side. A deleted value is deleted on the other side too.</source>
        <translation>La valeur la plus récente l’emporte, quel que soit le côté. Une valeur supprimée l’est aussi de l’autre côté.</translation>
    </message>
    <message>
        <source>Nothing passes, in either direction.</source>
        <translation>Rien ne passe, dans aucun sens.</translation>
    </message>
</context>
<context>
    <name>SyncScenarios</name>
    <message>
        <source>First match</source>
        <translation>Premier appariement</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Prochaine synchronisation</translation>
    </message>
    <message>
        <source>Resync from HubSpot</source>
        <translation>Resynchronisation depuis HubSpot</translation>
    </message>
    <message>
        <source>Salesforce import</source>
        <translation>Import Salesforce</translation>
    </message>
    <message>
        <source>The integration meets records that are not linked yet: it links those that match and creates the others.</source>
        <translation>L’intégration rencontre des fiches qui ne sont pas encore liées&#xa0;: elle lie celles qui correspondent et crée les autres.</translation>
    </message>
    <message>
        <source>The next automatic sync: linked records of which a mapped value changed since their last sync.</source>
        <translation>La prochaine synchronisation automatique&#xa0;: les fiches liées dont une valeur mappée a changé depuis leur dernière synchronisation.</translation>
    </message>
    <message>
        <source>Somebody resyncs every HubSpot record by hand: HubSpot’s values start, whether they changed or not.</source>
        <translation>Quelqu’un resynchronise à la main toutes les fiches HubSpot&#xa0;: on part des valeurs de HubSpot, qu’elles aient changé ou non.</translation>
    </message>
    <message>
        <source>Somebody imports every Salesforce record into HubSpot: Salesforce’s values start, whether they changed or not.</source>
        <translation>Quelqu’un importe toutes les fiches Salesforce dans HubSpot&#xa0;: on part des valeurs de Salesforce, qu’elles aient changé ou non.</translation>
    </message>
    <message>
        <source>What linking and creating records would do, rule by rule</source>
        <translation>Ce que lier et créer des fiches ferait, règle par règle</translation>
    </message>
    <message>
        <source>What the next sync would do, rule by rule</source>
        <translation>Ce que la prochaine synchronisation ferait, règle par règle</translation>
    </message>
    <message>
        <source>What a resync from HubSpot would do, rule by rule</source>
        <translation>Ce qu’une resynchronisation depuis HubSpot ferait, règle par règle</translation>
    </message>
    <message>
        <source>What a Salesforce import would do, rule by rule</source>
        <translation>Ce qu’un import Salesforce ferait, règle par règle</translation>
    </message>
</context>
<context>
    <name>SyncTriggers</name>
    <message>
        <source>HubSpot was changed</source>
        <translation>HubSpot a changé</translation>
    </message>
    <message>
        <source>HubSpot was cleared</source>
        <translation>HubSpot a été vidé</translation>
    </message>
    <message>
        <source>Salesforce was changed</source>
        <translation>Salesforce a changé</translation>
    </message>
    <message>
        <source>Salesforce was cleared</source>
        <translation>Salesforce a été vidé</translation>
    </message>
    <message>
        <source>both changed, HubSpot last</source>
        <translation>les deux ont changé, HubSpot en dernier</translation>
    </message>
    <message>
        <source>both changed, Salesforce last</source>
        <translation>les deux ont changé, Salesforce en dernier</translation>
    </message>
    <message>
        <source>resync from HubSpot</source>
        <translation>resynchronisation depuis HubSpot</translation>
    </message>
    <message>
        <source>Salesforce import</source>
        <translation>Import Salesforce</translation>
    </message>
    <message>
        <source>another field changed</source>
        <translation>un autre champ a changé</translation>
    </message>
    <message>
        <source>first match</source>
        <translation>premier appariement</translation>
    </message>
    <message>
        <source>creation in Salesforce</source>
        <translation>création dans Salesforce</translation>
    </message>
    <message>
        <source>creation in HubSpot</source>
        <translation>création dans HubSpot</translation>
    </message>
    <message>
        <source>Both sides were changed at the same instant, on %1.</source>
        <translation>Les deux côtés ont été modifiés au même instant, le %1.</translation>
    </message>
    <message>
        <source>HubSpot’s value was changed on %1, after the last sync; Salesforce’s was not.</source>
        <translation>La valeur de HubSpot a été modifiée le %1, après la dernière synchronisation&#xa0;; celle de Salesforce ne l’a pas été.</translation>
    </message>
    <message>
        <source>HubSpot’s value was deleted on %1, after the last sync; Salesforce’s was not changed.</source>
        <translation>La valeur de HubSpot a été supprimée le %1, après la dernière synchronisation&#xa0;; celle de Salesforce n’a pas changé.</translation>
    </message>
    <message>
        <source>Salesforce’s value was changed on %2, after the last sync; HubSpot’s was not.</source>
        <translation>La valeur de Salesforce a été modifiée le %2, après la dernière synchronisation&#xa0;; celle de HubSpot ne l’a pas été.</translation>
    </message>
    <message>
        <source>Salesforce’s value was deleted on %2, after the last sync; HubSpot’s was not changed.</source>
        <translation>La valeur de Salesforce a été supprimée le %2, après la dernière synchronisation&#xa0;; celle de HubSpot n’a pas changé.</translation>
    </message>
    <message>
        <source>Both sides were changed after the last sync: Salesforce on %2, HubSpot later, on %1.</source>
        <translation>Les deux côtés ont été modifiés après la dernière synchronisation&#xa0;: Salesforce le %2, HubSpot plus tard, le %1.</translation>
    </message>
    <message>
        <source>Both sides were changed after the last sync: HubSpot on %1, Salesforce later, on %2.</source>
        <translation>Les deux côtés ont été modifiés après la dernière synchronisation&#xa0;: HubSpot le %1, Salesforce plus tard, le %2.</translation>
    </message>
    <message>
        <source>The record is resynced from HubSpot, whichever side was changed last.</source>
        <translation>La fiche est resynchronisée depuis HubSpot, quel que soit le côté modifié en dernier.</translation>
    </message>
    <message>
        <source>The record is imported from Salesforce, whichever side was changed last.</source>
        <translation>La fiche est importée de Salesforce, quel que soit le côté modifié en dernier.</translation>
    </message>
    <message>
        <source>Neither side of this field was changed since the last sync, but another field of the record was, so the whole record is looked at.</source>
        <translation>Aucun côté de ce champ n’a été modifié depuis la dernière synchronisation, mais un autre champ de la fiche l’a été&#xa0;: toute la fiche est donc examinée.</translation>
    </message>
    <message>
        <source>The two records are linked for the first time.</source>
        <translation>Les deux fiches sont liées pour la première fois.</translation>
    </message>
    <message>
        <source>The HubSpot record has no Salesforce record yet, so the sync creates one.</source>
        <translation>La fiche HubSpot n’a pas encore de fiche Salesforce&#xa0;: la synchronisation en crée une.</translation>
    </message>
    <message>
        <source>The Salesforce record has no HubSpot record yet, so the sync creates one.</source>
        <translation>La fiche Salesforce n’a pas encore de fiche HubSpot&#xa0;: la synchronisation en crée une.</translation>
    </message>
</context>
<context>
    <name>SyncTypes</name>
    <message>
        <source>type not known</source>
        <translation>type inconnu</translation>
    </message>
    <message>
        <source>dropdown</source>
        <translation>liste déroulante</translation>
    </message>
    <message>
        <source>multiple checkboxes</source>
        <translation>cases à cocher multiples</translation>
    </message>
    <message>
        <source>single checkbox</source>
        <translation>case à cocher</translation>
    </message>
    <message>
        <source>number</source>
        <comment>HubSpot type</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>single-line text</source>
        <translation>texte sur une ligne</translation>
    </message>
    <message>
        <source>multi-line text</source>
        <translation>texte sur plusieurs lignes</translation>
    </message>
    <message>
        <source>date picker</source>
        <translation>sélecteur de date</translation>
    </message>
    <message>
        <source>date and time picker</source>
        <translation>sélecteur de date et heure</translation>
    </message>
    <message>
        <source>HubSpot user</source>
        <translation>utilisateur HubSpot</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>texte enrichi</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>calculation</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>autre type</translation>
    </message>
    <message>
        <source>text</source>
        <comment>Salesforce type</comment>
        <translation>texte</translation>
    </message>
    <message>
        <source>text area</source>
        <comment>Salesforce type</comment>
        <translation>zone de texte</translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>Salesforce type</comment>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>Salesforce type</comment>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>URL</source>
        <comment>Salesforce type</comment>
        <translation>URL</translation>
    </message>
    <message>
        <source>picklist</source>
        <comment>Salesforce type</comment>
        <translation>liste de sélection</translation>
    </message>
    <message>
        <source>multi-select picklist</source>
        <comment>Salesforce type</comment>
        <translation>liste à choix multiples</translation>
    </message>
    <message>
        <source>checkbox</source>
        <comment>Salesforce type</comment>
        <translation>case à cocher</translation>
    </message>
    <message>
        <source>whole number</source>
        <comment>Salesforce type</comment>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>number</source>
        <comment>Salesforce type</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>currency</source>
        <comment>Salesforce type</comment>
        <translation>devise</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>Salesforce type</comment>
        <translation>pourcentage</translation>
    </message>
    <message>
        <source>date</source>
        <comment>Salesforce type</comment>
        <translation>date</translation>
    </message>
    <message>
        <source>date/time</source>
        <comment>Salesforce type</comment>
        <translation>date/heure</translation>
    </message>
    <message>
        <source>lookup</source>
        <comment>Salesforce type</comment>
        <translation>référence</translation>
    </message>
    <message>
        <source>record ID</source>
        <comment>Salesforce type</comment>
        <translation>identifiant</translation>
    </message>
</context>
<context>
    <name>SyncValues</name>
    <message>
        <source>blank</source>
        <comment>a value</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
</context>
</TS>
