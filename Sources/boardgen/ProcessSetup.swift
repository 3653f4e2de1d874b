import ArgumentParser
import Glibc

/// Makes the process fit for work, whoever started it.
enum ProcessSetup {
  /// How many files a build may have open at once, with poster workers for some sixteen cores.
  private static let neededFiles: rlim_t = 128

  /// Must come before anything opens a file. Throws when the machine allows too few open files,
  /// which the libraries below us would answer by crashing.
  static func prepare() throws(ExitCode) {
    keepStandardStreams()
    let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    var limit = rlimit()
    guard getrlimit(files, &limit) == 0 else { return }
    if limit.rlim_max < neededFiles {
      Report().say(
        "lỗi: máy chỉ cho mở \(limit.rlim_max) tệp cùng lúc; hãy nâng giới hạn (ulimit -n) lên "
          + "ít nhất \(neededFiles)")
      throw ExitCode(2)
    }
    limit.rlim_cur = max(limit.rlim_cur, min(limit.rlim_max, 4096))
    setrlimit(files, &limit)
  }

  /// A stream that is closed would give its number to the next file that is opened, and what is
  /// meant for people would end up in it. One whose reader is gone would end the program before its
  /// work is done.
  private static func keepStandardStreams() {
    var descriptor: Int32 = 0
    while (0...STDERR_FILENO).contains(descriptor) { descriptor = open("/dev/null", O_RDWR) }
    if descriptor > STDERR_FILENO { close(descriptor) }
    signal(SIGPIPE, SIG_IGN)
  }
}
