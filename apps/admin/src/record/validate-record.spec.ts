import { cluster } from '../provider/fake/fixture.ts';
import { validateRecord } from './validate-record.ts';

it('a record as it was read is fine', () => {
  expect(validateRecord('clusters', { ...cluster(1, 'CHANGGE', '长葛市', 'Changge', '411082') })).toEqual({});
});

it('says what is wrong at the field, as a message that follows the language', () => {
  const errors = validateRecord('clusters', {
    code: 'no spaces',
    nameZh: null,
    regionCode: '41',
    aliases: [{ name: '甲' }, { name: '' }],
  });
  expect(errors).toEqual({
    code: { message: 'problem.code-malformed', args: {} },
    nameZh: { message: 'problem.field-required', args: {} },
    regionCode: { message: 'problem.region-code-malformed', args: {} },
    aliases: { 1: { name: { message: 'problem.field-required', args: {} } } },
  });
});
