# ruff: noqa: E501 - one property a line, with all its labels
"""Standard HubSpot properties: name, type, fieldType, English labels, French labels.

One property a line; several labels of a language are separated by ``;``. Names and types as
the property lists of the API give them (domain/hubspot-api.md §9.1, domain/leads.md).
"""

PEOPLE_AND_COMPANIES = """
phone|string|phonenumber|Phone Number|Numéro de téléphone;Téléphone
address|string|text|Street Address|Adresse postale;Adresse;Rue
address2|string|text|Street Address 2|Adresse postale 2;Adresse 2
city|string|text|City|Ville
state|string|text|State/Region|État/région;Région;État
zip|string|text|Postal Code|Code postal
country|string|text|Country/Region|Pays/région;Pays
website|string|text|Website URL|URL du site web;Site web
industry|enumeration|select|Industry|Secteur d'activité;Secteur
annualrevenue|number|number|Annual Revenue|Chiffre d'affaires annuel;Revenu annuel
lifecyclestage|enumeration|radio|Lifecycle Stage|Phase du cycle de vie;Étape du cycle de vie
hs_lead_status|enumeration|radio|Lead Status|Statut du lead
salesforceaccountid|string|text|Salesforce Account ID|ID de compte Salesforce;Identifiant de compte Salesforce
createdate|datetime|date|Create Date|Date de création
"""

EVERY_OBJECT = """
hs_createdate|datetime|date|Object create date/time;Create date|Date/heure de création de l'objet
hs_lastmodifieddate|datetime|date|Last Modified Date;Object last modified date/time|Date de la dernière modification;Date de dernière modification
hubspot_owner_assigneddate|datetime|date|Owner Assigned Date|Date d'attribution du propriétaire
hubspot_team_id|enumeration|select|HubSpot Team|Équipe HubSpot
notes_last_contacted|datetime|date|Last Contacted|Date du dernier contact;Dernier contact
notes_last_updated|datetime|date|Last Activity Date|Date de la dernière activité
notes_next_activity_date|datetime|date|Next Activity Date|Date de la prochaine activité
num_notes|number|number|Number of Sales Activities|Nombre d'activités de vente
num_contacted_notes|number|number|Number of times contacted|Nombre de prises de contact
hs_created_by_user_id|number|number|Created by user ID|Créé par l'ID utilisateur
hs_updated_by_user_id|number|number|Updated by user ID|Mis à jour par l'ID utilisateur
hs_merged_object_ids|enumeration|checkbox|Merged Record IDs;Merged object IDs|ID des fiches d'informations fusionnées
salesforcelastsynctime|datetime|date|Last Salesforce Sync Time|Heure de la dernière synchronisation Salesforce;Dernière synchronisation Salesforce
salesforcedeleted|bool|booleancheckbox|Salesforce Deleted|Supprimé dans Salesforce
"""

CONTACTS = """
email|string|text|Email|E-mail;Adresse e-mail
firstname|string|text|First Name|Prénom
lastname|string|text|Last Name|Nom;Nom de famille
mobilephone|string|phonenumber|Mobile Phone Number|Numéro de téléphone mobile;Numéro de portable
fax|string|text|Fax Number|Numéro de fax
jobtitle|string|text|Job Title|Intitulé du poste;Intitulé de poste;Fonction
company|string|text|Company Name|Nom de l'entreprise
numemployees|enumeration|select|Number of Employees|Nombre d'employés
hubspot_owner_id|enumeration|select|Contact owner|Propriétaire du contact
salutation|string|text|Salutation|Civilité;Formule de politesse
hs_email_optout|bool|booleancheckbox|Unsubscribed from all email|Désabonné de tous les e-mails
hs_persona|enumeration|radio|Persona|Persona
hs_language|enumeration|select|Preferred language|Langue préférée
date_of_birth|string|text|Date of birth|Date de naissance
gender|string|text|Gender|Genre
lastmodifieddate|datetime|date|Last Modified Date|Date de la dernière modification;Date de dernière modification
hs_analytics_source|enumeration|select|Original Source;Original Traffic Source|Source d'origine;Source de trafic d'origine
hubspotscore|number|number|HubSpot Score|Score HubSpot
associatedcompanyid|number|number|Primary Associated Company ID|ID de l'entreprise associée principale
closedate|datetime|date|Close Date|Date de fermeture
first_deal_created_date|datetime|date|First Deal Created Date|Date de création de la première transaction
num_associated_deals|number|number|Number of Associated Deals|Nombre de transactions associées
recent_deal_amount|number|number|Recent Deal Amount|Montant de la transaction récente
recent_conversion_date|datetime|date|Recent Conversion Date|Date de conversion récente
first_conversion_date|datetime|date|First Conversion Date|Date de première conversion
num_conversion_events|number|number|Number of Form Submissions|Nombre de soumissions de formulaires
message|string|textarea|Message|Message
salesforceleadid|string|text|Salesforce Lead ID|ID de lead Salesforce;Identifiant de lead Salesforce
salesforcecontactid|string|text|Salesforce Contact ID|ID de contact Salesforce;Identifiant de contact Salesforce
salesforceownerid|string|text|Salesforce Owner ID|ID de propriétaire Salesforce
hs_lifecyclestage_lead_date|datetime|date|Became a Lead Date|Date de transformation en lead
hs_lifecyclestage_customer_date|datetime|date|Became a Customer Date|Date de transformation en client
"""

COMPANIES = """
name|string|text|Company name;Name|Nom de l'entreprise;Nom
domain|string|text|Company Domain Name;Domain|Nom de domaine de l'entreprise;Domaine
numberofemployees|number|number|Number of Employees|Nombre d'employés
type|enumeration|select|Type|Type
description|string|textarea|Description|Description
founded_year|string|text|Year Founded|Année de fondation
total_revenue|number|number|Total Revenue|Revenu total
is_public|bool|booleancheckbox|Is Public|Publique
timezone|string|text|Time Zone|Fuseau horaire
hubspot_owner_id|enumeration|select|Company owner|Propriétaire de l'entreprise
hs_parent_company_id|number|number|Parent Company|Entreprise mère
hs_num_child_companies|number|number|Number of child companies|Nombre d'entreprises filiales
num_associated_contacts|number|number|Number of Associated Contacts|Nombre de contacts associés
num_associated_deals|number|number|Number of Associated Deals|Nombre de transactions associées
closedate|datetime|date|Close Date|Date de fermeture
linkedin_company_page|string|text|LinkedIn Company Page|Page d'entreprise LinkedIn
"""

DEALS = """
dealname|string|text|Deal Name|Nom de la transaction;Nom de transaction
pipeline|enumeration|select|Pipeline|Pipeline
dealstage|enumeration|radio|Deal Stage|Phase de la transaction;Étape de la transaction;Phase de transaction
amount|number|number|Amount|Montant
amount_in_home_currency|number|number|Amount in company currency|Montant dans la devise de l'entreprise
closedate|datetime|date|Close Date|Date de fermeture
createdate|datetime|date|Create Date|Date de création
dealtype|enumeration|radio|Deal Type|Type de transaction
description|string|textarea|Deal Description;Description|Description de la transaction;Description
hubspot_owner_id|enumeration|select|Deal owner|Propriétaire de la transaction
hs_priority|enumeration|select|Priority|Priorité
hs_next_step|string|textarea|Next step|Prochaine étape
hs_is_closed|bool|booleancheckbox|Is Deal Closed?|La transaction est-elle fermée ?
hs_is_closed_won|bool|booleancheckbox|Is Closed Won|Est conclue
hs_deal_stage_probability|number|number|Deal probability|Probabilité de la transaction
closed_lost_reason|string|textarea|Closed Lost Reason|Motif de la perte de la transaction
closed_won_reason|string|textarea|Closed Won Reason|Motif de la transaction conclue
num_associated_contacts|number|number|Number of Associated Contacts|Nombre de contacts associés
deal_currency_code|enumeration|select|Currency|Devise
hs_salesforceopportunityid|string|text|Salesforce Opportunity ID|ID d'opportunité Salesforce;Identifiant d'opportunité Salesforce
"""

LEADS = """
hs_lead_name|string|text|Lead name;Lead Name|Nom du lead
hs_lead_type|enumeration|select|Lead type|Type de lead
hs_lead_label|enumeration|select|Lead label|Étiquette du lead
hs_pipeline|enumeration|select|Pipeline;Lead pipeline|Pipeline;Pipeline de leads
hs_pipeline_stage|enumeration|radio|Pipeline stage;Lead stage|Phase du pipeline;Phase de lead
hs_lead_disqualification_reason|enumeration|select|Disqualification reason;Lead Disqualification Reason|Motif de disqualification
hubspot_owner_id|enumeration|select|Lead owner|Propriétaire du lead
hs_primary_contact_id|number|number|Primary contact ID|ID du contact principal
hs_createdate|datetime|date|Create Date;Create date|Date de création
"""

TICKETS = """
subject|string|text|Ticket name|Nom du ticket
content|string|textarea|Ticket description|Description du ticket
hs_pipeline|enumeration|select|Pipeline|Pipeline
hs_pipeline_stage|enumeration|radio|Ticket status|Statut du ticket
hs_ticket_priority|enumeration|select|Priority|Priorité
hs_ticket_category|enumeration|select|Category|Catégorie
source_type|enumeration|select|Source|Source
createdate|datetime|date|Create date|Date de création
closed_date|datetime|date|Close date|Date de fermeture
hubspot_owner_id|enumeration|select|Ticket owner|Propriétaire du ticket
salesforcecaseid|string|text|Salesforce Case ID|ID de requête Salesforce
"""

TABLES = {
    "contacts": (CONTACTS, PEOPLE_AND_COMPANIES, EVERY_OBJECT),
    "companies": (COMPANIES, PEOPLE_AND_COMPANIES, EVERY_OBJECT),
    "deals": (DEALS, EVERY_OBJECT),
    "leads": (LEADS, EVERY_OBJECT),
    "tickets": (TICKETS, EVERY_OBJECT),
}
"""The tables that describe each object, the more particular first."""

ID_LABELS = {
    "": (
        ("Record ID", "Object ID"),
        (
            "ID de fiche d'informations",
            "ID de la fiche d'informations",
            "ID d'enregistrement",
            "ID de l'enregistrement",
            "ID de l'objet",
            "ID d'objet",
        ),
    ),
    "contacts": (("Contact ID",), ("ID du contact", "ID de contact")),
    "companies": (("Company ID",), ("ID de l'entreprise", "ID d'entreprise")),
    "deals": (("Deal ID",), ("ID de la transaction", "ID de transaction")),
    "leads": (("Lead ID",), ("ID du lead", "ID de lead")),
    "tickets": (("Ticket ID",), ("ID du ticket", "ID de ticket")),
}
"""English and French labels of ``hs_object_id``: of every object, then of one."""

STAGE_LABELS = """
subscriber|Subscriber|Abonné
lead|Lead|Lead
marketingqualifiedlead|Marketing Qualified Lead|Lead qualifié par le marketing
salesqualifiedlead|Sales Qualified Lead|Lead qualifié par l'équipe commerciale;Lead qualifié commercialement
opportunity|Opportunity|Opportunité
customer|Customer|Client
evangelist|Evangelist|Promoteur;Évangéliste
other|Other|Autre
"""

LEAD_STATUS_LABELS = """
NEW|New|Nouveau
OPEN|Open|Ouvert
IN_PROGRESS|In Progress|En cours
OPEN_DEAL|Open Deal|Ouvrir une transaction;Transaction ouverte
UNQUALIFIED|Unqualified|Non qualifié
ATTEMPTED_TO_CONTACT|Attempted to Contact|Tentative de contact
CONNECTED|Connected|Connecté
BAD_TIMING|Bad Timing|Mauvais timing
"""

CHOICE_LABELS = {"lifecyclestage": STAGE_LABELS, "hs_lead_status": LEAD_STATUS_LABELS}
"""Labels of the options that HubSpot gives to every portal (domain/glossary.md §3, §4)."""
