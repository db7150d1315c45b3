export * from './database/database.ts';
export { migrateDatabase } from './database/migrate.ts';
export { openHouse, type HouseNeeds } from './path/open-house.ts';
