/// What a client asks for, as far as the preview answers it.
struct Request: Sendable, Hashable {
  /// Whether the answer goes without its body.
  let isHead: Bool
  /// The path with its escapes resolved; begins with `/`.
  let path: String
  /// The host and port that the client believes to speak to, in small letters.
  let host: String
  /// The site whose page asks, where the browser says so.
  let origin: String?
  /// Whether the browser says that a page of another site asks, and not to go there.
  let isForeign: Bool

  /// The most bytes that a request may have before its body.
  static let limit = 32 * 1024
  /// The most bytes that its first line may have.
  static let lineLimit = 4 * 1024

  /// Reads a request from what a client has sent; nil while its end is not there. What may follow
  /// the head, a body too, is not looked at: each connection has one request.
  ///
  /// Only what RFC 9112 allows is read, and of that only what browsers send.
  static func read(_ bytes: [UInt8]) throws(Refusal) -> Request? {
    let isWhole: Bool
    var head = bytes[...]
    if let end = bytes.firstRange(of: [0x0D, 0x0A, 0x0D, 0x0A]) {
      head = bytes[..<end.lowerBound]
      isWhole = true
    } else {
      isWhole = false
    }
    let lines = head.split(separator: [0x0D, 0x0A], omittingEmptySubsequences: false)
    guard let first = lines.first, first.count <= lineLimit else { throw Refusal(.uriTooLong) }
    guard head.count <= limit else { throw Refusal(.headTooLarge) }
    guard isWhole else { return nil }
    return try Request(firstLine: first, fields: lines.dropFirst())
  }

  private init(
    firstLine: ArraySlice<UInt8>, fields: some Sequence<ArraySlice<UInt8>>
  ) throws(Refusal) {
    let parts = firstLine.split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, parts[0].allSatisfy(\.isTokenByte) else {
      throw Refusal(.badRequest)
    }
    guard ["HTTP/1.1", "HTTP/1.0"].contains(String(decoding: parts[2], as: UTF8.self)) else {
      throw Refusal(.unknownVersion)
    }
    let method = String(decoding: parts[0], as: UTF8.self)
    guard ["GET", "HEAD"].contains(method) else { throw Refusal(.methodNotAllowed) }
    guard let path = Self.path(of: parts[1]) else { throw Refusal(.badRequest) }
    var values: [String: String] = [:]
    for field in fields {
      guard let (name, value) = Self.field(field) else { throw Refusal(.badRequest) }
      let isFirst = values.updateValue(value, forKey: name) == nil
      guard isFirst || !["host", "origin"].contains(name) else { throw Refusal(.badRequest) }
    }
    guard let host = values["host"] else { throw Refusal(.badRequest) }
    self.isHead = method == "HEAD"
    self.path = path
    self.host = host.lowercased()
    origin = values["origin"]
    let site = values["sec-fetch-site"] ?? "none"
    isForeign =
      !["none", "same-origin"].contains(site) && values["sec-fetch-mode"] != "navigate"
  }

  /// The path of a target, without its query; nil unless it is one that a browser sends: from the
  /// root, of visible ASCII, its escapes UTF-8 without control characters.
  private static func path(of target: ArraySlice<UInt8>) -> String? {
    guard target.first == UInt8(ascii: "/"),
      target.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") })
    else { return nil }
    var bytes: [UInt8] = []
    var rest = target.prefix { $0 != UInt8(ascii: "?") }
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst()?.hexDigit, let low = rest.popFirst()?.hexDigit else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The name, in small letters, and the value of a header field.
  private static func field(_ line: ArraySlice<UInt8>) -> (name: String, value: String)? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = line[..<colon]
    let value = line[line.index(after: colon)...]
    guard !name.isEmpty, name.allSatisfy(\.isTokenByte),
      value.allSatisfy({ $0 == 0x09 || ($0 >= 0x20 && $0 != 0x7F) })
    else { return nil }
    let blank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    let trimmed = value.drop(while: blank).reversed().drop(while: blank).reversed()
    return (
      String(decoding: name, as: UTF8.self).lowercased(),
      String(decoding: Array(trimmed), as: UTF8.self)
    )
  }
}

/// Why a request is not answered as asked.
struct Refusal: Error, Hashable {
  let status: Response.Status

  init(_ status: Response.Status) { self.status = status }
}

extension UInt8 {
  /// Whether it may stand in the name of a method or a header field (RFC 9110, 5.6.2).
  fileprivate var isTokenByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(self)
    }
  }

  fileprivate var hexDigit: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
