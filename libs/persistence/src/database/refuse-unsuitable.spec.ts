import { refuseUnsuitable } from './refuse-unsuitable.ts';

const fit = { version: 15, encoding: 'UTF8', readOnly: false, mayCreate: true, strangers: [] };
const answering =
  (nature: object) =>
  <Row>() =>
    Promise.resolve([nature] as Row[]);

test('the oldest server that will do', async () => {
  await expect(refuseUnsuitable(answering(fit))).resolves.toBeUndefined();
});

test('one version older', async () => {
  await expect(refuseUnsuitable(answering({ ...fit, version: 14 }))).rejects.toThrow(
    /PostgreSQL 14, and Jiju needs 15/,
  );
});
