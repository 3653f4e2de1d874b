import Diagnostics
import DisclosureContent
import DisclosureModel
import DisclosureSite

extension CheckedContent {
  /// Asks every address outside of the site whether it still leads somewhere, for `limit` in all;
  /// what does not is a warning. Throws when this machine has no program to ask with.
  public mutating func checkOnline(within limit: Duration) async throws(IOFailure) {
    guard let catalog else { return }
    var links: [(address: String, spans: [SourceSpan])] = []
    for link in catalog.contentLinks(on: asOf) where link.isOnline {
      let address = String(link.address.prefix { $0 != "#" })
      let span =
        link.field.map { reading.provenance.span(of: link.item, $0) }
        ?? reading.provenance.span(of: link.address, inBodyOf: link.item)
      if let index = links.firstIndex(where: { $0.address == address }) {
        links[index].spans += span.map { [$0] } ?? []
      } else {
        links.append((address, span.map { [$0] } ?? []))
      }
    }
    let answers = try await askOnline(links.map(\.address), within: limit)
    if !links.isEmpty, answers.allSatisfy(\.isSilence) {
      add([
        Diagnostic(
          .warning, "khong-co-mang",
          "không kết nối được với địa chỉ nào trong \(links.count) địa chỉ bên ngoài trang",
          advice: "hãy nối mạng rồi chạy lại; mọi điều khác đã được soát")
      ])
      return
    }
    var found = zip(links, answers).compactMap { link, answer in
      answer.fault.map { fault in
        Diagnostic(
          .warning, "lien-ket-ngoai", "\(link.address): \(fault.message)", at: link.spans.first,
          advice: fault.advice,
          notes: link.spans.dropFirst().map { .init("cũng dẫn đến đó", at: $0) })
      }
    }
    let unasked = answers.count { $0 == .notAsked }
    if unasked > 0 {
      found.append(
        Diagnostic(
          .warning, "het-gio",
          "chưa kịp hỏi \(unasked) trong \(links.count) địa chỉ bên ngoài trang",
          advice: "hãy chạy lại với --timeout lớn hơn"))
    }
    add(found)
  }
}

extension ContentLink {
  fileprivate var isOnline: Bool {
    address.lowercased().hasPrefix("https:") || address.lowercased().hasPrefix("http:")
  }
}

extension OnlineAnswer {
  /// Whether no server was reached, which one address may be to blame for, but not all.
  fileprivate var isSilence: Bool {
    switch self {
    case .unknownHost, .unreachable: true
    case .status, .late, .untrusted, .failed, .notAsked: false
    }
  }

  /// What is wrong with the address; nil when nothing is known to be.
  fileprivate var fault: (message: String, advice: String)? {
    switch self {
    case .status(..<400), .notAsked: nil
    case .status(404), .status(410):
      ("ở đó không còn trang nào", "hãy tìm địa chỉ mới của trang rồi sửa")
    case .status(500...):
      ("máy chủ đang có lỗi (\(code))", "hãy mở thử vào lúc khác")
    case .status:
      (
        "máy chủ không cho chương trình xem (\(code))",
        "hãy mở thử bằng trình duyệt; mở được thì không cần sửa"
      )
    case .unknownHost: ("không có tên miền này", "hãy tìm địa chỉ mới của trang rồi sửa")
    case .unreachable: ("không kết nối được với máy chủ", "hãy mở thử vào lúc khác")
    case .late: ("máy chủ không trả lời kịp", "hãy mở thử vào lúc khác")
    case .untrusted:
      (
        "chứng thư bảo mật của máy chủ không hợp lệ, trình duyệt sẽ chặn",
        "hãy báo cho đơn vị quản lý trang ấy, hoặc dẫn đến trang khác"
      )
    case .failed: ("không mở được", "hãy mở thử bằng trình duyệt rồi sửa địa chỉ")
    }
  }

  private var code: Int { if case .status(let code) = self { code } else { 0 } }
}
