"""A built site as its checks see it."""

from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

# Attributes that hold an address, and those of them that hold several.
ADDRESSES = {"href", "src", "srcset", "poster", "action", "formaction", "data", "xlink:href"}


class Page(HTMLParser):
    """What checks ask of an HTML file."""

    def __init__(self, path: str, text: str):
        super().__init__()
        self.path = path
        self.text = text
        self.lang = None
        self.title = ""
        # Whether search engines are asked to leave the page out.
        self.is_unlisted = False
        self.ids: list[str] = []
        self.headings: list[int] = []
        # (tag, rel, address) of everything that points somewhere.
        self.addresses: list[tuple[str, str, str]] = []
        # CSS inside the page: style elements and style attributes.
        self.styles: list[str] = []
        self.words: list[str] = []
        self._inside: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        if tag == "html":
            self.lang = values.get("lang")
        if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
            self.headings.append(int(tag[1]))
        if "id" in values:
            self.ids.append(values["id"])
        if "style" in values:
            self.styles.append(values["style"])
        if tag == "meta" and values.get("name") == "robots":
            self.is_unlisted = "noindex" in values.get("content", "")
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            self.addresses.append((tag, "refresh", values.get("content", "").partition("=")[2]))
        for name, value in values.items():
            if name == "srcset":
                for part in value.split(","):
                    self.addresses.append((tag, "", part.split()[0]))
            elif name in ADDRESSES:
                self.addresses.append((tag, values.get("rel", ""), value))
        self._inside = [tag]

    def handle_endtag(self, tag):
        self._inside = []

    def handle_data(self, data):
        inside = self._inside[0] if self._inside else ""
        if inside == "title":
            self.title += data
        elif inside == "style":
            self.styles.append(data)
        elif inside != "script":
            self.words.append(data)


class Site:
    """The files of a site by their paths below its folder, ascending."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.files = {
            path.relative_to(folder).as_posix(): path
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }

    def matching(self, prefix: str, suffix: str) -> list[str]:
        return [path for path in self.files if path.startswith(prefix) and path.endswith(suffix)]

    def text(self, path: str) -> str:
        return self.files[path].read_text(encoding="utf-8")

    @cached_property
    def pages(self) -> dict[str, Page]:
        return {path: Page(path, self.text(path)) for path in self.matching("", ".html")}

    @cached_property
    def procedures(self) -> list[str]:
        """Pages of one procedure each."""
        return [path for path in self.matching("thu-tuc/", ".html") if "index" not in path]

    @cached_property
    def address(self) -> str:
        """The address of the published site, with a final slash, as the site map gives it."""
        tree = ElementTree.fromstring(self.text("sitemap.xml"))
        addresses = [element.text or "" for element in tree.iter() if element.tag.endswith("}loc")]
        home = min(addresses, key=len)
        return home.removesuffix("index.html")

    def below_root(self, page: Page, address: str) -> str:
        """An address as if it stood in a page at the root. The page for missing addresses, which a
        server shows at any depth, alone has to begin its own at the root of the host."""
        root = urlsplit(self.address).path
        is_rooted = page.path == "404.html" and address.startswith(root)
        return address.removeprefix(root) or "index.html" if is_rooted else address

    def fault_of(self, origin: str, address: str) -> str | None:
        """What is wrong with a relative address that stands in the file `origin`."""
        parts = urlsplit(address)
        target = self.resolved(origin, unquote(parts.path))
        if target is None:
            return f"{origin}: {address} leads out of the site"
        if target not in self.files:
            return f"{origin}: {address} leads to no file"
        if parts.fragment and target.endswith(".html"):
            if unquote(parts.fragment) not in self.pages[target].ids:
                return f"{origin}: {address} leads to no place in {target}"
        return None

    def linked_from(self, path: str) -> set[str]:
        """The files that a page points to."""
        addresses = (urlsplit(address) for _, _, address in self.pages[path].addresses)
        return {
            self.resolved(path, unquote(parts.path)) or ""
            for parts in addresses if not parts.scheme and not parts.netloc
        }

    def resolved(self, origin: str, path: str) -> str | None:
        """The file that a relative path in `origin` names; None outside the site."""
        if not path:
            return origin
        parts = origin.split("/")[:-1]
        for part in path.split("/"):
            if part == "..":
                if not parts:
                    return None
                parts.pop()
            elif part not in ("", "."):
                parts.append(part)
        target = "/".join(parts)
        # Web servers show index.html for a folder.
        is_folder = path.endswith(("/", ".")) or (self.folder / target).is_dir()
        return f"{target}/index.html".lstrip("/") if is_folder else target
