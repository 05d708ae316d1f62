"""The edits of records that the draft holds, and what each does to its pairs."""

from crmadmin.core.associations.staging import LinkRow, StagedEdit
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.effects.rows import Page
from crmadmin.preview.linking.selecting import put_deltas
from crmadmin.services.links.working import LinkGround
from crmadmin.store.draft_links import read_some_links


def staged_edits(ground: LinkGround) -> tuple[StagedEdit, ...]:
    """List the edits of records in effect, in the order in which they are carried out."""
    made = {
        part.address: edit
        for edit in ground.draft.edits[: ground.draft.position]
        for part in edit.parts
    }
    return tuple(
        StagedEdit(
            edit=each,
            made_at=made[each.address].made_at,
            beside=tuple(at for at in made[each.address].addresses if at != each.address),
        )
        for each in ground.configuration.each(AssociationEdit)
    )


def edited_rows(ground: LinkGround, edit_id: str, page: Page) -> tuple[LinkRow, ...]:
    """Give some pairs of an edit, with what the edits before it leave and what it makes of that.

    None for an edit that the draft does not hold in effect.
    """
    edits = ground.configuration.each(AssociationEdit)
    found = next((each for each in edits if each.edit_id == edit_id), None)
    if found is None:
        return ()
    objects = (found.from_object, found.to_object)
    deltas = read_some_links(ground.connection, edit_id, page.offset, page.limit)
    ordered = put_deltas(ground.net(objects, until=edit_id), deltas)
    changes = ordered.sample(Page(limit=page.limit), changed=False)
    return ground.named(objects, changes)
