import type { ResourceProps } from 'react-admin';
import { EmptyState } from '../state/EmptyState.tsx';

export const methods: Omit<ResourceProps, 'name'> = { list: EmptyState };
