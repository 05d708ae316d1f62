"""What is assumed where neither the documentation nor the workspace can tell (domain/leads.md)."""

from enum import StrEnum


class Assumed(StrEnum):
    """Assumptions behind a figure, each shown beside it.

    ``VALUES_AS_TODAY``: only the present values of properties are known, whatever they were when
    a record entered a stage or was created. ``REASON_AS_TODAY`` and ``OWNERS_AS_TODAY`` say the
    same of reasons and owners. ``LEAD_OWNER_SOURCE``: where contact and company have different
    owners, the contact's counts. ``COMPANY_SYNC_SOURCE``: a contact whose lifecycle stage the
    company passed on is known by the source ``COMPANIES``. ``CREATION_ENTERS``: a record that is
    created in a lifecycle stage enters it. ``OPEN_LEAD_TODAY``: whether a record has an open lead
    is known of today only. ``FOLLOW_UP_AT_ONCE``: the follow-up lead comes at once, however many
    there are. ``MOVED_BY_HAND``: a move is manual if a user made it in the window or in the app.
    ``CLOSED_STAY``: leads in closed stages are not progressed.
    """

    VALUES_AS_TODAY = "values_as_today"
    REASON_AS_TODAY = "reason_as_today"
    OWNERS_AS_TODAY = "owners_as_today"
    LEAD_OWNER_SOURCE = "lead_owner_source"
    COMPANY_SYNC_SOURCE = "company_sync_source"
    CREATION_ENTERS = "creation_enters"
    OPEN_LEAD_TODAY = "open_lead_today"
    FOLLOW_UP_AT_ONCE = "follow_up_at_once"
    MOVED_BY_HAND = "moved_by_hand"
    CLOSED_STAY = "closed_stay"
