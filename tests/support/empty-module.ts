// Stands in for "server-only", which refuses to load anywhere but in a server bundle.
export {};
