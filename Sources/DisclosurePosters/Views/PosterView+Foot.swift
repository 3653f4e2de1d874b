internal import DisclosureModel

extension PosterView.Head {
  /// The head of sheets of `office`.
  init(_ office: Office, tag: String?) {
    self.init(
      parent: tag.map { _ in office.parent }, office: office.name, tag: tag,
      sample: office.isSample ? "Dữ liệu mẫu" : nil)
  }
}

extension PosterView.Foot {
  /// The foot of sheets of an edition.
  init(_ office: Office, edition: Edition, base: String, by speaker: Speaker) {
    let address = "\(base)/\(edition.path)"
    self.init(
      updated: edition.text, mark: "Mã \(edition.mark.shown)", sheet: "Tờ",
      invitation: "Quét mã hoặc mở địa chỉ này để biết tờ này còn đúng không",
      address: shortAddress(address), contacts: Self.contacts(of: office, by: speaker),
      qr: QRCode(encoding: address),
      alternative: "Mã QR dẫn đến \(shortAddress(address))")
  }

  /// Whom sheets of `office` tell to call.
  static func contacts(of office: Office, by speaker: Speaker) -> [Contact] {
    [
      (office.phone ?? office.desk.phone).map {
        Contact(label: speaker.say(\.phone), value: $0.text)
      },
      Contact(label: speaker.say(\.feedback), value: office.feedback.phone.text),
    ].compactMap(\.self)
  }
}
