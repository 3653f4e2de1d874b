public import Diagnostics
public import DisclosureModel
import Parallel

/// What could be made of a content folder.
public struct ContentReading: Sendable {
  /// The catalogue of what could be read, for rules that look at single things of it; nil when
  /// not even the office could be.
  public let readable: Catalog?
  /// What the office adds to the law of the rules.
  public let law: Law
  /// Whether the content has no errors.
  public let isWhole: Bool
  /// Where its things were written.
  public let provenance: Provenance
  /// What each file accepts of what the rules find in it, by path.
  let acceptances: [(file: String, list: [Acceptance])]
  /// The texts that were read, by path, for quoting their lines.
  public let sources: [SourceFile]
  /// The files that were decoded, by path.
  fileprivate let decoded: [DecodedFile]

  /// The catalogue; nil when the content has errors.
  public var catalog: Catalog? { isWhole ? readable : nil }
}

/// Stages 2 to 4: parses and decodes every content file, then resolves their references.
///
/// Files must be in ascending order of their paths. One call reports every mistake it can find.
/// `width` is the number of files that are worked on at once. Of files that are the same as in an
/// `earlier` reading, what they say is taken over from it.
public func readContent(
  _ files: [ContentFile], width: Int, after earlier: ContentReading? = nil
) async -> Diagnosed<ContentReading> {
  let kinds = files.map { ContentKind.of($0.path) }
  var diagnostics = fileFindings(files, kinds) + publishedFileFindings(files)
  let known = zip(files, kinds).compactMap { file, kind in kind.map { (file, $0) } }
  let remembered = Dictionary(
    (earlier?.decoded ?? []).map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
  let decoded = await concurrentMap(known, width: width) { file, kind in
    remembered[file.path].flatMap { $0.file == file ? $0 : nil } ?? DecodedFile(file, as: kind)
  }
  diagnostics += decoded.flatMap(\.diagnostics)
  let sources = decoded.map(\.source)
  var resolver = Resolver(
    decoded: decoded, formFiles: PublishedFolder.forms.files(among: files),
    pictureFiles: PublishedFolder.pictures.files(among: files),
    templates: files.compactMap { OfficeTemplate.name(of: $0.path) })
  let catalog = resolver.resolve()
  diagnostics += resolver.diagnostics
  let reading = ContentReading(
    readable: catalog, law: resolver.law, isWhole: !diagnostics.containErrors,
    provenance: resolver.provenance.knowing(diagnostics),
    acceptances: decoded.map { ($0.source.path, $0.acceptances) }.filter { !$0.1.isEmpty },
    sources: sources, decoded: decoded)
  return Diagnosed(reading, diagnostics.sortedByPlace)
}

/// Findings about which files there are.
private func fileFindings(_ files: [ContentFile], _ kinds: [ContentKind?]) -> [Diagnostic] {
  var findings: [Diagnostic] = []
  for kind in ContentKind.all
  where kind.isRequired && !files.contains(where: { $0.path == kind.pattern }) {
    findings.append(
      Diagnostic(
        .error, "thieu-tep", "thiếu tệp \(kind.pattern) (\(kind.describe().about))",
        advice:
          "hãy tạo tệp này; “boardgen init thu-muc-moi” chép nội dung mẫu vào thư mục mới, có tệp này"
      ))
  }
  let paths = Set(files.map(\.path))
  if paths.contains(ReleasedFacts.path), !paths.contains(editionLogPath) {
    findings.append(
      Diagnostic(
        .error, "thieu-tep", "thiếu tệp \(editionLogPath), mà có \(ReleasedFacts.path)",
        advice:
          "lần phát hành trước đã ghi cả hai; hãy lấy lại từ bản sao lưu hoặc từ Git; không còn "
          + "nữa thì xóa \(ReleasedFacts.path) để bắt đầu lại từ lần 1"))
  }
  for (file, kind) in zip(files, kinds) where kind == nil && !file.isOnlyPublished {
    findings.append(
      Diagnostic(
        .warning, "tep-la", "không biết tệp này để làm gì, nên bỏ qua",
        at: SourceSpan(path: file.path, bytes: 0..<0),
        advice: ContentKind.nearestPath(to: file.path).map { "có phải là \($0)?" }
          ?? "các tệp được dùng: "
          + (ContentKind.all.filter { !$0.isOfProgram }.map(\.pattern) + [
            OfficeTemplate.prefix + "*"
          ]
          + PublishedFolder.all.map { $0.prefix + "*" }).joined(separator: ", ")))
  }
  return findings
}

extension ContentFile {
  /// Whether the file is no content but only goes along: a template, a form, a picture, what was
  /// last released, or a note for the office itself.
  fileprivate var isOnlyPublished: Bool {
    OfficeTemplate.name(of: path) != nil || path == ReleasedFacts.path
      || PublishedFolder.all.contains { path.hasPrefix($0.prefix) }
      || path.split(separator: "/").last == "README.md"
  }
}
