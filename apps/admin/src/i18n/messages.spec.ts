import englishMessages from 'ra-language-english';
import { pageMessages, messages } from './messages.ts';
import { mergeMessages, type MessageTree } from './page-messages.ts';
import { reactAdminZh } from './reactAdminZh.ts';

const placeholders = (text: string) => [...new Set(text.match(/%\{\w+\}/g) ?? [])].toSorted();

function flat(tree: MessageTree, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(path + key, value);
    else for (const [below, text] of flat(value, `${path}${key}.`)) found.set(below, text);
  }
  return found;
}

const ours = {
  zh: flat(mergeMessages(pageMessages.map((each) => each.zh))),
  en: flat(mergeMessages(pageMessages.map((each) => each.en))),
};

describe('messages', () => {
  it('have the same keys in Chinese and English', () => {
    expect([...ours.zh.keys()].toSorted()).toEqual([...ours.en.keys()].toSorted());
  });

  it('have the same placeholders in Chinese and English', () => {
    const differing = [...ours.zh].filter(([key, zh]) => {
      const en = placeholders(ours.en.get(key) ?? '');
      // A plural form may do without the number.
      return (
        placeholders(zh).some((each) => !en.includes(each)) ||
        en.some((each) => !zh.includes(each) && each !== '%{smart_count}')
      );
    });
    expect(differing).toEqual([]);
  });

  it('are never empty', () => {
    const empty = [...ours.zh, ...ours.en].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('of react-admin are all there in Chinese, with no placeholder of their own', () => {
    const english = flat(englishMessages as unknown as MessageTree);
    const chinese = flat(reactAdminZh as unknown as MessageTree);
    expect([...chinese.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    const invented = [...chinese].filter(([key, text]) =>
      placeholders(text).some((each) => !english.get(key)?.includes(each)),
    );
    expect(invented).toEqual([]);
  });

  it('say every problem code of the contract in both languages', () => {
    expect(messages.zh['problem']).toMatchObject({ 'number-too-small': '不能小于 %{min}。' });
    expect(messages.en['problem']).toMatchObject({ 'number-too-small': 'This must be at least %{min}.' });
  });
});
