// Preloaded into a measured process: writes its peak memory, in bytes, to the file IRONCLAW_BENCH_USAGE names.
process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.IRONCLAW_BENCH_USAGE, String(process.resourceUsage().maxRSS * 1024));
});
