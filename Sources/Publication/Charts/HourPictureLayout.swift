internal import CivilTime
internal import Secretariat

/// Where the parts of a picture of hours stand.
struct HourPictureLayout: Sendable {
  let margin: SVGLength = 16
  let titleLine: SVGLength = 34
  let timesLine: SVGLength = 56
  let axisLine: SVGLength = 86
  let rowTop: SVGLength = 96
  let rowHeight = 36
  let barHeight: SVGLength = 20
  /// The shortest that a meeting is drawn, so that a minute can be seen.
  let barWidthMinimum: SVGLength = 4
  static let titleSize = 20
  static let timesSize = 14
  static let headingSize = 14
  static let detailsSize = 12
  /// Thirty pixels an hour.
  let plotWidth: SVGLength = 720
  let plotLeft: SVGLength
  private let rowCount: Int
  private let headWidth: SVGLength

  /// A layout for the words beside the bars, and for those above them.
  init(rows: [(heading: String, details: String)], axis: String, title: String, times: String) {
    let widths = rows.flatMap { row in
      [
        SVGLength.width(of: row.heading, fontSize: Self.headingSize, isBold: true),
        SVGLength.width(of: row.details, fontSize: Self.detailsSize),
      ]
    }
    // The first hour stands in the middle of its place and needs room on its left.
    plotLeft = margin + max(widths.max() ?? 0, SVGLength.width(of: axis, fontSize: Self.detailsSize) + 24) + 24
    rowCount = rows.count
    headWidth = max(
      SVGLength.width(of: title, fontSize: Self.titleSize, isBold: true), SVGLength.width(of: times, fontSize: Self.timesSize))
  }

  /// The end of the day.
  var plotRight: SVGLength { plotLeft + plotWidth }
  /// The width of the picture; beyond the day there is room for the sign that a meeting goes on.
  var width: SVGLength { max(plotRight + 16, margin + headWidth) + margin }
  /// Where a minute of the day stands, 0 to 1440.
  func place(of minute: Int) -> SVGLength { plotLeft + plotWidth.part(minute, of: 1_440) }
  /// The top of a row.
  func top(ofRow index: Int) -> SVGLength { rowTop + SVGLength(rowHeight * index) }
  /// The end of the last row.
  var rowsBottom: SVGLength { top(ofRow: rowCount) }
  /// The top of the legend.
  var legendTop: SVGLength { rowsBottom + 16 }
}
