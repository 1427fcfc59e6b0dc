<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Counts from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <source>From this day on the letter is made with this text. It becomes a version of its own and does not change any more; letters that were handed out stay as they are.</source>
        <translation>Vanaf deze dag maakt u de brief met deze tekst. De tekst wordt een eigen versie en verandert daarna niet meer. Brieven die al zijn meegegeven, blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Laten gelden</translation>
    </message>
    <message>
        <source>Let this text count</source>
        <translation>Deze tekst laten gelden</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>AdaptDialog</name>
    <message>
        <source>Adapt this letter</source>
        <translation>Deze brief aanpassen</translation>
    </message>
    <message>
        <source>Change the words of this one letter. What stands between [verplicht …] and [einde] the law wants in it: word it otherwise if you like, but leave it in. What you change is kept with the letter; the paper says nothing of it.</source>
        <translation>Verander de woorden van deze ene brief. Wat tussen [verplicht …] en [einde] staat, moet volgens de wet in de brief: u mag het anders zeggen, maar laat het staan. Wat u verandert, blijft bij de brief bewaard. Op het papier staat daar niets over.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Er is niets te herstellen.</translation>
    </message>
    <message>
        <source>Put the usual text in its place; Ctrl+Z brings yours back</source>
        <translation>Zet de gewone tekst terug; met Ctrl+Z komt uw tekst weer terug</translation>
    </message>
    <message>
        <source>Text of this letter</source>
        <translation>Tekst van deze brief</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Gewone tekst</translation>
    </message>
</context>
<context>
    <name>AdaptedDialog</name>
    <message>
        <source>Adapted on %1.</source>
        <translation>Aangepast op %1.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Erbij gezet</translation>
    </message>
    <message>
        <source>By %2 on %1.</source>
        <translation>Door %2 op %1.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Veranderd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>It became: %1</source>
        <translation>Het werd: %1</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>Er stond: %1</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Eruit gehaald</translation>
    </message>
    <message>
        <source>What was adapted</source>
        <translation>Wat is aangepast</translation>
    </message>
    <message>
        <source>What was adapted, from top to bottom</source>
        <translation>Wat is aangepast, van boven naar beneden</translation>
    </message>
</context>
<context>
    <name>Adapting</name>
    <message>
        <source>Adapt…</source>
        <translation>Aanpassen…</translation>
    </message>
    <message>
        <source>Since this letter was adapted, what is filled in has changed. Read it again, or begin with the usual text.</source>
        <translation>Sinds deze brief is aangepast, is er iets veranderd dat in de brief wordt ingevuld. Lees de brief na, of begin weer met de gewone tekst.</translation>
    </message>
    <message>
        <source>This letter was adapted. What was changed is kept with it.</source>
        <translation>Deze brief is aangepast. Wat er is veranderd, blijft bij de brief bewaard.</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Gewone tekst</translation>
    </message>
    <message>
        <source>What was adapted</source>
        <translation>Wat is aangepast</translation>
    </message>
</context>
<context>
    <name>AddEntryDialog</name>
    <message>
        <source>New entry</source>
        <translation>Nieuwe vermelding</translation>
    </message>
    <message>
        <source>Put on the map</source>
        <translation>Op de kaart zetten</translation>
    </message>
    <message>
        <source>The rest is filled in beside the list, once it is on the map.</source>
        <translation>De rest vult u in naast de lijst, zodra het op de kaart staat.</translation>
    </message>
</context>
<context>
    <name>AdditionEditor</name>
    <message>
        <source>Addition of today</source>
        <translation>Aanvulling van vandaag</translation>
    </message>
    <message>
        <source>You can go on with it today; from tomorrow it stays as it is.</source>
        <translation>U kunt er vandaag aan verder schrijven; vanaf morgen blijft het zo staan.</translation>
    </message>
</context>
<context>
    <name>AdditionsCard</name>
    <message>
        <source>Additions</source>
        <translation>Aanvullingen</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Advice contact</source>
        <translation>Adviescontact</translation>
    </message>
    <message>
        <source>Advice contacts</source>
        <translation>Adviescontacten</translation>
    </message>
    <message>
        <source>Advice contacts are not shown to you</source>
        <translation>Adviescontacten zijn voor u niet zichtbaar</translation>
    </message>
    <message>
        <source>Advice where people come together, without a file and without a name.</source>
        <translation>Advies op plekken waar mensen komen, zonder dossier en zonder naam.</translation>
    </message>
    <message>
        <source>All quarters</source>
        <translation>Alle kwartalen</translation>
    </message>
    <message>
        <source>Alt+A</source>
        <translation>Alt+A</translation>
    </message>
    <message>
        <source>Begun and not logged yet</source>
        <translation>Begonnen en nog niet vastgelegd</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Per plek</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Per kwartaal</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Per onderwerp</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Log a contact with Alt+A: a topic, what you advised, Ctrl+Enter.</source>
        <translation>Leg een contact vast met Alt+A: een onderwerp, wat u adviseerde, Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Log what was begun first, or throw it away.</source>
        <translation>Leg eerst vast wat u begonnen was, of gooi het weg.</translation>
    </message>
    <message>
        <source>No advice was logged yet</source>
        <translation>Er is nog geen advies vastgelegd</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>The advice contact was corrected.</source>
        <translation>Het adviescontact is verbeterd.</translation>
    </message>
    <message>
        <source>The advice contact was logged.</source>
        <translation>Het adviescontact is vastgelegd.</translation>
    </message>
    <message>
        <source>The advice contact was taken off the list.</source>
        <translation>Het adviescontact is van de lijst gehaald.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Which quarter is shown</source>
        <translation>Welk kwartaal u ziet</translation>
    </message>
    <message>
        <source>Your role keeps the program going without reading files.</source>
        <translation>Met uw rol houdt u het programma draaiend zonder dossiers te lezen.</translation>
    </message>
</context>
<context>
    <name>AgreedCard</name>
    <message>
        <source>Agreed and not done yet</source>
        <translation>Afgesproken en nog niet gedaan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Nothing is open. Agreements are made in a conversation.</source>
        <translation>Er staat niets open. Afspraken maakt u in een gesprek.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>The agreement is done.</source>
        <translation>De afspraak is gedaan.</translation>
    </message>
    <message>
        <source>agreed on %1</source>
        <translation>afgesproken op %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>uiterlijk %1</translation>
    </message>
</context>
<context>
    <name>AgreementLine</name>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Wat er gedaan wordt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>uiterlijk %1</translation>
    </message>
</context>
<context>
    <name>AgreementReading</name>
    <message>
        <source>Agreement: %1</source>
        <translation>Afspraak: %1</translation>
    </message>
    <message>
        <source>Enter to change, Delete to remove</source>
        <translation>Enter om te wijzigen, Delete om weg te halen</translation>
    </message>
</context>
<context>
    <name>AgreementsCard</name>
    <message>
        <source>Add an agreement</source>
        <translation>Afspraak toevoegen</translation>
    </message>
    <message>
        <source>Agreement  Ctrl+Enter</source>
        <translation>Afspraak  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Nothing agreed yet. Note who does what, and by when.</source>
        <translation>Nog niets afgesproken. Noteer wie wat doet, en wanneer.</translation>
    </message>
</context>
<context>
    <name>AlreadyOpenPage</name>
    <message>
        <source>Close this window</source>
        <translation>Dit venster sluiten</translation>
    </message>
    <message>
        <source>This file is open in another window, which stands in front now. Go on there; this window is not needed.</source>
        <translation>Dit bestand is open in een ander venster, dat nu vooraan staat. Ga daar verder; dit venster is niet nodig.</translation>
    </message>
    <message>
        <source>Wmo Desk is open already</source>
        <translation>Wmo Desk is al open</translation>
    </message>
</context>
<context>
    <name>AlsoOpenBar</name>
    <message>
        <source>Another conversation with this resident is open too. Both are kept; go on in one, and close the other.</source>
        <translation>Er is nog een gesprek met deze inwoner open. Beide zijn bewaard: ga verder in één ervan en rond het andere af.</translation>
    </message>
    <message>
        <source>Conversation of %1</source>
        <translation>Gesprek van %1</translation>
    </message>
</context>
<context>
    <name>ApplicationCard</name>
    <message>
        <source>Application received</source>
        <translation>Aanvraag ontvangen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Note the application</source>
        <translation>Aanvraag vastleggen</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>The two weeks for the decision run from this day.</source>
        <translation>Vanaf deze dag lopen de twee weken voor het besluit.</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Plan an appointment</source>
        <translation>Afspraak plannen</translation>
    </message>
    <message>
        <source>Type a time of the day, such as 10:00.</source>
        <translation>Typ een tijd, zoals 10:00.</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Met %1</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>It is called %1.</source>
        <translation>Het heet %1.</translation>
    </message>
    <message>
        <source>It is called %1. The passphrase is gone when you close this.</source>
        <translation>Het heet %1. De wachtzin is weg zodra u dit sluit.</translation>
    </message>
    <message>
        <source>Protected archive for e-mail</source>
        <translation>Beveiligd archief voor e-mail</translation>
    </message>
    <message>
        <source>Save the archive…</source>
        <translation>Archief opslaan…</translation>
    </message>
    <message>
        <source>The archive was saved</source>
        <translation>Het archief is opgeslagen</translation>
    </message>
    <message>
        <source>The paper goes into an archive (.zip) that opens with this passphrase only. Its name tells nothing of the resident.</source>
        <translation>Het papier gaat in een archief (.zip) dat alleen met deze wachtzin opengaat. De naam van het archief zegt niets over de inwoner.</translation>
    </message>
</context>
<context>
    <name>AreaDialog</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add an area</source>
        <translation>Buurt of kern toevoegen</translation>
    </message>
    <message>
        <source>CBS code</source>
        <translation>CBS-code</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Priority area in the municipality&apos;s plan</source>
        <translation>Aandachtsgebied in het plan van de gemeente</translation>
    </message>
</context>
<context>
    <name>AreasSection</name>
    <message>
        <source>Add an area</source>
        <translation>Buurt of kern toevoegen</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Buurten en kernen</translation>
    </message>
    <message>
        <source>Areas of %1</source>
        <translation>Buurten en kernen van %1</translation>
    </message>
    <message>
        <source>CBS code</source>
        <translation>CBS-code</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Priority area</source>
        <translation>Aandachtsgebied</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>AspectMarks</name>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
</context>
<context>
    <name>AttachmentDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Save it to look at it in another program.</source>
        <translation>Dit bestand is hier niet te tonen. Bewaar het om het in een ander programma te bekijken.</translation>
    </message>
</context>
<context>
    <name>AutosaveChoice</name>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message numerus="yes">
        <source>%n had this letter already and stand(s) below without a box.</source>
        <translation>
            <numerusform>%n heeft deze brief al gehad en staat onderaan zonder vakje.</numerusform>
            <numerusform>%n hebben deze brief al gehad en staan onderaan zonder vakje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked.</source>
        <translation>
            <numerusform>%n aangevinkt.</numerusform>
            <numerusform>%n aangevinkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alles kiezen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Niets kiezen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>My clients</source>
        <translation>Mijn cliënten</translation>
    </message>
    <message>
        <source>None of your clients is among them</source>
        <translation>Er is niemand van uw cliënten bij</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Alleen tonen</translation>
    </message>
    <message>
        <source>Switch the filter off to see everybody.</source>
        <translation>Zet het filter uit om iedereen te zien.</translation>
    </message>
    <message>
        <source>There is no letter to make</source>
        <translation>Er is geen brief te maken</translation>
    </message>
    <message>
        <source>These are the first %1; the others come after them.</source>
        <translation>Dit zijn de eerste %1; de anderen komen daarna.</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>Welke brieven</translation>
    </message>
</context>
<context>
    <name>BatchOutcome</name>
    <message>
        <source>%1 of %2 made.</source>
        <translation>%1 van %2 gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) kept as handed out, each in its own file.</source>
        <translation>
            <numerusform>Deze brief is bewaard in het dossier als uitgereikt.</numerusform>
            <numerusform>Elke brief is bewaard in het dossier als uitgereikt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) saved in a protected archive.</source>
        <translation>
            <numerusform>De brief is opgeslagen in een beveiligd archief.</numerusform>
            <numerusform>De brieven zijn opgeslagen in een beveiligd archief.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent to the printer.</source>
        <translation>
            <numerusform>De brief is naar de printer gestuurd.</numerusform>
            <numerusform>De brieven zijn naar de printer gestuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) not made.</source>
        <translation>
            <numerusform>%n brief niet.</numerusform>
            <numerusform>%n brieven niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter could not be made, so no others were made after it.</source>
        <translation>Eén brief kon niet worden gemaakt. Daarna zijn er geen brieven meer gemaakt.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Letters that were not made</source>
        <translation>Brieven die niet zijn gemaakt</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Niet gemaakt</translation>
    </message>
    <message>
        <source>Nothing was printed or saved yet.</source>
        <translation>Er is nog niets afgedrukt of opgeslagen.</translation>
    </message>
    <message>
        <source>The printer did not take it. See whether it is on and has paper, and print again.</source>
        <translation>De printer nam het niet aan. Kijk of hij aan staat en papier heeft, en druk opnieuw af.</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Waarom niet</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>U hebt het gestopt.</translation>
    </message>
    <message>
        <source>You stopped the printing. Print again, or save as a protected archive.</source>
        <translation>U hebt het afdrukken gestopt. Druk opnieuw af, of sla op als beveiligd archief.</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Each letter is kept as handed out. When you stop, what was made stays.</source>
        <translation>Elke brief wordt bewaard als uitgereikt. Als u stopt, blijft bewaard wat al is gemaakt.</translation>
    </message>
    <message>
        <source>Making letters</source>
        <translation>Brieven maken</translation>
    </message>
</context>
<context>
    <name>BsnEdit</name>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>BSN, hidden</source>
        <translation>BSN, verborgen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show the BSN</source>
        <translation>BSN tonen</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Er ging iets mis in het programma</translation>
    </message>
    <message>
        <source>Your last action was not saved; everything before it was. You can go on. The report below holds nothing about anybody: send it to your administrator, so that it can be mended.</source>
        <translation>Uw laatste handeling is niet bewaard, alles daarvoor wel. U kunt verdergaan. Het verslag hieronder bevat niets over personen: stuur het naar uw functioneel beheerder, dan kan de fout worden hersteld.</translation>
    </message>
</context>
<context>
    <name>CakCard</name>
    <message>
        <source>Data sent to the CAK on</source>
        <translation>Gegevens naar het CAK gestuurd op</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>A calendar stands outside the encrypted file, and colleagues may look in it. What may stand there?</source>
        <translation>Een agenda staat buiten het versleutelde bestand, en collega&apos;s kunnen erin kijken. Wat mag daar staan?</translation>
    </message>
    <message>
        <source>Home visit and area</source>
        <translation>Huisbezoek en wijk</translation>
    </message>
    <message>
        <source>Put it in a calendar</source>
        <translation>In een agenda zetten</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Opslaan als bestand…</translation>
    </message>
    <message>
        <source>The file can be opened in Outlook and every other calendar.</source>
        <translation>Het bestand opent in Outlook en in elke andere agenda.</translation>
    </message>
    <message>
        <source>What may stand there?</source>
        <translation>Wat mag daar staan?</translation>
    </message>
    <message>
        <source>With initials</source>
        <translation>Met voorletters</translation>
    </message>
    <message>
        <source>With name and address</source>
        <translation>Met naam en adres</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Appointment (*.ics)</source>
        <translation>Afspraak (*.ics)</translation>
    </message>
    <message>
        <source>Save the appointment</source>
        <translation>Afspraak opslaan</translation>
    </message>
    <message>
        <source>Saved. Open the file to put the appointment in your calendar.</source>
        <translation>Opgeslagen. Open het bestand om de afspraak in uw agenda te zetten.</translation>
    </message>
    <message>
        <source>appointment.ics</source>
        <translation>afspraak.ics</translation>
    </message>
</context>
<context>
    <name>CarerPart</name>
    <message>
        <source>No support centre is entered yet; that is done in Settings, under Letterhead.</source>
        <translation>Er is nog geen steunpunt ingevuld; dat doet u in Instellingen, bij Briefhoofd.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
    <message>
        <source>The family carer</source>
        <translation>De mantelzorger</translation>
    </message>
    <message>
        <source>What the carer says, quoted.</source>
        <translation>Wat de mantelzorger zegt, letterlijk.</translation>
    </message>
</context>
<context>
    <name>CaseloadPage</name>
    <message>
        <source>%1 given back.</source>
        <translation>%1 teruggegeven.</translation>
    </message>
    <message>
        <source>%1 handed over to %2.</source>
        <translation>%1 overgedragen aan %2.</translation>
    </message>
    <message>
        <source>The caseload is not shown to you</source>
        <translation>U ziet hier geen caseload</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Your role keeps the program going without reading files.</source>
        <translation>Met uw rol beheert u het programma zonder dossiers te lezen.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Day activities</source>
        <translation>Dagbesteding</translation>
    </message>
    <message>
        <source>Emergency shelter</source>
        <translation>Spoedopvang</translation>
    </message>
    <message>
        <source>Home adaptations</source>
        <translation>Woonvoorzieningen</translation>
    </message>
    <message>
        <source>Household help</source>
        <translation>Hulp bij het huishouden</translation>
    </message>
    <message>
        <source>Housing services</source>
        <translation>Woondiensten</translation>
    </message>
    <message>
        <source>Other aids</source>
        <translation>Overige hulpmiddelen</translation>
    </message>
    <message>
        <source>Other arrangements</source>
        <translation>Overige maatwerkarrangementen</translation>
    </message>
    <message>
        <source>Other group support</source>
        <translation>Overige groepsgerichte ondersteuning</translation>
    </message>
    <message>
        <source>Other individual support</source>
        <translation>Overige ondersteuning individueel</translation>
    </message>
    <message>
        <source>Other shelter</source>
        <translation>Overige opvang</translation>
    </message>
    <message>
        <source>Personal care</source>
        <translation>Persoonlijke verzorging</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Opvang</translation>
    </message>
    <message>
        <source>Sheltered housing</source>
        <translation>Beschermd wonen</translation>
    </message>
    <message>
        <source>Short stay</source>
        <translation>Kortdurend verblijf</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Begeleiding</translation>
    </message>
    <message>
        <source>Transport aids</source>
        <translation>Vervoervoorzieningen</translation>
    </message>
    <message>
        <source>Transport services</source>
        <translation>Vervoerdiensten</translation>
    </message>
    <message>
        <source>Wheelchairs</source>
        <translation>Rolstoelen</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Nobody came on the list, and nobody&apos;s place changed.</source>
        <translation>Er kwam niemand op de lijst, en niemands plaats veranderde.</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>Er gebeurde niets</translation>
    </message>
    <message>
        <source>What changed after %1</source>
        <translation>Wat er veranderde na %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
</context>
<context>
    <name>ChoosingModel</name>
    <message>
        <source>chosen: %1</source>
        <translation>gekozen: %1</translation>
    </message>
</context>
<context>
    <name>ChoosingTable</name>
    <message>
        <source>%1 chosen</source>
        <translation>%1 gekozen</translation>
    </message>
</context>
<context>
    <name>ClientChooser</name>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Zoek een cliënt</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Type a part of the name, a birth date, a street or a phone.</source>
        <translation>Typ een deel van de naam, een geboortedatum, een straat of een telefoonnummer.</translation>
    </message>
</context>
<context>
    <name>ClientTable</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Cliënten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consulent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Buurt of kern</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>file closed</source>
        <translation>dossier gesloten</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found in all files</source>
        <translation>
            <numerusform>%n gevonden in alle dossiers</numerusform>
            <numerusform>%n gevonden in alle dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Cliënten</translation>
    </message>
    <message>
        <source>Files are not shown to you</source>
        <translation>U ziet hier geen dossiers</translation>
    </message>
    <message>
        <source>Make the first file</source>
        <translation>Eerste dossier maken</translation>
    </message>
    <message>
        <source>Make the first file: a name is enough to begin with.</source>
        <translation>Maak het eerste dossier: een naam is genoeg om te beginnen.</translation>
    </message>
    <message>
        <source>More than %1 files</source>
        <translation>Meer dan %1 dossiers</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nieuwe cliënt</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Nog geen cliënten</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>Nobody under this filter</source>
        <translation>Niemand met dit filter</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Laatst geopend</translation>
    </message>
    <message>
        <source>Opened lately:</source>
        <translation>Laatst geopend:</translation>
    </message>
    <message>
        <source>Search by name, birth date, BSN, postcode, street or phone</source>
        <translation>Zoek op naam, geboortedatum, BSN, postcode, straat of telefoon</translation>
    </message>
    <message>
        <source>Switch a filter off to see more, or search above.</source>
        <translation>Zet een filter uit om meer te zien, of zoek hierboven.</translation>
    </message>
    <message>
        <source>Take a report</source>
        <translation>Melding aannemen</translation>
    </message>
    <message>
        <source>Take a report while you are on the telephone (Ctrl+M)</source>
        <translation>Een melding aannemen terwijl u aan de telefoon bent (Ctrl+M)</translation>
    </message>
    <message>
        <source>The first %1; type on to find somebody</source>
        <translation>De eerste %1; typ verder om iemand te vinden</translation>
    </message>
    <message>
        <source>Try a part of the name, the birth date or the street.</source>
        <translation>Probeer een deel van de naam, de geboortedatum of de straat.</translation>
    </message>
    <message>
        <source>You begin with this filter from now on.</source>
        <translation>Vanaf nu begint u met dit filter.</translation>
    </message>
    <message>
        <source>Your role keeps the program going without reading files.</source>
        <translation>Met uw rol beheert u het programma zonder dossiers te lezen.</translation>
    </message>
</context>
<context>
    <name>ClosedCoverage</name>
    <message>
        <source>Confirmed by ourselves</source>
        <translation>Door ons zelf bevestigd</translation>
    </message>
    <message>
        <source>Covered in the conversation of %1.</source>
        <translation>Besproken in het gesprek van %1.</translation>
    </message>
    <message>
        <source>Covers the items</source>
        <translation>Gaat over de onderdelen</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Datum van het verslag</translation>
    </message>
    <message>
        <source>Does not apply, because: %1</source>
        <translation>Niet van toepassing, omdat: %1</translation>
    </message>
    <message>
        <source>The resident consented on</source>
        <translation>Toestemming van de inwoner op</translation>
    </message>
    <message>
        <source>not discussed</source>
        <translation>niet besproken</translation>
    </message>
</context>
<context>
    <name>ClosedNeeds</name>
    <message>
        <source>No needs were noted in this conversation.</source>
        <translation>In dit gesprek zijn geen hulpvragen genoteerd.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Support that is needed</source>
        <translation>Ondersteuning die nodig is</translation>
    </message>
</context>
<context>
    <name>ClosedResults</name>
    <message>
        <source>How it was</source>
        <translation>Hoe het was</translation>
    </message>
    <message>
        <source>How we see it</source>
        <translation>Waaraan wij het zien</translation>
    </message>
    <message>
        <source>No results were agreed on in this conversation.</source>
        <translation>In dit gesprek zijn geen resultaten afgesproken.</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Bereikt uiterlijk</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Vastgesteld op</translation>
    </message>
    <message>
        <source>We look at it together on</source>
        <translation>Samen evalueren op</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat ervan is gekomen</translation>
    </message>
    <message>
        <source>Where it should get to</source>
        <translation>Waar het naartoe moet</translation>
    </message>
    <message>
        <source>Who takes it on</source>
        <translation>Wie dit oppakt</translation>
    </message>
</context>
<context>
    <name>ClosedSheet</name>
    <message>
        <source>Add an addition</source>
        <translation>Aanvulling toevoegen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Hulpvragen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
</context>
<context>
    <name>ClosedTalk</name>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Afgerond op %1</translation>
    </message>
    <message>
        <source>Not discussed: %1</source>
        <translation>Niet besproken: %1</translation>
    </message>
    <message>
        <source>What would you want to change?</source>
        <translation>Wat zou u willen veranderen?</translation>
    </message>
    <message>
        <source>Why it ended here</source>
        <translation>Waarom het hier eindigde</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>uiterlijk %1</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>After this nothing in it can be changed. What comes later is written as an addition with its date.</source>
        <translation>Hierna kan er niets meer in veranderd worden. Wat later komt, schrijft u als aanvulling met een datum.</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Gesprek afronden</translation>
    </message>
    <message>
        <source>Close this conversation?</source>
        <translation>Gesprek afronden?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>This is still open. You can close it all the same.</source>
        <translation>Dit is nog open. U kunt toch afronden.</translation>
    </message>
    <message>
        <source>Why does it end here?</source>
        <translation>Waarom eindigt het hier?</translation>
    </message>
</context>
<context>
    <name>CollapsibleCard</name>
    <message>
        <source>folded</source>
        <translation>ingeklapt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>%1 where the cell is empty</source>
        <translation>%1 waar de cel leeg is</translation>
    </message>
    <message>
        <source>Behind each heading stands what its first line says. What you type beside it counts for every line in which the cell is empty.</source>
        <translation>Achter elk kopje staat wat de eerste regel zegt. Wat u ernaast typt, geldt voor elke regel waarin de cel leeg is.</translation>
    </message>
    <message>
        <source>Choose the column in which this stands.</source>
        <translation>Kies de kolom waarin dit staat.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Welke kolom is wat</translation>
    </message>
    <message>
        <source>Without these nobody can get a place: %1.</source>
        <translation>Zonder dit kan niemand een plaats krijgen: %1.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolom %1</translation>
    </message>
    <message>
        <source>if empty</source>
        <translation>als leeg</translation>
    </message>
    <message>
        <source>not in this list</source>
        <translation>niet in deze lijst</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message numerus="yes">
        <source>%n field(s) were changed meanwhile. Choose what should stay.</source>
        <translation>
            <numerusform>%n veld is intussen gewijzigd. Kies wat blijft staan.</numerusform>
            <numerusform>%n velden zijn intussen gewijzigd. Kies per veld wat blijft staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Door iemand anders gewijzigd</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Later beslissen</translation>
    </message>
    <message>
        <source>Keep what I chose</source>
        <translation>Mijn keuzes bewaren</translation>
    </message>
    <message>
        <source>What stands in the file now</source>
        <translation>Wat nu in het bestand staat</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Wat u typte</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>About %1.</source>
        <translation>Over %1.</translation>
    </message>
    <message>
        <source>Explicit consent: asked in plain words, and answered with yes.</source>
        <translation>Uitdrukkelijke toestemming: in gewone woorden gevraagd, en met ja beantwoord.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Toestemming vastleggen</translation>
    </message>
    <message>
        <source>name, and who that is</source>
        <translation>naam, en wie dat is</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Of partner, parents, children and housemates we keep name and relation. More than that, and data from other laws, is kept and shown with explicit consent only (art. 5.1.1 lid 4 Wmo). Family carers can be reached without.</source>
        <translation>Van partner, ouders, kinderen en huisgenoten leggen we naam en relatie vast. Meer dan dat, en gegevens uit andere wetten, bewaren en tonen we alleen met uitdrukkelijke toestemming (art. 5.1.1 lid 4 Wmo). Een mantelzorger kunt u ook zonder toestemming bereiken.</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Toestemming vastleggen…</translation>
    </message>
    <message>
        <source>The consent is withdrawn. What it was for is hidden from now on.</source>
        <translation>De toestemming is ingetrokken. Waar die voor was, is vanaf nu verborgen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo withdrawal</source>
        <translation>Intrekking ongedaan maken</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>afgelopen</translation>
    </message>
    <message>
        <source>given by %1 on %2</source>
        <translation>gegeven door %1 op %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>geldig</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>ingetrokken op %1</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Advice contact</source>
        <translation>Adviescontact</translation>
    </message>
    <message>
        <source>Anonymous: no name, no birth date, no BSN.</source>
        <translation>Anoniem: geen naam, geen geboortedatum, geen BSN.</translation>
    </message>
    <message>
        <source>Correct an advice contact</source>
        <translation>Adviescontact verbeteren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later verder</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Neighbourhood or village</source>
        <translation>Buurt of kern</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Niet genoteerd</translation>
    </message>
    <message>
        <source>Places of before</source>
        <translation>Eerdere plekken</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>library, living room of the village</source>
        <translation>bibliotheek, huiskamer</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Conversations are not shown to you</source>
        <translation>U ziet hier geen gesprekken</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Erheen</translation>
    </message>
    <message>
        <source>Not everything is saved yet: %1.</source>
        <translation>Nog niet alles is bewaard: %1.</translation>
    </message>
    <message>
        <source>Your role keeps the program going without reading files.</source>
        <translation>Met uw rol beheert u het programma zonder dossiers te lezen.</translation>
    </message>
</context>
<context>
    <name>ConversationSheet</name>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Look at the summary and print it (Ctrl+P)</source>
        <translation>Samenvatting bekijken en afdrukken (Ctrl+P)</translation>
    </message>
    <message>
        <source>Parts of the conversation</source>
        <translation>Onderdelen van het gesprek</translation>
    </message>
    <message>
        <source>Statutory steps</source>
        <translation>Wettelijke stappen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>The whole conversation on paper, with room for corrections and a signature</source>
        <translation>Het hele gesprek op papier, met ruimte voor verbeteringen en een handtekening</translation>
    </message>
</context>
<context>
    <name>ConversationsSection</name>
    <message>
        <source>Also there</source>
        <translation>Ook aanwezig</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Agenda…</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>For the resident</source>
        <translation>Voor de inwoner</translation>
    </message>
    <message>
        <source>Hand-over page</source>
        <translation>Overdrachtsblad</translation>
    </message>
    <message>
        <source>Invitation letter</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>Nog geen gesprek</translation>
    </message>
    <message>
        <source>One page to read before the visit</source>
        <translation>Eén blad om vóór het bezoek te lezen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Plan an appointment, or begin the conversation when you are there.</source>
        <translation>Plan een afspraak, of begin het gesprek als u er bent.</translation>
    </message>
    <message>
        <source>Plan an appointment…</source>
        <translation>Afspraak plannen…</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>Gepland op %1.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Voorbereiding</translation>
    </message>
    <message>
        <source>Preparation sheet</source>
        <translation>Voorbereidingsblad</translation>
    </message>
    <message>
        <source>Put it in a calendar</source>
        <translation>In een agenda zetten</translation>
    </message>
    <message>
        <source>Put the next appointment in your calendar</source>
        <translation>De eerstvolgende afspraak in uw agenda zetten</translation>
    </message>
    <message>
        <source>What a colleague must know who takes over this file</source>
        <translation>Wat een collega moet weten die dit dossier overneemt</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>Wat er moet veranderen</translation>
    </message>
    <message>
        <source>What the resident gets on paper</source>
        <translation>Wat de inwoner op papier krijgt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Written findings of the last conversation</source>
        <translation>Verslag van het laatste gesprek</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A copy is made by itself in quiet moments and when you close the program. Copies are encrypted too. The last of each hour, day, week and month is kept.</source>
        <translation>Op rustige momenten en bij het sluiten van het programma wordt vanzelf een kopie gemaakt. Ook kopieën zijn versleuteld. De laatste van elk uur, elke dag, elke week en elke maand blijft bewaard.</translation>
    </message>
    <message>
        <source>Choose a folder for copies</source>
        <translation>Kies een map voor kopieën</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Andere map kiezen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopieën</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Map: %1</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Nu een kopie maken</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Kopie maken</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>Deze kopie terugzetten</translation>
    </message>
    <message>
        <source>The copy is made and checked.</source>
        <translation>De kopie is gemaakt en nagekeken.</translation>
    </message>
</context>
<context>
    <name>CopiesTable</name>
    <message>
        <source>Copies</source>
        <translation>Kopieën</translation>
    </message>
    <message>
        <source>Copies are made by themselves while you work and on closing.</source>
        <translation>Kopieën worden vanzelf gemaakt, tijdens het werk en bij het sluiten.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>No copies yet</source>
        <translation>Nog geen kopieën</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>op uw verzoek</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>vóór een nieuwe versie</translation>
    </message>
    <message>
        <source>before putting a copy back</source>
        <translation>vóór het terugzetten van een kopie</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>vanzelf</translation>
    </message>
</context>
<context>
    <name>CoveragePart</name>
    <message>
        <source>A report of an expert can shorten the investigation. It counts once the resident has consented.</source>
        <translation>Een deskundigenverslag kan het onderzoek korter maken. Het telt mee zodra de inwoner toestemming heeft gegeven.</translation>
    </message>
    <message>
        <source>Add an expert&apos;s report</source>
        <translation>Deskundigenverslag toevoegen</translation>
    </message>
    <message>
        <source>Confirmed by ourselves</source>
        <translation>Door ons zelf bevestigd</translation>
    </message>
    <message>
        <source>Each of a to g is answered before it is closed.</source>
        <translation>Alle onderdelen a tot en met g zijn beantwoord voordat het gesprek wordt afgesloten.</translation>
    </message>
    <message>
        <source>Expert&apos;s reports</source>
        <translation>Deskundigenverslagen</translation>
    </message>
    <message>
        <source>Nothing of a to g is asked before it is closed.</source>
        <translation>De onderdelen a tot en met g zijn voor dit gesprek niet nodig.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>The expert&apos;s report was removed.</source>
        <translation>Het deskundigenverslag is weggehaald.</translation>
    </message>
    <message>
        <source>What this conversation is for</source>
        <translation>Waarvoor dit gesprek is</translation>
    </message>
    <message>
        <source>Whatever an expert wrote, the municipality confirms these itself, one by one.</source>
        <translation>Wat een deskundige ook schrijft, deze punten bevestigt de gemeente zelf, één voor één.</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>%1 does not exist. Check the day and the month.</source>
        <translation>%1 bestaat niet. Controleer de dag en de maand.</translation>
    </message>
    <message>
        <source>Check the year: %1 lies before %2 or after %3.</source>
        <translation>Kijk het jaar na: %1 ligt voor %2 of na %3.</translation>
    </message>
    <message>
        <source>Fill in a date, such as 13-11-2026.</source>
        <translation>Vul een datum in, zoals 13-11-2026.</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender openen</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Kalender openen (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>Type a date as day-month-year, such as 13-11-2026.</source>
        <translation>Typ een datum als dag-maand-jaar, zoals 13-11-2026.</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>After the notice of default: without a penalty until %1.</source>
        <translation>Na de ingebrekestelling: tot en met %1 geen dwangsom.</translation>
    </message>
    <message>
        <source>Application and decision</source>
        <translation>Aanvraag en besluit</translation>
    </message>
    <message>
        <source>Application received on %1.</source>
        <translation>Aanvraag ontvangen op %1.</translation>
    </message>
    <message>
        <source>Application received…</source>
        <translation>Aanvraag ontvangen…</translation>
    </message>
    <message>
        <source>Decide by %1 at the latest.</source>
        <translation>Beslis uiterlijk op %1.</translation>
    </message>
    <message>
        <source>Decided on %1.</source>
        <translation>Besloten op %1.</translation>
    </message>
    <message>
        <source>Granted on %1: %2</source>
        <translation>Toegekend op %1: %2</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>Toekennen…</translation>
    </message>
    <message>
        <source>It ended without an application.</source>
        <translation>Deze is beëindigd zonder aanvraag.</translation>
    </message>
    <message>
        <source>Letter about: %1</source>
        <translation>Brief over: %1</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Brief…</translation>
    </message>
    <message>
        <source>No application was received yet.</source>
        <translation>Er is nog geen aanvraag ontvangen.</translation>
    </message>
    <message>
        <source>Pgb refused on %1: %2</source>
        <translation>Pgb geweigerd op %1: %2</translation>
    </message>
    <message>
        <source>Refused on %1: %2</source>
        <translation>Afgewezen op %1: %2</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Afwijzen…</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Melding van %1</translation>
    </message>
    <message>
        <source>Report of %1.</source>
        <translation>Melding van %1.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Weghalen: %1</translation>
    </message>
    <message>
        <source>Temporary help from %1: %2</source>
        <translation>Tijdelijke hulp vanaf %1: %2</translation>
    </message>
    <message>
        <source>Temporary provision…</source>
        <translation>Tijdelijke voorziening…</translation>
    </message>
    <message>
        <source>The applicant takes it back…</source>
        <translation>Aanvrager trekt in…</translation>
    </message>
    <message>
        <source>The applicant took it back on %1: “%2”</source>
        <translation>De aanvrager heeft de aanvraag ingetrokken op %1: “%2”</translation>
    </message>
    <message>
        <source>The application is noted.</source>
        <translation>De aanvraag is vastgelegd.</translation>
    </message>
    <message>
        <source>The application is taken back; the report has ended.</source>
        <translation>De aanvraag is ingetrokken; de melding is beëindigd.</translation>
    </message>
    <message>
        <source>The refusal is noted.</source>
        <translation>De afwijzing is vastgelegd.</translation>
    </message>
    <message>
        <source>The term is noted.</source>
        <translation>Het is bij de termijn vastgelegd.</translation>
    </message>
    <message>
        <source>The term…</source>
        <translation>De termijn…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Welke melding</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>besloten</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>no application yet</source>
        <translation>nog geen aanvraag</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
</context>
<context>
    <name>DecisionsSection</name>
    <message>
        <source>A signed report of the investigation counts as application</source>
        <translation>Een ondertekend onderzoeksverslag geldt als aanvraag</translation>
    </message>
    <message>
        <source>A temporary provision runs</source>
        <translation>Een tijdelijke voorziening loopt</translation>
    </message>
    <message>
        <source>After a notice of default</source>
        <translation>Na een ingebrekestelling</translation>
    </message>
    <message>
        <source>An hour; proposed in the form.</source>
        <translation>Per uur; wordt voorgesteld in het formulier.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Decide within this time without a penalty (art. 4:17 Awb).</source>
        <translation>Binnen deze tijd beslissen zonder dwangsom (art. 4:17 Awb).</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Hear the resident first on ground a, d or e (art. 4:8 Awb)</source>
        <translation>De inwoner eerst horen bij grond a, d of e (art. 4:8 Awb)</translation>
    </message>
    <message>
        <source>Less help, nothing changed</source>
        <translation>Minder hulp, niets veranderd</translation>
    </message>
    <message>
        <source>Proposed; another end can be chosen.</source>
        <translation>Wordt voorgesteld; een andere einddatum kan ook.</translation>
    </message>
    <message>
        <source>Show its end on Today</source>
        <translation>Einde tonen op Vandaag</translation>
    </message>
    <message>
        <source>Show the CAK on Today</source>
        <translation>CAK tonen op Vandaag</translation>
    </message>
    <message>
        <source>So long before a temporary provision ends.</source>
        <translation>Zo lang voordat een tijdelijke voorziening eindigt.</translation>
    </message>
    <message>
        <source>So long before the four months after the start of a pgb.</source>
        <translation>Zo lang voor het einde van de vier maanden na de start van een pgb.</translation>
    </message>
    <message>
        <source>So long the help stays as it was, at least.</source>
        <translation>Zo lang blijft de hulp ten minste zoals zij was.</translation>
    </message>
    <message>
        <source>Tariff of a pgb, formal</source>
        <translation>Pgb-tarief formeel</translation>
    </message>
    <message>
        <source>Tariff of a pgb, informal</source>
        <translation>Pgb-tarief informeel</translation>
    </message>
    <message>
        <source>What the municipality decides itself. The two weeks for a decision stand fast; a tariff of nothing is typed each time.</source>
        <translation>Wat de gemeente zelf bepaalt. De twee weken voor een besluit liggen vast; staat een tarief op nul, dan vult u het elke keer zelf in.</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Intrekking</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
</context>
<context>
    <name>DemandFields</name>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>None is every day.</source>
        <translation>Geen dag aangevinkt: elke dag is goed.</translation>
    </message>
    <message>
        <source>Special demands</source>
        <translation>Bijzondere eisen</translation>
    </message>
    <message>
        <source>The municipality has no special demands yet. Add them in Settings.</source>
        <translation>De gemeente heeft nog geen bijzondere eisen. Voeg ze toe bij Instellingen.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Bringing the file up to this version…</source>
        <translation>Het bestand wordt bijgewerkt naar deze versie…</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>De wachtzin wordt gewijzigd…</translation>
    </message>
    <message>
        <source>Checking the file after an interruption…</source>
        <translation>Het bestand wordt nagekeken na een onderbreking…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Kies een nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Files of Wmo Desk (%1)</source>
        <translation>Bestanden van Wmo Desk (%1)</translation>
    </message>
    <message>
        <source>Putting the copy back…</source>
        <translation>De kopie wordt teruggezet…</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed; try again.</source>
        <translation>Dat lukte niet. Er is niets veranderd; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The copy was put back. What was there before stands among the copies.</source>
        <translation>De kopie is teruggezet. Wat er eerst stond, staat bij de kopieën.</translation>
    </message>
    <message>
        <source>The file is being closed elsewhere. A moment…</source>
        <translation>Het bestand wordt elders nog gesloten. Een ogenblik…</translation>
    </message>
    <message>
        <source>The recovery key opened the file, and stays as it is.</source>
        <translation>De herstelsleutel heeft het bestand geopend en blijft zoals hij is.</translation>
    </message>
</context>
<context>
    <name>DetailsSection</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Birth and number</source>
        <translation>Geboorte en nummer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Left empty, they follow the given names.</source>
        <translation>Laat u dit leeg, dan volgen ze de voornamen.</translation>
    </message>
    <message>
        <source>Letters in large print</source>
        <translation>Brieven in grote letters</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Optional; nine digits.</source>
        <translation>Niet verplicht; negen cijfers.</translation>
    </message>
    <message>
        <source>Who works on this file</source>
        <translation>Wie aan dit dossier werkt</translation>
    </message>
    <message>
        <source>van den</source>
        <translation>van den</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>All of them hold</source>
        <translation>Alles klopt zo</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Volgens de regels</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Everything that a list had in another order was decided on.</source>
        <translation>Over alles wat in een lijst in een andere volgorde stond, is besloten.</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In de lijst</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Er wacht niets op een besluit</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>Andere volgorde</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Plaats tonen</translation>
    </message>
    <message>
        <source>The places stand by the rules. Decide for each whether that holds, or go to the place and make an exception there first.</source>
        <translation>De plaatsen staan in de volgorde van de regels. Besluit per plaats of dat klopt, of ga naar de plaats en maak daar eerst een uitzondering.</translation>
    </message>
    <message>
        <source>This holds</source>
        <translation>Dit klopt zo</translation>
    </message>
    <message>
        <source>Where the list brought in had another order</source>
        <translation>Waar de ingelezen lijst een andere volgorde had</translation>
    </message>
    <message>
        <source>Why this holds</source>
        <translation>Waarom dit klopt</translation>
    </message>
    <message>
        <source>an exception was made; %1</source>
        <translation>er is een uitzondering gemaakt; %1</translation>
    </message>
</context>
<context>
    <name>DimensionCard</name>
    <message>
        <source>%1: score</source>
        <translation>%1: cijfer</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>More: what is hard, first step, who helps, what is already there</source>
        <translation>Meer: wat lastig is, eerste stap, wie helpt, wat er al is</translation>
    </message>
    <message>
        <source>average %1 of 10</source>
        <translation>gemiddeld %1 van 10</translation>
    </message>
    <message>
        <source>not discussed</source>
        <translation>niet besproken</translation>
    </message>
</context>
<context>
    <name>DimensionLeaf</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 van 10</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Op %1</translation>
    </message>
    <message>
        <source>What goes well:</source>
        <translation>Wat goed gaat:</translation>
    </message>
    <message>
        <source>What is hard:</source>
        <translation>Wat lastig is:</translation>
    </message>
    <message>
        <source>What we saw:</source>
        <translation>Wat wij zagen:</translation>
    </message>
    <message>
        <source>Who helps you:</source>
        <translation>Wie u helpt:</translation>
    </message>
    <message>
        <source>You gave it a %1.</source>
        <translation>U gaf een %1.</translation>
    </message>
    <message>
        <source>You said:</source>
        <translation>U zei:</translation>
    </message>
    <message>
        <source>You would like:</source>
        <translation>U wilt:</translation>
    </message>
    <message>
        <source>Your first step:</source>
        <translation>Uw eerste stap:</translation>
    </message>
    <message>
        <source>not discussed</source>
        <translation>niet besproken</translation>
    </message>
</context>
<context>
    <name>DimensionReading</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 van 10</translation>
    </message>
    <message>
        <source>Wanted to talk about this</source>
        <translation>Wilde hierover praten</translation>
    </message>
    <message>
        <source>average %1 of 10</source>
        <translation>gemiddeld %1 van 10</translation>
    </message>
</context>
<context>
    <name>DirectSupportPanel</name>
    <message>
        <source>Begin: %1</source>
        <translation>Beginnen: %1</translation>
    </message>
    <message>
        <source>It began today.</source>
        <translation>Vandaag begonnen.</translation>
    </message>
    <message>
        <source>It was taken out.</source>
        <translation>Weggehaald.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>This can begin today, without an application. It stands beside a report and takes the place of none.</source>
        <translation>Dit kan vandaag beginnen, zonder aanvraag. Het staat naast een melding en komt er nooit voor in de plaats.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Without indication</source>
        <translation>Zonder indicatie</translation>
    </message>
</context>
<context>
    <name>DirectSupportSection</name>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>Support without indication</source>
        <translation>Hulp zonder indicatie</translation>
    </message>
    <message>
        <source>What is ticked can begin from a file, without an application. What runs already goes on when it is no longer offered.</source>
        <translation>Wat is aangevinkt, kan vanuit een dossier beginnen, zonder aanvraag. Wat al loopt, loopt door als het niet meer wordt aangeboden.</translation>
    </message>
</context>
<context>
    <name>DocumentsSection</name>
    <message>
        <source>A copy of the whole file for the resident</source>
        <translation>Een afschrift van het hele dossier voor de inwoner</translation>
    </message>
    <message>
        <source>A summary of a conversation is kept here once it is handed out.</source>
        <translation>Een samenvatting van een gesprek wordt hier bewaard zodra ze is uitgereikt.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Uitgereikt</translation>
    </message>
    <message>
        <source>Make a summary</source>
        <translation>Samenvatting maken</translation>
    </message>
    <message>
        <source>Nothing handed out yet</source>
        <translation>Nog niets uitgereikt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
    <message>
        <source>Request for insight…</source>
        <translation>Inzageverzoek…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>aangepast</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>grote letters</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Choose a resident from the list, or search with Ctrl+K.</source>
        <translation>Kies een inwoner uit de lijst, of zoek met Ctrl+K.</translation>
    </message>
    <message>
        <source>Files are not shown to you</source>
        <translation>U ziet hier geen dossiers</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Er is geen dossier open</translation>
    </message>
    <message>
        <source>To the list of clients</source>
        <translation>Naar de lijst met cliënten</translation>
    </message>
    <message>
        <source>Your role keeps the program going without reading files.</source>
        <translation>Met uw rol beheert u het programma zonder dossiers te lezen.</translation>
    </message>
</context>
<context>
    <name>DuplicatesCard</name>
    <message>
        <source>Entered twice; see the file of %1</source>
        <translation>Dubbel ingevoerd; zie het dossier van %1</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Open it and close this one</source>
        <translation>Dat openen en dit sluiten</translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation>Dat dossier openen</translation>
    </message>
    <message>
        <source>Open the file of %1</source>
        <translation>Dossier van %1 openen</translation>
    </message>
    <message>
        <source>Perhaps there is a file already</source>
        <translation>Misschien is er al een dossier</translation>
    </message>
    <message>
        <source>Perhaps there is a file already: %1, %2.</source>
        <translation>Misschien is er al een dossier: %1, %2.</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Kijk dit na</translation>
    </message>
    <message>
        <source>file closed</source>
        <translation>dossier gesloten</translation>
    </message>
</context>
<context>
    <name>EntryChooser</name>
    <message>
        <source>Choose from the social map</source>
        <translation>Kiezen uit de sociale kaart</translation>
    </message>
    <message>
        <source>Found on the map</source>
        <translation>Gevonden op de kaart</translation>
    </message>
    <message>
        <source>Nothing found. Try another word for the same need.</source>
        <translation>Niets gevonden. Probeer een ander woord voor dezelfde behoefte.</translation>
    </message>
    <message>
        <source>Up and down to choose, Enter to take it over, Esc to go back.</source>
        <translation>Omhoog en omlaag om te kiezen, Enter om over te nemen, Esc om terug te gaan.</translation>
    </message>
    <message>
        <source>What does somebody need?</source>
        <translation>Wat heeft iemand nodig?</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>What somebody needs who is helped by this.</source>
        <translation>Wat iemand nodig heeft die hiermee geholpen is.</translation>
    </message>
    <message>
        <source>Who told us, or where it stands.</source>
        <translation>Van wie wij dit hebben, of waar het staat.</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>%1: checked today.</source>
        <translation>%1: vandaag gecontroleerd.</translation>
    </message>
    <message>
        <source>%1: taken off the map.</source>
        <translation>%1: van de kaart gehaald.</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Vandaag gecontroleerd</translation>
    </message>
    <message>
        <source>Choose an entry in the list to read it, correct it or note a check.</source>
        <translation>Kies een vermelding in de lijst om die te lezen, te verbeteren of als gecontroleerd te noteren.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Verbeteren…</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Van de kaart halen</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Wat er is</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>not checked for a year</source>
        <translation>langer dan een jaar niet gecontroleerd</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>Area</source>
        <translation>Buurt of kern</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensies</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Social map</source>
        <translation>Sociale kaart</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Wat is ervan gekomen?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>ExceptionCard</name>
    <message>
        <source>Date that counts</source>
        <translation>Datum die telt</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Besloten door</translation>
    </message>
    <message>
        <source>In place of the indication date; the category stays.</source>
        <translation>In plaats van de indicatiedatum; de categorie blijft.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>ExpertCard</name>
    <message>
        <source>A PDF, PNG or JPEG of 10 MB at most</source>
        <translation>Een PDF, PNG of JPEG van hoogstens 10 MB</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Bestand toevoegen…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose the report</source>
        <translation>Kies het verslag</translation>
    </message>
    <message>
        <source>Covers the items</source>
        <translation>Gaat over de onderdelen</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Datum van het verslag</translation>
    </message>
    <message>
        <source>Items that the report covers</source>
        <translation>Onderdelen waar het verslag over gaat</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Remove this report</source>
        <translation>Dit verslag weghalen</translation>
    </message>
    <message>
        <source>Reports (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Verslagen (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The file was removed.</source>
        <translation>Het bestand is weggehaald.</translation>
    </message>
    <message>
        <source>The resident consented on</source>
        <translation>Toestemming van de inwoner op</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose it again, or another one.</source>
        <translation>Dit bestand is niet te lezen. Kies het opnieuw, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wie het schreef</translation>
    </message>
</context>
<context>
    <name>FactsBar</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Also there</source>
        <translation>Ook aanwezig</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>for instance: a daughter</source>
        <translation>bijvoorbeeld: een dochter</translation>
    </message>
</context>
<context>
    <name>FaultTable</name>
    <message numerus="yes">
        <source>%n thing(s) to mend. Enter goes to the line.</source>
        <translation>
            <numerusform>Er is %n ding te herstellen. Met Enter gaat u naar de regel.</numerusform>
            <numerusform>Er zijn %n dingen te herstellen. Met Enter gaat u naar de regel.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>Wat u moet herstellen</translation>
    </message>
    <message>
        <source>What to mend in the text</source>
        <translation>Wat u in de tekst moet herstellen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>%1 in %2 weeks</source>
        <translation>%1 over %2 weken</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n aanbieder</numerusform>
            <numerusform>%n aanbieders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without hours is not counted.</source>
        <translation>
            <numerusform>%n inwoner zonder uren telt niet mee.</numerusform>
            <numerusform>%n inwoners zonder uren tellen niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>A provider that works in several areas stands at each with all its room.</source>
        <translation>Een aanbieder die in meer buurten werkt, staat bij elke buurt met al zijn ruimte.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Buurt of kern</translation>
    </message>
    <message>
        <source>As table and as picture, without names of residents</source>
        <translation>Als tabel en als tekening, zonder namen van inwoners</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Asked %1, room %2 with all providers together.</source>
        <translation>Gevraagd: %1. Ruimte bij alle aanbieders samen: %2.</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Begun before others, in the past year</source>
        <translation>Eerder begonnen dan anderen, in het afgelopen jaar</translation>
    </message>
    <message>
        <source>Begun in a year</source>
        <translation>Begonnen in een jaar</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Days are counted from the date of the indication.</source>
        <translation>De dagen tellen vanaf de datum van de indicatie.</translation>
    </message>
    <message>
        <source>Everybody began in turn</source>
        <translation>Iedereen begon op zijn beurt</translation>
    </message>
    <message>
        <source>How many days people wait</source>
        <translation>Hoeveel dagen mensen wachten</translation>
    </message>
    <message>
        <source>If it goes on like this</source>
        <translation>Als het zo doorgaat</translation>
    </message>
    <message>
        <source>If that goes on, so many wait: %1.</source>
        <translation>Gaat dat zo door, dan wachten er: %1.</translation>
    </message>
    <message>
        <source>In the past %1 weeks %2 people a week came on the list, and %3 went off it.</source>
        <translation>In de afgelopen %1 weken kwamen er per week %2 mensen op de lijst en gingen er %3 af.</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Langst</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>Median: half wait longer. Nine of ten: one in ten waits longer. Below the number that begun stands the median of what they had waited.</source>
        <translation>Mediaan: de helft wacht langer. Negen van tien: één op de tien wacht langer. Onder het aantal dat begon staat de mediaan van hoe lang zij wachtten.</translation>
    </message>
    <message>
        <source>Nine of ten</source>
        <translation>Negen van tien</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Aanbieder</translation>
    </message>
    <message>
        <source>Room against demand, per week</source>
        <translation>Ruimte en vraag, per week</translation>
    </message>
    <message>
        <source>Room there</source>
        <translation>Ruimte daar</translation>
    </message>
    <message>
        <source>The list is younger than a quarter: too young to carry on.</source>
        <translation>De lijst bestaat korter dan een kwartaal: te kort om door te rekenen.</translation>
    </message>
    <message>
        <source>The waiting list in figures</source>
        <translation>De wachtlijst in cijfers</translation>
    </message>
    <message>
        <source>This is a sum and no promise. It cannot be checked on the past year yet.</source>
        <translation>Dit is een rekensom en geen belofte. Op het afgelopen jaar is dit nog niet na te gaan.</translation>
    </message>
    <message>
        <source>This is a sum and no promise. Made for %1 days of the past year, it was off by %2 people a quarter later, and by %3 at most.</source>
        <translation>Dit is een rekensom en geen belofte. Voor %1 dagen van het afgelopen jaar gemaakt, zat deze som er een kwartaal later %2 mensen naast, en hoogstens %3.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Wacht nu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Whoever begins before others is named here, with the reason.</source>
        <translation>Wie eerder begint dan anderen, staat hier met de reden.</translation>
    </message>
    <message>
        <source>area unknown</source>
        <translation>buurt onbekend</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Bestand opslaan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>The file is saved. It is no longer protected there.</source>
        <translation>Het bestand is opgeslagen. Op die plek is het niet meer beveiligd.</translation>
    </message>
</context>
<context>
    <name>FileStateCard</name>
    <message>
        <source>Close the file</source>
        <translation>Dossier sluiten</translation>
    </message>
    <message>
        <source>Close the file…</source>
        <translation>Dossier sluiten…</translation>
    </message>
    <message>
        <source>Closed since %1. %2</source>
        <translation>Gesloten sinds %1. %2</translation>
    </message>
    <message>
        <source>It disappears from the list of open files and nothing in it is lost.</source>
        <translation>Het gaat uit de lijst met open dossiers; er gaat niets in verloren.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>Dossier weer openen</translation>
    </message>
    <message>
        <source>The file is closed.</source>
        <translation>Het dossier is gesloten.</translation>
    </message>
    <message>
        <source>The file is open. A closed file can still be found and opened again.</source>
        <translation>Het dossier is open. Een gesloten dossier is nog te vinden en weer te openen.</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Het dossier zelf</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>BSN %1</source>
        <translation>BSN %1</translation>
    </message>
    <message>
        <source>BSN hidden; show it</source>
        <translation>BSN verborgen; tonen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>File closed</source>
        <translation>Dossier gesloten</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>Nummer verbergen</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nieuwe cliënt</translation>
    </message>
    <message>
        <source>Sections of the file</source>
        <translation>Onderdelen van het dossier</translation>
    </message>
    <message>
        <source>Show the whole number. The access log notes it.</source>
        <translation>Het hele nummer tonen. Dit komt in het logboek van inzage.</translation>
    </message>
    <message>
        <source>Statutory steps</source>
        <translation>Wettelijke stappen</translation>
    </message>
    <message>
        <source>The file begins with the first thing that is typed.</source>
        <translation>Het dossier begint met het eerste dat u typt.</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>A file that is made or handed over comes to stand here.</source>
        <translation>Een dossier dat wordt gemaakt of overgedragen, komt hier te staan.</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Caseload</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alles kiezen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Niets kiezen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Hand over %1 to…</source>
        <translation>%1 overdragen aan…</translation>
    </message>
    <message>
        <source>Hand over to…</source>
        <translation>Overdragen aan…</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Laatste gesprek</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>No file is like that</source>
        <translation>Zo&apos;n dossier is er niet</translation>
    </message>
    <message>
        <source>No open files</source>
        <translation>Geen open dossiers</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Op de wachtlijst</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Alleen tonen</translation>
    </message>
    <message>
        <source>Switch a filter off to see more.</source>
        <translation>Zet een filter uit om meer te zien.</translation>
    </message>
    <message>
        <source>These are the first %1 files.</source>
        <translation>Dit zijn de eerste %1 dossiers.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wat als eerste komt</translation>
    </message>
    <message>
        <source>last conversation %1</source>
        <translation>laatste gesprek %1</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>All neighbourhoods</source>
        <translation>Alle buurten en kernen</translation>
    </message>
    <message>
        <source>Begin with this filter</source>
        <translation>Met dit filter beginnen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>My clients</source>
        <translation>Mijn cliënten</translation>
    </message>
    <message>
        <source>Neighbourhood or village</source>
        <translation>Buurt of kern</translation>
    </message>
    <message>
        <source>With closed files</source>
        <translation>Ook gesloten dossiers</translation>
    </message>
</context>
<context>
    <name>FindAnything</name>
    <message>
        <source>Find anything</source>
        <translation>Alles zoeken</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Name, birth date, BSN, street, phone, page…</source>
        <translation>Naam, geboortedatum, BSN, straat, telefoon, scherm…</translation>
    </message>
    <message>
        <source>Nothing found. Try another part of the name, or the birth date.</source>
        <translation>Niets gevonden. Probeer een ander deel van de naam, of de geboortedatum.</translation>
    </message>
    <message>
        <source>Up and down to choose, Enter to open, Esc to go back.</source>
        <translation>Omhoog en omlaag om te kiezen, Enter om te openen, Esc om terug te gaan.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Social map</source>
        <translation>Sociale kaart</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Make a new file</source>
        <translation>Nieuw bestand maken</translation>
    </message>
    <message>
        <source>Open a file that there is</source>
        <translation>Een bestaand bestand openen</translation>
    </message>
    <message>
        <source>Put back a copy</source>
        <translation>Kopie terugzetten</translation>
    </message>
    <message>
        <source>There is no file on this computer yet. Make one: it takes a few minutes, and everything in it is encrypted from the first word.</source>
        <translation>Er staat nog geen bestand op deze computer. Maak er een: dat duurt een paar minuten, en alles erin is vanaf het eerste woord versleuteld.</translation>
    </message>
    <message>
        <source>Welcome to Wmo Desk</source>
        <translation>Welkom bij Wmo Desk</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (niet verplicht)</translation>
    </message>
</context>
<context>
    <name>GrantFields</name>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Calculate with the norms…</source>
        <translation>Berekenen met de normen…</translation>
    </message>
    <message>
        <source>Choose in which form it is granted.</source>
        <translation>Kies in welke vorm het wordt toegekend.</translation>
    </message>
    <message>
        <source>Choose what is granted.</source>
        <translation>Kies wat wordt toegekend.</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Datum van het besluit</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>It counts for the order of the waiting list.</source>
        <translation>Telt voor de volgorde op de wachtlijst.</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Opnieuw kijken op</translation>
    </message>
    <message>
        <source>Look again on (optional)</source>
        <translation>Opnieuw kijken op (hoeft niet)</translation>
    </message>
    <message>
        <source>No application was received yet.</source>
        <translation>Er is nog geen aanvraag ontvangen.</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Geen melding</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Voorziening</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Tijdelijk</translation>
    </message>
    <message>
        <source>The investigation of this report goes on.</source>
        <translation>Het onderzoek van deze melding gaat door.</translation>
    </message>
    <message>
        <source>This is the decision on the application of %1.</source>
        <translation>Dit is het besluit op de aanvraag van %1.</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Tot een datum</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Spoed</translation>
    </message>
    <message>
        <source>What cannot wait</source>
        <translation>Wat niet kan wachten</translation>
    </message>
    <message>
        <source>When it cannot wait for the investigation (art. 2.3.3 Wmo).</source>
        <translation>Als het onderzoek niet kan worden afgewacht (art. 2.3.3 Wmo).</translation>
    </message>
    <message>
        <source>Without end date</source>
        <translation>Zonder einddatum</translation>
    </message>
    <message>
        <source>Without the calculation</source>
        <translation>Zonder de berekening</translation>
    </message>
</context>
<context>
    <name>GrantView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change the indication</source>
        <translation>Indicatie wijzigen</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Toekennen</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Wijziging vastleggen</translation>
    </message>
    <message>
        <source>New indication</source>
        <translation>Nieuwe indicatie</translation>
    </message>
    <message>
        <source>The norm calculation comes to %1 minutes a week and is kept with it.</source>
        <translation>De normberekening komt uit op %1 minuten per week en wordt erbij bewaard.</translation>
    </message>
    <message>
        <source>The provider is told this change with code %1.</source>
        <translation>De aanbieder hoort deze wijziging met code %1.</translation>
    </message>
</context>
<context>
    <name>GrantedCard</name>
    <message>
        <source>Nothing is granted now.</source>
        <translation>Er is nu niets toegekend.</translation>
    </message>
    <message>
        <source>What is granted</source>
        <translation>Wat is toegekend</translation>
    </message>
</context>
<context>
    <name>GroundFields</name>
    <message>
        <source>A: urgent</source>
        <translation>A: dringend</translation>
    </message>
    <message>
        <source>B: could arrange it with a budget</source>
        <translation>B: kan het met een pgb regelen</translation>
    </message>
    <message>
        <source>Budget (pgb) offered on</source>
        <translation>Pgb aangeboden op</translation>
    </message>
    <message>
        <source>Budget declined on</source>
        <translation>Van pgb afgezien op</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>In words that the resident may read.</source>
        <translation>In woorden die de inwoner mag lezen.</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>Opmerking (hoeft niet)</translation>
    </message>
    <message>
        <source>What applies</source>
        <translation>Wat geldt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Choose who goes on with them. Planned visits go along; what was written stays as it is, and the history tells who had the file.</source>
        <translation>Kies wie ermee verder gaat. Geplande bezoeken gaan mee; wat geschreven is blijft zoals het is, en de geschiedenis vertelt van wie het dossier was.</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consulent</translation>
    </message>
    <message>
        <source>Enter another consultant in Settings first.</source>
        <translation>Vul eerst bij Instellingen een andere consulent in.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>%1 overdragen</translation>
    </message>
    <message>
        <source>Hand over to %1</source>
        <translation>Overdragen aan %1</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>Then show the hand-over pages</source>
        <translation>Toon daarna de overdrachtsbladen</translation>
    </message>
    <message>
        <source>There is nobody else</source>
        <translation>Er is niemand anders</translation>
    </message>
    <message>
        <source>Who takes the files</source>
        <translation>Wie de dossiers overneemt</translation>
    </message>
</context>
<context>
    <name>HandedOutCard</name>
    <message>
        <source>Handed out</source>
        <translation>Uitgereikt</translation>
    </message>
    <message>
        <source>Handed out before</source>
        <translation>Eerder uitgereikt</translation>
    </message>
    <message>
        <source>Nothing yet. What you hand out is kept here exactly as it was.</source>
        <translation>Nog niets. Wat u uitreikt, blijft hier precies zo bewaard.</translation>
    </message>
</context>
<context>
    <name>HelpList</name>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>The line was removed.</source>
        <translation>De regel is verwijderd.</translation>
    </message>
    <message>
        <source>Type and Enter</source>
        <translation>Typ en Enter</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>%1, new</source>
        <translation>%1, nieuw</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle notities</translation>
    </message>
    <message>
        <source>Everything that was entered or changed, by whom and when. Nothing of it can be changed or removed.</source>
        <translation>Alles wat is ingevoerd of gewijzigd, door wie en wanneer. Hier kan niets van worden gewijzigd of weggehaald.</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Er is nog niets gebeurd</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation>Hiervan is er nog niets</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Oudere wijzigingen tonen</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Het programma</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat er te zien is</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>became</source>
        <translation>werd</translation>
    </message>
</context>
<context>
    <name>HomeScanCard</name>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Begin a conversation</source>
        <translation>Gesprek beginnen</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Lijst sluiten</translation>
    </message>
    <message>
        <source>Earlier, on %1</source>
        <translation>Eerder, op %1</translation>
    </message>
    <message>
        <source>Go on with this list</source>
        <translation>Verder met deze lijst</translation>
    </message>
    <message>
        <source>House and surroundings</source>
        <translation>Huis en omgeving</translation>
    </message>
    <message>
        <source>Looked at on %1</source>
        <translation>Bekeken op %1</translation>
    </message>
    <message>
        <source>Not looked at yet. Walk together past the points that make growing older at home easier; what asks for attention can become an agreement.</source>
        <translation>Nog niet bekeken. Loop samen de punten langs die het makkelijker maken om thuis ouder te worden; van een aandachtspunt maakt u zo een afspraak.</translation>
    </message>
    <message>
        <source>Nothing asked for attention.</source>
        <translation>Er waren geen aandachtspunten.</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Gesprek openen</translation>
    </message>
    <message>
        <source>The agreement stands in the conversation.</source>
        <translation>De afspraak staat in het gesprek.</translation>
    </message>
    <message>
        <source>Walk through house and surroundings</source>
        <translation>Huis en omgeving langslopen</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>afgesproken</translation>
    </message>
</context>
<context>
    <name>HouseStyleCard</name>
    <message>
        <source>%1 cannot be read. Look whether it is still there, and choose again.</source>
        <translation>%1 is niet te lezen. Kijk of het bestand er nog staat en kies opnieuw.</translation>
    </message>
    <message>
        <source>%1, a font of your own.</source>
        <translation>%1, een eigen lettertype.</translation>
    </message>
    <message>
        <source>A font of your own is two TrueType files (.ttf): regular and bold. Look in its licence whether it may be put in documents.</source>
        <translation>Een eigen lettertype bestaat uit twee TrueType-bestanden (.ttf): gewoon en vet. Kijk in de licentie of het in documenten mag staan.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo kiezen</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo kiezen…</translation>
    </message>
    <message>
        <source>Choose the regular and the bold file</source>
        <translation>Het gewone en het vette bestand kiezen</translation>
    </message>
    <message>
        <source>Choose your own font…</source>
        <translation>Eigen lettertype kiezen…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Colour as # with six digits or letters</source>
        <translation>Kleur als # met zes cijfers of letters</translation>
    </message>
    <message>
        <source>Every letter and sheet is printed like this from now on. What was handed out before stays as it was.</source>
        <translation>Zo wordt vanaf nu elke brief en elk blad afgedrukt. Wat eerder is meegegeven, blijft zoals het was.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Lettertype</translation>
    </message>
    <message>
        <source>Fonts (*.ttf)</source>
        <translation>Lettertypen (*.ttf)</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Huisstijl</translation>
    </message>
    <message>
        <source>How it prints</source>
        <translation>Zo wordt het afgedrukt</translation>
    </message>
    <message>
        <source>Inter, the font of the program.</source>
        <translation>Inter, het lettertype van het programma.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>No logo is printed any more.</source>
        <translation>Er wordt geen logo meer afgedrukt.</translation>
    </message>
    <message>
        <source>None. Choose a picture: a PNG or a JPEG, best wide and on a white ground.</source>
        <translation>Nog geen. Kies een afbeelding: PNG of JPEG, het liefst breed en op een witte achtergrond.</translation>
    </message>
    <message>
        <source>Paper is printed with %1 from now on.</source>
        <translation>Vanaf nu wordt alles op papier afgedrukt met %1.</translation>
    </message>
    <message>
        <source>Paper is printed with Inter from now on.</source>
        <translation>Vanaf nu wordt alles op papier afgedrukt met Inter.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Print no logo</source>
        <translation>Geen logo afdrukken</translation>
    </message>
    <message>
        <source>Print with Inter</source>
        <translation>Afdrukken met Inter</translation>
    </message>
    <message>
        <source>Put the logo back</source>
        <translation>Logo terugzetten</translation>
    </message>
    <message>
        <source>Ready colours</source>
        <translation>Kant-en-klare kleuren</translation>
    </message>
    <message>
        <source>The head of a letter, as it prints</source>
        <translation>Het begin van een brief, zoals die wordt afgedrukt</translation>
    </message>
    <message>
        <source>The logo as it is printed</source>
        <translation>Het logo zoals het wordt afgedrukt</translation>
    </message>
    <message>
        <source>The logo is printed from now on.</source>
        <translation>Het logo wordt vanaf nu afgedrukt.</translation>
    </message>
</context>
<context>
    <name>HouseholdCard</name>
    <message>
        <source>Add a resident…</source>
        <translation>Inwoner toevoegen…</translation>
    </message>
    <message>
        <source>Begin a household</source>
        <translation>Huishouden beginnen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>For residents who share a household and have a plan together. It joins their files, names who directs, and shows everything that runs in one list.</source>
        <translation>Voor inwoners die een huishouden delen en samen een plan hebben. Het verbindt hun dossiers, zegt wie de regie heeft en toont alles wat loopt in één lijst.</translation>
    </message>
    <message>
        <source>Household: one plan, one director</source>
        <translation>Huishouden: één plan, één regisseur</translation>
    </message>
    <message>
        <source>In the words of the family.</source>
        <translation>In de woorden van het gezin.</translation>
    </message>
    <message>
        <source>Is responsible for what is done, and speaks with the family.</source>
        <translation>Is verantwoordelijk voor de inhoud, en spreekt met het gezin.</translation>
    </message>
    <message>
        <source>Keeps the agreements and the cooperation going.</source>
        <translation>Bewaakt de afspraken en de samenwerking.</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Naam nog niet bekend</translation>
    </message>
    <message>
        <source>Nobody of us</source>
        <translation>Niemand van ons</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>This resident no longer belongs to the household.</source>
        <translation>Deze inwoner hoort niet meer bij het huishouden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>for instance: family Jansen</source>
        <translation>bijvoorbeeld: gezin Jansen</translation>
    </message>
    <message>
        <source>lives in, no file of their own</source>
        <translation>woont in, geen eigen dossier</translation>
    </message>
    <message>
        <source>name, organisation</source>
        <translation>naam, organisatie</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>professional</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>dit dossier</translation>
    </message>
    <message>
        <source>what runs is not shown: no consent to share it, in that file</source>
        <translation>wat er loopt, ziet u niet: in dat dossier staat geen toestemming om te delen</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>%n entry(ies) are added.</source>
        <translation>
            <numerusform>Er komt %n vermelding bij.</numerusform>
            <numerusform>Er komen %n vermeldingen bij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are not in the list.</source>
        <translation>
            <numerusform>%n vermelding staat niet in de lijst.</numerusform>
            <numerusform>%n vermeldingen staan niet in de lijst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) change.</source>
        <translation>
            <numerusform>%n vermelding verandert.</numerusform>
            <numerusform>%n vermeldingen veranderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out until they are mended.</source>
        <translation>
            <numerusform>%n regel doet niet mee tot die is hersteld.</numerusform>
            <numerusform>%n regels doen niet mee tot ze zijn hersteld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is.</source>
        <translation>
            <numerusform>%n blijft zoals die is.</numerusform>
            <numerusform>%n blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Veranderd</translation>
    </message>
    <message>
        <source>Everything on the map stands in the list.</source>
        <translation>Alles op de kaart staat in de lijst.</translation>
    </message>
    <message>
        <source>Mend the lines first; then what is missing can be taken off.</source>
        <translation>Herstel eerst de regels; daarna kan wat ontbreekt van de kaart.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Niet in de lijst</translation>
    </message>
    <message>
        <source>Nothing has to be mended.</source>
        <translation>Er hoeft niets te worden hersteld.</translation>
    </message>
    <message>
        <source>Nothing in the list is new.</source>
        <translation>In de lijst staat niets nieuws.</translation>
    </message>
    <message>
        <source>Nothing on the map changes.</source>
        <translation>Op de kaart verandert niets.</translation>
    </message>
    <message numerus="yes">
        <source>Take these %n off the map</source>
        <translation>
            <numerusform>Deze %n van de kaart halen</numerusform>
            <numerusform>Deze %n van de kaart halen</numerusform>
        </translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Te herstellen</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>niet gelezen: %1</translation>
    </message>
</context>
<context>
    <name>IndicationListView</name>
    <message numerus="yes">
        <source>%n indication(s)</source>
        <translation>
            <numerusform>%n indicatie</numerusform>
            <numerusform>%n indicaties</numerusform>
        </translation>
    </message>
    <message>
        <source>After the decision on an application it is noted here.</source>
        <translation>Na het besluit op een aanvraag legt u het hier vast.</translation>
    </message>
    <message>
        <source>All indications</source>
        <translation>Alle indicaties</translation>
    </message>
    <message>
        <source>Also what does not run</source>
        <translation>Ook wat niet loopt</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Eindigt binnenkort</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lijst filteren</translation>
    </message>
    <message>
        <source>Indications</source>
        <translation>Indicaties</translation>
    </message>
    <message>
        <source>Indications of %1</source>
        <translation>Indicaties van %1</translation>
    </message>
    <message>
        <source>Look again soon</source>
        <translation>Binnenkort opnieuw kijken</translation>
    </message>
    <message>
        <source>My clients</source>
        <translation>Mijn cliënten</translation>
    </message>
    <message>
        <source>New indication</source>
        <translation>Nieuwe indicatie</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Niets past bij deze filters</translation>
    </message>
    <message>
        <source>Nothing is granted yet</source>
        <translation>Er is nog niets toegekend</translation>
    </message>
    <message>
        <source>Switch one off to see more.</source>
        <translation>Zet er een uit om meer te zien.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n; choose a filter to see others</source>
        <translation>
            <numerusform>De eerste %n; kies een filter om andere te zien</numerusform>
            <numerusform>De eerste %n; kies een filter om andere te zien</numerusform>
        </translation>
    </message>
    <message>
        <source>Without end date</source>
        <translation>Zonder einddatum</translation>
    </message>
</context>
<context>
    <name>IndicationPanel</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1, door %2</translation>
    </message>
    <message>
        <source>As it is on %1.</source>
        <translation>Zoals het is op %1.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Was eerst</translation>
    </message>
    <message>
        <source>Changed on ground</source>
        <translation>Herzien op grond</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Choose an indication in the list.</source>
        <translation>Kies een indicatie in de lijst.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Code in messages</source>
        <translation>Code in berichten</translation>
    </message>
    <message>
        <source>Data for the CAK</source>
        <translation>Gegevens voor het CAK</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Decision letter…</source>
        <translation>Besluit…</translation>
    </message>
    <message>
        <source>Explanation of the pgb…</source>
        <translation>Uitleg over het pgb…</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Omvang</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>Gehoord op</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>In messages</source>
        <translation>In berichten</translation>
    </message>
    <message>
        <source>Letter about the withdrawal…</source>
        <translation>Brief over de intrekking…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Looked again</source>
        <translation>Heroverwogen</translation>
    </message>
    <message>
        <source>Looked again…</source>
        <translation>Opnieuw gekeken…</translation>
    </message>
    <message>
        <source>Norm calculation of %1</source>
        <translation>Normberekening van %1</translation>
    </message>
    <message>
        <source>Noted for %1: %2.</source>
        <translation>Genoteerd voor %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was granted.</source>
        <translation>Sinds de toekenning is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Eigen bijdrage</translation>
    </message>
    <message>
        <source>Pgb</source>
        <translation>Pgb</translation>
    </message>
    <message>
        <source>Pgb plan received on</source>
        <translation>Pgb-plan ontvangen op</translation>
    </message>
    <message>
        <source>Place %1 on the waiting list</source>
        <translation>Plaats %1 op de wachtlijst</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Op de wachtlijst plaatsen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Tijdelijk</translation>
    </message>
    <message>
        <source>The indication runs again.</source>
        <translation>De indicatie loopt weer.</translation>
    </message>
    <message>
        <source>Told the CAK…</source>
        <translation>Doorgegeven aan CAK…</translation>
    </message>
    <message>
        <source>Undo the withdrawal</source>
        <translation>Intrekking ongedaan maken</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>What ends it</source>
        <translation>Waardoor het eindigt</translation>
    </message>
    <message>
        <source>What is granted</source>
        <translation>Wat is toegekend</translation>
    </message>
    <message>
        <source>Who is paid</source>
        <translation>Wie wordt betaald</translation>
    </message>
    <message>
        <source>Why changed</source>
        <translation>Waarom herzien</translation>
    </message>
    <message>
        <source>Why less</source>
        <translation>Waarom minder</translation>
    </message>
    <message>
        <source>Why withdrawn</source>
        <translation>Waarom ingetrokken</translation>
    </message>
    <message>
        <source>Withdrawn from</source>
        <translation>Ingetrokken per</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>gestuurd op %1</translation>
    </message>
    <message>
        <source>to be sent by %1</source>
        <translation>uiterlijk %1 sturen</translation>
    </message>
    <message>
        <source>until the decision (art. 2.3.3 Wmo)</source>
        <translation>tot het besluit (art. 2.3.3 Wmo)</translation>
    </message>
</context>
<context>
    <name>IndicationsPage</name>
    <message>
        <source>%1: changed.</source>
        <translation>%1: gewijzigd.</translation>
    </message>
    <message>
        <source>%1: granted.</source>
        <translation>%1: toegekend.</translation>
    </message>
    <message>
        <source>Indications are not shown to you</source>
        <translation>U ziet hier geen indicaties</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Op de wachtlijst plaatsen</translation>
    </message>
    <message>
        <source>Undo the withdrawal</source>
        <translation>Intrekking ongedaan maken</translation>
    </message>
    <message>
        <source>Your role keeps the program going without reading files.</source>
        <translation>Met uw rol beheert u het programma zonder dossiers te lezen.</translation>
    </message>
</context>
<context>
    <name>IndicationsSection</name>
    <message>
        <source>%1 (temporary)</source>
        <translation>%1 (tijdelijk)</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Omvang</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Grant or change</source>
        <translation>Toekennen of wijzigen</translation>
    </message>
    <message>
        <source>Indications</source>
        <translation>Indicaties</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Nothing granted yet</source>
        <translation>Nog niets toegekend</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Voorziening</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>What is granted is registered on the page of indications.</source>
        <translation>Wat is toegekend, legt u vast op het scherm Indicaties.</translation>
    </message>
    <message>
        <source>look again on %1</source>
        <translation>opnieuw kijken op %1</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>zonder einddatum</translation>
    </message>
</context>
<context>
    <name>InsertDialog</name>
    <message>
        <source>%1, such as “%2”</source>
        <translation>%1, zoals “%2”</translation>
    </message>
    <message>
        <source>A part of the name, such as: plan</source>
        <translation>Een deel van de naam, zoals: plan</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>Put in the letter</source>
        <translation>In de brief invoegen</translation>
    </message>
    <message>
        <source>What can be put in the letter</source>
        <translation>Wat u in de brief kunt invoegen</translation>
    </message>
    <message>
        <source>What stands between { } is filled in for each resident. Conditions and required parts go around the text that you have chosen.</source>
        <translation>Wat tussen { } staat, wordt voor elke inwoner ingevuld. Voorwaarden en verplichte onderdelen komen om de tekst heen die u hebt gekozen.</translation>
    </message>
    <message>
        <source>What stands in the text</source>
        <translation>Wat er in de tekst staat</translation>
    </message>
    <message>
        <source>only if: %1</source>
        <translation>alleen als: %1</translation>
    </message>
    <message>
        <source>required (%1): %2</source>
        <translation>verplicht (%1): %2</translation>
    </message>
</context>
<context>
    <name>InsightPage</name>
    <message>
        <source>%1 of %2 judged</source>
        <translation>%1 van %2 beoordeeld</translation>
    </message>
    <message>
        <source>Do you give it along? Then choose “Handed out”.</source>
        <translation>Reikt u het uit? Kies dan ‘Uitgereikt’.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Uitgereikt</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>Keep this copy with the date of today (Ctrl+Enter)</source>
        <translation>Bewaar dit afschrift met de datum van vandaag (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Kept as version %1.</source>
        <translation>Bewaard als versie %1.</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Afschrift maken</translation>
    </message>
    <message>
        <source>Make the copy of the file (Ctrl+Enter)</source>
        <translation>Maak het afschrift van het dossier (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nothing in this file concerns others</source>
        <translation>Niets in dit dossier gaat over anderen</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Afdrukken (Ctrl+P)</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Afgedrukt.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Request for insight</source>
        <translation>Inzageverzoek</translation>
    </message>
    <message>
        <source>Save as PDF, JSON or CSV (Ctrl+S)</source>
        <translation>Opslaan als pdf, JSON of CSV (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>The copy has %n sheet(s).</source>
        <translation>
            <numerusform>Het afschrift heeft %n blad.</numerusform>
            <numerusform>Het afschrift heeft %n bladen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightPanel</name>
    <message>
        <source>Go to the next item that is not judged (F8)</source>
        <translation>Ga naar het volgende stuk dat niet is beoordeeld (F8)</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Next to judge</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Take out what concerns others. This stands in the copy.</source>
        <translation>Haal weg wat over anderen gaat. Wat hier staat, komt in het afschrift.</translation>
    </message>
    <message>
        <source>The resident reads it where something is missing.</source>
        <translation>De inwoner leest deze op de plek waar iets ontbreekt.</translation>
    </message>
    <message>
        <source>The same for the rest of this chapter (%1)</source>
        <translation>Ook voor de rest van dit hoofdstuk (%1)</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Wat ermee gebeurt</translation>
    </message>
    <message>
        <source>What the resident reads</source>
        <translation>Wat de inwoner leest</translation>
    </message>
</context>
<context>
    <name>InsightReview</name>
    <message numerus="yes">
        <source>%n signal(s) about safety never stand in a copy. Decide on them apart.</source>
        <translation>
            <numerusform>%n signaal over veiligheid staat nooit in een afschrift. Beslis daar apart over.</numerusform>
            <numerusform>%n signalen over veiligheid staan nooit in een afschrift. Beslis daar apart over.</numerusform>
        </translation>
    </message>
    <message>
        <source>All texts (%1)</source>
        <translation>Alle teksten (%1)</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Hoofdstuk</translation>
    </message>
    <message>
        <source>Everything is judged.</source>
        <translation>Alles is beoordeeld.</translation>
    </message>
    <message>
        <source>Judge what may be shown to the resident. In the list: 1 shows, 2 leaves out, 3 shows a part. F8 goes to the next one.</source>
        <translation>Beoordeel wat de inwoner mag zien. In de lijst: 1 is laten zien, 2 is weglaten, 3 is een deel laten zien. F8 gaat naar het volgende stuk.</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beoordeeld</translation>
    </message>
    <message>
        <source>Nothing in this file concerns others</source>
        <translation>Niets in dit dossier gaat over anderen</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Het dossier wordt gelezen…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What concerns others</source>
        <translation>Wat over anderen gaat</translation>
    </message>
    <message>
        <source>What concerns others (%1)</source>
        <translation>Wat over anderen gaat (%1)</translation>
    </message>
    <message>
        <source>What is in the list</source>
        <translation>Wat er in de lijst staat</translation>
    </message>
    <message>
        <source>What stood there before goes along</source>
        <translation>Wat er eerder stond gaat mee</translation>
    </message>
    <message>
        <source>You can make the copy at once.</source>
        <translation>U kunt het afschrift meteen maken.</translation>
    </message>
</context>
<context>
    <name>InsteadCard</name>
    <message>
        <source>Offer</source>
        <translation>Aanbieden</translation>
    </message>
    <message>
        <source>Offer %1 to %2</source>
        <translation>%1 aanbieden aan %2</translation>
    </message>
    <message>
        <source>Why not the first</source>
        <translation>Waarom niet wie vooraan staat</translation>
    </message>
</context>
<context>
    <name>IntakeForm</name>
    <message>
        <source>Correct first what is refused below; the rest is kept.</source>
        <translation>Verbeter eerst wat hieronder niet klopt; de rest is bewaard.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Help is needed at once</source>
        <translation>Er is meteen hulp nodig</translation>
    </message>
    <message>
        <source>In their own words.</source>
        <translation>In hun eigen woorden.</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Naam nog niet bekend</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Nog niet af</translation>
    </message>
    <message>
        <source>Simple, and the resident is known</source>
        <translation>Enkelvoudig, en de inwoner is bekend</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>Wat is de vraag?</translation>
    </message>
    <message>
        <source>Who calls?</source>
        <translation>Wie belt er?</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Confirmation letter</source>
        <translation>Bevestigingsbrief</translation>
    </message>
    <message>
        <source>Enter the report</source>
        <translation>Melding vastleggen</translation>
    </message>
    <message>
        <source>Everything is kept while you type. Finish it when you hang up.</source>
        <translation>Alles wordt bewaard terwijl u typt. Leg de melding vast als u ophangt.</translation>
    </message>
    <message>
        <source>Make the report (Ctrl+Enter)</source>
        <translation>De melding vastleggen (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Reports are not taken in your role</source>
        <translation>In uw rol neemt u geen meldingen aan</translation>
    </message>
    <message>
        <source>Take a report</source>
        <translation>Melding aannemen</translation>
    </message>
    <message>
        <source>The report is entered. Its terms run from the day it came in.</source>
        <translation>De melding is vastgelegd. De termijnen lopen vanaf de dag waarop ze binnenkwam.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Weggooien…</translation>
    </message>
    <message>
        <source>Throw this call away?</source>
        <translation>Dit telefoontje weggooien?</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>Weggegooid.</translation>
    </message>
    <message>
        <source>What was typed is gone then. No report and no file is made of it.</source>
        <translation>Wat getypt is, is dan weg. Er komt geen melding en geen dossier van.</translation>
    </message>
    <message>
        <source>Your role keeps the program going without reading files.</source>
        <translation>Met uw rol beheert u het programma zonder dossiers te lezen.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Covered in the conversation of %1.</source>
        <translation>Besproken in het gesprek van %1.</translation>
    </message>
    <message>
        <source>How %1 is covered</source>
        <translation>Hoe %1 is beantwoord</translation>
    </message>
    <message>
        <source>In the report of %1.</source>
        <translation>Staat in het verslag van %1.</translation>
    </message>
    <message>
        <source>No expert&apos;s report with consent covers this. Note it on this page.</source>
        <translation>Er is nog geen deskundigenverslag met toestemming dat hierover gaat. Noteer het op deze pagina.</translation>
    </message>
    <message>
        <source>Take over from the ladder</source>
        <translation>Overnemen uit de hulpvragen</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Group %1: %2</source>
        <translation>Groep %1: %2</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Ik heb hem op papier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Print this key, or write it down. It opens the file when you forget the passphrase. It is shown now and never again.</source>
        <translation>Druk deze sleutel af of schrijf hem over. Hij opent het bestand als u de wachtzin vergeet. Hij is nu te zien en daarna nooit meer.</translation>
    </message>
    <message>
        <source>This is not group %1. Look on your paper, not on the screen.</source>
        <translation>Dit is niet groep %1. Kijk op uw papier, niet op het scherm.</translation>
    </message>
    <message>
        <source>To be sure: type group %1 from your paper</source>
        <translation>Voor de zekerheid: typ groep %1 over van uw papier</translation>
    </message>
    <message>
        <source>Without the passphrase and without this key nobody can read the file. Keep the paper in a locked place, apart from the computer.</source>
        <translation>Zonder de wachtzin en zonder deze sleutel kan niemand het bestand lezen. Bewaar het papier achter slot, niet bij de computer.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Uw herstelsleutel</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>In a conversation</source>
        <translation>In een gesprek</translation>
    </message>
    <message>
        <source>In a request for insight</source>
        <translation>Bij een inzageverzoek</translation>
    </message>
    <message>
        <source>In a text of a conversation</source>
        <translation>In een tekst van een gesprek</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>As a list</source>
        <translation>Als lijst</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>How to read the ladder</source>
        <translation>Hoe u de ladder leest</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Ladder</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>niets genoteerd</translation>
    </message>
</context>
<context>
    <name>LadderDrawing</name>
    <message>
        <source>Ladder: %1</source>
        <translation>Ladder: %1</translation>
    </message>
    <message>
        <source>nothing noted yet</source>
        <translation>nog niets genoteerd</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Another language…</source>
        <translation>Een andere taal…</translation>
    </message>
    <message>
        <source>As those who speak it call it, such as Polski or Türkçe.</source>
        <translation>Zoals wie de taal spreekt die noemt, zoals Polski of Türkçe.</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Kies waar u het bewaart…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Direction of writing</source>
        <translation>Schrijfrichting</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>Van links naar rechts</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>Van rechts naar links</translation>
    </message>
    <message>
        <source>Its own name</source>
        <translation>Naam in de taal zelf</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Make a file for translating</source>
        <translation>Bestand maken om te vertalen</translation>
    </message>
    <message>
        <source>The file has every fixed sentence of papers for residents in Dutch, with what is translated already. It opens in a spreadsheet, and names no resident.</source>
        <translation>In het bestand staan alle vaste zinnen van papieren voor inwoners in het Nederlands, met wat al vertaald is. U opent het in een spreadsheet, en er staat geen inwoner in.</translation>
    </message>
    <message>
        <source>Two or three letters, such as pl, tr, uk or ar.</source>
        <translation>Twee of drie letters, zoals pl, tr, uk of ar.</translation>
    </message>
</context>
<context>
    <name>LanguagesSection</name>
    <message>
        <source>%1 cannot be read. Look whether it is still there, and choose again.</source>
        <translation>%1 is niet te lezen. Kijk of het bestand er nog staat en kies opnieuw.</translation>
    </message>
    <message>
        <source>%1 is loaded: %3 of %2 sentences are translated. The others stay in Dutch.</source>
        <translation>%1 is geladen: %3 van de %2 zinnen zijn vertaald. De andere blijven in het Nederlands.</translation>
    </message>
    <message>
        <source>%1 is loaded: all %2 sentences are translated.</source>
        <translation>%1 is geladen: alle %2 zinnen zijn vertaald.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 is verwijderd.</translation>
    </message>
    <message>
        <source>%1, from right to left</source>
        <translation>%1, van rechts naar links</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) Dutch</source>
        <translation>
            <numerusform>%n blijft Nederlands</numerusform>
            <numerusform>%n blijven Nederlands</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Beside the Dutch of a paper for a resident the same can stand in another language. What is not translated stays in Dutch alone. What a colleague wrote is not translated.</source>
        <translation>Naast het Nederlands op een papier voor een inwoner kan hetzelfde in een andere taal staan. Wat niet vertaald is, staat er alleen in het Nederlands. Wat een collega zelf schreef, wordt niet vertaald.</translation>
    </message>
    <message>
        <source>Choose first below “Letterhead” whose papers these are.</source>
        <translation>Kies eerst bij “Briefhoofd” van wie deze papieren zijn.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Languages of papers</source>
        <translation>Talen van papieren</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>Load a translation</source>
        <translation>Vertaling laden</translation>
    </message>
    <message>
        <source>Load a translation…</source>
        <translation>Vertaling laden…</translation>
    </message>
    <message>
        <source>Make a file for translating…</source>
        <translation>Bestand maken om te vertalen…</translation>
    </message>
    <message>
        <source>Ordinary print</source>
        <translation>Gewone letters</translation>
    </message>
    <message>
        <source>Papers are no longer made with this translation. What was handed out stays as it is. Where the program has this language itself, its own words count again.</source>
        <translation>Er worden geen papieren meer gemaakt met deze vertaling. Wat is meegegeven, blijft zoals het is. Heeft het programma deze taal zelf, dan gelden weer de woorden van het programma.</translation>
    </message>
    <message>
        <source>Papers in %1</source>
        <translation>Papieren in %1</translation>
    </message>
    <message>
        <source>Print of the example</source>
        <translation>Letters van het voorbeeld</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 verwijderen?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Save the file for translating</source>
        <translation>Bestand om te vertalen bewaren</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Zinnen</translation>
    </message>
    <message>
        <source>The file for %1 was saved. Have it translated, and load it here.</source>
        <translation>Het bestand voor %1 is bewaard. Laat het vertalen en laad het hier.</translation>
    </message>
    <message>
        <source>Translation (*.csv)</source>
        <translation>Vertaling (*.csv)</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>In your own words:</source>
        <translation>In uw eigen woorden:</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>What the resident says to this part</source>
        <translation>Wat de inwoner bij dit onderdeel zegt</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>Back to the desk</source>
        <translation>Terug naar het werk</translation>
    </message>
    <message>
        <source>Go on looking</source>
        <translation>Verder kijken</translation>
    </message>
    <message>
        <source>Passphrase of the consultant</source>
        <translation>Wachtzin van de consulent</translation>
    </message>
    <message>
        <source>The PIN counts again after the passphrase.</source>
        <translation>Na de wachtzin telt de pincode weer.</translation>
    </message>
    <message>
        <source>Your PIN will do as well.</source>
        <translation>Uw pincode mag ook.</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message numerus="yes">
        <source>%n tip(s) below “Clear language”.</source>
        <translation>
            <numerusform>%n tip onder “Duidelijke taal”.</numerusform>
            <numerusform>%n tips onder “Duidelijke taal”.</numerusform>
        </translation>
    </message>
    <message>
        <source>A line is a paragraph; # is the title, ## a heading, - a list, &gt; a quotation</source>
        <translation>Een regel is een alinea; # is de titel, ## een kop, - een lijst, &gt; een citaat</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Alle brieven</translation>
    </message>
    <message>
        <source>Choose which conditions hold in the example</source>
        <translation>Kies welke voorwaarden in het voorbeeld gelden</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Draft after version %1</source>
        <translation>Concept na versie %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Insert…</source>
        <translation>Invoegen…</translation>
    </message>
    <message>
        <source>Kept as version %1.</source>
        <translation>Bewaard als versie %1.</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Grote letters</translation>
    </message>
    <message numerus="yes">
        <source>Large print: %n sheet(s).</source>
        <translation>
            <numerusform>Grote letters: %n blad.</numerusform>
            <numerusform>Grote letters: %n bladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let it count from…</source>
        <translation>Laten gelden vanaf…</translation>
    </message>
    <message>
        <source>Nothing to mend: every name is known, and all that must be is there.</source>
        <translation>Er is niets te herstellen: elke naam is bekend, en alles wat moet, staat erin.</translation>
    </message>
    <message>
        <source>Ordinary print</source>
        <translation>Gewone letters</translation>
    </message>
    <message numerus="yes">
        <source>Ordinary print: %n sheet(s).</source>
        <translation>
            <numerusform>Gewone letters: %n blad.</numerusform>
            <numerusform>Gewone letters: %n bladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print of the example</source>
        <translation>Letters van het voorbeeld</translation>
    </message>
    <message>
        <source>Put the text of the program in its place; Ctrl+Z brings yours back</source>
        <translation>Zet de tekst van het programma terug; met Ctrl+Z komt uw tekst weer terug</translation>
    </message>
    <message>
        <source>Reading ease %1 of 100: hard for many people.</source>
        <translation>Leesgemak %1 van 100: voor veel mensen moeilijk.</translation>
    </message>
    <message>
        <source>Reading ease %1 of 100: most people can follow it.</source>
        <translation>Leesgemak %1 van 100: de meeste mensen kunnen dit volgen.</translation>
    </message>
    <message>
        <source>Say “u” in place of “%1”.</source>
        <translation>Schrijf “u” in plaats van “%1”.</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Tekst van de brief</translation>
    </message>
    <message>
        <source>Text of the program</source>
        <translation>Tekst van het programma</translation>
    </message>
    <message>
        <source>That is too long: at most %1 and %2. Make the text shorter.</source>
        <translation>Dat is te lang: hoogstens %1 en %2. Maak de tekst korter.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
</context>
<context>
    <name>LetterheadSection</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Independent client support</source>
        <translation>Onafhankelijke cliëntondersteuning</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefhoofd</translation>
    </message>
    <message>
        <source>Letterhead of %1</source>
        <translation>Briefhoofd van %1</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Naam van het steunpunt</translation>
    </message>
    <message>
        <source>On every letter</source>
        <translation>Op elke brief</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Ons kenmerk</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Phone of client support</source>
        <translation>Telefoon van de cliëntondersteuning</translation>
    </message>
    <message>
        <source>Phone of the centre</source>
        <translation>Telefoon van het steunpunt</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Ondertekening</translation>
    </message>
    <message>
        <source>Stands below letters, such as: With kind regards, team Wmo</source>
        <translation>Staat onder brieven, zoals: Met vriendelijke groet, team Wmo</translation>
    </message>
    <message>
        <source>Support centre for carers</source>
        <translation>Steunpunt mantelzorg</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>This file uses the letterhead and the lists of</source>
        <translation>Dit bestand gebruikt het briefhoofd en de lijsten van</translation>
    </message>
    <message>
        <source>When one can call</source>
        <translation>Wanneer men kan bellen</translation>
    </message>
</context>
<context>
    <name>LettersArchiveDialog</name>
    <message>
        <source>Each letter is a PDF in one archive (.zip) that opens with this passphrase only. The names of the files tell nothing of the residents.</source>
        <translation>Elke brief is een pdf in één archief (.zip) dat alleen met deze wachtzin opengaat. De namen van de bestanden zeggen niets over de inwoners.</translation>
    </message>
    <message>
        <source>Letters in a protected archive</source>
        <translation>Brieven in een beveiligd archief</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Each letter begins on a new sheet.</source>
        <translation>Elke brief begint op een nieuw vel.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Letters are not shown to you</source>
        <translation>U ziet geen brieven</translation>
    </message>
    <message>
        <source>Letters are still being made. Wait for them, or stop it.</source>
        <translation>Er worden nog brieven gemaakt. Wacht daarop, of stop het.</translation>
    </message>
    <message>
        <source>Print %1…</source>
        <translation>%1 afdrukken…</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Afdrukken (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Opnieuw afdrukken…</translation>
    </message>
    <message>
        <source>Printing letters</source>
        <translation>Brieven afdrukken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as protected archive (Ctrl+E)</source>
        <translation>Opslaan als beveiligd archief (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save as protected archive…</source>
        <translation>Opslaan als beveiligd archief…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>You stopped it before the first letter. Nothing was made.</source>
        <translation>U hebt het gestopt vóór de eerste brief. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>Your role keeps the program going without reading files.</source>
        <translation>Met uw rol houdt u het programma draaiend zonder dossiers te lezen.</translation>
    </message>
</context>
<context>
    <name>LettersSection</name>
    <message>
        <source>Choose first below “Letterhead” whose letters these are.</source>
        <translation>Kies eerst bij “Briefhoofd” van wie deze brieven zijn.</translation>
    </message>
    <message>
        <source>Each letter has a text of the program. You can word it yourself and let that count from a day on. What the law wants in a letter must stay in it.</source>
        <translation>Elke brief heeft een tekst van het programma. U kunt die zelf anders schrijven en vanaf een dag laten gelden. Wat volgens de wet in een brief moet, blijft erin staan.</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Taal van de brieven</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Look at it or change it</source>
        <translation>Bekijken of veranderen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>also worded by yourselves: %1</source>
        <translation>ook een eigen tekst in: %1</translation>
    </message>
    <message>
        <source>text of the program</source>
        <translation>tekst van het programma</translation>
    </message>
    <message>
        <source>there is a draft</source>
        <translation>er is een concept</translation>
    </message>
    <message>
        <source>to be mended; until then the text of the program counts</source>
        <translation>te herstellen; tot dan geldt de tekst van het programma</translation>
    </message>
    <message>
        <source>version %1 counts from %2</source>
        <translation>versie %1 geldt vanaf %2</translation>
    </message>
    <message>
        <source>version %1, from %2</source>
        <translation>versie %1, vanaf %2</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Change a line</source>
        <translation>Regel wijzigen</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Leave it empty when the line goes on counting.</source>
        <translation>Laat leeg als de regel blijft gelden.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The new wording counts from this day.</source>
        <translation>De nieuwe tekst geldt vanaf deze dag.</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>%1 lines shown</source>
        <translation>%1 regels getoond</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>Nog %1 tonen</translation>
    </message>
</context>
<context>
    <name>ListDayDialog</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Lijst tonen</translation>
    </message>
    <message>
        <source>That day has not come yet. Choose an earlier one.</source>
        <translation>Die dag moet nog komen. Kies een eerdere dag.</translation>
    </message>
    <message>
        <source>The list as on a day</source>
        <translation>De lijst op een dag</translation>
    </message>
    <message>
        <source>You see who stood where at the end of that day. Nothing can be changed there.</source>
        <translation>U ziet wie aan het einde van die dag waar stond. U kunt daar niets wijzigen.</translation>
    </message>
</context>
<context>
    <name>ListImportView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out until they are mended.</source>
        <translation>
            <numerusform>%n regel blijft weg tot zij is verbeterd.</numerusform>
            <numerusform>%n regels blijven weg tot ze zijn verbeterd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them get a file.</source>
        <translation>
            <numerusform>%n van hen krijgt een dossier.</numerusform>
            <numerusform>%n van hen krijgen een dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stood elsewhere in the list. They are kept for a decision.</source>
        <translation>
            <numerusform>%n plaats stond in de lijst ergens anders. Zij blijft staan voor een besluit.</numerusform>
            <numerusform>%n plaatsen stonden in de lijst ergens anders. Ze blijven staan voor een besluit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s) come on the list.</source>
        <translation>
            <numerusform>%n inwoner komt op de lijst.</numerusform>
            <numerusform>%n inwoners komen op de lijst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait already.</source>
        <translation>
            <numerusform>%n wacht al.</numerusform>
            <numerusform>%n wachten al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were on the list before.</source>
        <translation>
            <numerusform>%n stond eerder op de lijst.</numerusform>
            <numerusform>%n stonden eerder op de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose first which column is what.</source>
        <translation>Kies eerst welke kolom wat is.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolommen…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Nobody in the list is new.</source>
        <translation>Niemand in de lijst is nieuw.</translation>
    </message>
    <message>
        <source>Nobody in the list waits already.</source>
        <translation>Niemand in de lijst wacht al.</translation>
    </message>
    <message>
        <source>Nobody in the list was on it before for the same indication.</source>
        <translation>Niemand in de lijst stond er eerder op voor dezelfde indicatie.</translation>
    </message>
    <message>
        <source>Nothing has to be mended.</source>
        <translation>Er hoeft niets te worden hersteld.</translation>
    </message>
    <message>
        <source>Number %1 in the list; number %2 by the rules.</source>
        <translation>Nummer %1 in de lijst; nummer %2 volgens de regels.</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>Andere volgorde</translation>
    </message>
    <message>
        <source>The list has no numbers, so it is not known which order it had. The rules count.</source>
        <translation>De lijst heeft geen nummers, dus is niet bekend welke volgorde zij had. De regels gelden.</translation>
    </message>
    <message>
        <source>The order is that of the rules: category, indication date, day of placement.</source>
        <translation>De volgorde is die van de regels: categorie, indicatiedatum, dag van plaatsing.</translation>
    </message>
    <message>
        <source>The order of the list is that of the rules.</source>
        <translation>De volgorde van de lijst is die van de regels.</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Te herstellen</translation>
    </message>
    <message>
        <source>Waits already</source>
        <translation>Wacht al</translation>
    </message>
    <message>
        <source>Was on the list</source>
        <translation>Stond op de lijst</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>niet gelezen: %1</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>A refusal names one of these. Those of a pgb stand in the law. A line that is worded otherwise counts from a day on; earlier refusals keep the old one.</source>
        <translation>Een afwijzing noemt een van deze gronden. Die voor een pgb staan in de wet. Een regel die anders wordt verwoord geldt vanaf een dag; eerdere afwijzingen houden de oude tekst.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Also what no longer counts</source>
        <translation>Ook wat niet meer geldt</translation>
    </message>
    <message>
        <source>An indication without end date names one of these groups. A line that is worded otherwise counts from a day on; what was granted before keeps the old one.</source>
        <translation>Een indicatie zonder einddatum noemt een van deze groepen. Een regel met een andere tekst geldt vanaf een dag; wat eerder is toegekend, houdt de oude.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <source>Criteria for category A</source>
        <translation>Criteria voor categorie A</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Grounds of refusal</source>
        <translation>Afwijzingsgronden</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Eigen bijdrage</translation>
    </message>
    <message>
        <source>Shown beside each grant, with its source. The program decides nothing: the CAK sets and collects it. A new amount counts from a day on.</source>
        <translation>Staat naast elke toekenning, met de bron. Het programma beslist niets: het CAK stelt de bijdrage vast en int die. Een nieuw bedrag telt vanaf een dag.</translation>
    </message>
    <message>
        <source>Special demands</source>
        <translation>Bijzondere eisen</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Doelgroepen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>What help for a resident must reckon with, such as an allergy to pets or a language. A provider tells which of these it can meet; whoever it cannot help is passed over, with the reason.</source>
        <translation>Waar de hulp bij een inwoner rekening mee moet houden, zoals een allergie voor huisdieren of een taal. Een aanbieder zegt aan welke eisen hij kan voldoen; wie hij niet kan helpen, wordt overgeslagen, met de reden erbij.</translation>
    </message>
    <message>
        <source>Whoever is placed in category A meets at least one of these. A line that is worded otherwise counts from a day on; placements before it keep the old one.</source>
        <translation>Wie in categorie A wordt geplaatst, voldoet aan minstens één hiervan. Een regel met een andere tekst geldt vanaf een dag; eerdere plaatsingen houden de oude.</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Locked. What you typed is kept; after unlocking you go on where you were.</source>
        <translation>Vergrendeld. Wat u typte is bewaard; na het ontgrendelen gaat u verder waar u was.</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>No suggestion for this word</source>
        <translation>Geen voorstel voor dit woord</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Scherm</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Kies een wachtzin</translation>
    </message>
    <message>
        <source>Filling did not succeed. What came in is for practice; for real work you make a new file.</source>
        <translation>Het vullen is niet gelukt. Wat er staat is een oefening; voor het echte werk maakt u een nieuw bestand.</translation>
    </message>
    <message>
        <source>Inventing residents…</source>
        <translation>Inwoners worden verzonnen…</translation>
    </message>
    <message>
        <source>It opens the file, each time you start.</source>
        <translation>Daarmee opent u het bestand, elke keer dat u begint.</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Bestand maken</translation>
    </message>
    <message>
        <source>Stopped. The file holds the invented residents that came in so far, and is for practice. For real work you make a new file.</source>
        <translation>Gestopt. Het bestand bevat de verzonnen inwoners die er al waren, en is een oefenbestand. Voor het echte werk maakt u een nieuw bestand.</translation>
    </message>
    <message>
        <source>That did not work. Nothing was made; try again.</source>
        <translation>Dat lukte niet. Er is niets gemaakt; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file is being made ready…</source>
        <translation>Het bestand wordt klaargemaakt…</translation>
    </message>
    <message>
        <source>The file is being made…</source>
        <translation>Het bestand wordt gemaakt…</translation>
    </message>
</context>
<context>
    <name>MapFilterRow</name>
    <message>
        <source>All areas</source>
        <translation>Alle buurten en kernen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Buurt of kern</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensies</translation>
    </message>
    <message>
        <source>Not checked for a year</source>
        <translation>Langer dan een jaar niet gecontroleerd</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Toon alleen</translation>
    </message>
    <message>
        <source>What does somebody need? A word, a name or a street</source>
        <translation>Wat heeft iemand nodig? Een woord, een naam of een straat</translation>
    </message>
</context>
<context>
    <name>MarkButton</name>
    <message>
        <source>Alt+M</source>
        <translation>Alt+M</translation>
    </message>
    <message>
        <source>I want to talk about this</source>
        <translation>Hier wil ik over praten</translation>
    </message>
</context>
<context>
    <name>MeaningCard</name>
    <message>
        <source>Choose a provision of the catalogue.</source>
        <translation>Kies een voorziening uit de lijst.</translation>
    </message>
    <message>
        <source>Nothing is granted until you press the button. What was stays findable.</source>
        <translation>Er is pas iets toegekend als u op de knop drukt. Wat er eerder stond, blijft terug te vinden.</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Wat dit betekent</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Add to the household</source>
        <translation>Toevoegen aan het huishouden</translation>
    </message>
    <message>
        <source>Find a resident</source>
        <translation>Zoek een inwoner</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Inwoner</translation>
    </message>
    <message>
        <source>Residents with a file of their own. Type a name, a birth date or a street.</source>
        <translation>Inwoners met een eigen dossier. Typ een naam, een geboortedatum of een straat.</translation>
    </message>
    <message>
        <source>Who belongs to the household?</source>
        <translation>Wie hoort bij het huishouden?</translation>
    </message>
</context>
<context>
    <name>MendCard</name>
    <message>
        <source>Line %1, %2</source>
        <translation>Regel %1, %2</translation>
    </message>
    <message>
        <source>Mend this line</source>
        <translation>Deze regel herstellen</translation>
    </message>
    <message>
        <source>Only what is brought in changes; the file on the disk stays as it is.</source>
        <translation>Alleen wat wordt ingelezen verandert; het bestand op de schijf blijft zoals het is.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Dit gebruiken</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Wat er staat</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>MoreAbout</name>
    <message>
        <source>What is already there</source>
        <translation>Wat er al is</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigatie</translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message>
        <source>1. The question, in own words</source>
        <translation>1. De hulpvraag, in eigen woorden</translation>
    </message>
    <message>
        <source>2. Which problems there are</source>
        <translation>2. Welke problemen er zijn</translation>
    </message>
    <message>
        <source>3. Which support is needed: kind</source>
        <translation>3. Welke ondersteuning nodig is: aard</translation>
    </message>
    <message>
        <source>4. What can give it</source>
        <translation>4. Wat daarin kan voorzien</translation>
    </message>
    <message>
        <source>Add a solution</source>
        <translation>Oplossing toevoegen</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Omvang: hoeveel</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Remove this need</source>
        <translation>Deze hulpvraag weghalen</translation>
    </message>
    <message>
        <source>Solution  Ctrl+Enter</source>
        <translation>Oplossing  Ctrl+Enter</translation>
    </message>
    <message>
        <source>The solution was removed.</source>
        <translation>De oplossing is weggehaald.</translation>
    </message>
</context>
<context>
    <name>NeedLine</name>
    <message>
        <source>None, or not in the plan yet</source>
        <translation>Geen, of nog niet in het plan</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>Take out this question</source>
        <translation>Deze hulpvraag weghalen</translation>
    </message>
    <message>
        <source>planning the day, the post</source>
        <translation>dag indelen, post bijhouden</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <source>Needs</source>
        <translation>Hulpvragen</translation>
    </message>
    <message>
        <source>No needs are noted. They are written in a conversation.</source>
        <translation>Er zijn geen hulpvragen genoteerd. U schrijft ze in een gesprek.</translation>
    </message>
</context>
<context>
    <name>NeedsPart</name>
    <message>
        <source>Add a need</source>
        <translation>Hulpvraag toevoegen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>No needs noted yet. Write first what the resident asks, then which problems there are and which support that takes; only then what can give it.</source>
        <translation>Nog geen hulpvragen genoteerd. Schrijf eerst wat de inwoner vraagt, dan welke problemen er zijn en welke ondersteuning nodig is; pas daarna wat daarin kan voorzien.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>The need was removed.</source>
        <translation>De hulpvraag is weggehaald.</translation>
    </message>
</context>
<context>
    <name>NormCalculator</name>
    <message>
        <source>Calculate with the norms</source>
        <translation>Berekenen met de normen</translation>
    </message>
    <message>
        <source>Choose what counts for this resident. Below you see what it comes to.</source>
        <translation>Kies wat voor deze inwoner meetelt. Onderaan ziet u meteen de uitkomst.</translation>
    </message>
    <message>
        <source>Norm set</source>
        <translation>Normenset</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>The municipality has not adopted a norm set that counts today. Whoever keeps the lists does that in Settings, under Norm sets; an example stands ready.</source>
        <translation>De gemeente heeft geen normenset vastgesteld die vandaag geldt. Wie de lijsten beheert, doet dat bij Instellingen, Normensets; er staat een voorbeeld klaar.</translation>
    </message>
    <message>
        <source>What is granted</source>
        <translation>Wat wordt toegekend</translation>
    </message>
    <message>
        <source>Why it differs from the outcome</source>
        <translation>Waarom dit afwijkt van de uitkomst</translation>
    </message>
    <message>
        <source>minutes a week</source>
        <translation>minuten per week</translation>
    </message>
</context>
<context>
    <name>NormDayDialog</name>
    <message>
        <source>Adopt</source>
        <translation>Vaststellen</translation>
    </message>
    <message>
        <source>After this day nobody calculates with it. What was calculated stays.</source>
        <translation>Na deze dag rekent niemand er meer mee. Wat al is berekend, blijft.</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Leave it empty when it goes on counting.</source>
        <translation>Laat dit leeg als hij blijft gelden.</translation>
    </message>
    <message>
        <source>The municipality adopts this norm set. Its figures do not change any more after that; a copy can.</source>
        <translation>De gemeente stelt deze normenset vast. Daarna veranderen de cijfers niet meer; een kopie kan wel worden gewijzigd.</translation>
    </message>
</context>
<context>
    <name>NormLine</name>
    <message>
        <source>How often: %1</source>
        <translation>Hoe vaak: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>Why is this taken off?</source>
        <translation>Waarom gaat dit eraf?</translation>
    </message>
    <message>
        <source>times</source>
        <translation>keer</translation>
    </message>
</context>
<context>
    <name>NormSetDialog</name>
    <message>
        <source>Add as a draft</source>
        <translation>Toevoegen als concept</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Change a draft</source>
        <translation>Concept wijzigen</translation>
    </message>
    <message>
        <source>Date of the figures (optional)</source>
        <translation>Datum van de cijfers (niet verplicht)</translation>
    </message>
    <message>
        <source>Each line: kind; name; minutes; how often; per week, maand or jaar; a word that lines share of which only one counts; how often it is counted at most. Leave the minutes empty where the figure is missing.</source>
        <translation>Elke regel: soort; naam; minuten; hoe vaak; per week, maand of jaar; een gedeeld woord voor regels waarvan er maar één telt; hoe vaak de regel hoogstens meetelt. Laat de minuten leeg als het cijfer ontbreekt.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>List (*.csv *.txt)</source>
        <translation>Lijst (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Uit een bestand inlezen…</translation>
    </message>
    <message>
        <source>Load the lines of a norm set</source>
        <translation>Regels van een normenset inlezen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New norm set</source>
        <translation>Nieuwe normenset</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>Dit bestand is niet te lezen. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
</context>
<context>
    <name>NormsSection</name>
    <message>
        <source>Adopt or end…</source>
        <translation>Vaststellen of beëindigen…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Vaststellen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopiëren…</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beëindigen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New norm set</source>
        <translation>Nieuwe normenset</translation>
    </message>
    <message>
        <source>Norm sets</source>
        <translation>Normensets</translation>
    </message>
    <message>
        <source>Norm sets for household help</source>
        <translation>Normensets voor hulp bij het huishouden</translation>
    </message>
    <message>
        <source>Take over the example</source>
        <translation>Voorbeeld overnemen</translation>
    </message>
    <message>
        <source>There is no norm set yet. Begin with the example of 108 hours a year, or with a new one of your own.</source>
        <translation>Er is nog geen normenset. Begin met het voorbeeld van 108 uur per jaar, of maak zelf een nieuwe.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>With a norm set that was adopted, the minutes of household help are calculated. What was calculated keeps the figures of its day.</source>
        <translation>Met een vastgestelde normenset worden de minuten hulp bij het huishouden berekend. Een berekening houdt de cijfers van de dag waarop zij is gemaakt.</translation>
    </message>
    <message>
        <source>draft, to be adopted</source>
        <translation>concept, nog vast te stellen</translation>
    </message>
    <message>
        <source>example, to be adopted by the municipality</source>
        <translation>voorbeeld, door de gemeente vast te stellen</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Nog geen notities</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Search in all notes of this resident</source>
        <translation>Zoek in alle notities van deze inwoner</translation>
    </message>
    <message>
        <source>Show older notes</source>
        <translation>Oudere notities tonen</translation>
    </message>
    <message>
        <source>To the conversation</source>
        <translation>Naar het gesprek</translation>
    </message>
    <message>
        <source>To the conversation of %1</source>
        <translation>Naar het gesprek van %1</translation>
    </message>
    <message>
        <source>Try another word, or a part of one.</source>
        <translation>Probeer een ander woord, of een deel ervan.</translation>
    </message>
    <message>
        <source>What is said and seen in a conversation stands here, all together.</source>
        <translation>Wat in een gesprek gezegd en gezien is, staat hier bij elkaar.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Choose another file</source>
        <translation>Ander bestand kiezen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Made by a newer version</source>
        <translation>Gemaakt door een nieuwere versie</translation>
    </message>
    <message>
        <source>Make a new file</source>
        <translation>Nieuw bestand maken</translation>
    </message>
    <message>
        <source>Nothing can be written here</source>
        <translation>Hier kan niets worden bewaard</translation>
    </message>
    <message>
        <source>Put back a copy</source>
        <translation>Kopie terugzetten</translation>
    </message>
    <message>
        <source>Take the key slots of a copy</source>
        <translation>Het sleutelbestand van een kopie nemen</translation>
    </message>
    <message>
        <source>The file cannot be opened now</source>
        <translation>Het bestand kan nu niet worden geopend</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Het bestand is beschadigd</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Het bestand is er niet</translation>
    </message>
    <message>
        <source>The file is open already</source>
        <translation>Het bestand is al open</translation>
    </message>
    <message>
        <source>The file was not brought up to date</source>
        <translation>Het bestand is niet bijgewerkt</translation>
    </message>
    <message>
        <source>The key slots are missing or damaged</source>
        <translation>Het sleutelbestand is weg of beschadigd</translation>
    </message>
    <message>
        <source>The key slots belong to another file</source>
        <translation>De sleutelvakken horen bij een ander bestand</translation>
    </message>
    <message>
        <source>This folder is not fit</source>
        <translation>Deze map is niet geschikt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Choose a provider.</source>
        <translation>Kies een aanbieder.</translation>
    </message>
    <message>
        <source>Needed when somebody else is first for this provider.</source>
        <translation>Nodig als voor deze aanbieder iemand anders vooraan staat.</translation>
    </message>
    <message>
        <source>Provider and its room per week</source>
        <translation>Aanbieder en ruimte per week</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>OpenEndedTable</name>
    <message numerus="yes">
        <source>%n indication(s) without end date run.</source>
        <translation>
            <numerusform>Er loopt %n indicatie zonder einddatum.</numerusform>
            <numerusform>Er lopen %n indicaties zonder einddatum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consulent</translation>
    </message>
    <message>
        <source>Everybody was spoken with</source>
        <translation>Met iedereen is gesproken</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Laatste gesprek</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Opnieuw kijken op</translation>
    </message>
    <message>
        <source>Runs since</source>
        <translation>Loopt sinds</translation>
    </message>
    <message>
        <source>So many would have been taken again in a cycle of %1 months. Below: with whom nobody spoke in the past %2 months.</source>
        <translation>Zoveel keer was er in een cyclus van %1 maanden opnieuw besloten. Hieronder: met wie in de afgelopen %2 maanden niemand sprak.</translation>
    </message>
    <message numerus="yes">
        <source>That has saved %n decision(s) so far.</source>
        <translation>
            <numerusform>Dat heeft tot nu toe %n besluit bespaard.</numerusform>
            <numerusform>Dat heeft tot nu toe %n besluiten bespaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has help without end date and was not spoken with, comes here.</source>
        <translation>Wie hulp zonder einddatum heeft en niet is gesproken, komt hier.</translation>
    </message>
    <message>
        <source>Without end date and without a conversation</source>
        <translation>Zonder einddatum en zonder gesprek</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
    <message>
        <source>%1. Change</source>
        <translation>%1. Wijzigen</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Change when, where and who is there</source>
        <translation>Wijzigen wanneer, waar en wie erbij is</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Gesprek afronden</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>Invitation letter</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>Look together</source>
        <translation>Samen kijken</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Hulpvragen</translation>
    </message>
    <message>
        <source>Not everything is saved yet. Look at the fields that say why.</source>
        <translation>Nog niet alles is bewaard. Kijk bij de velden die zeggen waarom.</translation>
    </message>
    <message>
        <source>Nothing is kept yet; begin to type.</source>
        <translation>Er is nog niets bewaard; begin met typen.</translation>
    </message>
    <message>
        <source>Of the report: %1</source>
        <translation>Van de melding: %1</translation>
    </message>
    <message>
        <source>Plan an appointment…</source>
        <translation>Afspraak plannen…</translation>
    </message>
    <message>
        <source>Preparation on one page</source>
        <translation>Voorbereiding op één blad</translation>
    </message>
    <message>
        <source>Preparation sheet for the resident</source>
        <translation>Voorbereidingsblad voor de inwoner</translation>
    </message>
    <message>
        <source>Prepare the visit, invite the resident, or put it in your calendar</source>
        <translation>Bereid het bezoek voor, nodig de inwoner uit of zet het in uw agenda</translation>
    </message>
    <message>
        <source>Put it in your calendar…</source>
        <translation>In uw agenda zetten…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Results of what is tailor-made: none is settled</source>
        <translation>Resultaten bij de maatwerkvoorziening: nog geen resultaat vastgesteld</translation>
    </message>
    <message>
        <source>The appointment is planned.</source>
        <translation>De afspraak staat gepland.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>CSV with letters and files, in a ZIP (*.zip)</source>
        <translation>CSV met brieven en bestanden, in een zip (*.zip)</translation>
    </message>
    <message>
        <source>JSON, for another program (*.json)</source>
        <translation>JSON, voor een ander programma (*.json)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Platte tekst (*.txt)</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Afgedrukt.</translation>
    </message>
    <message>
        <source>Save paper</source>
        <translation>Papier opslaan</translation>
    </message>
    <message>
        <source>Saved as a PDF.</source>
        <translation>Opgeslagen als pdf.</translation>
    </message>
    <message>
        <source>Saved as a protected archive.</source>
        <translation>Opgeslagen als beveiligd archief.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>The printer did not take it. See whether it is on and has paper, and print again.</source>
        <translation>De printer nam het niet aan. Kijk of hij aan staat en papier heeft, en druk opnieuw af.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Application</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>As table and as picture, without names of residents</source>
        <translation>Als tabel en als tekening, zonder namen van inwoners</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin a conversation</source>
        <translation>Een gesprek beginnen</translation>
    </message>
    <message>
        <source>Blank preparation sheet</source>
        <translation>Leeg voorbereidingsblad</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Caseload</translation>
    </message>
    <message>
        <source>Caseload per consultant</source>
        <translation>Caseload per consulent</translation>
    </message>
    <message>
        <source>Caseload per neighbourhood</source>
        <translation>Caseload per buurt</translation>
    </message>
    <message>
        <source>Choose a neighbourhood in the file of a client; it is counted here.</source>
        <translation>Kies in het dossier van een cliënt een buurt; hier wordt geteld.</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consulent</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Enter the consultants in Settings; their files are counted here.</source>
        <translation>Vul bij Instellingen de consulenten in; hier worden hun dossiers geteld.</translation>
    </message>
    <message>
        <source>Find a resident to begin a conversation or to plan an appointment. Nothing is kept before you type.</source>
        <translation>Zoek een inwoner om een gesprek te beginnen of een afspraak te plannen. Er wordt pas iets bewaard als u typt.</translation>
    </message>
    <message>
        <source>For the counter: residents write on it beforehand</source>
        <translation>Voor aan de balie: inwoners schrijven er vooraf op</translation>
    </message>
    <message>
        <source>Go on with one, or begin with somebody.</source>
        <translation>Ga verder met een gesprek, of begin er een.</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Hoe er geteld wordt</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name, birth date, street…</source>
        <translation>Naam, geboortedatum, straat…</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>No open conversations</source>
        <translation>Geen open gesprekken</translation>
    </message>
    <message>
        <source>Nobody carries files yet</source>
        <translation>Nog niemand heeft dossiers</translation>
    </message>
    <message>
        <source>Nobody found. Try another part of the name, or the birth date.</source>
        <translation>Niemand gevonden. Probeer een ander deel van de naam, of de geboortedatum.</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Nog niet afgerond</translation>
    </message>
    <message>
        <source>Nothing runs in a neighbourhood yet</source>
        <translation>Er loopt nog niets in een buurt</translation>
    </message>
    <message>
        <source>Numbers below %1 are not told, so that nobody can be recognised in them.</source>
        <translation>Aantallen onder de %1 staan er niet precies, zodat niemand te herkennen is.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Per consultant</source>
        <translation>Per consulent</translation>
    </message>
    <message>
        <source>Per neighbourhood</source>
        <translation>Per buurt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Inwoners</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>Running support</source>
        <translation>Lopende hulp</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Met wie?</translation>
    </message>
    <message>
        <source>Without end date</source>
        <translation>Zonder einddatum</translation>
    </message>
</context>
<context>
    <name>OverviewSection</name>
    <message>
        <source>%1 ends</source>
        <translation>%1 eindigt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Agreed and not done yet</source>
        <translation>Afgesproken en nog niet gedaan</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consulent</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation>Gesprek: %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indicatie</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Laatste gesprek</translation>
    </message>
    <message>
        <source>Look again: %1</source>
        <translation>Opnieuw kijken: %1</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Naam nog niet bekend</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Buurt of kern</translation>
    </message>
    <message>
        <source>No days ahead. A report or an appointment begins it.</source>
        <translation>Er staan nog geen termijnen of afspraken. Begin met een melding of een afspraak.</translation>
    </message>
    <message>
        <source>Nobody is entered yet.</source>
        <translation>Er is nog niemand ingevuld.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Nothing is granted now.</source>
        <translation>Er is nu niets toegekend.</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Op de lijst</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>People around the resident</source>
        <translation>Mensen om de inwoner heen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Plaats %1</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Liefst via</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Inwoner</translation>
    </message>
    <message>
        <source>The place was decided by an exception.</source>
        <translation>Deze plaats volgt uit een uitzondering.</translation>
    </message>
    <message>
        <source>There has been no conversation yet.</source>
        <translation>Er is nog geen gesprek geweest.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>Wat er komt</translation>
    </message>
    <message>
        <source>What is granted</source>
        <translation>Wat is toegekend</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>uiterlijk %1</translation>
    </message>
    <message>
        <source>family carer</source>
        <translation>mantelzorger</translation>
    </message>
    <message>
        <source>indicated on %1</source>
        <translation>geïndiceerd op %1</translation>
    </message>
    <message>
        <source>lives in</source>
        <translation>woont in huis</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>nog niet afgerond</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>professional</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>vertegenwoordiger</translation>
    </message>
</context>
<context>
    <name>OwnerPage</name>
    <message>
        <source>As it stands on letters, such as M. Kok.</source>
        <translation>Zoals hij op brieven staat, bijvoorbeeld M. Kok.</translation>
    </message>
    <message>
        <source>Choose a municipality</source>
        <translation>Kies een gemeente</translation>
    </message>
    <message>
        <source>Choose the municipality you work for.</source>
        <translation>Kies de gemeente waarvoor u werkt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>I also manage this file</source>
        <translation>Ik beheer dit bestand ook</translation>
    </message>
    <message>
        <source>Its areas, provisions and letterhead are used. The other five are known as well.</source>
        <translation>U werkt met de buurten, de voorzieningen en het briefhoofd van deze gemeente. De andere vijf gemeenten zijn ook bekend.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Type your name; it stands with what you record.</source>
        <translation>Typ uw naam; die staat bij wat u vastlegt.</translation>
    </message>
    <message>
        <source>Whoever manages it adds colleagues and changes the municipality&apos;s lists. If nobody does, you can take that up later in the settings.</source>
        <translation>Wie het beheert, voegt collega&apos;s toe en wijzigt de lijsten van de gemeente. Doet niemand dat, dan kunt u het later in de instellingen oppakken.</translation>
    </message>
    <message>
        <source>Whose file is it?</source>
        <translation>Van wie is het bestand?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Taal van het papier</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>No BSN is known.</source>
        <translation>Er is geen BSN bekend.</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Gewone letters</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Print the BSN</source>
        <translation>BSN afdrukken</translation>
    </message>
    <message>
        <source>Sheet in plain language</source>
        <translation>Blad in eenvoudige taal</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Het papier</translation>
    </message>
    <message>
        <source>With the preparation sheet</source>
        <translation>Met het voorbereidingsblad</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n vermelding</numerusform>
            <numerusform>%n vermeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n blad</numerusform>
            <numerusform>%n bladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Taal van het papier</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page for the resident</source>
        <translation>Blad voor de inwoner</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Platte tekst (*.txt)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Save paper</source>
        <translation>Papier opslaan</translation>
    </message>
    <message>
        <source>The page was printed.</source>
        <translation>Het blad is afgedrukt.</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translation>De bladzijde is opgeslagen.</translation>
    </message>
    <message>
        <source>The paper as it prints</source>
        <translation>Het papier zoals het wordt afgedrukt</translation>
    </message>
    <message>
        <source>The printer did not take it. See whether it is on and has paper, and print again.</source>
        <translation>De printer nam het niet aan. Kijk of hij aanstaat en papier heeft, en druk opnieuw af.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
    </message>
    <message>
        <source>Where you can go %1</source>
        <translation>Hier kunt u terecht %1</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>A summary is made of a conversation. Begin with one.</source>
        <translation>Een samenvatting komt uit een gesprek. Begin daarmee.</translation>
    </message>
    <message>
        <source>Do you give it along? Then choose “Handed out”.</source>
        <translation>Reikt u het uit? Kies dan ‘Uitgereikt’.</translation>
    </message>
    <message>
        <source>Explanation of the pgb…</source>
        <translation>Uitleg over het pgb…</translation>
    </message>
    <message>
        <source>Hand out all the same</source>
        <translation>Toch uitreiken</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Uitgereikt</translation>
    </message>
    <message>
        <source>Handed out %1. It stands here exactly as it was.</source>
        <translation>Uitgereikt op %1. Het staat hier precies zoals het was.</translation>
    </message>
    <message>
        <source>Keep this version with the date of today (Ctrl+Enter)</source>
        <translation>Deze versie bewaren met de datum van vandaag (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Kept as version %1.</source>
        <translation>Bewaard als versie %1.</translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>Nog geen gesprek</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Afdrukken (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Protected archive for e-mail (Ctrl+E)</source>
        <translation>Beveiligd archief voor e-mail (Ctrl+E)</translation>
    </message>
    <message>
        <source>Protected archive for e-mail…</source>
        <translation>Beveiligd archief voor e-mail…</translation>
    </message>
    <message>
        <source>Save as PDF, web page or text (Ctrl+S)</source>
        <translation>Opslaan als pdf, webpagina of tekst (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Show as it is now</source>
        <translation>Toon zoals het nu is</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>The conversation is still open</source>
        <translation>Het gesprek is nog open</translation>
    </message>
    <message>
        <source>This conversation is still open, so what stands here can still change.</source>
        <translation>Dit gesprek is nog open: wat hier staat, kan nog veranderen.</translation>
    </message>
    <message>
        <source>To the conversation</source>
        <translation>Naar het gesprek</translation>
    </message>
    <message>
        <source>What is handed out now is kept as it is. When the conversation changes after this, the resident has an older version at home.</source>
        <translation>Wat u nu uitreikt, blijft zo bewaard. Verandert het gesprek daarna, dan heeft de inwoner thuis een oudere versie.</translation>
    </message>
</context>
<context>
    <name>PassphraseChoice</name>
    <message>
        <source>At least 16 characters: letters without accents, digits, signs.</source>
        <translation>Minstens 16 tekens: letters zonder accenten, cijfers, leestekens.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the passphrase, to keep it where you keep passphrases</source>
        <translation>Kopieer de wachtzin, om hem te bewaren waar u wachtzinnen bewaart</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Zelf kiezen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Passphrase for %1</source>
        <translation>Wachtzin voor %1</translation>
    </message>
    <message>
        <source>Propose another</source>
        <translation>Stel een andere voor</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>De wachtzin nog een keer</translation>
    </message>
    <message>
        <source>The passphrase was copied.</source>
        <translation>De wachtzin is gekopieerd.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtzin wijzigen</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Kies een nieuwe wachtzin</translation>
    </message>
    <message>
        <source>From now on only the new passphrase opens the file. Copies that were made before keep the passphrase of their day.</source>
        <translation>Vanaf nu opent alleen de nieuwe wachtzin het bestand. Kopieën van vroeger houden de wachtzin van toen.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Huidige wachtzin</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>De nieuwe wachtzin nog een keer</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message numerus="yes">
        <source>%n more character(s).</source>
        <translation>
            <numerusform>Nog %n teken.</numerusform>
            <numerusform>Nog %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sentence or four words that you remember easily, at least 12 characters long. Odd characters are not needed.</source>
        <translation>Een zin of vier woorden die u makkelijk onthoudt, minstens 12 tekens lang. Vreemde tekens zijn niet nodig.</translation>
    </message>
    <message>
        <source>Good. Longer is stronger still.</source>
        <translation>Goed. Langer is nog sterker.</translation>
    </message>
    <message>
        <source>Nobody can read the file without this passphrase or the recovery key that you get next: not a colleague, not the administrator, not the makers of the program.</source>
        <translation>Niemand kan het bestand lezen zonder deze wachtzin of de herstelsleutel die u hierna krijgt: geen collega, geen beheerder en ook de makers van het programma niet.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>De wachtzin nog een keer</translation>
    </message>
    <message>
        <source>Too much of the same. Use some other letters as well.</source>
        <translation>Te veel van hetzelfde. Gebruik ook wat andere letters.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add somebody</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <source>Enter who lives in, who cares, which professionals are involved and who may represent the resident.</source>
        <translation>Vul in wie er in huis woont, wie mantelzorger is, welke professionals betrokken zijn en wie de inwoner mag vertegenwoordigen.</translation>
    </message>
    <message>
        <source>No longer involved</source>
        <translation>Niet meer betrokken</translation>
    </message>
    <message>
        <source>Nobody is entered yet</source>
        <translation>Er is nog niemand ingevuld</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>As the relation says</source>
        <translation>Zoals de relatie zegt</translation>
    </message>
    <message>
        <source>Entered before consent was kept here. Ask for it at the next contact: %1 (%2).</source>
        <translation>Ingevoerd voordat hier toestemming werd vastgelegd. Vraag erom bij het volgende contact: %1 (%2).</translation>
    </message>
    <message>
        <source>Family carer</source>
        <translation>Mantelzorger</translation>
    </message>
    <message>
        <source>Lives in the household</source>
        <translation>Woont in huis</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Naam nog niet bekend</translation>
    </message>
    <message>
        <source>No longer involved</source>
        <translation>Niet meer betrokken</translation>
    </message>
    <message>
        <source>No longer involved.</source>
        <translation>Niet meer betrokken.</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Toestemming vastleggen…</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertegenwoordiger</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>The consent has ended, so what was kept is hidden: %1 (%2).</source>
        <translation>De toestemming geldt niet meer, dus wat er stond is verborgen: %1 (%2).</translation>
    </message>
    <message>
        <source>What does not stand here is kept with consent only: %1 (%2).</source>
        <translation>Wat hier niet staat, bewaren we alleen met toestemming: %1 (%2).</translation>
    </message>
    <message>
        <source>consent ended</source>
        <translation>toestemming afgelopen</translation>
    </message>
    <message>
        <source>consent still to be recorded</source>
        <translation>toestemming nog vastleggen</translation>
    </message>
    <message>
        <source>daughter, neighbour, nurse</source>
        <translation>dochter, buurman, verpleegkundige</translation>
    </message>
    <message>
        <source>family carer</source>
        <translation>mantelzorger</translation>
    </message>
    <message>
        <source>lives in</source>
        <translation>woont in huis</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>professional</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>vertegenwoordiger</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
</context>
<context>
    <name>PgbExplanation</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Explained today</source>
        <translation>Vandaag uitgelegd</translation>
    </message>
    <message>
        <source>Two ways to get help</source>
        <translation>Twee manieren om hulp te krijgen</translation>
    </message>
</context>
<context>
    <name>PgbFields</name>
    <message>
        <source>For</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Pgb plan received on</source>
        <translation>Pgb-plan ontvangen op</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Who is paid</source>
        <translation>Wie wordt betaald</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>%1 to %2 digits</source>
        <translation>%1 tot %2 cijfers</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Pincode kiezen</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Pincode bewaren</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>The PIN once more</source>
        <translation>Nog een keer de pincode</translation>
    </message>
    <message>
        <source>With it you come back to the desk from looking together. It opens nothing else, and it is yours alone. Do not take the PIN of your bank card.</source>
        <translation>Hiermee komt u na het samen kijken terug bij uw werk. De pincode opent verder niets en is alleen van u. Neem niet de pincode van uw bankpas.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>A name has no slash. Choose the folder above.</source>
        <translation>In een naam staat geen schuine streep. Kies hierboven de map.</translation>
    </message>
    <message>
        <source>A new file: where?</source>
        <translation>Een nieuw bestand: waar?</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Kies een map</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Andere map kiezen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Everything you record stands in one encrypted file on this computer. A folder on the computer&apos;s own disk is right; a shared or synchronised folder is not.</source>
        <translation>Alles wat u vastlegt staat in één versleuteld bestand op deze computer. Een map op de eigen schijf is goed; een gedeelde of gesynchroniseerde map niet.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Naam van het bestand</translation>
    </message>
    <message>
        <source>Use the proposed folder</source>
        <translation>De voorgestelde map gebruiken</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>A budget (pgb) was offered on %1 and declined on %2.</source>
        <translation>Op %1 is een pgb aangeboden; op %2 is ervan afgezien.</translation>
    </message>
    <message>
        <source>A place can change by an exception.</source>
        <translation>De plaats kan veranderen door een uitzondering.</translation>
    </message>
    <message>
        <source>Category %1, because</source>
        <translation>Categorie %1, omdat</translation>
    </message>
    <message>
        <source>Category…</source>
        <translation>Categorie…</translation>
    </message>
    <message>
        <source>Choose somebody in the list. Here stands why they stand where they stand.</source>
        <translation>Kies iemand in de lijst. Hier leest u waarom die persoon daar staat.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Days and demands…</source>
        <translation>Dagen en eisen…</translation>
    </message>
    <message>
        <source>Decide again if the help is still needed: give the indication a later end. Otherwise take the resident off the list.</source>
        <translation>Is de hulp nog nodig? Beslis dan opnieuw: geef de indicatie een latere einddatum. Haal de inwoner anders van de lijst.</translation>
    </message>
    <message>
        <source>Decided by %1 on %2</source>
        <translation>Vastgesteld door %1 op %2</translation>
    </message>
    <message>
        <source>Decided on %2</source>
        <translation>Vastgesteld op %2</translation>
    </message>
    <message>
        <source>End the exception…</source>
        <translation>Uitzondering beëindigen…</translation>
    </message>
    <message>
        <source>Exception…</source>
        <translation>Uitzondering…</translation>
    </message>
    <message>
        <source>Help begins…</source>
        <translation>Hulp begint…</translation>
    </message>
    <message>
        <source>Help reckons with: %1</source>
        <translation>De hulp houdt rekening met: %1</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>No answer in time…</source>
        <translation>Niet op tijd geantwoord…</translation>
    </message>
    <message>
        <source>Noted for %1: %2.</source>
        <translation>Genoteerd voor %1: %2.</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Van de lijst</translation>
    </message>
    <message>
        <source>Off the list…</source>
        <translation>Van de lijst…</translation>
    </message>
    <message>
        <source>Offer…</source>
        <translation>Aanbieden…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pauzeren…</translation>
    </message>
    <message>
        <source>Provider declines…</source>
        <translation>Aanbieder kan niet…</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Terugplaatsen op de lijst</translation>
    </message>
    <message>
        <source>Put back on the list, with the same date.</source>
        <translation>Teruggeplaatst op de lijst, met dezelfde datum.</translation>
    </message>
    <message>
        <source>Resident declines…</source>
        <translation>Inwoner wil niet…</translation>
    </message>
    <message>
        <source>Still needed?…</source>
        <translation>Nog steeds nodig?…</translation>
    </message>
    <message>
        <source>Tell the resident by letter where they stand, and why</source>
        <translation>Vertel de inwoner in een brief waar die staat, en waarom</translation>
    </message>
    <message numerus="yes">
        <source>That happened %n time(s) this quarter.</source>
        <translation>
            <numerusform>Dat gebeurde dit kwartaal %n keer.</numerusform>
            <numerusform>Dat gebeurde dit kwartaal %n keer.</numerusform>
        </translation>
    </message>
    <message>
        <source>This place is “%1” now.</source>
        <translation>Deze plaats is nu ‘%1’.</translation>
    </message>
    <message>
        <source>To the indication</source>
        <translation>Naar de indicatie</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>Weer laten wachten</translation>
    </message>
    <message>
        <source>Waiting again, at the same place.</source>
        <translation>Wacht weer, op dezelfde plaats.</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Waarom hier?</translation>
    </message>
    <message>
        <source>Why place %1?</source>
        <translation>Waarom plaats %1?</translation>
    </message>
    <message>
        <source>Withdraw the offer…</source>
        <translation>Aanbod intrekken…</translation>
    </message>
</context>
<context>
    <name>PlacementView</name>
    <message>
        <source>%1, %2. Decided on %3; this date counts for the order.</source>
        <translation>%1, %2. Besloten op %3; deze datum telt voor de volgorde.</translation>
    </message>
    <message>
        <source>A: the need is urgent. These residents are offered help first.</source>
        <translation>A: de nood is hoog. Deze inwoners krijgen als eersten hulp aangeboden.</translation>
    </message>
    <message>
        <source>B: the resident can arrange help with a budget (pgb) and chooses not to. Everybody in A goes first, so it may take longer.</source>
        <translation>B: de inwoner kan hulp regelen met een pgb en kiest daar niet voor. Iedereen in A gaat voor, dus het kan langer duren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose A or B. It can be changed later; the date stays.</source>
        <translation>Kies A of B. U kunt het later wijzigen; de datum blijft.</translation>
    </message>
    <message>
        <source>Choose category A or B.</source>
        <translation>Kies categorie A of B.</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Op de lijst plaatsen</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Op de wachtlijst plaatsen</translation>
    </message>
    <message>
        <source>The order: category, date of the decision, moment on the list. The web of a conversation plays no part in it.</source>
        <translation>De volgorde: categorie, datum van het besluit, moment van plaatsing. Het spinnenweb van een gesprek telt niet mee.</translation>
    </message>
    <message>
        <source>What the category means</source>
        <translation>Wat de categorie betekent</translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation>Wat is toegekend</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>For the resident: who does what, and when we look back</source>
        <translation>Voor de inwoner: wie wat doet en wanneer wij terugkijken</translation>
    </message>
    <message>
        <source>Plan on paper</source>
        <translation>Plan op papier</translation>
    </message>
</context>
<context>
    <name>PlanningDialog</name>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Plan an appointment</source>
        <translation>Afspraak plannen</translation>
    </message>
</context>
<context>
    <name>PointLine</name>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Alt+A</source>
        <translation>Alt+A</translation>
    </message>
    <message>
        <source>Make an agreement of %1</source>
        <translation>Afspraak maken van %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notitie bij %1</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>afgesproken</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>As text</source>
        <translation>Als tekst</translation>
    </message>
    <message>
        <source>Choose “As text” to have it read aloud.</source>
        <translation>Kies ‘Als tekst’ om het te laten voorlezen.</translation>
    </message>
    <message>
        <source>Clear language</source>
        <translation>Duidelijke taal</translation>
    </message>
    <message>
        <source>How clear the words are, and advice</source>
        <translation>Hoe duidelijk de tekst is, met advies</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Hoe u het leest</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Blad %1 van %2</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Show the whole width (Ctrl+0)</source>
        <translation>De hele breedte tonen (Ctrl+0)</translation>
    </message>
    <message>
        <source>The paper as it prints</source>
        <translation>Het papier zoals het wordt afgedrukt</translation>
    </message>
    <message>
        <source>The words of the paper, in reading order</source>
        <translation>De woorden van het papier, in leesvolgorde</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele bladzijde</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Hele breedte</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergroten</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Vergroten (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinen</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>Verkleinen (Ctrl+−)</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>AGB code</source>
        <translation>AGB-code</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Aanbieder toevoegen</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle gemeenten</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Buurten en kernen</translation>
    </message>
    <message>
        <source>Eight digits.</source>
        <translation>Acht cijfers.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Takes nobody on any more</source>
        <translation>Neemt niemand meer aan</translation>
    </message>
    <message>
        <source>Tick none where it works in the whole municipality.</source>
        <translation>Kruis niets aan als de aanbieder in de hele gemeente werkt.</translation>
    </message>
</context>
<context>
    <name>ProvidersSection</name>
    <message>
        <source>Go to the providers</source>
        <translation>Naar de aanbieders</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Aanbieders</translation>
    </message>
    <message>
        <source>Providers stand beside the waiting list, with the areas in which they work and the room they have. There you add one, change one, or note that one stops.</source>
        <translation>Aanbieders staan bij de wachtlijst, met de buurten en kernen waar ze werken en de ruimte die ze hebben. Daar voegt u er een toe, wijzigt u er een, of legt u vast dat er een stopt.</translation>
    </message>
</context>
<context>
    <name>ProvisionDialog</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a provision</source>
        <translation>Voorziening toevoegen</translation>
    </message>
    <message>
        <source>As it stands in letters to residents.</source>
        <translation>Zoals het in brieven aan inwoners staat.</translation>
    </message>
    <message>
        <source>Can be granted from</source>
        <translation>Toe te kennen vanaf</translation>
    </message>
    <message>
        <source>Can stand on the waiting list</source>
        <translation>Kan op de wachtlijst staan</translation>
    </message>
    <message>
        <source>Category (iWmo)</source>
        <translation>Categorie (iWmo)</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Geteld in</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Leveringsvormen</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In gewone woorden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Leave it empty when it can go on being granted.</source>
        <translation>Laat leeg als ze toe te kennen blijft.</translation>
    </message>
    <message>
        <source>May be granted without end date</source>
        <translation>Mag zonder einddatum worden toegekend</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Eigen bijdrage</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Productcode</translation>
    </message>
    <message>
        <source>The change holds from</source>
        <translation>De wijziging geldt vanaf</translation>
    </message>
    <message>
        <source>The change holds from a day on. What was granted before stays as it was.</source>
        <translation>De wijziging geldt vanaf een dag. Wat eerder is toegekend, blijft zoals het was.</translation>
    </message>
    <message>
        <source>Tick nothing when it may be so for every group of your list.</source>
        <translation>Vink niets aan als het voor elke doelgroep van uw lijst mag.</translation>
    </message>
    <message>
        <source>Usual length</source>
        <translation>Gebruikelijke duur</translation>
    </message>
    <message>
        <source>What your by-law says; the CAK decides and collects.</source>
        <translation>Wat uw verordening zegt; het CAK stelt vast en int.</translation>
    </message>
    <message>
        <source>Without end date for</source>
        <translation>Zonder einddatum voor</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
</context>
<context>
    <name>ProvisionsSection</name>
    <message>
        <source>Add a provision</source>
        <translation>Voorziening toevoegen</translation>
    </message>
    <message>
        <source>Also what can no longer be granted</source>
        <translation>Ook wat niet meer toe te kennen is</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Einddatum</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Leveringsvormen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Voorzieningen</translation>
    </message>
    <message>
        <source>What can be granted. A change holds from a day on; what was granted before keeps the provision as it was.</source>
        <translation>Wat toe te kennen is. Een wijziging geldt vanaf een dag; wat eerder is toegekend, houdt de voorziening zoals ze was.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>altijd</translation>
    </message>
    <message>
        <source>may be without</source>
        <translation>mag zonder</translation>
    </message>
</context>
<context>
    <name>QuestionSetsSection</name>
    <message>
        <source>%1 cannot be read. Look whether it is still there, and choose again.</source>
        <translation>%1 is niet te lezen. Kijk of het bestand er nog staat en kies opnieuw.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>In a conversation that is scored per topic one of these sets is chosen. The program ships its own wording; a municipality with a licence loads its own from a file. A conversation keeps the version it was held with.</source>
        <translation>In een gesprek met cijfers per onderwerp kiest u een van deze lijsten. Het programma heeft onderwerpen in eigen woorden; een gemeente met een licentie laadt haar eigen lijst uit een bestand. Een gesprek houdt de versie waarmee het is gevoerd.</translation>
    </message>
    <message>
        <source>Load a set from a file</source>
        <translation>Lijst laden uit een bestand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Weer aanbieden</translation>
    </message>
    <message>
        <source>Offer it no longer</source>
        <translation>Niet meer aanbieden</translation>
    </message>
    <message>
        <source>Question set (*.json)</source>
        <translation>Vragenlijst (*.json)</translation>
    </message>
    <message>
        <source>The set was loaded.</source>
        <translation>De lijst is geladen.</translation>
    </message>
    <message>
        <source>Topics to score with</source>
        <translation>Onderwerpen om cijfers bij te geven</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programma</translation>
    </message>
</context>
<context>
    <name>ReadingList</name>
    <message>
        <source>Heading: %1</source>
        <translation>Kop: %1</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Schrijf in een paar woorden waarom.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>Do this when the paper was lost or seen by somebody else. The key on the old paper then no longer opens this file; copies made before keep theirs.</source>
        <translation>Doe dit als het papier kwijt is of door een ander is gezien. De sleutel op het oude papier opent dit bestand dan niet meer; eerdere kopieën houden de hunne.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Nieuwe sleutel maken</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Nieuwe herstelsleutel maken</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Your new recovery key</source>
        <translation>Uw nieuwe herstelsleutel</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Opening…</source>
        <translation>Bezig met openen…</translation>
    </message>
    <message>
        <source>Take the paper that was printed when the file was made, and type the eight groups. After that you choose a new passphrase.</source>
        <translation>Neem het papier dat is afgedrukt toen het bestand werd gemaakt, en typ de acht groepen over. Daarna kiest u een nieuwe wachtzin.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Unlock with the recovery key</source>
        <translation>Ontgrendelen met de herstelsleutel</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>How to keep it</source>
        <translation>Zo bewaart u hem</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Zo gebruikt u hem</translation>
    </message>
    <message>
        <source>In a locked cupboard or safe, not with the laptop and not in a photograph.</source>
        <translation>In een afgesloten kast of kluis, niet bij de laptop en niet op een foto.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Start Wmo Desk, choose “Passphrase forgotten?” and type the eight groups. Capitals or small letters make no difference. Then choose a new passphrase.</source>
        <translation>Start Wmo Desk, kies “Wachtzin vergeten?” en typ de acht groepen over. Hoofdletters of kleine letters maken niet uit. Kies daarna een nieuwe wachtzin.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the laptop can read everything in the file.</source>
        <translation>Wie dit blad én de laptop heeft, kan alles in het bestand lezen.</translation>
    </message>
    <message>
        <source>With this key the file of Wmo Desk can be opened when the passphrase was forgotten. Without the passphrase and without this key nobody can read the file.</source>
        <translation>Met deze sleutel gaat het bestand van Wmo Desk open als de wachtzin is vergeten. Zonder de wachtzin en zonder deze sleutel kan niemand het bestand lezen.</translation>
    </message>
    <message>
        <source>Write neither the passphrase nor anything else on this sheet.</source>
        <translation>Schrijf de wachtzin niet op dit blad, en ook niets anders.</translation>
    </message>
</context>
<context>
    <name>ReductionFields</name>
    <message>
        <source>A reasonable time to get used to it.</source>
        <translation>Een redelijke termijn om eraan te wennen.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Onveranderd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Veranderd</translation>
    </message>
    <message>
        <source>There is less: the situation of the resident</source>
        <translation>Er komt minder: de situatie van de inwoner</translation>
    </message>
    <message>
        <source>Until when the help stays as it was</source>
        <translation>Tot en met wanneer de hulp blijft zoals zij was</translation>
    </message>
    <message>
        <source>Why there is less</source>
        <translation>Waarom er minder komt</translation>
    </message>
</context>
<context>
    <name>RefuseCard</name>
    <message>
        <source>Choose what was applied for.</source>
        <translation>Kies wat er is aangevraagd.</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Datum besluit</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>In words for the resident, who may object within six weeks.</source>
        <translation>In woorden voor de inwoner; die kan binnen zes weken bezwaar maken.</translation>
    </message>
    <message>
        <source>Of art. 2.3.6 Wmo. The help itself is granted or refused apart.</source>
        <translation>Uit art. 2.3.6 Wmo. Over de hulp zelf beslist u apart.</translation>
    </message>
    <message>
        <source>Only the pgb</source>
        <translation>Alleen het pgb</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Voorziening</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>The list is empty. Fill it under Settings, Grounds of refusal.</source>
        <translation>De lijst is leeg. Vul haar onder Instellingen, Afwijzingsgronden.</translation>
    </message>
    <message>
        <source>The provision</source>
        <translation>De voorziening</translation>
    </message>
    <message>
        <source>What is refused</source>
        <translation>Wat wordt afgewezen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Confirmation letter</source>
        <translation>Bevestigingsbrief</translation>
    </message>
    <message>
        <source>End the report</source>
        <translation>Melding beëindigen</translation>
    </message>
    <message>
        <source>End this report</source>
        <translation>Deze melding beëindigen</translation>
    </message>
    <message>
        <source>End this report…</source>
        <translation>Deze melding beëindigen…</translation>
    </message>
    <message>
        <source>For instance because it was withdrawn. Its terms stop counting today.</source>
        <translation>Bijvoorbeeld omdat ze is ingetrokken. Haar termijnen tellen vanaf vandaag niet meer.</translation>
    </message>
    <message>
        <source>Help is needed at once</source>
        <translation>Er is meteen hulp nodig</translation>
    </message>
    <message>
        <source>In the words of who reported.</source>
        <translation>In de woorden van wie meldde.</translation>
    </message>
    <message>
        <source>New report, received today</source>
        <translation>Nieuwe melding, vandaag ontvangen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>Proposed: %1.</source>
        <translation>Voorstel: %1.</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Melding van %1</translation>
    </message>
    <message>
        <source>Simple, and the resident is known</source>
        <translation>Enkelvoudig, en de inwoner is bekend</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Weer oppakken</translation>
    </message>
    <message>
        <source>Take this report up again</source>
        <translation>Deze melding weer oppakken</translation>
    </message>
    <message>
        <source>The explanation on paper</source>
        <translation>De uitleg op papier</translation>
    </message>
    <message>
        <source>The explanation, to read aloud</source>
        <translation>De uitleg, om voor te lezen</translation>
    </message>
    <message>
        <source>The findings on paper</source>
        <translation>Het verslag op papier</translation>
    </message>
    <message>
        <source>The report is ended.</source>
        <translation>De melding is beëindigd.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>besloten</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
</context>
<context>
    <name>ReportsSection</name>
    <message>
        <source>A report begins the terms: six weeks for the investigation, from that day.</source>
        <translation>Met een melding beginnen de termijnen: zes weken voor het onderzoek, vanaf die dag.</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nieuwe melding</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Nog geen melding</translation>
    </message>
    <message>
        <source>Report by telephone</source>
        <translation>Melding aan de telefoon</translation>
    </message>
    <message>
        <source>Take a report while you are on the telephone (Ctrl+M)</source>
        <translation>Een melding aannemen terwijl u aan de telefoon bent (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>Deze kopie terugzetten</translation>
    </message>
    <message>
        <source>Put this copy back?</source>
        <translation>Deze kopie terugzetten?</translation>
    </message>
    <message>
        <source>The file becomes as it was on %1. What is there now is copied first, so nothing is lost. The file closes for a moment and opens again.</source>
        <translation>Het bestand wordt zoals het was op %1. Wat er nu staat, wordt eerst gekopieerd; er gaat dus niets verloren. Het bestand gaat even dicht en weer open.</translation>
    </message>
    <message>
        <source>The passphrase that was used when this copy was made.</source>
        <translation>De wachtzin van toen deze kopie werd gemaakt.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose a folder</source>
        <translation>Kies een map</translation>
    </message>
    <message>
        <source>Look in another folder</source>
        <translation>In een andere map kijken</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Put back a copy</source>
        <translation>Kopie terugzetten</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>Deze kopie terugzetten</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Bezig met terugzetten…</translation>
    </message>
    <message>
        <source>Take the key slots of a copy</source>
        <translation>Het sleutelbestand van een kopie nemen</translation>
    </message>
    <message>
        <source>Take these key slots</source>
        <translation>Dit sleutelbestand nemen</translation>
    </message>
    <message>
        <source>The file becomes as it was at that moment. What is there now is copied first, so nothing is lost.</source>
        <translation>Het bestand wordt zoals het op dat moment was. Wat er nu staat, wordt eerst gekopieerd; er gaat dus niets verloren.</translation>
    </message>
    <message>
        <source>The passphrase that was used when this copy was made.</source>
        <translation>De wachtzin van toen deze kopie werd gemaakt.</translation>
    </message>
    <message>
        <source>The records are not harmed; only the small file with the key slots is. Every copy has one. The passphrase of the day of that copy then opens the file.</source>
        <translation>De dossiers zijn niet beschadigd, alleen het kleine sleutelbestand. Elke kopie heeft er een. De wachtzin van de dag van die kopie opent daarna het bestand.</translation>
    </message>
    <message>
        <source>Type the passphrase of this copy.</source>
        <translation>Typ de wachtzin van deze kopie.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>How it is now</source>
        <translation>Hoe het nu is</translation>
    </message>
    <message>
        <source>How we see it</source>
        <translation>Waaraan wij het zien</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Bereikt uiterlijk</translation>
    </message>
    <message>
        <source>Remove this result</source>
        <translation>Dit resultaat weghalen</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Vaststellen</translation>
    </message>
    <message>
        <source>Settled on %1</source>
        <translation>Vastgesteld op %1</translation>
    </message>
    <message>
        <source>We look at it together on</source>
        <translation>Samen evalueren op</translation>
    </message>
    <message>
        <source>What will be different</source>
        <translation>Wat er anders wordt</translation>
    </message>
    <message>
        <source>Where it should get to</source>
        <translation>Waar het naartoe moet</translation>
    </message>
    <message>
        <source>Who takes it on</source>
        <translation>Wie dit oppakt</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>Evaluate</source>
        <translation>Evalueren</translation>
    </message>
    <message>
        <source>No results are agreed on. They are written in a conversation.</source>
        <translation>Er zijn geen resultaten afgesproken. U schrijft ze in een gesprek.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>look at it on %1</source>
        <translation>evalueren op %1</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>niet vastgesteld</translation>
    </message>
</context>
<context>
    <name>ResultsPart</name>
    <message>
        <source>Add a result</source>
        <translation>Resultaat toevoegen</translation>
    </message>
    <message>
        <source>Not settled: %1</source>
        <translation>Niet vastgesteld: %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Result  Ctrl+Enter</source>
        <translation>Resultaat  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Results are needed only for support that is tailor-made. Each has a duration of its own.</source>
        <translation>Resultaten zijn alleen nodig bij een maatwerkvoorziening. Elk resultaat heeft een eigen looptijd.</translation>
    </message>
    <message>
        <source>The result was removed.</source>
        <translation>Het resultaat is weggehaald.</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Look again on</source>
        <translation>Opnieuw kijken op</translation>
    </message>
    <message>
        <source>Pointed out again on</source>
        <translation>Opnieuw gewezen op</translation>
    </message>
    <message>
        <source>The personal plan, client support and the pgb (art. 2.3.9 lid 1).</source>
        <translation>Het persoonlijk plan, cliëntondersteuning en het pgb: op welke dag (art. 2.3.9 lid 1).</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Wat eruit komt</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Wat er is bevonden</translation>
    </message>
</context>
<context>
    <name>RevisionFields</name>
    <message>
        <source>Ground (art. 2.3.10 Wmo)</source>
        <translation>Grond (art. 2.3.10 Wmo)</translation>
    </message>
    <message>
        <source>Put right what was typed</source>
        <translation>Typefout herstellen</translation>
    </message>
    <message>
        <source>The decision changes</source>
        <translation>Het besluit wordt herzien</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Wat dit is</translation>
    </message>
    <message>
        <source>Why the decision changes</source>
        <translation>Waarom het besluit wordt herzien</translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>%1 did not answer about %2 by %3.</source>
        <translation>%1 heeft over %2 niet geantwoord. De laatste dag was %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) lapsed; the residents wait on at their place.</source>
        <translation>
            <numerusform>%n aanbod is vervallen; de inwoner wacht verder op dezelfde plaats.</numerusform>
            <numerusform>%n aanbiedingen zijn vervallen; de inwoners wachten verder op dezelfde plaats.</numerusform>
        </translation>
    </message>
    <message>
        <source>A provider has room</source>
        <translation>Aanbieder heeft ruimte</translation>
    </message>
    <message>
        <source>AGB</source>
        <translation>AGB</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Aanbieder toevoegen</translation>
    </message>
    <message>
        <source>Add the contracted providers of household help first.</source>
        <translation>Voeg eerst de gecontracteerde aanbieders van hulp bij het huishouden toe.</translation>
    </message>
    <message>
        <source>Change the provider…</source>
        <translation>Aanbieder wijzigen…</translation>
    </message>
    <message>
        <source>Hours per week</source>
        <translation>Uren per week</translation>
    </message>
    <message>
        <source>Let these offers lapse</source>
        <translation>Laat deze aanbiedingen vervallen</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Nog geen aanbieder</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Nog niet gevraagd.</translation>
    </message>
    <message>
        <source>Note the room</source>
        <translation>Ruimte noteren</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Aanbieder</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Aanbieders</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>Room of %1</source>
        <translation>Ruimte van %1</translation>
    </message>
    <message>
        <source>Room per week</source>
        <translation>Ruimte per week</translation>
    </message>
    <message>
        <source>Show stopped ones too</source>
        <translation>Ook gestopte tonen</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>You see who is first. Offering is up to you.</source>
        <translation>U ziet wie vooraan staat. Aanbieden doet u zelf.</translation>
    </message>
    <message>
        <source>and minutes</source>
        <translation>en minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>reported on %1</source>
        <translation>gemeld op %1</translation>
    </message>
</context>
<context>
    <name>RouteCard</name>
    <message>
        <source>How it is dealt with</source>
        <translation>Hoe pakken we het op?</translation>
    </message>
    <message>
        <source>Investigation done by</source>
        <translation>Onderzoek uiterlijk klaar</translation>
    </message>
    <message>
        <source>Personal plan until</source>
        <translation>Persoonlijk plan tot en met</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Voorstel: %1</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>The law asks for help at once. The norm of the municipality (streefnorm): within %1 hours, so before %2.</source>
        <translation>De wet vraagt om onverwijld hulp. De streefnorm van de gemeente is binnen %1 uur, dus vóór %2.</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Nothing runs now.</source>
        <translation>Er loopt nu niets.</translation>
    </message>
    <message>
        <source>What runs in the household</source>
        <translation>Wat er loopt in het huishouden</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
</context>
<context>
    <name>SavedIndicator</name>
    <message>
        <source>Everything saved</source>
        <translation>Alles bewaard</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet bewaard</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Bewaard %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>ScoreInput</name>
    <message>
        <source>0 to 10; Delete for not discussed</source>
        <translation>0 tot en met 10; Delete voor niet besproken</translation>
    </message>
    <message>
        <source>not discussed</source>
        <translation>niet besproken</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>van 10</translation>
    </message>
</context>
<context>
    <name>ScoringDialog</name>
    <message>
        <source>A conversation is scored in one way; the two are never mixed.</source>
        <translation>Een gesprek krijgt op één manier cijfers; de twee manieren worden nooit gemengd.</translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>Toch veranderen</translation>
    </message>
    <message>
        <source>How are the marks given?</source>
        <translation>Hoe worden de cijfers gegeven?</translation>
    </message>
    <message>
        <source>How the marks are given</source>
        <translation>Hoe de cijfers worden gegeven</translation>
    </message>
    <message>
        <source>Score this way</source>
        <translation>Zo cijfers geven</translation>
    </message>
    <message>
        <source>Six marks at once</source>
        <translation>Zes cijfers ineens</translation>
    </message>
    <message>
        <source>The resident gives marks per topic. The web shows the average of the topics that were answered; a topic without a mark does not count.</source>
        <translation>De inwoner geeft cijfers per onderwerp. Het web toont het gemiddelde van de beantwoorde onderwerpen; een onderwerp zonder cijfer telt niet mee.</translation>
    </message>
    <message>
        <source>The resident gives one mark for each dimension.</source>
        <translation>De inwoner geeft één cijfer voor elke dimensie.</translation>
    </message>
</context>
<context>
    <name>ScreenSection</name>
    <message>
        <source>As the computer</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Op deze computer</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>The program speaks this language after it is started again.</source>
        <translation>Het programma spreekt deze taal nadat u het opnieuw hebt gestart.</translation>
    </message>
</context>
<context>
    <name>SearchOverlay</name>
    <message>
        <source>%1 found</source>
        <translation>%1 gevonden</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Tonen wat ik typ</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Whoever manages this file can change this; you can read it.</source>
        <translation>Wie dit bestand beheert kan dit wijzigen; u kunt het lezen.</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>%1 has a PIN. Forgotten? The passphrase always counts.</source>
        <translation>%1 heeft een pincode. Vergeten? De wachtzin werkt altijd.</translation>
    </message>
    <message>
        <source>%1 has no PIN; a few digits are quicker than the passphrase.</source>
        <translation>%1 heeft geen pincode. Een paar cijfers gaan sneller dan de wachtzin.</translation>
    </message>
    <message>
        <source>Ask for passphrase or PIN when looking together ends</source>
        <translation>Na het samen kijken om wachtzin of pincode vragen</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Pincode kiezen</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Kies een nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>Andere pincode kiezen</translation>
    </message>
    <message>
        <source>Do without a PIN</source>
        <translation>Geen pincode meer</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Vergrendelen na</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
    </message>
    <message>
        <source>Looking together</source>
        <translation>Samen kijken</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Nieuwe herstelsleutel maken</translation>
    </message>
    <message>
        <source>The PIN counts from now on.</source>
        <translation>De pincode geldt vanaf nu.</translation>
    </message>
    <message>
        <source>The PIN of %1 was typed wrong too often. It counts again after the passphrase when leaving, or choose another one.</source>
        <translation>De pincode van %1 is te vaak fout getypt. Typ de wachtzin bij het teruggaan, dan telt de pincode weer, of kies een andere.</translation>
    </message>
    <message>
        <source>The file locks when the computer locks or goes to sleep, with Ctrl+L, and after a while without typing. What you typed stays.</source>
        <translation>Het bestand vergrendelt als de computer vergrendelt of in slaap valt, met Ctrl+L, en na een tijd zonder typen. Wat u typte, blijft.</translation>
    </message>
    <message>
        <source>The new passphrase opens the file from now on.</source>
        <translation>Vanaf nu opent de nieuwe wachtzin het bestand.</translation>
    </message>
    <message>
        <source>The new recovery key holds from now on. Destroy the old paper.</source>
        <translation>Vanaf nu geldt de nieuwe herstelsleutel. Vernietig het oude papier.</translation>
    </message>
    <message>
        <source>What opens the file</source>
        <translation>Wat het bestand opent</translation>
    </message>
    <message>
        <source>When the file locks</source>
        <translation>Wanneer het bestand vergrendelt</translation>
    </message>
    <message>
        <source>Without the passphrase and without the recovery key nobody can read this file. Both can be replaced at any time; no record is rewritten for it.</source>
        <translation>Zonder de wachtzin en zonder de herstelsleutel kan niemand dit bestand lezen. Beide zijn altijd te vervangen; daarvoor wordt geen dossier herschreven.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Areas</source>
        <translation>Buurten en kernen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopieën</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Granting</source>
        <translation>Toekennen</translation>
    </message>
    <message>
        <source>Grounds of refusal</source>
        <translation>Afwijzingsgronden</translation>
    </message>
    <message>
        <source>Groups of the settings</source>
        <translation>Groepen van instellingen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefhoofd</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Norm sets</source>
        <translation>Normensets</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Eigen bijdrage</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Onderdelen van de instellingen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Aanbieders</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Voorzieningen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Tekstblokken</translation>
    </message>
    <message>
        <source>Special demands</source>
        <translation>Bijzondere eisen</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Doelgroepen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Without indication</source>
        <translation>Zonder indicatie</translation>
    </message>
</context>
<context>
    <name>SheetCard</name>
    <message>
        <source>Area</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>Choose a provider</source>
        <translation>Kies een aanbieder</translation>
    </message>
    <message>
        <source>Days and special demands</source>
        <translation>Dagen en bijzondere eisen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Never on it: BSN, date of birth, category and reasons. Name, address and phone only of who was taken up by this provider.</source>
        <translation>Nooit erop: BSN, geboortedatum, categorie en redenen. Naam, adres en telefoon alleen van wie deze aanbieder heeft opgepakt.</translation>
    </message>
    <message>
        <source>Nobody waits where %1 works</source>
        <translation>Niemand wacht in het werkgebied van %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Plaats %1</translation>
    </message>
    <message>
        <source>Taken up by this provider</source>
        <translation>Opgepakt door deze aanbieder</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>Er is niets om over te dragen.</translation>
    </message>
    <message>
        <source>What %1 gets to see</source>
        <translation>Wat %1 te zien krijgt</translation>
    </message>
    <message>
        <source>What the provider gets to see</source>
        <translation>Wat de aanbieder te zien krijgt</translation>
    </message>
    <message>
        <source>Who waits, as the provider reads it</source>
        <translation>Wie er wacht, zoals de aanbieder het leest</translation>
    </message>
    <message>
        <source>offered to this provider, answer by %1</source>
        <translation>aan deze aanbieder gevraagd, antwoord uiterlijk %1</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Bring in</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Lijst inlezen</translation>
    </message>
    <message>
        <source>Bringing in…</source>
        <translation>Bezig met inlezen…</translation>
    </message>
    <message>
        <source>Comparing with what is there…</source>
        <translation>Vergelijken met wat er al is…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 tonen</translation>
    </message>
    <message>
        <source>The first %1 of these lines are shown.</source>
        <translation>U ziet de eerste %1 van deze regels.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>What the list would change</source>
        <translation>Wat de lijst zou veranderen</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message numerus="yes">
        <source>%n archive(s) saved. Tell each provider its passphrase by phone.</source>
        <translation>
            <numerusform>%n archief opgeslagen. Geef de aanbieder de wachtzin per telefoon door.</numerusform>
            <numerusform>%n archieven opgeslagen. Geef elke aanbieder zijn wachtzin per telefoon door.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken up</source>
        <translation>
            <numerusform>%n opgepakt</numerusform>
            <numerusform>%n opgepakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the contracted providers of household help first.</source>
        <translation>Voeg eerst de gecontracteerde aanbieders van hulp bij het huishouden toe.</translation>
    </message>
    <message>
        <source>Each gets to see who waits where it works, and no more than it needs.</source>
        <translation>Elke aanbieder ziet wie er wacht in zijn werkgebied, en niet meer dan nodig is.</translation>
    </message>
    <message>
        <source>Hand over to providers</source>
        <translation>Overdragen aan aanbieders</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>Nog geen aanbieder</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Aanbieder</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Aanbieders</translation>
    </message>
    <message>
        <source>Save the archives in</source>
        <translation>Archieven opslaan in</translation>
    </message>
    <message>
        <source>Save the archive…</source>
        <translation>Archief opslaan…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Opgepakt</translation>
    </message>
    <message>
        <source>Tick a provider first</source>
        <translation>Vink eerst een aanbieder aan</translation>
    </message>
    <message>
        <source>Tick to whom you hand over; each gets an archive of its own.</source>
        <translation>Vink aan wie de lijst krijgt; elke aanbieder krijgt een eigen archief.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Waiting list for %1 %2</source>
        <translation>Wachtlijst voor %1 %2</translation>
    </message>
</context>
<context>
    <name>SignalCard</name>
    <message>
        <source>%1 follows it</source>
        <translation>%1 volgt het op</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Facts: what was seen or said, and by whom.</source>
        <translation>Feiten: wat is gezien of gezegd, en door wie.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Weer oppakken</translation>
    </message>
    <message>
        <source>The signal is dealt with.</source>
        <translation>Het signaal is afgehandeld.</translation>
    </message>
    <message>
        <source>Without consent nothing goes to others. Offer it again at the next contact.</source>
        <translation>Zonder toestemming gaat er niets naar anderen. Bied het bij het volgende contact opnieuw aan.</translation>
    </message>
    <message>
        <source>dealt with on %1</source>
        <translation>afgehandeld op %1</translation>
    </message>
    <message>
        <source>noted on %1</source>
        <translation>vastgelegd op %1</translation>
    </message>
    <message>
        <source>noted on %1 by %2</source>
        <translation>vastgelegd op %1 door %2</translation>
    </message>
</context>
<context>
    <name>SignalsSection</name>
    <message>
        <source>Dealt with</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>No signals</source>
        <translation>Geen signalen</translation>
    </message>
    <message>
        <source>Note a signal</source>
        <translation>Signaal vastleggen</translation>
    </message>
    <message>
        <source>Note what you notice: loneliness, poverty, a carer who is overburdened. It comes back on Today until it is dealt with.</source>
        <translation>Leg vast wat u opvalt: eenzaamheid, armoede, een mantelzorger die het niet volhoudt. Het komt terug op Vandaag tot het is afgehandeld.</translation>
    </message>
    <message>
        <source>Recorded. Only the director of the household and the team lead read it.</source>
        <translation>Vastgelegd. Alleen de regisseur van het huishouden en de teamleider lezen het.</translation>
    </message>
</context>
<context>
    <name>SnippetDialog</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a snippet</source>
        <translation>Tekstblok toevoegen</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Change a snippet</source>
        <translation>Tekstblok wijzigen</translation>
    </message>
    <message>
        <source>Everybody in the municipality</source>
        <translation>Iedereen in de gemeente</translation>
    </message>
    <message>
        <source>For example: hbh</source>
        <translation>Bijvoorbeeld: hbh</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Alleen ik</translation>
    </message>
    <message>
        <source>Short word</source>
        <translation>Kort woord</translation>
    </message>
</context>
<context>
    <name>SnippetsSection</name>
    <message>
        <source>Add a snippet</source>
        <translation>Tekstblok toevoegen</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Short word</source>
        <translation>Kort woord</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Tekstblokken</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>There are none yet. Add a text that you type often.</source>
        <translation>Er zijn er nog geen. Voeg een tekst toe die u vaak typt.</translation>
    </message>
    <message>
        <source>Type the short word and a space or Tab in a text of a conversation, and the whole text stands there. Ctrl+Z gives the word back. Your own word goes before that of the municipality.</source>
        <translation>Typ in een tekst van een gesprek het korte woord en een spatie of Tab, en de hele tekst staat er. Met Ctrl+Z komt het woord terug. Uw eigen woord gaat vóór dat van de gemeente.</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>van uzelf</translation>
    </message>
</context>
<context>
    <name>SocialMapPage</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n vermelding</numerusform>
            <numerusform>%n vermeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a list (CSV), or put the first entry on the map.</source>
        <translation>Lees een lijst (CSV) in, of zet de eerste vermelding op de kaart.</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Lijst inlezen…</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Inlezen…</translation>
    </message>
    <message>
        <source>Brought in: %1 added, %2 changed, %3 taken off.</source>
        <translation>Ingelezen: %1 erbij, %2 veranderd, %3 van de kaart.</translation>
    </message>
    <message>
        <source>Compare the map with a list (CSV) and take it over</source>
        <translation>De kaart vergelijken met een lijst (CSV) en die overnemen</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Kaart exporteren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>List (*.csv *.txt)</source>
        <translation>Lijst (*.csv *.txt)</translation>
    </message>
    <message>
        <source>List (*.csv)</source>
        <translation>Lijst (*.csv)</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nieuwe vermelding</translation>
    </message>
    <message>
        <source>New entry (Ctrl+N)</source>
        <translation>Nieuwe vermelding (Ctrl+N)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Nothing is on the map yet</source>
        <translation>Er staat nog niets op de kaart</translation>
    </message>
    <message>
        <source>Print a page</source>
        <translation>Blad afdrukken</translation>
    </message>
    <message numerus="yes">
        <source>Print a page with %n</source>
        <translation>
            <numerusform>Blad afdrukken met %n</numerusform>
            <numerusform>Blad afdrukken met %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the ticked entries for the resident (Ctrl+P)</source>
        <translation>De aangevinkte vermeldingen afdrukken voor de inwoner (Ctrl+P)</translation>
    </message>
    <message>
        <source>Social map</source>
        <translation>Sociale kaart</translation>
    </message>
    <message>
        <source>Social map %1</source>
        <translation>Sociale kaart %1</translation>
    </message>
    <message>
        <source>The first %1; type or choose to find others</source>
        <translation>De eerste %1; typ of kies om andere te vinden</translation>
    </message>
    <message>
        <source>The map was written to a list.</source>
        <translation>De kaart is naar een lijst geschreven.</translation>
    </message>
    <message>
        <source>Tick the entries first that the resident takes home</source>
        <translation>Vink eerst aan wat de inwoner mee naar huis neemt</translation>
    </message>
    <message>
        <source>Try another word for the same need, or switch a filter off.</source>
        <translation>Probeer een ander woord voor dezelfde behoefte, of zet een filter uit.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Whoever manages this file can bring in a list.</source>
        <translation>Wie dit bestand beheert, kan een lijst inlezen.</translation>
    </message>
    <message>
        <source>Write the whole map to a list (CSV)</source>
        <translation>De hele kaart naar een lijst (CSV) schrijven</translation>
    </message>
</context>
<context>
    <name>SolutionCard</name>
    <message>
        <source>Choose the solution from the social map</source>
        <translation>Kies de oplossing uit de sociale kaart</translation>
    </message>
    <message>
        <source>Discussed with resident and housemate: when, and what they said</source>
        <translation>Besproken met inwoner en huisgenoot: wanneer, en wat zij zeiden</translation>
    </message>
    <message>
        <source>From the social map</source>
        <translation>Uit de sociale kaart</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Trede</translation>
    </message>
    <message>
        <source>Show on the social map</source>
        <translation>Toon op de sociale kaart</translation>
    </message>
    <message>
        <source>Social map: Ctrl+Shift+M</source>
        <translation>Sociale kaart: Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Oplossing</translation>
    </message>
    <message>
        <source>Why this rung</source>
        <translation>Waarom deze trede</translation>
    </message>
</context>
<context>
    <name>SpiderWeb</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 van 10</translation>
    </message>
    <message>
        <source>I want to talk about this</source>
        <translation>hier wil ik over praten</translation>
    </message>
    <message>
        <source>Web of six dimensions</source>
        <translation>Web van zes dimensies</translation>
    </message>
    <message>
        <source>not discussed</source>
        <translation>niet besproken</translation>
    </message>
</context>
<context>
    <name>SpiderWebTable</name>
    <message>
        <source>%1: score</source>
        <translation>%1: cijfer</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensie</translation>
    </message>
    <message>
        <source>I want to talk about this</source>
        <translation>Hier wil ik over praten</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Table of six dimensions</source>
        <translation>Tabel van zes dimensies</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Over praten</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Vertrokken op</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>Add somebody</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Functioneel beheerder</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consulent</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>I manage this file</source>
        <translation>Ik beheer dit bestand</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Vertrokken op</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Nobody manages this file. Whoever does adds people and changes the lists.</source>
        <translation>Niemand beheert dit bestand. Wie dat doet, voegt mensen toe en wijzigt de lijsten.</translation>
    </message>
    <message>
        <source>On this computer works</source>
        <translation>Op deze computer werkt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Teamleider</translation>
    </message>
    <message>
        <source>What is recorded and looked at stands under this name.</source>
        <translation>Wat wordt vastgelegd en bekeken, staat op deze naam.</translation>
    </message>
    <message>
        <source>Who works now</source>
        <translation>Wie nu werkt</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>The conversation, the indication and the waiting list. Encrypted, on this computer.</source>
        <translation>Het gesprek, de indicatie en de wachtlijst. Versleuteld, op deze computer.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>StillNeededCard</name>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Needed unless the answer is yes.</source>
        <translation>Nodig, behalve als het antwoord ja is.</translation>
    </message>
    <message>
        <source>No, not needed any more</source>
        <translation>Nee, niet meer nodig</translation>
    </message>
    <message>
        <source>Something else is needed</source>
        <translation>Er is iets anders nodig</translation>
    </message>
    <message>
        <source>What the resident said</source>
        <translation>Wat de inwoner zei</translation>
    </message>
    <message>
        <source>Yes, still needed</source>
        <translation>Ja, nog steeds nodig</translation>
    </message>
</context>
<context>
    <name>StillToCover</name>
    <message>
        <source>Still to cover</source>
        <translation>Nog te onderzoeken</translation>
    </message>
    <message>
        <source>Still to cover: %1</source>
        <translation>Nog te onderzoeken: %1</translation>
    </message>
</context>
<context>
    <name>StillToDiscuss</name>
    <message>
        <source>Still to discuss</source>
        <translation>Nog te bespreken</translation>
    </message>
    <message>
        <source>Still to discuss: %1</source>
        <translation>Nog te bespreken: %1</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>%1 lines are hidden: there is no consent for them (any more).</source>
        <translation>%1 regels zijn verborgen: er is geen toestemming (meer) voor.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Hulpvraag toevoegen</translation>
    </message>
    <message>
        <source>Add support</source>
        <translation>Hulp toevoegen</translation>
    </message>
    <message>
        <source>Before anything is passed on. Type “today” for today.</source>
        <translation>Vóórdat er iets wordt doorgegeven. Typ “vandaag” voor vandaag.</translation>
    </message>
    <message>
        <source>Began by mistake</source>
        <translation>Per ongeluk begonnen</translation>
    </message>
    <message>
        <source>Consent for insurer and care…</source>
        <translation>Toestemming voor zorgverzekeraar en zorg…</translation>
    </message>
    <message>
        <source>Consent for other laws…</source>
        <translation>Toestemming voor andere wetten…</translation>
    </message>
    <message>
        <source>Filled in with the outcome.</source>
        <translation>Wordt ingevuld bij de uitkomst.</translation>
    </message>
    <message>
        <source>For which questions</source>
        <translation>Voor welke hulpvragen</translation>
    </message>
    <message>
        <source>It ended. Note what came of it.</source>
        <translation>Het is beëindigd. Noteer wat eruit is gekomen.</translation>
    </message>
    <message>
        <source>Nothing is entered yet.</source>
        <translation>Er is nog niets ingevuld.</translation>
    </message>
    <message>
        <source>One line is hidden: there is no consent for it (any more).</source>
        <translation>Eén regel is verborgen: er is geen toestemming (meer) voor.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>Support from other laws</source>
        <translation>Hulp uit andere wetten</translation>
    </message>
    <message>
        <source>The 13 weeks end on %1. Look together how each question goes on from then.</source>
        <translation>De 13 weken eindigen op %1. Kijk samen hoe het daarna met elke hulpvraag verdergaat.</translation>
    </message>
    <message>
        <source>The 13 weeks ended on %1. Note for each question what came of it, and when the support ended.</source>
        <translation>De 13 weken zijn geëindigd op %1. Noteer per hulpvraag wat eruit is gekomen, en wanneer de hulp is gestopt.</translation>
    </message>
    <message>
        <source>The day of the screening.</source>
        <translation>De dag van de screening.</translation>
    </message>
    <message>
        <source>The question was taken out.</source>
        <translation>De hulpvraag is weggehaald.</translation>
    </message>
    <message>
        <source>Voluntary. The screening stands beside the investigation: it never holds up or stops a report or an application, whatever its result and also when the resident does not want it.</source>
        <translation>Vrijwillig. De screening staat naast het onderzoek: een melding of aanvraag wordt er nooit door opgehouden of tegengehouden, wat er ook uitkomt en ook als de inwoner niet wil.</translation>
    </message>
    <message>
        <source>What runs from care insurance, Wlz, Jeugdwet, Participatiewet or education is kept with explicit consent only. Ask for it and record it first.</source>
        <translation>Wat er loopt vanuit de zorgverzekering, Wlz, Jeugdwet, Participatiewet of het onderwijs bewaren we alleen met uitdrukkelijke toestemming. Vraag die en leg die eerst vast.</translation>
    </message>
    <message>
        <source>Yes, trained for this screening</source>
        <translation>Ja, opgeleid voor deze screening</translation>
    </message>
    <message>
        <source>adviser for the elderly</source>
        <translation>ouderenadviseur</translation>
    </message>
    <message>
        <source>begins later</source>
        <translation>begint later</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>ended, no outcome yet</source>
        <translation>beëindigd, nog geen uitkomst</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>physiotherapist</source>
        <translation>fysiotherapeut</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>support centre for family carers</source>
        <translation>steunpunt mantelzorg</translation>
    </message>
    <message>
        <source>volunteer of the contact point</source>
        <translation>vrijwilliger van het signaalpunt</translation>
    </message>
    <message>
        <source>welfare coach</source>
        <translation>welzijnscoach</translation>
    </message>
    <message>
        <source>who gives the support</source>
        <translation>wie de begeleiding geeft</translation>
    </message>
</context>
<context>
    <name>SupportLine</name>
    <message>
        <source>New support</source>
        <translation>Nieuwe hulp</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>The line is taken out.</source>
        <translation>De regel is eruit gehaald.</translation>
    </message>
    <message>
        <source>The resident</source>
        <translation>De inwoner</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
</context>
<context>
    <name>TakeBackCard</name>
    <message>
        <source>Note that</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>The applicant takes it back</source>
        <translation>Aanvrager trekt de aanvraag in</translation>
    </message>
    <message>
        <source>The report ends with it; its terms stop counting.</source>
        <translation>De melding eindigt hiermee; de termijnen lopen niet meer.</translation>
    </message>
    <message>
        <source>What the resident said about it</source>
        <translation>Wat de inwoner erover zei</translation>
    </message>
</context>
<context>
    <name>TakeUpCard</name>
    <message>
        <source>First day of the help</source>
        <translation>Eerste dag van de hulp</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Choose how the marks are given</source>
        <translation>Kiezen hoe de cijfers worden gegeven</translation>
    </message>
    <message>
        <source>How the marks are given: %1</source>
        <translation>Hoe de cijfers worden gegeven: %1</translation>
    </message>
    <message>
        <source>Not discussed: %1</source>
        <translation>Niet besproken: %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Six marks at once</source>
        <translation>Zes cijfers ineens</translation>
    </message>
    <message>
        <source>The agreement was removed.</source>
        <translation>De afspraak is weggehaald.</translation>
    </message>
    <message>
        <source>What the resident would want to change</source>
        <translation>Wat de inwoner zou willen veranderen</translation>
    </message>
    <message>
        <source>What would you want to change?</source>
        <translation>Wat zou u willen veranderen?</translation>
    </message>
    <message>
        <source>Who does this: %1</source>
        <translation>Wie dit doet: %1</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Note it</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>The term of the decision</source>
        <translation>De termijn van het besluit</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>TermsSection</name>
    <message>
        <source>A provider answers within</source>
        <translation>Een aanbieder antwoordt binnen</translation>
    </message>
    <message>
        <source>A service norm, not a term of the law.</source>
        <translation>Een servicenorm, geen wettelijke termijn.</translation>
    </message>
    <message>
        <source>A signal comes back after</source>
        <translation>Een signaal komt terug na</translation>
    </message>
    <message>
        <source>After it was shown who is first.</source>
        <translation>Nadat is getoond wie vooraan staat.</translation>
    </message>
    <message>
        <source>Ask whether help is still needed after</source>
        <translation>Vraag of hulp nog nodig is na</translation>
    </message>
    <message>
        <source>Caseload on paper</source>
        <translation>Caseload op papier</translation>
    </message>
    <message>
        <source>Decide again in a cycle of</source>
        <translation>Opnieuw besluiten in een cyclus van</translation>
    </message>
    <message>
        <source>Next review at most</source>
        <translation>Opnieuw kijken binnen</translation>
    </message>
    <message>
        <source>Norm for urgent cases</source>
        <translation>Norm bij spoed</translation>
    </message>
    <message>
        <source>Of an indication without end date.</source>
        <translation>Bij een indicatie zonder einddatum.</translation>
    </message>
    <message>
        <source>Of whoever waits, and again after as long.</source>
        <translation>Bij wie wacht, en daarna telkens weer.</translation>
    </message>
    <message>
        <source>Open files at the same time.</source>
        <translation>Open dossiers tegelijk.</translation>
    </message>
    <message>
        <source>Otherwise they are numbered. It never names residents.</source>
        <translation>Anders krijgen zij een nummer. Inwoners staan er nooit met naam op.</translation>
    </message>
    <message>
        <source>Room of a consultant</source>
        <translation>Ruimte van een consulent</translation>
    </message>
    <message>
        <source>Show a review on Today</source>
        <translation>Op Vandaag: opnieuw kijken</translation>
    </message>
    <message>
        <source>Show an ending on Today</source>
        <translation>Op Vandaag: einde van een indicatie</translation>
    </message>
    <message>
        <source>So long before an indication ends.</source>
        <translation>Zo lang van tevoren.</translation>
    </message>
    <message>
        <source>So long before its day.</source>
        <translation>Zo lang van tevoren.</translation>
    </message>
    <message>
        <source>Speak with each other within</source>
        <translation>Met elkaar spreken binnen</translation>
    </message>
    <message>
        <source>Terms and norms of the municipality</source>
        <translation>Termijnen en normen van de gemeente</translation>
    </message>
    <message>
        <source>To count what no end date saves.</source>
        <translation>Om te tellen wat zonder einddatum bespaart.</translation>
    </message>
    <message>
        <source>Unless another day is chosen.</source>
        <translation>Tenzij een andere dag is gekozen.</translation>
    </message>
    <message>
        <source>What the municipality decides itself. The terms of the law, such as six weeks for the investigation, stand fast.</source>
        <translation>Wat de gemeente zelf bepaalt. De termijnen van de wet, zoals zes weken voor het onderzoek, staan vast.</translation>
    </message>
    <message>
        <source>With the names of consultants</source>
        <translation>Met de namen van consulenten</translation>
    </message>
    <message>
        <source>Without end date; the caseload lists who was not spoken with.</source>
        <translation>Zonder einddatum; de caseload toont met wie niet is gesproken.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>files</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>Type a time as hours and minutes, such as 14:30.</source>
        <translation>Typ een tijd als uren en minuten, zoals 14:30.</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>uu:mm</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Advice contact</source>
        <translation>Adviescontact</translation>
    </message>
    <message>
        <source>Agreements that are still open</source>
        <translation>Afspraken die nog openstaan</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle dossiers</translation>
    </message>
    <message>
        <source>Begin with the first client: make the file, and enter what was reported. From then on everything that asks for attention stands here.</source>
        <translation>Begin met de eerste cliënt: maak het dossier en vul in wat er is gemeld. Vanaf dan staat hier alles wat aandacht vraagt.</translation>
    </message>
    <message>
        <source>Confirmation letters…</source>
        <translation>Bevestigingsbrieven…</translation>
    </message>
    <message>
        <source>Conversations not finished yet</source>
        <translation>Gesprekken die nog niet zijn afgerond</translation>
    </message>
    <message>
        <source>Find a client: name, birth date, street…</source>
        <translation>Zoek een cliënt: naam, geboortedatum, straat…</translation>
    </message>
    <message>
        <source>Is the help still needed?</source>
        <translation>Is de hulp nog steeds nodig?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Weer even kijken</translation>
    </message>
    <message>
        <source>Make the first file</source>
        <translation>Eerste dossier maken</translation>
    </message>
    <message>
        <source>My files</source>
        <translation>Mijn dossiers</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nieuwe cliënt</translation>
    </message>
    <message>
        <source>No terms run now. A new report sets the six weeks going.</source>
        <translation>Er lopen nu geen termijnen. Met een nieuwe melding beginnen de zes weken.</translation>
    </message>
    <message>
        <source>No visits today. Plan a conversation from the file of a client.</source>
        <translation>Geen bezoeken vandaag. Plan een gesprek vanuit het dossier van een cliënt.</translation>
    </message>
    <message>
        <source>Nothing has to be looked at again in the coming weeks.</source>
        <translation>De komende weken hoeft u nergens opnieuw te kijken.</translation>
    </message>
    <message>
        <source>Offered to providers</source>
        <translation>Aanbod aan aanbieders</translation>
    </message>
    <message>
        <source>On the waiting list without an indication</source>
        <translation>Op de wachtlijst zonder indicatie</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Laatst geopend</translation>
    </message>
    <message>
        <source>Pgb: data for the CAK</source>
        <translation>Pgb: gegevens voor het CAK</translation>
    </message>
    <message>
        <source>Reports that are not finished</source>
        <translation>Meldingen die nog niet af zijn</translation>
    </message>
    <message>
        <source>Results to look at together</source>
        <translation>Resultaten om te evalueren</translation>
    </message>
    <message>
        <source>Signals to follow up</source>
        <translation>Signalen om op te volgen</translation>
    </message>
    <message>
        <source>Take a report</source>
        <translation>Melding aannemen</translation>
    </message>
    <message>
        <source>Take a report while you are on the telephone (Ctrl+M)</source>
        <translation>Een melding aannemen terwijl u aan de telefoon bent (Ctrl+M)</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>This file is still empty</source>
        <translation>Dit bestand is nog leeg</translation>
    </message>
    <message>
        <source>Visits today</source>
        <translation>Bezoeken vandaag</translation>
    </message>
    <message>
        <source>Whose files are shown</source>
        <translation>Wiens dossiers te zien zijn</translation>
    </message>
    <message>
        <source>Without indication</source>
        <translation>Zonder indicatie</translation>
    </message>
    <message>
        <source>Your role keeps the program going without reading files.</source>
        <translation>Met uw rol beheert u het programma zonder dossiers te lezen.</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>Iets toevoegen</translation>
    </message>
    <message>
        <source>Beside last time</source>
        <translation>Naast de vorige keer</translation>
    </message>
    <message>
        <source>Finish  Esc</source>
        <translation>Klaar  Esc</translation>
    </message>
    <message>
        <source>Finish looking together</source>
        <translation>Klaar met samen kijken</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Klopt dit zo?</translation>
    </message>
    <message>
        <source>On ›</source>
        <translation>Verder ›</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>Klopt niet</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Klopt</translation>
    </message>
    <message>
        <source>You added something</source>
        <translation>U voegde iets toe</translation>
    </message>
    <message>
        <source>You said: that is not right</source>
        <translation>U zei: dat klopt niet</translation>
    </message>
    <message>
        <source>You said: that is right</source>
        <translation>U zei: dat klopt</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Terug</translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message>
        <source>%1 was granted and the room is %2. You judge whether it fits.</source>
        <translation>Toegekend is %1 en de ruimte is %2. U beoordeelt of het past.</translation>
    </message>
    <message>
        <source>%1 was offered to %2.</source>
        <translation>%1 is aangeboden aan %2.</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Kies een aanbieder.</translation>
    </message>
    <message>
        <source>First for %1</source>
        <translation>Vooraan voor %1</translation>
    </message>
    <message>
        <source>Help begins…</source>
        <translation>Hulp begint…</translation>
    </message>
    <message>
        <source>No answer in time…</source>
        <translation>Niet op tijd geantwoord…</translation>
    </message>
    <message>
        <source>Nobody stands before.</source>
        <translation>Niemand staat ervoor.</translation>
    </message>
    <message>
        <source>Nobody waits whom this provider could help.</source>
        <translation>Er wacht niemand die deze aanbieder kan helpen.</translation>
    </message>
    <message>
        <source>Noted: %1.</source>
        <translation>Genoteerd: %1.</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>%1 aanbieden</translation>
    </message>
    <message>
        <source>Offered to this provider</source>
        <translation>Aangeboden aan deze aanbieder</translation>
    </message>
    <message>
        <source>Offer…</source>
        <translation>Aanbieden…</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation>Op %1: %2.</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>plaats %1</translation>
    </message>
    <message>
        <source>Provider declines…</source>
        <translation>Aanbieder kan niet…</translation>
    </message>
    <message>
        <source>Resident declines…</source>
        <translation>Inwoner wil niet…</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Plaats tonen</translation>
    </message>
    <message>
        <source>Somebody else instead</source>
        <translation>Toch iemand anders</translation>
    </message>
    <message>
        <source>The first goes first. When something else does not fit, another resident can be offered, with the reason.</source>
        <translation>De eerste gaat voor. Past het om iets anders niet, dan kunt u een andere inwoner aanbieden, met de reden.</translation>
    </message>
    <message>
        <source>This provider reported no room. Note the room first.</source>
        <translation>Deze aanbieder heeft geen ruimte gemeld. Noteer eerst de ruimte.</translation>
    </message>
    <message>
        <source>Who is first</source>
        <translation>Wie vooraan staat</translation>
    </message>
    <message>
        <source>Why nobody earlier</source>
        <translation>Waarom niemand eerder</translation>
    </message>
    <message>
        <source>Withdraw the offer…</source>
        <translation>Aanbod intrekken…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>antwoord uiterlijk %1</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Choose another file</source>
        <translation>Ander bestand kiezen</translation>
    </message>
    <message>
        <source>Make a new file</source>
        <translation>Nieuw bestand maken</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Bezig met openen…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Passphrase forgotten? Use the recovery key</source>
        <translation>Wachtzin vergeten? Gebruik de herstelsleutel</translation>
    </message>
    <message>
        <source>Put back a copy</source>
        <translation>Kopie terugzetten</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Typ uw wachtzin.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>U kunt het over %n seconde opnieuw proberen.</numerusform>
            <numerusform>U kunt het over %n seconden opnieuw proberen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsafeDialog</name>
    <message>
        <source>Only the director of the household and the team lead read this, and this file has neither yet. Name a director under Plan, and tell that person yourself.</source>
        <translation>Alleen de regisseur van het huishouden en de teamleider lezen dit, en die zijn er in dit dossier nog niet. Wijs bij Plan een regisseur aan, en vertel het die persoon zelf.</translation>
    </message>
    <message>
        <source>Only the director of the household and the team lead read this: %1. It stands on no list, print or export.</source>
        <translation>Alleen de regisseur van het huishouden en de teamleider lezen dit: %1. Het staat op geen lijst, afdruk of export.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Say in a few words what was noticed.</source>
        <translation>Zeg in een paar woorden wat er is opgevallen.</translation>
    </message>
    <message>
        <source>Unsafe at home</source>
        <translation>Onveilig thuis</translation>
    </message>
    <message>
        <source>You cannot read it any more once it is recorded.</source>
        <translation>U kunt het zelf niet meer lezen zodra het is vastgelegd.</translation>
    </message>
</context>
<context>
    <name>Validity</name>
    <message>
        <source>%1 until and including %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>always</source>
        <translation>altijd</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until and including %1</source>
        <translation>tot en met %1</translation>
    </message>
</context>
<context>
    <name>WaitingListPage</name>
    <message>
        <source>%1 is on the waiting list now.</source>
        <translation>%1 staat nu op de wachtlijst.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stood elsewhere and wait for a decision.</source>
        <translation>
            <numerusform>%n plaats stond ergens anders en wacht op een besluit.</numerusform>
            <numerusform>%n plaatsen stonden ergens anders en wachten op een besluit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s) came on the list.</source>
        <translation>
            <numerusform>%n inwoner is op de lijst gekomen.</numerusform>
            <numerusform>%n inwoners zijn op de lijst gekomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>List (*.xlsx *.xlsm *.csv *.txt)</source>
        <translation>Lijst (*.xlsx *.xlsm *.csv *.txt)</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Terugplaatsen op de lijst</translation>
    </message>
    <message>
        <source>The waiting list is not shown to you</source>
        <translation>U ziet hier geen wachtlijst</translation>
    </message>
    <message>
        <source>Your role keeps the program going without reading files.</source>
        <translation>Met uw rol beheert u het programma zonder dossiers te lezen.</translation>
    </message>
</context>
<context>
    <name>WaitingListView</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>A provider has room…</source>
        <translation>Aanbieder heeft ruimte…</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle buurten en kernen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Buurt of kern</translation>
    </message>
    <message>
        <source>As on a day…</source>
        <translation>Stand op datum…</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Terug naar vandaag</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Lijst inlezen…</translation>
    </message>
    <message>
        <source>Category A</source>
        <translation>Categorie A</translation>
    </message>
    <message>
        <source>Category B</source>
        <translation>Categorie B</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lijst filteren</translation>
    </message>
    <message>
        <source>Hand over to providers…</source>
        <translation>Overdragen aan aanbieders…</translation>
    </message>
    <message>
        <source>Letters to everybody who waits…</source>
        <translation>Brieven aan iedereen die wacht…</translation>
    </message>
    <message>
        <source>Longer than 90 days</source>
        <translation>Langer dan 90 dagen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>My clients</source>
        <translation>Mijn cliënten</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Niemand past bij deze filters</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Er wacht niemand</translation>
    </message>
    <message>
        <source>Put somebody on the list from an indication for household help.</source>
        <translation>Plaats iemand op de lijst vanuit een indicatie voor hulp bij het huishouden.</translation>
    </message>
    <message>
        <source>Still needed?</source>
        <translation>Nog steeds nodig?</translation>
    </message>
    <message>
        <source>Switch one off to see more.</source>
        <translation>Zet er een uit om meer te zien.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Waiting list for household help</source>
        <translation>Wachtlijst Hulp bij het huishouden</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Wat er sindsdien veranderde…</translation>
    </message>
    <message>
        <source>Where the list had another order…</source>
        <translation>Waar de lijst een andere volgorde had…</translation>
    </message>
    <message>
        <source>as it was on %1</source>
        <translation>stand op %1</translation>
    </message>
    <message>
        <source>as of today %1</source>
        <translation>stand van vandaag %1</translation>
    </message>
</context>
<context>
    <name>WaitingSection</name>
    <message>
        <source>People judge whether it fits</source>
        <translation>Mensen beoordelen of het past</translation>
    </message>
    <message>
        <source>The course of the place tells what happened. It holds from now on.</source>
        <translation>Bij de loop van de plaats staat wat er gebeurde. Dit geldt vanaf nu.</translation>
    </message>
    <message>
        <source>The provider is shown the next one</source>
        <translation>De aanbieder krijgt de volgende te zien</translation>
    </message>
    <message>
        <source>The resident goes off the list</source>
        <translation>De inwoner gaat van de lijst</translation>
    </message>
    <message>
        <source>The resident goes to the end of the category</source>
        <translation>De inwoner gaat naar het einde van de categorie</translation>
    </message>
    <message>
        <source>The resident keeps the place</source>
        <translation>De inwoner houdt de plaats</translation>
    </message>
    <message>
        <source>What becomes of the place</source>
        <translation>Wat er met de plaats gebeurt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>When a resident declines an offer</source>
        <translation>Als een inwoner een aanbod weigert</translation>
    </message>
    <message>
        <source>When somebody needs more hours than a provider has room for</source>
        <translation>Als iemand meer uren nodig heeft dan een aanbieder ruimte heeft</translation>
    </message>
    <message>
        <source>Whoever is passed over reads it in the course of the place, and keeps the place.</source>
        <translation>Wie wordt overgeslagen, leest dat in het verloop van de plaats en houdt die plaats.</translation>
    </message>
</context>
<context>
    <name>WebLeaf</name>
    <message>
        <source>How are you, in six dimensions</source>
        <translation>Hoe gaat het met u, in zes dimensies</translation>
    </message>
    <message>
        <source>dashed: our conversation of %1</source>
        <translation>gestippeld: ons gesprek van %1</translation>
    </message>
</context>
<context>
    <name>WebPanel</name>
    <message>
        <source>Show the scores as</source>
        <translation>Toon de cijfers als</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>The six dimensions</source>
        <translation>De zes dimensies</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>dashed: conversation of %1</source>
        <translation>stippellijn: gesprek van %1</translation>
    </message>
    <message>
        <source>each number: the average of the topics that were answered</source>
        <translation>elk getal: gemiddelde van de beantwoorde onderwerpen</translation>
    </message>
    <message>
        <source>no point: not discussed</source>
        <translation>geen punt: niet besproken</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Fill as practice file</source>
        <translation>Vullen als oefenbestand</translation>
    </message>
    <message>
        <source>Filling the practice file</source>
        <translation>Oefenbestand vullen</translation>
    </message>
    <message>
        <source>Open the practice file</source>
        <translation>Oefenbestand openen</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leeg beginnen</translation>
    </message>
    <message>
        <source>Stop filling</source>
        <translation>Stoppen met vullen</translation>
    </message>
    <message>
        <source>The file is ready and empty.</source>
        <translation>Het bestand is klaar en leeg.</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Welkom, %1</translation>
    </message>
    <message>
        <source>Would you like to look around first? The practice file has forty invented residents with conversations, indications and places on the waiting list. Every screen and every page says that it is for practice. For real work you make a new file afterwards.</source>
        <translation>Wilt u eerst rondkijken? Het oefenbestand heeft veertig verzonnen inwoners met gesprekken, indicaties en plaatsen op de wachtlijst. Op elk scherm en elk papier staat dat het een oefening is. Voor het echte werk maakt u daarna een nieuw bestand.</translation>
    </message>
</context>
<context>
    <name>WhomCard</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>File closed</source>
        <translation>Dossier gesloten</translation>
    </message>
    <message>
        <source>Find the resident</source>
        <translation>Zoek de inwoner</translation>
    </message>
    <message>
        <source>For whom is it?</source>
        <translation>Voor wie is het?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name, birth date, street, postcode or phone</source>
        <translation>Naam, geboortedatum, straat, postcode of telefoon</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nieuw: %1</translation>
    </message>
    <message>
        <source>Nobody found. Enter begins a new file with this name.</source>
        <translation>Niemand gevonden. Enter begint een nieuw dossier met deze naam.</translation>
    </message>
    <message>
        <source>Perhaps there is a file already</source>
        <translation>Misschien is er al een dossier</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Inwoners</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Iemand die nieuw is</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Deze</translation>
    </message>
    <message>
        <source>van den</source>
        <translation>van den</translation>
    </message>
</context>
<context>
    <name>WithdrawCard</name>
    <message>
        <source>Choose one of the five grounds.</source>
        <translation>Kies een van de vijf gronden.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Ground (art. 2.3.10 Wmo)</source>
        <translation>Grond (art. 2.3.10 Wmo)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Resident heard on</source>
        <translation>Inwoner gehoord op</translation>
    </message>
    <message>
        <source>The first day on which it does not count.</source>
        <translation>De eerste dag waarop de indicatie niet meer geldt.</translation>
    </message>
    <message>
        <source>The ground rests on what the resident did (art. 4:8 Awb).</source>
        <translation>Deze grond gaat over wat de inwoner deed (art. 4:8 Awb).</translation>
    </message>
    <message>
        <source>The provider is told this with a code (iWmo WMO002).</source>
        <translation>De aanbieder hoort dit met een code (iWmo WMO002).</translation>
    </message>
    <message>
        <source>What ends it</source>
        <translation>Waardoor het eindigt</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message numerus="yes">
        <source>%n thing(s) ask for attention</source>
        <translation>
            <numerusform>%n ding vraagt aandacht</numerusform>
            <numerusform>%n dingen vragen aandacht</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy could be made.</source>
        <translation>Er kon geen kopie worden gemaakt.</translation>
    </message>
    <message>
        <source>The file was checked after the program was not closed properly, and something in it does not fit. Go on working, and ask your administrator to run “wmo-desk verify”.</source>
        <translation>Het bestand is nagekeken nadat het programma niet goed was afgesloten, en er klopt iets niet. Werk gerust door, en vraag uw beheerder “wmo-desk verify” uit te voeren.</translation>
    </message>
    <message>
        <source>The program was not closed properly last time. The file was checked and everything is there.</source>
        <translation>Het programma is de vorige keer niet goed afgesloten. Het bestand is nagekeken en alles is er.</translation>
    </message>
    <message>
        <source>Unlocking did not work. Try again.</source>
        <translation>Ontgrendelen lukte niet. Probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>_Axis</name>
    <message>
        <source>Arrow up and down or digits give a score, Delete for not discussed, M to mark</source>
        <translation>Geef een cijfer met pijl omhoog, pijl omlaag of de cijfertoetsen; Delete is niet besproken, M markeert</translation>
    </message>
</context>
<context>
    <name>_ConversationList</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>Copied at %1</source>
        <translation>Kopie gemaakt %1</translation>
    </message>
    <message>
        <source>Copied on %1</source>
        <translation>Kopie gemaakt op %1</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Versleuteld</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Practice file</source>
        <translation>Oefenbestand</translation>
    </message>
</context>
<context>
    <name>_GroupLine</name>
    <message>
        <source>Group %1 of %2</source>
        <translation>Groep %1 van %2</translation>
    </message>
    <message>
        <source>This sign is in no recovery key.</source>
        <translation>Dit teken staat in geen enkele herstelsleutel.</translation>
    </message>
</context>
<context>
    <name>_Reading</name>
    <message>
        <source>Enter to change, Delete to remove</source>
        <translation>Enter om te wijzigen, Delete om te verwijderen</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>%1 has not come yet. Note it on the day itself, or correct the date.</source>
        <translation>%1 is nog niet geweest. Noteer het op de dag zelf, of verbeter de datum.</translation>
    </message>
    <message>
        <source>1st quarter of %1</source>
        <translation>1e kwartaal van %1</translation>
    </message>
    <message>
        <source>2nd quarter of %1</source>
        <translation>2e kwartaal van %1</translation>
    </message>
    <message>
        <source>3rd quarter of %1</source>
        <translation>3e kwartaal van %1</translation>
    </message>
    <message>
        <source>4th quarter of %1</source>
        <translation>4e kwartaal van %1</translation>
    </message>
    <message>
        <source>Care and health</source>
        <translation>Zorg en gezondheid</translation>
    </message>
    <message>
        <source>Choose what it was about; one word will do.</source>
        <translation>Kies waar het over ging; één woord is genoeg.</translation>
    </message>
    <message>
        <source>Family care</source>
        <translation>Mantelzorg</translation>
    </message>
    <message>
        <source>Fill in where it was, such as the library.</source>
        <translation>Vul in waar het was, zoals de bibliotheek.</translation>
    </message>
    <message>
        <source>House and aids</source>
        <translation>Woning en hulpmiddelen</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>How the Wmo works</source>
        <translation>Hoe de Wmo werkt</translation>
    </message>
    <message>
        <source>Meeting people</source>
        <translation>Mensen ontmoeten</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geldzaken</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Support and the day</source>
        <translation>Begeleiding</translation>
    </message>
    <message>
        <source>This looks like a BSN, and an advice contact stays anonymous. Take the number out; for support to a resident, make a file.</source>
        <translation>Dit lijkt een BSN, en een adviescontact blijft anoniem. Haal het nummer weg; voor hulp aan een inwoner maakt u een dossier.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Vervoer</translation>
    </message>
    <message>
        <source>Write in a few words what you advised.</source>
        <translation>Schrijf in een paar woorden wat u hebt geadviseerd.</translation>
    </message>
</context>
<context>
    <name>archives</name>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archief (*.zip)</translation>
    </message>
    <message>
        <source>Save the archive</source>
        <translation>Archief opslaan</translation>
    </message>
    <message>
        <source>Tell the passphrase by phone, never in the same e-mail. The program keeps it nowhere: without it nobody opens the archive.</source>
        <translation>Geef de wachtzin door per telefoon, nooit in dezelfde e-mail. Het programma bewaart hem nergens: zonder wachtzin krijgt niemand het archief open.</translation>
    </message>
    <message>
        <source>The receiver opens it with 7-Zip on Windows, or with Keka or The Unarchiver on a Mac. Windows Explorer cannot open such an archive.</source>
        <translation>De ontvanger opent het met 7-Zip op Windows, of met Keka of The Unarchiver op een Mac. De Verkenner van Windows kan zo’n archief niet openen.</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Huisbezoek</translation>
    </message>
    <message>
        <source>Office appointment</source>
        <translation>Afspraak op kantoor</translation>
    </message>
    <message>
        <source>Telephone appointment</source>
        <translation>Telefonische afspraak</translation>
    </message>
</context>
<context>
    <name>caseload</name>
    <message>
        <source>%1 files</source>
        <translation>%1 dossiers</translation>
    </message>
    <message>
        <source>%1 on the waiting list</source>
        <translation>%1 op de wachtlijst</translation>
    </message>
    <message>
        <source>%1 open files</source>
        <translation>%1 open dossiers</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 te laat</translation>
    </message>
    <message>
        <source>%1 to look at again</source>
        <translation>%1 keer opnieuw kijken</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 te veel</translation>
    </message>
    <message>
        <source>%1, %2: open files %3, on the waiting list %4, running support %5</source>
        <translation>%1, %2: open dossiers %3, op de wachtlijst %4, lopende hulp %5</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>1 open file</source>
        <translation>1 open dossier</translation>
    </message>
    <message>
        <source>Without consultant</source>
        <translation>Zonder consulent</translation>
    </message>
    <message>
        <source>application</source>
        <translation>aanvraag</translation>
    </message>
    <message>
        <source>full</source>
        <translation>vol</translation>
    </message>
    <message>
        <source>investigation</source>
        <translation>onderzoek</translation>
    </message>
    <message>
        <source>last conversation: %1</source>
        <translation>laatste gesprek: %1</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>opnieuw kijken</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>nothing runs yet</source>
        <translation>er loopt nog niets</translation>
    </message>
    <message>
        <source>priority area</source>
        <translation>aandachtswijk</translation>
    </message>
    <message>
        <source>report</source>
        <translation>melding</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>ruimte voor %1</translation>
    </message>
    <message>
        <source>support ends</source>
        <translation>hulp eindigt</translation>
    </message>
    <message>
        <source>support runs</source>
        <translation>hulp loopt</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wacht</translation>
    </message>
</context>
<context>
    <name>clear_language</name>
    <message>
        <source>Abbreviation: %1</source>
        <translation>Afkorting: %1</translation>
    </message>
    <message>
        <source>Hard word: %1</source>
        <translation>Moeilijk woord: %1</translation>
    </message>
    <message>
        <source>Long word: %1</source>
        <translation>Lang woord: %1</translation>
    </message>
    <message>
        <source>Make two of it; at most %1 words reads well.</source>
        <translation>Maak er twee van; tot %1 woorden leest prettig.</translation>
    </message>
    <message>
        <source>Measured as W.H. Douma did for Dutch: short sentences and short words count. From %1 on, most readers at level B1 can follow it. The resident&apos;s own words are left out. This is advice; you decide.</source>
        <translation>Gemeten zoals W.H. Douma dat voor het Nederlands deed: korte zinnen en korte woorden tellen. Vanaf %1 kunnen de meeste lezers op niveau B1 het volgen. De eigen woorden van de inwoner tellen niet mee. Dit is advies; u beslist.</translation>
    </message>
    <message>
        <source>Nothing stands out as hard.</source>
        <translation>Er springt niets moeilijks uit.</translation>
    </message>
    <message>
        <source>Only Dutch can be checked.</source>
        <translation>Alleen Nederlands kan worden nagekeken.</translation>
    </message>
    <message>
        <source>Plainer: “%1”</source>
        <translation>Eenvoudiger: “%1”</translation>
    </message>
    <message>
        <source>Reading ease %1 of 100: hard for many people.</source>
        <translation>Leesgemak %1 van 100: voor veel mensen moeilijk.</translation>
    </message>
    <message>
        <source>Reading ease %1 of 100: most people can follow it.</source>
        <translation>Leesgemak %1 van 100: de meeste mensen kunnen dit volgen.</translation>
    </message>
    <message>
        <source>Say who does it: “we pay”, not “is paid”.</source>
        <translation>Zeg wie het doet: “wij betalen”, niet “er wordt betaald”.</translation>
    </message>
    <message>
        <source>Sentence of %1 words</source>
        <translation>Zin van %1 woorden</translation>
    </message>
    <message>
        <source>There are no words to check yet.</source>
        <translation>Er is nog geen tekst om na te kijken.</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Wie doet het?</translation>
    </message>
    <message>
        <source>Write it out, or say what it means.</source>
        <translation>Schrijf het uit, of zeg wat het betekent.</translation>
    </message>
</context>
<context>
    <name>clients</name>
    <message>
        <source>%1 has not come yet. Choose today or an earlier day.</source>
        <translation>%1 moet nog komen. Kies vandaag of een eerdere dag.</translation>
    </message>
    <message>
        <source>%1 has not come yet. Consent is recorded on the day itself.</source>
        <translation>%1 moet nog komen. Toestemming legt u op de dag zelf vast.</translation>
    </message>
    <message>
        <source>%1 has not come yet. Note it on the day itself, or correct the date.</source>
        <translation>%1 moet nog komen. Noteer het op de dag zelf, of verbeter de datum.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>A BSN has digits only. Check what was typed.</source>
        <translation>Een BSN heeft alleen cijfers. Kijk na wat u typte.</translation>
    </message>
    <message>
        <source>A BSN has nine digits. Check whether one is missing or too many.</source>
        <translation>Een BSN heeft negen cijfers. Kijk of er een ontbreekt of te veel is.</translation>
    </message>
    <message>
        <source>A decision answers an application. Fill in first when the application came in.</source>
        <translation>Een besluit volgt op een aanvraag. Vul eerst in wanneer de aanvraag is ontvangen.</translation>
    </message>
    <message>
        <source>A file needs a name. A family name alone or a given name alone will do.</source>
        <translation>Een dossier heeft een naam nodig. Alleen een achternaam of alleen een voornaam mag ook.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>An agreement is made in a conversation, and none is open. Begin one, and it is noted there.</source>
        <translation>Een afspraak hoort bij een gesprek, en er staat geen gesprek open. Begin er een, dan wordt de afspraak daar genoteerd.</translation>
    </message>
    <message>
        <source>An application comes after the investigation, or after %1 without one. Fill in first when the investigation was done.</source>
        <translation>Een aanvraag komt na het onderzoek, of na %1 als er geen onderzoek was. Vul eerst in wanneer het onderzoek is gedaan.</translation>
    </message>
    <message>
        <source>Because help from several laws comes together.</source>
        <translation>Omdat er hulp uit meerdere wetten samenkomt.</translation>
    </message>
    <message>
        <source>Because it cannot wait: help is given at once (art. 2.3.3 Wmo 2015).</source>
        <translation>Omdat het niet kan wachten: onverwijld hulp (art. 2.3.3 Wmo 2015).</translation>
    </message>
    <message>
        <source>Because nothing was said that asks for another way.</source>
        <translation>Omdat er niets is gezegd wat om een andere aanpak vraagt.</translation>
    </message>
    <message>
        <source>Because the question is about more than one area of life.</source>
        <translation>Omdat de vraag over meer dan één leefgebied gaat.</translation>
    </message>
    <message>
        <source>Because the question is simple and the resident is known.</source>
        <translation>Omdat de vraag enkelvoudig is en de inwoner bekend.</translation>
    </message>
    <message>
        <source>Case manager dementia</source>
        <translation>Casemanager dementie</translation>
    </message>
    <message>
        <source>Changed details</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>Contact, loneliness</source>
        <translation>Contact, eenzaamheid</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Debt counselling</source>
        <translation>Schuldhulp</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>District nurse</source>
        <translation>Wijkverpleegkundige</translation>
    </message>
    <message>
        <source>District nurse (Zvw)</source>
        <translation>Wijkverpleging (Zvw)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Onderwijs</translation>
    </message>
    <message>
        <source>Exploratory talk (mental health)</source>
        <translation>Verkennend gesprek (ggz)</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Family carer</source>
        <translation>Mantelzorger</translation>
    </message>
    <message>
        <source>Filling the day</source>
        <translation>Daginvulling</translation>
    </message>
    <message>
        <source>For the deafblind</source>
        <translation>Voor doofblinden</translation>
    </message>
    <message>
        <source>For whom is this report? Choose somebody who was found, or type the name of somebody new.</source>
        <translation>Voor wie is deze melding? Kies iemand die gevonden is, of typ de naam van iemand die nieuw is.</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Vervoer</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Ziekenhuis</translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>Housing association</source>
        <translation>Woningcorporatie</translation>
    </message>
    <message>
        <source>Indications</source>
        <translation>Indicaties</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Long-term care (Wlz)</source>
        <translation>Langdurige zorg (Wlz)</translation>
    </message>
    <message>
        <source>Mind and memory</source>
        <translation>Hoofd en geheugen</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Dhr.</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Mw.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Buurvrouw of buurman</translation>
    </message>
    <message>
        <source>Neighbourhood team</source>
        <translation>Buurtteam</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Geen aanspreekvorm</translation>
    </message>
    <message>
        <source>Nobody can be born on %1. Check the year.</source>
        <translation>Niemand kan op %1 geboren zijn. Kijk het jaar na.</translation>
    </message>
    <message>
        <source>Nobody is referred without consent. Ask the resident first, and fill in on which day the resident agreed.</source>
        <translation>Zonder toestemming wordt niemand verwezen. Vraag het eerst aan de inwoner, en vul in op welke dag de inwoner het goedvond.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Only a consultant who was trained for this screening gives advice. Tick that first, or let a trained colleague do the screening.</source>
        <translation>Alleen een consulent die voor deze screening is opgeleid, geeft een advies. Vink dat eerst aan, of laat een opgeleide collega de screening doen.</translation>
    </message>
    <message>
        <source>Only what asks for attention becomes an agreement. Choose “Attention” first.</source>
        <translation>Alleen van een aandachtspunt maakt u een afspraak. Kies eerst “Aandacht”.</translation>
    </message>
    <message>
        <source>Overburdened carer</source>
        <translation>Overbelaste mantelzorger</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Eigen naam</translation>
    </message>
    <message>
        <source>Own name – partner&apos;s name</source>
        <translation>Eigen naam – naam van de partner</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Partner&apos;s name</source>
        <translation>Naam van de partner</translation>
    </message>
    <message>
        <source>Partner&apos;s name – own name</source>
        <translation>Naam van de partner – eigen naam</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Betrokkenen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Gewone tekst</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Aanbieder</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regulier</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Reports and contacts</source>
        <translation>Meldingen en contacten</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertegenwoordiger</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Inwoner</translation>
    </message>
    <message>
        <source>Say in a few words what came of it; then the signal is dealt with.</source>
        <translation>Zeg in een paar woorden wat het heeft opgeleverd; dan is het signaal afgehandeld.</translation>
    </message>
    <message>
        <source>Say who gave the consent.</source>
        <translation>Vul in wie de toestemming heeft gegeven.</translation>
    </message>
    <message>
        <source>Several problems</source>
        <translation>Meervoudig</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Gebarentaal</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Simple, known</source>
        <translation>Enkelvoudig, bekend</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Spoken language</source>
        <translation>Gesproken taal</translation>
    </message>
    <message>
        <source>The home</source>
        <translation>De woning</translation>
    </message>
    <message>
        <source>The municipality does not offer this: %1. Choose something else, or ask whoever manages this file to change the settings.</source>
        <translation>De gemeente biedt dit niet aan: %1. Kies iets anders, of vraag wie dit bestand beheert om de instellingen te wijzigen.</translation>
    </message>
    <message>
        <source>The resident joined the household on %1 only. Choose a later day.</source>
        <translation>De inwoner hoort pas sinds %1 bij het huishouden. Kies een latere dag.</translation>
    </message>
    <message>
        <source>The signal was noted on %1. Choose that day or a later one.</source>
        <translation>Het signaal is op %1 vastgelegd. Kies die dag of een latere.</translation>
    </message>
    <message>
        <source>This BSN does not exist. Compare it digit by digit with the document.</source>
        <translation>Dit BSN bestaat niet. Vergelijk het cijfer voor cijfer met het document.</translation>
    </message>
    <message>
        <source>This call was finished already. Look in the file of the resident, or take a new report.</source>
        <translation>Deze melding is al vastgelegd of weggegooid. Kijk in het dossier van de inwoner, of neem een nieuwe melding aan.</translation>
    </message>
    <message>
        <source>This is an agreement already; you find it in the conversation.</source>
        <translation>Dit is al een afspraak; u vindt die in het gesprek.</translation>
    </message>
    <message>
        <source>This is kept only with explicit consent: %1 (%2). Record the consent first; what you typed stays here.</source>
        <translation>Dit bewaren we alleen met uitdrukkelijke toestemming: %1 (%2). Leg eerst de toestemming vast; wat u typte blijft hier staan.</translation>
    </message>
    <message>
        <source>This is no phone number. Type all its digits, as in 06 12345678 or +32 4 2223344.</source>
        <translation>Dit is geen telefoonnummer. Typ alle cijfers, zoals 06 12345678 of +32 4 2223344.</translation>
    </message>
    <message>
        <source>This lies before %1, when it began. Correct one of the two dates.</source>
        <translation>Dit ligt voor %1, toen het begon. Verbeter een van de twee datums.</translation>
    </message>
    <message>
        <source>This lies before %1, when the consent was given. Correct one of the two dates.</source>
        <translation>Dit ligt voor %1, toen de toestemming is gegeven. Verbeter een van de twee datums.</translation>
    </message>
    <message>
        <source>This lies before it began, on %1. Correct one of the two dates.</source>
        <translation>Dit ligt voor het begin, op %1. Verbeter een van de twee datums.</translation>
    </message>
    <message>
        <source>This lies before the report of %1. Correct one of the two dates.</source>
        <translation>Dit ligt voor de melding van %1. Verbeter een van de twee datums.</translation>
    </message>
    <message>
        <source>This postcode does not exist. Type four digits and two letters, as in 6231 AB.</source>
        <translation>Deze postcode bestaat niet. Typ vier cijfers en twee letters, zoals 6231 AB.</translation>
    </message>
    <message>
        <source>This resident belongs to another household. Take the resident out of it first, in the resident&apos;s own file under Plan.</source>
        <translation>Deze inwoner hoort al bij een ander huishouden. Haal de inwoner daar eerst uit, in het eigen dossier bij Plan.</translation>
    </message>
    <message>
        <source>This resident belongs to the household “%1”. Take the resident out of it first, in the resident&apos;s own file under Plan.</source>
        <translation>Deze inwoner hoort al bij het huishouden ‘%1’. Haal de inwoner daar eerst uit, in het eigen dossier bij Plan.</translation>
    </message>
    <message>
        <source>This resident stands on the waiting list. Take the place off that list first, with a reason, and close the file then.</source>
        <translation>Deze inwoner staat op de wachtlijst. Haal de plaats daar eerst af, met een reden, en sluit dan het dossier.</translation>
    </message>
    <message>
        <source>This role has one director. Choose a colleague, or choose nobody and name the person from outside.</source>
        <translation>Deze rol heeft één regisseur. Kies een collega, of kies niemand en noem de persoon van buiten.</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Spoed</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Washing and dressing</source>
        <translation>Wassen en aankleden</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>Welfare on prescription</source>
        <translation>Welzijn op recept</translation>
    </message>
    <message>
        <source>Welfare organisation</source>
        <translation>Welzijnsorganisatie</translation>
    </message>
    <message>
        <source>Work and income</source>
        <translation>Werk en inkomen</translation>
    </message>
    <message>
        <source>Write first what the question is, in a few words.</source>
        <translation>Schrijf eerst in een paar woorden wat de hulpvraag is.</translation>
    </message>
    <message>
        <source>Youth help</source>
        <translation>Jeugdhulp</translation>
    </message>
    <message>
        <source>by e-mail as: %1</source>
        <translation>per e-mail als: %1</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>categorie %1</translation>
    </message>
    <message>
        <source>conditions not met</source>
        <translation>voorwaarden niet nageleefd</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>incorrect information</source>
        <translation>onjuiste gegevens</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>niet langer nodig</translation>
    </message>
    <message>
        <source>not adequate</source>
        <translation>niet meer toereikend</translation>
    </message>
    <message>
        <source>not used as meant</source>
        <translation>niet of anders gebruikt</translation>
    </message>
    <message>
        <source>the same BSN</source>
        <translation>hetzelfde BSN</translation>
    </message>
    <message>
        <source>the same birth date and address</source>
        <translation>dezelfde geboortedatum en hetzelfde adres</translation>
    </message>
    <message>
        <source>the same surname and birth date</source>
        <translation>dezelfde achternaam en geboortedatum</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>without end date</source>
        <translation>zonder einddatum</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>colours</name>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Contrast %1 to 1 on white: too faint, %2 is the least.</source>
        <translation>Contrast %1 op 1 op wit: te licht, minstens %2 is nodig.</translation>
    </message>
    <message>
        <source>Contrast %1 to 1 on white: very well read.</source>
        <translation>Contrast %1 op 1 op wit: heel goed te lezen.</translation>
    </message>
    <message>
        <source>Contrast %1 to 1 on white: well read.</source>
        <translation>Contrast %1 op 1 op wit: goed te lezen.</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>Donkerblauw</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Donkergrijs</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>Bijvoorbeeld %1.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Orange brown</source>
        <translation>Oranjebruin</translation>
    </message>
    <message>
        <source>Petrol, of the program</source>
        <translation>Petrol, van het programma</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Wine red</source>
        <translation>Wijnrood</translation>
    </message>
</context>
<context>
    <name>conversation</name>
    <message>
        <source>Choose a day on or after the conversation of %1.</source>
        <translation>Kies een dag op of na het gesprek van %1.</translation>
    </message>
    <message>
        <source>Choose a set of topics first, then give the marks.</source>
        <translation>Kies eerst een lijst met onderwerpen en geef daarna de cijfers.</translation>
    </message>
    <message>
        <source>Conversation at home</source>
        <translation>Gesprek thuis</translation>
    </message>
    <message>
        <source>Conversation at the office</source>
        <translation>Gesprek op kantoor</translation>
    </message>
    <message>
        <source>Conversation by phone</source>
        <translation>Telefoongesprek</translation>
    </message>
    <message>
        <source>Conversation elsewhere</source>
        <translation>Gesprek ergens anders</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Eerste stap</translation>
    </message>
    <message>
        <source>In her own words</source>
        <translation>In de woorden van mevrouw</translation>
    </message>
    <message>
        <source>In his own words</source>
        <translation>In de woorden van meneer</translation>
    </message>
    <message>
        <source>In the resident&apos;s own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Nothing is written yet. Say in a few words why it ends here.</source>
        <translation>Er staat nog niets. Schrijf in een paar woorden waarom het hier eindigt.</translation>
    </message>
    <message>
        <source>There are marks already. They stay in the file, but the web shows only the new ones.</source>
        <translation>Er zijn al cijfers. Die blijven in het dossier bewaard, maar het web toont alleen de nieuwe.</translation>
    </message>
    <message>
        <source>These are her own words</source>
        <translation>Dit zijn de woorden van mevrouw zelf</translation>
    </message>
    <message>
        <source>These are his own words</source>
        <translation>Dit zijn de woorden van meneer zelf</translation>
    </message>
    <message>
        <source>These are the resident&apos;s own words</source>
        <translation>Dit zijn de woorden van de inwoner zelf</translation>
    </message>
    <message>
        <source>This addition is of %1 and stays as it is. Write a new addition.</source>
        <translation>Deze aanvulling is van %1 en blijft zo staan. Schrijf een nieuwe aanvulling.</translation>
    </message>
    <message>
        <source>This conversation is closed and does not change any more. Write it as an addition.</source>
        <translation>Dit gesprek is afgerond en verandert niet meer. Schrijf het als aanvulling.</translation>
    </message>
    <message>
        <source>This conversation is planned for %1. Close it after it was held, or change its date.</source>
        <translation>Dit gesprek is gepland op %1. Rond het af als het geweest is, of wijzig de datum.</translation>
    </message>
    <message>
        <source>This conversation is scored per topic. Give the mark with one of the topics.</source>
        <translation>Dit gesprek krijgt cijfers per onderwerp. Geef het cijfer bij een van de onderwerpen.</translation>
    </message>
    <message>
        <source>This conversation is scored with six marks at once. Give the mark with the dimension.</source>
        <translation>Dit gesprek krijgt zes cijfers ineens. Geef het cijfer bij de dimensie.</translation>
    </message>
    <message>
        <source>This conversation is still open. Change what is written; additions come after closing.</source>
        <translation>Dit gesprek is nog open. Pas aan wat er staat; aanvullingen komen na het afronden.</translation>
    </message>
    <message>
        <source>This topic is not in the set of this conversation. Open the conversation again.</source>
        <translation>Dit onderwerp hoort niet bij de vragenset van dit gesprek. Open het gesprek opnieuw.</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Wat goed gaat</translation>
    </message>
    <message>
        <source>What he wants to change</source>
        <translation>Wat meneer wil veranderen</translation>
    </message>
    <message>
        <source>What is hard</source>
        <translation>Wat lastig is</translation>
    </message>
    <message>
        <source>What she wants to change</source>
        <translation>Wat mevrouw wil veranderen</translation>
    </message>
    <message>
        <source>What the resident wants to change</source>
        <translation>Wat de inwoner wil veranderen</translation>
    </message>
    <message>
        <source>What we saw and discussed</source>
        <translation>Wat wij zagen en bespraken</translation>
    </message>
    <message>
        <source>Who helps with it</source>
        <translation>Wie daarbij helpt</translation>
    </message>
    <message>
        <source>Write what is there already.</source>
        <translation>Schrijf op wat er al is.</translation>
    </message>
    <message>
        <source>Write what is to be added.</source>
        <translation>Schrijf wat u wilt toevoegen.</translation>
    </message>
    <message>
        <source>Write what the resident says, in the resident&apos;s own words.</source>
        <translation>Schrijf wat de inwoner zegt, in de woorden van de inwoner.</translation>
    </message>
    <message>
        <source>Write what will be done.</source>
        <translation>Schrijf wat er gedaan wordt.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>A temporary provision ends. Fill in its last day.</source>
        <translation>Een tijdelijke voorziening eindigt. Vul de laatste dag in.</translation>
    </message>
    <message>
        <source>A temporary provision waits for an investigation. Choose its report, or enter it first.</source>
        <translation>Een tijdelijke voorziening hoort bij een onderzoek dat loopt. Kies de melding, of leg die eerst vast.</translation>
    </message>
    <message>
        <source>An earlier decision was revised on ground a, d or e (lid 5 b)</source>
        <translation>Een eerder besluit is herzien of ingetrokken op grond a, d of e (lid 5 b)</translation>
    </message>
    <message>
        <source>Answer the three conditions for a pgb below, or choose another form.</source>
        <translation>Beantwoord hieronder de drie voorwaarden voor een pgb, of kies een andere vorm.</translation>
    </message>
    <message>
        <source>Application completed</source>
        <translation>Aanvraag aangevuld</translation>
    </message>
    <message>
        <source>Application form or letter</source>
        <translation>Aanvraagformulier of brief</translation>
    </message>
    <message>
        <source>Asked to complete the application</source>
        <translation>Gevraagd om de aanvraag aan te vullen</translation>
    </message>
    <message>
        <source>Can the resident manage the budget, alone or with help?</source>
        <translation>Kan de inwoner het budget beheren, alleen of met hulp?</translation>
    </message>
    <message>
        <source>Cannot manage the budget, also not with help (lid 2 a)</source>
        <translation>Kan het budget niet beheren, ook niet met hulp (lid 2 a)</translation>
    </message>
    <message>
        <source>Choose a day from %1, the application, until today.</source>
        <translation>Kies een dag vanaf %1 (de aanvraag) tot en met vandaag.</translation>
    </message>
    <message>
        <source>Choose one of the five grounds.</source>
        <translation>Kies een van de vijf gronden.</translation>
    </message>
    <message>
        <source>Choose the ground of the refusal.</source>
        <translation>Kies de grond van de afwijzing.</translation>
    </message>
    <message>
        <source>Choose who is paid with the budget.</source>
        <translation>Kies wie met het budget wordt betaald.</translation>
    </message>
    <message>
        <source>Choose yes or no for this condition.</source>
        <translation>Kies ja of nee bij deze voorwaarde.</translation>
    </message>
    <message>
        <source>Costs more than in kind, as far as it does (lid 5 a)</source>
        <translation>Duurder dan zorg in natura, voor zover het meer kost (lid 5 a)</translation>
    </message>
    <message>
        <source>Does the resident give reasons for wanting a pgb?</source>
        <translation>Geeft de inwoner redenen waarom hij of zij een pgb wil?</translation>
    </message>
    <message>
        <source>Extended with the applicant&apos;s consent</source>
        <translation>Verlengd met instemming van de aanvrager</translation>
    </message>
    <message>
        <source>Fill in the tariff that the resident gets.</source>
        <translation>Vul het tarief in dat de inwoner krijgt.</translation>
    </message>
    <message>
        <source>Fill in until when; a day after it happened.</source>
        <translation>Vul in tot en met wanneer; een dag die later ligt.</translation>
    </message>
    <message>
        <source>Fill in when the pgb plan was received; today at the latest.</source>
        <translation>Vul in wanneer het pgb-plan is ontvangen; uiterlijk vandaag.</translation>
    </message>
    <message>
        <source>Formal: a professional</source>
        <translation>Formeel: een professional</translation>
    </message>
    <message>
        <source>From now on the days are few: after them a penalty begins.</source>
        <translation>Vanaf nu loopt de laatste termijn; daarna gaat een dwangsom lopen.</translation>
    </message>
    <message>
        <source>Gives no reasons for wanting a pgb (lid 2 b)</source>
        <translation>Geeft geen redenen waarom een pgb gewenst is (lid 2 b)</translation>
    </message>
    <message>
        <source>How, and with whose help</source>
        <translation>Hoe, en met wiens hulp</translation>
    </message>
    <message>
        <source>In this municipality a signed report is no application. Note the form or letter, or let the choice be changed in the settings.</source>
        <translation>In deze gemeente geldt een ondertekend verslag niet als aanvraag. Leg het formulier of de brief vast, of laat de keuze in de instellingen wijzigen.</translation>
    </message>
    <message>
        <source>Informal: from the own network</source>
        <translation>Informeel: uit het eigen netwerk</translation>
    </message>
    <message>
        <source>Is the help safe, effective and client-oriented?</source>
        <translation>Is de hulp veilig, doeltreffend en cliëntgericht?</translation>
    </message>
    <message>
        <source>It changes</source>
        <translation>Het wordt herzien</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Het eindigt</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Het blijft zo</translation>
    </message>
    <message>
        <source>Let the resident tell the own side first (art. 4:8 Awb), and fill in on which day; today at the latest.</source>
        <translation>Hoor de inwoner eerst (art. 4:8 Awb) en vul in op welke dag; uiterlijk vandaag.</translation>
    </message>
    <message>
        <source>Note what the resident said about it, in a few words.</source>
        <translation>Schrijf in een paar woorden op wat de inwoner erover zei.</translation>
    </message>
    <message>
        <source>Nothing has changed, so the help stays as it was until %1 at least.</source>
        <translation>Er is niets veranderd, dus de hulp blijft ten minste tot en met %1 zoals zij was. Kies een latere dag.</translation>
    </message>
    <message>
        <source>Nothing was asked before that day. Note first what was asked, and when.</source>
        <translation>Voor die dag is niets gevraagd. Leg eerst vast wat er is gevraagd, en wanneer.</translation>
    </message>
    <message>
        <source>Notice of default received</source>
        <translation>Ingebrekestelling ontvangen</translation>
    </message>
    <message>
        <source>Point out the personal plan, client support and the pgb again, and fill in when; today at the latest.</source>
        <translation>Wijs opnieuw op het persoonlijk plan, cliëntondersteuning en het pgb, en vul in wanneer; uiterlijk vandaag.</translation>
    </message>
    <message>
        <source>Say in a few words what cannot wait.</source>
        <translation>Schrijf in een paar woorden op wat niet kan wachten.</translation>
    </message>
    <message>
        <source>Say in a few words what shows this.</source>
        <translation>Schrijf in een paar woorden op waaruit dit blijkt.</translation>
    </message>
    <message>
        <source>Say in a few words what you found.</source>
        <translation>Schrijf in een paar woorden op wat u hebt bevonden.</translation>
    </message>
    <message>
        <source>Say in a few words why; the resident hears it too.</source>
        <translation>Schrijf in een paar woorden op waarom; de inwoner hoort het ook.</translation>
    </message>
    <message>
        <source>Say why in words that the resident understands.</source>
        <translation>Schrijf op waarom, in woorden die de inwoner begrijpt.</translation>
    </message>
    <message>
        <source>Say why the decision changes; the resident reads it.</source>
        <translation>Schrijf op waarom het besluit wordt herzien; de inwoner leest dit.</translation>
    </message>
    <message>
        <source>Say why there is less; the resident reads it.</source>
        <translation>Schrijf op waarom er minder komt; de inwoner leest dit.</translation>
    </message>
    <message>
        <source>Signed report of the investigation</source>
        <translation>Ondertekend onderzoeksverslag</translation>
    </message>
    <message>
        <source>The applicant agreed in writing; the term ends on the day you name.</source>
        <translation>De aanvrager stemt schriftelijk in; de termijn eindigt op de dag die u noemt.</translation>
    </message>
    <message>
        <source>The application of %1 is there. Correct its day under Reports.</source>
        <translation>Er is al een aanvraag van %1. Verbeter de datum onder Meldingen.</translation>
    </message>
    <message>
        <source>The help is not safe, effective or client-oriented (lid 2 c)</source>
        <translation>De hulp is niet veilig, doeltreffend of cliëntgericht (lid 2 c)</translation>
    </message>
    <message>
        <source>The resident knows when the decision comes. The term itself stays.</source>
        <translation>De inwoner weet wanneer het besluit komt. De termijn zelf blijft gelijk.</translation>
    </message>
    <message>
        <source>The resident&apos;s reasons</source>
        <translation>Redenen van de inwoner</translation>
    </message>
    <message>
        <source>The tariff of the municipality.</source>
        <translation>Het tarief van de gemeente.</translation>
    </message>
    <message>
        <source>The term ended on %1 and cannot be extended any more. Tell the resident that it will be later.</source>
        <translation>De termijn eindigde op %1 en kan niet meer worden verlengd. Laat de inwoner weten dat het later wordt.</translation>
    </message>
    <message>
        <source>The term runs again from that day.</source>
        <translation>Vanaf die dag loopt de termijn weer.</translation>
    </message>
    <message>
        <source>The term runs until %1. A notice of default before its end has no effect; answer it.</source>
        <translation>De termijn loopt tot en met %1. Een ingebrekestelling voor die tijd telt niet; beantwoord de brief.</translation>
    </message>
    <message>
        <source>The term stands still until the answer, or until the day you name.</source>
        <translation>De termijn staat stil tot het antwoord, of tot en met de dag die u noemt.</translation>
    </message>
    <message>
        <source>The written findings were not handed out yet. Note on which day, under Reports.</source>
        <translation>Het verslag is nog niet uitgereikt. Leg onder Meldingen vast op welke dag.</translation>
    </message>
    <message>
        <source>Then no pgb is granted. Refuse the pgb in the file, under Indications, and grant the help in kind.</source>
        <translation>Dan wordt geen pgb toegekend. Weiger het pgb in het dossier, onder Indicaties, en ken de hulp in natura toe.</translation>
    </message>
    <message>
        <source>There is no application that waits. Note first when it was received.</source>
        <translation>Er is geen aanvraag waarop moet worden beslist. Leg eerst vast wanneer die is ontvangen.</translation>
    </message>
    <message>
        <source>This is less than before (%1). Say whether the situation of the resident has changed.</source>
        <translation>Dit is minder dan eerst (%1). Geef aan of de situatie van de inwoner is veranderd.</translation>
    </message>
    <message>
        <source>This report was decided or ended. Grant the help itself, or take a new report.</source>
        <translation>Op deze melding is besloten of zij is beëindigd. Ken de hulp zelf toe, of neem een nieuwe melding aan.</translation>
    </message>
    <message>
        <source>This was decided or ended on %1; its term does not run any more.</source>
        <translation>Dit is op %1 besloten of beëindigd; de termijn loopt niet meer.</translation>
    </message>
    <message>
        <source>Told that it will be later</source>
        <translation>Gemeld dat het later wordt</translation>
    </message>
    <message>
        <source>What shows that</source>
        <translation>Waaruit dat blijkt</translation>
    </message>
    <message>
        <source>a day part</source>
        <translation>per dagdeel</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>a night</source>
        <translation>per etmaal</translation>
    </message>
    <message>
        <source>a trip</source>
        <translation>per rit</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>per uur</translation>
    </message>
    <message>
        <source>once</source>
        <translation>eenmalig</translation>
    </message>
</context>
<context>
    <name>direct support</name>
    <message>
        <source>This need does not stand in the plan of this resident any more. Choose another one, or write the question itself.</source>
        <translation>Deze hulpvraag staat niet meer in het plan van deze inwoner. Kies een andere, of schrijf de vraag zelf op.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · versie %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that concern others are not judged yet. Judge all of them, then the copy can be made.</source>
        <translation>
            <numerusform>%n stuk dat over anderen gaat, is nog niet beoordeeld. Daarna kan het afschrift worden gemaakt.</numerusform>
            <numerusform>%n stukken die over anderen gaan, zijn nog niet beoordeeld. Daarna kan het afschrift worden gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is handed out as it is, or not at all. Choose one of the two.</source>
        <translation>Een bestand geeft u zoals het is, of helemaal niet. Kies een van de twee.</translation>
    </message>
    <message>
        <source>An earlier text is shown as it stood, or left out. Choose one of the two.</source>
        <translation>Een eerdere tekst laat u zien zoals die was, of laat u weg. Kies een van de twee.</translation>
    </message>
    <message>
        <source>As it is on %1</source>
        <translation>Zoals het is op %1</translation>
    </message>
    <message>
        <source>As it is on %1. For a colleague, not for the resident.</source>
        <translation>Zoals het is op %1. Voor een collega, niet voor de inwoner.</translation>
    </message>
    <message>
        <source>As it is on %1. Without names of residents.</source>
        <translation>Zoals het is op %1. Zonder namen van inwoners.</translation>
    </message>
    <message>
        <source>Calculation of %1</source>
        <translation>Berekening van %1</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Caseload</translation>
    </message>
    <message>
        <source>Caseload on %1</source>
        <translation>Caseload op %1</translation>
    </message>
    <message>
        <source>Choose a ground: the resident reads why something was left out.</source>
        <translation>Kies een grond: de inwoner leest waarom iets is weggelaten.</translation>
    </message>
    <message>
        <source>Confirmation letter</source>
        <translation>Bevestigingsbrief</translation>
    </message>
    <message>
        <source>Confirmation of the report of %1</source>
        <translation>Bevestiging van de melding van %1</translation>
    </message>
    <message>
        <source>Conversation of %1</source>
        <translation>Gesprek van %1</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gesprekken</translation>
    </message>
    <message>
        <source>Copy of a file of %1</source>
        <translation>Afschrift van een dossier van %1</translation>
    </message>
    <message>
        <source>Copy of the file</source>
        <translation>Afschrift van het dossier</translation>
    </message>
    <message>
        <source>Decision letter</source>
        <translation>Brief met besluit</translation>
    </message>
    <message>
        <source>Decision of %1</source>
        <translation>Besluit van %1</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Explanation of the pgb</source>
        <translation>Uitleg over het pgb</translation>
    </message>
    <message>
        <source>Explanation of the pgb on %1</source>
        <translation>Uitleg over het pgb op %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>For the conversation of %1</source>
        <translation>Voor het gesprek van %1</translation>
    </message>
    <message>
        <source>For the conversation of %1. Not for the resident.</source>
        <translation>Voor het gesprek van %1. Niet voor de inwoner.</translation>
    </message>
    <message>
        <source>Hand-over page</source>
        <translation>Overdrachtsblad</translation>
    </message>
    <message>
        <source>Hand-over page of %1</source>
        <translation>Overdrachtsblad van %1</translation>
    </message>
    <message>
        <source>Handed out %1. %2.</source>
        <translation>Uitgereikt op %1. %2.</translation>
    </message>
    <message>
        <source>Holds on %1 alone. Not for the resident.</source>
        <translation>Geldt alleen op %1. Niet voor de inwoner.</translation>
    </message>
    <message>
        <source>Indications</source>
        <translation>Indicaties</translation>
    </message>
    <message>
        <source>Invitation letter</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>Invitation to the conversation of %1</source>
        <translation>Uitnodiging voor het gesprek van %1</translation>
    </message>
    <message>
        <source>Letter about a refusal</source>
        <translation>Brief over een afwijzing</translation>
    </message>
    <message>
        <source>Letter about a withdrawal</source>
        <translation>Brief over een intrekking</translation>
    </message>
    <message>
        <source>Letter about the waiting list</source>
        <translation>Brief over de wachtlijst</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>No appointment is planned yet. Not for the resident.</source>
        <translation>Er is nog geen afspraak gepland. Niet voor de inwoner.</translation>
    </message>
    <message>
        <source>Norm calculation</source>
        <translation>Normberekening</translation>
    </message>
    <message>
        <source>Norm calculation of %1</source>
        <translation>Normberekening van %1</translation>
    </message>
    <message>
        <source>Place on the waiting list on %1</source>
        <translation>Plaats op de wachtlijst op %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Plan on %1</source>
        <translation>Plan op %1</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Voorbereiding</translation>
    </message>
    <message>
        <source>Preparation of the conversation of %1</source>
        <translation>Voorbereiding van het gesprek van %1</translation>
    </message>
    <message>
        <source>Preparation sheet</source>
        <translation>Voorbereidingsblad</translation>
    </message>
    <message>
        <source>Preparation sheet of %1</source>
        <translation>Voorbereidingsblad van %1</translation>
    </message>
    <message>
        <source>Refusal of %1</source>
        <translation>Afwijzing van %1</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Melding van %1</translation>
    </message>
    <message>
        <source>Sheet for the provider</source>
        <translation>Lijst voor de aanbieder</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Summary of the conversation of %1</source>
        <translation>Samenvatting van het gesprek van %1</translation>
    </message>
    <message>
        <source>Take out what concerns others, or choose to show all of it.</source>
        <translation>Haal weg wat over anderen gaat, of kies om alles te laten zien.</translation>
    </message>
    <message>
        <source>The caseload as it is now</source>
        <translation>De caseload zoals die nu is</translation>
    </message>
    <message>
        <source>The confirmation letter as it is now</source>
        <translation>De bevestigingsbrief zoals die nu is</translation>
    </message>
    <message>
        <source>The copy as it is now</source>
        <translation>Het afschrift zoals het nu is</translation>
    </message>
    <message>
        <source>The explanation as it is now</source>
        <translation>De uitleg zoals die nu is</translation>
    </message>
    <message>
        <source>The hand-over page as it is now</source>
        <translation>Het overdrachtsblad zoals het nu is</translation>
    </message>
    <message>
        <source>The invitation as it is now</source>
        <translation>De uitnodiging zoals die nu is</translation>
    </message>
    <message>
        <source>The letter as it is now</source>
        <translation>De brief zoals die nu is</translation>
    </message>
    <message>
        <source>The norm calculation as it is now</source>
        <translation>De normberekening zoals die nu is</translation>
    </message>
    <message>
        <source>The plan as it is now</source>
        <translation>Het plan zoals het nu is</translation>
    </message>
    <message>
        <source>The preparation as it is now</source>
        <translation>De voorbereiding zoals die nu is</translation>
    </message>
    <message>
        <source>The sheet as it is now</source>
        <translation>De lijst zoals die nu is</translation>
    </message>
    <message>
        <source>The summary as it is now</source>
        <translation>De samenvatting zoals die nu is</translation>
    </message>
    <message>
        <source>The waiting list as it is now</source>
        <translation>De wachtlijst zoals die nu is</translation>
    </message>
    <message>
        <source>The written findings as they are now</source>
        <translation>Het verslag zoals het nu is</translation>
    </message>
    <message>
        <source>There is no conversation to make a summary of: not with this client, or no client with this identifier. Look at the identifier, or hold the conversation first.</source>
        <translation>Er is geen gesprek om samen te vatten: niet met deze cliënt, of er is geen cliënt met dit kenmerk. Kijk het kenmerk na, of voer eerst het gesprek.</translation>
    </message>
    <message>
        <source>This paper is not for the resident and is not handed out. Give the resident the summary after the conversation.</source>
        <translation>Dit papier is niet voor de inwoner en wordt niet uitgereikt. Geef de inwoner na het gesprek de samenvatting.</translation>
    </message>
    <message>
        <source>To write on before a conversation. No appointment is named.</source>
        <translation>Om vóór een gesprek op te schrijven. Er staat geen afspraak op.</translation>
    </message>
    <message>
        <source>Use letters without accents, digits and signs only. With others the archive does not open in every program.</source>
        <translation>Gebruik alleen letters zonder accenten, cijfers en leestekens. Met andere tekens gaat het archief niet in elk programma open.</translation>
    </message>
    <message>
        <source>Version %1 was handed out meanwhile. The preview now shows the next version: look at it and hand that out.</source>
        <translation>Versie %1 is intussen al uitgereikt. Het voorbeeld toont nu de volgende versie: kijk die na en reik die uit.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Waiting list for the provider on %1</source>
        <translation>Wachtlijst voor de aanbieder op %1</translation>
    </message>
    <message>
        <source>Waiting list in figures</source>
        <translation>Wachtlijst in cijfers</translation>
    </message>
    <message>
        <source>Waiting list in figures on %1</source>
        <translation>Wachtlijst in cijfers op %1</translation>
    </message>
    <message>
        <source>What was handed out stays as it was. Make a new version of the summary and hand that out.</source>
        <translation>Wat is uitgereikt, blijft zoals het was. Maak een nieuwe versie van de samenvatting en reik die uit.</translation>
    </message>
    <message>
        <source>Withdrawal of %1</source>
        <translation>Intrekking van %1</translation>
    </message>
    <message>
        <source>Write what the resident does read, or leave the whole item out.</source>
        <translation>Schrijf wat de inwoner wel leest, of laat het hele stuk weg.</translation>
    </message>
    <message>
        <source>Written findings</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Written findings of the conversation of %1</source>
        <translation>Verslag van het gesprek van %1</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>aangepast</translation>
    </message>
    <message>
        <source>calculation of %1</source>
        <translation>berekening van %1</translation>
    </message>
    <message>
        <source>conversation of %1</source>
        <translation>gesprek van %1</translation>
    </message>
    <message>
        <source>decision of %1</source>
        <translation>besluit van %1</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>grote letters</translation>
    </message>
    <message>
        <source>report of %1</source>
        <translation>melding van %1</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>A break from the care</source>
        <translation>Even vrij van de zorg (respijt)</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Adapted by</source>
        <translation>Aangepast door</translation>
    </message>
    <message>
        <source>Adapted letter</source>
        <translation>Aangepaste brief</translation>
    </message>
    <message>
        <source>Adapted on</source>
        <translation>Aangepast op</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Aanvulling</translation>
    </message>
    <message>
        <source>Adds something</source>
        <translation>Vult aan</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>Ook aanwezig</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Antwoord verwacht uiterlijk</translation>
    </message>
    <message>
        <source>Application received on</source>
        <translation>Aanvraag ontvangen op</translation>
    </message>
    <message>
        <source>Application taken back on</source>
        <translation>Aanvraag ingetrokken op</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Was eerst</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>By which law</source>
        <translation>Vanuit welke wet</translation>
    </message>
    <message>
        <source>Can manage the budget</source>
        <translation>Kan het budget beheren</translation>
    </message>
    <message>
        <source>Cannot wait</source>
        <translation>Kan niet wachten</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Client support pointed out to the carer on</source>
        <translation>Mantelzorger gewezen op cliëntondersteuning op</translation>
    </message>
    <message>
        <source>Client support pointed out to the client on</source>
        <translation>Cliënt gewezen op cliëntondersteuning op</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Afgerond op</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Afgerond door</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Gesloten op</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Consent for</source>
        <translation>Toestemming voor</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Toestemming gegeven op</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consulent</translation>
    </message>
    <message>
        <source>Consultant was trained by HRC</source>
        <translation>Consulent is opgeleid door HRC</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Geteld in</translation>
    </message>
    <message>
        <source>Covers the items</source>
        <translation>Gaat over de onderdelen</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>Data sent to the CAK on</source>
        <translation>Gegevens naar het CAK gestuurd op</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Days on which help can come</source>
        <translation>Dagen waarop hulp kan komen</translation>
    </message>
    <message>
        <source>Decision given on</source>
        <translation>Besluit gegeven op</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensie</translation>
    </message>
    <message>
        <source>Director of the case</source>
        <translation>Casusregisseur</translation>
    </message>
    <message>
        <source>Director of the process</source>
        <translation>Procesregisseur</translation>
    </message>
    <message>
        <source>Discussed with the housemate</source>
        <translation>Besproken met de huisgenoot</translation>
    </message>
    <message>
        <source>Document that was seen</source>
        <translation>Getoond document</translation>
    </message>
    <message>
        <source>Does the resident agree?</source>
        <translation>Is de inwoner akkoord?</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beëindigd op</translation>
    </message>
    <message>
        <source>Entered before consent was kept</source>
        <translation>Ingevoerd voordat toestemming werd vastgelegd</translation>
    </message>
    <message>
        <source>Exception made by</source>
        <translation>Uitzondering gemaakt door</translation>
    </message>
    <message>
        <source>Expert&apos;s report</source>
        <translation>Deskundigenverslag</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Omvang</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familieband</translation>
    </message>
    <message>
        <source>Family carer</source>
        <translation>Mantelzorger</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Eerste stap</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Aanspreekvorm</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Voornamen</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gegeven op</translation>
    </message>
    <message>
        <source>Gives reasons for a pgb</source>
        <translation>Geeft redenen voor een pgb</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Toegekend door</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Toegekend op</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Ground for the change</source>
        <translation>Grond van de herziening</translation>
    </message>
    <message>
        <source>Ground for withdrawal</source>
        <translation>Grond voor intrekking</translation>
    </message>
    <message>
        <source>Ground to refuse the pgb</source>
        <translation>Grond voor weigering pgb</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>Uitgereikt document</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation>Uitgereikt door</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>Uitgereikt op</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Gebeurd op</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>Gehoord op</translation>
    </message>
    <message>
        <source>Help from other laws</source>
        <translation>Hulp uit andere wetten</translation>
    </message>
    <message>
        <source>Help started on</source>
        <translation>Hulp gestart op</translation>
    </message>
    <message>
        <source>Hours of care a week</source>
        <translation>Uren zorg per week</translation>
    </message>
    <message>
        <source>House and surroundings</source>
        <translation>Huis en omgeving</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>How it goes, in the carer&apos;s own judgement</source>
        <translation>Hoe het gaat, volgens de mantelzorger zelf</translation>
    </message>
    <message>
        <source>How it is covered</source>
        <translation>Hoe het is beantwoord</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Hoe het nu is</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
        <source>How somebody applied</source>
        <translation>Wijze van aanvragen</translation>
    </message>
    <message>
        <source>How the marks are given</source>
        <translation>Hoe de cijfers worden gegeven</translation>
    </message>
    <message>
        <source>How we see it</source>
        <translation>Waaraan wij het zien</translation>
    </message>
    <message>
        <source>How, and with whose help</source>
        <translation>Hoe, en met wiens hulp</translation>
    </message>
    <message>
        <source>Identity established on</source>
        <translation>Identiteit vastgesteld op</translation>
    </message>
    <message>
        <source>In the carer&apos;s own words</source>
        <translation>In de woorden van de mantelzorger</translation>
    </message>
    <message>
        <source>In the resident&apos;s words</source>
        <translation>In de woorden van de inwoner</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indicatie</translation>
    </message>
    <message>
        <source>Indication date</source>
        <translation>Indicatiedatum</translation>
    </message>
    <message>
        <source>Informal help</source>
        <translation>Informele hulp</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>Investigation done on</source>
        <translation>Onderzoek gedaan op</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>Known question</source>
        <translation>Bekende vraag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Taal van brieven</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Van de lijst op</translation>
    </message>
    <message>
        <source>Lives in the household</source>
        <translation>Woont in huis</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Opnieuw kijken op</translation>
    </message>
    <message>
        <source>Look at it together on</source>
        <translation>Evalueren op</translation>
    </message>
    <message>
        <source>Looked again</source>
        <translation>Heroverwogen</translation>
    </message>
    <message>
        <source>Looked again by</source>
        <translation>Heroverwogen door</translation>
    </message>
    <message>
        <source>Looked again on</source>
        <translation>Heroverwogen op</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Bekeken op</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Naam van het bestand</translation>
    </message>
    <message>
        <source>Name of who reported</source>
        <translation>Naam van wie meldde</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Hulpvraag</translation>
    </message>
    <message>
        <source>Need of the plan it stands for</source>
        <translation>Hulpvraag uit het plan</translation>
    </message>
    <message>
        <source>Neighbourhood or village</source>
        <translation>Buurt of kern</translation>
    </message>
    <message>
        <source>No longer involved since</source>
        <translation>Niet meer betrokken sinds</translation>
    </message>
    <message>
        <source>Norm calculation</source>
        <translation>Normberekening</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Vastgelegd door</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Vastgelegd op</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Aanbod</translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation>Aangeboden op</translation>
    </message>
    <message>
        <source>Or somebody from outside (case)</source>
        <translation>Of iemand van buiten (casus)</translation>
    </message>
    <message>
        <source>Or somebody from outside (process)</source>
        <translation>Of iemand van buiten (proces)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Outcome known on</source>
        <translation>Uitkomst bekend op</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
    <message>
        <source>Paper as a file</source>
        <translation>Papier als bestand</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Partner&apos;s name</source>
        <translation>Naam van de partner</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Personal plan received on</source>
        <translation>Persoonlijk plan ontvangen op</translation>
    </message>
    <message>
        <source>Pgb</source>
        <translation>Pgb</translation>
    </message>
    <message>
        <source>Pgb declined on</source>
        <translation>Van pgb afgezien op</translation>
    </message>
    <message>
        <source>Pgb explained on</source>
        <translation>Uitleg over het pgb op</translation>
    </message>
    <message>
        <source>Pgb offered on</source>
        <translation>Pgb aangeboden op</translation>
    </message>
    <message>
        <source>Pgb plan received on</source>
        <translation>Pgb-plan ontvangen op</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Phone of the support centre</source>
        <translation>Telefoon van het steunpunt</translation>
    </message>
    <message>
        <source>Phone of who reported</source>
        <translation>Telefoon van wie meldt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Placed as if indicated on</source>
        <translation>Geplaatst alsof geïndiceerd op</translation>
    </message>
    <message>
        <source>Placed at</source>
        <translation>Geplaatst op</translation>
    </message>
    <message>
        <source>Plan used</source>
        <translation>Plan gebruikt</translation>
    </message>
    <message>
        <source>Pointed out again on</source>
        <translation>Opnieuw gewezen op</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Prefers to hear from us by</source>
        <translation>Hoort liefst van ons via</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Voorvoegsel</translation>
    </message>
    <message>
        <source>Prefix of partner&apos;s name</source>
        <translation>Voorvoegsel van de naam van de partner</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Aanbieder</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Voorziening</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Hulpvraag</translation>
    </message>
    <message>
        <source>Question in own words</source>
        <translation>Hulpvraag in eigen woorden</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Teruggelezen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Reden van sluiten</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Reden van de herziening</translation>
    </message>
    <message>
        <source>Reason for the exception</source>
        <translation>Reden van de uitzondering</translation>
    </message>
    <message>
        <source>Reason for the status</source>
        <translation>Reden van de stand</translation>
    </message>
    <message>
        <source>Reason for withdrawal</source>
        <translation>Reden van intrekking</translation>
    </message>
    <message>
        <source>Receipt confirmed on</source>
        <translation>Ontvangst bevestigd op</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Verwezen naar</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Afwijzing</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Afgewezen door</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>Afgewezen op</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Report being taken</source>
        <translation>Melding in aanname</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeld door</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertegenwoordiger</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Result and advice</source>
        <translation>Resultaat en advies</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Trede</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gezegd op</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Tweede telefoon</translation>
    </message>
    <message>
        <source>Set of topics</source>
        <translation>Lijst met onderwerpen</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Vastgesteld op</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Grootte in bytes</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Oplossing</translation>
    </message>
    <message>
        <source>Special demands</source>
        <translation>Bijzondere eisen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stays as it was until</source>
        <translation>Blijft zoals het was tot en met</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Support centre for carers</source>
        <translation>Steunpunt mantelzorg</translation>
    </message>
    <message>
        <source>Support centre pointed out on</source>
        <translation>Op het steunpunt gewezen op</translation>
    </message>
    <message>
        <source>Support from another law</source>
        <translation>Hulp uit een andere wet</translation>
    </message>
    <message>
        <source>Support needed: how much</source>
        <translation>Ondersteuning: omvang</translation>
    </message>
    <message>
        <source>Support needed: kind</source>
        <translation>Ondersteuning: aard</translation>
    </message>
    <message>
        <source>Taken out on</source>
        <translation>Weggehaald op</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Tariff for</source>
        <translation>Tarief geldt</translation>
    </message>
    <message>
        <source>Tariff in cents</source>
        <translation>Tarief in centen</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Tijdelijk</translation>
    </message>
    <message>
        <source>Term of the decision</source>
        <translation>Termijn van het besluit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>Klopt niet</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Klopt</translation>
    </message>
    <message>
        <source>The help is suitable</source>
        <translation>De hulp is passend</translation>
    </message>
    <message>
        <source>The resident agreed on</source>
        <translation>De inwoner vond het goed op</translation>
    </message>
    <message>
        <source>The resident says</source>
        <translation>De inwoner zegt</translation>
    </message>
    <message>
        <source>The resident&apos;s own words</source>
        <translation>De eigen woorden van de inwoner</translation>
    </message>
    <message>
        <source>The resident&apos;s reasons</source>
        <translation>Redenen van de inwoner</translation>
    </message>
    <message>
        <source>The situation has changed</source>
        <translation>De situatie is veranderd</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Gewone tekst</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Wants client support</source>
        <translation>Wil cliëntondersteuning</translation>
    </message>
    <message>
        <source>Wants to be called by</source>
        <translation>Wil genoemd worden met</translation>
    </message>
    <message>
        <source>Wants to talk about this</source>
        <translation>Wil hierover praten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat eruit kwam</translation>
    </message>
    <message>
        <source>What ends it</source>
        <translation>Waardoor het eindigt</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Waarvoor precies</translation>
    </message>
    <message>
        <source>What goes well</source>
        <translation>Wat goed gaat</translation>
    </message>
    <message>
        <source>What is already there</source>
        <translation>Wat er al is</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat wordt gevraagd</translation>
    </message>
    <message>
        <source>What is hard</source>
        <translation>Wat lastig is</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>Wat er moet veranderen</translation>
    </message>
    <message>
        <source>What shows that</source>
        <translation>Waaruit dat blijkt</translation>
    </message>
    <message>
        <source>What the conversation is for</source>
        <translation>Waarvoor het gesprek is</translation>
    </message>
    <message>
        <source>What the household wants to reach</source>
        <translation>Wat het huishouden wil bereiken</translation>
    </message>
    <message>
        <source>What was agreed about it</source>
        <translation>Wat daarover is afgesproken</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Wat is opgevallen</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Wat we doen</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>Wat wij zagen</translation>
    </message>
    <message>
        <source>What would help the carer</source>
        <translation>Wat de mantelzorger zou helpen</translation>
    </message>
    <message>
        <source>What would you like to change?</source>
        <translation>Wat zou u willen veranderen?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Where it should get to</source>
        <translation>Waar het naartoe moet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Who follows it</source>
        <translation>Wie volgt het op</translation>
    </message>
    <message>
        <source>Who gave consent</source>
        <translation>Wie gaf toestemming</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Wie geeft het</translation>
    </message>
    <message>
        <source>Who helps with it</source>
        <translation>Wie daarbij helpt</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wie het schreef</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Why there is less</source>
        <translation>Waarom er minder komt</translation>
    </message>
    <message>
        <source>Withdrawn from</source>
        <translation>Ingetrokken per</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Ingetrokken op</translation>
    </message>
    <message>
        <source>Without indication</source>
        <translation>Zonder indicatie</translation>
    </message>
    <message>
        <source>Written findings handed out on</source>
        <translation>Verslag uitgereikt op</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Geschreven op</translation>
    </message>
</context>
<context>
    <name>house style</name>
    <message>
        <source>%1 is damaged: letters could not be printed with it. Get the file again, and choose it again.</source>
        <translation>%1 is beschadigd: er zijn geen brieven mee af te drukken. Haal het bestand opnieuw op en kies het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Ask whoever made the font for files with fewer scripts.</source>
        <translation>%1 is groter dan %2 MB. Vraag de maker van het lettertype om bestanden met minder schriften.</translation>
    </message>
    <message>
        <source>%1 is no TrueType font, whatever its name says. Ask whoever made the font for the files with .ttf.</source>
        <translation>%1 is geen TrueType-lettertype, wat de naam ook zegt. Vraag de maker van het lettertype om de bestanden met .ttf.</translation>
    </message>
    <message>
        <source>%1 lacks characters that letters need: %2. Choose a font that has them.</source>
        <translation>In %1 ontbreken tekens die in brieven nodig zijn: %2. Kies een lettertype dat ze heeft.</translation>
    </message>
    <message>
        <source>A colour is # with six digits or letters from A to F, such as %1. You can also choose a ready one.</source>
        <translation>Een kleur is # met zes cijfers of letters van A tot en met F, zoals %1. U kunt ook een kant-en-klare kleur kiezen.</translation>
    </message>
    <message>
        <source>Choose two files of the font: the regular one and the bold one.</source>
        <translation>Kies twee bestanden van het lettertype: het gewone en het vette.</translation>
    </message>
    <message>
        <source>Letters are printed regular and bold, so a second file is needed. Choose the other one now. Until then the font stays as it was.</source>
        <translation>Brieven hebben gewone en vette letters. Daarom is er een tweede bestand nodig: kies nu het andere. Tot dan blijft het lettertype zoals het was.</translation>
    </message>
    <message>
        <source>Letters of this colour are too faint on white: the contrast is %1 to 1, and at least %2 is needed. Choose a darker colour.</source>
        <translation>Letters in deze kleur zijn te licht op wit: het contrast is %1 op 1 en minstens %2 is nodig. Kies een donkerdere kleur.</translation>
    </message>
    <message>
        <source>Neither of these two files is bolder than the other. Choose the regular and the bold file of the font.</source>
        <translation>Deze twee bestanden zijn even vet. Kies het gewone en het vette bestand van het lettertype.</translation>
    </message>
    <message>
        <source>The maker of %1 allows it in documents only as a whole, and then every letter would be very large. Choose another font.</source>
        <translation>De maker van %1 staat het alleen in zijn geheel toe in documenten. Dan zou elke brief een heel groot bestand worden. Kies een ander lettertype.</translation>
    </message>
    <message>
        <source>The maker of %1 does not allow it to be put in documents. Choose another font, or ask the maker for a licence with a file that allows it.</source>
        <translation>De maker van %1 staat niet toe dat het in documenten komt. Kies een ander lettertype, of vraag de maker om een licentie met een bestand dat het wel toestaat.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Save the logo smaller, and choose it again: a width of 700 pixels is enough.</source>
        <translation>Dit bestand is groter dan %1 MB. Sla het logo kleiner op en kies het opnieuw: een breedte van 700 pixels is genoeg.</translation>
    </message>
    <message>
        <source>This file is neither a PNG nor a JPEG, whatever its name says. Save the logo as one of those in another program, and choose it again.</source>
        <translation>Dit bestand is geen PNG en geen JPEG, wat de naam ook zegt. Sla het logo in een ander programma op als PNG of JPEG en kies het opnieuw.</translation>
    </message>
    <message>
        <source>This picture has %1 by %2 pixels, more than %3 million. Save the logo smaller, and choose it again: a width of 700 pixels is enough.</source>
        <translation>Deze afbeelding heeft %1 bij %2 pixels, meer dan %3 miljoen. Sla het logo kleiner op en kies het opnieuw: een breedte van 700 pixels is genoeg.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. Open it in another program, save it again there, and choose it again.</source>
        <translation>Deze afbeelding is beschadigd en is niet te tonen. Open die in een ander programma, sla die daar opnieuw op en kies die opnieuw.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
</context>
<context>
    <name>indications</name>
    <message>
        <source>%1 a month</source>
        <translation>%1 per maand</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 per week</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 in totaal</translation>
    </message>
    <message>
        <source>%1, goes on until %2</source>
        <translation>%1, loopt door tot en met %2</translation>
    </message>
    <message>
        <source>%1, that is %2 minutes a month.</source>
        <translation>%1, dat is %2 minuten per maand.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: van %2 naar %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day part(s)</source>
        <translation>
            <numerusform>%n dagdeel</numerusform>
            <numerusform>%n dagdelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) and night(s)</source>
        <translation>
            <numerusform>%n etmaal</numerusform>
            <numerusform>%n etmalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n stuk</numerusform>
            <numerusform>%n stuks</numerusform>
        </translation>
    </message>
    <message>
        <source>A provider that the municipality contracted gives the help.</source>
        <translation>Een aanbieder met een contract van de gemeente geeft de hulp.</translation>
    </message>
    <message>
        <source>After granting you can put the resident on the waiting list.</source>
        <translation>Na het toekennen kunt u de inwoner op de wachtlijst plaatsen.</translation>
    </message>
    <message>
        <source>An own contribution is asked. The CAK decides and collects it:</source>
        <translation>Er wordt een eigen bijdrage gevraagd. Het CAK stelt haar vast en int haar:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Was eerst</translation>
    </message>
    <message>
        <source>Changed on ground</source>
        <translation>Herzien op grond</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Omvang</translation>
    </message>
    <message>
        <source>Fill in how much is granted.</source>
        <translation>Vul in hoeveel wordt toegekend.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>From %1 until and including %2.</source>
        <translation>Van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>From %1, without end date.</source>
        <translation>Vanaf %1, zonder einddatum.</translation>
    </message>
    <message>
        <source>Give an amount of money an end date; the messages refuse it without (iWmo CD075).</source>
        <translation>Geef een geldbedrag een einddatum; het berichtenverkeer weigert het zonder (iWmo CD075).</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Toegekend</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>Gehoord op</translation>
    </message>
    <message>
        <source>It begins on %1 at the latest. Check the year.</source>
        <translation>De indicatie begint uiterlijk op %1. Kijk het jaar na.</translation>
    </message>
    <message>
        <source>It begins on %1, so it cannot end before. Correct one of the two dates.</source>
        <translation>De indicatie begint op %1 en kan niet eerder eindigen. Verbeter een van de twee datums.</translation>
    </message>
    <message>
        <source>It ends on %1 at the latest. Choose an earlier day, or “Without end date” if it is meant to go on.</source>
        <translation>De indicatie eindigt uiterlijk op %1. Kies een eerdere dag, of ‘Zonder einddatum’ als de hulp moet blijven doorlopen.</translation>
    </message>
    <message>
        <source>It ends on %1 at the latest. Choose an earlier day; it can be prolonged later.</source>
        <translation>De indicatie eindigt uiterlijk op %1. Kies een eerdere dag; verlengen kan later.</translation>
    </message>
    <message>
        <source>It was granted %1. Choose a day in between.</source>
        <translation>De indicatie geldt %1. Kies een dag daarbinnen.</translation>
    </message>
    <message>
        <source>Keep the review</source>
        <translation>Heroverweging vastleggen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Look again on %1 at the latest. Choose an earlier day.</source>
        <translation>Opnieuw kijken kan uiterlijk op %1. Kies een eerdere dag.</translation>
    </message>
    <message>
        <source>Looked again</source>
        <translation>Heroverwogen</translation>
    </message>
    <message>
        <source>Looking again comes after %1. Choose a later day.</source>
        <translation>Opnieuw kijken komt na %1. Kies een latere dag.</translation>
    </message>
    <message>
        <source>No own contribution is asked for this.</source>
        <translation>Hiervoor wordt geen eigen bijdrage gevraagd.</translation>
    </message>
    <message>
        <source>Note the day</source>
        <translation>Datum vastleggen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reason of withdrawal</source>
        <translation>Reden van intrekking</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Melding van %1</translation>
    </message>
    <message>
        <source>Say in a few words why it is withdrawn; the resident reads it.</source>
        <translation>Schrijf kort waarom de indicatie wordt ingetrokken; de inwoner leest het.</translation>
    </message>
    <message>
        <source>Say in a few words why there is no end date; the resident may read it.</source>
        <translation>Schrijf kort waarom er geen einddatum is; de inwoner mag het lezen.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stays as it was until</source>
        <translation>Blijft zoals het was tot en met</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Tijdelijk</translation>
    </message>
    <message>
        <source>That day has not come yet. A decision is noted when it was taken.</source>
        <translation>Die dag moet nog komen. Leg een besluit vast als het genomen is.</translation>
    </message>
    <message>
        <source>The catalogue has changed: this provision held until %1. What you filled in is still here; look whether the provision as it is now fits, and grant again.</source>
        <translation>De catalogus is veranderd: deze voorziening gold tot en met %1. Wat u invulde staat er nog. Kijk of de voorziening zoals die nu is ook past, en ken opnieuw toe.</translation>
    </message>
    <message>
        <source>The indication ends before its time. A place on the waiting list ends with it at once; when the day is still to come, Today asks for it then.</source>
        <translation>De indicatie eindigt eerder. Een plaats op de wachtlijst vervalt meteen; ligt de dag nog in de toekomst, dan vraagt Vandaag er op die dag om.</translation>
    </message>
    <message>
        <source>The municipality has not said whether an own contribution is asked.</source>
        <translation>De gemeente heeft niet vastgelegd of een eigen bijdrage wordt gevraagd.</translation>
    </message>
    <message>
        <source>The resident arranges the help with a budget (art. 2.3.6 Wmo).</source>
        <translation>De inwoner regelt de hulp met een pgb (art. 2.3.6 Wmo).</translation>
    </message>
    <message>
        <source>The resident gets an allowance.</source>
        <translation>De inwoner krijgt een tegemoetkoming.</translation>
    </message>
    <message>
        <source>The resident is the employer of an alfa helper.</source>
        <translation>De inwoner is werkgever van een alfahulp.</translation>
    </message>
    <message>
        <source>The same help is granted in another form %1. A budget (pgb) and help in kind cannot run at once (iWmo OP043).</source>
        <translation>Dezelfde hulp is in een andere vorm toegekend %1. Een pgb en hulp in natura kunnen niet tegelijk lopen (iWmo OP043).</translation>
    </message>
    <message>
        <source>The same was granted already %1. End or change that one first, or choose other days (iWmo TR302).</source>
        <translation>Hetzelfde is al toegekend %1. Beëindig of wijzig die eerst, of kies andere dagen (iWmo TR302).</translation>
    </message>
    <message>
        <source>The situation has changed</source>
        <translation>De situatie is veranderd</translation>
    </message>
    <message>
        <source>This provision is counted in %1. Fill in the extent so.</source>
        <translation>Deze voorziening telt in %1. Vul de omvang zo in.</translation>
    </message>
    <message>
        <source>This provision is not granted in this form (%1). Choose a form of the catalogue.</source>
        <translation>Deze voorziening wordt niet in deze vorm (%1) toegekend. Kies een vorm uit de lijst.</translation>
    </message>
    <message>
        <source>This provision needs an end date. Fill in the last day.</source>
        <translation>Deze voorziening heeft een einddatum nodig. Vul de laatste dag in.</translation>
    </message>
    <message>
        <source>This was withdrawn from %1 and does not change any more. Undo the withdrawal first.</source>
        <translation>Deze indicatie is per %1 ingetrokken en verandert niet meer. Maak eerst de intrekking ongedaan.</translation>
    </message>
    <message>
        <source>To the provider goes: %1.</source>
        <translation>Naar de aanbieder gaat: %1.</translation>
    </message>
    <message>
        <source>Told the CAK</source>
        <translation>Doorgegeven aan het CAK</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>We look again on %1 at the latest (art. 2.3.9 Wmo). It appears on Today by itself.</source>
        <translation>We kijken uiterlijk op %1 opnieuw (art. 2.3.9 Wmo). Dat komt vanzelf op Vandaag te staan.</translation>
    </message>
    <message>
        <source>What ends it</source>
        <translation>Waardoor het eindigt</translation>
    </message>
    <message>
        <source>What was found is kept. What changes or ends is decided after this, on its own ground.</source>
        <translation>Wat is bevonden, wordt bewaard. Over herzien of beëindigen beslist u daarna, op een eigen grond.</translation>
    </message>
    <message>
        <source>Why changed</source>
        <translation>Waarom herzien</translation>
    </message>
    <message>
        <source>Why less</source>
        <translation>Waarom minder</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Withdrawn from</source>
        <translation>Ingetrokken per</translation>
    </message>
    <message>
        <source>Without end date is for certain groups only. Choose the group, or fill in an end date.</source>
        <translation>Zonder einddatum kan alleen voor bepaalde doelgroepen. Kies de doelgroep, of vul een einddatum in.</translation>
    </message>
    <message>
        <source>Without end date we look again. Fill in when at the latest.</source>
        <translation>Zonder einddatum kijken we later opnieuw. Vul in wanneer uiterlijk.</translation>
    </message>
    <message>
        <source>a. The information was incorrect or incomplete</source>
        <translation>a. De gegevens waren onjuist of onvolledig</translation>
    </message>
    <message>
        <source>b. The resident does not need it any more</source>
        <translation>b. De inwoner heeft het niet langer nodig</translation>
    </message>
    <message>
        <source>c. It is not adequate any more</source>
        <translation>c. Het is niet meer toereikend</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>verbeterd</translation>
    </message>
    <message>
        <source>d. The resident does not meet the conditions</source>
        <translation>d. De inwoner voldoet niet aan de voorwaarden</translation>
    </message>
    <message>
        <source>e. It is not used, or used for something else</source>
        <translation>e. Het wordt niet of voor iets anders gebruikt</translation>
    </message>
    <message>
        <source>ends %1 (withdrawn)</source>
        <translation>eindigt %1 (ingetrokken)</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>verlengd</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 tot en met %2</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>van %1 tot en met %2</translation>
    </message>
    <message>
        <source>from %1 without end date</source>
        <translation>vanaf %1 zonder einddatum</translation>
    </message>
    <message>
        <source>goes on under another law</source>
        <translation>gaat verder onder een andere wet</translation>
    </message>
    <message>
        <source>look again on %1</source>
        <translation>opnieuw kijken op %1</translation>
    </message>
    <message>
        <source>moved to another municipality</source>
        <translation>verhuisd naar een andere gemeente</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>other form</source>
        <translation>andere vorm</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>resident died</source>
        <translation>inwoner overleden</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>verkort</translation>
    </message>
    <message>
        <source>unit %1, frequency %2</source>
        <translation>eenheid %1, frequentie %2</translation>
    </message>
    <message>
        <source>without end date</source>
        <translation>zonder einddatum</translation>
    </message>
    <message>
        <source>without end date not per week: iWmo CD076</source>
        <translation>zonder einddatum niet per week: iWmo CD076</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>“%1” is not among the groups that may have this without end date: %2. Choose one of them, or fill in an end date.</source>
        <translation>‘%1’ hoort niet bij de doelgroepen die dit zonder einddatum mogen hebben: %2. Kies een daarvan, of vul een einddatum in.</translation>
    </message>
</context>
<context>
    <name>insight</name>
    <message>
        <source>%1, earlier</source>
        <translation>%1, eerder</translation>
    </message>
    <message>
        <source>Criminal offence (art. 41 UAVG)</source>
        <translation>Strafbaar feit (art. 41 UAVG)</translation>
    </message>
    <message>
        <source>It is a signal, which may concern others or harm the resident.</source>
        <translation>Het is een signaal. Dat kan over anderen gaan, of de inwoner schaden.</translation>
    </message>
    <message>
        <source>It is about somebody around the resident.</source>
        <translation>Het gaat over iemand om de inwoner heen.</translation>
    </message>
    <message>
        <source>It is about the consent of somebody else.</source>
        <translation>Het gaat over toestemming voor iemand anders.</translation>
    </message>
    <message>
        <source>It is about the family carer.</source>
        <translation>Het gaat over de mantelzorger.</translation>
    </message>
    <message>
        <source>It is about the support of somebody else.</source>
        <translation>Het gaat over hulp aan iemand anders.</translation>
    </message>
    <message>
        <source>It is about the whole household, also of others.</source>
        <translation>Het gaat over het hele huishouden, dus ook over anderen.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>No consent (art. 5.1.1 Wmo)</source>
        <translation>Geen toestemming (art. 5.1.1 Wmo)</translation>
    </message>
    <message>
        <source>Nobody was recognised in it.</source>
        <translation>Er is niemand in herkend.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nog niet af</translation>
    </message>
    <message>
        <source>Others may be named in this file. Read it first.</source>
        <translation>In dit bestand kunnen anderen staan. Lees het eerst.</translation>
    </message>
    <message>
        <source>Part shown</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Privacy of somebody else (art. 5.3.2 Wmo)</source>
        <translation>Privéleven van een ander (art. 5.3.2 Wmo)</translation>
    </message>
    <message>
        <source>Protection of the resident (art. 41 UAVG)</source>
        <translation>Bescherming van de inwoner (art. 41 UAVG)</translation>
    </message>
    <message>
        <source>Rights of others (art. 15 AVG, 41 UAVG)</source>
        <translation>Rechten van anderen (art. 15 AVG, 41 UAVG)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show a part</source>
        <translation>Deel laten zien</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Getoond</translation>
    </message>
    <message>
        <source>Somebody else is named in it: %1.</source>
        <translation>Er wordt iemand anders in genoemd: %1.</translation>
    </message>
    <message>
        <source>Somebody else reported this.</source>
        <translation>Iemand anders heeft dit gemeld.</translation>
    </message>
    <message>
        <source>To judge</source>
        <translation>Te beoordelen</translation>
    </message>
</context>
<context>
    <name>investigation</name>
    <message>
        <source>Accepted: say who takes it on.</source>
        <translation>Acceptabel: noteer wie dit oppakt.</translation>
    </message>
    <message>
        <source>An expert&apos;s report is used. Confirm in the part Investigation: %1.</source>
        <translation>Er is een deskundigenverslag gebruikt. Bevestig in het deel Onderzoek: %1.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Choose a day on or after the conversation of %1.</source>
        <translation>Kies een dag op of na het gesprek van %1.</translation>
    </message>
    <message>
        <source>Choose the rung it stands on.</source>
        <translation>Kies op welke trede dit staat.</translation>
    </message>
    <message>
        <source>Does not apply, because …</source>
        <translation>Niet van toepassing, omdat …</translation>
    </message>
    <message>
        <source>Family care</source>
        <translation>Mantelzorg</translation>
    </message>
    <message>
        <source>Family care and network were looked at</source>
        <translation>Mantelzorg en netwerk zijn bekeken</translation>
    </message>
    <message>
        <source>From an expert&apos;s report</source>
        <translation>Uit deskundigenverslag</translation>
    </message>
    <message>
        <source>General provision</source>
        <translation>Algemene voorziening</translation>
    </message>
    <message>
        <source>General provisions were looked at</source>
        <translation>Algemene voorzieningen zijn bekeken</translation>
    </message>
    <message>
        <source>Generally usual provision</source>
        <translation>Algemeen gebruikelijke voorziening</translation>
    </message>
    <message>
        <source>Generally usual provisions were looked at</source>
        <translation>Algemeen gebruikelijke voorzieningen zijn bekeken</translation>
    </message>
    <message>
        <source>In time: say by which day it is reached.</source>
        <translation>Tijdgebonden: noteer wanneer dit bereikt is.</translation>
    </message>
    <message>
        <source>In time: say on which day you look at it together.</source>
        <translation>Tijdgebonden: noteer wanneer u samen evalueert.</translation>
    </message>
    <message>
        <source>Investigation after a report</source>
        <translation>Onderzoek na een melding</translation>
    </message>
    <message>
        <source>Is limited in self-reliance or participation</source>
        <translation>Heeft een beperking in zelfredzaamheid of participatie</translation>
    </message>
    <message>
        <source>Lives in the municipality</source>
        <translation>Woont in de gemeente</translation>
    </message>
    <message>
        <source>Long-term care (Wlz) was looked at</source>
        <translation>Langdurige zorg (Wlz) is bekeken</translation>
    </message>
    <message>
        <source>Measurable: say how you will see it.</source>
        <translation>Meetbaar: noteer waaraan u het ziet.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Niet bereikt</translation>
    </message>
    <message>
        <source>Note first what the rungs before it can do, or why they cannot.</source>
        <translation>Noteer eerst wat de treden hiervoor kunnen bieden, of waarom dat niet lukt.</translation>
    </message>
    <message>
        <source>Note that it was discussed with the resident and the housemate.</source>
        <translation>Noteer dat dit met de inwoner en de huisgenoot is besproken.</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Ander contact</translation>
    </message>
    <message>
        <source>Own strength</source>
        <translation>Eigen kracht</translation>
    </message>
    <message>
        <source>Own strength was looked at</source>
        <translation>Eigen kracht is bekeken</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Deels bereikt</translation>
    </message>
    <message>
        <source>Prior provision (other law)</source>
        <translation>Voorliggend (andere wet)</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Realistic: say how it is now.</source>
        <translation>Realistisch: noteer hoe het nu is.</translation>
    </message>
    <message>
        <source>Realistic: say where it should get to.</source>
        <translation>Realistisch: noteer waar het naartoe moet.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Heronderzoek</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Schrijf in een paar woorden waarom.</translation>
    </message>
    <message>
        <source>Say why it stands on this rung.</source>
        <translation>Noteer waarom dit op deze trede staat.</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Sociaal netwerk</translation>
    </message>
    <message>
        <source>Specific: say what will be different.</source>
        <translation>Specifiek: noteer wat er anders wordt.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Tailor-made provision</source>
        <translation>Maatwerkvoorziening</translation>
    </message>
    <message>
        <source>The investigation still lacks: %1. Answer these in the part Investigation, or choose there that this conversation is for something else.</source>
        <translation>In het onderzoek ontbreekt nog: %1. Beantwoord dit in het deel Onderzoek, of kies daar dat dit gesprek ergens anders voor is.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>Dit bestand is leeg. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This day has not come. Choose today or an earlier day.</source>
        <translation>Deze dag moet nog komen. Kies vandaag of een eerdere dag.</translation>
    </message>
    <message>
        <source>This file is larger than 10 MB. Make it smaller, or keep only the pages that matter.</source>
        <translation>Dit bestand is groter dan 10 MB. Maak het kleiner, of bewaar alleen de bladzijden die ertoe doen.</translation>
    </message>
    <message>
        <source>This file is no PDF, PNG or JPEG, whatever its name says. Save it as a PDF and choose it again.</source>
        <translation>Dit bestand is geen PDF, PNG of JPEG, wat de naam ook zegt. Bewaar het als PDF en kies het opnieuw.</translation>
    </message>
    <message>
        <source>This result was not settled, so there is nothing to compare with.</source>
        <translation>Dit resultaat is niet vastgesteld; er is niets om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Usual help</source>
        <translation>Gebruikelijke hulp</translation>
    </message>
    <message>
        <source>Usual help is counted on. Note in the part Needs that it was discussed with the resident and the housemate.</source>
        <translation>Er wordt op gebruikelijke hulp gerekend. Noteer in het deel Hulpvragen dat dit met de inwoner en de huisgenoot is besproken.</translation>
    </message>
    <message>
        <source>Usual help was looked at</source>
        <translation>Gebruikelijke hulp is bekeken</translation>
    </message>
    <message>
        <source>Write first what the solution is.</source>
        <translation>Schrijf eerst wat de oplossing is.</translation>
    </message>
    <message>
        <source>Write first what will be different.</source>
        <translation>Schrijf eerst wat er anders wordt.</translation>
    </message>
    <message>
        <source>Write first which support is needed, of which kind and how much. Only then can a solution be tailor-made.</source>
        <translation>Schrijf eerst welke ondersteuning nodig is, naar aard en omvang. Pas daarna kan een oplossing maatwerk zijn.</translation>
    </message>
    <message>
        <source>Write first who wrote the report.</source>
        <translation>Schrijf eerst wie het verslag heeft gemaakt.</translation>
    </message>
    <message>
        <source>Write the resident&apos;s question first.</source>
        <translation>Schrijf eerst de hulpvraag.</translation>
    </message>
    <message>
        <source>cooperation with care and other domains</source>
        <translation>samenwerking met zorg en andere domeinen</translation>
    </message>
    <message>
        <source>family care and social network</source>
        <translation>mantelzorg en sociaal netwerk</translation>
    </message>
    <message>
        <source>general provisions and useful activities</source>
        <translation>algemene voorzieningen en maatschappelijk nuttige activiteiten</translation>
    </message>
    <message>
        <source>needs, characteristics and preferences</source>
        <translation>behoeften, persoonskenmerken en voorkeuren</translation>
    </message>
    <message>
        <source>own contribution</source>
        <translation>eigen bijdrage</translation>
    </message>
    <message>
        <source>own strength and usual help</source>
        <translation>eigen kracht en gebruikelijke hulp</translation>
    </message>
    <message>
        <source>support for the carer</source>
        <translation>steun voor de mantelzorger</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Add an agreement; chosen words become its text</source>
        <translation>Afspraak toevoegen; gekozen woorden worden de tekst</translation>
    </message>
    <message>
        <source>Expand a snippet after its short word</source>
        <translation>Na een kort woord: het tekstblok invoegen</translation>
    </message>
    <message>
        <source>Expand a snippet, else to the next field</source>
        <translation>Na een kort woord: het tekstblok invoegen; anders naar het volgende veld</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles zoeken</translation>
    </message>
    <message>
        <source>Leave it out, and go to the next one</source>
        <translation>Laat het weg, en ga naar het volgende</translation>
    </message>
    <message>
        <source>Lock the file</source>
        <translation>Bestand vergrendelen</translation>
    </message>
    <message>
        <source>Make the copy, or keep it</source>
        <translation>Maak het afschrift, of bewaar het</translation>
    </message>
    <message>
        <source>Mark that the resident wants to talk about it</source>
        <translation>Aangeven dat de inwoner hierover wil praten</translation>
    </message>
    <message>
        <source>More about this dimension: what is hard, first step, who helps</source>
        <translation>Meer over deze dimensie: wat lastig is, eerste stap, wie helpt</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Pagina opnieuw lezen</translation>
    </message>
    <message>
        <source>Show a part, and write which</source>
        <translation>Laat een deel zien, en schrijf welk deel</translation>
    </message>
    <message>
        <source>Show it, and go to the next one</source>
        <translation>Laat het zien, en ga naar het volgende</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Take a report</source>
        <translation>Melding aannemen</translation>
    </message>
    <message>
        <source>The web, or its table</source>
        <translation>Het web, of de tabel ervan</translation>
    </message>
    <message>
        <source>To the next item that is not judged</source>
        <translation>Naar het volgende stuk dat niet is beoordeeld</translation>
    </message>
    <message>
        <source>To the next word that is not in the dictionary, with suggestions</source>
        <translation>Naar het volgende woord dat niet in het woordenboek staat, met voorstellen</translation>
    </message>
    <message>
        <source>To the pages on the left, in their order</source>
        <translation>Naar de pagina’s links, op volgorde</translation>
    </message>
    <message>
        <source>Undo, also what expanded</source>
        <translation>Ongedaan maken, ook een ingevoegd tekstblok</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n brief</numerusform>
            <numerusform>%n brieven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the text must be mended first.</source>
        <translation>
            <numerusform>Herstel eerst %n ding in de tekst.</numerusform>
            <numerusform>Herstel eerst %n dingen in de tekst.</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter has one title. Write “## ” before a heading.</source>
        <translation>Een brief heeft één titel. Zet “## ” voor een kop.</translation>
    </message>
    <message>
        <source>Adapted</source>
        <translation>Aangepast</translation>
    </message>
    <message>
        <source>Begin with line %1.</source>
        <translation>Begin met regel %1.</translation>
    </message>
    <message>
        <source>Bold begins before a condition and ends inside it. End it where it began.</source>
        <translation>Vet begint voor een voorwaarde en eindigt erin. Laat het eindigen waar het begon.</translation>
    </message>
    <message>
        <source>Confirmation letters</source>
        <translation>Bevestigingsbrieven</translation>
    </message>
    <message>
        <source>Confirmed on %1 without a letter</source>
        <translation>Bevestigd op %1 zonder brief</translation>
    </message>
    <message>
        <source>Do you mean “%1”?</source>
        <translation>Bedoelt u “%1”?</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Handed out on %1</source>
        <translation>Uitgereikt op %1</translation>
    </message>
    <message>
        <source>In this letter everything is filled in already. Write the words in place of “%1”.</source>
        <translation>In deze brief is alles al ingevuld. Schrijf de woorden zelf op de plek van “%1”.</translation>
    </message>
    <message>
        <source>In this part {%2} must be filled in: %1.</source>
        <translation>In dit onderdeel moet {%2} worden ingevuld: %1.</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>Letters about the waiting list</source>
        <translation>Brieven over de wachtlijst</translation>
    </message>
    <message>
        <source>Letters of earlier days were made already. Choose today or a later day.</source>
        <translation>De brieven van eerdere dagen zijn al gemaakt. Kies vandaag of een latere dag.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Never had a letter</source>
        <translation>Nog nooit een brief gehad</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Geen adres</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Nog niet bevestigd</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Melding van</translation>
    </message>
    <message>
        <source>Reported today</source>
        <translation>Vandaag gemeld</translation>
    </message>
    <message>
        <source>Something changed after this letter was adapted. Open the letter in the file, see whether it is still right, and hand it out there.</source>
        <translation>Er is iets veranderd nadat deze brief was aangepast. Open de brief in het dossier, kijk of hij nog klopt, en reik hem daar uit.</translation>
    </message>
    <message>
        <source>The example takes %1 sheets, and at most %2 are allowed. Make the text shorter.</source>
        <translation>Het voorbeeld neemt %1 bladen in, en het mogen er hoogstens %2 zijn. Maak de tekst korter.</translation>
    </message>
    <message>
        <source>The letter must begin with a title: a line with “# ” before it.</source>
        <translation>De brief moet beginnen met een titel: een regel met “# ” ervoor.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters. Make it shorter.</source>
        <translation>De tekst is langer dan %1 tekens. Maak de tekst korter.</translation>
    </message>
    <message>
        <source>This letter was handed out on %1 already, so it was not made a second time.</source>
        <translation>Deze brief is op %1 al uitgereikt. Daarom is hij niet nog een keer gemaakt.</translation>
    </message>
    <message>
        <source>This must always be in the letter: %1. Take it out of the condition.</source>
        <translation>Dit moet altijd in de brief staan: %1. Haal het uit de voorwaarde.</translation>
    </message>
    <message>
        <source>This must be in the letter, but there is not always a text: %1.</source>
        <translation>Dit moet in de brief staan, maar er is niet altijd een tekst: %1.</translation>
    </message>
    <message>
        <source>This must be in the letter: %1. Put it between [verplicht %3] and [einde].</source>
        <translation>Dit moet in de brief staan: %1. Zet het tussen [verplicht %3] en [einde].</translation>
    </message>
    <message>
        <source>This paper cannot be adapted here. Change what it is made of.</source>
        <translation>Dit papier kunt u hier niet aanpassen. Verander waarvan het is gemaakt.</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>This was taken back meanwhile, so there is no decision to tell of.</source>
        <translation>Dit is intussen teruggedraaid. Er is dus geen besluit om een brief over te maken.</translation>
    </message>
    <message>
        <source>To everybody for whom a report came in today.</source>
        <translation>Aan iedereen voor wie vandaag een melding binnenkwam.</translation>
    </message>
    <message>
        <source>To everybody who waits and had no letter yet this quarter.</source>
        <translation>Aan iedereen die wacht en dit kwartaal nog geen brief kreeg.</translation>
    </message>
    <message>
        <source>To everybody who waits and never had a letter about it.</source>
        <translation>Aan iedereen die wacht en daar nog nooit een brief over kreeg.</translation>
    </message>
    <message>
        <source>To everybody whose report was not confirmed yet.</source>
        <translation>Aan iedereen van wie de melding nog niet is bevestigd.</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Wacht sinds</translation>
    </message>
    <message>
        <source>Whole letter</source>
        <translation>Hele brief</translation>
    </message>
    <message>
        <source>“%1” ends nothing. Take it out, or put the beginning before it.</source>
        <translation>“%1” sluit niets af. Haal het weg, of zet het begin ervoor.</translation>
    </message>
    <message>
        <source>“%1” is no condition of this letter. Choose one with “Insert…”.</source>
        <translation>“%1” is geen voorwaarde van deze brief. Kies er een met “Invoegen…”.</translation>
    </message>
    <message>
        <source>“%1” is no mark. Known are [als …], [anders], [einde] and [verplicht …]. For a bracket in the text, put \ before it.</source>
        <translation>“%1” is niet bekend. U kunt [als …], [anders], [einde] en [verplicht …] gebruiken. Wilt u een haak in de tekst? Zet er dan \ voor.</translation>
    </message>
    <message>
        <source>“%1” is no required part of this letter. Choose one with “Insert…”.</source>
        <translation>“%1” is geen verplicht onderdeel van deze brief. Kies er een met “Invoegen…”.</translation>
    </message>
    <message>
        <source>“%1” is not a whole placeholder. Put a name between { and }, and close it.</source>
        <translation>“%1” is geen hele invulplek. Zet een naam tussen { en }, en sluit die af.</translation>
    </message>
    <message>
        <source>“%1” is opened and not closed. Put [einde] where it ends, or a second *.</source>
        <translation>“%1” is niet afgesloten. Zet [einde] waar het eindigt, of een tweede *.</translation>
    </message>
    <message>
        <source>“%1” must stand on a line of its own.</source>
        <translation>“%1” moet alleen op een regel staan.</translation>
    </message>
    <message>
        <source>“%1” stands here alone. Take it out, or put \ before it to print it.</source>
        <translation>“%1” staat hier los. Haal het weg, of zet er \ voor om het af te drukken.</translation>
    </message>
    <message>
        <source>“%1” stands within %4 others. Make fewer conditions inside each other.</source>
        <translation>“%1” staat binnen %4 andere. Zet minder voorwaarden in elkaar.</translation>
    </message>
    <message>
        <source>“{%1}” is a list. Put it alone in a line: - {%1}</source>
        <translation>“{%1}” is een lijst. Zet die alleen op een regel: - {%1}</translation>
    </message>
    <message>
        <source>“{%1}” is no number, so it has no singular and plural.</source>
        <translation>“{%1}” is geen getal, dus heeft het geen enkelvoud en meervoud.</translation>
    </message>
    <message>
        <source>“{%1}” is nothing that can be filled in. Choose one with “Insert…”.</source>
        <translation>“{%1}” kan niet worden ingevuld. Kies een invulplek met “Invoegen…”.</translation>
    </message>
</context>
<context>
    <name>norms</name>
    <message>
        <source>%1 counts at most %2 times. Fill in less.</source>
        <translation>%1 telt hoogstens %2 keer mee. Vul minder in.</translation>
    </message>
    <message>
        <source>%1 minutes a week, %2 minutes a month</source>
        <translation>%1 minuten per week, %2 minuten per maand</translation>
    </message>
    <message>
        <source>%1 minutes a year</source>
        <translation>%1 minuten per jaar</translation>
    </message>
    <message>
        <source>%1 minutes a year off</source>
        <translation>%1 minuten per jaar eraf</translation>
    </message>
    <message>
        <source>%1 minutes a year ÷ 52 = %2, up to a whole minute: %3 a week. %3 × 52 ÷ 12 = %4, up to a whole minute: %5 a month.</source>
        <translation>%1 minuten per jaar ÷ 52 = %2, naar boven afgerond op een hele minuut: %3 per week. %3 × 52 ÷ 12 = %4, naar boven afgerond op een hele minuut: %5 per maand.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>a number with two decimals</comment>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>A kept calculation does not change. Change the indication with a new one.</source>
        <translation>Een bewaarde berekening verandert niet. Wijzig de indicatie met een nieuwe berekening.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Choose an activity that help is needed with.</source>
        <translation>Kies een activiteit waarbij hulp nodig is.</translation>
    </message>
    <message>
        <source>Fill in the version, such as 2026.</source>
        <translation>Vul de versie in, bijvoorbeeld 2026.</translation>
    </message>
    <message>
        <source>Give the norm set a name.</source>
        <translation>Geef de normenset een naam.</translation>
    </message>
    <message>
        <source>It counts from %1, so it cannot end before. Choose a later day.</source>
        <translation>De set geldt vanaf %1 en kan dus niet eerder eindigen. Kies een latere dag.</translation>
    </message>
    <message>
        <source>Line %1, %2 (“%4”): %3.</source>
        <translation>Regel %1, %2 (“%4”): %3.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation>Regel %1, %2: %3.</translation>
    </message>
    <message>
        <source>No result: %1.</source>
        <translation>Geen uitkomst: %1.</translation>
    </message>
    <message>
        <source>Nothing is left to grant. Take less off, or grant something else with a reason.</source>
        <translation>Er blijft niets over om toe te kennen. Haal er minder af, of ken iets anders toe met een reden.</translation>
    </message>
    <message>
        <source>Off for own strength</source>
        <translation>Eraf: eigen kracht</translation>
    </message>
    <message>
        <source>Off for the network</source>
        <translation>Eraf: het netwerk</translation>
    </message>
    <message>
        <source>Only household help in minutes a week is calculated with norms. Leave the calculation out.</source>
        <translation>Alleen hulp bij het huishouden in minuten per week wordt met normen berekend. Laat de berekening weg.</translation>
    </message>
    <message>
        <source>Only one of these counts: %1. Choose one.</source>
        <translation>Hiervan telt er maar één: %1. Kies er één.</translation>
    </message>
    <message>
        <source>Say in a few words why this is taken off: %1. The resident reads it.</source>
        <translation>Schrijf in een paar woorden waarom dit eraf gaat: %1. De inwoner leest dit.</translation>
    </message>
    <message>
        <source>Say where the figures come from.</source>
        <translation>Vul in waar de cijfers vandaan komen.</translation>
    </message>
    <message>
        <source>The calculation comes to %1 minutes a week. Open it to deviate with a reason, or leave the calculation out.</source>
        <translation>De berekening komt uit op %1 minuten per week. Open de berekening om met een reden af te wijken, of laat de berekening weg.</translation>
    </message>
    <message>
        <source>The dwelling</source>
        <translation>De woning</translation>
    </message>
    <message>
        <source>The first line lacks these headings: %1. Add them.</source>
        <translation>In de eerste regel ontbreken deze kopjes: %1. Voeg ze toe.</translation>
    </message>
    <message>
        <source>The household</source>
        <translation>Het huishouden</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>De persoon</translation>
    </message>
    <message>
        <source>There is a norm set with this name and version already. Fill in another version.</source>
        <translation>Er is al een normenset met deze naam en versie. Vul een andere versie in.</translation>
    </message>
    <message>
        <source>There is no activity in it. Add at least one line that is an “activiteit”.</source>
        <translation>Er staat geen activiteit in. Voeg minstens één regel toe met de soort “activiteit”.</translation>
    </message>
    <message>
        <source>There is no result: %1. Have the municipality add the figure to its norm set, or leave this out and deviate with a reason.</source>
        <translation>Er is geen uitkomst: %1. Laat de gemeente het cijfer in de normenset aanvullen, of laat dit weg en wijk af met een reden.</translation>
    </message>
    <message>
        <source>This is no table of text. Save it in Excel as CSV and choose that file.</source>
        <translation>Dit is geen tabel met tekst. Bewaar hem in Excel als CSV en kies dat bestand.</translation>
    </message>
    <message>
        <source>This is not the outcome. Say in a few words why; the resident reads it.</source>
        <translation>Dit is niet de uitkomst. Schrijf in een paar woorden waarom; de inwoner leest dit.</translation>
    </message>
    <message>
        <source>This norm set does not count on that day. Choose one that was adopted.</source>
        <translation>Deze normenset geldt niet op die dag. Kies een set die is vastgesteld.</translation>
    </message>
    <message>
        <source>This norm set has no such line any more. Open the calculation again.</source>
        <translation>Deze normenset heeft die regel niet meer. Open de berekening opnieuw.</translation>
    </message>
    <message>
        <source>This norm set was adopted and does not change any more. Make a copy of it.</source>
        <translation>Deze normenset is vastgesteld en verandert niet meer. Maak er een kopie van.</translation>
    </message>
    <message>
        <source>a whole number that is not too large is needed</source>
        <translation>hier hoort een heel getal dat niet te groot is</translation>
    </message>
    <message>
        <source>figure missing</source>
        <translation>cijfer ontbreekt</translation>
    </message>
    <message>
        <source>figure missing: %1</source>
        <translation>cijfer ontbreekt: %1</translation>
    </message>
    <message>
        <source>it is per week, maand or jaar</source>
        <translation>het is per week, maand of jaar</translation>
    </message>
    <message>
        <source>the kind is activiteit, persoon, huishouden, woning, eigen kracht or netwerk</source>
        <translation>de soort is activiteit, persoon, huishouden, woning, eigen kracht of netwerk</translation>
    </message>
    <message>
        <source>the name is longer than 80 characters</source>
        <translation>de naam is langer dan 80 tekens</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>de naam ontbreekt</translation>
    </message>
    <message>
        <source>this name stands twice</source>
        <translation>deze naam staat er twee keer</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>First step</source>
        <translation>Eerste stap</translation>
    </message>
    <message>
        <source>Goes well</source>
        <translation>Gaat goed</translation>
    </message>
    <message>
        <source>Is hard</source>
        <translation>Is lastig</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>Should change</source>
        <translation>Moet anders</translation>
    </message>
    <message>
        <source>The resident added</source>
        <translation>De inwoner voegde toe</translation>
    </message>
    <message>
        <source>The resident said</source>
        <translation>De inwoner zei</translation>
    </message>
    <message>
        <source>We added</source>
        <translation>Wij voegden toe</translation>
    </message>
    <message>
        <source>We saw</source>
        <translation>Wij zagen</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Wie helpt</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wens</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Advice contact</source>
        <translation>Adviescontact</translation>
    </message>
    <message>
        <source>Advice contacts</source>
        <translation>Adviescontacten</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Caseload</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Cliënten</translation>
    </message>
    <message>
        <source>Confirmation letters</source>
        <translation>Bevestigingsbrieven</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Everything that has a key</source>
        <translation>Alles wat een toets heeft</translation>
    </message>
    <message>
        <source>Indications</source>
        <translation>Indicaties</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Letters about the waiting list</source>
        <translation>Brieven over de wachtlijst</translation>
    </message>
    <message>
        <source>List and counts</source>
        <translation>Lijst en aantallen</translation>
    </message>
    <message>
        <source>Log anonymous advice</source>
        <translation>Anoniem advies vastleggen</translation>
    </message>
    <message>
        <source>Many letters at once</source>
        <translation>Veel brieven tegelijk</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Request for insight</source>
        <translation>Inzageverzoek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Short words that expand</source>
        <translation>Korte woorden die een tekst worden</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Tekstblokken</translation>
    </message>
    <message>
        <source>Social map</source>
        <translation>Sociale kaart</translation>
    </message>
    <message>
        <source>Take a report</source>
        <translation>Melding aannemen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
</context>
<context>
    <name>paper_languages</name>
    <message>
        <source>%1 (not loaded)</source>
        <translation>%1 (niet geladen)</translation>
    </message>
    <message>
        <source>%1 is not loaded here (any more). The paper is in Dutch alone.</source>
        <translation>%1 is hier niet (meer) geladen. Het papier is alleen in het Nederlands.</translation>
    </message>
    <message>
        <source>%1 is not loaded: Dutch alone</source>
        <translation>%1 is niet geladen: alleen Nederlands</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Dutch and %1</source>
        <translation>Nederlands en %1</translation>
    </message>
</context>
<context>
    <name>pgb</name>
    <message>
        <source>1. The municipality arranges the help</source>
        <translation>1. De gemeente regelt de hulp</translation>
    </message>
    <message>
        <source>2. You arrange the help yourself, with a pgb</source>
        <translation>2. U regelt de hulp zelf, met een pgb</translation>
    </message>
    <message>
        <source>An organisation that works for the municipality comes to help you. You do not have to look for anybody or pay anybody. Is something wrong with the help? Then the organisation or the municipality solves it.</source>
        <translation>Een organisatie die voor de gemeente werkt, komt u helpen. U hoeft niemand te zoeken en niemand te betalen. Gaat er iets niet goed met de hulp? Dan lost de organisatie of de gemeente dat op.</translation>
    </message>
    <message>
        <source>Is that too much? Somebody may do it for you, such as your daughter. We look together at who can do that well.</source>
        <translation>Is dat te veel? Dan mag iemand het voor u doen, bijvoorbeeld uw dochter. Wij kijken samen wie dat goed kan.</translation>
    </message>
    <message>
        <source>Is the help dearer than that of the municipality? Then you may have to pay the rest yourself.</source>
        <translation>Is de hulp duurder dan de hulp die de gemeente regelt? Dan moet u de rest misschien zelf betalen.</translation>
    </message>
    <message>
        <source>Perhaps you get help from the municipality. Then you may often choose how you get it. There are two ways.</source>
        <translation>Misschien krijgt u hulp van de gemeente. Dan mag u vaak kiezen hoe u die krijgt. Er zijn twee manieren.</translation>
    </message>
    <message>
        <source>Pgb means personal budget. It is money for your help. You choose who comes. That can also be somebody you know.</source>
        <translation>Pgb betekent persoonsgebonden budget. Het is geld voor uw hulp. U kiest zelf wie er komt. Dat kan ook iemand zijn die u kent.</translation>
    </message>
    <message>
        <source>When can you get a pgb?</source>
        <translation>Wanneer kunt u een pgb krijgen?</translation>
    </message>
    <message>
        <source>You do not get the money on your own account. The SVB keeps it and pays your helper.</source>
        <translation>U krijgt het geld niet op uw eigen rekening. De SVB bewaart het en betaalt uw hulp.</translation>
    </message>
    <message>
        <source>You do not have to choose now. Somebody may think along with you, free of charge.</source>
        <translation>U hoeft nu niet te kiezen. Iemand kan gratis met u meedenken.</translation>
    </message>
    <message>
        <source>You have more to do: you look for a helper, you make a contract, you check the hours and the bills, and you look for somebody else when your helper is ill.</source>
        <translation>U heeft wel meer te doen. U zoekt zelf hulp en maakt een contract. U controleert de uren en de rekeningen. En u zoekt iemand anders als uw hulp ziek is.</translation>
    </message>
    <message>
        <source>You tell us why you want it. You, or somebody for you, can do what belongs to it. And the help you buy is good and safe.</source>
        <translation>U vertelt ons waarom u het wilt. U kunt alles regelen wat erbij hoort, of iemand doet dat voor u. En de hulp die u koopt, is goed en veilig.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>%1 runs more than once: %2. See whether it can be done together.</source>
        <translation>%1 loopt meer dan één keer: %2. Bekijk of het samen kan.</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>Hulpmiddelen</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>Geregeld</translation>
    </message>
    <message>
        <source>Asked, agrees</source>
        <translation>Gevraagd, akkoord</translation>
    </message>
    <message>
        <source>Asked, does not agree</source>
        <translation>Gevraagd, niet akkoord</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Data from care insurer or care provider</source>
        <translation>Gegevens van zorgverzekeraar of zorgaanbieder</translation>
    </message>
    <message>
        <source>Data from other laws</source>
        <translation>Gegevens uit andere wetten</translation>
    </message>
    <message>
        <source>Data of housemates</source>
        <translation>Gegevens van huisgenoten</translation>
    </message>
    <message>
        <source>Data of the children</source>
        <translation>Gegevens van de kinderen</translation>
    </message>
    <message>
        <source>Data of the parents</source>
        <translation>Gegevens van de ouders</translation>
    </message>
    <message>
        <source>Data of the partner</source>
        <translation>Gegevens van de partner</translation>
    </message>
    <message>
        <source>Day activities</source>
        <translation>Dagbesteding</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Onderwijs</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Begeleiding</translation>
    </message>
    <message>
        <source>Health insurance (Zvw)</source>
        <translation>Zorgverzekering (Zvw)</translation>
    </message>
    <message>
        <source>Help in the household</source>
        <translation>Hulp bij het huishouden</translation>
    </message>
    <message>
        <source>I can keep this up well</source>
        <translation>Ik houd dit goed vol</translation>
    </message>
    <message>
        <source>I cannot keep this up any longer</source>
        <translation>Ik houd dit niet langer vol</translation>
    </message>
    <message>
        <source>Income and debts</source>
        <translation>Inkomen en schulden</translation>
    </message>
    <message>
        <source>Income, work and debts (Participatiewet)</source>
        <translation>Inkomen, werk en schulden (Participatiewet)</translation>
    </message>
    <message>
        <source>It is often heavy</source>
        <translation>Het is vaak zwaar</translation>
    </message>
    <message>
        <source>Loneliness</source>
        <translation>Eenzaamheid</translation>
    </message>
    <message>
        <source>Long-term care (Wlz)</source>
        <translation>Langdurige zorg (Wlz)</translation>
    </message>
    <message>
        <source>Neglect</source>
        <translation>Verwaarlozing</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Geen van deze</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
    <message>
        <source>Not wanted now</source>
        <translation>Nu niet gewenst</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>Verpleging</translation>
    </message>
    <message>
        <source>Other support</source>
        <translation>Andere hulp</translation>
    </message>
    <message>
        <source>Overburdened carer</source>
        <translation>Overbelaste mantelzorger</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Ouder</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Personal care</source>
        <translation>Persoonlijke verzorging</translation>
    </message>
    <message>
        <source>Poverty</source>
        <translation>Armoede</translation>
    </message>
    <message>
        <source>Sharing within the household</source>
        <translation>Delen binnen het huishouden</translation>
    </message>
    <message>
        <source>Sheltered living</source>
        <translation>Beschermd wonen</translation>
    </message>
    <message>
        <source>Short stay, respite</source>
        <translation>Kortdurend verblijf, respijt</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Sometimes it is heavy</source>
        <translation>Soms is het zwaar</translation>
    </message>
    <message>
        <source>Support at school</source>
        <translation>Ondersteuning op school</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Vervoer</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandeling</translation>
    </message>
    <message>
        <source>Unsafe at home</source>
        <translation>Onveilig thuis</translation>
    </message>
    <message>
        <source>Wanted, still to be arranged</source>
        <translation>Gewenst, nog te regelen</translation>
    </message>
    <message>
        <source>Wmo</source>
        <translation>Wmo</translation>
    </message>
    <message>
        <source>Youth Act (Jeugdwet)</source>
        <translation>Jeugdwet</translation>
    </message>
    <message>
        <source>education</source>
        <translation>onderwijs</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>elders</translation>
    </message>
</context>
<context>
    <name>present help</name>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Own strength</source>
        <translation>Eigen kracht</translation>
    </message>
    <message>
        <source>People around you who help:</source>
        <translation>Mensen om u heen die helpen:</translation>
    </message>
    <message>
        <source>Professional help</source>
        <translation>Professionele hulp</translation>
    </message>
    <message>
        <source>Professionals who help:</source>
        <translation>Hulpverleners die helpen:</translation>
    </message>
    <message>
        <source>What you can do yourself:</source>
        <translation>Wat u zelf kunt:</translation>
    </message>
</context>
<context>
    <name>question sets</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>A mark per topic</source>
        <translation>Een cijfer per onderwerp</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Volwassenen</translation>
    </message>
    <message>
        <source>And %1 more after these.</source>
        <translation>En daarna nog %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Nothing was loaded. Mend this in the file and load it again.</source>
        <translation>Er is niets geladen. Verbeter dit in het bestand en laad het opnieuw.</translation>
    </message>
    <message>
        <source>Plain language</source>
        <translation>Eenvoudige taal</translation>
    </message>
    <message>
        <source>Six marks at once</source>
        <translation>Zes cijfers ineens</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jongeren</translation>
    </message>
    <message>
        <source>a letter cannot be read. Save the file as text in UTF-8.</source>
        <translation>hier staat een onleesbare letter. Sla het bestand op als tekst in UTF-8.</translation>
    </message>
    <message>
        <source>the file is larger than a question set can be.</source>
        <translation>het bestand is groter dan een vragenlijst kan zijn. Kijk of u het goede bestand koos.</translation>
    </message>
    <message>
        <source>the file must begin with { and hold name, version and topics.</source>
        <translation>het bestand moet met { beginnen, met daarin name, version en topics.</translation>
    </message>
    <message>
        <source>the key “%1” stands there twice in this dimension.</source>
        <translation>de sleutel “%1” staat twee keer in deze dimensie.</translation>
    </message>
    <message>
        <source>this is not written as JSON. Look here and in the line before for a comma, a quotation mark or a bracket that is missing or too many.</source>
        <translation>dit is geen geldige JSON. Kijk hier en in de regel ervoor of er een komma, aanhalingsteken of haakje ontbreekt of te veel staat.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 topics.</source>
        <translation>“%1” heeft meer dan %2 onderwerpen.</translation>
    </message>
    <message>
        <source>“%1” has no topics. Each dimension needs at least one.</source>
        <translation>“%1” heeft geen onderwerpen. Elke dimensie heeft er minstens één nodig.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” is leeg.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>“%1” ontbreekt.</translation>
    </message>
    <message>
        <source>“%1” is none of the six dimensions.</source>
        <translation>“%1” is geen van de zes dimensies.</translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation>“%1” is te lang.</translation>
    </message>
    <message>
        <source>“%1”, version %2, is there already with other topics, or is a set of the program. Give the file another name or version, and load it again.</source>
        <translation>“%1”, versie %2, is er al met andere onderwerpen, of is een lijst van het programma. Geef de lijst in het bestand een andere naam of versie en laad het opnieuw.</translation>
    </message>
    <message>
        <source>“audience” must be adults, plain_language or young_people.</source>
        <translation>“audience” moet adults, plain_language of young_people zijn.</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>%1 of the %2 signs were typed. Fill every group with five.</source>
        <translation>Er zijn %1 van de %2 tekens getypt. Elke groep heeft er vijf.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits and nothing else.</source>
        <translation>Een pincode heeft %1 tot %2 cijfers en verder niets.</translation>
    </message>
    <message numerus="yes">
        <source>After wrong attempts one waits: %n second(s) more. Nothing was tried.</source>
        <translation>
            <numerusform>Na foute pogingen wacht u even: nog %n seconde. Er is niets geprobeerd.</numerusform>
            <numerusform>Na foute pogingen wacht u even: nog %n seconden. Er is niets geprobeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody tries this one first. Choose digits that do not follow each other.</source>
        <translation>Deze probeert iedereen het eerst. Kies cijfers die elkaar niet opvolgen.</translation>
    </message>
    <message>
        <source>Character %1 of this text (%2) can be neither shown nor printed. Remove it, or type that part again.</source>
        <translation>Teken %1 van deze tekst (%2) is niet te tonen en niet af te drukken. Haal het weg, of typ dat deel opnieuw.</translation>
    </message>
    <message>
        <source>Choose at least one form in which this can be granted.</source>
        <translation>Kies minstens één vorm waarin dit kan worden toegekend.</translation>
    </message>
    <message>
        <source>It begins on %1, so it cannot end on %2. Correct one of the two dates.</source>
        <translation>De periode begint op %1 en kan dus niet eindigen op %2. Verbeter een van de twee datums.</translation>
    </message>
    <message>
        <source>Somebody manages this file already. Ask that person for the role.</source>
        <translation>Iemand beheert dit bestand al. Vraag die persoon om de rol.</translation>
    </message>
    <message>
        <source>The PIN counts no longer after too many wrong ones. Type the passphrase.</source>
        <translation>De pincode telt niet meer: er is te vaak een verkeerde getypt. Typ de wachtzin.</translation>
    </message>
    <message>
        <source>The file can be read, but something in it is not as it was written; what was found stands above. Keep a copy of it as it is now, and tell who looks after this program.</source>
        <translation>Het bestand is te lezen, maar iets erin is niet meer zoals het geschreven is; wat er is gevonden staat hierboven. Bewaar een kopie van het bestand zoals het nu is, en meld het bij wie dit programma beheert.</translation>
    </message>
    <message>
        <source>The last day lies before the first, which is %1. Choose a later day.</source>
        <translation>De laatste dag ligt voor de eerste, en dat is %1. Kies een latere dag.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the PIN once more.</source>
        <translation>De twee zijn niet gelijk. Typ de pincode nog een keer.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase once more.</source>
        <translation>De twee zijn niet gelijk. Typ de wachtzin nog een keer.</translation>
    </message>
    <message>
        <source>There is a file called %1 in this folder already. Choose another name.</source>
        <translation>In deze map staat al een bestand met de naam %1. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is a typing error in group %1. Compare it with the paper.</source>
        <translation>Er zit een typefout in groep %1. Vergelijk hem met het papier.</translation>
    </message>
    <message>
        <source>This cannot stay empty. Fill it in.</source>
        <translation>Dit kan niet leeg blijven. Vul het in.</translation>
    </message>
    <message>
        <source>This colleague does not work on files, or not any more. Choose somebody else.</source>
        <translation>Deze collega werkt niet, of niet meer, aan dossiers. Kies iemand anders.</translation>
    </message>
    <message>
        <source>This is not there any more. Go back to the list and open it again from there.</source>
        <translation>Dit is er niet meer. Ga terug naar de lijst en open het daar opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>This is not your PIN. %n attempt(s) left; wait %1 s, or type the passphrase.</source>
        <translation>
            <numerusform>Dit is niet uw pincode. Nog %n poging; wacht %1 s, of typ de wachtzin.</numerusform>
            <numerusform>Dit is niet uw pincode. Nog %n pogingen; wacht %1 s, of typ de wachtzin.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too much of the same. Use some other letters as well.</source>
        <translation>Dit is te veel van hetzelfde. Gebruik ook wat andere letters.</translation>
    </message>
    <message>
        <source>This key was typed without error, but it is of another file, or a newer one replaced it. Look for another paper.</source>
        <translation>Deze sleutel is zonder fout getypt, maar hoort bij een ander bestand of is door een nieuwere vervangen. Zoek een ander papier.</translation>
    </message>
    <message>
        <source>This line counts from %1. Choose a day after it; on that very day the line itself is corrected.</source>
        <translation>Deze regel geldt vanaf %1. Kies een dag daarna; op die dag zelf wordt de regel zelf verbeterd.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Look at Caps Lock and type it once more, or use the recovery key.</source>
        <translation>Deze wachtzin opent het bestand niet. Kijk of Caps Lock aanstaat en typ hem nog een keer, of gebruik de herstelsleutel.</translation>
    </message>
    <message>
        <source>This text has %1 characters and there is room for %2. Shorten it, or put the rest in another field.</source>
        <translation>Deze tekst heeft %1 tekens en er is ruimte voor %2. Kort de tekst in, of zet de rest in een ander veld.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s), such as four words.</source>
        <translation>
            <numerusform>Gebruik minstens %n teken, bijvoorbeeld vier woorden.</numerusform>
            <numerusform>Gebruik minstens %n tekens, bijvoorbeeld vier woorden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask whoever manages this file.</source>
        <translation>Uw rol staat dit niet toe. Vraag het aan wie dit bestand beheert.</translation>
    </message>
    <message>
        <source>“%1” is in the list already. Change that one, or choose another name.</source>
        <translation>“%1” staat al in de lijst. Wijzig die regel, of kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>A letter was lost before the file came here; its place is marked with a question mark. Type the text again.</source>
        <translation>Er ging een letter verloren voordat het bestand hier kwam; op die plek staat een vraagteken. Typ de tekst opnieuw.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Lijst inlezen</translation>
    </message>
    <message>
        <source>From line %1 on the lines cannot be told apart: a quotation mark is opened and not closed. Correct it in the file, and choose the file again.</source>
        <translation>Vanaf regel %1 zijn de regels niet uit elkaar te houden: een aanhalingsteken wordt geopend en niet gesloten. Verbeter dat in het bestand en kies het opnieuw.</translation>
    </message>
    <message>
        <source>The import was stopped and nothing was changed. Start again when you want.</source>
        <translation>Het inlezen is gestopt en er is niets veranderd. Begin opnieuw wanneer u wilt.</translation>
    </message>
    <message>
        <source>There is not a single line in this file. Choose another file.</source>
        <translation>In dit bestand staat geen enkele regel. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This file has more lines than can be brought in at once (50,000). Split it, or choose another file.</source>
        <translation>Dit bestand heeft meer regels dan er in één keer kunnen worden ingelezen (50.000). Splits het, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>This file is no CSV. In Excel choose Save as, then “CSV UTF-8”, and choose that file.</source>
        <translation>Dit bestand is geen CSV. Kies in Excel Opslaan als, dan “CSV UTF-8”, en kies daarna dat bestand.</translation>
    </message>
    <message>
        <source>This line has more cells than there are headings, so its texts may stand in the wrong place. Look at the line, and type this cell again.</source>
        <translation>Deze regel heeft meer cellen dan er kopjes zijn, dus teksten kunnen op de verkeerde plek staan. Kijk naar de regel en typ deze cel opnieuw.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>“%1” is no day. Type it as day-month-year, such as 13-11-2026.</source>
        <translation>“%1” is geen dag. Typ dag-maand-jaar, zoals 13-11-2026.</translation>
    </message>
</context>
<context>
    <name>snippets</name>
    <message>
        <source>Choose one word of letters and digits, of at most %1 characters.</source>
        <translation>Kies één woord van letters en cijfers, van hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>Write the text that the word expands to.</source>
        <translation>Schrijf de tekst die het woord moet worden.</translation>
    </message>
    <message>
        <source>“%1” has a text already. Change that one, or choose another word.</source>
        <translation>“%1” heeft al een tekst. Wijzig die, of kies een ander woord.</translation>
    </message>
</context>
<context>
    <name>social_map</name>
    <message>
        <source>%1 is still to come. Fill in the day on which it was checked.</source>
        <translation>%1 moet nog komen. Vul de dag in waarop het is gecontroleerd.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Buurt of kern</translation>
    </message>
    <message>
        <source>Choose at least one of the six dimensions, so that it is found by it.</source>
        <translation>Kies minstens een van de zes dimensies, zodat het daarop te vinden is.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensies</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Trefwoorden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Laatst gecontroleerd</translation>
    </message>
    <message>
        <source>Line %1 is about the same entry. Give this one another name, or leave it out.</source>
        <translation>Regel %1 gaat over dezelfde vermelding. Geef deze een andere naam, of laat hem weg.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Social map</source>
        <translation>Sociale kaart</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Taken off the map</source>
        <translation>Van de kaart gehaald</translation>
    </message>
    <message>
        <source>The first line lacks these headings: %1. Add them to the file; an export of this map shows how all headings are called.</source>
        <translation>In de eerste regel ontbreken deze kopjes: %1. Zet ze in het bestand; in een export van deze kaart ziet u hoe alle kopjes heten.</translation>
    </message>
    <message>
        <source>The municipality has no area that is called “%1”. Type another, or leave it empty for the whole municipality.</source>
        <translation>De gemeente heeft geen buurt of kern die “%1” heet. Typ een andere, of laat het leeg voor de hele gemeente.</translation>
    </message>
    <message>
        <source>This is no address of a website. It looks like www.organisation.nl.</source>
        <translation>Dit is geen adres van een website. Zo ziet het eruit: www.organisatie.nl.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like name@organisation.nl.</source>
        <translation>Dit is geen e-mailadres. Zo ziet het eruit: naam@organisatie.nl.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>What you ticked is not on the map any more. Tick other entries to print.</source>
        <translation>Wat u aanvinkte, staat niet meer op de kaart. Vink andere vermeldingen aan om af te drukken.</translation>
    </message>
    <message>
        <source>Without a name nobody finds it. Type how people call it.</source>
        <translation>Zonder naam vindt niemand het. Typ hoe mensen het noemen.</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>komma’s</translation>
    </message>
    <message>
        <source>put back on the map</source>
        <translation>terug op de kaart</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntkomma’s</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabs</translation>
    </message>
    <message>
        <source>“%1” is no kind of provision. Type informeel, formeel or algemene voorziening.</source>
        <translation>“%1” is geen soort aanbod. Typ informeel, formeel of algemene voorziening.</translation>
    </message>
    <message>
        <source>“%1” is none of the six dimensions. Type their names with commas, such as Meedoen, Zingeving.</source>
        <translation>“%1” is geen van de zes dimensies. Typ hun namen met komma’s, zoals Meedoen, Zingeving.</translation>
    </message>
    <message>
        <source>“%1” stands on the map for this area already. Correct that entry, or choose another name or area.</source>
        <translation>“%1” staat voor deze buurt al op de kaart. Verbeter die vermelding, of kies een andere naam of buurt.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>%1 days ago</source>
        <translation>%1 dagen geleden</translation>
    </message>
    <message>
        <source>%1 have passed</source>
        <translation>%1 zijn voorbij</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 of meer</translation>
    </message>
    <message>
        <source>%1 terms end within a week</source>
        <translation>%1 termijnen eindigen binnen een week</translation>
    </message>
    <message>
        <source>%1 terms have passed</source>
        <translation>%1 termijnen zijn voorbij</translation>
    </message>
    <message>
        <source>%1 visits today</source>
        <translation>%1 bezoeken vandaag</translation>
    </message>
    <message>
        <source>An answer was asked by %1.</source>
        <translation>Antwoord gevraagd uiterlijk %1.</translation>
    </message>
    <message>
        <source>Application of %1, by %2 at the latest</source>
        <translation>Aanvraag %1, uiterlijk %2</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vraag het</translation>
    </message>
    <message>
        <source>Belongs to the investigation, of which the six weeks ended on %1.</source>
        <translation>Hoort bij het onderzoek, waarvan de zes weken op %1 eindigden.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Conversation of %1</source>
        <translation>Gesprek van %1</translation>
    </message>
    <message>
        <source>Ended on %1. Note what came of it.</source>
        <translation>Beëindigd op %1. Noteer wat eruit is gekomen.</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <translation>Eindigt op %1.</translation>
    </message>
    <message>
        <source>Ends on %1. Look together how each question goes on.</source>
        <translation>Eindigt op %1. Kijk samen hoe het met elke hulpvraag verdergaat.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indicatie</translation>
    </message>
    <message>
        <source>It ran until %1. Decide again, or take off the list.</source>
        <translation>Liep tot en met %1. Beslis opnieuw, of haal van de lijst.</translation>
    </message>
    <message>
        <source>Last asked on %1.</source>
        <translation>Voor het laatst gevraagd op %1.</translation>
    </message>
    <message>
        <source>Last conversation %1.</source>
        <translation>Laatste gesprek %1.</translation>
    </message>
    <message>
        <source>Look again by %1.</source>
        <translation>Opnieuw kijken uiterlijk %1.</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Nog niemand genoemd</translation>
    </message>
    <message>
        <source>Not spoken yet.</source>
        <translation>Nog geen gesprek gehad.</translation>
    </message>
    <message>
        <source>Notice of default of %2; the term ended on %1. Decide now.</source>
        <translation>Ingebrekestelling van %2; de termijn eindigde op %1. Beslis nu.</translation>
    </message>
    <message>
        <source>On the waiting list since %1, never asked.</source>
        <translation>Op de wachtlijst sinds %1, nog niet gevraagd.</translation>
    </message>
    <message>
        <source>Pgb since %1: send the data to the CAK by %2.</source>
        <translation>Pgb sinds %1: stuur de gegevens uiterlijk %2 naar het CAK.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Report of %1, by %2 at the latest</source>
        <translation>Melding %1, uiterlijk %2</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Temporary, ends on %1. Finish the investigation and decide before that.</source>
        <translation>Tijdelijk, eindigt op %1. Rond het onderzoek af en beslis voor die dag.</translation>
    </message>
    <message>
        <source>The 13 weeks ended on %1. Note the outcome of each question.</source>
        <translation>De 13 weken zijn geëindigd op %1. Noteer de uitkomst van elke hulpvraag.</translation>
    </message>
    <message>
        <source>The six weeks ended on %1. He may now make an application himself.</source>
        <translation>De zes weken eindigden op %1. Meneer mag nu zelf een aanvraag doen.</translation>
    </message>
    <message>
        <source>The six weeks ended on %1. She may now make an application herself.</source>
        <translation>De zes weken eindigden op %1. Mevrouw mag nu zelf een aanvraag doen.</translation>
    </message>
    <message>
        <source>The six weeks ended on %1. The application is there already.</source>
        <translation>De zes weken eindigden op %1. De aanvraag is er al.</translation>
    </message>
    <message>
        <source>The six weeks ended on %1. The resident may now make an application.</source>
        <translation>De zes weken eindigden op %1. De inwoner mag nu zelf een aanvraag doen.</translation>
    </message>
    <message>
        <source>The two weeks for the decision ended on %1. Decide first of all.</source>
        <translation>De twee weken voor het besluit eindigden op %1. Besluit hier als eerste over.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>We would look again by %1.</source>
        <translation>Opnieuw kijken moest uiterlijk %1.</translation>
    </message>
    <message>
        <source>Without end date.</source>
        <translation>Zonder einddatum.</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>afspraak</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>uiterlijk %1</translation>
    </message>
    <message>
        <source>called on %1</source>
        <translation>gebeld op %1</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>five</source>
        <translation>vijf</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>indication ended</source>
        <translation>indicatie beëindigd</translation>
    </message>
    <message>
        <source>look at this result together on %1</source>
        <translation>dit resultaat evalueren op %1</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>negen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>geen uitkomst</translation>
    </message>
    <message>
        <source>no terms that end within a week</source>
        <translation>geen termijnen die binnen een week eindigen</translation>
    </message>
    <message>
        <source>nobody follows it yet</source>
        <translation>nog niemand volgt het op</translation>
    </message>
    <message>
        <source>nobody&apos;s file</source>
        <translation>zonder consulent</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>niet af</translation>
    </message>
    <message>
        <source>noted on %1</source>
        <translation>vastgelegd op %1</translation>
    </message>
    <message>
        <source>one</source>
        <translation>één</translation>
    </message>
    <message>
        <source>one has passed</source>
        <translation>één is voorbij</translation>
    </message>
    <message>
        <source>one term ends within a week</source>
        <translation>één termijn eindigt binnen een week</translation>
    </message>
    <message>
        <source>one term has passed</source>
        <translation>één termijn is voorbij</translation>
    </message>
    <message>
        <source>one visit today</source>
        <translation>één bezoek vandaag</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultaat</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>zeven</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signaal</translation>
    </message>
    <message>
        <source>six</source>
        <translation>zes</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>tien</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drie</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>twaalf</translation>
    </message>
    <message>
        <source>two</source>
        <translation>twee</translation>
    </message>
    <message>
        <source>without end date</source>
        <translation>zonder einddatum</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
</context>
<context>
    <name>translations of papers</name>
    <message>
        <source>%1 does not stand in the Dutch. Take it out.</source>
        <translation>%1 staat niet in het Nederlands. Haal het weg.</translation>
    </message>
    <message>
        <source>%1 is missing; take it over from the Dutch.</source>
        <translation>%1 ontbreekt; neem het over uit het Nederlands.</translation>
    </message>
    <message>
        <source>%1 is missing; the program fills something in there.</source>
        <translation>%1 ontbreekt; daar vult het programma iets in.</translation>
    </message>
    <message>
        <source>%1 stands there more often than in the Dutch. Take it out.</source>
        <translation>%1 staat er vaker dan in het Nederlands. Haal het weg.</translation>
    </message>
    <message>
        <source>A * begins bold and nothing ends it.</source>
        <translation>Een * begint vet en niets sluit het af.</translation>
    </message>
    <message>
        <source>A bracket stands elsewhere than in the Dutch.</source>
        <translation>Een haakje staat anders dan in het Nederlands.</translation>
    </message>
    <message>
        <source>And %1 more after these.</source>
        <translation>En daarna nog %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was loaded: %n sentence(s) of this file would print wrong. Mend this, and load the file again.</source>
        <translation>
            <numerusform>Er is niets geladen: %n zin in dit bestand komt verkeerd op papier. Verbeter dit en laad het bestand opnieuw.</numerusform>
            <numerusform>Er is niets geladen: %n zinnen in dit bestand komen verkeerd op papier. Verbeter dit en laad het bestand opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row “language.code” has no code of a language. Fill in one there, such as de, pl or ar.</source>
        <translation>Op de regel ‘language.code’ staat geen code van een taal. Vul er een in, zoals de, pl of ar.</translation>
    </message>
    <message>
        <source>The row “language.direction” must say ltr (from left to right) or rtl (from right to left), and not “%1”.</source>
        <translation>Op de regel ‘language.direction’ moet ltr staan (van links naar rechts) of rtl (van rechts naar links), en niet ‘%1’.</translation>
    </message>
    <message>
        <source>The row “language.name” is empty. Fill in there what the language is called in that language itself, such as Deutsch.</source>
        <translation>De regel ‘language.name’ is leeg. Vul daar in hoe de taal in die taal zelf heet, zoals Deutsch.</translation>
    </message>
    <message>
        <source>There is a *, and the Dutch has no bold. Take it out.</source>
        <translation>Er staat een *, en het Nederlands heeft niets vets. Haal het weg.</translation>
    </message>
    <message>
        <source>This file has no columns “key”, “dutch” and “translation” in its first line. Begin with the file that the program makes for a translation.</source>
        <translation>Dit bestand heeft op de eerste regel geen kolommen ‘key’, ‘dutch’ en ‘translation’. Begin met het bestand dat het programma voor een vertaling maakt.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, which no translation is. Choose another file.</source>
        <translation>Dit bestand is groter dan %1 MB. Zo groot is geen vertaling. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This file is no text in UTF-8. Save it in the spreadsheet as “CSV UTF-8”, and choose it again.</source>
        <translation>Dit bestand is geen tekst in UTF-8. Bewaar het in de spreadsheet als “CSV UTF-8” en kies het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” is no code of another language than Dutch. Use one such as de, pl or ar.</source>
        <translation>‘%1’ is geen code van een andere taal dan het Nederlands. Gebruik er een zoals de, pl of ar.</translation>
    </message>
</context>
<context>
    <name>vocabulary</name>
    <message>
        <source>A score lies between 0 and 10. Leave it empty when it was not discussed.</source>
        <translation>Een cijfer ligt tussen 0 en 10. Laat het leeg als het niet is besproken.</translation>
    </message>
    <message>
        <source>At least %1 MB more is needed.</source>
        <translation>Er is minstens %1 MB meer nodig.</translation>
    </message>
    <message>
        <source>Bodily functions</source>
        <translation>Lichaamsfuncties</translation>
    </message>
    <message>
        <source>Daily functioning</source>
        <translation>Dagelijks functioneren</translation>
    </message>
    <message>
        <source>Meaningfulness</source>
        <translation>Zingeving</translation>
    </message>
    <message>
        <source>Mental wellbeing</source>
        <translation>Mentaal welbevinden</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Meedoen</translation>
    </message>
    <message>
        <source>Quality of life</source>
        <translation>Kwaliteit van leven</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Look at both and choose; what you typed stays.</source>
        <translation>Iemand anders heeft dit intussen gewijzigd. Bekijk beide en kies; wat u typte blijft staan.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Try again; if it goes on, make a copy of your files and ask your administrator to check the disk.</source>
        <translation>De schijf kon niet worden gelezen of beschreven. Probeer het opnieuw; blijft het zo, maak dan een kopie van uw bestanden en laat uw beheerder de schijf nakijken.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space and try again; what you typed stays on the screen.</source>
        <translation>De schijf is vol, daarom is dit niet bewaard. Maak ruimte vrij en probeer het opnieuw; wat u typte blijft op het scherm staan.</translation>
    </message>
    <message>
        <source>The file could not be brought up to this version. It is as it was before; ask your administrator to look at the log.</source>
        <translation>Het bestand kon niet worden bijgewerkt naar deze versie. Het is gebleven zoals het was; vraag uw beheerder om in het logboek te kijken.</translation>
    </message>
    <message>
        <source>The file is busy for a moment, perhaps with a copy. Try again in a few seconds.</source>
        <translation>Het bestand is even bezig, misschien met een kopie. Probeer het over een paar seconden opnieuw.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read. Put back a copy; the damaged file is kept beside it.</source>
        <translation>Het bestand is beschadigd en kan niet worden gelezen. Zet een kopie terug; het beschadigde bestand blijft ernaast staan.</translation>
    </message>
    <message>
        <source>The file is locked. Unlock it with your passphrase; what you typed is kept.</source>
        <translation>Het bestand is vergrendeld. Ontgrendel het met uw wachtzin; wat u typte blijft bewaard.</translation>
    </message>
    <message>
        <source>The file is not there any more. Check whether it was moved, or put back a copy.</source>
        <translation>Het bestand is er niet meer. Kijk of het is verplaatst, of zet een kopie terug.</translation>
    </message>
    <message>
        <source>The file with the key slots belongs to another file: its key opens no page of this one. Put back the one that belongs to it; every copy holds one.</source>
        <translation>Het bestand met de sleutelvakken hoort bij een ander bestand: de sleutel opent geen enkele bladzijde van dit bestand. Zet het bestand terug dat erbij hoort; in elke kopie zit er een.</translation>
    </message>
    <message>
        <source>The file with the key slots is damaged. Put back the one from a copy; the records themselves are not harmed.</source>
        <translation>Het bestand met de sleutels is beschadigd. Zet dat van een kopie terug; de dossiers zelf zijn niet beschadigd.</translation>
    </message>
    <message>
        <source>The file with the key slots is missing, and without it the passphrase cannot be checked. Put it back beside the file; every copy holds one.</source>
        <translation>Het bestand met de sleutels ontbreekt, en zonder dat bestand kan de wachtzin niet worden gecontroleerd. Zet het terug naast het bestand; bij elke kopie zit er een.</translation>
    </message>
    <message>
        <source>The folder may only be read, so nothing can be saved in it. Ask your administrator for write access, or choose another folder.</source>
        <translation>In deze map mag alleen worden gelezen, daarom kan er niets worden bewaard. Vraag uw beheerder om schrijfrechten, of kies een andere map.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the network and try again; what you typed stays on the screen.</source>
        <translation>De server antwoordt niet. Controleer het netwerk en probeer het opnieuw; wat u typte blijft op het scherm staan.</translation>
    </message>
    <message>
        <source>There is no screen here, so the window cannot open. The commands do without one: wmo-desk --help names them.</source>
        <translation>Er is hier geen scherm, dus het venster kan niet openen. De opdrachten werken ook zonder scherm: wmo-desk --help noemt ze.</translation>
    </message>
    <message>
        <source>There is no such folder. Make it first, or choose another one.</source>
        <translation>Deze map bestaat niet. Maak de map eerst, of kies een andere.</translation>
    </message>
    <message>
        <source>This file is open in another window of Wmo Desk. Go on there, or close that window first.</source>
        <translation>Dit bestand is al open in een ander venster van Wmo Desk. Ga daar verder, of sluit dat venster eerst.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Wmo Desk. Install that version to open it; nothing was changed.</source>
        <translation>Dit bestand is gemaakt met een nieuwere versie van Wmo Desk. Installeer die versie om het te openen; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This folder is copied to other computers by a synchronising program, which can damage the file. Choose a folder on this computer&apos;s own disk.</source>
        <translation>Deze map wordt door een synchronisatieprogramma naar andere computers gekopieerd, en dat kan het bestand beschadigen. Kies een map op de eigen schijf van deze computer.</translation>
    </message>
    <message>
        <source>This folder is on the network, where the file can be damaged. Choose a folder on this computer&apos;s own disk.</source>
        <translation>Deze map staat op het netwerk, waar het bestand beschadigd kan raken. Kies een map op de eigen schijf van deze computer.</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Dit kan nu niet.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Check Caps Lock and try again, or use the recovery key.</source>
        <translation>Deze wachtzin opent het bestand niet. Controleer Caps Lock en probeer het opnieuw, of gebruik de herstelsleutel.</translation>
    </message>
</context>
<context>
    <name>waiting list</name>
    <message>
        <source>%1 d</source>
        <translation>%1 dgn</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 u %2</translation>
    </message>
    <message>
        <source>%1 has not come yet. Note it on the day itself, or correct the date.</source>
        <translation>%1 moet nog komen. Noteer het op de dag zelf, of verbeter de datum.</translation>
    </message>
    <message>
        <source>%1 has this AGB code already. Check which of the two is right.</source>
        <translation>%1 heeft deze AGB-code al. Kijk na welke van de twee klopt.</translation>
    </message>
    <message>
        <source>%1 is still to come. Type the day on which it happened.</source>
        <translation>%1 moet nog komen. Typ de dag waarop het gebeurde.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 was first and took this resident on already. Offer the next one.</source>
        <translation>%1 was eerder en heeft deze inwoner al opgepakt. Bied de volgende aan.</translation>
    </message>
    <message>
        <source>%1 was first: its help for this resident begins on %2. Offer the next one.</source>
        <translation>%1 was eerder: de hulp voor deze inwoner begint op %2. Bied de volgende aan.</translation>
    </message>
    <message>
        <source>%3 cannot take it on</source>
        <translation>%3 kan de hulp niet bieden</translation>
    </message>
    <message>
        <source>%3 did not answer in time</source>
        <translation>%3 heeft niet op tijd geantwoord</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n living where this provider does not work</source>
        <translation>
            <numerusform>%n woont waar deze aanbieder niet werkt</numerusform>
            <numerusform>%n wonen waar deze aanbieder niet werkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of whom the area is not filled in</source>
        <translation>
            <numerusform>%n van wie de buurt niet is ingevuld</numerusform>
            <numerusform>%n van wie de buurt niet is ingevuld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offered to another provider</source>
        <translation>
            <numerusform>%n aangeboden aan een andere aanbieder</numerusform>
            <numerusform>%n aangeboden aan een andere aanbieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n gepauzeerd</numerusform>
            <numerusform>%n gepauzeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose indication does not run</source>
        <translation>
            <numerusform>%n van wie de indicatie niet loopt</numerusform>
            <numerusform>%n van wie de indicatie niet loopt</numerusform>
        </translation>
    </message>
    <message>
        <source>2 to 4 hours a week</source>
        <translation>2 tot 4 uur per week</translation>
    </message>
    <message>
        <source>A day that stood there as a number was read as a day.</source>
        <translation>Een dag die als getal was opgeslagen, is als dag gelezen.</translation>
    </message>
    <message>
        <source>A no takes the resident off the list, with what you write.</source>
        <translation>Bij nee gaat de inwoner van de lijst, met wat u hier schrijft als reden.</translation>
    </message>
    <message>
        <source>A zero that the BSN had lost was put before it.</source>
        <translation>Een nul die het BSN kwijt was, is ervoor gezet.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>An AGB code has eight digits. Check it.</source>
        <translation>Een AGB-code heeft acht cijfers. Kijk de code na.</translation>
    </message>
    <message>
        <source>An exception has a reason that everybody may read. Write it here.</source>
        <translation>Een uitzondering heeft een reden die iedereen mag lezen. Schrijf die hier.</translation>
    </message>
    <message>
        <source>An indication for household help of %1 runs already. Type that date, or change the indication first.</source>
        <translation>Er loopt al een indicatie voor hulp bij het huishouden van %1. Typ die datum, of wijzig eerst de indicatie.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Buurt of kern</translation>
    </message>
    <message>
        <source>Area unknown</source>
        <translation>Buurt onbekend</translation>
    </message>
    <message>
        <source>Cat.</source>
        <translation>Cat.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categorie %1</translation>
    </message>
    <message>
        <source>Category A needs at least one criterion. Tick what applies, or choose B.</source>
        <translation>Categorie A vraagt minstens één criterium. Kruis aan wat geldt, of kies B.</translation>
    </message>
    <message>
        <source>Change the category</source>
        <translation>Categorie wijzigen</translation>
    </message>
    <message>
        <source>Choose who decided on this exception.</source>
        <translation>Kies wie over deze uitzondering besloot.</translation>
    </message>
    <message>
        <source>Citizen service number (BSN)</source>
        <translation>Burgerservicenummer (BSN)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Criterion for A</source>
        <translation>Criterium voor A</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Days and special demands</source>
        <translation>Dagen en bijzondere eisen</translation>
    </message>
    <message>
        <source>End the exception</source>
        <translation>Uitzondering beëindigen</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Uitzondering</translation>
    </message>
    <message>
        <source>Exception: %1</source>
        <translation>Uitzondering: %1</translation>
    </message>
    <message>
        <source>Fill in on which day a personal budget was offered.</source>
        <translation>Vul in op welke dag een pgb is aangeboden.</translation>
    </message>
    <message>
        <source>Fill in on which day the budget was declined; that is on or after the day of the offer.</source>
        <translation>Vul in op welke dag van het pgb is afgezien; dat is op of na de dag van het aanbod.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Aanspreekvorm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vrijdag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Hours per week</source>
        <translation>Uren per week</translation>
    </message>
    <message>
        <source>Hours unknown</source>
        <translation>Uren onbekend</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>In the workbook this cell is one with that of a line above, so it is not sure whose it is. Type what counts for this line.</source>
        <translation>In het werkblad is deze cel samengevoegd met die van een regel erboven, dus is niet zeker van wie zij is. Typ wat voor deze regel geldt.</translation>
    </message>
    <message>
        <source>In “%1” the year has two digits, so it may be a hundred years off. Type all four.</source>
        <translation>In ‘%1’ heeft het jaar twee cijfers, dus kan het honderd jaar schelen. Typ ze alle vier.</translation>
    </message>
    <message>
        <source>Indicated</source>
        <translation>Indicatie</translation>
    </message>
    <message>
        <source>Indication date</source>
        <translation>Indicatiedatum</translation>
    </message>
    <message>
        <source>Indication ended</source>
        <translation>Indicatie beëindigd</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Weggelaten: %1.</translation>
    </message>
    <message>
        <source>Let the offer lapse</source>
        <translation>Laat het aanbod vervallen</translation>
    </message>
    <message>
        <source>Line %1 is about the same resident. If it is somebody else, correct the BSN, the date of birth or the initials; otherwise leave this line out.</source>
        <translation>Regel %1 gaat over dezelfde inwoner. Is het iemand anders, verbeter dan het BSN, de geboortedatum of de voorletters; laat deze regel anders weg.</translation>
    </message>
    <message>
        <source>Make an exception</source>
        <translation>Uitzondering maken</translation>
    </message>
    <message>
        <source>Make the exception</source>
        <translation>Uitzondering maken</translation>
    </message>
    <message>
        <source>Minutes per week</source>
        <translation>Minuten per week</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>maandag</translation>
    </message>
    <message>
        <source>More than 4 hours a week</source>
        <translation>Meer dan 4 uur per week</translation>
    </message>
    <message>
        <source>More than one file could be this resident&apos;s. Type the BSN, or more of the initials.</source>
        <translation>Meer dan één dossier kan van deze inwoner zijn. Typ het BSN, of meer voorletters.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Niet op tijd geantwoord</translation>
    </message>
    <message>
        <source>No municipality here is called “%1”. Type another, or leave it empty for your own.</source>
        <translation>Geen gemeente heet hier ‘%1’. Typ een andere, of laat het leeg voor uw eigen gemeente.</translation>
    </message>
    <message>
        <source>Nobody waits where %1 works, and nobody was taken up by it lately: there is nothing to hand over. Look whether its areas are right, or choose another provider.</source>
        <translation>In het werkgebied van %1 wacht niemand, en %1 heeft kortgeleden niemand opgepakt. Er is dus niets om over te dragen. Kijk of het werkgebied klopt, of kies een andere aanbieder.</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Antwoord noteren</translation>
    </message>
    <message>
        <source>Note the begin</source>
        <translation>Begin noteren</translation>
    </message>
    <message>
        <source>Nothing stands here, and without it nobody gets a place. Type it.</source>
        <translation>Hier staat niets, en zonder dit krijgt niemand een plaats. Typ het.</translation>
    </message>
    <message>
        <source>Number on the list</source>
        <translation>Nummer op de lijst</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Aanbieden</translation>
    </message>
    <message>
        <source>Offer to a provider</source>
        <translation>Aanbieden aan een aanbieder</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Aangeboden</translation>
    </message>
    <message>
        <source>On the list since</source>
        <translation>Op de lijst sinds</translation>
    </message>
    <message>
        <source>Only help in kind waits here, and this one is granted as: %1. Change the form of the indication first if that is not right.</source>
        <translation>Alleen zorg in natura wacht hier, en deze is toegekend als: %1. Wijzig eerst de vorm van de indicatie als dat niet klopt.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Pgb declined on</source>
        <translation>Van pgb afgezien op</translation>
    </message>
    <message>
        <source>Pgb offered on</source>
        <translation>Pgb aangeboden op</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Place %1, category %2: %3</source>
        <translation>Plaats %1, categorie %2: %3</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Voorvoegsel</translation>
    </message>
    <message>
        <source>Reason for A</source>
        <translation>Reden voor A</translation>
    </message>
    <message>
        <source>Room is a number of hours per week, 0 when there is none.</source>
        <translation>Ruimte is een aantal uur per week, 0 als er geen is.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>zaterdag</translation>
    </message>
    <message>
        <source>Say in a few words why this is urgent; the resident may read it.</source>
        <translation>Schrijf kort waarom dit dringend is; de inwoner mag het lezen.</translation>
    </message>
    <message>
        <source>Somebody else is first for this provider. Write why this resident is offered before.</source>
        <translation>Voor deze aanbieder staat iemand anders vooraan. Schrijf waarom deze inwoner eerder wordt aangeboden.</translation>
    </message>
    <message>
        <source>Something about residents or places was changed meanwhile, so the list was compared again. Look at it once more, and bring it in.</source>
        <translation>Er is intussen iets veranderd aan inwoners of plaatsen, daarom is de lijst opnieuw vergeleken. Bekijk haar nog eens en lees haar in.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Still needed?</source>
        <translation>Nog steeds nodig?</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>zondag</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>The catalogue counts this help in whole hours. Type whole hours, or change the unit of the provision.</source>
        <translation>De catalogus telt deze hulp in hele uren. Typ hele uren, of wijzig de eenheid van de voorziening.</translation>
    </message>
    <message>
        <source>The catalogue of this municipality has no household help that can wait on the list. Add it in the settings first.</source>
        <translation>De catalogus van deze gemeente heeft geen hulp bij het huishouden die op de lijst kan wachten. Voeg haar eerst toe in de instellingen.</translation>
    </message>
    <message>
        <source>The central list is for household help alone. Choose an indication for household help.</source>
        <translation>De centrale lijst is alleen voor hulp bij het huishouden. Kies een indicatie voor hulp bij het huishouden.</translation>
    </message>
    <message>
        <source>The date stays, so the place does as well.</source>
        <translation>De datum blijft, dus de plaats ook.</translation>
    </message>
    <message>
        <source>The file with this BSN has another date of birth. Check which of the two is right, and correct the line or the file.</source>
        <translation>Het dossier met dit BSN heeft een andere geboortedatum. Kijk welke van de twee klopt, en verbeter de regel of het dossier.</translation>
    </message>
    <message>
        <source>The first day was empty: the indication date was taken.</source>
        <translation>De eerste dag was leeg: de indicatiedatum is ingevuld.</translation>
    </message>
    <message>
        <source>The help begins</source>
        <translation>De hulp begint</translation>
    </message>
    <message>
        <source>The indication date counts again.</source>
        <translation>De indicatiedatum telt weer.</translation>
    </message>
    <message>
        <source>The last day was empty: the usual term was taken.</source>
        <translation>De laatste dag was leeg: de gebruikelijke termijn is ingevuld.</translation>
    </message>
    <message>
        <source>The municipality has no area that is called “%1”. Type another, or leave it empty.</source>
        <translation>De gemeente heeft geen buurt of kern die ‘%1’ heet. Typ een andere, of laat het leeg.</translation>
    </message>
    <message>
        <source>The place stays; only which providers fit changes.</source>
        <translation>De plaats blijft gelijk; alleen welke aanbieders passen, verandert.</translation>
    </message>
    <message>
        <source>The provider cannot take it on</source>
        <translation>De aanbieder kan de hulp niet bieden</translation>
    </message>
    <message>
        <source>The provider may answer until and including %1. Wait for that, or withdraw the offer.</source>
        <translation>De aanbieder mag antwoorden tot en met %1. Wacht dat af, of trek het aanbod in.</translation>
    </message>
    <message>
        <source>The resident declines</source>
        <translation>De inwoner wil niet</translation>
    </message>
    <message>
        <source>The resident waits for this help in kind. Take the place off the waiting list first.</source>
        <translation>De inwoner wacht op deze hulp in natura. Haal eerst de plaats van de wachtlijst.</translation>
    </message>
    <message>
        <source>The resident waits on at the same place.</source>
        <translation>De inwoner wacht verder op dezelfde plaats.</translation>
    </message>
    <message>
        <source>The resident waits on at the same place; this provider is shown the next one.</source>
        <translation>De inwoner wacht verder op dezelfde plaats; deze aanbieder krijgt de volgende te zien.</translation>
    </message>
    <message>
        <source>This file is neither a CSV nor a workbook of Excel, or it is damaged or protected with a password. Save it in Excel as .xlsx without a password, and choose that file.</source>
        <translation>Dit bestand is geen CSV en geen werkmap van Excel, of het is beschadigd of met een wachtwoord beveiligd. Sla het in Excel op als .xlsx zonder wachtwoord, en kies dat bestand.</translation>
    </message>
    <message>
        <source>This indication begins later. Put the resident on the list from its first day on.</source>
        <translation>Deze indicatie begint later. Plaats de inwoner vanaf de eerste dag op de lijst.</translation>
    </message>
    <message>
        <source>This indication does not run any more. Grant a new one first.</source>
        <translation>Deze indicatie loopt niet meer. Ken eerst een nieuwe toe.</translation>
    </message>
    <message>
        <source>This indication is of another resident. Choose one of the resident who is to wait.</source>
        <translation>Deze indicatie is van een andere inwoner. Kies er een van de inwoner die op de lijst komt.</translation>
    </message>
    <message>
        <source>This place is “%1” now, so it cannot become “%2”. Somebody may have changed it meanwhile; look at its course.</source>
        <translation>Deze plaats is nu ‘%1’ en kan niet ‘%2’ worden. Misschien heeft iemand het intussen gewijzigd; kijk in het verloop.</translation>
    </message>
    <message>
        <source>This provider does not work where the resident lives. Choose another provider, or change its areas.</source>
        <translation>Deze aanbieder werkt niet waar de inwoner woont. Kies een andere aanbieder, of wijzig waar deze werkt.</translation>
    </message>
    <message>
        <source>This provider has stopped and takes nobody on. Choose another one.</source>
        <translation>Deze aanbieder is gestopt en neemt niemand aan. Kies een andere.</translation>
    </message>
    <message>
        <source>This resident is not on the list now (%1). Put the place back first.</source>
        <translation>Deze inwoner staat nu niet op de lijst (%1). Zet eerst de plaats terug.</translation>
    </message>
    <message>
        <source>This resident stands on the list already. Look up the place and change it there.</source>
        <translation>Deze inwoner staat al op de lijst. Zoek de plaats op en wijzig die daar.</translation>
    </message>
    <message>
        <source>This resident&apos;s file is closed. Open it again first, or leave this line out.</source>
        <translation>Het dossier van deze inwoner is gesloten. Open het eerst weer, of laat deze regel weg.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>donderdag</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Woonplaats</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>dinsdag</translation>
    </message>
    <message>
        <source>Up to 2 hours a week</source>
        <translation>Tot en met 2 uur per week</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Waits already; nothing changes.</source>
        <translation>Wacht al; er verandert niets.</translation>
    </message>
    <message>
        <source>Waits already; the list has another: %1. The place stays as it is.</source>
        <translation>Wacht al; in de lijst staat iets anders: %1. De plaats blijft zoals zij is.</translation>
    </message>
    <message>
        <source>Was on the list for this indication (%1); nothing is added.</source>
        <translation>Stond voor deze indicatie op de lijst (%1); er komt niets bij.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>woensdag</translation>
    </message>
    <message>
        <source>What becomes of the place is the municipality&apos;s choice (Settings, Waiting list). The course of the place tells what it was. Confirm it with “Letter” beside the place.</source>
        <translation>Wat er met de plaats gebeurt, is de keuze van de gemeente (Instellingen, Wachtlijst). Het verloop van de plaats zegt wat het was. Bevestig het met “Brief” naast de plaats.</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Aanbod intrekken</translation>
    </message>
    <message>
        <source>Without BSN and date of birth a resident cannot be told apart from a namesake. Type one of the two.</source>
        <translation>Zonder BSN en geboortedatum is een inwoner niet van een naamgenoot te onderscheiden. Typ een van de twee.</translation>
    </message>
    <message>
        <source>Write what the resident needs now, such as: more hours, another day.</source>
        <translation>Schrijf op wat de inwoner nu nodig heeft, bijvoorbeeld: meer uren, een andere dag.</translation>
    </message>
    <message>
        <source>Write why the provider cannot take it on, such as: nobody free on Monday.</source>
        <translation>Schrijf op waarom de aanbieder het niet kan, bijvoorbeeld: niemand vrij op maandag.</translation>
    </message>
    <message>
        <source>Write why the resident goes off the list, such as: moved, chose a budget.</source>
        <translation>Schrijf waarom de inwoner van de lijst gaat, zoals: verhuisd, koos een pgb.</translation>
    </message>
    <message>
        <source>You can put the place back, with its date.</source>
        <translation>U kunt de plaats terugzetten, met de datum.</translation>
    </message>
    <message>
        <source>a provider</source>
        <translation>een aanbieder</translation>
    </message>
    <message>
        <source>an offer to this provider came to nothing</source>
        <translation>een aanbod aan deze aanbieder liep op niets uit</translation>
    </message>
    <message>
        <source>asked again: something else is needed</source>
        <translation>opnieuw gevraagd: er is iets anders nodig</translation>
    </message>
    <message>
        <source>asked again: still needed</source>
        <translation>opnieuw gevraagd: nog steeds nodig</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>door %1</translation>
    </message>
    <message>
        <source>days and special demands changed</source>
        <translation>dagen en bijzondere eisen gewijzigd</translation>
    </message>
    <message>
        <source>decide again</source>
        <translation>opnieuw beslissen</translation>
    </message>
    <message>
        <source>en</source>
        <translation>nl</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>exception ended</source>
        <translation>uitzondering beëindigd</translation>
    </message>
    <message>
        <source>exception to the order</source>
        <translation>uitzondering op de volgorde</translation>
    </message>
    <message>
        <source>from %2 to %1, indication date stayed</source>
        <translation>van %2 naar %1, indicatiedatum bleef</translation>
    </message>
    <message>
        <source>gets a file</source>
        <translation>krijgt een dossier</translation>
    </message>
    <message>
        <source>has a file</source>
        <translation>heeft een dossier</translation>
    </message>
    <message>
        <source>help began</source>
        <translation>hulp begonnen</translation>
    </message>
    <message>
        <source>help by %3 begins</source>
        <translation>hulp van %3 begint</translation>
    </message>
    <message>
        <source>indicated on %1</source>
        <translation>geïndiceerd op %1</translation>
    </message>
    <message>
        <source>indication of %1</source>
        <translation>indicatie van %1</translation>
    </message>
    <message>
        <source>keeps the date</source>
        <translation>behoudt datum</translation>
    </message>
    <message>
        <source>lives where this provider does not work</source>
        <translation>woont waar deze aanbieder niet werkt</translation>
    </message>
    <message>
        <source>needs more hours than there is room for</source>
        <translation>heeft meer uren nodig dan er ruimte is</translation>
    </message>
    <message>
        <source>off the list</source>
        <translation>van de lijst</translation>
    </message>
    <message>
        <source>offer to %3 withdrawn</source>
        <translation>aanbod aan %3 ingetrokken</translation>
    </message>
    <message>
        <source>offered to %3</source>
        <translation>aangeboden aan %3</translation>
    </message>
    <message>
        <source>offered to a provider already</source>
        <translation>al aangeboden aan een aanbieder</translation>
    </message>
    <message>
        <source>on the indication of %1 that is there</source>
        <translation>op de indicatie van %1 die er is</translation>
    </message>
    <message>
        <source>on the list, category %1</source>
        <translation>op de lijst, categorie %1</translation>
    </message>
    <message>
        <source>other grounds for category %1</source>
        <translation>andere gronden voor categorie %1</translation>
    </message>
    <message>
        <source>passed over: %3 cannot meet a special demand</source>
        <translation>overgeslagen: %3 kan niet voldoen aan een bijzondere eis</translation>
    </message>
    <message>
        <source>passed over: %3 has no room on these days</source>
        <translation>overgeslagen: %3 heeft op deze dagen geen ruimte</translation>
    </message>
    <message>
        <source>passed over: %3 has room for fewer hours</source>
        <translation>overgeslagen: %3 heeft ruimte voor minder uren</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>paused, date stays</source>
        <translation>gepauzeerd, datum blijft</translation>
    </message>
    <message>
        <source>put back, with the same date</source>
        <translation>teruggezet, met dezelfde datum</translation>
    </message>
    <message>
        <source>somebody further back was offered to %3</source>
        <translation>iemand die later komt, is aan %3 aangeboden</translation>
    </message>
    <message>
        <source>the area is not filled in</source>
        <translation>buurt of kern is niet ingevuld</translation>
    </message>
    <message>
        <source>the indication does not run any more</source>
        <translation>de indicatie loopt niet meer</translation>
    </message>
    <message>
        <source>the resident declined the help of %3</source>
        <translation>de inwoner wilde de hulp van %3 niet</translation>
    </message>
    <message>
        <source>the resident declined the help of %3 and goes to the end of category %1</source>
        <translation>de inwoner weigerde de hulp van %3 en gaat naar het einde van categorie %1</translation>
    </message>
    <message>
        <source>the resident declined the help of %3 and keeps the place</source>
        <translation>de inwoner weigerde de hulp van %3 en houdt de plaats</translation>
    </message>
    <message>
        <source>this provider cannot meet a special demand</source>
        <translation>deze aanbieder kan niet voldoen aan een bijzondere eis</translation>
    </message>
    <message>
        <source>this provider has no room on the days that suit</source>
        <translation>deze aanbieder heeft geen ruimte op de dagen die passen</translation>
    </message>
    <message>
        <source>to %1, until %2</source>
        <translation>aan %1, tot %2</translation>
    </message>
    <message>
        <source>waiting again</source>
        <translation>wacht weer</translation>
    </message>
    <message>
        <source>“%1” does not stand on the municipality&apos;s list any more. Choose from what is shown.</source>
        <translation>‘%1’ staat niet meer op de lijst van de gemeente. Kies uit wat u ziet.</translation>
    </message>
    <message>
        <source>“%1” does not stand on the municipality&apos;s list of special demands any more. Choose from what is shown.</source>
        <translation>“%1” staat niet meer op de lijst met bijzondere eisen van de gemeente. Kies uit wat hier staat.</translation>
    </message>
    <message>
        <source>“%1” is no amount of help per week. Type hours such as 2,5 or 2:30, at most 168.</source>
        <translation>‘%1’ is geen hoeveelheid hulp per week. Typ uren zoals 2,5 of 2:30, hoogstens 168.</translation>
    </message>
    <message>
        <source>“%1” is no category of the list. Type A or B.</source>
        <translation>‘%1’ is geen categorie van de lijst. Typ A of B.</translation>
    </message>
    <message>
        <source>“%1” is no number on the list. Type a whole number, or leave it empty.</source>
        <translation>‘%1’ is geen nummer op de lijst. Typ een heel getal, of laat het leeg.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>%1 day %2 of %3</source>
        <translation>%1 dag %2 van %3</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>nog %1 dagen</translation>
    </message>
    <message>
        <source>%1 days past</source>
        <translation>%1 dagen voorbij</translation>
    </message>
    <message>
        <source>%1 h %2 min a week</source>
        <translation>%1 u %2 min per week</translation>
    </message>
    <message>
        <source>%1: late</source>
        <translation>%1: te laat</translation>
    </message>
    <message numerus="yes">
        <source>%n day part(s) a week</source>
        <translation>
            <numerusform>%n dagdeel per week</numerusform>
            <numerusform>%n dagdelen per week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a week</source>
        <translation>
            <numerusform>%n uur per week</numerusform>
            <numerusform>%n uur per week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) a week</source>
        <translation>
            <numerusform>%n minuut per week</numerusform>
            <numerusform>%n minuten per week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) a year</source>
        <translation>
            <numerusform>%n etmaal per jaar</numerusform>
            <numerusform>%n etmalen per jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n stuk</numerusform>
            <numerusform>%n stuks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trip(s) a year</source>
        <translation>
            <numerusform>%n rit per jaar</numerusform>
            <numerusform>%n ritten per jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day past</source>
        <translation>1 dag voorbij</translation>
    </message>
    <message>
        <source>Adviser for the elderly</source>
        <translation>Ouderenadviseur</translation>
    </message>
    <message>
        <source>Alfa help</source>
        <translation>Alfahulp</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>At the office</source>
        <translation>Op kantoor</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aandacht</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>Click or Enter: to its field</source>
        <translation>Klik of Enter: naar het veld</translation>
    </message>
    <message>
        <source>Client support</source>
        <translation>Cliëntondersteuning</translation>
    </message>
    <message>
        <source>Contact point for loneliness</source>
        <translation>Signaalpunt Eenzaamheid</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Rijbewijs</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ergens anders</translation>
    </message>
    <message>
        <source>Explain it before the resident chooses how the help is given.</source>
        <translation>Leg het uit voordat de inwoner kiest hoe de hulp komt.</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Financieel</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formeel</translation>
    </message>
    <message>
        <source>General provision</source>
        <translation>Algemene voorziening</translation>
    </message>
    <message>
        <source>General support for 13 weeks</source>
        <translation>Algemene voorziening begeleiding</translation>
    </message>
    <message>
        <source>Give the decision now and tell the resident why it is late.</source>
        <translation>Neem het besluit nu en vertel de inwoner waarom het te laat is.</translation>
    </message>
    <message>
        <source>Goes on under another law, such as the Wlz</source>
        <translation>Gaat verder onder een andere wet, zoals de Wlz</translation>
    </message>
    <message>
        <source>Goes on with a basic provision</source>
        <translation>Verder met basisaanbod</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Identiteitskaart</translation>
    </message>
    <message>
        <source>In and around the house</source>
        <translation>In en om het huis</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>In natura</translation>
    </message>
    <message>
        <source>In the neighbourhood</source>
        <translation>In de buurt</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informeel</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>Moves to another municipality</source>
        <translation>Verhuist naar een andere gemeente</translation>
    </message>
    <message>
        <source>Mr %1</source>
        <translation>Dhr. %1</translation>
    </message>
    <message>
        <source>Ms %1</source>
        <translation>Mw. %1</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Naam nog niet bekend</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Niet meer nodig</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Niet afgesproken</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Noted by %1</source>
        <translation>Genoteerd door %1</translation>
    </message>
    <message>
        <source>Own solution found</source>
        <translation>Eigen oplossing gevonden</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Paspoort</translation>
    </message>
    <message>
        <source>Personal plan</source>
        <translation>Persoonlijk plan</translation>
    </message>
    <message>
        <source>Pgb</source>
        <translation>Pgb</translation>
    </message>
    <message>
        <source>Pgb explained</source>
        <translation>Uitleg over het pgb</translation>
    </message>
    <message>
        <source>Powerful Ageing screening</source>
        <translation>Screening Powerful Ageing</translation>
    </message>
    <message>
        <source>Report confirmed</source>
        <translation>Melding bevestigd</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Verblijfsdocument</translation>
    </message>
    <message>
        <source>See the document at the next contact and note it then.</source>
        <translation>Bekijk het document bij het volgende contact en noteer het dan.</translation>
    </message>
    <message>
        <source>Support for family carers</source>
        <translation>Mantelzorgondersteuning</translation>
    </message>
    <message>
        <source>Tailor-made provision needed</source>
        <translation>Maatwerkvoorziening nodig</translation>
    </message>
    <message>
        <source>The resident died</source>
        <translation>De inwoner is overleden</translation>
    </message>
    <message>
        <source>The resident may apply without them, and still has a right to them.</source>
        <translation>De inwoner mag zonder het verslag aanvragen, en houdt er recht op.</translation>
    </message>
    <message>
        <source>The resident may now apply without waiting for it (art. 2.3.2 lid 9 Wmo 2015).</source>
        <translation>De inwoner mag nu een aanvraag doen zonder daarop te wachten (art. 2.3.2 lid 9 Wmo 2015).</translation>
    </message>
    <message>
        <source>The six weeks for the investigation ended on %1.</source>
        <translation>De zes weken voor het onderzoek eindigden op %1.</translation>
    </message>
    <message>
        <source>The term for the decision ended on %1.</source>
        <translation>De termijn voor het besluit eindigde op %1.</translation>
    </message>
    <message>
        <source>The two weeks for the decision ended on %1.</source>
        <translation>De twee weken voor het besluit eindigden op %1.</translation>
    </message>
    <message>
        <source>We looked again</source>
        <translation>Wij keken opnieuw</translation>
    </message>
    <message>
        <source>Welfare on prescription</source>
        <translation>Welzijn op recept</translation>
    </message>
    <message>
        <source>Written findings</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>application</source>
        <translation>aanvraag</translation>
    </message>
    <message>
        <source>application taken back</source>
        <translation>aanvraag ingetrokken</translation>
    </message>
    <message>
        <source>at the latest on %1</source>
        <translation>uiterlijk op %1</translation>
    </message>
    <message>
        <source>begins later</source>
        <translation>begint later</translation>
    </message>
    <message>
        <source>client support</source>
        <translation>cliëntondersteuning</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>bevestiging</translation>
    </message>
    <message>
        <source>day parts a week</source>
        <translation>dagdelen per week</translation>
    </message>
    <message>
        <source>decision on application</source>
        <translation>besluit op aanvraag</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>euro</translation>
    </message>
    <message>
        <source>explanation of the pgb</source>
        <translation>uitleg over het pgb</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>uur per week</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identiteit</translation>
    </message>
    <message>
        <source>investigation</source>
        <translation>onderzoek</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>wordt gevraagd</translation>
    </message>
    <message>
        <source>is not asked</source>
        <translation>wordt niet gevraagd</translation>
    </message>
    <message>
        <source>longer than %1 weeks</source>
        <translation>langer dan %1 weken</translation>
    </message>
    <message>
        <source>minutes a week</source>
        <translation>minuten per week</translation>
    </message>
    <message>
        <source>nights a year</source>
        <translation>etmalen per jaar</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>niet op tijd geantwoord</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>nog geen antwoord</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>not checked for a year</source>
        <translation>langer dan een jaar niet gecontroleerd</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>nog niet gedaan</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>nog niet gegeven</translation>
    </message>
    <message>
        <source>not pointed out yet</source>
        <translation>nog niet op gewezen</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>niet ontvangen</translation>
    </message>
    <message>
        <source>not received yet</source>
        <translation>nog niet ontvangen</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>nog niet vastgelegd</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>nog niet gezien</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>nog niet verstuurd</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>niet gewenst</translation>
    </message>
    <message>
        <source>notice of default received on %1</source>
        <translation>ingebrekestelling ontvangen op %1</translation>
    </message>
    <message>
        <source>off the list</source>
        <translation>van de lijst</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>aangeboden</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>personal plan</source>
        <translation>persoonlijk plan</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>stuks</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>received and used</source>
        <translation>ontvangen en gebruikt</translation>
    </message>
    <message>
        <source>received, not used</source>
        <translation>ontvangen, niet gebruikt</translation>
    </message>
    <message>
        <source>report of findings</source>
        <translation>verslag</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestart</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>opgepakt</translation>
    </message>
    <message>
        <source>the provider could not take it on</source>
        <translation>de aanbieder kon de hulp niet bieden</translation>
    </message>
    <message>
        <source>the resident declined</source>
        <translation>de inwoner wilde niet</translation>
    </message>
    <message>
        <source>the term was extended</source>
        <translation>de termijn is verlengd</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>trips a year</source>
        <translation>ritten per jaar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>week %1 van %2</translation>
    </message>
    <message>
        <source>whole municipality</source>
        <translation>hele gemeente</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
</context>
</TS>
