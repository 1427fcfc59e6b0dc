"""The arrows between the layers point down, as docs/architecture.md draws them."""

import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent


def test_layers_keep_their_contracts() -> None:
    # A process of its own, since import-linter silences the loggers of the one it runs in.
    command = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"

    done = subprocess.run(
        [sys.executable, "-c", command], cwd=_ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr
