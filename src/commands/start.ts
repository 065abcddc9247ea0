import type { Command } from './command.ts';

export const startCommand: Command = {
  name: 'start',
  summary: 'run the daemon until it is told to stop (SIGTERM or Ctrl-C)',
  async run(context) {
    const daemon = context.startDaemon();
    const stop = () => void daemon.stop();
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    await daemon.stopped;
  },
};
