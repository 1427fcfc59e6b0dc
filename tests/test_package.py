"""What importing the package does."""

import subprocess
import sys

CALLS = """
import wmo_desk
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(50_000):
    thing.setObjectName("x")
print("alive")
"""


def test_none_outlives_many_calls_into_qt() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", CALLS], capture_output=True, text=True, check=False
    )

    assert ended.stdout == "alive\n", ended.stderr
