import { openapiDocument, problemTexts } from '@jiju/contract';
import { Controller, Get, Header } from '@nestjs/common';
import { Public } from '../access/permission.ts';
import { problemPage } from './problem-page.ts';

@Controller('api')
export class DocumentController {
  #document: string | undefined;

  @Public()
  @Get('openapi.json')
  @Header('content-type', 'application/json; charset=utf-8')
  openapi(): string {
    this.#document ??= JSON.stringify(openapiDocument());
    return this.#document;
  }

  /** Where the `type` of a problem leads. */
  @Public()
  @Get('docs/problems')
  @Header('content-type', 'text/html; charset=utf-8')
  problems(): string {
    return problemPage(problemTexts);
  }
}
