import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { z } from 'zod';
import { api } from './api.ts';
import { followNotices } from './live.ts';

/** Keeps every page current while somebody is logged in. */
export function useFollowNotices(): void {
  const client = useQueryClient();
  useEffect(() => followNotices(client, () => api.get('/regions?perPage=1', z.unknown())), [client]);
}
