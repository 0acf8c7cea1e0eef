import threading

threading.excepthook = lambda args: None


def fail():
    raise ValueError("bad input")


thread = threading.Thread(target=fail)
thread.start()
outcome = "nothing raised"
try:
    thread.join()
except ValueError as error:
    outcome = f"ValueError: {error}"

print(f"join(): {outcome}")
assert outcome == "ValueError: bad input"
