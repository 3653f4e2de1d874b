/// How the office handles a matter, step by step, and where the ways part (quy trình):
/// `workflows/*.yaml`.
public struct Workflow: Sendable, Hashable {
  /// Short id, unique among workflows, safe in a file name.
  public var id: String
  /// Title: "Khiếu nại, tố cáo, kiến nghị, phản ánh".
  public var title: String
  /// A sentence below the title, if any.
  public var lead: String?
  /// First and last day of effect.
  public var period: Period
  /// The steps that every matter takes.
  public var steps: [Step]
  /// The ways that part after these steps; none where all matters end there.
  public var branches: [Branch]
  /// What else is to be known, if anything.
  public var note: String?
  /// Numbers of the legal documents that it follows.
  public var legalBasis: [String]

  /// One step.
  public struct Step: Sendable, Hashable {
    /// What is done.
    public var name: String
    /// What is to be known of it, if anything.
    public var detail: String?
    /// Who does or decides it, if stated.
    public var who: String?
    /// How long it takes at most, if stated.
    public var time: ProcessingTime?
    /// What may follow, where that is not simply the next step.
    public var outcomes: [Outcome]

    /// Makes a step.
    public init(
      name: String, detail: String? = nil, who: String? = nil, time: ProcessingTime? = nil,
      outcomes: [Outcome] = []
    ) {
      self.name = name
      self.detail = detail
      self.who = who
      self.time = time
      self.outcomes = outcomes
    }
  }

  /// What follows a step in one case.
  public struct Outcome: Sendable, Hashable {
    /// In which case: "Không đồng ý".
    public var condition: String
    /// What follows then: "khởi kiện ra Tòa án".
    public var result: String

    /// Makes an outcome.
    public init(condition: String, result: String) {
      self.condition = condition
      self.result = result
    }
  }

  /// One of the ways that part.
  public struct Branch: Sendable, Hashable {
    /// What it is for: "Khiếu nại".
    public var name: String
    /// Which matters go this way, in the words of citizens, if stated.
    public var about: String?
    /// Its steps, numbered on from those that all take.
    public var steps: [Step]

    /// Makes a branch.
    public init(name: String, about: String?, steps: [Step]) {
      self.name = name
      self.about = about
      self.steps = steps
    }
  }

  /// Makes a workflow.
  public init(
    id: String, title: String, lead: String?, period: Period, steps: [Step], branches: [Branch],
    note: String?, legalBasis: [String]
  ) {
    self.id = id
    self.title = title
    self.lead = lead
    self.period = period
    self.steps = steps
    self.branches = branches
    self.note = note
    self.legalBasis = legalBasis
  }
}
