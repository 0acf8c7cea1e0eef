# tries: change the times of a device, which belongs to the machine
# full: passed
# beyond: reduced: times of files that it may write can be changed, and it says so
import os

before = os.stat("/dev/null").st_mtime_ns
refused = False
try:
    os.utime("/dev/null")
except OSError:
    refused = True
assert refused is True
assert os.stat("/dev/null").st_mtime_ns == before
