import Diagnostics

/// Where the front matter and the text of a Markdown file stand, as UTF-8 offsets.
struct FrontMatter {
  let yaml: Range<Int>
  let body: Range<Int>

  enum Fault: Error {
    case noBeginning
    case noEnd

    var message: String {
      switch self {
      case .noBeginning: "tệp phải bắt đầu bằng phần khóa nằm giữa hai dòng “---”"
      case .noEnd: "thiếu dòng “---” thứ hai, kết thúc phần khóa"
      }
    }

    var advice: String {
      switch self {
      case .noBeginning: "hãy viết dòng “---”, các khóa, rồi một dòng “---” nữa trước phần lời"
      case .noEnd: "hãy thêm một dòng “---” sau khóa cuối cùng, trước phần lời"
      }
    }
  }

  /// Finds the two `---` lines; blanks after the hyphens do not matter.
  static func find(in file: SourceFile) -> Result<FrontMatter, Fault> {
    var text = file.text
    return text.withUTF8 { text in
      var start: Int?
      var lineStart = 0
      while lineStart < text.count {
        let lineEnd = text[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
        let next = min(lineEnd + 1, text.count)
        let isFence = isFence(text[lineStart..<lineEnd])
        if let start {
          if isFence {
            return .success(FrontMatter(yaml: start..<lineStart, body: next..<text.count))
          }
        } else {
          guard isFence else { return .failure(.noBeginning) }
          start = next
        }
        lineStart = next
      }
      return .failure(start == nil ? .noBeginning : .noEnd)
    }
  }

  private static func isFence(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") }
  }
}
