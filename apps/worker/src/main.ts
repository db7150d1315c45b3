import 'reflect-metadata';
import { liveAs } from '@jiju/platform';
import { startWorker } from './start-worker.ts';

void liveAs('worker', startWorker);
