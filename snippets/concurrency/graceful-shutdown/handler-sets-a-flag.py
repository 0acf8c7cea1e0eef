import signal

before = signal.getsignal(signal.SIGTERM)
handled = [number for number in signal.valid_signals() if callable(signal.getsignal(number))]
stopping = False
log = []


def note(number, frame):
    global stopping
    stopping = True


signal.signal(signal.SIGTERM, note)
while not stopping:
    log.append("item begun")
    signal.raise_signal(signal.SIGTERM)
    log.append("item finished")

assert handled == [signal.SIGINT]
assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
assert before == signal.SIG_DFL
assert log == ["item begun", "item finished"]
print([number.name for number in handled], log)
