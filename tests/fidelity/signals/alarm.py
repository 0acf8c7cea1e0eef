# shows: an alarm interrupts a sleep
import signal
import time


class Alarm(Exception):
    pass


def handler(number, frame):
    raise Alarm


signal.signal(signal.SIGALRM, handler)
try:
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    time.sleep(60)
except Alarm as error:
    seen = type(error).__name__
assert seen == "Alarm"
print(seen)
