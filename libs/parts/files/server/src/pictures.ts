/** Kinds of pictures that are shown; each is painted anew, so that nothing else travels in it. */
const shown = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'image/tiff']);
const largest = 2_560;
const mostPixels = 40_000_000;
const seconds = 20;

export const widths = [320, 640, 1280] as const;
export const isPicture = (mime: string): boolean => shown.has(mime);

export interface Painted {
  mime: 'image/webp';
  width: number;
  height: number;
  bytes: number;
}

/** Paints a picture anew as WebP: turned upright, without where and when it was taken, at most 2560 wide or high. */
export async function paint(from: string, to: string, width: number = largest): Promise<Painted> {
  // Fetched when the first picture comes: it weighs as much as a fifth of an idle server.
  const { default: sharp } = await import('sharp');
  const picture = sharp(from, { limitInputPixels: mostPixels, failOn: 'error', animated: true, pages: 1 })
    .timeout({ seconds })
    .rotate()
    .resize({ width, height: largest, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 82 });
  const { width: w, height: h, size } = await picture.toFile(to);
  return { mime: 'image/webp', width: w, height: h, bytes: size };
}
