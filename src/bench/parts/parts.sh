# shellcheck shell=bash disable=SC2154 # its variables are those of measure
# Parts of the program compared with libraries that do the same, with JMH.

parts_items=$((SCALE < 10000 ? SCALE : 10000))

measure_parts() {
  say "the parts by JMH, some minutes"
  bench_java org.openjdk.jmh.Main DocumentBenchmark -p items="$parts_items" \
    -f 1 -wi "$(((RUNS + 9) / 10))" -i "$(((RUNS + 5) / 6))" -w 2 -r 2 \
    -rf json -rff "$work/parts.json" >"$work/parts.log"
  "$PYTHON" "$bench/tables.py" parts "$work/parts.json"
}
