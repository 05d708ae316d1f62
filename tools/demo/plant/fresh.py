"""Other values that a property may well take."""

from tools.demo import team
from tools.demo.chance import Chance
from tools.demo.clock import DAY, NOW, day, midnight
from tools.demo.crm import Pair
from tools.demo.schema import options
from tools.demo.words import names, places, texts
from tools.demo.world.mirror import user_for

_PRODUCTS = [value for value, _ in options.PRODUCTS[:5]]
_INDUSTRIES = [value for value, _ in options.INDUSTRY[:11]]
_STAGES = {
    "default": ("Qualification", "Discovery", "Demo", "Proposal", "Negotiation"),
    "renewals": ("Renewal Due", "Renewal Sent"),
}


def fresh(chance: Chance, pair: Pair, name: str) -> str:
    """Give a valid value for a property that differs from the pair's current one."""
    current = pair.left.values.get(name, "")
    while True:
        value = _value(chance, pair, name)
        if value != current:
            return value


def _value(chance: Chance, pair: Pair, name: str) -> str:  # noqa: C901, PLR0911, PLR0912 - one arm a property
    match name:
        case "phone" | "mobilephone" | "fax":
            place = chance.one(chance.weighted(places.BY_WEIGHT))
            return chance.digits(place.mobile if name == "mobilephone" else place.phone)
        case "lastname":
            return "-".join(chance.some(names.FRENCH_LAST, 2))
        case "jobtitle":
            return chance.one(texts.JOB_TITLES[chance.one(("fr", "en"))])
        case "address":
            return chance.digits(chance.one(places.STREETS["fr"]))
        case "city":
            return chance.one(chance.weighted(places.BY_WEIGHT)).city
        case "state":
            return chance.one(places.FRANCE_SOUTH).state
        case "zip":
            return chance.digits("#####")
        case "name":
            return pair.left.values["name"] + chance.one((" Groupe", " International", " & Fils"))
        case "vat_number":
            return chance.digits("FR00 ### ### ###")
        case "spoken_language":
            return chance.one(("fr", "en"))
        case "product_interests":
            return ";".join(chance.some(_PRODUCTS, 2))
        case "industry":
            return chance.one(_INDUSTRIES)
        case "type":
            return chance.one(("Prospect", "Customer", "Partner", "Reseller"))
        case _:
            return _figure_or_choice(chance, pair, name)


def _figure_or_choice(chance: Chance, pair: Pair, name: str) -> str:  # noqa: C901, PLR0911 - one arm a property
    match name:
        case "numberofemployees" | "numemployees":
            return str(chance.whole(10, 900))
        case "annualrevenue":
            return str(chance.whole(1, 90) * 100_000)
        case "amount":
            return str(chance.whole(10, 300) * 200)
        case "dealstage":
            return chance.one(_STAGES[pair.left.values["pipeline"]])
        case "closedate":
            return midnight(NOW + chance.whole(5, 120) * DAY)
        case "dealtype":
            return chance.one(("newbusiness", "existingbusiness", "renewal"))
        case "next_step":
            return chance.one(texts.NEXT_STEPS)
        case "description" | "sales_notes":
            return chance.one(texts.NOTES["fr"])
        case "hs_email_optout" | "is_multi_year":
            return "false" if pair.left.values.get(name) == "true" else "true"
        case "consent_date":
            return day(NOW - chance.whole(2, 300) * DAY)
        case "hubspot_owner_id":
            return chance.one(team.REPS).owner_id
        case _:
            raise LookupError(name)


def as_salesforce(name: str, value: str) -> str:
    """Write a HubSpot value as a Salesforce user would have typed it there."""
    if name == "hubspot_owner_id":
        return user_for(value)
    return value[:10] if name == "closedate" else value
