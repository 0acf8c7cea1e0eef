import signal
import threading

ran_in = []
outcome = []


def handle(number, frame):
    ran_in.append(threading.current_thread().name)


def work():
    signal.raise_signal(signal.SIGUSR1)
    try:
        signal.signal(signal.SIGUSR1, signal.SIG_DFL)
    except ValueError as error:
        outcome.append(f"ValueError: {error}")


signal.signal(signal.SIGUSR1, handle)
thread = threading.Thread(target=work)
thread.start()
thread.join()
while not ran_in:
    pass
assert ran_in == ["MainThread"]
assert outcome == ["ValueError: signal only works in main thread of the main interpreter"]
print(ran_in, outcome)
