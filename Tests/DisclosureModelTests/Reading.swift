import DisclosureModel

/// Reads `text` and shows the value by `show`, or the reason why it was refused after a "✗ ".
func reading<Value: WrittenValue>(_ text: String, _ show: (Value) -> String) -> String {
  switch Value.read(text) {
  case .success(let value): show(value)
  case .failure(let misreading): "✗ \(misreading.reason)"
  }
}

/// The value that `text` stands for; a test stops when there is none.
func value<Value: WrittenValue>(_ text: String, as type: Value.Type = Value.self) throws -> Value {
  try Value.read(text).get()
}
