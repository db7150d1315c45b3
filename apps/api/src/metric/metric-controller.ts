import {
  metricExplanationQuery,
  metricSeriesQuery,
  metricSheetQuery,
  metricsTableQuery,
  metricsTrendsQuery,
  totalExplanationQuery,
  type MetricExplanation,
  type MetricSeries,
  type MetricSheet,
  type MetricTrends,
  type TotalExplanation,
} from '@jiju/contract';
import {
  readExplanation,
  readMetricSeries,
  readMetricSheet,
  readMetricsTable,
  readMetricTrends,
  readTotalExplanation,
  type MetricsTable,
} from '@jiju/persistence';
import type { PastWanted } from '@jiju/application';
import { addYears, type Frequency, type Scheme } from '@jiju/domain';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { periodsOf } from '../past/past-questions.ts';
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
    const wanted = { sheets: { clusterCodes: [clusterCode], periods: [periodCode] } };
    const sheet = await this.#services.asKnown.read(asOf, wanted, (database) =>
      readMetricSheet(database, clusterCode, periodCode),
    );
    if (!sheet) throw Refused.because('unknown-cluster', { code: clusterCode }, 'clusterCode');
    return sheet;
  }

  @Permission('results.read')
  @Get('metrics-series')
  series(@Query(new Shape(metricSeriesQuery)) asked: z.output<typeof metricSeriesQuery>): Promise<MetricSeries> {
    const { clusterCode, indicatorCode, frequency, asOf } = asked;
    return this.#services.asKnown.read(asOf, sheetsOf([clusterCode], frequency), (database) =>
      readMetricSeries(database, clusterCode, indicatorCode, frequency),
    );
  }

  @Permission('results.read')
  @Get('metrics-trends')
  trends(@Query(new Shape(metricsTrendsQuery)) asked: z.output<typeof metricsTrendsQuery>): Promise<MetricTrends> {
    const { clusterCodes, indicatorCode, frequency, asOf } = asked;
    return this.#services.asKnown.read(asOf, sheetsOf(clusterCodes, frequency), (database) =>
      readMetricTrends(database, clusterCodes, indicatorCode, frequency),
    );
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
    const wanted = { explained: { clusterCode, period: periodCode } };
    const explanation = await this.#services.asKnown.read(asOf, wanted, (database) =>
      readExplanation(database, clusterCode, indicatorCode, periodCode),
    );
    if (!explanation) throw Refused.because('not-found', { kind: 'metric', id: `${clusterCode} ${indicatorCode}` });
    return explanation;
  }

  @Permission('results.read')
  @Get('explain/total')
  async explainTotal(
    @Query(new Shape(totalExplanationQuery)) { asOf, ...asked }: z.output<typeof totalExplanationQuery>,
  ): Promise<TotalExplanation> {
    const wanted = { values: [asked.periodCode, addYears(asked.periodCode, -1)] };
    const explanation = await this.#services.asKnown.read(asOf, wanted, (database) =>
      readTotalExplanation(database, { ...asked, regionCode: asked.regionCode }),
    );
    const id = [asked.regionCode, asked.indicatorCode].filter(Boolean).join(' ');
    if (!explanation) throw Refused.because('not-found', { kind: 'total', id });
    return explanation;
  }
}

/** Some clusters over time. */
function sheetsOf(clusterCodes: readonly string[], frequency: Frequency | undefined) {
  return (scheme: Scheme): PastWanted => ({ sheets: { clusterCodes, periods: periodsOf(scheme, frequency) } });
}
