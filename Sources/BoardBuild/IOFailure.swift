import Glibc

/// Something that the machine would not do: the only kind of error that is thrown.
public struct IOFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// What could not be done, in Vietnamese: "không ghi được tệp".
  public let action: String
  /// The file or folder.
  public let path: String
  /// Why, in Vietnamese.
  public let reason: String

  /// Makes a failure for a reason in words.
  public init(_ action: String, _ path: String, _ reason: String) {
    self.action = action
    self.path = path
    self.reason = reason
  }

  /// Makes a failure from the error number of a system call.
  init(_ action: String, _ path: String, errno code: Int32) {
    self.init(action, path, Self.reason(of: code))
  }

  /// One line: what, where, why.
  public var description: String { "\(action) \(path): \(reason)" }

  private static func reason(of code: Int32) -> String {
    switch code {
    case ENOENT: "không có"
    case EACCES, EPERM: "không có quyền"
    case ENOSPC, EDQUOT: "hết chỗ trên đĩa"
    case EROFS: "đĩa chỉ cho đọc"
    case EMFILE, ENFILE: "mở quá nhiều tệp cùng lúc"
    case ENOTDIR: "một phần của đường dẫn không phải là thư mục"
    case EISDIR: "đây là thư mục"
    case ENAMETOOLONG: "tên quá dài"
    case EIO: "đĩa báo lỗi"
    case EXDEV, EBUSY: "đây là chỗ gắn của một ổ đĩa khác"
    case EEXIST, ENOTEMPTY: "đã có, không phải do lần chạy này tạo"
    case ELOOP: "liên kết dẫn vòng quanh"
    case ENOMEM: "hết bộ nhớ"
    default: "hệ điều hành báo lỗi số \(code)"
    }
  }
}
