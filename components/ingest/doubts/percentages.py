"""Doubts about percentages that do not recompute from the amounts they are of."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import product

from components.ingest.curated import FIGURES
from components.ingest.faults import Fault, warning
from components.ingest.statements import Statement

# Percentage → what it is a share of what.
SHARES = {
    "budget_spent_pct": ("budget_spent", "budget_allocated"),
    "revenue_target_pct": ("revenue", "revenue_target"),
    "passports_issued_target_pct": ("passports_issued", "passports_issued_target"),
}
# Amounts in reports are rounded ("Rp 11,72 miliar"), and whole percentages are often cut off.
SLACK, SLACK_OF_WHOLE = Decimal("0.5"), Decimal(1)
HUNDRED = Decimal(100)

Amounts = Mapping[tuple[object, ...], Sequence[Statement]]


def unlike_parts(statements: Iterable[Statement]) -> Iterator[Fault]:
    """Percentages that no pair of stated amounts of the same office and period gives."""
    statements = list(statements)
    amounts = _amounts(statements)
    for one in statements:
        if one.slug not in SHARES or one.parts:
            continue
        above, below = (_of(one, metric, amounts) for metric in SHARES[one.slug])
        shares = [a.value / b.value * HUNDRED for a, b in product(above, below) if b.value]
        if shares and not any(_agree(one, share) for share in shares):
            nearest = min(shares, key=lambda share: abs(share - one.value))
            rows = sorted({amount.line for amount in (*above, *below)})
            facts = {"found": one.entry.row["value"], "computed": f"{nearest:.2f}"}
            facts["lines"] = ", ".join(map(str, rows))
            yield warning("percentage", FIGURES.file, [one.line], "value", **facts)


def _agree(one: Statement, share: Decimal) -> bool:
    """Whether a share is what the report says; "more than 300" agrees with any greater one."""
    slack = SLACK_OF_WHOLE if one.value == one.value.to_integral_value() else SLACK
    if one.relation.open_above:
        return share >= one.value - slack
    if one.relation.open_below:
        return share <= one.value + slack
    return abs(share - one.value) <= slack


def _amounts(statements: Iterable[Statement]) -> Amounts:
    wanted = {metric for pair in SHARES.values() for metric in pair}
    found: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for one in statements:
        if one.slug in wanted and not one.parts:
            found[one.office.slug, one.slug, one.period].append(one)
    return found


def _of(share: Statement, metric: str, amounts: Amounts) -> Sequence[Statement]:
    """The amounts the same report states, else those of any other."""
    found = amounts.get((share.office.slug, metric, share.period), ())
    own = [one for one in found if one.source.slug == share.source.slug]
    return own or found
