/** Hands the author a file, as a download. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The download has its own hold on the file by then; a minute is for browsers that ask where to put it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
