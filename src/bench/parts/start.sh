# shellcheck shell=bash disable=SC2154 # its variables are those of measure
# Cold start: small jobs, each in its own process.

# Run in rounds, so that a disturbance of the machine affects all jobs alike.
rounds=3

measure_start() {
  local home
  rm -rf "$work/start"
  mkdir -p "$work/start"
  echo "### Start"
  echo
  for home in $(jdks); do
    say "cold starts on $home"
    start_on "$home"
  done
}

start_on() {
  local version round
  version=$(jdk_version "$1")
  make_empty_program
  export JAVA_HOME=$1
  # Create the class archive first: made in the background, it would disturb the runs.
  COMPETENCE_ARCHIVE=now "$program" --version >/dev/null 2>&1 || true
  for round in $(seq "$rounds"); do
    start_round "$work/start/$version.$round.json"
  done
  start_peaks >"$work/start/$version.peaks"
  "$PYTHON" "$bench/tables.py" start "JDK $version" "$work/start/$version.peaks" \
    "$work/start/$version".*.json
  unset JAVA_HOME
}

start_round() {
  hyperfine -N --style none --ignore-failure --warmup 3 --runs "$(((RUNS + rounds - 1) / rounds))" \
    --prepare "rm -rf $work/start/out" --export-json "$1" \
    -n pandoc "$(start_command pandoc)" \
    -n "four outputs" "$(start_command outputs)" \
    -n "python + BeautifulSoup" "$(start_command soup)" \
    -n "an empty JVM" "$(start_command empty)" \
    -n "the version" "$program --version" \
    -n "the help" "$program --help" \
    -n "a usage error" "$program compile --nonsense" >"$work/said.txt" 2>&1
}

start_command() {
  local out=$work/start/out
  case $1 in
    pandoc) echo "pandoc -f html -t markdown $seed" ;;
    outputs) echo "$program compile -q $seed --to yaml,md,html,json -o $out" ;;
    soup) echo "$PYTHON $bench/soup.py $seed $out" ;;
    empty)
      echo "$JAVA_HOME/bin/java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -cp $work/empty Empty"
      ;;
  esac
}

# Peak memory of the jobs that ask for it.
start_peaks() {
  local name
  for name in pandoc outputs soup empty; do
    rm -rf "$work/start/out"
    # shellcheck disable=SC2046 # a command and its arguments
    echo "$name $(peak_of $(start_command "$name"))"
  done
}

make_empty_program() {
  [ -r "$work/empty/Empty.class" ] || javac --release 17 -d "$work/empty" "$bench/Empty.java"
}
