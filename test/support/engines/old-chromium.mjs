/** Chromium 109 of January 2023, from a package of test/long that carries it compressed. */
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { root } from '../../../src/build/setup.mjs';
import { limit } from '../speed/limit.mjs';

const PACKED = join(root, 'test/long/node_modules/@sparticuz/chromium/bin/chromium.br');
const PLAIN = join(root, 'build/chromium-109');

/** @returns where it lies, unpacked by the first who asks */
function unpacked() {
  if (existsSync(PLAIN)) return PLAIN;
  mkdirSync(join(root, 'build'), { recursive: true });
  const part = `${PLAIN}-${process.pid}`;
  writeFileSync(part, brotliDecompressSync(readFileSync(PACKED)));
  chmodSync(part, 0o755);
  renameSync(part, PLAIN);
  return PLAIN;
}

export const launchOld = () =>
  chromium.launch({
    executablePath: unpacked(),
    args: ['--no-sandbox', '--disable-gpu', '--no-zygote', '--disable-background-networking'],
    timeout: limit(60_000),
  });
