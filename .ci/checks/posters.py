"""Checks of the posters."""

import re
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor

from .site import Site

# Width and height in millimetres (ISO 216), and how far a PDF may be off.
PAPERS = {"a4": (210, 297), "a3": (297, 420), "a2": (420, 594), "a1": (594, 841), "a0": (841, 1189)}
TOLERANCE = 0.5
POINT = 25.4 / 72

# A poster's file: its id, then what it is set for: "a3", "a3-ngang-2m", "300x60cm".
FILE = re.compile(
    r"bang/(?P<id>.+?)-(?:(?P<paper>a[0-4])(?P<turned>-ngang)?|(?P<width>\d+)x(?P<height>\d+)(?P<unit>cm|mm))"
    r"(?:-\d+c?m)?(?:-ty-le-1-(?P<reduction>\d+))?(?P<made>-ghep-(?P<tile>a[34])|-chua-xen)?\.pdf")

# The print pack of a board, and what bang/index.html says of it.
PACK = re.compile("bang/bo-in-(?P<board>.+)\\.pdf")
PACK_LINK = re.compile(r'href="\.\./(bang/bo-in-[^"]+)".*?<span class="small">([^<]*) \(tệp PDF (\d+) trang\)')
BOARD = re.compile('<li id="bang-([^"]+)">')

# The end of the ids of posters in two languages.
LANGUAGE = re.compile("-(km|en)$")

# Poster ids begin so, the longest counts; what each kind is always made for.
KINDS = {
    "danh-muc-toan-bo": ["a4", "a3"],
    "danh-muc-": ["a4", "a3"],
    "tthc-": ["a4", "a3"],
    "ma-qr": ["a4-70cm", "a3-90cm"],
    "ma-qr-": [],
    "phi-le-phi": ["a4", "a3"],
    "lich-tiep-cong-dan": ["a4", "a3"],
    "lich-tiep-cong-dan-thang-": ["a4", "a3"],
    "so-do-quay": ["a4", "a3", "a2"],
    "bien-ten-": ["a4-ngang"],
    "bien-quay-": ["a4-ngang", "a3-ngang"],
    "lanh-dao": ["a4", "a3"],
    "phan-anh-kien-nghi": ["a4", "a3"],
    "khau-hieu-": ["a4", "a3", "a2"],
    "noi-quy-": ["a4", "a3", "a2"],
    "quy-tac-": ["a4", "a3", "a2"],
    "quy-trinh-": ["a4", "a3", "a2"],
    "rieng-": ["a4", "a3"],
    "nghia-vu-niem-yet": ["a4", "a3"],
}
# Plain sheets: what they are for, and no code.
PLAIN = ["bien-ten-", "bien-quay-"]
PAGES = {
    "tthc-": "thu-tuc/{}.html",
    "danh-muc-toan-bo": "thu-tuc/",
    "danh-muc-": "thu-tuc/#{}",
    "ma-qr": "thu-tuc/",
    "so-do-quay": "thu-tuc/",
    "ma-qr-": "thu-tuc/#{}",
    "khau-hieu-": "khau-hieu.html#{}",
    "noi-quy-": "noi-quy/{}.html",
    "quy-tac-": "noi-quy/{}.html",
    "lich-tiep-cong-dan-thang-": "lich-tiep-cong-dan.html",
    "quy-trinh-": "quy-trinh/{}.html",
    "rieng-": "",
}


def kind_of(poster: str) -> str | None:
    return max((kind for kind in KINDS if poster.startswith(kind)), key=len, default=None)


def poster_files(site: Site):
    names = {
        path: FILE.fullmatch(path)
        for path in site.matching("bang/", ".pdf") if not PACK.fullmatch(path)
    }
    faults = [f"{path}: the name of no poster" for path, name in names.items() if not name]
    posters = {name["id"] for name in names.values() if name}
    faults += [f"bang/{poster}: of no kind" for poster in sorted(posters) if not kind_of(poster)]
    for kind, papers in KINDS.items():
        found = [poster for poster in posters if kind_of(poster) == kind]
        if not found:
            faults.append(f"bang/{kind}*.pdf: none")
        for poster in sorted(found):
            wanted = [f"bang/{poster}-{paper}.pdf" for paper in papers] + [f"bang/{poster}.png"]
            faults += [f"{path}: missing" for path in wanted if path not in site.files]
    linked = site.linked_from("bang/index.html")
    faults += [
        f"{path}: bang/index.html does not link to it"
        for path in site.matching("bang/", ".pdf") if path not in linked
    ]
    return f"{len(posters)} posters of {len(KINDS)} kinds, each on its papers, all linked", faults


def print_packs(site: Site):
    """Each board has a pack: a cover on A4, then as many sheets of each paper as the page says."""
    page = site.files["bang/index.html"].read_text()
    told = {path: (papers, int(pages)) for path, papers, pages in PACK_LINK.findall(page)}
    faults = []
    sheets = 0
    for board in BOARD.findall(page):
        path = f"bang/bo-in-{board}.pdf"
        if path not in told or path not in site.files:
            faults.append(f"{path}: missing, or bang/index.html does not link to it")
            continue
        found = [paper_of(*sheet) for sheet in sheet_sizes(run_pages(site, path))]
        papers, pages = told[path]
        sheets += len(found) - 1
        if len(found) != pages or found[:1] != ["A4"]:
            faults.append(f"{path}: {len(found)} pages, not a cover on A4 and {pages - 1} sheets")
        for count, paper in re.findall(r"(\d+) tờ (A\d(?: ngang)?)", papers):
            if found[1:].count(paper) != int(count):
                faults.append(f"{path}: {found[1:].count(paper)} sheets of {paper}, not {count}")
    return f"{len(told)} boards, {sheets} sheets below their covers", faults


def paper_of(width: float, height: float) -> str | None:
    for name, (short, long) in PAPERS.items():
        for (x, y), turned in [((short, long), ""), ((long, short), " ngang")]:
            if abs(width - x) <= TOLERANCE and abs(height - y) <= TOLERANCE:
                return name.upper() + turned
    return None


def poster_procedures(site: Site):
    faults = []
    count = 0
    for path in site.procedures:
        code = path.removeprefix("thu-tuc/").removesuffix(".html")
        poster = f"bang/tthc-{code}-a4.pdf"
        offered = poster in site.linked_from(path)
        count += offered
        if poster in site.files and not offered:
            faults.append(f"{path}: does not link to {poster}")
    if count < 40:
        faults.append(f"thu-tuc/: only {count} pages offer a poster")
    return f"{count} procedure pages offer their poster", faults


def documents(site: Site):
    """Every PDF is sound, of its paper's size, tagged, titled, with its fonts embedded."""
    paths = site.matching("bang/", ".pdf")
    with ThreadPoolExecutor() as pool:
        results = list(pool.map(lambda path: document_faults(site, path), paths))
    sheets = sum(count for count, _ in results)
    proof = f"{len(paths)} PDFs, {sheets} sheets: sound, right paper, tagged, fonts embedded"
    return proof, [fault for _, faults in results for fault in faults]


def document_faults(site: Site, path: str) -> tuple[int, list[str]]:
    file = str(site.files[path])
    faults = []
    status, output = run("qpdf", "--check", file)
    if status:
        faults.append(f"{path}: qpdf: {output.strip().splitlines()[-1]}")
    output = run_pages(site, path)
    if not output:
        return 0, faults + [f"{path}: pdfinfo cannot read it"]
    facts = dict(re.findall(r"^([^:\n]+):\s*(.*)$", output, re.MULTILINE))
    if facts.get("Tagged") != "yes":
        faults.append(f"{path}: not tagged")
    if not facts.get("Title"):
        faults.append(f"{path}: no title")
    wanted = sizes(FILE.fullmatch(path))
    for sheet, found in enumerate(sheet_sizes(output), 1):
        if wanted and not any(all(abs(a - b) <= TOLERANCE for a, b in zip(found, it)) for it in wanted):
            faults.append(f"{path}: sheet {sheet} is {found[0]:.0f} x {found[1]:.0f} mm, not {wanted[0]}")
    _, output = run("pdffonts", file)
    fonts = [line.split() for line in output.splitlines()[2:]]
    if not fonts:
        faults.append(f"{path}: no fonts")
    for font in fonts:
        # … emb sub uni object ID
        if font[-5:-2] != ["yes", "yes", "yes"]:
            faults.append(f"{path}: font {font[0]} is not embedded whole")
    return int(facts.get("Pages", 0)), faults


def run_pages(site: Site, path: str) -> str:
    """What pdfinfo says of a PDF and its trimmed pages; nothing when it cannot read it."""
    status, output = run("pdfinfo", "-box", "-f", "1", "-l", "-1", str(site.files[path]))
    return "" if status else output


def sheet_sizes(output: str) -> list[tuple[float, float]]:
    """Width and height in millimetres of each page, cut to its trim box."""
    boxes = re.findall(
        r"^Page\s+\d+ TrimBox:\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)", output, re.MULTILINE)
    numbers = [[float(number) * POINT for number in box] for box in boxes]
    return [(right - left, top - bottom) for left, bottom, right, top in numbers]


def sizes(name: re.Match | None) -> list[tuple[float, float]]:
    """The sizes that a sheet may have in millimetres, from the name of the file; none for any."""
    if not name:
        return []
    if paper := name["tile"] or name["paper"]:
        short, long = PAPERS[paper]
        if name["tile"]:
            return [(short, long), (long, short)]
        return [(long, short) if name["turned"] else (short, long)]
    unit = (10 if name["unit"] == "cm" else 1) / int(name["reduction"] or 1)
    return [(int(name["width"]) * unit, int(name["height"]) * unit)]


# The page of an edition: its address is short enough for a code with large modules, and it leads on.
EDITION = re.compile(r"n/[0-9a-hjkmnp-tv-z]{8}\.html")
LONGEST_ADDRESS = 60


def qr_codes(site: Site):
    """One poster of each kind on each paper leads to the page of its edition, which leads to the page
    that tells the same, and the codes among its contents to pages of the site."""
    faults = []
    count = 0
    for kind, papers in KINDS.items():
        # What only boards ask for is read on whatever they ask for.
        for paper in papers or ["*"]:
            found = site.matching(f"bang/{kind}", f"-{paper}.pdf" if papers else ".pdf")
            found = [it for it in found if not FILE.fullmatch(it)["made"]]
            path = next((it for it in found if kind_of(FILE.fullmatch(it)["id"]) == kind), None)
            if path is None:
                faults.append(f"bang/{kind}*-{paper}.pdf: none")
                continue
            name = LANGUAGE.sub("", FILE.fullmatch(path)["id"].removeprefix(kind))
            page = PAGES.get(kind, kind + ".html").format(name)
            count += 1
            found = decoded(site, path)
            if kind in PLAIN:
                faults += [f"{path}: reads {found}"] if found else []
                continue
            own = [it for it in found if EDITION.fullmatch(it.removeprefix(site.address))]
            if len(own) != 1 or len(found) > 1 and not kind.startswith("ma-qr"):
                faults.append(f"{path}: reads {found}, not one page of its edition")
            faults += [
                f"{path}: {len(it)} letters in {it}" for it in own if len(it) > LONGEST_ADDRESS
            ]
            file, _, place = page.partition("#")
            target = (file + "index.html" if file.endswith("/") or not file else file) + (place and "#" + place)
            for address in own:
                edition = site.pages.get(address.removeprefix(site.address))
                if edition and not any(it == f"../{target}" for _, _, it in edition.addresses):
                    faults.append(f"{path}: its page {edition.path} does not lead to {target}")
            faults += [
                f"{path}: reads {address}" for address in found
                if not address.startswith(site.address)
                or site.fault_of("", address.removeprefix(site.address) or "./")
            ]
            faults += [fault for fault in [site.fault_of("", page or "./")] if fault]
    return f"{count} codes read, each leads to its page below {site.address}", faults


def decoded(site: Site, path: str) -> list[str]:
    """What a phone reads from the last sheet, drawn at 100 dots an inch."""
    file = str(site.files[path])
    pages = re.search(r"^Pages:\s+(\d+)", run("pdfinfo", file)[1], re.MULTILINE)
    last = pages[1] if pages else "1"
    with tempfile.TemporaryDirectory() as folder:
        picture = f"{folder}/sheet"
        run("pdftoppm", "-r", "100", "-gray", "-png", "-singlefile", "-f", last, "-l", last, file, picture)
        return run("zbarimg", "--quiet", "--raw", f"{picture}.png")[1].split()


def run(*command: str) -> tuple[int, str]:
    result = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    return result.returncode, result.stdout + (result.stderr if result.returncode else "")


CHECKS = [poster_files, print_packs, poster_procedures, documents, qr_codes]
