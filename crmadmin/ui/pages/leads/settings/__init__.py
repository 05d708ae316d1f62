"""What HubSpot asks of leads and does with them by itself, and what that would have done."""
