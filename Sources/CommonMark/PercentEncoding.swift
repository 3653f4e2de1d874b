extension String {
  /// The text as it can stand in an address: every byte that RFC 3986 gives no place in one becomes
  /// `%XX`. A `%` stays, since the author may have encoded the text already.
  var percentEncoded: String {
    if utf8.allSatisfy(\.mayStandInAddress) { return self }
    var encoded: [UInt8] = []
    encoded.reserveCapacity(utf8.count * 3)
    for byte in utf8 {
      if byte.mayStandInAddress {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), .hexDigit(byte >> 4), .hexDigit(byte & 0xF)]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// The text with each `%XX` replaced by its byte; nil when the result is not UTF-8. A `%` that no
  /// two hexadecimal digits follow stays.
  var percentDecoded: String? {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    let source = Array(utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
        let high = source[index + 1].hexValue, let low = source[index + 2].hexValue
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(source[index])
        index += 1
      }
    }
    return String(validating: decoded, as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether the byte is unreserved or reserved in RFC 3986, or `%`. Square brackets are left out:
  /// they belong only around the number of a host.
  fileprivate var mayStandInAddress: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: "!$&'()*+,;=:/?#@%".utf8.contains(self)
    }
  }

  fileprivate static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  fileprivate var hexValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
