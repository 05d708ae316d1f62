"""What companies are called, and what they do."""

from tools.demo.words.listing import words

FRENCH_KINDS = (
    ("Ateliers", "Manufacturing"), ("Menuiserie", "Manufacturing"), ("Fonderie", "Manufacturing"),
    ("Transports", "Logistics"), ("Messageries", "Logistics"), ("Entrepôts", "Logistics"),
    ("Conserverie", "Food"), ("Biscuiterie", "Food"), ("Laiterie", "Food"),
    ("Laboratoires", "Healthcare"), ("Clinique", "Healthcare"), ("Maison", "Retail"),
    ("Comptoir", "Retail"), ("Galeries", "Retail"), ("Cabinet", "Professional services"),
    ("Éditions", "Media"), ("Studios", "Media"), ("Hôtels", "Hospitality"),
    ("Institut", "Education"), ("Énergies", "Energy"), ("Mutuelle", "Insurance"),
)  # fmt: skip
ENGLISH_KINDS = (
    ("Joinery", "Manufacturing"), ("Instruments", "Manufacturing"), ("Freight", "Logistics"),
    ("Haulage", "Logistics"), ("Foods", "Food"), ("Bakeries", "Food"), ("Care", "Healthcare"),
    ("Diagnostics", "Healthcare"), ("Outfitters", "Retail"), ("Stores", "Retail"),
    ("Partners", "Professional services"), ("Press", "Media"), ("Pictures", "Media"),
    ("Inns", "Hospitality"), ("College", "Education"), ("Power", "Energy"), ("Mutual", "Insurance"),
)  # fmt: skip
PROPER_FRENCH = words(
    "Arvelune Baldoré Belcastel Brévanne Brisecaille Calvérac Cantalou Charmevert Clairzé Corvelle "
    "Coudrelle Delphérie Dorneval Églantin Embrunel Esclarine Évrefontaine Ferrelune Florizel "
    "Galvador Garonnel Grisemont Hautelande Isarelle Jolibois Kérazur Lavandou-Sec Lormière "
    "Malvézic Mirandelle Mornequai Néréval Noirefeuille Ombrelune Orsévent Palombière Péridoux "
    "Quatrelle Rivoire-Basse Rocamaille Roselière Sablonnet Sévérignac Solanoé Sylvanès-Haut "
    "Tamarelle Tournebise Valdoison Vermandelle Vérondelle Vifargent Voltaise Ysandre Zéphirine"
)
PROPER_ENGLISH = words(
    "Alderquay Ambermoor Ashpoint Bexbourne Brackenlow Brindlecote Calderwyke Cindermoss "
    "Coldstrand Copperlea Dovewater Dunfallow Eastermere Elderlight Fallowgate Fernhythe "
    "Foxholm Glasswold "
    "Greyharbour Hartlow Hazelmarch Inkberrow-Vale Ironbrook Juniperton Kestrelby Kingsfallow "
    "Lanternhill Larchmont-Sea Loxwater Marshgold Mistleford Northwyke Oldferry Orchardstone "
    "Pebblecombe Penmarrow Quillhaven Ravensip Rowanthwaite Saltmere Silverbeck Stonegrove "
    "Swanmoor Tallowby Thornquay Umberleigh-End Violetmoor Wavecrest-Low Windleby Yewbarrow"
)
LEGAL_FORMS = {
    "France": ("SAS", "SARL", "SA"),
    "Belgique": ("SRL", "SA"),
    "Canada": ("Inc.", "Ltée"),
    "United Kingdom": ("Ltd", "plc"),
    "Ireland": ("Ltd", "DAC"),
    "United States": ("Inc.", "LLC"),
}
INDUSTRIES = (
    "Manufacturing", "Logistics", "Food", "Healthcare", "Retail", "Professional services",
    "Media", "Hospitality", "Education", "Energy", "Insurance",
)  # fmt: skip
FREE_MAIL = ("courriel.example", "boitemail.example", "webpost.example", "lapostelle.example")
"""Domains of private mailboxes."""
