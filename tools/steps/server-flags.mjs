/**
 * How Node runs the servers. A small young generation and a limit on the old one make the collector give memory back;
 * docs/bench.md has the figures with and without. The limit is meant to leave room for an import of the largest file allowed,
 * which was tried with 100,000 cells only; the tables a worker keeps are outside of it. The image says the same.
 */
export const serverFlags = ['--enable-source-maps', '--max-semi-space-size=4', '--max-old-space-size=512'];
