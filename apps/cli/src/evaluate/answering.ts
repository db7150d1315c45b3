import { exitCode, type Io } from '../io.ts';
import { BadInput } from './bad-input.ts';

/** Does what a verb of files is asked for; bad input is said in one line. */
export async function answering(verb: string, io: Io, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    // What a parser quotes of a file may have lines of its own.
    io.err(`${verb}: ${error.message.replace(/\s*[\r\n]\s*/g, ' ')}\n`);
    return exitCode.badInput;
  }
}
