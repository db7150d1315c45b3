import type { NamedProblemInput } from '@jiju/contract';

const guo = { speakerZh: '郭庚茂', speakerEn: 'Guo Gengmao' };
const xie = { speakerZh: '谢伏瞻', speakerEn: 'Xie Fuzhan' };

/** Problems the two speeches name. The directives say which of them they answer; that link is ours. */
export const namedProblems: readonly NamedProblemInput[] = [
  {
    code: 'P1',
    textZh: '一些集聚区主导产业不突出，产业集聚程度低。',
    textEn: 'In some clusters no leading industry stands out and little gathers around it.',
    speakerZh: '郭庚茂、谢伏瞻',
    speakerEn: 'Guo Gengmao, Xie Fuzhan',
  },
  {
    ...guo,
    code: 'P2',
    textZh: '管理体制没有理顺。',
    textEn: 'Who manages what is not settled.',
  },
  {
    ...guo,
    code: 'P3',
    textZh: '产业与城镇互动不够。',
    textEn: 'Industry and town do too little for each other.',
  },
  {
    code: 'P4',
    textZh: '发展方式转变不够，土地等资源利用不集约。',
    textEn: 'The way of growing has hardly changed; land and other resources are used wastefully.',
    speakerZh: '郭庚茂、谢伏瞻',
    speakerEn: 'Guo Gengmao, Xie Fuzhan',
  },
  {
    ...guo,
    code: 'P5',
    textZh: '招商引资针对性不强。',
    textEn: 'Investment promotion has no clear aim.',
  },
  {
    ...xie,
    code: 'P6',
    textZh: '技术创新能力弱。',
    textEn: 'Technical innovation is weak.',
  },
  {
    ...xie,
    code: 'P7',
    textZh: '一些制约瓶颈有待突破。',
    textEn: 'Some bottlenecks still hold things back.',
  },
];
