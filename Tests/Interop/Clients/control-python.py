#!/usr/bin/env python3
"""pytest with the example in Python, and the interface's description in the eyes of PyPI's `openapi-spec-validator`."""

import os
import re
import subprocess
import sys
from pathlib import Path

import openapi_spec_validator
import peer
import pytest

examples = Path(os.environ["INTEROP_ROOT"], "Snippets/Control")
sys.path.insert(0, str(examples))
from simulator import Simulator  # noqa: E402

camera = Simulator()
description = camera.call("GET", "openapi.json")
openapi_spec_validator.validate(description)
peer.check("the description is that of version 1", description["info"]["version"].startswith("1."))
operations = [operation for path in description["paths"].values() for operation in path.values()]
peer.check("each operation has a name of its own", len({o["operationId"] for o in operations}) == len(operations))

# As a person runs it: with a simulator of its own.
command = ["vapix-simulator", "--port", "0", "--", sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(examples)]
environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONSAFEPATH", "PYTHONPATH")}
result = subprocess.run(command, capture_output=True, text=True, timeout=240, env=environment)
print(result.stdout, result.stderr)
peer.check("pytest succeeds", result.returncode == 0)
passed = re.search(r"(\d+) passed", result.stdout)
peer.check("pytest ran tests", passed is not None)
peer.end(
    f"pytest {pytest.__version__}: {passed and passed[1]} tests of an app; {len(operations)} operations are valid OpenAPI "
    f"{description['openapi']}"
)
