"""Print the recovery key."""

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from wmo_desk.ui.start.recovery_sheet import RecoverySheet, paint_sheet, prepare_page


def print_sheet(sheet: RecoverySheet, *, parent: QWidget) -> bool:
    """Ask for a printer and print; False when the person cancelled."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare_page(printer)
    printer.setDocName(sheet.file_name)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    paint_sheet(printer, sheet)
    return True
