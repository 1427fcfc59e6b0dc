<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BatchList</name>
    <message numerus="yes">
        <source>%n had this letter already and stand(s) below without a box.</source>
        <translation>
            <numerusform>%n had this letter already and stands below without a box.</numerusform>
            <numerusform>%n had this letter already and stand below without a box.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked.</source>
        <translation>
            <numerusform>%n ticked.</numerusform>
            <numerusform>%n ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchOutcome</name>
    <message numerus="yes">
        <source>%n letter(s) kept as handed out, each in its own file.</source>
        <translation>
            <numerusform>It is kept as handed out in its file.</numerusform>
            <numerusform>Each is kept as handed out in its file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) saved in a protected archive.</source>
        <translation>
            <numerusform>The letter was saved in a protected archive.</numerusform>
            <numerusform>The letters were saved in a protected archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) sent to the printer.</source>
        <translation>
            <numerusform>The letter was sent to the printer.</numerusform>
            <numerusform>The letters were sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) not made.</source>
        <translation>
            <numerusform>%n other was not made.</numerusform>
            <numerusform>%n others were not made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found in all files</source>
        <translation>
            <numerusform>%n found in all files</numerusform>
            <numerusform>%n found in all files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message numerus="yes">
        <source>%n field(s) were changed meanwhile. Choose what should stay.</source>
        <translation>
            <numerusform>%n field was changed meanwhile. Choose what should stay.</numerusform>
            <numerusform>%n fields were changed meanwhile. Choose for each what should stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultTable</name>
    <message numerus="yes">
        <source>%n thing(s) to mend. Enter goes to the line.</source>
        <translation>
            <numerusform>%n thing to mend. Enter goes to the line.</numerusform>
            <numerusform>%n things to mend. Enter goes to the line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n provider</numerusform>
            <numerusform>%n providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without hours is not counted.</source>
        <translation>
            <numerusform>%n without hours is not counted.</numerusform>
            <numerusform>%n without hours are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>%n entry(ies) are added.</source>
        <translation>
            <numerusform>%n entry is added.</numerusform>
            <numerusform>%n entries are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are not in the list.</source>
        <translation>
            <numerusform>%n entry is not in the list.</numerusform>
            <numerusform>%n entries are not in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) change.</source>
        <translation>
            <numerusform>%n entry changes.</numerusform>
            <numerusform>%n entries change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out until they are mended.</source>
        <translation>
            <numerusform>%n line is left out until it is mended.</numerusform>
            <numerusform>%n lines are left out until they are mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is.</source>
        <translation>
            <numerusform>%n stays as it is.</numerusform>
            <numerusform>%n stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take these %n off the map</source>
        <translation>
            <numerusform>Take this %n off the map</numerusform>
            <numerusform>Take these %n off the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicationListView</name>
    <message numerus="yes">
        <source>%n indication(s)</source>
        <translation>
            <numerusform>%n indication</numerusform>
            <numerusform>%n indications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n; choose a filter to see others</source>
        <translation>
            <numerusform>The first %n; choose a filter to see others</numerusform>
            <numerusform>The first %n; choose a filter to see others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightPage</name>
    <message numerus="yes">
        <source>The copy has %n sheet(s).</source>
        <translation>
            <numerusform>The copy has %n sheet.</numerusform>
            <numerusform>The copy has %n sheets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightReview</name>
    <message numerus="yes">
        <source>%n signal(s) about safety never stand in a copy. Decide on them apart.</source>
        <translation>
            <numerusform>%n signal about safety never stands in a copy. Decide on it apart.</numerusform>
            <numerusform>%n signals about safety never stand in a copy. Decide on them apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguagesSection</name>
    <message numerus="yes">
        <source>%n stay(s) Dutch</source>
        <translation>
            <numerusform>%n stays Dutch</numerusform>
            <numerusform>%n stay Dutch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message numerus="yes">
        <source>%n tip(s) below “Clear language”.</source>
        <translation>
            <numerusform>%n tip below “Clear language”.</numerusform>
            <numerusform>%n tips below “Clear language”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Large print: %n sheet(s).</source>
        <translation>
            <numerusform>Large print: %n sheet.</numerusform>
            <numerusform>Large print: %n sheets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ordinary print: %n sheet(s).</source>
        <translation>
            <numerusform>Ordinary print: %n sheet.</numerusform>
            <numerusform>Ordinary print: %n sheets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListImportView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out until they are mended.</source>
        <translation>
            <numerusform>%n line is left out until it is mended.</numerusform>
            <numerusform>%n lines are left out until they are mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them get a file.</source>
        <translation>
            <numerusform>%n of them gets a file.</numerusform>
            <numerusform>%n of them get a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stood elsewhere in the list. They are kept for a decision.</source>
        <translation>
            <numerusform>%n place stood elsewhere in the list. It is kept for a decision.</numerusform>
            <numerusform>%n places stood elsewhere in the list. They are kept for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s) come on the list.</source>
        <translation>
            <numerusform>%n resident comes on the list.</numerusform>
            <numerusform>%n residents come on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait already.</source>
        <translation>
            <numerusform>%n waits already.</numerusform>
            <numerusform>%n wait already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were on the list before.</source>
        <translation>
            <numerusform>%n was on the list before.</numerusform>
            <numerusform>%n were on the list before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenEndedTable</name>
    <message numerus="yes">
        <source>%n indication(s) without end date run.</source>
        <translation>
            <numerusform>%n indication without end date runs.</numerusform>
            <numerusform>%n indications without end date run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That has saved %n decision(s) so far.</source>
        <translation>
            <numerusform>That has saved %n decision so far.</numerusform>
            <numerusform>That has saved %n decisions so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message numerus="yes">
        <source>%n more character(s).</source>
        <translation>
            <numerusform>%n more character.</numerusform>
            <numerusform>%n more characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message numerus="yes">
        <source>That happened %n time(s) this quarter.</source>
        <translation>
            <numerusform>That happened %n time this quarter.</numerusform>
            <numerusform>That happened %n times this quarter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message numerus="yes">
        <source>%n offer(s) lapsed; the residents wait on at their place.</source>
        <translation>
            <numerusform>%n offer lapsed; the resident waits on at the same place.</numerusform>
            <numerusform>%n offers lapsed; the residents wait on at their place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message numerus="yes">
        <source>%n archive(s) saved. Tell each provider its passphrase by phone.</source>
        <translation>
            <numerusform>%n archive saved. Tell the provider its passphrase by phone.</numerusform>
            <numerusform>%n archives saved. Tell each provider its passphrase by phone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken up</source>
        <translation>
            <numerusform>%n taken up</numerusform>
            <numerusform>%n taken up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SocialMapPage</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print a page with %n</source>
        <translation>
            <numerusform>Print a page with %n</numerusform>
            <numerusform>Print a page with %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingListPage</name>
    <message numerus="yes">
        <source>%n place(s) stood elsewhere and wait for a decision.</source>
        <translation>
            <numerusform>%n place stood elsewhere and waits for a decision.</numerusform>
            <numerusform>%n places stood elsewhere and wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s) came on the list.</source>
        <translation>
            <numerusform>%n resident came on the list.</numerusform>
            <numerusform>%n residents came on the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingListView</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhomCard</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message numerus="yes">
        <source>%n thing(s) ask for attention</source>
        <translation>
            <numerusform>%n thing asks for attention</numerusform>
            <numerusform>%n things ask for attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message numerus="yes">
        <source>%n item(s) that concern others are not judged yet. Judge all of them, then the copy can be made.</source>
        <translation>
            <numerusform>%n item that concerns others is not judged yet. Judge it, then the copy can be made.</numerusform>
            <numerusform>%n items that concern others are not judged yet. Judge all of them, then the copy can be made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indications</name>
    <message numerus="yes">
        <source>%n day part(s)</source>
        <translation>
            <numerusform>%n day part</numerusform>
            <numerusform>%n day parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) and night(s)</source>
        <translation>
            <numerusform>%n day and night</numerusform>
            <numerusform>%n days and nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the text must be mended first.</source>
        <translation>
            <numerusform>%n thing in the text must be mended first.</numerusform>
            <numerusform>%n things in the text must be mended first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message numerus="yes">
        <source>After wrong attempts one waits: %n second(s) more. Nothing was tried.</source>
        <translation>
            <numerusform>After wrong attempts one waits: %n second more. Nothing was tried.</numerusform>
            <numerusform>After wrong attempts one waits: %n seconds more. Nothing was tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not your PIN. %n attempt(s) left; wait %1 s, or type the passphrase.</source>
        <translation>
            <numerusform>This is not your PIN. %n attempt left; wait %1 s, or type the passphrase.</numerusform>
            <numerusform>This is not your PIN. %n attempts left; wait %1 s, or type the passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n character(s), such as four words.</source>
        <translation>
            <numerusform>Use at least %n character, such as four words.</numerusform>
            <numerusform>Use at least %n characters, such as four words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>translations of papers</name>
    <message numerus="yes">
        <source>Nothing was loaded: %n sentence(s) of this file would print wrong. Mend this, and load the file again.</source>
        <translation>
            <numerusform>Nothing was loaded: %n sentence of this file would print wrong. Mend this, and load the file again.</numerusform>
            <numerusform>Nothing was loaded: %n sentences of this file would print wrong. Mend this, and load the file again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waiting list</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n living where this provider does not work</source>
        <translation>
            <numerusform>%n living where this provider does not work</numerusform>
            <numerusform>%n living where this provider does not work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of whom the area is not filled in</source>
        <translation>
            <numerusform>%n of whom the area is not filled in</numerusform>
            <numerusform>%n of whom the area is not filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offered to another provider</source>
        <translation>
            <numerusform>%n offered to another provider</numerusform>
            <numerusform>%n offered to another provider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose indication does not run</source>
        <translation>
            <numerusform>%n whose indication does not run</numerusform>
            <numerusform>%n whose indications do not run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n day part(s) a week</source>
        <translation>
            <numerusform>%n day part a week</numerusform>
            <numerusform>%n day parts a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) a week</source>
        <translation>
            <numerusform>%n hour a week</numerusform>
            <numerusform>%n hours a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) a week</source>
        <translation>
            <numerusform>%n minute a week</numerusform>
            <numerusform>%n minutes a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) a year</source>
        <translation>
            <numerusform>%n night a year</numerusform>
            <numerusform>%n nights a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trip(s) a year</source>
        <translation>
            <numerusform>%n trip a year</numerusform>
            <numerusform>%n trips a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
</TS>
