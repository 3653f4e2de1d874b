/// Runs a program over its data.
struct Renderer {
  private let instructions: [Program.Instruction]
  private let text: [UInt8]
  private let slots: [Int32]

  init(_ program: Program) {
    instructions = program.instructions
    text = program.text
    slots = program.slots
  }

  func render(_ data: TemplateValue, into output: inout [UInt8]) {
    var frames = [data]
    run(0..<instructions.count, &frames, into: &output)
  }

  /// `frames` are the data of the page and the current element of each open list.
  private func run(
    _ range: Range<Int>, _ frames: inout [TemplateValue], into output: inout [UInt8]
  ) {
    var position = range.lowerBound
    while position < range.upperBound {
      let instruction = instructions[position]
      position += 1
      switch instruction {
      case .literal(let first, let end):
        text.withUnsafeBufferPointer {
          output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[Int(first)..<Int(end)]))
        }
      case .text(let address):
        if case .text(let text) = value(at: address, frames) { output.appendEscaped(text) }
      case .markup(let address):
        if case .markup(let markup) = value(at: address, frames) {
          output.append(contentsOf: markup.utf8)
        }
      case .unlessPresent(let address, let next):
        if !value(at: address, frames).isPresent { position = Int(next) }
      case .unlessAbsent(let address, let next):
        if value(at: address, frames).isPresent { position = Int(next) }
      case .forEach(let address, let next):
        if case .list(let elements) = value(at: address, frames) {
          for element in elements {
            frames.append(element)
            run(position..<Int(next), &frames, into: &output)
            frames.removeLast()
          }
        }
        position = Int(next)
      }
    }
  }

  private func value(at address: Program.Address, _ frames: [TemplateValue]) -> TemplateValue {
    value(frames[Int(address.frame)], Int(address.first), Int(address.end))
  }

  /// Follows the slots from `first` to `end` inwards.
  private func value(_ outer: borrowing TemplateValue, _ first: Int, _ end: Int) -> TemplateValue {
    if first == end { return copy outer }
    guard case .record(let fields) = copy outer else { return .none }
    return value(fields[Int(slots[first])], first + 1, end)
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
