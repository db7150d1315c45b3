import { openapiDocument } from '@jiju/contract';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** Readable docs at `/api/docs`, from files of the package: nothing is fetched from elsewhere. */
export function serveDocs(app: NestExpressApplication): void {
  SwaggerModule.setup('api/docs', app, () => openapiDocument() as unknown as OpenAPIObject, {
    raw: false,
    customSiteTitle: 'Jiju API',
    swaggerOptions: { docExpansion: 'none', filter: true, tryItOutEnabled: false },
  });
}
