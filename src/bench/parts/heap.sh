# shellcheck shell=bash disable=SC2154 # its variables are those of measure
# The smallest heap for each output of the largest document.

heaps=(64 128 192 256 384 512 640 768 896 1024 1280 1536 1792 2048 2560 3072 4096 6144 8192)
heap_forms=(FLATTENED YAML JSON)

measure_heap() {
  local form output
  make_documents "$SCALE" "${heap_forms[@]}"
  echo "### Heap"
  echo
  echo "The smallest heap in MB, of those tried, with which $SCALE items come to each output."
  echo
  echo "| from | ${outputs[*]} |" | sed 's/\([a-z]\) \([a-z]\)/\1 | \2/g'
  echo "| --- |$(printf ' ---: |%.0s' "${outputs[@]}")"
  for form in "${heap_forms[@]}"; do
    printf '| %s |' "$form"
    for output in "${outputs[@]}"; do
      say "the smallest heap from $form to $output"
      printf ' %s |' "$(smallest_heap "$documents/$(file_of "$form")" "$output")"
    done
    echo
  done
  echo
}

# Binary search: a heap that is large enough once counts as large enough.
smallest_heap() {
  local low=0 high=${#heaps[@]} middle
  while [ "$low" -lt "$high" ]; do
    middle=$(((low + high) / 2))
    if enough "${heaps[middle]}" "$1" "$2"; then
      high=$middle
    else
      low=$((middle + 1))
    fi
  done
  echo "${heaps[low]:-more than ${heaps[-1]}}"
}

# A heap in which Java mostly collects garbage counts as too small.
enough() {
  local out=$work/made.$3 code=0
  rm -f "$out"
  JDK_JAVA_OPTIONS="-Xmx$1m" timeout 300 "$program" compile -q "$2" --limit "$limits" \
    -t "$3" -o "$out" >/dev/null 2>"$work/said.txt" || code=$?
  rm -f "$out"
  [ "$code" -eq 0 ]
}
