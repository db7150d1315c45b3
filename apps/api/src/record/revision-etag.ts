import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { tap, type Observable } from 'rxjs';

/** An answer that is a record says its revision as ETag; the next write brings it back as `If-Match`. */
@Injectable()
export class RevisionEtag implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      tap((answer: unknown) => {
        const revision =
          typeof answer === 'object' && answer !== null ? (answer as { revision?: unknown }).revision : undefined;
        if (typeof revision === 'number')
          context.switchToHttp().getResponse<Response>().setHeader('etag', `"${revision}"`);
      }),
    );
  }
}
