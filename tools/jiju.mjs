import { bootstrap } from './bootstrap.mjs';

bootstrap('jiju/main.mjs', 'run');
