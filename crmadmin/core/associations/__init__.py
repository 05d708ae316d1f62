"""What HubSpot itself says about associations, whatever a portal has made of them."""
