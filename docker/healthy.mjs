// The health check of the container: does the server answer at this path?
const path = process.argv[2] ?? '/healthz';

try {
  const answer = await fetch(`http://127.0.0.1:${process.env.PORT || 3000}${path}`, {
    signal: AbortSignal.timeout(4_000),
  });
  process.exit(answer.ok ? 0 : 1);
} catch {
  process.exit(1);
}
