import signal
import threading

ran_in = []


def handle(number, frame):
    ran_in.append(threading.current_thread().name)


signal.signal(signal.SIGUSR1, handle)
thread = threading.Thread(target=signal.raise_signal, args=(signal.SIGUSR1,))
thread.start()
thread.join()
any(ran_in for _ in range(20_000_000))

assert ran_in == ["MainThread"]
assert thread.name != "MainThread"
print(ran_in)
