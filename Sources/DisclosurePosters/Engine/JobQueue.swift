/// What became of a job.
enum JobOutcome: Sendable {
  case done(pdf: [UInt8], sheets: Int, preview: [UInt8]?)
  case failed(TemplateFailure)
  /// Its worker died or took too long, each time.
  case lost
}

/// The jobs of one run, handed out one by one to the workers, with what became of them.
actor JobQueue<Job: PrintJob> {
  /// A job on its way.
  struct Ticket: Sendable {
    let index: Int
    let job: Job
    fileprivate let attempt: Int
  }

  /// One for each job, nil until it is known.
  private(set) var outcomes: [JobOutcome?]
  private var waiting: ArraySlice<Ticket>
  private var retries: [Ticket] = []
  private var finished = 0
  private let progress: @Sendable (Int) -> Void

  init(_ jobs: [Job], progress: @escaping @Sendable (Int) -> Void) {
    outcomes = Array(repeating: nil, count: jobs.count)
    waiting = jobs.enumerated().map { Ticket(index: $0, job: $1, attempt: 1) }[...]
    self.progress = progress
  }

  /// Whether a job waits for a worker; none does once the run is cancelled.
  var hasWork: Bool { !Task.isCancelled && !(waiting.isEmpty && retries.isEmpty) }

  /// The next job; nil when none waits.
  func next() -> Ticket? { hasWork ? retries.popLast() ?? waiting.popFirst() : nil }

  /// Notes what became of a job.
  func finish(_ ticket: Ticket, _ outcome: JobOutcome) {
    outcomes[ticket.index] = outcome
    finished += 1
    progress(finished)
  }

  /// Hands a job whose worker was lost to another worker, once.
  func retry(_ ticket: Ticket) {
    if ticket.attempt == 1 {
      retries.append(Ticket(index: ticket.index, job: ticket.job, attempt: 2))
    } else {
      finish(ticket, .lost)
    }
  }
}
