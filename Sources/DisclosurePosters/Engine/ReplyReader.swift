internal import Subprocess

/// Reads the messages of a worker from the pieces in which they arrive.
struct ReplyReader {
  /// One message.
  struct Reply: Sendable {
    /// Its first word.
    let word: String
    /// The fields after it, those that are lengths of parts excepted.
    let fields: [String]
    /// The bytes after the line.
    let parts: [[UInt8]]
  }

  private var pieces: SubprocessOutputSequence.AsyncIterator
  private var buffer: ArraySlice<UInt8> = []

  init(_ output: SubprocessOutputSequence) { pieces = output.makeAsyncIterator() }

  /// The next message; nil when the worker is gone.
  mutating func next() async -> Reply? {
    guard let line = await line() else { return nil }
    let words = line.split(separator: " ").map(String.init)
    guard let word = words.first else { return nil }
    // "done" and "failed" end with the lengths of their parts.
    let partCount = ["done": 2, "failed": 1][word] ?? 0
    var parts: [[UInt8]] = []
    for length in words.suffix(partCount) {
      guard let count = Int(length), let part = await bytes(count) else { return nil }
      parts.append(part)
    }
    return Reply(word: word, fields: Array(words.dropFirst().dropLast(partCount)), parts: parts)
  }

  private mutating func line() async -> String? {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        buffer = buffer[(end + 1)...]
        return line
      }
      guard await receive() else { return nil }
    }
  }

  private mutating func bytes(_ count: Int) async -> [UInt8]? {
    while buffer.count < count {
      guard await receive() else { return nil }
    }
    let bytes = Array(buffer.prefix(count))
    buffer = buffer.dropFirst(count)
    return bytes
  }

  private mutating func receive() async -> Bool {
    guard let piece = try? await pieces.next() else { return false }
    piece.withUnsafeBytes { buffer += $0 }
    return true
  }
}
