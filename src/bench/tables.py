"""Makes Markdown tables of what was measured: tables.py PART ARGUMENT... prints one."""

import json
import statistics
import sys


def table(heads, rows):
    """Prints a table; the first column is for names, the others for figures."""
    print("| " + " | ".join(heads) + " |")
    print("| --- |" + " ---: |" * (len(heads) - 1))
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    print()


def hyperfine_times(files):
    """All times of each command in some results of hyperfine, in seconds."""
    times = {}
    for name in files:
        with open(name, encoding="utf-8") as file:
            for result in json.load(file)["results"]:
                times.setdefault(result["command"], []).extend(result["times"])
    return times


def milliseconds(seconds):
    """A short time."""
    return f"{seconds * 1000:.0f}"


def in_seconds(seconds):
    """A long time."""
    return f"{seconds:.2f}"


def spread(times, written):
    """From the first to the last tenth of some times."""
    ordered = sorted(times)
    cut = len(ordered) // 10
    return f"{written(ordered[cut])}–{written(ordered[-1 - cut])}"


def start(title, peaks_file, *files):
    """Small jobs, each in a process of its own, as multiples of pandoc's wall time."""
    with open(peaks_file, encoding="utf-8") as file:
        peaks = dict(line.split() for line in file)
    names = {"pandoc": "pandoc", "outputs": "four outputs", "soup": "python + BeautifulSoup"}
    names["empty"] = "an empty JVM"
    peak_of = {name: peaks[short] for short, name in names.items()}
    times = hyperfine_times(files)
    unit = statistics.median(times["pandoc"])
    rows = []
    for name, all_times in times.items():
        middle = statistics.median(all_times)
        rows.append(
            (
                name,
                milliseconds(middle),
                spread(all_times, milliseconds),
                f"{middle / unit:.2f}",
                peak_of.get(name, ""),
            )
        )
    print(f"**{title}**, {len(times['pandoc'])} runs each\n")
    table(("job", "median ms", "spread ms", "/ pandoc", "peak MB"), rows)


def throughput(size, *files):
    """One large document, as shares of the wall times of the others."""
    times = hyperfine_times(files)
    middles = {name: statistics.median(all_times) for name, all_times in times.items()}
    rows = []
    for name, middle in middles.items():
        rows.append(
            (
                name,
                in_seconds(middle),
                spread(times[name], in_seconds),
                f"{middle / middles['pandoc']:.3f}",
                f"{middle / middles['python + BeautifulSoup']:.3f}",
            )
        )
    print(f"### Throughput\n\nA flattened text of {int(size) / 1e6:.1f} MB, each run a process.\n")
    table(("job", "median s", "spread s", "/ pandoc", "/ BeautifulSoup"), rows)


def scale(file_name):
    """How many times longer ten times as much takes: whole processes, the middle run of each size."""
    runs = {}
    with open(file_name, encoding="utf-8") as file:
        for line in file:
            what, items, wall, _, peak, code = line.rstrip("\n").split("\t")
            seconds = float(wall) if code == "0" else None
            runs.setdefault(what, {}).setdefault(int(items), []).append((seconds, int(peak)))
    sizes = sorted({items for by_items in runs.values() for items in by_items})
    heads = ["what", *(f"{items:,} items, s" for items in sizes)]
    heads += [f"{more:,} / {less:,}" for less, more in zip(sizes, sizes[1:])] + ["peak MB"]
    print("### Scale\n\nSeconds, how many times those of a tenth of the items, and the peak at most.\n")
    table(heads, [scale_row(what, by_items, sizes) for what, by_items in runs.items()])


def scale_row(what, by_items, sizes):
    """The times of one thing, what ten times as much costs, and the most memory."""
    middles = [middle_or_none([seconds for seconds, _ in by_items[items]]) for items in sizes]
    growth = [
        f"{more / less:.1f}" if less and more else "" for less, more in zip(middles, middles[1:])
    ]
    peak = statistics.median(peak for _, peak in by_items[sizes[-1]]) / 1024
    return (what, *("failed" if m is None else in_seconds(m) for m in middles), *growth, f"{peak:.0f}")


def middle_or_none(times):
    """The middle time; None if a run failed."""
    return None if None in times else statistics.median(times)


def batch(count, file_name):
    """Many small files on one processor and on two."""
    walls = {"1": [], "2": []}
    with open(file_name, encoding="utf-8") as file:
        for line in file:
            processors, wall, _, _, code = line.split()
            if code != "0":
                sys.exit(f"a batch ended with {code}")
            walls[processors].append(float(wall))
    one = statistics.median(walls["1"])
    rows = []
    for processors, times in walls.items():
        middle = statistics.median(times)
        rows.append(
            (
                processors,
                in_seconds(middle),
                spread(times, in_seconds),
                f"{middle / int(count) * 1000:.2f}",
                f"{one / middle:.2f}",
            )
        )
    print(f"### Batch\n\n{int(count):,} small files in one process.\n")
    table(("processors", "median s", "spread s", "ms a file", "times as fast"), rows)


# What each part of the program is compared with.
LIBRARIES = {
    "READ_FLATTENED": ["JSOUP_FLATTENED"],
    "READ_TABLES": ["JSOUP_TABLES"],
    "READ_LISTS": ["JSOUP_LISTS"],
    "READ_OUTLINE": ["COMMONMARK_OUTLINE"],
    "READ_HANDOUT": ["COMMONMARK_HANDOUT"],
    "READ_YAML": ["JACKSON_YAML_READ", "SNAKEYAML_READ"],
    "READ_JSON": ["JACKSON_JSON_READ"],
    "WRITE_YAML": ["JACKSON_YAML_WRITE"],
    "WRITE_JSON": ["JACKSON_JSON_WRITE"],
}


def parts(file_name):
    """Megabytes in a second, of the program's parts and of the libraries that do the same alone."""
    with open(file_name, encoding="utf-8") as file:
        results = json.load(file)
    speeds = {}
    for result in results:
        name = result["params"].get("part") or result["params"]["library"]
        speed = result["secondaryMetrics"]["megabytes"]
        speeds[name] = (speed["score"], float(speed["scoreError"]))
    rows = []
    for name, (speed, error) in speeds.items():
        others = [f"{speed / speeds[other][0]:.2f} × {other}" for other in LIBRARIES.get(name, [])]
        rows.append((name, f"{speed:.1f}", f"± {error:.1f}", ", ".join(others)))
    print("### Parts\n\nMegabytes in a second of what is read, or of what is written.\n")
    table(("part or library", "MB/s", "spread", "beside"), rows)


if __name__ == "__main__":
    PARTS = {"start": start, "throughput": throughput, "scale": scale, "batch": batch, "parts": parts}
    PARTS[sys.argv[1]](*sys.argv[2:])
