"""Checks of the web pages."""

import gzip
import re
import unicodedata
from urllib.parse import unquote, urlsplit

from .site import Site

# The five things an office must post, then what every site has.
EXPECTED = [
    "thu-tuc/index.html",
    "phi-le-phi.html",
    "lanh-dao.html",
    "lich-tiep-cong-dan.html",
    "khau-hieu.html",
    "index.html",
    "phan-anh-kien-nghi.html",
    "van-ban.html",
    "nghia-vu-niem-yet.html",
    "bang/index.html",
    "cap-nhat.html",
    "404.html",
    "lich-tiep-cong-dan.ics",
    "cap-nhat.xml",
    "sitemap.xml",
    "robots.txt",
]
EXPECTED_IN = ["n/", "noi-quy/", "thong-bao/", "du-lieu/", "assets/"]
LEAST_PROCEDURES = 40

# Bytes that a phone receives for a page with its style and its program, compressed.
PAGE_LIMIT = 60_000
FILE_LIMIT = 1_000_000

ELSEWHERE = re.compile(r"""(?:https?:)?//[\w.-]+\.[a-z]{2,}""", re.IGNORECASE)
CSS_ADDRESS = re.compile(r"""url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)""")
# Names that are addresses but that nothing is fetched from.
NAMESPACES = ("http://www.w3.org", "https://schema.org", "http://schema.org")


def expected_files(site: Site):
    faults = [f"{path}: missing" for path in EXPECTED if path not in site.files]
    faults += [f"{folder}: empty" for folder in EXPECTED_IN if not site.matching(folder, "")]
    return f"{len(EXPECTED)} files and {len(EXPECTED_IN)} folders are there", faults


def procedure_pages(site: Site):
    count = len(site.procedures)
    faults = [] if count >= LEAST_PROCEDURES else [f"thu-tuc/: {count} pages"]
    return f"{count} pages, at least {LEAST_PROCEDURES}", faults


def links(site: Site):
    count = 0
    faults = []
    for page in site.pages.values():
        for tag, _, address in page.addresses:
            address = site.below_root(page, address)
            if is_relative(address):
                count += 1
                faults.append(site.fault_of(page.path, address))
            elif tag == "a" and urlsplit(address).scheme not in ("http", "https", "mailto", "tel"):
                faults.append(f"{page.path}: {address} works in one place only")
    for path in site.matching("", ".css"):
        for address in css_addresses(site.text(path)):
            if is_relative(address):
                count += 1
                faults.append(site.fault_of(path, address))
    return f"{count} relative addresses lead to a file and a place in it", present(faults)


def requests(site: Site):
    faults = []
    for page in site.pages.values():
        for tag, rel, address in page.addresses:
            address = site.below_root(page, address)
            is_click = tag in ("a", "area") or (tag == "link" and rel in ("canonical", "alternate"))
            if not is_click and not is_relative(address) and not address.startswith("data:"):
                faults.append(f"{page.path}: <{tag}> fetches {address}")
        for style in page.styles:
            faults += [f"{page.path}: {a}" for a in css_addresses(style) if not is_inside(a)]
        for script in re.findall(r"<script\b[^>]*>(.*?)</script>", page.text, re.DOTALL):
            faults += [f"{page.path}: script names {a}" for a in foreign(script)]
    for path in site.matching("", ".css"):
        faults += [f"{path}: {a}" for a in css_addresses(site.text(path)) if not is_inside(a)]
    for path in site.matching("", ".js") + site.matching("", ".svg"):
        faults += [f"{path}: names {a}" for a in foreign(site.text(path))]
    return f"{len(site.pages)} pages, their styles and scripts fetch from the site alone", faults


def structure(site: Site):
    faults = []
    for page in site.pages.values():
        if page.lang != "vi":
            faults.append(f'{page.path}: lang is "{page.lang}", not "vi"')
        if page.headings.count(1) != 1:
            faults.append(f"{page.path}: {page.headings.count(1)} h1")
        if not page.title.strip():
            faults.append(f"{page.path}: no title")
        for above, below in zip(page.headings, page.headings[1:]):
            if below > above + 1:
                faults.append(f"{page.path}: h{above} is followed by h{below}")
        for name in sorted({name for name in page.ids if page.ids.count(name) > 1}):
            faults.append(f"{page.path}: id {name} stands twice")
    return f"{len(site.pages)} pages have lang=vi, a title, one h1, no skipped heading", faults


def words(site: Site):
    faults = []
    for page in site.pages.values():
        text = " ".join(page.words)
        for remnant in ("{{", "}}", "Optional(", "\ufffd"):
            if remnant in text:
                faults.append(f'{page.path}: shows "{remnant}"')
        if not unicodedata.is_normalized("NFC", page.text):
            faults.append(f"{page.path}: not NFC")
    return f"{len(site.pages)} pages are NFC and show no remnant of a template", faults


def weight(site: Site):
    packed = {
        path: len(gzip.compress(site.files[path].read_bytes(), 9))
        for path in site.matching("", ".html") + site.matching("", ".css") + site.matching("", ".js")
    }
    heaviest = ("", 0)
    faults = []
    for page in site.pages.values():
        fetched = {page.path} | {
            site.resolved(page.path, unquote(urlsplit(address).path)) or ""
            for tag, _, address in page.addresses
            if tag in ("link", "script", "img") and is_relative(address)
        }
        total = sum(packed.get(path, 0) for path in fetched)
        heaviest = max(heaviest, (page.path, total), key=lambda it: it[1])
        if total > PAGE_LIMIT:
            faults.append(f"{page.path}: {total} bytes with style and script")
    proof = f"at most {heaviest[1]} bytes compressed, {heaviest[0]}; the limit is {PAGE_LIMIT}"
    return proof, faults


def file_sizes(site: Site):
    sizes = {path: file.stat().st_size for path, file in site.files.items()}
    largest = max(sizes, key=lambda path: sizes[path])
    faults = [f"{path}: {size} bytes" for path, size in sizes.items() if size > FILE_LIMIT]
    return f"{len(sizes)} files, the largest {largest} with {sizes[largest]} bytes", faults


def file_names(site: Site):
    faults = [
        f"{path}: not portable" for path in site.files
        if not re.fullmatch(r"[A-Za-z0-9._/-]+", path) or path.endswith(".")
    ]
    seen: dict[str, str] = {}
    for path in site.files:
        first = seen.setdefault(path.casefold(), path)
        if first != path:
            faults.append(f"{path}: differs from {first} by case only")
    return f"{len(site.files)} names work on every file system", faults


def is_relative(address: str) -> bool:
    parts = urlsplit(address)
    return not parts.scheme and not parts.netloc and not address.startswith("/")


def is_inside(address: str) -> bool:
    return is_relative(address) or address.startswith("data:")


def css_addresses(style: str) -> list[str]:
    return [first or second for first, second in CSS_ADDRESS.findall(style)]


def foreign(text: str) -> list[str]:
    return [it for it in ELSEWHERE.findall(text) if not it.startswith(NAMESPACES)]


def present(faults: list[str | None]) -> list[str]:
    return [fault for fault in faults if fault]


CHECKS = [
    expected_files, procedure_pages, links, requests, structure, words, weight, file_sizes,
    file_names,
]
