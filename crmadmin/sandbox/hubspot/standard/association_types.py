"""HubSpot's own association types (domain/hubspot-api.md §7).

One pair a line: from, to, type id, type id of the way back, label, label of the way back,
internal name. Where only one direction is documented, the way back has the next id.
"""

_TABLE = """
contacts|companies|279|280|||contact_to_company
contacts|companies|1|2|Primary|Primary|primary_contact_to_company
contacts|contacts|449|449|||contact_to_contact
companies|companies|450|450|||company_to_company
companies|companies|13|14|Child Company|Parent Company|parent_to_child_company
contacts|deals|4|3|||contact_to_deal
contacts|tickets|15|16|||contact_to_ticket
deals|companies|341|342|||deal_to_company
deals|companies|5|6|Primary|Primary|primary_deal_to_company
tickets|companies|339|340|||ticket_to_company
tickets|companies|26|25|Primary|Primary|primary_ticket_to_company
deals|tickets|27|28|||deal_to_ticket
deals|deals|451|451|||deal_to_deal
tickets|tickets|452|452|||ticket_to_ticket
leads|contacts|608|609|||lead_to_contact
leads|contacts|578|579|Primary|Primary|primary_lead_to_contact
leads|companies|610|611|||lead_to_company
leads|companies|580|581|Primary|Primary|primary_lead_to_company
leads|deals|1037|1038|||lead_to_deal
leads|deals|582|583|Primary|Primary|primary_lead_to_deal
leads|calls|596|597|||lead_to_call
leads|emails|598|599|||lead_to_email
leads|meetings|600|601|||lead_to_meeting
leads|communications|602|603|||lead_to_communication
leads|tasks|646|647|||lead_to_task
leads|notes|854|855|||lead_to_note
"""

Row = tuple[str, str, int, int, str | None, str | None, str]


def _rows() -> tuple[Row, ...]:
    rows: list[Row] = []
    for line in _TABLE.strip().splitlines():
        start, end, there, back, label, inverse, name = line.split("|")
        rows.append((start, end, int(there), int(back), label or None, inverse or None, name))
    return tuple(rows)


STANDARD_TYPES = _rows()
"""From, to, type id, id of the way back, label, label of the way back, name."""

PRIMARY_IDS = frozenset(
    type_id for row in STANDARD_TYPES if row[4] == "Primary" for type_id in row[2:4]
)
"""HubSpot's own type ids of which a record has one at most, whatever the direction."""
