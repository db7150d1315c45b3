// Walls that ESLint's own rules hold, kept apart from the configuration so that each reads as a list.

/** The environment has one reader. */
export const environment = [
  {
    selector:
      "MemberExpression[object.name='process'][property.name='env'], MemberExpression[object.name='process'][property.value='env']",
    message: 'Settings are read once, by readConfig of @jiju/platform.',
  },
  {
    selector: 'ImportDeclaration[source.value=/^(node:)?process$/]',
    message: 'Settings are read once, by readConfig of @jiju/platform.',
  },
];

const clockAndChance = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The time is an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'The time is an argument.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The time is an argument.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Randomness is an argument.' },
];

const outside = [
  ...[
    'process',
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'console',
    'performance',
    'crypto',
    'Buffer',
    'require',
  ],
  ...[
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'window',
    'document',
    'localStorage',
    'globalThis',
  ],
].map((name) => ({ name, message: 'A pure room knows nothing of the world; take it as an argument or a port.' }));

/** For the rooms of pure functions. */
export const domainWall = {
  rules: {
    'no-restricted-syntax': ['error', ...environment, ...clockAndChance],
    'no-restricted-globals': ['error', ...outside],
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^node:|^(fs|path|os|net|http|https|crypto|child_process|worker_threads|timers)(/|$)',
            message: 'A pure room does no IO.',
          },
          {
            regex: '^\\.\\.?/(.*/)?index(\\.ts)?$',
            message: 'Import the file itself, not the door of its own library.',
          },
        ],
      },
    ],
  },
};

/** For the admin outside its provider. */
export const networkWall = {
  rules: {
    'no-restricted-globals': [
      'error',
      ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
        name,
        message: 'Only the provider talks to the server.',
      })),
    ],
    'no-restricted-properties': [
      'error',
      ...['window', 'globalThis', 'self'].flatMap((object) =>
        ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((property) => ({
          object,
          property,
          message: 'Only the provider talks to the server.',
        })),
      ),
      { object: 'navigator', property: 'sendBeacon', message: 'Only the provider talks to the server.' },
    ],
  },
};

/** For the apps with a queue. */
export const queueWall = {
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        paths: [{ name: 'bullmq', message: 'Queues and workers come from @nestjs/bullmq.', allowTypeImports: true }],
      },
    ],
  },
};
