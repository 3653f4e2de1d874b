public import Diagnostics
import DisclosureContent
public import DisclosureModel

/// What came of `boardgen release`.
public struct ReleaseReport: Sendable {
  /// What was found in the content, by place.
  public var diagnostics: [Diagnostic]
  /// The texts in which something was found.
  public var sources: [SourceFile]
  /// What was recorded; nil when findings forbade it or there was nothing new.
  public var release: Release?
  /// Whether it was the first one.
  public var isFirst = false
  /// The files that hold it.
  public var files: [String] = []
}

/// Records the editions that now go on the walls, and what the office discloses now, in two files of
/// the content folder: `editions.yaml` and `released.yaml`.
///
/// What is recorded is what a build on the same day prints. Throws `IOFailure`; where the files
/// cannot both be made, none is changed.
public func release(
  content folder: String, law: String, asOf: CivilDate, isStrict: Bool, isRehearsal: Bool,
  width: Int
) async throws(IOFailure) -> ReleaseReport {
  let content = try await CheckedContent(folder: folder, law: law, asOf: asOf, width: width)
  var report = ReleaseReport(diagnostics: content.diagnostics, sources: content.sources)
  let isRefused =
    isStrict && content.diagnostics.contains { $0.severity == .warning }
  guard let catalog = content.catalog, !isRefused else { return report }

  let log = catalog.editionLog
  try content.checkReleaseFiles(in: folder)
  if let last = log.releases.map(\.day).max(), last > asOf {
    throw IOFailure(
      "không ghi được lần phát hành vào", "\(folder)/\(editionLogPath)",
      "ở đó đã có lần phát hành ngày \(last.text); hãy chạy với --as-of từ ngày ấy trở đi")
  }
  let released = content.releasedFacts
  report.diagnostics = (report.diagnostics + released.diagnostics).sortedByPlace
  report.sources += released.sources
  if released.diagnostics.containErrors { return report }

  let facts = ReleasedFacts(day: asOf, subjects: catalog.facts(on: asOf))
  let posters = await content.editions(
    wanted: Set(catalog.posters(on: asOf).map(\.id)), in: catalog,
    baseURL: catalog.office.siteURL, width: width)
  let next = catalog.release(
    of: posters, on: asOf,
    changes: released.value.map { changes(from: $0.subjects, to: facts.subjects) } ?? [])
  let walls = catalog.boards.map(\.wall)
  if next.isEmpty, walls == log.walls, released.value != nil { return report }

  report.release = next
  report.isFirst = log.releases.isEmpty
  let whole = EditionLog(
    releases: log.releases + (next.isEmpty ? [] : [next]), walls: walls)
  let files = [
    ("\(folder)/\(editionLogPath)", Array(editionLogText(whole).utf8)),
    ("\(folder)/\(ReleasedFacts.path)", writeReleasedFacts(facts)),
  ]
  report.files = files.map(\.0)
  if !isRehearsal { try putFiles(files) }
  return report
}

extension CheckedContent {
  /// Refuses content that has one of the two files of a release without the other.
  func checkReleaseFiles(in folder: String) throws(IOFailure) {
    let paths = [editionLogPath, ReleasedFacts.path]
    let missing = paths.filter { file(at: $0) == nil }
    if missing.count == 1, let path = missing.first {
      throw IOFailure(
        "thiếu tệp", "\(folder)/\(path)",
        "lần phát hành trước đã ghi tệp này; hãy lấy lại từ bản sao lưu hoặc từ Git; không còn nữa thì "
          + "xóa cả \(paths.first { $0 != path } ?? "") để bắt đầu lại từ lần 1")
    }
  }

  /// What was disclosed at the last release, with what is wrong with its file; nil without one.
  var releasedFacts: (value: ReleasedFacts?, diagnostics: [Diagnostic], sources: [SourceFile]) {
    guard let file = file(at: ReleasedFacts.path) else { return (nil, [], []) }
    let read = readReleasedFacts(file)
    // However long it is: the limit of other texts does not hold for it.
    let text = SourceFile(path: file.path, text: String(decoding: file.bytes, as: UTF8.self))
    return (read.value, read.diagnostics, [text])
  }
}

extension Catalog {
  /// The release that puts `posters` on the walls on `day`; `changes` are those since the last one.
  func release(
    of posters: [PosterEdition], on day: CivilDate, changes: [Change]
  ) -> Release {
    let history = EditionHistory(editionLog)
    let new = posters.filter { history.current($0.poster.id, on: day) != $0.edition }
    let made = Set(posters.map(\.poster.id))
    let known = Set(editionLog.releases.flatMap(\.editions).map(\.poster))
    let reasons = PosterReasons(posters.map(\.poster), of: self)
    return Release(
      day: day, editions: new.map(\.edition),
      withdrawn: known.subtracting(made).filter { history.current($0, on: day) != nil }.sorted(),
      changes: changes.filter { !$0.isNoNews }.map { change in
        ReleasedChange(
          change,
          posters: new.map(\.poster).filter { !reasons.reasons($0, among: [change]).isEmpty }
            .map(\.id))
      })
  }
}

extension Release {
  /// Whether it says nothing.
  fileprivate var isEmpty: Bool { editions.isEmpty && withdrawn.isEmpty && changes.isEmpty }
}
