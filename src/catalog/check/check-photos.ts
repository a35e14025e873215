/** Whether a photo may be shown at all, and whether its description describes it. */
import { httpsAddress } from '../../links/address.ts';
import { isAmazonHost } from '../../links/networks/amazon-hosts.ts';
import { isRecord, recordAt } from '../format/json-value.ts';
import { error, type Path, type Problem, warning } from '../format/problems.ts';
import { quoted } from '../format/quoted.ts';

/** Amazon's photos, even through another host. An author's own files in Amazon's storage are allowed. */
const AMAZON_PHOTO = /(?:images|media)-amazon\.com/i;

/**
 * File names: with an extension, as cameras and phones give them, with dashes or underscores for spaces, as a code
 * of letters and digits, or as an address.
 */
const FILE_NAMES: readonly RegExp[] = [
  /\.(?:jpe?g|png|gif|webp|avif|hei[cf]|svg|bmp|tiff?)$/i,
  /^(?:img|image|imgp|dsc[nf]?|dcim|pxl|mvimg|gopr|photo|picture|pic|screenshot|screen shot|untitled|unnamed|download|scan)[-_ ]*\(?\d[\d_ .-]*\)?$/i,
  /^\w+(?:[-_]\w+){2,}$/,
  /^\S*_\S*$/,
  /^(?=.*\d)(?=.*[A-Z])(?=.*[a-z])[\w+-]{9,}$/,
  /^https?:\/\/\S+$/i,
];

/** No file name is longer than this. */
const LONGEST_NAME = 255;

const isFileName = (text: string): boolean =>
  text.length <= LONGEST_NAME && FILE_NAMES.some(form => form.test(text));

function checkAlt(alt: unknown, path: Path): readonly Problem[] {
  if (!alt) {
    const message = 'The photo has no description.';
    return [warning(path, 'photo', message, 'Say in "alt" what it shows.')];
  }
  if (typeof alt !== 'string' || !isFileName(alt.trim())) return [];
  const message = `${quoted(alt)} is a file name and does not describe the photo.`;
  const remedy = 'Say what the photo shows: “A tube of gel beside a folded towel”.';
  return [warning([...path, 'alt'], 'alt-text', message, remedy)];
}

function checkHost(address: unknown, path: Path): readonly Problem[] {
  const photo = httpsAddress(address);
  if (!photo || !(AMAZON_PHOTO.test(photo) || isAmazonHost(new URL(photo).hostname))) return [];
  const message =
    'This photo belongs to Amazon, which lets nobody store it or show it from its address.';
  const remedy = 'Take a photo of your own, or remove "image_link": a drawing takes its place.';
  return [error(path, 'amazon-photo', message, remedy)];
}

/** Problems with a product's photo. */
export function checkPhoto(product: unknown, path: Path): readonly Problem[] {
  if (!isRecord(product)) return [];
  const where = [...path, 'image'];
  if (product.image !== undefined && product.image_link === undefined) {
    const message = 'There is a description of a photo, but no photo.';
    return [warning(where, 'photo', message, 'Add "image_link", or remove "image".')];
  }
  if (typeof product.image_link !== 'string') return [];
  const { alt, width, height } = recordAt(product, 'image');
  const remedy = 'Add "width" and "height" in pixels, so that the page does not jump.';
  return [
    ...checkHost(product.image_link, [...path, 'image_link']),
    ...checkAlt(alt, where),
    ...(width && height ? [] : [warning(where, 'photo', 'The photo has no size.', remedy)]),
  ];
}
