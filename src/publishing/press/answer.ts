type Body = string | Uint8Array | null;

interface AnswerInit {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What an endpoint answers with, in the place of `Response`: its body as it was given, without the
 * streams that a real one makes of it. Only the body becomes a file; media types are the server's.
 */
export class Answer {
  readonly body: Body;
  readonly status: number;

  constructor(body: Body = null, { status = 200 }: AnswerInit = {}) {
    if (body !== null && typeof body !== 'string' && !(body instanceof Uint8Array)) {
      throw new Error('Endpoints are pressed with text or bytes only');
    }
    this.body = body;
    this.status = status;
  }

  static json(value: unknown, init: AnswerInit = {}): Answer {
    return new Answer(JSON.stringify(value), init);
  }
}
