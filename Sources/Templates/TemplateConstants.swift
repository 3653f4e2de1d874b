/// Texts that are the same on every page: `{{name.key}}` in a template stands for one of them and
/// is folded into the template when that is read.
///
/// They win over a field of a view that is also called `name`.
public struct TemplateConstants: Sendable {
  let name: String
  let keys: [String]
  let texts: [String: String]

  /// No constants at all.
  public static let none = TemplateConstants(name: "", [])

  /// The texts of `name`; of two with one key the first counts.
  public init(name: String, _ entries: [(key: String, text: String)]) {
    self.name = name
    keys = entries.map(\.key)
    texts = Dictionary(entries.map { ($0.key, $0.text) }) { first, _ in first }
  }

  /// What `path` names among the constants; nil when it is no path to one.
  func key(of path: String) -> String? {
    guard !name.isEmpty, path.hasPrefix(name), path.dropFirst(name.count).first == "." else {
      return nil
    }
    return String(path.dropFirst(name.count + 1))
  }
}
