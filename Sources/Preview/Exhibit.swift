/// What the preview shows at the moment, and how it answers requests: all of its rules, without
/// sockets.
struct Exhibit: Sendable {
  /// The port in the addresses that are served.
  let port: UInt16
  /// The last site without mistakes; nil before there is one.
  var site: PreviewSite?
  /// Names what pages show; another one after each change of them.
  var edition: String
  /// What is wrong with the content now, as the terminal says it; nil when nothing is.
  var errors: String?

  /// An answer.
  enum Answer: Sendable, Hashable {
    case response(Response)
    /// The file is still in the making.
    case later
    /// The stream that tells pages of changes.
    case events
  }

  /// The address of the stream of changes.
  static let eventsPath = "/_boardgen/events"
  private static let scriptPath = "/_boardgen/preview.js"
  private static let stylePath = "/_boardgen/preview.css"

  /// The answer to a request.
  func answer(to request: Request) -> Answer {
    // Names of other hosts may be made to lead here (DNS rebinding), and pages of other sites may
    // ask from within the browser.
    guard hosts.contains(request.host) else {
      return .response(
        .text(.forbidden, "Chỉ xem được ở http://localhost:\(port)/ trên chính máy này."))
    }
    if request.isForeign || request.origin.map({ $0 != "http://\(request.host)" }) ?? false {
      return .response(.text(.forbidden, "Trang web khác không được đọc bản xem thử."))
    }
    switch request.path {
    case Self.eventsPath: return .events
    case Self.scriptPath:
      return .response(
        Response(
          status: .ok, type: Response.type(of: Self.scriptPath), body: Array(previewScript.utf8)))
    case Self.stylePath:
      return .response(
        Response(
          status: .ok, type: Response.type(of: Self.stylePath), body: Array(previewStyle.utf8)))
    default: return answer(at: request.path)
    }
  }

  /// The message of the stream of changes: the edition, then what is wrong, line by line.
  var event: [UInt8] {
    let lines = errors?.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) ?? []
    return Array((([edition[...]] + lines).map { "data: \($0)\n" }.joined() + "\n").utf8)
  }

  /// What is said of a file that is not made yet.
  static let unmade = Response.text(.unavailable, "Tệp này chưa dựng xong; hãy tải lại sau.")

  private var hosts: [String] {
    ["localhost", "127.0.0.1", "[::1]"].flatMap {
      port == 80 ? [$0, "\($0):80"] : ["\($0):\(port)"]
    }
  }

  private func answer(at path: String) -> Answer {
    guard let site else { return .response(page(.unavailable, errorPage)) }
    switch site.file(at: path) {
    case (let name, .inMaking)?:
      // A page of pictures that wait would take all connections that a browser has for a host; the
      // script asks for them again.
      let isPicture = name.hasSuffix(".png")
      return isPicture || errors != nil ? .response(Self.unmade) : .later
    case (let name, .made(let bytes))?:
      let type = Response.type(of: name)
      if name.hasSuffix(".html") { return .response(page(.ok, bytes())) }
      return .response(Response(status: .ok, type: type, body: bytes()))
    case nil:
      if case .made(let bytes)? = site.files["404.html"] {
        return .response(page(.notFound, bytes()))
      }
      return .response(.text(.notFound, "Không có trang này."))
    }
  }

  /// A page with the script that reloads it. At the very end it stands in no other element.
  private func page(_ status: Response.Status, _ html: [UInt8]) -> Response {
    let script = "<script src=\"\(Self.scriptPath)?\(edition)\"></script>\n"
    return Response(status: status, type: Response.type(of: ".html"), body: html + script.utf8)
  }

  /// What is shown where no site could be made yet; the script adds what is wrong.
  private var errorPage: [UInt8] {
    Array(
      """
      <!doctype html>
      <html lang="vi">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Chưa có trang để xem</title>
      <link rel="stylesheet" href="\(Self.stylePath)">
      <p class="boardgen-none">Chưa có trang để xem. Trang sẽ tự mở khi nội dung hết lỗi.</p>

      """.utf8)
  }
}
