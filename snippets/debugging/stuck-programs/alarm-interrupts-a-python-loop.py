import signal
import threading


def on_alarm(number, frame):
    raise TimeoutError(threading.current_thread() is threading.main_thread(), frame.f_code.co_name)


def spin():
    while True:
        pass


signal.signal(signal.SIGALRM, on_alarm)
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    spin()
    caught = None
except TimeoutError as error:
    caught = error.args
assert caught == (True, "spin")
print(caught)
