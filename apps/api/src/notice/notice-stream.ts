import { may, sightOf, type Role } from '@jiju/contract';
import { untold, type IssuedKind, type Unissued } from '@jiju/domain';
import type { Response } from 'express';
import { isAfter, positionText, readPosition, start, type Position } from './position.ts';
import type { ToldNotice } from './to-notice.ts';

/** Notices that wait for a slow reader at most; one that falls behind further is let go and resumes when it can. */
const mostWaiting = 2_500;

/** One open page: server-sent events, written as fast as it reads and no faster. */
export class NoticeStream {
  readonly #response: Response;
  readonly #role: Role;
  #waiting: string[] = [];
  #full = false;
  #from: Position;

  constructor(response: Response, role: Role, from: string) {
    this.#response = response;
    this.#role = role;
    this.#from = readPosition(from) ?? start;
    response.on('drain', () => {
      this.#full = false;
      this.#flush();
    });
  }

  /** Everything up to the position named is told or on its way. */
  ready(): void {
    const position = positionText(this.#from);
    this.#write(`id: ${position}\nevent: ready\ndata: ${JSON.stringify({ position })}\n\n`);
  }

  reset(position: string): void {
    this.#from = readPosition(position) ?? this.#from;
    this.#write(`id: ${position}\nevent: reset\ndata: ${JSON.stringify({ position })}\n\n`);
  }

  /** What was told already is passed over: a page that resumes may meet a board that is behind the one it came from. */
  tell(notices: readonly ToldNotice[]): void {
    for (const { unissued, ...notice } of notices) {
      const position = readPosition(notice.position) ?? start;
      if (!isAfter(position, this.#from)) continue;
      this.#from = position;
      if (!isFor(this.#role, notice.subjectKind, unissued)) continue;
      this.#write(`id: ${notice.position}\nevent: notice\ndata: ${JSON.stringify(notice)}\n\n`);
    }
  }

  /** A comment that keeps proxies from closing a quiet connection. */
  beat(): void {
    if (this.#waiting.length === 0) this.#write(': alive\n\n');
  }

  #write(text: string): void {
    this.#waiting.push(text);
    if (this.#waiting.length > mostWaiting) this.#response.destroy();
    else this.#flush();
  }

  #flush(): void {
    while (!this.#full && this.#waiting.length > 0 && !this.#response.destroyed) {
      // Small pieces, so that `write` can say stop between them.
      const piece = this.#waiting.splice(0, 50).join('');
      this.#full = !this.#response.write(piece);
    }
  }
}

/** Who the users are and when they log in is not for everybody, nor what is not issued yet. */
function isFor(role: Role, subjectKind: string, unissued: Unissued | undefined): boolean {
  if (subjectKind === 'user' || subjectKind === 'users') return may(role, 'users.read');
  if (unissued === undefined) return true;
  const kind = subjectKind === 'directive' ? 'directives' : (subjectKind as IssuedKind);
  return !untold[sightOf(role, kind)].includes(unissued);
}
