import Glibc

/// Shows a site to the browsers of this machine and tells when its sources change.
///
/// One thread waits in `poll` for all that can happen; what is shown comes by a mailbox from whoever
/// makes it.
public struct PreviewServer {
  private let listeners: Listeners
  private var exhibit: Exhibit
  private var editions = 0
  private var connections: [Connection] = []

  /// How many connections there may be at once.
  static let limit = 64
  /// How long it must be quiet after a change: programs save by several steps.
  static let quiet = Duration.milliseconds(8)
  /// How long it is waited for quiet at most.
  static let restless = Duration.milliseconds(80)

  /// Takes a port of this machine: a certain one, any for 0, for nil the first of 8000 to 8019 that
  /// is free. Throws `PreviewFailure`.
  public init(port: UInt16?) throws {
    listeners = try Listeners.open(port: port)
    exhibit = Exhibit(port: listeners.port, site: nil, edition: "\(getpid()).0", errors: nil)
  }

  /// The port.
  public var port: UInt16 { listeners.port }

  /// Shows what comes to `mailbox` until that says to stop, and calls `changed` after changes that
  /// `watch` notices. Holds its thread. Throws `PreviewFailure`.
  public mutating func run(
    _ mailbox: Mailbox, watching watch: FolderWatch, changed: () -> Void
  ) throws {
    var watch = watch
    var firstChange: ContinuousClock.Instant?
    var changeIsDue: ContinuousClock.Instant?
    while true {
      let deadlines = connections.compactMap(\.deadline) + (changeIsDue.map { [$0] } ?? [])
      let sources = [watch.handle, mailbox.bell] + listeners.handles
      var polled =
        sources.map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
        + connections.map { pollfd(fd: $0.handle.number, events: $0.events, revents: 0) }
      guard poll(&polled, nfds_t(polled.count), Self.milliseconds(to: deadlines.min())) >= 0
      else {
        if errno == EINTR { continue }
        throw PreviewFailure(errnoOf: "không đợi được")
      }
      let found = polled.map(\.revents)

      for index in connections.indices where found[sources.count + index] != 0 {
        connections[index].proceed(found[sources.count + index], with: exhibit)
      }
      if found[1] != 0 {
        for message in mailbox.take() {
          if case .stop = message { return }
          show(message)
        }
      }
      for (listener, events) in zip(listeners.handles, found.dropFirst(2)) where events != 0 {
        accept(from: listener)
      }

      let now = ContinuousClock.now
      if found[0] != 0, try watch.takeChanges() {
        let first = firstChange ?? now
        firstChange = first
        changeIsDue = min(now + Self.quiet, first + Self.restless)
      }
      if let due = changeIsDue, due <= now {
        (firstChange, changeIsDue) = (nil, nil)
        changed()
      }
      for index in connections.indices where connections[index].deadline.map({ $0 <= now }) ?? false
      {
        connections[index].expire()
      }
      connections.removeAll(where: \.isOver)
    }
  }

  private mutating func show(_ message: Mailbox.Message) {
    switch message {
    case .site(let site, let isNew):
      exhibit.site = site
      exhibit.errors = nil
      if isNew { editions += 1 }
      exhibit.edition = "\(getpid()).\(editions)"
    case .errors(let text): exhibit.errors = text
    case .stop: break
    }
    for index in connections.indices {
      connections[index].look(at: exhibit)
    }
  }

  /// Takes new connections, some at a time. Where there are too many, the one that has been sending
  /// its request for longest goes, or the oldest.
  private mutating func accept(from listener: Handle) {
    for _ in 0..<16 {
      let number = Glibc.accept(listener.number, nil, nil)
      if number < 0, errno == EAGAIN { return }
      if let handle = try? Handle(number, "") {
        _ = fcntl(number, F_SETFL, O_NONBLOCK)
        _ = fcntl(number, F_SETFD, FD_CLOEXEC)
        connections.append(Connection(handle))
      }
      if number < 0 || connections.count > Self.limit, !connections.isEmpty {
        connections.remove(at: connections.firstIndex(where: \.isReading) ?? 0)
      }
    }
  }

  /// The time to `instant` for `poll`, rounded up; -1 for none.
  private static func milliseconds(to instant: ContinuousClock.Instant?) -> Int32 {
    guard let instant else { return -1 }
    let left = ContinuousClock.now.duration(to: instant)
    return Int32(max(0, (left / .milliseconds(1)).rounded(.up)))
  }
}
