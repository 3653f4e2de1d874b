public import Diagnostics
public import DisclosureModel

/// Reads the law that comes with the program: files of the kind `law/*.yaml`, in ascending order
/// of their paths.
public func readLaw(_ files: [ContentFile]) -> Diagnosed<Law> {
  var diagnostics: [Diagnostic] = []
  let law = files.reduce(Law()) { law, file in
    guard let kind = ContentKind.of(file.path) else { return law }
    let decoded = DecodedFile(file, as: kind)
    diagnostics += decoded.diagnostics
    if case .law(let more) = decoded.fragment { return law.adding(more) }
    return law
  }
  return Diagnosed(law, diagnostics)
}
