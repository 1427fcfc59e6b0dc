from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.reports import (
    LifeArea,
    OtherLaw,
    Route,
    RouteProposal,
    RouteReason,
    WhatWasSaid,
    propose_route,
)

anything = st.builds(
    WhatWasSaid,
    cannot_wait=st.booleans(),
    is_known_question=st.booleans(),
    life_areas=st.frozensets(st.sampled_from(LifeArea)),
    other_laws=st.frozensets(st.sampled_from(OtherLaw)),
)
ROUTES = {
    RouteReason.CANNOT_WAIT: Route.URGENT,
    RouteReason.SEVERAL_AREAS: Route.SEVERAL_PROBLEMS,
    RouteReason.SEVERAL_LAWS: Route.SEVERAL_PROBLEMS,
    RouteReason.KNOWN_QUESTION: Route.SIMPLE,
    RouteReason.ORDINARY: Route.REGULAR,
}


@given(anything)
def test_every_call_has_one_proposal_with_its_reason(said: WhatWasSaid) -> None:
    proposal = propose_route(said)

    assert proposal.route is ROUTES[proposal.reason]
    assert (proposal.route is Route.URGENT) is said.cannot_wait


@given(anything)
def test_more_trouble_never_makes_it_simpler(said: WhatWasSaid) -> None:
    order = (Route.SIMPLE, Route.REGULAR, Route.SEVERAL_PROBLEMS, Route.URGENT)
    more = replace(said, life_areas=frozenset(LifeArea), other_laws=frozenset(OtherLaw))

    assert order.index(propose_route(more).route) >= order.index(propose_route(said).route)


@pytest.mark.parametrize(
    ("said", "route", "reason"),
    [
        (WhatWasSaid(), Route.REGULAR, RouteReason.ORDINARY),
        (WhatWasSaid(is_known_question=True), Route.SIMPLE, RouteReason.KNOWN_QUESTION),
        (
            WhatWasSaid(other_laws=frozenset({OtherLaw.HEALTH_INSURANCE})),
            Route.REGULAR,
            RouteReason.ORDINARY,
        ),
        (
            WhatWasSaid(
                is_known_question=True, life_areas=frozenset({LifeArea.MONEY, LifeArea.CONTACT})
            ),
            Route.SEVERAL_PROBLEMS,
            RouteReason.SEVERAL_AREAS,
        ),
        (
            WhatWasSaid(other_laws=frozenset({OtherLaw.YOUTH, OtherLaw.DEBT})),
            Route.SEVERAL_PROBLEMS,
            RouteReason.SEVERAL_LAWS,
        ),
    ],
)
def test_examples(said: WhatWasSaid, route: Route, reason: RouteReason) -> None:
    assert propose_route(said) == RouteProposal(route, reason)
