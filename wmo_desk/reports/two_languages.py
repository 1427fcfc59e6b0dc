"""What two languages say in a paper, side by side: what belongs together, and what is alike."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from wmo_desk.reports import scripts
from wmo_desk.reports.reading_letter import plain
from wmo_desk.reports.tagged import Role, Run, Text

Said: TypeAlias = tuple[Role, Text]
_Key: TypeAlias = tuple[Role, str]

_HEADINGS: Final = frozenset((Role.H1, Role.H2, Role.H3, Role.H4))
_BETWEEN: Final = " · "
_LABEL_END: Final = ": "
_LONGEST_LABEL: Final = 70
_ONE_QUOTE: Final = str.maketrans(dict.fromkeys("“”„‟«»‹›‘’‚", '"'))
"""Each language has its own marks around what somebody said; the words are the same."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """What a paper says in another `language`, by what it says in its own."""

    language: str
    found: Mapping[_Key, tuple[Text, ...]]

    def of(self, role: Role, text: Text) -> tuple[Text, ...] | None:
        """Return the same in the other language: nothing where it is alike, None if unknown."""
        return self.found.get(_key(role, text))

    def in_line(self, text: Text, others: Sequence[Text]) -> Text | None:
        """Return one text that says both where only a label differs, and what it labels once.

        None where there is more to it. Labels that run the other way stand better by themselves.
        """
        if len(others) != 1 or scripts.is_right_to_left(plain(others[0])):
            return None
        return self._line(text, others[0])

    def labels_alone(self, text: Text, others: tuple[Text, ...]) -> tuple[Text, ...]:
        """Return of what runs the other way the label alone, where that is all that differs."""
        if len(others) != 1 or not scripts.is_right_to_left(plain(others[0])):
            return others
        line = self._line(text, others[0])
        if line is None:
            return others
        return ([run for run in line if run.language == self.language],)

    def _line(self, text: Text, other: Text) -> list[Run] | None:
        mine, its = _runs(text), _runs(other)
        if len(mine) == 1 and len(its) == 1:
            return _labelled(mine[0], its[0], self.language)
        if len(mine) != len(its) or not any(
            _alike(a.text, b.text) for a, b in zip(mine, its, strict=True)
        ):
            return None
        line: list[Run] = []
        for own, their in zip(mine, its, strict=True):
            if _alike(own.text, their.text):
                line.append(own)
            elif own.text.endswith(_LABEL_END) and their.text.endswith(_LABEL_END):
                line += _both_labels(own, their, self.language)
            else:
                return None
        return line


def pairs_of(mine: Sequence[Said], its: Sequence[Said], language: str) -> Pairs:
    """Find what belongs together in what was said in two languages, in the same order.

    Under a heading where the two are not built alike, what the other says stands behind the last
    of it: nothing is left out, and nothing is said to be a translation of what it is not.
    """
    found: dict[_Key, tuple[Text, ...]] = {}
    parts, its_parts = list(_parts(mine)), list(_parts(its))
    if len(parts) != len(its_parts):
        parts, its_parts = [list(mine)], [list(its)]
    rest: list[Text] = []
    for part, its_part in zip(parts, its_parts, strict=True):
        if [role for role, _ in part] == [role for role, _ in its_part]:
            for (role, text), (_, other) in zip(part, its_part, strict=True):
                is_alike = _alike(plain(text), plain(other))
                found.setdefault(_key(role, text), () if is_alike else (other,))
        else:
            for role, text in part:
                found.setdefault(_key(role, text), ())
            rest += [text for _, text in its_part]
        if part and rest:
            last = _key(*part[-1])
            found[last] = (*found[last], *rest)
            rest = []
    return Pairs(language, found)


def merged(
    text: Text, others: Sequence[Text], language: str, *, between: str = _BETWEEN
) -> list[Run]:
    """Return several languages as one text, the other in regular letters."""
    runs = _runs(text)
    for other in others:
        runs.append(Run(between, size=runs[-1].size))
        runs += [replace(run, is_bold=False) for run in marked(other, language)]
    return runs


def marked(text: Text, language: str) -> list[Run]:
    """Return a text as one in another language."""
    return [replace(run, language=language) for run in _runs(text)]


def _labelled(own: Run, other: Run, language: str) -> list[Run] | None:
    """Merge two labels before what is alike behind them."""
    alike = 0
    shorter = min(len(own.text), len(other.text))
    while alike < shorter and _alike(own.text[-1 - alike], other.text[-1 - alike]):
        alike += 1
    colon = own.text.find(":", max(0, len(own.text) - alike - 1))
    behind = own.text[colon + 1 :]
    if colon < 0 or not behind[:1].isspace():
        return None
    labels = own.text[:colon], other.text[: len(other.text) - len(behind)].removesuffix(":")
    if not behind.strip() or not labels[1] or max(map(len, labels)) > _LONGEST_LABEL:
        return None
    both = _both_labels(replace(own, text=labels[0]), replace(other, text=labels[1]), language)
    return [*both[:-1], replace(own, text=f":{behind}")]


def _alike(one: str, other: str) -> bool:
    return one.translate(_ONE_QUOTE) == other.translate(_ONE_QUOTE)


def _both_labels(own: Run, other: Run, language: str) -> list[Run]:
    return [
        replace(own, text=own.text.removesuffix(_LABEL_END) + _BETWEEN),
        Run(other.text.removesuffix(_LABEL_END), language=language),
        replace(own, text=_LABEL_END),
    ]


def _parts(said: Sequence[Said]) -> Iterator[list[Said]]:
    """Cut what was said before every heading."""
    part: list[Said] = []
    for role, text in said:
        if role in _HEADINGS:
            yield part
            part = []
        part.append((role, text))
    yield part


def _runs(text: Text) -> list[Run]:
    return [Run(text)] if isinstance(text, str) else list(text)


def _key(role: Role, text: Text) -> _Key:
    return role, plain(text)
