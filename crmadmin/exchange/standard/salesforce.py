"""Standard Salesforce fields: type, then the names of that type, per object.

Types as describe gives them (domain/salesforce-api.md §3, §9). They serve files that come
without a describe: spelling in the API's own case, ids, dates, numbers and booleans.
"""

EVERY_OBJECT = {
    "id": "Id",
    "boolean": "IsDeleted",
    "reference": "OwnerId CreatedById LastModifiedById RecordTypeId MasterRecordId",
    "datetime": "CreatedDate LastModifiedDate SystemModstamp LastViewedDate LastReferencedDate",
    "date": "LastActivityDate",
    "picklist": "CurrencyIsoCode",
}

_PERSON = {
    "string": "FirstName LastName Name Title MiddleName Suffix Jigsaw",
    "picklist": "Salutation LeadSource",
    "email": "Email",
    "phone": "Phone MobilePhone Fax",
    "textarea": "Description",
    "boolean": "HasOptedOutOfEmail HasOptedOutOfFax DoNotCall",
    "datetime": "EmailBouncedDate",
}

OBJECTS = {
    "Lead": (
        _PERSON,
        {
            "string": "Company City State PostalCode Country",
            "textarea": "Street",
            "url": "Website",
            "picklist": "Status Industry Rating",
            "currency": "AnnualRevenue",
            "int": "NumberOfEmployees",
            "boolean": "IsConverted IsUnreadByOwner",
            "date": "ConvertedDate",
            "reference": "ConvertedContactId ConvertedAccountId ConvertedOpportunityId",
        },
    ),
    "Contact": (
        _PERSON,
        {
            "reference": "AccountId ReportsToId",
            "string": "MailingCity MailingState MailingPostalCode MailingCountry OtherCity "
            "OtherState OtherPostalCode OtherCountry Department AssistantName",
            "textarea": "MailingStreet OtherStreet",
            "phone": "HomePhone OtherPhone AssistantPhone",
            "date": "Birthdate",
        },
    ),
    "Account": (
        {
            "string": "Name AccountNumber Site BillingCity BillingState BillingPostalCode "
            "BillingCountry ShippingCity ShippingState ShippingPostalCode ShippingCountry Sic "
            "TickerSymbol",
            "textarea": "BillingStreet ShippingStreet Description",
            "picklist": "Type Industry Rating Ownership AccountSource",
            "phone": "Phone Fax",
            "url": "Website",
            "currency": "AnnualRevenue",
            "int": "NumberOfEmployees",
            "reference": "ParentId",
            "boolean": "IsPersonAccount",
        },
    ),
    "Opportunity": (
        {
            "string": "Name NextStep Fiscal",
            "textarea": "Description",
            "picklist": "StageName Type LeadSource ForecastCategory ForecastCategoryName",
            "currency": "Amount ExpectedRevenue",
            "percent": "Probability",
            "double": "TotalOpportunityQuantity",
            "int": "FiscalQuarter FiscalYear",
            "date": "CloseDate",
            "reference": "AccountId CampaignId Pricebook2Id PricebookId ContactId",
            "boolean": "IsClosed IsWon IsPrivate HasOpportunityLineItem",
        },
    ),
    "OpportunityContactRole": (
        {
            "reference": "OpportunityId ContactId",
            "picklist": "Role",
            "boolean": "IsPrimary",
        },
    ),
}
