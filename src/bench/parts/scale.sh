# shellcheck shell=bash disable=SC2154 # its variables are those of measure
# Time by number of items, for each input and output format.

forms=(FLATTENED PLAIN TABLES OUTLINE YAML JSON)
outputs=(yaml md html json jsonl svg)

measure_scale() {
  local items=1000 results=$work/scale.tsv
  : >"$results"
  while [ "$items" -le "$SCALE" ]; do
    say "documents of $items items"
    scale_of "$items" >>"$results"
    items=$((items * 10))
  done
  "$PYTHON" "$bench/tables.py" scale "$results"
}

# Prints a line for each run: task, number of items, seconds, peak memory in KB, exit code.
scale_of() {
  local form output file
  make_documents "$1" "${forms[@]}" NEXT
  for form in "${forms[@]}"; do
    file=$documents/$(file_of "$form")
    for output in "${outputs[@]}"; do
      scale_runs "$form to $output" "$1" compile -q "$file" --limit "$limits" -t "$output" \
        -o "$work/made.$output"
    done
  done
  scale_runs audit "$1" audit -q "$documents/flattened.txt" --limit "$limits" -t json \
    -o "$work/made.audit.json"
  scale_runs diff "$1" diff -q "$documents/framework.yaml" "$documents/next.yaml" \
    --limit "$limits" -t json -o "$work/made.diff.json"
}

# Large documents take long and vary little: run them less often.
scale_runs() {
  local what=$1 items=$2 times=$(((RUNS + 5) / 6))
  shift 2
  [ "$items" -lt 100000 ] || times=$(((RUNS + 9) / 10))
  for _ in $(seq "$times"); do
    rm -f "$work"/made.*
    echo "$what	$items	$(time_once "$program" "$@" | tr ' ' '\t')"
  done
  rm -f "$work"/made.*
}
