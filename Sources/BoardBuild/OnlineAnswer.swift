import Subprocess

/// What became of asking a server for an address.
enum OnlineAnswer: Sendable, Hashable {
  /// It answered, after redirections, with a status of HTTP.
  case status(Int)
  /// No such host.
  case unknownHost
  /// Nothing answers there.
  case unreachable
  /// No answer in time.
  case late
  /// Its certificate is not to be trusted.
  case untrusted
  /// Anything else, such as redirections without end.
  case failed
  /// Time was up before its turn.
  case notAsked
}

/// Asks the servers of some web addresses, a few at once, each for ten seconds at most and all for
/// `limit`; the answers come in the order of the addresses.
func askOnline(
  _ addresses: [String], within limit: Duration
) async throws(IOFailure) -> [OnlineAnswer] {
  let end = ContinuousClock.now + limit
  let answers = await withTaskGroup(of: (Int, OnlineAnswer?).self) { group in
    var next = 0
    func add() {
      let index = next
      next += 1
      group.addTask { (index, await OnlineAnswer(from: addresses[index], before: end)) }
    }
    while next < min(atOnce, addresses.count) { add() }
    var answers = [OnlineAnswer?](repeating: nil, count: addresses.count)
    while let (index, answer) = await group.next() {
      answers[index] = answer
      if next < addresses.count { add() }
    }
    return answers
  }
  let known = answers.compactMap(\.self)
  guard known.count == addresses.count else {
    throw IOFailure("không chạy được", "curl", "hãy cài gói curl để dùng --online")
  }
  return known
}

/// Few, since most addresses of an office are of one server.
private let atOnce = 4
private let longestWait = Duration.seconds(10)

extension OnlineAnswer {
  /// Asks with HEAD, then with GET where a server does not answer that well; nil without curl.
  fileprivate init?(from address: String, before end: ContinuousClock.Instant) async {
    guard let first = await Self.curl(["--head"], address, before: end) else { return nil }
    switch first {
    case .status(400...), .failed:
      guard let second = await Self.curl([], address, before: end) else { return nil }
      self = second == .notAsked ? first : second
    default: self = first
    }
  }

  private static func curl(
    _ options: [String], _ address: String, before end: ContinuousClock.Instant
  ) async -> OnlineAnswer? {
    let wait = min(longestWait, end - ContinuousClock.now)
    guard wait > .zero else { return .notAsked }
    let seconds = Double(wait.components.seconds) + Double(wait.components.attoseconds) / 1e18
    let run = try? await Subprocess.run(
      .name("curl"),
      // The settings of the user, which `-q` passes over, may be for anything.
      arguments: Arguments(
        ["-q", "--silent", "--location", "--max-redirs", "5", "--globoff"]
          + ["--proto", "=http,https", "--max-time", "\(seconds)", "--user-agent", "boardgen"]
          + ["--output", "/dev/null", "--write-out", "%{http_code}"]
          + options + ["--url", address]),
      output: .string(limit: 64), error: .discarded)
    guard let run, case .exited(let code) = run.terminationStatus else { return nil }
    // A body that comes slowly is an answer, too.
    if let status = Int(run.standardOutput), status > 0, code == 0 || code == 28 {
      return .status(status)
    }
    switch code {
    case 5, 6: return .unknownHost
    case 7: return .unreachable
    case 28: return .late
    case 35, 51, 58, 60, 77, 83, 91: return .untrusted
    default: return .failed
    }
  }
}
