/**
 * A place in the order of facts: the transaction that wrote a fact and its number, `xid-id`. Unlike the number alone it is
 * an order of commit, see the fact table.
 */
export interface Position {
  readonly xid: bigint;
  readonly id: bigint;
}

export const start: Position = { xid: 0n, id: 0n };

export function readPosition(text: string): Position | undefined {
  const [, xid, id] = /^(\d{1,20})-(\d{1,19})$/.exec(text) ?? [];
  return xid === undefined || id === undefined ? undefined : { xid: BigInt(xid), id: BigInt(id) };
}

export function positionText({ xid, id }: Position): string {
  return `${xid}-${id}`;
}

export function isAfter(a: Position, b: Position): boolean {
  return a.xid > b.xid || (a.xid === b.xid && a.id > b.id);
}
