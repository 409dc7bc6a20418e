"""What people would write instead: flattened text to YAML, Markdown, HTML and JSON with BeautifulSoup.

soup.py FILE FOLDER reads the tree and writes four files. It knows the habits of the documents that
are measured, proves nothing, and refuses nothing.
"""

import hashlib
import html
import json
import os
import re
import sys

from bs4 import BeautifulSoup

SECTIONS = {"Knowledge", "Application"}


def fold(text):
    """White space as one blank each."""
    return re.sub(r"\s+", " ", text).strip()


def plain(field):
    """What a field says, without its tags and entities."""
    marked = "<" in field or "&" in field
    return fold(BeautifulSoup(field, "html.parser").get_text() if marked else field)


def item(text, kind="statement"):
    """A node of the tree, with an id made of its text."""
    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
    return {"id": kind[0] + digest[:7], "kind": kind, "text": text, "items": []}


def rows_of(table):
    """The rows of a table itself, without those of the tables in it."""
    return [row for row in table.find_all("tr") if row.find_parent("table") is table]


def add_table(table, siblings):
    """Adds the rows of a table; a row with a table holds what is below the one before it."""
    for row in rows_of(table):
        nested = row.find("table")
        if nested is None:
            siblings.append(item(fold(row.get_text())))
        elif siblings:
            add_table(nested, siblings[-1]["items"])
        else:
            add_table(nested, siblings)


def read_block(lines, siblings):
    """Adds the statements of a block; the lines that only repeat a table's rows are passed over."""
    position = 0
    adopting = None
    while position < len(lines):
        field = lines[position].split("\t", 1)[0]
        position += 1
        if field.startswith("<table"):
            soup = BeautifulSoup(field, "html.parser")
            add_table(soup.table, siblings[-1]["items"] if siblings else siblings)
            position += len(soup.find_all("tr"))
            adopting = None
            continue
        text = plain(field)
        if not text:
            continue
        node = item(text)
        if adopting is not None and text[0].islower():
            adopting["items"].append(node)
            continue
        siblings.append(node)
        adopting = node if text.endswith(":") else None


def read(text):
    """The title and the tree of a flattened text."""
    blocks = [block for block in re.split(r"\n[ \t]*\n", text) if block.strip()]
    title = fold(blocks[0])
    top = []
    section = top
    here = top
    for block in blocks[1:]:
        lines = block.strip("\n").split("\n")
        first = fold(lines[0])
        if len(lines) == 1 and first in SECTIONS:
            heading = item(first, "heading")
            top.append(heading)
            section = here = heading["items"]
        elif len(lines) == 1 and re.match(r"(Ability|Capacity) to ", first):
            heading = item(first, "heading")
            section.append(heading)
            here = heading["items"]
        else:
            read_block(lines, here)
    return title, top


def to_yaml(title, items):
    """Block style; each text is quoted as JSON does it."""
    lines = [f"title: {json.dumps(title, ensure_ascii=False)}", "items:"]

    def add(nodes, indent):
        for node in nodes:
            lines.append(f"{indent}- {node['kind']}: {json.dumps(node['text'], ensure_ascii=False)}")
            lines.append(f"{indent}  id: {node['id']}")
            if node["items"]:
                lines.append(f"{indent}  items:")
                add(node["items"], indent + "    ")

    add(items, "  ")
    return "\n".join(lines) + "\n"


def to_markdown(title, items):
    """Headings and lists."""
    lines = [f"# {title}", ""]

    def add(nodes, level, indent):
        for node in nodes:
            text = re.sub(r"([\\`*_\[\]<>])", r"\\\1", node["text"])
            if node["kind"] == "heading":
                lines.extend(["", f"{'#' * level} {text}", ""])
                add(node["items"], level + 1, "")
            else:
                lines.append(f"{indent}- {text}")
                add(node["items"], level, indent + "  ")

    add(items, 2, "")
    return "\n".join(lines) + "\n"


def to_html(title, items):
    """A page of lists with a box to tick at each leaf."""
    parts = [f"<!DOCTYPE html><meta charset=utf-8><title>{html.escape(title)}</title>"]
    parts.append(f"<h1>{html.escape(title)}</h1>")

    def add(nodes):
        parts.append("<ul>")
        for node in nodes:
            box = "" if node["items"] else '<input type="checkbox"> '
            parts.append(f'<li id="{node["id"]}">{box}{html.escape(node["text"])}')
            if node["items"]:
                add(node["items"])
            parts.append("</li>")
        parts.append("</ul>")

    add(items)
    return "\n".join(parts) + "\n"


def to_json(title, items):
    """The tree as it is."""
    return json.dumps({"title": title, "items": items}, ensure_ascii=False, indent=2) + "\n"


def main(source, folder):
    """Reads a file and writes what is made of it."""
    with open(source, encoding="utf-8") as file:
        title, items = read(file.read())
    os.makedirs(folder, exist_ok=True)
    for name, write in {
        "framework.yaml": to_yaml,
        "handout.md": to_markdown,
        "checklist.html": to_html,
        "framework.json": to_json,
    }.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(write(title, items))


if __name__ == "__main__":
    main(*sys.argv[1:])
