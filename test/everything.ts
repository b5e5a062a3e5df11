/** Whether all is tested, also what takes minutes: asked for by IRONCLAW_TEST_ALL=1, as the scheduled workflow does. */
export const everything = process.env.IRONCLAW_TEST_ALL === '1';
