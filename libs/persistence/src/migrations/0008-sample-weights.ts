import { Migration } from '@mikro-orm/migrations';

/** Weights of a ranking that come from its figures and not from the method. */
export class M0008SampleWeights extends Migration {
  override up(): void {
    this.addSql(`alter table "ranking" add column "weights" jsonb null`);
  }
}
