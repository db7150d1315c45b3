import { recordPages } from '../record/record-pages.tsx';
import { IndicatorForm } from './IndicatorForm.tsx';
import { IndicatorList } from './IndicatorList.tsx';
import { IndicatorShow } from './IndicatorShow.tsx';

export const indicators = recordPages('indicators', { list: IndicatorList, show: IndicatorShow, form: IndicatorForm });
