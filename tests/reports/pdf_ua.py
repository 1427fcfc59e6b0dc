"""What the checker `pdfua` finds in a document."""

import pdfua
import pikepdf
from pdfua.rules import structure as pdfua_structure


def _as_integer(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


# pdfua 0.1.3 asks the kids of a heading whether they are a number, which an array cannot answer.
pdfua_structure.as_integer = _as_integer  # type: ignore[attr-defined]


def findings(pdf: pikepdf.Pdf) -> list[str]:
    """Return what each of its rules finds."""
    document = pdfua.PdfDocument(pdf, "memory")
    return [
        f"{rule.id}: {finding.message}"
        for rule in pdfua.default_registry()
        for finding in rule.check(document)
    ]
