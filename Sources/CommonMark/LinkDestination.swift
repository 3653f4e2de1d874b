import DisclosureModel

/// What may be done with the destination of a link, as cmark read it: entities and backslash
/// escapes are already resolved.
enum LinkDestination: Equatable {
  /// A form that is accepted.
  case accepted(RichText.LinkTarget)
  /// A path from the root of the host: it breaks when the site stands in a folder of a portal.
  case fromHostRoot(RichText.LinkTarget)
  /// Nothing to go to.
  case empty
  /// Any other form, such as a script, a file of the computer or a misspelt scheme.
  case refused

  init(_ destination: String) {
    guard !destination.isEmpty else {
      self = .empty
      return
    }
    // Browsers drop control characters and read a backslash as a slash, so that either can hide a
    // scheme or a host from us.
    guard destination.unicodeScalars.allSatisfy({ !$0.isForbidden && !$0.isLineBreakOrTab }),
      !destination.utf8.contains(UInt8(ascii: "\\"))
    else {
      self = .refused
      return
    }
    if let (scheme, rest) = destination.splitAtScheme {
      self = Self.target(scheme: scheme, rest: rest).map(LinkDestination.accepted) ?? .refused
    } else if destination.hasPrefix("//")
      || destination.unicodeScalars.first?.properties.isWhitespace == true
    {
      self = .refused
    } else {
      let address = RichText.LinkTarget.address(destination.percentEncoded)
      self = destination.hasPrefix("/") ? .fromHostRoot(address) : .accepted(address)
    }
  }

  /// Where the link may lead; nil when it may not be kept.
  var target: RichText.LinkTarget? {
    switch self {
    case .accepted(let target), .fromHostRoot(let target): target
    case .empty, .refused: nil
    }
  }

  private static func target(scheme: String, rest: String) -> RichText.LinkTarget? {
    switch scheme.lowercased() {
    case "http", "https":
      guard rest.hasPrefix("//") else { return nil }
      let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
      // `https://known.vn@other.example` leads to the latter.
      guard !host.isEmpty, !host.contains("@"), !host.contains(" ") else { return nil }
      return .address("\(scheme):\(rest)".percentEncoded)
    case "mailto":
      guard rest.contains("@"), !rest.hasPrefix("@") else { return nil }
      return .address("\(scheme):\(rest)".percentEncoded)
    case "tel":
      let number = rest.filter { $0 != " " }
      guard number.contains(where: { ("0"..."9").contains($0) }),
        number.allSatisfy({ "+0123456789-.()".contains($0) })
      else { return nil }
      return .address("\(scheme):\(number)")
    case "tthc": return catalogueKey(rest).map { .procedure(code: $0) }
    case "van-ban": return catalogueKey(rest).map { .legalDocument(number: $0) }
    case "bieu-mau":
      return catalogueKey(rest).flatMap { isPathWithin($0) ? .form(file: $0) : nil }
    default: return nil
    }
  }

  private static func catalogueKey(_ text: String) -> String? {
    guard let key = text.percentDecoded?.trimmingSpaces, !key.isEmpty,
      key.unicodeScalars.allSatisfy({ !$0.isForbidden && !$0.isLineBreakOrTab })
    else { return nil }
    return key
  }

  /// Whether a path leads down from where it starts: not from the root, and never up.
  private static func isPathWithin(_ path: String) -> Bool {
    !path.hasPrefix("/") && !path.utf8.contains(UInt8(ascii: "\\"))
      && !path.split(separator: "/", omittingEmptySubsequences: false).contains("..")
  }

  /// The path of a picture of the site, percent-decoded; nil when the destination is anything else.
  static func picturePath(_ destination: String) -> String? {
    guard destination.splitAtScheme == nil, !destination.contains("?"), !destination.contains("#"),
      let path = catalogueKey(destination), isPathWithin(path), path.splitAtScheme == nil
    else { return nil }
    return path
  }
}

extension String {
  /// What stands before and after the first colon, when it comes before any `/`, `?` or `#`: then a
  /// browser may take the first part as a scheme, whatever its letters.
  fileprivate var splitAtScheme: (scheme: String, rest: String)? {
    for index in utf8.indices {
      switch utf8[index] {
      case UInt8(ascii: ":"):
        return (String(self[..<index]), String(self[utf8.index(after: index)...]))
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
        return nil
      default:
        continue
      }
    }
    return nil
  }

  fileprivate var trimmingSpaces: String {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}

extension Unicode.Scalar {
  fileprivate var isLineBreakOrTab: Bool { self == "\n" || self == "\t" }
}
