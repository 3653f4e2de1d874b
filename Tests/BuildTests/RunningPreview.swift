import Glibc
import Subprocess
import SystemPackage
import TestSupport

/// A `boardgen serve` that runs while a test talks to it over sockets of its own.
struct RunningPreview {
  let port: UInt16
  let processID: Int32

  /// A machine that did not do what the test needs of it.
  struct Trouble: Error { let what: String }

  /// Sends bytes and returns all that comes back until the server closes; empty when it closes at
  /// once.
  func exchange(_ request: String, over address: Loopback = .four) async throws -> String {
    let socket = try Socket(port, address)
    socket.send(request)
    return await String(decoding: socket.readAll(), as: UTF8.self)
  }

  /// The answer to a plain request of a browser.
  func get(_ path: String, method: String = "GET", fields: String = "") async throws -> Answer {
    let text = try await exchange(
      "\(method) \(path) HTTP/1.1\r\nHost: localhost:\(port)\r\n\(fields)\r\n")
    return try Answer(text)
  }

  /// Opens the stream of changes, past its first message.
  func events() async throws -> EventStream {
    let socket = try Socket(port, .four)
    socket.send("GET /_boardgen/events HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
    let stream = EventStream(socket: socket)
    guard try await stream.next().contains("HTTP/1.1 200 OK") else {
      throw Trouble(what: "no stream")
    }
    return stream
  }
}

/// The addresses of the machine itself.
enum Loopback { case four, six }

/// An answer of the server in its parts.
struct Answer {
  let status: Int
  /// By their names in small letters.
  let fields: [String: String]
  let body: String

  init(_ text: String) throws {
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    let lines = (parts.first ?? "").split(separator: "\r\n")
    let words = (lines.first ?? "").split(separator: " ")
    guard parts.count == 2, words.count >= 2, let status = Int(words[1]) else {
      throw RunningPreview.Trouble(what: "no answer: “\(text)”")
    }
    self.status = status
    body = String(parts[1])
    fields = Dictionary(
      lines.dropFirst().map { line in
        let colon = line.firstRange(of: ": ")
        return (
          line[..<(colon?.lowerBound ?? line.endIndex)].lowercased(),
          String(line[(colon?.upperBound ?? line.endIndex)...])
        )
      }, uniquingKeysWith: { first, _ in first })
  }
}

/// What pages hear of changes.
final class EventStream {
  private let socket: Socket
  private var buffer = ""

  init(socket: Socket) { self.socket = socket }

  /// The next message, within thirty seconds; the first one has the head of the answer before it.
  func next() async throws -> String {
    guard let message = await next(within: 30) else {
      throw RunningPreview.Trouble(what: "no message")
    }
    return message
  }

  /// The same, or nil when none comes within some seconds.
  func next(within seconds: Int) async -> String? {
    while true {
      if let start = buffer.firstRange(of: "data: "),
        let end = buffer[start.lowerBound...].firstRange(of: "\n\n")
      {
        defer { buffer = String(buffer[end.upperBound...]) }
        return String(buffer[..<end.lowerBound])
      }
      guard let more = await socket.read(within: seconds), !more.isEmpty else { return nil }
      buffer += String(decoding: more, as: UTF8.self)
    }
  }
}

/// A connected socket.
final class Socket {
  private let number: Int32

  init(_ port: UInt16, _ address: Loopback) throws {
    let family = address == .four ? AF_INET : AF_INET6
    number = socket(family, Int32(SOCK_STREAM.rawValue), 0)
    let result: Int32
    switch address {
    case .four:
      var four = sockaddr_in()
      four.sin_family = sa_family_t(AF_INET)
      four.sin_port = port.bigEndian
      four.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
      result = Self.connect(number, &four)
    case .six:
      var six = sockaddr_in6()
      six.sin6_family = sa_family_t(AF_INET6)
      six.sin6_port = port.bigEndian
      inet_pton(AF_INET6, "::1", &six.sin6_addr)
      result = Self.connect(number, &six)
    }
    guard number >= 0, result == 0 else { throw RunningPreview.Trouble(what: "no connection") }
  }

  deinit { close(number) }

  private static func connect<Address>(_ number: Int32, _ address: inout Address) -> Int32 {
    withUnsafeBytes(of: &address) { bytes in
      Glibc.connect(
        number, bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
    }
  }

  func send(_ text: String) { send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) {
    _ = Glibc.send(number, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// Some bytes; empty at the end, nil when none come in time. Lets other tests have the thread.
  func read(within seconds: Int) async -> [UInt8]? {
    let end = ContinuousClock.now + .seconds(seconds)
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = recv(number, &buffer, buffer.count, Int32(MSG_DONTWAIT))
      if count >= 0 { return Array(buffer[..<count]) }
      if errno != EAGAIN { return [] }
      if ContinuousClock.now > end { return nil }
      try? await Task.sleep(for: .milliseconds(5))
    }
  }

  /// All bytes until the server closes, or sends none for thirty seconds.
  func readAll() async -> [UInt8] {
    var bytes: [UInt8] = []
    while let more = await read(within: 30), !more.isEmpty { bytes += more }
    return bytes
  }
}

extension Workshop {
  /// Runs `boardgen serve` while `body` talks to it, then stops it as Ctrl-C does. Without a port the
  /// program chooses.
  @discardableResult
  func serve(
    _ arguments: String..., port: String? = "0",
    body: (RunningPreview) async throws -> Void
  ) async throws -> Run {
    let result = try await Subprocess.run(
      .path(FilePath(Checkout.program)),
      arguments: Arguments(
        ["serve", "--as-of", "21/11/2026"] + (port.map { ["--port", $0] } ?? []) + arguments),
      workingDirectory: FilePath(folder),
      input: .none, output: .sequence, error: .string(limit: 1 << 20)
    ) { process in
      var text = ""
      for try await piece in process.standardOutput {
        piece.withUnsafeBytes { text += String(decoding: $0, as: UTF8.self) }
        if text.contains("\n") { break }
      }
      do {
        guard
          let port = text.firstMatch(of: /http:\/\/localhost:(\d+)\//).flatMap({
            UInt16($0.1)
          })
        else { throw RunningPreview.Trouble(what: "no address: “\(text)”") }
        try await body(
          RunningPreview(port: port, processID: process.processIdentifier.value))
        try process.send(signal: .interrupt)
      } catch {
        try? process.send(signal: .kill)
        throw error
      }
    }
    guard case .exited(let code) = result.terminationStatus else {
      return Run(code: -1, output: "", errors: "\(result.terminationStatus)")
    }
    return Run(code: code, output: "", errors: result.standardError)
  }
}
