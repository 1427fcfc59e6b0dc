"""Gives every refusal its sentence: loads what each subject registers with the vocabulary."""

from wmo_desk.ui.clients import refusals as clients
from wmo_desk.ui.start import refusals as start
from wmo_desk.ui.waiting_list import refusals as waiting_list

__all__ = ["clients", "start", "waiting_list"]
