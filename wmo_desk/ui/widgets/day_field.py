"""A date in a form: its refusal stands beside it, also when it is asked for again."""

from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.form import Form, FormField


def add_day(
    form: Form,
    name: str,
    label: str,
    editor: DateEdit,
    *,
    help_text: str = "",
    optional: bool = False,
) -> FormField:
    """Add a date to a form."""
    field = form.add(name, label, editor, help_text=help_text, optional=optional)
    editor.refused.connect(field.set_error)
    return field


def is_understood(form: Form, name: str) -> bool:
    """Read what was typed as a date; otherwise say beside the field what is wrong with it."""
    editor = form.field(name).editor
    if not isinstance(editor, DateEdit) or editor.take_over():
        return True
    # The editor tells a refusal once; a form that was cleared meanwhile has to show it again.
    form.show_error(name, editor.refusal)
    return False
