/// The Python program of a worker.
///
/// It is handed to `python3 -c`, so that it needs no file beside the installed binary. It keeps one
/// compiler, whose fonts and parsed templates serve every poster, and passes each view in one file:
/// an input of Typst's own would make the compiler forget what it knows with every poster.
/// Each message is a line of fields followed by as many bytes as the fields say:
///
///     → <template> <time stamp> <bytes of view> <preview ppi, 0 for none> <standards>, the view
///     ← ready <version of typst> <digest of the names, sizes and times of its font files>
///     ← done <sheets> <bytes of PDF> <bytes of PNG>, the PDF, the PNG
///     ← failed <bytes>, file, line and column, then the message with its hints, a line each
let workerProgram = #"""
  import hashlib, os, re, sys
  import typst

  root, view_name = sys.argv[1:]
  noto = "/usr/share/fonts/truetype/noto"
  fonts = typst.Fonts(
      include_system_fonts=not os.path.isdir(noto), include_embedded_fonts=False,
      font_paths=[noto] if os.path.isdir(noto) else [])
  compiler = typst.Compiler(root=root, font_paths=fonts, sys_inputs={"view": "/" + view_name})
  reader, writer = sys.stdin.buffer, sys.stdout.buffer


  def send(line, *parts):
      writer.write(line.encode() + b"\n")
      for part in parts:
          writer.write(part)
      writer.flush()


  def place(error):
      found = re.search(r"┌─ (.+):(\d+):(\d+)", getattr(error, "diagnostic", ""))
      if not found:
          return "", "0", "0"
      return os.path.basename(found[1]), found[2], found[3]


  def render(template, stamp, view, ppi, standards):
      with open(os.path.join(root, view_name), "wb") as file:
          file.write(view)
      pdf = compiler.compile(
          input=os.path.join(root, template), format="pdf", pdf_standards=standards.split(","),
          timestamp=stamp)
      sheets = len(re.findall(rb"/Type ?/Page\b", pdf))
      png = b""
      if ppi > 0:
          pages = compiler.compile(format="png", ppi=ppi)
          png = pages[0] if isinstance(pages, list) else pages
      send(f"done {sheets} {len(pdf)} {len(png)}", pdf, png)


  def font_files():
      lines = []
      for path in sorted({font.path for font in fonts.fonts()}):
          status = os.stat(path)
          lines.append(f"{path} {status.st_size} {status.st_mtime_ns}\n")
      return hashlib.sha256("".join(lines).encode()).hexdigest()


  send(f"ready {typst.__version__} {font_files()}")
  for line in reader:
      template, stamp, size, ppi, standards = line.decode().split()
      view = reader.read(int(size))
      try:
          render(template, int(stamp), view, float(ppi), standards)
      except Exception as error:
          message = getattr(error, "message", "") or str(error)
          lines = [*place(error), message, *getattr(error, "hints", [])]
          text = "\n".join(line.replace("\n", " ") for line in lines).encode()
          send(f"failed {len(text)}", text)
  """#
