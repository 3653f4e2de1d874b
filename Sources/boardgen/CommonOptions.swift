import ArgumentParser
import DisclosureModel
import Glibc

/// Options that every command about content takes.
struct ContentOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Thư mục nội dung.", valueName: "thư-mục"))
  var content = "content"

  @Option(help: ArgumentHelp("Làm như hôm nay là ngày này (mặc định: hôm nay).", valueName: "ngày"))
  var asOf: String?

  @Flag(help: "Coi cảnh báo như lỗi.")
  var strict = false

  @Option(help: ArgumentHelp("Số việc làm cùng lúc (mặc định: số nhân của máy).", valueName: "số"))
  var jobs: Int?

  func validate() throws {
    if let asOf, case .failure(let misreading) = CivilDate.read(asOf) {
      throw ValidationError("--as-of: không đọc được ngày “\(asOf)”: \(misreading.reason)")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs: phải từ 1 trở lên") }
  }

  /// The day for which to build.
  var day: CivilDate {
    if let asOf, case .success(let day) = CivilDate.read(asOf) { return day }
    return today
  }

  /// How many things to do at once.
  var width: Int { jobs ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}

/// Today in Việt Nam, which is seven hours ahead of UTC all year: the only clock of the program.
/// `SOURCE_DATE_EPOCH`, in seconds, stands in for it.
private var today: CivilDate {
  let epoch = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) }
  let seconds = (epoch ?? time(nil)) + 7 * 3600
  return CivilDate(dayNumber: seconds / 86_400)
}
