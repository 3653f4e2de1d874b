import ArgumentParser
import BoardBuild

struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Chép nội dung mẫu vào một thư mục để sửa thành của cơ quan mình.")

  @Argument(help: ArgumentHelp("Thư mục mới.", valueName: "thư-mục"))
  var folder = "."

  func run() async throws {
    let report = Report()
    guard let shared = SharedFiles.folder else {
      report.say(
        "lỗi: không tìm thấy nội dung mẫu; hãy đặt BOARDGEN_SHARE là thư mục chứa content/ và themes/"
      )
      throw ExitCode(2)
    }
    try report.orExit { try copySample(from: "\(shared)/content", to: "\(folder)/content") }
    print(
      """
      Đã chép nội dung mẫu vào \(folder)/content.
      Việc nên làm trước:
        1. Sửa \(folder)/content/office.yaml: tên, địa chỉ, điện thoại của cơ quan; bỏ dòng “sample: có”.
        2. Sửa leaders.yaml, reception/, fees/, rồi các tệp trong procedures/.
        3. Trong thư mục \(folder), chạy: boardgen check
        4. Khi hết lỗi, chạy: boardgen build
      """)
  }
}
