/** The posts of a WordPress export (WXR), one after the other, and where the links of its link plugins lead. */
import { parseFragment } from 'parse5';
import { isAround } from '../html/around.ts';
import { blocksOf } from '../html/blocks.ts';
import type { ReadPost } from '../html/read-post.ts';
import { withoutShortcodes } from '../html/shortcodes.ts';
import { tokensOf } from '../html/tokens.ts';
import { textIn, textsIn, type XmlFault, type XmlRecord, xmlRecords } from '../xml/records.ts';

/** Where a link on the author’s own site leads on to. */
export interface KnownTarget {
  readonly is: 'target';
  /** The address on the own site. */
  readonly address: string;
  readonly target: string;
  readonly title: string;
}

export interface ExportPost {
  readonly is: 'post';
  readonly post: ReadPost;
  readonly unread: readonly string[];
  readonly isCut: boolean;
}

/** Kinds of entries that have no text of their own for readers. */
const NO_POST =
  /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_global_styles|wp_template|wp_template_part|wp_navigation|wp_font_family|wp_font_face|acf-.*|wpcf7.*|shop_order|shop_coupon|elementor_.*|mc4wp-form|feedback|scheduled-action|jp_.*)$/;
const THROWN_AWAY: readonly string[] = ['trash', 'auto-draft', 'inherit'];

/** Fields in which plugins keep the address that a link of theirs leads to. */
const TARGETS: readonly string[] = [
  '_ta_destination_url',
  '_product_url',
  '_pretty-link-url',
  'lasso_url',
];

function targetOf(record: XmlRecord): string {
  const { fields } = record;
  const at = fields.findIndex(
    ({ name, text }) => name === 'wp:meta_key' && TARGETS.includes(text.trim()),
  );
  const value = fields[at + 1];
  return at !== -1 && value?.name === 'wp:meta_value' ? value.text.trim() : '';
}

const keywordsOf = ({ fields }: XmlRecord): readonly string[] =>
  fields.flatMap(({ name, text, attributes }) =>
    name === 'category' && /^(?:category|post_tag)$/.test(attributes.domain ?? '')
      ? [text.trim()]
      : [],
  );

/** What readers are shown, as blocks; comments of the block editor go by themselves. */
function blocksIn(content: string) {
  const { html, unread } = withoutShortcodes(content);
  return { blocks: blocksOf(tokensOf(parseFragment(html), isAround), true), unread };
}

function postOf(record: XmlRecord, file: string): ExportPost {
  const { blocks, unread } = blocksIn(textsIn(record, 'content:encoded').join('\n\n'));
  const title = textIn(record, 'title');
  const slug = textIn(record, 'wp:post_name');
  const post = {
    file,
    title: title || slug || `line ${record.line}`,
    titles: title ? [title] : [],
    about: [],
    address: textIn(record, 'link'),
    slug,
    keywords: keywordsOf(record),
    blocks,
  };
  return { is: 'post', post, unread, isCut: record.isCut };
}

export async function* readExport(
  pieces: AsyncIterable<string>,
  file: string,
): AsyncGenerator<ExportPost | KnownTarget | XmlFault> {
  for await (const found of xmlRecords(pieces, name => name === 'item')) {
    if (found.is === 'fault') {
      yield found;
      continue;
    }
    const type = textIn(found, 'wp:post_type');
    if (NO_POST.test(type) || THROWN_AWAY.includes(textIn(found, 'wp:status'))) continue;
    const target = targetOf(found);
    if (target !== '') {
      const title = textIn(found, 'title');
      yield { is: 'target', address: textIn(found, 'link'), target, title };
    }
    yield postOf(found, file);
  }
}
