import type { UnitInput } from '@jiju/contract';
import { cities } from '../region/cities.ts';

const henan = '410000';

/**
 * Who leads, supports, supervises and reports. Departments carry their names of 2014. The speeches name no units: which
 * unit leads which directive is our demonstration.
 */
export const units: readonly UnitInput[] = [
  // The office that published the ranking of 2017 (豫集聚办); in English in our words.
  provincial('HN-LGO', '省产业集聚区联席会议办公室', 'Office of the Joint Conference on Industrial Clusters', 'office'),
  provincial('HN-DUCHA', '省政府督查室', 'Provincial Inspection Office', 'office'),
  provincial('HN-STATS', '省统计局', 'Provincial Bureau of Statistics'),
  provincial('HN-NDRC', '省发展和改革委员会', 'Provincial Development and Reform Commission'),
  provincial('HN-MIIT', '省工业和信息化厅', 'Provincial Department of Industry and Information Technology'),
  provincial('HN-SCI', '省科学技术厅', 'Provincial Department of Science and Technology'),
  provincial('HN-FIN', '省财政厅', 'Provincial Department of Finance'),
  provincial('HN-HR', '省人力资源和社会保障厅', 'Provincial Department of Human Resources and Social Security'),
  provincial('HN-LAND', '省国土资源厅', 'Provincial Department of Land and Resources'),
  provincial('HN-ENV', '省环境保护厅', 'Provincial Department of Environmental Protection'),
  provincial('HN-HOUSING', '省住房和城乡建设厅', 'Provincial Department of Housing and Urban-Rural Development'),
  provincial('HN-COM', '省商务厅', 'Provincial Department of Commerce'),
  ...cities.map(([code, nameZh, nameEn]) =>
    unit(`GOV-${code}`, `${nameZh}人民政府`, `${nameEn} Municipal Government`, 'government', code),
  ),
  unit('MB-ZZ-XY', '荥阳市产业集聚区管理机构', 'Management of the Xingyang Cluster', 'management-body', '410182'),
  unit('MB-ZZ-WULONG', '荥阳市五龙产业集聚区管理机构', 'Management of the Wulong Cluster', 'management-body', '410182'),
];

function provincial(code: string, nameZh: string, nameEn: string, kind: UnitInput['kind'] = 'department'): UnitInput {
  return unit(code, nameZh, nameEn, kind, henan);
}

function unit(code: string, nameZh: string, nameEn: string, kind: UnitInput['kind'], regionCode: string): UnitInput {
  return { code, nameZh, nameEn, kind, regionCode, contact: '' };
}
