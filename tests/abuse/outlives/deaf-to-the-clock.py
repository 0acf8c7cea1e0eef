# tries: outlive its time by ignoring every signal, in a busy loop that never looks up
# full: timed-out
# says: 0.25 s (`timeout`)
# /// script
# [tool.verify]
# timeout = 0.25
# ///
import signal

for number in set(signal.valid_signals()) - {signal.SIGKILL, signal.SIGSTOP}:
    signal.signal(number, signal.SIG_IGN)
assert sum(1 for _ in iter(int, 1)) == 0
