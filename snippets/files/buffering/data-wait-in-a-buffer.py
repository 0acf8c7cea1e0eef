from pathlib import Path

path = Path("log.bin")
with open(path, "wb", buffering=16) as file:
    file.write(b"0123456789")
    waiting = path.stat().st_size
    file.write(b"0123456789")
    overflowed = path.stat().st_size
    file.flush()
    flushed = path.stat().st_size
    file.write(b"end")
    again = path.stat().st_size
closed = path.stat().st_size

assert (waiting, flushed, again, closed) == (0, 20, 20, 23)
assert 10 <= overflowed < 20
print(f"written: {waiting}; flushed: {flushed}; written again: {again}; closed: {closed}")
