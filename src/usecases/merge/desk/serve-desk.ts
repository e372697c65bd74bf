import type { Desk, ReadingProgress } from './desk';
import { DeskRequest } from './desk-protocol';
import type { DeskAnswer, DeskPort } from './desk-protocol';

type Asked = Exclude<DeskRequest, { ask: 'cancel' }>;

async function answerTo(desk: Desk, request: Asked, post: (answer: DeskAnswer) => void): Promise<DeskAnswer> {
  const { id } = request;
  const onProgress = (progress: ReadingProgress): void => {
    post({ answer: 'progress', id, progress });
  };
  switch (request.ask) {
    case 'read':
      return { answer: 'view', id, view: await desk.read(request.files, onProgress) };
    case 'into':
      return { answer: 'into', id, into: await desk.into(request.file) };
    case 'decide':
      return { answer: 'view', id, view: await desk.decide(request.decision) };
    case 'note':
      return { answer: 'view', id, view: await desk.note(request.notes) };
    case 'clear':
      return { answer: 'view', id, view: await desk.clear() };
    case 'values':
      return { answer: 'values', id, values: await desk.values(request.programme, request.application) };
    case 'figure':
      return { answer: 'values', id, values: await desk.figure(request.figure) };
    case 'returns':
      return { answer: 'returns', id, returns: await desk.returns(request.programme) };
    case 'notice': {
      const { programme, application, due } = request;
      return { answer: 'notice', id, notice: await desk.notice(programme, application, due) };
    }
    case 'notices':
      return { answer: 'notices', id, file: await desk.notices(request.wanted, onProgress) };
    case 'compare':
      return { answer: 'comparisons', id, comparisons: await desk.compare(request.files, onProgress) };
    case 'output':
      return { answer: 'output', id, output: await desk.output() };
  }
}

/** Lets a page on the other end of a port work at a desk; says so once it listens. */
export function serveDesk(port: DeskPort, desk: Desk): void {
  const post = (answer: DeskAnswer): void => {
    port.postMessage(answer);
  };
  port.addEventListener('message', ({ data }) => {
    const request = DeskRequest.parse(data);
    if (request.ask === 'cancel') {
      desk.cancel();
      return;
    }
    void answerTo(desk, request, post).then(post, (failure: unknown) => {
      post({ answer: 'failed', id: request.id, message: failure instanceof Error ? failure.message : '' });
    });
  });
  post({ answer: 'ready' });
}
