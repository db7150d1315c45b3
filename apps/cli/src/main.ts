import { exitCode, type Io } from './io.ts';
import { jiju } from './jiju.ts';
import { sentenceFor } from './sentence-for.ts';

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCode.ok);
  io.err(
    `jiju: what was computed cannot be written: ${error.code === 'ENOSPC' ? 'the disk is full' : error.message}\n`,
  );
  process.exit(exitCode.failed);
});

try {
  process.exitCode = await jiju(process.argv.slice(2), io);
} catch (error) {
  const { message, code } = sentenceFor(error);
  io.err(`jiju: ${message}\n`);
  process.exitCode = code;
}
