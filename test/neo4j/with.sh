#!/usr/bin/env bash
# Runs a command while a fresh Neo4j of the given version answers, with NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and
# NEO4J_DATABASE set for it, and ends the server afterwards. The exit code is the command's.
# Usage: test/neo4j/with.sh VERSION COMMAND…    needs a JDK (17 or later; 21 or later for 2025 and newer), Maven, node
# What is downloaded (about 120 MB a version) stays in .neo4j, which git ignores.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
version=$1
shift
folder=$root/.neo4j/$version

# Exit code 3 says that the machine cannot run this version, as opposed to a failed command.
java=$("$here/java.sh" "$version") || exit 3

if [ ! -e "$folder/complete" ]; then
  echo "Fetching Neo4j $version from Maven Central …"
  mkdir -p "$folder"
  mvn -q -B -f "$here/pom.xml" -Dneo4j.version="$version" dependency:copy-dependencies \
    -DoutputDirectory="$folder/lib" -DincludeScope=runtime
  touch "$folder/complete"
fi

home=$(mktemp -d "$folder/home.XXXXXX")
log=$home/server.log
port=$(node -e 'const s = require("net").createServer(); s.listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })')
password=$(node -e 'console.log(require("crypto").randomBytes(18).toString("base64url"))')

"$java" -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$folder/lib/*" "$here/Neo4jServer.java" \
  "$home" "$port" <<<"$password" >"$log" 2>&1 &
server=$!
finish() {
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  rm -rf "$home"
}
trap finish EXIT
trap 'exit 130' INT TERM

for _ in $(seq 240); do
  grep -q '^ready$' "$log" && break
  if ! kill -0 "$server" 2>/dev/null; then
    cat "$log" >&2
    echo "Neo4j $version did not start." >&2
    exit 1
  fi
  sleep 0.5
done
grep -q '^ready$' "$log" || { tail -20 "$log" >&2; echo "Neo4j $version did not start within two minutes." >&2; exit 1; }
echo "Neo4j $version answers on port $port."

NEO4J_URI=bolt://127.0.0.1:$port NEO4J_USER=neo4j NEO4J_PASSWORD=$password NEO4J_DATABASE=neo4j "$@"
