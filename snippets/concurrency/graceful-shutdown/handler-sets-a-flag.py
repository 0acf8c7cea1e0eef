import signal
import threading

stop = threading.Event()
before = signal.getsignal(signal.SIGTERM)
handled = [number for number in signal.valid_signals() if callable(signal.getsignal(number))]
signal.signal(signal.SIGTERM, lambda number, frame: stop.set())
log = []
while not stop.is_set():
    log.append("item begun")
    signal.raise_signal(signal.SIGTERM)
    log.append("item finished")

assert handled == [signal.SIGINT]
assert before == signal.SIG_DFL
assert log == ["item begun", "item finished"]
print([number.name for number in handled], log)
