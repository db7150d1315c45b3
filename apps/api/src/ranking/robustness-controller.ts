import type { Actor, RobustnessQuestion } from '@jiju/application';
import { isRefusal, type Refusal } from '@jiju/domain';
import { periodCode, robustnessInput, usualRobustness, type Robustness, type RobustnessHead } from '@jiju/contract';
import { readRobustness, readRobustnessOf } from '@jiju/persistence';
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { Who, type Visitor } from '../access/visitor.ts';
import { Refused } from '../problem/refused.ts';
import { JsonBody } from '../request/json-body.ts';
import { pathId } from '../request/path-id.ts';
import { Shape } from '../request/shape.ts';
import { SERVICES, type Services } from '../services.ts';

/** How sure the places of a ranking are. */
@Controller('api')
export class RobustnessController {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  @Permission('results.read')
  @Get('rankings/:method/:period/robustness')
  async list(
    @Param('method') method: string,
    @Param('period', new Shape(periodCode)) period: string,
  ): Promise<{ total: number; items: RobustnessHead[] }> {
    const items = await readRobustnessOf(this.#services.database, method, period);
    return { total: items.length, items };
  }

  /** The machine room computes; the request only asks for it. */
  @Permission('robustness.write')
  @Post('rankings/:method/:period/robustness')
  @HttpCode(202)
  ask(
    @Param('method') method: string,
    @Param('period', new Shape(periodCode)) period: string,
    @JsonBody(new Shape(robustnessInput)) input: z.output<typeof robustnessInput>,
    @Who() { actor }: Visitor,
  ): Promise<Robustness | Refusal> {
    return this.#ask(actor, { method, period, ...input });
  }

  /** Nothing is chosen, so everybody may. */
  @Permission('results.read')
  @Post('rankings/:method/:period/robustness/usual')
  @HttpCode(202)
  askUsual(
    @Param('method') method: string,
    @Param('period', new Shape(periodCode)) period: string,
    @Who() { actor }: Visitor,
  ): Promise<Robustness | Refusal> {
    return this.#ask(actor, { method, period, ...usualRobustness });
  }

  @Permission('results.read')
  @Get('robustness/:id')
  async read(@Param('id', new Shape(pathId)) id: number): Promise<Robustness> {
    const found = await readRobustness(this.#services.database, id);
    if (!found) throw Refused.because('not-found', { kind: 'robustness', id });
    return found;
  }

  @Permission('results.read')
  @Post('robustness/:id/cancel')
  @HttpCode(200)
  cancel(
    @Param('id', new Shape(pathId)) id: number,
    @Who() { actor, session }: Visitor,
  ): Promise<Robustness | Refusal> {
    return this.#services.cancelRobustness(actor, id, session.user.role === 'administrator');
  }

  async #ask(actor: Actor, question: RobustnessQuestion): Promise<Robustness | Refusal> {
    const { askRobustness, bell } = this.#services;
    const asked = await askRobustness(actor, question);
    if (!isRefusal(asked)) bell.ringForRobustness();
    return asked;
  }
}
