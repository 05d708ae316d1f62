# ruff: noqa: E501 - one property a line, with all that is said of it
"""HubSpot's own properties that the product relies on (domain/hubspot-api.md §9.1).

One property a line: name, type, fieldType, label, marks, options (``value=Label``, separated by
``;``). Marks: ``v`` the value is HubSpot's to write, ``c`` calculated, ``x`` options come from
elsewhere, ``u`` refers to an owner, ``o`` options can be edited, ``a`` can be archived. Leads and
lifecycle: domain/leads.md, domain/lifecycle.md.
"""

EVERY_OBJECT = """
hs_object_id|number|number|Record ID|v|
hs_createdate|datetime|date|Object create date/time|v|
hs_lastmodifieddate|datetime|date|Object last modified date/time|v|
hubspot_owner_id|enumeration|select|Owner|xu|
hubspot_owner_assigneddate|datetime|date|Owner assigned date|v|
hs_merged_object_ids|enumeration|checkbox|Merged record IDs|v|
"""

_LEAD_STATUS = "NEW=New;OPEN=Open;IN_PROGRESS=In Progress;OPEN_DEAL=Open Deal;UNQUALIFIED=Unqualified;ATTEMPTED_TO_CONTACT=Attempted to Contact;CONNECTED=Connected;BAD_TIMING=Bad Timing"

_PEOPLE_AND_COMPANIES = f"""
createdate|datetime|date|Create Date|v|
phone|string|phonenumber|Phone Number||
address|string|text|Street Address||
city|string|text|City||
state|string|text|State/Region||
zip|string|text|Postal Code||
country|string|text|Country/Region||
website|string|text|Website URL||
industry|string|text|Industry||
annualrevenue|number|number|Annual Revenue||
lifecyclestage|enumeration|radio|Lifecycle Stage|x|
hs_pipeline|enumeration|select|Pipeline|x|
hs_lead_status|enumeration|radio|Lead Status|oa|{_LEAD_STATUS}
"""

CONTACTS = f"""
email|string|text|Email||
firstname|string|text|First Name||
lastname|string|text|Last Name||
mobilephone|string|phonenumber|Mobile Phone Number||
fax|string|text|Fax Number||
company|string|text|Company Name||
jobtitle|string|text|Job Title||
salutation|string|text|Salutation||
numemployees|enumeration|select|Number of Employees|o|1-5=1-5;5-25=5-25;25-50=25-50;50-100=50-100;100-500=100-500;500-1000=500-1000;1000+=1000+
hs_email_optout|bool|booleancheckbox|Unsubscribed from all email||
lastmodifieddate|datetime|date|Last Modified Date|v|
associatedcompanyid|number|number|Primary Associated Company ID||
closedate|datetime|date|Close Date||
num_associated_deals|number|number|Number of Associated Deals|vc|
{_PEOPLE_AND_COMPANIES}"""

COMPANIES = f"""
name|string|text|Company name||
domain|string|text|Company Domain Name||
numberofemployees|number|number|Number of Employees||
type|enumeration|select|Type|o|PROSPECT=Prospect;PARTNER=Partner;RESELLER=Reseller;VENDOR=Vendor;OTHER=Other
description|string|textarea|Description||
hs_parent_company_id|number|number|Parent Company||
hs_num_child_companies|number|number|Number of child companies|vc|
num_associated_contacts|number|number|Number of Associated Contacts|vc|
num_associated_deals|number|number|Number of Associated Deals|vc|
closedate|datetime|date|Close Date||
{_PEOPLE_AND_COMPANIES}"""

DEALS = """
dealname|string|text|Deal Name||
pipeline|enumeration|select|Pipeline|x|
dealstage|enumeration|radio|Deal Stage|x|
amount|number|number|Amount||
closedate|datetime|date|Close Date||
createdate|datetime|date|Create Date||
dealtype|enumeration|radio|Deal Type|o|newbusiness=New Business;existingbusiness=Existing Business
description|string|textarea|Deal Description||
hs_priority|enumeration|select|Priority|o|low=Low;medium=Medium;high=High
hs_next_step|string|text|Next step||
hs_is_closed|bool|booleancheckbox|Is Deal Closed?|vc|
hs_is_closed_won|bool|booleancheckbox|Is Closed Won|vc|
hs_deal_stage_probability|number|number|Deal probability|vc|
num_associated_contacts|number|number|Number of Associated Contacts|vc|
"""

TICKETS = """
subject|string|text|Ticket name||
content|string|textarea|Ticket description||
hs_pipeline|enumeration|select|Pipeline|x|
hs_pipeline_stage|enumeration|radio|Ticket status|x|
hs_ticket_priority|enumeration|select|Priority|o|LOW=Low;MEDIUM=Medium;HIGH=High
hs_ticket_category|enumeration|select|Category|o|PRODUCT_ISSUE=Product Issue;BILLING_ISSUE=Billing Issue;FEATURE_REQUEST=Feature Request;GENERAL_INQUIRY=General Inquiry
createdate|datetime|date|Create date|v|
closed_date|datetime|date|Close date|v|
"""

_STAGES_AT_CREATION = "subscriber=Subscriber;lead=Lead;marketingqualifiedlead=Marketing Qualified Lead;salesqualifiedlead=Sales Qualified Lead;opportunity=Opportunity;customer=Customer;evangelist=Evangelist;other=Other"

LEADS = f"""
hs_lead_name|string|text|Lead name||
hs_lead_type|enumeration|select|Lead type|o|NEW_BUSINESS=New business;UPSELL=Upsell;RE_ATTEMPTING=Re-attempting
hs_lead_label|enumeration|select|Lead label|o|HOT=Hot;WARM=Warm;COLD=Cold
hs_lead_source|enumeration|select|Lead source|v|OFFLINE=Offline Sources;DIRECT_TRAFFIC=Direct Traffic;ORGANIC_SEARCH=Organic Search;REFERRALS=Referrals
hs_lead_source_drill_down_1|string|text|Lead source drill-down 1|v|
hs_lead_source_drill_down_2|string|text|Lead source drill-down 2|v|
hs_pipeline|enumeration|select|Pipeline|x|
hs_pipeline_stage|enumeration|radio|Pipeline stage|x|
hs_pipeline_stage_category|enumeration|select|Pipeline stage category|vc|NOT_STARTED=Not started;IN_PROGRESS=In progress;QUALIFIED=Qualified;UNQUALIFIED=Unqualified
hs_lead_disqualification_reason|enumeration|select|Disqualification reason|o|BAD_TIMING=Bad Timing;BUDGET_CONSTRAINTS=Budget Constraints;NO_DECISION_MAKING_POWER=No Decision-making Power;COMPETITOR_PREFERENCE=Competitor Preference;NOT_A_GOOD_FIT=Not a Good Fit;NO_INTEREST=No Commercial Interest;PRIOR_NEGATIVE_EXPERIENCE=Prior Negative Experience;TECHNICAL_LIMITATIONS=Technical Limitations;WRONG_DATA=Wrong Data;NO_RESPONSE=No Response
hs_lead_disqualification_note|string|textarea|Disqualification note||
hs_lead_is_new|bool|booleancheckbox|Is new|vc|
hs_lead_is_in_progress|bool|booleancheckbox|Is in progress|vc|
hs_lead_is_open|bool|booleancheckbox|Is open|vc|
hs_lead_is_qualified|bool|booleancheckbox|Is qualified|vc|
hs_lead_is_disqualified|bool|booleancheckbox|Is disqualified|vc|
hs_primary_contact_id|number|number|Primary contact ID|vc|
hs_primary_company_id|number|number|Primary company ID|vc|
hs_associated_contact_email|string|text|Associated contact email|vc|
hs_associated_contact_firstname|string|text|Associated contact first name|vc|
hs_associated_contact_lastname|string|text|Associated contact last name|vc|
hs_associated_company_name|string|text|Associated company name|vc|
hs_associated_company_domain|string|text|Associated company domain|vc|
hs_lead_associated_deals_count|number|number|Number of associated deals|vc|
hs_lead_source_contact_lifecycle_stage|enumeration|select|Contact lifecycle stage at creation|v|{_STAGES_AT_CREATION}
hs_lead_source_company_lifecycle_stage|enumeration|select|Company lifecycle stage at creation|v|{_STAGES_AT_CREATION}
"""

TABLES = {
    "contacts": CONTACTS,
    "companies": COMPANIES,
    "deals": DEALS,
    "tickets": TICKETS,
    "leads": LEADS,
}
"""The table of each object; ``EVERY_OBJECT`` belongs to all."""

GROUPS = {
    "contacts": ("contactinformation", "Contact information"),
    "companies": ("companyinformation", "Company information"),
    "deals": ("dealinformation", "Deal information"),
    "tickets": ("ticketinformation", "Ticket information"),
    "leads": ("lead_information", "Lead information"),
}
"""Name and label of the group that an object's own properties are in."""

LEAD_STAGE_SUFFIXES = {
    "New": "new_stage_id_1318266061",
    "Attempting": "attempting_stage_id_745667965",
    "Connected": "connected_stage_id_2058487257",
    "Qualified": "qualified_stage_id_233247981",
    "Disqualified": "unqualified_stage_id_1675714327",
}
"""How the default lead stages are spelt in names of stage-calculated properties (leads §2)."""

STAGE_CALCULATED = (
    ("hs_v2_date_entered_", "datetime", "date", "Date entered"),
    ("hs_v2_date_exited_", "datetime", "date", "Date exited"),
    ("hs_v2_latest_time_in_", "number", "number", "Latest time in"),
    ("hs_v2_cumulative_time_in_", "number", "number", "Cumulative time in"),
)
"""Prefix, type, fieldType and label of what is calculated for each stage (lifecycle §5)."""
