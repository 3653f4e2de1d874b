public import Diagnostics
import DisclosureModel

/// A file below `content/`, as it was read.
public struct ContentFile: Sendable {
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
}

/// Decodes a text file as the reader does; see `readContent`.
public func decodeText(_ file: ContentFile) -> Diagnosed<SourceFile> { SourceFile.decoding(file) }

extension SourceFile {
  /// Decodes a text file: UTF-8, made NFC, with LF between lines.
  ///
  /// Anything else is refused with a preview of what was probably meant; the file that comes with
  /// the finding then holds what can be shown of it.
  static func decoding(_ file: ContentFile) -> Diagnosed<SourceFile> {
    let start = SourceSpan(path: file.path, bytes: 0..<0)
    func refusal(_ code: String, _ message: String, _ advice: String) -> Diagnosed<SourceFile> {
      Diagnosed(
        SourceFile(path: file.path, text: ""),
        [Diagnostic(.error, code, message, at: start, advice: advice)])
    }
    if file.bytes.count > ContentFile.textLimit {
      return refusal(
        "qua-lon",
        "tệp dài \(file.bytes.count / 1024) KB, quá giới hạn \(ContentFile.textLimit / 1024) KB",
        "hãy chia nội dung thành nhiều tệp; ảnh và tệp tải về để trong forms/")
    }
    if let legacy = LegacyText.find(in: file.bytes) {
      return refusal(
        "ma-cu", "dòng \(legacy.line) viết bằng bảng mã \(legacy.encoding.name), không phải Unicode",
        "hãy chuyển sang Unicode rồi lưu bằng UTF-8; có lẽ dòng này muốn viết: “\(legacy.preview)”")
    }
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      return refusal(
        "khong-phai-utf8", "tệp không phải văn bản UTF-8", "hãy mở tệp và lưu lại với mã hóa UTF-8")
    }
    return Diagnosed(SourceFile(path: file.path, text: VietnameseText.nfc(text.withPlainLineEnds)))
  }
}

extension String {
  /// The text without a byte order mark and with LF for CR LF.
  fileprivate var withPlainLineEnds: String {
    let hasMark = utf8.starts(with: [0xEF, 0xBB, 0xBF])
    guard hasMark || utf8.contains(0x0D) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var previousWasReturn = false
    for byte in utf8.dropFirst(hasMark ? 3 : 0) {
      if byte == 0x0A, previousWasReturn { bytes.removeLast() }
      bytes.append(byte == 0x0D ? 0x0A : byte)
      previousWasReturn = byte == 0x0D
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
