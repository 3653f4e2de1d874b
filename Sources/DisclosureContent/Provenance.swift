public import Diagnostics
public import DisclosureModel

/// Where each thing of a catalogue was written, so that a finding about a value can point at it.
///
/// Places are not kept with the values: a file is parsed again when one of its places is asked for.
/// Findings are few, so a build without findings pays nothing.
public struct Provenance: Sendable {
  /// The file of an item, and the path of the item within it.
  struct Home: Sendable {
    let file: String
    let path: String
  }

  private let sources: [String: SourceFile]
  private let homes: [CatalogItem: Home]
  /// Files with errors: what could be read of them is not all they say.
  private var faulty: Set<String> = []

  init(sources: [SourceFile], homes: [CatalogItem: Home]) {
    self.sources = Dictionary(
      sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.homes = homes
  }

  /// The same, knowing in which files there are errors.
  func knowing(_ diagnostics: [Diagnostic]) -> Provenance {
    var provenance = self
    provenance.faulty = Set(
      diagnostics.lazy.filter { $0.severity == .error }.compactMap { $0.span?.path })
    return provenance
  }

  /// Whether all of an item's file could be read.
  public func isSound(_ item: CatalogItem) -> Bool {
    homes[item].map { !faulty.contains($0.file) } ?? false
  }

  /// The place of a field of an item, such as `channels[1].fees[0]`, or the nearest place known;
  /// the item itself for an empty path. Nil for an item of no file.
  public func span(of item: CatalogItem, _ path: String = "") -> SourceSpan? {
    guard let home = homes[item] else { return nil }
    let whole = [home.path, path].filter { !$0.isEmpty }.joined(separator: ".")
    return span(file: home.file, whole)
  }

  /// The place where `text` stands in the body of an item's file; nil when it does not.
  public func span(of text: String, inBodyOf item: CatalogItem) -> SourceSpan? {
    guard let home = homes[item], let source = sources[home.file] else { return nil }
    let haystack = Array(source.text.utf8)
    let needle = Array(text.utf8)
    guard !needle.isEmpty, haystack.count >= needle.count else { return nil }
    for start in (source.frontMatter?.body.lowerBound ?? 0)...(haystack.count - needle.count)
    where haystack[start..<start + needle.count].elementsEqual(needle) {
      return SourceSpan(path: home.file, bytes: start..<start + needle.count)
    }
    return SourceSpan(path: home.file, bytes: 0..<0)
  }

  /// The file of an item, as it was read.
  public func source(of item: CatalogItem) -> SourceFile? {
    homes[item].flatMap { sources[$0.file] }
  }

  /// The path of the value at a UTF-8 offset of an item's file, or `body` in the text of a Markdown
  /// file; nil where there is no value, as in a comment.
  public func path(at offset: Int, inFileOf item: CatalogItem) -> String? {
    guard let source = source(of: item) else { return nil }
    let parts = source.frontMatter
    if let parts, parts.body.contains(offset) { return "body" }
    let yaml = parseYAML(source, in: parts?.yaml ?? 0..<source.text.utf8.count)
    return yaml.value?.path(at: offset)
  }

  /// The place of a path within a file.
  func span(file path: String, _ fieldPath: String) -> SourceSpan {
    guard let source = sources[path] else { return SourceSpan(path: path, bytes: 0..<0) }
    let yaml = source.frontMatter?.yaml ?? 0..<source.text.utf8.count
    guard let root = parseYAML(source, in: yaml).value else {
      return SourceSpan(path: path, bytes: 0..<0)
    }
    return SourceSpan(path: path, bytes: root.node(at: fieldPath).headBytes)
  }
}

extension SourceFile {
  fileprivate var frontMatter: FrontMatter? { try? FrontMatter.find(in: self).get() }
}
