import Glibc
import TestSupport
import Testing

@Suite("The preview, asked by anybody") struct ServeSafetyTests {
  private static let host = "Host: localhost:⟨port⟩\r\n"

  /// Requests that are no honest ones, with the statuses that may answer them; 0 stands for closing
  /// without a word.
  private static let hostile: [(request: String, statuses: Set<Int>)] = [
    // Out of the site: Zola, MkDocs, live-server.
    ("GET /../../../../../../etc/passwd HTTP/1.1\r\n\(host)\r\n", [404]),
    ("GET /%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n\(host)\r\n", [404]),
    ("GET /..%2f..%2f..%2fetc/passwd HTTP/1.1\r\n\(host)\r\n", [404]),
    ("GET /%252e%252e/etc/passwd HTTP/1.1\r\n\(host)\r\n", [404]),
    ("GET /assets/../../content/office.yaml HTTP/1.1\r\n\(host)\r\n", [404]),
    ("GET /assets/%2e%2e/index.html HTTP/1.1\r\n\(host)\r\n", [404]),
    ("GET //etc/passwd HTTP/1.1\r\n\(host)\r\n", [404]),
    ("GET /\\..\\..\\etc\\passwd HTTP/1.1\r\n\(host)\r\n", [404]),
    ("GET /%5c..%5cetc%5cpasswd HTTP/1.1\r\n\(host)\r\n", [404]),
    ("GET /content/office.yaml HTTP/1.1\r\n\(host)\r\n", [404]),
    ("GET /.git/config HTTP/1.1\r\n\(host)\r\n", [404]),
    ("GET /@fs/etc/passwd?raw?? HTTP/1.1\r\n\(host)\r\n", [404]),
    ("GET /index.html/. HTTP/1.1\r\n\(host)\r\n", [404]),
    ("GET /index.html\\ HTTP/1.1\r\n\(host)\r\n", [404]),
    ("GET /index.html::$DATA HTTP/1.1\r\n\(host)\r\n", [404]),
    // Letters that no address has.
    ("GET /%00 HTTP/1.1\r\n\(host)\r\n", [400]),
    ("GET /index.html%00.png HTTP/1.1\r\n\(host)\r\n", [400]),
    ("GET /index.html\u{0} HTTP/1.1\r\n\(host)\r\n", [400]),
    ("GET /%0d%0aSet-Cookie:x HTTP/1.1\r\n\(host)\r\n", [400]),
    ("GET /#/../etc/passwd HTTP/1.1\r\n\(host)\r\n", [400]),
    ("GET /th\u{1EE7}-tuc/ HTTP/1.1\r\n\(host)\r\n", [400]),
    ("GET /%ff%fe HTTP/1.1\r\n\(host)\r\n", [400]),
    ("GET /%zz HTTP/1.1\r\n\(host)\r\n", [400]),
    ("GET /% HTTP/1.1\r\n\(host)\r\n", [400]),
    // Request lines.
    ("GET http://localhost:⟨port⟩/ HTTP/1.1\r\n\(host)\r\n", [400]),
    ("GET http://evil.example/ HTTP/1.1\r\n\(host)\r\n", [400]),
    ("CONNECT evil.example:443 HTTP/1.1\r\n\(host)\r\n", [405]),
    ("OPTIONS * HTTP/1.1\r\n\(host)\r\n", [405]),
    ("GET * HTTP/1.1\r\n\(host)\r\n", [400]),
    ("GET  / HTTP/1.1\r\n\(host)\r\n", [400]),
    ("GET / HTTP/1.1 \r\n\(host)\r\n", [400]),
    ("GET / HTTP/2.0\r\n\(host)\r\n", [505]),
    ("GET /\r\n\r\n", [400]),
    ("\r\n\r\n", [400]),
    ("G(T / HTTP/1.1\r\n\(host)\r\n", [400]),
    ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", [400, 505]),
    ("GET /\(String(repeating: "a", count: 100_000)) HTTP/1.1\r\n\(host)\r\n", [414, 0]),
    (String(repeating: "a", count: 100_000), [414, 0]),
    // Header fields.
    ("GET / HTTP/1.1\r\n\(host)X: \(String(repeating: "a", count: 100_000))\r\n\r\n", [431, 0]),
    ("GET / HTTP/1.1\r\n\(host)\(String(repeating: "X: a\r\n", count: 20_000))\r\n", [431, 0]),
    ("GET / HTTP/1.1\r\n\(host)no colon\r\n\r\n", [400]),
    ("GET / HTTP/1.1\r\n\(host) folded\r\n\r\n", [400]),
    ("GET / HTTP/1.1\r\nHost : localhost:⟨port⟩\r\n\r\n", [400]),
    ("GET / HTTP/1.1\r\n\(host)X: a\u{0}b\r\n\r\n", [400]),
    ("GET / HTTP/1.1\r\n\r\n", [400]),
    ("GET / HTTP/1.1\r\n\(host)\(host)\r\n", [400]),
    ("GET / HTTP/1.1\r\n\(host)Host: evil.example\r\n\r\n", [400]),
    // Anything but reading.
    ("POST / HTTP/1.1\r\n\(host)Content-Length: 3\r\n\r\nabc", [405]),
    ("PUT /index.html HTTP/1.1\r\n\(host)Content-Length: 1000000000\r\n\r\n", [405]),
    ("DELETE /index.html HTTP/1.1\r\n\(host)\r\n", [405]),
    ("TRACE / HTTP/1.1\r\n\(host)\r\n", [405]),
  ]

  @Test func `refuses what no honest browser sends, and nothing of it gives a file`() async throws {
    let workshop = try Workshop()
    let run = try await workshop.serve("--no-posters") { preview in
      for (request, statuses) in Self.hostile {
        let text = try await preview.exchange(request.replacing("⟨port⟩", with: "\(preview.port)"))
        let status = text.isEmpty ? 0 : try Answer(text).status
        let shown = request.prefix(80)
        #expect(statuses.contains(status), "\(shown.debugDescription): \(text.prefix(40))")
        #expect(!text.contains("root:") && !text.contains("site_url"), "\(shown)")
        #expect(!text.contains("Set-Cookie"), "\(shown)")
      }
      #expect(try await preview.get("/").status == 200)
    }
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test func `answers pipelined requests by the first alone`() async throws {
    let workshop = try Workshop()
    try await workshop.serve("--no-posters") { preview in
      let one = "GET /robots.txt HTTP/1.1\r\nHost: localhost:\(preview.port)\r\n\r\n"
      let text = try await preview.exchange(one + one)
      #expect(text.matches(of: /HTTP\/1.1 200 OK/).count == 1)
    }
  }

  @Test func `speaks only to who names this machine and asks from its own pages`() async throws {
    let workshop = try Workshop()
    try await workshop.serve("--no-posters") { (preview: RunningPreview) async throws in
      let port = preview.port
      for host in ["localhost:\(port)", "LOCALHOST:\(port)", "127.0.0.1:\(port)", "[::1]:\(port)"] {
        #expect(try await preview.status("Host: \(host)\r\n") == 200, "\(host)")
        #expect(
          try await preview.status("Host: \(host)\r\nOrigin: http://\(host.lowercased())\r\n")
            == 200)
      }
      for host in [
        "evil.example:\(port)", "evil.example", "localhost", "127.0.0.1", "localhost:1",
        "localhost.evil.example:\(port)", "127.0.0.1.evil.example:\(port)", "0.0.0.0:\(port)",
        "127.0.0.2:\(port)", "[::]:\(port)", "localhost:\(port)@evil.example", "",
        "localhost:0\(port)",
      ] {
        #expect(try await preview.status("Host: \(host)\r\n") == 403, "\(host)")
        #expect(
          try await preview.status("Host: \(host)\r\nX-Forwarded-Host: localhost:\(port)\r\n")
            == 403,
          "\(host)")
      }
      let own = "Host: localhost:\(port)\r\n"
      for path in ["/", "/assets/search-index.js", "/_boardgen/events", "/_boardgen/preview.js"] {
        for origin in [
          "http://evil.example", "null", "http://127.0.0.1:\(port)", "https://localhost:\(port)",
          "http://localhost:\(port).evil.example", "http://10.0.0.1:\(port)", "",
        ] {
          #expect(
            try await preview.status("\(own)Origin: \(origin)\r\n", path) == 403,
            "\(origin) \(path)")
        }
        for mode in ["no-cors", "cors", "websocket"] {
          let fields = "\(own)Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: \(mode)\r\n"
          #expect(try await preview.status(fields, path) == 403, "\(mode) \(path)")
        }
      }
      #expect(
        try await preview.status("\(own)Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n")
          == 200)
    }
  }

  @Test func `tells browsers what each file is, and to keep it to itself`() async throws {
    let workshop = try Workshop()
    try await workshop.serve("--no-posters") { preview in
      for (path, type) in [
        ("/", "text/html; charset=utf-8"), ("/thu-tuc/", "text/html; charset=utf-8"),
        ("/assets/site.css?v=1", "text/css; charset=utf-8"),
        ("/assets/icon.svg", "image/svg+xml; charset=utf-8"),
        ("/du-lieu/fees.json", "application/json; charset=utf-8"),
        ("/lich-tiep-cong-dan.ics", "text/calendar; charset=utf-8"),
        ("/khong-co-trang-nay.html", "text/html; charset=utf-8"),
        ("/_boardgen/preview.js", "text/javascript; charset=utf-8"),
      ] {
        let got = try await preview.get(path)
        #expect(got.fields["content-type"] == type, "\(path)")
        #expect(got.fields["x-content-type-options"] == "nosniff")
        #expect(got.fields["cache-control"] == "no-store")
        #expect(got.fields["cross-origin-resource-policy"] == "same-origin")
        #expect(
          got.fields["content-security-policy"]?.hasPrefix("default-src 'none';") ?? false)
        #expect(got.fields["access-control-allow-origin"] == nil)
        #expect(got.fields["content-length"] == "\(got.body.utf8.count)")
        let head = try await preview.get(path, method: "HEAD")
        #expect(head.fields == got.fields && head.body.isEmpty && head.status == got.status)
        let post = try await preview.get(path, method: "POST")
        #expect(post.status == 405 && post.fields["allow"] == "GET, HEAD")
      }
      #expect(try await preview.get("/khong-co-trang-nay.html").status == 404)
    }
  }

  @Test func `listens on the machine itself alone, by both kinds of address`() async throws {
    let workshop = try Workshop()
    try await workshop.serve("--no-posters") { preview in
      let port = String(preview.port, radix: 16, uppercase: true)
      let addresses = try ["tcp", "tcp6"].flatMap { table in
        try readText("/proc/net/\(table)").split(separator: "\n").dropFirst().compactMap { line in
          let words = line.split(separator: " ")
          // 0A is LISTEN.
          return words[1].hasSuffix(":\(port)") && words[3] == "0A" ? String(words[1]) : nil
        }
      }
      #expect(
        addresses == ["0100007F:\(port)", "00000000000000000000000001000000:\(port)"])
      let request = "GET / HTTP/1.1\r\nHost: [::1]:\(preview.port)\r\n\r\n"
      #expect(try await Answer(preview.exchange(request, over: .six)).status == 200)
    }
  }

  @Test func `stays there for others when clients are slow, many or gone`() async throws {
    let workshop = try Workshop()
    try await workshop.serve("--no-posters") { preview in
      var idle: [Socket] = []
      for number in 0..<200 {
        let socket = try Socket(preview.port, .four)
        if number.isMultiple(of: 2) { socket.send("GET / HTTP/1.1\r\nHost:") }
        idle.append(socket)
        if number.isMultiple(of: 50) {
          #expect(try await preview.get("/").status == 200, "\(number)")
        }
      }
      // The first of them had to make room.
      #expect(await idle[0].read(within: 5) == [])
      for _ in 0..<50 {
        let socket = try Socket(preview.port, .four)
        socket.send("GET / HTTP/1.1\r\nHost: localhost:\(preview.port)\r\n\r\n")
      }
      #expect(try await preview.get("/").status == 200)
      // Its patience is ten seconds.
      let slow = try Socket(preview.port, .four)
      slow.send("GET / HTTP/1.1\r\n")
      let start = ContinuousClock.now
      #expect(await slow.read(within: 25) == [])
      #expect(ContinuousClock.now - start > .seconds(5))
      #expect(try await preview.get("/").status == 200)
      withExtendedLifetime(idle) {}
    }
  }
}

extension RunningPreview {
  /// The status of the answer to a request with these header fields.
  fileprivate func status(_ fields: String, _ path: String = "/") async throws -> Int {
    try await Answer(exchange("GET \(path) HTTP/1.1\r\n\(fields)\r\n")).status
  }
}

private func readText(_ path: String) throws -> String {
  let file = try #require(fopen(path, "r"))
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    bytes += buffer.prefix(count)
  }
  return String(decoding: bytes, as: UTF8.self)
}
