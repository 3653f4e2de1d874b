import ArgumentParser
import BoardBuild
import Glibc
import Preview

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Cho xem thử trang web trên máy này, tự làm lại khi có tệp thay đổi.")

  @OptionGroup var options: ContentOptions

  @OptionGroup var places: PlaceOptions

  @Option(
    help: ArgumentHelp(
      "Cổng để xem (mặc định: cổng trống đầu tiên từ 8000 đến 8019).", valueName: "số"))
  var port: UInt16?

  func run() async throws {
    try await Report().orExit { try await serve() }
  }

  /// The main thread waits for browsers and for changes, so that no task has to.
  @MainActor private func serve() async throws {
    var server = try PreviewServer(port: port)
    let mailbox = try Mailbox()
    let signals = StopSignals(mailbox)
    defer { withExtendedLifetime(signals) {} }
    let watch = try FolderWatch(watched, passingOver: isPassedOver)
    let (options, places) = (options, places)
    let rebuild = Rebuild(mailbox: mailbox) { places.buildOptions(for: options) }

    let found = try await rebuild.makePages()
    print("Xem tại http://localhost:\(server.port)/ (dừng: Ctrl-C)")
    fflush(nil)
    var last = Task.detached { await rebuild.finish(after: found) }
    try server.run(mailbox, watching: watch) {
      let earlier = last
      earlier.cancel()
      last = Task.detached {
        return await rebuild.run(after: earlier.value)
      }
    }
    last.cancel()
    _ = await last.value
  }

  private var watched: [String] {
    [options.content, SharedFiles.law]
      + (places.theme.map { [$0] } ?? SharedFiles.themeFolders)
  }
}
