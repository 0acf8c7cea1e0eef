import signal

stopping = False
log = []


def note(number, frame):
    global stopping
    stopping = True
    log.append("handler")


signal.signal(signal.SIGTERM, note)
for item in (1, 2, 3):
    if stopping:
        break
    log.append(f"item {item} begun")
    if item == 2:
        signal.raise_signal(signal.SIGTERM)
    log.append(f"item {item} finished")
log.append("cleaned up")

assert log == ["item 1 begun", "item 1 finished", "item 2 begun", "handler", "item 2 finished", "cleaned up"]
print(log)
