import Foundation
import Subprocess
import SystemPackage
import TestSupport
import Testing

/// A server of this machine that answers `/<status>` with that status, `/slow` after a quarter of an hour, and
/// `/get` with 200, but only to GET.
private let server = """
  import http.server, time
  class Handler(http.server.BaseHTTPRequestHandler):
      def do_GET(self):
          path = self.path.strip("/")
          if path.startswith("slow"): time.sleep(900)
          status = 200 if path == "get" and self.command == "GET" else int(path) if path.isdigit() else 405
          self.send_response(status)
          self.send_header("Content-Length", "0")
          self.end_headers()
      do_HEAD = do_GET
      def log_message(self, *_): pass
  server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
  print(server.server_port, flush=True)
  server.serve_forever()
  """

/// Does `work` while the server runs at the address it is given.
private func serving(_ work: (String) async throws -> Void) async throws {
  _ = try await Subprocess.run(
    .name("python3"), arguments: ["-c", server], input: .none, output: .sequence, error: .discarded
  ) { process in
    for try await line in process.standardOutput.strings() {
      do {
        try await work("http://127.0.0.1:\(line.trimmingCharacters(in: .whitespacesAndNewlines))")
      } catch {
        try? process.send(signal: .kill)
        throw error
      }
      try? process.send(signal: .kill)
    }
  }
}

/// The small office with its addresses changed; the first links of its notice lead to `addresses`.
private func office(at host: String, _ addresses: [String]) throws -> Workshop {
  let portal = "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-6eb3-7019-bf3f-fc58c9ee44b9"
  let changes = [
    "office.yaml": ("https://binhan.vinhlong.gov.vn", "\(host)/200"),
    "procedures/1.004873.md": ("portal_url: \(portal)\n", ""),
    "notices/thong-bao.md": (
      "Nội dung thông báo.", addresses.map { "[xem](\($0))" }.joined(separator: "\n")
    ),
  ]
  return try Workshop(
    changing: Dictionary(
      uniqueKeysWithValues: changes.map { path, change in
        (path, SmallOffice.files[path]?.replacing(change.0, with: change.1))
      }))
}

@Suite("Links to other sites") struct OnlineTests {
  @Test("are asked only when it is wished, each once, and those that lead nowhere are warnings")
  func online() async throws {
    try await serving { host in
      let workshop = try office(
        at: host,
        ["200", "get", "404", "404#a", "403", "503"].map { "\(host)/\($0)" } + ["mailto:a@b.vn"])
      let plain = try await workshop.boardgen("check", "--as-of", "21/11/2026")
      #expect(!plain.errors.contains("lien-ket-ngoai"))
      let run = try await workshop.boardgen("check", "--as-of", "21/11/2026", "--online")
      #expect(run.code == 0)
      #expect(
        run.errors.contains(
          """
          content/notices/thong-bao.md:8:7: cảnh báo[lien-ket-ngoai]: \(host)/404: ở đó không còn trang nào
              8 | [xem](\(host)/404)
                |       \(String(repeating: "^", count: host.count + 4))
            = hãy tìm địa chỉ mới của trang rồi sửa
            content/notices/thong-bao.md:9:7: cũng dẫn đến đó
          """), "\(run.errors)")
      #expect(run.errors.contains("\(host)/403: máy chủ không cho chương trình xem (403)\n"))
      #expect(run.errors.contains("\(host)/503: máy chủ đang có lỗi (503)\n"))
      #expect(run.errors.contains("\n  lien-ket-ngoai  3 cảnh báo\n"))
    }
  }

  @Test("are asked for so long and no longer", .timeLimit(.minutes(5)))
  func slow() async throws {
    try await serving { host in
      let workshop = try office(at: host, (1...9).map { "\(host)/slow?\($0)" })
      let run = try await workshop.boardgen(
        "check", "--as-of", "21/11/2026", "--online", "--timeout", "1")
      #expect(run.errors.contains("\(host)/slow?1: máy chủ không trả lời kịp\n"), "\(run.errors)")
      #expect(run.errors.contains("cảnh báo[het-gio]: chưa kịp hỏi"), "\(run.errors)")
    }
  }

  @Test("cannot be asked without a net, which is one line")
  func noNet() async throws {
    let workshop = try office(
      at: "http://127.0.0.1:9", ["http://khong-co.invalid/1", "http://127.0.0.1:9/a"])
    let run = try await workshop.boardgen("check", "--as-of", "21/11/2026", "--online")
    #expect(run.code == 0)
    #expect(
      run.errors.hasPrefix(
        """
        cảnh báo[khong-co-mang]: không kết nối được với địa chỉ nào trong 3 địa chỉ bên ngoài trang
          = hãy nối mạng rồi chạy lại; mọi điều khác đã được soát

        """), "\(run.errors)")
    #expect(run.errors.contains("\n  khong-co-mang  1 cảnh báo\n"), "\(run.errors)")
  }
}
