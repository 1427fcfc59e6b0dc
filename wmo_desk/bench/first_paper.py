"""Write the first paper of a process, of the summary on standard input; run as a module.

Tells in milliseconds how long it took to load reportlab, and until the paper was there.
"""

# ruff: noqa: F401, PLC0415 - when what is loaded is what is measured

import json
import pickle
import sys
from time import perf_counter

# The page of a paper is there before the paper, with what it reads.
import wmo_desk.services.paper_sheets


def main() -> None:
    """Write it, and print both figures."""
    summary = pickle.load(sys.stdin.buffer)  # noqa: S301 - from the process that measures
    begin = perf_counter()
    import reportlab.pdfgen.canvas
    import reportlab.platypus

    loaded = perf_counter()
    from wmo_desk.reports.papers import print_paper

    print_paper(summary)
    written = perf_counter()
    sys.stdout.write(json.dumps([(loaded - begin) * 1000, (written - begin) * 1000]))


if __name__ == "__main__":
    main()
