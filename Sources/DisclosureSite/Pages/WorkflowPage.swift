internal import DisclosureModel
internal import Templates

/// One workflow: its steps as ordered lists, one for each way.
struct WorkflowPage: TemplateView {
  let source: SiteSource
  let workflow: Workflow

  private var page: SitePage { .workflow(workflow.id) }

  static let fields: [TemplateField<Self>] = [
    .record("site", \.source.office),
    .record("page") { $0.source.view(of: $0.page) },
    .text("title", \.workflow.title),
    .optional("lead", \.workflow.lead),
    .optional("from", \.workflow.period.from?.text),
    .list("steps") { $0.workflow.steps.map(StepView.init) },
    .list("branches") { view in
      view.workflow.branches.map {
        BranchView(branch: $0, start: view.workflow.steps.count + 1)
      }
    },
    .optional("note", \.workflow.note),
    .flag("has-basis") { !$0.workflow.legalBasis.isEmpty },
    .list("basis") { view in
      view.workflow.legalBasis.compactMap { view.source.legalLink($0, from: view.page) }
    },
    .list("posters") { view in
      view.source.posters.filter { $0.kind == .workflow(id: view.workflow.id) }
        .flatMap { view.source.paperLinks(of: $0, from: view.page) }
    },
  ]

  /// One way.
  struct BranchView: TemplateView {
    let branch: Workflow.Branch
    /// Number of its first step.
    let start: Int

    static let fields: [TemplateField<Self>] = [
      .text("name", \.branch.name),
      .optional("about", \.branch.about),
      .text("start") { String($0.start) },
      .list("steps") { $0.branch.steps.map(StepView.init) },
    ]
  }

  /// One step.
  struct StepView: TemplateView {
    let step: Workflow.Step

    static let fields: [TemplateField<Self>] = [
      .text("name", \.step.name),
      .optional("detail", \.step.detail),
      .optional("who", \.step.who),
      .optional("time", \.step.time?.text),
      .flag("has-outcomes") { !$0.step.outcomes.isEmpty },
      .list("outcomes") { $0.step.outcomes.map(OutcomeView.init) },
    ]
  }

  /// What follows a step in one case.
  struct OutcomeView: TemplateView {
    let outcome: Workflow.Outcome

    static let fields: [TemplateField<Self>] = [
      .text("when", \.outcome.condition), .text("then", \.outcome.result),
    ]
  }
}

extension SiteSource {
  /// The workflows in force, by id.
  var currentWorkflows: [Workflow] { catalog.workflows.filter { $0.period.contains(asOf) } }
}
