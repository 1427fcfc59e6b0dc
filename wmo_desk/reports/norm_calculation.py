"""The page with a norm calculation: the resident can follow every minute of it."""

from fractions import Fraction
from functools import partial

from wmo_desk.contents.norm_calculations import CalculationPaper
from wmo_desk.domain.norms import WEEKS_A_YEAR, CalculatedLine, exact_month
from wmo_desk.reports.calculation_words import CALCULATION_WORDS
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.letter_parts import add_contact
from wmo_desk.reports.short_letter import add_opening, print_short
from wmo_desk.reports.tagged import Cell, Run
from wmo_desk.reports.wording import filled


def print_calculation(
    paper: CalculationPaper, *, large: bool = False, language: str = "nl", beside: str = ""
) -> Printed:
    """Return the page as a PDF; on one sheet where that reads well."""
    return print_short(
        paper,
        partial(compose_calculation, paper),
        title=CALCULATION_WORDS[language].title,
        large=large,
        language=language,
        beside=beside,
    )


def compose_calculation(paper: CalculationPaper, language: str, letter: Letter) -> None:
    """Put everything that the page says in a letter, in reading order."""
    _Calculation(paper, language, letter).compose()


class _Calculation:
    def __init__(self, paper: CalculationPaper, language: str, letter: Letter) -> None:
        self._paper = paper
        self._made = paper.calculation
        self._common = WORDINGS[language]
        self._words = CALCULATION_WORDS[language]
        self._letter = letter
        self._typed = "" if language == "nl" else "nl"

    def compose(self) -> None:
        self._opening()
        self._result()
        self._lines()
        self._deductions()
        self._deviation()
        self._rounding()
        self._norms()
        add_contact(self._letter, self._common, self._paper.letterhead, self._paper.consultant)
        if self._letter.has_missing:
            self._letter.text(self._common.missing, style=self._letter.sheet.small)

    def _opening(self) -> None:
        add_opening(self._letter, self._paper, self._words.title, self._common)
        self._letter.text(self._words.intro.format(provision=self._paper.provision))

    def _result(self) -> None:
        made, words = self._made, self._words
        self._letter.heading(words.result_heading)
        weekly = filled(words.result, minutes=self._number(made.accepted))
        monthly = filled(words.result_month, minutes=self._number(made.monthly))
        self._letter.text((*weekly, Run(" "), *monthly))

    def _lines(self) -> None:
        words, made = self._words, self._made
        rows = [
            [self._cell(self._name(line)), self._cell(self._amount(line))] for line in made.lines
        ]
        total = self._number(made.yearly)
        rows.append([self._cell(words.total, bold=True), self._cell(total, bold=True)])
        self._letter.heading(words.table_heading)
        self._letter.table(words.heads, rows, [5, 3], language=self._typed)
        if sum(line.yearly or 0 for line in made.lines) < made.yearly:
            self._letter.text(words.floor)

    @staticmethod
    def _cell(text: str, *, bold: bool = False) -> Cell:
        return Cell((Run(text, is_bold=bold),))

    def _name(self, line: CalculatedLine) -> str:
        if line.norm.most == 1:
            return line.norm.name
        return self._words.counted.format(name=line.norm.name, count=line.count)

    def _amount(self, line: CalculatedLine) -> str:
        minutes = self._number(abs(line.yearly or 0))
        template = self._words.minus if line.norm.is_deduction else self._words.plus
        return template.format(minutes=minutes)

    def _deductions(self) -> None:
        words = self._words
        deductions = [line for line in self._made.lines if line.norm.is_deduction]
        if not deductions:
            return
        self._letter.heading(words.deductions_heading)
        self._letter.text(words.deductions)
        self._letter.bullets(
            [
                (
                    Run(words.deduction.format(name=line.norm.name), is_bold=True),
                    Run(" ".join(line.reason.split())),
                )
                for line in deductions
            ],
            language=self._typed,
        )

    def _deviation(self) -> None:
        made, words = self._made, self._words
        if not made.is_deviation:
            return
        self._letter.heading(words.deviation_heading)
        told = filled(words.deviation, calculated=made.calculated, accepted=made.accepted)
        self._letter.text(told)
        self._letter.text(" ".join(made.deviation_reason.split()), language=self._typed)

    def _rounding(self) -> None:
        made, words = self._made, self._words
        self._letter.heading(words.rounding_heading)
        week = words.rounding.format(
            yearly=self._number(made.yearly),
            exact=self._exact(Fraction(made.yearly, WEEKS_A_YEAR)),
            weekly=self._number(made.calculated),
        )
        month = words.rounding_month.format(
            accepted=self._number(made.accepted),
            exact=self._exact(exact_month(made.accepted)),
            monthly=self._number(made.monthly),
        )
        self._letter.bullets([week, month])

    def _norms(self) -> None:
        made, words, day = self._made, self._words, self._common.calendar.day
        self._letter.heading(words.norms_heading)
        template = words.norms if made.dated_on is None else words.norms_dated
        dated = "" if made.dated_on is None else day(made.dated_on)
        told = [template.format(name=made.set_name, edition=made.edition, date=dated)]
        told.append(words.source.format(source=made.source.rstrip(".")))
        by = words.made if made.calculated_by is None else words.made_by
        told.append(by.format(date=day(made.calculated_on), name=made.calculated_by))
        self._letter.text(" ".join(told))
        self._letter.text(words.wrong)

    def _number(self, number: int) -> str:
        return f"{number:,}".replace(",", self._words.thousands)

    def _exact(self, number: Fraction) -> str:
        """Write a number with two digits behind the comma where it is no whole one."""
        if number.denominator == 1:
            return self._number(int(number))
        # A fraction with a floating point would round half of them another way.
        hundredths = round(number * 100)
        whole, rest = divmod(hundredths, 100)
        written = f"{self._number(whole)}{self._words.comma}{rest:02}"
        return self._words.exact.format(number=written)
