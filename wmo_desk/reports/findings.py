"""The written findings of a conversation: complete, with corrections beside what they correct."""

from functools import partial
from typing import Final

from typing_extensions import override

from wmo_desk.contents.findings import Findings, FoundItem
from wmo_desk.contents.summaries import SummaryDimension, SummaryReadBack
from wmo_desk.domain.read_back import WEB, ReadBackAnswer
from wmo_desk.reports import summary_plan
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.findings_words import FINDINGS_WORDS
from wmo_desk.reports.findings_words import NL as NL_WORDS
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.letter_parts import for_whom
from wmo_desk.reports.short_letter import print_short
from wmo_desk.reports.tagged import Run
from wmo_desk.reports.talk_parts import TalkParts
from wmo_desk.reports.wording_nl import NL

# It says everything, on as many sheets as that takes.
_SHEETS: Final = 999
_CORRECTION_LINES: Final = 5
_REASON_LINES: Final = 2
# White between things that belong together, in lines.
_AIR: Final = 0.5


def print_findings(
    findings: Findings, *, large: bool = False, language: str = "nl", beside: str = ""
) -> Printed:
    """Return the findings as a PDF, in ordinary or large print."""
    return print_short(
        findings,
        partial(compose_findings, findings),
        title=FINDINGS_WORDS[language].title,
        large=large,
        language=language,
        beside=beside,
        sheets=_SHEETS,
    )


def compose_findings(findings: Findings, language: str, letter: Letter) -> None:
    """Put everything that the findings say in a letter, in reading order."""
    _Findings(findings, language, letter).compose()


class _Findings(TalkParts):
    def __init__(self, findings: Findings, language: str, letter: Letter) -> None:
        super().__init__(findings.summary, WORDINGS[language], letter)
        self._findings = findings
        self._words = FINDINGS_WORDS[language]
        # Parts of the paper are named by their heading in Dutch, in which they are read back.
        self._corrections: dict[str, SummaryReadBack] = {
            each.part: each
            for each in self.summary.read_back
            if each.answer is not ReadBackAnswer.RIGHT
        }
        self._are_corrected = bool(self._corrections)

    def compose(self) -> None:
        letter, summary = self.letter, self.summary
        of_summary = (letter, summary, self.wording, self.typed)
        self.letterhead()
        self.opening(self._words.title)
        letter.text(self._words.intro)
        self._reported()
        self.web()
        self._beside(WEB)
        self.told()
        self.wish()
        self._beside_if(summary.main_wish.strip(), NL.wish_heading)
        summary_plan.add_needs(*of_summary)
        self._beside_if(summary.needs, NL.plan.needs_heading)
        self._items()
        self._beside_if(self._findings.items, NL_WORDS.items_heading)
        self._criteria()
        self.agreements()
        self._beside_if(summary.agreements, NL.agreements_heading)
        summary_plan.add_results(*of_summary)
        self._beside_if(summary.results, NL.plan.results_heading)
        self._read_back_together()
        self.additions()
        self.steps()
        self._beside(NL.steps_heading)
        self._other_corrections()
        self.wrong()
        self.contact()
        self._reaction()
        self.finish()

    def _reported(self) -> None:
        received_on, need = self._findings.received_on, self._findings.need.strip()
        if received_on is None or not need:
            return
        self.letter.heading(self._words.reported_heading)
        day = self.wording.calendar.day(received_on)
        self.letter.text(self._words.reported.format(date=day))
        accent = self.summary.letterhead.accent
        self.letter.quote([self.spoken("", need)[1:]], accent, language=self.typed)

    # --- What was corrected -------------------------------------------------------------------

    @override
    def is_told(self, each: SummaryDimension) -> bool:
        has_more = each.dimension in self._findings.aspects
        return super().is_told(each) or has_more or each.dimension.value in self._corrections

    @override
    def after_told(self, each: SummaryDimension) -> None:
        aspects = self._findings.aspects.get(each.dimension)
        if aspects:
            scores = "; ".join(f"{topic}\N{NO-BREAK SPACE}{score}" for topic, score in aspects)
            self.letter.text(self._words.per_topic.format(scores=scores), language=self.typed)
        self._beside(each.dimension.value)

    def _beside_if(self, is_there: object, part: str) -> None:
        """Put a correction where what it corrects stands, if that is there."""
        if is_there:
            self._beside(part)

    def _beside(self, part: str) -> None:
        each = self._corrections.pop(part, None)
        if each is None:
            return
        is_wrong = each.answer is ReadBackAnswer.WRONG
        template = self._words.corrected if is_wrong else self._words.added
        label = template.format(date=self.wording.calendar.day(each.said_on))
        accent = self.summary.letterhead.accent
        self.letter.add_space(_AIR / 2)
        self.letter.quote([self.spoken(label, each.words)], accent, language=self.typed)

    def _read_back_together(self) -> None:
        answers, wording = self.summary.read_back, self.wording
        if not answers:
            return
        day = wording.calendar.day(max(each.said_on for each in answers))
        self.letter.heading(wording.read_back_heading)
        template = wording.read_back_right
        if self._are_corrected:
            template = self._words.corrections_beside
        self.letter.text(template.format(date=day))

    def _other_corrections(self) -> None:
        """Add what was said to parts that this paper does not have."""
        if self._corrections:
            self.letter.heading(self._words.more_corrected)
        for each in self._corrections.values():
            self.correction(each)

    # --- What was investigated ----------------------------------------------------------------

    def _items(self) -> None:
        if not self._findings.items:
            return
        self.letter.heading(self._words.items_heading)
        self.letter.text(self._words.items_intro)
        for each in self._findings.items:
            self.letter.subheading(f"{each.item.value}. {self._words.items[each.item.value]}")
            self._item(each)

    def _item(self, each: FoundItem) -> None:
        words, letter = self._words, self.letter
        if each.experts:
            letter.text(words.from_expert.format(who=", ".join(each.experts)))
        if each.text and each.is_applicable:
            letter.text(each.text, language=self.typed)
        elif each.text:
            letter.text(words.not_applicable.format(text=each.text), language=self.typed)
        elif each.earlier_on is not None:
            day = self.wording.calendar.day(each.earlier_on)
            letter.text(words.covered_before.format(date=day))
        elif not each.experts:
            letter.text(words.open)

    def _criteria(self) -> None:
        """Tell which criteria of the law we looked at ourselves (art. 1.1.1, art. 2.3.5 Wmo)."""
        if not self._findings.criteria:
            return
        words = self._words
        self.letter.heading(words.criteria_heading)
        self.letter.text(words.criteria_intro)
        self.letter.bullets([words.criteria[each.value] for each in self._findings.criteria])
        self.letter.text(words.criteria_next)
        self._beside(NL_WORDS.criteria_heading)

    # --- Room to react ------------------------------------------------------------------------

    def _reaction(self) -> None:
        """Add a page that can be given back: what is not right, and a signature."""
        letter, words, head = self.letter, self._words, self.summary.letterhead
        letter.new_page()
        letter.heading(words.reaction_heading)
        day = self.wording.calendar.day(self.summary.conversation.held_on)
        about = words.about.format(date=day)
        letter.text(f"{for_whom(self.summary.resident, self.wording)} {about}")
        if head.address:
            address = ", ".join((head.municipality, *head.address))
            letter.text(words.send_back.format(address=address))
        letter.subheading(words.wrong_heading)
        letter.text(words.wrong)
        letter.write_on("", _CORRECTION_LINES)
        self._signing()

    def _signing(self) -> None:
        letter, words, findings = self.letter, self._words, self._findings
        letter.subheading(words.signing_heading, room=4 * letter.writing_gap)
        letter.text(words.signing)
        for text in (words.seen, words.agree, words.disagree):
            letter.ticks([text])
        letter.write_on("", _REASON_LINES)
        if findings.counts_as_application:
            letter.add_space(_AIR)
            letter.ticks([words.apply])
            letter.text((Run(words.application, is_bold=True),))
        elif findings.may_apply:
            letter.add_space(_AIR)
            letter.text(words.no_application)
        letter.text(words.on_behalf)
        for label in (words.name, words.day, words.signature):
            letter.write_on(label, 1)
