# /// script
# requires-python = ">=3.15"
# ///
import tracemalloc


def allocated(buffer):
    content = bytes(buffer)
    tracemalloc.start()
    taken = buffer.take_bytes()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (type(taken), taken == content, buffer) == (bytes, True, b"")
    return peak


whole, beheaded = bytearray(b"head") + bytearray(1_000_000), bytearray(b"head") + bytearray(1_000_000)
head = beheaded.take_bytes(4)
assert (head, type(head), len(beheaded)) == (b"head", bytes, 1_000_000)
peaks = allocated(whole), allocated(beheaded)
assert peaks[0] < 1000 < 1_000_000 <= peaks[1]
try:
    whole.take_bytes(1)
except IndexError as error:
    outcome = type(error).__name__
assert outcome == "IndexError"
print(head, outcome)
