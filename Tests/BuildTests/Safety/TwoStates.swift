import Foundation
import TestSupport
import Testing

/// A workshop whose content goes to and fro between two states, with a file of somebody else in the
/// site, so that each build has something to change, add, drop and keep.
struct TwoStates: ~Copyable {
  let workshop: Workshop
  /// The site of each state as a clean build makes it, with the foreign file.
  private let sites: [[String: [UInt8]]]
  private(set) var state = 0
  private let options: [String]

  static let stranger = "rieng/ghi-chu.txt"

  /// The differences of the second state; nil takes a file away.
  private static let changes: [String: String?] = [
    "fees/ho-tich.yaml": SmallOffice.files["fees/ho-tich.yaml"]?
      .replacing("5.000 đồng", with: "4.000 đồng"),
    "procedures/1.000894.md": SmallOffice.files["procedures/1.004873.md"]?
      .replacing("1.004873", with: "1.000894"),
    "notices/thong-bao.md": nil,
  ]

  /// Builds the first state.
  init(options: [String] = ["--no-posters"]) async throws {
    let workshop = try Workshop()
    var sites: [[String: [UInt8]]] = []
    for state in 0...1 {
      try Self.lay(state, in: workshop.folder)
      let output = "sach-\(state)"
      let run = try await workshop.boardgen(Self.arguments(workshop.folder, output, options))
      try #require(run.code == 0, "\(run.errors)")
      var site = try workshop.files(below: output)
      site[Self.stranger] = Array("của tôi".utf8)
      sites.append(site)
    }
    try #require(sites[0] != sites[1])
    try Self.lay(0, in: workshop.folder)
    _ = try await workshop.boardgen(Self.arguments(workshop.folder, "_site", options))
    try workshop.write("của tôi", to: "_site/\(Self.stranger)")
    self.workshop = workshop
    self.options = options
    self.sites = sites
  }

  private static func arguments(
    _ folder: String, _ output: String, _ options: [String]
  ) -> [String] {
    [
      "build", "--as-of", "21/11/2026", "--jobs", "1", "--content", "\(folder)/content",
      "--output", "\(folder)/\(output)",
    ] + options
  }

  private static func lay(_ state: Int, in folder: String) throws {
    for (path, text) in changes {
      let place = "\(folder)/content/\(path)"
      if let text = state == 1 ? text : SmallOffice.files[path] {
        try writeFile(text, to: place)
      } else {
        removeFolder(place)
      }
    }
  }

  /// Changes the content to the other state.
  mutating func turn() throws {
    state = 1 - state
    try Self.lay(state, in: workshop.folder)
  }

  /// What builds the state that the content is in, by absolute paths.
  var command: [String] {
    [Checkout.program] + Self.arguments(workshop.folder, "_site", options)
  }

  /// Builds it.
  func build() async throws -> Workshop.Run { try await run(command) }

  /// Runs a command.
  func run(_ command: [String]) async throws -> Workshop.Run {
    let arguments = Array(command.dropFirst())
    return try await workshop.run(program: command[0], arguments)
  }

  /// What stands in the site's place: the state of which it is the whole site, or nil.
  var published: Int? {
    guard let site = try? workshop.files(below: "_site") else { return nil }
    return sites.firstIndex(of: site)
  }

  /// Expects the whole old or the whole new site after a build that was disturbed by `what`, and
  /// that the next one mends all without help.
  func expectRecovery(from what: String, mayBeAway: Bool = false) async throws {
    let isAway = mayBeAway && !FileManager.default.fileExists(atPath: "\(workshop.folder)/_site")
    #expect(published != nil || isAway, "neither the old nor the new site after \(what)")
    let next = try await build()
    #expect(next.code == 0, "no recovery after \(what): \(next.errors)")
    #expect(published == state, "another site than that of a clean build after \(what)")
    let beside = try FileManager.default.contentsOfDirectory(atPath: workshop.folder)
      .filter { $0.hasPrefix("._site.") }
    #expect(
      Set(beside).isSubset(of: ["._site.lock", "._site.store"]), "leavings after \(what): \(beside)"
    )
  }
}

extension Workshop {
  /// Runs the program in the folder.
  func boardgen(_ arguments: [String]) async throws -> Run {
    try await run(program: Checkout.program, arguments)
  }
}
