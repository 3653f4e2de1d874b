internal import DisclosureModel
internal import Templates

/// A page of the site by its path, and the way from it to others.
///
/// Addresses are relative, so that a site works in any folder of a portal and from a USB stick.
struct SitePage: Sendable, Hashable {
  /// Path below the site: `thu-tuc/1.001193.html`.
  let path: String

  init(_ path: String) { self.path = path }

  static let home = SitePage("index.html")
  static let procedures = SitePage("thu-tuc/index.html")
  static let fees = SitePage("phi-le-phi.html")
  static let leaders = SitePage("lanh-dao.html")
  static let reception = SitePage("lich-tiep-cong-dan.html")
  static let slogans = SitePage("khau-hieu.html")
  static let feedback = SitePage("phan-anh-kien-nghi.html")
  static let regulations = SitePage("noi-quy/index.html")
  static let notices = SitePage("thong-bao/index.html")
  static let legalDocuments = SitePage("van-ban.html")
  static let posters = SitePage("bang/index.html")
  static let openData = SitePage("du-lieu/index.html")
  static let duties = SitePage("nghia-vu-niem-yet.html")
  static let changes = SitePage("cap-nhat.html")
  static let changeFeed = SitePage("cap-nhat.xml")
  static let notFound = SitePage("404.html")

  /// The pages that every site has, but the one for addresses that lead nowhere.
  static let fixed: [SitePage] = [
    .home, .procedures, .fees, .leaders, .reception, .slogans, .feedback, .regulations, .notices,
    .legalDocuments, .posters, .duties, .openData,
  ]

  static func procedure(_ code: ProcedureCode) -> SitePage {
    SitePage("thu-tuc/\(code.text).html")
  }
  static func regulation(_ id: String) -> SitePage { SitePage("noi-quy/\(id).html") }
  static func workflow(_ id: String) -> SitePage { SitePage("quy-trinh/\(id).html") }
  static func notice(_ id: String) -> SitePage { SitePage("thong-bao/\(id).html") }

  /// What leads from this page to the folder of the site: `../` as often as folders enclose it.
  var root: String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// The page with a place within it.
  func at(_ anchor: String) -> String { "\(path)#\(anchor)" }
}

/// Folders of the site whose files the content holds as they are.
public enum SiteFolder {
  /// Forms to download.
  public static let forms = "bieu-mau/"
  /// Pictures in texts.
  public static let pictures = "hinh/"
}

/// The address below the site of a file that the office offers to download.
public func formAddress(_ file: String) -> String { SiteFolder.forms + encoded(file) }

/// The address below the site of a picture in a text.
public func pictureAddress(_ file: String) -> String { SiteFolder.pictures + encoded(file) }

/// A path with the bytes escaped that may not stand in an address.
private func encoded(_ file: String) -> String {
  var address = ""
  for byte in file.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      address.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      address += byte < 16 ? "%0" : "%"
      address += String(byte, radix: 16, uppercase: true)
    }
  }
  return address
}

/// The place of a legal document in the list of them.
func legalAnchor(_ number: String) -> String { VietnameseText.slug(number) }
