# tries: find shared memory, a semaphore or a queue of its neighbour
# full: passed
# after: neighbours/kernel-objects-a-leaves
# gets-through-without: seccomp -> refuted
KEY = @KEY@
import ctypes

libc = ctypes.CDLL(None)
assert [libc.shmget(KEY, 0, 0), libc.semget(KEY, 0, 0), libc.msgget(KEY, 0)] == [-1, -1, -1]
