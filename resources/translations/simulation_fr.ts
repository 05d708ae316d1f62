<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AccessDialog</name>
    <message>
        <source>Restricted stages</source>
        <translation>Phases restreintes</translation>
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
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Who may edit in %1</source>
        <translation>Qui peut modifier dans %1</translation>
    </message>
    <message>
        <source>Everybody may edit in %1</source>
        <translation>Tout le monde peut modifier dans %1</translation>
    </message>
</context>
<context>
    <name>BoardCommands</name>
    <message>
        <source>&amp;Find records on the board</source>
        <translation>&amp;Trouver des fiches sur le tableau</translation>
    </message>
    <message>
        <source>&amp;Filter the board…</source>
        <translation>&amp;Filtrer le tableau…</translation>
    </message>
    <message>
        <source>&amp;Remove search and filters</source>
        <translation>&amp;Retirer la recherche et les filtres</translation>
    </message>
    <message>
        <source>Go to the &amp;cards</source>
        <translation>Aller aux &amp;cartes</translation>
    </message>
    <message>
        <source>Show the &amp;record</source>
        <translation>Afficher la &amp;fiche</translation>
    </message>
    <message>
        <source>Show these records as a &amp;table</source>
        <translation>Afficher ces fiches en &amp;liste</translation>
    </message>
</context>
<context>
    <name>BoardFilters</name>
    <message>
        <source>Search names</source>
        <translation>Rechercher des noms</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>BoardTab</name>
    <message>
        <source>Which records are in which stage, and for how long</source>
        <translation>Quelles fiches sont dans quelle phase, et depuis combien de temps</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>since ?</source>
        <comment>age of a card that is not known</comment>
        <translation>depuis ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln j</numerusform>
            <numerusform>%Ln j</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing tells since when</source>
        <translation>rien ne dit depuis quand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>%Ln jour dans cette phase</numerusform>
            <numerusform>%Ln jours dans cette phase</numerusform>
        </translation>
    </message>
    <message>
        <source>no ages known</source>
        <translation>durées inconnues</translation>
    </message>
    <message>
        <source>median %1 · oldest %2</source>
        <translation>médiane %1 · max. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a known age</source>
        <translation>
            <numerusform>%Ln sans durée connue</numerusform>
            <numerusform>%Ln sans durée connue</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <comment>drafted stage</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>drafted stage</comment>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Not in the pipeline</source>
        <comment>stage</comment>
        <translation>Hors du pipeline</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>drafted stage</comment>
        <translation>Modifiée</translation>
    </message>
</context>
<context>
    <name>CardDetail</name>
    <message>
        <source>Choose a card. Arrows go from card to card and from stage to stage.</source>
        <translation>Choisissez une carte. Les flèches vont de carte en carte et de phase en phase.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation>Sans propriétaire</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Afficher la fiche</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>First side</source>
        <translation>Premier côté</translation>
    </message>
    <message>
        <source>Second side</source>
        <translation>Second côté</translation>
    </message>
    <message>
        <source>By what differences are listed</source>
        <translation>Selon quoi lister les différences</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>There are no moves in this period, or the history is still being read.</source>
        <translation>Aucun déplacement dans cette période, ou l’historique est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Rules of a configuration file</source>
        <translation>Règles d’un fichier de configuration</translation>
    </message>
    <message>
        <source>Configuration files (%1)</source>
        <translation>Fichiers de configuration (%1)</translation>
    </message>
</context>
<context>
    <name>EditorsDialog</name>
    <message>
        <source>Users with “Edit property settings”</source>
        <translation>Utilisateurs avec « Modifier les paramètres de la propriété »</translation>
    </message>
    <message>
        <source>Find a user</source>
        <translation>Trouver un utilisateur</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Keep these users</source>
        <translation>Retenir ces utilisateurs</translation>
    </message>
    <message>
        <source>Rules do not bind users who may edit property settings. HubSpot’s API does not tell who they are: tick those that you know of. Kept in this workspace, and shown as an assumption.</source>
        <translation>Les règles ne lient pas les utilisateurs qui peuvent modifier les paramètres des propriétés. L’API de HubSpot ne dit pas qui ils sont : cochez ceux que vous connaissez. Conservé dans cet espace de travail, et présenté comme une hypothèse.</translation>
    </message>
</context>
<context>
    <name>ExemptWords</name>
    <message>
        <source>Whom the rules bind</source>
        <translation>Qui les règles lient</translation>
    </message>
    <message>
        <source>Users in HubSpot and in the mobile app, and imports, integrations and calls with a user’s identity. Not workflows, calls without a user, super admins, and users who may edit property settings.</source>
        <translation>Les utilisateurs dans HubSpot et dans l’application mobile, ainsi que les imports, intégrations et appels avec l’identité d’un utilisateur. Pas les workflows, les appels sans utilisateur, les super administrateurs, ni les utilisateurs qui peuvent modifier les paramètres des propriétés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln déplacement</numerusform>
            <numerusform>%Ln déplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 against a rule</source>
        <translation>%1 : %2, dont %3 contre une règle</translation>
    </message>
    <message>
        <source>Super admins</source>
        <translation>Super administrateurs</translation>
    </message>
    <message>
        <source>The portal has not told who they are: pull its users.</source>
        <translation>Le portail n’a pas dit qui ils sont : lisez ses utilisateurs.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>“Edit property settings”</source>
        <translation>« Modifier les paramètres de la propriété »</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>Nobody was named.</source>
        <translation>Personne n’a été nommé.</translation>
    </message>
    <message>
        <source>Name users…</source>
        <translation>Nommer des utilisateurs…</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Tenu pour acquis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) of whom no rights are known count as bound.</source>
        <translation>
            <numerusform>%Ln utilisateur dont les droits sont inconnus compte comme lié.</numerusform>
            <numerusform>%Ln utilisateurs dont les droits sont inconnus comptent comme liés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowLegend</name>
    <message>
        <source>blocked, and their share</source>
        <translation>bloqués, et leur part</translation>
    </message>
    <message>
        <source>some would have been blocked</source>
        <translation>certains auraient été bloqués</translation>
    </message>
    <message>
        <source>refused, but nobody bound by the rules took it</source>
        <translation>refusé, mais personne que les règles lient ne l’a emprunté</translation>
    </message>
    <message>
        <source>nobody took it</source>
        <translation>personne ne l’a emprunté</translation>
    </message>
</context>
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
<context>
    <name>GroupTexts</name>
    <message>
        <source>Against it</source>
        <translation>Contre elle</translation>
    </message>
    <message>
        <source>Moves and creations that break the rule</source>
        <translation>Déplacements et créations qui enfreignent la règle</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Moves and creations in the period</source>
        <translation>Déplacements et créations de la période</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Would have been refused by the rules that are tried</source>
        <translation>Auraient été refusés par les règles essayées</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Of the moves and creations in the period</source>
        <translation>Des déplacements et créations de la période</translation>
    </message>
    <message>
        <source>Of the row’s moves and creations</source>
        <translation>Des déplacements et créations de la ligne</translation>
    </message>
    <message>
        <source>Against the draft</source>
        <translation>Par rapport au brouillon</translation>
    </message>
    <message>
        <source>How many more are blocked than by the rules as drafted</source>
        <translation>Combien de plus sont bloqués qu’avec les règles du brouillon</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exemptés</translation>
    </message>
    <message>
        <source>Against a rule that does not bind whoever made it</source>
        <translation>Contre une règle qui ne lie pas leur auteur</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non jugés</translation>
    </message>
    <message>
        <source>From another pipeline, or through a stage that is no more</source>
        <translation>Depuis un autre pipeline, ou par une phase qui n’existe plus</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>%1 · fares otherwise</source>
        <translation>%1 · sort différent</translation>
    </message>
    <message>
        <source>Records that stand today where the rules would not have let them</source>
        <translation>Fiches qui sont aujourd’hui là où les règles ne les auraient pas laissées aller</translation>
    </message>
</context>
<context>
    <name>MoveList</name>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Back to all figures (Esc)</source>
        <translation>Retour à tous les chiffres (Échap)</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Nothing to list</source>
        <translation>Rien à lister</translation>
    </message>
    <message>
        <source>The rules that are tried refuse nothing of this.</source>
        <translation>Les règles essayées n’en refusent rien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
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
    <name>MoveTexts</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Rules against it</source>
        <translation>Règles enfreintes</translation>
    </message>
</context>
<context>
    <name>NoBoard</name>
    <message>
        <source>No pipelines yet</source>
        <translation>Aucun pipeline pour l’instant</translation>
    </message>
    <message>
        <source>The board shows the records of a pipeline by stage: how many, and how long they have been there. Pull the portal, or import its pipelines and records as files.</source>
        <translation>Le tableau montre les fiches d’un pipeline par phase : combien, et depuis combien de temps. Lisez le portail, ou importez ses pipelines et ses fiches.</translation>
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
        <source>No records in this pipeline</source>
        <translation>Aucune fiche dans ce pipeline</translation>
    </message>
    <message>
        <source>Choose another pipeline, or pull its records.</source>
        <translation>Choisissez un autre pipeline, ou lisez ses fiches.</translation>
    </message>
    <message>
        <source>No record passes</source>
        <translation>Aucune fiche ne correspond</translation>
    </message>
    <message>
        <source>The search and the filters leave no record of this pipeline.</source>
        <translation>La recherche et les filtres ne laissent aucune fiche de ce pipeline.</translation>
    </message>
    <message>
        <source>Remove search and filters</source>
        <translation>Retirer la recherche et les filtres</translation>
    </message>
</context>
<context>
    <name>NothingWords</name>
    <message>
        <source>No pipelines yet</source>
        <translation>Aucun pipeline pour l’instant</translation>
    </message>
    <message>
        <source>Here you try rules on what happened: which moves and creations each would have refused, to whom, and why. Pull the portal, or import its pipelines and leads with their history.</source>
        <translation>Essayez ici des règles sur ce qui s’est passé : quels déplacements et créations chacune aurait refusés, à qui et pourquoi. Lisez le portail, ou importez ses pipelines et ses leads avec leur historique.</translation>
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
        <source>No history of this pipeline</source>
        <translation>Aucun historique de ce pipeline</translation>
    </message>
    <message>
        <source>Rules are tried on the stages that records went through. Pull the records with their history, or import a history file of the stage property.</source>
        <translation>Les règles s’essaient sur les phases par lesquelles les fiches sont passées. Lisez les fiches avec leur historique, ou importez un fichier d’historique de la propriété de phase.</translation>
    </message>
    <message>
        <source>No moves in this period</source>
        <translation>Aucun déplacement dans cette période</translation>
    </message>
    <message>
        <source>No record was created in this pipeline or moved in the days chosen.</source>
        <translation>Aucune fiche n’a été créée dans ce pipeline ni déplacée durant les jours choisis.</translation>
    </message>
    <message>
        <source>Look at all of history</source>
        <translation>Voir tout l’historique</translation>
    </message>
    <message>
        <source>The history was not read</source>
        <translation>L’historique n’a pas été lu</translation>
    </message>
    <message>
        <source>Reading was stopped before the end, so nothing can be counted.</source>
        <translation>La lecture a été arrêtée avant la fin : rien ne peut être compté.</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>Lire l’historique</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Tried otherwise than it is drafted</source>
        <translation>Essayée autrement que dans le brouillon</translation>
    </message>
    <message>
        <source>off</source>
        <comment>rule</comment>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>qualified leads</source>
        <translation>leads qualifiés</translation>
    </message>
    <message>
        <source>all stages</source>
        <translation>toutes les phases</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s)</source>
        <translation>
            <numerusform>%Ln phase</numerusform>
            <numerusform>%Ln phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <translation>
            <numerusform>%Ln bloqué</numerusform>
            <numerusform>%Ln bloqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exempt</source>
        <translation>
            <numerusform>%Ln exempté</numerusform>
            <numerusform>%Ln exemptés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleStrip</name>
    <message>
        <source>Rules to try</source>
        <translation>Règles à essayer</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>CSV files (%1)</source>
        <translation>Fichiers CSV (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>%Ln ligne exportée vers %1</numerusform>
            <numerusform>%Ln lignes exportées vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Export de %1</translation>
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
        <translation>%1 n’a pas pu être écrit</translation>
    </message>
</context>
<context>
    <name>ShiftTexts</name>
    <message>
        <source>What is different</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Moves and creations in the period</source>
        <translation>Déplacements et créations de la période</translation>
    </message>
    <message>
        <source>Blocked by the rules of the first side</source>
        <translation>Bloqués par les règles du premier côté</translation>
    </message>
    <message>
        <source>Blocked by the rules of the second side</source>
        <translation>Bloqués par les règles du second côté</translation>
    </message>
    <message>
        <source>Newly blocked</source>
        <translation>Bloqués en plus</translation>
    </message>
    <message>
        <source>Blocked by the second side, not by the first</source>
        <translation>Bloqués par le second côté, pas par le premier</translation>
    </message>
    <message>
        <source>No more blocked</source>
        <translation>Plus bloqués</translation>
    </message>
    <message>
        <source>Blocked by the first side, not by the second</source>
        <translation>Bloqués par le premier côté, pas par le second</translation>
    </message>
</context>
<context>
    <name>SideNames</name>
    <message>
        <source>As HubSpot has it</source>
        <translation>Tel que dans HubSpot</translation>
    </message>
    <message>
        <source>As drafted</source>
        <translation>Tel que dans le brouillon</translation>
    </message>
    <message>
        <source>As tried here</source>
        <translation>Tel qu’essayé ici</translation>
    </message>
    <message>
        <source>Configuration file…</source>
        <translation>Fichier de configuration…</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Ensemble</translation>
    </message>
</context>
<context>
    <name>SimulationCommands</name>
    <message>
        <source>&amp;Draft what is tried</source>
        <translation>&amp;Mettre l’essai au brouillon</translation>
    </message>
    <message>
        <source>&amp;Back to the rules as drafted</source>
        <translation>&amp;Revenir aux règles du brouillon</translation>
    </message>
    <message>
        <source>&amp;Name users who edit property settings…</source>
        <translation>&amp;Nommer les utilisateurs qui modifient les paramètres des propriétés…</translation>
    </message>
    <message>
        <source>&amp;Leaving a closed stage counts as going back</source>
        <translation>&amp;Quitter une phase fermée compte comme un retour</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Essayer : %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Afficher : %1</translation>
    </message>
    <message>
        <source>Show the &amp;record</source>
        <translation>Afficher la &amp;fiche</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>&amp;Save the picture as SVG or PNG…</source>
        <translation>&amp;Enregistrer l’image en SVG ou PNG…</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
</context>
<context>
    <name>SimulationTab</name>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>What rules would have refused of what happened, to whom, and why</source>
        <translation>Ce que des règles auraient refusé de ce qui s’est passé, à qui et pourquoi</translation>
    </message>
    <message>
        <source>Moves from stage to stage</source>
        <translation>Déplacements de phase en phase</translation>
    </message>
    <message>
        <source>Arrows go from cell to cell, Enter lists the moves of one.</source>
        <translation>Les flèches vont de case en case, Entrée liste les déplacements d’une case.</translation>
    </message>
    <message>
        <source>No rule is on: nothing would have been refused. Switch one on to try it.</source>
        <translation>Aucune règle n’est active : rien n’aurait été refusé. Activez-en une pour l’essayer.</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No history of this record’s stage is in the workspace.</source>
        <translation>L’espace de travail n’a aucun historique de la phase de cette fiche.</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Afficher la fiche</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Timeline copied</source>
        <translation>Parcours copié</translation>
    </message>
    <message>
        <source>Stands in %1, where the rules would not have let it</source>
        <translation>Se trouve dans %1, où les règles ne l’auraient pas laissée aller</translation>
    </message>
    <message>
        <source>Stands in %1 today</source>
        <translation>Se trouve aujourd’hui dans %1</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Back to the draft</source>
        <translation>Revenir au brouillon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) tried otherwise than drafted</source>
        <translation>
            <numerusform>%Ln règle essayée autrement que dans le brouillon</numerusform>
            <numerusform>%Ln règles essayées autrement que dans le brouillon</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would have been blocked (%1)</source>
        <translation>
            <numerusform>%Ln aurait été bloqué (%1)</numerusform>
            <numerusform>%Ln auraient été bloqués (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exempt</source>
        <translation>
            <numerusform>%Ln exempté</numerusform>
            <numerusform>%Ln exemptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not judged</source>
        <translation>
            <numerusform>%Ln non jugé</numerusform>
            <numerusform>%Ln non jugés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) break them today</source>
        <translation>
            <numerusform>%Ln fiche les enfreint aujourd’hui</numerusform>
            <numerusform>%Ln fiches les enfreignent aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is drafted</source>
        <translation>Tel que dans le brouillon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln déplacement</numerusform>
            <numerusform>%Ln déplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln creation(s)</source>
        <translation>
            <numerusform>%Ln création</numerusform>
            <numerusform>%Ln créations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) drafted</source>
        <translation>
            <numerusform>%Ln réglage mis au brouillon</numerusform>
            <numerusform>%Ln réglages mis au brouillon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>By what the figures are looked at</source>
        <translation>Selon quoi regarder les chiffres</translation>
    </message>
</context>
<context>
    <name>ViewNames</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Par règle</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Par utilisateur</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Par équipe</translation>
    </message>
    <message>
        <source>By move</source>
        <translation>Par déplacement</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>Standing today</source>
        <translation>Situation actuelle</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
</TS>
