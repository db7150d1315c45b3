import { bootstrap } from './bootstrap.mjs';

bootstrap('chaos/main.mjs', 'develop');
