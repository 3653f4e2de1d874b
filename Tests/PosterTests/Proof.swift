import DisclosureModel
import DisclosurePosters
import Foundation
import Testing

/// A PDF with what is asked of it and what was measured in it: what the checks of posters look at.
///
/// A check is a function that says what is wrong with a proof; nothing, when it is as asked.
struct Proof: Sendable {
  /// For messages.
  let name: String
  var pdf: [UInt8]
  /// The view as JSON: all words that stand on its sheets.
  let view: [UInt8]
  let demands: Demands
  /// Where the code on each of its sheets leads; nil for plain sheets, which have none.
  let address: String?
  let found: Measurements
}

extension Proof {
  /// Where the codes among its contents lead, in order.
  var scanned: [String] {
    get throws {
      let view = try JSONSerialization.jsonObject(with: Data(view)) as? [String: Any]
      let body = view?["body"] as? [String: Any]
      let codes = body?["codes"] as? [[String: Any]] ?? []
      return codes.map { "https://\($0["address"] as? String ?? "")" }
    }
  }
}

extension Proof {
  /// Numbers the sheets with what is wrong on each.
  func faults(onSheets check: (Measurements.Sheet) -> [String]) -> [String] {
    found.sheets.enumerated().flatMap { index, sheet in
      check(sheet).map { "sheet \(index + 1): \($0)" }
    }
  }
}

/// All that the checks find wrong, for proofs that are not among the samples.
func faults(_ proof: Proof) async throws -> [String] {
  let sheets =
    sizeFaults(proof) + marginFaults(proof) + inkFaults(proof)
    + (try codeFaults(proof))
  let places = overlapFaults(proof)
  let text = fontFaults(proof) + contrastFaults(proof) + (try typeSizeFaults(proof))
  return sheets + places + text + tagFaults(proof) + weightFaults(proof)
    + (try await wordFaults(proof))
}

/// Expects no check to find anything in posters.
func expectNoFaults(
  in posters: [RenderedPoster], sourceLocation: SourceLocation = #_sourceLocation
) async throws {
  for proof in try await proofs(of: posters) {
    let found = try await faults(proof)
    #expect(found == [], "\(proof.name)", sourceLocation: sourceLocation)
  }
}

/// The proofs of posters, in their order.
func proofs(of posters: [RenderedPoster]) async throws -> [Proof] {
  zip(posters, try await measurements(of: posters.map(\.pdf))).map { poster, found in
    Proof(
      name: poster.job.path, pdf: poster.pdf, view: poster.job.data,
      demands: Demands(poster.job.format),
      address: poster.job.isPlain
        ? nil : "https://binhan.vinhlong.gov.vn/\(poster.job.edition.path)", found: found)
  }
}

/// The proofs of `samplePosters`, measured once for all tests.
let sampleProofs = Task { try await proofs(of: try await samplePosters.value) }

/// Expects a check to find nothing in any sample: every kind of poster on every paper.
func expectNoSample(
  has check: (Proof) async throws -> [String], sourceLocation: SourceLocation = #_sourceLocation
) async throws {
  for proof in try await sampleProofs.value {
    let faults = try await check(proof)
    #expect(faults == [], "\(proof.name)", sourceLocation: sourceLocation)
  }
}

// Broken posters, which show that a check can fail.

/// The proof of a sample on A4 with other Typst `before` or `after` what its template has.
func brokenProof(
  _ id: String = "khau-hieu-5-biet", before: String = "", after: String = ""
) async throws -> Proof {
  let job = try #require(try jobs(try sampleCatalog(), sheets: .papers(.a4), id).first)
  let file = try #require(try defaultTheme().files.first { $0.path == job.template })
  let text = [before, String(decoding: file.bytes, as: UTF8.self), after].joined(separator: "\n")
  let theme = try defaultTheme(with: text, as: job.template)
  return try #require(try await proofs(of: try await render([job], theme: theme)).first)
}

/// The proof of a sample on A4 whose PDF, uncompressed, was changed; the change keeps its length.
func brokenProof(
  _ id: String = "khau-hieu-5-biet", changing change: (String) throws -> String
) async throws -> Proof {
  let sample = try #require(
    try await sampleProofs.value.first { $0.name == "bang/\(id)-a4.pdf" })
  let plain = try await withFile(sample.pdf) { file in
    _ = try await run("qpdf", ["--qdf", "--object-streams=disable", file, "\(file).plain"])
    return try Data(contentsOf: URL(fileURLWithPath: "\(file).plain"))
  }
  let text = try #require(String(data: plain, encoding: .isoLatin1))
  let changed = try #require(try change(text).data(using: .isoLatin1))
  try #require(changed.count == plain.count && changed != plain)
  return Proof(
    name: sample.name, pdf: [UInt8](changed), view: sample.view, demands: sample.demands,
    address: sample.address,
    found: try #require(try await measurements(of: [[UInt8](changed)]).first))
}
