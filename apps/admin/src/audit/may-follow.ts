import type { Role } from '@jiju/contract';
import { mayList } from '../provider/authProvider.ts';

/** Whether the page a link of a fact leads to is one for the role; a link that ends in a refusal is none. */
export function mayFollow(role: Role, link: string): boolean {
  const room = /^\/([^/?]+)/.exec(link)?.[1] ?? '';
  return mayList(role, room === 'rankings' ? 'results' : room);
}
