import { recordPages } from '../record/record-pages.tsx';
import { RegionForm } from './RegionForm.tsx';
import { RegionList } from './RegionList.tsx';
import { RegionShow } from './RegionShow.tsx';

export const regions = recordPages('regions', { list: RegionList, show: RegionShow, form: RegionForm });
