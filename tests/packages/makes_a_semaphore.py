# tries: nothing, and leaves a trace in the directory of shared memory, as joblib does
# ends: passed
# forked: yes
import multiprocessing
import os

lock = multiprocessing.get_context("fork").Lock()
lock.acquire()
del lock


def look():
    return os.listdir("/dev/shm")
