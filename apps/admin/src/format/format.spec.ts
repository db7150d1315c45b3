import { formatDay, formatPeriod, shanghaiDay } from './date.ts';
import { figureText, formatChange, formatNumber } from './number.ts';
import { unitText } from './unit.ts';

describe('figures', () => {
  it.each([
    [123.4, '亿元', '123.40 亿元', '12.34 billion yuan'],
    [24_700, '亿元', '2.47 万亿元', '2.47 trillion yuan'],
    [0.3, '亿元', '3,000.00 万元', '30.00 million yuan'],
    [300, '万人', '300.00 万人', '3.00 million persons'],
    [0.12, '万人', '1,200 人', '1,200 persons'],
    [12.5, '平方公里', '12.50 平方公里', '12.50 km²'],
    [64.9, '%', '64.90%', '64.90%'],
    [-1.5, '亿元', '−1.50 亿元', '−150.00 million yuan'],
    [0, '亿元', '0 元', '0 yuan'],
    [null, '亿元', '— 亿元', '— 100 million yuan'],
  ])('%s %s', (value, unit, zh, en) => {
    expect(figureText(value, unit, 'zh')).toBe(zh);
    expect(figureText(value, unit, 'en')).toBe(en);
  });

  it('say quotients by what is counted in them', () => {
    expect(figureText(41.19, '亿元/平方公里', 'en')).toBe('4.12 billion yuan / km²');
    expect(figureText(41.19, '亿元/平方公里', 'zh')).toBe('41.19 亿元/平方公里');
    expect(figureText(10.15, '万元/亩', 'en')).toBe('101,500 yuan / mu');
    expect(figureText(null, '万元/亩', 'en')).toBe('— 10,000 yuan / mu');
  });

  it('keep the decimals of their unit only where they are said in it', () => {
    expect(figureText(63_890, '人', 'zh', 0)).toBe('6.39 万人');
    expect(figureText(0.9119, '亿元', 'en', 3)).toBe('91.19 million yuan');
    expect(figureText(9.119, '亿元', 'zh', 3)).toBe('9.119 亿元');
  });

  it('in tables keep the printed unit in the head', () => {
    expect(unitText('亿元', 'en')).toBe('100 million yuan');
    expect(unitText('万元/亩', 'en')).toBe('10,000 yuan / mu');
    expect(unitText('万元/人', 'en')).toBe('10,000 yuan / person');
    expect(figureText(27.57, '万元/人', 'en')).toBe('275,700 yuan / person');
    expect(unitText('亿元', 'zh')).toBe('亿元');
    expect(unitText('蒲式耳', 'en')).toBe('蒲式耳');
  });

  it('and changes have a sign that lines up', () => {
    expect(formatNumber(-1234.5, 'en', 1)).toBe('−1,234.5');
    expect([2.34, -2.34, 0.01].map((value) => formatChange(value, 'zh'))).toEqual(['+2.3', '−2.3', '±0.0']);
  });
});

describe('dates', () => {
  it('are said in the language', () => {
    expect(formatDay('2013-12-31', 'zh')).toBe('2013年12月31日');
    expect(formatDay('2013-12-31', 'en')).toBe('31 December 2013');
    expect(formatDay(null, 'en')).toBe('—');
  });

  it('periods too', () => {
    expect(['2013', '2013-Q4', '2013-04'].map((code) => formatPeriod(code, 'zh'))).toEqual([
      '2013年',
      '2013年四季度',
      '2013年4月',
    ]);
    expect(['2013', '2013-Q4', '2013-04'].map((code) => formatPeriod(code, 'en'))).toEqual([
      '2013',
      'Q4 2013',
      'April 2013',
    ]);
    expect(formatPeriod('whenever', 'en')).toBe('whenever');
  });

  it('a day begins in Shanghai eight hours before it does in UTC', () => {
    expect(shanghaiDay(new Date('2013-12-31T15:59:59Z'))).toBe('2013-12-31');
    expect(shanghaiDay(new Date('2013-12-31T16:00:00Z'))).toBe('2014-01-01');
  });
});
