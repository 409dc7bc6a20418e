# shellcheck shell=bash disable=SC2154 # its variables are those of measure
# A flattened text of 6 MB to all outputs.

# This number of items gives 6 MB.
throughput_items=$((SCALE < 21000 ? SCALE : 21000))

measure_throughput() {
  make_documents "$throughput_items" FLATTENED
  local input=$documents/flattened.txt out=$work/throughput
  say "$(wc -c <"$input") bytes through competence, pandoc and BeautifulSoup"
  rm -rf "$out"
  mkdir -p "$out"
  hyperfine -N --style none --warmup 1 --runs "$(((RUNS + 5) / 6))" \
    --prepare "rm -rf $out/made" --export-json "$out/times.json" \
    -n pandoc "pandoc -f html -t markdown $input -o $out/pandoc.md" \
    -n "all outputs" "$program compile -q $input --limit $limits --to yaml,md,html,json,jsonl,svg -o $out/made" \
    -n "python + BeautifulSoup" "$PYTHON $bench/soup.py $input $out/made" >"$work/said.txt" 2>&1
  "$PYTHON" "$bench/tables.py" throughput "$(wc -c <"$input")" "$out/times.json"
}
