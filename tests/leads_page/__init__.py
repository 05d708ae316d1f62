"""Every sentence of HubSpot's page on lead settings that states behaviour, as a test.

The page is "Configure lead settings" (domain/leads.md, Seed 003). A test is named after what a
sentence says; where to click is no behaviour. Who may change a setting is not told apart by any
call: what a person has to do is a card for whoever may.
"""
