/** A node to place. Nodes of a lower band number stand above those of a higher one. */
export interface LayoutNode {
  readonly id: string;
  readonly band: number;
}

/** Sizes in the unit of the picture (CSS pixels). */
export interface LayoutSizes {
  readonly nodeWidth: number;
  readonly nodeHeight: number;
  /** Between neighbours of one row. */
  readonly gapX: number;
  /** Between rows: room for the lines. */
  readonly gapY: number;
  /** More room above the first row of a band, for its name. */
  readonly bandGap: number;
  /** What a line takes where it passes between the nodes of a row, and as much between two lines. */
  readonly laneWidth: number;
  /** More nodes than this go on in a further row. */
  readonly maxPerRow: number;
  /** The picture keeps within it unless one row alone is wider. */
  readonly width: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node by its upper left corner. */
export interface PlacedNode extends Point {
  readonly id: string;
  readonly row: number;
}

/** A line by the points that it runs through, from the foot of the upper node to the head of the lower. */
export interface PlacedEdge {
  readonly from: string;
  readonly to: string;
  /** It runs upwards in the picture: its points are given from `to` to `from`. */
  readonly isUpward: boolean;
  readonly points: readonly Point[];
}

export interface PlacedBand {
  readonly band: number;
  /** Where its room begins. */
  readonly y: number;
}

/** Nodes and lines with their places; nodes in reading order: from the top, each row from the left. */
export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly bands: readonly PlacedBand[];
}
