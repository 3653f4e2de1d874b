/// Where an office keeps the templates of its own posters, and the pictures in them.
public enum OfficeTemplate {
  /// What the paths of its files begin with.
  static let prefix = "posters/"

  /// The name of a template or picture, by its path below `content/`; nil for other files.
  public static func name(of path: String) -> String? {
    guard path.hasPrefix(prefix) else { return nil }
    let name = path.dropFirst(prefix.count)
    return name.isEmpty || name.contains("/") ? nil : String(name)
  }
}
