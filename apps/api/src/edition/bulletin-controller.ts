import { bulletinOf, writeExcel, writePdf, type Bulletin } from '@jiju/bulletin';
import { bulletinQuery, sightOf } from '@jiju/contract';
import { isRefusal, type EditionContent } from '@jiju/domain';
import { namesOfIndicators, readDifference, readEdition } from '@jiju/persistence';
import { systemPace } from '@jiju/platform';
import { Controller, Get, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { Who, type Visitor } from '../access/visitor.ts';
import { Refused } from '../problem/refused.ts';
import { pathId } from '../request/path-id.ts';
import { Shape } from '../request/shape.ts';
import { SERVICES, type Services } from '../services.ts';

type Asked = z.output<typeof bulletinQuery>;

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Editions on paper and as workbooks. */
@Controller('api/editions')
export class BulletinController {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  @Permission('results.read')
  @Get(':id/bulletin.pdf')
  async pdf(
    @Param('id', new Shape(pathId)) id: number,
    @Query(new Shape(bulletinQuery)) asked: Asked,
    @Who() visitor: Visitor,
  ): Promise<StreamableFile> {
    const { code, bulletin } = await this.#bulletin(id, asked, visitor);
    return fileOf(await writePdf(bulletin, { turn: () => systemPace.turn() }), 'application/pdf', `${code}.pdf`);
  }

  @Permission('results.read')
  @Get(':id/bulletin.xlsx')
  async excel(
    @Param('id', new Shape(pathId)) id: number,
    @Query(new Shape(bulletinQuery)) asked: Asked,
    @Who() visitor: Visitor,
  ): Promise<StreamableFile> {
    const { code, bulletin } = await this.#bulletin(id, asked, visitor);
    return fileOf(await writeExcel(bulletin), excel, `${code}.xlsx`);
  }

  async #bulletin(
    id: number,
    { language, asOf }: Asked,
    { session }: Visitor,
  ): Promise<{ readonly code: string; readonly bulletin: Bulletin }> {
    const sight = sightOf(session.user.role, 'editions');
    const { edition, difference, indicators } = await this.#services.asKnown.read(asOf, {}, async (database) => {
      const found = await readEdition(database, id, sight);
      const differs = found && found.number !== null && found.supersedes !== null;
      const note = differs ? await readDifference(database, id, sight) : null;
      const read = isRefusal(note) ? null : note;
      const columns = new Set((read?.figures ?? []).map(({ column }) => column));
      return { edition: found, difference: read, indicators: await namesOfIndicators(database, [...columns]) };
    });
    if (!edition) throw Refused.because('not-found', { kind: 'editions', id });
    if (edition.number === null) throw Refused.because('edition-before-chain');
    const { code, hash, state, postedUntil } = edition;
    const content = edition.content as EditionContent;
    return { code, bulletin: bulletinOf({ content, hash, state, postedUntil, difference, indicators, language }) };
  }
}

function fileOf(bytes: Uint8Array, type: string, name: string): StreamableFile {
  return new StreamableFile(bytes, { type, disposition: `attachment; filename=${name}`, length: bytes.length });
}
