/** Gives the author a file, as a download. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // By then the download has a copy of its own; a minute allows for browsers that ask where to save it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
