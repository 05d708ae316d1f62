"""What stands against field mappings and sync settings, as HubSpot's screens tell it.

The part of each code after the dot is the value of ``core.sync.compatibility.ObjectionCode``.
"""

from crmadmin.errors.problem import Wording

OBJECT_NOT_SYNCED = Wording(
    code="mapping.object_not_synced",
    en="{object} does not sync with Salesforce.",
    en_remedy="Map properties of contacts, companies or deals.",
    fr="{object} ne se synchronise pas avec Salesforce.",
    fr_remedy="Mappez des propriétés de contacts, d’entreprises ou de transactions.",
)
SALESFORCE_OBJECT_NOT_SYNCED = Wording(
    code="mapping.salesforce_object_not_synced",
    en="{field} cannot be mapped: {object} does not sync with {salesforce_object}.",
    en_remedy="Contacts sync with Lead and Contact, companies with Account, deals with "
    "Opportunity.",
    fr="{field} ne peut pas être mappé : {object} ne se synchronise pas avec {salesforce_object}.",
    fr_remedy="Les contacts se synchronisent avec Lead et Contact, les entreprises avec Account, "
    "les transactions avec Opportunity.",
)
NO_FIELD = Wording(
    code="mapping.no_field",
    en="The property {property} has no Salesforce field.",
    en_remedy="Choose at least one Salesforce field.",
    fr="La propriété {property} n’a pas de champ Salesforce.",
    fr_remedy="Choisissez au moins un champ Salesforce.",
)
PROPERTY_UNKNOWN = Wording(
    code="mapping.property_unknown",
    en="The property {property} of {object} is not in this workspace.",
    en_remedy="Check the internal name, or import HubSpot’s property list again.",
    fr="La propriété {property} de {object} n’est pas dans cet espace de travail.",
    fr_remedy="Vérifiez le nom interne, ou importez à nouveau la liste des propriétés de HubSpot.",
)
FIELD_UNKNOWN = Wording(
    code="mapping.field_unknown",
    en="The Salesforce field {field} is not in this workspace.",
    en_remedy="Check the API name, or import the description of {salesforce_object} again.",
    fr="Le champ Salesforce {field} n’est pas dans cet espace de travail.",
    fr_remedy="Vérifiez le nom d’API, ou importez à nouveau la description de {salesforce_object}.",
)
PROPERTY_ALREADY_MAPPED = Wording(
    code="mapping.property_already_mapped",
    en="The property {property} is already mapped to {mapped_to}.",
    en_remedy="Edit that mapping, or choose another property.",
    fr="La propriété {property} est déjà mappée à {mapped_to}.",
    fr_remedy="Modifiez ce mappage, ou choisissez une autre propriété.",
)
FIELD_ALREADY_MAPPED = Wording(
    code="mapping.field_already_mapped",
    en="The Salesforce field {field} is already mapped to the property {mapped_to}.",
    en_remedy="Edit that mapping, or choose another field.",
    fr="Le champ Salesforce {field} est déjà mappé à la propriété {mapped_to}.",
    fr_remedy="Modifiez ce mappage, ou choisissez un autre champ.",
)
TYPE_MISMATCH = Wording(
    code="mapping.type_mismatch",
    en="Type mismatch: {property} ({property_type}) and {field} ({field_type}) are not compatible.",
    en_remedy="Salesforce types that this property can be mapped to: {allowed}.",
    fr="Types différents : {property} ({property_type}) et {field} ({field_type}) ne sont pas "
    "compatibles.",
    fr_remedy="Types Salesforce auxquels cette propriété peut être mappée : {allowed}.",
)
TYPE_UNKNOWN = Wording(
    code="mapping.type_unknown",
    en="The types of {property} and {field} cannot be compared: one of them was only seen in an "
    "export.",
    en_remedy="Import HubSpot’s property list and Salesforce’s field description.",
    fr="Les types de {property} et de {field} ne peuvent pas être comparés : l’un d’eux n’a été vu "
    "que dans un export.",
    fr_remedy="Importez la liste des propriétés de HubSpot et la description des champs de "
    "Salesforce.",
)
USER_PROPERTY = Wording(
    code="mapping.user_property",
    en="{property} is a custom property of the HubSpot user type and cannot be mapped.",
    en_remedy="Choose a property of another type.",
    fr="{property} est une propriété personnalisée de type utilisateur HubSpot et ne peut pas être "
    "mappée.",
    fr_remedy="Choisissez une propriété d’un autre type.",
)
SYNC_IS_OFF = Wording(
    code="mapping.sync_is_off",
    en="The sync of {object} with Salesforce is switched off.",
    en_remedy="Switch the sync of {object} on, then map {property}.",
    fr="La synchronisation de {object} avec Salesforce est désactivée.",
    fr_remedy="Activez la synchronisation de {object}, puis mappez {property}.",
)
FIELD_NOT_WRITABLE = Wording(
    code="mapping.field_not_writable",
    en="Salesforce does not let {field} be written, so this rule for {property} would only give "
    "errors.",
    en_remedy="Choose “Always use Salesforce” or “Don’t sync”.",
    fr="Salesforce ne permet pas d’écrire dans {field} : cette règle pour {property} ne donnerait "
    "que des erreurs.",
    fr_remedy="Choisissez « Toujours utiliser Salesforce » ou « Ne pas synchroniser ».",
)
STANDARD_MAPPING_DELETED = Wording(
    code="mapping.standard_mapping_deleted",
    en="The mapping of {property} is standard and cannot be deleted.",
    en_remedy="Set its rule to “Don’t sync” instead.",
    fr="Le mappage de {property} est standard et ne peut pas être supprimé.",
    fr_remedy="Choisissez plutôt la règle « Ne pas synchroniser ».",
)
STANDARD_MAPPING_REMAPPED = Wording(
    code="mapping.standard_mapping_remapped",
    en="The mapping of {property} is standard: its Salesforce fields cannot be changed.",
    en_remedy="Change its rule only, or set it to “Don’t sync” and map another property.",
    fr="Le mappage de {property} est standard : ses champs Salesforce ne peuvent pas être changés.",
    fr_remedy="Changez seulement sa règle, ou choisissez « Ne pas synchroniser » et mappez une "
    "autre propriété.",
)
HUBSPOT_CANNOT_CHANGE = Wording(
    code="mapping.hubspot_cannot_change",
    en="Under “Prefer Salesforce unless blank”, HubSpot can no longer change {property} once "
    "Salesforce has a value.",
    en_remedy="Choose “Two-way” if HubSpot should still be able to change it.",
    fr="Avec « Préférer Salesforce sauf si vide », HubSpot ne peut plus changer {property} dès que "
    "Salesforce a une valeur.",
    fr_remedy="Choisissez « Synchronisation bidirectionnelle » si HubSpot doit pouvoir la changer.",
)
CREATES_WRONG_OBJECT = Wording(
    code="mapping.creates_wrong_object",
    en="A record of {object} cannot create a Salesforce {creates}.",
    en_remedy="Objects that it can create: {allowed}.",
    fr="Une fiche d’informations de {object} ne peut pas créer un {creates} Salesforce.",
    fr_remedy="Objets qu’elle peut créer : {allowed}.",
)
CONTACTS_ONLY = Wording(
    code="mapping.contacts_only",
    en="An inclusion list and the creation in HubSpot are settings of contacts, not of {object}.",
    en_remedy="Leave them as they are for {object}.",
    fr="La liste d’inclusion et la création dans HubSpot sont des paramètres des contacts, pas de "
    "{object}.",
    fr_remedy="Laissez-les tels quels pour {object}.",
)
LIST_UNKNOWN = Wording(
    code="mapping.list_unknown",
    en="No list named “{list}” is in this workspace: every contact would be outside of it.",
    en_remedy="Check the list’s name, or import HubSpot’s lists again.",
    fr="Aucune liste nommée « {list} » n’est dans cet espace de travail : aucun contact n’en "
    "ferait partie.",
    fr_remedy="Vérifiez le nom de la liste, ou importez à nouveau les listes de HubSpot.",
)

NOT_MAPPED = Wording(
    code="mapping.not_mapped",
    en="The property {property} of {object} is not mapped.",
    en_remedy="Add a mapping for it.",
    fr="La propriété {property} de {object} n’est pas mappée.",
    fr_remedy="Ajoutez un mappage.",
)

OBJECTIONS = {
    wording.code.partition(".")[2]: wording
    for wording in (
        OBJECT_NOT_SYNCED,
        SALESFORCE_OBJECT_NOT_SYNCED,
        NO_FIELD,
        PROPERTY_UNKNOWN,
        FIELD_UNKNOWN,
        PROPERTY_ALREADY_MAPPED,
        FIELD_ALREADY_MAPPED,
        TYPE_MISMATCH,
        TYPE_UNKNOWN,
        USER_PROPERTY,
        SYNC_IS_OFF,
        FIELD_NOT_WRITABLE,
        STANDARD_MAPPING_DELETED,
        STANDARD_MAPPING_REMAPPED,
        HUBSPOT_CANNOT_CHANGE,
        CREATES_WRONG_OBJECT,
        CONTACTS_ONLY,
        LIST_UNKNOWN,
    )
}
"""The wording of each objection by its code."""
