#!/usr/bin/env bash
# The recipe for GNU parallel, on this machine with two workers; one of them is killed once.
command -v parallel >/dev/null || { echo 'skipped: GNU parallel is not here'; exit 0; }
. "$(dirname "$0")/common.sh"
kill_first_try_of 3
recipe parallel >recipe.sh
PARALLEL='-j2 --will-cite' shards=4 bash recipe.sh >log 2>&1 || { cat log; exit 1; }
same results.ndjson || { cat log parts/jobs.log; exit 1; }
[ -e killed ] || { echo 'no worker was killed'; exit 1; }
[ "$(ls -A parts | grep -c '^\.')" -eq 0 ] || { echo 'drafts pile up'; exit 1; }
echo "note: GNU parallel: 4 shards, 2 workers, one killed: the same bytes"
