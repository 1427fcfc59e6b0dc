"""What residents say and what a consultant sees, per dimension; the words fit the score."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from wmo_desk.domain.dimensions import Dimension

LOW_UNTIL: Final = 4
MIDDLE_UNTIL: Final = 6


@dataclass(frozen=True, slots=True)
class Words:
    """Sentences about one dimension; all but the findings are the resident's own."""

    low: tuple[str, ...]
    middle: tuple[str, ...]
    high: tuple[str, ...]
    going_well: tuple[str, ...]
    wants_to_change: tuple[str, ...]
    findings: tuple[str, ...]

    def said(self, score: int) -> tuple[str, ...]:
        """What fits this score."""
        if score <= LOW_UNTIL:
            return self.low
        return self.middle if score <= MIDDLE_UNTIL else self.high


WORDS: Final[Mapping[Dimension, Words]] = {
    Dimension.BODILY_FUNCTIONS: Words(
        low=(
            "Mijn knieën willen niet meer. De trap op gaat alleen nog op mijn billen.",
            "Ik slaap slecht van de pijn en ben overdag zo moe als een hond.",
            "Na de operatie ben ik niet meer de oude geworden. Stofzuigen lukt echt niet.",
            "Ik ben dit jaar twee keer gevallen. Nu durf ik bijna niet meer naar buiten.",
            "Mijn handen laten alles vallen. Zelfs de koffiekan is te zwaar.",
            "Ik krijg geen lucht als ik het bed verschoon. Dan zit ik een uur uit te hijgen.",
        ),
        middle=(
            "Met de rollator kom ik een eind, maar het hangt van de dag af.",
            "De suiker is nu goed ingesteld. Ik moet alleen wel op tijd eten.",
            "’s Morgens ben ik stijf, tegen de middag gaat het beter.",
            "Ik hoor niet zo goed meer, daarom blijf ik soms liever thuis.",
            "Het gaat, als ik alles rustig aan doe en tussendoor kan zitten.",
        ),
        high=(
            "Ik voel me goed. Elke dag een rondje langs de Geul, dat houdt me fit.",
            "Voor mijn leeftijd mag ik niet klagen.",
            "Sinds de fysio gaat het lopen weer prima.",
            "Ik fiets nog alles, ook de berg op als het moet.",
        ),
        going_well=(
            "Ik wandel elke dag een kwartier.",
            "Ik ga twee keer per week naar de fysiotherapeut.",
            "Mijn medicijnen neem ik op tijd in, met de baxterrol.",
            "Ik eet gezond en kook meestal zelf.",
            "",
        ),
        wants_to_change=(
            "Ik wil weer zelf naar de winkel kunnen lopen.",
            "Beter slapen, dan kan ik overdag meer aan.",
            "Minder bang zijn om te vallen.",
            "",
            "",
        ),
        findings=(
            "Loopt binnen met steun aan meubels; gaat moeizaam zitten en opstaan.",
            "Reikt niet boven schouderhoogte. Tillen en bukken zijn beperkt.",
            "Raakt snel buiten adem bij inspanning; rust na elke handeling.",
            "Beweegt vlot door het huis, gebruikt de stok alleen buiten.",
            "De ergotherapeut is betrokken en adviseert een tweede trapleuning.",
            "",
        ),
    ),
    Dimension.MENTAL_WELLBEING: Words(
        low=(
            "Ik pieker de hele nacht. Overdag komt er dan niets uit mijn handen.",
            "Ik vergeet steeds meer. Dat maakt me bang.",
            "Sinds mijn man er niet meer is, hoeft het van mij allemaal niet zo.",
            "Mijn hoofd zit vol. Als de telefoon gaat, neem ik niet op.",
            "Ik schiet van de zenuwen om het minste of geringste vol.",
        ),
        middle=(
            "De ene dag beter dan de andere, zo is het leven.",
            "Ik schrijf alles op, dan vergeet ik minder.",
            "Met de praktijkondersteuner heb ik goede gesprekken.",
            "Ik kan er nog om lachen, gelukkig.",
        ),
        high=(
            "In mijn hoofd ben ik nog helder. Ik doe elke dag de puzzel in de krant.",
            "Ik voel me goed. Ik heb rust gevonden.",
            "Ik ben tevreden met hoe het nu gaat.",
        ),
        going_well=(
            "Ik lees elke dag de krant en doe de kruiswoordpuzzel.",
            "Met mijn dochter praat ik goed over wat me dwarszit.",
            "Ik schrijf alles op in mijn dagboek.",
            "",
        ),
        wants_to_change=(
            "Iemand om mee te praten als het donker wordt.",
            "Weer zin hebben om ’s morgens op te staan.",
            "Minder piekeren over geld.",
            "",
            "",
        ),
        findings=(
            "Zoekt in het gesprek soms naar woorden; dochter vult aan.",
            "Komt somber over, maakt weinig oogcontact.",
            "Heldere en rustige indruk, vertelt uit zichzelf.",
            "Herhaalt vragen binnen een kwartier. De casemanager dementie is betrokken.",
            "",
        ),
    ),
    Dimension.MEANINGFULNESS: Words(
        low=(
            "Vroeger was ik overal nodig. Nu zit ik te wachten tot de dag om is.",
            "Ik weet niet waar ik het nog voor doe.",
            "Zonder mijn werk weet ik niet meer wie ik ben.",
        ),
        middle=(
            "De kleinkinderen, daar leef ik voor.",
            "Ik steek elke week een kaarsje op in de Sterre der Zee.",
            "Ik zou graag nog iets voor een ander betekenen.",
            "De tuin geeft me plezier, al kan ik er niet meer zoveel in doen.",
        ),
        high=(
            "Ik heb vertrouwen in wat komt.",
            "Bij de harmonie ben ik nog altijd welkom, ook zonder trompet.",
            "Mijn geloof draagt me, dat is altijd zo geweest.",
        ),
        going_well=(
            "Ik pas een middag per week op mijn kleinkinderen.",
            "Ik ben al jaren lid van de schutterij.",
            "Mijn moestuin geeft me veel.",
            "",
        ),
        wants_to_change=(
            "Ik wil weer iets te doen hebben waar een ander blij van wordt.",
            "Nog een keer met de kleinkinderen naar zee.",
            "",
            "",
        ),
        findings=(
            "Licht op als het over het verenigingsleven gaat.",
            "Mist het werk en de collega’s.",
            "Geloof en familie geven duidelijk houvast.",
            "",
        ),
    ),
    Dimension.QUALITY_OF_LIFE: Words(
        low=(
            "Het huis is me te groot. Boven kom ik al maanden niet meer.",
            "Aan het eind van de maand is het geld op.",
            "Ik geniet nergens meer echt van.",
            "’s Avonds doe ik de deur op slot en ben ik bang alleen.",
        ),
        middle=(
            "Ik woon hier graag, maar de tuin is te veel.",
            "Een kop koffie in de zon, dan is het leven goed.",
            "Ik kom rond, maar het moet niet gekker worden.",
        ),
        high=(
            "Ik woon hier al vijftig jaar en ga hier niet meer weg.",
            "Ik geniet van kleine dingen: de vogels, de koffie, de buurvrouw.",
            "Ik heb niets te klagen, echt niet.",
        ),
        going_well=(
            "Ik woon gelijkvloers en dicht bij de winkels.",
            "Mijn huis is warm en ik voel me er thuis.",
            "Mijn zoon regelt de geldzaken, dat geeft rust.",
            "",
        ),
        wants_to_change=(
            "Ik wil in dit huis kunnen blijven wonen.",
            "Een schoon huis, zodat ik mensen durf te ontvangen.",
            "Een douche zonder die hoge rand.",
            "",
        ),
        findings=(
            "Woning is bewerkelijk: veel trappen, losse kleden en drempels.",
            "Huis is netjes, bovenverdieping wordt niet meer gebruikt.",
            "Er liggen ongeopende brieven; hulp bij de administratie is welkom.",
            "Woning past bij de beperkingen, bad is vervangen door een inloopdouche.",
            "",
        ),
    ),
    Dimension.PARTICIPATION: Words(
        low=(
            "Er zijn dagen dat ik niemand spreek, alleen de televisie.",
            "Mijn vriendinnen zijn er bijna allemaal niet meer.",
            "Ik ken hier na de verhuizing nog niemand.",
            "Zonder vervoer kom ik nergens. De bus stopt hier niet meer.",
        ),
        middle=(
            "Op woensdag ga ik naar de Hoeskamer, de rest van de week is stil.",
            "Mijn dochter belt elke avond om zeven uur.",
            "De buurman zet de container voor me buiten.",
            "Ik zou best vaker mee willen, maar alleen durf ik niet.",
        ),
        high=(
            "Ik heb altijd aanloop. De koffie staat hier klaar.",
            "Kaarten, koersbal en het koor: ik kom tijd te kort.",
            "Met de buren vormen we een soort familie.",
        ),
        going_well=(
            "Ik ga elke woensdag naar de Hoeskamer.",
            "Mijn dochter en mijn zoon komen om het weekend.",
            "Ik heb een wandelmaatje uit de buurt.",
            "Met de buren links en rechts kan ik het goed vinden.",
            "",
        ),
        wants_to_change=(
            "Een paar keer per week onder de mensen zijn.",
            "Iemand die een keer met me mee naar buiten gaat.",
            "Weer naar het koor op dinsdag.",
            "",
        ),
        findings=(
            "Klein netwerk; het contact loopt vooral via één dochter.",
            "Mantelzorger is overbelast en mist tijd voor zichzelf.",
            "Staat open voor een maatje; informatie van het Steunpunt achtergelaten.",
            "Breed netwerk, wordt gedragen door de straat.",
            "",
        ),
    ),
    Dimension.DAILY_FUNCTIONING: Words(
        low=(
            "Het bed verschonen en de vloer, dat krijg ik niet meer voor elkaar.",
            "Ik sla maaltijden over omdat koken me te veel is.",
            "De post blijft liggen. Ik zie door de bomen het bos niet meer.",
            "Wassen en aankleden kost me de hele ochtend.",
        ),
        middle=(
            "Licht werk doe ik zelf: afstoffen, de was opvouwen. Het zware werk niet.",
            "Boodschappen laat ik brengen, de rest lukt met wat geduld.",
            "Mijn vrouw doet veel, maar die wordt ook ouder.",
            "Als iemand me helpt met beginnen, dan lukt het daarna wel.",
        ),
        high=(
            "Ik doe alles nog zelf, alleen wat langzamer.",
            "Koken, wassen, bankzaken: dat gaat prima.",
            "Ik vraag hulp als het nodig is, dat heb ik moeten leren.",
        ),
        going_well=(
            "Ik kook zelf en houd de keuken bij.",
            "De was en het lichte werk in huis doe ik zelf.",
            "De bankzaken doe ik op de computer, met hulp van mijn kleinzoon.",
            "",
        ),
        wants_to_change=(
            "Hulp bij het zware werk in huis.",
            "Weer overzicht krijgen in mijn papieren.",
            "Zelf kunnen blijven koken.",
            "",
        ),
        findings=(
            "Kan licht huishoudelijk werk zelf; zwaar werk is niet mogelijk.",
            "Gebruikelijke hulp is er niet, het netwerk kan niet meer doen dan nu.",
            "Structuur in de dag ontbreekt; komt afspraken niet altijd na.",
            "Partner neemt over wat kan, maar is zelf beperkt belastbaar.",
            "",
        ),
    ),
}

ADDITIONS: Final = (
    "Mijn dochter heet Marleen, niet Marlies. Graag verbeteren.",
    "Ik wil er nog bij zeggen dat de buurvrouw ook een sleutel heeft.",
    "De hulp kan het beste op donderdag komen, dan ben ik zeker thuis.",
)
