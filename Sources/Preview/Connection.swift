import Glibc

/// One connection, which has one request, from its first byte to its end.
struct Connection {
  private enum State {
    /// The request is coming in.
    case reading([UInt8])
    /// The answer is not there yet.
    case waiting(Request)
    case sending(ArraySlice<UInt8>)
    /// The stream of changes, with what is not sent yet.
    case following(ArraySlice<UInt8>)
    /// All is sent, and the client has not yet closed its end: a socket that is closed with bytes
    /// unread takes back what was sent.
    case leaving
    case over
  }

  let handle: Handle
  private var state = State.reading([])
  /// When it is given up; nil for never.
  private(set) var deadline: ContinuousClock.Instant?

  /// How long a client may take for its request, and for taking a part of the answer.
  static let patience = Duration.seconds(10)
  /// How long a client is kept waiting for a file that is still in the making.
  static let longest = Duration.seconds(60)
  /// What of the stream of changes may be unread.
  static let backlog = 1 << 20

  init(_ handle: Handle) {
    self.handle = handle
    deadline = .now + Self.patience
  }

  var isOver: Bool { if case .over = state { true } else { false } }
  var isReading: Bool { if case .reading = state { true } else { false } }

  /// What it waits for, for `poll`.
  var events: Int16 {
    switch state {
    case .reading, .leaving: Int16(POLLIN)
    case .sending: Int16(POLLOUT)
    case .following(let rest): Int16(rest.isEmpty ? POLLIN : POLLIN | POLLOUT)
    case .waiting, .over: 0
    }
  }

  /// Does what can be done after `poll` has found `found`.
  mutating func proceed(_ found: Int16, with exhibit: Exhibit) {
    switch state {
    case .reading(let bytes): read(after: bytes, with: exhibit)
    case .sending(let rest): send(rest)
    case .following(let rest):
      if found & Int16(POLLOUT) != 0 { follow(rest) }
      if found & ~Int16(POLLOUT) != 0, receive() == nil { state = .over }
    case .leaving: if receive() == nil { state = .over }
    case .waiting: state = .over
    case .over: break
    }
  }

  /// Ends what has taken too long.
  mutating func expire() {
    if case .waiting(let request) = state {
      send(Exhibit.unmade.bytes(isHead: request.isHead)[...])
    } else {
      state = .over
    }
  }

  /// Looks again after what is shown has changed.
  mutating func look(at exhibit: Exhibit) {
    switch state {
    case .waiting(let request): answer(request, with: exhibit)
    case .following(let rest): follow(rest + exhibit.event)
    default: break
    }
  }

  private mutating func read(after earlier: [UInt8], with exhibit: Exhibit) {
    guard let more = receive() else {
      state = .over
      return
    }
    let bytes = earlier + more
    state = .reading(bytes)
    // A head ends with a line; who sends it letter by letter is not read letter by letter.
    guard more.contains(0x0A) || bytes.count > Request.lineLimit else { return }
    do throws(Refusal) {
      if let request = try Request.read(bytes) { answer(request, with: exhibit) }
    } catch {
      let text = "Yêu cầu này không đọc được hoặc không được phép."
      send(Response.text(error.status, text).bytes(isHead: false)[...])
    }
  }

  private mutating func answer(_ request: Request, with exhibit: Exhibit) {
    switch exhibit.answer(to: request) {
    case .response(let response): send(response.bytes(isHead: request.isHead)[...])
    case .later:
      if case .waiting = state { return }
      state = .waiting(request)
      deadline = .now + Self.longest
    case .events:
      let head = Response(status: .ok, type: "text/event-stream; charset=utf-8", body: nil)
        .bytes(isHead: request.isHead)[...]
      if request.isHead { return send(head) }
      deadline = nil
      follow(head + exhibit.event)
    }
  }

  private mutating func send(_ bytes: ArraySlice<UInt8>) {
    guard let rest = transmit(bytes) else {
      state = .over
      return
    }
    if rest.isEmpty {
      shutdown(handle.number, Int32(SHUT_WR))
      state = .leaving
      deadline = .now + .seconds(2)
    } else {
      state = .sending(rest)
      deadline = .now + Self.patience
    }
  }

  private mutating func follow(_ bytes: ArraySlice<UInt8>) {
    if let rest = transmit(bytes), rest.count <= Self.backlog {
      state = .following(rest)
    } else {
      state = .over
    }
  }

  /// What of `bytes` cannot be sent yet; nil when the client is gone.
  private func transmit(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(handle.number, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return errno == EAGAIN ? rest : nil }
      rest = rest.dropFirst(count)
    }
    return rest
  }

  /// What the client has sent; nil when it is gone.
  private func receive() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    let count = recv(handle.number, &buffer, buffer.count, 0)
    if count < 0, errno == EAGAIN || errno == EINTR { return [] }
    return count > 0 ? Array(buffer[..<count]) : nil
  }
}
