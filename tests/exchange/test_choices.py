"""Labels that exports give instead of internal values."""

from crmadmin.core.definitions import Definition, Option, System
from crmadmin.core.portal import Owner, Pipeline, Stage
from crmadmin.exchange.choices import choices_of


def of_property(name: str, *values: str, system: System = System.HUBSPOT) -> Definition:
    """Declare a deal's enumeration whose labels are its values in capitals."""
    return Definition(
        system=system,
        object="deals",
        name=name,
        type="enumeration",
        field_type="select",
        options=tuple(Option(value=value, label=value.upper()) for value in values),
    )


def test_owners_answer_to_name_and_address() -> None:
    """A name that two owners share stands for nobody."""
    owners = (
        Owner(owner_id="1", first_name="Ada", last_name="Benoit", email="ada@example.org"),
        Owner(owner_id="2", first_name="Tom", last_name="Evans", email="tom@example.org"),
        Owner(owner_id="3", first_name="Tom", last_name="Evans", email="tom.e@example.org"),
    )
    assert choices_of(of_property("hubspot_owner_id"), owners=owners) == {
        "Ada Benoit": "1",
        "ada@example.org": "1",
        "tom@example.org": "2",
        "tom.e@example.org": "3",
    }


def test_pipelines_and_stages_answer_to_their_labels() -> None:
    """Of the record's own object; a label that two pipelines share stands for no stage."""
    pipelines = (
        Pipeline(
            object="deals",
            pipeline_id="p1",
            label="Sales",
            position=0,
            stages=(
                Stage(stage_id="s1", label="Open", position=0),
                Stage(stage_id="s2", label="Won", position=1),
            ),
        ),
        Pipeline(
            object="deals",
            pipeline_id="p2",
            label="Gifts",
            position=1,
            stages=(Stage(stage_id="s3", label="Won", position=0),),
        ),
        Pipeline(object="leads", pipeline_id="p3", label="Leads", position=0),
    )
    stages = choices_of(of_property("dealstage"), pipelines=pipelines)
    assert stages == {"Open": "s1"}
    assert choices_of(of_property("pipeline"), pipelines=pipelines) == {
        "Sales": "p1",
        "Gifts": "p2",
    }


def test_standard_choices_have_labels_in_both_languages() -> None:
    """As far as the portal has the value."""
    every = choices_of(of_property("lifecyclestage"))
    assert every["Client"] == every["Customer"] == "customer"
    some = choices_of(of_property("lifecyclestage", "customer"))
    assert "Client" in some
    assert "Abonné" not in some


def test_salesforce_exports_hold_values_only() -> None:
    """Labels of picklists are no values there."""
    assert choices_of(of_property("StageName", "won", system=System.SALESFORCE)) == {}
