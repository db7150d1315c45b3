import 'reflect-metadata';
import { liveAs } from '@jiju/platform';
import { join } from 'node:path';
import { startApi } from './start-api.ts';

// Beside this bundle: dist/api/main.js and dist/admin.
const adminFolder = join(import.meta.dirname, '../admin');

void liveAs('api', (config, logger) => startApi(config, logger, { adminFolder }));
