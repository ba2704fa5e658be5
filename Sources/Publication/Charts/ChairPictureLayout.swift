internal import CivilTime
internal import Secretariat

/// Where the parts of a picture of chair terms stand.
struct ChairPictureLayout: Sendable {
  let margin: SVGLength = 16
  let titleLine: SVGLength = 34
  let axisLine: SVGLength = 66
  let rowTop: SVGLength = 76
  let rowHeight = 36
  let barHeight: SVGLength = 18
  let inexactHeight: SVGLength = 8
  /// The shortest that a bar is drawn, so that a day can be seen.
  let barWidthMinimum: SVGLength = 4
  static let headingSize = 14
  static let detailsSize = 12
  let plotWidth: SVGLength = 640
  let plotLeft: SVGLength
  private let rowCount: Int
  private let dayCount: Int

  init(_ timeline: ChairTimeline, _ language: Language, _ directory: Directory) {
    let widths = timeline.rows.flatMap { row in
      [
        SVGLength.width(of: row.heading(in: language, directory), fontSize: Self.headingSize, isBold: true),
        SVGLength.width(of: row.details(in: language), fontSize: Self.detailsSize),
      ]
    }
    plotLeft = margin + (widths.max() ?? 0) + 24
    rowCount = timeline.rows.count
    dayCount = timeline.dayCount
  }

  /// The end of the axis.
  var plotRight: SVGLength { plotLeft + plotWidth }
  /// The width of the picture; beyond the axis there is room for the sign that a term goes on.
  var width: SVGLength { plotRight + 16 + margin }
  /// Where a day of the axis stands.
  func place(of position: Int) -> SVGLength { plotLeft + plotWidth.part(position, of: dayCount) }
  /// The top of a row.
  func top(ofRow index: Int) -> SVGLength { rowTop + SVGLength(rowHeight * index) }
  /// The end of the last row.
  var rowsBottom: SVGLength { top(ofRow: rowCount) }
  /// The line on which today is named.
  var todayLine: SVGLength { rowsBottom + 18 }
  /// The top of the legend.
  var legendTop: SVGLength { rowsBottom + 30 }
}
