# shellcheck shell=bash disable=SC2154 # its variables are those of measure
# Many small files in one process, on one processor and on two.

batch_files=$((SCALE < 10000 ? SCALE : 10000))
batch_items=25

measure_batch() {
  local folder=$work/batch run processors times=$work/batch.tsv
  if [ ! -e "$folder/$batch_files" ]; then
    say "writing $batch_files files"
    rm -rf "$folder"
    bench_java competence.bench.GenerateMany "$batch_files" "$batch_items" "$folder"
    touch "$folder/$batch_files"
  fi
  : >"$times"
  for run in $(seq "$(((RUNS + 5) / 6))"); do
    for processors in 1 2; do
      say "run $run of the batch on $processors processors"
      echo "$processors	$(batch_once "$processors" "$folder")" >>"$times"
    done
  done
  "$PYTHON" "$bench/tables.py" batch "$batch_files" "$times"
}

batch_once() {
  rm -rf "$work/batch-out"
  JDK_JAVA_OPTIONS="-XX:ActiveProcessorCount=$1" \
    time_once "$program" compile -q "$2"/*.txt -o "$work/batch-out" | tr ' ' '\t'
  rm -rf "$work/batch-out"
}
