# tries: leave shared memory, a semaphore and a queue of System V and a queue of POSIX for its neighbour
# full: passed
KEY = @KEY@
import ctypes

libc = ctypes.CDLL(None)
numbers = [libc.shmget(KEY, 4096, 0o1666), libc.semget(KEY, 1, 0o1666), libc.msgget(KEY, 0o1666)]
numbers.append(libc.syscall(240, b"@MARK@", 0o102, 0o666, None))
assert len(numbers) == 4
