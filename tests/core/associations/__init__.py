"""Tests of what HubSpot says about associations."""
