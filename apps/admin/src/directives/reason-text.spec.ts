import { reasonText } from './reason-text.ts';

const text = { zh: '期限 {deadline} 已过 {days} 天，{unit}。', en: 'Due {deadline}, {days} days ago, {unit}.' };
const params = { deadline: '2015-12-31', days: 3982 };

it('says numbers and days as the language does, and leaves what it does not know', () => {
  expect(reasonText(text, params, 'zh')).toBe('期限 2015年12月31日 已过 3,982 天，{unit}。');
  expect(reasonText(text, params, 'en')).toBe('Due 31 Dec 2015, 3,982 days ago, {unit}.');
});
