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
    <message>
        <source>Add label…</source>
        <translation>Ajouter un libellé…</translation>
    </message>
</context>
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
    <name>LabelColumns</name>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Label the other way</source>
        <translation>Libellé inverse</translation>
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
        <source>What is read of a record of the first object beside the other</source>
        <translation>Ce qui se lit d’une fiche du premier objet à côté de l’autre</translation>
    </message>
    <message>
        <source>What is read the other way</source>
        <translation>Ce qui se lit dans l’autre sens</translation>
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
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>What the draft has made of the label</source>
        <translation>Ce que le brouillon fait du libellé</translation>
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
    <name>LabelTable</name>
    <message>
        <source>Association labels</source>
        <translation>Libellés d’association</translation>
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
        <source>Pairs of objects</source>
        <translation>Paires d’objets</translation>
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
    <name>LeadCommands</name>
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
    <name>Leads</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
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
    <name>Legend</name>
    <message>
        <source>labels used of the limit</source>
        <translation>libellés utilisés sur la limite</translation>
    </message>
    <message>
        <source>from 80 % on</source>
        <translation>à partir de 80 %</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>labels that nothing carries</source>
        <translation>libellés que rien ne porte</translation>
    </message>
    <message>
        <source>associated without any label</source>
        <translation>associés sans aucun libellé</translation>
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
        <source>The one chosen before stays associated. What this changes in the lifecycle is not counted: its rules are not known here yet.</source>
        <translation>Celle qui l’était reste associée. Ce que cela change dans le cycle de vie n’est pas compté&#xa0;: ses règles ne sont pas encore connues ici.</translation>
    </message>
    <message>
        <source>Its labels go with it, and so does being the primary one.</source>
        <translation>Ses libellés disparaissent avec elle, et le fait d’être la principale aussi.</translation>
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
        <source>Delete labels that no association carries any more</source>
        <translation>Supprimer les libellés qu’aucune association ne porte plus</translation>
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
    <name>Pairs</name>
    <message>
        <source>%1 of %2 labels used</source>
        <translation>%1 libellés utilisés sur %2</translation>
    </message>
    <message>
        <source>Nearly full: labels that nothing carries can be deleted.</source>
        <translation>Presque plein&#xa0;: les libellés que rien ne porte peuvent être supprimés.</translation>
    </message>
    <message>
        <source>The portal did not tell its limit; %1 is an assumption.</source>
        <translation>Le portail n’a pas dit sa limite&#x202f;; %1 est une hypothèse.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 drafted</source>
        <translation>%1 au brouillon</translation>
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
<context>
    <name>Templates</name>
    <message>
        <source>Reseller</source>
        <translation>Revendeur</translation>
    </message>
    <message>
        <source>Client company</source>
        <translation>Société cliente</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Author of the request</source>
        <translation>Auteur de la demande</translation>
    </message>
    <message>
        <source>Point of contact</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Salarié</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Investisseur</translation>
    </message>
    <message>
        <source>Board member</source>
        <translation>Membre du conseil d’administration</translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation>Responsable facturation</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Décisionnaire</translation>
    </message>
</context>
</TS>
