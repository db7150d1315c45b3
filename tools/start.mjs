import { bootstrap } from './bootstrap.mjs';

bootstrap('start/main.mjs', 'run');
