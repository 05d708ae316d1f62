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

    Of rules of pipelines: ``CLOSED_TO_OPEN_IS_BACKWARD``; ``FIRST_ENTRY_CREATES``: the first entry
    that is known of a record is its creation; ``BETWEEN_PIPELINES_FREE``: no rule judges a move
    between two pipelines; ``ACCESS_OF_STAGE_LEFT``: who moves a record edits it in the stage that
    it leaves; ``DEAL_AS_TODAY``: a record had a deal if it has one today; ``RIGHTS_AS_TODAY``: so
    it is with the teams and rights of users; ``PROPERTY_EDITORS_NAMED``: whoever else may edit
    property settings, no call tells.
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
    CLOSED_TO_OPEN_IS_BACKWARD = "closed_to_open_is_backward"
    FIRST_ENTRY_CREATES = "first_entry_creates"
    BETWEEN_PIPELINES_FREE = "between_pipelines_free"
    ACCESS_OF_STAGE_LEFT = "access_of_stage_left"
    DEAL_AS_TODAY = "deal_as_today"
    RIGHTS_AS_TODAY = "rights_as_today"
    PROPERTY_EDITORS_NAMED = "property_editors_named"
