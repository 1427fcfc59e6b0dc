"""What there is to do and to ask for in an invented neighbourhood, worded after the policy plans.

Kinds of provisions that the plans name: living-room projects, social restaurants, buddy and walking
projects, the support centre for carers, the loneliness contact point, neighbourhood desks,
open day activities. The organisations do not exist, and neither do their numbers.
"""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.social_map import EntryKind

INFORMAL, FORMAL, GENERAL = EntryKind.INFORMAL, EntryKind.FORMAL, EntryKind.GENERAL
_BODY, _MIND, _MEANING, _QUALITY, _JOINING, _DAILY = Dimension


class Pattern(NamedTuple):
    """One kind of provision; in each area it goes by the name of the area, "{area}"."""

    name: str
    kind: EntryKind
    description: str
    for_whom: str
    keywords: str
    costs: str = "gratis"
    also: tuple[Dimension, ...] = ()
    hours: Sequence[str] = ()


MORNINGS: Final = (
    "maandag 10.00 - 12.00 uur",
    "dinsdag 9.30 - 11.30 uur",
    "woensdag 10.00 - 12.00 uur",
    "donderdag 10.00 - 11.30 uur",
    "vrijdag 9.30 - 12.00 uur",
)
AFTERNOONS: Final = (
    "maandag 14.00 - 16.30 uur",
    "dinsdag 13.30 - 16.00 uur",
    "woensdag 14.00 - 16.00 uur",
    "donderdag 13.30 - 16.30 uur",
    "elke eerste vrijdag van de maand, 14.00 - 17.00 uur",
)
EVENINGS: Final = (
    "dinsdag 19.30 - 21.30 uur",
    "woensdag 19.00 - 21.00 uur",
    "donderdag 20.00 uur",
)
OFFICE: Final = ("maandag tot en met vrijdag 9.00 - 17.00 uur", "op werkdagen 9.00 - 12.30 uur")
BY_PHONE: Final = ("op afspraak, bel op werkdagen tussen 9.00 en 12.00 uur", "op afspraak")

LOCAL: Final[Mapping[Dimension, Sequence[Pattern]]] = {
    _BODY: (
        Pattern(
            "Wandelgroep {area}", INFORMAL,
            "Elke week samen een uur wandelen, in twee groepen: rustig en vlot. Daarna koffie.",
            "Iedereen die kan wandelen, ook met een stok of rollator", "wandelen, bewegen, buiten",
            also=(_JOINING,), hours=MORNINGS,
        ),
        Pattern(
            "Valpreventie {area}", FORMAL,
            "In tien lessen steviger staan: balans, kracht en veilig opstaan.",
            "Mensen van 65 jaar en ouder die bang zijn om te vallen",
            "vallen, balans, bewegen, veilig in huis", "€ 25 voor tien lessen", hours=MORNINGS,
        ),
        Pattern(
            "Gym op de stoel {area}", INFORMAL,
            "Bewegen op muziek, zittend op een stoel. U doet mee zoals u kunt.",
            "Ouderen en mensen die moeilijk lopen", "bewegen, gymnastiek, muziek",
            "€ 2,50 per keer", (_JOINING,), MORNINGS,
        ),
        Pattern(
            "Fietsclub {area}", INFORMAL,
            "Een tocht van 20 tot 30 kilometer door het heuvelland. Elektrische fietsen mogen mee.",
            "Iedereen met een fiets", "fietsen, bewegen, natuur", also=(_QUALITY,),
            hours=AFTERNOONS,
        ),
        Pattern(
            "Samen koken en eten {area}", INFORMAL,
            "Samen gezond koken voor weinig geld, en het daarna samen opeten.",
            "Iedereen die gezonder wil eten", "eten, koken, gezond, voeding", "€ 4 per keer",
            (_JOINING,), EVENINGS,
        ),
        Pattern(
            "Beweegtuin {area}", INFORMAL,
            "Buiten oefenen op toestellen die voor ouderen zijn gemaakt, met begeleiding.",
            "Ouderen en mensen die weer in beweging willen komen", "bewegen, oefenen, buiten",
            hours=MORNINGS,
        ),
        Pattern(
            "Jeu de boules {area}", INFORMAL,
            "Spelen op de baan achter het gemeenschapshuis. Ballen zijn er.",
            "Iedereen, ook wie het nog nooit deed", "spel, bewegen, buiten, gezelschap",
            "€ 1 per keer", (_JOINING,), AFTERNOONS,
        ),
        Pattern(
            "Dansmiddag {area}", INFORMAL,
            "Dansen zoals vroeger, met of zonder partner. Er is live muziek.",
            "55-plussers", "dansen, muziek, bewegen, gezelschap", "€ 3 per keer",
            (_QUALITY, _JOINING), AFTERNOONS,
        ),
    ),
    _MIND: (
        Pattern(
            "Koffie en een luisterend oor {area}", INFORMAL,
            "Vrijwilligers die luisteren en niet oordelen. U hoeft niets te vertellen.",
            "Iedereen die zijn verhaal kwijt wil", "praten, luisteren, piekeren, somber",
            also=(_JOINING,), hours=MORNINGS,
        ),
        Pattern(
            "Rouwgroep {area}", INFORMAL,
            "Zes keer samenkomen met mensen die ook iemand verloren. Onder leiding van een "
            "rouwbegeleider.",
            "Mensen die een partner, ouder of kind verloren", "rouw, verlies, verdriet, praten",
            "€ 15 voor de hele reeks", (_MEANING,), AFTERNOONS,
        ),
        Pattern(
            "Mindfulness {area}", FORMAL,
            "Leren om minder te piekeren en beter te slapen, in acht avonden.",
            "Volwassenen met spanning of slecht slapen", "ontspanning, slapen, stress, piekeren",
            "€ 40 voor acht avonden", hours=EVENINGS,
        ),
        Pattern(
            "Maatschappelijk werk {area}", FORMAL,
            "Gesprekken over wat u dwarszit: geld, relatie, verlies, werk. Zonder verwijzing.",
            "Alle inwoners", "problemen, schulden, relatie, somber, gesprek", also=(_DAILY,),
            hours=BY_PHONE,
        ),
        Pattern(
            "Huiskamer voor mensen met vergeetachtigheid {area}", FORMAL,
            "Een rustige ochtend met spel, muziek en gesprek. Ook de partner is welkom.",
            "Mensen met beginnende dementie en wie voor hen zorgt",
            "dementie, geheugen, vergeten, mantelzorg", "€ 5 per keer", (_JOINING,), MORNINGS,
        ),
        Pattern(
            "Schilderclub {area}", INFORMAL,
            "Schilderen en tekenen om het hoofd leeg te maken. Materiaal is er.",
            "Iedereen, ook zonder ervaring", "schilderen, tekenen, creatief, ontspanning",
            "€ 4 per keer", (_QUALITY,), AFTERNOONS,
        ),
        Pattern(
            "Yoga voor 60-plussers {area}", INFORMAL,
            "Rustige oefeningen voor lijf en hoofd, op een mat of een stoel.",
            "Mensen van 60 jaar en ouder", "yoga, ontspanning, bewegen, ademhaling",
            "€ 5 per keer", (_BODY,), MORNINGS,
        ),
        Pattern(
            "Herstelgroep {area}", INFORMAL,
            "Mensen die zelf een moeilijke tijd hadden helpen elkaar weer op weg.",
            "Mensen met psychische klachten, nu of vroeger",
            "herstel, psychisch, ervaring, lotgenoten", hours=EVENINGS,
        ),
    ),
    _MEANING: (
        Pattern(
            "Levensverhalen {area}", INFORMAL,
            "Een vrijwilliger schrijft samen met u uw levensverhaal op, met foto's erbij.",
            "Mensen van 70 jaar en ouder", "levensverhaal, herinneringen, schrijven, terugkijken",
            also=(_MIND,), hours=BY_PHONE,
        ),
        Pattern(
            "Bezinning en gesprek {area}", INFORMAL,
            "Elke maand een gesprek over wat er toe doet in het leven, met of zonder geloof.",
            "Iedereen", "zin, geloof, gesprek, bezinning", hours=EVENINGS,
        ),
        Pattern(
            "Vrijwilligerspunt {area}", FORMAL,
            "Zoekt met u werk dat bij u past: een uur per week of meer, dichtbij.",
            "Iedereen die iets voor een ander wil doen", "vrijwilligerswerk, nuttig, iets doen",
            also=(_JOINING,), hours=MORNINGS,
        ),
        Pattern(
            "Moestuin {area}", INFORMAL,
            "Samen zaaien, wieden en oogsten. De oogst gaat naar wie het nodig heeft.",
            "Iedereen met groene vingers of zin om te leren", "tuin, buiten, nuttig, groen",
            also=(_BODY, _JOINING), hours=MORNINGS,
        ),
        Pattern(
            "Voorleesgroep {area}", INFORMAL,
            "Ouderen lezen voor aan kinderen van de basisschool.",
            "Mensen die graag voorlezen", "lezen, kinderen, nuttig, school", also=(_JOINING,),
            hours=AFTERNOONS,
        ),
        Pattern(
            "Heemkundekring {area}", INFORMAL,
            "Foto's en verhalen van vroeger verzamelen en bewaren.",
            "Wie van geschiedenis houdt", "geschiedenis, vroeger, foto's, dorp",
            "€ 15 per jaar", (_QUALITY,), EVENINGS,
        ),
        Pattern(
            "Bezoekgroep van de parochie {area}", INFORMAL,
            "Vrijwilligers komen op bezoek en gaan mee naar de kerk als u dat wilt.",
            "Mensen die niet meer alleen weg kunnen", "bezoek, kerk, geloof, gezelschap",
            also=(_JOINING,), hours=BY_PHONE,
        ),
        Pattern(
            "Klussen voor een ander {area}", INFORMAL,
            "Handige buren die kleine klussen doen. Wie helpt, hoort weer ergens bij.",
            "Wie handig is en tijd heeft", "klussen, handig, nuttig, buren", also=(_DAILY,),
            hours=BY_PHONE,
        ),
    ),
    _QUALITY: (
        Pattern(
            "Sociaal restaurant {area}", INFORMAL,
            "Een maaltijd van drie gangen, gekookt door vrijwilligers. Samen aan lange tafels.",
            "Iedereen die niet graag alleen eet", "eten, maaltijd, gezelschap", "€ 7,50 per keer",
            (_JOINING, _BODY), ("woensdag 12.00 - 14.00 uur", "donderdag 17.30 - 19.30 uur"),
        ),
        Pattern(
            "Koor {area} zingt", INFORMAL,
            "Zingen voor het plezier. Noten lezen hoeft niet.",
            "Iedereen die graag zingt", "zingen, muziek, koor, plezier", "€ 8 per maand",
            (_MIND, _JOINING), EVENINGS,
        ),
        Pattern(
            "Filmmiddag {area}", INFORMAL,
            "Een film met ondertiteling, koffie in de pauze en napraten.",
            "Iedereen, ook met een rolstoel", "film, uitje, gezelschap", "€ 3 per keer",
            (_JOINING,), AFTERNOONS,
        ),
        Pattern(
            "Bingo en kienen {area}", INFORMAL,
            "Een gezellige middag met kleine prijzen.",
            "55-plussers", "spel, bingo, kienen, gezelschap", "€ 5 per middag", (_JOINING,),
            AFTERNOONS,
        ),
        Pattern(
            "Leesclub {area}", INFORMAL,
            "Elke zes weken een boek. Grote letter en luisterboek zijn er ook.",
            "Wie van lezen houdt", "lezen, boeken, bibliotheek, gesprek", also=(_MIND,),
            hours=EVENINGS,
        ),
        Pattern(
            "Natuurclub {area}", INFORMAL,
            "Korte tochten met een natuurgids, met vaak een bank onderweg.",
            "Iedereen die van buiten houdt", "natuur, buiten, wandelen, vogels",
            "€ 2 per keer", (_BODY,), MORNINGS,
        ),
        Pattern(
            "Buurtdieren {area}", INFORMAL,
            "Hulp met de hond of de kat als u het even niet kunt, en bezoek met een dier.",
            "Mensen met een huisdier, of die er een missen", "huisdier, hond, kat, dierenbuddy",
            also=(_JOINING, _DAILY), hours=BY_PHONE,
        ),
        Pattern(
            "Kaartclub {area}", INFORMAL,
            "Rikken, jokeren en bridge. Wie het niet kent, leert het.",
            "Iedereen", "kaarten, spel, gezelschap", "€ 1,50 per keer", (_JOINING,), AFTERNOONS,
        ),
    ),
    _JOINING: (
        Pattern(
            "Huiskamer {area}", INFORMAL,
            "Binnenlopen voor koffie, een spel of een gesprek. Vrijwilligers kennen de buurt en "
            "helpen u op weg.",
            "Alle inwoners", "ontmoeten, koffie, gezelschap, huiskamer, eenzaam",
            "koffie € 1", (_MIND,), MORNINGS,
        ),
        Pattern(
            "Maatjesproject {area}", INFORMAL,
            "Een maatje dat elke week iets met u doet: wandelen, een terras, samen naar een club.",
            "Mensen die weinig mensen om zich heen hebben",
            "maatje, eenzaam, gezelschap, samen op pad", also=(_MIND,), hours=BY_PHONE,
        ),
        Pattern(
            "Zonnebloem {area}", INFORMAL,
            "Bezoek aan huis en uitstapjes met de bus, ook met een rolstoel.",
            "Mensen met een lichamelijke beperking", "bezoek, uitje, rolstoel, eenzaam",
            "bijdrage per uitje", (_QUALITY,), BY_PHONE,
        ),
        Pattern(
            "Taalcafé {area}", INFORMAL,
            "Nederlands oefenen aan tafel, met spel en gesprek.",
            "Mensen die Nederlands leren", "taal, Nederlands, ontmoeten, leren",
            hours=EVENINGS,
        ),
        Pattern(
            "Repair Café {area}", INFORMAL,
            "Samen met een handige vrijwilliger maken wat kapot is.",
            "Iedereen", "repareren, kapot, handig, ontmoeten", "een vrije gift", (_DAILY,),
            ("elke tweede zaterdag van de maand, 10.00 - 13.00 uur",),
        ),
        Pattern(
            "Wandelmaatjes {area}", INFORMAL,
            "Brengt u in contact met iemand in de buurt om mee te wandelen.",
            "Wie niet graag alleen wandelt", "wandelen, maatje, bewegen, gezelschap",
            also=(_BODY,), hours=BY_PHONE,
        ),
        Pattern(
            "Open eettafel {area}", INFORMAL,
            "Elke maand schuift de buurt aan. Afhalen van huis kan.",
            "Alle inwoners", "eten, buurt, gezelschap", "€ 6 per keer", (_QUALITY,),
            ("elke laatste zondag van de maand, 12.30 uur",),
        ),
        Pattern(
            "Mannenwerkplaats {area}", INFORMAL,
            "Timmeren, fietsen opknappen en koffie drinken. Vrouwen zijn ook welkom.",
            "Mannen die weinig onder de mensen komen", "klussen, werkplaats, ontmoeten, eenzaam",
            also=(_MEANING,), hours=MORNINGS,
        ),
    ),
    _DAILY: (
        Pattern(
            "Wijkservicepunt {area}", FORMAL,
            "Eén adres voor vragen over zorg, wonen, geld en brieven. Ook hulp met de computer.",
            "Alle inwoners", "formulieren, vragen, geld, wonen, hulp, DigiD", also=(_JOINING,),
            hours=MORNINGS,
        ),
        Pattern(
            "Klussendienst {area}", INFORMAL,
            "Een lamp ophangen, een drempel weghalen, het gras maaien.",
            "Ouderen en mensen met een beperking", "klussen, huis, tuin, veilig wonen",
            "€ 6 per uur", hours=BY_PHONE,
        ),
        Pattern(
            "Boodschappenhulp {area}", INFORMAL,
            "Een vrijwilliger gaat met u mee naar de winkel of brengt de boodschappen.",
            "Mensen die niet alleen naar de winkel kunnen", "boodschappen, winkel, vervoer",
            "€ 3 per keer", hours=BY_PHONE,
        ),
        Pattern(
            "Open inloop dagbesteding {area}", GENERAL,
            "Een dag met ritme: samen koffie, bewegen, koken en creatief bezig zijn. Een indicatie "
            "is niet nodig.",
            "Ouderen die overdag structuur zoeken", "dagbesteding, structuur, ritme, overdag",
            "€ 6 per dag, met maaltijd", (_JOINING,),
            ("maandag en woensdag 10.00 - 16.00 uur", "dinsdag en donderdag 9.30 - 15.30 uur"),
        ),
        Pattern(
            "Formulierenhulp {area}", INFORMAL,
            "Hulp bij toeslagen, belasting en brieven van de overheid.",
            "Iedereen die een brief niet begrijpt", "formulieren, toeslagen, brieven, geld",
            hours=MORNINGS,
        ),
        Pattern(
            "Digitaal spreekuur {area}", FORMAL,
            "Rustig leren bellen met beeld, bankieren en DigiD, op uw eigen toestel.",
            "Wie moeite heeft met de computer of telefoon", "computer, telefoon, DigiD, leren",
            also=(_JOINING,), hours=AFTERNOONS,
        ),
        Pattern(
            "Warme maaltijd aan huis {area}", INFORMAL,
            "Vrijwilligers brengen een warme maaltijd, en hebben even tijd voor een praatje.",
            "Mensen die zelf niet kunnen koken", "eten, maaltijd, thuis",
            "€ 8,50 per maaltijd", (_BODY,), ("elke dag tussen 11.30 en 13.00 uur",),
        ),
        Pattern(
            "Was- en strijkhulp {area}", INFORMAL,
            "De was wordt gehaald, gewassen en gestreken teruggebracht.",
            "Mensen voor wie wassen te zwaar is", "was, strijken, huishouden", "€ 9 per mand",
            hours=BY_PHONE,
        ),
    ),
}  # fmt: skip
"""What is there in many areas, each time on an own address."""

WIDE: Final[Mapping[Dimension, Sequence[Pattern]]] = {
    _BODY: (
        Pattern(
            "Beweegcoach", FORMAL,
            "Zoekt samen met u een manier van bewegen die bij u past, en gaat de eerste keer mee.",
            "Volwassenen die weinig bewegen", "bewegen, sporten, coach, gezond", hours=BY_PHONE,
        ),
        Pattern(
            "Leefstijlloket", FORMAL,
            "Vragen over eten, slapen, roken en bewegen. Zonder verwijzing van de huisarts.",
            "Alle inwoners", "leefstijl, gezond, afvallen, roken", also=(_MIND,), hours=OFFICE,
        ),
        Pattern(
            "Zwemmen met begeleiding", FORMAL,
            "Zwemmen in extra warm water, met een lift en begeleiders.",
            "Mensen met een beperking of pijn", "zwemmen, bewegen, pijn", "€ 5 per keer",
            hours=("dinsdag en vrijdag 13.00 - 14.00 uur",),
        ),
        Pattern(
            "Powerful Ageing", FORMAL,
            "Een training om langer fit en zelfstandig te blijven, met een meting vooraf.",
            "Mensen van 65 jaar en ouder", "trainen, kracht, ouder worden, fit",
            "€ 30 per maand", hours=MORNINGS,
        ),
        Pattern(
            "Aangepast sporten", INFORMAL,
            "Een overzicht van clubs waar u met een beperking kunt sporten, en iemand die meegaat.",
            "Mensen met een beperking", "sport, beperking, rolstoel", also=(_JOINING,),
            hours=BY_PHONE,
        ),
        Pattern(
            "Inloop diëtist", FORMAL,
            "Kort gesprek over eten bij ziekte, over kauwen en slikken, of over afvallen.",
            "Alle inwoners", "eten, voeding, diëtist, gewicht", hours=AFTERNOONS,
        ),
    ),
    _MIND: (
        Pattern(
            "Signaalpunt Eenzaamheid", FORMAL,
            "Voelt u zich eenzaam, of kent u iemand? Wij bellen terug en zoeken samen naar iets.",
            "Alle inwoners", "eenzaam, alleen, signaal, gezelschap", also=(_JOINING,),
            hours=OFFICE,
        ),
        Pattern(
            "Luisterlijn Heuvelland", INFORMAL,
            "Een vrijwilliger luistert, dag en nacht. U hoeft uw naam niet te zeggen.",
            "Iedereen", "praten, luisteren, nood, somber", hours=("dag en nacht",),
        ),
        Pattern(
            "Welzijn op recept", FORMAL,
            "De huisarts verwijst u, een welzijnscoach zoekt met u wat u weer energie geeft.",
            "Mensen met klachten zonder medische oorzaak",
            "welzijn, coach, huisarts, somber, stress", also=(_MEANING,), hours=BY_PHONE,
        ),
        Pattern(
            "Belcirkel", INFORMAL,
            "Elke ochtend belt iemand u, en u belt de volgende. Zo weet men dat het goed gaat.",
            "Mensen die alleen wonen", "bellen, alleen, veilig, gezelschap",
            also=(_DAILY,), hours=("elke ochtend vanaf 8.30 uur",),
        ),
        Pattern(
            "Trefpunt dementie", FORMAL,
            "Elke maand informatie en gesprek over vergeten en dementie.",
            "Mensen met dementie, familie en buren", "dementie, geheugen, mantelzorg, informatie",
            hours=EVENINGS,
        ),
        Pattern(
            "Inloop ggz", FORMAL,
            "Zonder afspraak praten met een hulpverlener of een ervaringsdeskundige.",
            "Volwassenen met psychische klachten", "psychisch, gesprek, inloop, verward",
            hours=AFTERNOONS,
        ),
    ),
    _MEANING: (
        Pattern(
            "Steunpunt Mantelzorg", FORMAL,
            "Advies, cursussen en even iemand die het overneemt. Ook voor jonge mantelzorgers.",
            "Wie voor een ander zorgt", "mantelzorg, zorgen, overbelast, respijt, adempauze",
            also=(_MIND, _DAILY), hours=OFFICE,
        ),
        Pattern(
            "Geestelijke verzorging thuis", FORMAL,
            "Een gesprek over ziekte, afscheid en wat u draagt. Van welk geloof u ook bent.",
            "Mensen die ernstig ziek of oud zijn, en hun naasten",
            "ziekte, afscheid, zin, geloof, gesprek", also=(_MIND,), hours=BY_PHONE,
        ),
        Pattern(
            "Zelfregiemakelaar", FORMAL,
            "Denkt mee over wat u zelf wilt, en wie daarbij kan helpen.",
            "Inwoners met een idee of een vraag", "zelf, plan, idee, toekomst", also=(_JOINING,),
            hours=BY_PHONE,
        ),
        Pattern(
            "Cursus Leven met verlies", FORMAL,
            "Acht bijeenkomsten over een leven dat anders liep dan gehoopt.",
            "Iedereen", "verlies, rouw, ziekte, scheiding", "€ 20", (_MIND,), EVENINGS,
        ),
        Pattern(
            "Oma's en opa's voor de klas", INFORMAL,
            "Vertellen over vroeger op de basisscholen, vier keer per jaar.",
            "Mensen van 65 jaar en ouder", "school, kinderen, vertellen, nuttig",
            also=(_JOINING,), hours=BY_PHONE,
        ),
        Pattern(
            "Bank van talenten", INFORMAL,
            "U zet erop wat u kunt en wat u zoekt. Buren ruilen met buren.",
            "Alle inwoners", "ruilen, talent, buren, nuttig", also=(_DAILY,), hours=BY_PHONE,
        ),
    ),
    _QUALITY: (
        Pattern(
            "Bibliotheek aan huis", INFORMAL,
            "Een vrijwilliger brengt boeken, ook in grote letter, en luisterboeken.",
            "Leden die niet zelf kunnen komen", "lezen, boeken, luisterboek, thuis",
            "lidmaatschap € 20 per jaar", hours=BY_PHONE,
        ),
        Pattern(
            "Uitbureau voor senioren", INFORMAL,
            "Samen naar theater, museum of concert, met vervoer van deur tot deur.",
            "Mensen van 60 jaar en ouder", "uitje, theater, museum, vervoer",
            "prijs van het kaartje en € 7 vervoer", (_JOINING,), BY_PHONE,
        ),
        Pattern(
            "Meedoenregeling", GENERAL,
            "Een bijdrage voor sport, cultuur of een cursus als u weinig geld hebt.",
            "Inwoners met een laag inkomen", "geld, sport, cultuur, laag inkomen",
            also=(_JOINING,), hours=OFFICE,
        ),
        Pattern(
            "Wensbus Heuvelland", INFORMAL,
            "Vrijwilligers rijden u in een kleine bus, waar geen lijnbus gaat.",
            "Alle inwoners", "vervoer, bus, uitje, reizen", "€ 2 per rit", (_JOINING, _DAILY),
            ("maandag tot en met zaterdag 8.30 - 17.30 uur",),
        ),
        Pattern(
            "Vakantie met zorg", INFORMAL,
            "Een week weg met vrijwilligers en verpleegkundigen.",
            "Mensen met een beperking of chronische ziekte", "vakantie, zorg, uitje",
            "eigen bijdrage, vraag ernaar", hours=BY_PHONE,
        ),
        Pattern(
            "Muziek aan huis", INFORMAL,
            "Een muzikant speelt bij u thuis of op uw verjaardag.",
            "Mensen die niet meer naar een concert kunnen", "muziek, thuis, plezier",
            also=(_MIND,), hours=BY_PHONE,
        ),
    ),
    _JOINING: (
        Pattern(
            "Steunpunt vrijwilligers", FORMAL,
            "Brengt mensen die willen helpen en mensen die hulp zoeken bij elkaar.",
            "Alle inwoners", "vrijwilliger, helpen, meedoen", also=(_MEANING,), hours=OFFICE,
        ),
        Pattern(
            "Platform Samen Vitaal", INFORMAL,
            "Alle activiteiten in de gemeente bij elkaar, op papier en op internet.",
            "Alle inwoners", "activiteiten, agenda, ontmoeten", hours=OFFICE,
        ),
        Pattern(
            "Ouderenadviseur", FORMAL,
            "Komt thuis praten over nu en later: wonen, mensen om u heen, wat u nog wilt.",
            "Mensen van 70 jaar en ouder", "ouder worden, advies, huisbezoek, wonen",
            also=(_MEANING, _DAILY), hours=BY_PHONE,
        ),
        Pattern(
            "Samen naar werk", FORMAL,
            "Werken op proef in de buurt, met een begeleider, zonder druk.",
            "Mensen die lang niet werkten", "werk, begeleiding, meedoen", also=(_MEANING,),
            hours=OFFICE,
        ),
        Pattern(
            "Jongerenwerk", FORMAL,
            "Voor wie tussen 12 en 27 jaar is: praten, sporten, muziek, hulp bij school of werk.",
            "Jongeren", "jongeren, school, werk, vrienden", hours=EVENINGS,
        ),
        Pattern(
            "Netwerk Nieuwe Buren", INFORMAL,
            "Een maatje voor wie pas in Nederland woont.",
            "Nieuwe inwoners", "taal, nieuw, ontmoeten, maatje", hours=EVENINGS,
        ),
    ),
    _DAILY: (
        Pattern(
            "Onafhankelijke cliëntondersteuning", FORMAL,
            "Iemand die met u meedenkt en meegaat naar gesprekken. Gratis en niet van de gemeente.",
            "Alle inwoners met een vraag over zorg of ondersteuning",
            "meedenken, gesprek, rechten, hulp", hours=OFFICE,
        ),
        Pattern(
            "Schuldhulpmaatje", INFORMAL,
            "Een vrijwilliger helpt u om uw geld en uw post op orde te krijgen.",
            "Mensen met schulden of geldzorgen", "schulden, geld, administratie, post",
            also=(_MIND,), hours=BY_PHONE,
        ),
        Pattern(
            "Uitleen hulpmiddelen", GENERAL,
            "Rollator, rolstoel of postoel lenen voor een paar weken.",
            "Iedereen die tijdelijk iets nodig heeft", "rollator, rolstoel, hulpmiddel, lenen",
            "borg € 25", (_BODY,), OFFICE,
        ),
        Pattern(
            "Algemene voorziening begeleiding", GENERAL,
            "Korte begeleiding bij het dagelijks leven, dertien weken lang, zonder indicatie.",
            "Inwoners die even niet verder komen", "begeleiding, structuur, regelen, geld",
            also=(_MIND,), hours=OFFICE,
        ),
        Pattern(
            "Woonadvies Senior-proof", FORMAL,
            "Kijkt met u rond in huis: wat maakt wonen veiliger en makkelijker?",
            "Mensen van 65 jaar en ouder", "wonen, veilig, trap, badkamer, advies",
            also=(_BODY,), hours=BY_PHONE,
        ),
        Pattern(
            "Voedselbank", INFORMAL,
            "Een pakket met eten als het geld niet genoeg is.",
            "Inwoners met weinig geld", "eten, geld, armoede, pakket",
            hours=("donderdag 14.00 - 16.00 uur",),
        ),
    ),
}  # fmt: skip
"""What is there once, for the whole municipality."""
