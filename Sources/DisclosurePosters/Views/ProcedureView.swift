internal import DisclosureModel
internal import OrderedJSON

/// One procedure in full: the answers first, then what to bring, what to do, and the sources.
struct ProcedureView: Sendable, Hashable {
  /// A question that brings people here, and its answer.
  struct Answer: Sendable, Hashable {
    /// A part of the answer: "Trực tuyến" "0 đồng".
    struct Line: Sendable, Hashable {
      /// When it holds; nil where it always does.
      let label: String?
      /// The answer.
      let value: Price
    }

    /// The question.
    let question: String
    /// Whether the answer is short enough for the largest type.
    let isLarge: Bool
    /// The answer.
    let lines: [Line]
    /// Remarks.
    let notes: [String]

    /// Makes an answer, for the largest type unless `isLarge` says otherwise or it has too many
    /// lines for that.
    init(_ question: String, _ lines: [Line], isLarge: Bool = true, notes: [String] = []) {
      self.question = question
      self.lines = lines
      self.isLarge = isLarge && lines.count < 3
      self.notes = notes
    }
  }

  /// The papers for one case.
  struct Case: Sendable, Hashable {
    /// A paper with what is said about it, each a line.
    struct Item: Sendable, Hashable {
      /// Its name.
      let name: String
      /// The form to fill in; nil where there is none.
      let form: String?
      /// How many, remarks.
      let lines: [String]
    }

    /// When it applies.
    let title: String?
    /// The papers, in order.
    let items: [Item]
  }

  /// Ways to hand in the dossier that take as long and cost as much.
  struct Channel: Sendable, Hashable {
    /// Their names.
    let name: String
    /// Their processing time.
    let time: String
    /// What is paid.
    let fees: [FeeLine]
    /// Remarks.
    let notes: [String]
  }

  /// A part with a heading.
  struct Section: Sendable, Hashable {
    /// Its heading.
    let heading: String
    /// Its text.
    let text: RichText
  }

  /// Official name, where the title is a short one.
  let officialName: String?
  /// Code and field.
  let identity: [String]
  /// What stands before the first heading of the text.
  let introduction: RichText
  /// How long, how much, where, what one receives.
  let answers: [Answer]
  /// Heading of the dossier.
  let dossierHeading: String
  /// How many sets.
  let dossierNote: String
  /// The dossier, by case.
  let dossier: [Case]
  /// The steps, with their heading.
  let steps: Section
  /// Heading of the channels.
  let channelsHeading: String
  /// Column heads of the channels: way, time, fees and remarks; none for one line that holds for
  /// all of them.
  let channelColumns: [String]
  /// The channels, those alike together, in the order of the first of each.
  let channels: [Channel]
  /// What holds for all channels.
  let channelNotes: [String]
  /// Conditions, further sections.
  let sections: [Section]
  /// Heading of the facts.
  let factsHeading: String
  /// Who may ask for it and who deals with it.
  let facts: [Fact]
  /// Legal basis, decisions, related procedures, the last check: fine print.
  let sources: [Fact]
}

extension ProcedureView: TemplateData {
  var json: JSON {
    [
      "officialName": JSON(officialName), "identity": JSON(identity),
      "introduction": introduction.json, "answers": JSON(answers),
      "dossier": [
        "heading": .string(dossierHeading), "note": .string(dossierNote), "cases": JSON(dossier),
      ],
      "steps": steps.json,
      "channels": [
        "heading": .string(channelsHeading), "columns": JSON(channelColumns),
        "rows": JSON(channels), "notes": JSON(channelNotes),
      ],
      "sections": JSON(sections),
      "facts": ["heading": .string(factsHeading), "rows": JSON(facts)],
      "sources": JSON(sources),
    ]
  }
}

extension ProcedureView.Answer: TemplateData {
  var json: JSON {
    [
      "question": .string(question), "large": .bool(isLarge), "lines": JSON(lines),
      "notes": JSON(notes),
    ]
  }
}

extension ProcedureView.Answer.Line: TemplateData {
  var json: JSON { ["label": JSON(label), "value": value.json] }
}

extension ProcedureView.Case: TemplateData {
  var json: JSON { ["title": JSON(title), "items": JSON(items)] }
}

extension ProcedureView.Case.Item: TemplateData {
  var json: JSON { ["name": .string(name), "form": JSON(form), "lines": JSON(lines)] }
}

extension ProcedureView.Channel: TemplateData {
  var json: JSON {
    ["name": .string(name), "time": .string(time), "fees": JSON(fees), "notes": JSON(notes)]
  }
}

extension ProcedureView.Section: TemplateData {
  var json: JSON { ["heading": .string(heading), "text": text.json] }
}
