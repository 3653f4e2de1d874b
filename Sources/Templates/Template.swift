/// A page template that fits `View`, ready to be rendered any number of times.
public struct Template<View: TemplateView>: Sendable {
  private let compiled: CompiledTemplate

  init(_ compiled: CompiledTemplate) { self.compiled = compiled }

  /// The page of `view` in UTF-8.
  public func render(_ view: View) -> [UInt8] {
    var output: [UInt8] = []
    render(view, into: &output)
    return output
  }

  /// Appends the page of `view` in UTF-8.
  public func render(_ view: View, into output: inout [UInt8]) {
    compiled.render(view.templateValue, into: &output)
  }
}

/// A page template that was checked against a shape.
package struct CompiledTemplate: Sendable {
  private let renderer: Renderer

  init(_ program: Program) { renderer = Renderer(program) }

  /// Appends the page of `data`, which must have the shape that the template was compiled for.
  package func render(_ data: TemplateValue, into output: inout [UInt8]) {
    renderer.render(data, into: &output)
  }
}
