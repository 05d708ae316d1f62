"""A HubSpot portal and a Salesforce org that run on this machine.

Written from the documentation (domain/hubspot-api.md, domain/salesforce-api.md), never from
``connectors``, so that each can catch the other's mistakes.
"""
