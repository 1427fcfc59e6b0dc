"""Commands without a window, for administrators and for measuring; one file each.

Each has `add_parser(subparsers)`, which sets `run`: arguments in, exit code out. 0 is done, 1 is
refused with a sentence, 2 is a wrong use of the command.
"""
