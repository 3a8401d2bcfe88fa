import {PGlite} from '@electric-sql/pglite';
import pg from 'pg';

/** PostgreSQL, wherever it runs. */
export interface Database {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** Opens the database at an address like postgres://user@server/name, or one in this process that is gone afterwards. */
export async function openDatabase(address?: string): Promise<Database> {
  const database = address === undefined ? embedded() : remote(address);
  for (const statement of schema) await database.query(statement);
  return database;
}

function embedded(): Database {
  const lite = new PGlite();
  return {
    query: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
      (await lite.query<Row>(sql, [...parameters])).rows,
    close: () => lite.close(),
  };
}

function remote(address: string): Database {
  const pool = new pg.Pool({connectionString: address});
  return {
    query: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
      (await pool.query(sql, [...parameters])).rows as Row[],
    close: () => pool.end(),
  };
}

const schema = [
  `create table if not exists child_access (
    user_id text, child_id text, primary key (user_id, child_id))`,
  `create table if not exists event (
    child_id text, id text, first_date text, last_date text, record jsonb, primary key (child_id, id))`,
  `create table if not exists assignment (
    child_id text, id text, due_date text, record jsonb, primary key (child_id, id))`,
  // A token of the host is good for one session; its number is kept until it would have run out anyway.
  `create table if not exists used_token (issuer text, jti text, ends bigint, primary key (issuer, jti))`,
  // Only a hash is kept, so that whoever reads the table cannot use what stands in it.
  `create table if not exists session (hash text primary key, user_id text, ends bigint)`,
];
