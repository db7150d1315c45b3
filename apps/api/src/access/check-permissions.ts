import { RequestMethod, type INestApplicationContext } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { declaredKey, type Declared } from './permission.ts';

export interface DeclaredRoute {
  readonly method: string;
  readonly path: string;
  readonly declared: Declared | undefined;
}

/** Every route of every controller, with what it declares. */
export function declaredRoutes(app: INestApplicationContext): DeclaredRoute[] {
  const routes: DeclaredRoute[] = [];
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function') continue;
      const prototype = metatype.prototype as Record<string, unknown>;
      const base = String(Reflect.getMetadata(PATH_METADATA, metatype));
      for (const name of Object.getOwnPropertyNames(prototype)) {
        const handler = Object.getOwnPropertyDescriptor(prototype, name)?.value as object | undefined;
        if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) continue;
        const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? '?';
        const path = `/${base}/${String(Reflect.getMetadata(PATH_METADATA, handler))}`
          .replace(/\/+/g, '/')
          .replace(/(.)\/$/, '$1');
        routes.push({ method, path, declared: Reflect.getMetadata(declaredKey, handler) as Declared | undefined });
      }
    }
  }
  return routes;
}

/** A route that says nothing about who may call it must not be served at all. */
export function checkPermissions(app: INestApplicationContext): void {
  const silent = declaredRoutes(app).filter(({ declared }) => declared === undefined);
  if (silent.length === 0) return;
  throw new Error(`Routes without a permission: ${silent.map(({ method, path }) => `${method} ${path}`).join(', ')}`);
}
