# tries: end itself and let a forked copy come to the last line
# full: ended-early
import os

if os.fork() != 0:
    os._exit(0)
assert 1 + 0 == 1
