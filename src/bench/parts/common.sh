# shellcheck shell=bash disable=SC2154 # its variables are those of measure
# Functions that all parts use.

fail() {
  printf 'measure: %s\n' "$1" >&2
  exit 2
}

# Reports progress on standard error, separate from the tables.
say() {
  printf 'measure: %s\n' "$1" >&2
}

# Fails with the list of missing tools.
need_tools() {
  local missing=()
  command -v hyperfine >/dev/null || missing+=(hyperfine)
  command -v pandoc >/dev/null || missing+=(pandoc)
  /usr/bin/time --version >/dev/null 2>&1 || missing+=(time)
  find_python || missing+=(python3-bs4)
  [ "${#missing[@]}" -eq 0 ] ||
    fail "${missing[*]} is missing; on Debian: apt-get install ${missing[*]}"
}

# Sets PYTHON to the first Python with BeautifulSoup.
find_python() {
  local python
  for python in ${PYTHON:-python3 /usr/bin/python3}; do
    if "$python" -c 'import bs4' 2>/dev/null; then
      PYTHON=$("$python" -c 'import sys; print(sys.executable)')
      return
    fi
  done
  return 1
}

need_build() {
  if [ ! -x "$program" ] || [ ! -r "$work/classpath" ]; then
    fail "nothing is built: mvn -q -B -ntp package -Pbench"
  fi
}

# Runs a benchmark class.
bench_java() {
  java -cp "target/test-classes:target/classes:$(cat "$work/classpath")" "$@"
}

# Sets $documents to a folder with a generated framework of $1 items in the given formats.
make_documents() {
  documents=$work/documents/$1
  local form missing=()
  for form in "${@:2}"; do
    [ -s "$documents/$(file_of "$form")" ] || missing+=("$form")
  done
  if [ "${#missing[@]}" -gt 0 ]; then
    say "writing ${missing[*]} of $1 items"
    bench_java competence.bench.Generate 1 "$1" "$documents" "${missing[@]}"
  fi
}

# File names of Generate.
file_of() {
  case $1 in
    FLATTENED) echo flattened.txt ;;
    PLAIN) echo plain.txt ;;
    TABLES) echo tables.html ;;
    LISTS) echo lists.html ;;
    OUTLINE) echo outline.md ;;
    HANDOUT) echo handout.md ;;
    YAML) echo framework.yaml ;;
    JSON) echo framework.json ;;
    NEXT) echo next.yaml ;;
  esac
}

# The homes of the installed JDKs, one for each version, the current one first.
jdks() {
  local home java version seen=' '
  java=$(readlink -f "$(command -v java)")
  for home in ${JDKS:-"${JAVA_HOME:-}" "${java%/bin/java}" /usr/lib/jvm/*}; do
    version=$(jdk_version "$home") || continue
    if [ -n "$version" ] && [[ $seen != *" $version "* ]]; then
      seen+="$version "
      echo "$home"
    fi
  done
}

jdk_version() {
  [ -r "$1/release" ] && sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release"
}

# Runs a command once and prints wall time, CPU time, peak memory in KB and exit code.
time_once() {
  local line=$work/time.txt code=0
  /usr/bin/time -q -o "$line" -f '%e %U %S %M' "$@" >/dev/null 2>"$work/said.txt" || code=$?
  echo "$(awk '{ print $1, $2 + $3, $4 }' "$line") $code"
}

# The median of the numbers on standard input.
median() {
  sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}

# The median peak memory of several runs of a command, in MB.
peak_of() {
  for _ in 1 2 3; do
    time_once "$@" | awk '{ print int($3 / 1024 + 0.5) }'
  done | median
}

describe_machine() {
  local cpu
  cpu=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)
  echo "Measured on $(date -u +%Y-%m-%d): $(nproc) processors (${cpu:-$(uname -m)}), $(uname -s) $(uname -r)."
  echo
}
