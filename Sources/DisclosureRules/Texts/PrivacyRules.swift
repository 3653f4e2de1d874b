import Diagnostics
import DisclosureModel

extension Rule {
  /// No number of identity papers is published.
  static let identityNumbers = Rule(
    "X05", .error, "không có số căn cước, số chứng minh nhân dân trong nội dung công khai",
    basis: .personalData,
    example: Example(
      in: "notices/thong-bao.md",
      bad: "## Danh sách\n\nNgười nhận: căn cước số ⟦086185001234⟧.",
      good: "## Danh sách\n\nNgười nhận: xem tại Quầy 1, mang theo căn cước.")
  ) { input in
    input.mentions.compactMap { mention in
      guard case .identity = mention.subject else { return nil }
      return mention.finding(
        "đây có thể là số căn cước, số chứng minh nhân dân của một người",
        advice: "hãy bỏ số này; danh sách phải công khai thì chỉ ghi những cột mà luật bắt buộc")
    }
  }

  /// Nobody's birthday or private telephone stands beside the name.
  static let personalData = Rule(
    "X06", .warning, "không có ngày sinh, số điện thoại của người dân cạnh tên người ấy",
    basis: .personalData,
    example: Example(
      in: "notices/thong-bao.md",
      bad: "## Danh sách\n\nÔng Trần Văn Mẫu, ⟦sinh ngày⟧ 05/6/1950, ấp Một.",
      good: "## Danh sách\n\nÔng Trần Văn Mẫu, ấp Một.")
  ) { input in
    input.mentions.compactMap { mention in
      guard case .personal(let what) = mention.subject else { return nil }
      return mention.finding(
        "\(what) của một người đứng cạnh tên người ấy",
        advice: "hãy bỏ đi, trừ khi luật buộc công khai hoặc người ấy đã đồng ý")
    }
  }

  /// No letter to somebody is published.
  static let filledLetters = Rule(
    "X07", .error,
    "thư xin lỗi, cảm ơn, chúc mừng, chia buồn đã điền tên người nhận thì không công khai",
    basis: .personalData,
    example: Example(
      in: "notices/thong-bao.md",
      bad: "## Thư xin lỗi\n\n⟦Kính gửi⟧: Ông Trần Văn Mẫu, ấp Một.",
      good: "## Thư xin lỗi\n\nKính gửi: Ông (bà) ……………")
  ) { input in
    input.mentions.compactMap { mention in
      guard case .recipient = mention.subject else { return nil }
      return mention.finding(
        "thư có tên người nhận nằm trong nội dung công khai",
        advice: "hãy để chỗ trống thay cho tên, và giữ thư đã điền ở ngoài thư mục nội dung")
    }
  }
}
