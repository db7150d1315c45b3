import { isRefusal, type Refusal } from '@jiju/domain';
import { loginInput, passwordChange, preferences, type Session } from '@jiju/contract';
import { Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { z } from 'zod';
import type { OpenSession } from '@jiju/application';
import { JsonBody } from '../request/json-body.ts';
import { Shape } from '../request/shape.ts';
import { SERVICES, type Services } from '../services.ts';
import { NobodyYet, Public, SignedIn } from './permission.ts';
import { clearSessionCookie, setSessionCookie } from './session-cookie.ts';
import { Who, type JijuRequest, type Visitor } from './visitor.ts';

@Controller('api/session')
export class SessionController {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  @Public()
  @Post()
  @HttpCode(200)
  async open(
    @JsonBody(new Shape(loginInput)) { login, password }: z.output<typeof loginInput>,
    @Req() request: JijuRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Session | Refusal> {
    const { ip: address = '', requestId } = request;
    const opened = await this.#services.logIn({ login, password, address, requestId });
    if (isRefusal(opened)) return opened;
    setSessionCookie(response, opened.token, this.#services.settings);
    return wordsOf(opened.session);
  }

  /** Asked by every page that is opened; that nobody is there yet is an answer and no error in its console. */
  @NobodyYet()
  @Get()
  read(@Req() { session }: JijuRequest, @Res({ passthrough: true }) response: Response): Session | undefined {
    if (session) return wordsOf(session);
    response.status(204);
    return undefined;
  }

  @SignedIn()
  @Put('preferences')
  async prefer(
    @JsonBody(new Shape(preferences)) chosen: z.output<typeof preferences>,
    @Who() { session, actor }: Visitor,
  ): Promise<Session | Refusal> {
    const user = await this.#services.changePreferences(actor, session.user.id, chosen);
    this.#services.sessions.clear();
    return isRefusal(user) ? user : wordsOf({ ...session, user });
  }

  @SignedIn()
  @Put('password')
  @HttpCode(204)
  async changePassword(
    @JsonBody(new Shape(passwordChange)) asked: z.output<typeof passwordChange>,
    @Who() { session, actor }: Visitor,
    @Req() { ip: address = '' }: JijuRequest,
  ): Promise<Refusal | undefined> {
    const changed = await this.#services.changePassword(actor, { ...asked, session, address });
    this.#services.sessions.clear();
    return isRefusal(changed) ? changed : undefined;
  }

  @SignedIn()
  @Delete()
  @HttpCode(204)
  async close(@Who() { session }: Visitor, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.#services.access.endSession(session.tokenHash);
    this.#services.sessions.clear();
    clearSessionCookie(response, this.#services.settings);
  }
}

function wordsOf({ user, csrf, expiresAt }: OpenSession): Session {
  return { user, csrf, expiresAt };
}
