"""Cities, with what an address and a telephone number there look like.

Telephone numbers come only from ranges set aside for fiction: Arcep's in France, Ofcom's in
the United Kingdom, ComReg's in Ireland, 555-01xx in North America. Belgium has none, so the
Belgian firms are reached over the French range of Lille.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A city; ``postal`` and ``phone`` are patterns in which ``#`` is a digit."""

    city: str
    state: str
    postal: str
    country: str
    phone: str
    mobile: str
    language: str
    region: str


def _places(
    country: str, mobile: str, language: str, region: str, *rows: tuple[str, str, str, str]
) -> tuple[Place, ...]:
    return tuple(
        Place(
            city=city,
            state=state,
            postal=postal,
            country=country,
            phone=phone,
            mobile=mobile,
            language=language,
            region=region,
        )
        for city, state, postal, phone in rows
    )


PARIS, WEST, EAST = "+33 1 99 00 ## ##", "+33 2 61 91 ## ##", "+33 3 53 01 ## ##"
SOUTH_EAST, SOUTH_WEST = "+33 4 65 71 ## ##", "+33 5 36 49 ## ##"
FRENCH_MOBILE = "+33 6 39 98 ## ##"

FRANCE_NORTH = _places(
    "France", FRENCH_MOBILE, "fr", "france_north",
    ("Paris", "Île-de-France", "750##", PARIS),
    ("Boulogne-Billancourt", "Île-de-France", "92100", PARIS),
    ("Saint-Germain-en-Laye", "Île-de-France", "78100", PARIS),
    ("Lille", "Hauts-de-France", "59000", EAST),
    ("Amiens", "Hauts-de-France", "80000", EAST),
    ("Strasbourg", "Grand Est", "67000", EAST),
    ("Besançon", "Bourgogne-Franche-Comté", "25000", EAST),
    ("Rennes", "Bretagne", "35000", WEST),
    ("Saint-Malo", "Bretagne", "35400", WEST),
    ("Nantes", "Pays de la Loire", "44000", WEST),
    ("Orléans", "Centre-Val de Loire", "45000", WEST),
)  # fmt: skip
FRANCE_SOUTH = _places(
    "France", FRENCH_MOBILE, "fr", "france_south",
    ("Lyon", "Auvergne-Rhône-Alpes", "6900#", SOUTH_EAST),
    ("Saint-Étienne", "Auvergne-Rhône-Alpes", "42000", SOUTH_EAST),
    ("Grenoble", "Auvergne-Rhône-Alpes", "38000", SOUTH_EAST),
    ("Aix-en-Provence", "Provence-Alpes-Côte d'Azur", "13100", SOUTH_EAST),
    ("Nîmes", "Occitanie", "30000", SOUTH_EAST),
    ("Toulouse", "Occitanie", "31000", SOUTH_WEST),
    ("Bordeaux", "Nouvelle-Aquitaine", "33000", SOUTH_WEST),
    ("Angoulême", "Nouvelle-Aquitaine", "16000", SOUTH_WEST),
)  # fmt: skip
BELGIUM = _places(
    "Belgique", FRENCH_MOBILE, "fr", "benelux",
    ("Bruxelles", "", "1000", EAST),
    ("Liège", "", "4000", EAST),
    ("Namur", "", "5000", EAST),
)  # fmt: skip
QUEBEC = _places(
    "Canada", "+1 514 555 01##", "fr", "america",
    ("Montréal", "Québec", "H2X 1Y#", "+1 514 555 01##"),
    ("Québec", "Québec", "G1R 2#5", "+1 418 555 01##"),
    ("Trois-Rivières", "Québec", "G9A 3#2", "+1 819 555 01##"),
)  # fmt: skip
UNITED_KINGDOM = _places(
    "United Kingdom", "+44 7700 900###", "en", "uk",
    ("London", "Greater London", "EC1A 4#B", "+44 20 7946 0###"),
    ("Manchester", "Greater Manchester", "M3 4#A", "+44 161 496 0###"),
    ("Bristol", "", "BS1 5#D", "+44 117 496 0###"),
    ("Leeds", "West Yorkshire", "LS1 2#F", "+44 113 496 0###"),
    ("Edinburgh", "Scotland", "EH2 3#G", "+44 131 496 0###"),
    ("Cardiff", "Wales", "CF10 1#H", "+44 29 2018 0###"),
)  # fmt: skip
IRELAND = _places(
    "Ireland", "+353 20 91# ####", "en", "uk",
    ("Dublin", "Leinster", "D02 X2#5", "+353 20 91# ####"),
    ("Cork", "Munster", "T12 W8#2", "+353 20 91# ####"),
)  # fmt: skip
UNITED_STATES = _places(
    "United States", "+1 617 555 01##", "en", "america",
    ("Boston", "Massachusetts", "021##", "+1 617 555 01##"),
    ("Portland", "Oregon", "972##", "+1 503 555 01##"),
    ("Chicago", "Illinois", "606##", "+1 312 555 01##"),
)  # fmt: skip

BY_WEIGHT: tuple[tuple[tuple[Place, ...], int], ...] = (
    (FRANCE_NORTH, 34),
    (FRANCE_SOUTH, 24),
    (UNITED_KINGDOM, 22),
    (BELGIUM, 6),
    (QUEBEC, 5),
    (IRELAND, 4),
    (UNITED_STATES, 5),
)

COUNTRY_SPELLINGS = {
    "France": ("FR", "FRANCE", "france"),
    "United Kingdom": ("UK", "GB", "Royaume-Uni", "united kingdom"),
    "Belgique": ("Belgium", "BE"),
    "Canada": ("CA", "CANADA"),
    "United States": ("USA", "US", "États-Unis"),
    "Ireland": ("IE", "Irlande"),
}
"""Other ways in which people write these countries."""

STREETS = {
    "fr": (
        "## rue des Tisserands", "## avenue du Général-Lumière", "#, place de la Halle-aux-Grains",
        "##, quai des Mariniers", "## bis, chemin de l'Écluse", "## boulevard des Ferronniers",
        "Z.A. de la Croix-Blanche, bât. #", "##, allée des Acacias\nBP ###",
        "#, cours du Vieux-Moulin", "## impasse de l'Horloge",
    ),
    "en": (
        "## Lantern Street", "#, Weavers' Yard", "## Old Foundry Lane", "Unit #, Millrace Park",
        "### Harbour Road", "## Cooper's Row\nSuite ##", "#, The Maltings", "## Kiln Lane",
    ),
}  # fmt: skip
