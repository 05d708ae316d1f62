"""The layer on requests that both systems are called through."""

from crmadmin.connectors.http.client import Http
from crmadmin.connectors.http.conduct import Conduct, Credentials, FixedToken
from crmadmin.connectors.http.failures import Again, Refused, Uncertain
from crmadmin.connectors.http.lanes import Lane, Place
from crmadmin.connectors.http.messages import Answer, Request
from crmadmin.connectors.http.sending import correlation
from crmadmin.connectors.http.tally import Counter, Tally
from crmadmin.connectors.http.waiting import Check, Clock, unchecked

__all__ = [
    "Again",
    "Answer",
    "Check",
    "Clock",
    "Conduct",
    "Counter",
    "Credentials",
    "FixedToken",
    "Http",
    "Lane",
    "Place",
    "Refused",
    "Request",
    "Tally",
    "Uncertain",
    "correlation",
    "unchecked",
]
