"""HubSpot and Salesforce over HTTP: the only room that calls another machine."""
