"""First and last names; the pairs are made by chance and mean nobody."""

from tools.demo.words.listing import words

FRENCH_WOMEN = words(
    "Adèle Agathe Aïssata Albane Anaïs Apolline Bérénice Capucine Cécile Clémence Daphné Édith "
    "Élodie Éloïse Émeline Fanny Flavie Garance Gwenaëlle Hélène Héloïse Inès Jeanne Joséphine "
    "Léonie Lison Lucie Maëlle Maïwenn Margaux Mathilde Mélanie Nadège Noémie Océane Ophélie "
    "Pénélope Romane Salomé Sidonie Solène Thaïs Violette Yasmina Zélie"
)
FRENCH_MEN = words(
    "Achille Aurélien Barnabé Bastien Benoît Célestin Côme Cyprien Denis Désiré Émilien Étienne "
    "Fabrice Félix Florent François Gaël Gaétan Gaspard Guénolé Hippolyte Jérémie Joël Karim "
    "Léandre Loïc Lothaire Maël Mathéo Maxence Mehdi Nathanaël Noé Octave Philémon Quentin Raphaël "
    "Rémi Sébastien Tanguy Théophile Timothée Ulysse Victorien Yanis"
)
ENGLISH_WOMEN = words(
    "Abigail Alice Amelia Beatrix Bridget Charlotte Chloe Daisy Edith Eleanor Eliza Emma Esme "
    "Fiona Florence Freya Georgina Grace Hannah Harriet Imogen Isla Ivy Jemima Kezia Lottie Mabel "
    "Martha Matilda Millicent Niamh Olive Orla Phoebe Poppy Rosalind Ruby Saoirse Tabitha Willow"
)
ENGLISH_MEN = words(
    "Alistair Angus Arthur Barnaby Callum Cillian Connor Cormac Duncan Edmund Elliot Ewan Felix "
    "Finlay Freddie Gareth Gilbert Graham Hamish Hector Hugh Idris Jasper Kieran Lachlan Leo "
    "Lewis Magnus Nigel Oisin Oscar Percy Quentin Rory Rufus Seamus Tobias Toby Wilfred Xavier"
)
FRENCH_LAST = words(
    "Abrassart Alvergnat Barbezan Bellefosse Bérardon Boisrobin Bonnecaze Bréhaudat Cadoret "
    "Castelnoux Chambrier Chaumartel Clairvigne Coëtmeur Corbinet Crèvecoste Dauvillier Delmarche "
    "Desroseaux Dubrévent Espinasson Estournel Fauconnaix Ferrandeau Fontbrune Fourquevin "
    "Gardébois Garrigoult Gasconnet Grandlieu Guivarch Hautecombe Hennequart Jaubertie Jonquerel "
    "Kerdavid Kermorgan Labrousselle Lacombaze Lanthierry Lavergnolle Lecarpentin Le_Goarnic "
    "L'Hermitteau Malbrancq Marcheterre Maréchaudet Mazurelle Montarcy Moulinneuf Nivelleau "
    "Noirmontier Orfeuillet Paradisot Pasquerault Perrandin Petitjehan Plantevigne Poncharreau "
    "Quénéchdu Rabastin Rochebrune Roussillat Saint-Aubert Sauvageon Sérignole Tavernaud "
    "Thévenolle Tourangeot Valcroze Vasselin Verdelhan Vieuxchamp Villeparis Wattremez"
)
ENGLISH_LAST = words(
    "Ashdowner Attenbrook Barrowby Beckforth Birdlip Blakewell Bramholt Brightmere Caldwyn "
    "Carroway Chilverton Coldbeck Copplestone Crannock Cresswyn Dalbright Darrowby Dunmoore "
    "Eastleigh-Price Elmsworth Fairhollow Farringway Fenwright Garthside Glenhaven Graythorne "
    "Hallowfield Hartigan-Lowe Hawkesmoor Hollinswood Inglebeck Kestleton Kilbrannan Larkhill "
    "Lockridge Lowbridger Marchbanks-Hale Meadowcroft Millthorpe Moorlough Netherby Oakhanger "
    "O'Dalreagh O'Fernan Orchardleigh Penhallow Pickersby Quarrington Ravenhurst Redmarley "
    "Roxburghe Sallowfield Selbright Shawcroftie Skelbrook Stavering Stonehouse Swithland "
    "Tarrantine Thistleby Thornwick Tilburn Underhaugh Vanstowe Wainfleete Wakerley Weatherstone "
    "Wexcombe Whitlocke Wychwood Yarrowby"
)
SALUTATIONS = {"fr": ("Mme", "M."), "en": ("Ms", "Mr")}
"""For women, for men."""
