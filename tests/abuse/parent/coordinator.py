# tries: signal the process that started everything, by its number on the machine
# full: raised
# says: Error
# gets-through-without: namespaces,landlock -> passed
import os

os.kill(@PID@, 0)
assert os.getpid() != @PID@
