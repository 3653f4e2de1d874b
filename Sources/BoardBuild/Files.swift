import Glibc

// Plain POSIX calls: `Data.write(.atomic)` takes several times as long a file.

/// What a name in a folder is.
enum EntryKind { case file, folder, link, other }

/// Reads a whole file.
func readFile(_ path: String) throws(IOFailure) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw IOFailure("không mở được tệp", path, errno: errno) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else {
    throw IOFailure("không đọc được tệp", path, errno: errno)
  }
  // One byte more than expected, so that the end is seen without a second call.
  let capacity = Int(status.st_size) + 1
  var failure: Int32 = 0
  var bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
    count = 0
    while count < capacity {
      let got = read(descriptor, buffer.baseAddress.map { $0 + count }, capacity - count)
      if got < 0, errno == EINTR { continue }
      if got < 0 { failure = errno }
      if got <= 0 { return }
      count += got
    }
  }
  if failure != 0 { throw IOFailure("không đọc được tệp", path, errno: failure) }
  while bytes.count == capacity {
    let got = bytes.count
    // The file has grown since it was measured; what it holds now is what counts.
    var more = [UInt8](repeating: 0, count: 64 * 1024)
    let count = read(descriptor, &more, more.count)
    if count < 0 { throw IOFailure("không đọc được tệp", path, errno: errno) }
    bytes += more.prefix(count)
    if bytes.count == got || count < more.count { break }
  }
  return bytes
}

/// Puts `bytes` in the place of a file that holds `expected`, with its permissions: all of them or
/// none, whatever happens. A file that holds something else by now is an error.
func replaceFile(
  _ path: String, _ expected: [UInt8], with bytes: [UInt8]
) throws(IOFailure) {
  guard try readFile(path) == expected else {
    throw IOFailure("không sửa tệp", path, "tệp vừa được người khác sửa; hãy chạy lại")
  }
  var status = stat()
  guard stat(path, &status) == 0 else { throw IOFailure("không đọc được tệp", path, errno: errno) }
  let staging = stagingPath(of: path)
  try removeTree(staging)
  do throws(IOFailure) {
    try writeNewFile(
      staging, bytes, permissions: status.st_mode & 0o7777, isLasting: true)
    guard rename(staging, path) == 0 else {
      throw IOFailure("không ghi được tệp", path, errno: errno)
    }
  } catch {
    unlink(staging)
    throw error
  }
}

/// Puts bytes in the places of files, whether these are there or not: all of them or none. Only a
/// power cut can come between two of them, which are then as in the order given.
func putFiles(_ files: [(path: String, bytes: [UInt8])]) throws(IOFailure) {
  var done: [(path: String, before: [UInt8]?)] = []
  do throws(IOFailure) {
    for file in files {
      try writeNewFile(try cleared(file.path), file.bytes, permissions: 0o644, isLasting: true)
    }
    for file in files {
      let before = try entryKind(file.path) == nil ? nil : try readFile(file.path)
      guard rename(stagingPath(of: file.path), file.path) == 0 else {
        throw IOFailure("không ghi được tệp", file.path, errno: errno)
      }
      done.append((file.path, before))
    }
  } catch {
    for file in files { unlink(stagingPath(of: file.path)) }
    for (path, before) in done.reversed() {
      guard let before else {
        unlink(path)
        continue
      }
      try? writeNewFile(try cleared(path), before, permissions: 0o644, isLasting: true)
      rename(stagingPath(of: path), path)
    }
    throw error
  }
}

/// The hidden name beside a file, with nothing there.
private func cleared(_ path: String) throws(IOFailure) -> String {
  let staging = stagingPath(of: path)
  try removeTree(staging)
  return staging
}

/// A hidden name beside a file, which the reader passes over should this process end in between.
private func stagingPath(of path: String) -> String {
  let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
  return "\(path[..<slash]).\(path[slash...]).new"
}

/// Writes a new file; one that is there already is an error. With permissions it has exactly these,
/// whatever the umask; a lasting one is on the disk when this returns.
func writeNewFile(
  _ path: String, _ bytes: [UInt8], permissions: mode_t? = nil, isLasting: Bool = false
) throws(IOFailure) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
  guard descriptor >= 0 else { throw IOFailure("không tạo được tệp", path, errno: errno) }
  var failure = permissions.flatMap { fchmod(descriptor, $0) == 0 ? nil : errno }
  var done = 0
  while failure == nil, done < bytes.count {
    let count = bytes.withUnsafeBytes { buffer in
      write(descriptor, buffer.baseAddress.map { $0 + done }, bytes.count - done)
    }
    if count > 0 { done += count } else if errno != EINTR { failure = errno }
  }
  if failure == nil, isLasting, fsync(descriptor) != 0 { failure = errno }
  if close(descriptor) != 0, failure == nil { failure = errno }
  if let failure { throw IOFailure("không ghi được tệp", path, errno: failure) }
}

/// Makes a folder and those above it.
func makeFolder(_ path: String) throws(IOFailure) {
  if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
  guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
    throw IOFailure("không tạo được thư mục", path, errno: errno)
  }
  try makeFolder(String(path[..<slash]))
  guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
    throw IOFailure("không tạo được thư mục", path, errno: errno)
  }
}

/// What the system knows of what stands at `path`, not following a link; nil when nothing does.
func entryStatus(_ path: String) throws(IOFailure) -> stat? {
  var status = stat()
  if lstat(path, &status) == 0 { return status }
  // Taking what cannot be looked at for what is not there would lose it.
  guard errno == ENOENT || errno == ENOTDIR else {
    throw IOFailure("không xem được", path, errno: errno)
  }
  return nil
}

/// What stands at `path`, not following a link; nil when nothing does.
func entryKind(_ path: String) throws(IOFailure) -> EntryKind? {
  guard let status = try entryStatus(path) else { return nil }
  return switch status.st_mode & S_IFMT {
  case S_IFREG: .file
  case S_IFDIR: .folder
  case S_IFLNK: .link
  default: .other
  }
}

/// The names in a folder, in no order.
func names(in folder: String) throws(IOFailure) -> [String] {
  guard let stream = opendir(folder) else {
    throw IOFailure("không mở được thư mục", folder, errno: errno)
  }
  defer { closedir(stream) }
  var names: [String] = []
  while true {
    // The end of a folder and a failure differ in this alone.
    errno = 0
    guard let entry = readdir(stream) else { break }
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
        (whole: String(validatingCString: $0), shown: String(cString: $0))
      }
    }
    guard let whole = name.whole else {
      throw IOFailure(
        "không đọc được tên", "\(folder)/\(name.shown)", "tên không viết bằng UTF-8; hãy đổi tên")
    }
    if whole != ".", whole != ".." { names.append(whole) }
  }
  guard errno == 0 else { throw IOFailure("không đọc được thư mục", folder, errno: errno) }
  return names
}

/// Removes a file, a link, or a folder with all it holds; nothing there is fine.
func removeTree(_ path: String) throws(IOFailure) {
  switch try entryKind(path) {
  case nil: return
  case .folder:
    // What the folder holds can go only from one that may be written.
    if access(path, R_OK | W_OK | X_OK) != 0 { chmod(path, 0o700) }
    for name in try names(in: path) { try removeTree("\(path)/\(name)") }
    guard rmdir(path) == 0 else { throw IOFailure("không xóa được thư mục", path, errno: errno) }
  default:
    guard unlink(path) == 0 else { throw IOFailure("không xóa được tệp", path, errno: errno) }
  }
}

/// The absolute path without links and dots; nil when nothing is there.
func resolvedPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}
