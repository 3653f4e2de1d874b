import ArgumentParser

@main
struct Boardgen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boardgen",
    abstract: "Từ Markdown và YAML làm ra trang web công khai và bảng niêm yết của cơ quan.",
    version: "0.1.0",
    subcommands: [
      InitCommand.self, BuildCommand.self, ServeCommand.self, CheckCommand.self,
      ChangesCommand.self, ReleaseCommand.self, ReferenceCommand.self, DoctorCommand.self,
    ])

  static func main() async {
    do { try ProcessSetup.prepare() } catch { exit(withError: error) }
    await main(nil)
  }
}
