import { makeScale, spread, type Scale } from './scale.ts';

/** A line of a chart. */
export interface Series {
  name: string;
  points: { x: number; y: number }[];
  isDashed: boolean;
}

/** What a chart shows; both axes are linear and begin at zero, so that lengths can be compared. */
export interface Chart {
  title: string;
  xName: string;
  series: Series[];
  formatX: (x: number) => string;
  formatY: (y: number) => string;
}

const WIDTH = 760;
const HEIGHT = 440;
const [LEFT, RIGHT, TOP, BOTTOM] = [64, 510, 56, 384];
/** Between two names at the ends of lines. */
const LINE_HEIGHT = 18;

/** Draw lines as SVG, legible on light and on dark pages, each value as the title of its point. */
export function drawChart(chart: Chart): string {
  const points = chart.series.flatMap((series) => series.points);
  const x = makeScale(Math.max(0, ...points.map((point) => point.x)), LEFT, RIGHT, 5);
  const y = makeScale(Math.max(0, ...points.map((point) => point.y)), BOTTOM, TOP, 6);
  const drawn = chart.series.filter((series) => series.points.length > 0);
  const ends = drawn.map((series) => y.toPixel(series.points.at(-1)!.y));
  const places = spread(ends, LINE_HEIGHT, BOTTOM);
  const lines = drawn.map((series, i) => drawSeries(series, { i, x, y, place: places[i]! }, chart));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="13">
<title>${escape(chart.title)}</title>
<style>${STYLE}</style>
<rect class="paper" width="${WIDTH}" height="${HEIGHT}" rx="8"/>
<text class="title" x="${LEFT - 40}" y="30">${escape(chart.title)}</text>
${drawGrid(x, y, chart)}
${lines.join('\n')}
</svg>
`;
}

function drawGrid(x: Scale, y: Scale, { xName, formatX, formatY }: Chart): string {
  const across = y.ticks.map(
    (value) =>
      `<path class="grid" d="M${LEFT} ${y.toPixel(value)}H${RIGHT}"/><text x="${LEFT - 8}" y="${y.toPixel(value) + 4}" text-anchor="end">${formatY(value)}</text>`,
  );
  const along = x.ticks.map(
    (value) =>
      `<text x="${x.toPixel(value)}" y="${BOTTOM + 22}" text-anchor="middle">${formatX(value)}</text>`,
  );
  const name = `<text x="${(LEFT + RIGHT) / 2}" y="${BOTTOM + 44}" text-anchor="middle">${escape(xName)}</text>`;
  return [...across, ...along, name].join('\n');
}

function drawSeries(
  { name, points, isDashed }: Series,
  { i, x, y, place }: { i: number; x: Scale; y: Scale; place: number },
  { formatX, formatY }: Chart,
): string {
  const at = (point: { x: number; y: number }) => [x.toPixel(point.x), y.toPixel(point.y)] as const;
  const way = points.map((point) => at(point).join(' ')).join('L');
  const last = points.at(-1)!;
  const [endX, endY] = at(last);
  const marks = points.map((point) => {
    const value = escape(`${name}, ${formatX(point.x)}: ${formatY(point.y)}`);
    const [cx, cy] = at(point);
    return `<circle class="dot" cx="${cx}" cy="${cy}" r="3.5"><title>${value}</title></circle>`;
  });
  return `<g class="series-${i + 1}">
<path class="line${isDashed ? ' dashed' : ''}" d="M${way}"/>
${marks.join('\n')}
<path class="lead" d="M${endX + 6} ${endY}L${RIGHT + 14} ${place}"/>
<text class="name" x="${RIGHT + 18}" y="${place + 4}">${escape(name)} ${formatY(last.y)}</text>
</g>`;
}

/** Colours that differ for the colour-blind too; the names stand at the lines. */
const STYLE = `
.paper{fill:#fdfdfb;stroke:#d8d8d2}.grid{stroke:#e4e4de}text{fill:#45494d}.title{fill:#1b1f23;font-weight:600;font-size:15px}
.line{fill:none;stroke:var(--ink);stroke-width:2.2}.dashed{stroke-dasharray:6 4}.lead{stroke:var(--ink);stroke-width:.7}.dot,.name{fill:var(--ink)}
.series-1{--ink:#0b5394}.series-2{--ink:#a34700}.series-3{--ink:#00704f}.series-4{--ink:#8a3270}.series-5{--ink:#5a5a5a}
@media (prefers-color-scheme:dark){.paper{fill:#191d20;stroke:#3a4046}.grid{stroke:#31373c}text{fill:#b9bfc4}.title{fill:#f1f3f4}
.series-1{--ink:#7db7f0}.series-2{--ink:#f0a35e}.series-3{--ink:#5cc9a4}.series-4{--ink:#e08fc6}.series-5{--ink:#b9bfc4}}
`;

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
