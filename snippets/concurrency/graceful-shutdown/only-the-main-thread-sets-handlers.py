import signal
import threading

outcomes = []


def set_handler():
    try:
        outcomes.append(signal.signal(signal.SIGUSR1, signal.SIG_IGN))
    except ValueError as error:
        outcomes.append(str(error))


thread = threading.Thread(target=set_handler)
thread.start()
thread.join()
set_handler()

assert outcomes == ["signal only works in main thread of the main interpreter", signal.SIG_DFL]
print(outcomes[0])
