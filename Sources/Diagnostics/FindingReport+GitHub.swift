extension FindingReport {
  /// The report as workflow commands of GitHub Actions, a line each, which show every finding at its
  /// line of a change.
  public var gitHubAnnotations: String {
    findings.map { annotation($0) + "\n" }.joined()
  }

  private func annotation(_ finding: Diagnostic) -> String {
    var properties: [(String, String)] = []
    if let span = finding.span {
      properties.append(("file", format.prefix + span.path))
      if let (start, end) = format.ends(of: span) {
        properties += [("line", "\(start.line)"), ("endLine", "\(end.line)")]
        // GitHub refuses columns of a stretch over several lines.
        if start.line == end.line {
          properties += [("col", "\(start.utf16Column)"), ("endColumn", "\(end.utf16Column)")]
        }
      }
    }
    properties.append(("title", finding.code))
    var lines = [finding.message]
    if let advice = finding.advice { lines.append(advice) }
    if let basis = finding.basis { lines.append("căn cứ: \(basis)") }
    lines += finding.notes.map { "\(format.place(of: $0.span)): \($0.message)" }
    let written = properties.map { "\($0)=\($1.printable.escapedProperty)" }
    let command = finding.severity == .info ? "notice" : finding.severity.programName
    return "::\(command) \(written.joined(separator: ","))::"
      + lines.map(\.printable).joined(separator: "\n").escapedData
  }
}

extension String {
  /// The text as the message of a workflow command.
  fileprivate var escapedData: String {
    replacing("%", with: "%25").replacing("\n", with: "%0A")
  }

  /// The text as the value of a property, where `:` and `,` mean something as well.
  fileprivate var escapedProperty: String {
    escapedData.replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
