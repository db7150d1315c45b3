/** The cluster that is meant and its name as the list prints it, misprints included. */
export type Named = readonly [clusterCode: string, printedName: string];

export const strong2010: readonly Named[] = [
  ['ZZ-GX', '郑州高新技术产业集聚区'],
  ['XX-GX', '新乡高新技术产业集聚区'],
  ['LH-JK', '漯河经济技术产业集聚区'],
  ['LY-GX', '洛阳高新技术产业集聚区'],
  ['XC-CG', '长葛市产业集聚区'],
  ['NY-XX', '西峡县产业集聚区'],
  ['JZ-QB', '沁阳市沁北产业集聚区'],
  ['SQ-MQ', '民权县产业集聚区'],
  ['KF-BX', '开封汴西产业集聚区'],
  ['AY-GX', '安阳高新技术产业集聚区'],
];
export const strong2013: readonly Named[] = [
  ['ZZ-HKG', '郑州航空港产业集聚区'],
  ['ZZ-JK', '郑州经济技术开发区'],
  ['ZZ-GX', '郑州高新技术产业集聚区'],
  ['XC-CG', '长葛市产业集聚区'],
  ['JZ-MZ', '孟州市产业集聚区'],
  ['XX-CY', '长垣县产业集聚区'],
  ['JZ-QY', '沁阳市产业集聚区'],
  ['SMX-YM', '义市煤化工产业集聚区'],
  ['AY-LZ', '林州市产业集聚区'],
  ['LY-SH', '洛阳市石化产业集聚区'],
];
export const fast2013: readonly Named[] = [
  ['ZZ-WL', '郑州国际物流产业集聚区'],
  ['ZZ-XY', '荥阳市产业集聚区'],
  ['ZK-TK', '太康县产业集聚区'],
  ['JZ-JK', '焦作经济技术产业集聚区'],
  ['HB-XUN', '浚县产业集聚区'],
  ['KF-TX', '通许县产业集聚区'],
  ['ZZ-DF', '登封市产业集聚区'],
  ['PY-PY', '濮阳县产业集聚区'],
  ['XY-PQ', '信阳市平桥产业集聚区'],
  ['SQ-SY', '商丘市睢阳产业集聚区'],
];
export const excellent2017: readonly Named[] = [
  ['ZZ-JK', '郑州经济技术产业集聚区'],
  ['ZZ-HKG', '郑州航空港产业集聚区'],
  ['XC-CG', '长葛市产业集聚区'],
  ['JY-HL', '济源市虎岭产业集聚区'],
  ['LY-GX', '洛阳高新技术产业集聚区'],
  ['XX-CY', '长垣县产业集聚区'],
  ['XC-YZ', '禹州市产业集聚区'],
  ['JZ-MZ', '孟州市产业集聚区'],
  ['AY-LZ', '林州市产业集聚区'],
  ['SQ-YC', '永城市产业集聚区'],
  ['JZ-WZ', '武陟县产业集聚区'],
  ['LH-LY', '临颖县产业集聚区'],
  ['ZZ-GX', '郑州高新技术产业集聚区'],
  ['KF-BX', '开封汴西产业集聚区'],
  ['SQ-SX', '睢县产业集聚区'],
  ['PY-FX', '范县产业集聚区'],
  ['LH-JK', '漯河经济技术产业集聚区'],
  ['PDS-RZ', '汝州市产业集聚区'],
  ['ZZ-GY', '巩义市产业集聚区'],
  ['NY-DZ', '邓州市产业集聚区'],
];
/** Positions among the 179 areas that were ranked. */
export const zhumadian2017: readonly (readonly [...Named, rank: number])[] = [
  ['ZMD-ZB', '驻马店装备', 31],
  ['ZMD-SHI', '驻马店市', 40],
  ['ZMD-SP', '遂平', 56],
  ['ZMD-BY', '泌阳', 57],
  ['ZMD-QS', '确山', 64],
  ['ZMD-SC', '上蔡', 73],
  ['ZMD-PY', '平舆', 85],
  ['ZMD-XP', '西平', 86],
  ['ZMD-RN', '汝南', 96],
];
