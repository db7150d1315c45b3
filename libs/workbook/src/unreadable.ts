import { refuse, type Refusal } from '@jiju/domain';

/** Ends the reading of a workbook that cannot be taken; the door of this library hands its refusal back as a value. */
export class Unreadable extends Error {
  readonly refusal: Refusal;

  constructor(code: string, params: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(code, { cause });
    this.refusal = refuse(code, params);
  }
}

/** The refusal of what could not be read; anything else is a surprise and stays one. */
export async function refusalOf<T>(reading: Promise<T>): Promise<T | Refusal> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Unreadable) return error.refusal;
    throw error;
  }
}
