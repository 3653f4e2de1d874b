import Dispatch
import Glibc

/// Ends a preview when its user or the machine asks for it: Ctrl-C, a closed terminal, `kill`.
public struct StopSignals {
  private let sources: [any DispatchSourceSignal]

  /// Has these signals stop what reads `mailbox` for as long as this value is there.
  public init(_ mailbox: Mailbox) {
    sources = [SIGINT, SIGHUP, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { mailbox.send(.stop) }
      source.resume()
      return source
    }
  }
}
