"""Words for needs, the ladder, the items a to g, expert's reports and results."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.attachments import AttachmentEmpty, AttachmentTooLarge, AttachmentUnknown
from wmo_desk.domain.completeness import (
    CoverageItem,
    CoverageMissing,
    CoverageWay,
    CriteriaUnconfirmed,
    ExpertUnnamed,
    ReportDateLater,
    UsualHelpNotDiscussed,
    WmoCriterion,
)
from wmo_desk.domain.kinds import ConversationPurpose
from wmo_desk.domain.needs import ExtentUnknown, NeedEmpty, Rung, SolutionEmpty, SolutionFault
from wmo_desk.domain.results import (
    Achievement,
    AchievementUnexplained,
    ResultDayTooEarly,
    ResultEmpty,
    ResultIncomplete,
    ResultNotSettled,
    ResultPart,
)
from wmo_desk.ui.vocabulary import says
from wmo_desk.ui.words.days import full_day


def purpose_name(purpose: ConversationPurpose) -> str:
    """Name what a conversation is for."""
    return {
        ConversationPurpose.INVESTIGATION: QCoreApplication.translate(
            "investigation", "Investigation after a report"
        ),
        ConversationPurpose.REVIEW: QCoreApplication.translate("investigation", "Review"),
        ConversationPurpose.OTHER: QCoreApplication.translate("investigation", "Other contact"),
    }[purpose]


def rung_name(rung: Rung) -> str:
    """Name a rung of the ladder."""
    return {
        Rung.OWN_STRENGTH: QCoreApplication.translate("investigation", "Own strength"),
        Rung.GENERALLY_USUAL: QCoreApplication.translate(
            "investigation", "Generally usual provision"
        ),
        Rung.USUAL_HELP: QCoreApplication.translate("investigation", "Usual help"),
        Rung.FAMILY_CARE: QCoreApplication.translate("investigation", "Family care"),
        Rung.SOCIAL_NETWORK: QCoreApplication.translate("investigation", "Social network"),
        Rung.GENERAL_PROVISION: QCoreApplication.translate("investigation", "General provision"),
        Rung.PRIOR_PROVISION: QCoreApplication.translate(
            "investigation", "Prior provision (other law)"
        ),
        Rung.TAILOR_MADE: QCoreApplication.translate("investigation", "Tailor-made provision"),
    }[rung]


def item_name(item: CoverageItem) -> str:
    """Name an item of art. 2.3.2 lid 4 in few words."""
    return {
        CoverageItem.NEEDS: QCoreApplication.translate(
            "investigation", "needs, characteristics and preferences"
        ),
        CoverageItem.OWN_STRENGTH: QCoreApplication.translate(
            "investigation", "own strength and usual help"
        ),
        CoverageItem.NETWORK: QCoreApplication.translate(
            "investigation", "family care and social network"
        ),
        CoverageItem.CARER: QCoreApplication.translate("investigation", "support for the carer"),
        CoverageItem.GENERAL_PROVISION: QCoreApplication.translate(
            "investigation", "general provisions and useful activities"
        ),
        CoverageItem.COOPERATION: QCoreApplication.translate(
            "investigation", "cooperation with care and other domains"
        ),
        CoverageItem.CONTRIBUTION: QCoreApplication.translate("investigation", "own contribution"),
    }[item]


def lettered(item: CoverageItem) -> str:
    """Name an item behind its letter."""
    return f"{item.value}. {item_name(item)}"


def in_dots(items: Iterable[CoverageItem]) -> str:
    """Name several items in one line."""
    return " · ".join(map(lettered, items))


def way_name(way: CoverageWay) -> str:
    """Name how an item is covered."""
    return {
        CoverageWay.ANSWERED: QCoreApplication.translate("investigation", "Answered"),
        CoverageWay.NOT_APPLICABLE: QCoreApplication.translate(
            "investigation", "Does not apply, because …"
        ),
        CoverageWay.EXPERT_REPORT: QCoreApplication.translate(
            "investigation", "From an expert's report"
        ),
    }[way]


def criterion_name(criterion: WmoCriterion) -> str:
    """Name a criterion of the Wmo as the sentence that is confirmed."""
    return {
        WmoCriterion.RESIDENCE: QCoreApplication.translate(
            "investigation", "Lives in the municipality"
        ),
        WmoCriterion.LIMITATION: QCoreApplication.translate(
            "investigation", "Is limited in self-reliance or participation"
        ),
        WmoCriterion.OWN_STRENGTH: QCoreApplication.translate(
            "investigation", "Own strength was looked at"
        ),
        WmoCriterion.GENERALLY_USUAL: QCoreApplication.translate(
            "investigation", "Generally usual provisions were looked at"
        ),
        WmoCriterion.USUAL_HELP: QCoreApplication.translate(
            "investigation", "Usual help was looked at"
        ),
        WmoCriterion.NETWORK: QCoreApplication.translate(
            "investigation", "Family care and network were looked at"
        ),
        WmoCriterion.GENERAL_PROVISION: QCoreApplication.translate(
            "investigation", "General provisions were looked at"
        ),
        WmoCriterion.LONG_TERM_CARE: QCoreApplication.translate(
            "investigation", "Long-term care (Wlz) was looked at"
        ),
    }[criterion]


def fault_words(fault: SolutionFault) -> str:
    """Say what a solution lacks."""
    return {
        SolutionFault.NO_RUNG: QCoreApplication.translate(
            "investigation", "Choose the rung it stands on."
        ),
        SolutionFault.NO_REASON: QCoreApplication.translate(
            "investigation", "Say why it stands on this rung."
        ),
        SolutionFault.NOT_DISCUSSED: QCoreApplication.translate(
            "investigation", "Note that it was discussed with the resident and the housemate."
        ),
        SolutionFault.NOTHING_BEFORE: QCoreApplication.translate(
            "investigation", "Note first what the rungs before it can do, or why they cannot."
        ),
    }[fault]


def part_words(part: ResultPart) -> str:
    """Say what a result lacks, as what to do about it."""
    return {
        ResultPart.WHAT: QCoreApplication.translate(
            "investigation", "Specific: say what will be different."
        ),
        ResultPart.MEASURE: QCoreApplication.translate(
            "investigation", "Measurable: say how you will see it."
        ),
        ResultPart.BASELINE: QCoreApplication.translate(
            "investigation", "Realistic: say how it is now."
        ),
        ResultPart.TARGET: QCoreApplication.translate(
            "investigation", "Realistic: say where it should get to."
        ),
        ResultPart.WHO: QCoreApplication.translate(
            "investigation", "Accepted: say who takes it on."
        ),
        ResultPart.BY_WHEN: QCoreApplication.translate(
            "investigation", "In time: say by which day it is reached."
        ),
        ResultPart.EVALUATE_ON: QCoreApplication.translate(
            "investigation", "In time: say on which day you look at it together."
        ),
    }[part]


def achievement_name(achievement: Achievement) -> str:
    """Name what came of a result."""
    return {
        Achievement.REACHED: QCoreApplication.translate("investigation", "Reached"),
        Achievement.PARTLY: QCoreApplication.translate("investigation", "Partly reached"),
        Achievement.NOT_REACHED: QCoreApplication.translate("investigation", "Not reached"),
        Achievement.STOPPED: QCoreApplication.translate("investigation", "Stopped"),
    }[achievement]


@says(NeedEmpty)
def _need_empty(_error: NeedEmpty) -> str:
    return QCoreApplication.translate("investigation", "Write the resident's question first.")


@says(SolutionEmpty)
def _solution_empty(_error: SolutionEmpty) -> str:
    return QCoreApplication.translate("investigation", "Write first what the solution is.")


@says(ExtentUnknown)
def _extent_unknown(_error: ExtentUnknown) -> str:
    return QCoreApplication.translate(
        "investigation",
        "Write first which support is needed, of which kind and how much. Only then can a "
        "solution be tailor-made.",
    )


@says(CoverageMissing)
def _coverage_missing(error: CoverageMissing) -> str:
    return QCoreApplication.translate(
        "investigation",
        "The investigation still lacks: %1. Answer these in the part Investigation, or choose "
        "there that this conversation is for something else.",
    ).replace("%1", in_dots(error.items))


@says(CriteriaUnconfirmed)
def _criteria_unconfirmed(error: CriteriaUnconfirmed) -> str:
    names = " · ".join(map(criterion_name, error.criteria))
    return QCoreApplication.translate(
        "investigation",
        "An expert's report is used. Confirm in the part Investigation: %1.",
    ).replace("%1", names)


@says(UsualHelpNotDiscussed)
def _usual_help(_error: UsualHelpNotDiscussed) -> str:
    return QCoreApplication.translate(
        "investigation",
        "Usual help is counted on. Note in the part Needs that it was discussed with the resident "
        "and the housemate.",
    )


@says(ExpertUnnamed)
def _expert_unnamed(_error: ExpertUnnamed) -> str:
    return QCoreApplication.translate("investigation", "Write first who wrote the report.")


@says(ReportDateLater)
def _report_later(_error: ReportDateLater) -> str:
    return QCoreApplication.translate(
        "investigation", "This day has not come. Choose today or an earlier day."
    )


@says(AttachmentUnknown)
def _attachment_unknown(_error: AttachmentUnknown) -> str:
    return QCoreApplication.translate(
        "investigation",
        "This file is no PDF, PNG or JPEG, whatever its name says. Save it as a PDF and choose it "
        "again.",
    )


@says(AttachmentTooLarge)
def _attachment_large(_error: AttachmentTooLarge) -> str:
    return QCoreApplication.translate(
        "investigation",
        "This file is larger than 10 MB. Make it smaller, or keep only the pages that matter.",
    )


@says(AttachmentEmpty)
def _attachment_empty(_error: AttachmentEmpty) -> str:
    return QCoreApplication.translate(
        "investigation", "There is nothing in this file. Choose another one."
    )


@says(ResultEmpty)
def _result_empty(_error: ResultEmpty) -> str:
    return QCoreApplication.translate("investigation", "Write first what will be different.")


@says(ResultIncomplete)
def _result_incomplete(error: ResultIncomplete) -> str:
    return " ".join(map(part_words, error.parts))


@says(ResultDayTooEarly)
def _result_early(error: ResultDayTooEarly) -> str:
    return QCoreApplication.translate(
        "investigation", "Choose a day on or after the conversation of %1."
    ).replace("%1", full_day(error.held_on))


@says(ResultNotSettled)
def _result_not_settled(_error: ResultNotSettled) -> str:
    return QCoreApplication.translate(
        "investigation", "This result was not settled, so there is nothing to compare with."
    )


@says(AchievementUnexplained)
def _unexplained(_error: AchievementUnexplained) -> str:
    return QCoreApplication.translate("investigation", "Say in a few words why.")
