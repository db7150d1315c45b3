import { isRefusal, type Refusal } from '@jiju/domain';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { Refused } from './refused.ts';

/** A use case that answers with a refusal: from here on it travels like every other problem. */
@Injectable()
export class RefusalInterceptor implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((answer: unknown) => {
        if (isRefusal(answer)) throw new Refused(answer, waitOf(answer));
        return answer;
      }),
    );
  }
}

/** A refusal that only lasts for a while says for how long, in its header too. */
function waitOf({ refused }: Refusal): { readonly retryAfter?: number } {
  const seconds = refused.find(({ code }) => code === 'too-many-logins')?.params['seconds'];
  return typeof seconds === 'number' ? { retryAfter: seconds } : {};
}
