import { bootstrap } from './bootstrap.mjs';

bootstrap('generated/main.mjs', 'develop');
