import {
  metricExplanationQuery,
  metricSeriesQuery,
  metricSheetQuery,
  metricsTableQuery,
  metricsTrendsQuery,
  type MetricExplanation,
  type MetricSeries,
  type MetricSheet,
  type MetricTrends,
} from '@jiju/contract';
import {
  readExplanation,
  readMetricSeries,
  readMetricSheet,
  readMetricsTable,
  readMetricTrends,
  type MetricsTable,
} from '@jiju/persistence';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { Refused } from '../problem/refused.ts';
import { Shape } from '../request/shape.ts';
import { SERVICES, type Services } from '../services.ts';

@Controller('api')
export class MetricController {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  @Permission('results.read')
  @Get('metric-sheet')
  async sheet(
    @Query(new Shape(metricSheetQuery)) { clusterCode, periodCode, asOf }: z.output<typeof metricSheetQuery>,
  ): Promise<MetricSheet> {
    const sheet = await this.#services.asKnown.read(asOf, { values: [periodCode] }, (database) =>
      readMetricSheet(database, clusterCode, periodCode),
    );
    if (!sheet) throw Refused.because('unknown-cluster', { code: clusterCode }, 'clusterCode');
    return sheet;
  }

  @Permission('results.read')
  @Get('metrics-series')
  series(@Query(new Shape(metricSeriesQuery)) asked: z.output<typeof metricSeriesQuery>): Promise<MetricSeries> {
    return readMetricSeries(this.#services.database, asked.clusterCode, asked.indicatorCode, asked.frequency);
  }

  @Permission('results.read')
  @Get('metrics-trends')
  trends(@Query(new Shape(metricsTrendsQuery)) asked: z.output<typeof metricsTrendsQuery>): Promise<MetricTrends> {
    return readMetricTrends(this.#services.database, asked.clusterCodes, asked.indicatorCode, asked.frequency);
  }

  @Permission('results.read')
  @Get('metrics-table')
  table(
    @Query(new Shape(metricsTableQuery)) { periodCode, asOf }: z.output<typeof metricsTableQuery>,
  ): Promise<MetricsTable> {
    return this.#services.asKnown.read(asOf, { values: [periodCode] }, (database) =>
      readMetricsTable(database, periodCode),
    );
  }

  @Permission('results.read')
  @Get('explain/metric')
  async explain(
    @Query(new Shape(metricExplanationQuery)) asked: z.output<typeof metricExplanationQuery>,
  ): Promise<MetricExplanation> {
    const { clusterCode, indicatorCode, periodCode, asOf } = asked;
    const explanation = await this.#services.asKnown.read(asOf, { values: [periodCode] }, (database) =>
      readExplanation(database, clusterCode, indicatorCode, periodCode),
    );
    if (!explanation) throw Refused.because('not-found', { kind: 'metric', id: `${clusterCode} ${indicatorCode}` });
    return explanation;
  }
}
