<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>CompaniesDetail</name>
    <message>
        <source>Choose a record to see its companies and to choose the primary one.</source>
        <translation>Choisissez une fiche pour voir ses entreprises et choisir la principale.</translation>
    </message>
    <message numerus="yes">
        <source>+ %1 more</source>
        <translation>
            <numerusform>+ %1 autre</numerusform>
            <numerusform>+ %1 autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation>Rendre principale</translation>
    </message>
    <message>
        <source>Make %1 the primary company</source>
        <translation>Faire de %1 l’entreprise principale</translation>
    </message>
    <message>
        <source>Primary company</source>
        <translation>Entreprise principale</translation>
    </message>
    <message>
        <source>Primary company as drafted</source>
        <translation>Entreprise principale selon le brouillon</translation>
    </message>
    <message>
        <source>Primary company no more, as drafted</source>
        <translation>N’est plus l’entreprise principale selon le brouillon</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>sans libellé</translation>
    </message>
    <message>
        <source>Show as a graph</source>
        <translation>Afficher en graphe</translation>
    </message>
    <message>
        <source>Show on the page Records</source>
        <translation>Afficher dans la page Fiches</translation>
    </message>
    <message>
        <source>Open in HubSpot</source>
        <translation>Ouvrir dans HubSpot</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>Choose a finding.</source>
        <translation>Choisissez un constat.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Remembered until more is found.</source>
        <translation>Retenu tant que rien de plus n’est trouvé.</translation>
    </message>
    <message>
        <source>On what it rests</source>
        <translation>Sur quoi il repose</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Open in HubSpot</source>
        <translation>Ouvrir dans HubSpot</translation>
    </message>
    <message>
        <source>Finding copied</source>
        <translation>Constat copié</translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation>Copier le constat</translation>
    </message>
    <message>
        <source>Choose primary companies</source>
        <translation>Choisir les entreprises principales</translation>
    </message>
    <message>
        <source>What reads the primary company</source>
        <translation>Ce qui lit l’entreprise principale</translation>
    </message>
    <message>
        <source>Show the labels of these objects</source>
        <translation>Afficher les libellés de ces objets</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Traité</translation>
    </message>
</context>
<context>
    <name>FindingFilters</name>
    <message>
        <source>What findings are about</source>
        <translation>Sujet des constats</translation>
    </message>
    <message>
        <source>How much they matter</source>
        <translation>Importance des constats</translation>
    </message>
    <message>
        <source>Hide what was seen to</source>
        <translation>Masquer ce qui est traité</translation>
    </message>
    <message>
        <source>Any weight</source>
        <translation>Toute importance</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>Seen to</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Remembered until more is found</source>
        <translation>Retenu tant que rien de plus n’est trouvé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>What is wrong with associations or worth knowing, and what to do about it</source>
        <translation>Ce qui ne va pas dans les associations ou qu’il est bon de savoir, et que faire</translation>
    </message>
    <message>
        <source>&amp;Tick the finding off, or take the tick away</source>
        <translation>&amp;Cocher le constat, ou le décocher</translation>
    </message>
    <message>
        <source>&amp;Copy all findings that are listed</source>
        <translation>C&amp;opier tous les constats affichés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) copied</source>
        <translation>
            <numerusform>%Ln constat copié</numerusform>
            <numerusform>%Ln constats copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding is meant by these filters</source>
        <translation>Aucun constat ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Others are there.</source>
        <translation>Il y en a d’autres.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Afficher tous les constats</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Every record with several companies has one primary, no label is unused or doubled, no limit is near, and no list or workflow reaches fewer companies than before.</source>
        <translation>Chaque fiche associée à plusieurs entreprises en a une principale, aucun libellé n’est inutilisé ou en double, aucune limite n’est proche, et aucune liste ni aucun workflow n’atteint moins d’entreprises qu’avant.</translation>
    </message>
    <message>
        <source>Nothing to look into yet</source>
        <translation>Rien à examiner pour l’instant</translation>
    </message>
    <message>
        <source>This tab tells which records have no primary company, which labels nobody uses, which limits are near, and which lists and workflows change their behaviour. Pull your portal, or import its files.</source>
        <translation>Cet onglet dit quelles fiches n’ont pas d’entreprise principale, quels libellés ne servent pas, quelles limites sont proches, et quelles listes et quels workflows changent de comportement. Récupérez votre portail, ou importez ses fichiers.</translation>
    </message>
    <message>
        <source>Pull from a portal</source>
        <translation>Récupérer d’un portail</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>What the finding counts</source>
        <translation>Ce que compte le constat</translation>
    </message>
    <message>
        <source>No rows to list</source>
        <translation>Aucune ligne à afficher</translation>
    </message>
    <message>
        <source>The portal reports how many there are; which ones only HubSpot’s own page shows.</source>
        <translation>Le portail dit combien il y en a&#x202f;; seule la page de HubSpot montre lesquelles.</translation>
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
    <message>
        <source>Show as a graph</source>
        <translation>Afficher en graphe</translation>
    </message>
    <message>
        <source>Open in HubSpot</source>
        <translation>Ouvrir dans HubSpot</translation>
    </message>
</context>
<context>
    <name>FoundRows</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How many companies, associations or places</source>
        <translation>Combien d’entreprises, d’associations ou d’endroits</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
</context>
<context>
    <name>GraphCommands</name>
    <message>
        <source>&amp;Back to the record before</source>
        <translation>&amp;Revenir à la fiche précédente</translation>
    </message>
    <message>
        <source>&amp;Forward to the record after</source>
        <translation>A&amp;vancer à la fiche suivante</translation>
    </message>
    <message>
        <source>Show or hide what is &amp;around the record too</source>
        <translation>Afficher ou masquer ce qui &amp;entoure aussi la fiche</translation>
    </message>
    <message>
        <source>&amp;Edit the association…</source>
        <translation>&amp;Modifier l’association…</translation>
    </message>
    <message>
        <source>Show the record on the page &amp;Records</source>
        <translation>Afficher la fiche dans la page &amp;Fiches</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Ré&amp;duire</translation>
    </message>
    <message>
        <source>Show the &amp;whole graph</source>
        <translation>Afficher &amp;tout le graphe</translation>
    </message>
    <message>
        <source>&amp;Copy the graph as a picture</source>
        <translation>&amp;Copier le graphe comme image</translation>
    </message>
    <message>
        <source>&amp;Save the graph as SVG or PNG…</source>
        <translation>En&amp;registrer le graphe en SVG ou PNG…</translation>
    </message>
</context>
<context>
    <name>GraphSaving</name>
    <message>
        <source>Save the graph</source>
        <translation>Enregistrer le graphe</translation>
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
<context>
    <name>GraphStrip</name>
    <message>
        <source>Back (Alt+←)</source>
        <translation>Précédent (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+→)</source>
        <translation>Suivant (Alt+→)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Réduire (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Show the whole graph (Ctrl+0)</source>
        <translation>Afficher tout le graphe (Ctrl+0)</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
</context>
<context>
    <name>GraphTab</name>
    <message>
        <source>Associations · %1</source>
        <translation>Associations · %1</translation>
    </message>
    <message>
        <source>What a record is associated with, by which labels, and what is drafted</source>
        <translation>À quoi une fiche est associée, avec quels libellés, et ce que prévoit le brouillon</translation>
    </message>
    <message>
        <source>Graph of associations</source>
        <translation>Graphe des associations</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Image copiée</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
    <message>
        <source>The graph shows one record amid those it is associated with: the labels on the lines, the primary ones emphasised, and what your draft adds or removes. Choose a record on the page Records, and there “Show as a graph”.</source>
        <translation>Le graphe montre une fiche au milieu de celles auxquelles elle est associée&#xa0;: les libellés sur les traits, les principales mises en évidence, et ce que votre brouillon ajoute ou retire. Choisissez une fiche dans la page Fiches, puis «&#xa0;Afficher en graphe&#xa0;».</translation>
    </message>
    <message>
        <source>Which record?</source>
        <translation>Quelle fiche&#x202f;?</translation>
    </message>
    <message>
        <source>The record %1 is not in this workspace</source>
        <translation>La fiche %1 n’est pas dans cet espace de travail</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>Choisir une fiche</translation>
    </message>
</context>
<context>
    <name>GraphWords</name>
    <message>
        <source>Primary</source>
        <comment>association</comment>
        <translation>Principale</translation>
    </message>
    <message>
        <source>HubSpot’s type %1</source>
        <translation>Type %1 de HubSpot</translation>
    </message>
    <message>
        <source>associated</source>
        <translation>associées</translation>
    </message>
    <message>
        <source>no association</source>
        <translation>plus d’association</translation>
    </message>
    <message>
        <source>added in the draft</source>
        <translation>ajouté dans le brouillon</translation>
    </message>
    <message>
        <source>removed in the draft</source>
        <translation>retiré dans le brouillon</translation>
    </message>
    <message numerus="yes">
        <source>+ %1 more</source>
        <translation>
            <numerusform>+ %1 autre</numerusform>
            <numerusform>+ %1 autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This record is not in the workspace.</source>
        <translation>Cette fiche n’est pas dans l’espace de travail.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln association(s)</source>
        <translation>
            <numerusform>%Ln association</numerusform>
            <numerusform>%Ln associations</numerusform>
        </translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>sans libellé</translation>
    </message>
    <message>
        <source>With %1: %2</source>
        <translation>Avec %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
    <message>
        <source>Primary records</source>
        <translation>Fiches principales</translation>
    </message>
    <message>
        <source>Lists and workflows</source>
        <translation>Listes et workflows</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Libellés</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
</context>
<context>
    <name>NodeDetail</name>
    <message>
        <source>Choose a record of the graph.</source>
        <translation>Choisissez une fiche du graphe.</translation>
    </message>
    <message>
        <source>This record is not in the workspace: only its ID was met.</source>
        <translation>Cette fiche n’est pas dans l’espace de travail&#xa0;: seul son ID y figure.</translation>
    </message>
    <message>
        <source>Associated with %1</source>
        <translation>Associée à %1</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Sans libellé</translation>
    </message>
    <message>
        <source>The draft makes this association.</source>
        <translation>Le brouillon crée cette association.</translation>
    </message>
    <message>
        <source>The draft ends this association.</source>
        <translation>Le brouillon supprime cette association.</translation>
    </message>
    <message>
        <source>%1 → %2: %3
%2 → %1: %4</source>
        <translation>%1 → %2&#xa0;: %3
%2 → %1&#xa0;: %4</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>No other record.</source>
        <translation>Aucune autre fiche.</translation>
    </message>
    <message>
        <source>Put it into the middle (Enter)</source>
        <translation>La placer au milieu (Entrée)</translation>
    </message>
    <message>
        <source>Hide what is around it</source>
        <translation>Masquer ce qui l’entoure</translation>
    </message>
    <message>
        <source>Show what is around it too</source>
        <translation>Afficher aussi ce qui l’entoure</translation>
    </message>
    <message>
        <source>Edit the association…</source>
        <translation>Modifier l’association…</translation>
    </message>
    <message>
        <source>Edit associations…</source>
        <translation>Modifier les associations…</translation>
    </message>
    <message>
        <source>Show on the page Records</source>
        <translation>Afficher dans la page Fiches</translation>
    </message>
    <message>
        <source>Open in HubSpot</source>
        <translation>Ouvrir dans HubSpot</translation>
    </message>
</context>
<context>
    <name>PrimaryEntries</name>
    <message>
        <source>To put right</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Reads the primary one only</source>
        <translation>Lit seulement la principale</translation>
    </message>
    <message>
        <source>In HubSpot itself</source>
        <translation>Dans HubSpot même</translation>
    </message>
    <message>
        <source>and what could read more</source>
        <translation>et ce qui pourrait lire davantage</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>each record has one</source>
        <translation>chaque fiche en a une</translation>
    </message>
</context>
<context>
    <name>PrimaryNotes</name>
    <message>
        <source>The company that was primary stays associated, without that mark.</source>
        <translation>L’entreprise qui était principale reste associée, sans cette marque.</translation>
    </message>
    <message>
        <source>What another primary company does to lifecycle stages comes with the lifecycle rules, which this version does not know yet.</source>
        <translation>L’effet d’une autre entreprise principale sur les phases du cycle de vie viendra avec les règles du cycle de vie, que cette version ne connaît pas encore.</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>HubSpot makes a record’s first company its primary one, and promotes no other when that one goes.</source>
        <translation>HubSpot fait de la première entreprise d’une fiche sa principale, et n’en désigne pas d’autre quand celle-ci s’en va.</translation>
    </message>
</context>
<context>
    <name>PrimaryTab</name>
    <message>
        <source>Which records have no primary company, or two, and what reads only that one</source>
        <translation>Quelles fiches n’ont pas d’entreprise principale, ou en ont deux, et ce qui ne lit que celle-là</translation>
    </message>
    <message>
        <source>Primary companies</source>
        <translation>Entreprises principales</translation>
    </message>
    <message>
        <source>&amp;Choose by a rule…</source>
        <translation>&amp;Choisir par une règle…</translation>
    </message>
    <message>
        <source>Nothing to put right</source>
        <translation>Rien à corriger</translation>
    </message>
    <message>
        <source>Every record with several companies has exactly one primary company.</source>
        <translation>Chaque fiche associée à plusieurs entreprises en a exactement une principale.</translation>
    </message>
    <message>
        <source>No associations yet</source>
        <translation>Pas encore d’associations</translation>
    </message>
    <message>
        <source>This tab tells which records have several companies and none or two primary, and which lists, workflows and tools read only the primary one. Pull your portal, or import its files.</source>
        <translation>Cet onglet dit quelles fiches ont plusieurs entreprises dont aucune ou deux principales, et quelles listes, quels workflows et quels outils ne lisent que la principale. Récupérez votre portail, ou importez ses fichiers.</translation>
    </message>
    <message>
        <source>Pull from a portal</source>
        <translation>Récupérer d’un portail</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
</context>
<context>
    <name>PrimaryTools</name>
    <message>
        <source>nothing else</source>
        <translation>rien d’autre</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Could be edited to read</source>
        <translation>Pourrait lire, une fois modifié</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Its e-mail’s domain</source>
        <translation>Selon le domaine de son e-mail</translation>
    </message>
    <message>
        <source>The company under the label</source>
        <translation>L’entreprise portant le libellé</translation>
    </message>
    <message>
        <source>Its oldest company</source>
        <translation>Son entreprise la plus ancienne</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Choose primary companies</source>
        <translation>Choisir les entreprises principales</translation>
    </message>
    <message>
        <source>Which company shall be primary, of %1 records?</source>
        <translation>Quelle entreprise doit être principale, pour %1 fiches&#x202f;?</translation>
    </message>
    <message>
        <source>The company whose domain is that of the e-mail address.</source>
        <translation>L’entreprise dont le domaine est celui de l’adresse e-mail.</translation>
    </message>
    <message>
        <source>The one of the lowest ID: HubSpot gave that first.</source>
        <translation>Celle au plus petit ID&#xa0;: HubSpot l’a attribué en premier.</translation>
    </message>
    <message>
        <source>A record of which a rule finds none, or several, stays as it is.</source>
        <translation>Une fiche pour laquelle la règle n’en trouve aucune, ou plusieurs, reste telle quelle.</translation>
    </message>
    <message numerus="yes">
        <source>Draft %Ln primary company(ies)</source>
        <translation>
            <numerusform>Préparer %Ln entreprise principale</numerusform>
            <numerusform>Préparer %Ln entreprises principales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolTable</name>
    <message>
        <source>What reads the primary company</source>
        <translation>Ce qui lit l’entreprise principale</translation>
    </message>
</context>
</TS>
