/// An answer to a request.
struct Response: Sendable, Hashable {
  /// Code and reason phrase.
  enum Status: String, Sendable, Hashable {
    case ok = "200 OK"
    case badRequest = "400 Bad Request"
    case forbidden = "403 Forbidden"
    case notFound = "404 Not Found"
    case methodNotAllowed = "405 Method Not Allowed"
    case uriTooLong = "414 URI Too Long"
    case headTooLarge = "431 Request Header Fields Too Large"
    case unavailable = "503 Service Unavailable"
    case unknownVersion = "505 HTTP Version Not Supported"
  }

  let status: Status
  let type: String
  /// The content; nil for a stream that goes on.
  let body: [UInt8]?

  /// A line of text.
  static func text(_ status: Status, _ line: String) -> Response {
    Response(status: status, type: "text/plain; charset=utf-8", body: Array((line + "\n").utf8))
  }

  /// The bytes to send, for `HEAD` without the body.
  func bytes(isHead: Bool) -> [UInt8] {
    var lines = ["HTTP/1.1 \(status.rawValue)", "Content-Type: \(type)"]
    if let body { lines.append("Content-Length: \(body.count)") }
    if status == .methodNotAllowed { lines.append("Allow: GET, HEAD") }
    lines += [
      "Content-Security-Policy: \(policy)", "X-Content-Type-Options: nosniff",
      "Cross-Origin-Resource-Policy: same-origin", "Referrer-Policy: no-referrer",
      "Cache-Control: no-store", "Connection: close", "", "",
    ]
    let head = Array(lines.joined(separator: "\r\n").utf8)
    return isHead ? head : head + (body ?? [])
  }

  /// What a page may do: as the pages of the theme say, and not be framed by another site. A PDF is
  /// shown by a viewer of the browser, which may need more.
  private var policy: String {
    if type == "application/pdf" { return "frame-ancestors 'none'" }
    return """
      default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; \
      connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; \
      frame-ancestors 'none'
      """
  }

  /// The media type of the file at `path`, by its ending.
  static func type(of path: String) -> String {
    let ending = path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() }
    return switch ending {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "json": "application/json; charset=utf-8"
    case "webmanifest": "application/manifest+json; charset=utf-8"
    case "csv": "text/csv; charset=utf-8"
    case "ics": "text/calendar; charset=utf-8"
    case "xml": "application/xml; charset=utf-8"
    case "txt": "text/plain; charset=utf-8"
    case "svg": "image/svg+xml; charset=utf-8"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "webp": "image/webp"
    case "gif": "image/gif"
    case "woff2": "font/woff2"
    case "pdf": "application/pdf"
    case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case "doc": "application/msword"
    case "xls": "application/vnd.ms-excel"
    case "odt": "application/vnd.oasis.opendocument.text"
    case "zip": "application/zip"
    default: "application/octet-stream"
    }
  }
}
