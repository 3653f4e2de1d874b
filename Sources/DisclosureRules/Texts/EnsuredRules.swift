import Diagnostics
import DisclosureModel

// What the program sees to itself, so that content cannot break it.

extension Rule {
  static let languagesMarked = Rule(
    "X10", "phần tiếng khác có thẻ ngôn ngữ, hình có mô tả, chữ tương phản đủ 4,5:1",
    basis: Citation(
      "Thông tư 26/2020/TT-BTTTT",
      says: "trang của cơ quan nhà nước hỗ trợ người khuyết tật tiếp cận thông tin",
      certainty: .verified),
    construction:
      "bản dịch chỉ nằm trong khối ngôn ngữ của nó nên thẻ lang được ghi theo; hình không "
      + "mô tả bị từ chối khi đọc (hinh-khong-mo-ta); màu là của giao diện và được bộ kiểm thử đo")

  static let codesOnPosters = Rule(
    "X11", "mã QR dẫn đúng trang, đủ lớn để quét, có viền trắng",
    construction:
      "mã được tính từ chính địa chỉ của trang; bộ kiểm thử đọc lại mã trên tờ in ở mọi khổ "
      + "giấy và đo ô, viền")

  static let readingDistance = Rule(
    "X12", "chữ trên bảng không nhỏ hơn cỡ đọc được ở khoảng cách đã ghi",
    construction:
      "cỡ chữ được tính từ reading_distance của bảng; tờ không đủ chỗ thì sang tờ sau chứ "
      + "không thu nhỏ chữ")

  static let noEmblem = Rule(
    "X13", "không dùng Quốc huy trên bảng, trên thư",
    basis: Citation(
      "Điều lệ 973-TTg năm 1956",
      says:
        "liệt kê nơi treo và giấy tờ được in Quốc huy; bảng niêm yết và thư của xã không có trong đó",
      certainty: .verified),
    construction: "giao diện không có hình Quốc huy, và không khóa nào đưa được hình lên bảng")

  static let dayOnSheets = Rule(
    "X14", "tờ nào cũng ghi đúng từ ngày nào",
    construction:
      "chân tờ nào cũng in lần niêm yết, ngày bắt đầu và mã của những gì ghi trên tờ; mã QR dẫn đến "
      + "trang cho biết tờ ấy còn đúng không")

  static let nothingClipped = Rule(
    "X15", "chữ không tràn ra ngoài, dấu không bị cắt",
    construction:
      "tờ được dàn trang tự động; bộ kiểm thử đo chỗ của từng chữ ở mọi khổ giấy, với tên dài "
      + "nhất và danh sách dài nhất")
}
