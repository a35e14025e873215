/**
 * One request of the link check. It ends with the head of the answer: the connection is closed before the body, so
 * nothing is downloaded, however long, slow or compressed the body is.
 */
import * as http from 'node:http';
import * as https from 'node:https';
import type { Reply, Send } from '../../link-check/ask.ts';

/** Says who asks, and why. */
const USER_AGENT = 'care-picks-links/1 (an author checks the links of their own catalog)';
const MOST_HEAD_BYTES = 32_768;

const TLS = /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|ERR_OSSL)/;
const UNREACHABLE = /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT)$/;

function failureOf(error: NodeJS.ErrnoException): Reply {
  const code = error.code ?? error.message;
  const failure = (why: string): Reply => ({ kind: 'failure', why, mayBeTheMethod: false });
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return failure(`no such host (${code})`);
  if (TLS.test(code)) return failure(`no safe connection (${code})`);
  if (UNREACHABLE.test(code)) return failure(`its host cannot be reached (${code})`);
  return {
    kind: 'failure',
    why: `the answer broke off or made no sense (${code})`,
    mayBeTheMethod: true,
  };
}

/**
 * @param timeOut milliseconds from the call to the end of the answer's head
 * @param signal ends the request that is under way, and all that follow
 */
export const sender =
  (timeOut: number, signal: AbortSignal): Send =>
  (method, url) =>
    new Promise(resolve => {
      const stopped: Reply = { kind: 'not-asked', why: 'the run was stopped' };
      if (signal.aborted) {
        resolve(stopped);
        return;
      }
      const { request } = url.protocol === 'https:' ? https : http;
      const call = request(url, {
        method,
        signal,
        // A connection for each request: one that is cut off must not be used again.
        agent: false,
        maxHeaderSize: MOST_HEAD_BYTES,
        headers: { 'user-agent': USER_AGENT, accept: '*/*' },
      });
      const end = (reply: Reply): void => {
        clearTimeout(timer);
        resolve(reply);
        call.destroy();
      };
      const timer = setTimeout(
        () =>
          end({
            kind: 'failure',
            why: `no answer in ${timeOut / 1000} seconds`,
            mayBeTheMethod: false,
          }),
        timeOut,
      );
      call.on('response', ({ statusCode = 0, headers }) =>
        end({
          kind: 'answer',
          status: statusCode,
          location: headers.location,
          asksToWait: statusCode >= 400 && headers['retry-after'] !== undefined,
        }),
      );
      // An error after the end comes from the connection that was cut off here.
      call.on('error', error => end(signal.aborted ? stopped : failureOf(error)));
      // However else a request may end, the run goes on.
      call.on('close', () => end(failureOf(new Error('closed'))));
      call.end();
    });
