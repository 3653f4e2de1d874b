internal import Diagnostics

/// Joins a page with the templates it uses and looks up every name in the shape of its data.
struct TemplateLinker {
  /// What replaces the blocks of a parent, by block name.
  private typealias Overrides = [String: TemplateBlock]

  /// A template that is being inserted: the same one with the same blocks would never end.
  private struct Insertion: Equatable {
    let template: String
    let blocks: [String: SourceSpan]
  }

  /// More can only come from templates that insert each other over and over.
  private static let mostInsertions = 10_000

  private let templates: [String: ParsedTemplate]
  private let templateNames: [String]
  private let constants: TemplateConstants
  private var program = Program()
  private var scopes: Scopes
  private var overrides: Overrides = [:]
  /// The templates that are open, outermost first.
  private var insertions: [Insertion] = []
  private var insertionCount = 0
  /// Blocks met since the last parent tag was entered, in the order they were met.
  private var metBlocks: [String] = []
  /// Where jumps lead; text after such a point starts a new instruction.
  private var barrier = 0
  private(set) var diagnostics: [Diagnostic] = []

  private init(
    templates: [String: ParsedTemplate], names: [String], constants: TemplateConstants,
    shape: TemplateShape
  ) {
    self.templates = templates
    templateNames = names
    self.constants = constants
    scopes = Scopes(page: shape)
  }

  /// The program of the page `name`; nil when anything in it is an error.
  ///
  /// `names` are the keys of `templates` in order.
  static func link(
    _ name: String, in templates: [String: ParsedTemplate], names: [String],
    constants: TemplateConstants, shape: TemplateShape
  ) -> Diagnosed<Program?> {
    guard templates[name] != nil else {
      let near = nearestName(to: name, among: names)
      return Diagnosed(nil, [.missingTemplate(name, near: near)])
    }
    var linker = TemplateLinker(
      templates: templates, names: names, constants: constants, shape: shape)
    linker.insert(name, Indentation())
    let diagnostics = linker.diagnostics
    return Diagnosed(diagnostics.containErrors ? nil : linker.program, diagnostics)
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    // A template that is inserted twice has the same mistakes twice.
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  private mutating func emit(_ literal: [UInt8]) {
    program.emit(literal, mergeable: program.instructions.count > barrier)
  }
}

// MARK: - Nodes

extension TemplateLinker {
  private mutating func link(_ nodes: [TemplateNode], _ indentation: Indentation) {
    for node in nodes {
      switch node {
      case .lineStart(let space): emit(indentation.applied(to: space))
      case .literal(let text): emit(text)
      case .variable(let name, let escaped): linkVariable(name, escaped: escaped)
      case .section(let name, let inverted, let nodes):
        linkSection(name, inverted: inverted, nodes, indentation)
      case .partial(let name, let space): linkPartial(name, indentation.inserting(at: space))
      case .parent(let name, let space, let blocks):
        linkParent(name, blocks, indentation.inserting(at: space))
      case .block(let block): linkBlock(block, indentation)
      }
    }
  }

  /// What `name` stands for; nil, with a diagnostic, when nothing can be made of it.
  private mutating func meaning(of name: TagName) -> Scopes.Meaning? {
    switch scopes.look(up: name.text) {
    case .found(let meaning): return meaning
    case .unknown(let unknown, let owner, let known):
      report(.unknownName(unknown, in: owner, known: known, at: name.span))
    case .maybeMissing(let path): report(.fieldOfMissing(name.text, path: path, at: name.span))
    case .noFields(let path, let shape): report(.noFields(name.text, path, shape, at: name.span))
    case .unclear: break
    }
    return nil
  }

  private mutating func linkVariable(_ name: TagName, escaped: Bool) {
    if let key = constants.key(of: name.text) { return linkConstant(key, name, escaped: escaped) }
    guard let meaning = meaning(of: name) else { return }
    switch meaning.shape {
    case .text where escaped: program.emit(.text(program.address(meaning.place)))
    case .markup where !escaped: program.emit(.markup(program.address(meaning.place)))
    case .text: report(.textAsMarkup(name.text, at: name.span))
    case .markup: report(.markupAsText(name.text, at: name.span))
    case .flag, .list, .record, .optional:
      report(.notPrintable(name.text, meaning.shape, at: name.span))
    }
  }

  /// Writes a constant out at once, so that it costs nothing when a page is rendered.
  private mutating func linkConstant(_ key: String, _ name: TagName, escaped: Bool) {
    guard let text = constants.texts[key] else {
      let (owner, known) = (constants.name, constants.keys)
      return report(.unknownName(key, in: owner, known: known, at: name.span))
    }
    guard escaped else { return report(.textAsMarkup(name.text, at: name.span)) }
    var literal: [UInt8] = []
    literal.appendEscaped(text)
    emit(literal)
  }

  private mutating func linkSection(
    _ name: TagName, inverted: Bool, _ nodes: [TemplateNode], _ indentation: Indentation
  ) {
    let meaning = meaning(of: name)
    let start = program.instructions.count
    var address: Program.Address?
    if let meaning { address = program.address(meaning.place) }
    var instruction: ((Int32) -> Program.Instruction)?
    switch meaning?.shape {
    case .flag, .optional, .list:
      if inverted {
        instruction = address.map { address in { .unlessAbsent(address, next: $0) } }
      } else if case .list = meaning?.shape {
        instruction = address.map { address in { .forEach(address, next: $0) } }
      } else {
        instruction = address.map { address in { .unlessPresent(address, next: $0) } }
      }
    case .record where !inverted, nil: break
    case .record: report(.alwaysThere(name.text, at: name.span))
    case .text, .markup: report(.notSection(name.text, at: name.span))
    }
    if let instruction { program.emit(instruction(0)) }
    barrier = program.instructions.count
    if !inverted { open(meaning) }
    link(nodes, indentation)
    if !inverted { scopes.pop() }
    barrier = program.instructions.count
    if let instruction { program.replace(at: start, with: instruction(Int32(barrier))) }
  }

  private mutating func open(_ meaning: Scopes.Meaning?) {
    switch meaning?.shape {
    case .list(let element): scopes.push(elementsOf: element)
    case .optional(let present):
      scopes.push(meaning.map { Scopes.Meaning(shape: present, place: $0.place) })
    default: scopes.push(meaning)
    }
  }
}

// MARK: - Other templates

extension TemplateLinker {
  private mutating func insert(_ name: String, _ indentation: Indentation) {
    guard let template = templates[name] else { return }
    for diagnostic in template.diagnostics { report(diagnostic) }
    insertions.append(insertion(of: name))
    insertionCount += 1
    link(template.nodes, indentation)
    insertions.removeLast()
  }

  private func insertion(of name: String) -> Insertion {
    Insertion(template: name, blocks: overrides.mapValues(\.name.span))
  }

  /// Whether `name` can be inserted here; says why not.
  private mutating func canInsert(_ name: TagName) -> Bool {
    if templates[name.text] == nil {
      let near = nearestName(to: name.text, among: templateNames)
      report(.missingPartial(name.text, near: near, at: name.span))
      return false
    }
    let again = insertion(of: name.text)
    if let first = insertions.firstIndex(of: again) {
      report(.recursion(insertions[first...].map(\.template) + [name.text], at: name.span))
      return false
    }
    if insertionCount == Self.mostInsertions {
      report(.tooLarge(name.text, at: name.span))
      return false
    }
    return true
  }

  private mutating func linkPartial(_ name: TagName, _ indentation: Indentation) {
    if canInsert(name) { insert(name.text, indentation) }
  }

  private mutating func linkParent(
    _ name: TagName, _ blocks: [TemplateBlock], _ indentation: Indentation
  ) {
    let (outerOverrides, outerBlocks) = (overrides, metBlocks)
    metBlocks = []
    for block in blocks where overrides[block.name.text] == nil {
      overrides[block.name.text] = block
    }
    if canInsert(name) {
      insert(name.text, indentation)
      for block in blocks where !metBlocks.contains(block.name.text) {
        report(
          .unusedBlock(block.name.text, parent: name.text, known: metBlocks, at: block.name.span))
      }
    }
    overrides = outerOverrides
    metBlocks = outerBlocks + metBlocks.filter { !outerBlocks.contains($0) }
  }

  private mutating func linkBlock(_ block: TemplateBlock, _ indentation: Indentation) {
    let name = block.name.text
    if !metBlocks.contains(name) { metBlocks.append(name) }
    // Inside its own replacement a block has its default content, or it would never end.
    let override = overrides.removeValue(forKey: name)
    defer { overrides[name] = override }
    let content = override ?? block
    guard let lines = block.ownLines else {
      let removed = override?.contentIndentation?.count ?? indentation.removed
      let added = override == nil ? indentation.added : []
      link(content.nodes, Indentation(removed: removed, added: added))
      return
    }
    if content.nodes.isEmpty { return }
    let own = indentation.applied(to: lines.indentation)
    var inner = indentation
    if let override {
      inner = Indentation(
        removed: override.contentIndentation?.count ?? 0,
        added: block.contentIndentation.map(indentation.applied(to:)) ?? own)
    }
    if !content.beginsOnNewLine { emit(override == nil ? own : inner.added) }
    link(content.nodes, inner)
    if !content.endsWithLineEnd { emit(lines.lineEnd) }
  }
}
