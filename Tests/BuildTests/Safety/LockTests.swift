import Foundation
import TestSupport
import Testing

@Suite("Builds to one folder") struct LockTests {
  private static let build = "\(Checkout.program) build --no-posters --as-of 21/11/2026"

  @Test func `wait for each other, and the later content is published`() async throws {
    let workshop = try Workshop()
    _ = try await workshop.boardgen("build", "--no-posters", "--as-of", "21/11/2026")
    try workshop.write("mới", to: "content/forms/don.docx")
    // The first is held for two seconds after it has read the content.
    let run = try await workshop.run(
      program: "/bin/sh",
      [
        "-c",
        """
        strace -f -qq -o /dev/null -e trace=renameat2 \
        -e inject=renameat2:delay_enter=2000000 \(Self.build) & first=$!
        for i in $(seq 600); do [ -f ._site.new/.boardgen ] && break; sleep 0.05; done
        sed -i 's/5.000 đồng/4.000 đồng/' content/fees/ho-tich.yaml
        \(Self.build) && wait $first
        """,
      ])
    #expect(run.code == 0, "\(run)")
    #expect(try #require(try workshop.text(of: "_site/phi-le-phi.html")).contains("4.000"))
  }

  @Test func `wait ten seconds, then end with 75 and name who builds`() async throws {
    let workshop = try Workshop()
    _ = try await workshop.boardgen("build", "--no-posters", "--as-of", "21/11/2026")
    try workshop.write("mới", to: "content/forms/don.docx")
    let start = ContinuousClock.now
    let run = try await workshop.run(
      program: "/bin/sh",
      [
        "-c",
        """
        strace -f -qq -o /dev/null -e trace=renameat2 \
        -e inject=renameat2:signal=SIGSTOP \(Self.build) & tracer=$!
        for i in $(seq 600); do [ -f ._site.new/.boardgen ] && break; sleep 0.05; done
        holder=$(cat ._site.lock)
        \(Self.build); code=$?
        kill -9 $holder; wait $tracer
        echo "$holder"; \(Self.build) >/dev/null || code=again
        exit $code
        """,
      ])
    #expect(run.code == 75, "\(run)")
    let holder = run.output.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(!holder.isEmpty)
    #expect(
      run.errors.contains(
        "lỗi: một lần chạy boardgen khác (tiến trình \(holder)) đang ghi vào \(workshop.folder)/_site; "
          + "hãy đợi rồi chạy lại\n"), "\(run)")
    let waited = ContinuousClock.now - start
    #expect(waited > .seconds(10))
    #expect(try workshop.text(of: "_site/bieu-mau/don.docx") == "mới")
  }
}
