# shows: no wakeup descriptor is set
import signal

assert signal.set_wakeup_fd(-1) == -1
print("none")
