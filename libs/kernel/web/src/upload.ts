import type { UploadFile, UploadedFile } from './editor';

/** Why a file was not taken; the message is the code that there is a sentence for. */
export class UploadProblem extends Error {
  constructor(code: string) {
    super(code);
  }
}

/** Brings a file to Plein, and says how far it is. */
export const uploadFile: UploadFile = (file, { onProgress, signal }) =>
  new Promise<UploadedFile>((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/files');
    request.setRequestHeader('x-plein', '1');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total ? loaded / total : 0),
    );
    request.addEventListener('load', () => {
      const answer = request.response as (UploadedFile & { error?: string }) | null;
      if (request.status < 300 && answer) done(answer);
      else failed(new UploadProblem(answer?.error ?? 'INTERNAL'));
    });
    request.addEventListener('error', () => failed(new UploadProblem('OFFLINE')));
    request.addEventListener('abort', () => failed(new UploadProblem('ABORTED')));
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
