import { deflateSync, inflateSync } from 'node:zlib';
import { crc32 } from '../../../src/host/file/package/inflation/crc32';

/** Makes screenshots of plain areas small: as many colours as one byte can name. */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;
/** Colours closer together than this, per channel, are one. */
const STEP = 8;

interface Chunk {
  type: string;
  data: Buffer;
}

interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue for each pixel. */
  values: Uint8Array;
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

/** PNG specification, 9.4: what stands nearest to left + above - corner. */
function paeth(left: number, above: number, corner: number): number {
  const [byLeft, byAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
  const byCorner = Math.abs(left + above - 2 * corner);
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      return 0;
  }
}

/** @throws where the picture is not as Chromium writes it: 8 bits, colour, not interlaced */
function pixelsOf(png: Buffer): Pixels {
  const chunks = chunksOf(png);
  const header = chunks[0]?.data ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = { 2: 3, 6: 4 }[header[9] ?? 0];
  if (header[8] !== 8 || channels === undefined || header[12] !== 0) throw new Error('not a screenshot');
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const raw = inflateSync(Buffer.concat(packed));
  const stride = width * channels;
  const lines = new Uint8Array(height * stride);
  const values = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (lines[at - channels] ?? 0);
      const above = y === 0 ? 0 : (lines[at - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (lines[at - stride - channels] ?? 0);
      lines[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, above, corner);
      const channel = x % channels;
      if (channel < 3) values[(y * width + (x - channel) / channels) * 3 + channel] = lines[at];
    }
  }
  return { width, height, values };
}

function distance(one: number, other: number): number {
  const part = (shift: number): number => ((one >> shift) & 0xff) - ((other >> shift) & 0xff);
  return part(16) ** 2 + part(8) ** 2 + part(0) ** 2;
}

/** The most frequent colours, and the nearest of them for every colour of the picture. */
function paletteOf({ values }: Pixels): { palette: number[]; indexOf: (at: number) => number } {
  const counts = new Map<number, number>();
  const colourAt = (at: number): number => {
    const part = (offset: number): number =>
      Math.min(255, Math.round((values[at + offset] ?? 0) / STEP) * STEP);
    return (part(0) << 16) | (part(1) << 8) | part(2);
  };
  for (let at = 0; at < values.length; at += 3) {
    const colour = colourAt(at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts]
    .sort(([one, many], [other, more]) => more - many || one - other)
    .slice(0, COLOURS)
    .map(([colour]) => colour);
  const indices = new Map(
    [...counts.keys()].map((colour) => {
      let nearest = 0;
      palette.forEach((candidate, index) => {
        if (distance(candidate, colour) < distance(palette[nearest] ?? 0, colour)) nearest = index;
      });
      return [colour, nearest] as const;
    }),
  );
  return { palette, indexOf: (at) => indices.get(colourAt(at)) ?? 0 };
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(data.length, 0);
  typed.copy(framed, 4);
  framed.writeUInt32BE(crc32(typed), typed.length + 4);
  return framed;
}

/** The same screenshot with at most 256 colours. */
export function palettePng(screenshot: Buffer): Buffer {
  const pixels = pixelsOf(screenshot);
  const { width, height } = pixels;
  const { palette, indexOf } = paletteOf(pixels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(
    palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]),
  );
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) lines[y * (width + 1) + 1 + x] = indexOf((y * width + x) * 3);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
