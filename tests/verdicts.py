"""The table of verdicts: what is set side by side, what is said of it, and in which words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from components.model import Comparability, Objection, Told, Unit, Verdict
from components.query.compare import Setting, compare, compare_all
from tests.figures import Coverage, Flag, Relation, figure, told, year

SAME = Comparability.COMPARABLE
CAVEAT = Comparability.WITH_CAVEAT
NOT = Comparability.NOT_COMPARABLE
EARLY = {"coverage": Coverage.TOLD_EARLY}
PARTS = (("nationality", "PAK"),)
RUPIAH = {"metric": "revenue", "unit": Unit.IDR}
PLAIN_ID = "Periode, satuan, dan maknanya sama, dan tidak ada laporan yang saling membantah."
PLAIN_EN = "Period, unit and meaning are the same, and no report contradicts another."


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """
    Some told figures and the verdict on them.

    `doubts` are the objections as `spelt`, `id` and `en` the sentences one after another;
    `many` is a selection, as a page makes one, else the figures are a pair.
    """

    told: tuple[Told, ...]
    answer: Comparability = SAME
    doubts: tuple[str, ...] = ()
    grounds: str = ""
    id: str = PLAIN_ID
    en: str = PLAIN_EN
    many: bool = False

    def judged(self, setting: Setting) -> Verdict:
        """The verdict that is given."""
        if self.many:
            return compare_all(self.told, setting)
        left, right = self.told
        return compare(left, right, setting)


def spelt(objection: Objection) -> str:
    """An objection on one line: its doubt, and whom it concerns with the years if it names any."""
    places = [f"{place.office} {place.year}" for place in objection.places]
    who = ", ".join(places or objection.concerns)
    return f"{objection.doubt}: {who}" if who else str(objection.doubt)


def part(office: str = "malang", end: tuple[int, int] = (11, 30), of: int = 2024, **fields) -> Told:
    """Passports from 1 January to some day of the year."""
    last = date(of, *end)
    return told(figure(office=office, start=date(of, 1, 1), end=last, **fields))


def month(office: str = "malang", number: int = 5, of: int = 2024) -> Told:
    """Passports of one month, May unless told otherwise."""
    last = date(of, number + 1, 1) - timedelta(days=1)
    return told(figure(office=office, start=date(of, number, 1), end=last))


def whole(office: str = "malang", of: int = 2024, value: str = "100", **fields) -> Told:
    """Passports of a whole year."""
    return told(year(of, value, office=office, **fields))


def quarrel(office: str = "malang", of: int = 2024) -> Told:
    """A whole year of which two reports differ."""
    return told(year(of, "1000", office=office), year(of, "1100", office=office))


def money(of: int, metric: str = "revenue", **fields) -> Told:
    """Rupiah of a whole year, Malang's."""
    return whole(of=of, metric=metric, unit=Unit.IDR, **fields)


def money_of(start: date, end: date) -> Told:
    """Malang's revenue of a span."""
    return told(figure(**RUPIAH, start=start, end=end))


def stock(office: str = "malang", day: date = date(2024, 6, 30), **fields) -> Told:
    """Resident foreigners on one day."""
    given = {"metric": "foreigners_resident", "unit": Unit.PEOPLE, "start": day, "end": day}
    return told(figure(office=office, **{**given, **fields}), is_stock=True)


def people(metric: str, office: str = "malang", of: int = 2024, **fields) -> Told:
    """People counted over a whole year."""
    return whole(office, of, **{"metric": metric, "unit": Unit.PEOPLE, **fields})


def abouts(number: int) -> Iterator[Told]:
    """So many offices that say "about" of 2024."""
    slugs = ("agam", "ambon", "atambua", "batam", "bekasi", "biak", "bima", "blitar")
    yield from (whole(slug, relation=Relation.APPROX) for slug in slugs[:number])


QUARREL = quarrel()
OUTRUN = told(figure("45"), shorter=(figure("58", end=date(2024, 6, 30)),))
SMALL_GAP = told(figure("31589", office="blitar"), figure("31598", office="blitar"))
CASES = {
    # like with like
    "two offices, one year": Case(
        told=(whole("malang"), whole("blitar")),
    ),
    "one office, two years": Case(
        told=(whole(of=2023), whole(of=2024)),
    ),
    "one office, years far apart": Case(
        told=(whole(of=2016), whole(of=2024)),
    ),
    "a figure and itself": Case(
        told=(whole(), whole()),
    ),
    "a stated zero": Case(
        told=(whole("malang", value="0"), whole("blitar")),
    ),
    "reports half a percent apart at most": Case(
        told=(SMALL_GAP, whole("malang")),
    ),
    "the same part of the year": Case(
        told=(part("malang"), part("blitar")),
    ),
    "the same part of two years": Case(
        told=(part(of=2023), part(of=2024)),
    ),
    "the same breakdown": Case(
        told=(whole("malang", parts=PARTS), whole("blitar", parts=PARTS)),
    ),
    "two regional offices": Case(
        told=(whole("kanwil-bali"), whole("kanwil-jawa-timur")),
    ),
    # periods
    "part of a year against a year": Case(
        told=(part("malang"), whole("blitar")),
        answer=NOT,
        doubts=("part_against_year: malang",),
        grounds="whole_years",
        id="Malang: angkanya baru sebagian tahun, sedangkan yang lain setahun penuh.",
        en="Malang: the figure covers only part of the year, the others a whole one.",
    ),
    "part of a year against its own year": Case(
        told=(part(), whole()),
        answer=NOT,
        doubts=("part_against_year: malang",),
        grounds="whole_years",
        id="Malang: angkanya baru sebagian tahun, sedangkan yang lain setahun penuh.",
        en="Malang: the figure covers only part of the year, the others a whole one.",
    ),
    "part of a year against a year told early": Case(
        told=(part("malang"), whole("blitar", **EARLY)),
        answer=NOT,
        doubts=("part_against_year: malang", "told_early: blitar"),
        grounds="whole_years",
        id=(
            "Malang: angkanya baru sebagian tahun, sedangkan yang lain setahun penuh. "
            "Blitar: disebut sebelum tahunnya habis, jadi angka akhirnya bisa berbeda."
        ),
        en=(
            "Malang: the figure covers only part of the year, the others a whole one. "
            "Blitar: stated before the year was out, so the final figure may differ."
        ),
    ),
    "two parts that end apart": Case(
        told=(part("malang"), part("blitar", (9, 30))),
        answer=NOT,
        doubts=("unlike_periods: blitar, malang",),
        grounds="same_span",
        id="Blitar dan Malang: angkanya mencakup bulan yang berlainan.",
        en="Blitar and Malang: the figures cover different months.",
    ),
    "two parts that begin apart": Case(
        told=(
            part("malang", (12, 9)),
            told(figure(office="blitar", start=date(2024, 7, 1), end=date(2024, 12, 9))),
        ),
        answer=NOT,
        doubts=("unlike_periods: blitar, malang",),
        grounds="same_span",
        id="Blitar dan Malang: angkanya mencakup bulan yang berlainan.",
        en="Blitar and Malang: the figures cover different months.",
    ),
    "two offices, two years": Case(
        told=(whole("malang", 2023), whole("blitar")),
        answer=CAVEAT,
        doubts=("years_apart: 2023, 2024",),
        id="Tahunnya berbeda: 2023 dan 2024.",
        en="The years differ: 2023 and 2024.",
    ),
    "a year told before it was out": Case(
        told=(whole("malang", **EARLY), whole("blitar")),
        answer=CAVEAT,
        doubts=("told_early: malang",),
        id="Malang: disebut sebelum tahunnya habis, jadi angka akhirnya bisa berbeda.",
        en="Malang: stated before the year was out, so the final figure may differ.",
    ),
    "a year closed in December": Case(
        told=(part("malang", (12, 20), coverage=Coverage.TOLD_EARLY), whole("blitar")),
        answer=CAVEAT,
        doubts=("told_early: malang",),
        id="Malang: disebut sebelum tahunnya habis, jadi angka akhirnya bisa berbeda.",
        en="Malang: stated before the year was out, so the final figure may differ.",
    ),
    # months
    "January and February of a leap year and of another": Case(
        told=(part(end=(2, 28), of=2023), part(end=(2, 29), of=2024)),
    ),
    "one month at two offices": Case(
        told=(month("malang"), month("blitar")),
    ),
    "one month of two years": Case(
        told=(month(of=2023), month(of=2024)),
    ),
    "two months of one year": Case(
        told=(month("malang", 5), month("blitar", 6)),
        answer=NOT,
        doubts=("unlike_periods: blitar, malang",),
        grounds="same_span",
        id="Blitar dan Malang: angkanya mencakup bulan yang berlainan.",
        en="Blitar and Malang: the figures cover different months.",
    ),
    "a month against a year": Case(
        told=(month("malang"), whole("blitar")),
        answer=NOT,
        doubts=("part_against_year: malang",),
        grounds="whole_years",
        id="Malang: angkanya baru sebagian tahun, sedangkan yang lain setahun penuh.",
        en="Malang: the figure covers only part of the year, the others a whole one.",
    ),
    "a month against half a year": Case(
        told=(month("malang"), part("blitar", (6, 30))),
        answer=NOT,
        doubts=("unlike_periods: blitar, malang",),
        grounds="same_span",
        id="Blitar dan Malang: angkanya mencakup bulan yang berlainan.",
        en="Blitar and Malang: the figures cover different months.",
    ),
    # meaning
    "metrics that readers confuse": Case(
        told=(
            people("passport_refusals_nonprocedural"),
            people("departures_refused_nonprocedural"),
        ),
        answer=NOT,
        doubts=(
            "confused_metrics: departures_refused_nonprocedural, passport_refusals_nonprocedural",
        ),
        grounds="each_alone",
        id=(
            "Keberangkatan ditunda atau ditolak karena dugaan PMI nonprosedural dan "
            "Permohonan paspor ditolak atau ditunda karena dugaan PMI nonprosedural sering "
            "dikira sama, padahal yang dihitung berbeda. Penolakan atau penundaan "
            "permohonan paspor terjadi di loket; penundaan keberangkatan terjadi di TPI. "
            "Orangnya dan peristiwanya bisa berbeda sama sekali."
        ),
        en=(
            "Departures held back or refused, non-procedural work suspected and Passport "
            "applications refused or deferred, non-procedural work suspected are often "
            "taken for the same thing but count different ones. A passport application is "
            "refused or deferred at the counter; a departure is held back at a checkpoint. "
            "The people and the events may be different altogether."
        ),
    ),
    "issued and applied for": Case(
        told=(whole(), whole(metric="passport_applications", unit=Unit.APPLICATIONS)),
        answer=NOT,
        doubts=(
            "confused_metrics: passport_applications, passports_issued",
            "unlike_units: applications, documents",
        ),
        grounds="each_alone",
        id=(
            "Permohonan paspor dan Paspor terbit sering dikira sama, padahal yang dihitung "
            "berbeda. Satuannya berbeda: permohonan dan dokumen. Permohonan yang masuk "
            "belum tentu menjadi paspor yang terbit."
        ),
        en=(
            "Passport applications and Passports issued are often taken for the same thing "
            "but count different ones. The units differ: applications and documents. An "
            "application received is not yet a passport issued."
        ),
    ),
    "confused in one direction of the list only": Case(
        told=(money(2023, "revenue_other"), money(2023)),
        answer=NOT,
        doubts=("confused_metrics: revenue, revenue_other",),
        grounds="each_alone",
        id=(
            "Penerimaan negara bukan pajak (PNBP) dan PNBP lainnya sering dikira sama, "
            "padahal yang dihitung berbeda."
        ),
        en=(
            "Non-tax state revenue (PNBP) and Other revenue are often taken for the same "
            "thing but count different ones."
        ),
    ),
    "metrics that have nothing in common": Case(
        told=(people("deportations"), people("foreigners_examined")),
        answer=NOT,
        doubts=("other_metrics: deportations, foreigners_examined",),
        grounds="each_alone",
        id="Deportasi dan WNA diperiksa dalam pengawasan menghitung hal yang berbeda.",
        en="Deportations and Foreigners checked count different things.",
    ),
    "the same metric in two units": Case(
        told=(people("detentions", unit=Unit.CASES), people("detentions", "blitar")),
        answer=NOT,
        doubts=("unlike_units: cases, people",),
        grounds="each_alone",
        id="Satuannya berbeda: kasus dan orang.",
        en="The units differ: cases and people.",
    ),
    "a breakdown against its total": Case(
        told=(people("deportations", parts=PARTS), people("deportations")),
        answer=NOT,
        doubts=("unlike_parts",),
        grounds="each_alone",
        id=("Yang dihitung bukan bagian yang sama: seluruhnya, atau bagian lain dari jumlah itu."),
        en="They do not count the same part: the whole, or another part of it.",
    ),
    "two breakdowns": Case(
        told=(
            people("deportations", parts=PARTS),
            people("deportations", parts=(("nationality", "MYS"),)),
        ),
        answer=NOT,
        doubts=("unlike_parts",),
        grounds="each_alone",
        id=("Yang dihitung bukan bagian yang sama: seluruhnya, atau bagian lain dari jumlah itu."),
        en="They do not count the same part: the whole, or another part of it.",
    ),
    # levels
    "an office against its region": Case(
        told=(whole(), whole("kanwil-jawa-timur")),
        answer=NOT,
        doubts=("unlike_levels: kanwil-jawa-timur, malang",),
        grounds="same_level",
        id=(
            "Kanwil Jawa Timur dan Malang tidak setingkat; angka lembaga yang membawahkan "
            "kantor dapat sudah memuat angka kantor."
        ),
        en=(
            "Kanwil Jawa Timur and Malang are not of one level; the figures of an "
            "institution above the offices may already contain theirs."
        ),
    ),
    "an office against the country": Case(
        told=(whole(), whole("ditjen-imigrasi")),
        answer=NOT,
        doubts=("unlike_levels: ditjen-imigrasi, malang",),
        grounds="same_level",
        id=(
            "Direktorat Jenderal Imigrasi dan Malang tidak setingkat; angka lembaga yang "
            "membawahkan kantor dapat sudah memuat angka kantor."
        ),
        en=(
            "Direktorat Jenderal Imigrasi and Malang are not of one level; the figures of "
            "an institution above the offices may already contain theirs."
        ),
    ),
    "an office against a detention centre": Case(
        told=(people("deportations"), people("deportations", "rudenim-denpasar")),
        answer=NOT,
        doubts=("unlike_levels: malang, rudenim-denpasar",),
        grounds="same_level",
        id=(
            "Malang dan Rudenim Denpasar tidak setingkat; angka lembaga yang membawahkan "
            "kantor dapat sudah memuat angka kantor."
        ),
        en=(
            "Malang and Rudenim Denpasar are not of one level; the figures of an "
            "institution above the offices may already contain theirs."
        ),
    ),
    "a region against the country": Case(
        told=(whole("kanwil-bali"), whole("ditjen-imigrasi")),
        answer=NOT,
        doubts=("unlike_levels: ditjen-imigrasi, kanwil-bali",),
        grounds="same_level",
        id=(
            "Direktorat Jenderal Imigrasi dan Kanwil Bali tidak setingkat; angka lembaga "
            "yang membawahkan kantor dapat sudah memuat angka kantor."
        ),
        en=(
            "Direktorat Jenderal Imigrasi and Kanwil Bali are not of one level; the figures "
            "of an institution above the offices may already contain theirs."
        ),
    ),
    # a change of rules
    "revenue before and after the fees changed": Case(
        told=(money(2024), money(2025)),
        answer=NOT,
        doubts=("rule_change: 2024-12-01",),
        grounds="same_side",
        id=(
            "Aturan berubah pada 1 Desember 2024, jadi penerimaan sebelum dan sesudahnya "
            "tidak setara."
        ),
        en=(
            "The rules changed on 1 December 2024, so revenue before and after is not like "
            "for like."
        ),
    ),
    "revenue of two years before the fees changed": Case(
        told=(money(2023), money(2024)),
    ),
    "revenue of two years after the fees changed": Case(
        told=(money(2025), money(2026)),
    ),
    "passport revenue before and after": Case(
        told=(money(2024, "revenue_passports"), money(2025, "revenue_passports")),
        answer=NOT,
        doubts=("rule_change: 2024-12-01",),
        grounds="same_side",
        id=(
            "Aturan berubah pada 1 Desember 2024, jadi penerimaan sebelum dan sesudahnya "
            "tidak setara."
        ),
        en=(
            "The rules changed on 1 December 2024, so revenue before and after is not like "
            "for like."
        ),
    ),
    "revenue mostly before and wholly after": Case(
        told=(
            told(figure(**RUPIAH, start=date(2024, 7, 1), end=date(2024, 12, 31))),
            told(figure(**RUPIAH, start=date(2025, 7, 1), end=date(2025, 12, 31))),
        ),
        answer=NOT,
        doubts=("rule_change: 2024-12-01",),
        grounds="same_side",
        id=(
            "Aturan berubah pada 1 Desember 2024, jadi penerimaan sebelum dan sesudahnya "
            "tidak setara."
        ),
        en=(
            "The rules changed on 1 December 2024, so revenue before and after is not like "
            "for like."
        ),
    ),
    "passports before and after the fees changed": Case(
        told=(whole(of=2024), whole(of=2025)),
    ),
    "spending before and after the fees changed": Case(
        told=(money(2024, "budget_spent"), money(2025, "budget_spent")),
    ),
    "revenue and spending over the change": Case(
        told=(money(2024), money(2025, "budget_spent")),
        answer=NOT,
        doubts=("confused_metrics: budget_spent, revenue",),
        grounds="each_alone",
        id=(
            "Realisasi anggaran dan Penerimaan negara bukan pajak (PNBP) sering dikira "
            "sama, padahal yang dihitung berbeda."
        ),
        en=(
            "Budget spent and Non-tax state revenue (PNBP) are often taken for the same "
            "thing but count different ones."
        ),
    ),
    # money around December 2024
    "a year to 23 December 2024 and the year after": Case(
        told=(money_of(date(2024, 1, 1), date(2024, 12, 23)), money(2025)),
        answer=NOT,
        doubts=("rule_change: 2024-12-01", "told_early: malang 2024"),
        grounds="same_side",
        id=(
            "Aturan berubah pada 1 Desember 2024, jadi penerimaan sebelum dan sesudahnya "
            "tidak setara. Malang 2024: disebut sebelum tahunnya habis, jadi angka akhirnya "
            "bisa berbeda."
        ),
        en=(
            "The rules changed on 1 December 2024, so revenue before and after is not like "
            "for like. Malang 2024: stated before the year was out, so the final figure may "
            "differ."
        ),
    ),
    "December 2024 by itself and the year before": Case(
        told=(
            money_of(date(2024, 12, 1), date(2024, 12, 31)),
            money_of(date(2023, 12, 1), date(2023, 12, 31)),
        ),
        answer=NOT,
        doubts=("rule_change: 2024-12-01",),
        grounds="same_side",
        id=(
            "Aturan berubah pada 1 Desember 2024, jadi penerimaan sebelum dan sesudahnya "
            "tidak setara."
        ),
        en=(
            "The rules changed on 1 December 2024, so revenue before and after is not like "
            "for like."
        ),
    ),
    "offices on the same side": Case(
        told=(money(2024), money(2024, office="blitar")),
    ),
    # words and quarrels
    "about": Case(
        told=(whole("malang", relation=Relation.APPROX), whole("blitar")),
        answer=CAVEAT,
        doubts=("approximate: malang",),
        id=("Malang: angkanya kira-kira (“sekitar”), jadi selisih kecil tidak berarti apa-apa."),
        en=("Malang: the figure is approximate (“about”), so a small difference means nothing."),
    ),
    "more than": Case(
        told=(whole("malang", relation=Relation.GT), whole("blitar")),
        answer=CAVEAT,
        doubts=("open_ended: malang",),
        id=(
            "Malang: angkanya hanya batas (“lebih dari”, “kurang dari”), jadi jaraknya "
            "tidak diketahui."
        ),
        en=(
            "Malang: the figure is only a bound (“more than”, “under”), so the distance is "
            "not known."
        ),
    ),
    "at least": Case(
        told=(whole("malang", relation=Relation.GE), whole("blitar")),
        answer=CAVEAT,
        doubts=("open_ended: malang",),
        id=(
            "Malang: angkanya hanya batas (“lebih dari”, “kurang dari”), jadi jaraknya "
            "tidak diketahui."
        ),
        en=(
            "Malang: the figure is only a bound (“more than”, “under”), so the distance is "
            "not known."
        ),
    ),
    "less than": Case(
        told=(whole("malang", relation=Relation.LT), whole("blitar")),
        answer=CAVEAT,
        doubts=("open_ended: malang",),
        id=(
            "Malang: angkanya hanya batas (“lebih dari”, “kurang dari”), jadi jaraknya "
            "tidak diketahui."
        ),
        en=(
            "Malang: the figure is only a bound (“more than”, “under”), so the distance is "
            "not known."
        ),
    ),
    "at most": Case(
        told=(whole("malang", relation=Relation.LE), whole("blitar")),
        answer=CAVEAT,
        doubts=("open_ended: malang",),
        id=(
            "Malang: angkanya hanya batas (“lebih dari”, “kurang dari”), jadi jaraknya "
            "tidak diketahui."
        ),
        en=(
            "Malang: the figure is only a bound (“more than”, “under”), so the distance is "
            "not known."
        ),
    ),
    "about against more than": Case(
        told=(whole("malang", relation=Relation.APPROX), whole("blitar", relation=Relation.GT)),
        answer=CAVEAT,
        doubts=("approximate: malang", "open_ended: blitar"),
        id=(
            "Malang: angkanya kira-kira (“sekitar”), jadi selisih kecil tidak berarti "
            "apa-apa. Blitar: angkanya hanya batas (“lebih dari”, “kurang dari”), jadi "
            "jaraknya tidak diketahui."
        ),
        en=(
            "Malang: the figure is approximate (“about”), so a small difference means "
            "nothing. Blitar: the figure is only a bound (“more than”, “under”), so the "
            "distance is not known."
        ),
    ),
    "a year smaller than its half": Case(
        told=(OUTRUN, whole("blitar")),
        answer=CAVEAT,
        doubts=("outrun: malang",),
        id=(
            "Malang: angka untuk sebagian masa itu justru lebih besar daripada angka "
            "seluruhnya, jadi salah satunya tentu keliru atau dihitung dengan cara lain."
        ),
        en=(
            "Malang: a figure for part of that time is greater than the figure for all of "
            "it, so one of the two is wrong or counted differently."
        ),
    ),
    "reports that differ": Case(
        told=(QUARREL, whole("blitar")),
        answer=CAVEAT,
        doubts=("disputed: malang",),
        id=(
            "Malang: laporan menyebut angka yang berbeda; semuanya ditampilkan dan tak satu "
            "pun dipilih."
        ),
        en="Malang: reports state different figures; all are shown and none is picked.",
    ),
    "doubtful": Case(
        told=(whole("malang", flag=Flag.DOUBTFUL), whole("blitar")),
        answer=NOT,
        doubts=("flagged: malang",),
        id="Malang: angkanya diragukan, jadi tidak ikut dibandingkan.",
        en="Malang: the figure is doubtful and left out of the comparison.",
    ),
    "unverified": Case(
        told=(whole("malang", flag=Flag.UNVERIFIED), whole("blitar")),
        answer=NOT,
        doubts=("flagged: malang",),
        id="Malang: angkanya diragukan, jadi tidak ikut dibandingkan.",
        en="Malang: the figure is doubtful and left out of the comparison.",
    ),
    "everything at once": Case(
        told=(
            part("malang", relation=Relation.APPROX),
            whole("kanwil-bali", 2023, flag=Flag.DOUBTFUL, **EARLY),
        ),
        answer=NOT,
        doubts=(
            "unlike_levels: kanwil-bali, malang",
            "part_against_year: malang 2024",
            "flagged: kanwil-bali 2023",
            "approximate: malang 2024",
            "told_early: kanwil-bali 2023",
            "years_apart: 2023, 2024",
        ),
        grounds="same_level whole_years",
        id=(
            "Kanwil Bali dan Malang tidak setingkat; angka lembaga yang membawahkan kantor "
            "dapat sudah memuat angka kantor. Malang 2024: angkanya baru sebagian tahun, "
            "sedangkan yang lain setahun penuh. Kanwil Bali 2023: angkanya diragukan, jadi "
            "tidak ikut dibandingkan. Malang 2024: angkanya kira-kira (“sekitar”), jadi "
            "selisih kecil tidak berarti apa-apa. Kanwil Bali 2023: disebut sebelum "
            "tahunnya habis, jadi angka akhirnya bisa berbeda. Tahunnya berbeda: 2023 dan "
            "2024."
        ),
        en=(
            "Kanwil Bali and Malang are not of one level; the figures of an institution "
            "above the offices may already contain theirs. Malang 2024: the figure covers "
            "only part of the year, the others a whole one. Kanwil Bali 2023: the figure is "
            "doubtful and left out of the comparison. Malang 2024: the figure is "
            "approximate (“about”), so a small difference means nothing. Kanwil Bali 2023: "
            "stated before the year was out, so the final figure may differ. The years "
            "differ: 2023 and 2024."
        ),
    ),
    # ties
    "doubtful and about": Case(
        told=(whole("malang", relation=Relation.APPROX, flag=Flag.DOUBTFUL), whole("blitar")),
        answer=NOT,
        doubts=("flagged: malang", "approximate: malang"),
        id=(
            "Malang: angkanya diragukan, jadi tidak ikut dibandingkan. Malang: angkanya "
            "kira-kira (“sekitar”), jadi selisih kecil tidak berarti apa-apa."
        ),
        en=(
            "Malang: the figure is doubtful and left out of the comparison. Malang: the "
            "figure is approximate (“about”), so a small difference means nothing."
        ),
    ),
    "a quarrel told early": Case(
        told=(told(year(2024, "1000", **EARLY), year(2024, "1100", **EARLY)), whole("blitar")),
        answer=CAVEAT,
        doubts=("disputed: malang", "told_early: malang"),
        id=(
            "Malang: laporan menyebut angka yang berbeda; semuanya ditampilkan dan tak satu "
            "pun dipilih. Malang: disebut sebelum tahunnya habis, jadi angka akhirnya bisa "
            "berbeda."
        ),
        en=(
            "Malang: reports state different figures; all are shown and none is picked. "
            "Malang: stated before the year was out, so the final figure may differ."
        ),
    ),
    "about at both": Case(
        told=(whole("malang", relation=Relation.APPROX), whole("blitar", relation=Relation.APPROX)),
        answer=CAVEAT,
        doubts=("approximate: blitar, malang",),
        id=(
            "Blitar dan Malang: angkanya kira-kira (“sekitar”), jadi selisih kecil tidak "
            "berarti apa-apa."
        ),
        en=(
            "Blitar and Malang: the figure is approximate (“about”), so a small difference "
            "means nothing."
        ),
    ),
    "a part of money before the change and a year after": Case(
        told=(money_of(date(2024, 1, 1), date(2024, 9, 30)), money(2025)),
        answer=NOT,
        doubts=("part_against_year: malang 2024", "rule_change: 2024-12-01"),
        grounds="whole_years same_side",
        id=(
            "Malang 2024: angkanya baru sebagian tahun, sedangkan yang lain setahun penuh. "
            "Aturan berubah pada 1 Desember 2024, jadi penerimaan sebelum dan sesudahnya "
            "tidak setara."
        ),
        en=(
            "Malang 2024: the figure covers only part of the year, the others a whole one. "
            "The rules changed on 1 December 2024, so revenue before and after is not like "
            "for like."
        ),
    ),
    "an office and its region, years apart": Case(
        told=(whole("malang", 2023), whole("kanwil-jawa-timur")),
        answer=NOT,
        doubts=("unlike_levels: kanwil-jawa-timur, malang", "years_apart: 2023, 2024"),
        grounds="same_level",
        id=(
            "Kanwil Jawa Timur dan Malang tidak setingkat; angka lembaga yang membawahkan "
            "kantor dapat sudah memuat angka kantor. Tahunnya berbeda: 2023 dan 2024."
        ),
        en=(
            "Kanwil Jawa Timur and Malang are not of one level; the figures of an "
            "institution above the offices may already contain theirs. The years differ: "
            "2023 and 2024."
        ),
    ),
    # stocks
    "stocks of one day": Case(
        told=(stock("malang"), stock("blitar")),
    ),
    "stocks of nearly the same day": Case(
        told=(stock("malang"), stock("blitar", date(2024, 7, 31))),
    ),
    "stocks of days far apart": Case(
        told=(stock("malang"), stock("blitar", date(2024, 8, 1))),
        answer=CAVEAT,
        doubts=("unlike_dates: 2024",),
        id=(
            "Dicatat pada tanggal yang berjauhan, padahal jumlahnya berubah dari hari ke "
            "hari (2024)."
        ),
        en="Counted on days far apart, though the number changes from day to day (2024).",
    ),
    "one office's stock over the years": Case(
        told=(stock(), stock(day=date(2023, 7, 31))),
    ),
    "one office's stock at another time of the year": Case(
        told=(stock(), stock(day=date(2023, 3, 31))),
        answer=CAVEAT,
        doubts=("unlike_dates: 2023, 2024",),
        id=(
            "Dicatat pada tanggal yang berjauhan, padahal jumlahnya berubah dari hari ke "
            "hari (2023 dan 2024)."
        ),
        en=(
            "Counted on days far apart, though the number changes from day to day (2023 and 2024)."
        ),
    ),
    "stocks of December and of the January after": Case(
        told=(stock(day=date(2023, 12, 31)), stock(day=date(2025, 1, 10))),
    ),
    "stocks of two offices and two years": Case(
        told=(stock("malang", date(2020, 12, 31)), stock("blitar", date(2025, 10, 31))),
        answer=CAVEAT,
        doubts=("unlike_dates: 2020, 2025", "years_apart: 2020, 2025"),
        id=(
            "Dicatat pada tanggal yang berjauhan, padahal jumlahnya berubah dari hari ke "
            "hari (2020 dan 2025). Tahunnya berbeda: 2020 dan 2025."
        ),
        en=(
            "Counted on days far apart, though the number changes from day to day (2020 and "
            "2025). The years differ: 2020 and 2025."
        ),
    ),
    "a stock of late 2020 and one of October 2025": Case(
        told=(
            stock(start=date(2020, 1, 1), day=date(2020, 12, 31)),
            stock(start=date(2025, 10, 1), day=date(2025, 10, 31)),
        ),
        answer=CAVEAT,
        doubts=("unlike_dates: 2020, 2025",),
        id=(
            "Dicatat pada tanggal yang berjauhan, padahal jumlahnya berubah dari hari ke "
            "hari (2020 dan 2025)."
        ),
        en=(
            "Counted on days far apart, though the number changes from day to day (2020 and 2025)."
        ),
    ),
    "a stock by 24 November and one of October": Case(
        told=(
            stock(start=date(2025, 1, 1), day=date(2025, 11, 24)),
            stock("blitar", start=date(2025, 10, 1), day=date(2025, 10, 31)),
        ),
        answer=CAVEAT,
        doubts=("unlike_dates: 2025",),
        id=(
            "Dicatat pada tanggal yang berjauhan, padahal jumlahnya berubah dari hari ke "
            "hari (2025)."
        ),
        en="Counted on days far apart, though the number changes from day to day (2025).",
    ),
    "a stock against a year's flow": Case(
        told=(stock(), people("deportations")),
        answer=NOT,
        doubts=("other_metrics: deportations, foreigners_resident",),
        grounds="each_alone",
        id="Deportasi dan WNA yang tinggal di wilayah kerja menghitung hal yang berbeda.",
        en="Deportations and Foreigners living in the area count different things.",
    ),
    "a stock against part of a year's flow": Case(
        told=(
            stock(),
            told(figure(metric="arrivals_foreigners", unit=Unit.CROSSINGS, end=date(2024, 6, 30))),
        ),
        answer=NOT,
        doubts=(
            "confused_metrics: arrivals_foreigners, foreigners_resident",
            "unlike_units: crossings, people",
        ),
        grounds="each_alone",
        id=(
            "Kedatangan WNA dan WNA yang tinggal di wilayah kerja sering dikira sama, "
            "padahal yang dihitung berbeda. Satuannya berbeda: perlintasan dan orang."
        ),
        en=(
            "Arrivals of foreigners and Foreigners living in the area are often taken for "
            "the same thing but count different ones. The units differ: crossings and "
            "people."
        ),
    ),
    # not applicable
    "departures at an office without a checkpoint": Case(
        told=(
            people("departures_refused_nonprocedural", "blitar"),
            people("departures_refused_nonprocedural", "malang"),
        ),
        answer=NOT,
        doubts=("not_applicable: blitar",),
        id=("Blitar tidak punya tempat pemeriksaan (TPI), jadi angkanya mungkin berarti lain."),
        en="Blitar: without a checkpoint, so the figure may mean something else.",
    ),
    "citizens brought home need no checkpoint": Case(
        told=(people("repatriated_citizens", "blitar"), people("repatriated_citizens", "malang")),
    ),
    # selections
    "nothing": Case(
        told=(),
        many=True,
    ),
    "one figure": Case(
        told=(whole(),),
        many=True,
    ),
    "one quarrel": Case(
        told=(QUARREL,),
        answer=CAVEAT,
        doubts=("disputed: malang",),
        id=(
            "Malang: laporan menyebut angka yang berbeda; semuanya ditampilkan dan tak satu "
            "pun dipilih."
        ),
        en="Malang: reports state different figures; all are shown and none is picked.",
        many=True,
    ),
    "a trend of whole years": Case(
        told=(whole(of=2021), whole(of=2022), whole(of=2023)),
        many=True,
    ),
    "a ranking of one year": Case(
        told=(whole("malang"), whole("blitar"), whole("kediri")),
        many=True,
    ),
    "a ranking with a part of the year": Case(
        told=(part("malang"), whole("blitar"), whole("kediri")),
        answer=NOT,
        doubts=("part_against_year: malang",),
        grounds="whole_years",
        id="Malang: angkanya baru sebagian tahun, sedangkan yang lain setahun penuh.",
        en="Malang: the figure covers only part of the year, the others a whole one.",
        many=True,
    ),
    "a trend with one part of a year": Case(
        told=(whole(of=2022), part(of=2023), whole(of=2024)),
        answer=NOT,
        doubts=("part_against_year: malang 2023",),
        grounds="whole_years",
        id="Malang 2023: angkanya baru sebagian tahun, sedangkan yang lain setahun penuh.",
        en="Malang 2023: the figure covers only part of the year, the others a whole one.",
        many=True,
    ),
    "parts of years at two offices over the years": Case(
        told=(
            part("malang", of=2021),
            part("malang", of=2023),
            whole("malang"),
            part("blitar", of=2022),
            whole("blitar"),
        ),
        answer=NOT,
        doubts=("part_against_year: blitar 2022, malang 2021, malang 2023",),
        grounds="whole_years",
        id=(
            "Blitar (2022) dan Malang (2021 dan 2023): angkanya baru sebagian tahun, "
            "sedangkan yang lain setahun penuh."
        ),
        en=(
            "Blitar (2022) and Malang (2021 and 2023): the figure covers only part of the "
            "year, the others a whole one."
        ),
        many=True,
    ),
    "parts that end apart over the years": Case(
        told=(part(end=(9, 30), of=2019), part(of=2023)),
        answer=NOT,
        doubts=("unlike_periods: malang 2019, malang 2023",),
        grounds="same_span",
        id="Malang 2019 dan 2023: angkanya mencakup bulan yang berlainan.",
        en="Malang 2019 and 2023: the figures cover different months.",
        many=True,
    ),
    "the same months of two offices and two years": Case(
        told=(part("malang", of=2023), part("blitar", of=2023), part("malang"), part("blitar")),
        many=True,
    ),
    "three years in a row told early": Case(
        told=(
            whole(of=2021, **EARLY),
            whole(of=2022, **EARLY),
            whole(of=2023, **EARLY),
            whole(of=2024),
        ),
        answer=CAVEAT,
        doubts=("told_early: malang 2021, malang 2022, malang 2023",),
        id=("Malang 2021–2023: disebut sebelum tahunnya habis, jadi angka akhirnya bisa berbeda."),
        en=("Malang 2021–2023: stated before the year was out, so the final figure may differ."),
        many=True,
    ),
    "a year told early at two offices": Case(
        told=(whole("malang", **EARLY), whole("blitar", **EARLY)),
        answer=CAVEAT,
        doubts=("told_early: blitar, malang",),
        id=("Blitar dan Malang: disebut sebelum tahunnya habis, jadi angka akhirnya bisa berbeda."),
        en=("Blitar and Malang: stated before the year was out, so the final figure may differ."),
        many=True,
    ),
    "two quarrels over the years": Case(
        told=(quarrel(of=2019), quarrel(of=2020), whole(of=2021)),
        answer=CAVEAT,
        doubts=("disputed: malang 2019, malang 2020",),
        id=(
            "Malang 2019 dan 2020: laporan menyebut angka yang berbeda; semuanya "
            "ditampilkan dan tak satu pun dipilih."
        ),
        en=(
            "Malang 2019 and 2020: reports state different figures; all are shown and none "
            "is picked."
        ),
        many=True,
    ),
    "a doubtful year among others": Case(
        told=(whole(of=2022), whole(of=2023, flag=Flag.DOUBTFUL), whole(of=2024)),
        answer=NOT,
        doubts=("flagged: malang 2023",),
        id="Malang 2023: angkanya diragukan, jadi tidak ikut dibandingkan.",
        en="Malang 2023: the figure is doubtful and left out of the comparison.",
        many=True,
    ),
    "about in one year, more than in another": Case(
        told=(
            whole(of=2022, relation=Relation.APPROX),
            whole(of=2023, relation=Relation.GT),
            whole(of=2024),
        ),
        answer=CAVEAT,
        doubts=("approximate: malang 2022", "open_ended: malang 2023"),
        id=(
            "Malang 2022: angkanya kira-kira (“sekitar”), jadi selisih kecil tidak berarti "
            "apa-apa. Malang 2023: angkanya hanya batas (“lebih dari”, “kurang dari”), jadi "
            "jaraknya tidak diketahui."
        ),
        en=(
            "Malang 2022: the figure is approximate (“about”), so a small difference means "
            "nothing. Malang 2023: the figure is only a bound (“more than”, “under”), so "
            "the distance is not known."
        ),
        many=True,
    ),
    "a year smaller than its half among others": Case(
        told=(whole(of=2023), OUTRUN),
        answer=CAVEAT,
        doubts=("outrun: malang 2024",),
        id=(
            "Malang 2024: angka untuk sebagian masa itu justru lebih besar daripada angka "
            "seluruhnya, jadi salah satunya tentu keliru atau dihitung dengan cara lain."
        ),
        en=(
            "Malang 2024: a figure for part of that time is greater than the figure for all "
            "of it, so one of the two is wrong or counted differently."
        ),
        many=True,
    ),
    "different offices of different years": Case(
        told=(whole("malang", 2023), whole("blitar", 2024)),
        many=True,
    ),
    "offices and their region over the years": Case(
        told=(whole("malang", 2023), whole("malang"), whole("kanwil-jawa-timur", 2023)),
        answer=NOT,
        doubts=("unlike_levels: kanwil-jawa-timur, malang",),
        grounds="same_level",
        id=(
            "Kanwil Jawa Timur dan Malang tidak setingkat; angka lembaga yang membawahkan "
            "kantor dapat sudah memuat angka kantor."
        ),
        en=(
            "Kanwil Jawa Timur and Malang are not of one level; the figures of an "
            "institution above the offices may already contain theirs."
        ),
        many=True,
    ),
    "revenue over the change of rules": Case(
        told=(money(2023), money(2024), money(2025)),
        answer=NOT,
        doubts=("rule_change: 2024-12-01",),
        grounds="same_side",
        id=(
            "Aturan berubah pada 1 Desember 2024, jadi penerimaan sebelum dan sesudahnya "
            "tidak setara."
        ),
        en=(
            "The rules changed on 1 December 2024, so revenue before and after is not like "
            "for like."
        ),
        many=True,
    ),
    "revenue of two offices, each on its side": Case(
        told=(money(2024), money(2025, office="blitar")),
        many=True,
    ),
    "a year of revenue told early, and the change of rules": Case(
        told=(money(2024, **EARLY), money(2025)),
        answer=NOT,
        doubts=("rule_change: 2024-12-01", "told_early: malang 2024"),
        grounds="same_side",
        id=(
            "Aturan berubah pada 1 Desember 2024, jadi penerimaan sebelum dan sesudahnya "
            "tidak setara. Malang 2024: disebut sebelum tahunnya habis, jadi angka akhirnya "
            "bisa berbeda."
        ),
        en=(
            "The rules changed on 1 December 2024, so revenue before and after is not like "
            "for like. Malang 2024: stated before the year was out, so the final figure may "
            "differ."
        ),
        many=True,
    ),
    "stocks over the years": Case(
        told=(stock(day=date(2023, 3, 31)), stock(), stock(day=date(2025, 6, 30))),
        answer=CAVEAT,
        doubts=("unlike_dates: 2023, 2024, 2025",),
        id=(
            "Dicatat pada tanggal yang berjauhan, padahal jumlahnya berubah dari hari ke "
            "hari (2023, 2024, dan 2025)."
        ),
        en=(
            "Counted on days far apart, though the number changes from day to day (2023, "
            "2024 and 2025)."
        ),
        many=True,
    ),
    "departures over the years without a checkpoint": Case(
        told=(
            people("departures_refused_nonprocedural", "blitar", 2023),
            people("departures_refused_nonprocedural", "blitar"),
        ),
        answer=NOT,
        doubts=("not_applicable: blitar",),
        id=("Blitar tidak punya tempat pemeriksaan (TPI), jadi angkanya mungkin berarti lain."),
        en="Blitar: without a checkpoint, so the figure may mean something else.",
        many=True,
    ),
    "a breakdown and its total over the years": Case(
        told=(
            people("deportations", of=2023, parts=PARTS),
            people("deportations", of=2023),
            people("deportations"),
        ),
        answer=NOT,
        doubts=("unlike_parts",),
        grounds="each_alone",
        id=("Yang dihitung bukan bagian yang sama: seluruhnya, atau bagian lain dari jumlah itu."),
        en="They do not count the same part: the whole, or another part of it.",
        many=True,
    ),
    "eight offices that say about": Case(
        told=(*abouts(8),),
        answer=CAVEAT,
        doubts=("approximate: agam, ambon, atambua, batam, bekasi, biak, bima, blitar",),
        id=(
            "Agam, Ambon, Atambua, Batam, Bekasi, Biak, dan dua lainnya: angkanya kira-kira "
            "(“sekitar”), jadi selisih kecil tidak berarti apa-apa."
        ),
        en=(
            "Agam, Ambon, Atambua, Batam, Bekasi, Biak and two others: the figure is "
            "approximate (“about”), so a small difference means nothing."
        ),
        many=True,
    ),
    "about at many offices over the years": Case(
        told=(*abouts(4), whole("malang", 2023, relation=Relation.APPROX), whole("agam", 2023)),
        answer=CAVEAT,
        doubts=("approximate: agam 2024, ambon 2024, atambua 2024, batam 2024, malang 2023",),
        id=(
            "Agam 2024, Ambon 2024, Atambua 2024, Batam 2024, dan Malang 2023: angkanya "
            "kira-kira (“sekitar”), jadi selisih kecil tidak berarti apa-apa."
        ),
        en=(
            "Agam 2024, Ambon 2024, Atambua 2024, Batam 2024 and Malang 2023: the figure is "
            "approximate (“about”), so a small difference means nothing."
        ),
        many=True,
    ),
    "two metrics that readers confuse": Case(
        told=(
            people("passport_refusals_nonprocedural"),
            people("departures_refused_nonprocedural"),
            people("departures_refused_nonprocedural", of=2023),
        ),
        answer=NOT,
        doubts=(
            "confused_metrics: departures_refused_nonprocedural, passport_refusals_nonprocedural",
        ),
        grounds="each_alone",
        id=(
            "Keberangkatan ditunda atau ditolak karena dugaan PMI nonprosedural dan "
            "Permohonan paspor ditolak atau ditunda karena dugaan PMI nonprosedural sering "
            "dikira sama, padahal yang dihitung berbeda. Penolakan atau penundaan "
            "permohonan paspor terjadi di loket; penundaan keberangkatan terjadi di TPI. "
            "Orangnya dan peristiwanya bisa berbeda sama sekali."
        ),
        en=(
            "Departures held back or refused, non-procedural work suspected and Passport "
            "applications refused or deferred, non-procedural work suspected are often "
            "taken for the same thing but count different ones. A passport application is "
            "refused or deferred at the counter; a departure is held back at a checkpoint. "
            "The people and the events may be different altogether."
        ),
        many=True,
    ),
}
