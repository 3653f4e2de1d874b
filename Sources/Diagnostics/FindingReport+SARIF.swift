import OrderedJSON

extension FindingReport {
  /// The report as a SARIF 2.1.0 log with a final line end, from a program of some version.
  ///
  /// `kinds` become its rules, in their order. Columns count UTF-16 code units. Paths are relative to
  /// `SRCROOT`, unless the format's prefix is absolute.
  public func sarif(kinds: [FindingKind], version: String) -> String {
    let index = Dictionary(
      kinds.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    let log: JSON = [
      "$schema":
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": .array([
        [
          "tool": [
            "driver": [
              "name": "boardgen", "version": .string(version), "semanticVersion": .string(version),
              "rules": .array(kinds.map(rule)),
            ]
          ],
          "language": "vi",
          "columnKind": "utf16CodeUnits",
          "originalUriBaseIds": [
            "SRCROOT": [
              "description": ["text": "Thư mục gốc của kho Git, hoặc thư mục nơi lệnh được chạy."]
            ]
          ],
          "results": .array(
            findings.map { .object(result($0, index[$0.code])) }
              + accepted.map {
                .object(result($0.finding, index[$0.finding.code]) + suppressed($0))
              }
          ),
        ]
      ]),
    ]
    return log.indented() + "\n"
  }

  private func rule(_ kind: FindingKind) -> JSON {
    [
      "id": .string(kind.code),
      "shortDescription": ["text": .string(kind.summary.asSentence)],
      "help": ["text": .string(kind.help.asSentence)],
      "defaultConfiguration": ["level": .string(kind.severity.programName)],
    ]
  }

  private func result(_ finding: Diagnostic, _ ruleIndex: Int?) -> [(String, JSON)] {
    let message = [finding.message, finding.advice, finding.basis.map { "căn cứ: \($0)" }]
      .compactMap { $0?.asSentence }
    let related = finding.notes.map { note in
      JSON.object(
        [("message", ["text": .string(note.message.asSentence)])] + location(note.span))
    }
    return [("ruleId", .string(finding.code))]
      + (ruleIndex.map { [("ruleIndex", .number($0))] } ?? [])
      + [
        ("level", .string(finding.severity.programName)),
        ("message", ["text": .string(message.joined(separator: "\n"))]),
        ("locations", .array([.object(location(finding.span))])),
      ] + (related.isEmpty ? [] : [("relatedLocations", .array(related))])
  }

  private func suppressed(_ accepted: AcceptedFinding) -> [(String, JSON)] {
    let suppression: JSON = [
      "kind": "inSource", "status": "accepted", "justification": .string(accepted.reason),
    ]
    return [("suppressions", .array([suppression]))]
  }

  /// A place; a finding about no file is about the folder, since viewers want a place for each.
  private func location(_ span: SourceSpan?) -> [(String, JSON)] {
    var physical: [(String, JSON)] = [("artifactLocation", artifact(span?.path ?? ""))]
    if let (start, end) = span.flatMap(format.ends) {
      physical.append(
        (
          "region",
          [
            "startLine": .number(start.line), "startColumn": .number(start.utf16Column),
            "endLine": .number(end.line), "endColumn": .number(end.utf16Column),
          ]
        ))
    }
    return [("physicalLocation", .object(physical))]
  }

  private func artifact(_ path: String) -> JSON {
    let address = (format.prefix + path).percentEncodedPath
    if address.hasPrefix("/") { return ["uri": .string("file://" + address)] }
    return ["uri": .string(address), "uriBaseId": "SRCROOT"]
  }
}

extension String {
  /// The clause with a capital and a final period, as a message: SARIF writes braces twice.
  fileprivate var asSentence: String {
    let end = last.map { ".?!…".contains($0) } ?? true ? "" : "."
    return (prefix(1).uppercased() + dropFirst() + end)
      .replacing("{", with: "{{").replacing("}", with: "}}")
  }

  /// The path as it can stand in a URI: every byte but the unreserved ones of RFC 3986 and `/`
  /// becomes `%XX`.
  fileprivate var percentEncodedPath: String {
    var encoded = ""
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        encoded += byte < 16 ? "%0" : "%"
        encoded += String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }
}
