import CommonMark
import Diagnostics
import DisclosureModel
import Testing

/// Texts that make a Markdown parser slow: the families of the reference implementation's own
/// tests, at their size and ten times it. That a test ends is part of what it shows.
@Suite struct HostileInputTests {
  @Test(arguments: HostileFamily.all, [1, 10])
  func `a hostile text is either read or refused`(family: HostileFamily, factor: Int) {
    let text = family.text(factor)
    let result = parse(text)
    if result.diagnostics.containErrors {
      #expect(result.diagnostics.allSatisfy { $0.span != nil && $0.advice != nil })
    } else {
      // What is read has its words: nothing was cut off silently.
      let letters = result.value.preface.plainText.utf8.count { $0 == UInt8(ascii: "a") }
      #expect(letters == text.utf8.count { $0 == UInt8(ascii: "a") })
    }
  }

  @Test(arguments: HostileFamily.all)
  func `the same text within the limits of lines is either read or refused`(family: HostileFamily) {
    let text = family.text(1).unicodeScalars
    var lines = ""
    for (index, scalar) in text.prefix(60_000).enumerated() {
      lines.unicodeScalars.append(scalar)
      if index % 3_000 == 2_999 { lines += index % 9_000 == 8_999 ? "\n\n" : "\n" }
    }
    let result = parse(lines)
    #expect(result.diagnostics.containErrors || !result.value.preface.isEmpty)
  }
}

/// A family of hostile texts that grow with a factor.
struct HostileFamily: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: @Sendable (Int) -> String

  init(_ name: String, _ text: @escaping @Sendable (Int) -> String) {
    testDescription = name
    self.text = text
  }

  /// One that repeats a piece.
  init(_ name: String, _ piece: String, times count: Int) {
    self.init(name) { String(repeating: piece, count: count * $0) }
  }

  static let all = [
    HostileFamily("nested strong emphasis") {
      String(repeating: "*a **a ", count: 32_500 * $0) + "b"
        + String(repeating: " a** a*", count: 32_500 * $0)
    },
    HostileFamily("emphasis that only closes", "a_ ", times: 32_500),
    HostileFamily("emphasis that only opens", "_a ", times: 32_500),
    HostileFamily("links that only close", "a]", times: 32_500),
    HostileFamily("links that only open", "[a", times: 32_500),
    HostileFamily("openers and closers of two kinds", "*a_ ", times: 25_000),
    HostileFamily("emphasis crossing emphasis") {
      String(repeating: "*a ", count: 20_000 * $0) + String(repeating: "_a*_ ", count: 20_000 * $0)
    },
    HostileFamily("delimiter runs whose lengths add up to threes") {
      "a**b" + String(repeating: "c* ", count: 25_000 * $0)
    },
    HostileFamily("links that open and emphasis that closes", "[ a_", times: 25_000),
    HostileFamily("brackets and parentheses out of step", "[ (](", times: 40_000),
    HostileFamily("empty links in pictures", "![[]()", times: 160_000),
    HostileFamily("emphasis around a link", "**x [a*b**c*](d) ", times: 1),
    HostileFamily("nested brackets") {
      String(repeating: "[", count: 25_000 * $0) + "a" + String(repeating: "]", count: 25_000 * $0)
    },
    HostileFamily("nested quotations") { String(repeating: "> ", count: 25_000 * $0) + "a" },
    HostileFamily("nested lists") {
      (0..<500 * $0).map { String(repeating: "  ", count: $0) + "* a\n" }.joined()
    },
    HostileFamily("null characters", "abc\u{0}de\u{0}", times: 1),
    HostileFamily("backticks in growing runs") {
      (1..<2_500 * $0).map { "e" + String(repeating: "`", count: $0 % 5_000) }.joined()
    },
    HostileFamily("links with an unclosed address in angle brackets", "[a](<b", times: 30_000),
    HostileFamily("links with an unclosed address", "[a](b", times: 30_000),
    HostileFamily("unclosed comments") { "</" + String(repeating: "<!--", count: 300_000 * $0) },
    HostileFamily("empty lines in nested lists") {
      String(repeating: "- ", count: 30_000 * $0) + "x"
        + String(repeating: "\n", count: 30_000 * $0)
    },
    HostileFamily("empty lines in nested lists in a quotation") {
      "> " + String(repeating: "- ", count: 30_000 * $0) + "x\n"
        + String(repeating: ">\n", count: 30_000 * $0)
    },
    HostileFamily("emphasis in nested quotations") {
      String(repeating: ">", count: 100_000 * $0) + String(repeating: "a*", count: 100_000 * $0)
    },
    HostileFamily("references whose hashes collide") { factor in
      let labels = (0...).lazy.map { "x\($0)" }.filter { $0.shiftAddHash.isMultiple(of: 16) }
      return labels.prefix(2_500 * factor).map { "[\($0)]: /url\n\n[x1]\n\n" }.joined()
    },
  ]
}

extension String {
  /// The hash by shifts and additions (sdbm) that early parsers kept references under.
  fileprivate var shiftAddHash: UInt32 {
    utf8.reduce(0) { hash, byte in UInt32(byte) &+ (hash << 6) &+ (hash << 16) &- hash }
  }
}
