<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AssociationCommands</name>
    <message>
        <source>&amp;Add label…</source>
        <translation>&amp;Ajouter un libellé…</translation>
    </message>
    <message>
        <source>&amp;Rename label…</source>
        <translation>&amp;Renommer le libellé…</translation>
    </message>
    <message>
        <source>&amp;Delete label</source>
        <translation>&amp;Supprimer le libellé</translation>
    </message>
    <message>
        <source>&amp;Take back what is drafted of this label</source>
        <translation>&amp;Annuler le brouillon de ce libellé</translation>
    </message>
    <message>
        <source>&amp;Merge labels…</source>
        <translation>&amp;Fusionner des libellés…</translation>
    </message>
    <message>
        <source>&amp;Split label…</source>
        <translation>&amp;Scinder le libellé…</translation>
    </message>
    <message>
        <source>Mo&amp;ve label to another…</source>
        <translation>Remplacer le libellé par un au&amp;tre…</translation>
    </message>
    <message>
        <source>&amp;Filter labels</source>
        <translation>&amp;Filtrer les libellés</translation>
    </message>
    <message>
        <source>&amp;Show the associations that carry it</source>
        <translation>Afficher les a&amp;ssociations qui le portent</translation>
    </message>
    <message>
        <source>&amp;Back to all labels</source>
        <translation>Re&amp;venir à tous les libellés</translation>
    </message>
</context>
<context>
    <name>AssociationWords</name>
    <message>
        <source>No label</source>
        <translation>Sans libellé</translation>
    </message>
    <message>
        <source>Primary company</source>
        <translation>Entreprise principale</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>Contact principal</translation>
    </message>
    <message>
        <source>Primary deal</source>
        <translation>Transaction principale</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Apparié</translation>
    </message>
    <message>
        <source>Every association has this type, whatever labels it carries. HubSpot defines it: it can be limited, not changed.</source>
        <translation>Toute association a ce type, quels que soient ses libellés. HubSpot le définit&#xa0;: on peut le limiter, pas le modifier.</translation>
    </message>
    <message>
        <source>HubSpot defines this label: it can be limited, not renamed or deleted, and does not count among the labels of the pair.</source>
        <translation>HubSpot définit ce libellé&#xa0;: on peut le limiter, ni le renommer ni le supprimer, et il ne compte pas parmi les libellés de la paire.</translation>
    </message>
    <message>
        <source>A single label: the same text is read from both sides.</source>
        <translation>Libellé simple&#xa0;: le même texte se lit des deux côtés.</translation>
    </message>
    <message>
        <source>A paired label: each side reads a text of its own.</source>
        <translation>Libellé apparié&#xa0;: chaque côté lit son propre texte.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>label</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>label</comment>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>label</comment>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>Limit changed</source>
        <translation>Limite modifiée</translation>
    </message>
    <message>
        <source>For each %1: any number of %2</source>
        <translation>Pour chaque %1&#xa0;: %2 sans limite</translation>
    </message>
    <message>
        <source>For each %1: at most %2</source>
        <translation>Pour chaque %1&#xa0;: au plus %2</translation>
    </message>
</context>
<context>
    <name>Associations</name>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
</context>
<context>
    <name>AssociationsPage</name>
    <message>
        <source>What of the associations</source>
        <translation>Que voir des associations</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Associated with</source>
        <translation>Associée à</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Libellés</translation>
    </message>
    <message>
        <source>The labels of the portal’s own that join the two</source>
        <translation>Les libellés propres au portail qui relient les deux</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Whether one is the primary of the other</source>
        <translation>L’une est-elle la principale de l’autre</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>primary</comment>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>CarryingList</name>
    <message>
        <source>All labels</source>
        <translation>Tous les libellés</translation>
    </message>
    <message>
        <source>Back to all labels (Esc)</source>
        <translation>Revenir à tous les libellés (Échap)</translation>
    </message>
    <message>
        <source>Associations that carry the label</source>
        <translation>Associations qui portent le libellé</translation>
    </message>
    <message>
        <source>“%1” · %2</source>
        <translation>«&#xa0;%1&#xa0;» · %2</translation>
    </message>
    <message>
        <source>“%1” · %2 · without another label</source>
        <translation>«&#xa0;%1&#xa0;» · %2 · sans autre libellé</translation>
    </message>
    <message>
        <source>All associations</source>
        <comment>title</comment>
        <translation>Toutes les associations</translation>
    </message>
    <message>
        <source>With a label</source>
        <comment>title</comment>
        <translation>Avec un libellé</translation>
    </message>
    <message>
        <source>Without a label</source>
        <comment>title</comment>
        <translation>Sans libellé</translation>
    </message>
    <message>
        <source>Primary</source>
        <comment>title</comment>
        <translation>Principale</translation>
    </message>
    <message numerus="yes">
        <source>%Ln association(s)</source>
        <translation>
            <numerusform>%Ln association</numerusform>
            <numerusform>%Ln associations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellDetail</name>
    <message>
        <source>Choose a cell to see which labels join two objects.</source>
        <translation>Choisissez une case pour voir quels libellés relient deux objets.</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Les plus utilisés</translation>
    </message>
    <message>
        <source>Nothing carries</source>
        <translation>Portés par aucune association</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>HubSpot has told no label between these objects.</source>
        <translation>HubSpot n’annonce aucun libellé entre ces objets.</translation>
    </message>
    <message>
        <source>%1 of %2 labels used</source>
        <translation>%1 libellés utilisés sur %2</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>Full: delete or merge a label before another can come.</source>
        <translation>Complet : supprimez ou fusionnez un libellé avant d’en ajouter un autre.</translation>
    </message>
    <message>
        <source>Nearly full: labels that nothing carries can be deleted.</source>
        <translation>Presque complet : les libellés que rien ne porte peuvent être supprimés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) changed in the draft</source>
        <translation>
            <numerusform>%Ln libellé modifié dans le brouillon</numerusform>
            <numerusform>%Ln libellés modifiés dans le brouillon</numerusform>
        </translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>No records of these objects are associated.</source>
        <translation>Aucune fiche de ces objets n’est associée.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>with a label</source>
        <translation>avec un libellé</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>sans libellé</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>principales</translation>
    </message>
    <message>
        <source>No label says how these records belong together.</source>
        <translation>Aucun libellé ne dit ce qui relie ces fiches.</translation>
    </message>
    <message>
        <source>Show labels</source>
        <translation>Voir les libellés</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Label “%1” added to the draft</source>
        <translation>Libellé « %1 » ajouté au brouillon</translation>
    </message>
    <message>
        <source>Label “%1” deleted in the draft</source>
        <translation>Libellé «&#xa0;%1&#xa0;» supprimé dans le brouillon</translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation>Modification annulée</translation>
    </message>
    <message numerus="yes">
        <source>Change taken back, and %Ln that depend(s) on it</source>
        <translation>
            <numerusform>Modification annulée, avec %Ln autre qui en dépend</numerusform>
            <numerusform>Modification annulée, avec %Ln autres qui en dépendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>Being counted…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Lists and workflows that name it:</source>
        <translation>Listes et workflows qui le nomment :</translation>
    </message>
</context>
<context>
    <name>LabelColumns</name>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Internal name</source>
        <translation>Nom interne</translation>
    </message>
    <message>
        <source>The name by which the API knows the label; never changes</source>
        <translation>Le nom que l’API donne au libellé&#x202f;; ne change jamais</translation>
    </message>
    <message>
        <source>What is read of a record beside the other, and the other way</source>
        <translation>Ce qui se lit d’une fiche à côté de l’autre, et dans l’autre sens</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Single, paired, or defined by HubSpot</source>
        <translation>Simple, apparié, ou défini par HubSpot</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>How many associations carry the label</source>
        <translation>Combien d’associations portent le libellé</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>How many records one may be associated with, each way</source>
        <translation>À combien de fiches l’une peut être associée, dans chaque sens</translation>
    </message>
    <message>
        <source>How many records are associated under the label</source>
        <translation>Combien de fiches sont associées sous ce libellé</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Draft, unused labels, labels like others, limits nearly met</source>
        <translation>Brouillon, libellés inutilisés, libellés proches d’un autre, limites presque atteintes</translation>
    </message>
    <message>
        <source>limit nearly met</source>
        <translation>limite presque atteinte</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>close to %1</source>
        <translation>proche de %1</translation>
    </message>
</context>
<context>
    <name>LabelDetail</name>
    <message>
        <source>Choose a label to see where it is used and what deleting it would do.</source>
        <translation>Choisissez un libellé pour voir où il sert et ce que ferait sa suppression.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back what the draft has made of this label</source>
        <translation>Annuler ce que le brouillon fait de ce libellé</translation>
    </message>
    <message>
        <source>Drafted: this label is new</source>
        <translation>Brouillon&#xa0;: ce libellé est nouveau</translation>
    </message>
    <message>
        <source>Drafted: this label is deleted</source>
        <translation>Brouillon&#xa0;: ce libellé est supprimé</translation>
    </message>
    <message>
        <source>Drafted: it was “%1”</source>
        <translation>Brouillon&#xa0;: c’était «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Drafted: its limits are changed</source>
        <translation>Brouillon&#xa0;: ses limites sont modifiées</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type ids</source>
        <translation>Id de type</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Porté par</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Internal name</source>
        <translation>Nom interne</translation>
    </message>
    <message>
        <source>Never changes, whatever the texts become</source>
        <translation>Ne change jamais, quels que soient les textes</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>Made of the text: no schema was pulled, and only a schema tells internal names</source>
        <translation>Déduit du texte&#xa0;: aucun schéma n’a été récupéré, et lui seul donne les noms internes</translation>
    </message>
    <message>
        <source>no association</source>
        <translation>aucune association</translation>
    </message>
    <message numerus="yes">
        <source>%Ln association(s)</source>
        <translation>
            <numerusform>%Ln association</numerusform>
            <numerusform>%Ln associations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 with %3</source>
        <translation>%1 entre %2 et %3</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the limit: %1</source>
        <translation>Modifier la limite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deleting it</source>
        <translation>Sa suppression</translation>
    </message>
    <message>
        <source>If it were deleted</source>
        <translation>S’il était supprimé</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Décompte en cours…</translation>
    </message>
    <message>
        <source>Move them to another label instead…</source>
        <translation>Les déplacer plutôt vers un autre libellé…</translation>
    </message>
    <message>
        <source>Lists and workflows</source>
        <translation>Listes et workflows</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Single: the same text both ways</source>
        <translation>Simple&#xa0;: le même texte dans les deux sens</translation>
    </message>
    <message>
        <source>Paired: a text for each side</source>
        <translation>Apparié&#xa0;: un texte pour chaque côté</translation>
    </message>
    <message>
        <source>Add a label · %1</source>
        <translation>Ajouter un libellé · %1</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Ajouter le libellé</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename label</source>
        <translation>Renommer le libellé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Internal name</source>
        <translation>Nom interne</translation>
    </message>
    <message>
        <source>It would be label %1 of %2 for the pair.</source>
        <translation>Ce serait le libellé %1 sur %2 de la paire.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>%1 (never changes, whatever the texts become)</source>
        <translation>%1 (ne change jamais, quels que soient les textes)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>Le même texte</translation>
    </message>
    <message>
        <source>%1 (proposed; never changes once it is in HubSpot)</source>
        <translation>%1 (proposé&#x202f;; ne change plus une fois dans HubSpot)</translation>
    </message>
    <message>
        <source>Made of the text; never changes once it is in HubSpot</source>
        <translation>Déduit du texte&#x202f;; ne change plus une fois dans HubSpot</translation>
    </message>
</context>
<context>
    <name>LabelFilters</name>
    <message>
        <source>Filter labels</source>
        <translation>Filtrer les libellés</translation>
    </message>
    <message>
        <source>Only what is drafted</source>
        <translation>Brouillon seulement</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Association labels</source>
        <translation>Libellés d’association</translation>
    </message>
</context>
<context>
    <name>LabelsTab</name>
    <message>
        <source>Associations · %1</source>
        <translation>Associations · %1</translation>
    </message>
    <message>
        <source>Which labels and limits join records, and what changing them would do</source>
        <translation>Quels libellés et limites relient les fiches, et ce que changerait une modification</translation>
    </message>
    <message>
        <source>&amp;Limit %1…</source>
        <translation>&amp;Limiter %1…</translation>
    </message>
    <message>
        <source>Li&amp;mit %1…</source>
        <translation>Li&amp;miter %1…</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>used of the limit</source>
        <translation>utilisés / limite</translation>
    </message>
    <message>
        <source>80 % or more</source>
        <translation>80 % ou plus</translation>
    </message>
    <message>
        <source>unused labels</source>
        <translation>libellés inutilisés</translation>
    </message>
    <message>
        <source>no label yet</source>
        <translation>sans libellé</translation>
    </message>
    <message>
        <source>no associations</source>
        <translation>aucune association</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>au brouillon</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Any number, as far as the subscription allows</source>
        <translation>Sans limite autre que celle de l’abonnement</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Limit · %1</source>
        <translation>Limite · %1</translation>
    </message>
    <message>
        <source>Highest number</source>
        <translation>Nombre maximal</translation>
    </message>
    <message>
        <source>With how many %2 may one %1 be associated?</source>
        <translation>Limite&#xa0;: %2 pour chaque %1</translation>
    </message>
    <message>
        <source>With how many %2 may one %1 be associated under the label “%3”?</source>
        <translation>Limite&#xa0;: %2 avec le libellé «&#xa0;%3&#xa0;» pour chaque %1</translation>
    </message>
    <message>
        <source>A limit is not retroactive: records that have more keep their associations, and can get no more until they have fewer.</source>
        <translation>Une limite n’est pas rétroactive&#xa0;: les fiches qui ont davantage d’associations les gardent, sans pouvoir en recevoir d’autres tant qu’elles en ont trop.</translation>
    </message>
    <message>
        <source>Remove limit</source>
        <translation>Retirer la limite</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Définir la limite</translation>
    </message>
    <message>
        <source>No record has that many today.</source>
        <translation>Aucune fiche n’en a autant aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>MatrixCommands</name>
    <message>
        <source>Show the &amp;labels of the pair</source>
        <translation>Voir les &amp;libellés de la paire</translation>
    </message>
    <message>
        <source>&amp;Add label…</source>
        <translation>&amp;Ajouter un libellé…</translation>
    </message>
    <message>
        <source>&amp;Copy the matrix</source>
        <translation>&amp;Copier la matrice</translation>
    </message>
    <message>
        <source>&amp;Export the matrix…</source>
        <translation>&amp;Exporter la matrice…</translation>
    </message>
</context>
<context>
    <name>MatrixExport</name>
    <message>
        <source>Export the matrix</source>
        <translation>Exporter la matrice</translation>
    </message>
    <message>
        <source>CSV files (%1)</source>
        <translation>Fichiers CSV (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) exported to %1</source>
        <translation>
            <numerusform>%Ln paire exportée dans %1</numerusform>
            <numerusform>%Ln paires exportées dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message>
        <source>Where labels are missing, unused or nearly used up</source>
        <translation>Où les libellés manquent, ne servent pas ou sont presque épuisés</translation>
    </message>
    <message>
        <source>Pairs of objects</source>
        <translation>Paires d’objets</translation>
    </message>
    <message>
        <source>Arrows move between pairs, Enter shows the labels of one.</source>
        <translation>Les flèches passent d’une paire à l’autre, Entrée en montre les libellés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln libellé</numerusform>
            <numerusform>%Ln libellés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unused</source>
        <translation>
            <numerusform>dont %Ln inutilisé</numerusform>
            <numerusform>dont %Ln inutilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) nearly full</source>
        <translation>
            <numerusform>%Ln paire presque complète</numerusform>
            <numerusform>%Ln paires presque complètes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) associated without labels</source>
        <translation>
            <numerusform>%Ln paire associée sans libellé</numerusform>
            <numerusform>%Ln paires associées sans libellé</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixWords</name>
    <message>
        <source>%1 of %2 labels used</source>
        <translation>%1 libellés utilisés sur %2</translation>
    </message>
    <message>
        <source>Full: a label must go before another can come</source>
        <translation>Complet : un libellé doit partir avant qu’un autre puisse venir</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Presque complet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s) that nothing carries</source>
        <translation>
            <numerusform>%Ln libellé que rien ne porte</numerusform>
            <numerusform>%Ln libellés que rien ne porte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 drafted</source>
        <translation>%1 au brouillon</translation>
    </message>
    <message>
        <source>The portal did not tell its limit; %1 is an assumption.</source>
        <translation>Le portail n’a pas indiqué sa limite ; %1 est une hypothèse.</translation>
    </message>
    <message>
        <source>No associations</source>
        <translation>Aucune association</translation>
    </message>
    <message numerus="yes">
        <source>%Ln association(s)</source>
        <translation>
            <numerusform>%Ln association</numerusform>
            <numerusform>%Ln associations</numerusform>
        </translation>
    </message>
    <message>
        <source>No label says how these records belong together</source>
        <translation>Aucun libellé ne dit ce qui relie ces fiches</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a label</source>
        <translation>
            <numerusform>%Ln sans libellé</numerusform>
            <numerusform>%Ln sans libellé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln primary</source>
        <translation>
            <numerusform>%Ln principale</numerusform>
            <numerusform>%Ln principales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoLabels</name>
    <message>
        <source>No label is meant by this filter</source>
        <translation>Aucun libellé ne correspond à ce filtre</translation>
    </message>
    <message>
        <source>Texts and internal names are looked at, whatever the case.</source>
        <translation>Le filtre porte sur les textes et les noms internes, sans distinguer la casse.</translation>
    </message>
    <message>
        <source>Show all labels</source>
        <translation>Afficher tous les libellés</translation>
    </message>
    <message>
        <source>No labels between these objects</source>
        <translation>Aucun libellé entre ces objets</translation>
    </message>
    <message>
        <source>A label says how two records belong together: employee, reseller, decision maker…</source>
        <translation>Un libellé dit ce qui relie deux fiches&#xa0;: salarié, revendeur, décisionnaire…</translation>
    </message>
    <message>
        <source>Add label…</source>
        <translation>Ajouter un libellé…</translation>
    </message>
    <message>
        <source>These objects have no labels of their own yet.</source>
        <translation>Ces objets n’ont pas encore de libellés à eux.</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>No association labels yet</source>
        <translation>Pas encore de libellés d’association</translation>
    </message>
    <message>
        <source>This page says which labels and limits join records, how many associations carry each, and what deleting one would do. Pull your portal’s configuration, or import its labels as files.</source>
        <translation>Cette page dit quels libellés et limites relient les fiches, combien d’associations portent chacun, et ce que ferait une suppression. Récupérez la configuration de votre portail, ou importez ses libellés depuis des fichiers.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Pull from a portal</source>
        <translation>Récupérer d’un portail</translation>
    </message>
</context>
<context>
    <name>OutlookTexts</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>None refers to it.</source>
        <translation>Aucun ne s’y réfère.</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>workflow</comment>
        <translation>%1 (inactif)</translation>
    </message>
    <message>
        <source>%1 – names it; please look</source>
        <translation>%1 – le mentionne&#x202f;; à vérifier</translation>
    </message>
</context>
<context>
    <name>PairHead</name>
    <message>
        <source>Pairs of objects</source>
        <translation>Paires d’objets</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>pair of objects · its labels</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 labels used</source>
        <translation>%1 libellés utilisés sur %2</translation>
    </message>
    <message>
        <source>The portal did not tell its limit; %1 is an assumption.</source>
        <translation>Le portail n’a pas indiqué sa limite ; %1 est une hypothèse.</translation>
    </message>
    <message>
        <source>Nearly full: labels that nothing carries can be deleted.</source>
        <translation>Presque complet : les libellés que rien ne porte peuvent être supprimés.</translation>
    </message>
    <message>
        <source>%1 drafted</source>
        <translation>%1 au brouillon</translation>
    </message>
    <message>
        <source>Add at once:</source>
        <translation>Ajouter d’un clic :</translation>
    </message>
    <message>
        <source>Add this label to the draft</source>
        <translation>Ajouter ce libellé au brouillon</translation>
    </message>
</context>
<context>
    <name>TabNames</name>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Libellés</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifications</translation>
    </message>
</context>
</TS>
