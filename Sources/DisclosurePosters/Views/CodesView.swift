internal import DisclosureModel
internal import OrderedJSON

/// QR codes (mã QR), each with the name of what it leads to.
struct CodesView: Sendable, Hashable {
  /// One code.
  struct Code: Sendable, Hashable {
    /// What it leads to.
    let name: String
    /// Where it leads, without scheme.
    let address: String
    /// The code; nil when its address is too long for one.
    let qr: QRCode?
  }

  /// The least side of a code, in tenths of a millimetre.
  let side: Int
  /// The codes, in order.
  let codes: [Code]
}

extension CodesView {
  /// A code for each procedure of `field` in force on `day`, or without one for each field that has
  /// any, of a site at `base`.
  init(field: String?, in catalog: Catalog, on day: CivilDate, base: String, format: SheetFormat) {
    let current = catalog.procedures.filter { $0.lifecycle.period.contains(day) }
    if let field {
      codes = current.filter { $0.field == field }.map { procedure in
        Code(
          name: procedure.displayName, of: "\(base)/thu-tuc/\(procedure.code.text).html")
      }
    } else {
      codes = catalog.fields.filter { field in current.contains { $0.field == field.id } }.map {
        Code(name: $0.name, of: "\(base)/thu-tuc/#\($0.id)")
      }
    }
    side = format.scannedSide * 10 / format.reduction
  }
}

extension CodesView.Code {
  /// The code of an address.
  fileprivate init(name: String, of address: String) {
    self.init(name: name, address: shortAddress(address), qr: QRCode(encoding: address))
  }
}

extension SheetFormat {
  /// The least side in millimetres of a code that is scanned from where the sheet is read: a tenth
  /// of that distance, as far as two such codes have room side by side, and one below the title.
  fileprivate var scannedSide: Int {
    let (width, height) = size.millimetres
    return max(size.codeSide, min(readingDistance / 10, width * 38 / 100, height * 30 / 100))
  }
}

extension CodesView: TemplateData {
  var json: JSON { ["side": .number(side), "codes": JSON(codes)] }
}

extension CodesView.Code: TemplateData {
  var json: JSON {
    [
      "name": .string(name), "address": .string(address),
      "qr": qr?.json(alternative: "Mã QR dẫn đến \(address)") ?? .null,
    ]
  }
}
