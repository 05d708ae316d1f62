"""What an admin may set of pipelines and their stages."""
