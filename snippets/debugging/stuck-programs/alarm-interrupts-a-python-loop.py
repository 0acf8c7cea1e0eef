import signal
import threading


def on_alarm(number, frame):
    raise TimeoutError(threading.current_thread().name, frame.f_code.co_name)


def spin():
    while True:
        pass


# It counts the time in which the process computes, so it cannot run out before the loop begins.
signal.signal(signal.SIGVTALRM, on_alarm)
signal.setitimer(signal.ITIMER_VIRTUAL, 0.05)
try:
    spin()
    caught = None
except TimeoutError as error:
    caught = error.args
assert caught == ("MainThread", "spin")
print(caught)
