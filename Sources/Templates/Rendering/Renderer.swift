/// Runs a program over its data.
struct Renderer {
  private let program: Program
  /// The data of the page, then the current element of each open list.
  private var frames: [TemplateValue]

  init(_ program: Program, _ data: TemplateValue) {
    self.program = program
    frames = [data]
  }

  mutating func render(into output: inout [UInt8]) {
    run(0..<program.instructions.count, into: &output)
  }

  private mutating func run(_ range: Range<Int>, into output: inout [UInt8]) {
    var position = range.lowerBound
    while position < range.upperBound {
      let instruction = program.instructions[position]
      position += 1
      switch instruction {
      case .literal(let first, let end):
        output.append(contentsOf: program.text[Int(first)..<Int(end)])
      case .text(let address):
        if case .text(let text) = value(at: address) { output.appendEscaped(text) }
      case .markup(let address):
        if case .markup(let markup) = value(at: address) {
          output.append(contentsOf: markup.utf8)
        }
      case .unlessPresent(let address, let next):
        if !value(at: address).isPresent { position = Int(next) }
      case .unlessAbsent(let address, let next):
        if value(at: address).isPresent { position = Int(next) }
      case .forEach(let address, let next):
        if case .list(let elements) = value(at: address), let first = elements.first {
          let frame = frames.count
          frames.append(first)
          for element in elements {
            frames[frame] = element
            run(position..<Int(next), into: &output)
          }
          frames.removeLast()
        }
        position = Int(next)
      }
    }
  }

  private func value(at address: Program.Address) -> TemplateValue {
    var value = frames[Int(address.frame)]
    for index in Int(address.first)..<Int(address.end) {
      guard case .record(let fields) = value else { return .none }
      value = fields[Int(program.slots[index])]
    }
    return value
  }
}

extension TemplateValue {
  /// Whether `{{#name}}` is shown.
  fileprivate var isPresent: Bool {
    switch self {
    case .flag(let isOn): isOn
    case .list(let elements): !elements.isEmpty
    case .none: false
    case .text, .markup, .record: true
    }
  }
}
