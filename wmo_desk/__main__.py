"""Start the program with `python -m wmo_desk`."""

import sys

from wmo_desk.main import main

if __name__ == "__main__":
    sys.exit(main())
