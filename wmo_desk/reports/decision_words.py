"""The words that letters about a decision fill in: amounts, and grounds in plain words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from wmo_desk.contents.paper_languages import Worded
from wmo_desk.domain.indications import WithdrawalGround
from wmo_desk.domain.pgb import PgbRefusalGround, TariffUnit


@dataclass(frozen=True, slots=True)
class DecisionWording:
    """`grounds` say why a decision ends, `changes` why it is another one (art. 2.3.10 lid 1)."""

    month: str
    day_part: str
    day_parts: str
    comma: str
    tariffs: Mapping[TariffUnit, str]
    grounds: Mapping[WithdrawalGround, str]
    changes: Mapping[WithdrawalGround, str]
    pgb_grounds: Mapping[PgbRefusalGround, str]


_NL: Final = DecisionWording(
    month="{extent} per maand",
    day_part="dagdeel",
    day_parts="dagdelen",
    comma=",",
    tariffs={
        TariffUnit.HOUR: "€ {amount} per uur",
        TariffUnit.DAY_PART: "€ {amount} per dagdeel",
        TariffUnit.NIGHT: "€ {amount} per nacht",
        TariffUnit.TRIP: "€ {amount} per rit",
        TariffUnit.MONTH: "€ {amount} per maand",
        TariffUnit.ONCE: "één keer € {amount}",
    },
    grounds={
        WithdrawalGround.INCORRECT_INFORMATION: "Wat wij van u wisten, klopte niet of was niet "
        "compleet. Anders hadden wij iets anders beslist.",
        WithdrawalGround.NO_LONGER_NEEDED: "U heeft deze hulp niet meer nodig.",
        WithdrawalGround.NOT_ADEQUATE: "Deze hulp is niet meer genoeg voor u.",
        WithdrawalGround.CONDITIONS_NOT_MET: "U houdt zich niet aan de regels die bij deze hulp "
        "horen.",
        WithdrawalGround.NOT_USED: "U gebruikt deze hulp niet, of voor iets anders.",
    },
    changes={
        WithdrawalGround.NO_LONGER_NEEDED: "U heeft minder of andere hulp nodig dan eerst.",
        WithdrawalGround.NOT_ADEQUATE: "De hulp die u had, is niet meer genoeg voor u.",
    },
    pgb_grounds={
        PgbRefusalGround.CANNOT_MANAGE: "U kunt zelf niet goed met een budget omgaan. Er is ook "
        "niemand die dat goed voor u kan doen.",
        PgbRefusalGround.NOT_MOTIVATED: "U heeft niet uitgelegd waarom u een budget wilt.",
        PgbRefusalGround.NOT_SUITABLE: "De hulp die u wilt kopen, is niet veilig of niet goed "
        "genoeg voor wat u nodig heeft.",
        PgbRefusalGround.EXTRA_COST: "De hulp die u wilt kopen, is duurder dan de hulp die wij "
        "voor u kunnen regelen.",
        PgbRefusalGround.EARLIER_DECISION: "Wij hebben eerder een beslissing over uw hulp "
        "veranderd. Dat kwam door iets wat u deed of niet vertelde.",
    },
)

DECISION_WORDS: Final = Worded("decision", _NL)
