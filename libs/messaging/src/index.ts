export { openQueueBackend, type QueueBackend, type QueueBackendOptions } from './backend/queue-backend.ts';
export { bellQueue, createBell, type Ring } from './bell/bell.ts';
export { queueStatus, type QueueStatus } from './board/queue-status.ts';
export { createRobustnessBell, robustnessQueue } from './robustness/robustness-bell.ts';
export { createVerificationBell, verificationQueue } from './verification/verification-bell.ts';
export { nextRuns, registerSchedules, restoreSchedules, runNow } from './schedule/register-schedules.ts';
export {
  isScheduleCode,
  scheduleQueue,
  schedules,
  scheduleTimeZone,
  type ScheduleCode,
  type ScheduleDefinition,
} from './schedule/schedules.ts';
