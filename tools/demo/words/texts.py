"""Everyday sentences of a sales team, with the signs that break careless readers."""

JOB_TITLES = {
    "fr": (
        "Directrice générale", "Directeur des systèmes d'information", "DSI", "Acheteur",
        "Responsable achats", "Directrice marketing", "Chargée de communication", "Comptable",
        "Responsable facturation", "Directeur commercial", "Chef de projet",
        "Assistante de direction",
        "Responsable qualité, sécurité & environnement", "DAF", "Gérant", "Consultante",
    ),
    "en": (
        "Chief Executive", "Head of IT", "IT Manager", "Buyer", "Procurement Lead",
        "Marketing Director", "Communications Officer", "Accountant", "Billing Manager",
        "Sales Director", "Project Manager", "Office Manager", "Operations Director", "CFO",
        "Owner", "Consultant",
    ),
}  # fmt: skip
NOTES = {
    "fr": (
        "Rappeler après 17 h, demander « Mme la directrice ».",
        "Préfère l'e-mail ; très à cheval sur la RGPD.",
        "Rencontré au salon de Lyon,\nintéressé par le module « Inventaire ».",
        "Budget validé, décision attendue en comité.\n\nNe pas relancer avant le 15.",
        'Dit : "trop cher", mais revient vers nous.',
        "Parle aussi anglais, vient de la concurrence",
    ),
    "en": (
        'Call back after 5pm, ask for "Bob".',
        "Prefers e-mail; on holiday every August.",
        "Met at the Manchester show,\nkeen on the Inventory module.",
        "Budget agreed, board decides soon.\n\nDo not chase before the 15th.",
        "Knows our partner well, wants references",
    ),
}
NEXT_STEPS = (
    "Envoyer la proposition", "Démo le 14, salle « Soleil »", "Relancer l'acheteur",
    "Send revised quote", "Legal review, then signature", "Rappeler après les congés",
    "Wait for the board", "Préparer l'atelier, 2 jours",
)  # fmt: skip
DEAL_DESCRIPTIONS = (
    "", "", "Déploiement en deux phases : siège, puis agences.",
    'Client asked for a "light" plan first.\nThen full roll-out.',
    "Remplace un outil maison ; reprise de données à chiffrer.", "Renewal with 5 % uplift.",
)  # fmt: skip
FIRM_DESCRIPTIONS = {
    "fr": (
        "", "Fabricant familial, trois sites.", "Groupe régional ; achats centralisés à Paris.",
        "Parle de nous à ses filiales.\nPrévoir une visite du site.", "Ancien client (2019–2022).",
    ),
    "en": (
        "", "Family-owned, three sites.", "Regional group; central purchasing.",
        "Recommends us to sister companies.\nPlan a site visit.", "Former customer (2019–2022).",
    ),
}  # fmt: skip
TICKETS = (
    "Connexion impossible depuis ce matin", "Export vers Excel : accents perdus",
    "Invoice shows last year's address", "Ajouter deux utilisateurs", "Planning vide le lundi",
    "Import stopped at row 4,000", "Facture en double", "Password reset e-mail never arrives",
)  # fmt: skip
DISQUALIFICATION_NOTES = (
    "", "", "Pas de budget avant 2027", "Wrong person; no successor known",
    "Déjà équipé, satisfait", "Numéro non attribué, e-mail en erreur",
)  # fmt: skip
LONG_JOB_TITLE = (
    "Directrice déléguée à la transformation numérique, aux systèmes d'information, à la sécurité, "
    "aux achats hors production et à la responsabilité sociétale du groupe et de ses filiales"
)
LONG_LAST_NAME = (
    "de Montarcy-Rochebrune de Saint-Aubert-Fontbrune et de la Haute-Combe de Valcroze-Villeparis"
)
LONG_NEXT_STEP = (
    "Relire le contrat-cadre avec le service juridique, faire valider l'annexe « protection des "
    "données », obtenir le bon de commande signé par la direction des achats, puis planifier la "
    "réunion de lancement avec les équipes de Nantes, de Lyon et de Manchester avant la fin du mois"
)
LONG_DEAL_NAME = (
    "Déploiement « Lumen Suite » pour le siège, les onze agences régionales et les deux filiales "
    "britanniques, reprise des données comprise, tranche conditionnelle n° 2"
)
