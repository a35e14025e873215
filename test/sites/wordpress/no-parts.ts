/** What is no part of a folder: bytes that unpack to more than a machine holds, and an archive. */
import { createGzip } from 'node:zlib';

/** So much of nothing that it is small when packed: beyond what PHP may hold. */
export async function bomb(megabytes: number): Promise<Buffer> {
  const gzip = createGzip({ level: 9 });
  const chunks: Buffer[] = [];
  gzip.on('data', chunk => chunks.push(chunk));
  const ended = new Promise(resolve => gzip.once('end', resolve));
  const block = Buffer.alloc(1 << 20);
  for (let at = 0; at < megabytes; at += 1)
    if (!gzip.write(block)) await new Promise(resolve => gzip.once('drain', resolve));
  gzip.end();
  await ended;
  return Buffer.concat(chunks);
}

/** The first bytes of an archive whose one file has a name that leads out of it. */
export function archive(): Buffer {
  const name = '../../soleus.php';
  const text = '<?php echo 1; ?>';
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt32LE(text.length, 18);
  header.writeUInt32LE(text.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name + text)]);
}
