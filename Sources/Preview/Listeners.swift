import Glibc

/// The sockets that take connections: of this machine alone, 127.0.0.1 and, where there is IPv6, ::1.
struct Listeners {
  let port: UInt16
  let handles: [Handle]

  /// The ports that are tried when none is asked for.
  static let usual: ClosedRange<UInt16> = 8000...8019

  /// Listens at `port`, at any free one for 0; nil takes the first free one of `usual`.
  static func open(port: UInt16?) throws(PreviewFailure) -> Listeners {
    // The port that is free for one kind of address may be taken for the other.
    for _ in 0..<8 where port == 0 {
      if let listeners = try Listeners(port: 0) { return listeners }
    }
    if let port {
      guard let listeners = try Listeners(port: port) else {
        throw PreviewFailure(
          "cổng \(port) đang có chương trình khác dùng; hãy chọn cổng khác, hoặc bỏ --port")
      }
      return listeners
    }
    for port in usual {
      if let listeners = try Listeners(port: port) { return listeners }
    }
    throw PreviewFailure(
      """
      các cổng \(usual.lowerBound) đến \(usual.upperBound) đều đang có chương trình khác dùng; \
      hãy chọn cổng bằng --port
      """)
  }

  /// Nil when another program has the port.
  private init?(port: UInt16) throws(PreviewFailure) {
    var four = sockaddr_in()
    four.sin_family = sa_family_t(AF_INET)
    four.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    four.sin_port = port.bigEndian
    guard case .listening(let first) = try Self.listen(AF_INET, &four) else { return nil }
    let chosen = Self.port(of: first)
    var six = sockaddr_in6()
    six.sin6_family = sa_family_t(AF_INET6)
    six.sin6_port = chosen.bigEndian
    inet_pton(AF_INET6, "::1", &six.sin6_addr)
    switch try Self.listen(AF_INET6, &six) {
    case .listening(let second): handles = [first, second]
    case .unknownFamily: handles = [first]
    case .taken: return nil
    }
    self.port = chosen
  }

  private enum Outcome {
    case listening(Handle)
    case taken
    /// The machine has no IPv6.
    case unknownFamily
  }

  private static func listen<Address>(
    _ family: Int32, _ address: inout Address
  ) throws(PreviewFailure) -> Outcome {
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    let number = socket(family, kind, 0)
    if number < 0, errno == EAFNOSUPPORT { return .unknownFamily }
    let handle = try Handle(number, "không tạo được cổng")
    var yes: Int32 = 1
    let size = socklen_t(MemoryLayout<Int32>.size)
    // Connections of an earlier preview that are still dying do not keep the port.
    setsockopt(number, SOL_SOCKET, SO_REUSEADDR, &yes, size)
    if family == AF_INET6 { setsockopt(number, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &yes, size) }
    let bound = withUnsafeBytes(of: &address) { bytes in
      bind(
        number, bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
    }
    if bound != 0, errno == EADDRINUSE { return .taken }
    if bound != 0, errno == EADDRNOTAVAIL { return .unknownFamily }
    guard bound == 0, Glibc.listen(number, 64) == 0 else {
      throw PreviewFailure(errnoOf: "không mở được cổng")
    }
    return .listening(handle)
  }

  private static func port(of handle: Handle) -> UInt16 {
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutableBytes(of: &address) { bytes in
      getsockname(handle.number, bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self), &size)
    }
    return UInt16(bigEndian: address.sin_port)
  }
}
