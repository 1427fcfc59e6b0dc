"""Where invented residents live: postcode area and place name of every area, and streets."""

from collections.abc import Mapping
from typing import Final

POSTCODES: Final[Mapping[str, str]] = {
    # Eijsden-Margraten
    "Eijsden": "6245", "Gronsveld": "6247", "Rijckholt": "6247", "Margraten": "6269",
    "Cadier en Keer": "6267", "Sint Geertruid": "6265", "Mheer": "6261", "Noorbeek": "6255",
    "Banholt": "6262", "Bemelen": "6268", "Mesch": "6245", "Oost-Maarland": "6245",
    "Eckelrade": "6251", "Scheulder": "6307",
    # Gulpen-Wittem
    "Gulpen": "6271", "Wijlre": "6321", "Mechelen": "6281", "Epen": "6285", "Partij": "6286",
    "Nijswiller": "6286", "Slenaken": "6277", "Wahlwiller": "6286", "Eys": "6287",
    "Ingber": "6271", "Reijmerstok": "6274",
    # Maastricht
    "Binnenstad": "6211", "Jekerkwartier": "6211", "Kommelkwartier": "6211",
    "Statenkwartier": "6211", "Boschstraatkwartier": "6211", "Sint Maartenspoort": "6221",
    "Wyck": "6221", "Villapark": "6212", "Jekerdal": "6212", "Biesland": "6213",
    "Campagne": "6213", "Wolder": "6213", "Sint Pieter": "6212", "Brusselsepoort": "6214",
    "Mariaberg": "6214", "Belfort": "6215", "Pottenberg": "6215", "Malpertuis": "6217",
    "Caberg": "6217", "Oud-Caberg": "6217", "Malberg": "6218", "Dousberg-Hazendans": "6216",
    "Daalhof": "6215", "Boschpoort": "6219", "Bosscherveld": "6219", "Frontenkwartier": "6219",
    "Belvédère": "6219", "Lanakerveld": "6217", "Wyckerpoort": "6222", "Heugemerveld": "6227",
    "Wittevrouwenveld": "6224", "Nazareth": "6225", "Limmel": "6222", "Scharn": "6226",
    "Amby": "6225", "Beatrixhaven": "6222", "Borgharen": "6223", "Itteren": "6223",
    "Meerssenhoven": "6223", "Randwyck": "6229", "Heugem": "6229", "Heer": "6227",
    "De Heeg": "6228", "Vroendaal": "6228",
    # Meerssen
    "Meerssen": "6231", "Bunde": "6241", "Geulle": "6243", "Ulestraten": "6235",
    "Rothem": "6231",
    # Vaals
    "Vaals": "6291", "Vijlen": "6294", "Lemiers": "6295",
    # Valkenburg aan de Geul
    "Valkenburg": "6301", "Berg en Terblijt": "6325", "Schin op Geul": "6305",
    "Houthem": "6301", "Sibbe": "6301", "Vilt": "6325", "Broekhem": "6301",
}  # fmt: skip

BIG: Final = frozenset(
    {
        "Meerssen", "Bunde", "Ulestraten", "Eijsden", "Margraten", "Gronsveld", "Cadier en Keer",
        "Gulpen", "Wijlre", "Mechelen", "Vaals", "Valkenburg", "Berg en Terblijt", "Heer",
        "De Heeg", "Malberg", "Pottenberg", "Wittevrouwenveld", "Nazareth", "Amby", "Caberg",
        "Mariaberg", "Scharn", "Daalhof", "Heugemerveld", "Wyckerpoort", "Randwyck", "Sint Pieter",
    }
)  # fmt: skip
"""Areas in which more people live; the others get half as many."""

POSTCODE_LETTERS: Final = "ABCDEGHJKLMNPRSTVWXZ"

STREETS: Final = (
    "Dorpsstraat", "Kerkstraat", "Burgemeester Cortenstraat", "Kloosterstraat", "Molenweg",
    "Past. Schijnsstraat", "Bergweg", "Beatrixlaan", "Julianastraat", "Geulweg", "Hoogstraat",
    "Kapelstraat", "Lindenlaan", "Mergelweg", "Schoolstraat", "Sint Jozefstraat", "Wilhelminalaan",
    "Beukenlaan", "Grachtstraat", "Holstraat", "Kasteellaan", "Kruisstraat", "Mariastraat",
    "Oranjestraat", "Populierweg", "Rijksweg", "Sint Rochusstraat", "Tiendschuurstraat",
    "Veldstraat", "Wijngaardstraat", "Ambachtstraat", "Bronweg", "Commandeurslaan", "Daalstraat",
    "Eikenlaan", "Fregatweg", "Gansbaan", "Heiweg", "In de Moolt", "Jekerstraat", "Keerderweg",
    "Limmelderweg", "Meidoornstraat", "Notenboomstraat", "Op de Bies", "Putstraat",
    "Raadhuisstraat", "Savelsbosch", "Terlindenweg", "Vossenstraat", "Wolfhaag", "Zonnestraat",
    "Vroenhof", "Bosstraat", "Groene Loper", "Aan de Linde", "Peterstraat", "Volksbondweg",
)  # fmt: skip


def place_name(municipality: str, area: str) -> str:
    """What stands in the address: a neighbourhood of the city belongs to the city."""
    return "Maastricht" if municipality == "Maastricht" else area
