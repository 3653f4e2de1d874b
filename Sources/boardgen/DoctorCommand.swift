import ArgumentParser
import BoardBuild

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Xem máy này có đủ những gì boardgen cần không.")

  @Option(help: ArgumentHelp("Trình thông dịch Python có gói typst.", valueName: "tệp"))
  var python: String?

  func run() async throws {
    let checks = await MachineCheck.all(themeFolders: SharedFiles.themeFolders, python: python)
    for check in checks {
      print(
        check.found.map { "có     \(check.name): \($0)" } ?? "THIẾU  \(check.name): \(check.remedy)"
      )
    }
    if checks.contains(where: { $0.found == nil }) { throw ExitCode(2) }
  }
}
