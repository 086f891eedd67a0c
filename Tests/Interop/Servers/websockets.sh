#!/usr/bin/env bash
# The server of PyPI's `websockets`, to which our client of the event stream connects: Servers/events.py.
set -euo pipefail

if [[ -z $INTEROP_PYTHON ]]; then
    echo "$(python3 --version) is older than 3.11"
    exit 77
fi
export VAPIX_INTEROP_PYTHON=$INTEROP_PYTHON
# shellcheck disable=SC2086 # one word per flag
TEST_LOG=interop-websockets "$INTEROP_ROOT/Scripts/test.sh" --skip-build $INTEROP_FLAGS --filter InteroperationTests
version=$("$INTEROP_PYTHON" -c 'import websockets; print(websockets.__version__)')
echo "version $version: $(sed -n 's/.*Test run with \([0-9]* tests\).*/\1/p' "$INTEROP_ROOT/.build-logs/interop-websockets.log")"
