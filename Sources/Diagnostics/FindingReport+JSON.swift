import OrderedJSON

extension FindingReport {
  /// The report as JSON with a final line end; `docs/check.md` tells what its members mean.
  public var json: String {
    let value: JSON = [
      "version": .number(1),
      "day": .string(day),
      "ready": .bool(isReady),
      "errors": .number(findings.count(of: .error)),
      "warnings": .number(findings.count(of: .warning)),
      "notes": .number(findings.count(of: .info)),
      "findings": .array(findings.map { .object(members(of: $0)) }),
      "accepted": .array(
        accepted.map {
          .object(
            members(of: $0.finding) + [
              ("until", .string($0.until)), ("reason", .string($0.reason)),
            ])
        }),
    ]
    return value.indented() + "\n"
  }

  private func members(of finding: Diagnostic) -> [(String, JSON)] {
    let related = finding.notes.map { note in
      JSON.object([("message", .string(note.message))] + place(note.span))
    }
    return [
      ("level", .string(finding.severity.programName)),
      ("code", .string(finding.code)),
      ("message", .string(finding.message)),
      ("advice", JSON(finding.advice)),
      ("basis", JSON(finding.basis)),
    ] + place(finding.span) + [("related", .array(related))]
  }

  /// File and both ends; each is null where it is not known.
  private func place(_ span: SourceSpan?) -> [(String, JSON)] {
    let ends = span.flatMap(format.ends)
    return [
      ("file", JSON(span.map { format.prefix + $0.path })),
      ("start", ends.map { json($0.start) } ?? .null),
      ("end", ends.map { json($0.end) } ?? .null),
    ]
  }

  private func json(_ position: SourcePosition) -> JSON {
    ["line": .number(position.line), "column": .number(position.column)]
  }
}
