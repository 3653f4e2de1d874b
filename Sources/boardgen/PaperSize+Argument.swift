public import ArgumentParser
public import DisclosureModel

extension PaperSize: ExpressibleByArgument {}
