from multiprocessing import shared_memory

block = shared_memory.SharedMemory(create=True, size=100)
try:
    block.buf[0] = [1, 2]
    outcome = "stored"
except TypeError as error:
    outcome = type(error).__name__
finally:
    block.close()
    block.unlink()

print(outcome)
assert outcome == "stored"
