import Diagnostics

/// The findings of one file, made while its values are read.
struct Findings {
  let path: String
  private(set) var all: [Diagnostic] = []

  init(path: String) { self.path = path }

  mutating func error(
    _ code: String, _ message: String, at bytes: Range<Int>, advice: String? = nil,
    notes: [Diagnostic.Note] = [], fixes: [Fix] = []
  ) {
    let span = SourceSpan(path: path, bytes: bytes)
    all.append(
      Diagnostic(.error, code, message, at: span, advice: advice, notes: notes, fixes: fixes))
  }

  mutating func add(_ diagnostics: [Diagnostic]) { all += diagnostics }
}
