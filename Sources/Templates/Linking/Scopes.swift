/// The names that can be seen at one point of a template, innermost scope last.
struct Scopes {
  /// What a name stands for.
  struct Meaning {
    let shape: TemplateShape
    let place: Program.Place
  }

  enum Lookup {
    case found(Meaning)
    /// `name` is not among `known`; `owner` is the part of the path before it.
    case unknown(name: String, owner: String?, known: [String])
    /// `path` may be missing here and its fields are asked for.
    case maybeMissing(path: String)
    /// `path` has no fields.
    case noFields(path: String, TemplateShape)
    /// An enclosing section is not understood, so that nothing can be said.
    case unclear
  }

  private struct Scope {
    /// Nil for a section that could not be understood.
    let meaning: Meaning?
    let opensFrame: Bool
  }

  private var stack: [Scope]
  private var frames = 1

  init(page: TemplateShape) {
    let meaning = Meaning(shape: page, place: Program.Place(frame: 0, slots: []))
    stack = [Scope(meaning: meaning, opensFrame: true)]
  }

  /// Opens a section over `meaning`.
  mutating func push(_ meaning: Meaning?) {
    stack.append(Scope(meaning: meaning, opensFrame: false))
  }

  /// Opens a section over each element of a list.
  mutating func push(elementsOf shape: TemplateShape) {
    let meaning = Meaning(shape: shape, place: Program.Place(frame: frames, slots: []))
    stack.append(Scope(meaning: meaning, opensFrame: true))
    frames += 1
  }

  mutating func pop() {
    if stack.removeLast().opensFrame { frames -= 1 }
  }

  func look(up path: String) -> Lookup {
    if path == "." {
      return stack.last?.meaning.map { .found($0) } ?? .unclear
    }
    let names = path.split(separator: ".").map(String.init)
    guard let head = names.first else { return .unclear }
    var found: Meaning?
    for scope in stack.reversed() where found == nil {
      found = scope.meaning.flatMap { field(head, of: $0) }
    }
    guard var meaning = found else {
      return stack.contains { $0.meaning == nil }
        ? .unclear : .unknown(name: head, owner: nil, known: visibleNames)
    }
    var read = head
    for name in names.dropFirst() {
      switch meaning.shape {
      case .record(let fields):
        guard let inner = field(name, of: meaning) else {
          return .unknown(name: name, owner: read, known: fields().map(\.name))
        }
        meaning = inner
      case .optional: return .maybeMissing(path: read)
      case .text, .markup, .flag, .list: return .noFields(path: read, meaning.shape)
      }
      read += "." + name
    }
    return .found(meaning)
  }
}

extension Scopes {
  /// All names, the nearest scope first.
  private var visibleNames: [String] {
    stack.reversed().flatMap { $0.meaning?.shape.fieldNames ?? [] }
  }

  private func field(_ name: String, of meaning: Meaning) -> Meaning? {
    guard case .record(let make) = meaning.shape else { return nil }
    let fields = make()
    guard let slot = fields.firstIndex(where: { $0.name == name }) else { return nil }
    return opened(Meaning(shape: fields[slot].shape, place: meaning.place.field(slot)))
  }

  /// Inside its own section an optional is known to be there.
  private func opened(_ meaning: Meaning) -> Meaning {
    guard case .optional(let present) = meaning.shape,
      stack.contains(where: { $0.meaning?.place == meaning.place })
    else { return meaning }
    return Meaning(shape: present, place: meaning.place)
  }
}

extension TemplateShape {
  fileprivate var fieldNames: [String] {
    if case .record(let fields) = self { fields().map(\.name) } else { [] }
  }
}
