import Diagnostics
import DisclosureContent
import DisclosurePosters
import DisclosureSite

/// A theme folder, sorted into what each stage needs.
struct Theme: Sendable {
  let site: SiteTheme
  let posters: PosterTheme
  /// The texts of site and strings, for quoting their lines.
  let sources: [SourceFile]
  /// The texts of the posters, below the folder of `posters`.
  let posterSources: [SourceFile]

  /// The folder of the theme called `name`: the first of `folders` that holds it.
  static func folder(named name: String, in folders: [String]) throws(IOFailure) -> String {
    for folder in folders where try entryKind("\(folder)/\(name)") == .folder {
      return "\(folder)/\(name)"
    }
    throw IOFailure(
      "không đọc được giao diện", name, "không có trong: \(folders.joined(separator: ", "))")
  }

  /// Reads the theme in `folder`.
  static func read(_ folder: String) throws(IOFailure) -> Diagnosed<Theme> {
    let files = try SourceTree(folder: folder).files
    var diagnostics: [Diagnostic] = []
    var templates: [SourceFile] = []
    var strings: [(key: String, text: String)] = []
    var stringSources: [SourceFile] = []
    for file in files {
      let content = ContentFile(path: file.path, bytes: file.bytes)
      if file.path.hasSuffix(".html") {
        let source = decodeText(content)
        templates.append(source.value)
        diagnostics += source.diagnostics
      } else if file.path == "strings/vi.yaml" {
        let read = readStrings(content)
        strings = read.value
        stringSources.append(decodeText(content).value)
        diagnostics += read.diagnostics
      }
    }
    func below(_ part: String) -> [(path: String, bytes: [UInt8])] {
      files.filter { $0.path.hasPrefix(part) }.map {
        (String($0.path.dropFirst(part.count)), $0.bytes)
      }
    }
    let theme = Theme(
      site: SiteTheme(templates: templates, strings: strings, assets: below("assets/")),
      posters: PosterTheme(
        folder: "\(folder)/posters",
        files: below("posters/").map { PosterTheme.File(path: $0.path, bytes: $0.bytes) }),
      sources: templates + stringSources,
      posterSources: below("posters/").filter { $0.path.hasSuffix(".typ") }.map {
        decodeText(ContentFile(path: $0.path, bytes: $0.bytes)).value
      })
    return Diagnosed(theme, diagnostics)
  }
}
