#!/usr/bin/env bash
# Prints the path of a java that can run the given Neo4j version, the oldest that will do; exit code 1 when there is none.
set -euo pipefail

case $1 in
  5.*) oldest=17 newest=21 ;;
  *) oldest=21 newest=99 ;;
esac

best= best_major=999
for java in "${JAVA_HOME:-/nowhere}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java /opt/*/bin/java; do
  [ -x "$java" ] || continue
  [ -x "$(dirname "$(readlink -f "$java")")/javac" ] || continue
  major=$("$java" -version 2>&1 | sed -nE '1s/.*version "([0-9]+).*/\1/p')
  if [ "${major:-0}" -ge "$oldest" ] && [ "$major" -le "$newest" ] && [ "$major" -lt "$best_major" ]; then
    best=$java best_major=$major
  fi
done
if [ -z "$best" ]; then
  echo "No JDK $oldest–$newest found for Neo4j $1." >&2
  exit 1
fi
echo "$best"
