#!/usr/bin/env bash
# Runs the client of the event stream against an independent WebSocket server, that of PyPI's `websockets`.
#
#   Scripts/interop.sh [ARGUMENTS OF swift test…]
set -euo pipefail

cd "$(dirname "$0")/.."
environment=$PWD/.build-interop
python=$environment/bin/python
if ! "$python" -c 'import websockets' 2>/dev/null; then
    python3 -m venv "$environment"
    "$python" -m pip install --quiet --disable-pip-version-check 'websockets>=14,<17'
fi
"$python" -c 'import websockets; print("websockets", websockets.__version__)'
VAPIX_INTEROP_PYTHON=$python exec Scripts/test.sh "$@" --filter InteroperationTests
