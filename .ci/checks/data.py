"""Checks of the calendar, the open data and the site map."""

import csv
import json
from urllib.parse import unquote
from xml.etree import ElementTree

from .site import Site


def calendar(site: Site):
    faults = []
    events = 0
    for path in site.matching("", ".ics"):
        data = site.files[path].read_bytes()
        if not data.endswith(b"\r\n") or data.count(b"\n") != data.count(b"\r\n"):
            faults.append(f"{path}: a line does not end with CRLF")
        for number, line in enumerate(data.split(b"\r\n"), 1):
            if len(line) > 75:
                faults.append(f"{path}:{number}: {len(line)} octets")
            try:
                line.decode("utf-8")
            except UnicodeDecodeError:
                faults.append(f"{path}:{number}: folded within a character")
        lines = data.decode("utf-8", "replace").replace("\r\n ", "").split("\r\n")
        if lines[0] != "BEGIN:VCALENDAR" or lines[-2:] != ["END:VCALENDAR", ""]:
            faults.append(f"{path}: not a calendar")
        begun = lines.count("BEGIN:VEVENT")
        events += begun
        properties = "\n".join(lines).partition("BEGIN:VEVENT")[2].split("\n")
        for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY"):
            found = [line for line in properties if line.startswith((f"{name}:", f"{name};"))]
            if len(found) != begun:
                faults.append(f"{path}: {begun} events, {len(found)} {name}")
            if name == "UID" and len(set(found)) != len(found):
                faults.append(f"{path}: two events with one UID")
    if not events:
        faults.append("no calendar holds an event")
    return f"{events} events, CRLF, lines of at most 75 octets, each UID once", faults


def open_data(site: Site):
    faults = []
    tables = site.matching("", ".csv")
    documents = site.matching("", ".json") + site.matching("", ".webmanifest")
    for path in documents:
        try:
            json.loads(site.text(path))
        except ValueError as error:
            faults.append(f"{path}: {error}")
    rows = 0
    for path in tables:
        with site.files[path].open(encoding="utf-8-sig", newline="") as file:
            widths = [len(row) for row in csv.reader(file, strict=True)]
        rows += len(widths)
        if len(widths) < 2 or len(set(widths)) != 1:
            faults.append(f"{path}: {len(widths)} rows of {sorted(set(widths))} columns")
    if not site.matching("du-lieu/", ".json") or not site.matching("du-lieu/", ".csv"):
        faults.append("du-lieu/: no JSON or no CSV")
    return f"{len(documents)} JSON files parse; {len(tables)} tables, {rows} even rows", faults


def site_map(site: Site):
    faults = []
    for path in site.matching("", ".xml"):
        try:
            ElementTree.fromstring(site.files[path].read_bytes())
        except ElementTree.ParseError as error:
            faults.append(f"{path}: {error}")
    if faults:
        return "", faults
    listed = [
        unquote((element.text or "").removeprefix(site.address)) or "index.html"
        for element in named(ElementTree.fromstring(site.text("sitemap.xml")), "loc")
    ]
    listed = [path + "index.html" if path.endswith("/") else path for path in listed]
    faults += [f"sitemap.xml: {path} is not there" for path in listed if path not in site.files]
    faults += [
        f"sitemap.xml: {page.path} is {'listed' if page.is_unlisted else 'not listed'}"
        for page in site.pages.values() if page.is_unlisted == (page.path in listed)
    ]
    return f"the site map lists {len(listed)} pages: all that are there and may be found", faults


def change_feed(site: Site):
    """The feed of changes is Atom (RFC 4287): ids once, dates, and links to places that are there."""
    try:
        feed = ElementTree.fromstring(site.text("cap-nhat.xml"))
    except (KeyError, ElementTree.ParseError) as error:
        return "", [f"cap-nhat.xml: {error}"]
    entries = named(feed, "entry")
    faults = [] if entries else ["cap-nhat.xml: no entries"]
    ids = [named(it, "id")[0].text for it in entries]
    faults += [f"cap-nhat.xml: {it} twice" for it in set(ids) if ids.count(it) > 1]
    for part in [feed, *entries]:
        lacking = [it for it in ("id", "title", "updated") if not part.findtext(f"{{*}}{it}")]
        faults += [f"cap-nhat.xml: without {it}" for it in lacking]
    for link in named(feed, "link"):
        address = link.get("href", "")
        fault = site.fault_of("", address.removeprefix(site.address))
        faults += [f"cap-nhat.xml: {fault}"] if fault or not address.startswith(site.address) else []
    return f"{len(entries)} entries", faults


def named(element: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    return [it for it in element.iter() if it.tag.rpartition("}")[2] == name]


CHECKS = [calendar, open_data, site_map, change_feed]
