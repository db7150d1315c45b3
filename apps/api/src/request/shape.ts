import { readIssues } from '@jiju/contract';
import type { PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { InvalidInput } from '../problem/refused.ts';

/** Reads a body, a query or a parameter as the contract says, or refuses it with every place that is wrong. */
export class Shape<T extends z.ZodType> implements PipeTransform<unknown, z.output<T>> {
  readonly #schema: T;

  constructor(schema: T) {
    this.#schema = schema;
  }

  transform(value: unknown): z.output<T> {
    const parsed = this.#schema.safeParse(value, { reportInput: true });
    if (parsed.success) return parsed.data;
    throw new InvalidInput(readIssues(parsed.error.issues));
  }
}
