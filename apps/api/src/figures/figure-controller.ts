import { isRefusal, refuse, type Refusal } from '@jiju/domain';
import { figureGrid, type FigureToStore, type RecordedFigures, type RowProblem } from '@jiju/application';
import {
  claimsOf,
  figureGridQuery,
  figureHistoryQuery,
  figureImportQuery,
  figuresInput,
  figureTemplateQuery,
  may,
  problemTexts,
  reviewInput,
  sayProblem,
  type Figure,
  type FigureChange,
  type FigureGrid,
  type FiguresSaved,
  type ImportReport,
  type User,
} from '@jiju/contract';
import { readCellHistory, readGrid, readVocabulary } from '@jiju/persistence';
import { Controller, Get, Header, HttpCode, Inject, Post, Put, Query, Req } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { answering, Who, type JijuRequest, type Visitor } from '../access/visitor.ts';
import { languageOf } from '../problem/language.ts';
import { Refused } from '../problem/refused.ts';
import { readRawBody } from '../request/raw-body.ts';
import { JsonBody } from '../request/json-body.ts';
import { Shape } from '../request/shape.ts';
import { SERVICES, type Services } from '../services.ts';
import { templateCsv } from './template-csv.ts';

const fileTypes = [
  'text/csv',
  'text/plain',
  'application/csv',
  'application/octet-stream',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

@Controller('api/figures')
export class FigureController {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  @Permission('figures.read')
  @Get()
  async grid(
    @Query(new Shape(figureGridQuery)) { asOf, ...asked }: z.output<typeof figureGridQuery>,
    @Who() { session }: Visitor,
  ): Promise<FigureGrid> {
    const { user } = session;
    const { asKnown } = this.#services;
    const source = await asKnown.read(asOf, { figures: [asked.periodCode] }, (database) => readGrid(database, asked));
    // Nobody writes into the past.
    const writes = asKnown.momentOf(asOf) === undefined && may(user.role, 'figures.write');
    const viewer = { writes, onlyClusters: reportedBy(user) };
    return figureGrid(asked.periodCode, source, viewer, this.#services.today());
  }

  @Permission('figures.write')
  @Put()
  async save(
    @JsonBody(new Shape(figuresInput)) { figures }: z.output<typeof figuresInput>,
    @Who() { actor, session }: Visitor,
  ): Promise<FiguresSaved | Refusal> {
    return saved(figures, await this.#services.recordFigures(actor, { figures, ...rightsOf(session.user) }));
  }

  @Permission('figures.review')
  @Post('review')
  @HttpCode(200)
  async review(
    @JsonBody(new Shape(reviewInput)) body: z.output<typeof reviewInput>,
    @Who() { actor }: Visitor,
  ): Promise<FiguresSaved | Refusal> {
    const inWords = (result: RecordedFigures | Refusal): FiguresSaved | Refusal => saved(body.cells, result);
    return inWords(await this.#services.reviewFigures(answering(actor, inWords), body));
  }

  @Permission('figures.read')
  @Get('history')
  history(
    @Query(new Shape(figureHistoryQuery)) { asOf, ...cell }: z.output<typeof figureHistoryQuery>,
  ): Promise<FigureChange[]> {
    return this.#services.asKnown.read(asOf, {}, (database) => readCellHistory(database, cell));
  }

  @Permission('figures.read')
  @Get('template.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="figures.csv"')
  async template(
    @Query(new Shape(figureTemplateQuery)) asked: z.output<typeof figureTemplateQuery>,
    @Who() { session }: Visitor,
  ): Promise<string> {
    return templateCsv(asked, await readVocabulary(this.#services.database), reportedBy(session.user));
  }

  @Permission('figures.write')
  @Post('import')
  @HttpCode(200)
  async import(
    @Query(new Shape(figureImportQuery)) { dryRun, format }: z.output<typeof figureImportQuery>,
    @Req() request: JijuRequest,
    @Who() { actor, session }: Visitor,
  ): Promise<ImportReport | Refusal> {
    if (!request.is(fileTypes))
      throw Refused.because('unsupported-media-type', { type: String(request.headers['content-type'] ?? '-') });
    const file = await readRawBody(request, this.#services.settings.uploadLimitMb);
    const outcome = await this.#services.importFigures(actor, { file, format, dryRun, ...rightsOf(session.user) });
    if (isRefusal(outcome)) return outcome;
    const language = languageOf(request.headers['accept-language']);
    const say = (one: RowProblem): string => sayProblem(problemTexts, { ...one, path: '' }, language);
    const problems = outcome.problems.map((one) => ({ ...one, text: say(one) }));
    const report = { ...outcome, otherSheets: [...outcome.otherSheets], problems };
    if (dryRun || report.problems.length === 0) return report;
    throw new Refused(refuse('import-refused', { count: report.problems.length }), { report });
  }
}

/** Codes of the only clusters a user reports for; `null`: all. */
function reportedBy({ role, clusterCodes }: User): ReadonlySet<string> | null {
  return may(role, 'figures.review') || !may(role, 'figures.write') ? null : new Set(clusterCodes);
}

function rightsOf(user: User) {
  return { approves: may(user.role, 'figures.review'), claims: claimsOf(user.role), onlyClusters: reportedBy(user) };
}

interface Asked {
  readonly clusterCode: string;
  readonly indicatorCode: string;
  readonly periodCode: string;
  readonly industry: string;
}

/** The stored figures in the words of the wire. They stand in the order they were asked for; twice asked is once answered. */
function saved(asked: readonly Asked[], result: RecordedFigures | Refusal): FiguresSaved | Refusal {
  if (isRefusal(result)) return result;
  const cells = new Map(
    asked.map((cell) => [
      `${cell.clusterCode}|${cell.indicatorCode}|${cell.periodCode}|${cell.industry}`,
      cell.clusterCode,
    ]),
  );
  const codes = [...cells.values()];
  const { changed, unchanged, figures } = result;
  return { changed, unchanged, figures: figures.map((figure, at) => toFigure(figure, codes[at] ?? '')) };
}

function toFigure({ clusterId, period, indicator, ...figure }: FigureToStore, clusterCode: string): Figure {
  return { clusterId, clusterCode, indicatorCode: indicator, periodCode: period, ...figure } as Figure;
}
