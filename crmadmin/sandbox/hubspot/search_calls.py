"""The call that searches records (domain/hubspot-api.md §3.2, §5.4)."""

from flask import jsonify
from flask.typing import ResponseReturnValue

from crmadmin.sandbox.hubspot.answers import opaque
from crmadmin.sandbox.hubspot.family import Family
from crmadmin.sandbox.hubspot.record_calls import below, kind_of, reading
from crmadmin.sandbox.hubspot.records.shape import Wanted, shape
from crmadmin.sandbox.hubspot.search.asking import question_of_request
from crmadmin.sandbox.hubspot.search.finding import find_records
from crmadmin.sandbox.present import the_state
from crmadmin.sandbox.rates import Pool

FAMILY = Family("search", __name__, pool=Pool.SEARCH)


@FAMILY.call("POST", *below("/search"), needs=reading)
def search_records(object_type: str) -> ResponseReturnValue:
    """Search records; associations are never among the results."""
    kind, state = kind_of(object_type), the_state()
    question = question_of_request()
    total, records = find_records(state, kind, question)
    results = shape(state, kind, records, Wanted(properties=question.properties))
    body = {"total": total, "results": results}
    reached = question.offset + len(records)
    if reached < total:
        body["paging"] = {"next": {"after": opaque(str(reached))}}
    return jsonify(body)
