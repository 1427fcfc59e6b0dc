"""What a resident may have to pay for help, told with its source; the CAK decides (art. 2.1.4b)."""

from datetime import date

from sqlalchemy.orm import Session

from wmo_desk.contents.indications import Contribution, IndicationRow
from wmo_desk.domain.kinds import ContributionRule
from wmo_desk.services.catalogue import contribution_lines


def contribution_of(session: Session, row: IndicationRow, on: date) -> Contribution:
    """What is paid for an indication: as on a day, or as on its first or last one.

    What is paid follows the day, not the decision: the amount changes every January.
    """
    day = max(row.start, min(on, row.end or date.max))
    may_be_asked = row.own_contribution is not ContributionRule.NOT_ASKED
    return Contribution(
        row.own_contribution, contribution_lines(session, day) if may_be_asked else (), day
    )
