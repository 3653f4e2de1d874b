internal import DisclosureModel
internal import OrderedJSON

/// One workflow (quy trình): its steps as stations, with the places where the ways part.
struct WorkflowView: Sendable, Hashable {
  /// A station.
  struct Step: Sendable, Hashable {
    /// Its number; those of a branch go on from those that all take.
    let number: Int
    /// What is done.
    let name: String
    /// Who does it, and what is to be known, each a line.
    let remarks: [String]
    /// How long it takes at most; nil where that is not stated.
    let time: String?
    /// What may follow, in order.
    let outcomes: [Workflow.Outcome]
  }

  /// One of the ways that part.
  struct Branch: Sendable, Hashable {
    /// Its name.
    let name: String
    /// Which matters go this way.
    let introduction: String?
    /// Its steps, in order.
    let steps: [Step]
  }

  /// The steps that every matter takes.
  let steps: [Step]
  /// The ways that part after them.
  let branches: [Branch]
  /// What else is to be known.
  let note: String?
  /// The legal documents: fine print.
  let sources: [Fact]
}

extension WorkflowView {
  /// The view of `workflow`.
  init(_ workflow: Workflow, in catalog: Catalog) {
    func numbered(_ steps: [Workflow.Step], from first: Int) -> [Step] {
      zip(first..., steps).map { number, step in
        Step(
          number: number, name: step.name, remarks: [step.who, step.detail].compactMap(\.self),
          time: step.time?.text.capitalisedFirst, outcomes: step.outcomes)
      }
    }
    steps = numbered(workflow.steps, from: 1)
    branches = workflow.branches.map { branch in
      Branch(
        name: branch.name, introduction: branch.about,
        steps: numbered(branch.steps, from: workflow.steps.count + 1))
    }
    note = workflow.note
    sources = [
      Fact(label: "Căn cứ", values: workflow.legalBasis.map(catalog.citation(of:))),
      Fact(label: "Áp dụng", values: [workflow.period.words].compactMap(\.self)),
    ].filter { !$0.values.isEmpty }
  }
}

extension WorkflowView: TemplateData {
  var json: JSON {
    [
      "steps": JSON(steps), "branches": JSON(branches), "note": JSON(note),
      "sources": JSON(sources),
    ]
  }
}

extension WorkflowView.Step: TemplateData {
  var json: JSON {
    [
      "number": .number(number), "name": .string(name), "remarks": JSON(remarks),
      "time": JSON(time),
      "outcomes": .array(
        outcomes.map { ["when": .string($0.condition), "then": .string($0.result)] }),
    ]
  }
}

extension WorkflowView.Branch: TemplateData {
  var json: JSON {
    ["name": .string(name), "introduction": JSON(introduction), "steps": JSON(steps)]
  }
}
