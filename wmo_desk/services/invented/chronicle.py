"""Tells many stories at once, in the order of their moments."""

import heapq
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from wmo_desk.services.invented.book import Book

Story = Iterator[datetime]


class Beginning(NamedTuple):
    """A story, when it begins and who acts in it."""

    at: datetime
    actor_id: UUID
    story: Story


class Chronicle:
    """Goes from moment to moment until the last one that is told."""

    def __init__(self, book: Book, until: datetime) -> None:
        self._book = book
        self._until = until
        self._actor_id: UUID | None = None
        self._number = 0
        # The number decides between equal moments, so that stories are never compared.
        self._next: list[tuple[datetime, int, UUID, Story]] = []

    def also(self, at: datetime, story: Story, actor_id: UUID | None = None) -> None:
        """Tell another story from that moment on; by default whoever acts now acts in it."""
        actor_id = actor_id or self._actor_id
        if actor_id is None:
            message = "outside a session somebody must be named"
            raise ValueError(message)
        if at <= self._until:
            self._number += 1
            heapq.heappush(self._next, (at, self._number, actor_id, story))

    def tell(
        self, beginnings: Iterable[Beginning], after_each: Callable[[], object] = lambda: None
    ) -> None:
        """Tell everything up to the end; `beginnings` come in the order of their moments."""
        for at, actor_id, story in beginnings:
            self._tell_until(at, after_each)
            self.also(at, story, actor_id)
        self._tell_until(self._until, after_each)

    def _tell_until(self, until: datetime, after_each: Callable[[], object]) -> None:
        while self._next and self._next[0][0] <= until:
            at, _, actor_id, story = heapq.heappop(self._next)
            self._actor_id = actor_id
            with self._book.session(at, actor_id):
                following = next(story, None)
            if following is not None:
                # A story never goes back in time, whatever it asks for.
                self.also(max(at, following), story, actor_id)
            after_each()
