/** A file that an author hands in, on a disk or in a page: its name, and its bytes as they come. */
export interface ImportFile {
  readonly name: string;
  /** How many bytes it has, for telling how far the reading is. */
  readonly size?: number;
  /** Its bytes from the beginning; each call begins anew. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** A file of a page as one to import. Not every browser lets a stream be looped over. */
export const fromBlob = (blob: Blob, name: string): ImportFile => ({
  name,
  size: blob.size,
  async *bytes() {
    const reader = blob.stream().getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        yield value;
      }
    } finally {
      await reader.cancel();
    }
  },
});
