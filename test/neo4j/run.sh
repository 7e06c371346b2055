#!/usr/bin/env bash
# The store's contract on real Neo4j servers, the long-term one and the newest: npm run test:neo4j
# A version for which this machine has no JDK is named as not tested; a failed contract makes the exit code 1.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/../.."
npx tsc -b graph/store || exit 1

failed=0
for version in 5.26.26 2026.09.0; do
  "$here/with.sh" "$version" npx vitest run --config test/vitest.config.ts test/graph/store/neo4j.test.ts
  case $? in
    0) echo "Neo4j $version: the contract holds." ;;
    3) echo "Neo4j $version: NOT TESTED, there is no JDK for it on this machine." ;;
    *) echo "Neo4j $version: FAILED." && failed=1 ;;
  esac
done
exit $failed
