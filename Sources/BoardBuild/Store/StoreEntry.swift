import Crypto

/// A rendered poster as one file: the digest of the rest, the key, a line of numbers, PDF and PNG.
struct StoreEntry: Sendable {
  let pdf: [UInt8]
  let sheets: Int
  let preview: [UInt8]?

  /// Makes an entry.
  init(pdf: [UInt8], sheets: Int, preview: [UInt8]?) {
    self.pdf = pdf
    self.sheets = sheets
    self.preview = preview
  }

  /// Reads a file; nil when it is damaged, foreign, or was written for another key.
  init?(_ file: [UInt8], key: SHA256.Digest) {
    let digestEnd = SHA256.byteCount
    let keyEnd = digestEnd + SHA256.byteCount
    guard file.count > keyEnd, file[digestEnd..<keyEnd].elementsEqual(key),
      SHA256.hash(data: file[digestEnd...]).elementsEqual(file[..<digestEnd]),
      let lineEnd = file[keyEnd...].firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let numbers = String(decoding: file[keyEnd..<lineEnd], as: UTF8.self)
      .split(separator: " ").compactMap { Int($0) }
    let body = file[(lineEnd + 1)...]
    guard numbers.count == 2, (0...body.count).contains(numbers[1]) else { return nil }
    sheets = numbers[0]
    pdf = Array(body.prefix(numbers[1]))
    preview = numbers[1] == body.count ? nil : Array(body.dropFirst(numbers[1]))
  }

  /// The file.
  func bytes(key: SHA256.Digest) -> [UInt8] {
    let rest = Array(key) + Array("\(sheets) \(pdf.count)\n".utf8) + pdf + (preview ?? [])
    return Array(SHA256.hash(data: rest)) + rest
  }
}
