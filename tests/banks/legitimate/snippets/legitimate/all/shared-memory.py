from multiprocessing import shared_memory

block = shared_memory.SharedMemory(create=True, size=16)
block.buf[:5] = b"hello"
other = shared_memory.SharedMemory(name=block.name)
assert bytes(other.buf[:5]) == b"hello"
other.close()
block.close()
block.unlink()
