public import Diagnostics
import DisclosureModel

/// A file below `content/`, as it was read.
public struct ContentFile: Sendable, Hashable {
  /// Path below the content folder, with `/` between its parts, NFC.
  public let path: String
  /// Its bytes; empty for files that are only published, such as forms.
  public let bytes: [UInt8]

  /// Makes a content file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The most bytes that a text of the content may have.
  public static let textLimit = 512 * 1024
  /// The most bytes that a text may have that the program itself keeps in the content.
  static let programLimit = 16 << 20
}

/// Decodes a text file as the reader does; see `readContent`.
public func decodeText(_ file: ContentFile) -> Diagnosed<SourceFile> { SourceFile.decoding(file) }

extension SourceFile {
  /// Decodes a text file: UTF-8, made NFC, with LF between lines.
  ///
  /// A file in another encoding is refused with a preview of what was probably meant; its text is
  /// then empty. UTF-8 that holds a passage in an old encoding is an error, but is read.
  static func decoding(
    _ file: ContentFile, limit: Int = ContentFile.textLimit
  ) -> Diagnosed<SourceFile> {
    func refusal(_ code: String, _ message: String, _ advice: String) -> Diagnosed<SourceFile> {
      let start = SourceSpan(path: file.path, bytes: 0..<0)
      return Diagnosed(
        SourceFile(path: file.path, text: ""),
        [Diagnostic(.error, code, message, at: start, advice: advice)])
    }
    if file.bytes.count > limit {
      return refusal(
        "qua-lon",
        "tệp dài \(file.bytes.count / 1024) KB, quá giới hạn \(limit / 1024) KB",
        "hãy chia nội dung thành nhiều tệp; tệp tải về để trong forms/, hình trong images/")
    }
    let legacy = LegacyText.find(in: file.bytes)
    guard let text = String(validating: file.bytes.withPlainLineEnds, as: UTF8.self) else {
      if let legacy {
        return refusal("ma-cu", "từ dòng \(legacy.line) \(legacy.message)", legacy.advice)
      }
      return refusal(
        "khong-phai-utf8",
        "từ dòng \(firstInvalidLine(of: file.bytes)) tệp không phải văn bản UTF-8",
        "hãy lưu lại tệp với mã hóa UTF-8; tệp Word để trong forms/, hình trong images/")
    }
    let source = SourceFile(path: file.path, text: VietnameseText.nfc(text))
    let finding = legacy.map { legacy in
      let place = SourceSpan(path: file.path, bytes: source.bytes(ofLine: legacy.line))
      return Diagnostic(.error, "ma-cu", legacy.message, at: place, advice: legacy.advice)
    }
    return Diagnosed(source, finding.map { [$0] } ?? source.letterFaults(asWritten: text))
  }

  /// A text that the program has written, of any length, whose letters need no looking at; nil when
  /// it is no longer UTF-8.
  static func ofProgram(_ file: ContentFile) -> SourceFile? {
    String(validating: file.bytes.withPlainLineEnds, as: UTF8.self)
      .map { SourceFile(path: file.path, text: VietnameseText.nfc($0)) }
  }

  /// The bytes of a line, numbered from 1.
  private func bytes(ofLine number: Int) -> Range<Int> {
    let lines = text.utf8.split(
      separator: 0x0A, maxSplits: number, omittingEmptySubsequences: false)
    guard lines.indices.contains(number - 1) else { return 0..<0 }
    let start = lines[..<(number - 1)].reduce(0) { $0 + $1.count + 1 }
    return start..<start + lines[number - 1].count
  }
}

extension LegacyText {
  fileprivate var message: String { "chữ sai bảng mã: \(encoding.name)" }

  fileprivate var advice: String {
    "có lẽ muốn viết: “\(preview)”; hãy chuyển cả tệp sang Unicode (UTF-8)"
  }
}

/// The line, from 1, on which the first bytes stand that are no UTF-8.
private func firstInvalidLine(of bytes: [UInt8]) -> Int {
  do {
    _ = try UTF8Span(validating: bytes.span)
    return 1
  } catch {
    return 1 + bytes[..<error.byteOffsets.lowerBound].count { $0 == 0x0A }
  }
}

extension [UInt8] {
  /// The text without a byte order mark and with LF for CR LF and CR.
  fileprivate var withPlainLineEnds: [UInt8] {
    let hasMark = starts(with: [0xEF, 0xBB, 0xBF])
    guard hasMark || contains(0x0D) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var previousWasReturn = false
    for byte in dropFirst(hasMark ? 3 : 0) {
      if byte == 0x0A, previousWasReturn { bytes.removeLast() }
      bytes.append(byte == 0x0D ? 0x0A : byte)
      previousWasReturn = byte == 0x0D
    }
    return bytes
  }
}
