import { problem, type Problem } from '@jiju/domain';
import { problemTexts, sayProblem, type ProblemDetails } from '@jiju/contract';
import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import type { JijuRequest } from '../access/visitor.ts';
import { answerEarly, isStillSending } from '../request/answer-early.ts';
import { SERVICES, type Services } from '../services.ts';
import { databaseFaultOf } from './database-fault.ts';
import { languageOf } from './language.ts';
import { InvalidInput, Refused } from './refused.ts';
import { statusOf, summaryOf } from './status-of.ts';

const jsonLimitMb = 1;

/** Where every "no" and every failure becomes problem details (RFC 9457), in the language of the request. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<JijuRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    // What reads the body has its own errors around ours.
    const inner = error instanceof HttpException ? error.cause : error;
    const said = inner instanceof Refused ? inner : this.#understand(error, request);
    const details = detailsOf(said, request);
    if (details.status >= 500) {
      this.#services.logger.error({ err: error, requestId: request.requestId, code: details.code }, 'request failed');
    }
    if (response.headersSent) return void response.destroy();
    const { retryAfter } = said.more;
    if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
    const body = JSON.stringify(details);
    response.status(details.status).type('application/problem+json');
    if (isStillSending(request)) answerEarly(request, response, body);
    else response.send(body);
  }

  #understand(error: unknown, request: JijuRequest): Refused {
    const fault = databaseFaultOf(error);
    if (fault === 'unavailable') return new Refused({ refused: [problem('database-unavailable')] }, { retryAfter: 2 });
    if (fault === 'input') return Refused.because('malformed-request');
    const { status, type } = readHttpError(error);
    if (type === 'entity.parse.failed') return Refused.because('malformed-json');
    if (type === 'charset.unsupported' || type === 'encoding.unsupported' || status === 415) {
      return Refused.because('unsupported-media-type', { type: String(request.headers['content-type'] ?? '-') });
    }
    if (status === 413) return Refused.because('body-too-large', { limit: jsonLimitMb });
    if (status === 404) return Refused.because('unknown-route', { method: request.method, path: request.path });
    if (status !== undefined && status >= 400 && status < 500) return Refused.because('malformed-request');
    return Refused.because('internal-error', { requestId: request.requestId });
  }
}

function readHttpError(error: unknown): { status: number | undefined; type: string | undefined } {
  if (error instanceof HttpException) {
    const malformed = error.getStatus() === 400 && error.cause instanceof SyntaxError;
    return {
      status: error.getStatus(),
      type: malformed || /JSON/.test(error.message) ? 'entity.parse.failed' : undefined,
    };
  }
  const { status, type } = (error ?? {}) as { status?: unknown; type?: unknown };
  return { status: typeof status === 'number' ? status : undefined, type: typeof type === 'string' ? type : undefined };
}

function detailsOf(said: Refused, request: JijuRequest): ProblemDetails {
  const { refused } = said.refusal;
  const { current, report } = said.more;
  const { status, code } = said instanceof InvalidInput ? { status: 400, code: 'invalid-input' } : summaryOf(refused);
  const language = languageOf(request.headers['accept-language']);
  const say = (one: Problem): string => sayProblem(problemTexts, one, language);
  const [first] = refused;
  // Bare refusals of one code without a place say everything in their title.
  const listed = refused.length > 1 || first?.path !== '' || status === 422 || statusOf(code) === 409;
  return {
    type: `/api/docs/problems#${code}`,
    title: refused.length === 1 && first?.code === code ? say(first) : say(problem(code)),
    status,
    code,
    instance: request.originalUrl.split('?')[0],
    requestId: request.requestId,
    problems:
      listed || said instanceof InvalidInput ? refused.slice(0, 1000).map((one) => ({ ...one, text: say(one) })) : [],
    ...(current === undefined ? {} : { current }),
    ...(report === undefined ? {} : { report }),
  };
}
