import { readFile } from 'node:fs/promises';
import { Problem } from '@plein/platform/server';
import { filmOf } from './films';
import { isPicture } from './pictures';

/** Programs, by what their bytes are. */
const programs = new Set([
  'application/x-msdownload',
  'application/vnd.microsoft.portable-executable',
  'application/x-elf',
  'application/x-mach-binary',
  'application/x.ms.shortcut',
  'application/x-ms-shortcut',
  'application/java-vm',
]);
/** And by how a computer that saved them would start them. */
const started = /\.(exe|com|scr|pif|msi|msp|bat|cmd|ps1|vbs|vbe|jse|wsf|wsh|hta|lnk|jar|reg|cpl|dll)$/i;

/** Photos that browsers do not show, and that we cannot take the place out of. */
const foreignPhoto =
  /^image\/(hei[cf](-sequence)?|jxl|jp[2xm]|jxr|vnd\.ms-photo|x-(canon|nikon|sony|adobe|fujifilm|panasonic|olympus)-\w+)$/;

const isPacked = (mime: string) =>
  /^application\/(zip|x-cfb|vnd\.(openxmlformats|oasis|ms-))/.test(mime) || mime === 'application/epub+zip';

/** What an ending promises, and the bytes that keep the promise. */
const promises: readonly [RegExp, (mime: string) => boolean][] = [
  [/\.(jpe?g|png|gif|webp|avif|tiff?)$/i, isPicture],
  [/\.(mp4|m4v|webm)$/i, (mime) => filmOf(mime) !== undefined || /^(video|audio)\//.test(mime)],
  [/\.pdf$/i, (mime) => mime === 'application/pdf'],
  [/\.(zip|docx|xlsx|pptx|odt|ods|odp)$/i, isPacked],
];

/**
 * Refuses what does harm where it is opened, or is not what its name says.
 * @throws Problem with a code that there is a sentence for.
 */
export async function refuseHostile(path: string, name: string, mime: string | undefined): Promise<void> {
  if (started.test(name) || (mime && programs.has(mime))) throw new Problem('file.program');
  if (mime && foreignPhoto.test(mime)) throw new Problem('file.foreignPhoto');
  if (promises.some(([ending, isKept]) => ending.test(name) && !isKept(mime ?? '')))
    throw new Problem('file.otherKind');
  if (/\.svg$/i.test(name) || mime === 'image/svg+xml') await refuseLively(path);
  if (mime === 'application/zip') await refuseBadPacking(path);
}

const lively =
  /<script|<foreignobject|<iframe|<embed|<object|<handler|<!entity|<\?xml-stylesheet|\bon[a-z]+\s*=|javascript:|data:text\/html/i;

/** A drawing that does something when it is opened. */
async function refuseLively(path: string): Promise<void> {
  // Letters of two bytes are read as those of one: the empty halves fall away.
  const text = (await readFile(path, 'latin1')).replaceAll('\0', '');
  if (lively.test(text)) throw new Problem('file.script');
}

/** Unpacked it may be this large; and this many times its own size, when it is not small. */
const unpacked = { most: 8 * 1024 ** 3, ratio: 200, small: 100 * 1024 ** 2, files: 50_000 };

/** Only the list of what is in it is read; nothing is unpacked. */
async function refuseBadPacking(path: string): Promise<void> {
  const { open } = await import('yauzl');
  await new Promise<void>((done, failed) => {
    const broken = () => failed(new Problem('file.brokenZip'));
    open(path, { lazyEntries: true, autoClose: true }, (error, zip) => {
      if (error || !zip) return broken();
      const bomb = () => {
        zip.close();
        failed(new Problem('file.bomb'));
      };
      if (zip.entryCount > unpacked.files) return bomb();
      let [total, packed] = [0, 0];
      zip.on('error', broken);
      zip.on('end', done);
      zip.on('entry', ({ uncompressedSize, compressedSize }) => {
        total += uncompressedSize;
        packed += compressedSize;
        if (total > unpacked.most || (total > unpacked.small && total > packed * unpacked.ratio)) bomb();
        else zip.readEntry();
      });
      zip.readEntry();
    });
  });
}
