import type { z } from 'zod';
import type { Permission } from '../access/permissions.ts';

/** One route of the API as the world sees it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `/api/clusters/:id` */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /**
   * `public`: anybody; `signed-in`: any session; `nobody-yet`: whoever brings no session, or a valid one; `measures`: the roles of `operations.read`, or a program that brings the token
   * for measures; else the roles of the permission.
   */
  readonly permission: Permission | 'public' | 'signed-in' | 'nobody-yet' | 'measures';
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Media types of a body that is not JSON. */
  readonly bodyTypes?: readonly string[];
  /** Nothing: the answer is empty. */
  readonly answer?: z.ZodType;
  /** Media type of an answer that is not JSON. */
  readonly answerType?: string;
  /** 200 if not given. */
  readonly status?: number;
  /** What it means when the answer is empty (204), where it can be either. */
  readonly nothing?: string;
  /** The write must name the revision that was seen. */
  readonly ifMatch?: boolean;
}
