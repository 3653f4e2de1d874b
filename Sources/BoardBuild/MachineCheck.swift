import DisclosurePosters

/// One thing that boardgen needs of the machine, and how it stands.
public struct MachineCheck: Sendable, Hashable {
  /// The thing, in Vietnamese.
  public let name: String
  /// What was found; nil when it is missing.
  public let found: String?
  /// What to do when it is missing, in Vietnamese.
  public let remedy: String

  /// Looks at everything, in the order in which it is needed.
  public static func all(themeFolders: [String], python: String?) async -> [MachineCheck] {
    [theme(themeFolders), await engine(python), fonts]
  }

  private static func theme(_ folders: [String]) -> MachineCheck {
    let found = folders.first { (try? entryKind("\($0)/default")) == .folder }
    return MachineCheck(
      name: "Giao diện mặc định", found: found.map { "\($0)/default" },
      remedy: "hãy chạy trong thư mục có themes/, hoặc đặt BOARDGEN_SHARE")
  }

  private static func engine(_ python: String?) async -> MachineCheck {
    let name = "Bộ dựng bảng Typst"
    do {
      let engine = try TypstEngine.find(python: python, workers: 1)
      let version = try await engine.identity().version
      return MachineCheck(
        name: name, found: "\(version), chạy bằng \(engine.python)", remedy: "")
    } catch {
      return MachineCheck(name: name, found: nil, remedy: "\(error)")
    }
  }

  private static var fonts: MachineCheck {
    let folder = "/usr/share/fonts/truetype/noto"
    let file = "\(folder)/NotoSans-Regular.ttf"
    return MachineCheck(
      name: "Phông chữ Noto Sans", found: (try? entryKind(file)) == .file ? folder : nil,
      remedy: "hãy cài gói fonts-noto-core")
  }
}
