/** One import in the page: what becomes of answers that are not wanted any more, and of files that cannot be read. */
import { expect } from '@open-wc/testing';
import { ImportRun, namedFiles } from '../../src/editor/importing/import-run.ts';
import type { PipelineClient } from '../../src/editor/worker/pipeline-client.ts';
import type { Imported } from '../../src/import/import.ts';
import { answerless } from './support/answerless.ts';

const FILES = namedFiles([new File(['<p>'], 'post.html')]);
const imported = (title: string): Imported => ({
  catalog: {
    version: 1,
    products: [{ id: 'a', title, care: { uses: [], unconfirmed: [] }, offers: [] }],
  },
  report: { files: [], posts: [], unused: [] },
});

/** An import whose readings end when a test says so. */
function editor() {
  const answers: ((result: Imported | Promise<never>) => void)[] = [];
  const did: string[] = [];
  const pipeline: PipelineClient = {
    ...answerless,
    importFiles: () => new Promise(resolve => answers.push(resolve)),
    stopImport: async () => {
      did.push('stopped');
    },
  };
  const run = new ImportRun({
    pipeline,
    changed: () => {},
    done: ({ catalog }) => did.push(`opened ${catalog.products[0]?.title}`),
    failed: message => did.push(message),
  });
  /** Begins one. @returns when it is over, with how to answer it, once the pipeline has been asked */
  async function begin() {
    const over = run.begin(FILES);
    await Promise.resolve();
    await Promise.resolve();
    const answer = answers.at(-1);
    if (!answer) throw new Error('The pipeline was not asked.');
    return { over, answer };
  }
  return { run, begin, did };
}

describe('an import in the page', () => {
  it('read → opened, and nothing more is shown of it', async () => {
    const { run, begin, did } = editor();
    const { over, answer } = await begin();
    expect(run.state?.is).to.equal('reading');
    answer(imported('A gel'));
    await over;
    expect([run.state, did]).to.deep.equal([undefined, ['opened A gel']]);
  });

  it('stopped → what is answered then opens nothing', async () => {
    const { run, begin, did } = editor();
    const { over, answer } = await begin();
    run.stop();
    answer(imported('A gel'));
    await over;
    expect([run.state, did]).to.deep.equal([undefined, ['stopped']]);
  });

  it('stopped, and another begun → what fails of the first is not said', async () => {
    const { run, begin, did } = editor();
    const first = await begin();
    run.stop();
    const second = await begin();
    first.answer(Promise.reject(new DOMException('aborted', 'AbortError')));
    await first.over;
    expect(run.state?.is).to.equal('reading');
    second.answer(imported('A roller'));
    await second.over;
    expect(did).to.deep.equal(['stopped', 'opened A roller']);
  });

  it('a file that cannot be read → said, and the ways to begin again', async () => {
    const { run, begin, did } = editor();
    const { over, answer } = await begin();
    answer(Promise.reject(new Error('gone')));
    await over;
    expect(run.state).to.equal(undefined);
    expect(did.length).to.equal(1);
    expect(did[0]).to.include('could not be read').and.to.include('gone');
  });
});
