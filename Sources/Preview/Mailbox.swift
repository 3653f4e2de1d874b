import Glibc
import Synchronization

/// Where whoever makes the site leaves what the preview is to show; may be used from any task.
public final class Mailbox: Sendable {
  /// Something to show.
  public enum Message: Sendable {
    /// A site without mistakes; pages that are open are reloaded if `isNew`.
    case site(PreviewSite, isNew: Bool)
    /// What is wrong with the content now, as the terminal says it.
    case errors(String)
    /// The preview ends.
    case stop
  }

  private let messages = Mutex<[Message]>([])
  /// Readable while there are messages.
  let bell: Handle
  private let button: Handle

  /// Makes an empty mailbox. Throws `PreviewFailure`.
  public init() throws {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    bell = try Handle(ends[0], "không tạo được đường ống")
    button = try Handle(ends[1], "không tạo được đường ống")
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
  }

  /// Leaves a message.
  public func send(_ message: Message) {
    messages.withLock { $0.append(message) }
    // A full pipe is readable already.
    _ = write(button.number, [1], 1)
  }

  /// Takes out all messages, the oldest first.
  func take() -> [Message] {
    var rings = [UInt8](repeating: 0, count: 64)
    _ = read(bell.number, &rings, rings.count)
    return messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
