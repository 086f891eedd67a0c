#!/usr/bin/env bash
# Reports what has changed in the public API since the last tag. From version 1.0 on, a change that breaks programs fails.
#
#   Scripts/api-changes.sh
set -euo pipefail

cd "$(dirname "$0")/.."
if ! tag=$(git describe --tags --abbrev=0 2>/dev/null); then
    echo "There is no tag yet to compare the public API with."
    exit
fi
log=.build-logs/api-changes.log
mkdir -p .build-logs
status=0
Scripts/swift.sh package --scratch-path .build-api diagnose-api-breaking-changes "$tag" >"$log" 2>&1 || status=$?
echo "Changes of the public API since $tag that can break programs (the full log is $log):"
grep -E '💔|^No breaking changes|^error:' "$log" || tail -n 5 "$log"
# Below 1.0, the number of the version promises nothing.
[[ ${tag#v} == 0.* ]] || exit "$status"
