/** The two engines by name. What differs between them stays in sqlite.ts and postgres.ts. */
export type Engine = "sqlite" | "postgres";
