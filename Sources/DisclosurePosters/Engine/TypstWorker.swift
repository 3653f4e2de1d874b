internal import DisclosureModel
internal import Glibc
internal import Subprocess
internal import SystemPackage

private typealias Process = Execution<CustomWriteInput, SequenceOutput, StringOutput<UTF8>>

extension TypstEngine {
  /// Runs one worker until no job waits or it is lost; what it was lost with is tried once more.
  /// It finds its templates in the folder `templates` and may write the file `view` there.
  ///
  /// - Returns: What the worker is.
  /// - Throws: `EngineMissing` when the worker does not come up.
  func serve(
    _ queue: JobQueue<some PrintJob>, templates: String, view: String
  ) async throws -> EngineIdentity {
    // A worker may die while it is written to; that is an error of the write, not of this process.
    signal(SIGPIPE, SIG_IGN)
    let run: ExecutionResult<EngineIdentity?, SequenceOutput, StringOutput<UTF8>>
    do {
      run = try await Subprocess.run(
        .path(FilePath(python)), arguments: ["-c", workerProgram, templates, view],
        environment: .inherit.updating(workerEnvironment),
        input: .inputWriter, output: .sequence, error: .string(limit: 64 * 1024)
      ) { process in
        var replies = ReplyReader(process.standardOutput)
        guard let hello = await within(timeLimit, of: process, { await replies.next() }),
          hello.word == "ready"
        else { return nil }
        while let ticket = await queue.next() {
          guard let outcome = await ask(process, ticket.job, &replies) else {
            try? process.send(signal: .kill)
            await queue.retry(ticket)
            break
          }
          await queue.finish(ticket, outcome)
        }
        try? await process.standardInputWriter.finish()
        return EngineIdentity(
          version: hello.fields.first ?? "", fonts: hello.fields.dropFirst().first ?? "")
      }
    } catch let error as SubprocessError {
      throw EngineMissing(reason: "không chạy được \(python) (\(error))")
    }
    guard let identity = run.closureResult else {
      throw EngineMissing(reason: missingReason(run.standardError))
    }
    return identity
  }

  /// Has `process` make the poster of `job`; nil when it dies or takes too long.
  private func ask(
    _ process: Process, _ job: some PrintJob, _ replies: inout ReplyReader
  ) async -> JobOutcome? {
    await within(timeLimit, of: process) {
      guard await job.send(to: process.standardInputWriter), let reply = await replies.next()
      else { return nil }
      switch (reply.word, reply.parts.count) {
      case ("done", 2):
        return .done(
          pdf: reply.parts[0], sheets: reply.fields.first.flatMap { Int($0) } ?? 1,
          preview: reply.parts[1].isEmpty ? nil : reply.parts[1])
      case ("failed", 1):
        return .failed(TemplateFailure(String(decoding: reply.parts[0], as: UTF8.self)))
      default: return nil
      }
    }
  }

  private func missingReason(_ output: String) -> String {
    if output.contains("No module named 'typst'") {
      return "Python ở \(python) chưa có gói typst"
    }
    let last = output.split(separator: "\n").last.map(String.init) ?? "không có lời đáp"
    return "Python ở \(python) không chạy được gói typst (\(last))"
  }
}

/// Workers are as many as the cores they may use, so none needs threads of its own; and the memory
/// of one poster is kept for the next (glibc reads these when a program starts).
private let workerEnvironment: [Environment.Key: String?] = [
  "RAYON_NUM_THREADS": "1",
  "MALLOC_TOP_PAD_": "67108864",
  "MALLOC_TRIM_THRESHOLD_": "268435456",
  "MALLOC_MMAP_THRESHOLD_": "268435456",
]

/// Does `work` and kills `process` when it takes longer than `limit`, which ends the wait for it.
private func within<Value: Sendable>(
  _ limit: Duration, of process: Process, _ work: () async -> Value
) async -> Value {
  await withTaskGroup(of: Void.self) { group in
    group.addTask {
      do { try await Task.sleep(for: limit) } catch { return }
      try? process.send(signal: .kill)
    }
    let value = await work()
    group.cancelAll()
    return value
  }
}

extension PrintJob {
  /// Sends the job; false when nobody reads it any more.
  fileprivate func send(to writer: StandardInputWriter) async -> Bool {
    let message = message
    return (try? await writer.write(message)) == message.count
  }
}
