import type { ProblemTexts } from './problem-text.ts';

/** What can be wrong with a request before anybody looks at what it asks for. */
export const httpProblems = {
  unauthenticated: { zh: '尚未登录或登录已过期，请重新登录。', en: 'You are not logged in, or the login has expired.' },
  'wrong-login': { zh: '用户名或密码不正确。', en: 'The login or the password is not right.' },
  'wrong-password': { zh: '当前密码不正确。', en: 'The present password is not right.' },
  'too-many-logins': {
    zh: '登录失败次数过多，请在 {seconds} 秒后再试。',
    en: 'Too many failed logins. Try again in {seconds} seconds.',
  },
  'csrf-token-invalid': {
    zh: '页面的安全令牌缺失或已过期，请刷新页面。',
    en: 'The security token of the page is missing or out of date. Load the page again.',
  },
  'foreign-origin': { zh: '请求来自其他网站，已拒绝。', en: 'The request comes from another site and was refused.' },
  forbidden: { zh: '您的角色没有此权限。', en: 'Your role does not allow this.' },
  'invalid-input': { zh: '输入有误，请检查标出的各处。', en: 'The input is not valid; see the places named.' },
  'several-problems': { zh: '有多处问题，未作任何修改。', en: 'There are several problems; nothing was changed.' },
  'malformed-json': { zh: '请求内容不是有效的 JSON。', en: 'The body is not valid JSON.' },
  'malformed-request': { zh: '请求格式不正确。', en: 'The request is malformed.' },
  'body-too-large': { zh: '请求内容超过上限（{limit} MB）。', en: 'The body is larger than {limit} MB.' },
  'body-not-utf-8': { zh: '请求内容不是 UTF-8 编码。', en: 'The body is not UTF-8 text.' },
  'body-too-deep': {
    zh: '请求内容嵌套超过 {limit} 层。',
    en: 'The body is nested more than {limit} levels deep.',
  },
  'unsupported-media-type': {
    zh: '不支持该内容类型：{type}。',
    en: 'Content of the type {type} is not accepted here.',
  },
  'unknown-route': { zh: '没有此接口：{method} {path}。', en: 'There is no route {method} {path}.' },
  'if-match-required': {
    zh: '修改须带 If-Match 头，说明所见的版本。',
    en: 'A change needs the header If-Match with the revision that was seen.',
  },
  'if-match-malformed': {
    zh: 'If-Match 应为一个版本号，例如 "3"。',
    en: 'If-Match must be one revision, such as "3".',
  },
  'idempotency-key-malformed': {
    zh: 'Idempotency-Key 须为 1 至 200 个可见字符。',
    en: 'Idempotency-Key must be 1 to 200 visible characters.',
  },
  'idempotency-key-reused': {
    zh: '该 Idempotency-Key 已用于另一个请求。',
    en: 'This Idempotency-Key was used for another request.',
  },
  'request-in-progress': { zh: '同一请求正在处理，请稍候。', en: 'The same request is still being worked on.' },
  'database-unavailable': {
    zh: '数据库暂时不可用，请稍后再试；您的输入未保存。',
    en: 'The database is not available for the moment. Nothing was saved; try again shortly.',
  },
  'too-many-streams': { zh: '实时连接过多，请稍后再试。', en: 'Too many live connections; try again later.' },
  'internal-error': {
    zh: '系统内部错误，已记录。请求编号：{requestId}。',
    en: 'Something went wrong inside and was written down under the request id {requestId}.',
  },
} satisfies ProblemTexts;
