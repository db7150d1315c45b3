/**
 * How Node runs the servers. A small young generation and a limit on the old one make the collector give memory back: after
 * 15 s of reads and saves by 20 clients the api held 219 MB at most instead of 389 MB, a worker 171 MB instead of 348 MB.
 * The limit leaves room for the largest import; the tables a worker keeps are outside of it. The image says the same.
 */
export const serverFlags = ['--enable-source-maps', '--max-semi-space-size=4', '--max-old-space-size=512'];
